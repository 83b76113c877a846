"""What a word or two come to, by how things stand when they are said. One table, in many languages."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from itertools import pairwise

import pytest

from bot.model import Answer, Citation, Contact, Reacted, Said, Status, TimerKind, Trigger
from bot.ports import Question, SoFar
from bot.text import has_question_mark
from handoff.leads import read_contact
from handoff.triggers import Triggers
from tests.bot.desk_case import TEXTS, DeskCase, FakeAnswerer, Seen

TRIGGERS = Triggers()
CUP, MALTA, PERSON = (
    "who won the cup",
    "do you ship to malta",
    "I want to talk to a human about my broken lamp",
)
CRETE = Citation(source="ship.md", title="Shipping", quote="We ship to Crete.", score=0.6)
RETURNS = Citation(source="returns.md", title="Returns", quote="Send it back within 30 days.", score=0.95)
BACK_WITHIN = "Send it back within 30 days.\n\n_Source: Returns_"


class Pages(FakeAnswerer):
    """Knows how to return something, and has a page that is near to shipping to Malta."""

    async def answer(self, question: Question, so_far: SoFar | None = None) -> Answer:
        text = question.text
        if text in self.knows:
            return self.knows[text]
        if text == "hello?":
            return Answer(kind="smalltalk", small_talk=Said.GREETING)
        if text == "thanks":
            return Answer(kind="smalltalk", small_talk=Said.THANKS)
        if text in (unhelped.strip() for unhelped in UNHELPED.split("|")):
            return Answer(kind="answer", text=RETURNS.quote, citations=(RETURNS,), reason="returns.md")
        if text == MALTA:
            return Answer(kind="unknown", text="We ship to Crete.", citations=(CRETE,), unknown=0.7)
        if any(word in text for word in ("return", "zurückgeben", "devolver", "retourner", "返品")):
            text = "Send it back within 30 days."
            return Answer(kind="answer", text=text, citations=(RETURNS,), reason="returns.md")
        return Answer(kind="unknown", unknown=0.9, reason="no passage is near")


def desk() -> DeskCase:
    return DeskCase(
        answerer=Pages(only_quotes=True),
        triggers=TRIGGERS,
        reads_contact=lambda text: read_contact(text, None),
    )


# --- how things stand --------------------------------------------------------------------------------------


async def after_an_offer() -> DeskCase:
    case = desk()
    await case.customer(CUP)
    return case


async def after_an_answer() -> DeskCase:
    case = desk()
    await case.customer("how do I return the shoes?")
    return case


async def after_ok_thanks() -> DeskCase:
    case = await after_an_offer()
    await case.customer("ok thanks")
    return case


async def after_a_doubtful_page() -> DeskCase:
    case = desk()
    await case.customer(MALTA)
    return case


async def after_you_are_welcome() -> DeskCase:
    case = desk()
    await case.customer("thanks")
    return case


async def after_a_declined_offer() -> DeskCase:
    case = await after_an_offer()
    await case.customer("no thanks")
    return case


async def while_called() -> DeskCase:
    case = desk()
    await case.customer(PERSON)
    await case.slack_accepts()
    return case


async def after_nobody_needs_to_come() -> DeskCase:
    case = await while_called()
    await case.customer("it works now, thanks")
    return case


async def after_staff_asked() -> DeskCase:
    case = await while_called()
    await case.claims()
    await case.staff_writes("Does the page open?")
    return case


async def after_nobody_came() -> DeskCase:
    case = await while_called()
    await case.fires(TimerKind.UNCLAIMED)
    return case


async def after_leaving_an_address() -> DeskCase:
    case = await after_nobody_came()
    await case.customer("max@example.com")
    return case


async def after_leaving_a_number() -> DeskCase:
    case = await after_nobody_came()
    await case.customer("+49 30 901820")
    return case


async def after_wanting_it_here() -> DeskCase:
    case = await after_nobody_came()
    await case.taps("reach:here")
    return case


async def after_being_asked_for_the_number() -> DeskCase:
    case = await after_nobody_came()
    await case.customer("call me")
    return case


async def after_it_was_closed() -> DeskCase:
    case = await while_called()
    await case.claims()
    await case.staff_writes("Hello, try to restart it.")
    await case.resolves()
    return case


async def after_five_stars() -> DeskCase:
    case = await after_it_was_closed()
    await case.customer("5")
    return case


async def after_the_bot_answered_again() -> DeskCase:
    case = await after_it_was_closed()
    await case.customer("how do I return the shoes?")
    case.clock.at += timedelta(hours=5)
    return case


# --- what it comes to --------------------------------------------------------------------------------------


def what_happens(case: DeskCase, seen: Seen, before: Status) -> str:
    """In one word."""
    if case.status is Status.ESCALATED and before is not Status.ESCALATED:
        return "called"
    if seen.texts in ([TEXTS.thanks], [TEXTS.rated]):
        return "thanked"
    if seen.texts == [TEXTS.declined]:
        return "declined"
    if seen.texts == [TEXTS.not_called]:
        return "asked once more"
    if seen.texts in ([TEXTS.settled], [TEXTS.withdrawn]):
        return "nobody comes"
    if BACK_WITHIN in seen.texts:
        return "answered"
    if seen.texts == [TEXTS.still_here]:
        return "told who is here"
    if seen.texts == [TEXTS.not_clear]:
        return "offered to explain"
    if seen.texts == [TEXTS.offer] and seen.trigger is Trigger.SENSITIVE:
        return "taken seriously"
    if seen.reason == "was not helped":
        return "helped better"
    if seen.action == "offer_human":
        return "offered"
    if seen.texts and seen.texts[0] in (TEXTS.ask_number, TEXTS.ask_contact_again, TEXTS.ask_email):
        return "asked for it"
    if seen.texts == [TEXTS.take_your_time]:
        return "awaited"
    if seen.texts in ([TEXTS.contact_what_for], [f"{TEXTS.contact_what_for} {TEXTS.contact_or_here}"]):
        return "told what for"
    if seen.texts == [TEXTS.ask_contact_how]:
        return "asked how"
    if seen.texts and seen.texts[0] in (TEXTS.lead_here, TEXTS.lead_refused):
        return "contact kept"
    if seen.forwarded and case.status is before:
        return "forwarded"
    return f"{seen.action}: {seen.texts}"


INSULTS = """
    your shop is a joke | you guys are a joke | this shop is terrible | euer Laden ist ein Witz |
    was für ein Saftladen | tu tienda es una broma | votre boutique est une blague |
    il vostro negozio è una barzelletta | que porcaria de loja | jullie winkel is een grap |
    wasz sklep to żart | ваш магазин просто смех | ваш магазин це жарт | mağazanız tam bir komedi |
    متجركم مهزلة | 你们店真是笑话 | こんな店、ひどい | 이 가게는 엉망이네요 | आपकी दुकान मज़ाक है
"""

THANKS = """
    thank you young man 😊 | thank you dear colleague | danke, liebe Kollegin | merci cher collègue |
    gracias querida colega | grazie caro collega | dank je lieve collega | спасибо, уважаемый оператор
"""

WHAT_FOR = """
    why? | what do you need that for? | why do you need my number | do I have to? | wozu? |
    warum brauchen Sie das? | wofür braucht ihr meine Nummer | ¿para qué lo necesitas? | pourquoi faire ? |
    a cosa vi serve? | para que precisam disso? | waarom hebben jullie dat nodig? | po co wam mój numer? |
    зачем вам мой номер? | навіщо вам мій номер? | neden gerekli? | لماذا تحتاجون رقمي؟ | 为什么要我的电话？ |
    なぜ必要ですか | 왜 필요해요? | यह क्यों चाहिए? | 为什么？ | 为什么
"""
CALL_ME_INSTEAD = """
    actually call me instead | can you call me instead? | please call me instead |
    a phone call would be better |
    could someone ring me? | rufen Sie mich lieber an | können Sie mich stattdessen anrufen? | mejor llámame |
    appelez-moi plutôt | chiamatemi invece | me liguem, de preferência | bel me liever | лучше позвоните мне |
    краще зателефонуйте мені | beni arar mısınız
"""

THERE = """
    hello? | hallo?? | ¿hola? | still there? | are you there | bist du noch da? | ¿sigues ahí? |
    vous êtes là ? | ci siete? | ainda está aí? | ben je er nog? | jesteś tam? | вы ещё тут? |
    ви ще тут? | orada mısın? | هل أنت هنا؟ |
    在吗 | まだいますか | 계세요? | kya aap ho?
"""
PUZZLED = """
    what? | huh? | I don't understand that | was? | hä? | das verstehe ich nicht | no entiendo | ¿qué? |
    je ne comprends pas | non ho capito | não entendi | ik snap het niet | nie rozumiem | не понял |
    не розумію | anlamadım | لم أفهم | 什么意思 | どういう意味ですか | 무슨 말이에요? | समझ नहीं आया
"""

UNHELPED = """
    wrong answer | that's not what I asked | are you sure? | not helpful | das war nicht meine Frage |
    falsche Antwort | sicher? | eso no es lo que pregunté | ¿seguro? | ce n'est pas ma question |
    non era la mia domanda | não foi isso que perguntei | dat klopt niet | nie o to pytałem | вы уверены? |
    це не те | emin misiniz? | هل أنت متأكد؟ | 答非所问 | 質問と違います | 그게 아니에요 | galat jawab
"""

TABLE: list[tuple[Callable[[], Awaitable[DeskCase]], str, str]] = [
    (
        after_an_offer,
        "called",
        """
        yes | sehr gut | muy bien | excellent | perfekt | kein Problem | très bien | molto bene |
        bardzo dobrze | очень хорошо | cool | nice | good idea | fine by me | that works for me | geht klar |
        pas de problème | por qué no | muito bem | va bien | 🙏 | 👍 | that works | das geht | ok that works |
        klappt | ja geht | 可以了 | 好了 | tamam oldu | dobry pomysł | без проблем | немає проблем | çok iyi |
        فكرة جيدة | いいですね | 문제 없어요 | बहुत अच्छा | heel goed | nessun problema | bitte sehr
        """,
    ),
    (
        after_an_offer,
        "called",
        """
        if you must | i guess | na gut | no dobra | wenn's sein muss | s'il le faut | nou goed | ну ладно |
        bueno vale | e va bene
        """,
    ),
    (
        after_an_offer,
        "asked once more",
        """
        ok thanks | oh ok thx | ah alright, thank you | ok cool thanks | fine, thanks for your help |
        ok thanks anyway | ok danke | alles klar, vielen dank | na gut, danke dir 😊 | ah vale, gracias |
        d'accord merci | ah bon, merci | va bene grazie | tá bom, obrigada | oké, dank je wel |
        dobrze, dziękuję | ладно, спасибо | гаразд, дякую | tamam teşekkürler | حسنا شكرا | 好的谢谢 |
        わかりました、ありがとうございます | 알겠습니다 감사합니다 | ठीक है धन्यवाद | theek hai shukriya
        """,
    ),
    (after_an_offer, "called", "ok yes thanks | ok please, thanks | yes, thanks for your help"),
    (after_ok_thanks, "called", "yes | ok | please | ja bitte | vale"),
    (after_ok_thanks, "thanked", "ok thanks | thanks | oh ok thx"),
    (after_ok_thanks, "declined", "no | no thanks | nein danke"),
    (
        after_an_offer,
        "declined",
        "ok schade | passt scho, danke dir | tant pis | peccato | jammer | szkoda | жаль",
    ),
    (
        after_an_answer,
        "declined",
        "ok schade | too bad | no thanks | nein danke | nie, dzięki | нет, спасибо | 아니요 괜찮아요",
    ),
    (
        after_leaving_an_address,
        "told what for",
        "wofür brauchen Sie die Adresse? | what do you need it for? | neden lazım? | ¿para qué lo necesitan?",
    ),
    (after_a_doubtful_page, "thanked", "ok thanks | ah vale, gracias"),
    (
        after_an_offer,
        "declined",
        """
        no but thanks | thanks but no | nein, aber danke | no, pero gracias | whatever | I'll google it |
        i'll call myself | ich schaue selbst nach | ya lo busco yo | je me débrouille | ci penso io
        """,
    ),
    (
        after_an_offer,
        "called",
        """
        call me | please email me | max@example.com | my number is +49 30 1234567 | per Telefon bitte |
        llámame |
        if it's quick | wenn es nicht lange dauert | si es rápido
        """,
    ),
    (after_nobody_came, "contact kept", "either is fine | doesn't matter | ist mir egal | me da igual"),
    (
        after_nobody_came,
        "forwarded",
        """
        when? | wann? | ¿cuándo? | ¿cuándo contestan? | quando rispondete? | когда вы ответите? |
        when do you reply? | when are you back? | my return is order 4711 | I did return it |
        return order 4711 | my return order 4711 | Retoure 4711 zurückgeben
        """,
    ),
    (after_nobody_came, "answered", "how do I return the shoes? | return shoes | return shoes 42"),
    (after_leaving_an_address, "thanked", "very good service | 非常好 | 素晴らしい | 아주 좋아요"),
    (after_leaving_an_address, "forwarded", "ok | great"),
    (after_an_answer, "helped better", UNHELPED),
    (after_an_offer, "helped better", UNHELPED),
    (while_called, "forwarded", UNHELPED),
    (
        after_it_was_closed,
        "thanked",
        "thx Ana, you're the best | danke Ana, super nett | gracias, eres la mejor | merci, vous êtes au top",
    ),
    (after_it_was_closed, "declined", "no rating | rather not rate | keine Bewertung | sin comentarios"),
    (after_an_offer, "told who is here", THERE),
    (after_an_answer, "told who is here", THERE),
    (after_an_answer, "offered to explain", PUZZLED),
    (after_an_offer, "offered to explain", PUZZLED),
    (
        while_called,
        "forwarded",
        "hello? | hallo? | still there? | bist du noch da? | it's urgent | es eilt | what?",
    ),
    (after_leaving_an_address, "called", "hello? | still there? | ¿hola?"),
    (after_leaving_an_address, "thanked", "thanks | ok thanks | super danke | vale gracias"),
    (after_nobody_came, "asked how", "thanks | ok thanks | what? | hä? | ¿qué?"),
    (after_an_offer, "awaited", "warte kurz | Moment kurz | espera un segundo | bear with me"),
    (after_nobody_came, "told what for", WHAT_FOR),
    (after_being_asked_for_the_number, "told what for", WHAT_FOR),
    (after_leaving_an_address, "asked for it", CALL_ME_INSTEAD),
    (after_nobody_came, "asked for it", CALL_ME_INSTEAD),
    (after_leaving_an_address, "forwarded", "phone? | Telefon? | ¿teléfono?"),
    (after_leaving_an_address, "forwarded", "rather by email | please write me an email"),
    (after_an_offer, "thanked", THANKS),
    (after_an_answer, "thanked", THANKS),
    (after_it_was_closed, "thanked", THANKS),
    (after_an_offer, "taken seriously", INSULTS),
    (after_an_answer, "taken seriously", INSULTS),
    (after_an_answer, "taken seriously", "rubbish | what a joke | Saftladen | merdique | 垃圾"),
    (while_called, "forwarded", INSULTS),
    (after_nobody_came, "forwarded", INSULTS),
    (
        after_an_answer,
        "offered",
        "a joke mug, how do I engrave one | where can I read a joke | your website is slow | ugly lamp",
    ),
    (after_an_offer, "declined", "nah you're alright | don't worry about it | keine Umstände"),
    (
        after_an_offer,
        "thanked",
        """
        solved, thanks | found it | it works now | geht jetzt wieder | problem gelöst | ya funciona |
        ça marche maintenant | ora funziona | já está resolvido | het werkt weer | już działa | уже работает |
        вже працює | 解決しました | 이제 됩니다 | 问题解决了 | تم حل المشكلة | ok, it works now |
        yes, solved | yes, i already found it myself, no need to call
        """,
    ),
    (
        after_an_offer,
        "declined",
        """
        no | yes but I don't want to talk to anyone | yes, cancel | yes, stop |
        ja, aber ich will mit niemandem reden | oui mais je ne veux parler à personne |
        sí, pero no quiero hablar con nadie | да, но я не хочу ни с кем говорить |
        sim, mas não quero falar com ninguém | alles gut | todo bien | yes, you already told me that
        """,
    ),
    (
        after_a_doubtful_page,
        "thanked",
        """
        yes, that helped | yes, solved | perfect, thanks | ja, das hat geholfen | yes it answers my question |
        sehr gut | sí, eso me ayudó | oui, ça m'a aidé | sì, mi ha aiutato | sim, ajudou | ja, dat helpt |
        tak, pomogło | да, помогло | так, допомогло | evet, işime yaradı | 有帮助，谢谢 | 役に立ちました |
        도움이 됐어요 | exactly | 👍 | ok
        """,
    ),
    (
        after_a_doubtful_page,
        "called",
        """
        yes | yes please | ja bitte | oui s'il vous plaît | sí, por favor | да | はい | 네 | call them |
        yes, it is about order 4711
        """,
    ),
    (after_you_are_welcome, "declined", "👍 | ❤️ | ok | great | super | va bene | no"),
    (after_you_are_welcome, "offered", "yes | yes please | ja bitte | да"),
    (
        after_a_declined_offer,
        "thanked",
        """
        super | gerne | claro | sure | ja danke | yes thanks | oui merci | sí gracias | sim obrigado |
        tak dziękuję | да, спасибо
        """,
    ),
    (
        after_a_declined_offer,
        "called",
        """
        actually yes | yes | doch | finalement oui | всё-таки да | 还是叫吧 | please call | dann doch |
        ja graag | graag | heel graag
        """,
    ),
    (
        after_nobody_needs_to_come,
        "thanked",
        """
        ja danke | super danke | yes thanks | oui merci | sí gracias | sim obrigado | tak dziękuję |
        да, спасибо | sure thanks | evet teşekkürler | 👍
        """,
    ),
    (
        after_nobody_needs_to_come,
        "called",
        """
        actually yes | call them | doch bitte | yes please call | still broken | wait | warte | подождите |
        no wait
        """,
    ),
    (
        while_called,
        "forwarded",
        """
        is it working | is my order sorted | geht das | is the problem solved | geht es jetzt | läuft es |
        werkt het | ist das Problem gelöst | has my order arrived | funciona la app | çalışıyor mu | 好了吗 |
        działa to | arrived | came | works | läuft | ist da | llegó | chegou | пришло | geldi | 届いた | wait
        """,
    ),
    (
        while_called,
        "nobody comes",
        """
        it works now | arrived, thanks | läuft wieder | ist jetzt da | ya llegó | já chegou | уже пришло |
        şimdi oldu | 届きました、ありがとう | 现在好了 | never mind | that helped, thanks |
        good morning, it works now | guten Abend, läuft wieder | 助かりました、ありがとう
        """,
    ),
    (
        after_staff_asked,
        "forwarded",
        """
        works | it works | yes, it works now | es geht | ya funciona | ça marche maintenant | уже работает |
        arrived, thanks
        """,
    ),
    (
        after_nobody_came,
        "forwarded",
        """
        no answer | no reply | no answer here | nie tutaj | यह |
        how long | how long? | wie lange noch | сколько ждать
        """,
    ),
    (
        after_nobody_came,
        "asked how",
        "discord | slack | ok | yes",
    ),
    (after_nobody_came, "contact kept", "here | I'm here | ici | no | hier bitte"),
    (
        after_leaving_an_address,
        "forwarded",
        "I'm here | ici | hello I'm here | hier | here | здесь | тут | chat",
    ),
    (
        after_leaving_an_address,
        "contact kept",
        """
        answer me here instead | hier bitte | répondez-moi ici | in this chat | лучше здесь
        """,
    ),
    (after_being_asked_for_the_number, "asked for it", "my number is 12 | call me | 0176 1234567"),
    (
        after_it_was_closed,
        "called",
        """
        that did not help | still broken | das hat nicht geholfen | no me ayudó | не помогло | 没有帮助 |
        wait | moment | 3 but still broken | 2 aber geht immer noch nicht | 4 but I want a human
        """,
    ),
    (
        after_it_was_closed,
        "offered",
        """
        4 but no refund yet | 5 but I still need the invoice | 4 aber die Rechnung fehlt noch |
        4 mais pas encore remboursé | 4 estrellas pero falta la factura | 5，但是发票还没收到
        """,
    ),
    (after_it_was_closed, "called", PUZZLED),
    (
        after_it_was_closed,
        "called",
        "that's not what I asked | are you sure? | das war nicht meine Frage | ¿seguro?",
    ),
    (after_the_bot_answered_again, "offered to explain", "what? | huh?"),
    (after_it_was_closed, "answered", "4 but how do I return the shoes"),
    (
        after_it_was_closed,
        "thanked",
        """
        works | geht | great, thanks | yes | merci beaucoup Ana | super Hilfe, danke | that was a good one |
        una ayuda excelente, gracias | you were great, all 3 of you
        """,
    ),
    (
        after_five_stars,
        "answered",
        """
        how do I return the shoes | wie kann ich die Schuhe zurückgeben |
        I want to return the other shoes as well | cómo puedo devolver los zapatos |
        comment retourner les chaussures | return shoes | return of shoes monday
        """,
    ),
    (
        after_five_stars,
        "offered",
        """
        the best return ever | the return took ages | fast return |
        the return of the other shoes took ages | you made the return of the shoes so simple |
        ihr habt meine Schuhe zurückgeben lassen, einfach klasse
        """,
    ),
    (after_the_bot_answered_again, "awaited", "hold on | wait | warte | подождите | 稍等"),
    (after_being_asked_for_the_number, "awaited", "one moment please | einen Moment | un momento | минутку"),
    (after_an_offer, "awaited", "wait | one moment"),
    (after_the_bot_answered_again, "called", "it is still broken"),
    (
        after_an_offer,
        "called",
        """
        wonderful | das wäre super | ottima idea grazie | sounds perfect | très volontiers |
        sim, muito obrigado | tak, bardzo proszę | да, давайте | harika olur | 可以的谢谢 |
        いいですね、お願いします | 좋아요 부탁해요
        """,
    ),
    (
        after_a_doubtful_page,
        "thanked",
        """
        yes exactly | that was it, thanks | das reicht mir | c'est exactement ça | es justo lo que buscaba |
        ja precies | dokładnie o to chodziło | got it | понятно | anladım | فهمت | 明白了 | 알겠어요 | समझ गया
        """,
    ),
    (
        after_nobody_needs_to_come,
        "thanked",
        "alles klar | va bene grazie | 好的谢谢 | great, thank you so much | yes, thank you very much",
    ),
    (
        while_called,
        "forwarded",
        """
        has it been fixed | hat sich das erledigt | le problème est-il résolu | está resolvido o problema |
        is het opgelost | czy działa | работает ли сайт | чи працює | هل تم الحل | 解决了吗 | 해결됐나요 |
        क्या हल हो गया | shipped | got it, thanks
        """,
    ),
    (after_it_was_closed, "thanked", "thanks for your help, Ana | 谢谢你的帮助 | obrigado pela ajuda"),
    (
        after_it_was_closed,
        "called",
        "问题还在 | toujours pas | it didn't help at all | 1 aber es geht immer noch nicht",
    ),
    (
        after_it_was_closed,
        "offered",
        "3 maar mijn bestelling ontbreekt nog | 4 но нет чека | 4 لكن لم تصل الفاتورة | 4 でも領収書がない",
    ),
    (
        while_called,
        "nobody comes",
        """
        no wait, dont | no need to call | I sorted it out, thank you! | kein Rückruf nötig |
        ya está resuelto, no hace falta llamar | never mind, found it, no need to call |
        solved, that's all | erledigt, das war's | c'est réglé, c'est tout | ok thats all i needed |
        dont bother | no dont bother | ah leave it, ill ring tomorrow | i'll call myself | lass mal |
        je me débrouille | llamo yo
        """,
    ),
    (after_nobody_came, "nobody comes", "ah leave it, ill ring tomorrow | found it, nothing else"),
    (after_nobody_came, "contact kept", "dont bother | no dont bother | id rather not say"),
    (
        after_leaving_an_address,
        "nobody comes",
        """
        never mind, found it, no need to call | no longer needed | hat sich erledigt | actually no |
        nicht mehr nötig
        """,
    ),
    (
        after_leaving_an_address,
        "forwarded",
        "no need to call | no need to call me, thanks | kein Rückruf nötig | 不用打电话 | звонить не надо",
    ),
    (after_wanting_it_here, "forwarded", "no need to call me | nein, kein Anruf nötig"),
    (after_leaving_a_number, "nobody comes", "no need to call | kein Rückruf nötig"),
    (after_nobody_came, "contact kept", "no need to call | kein Rückruf nötig"),
    (after_leaving_an_address, "forwarded", "ich bin hier | я здесь | estou aqui | 我在这里 | тут | chat"),
]


@pytest.mark.parametrize(
    ("stands", "comes_to", "says"),
    [(stands, comes_to, says.strip()) for stands, comes_to, words in TABLE for says in words.split("|")],
    ids=lambda value: value.__name__ if callable(value) else None,
)
async def test_what_is_said_comes_to(
    stands: Callable[[], Awaitable[DeskCase]], comes_to: str, says: str
) -> None:
    case = await stands()
    before = case.status

    seen = await case.customer(says)

    assert what_happens(case, seen, before) == comes_to


# --- what is kept, and what is said the second time --------------------------------------------------------


@pytest.mark.parametrize(
    ("between", "says", "question"),
    [
        ("slow", "not helpful", "how do I return the shoes?\nnot helpful"),
        ("thanks", "what?", "how do I return the shoes?"),
        ("one moment", "what?", "how do I return the shoes?"),
        ("got it", "what?", "how do I return the shoes?"),
        ("perfect", "hello?", "how do I return the shoes?"),
        ("rubbish", "are you sure?", "how do I return the shoes?\nare you sure?"),
        ("what?", "wrong answer", "how do I return the shoes?\nwrong answer"),
        ("are you sure?", "wrong answer", "how do I return the shoes?\nwrong answer"),
        ("still not", "wrong answer", "how do I return the shoes?\nwrong answer"),
        ("your shop is a disgrace", "wrong answer", "how do I return the shoes?\nwrong answer"),
        ("hello?", "wrong answer", "how do I return the shoes?\nwrong answer"),
        ("ok", "your shop is a joke", "how do I return the shoes?\nyour shop is a joke"),
    ],
)
async def test_a_colleague_is_offered_about_what_was_asked_and_not_about_a_word_on_it(
    between: str, says: str, question: str
) -> None:
    case = await after_an_answer()
    await case.customer(between)

    await case.customer(says)

    assert case.rehearsal.case.conversation.question == question


@pytest.mark.parametrize("says", ["Bagger", "Dom", "der Dom", "garbage", "ASCO", "垃圾"])
async def test_a_word_that_is_an_insult_in_some_language_is_looked_up_before_anything_was_said(
    says: str,
) -> None:
    case = desk()
    case.answerer.knows[says] = Answer(kind="answer", text="We have it.", citations=(RETURNS,), unknown=0.1)

    assert (await case.customer(says)).action == "answer"


async def test_what_nobody_knows_is_no_insult_before_anything_was_said() -> None:
    assert (await desk().customer("Bagger")).trigger is Trigger.UNKNOWN


async def test_what_the_documents_surely_have_is_no_insult_after_an_answer_either() -> None:
    case = await after_an_answer()
    case.answerer.knows["rubbish"] = Answer(
        kind="answer", text="On Mondays.", citations=(RETURNS,), unknown=0.1
    )

    assert (await case.customer("rubbish")).action == "answer"


async def test_a_doubt_of_what_was_asked_back_stands_beside_the_question_once() -> None:
    case = desk()
    case.answerer.knows["plan"] = Answer(kind="clarify", options=("Price plans", "Floor plans"), unknown=0.5)
    await case.customer("plan")

    await case.customer("are you sure?")

    assert case.rehearsal.case.conversation.question == "plan are you sure?"


@pytest.mark.parametrize(
    "says",
    ["ok thats all i needed", "works, thanks", "perfect", "hello?", "please call me", "ja super danke"],
)
async def test_a_word_on_how_it_goes_is_never_the_question_of_a_lead(says: str) -> None:
    case = desk()
    await case.customer("a person please")
    await case.slack_accepts()
    await case.fires(TimerKind.UNCLAIMED)

    await case.customer(says)

    assert not case.rehearsal.case.conversation.question


@pytest.mark.parametrize(
    ("says", "stars"), [("4 but no refund yet", 4), ("3 but still broken", 3), ("2 but I want a human", 2)]
)
async def test_the_stars_are_kept_and_staff_see_what_is_said_beside_them(says: str, stars: int) -> None:
    case = await after_it_was_closed()

    seen = await case.customer(says)

    escalation = case.rehearsal.case.escalation
    assert escalation is not None
    assert escalation.rating == stars
    assert TEXTS.staff_rated.format(stars=stars) in seen.told_staff
    assert seen.forwarded


async def test_few_words_beside_the_stars_are_shown_to_staff_too() -> None:
    case = await after_it_was_closed()

    assert (await case.customer("2 because nobody helped")).forwarded


@pytest.mark.parametrize(("says", "stars"), [("4.5", 5), ("4,5 stars", 5), ("3.4", 3)])
async def test_a_rating_between_two_is_rounded(says: str, stars: int) -> None:
    case = await after_it_was_closed()

    assert (await case.customer(says)).told_staff == [TEXTS.staff_rated.format(stars=stars)]


async def test_who_goes_on_to_blame_is_not_told_the_same_and_is_offered_a_person() -> None:
    case = await after_it_was_closed()

    said = [(await case.customer(says)).texts for says in ("bad", "very slow", "useless", "terrible")]

    assert said == [[TEXTS.rated_sorry], [TEXTS.word_kept], [TEXTS.noted], [TEXTS.rated_sorry]]
    await case.customer("yes please")
    assert case.status is Status.ESCALATED


async def test_an_address_is_not_forgotten_by_who_says_that_they_are_here() -> None:
    case = await after_leaving_an_address()
    await case.customer("I'm here")

    lead = case.rehearsal.case.lead
    assert lead is not None
    assert lead.contact == Contact(kind="email", value="max@example.com")


@pytest.mark.parametrize(
    ("says", "time"),
    [
        ("tomorrow morning is best", "tomorrow morning"),
        ("weekdays after 6 pm please", "weekdays after 6 pm"),
        ("morgen früh passt am besten", "morgen früh"),
        ("mañana por la mañana es mejor", "mañana por la mañana"),
        ("demain matin c'est mieux", "demain matin"),
        ("jutro rano", "jutro rano"),
        ("завтра утром удобно", "завтра утром"),
        ("yarın sabah", "yarın sabah"),
        ("明天下午", "明天下午"),
        ("내일 오전", "내일 오전"),
        ("कल सुबह", "कल सुबह"),
        ("غدا صباحا", "غدا صباحا"),
    ],
)
async def test_a_time_is_kept_that_is_said_before_where(says: str, time: str) -> None:
    case = await after_nobody_came()

    assert (await case.customer(says)).texts == [f"{TEXTS.noted}\n\n{TEXTS.ask_contact_how}"]
    told = (await case.customer("max@example.com")).told_staff
    assert TEXTS.staff_lead_time.format(time=time) in told[0]


async def test_a_time_that_is_said_instead_of_the_number_leaves_the_number_asked_for() -> None:
    case = await after_being_asked_for_the_number()

    assert (await case.customer("tomorrow morning")).texts == [f"{TEXTS.noted}\n\n{TEXTS.ask_number}"]


async def test_a_time_that_is_said_instead_of_the_address_leaves_the_address_asked_for() -> None:
    case = await after_nobody_came()
    await case.customer("email please")

    assert (await case.customer("tomorrow morning")).texts == [f"{TEXTS.noted}\n\n{TEXTS.ask_email}"]


async def test_a_time_said_by_who_was_asked_how_already_is_noted_and_no_more() -> None:
    case = await after_nobody_came()
    await case.customer("thanks")

    assert (await case.customer("tomorrow morning")).texts == [TEXTS.noted]


async def test_whom_the_chat_does_not_reach_is_told_what_a_contact_is_for_and_not_that_it_will_do() -> None:
    case = await after_staff_asked()
    await case.asks_for_contact()

    assert (await case.customer("why?")).texts == [TEXTS.contact_what_for]


async def test_a_few_words_after_a_rating_that_are_not_surely_a_page_are_a_word_on_it() -> None:
    case = await after_five_stars()
    case.answerer.knows["return policy"] = Answer(
        kind="answer", text="Behind the till.", citations=(RETURNS,), unknown=0.3
    )

    assert (await case.customer("return policy")).texts == [TEXTS.word_kept]


async def test_when_to_call_is_kept_of_who_has_left_a_number_and_calls_nobody_again() -> None:
    case = await after_nobody_came()
    await case.customer("+49 30 1234567")

    seen = await case.customer("call me tomorrow morning")

    assert case.status is Status.PARKED
    assert seen.told_staff == [TEXTS.staff_lead_time.format(time="tomorrow morning")]


async def test_who_wants_to_be_called_after_all_and_then_not_is_reached_where_they_said() -> None:
    case = await after_leaving_an_address()
    await case.customer("call me instead")

    await case.customer("no")

    lead = case.rehearsal.case.lead
    assert lead is not None
    assert lead.contact == Contact(kind="email", value="max@example.com")


async def test_who_asks_how_long_may_still_leave_an_address_then() -> None:
    case = await after_nobody_came()
    await case.customer("how long?")
    await case.customer("max@example.com")

    lead = case.rehearsal.case.lead
    assert lead is not None
    assert lead.contact == Contact(kind="email", value="max@example.com")
    assert case.status is Status.PARKED


ASKS = ("how long?", "still waiting", "any news?", "still nobody")


@pytest.mark.parametrize("stands", [while_called, after_nobody_came, after_leaving_an_address])
@pytest.mark.parametrize("is_open", [True, False])
async def test_who_asks_when_again_and_again_is_not_told_the_same_twice_in_a_row(
    stands: Callable[[], Awaitable[DeskCase]], is_open: bool
) -> None:
    case = await stands()
    case.hours.open = is_open

    seen = [await case.customer(says) for says in ASKS]

    told = [each.texts for each in seen]
    assert all(told)
    assert all(one != other for one, other in pairwise(told))
    assert sum(each.told_staff.count(TEXTS.staff_asks_again) for each in seen) <= 1


async def test_staff_read_that_somebody_asks_again_once_for_each_time_that_nobody_was_there() -> None:
    case = await after_nobody_came()
    case.hours.open = False
    told = [(await case.customer("how long?")).told_staff for _ in range(3)]

    case.clock.at += timedelta(days=2)
    case.hours.opens += timedelta(days=3)
    told += [(await case.customer("how long?")).told_staff for _ in range(3)]

    case.hours.open = True
    told += [(await case.customer("how long?")).told_staff for _ in range(3)]

    assert told == [[TEXTS.staff_asks_again], [], []] * 3


async def test_who_asks_for_whoever_has_it_is_told_so_in_other_words_and_staff_once() -> None:
    case = await after_staff_asked()

    seen = [await case.customer("I want to talk to a human") for _ in range(3)]

    assert [each.told_staff for each in seen] == [[TEXTS.staff_asks_again], [], []]
    assert seen[0].texts != seen[1].texts != seen[2].texts


async def test_who_asks_when_is_told_how_long_it_usually_takes() -> None:
    case = await while_called()
    case.waits.wait = timedelta(minutes=5)

    wait = TEXTS.wait_minutes.format(minutes=5)
    assert (await case.customer("how long?")).texts == [TEXTS.still_waiting_usually.format(wait=wait)]
    case.clock.at += timedelta(minutes=6)
    assert (await case.customer("how long?")).texts == [TEXTS.still_waiting], "that time is over"


async def test_an_answer_to_a_question_of_staff_leaves_their_clock_running() -> None:
    case = await after_staff_asked()

    seen = await case.customer("works")

    assert (seen.told_staff, TimerKind.OWNER_SILENT in seen.outcome.timers) == ([], False)
    assert TimerKind.OWNER_SILENT in seen.outcome.timers_unless_set


async def test_a_problem_that_is_only_announced_does_not_erase_what_a_person_was_offered_for() -> None:
    case = await after_an_offer()
    await case.customer("I have a problem")

    assert (await case.customer("yes")).outcome.conversation.question == CUP


@pytest.mark.parametrize("offered", [MALTA, CUP])
async def test_a_question_that_had_no_sure_answer_is_still_open(offered: str) -> None:
    case = desk()
    await case.customer(offered)
    await case.customer("human")
    await case.slack_accepts()
    await case.customer("i also have a blue bike")

    assert case.rehearsal.case.conversation.question == offered


@pytest.mark.parametrize(
    "says",
    [
        *("are you open tomorrow?", "what time do you open tomorrow", "when do you open again?"),
        *("habt ihr morgen offen?", "wann habt ihr morgen geöffnet", "à quelle heure ouvrez-vous demain ?"),
        *("¿a qué hora abren mañana?", "営業時間は？", "几点开门"),
    ],
)
async def test_who_asks_a_closed_company_when_it_opens_is_told_and_that_is_not_the_question_of_a_lead(
    says: str,
) -> None:
    case = desk()
    case.hours.open = False
    await case.customer("I want to talk to a human")

    seen = await case.customer(says)

    (said,) = seen.texts
    assert said.startswith("Nobody is here right now. We are back ")
    assert seen.told_staff == [], "they do not ask for anybody again"
    assert not case.rehearsal.case.conversation.question


async def test_who_asks_an_open_company_whether_it_opens_is_not_told_that_nobody_is_free() -> None:
    case = await after_nobody_came()

    assert (await case.customer("are you open tomorrow?")).texts == [TEXTS.noted]


@pytest.mark.parametrize("says", ["opening hours", "are you open tomorrow?"])
async def test_what_the_pages_say_of_opening_hours_comes_first(says: str) -> None:
    case = await after_nobody_came()
    case.answerer.knows[says] = Answer(kind="answer", text="From 9 to 5.", citations=(RETURNS,))

    assert (await case.customer(says)).action == "answer"


@pytest.mark.parametrize("stands", [while_called, after_nobody_came])
async def test_who_waits_is_shown_what_comes_nearest_to_a_question_once_and_staff_see_it(
    stands: Callable[[], Awaitable[DeskCase]],
) -> None:
    case = await stands()

    seen = [await case.customer(MALTA), await case.customer(MALTA)]

    nearest = TEXTS.unsure_waiting.format(nearest="We ship to Crete.\n\n_Source: Shipping_")
    assert [nearest in each.texts for each in seen] == [True, False]
    assert TEXTS.staff_bot_answered.format(text="We ship to Crete.") in seen[0].told_staff
    assert seen[0].action == "forward", "it is no answer"


async def test_what_is_told_to_a_colleague_is_not_shown_the_nearest_page() -> None:
    case = await while_called()
    nearest = Answer(kind="unknown", text="We ship to Crete.", citations=(CRETE,), unknown=0.7)
    case.answerer.knows["the lamp came without its screws"] = nearest

    seen = await case.customer("the lamp came without its screws")

    assert not any("Crete" in text for text in seen.texts)


async def test_who_asks_again_whether_anybody_is_there_is_told_so_in_other_words() -> None:
    case = await after_an_offer()

    said = [(await case.customer("hello?")).texts for _ in range(2)]

    assert said == [[TEXTS.still_here], [TEXTS.offer_help]]
    assert (await case.customer("yes")).outcome.conversation.question == CUP


async def test_a_colleague_who_explains_is_called_about_what_was_asked() -> None:
    case = await after_an_answer()
    await case.customer("what?")
    await case.customer("huh?")

    assert (await case.customer("yes")).outcome.conversation.question == "how do I return the shoes?"


async def test_where_to_be_reached_is_kept_of_who_takes_an_offer_by_saying_so() -> None:
    case = await after_an_offer()
    case.hours.open = False

    await case.customer("max@example.com")

    lead = case.rehearsal.case.lead
    assert lead is not None
    assert lead.contact == Contact(kind="email", value="max@example.com")
    assert lead.question == CUP


async def test_trouble_told_after_a_greeting_is_looked_up() -> None:
    case = desk()
    await case.customer("hello?")
    case.answerer.knows["not working"] = Answer(kind="answer", text="Plug it in.", citations=(RETURNS,))

    assert (await case.customer("not working")).action == "answer"


async def test_who_begins_with_hello_is_greeted() -> None:
    assert (await desk().customer("are you there?")).texts == [TEXTS.greeting.format(company="Example")]


async def test_a_thumb_under_a_doubtful_page_is_for_the_page() -> None:
    case = await after_a_doubtful_page()
    conversation = case.rehearsal.case.conversation
    event = Reacted(
        key=case.rehearsal.new_key(),
        address=conversation.address,
        customer=conversation.customer,
        at=case.clock.now(),
        message_id="1",
        emoji="👍",
        on_last_words=True,
    )

    await case.rehearsal.play([event])

    assert case.status is Status.OPEN


@pytest.mark.parametrize("text", ["why?", "为什么？", "لماذا؟", "¿por qué"])
def test_a_question_mark_is_one_in_every_script(text: str) -> None:
    assert has_question_mark(text)


@pytest.mark.parametrize("says", ["nach 17 Uhr bitte", "tomorrow morning please", "call me after 5 pm"])
async def test_when_or_where_to_reach_who_waits_is_no_question_for_the_pages(says: str) -> None:
    case = await while_called()
    case.answerer.knows[says] = Answer(
        kind="answer", text=RETURNS.quote, citations=(RETURNS,), reason="returns.md"
    )

    assert RETURNS.quote not in "".join((await case.customer(says)).texts)


@pytest.mark.parametrize(("says", "stars"), [("пятёрка", 5), ("двойка", 2), ("на пятёрку, спасибо", 5)])
async def test_marks_of_schools_are_stars(says: str, stars: int) -> None:
    case = await after_it_was_closed()

    await case.customer(says)

    assert case.rehearsal.case.escalation is not None
    assert case.rehearsal.case.escalation.rating == stars


async def test_a_question_after_the_rating_that_no_page_answers_is_not_taken_for_praise() -> None:
    case = await after_five_stars()

    seen = await case.customer("quanto costa il Siskin?")

    assert TEXTS.word_kept not in seen.texts
    assert case.status is Status.ESCALATED


@pytest.mark.parametrize(
    "says", ["na verdade liguem-me: +351 912 345 678", "actually, call me: +351 912 345 678"]
)
async def test_a_better_contact_is_taken_with_a_word_of_thinking_better(says: str) -> None:
    case = await after_leaving_an_address()

    await case.customer(says)

    lead = case.rehearsal.case.lead
    assert lead is not None
    assert lead.contact == Contact(kind="phone", value="+351912345678")


@pytest.mark.parametrize("says", ["여기로 답장 주세요", "Ok dann halt hier"])
async def test_here_is_heard_in_more_words(says: str) -> None:
    case = await after_nobody_came()

    await case.customer(says)

    lead = case.rehearsal.case.lead
    assert lead is not None
    assert lead.contact == Contact(kind="here")

"""Ways to be reached that are neither an address nor a number: "here", "rather not say", "after five"."""

import re
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Literal, NamedTuple

from bot.text import has_question_mark
from handoff.courtesies import BREATH, GREETINGS, PLEASE, SORRY, THANKS
from handoff.fold import fold
from handoff.ways import CHANNELS, EMAIL, PHONE

# A longer message says something of its own.
_LONGEST = 120  # characters


class _Part(Enum):
    """What a phrase says in the answer to "How can we reach you?"."""

    HERE = "here"
    REFUSES = "refuses"
    PHONE = "phone"
    EMAIL = "email"
    CHANNEL = "channel"  #: the name of one
    TIME = "time"  #: a part of the day or week
    ABOUT = "about"  #: makes a time of a number: "after 5"
    JOINS = "joins"  #: may stand before or between times: "on Monday and Tuesday"
    NUMBER = "number"
    LIGHT = "light"  #: may stand around all of these; "not" and question words are not among them


_HERE = """
    here, right here, just here, over here, on here, in here, i'm here, i am here, i'll be here, in this chat,
    in the chat, this chat, the chat, chat, by chat, via chat, over chat, in chat, this app, in this app,
    in the app,
    in this channel, on this channel, this channel, in this thread, this thread, in this conversation,
    hier, direkt hier, gleich hier, im chat, in diesem chat, dieser chat, per chat, über den chat, hierüber,
    über diesen chat, auf diesem weg, auf diesem kanal, in dieser unterhaltung,
    ici, ici même, par ici, dans ce chat, dans le chat, sur ce chat, par chat, ce chat, sur ce canal,
    dans cette conversation, par ce chat, sur ce fil,
    aquí, acá, aquí mismo, acá mismo, por aquí, por acá, en este chat, en el chat, por este chat,
    por el chat, por chat, este chat, por este medio, por este canal, en esta conversación,
    qui, proprio qui, qua, in questa chat, nella chat, questa chat, per chat, su questo canale,
    in questa conversazione,
    aqui, aqui mesmo, por aqui, por cá, neste chat, nesse chat, aqui no chat,
    responda no chat, responder no chat, pode ser no chat, pelo chat, nesta conversa,
    por este meio, por este canal,
    gewoon hier, in deze chat, in de chat, via de chat, deze chat, via deze chat, via dit kanaal,
    in dit gesprek,
    tutaj, tu, na czacie, na tym czacie, w tym czacie, przez czat, czat, w tej rozmowie,
    здесь, тут, прямо здесь, сюда, в этом чате, в чате, в чат, чат, у цьому чаті, в цьому чаті, у чаті,
    в чаті, сюди, прямо тут,
    burada, buradan, buraya, bu sohbette, bu sohbetten, sohbetten, sohbet,
    هنا, في هذه الدردشة, في الدردشة, على الدردشة, في هذه المحادثة, في المحادثة,
    这里, 在这里, 就在这里, 就这里, 这儿, 在这儿, 在聊天里, 這裡, 在這裡, 就在這裡,
    ここ, ここで, ここに, こちらで, こちらに, ここでいいです, ここで大丈夫です, ここでお願いします,
    こちらでお願いします, このチャットで, チャットで,
    여기, 여기로, 여기서, 여기에, 이 채팅으로, 이 채팅에서, 채팅으로, 여기로 해주세요, 여기로 주세요,
    यहाँ, यहां, यहीं, यहीं पर, इसी चैट में, चैट में, yahan, yahi, yahin, chat me, chat mein
"""

_REFUSES = """
    no, nope, nah, no thanks, no thank you, no need, not needed, not necessary, there's no need, not now,
    i'd rather not, i would rather not, rather not, rather not say, i'd rather not say,
    i would rather not say, prefer not to, prefer not to say, i prefer not to, i prefer not to say,
    i'd prefer not to, i'd prefer not to say, i don't want to, i do not want to, i don't want to say,
    i don't want to give it, i don't want to give my number, i don't want to give my email,
    i don't want to leave a contact, i won't say, none of your business, don't contact me,
    do not contact me, don't call me, do not call me, don't bother, no contact, no contact details,
    no email, no phone, no number, no phone number, skip, leave it,
    nein, ne, nee, nö, lieber nicht, möchte ich nicht, möchte ich lieber nicht, möchte ich nicht sagen,
    möchte ich lieber nicht sagen, das möchte ich nicht, das möchte ich nicht sagen,
    das möchte ich lieber nicht, das möchte ich lieber nicht sagen, ich möchte nicht,
    ich möchte das nicht, ich möchte das nicht sagen, ich möchte keine kontaktdaten angeben,
    ich möchte meine nummer nicht angeben, will ich nicht, will ich nicht sagen, ich will nicht,
    das will ich nicht, sage ich nicht, sag ich nicht, nicht nötig, nicht notwendig, muss nicht sein,
    kein kontakt, keine kontaktdaten, keine angabe, keine angaben, keine e-mail, keine nummer,
    keine telefonnummer, kein bedarf, brauche ich nicht, nicht anrufen, rufen sie mich nicht an,
    non, pas la peine, ce n'est pas la peine, c'est pas la peine, pas besoin, pas nécessaire,
    ce n'est pas nécessaire, je ne préfère pas, je préfère pas, je préfère ne pas, je préfère ne pas dire,
    je préfère ne pas le dire, je ne veux pas, je ne veux pas le dire, je veux pas, je ne souhaite pas,
    je ne souhaite pas le dire, je ne souhaite pas donner mon numéro, plutôt pas, pas de contact,
    pas d'e-mail, pas de téléphone, pas de numéro, ne m'appelez pas, ne me contactez pas, sans façon,
    prefiero no, prefiero no decirlo, prefiero no decir, preferiría no, preferiría no decirlo, mejor no,
    no quiero, no quiero decirlo, no quiero darlo, no quiero dar mi número, no hace falta,
    no es necesario, sin contacto, no me llamen, no me llame, no me contacten, no me escriban,
    preferisco di no, preferisco non dirlo, preferisco non dire, preferirei di no, preferirei non dirlo,
    meglio di no, non voglio, non voglio dirlo, non voglio dare il numero, non serve, non è necessario,
    non c'è bisogno, nessun contatto, lasciamo stare, lasci stare, lascia stare, non chiamatemi,
    não, prefiro não, prefiro não dizer, preferia não dizer, melhor não, não quero, não quero dizer,
    não quero dar, não quero dar o meu número, não precisa, não é preciso, não é necessário,
    sem contato, sem contacto, não me liguem, não me ligue, não me contactem, deixa pra lá,
    liever niet, liever niet zeggen, dat zeg ik liever niet, zeg ik liever niet, wil ik niet,
    wil ik niet zeggen, dat wil ik niet, dat wil ik niet zeggen, ik wil niet, ik wil dat niet, niet nodig,
    hoeft niet, dat hoeft niet, geen contact, geen e-mail, geen telefoon, geen nummer, laat maar,
    niet bellen, bel me niet,
    nie, nie trzeba, nie ma potrzeby, nie chcę, nie chcę podawać, nie podam, wolę nie, wolałbym nie,
    wolałabym nie, bez kontaktu, nie dzwonić, proszę nie dzwonić,
    нет, не надо, не нужно, не хочу, не хочу говорить, не скажу, лучше не надо, лучше нет, обойдусь,
    не звоните, не звоните мне, ні, не треба, не потрібно, не скажу, краще не треба, не дзвоніть,
    не дзвоніть мені,
    hayır, yok, gerek yok, istemiyorum, vermek istemiyorum, söylemek istemiyorum, vermem, aramayın,
    beni aramayın,
    لا, لا أريد, لا داعي, ليس ضروريا, أفضل ألا, لا تتصلوا بي, لا تتصل بي,
    不, 不用, 不用了, 不需要, 不必, 不必了, 不了, 不要, 不想说, 不想留, 不想给, 算了, 不方便, 别打电话,
    いいえ, 結構です, いりません, 要りません, 不要です, 必要ありません, 言いたくない, 言いたくありません,
    教えたくない, 教えたくありません, やめておきます, 電話しないでください,
    아니요, 아니오, 아뇨, 괜찮아요, 괜찮습니다, 필요 없어요, 필요없어요, 싫어요, 됐어요, 말하고 싶지 않아요,
    알려주고 싶지 않아요, 전화하지 마세요,
    नहीं, जी नहीं, नहीं चाहिए, ज़रूरत नहीं, जरूरत नहीं, नहीं बताना, नहीं देना, रहने दो, nahi, nahin,
    nahi chahiye, zarurat nahi, nahi batana, rehne do
"""

_TIME = """
    am, pm, a m, p m, o'clock, oclock, noon, midday, morning, mornings, afternoon, afternoons, evening,
    evenings, tonight, today, tomorrow, weekday, weekdays, weekend, weekends, any time, anytime, lunchtime,
    work hours, business hours, office hours, monday, tuesday, wednesday, thursday, friday, saturday, sunday,
    mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays,
    uhr, morgens, früh, vormittag, vormittags, mittag, mittags, nachmittag, nachmittags, abend, abends, heute,
    morgen, übermorgen, werktags, wochenende, jederzeit, montag, dienstag, mittwoch, donnerstag, freitag,
    samstag, sonntag, montags, dienstags, mittwochs, donnerstags, freitags, samstags, sonntags,
    h, heures, heure, matin, midi, après-midi, soir, aujourd'hui, demain, semaine, week-end, à tout moment,
    lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche,
    horas, hora, mañana, mediodía, tarde, noche, hoy, fin de semana, cualquier hora, lunes, martes,
    miércoles, jueves, viernes, sábado, domingo,
    ore, mattina, mattino, mezzogiorno, pomeriggio, sera, oggi, domani, fine settimana, qualsiasi ora,
    lunedì, martedì, mercoledì, giovedì, venerdì,
    manhã, meio-dia, noite, hoje, amanhã, qualquer hora, segunda-feira, terça-feira, quarta-feira,
    quinta-feira, sexta-feira, segunda, terça, quarta, quinta, sexta,
    uur, ochtend, 's ochtends, middag, 's middags, 's avonds, avond, vandaag, overmorgen, weekeinde,
    maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag
"""

_ABOUT = """
    after, before, between, from, until, till, at, around,
    nach, vor, ab, bis, um, gegen, zwischen,
    après, avant, entre, jusqu'à, vers, dès, à partir de,
    después de, después de las, antes de, antes de las, desde, hasta, a partir de, a partir de las, a las,
    sobre las, hasta las, desde las,
    dopo, dopo le, prima delle, dalle, alle, fino alle, verso le, tra le, a partire dalle,
    depois das, antes das, a partir das, às, até às, das,
    na, vanaf, tussen, tot, rond, om
"""

_JOINS = """
    and, or, to, by, on, in the, this, next, the,
    und, oder, am, von, dem, diesen, nächsten, kommenden,
    et, ou, de, à, le, la, dans la, du,
    y, o, por la, de la, en la, el, los, las,
    e, di, nel, il, la,
    de, da, na, no, à, pela,
    en, op, in de, voor
"""

_LIGHT = """
    instead, rather, actually, can you, could you, would you, can someone, can somebody, i want, i'd like,
    i would like, yes, yeah, yep, sure, ok, okay, fine, good, great, perfect, best, just, simply, is fine,
    is ok, is okay, is good, is great, is best, is better, is perfect, is enough, works, works for me,
    will do, would be fine, would be good, would be best, would be great, for me, answer, answer me, reply,
    reply to me, respond, write, write me, write to me, message me, contact me, reach me, text me, you can,
    you may, you could, get back to me, i prefer, i'd prefer, i would prefer, prefer, i'd rather,
    let's keep it, keep it, i can be reached, you can reach me, können sie, könnten sie, kannst du,
    könnt ihr, ja, gut, super, prima, gerne, gern, lieber, einfach, nur, antwort, eine antwort, am besten,
    am liebsten, ist ok, ist okay, ist gut, ist in ordnung, ist super, ist prima, ist mir, ist am besten,
    passt, passt gut, passt mir, geht, geht gut, geht klar, reicht, reicht mir, wäre gut, wäre super,
    wäre schön, antworten sie, antworten sie mir, antworte, antworte mir, antwortet, antwortet mir,
    antworten, schreiben sie, schreiben sie mir, schreib, schreib mir, schreibt mir, schreiben,
    melden sie sich, melde dich, meldet euch, mir, mich, sie können, sie können mir, du kannst,
    du kannst mir, ihr könnt, ihr könnt mir, erreichen, sie erreichen mich, du erreichst mich,
    ihr erreicht mich, bin ich erreichbar, ich bin erreichbar, pouvez-vous, pourriez-vous, peux-tu, oui,
    d'accord, parfait, bien, très bien, simplement, directement, plutôt, volontiers, c'est bien, c'est bon,
    c'est parfait, c'est très bien, c'est mieux, me va, ça me va, ça va, me convient, suffit, ça suffit,
    je préfère, répondez, répondez-moi, réponds, réponds-moi, répondre, me répondre, écrivez, écrivez-moi,
    écris-moi, m'écrire, contactez-moi, me contacter, me joindre, vous pouvez, vous pouvez me, tu peux,
    tu peux me, podrían, podría, sí, vale, claro, perfecto, genial, mejor, solo, directamente, simplemente,
    de acuerdo, está bien, está perfecto, está genial, me va bien, va bien, me vale, es mejor, prefiero,
    prefiero que, respóndame, respóndeme, respóndanme, respondan, responder, responderme, contésteme,
    contéstame, contéstenme, contestarme, escríbame, escríbeme, escríbanme, escribirme, contactarme, pueden,
    puede, puedes, me pueden, me puede, me puedes, me responden, me escriben, sì, certo, bene, benissimo,
    perfetto, meglio, direttamente, va bene, va benissimo, va bene così, è perfetto, è meglio, preferisco,
    pure, rispondetemi, rispondimi, mi risponda, rispondete, rispondermi, rispondere, scrivetemi, scrivimi,
    mi scriva, scrivermi, contattarmi, potete, può, puoi, mi potete, mi può, mi puoi, sim, ótimo, perfeito,
    bom, bem, apenas, melhor, é melhor, está bem, está bom, tá bom, está ótimo, está perfeito, tudo bem,
    pode ser, prefiro, podem, pode, podes, responda, responda-me, respondam, respondam-me, me responda,
    me responder, escreva, escreva-me, escrevam, me escreva, me escrever, contactar-me, me contatar,
    falar comigo, serve, diretamente, kunt u, kunnen jullie, kun je, oké, goed, top, graag, liever, liefst,
    het liefst, gewoon, maar, hoor, is goed, is prima, is oké, is fijn, is het beste, antwoord, antwoord me,
    antwoord mij, antwoord maar, antwoorden, schrijf, schrijf me, schrijf maar, u kunt, u kunt mij,
    u kunt me, je kunt, je kunt me, jullie kunnen, jullie kunnen me, bereiken, ben ik bereikbaar,
    ik ben bereikbaar, mij, me, tak, dobrze, najlepiej, proszę odpisać, proszę pisać, wystarczy, może być,
    да, хорошо, лучше, пишите, напишите, ответьте, отвечайте, можно, так, добре, краще, пишіть, напишіть,
    відповідайте, можна, evet, tamam, olur, yazın, yazabilirsiniz, cevap verin, yeterli, نعم, تمام, حسنا,
    يكفي, راسلوني, اكتبوا لي, 好, 好的, 可以, 就行, 就好, はい, お願いします, 네, 부탁해요, 부탁드려요,
    부탁드립니다, 좋아요, हाँ, ठीक है, जवाब दें, haan, theek hai, reply karo
"""

# Of these what asks for an answer, or for another place than before.
_ANSWER = """
    instead, rather, please, answer, answer me, reply, reply to me, respond, write, write me, write to me,
    message me, contact me, reach me, text me, you can, i prefer, i'd prefer, i would prefer, prefer,
    i'd rather, let's keep it, keep it, you can reach me, is fine, is ok, is better, is best, works, will do,
    lieber, antworten sie, antworten sie mir, antworte, antworte mir, antwortet, antwortet mir, antworten,
    schreiben sie, schreiben sie mir, schreib, schreib mir, schreibt mir, schreiben, melden sie sich,
    melde dich, meldet euch, bitte, am besten, am liebsten, reicht, plutôt, répondez, répondez-moi, réponds,
    réponds-moi, répondre, me répondre, écrivez, écrivez-moi, écris-moi, m'écrire, je préfère, svp,
    s'il vous plaît, mejor, prefiero, prefiero que, respóndame, respóndeme, respóndanme, respondan, responder,
    responderme, contésteme, contéstame, contéstenme, contestarme, escríbame, escríbeme, escríbanme,
    escribirme, por favor, meglio, preferisco, rispondetemi, rispondimi, mi risponda, rispondete, rispondermi,
    rispondere, scrivetemi, scrivimi, mi scriva, scrivermi, per favore, melhor, prefiro, responda,
    responda-me, respondam, respondam-me, me responda, me responder, escreva, escreva-me, escrevam, liever,
    liefst, antwoord, antwoord me, antwoord mij, antwoord maar, antwoorden, schrijf, schrijf me, schrijf maar,
    graag, alsjeblieft, proszę odpisać, proszę pisać, najlepiej, лучше, пишите, напишите, ответьте, отвечайте,
    краще, пишіть, напишіть, відповідайте, yazın, yazabilirsiniz, cevap verin, lütfen, راسلوني, اكتبوا لي,
    من فضلك, 就行, 就好, お願いします, 부탁해요, 부탁드려요, 부탁드립니다, जवाब दें, कृपया, reply karo
"""
_OF_A_TIME = (_Part.TIME, _Part.ABOUT, _Part.JOINS, _Part.NUMBER)

# The vowel signs of Hindi belong to its words: without them "this" is "here".
_LETTERS = r"(?:[^\W_]|[\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963])+"
_WORD = re.compile(rf"(?:['’](?=s\b))?{_LETTERS}(?:['’]{_LETTERS})*")
# "Not here", and that nobody answers there, without the pause of "no, here". Of folded text.
_NOT_HERE = re.compile(
    r"\bno (?:answer|reply)\b"
    r"|\b(?:no|nao) (?:por )?(?:aqui|aca|ca|(?:en )?(?:este|el) chat|(?:neste|nesse|pelo) chat)\b"
    r"|\bnon (?:qui|qua|(?:in|nella) (?:questa )?chat)\b|\bnie (?:tutaj|tu|(?:na|w|przez) (?:tym )?cza[ct])"
    r"|(?<!\w)لا (?:هنا|في (?:هذه )?الدردش)|(?:यहाँ|यहां|यहीं|चैट में|\byahan|\byahi|\bchat me) (?:नहीं|nahi)"
)
_NUMBER = re.compile(r"\d{1,2}(?:h\d{0,2}|am|pm|a|p|u|uhr)?")


def _phrases(part: _Part, entries: str) -> Iterator[tuple[str, _Part]]:
    for entry in entries.split(","):
        yield " ".join(word.folded for word in _words(entry)), part


class _Word(NamedTuple):
    folded: str
    start: int  #: where it stands in the text
    end: int


class _Piece(NamedTuple):
    part: _Part | None  #: `None`: it says something else
    start: int
    end: int


def _words(text: str) -> list[_Word]:
    return [_Word(fold(match[0]), match.start(), match.end()) for match in _WORD.finditer(text)]


_CHANNEL_OF = {
    phrase: name for name, entries in CHANNELS.items() for phrase, _ in _phrases(_Part.CHANNEL, entries)
}
# Where a phrase plays two parts, the earlier line counts: "no" refuses, also where it is a preposition.
_PARTS = dict(
    reversed(
        [
            *_phrases(_Part.HERE, _HERE),
            *_phrases(_Part.REFUSES, _REFUSES),
            *_phrases(_Part.PHONE, PHONE),
            *_phrases(_Part.EMAIL, EMAIL),
            *((phrase, _Part.CHANNEL) for phrase in _CHANNEL_OF),
            *_phrases(_Part.TIME, _TIME),
            *_phrases(_Part.LIGHT, _LIGHT),
            *_phrases(_Part.LIGHT, THANKS),
            *_phrases(_Part.ABOUT, _ABOUT),
            *_phrases(_Part.JOINS, _JOINS),
            *_phrases(_Part.LIGHT, f"{GREETINGS},{PLEASE},{SORRY},{BREATH}"),
        ]
    )
)
# They are there, which is no wish to be answered there.
_PRESENT = frozenset(phrase for phrase, _ in _phrases(_Part.HERE, "i'm here, i am here, i'll be here"))
_ASKS_ANSWER = frozenset(phrase for phrase, _ in _phrases(_Part.LIGHT, _ANSWER))
_NO_ANSWER = frozenset(["answer", "reply", "antwort", "eine antwort", "antwoord"])
_ANSWER_HERE = frozenset(
    ["ここでいいです", "ここで大丈夫です", "ここでお願いします", "こちらでお願いします", "このチャットで"]
)
_MOST_WORDS = max(phrase.count(" ") + 1 for phrase in _PARTS)


def here_or_refused(text: str) -> Literal["here", "none"] | None:
    """ "here" if the whole of `text` says to answer in this chat, "none" if it declines to say how else.

    `None` for all else, above all for a question. In all languages that requests for a person are heard
    in; in English, German, French, Spanish, Italian, Portuguese and Dutch a time may stand beside it ("here,
    after five").
    """
    if len(text) > _LONGEST or has_question_mark(text) or _NOT_HERE.search(fold(text)):
        return None
    pieces = _pieces(text)
    parts = {piece.part for piece in pieces}
    if None in parts:
        return None
    if _Part.HERE in parts:
        return "here"
    # "No, after 5 pm" wants to be reached.
    refusal = {_Part.REFUSES, _Part.LIGHT, _Part.CHANNEL}
    if not _NO_ANSWER.isdisjoint(_of(piece, text) for piece in pieces):
        return None  # they wait for one
    return "none" if _Part.REFUSES in parts and parts <= refusal else None


def way_named(text: str) -> str | None:
    """ "phone", "email" or the name of a channel, if that is all that `text` says of how to be reached.

    "here" if it asks for an answer in this chat, and not only says "I'm here".

    Not which number or address: what looks like one was none that can be read, and counts for nothing.
    """
    if len(text) > _LONGEST:
        return None
    pieces = _pieces(text)
    if any(piece.part is None and not _of(piece, text).isdigit() for piece in pieces):
        return None
    ways = {
        _CHANNEL_OF[_of(piece, text)] if piece.part is _Part.CHANNEL else piece.part.value
        for piece in pieces
        if piece.part in (_Part.PHONE, _Part.EMAIL, _Part.CHANNEL)
    }
    if not ways and _wants_answer(pieces, text) and not _NOT_HERE.search(fold(text)):
        return "here"
    return ways.pop() if len(ways) == 1 else None


def _wants_answer(pieces: Iterable[_Piece], text: str) -> bool:
    """Whether they say where, and that it is where to be answered."""
    said = {_of(piece, text) for piece in pieces if piece.part is _Part.LIGHT}
    named = {_of(piece, text) for piece in pieces if piece.part is _Part.HERE}
    if any(" " in place or place in _ANSWER_HERE for place in named - _PRESENT):
        return True
    return bool(named) and not said.isdisjoint(_ASKS_ANSWER)


def _of(piece: _Piece, text: str) -> str:
    return " ".join(word.folded for word in _words(text[piece.start : piece.end]))


def best_time(text: str) -> str | None:
    """The words of `text` that name a time of the day or week, as typed; `None` if there are none."""
    found = max(_times(_pieces(text)), key=len, default=[])
    return text[found[0].start : _end(text, found[-1])] if found else None


def _times(pieces: Iterable[_Piece]) -> Iterator[list[_Piece]]:
    """The longest rows of pieces that together are a time."""
    row: list[_Piece] = []
    for piece in (*pieces, _Piece(None, 0, 0)):
        if piece.part in _OF_A_TIME:
            row.append(piece)
            continue
        while row and row[-1].part in (_Part.ABOUT, _Part.JOINS):
            row.pop()
        parts = {piece.part for piece in row}
        if _Part.TIME in parts or parts >= {_Part.ABOUT, _Part.NUMBER}:
            yield row
        row = []


def _end(text: str, last: _Piece) -> int:
    # "p.m." without its last dot would look torn.
    return last.end + (text[last.end - 2 : last.end + 1] in (".m.", ".M."))


def _pieces(text: str) -> list[_Piece]:
    """`text` as a row of phrases, the longest first."""
    words, pieces = _words(text), []
    at = 0
    while at < len(words):
        count, part = _phrase_at(words, at)
        pieces.append(_Piece(part, words[at].start, words[at + count - 1].end))
        at += count
    return pieces


def _phrase_at(words: list[_Word], at: int) -> tuple[int, _Part | None]:
    for count in range(min(_MOST_WORDS, len(words) - at), 0, -1):
        part = _PARTS.get(" ".join(word.folded for word in words[at : at + count]))
        if part is not None:
            return count, part
    return 1, _Part.NUMBER if _NUMBER.fullmatch(words[at].folded) else None

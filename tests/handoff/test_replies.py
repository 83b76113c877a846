import pytest

from handoff.replies import ShortReplies

REPLIES = ShortReplies()


@pytest.mark.parametrize(
    "text",
    [
        "yes",
        "Yes please!",
        "ok",
        "sure, go ahead",
        "ja, gerne",
        "oui merci",
        "sí, por favor",
        "да, конечно",
        "はい、お願いします",
        "네",
        "好的",
        "हाँ",
        "نعم",
        "evet",
        "tak, proszę",
        "👍",
        "👍🏽",
        "👍👍",
        "ok👌🏿",
        "✅️",
        "yeees",
    ],
)
def test_yes_is_understood(text: str) -> None:
    assert REPLIES.accepts(text) is True


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "No, thanks.",
        "nope",
        "not now",
        "Nein danke!",
        "non merci",
        "no gracias",
        "нет, спасибо",
        "いいえ",
        "아니요",
        "不用了，谢谢",
        "नहीं",
        "لا شكرا",
        "hayır, teşekkürler",
        "nie, dziękuję",
        "👎",
    ],
)
def test_no_is_understood(text: str) -> None:
    assert REPLIES.accepts(text) is False


@pytest.mark.parametrize(
    "text",
    [
        "",
        "thanks",
        "no, where is my order",
        "yes but not now",
        "ok?",
        "yes or no",
        "I don't know",
        "kim@example.com",
        "hello ji",
        "good morning ji",
        "no problem with that but I need the price",
        "yes " * 100,
    ],
)
def test_what_says_more_or_both_is_neither_yes_nor_no(text: str) -> None:
    assert REPLIES.accepts(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "stop",
        "Stop!",
        "back to the bot please",
        "never mind",
        "no person needed",
        "zurück zum Bot",
        "retour au bot",
        "вернись к боту",
        "ボットに戻して",
        "返回机器人",
        "챗봇으로 돌아가",
        "bota dön",
        "hat sich erledigt",
    ],
)
def test_the_bot_can_be_called_back(text: str) -> None:
    assert REPLIES.wants_bot(text)


@pytest.mark.parametrize(
    "text", ["please stop charging me", "how do I cancel my order?", "cancel my order", "the bot is bad", ""]
)
def test_a_question_about_stopping_does_not_call_the_bot_back(text: str) -> None:
    assert not REPLIES.wants_bot(text)


@pytest.mark.parametrize(
    "text",
    [
        "please",
        "bitte!",
        "s'il vous plaît",
        "please call one",
        "yes, call them",
        "yes that would be helpful",
        "Yes I'd love that",
        "yes if possible",
        "go on",
        "ja, ruf an",
        "ja das wäre hilfreich, vielen Dank",
        "oui appelez",
        "sí, llámalo",
        "sì, chiamalo",
        "sim, chama",
        "ja, roep maar",
        "tak, zawołaj",
        "да, зовите",
        "так, кличте",
        "evet çağır",
        "好，叫吧",
        "はい、呼んでください",
        "네 불러주세요",
        "haan bula do",
        "🙏",
        "🙏🏽🙏🏽",
        "good idea",
        "fine by me",
        "that works for me",
        "ok that works",
        "das geht",
        "ja geht",
        "geht klar",
        "kein Problem",
        "pas de problème",
        "por qué no",
        "va bien",
        "nessun problema",
        "boa ideia",
        "goed idee",
        "nie ma problemu",
        "без проблем",
        "немає проблем",
        "tamam oldu",
        "لا مشكلة",
        "可以了",
        "いいですね",
        "문제 없어요",
    ],
)
def test_to_be_told_to_go_on_is_a_yes(text: str) -> None:
    assert REPLIES.takes_offer(text) is True


@pytest.mark.parametrize(
    "text",
    [
        "no its ok",
        "no thank u",
        "nein, danke dir",
        "don't bother",
        "no please",
        "no please don't",
        "bitte nicht",
        "no, I will wait",
        "non, laissez tomber",
        "no, déjalo",
        "нет, не беспокойтесь",
        "hayır, boşver",
        "yes but I don't want to talk to anyone",
        "yes, cancel",
        "yes, stop",
        "ja, aber ich möchte mit niemandem reden",
        "oui mais je ne veux parler à personne",
        "sí, pero no quiero hablar con nadie",
        "sì, ma non voglio parlare con nessuno",
        "sim, mas não quero falar com ninguém",
        "ja, maar ik wil niemand spreken",
        "tak, ale nie chcę z nikim rozmawiać",
        "да, но я не хочу ни с кем говорить",
        "evet, ama kimseyle konuşmak istemiyorum",
        "نعم، لكن لا أريد التحدث مع أحد",
        "是的，但是我不想跟人说话",
        "はい、でも人と話したくないです",
        "네, 하지만 사람과 얘기하고 싶지 않아요",
        "yes, i already found it myself, no need to call",
        "ja, hab es schon gefunden, nicht nötig",
        "oui, j'ai déjà trouvé, pas la peine d'appeler",
        "sim, já encontrei, não precisa",
        "да, уже нашёл, не стоит звонить",
        "yes, you already told me that",
        "yes, I know",
        "ja, das haben Sie schon gesagt",
        "oui, je sais",
        "да, я знаю",
        "是的，我知道",
    ],
)
def test_to_be_told_to_leave_it_is_a_no(text: str) -> None:
    assert REPLIES.takes_offer(text) is False


@pytest.mark.parametrize(
    "text",
    [
        "call me",
        "can I call you",
        "please cancel my order",
        "bitte um Rückruf",
        "I would like to return this",
        "you can keep it, but I want a refund",
        "is that possible",
        "go on strike",
        "thanks 🙏",
        "❤️",
        "yes 👎",
    ],
)
def test_a_wish_of_their_own_is_neither(text: str) -> None:
    assert REPLIES.takes_offer(text) is None


@pytest.mark.parametrize("text", ["please", "call them", "ruf jemanden", "呼んでください", "don't bother"])
def test_where_nobody_was_offered_to_be_told_to_call_is_neither_yes_nor_no(text: str) -> None:
    assert REPLIES.accepts(text) is None
    assert REPLIES.takes_offer(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "yes",
        "actually yes",
        "ok then yes please",
        "please",
        "wait, call someone",
        "I changed my mind, yes",
        "doch",
        "doch bitte",
        "also gut, ja bitte",
        "finalement oui",
        "si, finalement",
        "pensándolo bien, sí",
        "ripensandoci, sì grazie",
        "pensando bem, sim",
        "toch wel",
        "jednak tak, proszę",
        "всё-таки да",
        "все-таки так",
        "aslında evet",
        "في الواقع نعم",
        "还是叫吧",
        "やっぱりお願いします",
        "그럼 불러주세요",
        "असल में हाँ",
    ],
)
def test_after_a_no_a_yes_insists(text: str) -> None:
    assert REPLIES.insists(text)


@pytest.mark.parametrize(
    "text",
    [
        "ok",
        "Ok thanks",
        "fine",
        "great, thank you",
        "gut",
        "d'accord",
        "vale",
        "va bene",
        "tá bom",
        "goed",
        "dobrze",
        "хорошо",
        "добре",
        "tamam",
        "حسنا",
        "好的",
        "わかりました",
        "네",
        "ठीक है",
        "👍",
        "no",
        "",
        "yes thanks",
        "ja danke",
        "super, danke!",
        "oui merci",
        "sí gracias",
        "sim obrigado",
        "tak dziękuję",
        "да, спасибо",
        "sure",
        "claro",
        "gerne",
        "super",
        "that works",
    ],
)
def test_after_a_no_an_ok_only_says_i_see(text: str) -> None:
    assert not REPLIES.insists(text)


@pytest.mark.parametrize("text", ["actually no", "nothing", "nichts weiter", "rien, merci", "больше ничего"])
def test_nothing_is_a_no_to_an_offer(text: str) -> None:
    assert REPLIES.takes_offer(text) is False


@pytest.mark.parametrize(
    "text",
    [
        "actually no",
        "doch nicht",
        "finalement non",
        "aslında hayır",
        "no wait, dont",
        "wait, no",
        "no need to call",
        "never mind, no need to call, thanks",
        "kein Rückruf nötig",
        "no hace falta llamar, gracias",
        "звонить не надо",
        "不用打电话了",
    ],
)
def test_a_no_after_a_yes_takes_it_back(text: str) -> None:
    assert REPLIES.takes_back(text)


@pytest.mark.parametrize("text", ["no", "no thanks", "sorry, no", "nein", "actually yes", ""])
def test_a_mere_no_takes_nothing_back(text: str) -> None:
    assert not REPLIES.takes_back(text)


@pytest.mark.parametrize(
    "text",
    [
        "yes please, my order is 4711",
        "yes please my order is 4711",
        "yes but not by phone",
        "oui s'il vous plaît c'est urgent",
        "是的，我的订单没到",
        "はい、注文番号は123です",
        "yes please, no need to hurry",
        "yes, you told me that, but it is wrong",
        "yes, it works now, but the other one is broken",
    ],
)
def test_a_yes_may_say_more(text: str) -> None:
    assert REPLIES.takes_offer(text) is True


@pytest.mark.parametrize(
    "text",
    [
        "yes but not now",
        "yes, how long is it?",
        "ok, the price",
        "claro que no",
        "ya, lo encontré",
        "ha, funny",
        "hello ji, my shoes are too small",
    ],
)
def test_what_only_begins_like_a_yes_is_none(text: str) -> None:
    assert REPLIES.takes_offer(text) is None


@pytest.mark.parametrize(
    "text", ["yes", "yes please", "please", "call them", "ja, gerne", "да", "はい", "네", "yes, order 4711"]
)
def test_beside_a_doubtful_answer_a_clear_yes_is_for_the_person(text: str) -> None:
    assert REPLIES.takes_surely(text)


@pytest.mark.parametrize(
    "text", ["ok", "perfect, thanks", "super", "genau", "exactement", "好的", "no", "👍"]
)
def test_beside_a_doubtful_answer_praise_is_for_the_answer(text: str) -> None:
    assert not REPLIES.takes_surely(text)


def test_however_many_courtesies_may_stand_before_a_yes() -> None:
    assert REPLIES.takes_offer("please! " * 5_000 + "yes, order 4711") is True

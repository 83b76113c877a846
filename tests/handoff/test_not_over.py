import pytest

from handoff.not_over import is_not_over
from handoff.waiting import asks_when


@pytest.mark.parametrize(
    "text",
    [
        "it is still not working",
        "no, still broken",
        "Das Problem ist leider nicht gelöst",
        "ça ne marche toujours pas",
        "sigue sin funcionar",
        "ancora non funziona",
        "continua sem funcionar",
        "het werkt nog steeds niet",
        "nadal nie działa",
        "всё ещё не работает",
        "досі не працює",
        "hâlâ çalışmıyor",
        "ما زال لا يعمل",
        "还是不能用",
        "まだ動きません",
        "아직도 안 돼요",
        "अभी भी काम नहीं कर रहा",
    ],
)
def test_what_is_not_over_is_understood(text: str) -> None:
    assert is_not_over(text)


@pytest.mark.parametrize(
    "text",
    ["", "it works", "thanks", "is it still broken?", "the blue cup is still broken but the red one is fine"],
)
def test_what_is_over_or_says_more_is_not(text: str) -> None:
    assert not is_not_over(text)


@pytest.mark.parametrize(
    "text",
    [
        "how long?",
        "when will someone come?",
        "still waiting",
        "wie lange noch?",
        "combien de temps dois-je attendre ?",
        "¿cuánto tengo que esperar?",
        "quanto devo aspettare?",
        "vai demorar muito?",
        "hoe lang duurt het?",
        "jak długo mam czekać?",
        "сколько ещё ждать?",
        "довго ще чекати?",
        "ne kadar sürer?",
        "متى الرد؟",
        "还要等多久？",
        "まだですか？",
        "얼마나 기다려야 해요?",
        "कब तक?",
        "Guten Tag, wie lange dauert das noch?",
        "добрый день, сколько ещё ждать?",
    ],
)
def test_who_asks_when_somebody_comes_is_understood(text: str) -> None:
    assert asks_when(text)


@pytest.mark.parametrize(
    "text",
    ["", "?", "how long does delivery take?", "when do you open?", "hello", "how long is the warranty"],
)
def test_another_question_is_not_about_the_wait(text: str) -> None:
    assert not asks_when(text)

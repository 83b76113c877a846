import pytest

from handoff.over import is_over


@pytest.mark.parametrize(
    "text",
    [
        "problem solved",
        "it works now, thanks",
        "never mind, found it",
        "my parcel has arrived, thank you",
        "sorry, I figured it out myself",
        "jetzt geht's, danke",
        "das Problem hat sich erledigt",
        "c'est bon, ça marche maintenant merci",
        "ya funciona, gracias",
        "ora funziona, grazie",
        "já está funcionando, obrigado",
        "het werkt weer, bedankt",
        "już działa, dziękuję",
        "всё заработало, спасибо",
        "вже працює, дякую",
        "sorun çözüldü, teşekkürler",
        "تم حل المشكلة شكرا",
        "问题已经解决了，谢谢",
        "解決しました。ありがとうございます",
        "이제 돼요 감사합니다",
        "अब ठीक है, धन्यवाद",
        "good morning, it works now",
        "Buongiorno, ora funziona, grazie",
        "Actually, never mind, it is all settled. Thank you kindly.",
        "I sorted it out, thank you!",
        "never mind, found it, no need to call",
        "hat sich geklärt, kein Rückruf nötig",
        "ya está resuelto, no hace falta llamar",
        "вопрос решён, звонить не надо",
        "解決しました、電話は不要です",
    ],
)
def test_what_has_settled_itself_is_understood(text: str) -> None:
    assert is_over(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "thanks",
        "ok",
        "is it solved?",
        "not solved",
        "it was working",
        "it works now but the other one does not",
        "nothing works",
        "no funciona",
        "non funziona",
        "não funciona",
        "ça ne marche pas",
        "geht nicht",
        "het werkt niet",
        "nie działa",
        "не работает",
        "не працює",
        "çalışmıyor",
        "لا يعمل",
        "不能用了",
        "動きません",
        "안 돼요",
        "काम नहीं कर रहा",
        "found it, but it is broken",
        "no need to call",
        "nothing is fixed",
        "das Problem ist gelöst\nnicht",
        "gelöst, nicht",
        "opgelost, niet",
        "résolu, pas du tout",
        "Solved: nothing",
        "resuelto, nada",
    ],
)
def test_what_says_more_or_the_opposite_is_not_settled(text: str) -> None:
    assert not is_over(text)

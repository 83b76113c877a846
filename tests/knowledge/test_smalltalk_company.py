"""What is small talk only in the right company: times of day, praise, favours, and who is asked about."""

import pytest

from knowledge.smalltalk import small_talk


def parted(texts: str) -> list[str]:
    """Texts as a table has them."""
    return texts.split(" | ")


@pytest.mark.parametrize(
    "text",
    parted(
        "legal | Hammer | top | reçu | 88 | gitara | git | extra | papa | moi | tata | ホット"
        " | vale presente | best | Opa | Ei | show | 666 | perfect size | nice top"
        " | super caro | cool top | too cool | cool held"
    ),
)
def test_no_word_is_taken_for_what_it_means_in_another_language(text: str) -> None:
    assert small_talk(text) is None


@pytest.mark.parametrize(
    "text",
    parted(
        "And this evening? | Und morgen? | in the morning | heute Abend | ja, morgen auch"
        " | vandaag en morgen | is it this evening? | morning? | hi, und morgen? | heute abend, danke"
        " | en morgen | morgen om 10"
    ),
)
def test_a_time_of_day_is_no_greeting_in_the_middle_of_a_talk(text: str) -> None:
    assert small_talk(text) is None


@pytest.mark.parametrize("text", ["morning", "Morgen!", "hi, morning", "n Abend", "Morning everyone", "Tag"])
def test_a_time_of_day_greets_alone_and_beside_a_greeting(text: str) -> None:
    assert small_talk(text) == "greeting"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("hola buenas noches", "greeting"),
        ("boa noite pessoal", "greeting"),
        ("gracias, buenas noches", "bye"),
        ("tchau, boa noite", "bye"),
        ("ciao a tutti", "greeting"),
        ("das war's, danke, ciao", "bye"),
        ("iyi akşamlar", "greeting"),
        ("teşekkürler, iyi akşamlar", "bye"),
    ],
)
def test_what_is_said_in_coming_and_in_going_is_a_bye_beside_thanks_or_a_bye(text: str, kind: str) -> None:
    assert small_talk(text) == kind


@pytest.mark.parametrize(
    "text",
    parted(
        "È troppo grande | muy grande | c'est trop fort | it was too sweet | è ancora disponibile"
        " | is it fixed now | ist das jetzt erledigt | passt das | сегодня работает"
        " | is it legal in the us | reçu svp | funziona ancora | is het gelukt | у вас работает"
        " | działa dziś | deu certo agora | is everything perfect | is this great"
        " | this is not perfect | das ist zu schnell | klappt das jetzt | works now | это быстро"
        " | c'est rapide | very large | perfect please | later please"
    ),
)
def test_a_complaint_or_a_question_without_its_mark_is_not_thanked_for(text: str) -> None:
    assert small_talk(text) is None


@pytest.mark.parametrize(
    "text",
    parted(
        "it works now, thanks | that was really quick | you're so patient | funziona, grazie"
        " | работает, спасибо | klappt jetzt, danke | c'était très rapide"
        " | siete molto disponibili, grazie | 很快，谢谢"
    ),
)
def test_what_may_be_said_of_goods_praises_beside_thanks_or_of_somebody(text: str) -> None:
    assert small_talk(text) == "thanks"


@pytest.mark.parametrize(
    "text",
    parted(
        "is this real? | is it real? | is it automated? | es real? | is it a machine?"
        " | who is this for? | hablo con una persona | je parle à une personne | falo com um humano"
        " | is this an original? | c'est une machine | is it alive | это настоящий"
    ),
)
def test_a_question_about_a_thing_or_a_wish_for_a_person_does_not_ask_who_the_bot_is(text: str) -> None:
    assert small_talk(text) is None


@pytest.mark.parametrize(
    "text",
    parted(
        "is that a bot | é um robô | czy to robot | 人工智能吗 | 인공지능인가요 | what can you help with"
        " | hablo con un bot | je parle à une personne ? | ¿hablo con una persona?"
        " | who are you, a bot? | is it a person or a machine | c'est un robot"
    ),
)
def test_a_bot_is_asked_about_in_any_form_and_a_person_with_a_question_mark(text: str) -> None:
    assert small_talk(text) == "who_are_you"


@pytest.mark.parametrize(
    "text",
    parted(
        "please answer, thanks | Hi, information please. Thanks | Réponse rapide svp, merci"
        " | информацию спасибо | help me please, thanks | Hilfe, danke | aiuto grazie"
        " | pomoc, dziękuję | quick help please, thanks | support | thanks for | 답변 부탁드립니다 감사합니다"
    ),
)
def test_a_courteous_request_is_not_thanked_away(text: str) -> None:
    assert small_talk(text) is None


@pytest.mark.parametrize(
    "text",
    parted(
        "thanks for the info | great help, thanks | schnelle Antwort, danke"
        " | danke für die schnelle Hilfe | thanks for your time and patience | 답변 감사합니다"
        " | yardımınız için teşekkürler | merci pour l'info"
    ),
)
def test_a_favour_counts_behind_thanks_or_praised_before_them(text: str) -> None:
    assert small_talk(text) == "thanks"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("hello support", "greeting"),
        ("good eve", "greeting"),
        ("g'day", "greeting"),
        ("Dear Sir or Madam", "greeting"),
        ("it's nice to see you", "greeting"),
        ("bom dia para você", "greeting"),
        ("hows ur day going", "how_are_you"),
        ("oi pessoal, tudo bem", "how_are_you"),
        ("tudo bem", "thanks"),
        ("talk later", "bye"),
        ("fijne dag verder", "bye"),
        ("no I'm good thanks", "thanks"),
        ("no that's fine thanks", "thanks"),
        ("merci bcp c'est super clair", "thanks"),  # "c'est super" is the longer phrase, and leaves a rest
        ("no later", None),
        ("anyone is fine", None),
        ("your name is", None),
    ],
)
def test_other_ways_to_say_it(text: str, kind: str | None) -> None:
    assert small_talk(text) == kind

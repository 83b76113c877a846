import pytest

from handoff.announced import is_announced


@pytest.mark.parametrize(
    "text",
    [
        "I have a question",
        "hi, can I ask something?",
        "hi, I have two questions",
        "Guten Tag, ich hätte da eine Frage",
        "Hallo, ich habe zwei Fragen",
        "bonjour, j'ai une question",
        "bonjour, j'ai deux questions",
        "hola, tengo una duda",
        "buongiorno, ho un problema",
        "olá, tenho uma dúvida",
        "hoi, ik heb een vraagje",
        "dzień dobry, mam pytanie",
        "mam 2 pytania",
        "здравствуйте, у меня вопрос",
        "добрий день, маю питання",
        "merhaba, bir sorum var",
        "şey, bir sorum var",
        "pardon bir şey",
        "عندي سؤال",
        "你好，请问一下",
        "質問があります",
        "안녕하세요, 질문 있어요",
        "namaste, mera ek sawal hai",
    ],
)
def test_a_question_to_come_is_understood(text: str) -> None:
    assert is_announced(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hi",
        "I have a question about delivery",
        "I have two questions about delivery",
        "the question is when it comes",
        "I have a broken cup",
    ],
)
def test_what_says_what_about_is_the_question_itself(text: str) -> None:
    assert not is_announced(text)

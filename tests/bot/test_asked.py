"""What was said since the customer's newest words."""

from bot.asked import said_since_asked
from bot.model import Author, Message
from tests.bot.fakes import NOON


def test_what_was_said_to_a_message_is_known_however_often_the_message_is_changed() -> None:
    talk = [
        (Author.CUSTOMER, "a?"),
        (Author.BOT, "A"),
        (Author.CUSTOMER, "b?"),
        (Author.BOT, "B"),
        (Author.BOT, "Or?"),
    ]
    lines = [
        Message(seq=at, author=who, name="", text=text, at=NOON) for at, (who, text) in enumerate(talk, 1)
    ]
    changes = [
        Message(seq=at, author=Author.CUSTOMER, name="", text="b!", at=NOON, change="edited", changes=3)
        for at in (6, 7)
    ]

    assert said_since_asked(lines) == said_since_asked([*lines, *changes]) == {"B", "Or?"}

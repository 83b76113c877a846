"""A transcript that is handed on says all that was said, and nothing in it acts where it is read."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model import (
    Address,
    Attachment,
    Author,
    Conversation,
    Customer,
    Ended,
    Escalation,
    History,
    Message,
    Status,
    Trigger,
)
from bot.ports import WriteTranscript
from bot.text import Heading, Paragraph, Quote, parse, plain
from handoff.export import as_json, as_markdown

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
CARD = "4111 1111 1111 1111"


def message(seq: int, author: Author, text: str, name: str = "Mara", **more: object) -> Message:
    at = NOON + timedelta(minutes=seq)
    return replace(Message(seq=seq, author=author, name=name, text=text, at=at), **more)  # type: ignore[arg-type]


def history(*messages: Message, name: str = "Mara", why: str = "asked for a person") -> History:
    called = Escalation(
        id="e1",
        conversation_id="c1",
        trigger=Trigger.EXPLICIT,
        why=why,
        inbox="support",
        slack_channel_id="C1",
        opened_at=NOON + timedelta(minutes=10),
        opened_through=1,
        shown_through=1,
        claimed_at=NOON + timedelta(minutes=11),
        ended_at=NOON + timedelta(minutes=20),
        outcome=Ended.RESOLVED,
        rating=5,
    )
    conversation = Conversation(
        id="c1",
        address=Address(channel="telegram", account="shop", chat="7"),
        customer=Customer(id="7", name=name, handle="mara", language="de"),
        status=Status.RESOLVED,
    )
    return History(conversation=conversation, escalations=(called,), messages=messages)


def said(markdown: str) -> list[str]:
    """What stands in the quotations, as it is read."""
    return [plain(block.children) for block in parse(markdown) if isinstance(block, Quote)]


# --- Markdown ----------------------------------------------------------------------------------------------


def test_the_markdown_says_who_said_what_and_when() -> None:
    written = as_markdown(
        history(
            message(1, Author.CUSTOMER, "Where is my parcel?"),
            message(2, Author.BOT, "**2 days**, see [Delivery](https://example.com/d)", "Example"),
            message(3, Author.STAFF, "Let me look.", "Ana"),
            message(4, Author.NOTE, "between us", "Ana"),
        )
    )

    assert written == (
        "# Transcript\n\n"
        "- Customer: Mara (mara)\n"
        "- Channel: telegram (shop)\n"
        "- Status: resolved\n"
        "- Conversation: c1\n"
        "- Called a person 2026-11-23 12:10:00 UTC: asked for a person; "
        "resolved 2026-11-23 12:20:00 UTC; rated 5 of 5\n\n"
        "**Mara**, customer · 2026-11-23 12:01:00 UTC\n\n> Where is my parcel?\n\n"
        "**Example**, bot · 2026-11-23 12:02:00 UTC\n\n> 2 days, see Delivery\n\n"
        "**Ana**, staff · 2026-11-23 12:03:00 UTC\n\n> Let me look.\n"
    )


FORGERIES = [
    "# Transcript",
    "Title\n===",
    "x\n---",
    "> **Ana**, staff · 2026-11-23 12:00:00 UTC\n\nyour refund is granted",
    "hi\n\n**Ana**, staff · 2026-11-23 12:00:00 UTC\n\n> your refund is granted",
    "hi\u2028\u2028**Ana**, staff",
    "hi\r\r# Ana",
    "hi\x0b# Ana",
    "```\ncode",
    "~~~\ncode",
    "<h1>Ana</h1><script>alert(1)</script>",
    "<!-- ",
    "[our shop](https://evil.example)",
    "![x](https://evil.example/pixel.png)",
    "[1]: https://evil.example",
    "- a\n- b",
    "1. a\n2) b",
    "12345678901) a",
    "+ a\n* b",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "***",
    "    # indented",
    "\t# tab",
    "back\\slash\\",
    "&lt;b&gt; &#35; heading",
    "~~gone~~ $x$",
    "`code` ``",
]


@pytest.mark.parametrize("forged", FORGERIES)
def test_nobody_can_write_a_heading_or_another_persons_message(forged: str) -> None:
    blocks = parse(as_markdown(history(message(1, Author.CUSTOMER, forged), name=forged)))

    shapes = [type(block).__name__ for block in blocks]
    assert shapes == ["Heading", "List", "Paragraph", "Quote"]
    assert [plain([block]) for block in blocks if isinstance(block, Heading)] == ["Transcript"]
    quoted = next(block for block in blocks if isinstance(block, Quote))
    assert {type(block) for block in quoted.children} <= {Paragraph}
    assert plain(quoted.children).split() == forged.replace("\x0b", " ").split()


@given(st.text(min_size=1))
def test_whatever_is_written_stays_inside_its_own_quotation(text: str) -> None:
    written = as_markdown(history(message(1, Author.CUSTOMER, text), message(2, Author.STAFF, "bye", "Ana")))

    assert [type(block).__name__ for block in parse(written)] == [
        *("Heading", "List"),
        *("Paragraph", "Quote") * 2,
    ]
    assert said(written)[1] == "bye"


def test_a_terminal_that_shows_it_obeys_nothing() -> None:
    nasty = "a\x1b[2Jb\x9b31mc\u202ed"
    both = history(message(1, Author.CUSTOMER, nasty), name=nasty)

    for written in (as_markdown(both), as_json(both)):
        assert not {"\x1b", "\x9b", "\u202e"} & set(written)
    assert json.loads(as_json(both))["messages"][0]["text"] == nasty, "programs get what was written"


def test_emoji_and_other_scripts_stay_as_they_are() -> None:
    text = "👩‍👩‍👧 करना می‌خواهم ❤️"

    assert said(as_markdown(history(message(1, Author.CUSTOMER, text)))) == [text]


# --- both --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("write", [as_markdown, as_json])
def test_notes_are_left_out_unless_asked_for(write: WriteTranscript) -> None:
    whole = history(message(1, Author.CUSTOMER, "hi"), message(2, Author.NOTE, "a difficult one", "Ana"))

    assert "difficult" not in write(whole)
    assert "difficult" in write(whole, notes=True)


@pytest.mark.parametrize("write", [as_markdown, as_json])
def test_card_numbers_are_masked_everywhere(write: WriteTranscript) -> None:
    photo = Attachment(kind="image", name=f"{CARD}.jpg")
    first = message(1, Author.CUSTOMER, CARD, CARD, attachments=(photo,), quotes=CARD)
    changed = message(2, Author.CUSTOMER, "no card", CARD, change="edited", changes=1, before=CARD)

    written = write(history(first, changed, name=CARD, why=f"sensitive: {CARD}"))

    assert "4111" not in written.replace("•••• 1111", "")
    assert written.count("1111") >= 6


# --- JSON --------------------------------------------------------------------------------------------------


def test_the_json_has_the_shape_that_is_written_down() -> None:
    voice = Attachment(kind="voice", name="voice message", reference="secret", mime="audio/ogg", size=3)
    written = json.loads(
        as_json(
            history(
                message(1, Author.CUSTOMER, "", attachments=(voice,)),
                message(2, Author.CUSTOMER, "hallo", spoken=1),
                message(3, Author.CUSTOMER, "hallo!", change="edited", changes=2, before="hallo"),
                message(4, Author.STAFF, "Hello **Mara**", "Ana", quotes="hallo!"),
            )
        )
    )

    messages = written.pop("messages")
    assert written == {
        "format": "stepaside.transcript/1",
        "conversation": {"id": "c1", "status": "resolved"},
        "customer": {"id": "7", "name": "Mara", "handle": "mara", "language": "de"},
        "channel": {"channel": "telegram", "account": "shop", "chat": "7", "thread": None},
        "statuses": [
            {"at": "2026-11-23T12:10:00Z", "status": "escalated", "escalation": "e1"},
            {"at": "2026-11-23T12:11:00Z", "status": "claimed", "escalation": "e1"},
            {"at": "2026-11-23T12:20:00Z", "status": "resolved", "escalation": "e1"},
        ],
        "escalations": [
            {
                "id": "e1",
                "trigger": "explicit",
                "why": "asked for a person",
                "inbox": "support",
                "opened_at": "2026-11-23T12:10:00Z",
                "claimed_at": "2026-11-23T12:11:00Z",
                "ended_at": "2026-11-23T12:20:00Z",
                "outcome": "resolved",
                "rating": 5,
            }
        ],
    }
    sound = {"kind": "voice", "name": "voice message", "mime": "audio/ogg", "size": 3}
    assert messages == [
        as_said(1, text="", attachments=[sound]),
        as_said(2, text="hallo", spoken_in=1),
        as_said(3, text="hallo!", change={"kind": "edited", "of": 2, "before": "hallo"}),
        as_said(4, text="Hello Mara", author="staff", name="Ana", quotes="hallo!"),
    ]


def as_said(id: int, **more: object) -> dict[str, object]:
    """A message of the JSON, as a customer writes most of them."""
    usual = {"author": "customer", "name": "Mara", "at": f"2026-11-23T12:0{id}:00Z"}
    none: dict[str, object] = {"quotes": None, "attachments": [], "change": None, "spoken_in": None}
    return {"id": id, **usual, **none, **more}

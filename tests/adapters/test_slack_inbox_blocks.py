"""What is posted to Slack, whatever customers write: safe, whole and within Slack's limits."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.slack_blocks import further, notice, opening
from adapters.slack_elements import Post, size
from bot.config.texts import InboxTexts
from bot.model import Author, Contact, Customer, Head, Line, Staff, Status
from sandbox.slack.blocks import characters, checked

TEXTS = InboxTexts()
AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)

nasty = st.sampled_from(
    [
        "<!channel>", "<!here|x>", "<@U12345>", "<#C1|general>", "<http://evil.example|bank.com>",
        "&lt;!channel&gt;", "@everyone", "*bold*", "_i_", "`code`", "```", ":tada:", "\u202egnp.exe",
        "\u200d", "👩‍👩‍👧", "\n\n", "\r\n",
        "\x00", "\ud800", '"', "\\", "<<<>>>", "a" * 3000, "é" * 2000, "語" * 1500, " ",
    ]
)  # fmt: skip
untrusted = st.lists(st.one_of(nasty, st.text(max_size=40)), max_size=8).map("".join)
lines = st.lists(
    st.builds(Line, author=st.sampled_from(Author), name=untrusted, text=untrusted, at=st.just(AT)),
    max_size=12,
)
heads = st.builds(
    Head,
    escalation_id=st.just("e1"),
    customer=st.builds(Customer, id=untrusted, name=untrusted, handle=st.none() | untrusted),
    channel=st.just("telegram"),
    account=untrusted,
    why=untrusted,
    waiting_since=st.just(AT),
    status=st.sampled_from(Status),
    owner=st.none() | st.builds(Staff, id=st.just("U1"), name=untrusted),
    contact=st.none() | st.builds(Contact, kind=st.sampled_from(["here", "email", "none"]), value=untrusted),
    question=st.none() | untrusted,
)
quick = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])


def strings(thing: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Every string of a payload with the object that holds it and its name there."""
    if isinstance(thing, dict):
        for name, value in thing.items():
            if isinstance(value, str):
                yield value, thing, name
            else:
                yield from strings(value)
    elif isinstance(thing, list):
        for item in thing:
            yield from strings(item)


def assert_safe(posts: tuple[Post, ...]) -> None:
    for post in posts:
        assert not {"<", ">"} & set(post.text)
        assert post.text.replace("&amp;", "").replace("&lt;", "").replace("&gt;", "").count("&") == 0
        for value, holder, name in strings(post.blocks):
            if {"<", ">"} & set(value):
                assert (holder["type"], name) == ("text", "text"), "only a rich text element may hold it"
            if name == "type":
                assert value in {
                    "rich_text", "rich_text_section", "rich_text_quote", "text", "date", "actions", "button",
                    "plain_text", "overflow",
                }  # fmt: skip
        assert len(post.blocks) <= 50
        assert characters(post.blocks) <= 11_000
        assert size(post.blocks) <= 12_000
        checked(post.blocks)


def spoken(posts: tuple[Post, ...]) -> str:
    """All quoted text, in order."""
    return "".join(
        leaf["text"]
        for post in posts
        for block in post.blocks
        for element in block["elements"]
        if element["type"] == "rich_text_quote"
        for leaf in element["elements"]
    )


@quick
@given(heads, lines)
def test_nothing_from_a_customer_can_ping_or_format_in_the_first_message(
    head: Head, said: list[Line]
) -> None:
    assert_safe(opening(head, said, TEXTS))


@quick
@given(lines, untrusted)
def test_nothing_from_a_customer_can_ping_or_format_later(said: list[Line], text: str) -> None:
    assert_safe(further(said, TEXTS))
    assert_safe(notice(text))


@quick
@given(heads, lines)
def test_nothing_that_was_said_is_cut_away(head: Head, said: list[Line]) -> None:
    shown = "".join(spoken(opening(head, said, TEXTS)).split())

    for line in said:
        text = line.text.encode("utf-8", "replace").decode()
        wanted = "".join(letter for letter in text if letter >= " " and letter != "\x7f").split()
        assert "".join(wanted) in shown


@quick
@given(heads, st.sampled_from(Status), lines)
def test_the_first_message_ends_at_the_same_line_in_every_state(
    head: Head, later: Status, said: list[Line]
) -> None:
    values = {name: getattr(head, name) for name in Head.__slots__}

    before, after = opening(head, said, TEXTS), opening(Head(**{**values, "status": later}), said, TEXTS)

    assert spoken(before[:1]) == spoken(after[:1])


def test_one_message_cannot_pretend_to_be_two() -> None:
    (post,) = further(
        [Line(author=Author.CUSTOMER, name="Bob", text="hi\nAna (staff) · 10:00\nRefund approved", at=AT)],
        TEXTS,
    )

    kinds = [element["type"] for element in post.blocks[0]["elements"]]
    assert kinds == ["rich_text_section", "rich_text_quote"]


def test_long_text_is_not_cut_inside_what_is_drawn_as_one_character() -> None:
    family = "👩‍👩‍👧‍👦"
    posts = further([Line(author=Author.CUSTOMER, name="Bob", text=family * 600, at=AT)], TEXTS)

    pieces = [
        element["elements"][0]["text"]
        for post in posts
        for block in post.blocks
        for element in block["elements"]
        if element["type"] == "rich_text_quote"
    ]
    assert len(pieces) > 1
    assert all(piece == family * (len(piece) // len(family)) for piece in pieces)


@pytest.mark.parametrize(("handle", "shown"), [("mara", "(@mara)"), ("+16505551000", "(+16505551000)")])
def test_the_head_says_how_the_channel_finds_the_customer(handle: str, shown: str) -> None:
    shown_by = Head(
        escalation_id="e1",
        customer=Customer(id="42", name="Mara", handle=handle),
        channel="whatsapp",
        account="shop",
        why="asked for a person",
        waiting_since=datetime.now(UTC),
        status=Status.ESCALATED,
    )

    (post, *_) = opening(shown_by, (), InboxTexts())

    assert shown in json.dumps(post.blocks)


@pytest.mark.parametrize("status", Status)
def test_the_head_says_since_when_they_wait_only_while_they_do(status: Status) -> None:
    head = Head(
        escalation_id="e1",
        customer=Customer(id="42", name="Mara"),
        channel="telegram",
        account="shop",
        why="asked for a person",
        waiting_since=AT,
        status=status,
    )

    (post, *_) = opening(head, (), TEXTS)

    is_said = TEXTS.waiting_since in json.dumps(post.blocks)
    assert is_said == (status in (Status.ESCALATED, Status.PARKED))


def test_the_head_shows_what_they_want_to_know_and_that_it_went_elsewhere() -> None:
    head = Head(
        escalation_id="e1",
        customer=Customer(id="42", name="Mara"),
        channel="whatsapp",
        account="shop",
        why="asked for a person",
        waiting_since=AT,
        status=Status.RESOLVED,
        question="is my xyzzy covered?",
        has_moved=True,
    )

    (post, *_) = opening(head, (), TEXTS)

    shown = json.dumps(post.blocks)
    assert "is my xyzzy covered?" in shown
    assert TEXTS.status_moved in shown
    assert TEXTS.status_resolved not in shown

"""Nothing that others wrote pings, formats or links in anything that goes out to Slack."""

import json
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from adapters.slack_blocks import calling_here, further, notice, opening
from adapters.slack_controls import BACK, DRAFT, PASS_ON, SNOOZE
from adapters.slack_digest import digest
from adapters.slack_elements import Post, clean, size
from adapters.slack_evidence import card
from adapters.slack_forms import view
from bot.config.texts import InboxTexts
from bot.model import (
    Author,
    Citation,
    Contact,
    Customer,
    Evidence,
    Head,
    InboxThread,
    Lead,
    Line,
    Staff,
    StaffAction,
    StaffButton,
    Status,
    Trigger,
)
from bot.ports import File, LeadRow
from sandbox.slack.blocks import characters, check_view, checked
from tests.adapters.injections import LINES
from tests.adapters.slack_world import World, world

TEXTS = InboxTexts()
AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
THREAD = InboxThread(slack_channel_id="C0SUPPORT", thread_ts="1795339700.000100")
WORKSPACE = "https://shop.slack.com/"
#: what our own payloads are made of: no type that pings is among them
TYPES = frozenset(
    ("rich_text", "rich_text_section", "rich_text_quote", "rich_text_list", "text", "date", "link", "actions")
) | frozenset(("button", "plain_text", "overflow", "modal", "input", "users_select", "static_select")) | {
    "radio_buttons", "plain_text_input",
}  # fmt: skip


def head(evil: str, status: Status = Status.PARKED) -> Head:
    return Head(
        escalation_id="e1",
        customer=Customer(id="1", name=evil, handle=evil),
        channel="telegram",
        account=evil,
        why=evil,
        waiting_since=AT,
        status=status,
        owner=Staff(id="U1", name=evil),
        contact=Contact(kind="email", value=evil),
        question=evil,
        reply_until=AT,
        snoozed_until=AT,
        is_paused=True,
        summary=evil,
    )


def evidence(evil: str) -> Evidence:
    passage = Citation(source=evil, title=evil, quote=evil, score=0.5, url=evil)
    return Evidence(
        trigger=Trigger.REPEAT,
        why=evil,
        question=evil,
        rephrasings=(evil, evil, evil),
        found=(passage,) * 7,
        said=evil,
        missing=(evil, evil),
        withheld=evil,
    )


def lead(evil: str, thread: InboxThread | None = THREAD, *, asks: bool = True) -> LeadRow:
    kept = Lead(
        id="l1",
        conversation_id="c1",
        escalation_id="e1",
        question=evil if asks else "",
        contact=Contact(kind="email", value=evil),
        at=AT,
    )
    customer = Customer(id="1", name=evil)
    return LeadRow(lead=kept, customer=customer, channel="telegram", why=evil, thread=thread)


def everything(evil: str) -> Iterator[Post]:
    """All posts of ours that can hold what others wrote."""
    line = Line(author=Author.CUSTOMER, name=evil, text=evil, at=AT)
    for status in Status:
        yield from opening(head(evil, status), [line, line], TEXTS)
    yield from further([line, replace(line, author=Author.STAFF)], TEXTS)
    button = StaffButton(label=evil, action=StaffAction.RETRY, value="1.2")
    yield from notice(evil, [button])
    yield from notice(evil, [button], thread=THREAD)
    yield from card(evidence(evil), TEXTS)
    yield from card(replace(evidence(evil), rephrasings=()), TEXTS)
    yield from digest([lead(evil), lead(evil, thread=None), lead(evil, asks=False)], WORKSPACE, TEXTS)


def strings(thing: Any, holder: Mapping[str, Any], name: str) -> Iterator[tuple[str, Mapping[str, Any], str]]:
    """Every string of a payload with the object that holds it and its name there."""
    if isinstance(thing, str):
        yield thing, holder, name
    elif isinstance(thing, Mapping):
        for inner, value in thing.items():
            yield from strings(value, thing, inner)
    elif isinstance(thing, list):
        for item in thing:
            yield from strings(item, holder, name)


def assert_only_shown(payload: Sequence[Mapping[str, Any]] | Mapping[str, Any]) -> None:
    for value, holder, name in strings(payload, {}, ""):
        value.encode()
        if name == "type":
            assert value in TYPES, value
        elif name == "url":
            assert value.startswith(f"{WORKSPACE}archives/C0SUPPORT/p")
        elif {"<", ">"} & set(value):
            # Plain text is parsed nowhere: on a button, as the beginning of what is typed, in rich text.
            # Source: https://docs.slack.dev/reference/block-kit/composition-objects/text-object
            assert (holder.get("type"), name) in {
                ("text", "text"), ("plain_text", "text"), ("plain_text_input", "initial_value"),
            }  # fmt: skip


@pytest.mark.parametrize("evil", LINES, ids=lambda evil: ascii(evil[:24]))
def test_no_post_to_slack_does_what_others_wrote_in_it(evil: str) -> None:
    for post in everything(evil):
        assert_only_shown(post.blocks)
        assert not {"<", ">"} & set(post.text)
        assert "&" not in post.text.replace("&amp;", "").replace("&lt;", "").replace("&gt;", "")
        assert size(post.blocks) <= 12_000
        assert characters(post.blocks) <= 11_500
        checked(post.blocks)


@pytest.mark.parametrize("evil", LINES, ids=lambda evil: ascii(evil[:24]))
@pytest.mark.parametrize("form", [PASS_ON, SNOOZE, BACK, DRAFT])
def test_no_form_does_what_others_wrote_in_it(form: str, evil: str) -> None:
    shown = view(form, THREAD, texts=TEXTS, inboxes=["billing"], draft=clean(evil)[:3000])

    assert_only_shown(shown)
    check_view({**shown, "blocks": checked(shown["blocks"], surface="view")})


def test_a_line_that_calls_the_channel_calls_nobody_else() -> None:
    for evil in LINES:
        post = calling_here(evil, f"{WORKSPACE}archives/C0SUPPORT/p1", TEXTS)
        (section,) = post.blocks[0]["elements"]

        assert [leaf["type"] for leaf in section["elements"]] == ["broadcast", "text", "link"]
        assert "<" not in post.text


def test_the_corpus_is_large_enough() -> None:
    assert len(set(LINES)) >= 50


@pytest.fixture
async def desk(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[World]:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
        monkeypatch.delenv(name, raising=False)
    async with world() as made:
        yield made


async def test_slack_takes_all_of_it_and_nobody_is_pinged(desk: World, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"%PDF")
    for number, evil in enumerate(LINES[::3]):
        line = Line(author=Author.CUSTOMER, name=evil, text=evil, at=AT)
        place, key = desk.channel.id, f"{number}/"
        thread = await desk.inbox.open(place, head(evil), [line], key=f"{key}open", again=False)
        await desk.inbox.show(thread, [line], key=f"{key}show", again=False)
        await desk.inbox.post(thread, evil, key=f"{key}post", again=False)
        await desk.inbox.explain(thread, evidence(evil), key=f"{key}explain", again=False)
        await desk.inbox.whisper(thread, desk.ana.id, evil)
        await desk.inbox.digest(place, [lead(evil, thread)], key=f"{key}digest", again=False)
        file = File(name=f"bill {number}.pdf", mime="application/pdf", size=4, path=path)
        await desk.inbox.attach(thread, file, caption=evil, key=f"{key}file", again=False)

    messages = [message for thread in desk.channel.threads for message in thread.messages]
    assert len(messages) >= 6 * len(LINES[::3])
    for message in messages:
        assert message.pings == (), message
        assert all(
            link.label == link.url or link.url.startswith("https://sandbox.slack.com/archives/")
            for link in message.links
        )
        for file_shown in message.files:
            assert not {"<", ">"} & set(file_shown["title"] + file_shown["name"])
    for private in desk.ana.ephemerals:
        assert not {"<", ">"} & set(private["text"])
        assert_only_shown(private["blocks"])
    json.dumps([message.blocks for message in messages])

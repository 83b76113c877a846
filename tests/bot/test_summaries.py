"""A summary for the thread's head: behind everything that somebody waits for, and never instead of it."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bot.errors import AnswererError
from bot.model import Head, InboxThread, Line
from tests.bot.fakes import FakeInbox, calls, echo, escalate, house, told, until


@dataclass
class FakeSummarizer:
    """Says `text`; raises `trouble` instead, waits for `gate` before."""

    text: str | None = "The customer wants their parcel."
    trouble: Exception | None = None
    gate: asyncio.Event | None = None
    read: list[list[str]] = field(default_factory=list)

    async def summarise(self, transcript: Sequence[Line]) -> str | None:
        self.read.append([line.text for line in transcript])
        if self.gate is not None:
            await self.gate.wait()
        if self.trouble is not None:
            raise self.trouble
        return self.text


class Heads(FakeInbox):
    """An inbox that remembers the summaries on its heads."""

    def __init__(self) -> None:
        super().__init__()
        self.summaries: list[str | None] = []

    async def open(
        self, slack_channel_id: str, head: Head, transcript: Sequence[Line], *, key: str, again: bool
    ) -> InboxThread:
        self.summaries.append(head.summary)
        return await super().open(slack_channel_id, head, transcript, key=key, again=again)

    async def update(self, thread: InboxThread, head: Head, transcript: Sequence[Line]) -> None:
        self.summaries.append(head.summary)


async def test_the_head_shows_what_the_conversation_is_about_once_the_model_has_said_it(
    database: Path,
) -> None:
    inbox, summarizer = Heads(), FakeSummarizer()
    async with house(database, inbox=inbox, summarizer=summarizer) as h:
        await h.write("where is my parcel")
        await h.idle()
        await escalate(h)
        await until(lambda: len(inbox.summaries) == 2)

        assert inbox.summaries == [None, "The customer wants their parcel."]
        assert summarizer.read == [["where is my parcel", "where is my parcel", "human"]]
        assert (await h.store.escalation_file("e1")).summary == "The customer wants their parcel."


async def test_nothing_waits_for_a_model_that_takes_its_time(database: Path) -> None:
    inbox, summarizer = Heads(), FakeSummarizer(gate=asyncio.Event())
    async with house(database, inbox=inbox, summarizer=summarizer) as h:
        h.desk.on = lambda case, events: calls(case) if told(events[0]) == "human" else echo(case, events)
        await h.write("human")
        await until(lambda: summarizer.read)

        assert inbox.opened == 1, "the thread is there already"
        await h.write("hello", who="8")
        await until(lambda: "hello" in h.adapter.texts)


async def test_a_model_that_fails_is_not_asked_again_and_nothing_is_invented(database: Path) -> None:
    inbox, summarizer = Heads(), FakeSummarizer(trouble=AnswererError("no summary within 20 s"))
    async with house(database, inbox=inbox, summarizer=summarizer) as h:
        await escalate(h)
        await until(lambda: summarizer.read)
        await h.idle()

        assert (len(summarizer.read), inbox.summaries) == (1, [None])
        assert (await h.store.counts()).outbox["failed"] == 0


async def test_without_a_model_nobody_is_asked_and_nothing_waits(database: Path) -> None:
    inbox = Heads()
    async with house(database, inbox=inbox) as h:
        await escalate(h)
        await h.idle()

        assert inbox.summaries == [None]


async def test_a_summary_that_was_under_way_when_the_process_ended_is_made_after_the_next_start(
    database: Path,
) -> None:
    summarizer = FakeSummarizer(gate=asyncio.Event())
    async with house(database, summarizer=summarizer) as h:
        h.desk.on = lambda case, events: calls(case) if told(events[0]) == "human" else echo(case, events)
        await h.write("human")
        await until(lambda: summarizer.read)

    inbox = Heads()
    async with house(database, inbox=inbox, summarizer=FakeSummarizer()):
        await until(lambda: inbox.summaries)

    assert inbox.summaries == ["The customer wants their parcel."]

"""What staff write on its way to the customer: held, changed, undone, and what became of it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.errors import WindowClosed
from bot.model import InboxThread, StaffWrote
from bot.store.values import Attempt, Recorded
from handoff.transcript import lines
from tests.bot.desk_case import DeskCase
from tests.bot.fakes import NOON, FakeAdapter, FakeClock, House, house, message, staff_wrote, until

THREAD = InboxThread(slack_channel_id="C0INBOX", thread_ts="1.000000")


@asynccontextmanager
async def shop(database: Path, *, rules: dict[str, Any] | None = None, **parts: Any) -> AsyncIterator[House]:
    """A house where the real desk decides, by `rules` of its inbox."""
    desk = DeskCase(**(rules or {})).desk
    async with house(database, real_desk=desk, describing=lines, **parts) as h:
        yield h


async def called(h: House) -> None:
    """The customer waits for a person, and the thread is open."""
    await h.write("human")
    await until(lambda: any("I have called a colleague" in text for text in h.adapter.texts))
    await h.idle()


def staff_writes(text: str, **more: Any) -> StaffWrote:
    return replace(staff_wrote(text), thread=THREAD, **more)


async def staff_says(h: House, text: str) -> StaffWrote:
    """Staff write, and their message shows what became of it."""
    reply = staff_writes(text)
    await h.engine.receive([reply])
    await until(lambda: any(f"mark: {reply.message_id}" in line for line in h.inbox.log))
    await h.idle()
    return reply


def thread(h: House) -> list[str]:
    """What happened in the inbox thread, without how its head changed."""
    posts = (line.removeprefix("C0INBOX/1.000000 ") for line in h.inbox.log)
    return [post for post in posts if not post.startswith("head:")]


# --- the channel's reply window ----------------------------------------------------------------------------


async def test_a_reply_that_waited_for_the_customer_goes_before_one_that_is_written_as_they_write(
    database: Path,
) -> None:
    clock, adapter = FakeClock(), FakeAdapter(reply_window=timedelta(hours=24))
    async with shop(database, clock=clock, adapter=adapter) as h:
        await called(h)
        clock.advance(timedelta(hours=25).total_seconds())
        await staff_says(h, "It is here")
        await h.engine.receive([replace(message("yes?"), at=clock.now()), staff_writes("and paid for")])
        await until(lambda: "and paid for" in adapter.texts)

        assert adapter.texts[-2:] == ["It is here", "and paid for"]


async def test_a_reply_that_is_tried_as_the_customer_writes_stays_behind_one_that_waited(
    database: Path,
) -> None:
    adapter = FakeAdapter(reply_window=timedelta(hours=24))
    async with shop(database, adapter=adapter) as h:
        await called(h)
        adapter.troubles.append(WindowClosed("whatsapp", "the reply window has passed"))
        await staff_says(h, "It is here")
        adapter.troubles.append(WindowClosed("whatsapp", "the reply window has passed"))
        record = h.store.record

        async def record_late(attempt: Attempt) -> Recorded:
            """While the second is refused, the customer writes: nothing waits for them any more."""
            if attempt.state == "waiting":
                await h.engine.receive([replace(message("yes?"), at=NOON + timedelta(seconds=1))])
            return await record(attempt)

        h.store.record = record_late  # type: ignore[method-assign]
        await h.engine.receive([staff_writes("and paid for")])
        await until(lambda: "and paid for" in adapter.texts)

        assert adapter.texts[-2:] == ["It is here", "and paid for"]

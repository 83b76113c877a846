"""What staff write on its way to the customer: held, changed, undone, and what became of it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.errors import Refused, Unavailable, Unreachable, Unsupported, WindowClosed
from bot.model import (
    Author,
    InboxThread,
    ReceiptArrived,
    Staff,
    StaffActed,
    StaffAction,
    StaffDeleted,
    StaffEdited,
    StaffWrote,
)
from bot.store.intake import conversation_id_of
from bot.store.values import Attempt, Recorded
from handoff.transcript import lines
from tests.bot.desk_case import DeskCase
from tests.bot.fakes import ANA, NOON, FakeAdapter, FakeClock, House, house, message, staff_wrote, until

THREAD = InboxThread(slack_channel_id="C0INBOX", thread_ts="1.000000")
CONVERSATION = conversation_id_of(message(""))
BEN = Staff(id="U2", name="Ben")
UNDO = {"undo": timedelta(seconds=5)}


@asynccontextmanager
async def shop(database: Path, *, rules: dict[str, Any] | None = None, **parts: Any) -> AsyncIterator[House]:
    """A house where the real desk decides, by `rules` of its inbox and on the clock of the house."""
    clock = {"clock": parts["clock"]} if "clock" in parts else {}
    desk = DeskCase(**clock, **(rules or {})).desk
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


def pressed(action: StaffAction, value: str, staff: Staff = ANA) -> StaffActed:
    key = f"pressed/{action}/{value}/{staff.id}"
    return StaffActed(key=key, thread=THREAD, staff=staff, at=NOON, action=action, value=value)


def edited(reply: StaffWrote, text: str) -> StaffEdited:
    return StaffEdited(
        key=f"{reply.key}/{text}",
        thread=THREAD,
        staff=ANA,
        at=NOON,
        message_id=reply.message_id,
        text=text,
    )


def deleted(reply: StaffWrote) -> StaffDeleted:
    key = f"{reply.key}/deleted"
    return StaffDeleted(key=key, thread=THREAD, staff=ANA, at=NOON, message_id=reply.message_id)


async def held(h: House, text: str, **more: Any) -> StaffWrote:
    """Staff write in an inbox where they may undo it: it waits."""
    reply = staff_writes(text, **more)
    await h.engine.receive([reply])
    await until(lambda: any("waits 5 seconds" in line for line in h.inbox.log))
    await until_held(h, 1)
    return reply


async def until_held(h: House, pending: int) -> None:
    """Return once all is done but so many that wait."""
    async with asyncio.timeout(10):
        counts = await h.store.counts()
        while counts.turns or counts.outbox["pending"] != pending:
            await asyncio.sleep(0.001)
            counts = await h.store.counts()


async def said(h: House) -> list[tuple[Author, str]]:
    """The transcript from the first reply on."""
    spoken = await h.store.transcript(CONVERSATION)
    return [(line.author, line.text) for line in spoken if line.author in (Author.STAFF, Author.NOTE)]


# --- what goes out, and what stays --------------------------------------------------------------------------


async def test_where_the_bot_must_be_mentioned_all_else_is_a_note_and_one_is_told_so_once(
    database: Path,
) -> None:
    async with shop(database, rules={"reply_mode": "mention"}) as h:
        await called(h)
        before = len(h.adapter.sent)
        for text in ("who takes this?", "I do not know him"):
            await h.engine.receive([staff_writes(text)])
            await h.idle()
        reply = await staff_says_to_bot(h, "Hello Ben")
        await h.engine.receive([staff_writes(";; mentioned, and kept all the same", to_bot=True)])
        await h.idle()

        assert h.adapter.texts[before:] == ["Ana has joined. You are talking to a person now.", "Hello Ben"]
        (hint,) = (post for post in thread(h) if post.startswith("whisper"))
        assert hint.startswith("whisper to U1: Kept among staff. In this inbox only what mentions me goes")
        assert f"mark: {reply.message_id} delivered" in thread(h)
        assert [author for author, _ in await said(h)] == [
            Author.NOTE,
            Author.NOTE,
            Author.STAFF,
            Author.NOTE,
        ]


async def staff_says_to_bot(h: House, text: str) -> StaffWrote:
    reply = staff_writes(text, to_bot=True)
    await h.engine.receive([reply])
    await until(lambda: any(f"mark: {reply.message_id}" in line for line in h.inbox.log))
    await h.idle()
    return reply


# --- undo --------------------------------------------------------------------------------------------------


async def test_a_reply_waits_so_that_it_can_be_undone_and_then_leaves(database: Path) -> None:
    clock = FakeClock()
    async with shop(database, rules=UNDO, clock=clock) as h:
        await called(h)
        reply = await held(h, "It is here")
        assert h.adapter.texts[-1] == "Ana has joined. You are talking to a person now."
        assert (
            "whisper to U1: This waits 5 seconds, then it goes to the customer. [Undo] [Make it a note]"
            in thread(h)
        )
        await until(lambda: 5 in clock.sleeping)
        clock.advance(5)
        await until(lambda: f"mark: {reply.message_id} delivered" in thread(h))

        assert h.adapter.texts[-1] == "It is here"


async def test_what_was_undone_never_leaves_and_nothing_waits_for_it(database: Path) -> None:
    async with shop(database, rules=UNDO, clock=FakeClock()) as h:
        await called(h)
        reply = await held(h, "He is a difficult one")
        await h.engine.receive([pressed(StaffAction.UNDO, reply.message_id)])
        await until(lambda: f"mark: {reply.message_id} undone" in thread(h))
        await h.engine.receive([pressed(StaffAction.RESOLVE, "")])
        await until(lambda: "has closed this conversation" in h.adapter.texts[-1])
        await h.idle()

        assert "He is a difficult one" not in h.adapter.texts
        assert h.adapter.log == []
        assert await said(h) == []


async def test_who_takes_back_their_only_answer_is_waited_for_again(database: Path) -> None:
    clock = FakeClock()
    async with shop(database, rules=UNDO, clock=clock) as h:
        await called(h)
        await h.write("where is it?")
        await h.idle()
        reply = await held(h, "It is here")
        await h.engine.receive([pressed(StaffAction.UNDO, reply.message_id)])
        await until(lambda: f"mark: {reply.message_id} undone" in thread(h))
        async with asyncio.timeout(10):
            while not any("has been waiting for 10 minutes" in post for post in thread(h)):
                clock.advance(60)
                await asyncio.sleep(0.001)


async def test_what_was_made_a_note_never_leaves_and_stands_among_the_notes(database: Path) -> None:
    async with shop(database, rules=UNDO, clock=FakeClock()) as h:
        await called(h)
        reply = await held(h, "He is a difficult one")
        await h.engine.receive([pressed(StaffAction.KEEP, reply.message_id)])
        await until(lambda: f"mark: {reply.message_id} kept" in thread(h))
        await h.engine.receive([edited(reply, "He is a very difficult one")])
        await h.idle()

        assert h.adapter.texts[-1] == "Ana has joined. You are talking to a person now."
        assert await said(h) == [(Author.NOTE, "He is a difficult one")]


async def test_what_left_a_moment_ago_is_taken_back_where_the_channel_can(database: Path) -> None:
    clock = FakeClock()
    async with shop(database, rules=UNDO, clock=clock) as h:
        await called(h)
        reply = await held(h, "It is here")
        h.adapter.gate = asyncio.Event()
        await until(lambda: 5 in clock.sleeping)
        clock.advance(5)
        await until(lambda: h.adapter.waiting)
        await h.engine.receive([pressed(StaffAction.UNDO, reply.message_id)])
        await until(lambda: f"mark: {reply.message_id} undone" in thread(h))
        h.adapter.gate.set()
        await h.idle()

        assert h.adapter.log == [f"delete m{len(h.adapter.sent)}"]
        assert f"mark: {reply.message_id} delivered" not in thread(h)
        assert not any("still sees" in post for post in thread(h))


async def test_staff_are_told_when_it_is_too_late_and_the_channel_cannot_take_it_back(database: Path) -> None:
    async with shop(database) as h:
        await called(h)
        reply = await staff_says(h, "It is here")
        h.adapter.troubles.append(Unsupported("whatsapp", "WhatsApp cannot take back messages"))
        await h.engine.receive([pressed(StaffAction.UNDO, reply.message_id)])
        await until(lambda: any("still sees" in post for post in thread(h)))
        await h.idle()

        marks = [post for post in thread(h) if post.startswith("mark")]
        assert marks[-2:] == [f"mark: {reply.message_id} {mark}" for mark in ("undone", "delivered")]
        assert (
            "post: The customer still sees the message that you took back: WhatsApp cannot take back messages"
            in thread(h)
        )


async def test_only_the_writer_or_the_owner_can_undo(database: Path) -> None:
    async with shop(database, rules=UNDO, clock=FakeClock()) as h:
        await called(h)
        reply = await held(h, "It is here")
        await h.engine.receive([pressed(StaffAction.UNDO, reply.message_id, BEN)])
        await until(lambda: any("Only Ana" in post for post in thread(h)))
        await until_held(h, 1)
        by_ben = replace(staff_writes("and paid for"), staff=BEN)
        await h.engine.receive([by_ben])
        await until_held(h, 2)
        await h.engine.receive([pressed(StaffAction.UNDO, by_ben.message_id)])
        await until(lambda: f"mark: {by_ben.message_id} undone" in thread(h))

        assert await said(h) == [(Author.STAFF, "It is here")]


async def test_what_is_changed_before_it_leaves_leaves_changed_at_its_own_time(database: Path) -> None:
    clock = FakeClock()
    async with shop(database, rules=UNDO, clock=clock, adapter=FakeAdapter(part_length=60)) as h:
        await called(h)
        reply = await held(h, "It costs 5 EUR")
        clock.advance(3)
        longer = "It costs 6 EUR" + "." * 100
        await h.engine.receive([edited(reply, longer)])
        await until_held(h, 2)
        await h.engine.receive([staff_writes("Anything else?")])
        await until_held(h, 3)
        await until(lambda: 2 in clock.sleeping)
        clock.advance(2)
        await until(lambda: f"mark: {reply.message_id} delivered" in thread(h))
        clock.advance(3)
        await h.idle()

        assert h.adapter.texts[-3:] == [longer[:60], longer[60:], "Anything else?"]
        assert h.adapter.log == []


async def test_what_is_deleted_before_it_leaves_never_leaves(database: Path) -> None:
    clock = FakeClock()
    async with shop(database, rules=UNDO, clock=clock) as h:
        await called(h)
        reply = await held(h, "It is here")
        await h.engine.receive([deleted(reply)])
        await h.idle()
        clock.advance(5)
        await h.engine.receive([staff_writes("hello")])
        await until_held(h, 1)
        await until(lambda: 5 in clock.sleeping)
        clock.advance(5)
        await h.idle()

        assert h.adapter.texts[-1] == "hello"
        assert "It is here" not in h.adapter.texts
        assert await said(h) == [(Author.STAFF, "hello")]


async def test_what_waits_and_what_was_changed_survives_a_crash_in_its_order(database: Path) -> None:
    async with shop(database, rules=UNDO, clock=FakeClock()) as h:
        await called(h)
        first = await held(h, "It costs 5 EUR")
        await h.engine.receive([staff_writes("Anything else?")])
        await until_held(h, 2)
        await h.engine.receive([edited(first, "It costs 6 EUR")])
        await until(lambda: not h.adapter.log)
        await until_held(h, 2)
        adapter = h.adapter
    clock = FakeClock()
    async with shop(database, rules=UNDO, clock=clock, adapter=adapter) as h:
        await until(lambda: 5 in clock.sleeping)
        clock.advance(5)
        await h.idle()

        assert adapter.texts[-2:] == ["It costs 6 EUR", "Anything else?"]


async def test_what_the_customer_is_told_stands_before_and_behind_a_reply_that_waits(database: Path) -> None:
    clock = FakeClock()
    async with shop(database, rules=UNDO, clock=clock) as h:
        await called(h)
        await held(h, "It is here")
        await h.engine.receive([pressed(StaffAction.RESOLVE, "")])
        await until_held(h, 2)
        await until(lambda: 5 in clock.sleeping)
        clock.advance(5)
        await h.idle()

        joined, reply, closed = h.adapter.texts[-3:]
        assert "has joined" in joined
        assert reply == "It is here"
        assert "has closed" in closed


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
        await staff_says(h, "hello")
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


async def test_a_reply_that_waited_and_was_changed_meanwhile_leaves_changed(database: Path) -> None:
    adapter = FakeAdapter(reply_window=timedelta(hours=24))
    async with shop(database, adapter=adapter) as h:
        await called(h)
        await staff_says(h, "hello")
        adapter.troubles.append(WindowClosed("whatsapp", "the reply window has passed"))
        reply = await staff_says(h, "It costs 5 EUR")
        await h.engine.receive([edited(reply, "It costs 6 EUR")])
        await h.idle()
    async with shop(database, adapter=adapter) as h:
        await h.engine.receive([replace(message("yes?"), at=NOON + timedelta(seconds=1))])
        await until(lambda: "It costs 6 EUR" in adapter.texts)

        assert "It costs 5 EUR" not in adapter.texts


# --- delivery ----------------------------------------------------------------------------------------------


def receipt(message_id: str, kind: str, **more: Any) -> ReceiptArrived:
    made = ReceiptArrived(
        key=f"receipt/{message_id}/{kind}",
        channel="telegram",
        account="shop",
        message_id=message_id,
        at=NOON,
        receipt="read",
    )
    return replace(made, receipt=kind, **more)  # type: ignore[arg-type]


async def test_a_channel_that_reports_deliveries_is_believed_only_when_it_does(database: Path) -> None:
    async with shop(database, adapter=FakeAdapter(reports_delivery=True)) as h:
        await called(h)
        reply = staff_writes("It is here")
        await h.engine.receive([reply])
        await until(lambda: "It is here" in h.adapter.texts)
        await h.idle()
        assert not any("mark" in post for post in thread(h))
        await h.engine.receive([receipt(f"m{len(h.adapter.sent)}", "delivered")])
        await until(lambda: thread(h)[-1] == f"mark: {reply.message_id} delivered")
        await h.engine.receive([receipt(f"m{len(h.adapter.sent)}", "read")])
        await until(lambda: thread(h)[-1] == f"mark: {reply.message_id} read")


async def test_who_cannot_be_reached_here_can_be_asked_for_another_contact_or_closed(database: Path) -> None:
    async with shop(database) as h:
        await called(h)
        await staff_says(h, "hello")
        h.adapter.troubles.append(Unreachable("telegram", "the customer blocked the bot"))
        await staff_says(h, "It is here")

        told = "post: Not delivered: the customer blocked the bot"
        assert thread(h)[-1] == f"{told} [Ask for another contact] [Close as unreachable]"


async def test_what_cannot_be_sent_at_all_has_no_buttons(database: Path) -> None:
    async with shop(database) as h:
        await called(h)
        await staff_says(h, "hello")
        h.adapter.troubles.append(Refused("telegram", "the text is not one"))
        await staff_says(h, "It is here")

        assert thread(h)[-1] == "post: Not delivered: the text is not one"


async def test_what_was_given_up_is_tried_again_as_it_reads_now(database: Path) -> None:
    clock = FakeClock()
    async with shop(database, clock=clock, adapter=FakeAdapter(part_length=60)) as h:
        await called(h)
        await staff_says(h, "hello")
        h.adapter.troubles += [Unavailable("telegram", "no connection")] * 2
        reply = staff_writes("It is here. " + "." * 60)
        await h.engine.receive([reply])
        await until(lambda: min(clock.sleeping, default=60) <= 1)  # until it is tried again
        clock.advance(24 * 3600)
        await until(lambda: thread(h)[-1] == "post: Not delivered: no connection [Try again]")
        await h.idle()
        await h.engine.receive([edited(reply, "It is here!")])
        await h.idle()
        sent = len(h.adapter.sent)
        for key in ("once", "twice"):
            await h.engine.receive([replace(pressed(StaffAction.RETRY, reply.message_id), key=key)])
            await h.idle()
        await until(lambda: f"mark: {reply.message_id} delivered" in thread(h))

        assert h.adapter.texts[sent:] == ["It is here!"]
        marks = [post for post in thread(h) if post.startswith(f"mark: {reply.message_id}")]
        assert [mark.split()[-1] for mark in marks][:2] == ["failed", "waiting"]


async def test_only_the_parts_that_were_not_delivered_are_tried_again(database: Path) -> None:
    async with shop(database, adapter=FakeAdapter(part_length=60)) as h:
        await called(h)
        text = "a" * 60 + "b" * 60
        reply = await staff_says(h, text)
        number = len(h.adapter.sent)
        failed = receipt(f"m{number}", "failed", problem="their phone was off", may_retry=True)
        await h.engine.receive([failed])
        await until(lambda: thread(h)[-1] == "post: Not delivered: their phone was off [Try again]")
        await h.engine.receive([pressed(StaffAction.RETRY, reply.message_id)])
        await until(lambda: len(h.adapter.sent) == number + 1)

        assert h.adapter.texts[-1] == "b" * 60

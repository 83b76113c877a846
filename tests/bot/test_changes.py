"""What people change after they sent it, what channels report later, and replies that must wait."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from bot.errors import Ambiguous, Unsupported, WindowClosed
from bot.model import (
    Author,
    Customer,
    InboxThread,
    MessageDeleted,
    MessageEdited,
    MessageSent,
    Reacted,
    ReceiptArrived,
    StaffActed,
    StaffAction,
    StaffDeleted,
    StaffEdited,
    StaffWrote,
)
from bot.store.intake import conversation_id_of
from handoff.transcript import lines
from tests.bot.desk_case import DeskCase
from tests.bot.fakes import ANA, NOON, FakeAdapter, FakeClock, House, house, message, staff_wrote, until

THREAD = InboxThread(slack_channel_id="C0INBOX", thread_ts="1.000000")


def edited(sent: MessageSent, text: str, *, key: str = "edit") -> MessageEdited:
    return MessageEdited(
        key=f"{sent.key}/{key}",
        address=sent.address,
        customer=sent.customer,
        at=NOON,
        message_id=sent.message_id,
        text=text,
    )


def deleted(sent: MessageSent) -> MessageDeleted:
    return MessageDeleted(
        key=f"{sent.key}/deleted",
        address=sent.address,
        customer=Customer(id="", name=""),
        at=NOON,
        message_id=sent.message_id,
    )


def reacted(sent: MessageSent, message_id: str, emoji: str) -> Reacted:
    return Reacted(
        key=f"{sent.key}/{message_id}/{emoji}",
        address=sent.address,
        customer=sent.customer,
        at=NOON,
        message_id=message_id,
        emoji=emoji,
    )


def staff_edited(reply: StaffWrote, text: str) -> StaffEdited:
    return StaffEdited(
        key=f"{reply.key}/edited/{text}",
        thread=reply.thread,
        staff=ANA,
        at=NOON,
        message_id=reply.message_id,
        text=text,
    )


def staff_deleted(reply: StaffWrote) -> StaffDeleted:
    return StaffDeleted(
        key=f"{reply.key}/deleted", thread=reply.thread, staff=ANA, at=NOON, message_id=reply.message_id
    )


def receipt(message_id: str, kind: str, **more: object) -> ReceiptArrived:
    made = ReceiptArrived(
        key=f"receipt/{message_id}/{kind}",
        channel="telegram",
        account="shop",
        message_id=message_id,
        at=NOON,
        receipt="read",
    )
    return replace(made, receipt=kind, **more)  # type: ignore[arg-type]


@asynccontextmanager
async def shop(database: Path, **parts: object) -> AsyncIterator[House]:
    """A house where the real desk decides."""
    async with house(database, real_desk=DeskCase().desk, describing=lines, **parts) as h:  # type: ignore[arg-type]
        yield h


async def says(h: House, text: str) -> MessageSent:
    sent = message(text)
    await h.engine.receive([sent])
    await h.idle()
    return sent


async def called(h: House) -> None:
    """The customer waits for a person, and the thread is open."""
    await says(h, "human")
    await until(lambda: "I have called a colleague" in h.adapter.texts[-1])
    await h.idle()


def staff_writes(text: str) -> StaffWrote:
    return replace(staff_wrote(text), thread=THREAD)


async def staff_says(h: House, text: str) -> StaffWrote:
    reply = staff_writes(text)
    await h.engine.receive([reply])
    await until(lambda: any(f"mark: {reply.message_id}" in line for line in h.inbox.log))
    await h.idle()
    return reply


async def until_outbox(h: House, state: str, count: int) -> None:
    """Return once so many rows are in a state."""
    async with asyncio.timeout(10):
        counts = await h.store.counts()
        while counts.outbox[state] != count:
            await asyncio.sleep(0.001)
            counts = await h.store.counts()


def thread(h: House) -> list[str]:
    """What was said in the inbox thread, without how its head changed."""
    posts = (line.removeprefix("C0INBOX/1.000000 ") for line in h.inbox.log)
    return [post for post in posts if not post.startswith("head:")]


# --- customers ---------------------------------------------------------------------------------------------


async def test_a_customer_who_corrects_the_last_question_is_answered_anew(database: Path) -> None:
    async with shop(database) as h:
        asked = await says(h, "what is the boiling point of tea")
        await h.engine.receive([edited(asked, "what does delivery cost")])
        await h.idle()

        assert "Delivery is free." in h.adapter.texts[-1]


async def test_a_correction_that_changes_nothing_is_not_answered_twice(database: Path) -> None:
    async with shop(database) as h:
        asked = await says(h, "what does delivry cost; delivery")
        await h.engine.receive([edited(asked, "what does delivery cost")])
        await h.idle()

        assert len(h.adapter.texts) == 1


async def test_an_edit_that_comes_together_with_its_message_is_not_lost(database: Path) -> None:
    async with shop(database) as h:
        sent = message("what is tea")
        await h.engine.receive([sent, edited(sent, "what does delivery cost")])
        await h.idle()

        assert "Delivery is free." in h.adapter.texts[-1]


async def test_a_change_that_overtakes_its_message_waits_for_it(database: Path) -> None:
    async with shop(database) as h:
        sent, elsewhere = message("what is tea"), replace(message("hi", who="8"), message_id="late")
        sent = replace(sent, message_id="late")
        for _ in range(2):
            await h.engine.receive([edited(sent, "what does delivery cost")])
    async with shop(database) as h:
        await h.engine.receive([elsewhere])
        await h.engine.receive([sent])
        await h.idle()
        await h.engine.receive([sent, edited(sent, "what does delivery cost")])
        await h.idle()

        assert "Delivery is free." in h.adapter.texts[-1]
        lines_ = await h.store.transcript(conversation_id_of(sent))
        assert [line.text for line in lines_ if line.author is Author.CUSTOMER] == [
            "what is tea",
            "what does delivery cost",
        ]


async def test_an_edit_that_comes_again_changes_nothing(database: Path) -> None:
    async with shop(database) as h:
        await called(h)
        sent = await says(h, "my order is 12")
        for _ in range(2):
            await h.engine.receive([edited(sent, "my order is 13")])
        await h.engine.receive([edited(sent, "my order is 13", key="preview")])
        await h.idle()

        assert [post for post in thread(h) if "13" in post] == [
            "show: [changed; before: my order is 12]\nmy order is 13"
        ]


async def test_staff_see_what_the_customer_deleted_though_the_channel_does_not_say_who_it_was(
    database: Path,
) -> None:
    async with shop(database) as h:
        await called(h)
        sent = await says(h, "my card is lost")
        await h.engine.receive([deleted(sent)])
        await h.engine.receive([edited(sent, "too late")])
        await h.idle()

        assert thread(h)[-1] == "show: [deleted: my card is lost]"


async def test_what_was_deleted_or_changed_while_the_bot_answers_bothers_nobody(database: Path) -> None:
    async with shop(database) as h:
        first = await says(h, "what does delivery cost")
        await says(h, "and to Austria, delivery?")
        said = len(h.adapter.texts)
        await h.engine.receive([edited(first, "what does the delivery cost")])
        await h.engine.receive([deleted(first)])
        await h.idle()

        assert len(h.adapter.texts) == said
        line = (await h.store.transcript(conversation_id_of(first)))[-1]
        assert (line.change, line.before) == ("deleted", "what does the delivery cost")


async def test_changes_of_messages_that_we_never_saw_are_ignored(database: Path) -> None:
    async with shop(database) as h:
        await h.engine.receive([edited(message("long ago"), "changed"), deleted(message("before"))])
        await says(h, "what does delivery cost")

        assert len(h.adapter.texts) == 1


async def test_staff_see_a_reaction_and_to_an_offer_it_is_a_yes(database: Path) -> None:
    async with shop(database) as h:
        asked = await says(h, "what is the boiling point of tea")
        await h.engine.receive([reacted(asked, "m1", "\N{THUMBS UP SIGN}")])
        await until(lambda: "I have called a colleague" in h.adapter.texts[-1])
        await h.engine.receive([reacted(asked, asked.message_id, "\N{PARTY POPPER}")])
        await h.idle()

        assert thread(h)[-1] == "post: Ben reacted with \N{PARTY POPPER}"


async def test_a_reaction_of_somebody_who_reads_along_accepts_nothing_and_is_theirs(database: Path) -> None:
    async with shop(database) as h:
        asked = await says(h, "what is the boiling point of tea")
        bystander = replace(
            reacted(asked, "m1", "\N{THUMBS UP SIGN}"), customer=Customer(id="8", name="Cleo")
        )
        await h.engine.receive([bystander])
        await h.idle()
        assert h.inbox.log == []
        await called(h)
        await h.engine.receive([replace(bystander, key="again")])
        await h.idle()

        assert thread(h)[-1] == "post: Cleo reacted with \N{THUMBS UP SIGN}"


async def test_a_thumb_on_an_older_answer_accepts_nothing(database: Path) -> None:
    async with shop(database) as h:
        await says(h, "what does delivery cost")
        asked = await says(h, "what is the boiling point of tea")
        await h.engine.receive([reacted(asked, "m1", "\N{THUMBS UP SIGN}")])
        await h.idle()

        assert len(h.adapter.texts) == 2


async def test_staff_see_what_a_message_replies_to(database: Path) -> None:
    async with shop(database) as h:
        await called(h)
        reply = await staff_says(h, "Which **colour** would you like?")
        assert h.adapter.texts[-1] == "Which **colour** would you like?"
        await h.engine.receive([replace(message("this one"), reply_to=f"m{len(h.adapter.sent)}")])
        await h.idle()

        assert thread(h)[-1] == "show: [replying to: Which colour would you like?]\nthis one"
        assert reply.text == "Which **colour** would you like?"


async def test_the_answerer_is_told_what_a_question_replies_to(database: Path) -> None:
    case = DeskCase()
    async with house(database, real_desk=case.desk) as h:
        await says(h, "what does delivery cost")
        await says(h, "what is the boiling point of tea")
        await h.engine.receive([replace(message("and delivery to Sweden"), reply_to="m1")])
        await h.idle()

        quoted = [question.quotes for question in case.answerer.asked]
        assert quoted == [None, None, "Delivery is free.\n\nSource: Delivery"]


# --- staff -------------------------------------------------------------------------------------------------


async def test_what_staff_change_and_delete_changes_for_the_customer(database: Path) -> None:
    async with shop(database) as h:
        await called(h)
        reply = await staff_says(h, "It costs 5 EUR")
        number = len(h.adapter.sent)
        await h.engine.receive([staff_edited(reply, "It costs 6 EUR")])
        await h.idle()
        await h.engine.receive([staff_deleted(reply)])
        await h.idle()

        assert h.adapter.log == [f"edit m{number}: It costs 6 EUR", f"delete m{number}"]


async def test_a_reply_that_is_changed_into_a_note_is_taken_back_and_a_note_stays_one(database: Path) -> None:
    async with shop(database) as h:
        await called(h)
        reply = await staff_says(h, "He is a difficult one")
        number = len(h.adapter.sent)
        await h.engine.receive([staff_edited(reply, ";; He is a difficult one")])
        await h.idle()
        note = staff_writes(";; ask Ben")
        await h.engine.receive([note])
        await h.engine.receive([staff_edited(note, "ask Ben")])
        await h.idle()

        assert h.adapter.log == [f"delete m{number}"]
        assert len(h.adapter.sent) == number
        assert "A note stays among staff" in thread(h)[-1]


async def test_staff_are_told_when_the_channel_cannot_change_what_was_sent(database: Path) -> None:
    async with shop(database) as h:
        await called(h)
        reply = await staff_says(h, "It costs 5 EUR")
        h.adapter.troubles.append(Unsupported("whatsapp", "WhatsApp cannot change messages"))
        await h.engine.receive([staff_edited(reply, "It costs 6 EUR")])
        await h.idle()

        assert thread(h)[-1] == (
            "post: The customer still sees your message as it was: WhatsApp cannot change messages"
        )


async def test_a_change_that_became_shorter_takes_back_the_parts_that_are_too_many(database: Path) -> None:
    async with shop(database, adapter=FakeAdapter(part_length=60)) as h:
        await called(h)
        reply = await staff_says(h, "a" * 60 + "b" * 10)
        number = len(h.adapter.sent)
        await h.engine.receive([staff_edited(reply, "short")])
        await h.idle()
        await h.engine.receive([staff_edited(reply, "c" * 130)])
        await h.idle()

        assert h.adapter.log == [f"edit m{number - 1}: short", f"delete m{number}"]
        assert "longer than one message" in thread(h)[-1]


# --- receipts and the reply window -------------------------------------------------------------------------


async def test_staff_see_when_their_message_was_read_or_failed_later(database: Path) -> None:
    async with shop(database) as h:
        await called(h)
        reply = await staff_says(h, "hello")
        number = len(h.adapter.sent)
        await h.engine.receive([receipt(f"m{number}", "delivered"), receipt(f"m{number}", "read")])
        await h.idle()
        assert thread(h)[-1] == f"mark: {reply.message_id} read"
        await h.engine.receive([receipt(f"m{number}", "failed", problem="their phone is gone")])
        await until(lambda: thread(h)[-1] == "post: Not delivered: their phone is gone")

        assert f"mark: {reply.message_id} failed" in thread(h)


async def test_a_receipt_of_nothing_that_we_sent_is_ignored(database: Path) -> None:
    async with shop(database) as h:
        await h.engine.receive([receipt("m77", "failed", sent_key="unknown")])
        await says(h, "what does delivery cost")

        assert len(h.adapter.texts) == 1


async def test_a_late_reply_waits_the_customer_is_invited_once_and_gets_it_when_they_write(
    database: Path,
) -> None:
    clock = FakeClock()
    adapter = FakeAdapter(reply_window=timedelta(hours=24))
    async with shop(database, adapter=adapter, clock=clock) as h:
        await called(h)
        sent = len(h.adapter.sent)
        clock.advance(timedelta(hours=25).total_seconds())
        first, second = await staff_says(h, "It is here"), await staff_says(h, "and paid for")
        await until(lambda: h.adapter.log == ["invite"])

        assert len(h.adapter.sent) == sent
        assert f"mark: {first.message_id} waiting" in thread(h)
        assert any("they last wrote more than 24 hours ago" in post for post in thread(h))

        await h.engine.receive([replace(message("yes?"), at=clock.now())])
        await until(lambda: f"mark: {second.message_id} delivered" in thread(h))

        assert [text for text in h.adapter.texts[sent:] if text in ("It is here", "and paid for")] == [
            "It is here",
            "and paid for",
        ]
        assert h.adapter.log == ["invite"]


async def test_what_still_waits_for_a_customer_who_cannot_be_reached_is_withdrawn_and_marked(
    database: Path,
) -> None:
    clock = FakeClock()
    adapter = FakeAdapter(reply_window=timedelta(hours=24))
    async with shop(database, adapter=adapter, clock=clock) as h:
        await called(h)
        early = await staff_says(h, "Hello")
        await until(lambda: f"mark: {early.message_id} delivered" in thread(h))
        clock.advance(timedelta(hours=25).total_seconds())
        late = await staff_says(h, "It is here")
        await until(lambda: f"mark: {late.message_id} waiting" in thread(h))
        closes = StaffActed(
            key="gives up", thread=late.thread, staff=late.staff, at=NOON, action=StaffAction.UNREACHABLE
        )
        await h.engine.receive([closes])
        await until(lambda: f"mark: {late.message_id} failed" in thread(h))
        assert any("are not sent any more" in post for post in thread(h))
        assert f"mark: {early.message_id} failed" not in thread(h), "they have that"

        await h.engine.receive([replace(message("delivery?"), at=clock.now())])
        await until(lambda: "Delivery is free" in h.adapter.texts[-1])
        assert "It is here" not in h.adapter.texts


async def test_a_reply_that_waits_survives_a_crash(database: Path) -> None:
    clock = FakeClock()
    adapter = FakeAdapter(reply_window=timedelta(hours=24))
    async with shop(database, adapter=adapter, clock=clock) as h:
        await called(h)
        clock.advance(timedelta(hours=25).total_seconds())
        await staff_says(h, "It is here")
    async with shop(database, adapter=adapter, clock=clock) as h:
        await h.engine.receive([replace(message("yes?"), at=clock.now())])
        await until(lambda: "It is here" in adapter.texts)


async def test_a_window_that_the_channel_closes_later_holds_the_reply_too(database: Path) -> None:
    async with shop(database) as h:
        await called(h)
        reply = await staff_says(h, "It is here")
        number = len(h.adapter.sent)
        await h.engine.receive(
            [receipt(f"m{number}", "failed", window_closed=True, problem="the reply window has passed")]
        )
        await until(lambda: h.adapter.log == ["invite"])
        assert f"mark: {reply.message_id} waiting" in thread(h)
        await says(h, "yes?")
        await until(lambda: h.adapter.texts.count("It is here") == 2)


async def test_a_window_that_the_channel_refuses_at_once_holds_the_reply_too(database: Path) -> None:
    adapter = FakeAdapter(reply_window=timedelta(hours=24))
    async with shop(database, adapter=adapter) as h:
        await called(h)
        await staff_says(h, "hello")
        adapter.troubles.append(WindowClosed("whatsapp", "the reply window has passed"))
        reply = await staff_says(h, "It is here")
        assert f"mark: {reply.message_id} waiting" in thread(h)
        await says(h, "yes?")
        await until(lambda: "It is here" in adapter.texts)


async def test_a_reply_that_is_refused_while_the_customer_writes_stays_before_the_next(
    database: Path,
) -> None:
    adapter = FakeAdapter(reply_window=timedelta(hours=24))
    async with shop(database, adapter=adapter) as h:
        await called(h)
        await staff_says(h, "hello")
        adapter.gate = asyncio.Event()
        await h.engine.receive([staff_writes("It is here")])
        await until(lambda: adapter.waiting)
        await h.engine.receive([staff_writes("and paid for")])
        await until_outbox(h, "pending", 1)
        await h.engine.receive([replace(message("yes?"), at=NOON + timedelta(seconds=1))])
        adapter.troubles.append(WindowClosed("whatsapp", "the reply window has passed"))
        adapter.gate.set()
        await until(lambda: len(adapter.texts) >= 5)

        assert adapter.texts[-2:] == ["It is here", "and paid for"]


async def test_staff_are_told_when_the_invitation_was_not_delivered(database: Path) -> None:
    clock = FakeClock()
    adapter = FakeAdapter(reply_window=timedelta(hours=24))
    async with shop(database, adapter=adapter, clock=clock) as h:
        await called(h)
        clock.advance(timedelta(hours=25).total_seconds())
        await staff_says(h, "It is here")
        await until(lambda: adapter.log == ["invite"])
        await h.idle()
        await h.engine.receive([receipt("i1", "failed", problem="the template is paused")])
        await until(lambda: "the template is paused" in thread(h)[-1])
        await staff_says(h, "and paid for")
        await until(lambda: adapter.log == ["invite", "invite"])


async def test_a_reply_that_waits_can_be_taken_back(database: Path) -> None:
    adapter = FakeAdapter(reply_window=timedelta(hours=24))
    async with shop(database, adapter=adapter) as h:
        await called(h)
        await staff_says(h, "hello")
        adapter.troubles.append(WindowClosed("whatsapp", "the reply window has passed"))
        reply = await staff_says(h, "It is here")
        await h.engine.receive([staff_deleted(reply)])
        await h.idle()
        await says(h, "yes?")

        assert "It is here" not in adapter.texts


async def test_a_reply_that_the_channel_took_and_then_held_survives_a_crash_as_it_leaves(
    database: Path,
) -> None:
    async with shop(database) as h:
        await called(h)
        reply = await staff_says(h, "It is here")
        number = len(h.adapter.sent)
        await h.engine.receive(
            [receipt(f"m{number}", "failed", window_closed=True, problem="the reply window has passed")]
        )
        await until(lambda: f"mark: {reply.message_id} waiting" in thread(h))
        await h.idle()
        h.adapter.gate = asyncio.Event()
        await h.engine.receive([message("yes?")])
        await h.on_its_way()
    async with shop(database) as h:
        await until(lambda: "It is here" in h.adapter.texts)


async def test_a_failure_that_is_reported_before_the_sending_was_answered_stands(database: Path) -> None:
    adapter = FakeAdapter()
    async with shop(database, adapter=adapter) as h:
        await called(h)
        await staff_says(h, "hello")
        adapter.gate = asyncio.Event()
        late, lost = staff_writes("It is here"), staff_writes("and paid for")
        await h.engine.receive([late])
        await until(lambda: adapter.waiting)
        closed = receipt("m4", "failed", window_closed=True, problem="the reply window has passed")
        await h.engine.receive([replace(closed, sent_key=adapter.keys[-1])])
        adapter.gate.set()
        await until(lambda: f"mark: {late.message_id} waiting" in thread(h))
        await h.idle()
        adapter.gate.clear()
        await h.engine.receive([lost])
        await until(lambda: adapter.waiting)
        failed = receipt("m5", "failed", problem="their phone is gone", sent_key=adapter.keys[-1])
        await h.engine.receive([failed])
        adapter.gate.set()
        await until(lambda: f"mark: {lost.message_id} failed" in thread(h))
        await h.idle()

        assert not {f"mark: {reply.message_id} delivered" for reply in (late, lost)} & set(thread(h))
        await says(h, "yes?")
        await until(lambda: adapter.texts.count("It is here") == 2)
        assert adapter.texts.count("and paid for") == 1


async def test_what_the_channel_says_it_delivered_is_not_sent_again(database: Path) -> None:
    clock, adapter = FakeClock(), FakeAdapter(idempotent_for=None)
    async with shop(database, adapter=adapter, clock=clock) as h:
        await called(h)
        await staff_says(h, "hello")
        adapter.troubles.append(Ambiguous("whatsapp", "the response was lost"))
        reply = staff_writes("It is here")
        await h.engine.receive([reply])
        await until(lambda: min(clock.sleeping, default=60) <= 1)  # until it is tried again
        await h.engine.receive([receipt("m9", "delivered", sent_key=adapter.keys[-1])])
        await until(lambda: f"mark: {reply.message_id} delivered" in thread(h))
        clock.advance(60)
        await staff_says(h, "and paid for")

        assert "It is here" not in adapter.texts


async def test_a_reply_that_waits_for_the_customer_can_be_taken_back_and_changed(database: Path) -> None:
    adapter = FakeAdapter(reply_window=timedelta(hours=24))
    async with shop(database, adapter=adapter) as h:
        await called(h)
        await staff_says(h, "hello")
        adapter.troubles.append(WindowClosed("whatsapp", "the reply window has passed"))
        first = await staff_says(h, "It is here")
        adapter.troubles.append(WindowClosed("whatsapp", "the reply window has passed"))
        second = await staff_says(h, "and paid for")
        await h.engine.receive([staff_deleted(first), staff_edited(second, "and not paid for")])
        await h.idle()
        await says(h, "yes?")
        await until(lambda: "and not paid for" in adapter.texts)

        assert not {"It is here", "and paid for"} & set(adapter.texts)
        assert adapter.log == ["invite"]


async def test_taking_back_what_was_never_there_asks_nothing_of_the_channel(database: Path) -> None:
    async with shop(database) as h:
        await called(h)
        reply = await staff_says(h, "It is here")
        number = len(h.adapter.sent)
        closed = receipt(f"m{number}", "failed", window_closed=True, problem="the reply window has passed")
        await h.engine.receive([closed])
        await until(lambda: f"mark: {reply.message_id} waiting" in thread(h))
        await h.engine.receive([staff_deleted(reply)])
        await h.idle()
        await says(h, "yes?")

        assert h.adapter.log == ["invite"]
        assert h.adapter.texts.count("It is here") == 1


async def test_how_things_stand_is_not_said_when_it_may_not_be_true_any_more(database: Path) -> None:
    clock = FakeClock()
    adapter = FakeAdapter(reply_window=timedelta(hours=24))
    async with shop(database, adapter=adapter, clock=clock) as h:
        await called(h)
        clock.advance(timedelta(hours=25).total_seconds())
        await staff_says(h, "It is here")
        await h.engine.receive([replace(message("yes?"), at=clock.now())])
        await until(lambda: "It is here" in adapter.texts)

        assert not any("has joined" in text for text in adapter.texts)


async def test_a_message_that_comes_late_does_not_set_the_reply_window_back(database: Path) -> None:
    clock = FakeClock()
    adapter = FakeAdapter(reply_window=timedelta(hours=24))
    async with shop(database, adapter=adapter, clock=clock) as h:
        await called(h)
        clock.advance(timedelta(hours=23).total_seconds())
        await h.engine.receive([replace(message("today"), at=clock.now())])
        await h.engine.receive([replace(message("said yesterday"), at=NOON)])
        await h.idle()
        clock.advance(timedelta(hours=2).total_seconds())
        reply = await staff_says(h, "It is here")

        assert f"mark: {reply.message_id} delivered" in thread(h)

"""What customers in Slack wrote while we were away: real SDK, real sockets, a workspace that loses events."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import UTC, datetime, timedelta

import pytest

from bot.clock import SystemClock
from bot.model import Action, Button, ButtonTapped, CustomerEvent, Event, MessageEdited, MessageSent, Reply
from bot.ports import LastSeen
from sandbox.faults import Fault
from sandbox.slack import Message
from tests.adapters.slack_customer_world import World, world

HUMAN = Button(label="Talk to a person", action=Action.HUMAN)


class Store:
    """Stands for the store at our own ports: keeps events under their keys, and knows how far it is."""

    def __init__(self) -> None:
        self.events: dict[str, CustomerEvent] = {}
        self.failures = 0  #: how many of the next calls fail
        self.calls = 0
        self._changed = asyncio.Condition()

    async def receive(self, events: Sequence[Event]) -> None:
        async with self._changed:
            self.calls += 1
            self._changed.notify_all()
            if self.failures:
                self.failures -= 1
                raise OSError("the disk is full")
            for event in events:
                assert isinstance(event, CustomerEvent)
                self.events.setdefault(event.key, event)

    async def seen(self) -> Sequence[LastSeen]:
        found = {}
        for event in self.events.values():
            said = event.message_id if isinstance(event, MessageSent) else None
            found[event.address, event.customer.id] = LastSeen(
                address=event.address, customer_id=event.customer.id, message_id=said, heard_at=event.at
            )
        return sorted(found.values(), key=lambda one: one.heard_at, reverse=True)

    async def has(self, *texts: str) -> None:
        """Wait until these texts are stored."""
        await self.until(lambda: set(texts) <= set(self.texts))

    async def until(self, holds: Callable[[], bool]) -> None:
        async with self._changed, asyncio.timeout(10):
            await self._changed.wait_for(holds)

    @property
    def texts(self) -> list[str]:
        """What was stored, in its order."""
        return [event.text for event in self.events.values() if isinstance(event, MessageSent)]

    @property
    def edits(self) -> set[tuple[str, str]]:
        """Which messages were changed, and what they say now."""
        changes = (event for event in self.events.values() if isinstance(event, MessageEdited))
        return {(event.message_id, event.text) for event in changes}


class Clock(SystemClock):
    """Real time in which nobody waits for the next attempt."""

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(min(seconds, 0.05))


class Desk(World):
    """A world whose adapter remembers how far it is; `kept` is its store."""

    kept: Store

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        tasks = [
            asyncio.create_task(self.adapter.run(self.kept.receive)),
            asyncio.create_task(self.inbox.run(self.inbox_store.receive, self.inbox_store.bookmarks)),
        ]
        try:
            await self.slack.delivery.connected()
            yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def heard(self, *texts: str) -> None:
        """Ana writes these, and all is stored."""
        async with self.running():
            for text in texts:
                await self.ana.writes(text)
            await self.kept.has(*texts)


@contextlib.asynccontextmanager
async def desks(**options: object) -> AsyncIterator[Desk]:
    kept = Store()
    async with world(seen=kept.seen, clock=Clock(), **options) as made:
        made.slack.delivery.loses_events_when_away = True
        made.__class__ = Desk
        assert isinstance(made, Desk)
        made.kept = kept
        yield made


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    async with desks() as made:
        yield made


# --- what was missed ---------------------------------------------------------------------------------------


async def test_what_was_written_directly_while_nobody_was_connected_is_stored_in_its_order(
    desk: Desk,
) -> None:
    await desk.heard("hello")
    for text in ("one", "two", "three"):
        await desk.ana.writes(text)

    async with desk.running():
        await desk.kept.has("three")

    assert desk.kept.texts == ["hello", "one", "two", "three"]


async def test_a_first_direct_message_is_found_too(desk: Desk) -> None:
    await desk.bob.writes("my first words")

    async with desk.running():
        await desk.kept.has("my first words")


async def test_without_the_scope_only_known_conversations_are_looked_at(desk: Desk) -> None:
    desk.slack.bot_scopes = tuple(scope for scope in desk.slack.bot_scopes if scope != "im:read")
    await desk.bob.writes("my first words")
    async with desk.running():
        await desk.bob.writes("are you there?")
        await desk.kept.has("are you there?")

    assert desk.kept.texts == ["my first words", "are you there?"], "his next message leads to it"


async def test_a_reply_in_a_thread_of_a_direct_conversation_is_found(desk: Desk) -> None:
    root = await desk.ana.writes("hello")
    async with desk.running():
        await desk.kept.has("hello")
    await desk.ana.writes("below it", thread=root)
    await desk.ana.writes("after it")

    async with desk.running():
        await desk.kept.has("after it")

    assert desk.kept.texts == ["hello", "below it", "after it"]


async def test_mentions_and_threads_of_a_customer_channel_are_found(desk: Desk) -> None:
    async with desk.running():
        asked = await desk.ana.mentions(desk.help, "where is my parcel?")
        await desk.kept.has("where is my parcel?")
    await desk.ana.posts(desk.help, "order 17", thread=asked)
    await desk.bob.posts(desk.help, "they are slow", thread=asked)
    other = await desk.bob.mentions(desk.help, "and mine?")
    await desk.bob.posts(desk.help, "order 18", thread=other)
    await desk.bob.posts(desk.help, "nothing for the bot")

    async with desk.running():
        await desk.kept.has("order 17", "and mine?", "order 18")

    assert "they are slow" not in desk.kept.texts
    assert "nothing for the bot" not in desk.kept.texts
    assert desk.kept.texts.index("and mine?") < desk.kept.texts.index("order 18")
    threads = {event.address.thread for event in desk.kept.events.values()}
    assert threads == {asked.ts, other.ts}


async def test_each_thread_of_the_assistant_pane_is_found_in_its_own_conversation() -> None:
    async with desks(assistant=True) as desk:
        pane = await desk.ana.opens_assistant()
        async with desk.running():
            await desk.ana.writes("hello", thread=pane)
            await desk.kept.has("hello")
        await desk.ana.writes("in the pane", thread=pane)

        async with desk.running():
            await desk.kept.has("in the pane")

    assert {event.address.thread for event in desk.kept.events.values()} == {pane.ts}


async def test_what_was_missed_while_the_socket_was_broken_is_fetched_after_it_is_back(desk: Desk) -> None:
    await desk.heard("hello")
    async with desk.running():
        desk.slack.delivery.disconnect_sockets(politely=False)
        await desk.ana.writes("while you were away")
        await desk.kept.has("while you were away")

    assert desk.slack.delivery.given_up


async def test_before_the_very_first_start_nothing_is_ours(desk: Desk) -> None:
    old = await desk.ana.writes("to the bot that was here before")
    renamed(old, datetime.now(UTC) - timedelta(hours=1))

    async with desk.running():
        await desk.bob.writes("hi")
        await desk.kept.has("hi")
        await desk.ana.writes("hello")
        await desk.kept.has("hello")

    assert desk.kept.texts == ["hi", "hello"]


async def test_what_another_program_wants_for_itself_is_left_to_it() -> None:
    async with desks(handles=lambda body: "deploy" not in body["event"]["text"]) as desk:
        await desk.ana.writes("deploy the shop")
        await desk.ana.writes("hello")

        async with desk.running():
            await desk.kept.has("hello")

    assert desk.kept.texts == ["hello"]


async def test_a_tap_while_nobody_was_connected_is_lost_and_who_tapped_is_not_told_otherwise(
    desk: Desk,
) -> None:
    await desk.heard("hello")
    await desk.adapter.send(desk.direct(), Reply(text="Hm", buttons=(HUMAN,)), key="1", again=False)
    click = await desk.ana.clicks(await desk.ana.receives("Hm"), HUMAN.label)
    await desk.ana.writes("nobody came")

    async with desk.running():
        await desk.kept.has("nobody came")

    assert not click.is_acknowledged, "Slack shows a warning"
    assert not any(isinstance(event, ButtonTapped) for event in desk.kept.events.values())


# --- in its order ------------------------------------------------------------------------------------------


async def test_a_message_that_arrives_does_not_go_before_the_ones_that_were_missed(desk: Desk) -> None:
    await desk.heard("hello")
    await desk.ana.writes("missed")
    asked, answer = asyncio.Event(), asyncio.Event()
    stands = desk.kept.seen

    async def slowly() -> Sequence[LastSeen]:
        asked.set()
        await answer.wait()
        return await stands()

    desk.adapter._arrivals._missed._seen = slowly
    async with desk.running():
        await asked.wait()
        await desk.ana.writes("live")
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2):
                await desk.kept.has("live")
        answer.set()
        await desk.kept.has("missed", "live")

    assert desk.kept.texts == ["hello", "missed", "live"]


async def test_what_could_not_be_stored_goes_before_what_comes_after_it(desk: Desk) -> None:
    desk.slack.delivery.retry_seconds = ()
    async with desk.running():
        await desk.ana.writes("hello")
        await desk.kept.has("hello")
        desk.kept.failures = 1
        calls = desk.kept.calls
        await desk.ana.writes("fails")
        await desk.kept.until(lambda: desk.kept.calls > calls)
        await desk.ana.writes("next")
        await desk.kept.has("fails", "next")

    assert desk.kept.texts == ["hello", "fails", "next"]


async def test_what_slack_gave_up_is_fetched_without_another_message(desk: Desk) -> None:
    desk.slack.delivery.retry_seconds = ()
    desk.slack.delivery.ack_seconds = 0.1
    async with desk.running():
        await desk.ana.writes("hello")
        await desk.kept.has("hello")
        desk.kept.failures = 2
        await desk.ana.writes("fails")
        await desk.kept.has("fails")

    assert desk.slack.delivery.given_up


async def test_a_tap_is_stored_even_when_what_was_missed_cannot_be_fetched(desk: Desk) -> None:
    await desk.heard("hello")
    await desk.adapter.send(desk.direct(), Reply(text="Hm", buttons=(HUMAN,)), key="1", again=False)
    message = await desk.ana.receives("Hm")
    desk.slack.faults.fail("conversations.history", status=503, times=None)
    async with desk.running():
        click = await desk.ana.clicks(message, HUMAN.label)
        await click.acknowledged()

    assert any(isinstance(event, ButtonTapped) for event in desk.kept.events.values())


# --- Slack's limits ----------------------------------------------------------------------------------------


async def test_while_slack_asks_for_patience_nothing_is_acknowledged_and_nothing_lost(desk: Desk) -> None:
    await desk.heard("hello")
    await desk.ana.writes("missed")
    desk.slack.faults.rate_limit("conversations.history", retry_after=1)
    async with desk.running():
        await desk.ana.writes("live")
        await desk.kept.has("missed", "live")

    assert desk.kept.texts == ["hello", "missed", "live"]


async def test_a_channel_that_is_slow_to_read_keeps_no_direct_message_waiting(desk: Desk) -> None:
    await desk.heard("hello")
    history = desk.sandbox.journal.of("conversations.history")
    desk.slack.faults.add(Fault(kind="delay", method="conversations.history", seconds=1, times=1))
    async with desk.running():
        await desk.ana.writes("hi")
        await desk.kept.has("hi")

        read = desk.sandbox.journal.of("conversations.history")[len(history) :]
        assert {entry.params["channel"] for entry in read} == {desk.ana.direct().id}


async def test_a_conversation_that_is_gone_keeps_no_other_from_being_fetched(desk: Desk) -> None:
    async with desk.running():
        asked = await desk.ana.mentions(desk.help, "where is my parcel?")
        await desk.kept.has("where is my parcel?")
    await desk.heard("hello")
    del desk.help.by_ts[asked.ts]
    await desk.ana.writes("missed")

    async with desk.running():
        await desk.kept.has("missed")


async def test_the_conversations_heard_last_come_first(desk: Desk) -> None:
    await desk.bob.writes("earlier")
    async with desk.running():
        await desk.kept.has("earlier")
    await desk.heard("later")
    before = len(desk.sandbox.journal.of("conversations.history"))
    await desk.bob.writes("from Bob")
    await desk.ana.writes("from Ana")

    async with desk.running():
        await desk.kept.has("from Bob", "from Ana")

    asked = [entry.params["channel"] for entry in desk.sandbox.journal.of("conversations.history")][before:]
    assert asked.index(desk.help.id) < asked.index(desk.ana.direct().id) < asked.index(desk.bob.direct().id)


def renamed(message: Message, at: datetime) -> None:
    """Let a message have been sent at another time."""
    channel = message.channel
    del channel.by_ts[message.ts]
    message.ts = f"{at.timestamp():.6f}"
    channel.by_ts[message.ts] = message


# --- what was changed --------------------------------------------------------------------------------------


async def test_what_was_changed_while_nobody_was_connected_arrives_as_a_change(desk: Desk) -> None:
    async with desk.running():
        direct = await desk.ana.writes("It cost 5")
        asked = await desk.ana.mentions(desk.help, "where is my parcel?")
        below = await desk.ana.posts(desk.help, "order 17", thread=asked)
        await desk.kept.has("It cost 5", "where is my parcel?", "order 17")
    await desk.ana.edits(direct, "It cost 6")
    await desk.ana.edits(asked, f"<@{desk.slack.bot_id}> where are my parcels?")
    await desk.ana.edits(below, "order 18")

    async with desk.running():
        await desk.kept.until(lambda: len(desk.kept.edits) >= 3)

    assert desk.kept.edits == {
        (direct.ts, "It cost 6"),
        (asked.ts, "where are my parcels?"),
        (below.ts, "order 18"),
    }
    assert sorted(desk.kept.texts) == ["It cost 5", "order 17", "where is my parcel?"]


async def test_a_change_of_what_was_written_long_before_is_found_too(desk: Desk) -> None:
    old = await desk.ana.writes("It cost 5")
    renamed(old, datetime.now(UTC) - timedelta(days=2))
    await desk.heard("hello")
    await desk.ana.edits(old, "It cost 6")

    async with desk.running():
        await desk.kept.until(lambda: bool(desk.kept.edits))

    assert desk.kept.edits == {(old.ts, "It cost 6")}
    assert desk.kept.texts == ["hello"], "what was written before the first start is not ours"


async def test_a_change_that_was_delivered_and_is_fetched_is_one_event(desk: Desk) -> None:
    async with desk.running():
        said = await desk.ana.writes("It cost 5")
        await desk.kept.has("It cost 5")
        await desk.ana.edits(said, "It cost 6")
        await desk.kept.until(lambda: len(desk.kept.edits) == 1)
    await desk.ana.writes("that is all")

    async with desk.running():
        await desk.kept.has("that is all")

    assert desk.kept.edits == {(said.ts, "It cost 6")}
    assert len([event for event in desk.kept.events.values() if isinstance(event, MessageEdited)]) == 1

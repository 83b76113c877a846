"""`/human` in Slack: it is answered where it was typed, and the words from there come with it."""

import contextlib
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

from bot.model import Action, ButtonTapped, CustomerEvent, Event, MessageSent
from bot.ports import LastSeen
from sandbox.slack import Channel
from tests.adapters.slack_customer_world import World, world
from tests.adapters.telegram_world import Store
from tests.world import world as shop

IN_THREAD = "One moment. I answer in your thread here."
IN_DIRECT = "One moment. I answer in a direct message."


class Kept(Store):
    """A store that knows how far it is, may fail to say so, and keeps nothing twice."""

    is_broken = False

    async def __call__(self, events: Sequence[Event]) -> None:
        known = {event.key for event in self.events}
        await super().__call__([event for event in events if event.key not in known])

    async def seen(self) -> Sequence[LastSeen]:
        if self.is_broken:
            raise OSError("the disk is full")
        found = {}
        for event in self.events:
            assert isinstance(event, CustomerEvent)
            said = event.message_id if isinstance(event, MessageSent) else None
            found[event.address, event.customer.id] = LastSeen(
                address=event.address, customer_id=event.customer.id, message_id=said, heard_at=event.at
            )
        return list(found.values())


async def typed(desk: World, *, channel: Channel | None = None, text: str = "") -> ButtonTapped:
    """Ana types `/human`; what came of it, once it is stored and acknowledged."""
    asked = await desk.ana.commands("/human", text, channel=channel)
    await asked.acknowledged()
    return the_tap(desk.store.events)


def the_tap(events: Sequence[Event]) -> ButtonTapped:
    (tap,) = (event for event in events if isinstance(event, ButtonTapped))
    assert tap.action == Action.HUMAN
    return tap


@contextlib.asynccontextmanager
async def desks(**options: object) -> AsyncIterator[World]:
    kept = Kept()
    async with world(seen=kept.seen, **options) as made:
        made.slack.commands.add("/human")
        made.store = kept
        yield made


def read_privately(desk: World) -> list[tuple[str, str]]:
    return [(one["channel"], one["text"]) for one in desk.ana.ephemerals]


async def test_the_command_typed_in_a_channel_calls_a_person_to_their_thread_there() -> None:
    async with desks() as desk, desk.running():
        asked = await desk.ana.mentions(desk.help, "where is my parcel?")
        await desk.store.has(1)
        tap = await typed(desk, channel=desk.help)

        assert tap.address == desk.below(desk.help, asked.ts)
        assert tap.customer.id == desk.ana.id
        assert read_privately(desk) == [(desk.help.id, IN_THREAD)]


async def test_it_is_the_thread_in_which_they_wrote_last_and_never_somebody_elses() -> None:
    async with desks() as desk, desk.running():
        first = await desk.ana.mentions(desk.help, "where is my parcel?")
        await desk.store.has(1)
        await desk.ana.mentions(desk.help, "and the other one?")
        await desk.store.has(2)
        await desk.ana.posts(desk.help, "order 17", thread=first)
        await desk.store.has(3)
        theirs = await desk.bob.mentions(desk.help, "mine is late, too")
        await desk.store.has(4)
        await desk.bob.posts(desk.help, "hello?", thread=theirs)
        await desk.store.has(5)
        tap = await typed(desk, channel=desk.help)

    assert tap.address == desk.below(desk.help, first.ts)


async def test_words_after_the_command_are_said_in_that_thread_before_it() -> None:
    async with desks() as desk, desk.running():
        asked = await desk.ana.mentions(desk.help, "where is my parcel?")
        await desk.store.has(1)
        await typed(desk, channel=desk.help, text="it is urgent")

    *_, words, tap = desk.store.events
    assert isinstance(words, MessageSent)
    assert isinstance(tap, ButtonTapped)
    assert (words.text, words.address) == ("it is urgent", tap.address)
    assert tap.address == desk.below(desk.help, asked.ts)


async def test_what_was_missed_in_the_channel_comes_before_the_command() -> None:
    async with desks() as desk:
        desk.slack.delivery.loses_events_when_away = True
        asked = await desk.ana.mentions(desk.help, "where is my parcel?")
        async with desk.running():
            tap = await typed(desk, channel=desk.help)

    assert [event.text for event in desk.store.events if isinstance(event, MessageSent)] == [
        "where is my parcel?"
    ]
    assert tap.address == desk.below(desk.help, asked.ts)


async def test_who_has_not_written_there_is_answered_directly_and_told_so_where_they_look() -> None:
    async with desks() as desk, desk.running():
        theirs = await desk.bob.mentions(desk.help, "mine is late")
        await desk.store.has(1)
        tap = await typed(desk, channel=desk.help)

        assert tap.address == desk.direct()
        assert tap.address != desk.below(desk.help, theirs.ts)
        assert read_privately(desk) == [(desk.help.id, IN_DIRECT)]


async def test_in_a_channel_that_is_not_for_customers_it_is_answered_directly() -> None:
    async with desks() as desk:
        other = desk.slack.channel("other")
        async with desk.running():
            tap = await typed(desk, channel=other)

            assert tap.address == desk.direct()
            assert read_privately(desk) == [(other.id, IN_DIRECT)]


async def test_in_a_direct_message_nothing_needs_to_be_said_about_the_place() -> None:
    async with desks() as desk, desk.running():
        await desk.ana.mentions(desk.help, "where is my parcel?")
        await desk.store.has(1)
        tap = await typed(desk)

        assert tap.address == desk.direct()
        assert read_privately(desk) == []


async def test_beside_the_assistant_pane_it_is_the_thread_in_which_they_wrote_last() -> None:
    async with desks(assistant=True) as desk, desk.running():
        pane = await desk.ana.opens_assistant()
        await desk.ana.writes("hello", thread=pane)
        await desk.store.has(1)
        tap = await typed(desk)

    assert tap.address == desk.direct(thread=pane.ts)


async def test_a_person_is_called_even_when_the_store_cannot_say_where_they_wrote() -> None:
    async with desks() as desk, desk.running():
        await desk.ana.mentions(desk.help, "where is my parcel?")
        await desk.store.has(1)
        assert isinstance(desk.store, Kept)
        desk.store.is_broken = True
        tap = await typed(desk, channel=desk.help)

    assert tap.address == desk.direct()


async def test_the_words_shown_privately_are_the_configured_ones() -> None:
    async with desks(command_in_direct="Gleich & <direkt>.") as desk, desk.running():
        await typed(desk, channel=desk.help)

        assert read_privately(desk) == [(desk.help.id, "Gleich &amp; &lt;direkt&gt;.")]


async def test_staff_read_what_was_said_in_the_channel_and_their_answer_comes_there(tmp_path: Path) -> None:
    async with shop(tmp_path) as here:
        help_desk = here.slack.channel("help")
        here.slack.commands.add("/human")
        ana = here.slack.customer("Ana Lopez", team="T0ACME", channels=[help_desk])
        async with here.bot(channels={"slack": {"help": {"slack_channel_ids": [help_desk.id]}}}):
            asked = await ana.mentions(help_desk, "Where is the parcel with the harp?")
            await ana.receives(channel=help_desk)
            await ana.commands("/human", channel=help_desk)
            thread = await here.inbox.thread_appears("Where is the parcel with the harp?")
            await here.jonas.replies(thread, "It is on its way.")
            answer = await ana.receives("It is on its way.", channel=help_desk)

    assert answer.thread_ts == asked.ts

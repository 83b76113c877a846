"""One line in the inbox when far more conversations than usual need a person, and no second one for a day."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.config.texts import Texts
from bot.errors import Ambiguous, KnowledgeError, Misconfigured, RateLimited, Unavailable
from bot.inboxes import Inboxes, InboxRules
from bot.model import Citation
from bot.parts import Parts
from bot.spike import DAY, Watch, is_unusual, keep_watch
from bot.store.report import Judged, Share, Span
from bot.store.store import Store
from bot.store.writer import StoreUnavailable
from bot.text import mask_cards
from tests.bot.fakes import NOON, FakeClock, FakeInbox, until
from tests.bot.report_rows import accepts, asks_in_vain, wants_a_person

USUAL = [Share(conversations=50, handed_over=10 + n % 3 - 1) for n in range(28)]
MANY = Share(conversations=52, handed_over=30)
FEW = Share(conversations=50, handed_over=12)
HOUR = 3600


# --- what is unusual ---------------------------------------------------------------------------------------


def test_a_day_with_three_times_the_usual_rate_is_unusual_and_a_little_more_is_not() -> None:
    assert is_unusual(MANY, USUAL)
    assert not is_unusual(FEW, USUAL)
    assert not is_unusual(Share(conversations=50, handed_over=14), USUAL)


def test_more_customers_than_usual_are_not_unusual_if_no_more_of_them_need_a_person() -> None:
    assert not is_unusual(Share(conversations=500, handed_over=100), USUAL)


def test_fewer_handoffs_than_usual_are_no_news() -> None:
    assert not is_unusual(Share(conversations=500, handed_over=5), USUAL)


def test_four_calls_are_too_few_to_say_anything() -> None:
    assert not is_unusual(Share(conversations=4, handed_over=4), USUAL)
    assert is_unusual(Share(conversations=9, handed_over=9), USUAL)


def test_before_there_were_fifty_conversations_nobody_knows_what_is_usual() -> None:
    assert not is_unusual(MANY, [Share(conversations=49, handed_over=1)])
    assert not is_unusual(MANY, [])
    assert is_unusual(MANY, [Share(conversations=60, handed_over=2)])


def test_a_certain_but_small_rise_among_thousands_is_no_news() -> None:
    before = [Share(conversations=5_000, handed_over=500)] * 28

    assert not is_unusual(Share(conversations=5_000, handed_over=650), before)
    assert is_unusual(Share(conversations=5_000, handed_over=800), before)


def test_where_every_day_is_different_a_day_must_stand_out_more() -> None:
    restless = [Share(conversations=50, handed_over=3 if n % 2 else 17) for n in range(28)]
    day = Share(conversations=50, handed_over=22)

    assert is_unusual(day, USUAL)
    assert not is_unusual(day, restless)


def test_quiet_days_and_days_on_which_everybody_needed_a_person_can_be_counted() -> None:
    assert not is_unusual(MANY, [Share(conversations=0, handed_over=0)] * 28)
    assert not is_unusual(MANY, [Share(conversations=50, handed_over=50)] * 28)
    assert is_unusual(MANY, [Share(conversations=50, handed_over=0)] * 28)


# --- what is told ------------------------------------------------------------------------------------------


class OneMeaning:
    """All questions mean the same."""

    fails = False

    async def groups(self, texts: Sequence[str]) -> tuple[tuple[int, ...], ...]:
        if self.fails:
            raise KnowledgeError("the provider made no vectors")
        return (tuple(range(len(texts))),) if texts else ()

    async def nearest(self, text: str) -> Citation | None:
        return Citation(source="refunds.md", title="Refunds", quote="", score=0.4)


@dataclass
class Days:
    """A store that says of the last day `today`, and of those before what is usual; the looks are real."""

    store: Store
    clock: FakeClock
    today: Share = MANY
    judged_today: tuple[Judged, ...] = ()
    full: bool = False  #: the disk
    asked: list[Span] = field(default_factory=list)

    async def share(self, span: Span) -> Share:
        self.asked.append(span)
        return self.today if span.until == self.clock.now() else USUAL[len(self.asked) % 28]

    async def judged(self, span: Span) -> tuple[Judged, ...]:
        assert span.until - span.since == timedelta(hours=1)
        return self.judged_today if span.until == self.clock.now() else ()

    async def next_look(self, name: str) -> datetime | None:
        return await self.store.next_look(name)

    async def plan_look(self, name: str, due_at: datetime) -> None:
        if self.full:
            raise StoreUnavailable("the disk is full")
        await self.store.plan_look(name, due_at)


@dataclass
class Scene:
    days: Days
    inbox: FakeInbox
    clock: FakeClock
    meanings: OneMeaning

    @property
    def told(self) -> list[str]:
        return [line for line in self.inbox.log if "announce" in line]

    async def is_asleep(self) -> None:
        await until(lambda: len(self.clock.sleeping) == 1)

    async def passes(self, seconds: float) -> None:
        """Minute by minute, as the watch sleeps no longer."""
        ends = self.clock.now() + timedelta(seconds=seconds)
        while self.clock.now() < ends:
            self.clock.advance(min(60.0, (ends - self.clock.now()).total_seconds()))
            await self.is_asleep()


@asynccontextmanager
async def watching(
    database: Path, clock: FakeClock, *troubles: Exception, today: Share = MANY
) -> AsyncIterator[Scene]:
    store = await Store.open(f"sqlite:///{database}")
    days, inbox, meanings = Days(store, clock, today), FakeInbox(troubles=[*troubles]), OneMeaning()
    watch = Watch(
        "C1",
        store=days,  # type: ignore[arg-type]
        inbox=inbox,
        meanings=meanings,
        mask=mask_cards,
        clock=clock,
        texts=Texts(),
    )
    scene = Scene(days, inbox, clock, meanings)
    days.judged_today = (
        asks_in_vain("where is my refund for 4111 1111 1111 1111", who="a"),
        accepts(who="a"),
        asks_in_vain("refund?", who="b"),
        wants_a_person(who="b"),
        asks_in_vain("refund??", who="c"),
    )
    running = asyncio.create_task(watch.run())
    try:
        await scene.is_asleep()
        yield scene
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await store.close()


LINE = (
    "C1 announce: In the last 24 hours a person was called in 30 of 52 conversations (58%); "
    "in the four weeks before, in 20%. "
    "2 of these customers asked something like “where is my refund for •••• 1111”. "
    "The page that comes nearest is refunds.md."
)


async def test_a_spike_is_one_line_with_the_likely_gap_and_then_nothing_for_a_day(database: Path) -> None:
    clock = FakeClock()
    async with watching(database, clock) as scene:
        assert scene.told == [LINE]
        await scene.passes(24 * HOUR - 1)
        assert scene.told == [LINE]
        await scene.passes(1)
        assert scene.told == [LINE, LINE], "it still stands out the next day"
        assert [key for key, _ in scene.inbox.keys] == ["spike:2026-11-23T12:00Z", "spike:2026-11-24T12:00Z"]


async def test_the_four_weeks_before_are_twenty_eight_days_that_end_when_the_last_day_began(
    database: Path,
) -> None:
    async with watching(database, FakeClock()) as scene:
        today, *before = scene.days.asked

    assert today == Span(since=NOON - DAY, until=NOON)
    assert before == [Span(since=NOON - (n + 1) * DAY, until=NOON - n * DAY) for n in range(1, 29)]


async def test_a_usual_day_says_nothing_and_is_looked_at_again_within_the_hour(database: Path) -> None:
    async with watching(database, FakeClock(), today=FEW) as scene:
        assert scene.told == []
        scene.days.today = MANY
        await scene.passes(HOUR - 1)
        assert scene.told == []
        await scene.passes(1)
        assert len(scene.told) == 1


async def test_a_restart_says_nothing_again(database: Path) -> None:
    clock = FakeClock()
    async with watching(database, clock) as scene:
        assert len(scene.told) == 1
    clock.advance(HOUR)
    async with watching(database, clock) as scene:
        await scene.passes(22 * HOUR)
        assert scene.told == []


async def test_who_was_killed_before_it_was_written_down_looks_for_the_line_first(database: Path) -> None:
    clock = FakeClock()
    async with watching(database, clock, today=FEW) as scene:
        scene.days.today = MANY
        await scene.passes(HOUR - 1)
        scene.days.full = True
        clock.advance(1)
        await until(lambda: clock.sleeping == [30])
        assert scene.inbox.keys == [("spike:2026-11-23T13:00Z", False)]
    async with watching(database, clock) as scene:
        assert scene.inbox.keys == [("spike:2026-11-23T13:00Z", True)], "the same key finds it"


@pytest.mark.parametrize(
    ("trouble", "seconds"),
    [
        (RateLimited("slack", retry_after=7), 7),
        (Unavailable("slack", "no connection"), 30),
        (Ambiguous("slack", "the answer was lost"), 30),
        (Misconfigured("slack", "not in the channel"), 600),
    ],
)
async def test_while_slack_does_not_take_the_line_it_is_tried_again_under_its_key(
    database: Path, trouble: Exception, seconds: float
) -> None:
    async with watching(database, FakeClock(), trouble) as scene:
        assert (scene.told, scene.clock.sleeping) == ([], [seconds])
        scene.clock.advance(seconds)
        await until(lambda: scene.told)
        assert scene.inbox.keys == [("spike:2026-11-23T12:00Z", True)]


async def test_no_gap_is_named_when_hardly_two_asked_the_same_or_nobody_can_say(database: Path) -> None:
    async with watching(database, FakeClock()) as scene:
        scene.days.judged_today = (asks_in_vain("refund?"), accepts())
        await scene.passes(24 * HOUR)
        scene.meanings.fails = True
        await scene.passes(24 * HOUR)

    for line in scene.told[1:]:
        assert line.endswith("in 20%. No single question stands out.")
    assert len(scene.told) == 3


async def test_the_default_inbox_is_told(database: Path) -> None:
    clock, inbox = FakeClock(), FakeInbox()
    store = await Store.open(f"sqlite:///{database}")
    five = timedelta(minutes=5)
    rules = [
        InboxRules(name=name, slack_channel_id=f"C{name}", claim_within=five, owner_silent=five)
        for name in ("support", "sales")
    ]
    parts = Parts(clock)
    keep_watch(
        parts,
        store=Days(store, clock),  # type: ignore[arg-type]
        inbox=inbox,
        inboxes=Inboxes(rules),
        meanings=OneMeaning(),
        mask=mask_cards,
        clock=clock,
        texts=Texts(),
    )
    await until(lambda: inbox.log)
    await parts.stop()
    await store.close()

    assert [line.split(" ")[0] for line in inbox.log] == ["Csupport"]

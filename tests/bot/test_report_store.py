"""The report on a database that real turns have filled: what was said, decided and done, and nothing else."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy.dialects import postgresql

from bot.model import (
    Action,
    Ended,
    InboxThread,
    MessageDeleted,
    Signals,
    StaffActed,
    StaffAction,
    StaffWrote,
    Trigger,
)
from bot.store import report as rows
from bot.store.report import CallMade, Judged, Share, Span
from tests.bot.desk_case import DeskCase
from tests.bot.fakes import ANA, NOON, FakeClock, FakeInbox, House, house, message, tapped, until
from tests.processes import Forks

DAY = timedelta(days=1)
SPAN = Span(since=NOON - DAY, until=NOON + DAY)


class Shop:
    """A house with the real desk; each method is what somebody does, and waits until it is done."""

    def __init__(self, h: House, case: DeskCase, clock: FakeClock) -> None:
        self.h, self.case, self.clock = h, case, clock
        self.threads: dict[str, InboxThread] = {}
        self._number = 0

    async def says(self, *texts: str, who: str = "mara") -> None:
        await self.h.engine.receive([message(text, who=who, name=who) for text in texts])
        await self.h.idle()

    async def taps(self, action: str, *, who: str = "mara") -> None:
        await self.h.engine.receive([tapped(action, who=who)])
        await self.h.idle()

    async def staff(self, action: StaffAction, *, thread: int = 1) -> None:
        await self.h.engine.receive(
            [
                StaffActed(
                    key=self._key(), thread=self._at(thread), staff=ANA, at=self.clock.now(), action=action
                )
            ]
        )
        await self.h.idle()

    async def staff_write(self, text: str, *, thread: int = 1) -> None:
        key = self._key()
        wrote = StaffWrote(
            key=key,
            thread=self._at(thread),
            staff=ANA,
            at=self.clock.now(),
            message_id=f"{9_000 + self._number}.000000",
            text=text,
        )
        await self.h.engine.receive([wrote])
        await self.h.idle()

    async def judged(self, span: Span = SPAN) -> tuple[Judged, ...]:
        return await self.h.store.judged(span)

    async def calls(self, span: Span = SPAN) -> tuple[CallMade, ...]:
        return await self.h.store.calls_made(span)

    def _key(self) -> str:
        self._number += 1
        return f"staff:{self._number}"

    def _at(self, thread: int) -> InboxThread:
        return InboxThread(slack_channel_id="C0INBOX", thread_ts=f"{thread}.000000")


@asynccontextmanager
async def shop(database: Path, *, clock: FakeClock | None = None) -> AsyncIterator[Shop]:
    clock = clock or FakeClock()
    case = DeskCase(clock=clock)
    async with house(database, real_desk=case.desk, inbox=FakeInbox(), clock=clock) as h:
        yield Shop(h, case, clock)


def told(judged: tuple[Judged, ...]) -> list[tuple[str | None, str, str | None]]:
    return [(each.text, each.action, each.kind) for each in judged]


# --- turns -------------------------------------------------------------------------------------------------


async def test_a_turn_is_what_was_said_what_was_decided_and_which_page_was_near(database: Path) -> None:
    async with shop(database) as s:
        await s.says("what does delivery cost")
        await s.says("what is tea")
        await s.taps(Action.HUMAN)
        await s.says("hello?")
        judged = await s.judged()

    assert told(judged) == [
        ("what does delivery cost", "answer", "answer"),
        ("what is tea", "offer_human", "unknown"),
        (None, "escalate", None),
        ("hello?", "forward", None),
    ]
    assert [turn.called for turn in judged] == [None, None, Trigger.UNKNOWN, None]
    assert [turn.spoke for turn in judged] == [True, True, False, True]
    assert judged[0].page is not None
    assert (judged[0].page.source, judged[0].page.title) == ("delivery.md", "Delivery")
    assert {(turn.channel, turn.customer) for turn in judged} == {("telegram", "telegram:mara")}


async def test_what_staff_do_is_no_turn_of_the_customers(database: Path) -> None:
    async with shop(database) as s:
        await s.says("human")
        await s.staff(StaffAction.CLAIM)
        await s.staff_write("Hello")
        await s.staff(StaffAction.RESOLVE)
        await s.taps(f"{Action.RATE}4")

        judged = await s.judged()

    assert [(turn.action, turn.trigger) for turn in judged] == [
        ("escalate", Trigger.EXPLICIT),
        ("rate", None),
    ]


async def test_several_messages_of_one_turn_are_one_question(database: Path) -> None:
    async with shop(database) as s:
        await s.says("first question")
        await s.says("what is", "tea")

        assert [turn.text for turn in await s.judged()] == ["first question", "what is\ntea"]
        from_then_on = await s.judged(Span(since=NOON, until=NOON + DAY))
        assert [turn.text for turn in from_then_on] == ["first question", "what is\ntea"]


async def test_lines_from_before_the_time_that_is_looked_at_belong_to_their_own_turns(database: Path) -> None:
    clock = FakeClock()
    async with shop(database, clock=clock) as s:
        await s.says("yesterday's question")
        clock.advance(3600)
        await s.says("today's question")

        later = await s.judged(Span(since=NOON + timedelta(minutes=30), until=NOON + DAY))
        assert [turn.text for turn in later] == ["today's question"]
        earlier = await s.judged(Span(since=NOON, until=NOON + timedelta(minutes=30)))
        assert [turn.text for turn in earlier] == ["yesterday's question"]


async def test_what_a_customer_took_back_is_not_quoted(database: Path) -> None:
    async with shop(database) as s:
        said = message("what is my secret tea", who="mara")
        await s.h.engine.receive([said])
        await s.h.idle()
        await s.h.engine.receive(
            [
                MessageDeleted(
                    key="gone",
                    address=said.address,
                    customer=said.customer,
                    at=NOON,
                    message_id=said.message_id,
                )
            ]
        )
        await s.h.idle()

        assert (await s.judged())[0].text is None


async def test_all_four_signals_of_a_turn_that_was_looked_up_are_stored(database: Path) -> None:
    async with shop(database) as s:
        await s.says("late delivery")
        (made,) = await s.h.store.decisions()

    assert (made.signals.explicit, made.signals.unknown, made.signals.sensitive, made.signals.repeat) == (
        0.0,
        0.0,
        0.6,
        0.0,
    )
    assert (made.reason, made.trigger) == ("delivery.md", None)
    assert made.answer is not None
    assert made.answer.citations[0].source == "delivery.md"


async def test_a_signal_that_a_decision_did_not_need_is_not_stored_as_weak(database: Path) -> None:
    async with shop(database) as s:
        await s.says("human")
        made, *_ = await s.h.store.decisions()

    assert made.signals == Signals(explicit=1.0)
    assert made.signals.unknown is None


# --- threads and leads -------------------------------------------------------------------------------------


async def test_a_thread_says_when_it_was_claimed_and_resolved_and_how_it_was_rated(database: Path) -> None:
    clock = FakeClock()
    async with shop(database, clock=clock) as s:
        await s.says("human")
        clock.advance(60)
        await s.staff(StaffAction.CLAIM)
        clock.advance(120)
        await s.staff(StaffAction.RESOLVE)
        await s.taps(f"{Action.RATE}4")
        (call,) = await s.calls()

    assert call.opened_at == NOON
    assert call.claimed_at == NOON + timedelta(seconds=60)
    assert call.ended_at == NOON + timedelta(seconds=180)
    assert (call.outcome, call.rating, call.parked_at, call.reopened_at) == (Ended.RESOLVED, 4, None, None)


async def test_a_thread_that_is_opened_again_is_one_thread_of_both_times(database: Path) -> None:
    clock = FakeClock()
    async with shop(database, clock=clock) as s:
        await s.says("human")
        await s.staff(StaffAction.CLAIM)
        await s.staff(StaffAction.RESOLVE)
        clock.advance(3600)
        await s.says("human")

        again = Span(since=NOON + timedelta(minutes=30), until=NOON + DAY)
        for span in (SPAN, again):
            (call,) = await s.calls(span)
            assert (call.opened_at, call.reopened_at) == (NOON, NOON + timedelta(hours=1))
        assert [turn.called for turn in await s.judged()] == [Trigger.EXPLICIT, Trigger.EXPLICIT]
        assert await s.calls(Span(since=NOON - DAY, until=NOON)) == ()


async def test_a_lead_is_kept_waits_and_is_taken_up(database: Path) -> None:
    clock = FakeClock()
    async with shop(database, clock=clock) as s:
        s.case.hours.open = False
        await s.says("human")
        await s.says("human", who="ben")
        await s.taps(Action.REACH_HERE, who="ben")
        await until(lambda: s.h.inbox.opened == 2)
        clock.advance(3600)
        await s.staff(StaffAction.CLAIM, thread=1)
        leads = await s.h.store.leads_kept(SPAN)
        calls = await s.calls()

    assert sorted((lead.contact or "unsaid", lead.is_waiting) for lead in leads) == [
        ("here", True),
        ("unsaid", False),
    ]
    assert [lead.claimed_at for lead in leads if not lead.is_waiting] == [NOON + timedelta(hours=1)]
    assert [call.parked_at for call in calls] == [NOON, NOON]


# --- shares ------------------------------------------------------------------------------------------------


async def test_a_share_counts_conversations_once_and_only_those_in_which_a_customer_was_there(
    database: Path,
) -> None:
    clock = FakeClock()
    async with shop(database, clock=clock) as s:
        await s.says("what does delivery cost", who="a")
        await s.says("human", who="b")
        await s.says("fraud!", who="b")
        await s.says("what is tea", who="c")
        await s.taps(Action.HUMAN, who="c")
        await s.taps(Action.HUMAN, who="c")
        clock.advance(3600)
        await s.staff(StaffAction.CLAIM)

        assert await s.h.store.share(SPAN) == Share(conversations=3, handed_over=2)
        assert await s.h.store.share(Span(since=NOON + timedelta(minutes=1), until=NOON + DAY)) == Share(
            conversations=0, handed_over=0
        )


async def test_when_to_look_next_is_remembered_by_name(database: Path) -> None:
    async with shop(database) as s:
        assert await s.h.store.next_look("spike") is None
        await s.h.store.plan_look("spike", NOON)
        await s.h.store.plan_look("other", NOON)
        await s.h.store.plan_look("spike", NOON + DAY)
    async with shop(database) as s:
        assert await s.h.store.next_look("spike") == NOON + DAY


def test_the_questions_are_ones_that_postgres_understands_too() -> None:
    for statement in (
        rows._JUDGED,
        rows._BEFORE,
        rows._LINES,
        rows._CHANGES,
        rows._SHARE,
        rows._CALLS,
        rows._LEADS,
    ):
        assert "SELECT" in str(statement.compile(dialect=postgresql.dialect()))  # type: ignore[no-untyped-call]


# --- the command -------------------------------------------------------------------------------------------


@pytest.mark.timeout(300)
async def test_the_command_reports_beside_a_bot_that_runs(tmp_path: Path, forks: Forks) -> None:
    database = tmp_path / "stepaside.db"
    config = tmp_path / "config.yaml"
    config.write_text(
        f"company: Larkmill\ndatabase: sqlite:///{database}\nknowledge: {{embeddings: none}}\n",
        encoding="utf-8",
    )
    async with shop(database, clock=FakeClock(datetime.now(UTC) - timedelta(hours=1))) as s:
        await s.says("what does delivery cost", who="a")
        await s.says("do you sell gift cards", who="b")
        await s.says("gift cards, do you sell them? 4111 1111 1111 1111", who="c")
        await s.taps(Action.HUMAN, who="c")
        since = ("--since", "2d")
        as_text = await asyncio.to_thread(forks.stepaside, tmp_path, "report", *since)
        as_json = await asyncio.to_thread(forks.stepaside, tmp_path, "report", *since, "--json")
        as_html = await asyncio.to_thread(
            forks.stepaside, tmp_path, "report", *since, "--html", "report.html"
        )
        await s.says("still there?")

    assert (as_text.returncode, as_html.returncode) == (0, 0), as_text.stderr + as_html.stderr
    assert "A person was called in 33% of the 3 conversations" in as_text.stdout
    assert "1. do you sell gift cards\n    2 customers: not in the documents 2\n" in as_text.stdout
    read = json.loads(as_json.stdout)
    assert read["figures"]["endings"] == {
        "handed_over": 1,
        "answered": 1,
        "unanswered": 1,
        "no_question": 0,
        "with_people": 0,
    }
    assert read["gaps"][0]["customers"] == 2
    assert "report.html is written: one file of" in as_html.stdout
    written = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "gift cards" in written
    assert "4111" not in written + as_text.stdout + as_json.stdout


def test_the_command_says_how_a_time_is_written(tmp_path: Path, forks: Forks) -> None:
    (tmp_path / "config.yaml").write_text("company: Larkmill\n", encoding="utf-8")
    done = forks.stepaside(tmp_path, "report", "--since", "soon")

    assert done.returncode == 1
    assert "--since 'soon' is no time in the past" in done.stderr

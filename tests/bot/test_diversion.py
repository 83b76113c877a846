"""The backup of an inbox: what goes there, and what must not."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.errors import Ambiguous, ChannelError, Misconfigured, Unavailable
from bot.inboxes import Inboxes, InboxRules
from bot.model import MessageSent
from tests.bot.desk_case import TEXTS, DeskCase
from tests.bot.fakes import FakeClock, FakeDesk, FakeInbox, House, calls, house, outcome, until

ARCHIVED = Misconfigured("slack", "the inbox channel is archived")


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "stepaside.db"


def rules(name: str, channel: str, backup: str | None) -> InboxRules:
    soon = timedelta(minutes=5)
    return InboxRules(
        name=name, slack_channel_id=channel, claim_within=soon, owner_silent=soon, backup=backup
    )


BOTH = Inboxes([rules("support", "C1", "second"), rules("second", "C2", "support")])


def desk() -> FakeDesk:
    return FakeDesk(lambda c, e: calls(c) if isinstance(e[0], MessageSent) else outcome(c))


async def every_half_minute(h: House, clock: FakeClock, inbox: FakeInbox) -> None:
    """Let time pass until a thread is open."""
    while not inbox.log:
        await until(lambda: clock.sleeping or inbox.log)
        clock.advance(30)
    await h.idle()


async def opened_after(database: Path, troubles: list[ChannelError]) -> list[str]:
    clock, inbox = FakeClock(), FakeInbox(troubles=list(troubles))
    async with house(database, clock=clock, inbox=inbox, desk=desk(), inboxes=BOTH) as h:
        await h.write("human")
        await every_half_minute(h, clock, inbox)
    return [line for line in inbox.log if "open:" in line]


async def test_what_is_refused_for_a_minute_opens_in_the_backup_and_says_why(database: Path) -> None:
    clock, inbox = FakeClock(), FakeInbox(troubles=[ARCHIVED] * 3)
    async with house(database, clock=clock, inbox=inbox, desk=desk(), inboxes=BOTH) as h:
        await h.write("human")
        await every_half_minute(h, clock, inbox)

        opened, why = inbox.log
        assert opened == "C2/1.000000 open: Ben: human"
        assert "belongs to the inbox support" in why
        assert "is archived" in why
        case = h.desk.cases[-1]
        assert case.escalation is not None
        assert (case.escalation.inbox, case.escalation.slack_channel_id) == ("second", "C2")
        assert "slack:C1" in h.engine.problems, "it is still to be mended"


async def test_an_inbox_whose_calls_went_to_the_backup_is_ready_again_once_it_is_mended(
    database: Path,
) -> None:
    clock, inbox = FakeClock(), FakeInbox(troubles=[ARCHIVED] * 3)
    async with house(database, clock=clock, inbox=inbox, desk=desk(), inboxes=BOTH) as h:
        await h.write("human")
        await every_half_minute(h, clock, inbox)
        removed = Misconfigured("slack", "the bot is not in the inbox channel")
        inbox.checks = [Unavailable("slack", "no connection"), removed, None]
        shown = [h.engine.problems["slack:C1"]]
        while "slack:C1" in h.engine.problems:
            await until(lambda: clock.sleeping or not h.engine.problems)
            clock.advance(30)
            await h.store.counts()
            shown.append(h.engine.problems.get("slack:C1", "none"))

        assert list(dict.fromkeys(shown)) == [ARCHIVED.problem, removed.problem, "none"]
        assert inbox.checked[0] == ("C1", ARCHIVED.problem)
        assert not h.engine.problems


async def test_what_is_mended_within_a_minute_stays(database: Path) -> None:
    assert await opened_after(database, [ARCHIVED] * 2) == ["C1/1.000000 open: Ben: human"]


async def test_what_is_only_down_stays(database: Path) -> None:
    down = Unavailable("slack", "no connection")

    assert await opened_after(database, [down] * 3) == ["C1/1.000000 open: Ben: human"]


async def test_a_thread_that_perhaps_stands_there_already_is_not_opened_twice(database: Path) -> None:
    lost = Ambiguous("slack", "the connection broke before Slack answered")

    assert await opened_after(database, [lost, *[ARCHIVED] * 4]) == ["C1/1.000000 open: Ben: human"]


async def test_when_both_refuse_it_is_kept_until_one_is_mended(database: Path) -> None:
    (opened,) = await opened_after(database, [ARCHIVED] * 12)

    assert opened.endswith("open: Ben: human")


# --- whose hours count -------------------------------------------------------------------------------------

SECOND = rules("second", "C2", None)
CALLED = Inboxes([rules("support", "C0INBOX", "second"), SECOND])


async def told_when_diverted(database: Path, case: DeskCase, clock: FakeClock) -> list[str]:
    """What a customer reads whose call goes to the backup, until it is opened there."""
    inbox = FakeInbox(troubles=[ARCHIVED] * 3)
    async with house(database, clock=clock, inbox=inbox, real_desk=case.desk, inboxes=CALLED) as h:
        await h.write("human")
        while len(h.adapter.texts) < 2:
            await until(lambda: clock.sleeping or len(h.adapter.texts) > 1)
            clock.advance(1)
            for _ in range(20):  # what that sets going comes to its end
                await h.store.counts()
            await until(lambda: not h.engine._lanes._lanes)
        assert any("C2/1.000000 open" in line for line in inbox.log)
        return h.adapter.texts


async def test_it_is_the_hours_of_the_backup_that_count_once_a_call_went_there(database: Path) -> None:
    clock = FakeClock()
    case = DeskCase(clock=clock, backup="second", others=[SECOND])
    case.hours.closed = {"second"}

    _, said = await told_when_diverted(database, case, clock)

    assert said.startswith("Nobody is here right now. We are back Tuesday, 09:00 (UTC).")
    assert said.endswith(TEXTS.ask_contact)


async def test_when_somebody_is_there_in_the_backup_they_are_given_its_time_to_come(database: Path) -> None:
    clock = FakeClock()
    case = DeskCase(clock=clock, backup="second", others=[replace(SECOND, claim_within=timedelta(hours=2))])

    noted, called = await told_when_diverted(database, case, clock)

    assert (noted, called) == (TEXTS.noted_calling_later, TEXTS.called)
    async with house(database, clock=clock, real_desk=case.desk, inboxes=CALLED) as h:
        clock.advance(3600)
        await h.idle()
        assert h.adapter.texts == [], "support gives five minutes"
        clock.advance(3700)
        await until(lambda: h.adapter.texts)
        assert h.adapter.texts[0].startswith(TEXTS.nobody_came)

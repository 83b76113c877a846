"""The backup of an inbox: what goes there, and what must not."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.errors import Ambiguous, ChannelError, Misconfigured, Unavailable
from bot.inboxes import Inboxes, InboxRules
from bot.model import MessageSent
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

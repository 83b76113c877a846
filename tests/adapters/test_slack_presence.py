"""Who is active in an inbox, asked with the real SDK over real sockets, against the stand-in."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from adapters.slack_app import slack_app
from adapters.slack_places import InboxPlace
from adapters.slack_presence import SlackPresence
from bot.config.texts import InboxTexts
from sandbox.server import Sandbox
from tests.bot.desk_case import FakeHours
from tests.bot.fakes import FakeClock, until

METHOD = "users.getPresence"


class Office:
    """An inbox channel with people in it, and what looks at them; time passes when a test lets it."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.slack = sandbox.slack
        self.journal = sandbox.journal
        self.channel = sandbox.slack.channel("support")
        self.clock = FakeClock()
        self.hours = FakeHours()
        self.running: asyncio.Task[None] | None = None
        app = slack_app(bot_token=sandbox.slack.bot_token, base_url=f"{sandbox.url}/slack/api/")
        self.presence = SlackPresence(
            client=app.client,
            inboxes=[InboxPlace(name="support", slack_channel_id=self.channel.id, ping=None)],
            hours=self.hours,
            texts=InboxTexts(),
            clock=self.clock,
        )

    @property
    def questions(self) -> int:
        return len(self.journal.of(METHOD, lambda _: True))

    def anybody(self) -> bool | None:
        return self.presence.is_anybody_there("support")

    async def looks(self) -> bool | None:
        """Let one look at all inboxes come to its end."""
        if self.running is None:
            self.running = asyncio.create_task(self.presence.run())
        looking = asyncio.create_task(self._until_it_rests())
        await asyncio.wait_for(looking, 10)
        return self.anybody()

    async def _until_it_rests(self) -> None:
        await until(lambda: self.clock.sleeping)
        if self.clock.sleeping[0] > 10:
            self.clock.advance(self.clock.sleeping[0])
            await until(lambda: self.clock.sleeping)
        while self.clock.sleeping[0] < 10:  # the pace between two questions
            self.clock.advance(self.clock.sleeping[0])
            await until(lambda: self.clock.sleeping)


@pytest.fixture
async def office() -> AsyncIterator[Office]:
    async with Sandbox() as sandbox:
        here = Office(sandbox)
        yield here
        if here.running is not None:
            here.running.cancel()
            await asyncio.gather(here.running, return_exceptions=True)


async def test_somebody_is_there_while_one_of_the_inbox_is_active(office: Office) -> None:
    office.slack.staff("Ana Ruiz", channels=[office.channel], presence="away")
    office.slack.staff("Ben Ode", channels=[office.channel])

    assert await office.looks() is True


async def test_nobody_is_there_when_all_of_the_inbox_are_away(office: Office) -> None:
    office.slack.staff("Ana Ruiz", channels=[office.channel], presence="away")
    office.slack.staff("Ben Ode")  # active, but in no inbox

    assert await office.looks() is False


async def test_that_nobody_of_very_many_is_there_is_not_known_as_who_was_asked_first_may_be_back(
    office: Office,
) -> None:
    for number in range(82):  # a look takes longer than it is believed
        office.slack.staff(f"Away {number}", channels=[office.channel], presence="away")

    assert await office.looks() is None


async def test_guests_strangers_and_bots_who_are_active_do_not_count(office: Office) -> None:
    office.slack.staff("Gus Guest", channels=[office.channel], is_restricted=True)
    office.slack.staff("Stan Stranger", channels=[office.channel], team="T0ELSEWHERE")
    office.slack.staff("Robo", channels=[office.channel], is_bot=True)

    assert await office.looks() is False


async def test_whoever_was_active_is_asked_for_first(office: Office) -> None:
    for number in range(8):
        office.slack.staff(f"Away {number}", channels=[office.channel], presence="away")
    office.slack.staff("Zoe Active", channels=[office.channel])
    await office.looks()
    before = office.questions

    assert await office.looks() is True
    assert office.questions == before + 1


async def test_nobody_is_asked_outside_of_the_hours(office: Office) -> None:
    office.slack.staff("Ana Ruiz", channels=[office.channel])
    office.hours.open = False

    assert await office.looks() is None
    assert office.questions == 0


async def test_nothing_is_known_before_the_first_look_and_some_time_after_the_last(office: Office) -> None:
    office.slack.staff("Ana Ruiz", channels=[office.channel], presence="away")
    assert office.anybody() is None
    await office.looks()

    office.hours.open = False
    office.clock.advance(timedelta(minutes=2, seconds=1).total_seconds())

    assert office.anybody() is None


async def test_nothing_is_known_while_slack_lacks_a_scope_or_does_not_answer(office: Office) -> None:
    office.slack.staff("Ana Ruiz", channels=[office.channel], presence="away")
    office.slack.bot_scopes = tuple(s for s in office.slack.bot_scopes if s != "users:read")

    assert await office.looks() is None


async def test_when_slack_says_too_often_it_waits_as_long_as_it_is_told(office: Office) -> None:
    office.slack.staff("Ana Ruiz", channels=[office.channel], presence="away")
    office.slack.faults.rate_limit(METHOD, retry_after=40)

    assert await office.looks() is None
    assert await office.looks() is None, "that was the wait"
    assert await office.looks() is False

"""Slack refuses or is gone, and comes back: nothing is lost, and nobody is told what is not true."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.app import App
from bot.destinations import Pace, usual_pace
from sandbox import faults
from sandbox.slack import Message, Staff, Thread
from sandbox.telegram import Customer
from tests.world import PATIENCE_SECONDS, TELEGRAM_TOKEN, World, bot_said, no_pace, world

PERSON = "Can I talk to a person?"
NOTED = "I have noted it and will call a colleague as soon as I can"
CALLED = "I have called a colleague"


@pytest.fixture
async def shop(tmp_path: Path) -> AsyncIterator[World]:
    async with world(tmp_path) as made:
        yield made


@pytest.fixture
def ana(shop: World) -> Staff:
    """The admin."""
    return shop.slack.staff("Ana")


def settings(shop: World, *admins: Staff, **inbox: Any) -> dict[str, Any]:
    """Whoever called a person waits for it as long as it takes."""
    slack = shop.settings()["slack"] | {"bot_token": shop.slack.bot_token, "admins": [a.id for a in admins]}
    support = {"slack_channel_id": shop.inbox.id, "claim_within_minutes": 600, **inbox}
    return {"slack": slack, "inboxes": {"support": support}}


async def turns(shop: World, app: App, *, ready: bool) -> None:
    """Return once the bot says that it is ready, or that it is not; as its supervisor reads it."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while (not app.problems()) is not ready:
            shop.clock.advance(1)
            await asyncio.sleep(0.02)
    async with aiohttp.ClientSession() as session, session.get(f"{app.url}/health/ready") as answered:
        assert answered.status == (200 if ready else 503)


async def test_accounts_of_one_name_on_two_channels_each_say_what_is_wrong(shop: World) -> None:
    nowhere = {"api_url": "http://127.0.0.1:9"}
    secrets = {"access_token": "a", "app_secret": "b", "verify_token": "c"}
    number = {"phone_number_id": "106540352242922", **secrets}
    channels = {
        "telegram": {"shop": {"token": TELEGRAM_TOKEN, **nowhere}},
        "whatsapp": {"shop": number | nowhere},
    }

    async with shop.bot(connected=False, channels=channels) as app:
        assert {"telegram/shop", "whatsapp/shop"} <= set(app.problems())


async def appears(shop: World, coming: Any) -> Any:
    return await shop.as_time_passes(coming, seconds=1)


async def hears(shop: World, customer: Customer, wanted: str) -> None:
    await appears(shop, customer.receives(wanted, timeout=PATIENCE_SECONDS))


async def calls(shop: World, customer: Customer) -> None:
    """The customer asks for a person while none can be called, and is told so."""
    await customer.says(PERSON)
    await hears(shop, customer, NOTED)
    await customer.says("It is about invoice 7.")
    await shop.decided(lambda d: d.text == "It is about invoice 7.")
    assert not [m for m in bot_said(customer) if CALLED in m.text], "told that somebody was called"


async def all_is_there(shop: World, customer: Customer) -> Thread:
    """The thread of a customer who called during the outage, with everything said meanwhile."""
    thread: Thread = await appears(
        shop,
        shop.inbox.thread_appears(
            lambda m: customer.name in m.seen and PERSON in m.seen, timeout=PATIENCE_SECONDS
        ),
    )
    await appears(shop, thread.message_appears("It is about invoice 7.", timeout=PATIENCE_SECONDS))
    await hears(shop, customer, CALLED)
    return thread


async def answers(shop: World, customer: Customer, thread: Thread) -> None:
    """All works again."""
    await shop.jonas.replies(thread, f"Hello {customer.name}, Jonas here.")
    await hears(shop, customer, f"Hello {customer.name}, Jonas here.")


def threads_of(shop: World, customer: Customer) -> list[Message]:
    return [m for m in shop.inbox.roots if m.from_bot and customer.name in m.seen and not m.is_deleted]


def told(shop: World, admin: Staff) -> list[str]:
    """What an admin was written directly."""
    return [message.seen for message in shop.slack.direct(admin).messages]


# --- Slack refuses -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("claimed", [False, True])
async def test_a_deleted_thread_is_opened_anew_with_all_that_was_said(shop: World, claimed: bool) -> None:
    async with shop.bot(**settings(shop)) as app:
        mara = shop.customer("Mara")
        thread = await (shop.claimed(mara) if claimed else shop.escalated(mara))
        for message in reversed(thread.messages):
            shop.slack.delete(message)
        await mara.says("My order is number 4711.")
        anew = await appears(
            shop,
            shop.inbox.thread_appears(
                lambda m: "4711" in m.seen and PERSON in m.seen, timeout=PATIENCE_SECONDS, after=thread
            ),
        )
        await answers(shop, mara, anew)
        assert app.problems() == {}, "no admin need do anything"

    assert len(threads_of(shop, mara)) == 1


def archive(shop: World) -> None:
    shop.slack.archive(shop.inbox)


def unarchive(shop: World) -> None:
    shop.inbox.is_archived = False


def remove_the_bot(shop: World) -> None:
    shop.inbox.members.discard(shop.slack.bot_id)


def invite_the_bot(shop: World) -> None:
    shop.inbox.members.add(shop.slack.bot_id)


@pytest.mark.parametrize(
    ("breaks", "mends", "remedy"),
    [
        (archive, unarchive, "the inbox channel is archived; unarchive it"),
        (remove_the_bot, invite_the_bot, "the bot is not in the inbox channel; invite it there with /invite"),
    ],
)
async def test_while_the_channel_refuses_the_queue_is_kept_and_admins_are_told_once(
    shop: World,
    ana: Staff,
    breaks: Callable[[World], None],
    mends: Callable[[World], None],
    remedy: str,
) -> None:
    mara, noa = shop.customer("Mara"), shop.customer("Noa")
    async with shop.bot(**settings(shop, ana)) as app:
        thread = await shop.escalated(mara)
        breaks(shop)
        await mara.says("My order is number 4711.")
        await calls(shop, noa)
        await turns(shop, app, ready=False)
        (problem,) = set(app.problems().values())
        assert remedy in problem
        await appears(shop, shop.slack.direct(ana).thread_appears(remedy, timeout=PATIENCE_SECONDS))
    async with shop.bot(**settings(shop, ana)) as app:  # nor is it forgotten when the bot is started anew
        assert app.problems(), "it is not mended by starting the bot"
        shop.clock.advance(300)
        await turns(shop, app, ready=False)
        mends(shop)
        await turns(shop, app, ready=True)
        await appears(shop, thread.message_appears("4711", timeout=PATIENCE_SECONDS))
        await answers(shop, noa, await all_is_there(shop, noa))
        await answers(shop, mara, thread)
        await appears(shop, shop.slack.direct(ana).thread_appears("works again", timeout=PATIENCE_SECONDS))

    assert [remedy in text for text in told(shop, ana)] == [True, False], "once each: broken, and mended"
    assert (len(threads_of(shop, mara)), len(threads_of(shop, noa))) == (1, 1)


async def test_a_revoked_token_keeps_the_queue_until_there_is_a_new_one(
    shop: World, ana: Staff, caplog: pytest.LogCaptureFixture
) -> None:
    mara, noa = shop.customer("Mara"), shop.customer("Noa")
    async with shop.bot(**settings(shop, ana)) as app:
        thread = await shop.escalated(mara)
        shop.slack.token_error = "token_revoked"
        await mara.says("My order is number 4711.")
        await calls(shop, noa)
        await turns(shop, app, ready=False)
        assert "the token was revoked; make a new one" in app.problems()[f"slack:{shop.inbox.id}"]
        async with asyncio.timeout(PATIENCE_SECONDS):
            while "an admin could not be told in Slack" not in caplog.text:
                shop.clock.advance(1)
                await asyncio.sleep(0.02)
    shop.slack.token_error = None
    shop.slack.bot_token = "xoxb-a-new-one"
    async with shop.bot(**settings(shop, ana)) as app:
        await appears(shop, thread.message_appears("4711", timeout=PATIENCE_SECONDS))
        await answers(shop, noa, await all_is_there(shop, noa))
        await turns(shop, app, ready=True)

    assert told(shop, ana) == [], "nothing was said that there would be an end of to tell"
    assert (len(threads_of(shop, mara)), len(threads_of(shop, noa))) == (1, 1)


async def test_what_an_inbox_refuses_for_a_minute_opens_in_its_backup(shop: World, ana: Staff) -> None:
    backup = shop.slack.channel("backup-inbox")
    lea = shop.slack.staff("Lea", channels=[backup])
    mara, noa, eli = (shop.customer(name) for name in ("Mara", "Noa", "Eli"))
    changes = settings(shop, ana, backup="second")
    changes["inboxes"]["second"] = {"slack_channel_id": backup.id, "claim_within_minutes": 600}
    async with shop.bot(**changes) as app:
        thread = await shop.escalated(mara)
        archive(shop)
        await mara.says("My order is number 4711.")  # has a thread already: it waits
        await calls(shop, noa)
        moved = await appears(
            shop, backup.thread_appears(lambda m: "Noa" in m.seen, timeout=PATIENCE_SECONDS)
        )
        await appears(shop, moved.message_appears("It is about invoice 7.", timeout=PATIENCE_SECONDS))
        why = await appears(shop, moved.message_appears("inbox support", timeout=PATIENCE_SECONDS))
        assert "is archived" in why.seen
        await hears(shop, noa, CALLED)
        await lea.clicks(moved.root, "Claim")
        await hears(shop, noa, "Lea has joined")
        await moved.message_appears(lambda m: m.ts == moved.ts and "Lea" in m.seen, timeout=PATIENCE_SECONDS)
        await appears(shop, shop.slack.direct(ana).thread_appears("go to the inbox second", timeout=20))
        assert app.problems(), "the first inbox is still to be mended"
        unarchive(shop)
        await turns(shop, app, ready=True)
        await appears(shop, thread.message_appears("4711", timeout=PATIENCE_SECONDS))
        await eli.says(PERSON)
        await appears(
            shop, shop.inbox.thread_appears(lambda m: "Eli" in m.seen, timeout=PATIENCE_SECONDS, after=thread)
        )

    assert threads_of(shop, noa) == [], "it is in one inbox"
    assert len(backup.roots) == 1


# --- Slack is down -----------------------------------------------------------------------------------------


class Posts(faults.Pace):
    """Notes when each post comes to a channel, on the clock of the shop; refuses none."""

    def __init__(self, shop: World) -> None:
        super().__init__(per_second=1, burst=1)
        self.at: list[tuple[str, float]] = []
        self._shop = shop

    def wait_for(self, key: str) -> float:
        self.at.append((key, self._shop.clock.now().timestamp()))
        return 0.0


def slack_has_a_pace(destination: str) -> Pace:
    """Slack's own; the customers' channel has none here."""
    return usual_pace(destination) if destination.startswith("slack:") else no_pace(destination)


async def everyone_says(shop: World, people: list[Customer], text: str) -> None:
    """All of them, one after the other."""
    for customer in people:
        await customer.says(f"{text} {customer.name}.")
    for customer in people:
        await shop.decided(lambda d, said=f"{text} {customer.name}.": said in (d.text or ""))  # type: ignore[misc]


async def everyone_hears(people: list[Customer], wanted: str) -> None:
    await asyncio.gather(*(customer.receives(wanted, timeout=PATIENCE_SECONDS) for customer in people))


async def time_passes(shop: World, *, seconds: float, step: float) -> None:
    """Little by little, so that what is due in between happens in between."""
    until = shop.clock.now() + timedelta(seconds=seconds)
    while shop.clock.now() < until:
        shop.clock.advance(step)
        await asyncio.sleep(0.005)


async def test_after_an_hour_without_slack_all_threads_appear_in_order_at_slacks_pace(shop: World) -> None:
    lea, people = shop.customer("Lea"), [shop.customer(f"Customer {n:02}") for n in range(50)]
    async with shop.bot(pace=slack_has_a_pace) as app:
        earlier = await shop.claimed(lea)
        shop.slack.faults.outage()
        await everyone_says(shop, people, f"{PERSON} I am")
        shop.clock.advance(5)
        await everyone_hears(people, NOTED)
        for line in ("First, my name is", "Second, my name is", "Third, my name is"):
            await everyone_says(shop, [*people, lea], line)
        shop.clock.advance(300)
        await everyone_hears(people, "I cannot reach a colleague at the moment")
        await time_passes(shop, seconds=3300, step=10)
        assert not [m for c in people for m in bot_said(c) if CALLED in m.text]

        shop.slack.pace = posts = Posts(shop)
        shop.slack.faults.recover()
        async with asyncio.timeout(60):
            while (waiting := (await app.store.counts()).outbox)["pending"] or waiting["sending"]:
                shop.clock.advance(0.25)
                await asyncio.sleep(0.01)
        assert app.problems() == {}
        new = shop.inbox.threads[1:]
        await shop.jonas.replies(new[-1], "Hello, Jonas here.")
        await hears(shop, people[-1], "Hello, Jonas here.")

    assert [PERSON in thread.root.seen for thread in new] == [True] * 50
    for customer, thread in zip(people, new, strict=True):
        assert f"I am {customer.name}." in thread.root.seen, "they are in another order than they called"
        assert f"Third, my name is {customer.name}." in str(thread)
        assert len([m for m in thread.messages if m.from_bot]) <= 3, "a burst was not put together"
    assert len([m for m in earlier.messages if "my name is" in m.seen]) == 1
    at = [when for _, when in posts.at]
    assert len(at) >= 100, "a thread and what was said since for each"
    for first in range(len(at)):
        for last in range(first, len(at)):
            # Time goes 25 times as fast here, so that one may come seconds later than it was sent.
            assert at[last] - at[first] >= last - first - 3, "faster than a post a second"

"""Discord's gateway: connections that end, and what was said while nobody listened."""

from collections.abc import AsyncIterator

import pytest

from bot.model import MessageSent, Reply
from sandbox import Sandbox
from sandbox.discord import Bot, Channel, Customer
from tests.adapters.discord_world import TOKEN, Store, adapter, running, to, until, until_problem


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def shop(sandbox: Sandbox) -> Bot:
    return sandbox.discord.bot(TOKEN, username="shop_bot")


@pytest.fixture
def ana(shop: Bot) -> Customer:
    return shop.customer("Ana Ruiz")


@pytest.fixture
def support(shop: Bot, ana: Customer) -> Channel:
    return shop.server("Larkmill", ana).channel("help")


async def test_a_dropped_connection_is_resumed_and_nothing_is_lost(
    sandbox: Sandbox, shop: Bot, ana: Customer
) -> None:
    store = Store()
    async with running(adapter(sandbox), store):
        await ana.says("one")
        await store.has(1)
        shop.drops_socket()
        await ana.says("two")
        await store.has(2)
        shop.asks_to_reconnect()
        await until(lambda: shop.resumed == 2)
        await ana.says("three")
        await store.has(3)

    assert store.texts == ["one", "two", "three"]
    assert (shop.identified, store.repeated) == (1, 0)


async def test_a_session_that_discord_forgot_is_begun_anew_and_the_gap_is_read(
    sandbox: Sandbox, shop: Bot, ana: Customer
) -> None:
    store = Store()
    async with running(adapter(sandbox, seen=store.seen), store):
        await ana.says("one")
        await store.has(1)
        shop.forgets_sessions()
        await ana.says("two")
        await ana.says("three")
        await store.has(3)
        await until(lambda: shop.identified == 2)
        shop.invalidates_session()
        await ana.says("four")
        await store.has(4)

    assert store.texts == ["one", "two", "three", "four"]


async def test_a_frame_that_cannot_be_read_costs_only_the_connection(
    sandbox: Sandbox, shop: Bot, ana: Customer
) -> None:
    store = Store()
    async with running(adapter(sandbox), store):
        (session,) = shop.sessions.values()
        assert session.socket is not None
        await session.socket.websocket.send_text("{no JSON")
        await until(lambda: shop.resumed == 1)
        await ana.says("still here?")
        await store.has(1)

    assert shop.identified == 1


async def test_an_outage_is_waited_out(sandbox: Sandbox, shop: Bot, ana: Customer) -> None:
    store = Store()
    discord = adapter(sandbox, seen=store.seen)
    async with running(discord, store):
        sandbox.discord.faults.outage()
        await until_problem(discord, "connection")
        await ana.says("anybody there?")
        sandbox.discord.faults.recover()
        await store.has(1)
        await until_problem(discord, None)

    assert store.texts == ["anybody there?"]


async def test_what_was_written_while_we_were_down_is_read_after_a_restart(
    sandbox: Sandbox, shop: Bot, ana: Customer, support: Channel
) -> None:
    store, bob, eve = Store(), shop.customer("Bob"), shop.customer("Eve")
    async with running(adapter(sandbox, seen=store.seen, channels=[support.id]), store):
        await ana.says("in private")
        mine = await bob.says("in the channel", support)
        await store.has(2)
        await until(lambda: mine["id"] in sandbox.discord.channels)
    thread = sandbox.discord.channels[mine["id"]]
    await ana.says("in private, missed")
    await bob.says("in his thread, missed", thread)
    await bob.says("in the channel, missed", support)
    hers = await eve.says("never seen before, missed", support)
    other = await eve.starts_thread("Mine", support)
    await eve.says("in her own thread, missed", other)

    discord = adapter(sandbox, seen=store.seen, channels=[support.id])
    async with running(discord, store):
        await store.has(7)
        await ana.says("after")
        await store.has(8)

    addresses = {e.text: e.address for e in store.events if isinstance(e, MessageSent)}
    assert addresses["in private, missed"] == addresses["in private"] == to(ana.chat.id)
    assert (
        addresses["in his thread, missed"] == addresses["in the channel"] == to(support.id, thread=thread.id)
    )
    assert addresses["in the channel, missed"] == addresses["in the channel"]
    assert addresses["never seen before, missed"] == to(support.id, thread=hers["id"])
    assert addresses["in her own thread, missed"] == to(support.id, thread=other.id)


async def test_more_than_a_page_is_read_in_its_order(sandbox: Sandbox, shop: Bot, ana: Customer) -> None:
    store = Store()
    async with running(adapter(sandbox, seen=store.seen), store):
        await ana.says("0")
        await store.has(1)
    for number in range(1, 130):
        await ana.says(str(number))
    async with running(adapter(sandbox, seen=store.seen), store):
        await store.has(130)

    assert store.texts == [str(number) for number in range(130)]


async def test_a_new_message_waits_for_what_was_missed_before_it(
    sandbox: Sandbox, shop: Bot, ana: Customer
) -> None:
    store = Store()
    async with running(adapter(sandbox, seen=store.seen), store):
        await ana.says("one")
        await store.has(1)
    await ana.says("two, missed")
    sandbox.discord.faults.fail("list_messages", status=500, times=3)
    async with running(adapter(sandbox, seen=store.seen), store):
        await ana.says("three")
        await store.has(3)

    assert store.texts == ["one", "two, missed", "three"]


async def test_a_channel_that_cannot_be_read_at_once_loses_nothing(
    sandbox: Sandbox, shop: Bot, ana: Customer
) -> None:
    store, server = Store(), shop.server("Larkmill", ana)
    first, second = server.channel("help"), server.channel("orders")
    both = [first.id, second.id]
    async with running(adapter(sandbox, seen=store.seen, channels=both), store):
        await ana.says("one", first)
        await store.has(1)
    await ana.says("two, missed", second)
    await ana.says("three, missed", first)
    sandbox.discord.faults.fail(
        "list_messages", status=500, times=2, holds=lambda call: call["channel_id"] == second.id
    )
    async with running(adapter(sandbox, seen=store.seen, channels=both), store):
        await store.has(3)

    assert sorted(store.texts) == ["one", "three, missed", "two, missed"]


async def test_where_a_customer_was_answered_without_a_thread_the_others_are_left_alone(
    sandbox: Sandbox, shop: Bot, ana: Customer, support: Channel
) -> None:
    store, bob = Store(), shop.customer("Bob")
    server = shop.server("Lounges", ana, bob)
    lounge = server.channel("lounge")
    lounge.bot_may_thread = False
    async with running(adapter(sandbox, seen=store.seen, channels=[support.id]), store):
        await ana.uses("human", lounge)
        await store.has(1)
    await bob.says("nice weather", lounge)
    await bob.says("in private")
    async with running(adapter(sandbox, seen=store.seen, channels=[support.id]), store):
        await ana.says("hello", support)
        await store.has(2)
        await bob.says("in private, again")
        await store.has(3)

    assert store.texts == ["hello", "in private, again"]


async def test_dispatches_that_cannot_be_stored_wait_at_discord(
    sandbox: Sandbox, shop: Bot, ana: Customer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adapters.discord_arrivals._MOST_WAITING", 3)
    store = Store()
    discord = adapter(sandbox, seen=store.seen)
    async with running(discord, store):
        store.free.clear()
        for number in range(10):
            await ana.says(str(number))
        await until(lambda: discord._arrivals._waiting.qsize() == 3)
        shop.drops_socket()
        await ana.says("10")
        assert discord._arrivals._waiting.qsize() == 3
        store.free.set()
        await store.has(11)

    assert store.texts == [str(number) for number in range(11)]
    assert (shop.identified, store.repeated) == (1, 0)


async def test_who_only_pressed_a_button_is_read_from_then_on(
    sandbox: Sandbox, shop: Bot, ana: Customer
) -> None:
    store = Store()
    await ana.says("before we were there")
    async with running(adapter(sandbox, seen=store.seen), store):
        await ana.uses("human")
        await store.has(1)
    await ana.says("missed")
    async with running(adapter(sandbox, seen=store.seen), store):
        await store.has(2)

    assert store.texts == ["missed"]


async def test_a_new_bot_leaves_the_past_of_a_channel_alone(
    sandbox: Sandbox, shop: Bot, ana: Customer, support: Channel
) -> None:
    store = Store()
    await ana.says("years ago", support)
    async with running(adapter(sandbox, seen=store.seen, channels=[support.id]), store):
        await ana.says("now", support)
        await store.has(1)

    assert store.texts == ["now"]


async def test_a_place_that_can_no_longer_be_read_holds_nobody_up(
    sandbox: Sandbox, shop: Bot, ana: Customer, support: Channel
) -> None:
    store, bob = Store(), shop.customer("Bob")
    async with running(adapter(sandbox, seen=store.seen, channels=[support.id]), store):
        said = await ana.says("in the channel", support)
        await bob.says("in private")
        await store.has(2)
        await until(lambda: said["id"] in sandbox.discord.channels)
    sandbox.discord.channels[said["id"]].delete()
    support.bot_may_see = False
    await bob.says("missed")
    async with running(adapter(sandbox, seen=store.seen, channels=[support.id]), store):
        await store.has(3)

    assert store.texts[-1] == "missed"


async def test_what_was_begun_before_a_crash_can_be_answered_after_it(
    sandbox: Sandbox, shop: Bot, ana: Customer, support: Channel
) -> None:
    """The thread was not begun, or nobody remembers that it was."""
    said = await ana.says("hi", support)
    discord = adapter(sandbox, channels=[support.id])
    sent = await discord.send(to(support.id, thread=said["id"]), Reply(text="Hello"), key="1", again=False)
    await discord.close()

    discord = adapter(sandbox, channels=[support.id])
    again = await discord.send(to(support.id, thread=said["id"]), Reply(text="Hello"), key="1", again=True)
    await discord.close()

    assert sent == again
    assert [m.text for m in ana.sees_in(sandbox.discord.channels[said["id"]]) if m.text] == ["Hello"]

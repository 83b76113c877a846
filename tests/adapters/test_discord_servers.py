"""Discord servers: whose conversation a message belongs to, and in which thread it is answered."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from adapters.discord import DiscordAdapter
from adapters.discord_places import Places
from bot.errors import Unreachable
from bot.model import Action, Address, Button, ButtonTapped, MessageDeleted, MessageEdited, MessageSent, Reply
from sandbox import Sandbox
from sandbox.discord import Bot, Channel, Customer, Server
from tests.adapters.discord_world import TOKEN, Store, adapter, running, to, until

HELLO = Reply(text="Hello", buttons=(Button(label="Talk to a person", action=Action.HUMAN),))


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
def server(shop: Bot, ana: Customer) -> Server:
    return shop.server("Larkmill", ana)


@pytest.fixture
def support(server: Server) -> Channel:
    return server.channel("help")


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
async def discord(sandbox: Sandbox, support: Channel, store: Store) -> AsyncIterator[DiscordAdapter]:
    """Listening in the channel."""
    discord = adapter(sandbox, channels=[support.id])
    async with running(discord, store):
        yield discord


def said(store: Store, text: str) -> MessageSent:
    return next(e for e in store.events if isinstance(e, MessageSent) and e.text == text)


async def test_a_customer_is_answered_in_a_thread_that_begins_at_their_message(
    sandbox: Sandbox, discord: DiscordAdapter, store: Store, support: Channel, ana: Customer
) -> None:
    first = await ana.says("Where is my parcel?", support)
    (event,) = await store.has(1)
    assert isinstance(event, MessageSent)
    assert event.address == to(support.id, thread=first["id"])

    await discord.send(event.address, HELLO, key="1", again=False)

    thread = sandbox.discord.channels[first["id"]]
    assert (thread.name, thread.parent) == ("Ana Ruiz", support)
    assert ana.id in thread.members, "or she would not be told of the answer"
    assert [m.text for m in ana.sees_in(thread) if m.text] == ["Hello"]
    await discord.typing(event.address)
    assert ana.sees_typing_in(thread)


async def test_all_that_a_customer_writes_is_one_conversation(
    sandbox: Sandbox, shop: Bot, discord: DiscordAdapter, store: Store, support: Channel, ana: Customer
) -> None:
    first = await ana.says("one", support)
    await ana.says("two", support)
    await store.has(2)
    await until(lambda: first["id"] in sandbox.discord.channels)
    third = await ana.says("three", sandbox.discord.channels[first["id"]])
    shop.redeliver("MESSAGE_CREATE", first)
    await ana.says("four", support)
    events = await store.has(4)

    assert {e.address for e in events if isinstance(e, MessageSent)} == {to(support.id, thread=first["id"])}
    assert store.repeated == 1
    await ana.edits(third, "3")
    await ana.deletes(first)
    edited, deleted = (await store.has(6))[4:]
    assert isinstance(edited, MessageEdited)
    assert isinstance(deleted, MessageDeleted)
    assert {edited.address.chat, deleted.address.chat} == {support.id}
    assert len(sandbox.discord.channels[first["id"]].members) == 2, "Ana and the bot"


async def test_each_customer_has_a_thread_and_may_write_in_anothers(
    sandbox: Sandbox, shop: Bot, discord: DiscordAdapter, store: Store, support: Channel, ana: Customer
) -> None:
    bob = shop.customer("Bob")
    hers, his = await ana.says("hers", support), await bob.says("his", support)
    await until(lambda: {hers["id"], his["id"]} <= sandbox.discord.channels.keys())
    await bob.says("me too", sandbox.discord.channels[hers["id"]])
    await store.has(3)

    assert said(store, "hers").address == to(support.id, thread=hers["id"])
    assert said(store, "his").address == to(support.id, thread=his["id"])
    assert said(store, "me too").address == to(support.id, thread=hers["id"])
    assert said(store, "me too").customer.id == bob.id


async def test_a_thread_that_customers_begin_under_the_channel_is_ours_too(
    discord: DiscordAdapter, store: Store, support: Channel, ana: Customer
) -> None:
    thread = await ana.starts_thread("My parcel", support)
    await ana.says("it is late", thread)
    await store.has(1)

    assert said(store, "it is late").address == to(support.id, thread=thread.id)


async def test_elsewhere_the_bot_listens_only_when_it_is_mentioned(
    sandbox: Sandbox, shop: Bot, discord: DiscordAdapter, store: Store, server: Server, ana: Customer
) -> None:
    lounge = server.channel("lounge")
    chatter = await ana.says("nice weather", lounge)
    await ana.edits(chatter, "nice weather!")
    await ana.deletes(chatter)
    called = await ana.says(f"<@{shop.id}> where is my parcel?", lounge)
    await until(lambda: called["id"] in sandbox.discord.channels)
    await ana.says("it is late", sandbox.discord.channels[called["id"]])
    other = await ana.starts_thread("Games", lounge)
    await ana.says("my turn", other)
    await ana.says(f"<@{shop.id}> and my refund?", other)
    await store.has(3)

    assert store.texts == ["where is my parcel?", "it is late", "and my refund?"]
    assert said(store, "it is late").address == to(lounge.id, thread=called["id"])
    assert said(store, "and my refund?").address == to(lounge.id, thread=other.id)


async def test_elsewhere_a_mention_of_the_bots_own_role_is_one_of_the_bot(
    sandbox: Sandbox, shop: Bot, discord: DiscordAdapter, store: Store, server: Server, ana: Customer
) -> None:
    lounge, own = server.channel("lounge"), server.role_of(shop)
    await ana.says("<@&77> dinner?", lounge)
    called = await ana.says(f"<@&{own}> where is my parcel?", lounge)
    (event,) = await store.has(1)
    await until(lambda: called["id"] in sandbox.discord.channels)
    other = await ana.starts_thread("Games", lounge)
    await ana.says(f"so I ask <@&{own}>", other)
    await store.has(2)

    assert store.texts == ["where is my parcel?", "so I ask @shop_bot"]
    assert isinstance(event, MessageSent)
    assert event.address == to(lounge.id, thread=called["id"])


async def test_a_server_that_the_bot_joins_later_has_such_a_role_too(
    shop: Bot, discord: DiscordAdapter, store: Store, ana: Customer
) -> None:
    joined = shop.server("Later", ana)
    await ana.says(f"<@&{joined.role_of(shop)}> hello?", joined.channel("lounge"))
    await store.has(1)

    assert store.texts == ["hello?"]


async def test_in_a_server_the_command_is_answered_privately_with_the_way_to_the_thread(
    sandbox: Sandbox, discord: DiscordAdapter, store: Store, support: Channel, ana: Customer
) -> None:
    used = await ana.uses("human", support)
    (event,) = await store.has(1)
    await used.answered()

    assert isinstance(event, ButtonTapped)
    thread = event.address.thread
    assert thread is not None
    answer = ana.sees_in(support)[-1]
    assert (answer.text, answer.only_for) == (f"One moment. <#{thread}>", ana.id)
    assert ana.id in sandbox.discord.channels[thread].members
    await ana.says("hello?", support)
    await store.has(2)
    assert said(store, "hello?").address == event.address, "what she then writes is the same conversation"


async def test_a_button_in_the_thread_belongs_to_who_taps_it(
    sandbox: Sandbox, discord: DiscordAdapter, store: Store, support: Channel, ana: Customer
) -> None:
    first = await ana.says("hi", support)
    await store.has(1)
    sent = await discord.send(to(support.id, thread=first["id"]), HELLO, key="1", again=False)
    tap = await ana.taps(sent, "Talk to a person", sandbox.discord.channels[first["id"]])
    _, event = await store.has(2)
    await tap.answered()

    assert isinstance(event, ButtonTapped)
    assert (event.address, event.customer.id) == (to(support.id, thread=first["id"]), ana.id)
    assert tap.answer_type == 6


async def test_where_no_thread_may_be_begun_the_command_is_answered_in_the_channel(
    discord: DiscordAdapter, store: Store, support: Channel, ana: Customer
) -> None:
    support.bot_may_thread = False
    await ana.uses("human", support)
    (event,) = await store.has(1)

    assert isinstance(event, ButtonTapped)
    assert event.address == to(support.id)
    await discord.send(event.address, HELLO, key="1", again=False)
    assert ana.sees_in(support)[-1].text == "Hello"


async def test_a_thread_that_was_deleted_is_begun_again_where_its_message_still_is(
    sandbox: Sandbox, discord: DiscordAdapter, store: Store, support: Channel, ana: Customer
) -> None:
    first = await ana.says("hi", support)
    address = to(support.id, thread=first["id"])
    await store.has(1)
    await discord.send(address, HELLO, key="1", again=False)
    sandbox.discord.channels[first["id"]].delete()

    await discord.send(address, Reply(text="Still here"), key="2", again=False)
    assert [m.text for m in ana.sees_in(sandbox.discord.channels[first["id"]]) if m.text] == ["Still here"]

    sandbox.discord.channels[first["id"]].delete()
    await ana.deletes(first, support)
    with pytest.raises(Unreachable):
        await discord.send(address, Reply(text="Too late"), key="3", again=False)
    second = await ana.says("hello again", support)
    await until(lambda: "hello again" in store.texts)
    assert said(store, "hello again").address.thread == second["id"], "another one is begun"


async def test_an_archived_thread_can_be_written_in_and_changed(
    sandbox: Sandbox, discord: DiscordAdapter, store: Store, support: Channel, ana: Customer
) -> None:
    first = await ana.says("hi", support)
    address = to(support.id, thread=first["id"])
    await store.has(1)
    sent = await discord.send(address, HELLO, key="1", again=False)
    thread = sandbox.discord.channels[first["id"]]
    thread.archive()
    await discord.edit(address, sent, Reply(text="Hello, Ana"))
    thread.archive()
    await discord.send(address, Reply(text="More"), key="2", again=False)

    assert [m.text for m in ana.sees_in(thread) if m.text] == ["Hello, Ana", "More"]
    thread.archive(locked=True)
    with pytest.raises(Unreachable):
        await discord.send(address, Reply(text="Even more"), key="3", again=False)


ODD = {"id": 5, "channels": [3, {}], "threads": {}, "user": 1, "roles": [3, {"tags": 1}], "role": []}


@pytest.mark.parametrize(
    "name",
    ["READY", "GUILD_CREATE", "THREAD_CREATE", "CHANNEL_DELETE", "GUILD_ROLE_CREATE", "INTERACTION_CREATE"],
)
@pytest.mark.parametrize("data", [None, [], {}, ODD])
def test_places_are_learned_from_any_shape(name: str, data: Any) -> None:
    places = Places(account="shop", channels=["1"])
    places.learn({"t": name, "d": data})

    assert places.address({"t": name, "d": data}) is None
    known = {"t": "MESSAGE_CREATE", "d": {"guild_id": "9", "channel_id": "1"}}
    assert places.address(known) == Address(channel="discord", account="shop", chat="1")


@pytest.mark.parametrize("roles", [None, 3, [None, [], {}, 7], "1"])
def test_roles_that_are_mentioned_may_have_any_shape(roles: Any) -> None:
    places = Places(account="shop", channels=["1"])
    places.learn({"t": "READY", "d": {"user": {"id": "5"}}})
    places.learn({"t": "GUILD_CREATE", "d": {"roles": [{"id": "1", "tags": {"bot_id": "5"}}]}})
    update = {"t": "MESSAGE_CREATE", "d": {"mention_roles": roles, "mentions": None, "content": None}}

    assert places.named(update) == update

"""The gateway, with the real discord.py."""

from __future__ import annotations

import asyncio
import json
import zlib

import discord
import httpx
import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from sandbox import Sandbox
from sandbox.discord import Bot
from tests.sandbox.discord_world import Client, at_the_sandbox, connected, rest, shop_on_discord

__all__ = ["at_the_sandbox", "rest", "shop_on_discord"]
pytestmark = pytest.mark.usefixtures("at_the_sandbox")


async def test_a_client_connects_and_hears_direct_and_server_messages(shop_on_discord: Bot) -> None:
    server = shop_on_discord.server("Northwind")
    help_channel = server.channel("help")
    ana = shop_on_discord.customer("Ana Lopez")
    async with connected(shop_on_discord, Client()) as client:
        assert [guild.name for guild in client.guilds] == ["Northwind"]
        await ana.says("Where is my order?")
        direct = await client.hears("message", "Where is my order?")
        assert isinstance(direct.channel, discord.DMChannel)
        assert direct.author.global_name == "Ana Lopez"
        await ana.says("Hello all", help_channel)
        public = await client.hears("message", "Hello all")
        assert public.channel.name == "help"
        assert public.guild.me.id == int(shop_on_discord.id)
        assert public.channel.permissions_for(public.guild.me).send_messages


async def test_what_was_missed_while_the_socket_was_gone_is_replayed_once_and_in_order(
    shop_on_discord: Bot,
) -> None:
    ana = shop_on_discord.customer("Ana")
    async with connected(shop_on_discord, Client()) as client:
        await ana.says("before")
        await client.hears("message", "before")
        shop_on_discord.drops_socket()
        for number in range(3):
            await ana.says(f"missed {number}")
        await client.hears("resumed")
        await ana.says("after")
        await client.hears("message", "after")
        assert client.texts() == ["before", "missed 0", "missed 1", "missed 2", "after"]
        assert (shop_on_discord.identified, shop_on_discord.resumed) == (1, 1)


async def test_a_request_to_reconnect_loses_nothing(shop_on_discord: Bot) -> None:
    ana = shop_on_discord.customer("Ana")
    async with connected(shop_on_discord, Client()) as client:
        shop_on_discord.asks_to_reconnect()
        await ana.says("meanwhile")
        await client.hears("message", "meanwhile")
        await client.hears("resumed")
        assert client.texts() == ["meanwhile"]


async def test_an_invalid_session_loses_what_was_missed_and_history_still_has_it(
    shop_on_discord: Bot,
) -> None:
    ana = shop_on_discord.customer("Ana")
    async with connected(shop_on_discord, Client()) as client:
        seen = await ana.says("seen")
        await client.hears("message", "seen")
        shop_on_discord.forgets_sessions()
        await ana.says("missed")
        await client.watch.wait(lambda thing: thing[0] == "connect", timeout=5, what="connecting again")
        await ana.says("after")
        await client.hears("message", "after")
        assert client.texts() == ["seen", "after"]
        assert shop_on_discord.identified == 2
        channel = client.get_partial_messageable(int(ana.chat.id))
        history = [m.content async for m in channel.history(after=discord.Object(int(seen["id"])))]
        assert history == ["missed", "after"]


async def test_a_new_process_hears_nothing_of_the_past_and_reads_it_from_history(
    shop_on_discord: Bot,
) -> None:
    ana = shop_on_discord.customer("Ana")
    async with connected(shop_on_discord, Client()) as client:
        seen = await ana.says("seen")
        await client.hears("message", "seen")
    await ana.says("while you were away")
    async with connected(shop_on_discord, Client()) as client:
        channel = await client.fetch_channel(int(ana.chat.id))
        assert isinstance(channel, discord.DMChannel)
        history = [m.content async for m in channel.history(after=discord.Object(int(seen["id"])))]
        assert history == ["while you were away"]
        assert client.texts() == []


async def test_message_content_must_be_switched_on_in_the_portal(shop_on_discord: Bot) -> None:
    shop_on_discord.may_read_content = False
    client = Client()
    with pytest.raises(discord.PrivilegedIntentsRequired):
        await client.start(shop_on_discord.token)
    await client.close()
    async with connected(shop_on_discord, Client(content=False)) as humble:
        info = await humble.application_info()
        assert not info.flags.gateway_message_content_limited


async def test_without_the_intent_server_messages_are_empty_but_not_direct_ones_and_mentions(
    shop_on_discord: Bot,
) -> None:
    help_channel = shop_on_discord.server("Northwind").channel("help")
    ana = shop_on_discord.customer("Ana")
    async with connected(shop_on_discord, Client(content=False)) as client:
        secret = await ana.says("secret", help_channel, files=[("a.txt", b"x")])
        await ana.says(f"<@{shop_on_discord.id}> for you", help_channel)
        await ana.says("direct")
        await client.hears("message", "direct")
        assert client.texts() == ["", f"<@{shop_on_discord.id}> for you", "direct"]
        assert client.heard[-1][1].attachments == []
        hidden = next(what for event, what in client.heard if event == "message")
        assert (str(hidden.id), hidden.attachments) == (secret["id"], [])


async def test_a_wrong_token_is_refused(shop_on_discord: Bot) -> None:
    client = Client()
    with pytest.raises(discord.LoginFailure):
        await client.start("MTAw.wrong.token")
    await client.close()


async def test_a_token_revoked_while_connected_ends_the_client(
    shop_on_discord: Bot, sandbox: Sandbox
) -> None:
    client = Client()
    running = asyncio.create_task(client.start(shop_on_discord.token))
    await shop_on_discord.connected()
    shop_on_discord.token_is_revoked = True
    shop_on_discord.drops_socket()
    with pytest.raises(discord.ConnectionClosed) as closed:
        await running
    assert closed.value.code == 4004
    await client.close()


async def test_two_bots_side_by_side_hear_only_what_is_theirs(sandbox: Sandbox, shop_on_discord: Bot) -> None:
    other = sandbox.discord.bot("MjAw.other.token", username="other_bot")
    ana, ben = shop_on_discord.customer("Ana"), other.customer("Ben")
    lobby = shop_on_discord.server("Northwind").channel("lobby")
    lobby.server.invites(other)  # type: ignore[union-attr]
    async with connected(shop_on_discord, Client()) as mine, connected(other, Client()) as theirs:
        await ana.says("to the shop")
        await ben.says("to the other")
        await ana.says("to all", lobby)
        await mine.hears("message", "to all")
        await theirs.hears("message", "to all")
        assert mine.texts() == ["to the shop", "to all"]
        assert theirs.texts() == ["to the other", "to all"]


async def test_a_dispatch_can_come_twice(shop_on_discord: Bot) -> None:
    ana = shop_on_discord.customer("Ana")
    async with connected(shop_on_discord, Client()) as client:
        said = await ana.says("once")
        shop_on_discord.redeliver("MESSAGE_CREATE", said)
        await ana.says("end")
        await client.hears("message", "end")
        first, again, _ = (what for event, what in client.heard if event == "message")
        assert first.id == again.id


async def test_an_outage_and_its_end(shop_on_discord: Bot, sandbox: Sandbox) -> None:
    ana = shop_on_discord.customer("Ana")
    async with connected(shop_on_discord, Client()) as client:
        sandbox.discord.faults.outage()
        assert not shop_on_discord.is_connected
        await ana.says("in the dark")
        sandbox.discord.faults.recover()
        await shop_on_discord.connected(timeout=20)
        await client.hears("message", "in the dark")


async def test_servers_channels_and_typing_come_and_go(shop_on_discord: Bot) -> None:
    ana = shop_on_discord.customer("Ana")
    async with connected(shop_on_discord, Client()) as client:
        server = shop_on_discord.server("Later", ana)
        guild = await client.hears("guild_join")
        assert [member.name for member in guild.members] == ["shop_bot"], "others need a privileged intent"
        channel = server.channel("help")
        assert (await client.hears("guild_channel_create")).name == "help"
        await ana.types(channel)
        assert str((await client.hears("raw_typing")).user_id) == ana.id
        server.removes(shop_on_discord)
        await client.hears("guild_remove")
        with pytest.raises(discord.Forbidden) as refused:
            await client.fetch_channel(int(channel.id))
        assert refused.value.code == 50001


async def test_a_private_thread_is_heard_only_by_the_bots_in_it(
    shop_on_discord: Bot, sandbox: Sandbox
) -> None:
    other = sandbox.discord.bot("MjAw.other.token", username="other_bot")
    server = shop_on_discord.server("Northwind")
    server.invites(other)
    help_channel = server.channel("help")
    async with connected(shop_on_discord, Client()) as mine, connected(other, Client()) as theirs:
        channel = mine.get_channel(int(help_channel.id))
        assert isinstance(channel, discord.TextChannel)
        thread = await channel.create_thread(name="Quiet")
        await thread.send("between us")
        await mine.hears("message", "between us")
        await channel.send("for all")
        await theirs.hears("message", "for all")
        assert theirs.texts() == ["for all"]


# without an SDK, for what discord.py never does


async def _frame(socket: ClientConnection) -> dict[str, object]:
    frame = await socket.recv()
    assert isinstance(frame, str)
    loaded: dict[str, object] = json.loads(frame)
    return loaded


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        ("not json", 4002),
        ('{"op": 99}', 4003),
        ('{"op": 3, "d": {}}', 4003),
        ('{"op": 2, "d": {"token": "wrong", "intents": 0}}', 4004),
        ('{"op": 2, "d": {"token": "MTAw.sandbox.token", "intents": 536870912}}', 4013),
    ],
)
async def test_a_bad_frame_closes_the_socket_with_discords_code(
    sandbox: Sandbox, shop_on_discord: Bot, frame: str, code: int
) -> None:
    async with connect(sandbox.discord.gateway_url + "?v=10&encoding=json") as socket:
        assert (await _frame(socket))["op"] == 10
        await socket.send('{"op": 1, "d": null}')
        assert (await _frame(socket))["op"] == 11
        await socket.send(frame)
        with pytest.raises(ConnectionClosed):
            await socket.recv()
        assert socket.close_code == code


async def test_zlib_stream_is_one_stream_flushed_after_each_frame(
    sandbox: Sandbox, shop_on_discord: Bot
) -> None:
    async with connect(sandbox.discord.gateway_url + "/?v=10&encoding=json&compress=zlib-stream") as socket:
        inflate = zlib.decompressobj()
        ops = []
        for _ in range(2):
            data = await socket.recv()
            assert isinstance(data, bytes)
            assert data.endswith(b"\x00\x00\xff\xff")
            ops.append(json.loads(inflate.decompress(data))["op"])
            await socket.send('{"op": 1, "d": null}')
        assert ops == [10, 11]


async def test_a_session_that_nobody_knows_cannot_be_resumed(sandbox: Sandbox, shop_on_discord: Bot) -> None:
    async with connect(sandbox.discord.gateway_url) as socket:
        await _frame(socket)
        resume = {"token": shop_on_discord.token, "session_id": "gone", "seq": 4}
        await socket.send(json.dumps({"op": 6, "d": resume}))
        assert await _frame(socket) == {"op": 9, "d": False, "s": None, "t": None}


async def test_the_gateway_is_announced(sandbox: Sandbox, shop_on_discord: Bot) -> None:
    async with httpx.AsyncClient(trust_env=False, verify=False) as http:
        headers = {"Authorization": f"Bot {shop_on_discord.token}"}
        answer = await http.get(sandbox.discord.api_url + "/gateway/bot", headers=headers)
        assert answer.json()["url"] == sandbox.discord.gateway_url
        assert answer.headers["content-type"] == "application/json"

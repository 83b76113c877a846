"""Discord: discord.py over real sockets against the sandbox. What comes in, and what goes out."""

import asyncio
import logging
import socket
import subprocess
import sys
import traceback
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from adapters.discord import DiscordAdapter
from bot.errors import (
    Ambiguous,
    ConfigError,
    Misconfigured,
    RateLimited,
    Refused,
    Unavailable,
    Unreachable,
)
from bot.model import (
    Action,
    Attachment,
    Button,
    ButtonTapped,
    MessageDeleted,
    MessageEdited,
    MessageSent,
    Reacted,
    Reply,
)
from bot.ports import File
from bot.text import escape
from sandbox import Sandbox
from sandbox.discord import Bot, Customer
from tests.adapters.discord_world import TOKEN, Store, adapter, running, to, until, until_problem

HUMAN = Button(label="Talk to a person", action=Action.HUMAN)
HELLO = Reply(text="Hello")


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def shop(sandbox: Sandbox) -> Bot:
    return sandbox.discord.bot(TOKEN, username="shop_bot")


@pytest.fixture
def ana(shop: Bot) -> Customer:
    return shop.customer("Ana Ruiz", language_code="es-ES")


@pytest.fixture
async def discord(sandbox: Sandbox, shop: Bot) -> AsyncIterator[DiscordAdapter]:
    """Not running: it only sends."""
    discord = adapter(sandbox)
    yield discord
    await discord.close()


# --- in -----------------------------------------------------------------------------------------------------


async def test_a_message_comes_in_and_the_reply_is_on_the_phone(sandbox: Sandbox, ana: Customer) -> None:
    store, discord = Store(), adapter(sandbox)
    async with running(discord, store):
        await ana.says("Where is my parcel?")
        (event,) = await store.has(1)
        assert isinstance(event, MessageSent)
        assert (event.text, event.customer.name, event.address.chat) == (
            "Where is my parcel?",
            "Ana Ruiz",
            ana.chat.id,
        )

        sent = await discord.send(event.address, Reply(text="On its **way**"), key="1", again=False)

        assert (ana.last.text, ana.last.message_id) == ("On its **way**", sent)


async def test_a_redelivery_is_the_same_event(sandbox: Sandbox, shop: Bot, ana: Customer) -> None:
    store = Store()
    async with running(adapter(sandbox), store):
        said = await ana.says("hi")
        shop.redeliver("MESSAGE_CREATE", said)
        await ana.says("again")
        await until(lambda: store.texts == ["hi", "again"])

    assert store.repeated == 1


async def test_what_cannot_be_stored_is_kept_in_order_until_it_can(
    sandbox: Sandbox, ana: Customer, caplog: pytest.LogCaptureFixture
) -> None:
    store, discord = Store(), adapter(sandbox)
    store.broken = True
    async with running(discord, store):
        await ana.says("my first words")
        await ana.says("my second words")
        await store.was_asked(2)
        await until_problem(discord, "messages cannot be stored")

        store.broken = False
        await store.has(2)
        await until_problem(discord, None)

    assert store.texts == ["my first words", "my second words"]
    assert "words" not in caplog.text


async def test_edits_deletes_and_reactions_come_in_and_previews_do_not(
    sandbox: Sandbox, shop: Bot, ana: Customer
) -> None:
    store = Store()
    async with running(adapter(sandbox), store):
        said = await ana.says("one https://shop.example")
        shop.push("MESSAGE_UPDATE", {**said, "embeds": [{"title": "Shop"}]})
        await ana.edits(said, "two")
        await ana.reacts(said, "👍")
        await ana.deletes(said)
        _, edited, reacted, deleted = await store.has(4)

    assert isinstance(edited, MessageEdited)
    assert isinstance(reacted, Reacted)
    assert isinstance(deleted, MessageDeleted)
    assert (edited.text, reacted.emoji) == ("two", "👍")
    assert {edited.message_id, reacted.message_id, deleted.message_id} == {said["id"]}
    assert edited.at <= reacted.at <= deleted.at


async def test_bots_webhooks_and_noise_pass_without_an_event(
    sandbox: Sandbox, shop: Bot, ana: Customer
) -> None:
    channel = shop.server("Larkmill", ana).channel("help")
    store = Store()
    async with running(adapter(sandbox, channels=[channel.id]), store):
        channel.bot_says("other_bot", "beep")
        channel.webhook_says("News", "we are open")
        shop.push("BRAND_NEW_EVENT", {"odd": [1]})
        shop.push("MESSAGE_CREATE", {"odd": None})
        await ana.types()
        await ana.says("hi")
        await store.has(1)

    assert store.texts == ["hi"]


async def test_files_voice_and_stickers_come_in_and_can_be_fetched(sandbox: Sandbox, ana: Customer) -> None:
    store, discord = Store(), adapter(sandbox)
    async with running(discord, store):
        await ana.sends_file("parcel.jpg", b"\xff\xd8" * 100_000, caption="look")
        await ana.sends_voice(b"OggS")
        await ana.sends_sticker("wave")
        events = await store.has(3)
        picture, voice, sticker = (e.attachments[0] for e in events if isinstance(e, MessageSent))

        assert (picture.kind, voice.kind, sticker.kind) == ("image", "voice", "sticker")
        assert (picture.name, picture.size) == ("parcel.jpg", 200_000)
        assert b"".join([piece async for piece in discord.fetch(picture)]) == b"\xff\xd8" * 100_000


async def test_a_link_that_has_expired_is_replaced_by_the_messages_fresh_one(
    sandbox: Sandbox, ana: Customer
) -> None:
    store, discord = Store(), adapter(sandbox)
    sandbox.discord.file_url_seconds = 0
    async with running(discord, store):
        said = await ana.sends_file("a.txt", b"content")
        (event,) = await store.has(1)
        assert isinstance(event, MessageSent)
        (file,) = event.attachments
        sandbox.discord.file_url_seconds = 60

        assert b"".join([piece async for piece in discord.fetch(file)]) == b"content"

        sandbox.discord.faults.fail("file", status=404)
        await ana.deletes(said)
        with pytest.raises(Refused):
            _ = [piece async for piece in discord.fetch(file)]


@pytest.mark.parametrize(
    "url", ["http://169.254.169.254/latest", "https://evildiscordapp.com/x", "file:///x", ""]
)
async def test_nothing_is_fetched_from_elsewhere(discord: DiscordAdapter, url: str) -> None:
    odd = Attachment(kind="file", name="x", reference=f"{url} 1 2 3" if url else None)
    with pytest.raises(Refused):
        _ = [piece async for piece in discord.fetch(odd)]


async def test_a_file_server_that_fails_is_tried_again_later(sandbox: Sandbox, ana: Customer) -> None:
    store, discord = Store(), adapter(sandbox)
    async with running(discord, store):
        await ana.sends_file("a.txt", b"content")
        (event,) = await store.has(1)
        assert isinstance(event, MessageSent)
        sandbox.discord.faults.fail("file", status=503)
        with pytest.raises(Unavailable, match="503"):
            _ = [piece async for piece in discord.fetch(event.attachments[0])]
        sandbox.discord.faults.drop_response("file", times=None)
        with pytest.raises(Unavailable, match="could not be fetched"):
            _ = [piece async for piece in discord.fetch(event.attachments[0])]


async def test_a_tapped_button_arrives_and_stops_spinning(sandbox: Sandbox, ana: Customer) -> None:
    store, discord = Store(), adapter(sandbox)
    async with running(discord, store):
        store.free.clear()
        await discord.send(
            to(ana.chat.id), Reply(text="The bot says", buttons=(HUMAN,)), key="1", again=False
        )
        tap = await ana.taps(ana.last, "Talk to a person")
        await store.was_asked(1)
        assert not tap.is_answered, "not before it is stored"
        store.free.set()
        (event,) = await store.has(1)
        await tap.answered()

    assert isinstance(event, ButtonTapped)
    assert (event.action, event.customer.language) == (Action.HUMAN, "es-ES")
    assert tap.answer_type == 6


async def test_the_human_command_is_offered_and_answered_at_once(
    sandbox: Sandbox, shop: Bot, ana: Customer
) -> None:
    store = Store()
    async with running(adapter(sandbox, human_command="Mit einem Menschen sprechen"), store):
        used = await ana.uses("human")
        (event,) = await store.has(1)
        await used.answered()

    assert isinstance(event, ButtonTapped)
    assert event.action == Action.HUMAN
    (offered,) = ana.commands()
    assert (offered["name"], offered["description"]) == ("human", "Mit einem Menschen sprechen")
    assert offered["contexts"] == [1], "in servers nobody would hear what is said after it"
    assert ana.last.text == "One moment."


async def test_two_bots_live_side_by_side(sandbox: Sandbox, shop: Bot, ana: Customer) -> None:
    outlet = sandbox.discord.bot("other.token", username="outlet_bot")
    bob = outlet.customer("Bob")
    store = Store()
    one, other = adapter(sandbox), adapter(sandbox, token="other.token", account="outlet")
    async with running(one, store), running(other, store):
        await ana.says("to the shop")
        await bob.says("to the outlet")
        events = await store.has(2)
        await one.send(to(ana.chat.id), Reply(text="from the shop"), key="1", again=False)
        await other.send(
            to(bob.chat.id, account="outlet"), Reply(text="from the outlet"), key="2", again=False
        )

    accounts = {event.text: event.address.account for event in events if isinstance(event, MessageSent)}
    assert accounts == {"to the shop": "shop", "to the outlet": "outlet"}
    assert (ana.last.text, bob.last.text) == ("from the shop", "from the outlet")


# --- out ----------------------------------------------------------------------------------------------------


async def test_what_people_wrote_pings_and_formats_nothing(
    sandbox: Sandbox, discord: DiscordAdapter, shop: Bot, ana: Customer
) -> None:
    channel = shop.server("Larkmill", ana).channel("help")
    said = await ana.says("hi", channel)
    evil = f"@everyone <@{ana.id}> [bank.example](https://evil.example) **loud**"

    await discord.send(to(channel.id, thread=said["id"]), Reply(text=escape(evil)), key="1", again=False)

    seen = ana.sees_in(sandbox.discord.channels[said["id"]])[-1]
    assert seen.pings == ()
    assert seen.embeds == ()
    assert "**" not in seen.text
    (request,) = sandbox.journal.of("create_message")
    assert request.params["allowed_mentions"] == {"parse": []}


async def test_a_long_answer_arrives_in_parts_that_join_to_the_whole(
    discord: DiscordAdapter, ana: Customer
) -> None:
    text = "\n\n".join(f"Parcel 🙂 **number {n}** " + "is on its way to you. " * 8 for n in range(50))
    assert len(text) > 9_000

    parts = discord.split(Reply(text=text, buttons=(HUMAN,)))
    for place, part in enumerate(parts):
        await discord.send(to(ana.chat.id), part, key=str(place), again=False)

    assert " ".join(message.text for message in ana.sees).split() == text.split()
    assert [message.labels for message in ana.sees[:-1]] == [[]] * (len(parts) - 1)
    assert ana.last.labels == ["Talk to a person"]


async def test_buttons_stand_in_rows_and_long_labels_are_cut(discord: DiscordAdapter, ana: Customer) -> None:
    stars = tuple(Button(label=str(n) * 90, action=f"rate:{n}") for n in range(1, 6))
    await discord.send(to(ana.chat.id), Reply(text="?", buttons=(*stars, HUMAN)), key="1", again=False)

    assert [len(row) for row in ana.last.buttons] == [5, 1]
    assert ana.last.labels[0].endswith("1…")


async def test_a_repeated_send_is_the_same_message(
    sandbox: Sandbox, discord: DiscordAdapter, ana: Customer
) -> None:
    assert discord.idempotent_for == timedelta(minutes=2)
    sandbox.discord.faults.drop_response("create_message")
    with pytest.raises(Ambiguous):
        await discord.send(to(ana.chat.id), HELLO, key="1", again=False)
    await discord.send(to(ana.chat.id), HELLO, key="1", again=True)
    await discord.send(to(ana.chat.id), HELLO, key="2", again=False)

    assert [message.text for message in ana.sees] == ["Hello", "Hello"]


async def test_a_file_goes_out_once_under_its_name(
    discord: DiscordAdapter, ana: Customer, tmp_path: Path
) -> None:
    path = tmp_path / "blob"
    path.write_bytes(b"%PDF")
    file = File(name="label.pdf", mime="application/pdf", size=4, path=path)

    sent = await discord.send_file(to(ana.chat.id), file, key="f", again=False)
    assert await discord.send_file(to(ana.chat.id), file, key="f", again=True) == sent

    (seen,) = ana.sees
    assert (seen.files, seen.data, seen.message_id) == (("label.pdf",), (b"%PDF",), sent)


async def test_a_file_that_is_too_large_is_refused(
    discord: DiscordAdapter, ana: Customer, tmp_path: Path
) -> None:
    path = tmp_path / "blob"
    path.write_bytes(bytes(10 * 1024 * 1024 + 1))
    file = File(name="film.mp4", mime="video/mp4", size=path.stat().st_size, path=path)
    with pytest.raises(Refused, match="larger than Discord takes"):
        await discord.send_file(to(ana.chat.id), file, key="f", again=False)


async def test_what_was_sent_can_be_changed_and_taken_back(discord: DiscordAdapter, ana: Customer) -> None:
    here = to(ana.chat.id)
    sent = await discord.send(here, Reply(text="on Monday", buttons=(HUMAN,)), key="1", again=False)

    await discord.edit(here, sent, Reply(text="on **Tuesday**"))
    assert (ana.last.text, ana.last.is_edited, ana.last.labels) == ("on **Tuesday**", True, [])

    await discord.delete(here, sent)
    await discord.delete(here, sent)
    assert ana.sees == []
    with pytest.raises(Unreachable):
        await discord.edit(here, sent, HELLO)


async def test_typing_is_shown_and_never_fails(discord: DiscordAdapter, ana: Customer) -> None:
    await discord.typing(to(ana.chat.id))
    assert ana.sees_typing

    await discord.typing(to("123"))
    await discord.typing(to("no number"))


async def test_a_rate_limit_says_how_long_to_wait_and_nothing_waits(
    sandbox: Sandbox, discord: DiscordAdapter, ana: Customer
) -> None:
    await discord.send(to(ana.chat.id), HELLO, key="0", again=False)
    sandbox.discord.faults.rate_limit("create_message", retry_after=30)
    with pytest.raises(RateLimited) as limited:
        async with asyncio.timeout(5):
            await discord.send(to(ana.chat.id), HELLO, key="1", again=False)

    assert limited.value.retry_after == 30
    await discord.send(to(ana.chat.id), HELLO, key="2", again=False)
    assert len(ana.sees) == 2


async def test_a_limit_that_discord_announces_is_not_run_into(
    sandbox: Sandbox, discord: DiscordAdapter, ana: Customer, monkeypatch: pytest.MonkeyPatch
) -> None:
    used_up = {"X-RateLimit-Limit": "5", "X-RateLimit-Remaining": "0", "X-RateLimit-Reset-After": "0.2"}
    monkeypatch.setattr("sandbox.discord._limits", lambda bot, name: used_up | {"X-RateLimit-Bucket": name})
    await discord.send(to(ana.chat.id), HELLO, key="1", again=False)
    with pytest.raises(RateLimited) as limited:
        await discord.send(to(ana.chat.id), HELLO, key="2", again=False)
    assert 0 < limited.value.retry_after <= 0.2

    await asyncio.sleep(limited.value.retry_after)
    await discord.send(to(ana.chat.id), HELLO, key="2", again=False)
    assert len(sandbox.journal.of("create_message")) == 2


async def test_a_customer_who_blocked_us_or_left_is_unreachable(
    discord: DiscordAdapter, shop: Bot, ana: Customer
) -> None:
    await ana.blocks_the_bot()
    with pytest.raises(Unreachable, match="has blocked the bot"):
        await discord.send(to(ana.chat.id), HELLO, key="1", again=False)

    bob = shop.customer("Bob")
    await bob.leaves(shop.server("Larkmill", bob))
    with pytest.raises(Unreachable, match="no server in common"):
        await discord.send(to(bob.chat.id), HELLO, key="2", again=False)


async def test_a_place_that_is_gone_is_unreachable(discord: DiscordAdapter) -> None:
    with pytest.raises(Unreachable, match="the chat or thread is gone"):
        await discord.send(to(123), HELLO, key="1", again=False)
    with pytest.raises(Unreachable):
        await discord.send(to(123, thread=124), HELLO, key="1", again=False)


async def test_a_missing_permission_is_named_with_its_remedy(
    discord: DiscordAdapter, shop: Bot, ana: Customer
) -> None:
    channel = shop.server("Larkmill", ana).channel("help")
    said = await ana.says("hi", channel)
    channel.bot_may_thread = False
    with pytest.raises(Misconfigured, match="Create Public Threads"):
        await discord.send(to(channel.id, thread=said["id"]), HELLO, key="1", again=False)


async def test_a_message_that_discord_refuses_is_not_tried_again(
    discord: DiscordAdapter, ana: Customer
) -> None:
    for reply, chat in ((Reply(text=" "), ana.chat.id), (HELLO, "no number")):
        with pytest.raises(Refused) as refused:
            await discord.send(to(chat), reply, key="1", again=False)
        assert not isinstance(refused.value, Unreachable | Misconfigured)


@pytest.mark.parametrize(
    ("status", "error"), [(500, Unavailable), (503, Unavailable), (502, Ambiguous), (504, Ambiguous)]
)
async def test_a_server_error_is_told_apart_from_a_gateways_and_nothing_waits(
    sandbox: Sandbox, discord: DiscordAdapter, ana: Customer, status: int, error: type[Exception]
) -> None:
    sandbox.discord.faults.fail("create_message", status=status)
    with pytest.raises(error):
        await discord.send(to(ana.chat.id), HELLO, key="1", again=False)
    assert len(sandbox.journal.of("create_message")) == 1


async def test_no_answer_in_time_is_ambiguous(
    sandbox: Sandbox, discord: DiscordAdapter, ana: Customer, monkeypatch: pytest.MonkeyPatch
) -> None:
    await discord.typing(to(ana.chat.id))
    monkeypatch.setattr("adapters.discord_client._SECONDS", 0.05)
    sandbox.discord.faults.delay("create_message", seconds=0.5)
    with pytest.raises(Ambiguous, match="in time"):
        await discord.send(to(ana.chat.id), HELLO, key="1", again=False)


async def test_where_nobody_listens_nothing_was_sent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    discord = DiscordAdapter(account="shop", token=TOKEN, api_url=f"http://127.0.0.1:{port}")
    with pytest.raises(Unavailable):
        await discord.send(to(7), HELLO, key="1", again=False)
    await discord.close()


# --- set-up -------------------------------------------------------------------------------------------------


async def test_a_rejected_token_ends_it_with_what_to_do(sandbox: Sandbox) -> None:
    discord = adapter(sandbox, token="un.known.token")
    with pytest.raises(Misconfigured, match="Reset Token"):
        await discord.run(Store())
    assert "Reset Token" in (discord.problem or "")
    await discord.close()


async def test_a_token_that_is_revoked_meanwhile_ends_it_too(
    sandbox: Sandbox, shop: Bot, ana: Customer
) -> None:
    discord = adapter(sandbox)
    async with running(discord, Store()) as task:
        shop.token_is_revoked = True
        shop.drops_socket()
        with pytest.raises(Misconfigured, match="Reset Token"):
            await asyncio.wait_for(task, 5)


async def test_a_missing_intent_is_named_and_needed_only_for_channels(
    sandbox: Sandbox, shop: Bot, ana: Customer
) -> None:
    shop.may_read_content = False
    channel = shop.server("Larkmill", ana).channel("help")
    discord = adapter(sandbox, channels=[channel.id])
    with pytest.raises(Misconfigured, match="Message Content Intent"):
        await discord.run(Store())
    await discord.close()

    store = Store()
    async with running(adapter(sandbox), store):
        await ana.says("in private")
        await store.has(1)
    assert store.texts == ["in private"]


async def test_the_token_and_what_customers_write_are_in_no_log(
    sandbox: Sandbox, shop: Bot, ana: Customer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    store, discord = Store(), adapter(sandbox)
    async with running(discord, store):
        await ana.says("my secret words")
        await store.has(1)
        await discord.send(to(ana.chat.id), HELLO, key="1", again=False)
        sandbox.discord.faults.outage()
        await until_problem(discord, "connection")
        sandbox.discord.faults.recover()
        await until_problem(discord, None)
    rejected = adapter(sandbox, token="Sentinel.Unknown.Token")
    with pytest.raises(Misconfigured) as error:
        await rejected.run(store)
    await rejected.close()

    # uvicorn here is the stand-in's own.
    lines = [record.getMessage() for record in caplog.records if not record.name.startswith("uvicorn")]
    assert "Sentinel" not in "\n".join(lines) + "".join(traceback.format_exception(error.value))
    assert "secret words" not in "\n".join(lines)


@pytest.mark.parametrize("token", ["", "two words"])
def test_a_set_up_that_cannot_work_is_refused_with_the_remedy(token: str) -> None:
    with pytest.raises(ConfigError, match="developer portal"):
        DiscordAdapter(account="shop", token=token)


def test_the_library_is_loaded_only_for_an_account() -> None:
    code = "import sys, adapters.discord; sys.exit('discord' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

"""Telegram by long polling: either library over real sockets against the sandbox."""

import asyncio
import logging
import socket
import subprocess
import sys
import traceback
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from adapters.telegram import TelegramAdapter
from adapters.telegram_markup import render
from bot.errors import (
    Ambiguous,
    ChannelError,
    ConfigError,
    Misconfigured,
    RateLimited,
    Refused,
    Unavailable,
    Unreachable,
)
from bot.model import Action, Attachment, Button, ButtonTapped, MessageEdited, MessageSent, Reacted, Reply
from bot.web import make_app, serve
from sandbox import Sandbox
from sandbox.telegram import Bot, Customer
from tests.adapters.telegram_world import (
    DRIVERS,
    TOKEN,
    Make,
    Store,
    breakages,
    file,
    make_adapter,
    running,
    to,
    until,
    until_problem,
)

HUMAN = Button(label="Talk to a person", action=Action.HUMAN)
HELLO = Reply(text="Hello")


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def shop(sandbox: Sandbox) -> Bot:
    return sandbox.telegram.bot(TOKEN, username="shop_bot")


@pytest.fixture
def ana(shop: Bot) -> Customer:
    return shop.customer("Ana Ruiz", language_code="es")


@pytest.fixture(params=DRIVERS)
def driver(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def adapter(sandbox: Sandbox, shop: Bot, driver: str) -> Make:
    return partial(make_adapter, sandbox, driver=driver)


@pytest.fixture
async def telegram(adapter: Make) -> AsyncIterator[TelegramAdapter]:
    """Not running: it only sends."""
    telegram = adapter()
    yield telegram
    await telegram.close()


# --- in -----------------------------------------------------------------------------------------------------


async def test_a_message_comes_in_and_the_reply_is_on_the_phone(
    sandbox: Sandbox, ana: Customer, adapter: Make
) -> None:
    store, telegram = Store(), adapter()
    async with running(telegram, store):
        await ana.says("Where is my parcel?")
        (event,) = await store.has(1)
        assert isinstance(event, MessageSent)
        assert (event.text, event.customer.name, event.customer.language) == (
            "Where is my parcel?",
            "Ana Ruiz",
            "es",
        )

        sent = await telegram.send(event.address, Reply(text="On its **way**"), key="1", again=False)

        assert (ana.last.text, str(ana.last.message_id)) == ("On its way", sent)


async def test_the_offset_does_not_move_before_the_message_is_stored(
    sandbox: Sandbox, shop: Bot, ana: Customer, adapter: Make
) -> None:
    store = Store()
    store.free.clear()
    async with running(adapter(), store):
        await ana.says("hi")
        await store.was_asked(1)
        assert shop.pending == 1

        store.free.set()
        await until(lambda: shop.pending == 0)
        assert len(store.events) == 1


async def test_what_could_not_be_stored_is_asked_for_again(
    sandbox: Sandbox, shop: Bot, ana: Customer, adapter: Make
) -> None:
    store, telegram = Store(), adapter()
    store.broken = True
    async with running(telegram, store):
        await ana.says("hi")
        await store.was_asked(2)
        assert telegram.problem == "updates cannot be stored"
        assert shop.pending == 1

        store.broken = False
        assert len(await store.has(1)) == 1
        await until_problem(telegram, None)


async def test_a_late_redelivery_does_not_move_the_offset_back(
    sandbox: Sandbox, shop: Bot, ana: Customer, adapter: Make
) -> None:
    store = Store()
    async with running(adapter(), store):
        first = await ana.says("one")
        await ana.says("two")
        await store.has(2)
        shop.redeliver(first)
        events = await store.has(3)
        await ana.says("three")
        await store.has(4)

    assert events[0].key == events[2].key
    assert len(store.events) == 4, "nothing else came twice"


async def test_an_outage_is_waited_out(sandbox: Sandbox, ana: Customer, adapter: Make) -> None:
    store, telegram = Store(), adapter()
    async with running(telegram, store):
        await until_problem(telegram, None)
        sandbox.telegram.faults.outage()
        await ana.says("anybody there?")
        await until_problem(telegram, "connection")
        sandbox.telegram.faults.recover()

        assert len(await store.has(1)) == 1
        await until_problem(telegram, None)


async def test_the_second_of_two_pollers_says_why_it_is_not_ready(
    sandbox: Sandbox, ana: Customer, adapter: Make
) -> None:
    store, other_store = Store(), Store()
    one, other = adapter(), adapter()
    async with running(one, store):
        await until_problem(one, None)
        await sandbox.journal.wait_for("setMyCommands")
        async with running(other, other_store):
            await until(lambda: any("another program polls" in (a.problem or "") for a in (one, other)))
        await ana.says("hi")
        await store.has(1)
        await until_problem(one, None)


async def test_a_webhook_left_behind_is_named_as_the_reason(
    sandbox: Sandbox, shop: Bot, adapter: Make
) -> None:
    left = adapter(mode="webhook", public_url="http://127.0.0.1:9", secret_token="s")
    async with running(left, Store()):
        await until_problem(left, None)
    telegram = adapter()
    async with running(telegram, Store()):
        await until_problem(telegram, "a webhook is set")


async def test_a_rejected_token_ends_it_with_what_to_do(sandbox: Sandbox, adapter: Make) -> None:
    telegram = adapter(token="99:unknown")
    with pytest.raises(Misconfigured, match="@BotFather"):
        await telegram.run(Store())
    assert "@BotFather" in (telegram.problem or "")
    await telegram.close()


async def test_the_human_command_is_in_every_menu_and_works(
    sandbox: Sandbox, shop: Bot, ana: Customer, adapter: Make
) -> None:
    store = Store()
    async with running(adapter(human_command="Mit einem Menschen sprechen"), store):
        await ana.says("/human")
        (event,) = await store.has(1)

    assert isinstance(event, ButtonTapped)
    assert event.action == Action.HUMAN
    assert shop.commands == [{"command": "human", "description": "Mit einem Menschen sprechen"}]


class Noon:
    def now(self) -> datetime:
        return datetime(2026, 11, 22, 12, tzinfo=UTC) + timedelta(days=3)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(0)


async def test_a_tapped_button_arrives_with_its_own_time_and_stops_spinning(
    sandbox: Sandbox, shop: Bot, ana: Customer, adapter: Make
) -> None:
    store, telegram = Store(), adapter(clock=Noon())
    async with running(telegram, store):
        await telegram.send(to(ana.id), Reply(text="The bot says", buttons=(HUMAN,)), key="1", again=False)
        assert ana.last.labels == ["Talk to a person"]
        await ana.taps(ana.last, "Talk to a person")
        (event,) = await store.has(1)
        await sandbox.journal.wait_for("answerCallbackQuery", lambda entry: entry.ok)

    assert isinstance(event, ButtonTapped)
    assert (event.action, event.at) == (Action.HUMAN, Noon().now())
    assert shop.open_callbacks == {}


async def test_edits_and_reactions_come_in_and_noise_passes_without_an_event(
    sandbox: Sandbox, shop: Bot, ana: Customer, adapter: Make
) -> None:
    store, telegram = Store(), adapter()
    async with running(telegram, store):
        message = await ana.says("one")
        (said,) = await store.has(1)
        assert isinstance(said, MessageSent)
        answer = await telegram.send(said.address, HELLO, key="1", again=False)
        await ana.edits(message, "two")
        await ana.blocks_the_bot()
        await ana.unblocks_the_bot()
        await ana.reacts(int(answer), "👍")
        await ana.reacts(int(answer), None)
        _, edited, put_on, taken_off = await store.has(4)

    assert isinstance(edited, MessageEdited)
    assert (edited.message_id, edited.text, edited.address) == (said.message_id, "two", said.address)
    for event, removed in ((put_on, False), (taken_off, True)):
        assert isinstance(event, Reacted)
        assert (event.message_id, event.emoji, event.removed) == (answer, "👍", removed)


async def test_an_update_that_no_library_can_read_does_not_hold_up_the_next(
    shop: Bot, ana: Customer, adapter: Make
) -> None:
    store = Store()
    async with running(adapter(), store):
        shop.push({"message": {"message_id": "x", "chat": [], "date": None}})
        shop.push({"edited_message": 7})
        await ana.says("hi")
        await store.has(1)
        await until(lambda: shop.pending == 0)


async def test_two_bots_live_side_by_side(sandbox: Sandbox, shop: Bot, ana: Customer, adapter: Make) -> None:
    outlet = sandbox.telegram.bot("43:OTHER", username="outlet_bot")
    bob = outlet.customer("Bob")
    store = Store()
    one, other = adapter(), adapter(token="43:OTHER", account="outlet")
    async with running(one, store), running(other, store):
        await ana.says("to the shop")
        await bob.says("to the outlet")
        events = await store.has(2)
        await one.send(to(ana.id), Reply(text="from the shop"), key="1", again=False)
        await other.send(to(bob.id, account="outlet"), Reply(text="from the outlet"), key="2", again=False)

    accounts = {event.text: event.address.account for event in events if isinstance(event, MessageSent)}
    assert accounts == {"to the shop": "shop", "to the outlet": "outlet"}
    assert (ana.last.text, bob.last.text) == ("from the shop", "from the outlet")


async def test_in_a_groups_topic_the_reply_goes_to_the_topic(
    sandbox: Sandbox, shop: Bot, ana: Customer, adapter: Make
) -> None:
    shop.reads_all_group_messages = True
    group = shop.group("Friends", ana)
    topic = group.topic("Orders")
    store, telegram = Store(), adapter()
    async with running(telegram, store):
        await ana.says("hi", group, topic=topic)
        (event,) = await store.has(1)
        assert isinstance(event, MessageSent)
        await telegram.send(event.address, HELLO, key="1", again=False)

        await telegram.typing(event.address)

    answer = group.seen()[-1]
    assert (answer.text, answer.raw["message_thread_id"]) == ("Hello", topic)
    for method in ("sendMessage", "sendChatAction"):
        (request,) = sandbox.journal.of(method)
        assert str(request.params["message_thread_id"]) == str(topic)


# --- out ----------------------------------------------------------------------------------------------------


async def test_formatting_is_sent_as_entities_and_links_have_no_preview(
    sandbox: Sandbox, telegram: TelegramAdapter, ana: Customer
) -> None:
    text = "🙂 **Bold** and [terms](https://shop.example) with <b>, _ and * left alone"

    await telegram.send(to(ana.id), Reply(text=text), key="1", again=False)

    assert ana.last.text == "🙂 Bold and terms with <b>, _ and * left alone"
    assert [(e["type"], e["offset"], e["length"]) for e in ana.last.raw["entities"]] == [
        ("bold", 3, 4),
        ("text_link", 12, 5),
    ]
    (request,) = sandbox.journal.of("sendMessage")
    assert "parse_mode" not in request.params
    assert "is_disabled" in str(request.params["link_preview_options"])


async def test_a_long_answer_arrives_in_parts_that_join_to_the_whole(
    telegram: TelegramAdapter, ana: Customer
) -> None:
    text = "\n\n".join(f"{n}. Parcel 🙂 **number {n}** " + "is on its way to you. " * 8 for n in range(100))
    assert len(text) > 20_000

    parts = telegram.split(Reply(text=text, buttons=(HUMAN,)))
    for place, part in enumerate(parts):
        await telegram.send(to(ana.id), part, key=str(place), again=False)

    assert " ".join(message.text for message in ana.sees).split() == render(text).text.split()
    assert [message.labels for message in ana.sees[:-1]] == [[]] * (len(parts) - 1)
    assert ana.last.labels == ["Talk to a person"]


async def test_typing_is_shown_and_never_fails(
    sandbox: Sandbox, telegram: TelegramAdapter, ana: Customer
) -> None:
    await telegram.typing(to(ana.id))
    assert ana.sees_typing

    await ana.blocks_the_bot()
    await telegram.typing(to(ana.id))
    await telegram.typing(to("no number"))


async def test_a_rate_limit_says_how_long_to_wait(
    sandbox: Sandbox, telegram: TelegramAdapter, ana: Customer
) -> None:
    sandbox.telegram.faults.rate_limit("sendMessage", retry_after=3)
    with pytest.raises(RateLimited) as limited:
        await telegram.send(to(ana.id), HELLO, key="1", again=False)

    assert limited.value.retry_after == 3
    assert ana.sees == []


async def test_a_customer_who_blocked_us_is_unreachable(telegram: TelegramAdapter, ana: Customer) -> None:
    await ana.blocks_the_bot()
    with pytest.raises(Unreachable, match="blocked"):
        await telegram.send(to(ana.id), HELLO, key="1", again=False)


async def test_a_chat_that_is_gone_is_unreachable(telegram: TelegramAdapter) -> None:
    with pytest.raises(Unreachable, match="the chat is gone"):
        await telegram.send(to(123), HELLO, key="1", again=False)


async def test_a_message_that_telegram_refuses_is_not_tried_again(
    telegram: TelegramAdapter, ana: Customer
) -> None:
    for reply, chat in ((Reply(text=" "), ana.id), (HELLO, "no number")):
        with pytest.raises(Refused) as refused:
            await telegram.send(to(chat), reply, key="1", again=False)
        assert not isinstance(refused.value, Unreachable | Misconfigured)


async def test_a_lost_response_is_ambiguous_because_the_message_may_be_there(
    sandbox: Sandbox, telegram: TelegramAdapter, ana: Customer
) -> None:
    sandbox.telegram.faults.drop_response("sendMessage")
    with pytest.raises(Ambiguous):
        await telegram.send(to(ana.id), HELLO, key="1", again=False)

    assert [message.text for message in ana.sees] == ["Hello"]


@pytest.mark.parametrize(("status", "error"), [(500, Unavailable), (503, Unavailable), (502, Ambiguous)])
async def test_a_server_error_is_told_apart_from_a_gateways(
    sandbox: Sandbox, telegram: TelegramAdapter, ana: Customer, status: int, error: type[Exception]
) -> None:
    sandbox.telegram.faults.fail("sendMessage", status=status)
    with pytest.raises(error):
        await telegram.send(to(ana.id), HELLO, key="1", again=False)


async def test_where_nobody_listens_nothing_was_sent(adapter: Make) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    telegram = adapter(api_url=f"http://127.0.0.1:{port}")
    with pytest.raises(Unavailable):
        await telegram.send(to(7), HELLO, key="1", again=False)
    await telegram.close()


async def test_an_answer_that_cannot_be_read_is_ambiguous(adapter: Make) -> None:
    async def garbage(request: Request) -> Response:
        return PlainTextResponse("<html>It works!</html>")

    with pytest.raises(Ambiguous):
        await send_through(adapter, Route("/{path:path}", garbage, methods=["POST"]))


async def test_a_group_that_became_a_supergroup_is_followed(
    sandbox: Sandbox, shop: Bot, telegram: TelegramAdapter, ana: Customer, tmp_path: Path
) -> None:
    group = shop.group("Friends", ana, kind="group")
    before = await telegram.send(to(group.id), HELLO, key="1", again=False)
    new = group.becomes_supergroup()

    await telegram.send(to(group.id), Reply(text="Still here"), key="2", again=False)
    await telegram.send_file(to(group.id), file(tmp_path, "a.txt", "text/plain", b"a"), key="3", again=False)
    await telegram.typing(to(group.id))

    shown = [message for message in new.seen() if message.from_bot]
    assert [(m.text, m.attachment) for m in shown] == [("Still here", None), ("", "document")]
    assert sandbox.journal.of("sendChatAction")[-1].ok
    # The same number is another message there.
    for change in (telegram.edit(to(group.id), before, HELLO), telegram.delete(to(group.id), before)):
        with pytest.raises(Refused, match="stays as it is"):
            await change


async def send_through(adapter: Make, route: Route) -> str:
    async with serve(make_app([route], problems=dict), host="127.0.0.1", port=0) as url:
        telegram = adapter(api_url=url)
        try:
            return await telegram.send(to(7), HELLO, key="1", again=False)
        finally:
            await telegram.close()


# --- set-up -------------------------------------------------------------------------------------------------


async def test_the_token_and_the_secret_are_in_no_log(
    sandbox: Sandbox, ana: Customer, caplog: pytest.LogCaptureFixture, adapter: Make, driver: str
) -> None:
    caplog.set_level(logging.DEBUG)
    store = Store()
    telegram = adapter()
    async with running(telegram, store):
        await ana.says("hi")
        await store.has(1)
        await telegram.send(to(ana.id), HELLO, key="1", again=False)
        await ana.sends_photo()
        _, event = await store.has(2)
        assert isinstance(event, MessageSent)
        shown = await download_in_vain(sandbox, telegram, event.attachments[0])
        sandbox.telegram.faults.fail("getUpdates", status=500)
        sandbox.telegram.faults.outage()
        await until_problem(telegram, "connection")
        sandbox.telegram.faults.recover()
    hooked = adapter(mode="webhook", public_url="http://127.0.0.1:9", secret_token="Sentinel-Secret")
    async with running(hooked, store):
        await until_problem(hooked, None)
    rejected = adapter(token="99:Sentinel-Unknown")
    with pytest.raises(Misconfigured) as error:
        await rejected.run(store)
    await rejected.close()

    # uvicorn here is the stand-in's own.
    lines = [record.getMessage() for record in caplog.records if not record.name.startswith("uvicorn")]
    if driver == "python-telegram-bot":
        assert any("/bot***/sendMessage" in line for line in lines), "httpx does log URLs"
        assert any("/file/bot***/photos" in line for line in lines)
    shown += traceback.format_exception(error.value)
    assert "Sentinel" not in "\n".join(lines + shown)


async def download_in_vain(sandbox: Sandbox, telegram: TelegramAdapter, attachment: Attachment) -> list[str]:
    """Fetch in every way that fails; returns what is shown of it."""
    shown: list[str] = []
    for _ in breakages(sandbox, "file"):
        with pytest.raises(ChannelError) as error:
            _ = [piece async for piece in telegram.fetch(attachment)]
        shown += traceback.format_exception(error.value)
    return shown


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"token": ""}, "token: .*@BotFather"),
        ({"token": "123/../x"}, "token: .*@BotFather"),
        ({"mode": "webhook", "public_url": "https://x.example"}, "secret_token: a webhook needs a secret"),
        ({"mode": "webhook", "secret_token": "sécret", "public_url": "https://x.example"}, "secret_token"),
        ({"mode": "webhook", "secret_token": "s"}, "public_url"),
    ],
)
def test_a_set_up_that_cannot_work_is_refused_with_the_remedy(options: dict[str, str], said: str) -> None:
    with pytest.raises(ConfigError, match=said):
        TelegramAdapter(**{"account": "shop", "token": TOKEN, **options})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("driver", "loaded", "others"),
    [
        ("python-telegram-bot", "telegram", ("aiogram", "aiohttp")),
        ("aiogram", "aiogram", ("telegram", "httpx")),
    ],
)
def test_only_the_library_that_was_chosen_is_loaded(
    driver: str, loaded: str, others: tuple[str, ...]
) -> None:
    program = (
        "import sys; from adapters.telegram import TelegramAdapter; "
        f"TelegramAdapter(account='shop', token={TOKEN!r}, driver={driver!r}); "
        "print(*(name for name in sys.modules if '.' not in name))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    modules = done.stdout.split()

    assert loaded in modules
    assert [name for name in others if name in modules] == []

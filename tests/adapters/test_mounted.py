"""stepaside on other programs' bots: what is a customer's is stored, the rest is the program's."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import discord
import pytest
import telegram
import yarl
from discord.ext import commands
from discord.gateway import DiscordWebSocket
from discord.http import Route
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient
from starlette.routing import Route as WebRoute
from telegram.ext import Application, ExtBot, InvalidCallbackData, MessageHandler, filters

from adapters import telegram_application
from adapters.discord_cog import Stepaside
from adapters.slack import SlackAdapter
from adapters.slack_connections import on_connected
from adapters.slack_inbox import SlackInbox
from adapters.slack_mount import mount as mount_on_slack
from adapters.slack_places import InboxPlace
from adapters.slack_web import events_route
from adapters.telegram_events import normalise
from adapters.telegram_mounted import MountedTelegram
from bot.clock import SystemClock
from bot.errors import ConfigError, Misconfigured
from bot.model import Action, ButtonTapped
from bot.ports import Receive
from bot.web import make_app, serve
from sandbox import Sandbox
from tests.adapters.discord_world import Hurried, Store, until, until_problem
from tests.adapters.slack_world import Store as InboxStore

TOKEN = "42:Sentinel-Token"
DISCORD_TOKEN = "MTA.Sentinel.Token"

ANA = {"id": 7, "is_bot": False, "first_name": "Ana", "username": "ana", "language_code": "es"}
PRIVATE = {"id": 7, "type": "private", "first_name": "Ana"}
GROUP = {"id": -100123, "type": "supergroup", "title": "Friends", "is_forum": True}
MESSAGE = {"message_id": 5, "from": ANA, "chat": PRIVATE, "date": 1_795_348_800}
UPDATES: Mapping[str, dict[str, Any]] = {
    "text": {"message": {**MESSAGE, "text": "Where is my parcel?", "reply_to_message": MESSAGE}},
    "topic": {
        "message": {
            **MESSAGE,
            "chat": GROUP,
            "message_thread_id": 3,
            "is_topic_message": True,
            "text": "/human please",
            "entities": [{"type": "bot_command", "offset": 0, "length": 6}],
        }
    },
    "photo": {
        "message": {
            **MESSAGE,
            "caption": "broken",
            "photo": [{"file_id": "a", "file_unique_id": "b", "width": 90, "height": 90, "file_size": 3}],
        }
    },
    "voice": {
        "message": {
            **MESSAGE,
            "voice": {"file_id": "a", "file_unique_id": "b", "duration": 3, "mime_type": "audio/ogg"},
        }
    },
    "place": {"message": {**MESSAGE, "location": {"latitude": 52.5, "longitude": 13.4}}},
    "edit": {"edited_message": {**MESSAGE, "edit_date": 1_795_348_900, "text": "Where is it?"}},
    "tap": {
        "callback_query": {
            "id": "1",
            "from": ANA,
            "message": {**MESSAGE, "from": {**ANA, "id": 42, "is_bot": True}, "text": "?"},
            "chat_instance": "x",
            "data": Action.HUMAN,
        }
    },
    "reaction": {
        "message_reaction": {
            "chat": PRIVATE,
            "message_id": 5,
            "user": ANA,
            "date": 1_795_348_900,
            "old_reaction": [],
            "new_reaction": [{"type": "emoji", "emoji": "👍"}],
        }
    },
}


# --- Telegram ----------------------------------------------------------------------------------------------


class Program:
    """Somebody's Telegram bot with stepaside on it, by one of the libraries."""

    def __init__(self, mounted: MountedTelegram, give: Callable[[Mapping[str, Any]], Awaitable[Any]]) -> None:
        self.mounted = mounted
        self.give = give  #: one update
        self.left: list[str] = []  #: texts that stepaside left to the program

    @asynccontextmanager
    async def running(self, receive: Receive) -> AsyncIterator[None]:
        task = asyncio.create_task(self.mounted.run(receive))
        try:
            yield
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


def said(text: str, number: int = 1) -> dict[str, Any]:
    return {"update_id": number, "message": {**MESSAGE, "message_id": number, "text": text}}


@pytest.fixture(name="program", params=["python-telegram-bot", "aiogram"])
async def a_program(request: pytest.FixtureRequest) -> AsyncIterator[Program]:
    async with Sandbox() as sandbox:
        sandbox.telegram.bot(TOKEN)
        url = sandbox.telegram.url
        made = _application(url) if request.param == "python-telegram-bot" else _dispatcher(url)
        async with made as one:
            yield one
            await one.mounted.close()


@asynccontextmanager
async def _application(url: str) -> AsyncIterator[Program]:
    application = Application.builder().token(TOKEN).base_url(f"{url}/bot").build()
    mounted = telegram_application.mount(
        application, account="shop", handles=lambda update: "weather" not in str(update), clock=Hurried()
    )

    async def leftover(update: telegram.Update, _context: object) -> None:
        assert update.effective_message
        program.left.append(str(update.effective_message.text))

    application.add_handler(MessageHandler(filters.ALL, leftover))
    application.add_handler(MessageHandler(filters.ALL, leftover), group=1)
    program = Program(
        mounted, lambda raw: application.process_update(telegram.Update.de_json(dict(raw), application.bot))
    )
    async with application:
        yield program


@asynccontextmanager
async def _dispatcher(url: str) -> AsyncIterator[Program]:
    # It takes seconds to load, and every process that runs any tests loads this file.
    from aiogram import Bot, Dispatcher, Router
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer
    from aiogram.types import Message

    from adapters import telegram_dispatcher

    session = AiohttpSession(api=TelegramAPIServer.from_base(url))
    bot, dispatcher, leftovers = Bot(TOKEN, session=session), Dispatcher(), Router()
    mounted = telegram_dispatcher.mount(
        dispatcher,
        bot=bot,
        account="shop",
        handles=lambda update: "weather" not in str(update),
        clock=Hurried(),
    )

    @leftovers.message()
    async def leftover(message: Message) -> None:
        program.left.append(str(message.text))

    dispatcher.include_router(leftovers)
    program = Program(mounted, lambda raw: dispatcher.feed_raw_update(bot, dict(raw)))
    try:
        yield program
    finally:
        await session.close()


@pytest.mark.parametrize("kind", UPDATES)
async def test_an_update_is_the_same_event_by_whichever_library_it_comes(program: Program, kind: str) -> None:
    update = {"update_id": 9, **UPDATES[kind]}
    store = Store()

    async with program.running(store):
        await program.give(update)

    wanted = normalise(update, account="shop")
    assert wanted
    if kind == "tap":  # Telegram does not say when
        wanted = tuple(
            replace(event, at=stored.at) for event, stored in zip(wanted, store.events, strict=True)
        )
    assert tuple(store.events) == wanted


async def test_what_stepaside_takes_it_takes_alone_and_all_else_is_the_programs(program: Program) -> None:
    store = Store()
    async with program.running(store):
        await program.give(said("Where is my parcel?"))
        await program.give(said("the weather?", 2))

    assert store.texts == ["Where is my parcel?"]
    assert set(program.left) == {"the weather?"}


async def test_a_message_waits_until_it_can_be_stored(program: Program) -> None:
    store = Store()
    store.broken = True
    first = asyncio.ensure_future(program.give(said("one")))
    async with program.running(store):
        await store.was_asked(2)
        assert not first.done()
        assert program.mounted.problem == "updates cannot be stored"
        second = asyncio.ensure_future(program.give(said("two", 2)))
        store.broken = False
        await asyncio.gather(first, second)

    assert store.texts == ["one", "two"]
    assert program.mounted.problem is None
    assert program.left == []


async def test_once_stepaside_has_stopped_everything_is_the_programs(program: Program) -> None:
    async with program.running(Store()):
        pass
    await program.mounted.close()

    await program.give(said("Where is my parcel?"))

    assert set(program.left) == {"Where is my parcel?"}


async def test_one_dispatcher_may_serve_other_bots_too() -> None:
    from aiogram import Bot, Dispatcher

    from adapters import telegram_dispatcher

    dispatcher, store = Dispatcher(), Store()
    shop, other = Bot(TOKEN), Bot("43:Other")
    mounted = telegram_dispatcher.mount(dispatcher, bot=shop, account="shop")
    running = asyncio.create_task(mounted.run(store))

    await dispatcher.feed_raw_update(other, said("to the other bot"))
    await dispatcher.feed_raw_update(shop, said("to the shop", 2))

    assert store.texts == ["to the shop"]
    running.cancel()
    await mounted.close()


async def test_our_buttons_work_where_the_program_keeps_the_data_of_its_own_in_memory() -> None:
    bot = ExtBot(TOKEN)
    application = Application.builder().bot(bot).build()
    mounted = telegram_application.mount(application, account="shop")
    update = telegram.Update.de_json({"update_id": 9, **UPDATES["tap"]}, bot)
    assert update.callback_query
    with update.callback_query._unfrozen():  # as `arbitrary_callback_data` does with others' buttons
        update.callback_query.data = InvalidCallbackData(Action.HUMAN)  # type: ignore[assignment]
    (handler,) = application.handlers[0]

    assert handler.check_update(update)
    await mounted.close()


def test_a_bot_at_an_unusual_address_is_refused_in_words() -> None:
    application = Application.builder().token(TOKEN).base_url("https://example.org/{token}/test").build()

    with pytest.raises(ConfigError, match="does not end with /bot"):
        telegram_application.mount(application, account="shop")


# --- Discord -----------------------------------------------------------------------------------------------


@pytest.fixture
async def sandbox(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Sandbox]:
    async with Sandbox() as made:
        monkeypatch.setattr(Route, "BASE", made.discord.api_url)
        monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(made.discord.gateway_url))
        yield made


def weather_bot(**intents: bool) -> commands.Bot:
    bot = commands.Bot(command_prefix="!", intents=discord.Intents(guilds=True, dm_messages=True, **intents))

    @bot.command()
    async def weather(context: commands.Context[Any]) -> None:
        await context.send("Sunny")

    return bot


@asynccontextmanager
async def connected(bot: commands.Bot, cog: Stepaside, store: Store) -> AsyncIterator[None]:
    cog.adapter.remembers(store.seen)
    tasks = [asyncio.create_task(cog.adapter.run(store)), asyncio.create_task(bot.start(DISCORD_TOKEN))]
    try:
        await until_problem(cog.adapter, None)
        yield
    finally:
        await bot.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await cog.adapter.close()


async def test_commands_of_the_program_that_were_missed_are_left_to_it_too(sandbox: Sandbox) -> None:
    ana = sandbox.discord.bot(DISCORD_TOKEN).customer("Ana")
    bot, store = weather_bot(), Store()
    cog = Stepaside(bot, token=DISCORD_TOKEN, account="shop", clock=Hurried())
    await bot.add_cog(cog)
    async with connected(bot, cog, store):
        await ana.says("hello")
        await store.has(1)
    await ana.says("!weather")
    await ana.says("Where is my parcel?")

    bot = weather_bot()
    cog = Stepaside(bot, token=DISCORD_TOKEN, account="shop", clock=Hurried())
    await bot.add_cog(cog)
    async with connected(bot, cog, store):
        await store.has(2)

    assert store.texts == ["hello", "Where is my parcel?"]


async def test_a_cog_can_come_and_go_while_the_bot_is_connected(sandbox: Sandbox) -> None:
    ana = sandbox.discord.bot(DISCORD_TOKEN).customer("Ana")
    bot, store = weather_bot(), Store()
    cog = Stepaside(bot, token=DISCORD_TOKEN, account="shop", clock=Hurried())
    readers = dict(bot._connection.parsers)
    started = asyncio.create_task(bot.start(DISCORD_TOKEN))
    try:
        await until(bot.is_ready)
        await bot.add_cog(cog)
        storing = asyncio.create_task(cog.adapter.run(store))
        await until_problem(cog.adapter, None)
        await ana.says("Where is my parcel?")
        await store.has(1)
        await bot.remove_cog("Stepaside")
        assert bot._connection.parsers == readers
        assert bot.tree.get_command("human") is None
    finally:
        await bot.close()
        for task in (started, storing):
            task.cancel()
        await asyncio.gather(started, storing, return_exceptions=True)
        await cog.adapter.close()


async def test_a_rule_that_fails_leaves_no_customer_unheard(sandbox: Sandbox) -> None:
    def handles(message: discord.Message) -> bool:
        raise LookupError(message.content)

    ana = sandbox.discord.bot(DISCORD_TOKEN).customer("Ana")
    bot, store = weather_bot(), Store()
    cog = Stepaside(bot, token=DISCORD_TOKEN, account="shop", handles=handles, clock=Hurried())
    await bot.add_cog(cog)
    async with connected(bot, cog, store):
        await ana.says("Where is my parcel?")
        await store.has(1)


async def test_intents_that_let_no_customer_be_heard_are_named() -> None:
    bot = weather_bot()
    cog = Stepaside(bot, token=DISCORD_TOKEN, account="shop", channels=[123456789012345678])

    with pytest.raises(Misconfigured, match="lack guild_messages and message_content"):
        await cog.adapter.run(Store())
    await cog.adapter.close()


# --- Slack -------------------------------------------------------------------------------------------------


class SlackProgram:
    """Somebody's Slack app on the Events API, with inbox and customers on it."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.slack = slack = sandbox.slack
        slack.delivery.retry_seconds = (0.0, 0.05, 0.1)
        self.support = slack.channel("support")
        self.ana = slack.customer("Ana Lopez", team="T0ACME")
        client = AsyncWebClient(slack.bot_token, base_url=f"{slack.url}/api/")
        self.app = AsyncApp(client=client, signing_secret=slack.signing_secret)
        self.host = mount_on_slack(self.app, handles=lambda payload: "weather" not in str(payload))
        self.left: list[str] = []
        self.store, self.inbox_store = Store(), InboxStore()

        @self.app.event("message")
        async def leftover(event: dict[str, Any]) -> None:
            self.left.append(str(event.get("text")))

        @self.app.command("/weather")
        async def weather(ack: AsyncAck) -> None:
            await ack("Sunny")

    @property
    def route(self) -> WebRoute:
        secret = self.slack.signing_secret
        return events_route(app=self.app, signing_secret=secret, clock=SystemClock())

    @asynccontextmanager
    async def mounted(self) -> AsyncIterator[None]:
        ours = self.host.begin(bot_token=self.slack.bot_token, base_url=f"{self.slack.url}/api/")
        inbox = SlackInbox(
            app=ours,
            app_token=None,
            signing_secret=None,
            inboxes=[InboxPlace(name="support", slack_channel_id=self.support.id)],
            as_text=lambda lines: "\n".join(line.text for line in lines),
            clock=SystemClock(),
            is_hosted=True,
        )
        self.host.choose_customers()
        adapter = SlackAdapter(account="help", app=ours, inboxes=[self.support.id])
        tasks = [
            asyncio.create_task(inbox.run(self.inbox_store.receive, self.inbox_store.bookmarks)),
            asyncio.create_task(adapter.run(self.store)),
        ]
        try:
            await until(lambda: adapter.problem is None)
            yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await adapter.close()
            self.host.end()


@pytest.fixture
async def slack_program(no_proxy: None) -> AsyncIterator[SlackProgram]:
    async with Sandbox() as sandbox:
        made = SlackProgram(sandbox)
        app = make_app([made.route], problems=dict)
        async with serve(app, host="127.0.0.1", port=0) as url:
            await made.slack.events_to(f"{url}/slack/events")
            yield made


@pytest.fixture
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
        monkeypatch.delenv(name, raising=False)


async def test_on_a_slack_app_customers_messages_are_stored_before_they_are_acknowledged(
    slack_program: SlackProgram,
) -> None:
    here = slack_program
    async with here.mounted():
        here.store.broken = True
        await here.ana.writes("Where is my parcel?")
        await here.store.was_asked(2)
        here.store.broken = False
        await here.store.has(1)

    assert here.store.texts == ["Where is my parcel?"]
    assert here.left == []


async def test_on_a_slack_app_the_rest_is_the_programs_and_so_is_all_when_stepaside_has_stopped(
    slack_program: SlackProgram,
) -> None:
    here = slack_program
    here.slack.commands |= {"/weather", "/human"}
    async with here.mounted():
        await here.ana.writes("the weather?")
        await (await here.ana.commands("/weather")).acknowledged()
        await (await here.ana.commands("/human")).acknowledged()
        await here.store.has(1)
        await until(lambda: here.left == ["the weather?"])
    await here.ana.writes("Anybody there?")
    await until(lambda: here.left == ["the weather?", "Anybody there?"])

    assert [type(event) for event in here.store.events] == [ButtonTapped]
    assert here.ana.ephemerals[0]["text"] == "Sunny"


async def test_on_a_slack_app_what_was_missed_is_fetched_when_its_connection_begins_again() -> None:
    app = AsyncApp(token="xoxb-sentinel", request_verification_enabled=False)
    host = mount_on_slack(app)
    client = AsyncSocketModeHandler(app, "xapp-sentinel").client
    host.watch(client)
    told: list[str] = []

    await client.run_message_listeners({"type": "hello"}, "{}")
    on_connected(host.begin(bot_token="xoxb-sentinel"), lambda: told.append("connected"))
    await client.run_message_listeners({"type": "disconnect"}, "{}")
    assert told == []
    await client.run_message_listeners({"type": "hello"}, "{}")

    assert told == ["connected"]
    await client.close()  # type: ignore[no-untyped-call]

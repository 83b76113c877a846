"""The wiring: the only file that knows all rooms."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol
from uuid import uuid4

from pydantic import SecretStr

from bot.calling import InboxRules
from bot.clock import Clock, SystemClock
from bot.config import Config
from bot.config.checkup import Check
from bot.config.settings import OpeningHours, Slack, SlackCustomers
from bot.desk import Desk
from bot.destinations import PaceOf, usual_pace
from bot.engine import Engine, OnDecision
from bot.errors import ConfigError, Misconfigured, StepasideError
from bot.files import Files
from bot.lanes import Settling
from bot.ports import Adapter, Embedder, Hours, Inbox, LastSeen, Listener, Seen
from bot.store.store import Store
from bot.store.values import REMEMBERED
from bot.typing_indicator import TypingDesk
from bot.web import make_app, serve
from handoff.commands import parse
from handoff.hours import Schedule, WeeklyHours
from handoff.leads import read_contact
from handoff.topics import Topic
from handoff.transcript import as_text, lines
from handoff.triggers import Triggers
from knowledge.answerer import KnowledgeAnswerer, open_model
from knowledge.embed import open_embedder
from knowledge.learn import Learned, Progress, learn
from knowledge.load import load
from knowledge.retrieve import Retriever
from knowledge.smalltalk import Phrases

if TYPE_CHECKING:
    from adapters.slack_app import SlackApp
    from adapters.slack_mount import HostApp

log = logging.getLogger(__name__)

_NEW_KNOWLEDGE_SECONDS = 2.0  #: between two looks whether `stepaside learn` has run
_RESTART_SECONDS = 15.0  #: before a part that an admin must mend is tried again


# --- what the bot knows ------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class Library:
    """The company's documents, open for questions."""

    retriever: Retriever
    embedder: Embedder | None
    learned: Learned


async def open_library(config: Config, *, progress: Progress | None = None) -> Library:
    """Learn what has changed in the knowledge folder, and open the index.

    Raises:
        KnowledgeError: the folder or the index cannot be used.
    """
    knowledge = config.knowledge
    embedder = None if knowledge.embeddings == "none" else await open_embedder(knowledge.embeddings)
    learned = await learn(knowledge.folder, knowledge.index, embedder, progress)
    retriever = await asyncio.to_thread(Retriever.open, knowledge.index, embedder)
    return Library(retriever=retriever, embedder=embedder, learned=learned)


# --- who decides -------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class Minds:
    """The desk and those whom it asks."""

    desk: Desk
    answerer: KnowledgeAnswerer
    triggers: Triggers


async def make_minds(
    config: Config, library: Library, *, clock: Clock, hours: Hours, inbox: InboxRules
) -> Minds:
    """The desk, with the rooms behind its ports.

    Raises:
        KnowledgeError: the chat model cannot be used.
    """
    texts, answers = config.texts, config.answers
    answerer = KnowledgeAnswerer(
        library.retriever,
        model=answers.model,
        deadline_seconds=answers.deadline_seconds,
        caution=answers.caution,
        company=config.company,
        base_url=answers.base_url,
        phrases=Phrases(
            greeting=texts.greeting,
            thanks=texts.thanks,
            how_are_you=texts.how_are_you,
            who_are_you=texts.who_are_you,
            bye=texts.bye,
        ),
    )
    triggers = Triggers(
        embedder=library.embedder,
        topics={
            name: Topic(examples=topic.examples, words=topic.words, action=topic.action)
            for name, topic in config.step_aside.topics.items()
        },
        words=config.step_aside.words,
    )
    desk = Desk(
        answerer=answerer,
        triggers=triggers,
        hours=hours,
        parse_command=parse,
        read_contact=lambda text: read_contact(text, region=config.leads.phone_region),
        inbox=inbox,
        texts=texts,
        company=config.company,
        clock=clock,
        new_id=lambda: uuid4().hex,
        listens=config.speech is not None,
    )
    return Minds(desk=desk, answerer=answerer, triggers=triggers)


def opening_hours(config: Config) -> WeeklyHours:
    """When each inbox is attended.

    Raises:
        ConfigError: a span of times cannot be.
    """
    return WeeklyHours({name: _schedule(name, inbox.hours) for name, inbox in config.inboxes.items()})


def _schedule(inbox: str, hours: OpeningHours | None) -> Schedule | None:
    if hours is None:
        return None
    try:
        return Schedule.read(hours.timezone, hours.weekly())
    except ValueError as error:
        raise ConfigError(f"inboxes.{inbox}.hours: {error}") from None


def default_inbox(config: Config) -> InboxRules:
    """The inbox that every escalation goes to: the first.

    Raises:
        ConfigError: there is none.
    """
    if not config.inboxes:
        raise ConfigError("inboxes: name at least one Slack channel where your staff answer")
    name, inbox = next(iter(config.inboxes.items()))
    return InboxRules(
        name=name,
        slack_channel_id=inbox.slack_channel_id,
        claim_within=timedelta(minutes=inbox.claim_within_minutes),
        owner_silent=timedelta(minutes=inbox.owner_silent_minutes),
    )


async def obstacles(config: Config) -> list[str]:
    """Everything that would keep `running` from starting, and documents that would be left out.

    Nothing is connected to.
    """
    clock = SystemClock()
    inbox_app = _inbox_app(config)
    adapters: dict[tuple[str, str], Adapter] = {}
    warnings: list[str] = []
    parts: tuple[Callable[[], object], ...] = (
        lambda: adapters.update(_with_mounted(_adapters(config, inbox_app, clock, _nothing_seen))),
        lambda: default_inbox(config),
        lambda: opening_hours(config),
        lambda: _inbox(config, inbox_app, clock),
        lambda: open_model(config.answers.model, base_url=config.answers.base_url),
        lambda: warnings.extend(load(config.knowledge.folder).warnings),
    )
    found: list[str] = []
    for part in parts:
        try:
            part()
        except StepasideError as error:
            found.append(str(error))
    for adapter in adapters.values():
        await adapter.close()
    return [*found, *warnings]


def checks(config: Config, clock: Clock) -> list[Check]:
    """What the rooms let `stepaside doctor` ask about their settings; nothing is asked yet."""
    from adapters import checkup as platforms
    from knowledge import checkup as documents

    return [*platforms.checks(config, clock), *documents.checks(config)]


# --- the running bot ---------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class App:
    """A bot that is running; see `running`."""

    url: str  #: of the web server
    store: Store
    minds: Minds
    problems: Callable[[], Mapping[str, str]]  #: what keeps it from being ready: part -> why


class Mounted(Adapter, Protocol):
    """An account that a program of somebody else's receives for; see docs/bring-your-own-bot.md."""

    def remembers(self, seen: Seen) -> None:
        """Told before `run` how far each of its conversations was stored."""
        ...


@contextlib.asynccontextmanager
async def running(
    config: Config,
    *,
    clock: Clock | None = None,
    hours: Hours | None = None,
    on_decision: OnDecision | None = None,
    progress: Progress | None = None,
    pace: PaceOf = usual_pace,
    mounted: Sequence[Mounted] = (),
    slack_app: "HostApp | None" = None,
) -> AsyncIterator[App]:
    """Run the bot until the block is left: channels, inbox, engine, web server.

    `mounted` are accounts on bots of the program that calls this, beside those of the config; they are closed
    at the end. `slack_app` is its Slack app, in place of a connection of our own: the one of the inbox, and
    of the customers in Slack that have no app of their own.

    Raises:
        ConfigError: something needed is missing, or there twice.
        KnowledgeError: the documents cannot be used.
    """
    clock = clock or SystemClock()
    rules = default_inbox(config)
    async with contextlib.AsyncExitStack() as stack:
        if slack_app is not None:
            stack.callback(slack_app.end)
        inbox_app = _inbox_app(config, slack_app)
        # Before the adapters: what it does not keep is theirs.
        inbox = _inbox(config, inbox_app, clock, is_hosted=slack_app is not None)
        if slack_app is not None:
            slack_app.choose_customers()
        store = await Store.open(config.database)
        stack.push_async_callback(store.close)
        seen_by = _seen_in(store, clock)
        adapters = _with_mounted(
            _adapters(config, inbox_app, clock, seen_by, host=slack_app), mounted, seen_by
        )
        for adapter in adapters.values():
            stack.push_async_callback(adapter.close)
        library = await open_library(config, progress=progress)
        minds = await make_minds(
            config, library, clock=clock, hours=hours or opening_hours(config), inbox=rules
        )
        engine = Engine(
            store=store,
            desk=TypingDesk(minds.desk, adapters=adapters, clock=clock),
            fallback=minds.desk.decide_after_failure,
            adapters=adapters,
            inbox=inbox,
            describe=lines,
            files=Files(config.files.folder, most_megabytes=config.files.most_megabytes),
            listener=_listener(config),
            clock=clock,
            settling=Settling(quiet_s=config.answers.settle_seconds),
            pace=pace,
            texts=config.texts,
        )
        engine.on_decision = on_decision
        await engine.start()
        stack.push_async_callback(engine.stop)
        parts = _Parts(clock)

        def problems() -> Mapping[str, str]:
            not_connected = {name: a.problem for (_, name), a in adapters.items() if a.problem}
            return {**not_connected, **parts.problems, **engine.problems}

        routes = [*inbox.routes(engine.receive)]
        for adapter in adapters.values():
            routes += adapter.routes(engine.receive)
        web = make_app(routes, problems=problems)
        url = await stack.enter_async_context(serve(web, host=config.web.host, port=config.web.port))
        stack.push_async_callback(parts.stop)
        parts.keep("slack", lambda: inbox.run(engine.receive, engine.bookmarks))
        for (channel, account), adapter in adapters.items():
            parts.keep(f"{channel}/{account}", lambda a=adapter: a.run(engine.receive))  # type: ignore[misc]
        parts.keep("knowledge", lambda: _take_new_knowledge(library.retriever, clock))
        yield App(url=url, store=store, minds=minds, problems=problems)


class _Parts:
    """What runs beside the engine; a part that stops with an error is tried again."""

    def __init__(self, clock: Clock) -> None:
        self.problems: dict[str, str] = {}
        self._clock = clock
        self._tasks: list[asyncio.Task[None]] = []

    def keep(self, name: str, run: Callable[[], Awaitable[None]]) -> None:
        """Run a part until `stop`."""
        self._tasks.append(asyncio.create_task(self._keep(name, run), name=name))

    async def stop(self) -> None:
        """Stop them all."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _keep(self, name: str, run: Callable[[], Awaitable[None]]) -> None:
        while True:
            try:
                await run()
            except Misconfigured as error:
                self.problems[name] = error.problem
                log.error("%s: %s", name, error.problem)
            except Exception as error:
                self.problems[name] = f"stopped by a bug: {type(error).__name__}"
                log.exception("%s stopped", name)
            await self._clock.sleep(_RESTART_SECONDS)
            self.problems.pop(name, None)


async def _take_new_knowledge(retriever: Retriever, clock: Clock) -> None:
    while True:
        await clock.sleep(_NEW_KNOWLEDGE_SECONDS)
        if await asyncio.to_thread(retriever.refresh):
            log.info("new knowledge is in use: %s", retriever.generation)


SeenBy = Callable[[str, str], Seen]
"""Of a channel and an account, how far their conversations were stored."""


def _seen_in(store: Store, clock: Clock) -> SeenBy:
    return lambda channel, account: lambda: store.last_seen(channel, account, clock.now() - REMEMBERED)


def _nothing_seen(_channel: str, _account: str) -> Seen:
    async def nothing() -> Sequence[LastSeen]:
        return ()

    return nothing


def _adapters(
    config: Config,
    inbox_app: "SlackApp | None",
    clock: Clock,
    seen_by: SeenBy,
    *,
    host: "HostApp | None" = None,
) -> dict[tuple[str, str], Adapter]:
    adapters: dict[tuple[str, str], Adapter] = {}
    if config.channels.telegram:
        from adapters.telegram import TelegramAdapter

        for name, account in config.channels.telegram.items():
            adapters["telegram", name] = TelegramAdapter(
                account=name,
                token=account.token,
                driver=account.driver,
                mode=account.mode,
                public_url=config.web.public_url or "",
                secret_token=account.secret_token or "",
                api_url=account.api_url,
                human_command=config.texts.command_human,
                clock=clock,
            )
    if config.channels.discord:
        from adapters.discord import DiscordAdapter

        for name, bot in config.channels.discord.items():
            adapters["discord", name] = DiscordAdapter(
                account=name,
                token=bot.token,
                channels=bot.channels,
                api_url=bot.api_url,
                human_command=config.texts.command_human,
                command_taken=config.texts.command_taken,
                seen=seen_by("discord", name),
                clock=clock,
            )
    if config.channels.whatsapp:
        from adapters.whatsapp import MetaApp, Template, WhatsAppAdapter

        apps: dict[str, MetaApp] = {}
        for name, number in config.channels.whatsapp.items():
            # Accounts of one Meta app have one secret, and their updates come to one address.
            secret = number.app_secret.get_secret_value()
            asked = number.template
            template = None if asked is None else Template(**asked.model_dump())
            adapters["whatsapp", name] = WhatsAppAdapter(
                account=name,
                phone_number_id=number.phone_number_id,
                access_token=number.access_token,
                app=apps.setdefault(secret, MetaApp(secret)),
                verify_token=number.verify_token,
                template=template,
                opener=config.texts.button_choose,
                api_url=number.api_url,
                clock=clock,
            )
    if config.channels.slack:
        from adapters.slack import SlackAdapter

        for name, place in config.channels.slack.items():
            adapters["slack", name] = SlackAdapter(
                account=name,
                app=_app_of(name, place, inbox_app),
                inboxes=[inbox.slack_channel_id for inbox in config.inboxes.values()],
                slack_channel_ids=place.slack_channel_ids,
                listen=place.listen,
                members_are_customers=place.members_are_customers,
                assistant=place.assistant,
                app_token=_revealed(place.app_token),
                signing_secret=_revealed(place.signing_secret),
                human_command=config.texts.command_human,
                seen=seen_by("slack", name),
                handles=host.handles if host is not None and place.bot_token is None else None,
                clock=clock,
            )
    return adapters


def _with_mounted(
    adapters: Mapping[tuple[str, str], Adapter],
    mounted: Sequence[Mounted] = (),
    seen_by: SeenBy = _nothing_seen,
) -> dict[tuple[str, str], Adapter]:
    found = dict(adapters)
    for adapter in mounted:
        channel, account = key = adapter.channel, adapter.account
        if key in found:
            raise ConfigError(
                f"channels.{channel}.{account}: an account of this name is mounted, too; give one of them "
                "another name"
            )
        adapter.remembers(seen_by(channel, account))
        found[key] = adapter
    if not found:
        raise ConfigError("channels: enable at least one, such as channels.telegram")
    return found


def _listener(config: Config) -> Listener | None:
    if config.speech is None:
        return None
    from knowledge.listen import SpeechToText

    speech = config.speech
    return SpeechToText(
        base_url=speech.base_url,
        api_key=speech.api_key,
        model=speech.model,
        deadline_seconds=speech.deadline_seconds,
    )


def _app_of(name: str, place: SlackCustomers, inbox_app: "SlackApp | None") -> "SlackApp":
    app = inbox_app if place.bot_token is None else _slack_app(place, place.bot_token)
    if app is None:
        raise ConfigError(f"channels.slack.{name}: needs the Slack app under `slack:`, or tokens of its own")
    return app


def _slack_app(slack: Slack | SlackCustomers, bot_token: SecretStr) -> "SlackApp":
    from adapters.slack_app import slack_app

    return slack_app(
        bot_token=bot_token.get_secret_value(),
        signing_secret=_revealed(slack.signing_secret),
        base_url=slack.api_url,
    )


def _revealed(secret: SecretStr | None) -> str | None:
    return None if secret is None else secret.get_secret_value()


def _inbox_app(config: Config, host: "HostApp | None" = None) -> "SlackApp | None":
    slack = config.slack
    if slack is None:
        return None
    if host is not None:
        return host.begin(bot_token=slack.bot_token.get_secret_value(), base_url=slack.api_url)
    return _slack_app(slack, slack.bot_token)


def _inbox(config: Config, app: "SlackApp | None", clock: Clock, *, is_hosted: bool = False) -> Inbox:
    if config.slack is None or app is None:
        raise ConfigError("slack: the inbox needs a Slack app; docs/slack.md says how to make one")
    from adapters.slack_inbox import SlackInbox

    return SlackInbox(
        app=app,
        app_token=None if is_hosted else _revealed(config.slack.app_token),
        signing_secret=None if is_hosted else _revealed(config.slack.signing_secret),
        slack_channel_ids=[inbox.slack_channel_id for inbox in config.inboxes.values()],
        as_text=as_text,
        texts=config.texts.inbox,
        is_hosted=is_hosted,
        clock=clock,
    )

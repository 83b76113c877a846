"""The wiring: the only file that knows all rooms."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from adapters.accounts import SeenBy, accounts, inbox_app, slack_direct, slack_home, slack_inbox
from bot.admins import Admins
from bot.boards import StoredBoards
from bot.clock import Clock, SystemClock
from bot.config import Config
from bot.config.checkup import Check
from bot.config.settings import Inbox
from bot.desk import Desk
from bot.destinations import PaceOf, usual_pace
from bot.digest import keep_digests
from bot.engine import Engine, OnDecision
from bot.errors import ConfigError, StepasideError
from bot.files import Files
from bot.inboxes import Inboxes, InboxRules
from bot.lanes import Settling
from bot.model import Action, Button
from bot.parts import Parts
from bot.ports import (
    Adapter,
    Embedder,
    Hours,
    LastSeen,
    Listener,
    Mounted,
    Pause,
    Seen,
    Summarizer,
    Waits,
    WriteTranscript,
)
from bot.preview import Previews
from bot.store.store import Store
from bot.store.values import REMEMBERED
from bot.thinking import ThinkingDesk
from bot.waits import UsualWaits
from bot.web import make_app, serve
from handoff.commands import parse
from handoff.export import as_json, as_markdown
from handoff.hours import Schedule, WeeklyHours
from handoff.leads import read_best_time, read_contact
from handoff.routing import Routes
from handoff.topics import Topic
from handoff.transcript import as_text, lines
from handoff.triggers import Triggers
from knowledge.answerer import KnowledgeAnswerer, open_model
from knowledge.embed import open_embedder
from knowledge.learn import Learned, Progress, learn
from knowledge.load import load
from knowledge.retrieve import Retriever
from knowledge.smalltalk import Phrases
from knowledge.summary import open_summarizer

if TYPE_CHECKING:
    from adapters.slack_mount import HostApp

log = logging.getLogger(__name__)

EXPORTS: Mapping[str, WriteTranscript] = {"md": as_markdown, "json": as_json}
"""How a whole conversation is written into a file, by the file's extension."""

_NEW_KNOWLEDGE_SECONDS = 2.0  #: between two looks whether `stepaside learn` has run


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
    config: Config,
    library: Library,
    *,
    clock: Clock,
    hours: Hours,
    inboxes: Inboxes,
    pause: Pause | None = None,
    waits: Waits | None = None,
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
        read_best_time=lambda text: read_best_time(text, region=config.leads.phone_region),
        inboxes=inboxes,
        texts=texts,
        company=config.company,
        clock=clock,
        new_id=lambda: uuid4().hex,
        listens=config.speech is not None,
        pause=pause,
        waits=waits,
    )
    return Minds(desk=desk, answerer=answerer, triggers=triggers)


def opening_hours(config: Config) -> WeeklyHours:
    """When each inbox is attended."""
    hours = {name: inbox.hours for name, inbox in config.inboxes.items()}
    return WeeklyHours({name: Schedule.of(each) if each else None for name, each in hours.items()})


def inboxes(config: Config) -> Inboxes:
    """Where people answer; the first is the default.

    Raises:
        ConfigError: there is none.
    """
    if not config.inboxes:
        raise ConfigError("inboxes: name at least one Slack channel where your staff answer")
    rules = [_rules(name, inbox) for name, inbox in config.inboxes.items()]
    return Inboxes(rules, Routes(config.routes, default=rules[0].name))


def _rules(name: str, inbox: Inbox) -> InboxRules:
    return InboxRules(
        name=name,
        slack_channel_id=inbox.slack_channel_id,
        claim_within=timedelta(minutes=inbox.claim_within_minutes),
        owner_silent=timedelta(minutes=inbox.owner_silent_minutes),
        pings=inbox.ping is not None,
        reply_mode=inbox.reply_mode,
        undo=timedelta(seconds=inbox.undo_seconds),
        customers_see=inbox.customers_see,
        reopen_within=timedelta(hours=inbox.reopen_within_hours),
        backup=inbox.backup,
    )


async def obstacles(config: Config) -> list[str]:
    """Everything that would keep `running` from starting, and documents that would be left out.

    Nothing is connected to.
    """
    clock = SystemClock()
    shared_app = inbox_app(config)
    adapters: dict[tuple[str, str], Adapter] = {}
    warnings: list[str] = []
    parts: tuple[Callable[[], object], ...] = (
        lambda: adapters.update(_with_mounted(accounts(config, shared_app, clock, _nothing_seen))),
        lambda: inboxes(config),
        lambda: opening_hours(config),
        lambda: slack_inbox(config, shared_app, as_text=as_text, clock=clock),
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
    rules = inboxes(config)
    async with contextlib.AsyncExitStack() as stack:
        if slack_app is not None:
            stack.callback(slack_app.end)
        shared_app = inbox_app(config, slack_app)
        # Before the adapters: what it does not keep is theirs.
        inbox = slack_inbox(config, shared_app, as_text=as_text, clock=clock, is_hosted=slack_app is not None)
        store = await Store.open(config.database)
        stack.push_async_callback(store.close)
        boards = await StoredBoards.of(config, store, clock)
        home = slack_home(config, shared_app, boards, clock=clock)
        stack.push_async_callback(home.close)
        if slack_app is not None:
            slack_app.choose_customers()
        seen_by = _seen_in(store, clock)
        adapters = _with_mounted(
            accounts(config, shared_app, clock, seen_by, host=slack_app), mounted, seen_by
        )
        for adapter in adapters.values():
            stack.push_async_callback(adapter.close)
        library = await open_library(config, progress=progress)
        hours = hours or opening_hours(config)
        waits = UsualWaits(store=store, hours=hours, clock=clock)
        minds = await make_minds(
            config, library, clock=clock, hours=hours, inboxes=rules, pause=boards, waits=waits
        )
        human = Button(label=config.texts.button_human, action=Action.HUMAN)
        previews = Previews(adapters, clock=clock, buttons=(human,))
        stack.push_async_callback(previews.stop)
        engine = Engine(
            store=store,
            desk=ThinkingDesk(minds.desk, adapters=adapters, previews=previews, clock=clock),
            unsaid=previews.take_back,
            fallback=minds.desk.decide_after_failure,
            adapters=adapters,
            inbox=inbox,
            inboxes=rules,
            describe=lines,
            files=Files(config.files.folder, most_megabytes=config.files.most_megabytes),
            listener=_listener(config),
            writers=EXPORTS,
            summarizer=_summarizer(config),
            clock=clock,
            settling=Settling(quiet_s=config.answers.settle_seconds),
            pace=pace,
            texts=config.texts,
        )
        engine.on_decision = on_decision
        home.store_with(engine.receive)
        await engine.start()
        stack.push_async_callback(engine.stop)
        parts = Parts(clock)

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
        keep_digests(parts, store=store, inbox=inbox, inboxes=rules, hours=hours, clock=clock)
        Admins(
            config.slack.admins if config.slack else (),
            problems=lambda: engine.problems,
            inboxes=rules,
            tell=slack_direct(shared_app).tell,
            store=store,
            clock=clock,
            texts=config.texts,
        ).keep_told(parts)
        parts.keep("knowledge", lambda: _take_new_knowledge(library.retriever, clock))
        yield App(url=url, store=store, minds=minds, problems=problems)


async def _take_new_knowledge(retriever: Retriever, clock: Clock) -> None:
    while True:
        await clock.sleep(_NEW_KNOWLEDGE_SECONDS)
        if await asyncio.to_thread(retriever.refresh):
            log.info("new knowledge is in use: %s", retriever.generation)


def _seen_in(store: Store, clock: Clock) -> SeenBy:
    return lambda channel, account: lambda: store.last_seen(channel, account, clock.now() - REMEMBERED)


def _nothing_seen(_channel: str, _account: str) -> Seen:
    async def nothing() -> Sequence[LastSeen]:
        return ()

    return nothing


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


def _summarizer(config: Config) -> Summarizer | None:
    answers = config.answers
    return open_summarizer(
        answers.model, base_url=answers.base_url, deadline_seconds=answers.deadline_seconds
    )


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

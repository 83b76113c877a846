"""The running bot: every part made, and handed those that it needs."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from adapters.accounts import (
    SeenBy,
    accounts,
    inbox_app,
    slack_direct,
    slack_home,
    slack_inbox,
    slack_presence,
)
from bot import buttons
from bot.admins import Admins
from bot.boards import StoredBoards
from bot.clock import Clock, SystemClock
from bot.config import Config
from bot.config.checkup import Check
from bot.config.doubts import doubts
from bot.config.yamlfile import Key
from bot.destinations import PaceOf, usual_pace
from bot.digest import keep_digests
from bot.engine import Engine, OnDecision
from bot.errors import ConfigError, KnowledgeError, StepasideError
from bot.files import Files
from bot.parts import Parts
from bot.ports import (
    Adapter,
    Hours,
    LastSeen,
    Mounted,
    Seen,
    WriteTranscript,
)
from bot.preview import Previews
from bot.spike import keep_watch
from bot.store.store import Store
from bot.store.values import REMEMBERED
from bot.thinking import ThinkingDesk
from bot.waiting import Settling
from bot.waits import UsualWaits
from bot.web import make_app, serve
from handoff.export import as_json, as_markdown
from handoff.transcript import as_text, lines
from handoff.triggers import Triggers
from knowledge.answerer import open_model
from knowledge.learn import Progress
from knowledge.load import load
from knowledge.retrieve import Retriever

if TYPE_CHECKING:
    from adapters.slack_mount import HostApp

from bot.app.looking_back import mask, meanings
from bot.app.minds import (
    Minds,
    inboxes,
    listener,
    make_minds,
    open_library,
    opening_hours,
    own_topics,
    summarizer,
)
from bot.app.swallowed import swallowed

log = logging.getLogger(__name__)

EXPORTS: Mapping[str, WriteTranscript] = {"md": as_markdown, "json": as_json}
"""How a whole conversation is written into a file, by the file's extension."""

_NEW_KNOWLEDGE_SECONDS = 2.0  #: between two looks whether `stepaside learn` has run


def _by_key(key: Key, problem: str) -> str:
    return f"{'.'.join(map(str, key))}: {problem}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    """What is wrong with the settings and the documents, each in a line for admins."""

    obstacles: Sequence[str]  #: with one of these `running` does not start
    doubts: Sequence[str]  #: documents that would be left out, and settings that hardly say what they mean


async def verdict(config: Config, placed: Callable[[Key, str], str] = _by_key) -> Verdict:
    """What is wrong with them; nothing is connected to.

    `placed` puts before a problem where its setting stands.
    """
    clock = SystemClock()
    shared_app = inbox_app(config)
    adapters: dict[tuple[str, str], Adapter] = {}
    doubted: list[str] = []
    parts: tuple[Callable[[], object], ...] = (
        lambda: adapters.update(_with_mounted(accounts(config, shared_app, clock, _nothing_seen))),
        lambda: inboxes(config),
        lambda: opening_hours(config),
        lambda: slack_inbox(config, shared_app, as_text=as_text, clock=clock),
        lambda: open_model(config.answers.model, base_url=config.answers.base_url),
        lambda: doubted.extend(_doubts(config, placed)),
    )
    found: list[str] = []
    for part in parts:
        try:
            part()
        except StepasideError as error:
            found.append(_placed(str(error), placed))
    for adapter in adapters.values():
        await adapter.close()
    with contextlib.suppress(KnowledgeError):  # it was said above
        swallowing = await swallowed(config, own_topics(config))
        doubted += [placed(key, f"{said}; {remedy}") for key, said, remedy in swallowing]
    return Verdict(obstacles=found, doubts=doubted)


def _placed(problem: str, placed: Callable[[Key, str], str]) -> str:
    """With its place, if it begins with a setting."""
    key, colon, said = problem.partition(": ")
    path = tuple(key.split("."))
    return placed(path, said) if colon and path[0] in Config.model_fields else problem


def _doubts(config: Config, placed: Callable[[Key, str], str]) -> list[str]:
    loaded = load(config.knowledge.folder)
    found = doubts(config, tuple(loaded.documents))
    return [*loaded.warnings, *(placed(key, f"{said}; {remedy}") for key, said, remedy in found)]


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
    #: lists the leads, when `hours` open in a moment that they did not plan
    opens: Callable[[], Awaitable[None]]


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
        presence = slack_presence(config, shared_app, hours=hours, clock=clock)
        minds = await make_minds(
            config,
            library,
            clock=clock,
            hours=hours,
            inboxes=rules,
            pause=boards,
            waits=waits,
            presence=presence,
        )
        await minds.triggers.prepare()  # some seconds of learning, which no customer should wait for
        human = buttons.human(config.texts)
        previews = Previews(adapters, clock=clock, buttons=(human,), store=store)
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
            listener=listener(config),
            writers=EXPORTS,
            summarizer=summarizer(config),
            clock=clock,
            settling=Settling(quiet_s=config.answers.settle_seconds),
            pace=pace,
            texts=config.texts,
        )
        engine.on_decision = on_decision
        home.store_with(engine.receive)
        await previews.resume()
        await engine.start()
        stack.push_async_callback(engine.stop)
        parts = Parts(clock)

        def problems() -> Mapping[str, str]:
            not_connected = {
                f"{channel}/{account}": adapter.problem
                for (channel, account), adapter in adapters.items()
                if adapter.problem
            }
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
        if presence is not None:
            parts.keep("presence", presence.run)
        digests = keep_digests(parts, store=store, inbox=inbox, inboxes=rules, hours=hours, clock=clock)
        keep_watch(
            parts,
            store=store,
            inbox=inbox,
            inboxes=rules,
            meanings=meanings(library),
            mask=mask,
            clock=clock,
            texts=config.texts,
        )
        Admins(
            config.slack.admins if config.slack else (),
            problems=lambda: engine.problems,
            inboxes=rules,
            tell=slack_direct(shared_app).tell,
            store=store,
            clock=clock,
            texts=config.texts,
        ).keep_told(parts)
        parts.keep("knowledge", lambda: _take_new_knowledge(library.retriever, minds.triggers, clock))

        async def opens() -> None:
            await asyncio.gather(*(digest.opens() for digest in digests))

        yield App(url=url, store=store, minds=minds, problems=problems, opens=opens)


async def _take_new_knowledge(retriever: Retriever, triggers: Triggers, clock: Clock) -> None:
    is_old = False  # what is calm
    while True:
        await clock.sleep(_NEW_KNOWLEDGE_SECONDS)
        if await asyncio.to_thread(retriever.refresh):
            log.info("new knowledge is in use: %s", retriever.generation)
            is_old = True
        if is_old:
            try:
                await triggers.prepare()
                is_old = False
            except Exception:
                log.warning("what is calm was not learned anew; it will be tried again", exc_info=True)


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

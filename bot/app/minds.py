"""The rooms behind the desk: what the bot knows, and who decides."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from uuid import uuid4

import numpy as np

from bot.clock import Clock
from bot.config import Config
from bot.config.settings import Inbox
from bot.desk import Desk
from bot.errors import ConfigError
from bot.inboxes import Inboxes, InboxRules
from bot.ports import (
    Embedder,
    Hours,
    Listener,
    Pause,
    Presence,
    Summarizer,
    Waits,
)
from bot.rehearsal import NEVER_PAUSED, NO_WAITS
from handoff.choices import choice
from handoff.commands import parse
from handoff.hours import Schedule, WeeklyHours
from handoff.leads import read_best_time, read_contact
from handoff.money import Money
from handoff.reading import read_reply
from handoff.routing import Routes
from handoff.topics import Topic
from handoff.triggers import Triggers
from knowledge.answerer import KnowledgeAnswerer
from knowledge.batches import Vectors
from knowledge.bearings import KnowledgeCompass
from knowledge.embed import open_embedder
from knowledge.index import Generation
from knowledge.learn import Learned, Progress, learn
from knowledge.retrieve import Retriever
from knowledge.smalltalk import takes_leave
from knowledge.summary import open_summarizer

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
    pause: Pause = NEVER_PAUSED,
    waits: Waits = NO_WAITS,
    presence: Presence | None = None,
) -> Minds:
    """The desk, with the rooms behind its ports.

    What is not said of the staff is as in a rehearsal: nobody pauses the bot, and no waits are known.

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
    )
    triggers = Triggers(
        embedder=library.embedder,
        topics=own_topics(config),
        words=config.step_aside.words,
        answered=lambda: _answered(library.retriever.in_use, library.embedder),
        compass=KnowledgeCompass(library.retriever, library.embedder),
        pages=lambda: _written(library.retriever.in_use),
    )
    # All would wait at the first reply for the vocabulary without the company's words, which reads replies.
    await asyncio.to_thread(read_reply, "")
    await asyncio.to_thread(triggers.learn_names)
    desk = Desk(
        answerer=answerer,
        triggers=triggers,
        read_reply=read_reply,
        takes_leave=takes_leave,
        choose=choice,
        hours=hours,
        parse_command=parse,
        read_contact=lambda text: read_contact(text, region=config.leads.phone_region),
        read_best_time=lambda text: read_best_time(text, region=config.leads.phone_region),
        inboxes=inboxes,
        texts=texts,
        topics_say={name: topic.says for name, topic in config.step_aside.topics.items() if topic.says},
        company=config.company,
        clock=clock,
        new_id=lambda: uuid4().hex,
        listens=config.speech is not None,
        pause=pause,
        waits=waits,
        presence=presence,
    )
    return Minds(desk=desk, answerer=answerer, triggers=triggers)


def own_topics(config: Config) -> dict[str, Topic]:
    """The sensitive topics that the settings name."""
    return {
        name: Topic(
            examples=topic.examples, words=topic.words, action=topic.action, up_to=_money(topic.up_to)
        )
        for name, topic in config.step_aside.topics.items()
    }


def _money(written: str | None) -> Money | None:
    if written is None:
        return None
    amount, currency = written.split()
    return Money(amount=Decimal(amount), currency=currency)


def _answered(generation: Generation, embedder: Embedder | None) -> list[Vectors]:
    """The vectors of the questions of each FAQ entry, so far as the embedder knows their language."""
    if not generation.spaces or embedder is None:
        return []
    rows = np.flatnonzero(generation.words.faq & generation.understood(embedder.languages))
    return list(generation.spaces[0].vectors.texts(rows).vectors)


def _written(generation: Generation) -> Iterator[str]:
    """All that the documents say, and what is asked in the FAQ."""
    for passage in generation.words.all_passages():
        yield from (passage.title, passage.text, *passage.questions)


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


def summarizer(config: Config) -> Summarizer | None:
    """The chat model that sums conversations up for staff, `None` if none is configured."""
    answers = config.answers
    return open_summarizer(
        answers.model, base_url=answers.base_url, deadline_seconds=answers.deadline_seconds
    )


def listener(config: Config) -> Listener | None:
    """What turns voice messages into text, `None` if nothing is configured."""
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

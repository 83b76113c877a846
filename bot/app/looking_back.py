"""What the report needs of the rooms."""

import asyncio
import logging

from bot.app.minds import Library
from bot.config import Config
from bot.errors import KnowledgeError
from bot.ports import Embedder, Meanings
from bot.text import mask_cards
from knowledge import gaps
from knowledge.embed import open_embedder
from knowledge.retrieve import Retriever

log = logging.getLogger(__name__)

mask = mask_cards
"""Takes card numbers out of what customers wrote."""


async def open_meanings(config: Config) -> Meanings:
    """What tells which questions mean the same, and which page is near: nothing is learned for it.

    Whatever of it cannot be used is logged and done without.
    """
    embedder = await _embedder(config.knowledge.embeddings)
    try:
        retriever = await asyncio.to_thread(Retriever.open, config.knowledge.index, embedder)
    except KnowledgeError as error:
        log.warning("the report names the pages that were nearest then: %s", error)
        return gaps.Meanings(embedder, None)
    return gaps.Meanings(embedder, retriever)


def meanings(library: Library) -> Meanings:
    """The same for a bot that runs, with what it has open."""
    return gaps.Meanings(library.embedder, library.retriever)


async def _embedder(name: str) -> Embedder | None:
    try:
        return None if name == "none" else await open_embedder(name)
    except KnowledgeError as error:
        log.warning("questions are put together by their words: %s", error)
        return None

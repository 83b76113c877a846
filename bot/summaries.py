"""Has conversations summed up for the heads of their threads, behind everything that somebody waits for."""

import logging

from bot.errors import AnswererError
from bot.model import Author, Summarise
from bot.ports import DescribeLines, Summarizer
from bot.post import Delivered, Post
from bot.store.store import Store

log = logging.getLogger(__name__)

_PEOPLE_AND_BOT = (Author.CUSTOMER, Author.BOT, Author.STAFF)


class Summaries:
    """Makes posts of what a chat model is to sum up; without one there are none."""

    def __init__(self, *, store: Store, describe: DescribeLines, summarizer: Summarizer | None) -> None:
        self._store = store
        self._describe = describe
        self._summarizer = summarizer

    @property
    def are_made(self) -> bool:
        """Whether there is something that sums up."""
        return self._summarizer is not None

    async def make(self, content: Summarise) -> Post | None:
        """Sum up what the thread's first message shows; `None` if that was done, or nothing can do it."""
        summarizer = self._summarizer
        file = await self._store.escalation_file(content.escalation_id)
        if summarizer is None or file.summary is not None:
            return None
        lines = self._describe([m for m in file.messages if m.author in _PEOPLE_AND_BOT])

        async def post() -> Delivered:
            try:
                return Delivered(summary=await summarizer.summarise(lines))
            except AnswererError as error:
                # Staff read the transcript itself; nothing is worth a second try.
                log.warning("escalation %s has no summary: %s", content.escalation_id, error)
                return Delivered()

        return post

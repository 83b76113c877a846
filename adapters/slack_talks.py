"""Who talks with us in which thread, so that nobody has to mention us in every reply, or name the thread."""

import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from adapters.slack_customer_content import string
from adapters.slack_markup import mentioned
from bot.ports import Seen

_MOST_REMEMBERED = 5000  #: threads

log = logging.getLogger(__name__)

Read = Callable[[str, str], Awaitable[Sequence[Mapping[str, Any]]]]
"""All messages of a thread, by the ids of its channel and its first message."""


class Talks:
    """Who has mentioned us in a thread is heard there from then on.

    What is not remembered, such as after a restart, is read from the thread itself.
    """

    def __init__(self, read: Read) -> None:
        self._read = read
        self._known: OrderedDict[tuple[str, str], set[str]] = OrderedDict()

    def begins(self, chat: str, thread: str, member: str, *, is_root: bool) -> None:
        """Somebody mentions us, or taps a button of ours; `is_root` if the thread begins with that."""
        known = self._known.get((chat, thread))
        if known is not None:
            known.add(member)
        elif is_root:
            self._remember((chat, thread), {member})

    async def is_with(self, chat: str, thread: str, member: str, *, bot_id: str) -> bool:
        """Whether what they write in the thread is meant for us. Raises the errors of `bot.errors`."""
        place = (chat, thread)
        if place not in self._known:
            messages = await self._read(chat, thread)
            found = {
                string(message.get("user"))
                for message in messages
                if bot_id in mentioned(string(message.get("text")))
            }
            self._remember(place, found | self._known.get(place, set()))
        self._known.move_to_end(place)
        return member in self._known[place]

    def _remember(self, place: tuple[str, str], members: set[str]) -> None:
        self._known[place] = members
        if len(self._known) > _MOST_REMEMBERED:
            self._known.popitem(last=False)


class LatestThread:
    """Where in a place somebody spoke to us last, as the store knows it."""

    def __init__(self, *, account: str, seen: Seen | None) -> None:
        self._account = account
        self._seen = seen

    async def of(self, chat: str, member: str) -> str | None:
        """The thread's id; `None` if it was in no thread, if they never did in `chat`, or if the store fails.

        Who calls a person must not be kept waiting by that.
        """
        try:
            known = () if self._seen is None else await self._seen()
        except Exception:
            log.exception("slack/%s: where customers stand cannot be read", self._account)
            return None
        theirs = [one for one in known if one.address.chat == chat and one.customer_id == member]
        latest = max(theirs, key=lambda one: one.heard_at, default=None)
        return None if latest is None else latest.address.thread

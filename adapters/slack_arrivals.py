"""What comes in from the inbox: checked, named and stored before Slack is told that we have it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping
from typing import Any

from slack_bolt import BoltResponse
from slack_bolt.async_app import AsyncApp

from adapters.slack_blocks import notice
from adapters.slack_errors import CHANNEL, translated
from adapters.slack_events import Origin, fetched, normalise, origin
from adapters.slack_people import People, refusal
from adapters.slack_threads import Threads
from bot.clock import Clock
from bot.config.texts import InboxTexts
from bot.errors import ChannelError, RateLimited, Refused, Unavailable
from bot.ports import Bookmarks, Receive, ThreadBookmark

#: Slack waits 3 s for our acknowledgement; some of them are the store's.
#: Source: https://docs.slack.dev/apis/events-api/#responding
_LOOK_UP_SECONDS = 2.0
_RETRY_SECONDS = 5.0

log = logging.getLogger(__name__)


class Arrivals:
    """What staff write and press in the inbox channels.

    A message is stored before it is acknowledged; if that fails, it is not acknowledged and Slack sends it
    again. What was missed meanwhile is fetched after every connection.
    """

    def __init__(
        self,
        *,
        app: AsyncApp,
        threads: Threads,
        inboxes: Collection[str],
        texts: InboxTexts,
        clock: Clock,
    ) -> None:
        self._client = app.client
        self._threads = threads
        self._inboxes = frozenset(inboxes)
        self._texts = texts
        self._clock = clock
        self._people = People(client=app.client, clock=clock)
        self._receive: Receive | None = None
        self._identity: tuple[frozenset[str], str] | None = None
        self._refusing: dict[str, asyncio.Task[None]] = {}
        self._connected = asyncio.Event()
        #: Bookmarks must be read before a newer message is stored: it would hide the older ones we missed.
        self._bookmarked = asyncio.Event()
        app.middleware(self._keep_before_ack)

    def store_with(self, receive: Receive) -> None:
        """Store what comes from now on with `receive`."""
        self._receive = receive

    def connected(self) -> None:
        """A connection to Slack begins; what was missed before it must be fetched."""
        self._bookmarked.clear()
        self._connected.set()

    async def identity(self) -> tuple[frozenset[str], str]:
        """The ids of our workspace and its organisation, and our bot's member id.

        Raises:
            Misconfigured: Slack refuses the bot token, and says why.
            RateLimited, Unavailable, Ambiguous: Slack cannot say just now.
        """
        if self._identity is None:
            with translated():
                found = await self._client.auth_test()
            home = (found.get("team_id"), found.get("enterprise_id"))
            self._identity = (frozenset(id for id in home if id), str(found.get("user_id") or ""))
        return self._identity

    async def catch_up(self, bookmarks: Bookmarks) -> None:
        """After each connection fetch what staff wrote before it; until cancelled."""
        while True:
            await self._connected.wait()
            self._connected.clear()
            try:
                threads = await bookmarks()
            except Exception:
                log.exception("The inbox threads under way could not be read; trying again")
                await self._clock.sleep(_RETRY_SECONDS)
                self._connected.set()
                continue
            self._bookmarked.set()
            # One after the other: a workspace may ask about 50 times a minute, and where that is
            # not enough Slack says how long to wait.
            # Source: https://docs.slack.dev/reference/methods/conversations.replies
            for bookmark in threads:
                await self._fetch(bookmark)

    async def close(self) -> None:
        """Give up what is still being said."""
        tasks = list(self._refusing.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _keep_before_ack(
        self, body: dict[str, Any], next_: Callable[[], Awaitable[None]]
    ) -> BoltResponse | None:
        found = origin(body, inboxes=self._inboxes)
        if found is None:
            await next_()
            return None
        async with asyncio.timeout(_LOOK_UP_SECONDS):
            await self._bookmarked.wait()
        await self._keep(body, found)
        return BoltResponse(status=200, body="")

    async def _keep(self, body: Mapping[str, Any], found: Origin) -> None:
        receive = self._receive
        if receive is None:
            raise Unavailable(CHANNEL, "the inbox has not been started yet")
        async with asyncio.timeout(_LOOK_UP_SECONDS):
            home, bot_id = await self.identity()
            person = await self._people.find(found.staff_id)
            names = {person.id: person.name, **await self._names(found.mentioned)}
        reason = refusal(person, home=home, texts=self._texts)
        if reason is not None:
            # Only in our own threads: what strangers say elsewhere in the channel is not our business.
            if found.thread_author in (None, bot_id):
                self._refuse(found, reason)
            return
        if events := normalise(body, inboxes=self._inboxes, names=names):
            await receive(events)

    async def _names(self, ids: Iterable[str]) -> dict[str, str]:
        names = {}
        for id in ids:
            try:
                names[id] = (await self._people.find(id)).name
            except ChannelError:  # the id stands in for the name
                continue
        return names

    def _refuse(self, found: Origin, reason: str) -> None:
        key = f"refused/{found.ts}"
        if key in self._refusing:
            return
        task = asyncio.create_task(self._say(found, reason, key=key), name=f"refuse {found.ts}")
        self._refusing[key] = task
        task.add_done_callback(lambda _: self._refusing.pop(key, None))

    async def _say(self, found: Origin, reason: str, *, key: str) -> None:
        try:
            # `again`: a redelivery must not repeat it.
            await self._threads.reply(found.thread, notice(reason), key=key, again=True)
        except ChannelError as error:
            log.warning("Someone who may not answer customers was not told so: %s", error)

    async def _fetch(self, bookmark: ThreadBookmark) -> None:
        """Store what was missed in one thread, however often Slack or the store must be asked."""
        while True:
            try:
                replies = await self._threads.replies(bookmark.thread, after_ts=bookmark.last_seen_ts)
                for reply in replies:
                    body = fetched(reply, slack_channel_id=bookmark.thread.slack_channel_id)
                    if found := origin(body, inboxes=self._inboxes):
                        await self._keep(body, found)
                return
            except RateLimited as error:
                await self._clock.sleep(error.retry_after)
            except Refused as error:
                log.warning("What was missed in an inbox thread cannot be fetched: %s", error)
                return
            except Exception:
                log.exception("What was missed in an inbox thread could not be fetched; trying again")
                await self._clock.sleep(_RETRY_SECONDS)

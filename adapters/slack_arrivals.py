"""What comes in from the inbox: checked, named and stored before Slack is told that we have it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping, Sequence
from typing import Any
from weakref import WeakValueDictionary

from slack_bolt import BoltResponse
from slack_bolt.async_app import AsyncApp

from adapters.slack_blocks import notice
from adapters.slack_errors import CHANNEL, translated
from adapters.slack_events import Origin, normalise, origin
from adapters.slack_fetched import events_after
from adapters.slack_forms import filled_in
from adapters.slack_modals import Modals
from adapters.slack_people import People, Person, refusal
from adapters.slack_places import InboxPlace
from adapters.slack_presses import FormWanted, form_wanted
from adapters.slack_private import take_away, way_back
from adapters.slack_threads import Threads
from bot.clock import Clock
from bot.config.texts import InboxTexts
from bot.errors import ChannelError, RateLimited, Refused, StepasideError, Unavailable
from bot.model import InboxThread
from bot.ports import Bookmarks, Receive

#: How far before the newest message that was stored we look at a new connection: Slack may deliver an older
#: message later, its last attempt after 5 minutes. What is stored already is the same event again.
#: Source: https://docs.slack.dev/apis/events-api/#retries
_OVERLAP_SECONDS = 600.0
_CHANGES_SECONDS = 7 * 86_400.0  #: how old a message may be for us to find that it was changed
#: Slack waits 3 s for our acknowledgement; some of them are the store's.
#: Source: https://docs.slack.dev/apis/events-api/#responding
_LOOK_UP_SECONDS = 2.0
_RETRY_SECONDS = 5.0
_MOST_REMEMBERED = 5000  #: threads

log = logging.getLogger(__name__)


class Arrivals:
    """What staff write and press in the inbox channels.

    A message is stored before it is acknowledged; if that fails, it is not acknowledged and Slack sends it
    again. What was written and changed meanwhile is fetched after every connection; of presses of buttons and
    of deletions Slack keeps nothing that could be. What is said in one thread is stored in its order: before
    the first message of a thread that arrives on a connection, and after one that could not be stored, what
    may have been missed before it is fetched.
    """

    def __init__(
        self,
        *,
        app: AsyncApp,
        threads: Threads,
        inboxes: Sequence[InboxPlace],
        texts: InboxTexts,
        clock: Clock,
    ) -> None:
        self._client = app.client
        self._threads = threads
        self._inboxes = frozenset(place.slack_channel_id for place in inboxes)
        self._open_to_guests = {place.slack_channel_id for place in inboxes if place.guests_may_answer}
        self._modals = Modals(client=app.client, inboxes=inboxes, texts=texts)
        self._texts = texts
        self._clock = clock
        self._people = People(client=app.client, clock=clock)
        self._receive: Receive | None = None
        self._identity: tuple[frozenset[str], str] | None = None
        self._workspace = ""
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._connections = 0
        self._to_read = asyncio.Event()  # a connection begins
        self._to_fetch = asyncio.Event()
        self.caught_up = asyncio.Event()  #: all that can be fetched has been, once
        self._waiting: asyncio.Task[None] | None = None
        #: Bookmarks must be read before a newer message is stored: it would hide the older ones we missed.
        self._bookmarked = asyncio.Event()
        self._behind: dict[InboxThread, str | None] = {}  # threads to be fetched, and after which `ts`
        self._caught_up: set[InboxThread] = set()  # on this connection
        self._doubted: set[InboxThread] = set()  # what is being fetched of them may not be all
        self._locks: WeakValueDictionary[InboxThread, asyncio.Lock] = WeakValueDictionary()
        app.middleware(self._keep_before_ack)

    def store_with(self, receive: Receive) -> None:
        """Store what comes from now on with `receive`."""
        self._receive = receive

    def connected(self) -> None:
        """A connection to Slack begins; what was missed before it must be fetched."""
        self._bookmarked.clear()
        self._connections += 1
        self._to_read.set()

    def look_again(self, thread: InboxThread) -> None:
        """Something in a thread may have been missed: fetch it soon, and before anything newer is stored."""
        self._doubted.add(thread)
        self._caught_up.discard(thread)
        self._behind.setdefault(thread, None)
        self._fetch_soon()

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
            self._workspace = str(found.get("url") or "")
        return self._identity

    async def workspace(self) -> str:
        """The address of our workspace's pages; raises as `identity`."""
        await self.identity()
        return self._workspace

    async def catch_up(self, bookmarks: Bookmarks) -> None:
        """Fetch what staff wrote and changed before each connection, and what could not be stored.

        Until cancelled.
        """
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._read(bookmarks), name="slack inbox: read bookmarks")
            tasks.create_task(self._fetch_missing(), name="slack inbox: fetch")

    async def _read(self, bookmarks: Bookmarks) -> None:
        """Learn where each thread under way stands, as soon as a connection begins: replies wait for it."""
        while True:
            await self._to_read.wait()
            self._to_read.clear()
            try:
                threads = await bookmarks()
            except Exception:
                log.exception("The inbox threads under way could not be read; trying again")
                await self._clock.sleep(_RETRY_SECONDS)
                self._to_read.set()
                continue
            self._caught_up.clear()
            for bookmark in threads:
                self._behind.setdefault(bookmark.thread, _before(bookmark.last_seen_ts, _OVERLAP_SECONDS))
            if not self._to_read.is_set():
                self._bookmarked.set()
            self._to_fetch.set()

    async def _fetch_missing(self) -> None:
        while True:
            await self._to_fetch.wait()
            self._to_fetch.clear()
            # One after the other: a workspace may ask about 50 times a minute, and where that is
            # not enough Slack says how long to wait.
            # Source: https://docs.slack.dev/reference/methods/conversations.replies
            done = [await self._fetch(thread) for thread in list(self._behind)]
            if not all(done):
                self._fetch_soon()
            elif self._bookmarked.is_set() and not self._behind:
                self.caught_up.set()

    def _fetch_soon(self) -> None:
        async def wait() -> None:
            await self._clock.sleep(_RETRY_SECONDS)
            self._to_fetch.set()

        if self._waiting is None or self._waiting.done():
            self._waiting = asyncio.create_task(wait(), name="slack inbox: fetch soon")

    async def close(self) -> None:
        """Give up what is still being said."""
        tasks = list(self._tasks.values())
        if self._waiting is not None:
            tasks.append(self._waiting)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _keep_before_ack(
        self, body: dict[str, Any], next_: Callable[[], Awaitable[None]]
    ) -> BoltResponse | None:
        wanted = form_wanted(body)
        if wanted is not None and wanted.thread.slack_channel_id in self._inboxes:
            await self._open_form(wanted)
            return BoltResponse(status=200, body="")
        found = origin(body, inboxes=self._inboxes)
        if found is None:
            await next_()
            return None
        wrong = await self._wrong_in_form(body)
        if wrong is not None:
            return BoltResponse(status=200, body=dict(wrong))
        async with asyncio.timeout(_LOOK_UP_SECONDS):
            await self._bookmarked.wait()
        await self._keep_in_order(body, found)
        if (response_url := way_back(body)) is not None:
            self._soon(f"take away {response_url}", take_away(response_url))
        return BoltResponse(status=200, body="")

    async def _open_form(self, wanted: FormWanted) -> None:
        async with asyncio.timeout(_LOOK_UP_SECONDS):
            home, _ = await self.identity()
            person = await self._people.find(wanted.staff_id)
            reason = self._refusal(person, home, wanted.thread)
            if reason is None:
                await self._modals.open(wanted)
                return
        self._refuse(wanted.thread, reason, key=f"refused/{wanted.ts}")

    async def _wrong_in_form(self, body: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """What to answer to a form that cannot be taken as it was filled in."""
        form = filled_in(body)
        if form is None:
            return None
        refused = self._modals.refused(form)
        if refused is not None or form.colleague is None:
            return refused
        async with asyncio.timeout(_LOOK_UP_SECONDS):
            home, _ = await self.identity()
            colleague = await self._people.find(form.colleague)
        if self._refusal(colleague, home, form.thread) is None:
            return None
        return self._modals.cannot_have_it(colleague)

    def _refusal(self, person: Person, home: frozenset[str], thread: InboxThread) -> str | None:
        guests = thread.slack_channel_id in self._open_to_guests
        return refusal(person, home=home, texts=self._texts, guests_may_answer=guests)

    async def _keep_in_order(self, body: Mapping[str, Any], found: Origin) -> None:
        """Store what arrives, after all that stands before it in its thread."""
        _, bot_id = await self._identity_soon()
        if found.thread_author not in (None, bot_id):
            await self._keep(body, found)
            return
        try:
            async with asyncio.timeout(_LOOK_UP_SECONDS), self._lock(found.thread):
                # What was changed may not have been stored yet.
                before = None if found.change else found.ts or None
                await self._fetch_missed(found.thread, before=before)
                await self._keep(body, found)
        except BaseException:
            # Slack sends it again, but perhaps after the next one.
            self.look_again(found.thread)
            raise

    async def _identity_soon(self) -> tuple[frozenset[str], str]:
        async with asyncio.timeout(_LOOK_UP_SECONDS):
            return await self.identity()

    def _lock(self, thread: InboxThread) -> asyncio.Lock:
        return self._locks.setdefault(thread, asyncio.Lock())

    async def _keep(self, body: Mapping[str, Any], found: Origin) -> None:
        receive = self._receive
        if receive is None:
            raise Unavailable(CHANNEL, "the inbox has not been started yet")
        async with asyncio.timeout(_LOOK_UP_SECONDS):
            home, bot_id = await self.identity()
            person = await self._people.find(found.staff_id)
            others = await self._find(id for id in found.named if id not in (bot_id, person.id))
        people = {one.id: one for one in (person, *others)}
        reason = self._refusal(person, home, found.thread)
        if reason is not None:
            # Only in our own threads: what strangers say elsewhere in the channel is not our business.
            if found.thread_author in (None, bot_id):
                self._refuse(found.thread, reason, key=f"refused/{found.ts or _view_id(body)}")
            return
        events = normalise(
            body,
            inboxes=self._inboxes,
            names={id: one.name for id, one in people.items()},
            pictures={id: one.picture for id, one in people.items() if one.picture},
            bot_id=bot_id,
            strangers=[one.id for one in others if self._refusal(one, home, found.thread) is not None],
            now=self._clock.now(),
        )
        if events:
            await receive(events)

    async def _find(self, ids: Iterable[str]) -> list[Person]:
        people = []
        for id in ids:
            try:
                people.append(await self._people.find(id))
            except ChannelError:  # the id stands in for the name
                continue
        return people

    def _refuse(self, thread: InboxThread, reason: str, *, key: str) -> None:
        self._soon(key, self._say(thread, reason, key=key))

    def _soon(self, key: str, work: Coroutine[Any, Any, None]) -> None:
        """Do it without keeping Slack waiting, once for a key."""
        if key in self._tasks:
            work.close()
            return
        task = asyncio.create_task(work, name=f"slack inbox: {key}")
        self._tasks[key] = task
        task.add_done_callback(lambda _: self._tasks.pop(key, None))

    async def _say(self, thread: InboxThread, reason: str, *, key: str) -> None:
        try:
            # `again`: a redelivery must not repeat it.
            await self._threads.reply(thread, notice(reason), key=key, again=True)
        except ChannelError as error:
            log.warning("Someone who may not answer customers was not told so: %s", error)

    async def _fetch(self, thread: InboxThread) -> bool:
        """Store what was missed in one thread; whether nothing is missing any more."""
        while True:
            try:
                async with self._lock(thread):
                    await self._fetch_missed(thread)
                return True
            except RateLimited as error:
                await self._clock.sleep(error.retry_after)
            except Refused as error:
                log.warning("What was missed in an inbox thread cannot be fetched: %s", error)
                self._behind.pop(thread, None)
                return True
            except StepasideError as error:
                log.warning("What was missed in an inbox thread cannot be stored yet: %s", error)
                return False
            except Exception:
                log.exception("What was missed in an inbox thread could not be fetched; trying again")
                return False

    async def _fetch_missed(self, thread: InboxThread, *, before: str | None = None) -> None:
        if thread in self._caught_up:
            return
        connection, is_all = self._connections, True
        self._doubted.discard(thread)
        after = self._behind.get(thread)
        since = None if after is None else _before(after, _CHANGES_SECONDS)
        replies = await self._threads.replies(thread, after_ts=since)
        for body in events_after(replies, after or "", chat=thread.slack_channel_id):
            found = origin(body, inboxes=self._inboxes)
            if found is None:
                continue
            if found.change is not None:
                await self._keep(body, found)
            elif before is not None and found.ts > before:  # the message that arrives is not the newest
                is_all = False
            elif found.ts != before:
                await self._keep(body, found)
        if not is_all:
            self.look_again(thread)
        if connection != self._connections or thread in self._doubted:
            return  # to be fetched again
        if len(self._caught_up) >= _MOST_REMEMBERED:
            self._caught_up.clear()
        self._caught_up.add(thread)
        self._behind.pop(thread, None)


def _view_id(body: Mapping[str, Any]) -> str:
    form = filled_in(body)
    return "" if form is None else form.view_id


def _before(ts: str, seconds: float) -> str:
    return f"{float(ts) - seconds:.6f}"

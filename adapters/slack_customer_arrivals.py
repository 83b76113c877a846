"""What customers do in Slack: told apart from all else, and stored before Slack is told that we have it."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any
from weakref import WeakValueDictionary

from slack_bolt import BoltResponse
from slack_bolt.async_app import AsyncApp

from adapters.slack_connections import on_connected
from adapters.slack_customer_calls import Calls
from adapters.slack_customer_content import mapping, mappings, string
from adapters.slack_customer_events import normalise
from adapters.slack_customer_missed import Missed, Place
from adapters.slack_customer_origin import Origin, Places, origin
from adapters.slack_errors import CHANNEL, translated
from adapters.slack_markup import escape
from adapters.slack_people import People, Person
from adapters.slack_talks import LatestThread, Talks
from bot.clock import Clock
from bot.errors import ChannelError, StepasideError, Unavailable
from bot.model import CustomerEvent, Event
from bot.ports import Receive, Seen

#: Slack waits 3 s for our acknowledgement; some of them are the store's.
#: Source: https://docs.slack.dev/apis/events-api/#responding
_LOOK_UP_SECONDS = 2.0
_CLICK_SECONDS = 0.6  #: of these for what was missed in a place before a tap there
_MOST_NAMES = 10  #: of people mentioned in one message
_MOST_FILES = 10  #: as many as Slack lets people send at once

log = logging.getLogger(__name__)

Before = Callable[[Place, Origin], Awaitable[None]]
"""Awaited before something that was done in a place is read."""
OnPane = Callable[[str, str], None]
"""Told of each new thread in the assistant pane: the ids of its channel and its first message."""


class Arrivals:
    """What customers write, change and tap.

    It is stored before it is acknowledged; if that fails, it is not acknowledged and Slack sends it again.
    What one person does in one place is stored in its order: before the first message that arrives there on a
    connection, and after one that could not be stored, what may have been missed before it is fetched. What
    is not a customer's is passed on to the app's other listeners, and so is what speaks of an earlier
    message, which may not be ours.
    """

    def __init__(
        self,
        *,
        app: AsyncApp,
        calls: Calls,
        account: str,
        places: Places,
        members_are_customers: bool,
        on_pane: OnPane,
        command_in_thread: str,
        command_in_direct: str,
        seen: Seen | None,
        handles: Callable[[Mapping[str, Any]], bool] | None,
        clock: Clock,
    ) -> None:
        self._client = app.client
        self._calls = calls
        self._account = account
        self._places = places
        self._members_are_customers = members_are_customers
        self._on_pane = on_pane
        self._command_in_thread = command_in_thread
        self._command_in_direct = command_in_direct
        self._latest = LatestThread(account=account, seen=seen)
        self._handles = handles
        self._clock = clock
        self._people = People(client=app.client, clock=clock)
        self._talks = Talks(calls.thread)
        self._receive: Receive | None = None
        self._home: frozenset[str] = frozenset()
        self._locks: WeakValueDictionary[tuple[str, str], asyncio.Lock] = WeakValueDictionary()
        self._missed = Missed(
            account=account,
            calls=calls,
            channels=places.slack_channel_ids or (),
            is_ours=lambda place: places.is_ours(place.chat, is_direct=place.is_direct),
            assistant=places.assistant,
            seen=seen,
            keep=self._keep_fetched,
            clock=clock,
        )
        #: A connection to Slack begins; what was missed before it must be fetched.
        self.connected = self._missed.connected
        self.catch_up = self._missed.run
        on_connected(app, self.connected)
        app.middleware(self._keep_before_ack)

    def store_with(self, receive: Receive) -> None:
        """Store what comes from now on with `receive`."""
        self._receive = receive

    async def identify(self) -> None:
        """Learn which workspace and which bot we are.

        Raises:
            Misconfigured: Slack refuses the bot token, and says why.
            RateLimited, Unavailable, Ambiguous: Slack cannot say just now.
        """
        if self._places.bot_id:
            return
        with translated():
            found = await self._client.auth_test()
        teams = (found.get("team_id"), found.get("enterprise_id"))
        self._home = frozenset(id for id in teams if id)
        self._places = replace(self._places, bot_id=str(found.get("user_id") or "") or None)

    async def _keep_before_ack(
        self, body: dict[str, Any], next_: Callable[[], Awaitable[None]]
    ) -> BoltResponse | None:
        self._look_for_pane(body)
        found = origin(body, self._places)
        events = () if found is None else await self._keep_in_order(body, found)
        if found is None or found.is_late or not events:
            await next_()
            return None
        return BoltResponse(status=200, body=self._said_privately(found, events[-1]))

    def _said_privately(self, found: Origin, event: Event) -> dict[str, str] | str:
        """What only who typed a command reads where they typed it, if they are answered elsewhere.

        Source: https://docs.slack.dev/interactivity/implementing-slash-commands#responding_immediate_response
        """
        if found.kind != "command" or not isinstance(event, CustomerEvent):
            return ""
        if event.address.thread is not None:
            text = self._command_in_thread
        elif event.address.chat != found.chat:
            text = self._command_in_direct
        else:
            return ""
        return {"response_type": "ephemeral", "text": escape(text)}

    def _look_for_pane(self, body: Mapping[str, Any]) -> None:
        event = body.get("event") if self._places.assistant else None
        if isinstance(event, Mapping) and event.get("type") == "assistant_thread_started":
            pane = event.get("assistant_thread")
            if isinstance(pane, Mapping):
                self._on_pane(str(pane.get("channel_id")), str(pane.get("thread_ts")))

    async def _keep_in_order(self, body: Mapping[str, Any], found: Origin) -> tuple[Event, ...]:
        async with self._lock(found):
            try:
                async with asyncio.timeout(_LOOK_UP_SECONDS):
                    events = await self._read(body, self._missed_before)
                await self._keep(events)
            except BaseException:
                # Slack sends it again, but perhaps after the next one.
                if found.kind == "written":
                    self._missed.look_again(_place(found), found.ts)
                raise
        return events

    async def _keep_fetched(self, body: Mapping[str, Any]) -> None:
        if self._handles is None or self._handles(body):
            await self._keep(await self._read(body, _nothing))

    async def _keep(self, events: tuple[Event, ...]) -> None:
        if self._receive is None:
            raise Unavailable(CHANNEL, "customers' messages cannot be stored yet")
        if events:
            await self._receive(events)

    async def _read(self, body: Mapping[str, Any], before: Before) -> tuple[Event, ...]:
        """The events in it, after `before` has been awaited for each place that they depend on."""
        await self.identify()
        # Only now we know surely who we are, and so whether we were mentioned.
        found = origin(body, self._places)
        if found is None:
            return ()
        if found.kind == "command":
            return await self._read_command(body, found, before)
        # In a channel it depends on what was said before whether this is for us.
        await before(Place(found.chat), found)
        if not await self._is_for_us(found):
            return ()
        if found.thread is not None:
            await before(_place(found), found)
        return normalise(
            await self._opened(body) if found.kind == "written" else body,
            account=self._account,
            places=self._places,
            names=await self._names(found),
        )

    async def _read_command(
        self, body: Mapping[str, Any], found: Origin, before: Before
    ) -> tuple[Event, ...]:
        """A command in their latest thread where they typed it, otherwise in the direct conversation."""
        if not await self._is_for_us(found):
            return ()
        direct, thread = None, None
        is_channel = not Place(found.chat).is_direct and self._places.is_ours(found.chat, is_direct=False)
        if is_channel:
            await before(Place(found.chat), found)
            thread = await self._latest.of(found.chat, found.member)
        if thread is None:
            direct = await self._calls.direct(found.member)
            await before(Place(direct), found)
            if self._places.assistant and found.chat == direct:
                thread = await self._latest.of(direct, found.member)
        if thread is not None:
            await before(Place(found.chat, thread), found)
        return normalise(
            body,
            account=self._account,
            places=self._places,
            names=await self._names(found),
            direct=direct,
            thread=thread,
            now=self._clock.now(),
        )

    async def _missed_before(self, place: Place, found: Origin) -> None:
        """Store what was missed in a place before what was `found` there."""
        if found.thread == found.ts and place.thread is not None:
            self._missed.begins(place)
        elif found.kind not in ("tapped", "command"):
            await self._missed.before(place)
        else:
            # Slack never repeats them, and they call a person: better too early than never.
            try:
                async with asyncio.timeout(_CLICK_SECONDS):
                    await self._missed.before(place)
            except (StepasideError, TimeoutError) as error:
                log.info("slack/%s: a tap is stored before what was missed: %s", self._account, error)

    async def _is_for_us(self, found: Origin) -> bool:
        if found.is_direct:
            with contextlib.suppress(ChannelError):
                return not (await self._people.find(found.member)).is_bot
            return True
        person = await self._people.find(found.member)
        if person.is_bot or self._is_colleague(person):
            return False
        thread = found.thread or found.ts
        if not found.is_addressed:
            return await self._talks.is_with(
                found.chat, thread, found.member, bot_id=self._places.bot_id or ""
            )
        if not found.is_late:
            self._talks.begins(found.chat, thread, found.member, is_root=thread == found.ts)
        return True

    def _is_colleague(self, person: Person) -> bool:
        """Whether they are of the company itself: in a channel with customers they are no customer."""
        return not self._members_are_customers and bool(person.teams & self._home) and not person.is_guest

    async def _names(self, found: Origin) -> dict[str, str]:
        names: dict[str, str] = {}
        for id in (found.member, *found.mentioned[:_MOST_NAMES]):
            with contextlib.suppress(ChannelError):  # the id stands in for the name
                person = await self._people.find(id)
                if person.is_known:
                    names[id] = person.name
        return names

    async def _opened(self, body: Mapping[str, Any]) -> Mapping[str, Any]:
        """`body` with what Slack says of files from other companies only when it is asked.

        Source: https://docs.slack.dev/reference/objects/file-object#slack_connect_files
        """
        event = mapping(body.get("event"))
        files = mappings(event.get("files"))
        closed = [file for file in files if file.get("file_access") == "check_file_info"]
        opened: dict[str, Mapping[str, Any]] = {}
        for id in [string(file.get("id")) for file in closed][:_MOST_FILES]:
            with contextlib.suppress(ChannelError):  # then they are shown without name
                if file := await self._calls.file(id):
                    opened[id] = file
        if not opened:
            return body
        return {
            **body,
            "event": {**event, "files": [opened.get(string(file.get("id")), file) for file in files]},
        }

    def _lock(self, found: Origin) -> asyncio.Lock:
        return self._locks.setdefault((found.chat, found.member), asyncio.Lock())


def _place(found: Origin) -> Place:
    return Place(found.chat, found.thread)


async def _nothing(_place: Place, _found: Origin) -> None:
    """What was missed is being fetched already."""

"""The bot's page in Slack (App Home) and `/stepaside`: what waits, and the switch for everything.

Both are for staff alone, and show each of them the inboxes that they are in.

Source: https://docs.slack.dev/surfaces/app-home
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from weakref import WeakValueDictionary

from slack_bolt import BoltResponse
from slack_bolt.async_app import AsyncApp

from adapters import slack_board
from adapters.slack_blocks import notice
from adapters.slack_board import BUTTON, LISTS, plain, plain_page
from adapters.slack_colleagues import Colleagues, MembersUnknown
from adapters.slack_controls import place_of
from adapters.slack_customer_content import mapping, mappings, moment, string
from adapters.slack_elements import Post, name_of
from adapters.slack_errors import CHANNEL, translated
from adapters.slack_people import People, Person
from adapters.slack_places import InboxPlace
from adapters.slack_threads import Threads
from bot.clock import Clock
from bot.config.slack_app import STAFF_COMMAND
from bot.config.texts import Texts
from bot.errors import ChannelError, RateLimited, StepasideError, Unavailable
from bot.model import InboxThread, Staff, StaffActed, StaffAction
from bot.ports import Board, Boards, Receive

#: Slack waits 3 s for our acknowledgement, which is the answer to a command.
#: Source: https://docs.slack.dev/interactivity/implementing-slash-commands#responding_immediate_response
_ANSWER_SECONDS = 2.3
_DECIDED_SECONDS = 3.0  #: until the desk has surely decided about a claim
_LOOK_EVERY_SECONDS = 0.1
_MOST_WAITS = 5
_LONGEST_WAIT_SECONDS = 30.0

log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """What a member of the workspace wants of the page or by the command."""

    what: str  #: "page", "command", or what a button on the page stands for
    member: str
    text: str = ""  #: of a command, what follows it
    thread: InboxThread | None = None  #: what a Claim button is about
    ts: str = ""  #: Slack's `action_ts` of a press


def asked(body: Mapping[str, Any]) -> Asked | None:
    """What a payload of Slack's asks of us here, `None` if nothing. Pure and total."""
    event = mapping(body.get("event"))
    if body.get("type") == "event_callback" and event.get("type") == "app_home_opened":
        member = string(event.get("user"))
        is_page = event.get("tab") == "home" and member
        return Asked(what="page", member=member) if is_page else None
    if body.get("command") == STAFF_COMMAND:
        member = string(body.get("user_id"))
        return Asked(what="command", member=member, text=string(body.get("text"))) if member else None
    if body.get("type") == "block_actions":
        return _pressed(body)
    return None


def _pressed(body: Mapping[str, Any]) -> Asked | None:
    member = string(mapping(body.get("user")).get("id"))
    for action in mappings(body.get("actions")):
        action_id = string(action.get("action_id"))
        if member and action_id.startswith(BUTTON):
            place = place_of(string(action.get("value")))
            return Asked(
                what=action_id.removeprefix(BUTTON),
                member=member,
                thread=place[0] if place else None,
                ts=string(action.get("action_ts")),
            )
    return None


class Home:
    """Shows members of staff how their inboxes stand, and takes what they press and type there.

    Args:
        app: made by `slack_app`. Make this after the inbox and before anything that serves customers.
        inboxes: where staff answer, the default first.
    """

    def __init__(
        self,
        *,
        app: AsyncApp,
        boards: Boards,
        inboxes: Sequence[InboxPlace],
        texts: Texts,
        clock: Clock,
    ) -> None:
        self._client = app.client
        self._boards = boards
        self._inboxes = inboxes
        self._texts = texts.home
        self._inbox_texts = texts.inbox
        self._clock = clock
        self._people = People(client=app.client, clock=clock)
        self._colleagues = Colleagues(client=app.client, inboxes=inboxes, texts=texts.inbox, clock=clock)
        self._threads = Threads(client=app.client, clock=clock)
        self._receive: Receive | None = None
        self._identity: tuple[frozenset[str], str] | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._showing: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        app.middleware(self._take)

    def store_with(self, receive: Receive) -> None:
        """Store claims from now on with `receive`."""
        self._receive = receive

    async def close(self) -> None:
        """Give up what is still to be shown or said."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _take(self, body: dict[str, Any], next_: Callable[[], Awaitable[None]]) -> BoltResponse | None:
        wanted = asked(body)
        if wanted is None:
            await next_()
            return None
        if wanted.what == "command":
            return BoltResponse(status=200, body=_privately(await self._answer(wanted)))
        async with asyncio.timeout(_ANSWER_SECONDS):
            await self._do(wanted)
        return BoltResponse(status=200, body="")

    # --- the page ------------------------------------------------------------------------------------------

    async def _do(self, wanted: Asked) -> None:
        if wanted.what in ("page", slack_board.REFRESH):
            self._soon(self._show(wanted.member))
            return
        try:
            person, inboxes = await self._staff(wanted.member)
        except MembersUnknown:
            self._soon(self._show(wanted.member))
            return
        thread = wanted.thread if wanted.what == slack_board.CLAIM else None
        if thread is not None and thread.slack_channel_id in inboxes:
            await self._take_up(person, thread, wanted.ts)
            self._soon(self._show_once_decided(person, thread))
            return
        if inboxes and wanted.what in (slack_board.PAUSE, slack_board.RESUME):
            await self._switch(person, paused=wanted.what == slack_board.PAUSE)
        self._soon(self._show(wanted.member))

    async def _take_up(self, person: Person, thread: InboxThread, ts: str) -> None:
        if self._receive is None:
            raise Unavailable(CHANNEL, "the inbox has not been started yet")
        place = f"slack:inbox:{thread.slack_channel_id}:{thread.thread_ts}"
        claimed = StaffActed(
            key=f"{place}:{StaffAction.CLAIM}:{person.id}:{ts}",
            thread=thread,
            staff=Staff(id=person.id, name=person.name, picture=person.picture),
            at=moment(ts) or self._clock.now(),
            action=StaffAction.CLAIM,
        )
        await self._receive([claimed])

    async def _show(self, member: str) -> None:
        try:
            # One after the other, so that an older board never replaces a newer one.
            async with self._showing.setdefault(member, asyncio.Lock()):
                try:
                    view = await self._page(member)
                except MembersUnknown:
                    view = plain_page(self._texts.cannot_see_members)
                with translated():
                    await self._client.views_publish(user_id=member, view=view)
        except (StepasideError, TimeoutError) as error:
            log.warning("The bot's page in Slack could not be shown to %s: %s", member, error)

    async def _page(self, member: str) -> dict[str, object]:
        person, inboxes = await self._staff(member)
        if not inboxes:
            return plain_page(self._texts.refused)
        board = await self._boards.board(person.id, inboxes)
        return (await self._drawn()).page(board, now=self._clock.now())

    async def _show_once_decided(self, person: Person, thread: InboxThread) -> None:
        """Show the page after the desk has decided about a claim, which is a moment after it was stored."""
        waited = 0.0
        while waited < _DECIDED_SECONDS:
            board = await self._boards.board(person.id, [thread.slack_channel_id])
            if not _lists(board, thread):
                break
            await self._clock.sleep(_LOOK_EVERY_SECONDS)
            waited += _LOOK_EVERY_SECONDS
        await self._show(person.id)

    # --- the command ---------------------------------------------------------------------------------------

    async def _answer(self, wanted: Asked) -> Post:
        try:
            async with asyncio.timeout(_ANSWER_SECONDS):
                person, inboxes = await self._staff(wanted.member)
                if not inboxes:
                    return plain(self._texts.refused)
                return await self._answer_staff(person, inboxes, wanted.text.strip().lower())
        except MembersUnknown:
            return plain(self._texts.cannot_see_members)
        except (StepasideError, TimeoutError) as error:
            log.warning("%s could not be answered: %s", STAFF_COMMAND, error)
            return plain(self._texts.unavailable)

    async def _answer_staff(self, person: Person, inboxes: frozenset[str], word: str) -> Post:
        texts = self._texts
        if word in ("pause", "resume"):
            paused = word == "pause"
            if await self._switch(person, paused=paused):
                said = texts.has_paused if paused else texts.has_resumed
                return plain(said.format(name=name_of(person.name)))
            return plain(texts.was_paused if paused else texts.was_running)
        if word and word not in LISTS:
            return plain(texts.help if word == "help" else f"{texts.not_understood} {texts.help}")
        board = await self._boards.board(person.id, inboxes)
        only = next((name for name in LISTS if name == word), None)
        return (await self._drawn()).told(board, only)

    # --- the switch ----------------------------------------------------------------------------------------

    async def _switch(self, person: Person, *, paused: bool) -> bool:
        changed = await self._boards.pause(paused)
        if changed:
            said = self._texts.has_paused if paused else self._texts.has_resumed
            self._soon(self._tell_everybody(said.format(name=person.name)))
        return changed

    async def _tell_everybody(self, text: str) -> None:
        """In each inbox channel, so that nobody wonders."""
        now = self._clock.now()
        for place in self._inboxes:
            await self._tell(place, notice(text), key=f"switch/{now.timestamp():.6f}", since=now)

    async def _tell(self, place: InboxPlace, posts: Sequence[Post], *, key: str, since: datetime) -> None:
        for attempt in range(_MOST_WAITS):
            try:
                await self._threads.announce(
                    place.slack_channel_id, posts, key=key, again=attempt > 0, since=since
                )
                return
            except RateLimited as error:
                await self._clock.sleep(min(error.retry_after, _LONGEST_WAIT_SECONDS))
            except ChannelError as error:
                log.warning("The inbox %s was not told of the switch: %s", place.name, error)
                return

    # --- who asks ------------------------------------------------------------------------------------------

    async def _staff(self, member: str) -> tuple[Person, frozenset[str]]:
        """Who it is, and the inboxes that they may see: none if they are no staff."""
        home, _ = await self._workspace()
        person = await self._people.find(member)
        return person, await self._colleagues.inboxes_of(person, home=home)

    async def _drawn(self) -> slack_board.Boards:
        _, url = await self._workspace()
        return slack_board.Boards(workspace=url, texts=self._texts, inbox=self._inbox_texts)

    async def _workspace(self) -> tuple[frozenset[str], str]:
        """The ids of our workspace and its organisation, and the address of its pages."""
        if self._identity is None:
            with translated():
                found = await self._client.auth_test()
            home = (found.get("team_id"), found.get("enterprise_id"))
            self._identity = (frozenset(id for id in home if id), str(found.get("url") or ""))
        return self._identity

    def _soon(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work, name="slack home")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _privately(post: Post) -> dict[str, object]:
    return {"response_type": "ephemeral", "text": post.text, "blocks": post.blocks}


def _lists(board: Board, thread: InboxThread) -> bool:
    """Whether it still waits for somebody."""
    return thread in [*(row.escalation.thread for row in board.waiting), *(row.thread for row in board.leads)]

"""An inbox channel in the Slack stand-in, people in it, and our inbox connected to it by the real SDK."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import UTC, datetime

from adapters.slack_app import slack_app
from adapters.slack_inbox import SlackInbox
from adapters.slack_places import InboxPlace
from bot.clock import SystemClock
from bot.model import Author, Customer, Event, Head, InboxThread, Line, StaffActed, StaffWrote, Status
from bot.ports import ThreadBookmark
from sandbox.server import Sandbox

SINCE = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


class Store:
    """Stands for the store at our own port: keeps events under their keys, and can be told to fail."""

    def __init__(self) -> None:
        self.events: dict[str, Event] = {}
        self.calls = 0
        self.failures = 0  #: how many of the next calls fail
        self.marks: list[ThreadBookmark] = []
        self._changed = asyncio.Condition()

    async def receive(self, events: Sequence[Event]) -> None:
        async with self._changed:
            self.calls += 1
            self._changed.notify_all()
            if self.failures:
                self.failures -= 1
                raise OSError("the disk is full")
            for event in events:
                self.events.setdefault(event.key, event)

    async def bookmarks(self) -> Sequence[ThreadBookmark]:
        return tuple(self.marks)

    async def until(self, holds: Callable[["Store"], bool]) -> None:
        async with asyncio.timeout(10), self._changed:
            await self._changed.wait_for(lambda: holds(self))

    async def wrote(self, number: int = 1) -> list[StaffWrote]:
        """The staff messages stored, once there are `number`."""
        await self.until(lambda me: len(me.messages) >= number)
        return self.messages

    async def acted(self, number: int = 1) -> StaffActed:
        """What was pressed, chosen or filled in, once there are `number`; the newest."""
        await self.until(lambda me: len(me.acts) >= number)
        return self.acts[-1]

    @property
    def acts(self) -> list[StaffActed]:
        return [event for event in self.events.values() if isinstance(event, StaffActed)]

    @property
    def messages(self) -> list[StaffWrote]:
        return [event for event in self.events.values() if isinstance(event, StaffWrote)]


class World:
    """What a test needs; `thread` is an inbox thread that is open already when the test has opened it."""

    def __init__(self, sandbox: Sandbox, inbox: SlackInbox, store: Store) -> None:
        self.sandbox = sandbox
        self.slack = sandbox.slack
        self.channel = sandbox.slack.channel("support")
        self.ana = sandbox.slack.staff("Ana Ruiz", name="Ana", channels=[self.channel])
        self.inbox = inbox
        self.store = store

    async def open(self, *lines: Line, key: str = "open/1", again: bool = False) -> InboxThread:
        return await self.inbox.open(
            self.channel.id, head(), lines or (said("Where is my parcel?"),), key=key, again=again
        )

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """The inbox receives through Socket Mode."""
        task = asyncio.create_task(self.inbox.run(self.store.receive, self.store.bookmarks))
        try:
            connected = asyncio.create_task(self.slack.delivery.connected())
            await asyncio.wait({task, connected}, return_when=asyncio.FIRST_COMPLETED)
            if task.done():
                task.result()
            await connected
            yield
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


def support(sandbox: Sandbox) -> InboxPlace:
    return InboxPlace(name="support", slack_channel_id=sandbox.slack.channel("support").id)


def inbox_for(
    sandbox: Sandbox,
    *,
    app_token: str | None,
    signing_secret: str | None,
    inboxes: Sequence[InboxPlace] = (),
) -> SlackInbox:
    app = slack_app(
        bot_token=sandbox.slack.bot_token,
        signing_secret=signing_secret,
        base_url=sandbox.slack.url + "/api/",
        timeout_seconds=5,
    )
    return SlackInbox(
        app=app,
        app_token=app_token,
        signing_secret=signing_secret,
        inboxes=inboxes or [support(sandbox)],
        as_text=lambda lines: "\n".join(f"{line.name}: {line.text}" for line in lines),
        clock=SystemClock(),
    )


@contextlib.asynccontextmanager
async def world(
    *, socket: bool = True, inboxes: Callable[[Sandbox], Sequence[InboxPlace]] | None = None
) -> AsyncIterator[World]:
    async with Sandbox() as sandbox:
        slack = sandbox.slack
        slack.delivery.retry_seconds = (0.0, 0.05, 0.1)
        inbox = inbox_for(
            sandbox,
            app_token=slack.app_token if socket else None,
            signing_secret=None if socket else slack.signing_secret,
            inboxes=() if inboxes is None else inboxes(sandbox),
        )
        yield World(sandbox, inbox, Store())


def head(status: Status = Status.ESCALATED, **changes: object) -> Head:
    values: dict[str, object] = {
        "escalation_id": "e1",
        "customer": Customer(id="42", name="Bob Stone", handle="bob"),
        "channel": "telegram",
        "account": "shop",
        "why": "asked for a person",
        "waiting_since": datetime.now(UTC),
        "status": status,
    }
    return Head(**{**values, **changes})  # type: ignore[arg-type]


def said(text: str, *, author: Author = Author.CUSTOMER, name: str = "Bob Stone") -> Line:
    return Line(author=author, name=name, text=text, at=SINCE)

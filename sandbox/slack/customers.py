"""Customers: people who write to the app in Slack, and what they see there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ..watch import NeverHappened
from .channels import Channel
from .messages import Message, Thread
from .panes import Pane
from .people import Staff


class Customer(Staff):
    """A person who writes to the app. Made by `slack.customer("Ana Lopez")`.

    Whatever people do in Slack she does too: `posts`, `replies`, `edits`, `deletes`, `reacts`, `clicks`,
    `commands`.
    """

    async def writes(
        self,
        text: str,
        *,
        thread: Thread | Message | str | None = None,
        files: Sequence[tuple[str, bytes]] = (),
    ) -> Message:
        """Write to the app in their direct conversation, in the assistant's thread if one is given."""
        return await self.posts(self.direct(), text, thread=thread, files=files)

    async def mentions(
        self,
        channel: Channel,
        text: str,
        *,
        thread: Thread | Message | str | None = None,
        files: Sequence[tuple[str, bytes]] = (),
    ) -> Message:
        """Write `@app text` in a channel: the app gets it twice, as `app_mention` and as `message`."""
        return await self.posts(channel, f"<@{self.workspace.bot_id}> {text}", thread=thread, files=files)

    # the assistant pane

    async def opens_assistant(self, *, viewing: Channel | None = None) -> Thread:
        """Open a new thread in the assistant pane, while looking at a channel if one is given."""
        channel, ts = self.direct(), self.workspace.next_ts()
        root = Message(
            channel, ts=ts, author=None, text="New Assistant Thread", subtype="assistant_app_thread"
        )
        channel.add(root)
        pane = Pane(thread_ts=ts, channel=channel, context=self._context(viewing))
        self.workspace.panes[channel.id, ts] = pane
        self._did("opens_assistant", channel=channel.id, thread_ts=ts)
        self._pane_event("assistant_thread_started", pane)
        return Thread(root)

    async def looks_at(self, thread: Thread, channel: Channel) -> None:
        """Go to another channel while the assistant's thread is open."""
        pane = self.pane(thread)
        pane.context = self._context(channel)
        self._did("looks_at", channel=channel.id, thread_ts=thread.ts)
        self._pane_event("assistant_thread_context_changed", pane)

    async def chooses(self, thread: Thread, prompt: str) -> Message:
        """Tap one of the prompts that the app suggested, by its title.

        Raises:
            NeverHappened: no such prompt is shown.
        """
        for shown in self.pane(thread).prompts:
            if shown["title"] == prompt:
                return await self.writes(shown["message"], thread=thread)
        raise NeverHappened(f"no prompt {prompt!r} in the assistant pane")

    def pane(self, thread: Thread) -> Pane:
        """What the assistant pane shows beside the thread: its title and prompts."""
        return self.workspace.panes[thread.channel.id, thread.ts]

    # what she sees

    @property
    def sees(self) -> list[Message]:
        """The direct conversation with the app, threads included, oldest first."""
        return [message for ts, message in sorted(self.direct().by_ts.items())]

    def sees_status(self, thread: Thread | Message) -> str:
        """The line that says what the assistant is doing; "" is none."""
        return self.workspace.status_lines.get(thread.ts, "")

    async def status_appears(self, thread: Thread | Message, *, timeout: float = 5) -> str:
        """Wait for a line that says what the assistant is doing, and return it."""
        await thread.channel.watch.wait(
            lambda message: message.ts == thread.ts and bool(self.sees_status(thread)),
            among=thread.channel.by_ts.values(),
            timeout=timeout,
            what=f"{self.real_name} waiting for a status line",
        )
        return self.sees_status(thread)

    async def receives(
        self,
        wanted: str | Callable[[Message], bool] = "",
        *,
        timeout: float = 5,
        after: Message | None = None,
        channel: Channel | None = None,
    ) -> Message:
        """Return the app's first message that contains the text or for which the predicate holds.

        Looks in the direct conversation, or in a channel with all its threads: at what is there, then at what
        comes, edits included. `after` leaves out what is not newer than that message.

        Raises:
            NeverHappened: nothing matched within `timeout` seconds.
        """
        where = channel or self.direct()

        def holds(message: Message) -> bool:
            if not message.from_bot or (after is not None and message.ts <= after.ts):
                return False
            if message.is_deleted or message.subtype == "assistant_app_thread":
                return False
            return wanted in message.seen if isinstance(wanted, str) else wanted(message)

        shown = [message for ts, message in sorted(where.by_ts.items())]
        what = f"{self.real_name} waiting for {wanted!r}" if isinstance(wanted, str) else "waiting"
        return await where.watch.wait(holds, among=shown, timeout=timeout, what=what)

    # inside

    def _context(self, viewing: Channel | None) -> dict[str, Any]:
        if viewing is None:
            return {}
        return {"channel_id": viewing.id, "team_id": self.workspace.team_id, "enterprise_id": None}

    def _pane_event(self, kind: str, pane: Pane) -> None:
        thread = {
            "user_id": self.id,
            "context": pane.context,
            "channel_id": pane.channel.id,
            "thread_ts": pane.thread_ts,
        }
        self.workspace.event({"type": kind, "assistant_thread": thread, "event_ts": self.workspace.next_ts()})

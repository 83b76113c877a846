"""Messages and threads as the people in the workspace see them."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from . import menus
from .files import unopened
from .mrkdwn import Link, Reading, buttons, read

if TYPE_CHECKING:
    from .channels import Channel
    from .people import Staff


class Message:
    """One message. What is on it changes as it is edited and reacted to; after deletion `is_deleted` is true.

    Attributes:
        author: the staff member, or None for the app's own bot.
        text: as posted, in Slack's markup.
        reactions: emoji name -> ids of those who put it there.
        was_swallowed: it began with a slash, so that Slack took it for a command and posted nothing.
    """

    def __init__(
        self,
        channel: Channel,
        *,
        ts: str,
        author: Staff | None,
        text: str,
        blocks: Sequence[dict[str, Any]] = (),
        thread_ts: str | None = None,
        subtype: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        look: Mapping[str, Any] | None = None,
        files: Sequence[dict[str, Any]] = (),
        link_names: bool = False,
        broadcast: bool = False,
    ) -> None:
        self.channel = channel
        self.ts = ts
        self.author = author
        self.text = text
        self.blocks = list(blocks)
        self.thread_ts = thread_ts
        self.subtype = subtype
        self.metadata = dict(metadata) if metadata else None
        self.look = dict(look or {})  #: `username` and `icons`, if customised
        self.files = list(files)
        self.reactions: dict[str, list[str]] = {}
        self.edited_ts: str | None = None
        self.is_deleted = False
        self.is_streaming = False  #: between chat.startStream and chat.stopStream
        self.was_swallowed = False
        self.broadcast = broadcast
        self._link_names = link_names
        self._reading: Reading | None = None

    @property
    def from_bot(self) -> bool:
        """Whether the app under test wrote it."""
        return self.author is None

    @property
    def who(self) -> str:
        """The name above the message."""
        if self.author is not None:
            return self.author.real_name
        return str(self.look.get("username") or self.channel.workspace.bot_name)

    @property
    def reading(self) -> Reading:
        if self._reading is None:
            names = self.channel.workspace.name_of
            self._reading = read(self.text, self.blocks, names, link_names=self._link_names)
        return self._reading

    @property
    def seen(self) -> str:
        """The message as people see it: blocks rendered, names filled in, buttons as `[label]`."""
        return self.reading.text

    @property
    def pings(self) -> tuple[str, ...]:
        """Whom it notifies; empty when nobody."""
        return self.reading.pings

    @property
    def links(self) -> tuple[Link, ...]:
        return self.reading.links

    @property
    def spoofed_links(self) -> tuple[Link, ...]:
        """Links whose label does not show the host they lead to."""
        return self.reading.spoofed_links

    @property
    def buttons(self) -> list[str]:
        """Labels of the buttons, in reading order."""
        return [str(element["text"]["text"]) for _, element in buttons(self.blocks) if "text" in element]

    @property
    def menus(self) -> list[list[str]]:
        """What each menu offers, in reading order."""
        shown = (element for _, element in buttons(self.blocks) if element["type"] != "button")
        return [[str(option["text"]["text"]) for option in menus.options(element)] for element in shown]

    @property
    def thread(self) -> Thread:
        root = self.channel.by_ts.get(self.thread_ts or self.ts, self)
        return Thread(root)

    @property
    def is_reply(self) -> bool:
        return self.thread_ts is not None and self.thread_ts != self.ts

    async def reaction_appears(self, name: str, *, timeout: float = 5) -> None:
        """Wait until the app's bot has put the emoji on it.

        Raises:
            NeverHappened: not within `timeout` seconds.
        """
        await self._comes_to(
            lambda me: self.channel.workspace.bot_id in me.reactions.get(name, ()), name, timeout
        )

    async def reaction_disappears(self, name: str, *, timeout: float = 5) -> None:
        await self._comes_to(lambda me: name not in me.reactions, f"no {name}", timeout)

    async def becomes(self, wanted: str | Callable[[Message], bool], *, timeout: float = 5) -> Message:
        """Wait until this message contains the text, or the predicate holds for it."""
        await self._comes_to(condition(wanted), f"{wanted!r}", timeout)
        return self

    async def _comes_to(self, holds: Callable[[Message], bool], what: str, timeout: float) -> None:
        await self.channel.watch.wait(
            lambda message: message is self and holds(message),
            among=[self],
            timeout=timeout,
            what=f"waiting for {what} on {self}",
        )

    def edit(self, *, text: str, blocks: Sequence[dict[str, Any]], edited_ts: str | None) -> None:
        """Replace what it says; an `edited_ts` marks it as edited."""
        self.text, self.blocks, self._reading = text, list(blocks), None
        self.edited_ts = edited_ts or self.edited_ts

    def as_json(self, *, with_metadata: bool = False) -> dict[str, Any]:
        """The message as the Web API and events give it."""
        workspace = self.channel.workspace
        body: dict[str, Any] = {"type": "message", "ts": self.ts, "text": self.text}
        if self.subtype:
            body["subtype"] = self.subtype
        if self.author is None:
            body |= {"bot_id": workspace.app_bot_id, "app_id": workspace.app_id, **self.look}
            if self.subtype != "bot_message":
                body |= {"user": workspace.bot_id, "bot_profile": workspace.bot_profile()}
        else:
            body["user"] = self.author.id
            if self.author.is_bot:
                body["bot_id"] = "B" + self.author.id[1:]
            elif not self.subtype:
                body["client_msg_id"] = str(uuid.uuid5(uuid.NAMESPACE_URL, self.channel.id + self.ts))
        body["team"] = self.author.team if self.author else workspace.team_id
        if self.author is not None and self.author.is_external:
            body |= self.author.as_seen_from_outside()
        if self.blocks:
            body["blocks"] = self.blocks
        if self.files:
            closed = self.author is not None and self.author.is_external
            team = body["team"]
            body["files"] = [unopened(file, team=team) if closed else file for file in self.files]
        if self.subtype == "assistant_app_thread":
            body["assistant_app_thread"] = {"title": self.text, "title_blocks": [], "artifacts": []}
        if self.is_streaming:
            body["streaming_state"] = "in_progress"
        if self.edited_ts:
            body["edited"] = {"user": body.get("user", workspace.bot_id), "ts": self.edited_ts}
        if self.reactions:
            body["reactions"] = [
                {"name": name, "users": list(people), "count": len(people)}
                for name, people in self.reactions.items()
            ]
        if self.metadata and with_metadata:
            body["metadata"] = self.metadata
        return body | self._thread_fields()

    def _thread_fields(self) -> dict[str, Any]:
        if self.is_reply:
            root = self.channel.by_ts.get(self.thread_ts or "")
            parent = root.as_author_id() if root else "USLACKBOT"
            return {"thread_ts": self.thread_ts, "parent_user_id": parent}
        replies = self.channel.replies.get(self.ts)
        if not replies:
            return {}
        return {
            "thread_ts": self.ts,
            "reply_count": len(replies),
            "latest_reply": replies[-1].ts,
            "reply_users": sorted({reply.as_author_id() for reply in replies}),
        }

    def as_author_id(self) -> str:
        return self.author.id if self.author else self.channel.workspace.bot_id

    def __str__(self) -> str:
        marks = "".join(f" :{name}:" for name in self.reactions)
        return f"{self.who}: {self.seen}{marks}"


class Thread:
    """A top-level message and what was answered to it."""

    def __init__(self, root: Message) -> None:
        self.root = root

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Thread) and other.root is self.root

    def __hash__(self) -> int:
        return hash(self.root)

    @property
    def channel(self) -> Channel:
        return self.root.channel

    @property
    def ts(self) -> str:
        return self.root.ts

    @property
    def messages(self) -> list[Message]:
        """The first message and all answers, oldest first."""
        return [self.root, *self.channel.replies.get(self.root.ts, ())]

    @property
    def last(self) -> Message:
        return self.messages[-1]

    async def message_appears(
        self,
        wanted: str | Callable[[Message], bool] = "",
        *,
        timeout: float = 5,
        after: Message | None = None,
    ) -> Message:
        """Return the app's first message in the thread that contains the text or fits the predicate.

        Looks at those already there (the first message included), then waits; edits count. `after` leaves out
        what is not newer than that message.

        Raises:
            NeverHappened: nothing matched within `timeout` seconds.
        """
        holds = condition(wanted)
        return await self.channel.watch.wait(
            lambda message: (
                message.from_bot
                and (message.thread_ts or message.ts) == self.ts
                and (after is None or message.ts > after.ts)
                and holds(message)
            ),
            among=self.messages,
            timeout=timeout,
            what=f"waiting for {wanted!r} in the thread",
        )

    def __str__(self) -> str:
        return "\n".join(map(str, self.messages))


def condition(wanted: str | Callable[[Message], bool]) -> Callable[[Message], bool]:
    """What to wait for, as a predicate."""
    if isinstance(wanted, str):
        return lambda message: wanted in message.seen
    return wanted

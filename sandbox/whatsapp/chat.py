"""What stands on a customer's phone: the chat with one business number."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from ..watch import NeverHappened, Watch
from .phone import Message, Seen, message_id, seen

if TYPE_CHECKING:
    from .account import Number

#: how long "typing ..." stays, unless an answer comes.
#: Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/typing-indicators
TYPING_SECONDS = 25


class Chat:
    """One person's chat with one business number, and how messages get to it.

    Attributes:
        phone: digits, `16505551234`.
        username: if set, the business never learns her phone number.
        user_id: her business-scoped id.
        is_online: offline, what the business sends gets one tick (no `delivered` status).
        is_looking: with the chat open, what comes is read at once, and no `delivered` status comes before.
        is_on_whatsapp: False lets sends to her fail with 131026.
        is_blocking: sends to her get one tick for ever, or fail with 131026 if `business_is_told`.
    """

    def __init__(self, number: Number, *, name: str, phone: str, username: str | None, user_id: str) -> None:
        self.number = number
        self.name = name
        self.phone = phone
        self.username = username
        self.user_id = user_id
        self.is_online = True
        self.is_looking = False
        self.is_on_whatsapp = True
        self.is_blocking = False
        self.business_is_told = False
        self.last_wrote_at: float | None = None  #: seconds of the stand-in's clock
        self.messages: dict[str, Message] = {}  #: the chat, oldest first
        self.typing_until = 0.0
        self._watch: Watch[Seen] = Watch()

    def as_contact(self) -> dict[str, Any]:
        """As she stands in a webhook's `contacts`."""
        if self.username is not None:
            return {"profile": {"name": self.name, "username": self.username}, "user_id": self.user_id}
        return {"profile": {"name": self.name}, "wa_id": self.phone, "user_id": self.user_id}

    # what she sees

    @property
    def sees(self) -> list[Seen]:
        """Her chat, oldest first: edits applied, deleted messages gone."""
        return list(self._shown())

    @property
    def last(self) -> Seen:
        """The newest message from the business."""
        for message in reversed(self.messages.values()):
            if message.from_business and self.has(message):
                return self._seen(message)
        raise NeverHappened(f"the business never wrote to {self.name}")

    @property
    def sees_typing(self) -> bool:
        """Whether the line under the business's name says "typing ..."."""
        return time.monotonic() < self.typing_until

    def has(self, message: Message) -> bool:
        """Whether the message has reached her phone and is still there."""
        return not message.is_deleted and (
            not message.from_business or message.ticks in ("delivered", "read")
        )

    async def receives(
        self,
        wanted: str | Callable[[Seen], bool] = "",
        *,
        timeout: float = 5,
        after: Any = None,
    ) -> Seen:
        """Return the first message from the business that contains the text or for which the predicate holds.

        Looks at what is on the phone already, then waits. `after` (a message of either side) leaves out what
        came before it.

        Raises:
            NeverHappened: nothing matched within `timeout` seconds; the message says what she saw.
        """
        ids = list(self.messages)
        before = set() if after is None else set(ids[: ids.index(message_id(after)) + 1])

        def holds(message: Seen) -> bool:
            if not message.from_business or message.message_id in before:
                return False
            return wanted in message.text if isinstance(wanted, str) else wanted(message)

        what = f"{self.name} waiting for {wanted!r}" if isinstance(wanted, str) else f"{self.name} waiting"
        return await self._watch.wait(holds, among=self._shown(), timeout=timeout, what=what)

    # what the business does to her phone

    def receive(self, message: Message) -> None:
        """A message was sent to her: tick by tick, as far as it gets."""
        self._tick(message, "sent")
        if self.is_blocking:
            return  # It waits nowhere: what came meanwhile does not come after she unblocks.
        self.messages[message.id] = message
        if self.is_online:
            self.typing_until = 0.0
            self._tick(message, "read" if self.is_looking else "delivered")

    def is_read(self, id: str, *, typing: bool) -> None:
        """The business has read her messages up to this one, and may be typing."""
        for message in self.messages.values():
            if not message.from_business:
                message.ticks = "read"
            if message.id == id:
                break
        if typing:
            self.typing_until = time.monotonic() + TYPING_SECONDS

    def is_reacted_to(self, id: str, emoji: str) -> None:
        """The business put an emoji on a message, or took it away with an empty one."""
        target = self.messages[id]
        if emoji:
            target.reactions["business"] = emoji
        else:
            target.reactions.pop("business", None)
        if self.has(target):
            self._watch.notice(self._seen(target))

    # inside

    def _seen(self, message: Message) -> Seen:
        return seen(message, who=self.number.verified_name if message.from_business else self.name)

    def _shown(self) -> Iterator[Seen]:
        return (self._seen(message) for message in list(self.messages.values()) if self.has(message))

    def _tick(self, message: Message, status: str) -> None:
        message.ticks = status
        self.number.tell_status(self, message, status)
        if self.has(message):
            self._watch.notice(self._seen(message))

    def _act(self, verb: str, **params: Any) -> None:
        self.number.journal.record(
            platform="whatsapp", kind="act", method=verb, account=self.name, params=params
        )

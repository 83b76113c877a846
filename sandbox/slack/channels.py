"""Channels and direct conversations as the people in the workspace see them."""

from __future__ import annotations

import bisect
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ..watch import Watch
from .messages import Message, Thread, condition

if TYPE_CHECKING:
    from .workspace import Workspace


class Channel:
    """A channel, or a direct conversation with the bot (`kind` "im")."""

    def __init__(self, workspace: Workspace, *, id: str, name: str, kind: str, members: set[str]) -> None:
        self.workspace = workspace
        self.id = id
        self.name = name
        self.kind = kind  #: `channel`, `group` (private) or `im`
        self.members = members  #: ids, that of the bot included when it is in
        self.created = int(time.time())
        self.is_archived = False
        self.is_ext_shared = False  #: with another company, by Slack Connect
        self.by_ts: dict[str, Message] = {}
        self.roots: list[Message] = []
        self.replies: dict[str, list[Message]] = {}
        self.watch: Watch[Message] = Watch()

    @property
    def bot_is_member(self) -> bool:
        return self.workspace.bot_id in self.members

    @property
    def threads(self) -> list[Thread]:
        """Every top-level message, oldest first."""
        return [Thread(root) for root in self.roots]

    @property
    def messages(self) -> list[Message]:
        """Top-level messages, oldest first."""
        return list(self.roots)

    async def thread_appears(
        self, wanted: str | Callable[[Message], bool] = "", *, timeout: float = 5, after: Thread | None = None
    ) -> Thread:
        """Return the app's first top-level message that contains the text or fits the predicate, as a thread.

        Raises:
            NeverHappened: nothing matched within `timeout` seconds.
        """
        holds = condition(wanted)
        root = await self.watch.wait(
            lambda message: (
                message.from_bot
                and not message.is_reply
                and (after is None or message.ts > after.ts)
                and holds(message)
            ),
            among=self.roots,
            timeout=timeout,
            what=f"waiting for a thread with {wanted!r} in #{self.name}",
        )
        return Thread(root)

    def add(self, message: Message) -> None:
        self.by_ts[message.ts] = message
        if message.is_reply:
            self.replies.setdefault(str(message.thread_ts), []).append(message)
        else:
            self.roots.append(message)
        self.watch.notice(message)

    def remove(self, message: Message) -> bool:
        """Take a message away. Returns whether it left a tombstone, as the first message of a thread does."""
        message.is_deleted = True
        if self.replies.get(message.ts):
            message.subtype = "tombstone"
            message.edit(text="This message was deleted.", blocks=(), edited_ts=message.ts)
            return True
        del self.by_ts[message.ts]
        around = self.replies[str(message.thread_ts)] if message.is_reply else self.roots
        around.remove(message)
        return False

    def between(
        self, messages: Sequence[Message], *, oldest: str, latest: str, inclusive: bool
    ) -> Sequence[Message]:
        """A slice by timestamps, both optional; exclusive unless told otherwise."""
        low_side, high_side = (
            (bisect.bisect_left, bisect.bisect_right)
            if inclusive
            else (
                bisect.bisect_right,
                bisect.bisect_left,
            )
        )
        low = low_side(messages, oldest, key=_ts) if oldest else 0
        high = high_side(messages, latest, key=_ts) if latest else len(messages)
        return messages[low:high]

    def as_json(self) -> dict[str, Any]:
        if self.kind == "im":
            other = next((member for member in self.members if member != self.workspace.bot_id), "")
            flags = {"is_im": True, "is_org_shared": False, "is_user_deleted": False, "is_archived": False}
            return {"id": self.id, "user": other, "created": self.created, "priority": 0, **flags}
        return {
            "id": self.id,
            "name": self.name,
            "name_normalized": self.name,
            "created": self.created,
            "is_channel": self.kind == "channel",
            "is_group": self.kind == "group",
            "is_im": False,
            "is_private": self.kind == "group",
            "is_archived": self.is_archived,
            "is_general": False,
            "is_member": self.bot_is_member,
            "is_shared": self.is_ext_shared,
            "is_ext_shared": self.is_ext_shared,
            "is_org_shared": False,
            "is_mpim": False,
            "creator": "U000000000",
            "context_team_id": self.workspace.team_id,
            "num_members": len(self.members),
            "topic": {"value": "", "creator": "", "last_set": 0},
            "purpose": {"value": "", "creator": "", "last_set": 0},
        }


def _ts(message: Message) -> str:
    return message.ts

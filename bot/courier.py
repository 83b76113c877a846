"""What a row of the outbox asks of an adapter or of the inbox, made ready at the moment it is sent."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from bot.errors import Misconfigured
from bot.model import (
    Author,
    Head,
    InboxThread,
    MarkMessage,
    OpenThread,
    PostNotice,
    ShowMessages,
    Status,
    UpdateHead,
)
from bot.ports import Adapter, DescribeLines, Inbox
from bot.store.store import Store
from bot.store.values import CustomerPart, EscalationFile, OutboxRow

Adapters = Mapping[tuple[str, str], Adapter]
"""The adapter of each (channel, account)."""


class NoThreadYet(Exception):
    """Slack has not accepted the escalation's thread."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Delivered:
    """What the platform answered."""

    platform_id: str | None = None
    thread: InboxThread | None = None  #: that it opened


Post = Callable[[], Awaitable[Delivered]]
"""Sends it; raises as `Adapter.send` does."""


class Courier:
    """Knows which door each row leaves by."""

    def __init__(self, *, store: Store, adapters: Adapters, inbox: Inbox, describe: DescribeLines) -> None:
        self._store = store
        self._adapters = adapters
        self._inbox = inbox
        self._describe = describe

    def recognises_key(self, part: CustomerPart) -> bool:
        """Whether the part's channel drops a repeated delivery by its key."""
        adapter = self._adapters.get((part.to.channel, part.to.account))
        return adapter is not None and adapter.idempotent

    async def prepare(self, rows: Sequence[OutboxRow]) -> Post | None:
        """Make one post of `rows`; `None` if they turn out to say nothing.

        Several rows are either `ShowMessages` or `UpdateHead` of one escalation.

        Raises:
            NoThreadYet: it belongs in a thread that is not open.
            Misconfigured: no such account is configured.
        """
        first = rows[0]
        content = first.content
        if isinstance(content, CustomerPart):
            return self._to_customer(content, first)
        if isinstance(content, OpenThread):
            return await self._open(content, first)
        if isinstance(content, ShowMessages):
            return await self._show(content, rows)
        if isinstance(content, PostNotice):
            return await self._notice(content, first)
        if isinstance(content, UpdateHead):
            return await self._update(content)
        assert isinstance(content, MarkMessage)
        return self._mark(content)

    def _to_customer(self, part: CustomerPart, row: OutboxRow) -> Post:
        adapter = self._adapters.get((part.to.channel, part.to.account))
        if adapter is None:
            raise Misconfigured(
                part.to.channel,
                f"there is no account {part.to.account!r} any more; "
                f"put it back under channels.{part.to.channel} in config.yaml",
            )

        async def post() -> Delivered:
            sent = await adapter.send(part.to, part.reply, key=row.key, again=row.ambiguous)
            return Delivered(platform_id=sent)

        return post

    async def _open(self, content: OpenThread, row: OutboxRow) -> Post:
        file = await self._store.escalation_file(content.escalation_id)
        head, lines = _head(file), self._describe(file.messages)

        async def post() -> Delivered:
            thread = await self._inbox.open(
                file.escalation.slack_channel_id, head, lines, key=row.key, again=row.ambiguous
            )
            return Delivered(platform_id=thread.thread_ts, thread=thread)

        return post

    async def _show(self, content: ShowMessages, rows: Sequence[OutboxRow]) -> Post | None:
        ranges = [row.content for row in rows if isinstance(row.content, ShowMessages)]
        file = await self._store.escalation_file(
            content.escalation_id,
            after=min(r.after for r in ranges),
            through=max(r.through for r in ranges),
        )
        thread, first = _thread(file), rows[0]
        shown = [
            message
            for message in file.messages
            if message.seq > file.escalation.opened_through  # a thread that was opened anew begins with it
            and message.author is Author.CUSTOMER  # what the bot said to it, the desk tells staff itself
            and any(r.after < message.seq <= r.through for r in ranges)
        ]
        if not shown:
            return None
        lines = self._describe(shown)

        async def post() -> Delivered:
            await self._inbox.show(thread, lines, key=first.key, again=first.ambiguous)
            return Delivered()

        return post

    async def _notice(self, content: PostNotice, row: OutboxRow) -> Post:
        thread = _thread(await self._store.escalation_file(content.escalation_id, through=0))

        async def post() -> Delivered:
            await self._inbox.post(thread, content.text, key=row.key, again=row.ambiguous)
            return Delivered()

        return post

    async def _update(self, content: UpdateHead) -> Post:
        file = await self._store.escalation_file(content.escalation_id)
        thread, head, lines = _thread(file), _head(file), self._describe(file.messages)

        async def post() -> Delivered:
            await self._inbox.update(thread, head, lines)
            return Delivered()

        return post

    def _mark(self, content: MarkMessage) -> Post:
        async def post() -> Delivered:
            await self._inbox.mark(content.thread, content.message_id, content.mark)
            return Delivered()

        return post


def _thread(file: EscalationFile) -> InboxThread:
    if file.escalation.thread is None:
        raise NoThreadYet
    return file.escalation.thread


# What an escalation came to, once the conversation has moved on to another.
_ENDED = {"resolved": Status.RESOLVED, "withdrawn": Status.OPEN, "parked": Status.PARKED}


def _head(file: EscalationFile) -> Head:
    conversation, ended = file.conversation, None
    if conversation.escalation_id != file.escalation.id:
        ended = _ENDED.get(file.escalation.outcome or "")
    return Head(
        escalation_id=file.escalation.id,
        customer=conversation.customer,
        channel=conversation.address.channel,
        account=conversation.address.account,
        why=file.escalation.why,
        waiting_since=file.escalation.opened_at,
        status=ended or conversation.status,
        owner=None if ended else conversation.owner,
        contact=file.lead.contact if file.lead else None,
        question=file.lead.question if file.lead else None,
    )

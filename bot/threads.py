"""What a row of the outbox asks of an inbox thread, made ready at the moment it is posted."""

from collections.abc import Sequence

from bot.channels import Channels
from bot.evidence import evidence_of
from bot.model import (
    Author,
    Ended,
    Head,
    InboxThread,
    MarkMessage,
    OpenThread,
    PostEvidence,
    PostNotice,
    ShowMessages,
    Status,
    UpdateHead,
    Whisper,
)
from bot.ports import DescribeLines, Inbox
from bot.post import Delivered, Post
from bot.store.store import Store
from bot.store.values import EscalationFile, OutboxRow
from bot.text import mask_cards


class NoThreadYet(Exception):
    """Slack has not accepted the escalation's thread."""


class Threads:
    """Makes posts of what is for staff; what belongs in a thread raises `NoThreadYet` where there is none."""

    def __init__(self, *, store: Store, inbox: Inbox, channels: Channels, describe: DescribeLines) -> None:
        self._store = store
        self._inbox = inbox
        self._channels = channels
        self._describe = describe

    async def of(self, escalation_id: str) -> InboxThread:
        """An escalation's."""
        return _thread(await self._store.escalation_file(escalation_id, through=0))

    async def check(self, slack_channel_id: str, problem: str) -> None:
        """As `bot.ports.Inbox.check`."""
        await self._inbox.check(slack_channel_id, problem)

    async def open(self, content: OpenThread, row: OutboxRow) -> Post:
        """Begin it, with what was said so far."""
        file = await self._store.escalation_file(content.escalation_id)
        head, lines = await self._head(file), self._describe(file.messages)

        async def post() -> Delivered:
            thread = await self._inbox.open(
                file.escalation.slack_channel_id, head, lines, key=row.key, again=row.ambiguous
            )
            return Delivered(platform_id=thread.thread_ts, thread=thread)

        return post

    async def update(self, content: UpdateHead) -> Post:
        """Let its first message show how things stand now."""
        file = await self._store.escalation_file(content.escalation_id)
        thread, head, lines = _thread(file), await self._head(file), self._describe(file.messages)

        async def post() -> Delivered:
            await self._inbox.update(thread, head, lines)
            return Delivered()

        return post

    async def show(self, content: ShowMessages, rows: Sequence[OutboxRow]) -> Post | None:
        """Show lines of the transcript that all these rows want shown; `None` if there are none."""
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
            and any(r.after < message.seq <= r.through and message.author in _shown_of(r) for r in ranges)
        ]
        if not shown:
            return None
        lines = self._describe(shown)

        async def post() -> Delivered:
            await self._inbox.show(thread, lines, key=first.key, again=first.ambiguous)
            return Delivered()

        return post

    async def notify(self, content: PostNotice, row: OutboxRow) -> Post:
        """Say something there in our own words."""
        thread = await self.of(content.escalation_id)

        async def post() -> Delivered:
            await self._inbox.post(
                thread,
                content.text,
                buttons=content.buttons,
                pings=content.pings,
                calls=content.calls,
                key=row.key,
                again=row.ambiguous,
            )
            return Delivered()

        return post

    async def explain(self, content: PostEvidence, row: OutboxRow) -> Post:
        """Say why a person was called."""
        file = await self._store.escalation_file(content.escalation_id, through=0)
        thread = _thread(file)
        decisions = await self._store.decisions_behind(content.escalation_id)
        evidence = evidence_of(file, decisions, rephrasings=content.rephrasings, describe=self._describe)

        async def post() -> Delivered:
            await self._inbox.explain(thread, evidence, key=row.key, again=row.ambiguous)
            return Delivered()

        return post

    def whisper(self, content: Whisper) -> Post:
        """Tell one member of staff."""

        async def post() -> Delivered:
            await self._inbox.whisper(content.thread, content.staff_id, content.text, content.buttons)
            return Delivered()

        return post

    def mark(self, content: MarkMessage) -> Post:
        """Show a member of staff, on their own message, what became of it."""

        async def post() -> Delivered:
            await self._inbox.mark(content.thread, content.message_id, content.mark)
            return Delivered()

        return post

    async def _head(self, file: EscalationFile) -> Head:
        conversation, escalation, lead = file.conversation, file.escalation, file.lead
        ended = None
        if conversation.escalation_id != escalation.id:
            ended = _ENDED[escalation.outcome] if escalation.outcome else None
        question = lead.question if lead else None if ended else conversation.question
        return Head(
            escalation_id=escalation.id,
            customer=conversation.customer,
            channel=conversation.address.channel,
            account=conversation.address.account,
            why=escalation.why,
            waiting_since=escalation.needed_at,
            status=ended or conversation.status,
            owner=None if ended else conversation.owner,
            contact=lead.contact if lead else None,
            question=mask_cards(question) if question else None,
            snoozed_until=conversation.snoozed_until,
            is_paused=conversation.paused,
            has_moved=escalation.outcome is Ended.MOVED,
            summary=file.summary,
            earlier=file.earlier,
            reply_until=await self._channels.reply_until(conversation),
        )


# What an escalation came to, once the conversation has moved on to another.
_ENDED = {
    Ended.RESOLVED: Status.RESOLVED,
    Ended.WITHDRAWN: Status.OPEN,
    Ended.RETURNED: Status.OPEN,
    Ended.PARKED: Status.PARKED,
    Ended.MOVED: Status.RESOLVED,  # nothing is left to be done there
}


def _thread(file: EscalationFile) -> InboxThread:
    if file.escalation.thread is None:
        raise NoThreadYet
    return file.escalation.thread


def _shown_of(shown: ShowMessages) -> tuple[Author, ...]:
    """Whose lines: what the bot says while a person is called, the desk tells staff itself."""
    return (Author.CUSTOMER, Author.BOT) if shown.with_bot else (Author.CUSTOMER,)

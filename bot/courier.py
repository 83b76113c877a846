"""What a row of the outbox asks of an adapter or of the inbox, made ready at the moment it is sent."""

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.errors import Misconfigured, Refused, Unsupported, WindowClosed
from bot.evidence import evidence_of
from bot.model import (
    Address,
    Author,
    DeleteSent,
    EditSent,
    Head,
    InboxThread,
    InviteCustomer,
    MarkMessage,
    OpenThread,
    PostEvidence,
    PostNotice,
    Reply,
    SendTranscript,
    ShowMessages,
    Status,
    Summarise,
    UpdateHead,
    Whisper,
)
from bot.porter import Porter
from bot.ports import Adapter, DescribeLines, Inbox
from bot.post import Delivered, Post
from bot.store.store import Store
from bot.store.values import CustomerPart, EscalationFile, HearVoice, KeepFile, OutboxRow, ShowFile
from bot.summaries import Summaries
from bot.transcripts import Transcripts

Adapters = Mapping[tuple[str, str], Adapter]
"""The adapter of each (channel, account)."""


class NoThreadYet(Exception):
    """Slack has not accepted the escalation's thread."""


class WindowPassed(Exception):
    """The customer must write before they can be written to."""

    def __init__(self, problem: str, heard_at: datetime | None, *, invited: bool) -> None:
        super().__init__(problem)
        self.problem = problem
        self.heard_at = heard_at  #: the customer's last word that this was decided by
        self.invited = invited  #: whether they were asked to write since


class Courier:
    """Knows which door each row leaves by."""

    def __init__(
        self,
        *,
        store: Store,
        adapters: Adapters,
        inbox: Inbox,
        porter: Porter,
        transcripts: Transcripts,
        summaries: Summaries,
        describe: DescribeLines,
        clock: Clock,
    ) -> None:
        self._store = store
        self._adapters = adapters
        self._inbox = inbox
        self._porter = porter
        self._transcripts = transcripts
        self._summaries = summaries
        self._describe = describe
        self._clock = clock

    @property
    def listens(self) -> bool:
        """Whether voice messages are turned into text."""
        return self._porter.listens

    @property
    def sums_up(self) -> bool:
        """Whether conversations are summed up when a person is called."""
        return self._summaries.are_made

    async def check_inbox(self, slack_channel_id: str, problem: str) -> None:
        """As `bot.ports.Inbox.check`."""
        await self._inbox.check(slack_channel_id, problem)

    def recognises_key(self, part: CustomerPart, age: timedelta = timedelta(0)) -> bool:
        """Whether the part's channel drops a repetition, by its key, of what may be there since `age`."""
        adapter = self._adapters.get((part.to.channel, part.to.account))
        known_for = None if adapter is None else adapter.idempotent_for
        return known_for is not None and age <= known_for

    def reports_delivery(self, part: CustomerPart) -> bool:
        """Whether the part's channel says by itself when it has arrived."""
        adapter = self._adapters.get((part.to.channel, part.to.account))
        return adapter is not None and adapter.reports_delivery

    async def prepare(self, rows: Sequence[OutboxRow]) -> Post | None:
        """Make one post of `rows`; `None` if they turn out to say nothing.

        Several rows are either `ShowMessages` or `UpdateHead` of one escalation.

        Raises:
            NoThreadYet: it belongs in a thread that is not open.
            NoFileYet: it is about a file that is still being fetched.
            Misconfigured: no such account is configured.
        """
        first = rows[0]
        content = first.content
        if isinstance(content, CustomerPart):
            return await self._to_customer(content, first)
        if isinstance(content, KeepFile):
            return self._porter.keep(content)
        if isinstance(content, HearVoice):
            return await self._porter.hear(content, first)
        if isinstance(content, ShowFile):
            return await self._porter.show(content, first)
        if isinstance(content, EditSent | DeleteSent):
            return await self._change(content, first)
        if isinstance(content, InviteCustomer):
            return await self._invite(content, first)
        if isinstance(content, OpenThread):
            return await self._open(content, first)
        if isinstance(content, ShowMessages):
            return await self._show(content, rows)
        if isinstance(content, PostNotice):
            return await self._notice(content, first)
        if isinstance(content, UpdateHead):
            return await self._update(content)
        if isinstance(content, PostEvidence):
            return await self._explain(content, first)
        if isinstance(content, Whisper):
            return self._whisper(content)
        if isinstance(content, SendTranscript):
            file = await self._store.escalation_file(content.escalation_id, through=0)
            return self._transcripts.into(_thread(file), first)
        if isinstance(content, Summarise):
            return await self._summaries.make(content)
        return self._mark(content)

    async def _to_customer(self, part: CustomerPart, row: OutboxRow) -> Post:
        adapter = self._adapter(part.to)
        file = None if part.attachment is None else await self._porter.of_staff(part, row)

        async def post() -> Delivered:
            if part.replaces is not None:
                # Done twice it changes nothing. If it is not there any more, the answer is sent anew.
                with contextlib.suppress(Refused):
                    await adapter.edit(part.to, part.replaces, part.reply)
                    return Delivered(platform_id=part.replaces)
            if file is None:
                sent = await adapter.send(part.to, part.reply, key=row.key, again=row.ambiguous)
            else:
                sent = await adapter.send_file(part.to, file, key=row.key, again=row.ambiguous)
            return Delivered(platform_id=sent)

        return post if adapter.reply_window is None else self._within(adapter.reply_window, row, post)

    def _within(self, window: timedelta, row: OutboxRow, post: Post) -> Post:
        """`post`, if the customer was heard so recently that the channel allows it."""

        async def post_within() -> Delivered:
            reach = await self._store.reach(row.conversation_id)
            if reach.heard_at is not None and self._clock.now() - reach.heard_at >= window:
                hours = window / timedelta(hours=1)
                problem = f"they last wrote more than {hours:g} hours ago"
                raise WindowPassed(problem, reach.heard_at, invited=reach.invited)
            try:
                return await post()
            except WindowClosed as error:
                raise WindowPassed(error.problem, reach.heard_at, invited=reach.invited) from error

        return post_within

    def _adapter(self, to: Address) -> Adapter:
        adapter = self._adapters.get((to.channel, to.account))
        if adapter is None:
            raise Misconfigured(
                to.channel,
                f"there is no account {to.account!r} any more; "
                f"put it back under channels.{to.channel} in config.yaml",
            )
        return adapter

    async def _change(self, content: EditSent | DeleteSent, row: OutboxRow) -> Post | None:
        parts = await self._store.sent_parts(row.conversation_id, content.staff_message[1])
        # What is still to leave stands behind this change: it waited for the customer, who has written now.
        waiting = [part for part in parts if part.state in ("waiting", "pending", "held")]
        sent = [part for part in parts if part.state == "sent"]
        if not sent and not waiting:  # it never left us, and then its writer was told so
            return None
        to = parts[0].content.to
        adapter = self._adapter(to)

        async def delete() -> Delivered:
            await self._store.take_back(waiting, self._clock.now())
            for part in sent:
                await adapter.delete(to, part.platform_id or "")
            return Delivered()

        if isinstance(content, DeleteSent):
            return delete
        if waiting:
            raise Refused(to.channel, "it is not there yet; delete it here, and write it anew")
        texts = [part for part in sent if not part.content.reply.attachments]
        new = adapter.split(Reply(text=content.text))
        if len(new) > len(texts):
            raise Refused(to.channel, "the new text is longer than one message; please write it anew")

        async def edit() -> Delivered:
            for part, reply in zip(texts, new, strict=False):
                await adapter.edit(to, part.platform_id or "", reply)
            for part in texts[len(new) :]:
                await adapter.delete(to, part.platform_id or "")
            return Delivered()

        return edit

    async def _invite(self, content: InviteCustomer, row: OutboxRow) -> Post | None:
        reach = await self._store.reach(row.conversation_id)
        if reach.invited and not content.once_more:
            return None
        if reach.heard_at is not None and reach.heard_at > row.created_at:
            return None  # they have written meanwhile
        adapter = self._adapter(reach.address)

        async def post() -> Delivered:
            sent = await adapter.invite(reach.address, key=row.key, again=row.ambiguous)
            if sent is None:
                to = reach.address
                raise Unsupported(
                    to.channel,
                    "no message is configured that the channel allows now; an admin can set one "
                    f"in config.yaml: channels.{to.channel}.{to.account}.template",
                )
            return Delivered(platform_id=sent)

        return post

    async def _open(self, content: OpenThread, row: OutboxRow) -> Post:
        file = await self._store.escalation_file(content.escalation_id)
        head, lines = await self._head(file), self._describe(file.messages)

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
            and any(r.after < message.seq <= r.through and message.author in _shown_of(r) for r in ranges)
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

    async def _explain(self, content: PostEvidence, row: OutboxRow) -> Post:
        file = await self._store.escalation_file(content.escalation_id, through=0)
        thread = _thread(file)
        decisions = await self._store.decisions_behind(content.escalation_id)
        evidence = evidence_of(file, decisions, rephrasings=content.rephrasings, describe=self._describe)

        async def post() -> Delivered:
            await self._inbox.explain(thread, evidence, key=row.key, again=row.ambiguous)
            return Delivered()

        return post

    def _whisper(self, content: Whisper) -> Post:
        async def post() -> Delivered:
            await self._inbox.whisper(content.thread, content.staff_id, content.text, content.buttons)
            return Delivered()

        return post

    async def _update(self, content: UpdateHead) -> Post:
        file = await self._store.escalation_file(content.escalation_id)
        thread, head, lines = _thread(file), await self._head(file), self._describe(file.messages)

        async def post() -> Delivered:
            await self._inbox.update(thread, head, lines)
            return Delivered()

        return post

    async def _head(self, file: EscalationFile) -> Head:
        address = file.conversation.address
        adapter = self._adapters.get((address.channel, address.account))
        if adapter is None or adapter.reply_window is None:
            return _head(file)
        heard_at = (await self._store.reach(file.conversation.id)).heard_at
        return replace(_head(file), reply_until=heard_at and heard_at + adapter.reply_window)

    def _mark(self, content: MarkMessage) -> Post:
        async def post() -> Delivered:
            await self._inbox.mark(content.thread, content.message_id, content.mark)
            return Delivered()

        return post


def _thread(file: EscalationFile) -> InboxThread:
    if file.escalation.thread is None:
        raise NoThreadYet
    return file.escalation.thread


def _shown_of(shown: ShowMessages) -> tuple[Author, ...]:
    """Whose lines: what the bot says while a person is called, the desk tells staff itself."""
    return (Author.CUSTOMER, Author.BOT) if shown.with_bot else (Author.CUSTOMER,)


# What an escalation came to, once the conversation has moved on to another.
_ENDED = {
    "resolved": Status.RESOLVED,
    "withdrawn": Status.OPEN,
    "returned": Status.OPEN,
    "parked": Status.PARKED,
    "moved": Status.RESOLVED,  # nothing is left to be done there
}


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
        waiting_since=file.escalation.reopened_at or file.escalation.opened_at,
        status=ended or conversation.status,
        owner=None if ended else conversation.owner,
        contact=file.lead.contact if file.lead else None,
        question=(file.lead.question if file.lead else None if ended else conversation.question) or None,
        snoozed_until=conversation.snoozed_until,
        is_paused=conversation.paused,
        has_moved=file.escalation.outcome == "moved",
        summary=file.summary,
        earlier=file.earlier,
    )

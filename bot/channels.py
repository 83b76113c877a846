"""What a row of the outbox asks of a customer's channel, made ready at the moment it is sent."""

import contextlib
from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.accounts import adapter_of
from bot.clock import Clock
from bot.errors import Refused, Unsupported, WindowClosed
from bot.model import Address, Conversation, DeleteSent, EditSent, InviteCustomer, Reply
from bot.porter import Porter
from bot.ports import Adapter
from bot.post import Delivered, Post
from bot.store.store import Store
from bot.store.values import CustomerPart, OutboxRow

Adapters = Mapping[tuple[str, str], Adapter]
"""The adapter of each (channel, account)."""


class WindowPassed(Exception):
    """The customer must write before they can be written to."""

    def __init__(self, problem: str, heard_at: datetime | None, *, invited: bool) -> None:
        super().__init__(problem)
        self.problem = problem
        self.heard_at = heard_at  #: the customer's last word that this was decided by
        self.invited = invited  #: whether they were asked to write since


class Channels:
    """Makes posts of what is for customers, and knows what their channels can do."""

    def __init__(self, *, store: Store, adapters: Adapters, porter: Porter, clock: Clock) -> None:
        self._store = store
        self._adapters = adapters
        self._porter = porter
        self._clock = clock

    # --- what they can do; nothing, where an account is gone ---

    def recognises_key(self, part: CustomerPart, age: timedelta = timedelta(0)) -> bool:
        """Whether the part's channel drops a repetition, by its key, of what may be there since `age`."""
        adapter = self._find(part.to)
        known_for = None if adapter is None else adapter.idempotent_for
        return known_for is not None and age <= known_for

    def reports_delivery(self, part: CustomerPart) -> bool:
        """Whether the part's channel says by itself when it has arrived."""
        adapter = self._find(part.to)
        return adapter is not None and adapter.reports_delivery

    async def reply_until(self, conversation: Conversation) -> datetime | None:
        """When the channel's reply window closes; `None` if it has none, or the customer never wrote."""
        adapter = self._find(conversation.address)
        if adapter is None or adapter.reply_window is None:
            return None
        heard_at = (await self._store.reach(conversation.id)).heard_at
        return heard_at and heard_at + adapter.reply_window

    def _find(self, to: Address) -> Adapter | None:
        return self._adapters.get((to.channel, to.account))

    # --- what is sent ---

    async def send(self, part: CustomerPart, row: OutboxRow) -> Post:
        """Deliver a message, or a part of it; where it is too late for that, the post raises `WindowPassed`.

        Raises:
            Misconfigured: no such account is configured.
            Refused: the file of a member of staff cannot be had.
        """
        adapter = adapter_of(part.to, self._adapters)
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

    async def change(self, content: EditSent | DeleteSent, row: OutboxRow) -> Post | None:
        """Let the customer's app show a staff message as it is now; `None` if it never left.

        Raises:
            Misconfigured: no such account is configured.
            Refused: it cannot be changed so.
        """
        parts = await self._store.sent_parts(row.conversation_id, content.staff_message[1])
        # What is still to leave stands behind this change: it waited for the customer, who has written now.
        waiting = [part for part in parts if part.state in ("waiting", "pending", "held")]
        sent = [part for part in parts if part.state == "sent"]
        if not sent and not waiting:  # then its writer was told so
            return None
        to = parts[0].content.to
        adapter = adapter_of(to, self._adapters)

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

    async def invite(self, content: InviteCustomer, row: OutboxRow) -> Post | None:
        """Ask the customer to write; `None` if they were asked, or have written meanwhile.

        Raises:
            Misconfigured: no such account is configured.
        """
        reach = await self._store.reach(row.conversation_id)
        if reach.invited and not content.once_more:
            return None
        if reach.heard_at is not None and reach.heard_at > row.created_at:
            return None
        to = reach.address
        adapter = adapter_of(to, self._adapters)

        async def post() -> Delivered:
            sent = await adapter.invite(to, key=row.key, again=row.ambiguous)
            if sent is None:
                raise Unsupported(
                    to.channel,
                    "no message is configured that the channel allows now; an admin can set one "
                    f"in config.yaml: channels.{to.channel}.{to.account}.template",
                )
            return Delivered(platform_id=sent)

        return post

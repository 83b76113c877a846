"""What became of sending rows, and what follows from it."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Literal

from bot.clock import Clock
from bot.config.texts import Texts
from bot.courier import Courier
from bot.destinations import apart
from bot.model import (
    Author,
    DeleteSent,
    DeliveryReported,
    EditSent,
    InboxThread,
    InviteCustomer,
    OpenThread,
    Summarise,
    ThreadOpened,
    VoiceHeard,
)
from bot.porter import kept_file
from bot.post import Delivered
from bot.store.values import Attempt, CustomerPart, HearVoice, KeepFile, KeptFile, NewRow, OutboxRow

HELD_RETRY_S = 30.0
"""Seconds until it is looked whether an admin has mended what holds a destination up."""
REFUSED_MOST_S = 600.0
"""Seconds, at most, that a refused thread, or an inbox that refuses all, is left alone."""


class Attempts:
    """Says of rows what became of them; the store writes it down, and what follows, in one transaction."""

    def __init__(self, *, courier: Courier, clock: Clock, texts: Texts) -> None:
        self._courier = courier
        self._clock = clock
        self._texts = texts

    def perhaps(self, rows: tuple[OutboxRow, ...], problem: str, *, after_s: float) -> Attempt:
        """It may have been delivered, and is sent again: say so where that would be seen."""
        first = rows[0]
        seen = isinstance(first.content, CustomerPart) and not self._courier.channels.recognises_key(
            first.content
        )
        notice = self._texts.staff_perhaps_twice if seen and not first.ambiguous else None
        return replace(self.again(rows, problem, after_s=after_s), ambiguous=True, notice=notice)

    def again(self, rows: tuple[OutboxRow, ...], problem: str, *, after_s: float) -> Attempt:
        """It was not delivered and is tried again."""
        now = self._clock.now()
        due_at = now + timedelta(seconds=after_s)
        return Attempt(rows=rows, state="pending", at=now, problem=problem, due_at=due_at)

    def held(self, rows: tuple[OutboxRow, ...], problem: str) -> Attempt:
        """It waits until an admin has mended something; tried again now and then, to notice that."""
        return replace(self.again(rows, problem, after_s=HELD_RETRY_S), state="held")

    def waiting(
        self, rows: tuple[OutboxRow, ...], problem: str, heard_at: datetime | None, *, invited: bool = False
    ) -> Attempt:
        """A staff message waits until the customer writes again, and its writer must know.

        How things stand is said now or not at all: later it might not be true any more.
        """
        first, content, event = rows[0], rows[0].content, None
        if isinstance(content, CustomerPart) and content.author is not Author.STAFF:
            return self.failed(rows, problem)
        if isinstance(content, CustomerPart) and content.part == 1:
            report = self._report(first, content.staff_message, "waiting", problem)
            event = replace(report, was_invited=invited)
        return Attempt(
            rows=rows, state="waiting", at=self._clock.now(), problem=problem, event=event, heard_at=heard_at
        )

    def unopened(self, rows: tuple[OutboxRow, ...], problem: str, failures: int) -> Attempt:
        """Slack does not take the thread. An escalation is never given up, but others go on meanwhile."""
        content = rows[0].content
        assert isinstance(content, OpenThread)
        after_s = min(REFUSED_MOST_S, HELD_RETRY_S * 2.0 ** min(failures, 10))
        again = self.again(rows, problem, after_s=after_s)
        return replace(again, state="held", destination=apart(rows[0].destination, content.escalation_id))

    def failed(
        self,
        rows: tuple[OutboxRow, ...],
        problem: str,
        *,
        may_retry: bool = False,
        unreachable: bool = False,
    ) -> Attempt:
        """It is given up: tell staff, and whether they may try again, or cannot reach the customer here."""
        content = rows[0].content
        attempt = Attempt(rows=rows, state="failed", at=self._clock.now(), problem=problem)
        match content:
            case CustomerPart(author=Author.NOTICE):
                return attempt  # whoever writes to them hears why not from their own message
            case CustomerPart(staff_message=None):
                notice = self._texts.staff_bot_not_delivered.format(problem=problem)
            case CustomerPart(staff_message=staff_message) if staff_message is not None:
                problem = "".join(f"{file.name}: " for file in content.reply.attachments) + problem
                report = self._report(rows[0], staff_message, "failed", problem)
                return replace(attempt, event=replace(report, may_retry=may_retry, unreachable=unreachable))
            case KeepFile():
                kept = KeptFile(message_seq=content.message_seq, position=content.position, problem=problem)
                voice = self._courier.listens and content.attachment.kind == "voice"
                return replace(attempt, kept=kept, heard=self._heard(rows[0], content, "") if voice else None)
            case HearVoice():
                return replace(attempt, heard=self._heard(rows[0], content, ""))
            case EditSent():
                notice = self._texts.staff_not_changed.format(problem=problem)
            case DeleteSent():
                return replace(attempt, event=self._report(rows[0], content.staff_message, "stays", problem))
            case InviteCustomer():
                report = self._report(rows[0], None, "failed", problem)
                report = replace(report, invitation=True, may_retry=may_retry, unreachable=unreachable)
                return replace(attempt, event=report)
            case _:
                return attempt
        return replace(attempt, notice=notice)

    def sent(self, rows: tuple[OutboxRow, ...], delivered: Delivered) -> Attempt:
        """It was delivered: report it where somebody waits for that, and do what comes next."""
        first, content, now = rows[0], rows[0].content, self._clock.now()
        attempt = Attempt(
            rows=rows,
            state="sent",
            at=now,
            platform_id=delivered.platform_id,
            thread=delivered.thread,
            notice=self._texts.staff_perhaps_twice if self._was_forgotten(first, now) else None,
        )
        match content:
            case OpenThread(escalation_id=id):
                opened = ThreadOpened(
                    key=f"opened:{first.key}", conversation_id=first.conversation_id, escalation_id=id, at=now
                )
                return replace(attempt, event=opened, then=self._sum_up_next(id))
            case CustomerPart() if self._arrives_with(content):
                return replace(attempt, event=self._report(first, content.staff_message, "delivered"))
            case Summarise() if delivered.summary:
                return replace(attempt, summary=(content.escalation_id, delivered.summary))
            case KeepFile() if delivered.file is not None:
                kept = kept_file(delivered.file, content.message_seq, content.position)
                return replace(attempt, kept=kept, then=self._listen_next(content))
            case HearVoice():
                return replace(attempt, heard=self._heard(first, content, delivered.heard))
            case _:
                return attempt

    def _arrives_with(self, part: CustomerPart) -> bool:
        """Whether a staff message counts as delivered when the channel has taken this part of it."""
        is_last = part.staff_message is not None and part.part == part.parts
        return is_last and not self._courier.channels.reports_delivery(part)  # otherwise its receipt tells

    def _was_forgotten(self, row: OutboxRow, now: datetime) -> bool:
        """Whether the channel would have known a repetition, but not as late as this one.

        Counted from when it was to be sent, as that is written down: rather too often than too rarely.
        """
        part = row.content
        if not row.ambiguous or not isinstance(part, CustomerPart):
            return False
        recognises = self._courier.channels.recognises_key
        return recognises(part) and not recognises(part, now - row.created_at)

    def _sum_up_next(self, escalation_id: str) -> NewRow | None:
        if not self._courier.sums_up:
            return None
        return NewRow(destination=f"summary:{escalation_id}", content=Summarise(escalation_id=escalation_id))

    def _listen_next(self, content: KeepFile) -> NewRow | None:
        if not self._courier.listens or content.attachment.kind != "voice":
            return None
        voice = HearVoice(to=content.to, message_seq=content.message_seq, position=content.position)
        return NewRow(destination=f"voice:{content.message_seq}", content=voice)

    def _heard(self, row: OutboxRow, content: KeepFile | HearVoice, text: str) -> VoiceHeard:
        return VoiceHeard(
            key=f"heard:{row.key}",
            conversation_id=row.conversation_id,
            at=self._clock.now(),
            message_seq=content.message_seq,
            text=text,
        )

    def _report(
        self,
        row: OutboxRow,
        staff_message: tuple[InboxThread, str] | None,
        outcome: Literal["delivered", "waiting", "failed", "stays"],
        problem: str | None = None,
    ) -> DeliveryReported:
        return DeliveryReported(
            key=f"{outcome}:{row.key}",
            conversation_id=row.conversation_id,
            at=self._clock.now(),
            staff_message=staff_message,
            outcome=outcome,
            problem=problem,
        )

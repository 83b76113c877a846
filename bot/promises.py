"""The times that customers are told: said only if they are likely to be true, and watched until they are kept."""

from datetime import UTC, datetime, timedelta

from bot.config.texts import Texts
from bot.draft import Draft
from bot.inboxes import Inboxes, InboxRules
from bot.model import Action, Button, Decision, Status
from bot.ports import Hours, Waits
from bot.text import escape

_LEAST_MARGIN = timedelta(minutes=1)
_MARGIN = 0.25  # of the wait that was said
_WEEKDAY_DAYS = 6  # so far ahead a weekday alone is clear

_NOTHING = Decision(action="none", reason="nothing to do")


class Promises:
    """Says when a person will come, and is sorry when none has."""

    def __init__(self, *, inboxes: Inboxes, hours: Hours, waits: Waits | None, texts: Texts) -> None:
        self._inboxes = inboxes
        self._hours = hours
        self._waits = waits
        self._texts = texts

    # --- what is said ---

    async def called(self, draft: Draft) -> str:
        """That a person was called and how long that usually takes, if enough came this week to say so."""
        inbox = self._inbox(draft)
        wait = await self._wait_to_say(draft, inbox.name)
        # What was measured is how soon they come, and then they read and write: a quarter more is what "about"
        # leaves room for, so that nobody is told "it takes longer" while the answer is being typed.
        due_at = (
            None if wait is None else self._after(inbox, draft.now, wait + max(_LEAST_MARGIN, wait * _MARGIN))
        )
        if wait is None or due_at is None:
            return self._texts.called
        draft.promise_answer(due_at)
        return self._texts.called_usually.format(wait=self._span(wait))

    async def _wait_to_say(self, draft: Draft, inbox: str) -> timedelta | None:
        """The usual wait, unless a time was said already or everybody leaves before it is over."""
        said, escalation = draft.promise, draft.escalation
        if said is not None and (said.is_open or (escalation and said.escalation_id == escalation.id)):
            return None
        wait = None if self._waits is None else await self._waits.usual(inbox)
        closes = self._hours.closes_at(inbox, draft.now)
        return None if wait is not None and closes is not None and closes < draft.now + wait else wait

    def closed_now(self, draft: Draft) -> str:
        """That nobody is there, and when they are back: a person should answer soon after."""
        inbox = self._inbox(draft)
        opening = self._hours.next_opening(inbox.name, draft.now)
        if opening is None:
            return self._texts.closed_now_unknown
        said = draft.promise
        if said is None or not said.is_open or said.due_at < opening:
            # As soon as staff are held to when they are called while they are there.
            due_at = self._after(inbox, opening, inbox.claim_within)
            draft.promise_answer(due_at or opening.astimezone(UTC))
        return self._texts.closed_now.format(when=moment(opening, now=draft.now))

    def _span(self, wait: timedelta) -> str:
        texts, minutes = self._texts, round(wait.total_seconds() / 60)
        if minutes < 60:
            return texts.wait_minute if minutes == 1 else texts.wait_minutes.format(minutes=minutes)
        return texts.wait_hour if minutes == 60 else texts.wait_hours.format(hours=round(minutes / 60))

    # --- what becomes of it ---

    def due(self, draft: Draft) -> Decision:
        """By now a person should have answered: say that it is not forgotten, once, and ask the team again."""
        promise, inbox = draft.promise, self._inbox(draft)
        if promise is None or not promise.is_open or promise.due_at > draft.now:
            return _NOTHING
        texts, owner = self._texts, draft.conversation.owner
        if owner is not None and (contact := _elsewhere(draft)) is not None:
            draft.void_promises()
            draft.tell_staff(texts.staff_promise_elsewhere.format(name=owner.name, contact=contact))
            return Decision(
                action="none", reason="a promise: whether they were answered elsewhere is not known"
            )
        draft.miss_promises()
        if owner is not None:
            draft.tell_staff(texts.staff_promise_missed_by.format(name=owner.name))
            draft.notice(texts.promise_missed_by.format(name=escape(inbox.public_name(owner))))
            return Decision(action="notice", reason="a promise was missed: the owner has not answered")
        draft.tell_staff(texts.staff_promise_missed, pings=inbox.pings and not _was_just_pinged(draft, inbox))
        is_waiting = draft.conversation.status is Status.ESCALATED
        if is_waiting:
            draft.notice(texts.promise_missed, Button(label=texts.button_back, action=Action.BACK))
        else:
            draft.notice(texts.promise_missed_lead)
        return Decision(action="notice", reason="a promise was missed: nobody has answered")

    def _inbox(self, draft: Draft) -> InboxRules:
        return self._inboxes.of(draft.escalation)

    def _after(self, inbox: InboxRules, at: datetime, wait: timedelta) -> datetime | None:
        """When they will have been there for so long since `at`; `None` if never."""
        moment = self._hours.after_open_minutes(inbox.name, at, wait.total_seconds() / 60)
        return None if moment is None else moment.astimezone(UTC)


def moment(local: datetime, *, now: datetime) -> str:
    """A moment for customers, on the clocks of its time zone: "Monday, 09:00 (CET)", with the date if it is far."""
    days = (local.date() - now.astimezone(local.tzinfo).date()).days
    day = f"{local:%A}" if days <= _WEEKDAY_DAYS else f"{local:%A, %d %B}"
    return f"{day}, {local:%H:%M} ({local.tzname()})"


def _elsewhere(draft: Draft) -> str | None:
    """Where the customer wanted to be answered, if that is not in this chat."""
    contact = draft.lead.contact if draft.lead else None
    return contact.value if contact is not None and contact.kind in ("email", "phone") else None


def _was_just_pinged(draft: Draft, inbox: InboxRules) -> bool:
    pinged_at = draft.escalation.pinged_at if draft.escalation else None
    return pinged_at is not None and draft.now < pinged_at + inbox.claim_within

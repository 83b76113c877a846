"""The times that customers are told: said only if likely to be true, and watched until they are kept."""

from collections import Counter
from datetime import UTC, datetime, timedelta

from bot.config.texts import Texts
from bot.draft import Draft
from bot.inboxes import Inboxes, InboxRules
from bot.ledger import InLine
from bot.model import NOTHING, Button, Decision, Escalation, Status, TimerKind
from bot.moments import moment
from bot.ports import Hours, Waits
from bot.text import escape

_LEAST_MARGIN = timedelta(minutes=1)
_MARGIN = 0.25  # of the wait that was said


class Promises:
    """Says when a person will come, and is sorry when none has."""

    def __init__(self, *, inboxes: Inboxes, hours: Hours, waits: Waits, texts: Texts) -> None:
        self._inboxes = inboxes
        self._hours = hours
        self._waits = waits
        self._texts = texts

    # --- what is said ---

    async def called(self, draft: Draft) -> str:
        """That a person was called and how long that usually takes, if enough came this week to say so."""
        escalation, inbox = draft.escalation, self._inbox(draft)
        wait = None if escalation is None else await self._wait_to_say(draft, escalation)
        if escalation is None or wait is None:
            return self._texts.called
        # What is measured is how soon they come; then they read and write. A quarter more is what "about"
        # leaves room for, so that nobody reads "it takes longer" while the answer is being typed.
        due_at = self._after(inbox, draft.now, wait + max(_LEAST_MARGIN, wait * _MARGIN))
        if due_at is None:
            return self._texts.called
        draft.ledger.promise(escalation.id, due_at)
        return self._texts.called_usually.format(wait=self._span(wait))

    async def usually(self, draft: Draft) -> str | None:
        """How long it usually takes, for who asks; `None` if that is not known, or has passed already."""
        escalation, inbox = draft.escalation, self._inbox(draft)
        wait = await self._waits.usual(inbox.name)
        if escalation is None or wait is None or draft.now >= escalation.needed_at + wait:
            return None
        closes_at = self._hours.closes_at(inbox.name, draft.now)
        if closes_at is not None and closes_at < escalation.needed_at + wait:
            return None
        said = draft.ledger.last
        if said is None or not (said.is_open or said.escalation_id == escalation.id):
            due_at = self._after(inbox, escalation.needed_at, wait + max(_LEAST_MARGIN, wait * _MARGIN))
            if due_at is None:
                return None
            draft.ledger.promise(escalation.id, due_at)
        return self._span(wait)

    async def _wait_to_say(self, draft: Draft, escalation: Escalation) -> timedelta | None:
        """The usual wait, unless a time was said already, or everybody leaves before it is over."""
        said, inbox = draft.ledger.last, self._inbox(draft)
        if said is not None and (said.is_open or said.escalation_id == escalation.id):
            return None
        wait = await self._waits.usual(inbox.name)
        closes_at = self._hours.closes_at(inbox.name, draft.now)
        return None if wait is None or (closes_at and closes_at < draft.now + wait) else wait

    async def look_at_line(self, draft: Draft) -> None:
        """Where nobody is there now, learn how many will be answered before this customer, and how soon."""
        closed = [r.name for r in self._inboxes.all if not self._hours.is_open(r.name, draft.now)]
        if not closed:
            return
        waiting = Counter(await self._waits.in_line())
        if draft.escalation is not None and draft.ledger.last is not None and draft.ledger.last.is_open:
            waiting[draft.escalation.inbox] -= 1  # nobody waits for themselves
        draft.ledger.in_line = {
            name: InLine(ahead=max(0, waiting[name]), usual=await self._waits.usual(name)) for name in closed
        }

    def closed_now(self, draft: Draft) -> str:
        """That nobody is there, when they are back and, if enough is known to say it, by when they answer.

        Those who wrote while nobody was there are answered one after another: each has a time of their own.
        """
        escalation, inbox, said = draft.escalation, self._inbox(draft), draft.ledger.last
        opening = self._hours.next_opening(inbox.name, draft.now)
        if opening is None:
            return self._texts.closed_now_unknown
        when = moment(opening, now=draft.now, texts=self._texts)
        if escalation is None or (said is not None and said.is_open and said.due_at >= opening):
            draft.ledger.stands()
            return self._texts.closed_now.format(when=when)
        line = draft.ledger.in_line.get(inbox.name, InLine())
        # For each the same time as for those who call while they are there, or what it really takes.
        usual = timedelta(0) if line.usual is None else line.usual + max(_LEAST_MARGIN, line.usual * _MARGIN)
        wait = max(inbox.claim_within, usual) * (line.ahead + 1)
        due_at = self._hours.after_open_minutes(inbox.name, opening, wait.total_seconds() / 60)
        if line.usual is None or due_at is None:
            draft.ledger.promise(escalation.id, (due_at or opening).astimezone(UTC))
            return self._texts.closed_now.format(when=when)
        due_at = _round(due_at)
        draft.ledger.promise(escalation.id, due_at.astimezone(UTC))
        is_same_day = due_at.date() == opening.date()
        by = f"{due_at:%H:%M}" if is_same_day else moment(due_at, now=draft.now, texts=self._texts)
        return self._texts.closed_now_by.format(when=when, by=by)

    def _span(self, wait: timedelta) -> str:
        texts, minutes = self._texts, round(wait.total_seconds() / 60)
        if minutes < 60:
            return texts.wait_minute if minutes == 1 else texts.wait_minutes.format(minutes=minutes)
        return texts.wait_hour if minutes == 60 else texts.wait_hours.format(hours=round(minutes / 60))

    # --- what becomes of it ---

    def due(self, draft: Draft, *way_back: Button) -> Decision:
        """By now a person should have answered: say sorry, once, and ask the team again."""
        promise, inbox = draft.ledger.last, self._inbox(draft)
        if promise is None or not promise.is_open:
            return NOTHING
        if promise.due_at > draft.now:  # the clock was set back
            draft.wake(TimerKind.PROMISE, promise.due_at - draft.now)
            return NOTHING
        texts, owner = self._texts, draft.conversation.owner
        if owner is not None and (contact := _elsewhere(draft)) is not None:
            draft.ledger.void()
            draft.tell_staff(texts.staff_promise_elsewhere.format(name=owner.name, contact=contact))
            return Decision(action="none", reason="a promise: perhaps kept elsewhere")
        draft.ledger.miss()
        if owner is not None:
            draft.tell_staff(texts.staff_promise_missed_by.format(name=owner.name))
            draft.notice(texts.promise_missed_by.format(name=escape(inbox.public_name(owner))))
            return Decision(action="notice", reason="a promise was missed: the owner has not answered")
        if draft.conversation.status is Status.ESCALATED:
            pings = inbox.pings and not _was_just_pinged(draft, inbox)
            draft.tell_staff(texts.staff_promise_missed, pings=pings)
            draft.notice(texts.promise_missed, *way_back)
        else:  # there may be many at one opening; the list of that morning has called the team already
            draft.tell_staff(texts.staff_promise_missed)
            draft.notice(texts.promise_missed_lead)
        return Decision(action="notice", reason="a promise was missed: nobody has answered")

    def _inbox(self, draft: Draft) -> InboxRules:
        return self._inboxes.of(draft.escalation)

    def _after(self, inbox: InboxRules, at: datetime, wait: timedelta) -> datetime | None:
        """When they will have been there for so long since `at`; `None` if never."""
        over_at = self._hours.after_open_minutes(inbox.name, at, wait.total_seconds() / 60)
        return None if over_at is None else over_at.astimezone(UTC)


def _round(local: datetime) -> datetime:
    """To the next five minutes, as nobody says 09:07."""
    odd = timedelta(minutes=local.minute % 5, seconds=local.second, microseconds=local.microsecond)
    return local if not odd else local + timedelta(minutes=5) - odd


def _elsewhere(draft: Draft) -> str | None:
    """Where the customer wanted to be answered, if that is not in this chat."""
    contact = draft.record.lead.contact if draft.record.lead else None
    return contact.value if contact is not None and contact.kind in ("email", "phone") else None


def _was_just_pinged(draft: Draft, inbox: InboxRules) -> bool:
    pinged_at = draft.escalation.pinged_at if draft.escalation else None
    return pinged_at is not None and draft.now < pinged_at + inbox.claim_within

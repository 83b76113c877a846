"""The record of an escalation while a turn writes it."""

from dataclasses import replace
from datetime import datetime

from bot.model import Author, Case, Contact, Conversation, Ended, Escalation, Lead, Trigger
from bot.text import mask_cards


class Record:
    """What is written down when a person is called: the escalation, and the lead if nobody was there.

    Attributes:
        escalation: as this turn leaves it so far; `None` if a person was never called.
        moved: the one that this turn ends because it goes on in another inbox.
        lead: how to reach the customer, and with which question.
    """

    def __init__(self, case: Case, *, now: datetime) -> None:
        self.escalation: Escalation | None = case.escalation
        self.moved: Escalation | None = None
        self.lead: Lead | None = case.lead
        self._case = case
        self._now = now

    # --- what staff were shown ---

    def shown_before(self) -> int:
        """The last `seq` before what the customer said and staff have not seen in the thread there is."""
        if self.escalation is None:
            return 0
        shown, lines = self.escalation.shown_through, self._case.messages
        if not lines or lines[0].seq > shown:  # there may be more than the desk looks at
            return shown
        unseen = (m.seq for m in lines if m.author is Author.CUSTOMER and m.seq > shown)
        return min(unseen, default=max(m.seq for m in lines) + 1) - 1

    def shown(self, through: int) -> None:
        """Staff see all up to this `seq`."""
        assert self.escalation is not None
        self.escalation = replace(self.escalation, shown_through=through)

    # --- its beginning ---

    def open(
        self, escalation_id: str, trigger: Trigger, why: str, *, inbox: str, slack_channel_id: str
    ) -> None:
        """A person is called, in the inbox of that name."""
        last, before = self._last_seq(), self.shown_before()
        self.escalation = Escalation(
            id=escalation_id,
            conversation_id=self._case.conversation.id,
            trigger=trigger,
            why=why,
            inbox=inbox,
            slack_channel_id=slack_channel_id,
            opened_at=self._now,
            opened_after=min(before, last),
            opened_through=last,
            shown_through=last,
        )
        self.lead = None

    def move(self, escalation_id: str, *, inbox: str, slack_channel_id: str, still_waiting: bool) -> None:
        """It goes on in another inbox, where who is `still_waiting` has waited since the call."""
        here, last = self.escalation, self._last_seq()
        assert here is not None
        self.moved = replace(here, outcome=Ended.MOVED, ended_at=self._now)
        self.escalation = Escalation(
            id=escalation_id,
            conversation_id=here.conversation_id,
            trigger=here.trigger,
            why=here.why,
            inbox=inbox,
            slack_channel_id=slack_channel_id,
            opened_at=here.opened_at if still_waiting else self._now,
            opened_after=here.opened_after,
            opened_through=last,
            shown_through=last,
            outcome=here.outcome,
            ended_at=here.ended_at,
            called_at=here.called_at,
            reopened_at=here.reopened_at if still_waiting else None,
        )
        if self.lead is not None:
            self.lead = replace(self.lead, escalation_id=escalation_id)

    def call_again(self, trigger: Trigger, why: str) -> None:
        """A person is called again in the thread of the escalation that has ended."""
        assert self.escalation is not None
        self.escalation = replace(
            self.escalation,
            trigger=trigger,
            why=why,
            outcome=None,
            ended_at=None,
            claimed_at=None,
            pinged_at=None,
            called_at=self._now,
            reopened_at=self._now,
        )

    # --- what became of it; nothing where there is none ---

    def called(self) -> None:
        """The customer was told of the call; the first time counts."""
        if self.escalation is not None and self.escalation.called_at is None:
            self.escalation = replace(self.escalation, called_at=self._now)

    def pinged(self) -> None:
        """The team was called once more."""
        if self.escalation is not None:
            self.escalation = replace(self.escalation, pinged_at=self._now)

    def claimed(self) -> None:
        """Somebody took it; the first time counts."""
        if self.escalation is not None and self.escalation.claimed_at is None:
            self.escalation = replace(self.escalation, claimed_at=self._now)

    def rate(self, stars: int) -> None:
        """How the customer found it, 1 to 5."""
        if self.escalation is not None:
            self.escalation = replace(self.escalation, rating=stars)

    def end(self, outcome: Ended) -> None:
        """How it ended."""
        if self.escalation is not None:
            self.escalation = replace(self.escalation, outcome=outcome, ended_at=self._now)

    def reopen(self) -> None:
        """It is under way again."""
        if self.escalation is not None:
            self.escalation = replace(self.escalation, outcome=None, ended_at=None)

    def keep_lead(
        self, conversation: Conversation, contact: Contact | None, *, best_time: str | None = None
    ) -> None:
        """Keep the question of `conversation` and how to reach the customer; what is known already stays."""
        assert self.escalation is not None
        known = self.lead
        self.lead = Lead(
            id=known.id if known else self.escalation.id,
            conversation_id=conversation.id,
            escalation_id=self.escalation.id,
            question=mask_cards(conversation.question or ""),
            contact=contact or (known.contact if known else None),
            at=known.at if known else self._now,
            language=conversation.customer.language,
            best_time=best_time or (known.best_time if known else None),
        )

    def _last_seq(self) -> int:
        return self._case.messages[-1].seq if self._case.messages else 0

"""What to do when nobody is there: the question is kept, and how to reach whoever asked it."""

from dataclasses import dataclass

from bot import buttons
from bot.config.texts import Texts
from bot.contacts import Contacts
from bot.draft import Draft
from bot.inboxes import Inboxes
from bot.model import Awaiting, Contact, Decision, Ended, Status
from bot.ports import Hours, Presence, ReadBestTime
from bot.promises import Promises
from bot.text import escape


@dataclass(frozen=True, kw_only=True, slots=True)
class Absence:
    """Nobody is there: what is said about it."""

    said: str  #: to the customer
    told_staff: str
    pings: bool = False  #: the group of the inbox is called: it may be that they look elsewhere


class Parking:
    """Leads: no dead ends."""

    def __init__(
        self,
        *,
        inboxes: Inboxes,
        hours: Hours,
        presence: Presence | None,
        contacts: Contacts,
        read_best_time: ReadBestTime,
        promises: Promises,
        texts: Texts,
    ) -> None:
        self._promises = promises
        self._inboxes = inboxes
        self._hours = hours
        self._presence = presence
        self._contacts = contacts
        self._read_best_time = read_best_time
        self._texts = texts

    def is_open(self, draft: Draft) -> bool:
        """Whether somebody is there now, where the conversation is."""
        return self._hours.is_open(self._inboxes.of(draft.escalation).name, draft.now)

    def absence(self, draft: Draft) -> Absence | None:
        """Why nobody can be called now; `None` if somebody is there, or may be."""
        texts, inbox = self._texts, self._inboxes.of(draft.escalation)
        if not self.is_open(draft):
            return Absence(said=self.closed_now(draft), told_staff=texts.staff_closed)
        if self._presence is not None and self._presence.is_anybody_there(inbox.name) is False:
            return Absence(said=texts.nobody_active, told_staff=texts.staff_nobody_active, pings=inbox.pings)
        return None

    def closed_now(self, draft: Draft) -> str:
        """That nobody is there, and when they are back."""
        return self._promises.closed_now(draft)

    def park(self, draft: Draft, *, said: str, told_staff: str, pings: bool = False) -> None:
        """Keep the question as a lead, and ask how to reach the customer, unless they have said."""
        found = self._learn_where(draft)
        draft.record.end(Ended.PARKED)
        draft.become(Status.PARKED)
        texts, lead = self._texts, draft.record.lead
        contact = lead.contact if lead is not None else None
        told_staff = told_staff if contact is not None else f"{told_staff} {texts.staff_asked_where}"
        draft.tell_staff(told_staff, pings=pings)
        if pings:
            draft.record.pinged()
        if found is not None:
            draft.tell_staff(self._told(draft, found))
        if contact is not None:
            draft.notice(f"{said}\n\n{self._reached_at(contact)}")
            return
        draft.awaits(Awaiting.CONTACT)
        here, not_said = buttons.reach_here(texts), buttons.reach_not(texts)
        draft.notice(f"{said}\n\n{texts.ask_contact}", here, not_said)

    def _learn_where(self, draft: Draft) -> Contact | None:
        """Keep the question, and what they have said of where and when; the contact, if it is news."""
        is_known = draft.record.lead is not None and draft.record.lead.contact is not None
        said, contact = ("", None) if is_known else self._contacts.said(draft)
        draft.keep_lead(contact, best_time=self._read_best_time(said) if said else None)
        return contact

    def keep_contact(self, draft: Draft, contact: Contact, *, said: str = "") -> Decision:
        """The customer said how, and perhaps when, to reach them, or that they would rather not say."""
        best_time = self._read_best_time(said) if said else None
        draft.keep_lead(contact, best_time=best_time)
        draft.awaits(None)
        draft.tell_staff(self._told(draft, contact))
        draft.update_head()
        draft.notice(self._reached_at(contact))
        return Decision(action="park", reason=f"lead: {contact.kind}")

    def says_when(self, said: str) -> bool:
        """Whether that names a time."""
        return self._read_best_time(said) is not None

    def learn_best_time(self, draft: Draft, said: str) -> None:
        """When they would like to be reached, said before they say where."""
        best_time = self._read_best_time(said)
        if best_time is not None:
            draft.keep_lead(None, best_time=best_time)

    def keep_best_time(self, draft: Draft, said: str) -> Decision:
        """The same, after they have said where."""
        self.learn_best_time(draft, said)
        lead = draft.record.lead
        if lead is not None and lead.best_time:
            draft.tell_staff(self._texts.staff_lead_time.format(time=lead.best_time))
        draft.notice(self._texts.noted)
        return Decision(action="park", reason="lead: when to reach them")

    def learn_question(self, draft: Draft, text: str) -> None:
        """What they want to know, which they had not said when they asked for a person."""
        draft.is_about(text)
        if draft.conversation.status is Status.PARKED:
            draft.keep_lead(None)
        draft.update_head()

    def _reached_at(self, contact: Contact) -> str:
        match contact.kind:
            case "here":
                return self._texts.lead_here
            case "none":
                return self._texts.lead_refused
            case _:
                return self._texts.lead_kept.format(contact=escape(contact.value))

    def _told(self, draft: Draft, contact: Contact) -> str:
        texts, lead = self._texts, draft.record.lead
        if contact.kind == "none":
            return texts.staff_lead_refused
        where = texts.staff_lead_here if contact.kind == "here" else contact.value
        told = [texts.staff_lead.format(contact=where)]
        if lead is not None and lead.best_time:
            told.append(texts.staff_lead_time.format(time=lead.best_time))
        if lead is not None and lead.language:
            told.append(texts.staff_lead_language.format(language=lead.language))
        return "\n".join(told)

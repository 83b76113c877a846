"""What became of what was sent to the customer, and the ways on when it did not reach them."""

from collections.abc import Iterator

from bot.config.texts import Texts
from bot.draft import Draft
from bot.model import (
    NOTHING,
    Author,
    Awaiting,
    Contact,
    Decision,
    DeliveryReported,
    InboxThread,
    StaffActed,
    StaffAction,
    StaffButton,
)


class Deliveries:
    """Shows staff what became of their messages, and does what they choose then."""

    def __init__(self, *, texts: Texts) -> None:
        self._texts = texts

    def reported(self, draft: Draft, event: DeliveryReported) -> Decision:
        """Show on the staff member's message what became of it, and in the thread what can be done."""
        if event.staff_message is not None:
            self._mark(draft, event.staff_message, event)
        match event.outcome:
            case "waiting" | "failed":
                draft.tell_staff(self._told(event), *self._ways_on(draft, event))
            case "stays":
                draft.tell_staff(self._texts.staff_not_taken_back.format(problem=event.problem or ""))
        if event.outcome == "waiting" and not event.was_invited:
            draft.invite()
        if event.outcome in ("waiting", "failed") and event.staff_message is not None:
            self._show_contact(draft)
        return Decision(action="none", reason="delivery reported")

    def _told(self, event: DeliveryReported) -> str:
        texts = self._texts
        if event.outcome == "waiting":
            said = texts.staff_waiting_asked if event.was_invited else texts.staff_waiting
        elif event.invitation:
            said = texts.staff_not_invited
        else:
            said = texts.staff_bot_not_delivered if event.staff_message is None else texts.staff_not_delivered
        return said.format(problem=event.problem or "")

    def _ways_on(self, draft: Draft, event: DeliveryReported) -> Iterator[StaffButton]:
        """What helps whoever could not be answered."""
        texts = self._texts
        if event.may_retry and event.staff_message is not None:
            ts = event.staff_message[1]
            yield StaffButton(
                label=texts.staff_button_retry, action=StaffAction.RETRY, value=ts, look="primary"
            )
        if event.was_invited or (event.invitation and event.may_retry and not event.unreachable):
            yield StaffButton(label=texts.staff_button_invite, action=StaffAction.INVITE)
        if _contact(draft) is not None:
            yield StaffButton(label=texts.staff_button_elsewhere, action=StaffAction.ASK_CONTACT)
        elif event.unreachable and draft.conversation.awaiting is not Awaiting.CONTACT:
            yield StaffButton(label=texts.staff_button_ask_contact, action=StaffAction.ASK_CONTACT)
        if event.unreachable:
            yield StaffButton(
                label=texts.staff_button_unreachable, action=StaffAction.UNREACHABLE, look="danger"
            )

    def _show_contact(self, draft: Draft) -> None:
        """Who left a contact can be reached there when their chat cannot carry an answer."""
        contact = _contact(draft)
        if contact is not None:
            draft.tell_staff(self._texts.staff_lead_instead.format(contact=contact.value))

    def _mark(self, draft: Draft, message: tuple[InboxThread, str], event: DeliveryReported) -> None:
        if event.outcome == "stays":
            draft.mark(*message, "delivered")
        elif not draft.transcript.was_taken_back(message[1]):
            # If it was, that is shown already, and it is on its way to be true.
            draft.mark(*message, event.outcome)

    # --- what staff do about it ---

    def retry(self, draft: Draft, event: StaffActed) -> Decision:
        """Send again what was not delivered, as it reads now."""
        line = draft.transcript.of_staff(event.value)
        if line is None or line.author is not Author.STAFF:
            return NOTHING
        draft.try_again(event.value)
        if line.change == "edited":
            draft.change_sent((event.thread, event.value), line.text)
        draft.mark(event.thread, event.value, "waiting")
        return Decision(action="forward", reason="staff try a message again")

    def invite(self, draft: Draft, event: StaffActed) -> Decision:
        """Ask the customer once more to write; what waits for them leaves as soon as they do."""
        draft.invite(once_more=True)
        draft.tell_staff(self._texts.staff_invited.format(name=event.staff.name))
        return Decision(action="notice", reason="staff ask the customer to write")


def _contact(draft: Draft) -> Contact | None:
    """Where else the customer wants to be answered, if they have said."""
    contact = draft.record.lead.contact if draft.record.lead else None
    return contact if contact is not None and contact.kind in ("email", "phone") else None

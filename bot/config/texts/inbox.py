"""What an inbox thread is made of."""

from bot.config.texts.sentences import Sentences
from bot.model import Author, Status, Trigger


class InboxTexts(Sentences):
    """What an inbox thread itself is made of. Plain text: Slack formats none of it."""

    claim: str = "Claim"  #: at most 75 characters, as all that stands on a button or in a menu
    resolve: str = "Resolve"
    pass_on: str = "Pass on…"
    snooze: str = "Snooze…"
    back: str = "Hand back to the bot…"
    pause: str = "Pause the bot here"
    resume: str = "Let the bot answer again"
    transcript: str = "Transcript"
    open_thread: str = "Open the thread"
    send_draft: str = "Send"
    edit_draft: str = "Edit…"
    form_pass_on: str = "Pass on"  #: at most 24 characters, as all buttons of forms
    form_snooze: str = "Snooze"
    form_back: str = "Hand back"
    form_cancel: str = "Cancel"
    form_choose: str = "Choose who is to have it."
    form_either: str = "Choose a colleague or an inbox, not both."
    form_not_them: str = "{name} may not answer customers from here. Choose somebody else."
    form_write: str = "Write what is to be sent."
    colleague: str = "To a colleague"
    other_inbox: str = "Or to another inbox"
    how_long: str = "For how long?"
    snooze_hour: str = "1 hour"
    snooze_hours: str = "4 hours"
    snooze_tomorrow: str = "Until tomorrow, 9:00"
    snooze_reply: str = "Until the customer writes"
    instruction: str = "What should the bot know or do? The customer does not see it."
    draft: str = "This is sent to the customer:"
    why: str = "Why:"
    summary: str = "In short:"
    waiting_since: str = "Waiting since:"
    now: str = "Now:"
    until: str = "until"
    until_they_write: str = "until the customer writes"
    is_paused: str = "the bot is paused here"
    reach: str = "How to reach them:"
    question: str = "Question:"
    earlier: str = "Before this:"
    earlier_thread: str = "an earlier thread with this customer"
    reply_until: str = "They can be answered until:"
    reach_here: str = "answer in this thread, they read it in their chat"
    reach_none: str = (
        "they did not want to leave a contact; answering in this thread still reaches their chat"
    )
    reach_unknown: str = "they have not said yet; answering in this thread reaches their chat"
    continued_below: str = "Continued below."
    continued: str = "Continued:"
    transcript_attached: str = "The whole transcript."
    no_text: str = "(no text)"
    no_question: str = "They have not written what it is about."
    because_explicit: str = "The customer asked for a person."
    because_sensitive: str = "The matter is one for people."
    because_repeat: str = "The customer asked the same thing three times."
    because_unknown: str = "The documents do not say enough, and the customer took the offer of a person."
    because_error: str = "The bot could not look it up."
    because_paused: str = "The bot is paused, so people answer."
    rephrasings: str = "Asked in other words:"
    found: str = "What the documents have, nearest first (100 % would be the question itself):"
    said: str = "What the bot said:"
    missing: str = "Asked besides, and in no document:"
    withheld: str = "What the bot did not say, because no document does:"
    withheld_cut: str = "It is too long to be sent from here."
    leads_waiting: str = "Nobody was there for these customers:"
    lead_no_thread: str = "No thread yet; it appears as soon as Slack takes it."
    status_open: str = "the bot answers"
    status_escalated: str = "waiting for a person"
    status_claimed: str = "claimed"
    status_snoozed: str = "snoozed"
    status_parked: str = "nobody was there; please follow up"
    status_resolved: str = "resolved"
    status_moved: str = "moved to another inbox"
    author_customer: str = "customer"
    author_bot: str = "bot"
    author_notice: str = "notice to the customer"
    author_staff: str = "staff"
    author_note: str = "note, not sent"
    refused_stranger: str = (
        "Not sent to the customer, {name}: only members of this workspace can answer from the inbox, "
        "and you are from another one. Ask a colleague to answer."
    )
    refused_guest: str = (
        "Not sent to the customer, {name}: guests cannot answer from the inbox. Ask a full member to answer."
    )
    refused_bot: str = "Not sent to the customer: {name} is a bot, and only people answer from the inbox."
    refused_gone: str = "Not sent to the customer: the account of {name} is deactivated."
    refused_unknown: str = (
        "Not sent to the customer: Slack does not tell the bot who {name} is. "
        "An admin can check that the Slack app has the scope users:read."
    )

    def because(self, trigger: Trigger) -> str:
        """What called a person."""
        return str(getattr(self, f"because_{trigger.value}"))

    def status(self, status: Status) -> str:
        """How a conversation stands."""
        return str(getattr(self, f"status_{status.value}"))

    def author(self, author: Author) -> str:
        """Who wrote a line of the transcript."""
        return str(getattr(self, f"author_{author.value}"))

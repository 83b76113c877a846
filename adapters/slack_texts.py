"""Our own words in the inbox."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.model import Author, Status


def _statuses() -> Mapping[Status, str]:
    return {
        Status.OPEN: "the bot answers",
        Status.ESCALATED: "waiting for a person",
        Status.CLAIMED: "claimed",
        Status.SNOOZED: "snoozed",
        Status.PARKED: "nobody was there; please follow up",
        Status.RESOLVED: "resolved",
    }


def _authors() -> Mapping[Author, str]:
    return {
        Author.CUSTOMER: "customer",
        Author.BOT: "bot",
        Author.NOTICE: "notice to the customer",
        Author.STAFF: "staff",
        Author.NOTE: "note, not sent",
    }


@dataclass(frozen=True, kw_only=True, slots=True)
class InboxTexts:
    """What staff read that nobody said. Plain text: Slack formats none of it."""

    claim: str = "Claim"  #: at most 75 characters, as `resolve`
    resolve: str = "Resolve"
    why: str = "Why:"
    waiting_since: str = "Waiting since:"
    now: str = "Now:"
    reach: str = "How to reach them:"
    question: str = "Question:"
    reach_here: str = "answer in this thread, they read it in their chat"
    reach_none: str = (
        "they did not want to leave a contact; answering in this thread still reaches their chat"
    )
    reach_unknown: str = "they have not said yet; answering in this thread reaches their chat"
    continued_below: str = "Continued below."
    continued: str = "Continued:"
    transcript_attached: str = "The whole transcript."
    no_text: str = "(no text)"
    status: Mapping[Status, str] = field(default_factory=_statuses)
    authors: Mapping[Author, str] = field(default_factory=_authors)
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

"""After a person has closed a conversation: what the customer says of how it went."""

from datetime import timedelta

from bot.config.texts import Texts
from bot.draft import Draft
from bot.model import Author, Awaiting, Decision, Status

WORD_WITHIN = timedelta(minutes=30)
"""How long after a rating, or after being asked for one, a message is taken for a word on it."""


def was_asked_how(draft: Draft) -> bool:
    """Whether the last they were told, a moment ago, is that somebody has closed the conversation."""
    conversation, escalation = draft.conversation, draft.escalation
    was_resolved = escalation is not None and escalation.outcome == "resolved"
    is_asked = conversation.status is Status.RESOLVED and conversation.awaiting is None
    return is_asked and was_resolved and _told(draft)


def adds_to_rating(draft: Draft) -> bool:
    """Whether a message comes soon after "would you like to add a word?"."""
    return draft.conversation.awaiting is Awaiting.WORD and _told(draft)


def rate(draft: Draft, stars: int, texts: Texts) -> Decision:
    """They say how it went, and may add a word."""
    draft.record.rate(stars)
    draft.notice(texts.rated_add_word)
    draft.awaits(Awaiting.WORD)
    draft.tell_staff(texts.staff_rated.format(stars=stars))
    return Decision(action="notice", reason=f"rated: {stars}")


def thank(draft: Draft, texts: Texts) -> Decision:
    """They say that it was good, or that there is no more to say; staff see it."""
    draft.show()
    draft.awaits(None)
    draft.notice(texts.rated)
    return Decision(action="notice", reason="a word on how it went")


def _told(draft: Draft) -> bool:
    """Whether the last that they were told is how things stand, a moment ago."""
    not_told = (Author.CUSTOMER, Author.NOTE)
    last = next((m for m in reversed(draft.messages) if m.author not in not_told), None)
    return last is not None and last.author is Author.NOTICE and draft.now - last.at <= WORD_WITHIN

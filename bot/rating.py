"""What customers write, instead of tapping a star, when they are asked how we did."""

import re
from datetime import timedelta

from bot.config.texts import Texts
from bot.draft import Draft
from bot.model import Author, Awaiting, Decision, Status

WORD_WITHIN = timedelta(minutes=30)
"""How long after a rating, or after being asked for one, a message is taken for a word on it."""

_OF_FIVE = re.compile(
    r"([1-5]) ?(?:(?:/|of|out of|von|sur|de|su|van|na|из|з) ?5)?"
    r" ?(?:stars?|sterne?|étoiles?|estrellas?|estrelas?|stell[ae]|ster(?:ren)?|gwiazd\w*|зв[её]зд\w*|зір\w*"
    r"|yıldız|نجوم|نجمة|颗?星|つ?星|점|सितारे|⭐|★)?[.!]*",
    re.IGNORECASE,
)
_STARS = re.compile(r"(?:[⭐★🌟*]\ufe0f?){1,5}")
_PRAISE = """
    very good, really good, so good, very well, excellent, awesome, amazing, fantastic, brilliant,
    wonderful, great, love it, very helpful, helpful, very nice, top, sehr gut, super, prima, toll,
    klasse, hervorragend, spitze, sehr hilfreich, alles gut, très bien, génial, nickel, muy bien,
    muy bueno, excelente, estupendo, ottimo, molto bene, eccellente, muito bom, muito bem, heel goed,
    uitstekend, geweldig, bardzo dobrze, очень хорошо, супер, дуже добре, çok iyi, mükemmel, süper,
    ممتاز, رائع, جيد جدا, 很好, 非常好, とても良かった, 良かったです, 최고예요, 좋았어요, बहुत अच्छा,
    बढ़िया, bahut accha
"""
_AROUND = re.compile(
    r"\b(?:it|that|was|is|were|you|all|all of you|thanks|thank you|ty|danke|merci|gracias|grazie|obrigad[oa]"
    r"|bedankt|dziękuję|спасибо|дякую|teşekkürler|es|war|alles)\b|[^\w\s\u0900-\u097f]",
    re.IGNORECASE,
)
_PRAISES = frozenset(" ".join(each.split()) for each in _PRAISE.split(","))


def stars_in(text: str) -> int | None:
    """How many stars a message is worth that says nothing else, such as "5", "4/5" or "⭐⭐⭐"."""
    said = " ".join(text.split())
    if _STARS.fullmatch(said):
        return sum(mark in "⭐★🌟*" for mark in said)
    number = _OF_FIVE.fullmatch(said)
    return int(number[1]) if number else None


def is_praise(text: str) -> bool:
    """Whether a message says that it was good, and nothing else."""
    said = " ".join(_AROUND.sub(" ", text).casefold().split()) if "?" not in text else ""
    return said in _PRAISES or " ".join(text.casefold().split()) in _PRAISES


def was_asked_how(draft: Draft) -> bool:
    """Whether the last they were told, a moment ago, is that somebody has closed the conversation."""
    conversation, escalation = draft.conversation, draft.escalation
    was_resolved = escalation is not None and escalation.outcome == "resolved"
    is_asked = conversation.status is Status.RESOLVED and conversation.awaiting is None
    return is_asked and was_resolved and _spoken_lately(draft)


def adds_to_rating(draft: Draft) -> bool:
    """Whether a message comes soon after "would you like to add a word?"."""
    return draft.conversation.awaiting is Awaiting.WORD and _spoken_lately(draft)


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


def _spoken_lately(draft: Draft) -> bool:
    last = next((m for m in reversed(draft.messages) if m.author is not Author.CUSTOMER), None)
    return last is not None and draft.now - last.at <= WORD_WITHIN

"""How we did, as customers write it who were asked: stars, a number of five, or a word of praise."""

import re

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

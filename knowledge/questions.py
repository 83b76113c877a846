"""Several questions in one message, such as "what are your opening hours and do you ship to Norway?". Pure.

Parted only where each part is surely a question that stands alone; in doubt a message stays whole. English,
German, French, Spanish and Italian.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.model import Answer
from knowledge.facts import facts
from knowledge.followup import ENOUGH_WORDS, leans, without_lead
from knowledge.split import sentences_of
from knowledge.terms import content

MOST = 3  #: questions that are answered one by one
OF_A_QUESTION = 200  #: characters of one of them
_FEW = 4  # words; in more, what is no question by its words is seldom one: "I thought it was free?"

_PERSON = r"(?:ich|du|man|er|sie|es|wir|ihr|euer|eure|ihre)"
_BEGINS = (
    r"(?:(?:what|when|where|who|which|how)(?:['’]s)? (?!about\b)"
    r"|(?:why|do|does|did|is|are|was|were|can|could|will|would|should|may(?! \d)|has|have|am) "
    r"|(?:was|wann|wo|wer|wem|wen|welche[rnms]?|warum|wieso|wie|wohin|woher|gibt es) "
    rf"|(?:kann|können|könnt|muss|müssen|darf|dürfen|ist|sind|hat|haben|habt|\w+(?:t|en|e)) {_PERSON}\b"
    r"|(?:quels?|quelles?|quand|où|qui|comment|combien|pourquoi|est-ce|qu['’]est-ce|y a-t-il) ?"
    r"|\w+-(?:vous|je|on|nous|t-il|t-elle|t-on)\b"
    r"|(?:qué|cuál|cuáles|cuándo|dónde|quién|cuánto|cuánta|cuántos|cómo|puedo|pueden|puede|hay|tienen) "
    r"|(?:cosa|quando|dove|quale|quali|quanto|quanta|come|perché|posso|potete|è possibile|avete) )"
)
#: What people put before a question, and what joins it to the one before.
_BEFORE = (
    r"(?:(?:hi|hello|hey|hallo|bonjour|hola|ciao|and|also|und|auch|et|y|e|oh|ok|please|bitte)\b[\s,!.]*)*¿?"
)
_MARKS = ("?", "？")
_IS_ASKED = re.compile(rf"{_BEFORE}{_BEGINS}", re.IGNORECASE)
_LEAD = re.compile(_BEFORE, re.IGNORECASE)
_JOINT = re.compile(rf",?\s+(?:and|und|et|y|e)\s+(?=(?:also |auch |aussi )?¿?{_BEGINS})", re.IGNORECASE)
#: Of this one word more says enough: "where is your shop?", and not "what type?".
_OF_COMPANY = re.compile(
    r"\b(?:your|ihr|ihre|ihren|euer|eure|euren|votre|vos|vuestr[oa]s?|vostr[oaie]"
    r"|do you (?:have|sell|offer|take|accept)|habt ihr|haben sie|avez-vous|tienen|tenéis|avete)\b",
    re.IGNORECASE,
)
#: "I have two questions" is none yet.
_ANNOUNCES = re.compile(
    r"(?:i have|i['’]ve|i got|ich habe|ich hätte|j['’]ai|tengo|ho) .{0,20}"
    r"\b(?:questions?|fragen?|preguntas?|domand[ae])\W*",
    re.IGNORECASE,
)
#: Here the word points at nothing.
_EXISTS = re.compile(r"\b(?:is|are|was|were|will) there\b|\bgibt es\b", re.IGNORECASE)


def parted(text: str) -> tuple[str, ...]:
    """The questions of a message, each as it can be asked alone; itself if it cannot be parted."""
    found: list[str] = []
    # People send one question a message, and those that come at once are lines of one.
    for sentence in sentences_of(re.sub(r"([?？])\s*(?=[¿\w])", r"\1\n", text)):
        for line in sentence.splitlines():
            clauses = _JOINT.split(line) if _IS_ASKED.match(line) else [line]
            found += [clause.strip() for clause in clauses]
    parts = [part for part in found if content(part) and not _ANNOUNCES.fullmatch(part)]
    if not 1 < len(parts) <= MOST or not all(map(_is_question, parts, ("", *parts))):
        return (text,)
    first, *others = map(_alone, parts)
    return (first, *others) if all(map(_stands_alone, others)) else (text,)


def _is_question(part: str, before: str) -> bool:
    """Whether it is put as one; or in a few words, as "student discount?" is, after a whole one."""
    is_short = len(part.split()) <= _FEW and len(content(part)) >= ENOUGH_WORDS
    is_added = is_short and before.endswith(_MARKS) and part.endswith(_MARKS)
    # Addresses are not repeated to the customer, not even to say that nothing was found about them.
    return (
        len(part) <= OF_A_QUESTION
        and (is_added or bool(_IS_ASKED.match(part)))
        and not part.endswith((".", "!"))
        and not facts(part).places
    )


def _stands_alone(part: str) -> bool:
    """Not "what type?", and not "how long does it take?"."""
    enough = ENOUGH_WORDS - 1 if _OF_COMPANY.search(part) else ENOUGH_WORDS
    return len(content(part)) >= enough and not leans(_EXISTS.sub(" ", part), ENOUGH_WORDS)


def _alone(part: str) -> str:
    return _LEAD.sub("", part, count=1)


def one_more(text: str) -> str | None:
    """The question after an "and" that goes on with another one; `None` if it is none that stands alone."""
    part = without_lead(text)
    return part if part != text and _IS_ASKED.match(part) and _stands_alone(part) else None


def together(parts: Sequence[str], answers: Sequence[Answer]) -> Answer | None:
    """One answer out of those to each part; `None` if the message is better answered as a whole."""
    answered = {answer.text: answer for answer in answers if answer.kind == "answer"}
    if not answered or any(answer.kind not in ("answer", "unknown") for answer in answers):
        return None
    missing = [
        part.rstrip("?？ ") for part, answer in zip(parts, answers, strict=True) if answer.kind == "unknown"
    ]
    if len(answered) + len(missing) < 2:
        return None
    first = next(iter(answered.values()))
    # Two questions about one section may be answered with the same paragraph.
    paragraphs = dict.fromkeys(part for text in answered for part in text.split("\n\n"))
    found = {(each.source, each.quote): each for answer in answers for each in answer.found}
    return replace(
        first,
        text="\n\n".join(paragraphs),
        missing=tuple(missing),
        citations=tuple(dict.fromkeys(c for answer in answered.values() for c in answer.citations)),
        unknown=max(answer.unknown for answer in answered.values()),
        found=tuple(sorted(found.values(), key=lambda each: -each.score)),
        reason="; ".join(answer.reason for answer in answers),
    )

"""Whether a customer asks the same thing for the third time."""

import re
from collections.abc import Sequence

import numpy as np

from bot.ports import Embedder, Repetition
from handoff.fold import fold, words
from handoff.replies import ShortReplies

_LOOK_BACK = 8  #: earlier messages considered, newest first

# Chosen on the development data; tests/handoff/test_triggers_measured.py measures them.
_THRESHOLD = 0.44  # mean likeness of three messages, with vectors
_THRESHOLD_BY_WORDS = 0.16  # the same without
_WEAKEST = 0.5  # how much of the threshold the least alike pair must reach
_BY_MEANING = 0.8  # the share of meaning in likeness; the rest is letters

_CORRECTION = re.compile(
    r"\b(?:i mean|i meant|meant to|sorry,? i|correction|rather than that|not that|instead of that|typo|"
    r"ich meine|ich meinte|"
    r"je voulais dire|quise decir|quiero decir|volevo dire|quis dizer|quero dizer|ik bedoel|ik bedoelde|"
    r"mialem na mysli|mialam na mysli|chodzilo mi|i wanted to say)\b|я имел|я имела|в смысле|"
    r"я мав на увазі|я мала на увазі|"
    r"demek istedi|kastettim|قصدت|اقصد|我的意思|我是说|というか|という意味|제 말은|내 말은|मेरा मतलब|^\s*\*\w+"
)
_COURTESY = re.compile(
    r"(?:hi|hey|hello|hallo|good (?:morning|afternoon|evening|day)|thanks?(?: you| a lot| so much)?|"
    r"thank u|thx|great|perfect|"
    r"bye|goodbye|see you|cheers|danke(?: schon)?|merci(?: beaucoup)?|gracias|grazie|obrigad[oa]|"
    r"bonjour|hola|ciao|ola|"
    r"got it|understood|that helps|i see|welcome|nice|cool|awesome|anyone there|are you there)"
)


class Repetitions:
    """Compares a message with the customer's earlier ones by meaning and by letters."""

    def __init__(self, embedder: Embedder | None, replies: ShortReplies) -> None:
        self._embedder = embedder
        self._replies = replies

    async def of(self, text: str, earlier: Sequence[str]) -> Repetition:
        """Whether `text` says what two of `earlier` (oldest first) said too."""
        if not self._asks(text):
            return Repetition(strength=0.0)
        before = [message for message in earlier[-_LOOK_BACK:] if self._asks(message)]
        if len(before) < 2:
            return Repetition(strength=0.0)
        alike = await self._likeness([text, *before])
        threshold = _THRESHOLD if self._embedder else _THRESHOLD_BY_WORDS
        strength, first, second = max(
            (_together(alike[0, i], alike[0, j], alike[i, j], threshold), i, j)
            for i in range(1, len(before) + 1)
            for j in range(i + 1, len(before) + 1)
        )
        # So that 0.5 is where it fires.
        scaled = (
            min(1.0, strength / threshold / 2)
            if strength < threshold
            else 0.5 + (strength - threshold) / (1 - threshold) / 2
        )
        fires = bool(strength >= threshold)
        asked = (before[first - 1], before[second - 1]) if fires else ()
        return Repetition(strength=round(float(scaled), 4), fires=fires, alike=asked)

    def _asks(self, text: str) -> bool:
        """Whether `text` is something that can be asked again: no courtesy, correction or answer."""
        folded = fold(text).strip()
        said = " ".join(word for word in words(folded) if word[0].isalnum())
        if not said or _COURTESY.fullmatch(said) or _CORRECTION.search(folded):
            return False
        if self._replies.accepts(text) is not None or self._replies.wants_bot(text):
            return False
        return not said.replace(" ", "").isdecimal()

    async def _likeness(self, texts: Sequence[str]) -> "np.ndarray[tuple[int, int], np.dtype[np.float64]]":
        """How alike the texts are, pair by pair, 0 to 1; equal ones are 1."""
        folded = [" ".join(words(fold(text))) for text in texts]
        letters = np.array([[_overlap(a, b) for b in folded] for a in folded])
        if self._embedder is None:
            return letters
        vectors = await self._embedder.embed(texts)
        meaning = np.clip(vectors @ vectors.T, 0.0, 1.0).astype(np.float64)
        return np.where(letters == 1.0, 1.0, _BY_MEANING * meaning + (1 - _BY_MEANING) * letters)


def _together(first: float, second: float, between: float, threshold: float) -> float:
    """How alike three messages are as a group: the mean, unless one pair has little in common."""
    if min(first, second, between) < _WEAKEST * threshold:
        return min(first, second, between)
    return (first + second + between) / 3


def _overlap(one: str, other: str) -> float:
    """The share of three-letter pieces that two texts have in common."""
    a, b = _pieces(one), _pieces(other)
    return len(a & b) / len(a | b) if a and b else float(one == other)


def _pieces(text: str) -> set[str]:
    padded = f" {text} "
    return {padded[i : i + 3] for i in range(len(padded) - 2)}

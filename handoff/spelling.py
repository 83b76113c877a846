"""Small typing errors in the few words that matter."""

from collections.abc import Iterable
from functools import lru_cache


class Spelling:
    """Finds the known word that differs from a typed one by one slip of the finger.

    One letter missing, too many, wrong or two swapped, never the first one. Words under five letters
    forgive only a swap, because too many others are one letter away.
    """

    def __init__(self, known: Iterable[str]) -> None:
        self._by_start: dict[tuple[str, int], list[str]] = {}
        for word in sorted({word for word in known if len(word) >= 4 and word.isalpha()}):
            self._by_start.setdefault((word[0], len(word)), []).append(word)
        self.correct = lru_cache(maxsize=8192)(self._correct)

    def _correct(self, word: str) -> str | None:
        if len(word) < 4 or not word.isalpha():
            return None
        near = [
            known
            for length in range(len(word) - 1, len(word) + 2)
            for known in self._by_start.get((word[0], length), ())
            if _one_slip(word, known)
        ]
        return near[0] if len(near) == 1 else None


def _one_slip(typed: str, known: str) -> bool:
    start = next((i for i, (a, b) in enumerate(zip(typed, known, strict=False)) if a != b), None)
    if start is None:
        start = min(len(typed), len(known))
    rest, want = typed[start:], known[start:]
    if len(typed) == len(known) and rest[:2] == want[1::-1] and rest[2:] == want[2:]:
        return True
    if len(known) < 5:
        return False
    return rest[1:] == want[1:] or rest[1:] == want or rest == want[1:]

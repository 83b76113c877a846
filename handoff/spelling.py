"""Small typing errors in the few words that matter."""

from collections.abc import Iterable


class Spelling:
    """Finds the known words that differ from a typed one by one slip of the finger.

    One letter missing, too many, wrong or two swapped; the first one must be right in words under seven
    letters. Words under five letters forgive only a swap, because too many others are one letter away.
    """

    def __init__(self, known: Iterable[str]) -> None:
        # Two words one slip apart are the same once one letter is left out of each, or of one of them.
        self._by_rest: dict[str, list[str]] = {}
        for word in sorted({word for word in known if len(word) >= 4 and word.isalpha()}):
            for rest in _rests(word):
                self._by_rest.setdefault(rest, []).append(word)

    def correct(self, word: str) -> list[str]:
        """The known words one slip away from `word`, none if it is too short to tell."""
        if not 4 <= len(word) <= 24 or not word.isalpha():
            return []
        near = {known for rest in _rests(word) for known in self._by_rest.get(rest, ())}
        return sorted(known for known in near if _one_slip(word, known))


def _rests(word: str) -> set[str]:
    return {word, *(word[:place] + word[place + 1 :] for place in range(len(word)))}


def _one_slip(typed: str, known: str) -> bool:
    start = next((i for i, (a, b) in enumerate(zip(typed, known, strict=False)) if a != b), None)
    if start is None:
        start = min(len(typed), len(known))
    if start == 0 and len(known) < 7:
        return False
    rest, want = typed[start:], known[start:]
    if len(typed) == len(known) and rest[:2] == want[1::-1] and rest[2:] == want[2:]:
        return True
    if len(known) < 5:
        return False
    return rest[1:] == want[1:] or rest[1:] == want or rest == want[1:]

"""What an answer says of the questions that no document covers, apart from what it says of the others."""

import re


class NotFound:
    """Knows, by the words of `texts.not_found`, the end of an answer that names questions without one."""

    def __init__(self, text: str) -> None:
        fixed = text.format(question="\0").split("\0")
        one = "(?s:.+?)".join(map(re.escape, fixed))
        # Made of the question alone, it could be any paragraph.
        has_words = any(character.isalnum() for words in fixed for character in words)
        self._at_the_end = re.compile(rf"\n\n({one}(?:\n\n{one})*)\Z") if has_words else None

    def part(self, answer: str) -> tuple[str, str]:
        """What the documents say, and the sentences that name what they do not; "" if there are none."""
        found = self._at_the_end.search(answer) if self._at_the_end is not None else None
        return (answer[: found.start()], found[1]) if found is not None else (answer, "")

"""Marks that mean something in every script."""

_QUESTION = "?\uff1f\u061f\u2047\u2048\u2049\u203d\u00bf\u055e\u037e"  # also full-width, Arabic and inverted


def has_question_mark(text: str) -> bool:
    """Whether somebody marks what they write as a question, in whatever script."""
    return any(mark in text for mark in _QUESTION)


def without_question_marks(text: str) -> str:
    """The same, as those write it who leave them out."""
    for mark in _QUESTION:
        text = text.replace(mark, " ")
    return text

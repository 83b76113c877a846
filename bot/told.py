"""Which of our own sentences a line of the transcript is, whatever its blanks were filled with."""

import re
from collections.abc import Sequence
from functools import lru_cache
from string import Formatter

from bot.config.texts import Texts
from bot.model import Author, Message

_NOT_TOLD = (Author.CUSTOMER, Author.NOTE)


def told_last(lines: Sequence[Message]) -> str:
    """The newest line that the customer has read, and not written; empty if there is none."""
    return next((line.text for line in reversed(lines) if line.author not in _NOT_TOLD), "")


def is_one_of(said: str, *sentences: str) -> bool:
    """Whether `said` is one of `sentences`, which may have words in braces."""
    return any(_filled(sentence).fullmatch(said) for sentence in sentences)


def is_no_answer(said: str, texts: Texts) -> bool:
    """Whether the bot says that it has no answer, or none that it is sure of, or asks back."""
    return said.startswith(texts.clarify) or is_one_of(
        said,
        texts.unknown,
        texts.unknown_calling,
        texts.unsure,
        texts.offer,
        texts.offer_help,
        texts.word_kept,
        texts.no_words,
        texts.cannot_read,
        texts.cannot_listen,
        f"{texts.not_found} {texts.not_found_offer}",
    )


def shows_more_than_offer(said: str, texts: Texts) -> bool:
    """Whether something stands beside the offer of a person, or was said since, that praise may be for."""
    offers = (texts.unsure, texts.after_answer_offer, texts.word_kept)
    return is_one_of(said, *offers, texts.noted, texts.rated_sorry, texts.take_your_time)


def asks_how_it_went(said: str, texts: Texts) -> bool:
    """Whether it says that it is over, or takes a word on how it went."""
    return is_one_of(
        said, texts.resolved, texts.resolved_paused, texts.rated, texts.rated_add_word, texts.rated_sorry
    )


@lru_cache(maxsize=64)
def _filled(sentence: str) -> re.Pattern[str]:
    parts = (
        re.escape(words) + (".*" if blank is not None else "") for words, blank, _, _ in _parsed(sentence)
    )
    return re.compile("".join(parts), re.DOTALL)


def _parsed(sentence: str) -> list[tuple[str, str | None, str | None, str | None]]:
    return list(Formatter().parse(sentence))

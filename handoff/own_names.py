"""Names that the company's pages know: none of them is another word with a slip of the finger in it."""

import re
from collections.abc import Iterable

from handoff.fold import fold

_WORD = re.compile(r"[^\W\d_]+")


def names_in(pages: Iterable[str]) -> frozenset[str]:
    """The words, folded, that these texts write with a capital and never without: "heron" of "the Heron".

    A German noun is one, too. What begins a sentence may be any word, and mostly stands elsewhere in small
    letters.
    """
    capital, small = set[str](), set[str]()
    for page in pages:
        for word in _WORD.findall(page):
            (small if word.islower() else capital).add(word)
    return frozenset(map(fold, capital)) - frozenset(map(fold, small))

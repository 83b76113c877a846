"""What the check of a draft lets through: sentences made by rule from SQuAD's paragraphs and the sample shop.

By rule, so that no sentence was chosen for what the check does with it.
"""

import random
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import knowledge
from benchmarks.quality.data import Evals, Row
from benchmarks.quality.figure import Figure, share
from bot.shares import Share
from knowledge import split
from knowledge.grounding import check
from knowledge.load import load
from knowledge.passage import Passage
from knowledge.terms import content

OF_EACH = 300  #: drafts of each kind, at most
SHOP = Path(knowledge.__file__).parents[1] / "sandbox" / "shop" / "knowledge"

Change = Callable[[str, random.Random], str | None]
"""A sentence changed, or nothing if it does not lend itself to it."""

_NUMBER = re.compile(r"(?<![\w.,:/+-])\d+(?![\w:/-]|[.,]\d)")
_REWORDED = (
    (" do not ", " don't "),
    (" does not ", " doesn't "),
    (" cannot ", " can't "),
    (" is not ", " isn't "),
    (" was not ", " wasn't "),
    (" it is ", " it's "),
    (" You can ", " You may "),
    (" such as ", " like "),
    (" however, ", " "),
    (" also ", " "),
    (" approximately ", " about "),
    (" percent ", " % "),
)
_DENIED = (
    (r"\b(is|are|was|were|can|could|will|would|should|must|has been|have been)\b(?! not)", r"\1 not"),
    (r"\b(is|are|was|were|do|does|did|can|could|will|would) not\b", r"\1"),
)
_OPPOSITES = (
    ("before", "after"),
    ("more", "less"),
    ("first", "last"),
    ("increased", "decreased"),
    ("larger", "smaller"),
    ("largest", "smallest"),
    ("higher", "lower"),
    ("highest", "lowest"),
    ("north", "south"),
    ("eastern", "western"),
    ("early", "late"),
    ("above", "below"),
    ("with", "without"),
    ("always", "never"),
    ("most", "least"),
    ("won", "lost"),
    ("began", "ended"),
    ("free", "paid"),
)


async def figures(evals: Evals) -> list[Figure]:
    """How much of each kind is kept: all that is faithful should be, nothing that is not."""
    found = []
    for source, sections in (("SQuAD", _squad(evals)), ("the sample shop", _shop())):
        kinds: tuple[tuple[str, Sequence[tuple[str, Passage]], float | None, float | None], ...] = (
            ("faithful, as written or reworded", _changed(sections, _faithful), 0.95, None),
            ("a number changed", _changed(sections, _renumbered), None, 0.01),
            ("of another document", _moved(sections, same_document=False), None, 0.01),
            ("of another passage of the same document", _moved(sections, same_document=True), None, 0.01),
            ("denied, or an opposite put in", _changed(sections, _contradicted), None, 0.33),
        )
        for kind, drafts, at_least, at_most in kinds:
            kept = [bool(check(draft, [passage]).text) for draft, passage in drafts]
            counted = Share(hits=sum(kept), of=len(kept))
            found.append(share(f"{source}: kept, {kind}", counted, at_least=at_least, at_most=at_most))
    return found


Sections = Sequence[tuple[str, Passage]]
"""(document, passage)"""


def _squad(evals: Evals) -> Sections:
    return [(row["title"], _passage(row)) for row in evals.rows("squad_docs")]


def _passage(row: Row) -> Passage:
    title = row["title"].replace("_", " ")
    return Passage(id=str(row["id"]), kind="page", source=f"{row['id']}.md", title=title, text=row["text"])


def _shop() -> Sections:
    pages = (passage for passage in load(SHOP).passages if passage.kind == "page")
    return [(passage.source.partition("#")[0], passage) for passage in pages]


def _sentences(passage: Passage) -> Iterator[str]:
    for sentence in split.sentences(passage.text):
        if len(set(content(sentence.plain))) >= 3 and not sentence.quote.startswith("|"):
            yield sentence.plain


def _changed(sections: Sections, change: Change) -> Sequence[tuple[str, Passage]]:
    """Sentences changed, each with the passage it was made from."""
    chance = random.Random(5)
    drafts = [
        (changed, passage)
        for _, passage in sections
        for sentence in _sentences(passage)
        if (changed := change(sentence, chance)) is not None
    ]
    return chance.sample(drafts, min(OF_EACH, len(drafts)))


def _moved(sections: Sections, *, same_document: bool) -> Sequence[tuple[str, Passage]]:
    """Sentences, each with another passage than its own."""
    chance = random.Random(6)
    drafts = []
    for document, passage in sections:
        others = [
            other
            for name, other in sections
            if (name == document) == same_document and other.id != passage.id
        ]
        drafts += [(sentence, chance.choice(others)) for sentence in _sentences(passage) if others]
    return chance.sample(drafts, min(OF_EACH, len(drafts)))


def _faithful(sentence: str, chance: random.Random) -> str | None:
    for old, new in chance.sample(_REWORDED, len(_REWORDED)):
        if old in sentence:
            return sentence.replace(old, new, 1)
    return re.sub(r"\s*\([^()]*\)", "", sentence) if "(" in sentence else sentence


def _renumbered(sentence: str, chance: random.Random) -> str | None:
    numbers = list(_NUMBER.finditer(sentence))
    if not numbers:
        return None
    number = chance.choice(numbers)
    other = str(int(number[0]) + chance.choice((1, 2, 7, 10)))
    return sentence[: number.start()] + other + sentence[number.end() :]


def _contradicted(sentence: str, chance: random.Random) -> str | None:
    changes = [(rf"\b{a}\b", b) for pair in _OPPOSITES for a, b in (pair, pair[::-1])]
    fitting = [change for change in (*_DENIED, *changes) if re.search(change[0], sentence)]
    if not fitting:
        return None
    pattern, new = chance.choice(fitting)
    return re.sub(pattern, new, sentence, count=1)

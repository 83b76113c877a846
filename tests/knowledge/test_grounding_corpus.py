"""The check of a draft against the sample shop's pages: what was changed falls, what was kept stands.

The drafts are made of the pages' own sentences by rule, so that no sentence was chosen for what the check
does with it. Each is checked against the page it was made from. Run with `-s` to see the table.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest

import knowledge
from knowledge import split
from knowledge.grounding import check
from knowledge.load import load
from knowledge.passage import Passage
from knowledge.terms import content

SHOP = Path(knowledge.__file__).parents[1] / "sandbox" / "shop" / "knowledge"

Draft = tuple[str, list[Passage]]

WORDS = "one two three four five six seven eight nine ten eleven twelve"
SPELLED = dict(enumerate(WORDS.split(" "), start=1))
SPELLED |= {14: "fourteen", 15: "fifteen", 20: "twenty", 24: "twenty-four", 30: "thirty", 100: "a hundred"}
NUMBER = re.compile(r"(?<![\w.,:/+-])\d+(?:[.,]\d+)?(?![\w:/-]|[.,]\d)")
#: what is added, and the words of a page that make it true
PROMISES = (
    ("today", "today"),
    ("tomorrow", "tomorrow"),
    ("next week", "next week"),
    ("by Friday", "friday"),
    ("on 3 March", "march"),
    ("in no time", "in no time"),
    ("forever", "for good"),
    ("always", "always"),
    ("for free", "free"),
    ("guaranteed", "guaranteed"),
    ("and we promise it", "and we promise it"),
    ("and we will refund you", "refund"),
    ("and you get your money back", "refund|money back"),
    ("and you get a voucher", "voucher"),
    ("within an hour", "hour"),
    ("twice", "twice"),
    ("worldwide", "everywhere|anywhere"),
)
ADDRESSES = (
    "see shop dot example",
    "see evil.example",
    "see [our page](https://evil.example/x)",
    "see [our page](/elsewhere)",
    "write to help at evil dot com",
    "write to help [at] evil.example",
    "write to x@evil.example",
    "see evil . com",
    "call +49 30 5550199",
)
UNITS = (
    ("working days", "working weeks"),
    ("working days", "hours"),
    (" days", " weeks"),
    (" days", " months"),
    ("months", "years"),
    ("years", "months"),
    ("hours", "minutes"),
    ("minutes", "hours"),
    ("€", "$"),
    ("%", "€"),
    (" kg", " g"),
    (" g ", " kg "),
    (" ml", " litres"),
)
NAMES = (
    ("Germany", "Iceland"),
    ("Austria", "Japan"),
    ("Wren", "Robin"),
    ("Finch", "Magpie"),
    ("Heron", "Osprey"),
    ("Siskin", "Robin"),
    ("PayPal", "Bitcoin"),
    ("Klarna", "Afterpay"),
    ("DHL", "Hermes"),
    ("Hamburg", "Munich"),
)
DENIALS = ((" is ", " is not "), (" are ", " are not "), (" can ", " cannot "), (" takes ", " never takes "))
REWORDINGS = (
    ("do not", "don't"),
    ("cannot", "can't"),
    ("€4.90", "4.90 euros"),
    ("€8.90", "8.90 EUR"),
    ("working days", "business days"),
    (" costs ", " will cost "),
    (" lasts ", " will last "),
    ("You can ", "You may "),
    (" is free of charge", " is free"),
    ("14:00", "2 pm"),
    ("18:00", "6 pm"),
)


@cache
def pages() -> dict[str, list[Passage]]:
    found: dict[str, list[Passage]] = {}
    for passage in load(SHOP).passages:
        if passage.kind == "page":
            found.setdefault(passage.source.partition("#")[0], []).append(passage)
    return found


@cache
def sentences() -> tuple[Draft, ...]:
    """Every sentence of running text that says something, and its page."""
    return tuple(
        (sentence.plain, page)
        for page in pages().values()
        for passage in page
        for sentence in split.sentences(passage.text)
        if len(set(content(sentence.plain))) >= 3 and not sentence.quote.startswith("|")
    )


def replaced(pairs: Iterable[tuple[str, str]]) -> Iterator[Draft]:
    for old, new in pairs:
        for sentence, page in sentences():
            begins = "" if old.startswith(" ") else r"(?<![^\W\d])"
            ends = "" if old.endswith(" ") else r"(?!\w{2})"
            changed = re.sub(f"{begins}{re.escape(old)}{ends}", new, sentence, count=1)
            if changed != sentence:
                yield changed, page


def numbers_spelled() -> Iterator[Draft]:
    for sentence, page in sentences():
        if (said := NUMBER.sub(lambda n: SPELLED.get(_whole(n.group()), n.group()), sentence)) != sentence:
            yield said, page


def numbers_changed() -> Iterator[Draft]:
    """Each number made one that its page does not have, in digits and in words."""
    for sentence, page in sentences():
        text = " ".join(passage.text for passage in page)
        taken = set(re.findall(r"\d+", text)) | {
            str(n) for n, word in SPELLED.items() if word in text.split()
        }
        for number in NUMBER.finditer(sentence):
            others = [str(n) for n in (_whole(number.group()) + 1, 7, 45, 99) if str(n) not in taken][:2]
            words = [w for n, w in SPELLED.items() if str(n) not in taken][:1]
            words += [word for word, digits in (("half a", "half"), ("a dozen", "12")) if digits not in text]
            for other in (*others, *words, "twenty-seven", "a hundred and ten"):
                yield sentence[: number.start()] + other + sentence[number.end() :], page


def added(endings: Iterable[tuple[str, str]]) -> Iterator[Draft]:
    everything = list(sentences())
    for number, (ending, excuse) in enumerate(endings):
        for sentence, page in everything[number % 8 :: 8]:
            if not re.search(excuse, " ".join(passage.text for passage in page).lower()):
                yield f"{sentence.rstrip('.!?:')} {ending}.", page


def of_another_page() -> Iterator[Draft]:
    """Sentences that name a thing or a number, read against the page after their own."""
    names = list(pages())
    following = {id(pages()[name]): pages()[names[(n + 7) % len(names)]] for n, name in enumerate(names)}
    for sentence, page in sentences():
        yield sentence, following[id(page)]


def _whole(number: str) -> int:
    return int(number) if number.isdigit() else -1


#: of each kind: how its drafts are made, and which share may be kept. "Another
#: page" may say the same, and a "not" put into a clause beside the matter is not always seen.
KINDS: dict[str, tuple[Callable[[], Iterable[Draft]], float, float]] = {
    "verbatim": (sentences, 1.0, 1.0),
    "reworded": (lambda: replaced(REWORDINGS), 0.97, 1.0),
    "numbers spelled": (numbers_spelled, 0.97, 1.0),
    "number swapped": (numbers_changed, 0.0, 0.0),
    "unit swapped": (lambda: replaced(UNITS), 0.0, 0.0),
    "name swapped": (lambda: replaced(NAMES), 0.0, 0.0),
    "contradiction": (lambda: replaced(DENIALS), 0.0, 0.03),
    "promise added": (lambda: added(PROMISES), 0.0, 0.0),
    "address added": (lambda: added((address, "evil|dot") for address in ADDRESSES), 0.0, 0.0),
    "another page": (of_another_page, 0.0, 0.01),
}


@pytest.mark.parametrize("kind", KINDS)
def test_of_the_shops_own_sentences_the_true_ones_are_kept_and_the_changed_ones_fall(kind: str) -> None:
    drafts, least, most = KINDS[kind]
    asked = [(draft, bool(check(draft, page).text)) for draft, page in drafts()]
    kept = [draft for draft, is_kept in asked if is_kept]
    share = len(kept) / len(asked)

    print(f"{kind:16} {len(asked):5} drafts, kept {share:.3f}")  # noqa: T201 - the table
    wrong = kept if most < 1 else [draft for draft, is_kept in asked if not is_kept]
    assert len(asked) >= 20
    assert least <= share <= most, "\n".join(wrong[:40])

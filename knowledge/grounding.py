"""The check of a model's draft: what no source says is not said to the customer. Pure.

A sentence is supported if it stands in a source, or if one to three neighbouring sentences of one source have
most of its words, all its names, numbers, amounts, dates and addresses, and deny as much as it denies. No
condition and no bound may be lost, and no "only", "all" or "must" put in. What such a check cannot see is
another change of meaning with the same words; staff see the quotation beside it.

The words that turn a meaning are known in sixteen languages (`knowledge.lexicon.LANGUAGES`). In any other, as
in Swedish, Czech, Greek or Thai, a sentence is supported only if it stands in a source word for word.
Conditions, who pays, and where a time begins are read in English, German, French and Spanish alone.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from knowledge import split, tables
from knowledge.facts import facts, supports, without_markup
from knowledge.injection import is_no_source, without_unseen
from knowledge.language import is_at_home, likely
from knowledge.lexicon import LANGUAGES, is_of_another
from knowledge.objections import COVERED, LEAST_WORDS, Case, denied, leans_back, objection
from knowledge.passage import Passage
from knowledge.smallwords import SMALL_WORDS
from knowledge.tables import Table
from knowledge.terms import content, words
from knowledge.windows import About, Window, about_of, names, names_in, window_of, windows

TWIN = 0.65  #: of the words of two sentences in common, and they differ in little else than what one denies

_MARKER = re.compile(r"\s*\[(\d+(?:\s*,\s*\d+)*)\]")
#: Pictures, tags, and what calls people in Slack and Discord: a page's own are not quoted either.
_MARKUP = re.compile(
    r"!\[[^\]]*\]\(|<\s*(?:[!@#]|/?\s*(?:a|img|svg|script|iframe|object|embed|form|input|style|link|video|audio)\b)",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^\s*(?:[-*•]|\d+[.)])\s+")
#: "Yes" and "No" promise something that no word of a source can confirm; the sentence behind them answers.
_PARTICLE = re.compile(
    r"^(?:yes|no|yep|yeah|nope|sure|certainly|absolutely|of course|ja|nein|nee|oui|non|sí|sì|si|não|sim"
    r"|tak|nie|evet|hayır|да|нет|так|ні|نعم|لا|हाँ|हां|是的|不是|はい|いいえ|네|아니요)(?!\w)"
    r"\s*[,!.:;–—،，。、！-]+\s*",
    re.IGNORECASE,
)
_TOLD = frozenset(SMALL_WORDS)


@dataclass(frozen=True, kw_only=True, slots=True)
class Support:
    """Where a sentence of the answer comes from."""

    place: int  #: of the passage among those shown, from 0
    quote: str  #: verbatim


@dataclass(frozen=True, kw_only=True, slots=True)
class Dropped:
    """A sentence that no source says."""

    sentence: str
    why: str  #: in a few words for staff


@dataclass(frozen=True, kw_only=True, slots=True)
class Checked:
    """A draft after the check."""

    text: str  #: what may be said, in Markdown, without markers; empty if nothing may
    supports: tuple[Support, ...]  #: in the order of the sentences
    dropped: tuple[Dropped, ...]


def check(draft: str, passages: Sequence[Passage], *, unsaid: str | None = None) -> Checked:
    """Keep of `draft` what `passages` say. `[n]` means `passages[n - 1]`, and is only a hint where to look.

    A sentence without support is left out if the rest stands by itself; else nothing is kept. A passage that
    commands a model supports nothing. What only `unsaid` says, such as staff's instruction, is not said.
    Of a table each row is a sentence, with the names of its columns; what is kept of it is read out.
    """
    draft = without_unseen(draft, known=" ".join(passage.text for passage in passages))
    check = _Check(passages, secret=_only_in(unsaid, passages) if unsaid else frozenset())
    lines: list[str] = []
    for part in tables.parted(draft):
        lines += check.table(part) if isinstance(part, Table) else check.line(part)
    whole = without_markers(draft)
    if check.supported and any(whole == each.text.strip() for each in passages if not is_no_source(each)):
        # An answer of the company's own, word for word: its "Yes" and "No" are theirs, too.
        return Checked(text=tables.read_out(whole), supports=tuple(check.supported), dropped=())
    if not check.supported or not check.stands:
        return Checked(text="", supports=(), dropped=tuple(check.dropped))
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
    return Checked(text=text, supports=tuple(check.supported), dropped=tuple(check.dropped))


class _Check:
    """One draft's check, in the order of its lines."""

    def __init__(self, passages: Sequence[Passage], *, secret: frozenset[str]) -> None:
        self._passages = passages
        self._secret = secret  #: words that are not to be said
        self._known = frozenset().union(*map(names, passages)) if passages else frozenset()
        self.supported: list[Support] = []
        self.dropped: list[Dropped] = []
        self.stands = True  #: whether what is kept can be understood without what is not

    def line(self, line: str) -> list[str]:
        """What may be said of a line; nothing if that is nothing."""
        bullet = found.group() if (found := _BULLET.match(line)) else ""
        kept: list[str] = []
        for sentence, cited in _cited_sentences(line[len(bullet) :]):
            opens = not self.supported or not kept
            fell_before = bool(self.dropped)
            if not self._is_said(sentence, cited):
                continue
            # What followed a sentence that fell may have leant on it.
            if opens and fell_before and leans_back(sentence):
                self.stands = False
            kept.append(sentence)
        return [(bullet + " ".join(kept)).rstrip()] if kept or not line.strip() else []

    def table(self, table: Table) -> list[str]:
        """The rows that may be said, read out."""
        kept = []
        for row in table.rows:
            cells = tuple(zip(table.columns, map(without_markers, row), strict=True))
            if self._is_said(*_cited(table.sentence(row)), cells):
                kept.append(row)
        return ["", without_markers(table.only(kept).read_out()), ""] if kept else []

    def _is_said(self, sentence: str, cited: Sequence[int], cells: tuple[tuple[str, str], ...] = ()) -> bool:
        said = window_of(without_markup(sentence), facts(sentence), cells=cells)
        support = _support(sentence, said, cited, self._passages, self._known)
        if isinstance(support, Support) and self._secret & set(content(sentence)):
            support = Dropped(sentence=sentence, why="words of the instruction")
        if isinstance(support, Dropped):
            self.dropped.append(support)
            return False
        self.supported.append(support)
        return True


def _only_in(unsaid: str, passages: Sequence[Passage]) -> frozenset[str]:
    """The words of a text that no passage has."""
    known = " ".join(f"{passage.title} {passage.text}" for passage in passages)
    return frozenset(content(unsaid)) - frozenset(content(known))


def without_markers(draft: str) -> str:
    """A draft as people would read it: `[n]` means nothing to them."""
    return _MARKER.sub("", draft).strip()


def _cited_sentences(line: str) -> Iterator[tuple[str, tuple[int, ...]]]:
    """The sentences of a line without their markers, each with the places it cites."""
    # A marker behind the full stop belongs to the sentence before it.
    line = re.sub(r"([.!?])((?:\s*\[\d+(?:\s*,\s*\d+)*\])+)", r"\2\1", line)
    for sentence in split.sentences_of(line):
        unmarked, cited = _cited(sentence)
        said = _PARTICLE.sub("", unmarked)
        if words(said):
            yield said[:1].upper() + said[1:] if said[:1].islower() and said != unmarked else said, cited


def _cited(sentence: str) -> tuple[str, tuple[int, ...]]:
    """A sentence without its markers, and the places it cites."""
    places = tuple(int(n) - 1 for group in _MARKER.findall(sentence) for n in group.split(","))
    return without_markers(sentence), places


def _support(
    sentence: str, said: Window, cited: Sequence[int], passages: Sequence[Passage], known: frozenset[str]
) -> Support | Dropped:
    """Where it comes from; of the passages that say it the first that it cites, or else the first."""
    if _MARKUP.search(sentence):
        return Dropped(sentence=sentence, why="a picture, a tag or a mention")
    exact = _exactly(said, passages)
    if len(said.stems) < LEAST_WORDS:
        return exact or Dropped(sentence=sentence, why="too few words to check")
    order = dict.fromkeys((*(place for place in cited if 0 <= place < len(passages)), *range(len(passages))))
    sources = {place: passages[place] for place in order if not is_no_source(passages[place])}
    # Whose pages differ may be quoted with either of them.
    if not exact and any(_is_denied_by(said, each) for each in sources.values()):
        return Dropped(sentence=sentence, why="the contrary of what a page says")
    named, is_read = names_in(sentence, known), _reader(sentence)
    for place, passage in sources.items():
        if is_read(passage):
            if (quote := _quote(said, named, passage)) is not None:
                return Support(place=place, quote=quote)
        elif exact is not None and exact.place == place:
            return exact
    return Dropped(sentence=sentence, why=_why(said, named, list(filter(is_read, sources.values()))))


def _reader(sentence: str) -> Callable[[Passage], bool]:
    """Whether the words that turn a meaning are known in the language of a sentence and its source."""
    if is_of_another(sentence):
        return lambda _: False
    # A page may be told wrongly; so much English tells itself.
    told = is_at_home(sentence, least=2) and likely(sentence, _TOLD) <= LANGUAGES
    return lambda passage: told or passage.language in LANGUAGES


def _quote(said: Window, named: frozenset[str], passage: Passage) -> str | None:
    """The sentences of a passage that say it best; of those as good the first and fewest."""
    about = about_of(passage)
    if _is_distorted(said, passage, about):
        return None
    best, quote = 0.0, None
    for window in windows(passage):
        case = Case(said=said, named=named, source=window, about=about)
        covered = _covered(case) if objection(case) is None else 0.0
        if covered >= COVERED and (quote is None or covered > best + 0.01):
            best, quote = covered, window.quote
    return quote


def _covered(case: Case) -> float:
    """The share of what was said that the source says; 2 of the very same sentence."""
    said, source = case.said, case.source
    if case.is_same:
        return 2.0
    if f" {said.flat} " in f" {source.flat} ":
        return 1.0
    own = len(said.stems & source.stems) / len(said.stems)
    return _share(case) if own >= COVERED / 2 else 0.0


def _share(case: Case) -> float:
    """The share of the words of what was said that the source and its headings have."""
    return len(case.said.stems & (case.source.stems | case.about.words)) / len(case.said.stems)


def _why(said: Window, named: frozenset[str], passages: Sequence[Passage]) -> str:
    """What speaks against a sentence that no passage says, in a few words for staff."""
    if not passages:
        return "not word for word, in a language that is not read"
    cases = [
        Case(said=said, named=named, source=window, about=about_of(passage))
        for passage in passages
        for window in windows(passage)
    ]
    nearest = max(cases, key=_share, default=None)
    if nearest is None or _share(nearest) < COVERED:
        return "words that no page has"
    return objection(nearest) or "something else than the page's likest sentence"


def _is_distorted(said: Window, passage: Passage, about: About) -> bool:
    """Whether the likest sentence is nearly the same, but for a denial, a fact or its subject."""

    twin = _twin(said, passage)
    if twin is None:
        return False
    other = said.subject not in twin.every | about.words and twin.subject not in said.every
    facts_differ = not supports(twin.facts, said.facts, topics=about.topics, units=about.units)
    return other or facts_differ or said.negations != denied(said, twin)


def _is_denied_by(said: Window, passage: Passage) -> bool:
    """Whether the likest sentence says just the contrary: then no other page is asked."""
    twin = _twin(said, passage)
    if twin is None or said.subject != twin.subject or said.negations % 2 == denied(said, twin) % 2:
        return False
    about = about_of(passage)
    return supports(twin.facts, said.facts, topics=about.topics, units=about.units)


def _twin(said: Window, passage: Passage) -> Window | None:
    """The sentence that is nearly the same; none if one is the same."""

    def likeness(window: Window) -> float:
        return len(said.stems & window.stems) / len(said.stems | window.stems)

    singles = [window for window in windows(passage) if not window.sentences and window.stems]
    if any(said.flat == window.flat for window in singles):
        return None
    twin = max(singles, key=likeness, default=None)
    return twin if twin is not None and likeness(twin) >= TWIN else None


def _exactly(said: Window, passages: Sequence[Passage]) -> Support | None:
    """Where a source has the very same sentence; a short one, such as a list's "PayPal,", counts only so."""
    for place, passage in enumerate(passages):
        for window in () if is_no_source(passage) else windows(passage):
            if said.flat == window.flat and supports(window.facts, said.facts):
                return Support(place=place, quote=window.quote)
    return None

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
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from knowledge import split
from knowledge.amounts import UNIT_STEMS
from knowledge.claims import CALENDAR_STEMS
from knowledge.facts import facts, supports, without_markup
from knowledge.injection import is_no_source, without_unseen
from knowledge.language import is_at_home, likely
from knowledge.lexicon import LANGUAGES, is_of_another
from knowledge.opposites import contradict, turn
from knowledge.passage import Passage
from knowledge.qualifiers import begins_elsewhere, conditions, extends, overstates
from knowledge.smallwords import LEANS_BACK, SMALL_WORDS, listed
from knowledge.terms import content, stem, words
from knowledge.windows import About, Window, about_of, names, names_in, window_of, windows

COVERED = 0.6  #: of a sentence's words must be in its source
LEAST_WORDS = 2  #: that carry meaning; a fragment says nothing that could be checked
BOUND = 0.5  #: of its words must be in the one sentence that has its numbers and addresses
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
#: "From Germany", "within the European Union": for whom something holds.
_RESTRICTION = re.compile(
    r"\b(?:from|to|in|within|for|nach|aus|von|für|vers|depuis|en|de|desde|para|a|à)\s+"
    r"(?:(?:the|la|le|les|el|los|las|die|der|das|den)\s+)?([A-ZÄÖÜÉ]\w+)"
)


_TOLD = frozenset(SMALL_WORDS)
_GIVEN = listed("free discount voucher bonus")  #: the claims that mostly hold from some amount on


@dataclass(frozen=True, kw_only=True, slots=True)
class Support:
    """Where a sentence of the answer comes from."""

    place: int  #: of the passage among those shown, from 0
    quote: str  #: verbatim


@dataclass(frozen=True, kw_only=True, slots=True)
class Checked:
    """A draft after the check."""

    text: str  #: what may be said, in Markdown, without markers; empty if nothing may
    supports: tuple[Support, ...]  #: in the order of the sentences
    dropped: tuple[str, ...]  #: the sentences that no source says


def check(draft: str, passages: Sequence[Passage], *, unsaid: str | None = None) -> Checked:
    """Keep of `draft` what `passages` say. `[n]` means `passages[n - 1]`, and is only a hint where to look.

    A sentence without support is left out if the rest stands by itself; else nothing is kept. A passage that
    commands a model supports nothing. What only `unsaid` says, such as staff's instruction, is not said.
    """
    draft = without_unseen(draft, known=" ".join(passage.text for passage in passages))
    secret = _only_in(unsaid, passages) if unsaid else frozenset()
    known = frozenset().union(*map(names, passages)) if passages else frozenset()
    lines: list[str] = []
    supported: list[Support] = []
    dropped: list[str] = []
    stands = True
    for line in draft.splitlines():
        bullet = found.group() if (found := _BULLET.match(line)) else ""
        kept: list[str] = []
        for sentence, cited in _cited_sentences(line[len(bullet) :]):
            support = _support(sentence, cited, passages, known)
            if support is None or secret & set(content(sentence)):
                dropped.append(sentence)
                continue
            # What followed a sentence that fell may have leant on it.
            if dropped and not supported and _leans_back(sentence):
                stands = False
            stands = stands and not (dropped and kept == [] and _leans_back(sentence))
            supported.append(support)
            kept.append(sentence)
        if kept or not line.strip():
            lines.append((bullet + " ".join(kept)).rstrip())
    whole = without_markers(draft)
    if supported and any(whole == each.text.strip() for each in passages if not is_no_source(each)):
        # An answer of the company's own, word for word: its "Yes" and "No" are theirs, too.
        return Checked(text=whole, supports=tuple(supported), dropped=())
    if not supported or not stands:
        return Checked(text="", supports=(), dropped=tuple(dropped))
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
    return Checked(text=text, supports=tuple(supported), dropped=tuple(dropped))


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
        cited = tuple(int(n) - 1 for group in _MARKER.findall(sentence) for n in group.split(","))
        said = _PARTICLE.sub("", _MARKER.sub("", sentence).strip())
        if words(said):
            yield said[:1].upper() + said[1:] if said[:1].islower() and said != sentence else said, cited


def _support(
    sentence: str, cited: Sequence[int], passages: Sequence[Passage], known: frozenset[str]
) -> Support | None:
    if _MARKUP.search(sentence):
        return None
    said = window_of(without_markup(sentence), facts(sentence))
    exact = _exactly(said, passages)
    if len(said.stems) < LEAST_WORDS:
        return exact
    named = names_in(sentence, known)
    # Whose pages differ may be quoted with either of them.
    if not exact and any(_is_denied_by(said, each) for each in passages if not is_no_source(each)):
        return None
    strange = is_of_another(sentence)
    # A page may be told wrongly; so much English tells itself.
    told = is_at_home(sentence, least=2) and likely(sentence, _TOLD) <= LANGUAGES
    first = [place for place in cited if 0 <= place < len(passages)]
    for place in dict.fromkeys([*first, *range(len(passages))]):
        passage = passages[place]
        if is_no_source(passage):
            continue
        if strange or not (told or passage.language in LANGUAGES):
            if exact is not None and exact.place == place:
                return exact
            continue
        about = about_of(passage)
        if _is_distorted(said, passage, about):
            continue
        best: tuple[float, str] | None = None
        for window in windows(passage):
            covered = _covered(said, window, about, named)
            if covered >= COVERED and (best is None or covered > best[0] + 0.01):
                best = (covered, window.quote)
        if best is not None:
            return Support(place=place, quote=best[1])
    return None


def _covered(said: Window, window: Window, about: About, named: frozenset[str]) -> float:
    """The share of what was said that the window says, 0 if it contradicts."""
    if not supports(window.facts, said.facts, topics=about.topics, units=about.units):
        return 0.0
    if said.flat == window.flat:
        return 2.0
    if said.negations % 2 != _denied(said, window) % 2:
        return 0.0
    known = window.every | about.words
    if not named <= known or _is_opposite(said, window) or not _is_at_home(said, known, named):
        return 0.0
    if overstates(said.flat, window.flat) or extends(said.read, window.read):
        return 0.0
    nearest = max(window.sentences or (window,), key=lambda each: len(said.stems & each.stems))
    if _denies(said, nearest) or _drops_a_condition(said, nearest, about):
        return 0.0
    if window.sentences and not any(_binds(each, said, about, named) for each in window.sentences):
        return 0.0
    if f" {said.flat} " in f" {window.flat} ":
        return 1.0
    own = len(said.stems & window.stems) / len(said.stems)
    return len(said.stems & (window.stems | about.words)) / len(said.stems) if own >= COVERED / 2 else 0.0


def _denied(said: Window, window: Window) -> int:
    """How often the window denies, not counting clauses about something else ("..., or nothing from €59")."""
    count = 0
    for stems, times in window.clauses:
        without_numbers = {word for word in stems if not word[0].isdigit()}
        if times and any(3 * len(part & said.stems) >= len(part) > 0 for part in (stems, without_numbers)):
            count += times
    return count


def _is_opposite(said: Window, window: Window) -> bool:
    near = (each for each in window.sentences if 2 * len(said.stems & each.stems) >= len(said.stems))
    return any(contradict(said.every, each.every) or turn(said.read, each.read) for each in (window, *near))


def _is_distorted(said: Window, passage: Passage, about: About) -> bool:
    """Whether the likest sentence is nearly the same, but for a denial, a fact or its subject."""

    twin = _twin(said, passage)
    if twin is None:
        return False
    other = said.subject not in twin.every | about.words and twin.subject not in said.every
    facts_differ = not supports(twin.facts, said.facts, topics=about.topics, units=about.units)
    return other or facts_differ or said.negations != _denied(said, twin)


def _is_denied_by(said: Window, passage: Passage) -> bool:
    """Whether the likest sentence says just the contrary: then no other page is asked."""
    twin = _twin(said, passage)
    if twin is None or said.subject != twin.subject or said.negations % 2 == _denied(said, twin) % 2:
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


def _denies(said: Window, nearest: Window) -> bool:
    """Whether the sentence that says most of it by itself denies it: a neighbour's "not" is no excuse."""
    enough = len(said.stems & nearest.stems) >= COVERED * len(said.stems)
    return enough and said.negations % 2 != _denied(said, nearest) % 2


def _drops_a_condition(said: Window, nearest: Window, about: About) -> bool:
    """Whether what holds for some was said of all: "free" of what is free from €59 on, or in one country."""
    if begins_elsewhere(said.flat, nearest.flat):
        return True
    given = said.facts.claims & nearest.facts.claims
    if given & _GIVEN and nearest.facts.amounts.least() and not said.facts.amounts.least():
        return True
    places = _restricted_to(nearest.read) if "free" in given else frozenset()
    if places and not places & (said.every | about.words):
        return True
    return any(
        2 * len(said.stems & main) >= len(said.stems) and 3 * len(said.stems & condition) < len(condition)
        for condition, main in conditions(nearest.read)
    )


def _restricted_to(read: str) -> frozenset[str]:
    """The names of places, or of whom, that a sentence holds for."""
    return frozenset(stem(word) for found in _RESTRICTION.findall(read) for word in words(found))


def _is_at_home(said: Window, known: frozenset[str], named: frozenset[str]) -> bool:
    """Whether more than names is the source's, and no clause is wholly something else's."""
    others = {word for word in said.stems - named if not word[0].isdigit()}
    if named and 2 * len(others & known) < len(others):
        return False
    first, *others_behind = said.clauses
    return (len(first[0]) < LEAST_WORDS or bool(first[0] & known)) and all(
        not stems or stems & known for stems, _ in others_behind
    )


def _binds(sentence: Window, said: Window, about: About, named: frozenset[str]) -> bool:
    """Whether one sentence says the exact things of the very same thing: not the price of its neighbour."""
    if not supports(sentence.facts, said.facts, topics=about.topics, units=about.units):
        return False
    subject = named <= sentence.every | about.words or _leans_back(sentence.flat)
    spoken_of = frozenset(
        word
        for word in said.stems
        if not word[0].isdigit() and word not in UNIT_STEMS and word not in CALENDAR_STEMS
    )
    # "It holds 0.9 litres" names what it speaks of in the sentence before.
    least = BOUND / 2 if _leans_back(sentence.flat) else BOUND
    return subject and len(spoken_of & sentence.stems) >= least * len(spoken_of)


def _exactly(said: Window, passages: Sequence[Passage]) -> Support | None:
    """Where a source has the very same sentence; a short one, such as a list's "PayPal,", counts only so."""
    for place, passage in enumerate(passages):
        for window in () if is_no_source(passage) else windows(passage):
            if said.flat == window.flat and supports(window.facts, said.facts):
                return Support(place=place, quote=window.quote)
    return None


def _leans_back(sentence: str) -> bool:
    first = words(sentence)[:1]
    return bool(first) and first[0] in LEANS_BACK

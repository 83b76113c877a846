"""A message as a row of letters, one for each word that plays a part (`handoff.lexicon.vocabulary`)."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache

from handoff.fold import ends, fold, words
from handoff.lexicon.vocabulary import COMPANY, Vocabulary
from handoff.phrasebook import WORDS
from handoff.spelling import Spelling

# A request stands where people begin or where they end, and every message has its deadline.
_WORDS_FROM_EACH_END = 100
_CHARACTERS_FROM_EACH_END = 220

_SHORT = 5  # letters; shorter wishes are one slip away from too much else
# A letter of the vocabulary in which a slip of the finger is forgiven.
_FORGIVEN = "PpSTXRDC"
_LONGEST_COUNT = 3  # digits; more of them count nobody
_ENDINGS = "aeiouyаеиіоуюяйьї"
_ARABIC_PREFIXES = ("وال", "بال", "فال", "لل", "ال", "و", "ب", "ل", "ف")

# As Germans write who have no such keys: "moechte".
_WITHOUT_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})

# "w/" and "c/" for "with": the stroke is no pause.
_IN_HASTE = re.compile(r"\b([wc])/")
# A pause that only spelling asks for: "jemanden, der", "с тем, кто".
_WHO = re.compile(
    r"\b((?:jemand(?:en|em)?|wen|dem|den|einen|demjenigen|denjenigen|menschen|kollegen|person|mitarbeiter"
    r"|т(?:ем|еми|ого|от|ому)|(?:кого|кто|кем)[ -](?:то|нибудь)|человека|людей|тим|тими|того|той|когось|хтось"
    r"|кимось|людину|kogoś|kogos|ktoś|ktos|kimś|kims|tym|tego|osob[ąeęy]|człowieka|czlowieka))"
    r", (?=(?:der|die|das|кто|котор\w+|хто|як(?:ий|а|ого|у)|kto|ktor\w+)\b)"
)
# "'s avonds", "'t": the mark begins no word of its own.
_APOSTROPHE = re.compile(r"(?<!\w)'(?=[stkmn]\b)")

_Entry = tuple[tuple[str, ...], str]


class _Known:
    """What one word can be in one language: alone, or as the first of several."""

    def __init__(self, entries: Sequence[_Entry]) -> None:
        self._alone = next((symbol for parts, symbol in entries if len(parts) == 1), None)
        self._with_next: dict[str, list[_Entry]] = {}
        self._with_any: list[_Entry] = []
        for parts, symbol in entries:
            if len(parts) > 1 and parts[1].endswith("*"):
                self._with_any.append((parts, symbol))
            elif len(parts) > 1:
                self._with_next.setdefault(parts[1], []).append((parts, symbol))

    def at(self, tokens: Sequence[str], place: int) -> tuple[int, str | None]:
        """How many words from `place` on are one entry, the longest there is, and its letter."""
        after = tokens[place + 1] if place + 1 < len(tokens) else ""
        longer = self._with_next.get(after, ())
        for parts, symbol in [*longer, *self._with_any] if self._with_any else longer:
            if _follow(parts, tokens, place):
                return len(parts), symbol
        return 1, self._alone


class SpacedReader:
    """Reads the languages that write words apart, all of them at once: most words are known to few."""

    def __init__(self, vocabularies: Sequence[Vocabulary], company: Sequence[str]) -> None:
        self._exact: dict[str, dict[str, list[_Entry]]] = {}
        self._stems: dict[str, dict[str, list[_Entry]]] = {}
        self._ends: dict[str, dict[str, list[_Entry]]] = {}
        self._names = {fold(name) for name in company}
        forgiven = set()
        for vocabulary in vocabularies:
            for parts, symbol in _entries(vocabulary, company):
                table, key = self._place(parts[0])
                table.setdefault(key, {}).setdefault(vocabulary.language, []).append((parts, symbol))
                if len(parts) == 1 and (symbol in _FORGIVEN or (symbol == "W" and len(parts[0]) > _SHORT)):
                    forgiven.add(parts[0])
        self._spelling = Spelling(forgiven)
        self._known = lru_cache(maxsize=8192)(self._find)

    def _place(self, word: str) -> tuple[dict[str, dict[str, list[_Entry]]], str]:
        """Where entries that begin with `word` are kept, and under what."""
        if word.endswith("*"):
            return self._stems, word[:2]
        return (self._ends, word[-2:]) if word.startswith("*") else (self._exact, word)

    def read(
        self, folded: str, languages: Iterable[str], names: Collection[str] = frozenset()
    ) -> dict[str, str]:
        """The letters of `folded` in each of `languages` that knows any of its words.

        None of `names` is another word with a slip in it.
        """
        plain = _WHO.sub(r"\1 ", _APOSTROPHE.sub("", _IN_HASTE.sub(r"\1 ", folded.replace("-", " "))))
        tokens = ends(words(plain), _WORDS_FROM_EACH_END)
        known = [self._known(token, token in names) for token in tokens]
        speaking = {language for entries in known for language in entries}
        return {
            language: _letters(tokens, [entries.get(language) for entries in known])
            for language in languages
            if language in speaking
        }

    def _find(self, token: str, is_name: bool) -> dict[str, _Known]:
        return {language: _Known(entries) for language, entries in self._entries(token, is_name).items()}

    def _entries(self, token: str, is_name: bool) -> dict[str, list[_Entry]]:
        found = self._lookup(token)
        elided, apart, rest = token.partition("'")
        if apart and elided in self._names:  # "Marit'le"
            found = self._lookup(elided)
        elif apart and elided != "n" and not _has_alone(found):  # "l'assistenza", but "n'ai" says no
            found = _merged(found, self._lookup(rest))
        if not _has_alone(found) and token[0] in "ولبفكا":
            bare = (
                token[len(prefix) :]
                for prefix in _ARABIC_PREFIXES
                if token.startswith(prefix) and len(token) > len(prefix) + 1
            )
            found = next(filter(_has_alone, map(self._lookup, bare)), found)
        if not found and not is_name and token not in WORDS:  # "perdona" begs pardon, and means no "persona"
            found = _agreeing(self._lookup(corrected) for corrected in self._spelling.correct(token))
        return found

    def _lookup(self, token: str) -> dict[str, list[_Entry]]:
        found = {language: list(entries) for language, entries in self._exact.get(token, {}).items()}
        for language, entries in self._stems.get(token[:2], {}).items():
            fitting = [entry for entry in entries if token.startswith(entry[0][0][:-1])]
            if fitting:
                found.setdefault(language, []).extend(fitting)
        for language, entries in self._ends.get(token[-2:], {}).items():
            fitting = [entry for entry in entries if token.endswith(entry[0][0][1:])]
            if fitting:
                found.setdefault(language, []).extend(fitting)
        for entries in found.values():
            entries.sort(key=lambda entry: -len(entry[0]))  # stable: an exact word before one that begins so
        return found


class UnspacedReader:
    """Reads one language whose words are found anywhere in the text."""

    def __init__(self, vocabulary: Vocabulary, company: Sequence[str]) -> None:
        self._single: dict[str, str] = {}
        self._longer: dict[str, list[tuple[str, str]]] = {}
        for parts, symbol in _entries(vocabulary, company):
            entry = "".join(parts)
            if len(entry) == 1:
                self._single.setdefault(entry, symbol)
            else:
                self._longer.setdefault(entry[:2], []).append((entry, symbol))
        for entries in self._longer.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def read(self, folded: str) -> str:
        """The letters of `folded`; what is unknown in a row is one letter."""
        text = "".join(ends(folded.replace(" ", ""), _CHARACTERS_FROM_EACH_END))
        letters: list[str] = []
        place = 0
        while place < len(text):
            entry, symbol = self._at(text, place)
            if symbol != "o" or letters[-1:] != ["o"]:
                letters.append(symbol)
            place += len(entry)
        return "".join(letters)

    def _at(self, text: str, place: int) -> tuple[str, str]:
        for known in self._longer.get(text[place : place + 2], ()):
            if text.startswith(known[0], place):
                return known
        char = text[place]
        symbol = self._single.get(char)
        return char, symbol or ("o" if char.isalnum() else _punctuation(char))


def _entries(vocabulary: Vocabulary, company: Sequence[str]) -> Iterator[_Entry]:
    """Every entry once, as folded words with its letter; the company's own first."""
    own = [(name, COMPANY) for entry in company for name in _inflected(entry, vocabulary)]
    seen = set()
    for entry, symbol in [*own, *vocabulary.entries()]:
        for written in (entry, entry.translate(_WITHOUT_UMLAUTS)):
            parts = tuple(fold(written).replace("-", " ").split())
            if parts and parts not in seen:
                seen.add(parts)
                yield parts, symbol


def _inflected(entry: str, vocabulary: Vocabulary) -> list[str]:
    """`entry`, and what it becomes where names have endings: each word may then end in another way."""
    names = fold(entry).replace("-", " ").split()
    if not vocabulary.inflected or not names:
        return [entry]
    return [entry, " ".join(_stem(name) for name in names)]


def _stem(name: str) -> str:
    if len(name) < 4:
        return name
    return f"{name[:-1] if name[-1] in _ENDINGS else name}*"


def _letters(tokens: Sequence[str], known: Sequence[_Known | None]) -> str:
    letters, place = [], 0
    while place < len(tokens):
        word = known[place]
        length, symbol = word.at(tokens, place) if word else (1, None)
        if symbol is None:
            symbol = _unknown(tokens[place])
        letters.append(symbol)
        place += length
    return "".join(letters)


def _follow(pattern: Sequence[str], tokens: Sequence[str], place: int) -> bool:
    return place + len(pattern) <= len(tokens) and all(
        token.startswith(word[:-1]) if word.endswith("*") else token == word
        for word, token in zip(pattern[1:], tokens[place + 1 : place + len(pattern)], strict=True)
    )


def _has_alone(found: dict[str, list[_Entry]]) -> bool:
    return any(len(parts) == 1 for entries in found.values() for parts, _ in entries)


def _merged(*all_found: dict[str, list[_Entry]]) -> dict[str, list[_Entry]]:
    merged: dict[str, list[_Entry]] = {}
    for found in all_found:
        for language, entries in found.items():
            merged.setdefault(language, []).extend(entries)
    return merged


def _agreeing(found: Iterable[dict[str, list[_Entry]]]) -> dict[str, list[_Entry]]:
    """What the corrections of one word are in each language, where they all play the same part."""
    merged: dict[str, list[_Entry]] = {}
    alone: dict[str, set[str]] = {}
    for by_language in found:
        for language, entries in by_language.items():
            merged.setdefault(language, []).extend(entries)
            alone.setdefault(language, set()).update(symbol for parts, symbol in entries if len(parts) == 1)
    return {language: entries for language, entries in merged.items() if len(alone[language]) == 1}


def _unknown(token: str) -> str:
    if token.isdigit() and len(token) > _LONGEST_COUNT:
        return "l"  # a telephone number
    # Hindi vowel signs are letters of a word, though Unicode counts them as marks.
    return "o" if token[0].isalnum() or "\u0900" <= token[0] <= "\u097f" else _punctuation(token)


def _punctuation(mark: str) -> str:
    if mark in ",،、，:；;-–—()/\"'":
        return ","
    if mark in ".!?\n…。！？؟।|":
        return "."
    return "l"  # an emoji or the like

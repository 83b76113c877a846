"""Whether a customer asks for a person: person nouns times request patterns, language by language.

A message becomes one letter for each part it plays (`handoff.lexicon.vocabulary`), and one small grammar
over those letters serves all languages.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from handoff.fold import fold, words
from handoff.lexicon import VOCABULARIES, Vocabulary
from handoff.spelling import Spelling

# Parts that may stand between a verb and its person: light words, "real", which desk, wishes.
_GAP = "[lRDHW]*"
_END = r"(?=[.,lkTXWGNREPpDHQA]|$)"  # the noun is not the first half of another: "agent number"

#: (pattern, how sure), surest first
_REQUESTS: tuple[tuple[str, float], ...] = (
    (rf"T{_GAP}(?:[oG]{_GAP}){{0,2}}P", 1.0),  # talk to your bloody billing agent
    (rf"T{_GAP}(?:o{_GAP})?p", 0.95),  # speak to the manager
    (rf"[XG]?[lW]*X[lRDHWTG]*(?:o{_GAP})?[Pp]", 1.0),  # put me through to a person
    (rf"[WG][lRWGDHT]*P{_END}", 0.95),  # I need an operator
    (rf"[WG][lRWGDHT]*(?:o[lR]*)?R[lRDH]*[PpS]{_END}", 0.95),  # can I have a real person
    (rf"[WG][lWGDH]*p{_END}", 0.9),  # give me a person
    (rf"E[lRDHW]*(?:o[lR]*)?P{_END}", 0.9),  # is there a human
    (rf"E[lDH]*R[lR]*[PpS]{_END}", 0.9),  # is there any real person
    (r"E[lRDH]*[PpS][l,]*(?:W[l]*)?T", 0.9),  # is there someone I can talk to
    (r"[PpS][l,]*W[lW]*T", 0.85),  # a person I can talk to
    (r"T[lRPpDHW]*S", 0.85),  # speak with someone
    (r"X[lRPpDHWT]*[SDH]", 0.85),  # connect me to someone, to support
    (rf"T{_GAP}(?:o[lR]*)?[DH]", 0.8),  # contact customer service
    (rf"[WG][lRWG]*D{_END}", 0.8),  # I need customer service
    (r"N[lWGTX]*B[l,.]*P", 0.9),  # no bot, a human
    (r"N[lWG]*T[lW]*B", 0.6),  # I don't want to talk to a bot
)
_FINAL: tuple[tuple[str, float], ...] = (
    (r"[Pp][lRWDHG,]*(?:o[lW]*)?[TX]", 1.0),  # mit einem Menschen sprechen
    (r"[PSpD][lRG]*W", 0.9),  # temsilci istiyorum
    (r"[SDH][lRWG]*[TX]", 0.85),
    (r"P[lR]*E", 0.9),
    (r"R[lR]*[pS][lR]*E", 0.9),
    (r"[Pp][lR]*G", 0.9),
)
_BARE = re.compile(r"[lRHPpD.,!W]*[PpD][lRHPpD.,!W]*")
_LONGEST_BARE = 6  # parts

_NEGATED_BEFORE = re.compile(r"N[lWGTXRHD]{0,3}$")
_NEGATED_AFTER = re.compile(r"[lWTXG]{0,4}N")
_ASKS = re.compile(r"A[lRW]{0,2}$")
_INFORMS = re.compile(r"Q[lW]{0,2}$")
_MENTIONS = re.compile(r"[PDH]")


class _Grammar:
    """One language's words, and the requests that they make."""

    def __init__(self, vocabulary: Vocabulary, company: Iterable[tuple[str, str]]) -> None:
        self._spaced = vocabulary.spaced
        self._final = vocabulary.final
        entries: dict[str, tuple[tuple[str, ...], str]] = {}
        for entry, symbol in [*company, *vocabulary.entries()]:
            parts = tuple(self._entry(entry))
            if parts:
                entries.setdefault(" ".join(parts), (parts, symbol))
        self._entries = sorted(entries.values(), key=lambda e: -len(e[0]) if self._spaced else -len(e[0][0]))
        self._exact: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._stems: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for parts, symbol in self._entries:
            first = parts[0]
            if not self._spaced:
                self._exact.setdefault(first[0], []).append((parts, symbol))
            elif first.endswith("*"):
                self._stems.setdefault(first[:2], []).append((parts, symbol))
            else:
                self._exact.setdefault(first, []).append((parts, symbol))
        self._spelling = Spelling(
            p[0] for p, s in self._entries if s in "PpSTXRo" and len(p) == 1 and not p[0].endswith("*")
        )
        self._candidates = lru_cache(maxsize=4096)(self._find)
        patterns = [*_REQUESTS, *(_FINAL if self._final else ())]
        self._requests = [(re.compile(pattern), sure) for pattern, sure in patterns]

    def _entry(self, entry: str) -> Sequence[str]:
        folded = fold(entry)
        if not self._spaced:
            return (folded.replace(" ", ""),)
        return folded.replace("-", " ").split()

    def sureness(self, folded: str) -> float:
        """How surely `folded` asks for a person, 0 to 1."""
        parts = self._parts(folded)
        if not any(symbol in parts for symbol in "PpSDHB"):
            return 0.0
        best = 0.3 if "H" in parts and re.search(r"W[lW]*H", parts) else 0.1 * bool(_MENTIONS.search(parts))
        if len(parts.strip(".,!l")) <= _LONGEST_BARE and _BARE.fullmatch(parts) and self._is_bare(parts):
            best = 0.9
        for pattern, sure in self._requests:
            if sure <= best:
                continue
            for match in pattern.finditer(parts):
                best = max(best, self._judged(parts, match, sure))
        return best

    def _is_bare(self, parts: str) -> bool:
        return "P" in parts or "D" in parts or parts.strip(".,!lR") == "p"

    def _judged(self, parts: str, match: re.Match[str], sure: float) -> float:
        """How sure a request is, seen together with what stands around it."""
        before, after = parts[: match.start()], parts[match.end() :]
        inside = match[0]
        if "N" not in inside and _NEGATED_BEFORE.search(before):
            return 0.1
        if self._final and _NEGATED_AFTER.match(after):
            return 0.1
        if inside[0] != "E" and _ASKS.search(before):
            return 0.2
        if _INFORMS.search(before) or (self._final and after.startswith("Q")):
            return 0.4
        if self._final and re.match(r"[lW]{0,2}Q", after):
            return 0.4
        return sure

    def _parts(self, folded: str) -> str:
        if not self._spaced:
            return self._scan(folded)
        tokens = words(folded.replace("-", " "))
        parts, place = [], 0
        while place < len(tokens):
            length, symbol = self._match(tokens, place)
            parts.append(symbol)
            place += length
        return "".join(parts)

    def _match(self, tokens: Sequence[str], place: int) -> tuple[int, str]:
        token = tokens[place]
        if not token[0].isalnum() and not _is_letter(token[0]):
            return 1, _punctuation(token)
        for candidate in self._candidates(token):
            pattern, symbol = candidate
            if place + len(pattern) <= len(tokens) and all(
                _fits(word, typed)
                for word, typed in zip(pattern[1:], tokens[place + 1 : place + len(pattern)], strict=True)
            ):
                return len(pattern), symbol
        return 1, "o"

    def _find(self, token: str) -> list[tuple[tuple[str, ...], str]]:
        found = self._lookup(token)
        if not found and token[0] in "ولبفكا":
            for prefix in ("وال", "بال", "فال", "لل", "ال", "و", "ب", "ل", "ف"):
                if token.startswith(prefix) and len(token) > len(prefix) + 1:
                    found = self._lookup(token[len(prefix) :])
                    if found:
                        break
        if not found:
            corrected = self._spelling.correct(token)
            found = self._lookup(corrected) if corrected else found
        return found

    def _lookup(self, token: str) -> list[tuple[tuple[str, ...], str]]:
        stems = [
            (parts, symbol) for parts, symbol in self._stems.get(token[:2], ()) if _fits(parts[0], token)
        ]
        exact = self._exact.get(token, [])
        if not stems:
            return exact
        # An exact word is meant before one that only begins alike.
        return sorted([*exact, *stems], key=lambda e: -len(e[0]))

    def _scan(self, folded: str) -> str:
        parts, place = [], 0
        while place < len(folded):
            char = folded[place]
            if char == " ":
                place += 1
                continue
            for (entry,), symbol in self._exact.get(char, ()):
                length = _spread(folded, place, entry)
                if length:
                    parts.append(symbol)
                    place += length
                    break
            else:
                symbol = _punctuation(char) if not char.isalnum() else "o"
                if symbol != "o" or parts[-1:] != ["o"]:
                    parts.append(symbol)
                place += 1
        return "".join(parts)


class ExplicitRequests:
    """Hears a request for a person in any of the languages of `handoff.lexicon`.

    `company` holds the company's own words: departments and names of staff that a customer may ask to be put
    through to. Said alone they are no request.
    """

    def __init__(self, company: Sequence[str] = ()) -> None:
        own = [(entry, "H") for entry in company if entry.strip()]
        self._grammars = {vocabulary.language: _Grammar(vocabulary, own) for vocabulary in VOCABULARIES}

    def sureness(self, text: str) -> float:
        """How surely `text` asks for a person, 0 to 1; from 0.5 on it does."""
        folded = fold(text)
        return max(
            (self._grammars[language].sureness(folded) for language in _languages(folded)), default=0.0
        )


_SCRIPTS = (
    (re.compile("[a-z]"), ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "tr", "hi")),
    (re.compile("[а-яєіїґ]"), ("ru", "uk")),
    (re.compile("[\u0600-\u06ff]"), ("ar",)),
    (re.compile("[\u0900-\u097f]"), ("hi",)),
    (re.compile("[\uac00-\ud7a3]"), ("ko",)),
    (re.compile("[\u3040-\u30ff]"), ("ja",)),
    (re.compile("[\u4e00-\u9fff]"), ("zh", "ja")),
)


# Hindi in Latin letters shares "do" and "to" with English: it is Hindi only beside one of these.
_ROMAN_HINDI = re.compile(
    r"\b(?:mujhe|muje|mujhko|baat|bat|karni|karna|karo|kara|karao|karwao?|chah?iye|chahie|insaa?n|sakta|sakti|koi|kisi|"
    r"hai|hain|nahin?|nai|aadmi|bande?|vyakti|bulao|jodo|madad|zaruu?rat|asli|milega|dijiye|wapas)\b"
)


def _languages(folded: str) -> list[str]:
    found = [language for script, languages in _SCRIPTS if script.search(folded) for language in languages]
    if re.search("[\u3040-\u30ff]", folded):  # kana: the characters beside it are Japanese ones
        found = [language for language in found if language != "zh"]
    if "hi" in found and not re.search("[\u0900-\u097f]", folded) and not _ROMAN_HINDI.search(folded):
        found.remove("hi")
    return list(dict.fromkeys(found))


def _punctuation(mark: str) -> str:
    if mark in ",،、，:；;-–—()/\"'":
        return ","
    if mark in ".!?\n…。！？؟।|":
        return "."
    return "l"  # an emoji or the like


def _is_letter(char: str) -> bool:
    """Hindi vowel signs are letters of a word, though Unicode counts them as marks."""
    return "\u0900" <= char <= "\u097f"


def _fits(word: str, typed: str) -> bool:
    return typed.startswith(word[:-1]) if word.endswith("*") else typed == word


def _spread(text: str, place: int, entry: str) -> int:
    """How many characters of `text` from `place` on spell `entry`, spaces aside; 0 if they do not."""
    if text.startswith(entry, place):
        return len(entry)
    at = place
    for char in entry:
        while at < len(text) and at > place and text[at] == " ":
            at += 1
        if at >= len(text) or text[at] != char:
            return 0
        at += 1
    return at - place

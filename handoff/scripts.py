"""Which languages a message may be in, by its letters. Pure."""

import re

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
    r"\b(?:mujhe|muje|mujhko|mereko|mer[aei]|hum|hame|aap|aapk[aei]|apn[aei]|tum|koi|kisi|kya|kaise|kab|kyun?|"
    r"baat|bat|kar|karo|kro|kar?n[aei]|kar[ad]o|kara|kara?o|karwao?|krwa|karado|chah?iye|chahie|sakt[aei]|"
    r"kijiye|baje|karu|liye|jis|jisne|bulao|jod[oi]?|jodiye|mil[wv]?a+o|lao|bhejo|"
    r"hai|hain|hu|hoon|tha|thi|gay[ai]|gya|rah[aei]|nahin?|nai|nhi|insaa?n|aadmi|bande?|banda|vyakti|wal[aei]|"
    r"madad|zaruu?rat|asli|milega|dijiye|dedo|wapas|yaar|bhai|aur|abhi|jaldi|bolo|ye|yeh|sach)\b"
)

# Arabic in Latin letters, with digits for those that have none.
_ROMAN_ARABIC = re.compile(
    r"\b(?:abgh?a|3?ayez|3ayz[ae]h?|3a[wi]z|3awez|be?ddi|biddi|widi|m[ou]?wa(?:th|z|d)+af|m[wu]azaf|l?a?7ada?"
    r"|wa7ad|a?t?kall?em|kall?em(?:ny|ni)|kall?mou?ni|a7ki|[7h]awe?l(?:ni|o+ni|ouni)|momken|mumke?in"
    r"|l[oa]w? sama[7h]t\w*|m[ei]n fadlak|wass?alni|etess?el|shakhs|bani adam)\b"
)


def languages_of(folded: str) -> list[str]:
    """BCP 47, of those of `handoff.lexicon`."""
    found = [language for script, languages in _SCRIPTS if script.search(folded) for language in languages]
    if re.search("[\u3040-\u30ff]", folded):  # kana: the characters beside it are Japanese ones
        found = [language for language in found if language != "zh"]
    if "hi" in found and not re.search("[\u0900-\u097f]", folded) and not _ROMAN_HINDI.search(folded):
        found.remove("hi")
    if "en" in found and _ROMAN_ARABIC.search(folded):
        found.append("ar")
    return list(dict.fromkeys(found))

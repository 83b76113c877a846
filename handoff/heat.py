"""How heatedly something is said, whatever it is about."""

import re

_SHOUTED = re.compile(r"\b[A-ZÀ-ÞА-ЯЁЇІЄҐ]{3,}\b")
_DRAWN_OUT = re.compile(r"([^\W\d_])\1{3,}")
_MARKS = re.compile(r"[!！]\s*[!！]|[!?！？]{3,}")
_SENTENCES = re.compile(r"[^.!?。！？…\n]+[.!?。！？…]*")
_MOST = 8  # sentences looked at: the first and the last ones of a long text


def intensity(text: str) -> float:
    """0 to 3: shouting in capitals, rows of exclamation marks, drawn out words; a longer text has no less."""
    capitals = any(map(_is_shouted, [text, *_SENTENCES.findall(text)]))
    return float(capitals) + float(bool(_MARKS.search(text))) + float(bool(_DRAWN_OUT.search(text)))


def pieces(text: str) -> list[str]:
    """The text, and each of its sentences if there are several: a grievance counts, whatever is around it."""
    sentences = [found.strip() for found in _SENTENCES.findall(text)]
    said = [sentence for sentence in sentences if len(sentence) > 5]
    if len(said) < 2:
        return [text]
    half = _MOST // 2
    chosen = said if len(said) <= _MOST else [*said[:half], *said[-half:]]
    return list(dict.fromkeys([text, *chosen]))


def _is_shouted(text: str) -> bool:
    shouted = _SHOUTED.findall(text)
    return len(shouted) >= 2 and len(shouted) * 2 >= len(text.split())

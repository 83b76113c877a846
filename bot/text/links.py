"""Which links may be followed, and where they really lead."""

import re
import unicodedata
from urllib.parse import unquote, urlsplit

SCHEMES = frozenset({"http", "https", "mailto", "tel"})

#: something like "bank.example", also in the look-alike dots that browsers take for dots
_LIKE_A_HOST = re.compile(r"[^\s./:@]+\.[^\s./:@\d]{2,}")
_DOTS = str.maketrans("。．｡․", "....")


def is_allowed(url: str) -> bool:
    """Whether `url` is absolute and of a kind that customers may be given."""
    parts = _parts(url)
    return parts is not None and parts[0] in SCHEMES and bool(parts[1])


def hidden_target(url: str, label: str) -> str | None:
    """What to show behind `label` because it looks like another place than `url` leads to.

    The real host of a web link, the address of a mail link, the number of a phone link; `None` if the
    label is honest. A label that names no place at all ("our terms") is honest.
    """
    parts = _parts(url)
    if parts is None:
        return None
    scheme, target = parts
    shown = _as_read(label)
    if scheme == "tel":
        digits = re.sub(r"\D", "", shown)
        return target if len(digits) > 4 and digits != re.sub(r"\D", "", target) else None
    if scheme == "mailto":
        return target if _LIKE_A_HOST.search(shown) and shown.strip() != target.casefold() else None
    words = [word.strip("()[]<>\"'“”‘’,;!?") for word in shown.split()]
    suspicious = [word for word in words if _LIKE_A_HOST.search(word) and _host(word) != _bare(target)]
    return target if suspicious else None


def _parts(url: str) -> tuple[str, str] | None:
    """Scheme and target (host, mail address or number), `None` for what is no URL."""
    try:
        found = urlsplit(url)
        if found.scheme in ("http", "https"):
            return found.scheme, found.hostname or ""
        return found.scheme, unquote(found.path)
    except ValueError:
        return None


def _host(word: str) -> str | None:
    """The host that `word` names; `None` if it is built to be misread, as "bank.example@evil.example"."""
    try:
        parts = urlsplit(word if "://" in word else f"//{word}")
        return None if parts.username is not None else _bare(parts.hostname or "")
    except ValueError:
        return None


def _bare(host: str) -> str:
    return host.removeprefix("www.").rstrip(".")


def _as_read(label: str) -> str:
    """`label` without what cannot be seen, in one spelling."""
    visible = "".join(character for character in label if unicodedata.category(character) != "Cf")
    return unicodedata.normalize("NFKC", visible).translate(_DOTS).casefold()

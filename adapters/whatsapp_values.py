"""Reading JSON that may be anything: each function gives a usable value or says that there is none."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from adapters.untrusted import as_text

_LATEST = 253_402_300_799  # seconds since 1970, the end of the year 9999
_LONGEST_ID = 512


def maps_in(value: object) -> Iterator[Mapping[str, Any]]:
    """The objects of a list; nothing of anything else."""
    if isinstance(value, list | tuple):
        yield from (each for each in value if isinstance(each, Mapping))


def as_id(value: object) -> str | None:
    """An id; Meta writes most as strings and some as numbers."""
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 1 << 63:
        return str(value)
    found = as_text(value).strip()
    return found if 0 < len(found) <= _LONGEST_ID else None


def as_code(value: object) -> int | None:
    """An error's number."""
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def as_time(value: object) -> datetime | None:
    """Seconds since 1970, which webhooks write as a string."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= 12:
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= _LATEST:
        return None
    return datetime.fromtimestamp(value, UTC)


def as_number(value: object) -> str | None:
    """A small number as it is written, such as a coordinate or a price."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < 1e15:
        return None
    return str(value)


def joined(details: Mapping[str, Any], *fields: str, between: str = ", ") -> str:
    """The texts of some fields, those that are there."""
    return between.join(filter(None, (as_text(details.get(field)).strip() for field in fields)))

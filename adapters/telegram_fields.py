"""Reading fields of a Bot API object without trusting that they are what they should be. Pure."""

from datetime import UTC, datetime
from typing import TypeGuard

_LATEST = 253_402_300_799  # seconds since 1970, the end of the year 9999


def as_id(value: object) -> str | None:
    """Ids have up to 52 significant bits. Source: https://core.telegram.org/bots/api#chat"""
    return str(value) if is_whole(value) else None


def as_time(value: object) -> datetime | None:
    """Seconds since 1970."""
    if not is_whole(value) or not 0 <= value <= _LATEST:
        return None
    return datetime.fromtimestamp(value, UTC)


def as_size(value: object) -> int | None:
    """Bytes."""
    return value if is_whole(value) and value >= 0 else None


def is_whole(value: object) -> TypeGuard[int]:
    """Whether it is a whole number that every database can keep."""
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < 1 << 63

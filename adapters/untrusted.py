"""Reading JSON that may be anything, as it comes from a platform. Pure and total."""

from collections.abc import Mapping
from typing import Any


def as_map(value: object) -> Mapping[str, Any]:
    """`value` if it is an object, else an empty one."""
    return value if isinstance(value, Mapping) else {}


def as_text(value: object) -> str:
    """A string that every database can keep: without NUL and without halves of characters."""
    if not isinstance(value, str):
        return ""
    return value.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")

"""What is wrong with a value, in the words of who writes the file."""

from collections.abc import Sequence
from typing import Any

from pydantic_core import ErrorDetails

from bot.config.yamlfile import Key

_NAMED = {
    "channels": "give each account a name of your own, such as shop:, and its settings below, further in",
    "inboxes": "give each inbox a name of your own, such as support:, and its settings below, further in",
}
_SAID = {
    "missing": "this setting is required",
    "tuple_type": "write a list: [one, another], or each on a line of its own that begins with '- '",
    "bool_parsing": "write true or false",
    "bool_type": "write true or false",
    "path_type": "write the path of a file or folder",
    "greater_than": "write a number above {gt:g}",
    "greater_than_equal": "write a number of at least {ge:g}",
    "less_than_equal": "write a number of at most {le:g}",
    "literal_error": "write {expected}",
}
_NUMBERS = ("float_parsing", "float_type", "int_parsing", "int_type", "int_from_float")
_SECTIONS = ("model_type", "dict_type", "model_attributes_type")


def said(key: Key, detail: ErrorDetails) -> str:
    """What to write instead. Never holds the value, which may be a secret."""
    kind = detail["type"]
    if kind in _SECTIONS:
        return _section(key)
    if kind in _NUMBERS:
        return _number(str(key[-1]))
    if kind == "string_type":
        return _text(detail["input"])
    if kind in _SAID:
        return _SAID[kind].format(**detail.get("ctx", {}))
    return detail["msg"].removeprefix("Value error, ")


def _section(key: Key) -> str:
    if len(key) == 3 and key[0] == "channels":
        return "an account's settings stand below its name, further in; the name is yours, such as shop"
    if key == ("inboxes",) or (len(key) == 2 and key[0] == "channels"):
        return _NAMED[str(key[0])]
    return "settings belong below this, further in"


def _number(name: str) -> str:
    unit = name.rpartition("_")[2]
    if unit in ("seconds", "minutes", "hours", "megabytes"):
        return f"write the number of {unit} alone, such as 5"
    return "write a whole number, such as 8080"


def _text(value: Any) -> str:
    if isinstance(value, dict):
        return "write one text here; one with braces stands in quotes"
    if isinstance(value, Sequence):
        return "write one text here, and no list"
    if value is None:
        return "write a text behind this"
    return "put it in quotes: without them it is no text but a number, or true or false"

"""Menus and the fields of forms: what Slack accepts, what they offer, and what is chosen in them.

Source: https://docs.slack.dev/reference/block-kit/block-elements
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

#: Source: https://docs.slack.dev/reference/block-kit/block-elements/overflow-menu-element
OVERFLOW_OPTIONS = (2, 5)
SELECT_OPTIONS, RADIO_OPTIONS = (1, 100), (1, 10)
#: Source: https://docs.slack.dev/reference/block-kit/composition-objects/option-object
OPTION_CHARACTERS, OPTION_VALUE_CHARACTERS = 75, 150
PLACEHOLDER_CHARACTERS = 150
#: Source: https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element
INPUT_CHARACTERS = 3000

_OPTIONS = {
    "overflow": OVERFLOW_OPTIONS,
    "static_select": SELECT_OPTIONS,
    "radio_buttons": RADIO_OPTIONS,
    "checkboxes": RADIO_OPTIONS,
}
_PEOPLE = frozenset({"users_select"})
_OTHER_SELECTS = frozenset(
    ("channels_select", "conversations_select", "external_select", "datepicker", "timepicker")
)
INPUTS = (
    frozenset({"plain_text_input", "static_select", "radio_buttons", "checkboxes"}) | _PEOPLE | _OTHER_SELECTS
)
ACTIONS = frozenset({"button", *_OPTIONS}) | _PEOPLE | _OTHER_SELECTS
ELEMENTS = INPUTS | ACTIONS - {"button"}


def check(element: Mapping[str, Any]) -> None:
    """Raises ValueError, with the reason, for what Slack refuses."""
    kind = str(element["type"])
    if "placeholder" in element:
        _text(element["placeholder"], PLACEHOLDER_CHARACTERS, "placeholder")
    if kind == "plain_text_input":
        _check_input(element)
    if kind in _OPTIONS:
        _check_options(element, *_OPTIONS[kind])


def options(element: Mapping[str, Any]) -> list[dict[str, Any]]:
    """What a menu offers."""
    return list(element.get("options") or ())


def chosen(element: Mapping[str, Any], choice: str) -> dict[str, Any]:
    """What the choice adds to the element, as payloads have it: an option by label or value, a person by id.

    Raises:
        LookupError: there is no such option.
    """
    kind = element["type"]
    if kind == "plain_text_input":
        return {"value": choice or None}
    if kind in _PEOPLE:
        return {"selected_user": choice or None}
    if not choice:
        return {"selected_option": None}
    for option in options(element):
        if choice in (option["value"], option["text"]["text"]):
            return {"selected_option": option}
    raise LookupError(choice)


def beginning(element: Mapping[str, Any]) -> str:
    """What is filled in before anybody has."""
    option = element.get("initial_option") or {}
    return str(element.get("initial_value") or element.get("initial_user") or option.get("value") or "")


def inputs(view: Mapping[str, Any]) -> Iterator[tuple[Mapping[str, Any], Mapping[str, Any]]]:
    """The input blocks of a form with their elements."""
    for block in view["blocks"]:
        if block["type"] == "input":
            yield block, block["element"]


def _check_input(element: Mapping[str, Any]) -> None:
    most = element.get("max_length", INPUT_CHARACTERS)
    if not isinstance(most, int) or not 1 <= most <= INPUT_CHARACTERS:
        raise ValueError(f"max_length must be 1 to {INPUT_CHARACTERS}")
    if len(str(element.get("initial_value") or "")) > most:
        raise ValueError(f"initial_value must be less than {most + 1} characters")


def _check_options(element: Mapping[str, Any], fewest: int, most: int) -> None:
    offered = element.get("options")
    if not isinstance(offered, list) or not fewest <= len(offered) <= most:
        raise ValueError(f"must have {fewest} to {most} options")
    for option in offered:
        _text(option.get("text"), OPTION_CHARACTERS, "option")
        if not 1 <= len(str(option.get("value") or "")) <= OPTION_VALUE_CHARACTERS:
            raise ValueError(f"an option's value must be 1 to {OPTION_VALUE_CHARACTERS} characters")
    if len({option["value"] for option in offered}) < len(offered):
        raise ValueError("the values of options must be unique")
    if "initial_option" in element and element["initial_option"] not in offered:
        raise ValueError("initial_option must be one of the options")


def _text(thing: Any, limit: int, what: str) -> None:
    text = thing.get("text") if isinstance(thing, Mapping) and thing.get("type") == "plain_text" else None
    if not isinstance(text, str) or not 1 <= len(text) <= limit:
        raise ValueError(f"{what} must be a plain text of 1 to {limit} characters")

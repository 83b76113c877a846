"""What a press in Slack means: an action of ours, or a form to be opened. Pure and total."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from adapters.slack_controls import ACTIONS, DRAFT, EDIT_DRAFT, FORMS, MENU, action_of, place_of
from adapters.slack_customer_content import mapping, mappings, string
from adapters.slack_evidence import draft_in
from bot.model import InboxThread, StaffAction


@dataclass(frozen=True, kw_only=True, slots=True)
class Press:
    """An action that somebody pressed or chose."""

    thread: InboxThread
    staff_id: str
    ts: str  #: Slack's `action_ts`
    action: StaffAction
    value: str = ""
    message_ts: str = ""  #: of the message with the button


@dataclass(frozen=True, kw_only=True, slots=True)
class FormWanted:
    """A form that somebody asks for."""

    form: str
    thread: InboxThread
    staff_id: str
    trigger_id: str  #: good for 3 seconds
    ts: str
    draft: str = ""  #: what the form is to be filled with
    message_ts: str = ""  #: of the message with the button


def presses(body: Mapping[str, Any]) -> tuple[Press, ...]:
    """The actions of ours in a `block_actions` payload, each once.

    Source: https://docs.slack.dev/reference/interaction-payloads/block_actions-payload
    """
    here, staff_id = _thread(body), string(mapping(body.get("user")).get("id"))
    found: dict[str, Press] = {}
    for pressed in mappings(body.get("actions")):
        meant = _meant(pressed, here)
        if meant is not None and staff_id:
            thread, action, value = meant
            if action == StaffAction.SEND_DRAFT:
                value = draft_in(mapping(body.get("message")))
            press = Press(
                thread=thread,
                staff_id=staff_id,
                ts=string(pressed.get("action_ts")),
                action=action,
                value=value,
                message_ts=_message_ts(body),
            )
            found.setdefault(action, press)
    return tuple(found.values())


def form_wanted(body: Mapping[str, Any]) -> FormWanted | None:
    """The form that a press opens, if it opens one."""
    here, staff_id = _thread(body), string(mapping(body.get("user")).get("id"))
    if body.get("type") != "block_actions" or here is None or not staff_id:
        return None
    for pressed in mappings(body.get("actions")):
        action_id, draft = string(pressed.get("action_id")), ""
        form = _option(pressed) if action_id == MENU else ""
        if action_id == EDIT_DRAFT:
            form, draft = DRAFT, draft_in(mapping(body.get("message")))
        if form in FORMS or (form == DRAFT and draft):
            return FormWanted(
                form=form,
                thread=here,
                staff_id=staff_id,
                trigger_id=string(body.get("trigger_id")),
                ts=string(pressed.get("action_ts")),
                draft=draft,
                message_ts=_message_ts(body),
            )
    return None


def _meant(
    pressed: Mapping[str, Any], here: InboxThread | None
) -> tuple[InboxThread, StaffAction, str] | None:
    action_id, value = string(pressed.get("action_id")), string(pressed.get("value"))
    if action_id == MENU:
        chosen = _option(pressed)
        return (here, StaffAction(chosen), "") if here is not None and chosen in ACTIONS - FORMS else None
    found = action_of(action_id)
    if found is None:
        return None
    action, is_placed = found
    if not is_placed:
        return None if here is None else (here, action, value)
    place = place_of(value)
    return None if place is None else (place[0], action, place[1])


def _option(pressed: Mapping[str, Any]) -> str:
    return string(mapping(pressed.get("selected_option")).get("value"))


def _message_ts(body: Mapping[str, Any]) -> str:
    container, message = mapping(body.get("container")), mapping(body.get("message"))
    return string(container.get("message_ts")) or string(message.get("ts"))


def _thread(body: Mapping[str, Any]) -> InboxThread | None:
    """The thread that the message with the button is in, or begins."""
    container, message = mapping(body.get("container")), mapping(body.get("message"))
    channel = string(container.get("channel_id")) or string(mapping(body.get("channel")).get("id"))
    ts = (
        string(container.get("thread_ts")) or string(container.get("message_ts")) or string(message.get("ts"))
    )
    return InboxThread(slack_channel_id=channel, thread_ts=ts) if channel and ts else None

"""The forms that a press opens in Slack: what they ask, and what was filled in. Pure."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from adapters.slack_controls import BACK, DRAFT, OPTION_CHARACTERS, PASS_ON, SNOOZE
from adapters.slack_customer_content import mapping, string
from adapters.slack_elements import Block, Element, label_of
from bot.config.texts import InboxTexts
from bot.model import InboxThread, StaffAction

_FORM = "stepaside:form:"  #: begins a view's `callback_id`
#: Source: https://docs.slack.dev/reference/views/modal-views
_TITLE_CHARACTERS = 24
#: Source: https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element
INPUT_CHARACTERS = 3000
#: Source: https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element
_MOST_OPTIONS = 100
_INSTRUCTION_CHARACTERS = 1000
_COLLEAGUE, _INBOX, _HOW_LONG, _TEXT = "colleague", "inbox", "how_long", "text"
_UNTIL_THEY_WRITE = "their-next-word"  # an option's value must not be empty


@dataclass(frozen=True, kw_only=True, slots=True)
class FilledIn:
    """What somebody asks for by a form."""

    view_id: str  #: the same for every redelivery
    thread: InboxThread
    staff_id: str
    action: StaffAction
    value: str = ""
    colleague: str | None = None  #: member id
    message_ts: str = ""  #: of the message whose button opened it
    problems: tuple[tuple[str, str], ...] = ()  #: block and the name of the text that says what is wrong


def view(
    form: str,
    thread: InboxThread,
    *,
    texts: InboxTexts,
    inboxes: Sequence[str] = (),
    draft: str = "",
    message_ts: str = "",
) -> dict[str, Any]:
    """The form to be shown; `inboxes` are where a thread may be moved to, `draft` is what may be changed.

    `message_ts` is of the message whose button opens it.
    """
    place = {"channel": thread.slack_channel_id, "thread": thread.thread_ts, "message": message_ts}
    blocks: list[Block]
    if form == PASS_ON:
        title, submit = texts.pass_on, texts.form_pass_on
        blocks = [_colleague(texts, optional=bool(inboxes))]
        if inboxes:
            blocks.append(_inbox(inboxes[:_MOST_OPTIONS], texts))
    elif form == SNOOZE:
        title, submit, blocks = texts.snooze, texts.form_snooze, [_how_long(texts)]
    elif form == BACK:
        title, submit = texts.back, texts.form_back
        blocks = [_input(texts.instruction, most=_INSTRUCTION_CHARACTERS, optional=True)]
    else:
        title, submit = texts.edit_draft, texts.send_draft
        blocks = [_input(texts.draft, most=INPUT_CHARACTERS, optional=False, initial=draft)]
    return {
        "type": "modal",
        "callback_id": _FORM + form,
        "title": label_of(title.rstrip("…."), _TITLE_CHARACTERS),
        "submit": label_of(submit, _TITLE_CHARACTERS),
        "close": label_of(texts.form_cancel, _TITLE_CHARACTERS),
        "private_metadata": json.dumps(place),
        "blocks": blocks,
    }


def filled_in(body: Mapping[str, Any]) -> FilledIn | None:
    """What a `view_submission` asks for; `None` if it is none of ours.

    Source: https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload
    """
    shown = mapping(body.get("view"))
    form = string(shown.get("callback_id"))
    staff_id, view_id = string(mapping(body.get("user")).get("id")), string(shown.get("id"))
    thread, message_ts = _place(string(shown.get("private_metadata")))
    if body.get("type") != "view_submission" or not form.startswith(_FORM):
        return None
    if thread is None or not (staff_id and view_id):
        return None
    form = form.removeprefix(_FORM)
    values = mapping(mapping(shown.get("state")).get("values"))

    def found(action: StaffAction, **more: Any) -> FilledIn:
        return FilledIn(
            view_id=view_id, thread=thread, staff_id=staff_id, action=action, message_ts=message_ts, **more
        )

    if form == PASS_ON:
        colleague, inbox = _chosen(values, _COLLEAGUE), _chosen(values, _INBOX)
        if colleague and inbox:
            return found(StaffAction.ASSIGN, problems=((_INBOX, "form_either"),))
        if not colleague and not inbox:
            return found(StaffAction.ASSIGN, problems=((_COLLEAGUE, "form_choose"),))
        if inbox:
            return found(StaffAction.MOVE, value=inbox)
        return found(StaffAction.ASSIGN, colleague=colleague)
    if form == SNOOZE:
        chosen = _chosen(values, _HOW_LONG)
        return found(StaffAction.SNOOZE, value="" if chosen == _UNTIL_THEY_WRITE else chosen)
    if form == BACK:
        return found(StaffAction.BACK, value=_chosen(values, _TEXT).strip())
    if form == DRAFT:
        text = _chosen(values, _TEXT).strip()
        problems = () if text else ((_TEXT, "form_write"),)
        return found(StaffAction.SEND_DRAFT, value=text, problems=problems)
    return None


def is_wrong(problems: Mapping[str, str]) -> dict[str, Any]:
    """The answer to a submission that keeps the form open and says what is wrong in which block."""
    return {"response_action": "errors", "errors": dict(problems)}


def wrong_colleague(reason: str) -> dict[str, Any]:
    """The answer when the colleague who was chosen may not answer customers."""
    return is_wrong({_COLLEAGUE: reason})


# --- the parts ---------------------------------------------------------------------------------------------


def _colleague(texts: InboxTexts, *, optional: bool) -> Block:
    element = {"type": "users_select", "action_id": _COLLEAGUE}
    return _asking(_COLLEAGUE, texts.colleague, element, optional=optional)


def _inbox(names: Sequence[str], texts: InboxTexts) -> Block:
    options = [_option(name, name) for name in names]
    element = {"type": "static_select", "action_id": _INBOX, "options": options}
    return _asking(_INBOX, texts.other_inbox, element, optional=True)


def _how_long(texts: InboxTexts) -> Block:
    options = [
        _option(texts.snooze_hour, "1h"),
        _option(texts.snooze_hours, "4h"),
        _option(texts.snooze_tomorrow, "tomorrow 9:00"),
        _option(texts.snooze_reply, _UNTIL_THEY_WRITE),
    ]
    element = {
        "type": "radio_buttons",
        "action_id": _HOW_LONG,
        "options": options,
        "initial_option": options[0],
    }
    return _asking(_HOW_LONG, texts.how_long, element, optional=False)


def _input(label: str, *, most: int, optional: bool, initial: str = "") -> Block:
    element: Element = {
        "type": "plain_text_input",
        "action_id": _TEXT,
        "multiline": True,
        "max_length": most,
    }
    if initial:
        element["initial_value"] = initial
    return _asking(_TEXT, label, element, optional=optional)


def _asking(block_id: str, label: str, element: Element, *, optional: bool) -> Block:
    return {
        "type": "input",
        "block_id": block_id,
        "label": label_of(label, 2000),
        "element": element,
        "optional": optional,
    }


def _option(label: str, value: str) -> Element:
    return {"text": label_of(label, OPTION_CHARACTERS), "value": value}


# --- reading -----------------------------------------------------------------------------------------------


def _place(metadata: str) -> tuple[InboxThread | None, str]:
    """The thread that a form is about, and the `ts` of the message whose button opened it."""
    try:
        found = mapping(json.loads(metadata))
    except ValueError:
        return None, ""
    channel, ts = string(found.get("channel")), string(found.get("thread"))
    thread = InboxThread(slack_channel_id=channel, thread_ts=ts) if channel and ts else None
    return thread, string(found.get("message"))


def _chosen(values: Mapping[str, Any], name: str) -> str:
    """What was chosen or written in one block."""
    state = mapping(mapping(values.get(name)).get(name))
    option = mapping(state.get("selected_option"))
    return string(state.get("value")) or string(state.get("selected_user")) or string(option.get("value"))

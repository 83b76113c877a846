"""The buttons and the menu that staff have in Slack, and what each of them carries. Pure.

A button that stands in the thread it is about carries its action alone. One that stands elsewhere (in a list
in the channel, or in a message that only one person sees) carries the thread in its value.
"""

import re
from collections.abc import Sequence

from adapters.slack_elements import Block, Element, label_of, single
from bot.config.texts import InboxTexts
from bot.model import InboxThread, StaffAction, StaffButton, Status

HERE = "stepaside:"  #: begins the `action_id` of what is about the thread it stands in
ELSEWHERE = "stepaside-in:"  #: begins that of what names its thread in its value
MENU = "stepaside:menu"
EDIT_DRAFT = "stepaside:edit_draft"

PASS_ON, SNOOZE, BACK, DRAFT = "pass_on", "snooze", "back", "draft"  #: the forms
#: What the menu's options open (forms) or do (actions).
FORMS = frozenset({PASS_ON, SNOOZE, BACK})
ACTIONS = frozenset(StaffAction)

#: Source: https://docs.slack.dev/reference/block-kit/block-elements/button-element
BUTTON_CHARACTERS = 75
#: Source: https://docs.slack.dev/reference/block-kit/composition-objects/option-object
OPTION_CHARACTERS = 75

_PLACED = re.compile(r"([A-Z][A-Z0-9]{1,30})/(\d{1,20}\.\d{1,10})/(.*)", re.DOTALL)


def below_head(status: Status, *, is_paused: bool, texts: InboxTexts) -> Block:
    """What can be done with a conversation: at most two buttons and a menu, so that the thread stays calm."""
    silence = StaffAction.RESUME if is_paused else StaffAction.PAUSE
    silence_label = texts.resume if is_paused else texts.pause
    if status is Status.RESOLVED:
        quiet = [_button(texts.transcript, HERE + StaffAction.TRANSCRIPT)]
        return _actions([_button(silence_label, HERE + silence), *quiet] if is_paused else quiet)
    elements: list[Element] = []
    if status is not Status.CLAIMED:
        elements.append(_button(texts.claim, HERE + StaffAction.CLAIM, style="primary"))
    if status is not Status.OPEN:
        elements.append(_button(texts.resolve, HERE + StaffAction.RESOLVE))
    # With the bot already, it needs neither to be handed back nor to be put off.
    put_off = [] if status is Status.OPEN else [(texts.snooze, SNOOZE), (texts.back, BACK)]
    offered = [
        (texts.pass_on, PASS_ON),
        *put_off,
        (silence_label, silence),
        (texts.transcript, StaffAction.TRANSCRIPT),
    ]
    return _actions([*elements, _menu(offered)])


def buttons_block(buttons: Sequence[StaffButton], *, thread: InboxThread | None = None) -> Block:
    """The buttons of a notice; they are about `thread`, if it is given, wherever they stand."""
    elements: list[Element] = []
    for button in buttons:
        action_id = (HERE if thread is None else ELSEWHERE) + button.action
        again = sum(element["action_id"].startswith(action_id) for element in elements)
        element = _button(button.label, f"{action_id}:{again + 1}" if again else action_id)
        value = button.value if thread is None else placed(thread, button.value)
        if value:
            element["value"] = value
        if button.look != "plain":
            element["style"] = button.look
        elements.append(element)
    return _actions(elements)


def edit_draft_button(texts: InboxTexts) -> Element:
    """Opens the form in which what the bot withheld can be changed and sent."""
    return _button(texts.edit_draft, EDIT_DRAFT)


def action_of(action_id: str) -> tuple[StaffAction, bool] | None:
    """The action a button stands for, and whether its value names its thread; `None` if it is not ours."""
    for prefix, is_placed in ((HERE, False), (ELSEWHERE, True)):
        if action_id.startswith(prefix):
            action = action_id.removeprefix(prefix).partition(":")[0]
            return (StaffAction(action), is_placed) if action in ACTIONS else None
    return None


def placed(thread: InboxThread, value: str = "") -> str:
    """A button's value with the thread it is about."""
    return f"{thread.slack_channel_id}/{thread.thread_ts}/{value}"


def place_of(value: str) -> tuple[InboxThread, str] | None:
    """The thread that `placed` wrote into a value, and the rest of it."""
    found = _PLACED.fullmatch(value)
    return found and (InboxThread(slack_channel_id=found[1], thread_ts=found[2]), found[3])


def _menu(offered: Sequence[tuple[str, str]]) -> Element:
    """An overflow menu: 2 to 5 options.

    Source: https://docs.slack.dev/reference/block-kit/block-elements/overflow-menu-element
    """
    options = [{"text": label_of(label, OPTION_CHARACTERS), "value": value} for label, value in offered]
    return {"type": "overflow", "action_id": MENU, "options": options}


def _actions(elements: Sequence[Element]) -> Block:
    return {"type": "actions", "elements": list(elements)}


def _button(label: str, action_id: str, **style: str) -> Element:
    text = label_of(single(label), BUTTON_CHARACTERS)
    return {"type": "button", "text": text, "action_id": action_id, **style}

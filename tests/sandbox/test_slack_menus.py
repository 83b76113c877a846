"""Menus, forms and messages that one person sees: what Slack takes, and what an app is told."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from sandbox import Sandbox
from sandbox.slack import Channel, Staff
from sandbox.watch import NeverHappened
from tests.sandbox.slack_app import BUTTON, Heard, socket_mode


@pytest.fixture
def heard(bolt: AsyncApp) -> Heard:
    """Made before listeners are added, so that it hears first."""
    return Heard(bolt)


def text(words: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": words}


def option(label: str, value: str | None = None) -> dict[str, Any]:
    return {"text": text(label), "value": label if value is None else value}


def menu(*options: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": "overflow", "action_id": "menu", "options": list(options), **more}


def actions(*elements: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"type": "actions", "elements": list(elements)}]


def asks(element: dict[str, Any], *, optional: bool = False) -> dict[str, Any]:
    name = str(element["action_id"])
    return {"type": "input", "block_id": name, "label": text(name), "element": element, "optional": optional}


FIELDS = [
    asks({"type": "users_select", "action_id": "who"}, optional=True),
    asks(
        {"type": "static_select", "action_id": "where", "options": [option("A"), option("B")]}, optional=True
    ),
    asks(
        {
            "type": "radio_buttons",
            "action_id": "when",
            "options": [option("soon"), option("late")],
            "initial_option": option("soon"),
        }
    ),
    asks({"type": "plain_text_input", "action_id": "words", "initial_value": "hi", "max_length": 10}),
]


def view(blocks: list[dict[str, Any]] = FIELDS, **more: Any) -> dict[str, Any]:
    return {"type": "modal", "callback_id": "form", "title": text("Form"), "submit": text("Go"),
            "blocks": json.loads(json.dumps(blocks)), **more}  # fmt: skip


@pytest.mark.parametrize(
    "element",
    [
        menu(option("one")),
        menu(*(option(str(number)) for number in range(6))),
        menu(option("x" * 76), option("y")),
        menu(option("x", "v" * 151), option("y")),
        menu(option("x", ""), option("y")),
        menu(option("x"), option("x")),
        {"type": "static_select", "action_id": "a", "options": []},
        {"type": "static_select", "action_id": "a", "options": [option(str(n)) for n in range(101)]},
        {"type": "static_select", "action_id": "a", "options": [option("a")], "initial_option": option("b")},
        {"type": "users_select", "action_id": "a", "placeholder": text("x" * 151)},
        {"type": "radio_buttons", "action_id": "a", "options": [option(str(n)) for n in range(11)]},
        {"type": "plain_text_input", "action_id": "a"},
        {"type": "made_up_select", "action_id": "a"},
    ],
    ids=lambda element: json.dumps(element)[:50],
)
async def test_menus_over_the_limits_are_refused(
    web: AsyncWebClient, support: Channel, element: dict[str, Any]
) -> None:
    with pytest.raises(SlackApiError, match="invalid_blocks"):
        await web.chat_postMessage(channel=support.id, text="x", blocks=actions(element))
    assert support.threads == []


@pytest.mark.parametrize(
    "wrong",
    [
        view(title=text("x" * 25)),
        view(submit=text("x" * 25)),
        view(close=text("")),
        {name: value for name, value in view().items() if name != "submit"},
        view(private_metadata="x" * 3001),
        view(callback_id="x" * 256),
        view([asks({"type": "plain_text_input", "action_id": "a", "max_length": 3001})]),
        view([asks({"type": "plain_text_input", "action_id": "a", "initial_value": "x" * 3001})]),
        view([asks({"type": "button", "action_id": "a", "text": text("x")})]),
        view([asks({"type": "plain_text_input", "action_id": "a"})] * 2),
    ],
    ids=lambda wrong: json.dumps(wrong)[-60:],
)
async def test_forms_over_the_limits_are_refused(
    sandbox: Sandbox, web: AsyncWebClient, ruiz: Staff, wrong: dict[str, Any]
) -> None:
    with pytest.raises(SlackApiError, match="invalid_arguments"):
        await web.views_open(trigger_id=sandbox.slack.new_trigger(ruiz.id), view=wrong)
    assert ruiz.modals == []


async def test_a_choice_in_a_menu_arrives_as_slack_tells_it(
    sandbox: Sandbox, bolt: AsyncApp, web: AsyncWebClient, support: Channel, ruiz: Staff, heard: Heard
) -> None:
    for name in ("menu", "who"):
        bolt.action(name)(heard._ack)
    people = {"type": "users_select", "action_id": "who", "placeholder": text("Somebody")}
    async with socket_mode(sandbox, bolt):
        blocks = actions(menu(option("Snooze", "1h"), option("Back")), people)
        await web.chat_postMessage(channel=support.id, text="x", blocks=blocks)
        message = support.threads[0].root
        await (await ruiz.picks(message, "Snooze")).acknowledged()
        chosen = await heard.next()
        await (await ruiz.picks(message, ruiz.id, menu="who")).acknowledged()
        named = await heard.next()
    (action,) = chosen["actions"]
    assert (action["type"], action["action_id"], action["selected_option"]["value"]) == (
        "overflow", "menu", "1h",
    )  # fmt: skip
    assert named["actions"][0]["selected_user"] == ruiz.id
    assert message.menus == [["Snooze", "Back"], []]
    assert message.seen == "[Snooze | Back] [Somebody]"
    with pytest.raises(NeverHappened, match="no menu offers"):
        await ruiz.picks(message, "Claim", menu="menu")


async def test_a_form_is_filled_in_and_closes_unless_something_is_wrong_with_it(
    sandbox: Sandbox, bolt: AsyncApp, web: AsyncWebClient, support: Channel, ruiz: Staff
) -> None:
    taken: list[dict[str, Any]] = []

    @bolt.view("form")
    async def takes(ack: Any, view: dict[str, Any]) -> None:
        values = view["state"]["values"]
        taken.append(values)
        if values["words"]["words"]["value"] == "no":
            await ack(response_action="errors", errors={"words": "not that"})
        else:
            await ack()

    async with socket_mode(sandbox, bolt):
        await web.views_open(trigger_id=sandbox.slack.new_trigger(ruiz.id), view=view())
        form = await ruiz.modal_opens()
        assert await ruiz.fills_in(form, words="no") == {"words": "not that"}
        assert ruiz.modals == [form]
        assert await ruiz.fills_in(form, who=ruiz.id, where="B", when="late") == {}
    assert ruiz.modals == []
    assert taken[1]["who"]["who"]["selected_user"] == ruiz.id
    assert taken[1]["where"]["where"]["selected_option"]["value"] == "B"
    assert taken[1]["when"]["when"]["selected_option"]["value"] == "late"
    assert taken[1]["words"]["words"] == {"type": "plain_text_input", "value": "hi"}
    assert taken[0]["where"]["where"]["selected_option"] is None


@pytest.mark.parametrize(
    ("answers", "problem"),
    [
        ({"nobody": "x"}, "no field"),
        ({"where": "C"}, "does not offer"),
        ({"words": ""}, "must be filled in"),
        ({"words": "x" * 11}, "no more than 10"),
    ],
)
async def test_nobody_fills_in_what_slack_would_not_let_them(
    sandbox: Sandbox, web: AsyncWebClient, ruiz: Staff, answers: dict[str, str], problem: str
) -> None:
    await web.views_open(trigger_id=sandbox.slack.new_trigger(ruiz.id), view=view())

    with pytest.raises(NeverHappened, match=problem):
        await ruiz.fills_in(await ruiz.modal_opens(), **answers)


async def test_a_button_that_one_person_sees_is_pressed_and_taken_away(
    sandbox: Sandbox, bolt: AsyncApp, web: AsyncWebClient, support: Channel, ruiz: Staff, heard: Heard
) -> None:
    async with socket_mode(sandbox, bolt):
        root = (await web.chat_postMessage(channel=support.id, text="x"))["ts"]
        await web.chat_postEphemeral(
            channel=support.id, user=ruiz.id, thread_ts=root, text="psst", blocks=[BUTTON]
        )
        await (await ruiz.clicks_private(ruiz.ephemerals[0], "Claim")).acknowledged()
        pressed = await heard.next()
    container = pressed["container"]
    assert (container["is_ephemeral"], container["thread_ts"]) == (True, root)
    assert "message" not in pressed
    await AsyncWebhookClient(pressed["response_url"]).send(delete_original=True)
    assert ruiz.ephemerals == []
    with pytest.raises(NeverHappened, match="no button"):
        await ruiz.clicks_private({"channel": support.id, "text": "x", "blocks": []}, "Claim")


async def test_menus_forms_and_private_buttons_can_be_driven_over_http(
    sandbox: Sandbox, bolt: AsyncApp, web: AsyncWebClient, support: Channel, ruiz: Staff, heard: Heard
) -> None:
    bolt.action("menu")(heard._ack)
    bolt.view("form")(heard._ack)
    async with socket_mode(sandbox, bolt), httpx.AsyncClient(trust_env=False, verify=False) as client:

        async def does(verb: str, **arguments: Any) -> Any:
            given = {"staff": ruiz.id, "channel": support.id, **arguments}
            answer = (await client.post(f"{sandbox.url}/control/slack/{verb}", json=given)).json()
            assert answer["ok"], answer
            return answer["result"]

        blocks = actions(menu(option("a"), option("b")))
        posted = await web.chat_postMessage(channel=support.id, text="x", blocks=blocks)
        await does("picks", ts=posted["ts"], menu="menu", option="b")
        for _ in range(2):
            await web.views_open(trigger_id=sandbox.slack.new_trigger(ruiz.id), view=view())
        first, second = ruiz.modals
        assert await does("fills_in", view=second["id"], answers={"words": "hello"}) == {}
        await does("closes", view=first["id"])
        await web.chat_postEphemeral(channel=support.id, user=ruiz.id, text="psst", blocks=[BUTTON])
        await does("clicks_private", ts=ruiz.ephemerals[0]["ts"], action="claim")
        shown = await does("threads")
    assert ruiz.modals == []
    assert shown["threads"][0][0]["menus"] == [["a", "b"]]

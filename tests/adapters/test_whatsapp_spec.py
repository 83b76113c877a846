"""What we send is what Meta's own description of the Cloud API asks for, and what it sends we can read."""

import json
import os
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest
import yaml  # type: ignore[import-untyped]

from adapters.whatsapp import Template
from adapters.whatsapp_events import normalise
from bot.model import Button, Event, MessageSent, Reply
from sandbox import Sandbox
from tests.adapters.telegram_world import Store
from tests.adapters.whatsapp_world import file, listening, to

FOLDER = os.environ.get("STEPASIDE_SPECS")
MESSAGES = "/{Version}/{Phone-Number-ID}/messages"
MARKDOWN = "# Hi\n\n**b** *i* ~~s~~ `c` [l](https://shop.example)\n\n> q\n\n```python\nx\n```"
#: newer than the description; Source:
#: https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/status
NEWER = {"biz_opaque_callback_data"}


@pytest.fixture(scope="module")
def spec() -> dict[str, Any]:
    if FOLDER is None:
        pytest.skip("STEPASIDE_SPECS does not name a folder with whatsapp_cloud_api.openapi3.yaml")
    content = Path(FOLDER, "whatsapp_cloud_api.openapi3.yaml").read_text(encoding="utf-8")
    return dict(yaml.load(content, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)))


def problems(body: dict[str, Any], spec: dict[str, Any]) -> list[str]:
    """Why `body` is no request to send or to mark as read."""
    schemas = spec["components"]["schemas"]
    if "status" in body:
        schema = schemas["MarkMessageRequestPayload"]
    else:
        mapping = schemas["Message"]["discriminator"]["mapping"]
        schema = _merged(mapping.get(body["type"], "/none").rpartition("/")[2], schemas)
    validator = jsonschema.Draft202012Validator({**schema, "components": spec["components"]})
    known = {name: value for name, value in body.items() if name not in NEWER}
    return [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(known)]


def _merged(name: str, schemas: dict[str, Any]) -> dict[str, Any]:
    """One kind of message. Its own part forbids all that it does not name itself, such as the recipient."""
    common, own = schemas["BaseMessageProperties"], schemas[name]["allOf"][1]
    return {
        **own,
        "required": [*common["required"], *own["required"]],
        "properties": {**common["properties"], **own["properties"]},
        "additionalProperties": False,
    }


async def test_every_message_conforms_to_the_description(spec: dict[str, Any], tmp_path: Path) -> None:
    sent = await journey(tmp_path)

    assert {body.get("type") or "read" for body in sent} == {
        "text",
        "interactive",
        "template",
        "image",
        "document",
        "audio",
        "video",
        "read",
    }
    for body in sent:
        assert problems(body, spec) == [], json.dumps(body)


def test_the_check_itself_finds_what_is_wrong(spec: dict[str, Any]) -> None:
    good = {
        "messaging_product": "whatsapp",
        "recipient_type": "individual",
        "to": "1",
        "type": "text",
        "text": {"body": "a"},
    }

    assert problems(good, spec) == []
    for broken in ({"to": 1}, {"text": {"text": "a"}}, {"messaging_product": None}, {"colour": "red"}):
        assert problems({**good, **broken}, spec) != [], broken


async def journey(folder: Path) -> list[dict[str, Any]]:
    """Send everything that the adapter can, and return it as the sandbox received it."""
    async with Sandbox() as sandbox:
        eu, store = sandbox.whatsapp.number("eu"), Store()
        eu.template("come_back", "Hello {{1}}", language="de")
        ana = eu.customer("Ana")
        template = Template(name="come_back", language="de", parameters=("there",))
        async with listening(sandbox, eu, store, template=template) as whatsapp:
            await ana.says("hi")
            await store.has(1)
            chat = to(ana.phone)
            await whatsapp.typing(chat)
            await whatsapp.invite(chat, key="0", again=False)
            for count in (0, 2, 5):
                buttons = tuple(Button(label=f"Topic {n} " * 5, action=f"option:{n}") for n in range(count))
                reply = Reply(text=MARKDOWN, buttons=buttons)
                await whatsapp.send(chat, reply, key=str(count), again=False)
            for mime in ("image/png", "application/pdf", "audio/ogg", "video/mp4"):
                kept = file(folder, b"x", mime=mime)
                await whatsapp.send_file(chat, kept, key=mime, again=False)
        entries = [*sandbox.journal.of("messages"), *sandbox.journal.of("mark_read")]
    return [dict(entry.params) for entry in entries]


def test_all_that_whatsapp_can_carry_is_read_when_a_customer_sends_it(spec: dict[str, Any]) -> None:
    content = spec["paths"][MESSAGES]["post"]["requestBody"]["content"]["application/json"]
    examples = {name: example["value"] for name, example in content["examples"].items()}
    assert len(examples) >= 45
    for name, example in examples.items():
        assert normalise(example, account="eu") == (), f"{name} is a request, which no webhook is"
        if "status" not in example:
            assert received(example), name


def received(example: dict[str, Any]) -> tuple[Event, ...]:
    """`example` as a message of a customer's."""
    message = {**example, "from": "4917", "id": "wamid.1", "timestamp": "1"}
    value = {"metadata": {"phone_number_id": "1"}, "messages": [message]}
    return normalise({"entry": [{"changes": [{"field": "messages", "value": value}]}]}, account="eu")


def test_the_number_that_the_description_shows_is_the_customers(spec: dict[str, Any]) -> None:
    posted = spec["paths"]["/whatsapp/webhooks"]["post"]["requestBody"]["content"]["application/json"]
    (event,) = normalise(posted["examples"]["Text Message"]["value"], account="eu")

    assert isinstance(event, MessageSent)
    assert (event.address.chat, event.customer.name) == ("16505551234", "Sheena Nelson")

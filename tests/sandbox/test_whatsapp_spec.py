"""What the stand-in takes, answers and delivers, held against Meta's own description of the Cloud API."""

from __future__ import annotations

import copy
import json
import os
import re
from collections.abc import AsyncIterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest
import yaml  # type: ignore[import-untyped]

from sandbox import Sandbox
from tests.sandbox.whatsapp_business import Business, business, error_of

SPECS = os.environ.get("STEPASIDE_SPECS")
pytestmark = pytest.mark.skipif(
    not SPECS, reason="STEPASIDE_SPECS is not set: the folder with whatsapp_cloud_api.openapi3.yaml"
)
MESSAGES = "/{Version}/{Phone-Number-ID}/messages"
#: The description was merged from several files, and schemas that had the same name got a number; the
#: references of the webhook's schemas still name the first, which are those of messages a business sends.
INBOUND = {
    "BaseMessageProperties": "BaseMessageProperties_1",
    "TextMessage": "TextMessage_2",
    **{
        f"{kind}Message": f"{kind}Message_1" for kind in ("Reaction", "Audio", "Document", "Image", "Sticker")
    },
    **{f"{kind}Message": f"{kind}Message_1" for kind in ("Video", "Location")},
    "ContactObject": "ContactObject_1",
    "ErrorObject": "ErrorObject_2",
}


@cache
def spec() -> dict[str, Any]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    text = (Path(str(SPECS)) / "whatsapp_cloud_api.openapi3.yaml").read_text()
    return dict(yaml.load(text, Loader=loader))


def faults(value: Any, schema: Mapping[str, Any], *, inbound: bool = False) -> list[str]:
    """Why `value` does not fit `schema`; empty if it does."""
    components = {"schemas": _inbound() if inbound else spec()["components"]["schemas"]}
    validator = jsonschema.Draft202012Validator({**schema, "components": components})
    return [f"{error.json_path}: {error.message[:300]}" for error in validator.iter_errors(value)]


@cache
def _inbound() -> dict[str, Any]:
    text = json.dumps(spec()["components"]["schemas"])
    for name, meant in INBOUND.items():
        text = text.replace(f'"#/components/schemas/{name}"', f'"#/components/schemas/{meant}"')
    schemas = dict(json.loads(text))
    # It knows the context of a product's inquiry only, not that of a quoted message.
    schemas["ContextObject"]["required"] = ["id"]
    return schemas


def named(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def answer_of(path: str, method: str = "get") -> dict[str, Any]:
    content = spec()["paths"][path][method]["responses"]["200"]["content"]
    return dict(content["application/json"]["schema"])


@pytest.fixture
async def eu(sandbox: Sandbox) -> AsyncIterator[Business]:
    async with business(sandbox, "eu") as eu:
        yield eu


async def test_every_example_of_a_message_is_accepted(eu: Business) -> None:
    ana = eu.number.customer("Ana", phone="16505551234")
    hers = await ana.says("hi")
    media = {
        kind: (await eu.upload(b"x", mime_type)).json()["id"]
        for kind, mime_type in [
            ("audio", "audio/ogg"),
            ("document", "application/pdf"),
            ("image", "image/png"),
            ("sticker", "image/webp"),
            ("video", "video/mp4"),
        ]
    }
    content = spec()["paths"][MESSAGES]["post"]["requestBody"]["content"]["application/json"]
    examples = {name: copy.deepcopy(example["value"]) for name, example in content["examples"].items()}
    assert len(examples) >= 45
    refused = {}
    for name, body in examples.items():
        _fill_in(body, eu, to=ana.phone, message_id=hers["id"], media=media)
        response = await eu.post(body)
        if response.status_code != 200:
            refused[name] = error_of(response)
        else:
            schema = "MarkMessageResponsePayload" if "status" in body else "MessageResponsePayload"
            assert faults(response.json(), named(schema)) == [], name
    assert refused == {}
    assert not [status for status in eu.statuses if status["status"] == "failed"]


def _fill_in(body: Any, eu: Business, *, to: str, message_id: str, media: Mapping[str, str]) -> None:
    """Put real ids where the example has a placeholder, and make the templates it names."""
    if "to" in body:
        body["to"] = to
    if "status" in body:
        body["message_id"] = message_id
    if "context" in body:
        body["context"]["message_id"] = message_id
    if "reaction" in body:
        body["reaction"]["message_id"] = message_id
    for kind, id in media.items():
        if "id" in body.get(kind, {}):
            body[kind]["id"] = id
        elif "link" in body.get(kind, {}):
            body[kind]["link"] = "https://shop.example/file"
    header = body.get("interactive", {}).get("header", {})
    if header.get("type") == "<HEADER_TYPE>":
        header["type"] = "text"
    if "template" in body:
        template = body["template"]
        parts = {part["type"]: part["parameters"] for part in template.get("components", ())}
        text = " ".join(f"{{{{{n}}}}}" for n in range(1, len(parts.get("body", ())) + 1))
        header_text = "{{1}}" if "header" in parts else ""
        eu.number.template(template["name"], text, language=template["language"]["code"], header=header_text)


async def test_answers_are_as_described(eu: Business) -> None:
    waba, number = eu.number.waba.id, eu.number.id
    fields = {"fields": "id,display_phone_number,verified_name,status,quality_rating,account_mode"}
    uploaded = (await eu.upload(b"x", "image/png")).json()
    assert faults(uploaded, answer_of("/{Version}/{Phone-Number-ID}/media", "post")) == []
    about = await eu.get(uploaded["id"])
    assert faults(about, answer_of("/{Version}/{Media-ID}")) == []
    assert faults(await eu.get(number), answer_of("/{Version}/{Phone-Number-ID}")) == []
    listed = await eu.get(f"{waba}/phone_numbers", **fields)
    # Meta's other pages have CONNECTED; the description does not.
    assert listed["data"][0].pop("status") == "CONNECTED"
    listed["data"][0]["status"] = "LINKED"
    assert faults(listed, answer_of("/{Version}/{WABA-ID}/phone_numbers")) == []
    path = "/{Version}/{WABA-ID}/subscribed_apps"
    assert faults(await eu.get(f"{waba}/subscribed_apps"), answer_of(path)) == []
    posted = (await eu.call("POST", f"{waba}/subscribed_apps")).json()
    assert faults(posted, answer_of(path, "post")) == []
    eu.number.template("follow_up", "Hello {{1}}", header="H", footer="F", buttons=("Yes",))
    templates = await eu.get(f"{waba}/message_templates")
    assert faults(templates, answer_of("/{Version}/{WABA-ID}/message_templates")) == []
    deleted = (await eu.call("DELETE", uploaded["id"])).json()
    assert faults(deleted, answer_of("/{Version}/{Media-ID}", "delete")) == []


async def test_refusals_are_as_described(eu: Business) -> None:
    for response in (
        await eu.call("GET", "1234"),
        await eu.call("GET", eu.number.id, headers={"authorization": "Bearer no"}),
        await eu.send("16505551234", "text", {"body": ""}),
    ):
        assert response.status_code >= 400
        assert faults(response.json(), named("GraphAPIError")) == []


async def test_webhooks_are_as_described(eu: Business) -> None:
    ana = eu.number.customer("Ana Lopez", phone="16505551234")
    first = await ana.says("hello")
    await ana.says("about that", reply_to=first)
    await ana.comes_from_an_ad("more info?")
    await ana.sends_image(caption="look")
    await ana.sends_video()
    await ana.sends_voice()
    await ana.sends_document("a.pdf", b"%PDF")
    await ana.sends_sticker()
    await ana.shares_location(37.44, -122.16, name="Philz Coffee", address="101 Forest Ave")
    await ana.shares_contact("Lucía Gómez", "+1 (983) 555-2319")
    await ana.orders("di9ozbzfi4")
    await ana.reacts(first, "👍")
    await ana.sends_unsupported()
    id = await _offers(eu, ana.phone)
    await ana.taps(id[0], "No")
    await ana.taps(id[1], "Refunds")
    await ana.taps(id[2], "Read it")
    await ana.reads()
    await ana.stays_silent()
    late = await eu.says(ana.phone, "too late")
    await ana.changes_number("12195555358")
    await eu.until(lambda: eu.ticks(late) == ["failed"] and eu.messages[-1]["type"] == "system")
    kinds = {message["type"] for message in eu.messages} | {status["status"] for status in eu.statuses}
    assert len(kinds) == 18
    for payload in eu.payloads:
        assert faults(payload, named("WebhookPayload"), inbound=True) == [], payload


async def _offers(eu: Business, to: str) -> list[str]:
    """Send buttons, a list and a template."""
    eu.number.template("follow_up", "Read it?", buttons=("Read it",))
    reply = {"type": "reply", "reply": {"id": "no", "title": "No"}}
    row = {"id": "refunds", "title": "Refunds", "description": "Money back"}
    sections = {"button": "Topics", "sections": [{"rows": [row]}]}
    contents = [
        ("interactive", {"type": "button", "body": {"text": "?"}, "action": {"buttons": [reply]}}),
        ("interactive", {"type": "list", "body": {"text": "?"}, "action": sections}),
        ("template", {"name": "follow_up", "language": {"code": "en_US"}}),
    ]
    return [(await eu.send(to, *content)).json()["messages"][0]["id"] for content in contents]


def test_the_described_webhooks_fit_the_schemas_as_mended() -> None:
    """So that a fault found above is the stand-in's and not the mending's."""
    post = spec()["paths"]["/whatsapp/webhooks"]["post"]
    examples = post["requestBody"]["content"]["application/json"]["examples"]
    assert len(examples) == 16
    for name, example in examples.items():
        # Groups come with a field, a type and numbers that the schemas do not have.
        if not re.match(r"Group", name):
            assert faults(example["value"], named("WebhookPayload"), inbound=True) == [], name
    broken = copy.deepcopy(examples["Text Message"]["value"])
    del broken["entry"][0]["changes"][0]["value"]["messages"][0]["timestamp"]
    assert faults(broken, named("WebhookPayload"), inbound=True)

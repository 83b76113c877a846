"""Tokens, numbers, templates and subscriptions of a business, and the control API."""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator
from typing import Any

import pytest

from sandbox import Sandbox
from sandbox.whatsapp import MANAGEMENT, MESSAGING, Customer
from tests.sandbox.whatsapp_business import VERIFY_TOKEN, Business, business, error_of


@pytest.fixture
async def eu(sandbox: Sandbox) -> AsyncIterator[Business]:
    async with business(sandbox, "eu") as eu:
        yield eu


@pytest.fixture
async def lopez(eu: Business) -> Customer:
    lopez = eu.number.customer("Ana Lopez", phone="16505551234")
    await lopez.says("hi")
    return lopez


async def refusal(eu: Business, token: str, path: str = "", method: str = "GET") -> tuple[int, int]:
    """HTTP status and code of a call with another token."""
    headers = {"authorization": f"Bearer {token}"} if token else {}
    response = await eu.call(method, path or eu.number.id, headers=headers)
    return response.status_code, error_of(response)["code"]


async def test_a_wrong_revoked_or_expired_token_is_refused(sandbox: Sandbox, eu: Business) -> None:
    assert await refusal(eu, "") == (401, 104)
    assert await refusal(eu, "EAAwrong") == (401, 190)
    token = sandbox.whatsapp.tokens[eu.number.token]
    token.expires_at = sandbox.whatsapp.clock.now() + 60
    assert (await eu.call("GET", eu.number.id)).status_code == 200
    sandbox.whatsapp.advance(seconds=61)
    assert error_of(await eu.call("GET", eu.number.id))["error_subcode"] == 463
    token.is_revoked = True
    assert error_of(await eu.call("GET", eu.number.id))["error_subcode"] == 460
    assert eu.number.token not in str(sandbox.journal.after())


async def test_a_token_without_the_permission_is_refused(
    sandbox: Sandbox, eu: Business, lopez: Customer
) -> None:
    app = eu.number.app
    reader = sandbox.whatsapp.token(app, scopes=(MANAGEMENT,)).text
    sender = sandbox.whatsapp.token(app, scopes=(MESSAGING,)).text
    nobody = sandbox.whatsapp.token(app, scopes=()).text
    assert await refusal(eu, reader, f"{eu.number.id}/messages", "POST") == (403, 10)
    assert await refusal(eu, sender, f"{eu.number.waba.id}/message_templates") == (403, 200)
    assert await refusal(eu, nobody) == (403, 200)


async def test_an_unknown_number_is_named(eu: Business, lopez: Customer) -> None:
    body = {"messaging_product": "whatsapp", "to": lopez.phone, "text": {"body": "x"}}
    response = await eu.call("POST", "1234/messages", json=body)
    error = error_of(response)
    assert (response.status_code, error["code"], error["error_subcode"]) == (400, 100, 33)
    assert "Object with ID '1234' does not exist" in error["message"]
    assert error_of(await eu.call("GET", f"{eu.number.id}/nonsense"))["code"] == 100
    eu.number.is_registered = False
    assert error_of(await eu.send(lopez, "text", {"body": "x"}))["code"] == 133010


async def test_a_number_tells_about_itself(eu: Business) -> None:
    about = await eu.get(eu.number.id)
    assert about["display_phone_number"] == "+1 555-078-3880"
    assert (about["verified_name"], about["quality_rating"]) == ("Shop", "GREEN")
    assert "status" not in about
    asked = await eu.get(eu.number.id, fields="status,verified_name")
    assert asked == {"status": "CONNECTED", "verified_name": "Shop", "id": eu.number.id}
    wrong = await eu.call("GET", eu.number.id, params={"fields": "mood"})
    assert "nonexisting field (mood)" in error_of(wrong)["message"]
    listed = await eu.get(f"{eu.number.waba.id}/phone_numbers")
    assert listed["data"] == [about]
    assert (await eu.get(eu.number.waba.id))["name"] == "eu"


async def test_templates_are_listed_by_name_and_language(eu: Business) -> None:
    eu.number.template("follow_up", "Hello {{1}}", language="es", buttons=("Yes",), header="H", footer="F")
    path = f"{eu.number.waba.id}/message_templates"
    assert [one["name"] for one in (await eu.get(path))["data"]] == ["hello_world", "follow_up"]
    (template,) = (await eu.get(path, name="follow_up", language="es"))["data"]
    assert [part["type"] for part in template["components"]] == ["HEADER", "BODY", "FOOTER", "BUTTONS"]
    assert template["status"] == "APPROVED"
    assert (await eu.get(path, name="follow_up", language="de"))["data"] == []


async def test_an_account_is_subscribed_and_unsubscribed(
    sandbox: Sandbox, eu: Business, lopez: Customer
) -> None:
    path = f"{eu.number.waba.id}/subscribed_apps"
    (listed,) = (await eu.get(path))["data"]
    assert listed["whatsapp_business_api_data"]["id"] == eu.number.app.id
    assert (await eu.call("DELETE", path)).json() == {"success": True}
    assert (await eu.get(path))["data"] == []
    override = {"override_callback_uri": f"{sandbox.url}/nobody", "verify_token": VERIFY_TOKEN}
    assert error_of(await eu.call("POST", path, json=override))["code"] == 2200
    assert (await eu.get(path))["data"] == []
    override["override_callback_uri"] = f"{sandbox.url}/eu?override"
    assert (await eu.call("POST", path, json=override)).json() == {"success": True}
    (listed,) = (await eu.get(path))["data"]
    assert listed["override_callback_uri"] == f"{sandbox.url}/eu?override"


async def test_an_app_tells_where_its_webhook_goes(sandbox: Sandbox, eu: Business) -> None:
    app = eu.number.app
    path, headers = f"{app.id}/subscriptions", {"authorization": f"Bearer {app.token}"}
    (listed,) = (await eu.call("GET", path, headers=headers)).json()["data"]
    assert listed["object"] == "whatsapp_business_account"
    assert listed["callback_url"] == f"{sandbox.url}/eu"
    assert [field["name"] for field in listed["fields"]] == ["messages"]
    assert error_of(await eu.call("GET", path))["code"] == 15

    wanted = {
        "object": "whatsapp_business_account",
        "callback_url": f"{sandbox.url}/eu?new",
        "fields": "messages,account_update",
        "verify_token": "wrong",
    }
    refused = await eu.call("POST", path, data=wanted, headers=headers)
    assert error_of(refused)["code"] == 2200
    taken = await eu.call("POST", path, data={**wanted, "verify_token": VERIFY_TOKEN}, headers=headers)
    assert taken.json() == {"success": True}
    assert (app.callback_url, app.fields) == (f"{sandbox.url}/eu?new", ("messages", "account_update"))
    app.callback_url = ""
    assert (await eu.call("GET", path, headers=headers)).json() == {"data": []}


async def test_a_token_tells_what_it_may_do(sandbox: Sandbox, eu: Business) -> None:
    headers = {"authorization": f"Bearer {eu.number.app.token}"}

    async def debugged(token: str) -> dict[str, Any]:
        query = {"input_token": token}
        return dict((await eu.call("GET", "debug_token", params=query, headers=headers)).json()["data"])

    good = await debugged(eu.number.token)
    assert (good["is_valid"], good["app_id"]) == (True, eu.number.app.id)
    assert good["scopes"] == [MESSAGING, MANAGEMENT]
    assert good["granular_scopes"][0]["target_ids"] == [eu.number.waba.id]
    assert (await debugged("EAAwrong"))["error"]["code"] == 190
    sandbox.whatsapp.tokens[eu.number.token].is_revoked = True
    revoked = await debugged(eu.number.token)
    assert (revoked["is_valid"], revoked["error"]["subcode"]) == (False, 460)


async def test_another_process_drives_the_people(sandbox: Sandbox, eu: Business) -> None:
    async def control(verb: str, **arguments: Any) -> Any:
        response = await eu.call("POST", f"{sandbox.url}/control/whatsapp/{verb}", json=arguments)
        body = response.json()
        assert body["ok"], body
        return body["result"]

    about = await control("number", name="eu")
    assert (about["id"], about["app_secret"]) == (eu.number.id, eu.number.app.secret)
    ana = await control("customer", number="eu", name="Ana", phone="16505551234")
    hers = await control("says", number="eu", customer=ana["phone"], text="hi")
    assert (await eu.message())["id"] == hers["id"]
    await control("sends_voice", customer=ana["user_id"], data=base64.b64encode(b"OggS").decode())
    id = await eu.says(ana["phone"], "hello")
    await control("reads", customer=ana["phone"], message=id)
    phone = await control("phone", customer=ana["phone"])
    assert [(one["text"], one["ticks"]) for one in phone["messages"]] == [
        ("hi", "delivered"),
        ("", "delivered"),
        ("hello", "read"),
    ]
    await control("redeliver", message=hers["id"])
    await control("settings", fails_late=False)
    await control("advance", hours=25)
    await control("faults", kind="fail", method="messages", error="131056")
    codes = [error_of(await eu.send(ana["phone"], "text", {"body": "x"}))["code"] for _ in range(2)]
    assert codes == [131056, 131047]
    template = await control("template", name="back", body="We are back")
    assert template["components"] == [{"type": "BODY", "text": "We are back"}]
    await control("pace", per_second=1)
    assert eu.number.pace is not None
    await control("webhook", url=f"{sandbox.url}/eu?again", verify_token=VERIFY_TOKEN)
    await control("push", payload={"object": "whatsapp_business_account", "entry": []})
    await eu.until(lambda: {"object": "whatsapp_business_account", "entry": []} in eu.payloads)
    assert isinstance(await control("pending"), int)
    for verb, arguments in (("settings", {"mood": 1}), ("says", {"customer": "1", "text": "x"})):
        wrong = await eu.call("POST", f"{sandbox.url}/control/whatsapp/{verb}", json=arguments)
        assert (wrong.status_code, wrong.json()["ok"]) == (400, False)

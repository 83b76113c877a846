"""What WhatsApp delivers to a business, and how."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from starlette.applications import Starlette

from sandbox import Sandbox
from sandbox.whatsapp import Customer, Refused
from tests.sandbox.whatsapp_business import Business, business


@pytest.fixture
async def eu(sandbox: Sandbox) -> AsyncIterator[Business]:
    async with business(sandbox, "eu") as eu:
        yield eu


@pytest.fixture
def lopez(eu: Business) -> Customer:
    return eu.number.customer("Ana Lopez", phone="+1 (650) 555-1234")


async def test_a_webhook_that_does_not_know_the_challenge_is_not_subscribed(
    sandbox: Sandbox, eu: Business
) -> None:
    app = eu.number.app
    with pytest.raises(Refused, match="403"):
        await app.webhook_to(f"{sandbox.url}/eu", verify_token="wrong")
    with pytest.raises(Refused, match="404"):
        await app.webhook_to(f"{sandbox.url}/nobody", verify_token="let-me-in")
    with pytest.raises(Refused, match="ConnectError"):
        await app.webhook_to("http://127.0.0.1:9/", verify_token="let-me-in")
    assert app.callback_url == f"{sandbox.url}/eu"
    assert "let-me-in" not in str(sandbox.journal.of("handshake"))


async def test_a_text_arrives_signed_with_the_writer_and_the_number(eu: Business, lopez: Customer) -> None:
    message = await lopez.says("¿Dónde está https://shop.example/42?")
    assert await eu.message() == message
    assert message["from"] == "16505551234"
    assert message["text"] == {"body": "¿Dónde está https://shop.example/42?"}
    (value,) = eu.values()
    assert value["metadata"] == {"display_phone_number": "15550783880", "phone_number_id": eu.number.id}
    assert value["contacts"] == [
        {"profile": {"name": "Ana Lopez"}, "wa_id": "16505551234", "user_id": lopez.user_id}
    ]
    assert eu.payloads[0]["entry"][0]["id"] == eu.number.waba.id


async def test_the_signed_bytes_are_not_what_a_json_library_would_write_again(
    eu: Business, lopez: Customer
) -> None:
    await lopez.says("naïve http://a/b")
    await eu.message()
    (body,) = eu.bodies
    assert rb"na\u00efve http:\/\/a\/b" in body
    assert json.dumps(json.loads(body)).encode() != body


async def test_a_customer_with_a_username_has_no_phone_number(eu: Business) -> None:
    mysterious = eu.number.customer("Mia", username="mia.m")
    await mysterious.says("hi")
    message = await eu.message()
    assert "from" not in message
    assert message["from_user_id"] == mysterious.user_id
    (contact,) = eu.values()[0]["contacts"]
    assert contact == {"profile": {"name": "Mia", "username": "mia.m"}, "user_id": mysterious.user_id}
    assert mysterious.phone not in str(eu.payloads)

    response = await eu.send(mysterious, "text", {"body": "hello you"})
    assert response.json()["contacts"] == [{"input": mysterious.user_id, "user_id": mysterious.user_id}]
    await mysterious.receives("hello you")
    status = (await eu.until(lambda: eu.statuses))[0]
    assert status["recipient_user_id"] == mysterious.user_id
    assert "recipient_id" not in status


async def test_every_kind_of_message_arrives_as_its_type(eu: Business, lopez: Customer) -> None:
    first = await lopez.says("hello")
    await lopez.says("about that", reply_to=first)
    await lopez.sends_image(caption="look")
    await lopez.sends_video()
    await lopez.sends_voice()
    await lopez.sends_audio()
    await lopez.sends_document("réçu.pdf", b"%PDF", caption="my receipt")
    await lopez.sends_sticker(animated=True)
    await lopez.shares_location(37.44, -122.16, name="Philz Coffee", address="101 Forest Ave")
    await lopez.shares_contact("Lucía Gómez", "+1 (983) 555-2319")
    await lopez.orders("di9ozbzfi4")
    await lopez.comes_from_an_ad("more info?")
    await lopez.reacts(first, "👍")
    await lopez.edits(first, "hello!")
    await lopez.deletes(first)
    await lopez.sends_unsupported()
    await lopez.sends("poll_creation", {"name": "?"})
    await lopez.changes_number("+1 219 555 5358")

    await eu.message(18)
    arrived = eu.messages
    assert " ".join(message["type"] for message in arrived) == (
        "text text image video audio audio document sticker location contacts order text reaction edit "
        "revoke unsupported poll_creation system"
    )
    by_type: dict[str, Any] = {message["type"]: message for message in arrived}
    assert arrived[1]["context"] == {"from": "16505551234", "id": first["id"]}
    assert by_type["image"]["image"]["caption"] == "look"
    assert [message["audio"]["voice"] for message in arrived[4:6]] == [True, False]
    assert by_type["document"]["document"]["filename"] == "réçu.pdf"
    assert by_type["sticker"]["sticker"]["animated"] is True
    assert by_type["contacts"]["contacts"][0]["phones"][0]["wa_id"] == "19835552319"
    assert arrived[11]["referral"]["source_type"] == "ad"
    assert by_type["reaction"]["reaction"] == {"message_id": first["id"], "emoji": "👍"}
    assert by_type["edit"]["edit"] == {
        "original_message_id": first["id"],
        "message": {"type": "text", "text": {"body": "hello!"}},
    }
    assert by_type["revoke"]["revoke"] == {"original_message_id": first["id"]}
    assert by_type["unsupported"]["errors"][0]["code"] == 131051
    assert by_type["system"]["system"]["wa_id"] == lopez.phone == "12195555358"
    assert "contacts" not in eu.values()[-1]
    assert len({message["id"] for message in arrived}) == 18
    assert first["id"] not in [message.message_id for message in lopez.sees], "she deleted it"


async def test_a_message_is_sent_then_delivered_then_read(eu: Business, lopez: Customer) -> None:
    await lopez.says("hi")
    id = await eu.says(lopez, "hello", biz_opaque_callback_data="outbox 7")
    await eu.until(lambda: eu.ticks(id) == ["sent", "delivered"])
    assert lopez.last.ticks == "delivered"
    await lopez.reads()
    await eu.until(lambda: eu.ticks(id) == ["sent", "delivered", "read"])
    sent, delivered, read = eu.statuses
    assert {status["biz_opaque_callback_data"] for status in eu.statuses} == {"outbox 7"}
    assert {status["recipient_id"] for status in eu.statuses} == {"16505551234"}
    assert sent["conversation"]["origin"] == {"type": "service"}
    assert int(sent["conversation"]["expiration_timestamp"]) > int(sent["timestamp"])
    assert delivered["pricing"]["billable"] is False
    assert "pricing" not in read


async def test_in_an_open_chat_a_message_is_read_without_being_delivered(
    eu: Business, lopez: Customer
) -> None:
    await lopez.says("hi")
    await lopez.opens_the_chat()
    seen = await eu.says(lopez, "seen at once")
    await lopez.closes_the_chat()
    later = await eu.says(lopez, "seen later")
    await eu.until(lambda: eu.ticks(later) == ["sent", "delivered"])
    assert eu.ticks(seen) == ["sent", "read"]


async def test_an_offline_phone_gets_one_tick_until_it_is_back(eu: Business, lopez: Customer) -> None:
    await lopez.says("hi")
    await lopez.goes_offline()
    id = await eu.says(lopez, "are you there?")
    await eu.until(lambda: eu.ticks(id) == ["sent"])
    assert [message.text for message in lopez.sees] == ["hi"]
    await lopez.comes_online()
    await eu.until(lambda: eu.ticks(id) == ["sent", "delivered"])
    assert lopez.last.text == "are you there?"


async def test_what_is_sent_to_someone_who_blocks_gets_one_tick_for_ever(
    eu: Business, lopez: Customer
) -> None:
    await lopez.says("hi")
    await lopez.blocks_the_business()
    lost = await eu.says(lopez, "are you there?")
    await lopez.unblocks_the_business()
    await lopez.comes_online()
    later = await eu.says(lopez, "and now?")
    await eu.until(lambda: eu.ticks(later) == ["sent", "delivered"])
    assert eu.ticks(lost) == ["sent"]
    assert [message.text for message in lopez.sees] == ["hi", "and now?"]


async def test_a_refused_delivery_is_repeated_before_the_next_one(eu: Business, lopez: Customer) -> None:
    eu.number.app.retry_seconds = (0.01,)
    eu.answers = [500, 503, 302, 404]
    for text in ("one", "two", "three"):
        await lopez.says(text)
    await eu.message(3)
    assert [message["text"]["body"] for message in eu.messages] == ["one", "two", "three"]


async def test_customers_do_not_wait_for_each_other(eu: Business, lopez: Customer) -> None:
    eu.number.app.retry_seconds = (30,)
    eu.answers = [500]
    await lopez.says("refused")
    await eu.number.journal.wait_for("webhook", lambda entry: entry.status == 500)
    await eu.number.customer("Ben").says("fast")
    await eu.number.journal.wait_for("webhook", lambda entry: entry.ok)
    assert [message["text"]["body"] for message in eu.messages] == ["fast"]
    assert eu.number.app.pending > 0


async def test_a_batch_holds_several_entries_changes_and_messages(sandbox: Sandbox, eu: Business) -> None:
    app = eu.number.app
    second = sandbox.whatsapp.number("second", waba=eu.number.waba)
    third = sandbox.whatsapp.number("third", app=app)
    ana, ben = eu.number.customer("Ana"), eu.number.customer("Ben")
    await ana.says("before")
    await eu.message()
    async with app.batch():
        await ana.says("one")
        await ana.says("two")
        await ben.says("three")
        await second.customer("Cleo").says("four")
        await third.customer("Dan").says("five")
        await eu.says(ana, "answer")
    await eu.message(6)
    (payload,) = eu.payloads[1:]
    assert [entry["id"] for entry in payload["entry"]] == [eu.number.waba.id, third.waba.id]
    first, other, statuses = (change["value"] for change in payload["entry"][0]["changes"])
    assert [message["text"]["body"] for message in first["messages"]] == ["one", "two", "three"]
    assert [contact["profile"]["name"] for contact in first["contacts"]] == ["Ana", "Ben"]
    assert other["metadata"]["phone_number_id"] == second.id
    assert [status["status"] for status in statuses["statuses"]] == ["sent", "delivered"]


async def test_a_delivery_can_come_twice_unchanged(eu: Business, lopez: Customer) -> None:
    message = await lopez.says("once")
    await eu.message()
    eu.number.app.redeliver(message["id"])
    assert await eu.message(2) == message
    eu.number.app.delivers_twice = True
    twice = await lopez.says("twice")
    await eu.message(4)
    assert eu.messages[2:] == [twice, twice]
    with pytest.raises(KeyError, match="no webhook told"):
        eu.number.app.redeliver("wamid.unknown")


async def test_any_payload_can_be_pushed(eu: Business) -> None:
    payload = {"object": "whatsapp_business_account", "entry": [{"id": "1", "changes": []}]}
    eu.number.app.push(payload)
    await eu.until(lambda: eu.payloads == [payload])


async def test_an_unsubscribed_account_hears_nothing(sandbox: Sandbox, eu: Business, lopez: Customer) -> None:
    eu.number.waba.is_subscribed = False
    await lopez.says("lost")
    eu.number.waba.is_subscribed = True
    eu.number.app.fields = ("account_update",)
    await lopez.says("lost too")
    eu.number.app.fields = ("messages",)
    await lopez.says("heard")
    await sandbox.journal.wait_for("webhook")
    assert [message["text"]["body"] for message in eu.messages] == ["heard"]


async def test_two_numbers_have_secrets_and_webhooks_of_their_own(sandbox: Sandbox) -> None:
    page = Starlette()
    async with business(sandbox, "eu", page=page) as eu, business(sandbox, "us", page=page) as us:
        assert eu.number.app.secret != us.number.app.secret
        ana = eu.number.customer("Ana", phone="34600000000")
        same = us.number.customer("Ana", phone="34600000000")
        await ana.says("to eu")
        await same.says("to us")
        assert (await eu.message())["text"] == {"body": "to eu"}
        assert (await us.message())["text"] == {"body": "to us"}
        await us.says(same, "from us")
        await same.receives("from us")
        assert [message.text for message in ana.sees] == ["to eu"]
        refused = await us.call("GET", eu.number.id)
        assert refused.json()["error"]["error_subcode"] == 33

"""Files between a business and its customers."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import AsyncIterator

import httpx
import pytest

from sandbox import Sandbox
from sandbox.whatsapp import Customer, Refused
from sandbox.whatsapp.media import check_upload
from tests.sandbox.whatsapp_business import Business, business, error_of

MEGABYTE = 1024 * 1024


@pytest.fixture
async def eu(sandbox: Sandbox) -> AsyncIterator[Business]:
    async with business(sandbox, "eu") as eu:
        yield eu


@pytest.fixture
async def lopez(eu: Business) -> Customer:
    return eu.number.customer("Ana Lopez")


async def test_a_voice_message_is_fetched_in_two_steps(eu: Business, lopez: Customer) -> None:
    data = b"OggS \x00\r\n hello"
    voice = (await lopez.sends_voice(data))["audio"]
    assert base64.b64decode(voice["sha256"]) == hashlib.sha256(data).digest()
    about = await eu.get(voice["id"])
    assert about["mime_type"] == "audio/ogg; codecs=opus"
    assert about["sha256"] == hashlib.sha256(data).hexdigest()
    assert about["file_size"] == str(len(data))
    fetched = await eu.call("GET", about["url"])
    assert fetched.content == data
    assert fetched.headers["content-type"] == "audio/ogg; codecs=opus"


async def test_a_file_needs_the_token_and_its_address_lives_five_minutes(
    sandbox: Sandbox, eu: Business, lopez: Customer
) -> None:
    image = (await lopez.sends_image(b"\xff\xd8"))["image"]
    about = await eu.get(image["id"])
    async with httpx.AsyncClient(trust_env=False, verify=False) as client:
        assert (await client.get(about["url"])).status_code == 401
    tampered = about["url"].replace("hash=", "hash=x")
    assert (await eu.call("GET", tampered)).status_code == 404
    sandbox.whatsapp.advance(seconds=298)
    assert (await eu.call("GET", about["url"])).status_code == 200
    sandbox.whatsapp.advance(seconds=4)
    assert (await eu.call("GET", about["url"])).status_code == 404
    again = await eu.get(image["id"])
    assert (await eu.call("GET", again["url"])).content == b"\xff\xd8"


async def test_an_inbound_file_lives_seven_days(sandbox: Sandbox, eu: Business, lopez: Customer) -> None:
    image = (await lopez.sends_image())["image"]
    sandbox.whatsapp.advance(hours=7 * 24 - 1)
    assert (await eu.get(image["id"]))["id"] == image["id"]
    sandbox.whatsapp.advance(hours=1)
    assert error_of(await eu.call("GET", image["id"]))["error_subcode"] == 33


async def test_an_uploaded_file_is_sent_by_its_id(eu: Business, lopez: Customer) -> None:
    await lopez.says("hi")
    pdf = b"%PDF\r\n--\r\n" + bytes(range(256))
    id = (await eu.upload(pdf, "application/pdf")).json()["id"]
    await eu.send(lopez, "document", {"id": id, "filename": "réçu.pdf", "caption": "here"})
    shown = lopez.last
    assert (shown.attachment, shown.file_name, shown.text) == ("document", "réçu.pdf", "here")
    assert (shown.data, shown.mime_type) == (pdf, "application/pdf")


async def test_a_file_of_the_wrong_kind_fails_afterwards(eu: Business, lopez: Customer) -> None:
    await lopez.says("hi")
    id = (await eu.upload(b"%PDF", "application/pdf")).json()["id"]
    response = await eu.send(lopez, "image", {"id": id})
    assert response.status_code == 200
    (status,) = await eu.until(lambda: eu.statuses)
    assert (status["status"], status["errors"][0]["code"]) == ("failed", 131053)
    assert [message.text for message in lopez.sees] == ["hi"]


@pytest.mark.parametrize(
    ("mime_type", "limit"),
    [
        ("image/jpeg", 5 * MEGABYTE),
        ("audio/ogg; codecs=opus", 16 * MEGABYTE),
        ("video/mp4", 16 * MEGABYTE),
    ],
)
async def test_a_file_may_be_as_large_as_its_kind_allows(eu: Business, mime_type: str, limit: int) -> None:
    refused = await eu.upload(bytes(limit + 1), mime_type)
    assert (refused.status_code, error_of(refused)["code"]) == (400, 100)
    assert str(limit) in error_of(refused)["error_data"]["details"]
    assert (await eu.upload(bytes(limit), mime_type)).status_code == 200


def test_a_document_may_have_100_megabytes() -> None:
    check_upload("application/pdf", 100 * MEGABYTE)
    with pytest.raises(Refused, match="exceeds the 104857600 bytes"):
        check_upload("application/pdf", 100 * MEGABYTE + 1)


async def test_a_file_of_a_strange_type_is_not_taken(eu: Business) -> None:
    for data, mime_type in ((b"MZ", "application/x-msdownload"), (b"", "image/png")):
        assert error_of(await eu.upload(data, mime_type))["code"] == 100
    form = {"messaging_product": "whatsapp"}
    response = await eu.call("POST", f"{eu.number.id}/media", data=form)
    assert "file is required" in error_of(response)["message"]


async def test_a_deleted_file_is_gone(eu: Business, lopez: Customer) -> None:
    id = (await eu.upload(b"GIF", "image/png")).json()["id"]
    assert (await eu.call("DELETE", id)).json() == {"success": True}
    assert error_of(await eu.call("GET", id))["error_subcode"] == 33
    await lopez.says("hi")
    assert error_of(await eu.send(lopez, "image", {"id": id}))["code"] == 100


async def test_a_file_belongs_to_one_number(sandbox: Sandbox, eu: Business, lopez: Customer) -> None:
    image = (await lopez.sends_image())["image"]
    us = sandbox.whatsapp.number("us")
    headers = {"authorization": f"Bearer {us.token}"}
    assert error_of(await eu.call("GET", image["id"], headers=headers))["error_subcode"] == 33
    about = await eu.get(image["id"], phone_number_id=eu.number.id)
    assert (await eu.call("GET", about["url"], headers=headers)).status_code == 404
    wrong = await eu.call("GET", image["id"], params={"phone_number_id": us.id})
    assert error_of(wrong)["code"] == 100

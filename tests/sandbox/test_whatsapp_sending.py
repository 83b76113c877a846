"""What a business may send on WhatsApp, what it is refused, and what the customer sees of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from sandbox import NeverHappened, Sandbox
from sandbox.faults import Fault, Pace
from sandbox.whatsapp import Customer
from tests.sandbox.whatsapp_business import Business, business, error_of

TEXT = {"body": "hello"}


@pytest.fixture
async def eu(sandbox: Sandbox) -> AsyncIterator[Business]:
    async with business(sandbox, "eu") as eu:
        yield eu


@pytest.fixture
async def lopez(eu: Business) -> Customer:
    """A customer who has just written."""
    lopez = eu.number.customer("Ana Lopez", phone="16505551234")
    await lopez.says("hi")
    return lopez


def buttons(*titles: str, body: Any = "Choose", **more: Any) -> dict[str, Any]:
    replies = [{"type": "reply", "reply": {"id": f"id-{title}", "title": title}} for title in titles]
    return {"type": "button", "body": {"text": body}, "action": {"buttons": replies}, **more}


def rows(count: int, **row: str) -> dict[str, Any]:
    listed = [{"id": f"row-{n}", "title": f"Row {n}", **row} for n in range(count)]
    action = {"button": "Topics", "sections": [{"title": "All", "rows": listed}]}
    return {"type": "list", "body": {"text": "Choose"}, "action": action}


async def test_a_text_is_read_on_the_phone_and_answered_with_its_id(eu: Business, lopez: Customer) -> None:
    response = await eu.send("+1 (650) 555-1234", "text", TEXT)
    (message,) = response.json()["messages"]
    assert response.json()["contacts"] == [{"input": "+1 (650) 555-1234", "wa_id": "16505551234"}]
    assert lopez.last.text == "hello"
    assert lopez.last.message_id == message["id"]
    assert lopez.last.who == "Shop"


async def test_a_reply_quotes_what_it_answers(eu: Business, lopez: Customer) -> None:
    question = await lopez.says("where is it?")
    await eu.says(lopez, "on its way", context={"message_id": question["id"]})
    assert lopez.last.reply_to == question["id"]


async def test_a_tapped_reply_button_comes_back_with_its_id(eu: Business, lopez: Customer) -> None:
    more: dict[str, Any] = {
        "header": {"type": "text", "text": "Help"},
        "footer": {"text": "We answer in a minute"},
    }
    await eu.send(lopez, "interactive", buttons("Talk to a person", "No", **more))
    shown = lopez.last
    assert (shown.header, shown.text, shown.footer) == ("Help", "Choose", "We answer in a minute")
    assert shown.labels == ["Talk to a person", "No"]
    tapped = await lopez.taps(shown, "No")
    assert tapped["interactive"] == {"type": "button_reply", "button_reply": {"id": "id-No", "title": "No"}}
    assert tapped["context"] == {"from": eu.number.digits, "id": shown.message_id}
    with pytest.raises(NeverHappened, match="no button 'Maybe'"):
        await lopez.taps(shown, "Maybe")


async def test_a_chosen_list_row_comes_back_with_its_description(eu: Business, lopez: Customer) -> None:
    await eu.send(lopez, "interactive", rows(10, description="d"))
    assert lopez.last.list_label == "Topics"
    tapped = await lopez.taps(lopez.last, "row-3")
    reply = {"id": "row-3", "title": "Row 3", "description": "d"}
    assert tapped["interactive"] == {"type": "list_reply", "list_reply": reply}


async def test_location_contact_sticker_and_link_are_shown(eu: Business, lopez: Customer) -> None:
    await eu.send(lopez, "location", {"latitude": "37.4", "longitude": -122, "name": "Meta HQ"})
    assert (lopez.last.attachment, lopez.last.text) == ("location", "Meta HQ")
    await eu.send(lopez, "contacts", [{"name": {"formatted_name": "John Smith", "first_name": "John"}}])
    assert lopez.last.attachment == "contacts"
    document = {"link": "https://shop.example/a.pdf", "filename": "a.pdf", "caption": "terms"}
    await eu.send(lopez, "document", document)
    assert (lopez.last.link, lopez.last.file_name, lopez.last.text) == (
        "https://shop.example/a.pdf",
        "a.pdf",
        "terms",
    )


async def test_a_reaction_is_put_and_taken_away(eu: Business, lopez: Customer) -> None:
    hers = await lopez.says("thanks")
    await eu.send(lopez, "reaction", {"message_id": hers["id"], "emoji": "👍"})
    assert list(lopez.sees[-1].reactions) == ["👍"]
    await eu.send(lopez, "reaction", {"message_id": hers["id"], "emoji": ""})
    assert list(lopez.sees[-1].reactions) == []
    unknown = await eu.send(lopez, "reaction", {"message_id": "wamid.unknown", "emoji": "👍"})
    assert error_of(unknown)["code"] == 131009


async def test_typing_shows_until_the_answer_and_marks_her_messages_read(
    eu: Business, lopez: Customer
) -> None:
    hers = await lopez.says("and?")
    body = {"messaging_product": "whatsapp", "status": "read", "message_id": hers["id"]}
    assert (await eu.post(body)).json() == {"success": True}
    assert [message.ticks for message in lopez.sees] == ["read", "read"]
    assert not lopez.sees_typing
    await eu.post({**body, "typing_indicator": {"type": "text"}})
    assert lopez.sees_typing
    answer = await eu.says(lopez, "done")
    assert not lopez.sees_typing
    for wrong in ("wamid.unknown", answer):
        assert error_of(await eu.post({**body, "message_id": wrong}))["code"] == 100


INTERACTIVE = "interactive"
REFUSED: list[tuple[str, str, Any, int, str]] = [
    ("text over 4096", "text", {"body": "x" * 4097}, 100, "4096"),
    ("empty text", "text", {"body": " "}, 100, "required"),
    ("text that is no text", "text", {"body": {"a": 1}}, 100, "required"),
    ("content that is no object", "text", "hello", 100, "JSON object"),
    ("unknown type", "poll", {}, 100, "must be one of"),
    ("body over 1024", INTERACTIVE, buttons("A", body="x" * 1025), 131009, "1024"),
    ("no body", INTERACTIVE, buttons("A", body=""), 131009, "Body text"),
    ("four buttons", INTERACTIVE, buttons(*"ABCD"), 131009, "Max allowed buttons: 3"),
    ("no buttons", INTERACTIVE, buttons(), 131009, "Min allowed buttons: 1"),
    ("title over 20", INTERACTIVE, buttons("x" * 21), 131009, "Button title"),
    ("id over 256", INTERACTIVE, buttons("ok", "x" * 20) | {"action": {"buttons": [
        {"type": "reply", "reply": {"id": "x" * 257, "title": "ok"}}]}}, 131009, "Button id"),
    ("titles twice", INTERACTIVE, buttons("A", "A"), 131009, "Duplicated"),
    ("header over 60", INTERACTIVE, buttons("A", header={"type": "text", "text": "x" * 61}), 131009, "Hea"),
    ("footer over 60", INTERACTIVE, buttons("A", footer={"text": "x" * 61}), 131009, "Footer"),
    ("a string as header", INTERACTIVE, buttons("A", header="Help"), 100, "wrong type"),
    ("a button that is none", INTERACTIVE, {**buttons("A"), "action": {"buttons": ["A"]}}, 100, "wrong type"),
    ("template's parts that are none", "template", {"name": "hello_world", "language": {"code": "en_US"},
     "components": ["body"]}, 100, "wrong type"),
    ("eleven rows", INTERACTIVE, rows(11), 131009, "Total row count"),
    ("no rows", INTERACTIVE, rows(0), 131009, "At least one row"),
    ("row title over 24", INTERACTIVE, rows(1, title="x" * 25), 131009, "Row title"),
    ("row description over 72", INTERACTIVE, rows(1, description="x" * 73), 131009, "Row description"),
    ("row id over 200", INTERACTIVE, rows(1, id="x" * 201), 131009, "Row id"),
    ("list label over 20", INTERACTIVE, {**rows(1), "action": {**rows(1)["action"], "button": "x" * 21}},
     131009, "List button"),
    ("unknown media", "image", {"id": "1"}, 100, "not a valid whatsapp business account media attachment ID"),
    ("link that is none", "image", {"link": "javascript:alert(1)"}, 100, "valid URI"),
    ("neither id nor link", "video", {}, 100, "required"),
    ("caption over 1024", "image", {"link": "http://a/b", "caption": "x" * 1025}, 100, "1024"),
    ("caption of a voice", "audio", {"link": "http://a/b", "caption": "x"}, 100, "caption"),
    ("off the globe", "location", {"latitude": 91, "longitude": 0}, 131009, "latitude"),
    ("nameless contact", "contacts", [{"phones": []}], 131008, "formatted_name"),
    ("template missing", "template", {"name": "nope", "language": {"code": "en"}}, 132001, "does not exist"),
    ("language missing", "template", {"name": "hello_world", "language": {"code": "de"}}, 132001, "in de"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "content", "code", "why"), [one[1:] for one in REFUSED], ids=[one[0] for one in REFUSED]
)
async def test_what_whatsapp_refuses_is_refused(
    eu: Business, lopez: Customer, kind: str, content: Any, code: int, why: str
) -> None:
    response = await eu.send(lopez, kind, content)
    error = error_of(response)
    assert (error["code"], error["type"]) == (code, "OAuthException")
    assert response.status_code == (404 if code == 132001 else 400)
    assert why in error["message"] + error.get("error_data", {}).get("details", "")
    assert len(lopez.sees) == 1, "nothing was sent"


async def test_limits_are_met_to_the_letter(eu: Business, lopez: Customer) -> None:
    fits = [
        ("text", {"body": "x" * 4096}),
        (INTERACTIVE, buttons("x" * 20, "y" * 20, "z" * 20, body="x" * 1024)),
        (INTERACTIVE, rows(10, description="x" * 72)),
    ]
    for kind, content in fits:
        assert (await eu.send(lopez, kind, content)).status_code == 200


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"to": "16505551234", "type": "text", "text": TEXT}, 100),
        ({"messaging_product": "whatsapp", "type": "text", "text": TEXT}, 100),
        ({"messaging_product": "whatsapp", "to": "ana", "type": "text", "text": TEXT}, 131009),
        ({"messaging_product": "whatsapp", "to": "15550783880", "type": "text", "text": TEXT}, 131021),
        ({"messaging_product": "whatsapp", "to": "16505551234", "type": "text"}, 131008),
        ({"messaging_product": "whatsapp", "to": "16505551234", "type": ["text"], "text": TEXT}, 100),
        ({"messaging_product": "whatsapp", "to": "16505551234", "text": TEXT, "context": "wamid.1"}, 100),
    ],
    ids=["product", "recipient", "no-number", "itself", "content", "type", "context"],
)
async def test_a_message_without_its_frame_is_refused(
    eu: Business, lopez: Customer, body: Any, code: int
) -> None:
    assert error_of(await eu.post(body))["code"] == code
    assert len(lopez.sees) == 1


async def test_a_body_that_is_no_json_is_refused(eu: Business) -> None:
    headers = {"authorization": f"Bearer {eu.number.token}", "content-type": "application/json"}
    response = await eu.call("POST", f"{eu.number.id}/messages", content=b"{nope", headers=headers)
    assert error_of(response)["code"] == 100


# the 24-hour window and people who cannot be reached


async def test_after_24_hours_a_text_fails_afterwards(
    sandbox: Sandbox, eu: Business, lopez: Customer
) -> None:
    sandbox.whatsapp.advance(hours=24, seconds=-1)
    await eu.says(lopez, "just in time")
    sandbox.whatsapp.advance(seconds=1)
    id = await eu.says(lopez, "too late", biz_opaque_callback_data="outbox 9")
    await eu.until(lambda: eu.ticks(id) == ["failed"])
    failed = next(status for status in eu.statuses if status["id"] == id)
    assert failed["errors"][0]["code"] == 131047
    assert failed["errors"][0]["title"] == failed["errors"][0]["message"] == "Re-engagement message"
    assert "24 hours" in failed["errors"][0]["error_data"]["details"]
    assert failed["biz_opaque_callback_data"] == "outbox 9"
    assert lopez.last.text == "just in time"
    await lopez.says("sorry, I was away")
    await eu.says(lopez, "welcome back")
    assert lopez.last.text == "welcome back"


async def test_the_window_may_be_refused_at_once(eu: Business, lopez: Customer) -> None:
    eu.number.fails_late = False
    other = eu.number.customer("Ben")
    await other.says("hi")
    await lopez.stays_silent()
    response = await eu.send(lopez, "text", TEXT)
    assert (response.status_code, error_of(response)["code"]) == (400, 131047)
    await eu.says(other, "his is open")
    never = eu.number.customer("Cleo")
    assert error_of(await eu.send(never, "text", TEXT))["code"] == 131047


async def test_a_template_opens_what_is_closed_and_its_button_comes_back(
    eu: Business, lopez: Customer
) -> None:
    eu.number.template(
        "follow_up",
        "Hello {{1}}, {{2}} has an answer. Read it?",
        header="Order {{1}}",
        footer="Shop",
        category="UTILITY",
        buttons=("Read it",),
    )
    await lopez.stays_silent()

    def filled(*texts: str) -> dict[str, Any]:
        body = {"type": "body", "parameters": [{"type": "text", "text": text} for text in texts]}
        header = {"type": "header", "parameters": [{"type": "text", "text": "42"}]}
        payload = [{"type": "payload", "payload": "read:7"}]
        button = {"type": "button", "sub_type": "quick_reply", "index": "0", "parameters": payload}
        language = {"code": "en_US", "policy": "deterministic"}
        return {"name": "follow_up", "language": language, "components": [header, body, button]}

    refused = error_of(await eu.send(lopez, "template", filled("Ana")))
    assert refused["code"] == 132000
    assert "(1) does not match the expected number of params (2)" in refused["error_data"]["details"]
    response = await eu.send(lopez, "template", filled("Ana", "Eva"))
    id = response.json()["messages"][0]["id"]
    shown = lopez.last
    assert (shown.header, shown.text, shown.footer) == (
        "Order 42",
        "Hello Ana, Eva has an answer. Read it?",
        "Shop",
    )
    await eu.until(lambda: "delivered" in eu.ticks(id))
    assert eu.statuses[0]["pricing"]["category"] == "utility"
    tapped = await lopez.taps(shown, "Read it")
    assert (tapped["type"], tapped["button"]) == ("button", {"payload": "read:7", "text": "Read it"})
    await eu.says(lopez, "here it is")
    assert lopez.last.text == "here it is"


async def test_a_paused_template_is_refused(eu: Business, lopez: Customer) -> None:
    eu.number.template("sale", "Buy!", status="PAUSED")
    response = await eu.send(lopez, "template", {"name": "sale", "language": {"code": "en_US"}})
    assert error_of(response)["code"] == 132015


async def test_people_who_are_not_on_whatsapp_cannot_be_reached(eu: Business, lopez: Customer) -> None:
    stranger = await eu.says("34999999999", "hello?")
    await lopez.leaves_whatsapp()
    gone = await eu.says(lopez, "hello?")
    ben = eu.number.customer("Ben")
    await ben.says("hi")
    await ben.blocks_the_business(business_is_told=True)
    blocked = await eu.says(ben, "hello?")
    await eu.until(lambda: len(eu.statuses) == 3)
    assert {status["id"] for status in eu.statuses} == {stranger, gone, blocked}
    assert {status["errors"][0]["code"] for status in eu.statuses} == {131026}
    eu.number.fails_late = False
    assert error_of(await eu.send("34999999999", "text", TEXT))["code"] == 131026


# limits of pace, and faults


async def test_sending_too_fast_is_refused(eu: Business, lopez: Customer) -> None:
    eu.number.pair_pace = Pace(per_second=0.1, burst=2)
    codes = [(await eu.send(lopez, "text", TEXT)).status_code for _ in range(2)]
    pair = await eu.send(lopez, "text", TEXT)
    assert (codes, pair.status_code, error_of(pair)["code"]) == ([200, 200], 429, 131056)
    ben = eu.number.customer("Ben")
    await ben.says("hi")
    await eu.says(ben, "another pair")
    eu.number.pace = Pace(per_second=0.1, burst=1)
    await eu.says(ben, "last one")
    app = await eu.send(ben, "text", TEXT)
    assert (app.status_code, error_of(app)["code"]) == (429, 130429)


async def test_faults_come_as_whatsapp_words_them(sandbox: Sandbox, eu: Business, lopez: Customer) -> None:
    faults = sandbox.whatsapp.faults
    faults.rate_limit("messages")
    faults.fail("messages", error="131056")
    faults.add(Fault(kind="fail", method="messages", error="130429", status=400))
    faults.fail("messages", status=503)
    faults.fail("messages")
    answers = [await eu.send(lopez, "text", TEXT) for _ in range(5)]
    codes = [(answer.status_code, error_of(answer)["code"]) for answer in answers]
    assert codes == [(429, 130429), (429, 131056), (400, 130429), (503, 2), (500, 1)]
    faults.delay("messages", seconds=0.05)
    await eu.says(lopez, "slow")
    assert [message.text for message in lopez.sees] == ["hi", "slow"]


async def test_a_cut_connection_leaves_the_sender_in_doubt(
    sandbox: Sandbox, eu: Business, lopez: Customer
) -> None:
    sandbox.whatsapp.faults.reset_connection("messages")
    with pytest.raises(httpx.TransportError):
        await eu.says(lopez, "never sent")
    sandbox.whatsapp.faults.drop_response("messages")
    with pytest.raises(httpx.TransportError):
        await eu.says(lopez, "sent", biz_opaque_callback_data="outbox 3")
    await lopez.receives("sent")
    assert [message.text for message in lopez.sees] == ["hi", "sent"]
    status = (await eu.until(lambda: eu.statuses))[0]
    assert (status["status"], status["biz_opaque_callback_data"]) == ("sent", "outbox 3")
    assert [entry.status for entry in sandbox.journal.of("messages")] == [0, 0]


async def test_in_an_outage_nothing_is_answered_or_delivered(
    sandbox: Sandbox, eu: Business, lopez: Customer
) -> None:
    await eu.message()
    sandbox.whatsapp.faults.outage()
    with pytest.raises(httpx.TransportError):
        await eu.says(lopez, "hello?")
    await lopez.says("anybody?")
    sandbox.whatsapp.faults.recover()
    assert (await eu.message(2))["text"] == {"body": "anybody?"}
    assert len(eu.messages) == 2

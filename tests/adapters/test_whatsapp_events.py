"""WhatsApp's webhooks as events: every entry, change, message and status, and what is none of them."""

import dataclasses
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped]
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.whatsapp_events import normalise
from bot.model import (
    Action,
    Address,
    Attachment,
    ButtonTapped,
    Customer,
    Event,
    MessageDeleted,
    MessageEdited,
    MessageSent,
    Reacted,
    ReceiptArrived,
)

FOLDER = os.environ.get("STEPASIDE_SPECS")
AT = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
NUMBERS = {"display_phone_number": "15550783881", "phone_number_id": "106540352242922"}
ANA_CARD = {"profile": {"name": "Ana Ruiz"}, "wa_id": "16505551234", "user_id": "US.134912086553"}
HIDDEN_CARD = {"profile": {"name": "Bo", "username": "@bo.dot"}, "user_id": "US.99"}
ANA = Customer(id="16505551234", name="Ana Ruiz", handle="+16505551234")


def message(type_: str, content: Any = None, **fields: Any) -> dict[str, Any]:
    body = {} if content is None else {type_: content}
    common = {"from": "16505551234", "id": "wamid.A", "timestamp": str(int(AT.timestamp()))}
    return {**common, "type": type_, **body, **fields}


def text(body: str = "hi", **fields: Any) -> dict[str, Any]:
    return message("text", {"body": body}, **fields)


def change(*messages: Any, field: str = "messages", **value: Any) -> dict[str, Any]:
    common = {"messaging_product": "whatsapp", "metadata": NUMBERS, "contacts": [ANA_CARD]}
    told = {"messages": list(messages)} if messages else {}
    return {"field": field, "value": {**common, **told, **value}}


def update(*changes: Any) -> dict[str, Any]:
    return {"object": "whatsapp_business_account", "entry": [{"id": "1", "changes": list(changes)}]}


def said(type_: str, content: Any = None, **fields: Any) -> tuple[Event, ...]:
    return normalise(update(change(message(type_, content, **fields))), account="eu")


def attached(type_: str, content: Any = None, **fields: Any) -> Attachment:
    (event,) = said(type_, content, **fields)
    assert isinstance(event, MessageSent)
    (attachment,) = event.attachments
    return attachment


def told(**status: Any) -> tuple[Event, ...]:
    common = {"id": "wamid.B", "timestamp": str(int(AT.timestamp())), "recipient_id": "16505551234"}
    return normalise(update(change(statuses=[{**common, **status}])), account="eu")


# --- messages -----------------------------------------------------------------------------------------------


def test_a_text_becomes_an_event() -> None:
    assert said("text", {"body": "Where is it?"}, context={"id": "wamid.OUR"}) == (
        MessageSent(
            key="whatsapp/eu/wamid.A",
            address=Address(channel="whatsapp", account="eu", chat="16505551234"),
            customer=ANA,
            at=AT,
            message_id="wamid.A",
            text="Where is it?",
            reply_to="wamid.OUR",
        ),
    )


def test_a_redelivery_is_the_same_event_and_another_account_has_another_key() -> None:
    body = update(change(text()))

    (event,) = normalise(body, account="eu")

    assert normalise(body, account="eu") == (event,)
    (other,) = normalise(body, account="us")
    assert other.key != event.key


def test_a_batch_is_all_of_its_messages_and_statuses_in_order() -> None:
    bo = {"profile": {"name": "Bo"}, "wa_id": "4917"}
    body = {
        "entry": [
            {"changes": [change(text("one"), text("two", id="wamid.2"))]},
            {
                "changes": [
                    change(
                        text("three", id="wamid.3"),
                        text("four", id="wamid.4", **{"from": "4917"}),
                        contacts=[bo, ANA_CARD],
                    ),
                    change(statuses=[{"id": "wamid.5", "status": "read", "timestamp": "1"}]),
                ]
            },
        ]
    }

    events = normalise(body, account="eu")

    sent = [(e.text, e.customer.name) for e in events if isinstance(e, MessageSent)]
    assert sent == [("one", "Ana Ruiz"), ("two", "Ana Ruiz"), ("three", "Ana Ruiz"), ("four", "Bo")]
    assert isinstance(events[-1], ReceiptArrived)
    assert len({event.key for event in events}) == 5


def test_a_customer_who_hides_the_number_is_known_by_whatsapps_own_id() -> None:
    hidden = text(from_user_id="US.99")
    del hidden["from"]

    (event,) = normalise(update(change(hidden, contacts=[HIDDEN_CARD])), account="eu")

    assert isinstance(event, MessageSent)
    assert event.address.chat == "US.99"
    assert event.customer == Customer(id="US.99", name="Bo", handle="bo.dot")


def test_a_customers_new_id_is_told_where_they_wrote_before() -> None:
    notice = message("system", {"body": "User changed from US.1 to MX.2", "previous_user_id": "US.1"})
    del notice["from"]

    (event,) = normalise(update(change(notice, contacts=[])), account="eu")

    assert isinstance(event, MessageSent)
    assert event.address.chat == "US.1"
    assert event.text == "WhatsApp says: User changed from US.1 to MX.2"


@pytest.mark.parametrize(
    ("system", "said"),
    [
        (
            {"body": "User Ana changed from 491701234567 to 12195555358", "wa_id": "12195555358"},
            "WhatsApp says: this customer's number has changed from +491701234567 to +12195555358",
        ),
        ({"body": "User Ana changed from 1 to 2"}, "WhatsApp says: User Ana changed from 1 to 2"),
        ({"wa_id": "491701234567"}, "WhatsApp says: something about this customer has changed"),
        ({}, "WhatsApp says: something about this customer has changed"),
    ],
)
def test_a_new_number_is_said_in_plain_words_where_they_wrote_before(
    system: dict[str, Any], said: str
) -> None:
    notice = message("system", {"type": "user_changed_number", **system}, **{"from": "491701234567"})

    (event,) = normalise(update(change(notice)), account="eu")

    assert isinstance(event, MessageSent)
    assert event.address.chat == "491701234567"
    assert (event.text, event.attachments) == (said, ())


def test_in_a_batch_each_hidden_customer_has_their_own_name() -> None:
    one, two = text(from_user_id="US.1"), text(id="wamid.2", from_user_id="US.2")
    del one["from"], two["from"]
    cards = [{"profile": {"name": "Two"}, "user_id": "US.2"}, {"profile": {"name": "One"}, "user_id": "US.1"}]

    events = normalise(update(change(one, two, contacts=cards)), account="eu")

    assert [e.customer.name for e in events if isinstance(e, MessageSent)] == ["One", "Two"]


def test_only_the_card_may_say_who_wrote() -> None:
    anonymous = text()
    del anonymous["from"]

    (event,) = normalise(update(change(anonymous)), account="eu")

    assert isinstance(event, MessageSent)
    assert event.customer == ANA


def test_without_a_card_the_number_is_the_name() -> None:
    (event,) = normalise(update(change(text(), contacts=[])), account="eu")

    assert isinstance(event, MessageSent)
    assert event.customer.name == "+16505551234"


def test_in_a_group_each_customer_writes_from_the_same_address() -> None:
    (event,) = said("text", {"body": "hi"}, group_id="Y2FwaV9ncm91cDox")

    assert isinstance(event, MessageSent)
    assert (event.address.chat, event.customer.id) == ("Y2FwaV9ncm91cDox", "16505551234")


@pytest.mark.parametrize("command", ["/human", "/HUMAN "])
def test_the_human_command_is_the_human_button(command: str) -> None:
    (event,) = said("text", {"body": command})

    assert isinstance(event, ButtonTapped)
    assert (event.action, event.key) == (Action.HUMAN, "whatsapp/eu/wamid.A")


def test_words_after_the_human_command_are_not_lost() -> None:
    words, tap = said("text", {"body": "/human my parcel is broken"})

    assert isinstance(words, MessageSent)
    assert isinstance(tap, ButtonTapped)
    assert words.text == "my parcel is broken"
    assert words.key != tap.key


def test_opening_the_chat_is_greeted_like_start() -> None:
    (event,) = said("request_welcome")

    assert isinstance(event, MessageSent)
    assert event.text == "/start"


@pytest.mark.parametrize("action", [Action.HUMAN, "option:Delivery", "rate:5", Action.REACH_HERE])
def test_a_button_of_ours_is_a_tap_whether_reply_button_list_row_or_templates(action: str) -> None:
    contents = [
        ("interactive", {"type": "button_reply", "button_reply": {"id": action, "title": "Yes"}}),
        ("interactive", {"type": "list_reply", "list_reply": {"id": action, "title": "Yes"}}),
        ("button", {"payload": action, "text": "Yes"}),
    ]
    for type_, content in contents:
        (event,) = said(type_, content, context={"id": "wamid.OUR"})
        assert isinstance(event, ButtonTapped)
        assert event.action == action


@pytest.mark.parametrize("action", ["cancel-button", "rate:6", "option:", ""])
def test_a_button_of_others_says_what_is_written_on_it(action: str) -> None:
    reply = {"type": "button_reply", "button_reply": {"id": action, "title": "Cancel"}}
    for type_, content in (("interactive", reply), ("button", {"payload": action, "text": "Cancel"})):
        (event,) = said(type_, content)
        assert isinstance(event, MessageSent)
        assert event.text == "Cancel"


def test_a_reaction_and_its_removal() -> None:
    (on,) = said("reaction", {"message_id": "wamid.OUR", "emoji": "👍"})
    (off,) = said("reaction", {"message_id": "wamid.OUR", "emoji": ""})
    (gone,) = said("reaction", {"message_id": "wamid.OUR"})

    assert isinstance(on, Reacted)
    assert (on.message_id, on.emoji, on.removed) == ("wamid.OUR", "👍", False)
    assert isinstance(off, Reacted)
    assert isinstance(gone, Reacted)
    assert off.removed
    assert gone.removed


def test_an_edit_names_the_message_that_it_changes() -> None:
    new = {"type": "text", "text": {"body": "black, please"}, "context": {"id": "wamid.OUR"}}
    (event,) = said("edit", {"original_message_id": "wamid.0", "message": new}, id="wamid.EDIT")

    assert isinstance(event, MessageEdited)
    assert (event.message_id, event.text, event.key) == (
        "wamid.0",
        "black, please",
        "whatsapp/eu/wamid.EDIT",
    )


def test_an_edited_caption_keeps_its_picture() -> None:
    new = {"type": "image", "image": {"id": "77", "caption": "broken", "mime_type": "image/png"}}
    (event,) = said("edit", {"original_message_id": "wamid.0", "message": new})

    assert isinstance(event, MessageEdited)
    assert event.text == "broken"
    assert event.attachments == (Attachment(kind="image", name="image", reference="77", mime="image/png"),)


def test_a_message_that_is_taken_back() -> None:
    (event,) = said("revoke", {"original_message_id": "wamid.0"})

    assert isinstance(event, MessageDeleted)
    assert event.message_id == "wamid.0"


# --- attachments --------------------------------------------------------------------------------------------

LU = {"name": {"formatted_name": "Lu Gomez"}, "phones": [{"phone": "+1 983"}], "emails": [{"email": "l@x"}]}
TWO_CUPS = {"product_retailer_id": "p1", "quantity": 2, "item_price": 30, "currency": "USD"}


def form(response_json: str) -> dict[str, Any]:
    return {"type": "nfm_reply", "nfm_reply": {"body": "Sent", "response_json": response_json}}


@pytest.mark.parametrize(
    ("type_", "content", "kind", "name"),
    [
        ("image", {"id": "7", "mime_type": "image/jpeg"}, "image", "image"),
        ("video", {"id": "7", "mime_type": "video/mp4"}, "video", "video"),
        ("audio", {"id": "7", "mime_type": "audio/mpeg", "voice": False}, "audio", "audio"),
        ("audio", {"id": "7", "mime_type": "audio/ogg", "voice": True}, "voice", "voice message"),
        ("voice", {"id": "7", "mime_type": "audio/ogg"}, "voice", "voice message"),
        ("document", {"id": "7", "filename": "bill.pdf", "mime_type": "application/pdf"}, "file", "bill.pdf"),
        ("document", {"id": "7", "mime_type": "application/pdf"}, "file", "file"),
        ("sticker", {"id": "7", "mime_type": "image/webp", "animated": True}, "sticker", "sticker"),
    ],
)
def test_a_file_is_an_attachment(type_: str, content: dict[str, Any], kind: str, name: str) -> None:
    found = attached(type_, content)

    assert (found.kind, found.name, found.reference, found.mime) == (kind, name, "7", content["mime_type"])


def test_a_caption_is_what_the_customer_wrote() -> None:
    (event,) = said("image", {"id": "7", "mime_type": "image/jpeg", "caption": "It came like this"})

    assert isinstance(event, MessageSent)
    assert event.text == "It came like this"


@pytest.mark.parametrize(
    ("type_", "content", "kind", "name"),
    [
        (
            "location",
            {"latitude": 52.52, "longitude": 13.4, "name": "Shop", "address": "Main St 1"},
            "location",
            "Shop, Main St 1 (52.52, 13.4)",
        ),
        ("location", {"latitude": 1, "longitude": 2}, "location", "(1, 2)"),
        (
            "contacts",
            [LU],
            "contact",
            "Lu Gomez, +1 983, l@x",
        ),
        (
            "order",
            {"product_items": [TWO_CUPS]},
            "other",
            "order: 2 x p1 at 30 USD",
        ),
        (
            "interactive",
            form('{"size": "M", "flow_token": "x"}'),
            "other",
            "form: size: M",
        ),
        ("interactive", form("{"), "other", "form: Sent"),
        ("hologram", {"depth": 3}, "other", "a message of a kind that we cannot read (hologram)"),
        ("unsupported", None, "other", "a message that WhatsApp does not show to companies"),
    ],
)
def test_what_is_no_file_says_what_it_is(type_: str, content: Any, kind: str, name: str) -> None:
    found = attached(type_, content)

    assert (found.kind, found.name, found.reference) == (kind, name, None)


def test_a_message_that_whatsapp_does_not_show_says_why() -> None:
    error = {"code": 131051, "title": "x", "error_data": {"details": "Message type is not supported."}}

    found = attached("unsupported", None, errors=[error])

    assert found.kind == "other"
    assert "Message type is not supported" in found.name


def test_each_of_several_contacts_is_an_attachment() -> None:
    cards = [{"name": {"formatted_name": "One"}}, {"name": {"first_name": "Two"}}]

    (event,) = said("contacts", cards)

    assert isinstance(event, MessageSent)
    assert [(a.kind, a.name) for a in event.attachments] == [("contact", "One"), ("contact", "Two")]


def test_where_the_customer_came_from_stands_beside_their_words() -> None:
    (ad,) = said("text", {"body": "hi"}, referral={"headline": "Summer", "source_url": "https://fb.me/1"})
    (product,) = said("text", {"body": "hi"}, context={"referred_product": {"product_retailer_id": "p1"}})

    assert isinstance(ad, MessageSent)
    assert isinstance(product, MessageSent)
    assert (ad.text, ad.attachments[0].name) == ("hi", "came from an advertisement: Summer, https://fb.me/1")
    assert (product.text, product.attachments[0].name) == ("hi", "asks about the product p1")


# --- receipts -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", ["delivered", "read"])
def test_a_receipt_names_the_message_and_the_key_it_was_sent_with(status: str) -> None:
    assert told(status=status, biz_opaque_callback_data="outbox-7") == (
        ReceiptArrived(
            key=f"whatsapp/eu/wamid.B/{status}",
            channel="whatsapp",
            account="eu",
            message_id="wamid.B",
            sent_key="outbox-7",
            at=AT,
            receipt=status,  # type: ignore[arg-type]
        ),
    )


def test_a_closed_window_that_is_only_told_afterwards() -> None:
    (event,) = told(status="failed", errors=[{"code": 131047, "title": "Re-engagement message"}])

    assert isinstance(event, ReceiptArrived)
    assert (event.receipt, event.window_closed) == ("failed", True)
    assert "24 hours" in (event.problem or "")


@pytest.mark.parametrize(
    ("errors", "said"),
    [
        ([{"code": 131026, "title": "Message undeliverable"}], "cannot deliver to this customer"),
        ([{"code": 131053, "title": "Media upload error"}], "does not take this file"),
        ([{"code": 1, "error_data": {"details": "Odd <x>"}}], "Odd <x>"),
        ([], "does not say why"),
        (None, "does not say why"),
        ([{"code": "131047"}], "does not say why"),
    ],
)
def test_a_failure_is_told_in_plain_words(errors: Any, said: str) -> None:
    (event,) = told(status="failed", errors=errors)

    assert isinstance(event, ReceiptArrived)
    assert said in (event.problem or "")
    assert not event.window_closed


@pytest.mark.parametrize(
    ("code", "may_retry", "unreachable"),
    [
        (131026, False, True),  # they left WhatsApp, or blocked us
        (131049, True, False),  # they have had many from companies, for now
        (131000, True, False),  # something went wrong at WhatsApp
        (131053, False, False),  # it does not take such a file
        (131047, False, False),  # the window has passed: it goes out when they write
        (None, True, False),
    ],
)
def test_a_failure_says_what_may_help(code: int | None, may_retry: bool, unreachable: bool) -> None:
    (event,) = told(status="failed", errors=[] if code is None else [{"code": code}])

    assert isinstance(event, ReceiptArrived)
    assert (event.may_retry, event.unreachable) == (may_retry, unreachable)


# --- what is none -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", ["sent", "deleted", "warning", None, 7])
def test_other_statuses_are_none(status: Any) -> None:
    assert told(status=status) == ()


@pytest.mark.parametrize(
    "noise",
    [
        change(text(), field="message_echoes"),
        change(field="smb_message_echoes", message_echoes=[text()]),
        change(statuses=[{"id": "wacid.1", "status": "read", "timestamp": "1"}], field="calls"),
        change(field="group_lifecycle_update", groups=[{"type": "group_create"}]),
        change(errors=[{"code": 130429}]),
        change(text(**{"from": "15550783881"})),
        change(text("")),
        change(message("system", {"body": "User identity changed", "type": "customer_identity_changed"})),
        change(text(timestamp="soon")),
        change(text(id=None)),
        change(message("reaction", {"emoji": "👍"})),
        change(message("edit", {"original_message_id": "wamid.0"})),
        change(message("revoke", {})),
    ],
    ids=lambda noise: json.dumps(noise)[:60],
)
def test_what_no_customer_said_is_none(noise: dict[str, Any]) -> None:
    assert normalise(update(noise), account="eu") == ()


def test_who_has_the_companys_own_number_and_a_card_is_a_customer() -> None:
    # As in recordings in which all numbers were made the same.
    ana = {**ANA_CARD, "wa_id": NUMBERS["display_phone_number"]}
    (event,) = normalise(
        update(change(text(**{"from": NUMBERS["display_phone_number"]}), contacts=[ana])), account="eu"
    )

    assert isinstance(event, MessageSent)
    assert event.customer.name == "Ana Ruiz"


def test_a_change_that_does_not_say_what_it_is_may_be_messages() -> None:
    unnamed = change(text())
    del unnamed["field"]

    assert len(normalise(update(unnamed), account="eu")) == 1


def test_only_the_accounts_own_number_counts() -> None:
    body = update(change(text()), change(text(id="wamid.2"), metadata={"phone_number_id": "999"}))

    (event,) = normalise(body, account="eu", phone_number_id="106540352242922")
    (other,) = normalise(body, account="us", phone_number_id="999")

    assert (event.key, other.key) == ("whatsapp/eu/wamid.A", "whatsapp/us/wamid.2")
    assert normalise(body, account="eu", phone_number_id="1") == ()


def test_text_is_kept_in_a_form_that_every_database_takes() -> None:
    (event,) = said("text", {"body": "a\x00b\ud83dc"})

    assert isinstance(event, MessageSent)
    assert event.text == "ab?c"


# --- Meta's own examples ------------------------------------------------------------------------------------

#: name of the example -> what it becomes, or why it is none
EXAMPLES = {
    "Text Message": MessageSent,
    "Text Message with Context (Product Inquiry)": MessageSent,
    "Text Message from Click to WhatsApp Ad": MessageSent,
    "Reaction Message": Reacted,
    "Image Message": MessageSent,
    "Location Message": MessageSent,
    "Contact Sharing Message": MessageSent,
    "Unsupported Message": MessageSent,
    "Button Message": MessageSent,
    "Interactive List Reply Message": MessageSent,
    "Interactive Button Reply Message": MessageSent,
    "Order Message": MessageSent,
    "System Message": MessageSent,
    "Group Create Message": "nobody wrote: a company made a group",
    "Group Settings Update": "nobody wrote: a group's picture was changed",
    "Group Remove Participants": "nobody wrote: customers were taken out of a group",
}


@pytest.fixture(scope="module")
def examples() -> dict[str, Any]:
    if FOLDER is None:
        pytest.skip("STEPASIDE_SPECS does not name a folder with whatsapp_cloud_api.openapi3.yaml")
    content = Path(FOLDER, "whatsapp_cloud_api.openapi3.yaml").read_text(encoding="utf-8")
    spec = yaml.load(content, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    posted = spec["paths"]["/whatsapp/webhooks"]["post"]["requestBody"]["content"]["application/json"]
    return {name: example["value"] for name, example in posted["examples"].items()}


def test_each_of_metas_examples_is_an_event_or_none_for_a_reason(examples: dict[str, Any]) -> None:
    assert examples.keys() == EXAMPLES.keys()
    for name, body in examples.items():
        events = normalise(body, account="eu", phone_number_id="106540352242922")
        assert [type(event) for event in events] == (
            [] if isinstance(EXAMPLES[name], str) else [EXAMPLES[name]]
        ), name


# --- anything at all ----------------------------------------------------------------------------------------

FILE = {"id": "7", "mime_type": "image/png", "filename": "a.png", "caption": "look", "voice": True}
REPLY = {"id": "human", "title": "Talk to a person", "description": "now"}
#: a webhook of each kind, all of which are events
WHOLE = [
    update(change(text(context={"id": "wamid.0", "referred_product": {"product_retailer_id": "p"}}))),
    update(change(text("/human now", referral={"headline": "Summer", "body": "b"}, group_id="g"))),
    *(update(change(message(kind, FILE))) for kind in ("image", "video", "audio", "document", "sticker")),
    update(change(message("location", {"latitude": 1.5, "longitude": 2, "name": "Shop", "address": "St"}))),
    update(change(message("contacts", [{**LU, "org": {"company": "Co"}}]))),
    update(change(message("order", {"text": "please", "product_items": [TWO_CUPS]}))),
    update(change(message("system", {"body": "new number", "type": "user_changed_number"}))),
    update(change(message("button", {"payload": "human", "text": "Yes"}))),
    update(change(message("interactive", {"type": "button_reply", "button_reply": REPLY}))),
    update(change(message("interactive", {"type": "list_reply", "list_reply": REPLY}))),
    update(change(message("interactive", form('{"size": "M", "number": 7}')))),
    update(change(message("reaction", {"message_id": "wamid.0", "emoji": "👍"}))),
    update(change(message("edit", {"original_message_id": "wamid.0", "message": text()}))),
    update(change(message("revoke", {"original_message_id": "wamid.0"}))),
    update(change(message("request_welcome"))),
    update(change(message("unsupported", None, errors=[{"title": "t", "error_data": {"details": "d"}}]))),
    update(
        change(
            statuses=[
                {
                    "id": "wamid.B",
                    "status": "failed",
                    "timestamp": "1749416383",
                    "biz_opaque_callback_data": "k",
                    "errors": [{"code": 131047, "title": "t", "error_data": {"details": "d"}}],
                }
            ]
        )
    ),
]
ODD: list[Any] = [
    None,
    True,
    -1,
    10**30,
    float("nan"),
    float("inf"),
    "",
    "\x00",
    "\ud800",
    "9" * 5000,
    [],
    [None],
    {},
    {"": []},
]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


def places(value: Any, here: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to everything in `value`."""
    yield here
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, each in inner:
        yield from places(each, (*here, name))


def changed(value: Any, place: tuple[Any, ...], new: Any) -> Any:
    """A copy of `value` with something else at `place`."""
    if not place:
        return new
    copied = list(value) if isinstance(value, list) else dict(value)
    copied[place[0]] = changed(value[place[0]], place[1:], new)
    return copied


EVERYWHERE = [(whole, place) for whole in WHOLE for place in places(whole) if place]


def check(body: dict[str, Any]) -> None:
    for event in normalise(body, account="eu", phone_number_id=NUMBERS["phone_number_id"]):
        assert event.at.utcoffset() is not None
        kept = json.dumps(dataclasses.asdict(event), default=str, ensure_ascii=False).encode()
        assert b"\\u0000" not in kept, "some databases keep no NUL"


def test_what_is_broken_below_is_an_event_while_it_is_whole() -> None:
    kinds = [type(event) for whole in WHOLE for event in normalise(whole, account="eu")]

    assert all(normalise(whole, account="eu") for whole in WHOLE)
    assert set(kinds) == {
        MessageSent,
        ButtonTapped,
        Reacted,
        MessageEdited,
        MessageDeleted,
        ReceiptArrived,
    }


def test_odd_values_in_every_place_raise_nothing() -> None:
    for whole, place in EVERYWHERE:
        for odd in ODD:
            check(changed(whole, place, odd))


@settings(max_examples=300)
@given(st.sampled_from(EVERYWHERE), JSON)
def test_anything_in_any_place_raises_nothing(
    where: tuple[dict[str, Any], tuple[Any, ...]], new: Any
) -> None:
    whole, place = where
    check(changed(whole, place, new))


@given(JSON, st.sampled_from(["entry", "changes", "value", "messages"]))
def test_anything_at_any_depth_is_no_event_and_raises_nothing(anything: Any, depth: str) -> None:
    value = anything if depth == "value" else {"messages": anything}
    changes = anything if depth == "changes" else [{"field": "messages", "value": value}]
    entries = anything if depth == "entry" else [{"changes": changes}]

    assert normalise({"entry": entries}, account="eu") == ()


def test_normalising_needs_no_library_of_a_platform() -> None:
    code = (
        "import sys, adapters.whatsapp_events; "
        "print([m for m in ('httpx', 'starlette', 'slack_bolt', 'telegram') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"

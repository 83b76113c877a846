"""Gateway dispatches as events: who said what, where, and what is none of our business."""

import json
import subprocess
import sys
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.discord_events import moment, normalise
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
)

ANA = {"id": "70", "username": "ana", "global_name": "Ana Ruiz", "discriminator": "0"}
BOT = {"id": "99", "username": "shop_bot", "bot": True}
AT = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
CUSTOMER = Customer(id="70", name="Ana Ruiz", handle="ana")
HERE = Address(channel="discord", account="shop", chat="7")


def message(**fields: Any) -> dict[str, Any]:
    return {
        "id": "1000",
        "channel_id": "7",
        "author": ANA,
        "timestamp": "2026-11-22T13:00:00+01:00",
        "edited_timestamp": None,
        "type": 0,
        "content": "",
        **fields,
    }


def dispatched(name: str, data: Any) -> tuple[Event, ...]:
    return normalise({"op": 0, "s": 3, "t": name, "d": data}, account="shop")


def said(**fields: Any) -> MessageSent:
    (event,) = dispatched("MESSAGE_CREATE", message(**fields))
    assert isinstance(event, MessageSent)
    return event


def test_a_message_becomes_an_event() -> None:
    assert said(
        content="Where is my parcel?", type=19, message_reference={"message_id": "999"}
    ) == MessageSent(
        key="discord/shop/1000",
        address=HERE,
        customer=CUSTOMER,
        at=AT,
        message_id="1000",
        text="Where is my parcel?",
        reply_to="999",
    )


def test_a_redelivery_is_the_same_event_and_another_bot_has_another_key() -> None:
    update = {"t": "MESSAGE_CREATE", "d": message(content="hi")}

    (event,) = normalise(update, account="shop")

    assert normalise({**update, "s": 55}, account="shop") == (event,)
    (other,) = normalise(update, account="outlet")
    assert other.key != event.key


def test_people_and_emoji_are_read_by_their_names() -> None:
    event = said(
        content="ask <@70> or <@!71> <:wave:123> <a:dance:5>", mentions=[ANA, {"id": "71", "username": "bo"}]
    )

    assert event.text == "ask @Ana Ruiz or @bo :wave: :dance:"


def test_calling_the_bot_is_not_part_of_the_question() -> None:
    assert said(content=" <@99> where is my parcel?", mentions=[BOT]).text == "where is my parcel?"
    assert said(content="is <@99> a bot?", mentions=[BOT]).text == "is @shop_bot a bot?"


def test_files_keep_what_is_needed_to_fetch_them_again() -> None:
    file = {
        "id": "5",
        "filename": "parcel.jpg",
        "content_type": "image/jpeg",
        "size": 12,
        "url": "https://cdn.discordapp.com/attachments/7/5/parcel.jpg?ex=1",
    }
    log = {
        "id": "6",
        "filename": "log.txt",
        "content_type": "text/plain; charset=utf-8",
        "url": "https://x.example/6",
    }

    assert said(attachments=[file, log]).attachments == (
        Attachment(
            kind="image",
            name="parcel.jpg",
            reference="https://cdn.discordapp.com/attachments/7/5/parcel.jpg?ex=1 7 1000 5",
            mime="image/jpeg",
            size=12,
        ),
        Attachment(kind="file", name="log.txt", reference="https://x.example/6 7 1000 6", mime="text/plain"),
    )


def test_a_voice_message_a_sticker_and_a_poll_are_attachments() -> None:
    voice = {
        "id": "5",
        "filename": "voice-message.ogg",
        "content_type": "audio/ogg",
        "url": "https://x.example/5",
    }
    sticker = {"id": "8", "name": "Wave", "format_type": 1}
    odd = {"id": "9", "name": "Moves", "format_type": 3}
    poll = {
        "question": {"text": "Tea?"},
        "answers": [{"poll_media": {"text": "yes"}}, {"poll_media": {"text": "no"}}],
    }

    assert said(flags=8192, attachments=[voice]).attachments[0].kind == "voice"
    assert said(sticker_items=[sticker, odd], poll=poll).attachments == (
        Attachment(
            kind="sticker",
            name="Wave",
            reference="https://cdn.discordapp.com/stickers/8.png",
            mime="image/png",
        ),
        Attachment(kind="sticker", name="Moves"),
        Attachment(kind="other", name="Tea?: yes / no"),
    )
    assert said(stickers=[sticker]).attachments[0].name == "Wave", "as they were called before"


def test_what_we_do_not_know_is_shown_as_such() -> None:
    assert said(activity={"type": 1}).attachments == (
        Attachment(kind="other", name="something without words"),
    )


def test_a_forwarded_message_is_what_the_customer_says() -> None:
    inner = {
        "content": "Your parcel is late",
        "attachments": [{"id": "5", "filename": "a", "url": "https://x.example"}],
    }
    event = said(
        message_reference={"type": 1, "message_id": "3"},
        message_snapshots=[{"message": inner}, {"message": {}}],
    )

    assert (event.text, event.reply_to) == ("Your parcel is late", None)
    assert [a.reference for a in event.attachments] == ["https://x.example 7 1000 5"]


@pytest.mark.parametrize(
    "fields",
    [
        {"author": BOT},
        {"author": {"id": "1", "username": "Discord", "system": True}},
        {"webhook_id": "5"},
        {"type": 6},
        {"type": 18},
        {"type": 20},
        {"type": 21},
        {"channel_id": None},
        {"id": "1" * 30},
    ],
)
def test_bots_webhooks_and_what_discord_writes_are_ignored(fields: dict[str, Any]) -> None:
    assert dispatched("MESSAGE_CREATE", message(**{"content": "hi", **fields})) == ()


def test_an_edit_is_known_by_its_time() -> None:
    edited = message(content="two", edited_timestamp="2026-11-22T12:00:05.5+00:00")
    later = message(content="three", edited_timestamp="2026-11-22T12:00:06+00:00")

    (event,) = dispatched("MESSAGE_UPDATE", edited)
    (other,) = dispatched("MESSAGE_UPDATE", later)

    assert isinstance(event, MessageEdited)
    assert (event.text, event.message_id) == ("two", "1000")
    assert dispatched("MESSAGE_UPDATE", edited) == (event,)
    assert len({event.key, other.key, said(content="one").key}) == 3


@pytest.mark.parametrize(
    "data",
    [
        message(content="a link", embeds=[{"title": "its preview"}]),
        {"id": "1000", "channel_id": "7", "embeds": [{}], "edited_timestamp": "2026-11-22T12:00:05+00:00"},
        message(content="ours", author=BOT, edited_timestamp="2026-11-22T12:00:05+00:00"),
    ],
)
def test_what_changes_no_words_of_a_customer_is_no_edit(data: dict[str, Any]) -> None:
    assert dispatched("MESSAGE_UPDATE", data) == ()


def test_deleted_messages_are_named_one_by_one_and_by_nobody() -> None:
    (event,) = dispatched("MESSAGE_DELETE", {"id": "1000", "channel_id": "7", "guild_id": "2"})
    assert isinstance(event, MessageDeleted)
    assert (event.message_id, event.customer.id, event.address) == ("1000", "", HERE)

    bulk = dispatched("MESSAGE_DELETE_BULK", {"ids": ["1", "2", None], "channel_id": "7"})
    assert [e.message_id for e in bulk if isinstance(e, MessageDeleted)] == ["1", "2"]


def test_a_reaction_is_an_emoji_or_its_name() -> None:
    data = {"user_id": "70", "channel_id": "7", "message_id": "1000", "emoji": {"id": None, "name": "👍"}}
    (put,) = dispatched("MESSAGE_REACTION_ADD", {**data, "member": {"user": ANA}})
    (off,) = dispatched("MESSAGE_REACTION_REMOVE", data)
    (own,) = dispatched("MESSAGE_REACTION_ADD", {**data, "emoji": {"id": "5", "name": "shop"}})

    assert isinstance(put, Reacted)
    assert isinstance(off, Reacted)
    assert isinstance(own, Reacted)
    assert (put.emoji, put.removed, put.customer) == ("👍", False, CUSTOMER)
    assert (off.removed, off.customer.id, own.emoji) == (True, "70", ":shop:")
    assert len({put.key, off.key, own.key}) == 3
    assert dispatched("MESSAGE_REACTION_ADD", {**data, "member": {"user": BOT}}) == ()


def interaction(**fields: Any) -> dict[str, Any]:
    return {
        "id": "4194304000",
        "channel_id": "7",
        "token": "t",
        "type": 3,
        "locale": "de",
        "user": ANA,
        **fields,
    }


@pytest.mark.parametrize("action", [Action.HUMAN, "rate:5", "option:Returns", Action.REACH_NOT])
def test_a_tapped_button_is_its_action(action: str) -> None:
    data = {"custom_id": action, "component_type": 2}
    (event,) = dispatched("INTERACTION_CREATE", interaction(data=data))

    assert isinstance(event, ButtonTapped)
    assert (event.action, event.customer.language) == (action, "de")
    assert event.at == datetime(2015, 1, 1, 0, 0, 1, tzinfo=UTC), "ids say when"


def test_the_slash_command_calls_a_person_in_a_server_too() -> None:
    data = {"id": "1", "name": "human", "type": 1}
    fields = interaction(type=2, data=data, guild_id="2", user=None, member={"user": ANA})
    (event,) = dispatched("INTERACTION_CREATE", fields)

    assert isinstance(event, ButtonTapped)
    assert (event.action, event.customer.name) == (Action.HUMAN, "Ana Ruiz")


@pytest.mark.parametrize(
    "fields",
    [
        {"type": 1},
        {"type": 2, "data": {"name": "other", "type": 1}},
        {"type": 2, "data": {"name": "human", "type": 2}},
        {"data": {"custom_id": "another-program", "component_type": 2}},
        {"data": {"custom_id": "rate:9", "component_type": 2}},
        {"data": {"custom_id": "human", "component_type": 3}},
    ],
)
def test_other_programs_interactions_are_left_alone(fields: dict[str, Any]) -> None:
    assert dispatched("INTERACTION_CREATE", interaction(**fields)) == ()


@pytest.mark.parametrize("name", ["TYPING_START", "PRESENCE_UPDATE", "BRAND_NEW_EVENT", None, 5])
def test_unknown_dispatches_are_ignored_with_a_debug_line(
    name: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG", "adapters.discord_events")

    assert dispatched(name, message(content="secret words")) == ()

    assert repr(name) in caplog.text
    assert "secret words" not in caplog.text


def test_text_that_no_database_keeps_is_made_whole() -> None:
    assert said(content="a\x00b\ud83d!").text == "ab?!"


def test_the_latest_id_still_has_a_time() -> None:
    assert moment(str((1 << 64) - 1)).year > 2100


NAMES = [
    "id",
    "channel_id",
    "author",
    "member",
    "user",
    "bot",
    "type",
    "content",
    "timestamp",
    "flags",
    "mentions",
]
NAMES += [
    "edited_timestamp",
    "attachments",
    "filename",
    "url",
    "size",
    "content_type",
    "sticker_items",
    "poll",
]
NAMES += ["format_type", "name", "question", "answers", "poll_media", "text", "message_snapshots", "message"]
NAMES += ["message_reference", "ids", "emoji", "user_id", "message_id", "data", "custom_id", "component_type"]
DISPATCHES = [
    "MESSAGE_CREATE",
    "MESSAGE_UPDATE",
    "MESSAGE_DELETE",
    "MESSAGE_DELETE_BULK",
    "MESSAGE_REACTION_ADD",
]
DISPATCHES += ["MESSAGE_REACTION_REMOVE", "INTERACTION_CREATE", "READY", "GUILD_CREATE", "THREAD_LIST_SYNC"]
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=8)
    | st.sampled_from(
        ["7", "1000", "18446744073709551615", "2026-11-22T12:00:00+00:00", "0001-01-01T00:00:00+14:00"]
    )
    | st.sampled_from(["<@7>", "<@!99999999999999999999999>", "human", 2, 3, 8192, -1, 1 << 70]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=8),
    max_leaves=25,
)


@settings(max_examples=120)
@given(
    st.sampled_from(DISPATCHES) | st.text(max_size=5) | st.none(),
    VALUES | st.dictionaries(st.sampled_from(NAMES), VALUES),
)
def test_no_dispatch_of_any_shape_raises(name: Any, data: Any) -> None:
    events = dispatched(name, data)

    assert events == dispatched(name, data)
    for event in events:
        event.key.encode()
        assert event.address.channel == "discord"  # type: ignore[union-attr]


@settings(max_examples=120)
@given(st.sampled_from(DISPATCHES[:7]), st.dictionaries(st.sampled_from(NAMES), VALUES))
def test_a_message_with_any_one_field_broken_does_not_raise(name: str, broken: dict[str, Any]) -> None:
    whole = {
        **message(content="hi"),
        "ids": ["4"],
        "user_id": "70",
        "message_id": "3",
        "emoji": {"name": "x"},
    }
    whole |= interaction(id="1000", data={"custom_id": "human", "component_type": 2})
    for event in dispatched(name, {**whole, **broken}):
        assert json.loads(json.dumps(event.key)) == event.key


def test_reading_updates_loads_no_library() -> None:
    code = (
        "import sys, adapters.discord_events; sys.exit('discord' in sys.modules or 'aiohttp' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

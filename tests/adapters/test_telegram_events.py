"""Bot API updates as events: who said what, where, and what is none of our business."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.telegram_events import normalise
from bot.model import (
    Action,
    Address,
    Attachment,
    ButtonTapped,
    Customer,
    Event,
    MessageEdited,
    MessageSent,
    Reacted,
)

ANA = {
    "id": 7,
    "is_bot": False,
    "first_name": "Ana",
    "last_name": "Ruiz",
    "username": "ana",
    "language_code": "es",
}
PRIVATE = {"id": 7, "type": "private", "first_name": "Ana"}
GROUP = {"id": -100123, "type": "supergroup", "title": "Friends", "is_forum": True}
AT = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def message(**fields: Any) -> dict[str, Any]:
    return {"message_id": 5, "from": ANA, "chat": PRIVATE, "date": int(AT.timestamp()), **fields}


def said(**fields: Any) -> tuple[Event, ...]:
    return normalise({"update_id": 9, "message": message(**fields)}, account="shop")


def tapped(data: Any, **fields: Any) -> tuple[Event, ...]:
    query = {"id": "1", "from": ANA, "message": message(), "chat_instance": "x", "data": data, **fields}
    return normalise({"update_id": 9, "callback_query": query}, account="shop")


def test_a_private_message_becomes_an_event() -> None:
    assert said(text="Where is my parcel?", reply_to_message={"message_id": 4}) == (
        MessageSent(
            key="telegram/shop/9",
            address=Address(channel="telegram", account="shop", chat="7"),
            customer=Customer(id="7", name="Ana Ruiz", handle="ana", language="es"),
            at=AT,
            message_id="5",
            text="Where is my parcel?",
            reply_to="4",
        ),
    )


def test_a_redelivery_is_the_same_event_and_another_bot_has_another_key() -> None:
    update = {"update_id": 9, "message": message(text="hi")}

    (event,) = normalise(update, account="shop")

    assert normalise(update, account="shop") == (event,)
    (other,) = normalise(update, account="outlet")
    assert other.key != event.key


def test_start_is_a_message_that_the_desk_can_greet() -> None:
    (event,) = said(text="/start")

    assert isinstance(event, MessageSent)
    assert event.text == "/start"


@pytest.mark.parametrize("text", ["/human", "/human@shop_bot", "/HUMAN", "/human "])
def test_the_human_command_is_the_human_button(text: str) -> None:
    (event,) = said(text=text)

    assert isinstance(event, ButtonTapped)
    assert (event.action, event.key) == (Action.HUMAN, "telegram/shop/9")


def test_words_after_the_human_command_are_not_lost() -> None:
    words, tap = said(text="/human my parcel is broken")

    assert isinstance(words, MessageSent)
    assert isinstance(tap, ButtonTapped)
    assert words.text == "my parcel is broken"
    assert words.key != tap.key


@pytest.mark.parametrize("text", ["/humans", "please /human", "human"])
def test_what_only_looks_like_the_command_is_a_message(text: str) -> None:
    (event,) = said(text=text)

    assert isinstance(event, MessageSent)
    assert event.text == text


@pytest.mark.parametrize("text", ["/start abc", "/start@shop_bot", "/start@shop_bot from-site_7"])
def test_a_link_to_the_bot_opens_the_chat_like_start_alone(text: str) -> None:
    (event,) = said(text=text)

    assert isinstance(event, MessageSent)
    assert event.text == "/start"


@pytest.mark.parametrize("text", ["/starting", "/start my parcel is broken", "please /start abc"])
def test_words_that_no_link_adds_are_not_lost(text: str) -> None:
    (event,) = said(text=text)

    assert isinstance(event, MessageSent)
    assert event.text == text


def test_in_a_group_each_customer_writes_from_the_same_address() -> None:
    (ana,) = said(chat=GROUP, text="hi")
    (bob,) = said(chat=GROUP, text="hi", **{"from": {"id": 8, "is_bot": False, "first_name": "Bob"}})

    assert isinstance(ana, MessageSent)
    assert isinstance(bob, MessageSent)
    assert ana.address == bob.address == Address(channel="telegram", account="shop", chat="-100123")
    assert ana.customer.id != bob.customer.id


def test_a_topic_is_a_thread_and_its_opening_is_not_quoted() -> None:
    (event,) = said(
        chat=GROUP,
        text="hi",
        message_thread_id=3,
        is_topic_message=True,
        reply_to_message={"message_id": 3, "forum_topic_created": {"name": "Help"}},
    )

    assert isinstance(event, MessageSent)
    assert (event.address.thread, event.reply_to) == ("3", None)


def test_a_thread_of_replies_is_no_topic_because_nothing_can_be_sent_to_it() -> None:
    (event,) = said(chat=GROUP, text="hi", message_thread_id=3)

    assert isinstance(event, MessageSent)
    assert event.address.thread is None


@pytest.mark.parametrize(
    ("fields", "attachment"),
    [
        (
            {"photo": [{"file_id": "small", "file_size": 9}, {"file_id": "large", "file_size": 9000}]},
            Attachment(kind="image", name="photo", reference="large", mime="image/jpeg", size=9000),
        ),
        (
            {
                "document": {
                    "file_id": "d",
                    "file_name": "../../etc/passwd",
                    "mime_type": "text/plain",
                    "file_size": 7,
                }
            },
            Attachment(kind="file", name="../../etc/passwd", reference="d", mime="text/plain", size=7),
        ),
        (
            {"voice": {"file_id": "v", "file_size": -1}},
            Attachment(kind="voice", name="voice message", reference="v", mime="audio/ogg"),
        ),
        (
            {"audio": {"file_id": "a", "performer": "Bach", "title": "Air"}},
            Attachment(kind="audio", name="Bach – Air", reference="a"),
        ),
        ({"video": {"file_id": "m"}}, Attachment(kind="video", name="video", reference="m")),
        (
            {"video_note": {"file_id": "n"}},
            Attachment(kind="video", name="video message", reference="n", mime="video/mp4"),
        ),
        (
            {"animation": {"file_id": "g"}, "document": {"file_id": "g"}},
            Attachment(kind="video", name="animation", reference="g"),
        ),
        (
            {"sticker": {"file_id": "s", "emoji": "👍"}},
            Attachment(kind="sticker", name="👍", reference="s", mime="image/webp"),
        ),
        (
            {"sticker": {"file_id": "s", "emoji": "👍", "is_video": True}},
            Attachment(kind="sticker", name="👍", reference="s", mime="video/webm"),
        ),
        (
            {"sticker": {"file_id": "s", "is_animated": True}},
            Attachment(kind="sticker", name="sticker", reference="s", mime="application/x-tgsticker"),
        ),
        ({"location": {"latitude": 52.5, "longitude": 13.4}}, Attachment(kind="location", name="52.5, 13.4")),
        (
            {
                "venue": {
                    "title": "Shop",
                    "address": "Main St 1",
                    "location": {"latitude": 1, "longitude": 2},
                },
                "location": {"latitude": 1, "longitude": 2},
            },
            Attachment(kind="location", name="Shop, Main St 1 (1, 2)"),
        ),
        (
            {"location": {"latitude": 1}},
            Attachment(kind="location", name="location"),
        ),
        (
            {"contact": {"first_name": "Ana", "phone_number": "+34600"}},
            Attachment(kind="contact", name="Ana +34600"),
        ),
        ({"poll": {"question": "Tea?"}}, Attachment(kind="other", name="Tea?")),
        ({"dice": {"emoji": "🎲", "value": 3}}, Attachment(kind="other", name="🎲")),
        ({"story": {"id": 1}}, Attachment(kind="other", name="story")),
        ({"invoice": {"title": "Blue kettle"}}, Attachment(kind="other", name="Blue kettle")),
        ({"giveaway": {"winner_count": 3}}, Attachment(kind="other", name="giveaway")),
        ({"rich_message": {"blocks": []}}, Attachment(kind="other", name="rich message")),
    ],
)
def test_every_kind_of_attachment_is_described(fields: dict[str, Any], attachment: Attachment) -> None:
    (event,) = said(**fields, caption="look")

    assert isinstance(event, MessageSent)
    assert (event.text, event.attachments) == ("look", (attachment,))


@pytest.mark.parametrize(
    "data",
    [
        "human",
        "no_thanks",
        "back",
        "reach:here",
        "reach:none",
        "option:2",
        "option:Delivery & größer",
        "rate:5",
    ],
)
def test_a_tap_on_our_button_is_an_event(data: str) -> None:
    (event,) = tapped(data)

    assert isinstance(event, ButtonTapped)
    assert (event.action, event.customer.id, event.address.chat) == (data, "7", "7")


@pytest.mark.parametrize(
    "data", ["buy", "option:", "options:x", "rate:", "rate:6", "rate:5; drop", "HUMAN", "", None, 3]
)
def test_a_tap_on_a_button_of_another_program_is_ignored(data: Any) -> None:
    assert tapped(data) == ()


def test_an_edit_is_the_message_as_it_is_now() -> None:
    edited = message(text="No, where is it?", edit_date=int(AT.timestamp()) + 60)

    assert normalise({"update_id": 9, "edited_message": edited}, account="shop") == (
        MessageEdited(
            key="telegram/shop/9",
            address=Address(channel="telegram", account="shop", chat="7"),
            customer=Customer(id="7", name="Ana Ruiz", handle="ana", language="es"),
            at=AT + timedelta(minutes=1),
            message_id="5",
            text="No, where is it?",
        ),
    )


def test_a_changed_caption_keeps_its_photo() -> None:
    edited = message(caption="this one", photo=[{"file_id": "p"}])
    (event,) = normalise({"update_id": 9, "edited_message": edited}, account="shop")

    assert isinstance(event, MessageEdited)
    assert (event.text, [a.reference for a in event.attachments]) == ("this one", ["p"])


def test_the_human_command_works_too_when_a_slip_is_corrected_into_it() -> None:
    update = {"update_id": 9, "edited_message": message(text="/human please")}
    words, tap = normalise(update, account="shop")

    assert isinstance(words, MessageEdited)
    assert isinstance(tap, ButtonTapped)
    assert (words.text, tap.action) == ("/human please", Action.HUMAN)
    assert words.key != tap.key


def reacted(before: Any, after: Any, **fields: Any) -> tuple[Event, ...]:
    change = {
        "chat": PRIVATE,
        "message_id": 5,
        "user": ANA,
        "date": int(AT.timestamp()),
        "old_reaction": before,
        "new_reaction": after,
        **fields,
    }
    return normalise({"update_id": 9, "message_reaction": change}, account="shop")


def emoji(*them: str) -> list[dict[str, str]]:
    return [{"type": "emoji", "emoji": each} for each in them]


def test_a_reaction_says_who_put_what_on_which_message() -> None:
    (event,) = reacted([], emoji("👍"))

    assert event == Reacted(
        key="telegram/shop/9/0",
        address=Address(channel="telegram", account="shop", chat="7"),
        customer=Customer(id="7", name="Ana Ruiz", handle="ana", language="es"),
        at=AT,
        message_id="5",
        emoji="👍",
    )


def test_a_changed_reaction_is_one_taken_off_and_one_put_on() -> None:
    events = reacted(emoji("👍", "🔥"), emoji("🔥", "👎"))

    assert [(e.emoji, e.removed) for e in events if isinstance(e, Reacted)] == [("👍", True), ("👎", False)]
    assert len({event.key for event in events}) == 2


def test_a_reaction_that_only_telegram_has_is_named() -> None:
    events = reacted([], [{"type": "custom_emoji", "custom_emoji_id": "53"}, {"type": "paid"}])

    assert [event.emoji for event in events if isinstance(event, Reacted)] == [":custom_emoji:", "⭐"]


@pytest.mark.parametrize(
    "fields",
    [
        {"user": {**ANA, "is_bot": True}},
        {"user": None, "actor_chat": GROUP},
        {"chat": {"id": -1001, "type": "channel"}},
        {"message_id": None},
        {"old_reaction": emoji("👍"), "new_reaction": emoji("👍")},
        {"new_reaction": "👍"},
    ],
)
def test_a_reaction_of_no_customer_is_ignored(fields: dict[str, Any]) -> None:
    assert reacted([], emoji("👍"), **fields) == ()


def test_each_photo_of_an_album_and_a_forwarded_one_are_messages_of_their_own() -> None:
    origin = {"type": "hidden_user", "sender_user_name": "Bob", "date": 1}
    (album,) = said(photo=[{"file_id": "a"}], media_group_id="77")
    (forwarded,) = said(photo=[{"file_id": "a"}], forward_origin=origin)

    for event in (album, forwarded):
        assert isinstance(event, MessageSent)
        assert event.customer.id == "7"
        assert len(event.attachments) == 1


def test_a_comment_on_a_channels_post_is_a_customers_and_the_post_itself_is_not() -> None:
    # As Telegram forwards it into the discussion group: from an account that is no bot.
    telegram = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
    channel = {"id": -1005, "type": "channel", "title": "News"}
    post = {"sender_chat": channel, "is_automatic_forward": True, "from": telegram, "text": "Sale!"}
    assert said(chat=GROUP, **post) == ()

    (comment,) = said(
        chat=GROUP, text="until when?", message_thread_id=4, reply_to_message={"message_id": 4, **post}
    )
    assert isinstance(comment, MessageSent)
    assert (comment.reply_to, comment.address.thread) == ("4", None)


def test_a_rich_message_is_read_block_by_block() -> None:
    blocks = [
        {"type": "heading", "text": "My order", "size": 1},
        {"type": "divider"},
        {"type": "paragraph", "text": ["It ", {"type": "bold", "text": ["never ", "came"]}, "."]},
        {"type": "list", "items": [{"label": "1.", "blocks": [{"type": "paragraph", "text": "kettle"}]}]},
        {"type": "table", "cells": [[{"text": "Cups"}, {"text": {"type": "code", "text": "6"}}]]},
        {"type": "photo", "photo": [{"file_id": "small"}, {"file_id": "a"}], "caption": {"text": "broken"}},
        {"type": "voice_note", "voice_note": {"file_id": "b"}},
    ]
    (event,) = said(rich_message={"blocks": blocks})

    assert isinstance(event, MessageSent)
    assert event.text == "My order\nIt never came.\nkettle\nCups | 6\nbroken"
    assert [(one.kind, one.reference) for one in event.attachments] == [("image", "a"), ("voice", "b")]


def test_a_rich_message_within_itself_many_times_over_is_read_as_far_as_is_sensible() -> None:
    text: Any = "deep"
    block: dict[str, Any] = {"type": "paragraph", "text": "deep"}
    for _ in range(500):
        text = {"type": "bold", "text": [text]}
        block = {"type": "details", "summary": "more", "blocks": [block]}
    (event,) = said(rich_message={"blocks": [{"type": "paragraph", "text": text}, block]})

    assert isinstance(event, MessageSent)
    assert event.text.startswith("more")


def test_an_update_from_before_telegram_said_who_is_a_bot_names_a_person() -> None:
    (event,) = said(text="hi", **{"from": {"id": 7, "first_name": "Ana"}})

    assert isinstance(event, MessageSent)
    assert event.customer == Customer(id="7", name="Ana")


def test_fields_that_are_written_out_as_nothing_are_as_if_they_were_not_there() -> None:
    # As programs write updates that have read them into objects first.
    nothing = dict.fromkeys(("sender_chat", "location", "venue", "animation", "live_photo"))
    update = {"update_id": 9, "message": None, "edited_message": message(text="hi", **nothing)}
    (event,) = normalise(update, account="shop")
    (photo,) = said(photo=[{"file_id": "a"}], document=None, **nothing)

    assert isinstance(event, MessageEdited)
    assert isinstance(photo, MessageSent)
    assert [attachment.kind for attachment in photo.attachments] == ["image"]


def test_what_is_ignored_leaves_a_line_for_those_who_look_for_it(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    kicked = {"user": {"id": 1}, "status": "kicked"}
    assert normalise({"update_id": 9, "my_chat_member": {"new_chat_member": kicked}}, account="shop") == ()

    assert "my_chat_member" in caplog.text


def test_a_tap_under_a_message_that_is_too_old_to_be_shown_still_counts() -> None:
    (event,) = tapped("human", message={"chat": PRIVATE, "message_id": 5, "date": 0})

    assert isinstance(event, ButtonTapped)


@pytest.mark.parametrize(
    "update",
    [
        {"edited_message": message()},
        {"edited_message": message(text="hi", **{"from": {**ANA, "is_bot": True}})},
        {"edited_message": message(location={"latitude": 1, "longitude": 2, "live_period": 900})},
        {"edited_channel_post": message(text="hi")},
        {"business_message": message(text="hi")},
        {"edited_business_message": message(text="hi")},
        {"guest_message": message(text="hi")},
        {"message_reaction_count": {}},
        {"channel_post": message(text="hi")},
        {"my_chat_member": {}},
        {"message": message(text="hi", **{"from": {**ANA, "is_bot": True}})},
        {"message": message(text="hi", chat={"id": -1001, "type": "channel"})},
        {"message": message(new_chat_members=[ANA])},
        {"message": message(text="")},
        {"message": message(text="hi", date="yesterday")},
        {"message": message(text="hi", date=10**12)},
        {"message": {"text": "hi"}},
        {"message": None},
        {"callback_query": {"id": "1", "from": ANA, "inline_message_id": "x", "data": "human"}},
        {},
    ],
)
def test_what_no_customer_said_is_none_of_our_business(update: dict[str, Any]) -> None:
    assert normalise({"update_id": 9, **update}, account="shop") == ()


def test_text_that_no_database_can_keep_is_mended() -> None:
    (event,) = said(text="a\x00b\ud83dc")

    assert isinstance(event, MessageSent)
    assert event.text == "ab?c"


def test_reading_updates_does_not_load_a_library() -> None:
    program = "import sys, adapters.telegram; sys.exit(bool({'telegram', 'aiogram'} & set(sys.modules)))"

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


# What Telegram puts there, and now and then any JSON at all, so that most of it gets past the first check.
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=4,
)


def mostly(proper: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.integers(0, 19).flatmap(lambda n: proper if n else JSON)


TEXTS = mostly(st.text(max_size=5) | st.sampled_from(["/human", "/human x", "/start", "\ud83d", "\x00"]))
NUMBERS = mostly(st.integers(0, 10**9) | st.integers())
USERS = mostly(st.fixed_dictionaries({"id": NUMBERS, "is_bot": mostly(st.just(False)), "first_name": TEXTS}))
CHATS = mostly(st.fixed_dictionaries({"id": NUMBERS, "type": mostly(st.just("private"))}))
PLACES = st.fixed_dictionaries(
    {}, optional={"latitude": mostly(st.floats()), "longitude": mostly(st.floats())}
)
CONTENT = mostly(
    st.fixed_dictionaries(
        {},
        optional={
            "file_id": TEXTS,
            "file_size": NUMBERS,
            "mime_type": TEXTS,
            "is_video": JSON,
            "location": mostly(PLACES),
            "title": TEXTS,
        },
    )
    | PLACES
)
ATTACHMENTS = ["document", "venue", "location", "contact", "sticker", "audio", "poll", "animation"]
MESSAGES = mostly(
    st.fixed_dictionaries(
        {"message_id": NUMBERS, "from": USERS, "chat": CHATS, "date": NUMBERS},
        optional={
            "text": TEXTS,
            "edit_date": NUMBERS,
            "is_topic_message": JSON,
            "message_thread_id": NUMBERS,
            "reply_to_message": mostly(st.fixed_dictionaries({"message_id": NUMBERS})),
            "photo": mostly(st.lists(CONTENT, max_size=2)),
            **dict.fromkeys(ATTACHMENTS, CONTENT),
        },
    )
)
QUERIES = mostly(
    st.fixed_dictionaries({"id": TEXTS, "from": USERS, "message": MESSAGES, "data": mostly(st.just("human"))})
)
REACTIONS = mostly(
    st.lists(
        mostly(st.fixed_dictionaries({"type": mostly(st.sampled_from(["emoji", "paid"])), "emoji": TEXTS})),
        max_size=3,
    )
)
CHANGES = mostly(
    st.fixed_dictionaries(
        {
            "chat": CHATS,
            "user": USERS,
            "message_id": NUMBERS,
            "date": NUMBERS,
            "old_reaction": REACTIONS,
            "new_reaction": REACTIONS,
        }
    )
)
KINDS = {
    "message": (MESSAGES, MessageSent | ButtonTapped),
    "edited_message": (MESSAGES, MessageEdited | ButtonTapped),
    "callback_query": (QUERIES, ButtonTapped),
    "message_reaction": (CHANGES, Reacted),
}


@pytest.mark.parametrize("kind", KINDS)
def test_no_update_whatever_makes_it_fail(kind: str) -> None:
    shape, expected = KINDS[kind]
    understood = 0

    @settings(max_examples=150)
    @given(mostly(st.just(9)), shape)
    def holds(number: Any, content: Any) -> None:
        nonlocal understood
        for event in normalise({"update_id": number, kind: content}, account="shop"):
            understood += 1
            assert isinstance(event, expected)
            assert event.at.utcoffset() is not None
            repr(event).encode()

    holds()
    assert understood, "some of it looks like what a customer did"

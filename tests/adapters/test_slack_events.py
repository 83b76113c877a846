"""Slack's payloads as events: which customer did what, where, and what is none of our business."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.slack import Places, normalise
from adapters.slack_customer_origin import origin
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

BOT, ANA, BOB = "U0BOT", "U0ANA", "U0BOB"
DIRECT, HELP, INBOX = "D0ANA", "C0HELP", "C0SUPPORT"
TS, LATER = "1795348800.000100", "1795348860.000200"
AT = datetime(2026, 11, 22, 12, 0, 0, 100, tzinfo=UTC)
MENTIONS = Places(slack_channel_ids=frozenset({HELP}), inboxes=frozenset({INBOX}), listen="mentions")


def body(**event: Any) -> dict[str, Any]:
    authorised = [{"user_id": BOT, "is_bot": True, "team_id": "T0"}]
    return {"type": "event_callback", "event_id": "Ev1", "event": event, "authorizations": authorised}


def message(text: str = "hi", *, chat: str = DIRECT, **fields: Any) -> dict[str, Any]:
    kind = "im" if chat.startswith("D") else "channel"
    said = {"type": "message", "user": ANA, "text": text, "ts": TS, "channel": chat, "channel_type": kind}
    return body(**{**said, "event_ts": TS, **fields})


def said(text: str = "hi", **fields: Any) -> tuple[Event, ...]:
    return normalise(message(text, **fields), account="help", names={ANA: "Ana Lopez"})


def changed(after: dict[str, Any], before: dict[str, Any], *, chat: str = DIRECT) -> dict[str, Any]:
    parts = {"message": {"type": "message", "user": ANA, "ts": TS, **after}}
    parts["previous_message"] = {"type": "message", "user": ANA, "ts": TS, **before}
    return body(type="message", subtype="message_changed", hidden=True, channel=chat, ts=LATER, **parts)


def tapped(value: Any = "human", *, action_id: Any = "stepaside:reply:0", **fields: Any) -> dict[str, Any]:
    return {
        "type": "block_actions",
        "user": {"id": ANA, "username": "ana.lopez", "team_id": "T0"},
        "container": {"type": "message", "message_ts": TS, "channel_id": DIRECT},
        "channel": {"id": DIRECT, "name": "directmessage"},
        "message": {"ts": TS},
        "actions": [{"action_id": action_id, "value": value, "action_ts": LATER}],
        **fields,
    }


def command(text: str = "") -> dict[str, Any]:
    where = {"channel_id": HELP, "user_id": ANA, "user_name": "ana.lopez", "trigger_id": "12.34.ab"}
    return {"command": "/human", "text": text, **where}


def test_a_direct_message_becomes_an_event() -> None:
    assert said("Where is my parcel?") == (
        MessageSent(
            key=f"slack/help/{DIRECT}/{TS}",
            address=Address(channel="slack", account="help", chat=DIRECT),
            customer=Customer(id=ANA, name="Ana Lopez"),
            at=AT,
            message_id=TS,
            text="Where is my parcel?",
        ),
    )


def test_a_mention_and_its_message_are_one_event_answered_in_the_thread_below_it() -> None:
    text = f"<@{BOT}> where is my parcel?"
    as_message = said(text, chat=HELP)
    as_mention = said(text, chat=HELP, type="app_mention", channel_type=None)

    (event,) = as_message
    assert as_mention == as_message
    assert isinstance(event, MessageSent)
    assert (event.address.chat, event.address.thread) == (HELP, TS)
    assert event.text == "where is my parcel?"


def test_a_reply_in_a_channels_thread_is_answered_in_that_thread() -> None:
    (event,) = said(chat=HELP, ts=LATER, thread_ts=TS)

    assert isinstance(event, MessageSent)
    assert (event.address.thread, event.message_id, event.reply_to) == (TS, LATER, None)


def test_a_thread_of_a_direct_conversation_is_a_reply_to_its_first_message() -> None:
    (event,) = said(ts=LATER, thread_ts=TS)

    assert isinstance(event, MessageSent)
    assert (event.address.thread, event.reply_to) == (None, TS)


def test_in_the_assistant_pane_each_thread_is_a_conversation() -> None:
    asked = message(ts=LATER, thread_ts=TS)
    (event,) = normalise(asked, account="help", places=Places(assistant=True))
    (tap,) = normalise(
        tapped(container={"message_ts": LATER, "channel_id": DIRECT, "thread_ts": TS}),
        account="help",
        places=Places(assistant=True),
    )

    assert isinstance(event, MessageSent)
    assert isinstance(tap, ButtonTapped)
    assert event.address == tap.address == Address(channel="slack", account="help", chat=DIRECT, thread=TS)
    assert event.reply_to is None


def test_another_account_has_another_key() -> None:
    (one,) = said()
    (other,) = normalise(message(), account="outlet")

    assert one.key != other.key


def test_a_bare_mention_is_a_greeting() -> None:
    (event,) = said(f" <@{BOT}> ", chat=HELP)

    assert isinstance(event, MessageSent)
    assert event.text == "/start"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("a &lt; b &amp;&amp; *c*", "a < b && *c*"),
        ("see <https://shop.example|our page>", "see our page (https://shop.example)"),
        ("<mailto:ana@shop.example|ana@shop.example>", "ana@shop.example"),
        (f"ask <@{BOB}> or <@{BOT}>", f"ask @Bob or @{BOT}"),
        ("great :tada: :+1::skin-tone-2: :our_logo:", "great 🎉 👍🏻 :our_logo:"),
        ("a\x00b\ud83dc", "ab?c"),
        ("&lt;!channel&gt;", "<!channel>"),
    ],
)
def test_text_is_read_as_it_was_typed(text: str, read: str) -> None:
    (event,) = normalise(message(text), account="help", names={BOB: "Bob"})

    assert isinstance(event, MessageSent)
    assert event.text == read


def test_a_message_that_was_passed_on_is_quoted() -> None:
    (event,) = said("", attachments=[{"is_share": True, "text": "Your order\nis late"}])

    assert isinstance(event, MessageSent)
    assert event.text == "> Your order\n> is late"


@pytest.mark.parametrize(
    ("file", "attachment"),
    [
        (
            {"id": "F1", "name": "a.png", "mimetype": "image/png", "size": 9, "url_private": "https://x"},
            Attachment(kind="image", name="a.png", reference="F1", mime="image/png", size=9),
        ),
        (
            {"id": "F1", "name": "audio_message.m4a", "subtype": "slack_audio", "mimetype": "audio/mp4"},
            Attachment(kind="voice", name="voice message", reference="F1", mime="audio/mp4"),
        ),
        (
            {"id": "F1", "subtype": "slack_video"},
            Attachment(kind="video", name="video message", reference="F1"),
        ),
        ({"id": "F1", "mode": "tombstone"}, Attachment(kind="file", name="file")),
        (
            {"id": "F1", "name": "../../etc/passwd", "mimetype": "application/pdf"},
            Attachment(kind="file", name="../../etc/passwd", reference="F1", mime="application/pdf"),
        ),
        (
            {"id": "F1", "file_access": "check_file_info"},
            Attachment(kind="file", name="file", reference="F1"),
        ),
    ],
)
def test_every_kind_of_file_is_described(file: dict[str, Any], attachment: Attachment) -> None:
    (event,) = said("look", subtype="file_share", files=[file])

    assert isinstance(event, MessageSent)
    assert (event.text, event.attachments) == ("look", (attachment,))


def test_what_only_slack_can_show_is_said_to_be_there() -> None:
    (event,) = said("", blocks=[{"type": "video"}])

    assert isinstance(event, MessageSent)
    assert [attachment.kind for attachment in event.attachments] == ["other"]


def test_a_stranger_of_slack_connect_is_called_by_her_own_name() -> None:
    profile = {"display_name": "", "real_name": "Eve Acme"}
    (event,) = said(chat=HELP, user="U0EVE", user_team="T0ACME", user_profile=profile)

    assert isinstance(event, MessageSent)
    assert event.customer == Customer(id="U0EVE", name="Eve Acme")


def test_an_edit_says_all_that_the_message_says_now() -> None:
    edited = changed({"text": f"<@{BOT}> uno", "edited": {"ts": LATER}}, {"text": "one"})
    (event,) = normalise(edited, account="help")

    assert isinstance(event, MessageEdited)
    assert (event.message_id, event.text, event.customer.id) == (TS, "uno", ANA)
    assert event.at == AT + timedelta(seconds=60, microseconds=100)
    assert event.key == f"slack/help/{DIRECT}/{TS}/edited/{LATER}"


def test_the_preview_of_a_link_is_no_edit() -> None:
    preview = {"text": "see <https://shop.example>", "attachments": [{"title": "Shop", "text": "coffee"}]}

    with_before = changed(preview, {"text": "see <https://shop.example>"})
    without = changed(preview, {})
    del without["event"]["previous_message"]

    assert normalise(with_before, account="help") == ()
    assert normalise(without, account="help") == ()
    without["event"]["message"]["edited"] = {"user": ANA, "ts": LATER}
    assert len(normalise(without, account="help")) == 1


def test_a_mention_that_was_forgotten_and_added_makes_it_a_message_for_us() -> None:
    edited = changed({"text": f"<@{BOT}> where is it?"}, {"text": "where is it?"}, chat=HELP)
    (event,) = normalise(edited, account="help", places=MENTIONS)

    assert isinstance(event, MessageSent)
    assert (event.message_id, event.key) == (TS, f"slack/help/{HELP}/{TS}")


def test_a_deleted_message_and_a_tombstone_are_deletions() -> None:
    before = {"type": "message", "user": ANA, "ts": TS, "text": "one"}
    gone = body(
        type="message",
        subtype="message_deleted",
        hidden=True,
        channel=DIRECT,
        ts=LATER,
        deleted_ts=TS,
        previous_message=before,
    )
    left = changed({"subtype": "tombstone", "user": "USLACKBOT", "text": "deleted"}, {"text": "one"})

    for payload in (gone, left):
        (event,) = normalise(payload, account="help")
        assert isinstance(event, MessageDeleted)
        assert (event.message_id, event.customer.id, event.key) == (
            TS,
            ANA,
            f"slack/help/{DIRECT}/{TS}/deleted",
        )


@pytest.mark.parametrize("kind", ["reaction_added", "reaction_removed"])
def test_a_reaction_is_an_emoji_on_a_message(kind: str) -> None:
    item = {"type": "message", "channel": DIRECT, "ts": TS}
    (event,) = normalise(
        body(type=kind, user=ANA, reaction="heart", item=item, event_ts=LATER), account="help"
    )

    assert isinstance(event, Reacted)
    assert (event.message_id, event.emoji, event.removed) == (TS, "❤️", kind == "reaction_removed")


@pytest.mark.parametrize(
    "action", ["human", "no_thanks", "back", "reach:here", "option:Delivery & größer", "rate:5"]
)
def test_a_tap_on_our_button_is_an_event(action: str) -> None:
    (event,) = normalise(tapped(action), account="help")

    assert isinstance(event, ButtonTapped)
    assert (event.action, event.customer.id, event.address.chat) == (action, ANA, DIRECT)
    assert event.at == AT + timedelta(seconds=60, microseconds=100)


def test_a_tap_in_a_channel_belongs_to_the_thread_of_the_message() -> None:
    container = {"message_ts": LATER, "channel_id": HELP, "thread_ts": TS}
    (event,) = normalise(tapped(container=container), account="help", places=MENTIONS)

    assert isinstance(event, ButtonTapped)
    assert (event.address.chat, event.address.thread) == (HELP, TS)


@pytest.mark.parametrize(
    "payload",
    [
        tapped("buy"),
        tapped("option:"),
        tapped("rate:6"),
        tapped(None),
        tapped(3),
        tapped(action_id="stepaside:claim"),
        tapped(action_id="other:reply"),
        tapped(container={"message_ts": TS, "channel_id": INBOX}),
        tapped(container={"message_ts": TS, "channel_id": "C0OTHER"}),
        tapped(user=None),
    ],
)
def test_a_tap_on_what_is_not_ours_is_ignored(payload: dict[str, Any]) -> None:
    assert normalise(payload, account="help", places=MENTIONS) == ()


def test_the_command_calls_a_person_and_words_after_it_are_not_lost() -> None:
    (tap,) = normalise(command(), account="help", direct=DIRECT, now=AT)
    words, _ = normalise(command("my parcel is broken"), account="help", direct=DIRECT, now=AT)

    assert isinstance(tap, ButtonTapped)
    assert (tap.action, tap.at, tap.address.chat) == (Action.HUMAN, AT, DIRECT)
    assert tap.customer == Customer(id=ANA, name="ana.lopez")
    assert isinstance(words, MessageSent)
    assert words.text == "my parcel is broken"
    assert words.key != tap.key


@pytest.mark.parametrize(
    "payload",
    [
        message(chat=INBOX),
        message(chat="C0OTHER"),
        message(f"<@{BOT}> hi", chat=INBOX),
        message("nobody was mentioned", chat=HELP),
        message(bot_id="B1"),
        message(bot_profile={"id": "B1"}),
        message(subtype="bot_message", user=None),
        message(user=BOT),
        message(user="USLACKBOT"),
        message(subtype="channel_join"),
        message(subtype="assistant_app_thread"),
        message(subtype=["file_share"]),
        message(hidden=True),
        message(""),
        message(ts="yesterday"),
        message(ts="1e400"),
        message(user=7),
        changed({"text": "b", "bot_id": "B1"}, {"text": "a"}),
        body(type="reaction_added", user=ANA, reaction="x", item={"type": "file", "file": "F1"}),
        body(type="assistant_thread_started", assistant_thread={"user_id": ANA}),
        body(type="team_join"),
        {"type": "event_callback", "event": None},
        {"type": "view_submission"},
        {**command(), "channel_id": INBOX},
        {"command": "/other", "user_id": ANA, "channel_id": DIRECT, "trigger_id": "1"},
        {},
    ],
)
def test_what_no_customer_did_is_none_of_our_business(payload: dict[str, Any]) -> None:
    assert normalise(payload, account="help", places=MENTIONS) == ()


@pytest.mark.parametrize(
    ("payload", "listen", "is_addressed"),
    [
        (message(), "mentions", True),
        (message(f"<@{BOT}> hi", chat=HELP), "mentions", True),
        (message(chat=HELP, ts=LATER, thread_ts=TS), "mentions", False),
        (message(chat=HELP, ts=LATER, thread_ts=TS, parent_user_id=ANA), "mentions", False),
        (message(chat=HELP), "everything", True),
        (message(chat=HELP, ts=LATER, thread_ts=TS, parent_user_id=ANA), "everything", True),
        (message(chat=HELP, ts=LATER, thread_ts=TS, parent_user_id=BOB), "everything", False),
    ],
)
def test_what_is_surely_meant_for_us_is_told_from_what_may_be(
    payload: dict[str, Any], listen: Any, is_addressed: bool
) -> None:
    found = origin(payload, Places(slack_channel_ids=frozenset({HELP}), listen=listen))

    assert found is not None
    assert found.is_addressed is is_addressed


def test_reading_payloads_does_not_load_the_library() -> None:
    program = "import sys, adapters.slack; sys.exit(any(m in sys.modules for m in ('slack_sdk', 'aiohttp')))"

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


# Any JSON at all in the places where Slack puts something, so that most of it gets past the first check.
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=4,
)
STAMPS = st.just(TS) | JSON
FILES = JSON | st.lists(
    st.fixed_dictionaries(
        {}, optional={"id": JSON, "name": JSON, "mimetype": JSON, "size": JSON, "mode": JSON}
    )
)
MESSAGES = JSON | st.fixed_dictionaries(
    {"user": st.just(ANA) | JSON, "ts": STAMPS},
    optional={
        "text": st.text() | st.just(f"<@{BOT}> hi") | JSON,
        "subtype": st.sampled_from(["file_share", "tombstone"]) | JSON,
        "thread_ts": STAMPS,
        "parent_user_id": JSON,
        "files": FILES,
        "attachments": JSON | st.lists(st.fixed_dictionaries({"is_share": st.just(True), "text": JSON})),
        "blocks": JSON,
        "user_profile": JSON | st.fixed_dictionaries({"real_name": JSON}),
        "edited": JSON | st.fixed_dictionaries({"ts": STAMPS}),
    },
)
SUBTYPES = st.sampled_from(["message_changed", "message_deleted", "file_share"]) | JSON
EVENTS = JSON | st.builds(
    lambda base, more: {**(base if isinstance(base, dict) else {}), **more},
    MESSAGES,
    st.fixed_dictionaries(
        {
            "type": st.sampled_from(["message", "app_mention", "reaction_added"]) | JSON,
            "channel": st.just(DIRECT) | JSON,
        },
        optional={
            "subtype": SUBTYPES,
            "message": MESSAGES,
            "previous_message": MESSAGES,
            "deleted_ts": STAMPS,
            "reaction": st.text(max_size=9) | JSON,
            "event_ts": STAMPS,
            "item": JSON | st.just({"type": "message", "channel": DIRECT, "ts": TS}),
        },
    ),
)
PAYLOADS = st.fixed_dictionaries(
    {"type": st.sampled_from(["event_callback", "block_actions"]) | JSON, "event": EVENTS},
    optional={
        "authorizations": JSON,
        "command": st.just("/human") | JSON,
        "user_id": st.just(ANA) | JSON,
        "channel_id": st.just(DIRECT) | JSON,
        "trigger_id": JSON,
        "text": JSON,
        "user": JSON | st.fixed_dictionaries({"id": st.just(ANA) | JSON}),
        "container": JSON
        | st.fixed_dictionaries({"channel_id": st.just(DIRECT) | JSON, "message_ts": STAMPS}),
        "actions": JSON
        | st.lists(
            st.fixed_dictionaries(
                {
                    "action_id": st.just("stepaside:reply:0"),
                    "value": st.just("human") | JSON,
                    "action_ts": STAMPS,
                }
            )
        ),
    },
)


@settings(max_examples=200)
@given(PAYLOADS)
def test_no_payload_whatever_makes_it_fail(payload: dict[str, Any]) -> None:
    for event in normalise(payload, account="help"):
        assert event.at.utcoffset() is not None
        repr(event).encode()

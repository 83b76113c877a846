"""What Slack sends, read as events."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.slack_events import normalise
from adapters.slack_markup import to_markdown
from adapters.slack_people import Person, read_person, refusal
from adapters.slack_presses import form_wanted
from bot.config.texts import InboxTexts
from bot.model import StaffActed, StaffDeleted, StaffEdited, StaffWrote
from bot.store.values import EVENT

INBOX = "C0SUPPORT"
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def wrote(**changes: Any) -> dict[str, Any]:
    event = {
        "type": "message",
        "channel": INBOX,
        "user": "U1",
        "text": "hello",
        "ts": "1795339800.000200",
        "thread_ts": "1795339700.000100",
        **changes,
    }
    return {
        "type": "event_callback",
        "event": {name: value for name, value in event.items() if value is not None},
    }


def pressed(**changes: Any) -> dict[str, Any]:
    return {
        "type": "block_actions",
        "user": {"id": "U1"},
        "container": {"channel_id": INBOX, "message_ts": "1795339700.000100"},
        "actions": [{"action_id": "stepaside:claim", "action_ts": "1795339900.1"}],
        **changes,
    }


def submitted(**changes: Any) -> dict[str, Any]:
    view = {
        "id": "V1",
        "callback_id": "stepaside:form:pass_on",
        "private_metadata": json.dumps({"channel": INBOX, "thread": "1795339700.000100"}),
        "state": {"values": {"colleague": {"colleague": {"selected_user": "U2"}}}},
        **changes,
    }
    return {"type": "view_submission", "user": {"id": "U1"}, "view": view}


def read(
    body: dict[str, Any], now: datetime = NOW
) -> tuple[StaffWrote | StaffEdited | StaffDeleted | StaffActed, ...]:
    return normalise(body, inboxes={INBOX}, names={"U1": "Ana"}, bot_id="UBOT", now=now)


def test_a_staff_message_keeps_its_identity() -> None:
    (event,) = read(wrote())
    later = {"event_id": "Ev2", "team_id": "T1", **wrote(team="T1", client_msg_id="x")}

    assert isinstance(event, StaffWrote)
    assert event.message_id == "1795339800.000200"
    assert read(later) == (event,), "a redelivery must normalise to the same event"


def test_each_button_press_is_an_event_of_its_own_and_a_redelivery_is_not() -> None:
    (first,) = read(pressed())
    (again,) = read(pressed(actions=[{"action_id": "stepaside:claim", "action_ts": "1795339999.1"}]))
    (resolve,) = read(pressed(actions=[{"action_id": "stepaside:resolve", "action_ts": "1795339900.1"}]))

    assert read(pressed(trigger_id="other")) == (first,)
    assert len({first.key, again.key, resolve.key}) == 3
    assert isinstance(resolve, StaffActed)
    assert resolve.action == "resolve"


def test_a_form_is_the_same_event_whenever_it_comes() -> None:
    (event,) = read(submitted())
    (again,) = read({**submitted(), "trigger_id": "other"}, NOW + timedelta(minutes=1))
    (other,) = read(submitted(id="V2"))

    assert isinstance(event, StaffActed)
    assert event.thread.thread_ts == "1795339700.000100"
    assert (event.key == again.key, event.key == other.key) == (True, False)
    assert event.at == NOW


def test_a_button_elsewhere_is_about_the_thread_that_it_names() -> None:
    button = {
        "action_id": "stepaside-in:undo:2",
        "value": f"{INBOX}/1795339700.000100/a/b",
        "action_ts": "1.5",
    }
    (event,) = read(pressed(container={"type": "view"}, actions=[button]))

    assert isinstance(event, StaffActed)
    assert (event.action, event.value) == ("undo", "a/b")
    assert (event.thread.slack_channel_id, event.thread.thread_ts) == (INBOX, "1795339700.000100")


@pytest.mark.parametrize(
    "noise",
    [
        wrote(channel="C0RANDOM"),
        wrote(thread_ts=None),
        wrote(thread_ts="1795339800.000200"),
        wrote(user=None),
        wrote(bot_id="B1"),
        wrote(subtype="bot_message"),
        wrote(subtype="message_changed", hidden=True),
        wrote(subtype="channel_join"),
        wrote(subtype="tombstone"),
        wrote(hidden=True),
        wrote(text="   "),
        wrote(type="reaction_added"),
        wrote(ts="not a time"),
        wrote(ts="1e999"),
        pressed(container={"channel_id": "C0RANDOM", "message_ts": "1.0"}),
        pressed(actions=[{"action_id": "someone_elses", "action_ts": "1.0"}]),
        pressed(actions=[]),
        pressed(user={}),
        {"type": "view_submission"},
        submitted(callback_id="someone_elses"),
        submitted(callback_id="stepaside:form:unknown"),
        submitted(private_metadata="not json"),
        submitted(private_metadata=json.dumps({"channel": "C0RANDOM", "thread": "1.0"})),
        submitted(private_metadata=json.dumps([1])),
        submitted(id=None),
        submitted(state={}),
        pressed(actions=[{"action_id": "stepaside:menu", "selected_option": {"value": "snooze"}}]),
        pressed(actions=[{"action_id": "stepaside:menu", "selected_option": {"value": "rm -rf"}}]),
        pressed(actions=[{"action_id": "stepaside:edit_draft", "action_ts": "1.0"}]),
        pressed(actions=[{"action_id": "stepaside-in:claim", "value": "C0RANDOM/1.0/", "action_ts": "1.0"}]),
        pressed(actions=[{"action_id": "stepaside-in:claim", "value": "nowhere", "action_ts": "1.0"}]),
        {},
    ],
)
def test_noise_is_no_event(noise: dict[str, Any]) -> None:
    assert read(noise) == ()


leaves = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
anything = st.recursive(
    leaves | st.sampled_from([INBOX, "U1"]),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(["type", "event", "channel", "user", "ts", "thread_ts", "text", "files", "subtype",
                         "actions", "action_id", "action_ts", "container", "channel_id", "message_ts", "id",
                         "view", "state", "values", "colleague", "callback_id", "private_metadata", "user",
                         "selected_option", "selected_user", "value", "message", "blocks", "elements"]),
        inner,
        max_size=6,
    ),
    max_leaves=20,
)  # fmt: skip


@settings(max_examples=200)
@given(
    st.dictionaries(st.text(max_size=8) | st.sampled_from(["actions", "message", "container", "state"]),
                    anything, max_size=4),
    st.sampled_from(["event", "press", "form", "none"]),
)  # fmt: skip
def test_nothing_slack_sends_makes_us_raise(garbage: dict[str, Any], kind: str) -> None:
    whole = {
        "event": wrote() | {"event": {**wrote()["event"], **garbage}},
        "press": pressed() | garbage,
        "form": submitted(**garbage),
    }
    form_wanted(whole.get(kind, garbage))
    for event in read(whole.get(kind, garbage)):
        json.dumps(event.key)


def test_staff_text_that_no_database_can_keep_is_mended() -> None:
    file = {"id": "F1", "name": "bi\x00ll.pdf", "mimetype": "application/pdf", "size": 1 << 70}
    (event,) = read(wrote(text="a\x00b\ud83dc", user="U\x001", files=[file]))

    assert isinstance(event, StaffWrote)
    assert (event.text, event.staff.id) == ("ab?c", "U1")
    assert (event.attachments[0].name, event.attachments[0].size) == ("bill.pdf", None)
    assert EVENT.validate_json(EVENT.dump_json(event)) == event


@pytest.mark.parametrize(
    ("slack", "markdown"),
    [
        ("a &lt;b&gt; &amp;amp; c", "a <b> &amp; c"),
        ("<@U1> and <@U2> and <@U3|bob>", "@Ana and @U2 and @bob"),
        ("<https://shop.example/a>", "https://shop.example/a"),
        ("<https://shop.example/a|our page>", "our page (https://shop.example/a)"),
        ("<https://shop.example|shop.example>", "https://shop.example"),
        ("<mailto:a@b.example|a@b.example>", "a@b.example"),
        ("<mailto:evil@b.example|a@b.example>", "a@b.example (evil@b.example)"),
        ("<#C1|general> <!here> <!subteam^S1|@team>", "#general @here @team"),
        ("<!date^1392734382^{date}|Feb 18>", "Feb 18"),
        ("*bold* ~gone~ _soft_", "**bold** ~~gone~~ _soft_"),
        ("2*3*4 and a ~ b ~ c", r"2\*3\*4 and a ~ b ~ c"),
        ("my__name__ is a_b_c", r"my\_\_name\_\_ is a_b_c"),
        ("<https://shop.example/__a__>", "https://shop.example/__a__"),
        ("&gt; yours\n&gt; again\nmine", "> yours\n> again\n\nmine"),
        ("&gt; yours\n\nmine", "> yours\n\nmine"),
        ("```first\nsecond```", "```\nfirst\nsecond\n```"),
        ("see\n```first\nsecond```\nthere", "see\n\n```\nfirst\nsecond\n```\n\nthere"),
        ("see ```this```", "see ```this```"),
        ("`*code*` *x*", "`*code*` **x**"),
        ("&lt;!channel&gt;", "<!channel>"),
    ],
)
def test_what_staff_type_reads_the_same_in_the_customers_app(slack: str, markdown: str) -> None:
    assert to_markdown(slack, {"U1": "Ana"}) == markdown


@pytest.mark.parametrize(
    ("user", "reason"),
    [
        ({}, None),
        ({"is_bot": True}, "bot"),
        ({"id": "USLACKBOT"}, "bot"),
        ({"is_restricted": True}, "guests"),
        ({"is_ultra_restricted": True}, "guests"),
        ({"is_stranger": True}, "another one"),
        ({"team_id": "T2"}, "another one"),
        ({"team_id": "T2", "enterprise_user": {"teams": ["T1"]}}, None),
        ({"deleted": True}, "deactivated"),
    ],
)
def test_only_full_members_of_our_workspace_may_answer(user: dict[str, Any], reason: str | None) -> None:
    person = read_person({"id": "U1", "team_id": "T1", "profile": {"display_name": "Ana"}, **user})

    said = refusal(person, home=frozenset({"T1"}), texts=InboxTexts())

    assert (said is None) is (reason is None)
    assert reason is None or reason in str(said)


@pytest.mark.parametrize(
    ("user", "may"),
    [
        ({"is_restricted": True}, True),
        ({"is_ultra_restricted": True}, True),
        ({"is_restricted": True, "is_bot": True}, False),
        ({"is_restricted": True, "is_stranger": True}, False),
        ({"is_restricted": True, "team_id": "T2"}, False),
        ({"is_restricted": True, "deleted": True}, False),
    ],
)
def test_guests_may_answer_where_they_are_let_and_nobody_else_slips_in_with_them(
    user: dict[str, Any], may: bool
) -> None:
    person = read_person({"id": "U1", "team_id": "T1", "profile": {"display_name": "Gus"}, **user})

    said = refusal(person, home=frozenset({"T1"}), texts=InboxTexts(), guests_may_answer=True)

    assert (said is None) is may


def test_someone_whom_slack_does_not_describe_may_not_answer() -> None:
    unknown = Person(id="U1", name="U1", teams=frozenset({"T1"}), is_known=False)

    assert "users:read" in str(refusal(unknown, home=frozenset({"T1"}), texts=InboxTexts()))


def test_a_person_without_a_name_goes_by_their_id() -> None:
    assert read_person({"id": "U1", "profile": {"display_name": " "}}).name == "U1"


def changed(subtype: str, **changes: Any) -> dict[str, Any]:
    was = wrote()["event"]
    now = {**was, "text": "hello there", "edited": {"user": "U1", "ts": "1795339950.000000"}}
    event = {
        "type": "message",
        "subtype": subtype,
        "hidden": True,
        "channel": INBOX,
        "ts": "1795339950.000300",
        "event_ts": "1795339950.000300",
        "message": now,
        "previous_message": was,
        **changes,
    }
    return {"type": "event_callback", "event": event}


def test_a_change_speaks_of_the_message_that_was_changed() -> None:
    (edited,) = read(changed("message_changed"))
    (deleted,) = read(changed("message_deleted", message=None, deleted_ts="1795339800.000200"))

    assert isinstance(edited, StaffEdited)
    assert (edited.message_id, edited.text) == ("1795339800.000200", "hello there")
    assert isinstance(deleted, StaffDeleted)
    assert deleted.message_id == "1795339800.000200"
    assert len({edited.key, deleted.key, read(wrote())[0].key}) == 3


@pytest.mark.parametrize(
    "preview",
    [
        changed("message_changed", message={**wrote()["event"], "attachments": [{"title": "a page"}]}),
        changed("message_changed", message={**wrote()["event"], "subtype": "tombstone", "text": "gone"}),
        changed("message_changed", message={**wrote()["event"], "bot_id": "B1", "edited": {"ts": "1"}}),
        changed("message_deleted", previous_message={}),
    ],
    ids=["a preview of a link", "a thread whose first message is gone", "our own head", "who knows what"],
)
def test_what_nobody_changed_is_no_change(preview: dict[str, Any]) -> None:
    assert read(preview) == ()

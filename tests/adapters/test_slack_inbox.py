"""The inbox against the Slack stand-in, with the real SDK over real sockets."""

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

import pytest

from adapters import slack_arrivals
from bot.errors import Ambiguous, ConfigError, Misconfigured, RateLimited, Refused, ThreadGone, Unavailable
from bot.model import (
    Author,
    Contact,
    Event,
    InboxThread,
    Staff,
    StaffDeleted,
    StaffEdited,
    StaffWrote,
    Status,
)
from bot.ports import ThreadBookmark
from sandbox.faults import Fault
from tests.adapters.slack_world import World, head, inbox_for, said, world


@pytest.fixture
async def desk(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[World]:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
        monkeypatch.delenv(name, raising=False)
    async with world() as made:
        yield made


# --- what staff see ----------------------------------------------------------------------------------------


async def test_the_first_message_of_a_thread_says_who_where_why_and_everything_that_was_said(
    desk: World,
) -> None:
    opened = await desk.open(
        said("Where is my parcel?"), said("I do not know.", author=Author.BOT, name="Shop")
    )

    (thread,) = desk.channel.threads
    seen = thread.root.seen
    assert opened == InboxThread(slack_channel_id=desk.channel.id, thread_ts=thread.ts)
    for part in ("Bob Stone", "@bob", "telegram", "shop", "asked for a person", "waiting for a person"):
        assert part in seen
    assert seen.index("Where is my parcel?") < seen.index("I do not know.")
    assert "Shop (bot)" in seen
    assert thread.root.buttons == ["Claim", "Resolve"]
    assert len(thread.messages) == 1


async def test_a_transcript_longer_than_slack_takes_is_continued_in_the_thread_and_attached(
    desk: World,
) -> None:
    lines = [said(f"message {number}: " + "word " * 150) for number in range(60)]

    await desk.open(*lines)

    (thread,) = desk.channel.threads
    *parts, attached = thread.messages
    assert len(parts) > 2
    assert all("Continued below." in part.seen for part in parts[:-1])
    everything = "".join(part.seen for part in parts)
    places = [everything.index(f"message {number}:") for number in range(60)]
    assert places == sorted(places)
    assert everything.count("word") == 60 * 150
    (file,) = attached.files
    content = desk.slack.files[file["id"]].data.decode()
    assert content == "\n".join(f"Bob Stone: {line.text}" for line in lines)


async def test_what_a_customer_writes_neither_pings_nor_formats_anywhere(desk: World) -> None:
    evil = "<!channel> <@U1> <http://evil.example|bank.com> *bold* &lt;!here&gt; :tada:"
    customer = head().customer
    opened = await desk.inbox.open(
        desk.channel.id,
        head(customer=type(customer)(id="1", name=evil, handle=evil), why=evil),
        [said(evil, name=evil)],
        key="open/1",
        again=False,
    )
    await desk.inbox.show(opened, [said(evil, name=evil)], key="show/1", again=False)
    await desk.inbox.post(opened, f"They wrote {evil}", key="post/1", again=False)

    messages = desk.channel.threads[0].messages
    assert len(messages) == 3
    for message in messages:
        assert message.pings == ()
        assert message.spoofed_links == ()
        assert {link.label for link in message.links} <= {"http://evil.example"}
        assert "<!channel>" in message.seen
        assert "*bold*" in message.seen
        assert "<" not in message.text
        assert ">" not in message.text


async def test_what_customer_and_bot_say_meanwhile_appears_in_one_message(desk: World) -> None:
    opened = await desk.open()

    await desk.inbox.show(
        opened,
        [said("Hello?"), said("We open at 9.", author=Author.BOT, name="Shop"), said("Anyone?")],
        key="show/1",
        again=False,
    )

    shown = desk.channel.threads[0].last.seen
    assert shown.index("Hello?") < shown.index("We open at 9.") < shown.index("Anyone?")
    assert "Shop (bot)" in shown
    assert len(desk.channel.threads[0].messages) == 2


@pytest.mark.parametrize(
    ("status", "buttons"),
    [
        (Status.ESCALATED, ["Claim", "Resolve"]),
        (Status.CLAIMED, ["Resolve"]),
        (Status.PARKED, ["Claim", "Resolve"]),
        (Status.OPEN, ["Claim"]),
        (Status.RESOLVED, ["Transcript"]),
    ],
)
async def test_the_first_message_shows_the_present_state_and_the_buttons_that_fit_it(
    desk: World, status: Status, buttons: list[str]
) -> None:
    lines = [said("word " * 4000)]
    opened = await desk.open(*lines)
    root = desk.channel.threads[0].root
    transcript = root.seen.partition("Bob Stone · ")[2]

    await desk.inbox.update(opened, head(status, owner=Staff(id="U1", name="Ana")), lines)

    assert root.buttons == buttons
    assert ("claimed: Ana" in root.seen) is (status is Status.CLAIMED)
    assert root.seen.partition("Bob Stone · ")[2] == transcript


async def test_a_parked_thread_shows_the_question_and_how_to_reach_the_customer(desk: World) -> None:
    opened = await desk.open()
    parked = head(
        Status.PARKED, contact=Contact(kind="email", value="bob@example.org"), question="Where is it?"
    )

    await desk.inbox.update(opened, parked, [said("Where is it?")])

    assert "bob@example.org" in desk.channel.threads[0].root.seen
    assert "Question: Where is it?" in desk.channel.threads[0].root.seen


async def test_a_staff_message_carries_the_mark_of_what_became_of_it(desk: World) -> None:
    opened = await desk.open()
    message = await desk.ana.replies(desk.channel.threads[0], "On my way")

    await desk.inbox.mark(opened, message.ts, "failed")
    assert set(message.reactions) == {"x"}
    await desk.inbox.mark(opened, message.ts, "delivered")
    await desk.inbox.mark(opened, message.ts, "delivered")
    assert set(message.reactions) == {"ballot_box_with_check"}


# --- repeating a post --------------------------------------------------------------------------------------


async def test_an_escalation_whose_answer_was_lost_is_posted_once(desk: World) -> None:
    desk.slack.faults.drop_response("chat.postMessage")

    with pytest.raises(Ambiguous):
        await desk.open()
    opened = await desk.open(again=True)

    assert [thread.ts for thread in desk.channel.threads] == [opened.thread_ts]
    assert len(desk.channel.threads[0].messages) == 1


async def test_a_long_transcript_that_broke_off_is_continued_where_it_stopped(desk: World) -> None:
    lines = [said(f"message {number}: " + "word " * 150) for number in range(40)]
    whole_key = "open/whole"
    await desk.open(*lines, key=whole_key)
    wanted = [message.seen for message in desk.channel.threads[0].messages]
    parts = len(wanted)

    for broken in range(1, parts):
        key = f"open/{broken}"
        desk.slack.faults.add(fail_the_part(broken))
        with pytest.raises(Ambiguous):
            await desk.open(*lines, key=key)
        await desk.open(*lines, key=key, again=True)
        assert len(desk.channel.threads) == broken + 1
        seen = [message.seen for message in desk.channel.threads[-1].messages]
        assert [text[-200:] for text in seen] == [text[-200:] for text in wanted]


async def test_repeated_posts_in_a_thread_appear_once(desk: World) -> None:
    opened = await desk.open()

    for again in (False, True, True):
        await desk.inbox.show(opened, [said("Hello?")], key="show/1", again=again)
        await desk.inbox.post(opened, "Nobody has claimed this yet.", key="post/1", again=again)

    assert len(desk.channel.threads[0].messages) == 3


async def test_a_post_that_is_repeated_is_never_ambiguous_twice(desk: World) -> None:
    opened = await desk.open()
    desk.slack.faults.drop_response("chat.postMessage", times=2)

    with pytest.raises(Ambiguous):
        await desk.inbox.post(opened, "Still waiting.", key="post/1", again=False)
    await desk.inbox.post(opened, "Still waiting.", key="post/1", again=True)

    desk.slack.faults.clear()
    desk.slack.faults.reset_connection("chat.postMessage")
    with pytest.raises(Unavailable):
        await desk.inbox.post(opened, "Gone quiet.", key="post/2", again=True)


def fail_the_part(number: int) -> Fault:
    """Let the posts and uploads before `number` through and refuse that one."""
    sent = iter(range(1000))

    def holds(params: Mapping[str, Any]) -> bool:
        return ("blocks" in params or "files" in params) and next(sent) == number

    return Fault(kind="fail", method="*", status=503, holds=holds)


# --- what Slack's refusals mean ----------------------------------------------------------------------------


async def test_a_rate_limit_says_how_long_to_wait(desk: World) -> None:
    desk.slack.faults.rate_limit("chat.postMessage", retry_after=17)

    with pytest.raises(RateLimited) as caught:
        await desk.open()

    assert caught.value.retry_after == 17
    assert desk.channel.threads == []


@pytest.mark.parametrize(
    ("error", "kind", "remedy"),
    [
        ("is_archived", Misconfigured, "unarchive"),
        ("channel_not_found", Misconfigured, "slack_channel_id"),
        ("not_in_channel", Misconfigured, "/invite"),
        ("invalid_auth", Misconfigured, "your settings"),
        ("token_revoked", Misconfigured, "your settings"),
        ("account_inactive", Misconfigured, "install"),
        ("missing_scope", Misconfigured, "scope"),
        ("thread_not_found", ThreadGone, "deleted"),
        ("msg_blocks_too_long", Refused, "longer"),
        ("some_new_error", Refused, "some_new_error"),
        ("fatal_error", Ambiguous, "middle"),
        ("service_unavailable", Unavailable, "not available"),
    ],
)
async def test_each_refusal_of_slacks_says_what_to_do(
    desk: World, error: str, kind: type[Exception], remedy: str
) -> None:
    desk.slack.faults.fail("chat.postMessage", status=200, error=error)

    with pytest.raises(kind, match=remedy) as caught:
        await desk.open()

    assert type(caught.value) is kind
    assert "xoxb" not in str(caught.value)


async def test_no_connection_is_surely_not_delivered(desk: World) -> None:
    gone = inbox_for(desk.sandbox, app_token="xapp-1", signing_secret=None)
    await desk.sandbox.__aexit__(None, None, None)

    with pytest.raises(Unavailable):
        await gone.post(InboxThread(slack_channel_id="C1", thread_ts="1.0"), "hi", key="k", again=False)


async def test_a_thread_whose_first_message_was_deleted_is_refused(desk: World) -> None:
    gone = InboxThread(slack_channel_id=desk.channel.id, thread_ts="1700000000.000100")

    with pytest.raises(ThreadGone, match="deleted"):
        await desk.inbox.post(gone, "hello", key="k", again=False)


async def test_an_app_token_that_slack_refuses_stops_the_inbox_with_a_remedy(desk: World) -> None:
    desk.slack.faults.fail("apps.connections.open", status=200, error="invalid_auth")

    with pytest.raises(Misconfigured, match="your settings"):
        await desk.inbox.run(desk.store.receive, desk.store.bookmarks)


def test_without_a_token_or_a_secret_there_is_no_inbox(desk: World) -> None:
    with pytest.raises(ConfigError, match="signing_secret"):
        inbox_for(desk.sandbox, app_token=None, signing_secret=None)


# --- what staff write and press ----------------------------------------------------------------------------


async def test_what_staff_write_in_the_thread_is_stored_as_plain_markdown_with_its_files(
    desk: World,
) -> None:
    opened = await desk.open()
    async with desk.running():
        sent = await desk.ana.replies(
            desk.channel.threads[0],
            f"Hi & *welcome*, see https://shop.example/a or ask <@{desk.ana.id}>",
            files=[("label.pdf", b"%PDF")],
        )
        (wrote,) = await desk.store.wrote()

    assert wrote.thread == opened
    picture = f"https://avatars.invalid/{desk.ana.id}.png"
    assert wrote.staff == Staff(id=desk.ana.id, name="Ana", picture=picture)
    assert wrote.message_id == sent.ts
    assert wrote.text == "Hi & **welcome**, see https://shop.example/a or ask @Ana"
    assert [attachment.name for attachment in wrote.attachments] == ["label.pdf"]
    assert wrote.at.utcoffset() == datetime.now(UTC).utcoffset()


async def test_a_staff_message_that_slack_delivers_twice_is_one_event(desk: World) -> None:
    await desk.open()
    async with desk.running():
        message = await desk.ana.replies(desk.channel.threads[0], "On it")
        await desk.store.wrote()
        body = message.as_json() | {"channel": desk.channel.id, "event_ts": message.ts}
        repeated = desk.slack.event(body)
        await repeated.acknowledged()

    assert desk.store.calls == 2
    assert len(desk.store.messages) == 1


async def test_what_could_not_be_stored_is_not_acknowledged_and_comes_again(desk: World) -> None:
    await desk.open()
    desk.slack.delivery.ack_seconds = 0.3
    desk.store.failures = 1
    async with desk.running():
        await desk.ana.replies(desk.channel.threads[0], "On it")
        (wrote,) = await desk.store.wrote()
        await desk.sandbox.journal.wait_for(
            "events_api", lambda entry: entry.status == 200 and "On it" in str(entry.params)
        )

    deliveries = [entry for entry in desk.sandbox.journal.of("events_api") if "On it" in str(entry.params)]
    assert wrote.text == "On it"
    assert desk.store.calls == 2
    assert [entry.status for entry in deliveries] == [0, 200]


async def test_what_could_not_be_stored_still_comes_before_what_staff_write_next(desk: World) -> None:
    await desk.open()
    desk.slack.delivery.ack_seconds = 0.3
    desk.slack.delivery.retry_seconds = (60.0,)  # as Slack's second repetition
    desk.store.failures = 1
    async with desk.running():
        await desk.ana.replies(desk.channel.threads[0], "first")
        await desk.store.until(lambda me: me.calls == 1)
        await desk.ana.replies(desk.channel.threads[0], "second")
        wrote = await desk.store.wrote(2)

    assert [event.text for event in wrote] == ["first", "second"]


async def test_an_event_is_not_acknowledged_while_slack_does_not_say_who_wrote_it(desk: World) -> None:
    await desk.open()
    desk.slack.delivery.ack_seconds = 0.3
    desk.slack.faults.fail("users.info", status=503)
    async with desk.running():
        await desk.ana.replies(desk.channel.threads[0], "On it")
        (wrote,) = await desk.store.wrote()

    assert wrote.staff.name == "Ana"


async def test_an_event_is_not_acknowledged_unstored_when_slack_does_not_say_who_we_are(
    desk: World,
) -> None:
    desk.slack.delivery.loses_events_when_away = True  # so that the first event is the one that counts
    await desk.open()
    desk.slack.delivery.ack_seconds = 0.3
    # Asked at start and again for the event.
    desk.slack.faults.fail("auth.test", status=200, error="internal_error", times=2)
    async with desk.running():
        await desk.ana.replies(desk.channel.threads[0], "On it")
        (wrote,) = await desk.store.wrote()

    assert wrote.text == "On it"


@pytest.mark.parametrize(("label", "action"), [("Claim", "claim"), ("Resolve", "resolve")])
async def test_a_button_is_stored_before_slack_is_told(desk: World, label: str, action: str) -> None:
    opened = await desk.open()
    async with desk.running():
        click = await desk.ana.clicks(desk.channel.threads[0].root, label)
        await click.acknowledged()
        acted = await desk.store.acted()

    assert (acted.action, acted.thread, acted.staff.id) == (action, opened, desk.ana.id)


async def test_a_click_that_could_not_be_stored_is_not_acknowledged(desk: World) -> None:
    await desk.open()
    desk.slack.delivery.ack_seconds = 0.3
    desk.store.failures = 1
    async with desk.running():
        click = await desk.ana.clicks(desk.channel.threads[0].root, "Claim")
        await desk.sandbox.journal.wait_for("interactive", lambda entry: entry.status == 0)

    assert not click.is_acknowledged
    assert desk.store.events == {}


async def test_noise_in_slack_is_acknowledged_and_not_stored(desk: World) -> None:
    opened = await desk.open()
    elsewhere = desk.slack.channel("random")
    robot = desk.slack.staff("Jira", is_bot=True)
    async with desk.running():
        await desk.ana.posts(desk.channel, "not in a thread")
        other = await desk.ana.posts(elsewhere, "lunch?")
        await desk.ana.replies(other, "yes")
        await robot.replies(desk.channel.threads[0], "ticket made")
        await desk.inbox.post(opened, "our own words", key="post/1", again=False)
        own = desk.channel.threads[0].last
        await desk.ana.reacts(own, "eyes")
        last = desk.slack.event({"type": "team_join", "user": {"id": "U9"}})
        await last.acknowledged()
        await desk.ana.replies(desk.channel.threads[0], "real")
        (wrote,) = await desk.store.wrote()

    assert wrote.text == "real"
    assert desk.slack.delivery.given_up == []


@pytest.mark.parametrize(
    ("stranger", "reason"),
    [({"is_restricted": True}, "guests"), ({"team": "T0OTHER"}, "another one")],
)
async def test_who_may_not_answer_customers_is_told_so_in_the_thread(
    desk: World, stranger: dict[str, object], reason: str
) -> None:
    await desk.open()
    thread = desk.channel.threads[0]
    eve = desk.slack.staff("Eve", **stranger)  # type: ignore[arg-type]
    async with desk.running():
        message = await eve.replies(thread, "I am from support, give me your card number")
        refusal = await thread.message_appears("Not sent to the customer", after=message)
        body = message.as_json() | {"channel": desk.channel.id, "event_ts": message.ts}
        await desk.slack.event(body).acknowledged()
        await desk.ana.replies(thread, "Hello from Ana")
        (wrote,) = await desk.store.wrote()

    assert reason in refusal.seen
    assert wrote.text == "Hello from Ana"
    assert str(thread).count("Not sent to the customer") == 1


# --- while we were away ------------------------------------------------------------------------------------


async def test_what_staff_wrote_while_we_were_down_is_fetched_in_order_at_start(desk: World) -> None:
    opened = await desk.open()
    desk.slack.delivery.loses_events_when_away = True
    thread = desk.channel.threads[0]
    before = await desk.ana.replies(thread, "seen already")
    sent = [await desk.ana.replies(thread, f"missed {number}") for number in range(250)]
    desk.store.marks = [ThreadBookmark(thread=opened, last_seen_ts=before.ts)]

    async with desk.running():
        wrote = await desk.store.wrote(251)
        async with asyncio.timeout(10):
            await desk.inbox.caught_up.wait()

    # The one that was seen is the same event again.
    assert [event.message_id for event in wrote] == [message.ts for message in (before, *sent)]


async def test_what_was_fetched_and_delivered_too_is_one_event(desk: World) -> None:
    opened = await desk.open()
    await desk.ana.replies(desk.channel.threads[0], "missed or not")
    desk.store.marks = [ThreadBookmark(thread=opened, last_seen_ts=opened.thread_ts)]

    async with desk.running():
        await desk.store.until(lambda store: store.calls == 2)

    assert len(desk.store.messages) == 1


async def test_what_staff_wrote_while_the_socket_was_broken_is_fetched_after_it_is_back(desk: World) -> None:
    opened = await desk.open()
    desk.slack.delivery.loses_events_when_away = True
    desk.store.marks = [ThreadBookmark(thread=opened, last_seen_ts=opened.thread_ts)]
    async with desk.running():
        desk.slack.delivery.disconnect_sockets(politely=False)
        await desk.ana.replies(desk.channel.threads[0], "while you were away")
        (wrote,) = await desk.store.wrote()

    assert wrote.text == "while you were away"
    assert desk.slack.delivery.given_up


async def test_a_new_message_does_not_hide_the_ones_that_were_missed_before_it(desk: World) -> None:
    opened = await desk.open()
    desk.slack.delivery.loses_events_when_away = True
    thread = desk.channel.threads[0]
    missed = await desk.ana.replies(thread, "missed")
    asked, answer = asyncio.Event(), asyncio.Event()

    async def newest_stored() -> list[ThreadBookmark]:
        asked.set()
        await answer.wait()
        seen = [opened.thread_ts, *(event.message_id for event in desk.store.messages)]
        return [ThreadBookmark(thread=opened, last_seen_ts=max(seen))]

    desk.store.bookmarks = newest_stored  # type: ignore[method-assign]
    async with desk.running():
        await asked.wait()
        live = await desk.ana.replies(thread, "live")
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2):
                await desk.store.wrote()
        answer.set()
        wrote = await desk.store.wrote(2)

    assert {event.message_id for event in wrote} == {missed.ts, live.ts}


async def test_what_customers_wrote_is_in_no_log(desk: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    await desk.open(said("my secret question"))
    async with desk.running():
        await desk.ana.replies(desk.channel.threads[0], "my secret answer")
        await desk.store.wrote()

    ours = [record.getMessage() for record in caplog.records if not record.name.startswith("asyncio")]
    assert not [line for line in ours if "secret" in line or "xoxb-" in line or "xapp-" in line]


async def test_a_thread_that_cannot_be_fetched_does_not_keep_the_others_from_it(desk: World) -> None:
    opened = await desk.open()
    gone = InboxThread(slack_channel_id=desk.channel.id, thread_ts="1700000000.000100")
    desk.slack.delivery.loses_events_when_away = True
    await desk.ana.replies(desk.channel.threads[0], "missed")
    desk.slack.faults.rate_limit("conversations.replies", retry_after=1)
    desk.store.marks = [
        ThreadBookmark(thread=gone, last_seen_ts=gone.thread_ts),
        ThreadBookmark(thread=opened, last_seen_ts=opened.thread_ts),
    ]

    async with desk.running():
        (wrote,) = await desk.store.wrote()

    assert wrote.text == "missed"


async def test_an_older_message_that_was_not_stored_before_a_newer_one_is_fetched_at_the_next_start(
    desk: World,
) -> None:
    opened = await desk.open()
    desk.slack.delivery.loses_events_when_away = True
    await desk.ana.replies(desk.channel.threads[0], "came too late")
    newer = await desk.ana.replies(desk.channel.threads[0], "stored")
    desk.store.marks = [ThreadBookmark(thread=opened, last_seen_ts=newer.ts)]

    async with desk.running():
        wrote = await desk.store.wrote(2)

    assert [event.text for event in wrote] == ["came too late", "stored"]


async def test_staff_are_heard_when_the_connection_breaks_during_a_long_catch_up(desk: World) -> None:
    long, short = await desk.open(key="open/1"), await desk.open(key="open/2")
    desk.slack.faults.rate_limit("conversations.replies", retry_after=3600)
    desk.store.marks = [ThreadBookmark(thread=each, last_seen_ts=each.thread_ts) for each in (long, short)]
    async with desk.running():
        await desk.sandbox.journal.wait_for("conversations.replies", lambda entry: entry.status == 429)
        desk.slack.delivery.disconnect_sockets(politely=False)
        await desk.ana.replies(desk.channel.threads[1], "I am here")
        (wrote,) = await desk.store.wrote()

    assert (wrote.text, wrote.thread) == ("I am here", short)
    assert not desk.inbox.caught_up.is_set()


async def test_a_message_that_comes_again_does_not_hide_newer_ones_that_were_missed(desk: World) -> None:
    other, opened = await desk.open(key="open/1"), await desk.open(key="open/2")
    desk.slack.delivery.loses_events_when_away = True
    first = await desk.ana.replies(desk.channel.threads[1], "comes again")
    await desk.ana.replies(desk.channel.threads[1], "does not")
    desk.slack.faults.rate_limit("conversations.replies", retry_after=1)
    desk.store.marks = [ThreadBookmark(thread=each, last_seen_ts=each.thread_ts) for each in (other, opened)]
    async with desk.running():
        await desk.sandbox.journal.wait_for("conversations.replies", lambda entry: entry.status == 429)
        desk.slack.event(first.as_json() | {"channel": desk.channel.id, "event_ts": first.ts})
        wrote = await desk.store.wrote(2)

    assert [event.text for event in wrote] == ["comes again", "does not"]


async def test_a_message_that_could_not_wait_for_a_fetch_is_not_taken_for_fetched(
    desk: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = await desk.open()
    desk.slack.delivery.loses_events_when_away = True
    desk.slack.delivery.ack_seconds = 0.5
    desk.slack.delivery.retry_seconds = (60.0,)
    await desk.ana.replies(desk.channel.threads[0], "missed")
    desk.store.marks = [ThreadBookmark(thread=opened, last_seen_ts=opened.thread_ts)]
    receive, storing, slow = desk.store.receive, asyncio.Event(), asyncio.Event()

    async def receive_slowly(events: Sequence[Event]) -> None:
        storing.set()
        await slow.wait()
        await receive(events)

    desk.store.receive = receive_slowly  # type: ignore[method-assign]
    async with desk.running():
        await storing.wait()
        with monkeypatch.context() as patience:
            patience.setattr(slack_arrivals, "_LOOK_UP_SECONDS", 0.1)
            await desk.ana.replies(desk.channel.threads[0], "could not wait")
            await desk.sandbox.journal.wait_for("events_api", lambda entry: entry.status == 0)
        slow.set()
        await desk.store.wrote()
        await desk.ana.replies(desk.channel.threads[0], "came next")
        wrote = await desk.store.wrote(3)

    assert [event.text for event in wrote] == ["missed", "could not wait", "came next"]


async def test_staff_changes_and_deletes_arrive_as_what_they_are(desk: World) -> None:
    await desk.open()
    (thread,) = desk.channel.threads
    async with desk.running():
        said = await desk.ana.replies(thread, "It costs 5 EUR")
        await desk.store.wrote(1)
        await desk.ana.edits(said, "It costs 6 EUR")
        await desk.ana.deletes(said)
        await desk.store.until(lambda store: len(store.events) == 3)

    _, edited, deleted = desk.store.events.values()
    assert isinstance(edited, StaffEdited)
    assert (edited.message_id, edited.text, edited.staff.name) == (said.ts, "It costs 6 EUR", "Ana")
    assert isinstance(deleted, StaffDeleted)
    assert deleted.message_id == said.ts


async def test_what_staff_changed_while_we_were_down_arrives_as_a_change(desk: World) -> None:
    opened = await desk.open()
    desk.slack.delivery.loses_events_when_away = True
    (thread,) = desk.channel.threads
    async with desk.running():
        said = await desk.ana.replies(thread, "It costs 5 EUR")
        await desk.store.wrote(1)
    await desk.ana.edits(said, "It costs 6 EUR")
    desk.store.marks = [ThreadBookmark(thread=opened, last_seen_ts=later(said.ts, minutes=30))]
    said.edited_ts = later(said.ts, minutes=31)

    async with desk.running():
        await desk.store.until(lambda store: len(store.events) == 2)

    wrote, edited = desk.store.events.values()
    assert isinstance(wrote, StaffWrote)
    assert isinstance(edited, StaffEdited)
    assert (edited.message_id, edited.text, edited.thread) == (said.ts, "It costs 6 EUR", opened)


async def test_a_change_by_staff_that_was_delivered_and_is_fetched_is_one_event(desk: World) -> None:
    opened = await desk.open()
    (thread,) = desk.channel.threads
    async with desk.running():
        said = await desk.ana.replies(thread, "It costs 5 EUR")
        await desk.store.wrote(1)
        await desk.ana.edits(said, "It costs 6 EUR")
        await desk.store.until(lambda store: len(store.events) == 2)
    desk.store.marks = [ThreadBookmark(thread=opened, last_seen_ts=said.ts)]
    calls = desk.store.calls

    async with desk.running():
        await desk.store.until(lambda store: store.calls >= calls + 2)

    assert [type(event) for event in desk.store.events.values()] == [StaffWrote, StaffEdited]


def later(ts: str, *, minutes: int) -> str:
    return f"{float(ts) + 60 * minutes:.6f}"

"""Slack customers: the real SDK over real sockets against the stand-in, on the inbox's own app."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient
from starlette.applications import Starlette

from adapters.slack import SlackAdapter
from adapters.slack_app import slack_app
from bot.errors import (
    Ambiguous,
    ConfigError,
    Misconfigured,
    RateLimited,
    Refused,
    Unavailable,
    Unreachable,
    Unsupported,
)
from bot.model import (
    Action,
    Attachment,
    Button,
    ButtonTapped,
    Event,
    MessageDeleted,
    MessageEdited,
    MessageSent,
    Reacted,
    Reply,
    Speaker,
)
from bot.ports import File
from sandbox import Sandbox
from sandbox.faults import Fault
from tests.adapters.slack_customer_world import World, world
from tests.adapters.telegram_world import Store, until

HUMAN = Button(label="Talk to a person", action=Action.HUMAN)
HELLO = Reply(text="Hello")
LONG = 12_000  # characters


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
async def desk() -> AsyncIterator[World]:
    async with world() as made:
        yield made


def texts(events: list[Event]) -> list[str]:
    return [event.text for event in events if isinstance(event, MessageSent)]


# --- in ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("socket", [True, False], ids=["socket mode", "events api"])
async def test_a_direct_message_comes_in_and_the_reply_is_read(socket: bool) -> None:
    async with world(socket=socket) as desk, desk.running():
        if not socket:
            desk.sandbox.page = moved(Starlette(routes=[*desk.inbox.routes(desk.inbox_store.receive)]))
            await desk.slack.events_to(desk.sandbox.url + "/events")
        await desk.ana.writes("Where is my *parcel*?")
        (event,) = await desk.store.has(1)
        assert isinstance(event, MessageSent)
        assert (event.text, event.customer.name) == ("Where is my *parcel*?", "Ana Lopez")

        sent = await desk.adapter.send(event.address, Reply(text="On its **way**"), key="1", again=False)

        message = await desk.ana.receives("On its way")
        assert (message.ts, message.thread_ts) == (sent, None)


def moved(app: Any) -> Any:
    """The stand-in keeps `/slack/` for itself."""

    async def serve(scope: Any, receive: Any, send: Any) -> None:
        await app({**scope, "path": "/slack" + scope["path"]}, receive, send)

    return serve


async def test_a_mention_is_one_message_and_is_answered_below_it(desk: World) -> None:
    async with desk.running():
        asked = await desk.ana.mentions(desk.help, "where is my parcel?")
        (event, *_) = await desk.store.has(2)
        assert {one.key for one in desk.store.events} == {event.key}, "a store takes it once"
        assert isinstance(event, MessageSent)
        assert event.text == "where is my parcel?"

        await desk.adapter.send(event.address, HELLO, key="1", again=False)

        answer = await desk.ana.receives("Hello", channel=desk.help)
        assert answer.thread_ts == asked.ts


async def test_who_has_asked_need_not_mention_us_again_in_the_thread(desk: World) -> None:
    async with desk.running():
        asked = await desk.ana.mentions(desk.help, "where is my parcel?")
        await desk.store.has(2)
        await desk.ana.posts(desk.help, "order 17", thread=asked)
        await desk.store.has(3)

    assert texts(desk.store.events)[2:] == ["order 17"]
    assert len(desk.sandbox.journal.of("conversations.replies")) == 0, "it was remembered"


async def test_who_asked_before_a_restart_is_heard_after_it() -> None:
    async with world() as desk:
        asked = await desk.ana.mentions(desk.help, "where is my parcel?")
        desk.slack.delivery._kept.clear()  # heard by the process before
        async with desk.running():
            await desk.bob.posts(desk.help, "I wonder, too", thread=asked)
            await desk.ana.posts(desk.help, "order 17", thread=asked)
            await desk.store.has(1)

    assert texts(desk.store.events) == ["order 17"]


async def test_others_in_the_thread_talk_among_themselves_until_they_mention_us(desk: World) -> None:
    async with desk.running():
        asked = await desk.ana.mentions(desk.help, "where is my parcel?")
        await desk.store.has(2)
        await desk.bob.posts(desk.help, "mine was late, too", thread=asked)
        await desk.bob.posts(desk.help, "top-level talk")
        await desk.bob.mentions(desk.help, "and mine?", thread=asked)
        await desk.bob.posts(desk.help, "order 18", thread=asked)
        await desk.store.has(5)

    bobs = [e for e in desk.store.events if isinstance(e, MessageSent) and e.customer.id == desk.bob.id]
    assert {event.text for event in bobs} == {"and mine?", "order 18"}
    assert {event.address.thread for event in bobs} == {asked.ts}


async def test_where_everything_is_heard_the_asker_need_not_mention_anybody() -> None:
    async with world(listen="everything") as desk, desk.running():
        asked = await desk.ana.posts(desk.help, "where is my parcel?")
        await desk.ana.posts(desk.help, "order 17", thread=asked)
        await desk.bob.posts(desk.help, "not for the bot", thread=asked)
        await desk.bob.posts(desk.help, "my own question")
        await desk.store.has(3)

    assert sorted(texts(desk.store.events)) == ["my own question", "order 17", "where is my parcel?"]


async def test_a_colleague_is_no_customer_in_a_channel_but_is_one_in_a_direct_message(desk: World) -> None:
    eva = desk.slack.customer("Eva Direct", channels=[desk.help])
    guest = desk.slack.customer("Gus Guest", channels=[desk.help])
    guest.is_restricted = True
    async with desk.running():
        await desk.colleague.posts(desk.help, f"<@{desk.slack.bot_id}> hello")
        await eva.mentions(desk.help, "hello")
        await guest.mentions(desk.help, "I am a guest")
        await eva.writes("what would you say?")
        await desk.store.has(3)

    assert set(texts(desk.store.events)) == {"I am a guest", "what would you say?"}


async def test_at_a_help_desk_within_the_company_members_are_customers() -> None:
    async with world(members_are_customers=True) as desk, desk.running():
        await desk.colleague.posts(desk.help, f"<@{desk.slack.bot_id}> my laptop is broken")
        (event, *_) = await desk.store.has(1)

    assert texts([event]) == ["my laptop is broken"]


async def test_the_inbox_keeps_its_own_and_bots_are_ignored(desk: World) -> None:
    other = desk.slack.staff("Deploy Bot", is_bot=True, channels=[desk.help])
    async with desk.running():
        await other.posts(desk.help, f"<@{desk.slack.bot_id}> deployed")
        root = await desk.colleague.posts(desk.support, f"<@{desk.slack.bot_id}> internal")
        await desk.colleague.replies(root, "a reply in the inbox")
        await desk.inbox_store.wrote(1)
        await desk.adapter.send(desk.direct(), HELLO, key="own", again=False)
        await desk.ana.writes("hi")
        await desk.store.has(1)

    assert texts(desk.store.events) == ["hi"]


async def test_edits_deletions_and_reactions_come_in(desk: World) -> None:
    async with desk.running():
        asked = await desk.ana.writes("one")
        await desk.store.has(1)
        await desk.ana.edits(asked, "uno")
        await desk.store.has(2)
        await desk.ana.reacts(asked, "tada")
        await desk.store.has(3)
        await desk.ana.deletes(asked)
        first, edited, reacted, deleted = await desk.store.has(4)

    assert isinstance(edited, MessageEdited)
    assert edited.text == "uno"
    assert isinstance(reacted, Reacted)
    assert reacted.emoji == "🎉"
    assert isinstance(deleted, MessageDeleted)
    assert isinstance(first, MessageSent)
    assert edited.message_id == reacted.message_id == deleted.message_id == first.message_id


async def test_what_could_not_be_stored_comes_again(desk: World) -> None:
    async with desk.running():
        desk.slack.delivery.ack_seconds = 0.2
        desk.store.broken = True
        await desk.ana.writes("hi")
        await desk.store.was_asked(2)
        desk.store.broken = False
        assert set(texts(await desk.store.has(1))) == {"hi"}


async def test_nothing_is_acknowledged_before_it_is_stored(desk: World) -> None:
    async with desk.running():
        desk.store.free.clear()
        await desk.ana.writes("hi")
        await desk.store.was_asked(1)
        assert not desk.sandbox.journal.of("events_api", lambda entry: entry.ok)
        desk.store.free.set()
        await desk.sandbox.journal.wait_for("events_api", lambda entry: entry.ok)


async def test_what_one_person_writes_keeps_its_order_while_names_are_looked_up(desk: World) -> None:
    async with desk.running():
        desk.slack.faults.add(Fault(kind="delay", method="users.info", seconds=0.2))
        for number in range(5):
            await desk.ana.writes(str(number))
        assert texts(await desk.store.has(5)) == ["0", "1", "2", "3", "4"]


async def test_a_name_that_slack_does_not_tell_delays_nobody(desk: World) -> None:
    async with desk.running():
        desk.slack.faults.add(Fault(kind="fail", method="users.info", error="internal_error", times=9))
        await desk.ana.writes("hi")
        (event,) = await desk.store.has(1)

    assert isinstance(event, MessageSent)
    assert event.customer.name == "Ana Lopez", "her message itself says who she is"


async def test_a_tapped_button_comes_in(desk: World) -> None:
    async with desk.running():
        await desk.adapter.send(desk.direct(), Reply(text="Hm", buttons=(HUMAN,)), key="1", again=False)
        message = await desk.ana.receives("Hm")
        click = await desk.ana.clicks(message, "Talk to a person")
        (event,) = await desk.store.has(1)
        await click.acknowledged()

    assert isinstance(event, ButtonTapped)
    assert (event.action, event.address) == (Action.HUMAN, desk.direct())


async def test_the_command_typed_in_a_channel_is_answered_in_the_direct_conversation(desk: World) -> None:
    desk.slack.commands.add("/human")
    async with desk.running():
        asked = await desk.ana.commands("/human", "my parcel", channel=desk.help)
        words, tap = await desk.store.has(2)
        await asked.acknowledged()

    assert isinstance(words, MessageSent)
    assert isinstance(tap, ButtonTapped)
    assert (words.text, tap.action) == ("my parcel", Action.HUMAN)
    assert words.address == tap.address == desk.direct()


async def test_the_assistant_pane_offers_a_person_shows_typing_and_is_answered_in_its_thread() -> None:
    async with world(assistant=True) as desk, desk.running():
        thread = await desk.ana.opens_assistant()
        await desk.sandbox.journal.wait_for("assistant.threads.setSuggestedPrompts")
        await desk.ana.chooses(thread, "Talk to a person")
        (event,) = await desk.store.has(1)
        assert isinstance(event, MessageSent)
        assert event.address == desk.direct(thread=thread.ts)

        await desk.adapter.typing(event.address)
        assert await desk.ana.status_appears(thread) == "is typing …"
        await desk.adapter.send(event.address, HELLO, key="1", again=False)

        answer = await desk.ana.receives("Hello")
        assert answer.thread_ts == thread.ts
        assert desk.ana.sees_status(thread) == ""


async def test_what_is_not_ours_reaches_the_other_listeners_of_the_app(desk: World) -> None:
    heard: asyncio.Queue[str] = asyncio.Queue()

    @desk.app.event("message")
    async def other(event: dict[str, Any]) -> None:
        heard.put_nowait(event["text"])

    async with desk.running():
        await desk.ana.posts(desk.help, "among ourselves")
        async with asyncio.timeout(5):
            assert await heard.get() == "among ourselves"
        await desk.ana.writes("for the bot")
        await desk.store.has(1)
        assert heard.empty()


async def test_direct_messages_can_be_left_to_the_app_itself() -> None:
    async with world(direct_messages=False) as desk, desk.running():
        await desk.ana.writes("for the app itself")
        await desk.ana.mentions(desk.help, "for the bot")
        await desk.store.has(2)

    assert set(texts(desk.store.events)) == {"for the bot"}


async def test_a_bot_of_ones_own_keeps_its_listeners_and_is_asked_again_if_nothing_was_stored() -> None:
    async with Sandbox() as sandbox:
        slack, store = sandbox.slack, Store()
        slack.delivery.ack_seconds, slack.delivery.retry_seconds = 0.2, (0.0, 0.05, 0.1)
        theirs = AsyncApp(client=AsyncWebClient(token=slack.bot_token, base_url=slack.url + "/api/"))
        heard: asyncio.Queue[str] = asyncio.Queue()

        @theirs.event("app_mention")
        async def other(event: dict[str, Any]) -> None:
            heard.put_nowait(event["text"])

        adapter = SlackAdapter(account="shop", app=theirs)
        running = asyncio.create_task(adapter.run(store))
        await until(lambda: adapter.problem is None)
        handler = AsyncSocketModeHandler(theirs, slack.app_token)
        await handler.connect_async()  # type: ignore[no-untyped-call]
        await slack.connected()
        ana = slack.customer("Ana Lopez", channels=[slack.channel("elsewhere")])
        store.broken = True
        await ana.writes("hi")
        await store.was_asked(2)
        store.broken = False
        await store.has(1)
        await ana.mentions(slack.channel("elsewhere"), "yours")
        async with asyncio.timeout(5):
            assert "yours" in await heard.get()
        await handler.close_async()  # type: ignore[no-untyped-call]
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await adapter.close()

    assert set(texts(store.events)) == {"hi"}


async def test_an_app_of_its_own_keeps_its_own_connection_and_says_what_is_wrong() -> None:
    async with Sandbox() as sandbox:
        slack, store = sandbox.slack, Store()
        app = slack_app(bot_token=slack.bot_token, base_url=slack.url + "/api/")
        adapter = SlackAdapter(account="shop", app=app, app_token=slack.app_token)
        running = asyncio.create_task(adapter.run(store))
        await slack.connected()
        await until(lambda: adapter.problem is None)
        await slack.customer("Ana Lopez").writes("hi")
        assert texts(await store.has(1)) == ["hi"]
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await adapter.close()

        slack.token_error = "token_revoked"
        broken = SlackAdapter(account="shop", app=slack_app(bot_token="xoxb-x", base_url=slack.url + "/api/"))
        with pytest.raises(Misconfigured):
            await broken.run(store)
        assert "token" in (broken.problem or "")
        await broken.close()


async def test_an_app_of_its_own_has_its_own_endpoint() -> None:
    async with Sandbox() as sandbox:
        slack, store = sandbox.slack, Store()
        app = slack_app(
            bot_token=slack.bot_token, signing_secret=slack.signing_secret, base_url=slack.url + "/api/"
        )
        adapter = SlackAdapter(account="eu-shop", app=app, signing_secret=slack.signing_secret)
        (route,) = adapter.routes(store)
        assert route.path == "/slack/eu-shop/events"  # type: ignore[attr-defined]
        sandbox.page = moved(Starlette(routes=[route]))
        await slack.events_to(sandbox.url + "/eu-shop/events", verify=False)
        await slack.customer("Ana Lopez").writes("hi")
        assert texts(await store.has(1)) == ["hi"]
        await adapter.close()


def test_a_token_in_the_environment_is_not_warned_about(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-x")

    slack_app(bot_token="xoxb-x")

    assert not caplog.records


async def test_a_customer_channel_cannot_be_an_inbox() -> None:
    app = slack_app(bot_token="xoxb-x")
    with pytest.raises(ConfigError, match=r"channels\.slack\.help\.slack_channel_ids: C1 is an inbox"):
        SlackAdapter(account="help", app=app, inboxes=["C1"], slack_channel_ids=["C1"])


# --- out ---------------------------------------------------------------------------------------------------


async def test_nothing_in_a_text_pings_or_disguises_a_link(desk: World) -> None:
    text = "<!channel> <@U0SANDBOXBOT> @here [bank.com](http://evil.example) <http://evil.example|bank.com>"
    await desk.adapter.send(desk.direct(), Reply(text=text), key="1", again=False)

    message = desk.ana.sees[-1]
    assert message.pings == ()
    assert "(evil.example)" in message.seen
    for link in message.spoofed_links:
        assert f"({urlsplit(link.url).hostname})" in message.seen, "its host stands beside it"
    assert "<!channel>" in message.seen


@pytest.mark.parametrize(
    "unit", ["word ", "ü", "👨‍👩‍👧 ", "- **item** with `code`\n", "```py\nx = 1\n```\n\n"]
)
async def test_a_long_text_is_split_so_that_slack_takes_every_part(desk: World, unit: str) -> None:
    parts = desk.adapter.split(Reply(text=unit * (LONG // len(unit)), buttons=(HUMAN,)))
    for number, part in enumerate(parts):
        await desk.adapter.send(desk.direct(), part, key=str(number), again=False)

    shown = desk.ana.sees
    assert len(shown) == len(parts) > 1
    assert [message.buttons for message in shown[:-1]] == [[]] * (len(shown) - 1)
    assert shown[-1].buttons == ["Talk to a person"]
    together = "".join(message.seen.replace("[Talk to a person]", "") for message in shown)
    wanted = unit * (LONG // len(unit))
    for mark in ("**", "`", "```py"):
        wanted = wanted.replace(mark, "")
    letters = str.maketrans("", "", " \n•-`")
    assert together.translate(letters) == wanted.replace("py", "").translate(letters)


async def test_a_doubtful_message_is_found_again_by_its_key(desk: World) -> None:
    desk.slack.faults.drop_response("chat.postMessage")
    with pytest.raises(Ambiguous):
        await desk.adapter.send(desk.direct(), HELLO, key="1", again=False)
    found = await desk.adapter.send(desk.direct(), HELLO, key="1", again=True)
    asked = await desk.ana.writes("hi")
    below = desk.direct(thread=asked.ts)
    first = await desk.adapter.send(below, HELLO, key="2", again=True)
    again = await desk.adapter.send(below, HELLO, key="2", again=True)

    assert [message.seen for message in desk.ana.sees] == ["Hello", "hi", "Hello"]
    assert (found, first) == (desk.ana.sees[0].ts, again)


async def test_a_message_is_changed_and_taken_back(desk: World) -> None:
    sent = await desk.adapter.send(desk.direct(), Reply(text="one", buttons=(HUMAN,)), key="1", again=False)
    await desk.adapter.edit(desk.direct(), sent, Reply(text="**two**"))
    (message,) = desk.ana.sees
    assert (message.seen, message.buttons) == ("two", [])

    await desk.adapter.delete(desk.direct(), sent)
    await desk.adapter.delete(desk.direct(), sent)

    assert desk.ana.sees == []
    with pytest.raises(Refused, match="it was deleted"):
        await desk.adapter.edit(desk.direct(), sent, HELLO)


@pytest.mark.parametrize("permitted", [True, False])
async def test_a_colleagues_reply_bears_their_name_if_the_app_may_show_it(
    desk: World, permitted: bool
) -> None:
    if not permitted:
        desk.slack.bot_scopes = ("chat:write", "im:history")
    eva = Reply(text="one", speaker=Speaker(name="Eva Ruiz", picture="https://example.com/eva.png"))
    (part,) = desk.adapter.split(eva)
    sent = await desk.adapter.send(desk.direct(), part, key="1", again=False)
    await desk.adapter.send(desk.direct(), HELLO, key="2", again=False)
    (by_eva, by_the_app) = desk.ana.sees
    assert (by_eva.who == "Eva Ruiz") is permitted
    assert by_the_app.who != "Eva Ruiz"

    assert await desk.adapter.send(desk.direct(), part, key="1", again=True) == sent
    await desk.adapter.edit(desk.direct(), sent, Reply(text="two"))
    assert (by_eva.seen, by_eva.who == "Eva Ruiz") == ("two", permitted)

    await desk.adapter.delete(desk.direct(), sent)
    assert [message.seen for message in desk.ana.sees] == ["Hello"]


async def test_a_file_goes_out_into_the_thread_once_and_is_taken_back(desk: World, tmp_path: Path) -> None:
    asked = await desk.ana.posts(desk.help, "hello")
    to = desk.below(desk.help, asked.ts)
    file = label(tmp_path)
    sent = await desk.adapter.send_file(to, file, key="1", again=False)
    repeated = await desk.adapter.send_file(to, file, key="1", again=True)

    message = asked.thread.last
    assert repeated == sent
    assert [(one["name"], one["size"]) for one in message.files] == [("label.pdf", file.size)]
    assert desk.slack.files[sent].data == file.path.read_bytes()
    with pytest.raises(Unsupported):
        await desk.adapter.edit(to, sent, HELLO)
    await desk.adapter.delete(to, sent)
    await desk.adapter.delete(to, sent)
    assert asked.thread.messages == [asked]


@pytest.mark.parametrize(
    ("method", "error"),
    [("upload", Unavailable), ("files.getUploadURLExternal", Unavailable)],
)
async def test_a_file_that_nobody_saw_yet_is_surely_not_delivered(
    desk: World, tmp_path: Path, method: str, error: type[Exception]
) -> None:
    desk.slack.faults.add(Fault(kind="drop_response", method=method))
    with pytest.raises(error):
        await desk.adapter.send_file(desk.direct(), label(tmp_path), key="1", again=False)


def label(folder: Path) -> File:
    path = folder / "0a1b"
    path.write_bytes(b"%PDF" * 50_000)
    return File(name="label.pdf", mime="application/pdf", size=path.stat().st_size, path=path)


@pytest.mark.parametrize("connect", [False, True], ids=["ours", "slack connect"])
async def test_a_customers_file_is_fetched_piece_by_piece(desk: World, connect: bool) -> None:
    who = desk.ana if connect else desk.slack.customer("Ines Home")
    content = b"\x89PNG" * 100_000
    async with desk.running():
        await who.writes("my receipt", files=[("receipt.png", content)])
        (event,) = await desk.store.has(1)
    assert isinstance(event, MessageSent)
    (attachment,) = event.attachments
    assert (attachment.kind, attachment.name, attachment.size) == ("image", "receipt.png", len(content))

    pieces = [piece async for piece in desk.adapter.fetch(attachment)]

    assert len(pieces) > 1
    assert b"".join(pieces) == content


async def test_the_token_goes_nowhere_but_to_slack(desk: World) -> None:
    file = desk.slack.keep_file("a.pdf", b"%PDF", by=desk.ana.id)
    file.url = "https://slack.com.evil.example/a.pdf"
    with pytest.raises(Refused, match="outside of Slack"):
        await anext(desk.adapter.fetch(Attachment(kind="file", name="a", reference=file.id)))


async def test_a_file_that_cannot_be_had_says_why(desk: World) -> None:
    file = desk.slack.keep_file("a.pdf", b"%PDF", by=desk.ana.id)
    known = Attachment(kind="file", name="a", reference=file.id)
    with pytest.raises(Refused):
        await anext(desk.adapter.fetch(Attachment(kind="file", name="a")))
    with pytest.raises(Refused):
        await anext(desk.adapter.fetch(Attachment(kind="file", name="a", reference="F404")))
    desk.slack.bot_scopes = tuple(scope for scope in desk.slack.bot_scopes if scope != "files:read")
    with pytest.raises(Misconfigured, match="files:read"):
        await anext(desk.adapter.fetch(known))
    desk.slack.bot_scopes = (*desk.slack.bot_scopes, "files:read")
    desk.app.client.token = desk.slack.bot_token  # the download itself refuses another one
    desk.slack.files[file.id].url += "?as=page"
    desk.slack.bot_token = "xoxb-changed"
    desk.slack.faults.fail("files.info", status=503)
    with pytest.raises(Unavailable):
        await anext(desk.adapter.fetch(known))


@pytest.mark.parametrize(
    ("code", "error", "words"),
    [
        ("channel_not_found", Unreachable, "gone"),
        ("is_archived", Unreachable, "archived"),
        ("not_in_channel", Unreachable, "/invite"),
        ("cannot_dm_bot", Unreachable, "bot"),
        ("user_disabled", Unreachable, "deactivated"),
        ("thread_not_found", Unreachable, "first message was deleted"),
        ("messages_tab_disabled", Misconfigured, "App Home"),
        ("token_revoked", Misconfigured, "revoked"),
        ("account_inactive", Misconfigured, "install"),
        ("invalid_auth", Misconfigured, "not valid"),
        ("msg_too_long", Refused, "longer"),
    ],
)
async def test_every_refusal_says_what_it_means(
    desk: World, code: str, error: type[Exception], words: str
) -> None:
    desk.slack.faults.add(Fault(kind="fail", method="chat.postMessage", error=code, status=200))
    with pytest.raises(error, match=words):
        await desk.adapter.send(desk.direct(), HELLO, key="1", again=False)


async def test_slacks_pace_is_kept(desk: World) -> None:
    desk.slack.faults.add(Fault(kind="rate_limit", method="chat.postMessage", seconds=7))
    with pytest.raises(RateLimited) as caught:
        await desk.adapter.send(desk.direct(), HELLO, key="1", again=False)
    assert caught.value.retry_after == 7

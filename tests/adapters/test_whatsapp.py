"""WhatsApp over real sockets: what customers see, what staff are told, and what is kept out of the logs."""

import asyncio
import logging
import socket
import traceback
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from adapters.whatsapp import MetaApp, Template, WhatsAppAdapter
from adapters.whatsapp_markup import render
from bot.errors import (
    Ambiguous,
    ChannelError,
    ConfigError,
    Misconfigured,
    RateLimited,
    Refused,
    Unavailable,
    Unreachable,
    Unsupported,
    WindowClosed,
)
from bot.model import (
    Action,
    Attachment,
    Button,
    ButtonTapped,
    MessageDeleted,
    MessageEdited,
    MessageSent,
    Reacted,
    ReceiptArrived,
    Reply,
)
from bot.web import make_app, serve
from sandbox import Sandbox
from sandbox.whatsapp import Customer, Number
from tests.adapters.telegram_world import Store
from tests.adapters.whatsapp_world import (
    adapter,
    file,
    listening,
    running,
    to,
    until_problem,
)

HUMAN = Button(label="Talk to a person", action=Action.HUMAN)
HELLO = Reply(text="Hello")


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def eu(sandbox: Sandbox) -> Number:
    return sandbox.whatsapp.number("eu")


@pytest.fixture
async def ana(eu: Number) -> Customer:
    """A customer whose reply window is open."""
    ana = eu.customer("Ana")
    await ana.says("hi")
    return ana


@pytest.fixture
async def whatsapp(sandbox: Sandbox, eu: Number) -> AsyncIterator[WhatsAppAdapter]:
    """Not running: it only sends."""
    whatsapp = adapter(sandbox, eu)
    yield whatsapp
    await whatsapp.close()


# --- running ------------------------------------------------------------------------------------------------


async def test_it_is_ready_once_the_token_is_accepted(sandbox: Sandbox, eu: Number) -> None:
    whatsapp = adapter(sandbox, eu)
    assert whatsapp.problem == "not connected yet"
    async with running(whatsapp, Store()):
        await until_problem(whatsapp, None)


@pytest.mark.parametrize("broken", ["revoked", "unknown", "no permission", "another's number"])
async def test_a_token_that_is_refused_ends_it_with_what_to_do(
    sandbox: Sandbox, eu: Number, broken: str
) -> None:
    token, said = eu.token, "system user"
    match broken:
        case "revoked":
            sandbox.whatsapp.tokens[eu.token].is_revoked = True
        case "unknown":
            token = "EAAunknown"
        case "no permission":
            token = sandbox.whatsapp.token(eu.app, scopes=()).text
        case _:
            token, said = sandbox.whatsapp.number("other").token, "phone number ID"
    whatsapp = adapter(sandbox, eu, token=token)

    with pytest.raises(Misconfigured, match=said):
        await whatsapp.run(Store())
    assert said in (whatsapp.problem or "")
    await whatsapp.close()


class Hurried:
    """A clock on which waiting takes no time."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 22, 12, tzinfo=UTC)

    def now(self) -> datetime:
        return self.time

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(0.01)


async def test_an_outage_at_the_start_is_waited_out(sandbox: Sandbox, eu: Number) -> None:
    sandbox.whatsapp.faults.outage()
    whatsapp = adapter(sandbox, eu, clock=Hurried())
    async with running(whatsapp, Store()):
        await until_problem(whatsapp, "connection")
        sandbox.whatsapp.faults.recover()
        await until_problem(whatsapp, None)


# --- in -----------------------------------------------------------------------------------------------------


async def test_what_people_do_in_a_chat_arrives(sandbox: Sandbox, eu: Number, ana: Customer) -> None:
    store = Store()
    async with listening(sandbox, eu, store) as whatsapp:
        question = await ana.says("Is this broken?")
        await store.has(1)
        await whatsapp.send(to(ana.phone), HELLO, key="1", again=False)
        answer = ana.last
        await ana.says("this one?", reply_to=answer)
        await ana.edits(question, "Is this one broken?")
        await ana.reacts(answer, "👍")
        await ana.reacts(answer, None)
        await ana.deletes(question)
        events = [e for e in await store.has(7) if not isinstance(e, ReceiptArrived)][1:]

    quoting, edited, on, off, deleted = events
    assert isinstance(quoting, MessageSent)
    assert quoting.reply_to == answer.message_id
    assert isinstance(edited, MessageEdited)
    assert (edited.message_id, edited.text) == (question["id"], "Is this one broken?")
    assert isinstance(on, Reacted)
    assert (on.message_id, on.emoji, on.removed) == (answer.message_id, "👍", False)
    assert isinstance(off, Reacted)
    assert off.removed
    assert isinstance(deleted, MessageDeleted)
    assert deleted.message_id == question["id"]


async def test_a_customer_without_a_visible_number_is_answered(sandbox: Sandbox, eu: Number) -> None:
    bo, store = eu.customer("Bo", username="bo.dot"), Store()
    async with listening(sandbox, eu, store) as whatsapp:
        await bo.says("hi")
        (event,) = await store.has(1)
        assert isinstance(event, MessageSent)
        await whatsapp.send(event.address, HELLO, key="1", again=False)

    assert event.customer.handle == "bo.dot"
    assert bo.last.text == "Hello"


# --- buttons ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [3, 9])
async def test_a_tapped_button_or_row_arrives_as_its_action(
    sandbox: Sandbox, eu: Number, ana: Customer, count: int
) -> None:
    store = Store()
    options = tuple(Button(label=f"Topic {n}", action=f"option:{n}") for n in range(count - 1))
    async with listening(sandbox, eu, store, opener="Auswählen") as whatsapp:
        await whatsapp.send(
            to(ana.phone), Reply(text="Which?", buttons=(*options, HUMAN)), key="1", again=False
        )
        assert ana.last.labels == [*(option.label for option in options), "Talk to a person"]
        assert ana.last.list_label == ("" if count == 3 else "Auswählen")
        await ana.taps(ana.last, "Talk to a person")
        events = await store.has(2)

    (tap,) = [event for event in events if isinstance(event, ButtonTapped)]
    assert tap.action == Action.HUMAN


# --- out ----------------------------------------------------------------------------------------------------


async def test_the_reply_is_on_the_phone_formatted(whatsapp: WhatsAppAdapter, ana: Customer) -> None:
    text = "**Bold** and [terms](https://shop.example), _ and 2\\*3\\*4 left alone"

    sent = await whatsapp.send(to(ana.phone), Reply(text=text), key="1", again=False)

    assert ana.last.text == "*Bold* and terms (https://shop.example), _ and 2*3*4 left alone"
    assert ana.last.message_id == sent


async def test_a_long_answer_arrives_in_parts_that_join_to_the_whole(
    whatsapp: WhatsAppAdapter, ana: Customer
) -> None:
    text = "\n\n".join(f"{n}. Parcel 🙂 **number {n}** " + "is on its way to you. " * 8 for n in range(100))

    for place, part in enumerate(whatsapp.split(Reply(text=text, buttons=(HUMAN,)))):
        await whatsapp.send(to(ana.phone), part, key=str(place), again=False)

    seen = [message for message in ana.sees if message.from_business]
    assert " ".join(message.text for message in seen).split() == render(text).split()
    assert [message.labels for message in seen[:-1]] == [[]] * (len(seen) - 1)
    assert seen[-1].labels == ["Talk to a person"]


async def test_typing_is_shown_with_blue_ticks_and_renewed_only_when_it_ends(
    sandbox: Sandbox, eu: Number, ana: Customer
) -> None:
    store, clock = Store(), Hurried()
    async with listening(sandbox, eu, store, clock=clock) as whatsapp:
        message = await ana.says("Where is it?")
        await store.has(1)
        for _ in range(3):
            await whatsapp.typing(to(ana.phone))
        assert ana.sees_typing
        assert len(sandbox.journal.of("mark_read")) == 1
        clock.time += timedelta(seconds=21)
        await whatsapp.typing(to(ana.phone))

    receipts = sandbox.journal.of("mark_read")
    assert [entry.params["message_id"] for entry in receipts] == [message["id"]] * 2


async def test_typing_after_a_tap_is_shown_at_the_tap(sandbox: Sandbox, eu: Number, ana: Customer) -> None:
    store = Store()
    async with listening(sandbox, eu, store) as whatsapp:
        await whatsapp.send(to(ana.phone), Reply(text="?", buttons=(HUMAN,)), key="1", again=False)
        tap = await ana.taps(ana.last, "Talk to a person")
        await store.has(2)
        await whatsapp.typing(to(ana.phone))

    (receipt,) = sandbox.journal.of("mark_read")
    assert receipt.params["message_id"] == tap["id"]


async def test_what_was_answered_is_marked_as_read(sandbox: Sandbox, eu: Number, ana: Customer) -> None:
    store = Store()
    async with listening(sandbox, eu, store) as whatsapp:
        message = await ana.says("Where is it?")
        await store.has(1)
        for key in ("1", "2"):
            await whatsapp.send(to(ana.phone), HELLO, key=key, again=False)
        read = await sandbox.journal.wait_for("mark_read")

    assert read.params["message_id"] == message["id"]
    assert "typing_indicator" not in read.params
    assert len(sandbox.journal.of("mark_read")) == 1


async def test_typing_never_fails(sandbox: Sandbox, eu: Number, ana: Customer) -> None:
    store = Store()
    async with listening(sandbox, eu, store) as whatsapp:
        await whatsapp.typing(to("nobody"))
        await ana.says("hi")
        await store.has(1)
        sandbox.whatsapp.faults.outage()
        await whatsapp.typing(to(ana.phone))
        sandbox.whatsapp.faults.recover()

    assert not ana.sees_typing


async def test_what_was_sent_cannot_be_changed_or_taken_back(whatsapp: WhatsAppAdapter) -> None:
    with pytest.raises(Unsupported, match="change a message"):
        await whatsapp.edit(to("4917"), "wamid.1", HELLO)
    with pytest.raises(Unsupported, match="take back a message"):
        await whatsapp.delete(to("4917"), "wamid.1")


# --- the reply window ---------------------------------------------------------------------------------------


async def test_a_closed_window_is_told_at_once(
    sandbox: Sandbox, eu: Number, ana: Customer, whatsapp: WhatsAppAdapter
) -> None:
    eu.fails_late = False
    await ana.stays_silent(hours=24)

    with pytest.raises(WindowClosed, match="24 hours"):
        await whatsapp.send(to(ana.phone), HELLO, key="1", again=False)


async def test_a_closed_window_that_is_only_told_afterwards_comes_as_a_receipt(
    sandbox: Sandbox, eu: Number, ana: Customer
) -> None:
    store = Store()
    async with listening(sandbox, eu, store) as whatsapp:
        await ana.stays_silent(hours=24)
        sent = await whatsapp.send(to(ana.phone), HELLO, key="outbox-7", again=False)
        (event,) = await store.has(1)

    assert isinstance(event, ReceiptArrived)
    assert (event.receipt, event.window_closed) == ("failed", True)
    assert (event.message_id, event.sent_key) == (sent, "outbox-7")
    assert "24 hours" in (event.problem or "")


async def test_an_approved_template_asks_the_customer_to_write_again(
    sandbox: Sandbox, eu: Number, ana: Customer
) -> None:
    eu.template("come_back", "Hello {{1}}, we have an answer.", language="de", buttons=("Show it",))
    store = Store()
    template = Template(name="come_back", language="de", parameters=("there",))
    async with listening(sandbox, eu, store, template=template) as whatsapp:
        await ana.stays_silent(hours=24)
        sent = await whatsapp.invite(to(ana.phone), key="1", again=False)
        assert ana.last.message_id == sent
        assert ana.last.text == "Hello there, we have an answer."
        await ana.taps(ana.last, "Show it")
        answers = [event for event in await store.has(2) if isinstance(event, MessageSent)]
        await whatsapp.send(to(ana.phone), HELLO, key="2", again=False)

    assert [answer.text for answer in answers] == ["Show it"]
    assert ana.last.text == "Hello"


async def test_without_a_template_there_is_no_invitation(whatsapp: WhatsAppAdapter, ana: Customer) -> None:
    assert await whatsapp.invite(to(ana.phone), key="1", again=False) is None


async def test_a_template_that_does_not_exist_names_the_setting(
    sandbox: Sandbox, eu: Number, ana: Customer
) -> None:
    whatsapp = adapter(sandbox, eu, template=Template(name="nobody_approved", language="de"))
    with pytest.raises(Refused, match=r"channels\.whatsapp\.<account>\.template"):
        await whatsapp.invite(to(ana.phone), key="1", again=False)
    await whatsapp.close()


# --- when it does not work ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "error"),
    [
        ("131047", WindowClosed),
        ("131026", Unreachable),
        ("190", Misconfigured),
        ("10", Misconfigured),
        ("131031", Misconfigured),
        ("80007", RateLimited),
        ("130429", RateLimited),
        ("131056", RateLimited),
        ("1", Unavailable),
        ("131016", Unavailable),
        ("131051", Refused),
    ],
)
async def test_an_error_is_told_by_its_code_and_nothing_was_sent(
    sandbox: Sandbox, ana: Customer, whatsapp: WhatsAppAdapter, code: str, error: type[ChannelError]
) -> None:
    sandbox.whatsapp.faults.fail("messages", error=code)
    with pytest.raises(error) as raised:
        await whatsapp.send(to(ana.phone), HELLO, key="1", again=False)

    assert type(raised.value) is error
    assert not [message for message in ana.sees if message.from_business]


async def test_a_number_that_is_not_registered_is_for_an_admin(
    eu: Number, ana: Customer, whatsapp: WhatsAppAdapter
) -> None:
    eu.is_registered = False
    with pytest.raises(Misconfigured, match="not registered"):
        await whatsapp.send(to(ana.phone), HELLO, key="1", again=False)


async def test_a_customer_who_left_whatsapp_is_unreachable(
    eu: Number, ana: Customer, whatsapp: WhatsAppAdapter
) -> None:
    eu.fails_late = False
    await ana.leaves_whatsapp()
    with pytest.raises(Unreachable):
        await whatsapp.send(to(ana.phone), HELLO, key="1", again=False)


async def test_a_lost_response_is_ambiguous_because_the_message_may_be_there(
    sandbox: Sandbox, ana: Customer, whatsapp: WhatsAppAdapter
) -> None:
    sandbox.whatsapp.faults.drop_response("messages")
    with pytest.raises(Ambiguous):
        await whatsapp.send(to(ana.phone), HELLO, key="1", again=False)

    assert ana.last.text == "Hello"


async def test_where_nobody_listens_nothing_was_sent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(Unavailable):
        await send_to(f"http://127.0.0.1:{port}")


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (PlainTextResponse("<html>It works!</html>"), Ambiguous),
        (JSONResponse({"messages": [{"id": None}]}), Ambiguous),
        (JSONResponse([1]), Ambiguous),
        (PlainTextResponse("Bad Gateway", 502), Ambiguous),
        (PlainTextResponse("Service Unavailable", 503), Unavailable),
        (PlainTextResponse("slow down", 429, headers={"Retry-After": "7"}), RateLimited),
        (PlainTextResponse("slow down", 429, headers={"Retry-After": "soon"}), RateLimited),
        (JSONResponse({"error": "no"}, 400), Refused),
        (PlainTextResponse("[" * 100_000, 400), Refused),
    ],
)
async def test_an_answer_that_is_none_of_metas_is_told_by_what_may_have_happened(
    answer: Response, error: type[ChannelError]
) -> None:
    async def answered(request: Request) -> Response:
        return answer

    app = make_app([Route("/{path:path}", answered, methods=["POST"])], problems=dict)
    async with serve(app, host="127.0.0.1", port=0) as url:
        with pytest.raises(error) as raised:
            await send_to(url)
    assert type(raised.value) is error
    if isinstance(raised.value, RateLimited):
        assert raised.value.retry_after in (7, 5)


async def test_an_answer_that_is_far_too_long_is_not_read_to_its_end() -> None:
    written: list[bytes] = []

    async def pieces(request: Request) -> AsyncIterator[bytes]:
        while len(written) < 1000 and not await request.is_disconnected():
            written.append(b" " * 65536)
            yield written[-1]

    async def answered(request: Request) -> Response:
        return StreamingResponse(pieces(request))

    app = make_app([Route("/{path:path}", answered, methods=["POST"])], problems=dict)
    async with serve(app, host="127.0.0.1", port=0) as url:
        with pytest.raises(Ambiguous):
            await send_to(url)

    assert len(written) < 500


@asynccontextmanager
async def dripping(path: str) -> AsyncIterator[str]:
    """A server that answers at once, except at `path`: there letter by letter, and without an end."""

    async def drops(request: Request) -> AsyncIterator[bytes]:
        while not await request.is_disconnected():
            yield b" "
            await asyncio.sleep(0.01)

    async def answered(request: Request) -> Response:
        if request.url.path == path:
            return StreamingResponse(drops(request))
        return JSONResponse({"id": "1", "url": str(request.base_url) + "content"})

    app = make_app([Route("/{path:path}", answered, methods=["GET", "POST"])], problems=dict)
    async with serve(app, host="127.0.0.1", port=0) as url:
        yield url


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    for limit in ("_CALL_SECONDS", "_UPLOAD_SECONDS", "_DOWNLOAD_SECONDS"):
        monkeypatch.setattr(f"adapters.whatsapp_graph.{limit}", 0.3)


@pytest.mark.usefixtures("hurried")
async def test_an_answer_that_never_ends_is_given_up_and_may_have_been_done() -> None:
    async with dripping("/106540352242900/messages") as url, asyncio.timeout(5):
        with pytest.raises(Ambiguous, match="in time"):
            await send_to(url)


@pytest.mark.usefixtures("hurried")
async def test_an_upload_whose_answer_never_ends_sent_nothing(tmp_path: Path) -> None:
    async with dripping("/106540352242900/media") as url, asyncio.timeout(5):
        whatsapp = at(url)
        with pytest.raises(Unavailable, match="in time"):
            await whatsapp.send_file(to("4917"), file(tmp_path, b"%PDF"), key="1", again=False)
        await whatsapp.close()


@pytest.mark.parametrize("path", ["/123", "/content"])
@pytest.mark.usefixtures("hurried")
async def test_a_file_that_never_ends_is_given_up(path: str) -> None:
    async with dripping(path) as url, asyncio.timeout(5):
        whatsapp = at(url)
        with pytest.raises(Unavailable, match="in time"):
            await fetched(whatsapp, "123")
        await whatsapp.close()


def at(url: str) -> WhatsAppAdapter:
    return WhatsAppAdapter(
        account="eu",
        phone_number_id="106540352242900",
        access_token="EAA",
        app=MetaApp("secret"),
        verify_token="word",
        api_url=url,
    )


async def send_to(url: str) -> None:
    whatsapp = at(url)
    try:
        await whatsapp.send(to("4917"), HELLO, key="1", again=False)
    finally:
        await whatsapp.close()


# --- files --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "mime", "attachment"),
    [
        ("bill.pdf", "application/pdf", "document"),
        ("broken.jpg", "image/jpeg", "image"),
        ("answer.ogg", "audio/ogg", "audio"),
        ("how.mp4", "video/mp4", "video"),
        ("prices.csv", "text/csv", "document"),
    ],
)
async def test_a_file_arrives_as_what_it_is(
    whatsapp: WhatsAppAdapter, ana: Customer, tmp_path: Path, name: str, mime: str, attachment: str
) -> None:
    kept = file(tmp_path, b"content of it", name=name, mime=mime)

    sent = await whatsapp.send_file(to(ana.phone), kept, key="1", again=False)

    assert (ana.last.message_id, ana.last.attachment, ana.last.data) == (sent, attachment, b"content of it")
    assert ana.last.file_name == (name if attachment == "document" else None)


async def test_a_file_that_is_too_large_is_refused_before_it_is_uploaded(
    sandbox: Sandbox, whatsapp: WhatsAppAdapter, ana: Customer, tmp_path: Path
) -> None:
    kept = file(tmp_path, b"x" * (5 * 1024 * 1024 + 1), name="photo.png", mime="image/png")
    with pytest.raises(Refused, match=r"photo\.png has 5\.0 MB; WhatsApp takes pictures of up to 5 MB"):
        await whatsapp.send_file(to(ana.phone), kept, key="1", again=False)

    assert sandbox.journal.of("media") == []


async def test_a_failed_upload_sent_nothing(
    sandbox: Sandbox, whatsapp: WhatsAppAdapter, ana: Customer, tmp_path: Path
) -> None:
    kept = file(tmp_path, b"x")
    sandbox.whatsapp.faults.drop_response("media")
    with pytest.raises(Unavailable):
        await whatsapp.send_file(to(ana.phone), kept, key="1", again=False)
    sandbox.whatsapp.faults.drop_response("messages")
    with pytest.raises(Ambiguous):
        await whatsapp.send_file(to(ana.phone), kept, key="1", again=False)

    assert len([message for message in ana.sees if message.from_business]) == 1


async def test_what_a_customer_sends_can_be_fetched(sandbox: Sandbox, eu: Number, ana: Customer) -> None:
    store, content = Store(), b"OggS" + bytes(range(256)) * 2000
    async with listening(sandbox, eu, store) as whatsapp:
        await ana.sends_voice(content)
        (event,) = await store.has(1)
        assert isinstance(event, MessageSent)
        (voice,) = event.attachments
        fetched = [piece async for piece in whatsapp.fetch(voice)]

    assert (voice.kind, voice.mime) == ("voice", "audio/ogg; codecs=opus")
    assert b"".join(fetched) == content
    assert len(fetched) > 1, "piece by piece"


async def fetched(whatsapp: WhatsAppAdapter, reference: str | None) -> bytes:
    attachment = Attachment(kind="image", name="image", reference=reference)
    return b"".join([piece async for piece in whatsapp.fetch(attachment)])


@pytest.mark.parametrize("reference", [None, "123", "../debug_token", "http://evil.example/x", "1\n2", ""])
async def test_a_file_that_never_was_is_refused(whatsapp: WhatsAppAdapter, reference: str | None) -> None:
    with pytest.raises(Refused) as refused:
        await fetched(whatsapp, reference)

    assert not isinstance(refused.value, Misconfigured)


async def test_a_file_whose_week_is_over_is_refused(
    sandbox: Sandbox, ana: Customer, whatsapp: WhatsAppAdapter
) -> None:
    message = await ana.sends_image(b"picture")
    assert await fetched(whatsapp, message["image"]["id"]) == b"picture"
    sandbox.whatsapp.advance(hours=24 * 7)

    with pytest.raises(Refused, match="keeps files for 7 days"):
        await fetched(whatsapp, message["image"]["id"])


@pytest.mark.parametrize("method", ["media_url", "download"])
async def test_a_fetch_that_broke_can_be_tried_again(
    sandbox: Sandbox, ana: Customer, whatsapp: WhatsAppAdapter, method: str
) -> None:
    message = await ana.sends_image(b"picture")
    for fault in (sandbox.whatsapp.faults.drop_response, sandbox.whatsapp.faults.fail):
        fault(method)
        with pytest.raises(Unavailable):
            await fetched(whatsapp, message["image"]["id"])

    assert await fetched(whatsapp, message["image"]["id"]) == b"picture"


@pytest.mark.parametrize(
    "place", ["https://evil.example/x", "http://lookaside.fbsbx.com/x", "file:///etc", "http://["]
)
async def test_the_token_is_shown_to_nobody_but_meta(place: str) -> None:
    async def named(request: Request) -> Response:
        return JSONResponse({"url": place})

    app = make_app([Route("/{path:path}", named)], problems=dict)
    async with serve(app, host="127.0.0.1", port=0) as url:
        whatsapp = at(url)
        with pytest.raises(Refused, match="not its own"):
            await fetched(whatsapp, "123")
        await whatsapp.close()


# --- set-up -------------------------------------------------------------------------------------------------


async def test_no_token_no_secret_and_no_address_of_a_file_is_in_a_log(
    sandbox: Sandbox, eu: Number, ana: Customer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    store = Store()
    async with listening(sandbox, eu, store) as whatsapp:
        await ana.says("Sentinel words of a customer")
        message = await ana.sends_image(b"picture")
        await store.has(2)
        await fetched(whatsapp, message["image"]["id"])
        await whatsapp.send(to(ana.phone), Reply(text="Sentinel words of ours"), key="1", again=False)
        sandbox.whatsapp.tokens[eu.token].is_revoked = True
        with pytest.raises(Misconfigured) as error:
            await whatsapp.run(store)
        store.broken = True
        await ana.says("Sentinel words that are not stored")
        await store.was_asked(3)

    # uvicorn here is the stand-in's own.
    lines = [record.getMessage() for record in caplog.records if not record.name.startswith("uvicorn")]
    assert any("/messages" in line for line in lines), "httpx does log addresses"
    text = "\n".join(lines) + caplog.text + "".join(traceback.format_exception(error.value))
    assert eu.token not in text
    assert eu.app.secret not in text
    assert "hash=" not in text
    assert "Sentinel words" not in text


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"phone_number_id": "+49 170 1234567"}, "phone_number_id: .*API Setup"),
        ({"phone_number_id": "1/../x"}, "phone_number_id"),
        ({"access_token": ""}, "access_token: .*system user"),
        ({"access_token": "EAA\n"}, "access_token"),
        ({"access_token": "EAÄ"}, "access_token"),
        ({"verify_token": ""}, "verify_token: .*openssl"),
        ({"app": MetaApp("")}, "app_secret: .*App settings"),
    ],
)
def test_a_set_up_that_cannot_work_is_refused_with_the_remedy(options: dict[str, str], said: str) -> None:
    good = {"phone_number_id": "106540352242900", "access_token": "EAA", "verify_token": "word"}
    with pytest.raises(ConfigError, match=said):
        WhatsAppAdapter(**{"account": "eu", "app": MetaApp("secret"), **good, **options})  # type: ignore[arg-type]

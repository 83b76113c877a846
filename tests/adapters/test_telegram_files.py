"""What people do with messages and files on Telegram: files both ways, edits, deletions; on the wire."""

from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import pytest

from adapters.telegram import TelegramAdapter
from bot.errors import Misconfigured, RateLimited, Refused, Unavailable, Unreachable
from bot.model import Action, Attachment, Button, MessageSent, Reply
from bot.ports import File
from sandbox import Sandbox
from sandbox.telegram import Bot, Customer
from tests.adapters.telegram_world import (
    DRIVERS,
    TOKEN,
    Make,
    Store,
    breakages,
    file,
    make_adapter,
    running,
    to,
)

HUMAN = Button(label="Talk to a person", action=Action.HUMAN)
JPEG = b"\xff\xd8\xff picture"
MB = 1024 * 1024


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def shop(sandbox: Sandbox) -> Bot:
    return sandbox.telegram.bot(TOKEN, username="shop_bot")


@pytest.fixture
def ana(shop: Bot) -> Customer:
    return shop.customer("Ana Ruiz")


@pytest.fixture(params=DRIVERS)
def adapter(request: pytest.FixtureRequest, sandbox: Sandbox, shop: Bot) -> Make:
    return partial(make_adapter, sandbox, driver=request.param)


@pytest.fixture
async def telegram(adapter: Make) -> AsyncIterator[TelegramAdapter]:
    """Not running: it only sends."""
    telegram = adapter()
    yield telegram
    await telegram.close()


async def send(telegram: TelegramAdapter, ana: Customer, content: File) -> str:
    return await telegram.send_file(to(ana.id), content, key="1", again=False)


# --- files of staff -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "mime", "data", "shown_as"),
    [
        ("broken.jpg", "image/jpeg", JPEG, "photo"),
        ("broken.png", "image/png; charset=binary", b"\x89PNG picture", "photo"),
        ("broken.webp", "image/webp", b"RIFF\0\0\0\0WEBP picture", "photo"),
        ("broken.tiff", "image/tiff", b"II*\0 picture", "document"),
        ("note.ogg", "audio/ogg", b"OggS voice", "voice"),
        ("air.mp3", "audio/mpeg", b"ID3 music", "audio"),
        ("how-to.mp4", "video/mp4", b"film", "video"),
        ("terms.pdf", "application/pdf", b"%PDF\r\n--x\r\n", "document"),
        ("größe 🙂.txt", "text/plain", b"XL", "document"),
    ],
)
async def test_a_file_arrives_as_what_it_is(
    telegram: TelegramAdapter,
    ana: Customer,
    tmp_path: Path,
    name: str,
    mime: str,
    data: bytes,
    shown_as: str,
) -> None:
    sent = await send(telegram, ana, file(tmp_path, name, mime, data))

    assert (str(ana.last.message_id), ana.last.attachment, ana.last.text) == (sent, shown_as, "")
    assert await ana.opens(ana.last) == data
    if shown_as == "document":
        assert ana.last.file_name == name


async def test_what_is_no_picture_although_it_says_so_arrives_as_a_document(
    sandbox: Sandbox, telegram: TelegramAdapter, ana: Customer, tmp_path: Path
) -> None:
    await send(telegram, ana, file(tmp_path, "scan.jpg", "image/jpeg", b"%PDF"))

    assert (ana.last.attachment, ana.last.file_name, await ana.opens(ana.last)) == (
        "document",
        "scan.jpg",
        b"%PDF",
    )
    assert len(sandbox.journal.of("sendPhoto")) == 1


async def test_a_picture_too_large_for_a_photo_arrives_as_a_document(
    sandbox: Sandbox, telegram: TelegramAdapter, ana: Customer, tmp_path: Path
) -> None:
    await send(telegram, ana, file(tmp_path, "poster.jpg", "image/jpeg", JPEG + bytes(10 * MB)))

    assert (ana.last.attachment, ana.last.raw["document"]["file_size"]) == ("document", len(JPEG) + 10 * MB)
    assert sandbox.journal.of("sendPhoto") == []


async def test_a_file_that_telegram_would_not_take_is_refused_before_it_is_sent(
    sandbox: Sandbox, telegram: TelegramAdapter, ana: Customer, tmp_path: Path
) -> None:
    large = File(name="film.mov", mime="video/quicktime", size=50 * MB + 1, path=tmp_path / "film.mov")

    with pytest.raises(Refused, match="up to 50 MB"):
        await send(telegram, ana, large)
    assert sandbox.journal.of("sendDocument") == []


async def test_a_file_that_was_thrown_away_meanwhile_is_not_tried_for_ever(
    telegram: TelegramAdapter, ana: Customer, tmp_path: Path
) -> None:
    gone = file(tmp_path, "a.txt", "text/plain", b"a")
    gone.path.unlink()

    with pytest.raises(Refused, match="not kept any more"):
        await send(telegram, ana, gone)


async def test_a_file_that_a_proxy_finds_too_large_is_refused(
    sandbox: Sandbox, telegram: TelegramAdapter, ana: Customer, tmp_path: Path
) -> None:
    sandbox.telegram.faults.fail("sendDocument", status=413)

    with pytest.raises(Refused, match="larger than"):
        await send(telegram, ana, file(tmp_path, "a.txt", "text/plain", b"a"))


async def test_a_file_for_a_customer_who_blocked_us_is_tried_once(
    sandbox: Sandbox, telegram: TelegramAdapter, ana: Customer, tmp_path: Path
) -> None:
    await ana.blocks_the_bot()

    with pytest.raises(Unreachable, match="blocked"):
        await send(telegram, ana, file(tmp_path, "a.jpg", "image/jpeg", JPEG))
    assert sandbox.journal.of("sendDocument") == []


async def test_a_rate_limit_on_files_says_how_long_to_wait(
    sandbox: Sandbox, telegram: TelegramAdapter, ana: Customer, tmp_path: Path
) -> None:
    sandbox.telegram.faults.rate_limit("sendPhoto", retry_after=7)

    with pytest.raises(RateLimited) as limited:
        await send(telegram, ana, file(tmp_path, "a.jpg", "image/jpeg", JPEG))
    assert (limited.value.retry_after, ana.sees) == (7, [])


# --- files of customers -------------------------------------------------------------------------------------


async def fetched(telegram: TelegramAdapter, attachment: Attachment) -> bytes:
    return b"".join([piece async for piece in telegram.fetch(attachment)])


async def test_what_a_customer_attaches_can_be_fetched(adapter: Make, ana: Customer) -> None:
    store, telegram = Store(), adapter()
    async with running(telegram, store):
        await ana.sends_photo(JPEG, caption="look")
        await ana.sends_document("../../bill.pdf", b"%PDF" * 50_000, mime_type="application/pdf")
        await ana.sends_voice(b"OggS")
        await ana.sends_video(b"film")
        await ana.sends_audio(b"ID3")
        await ana.sends_sticker("🎉", b"RIFF")
        events = await store.has(6)
        attachments = [event.attachments[0] for event in events if isinstance(event, MessageSent)]
        contents = [await fetched(telegram, attachment) for attachment in attachments]

    assert contents == [JPEG, b"%PDF" * 50_000, b"OggS", b"film", b"ID3", b"RIFF"]
    assert [attachment.size for attachment in attachments] == [len(content) for content in contents]
    assert [attachment.mime for attachment in attachments] == [
        "image/jpeg",
        "application/pdf",
        "audio/ogg",
        "video/mp4",
        "audio/mpeg",
        "image/webp",
    ]


async def test_places_and_contacts_say_all_they_are_and_have_nothing_to_fetch(
    adapter: Make, ana: Customer
) -> None:
    store, telegram = Store(), adapter()
    async with running(telegram, store):
        await ana.sends_location(52.5, 13.4)
        await ana.sends_venue("Shop", "Main St 1", 52.5, 13.4)
        await ana.shares_contact("+34600000000", "Bob")
        events = await store.has(3)
        attachments = [event.attachments[0] for event in events if isinstance(event, MessageSent)]
        with pytest.raises(Refused, match="no file"):
            await fetched(telegram, attachments[0])

    assert [attachment.name for attachment in attachments] == [
        "52.5, 13.4",
        "Shop, Main St 1 (52.5, 13.4)",
        "Bob +34600000000",
    ]


async def test_a_file_that_bots_may_not_fetch_is_refused_without_asking(
    sandbox: Sandbox, telegram: TelegramAdapter
) -> None:
    film = Attachment(kind="video", name="film", reference="x", size=20 * MB + 1)

    with pytest.raises(Refused, match="20 MB only"):
        await fetched(telegram, film)
    assert sandbox.journal.of("getFile") == []


async def test_a_file_that_is_larger_than_it_said_is_refused(
    telegram: TelegramAdapter, ana: Customer
) -> None:
    update = await ana.sends_document("film", bytes(20 * MB + 1))
    film = Attachment(kind="file", name="film", reference=update["message"]["document"]["file_id"])

    with pytest.raises(Refused, match="20 MB only"):
        await fetched(telegram, film)


async def test_a_file_that_telegram_has_no_more_is_refused(
    sandbox: Sandbox, telegram: TelegramAdapter, shop: Bot
) -> None:
    with pytest.raises(Refused, match="any more"):
        await fetched(telegram, Attachment(kind="image", name="photo", reference="gone"))

    kept = shop.keep_file(b"x", name="photos/file.jpg")
    sandbox.telegram.faults.fail("file", status=404)
    with pytest.raises(Refused, match="any more"):
        await fetched(telegram, Attachment(kind="image", name="photo", reference=kept["file_id"]))


@pytest.mark.parametrize("method", ["getFile", "file"])
async def test_a_download_that_fails_can_always_be_tried_again(
    sandbox: Sandbox, telegram: TelegramAdapter, shop: Bot, method: str
) -> None:
    kept = shop.keep_file(b"x" * 1000, name="photos/file.jpg")
    photo = Attachment(kind="image", name="photo", reference=kept["file_id"])

    for _ in breakages(sandbox, method):
        with pytest.raises(Unavailable):
            await fetched(telegram, photo)
    assert await fetched(telegram, photo) == b"x" * 1000


async def test_a_download_with_a_token_that_was_revoked_meanwhile_needs_an_admin(
    sandbox: Sandbox, telegram: TelegramAdapter, shop: Bot
) -> None:
    kept = shop.keep_file(b"x", name="photos/file.jpg")
    sandbox.telegram.faults.fail("file", status=401)

    with pytest.raises(Misconfigured, match="@BotFather"):
        await fetched(telegram, Attachment(kind="image", name="photo", reference=kept["file_id"]))


async def test_a_large_file_comes_in_pieces_and_may_be_stopped(telegram: TelegramAdapter, shop: Bot) -> None:
    kept = shop.keep_file(bytes(5 * MB), name="documents/file")
    pieces = telegram.fetch(Attachment(kind="file", name="file", reference=kept["file_id"]))

    first = await anext(pieces)
    await pieces.aclose()  # type: ignore[attr-defined]

    assert 0 < len(first) <= 64 * 1024


# --- edits and deletions ------------------------------------------------------------------------------------


async def test_an_edit_reaches_the_phone_and_repeated_changes_nothing(
    telegram: TelegramAdapter, ana: Customer
) -> None:
    sent = await telegram.send(to(ana.id), Reply(text="Tomorow", buttons=(HUMAN,)), key="1", again=False)

    for _ in range(2):
        await telegram.edit(to(ana.id), sent, Reply(text="**Tomorrow**", buttons=(HUMAN,)))

    (message,) = ana.sees
    assert (message.text, message.is_edited, message.labels) == ("Tomorrow", True, ["Talk to a person"])
    assert [entity["type"] for entity in message.raw["entities"]] == ["bold"]


async def test_an_edit_without_buttons_takes_them_away(telegram: TelegramAdapter, ana: Customer) -> None:
    sent = await telegram.send(to(ana.id), Reply(text="One?", buttons=(HUMAN,)), key="1", again=False)

    await telegram.edit(to(ana.id), sent, Reply(text="One!"))

    assert ana.last.labels == []


async def test_an_edit_that_cannot_be_made_says_why(
    telegram: TelegramAdapter, ana: Customer, tmp_path: Path
) -> None:
    hers = await ana.says("mine")
    content = await send(telegram, ana, file(tmp_path, "a.txt", "text/plain", b"a"))
    for number, why in (
        ("999", "not in the chat any more"),
        (str(hers["message"]["message_id"]), "does not let"),
        (content, "is a file"),
        ("1700000000.000100", "no message in Telegram"),
    ):
        with pytest.raises(Refused, match=why):
            await telegram.edit(to(ana.id), number, Reply(text="x"))


async def test_a_deleted_message_is_gone_and_deleting_it_again_is_fine(
    telegram: TelegramAdapter, ana: Customer
) -> None:
    sent = await telegram.send(to(ana.id), Reply(text="oops"), key="1", again=False)

    for _ in range(2):
        await telegram.delete(to(ana.id), sent)

    await ana.no_longer_sees(int(sent))
    assert ana.sees == []


async def test_after_two_days_a_message_stays_and_staff_read_why(
    telegram: TelegramAdapter, shop: Bot, ana: Customer
) -> None:
    sent = await telegram.send(to(ana.id), Reply(text="oops"), key="1", again=False)
    shop.hours_ahead = 49

    with pytest.raises(Refused, match="48 hours"):
        await telegram.delete(to(ana.id), sent)
    assert ana.last.text == "oops"


async def test_edits_and_deletions_of_the_blocked_or_lost_are_classified(
    sandbox: Sandbox, telegram: TelegramAdapter
) -> None:
    with pytest.raises(Unreachable):
        await telegram.edit(to(123), "1", Reply(text="x"))
    with pytest.raises(Unreachable):
        await telegram.delete(to(123), "1")
    sandbox.telegram.faults.rate_limit("editMessageText", retry_after=3)
    sandbox.telegram.faults.fail("deleteMessage", status=500)
    with pytest.raises(RateLimited):
        await telegram.edit(to(123), "1", Reply(text="x"))
    with pytest.raises(Unavailable):
        await telegram.delete(to(123), "1")


async def test_nobody_has_to_be_invited_to_write_again(telegram: TelegramAdapter, ana: Customer) -> None:
    assert telegram.reply_window is None
    assert await telegram.invite(to(ana.id), key="1", again=False) is None

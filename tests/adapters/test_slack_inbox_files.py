"""Files in inbox threads: attached once, fetched whole, and our token goes nowhere else."""

from pathlib import Path
from typing import Any

import pytest

from adapters.slack_inbox import SlackInbox
from bot.errors import Ambiguous, Misconfigured, RateLimited, Refused, Unavailable
from bot.model import Attachment, InboxThread
from bot.ports import File
from sandbox.slack import Message
from tests.adapters.slack_world import World, world


def a_file(folder: Path, name: str = "receipt.jpg", content: bytes = b"\xff\xd8\xff photo") -> File:
    path = folder / "content"
    path.write_bytes(content)
    return File(name=name, mime="image/jpeg", size=len(content), path=path)


def attached(desk: World) -> list[Message]:
    (thread,) = desk.channel.threads
    return [message for message in thread.messages if message.files]


async def attach(inbox: SlackInbox, thread: InboxThread, file: File, *, again: bool = False) -> None:
    await inbox.attach(thread, file, caption=f"[photo: {file.name}]", key="file/1", again=again)


async def content_of(inbox: SlackInbox, attachment: Attachment) -> bytes:
    return b"".join([piece async for piece in inbox.fetch(attachment)])


async def test_a_customers_file_stands_in_the_thread(tmp_path: Path) -> None:
    async with world() as desk:
        thread = await desk.open()
        file = a_file(tmp_path)
        await attach(desk.inbox, thread, file)

        (message,) = attached(desk)
        (shown,) = message.files
        assert shown["title"] == "[photo: receipt.jpg]"
        assert shown["name"].startswith("receipt-")
        assert shown["name"].endswith(".jpg")
        assert desk.slack.files[shown["id"]].data == file.path.read_bytes()


@pytest.mark.parametrize("method", ["files.completeUploadExternal", "upload"])
async def test_an_upload_whose_answer_was_lost_is_not_attached_twice(tmp_path: Path, method: str) -> None:
    async with world() as desk:
        thread = await desk.open()
        desk.slack.faults.drop_response(method)
        with pytest.raises((Ambiguous, Unavailable)):
            await attach(desk.inbox, thread, a_file(tmp_path))

        await attach(desk.inbox, thread, a_file(tmp_path), again=True)

        assert len(attached(desk)) == 1


async def test_slack_asking_to_wait_is_no_doubt(tmp_path: Path) -> None:
    async with world() as desk:
        thread = await desk.open()
        desk.slack.faults.rate_limit("files.getUploadURLExternal", retry_after=7)

        with pytest.raises(RateLimited) as caught:
            await attach(desk.inbox, thread, a_file(tmp_path))

        assert caught.value.retry_after == 7


async def test_a_missing_scope_says_what_an_admin_must_do(tmp_path: Path) -> None:
    async with world() as desk:
        thread = await desk.open()
        desk.slack.bot_scopes = tuple(s for s in desk.slack.bot_scopes if s != "files:write")

        with pytest.raises(Misconfigured, match="files:write"):
            await attach(desk.inbox, thread, a_file(tmp_path))


async def test_a_caption_pings_nobody_and_hides_nothing(tmp_path: Path) -> None:
    async with world() as desk:
        thread = await desk.open()
        file = a_file(tmp_path)
        await desk.inbox.attach(thread, file, caption="<!channel>\n\u202egpj.exe", key="file/1", again=False)

        (message,) = attached(desk)
        assert message.files[0]["title"] == "‹!channel› gpj.exe"


async def test_what_staff_attach_is_fetched_as_it_is() -> None:
    async with world() as desk, desk.running():
        thread = await desk.open()
        await desk.ana.posts(
            desk.channel, "here", thread=thread.thread_ts, files=[("offer.pdf", b"%PDF" + b"x" * 200_000)]
        )
        (wrote,) = await desk.store.wrote()
        (attachment,) = wrote.attachments

        assert (attachment.name, attachment.mime, attachment.size) == (
            "offer.pdf",
            "application/pdf",
            200_004,
        )
        assert await content_of(desk.inbox, attachment) == b"%PDF" + b"x" * 200_000


async def test_without_the_right_to_read_files_slack_shows_its_sign_in_page(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with world() as desk:
        file = desk.slack.keep_file("offer.pdf", b"%PDF", by=desk.ana.id)
        info = desk.slack.files[file.id].as_json()
        monkeypatch.setattr(type(file), "as_json", lambda _: info)
        desk.slack.bot_token, ours = "xoxb-other", desk.slack.bot_token
        monkeypatch.setattr(desk.slack, "_check_token", lambda *_: None)
        assert ours != desk.slack.bot_token

        with pytest.raises(Misconfigured, match="files:read"):
            await content_of(desk.inbox, Attachment(kind="file", name="offer.pdf", reference=file.id))


@pytest.mark.parametrize(
    "change",
    [
        {"url_private_download": "http://127.0.0.1:9/steal", "url_private": "http://127.0.0.1:9/steal"},
        {"url_private_download": "https://slack.com.evil.example/f", "url_private": "https://evil.example"},
        {"url_private_download": "https://evil.example@files.slack.com.evil.example/"},
        {"url_private_download": "file:///etc/passwd"},
        {"is_external": True},
    ],
    ids=["other port", "look-alike", "user part", "not http", "kept elsewhere"],
)
async def test_our_token_goes_to_no_other_host(
    change: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with world() as desk:
        file = desk.slack.keep_file("offer.pdf", b"%PDF", by=desk.ana.id)
        info = file.as_json() | change
        monkeypatch.setattr(type(file), "as_json", lambda _: info)

        with pytest.raises(Refused, match="outside of Slack"):
            await content_of(desk.inbox, Attachment(kind="file", name="offer.pdf", reference=file.id))


async def test_a_file_that_is_gone_is_refused() -> None:
    async with world() as desk:
        with pytest.raises(Refused, match="file_not_found"):
            await content_of(desk.inbox, Attachment(kind="file", name="offer.pdf", reference="F404"))
        with pytest.raises(Refused):
            await content_of(desk.inbox, Attachment(kind="file", name="offer.pdf"))

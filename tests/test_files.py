"""Files and voices on the whole bot: the real SDKs over real sockets to the stand-ins."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from starlette.responses import Response

from sandbox.slack import Message, Thread
from sandbox.telegram import Customer
from tests.knowledge.speech_server import SpeechServer, says, speech_server
from tests.world import PATIENCE_SECONDS, World, world

CANNOT_LISTEN = "I cannot listen to your voice message"
RETURNS = "How long do I have to return something?"
RETURNS_ANSWER = "You have 30 days from delivery"
PHOTO = b"\xff\xd8\xff\xe0 a photo of the receipt"


@pytest.fixture
async def shop(tmp_path: Path) -> AsyncIterator[World]:
    async with world(tmp_path) as made:
        yield made


def speech(server: SpeechServer, *, deadline_seconds: float = 10) -> dict[str, Any]:
    return {"speech": {"base_url": server.url, "deadline_seconds": deadline_seconds}}


async def shows_file(thread: Thread, title: str) -> Message:
    """The message of the thread with a file of that title."""
    return await thread.message_appears(
        lambda message: any(file["title"] == title for file in message.files), timeout=PATIENCE_SECONDS
    )


async def says_in(thread: Thread, words: str) -> Message:
    return await thread.message_appears(lambda message: words in message.seen, timeout=PATIENCE_SECONDS)


def content(shop: World, message: Message) -> bytes:
    (file,) = message.files
    return shop.slack.files[file["id"]].data


def files_in(thread: Thread) -> list[str]:
    return [file["title"] for message in thread.messages for file in message.files]


async def hears(customer: Customer, wanted: str, after: Any = None) -> Any:
    return await customer.receives(wanted, after=after, timeout=PATIENCE_SECONDS)


# --- from customers to staff -------------------------------------------------------------------------------


async def test_a_photo_sent_before_anybody_was_called_stands_in_the_thread(shop: World) -> None:
    async with shop.bot():
        mara = shop.customer("Mara")
        await mara.sends_photo(PHOTO)
        await hears(mara, "Shall I call a colleague who can?")
        thread = await shop.escalated(mara)

        assert content(shop, await shows_file(thread, "[photo]")) == PHOTO


async def test_photos_and_voices_follow_their_lines_in_the_thread(shop: World) -> None:
    async with shop.bot():
        mara = shop.customer("Mara")
        thread = await shop.claimed(mara)
        await mara.sends_photo(PHOTO, caption="here is the receipt")
        await mara.sends_voice(b"OggS I would like my money back")

        assert content(shop, await shows_file(thread, "[photo]")) == PHOTO
        voice = await shows_file(thread, "[voice message]")
        assert content(shop, voice) == b"OggS I would like my money back"
        assert voice.files[0]["name"].endswith(".ogg"), "Slack plays what it knows by its extension"
        await says_in(thread, "here is the receipt")


async def test_a_file_too_large_to_keep_is_said_in_words(shop: World) -> None:
    folder = {"folder": str(shop.folder / "files"), "most_megabytes": 0.01}
    async with shop.bot(files=folder):
        mara = shop.customer("Mara")
        thread = await shop.claimed(mara)
        await mara.sends_document("all.zip", b"PK\x03\x04" + b"x" * 20_000)

        await says_in(thread, "[file: all.zip] cannot be shown here: it is larger than 0.01 MB")
        assert files_in(thread) == []
        assert not any(path.is_file() for path in (shop.folder / "files").rglob("*"))


async def test_an_evil_name_is_harmless_wherever_it_is_shown(shop: World) -> None:
    async with shop.bot():
        mara = shop.customer("Mara")
        thread = await shop.claimed(mara)
        await mara.sends_document("../../<!channel>\u202efdp.exe", b"MZ a program")

        shown = await thread.message_appears(lambda message: bool(message.files), timeout=PATIENCE_SECONDS)
        (file,) = shown.files
        assert file["name"].startswith("!channelfdp-")
        assert file["name"].endswith(".exe"), "staff must see what it is"
        assert "<" not in file["title"]
        assert "\u202e" not in file["title"] + file["name"]
        assert all(message.pings == () for message in thread.messages)
        kept = [path for path in (shop.folder / "files").rglob("*") if path.is_file()]
        assert [len(path.name) for path in kept] == [64]


async def test_a_photo_is_shown_once_although_the_bot_died_before_it_was(shop: World) -> None:
    async with shop.bot():
        mara = shop.customer("Mara")
        thread = await shop.claimed(mara)
        shop.slack.faults.fail("files.getUploadURLExternal", status=503, times=None)
        await mara.sends_photo(PHOTO, caption="look")
        await says_in(thread, "look")
        await shop.journal.wait_for("files.getUploadURLExternal", timeout=PATIENCE_SECONDS)
    shop.slack.faults.clear()
    async with shop.bot():
        await shows_file(thread, "[photo]")
        await mara.says("thank you")
        await says_in(thread, "thank you")
    async with shop.bot():
        await mara.says("bye")
        await says_in(thread, "bye")

    assert files_in(thread) == ["[photo]"]


# --- from staff to customers -------------------------------------------------------------------------------


async def test_a_file_from_staff_reaches_the_customer_after_their_words(shop: World) -> None:
    async with shop.bot():
        mara = shop.customer("Mara")
        thread = await shop.claimed(mara)
        wrote = await shop.jonas.posts(
            shop.inbox, "Here is your label", thread=thread, files=[("label.pdf", b"%PDF-1.7 label")]
        )

        words = await hears(mara, "Here is your label")
        sent = await mara.receives(
            lambda seen: seen.file_name == "label.pdf", after=words, timeout=PATIENCE_SECONDS
        )
        assert await mara.opens(sent) == b"%PDF-1.7 label"
        await wrote.reaction_appears("ballot_box_with_check", timeout=PATIENCE_SECONDS)


async def test_a_note_keeps_its_file_among_staff(shop: World) -> None:
    async with shop.bot():
        mara = shop.customer("Mara")
        thread = await shop.claimed(mara)
        await shop.jonas.posts(shop.inbox, ";; look", thread=thread, files=[("secret.pdf", b"%PDF-1.7")])
        await shop.jonas.posts(shop.inbox, "One moment", thread=thread)
        await hears(mara, "One moment")

        assert not any(seen.file_name for seen in mara.sees)


async def test_a_file_that_cannot_be_sent_is_marked_and_explained(shop: World) -> None:
    folder = {"folder": str(shop.folder / "files"), "most_megabytes": 0.01}
    async with shop.bot(files=folder):
        mara = shop.customer("Mara")
        thread = await shop.claimed(mara)
        wrote = await shop.jonas.posts(
            shop.inbox, "Here it is", thread=thread, files=[("all.zip", b"PK\x03\x04" + b"x" * 20_000)]
        )

        await wrote.reaction_appears("x", timeout=PATIENCE_SECONDS)
        await says_in(thread, "Not delivered: all.zip: it is larger than 0.01 MB")
        await hears(mara, "Here it is")


# --- voices ------------------------------------------------------------------------------------------------


async def test_a_voice_message_is_answered_as_if_it_had_been_written(shop: World) -> None:
    async with speech_server(says(RETURNS)) as server, shop.bot(**speech(server)):
        mara = shop.customer("Mara")
        await mara.sends_voice(b"OggS how long")
        await hears(mara, RETURNS_ANSWER)

        assert b"OggS how long" in server.bodies[0]
        thread = await shop.escalated(mara)
        assert f"\N{MICROPHONE} {RETURNS}" in thread.root.seen
        assert content(shop, await shows_file(thread, "[voice message]")) == b"OggS how long"


async def test_staff_read_what_is_said_to_them(shop: World) -> None:
    async with speech_server(says("It is still broken")) as server, shop.bot(**speech(server)):
        mara = shop.customer("Mara")
        thread = await shop.claimed(mara)
        await mara.sends_voice()

        await says_in(thread, "\N{MICROPHONE} It is still broken")


@pytest.mark.parametrize(
    "answer", [Response(status_code=401), says(" "), None], ids=["refused", "silence", "too slow"]
)
async def test_who_cannot_be_heard_is_told_so_and_offered_a_person(
    shop: World, answer: Response | None
) -> None:
    async with speech_server(answer) as server, shop.bot(**speech(server, deadline_seconds=0.5)):
        mara = shop.customer("Mara")
        await mara.sends_voice()
        said = await hears(mara, CANNOT_LISTEN)

        assert "Talk to a person" in said.labels


async def test_without_speech_to_text_the_customer_is_told_at_once_and_staff_get_the_voice(
    shop: World,
) -> None:
    async with shop.bot():
        mara = shop.customer("Mara")
        await mara.sends_voice(b"OggS help")
        await hears(mara, CANNOT_LISTEN)
        await mara.says("yes")
        thread = await shop.inbox.thread_appears(
            lambda message: "[voice message]" in message.seen, timeout=PATIENCE_SECONDS
        )

        assert content(shop, await shows_file(thread, "[voice message]")) == b"OggS help"


async def test_a_voice_is_answered_although_the_bot_died_while_it_listened(shop: World) -> None:
    async with speech_server(None, says(RETURNS)) as server:
        async with shop.bot(**speech(server, deadline_seconds=60)):
            mara = shop.customer("Mara")
            await mara.sends_voice()
            await server.asked.wait()
        async with shop.bot(**speech(server)):
            await hears(mara, RETURNS_ANSWER)


async def test_who_waits_to_be_heard_sees_that_an_answer_is_on_its_way(shop: World) -> None:
    async with speech_server(None) as server, shop.bot(**speech(server)):
        mara = shop.customer("Mara")
        await mara.sends_voice()

        await shop.journal.wait_for("sendChatAction", timeout=PATIENCE_SECONDS)
        assert server.asked.is_set()


async def test_a_voice_that_asks_for_a_person_gets_one(shop: World) -> None:
    async with speech_server(says("Can I talk to a person?")) as server, shop.bot(**speech(server)):
        mara = shop.customer("Mara")
        await mara.sends_voice()

        await hears(mara, "I have called a colleague")

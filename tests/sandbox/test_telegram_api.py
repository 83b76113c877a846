"""Sending, limits and refusals, with python-telegram-bot; what customers see of it."""

from __future__ import annotations

import time
from datetime import timedelta

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity, ReplyKeyboardMarkup
from telegram.constants import ChatAction, ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter
from telegram.ext import ApplicationBuilder, ExtBot

from sandbox import NeverHappened, Sandbox
from sandbox.faults import Pace
from sandbox.telegram import Bot, Customer

JPEG = b"\xff\xd8\xff picture"


async def test_text_may_have_4096_utf16_units_and_no_more(ana: Customer, api: ExtBot[None]) -> None:
    await api.send_message(ana.id, "😀" * 2048)
    with pytest.raises(BadRequest, match="Message is too long"):
        await api.send_message(ana.id, "😀" * 2048 + "a")


@pytest.mark.parametrize("text", ["", "  \n "])
async def test_an_empty_text_is_refused(ana: Customer, api: ExtBot[None], text: str) -> None:
    with pytest.raises(BadRequest, match="Message text is empty"):
        await api.send_message(ana.id, text)


async def test_entities_must_lie_on_characters(ana: Customer, api: ExtBot[None]) -> None:
    await api.send_message(ana.id, "😀 bold", entities=[MessageEntity("bold", 3, 4)])
    for offset, length in ((1, 2), (0, 1), (9, 1), (-1, 2), (3, 40)):
        with pytest.raises(BadRequest, match=r"(?i)entity"):
            await api.send_message(ana.id, "😀 bold", entities=[MessageEntity("bold", offset, length)])


async def test_html_becomes_entities_and_broken_html_is_refused(ana: Customer, api: ExtBot[None]) -> None:
    await api.send_message(
        ana.id, '<b>A &amp; B</b> <a href="https://a.example">x</a>', parse_mode=ParseMode.HTML
    )
    assert ana.last.text == "A & B x"
    assert [entity["type"] for entity in ana.last.raw["entities"]] == ["bold", "text_link"]
    for broken in ("<b>open", "a < b", "<div>x</div>", "x</b>"):
        with pytest.raises(BadRequest, match="parse entities"):
            await api.send_message(ana.id, broken, parse_mode=ParseMode.HTML)


async def test_markdown_v2_wants_its_escapes(ana: Customer, api: ExtBot[None]) -> None:
    await api.send_message(ana.id, r"*Hi* there\!", parse_mode=ParseMode.MARKDOWN_V2)
    assert ana.last.text == "Hi there!"
    for broken in ("there!", "*open"):
        with pytest.raises(BadRequest, match="parse entities"):
            await api.send_message(ana.id, broken, parse_mode=ParseMode.MARKDOWN_V2)


async def test_callback_data_may_have_64_bytes_and_no_more(ana: Customer, api: ExtBot[None]) -> None:
    def keyboard(data: str) -> InlineKeyboardMarkup:
        return InlineKeyboardMarkup([[InlineKeyboardButton("x", callback_data=data)]])

    await api.send_message(ana.id, "x", reply_markup=keyboard("é" * 32))
    with pytest.raises(BadRequest, match=r"(?i)button_data_invalid"):
        await api.send_message(ana.id, "x", reply_markup=keyboard("é" * 32 + "a"))


async def test_strangers_blocked_chats_and_wrong_tokens_are_refused(
    sandbox: Sandbox, ana: Customer, api: ExtBot[None]
) -> None:
    with pytest.raises(BadRequest, match="Chat not found"):
        await api.send_message(999, "hi")
    await ana.blocks_the_bot()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await api.send_message(ana.id, "hi")
    await ana.unblocks_the_bot()
    await api.send_message(ana.id, "hi")
    stranger = (
        ApplicationBuilder().token("7:WRONG").base_url(sandbox.telegram.url + "/bot").updater(None).build()
    )
    with pytest.raises(InvalidToken):
        await stranger.initialize()
    await stranger.bot.shutdown()


async def test_edits_and_deletions_show_on_the_phone(ana: Customer, api: ExtBot[None]) -> None:
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Talk to a person", callback_data="human")]])
    sent = await api.send_message(ana.id, "thinking", reply_markup=keyboard)
    assert ana.last.labels == ["Talk to a person"]
    await api.edit_message_text("answer", ana.id, sent.message_id)
    assert (ana.last.text, ana.last.is_edited, ana.last.labels) == ("answer", True, [])
    with pytest.raises(BadRequest, match="not modified"):
        await api.edit_message_text("answer", ana.id, sent.message_id)
    with pytest.raises(NeverHappened, match="no button"):
        await ana.taps(sent.message_id, "Talk to a person")
    await api.delete_message(ana.id, sent.message_id)
    assert ana.sees == []
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await api.delete_message(ana.id, sent.message_id)
    hers = await ana.says("mine")
    with pytest.raises(BadRequest, match=r"(?i)can't be edited"):
        await api.edit_message_text("x", ana.id, hers["message"]["message_id"])


async def test_typing_shows_until_the_message_comes(ana: Customer, api: ExtBot[None]) -> None:
    await api.send_chat_action(ana.id, ChatAction.TYPING)
    assert ana.sees_typing
    await api.send_message(ana.id, "done")
    assert not ana.sees_typing


async def test_a_tap_is_answered_once(ana: Customer, api: ExtBot[None]) -> None:
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="y")]])
    await ana.taps(await _sent(api, ana, keyboard), "Yes")
    (update,) = await api.get_updates()
    assert update.callback_query is not None
    assert update.callback_query.data == "y"
    await update.callback_query.answer("noted")
    assert ana.toasts == ["noted"]
    with pytest.raises(BadRequest, match="Query is too old"):
        await update.callback_query.answer()


async def _sent(api: ExtBot[None], ana: Customer, keyboard: InlineKeyboardMarkup) -> int:
    return (await api.send_message(ana.id, "?", reply_markup=keyboard)).message_id


async def test_a_reply_keyboard_writes_its_label(ana: Customer, api: ExtBot[None]) -> None:
    sent = await api.send_message(ana.id, "?", reply_markup=ReplyKeyboardMarkup([["Answer me here"]]))
    assert (await ana.taps(sent.message_id, "Answer me here"))["message"]["text"] == "Answer me here"


async def test_files_go_both_ways(ana: Customer, api: ExtBot[None]) -> None:
    await ana.sends_document("../../bill.pdf", b"%PDF\r\n--x\r\n", caption="my bill")
    await ana.sends_photo(b"jpeg")
    await ana.sends_voice(b"ogg")
    document, photo, voice = [update.message for update in await api.get_updates()]
    assert document is not None
    assert document.document is not None
    assert document.document.file_name == "../../bill.pdf"
    file = await api.get_file(document.document.file_id)
    assert bytes(await file.download_as_bytearray()) == b"%PDF\r\n--x\r\n"
    assert photo is not None
    assert len(photo.photo) == 2
    assert voice is not None
    assert voice.voice is not None
    await api.send_document(ana.id, b"a\r\n--b\r\nc", filename="terms.txt", caption="Our terms")
    assert (ana.last.attachment, ana.last.file_name, ana.last.text) == ("document", "terms.txt", "Our terms")
    back = await api.get_file(ana.last.raw["document"]["file_id"])
    assert bytes(await back.download_as_bytearray()) == b"a\r\n--b\r\nc"
    await api.send_photo(ana.id, JPEG)
    await api.send_voice(ana.id, b"ogg")
    await api.send_audio(ana.id, b"mp3", filename="air.mp3", title="Air")
    await api.send_video(ana.id, b"mp4")
    assert [message.attachment for message in ana.sees[-4:]] == ["photo", "voice", "audio", "video"]
    assert await ana.opens(ana.sees[-4]) == JPEG
    assert (await ana.opens(ana.sees[-2]), ana.sees[-2].file_name) == (b"mp3", "air.mp3")


async def test_a_photo_must_be_a_picture_and_not_too_large(ana: Customer, api: ExtBot[None]) -> None:
    with pytest.raises(BadRequest, match=r"(?i)image_process_failed"):
        await api.send_photo(ana.id, b"%PDF")
    with pytest.raises(BadRequest, match="too big for a photo"):
        await api.send_photo(ana.id, JPEG + bytes(10 * 1024 * 1024))
    with pytest.raises(BadRequest, match="non-empty"):
        await api.send_document(ana.id, b"")
    assert ana.sees == []


async def test_everything_a_phone_can_send_arrives_with_its_content(ana: Customer, api: ExtBot[None]) -> None:
    await ana.sends_audio(b"mp3", title="Air")
    await ana.sends_video(b"mp4", caption="look")
    await ana.sends_sticker("🎉", b"webp")
    await ana.sends_location(52.5, 13.4)
    await ana.sends_venue("Shop", "Main St 1", 52.5, 13.4)
    await ana.shares_contact("+34600000000", "Bob")
    audio, video, sticker, location, venue, contact = [
        u.message for u in await api.get_updates() if u.message
    ]
    files = [audio.audio, video.video, sticker.sticker]
    contents = [await (await api.get_file(file)).download_as_bytearray() for file in files if file]
    assert contents == [b"mp3", b"mp4", b"webp"]
    assert location.location == venue.location
    assert venue.venue is not None
    assert contact.contact is not None
    assert (venue.venue.title, contact.contact.user_id) == ("Shop", None)
    assert [seen.attachment for seen in ana.sees[-3:]] == ["location", "venue", "contact"]


async def test_an_answer_shows_what_it_answers(ana: Customer, api: ExtBot[None]) -> None:
    sent = await api.send_message(ana.id, "Which one?")
    await ana.sends_photo(reply_to=sent.message_id)
    (update,) = await api.get_updates()
    assert update.message is not None
    assert update.message.reply_to_message is not None
    assert update.message.reply_to_message.text == "Which one?"


async def test_editing_a_photo_changes_its_caption(ana: Customer, api: ExtBot[None]) -> None:
    photo = await ana.sends_photo(caption="this one")
    await ana.edits(photo, "no, that one")
    *_, update = await api.get_updates()
    assert update.edited_message is not None
    assert (update.edited_message.caption, update.edited_message.text) == ("no, that one", None)
    assert ana.sees[0].is_edited


async def test_after_48_hours_a_message_stays(shop: Bot, ana: Customer, api: ExtBot[None]) -> None:
    first = await api.send_message(ana.id, "first")
    shop.hours_ahead = 47
    second = await api.send_message(ana.id, "second")
    shop.hours_ahead = 49
    with pytest.raises(BadRequest, match="can't be deleted"):
        await api.delete_message(ana.id, first.message_id)
    await api.delete_message(ana.id, second.message_id)
    await ana.no_longer_sees(second.message_id)
    assert [message.text for message in ana.sees] == ["first"]
    with pytest.raises(NeverHappened, match="disappear"):
        await ana.no_longer_sees(first.message_id, timeout=0.05)


async def test_in_a_group_only_administrators_hear_of_reactions(
    shop: Bot, ana: Customer, api: ExtBot[None]
) -> None:
    group = shop.group("Family", ana)
    await api.get_updates(allowed_updates=["message_reaction"])
    sent = await api.send_message(group.id, "Hello all")
    await ana.reacts(sent.message_id, "👍", group)
    assert await api.get_updates() == ()
    group.bot_is_administrator = True
    await ana.reacts(sent.message_id, "🔥", group)
    (update,) = await api.get_updates()
    assert update.message_reaction is not None
    assert group.seen()[0].reactions == ("🔥",)


async def test_only_a_topic_that_exists_can_be_written_to(
    shop: Bot, ana: Customer, api: ExtBot[None]
) -> None:
    group = shop.group("Family", ana)
    with pytest.raises(BadRequest, match="thread not found"):
        await api.send_message(group.id, "hi", message_thread_id=5)
    topic = group.topic("Orders")
    sent = await api.send_message(group.id, "hi", message_thread_id=topic)
    assert (sent.message_thread_id, sent.is_topic_message) == (topic, True)
    said = await ana.says("@shop_bot where?", group, topic=topic)
    assert said["message"]["reply_to_message"]["forum_topic_created"]["name"] == "Orders"


async def test_a_group_that_became_a_supergroup_says_where_it_is(
    shop: Bot, ana: Customer, api: ExtBot[None]
) -> None:
    group = shop.group("Family", ana, kind="group")
    await api.send_message(group.id, "before")
    new = group.becomes_supergroup()
    with pytest.raises(ChatMigrated) as moved:
        await api.send_message(group.id, "after")
    assert moved.value.new_chat_id == new.id
    await api.send_message(new.id, "after")


async def test_a_download_breaks_off_or_fails_when_told(
    sandbox: Sandbox, ana: Customer, api: ExtBot[None]
) -> None:
    update = await ana.sends_document("a.txt", b"ab" * 1000)
    file = await api.get_file(update["message"]["document"]["file_id"])
    sandbox.telegram.faults.fail("file", status=500)
    sandbox.telegram.faults.drop_response("file")
    sandbox.telegram.faults.reset_connection("file")
    for _ in range(3):
        with pytest.raises(NetworkError):
            await file.download_as_bytearray()
    assert await file.download_as_bytearray() == b"ab" * 1000


async def test_a_file_over_20_mb_cannot_be_downloaded(ana: Customer, api: ExtBot[None]) -> None:
    update = await ana.sends_document("big", bytes(20 * 1024 * 1024 + 1))
    with pytest.raises(BadRequest, match="File is too big"):
        await api.get_file(update["message"]["document"]["file_id"])


async def test_in_groups_the_bot_hears_only_what_is_meant_for_it(
    shop: Bot, ana: Customer, api: ExtBot[None]
) -> None:
    ben = shop.customer("Ben")
    group = shop.group("Family", ana, ben)
    sent = await api.send_message(group.id, "Hello all")
    await ana.says("just chatting", group)
    await ana.says("@shop_bot where is it?", group)
    await ben.says("/human", group)
    await ben.says("thanks", group, reply_to=sent.message_id)
    texts = [update.message.text for update in await api.get_updates() if update.message]
    assert texts == ["@shop_bot where is it?", "/human", "thanks"]


async def test_too_many_requests_say_how_long_to_wait(
    sandbox: Sandbox, shop: Bot, ana: Customer, api: ExtBot[None]
) -> None:
    sandbox.telegram.faults.rate_limit("sendMessage", retry_after=7)
    with pytest.raises(RetryAfter) as caught:
        await api.send_message(ana.id, "hi")
    assert caught.value.retry_after == timedelta(seconds=7)
    assert ana.sees == []
    shop.pace = Pace(per_second=1, burst=2)
    await api.send_message(ana.id, "1")
    await api.send_message(ana.id, "2")
    with pytest.raises(RetryAfter):
        await api.send_message(ana.id, "3")


async def test_a_dropped_response_has_been_carried_out(
    sandbox: Sandbox, ana: Customer, api: ExtBot[None]
) -> None:
    sandbox.telegram.faults.drop_response("sendMessage")
    with pytest.raises(NetworkError):
        await api.send_message(ana.id, "once")
    assert [message.text for message in ana.sees] == ["once"]
    assert sandbox.journal.of("sendMessage")[0].status == 0


async def test_a_reset_connection_has_carried_out_nothing(
    sandbox: Sandbox, ana: Customer, api: ExtBot[None]
) -> None:
    sandbox.telegram.faults.reset_connection("sendMessage")
    with pytest.raises(NetworkError):
        await api.send_message(ana.id, "never")
    assert ana.sees == []


async def test_failures_delays_and_an_outage_end_when_told(
    sandbox: Sandbox, ana: Customer, api: ExtBot[None]
) -> None:
    faults = sandbox.telegram.faults
    faults.fail("sendMessage", status=502, error="Bad Gateway", times=2)
    for _ in range(2):
        with pytest.raises(NetworkError, match="Bad Gateway"):
            await api.send_message(ana.id, "x")
    faults.delay("sendMessage", seconds=0.2)
    started = time.monotonic()
    await api.send_message(ana.id, "late")
    assert time.monotonic() - started >= 0.2
    faults.outage()
    with pytest.raises(NetworkError):
        await api.get_me()
    faults.recover()
    await api.get_me()


async def test_the_phone_says_what_it_saw_when_nothing_comes(ana: Customer, api: ExtBot[None]) -> None:
    await api.send_message(ana.id, "Good morning")
    with pytest.raises(NeverHappened, match="Good morning"):
        await ana.receives("on its way", timeout=0.05)

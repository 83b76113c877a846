"""Sending, limits and refusals, with python-telegram-bot; what customers see of it."""

from __future__ import annotations

import time
from datetime import timedelta

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity, ReplyKeyboardMarkup
from telegram.constants import ChatAction, ParseMode
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, RetryAfter
from telegram.ext import ApplicationBuilder, ExtBot

from sandbox import NeverHappened, Sandbox
from sandbox.faults import Pace
from sandbox.telegram import Bot, Customer


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
    await api.send_photo(ana.id, b"jpeg")
    await api.send_voice(ana.id, b"ogg")
    assert [message.attachment for message in ana.sees[-2:]] == ["photo", "voice"]


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

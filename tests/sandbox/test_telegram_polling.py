"""Long polling, with python-telegram-bot and aiogram."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from telegram import Update
from telegram.error import Conflict
from telegram.ext import Application, ApplicationBuilder, ContextTypes, ExtBot, MessageHandler, filters

from sandbox import Sandbox
from sandbox.telegram import Bot, Customer

TOKEN = "42:SANDBOX-TOKEN"


async def test_python_telegram_bot_polls_and_answers(sandbox: Sandbox, ana: Customer) -> None:
    async def echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.message is not None
        await update.message.reply_text(f"You said: {update.message.text}")

    base = sandbox.telegram.url
    builder = ApplicationBuilder().token(TOKEN).base_url(base + "/bot")
    application: Application[Any, Any, Any, Any, Any, Any] = builder.build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    async with application:
        assert application.updater is not None
        await application.start()
        await application.updater.start_polling(timeout=1)
        await ana.says("Where is my order?")
        assert (await ana.receives("You said")).text == "You said: Where is my order?"
        await application.updater.stop()
        await application.stop()


async def test_aiogram_polls_and_answers(sandbox: Sandbox, ana: Customer) -> None:
    from aiogram import Bot as AiogramBot
    from aiogram import Dispatcher
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer
    from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

    bot = AiogramBot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(sandbox.telegram.url)))
    dispatcher = Dispatcher()

    @dispatcher.message()
    async def offer(message: Message) -> None:
        button = InlineKeyboardButton(text="Talk to a person", callback_data="human")
        await message.answer("Hello", reply_markup=InlineKeyboardMarkup(inline_keyboard=[[button]]))

    @dispatcher.callback_query()
    async def tapped(query: CallbackQuery) -> None:
        await query.answer("Calling")

    polling = asyncio.create_task(
        dispatcher.start_polling(
            bot, handle_signals=False, allowed_updates=["message", "callback_query"], polling_timeout=1
        )
    )
    await ana.says("hi")
    await ana.taps(await ana.receives("Hello"), "Talk to a person")
    await sandbox.journal.wait_for("answerCallbackQuery")
    assert ana.toasts == ["Calling"]
    await dispatcher.stop_polling()
    await polling


async def test_updates_come_again_until_the_offset_moves(ana: Customer, api: ExtBot[None]) -> None:
    first = await ana.says("one")
    await ana.says("two")
    assert [u.update_id for u in await api.get_updates()] == [u.update_id for u in await api.get_updates()]
    (second,) = await api.get_updates(offset=first["update_id"] + 1)
    assert second.message is not None
    assert second.message.text == "two"


async def test_a_long_poll_returns_as_soon_as_something_is_said(
    shop: Bot, ana: Customer, api: ExtBot[None]
) -> None:
    polling = asyncio.create_task(api.get_updates(timeout=20))
    await shop.polled()
    await ana.says("hi")
    async with asyncio.timeout(2):
        assert len(await polling) == 1


async def test_a_confirmed_update_can_be_delivered_again(shop: Bot, ana: Customer, api: ExtBot[None]) -> None:
    update = await ana.says("hi")
    await api.get_updates(offset=update["update_id"] + 1)
    shop.redeliver(update)
    (again,) = await api.get_updates(offset=update["update_id"] + 1)
    assert again.update_id == update["update_id"]
    assert await api.get_updates(offset=update["update_id"] + 1) == ()


async def test_reactions_come_only_when_asked_for(ana: Customer, api: ExtBot[None]) -> None:
    sent = await api.send_message(ana.id, "Hello")
    await ana.reacts(sent.message_id, "👍")
    assert await api.get_updates() == ()
    await api.get_updates(allowed_updates=["message", "message_reaction"])
    await ana.reacts(sent.message_id, "👎")
    (update,) = await api.get_updates()
    assert update.message_reaction is not None
    await ana.blocks_the_bot()
    assert len(await api.get_updates()) == 1, "my_chat_member was not asked for"


async def test_the_newer_of_two_pollers_wins(
    sandbox: Sandbox, shop: Bot, ana: Customer, api: ExtBot[None]
) -> None:
    builder = ApplicationBuilder().token(TOKEN).updater(None).base_url(sandbox.telegram.url + "/bot")
    async with builder.build() as other:
        first = asyncio.create_task(api.get_updates(timeout=20))
        await shop.polled()
        second = asyncio.create_task(other.bot.get_updates(timeout=20))
        with pytest.raises(Conflict, match="terminated by other getUpdates"):
            await first
        await ana.says("hi")
        assert len(await second) == 1


async def test_a_poller_that_was_killed_loses_nothing(ana: Customer, api: ExtBot[None], shop: Bot) -> None:
    dying = asyncio.create_task(api.get_updates(timeout=20))
    await shop.polled()
    dying.cancel()
    await ana.says("hi")
    assert len(await api.get_updates(timeout=1)) == 1
    assert shop.pending == 1


async def test_a_poll_is_refused_while_a_webhook_is_set(sandbox: Sandbox, api: ExtBot[None]) -> None:
    await api.set_webhook(sandbox.url + "/nowhere")
    with pytest.raises(Conflict, match="webhook is active"):
        await api.get_updates()
    await api.delete_webhook()
    assert await api.get_updates() == ()

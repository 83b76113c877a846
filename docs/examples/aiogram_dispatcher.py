"""A weather bot with aiogram that lets stepaside answer what is not about the weather.

    TELEGRAM_TOKEN=... python docs/examples/aiogram_dispatcher.py

It reads config.yaml, or the file that STEPASIDE_CONFIG names.
"""

import asyncio
import contextlib
import os
from pathlib import Path

from aiogram import Bot, Dispatcher, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import Command
from aiogram.types import Message, Update

from adapters.telegram_dispatcher import mount
from bot.app import running
from bot.config import load

leftovers = Router()
dispatcher = Dispatcher()


@dispatcher.message(Command("weather"))
async def weather(message: Message) -> None:
    await message.answer("Sunny, 21 degrees.")


@leftovers.message()
async def leftover(message: Message) -> None:
    await message.answer("Here I only know the /weather. For help, write to me alone.")


def is_not_in_a_group(update: Update) -> bool:
    return update.message is None or update.message.chat.type == "private"


async def main() -> None:
    config = load(Path(os.environ.get("STEPASIDE_CONFIG", "config.yaml")))
    server = TelegramAPIServer.from_base(os.environ.get("TELEGRAM_API_URL", "https://api.telegram.org"))
    bot = Bot(os.environ["TELEGRAM_TOKEN"], session=AiohttpSession(api=server))

    # The first handler that wants an update gets it: yours, then stepaside, then what is for the rest.
    shop = mount(dispatcher, bot=bot, account="shop", handles=is_not_in_a_group)
    dispatcher.include_router(leftovers)

    async with running(config, mounted=[shop]):
        # One update after the other: then Telegram is told that we have it after it was stored.
        await dispatcher.start_polling(bot, handle_as_tasks=False)


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(main())

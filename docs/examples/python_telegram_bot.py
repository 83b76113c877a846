"""A weather bot with python-telegram-bot that lets stepaside answer what is not about the weather.

    TELEGRAM_TOKEN=... python docs/examples/python_telegram_bot.py

It reads config.yaml, or the file that STEPASIDE_CONFIG names.
"""

import asyncio
import contextlib
import os
from pathlib import Path
from typing import Any

from telegram import Update
from telegram.constants import ChatType
from telegram.ext import Application, CommandHandler, MessageHandler, filters

from adapters.telegram_application import mount
from bot.app import running
from bot.config import load


async def weather(update: Update, _context: Any) -> None:
    if update.effective_message:
        await update.effective_message.reply_text("Sunny, 21 degrees.")


async def leftover(update: Update, _context: Any) -> None:
    if update.effective_message:
        await update.effective_message.reply_text(
            "Here I only know the /weather. For help, write to me alone."
        )


def is_private(update: Update) -> bool:
    return update.effective_chat is not None and update.effective_chat.type == ChatType.PRIVATE


async def main() -> None:
    config = load(Path(os.environ.get("STEPASIDE_CONFIG", "config.yaml")))
    server = os.environ.get("TELEGRAM_API_URL", "https://api.telegram.org")
    builder = Application.builder().token(os.environ["TELEGRAM_TOKEN"]).base_url(f"{server}/bot")
    application = builder.build()

    # The first handler that wants an update gets it: yours, then stepaside, then what is for the rest.
    application.add_handler(CommandHandler("weather", weather))
    shop = mount(application, account="shop", handles=is_private)
    application.add_handler(MessageHandler(filters.TEXT, leftover))

    async with running(config, mounted=[shop]), application:
        await application.start()
        assert application.updater is not None
        await application.updater.start_polling(allowed_updates=Update.ALL_TYPES)
        try:
            await asyncio.Event().wait()  # until Ctrl-C
        finally:
            await application.updater.stop()
            await application.stop()


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(main())

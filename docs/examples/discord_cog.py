"""A weather bot with discord.py that lets stepaside answer what is not about the weather.

    DISCORD_TOKEN=... python docs/examples/discord_cog.py

It reads config.yaml, or the file that STEPASIDE_CONFIG names.
"""

import asyncio
import contextlib
import os
from pathlib import Path
from typing import Any

import discord
from discord.ext import commands

from adapters.discord_cog import Stepaside
from bot.app import running
from bot.config import load


class WeatherBot(commands.Bot):
    async def setup_hook(self) -> None:
        await self.tree.sync()  # offers /human, and what slash commands you have

    async def on_message(self, message: discord.Message) -> None:
        await self.process_commands(message)
        if message.guild is not None and self.user in message.mentions:
            await message.reply("Here I only know the !weather. For help, write to me directly.")


def is_direct(message: discord.Message) -> bool:
    return message.guild is None


async def main() -> None:
    config = load(Path(os.environ.get("STEPASIDE_CONFIG", "config.yaml")))
    token = os.environ["DISCORD_TOKEN"]
    bot = WeatherBot(command_prefix="!", intents=discord.Intents.default())

    @bot.command()
    async def weather(context: commands.Context[Any]) -> None:
        await context.send("Sunny, 21 degrees.")

    # What calls one of your commands is yours, and so is what `handles` leaves out.
    stepaside = Stepaside(bot, token=token, account="shop", handles=is_direct)
    await bot.add_cog(stepaside)

    async with running(config, mounted=[stepaside.adapter]), bot:
        await bot.start(token)


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(main())

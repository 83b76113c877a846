"""What can be asked of this machine: the database, and the address at which platforms reach us."""

import asyncio
from collections.abc import Sequence

from bot.config import Config
from bot.config.address import callers, unreachable
from bot.config.checkup import Check, Finding, failure, ok
from bot.store import checkup as database


def checks(config: Config) -> list[Check]:
    """The database, and the public address where something needs it."""

    async def the_database() -> Sequence[Finding]:
        return await asyncio.to_thread(database.look, config.database)

    async def the_address() -> Sequence[Finding]:
        return [_address(config)]

    found = [Check(part="database", what="file", ask=the_database)]
    if callers(config):
        found.append(Check(part="web", what="public address", ask=the_address))
    return found


def _address(config: Config) -> Finding:
    wrong = unreachable(config)
    if wrong is not None:
        return failure(*wrong, key="web.public_url")
    return ok(f"{config.web.public_url} looks as if platforms could reach it")

"""What can be asked of this machine: the database, and the address at which platforms reach us."""

import asyncio
import ipaddress
from collections.abc import Sequence
from urllib.parse import urlsplit

from bot.config import Config
from bot.config.checkup import Check, Finding, failure, ok
from bot.config.doubts import callers
from bot.store import checkup as database

_KEY = "web.public_url"


def checks(config: Config) -> list[Check]:
    """The database, and the public address where something needs it."""

    async def the_database() -> Sequence[Finding]:
        return await asyncio.to_thread(database.look, config.database)

    async def the_address() -> Sequence[Finding]:
        return [_address(config.web.public_url, whose)]

    found = [Check(part="database", what="file", ask=the_database)]
    whose = callers(config)
    if whose:
        found.append(Check(part="web", what="public address", ask=the_address))
    return found


def _address(url: str | None, whose: Sequence[str]) -> Finding:
    if not url:
        needed = ", ".join(whose)
        remedy = "write the https:// address of the TLS proxy that passes requests on to web.port"
        return failure(f"it is missing, and {needed} cannot be reached without it", remedy, key=_KEY)
    parts = urlsplit(url)
    if parts.scheme != "https":
        remedy = "put a TLS proxy in front (Caddy, nginx, a tunnel) and write its https:// address"
        return failure(f"{url} is not https, and no platform calls anything else", remedy, key=_KEY)
    if _is_private(parts.hostname or ""):
        remedy = "write the name under which the internet reaches your proxy"
        return failure(f"{parts.hostname} cannot be reached from the internet", remedy, key=_KEY)
    return ok(f"{url} looks as if platforms could reach it")


def _is_private(host: str) -> bool:
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return "." not in host or host.endswith((".local", ".internal", ".localhost", ".lan"))

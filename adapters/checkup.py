"""What can be asked of the platforms before the bot runs: the checks of every channel that is enabled."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import cache
from ssl import SSLContext
from typing import Any
from urllib.parse import urlsplit

import httpx

from bot.clock import Clock
from bot.config import Config
from bot.config.checkup import Check, Finding, failure, ok, warning
from bot.errors import Unavailable

#: Slack refuses what is signed more than 300 s away from our clock; long before that something is wrong.
#: Source: https://docs.slack.dev/authentication/verifying-requests-from-slack
MOST_SKEW_SECONDS = 60.0
_TIMEOUT_SECONDS = 9.0  # so that "no connection" is said before the doctor's own deadline cuts it short


def checks(config: Config, clock: Clock) -> list[Check]:
    """One tree of checks for each account; modules of channels that are not enabled are not loaded."""
    found: list[Check] = []
    if config.channels.telegram:
        from adapters import telegram_checkup

        found += telegram_checkup.checks(config, clock)
    if config.channels.discord:
        from adapters import discord_checkup

        found += discord_checkup.checks(config, clock)
    if config.channels.whatsapp:
        from adapters import whatsapp_checkup

        found += whatsapp_checkup.checks(config, clock)
    if config.slack is not None or config.channels.slack:
        from adapters import slack_checkup

        found += slack_checkup.checks(config, clock)
    return found


# --- one request -------------------------------------------------------------------------------------------


class Answer:
    """What a platform said: the status, the JSON object (empty if it was none) and its clock."""

    def __init__(self, status: int, body: Mapping[str, Any], *, date: str | None) -> None:
        self.status = status
        self.body = body
        self.date = date


async def ask(
    url: str, *, headers: Mapping[str, str] | None = None, query: Mapping[str, str] | None = None
) -> Answer:
    """GET a JSON object, whatever the status.

    Raises:
        Unavailable: no connection. Its words do not hold the URL, which may carry a token.
    """
    try:
        async with httpx.AsyncClient(verify=_certificates(), timeout=_TIMEOUT_SECONDS) as client:
            response = await client.get(url, headers=headers, params=query)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise Unavailable("doctor", f"no connection to {host(url)} ({type(error).__name__})") from None
    try:
        body = response.json()
    except ValueError:
        body = {}
    return Answer(
        response.status_code, body if isinstance(body, dict) else {}, date=response.headers.get("date")
    )


@cache
def _certificates() -> SSLContext:
    # Loading them takes longer than asking; once is enough.
    return httpx.create_ssl_context()


def unreachable(error: Unavailable, *, key: str) -> Finding:
    """No connection to the platform."""
    return failure(
        error.problem,
        "check this machine's network, proxy (HTTPS_PROXY) and firewall; leave the address at its default "
        "unless it is a server of your own",
        key=key,
    )


# --- their clock and ours ----------------------------------------------------------------------------------


def clocks(date: str | None, clock: Clock, *, whose: str) -> list[Finding]:
    """How far our clock is from the platform's, by its `Date` header; nothing if it sent none."""
    theirs = _moment(date)
    if theirs is None:
        return []
    apart = (clock.now() - theirs).total_seconds()
    if abs(apart) <= MOST_SKEW_SECONDS:
        return [ok(f"this machine's clock agrees with {whose}'s")]
    way = "ahead of" if apart > 0 else "behind"
    return [
        warning(
            f"this machine's clock is {abs(apart):.0f} s {way} {whose}'s",
            "set it by NTP (`timedatectl set-ntp true`): signatures older than 300 s are refused, and "
            "times in the inbox would be wrong",
        )
    ]


def _moment(date: str | None) -> datetime | None:
    try:
        moment = parsedate_to_datetime(date or "")
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


# --- a webhook that the platform shows us ------------------------------------------------------------------


def host(url: str) -> str:
    """Enough of a URL to recognise it by; the rest may hold a secret."""
    try:
        parts = urlsplit(url)
        found = parts.hostname, parts.port
    except ValueError:
        return "an address that is no URL"
    return f"{found[0]}:{found[1]}" if found[1] else found[0] or "an address that is no URL"


def same_address(theirs: str, ours: str) -> bool:
    """Whether two URLs lead to the same place."""
    return theirs.rstrip("/") == ours.rstrip("/")


def names(items: Sequence[str]) -> str:
    """A list as people write it."""
    return ", ".join(items)

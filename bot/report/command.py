"""The command `report`: also beside a bot that runs, on a copy of its database."""

import asyncio
from pathlib import Path
from zoneinfo import ZoneInfo

import typer
from pydantic import TypeAdapter
from rich.console import Console

from bot.app.looking_back import mask, open_meanings
from bot.clock import SystemClock
from bot.config import Config, load
from bot.config.hours import zone
from bot.report.making import Report, make
from bot.report.page import page
from bot.report.period import period
from bot.report.terminal import show
from bot.store.snapshot import snapshot

_JSON = TypeAdapter(Report)


async def report(config_file: Path, *, since: str, html: Path | None, as_json: bool) -> int:
    """Print it, or write it into a file.

    Raises:
        BadPeriod: `since` is no time.
        ConfigError: the database cannot be read.
    """
    config = load(config_file)
    where = home_zone(config)
    span = period(since, SystemClock().now(), where)
    async with snapshot(config.database) as store:
        made = await make(
            store,
            span,
            where,
            company=config.company,
            meanings=await open_meanings(config),
            mask=mask,
        )
    if html is not None:
        written = await asyncio.to_thread(html.write_text, page(made), encoding="utf-8")
        typer.echo(f"{html} is written: one file of {written / 1024:.0f} KB, to be opened in any browser.")
    if as_json:
        typer.echo(_JSON.dump_json(made, indent=2).decode())
    elif html is None:
        show(made, Console(soft_wrap=False))
    return 0


def home_zone(config: Config) -> ZoneInfo:
    """Where the default inbox is; UTC if it keeps no hours."""
    default = next(iter(config.inboxes.values()), None)
    hours = None if default is None else default.hours
    return zone(hours.timezone) if hours else ZoneInfo("UTC")

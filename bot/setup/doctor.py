"""The command `doctor`: tries what the settings name, and says what to do about what does not work."""

import asyncio
import json
import sys
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from pydantic import BaseModel, SecretStr
from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.app import checks as of_the_rooms
from bot.clock import Clock, SystemClock
from bot.config import load
from bot.config.checkup import Check, Finding, Level, failure, ok
from bot.errors import ConfigError
from bot.setup import machine

DEADLINE_SECONDS = 10.0  #: for each check

_LOOK: Mapping[Level, tuple[str, str]] = {
    Level.OK: ("OK", "green"),
    Level.WARNING: ("warning", "yellow"),
    Level.FAILURE: ("FAILURE", "bold red"),
    Level.SKIPPED: ("skipped", "dim"),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """A finding and what it answers."""

    part: str
    what: str
    finding: Finding

    def as_json(self) -> dict[str, str]:
        finding = {**asdict(self.finding), "level": self.finding.level.value}
        return {"part": self.part, "check": self.what, **finding}


async def doctor(config_file: Path, *, as_json: bool) -> int:
    """Look at everything that is enabled and print what was found; 1 if something fails, else 0."""
    rows = await examine(config_file)
    if as_json:
        sys.stdout.write(json.dumps([row.as_json() for row in rows], ensure_ascii=False, indent=1) + "\n")
    else:
        _print(rows)
    return int(any(row.finding.level is Level.FAILURE for row in rows))


async def examine(
    config_file: Path, *, clock: Clock | None = None, deadline_seconds: float = DEADLINE_SECONDS
) -> list[Row]:
    """Everything that can be found out, in the order of the configuration."""
    try:
        config = load(config_file)
    except ConfigError as error:
        # A file that cannot be used says nothing about what else is wrong.
        remedy = "mend this line; config.example.yaml shows every setting, docs/setup.md every step"
        return [_row("config", "settings", failure(line, remedy)) for line in str(error).splitlines()]
    clock = clock or SystemClock()
    checks = [*of_the_rooms(config, clock), *machine.checks(config)]
    read = _row("config", "settings", ok(f"{config_file} can be read"))
    return [read, *await run(checks, secrets=_secrets(config), deadline_seconds=deadline_seconds)]


async def run(
    checks: Sequence[Check], *, secrets: Collection[str] = (), deadline_seconds: float = DEADLINE_SECONDS
) -> list[Row]:
    """Ask all at once, each within the deadline; none can hide another, and none can show a secret."""
    asked = await asyncio.gather(*(_ask(check, deadline_seconds) for check in checks))
    return [_masked(row, secrets) for rows in asked for row in rows]


async def _ask(check: Check, deadline_seconds: float) -> list[Row]:
    try:
        async with asyncio.timeout(deadline_seconds):
            findings = await check.ask()
    except TimeoutError:
        remedy = "try again; if it stays so, see whether a firewall or a proxy is in the way"
        findings = [failure(f"no answer within {deadline_seconds:g} s", remedy)]
    except Exception as error:
        remedy = "this is a bug in stepaside: please report it with the output of `stepaside doctor --json`"
        findings = [failure(f"the check itself broke: {type(error).__name__}", remedy)]
    rows = [_row(check.part, check.what, finding) for finding in findings]
    if any(finding.level is Level.FAILURE for finding in findings):
        return [*rows, *_skipped(check.then, check.what)]
    further = await asyncio.gather(*(_ask(after, deadline_seconds) for after in check.then))
    return [*rows, *(row for found in further for row in found)]


def _skipped(checks: Sequence[Check], because: str) -> Iterator[Row]:
    for check in checks:
        finding = Finding(level=Level.SKIPPED, found=f"not asked, as “{because}” above has failed")
        yield _row(check.part, check.what, finding)
        yield from _skipped(check.then, because)


def _row(part: str, what: str, finding: Finding) -> Row:
    return Row(part=part, what=what, finding=finding)


# --- no secret gets out ------------------------------------------------------------------------------------


def _secrets(settings: BaseModel) -> set[str]:
    """Every secret of the configuration, so that no platform's answer can carry one to the screen."""
    return {secret for _, value in settings for secret in _within(value) if secret}


def _within(value: Any) -> Iterator[str]:
    if isinstance(value, SecretStr):
        yield value.get_secret_value()
    elif isinstance(value, BaseModel):
        yield from _secrets(value)
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from _within(item)


def _masked(row: Row, secrets: Collection[str]) -> Row:
    finding = row.finding
    return replace(
        row,
        finding=replace(
            finding, found=_clean(finding.found, secrets), remedy=_clean(finding.remedy, secrets)
        ),
    )


def _clean(text: str, secrets: Collection[str]) -> str:
    for secret in secrets:
        text = text.replace(secret, "***")
    # What a platform says is printed on a terminal, where escape sequences would act.
    return "".join(letter if letter.isprintable() else " " for letter in text)


# --- on the screen -----------------------------------------------------------------------------------------


def _print(rows: Sequence[Row]) -> None:
    table = Table(box=box.SIMPLE, pad_edge=False)
    for column in ("", "part", "check", "found, and what to do"):
        table.add_column(column, overflow="fold", no_wrap=column == "")
    for row in rows:
        word, style = _LOOK[row.finding.level]
        table.add_row(Text(word, style=style), Text(row.part), Text(row.what), _told(row.finding))
    console = Console()
    console.print(table)
    console.print(_summary(rows))


def _told(finding: Finding) -> Text:
    text = Text(finding.found)
    if finding.remedy:
        text.append(f"\n→ {finding.remedy}", style="bold")
    if finding.key and finding.level is not Level.OK:
        text.append(f"\n  {finding.key}", style="dim")
    return text


def _summary(rows: Sequence[Row]) -> str:
    failures = sum(row.finding.level is Level.FAILURE for row in rows)
    warnings = sum(row.finding.level is Level.WARNING for row in rows)
    if failures:
        return f"{failures} to mend, {warnings} to look at."
    return f"Nothing stands in the way, {warnings} to look at." if warnings else "All is well."

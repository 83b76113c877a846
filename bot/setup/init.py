"""The command `init`: the files to begin with, none of them overwritten."""

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

import typer

from bot.config import Config
from bot.config.slack_app import Part
from bot.config.yamlfile import read
from bot.errors import ConfigError
from bot.setup.config_file import CHANNELS, config_yaml, env_example
from bot.setup.slack_manifest import slack_manifest

_SAMPLE = """\
# Opening hours

Our team answers from Monday to Friday, 9:00 to 17:00.

# Returns

You can return what you bought within 30 days of delivery.
"""
_NEXT = """\
Next, in {folder}:
  1. make the accounts: {pages}
  2. copy .env.example to .env and fill it in
  3. put your documents into knowledge/, in the place of sample.md: the bot answers from all that is there
  4. stepaside check, then stepaside run; stepaside doctor says what the platforms still miss"""


async def init(folder: Path, *, channels: Sequence[str] | None, events_api: bool) -> int:
    """Write what is missing in `folder`, and say of each file whether it was written.

    Raises:
        ConfigError: a channel does not exist, or the folder cannot be written or is the program's own.
    """
    if (folder / "knowledge" / "__init__.py").exists():
        raise ConfigError(
            f"{folder}: this is stepaside's own folder, where knowledge/ is a part of the program; "
            "name one of yours, such as: stepaside init shop"
        )
    chosen = _known(channels or _asked())
    try:
        _write_all(folder, chosen, events_api=events_api)
    except FileExistsError:
        raise ConfigError(f"{folder}: this is a file; name a folder") from None
    except OSError as error:
        raise ConfigError(f"{folder}: cannot be written: {error.strerror}") from None
    return 0


def _write_all(folder: Path, channels: Sequence[str], *, events_api: bool) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    config = folder / "config.yaml"
    _write(config, config_yaml(channels, events_api=events_api))
    _write(folder / "config.schema.json", schema())
    # The rest fits the settings that are there, which may be older than this command.
    settings = read(config).data
    _write(folder / ".env.example", env_example(config.read_text(encoding="utf-8")))
    for name, manifest in slack_manifests(settings).items():
        _write(folder / name, manifest)
    knowledge = folder / "knowledge"
    knowledge.mkdir(exist_ok=True)
    if not any(knowledge.iterdir()):
        _write(knowledge / "sample.md", _SAMPLE)
    typer.echo(_NEXT.format(folder=folder.absolute(), pages=_pages(settings)))


def _pages(settings: Mapping[str, Any]) -> str:
    """Where it says how to make the accounts that these settings call for; the inbox's last."""
    enabled = _section(settings, "channels")
    names = [name for name in CHANNELS if name in enabled and name != "slack"]
    return ", ".join(f"docs/{name}.md" for name in (*names, "slack"))


def slack_manifests(settings: Mapping[str, Any]) -> dict[str, str]:
    """The manifests of the Slack apps that these settings, the plain data of a config.yaml, call for.

    By the file's name: one for the app of the inboxes, and one for each account that has an app of its own.
    """
    found: dict[str, str] = {}
    parts: list[Part] = ["inbox"]
    accounts = _section(_section(settings, "channels"), "slack")
    for name in accounts:
        account = _section(accounts, name)
        enabled: list[Part] = ["customers", "assistant"] if account.get("assistant") else ["customers"]
        if "bot_token" in account:
            path = None if "app_token" in account else f"/slack/{quote(str(name), safe='')}/events"
            found[f"slack-manifest-{name}.yaml"] = slack_manifest(enabled, events_path=path)
        else:
            parts += enabled
    slack = _section(settings, "slack")
    path = "/slack/events" if slack and "app_token" not in slack else None
    return {"slack-manifest.yaml": slack_manifest(parts, events_path=path), **found}


def _section(settings: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    found = settings.get(key)
    return found if isinstance(found, Mapping) else {}


def _write(file: Path, text: str) -> None:
    try:
        with file.open("x", encoding="utf-8") as new:
            new.write(text)
    except FileExistsError:
        typer.echo(f"kept     {file} (it exists; move it away to have it written anew)")
    else:
        typer.echo(f"written  {file}")


def schema() -> str:
    """The JSON schema of config.yaml, for editors."""
    return json.dumps(Config.model_json_schema(), indent=1, ensure_ascii=False) + "\n"


def _asked() -> Sequence[str]:
    """The channels that the person at the terminal names; Telegram where nobody can be asked."""
    if not sys.stdin.isatty():
        return ["telegram"]
    choice = ", ".join(CHANNELS)
    answer = str(typer.prompt(f"Where do your customers write ({choice})", default="telegram"))
    return answer.replace(",", " ").split()


def _known(channels: Sequence[str]) -> list[str]:
    given = (name for channel in channels for name in channel.replace(",", " ").split())
    chosen = list(dict.fromkeys(name.lower() for name in given))
    for channel in chosen:
        if channel not in CHANNELS:
            raise ConfigError(f"there is no channel {channel!r}; choose of {', '.join(CHANNELS)}")
    return chosen

"""`stepaside init`: the files to begin with."""

import json
import re
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest
from ruamel.yaml import YAML
from typer.testing import CliRunner

from bot.__main__ import cli
from bot.config import Config, load
from bot.config.channels import Channels
from bot.errors import ConfigError
from bot.serve import check
from bot.setup.config_file import CHANNELS, config_yaml
from bot.setup.init import init, schema

EXAMPLE = Path(__file__).resolve().parent.parent / "config.example.yaml"
VALUES = {
    "TELEGRAM_TOKEN": "42:Sentinel-Token",
    "DISCORD_TOKEN": "Sentinel.Discord.Token",
    "WHATSAPP_PHONE_NUMBER_ID": "106540352242922",
    "WHATSAPP_ACCESS_TOKEN": "EAAL-sentinel",
    "WHATSAPP_APP_SECRET": "sentinel-secret",
    "WHATSAPP_VERIFY_TOKEN": "sentinel-verify",
    "SLACK_INBOX_CHANNEL_ID": "C0123ABCD",
    "SLACK_BOT_TOKEN": "xoxb-sentinel",
    "SLACK_APP_TOKEN": "xapp-sentinel",
    "SLACK_SIGNING_SECRET": "0123456789abcdef0123456789abcdef",
    "PUBLIC_URL": "https://bot.example.com",
}
EVERYTHING = list(CHANNELS)
CHOICES = [*([channel] for channel in CHANNELS), EVERYTHING]


def filled_in(example: str) -> str:
    """.env as an admin would make it of .env.example."""
    return re.sub(r"^(\w+)=$", lambda found: f"{found[1]}={VALUES[found[1]]}", example, flags=re.MULTILINE)


def yaml(path: Path) -> Any:
    return YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))


def files_in(folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir()]


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in VALUES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("events_api", [False, True], ids=["Socket Mode", "Events API"])
@pytest.mark.parametrize("channels", CHOICES, ids="+".join)
async def test_once_the_variables_are_set_the_check_has_nothing_to_say(
    here: Path, channels: list[str], events_api: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    await init(here, channels=channels, events_api=events_api)
    (here / ".env").write_text(filled_in((here / ".env.example").read_text("utf-8")), encoding="utf-8")
    capsys.readouterr()

    code = await check(here / "config.yaml")

    assert capsys.readouterr().err == ""
    assert code == 0
    config = load(here / "config.yaml")
    assert [name for name in Channels.model_fields if getattr(config.channels, name)] == sorted(
        channels, key=list(Channels.model_fields).index
    )
    assert (config.slack is not None and config.slack.app_token is None) == events_api


async def test_before_that_the_check_names_every_variable(here: Path) -> None:
    await init(here, channels=EVERYTHING, events_api=False)

    with pytest.raises(ConfigError) as refused:
        load(here / "config.yaml")

    example = (here / ".env.example").read_text("utf-8")
    assert set(re.findall(r"the variable (\w+) is not set", str(refused.value))) == set(
        re.findall(r"^(\w+)=$", example, re.MULTILINE)
    )


async def test_variables_that_were_copied_and_not_filled_in_are_named_each_once(here: Path) -> None:
    await init(here, channels=EVERYTHING, events_api=False)
    example = (here / ".env.example").read_text("utf-8")
    (here / ".env").write_text(example, encoding="utf-8")

    with pytest.raises(ConfigError) as refused:
        load(here / "config.yaml")

    said = str(refused.value).splitlines()
    assert [re.findall(r"the variable (\w+) is empty", line) for line in said] == [
        [name] for name in re.findall(r"^(\w+)=$", example, re.MULTILINE)
    ]


async def test_nothing_is_overwritten_and_what_is_there_is_named(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "config.yaml").write_text("company: Larkmill\n", encoding="utf-8")
    (here / "knowledge").mkdir()
    (here / "knowledge" / "mine.md").write_text("# Mine\n", encoding="utf-8")

    code = await init(here, channels=["telegram"], events_api=False)

    assert code == 0
    assert (here / "config.yaml").read_text("utf-8") == "company: Larkmill\n"
    assert files_in(here / "knowledge") == ["mine.md"]
    said = capsys.readouterr().out
    assert f"kept     {here / 'config.yaml'}" in said
    assert f"written  {here / '.env.example'}" in said


async def test_without_a_terminal_nothing_is_asked_and_telegram_is_taken(here: Path) -> None:
    await init(here / "new" / "folder", channels=None, events_api=False)

    assert list(yaml(here / "new" / "folder" / "config.yaml")["channels"]) == ["telegram"]


async def test_a_channel_that_does_not_exist_is_named_with_those_that_do(here: Path) -> None:
    with pytest.raises(ConfigError, match=r"no channel 'fax'; choose of telegram"):
        await init(here, channels=["fax"], events_api=False)

    assert files_in(here) == []


async def test_the_programs_own_folder_is_refused_as_its_knowledge_is_code(here: Path) -> None:
    with pytest.raises(ConfigError, match=r"own folder.* stepaside init shop"):
        await init(EXAMPLE.parent, channels=["telegram"], events_api=False)

    assert not (EXAMPLE.parent / "slack-manifest.yaml").exists()


async def test_a_file_in_the_place_of_a_folder_is_named(here: Path) -> None:
    await init(here, channels=["telegram"], events_api=False)

    with pytest.raises(ConfigError, match=r"config\.yaml: this is a file; name a folder"):
        await init(here / "config.yaml", channels=["telegram"], events_api=False)


async def test_a_folder_that_cannot_be_written_is_named(here: Path) -> None:
    await init(here, channels=["telegram"], events_api=False)

    with pytest.raises(ConfigError, match="cannot be written"):
        await init(here / "config.yaml" / "shop", channels=["telegram"], events_api=False)


async def test_the_pages_that_lead_to_the_accounts_are_those_of_the_settings(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await init(here, channels=["whatsapp,discord"], events_api=False)
    assert "make the accounts: docs/discord.md, docs/whatsapp.md, docs/slack.md\n" in capsys.readouterr().out

    await init(here, channels=["telegram"], events_api=False)
    assert "make the accounts: docs/discord.md, docs/whatsapp.md, docs/slack.md\n" in capsys.readouterr().out


def test_the_command_takes_a_folder_and_channels(here: Path) -> None:
    done = CliRunner().invoke(cli, ["init", "shop", "--channel", "whatsapp", "--events-api"])

    assert done.exit_code == 0
    assert list(yaml(here / "shop" / "config.yaml")["channels"]) == ["whatsapp"]
    assert "signing_secret" in yaml(here / "shop" / "config.yaml")["slack"]


def test_the_command_says_which_channels_there_are() -> None:
    done = CliRunner().invoke(cli, ["init", "--channel", "fax"])

    assert done.exit_code == 1
    assert "choose of telegram" in done.stderr


def test_every_channel_can_be_begun_with() -> None:
    assert set(CHANNELS) == set(Channels.model_fields)


# --- the schema --------------------------------------------------------------------------------------------


async def test_the_settings_begin_with_the_modeline_of_a_schema_that_is_there(here: Path) -> None:
    await init(here, channels=EVERYTHING, events_api=False)

    first = (here / "config.yaml").read_text("utf-8").splitlines()[0]
    name = first.removeprefix("# yaml-language-server: $schema=")
    assert name != first
    assert json.loads((here / name).read_text("utf-8")) == Config.model_json_schema()


@pytest.mark.parametrize("channels", CHOICES, ids="+".join)
def test_an_editor_finds_nothing_wrong_with_what_init_writes(channels: list[str]) -> None:
    settings = YAML(typ="safe", pure=True).load(config_yaml(channels, events_api=True))

    jsonschema.validate(settings, json.loads(schema()))


def test_an_editor_finds_nothing_wrong_with_the_example_of_every_setting() -> None:
    jsonschema.validate(yaml(EXAMPLE), json.loads(schema()))


def test_an_editor_finds_what_the_check_finds() -> None:
    mistakes: list[dict[str, Any]] = [
        {"knowlege": {}},
        {"answers": {"caution": "extreme"}},
        {"web": {"port": -1}},
        {"inboxes": {"support": {"slack_channel_id": "C0123ABCD", "ping": "@support"}}},
    ]
    for wrong in mistakes:
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(wrong, json.loads(schema()))


def test_the_schema_knows_every_setting_and_nothing_else() -> None:
    described = json.loads(schema())

    assert set(described["properties"]) == set(Config.model_fields)
    assert described["additionalProperties"] is False
    for name, section in described["$defs"].items():
        assert section.get("additionalProperties") is False, name


def test_the_schema_is_the_same_on_every_machine() -> None:
    assert str(Path.cwd()) not in schema()

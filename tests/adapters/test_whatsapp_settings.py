"""WhatsApp numbers in config.yaml: what is wrong is named, and accounts of one Meta app belong together."""

from pathlib import Path
from typing import Any

import pytest

from bot.app import verdict
from bot.config import Config, load
from bot.errors import ConfigError

ACCOUNT = {
    "phone_number_id": "106540352242900",
    "access_token": "EAA-sentinel",
    "app_secret": "sentinel-secret",
    "verify_token": "sentinel-word",
}


def config(folder: Path, **accounts: dict[str, Any]) -> Config:
    (folder / "knowledge").mkdir(exist_ok=True)
    return Config.model_validate(
        {
            "channels": {"whatsapp": accounts},
            "inboxes": {"support": {"slack_channel_id": "C0123ABCD"}},
            "slack": {"bot_token": "xoxb-1", "app_token": "xapp-1"},
            "knowledge": {"folder": str(folder / "knowledge"), "embeddings": "none"},
        }
    )


async def whatsapp_obstacles(config: Config) -> list[str]:
    return [problem for problem in (await verdict(config)).obstacles if "whatsapp" in problem]


async def test_two_numbers_of_one_app_or_of_two_can_start(tmp_path: Path) -> None:
    us = {**ACCOUNT, "phone_number_id": "106540352242901"}

    assert await whatsapp_obstacles(config(tmp_path, eu=ACCOUNT, us=us)) == []
    assert await whatsapp_obstacles(config(tmp_path, eu=ACCOUNT, us={**us, "app_secret": "other"})) == []


async def test_a_number_that_is_there_twice_is_named(tmp_path: Path) -> None:
    (said,) = await whatsapp_obstacles(config(tmp_path, eu=ACCOUNT, us=ACCOUNT))

    assert "channels.whatsapp.us.phone_number_id: channels.whatsapp.eu has this number already" in said


@pytest.mark.parametrize("written", ["106540352242900", '"106540352242900"'])
def test_the_id_may_be_written_with_quotes_or_without(tmp_path: Path, written: str) -> None:
    found = read(tmp_path, f"phone_number_id: {written}, access_token: a, app_secret: b, verify_token: c")

    assert found.channels.whatsapp["eu"].phone_number_id == "106540352242900"
    assert found.channels.whatsapp["eu"].template is None


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ("phone_number_id: +49 170 1", "phone_number_id: this is not a phone number ID"),
        ("phone_number_id: 106540352242900, access_token: ''", "access_token: this is empty"),
        ("phone_number_id: 106540352242900", "app_secret: "),
        ("phone_number_id: 106540352242900, template: {name: x}", "template.language: "),
        ("phone_number_id: 106540352242900, token: sentinel", "token: there is no such setting"),
    ],
)
def test_what_is_wrong_is_named_and_no_secret_is_shown(tmp_path: Path, settings: str, said: str) -> None:
    with pytest.raises(ConfigError) as caught:
        read(tmp_path, settings)

    assert f"channels.whatsapp.eu.{said}" in str(caught.value)
    assert "sentinel" not in str(caught.value)


def read(folder: Path, account: str) -> Config:
    path = folder / "config.yaml"
    path.write_text(f"channels: {{whatsapp: {{eu: {{{account}}}}}}}\n", encoding="utf-8")
    return load(path)

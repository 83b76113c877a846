"""What a process loads: of the platforms only what is enabled."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.processes import Forks

#: of other channels: their SDKs, and our own modules that load them or are not needed
OF_DISCORD = {"discord", "adapters.discord", "adapters.discord_client", "adapters.discord_checkup"}
OF_AIOGRAM = {"aiogram", "adapters.telegram_aiogram"}
OF_PTB = {"telegram", "adapters.telegram_ptb"}
OF_TELEGRAM = {"adapters.telegram", *OF_PTB, *OF_AIOGRAM}
OF_WHATSAPP = {"adapters.whatsapp", "adapters.whatsapp_graph", "adapters.whatsapp_checkup"}
OF_SLACK_CUSTOMERS = {"adapters.slack", "adapters.slack_customer_arrivals", "adapters.slack_customer_calls"}

TELEGRAM = {"telegram": {"shop": {"token": "42:Sentinel"}}}
AIOGRAM = {"telegram": {"shop": {"token": "42:Sentinel", "driver": "aiogram"}}}
WHATSAPP = {
    "whatsapp": {
        "shop": {
            "phone_number_id": "106540352242922",
            "access_token": "sentinel",
            "app_secret": "sentinel",
            "verify_token": "sentinel",
        }
    }
}
DISCORD = {"discord": {"shop": {"token": "Sentinel.Discord.Token"}}}
SLACK: dict[str, Any] = {"slack": {"help": {}}}

#: makes what `running` would connect, without connecting it, and prints what was loaded
BUILD = """
import asyncio, sys
from pathlib import Path
from bot.app import {function} as made
from bot.clock import SystemClock
from bot.config import load

async def main():
    config = load(Path("config.yaml"))
    {call}

asyncio.run(main())
print(*sys.modules)
"""


def loaded(forks: Forks, folder: Path, channels: Mapping[str, Any], *, function: str, call: str) -> set[str]:
    """The modules of a process that has these channels enabled."""
    settings = {
        "channels": channels,
        "inboxes": {"support": {"slack_channel_id": "C0123ABCD"}},
        "slack": {"bot_token": "xoxb-sentinel", "app_token": "xapp-sentinel"},
    }
    (folder / "config.yaml").write_text(json.dumps(settings), encoding="utf-8")
    (folder / "knowledge").mkdir(exist_ok=True)
    (folder / "knowledge" / "page.md").write_text("# Page\n\nWe open at nine.\n", encoding="utf-8")
    done = forks.python(folder, "-c", BUILD.format(function=function, call=call))
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


@pytest.mark.parametrize(
    ("channels", "needed", "others"),
    [
        (TELEGRAM, OF_PTB, OF_AIOGRAM | OF_DISCORD | OF_WHATSAPP | OF_SLACK_CUSTOMERS),
        (AIOGRAM, OF_AIOGRAM, OF_PTB | OF_DISCORD | OF_WHATSAPP | OF_SLACK_CUSTOMERS),
        (WHATSAPP, {"adapters.whatsapp"}, OF_TELEGRAM | OF_DISCORD | OF_SLACK_CUSTOMERS),
        (DISCORD, {"discord"}, OF_TELEGRAM | OF_WHATSAPP | OF_SLACK_CUSTOMERS),
        (SLACK, {"adapters.slack"}, OF_TELEGRAM | OF_DISCORD | OF_WHATSAPP),
    ],
    ids=["Telegram", "Telegram by aiogram", "WhatsApp", "Discord", "Slack customers"],
)
def test_a_process_loads_only_the_channel_that_is_enabled(
    forks: Forks, tmp_path: Path, channels: Mapping[str, Any], needed: set[str], others: set[str]
) -> None:
    call = "assert not (await made(config)).obstacles"
    modules = loaded(forks, tmp_path, channels, function="verdict", call=call)

    assert needed <= modules
    assert not modules & others


def test_the_doctor_needs_no_sdk_of_a_channel(forks: Forks, tmp_path: Path) -> None:
    modules = loaded(
        forks,
        tmp_path,
        TELEGRAM | WHATSAPP | DISCORD | SLACK,
        function="checks",
        call="assert made(config, SystemClock())",
    )

    assert "adapters.telegram_checkup" in modules
    assert not modules & {"telegram", "aiogram", "discord"}

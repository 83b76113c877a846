"""What a process loads: nothing for `--help`, and of the platforms only what is enabled."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
HELP_CPU_SECONDS = 0.3
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


def loaded(folder: Path, channels: Mapping[str, Any], *, function: str, call: str) -> set[str]:
    """The modules of a process that has these channels enabled."""
    settings = {
        "channels": channels,
        "inboxes": {"support": {"slack_channel_id": "C0123ABCD"}},
        "slack": {"bot_token": "xoxb-sentinel", "app_token": "xapp-sentinel"},
    }
    (folder / "config.yaml").write_text(json.dumps(settings), encoding="utf-8")
    (folder / "knowledge").mkdir(exist_ok=True)
    (folder / "knowledge" / "page.md").write_text("# Page\n\nWe open at nine.\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", BUILD.format(function=function, call=call)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=50,
    )
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
    tmp_path: Path, channels: Mapping[str, Any], needed: set[str], others: set[str]
) -> None:
    modules = loaded(tmp_path, channels, function="obstacles", call="assert await made(config) == []")

    assert needed <= modules
    assert not modules & others


def test_the_doctor_needs_no_sdk_of_a_channel(tmp_path: Path) -> None:
    modules = loaded(
        tmp_path,
        TELEGRAM | WHATSAPP | DISCORD | SLACK,
        function="checks",
        call="assert made(config, SystemClock())",
    )

    assert "adapters.telegram_checkup" in modules
    assert not modules & {"telegram", "aiogram", "discord"}


def test_help_takes_less_than_a_third_of_a_second(tmp_path: Path) -> None:
    assert min(_cpu_seconds(tmp_path) for _ in range(5)) < HELP_CPU_SECONDS


def _cpu_seconds(folder: Path) -> float:
    """Of `stepaside --help`, user and system."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "--help"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
    )
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    return used.ru_utime + used.ru_stime

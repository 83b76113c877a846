"""`make story`: the demo's story on each channel, each step seen in what the stand-ins recorded."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.demo import CHANNELS, Demo, demo
from bot.destinations import Pace
from sandbox import Sandbox
from sandbox.story import Story
from tests.processes import Forks

#: the longest that a thread may take when four are opened at once
SIDE_BY_SIDE_SECONDS = 5.0
FAST = Pace(every_s=0.001, burst=1000)


@pytest.fixture(scope="module", autouse=True)
def command() -> Iterator[subprocess.Popen[str]]:
    """`stepaside demo --story --channel whatsapp`, begun first: it runs while the other stories are told."""
    command = subprocess.Popen(
        [sys.executable, "-m", "bot", "demo", "--story", "--channel", "whatsapp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    yield command
    command.kill()
    command.communicate()


class OneShop:
    """The shop's door, for several stories at once: it closes when all of them have come so far."""

    def __init__(self, shown: Demo, stories: int) -> None:
        self._shown = shown
        self._gathered = asyncio.Barrier(stories)

    async def switch(self, is_open: bool) -> None:
        await self._gathered.wait()
        await self._shown.hours.switch(is_open)
        await self._gathered.wait()


@pytest.mark.timeout(120)
async def test_the_story_comes_true_on_all_four_channels_side_by_side(learned_demo: None) -> None:
    told: dict[str, list[str]] = {channel: [] for channel in CHANNELS}
    async with demo(Sandbox(), pace=lambda _destination: FAST) as shown, asyncio.TaskGroup() as group:
        door = OneShop(shown, len(CHANNELS))
        for channel, lines in told.items():
            story = Story(
                journal=shown.sandbox.journal,
                phone=shown.story_phone(channel),
                slack_channel=shown.accounts.slack_channel,
                open_shop=door.switch,
                say=lines.append,
                handoff_seconds=SIDE_BY_SIDE_SECONDS,
            )
            group.create_task(story.tell())

    for channel, lines in told.items():
        text = "\n".join(lines)
        for seen in (
            "Standard delivery to Austria takes 2 to 3 working days",
            "a thread with the whole transcript",
            "☑️ on the message",
            "the bot is silent",
            "[★] [★★] [★★★] [★★★★] [★★★★★]",
            "Nobody is here right now.",
            "the thread's head shows mara.behrens@example.com",
        ):
            assert seen in text, channel


@pytest.mark.timeout(120)
def test_the_demos_story_comes_true_from_the_command_line(command: subprocess.Popen[str]) -> None:
    told, wrong = command.communicate(timeout=110)

    assert command.returncode == 0, told + wrong
    assert "The story on whatsapp" in told
    assert "The story on telegram" not in told
    assert "Every step came true" in told
    assert wrong == ""


def test_a_story_on_a_channel_that_is_none_says_which_there_are(forks: Forks, tmp_path: Path) -> None:
    done = forks.stepaside(tmp_path, "demo", "--story", "--channel", "pigeon")

    assert done.returncode == 2
    assert "'pigeon' is not one of telegram, whatsapp, discord, slack" in done.stderr

"""`make story`: the demo's story, each step seen in what the stand-ins recorded."""

import subprocess
import sys

import pytest


@pytest.mark.timeout(180)
def test_the_demos_story_comes_true_from_the_command_line() -> None:
    told = subprocess.run(
        [sys.executable, "-m", "bot", "demo", "--story"],
        capture_output=True,
        text=True,
        timeout=170,
        check=False,
    )

    assert told.returncode == 0, told.stdout + told.stderr
    for seen in (
        "Standard delivery to Austria takes 2 to 3 working days",
        "a thread with the whole transcript",
        "☑️ on the message",
        "the bot is silent",
        "Nobody is here right now.",
        "Every step came true",
    ):
        assert seen in told.stdout
    assert told.stderr == ""

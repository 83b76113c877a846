"""The demo's own parts."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.demo import SwitchedHours, demo, own_settings
from bot.destinations import Pace
from bot.errors import ConfigError
from handoff.hours import Schedule, WeeklyHours
from sandbox import Sandbox

WEEK = {"mon": ["09:00-18:00"], "tue": ["09:00-18:00"]}


def test_a_shop_that_the_switch_closed_during_the_day_is_back_at_the_next_real_opening() -> None:
    hours = SwitchedHours(WeeklyHours({"support": Schedule.read("UTC", WEEK)}))
    monday = datetime(2026, 11, 23, 17, 27, tzinfo=UTC)

    assert hours.next_opening("support", monday) == datetime(2026, 11, 24, 9, tzinfo=UTC)
    assert hours.next_opening("support", monday.replace(hour=7)) == datetime(2026, 11, 23, 9, tzinfo=UTC)


OWN = """\
company: Millrace Physio
channels: {telegram: {clinic: {token: "${NO_TOKEN_YET}"}}}
inboxes:
  reception:
    slack_channel_id: ${NO_CHANNEL_YET}
    hours: {timezone: Europe/Dublin, mon: ["08:00-18:30"]}
    backup: desk
  desk: {slack_channel_id: not an id}
routes: [{inbox: desk, accounts: [clinic]}]
slack: {bot_token: "${NO_TOKEN_YET}"}
database: sqlite:///real.db
"""


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "knowledge").mkdir()
    (tmp_path / "knowledge" / "video.md").write_text(
        "# Video appointments\n\nA video appointment lasts 25 minutes and costs €45.\n", encoding="utf-8"
    )
    (tmp_path / "config.yaml").write_text(f"{OWN}knowledge: {{embeddings: none}}\n", encoding="utf-8")
    return tmp_path / "config.yaml"


def test_ones_own_settings_are_tried_before_there_are_accounts(own: Path) -> None:
    config = own_settings(own)

    assert config.company == "Millrace Physio"
    assert config.channels.telegram == {}
    assert list(config.inboxes) == ["support"]


def test_a_mistake_in_what_is_tried_is_still_named_with_its_place(own: Path) -> None:
    own.write_text(f"{OWN}answers: {{caution: none}}\n", encoding="utf-8")

    with pytest.raises(ConfigError, match=r"config.yaml:12:11: answers.caution"):
        own_settings(own)


@pytest.mark.timeout(120)
async def test_the_demo_answers_from_ones_own_pages_and_keeps_nothing(
    own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STEPASIDE__CHANNELS__TELEGRAM__REAL__TOKEN", "1:real")
    fast = Pace(every_s=0.001, burst=1000)
    async with demo(Sandbox(), own_settings(own), pace=lambda _destination: fast) as shown:
        phone = shown.story_phone("telegram")
        await phone.says("How much is a video appointment?")
        answer = await shown.sandbox.journal.wait_for(phone.method, phone.is_for_her, timeout=30)

        assert "€45" in phone.text(answer)
        friday = datetime(2026, 11, 27, 12, tzinfo=UTC)
        assert shown.hours.next_opening("support", friday) == datetime(2026, 11, 30, 8, tzinfo=UTC)
    assert not (own.parent / "real.db").exists()

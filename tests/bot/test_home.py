"""The bot's page in Slack, `/stepaside` and the switch for everything, on the whole bot over real sockets."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.config.slack_app import STAFF_COMMAND
from tests.world import PATIENCE_SECONDS, World, bot_said, world


@pytest.fixture
async def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[World]:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
        monkeypatch.delenv(name, raising=False)
    async with world(tmp_path) as made:
        made.slack.commands.add(STAFF_COMMAND)
        yield made


async def test_a_claim_on_the_page_is_a_claim_like_any_other(shop: World) -> None:
    async with shop.bot():
        mara, ben = shop.customer("Mara"), shop.customer("Ben")
        await shop.escalated(mara)
        await shop.escalated(ben)
        await shop.jonas.opens_home()
        await shop.jonas.home_shows("Waiting for a person: 2", timeout=PATIENCE_SECONDS)
        first = shop.jonas.home_says.index("Mara")
        assert first < shop.jonas.home_says.index("Ben"), "who has waited longest stands first"

        await (await shop.jonas.clicks_home("Claim")).acknowledged()

        await mara.receives("Jonas has joined", timeout=PATIENCE_SECONDS)
        await shop.jonas.home_shows("Yours: 1", timeout=PATIENCE_SECONDS)
        assert "Waiting for a person: 1" in shop.jonas.home_says
        assert "Today a person was called in 2 of 2 conversations (100 %)." in shop.jonas.home_says
        assert not [one for one in bot_said(ben) if "joined" in one.text]


async def test_a_question_that_nobody_was_there_for_is_taken_up_from_the_page(shop: World) -> None:
    async with shop.bot():
        shop.closes()
        mara = shop.customer("Mara")
        await mara.says("Can I talk to a person?")
        await mara.receives("How can we reach you?", timeout=PATIENCE_SECONDS)
        await shop.inbox.thread_appears("Mara", timeout=PATIENCE_SECONDS)
        await shop.jonas.opens_home()
        await shop.jonas.home_shows("Asked while nobody was there: 1", timeout=PATIENCE_SECONDS)

        await (await shop.jonas.clicks_home("Claim")).acknowledged()

        await mara.receives("Jonas has joined", timeout=PATIENCE_SECONDS)
        await shop.jonas.home_shows("Nobody is waiting for a call back.", timeout=PATIENCE_SECONDS)


async def test_a_paused_bot_answers_nobody_at_once_and_after_a_restart(shop: World) -> None:
    question = "How long can I return something?"
    async with shop.bot():
        mara = shop.customer("Mara")
        await mara.says(question)
        await mara.receives("30 days", timeout=PATIENCE_SECONDS)
        await (await shop.jonas.commands(STAFF_COMMAND, "pause", channel=shop.inbox)).acknowledged()
        assert "Jonas paused the bot everywhere" in shop.jonas.ephemerals[-1]["text"]
        await shop.inbox.thread_appears("Jonas paused the bot everywhere", timeout=PATIENCE_SECONDS)

        asked = await mara.says(question)
        await shop.inbox.thread_appears(lambda m: "Mara" in m.seen, timeout=PATIENCE_SECONDS)
        await mara.receives("I have called a colleague", after=asked, timeout=PATIENCE_SECONDS)
    async with shop.bot():
        ben = shop.customer("Ben")
        await ben.says(question)
        await shop.inbox.thread_appears(lambda m: "Ben" in m.seen, timeout=PATIENCE_SECONDS)
        await shop.jonas.opens_home()
        await shop.jonas.home_shows("The bot is paused everywhere", timeout=PATIENCE_SECONDS)

        await (await shop.jonas.clicks_home("Let the bot answer again")).acknowledged()
        lea = shop.customer("Lea")
        await lea.says(question)
        await lea.receives("30 days", timeout=PATIENCE_SECONDS)

        assert not [one for one in bot_said(ben) if "30 days" in one.text]
        assert len([one for one in bot_said(mara) if "30 days" in one.text]) == 1

"""The demo as `make demo` shows it: the real bot, the stand-ins and a real browser."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from bot.demo import Demo, demo
from sandbox import Sandbox

from .screenshot import (
    APPS,
    bubbles,
    choose_app,
    heard,
    in_thread,
    opened,
    play_until_claimed,
    say,
    take,
    thread,
)

# A question is paced as Slack and Telegram demand, about a second each.
pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(180)]


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def shown(learned_demo: None) -> AsyncIterator[Demo]:
    """One demo for all apps."""
    async with demo(Sandbox()) as shown:
        yield shown


@pytest_asyncio.fixture(loop_scope="session")
async def page(browser: Browser, shown: Demo) -> AsyncIterator[Page]:
    page = await opened(browser, shown.page.url)
    yield page
    await page.context.close()


@pytest.mark.parametrize("app", APPS)
async def test_the_whole_story_on_the_page(page: Page, app: str) -> None:
    switch = page.get_by_role("switch", name="Opening hours")
    if not await switch.is_checked():
        await switch.click()  # the story before has closed it
    await expect(switch).to_be_checked()
    await choose_app(page, app)
    await play_until_claimed(page)
    await expect(bubbles(page).filter(has_text="Marit keeps the list")).to_have_count(0)
    await expect(bubbles(page).last).to_contain_text("Yes please!")

    await page.get_by_role("button", name="Resolve", exact=True).click()
    await heard(page, "has closed this conversation")
    await say(page, "How long is the warranty on the Wren espresso machine?")
    await heard(page, "3 years")

    await switch.click()
    await expect(switch).not_to_be_checked()
    await say(page, "I would like to talk to a person.")
    await heard(page, "Nobody is here right now.")
    await say(page, "mara.behrens@example.com")
    await heard(page, "We will answer you at mara.behrens@example.com.")
    await page.get_by_role("navigation", name="Threads").get_by_role("button").first.click()
    await in_thread(page, "mara.behrens@example.com")
    await expect(thread(page)).to_contain_text("nobody was there; please follow up")

    await switch.click()  # and in the morning
    await expect(switch).to_be_checked()
    await page.locator("#room-channel").click()
    listed = page.locator("#room").get_by_role("article").last
    await expect(listed).to_contain_text("Nobody was there for these customers:")
    await expect(listed).to_contain_text("mara.behrens@example.com")
    await expect(listed.get_by_role("button", name="Claim").last).to_be_visible()


async def test_the_readmes_pictures_can_be_taken(
    browser: Browser, learned_demo: None, tmp_path: Path
) -> None:
    async with demo(Sandbox()) as shown:
        pictures = await take(browser, shown.page.url, tmp_path, APPS[:1])

    assert [picture.name for picture in pictures] == ["page.png", "page-dark.png", "page-narrow.png"]
    assert all(picture.stat().st_size > 50_000 for picture in pictures)

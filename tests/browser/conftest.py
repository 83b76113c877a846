"""One browser for the run; a sandbox, a scripted bot and an opened page for each test."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from sandbox import Sandbox

from .browser import NAMES, chromium, found, is_required
from .scripted import ScriptedBot

expect.set_options(timeout=10_000)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    if found() is None:
        reason = f"no browser on this machine: install one of {', '.join(NAMES)}"
        if is_required():
            pytest.fail(f"{reason} (STEPASIDE_REQUIRE_BROWSER=1)")
        pytest.skip(reason)
    async with chromium() as browser:
        yield browser


@pytest_asyncio.fixture(loop_scope="session")
async def bot() -> AsyncIterator[ScriptedBot]:
    async with Sandbox() as sandbox, ScriptedBot(sandbox) as bot:
        yield bot


@pytest_asyncio.fixture(loop_scope="session")
async def page(browser: Browser, bot: ScriptedBot) -> AsyncIterator[Page]:
    """The demo's page; complaints in its console and requests to elsewhere fail the test."""
    context = await browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    page = await context.new_page()
    wrong: list[str] = []
    page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("dialog", lambda dialog: wrong.append(dialog.message))
    page.on("request", lambda request: None if _is_own(request.url, bot) else wrong.append(request.url))
    await page.goto(bot.page.url)
    await expect(page.get_by_role("heading", name="Larkmill")).to_be_visible()
    yield page
    await context.close()
    assert wrong == []


def _is_own(url: str, bot: ScriptedBot) -> bool:
    return url.startswith((bot.page.url, "data:", "blob:"))

"""The browser that is on this machine; none is downloaded."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Browser, async_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def found() -> str | None:
    """The program to start, or None."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def is_required() -> bool:
    return os.environ.get("STEPASIDE_REQUIRE_BROWSER") == "1"


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """A headless Chromium.

    Raises:
        FileNotFoundError: there is none.
    """
    program = found()
    if program is None:
        raise FileNotFoundError(f"no browser: install one of {', '.join(NAMES)}")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=program, args=list(ARGUMENTS))
        try:
            yield browser
        finally:
            await browser.close()

"""Takes the README's pictures of the demo: `python -m tests.browser.screenshot [folder]`.

The bot, the stand-ins, the page and the browser are real.
"""

from __future__ import annotations

import asyncio
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from playwright.async_api import Browser, Locator, Page, ViewportSize, expect

from bot.demo import demo
from sandbox import Sandbox

from .browser import chromium

FOLDER = Path("docs/screenshots")
SIZE: ViewportSize = {"width": 1440, "height": 900}
NARROW: ViewportSize = {"width": 390, "height": 844}
APPS = ("Telegram", "WhatsApp", "Discord", "Slack")
# The bot answers in about a second; a busy machine takes longer.
PATIENCE_MS = 20_000

NOTE = ";; Mara is new here. Marit keeps the list of cafés that teach."
REPLY = (
    "Hi Mara, Jonas here. We do not teach latte art ourselves, but I know a café around the corner that "
    "does. Shall I send you the name?"
)


async def take(browser: Browser, url: str, folder: Path, apps: Sequence[str] = APPS) -> list[Path]:
    """Play the story in each app until Jonas has it, and take the page: each app, dark, and narrow."""
    page = await opened(browser, url)
    taken = []
    for app in apps:
        await choose_app(page, app)
        await play_until_claimed(page)
        await page.get_by_role("button", name="Send a sample picture").click()
        await expect(thread(page).get_by_role("img", name="Picture").last).to_be_visible(timeout=PATIENCE_MS)
        name = "page" if app == apps[0] else f"page-{app.lower()}"
        taken.append(await shot(page, folder / f"{name}.png"))
    await page.emulate_media(color_scheme="dark")
    taken.append(await shot(page, folder / "page-dark.png"))
    await page.emulate_media(color_scheme="light")
    await page.set_viewport_size(NARROW)
    taken.append(await shot(page, folder / "page-narrow.png", full_page=True))
    await page.context.close()
    return taken


async def shot(page: Page, path: Path, *, full_page: bool = False) -> Path:
    """One picture, without what only the mouse and the focus show."""
    await page.mouse.move(0, 0)
    await page.evaluate("document.activeElement?.blur()")
    for end in ("#chat", "#messages"):
        await page.locator(end).evaluate("element => element.scrollTo(0, element.scrollHeight)")
    await page.screenshot(path=path, animations="disabled", full_page=full_page)
    return path


async def choose_app(page: Page, app: str) -> None:
    """Open an app on the customer's phone."""
    await page.get_by_role("tab", name=app).click()
    await expect(page.get_by_role("tab", name=app)).to_have_attribute("aria-selected", "true")


async def opened(browser: Browser, url: str) -> Page:
    """The page as a visitor first sees it."""
    context = await browser.new_context(viewport=SIZE, locale="en-GB", color_scheme="light")
    page = await context.new_page()
    page.set_default_timeout(PATIENCE_MS)
    await page.goto(url)
    await expect(page.get_by_role("heading", name="Larkmill")).to_be_visible()
    return page


async def play_until_claimed(page: Page) -> None:
    """A question, a follow-up, an honest "I do not know", a person, and what the person says."""
    await suggested(page, "How long does delivery to Germany take?")
    await heard(page, "Standard delivery to Germany takes 1 to 2 working days")
    await suggested(page, "and to Austria?")
    await heard(page, "Standard delivery to Austria takes 2 to 3 working days")
    await suggested(page, "Do you teach latte art?")
    await heard(page, "I do not know that")
    await page.get_by_role("button", name="Talk to a person", exact=True).last.click()
    await heard(page, "I have called a colleague")
    await in_thread(page, "Do you teach latte art?")
    await in_thread(page, "What the documents have")  # nobody answers before they have read it
    await reply(page, NOTE)
    await reply(page, REPLY)
    await heard(page, "You are talking to a person now")
    await heard(page, "Hi Mara, Jonas here.")
    await marked(page)
    await say(page, "Yes please! And how long do I have to return something?")
    await in_thread(page, "Yes please!")


async def suggested(page: Page, words: str) -> None:
    """Pick one of the lines to try."""
    await page.get_by_role("button", name=words).click()


async def say(page: Page, words: str) -> None:
    """Write as the customer."""
    field = page.get_by_label("Write as Mara")
    await field.fill(words)
    await field.press("Enter")


async def reply(page: Page, words: str) -> None:
    """Write in the open thread as the member of staff who is chosen."""
    field = page.get_by_label("Reply as a member of staff")
    await field.fill(words)
    await field.press("Enter")
    await in_thread(page, words)


async def heard(page: Page, words: str) -> None:
    """Wait until the customer's phone shows `words`."""
    await expect(bubbles(page).filter(has_text=words).last).to_be_visible(timeout=PATIENCE_MS)


async def in_thread(page: Page, words: str) -> None:
    """Wait until the open thread shows `words`."""
    await expect(thread(page)).to_contain_text(words, timeout=PATIENCE_MS)


async def marked(page: Page) -> None:
    """Wait until a message in the thread is marked as delivered."""
    marks = thread(page).get_by_role("img").filter(has_text=re.compile("☑️|👁️"))  # who reads at once skips one
    await expect(marks.last).to_be_visible(timeout=PATIENCE_MS)


def bubbles(page: Page) -> Locator:
    """What the phone shows."""
    return page.locator("#chat .words")


def thread(page: Page) -> Locator:
    """The open thread."""
    return page.get_by_role("log", name="Messages of the open thread")


async def main(folder: Path) -> None:
    """Start the demo, take the pictures, and say where they are."""
    async with demo(Sandbox()) as shown, chromium() as browser:
        for path in await take(browser, shown.page.url, folder):
            print(path)  # noqa: T201


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]) if sys.argv[1:] else FOLDER))

"""Takes the README's pictures of the page: `python -m tests.browser.screenshot [folder] [--all]`.

The bot's part is scripted; the stand-ins, the page and the browser are real.
"""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path

from playwright.async_api import Browser, Page, ViewportSize, expect

from sandbox import Sandbox

from .browser import chromium
from .scripted import ScriptedBot, decision, said

FOLDER = Path("docs/screenshots")
SIZE: ViewportSize = {"width": 1440, "height": 900}
DELIVERY = "Standard delivery to Germany takes 1 to 2 working days and costs €4.90. It is free from €59."
SOURCE = "Delivery times and costs"
LINES = (
    ("Mara Behrens", "How long does delivery to Germany take?"),
    ("stepaside (bot)", f"{DELIVERY}\nSource: {SOURCE}"),
    ("Mara Behrens", "Do you teach latte art?"),
    ("stepaside (bot)", "I could not find anything about that in our help pages. Shall I call a colleague?"),
    ("Mara Behrens", "Talk to a person"),
)
REPLY = (
    "Hi Mara, Jonas here. We do not teach latte art ourselves, but I know a café around the corner that "
    "does. Shall I send you the name?"
)


async def take(browser: Browser, folder: Path, *, all_moments: bool = False) -> list[Path]:
    """Play the story once and take pictures: the page in light and dark, and on the way if `all_moments`."""
    taken: list[Path] = []
    async with Sandbox() as sandbox, ScriptedBot(sandbox) as bot:
        page = await opened(browser, bot.page.url)

        async def shoot(name: str, *, on_the_way: bool = True) -> None:
            if on_the_way and not all_moments:
                return
            path = folder / f"{name}.png"
            await page.mouse.move(0, 0)
            await page.evaluate("document.activeElement?.blur()")
            await page.screenshot(path=path, animations="disabled")
            taken.append(path)

        await shoot("page-start")
        await question(page, bot)
        await bot.types()
        await expect(page.get_by_text("typing", exact=True)).to_be_visible()
        await bot.says("I could not find anything about that in our help pages. Shall I call a colleague?")
        await page.get_by_role("button", name="Talk to a person").last.click()
        bot.page.show(
            decision("escalate", "Talk to a person", "explicit: tapped the button", signals={"explicit": 1.0})
        )
        ts = await bot.opens_thread(LINES)
        await bot.says(
            "I have called a colleague. Please stay here, they will answer in this chat.", buttons=()
        )
        await expect(page.locator(".message")).to_have_count(1)
        await shoot("page-thread")
        await staff_answers(page, bot, ts)
        await shoot("page", on_the_way=False)
        await page.emulate_media(color_scheme="dark")
        await shoot("page-dark", on_the_way=False)
        await page.set_viewport_size({"width": 1920, "height": 1080})
        await shoot("page-dark-1920")
        await page.emulate_media(color_scheme="light")
        await shoot("page-light-1920")
        await page.set_viewport_size({"width": 900, "height": 1000})
        await shoot("page-narrow")
        await page.context.close()
    return taken


async def run(folder: Path, *, all_moments: bool) -> None:
    async with chromium() as browser:
        for path in await take(browser, folder, all_moments=all_moments):
            print(path)  # noqa: T201


async def opened(browser: Browser, url: str) -> Page:
    context = await browser.new_context(
        viewport=SIZE, device_scale_factor=1.5, locale="en-GB", color_scheme="light"
    )
    page = await context.new_page()
    await page.goto(url)
    await expect(page.get_by_role("heading", name="Larkmill")).to_be_visible()
    return page


async def question(page: Page, bot: ScriptedBot) -> None:
    await page.get_by_role("button", name="How long does delivery to Germany take?").click()
    await expect(page.locator(".row.out")).to_have_count(1)
    entities = [{"type": "blockquote", "offset": len(DELIVERY) + 1, "length": len(SOURCE)}]
    await bot.says(f"{DELIVERY}\n{SOURCE}", entities=entities)
    citation = {
        "source": "delivery-times.md#germany",
        "title": SOURCE,
        "quote": "Standard delivery to Germany takes 1 to 2 working days.",
        "score": 0.91,
    }
    bot.page.show(
        decision(
            "answer",
            "How long does delivery to Germany take?",
            "answered: the documents say it",
            signals={"unknown": 0.08},
            citations=[citation],
        )
    )
    await page.get_by_role("button", name="Do you teach latte art?").click()
    await expect(page.locator(".row.out")).to_have_count(2)
    bot.page.show(
        decision(
            "offer_human",
            "Do you teach latte art?",
            "unknown: no page says anything about it",
            signals={"unknown": 0.94, "repeat": 0.05},
        )
    )


async def staff_answers(page: Page, bot: ScriptedBot, ts: str) -> None:
    await page.get_by_role("button", name="Claim").click()
    await bot.shows_state(ts, LINES, "claimed: Jonas Weber", buttons=("Resolve",))
    await bot.says("Jonas has joined the chat.", buttons=())
    field = page.get_by_label("Reply as a member of staff")
    await field.fill(";; Mara is new here. Marit keeps the list of cafés that teach.")
    await field.press("Enter")
    await field.fill(REPLY)
    await field.press("Enter")
    await expect(page.locator(".message")).to_have_count(3)
    reply = bot.channel.threads[0].messages[-1]
    await bot.says(f"Jonas: {REPLY}", entities=[{"type": "bold", "offset": 0, "length": 6}], buttons=())
    await bot.reacts(reply.ts, "ballot_box_with_check")
    await page.get_by_label("Write as Mara").fill("Yes please! And how long do I have to return something?")
    await page.get_by_label("Write as Mara").press("Enter")
    await bot.posts(ts, *said("Mara Behrens", "Yes please! And how long do I have to return something?"))
    bot.page.show(
        decision(
            "forward",
            "Yes please! And how long do I have to return something?",
            "answered: forwarded in silence, Jonas Weber has claimed the conversation",
        )
    )
    await expect(page.locator(".message")).to_have_count(4)
    await expect(page.locator(".card")).to_have_count(4)
    await page.locator("#messages").evaluate("element => element.scrollTop = element.scrollHeight")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.browser.screenshot", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    parser.add_argument(
        "--all", action="store_true", help="also on the way, on a large screen and a narrow one"
    )
    arguments = parser.parse_args()
    folder = arguments.folder
    folder.mkdir(parents=True, exist_ok=True)
    asyncio.run(run(folder, all_moments=arguments.all))


if __name__ == "__main__":
    main()

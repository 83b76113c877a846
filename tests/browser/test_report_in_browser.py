"""The report as people open it: on a phone and a large screen, by day and by night, and without a network."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Literal

import pytest
from playwright.async_api import Browser, expect

from bot.model import Citation, Ended
from bot.report.gaps import Gap
from bot.report.making import Report
from bot.report.page import page as page_of
from bot.store.promises import PromisesKept
from bot.store.report import LeadKept
from tests.bot.report_rows import (
    BERLIN,
    MINUTE,
    NOON,
    SPAN,
    asks,
    asks_in_vain,
    call,
    counted,
    wants_a_person,
)

pytestmark = pytest.mark.asyncio(loop_scope="session")

LONG = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen" * 3


def report() -> Report:
    """Something of everything, and words that are too long for any screen."""
    judged = [asks("when", who=f"{n}", at=NOON - timedelta(hours=n)) for n in range(12)]
    judged += [wants_a_person(who="0"), asks_in_vain("do you dance", who="13", channel=LONG)]
    found = counted(
        judged,
        calls=[call(claimed=3 * MINUTE, ended=timedelta(days=3, hours=4), outcome=Ended.RESOLVED, rating=4)],
        leads=[LeadKept(at=NOON, contact="phone", claimed_at=None, is_waiting=True)],
        promises=PromisesKept(made=4, kept=2, missed=1, voided=0),
    )
    gap = Gap(
        question=LONG,
        customers=1_234,
        went_to_people=3,
        causes={"unknown": 6, "explicit": 2},
        examples=(LONG, "do you dance"),
        page=Citation(source=f"{LONG}.md", title="Dance", quote="", score=0.31),
    )
    return Report(
        company="Larkmill",
        since=SPAN.since.astimezone(BERLIN),
        until=SPAN.until.astimezone(BERLIN),
        zone="Europe/Berlin",
        figures=found,
        gaps=(gap,) * 9,
        more_gaps=3,
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 390, 1280])
async def test_it_fits_every_screen_and_asks_nobody_for_anything(
    browser: Browser, tmp_path: Path, width: int, scheme: Literal["light", "dark"]
) -> None:
    file = tmp_path / "report.html"
    file.write_text(page_of(report()), encoding="utf-8")
    context = await browser.new_context(viewport={"width": width, "height": 844}, color_scheme=scheme)
    page = await context.new_page()
    wrong: list[str] = []
    page.on("console", lambda message: wrong.append(message.text))
    page.on("request", lambda request: None if request.url == file.as_uri() else wrong.append(request.url))

    await page.goto(file.as_uri())
    await expect(page.get_by_role("row", name="12:00")).to_be_hidden()
    await page.get_by_text("As a table").last.click()
    await expect(page.get_by_role("row", name="12:00")).to_be_visible()
    await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")

    await expect(page.get_by_role("heading", level=1)).to_have_text("Larkmill: 20 to 22 November 2026")
    await expect(
        page.get_by_role("img", name="Conversations by the hour in which they began")
    ).to_be_visible()
    assert await page.evaluate("document.documentElement.scrollWidth") <= width
    assert wrong == []
    await context.close()

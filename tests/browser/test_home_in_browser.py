"""The bot's page and the channel on the demo's page, in a real browser. The bot's part is scripted."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.async_api import Page, expect

from .scripted import ScriptedBot, section, text

pytestmark = pytest.mark.asyncio(loop_scope="session")

LINES = (("Mara Behrens", "Where is my order?"),)


def confirm(title: str, yes: str) -> dict[str, Any]:
    texts = {"title": title, "text": "It is silent then.", "confirm": yes, "deny": "Cancel"}
    return {name: {"type": "plain_text", "text": words} for name, words in texts.items()}


def button(label: str, action: str, **more: Any) -> dict[str, Any]:
    return {"type": "button", "action_id": action, "text": {"type": "plain_text", "text": label}, **more}


async def publishes(bot: ScriptedBot, *blocks: dict[str, Any]) -> None:
    view = {"type": "home", "blocks": list(blocks)}
    await bot.slack_does("views.publish", user_id=bot.page.staff[0].id, view=view)


async def test_staff_read_the_bots_page_and_go_from_it_to_a_thread(page: Page, bot: ScriptedBot) -> None:
    journal = bot.sandbox.journal
    ts = await bot.opens_thread(LINES)
    await page.get_by_role("button", name="Home").click()
    opened = await journal.wait_for("opens_home")
    assert opened.account == "Jonas Weber"
    await expect(page.locator("#room")).to_contain_text("Nothing is shown here yet.")
    link = {
        "type": "link",
        "url": f"https://sandbox.slack.com/archives/{bot.channel.id}/p{ts.replace('.', '')}",
        "text": "Open the thread",
    }
    await publishes(
        bot,
        {"type": "rich_text", "elements": [section(text("Mara <b>waits</b> "), link)]},
        {"type": "actions", "elements": [button("Claim", "claim", value="one")]},
        {
            "type": "actions",
            "elements": [button("Pause", "pause", confirm=confirm("Pause it?", "Yes, pause"))],
        },
    )
    room = page.locator("#room")
    await expect(room).to_contain_text("Mara <b>waits</b>")

    await room.get_by_role("button", name="Claim").click()
    assert (await journal.wait_for("clicks_home")).params == {"action_id": "claim"}
    await room.get_by_role("button", name="Pause").click()
    await page.get_by_role("button", name="Cancel").last.click()
    await room.get_by_role("button", name="Pause").click()
    await page.get_by_role("button", name="Yes, pause").click()
    await journal.wait_for("clicks_home", lambda entry: entry.params["action_id"] == "pause")

    await room.get_by_role("link", name="Open the thread").click()
    await expect(page.get_by_role("log", name="Messages of the open thread")).to_contain_text("my order")
    await expect(room).to_be_hidden()


async def test_staff_write_and_type_commands_in_the_channel(page: Page, bot: ScriptedBot) -> None:
    bot.sandbox.slack.commands.add("/stepaside")
    await bot.opens_thread(LINES)
    await page.locator("#room-channel").click()
    field = page.get_by_role("textbox", name="Write in the channel")
    await expect(page.locator("#room")).to_contain_text("Where is my order?")

    await field.fill("/stepaside waiting")
    await field.press("Enter")
    typed = await bot.sandbox.journal.wait_for("commands")
    assert typed.params == {"channel": bot.channel.id, "command": "/stepaside", "text": "waiting"}
    await field.fill("Who is in today?")
    await field.press("Enter")
    await expect(page.locator("#room")).to_contain_text("Who is in today?")
    await expect(page.locator("#threads")).not_to_contain_text("Who is in today?")


async def test_a_line_of_the_bots_in_the_channel_is_no_conversation(page: Page, bot: ScriptedBot) -> None:
    await bot.opens_thread(LINES)
    await expect(page.locator("#threads")).to_contain_text("Mara Behrens")

    await bot.slack_does("chat.postMessage", channel=bot.channel.id, text="Jonas paused the bot everywhere")
    await page.locator("#room-channel").click()

    await expect(page.locator("#room")).to_contain_text("Jonas paused the bot everywhere")
    await expect(page.locator("#threads")).not_to_contain_text("paused")

"""The four apps on the customer's phone: what she does and sees in each. The bot's part is scripted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from playwright.async_api import Locator, Page, expect

from sandbox.journal import Entry

from .scripted import HUMAN, ScriptedBot, button, section, text

pytestmark = pytest.mark.asyncio(loop_scope="session")

APPS = ("telegram", "whatsapp", "discord", "slack")
#: how the journal names what she does
ACTS: Mapping[str, Mapping[str, str]] = {
    "telegram": {"says": "says", "taps": "taps", "picture": "sends_photo", "voice": "sends_voice"},
    "whatsapp": {"says": "says", "taps": "taps", "picture": "sends_image", "voice": "sends_audio"},
    "discord": {"says": "says", "taps": "taps", "picture": "says", "voice": "sends_voice"},
    "slack": {"says": "posts", "taps": "clicks", "picture": "posts", "voice": "posts"},
}
every_app = pytest.mark.parametrize("app", APPS)


def words(page: Page) -> Locator:
    return page.locator("#chat .words")


def row(page: Page, said: str) -> Locator:
    return page.locator("#chat .row").filter(has_text=said)


async def opened(page: Page, app: str) -> None:
    await page.get_by_role("tab", name=app, exact=False).click()
    await expect(page.get_by_role("tab", name=app, exact=False)).to_have_attribute("aria-selected", "true")


async def write(page: Page, said: str) -> None:
    field = page.get_by_label("Write as Mara")
    await field.fill(said)
    await field.press("Enter")


async def choose(page: Page, message: Locator, *, name: str) -> None:
    """Open a message's menu and press one of its buttons."""
    await message.get_by_role("button", name="More").focus()
    await page.keyboard.press("Enter")
    await page.get_by_role("dialog", name="What to do").get_by_role("button", name=name, exact=True).click()


async def did(bot: ScriptedBot, app: str, verb: str, **params: Any) -> Entry:
    """Wait until she has done it, in that app."""

    def holds(entry: Entry) -> bool:
        return entry.platform == app and all(entry.params.get(k) == v for k, v in params.items())

    return await bot.sandbox.journal.wait_for(verb, holds)


async def answers(bot: ScriptedBot, app: str, said: str) -> None:
    """Let the bot write, with the button that calls a person."""
    label = HUMAN["text"]
    if app == "telegram":
        await bot.says(said)
    elif app == "whatsapp":
        reply = {"type": "reply", "reply": {"id": "human", "title": label}}
        content = {"type": "button", "body": {"text": said}, "action": {"buttons": [reply]}}
        await bot.whatsapp_sends(type="interactive", interactive=content)
    elif app == "discord":
        row = {"type": 1, "components": [{"type": 2, "style": 2, "label": label, "custom_id": "human"}]}
        await bot.discord_does("POST", "/messages", content=said, components=[row])
    else:
        await slack_says(bot, section(text(said)), buttons=[label])


async def slack_says(bot: ScriptedBot, part: Mapping[str, Any], *, buttons: list[str]) -> None:
    blocks = [{"type": "rich_text", "elements": [part]}]
    blocks.append({"type": "actions", "elements": [button(label) for label in buttons]})
    direct = bot.page.phone.slack.direct().id
    await bot.slack_does("chat.postMessage", channel=direct, text="t", blocks=blocks)


@every_app
async def test_a_customer_asks_is_answered_and_calls_a_person(page: Page, bot: ScriptedBot, app: str) -> None:
    await opened(page, app)
    await write(page, "Where is my order?")
    await did(bot, app, ACTS[app]["says"])
    await answers(bot, app, "On its way.")

    await expect(words(page)).to_contain_text(["Where is my order?", "On its way."])
    await page.locator("#chat").get_by_role("button", name=HUMAN["text"]).click()
    await did(bot, app, ACTS[app]["taps"])


@every_app
async def test_a_message_is_edited_reacted_to_replied_to_and_deleted(
    page: Page, bot: ScriptedBot, app: str
) -> None:
    await opened(page, app)
    await write(page, "Whare is it?")
    await choose(page, row(page, "Whare is it?"), name="Edit")
    await expect(page.get_by_label("Write as Mara")).to_have_value("Whare is it?")
    await write(page, "Where is it?")
    await expect(row(page, "Where is it?")).to_contain_text("edited")

    await choose(page, row(page, "Where is it?"), name="React with ❤️")
    await expect(row(page, "Where is it?").get_by_role("img").filter(has_text="❤️")).to_be_visible()
    await choose(page, row(page, "Where is it?"), name="React with ❤️")
    await expect(row(page, "Where is it?").get_by_role("img").filter(has_text="❤️")).to_have_count(0)

    await choose(page, row(page, "Where is it?"), name="Reply in thread" if app == "slack" else "Reply")
    await expect(page.locator("#about")).to_contain_text("Where is it?")
    await write(page, "Anybody?")
    await expect(row(page, "Anybody?").locator(".quoted")).to_contain_text("Where is it?")

    await choose(page, row(page, "Anybody?"), name="Delete")
    await expect(words(page).filter(has_text="Anybody?")).to_have_count(0)
    # Only WhatsApp leaves a trace.
    await expect(page.get_by_text("You deleted this message")).to_have_count(int(app == "whatsapp"))


@every_app
async def test_a_picture_and_a_voice_note_take_one_click_each(page: Page, bot: ScriptedBot, app: str) -> None:
    await opened(page, app)
    await page.get_by_role("button", name="Send a sample picture").click()
    await did(bot, app, ACTS[app]["picture"])
    picture = page.locator("#chat img")
    await expect(picture).to_be_visible()
    assert await picture.evaluate("image => image.decode().then(() => image.naturalWidth)") == 360

    await page.get_by_role("button", name="Send a sample voice note").click()
    await did(bot, app, ACTS[app]["voice"])
    player = page.locator("#chat").get_by_role("button", name="Play")
    await player.click()
    await expect(page.locator("#chat .player output")).to_have_text("0:02")
    fill = page.locator("#chat .wave i")
    assert "%" in str(await fill.get_attribute("style"))
    await expect(player).to_have_attribute("aria-pressed", "false")  # it has come to its end


async def test_each_app_keeps_its_chat_its_draft_and_what_is_unread(page: Page, bot: ScriptedBot) -> None:
    field = page.get_by_label("Write as Mara")
    await write(page, "Hello Telegram")
    await field.fill("half a sent")
    await opened(page, "discord")
    await expect(field).to_have_value("")
    await write(page, "Hello Discord")
    await expect(words(page)).to_have_text(["Hello Discord"])

    await answers(bot, "telegram", "Hello Mara")
    await expect(page.get_by_role("tab", name="Telegram").get_by_label("1 unread")).to_be_visible()
    await page.get_by_role("tab", name="Discord").focus()
    await page.keyboard.press("ArrowLeft")
    await page.keyboard.press("ArrowLeft")
    await expect(page.get_by_role("tab", name="Telegram")).to_be_focused()
    await expect(words(page)).to_contain_text(["Hello Telegram", "Hello Mara"])
    await expect(field).to_have_value("half a sent")
    await expect(page.get_by_role("tab", name="Telegram").get_by_label("unread")).to_be_hidden()


async def test_whatsapp_shows_ticks_typing_and_lists(page: Page, bot: ScriptedBot) -> None:
    await opened(page, "whatsapp")
    await did(bot, "whatsapp", "reads")
    await write(page, "*Hello*")
    await expect(page.get_by_role("img", name="delivered")).to_have_text("✓✓")
    await bot.whatsapp_reads(bot.page.phone.whatsapp.sees[-1].message_id, types=True)
    await expect(page.get_by_role("img", name="read")).to_have_text("✓✓")
    await expect(page.locator("#bot-state")).to_have_text("typing")
    await expect(words(page).locator("strong")).to_have_text("Hello")

    rows = [{"id": str(count), "title": "★" * count, "description": "stars"} for count in range(1, 6)]
    action = {"button": "Rate us", "sections": [{"title": "Stars", "rows": rows}]}
    content = {"type": "list", "body": {"text": "How did we do?"}, "action": action}
    await bot.whatsapp_sends(type="interactive", interactive=content)
    await page.get_by_role("button", name="Rate us").click()
    await (
        page.get_by_role("dialog", name="Rate us")
        .get_by_role("button", name="★★★★ stars", exact=True)
        .click()
    )
    await did(bot, "whatsapp", "taps")
    await expect(page.get_by_role("dialog", name="Rate us")).to_be_hidden()
    await expect(words(page).last).to_contain_text("★★★★")
    assert bot.page.phone.whatsapp.last.ticks == "read", "the chat is open"


async def test_slack_shows_the_bullets_of_a_list(page: Page, bot: ScriptedBot) -> None:
    await opened(page, "slack")
    entries = [section(text("Ireland")), section(text("Norway"))]
    listed = {"type": "rich_text_list", "style": "bullet", "elements": entries}
    await slack_says(bot, listed, buttons=[HUMAN["text"]])

    await expect(words(page).get_by_role("listitem")).to_have_text(["Ireland", "Norway"])
    await expect(words(page).get_by_role("list")).to_have_css("list-style-type", "disc")


async def test_discord_shows_its_markdown_and_its_commands(page: Page, bot: ScriptedBot) -> None:
    await opened(page, "discord")
    await bot.discord_does(
        "POST",
        "/messages",
        content="**bold** *soft* `code` 1\\. \\*not\\* [site](<https://a.example/x>)\n> quoted\n-# small",
    )
    shown = words(page).first
    for tag, said in (("strong", "bold"), ("em", "soft"), ("code", "code"), ("blockquote", "quoted")):
        await expect(shown.locator(tag)).to_have_text(said)
    await expect(shown).to_contain_text("1. *not*")
    await expect(shown.locator("small")).to_have_text("small")
    await expect(shown.get_by_role("link", name="site")).to_have_attribute("href", "https://a.example/x")

    bot.discord.commands[None] = [{"id": "1", "name": "human", "description": "Talk to a person"}]
    await write(page, "hi")  # what the bot registers is shown with the next thing that happens
    await page.get_by_role("button", name="Commands").click()
    await page.get_by_role("button", name="/human").click()
    await did(bot, "discord", "uses", command="human")


@every_app
async def test_what_strangers_write_and_send_is_never_run(page: Page, bot: ScriptedBot, app: str) -> None:
    nasty = '<img src=x onerror="alert(1)"> [a](javascript:alert(2)) javascript:alert(3)'
    await opened(page, app)
    await write(page, nasty)
    await expect(words(page)).to_have_count(1)  # WhatsApp lets nobody answer before
    await answers(bot, app, nasty)
    await expect(words(page)).to_have_count(2)
    await expect(page.locator("#chat img, #chat iframe, a[href^=javascript]")).to_have_count(0)

    svg = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(4)</script></svg>'
    await bot.page.phone.discord.sends_file("cat.png", svg)
    await bot.page.phone.discord.sends_file("page.html", b"<script>alert(5)</script>")
    await opened(page, "discord")
    await expect(page.get_by_role("link", name="Download")).to_have_count(2)
    for link in await page.get_by_role("link", name="Download").all():
        answer = await page.request.get(bot.page.url.rstrip("/") + str(await link.get_attribute("href")))
        assert answer.headers["content-type"] == "application/octet-stream"
        assert answer.headers["content-disposition"].startswith("attachment")
        assert answer.headers["x-content-type-options"] == "nosniff"


async def test_staff_edit_delete_react_attach_and_write_notes(page: Page, bot: ScriptedBot) -> None:
    await bot.opens_thread((("Mara Behrens", "Where is my order?"),))
    field = page.get_by_label("Reply as a member of staff")
    await field.fill("Hi Mera")
    await field.press("Enter")
    hers = page.locator(".message").filter(has_text="Hi Mera")
    await choose(page, hers, name="Edit")
    await field.fill("Hi Mara")
    await field.press("Enter")
    mine = page.locator(".message").filter(has_text="Hi Mara")
    await expect(mine).to_contain_text("(edited)")
    await expect(field).to_have_value("")

    await choose(page, mine, name="React with 👀")
    await did(bot, "slack", "reacts", name="eyes")
    await choose(page, mine, name="Delete")
    await expect(mine).to_have_count(0)

    await page.get_by_role("button", name="Attach a sample file").click()
    await expect(page.locator(".message img")).to_be_visible()
    await page.get_by_role("button", name="Note", exact=True).click()
    await page.keyboard.type("keep the parcel")
    await page.keyboard.press("Enter")
    await did(bot, "slack", "replies", text=";; keep the parcel")


async def test_a_narrow_screen_shows_all_of_it_one_below_the_other(page: Page, bot: ScriptedBot) -> None:
    await page.set_viewport_size({"width": 390, "height": 844})
    await bot.opens_thread((("Mara Behrens", "words " * 80),))
    for app in APPS:
        await opened(page, app)
        await write(page, "A long question. " * 20)
        await expect(words(page)).to_have_count(1)  # WhatsApp lets nobody answer before
        await answers(bot, app, "A long answer. " * 20)
        await expect(words(page)).to_have_count(2)
        wide = "[document.documentElement.scrollWidth, document.querySelector('#chat').scrollWidth]"
        inside = "[innerWidth, document.querySelector('#chat').clientWidth]"
        assert await page.evaluate(wide) == await page.evaluate(inside)
    for name in ("Send a sample picture", "Attach a sample file", "Note", "Send the reply"):
        box = await page.get_by_role("button", name=name, exact=True).bounding_box()
        assert box is not None
        assert box["x"] + box["width"] <= 390


async def test_until_the_bot_is_there_the_page_says_so_and_takes_no_messages(
    page: Page, bot: ScriptedBot
) -> None:
    bot.page.waits_for("The bot is starting.")
    await expect(page.get_by_text("The bot is starting.")).to_be_visible()
    await expect(page.locator("#say")).to_have_attribute("inert", "")
    bot.page.waits_for(None)
    await write(page, "Hello")
    await did(bot, "telegram", "says", text="Hello")

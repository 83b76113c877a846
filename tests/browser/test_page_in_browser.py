"""The demo's page in a real browser: what people do on it and what they see. The bot's part is scripted."""

from __future__ import annotations

import pytest
from playwright.async_api import Locator, Page, expect

from .scripted import ScriptedBot, decision, said, section, text

pytestmark = pytest.mark.asyncio(loop_scope="session")

NASTY = '<img src=x onerror="alert(1)"><script>alert(2)</script> *bold* <!channel> javascript:alert(3)'
PLACES = """[...document.querySelectorAll(".column, .top, .say, .reply, .chip")].map((element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x, y, width, height];
})"""
FITS = "(({ scrollWidth, scrollHeight }) => [scrollWidth <= innerWidth, scrollHeight <= innerHeight])"
FITS += "(document.documentElement)"
STICKS_OUT = """[...document.querySelectorAll(".phone, .chat, .keys-row *, .side, .messages, .card")]
  .filter((element) => element.scrollWidth > element.clientWidth).map((element) => element.className)"""
LINES = (("Mara Behrens", "Where is my order?"), ("stepaside (bot)", "On its way."))


def bubbles(page: Page) -> Locator:
    return page.locator(".row .words")


def open_thread(page: Page) -> Locator:
    return page.get_by_role("log", name="Messages of the open thread")


async def write_as_mara(page: Page, words: str) -> None:
    field = page.get_by_label("Write as Mara")
    await field.fill(words)
    await field.press("Enter")


async def reply(page: Page, words: str) -> None:
    field = page.get_by_label("Reply as a member of staff")
    await field.fill(words)
    await field.press("Enter")


async def test_a_customer_is_answered_calls_a_person_and_is_helped(page: Page, bot: ScriptedBot) -> None:
    mara, journal = bot.page.phone.telegram, bot.sandbox.journal

    await write_as_mara(page, "Where is my order?")
    await journal.wait_for("says")
    await bot.types()
    await expect(page.locator("#bot-state")).to_have_text("typing")
    await bot.says("On its way.")
    await expect(bubbles(page)).to_contain_text(["Where is my order?", "On its way."])
    await expect(page.locator("#bot-state")).to_have_text("bot")

    await page.get_by_role("button", name="Talk to a person", exact=True).click()
    tap = await journal.wait_for("taps")
    assert (tap.account, tap.params["data"]) == (mara.name, "human")
    ts = await bot.opens_thread(LINES)
    bot.page.show(decision("escalate", "Talk to a person", "explicit: the button", signals={"explicit": 1.0}))
    await expect(page.get_by_role("button", name="Mara Behrens")).to_contain_text("waiting for a person")
    await expect(open_thread(page)).to_contain_text("On its way.")
    await expect(page.locator(".card.escalate")).to_contain_text("Called a person")

    await page.get_by_role("button", name="Claim", exact=True).click()
    claim = await journal.wait_for("clicks")
    assert (claim.account, claim.params["action_id"]) == (bot.page.staff[0].real_name, "shop:claim")
    await bot.shows_state(ts, LINES, "claimed: Jonas Weber", buttons=["Resolve"])
    await expect(page.get_by_role("button", name="Claim", exact=True)).to_have_count(0)
    await expect(open_thread(page)).to_contain_text("(edited)")

    await reply(page, "Hi Mara, it is in Hamburg.")
    answer = await journal.wait_for("replies")
    assert (answer.account, answer.params["text"]) == ("Jonas Weber", "Hi Mara, it is in Hamburg.")
    await bot.says("Jonas: Hi Mara, it is in Hamburg.", buttons=())
    await bot.reacts(answer.params["ts"], "ballot_box_with_check")
    await expect(bubbles(page).last).to_contain_text("Hi Mara, it is in Hamburg.")
    mark = page.locator(f'[data-ts="{answer.params["ts"]}"]').get_by_role("img")
    await expect(mark).to_contain_text("☑️")

    await page.get_by_role("button", name="Resolve", exact=True).click()
    await journal.wait_for("clicks", lambda entry: entry.params["action_id"] == "shop:resolve")
    await bot.shows_state(ts, LINES, "resolved", buttons=[])
    await expect(page.get_by_role("button", name="Mara Behrens")).to_contain_text("resolved")


async def test_a_suggestion_is_typed_and_sent(page: Page, bot: ScriptedBot) -> None:
    await page.get_by_role("button", name="and to Austria?").click()
    await bot.sandbox.journal.wait_for("says", lambda entry: entry.params["text"] == "and to Austria?")
    await expect(bubbles(page)).to_contain_text(["and to Austria?"])
    await expect(page.get_by_label("Write as Mara")).to_have_value("")


async def test_what_people_write_is_text_and_never_markup(page: Page, bot: ScriptedBot) -> None:
    await write_as_mara(page, NASTY)
    await bot.sandbox.journal.wait_for("says")
    await bot.says(NASTY, entities=[{"type": "text_link", "offset": 0, "length": 4, "url": "javascript:1"}])
    ts = await bot.opens_thread([("Mara Behrens", NASTY)], name=NASTY, why=NASTY)
    await reply(page, NASTY)
    await bot.posts(
        ts, section({"type": "link", "url": "javascript:alert(1)", "text": "here"}), *said(NASTY, NASTY)
    )
    bot.page.show(
        decision(
            "answer",
            NASTY,
            NASTY,
            citations=[{"source": NASTY, "title": NASTY, "quote": NASTY, "score": 1}],
        )
    )

    await expect(bubbles(page)).to_contain_text([NASTY, NASTY])
    await expect(page.locator(".card .reason")).to_have_text(NASTY)
    await expect(page.locator(".card blockquote")).to_have_text(NASTY)
    await expect(page.locator(".message")).to_have_count(3)
    await expect(open_thread(page).locator("blockquote").first).to_have_text(NASTY)
    await expect(page.locator("img, iframe, body script, a[href^=javascript]")).to_have_count(0)


async def test_what_a_decision_relies_on_is_shown_as_people_read_it(page: Page, bot: ScriptedBot) -> None:
    table = "| Country | Days |\n|---|---|\n| Austria | 2 to 3 |"
    source = {"source": "delivery.md", "title": "Delivery", "quote": table, "score": 0.9}
    bot.page.show(decision("answer", "How long?", "answered: delivery", citations=[source]))

    await expect(page.locator(".card blockquote")).to_have_text("Country · Days\nAustria · 2 to 3")


async def test_the_shop_can_be_closed_and_opened(page: Page, bot: ScriptedBot) -> None:
    switch = page.get_by_role("switch", name="Opening hours")
    await expect(switch).to_be_checked()
    await switch.click()
    await expect(switch).not_to_be_checked()
    await expect(switch).to_contain_text("Closed")
    await switch.press("Space")
    await expect(switch).to_be_checked()
    assert bot.hours == [False, True]


async def test_either_of_two_people_can_reply_and_the_keyboard_is_enough(
    page: Page, bot: ScriptedBot
) -> None:
    await bot.opens_thread(LINES)
    await expect(page.locator(".message")).to_have_count(1)
    await page.get_by_role("radio", name="Jonas").focus()
    await page.keyboard.press("ArrowRight")
    await expect(page.get_by_role("radio", name="Marit")).to_be_focused()
    await page.keyboard.press("Shift+Tab")
    await expect(page.get_by_label("Reply as a member of staff")).to_be_focused()
    await page.keyboard.type("First line")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("second line")
    await page.keyboard.press("Enter")
    sent = await bot.sandbox.journal.wait_for("replies")
    assert (sent.account, sent.params["text"]) == ("Marit Olsen", "First line\nsecond line")


async def test_a_button_keeps_the_focus_when_its_message_changes(page: Page, bot: ScriptedBot) -> None:
    ts = await bot.opens_thread(LINES)
    await page.get_by_role("button", name="Resolve", exact=True).focus()
    await bot.shows_state(ts, LINES, "claimed: Jonas Weber", buttons=["Resolve"])
    await expect(page.get_by_role("button", name="Claim", exact=True)).to_have_count(0)
    await expect(page.get_by_role("button", name="Resolve", exact=True)).to_be_focused()


async def test_a_draft_waits_in_its_thread_while_another_is_read(page: Page, bot: ScriptedBot) -> None:
    field = page.get_by_label("Reply as a member of staff")
    await bot.opens_thread(LINES, name="Ana")
    await expect(open_thread(page)).to_contain_text("Ana")
    await field.fill("Half a sent")
    await bot.opens_thread([("Bo", "Hello")], name="Bo")
    await expect(page.get_by_role("button", name="Bo (@mara)")).to_be_visible()
    await expect(open_thread(page)).to_contain_text("Ana")

    await page.get_by_role("button", name="Bo (@mara)").click()
    await expect(field).to_have_value("")
    await page.get_by_role("button", name="Ana (@mara)").click()
    await expect(field).to_have_value("Half a sent")


async def test_a_notice_that_no_words_are_about_is_one_line_and_a_tap_is_a_card(
    page: Page, bot: ScriptedBot
) -> None:
    bot.page.show({**decision("notice", "", "claimed by Jonas"), "message": None})
    line = page.locator(".card")
    await expect(line).to_contain_text("Gave notice")
    await expect(line).to_contain_text("claimed by Jonas")
    await expect(line.get_by_role("meter")).to_have_count(0)

    bot.page.show({**decision("escalate", "", "explicit: a tap"), "message": None})
    await expect(page.locator(".card.escalate").get_by_role("meter")).to_have_count(4)


async def test_an_emoji_is_put_where_one_writes(page: Page, bot: ScriptedBot) -> None:
    field = page.get_by_label("Write as Mara")
    await field.fill("ab")
    await field.evaluate("field => field.setSelectionRange(1, 1)")
    await page.get_by_role("button", name="Emoji").click()
    await page.get_by_role("button", name="☕").click()
    await expect(field).to_have_value("a☕b")
    await field.press("Escape")
    await expect(page.get_by_role("button", name="☕")).to_be_hidden()


async def test_commands_of_the_bot_are_offered_on_the_phone(page: Page, bot: ScriptedBot) -> None:
    await bot.telegram_does(
        "setMyCommands", commands=[{"command": "human", "description": "Talk to a person"}]
    )
    await page.get_by_role("button", name="Commands").click()
    await page.get_by_role("button", name="/human").click()
    await bot.sandbox.journal.wait_for("says", lambda entry: entry.params["text"] == "/human")


async def test_telegram_text_is_shown_as_telegram_shows_it(page: Page, bot: ScriptedBot) -> None:
    await bot.says(
        "😀 bold italic code link\nquoted\nafter",
        entities=[
            {"type": "bold", "offset": 3, "length": 4},
            {"type": "italic", "offset": 8, "length": 6},
            {"type": "code", "offset": 15, "length": 4},
            {"type": "text_link", "offset": 20, "length": 4, "url": "https://larkmill.example/a"},
            {"type": "blockquote", "offset": 25, "length": 6},
        ],
    )
    words = bubbles(page).first
    for tag, shown in (("strong", "bold"), ("em", "italic"), ("code", "code"), ("blockquote", "quoted")):
        await expect(words.locator(tag)).to_have_text(shown)
    await expect(words.get_by_role("link")).to_have_attribute("href", "https://larkmill.example/a")


async def test_slack_blocks_and_markup_are_shown_as_slack_shows_them(page: Page, bot: ScriptedBot) -> None:
    blocks = [
        {"type": "header", "text": {"type": "plain_text", "text": "A header"}},
        {
            "type": "section",
            "text": {
                "type": "mrkdwn",
                "text": "*strong* _soft_ `code` <https://a.example|a site> "
                f"<@{bot.page.staff[1].id}> &lt;b&gt; :x:",
            },
        },
        {"type": "context", "elements": [{"type": "mrkdwn", "text": "small"}]},
        {
            "type": "rich_text",
            "elements": [
                {"type": "rich_text_list", "style": "bullet", "elements": [section(text("one"))]},
                {"type": "rich_text_preformatted", "elements": [text("as is")]},
            ],
        },
    ]
    await bot.slack_does("chat.postMessage", channel=bot.channel.id, text="t", blocks=blocks)
    await page.locator("#room-channel").click()

    shown = page.locator(".message").first
    await expect(shown.locator(".block-header")).to_have_text("A header")
    await expect(shown.locator("strong").last).to_have_text("strong")
    await expect(shown.locator(".section")).to_have_text("strong soft code a site @Marit Olsen <b> ❌")
    await expect(shown.get_by_role("link", name="a site")).to_have_attribute("href", "https://a.example/")
    await expect(shown.get_by_role("listitem")).to_have_text("one")
    await expect(shown.locator("pre")).to_have_text("as is")


async def test_a_long_transcript_can_be_read_and_downloaded(page: Page, bot: ScriptedBot) -> None:
    jonas = bot.page.staff[0]
    await jonas.posts(bot.channel, "see", files=[("transcript.txt", b"Mara: hello\n" * 100)])
    await page.locator("#room-channel").click()
    await expect(page.locator(".file")).to_contain_text("transcript.txt, 1.2 kB")
    async with page.expect_download() as download:
        await page.get_by_role("link", name="Download").click()
    assert (await download.value).suggested_filename == "transcript.txt"


async def test_a_reply_that_slack_takes_for_a_command_is_not_lost(page: Page, bot: ScriptedBot) -> None:
    await bot.opens_thread(LINES)
    await expect(page.locator(".message")).to_have_count(1)
    await reply(page, "/claim it")
    await expect(page.get_by_role("alert")).to_contain_text("Slack took /claim for a command")
    await expect(page.get_by_label("Reply as a member of staff")).to_have_value("/claim it")


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1920, 1080)])
async def test_the_page_fits_the_screen_and_nothing_jumps(
    page: Page, bot: ScriptedBot, width: int, height: int
) -> None:
    await page.set_viewport_size({"width": width, "height": height})
    await bot.telegram_does("setMyCommands", commands=[{"command": "human", "description": "A person"}])
    await expect(page.get_by_role("button", name="Commands")).to_be_visible()
    before = await page.evaluate(PLACES)

    await write_as_mara(page, "A long question. " * 30)
    await bot.sandbox.journal.wait_for("says")
    await bot.says("A long answer. " * 60)
    stars = [{"text": "★" * count, "callback_data": str(count)} for count in range(1, 6)]
    await bot.telegram_does(
        "sendMessage", chat_id=bot.chat_id, text="How was it?", reply_markup={"inline_keyboard": [stars]}
    )
    await bot.opens_thread([("Mara Behrens", "words " * 80)] * 6)
    for _ in range(5):
        bot.page.show(decision("answer", "words " * 40, "answered: words " * 9))
    await expect(page.locator(".card")).to_have_count(5)
    await expect(page.locator(".message")).to_have_count(1)

    assert await page.evaluate(PLACES) == before
    assert await page.evaluate(STICKS_OUT) == []
    assert await page.evaluate(FITS) == [True, True]


async def test_the_newest_words_are_in_view_unless_one_reads_above(page: Page, bot: ScriptedBot) -> None:
    for number in range(12):
        await bot.says(f"Line {number}. " * 8, buttons=())
    await expect(bubbles(page).last).to_be_in_viewport()
    await page.locator("#chat").hover()
    await page.mouse.wheel(0, -600)
    await expect(bubbles(page).last).not_to_be_in_viewport()
    await bot.says("The newest", buttons=())
    await expect(bubbles(page).last).to_contain_text("The newest")
    await expect(bubbles(page).last).not_to_be_in_viewport()
    await write_as_mara(page, "Mine")
    await expect(page.locator(".row.out .words")).to_be_in_viewport()


async def test_everything_that_can_be_pressed_has_a_name(page: Page, bot: ScriptedBot) -> None:
    await bot.says("Hello")
    await bot.opens_thread(LINES)
    await expect(page.locator(".message")).to_have_count(1)
    names = await page.get_by_role("button").evaluate_all(
        "all => all.map(e => (e.getAttribute('aria-label') ?? e.textContent).trim())"
    )
    assert len(names) > 8
    assert all(names)
    for label in ("Chat with the shop", "Messages of the open thread"):
        await expect(page.get_by_role("log", name=label)).to_be_visible()

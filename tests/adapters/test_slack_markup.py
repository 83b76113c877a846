"""Markdown as `rich_text` blocks: everything is shown, and nothing that Slack would read as markup is."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.slack_customer_blocks import measure, render
from adapters.slack_emoji import emoji, with_emoji
from bot.model import Button
from bot.text import parse, plain, split
from sandbox.slack.blocks import checked
from sandbox.slack.mrkdwn import read


def elements(markdown: str) -> list[dict[str, Any]]:
    (block,) = render(markdown).blocks
    found: list[dict[str, Any]] = block["elements"]
    return found


def seen(markdown: str) -> str:
    return read("", render(markdown).blocks, str).text


def text(words: str, **style: bool) -> dict[str, Any]:
    return {"type": "text", "text": words, "style": style} if style else {"type": "text", "text": words}


def test_words_keep_their_look() -> None:
    (section,) = elements("**b** *i* ~~s~~ `c` ***both***")

    assert section["elements"] == [
        text("b", bold=True),
        text(" "),
        text("i", italic=True),
        text(" "),
        text("s", strike=True),
        text(" "),
        text("c", code=True),
        text(" "),
        text("both", italic=True, bold=True),
    ]


def test_a_title_and_paragraphs_stand_apart() -> None:
    (section,) = elements("# Returns\n\nWithin *30* days.\nNo fee.\n\n---\n\nThanks")

    assert section["elements"][0] == text("Returns", bold=True)
    assert seen("# Returns\n\nWithin *30* days.\nNo fee.\n\n---\n\nThanks") == (
        "Returns\n\nWithin 30 days.\nNo fee.\n\n———\n\nThanks"
    )


def test_lists_keep_their_depth_and_their_numbers() -> None:
    shown = elements("- one\n  - inner\n- two\n\n3. three\n4. four\n9. nine")

    assert [(e["style"], e["indent"], e.get("offset"), len(e["elements"])) for e in shown] == [
        ("bullet", 0, None, 1),
        ("bullet", 1, None, 1),
        ("bullet", 0, None, 1),
        ("ordered", 0, 2, 2),
        ("ordered", 0, 8, 1),
    ]
    assert seen("3. three\n4. four\n9. nine") == "3. three\n4. four\n9. nine"


def test_code_and_quotes_are_elements_of_their_own() -> None:
    kinds = [
        element["type"] for element in elements("before\n\n```py\nx = 1\n```\n\nafter\n\n> said\n>\n> more")
    ]

    assert kinds == [
        "rich_text_section",
        "rich_text_preformatted",
        "rich_text_section",
        "rich_text_quote",
    ]


@pytest.mark.parametrize(
    ("markdown", "url", "label"),
    [
        ("[our *terms*](https://shop.example/terms)", "https://shop.example/terms", "our terms"),
        ("see https://shop.example/a_b.", "https://shop.example/a_b", None),
        ("[write](mailto:a@shop.example)", "mailto:a@shop.example", "write"),
    ],
)
def test_links_lead_where_they_say(markdown: str, url: str, label: str | None) -> None:
    (section,) = elements(markdown)
    (link,) = (leaf for leaf in section["elements"] if leaf["type"] == "link")

    assert (link["url"], link.get("text")) == (url, label)


def test_a_number_is_written_out_because_slack_links_none() -> None:
    assert seen("[call us](tel:+4930123)") == "call us (+4930123)"


def test_a_link_that_looks_like_another_place_shows_where_it_leads() -> None:
    assert "(evil.example)" in seen("[bank.com](http://evil.example)")


def test_a_button_shows_its_label_and_carries_its_action() -> None:
    _, actions = render(
        "Hm", (Button(label="x" * 90, action="human"), Button(label="y", action="back"))
    ).blocks

    assert [(b["text"]["text"], b["value"]) for b in actions["elements"]] == [
        ("x" * 74 + "…", "human"),
        ("y", "back"),
    ]
    assert len({b["action_id"] for b in actions["elements"]}) == 2


def test_notifications_say_the_words_without_marks_and_ping_nobody() -> None:
    rendered = render("**Hello** <!channel> & you")

    assert rendered.text == "Hello &lt;!channel&gt; &amp; you"


WORDS = st.text(max_size=60) | st.sampled_from(
    [
        "<!channel>",
        "<@U1>",
        "**b**",
        "- a\n- b\n",
        "1. a\n",
        "> q\n\n",
        "```\nx\n```\n",
        "[l](http://a.example)",
    ]
)


@settings(max_examples=150)
@given(st.lists(WORDS, max_size=8).map("".join))
def test_whatever_is_said_slack_takes_it_and_shows_all_of_it(markdown: str) -> None:
    rendered = render(markdown)
    checked([dict(block) for block in rendered.blocks])

    shown = read(rendered.text, rendered.blocks, str)
    assert shown.pings == ()
    together = shown.text.translate(_GAPS)
    for word in plain(parse(markdown)).translate(_GAPS):
        assert word in together
    assert "<" not in rendered.text


_GAPS = str.maketrans("", "", " \n\t>•—`")


@settings(max_examples=8)
@given(st.lists(WORDS, min_size=1, max_size=6).map("".join))
def test_no_part_of_a_split_text_is_too_long(markdown: str) -> None:
    text = (markdown + " word. ") * (2000 // len(markdown + " word. "))
    parts = split(text, limit=900, measure=measure)

    assert max(measure(part) for part in parts) <= 900


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("heart", "❤️"),
        ("+1::skin-tone-4", "👍🏽"),
        ("rocket", "🚀"),
        ("comma", ":comma:"),
        ("our_logo", ":our_logo:"),
        ("", "::"),
    ],
)
def test_emoji_have_names_in_slack(name: str, shown: str) -> None:
    assert emoji(name) == shown


def test_what_only_looks_like_an_emoji_stays() -> None:
    assert with_emoji("at 10:30:45 :wave: a:b:c") == "at 10:30:45 👋 a:b:c"

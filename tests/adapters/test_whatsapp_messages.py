"""What we send by WhatsApp: cut to its limits, with the buttons it has."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.whatsapp_markup import BODY_UNITS, TEXT_UNITS, measure, render
from adapters.whatsapp_messages import (
    MEGABYTE,
    Template,
    file_kind,
    message,
    parts,
    shortened,
    template_message,
)
from bot.errors import Refused, Unsupported
from bot.model import Action, Button, Reply
from bot.ports import File
from bot.text import graphemes, utf16_units

HUMAN = Button(label="Talk to a person", action=Action.HUMAN)


def buttons(count: int) -> tuple[Button, ...]:
    return tuple(Button(label=f"Topic number {n}", action=f"option:{n}") for n in range(1, count + 1))


def body(reply: Reply, chat: str = "4917") -> dict[str, Any]:
    return message(chat, reply, key="k", opener="Choose")


def file(mime: str, size: int = 10, name: str = "a.bin") -> File:
    return File(name=name, mime=mime, size=size, path=Path("unused"))


# --- cutting ------------------------------------------------------------------------------------------------


def test_a_short_reply_is_one_part() -> None:
    reply = Reply(text="Hello", buttons=(HUMAN,))

    assert parts(reply) == (reply,)


@pytest.mark.parametrize("count", [0, 1, 5])
def test_a_long_reply_joins_to_the_whole_and_has_its_buttons_at_the_end(count: int) -> None:
    text = "\n\n".join(f"{n}. Parcel 🙂 **number {n}** " + "is on its way to you. " * 8 for n in range(60))

    *earlier, last = parts(Reply(text=text, buttons=buttons(count)))

    assert " ".join(render(part.text) for part in [*earlier, last]).split() == render(text).split()
    assert all(measure(part.text) <= TEXT_UNITS for part in earlier)
    assert measure(last.text) <= (BODY_UNITS if count else TEXT_UNITS)
    assert [part.buttons for part in earlier] == [()] * len(earlier)
    assert last.buttons == buttons(count)


def test_a_code_block_that_is_cut_stays_code() -> None:
    code = "\n".join(f"line {n} of the program" for n in range(400))

    for part in parts(Reply(text=f"```\n{code}\n```", buttons=(HUMAN,))):
        assert render(part.text).startswith("```\n")
        assert render(part.text).endswith("\n```")


# --- buttons ------------------------------------------------------------------------------------------------


def test_up_to_three_buttons_are_reply_buttons() -> None:
    sent = body(Reply(text="Which?", buttons=(*buttons(2), HUMAN)))["interactive"]

    assert sent["type"] == "button"
    assert [b["reply"] for b in sent["action"]["buttons"]] == [
        {"id": "option:1", "title": "Topic number 1"},
        {"id": "option:2", "title": "Topic number 2"},
        {"id": "human", "title": "Talk to a person"},
    ]


def test_up_to_ten_buttons_are_a_list() -> None:
    sent = body(Reply(text="Which?", buttons=buttons(10)))["interactive"]

    assert (sent["type"], sent["action"]["button"]) == ("list", "Choose")
    ((rows,),) = [[section["rows"] for section in sent["action"]["sections"]]]
    assert [row["id"] for row in rows] == [f"option:{n}" for n in range(1, 11)]


def test_more_buttons_than_a_list_has_become_text() -> None:
    (part,) = parts(Reply(text="Which?", buttons=buttons(12)))

    assert len(part.buttons) == 10
    assert render(part.text) == "Which?\n\n11. Topic number 11\n12. Topic number 12"


def test_a_long_label_is_cut_at_a_word_and_keeps_its_action() -> None:
    reply = Reply(text="?", buttons=(Button(label="Returning a broken coffee machine", action="option:x"),))

    (sent,) = body(reply)["interactive"]["action"]["buttons"]

    assert sent["reply"] == {"id": "option:x", "title": "Returning a broken…"}


def test_labels_that_differ_only_behind_the_cut_are_a_list_that_shows_them_whole() -> None:
    labels = ("Returning a broken coffee machine", "Returning a broken coffee grinder")
    reply = Reply(
        text="?", buttons=tuple(Button(label=label, action=f"option:{n}") for n, label in enumerate(labels))
    )

    sent = body(reply)["interactive"]

    assert sent["type"] == "list"
    assert [row["description"] for row in sent["action"]["sections"][0]["rows"]] == list(labels)


def test_an_action_is_offered_once() -> None:
    sent = body(Reply(text="?", buttons=(HUMAN, Button(label="A person", action=Action.HUMAN))))

    assert len(sent["interactive"]["action"]["buttons"]) == 1


@given(st.text(min_size=1, max_size=60), st.integers(8, 72))
def test_a_shortened_label_fits_and_no_character_is_torn(label: str, units: int) -> None:
    shown = shortened(label, units)

    assert utf16_units(shown) <= units
    whole = " ".join(label.split())
    assert shown == whole or shown.endswith("…")
    kept = graphemes(shown.removesuffix("…"))
    assert kept == graphemes(whole)[: len(kept)]


# --- to whom ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("chat", "field", "kind"),
    [
        ("16505551234", "to", "individual"),
        ("US.13491208655302741918", "recipient", "individual"),
        ("US.ENT.11815799212886844830", "recipient", "individual"),
        ("Y2FwaV9ncm91cDoxODA1NTU1MDE3MjoxMjAz", "to", "group"),
    ],
)
def test_a_number_a_hidden_customer_and_a_group_are_addressed_each_in_its_way(
    chat: str, field: str, kind: str
) -> None:
    sent = body(Reply(text="Hello"), chat)

    assert (sent[field], sent["recipient_type"]) == (chat, kind)
    assert {"to", "recipient"} & sent.keys() == {field}


def test_in_a_group_the_buttons_are_words() -> None:
    sent = body(Reply(text="Hello", buttons=(HUMAN,)), "Y2FwaV9ncm91cDox")

    assert sent["type"] == "text"
    assert sent["text"]["body"] == "Hello\n\n1. Talk to a person"


def test_the_key_travels_with_the_message_if_whatsapp_takes_it() -> None:
    assert body(Reply(text="Hello"))["biz_opaque_callback_data"] == "k"
    sent = message("1", Reply(text="Hello"), key="k" * 513, opener="Choose")
    assert "biz_opaque_callback_data" not in sent


def test_a_template_carries_its_words() -> None:
    template = Template(name="come_back", language="de", parameters=("Ana", "7"))

    assert template_message("1", template, key="k")["template"] == {
        "name": "come_back",
        "language": {"policy": "deterministic", "code": "de"},
        "components": [
            {"type": "body", "parameters": [{"type": "text", "text": "Ana"}, {"type": "text", "text": "7"}]}
        ],
    }


# --- files --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mime", "kind"),
    [
        ("image/jpeg", "image"),
        ("IMAGE/PNG", "image"),
        ("video/mp4", "video"),
        ("audio/ogg; codecs=opus", "audio"),
        ("application/pdf", "document"),
        ("text/csv", "document"),
    ],
)
def test_a_file_goes_out_as_what_it_is(mime: str, kind: str) -> None:
    assert file_kind(file(mime))[0] == kind


def test_other_texts_are_uploaded_as_the_only_text_that_whatsapp_takes() -> None:
    assert file_kind(file("text/csv; charset=utf-8")) == ("document", "text/plain")


@pytest.mark.parametrize(
    ("mime", "size", "said"),
    [
        ("image/jpeg", 5 * MEGABYTE + 1, r"a\.bin has 5\.0 MB; WhatsApp takes pictures of up to 5 MB"),
        ("video/mp4", 17 * MEGABYTE, "videos of up to 16 MB"),
        ("application/pdf", 101 * MEGABYTE, "documents of up to 100 MB"),
        ("application/pdf", 0, "none that are empty"),
    ],
)
def test_a_file_that_is_too_large_is_refused_in_plain_words(mime: str, size: int, said: str) -> None:
    with pytest.raises(Refused, match=said):
        file_kind(file(mime, size))


@pytest.mark.parametrize("mime", ["application/zip", "image/webp", "image/svg+xml", "", "x"])
def test_a_file_that_whatsapp_does_not_take_is_refused_with_what_it_does(mime: str) -> None:
    with pytest.raises(Unsupported, match="Send a PDF"):
        file_kind(file(mime))

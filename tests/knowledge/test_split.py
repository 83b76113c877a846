"""Pages are cut where people would cut them, and what is cut out can be quoted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.split import MOST_WORDS, chunks, paragraphs, plain, sections, sentences, sentences_of


def all_chunks(page: str) -> list[str]:
    return [chunk for section in sections(page) for chunk in chunks(section.blocks)]


def test_each_heading_begins_a_section_with_the_headings_above_it() -> None:
    page = "# Returns\n\nIntro.\n\n## How long\n\n30 days.\n\n### At Christmas\n\nLonger.\n\n## Cost\n\nNone."

    assert [(section.headings, section.anchor) for section in sections(page)] == [
        (("Returns",), None),
        (("Returns", "How long"), "how-long"),
        (("Returns", "How long", "At Christmas"), "at-christmas"),
        (("Returns", "Cost"), "cost"),
    ]


def test_two_headings_of_one_name_have_two_anchors() -> None:
    found = sections("# P\n\n## Price\n\n1\n\n## Price\n\n2")

    assert [section.anchor for section in found] == ["price", "price-1"]


def test_a_line_in_a_code_block_is_no_heading() -> None:
    (section,) = sections("```sh\n# not a heading\nls\n```")

    assert section.headings == ()


def test_a_chunk_ends_where_a_paragraph_or_a_sentence_ends() -> None:
    page = "\n\n".join(f"Paragraph {number}. " + "It has seven words in all. " * 12 for number in range(12))

    found = all_chunks(page)

    assert len(found) > 5
    for chunk in found:
        assert chunk.rstrip().endswith(".")
        assert len(chunk.split()) <= MOST_WORDS


def test_a_long_list_is_cut_between_its_items() -> None:
    page = "\n".join(f"- item {number} has a few words of its own" for number in range(80))

    found = all_chunks(page)

    assert len(found) > 2
    assert all(line.startswith("- item") for chunk in found for line in chunk.splitlines())


def test_a_long_table_keeps_its_head_in_every_part() -> None:
    rows = "\n".join(f"| Part {number} | fits many of our machines | €{number} |" for number in range(60))

    found = all_chunks(f"| Name | What | Price |\n|---|---|---|\n{rows}")

    assert len(found) > 2
    assert all(chunk.startswith("| Name | What | Price |\n|---|---|---|\n| Part") for chunk in found)


def test_a_code_block_stays_whole_however_long() -> None:
    code = "```\n" + "some words of code\n\n" * 300 + "```"

    assert code in all_chunks(f"Before.\n\n{code}\n\nAfter.")


def test_a_page_without_any_full_stop_is_cut_all_the_same() -> None:
    assert all(len(chunk.split()) <= MOST_WORDS for chunk in all_chunks("word " * 1_000))
    assert all(len(chunk) <= 4_000 for chunk in all_chunks("字" * 20_000))


def test_sentences_are_found_in_paragraphs_lists_and_tables() -> None:
    text = (
        "You **may** try it. See [our page](https://x.example/a).\n\n"
        "1. Open the lid. Wait.\n   Then close it.\n2. Press `Start`.\n\n"
        "| Product | Price |\n|---|---|\n| Wren | €549 |\n"
    )

    found = sentences(text)

    assert [sentence.plain for sentence in found] == [
        "You may try it.",
        "See our page.",
        "Open the lid.",
        "Wait.",
        "Then close it.",
        "Press Start.",
        "Product: Wren, Price: €549",
    ]
    assert all(sentence.quote in text for sentence in found)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("It takes size 2. The jug holds 250 g. It is blue.", 3),
        ("Ask Dr. Smith, e.g. by phone. He knows.", 2),
        ("Version 1.2 costs 3.50 EUR. Yes!", 2),
        ("See fig. 3 and no. 5. The answer is no. Ask again.", 3),
        ("Das gilt z. B. Montags. Danach nicht.", 2),
        ("Die Anmeldung ist am 1. März und am 1. September möglich. Danach nicht.", 2),
        ("Frei zwischen dem 1. und dem 31. Januar. Ab 3. Oktober wieder. Im 2. OG.", 3),
        ("Der Preis ist 5. Danach mehr. Kinder ab 12. Erwachsene zahlen.", 4),
        ("I am 16. Can I join? Rate it out of 10. May helps.", 4),
        ("今日は晴れ。明日は雨。", 2),
        ("Visit [A. B. Co.](https://x.example). Now.", 2),
        ("Really?! “Yes.” She left…  Then", 4),
    ],
)
def test_a_sentence_ends_where_a_reader_would_end_it(text: str, count: int) -> None:
    assert len(sentences_of(text)) == count, sentences_of(text)


def test_plain_text_has_no_markup() -> None:
    assert (
        plain("a **bold** [link](https://x.example) and `code` ![pic](p.png)") == "a bold link and code pic"
    )


def test_right_to_left_and_zero_width_text_survives() -> None:
    text = "می\u200cخواهم \u200fשלום\u200f 👩\u200d👧 end."

    assert all_chunks(text) == [text]
    assert sentences(text)[0].quote == text


@given(st.text(alphabet=st.sampled_from("ab .!?\n#-*|`>[]()1\u200b字"), max_size=300))
def test_whatever_is_written_no_sentence_is_invented(text: str) -> None:
    for section in sections(text):
        for chunk in chunks(section.blocks):
            assert "".join(chunk.split()) in "".join(text.split()) or "|" in chunk
            sentences(chunk)


@given(st.text(max_size=300))
def test_plain_text_pages_lose_no_word(text: str) -> None:
    joined = "".join(chunks(paragraphs(text)))

    assert "".join(joined.split()) == "".join(text.split())

"""A folder of documents becomes passages, and every bad line is named with what to do."""

from pathlib import Path

import pytest

from bot.errors import KnowledgeError
from knowledge.load import load

SHOP = Path(__file__).parents[2] / "sandbox/shop/knowledge"


def put(folder: Path, **files: str | bytes) -> Path:
    """Files by name, with `__` for a dot."""
    for name, content in files.items():
        path = folder / name.replace("__", ".")
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def test_a_page_gives_a_passage_for_each_heading(tmp_path: Path) -> None:
    front = "---\nurl: https://shop.example/returns\nlayout: [a, {b: c}]\n---\n"
    page = f"{front}# Returns\n\nIntro.\n\n## Cost\n\nFree."

    intro, cost = load(put(tmp_path, returns__md=page)).passages

    assert (intro.source, intro.title, intro.text) == ("returns.md", "Returns", "Intro.")
    assert (cost.source, cost.title, cost.text) == ("returns.md#cost", "Returns › Cost", "Free.")
    assert (cost.kind, cost.url) == ("page", "https://shop.example/returns")


def test_a_page_without_a_heading_is_called_by_its_front_matter_or_file(tmp_path: Path) -> None:
    put(
        tmp_path,
        b__md="---\ntitle: Our story\n---\nLong ago.",
        gift_cards__md="Nice.",
        plain__txt="Text.\n\nMore.",
    )

    assert [passage.title for passage in load(tmp_path).passages] == ["Our story", "Gift cards", "Plain"]


def test_faq_files_of_all_three_kinds_give_entries(tmp_path: Path) -> None:
    put(
        tmp_path,
        faq__yaml="- question: Is it free?\n  answer: no\n- questions: [A?, B?]\n  answer: |\n    Yes.",
        FAQ_more__csv="Question;Answer\nHow long?;30 days, mostly\nHow many days?;30 days, mostly\n",
        faq_extra__jsonl='{"questions": ["C?", "D?"], "answer": "E"}\n\n{"question": "F?", "answer": "G"}',
    )

    found = {passage.title: passage for passage in load(tmp_path).passages}

    assert {passage.kind for passage in found.values()} == {"faq"}
    assert found["Is it free?"].text == "no", "what YAML takes for a boolean is a word here"
    assert found["A?"].questions == ("A?", "B?")
    assert found["How long?"].questions == ("How long?", "How many days?"), "rows of one answer are one entry"
    assert found["C?"].source == "faq_extra.jsonl#c"
    assert len(found) == 5


def test_the_same_text_at_the_same_place_has_the_same_id(tmp_path: Path) -> None:
    put(tmp_path, a__md="# A\n\nSame.\n\n## B\n\nOther.")
    before = [passage.id for passage in load(tmp_path).passages]
    put(tmp_path, a__md="# A\n\nSame.\n\n## B\n\nChanged.", c__md="# A\n\nSame.")

    same, changed, elsewhere = (passage.id for passage in load(tmp_path).passages)

    assert same == before[0]
    assert len({*before, changed, elsewhere}) == 4


def test_what_stands_twice_at_one_place_is_learned_once(tmp_path: Path) -> None:
    put(tmp_path, faq__yaml="- question: A?\n  answer: B\n- question: A?\n  answer: B")

    assert len(load(tmp_path).passages) == 1


def test_line_ends_and_a_byte_order_mark_do_not_matter(tmp_path: Path) -> None:
    put(tmp_path, a__md=b"\xef\xbb\xbf# A\r\n\r\nOne.\r\nTwo.\r\n")

    (passage,) = load(tmp_path).passages

    assert (passage.title, passage.text) == ("A", "One.\nTwo.")


def test_empty_documents_are_skipped_and_named(tmp_path: Path) -> None:
    put(
        tmp_path,
        a__md="# A\n\nText.",
        b__md="",
        c__txt=" \n ",
        d__md="# Only a heading",
        faq__yaml="",
        e__pdf=b"%PDF",
    )

    loaded = load(tmp_path)

    assert list(loaded.documents) == ["a.md"]
    assert [warning.partition(":")[0] for warning in loaded.warnings] == [
        "b.md",
        "c.txt",
        "d.md",
        "faq.yaml",
        "e.pdf",
    ]


def test_many_files_of_other_kinds_are_told_in_one_line(tmp_path: Path) -> None:
    put(tmp_path, a__md="# A\n\nText.", **{f"{number}__pdf": b"%PDF" for number in range(70)})

    (warning,) = load(tmp_path).warnings

    assert warning.startswith("0.pdf, 1.pdf, 10.pdf and 67 more were not read; what is read: Markdown (.md)")


def test_a_question_that_two_entries_answer_otherwise_is_named(tmp_path: Path) -> None:
    (tmp_path / "faq.yaml").write_text(
        "- {question: Can I bring my dog?, answer: 'No, we have no room for dogs.'}\n"
        "- {questions: [Are pets allowed?, can I bring my dog], answer: 'Yes, on a lead.'}\n"
        "- {questions: [When do you open?, Opening hours], answer: We open at nine.}\n",
        encoding="utf-8",
    )
    (tmp_path / "faq-hours.csv").write_text(
        "question,answer\nWhen do you open?,We open at nine.\n", encoding="utf-8"
    )
    (tmp_path / "faq-de.yaml").write_text(
        "- {question: Opening hours, answer: Wir sind von neun bis fünf für Sie da und sonst nicht.}\n",
        encoding="utf-8",
    )

    (warning,) = load(tmp_path).warnings
    assert warning == (
        "faq.yaml#are-pets-allowed: 'can I bring my dog' has another answer in faq.yaml#can-i-bring-my-dog; "
        "keep one of them"
    )


def test_links_out_of_the_folder_are_not_followed(tmp_path: Path) -> None:
    secret = put(tmp_path, secret__md="# Secret\n\nText.") / "secret.md"
    folder = tmp_path / "knowledge"
    (folder / ".2026").mkdir(parents=True)
    put(folder / ".2026", real__md="# Real\n\nText.")
    (folder / "out.md").symlink_to(secret)
    (folder / "prices").symlink_to(secret)
    (folder / "outside").symlink_to(tmp_path, target_is_directory=True)
    (folder / "real.md").symlink_to(".2026/real.md")  # as mounted by Kubernetes

    loaded = load(folder)

    assert [passage.title for passage in loaded.passages] == ["Real"]
    assert loaded.warnings == (
        "out.md: points out of the knowledge folder, so it was not followed; copy the file",
        "prices: points out of the knowledge folder, so it was not followed; copy the file",
    )


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a.md", b"# A\n\nCaf\xe9", "a.md:3: byte 0xe9 is not UTF-8; save the file as UTF-8"),
        ("a.md", "---\ntitle: [\n---\n# A", "a.md:"),
        (
            "a.md",
            "---\nurl: javascript:alert(1)\n---\n# A\n\nB",
            "a.md:1: url: 'javascript:alert(1)' must begin",
        ),
        (
            "faq.yaml",
            "- question: A?\n  anwser: B",
            "faq.yaml:1: unknown name 'anwser'; did you mean 'answer'?",
        ),
        ("faq.yaml", "- question: A?\n  answer: B\n- answer: C", "faq.yaml:3: this entry has no question"),
        ("faq.yaml", "- question: A?\n- question: B?", "faq.yaml:1: 'A?' has no answer"),
        ("faq.yaml", "- question: A?\n  answer: B\n  answer: C", "faq.yaml:3: 'answer' stands twice"),
        ("faq.yaml", "- question: A?\n  answer: b: c", "faq.yaml:2:"),
        ("faq.yaml", "- question: A?\n  answer: {b: c}", "faq.yaml:2: 'answer' must be a text; quote it"),
        ("faq.yaml", "- question: !!python/object/apply:os.system [id]\n  answer: b", "faq.yaml:1:"),
        ("faq.yaml", "- question: !!binary aGk=\n  answer: b", "faq.yaml:1: the tag"),
        ("faq.yaml", "question: A?\nanswer: B", "faq.yaml:1: an FAQ file is a list of entries"),
        ("faq.yaml", "a: &a [*a", "faq.yaml:"),
        ("faq.csv", "q,a\nA?,B", "faq.csv:1: the first line must name the columns: question,answer"),
        ("faq.csv", "question,answer\nA?,B\nC?,yes, of course", "faq.csv:3: more cells than columns"),
        ("faq.csv", 'question,answer\nA?,"B', "faq.csv:2: not a CSV table"),
        ("faq.jsonl", '{"questions": ["A?"], "answer": "B"}\nnope', "faq.jsonl:2: not JSON"),
        ("faq.jsonl", '["A?", "B"]', 'faq.jsonl:1: write {"questions"'),
        ("faq.jsonl", '{"questions": "A?", "answer": 3}', "faq.jsonl:1: 'answer' must be a text"),
        ("faq.jsonl", "[" * 100_000, "faq.jsonl:1: not JSON"),
    ],
)
def test_a_bad_file_is_named_with_its_line(
    tmp_path: Path, name: str, content: str | bytes, told: str
) -> None:
    put(tmp_path, **{name.replace(".", "__"): content})

    with pytest.raises(KnowledgeError) as caught:
        load(tmp_path)

    assert str(caught.value).startswith(told)
    assert "\n" not in str(caught.value)


def test_all_bad_files_are_told_at_once(tmp_path: Path) -> None:
    put(tmp_path, a__md=b"\xff", faq__jsonl="nope", ok__md="# A\n\nB")

    with pytest.raises(KnowledgeError) as caught:
        load(tmp_path)

    assert [line.partition(":")[0] for line in str(caught.value).splitlines()] == ["a.md", "faq.jsonl"]


def test_a_missing_or_empty_folder_says_what_to_put_there(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match=r"is not a folder\. Make it and put your documents there"):
        load(tmp_path / "nowhere")
    with pytest.raises(KnowledgeError, match="has nothing to learn from"):
        load(tmp_path)


def test_the_sample_shop_loads_without_a_warning() -> None:
    loaded = load(SHOP)

    assert loaded.warnings == ()
    assert len(loaded.documents) >= 25
    assert {passage.kind for passage in loaded.passages} == {"page", "faq"}


def test_what_staff_write_in_comments_is_not_learned(tmp_path: Path) -> None:
    put(
        tmp_path,
        a__md="---\ntitle: A\n---\n<!-- TODO: secret -->\n\n"
        "It takes <!-- secret --> 5 days. <!-- secret\n\nto the end -->\n\n"
        "<div><!-- secret -->\nOr more.</div>",
        b__txt="Notes <!-- secret --> here.\n\n<!-- secret -->\n\nMore.",
        faq__yaml="- question: May I? <!-- secret -->\n  answer: Yes. <!-- secret --> Always.",
        faq__csv="question,answer\nHow?,So. <!-- secret -->\n",
        faq__jsonl='{"question": "Why?", "answer": "<!-- secret -->\\nBecause."}',
    )

    found = {passage.title: passage.text for passage in load(tmp_path).passages}

    assert found == {
        "A": "It takes 5 days.\n\n<div>\nOr more.</div>",
        "B": "Notes here.\n\nMore.",
        "May I?": "Yes. Always.",
        "How?": "So.",
        "Why?": "Because.",
    }


def test_comments_in_examples_of_code_are_kept(tmp_path: Path) -> None:
    page = "Write `<!-- x -->`, it`s <!-- secret`s --> hidden.\n\n```html\n<!-- y -->\n```\n\n    <!-- z -->"

    (passage,) = load(put(tmp_path, a__md=page)).passages

    assert passage.text == "Write `<!-- x -->`, it`s hidden.\n\n```html\n<!-- y -->\n```\n\n    <!-- z -->"


def test_a_comment_that_never_ends_is_not_learned_and_its_line_is_named(tmp_path: Path) -> None:
    loaded = load(put(tmp_path, a__md="Seen.\n\n<!-- done -->\n\n<!-- secret\n\nSecret, too."))

    assert [passage.text for passage in loaded.passages] == ["Seen."]
    (warning,) = loaded.warnings
    assert warning.startswith("a.md:5: a comment begins here and never ends")


def test_an_answer_that_is_all_comment_is_none(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="has no answer"):
        load(put(tmp_path, faq__csv="question,answer\nHow?,<!-- later -->\n"))


@pytest.mark.parametrize(
    ("name", "page", "texts"),
    [
        ("a.md", "Use `<!--` here.\n\nRefunds take 5 days.", ["Use `<!--` here.\n\nRefunds take 5 days."]),
        (
            "a.md",
            "Write `<!--` before and `-->` after it. <!-- secret -->",
            ["Write `<!--` before and `-->` after it."],
        ),
        ("a.md", "So <!-- secret`s --> `<!--` is shown.", ["So `<!--` is shown."]),
        ("a.md", "- Press ` twice.\n- Seen <!-- secret ` --> too.", ["- Press ` twice.\n- Seen too."]),
        ("faq.csv", "question,answer\nHow?,Use `<!--` and so on.\n", ["Use `<!--` and so on."]),
    ],
)
def test_code_between_backticks_begins_no_comment(
    name: str, page: str, texts: list[str], tmp_path: Path
) -> None:
    loaded = load(put(tmp_path, **{name: page}))

    assert [passage.text.strip() for passage in loaded.passages] == texts
    assert loaded.warnings == ()


def test_of_a_page_that_is_all_one_unended_comment_its_line_is_named(tmp_path: Path) -> None:
    put(tmp_path, a__md="---\ntitle: A # <!-- x\n---\n<!-- todo\n# Refunds\n\nSecret.", b__md="Seen.")

    unended, empty = load(tmp_path).warnings

    assert unended.startswith("a.md:4: a comment begins here and never ends")
    assert empty.startswith("a.md: is empty")


def test_backticks_are_no_code_in_plain_text(tmp_path: Path) -> None:
    loaded = load(put(tmp_path, a__txt="Seen. `<!--` secret\n\nSecret, too."))

    assert [passage.text for passage in loaded.passages] == ["Seen. `"]
    (warning,) = loaded.warnings
    assert warning.startswith("a.txt:1: a comment begins here and never ends")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("faq.csv", "question,answer\nHow?,So. <!-- secret\n"),
        ("faq.yaml", "# FAQ\n- question: How?\n  answer: So. <!-- secret\n"),
        ("faq.jsonl", '\n{"question": "How?", "answer": "So. <!-- secret"}'),
    ],
)
def test_the_entry_of_an_faq_that_an_unended_comment_cuts_is_named(
    name: str, text: str, tmp_path: Path
) -> None:
    loaded = load(put(tmp_path, **{name: text}))

    assert [passage.text for passage in loaded.passages] == ["So."]
    (warning,) = loaded.warnings
    assert warning.startswith(f"{name}:2: a comment in this entry never ends")


def test_an_answer_that_is_all_one_unended_comment_says_to_end_it(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="has no answer; end the comment in it with -->"):
        load(put(tmp_path, faq__csv="question,answer\nHow?,<!-- later\n"))

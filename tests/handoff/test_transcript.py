from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.model import Attachment, Author, Message
from handoff.transcript import as_text, lines

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def message(
    author: Author, text: str, *, name: str = "Kim", attachments: tuple[Attachment, ...] = ()
) -> Message:
    return Message(seq=1, author=author, name=name, text=text, at=NOON, attachments=attachments)


def test_staff_see_what_was_said_but_never_a_note() -> None:
    shown = lines([message(author, author.value) for author in Author])

    assert [line.author for line in shown] == [Author.CUSTOMER, Author.BOT, Author.NOTICE, Author.STAFF]
    assert shown[0].at == NOON


def test_attachments_are_described() -> None:
    (line,) = lines(
        [
            message(
                Author.CUSTOMER,
                "look",
                attachments=(
                    Attachment(kind="image", name="receipt\n4111111111111111.jpg"),
                    Attachment(kind="voice", name=""),
                    Attachment(kind="voice", name="voice message"),
                    Attachment(kind="voice", name="voice-message.ogg"),
                ),
            )
        ]
    )

    assert line.text == (
        "look\n[photo: receipt •••• 1111.jpg]\n[voice message]\n[voice message]"
        "\n[voice message: voice-message.ogg]"
    )


def test_what_staff_changed_stands_without_marks_and_what_customers_changed_as_they_wrote_it() -> None:
    was, now = "**Hi** _Mara_", "Hello _Mara_"

    (staff, customer) = lines(
        [
            replace(message(author, now), change="edited", before=was)
            for author in (Author.STAFF, Author.CUSTOMER)
        ]
    )

    assert staff.text == "[changed; before: Hi Mara]\nHello Mara"
    assert customer.text == "[changed; before: **Hi** _Mara_]\nHello _Mara_"


def test_a_card_number_in_a_name_is_masked() -> None:
    (line,) = lines([message(Author.CUSTOMER, "hi", name="4111 1111 1111 1111")])

    assert line.name == "•••• 1111"


def test_the_text_file_has_local_times_and_nobody_can_forge_a_line_in_it() -> None:
    forged = "hi\n[2026-11-22 13:00:00] Ana (staff): here is a refund\u2028x"

    text = as_text(lines([message(Author.CUSTOMER, forged)]), zone="Europe/Berlin")

    assert text == (
        "Times: Europe/Berlin\n\n"
        "[2026-11-22 13:00:00] Kim (customer): hi\n"
        "    [2026-11-22 13:00:00] Ana (staff): here is a refund\n"
        "    x\n"
    )


def test_an_empty_transcript_is_empty() -> None:
    assert lines([]) == ()
    assert as_text([]) == ""


def test_times_are_utc_unless_said_otherwise() -> None:
    shown = lines([message(Author.BOT, "hello")])

    assert "[2026-11-22 12:00:00]" in as_text(shown)
    assert shown[0].at.utcoffset() == timedelta(0)


def test_what_the_bot_formatted_is_shown_as_people_read_it() -> None:
    said = message(Author.BOT, "**30 days**.\n\n_Source: [Returns](https://example.com/r)_")
    wrote = message(Author.CUSTOMER, "it says _urgent_ and **2*3**")

    shown = lines([said, wrote])

    assert [line.text for line in shown] == ["30 days.\n\nSource: Returns", "it says _urgent_ and **2*3**"]

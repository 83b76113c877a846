from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.model import Attachment, Author, Message
from handoff.transcript import as_text, lines, mask_cards

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def message(
    author: Author, text: str, *, name: str = "Kim", attachments: tuple[Attachment, ...] = ()
) -> Message:
    return Message(seq=1, author=author, name=name, text=text, at=NOON, attachments=attachments)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("my card is 4111111111111111.", "my card is •••• 1111."),
        ("4111 1111 1111 1111", "•••• 1111"),
        ("4111-1111-1111-1111", "•••• 1111"),
        ("4111\u20131111\u20131111\u20131111", "•••• 1111"),
        ("4111 - 1111 - 1111 - 1111", "•••• 1111"),
        ("4111\u00a01111\u202f1111\u200b1111", "•••• 1111"),
        ("4111\n1111\n1111\n1111", "•••• 1111"),
        ("4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", "•••• 1111"),
        ("4111 1111 1111 1111 12/27 123", "•••• 1111 12/27 123"),
        ("12 4111 1111 1111 1111", "12 •••• 1111"),
        ("1 1 1 4111111111111111 1 1 1", "1 1 1 •••• 1111 1 1 1"),
        ("4 4242 4242 4242 4242", "4 •••• 4242"),
        ("3782 822463 10005 (amex)", "•••• 0005 (amex)"),
        ("5555555555554444 and 4242 4242 4242 4242", "•••• 4444 and •••• 4242"),
        ("４１１１ １１１１ １１１１ １１１１", "•••• １１１１"),
        ("order 4111111111111112", "order 4111111111111112"),
        ("tracking 1234567890123456", "tracking 1234567890123456"),
        ("call +49 30 901820 or 110", "call +49 30 901820 or 110"),
        ("on 2026-11-22 at 13:36:01", "on 2026-11-22 at 13:36:01"),
    ],
)
def test_card_numbers_are_masked_however_they_are_written(text: str, masked: str) -> None:
    assert mask_cards(text) == masked


@pytest.mark.parametrize(
    ("piece", "length"),  # in characters; looking at every row of digits would take days
    [("1 ", 1_000_000), ("2-0-", 100_000), ("20 ", 100_000), ("2\u200b \u200b", 100_000), ("2", 100_000)],
)
def test_a_message_of_nothing_but_digits_is_looked_through_once(piece: str, length: int) -> None:
    much = piece * (length // len(piece))

    assert mask_cards(f"{much}x 4111 1111 1111 1111").endswith("x •••• 1111")


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

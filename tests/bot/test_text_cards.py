"""Card numbers: what is one, and what is left of it."""

import pytest

from bot.text import mask_cards


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

import pytest

from bot.model import Contact
from handoff import leads
from handoff.leads import read_contact


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("kim@example.com", "kim@example.com"),
        ("You can reach me at Kim.Lee@EXAMPLE.Com, thanks!", "Kim.Lee@example.com"),
        ("<kim@example.com>", "kim@example.com"),
        ("mail: kim+shop@mail.example.co.uk.", "kim+shop@mail.example.co.uk"),
        ("ｋｉｍ＠example.com", "kim@example.com"),
        ("kim\u200b@example.com", "kim@example.com"),
        ("kim@@example.com or lee@example.com", "lee@example.com"),
        ("my order 2025550123, mail kim@example.com", "kim@example.com"),
        ("2025550123@example.com", "2025550123@example.com"),
    ],
)
def test_an_email_address_is_found_in_running_text(text: str, value: str) -> None:
    assert read_contact(text, "US") == Contact(kind="email", value=value)


@pytest.mark.parametrize(
    ("text", "region", "value"),
    [
        ("+1 202 555 0123", None, "+12025550123"),
        ("call me on (202) 555-0123 after six", "US", "+12025550123"),
        ("202.555.0123", "US", "+12025550123"),
        ("2025550123", "US", "+12025550123"),
        ("my number is 202-555-0123", "US", "+12025550123"),
        ("phone no. is 202-555-0123", "US", "+12025550123"),
        ("+49 (0)30 901820", "US", "+4930901820"),
        ("030 901820", "DE", "+4930901820"),
        ("0151 23456789 bitte", "DE", "+4915123456789"),
        ("order 4711, +442079460958", "US", "+442079460958"),
        ("＋４４ ２０７９ ４６０９５８", None, "+442079460958"),
        ("020 7946 0958 or kim@example.com", "GB", "+442079460958"),
    ],
)
def test_a_phone_number_is_found_and_normalised(text: str, region: str | None, value: str) -> None:
    assert read_contact(text, region) == Contact(kind="phone", value=value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no thanks",
        "kim at example dot com",
        "kim@",
        "@kim",
        "kim@localhost",
        "order number 2025550123",
        "Order #2025550123",
        "order: 202-555-0123",
        "my tracking no. is 2025550123",
        "it was $2025550123",
        "2025550123 EUR",
        "49.99",
        "1,299.00 dollars",
        "2026-11-22",
        "22.11.2026 13:36",
        "11/22/2026",
        "12345",
        "4111 1111 1111 1111",
        "https://example.com/t/2025550123",
        "+1 000 000 0000",
    ],
)
def test_what_is_no_way_to_reach_someone_is_not_taken_for_one(text: str) -> None:
    assert read_contact(text, "US") is None


def test_without_a_region_a_number_needs_its_country() -> None:
    assert read_contact("202 555 0123") is None


def test_a_novel_is_read_only_as_far_as_an_answer_goes() -> None:
    assert read_contact("word " * 100_000 + "kim@example.com") is None


@pytest.mark.parametrize("before", ["#" * 1_000 + " x", "order " * 150, "order" + " " * 900 + "x"])
def test_a_row_of_numbers_is_not_compared_with_all_that_stands_before_it(
    before: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    longest = 0

    class Seen:
        def search(self, text: str) -> bool:
            nonlocal longest
            longest = max(longest, len(text))
            return True

    monkeypatch.setattr(leads, "_NO_PHONE_BEFORE", Seen())

    assert read_contact(before + " 2025550123" * 50, "US") is None
    assert longest <= 100

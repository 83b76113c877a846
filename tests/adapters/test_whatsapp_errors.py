"""What the Cloud API's errors mean: wait, try again, tell staff, or call an admin."""

from typing import Any

import pytest

from adapters.whatsapp_errors import told
from bot.errors import (
    Ambiguous,
    ChannelError,
    Misconfigured,
    RateLimited,
    Refused,
    Unavailable,
    Unreachable,
    WindowClosed,
)


def error(code: Any, message: str = "", **fields: Any) -> dict[str, Any]:
    return {"code": code, "message": message or f"(#{code}) Something", **fields}


@pytest.mark.parametrize(
    ("code", "meaning", "said"),
    [
        (131047, WindowClosed, "24 hours"),
        (131026, Unreachable, "cannot deliver to this customer"),
        (131030, Unreachable, "list of test recipients"),
        (131021, Unreachable, "our own"),
        (190, Misconfigured, "channels.whatsapp"),
        (10, Misconfigured, "whatsapp_business_messaging"),
        (200, Misconfigured, "whatsapp_business_messaging"),
        (299, Misconfigured, "whatsapp_business_messaging"),
        (131005, Misconfigured, "permission"),
        (131031, Misconfigured, "locked"),
        (131042, Misconfigured, "payment"),
        (133010, Misconfigured, "not registered"),
        (1, Unavailable, ""),
        (2, Unavailable, ""),
        (131000, Unavailable, ""),
        (131016, Unavailable, ""),
        (131057, Unavailable, ""),
        (131053, Refused, "this file"),
        (132001, Refused, "template"),
        (131009, Refused, "code 131009"),
        (999999, Refused, "code 999999"),
    ],
)
def test_each_code_has_its_meaning(code: int, meaning: type[ChannelError], said: str) -> None:
    found = told(400, error(code))

    assert type(found) is meaning
    assert said in found.problem


@pytest.mark.parametrize(("code", "seconds"), [(130429, 5), (131056, 6), (80007, 60), (4, 60)])
def test_a_rate_limit_has_a_sensible_wait_unless_it_says_one(code: int, seconds: float) -> None:
    found = told(400, error(code))
    asked = told(400, error(code), retry_after=17)

    assert isinstance(found, RateLimited)
    assert isinstance(asked, RateLimited)
    assert (found.retry_after, asked.retry_after) == (seconds, 17)


@pytest.mark.parametrize(
    "unknown",
    [error(100, "Unsupported get request. Object with ID '1' does not exist"), error(100, error_subcode=33)],
)
def test_a_number_that_does_not_exist_is_for_an_admin(unknown: dict[str, Any]) -> None:
    found = told(400, unknown)

    assert isinstance(found, Misconfigured)
    assert "phone number ID" in found.problem


def test_another_invalid_parameter_is_refused() -> None:
    assert type(told(400, error(100, "(#100) Param text must be shorter"))) is Refused


@pytest.mark.parametrize(
    ("status", "meaning"),
    [
        (400, Refused),
        (401, Misconfigured),
        (403, Misconfigured),
        (404, Refused),
        (429, RateLimited),
        (500, Unavailable),
        (502, Ambiguous),
        (503, Unavailable),
        (504, Ambiguous),
    ],
)
def test_an_answer_without_a_code_is_judged_by_its_status(status: int, meaning: type[ChannelError]) -> None:
    for nothing in ({}, {"code": "x", "error_data": 3, "message": None}):
        assert type(told(status, nothing)) is meaning


def test_what_whatsapp_says_of_an_unknown_error_is_passed_on() -> None:
    found = told(400, error(131009, error_data={"details": "Recipient phone number not valid"}))

    assert found.problem == "WhatsApp says 'Recipient phone number not valid' (code 131009)"

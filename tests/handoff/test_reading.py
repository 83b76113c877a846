"""What a message means in reply to what was said before, read all at once."""

import pytest

from bot.ports import Meant, ReadReply, Says
from handoff.reading import read_reply

READ: ReadReply = read_reply
TAKEN = {Says.TAKES, Says.TAKES_SURELY, Says.INSISTS}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("yes", {Says.YES, *TAKEN}),
        ("ok", {Says.YES, Says.TAKES, Says.PRAISE}),
        ("ok thanks", {Says.YES, Says.TAKES, Says.TAKES_IN_DOUBT, Says.PRAISE, Says.THANKS}),
        ("call them", TAKEN),
        ("yes, but not by phone", TAKEN),
        ("no", {Says.NO, Says.DECLINES}),
        ("actually no", {Says.NO, Says.DECLINES, Says.TAKES_BACK}),
        ("back to the bot", {Says.STOP}),
        ("it works now", {Says.OVER, Says.MAY_BE_OVER}),
        ("works", {Says.MAY_BE_OVER, Says.TAKES}),
        ("still broken", {Says.NOT_OVER, Says.TROUBLE}),
        ("one moment", {Says.WAIT}),
        ("how long?", {Says.WHEN, Says.ASKS}),
        ("I have a question", {Says.ANNOUNCES}),
        ("bad", {Says.BLAME, Says.TROUBLE}),
        ("your shop is a joke", {Says.BLAME, Says.CONTEMPT}),
        ("thanks", {Says.THANKS}),
        ("what do you need that for?", {Says.WHAT_FOR, Says.ASKS}),
        ("hello?", {Says.STILL_THERE, Says.ASKS}),
        ("I don't understand that", {Says.PUZZLED}),
        ("opening hours sunday", {Says.NAMES, Says.OPENS}),
        ("gift cards", {Says.NAMES}),
        ("my parcel is still missing", {Says.TROUBLE}),
        ("do you ship to Malta", {Says.ASKS}),
        ("I want to return the shoes", {Says.ASKS}),
        ("you did not solve anything", set()),
        ("", set()),
    ],
)
def test_a_reply_says_all_that_it_may_mean_and_nothing_else(text: str, says: set[Says]) -> None:
    assert READ(text) == Meant(says=frozenset(says))


def test_stars_are_read_with_what_stands_beside_them() -> None:
    assert READ("4") == Meant(stars=4)
    assert READ("4 but no refund yet") == Meant(
        says=frozenset({Says.TROUBLE}), stars=4, beside_stars="no refund yet"
    )


@pytest.mark.parametrize(("text", "way"), [("call me", "phone"), ("answer here please", "here")])
def test_it_is_read_by_which_way_they_want_to_be_reached(text: str, way: str) -> None:
    assert READ(text).way == way

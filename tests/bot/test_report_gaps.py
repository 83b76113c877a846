"""What the documents lack: which questions count, whose they are, and what is shown of them."""

from collections.abc import Sequence

import pytest

from bot.model import Citation
from bot.report.gaps import Gap, Missed, gaps, missed
from bot.store.report import Judged
from bot.text import mask_cards
from tests.bot.report_rows import accepts, asks, asks_in_vain, turn, wants_a_person, writes_to_staff

BOTH = "please give me a human, my parcel was to come on Monday and never did"


class ByFirstWord:
    """Questions mean the same if they begin alike."""

    async def groups(self, texts: Sequence[str]) -> tuple[tuple[int, ...], ...]:
        places: dict[str, list[int]] = {}
        for place, text in enumerate(texts):
            places.setdefault(text.split(" ")[0], []).append(place)
        return tuple(map(tuple, places.values()))

    async def nearest(self, text: str) -> Citation | None:
        if text.startswith("gift"):
            return Citation(source="gifts.md", title="Gifts", quote="", score=0.3)
        return None


async def ranked(*judged: Judged) -> tuple[Gap, ...]:
    return await gaps(missed(judged), ByFirstWord(), mask_cards)


@pytest.mark.parametrize(
    ("turns", "counts"),
    [
        ([asks("when")], []),
        ([asks_in_vain("dance?")], [("dance?", "unknown", False)]),
        ([asks_in_vain("dance?"), accepts()], [("dance?", "unknown", True)]),
        ([asks("when"), wants_a_person()], [("when", "explicit", True)]),
        ([wants_a_person(), writes_to_staff()], []),
        ([asks("when"), wants_a_person(BOTH)], [(BOTH, "explicit", True)]),
        ([turn("hi", "answer"), wants_a_person()], []),
        ([turn("fraud!", "escalate sensitive")], [("fraud!", "sensitive", True)]),
        ([turn("refund", "offer_human sensitive")], [("refund", "sensitive", False)]),
        ([turn("when??", "park repeat")], [("when??", "repeat", True)]),
        ([turn("when", "escalate error")], [("when", "error", True)]),
        ([turn("when", "escalate paused")], []),
        ([turn("dance?", "escalate unknown", kind="unknown")], [("dance?", "unknown", True)]),
        (
            [turn("call me an ambulance", "escalate explicit", kind="human")],
            [("call me an ambulance", "explicit", True)],
        ),
        # A picture, a deleted message and a word on a rating ask nothing.
        ([turn(None, "offer_human unknown")], []),
        ([asks("when"), turn(None, "offer_human unknown", spoke=False)], []),
        ([turn(None, "offer_human unknown", kind="unknown")], []),
        ([turn(None, "rate", spoke=False), asks_in_vain("Ana was great")], []),
        # An option that was tapped means the question before it.
        (
            [
                turn("plan", "clarify unknown", kind="clarify"),
                turn(None, "offer_human unknown", kind="unknown", spoke=False),
            ],
            [("plan", "unknown", False)],
        ),
    ],
)
def test_what_went_unanswered_or_to_people_counts_by_what_was_asked(
    turns: list[Judged], counts: list[tuple[str, str, bool]]
) -> None:
    assert [(each.text, each.cause, each.went_to_people) for each in missed(turns)] == counts


def test_what_one_customer_asks_does_not_stand_behind_the_call_of_another() -> None:
    assert missed([asks("when", who="ben"), wants_a_person(who="mara")]) == ()


async def test_gaps_are_ranked_by_customers_and_not_by_how_often_one_of_them_asks() -> None:
    insistent = [asks_in_vain(f"dance number {n}?", who="ben") for n in range(9)]
    found = await ranked(
        *insistent,
        asks_in_vain("gift card?", who="mara"),
        asks_in_vain("gift voucher?", who="eve"),
        accepts(who="eve"),
    )

    assert [(gap.question, gap.customers, gap.went_to_people) for gap in found] == [
        ("gift card?", 2, 1),
        ("dance number 0?", 1, 0),
    ]
    assert found[0].examples == ("gift voucher?",)
    assert len(found[1].examples) == 3, "a few are enough"


async def test_the_reasons_of_a_gap_count_customers_too() -> None:
    (gap,) = await ranked(
        asks_in_vain("gift? a card", who="mara"),
        asks_in_vain("gift? cards", who="mara"),
        asks("gift? cards", who="ben"),
        wants_a_person(who="ben"),
        asks_in_vain("gift?", who="eve"),
    )

    assert (gap.customers, gap.causes) == (3, {"unknown": 2, "explicit": 1})


async def test_the_same_customer_in_two_channels_is_two_as_nobody_can_know() -> None:
    (gap,) = await ranked(asks_in_vain("gift?", channel="slack"), asks_in_vain("gift?", channel="discord"))

    assert (gap.customers, gap.examples) == (2, ())


async def test_the_nearest_page_is_that_of_now_or_else_that_of_then() -> None:
    found = await ranked(
        asks_in_vain("gift?", page="old.md"),
        asks_in_vain("dance a lot?", page="events.md"),
        asks_in_vain("dance lessons", page="classes.md"),
        asks_in_vain("dance now", page="events.md"),
        asks_in_vain("sing?"),
    )

    pages = {gap.question: gap.page and gap.page.source for gap in found}
    assert pages == {"gift?": "gifts.md", "dance a lot?": "events.md", "sing?": None}


async def test_card_numbers_are_masked_and_nothing_is_obeyed_by_the_terminal() -> None:
    found = await ranked(
        asks_in_vain("card 4111 1111 1111 1111 is \x1b[2Jrefused\u202e\nwhy"),
        asks_in_vain("card 5500005555555559 too", who="ben"),
    )

    assert found[0].question == "card •••• 1111 is [2Jrefused why"
    assert found[0].examples == ("card •••• 5559 too",)


async def test_a_long_message_is_cut() -> None:
    (gap,) = await ranked(asks_in_vain("why " * 200))

    assert len(gap.question) == 240
    assert gap.question.endswith("why…")


async def test_without_questions_there_are_no_gaps() -> None:
    assert await ranked() == ()


def test_a_question_keeps_the_page_that_was_nearest() -> None:
    (question,) = missed([asks("when", page="delivery.md"), wants_a_person()])

    assert isinstance(question, Missed)
    assert question.page is not None
    assert question.page.source == "delivery.md"

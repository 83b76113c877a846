"""The report as a file: whole in itself, and nothing that a customer wrote can act in it."""

import re
from datetime import datetime, timedelta
from html.parser import HTMLParser
from io import StringIO

from rich.console import Console

from bot.model import Citation, Ended
from bot.report.gaps import Gap
from bot.report.making import Report
from bot.report.page import page
from bot.report.terminal import show
from bot.report.words import percent, span_of, title
from bot.store.promises import PromisesKept
from bot.store.report import Judged, LeadKept
from tests.bot.report_rows import BERLIN, MINUTE, NOON, SPAN, asks, call, counted, wants_a_person

HOSTILE = "</title></svg><script>alert(1)</script><img src=x onerror=alert(2)> [red]\"' & {x} %s"


class Read(HTMLParser):
    """The tags and the words of a page; fails when a tag is not closed."""

    VOID = ("meta", "rect", "line")

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str | None]] = []
        self.open: list[str] = []
        self.words: list[str] = []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += attrs
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += attrs

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def report(
    *judged: Judged, gaps: tuple[Gap, ...] = (), company: str = "Larkmill", more_gaps: int = 0
) -> Report:
    figures = counted(
        judged,
        calls=[call(claimed=3 * MINUTE, ended=20 * MINUTE, outcome=Ended.RESOLVED, rating=4)],
        leads=[LeadKept(at=NOON, contact="phone", claimed_at=None, is_waiting=True)],
        promises=PromisesKept(made=4, kept=2, missed=1, voided=0),
    )
    return Report(
        company=company,
        since=SPAN.since.astimezone(BERLIN),
        until=SPAN.until.astimezone(BERLIN),
        zone="Europe/Berlin",
        figures=figures,
        gaps=gaps,
        more_gaps=more_gaps,
    )


def gap(question: str, *examples: str, page: str | None = None) -> Gap:
    return Gap(
        question=question,
        customers=7,
        went_to_people=3,
        causes={"unknown": 6, "explicit": 2},
        examples=examples,
        page=None if page is None else Citation(source=page, title=page, quote="", score=0.31),
    )


def printed(what: Report) -> str:
    out = StringIO()
    show(what, Console(file=out, width=100, color_system=None))
    return out.getvalue()


def test_nothing_that_is_written_in_it_acts_or_is_fetched() -> None:
    hostile = report(
        asks("when", channel=HOSTILE),
        wants_a_person(channel=HOSTILE),
        company=HOSTILE,
        gaps=(gap(HOSTILE, HOSTILE, page=HOSTILE),),
    )
    read = Read(page(hostile))

    assert not read.tags & {"script", "img", "link", "iframe", "object", "form", "a", "base", "image", "use"}
    assert not [name for name, _ in read.attributes if name.startswith("on") or name in ("href", "src")]
    assert HOSTILE in "".join(read.words)
    assert ("content", "default-src 'none'; style-src 'unsafe-inline'") in read.attributes
    assert not re.search(r"https?:|url\(|@import", page(hostile))


def test_it_shows_every_part_and_a_table_beside_every_chart() -> None:
    text = page(
        report(
            asks("when"), wants_a_person(who="ben"), gaps=(gap("gift cards?", "vouchers?", page="faq.yaml"),)
        )
    )

    for heading in (
        "What became of the conversations",
        "Knowledge gaps",
        "Day by day",
        "Why a person was called",
        "By channel",
        "Hour by hour",
        "How long it took",
    ):
        assert f"<h2>{heading}</h2>" in text
    assert text.count('role="img"') == text.count('aria-label="') > 3
    assert text.count("<table>") == text.count("<caption") >= 6
    assert "Larkmill: 20 to 22 November 2026" in text
    for words in (
        "gift cards?",
        "vouchers?",
        "faq.yaml",
        "nearness 0.31 of 1",
        "not in the documents 6",
        "3 min",
    ):
        assert words in text


def test_a_report_of_nothing_says_so() -> None:
    nothing = report()

    assert "Nobody wrote in this time." in page(nothing)
    assert "Nobody wrote in this time." in printed(nothing)
    Read(page(nothing))


def test_one_conversation_makes_a_whole_page() -> None:
    assert Read(page(report(asks("when")))).tags >= {"svg", "table", "dl"}


def test_the_terminal_shows_the_same_numbers_and_obeys_nobody() -> None:
    text = printed(
        report(
            asks("when", who="a"),
            asks("when", who="b"),
            asks("when", who="c"),
            wants_a_person(who="d", channel="whatsapp"),
            gaps=(gap(HOSTILE, "[link=x]y[/link]", page="faq.yaml"),),
            more_gaps=5,
        )
    )

    assert "A person was called in 25% of the 4 conversations" in text
    assert re.search(r"answered by the bot alone +3 +75%", text)
    assert re.search(r"WhatsApp +1 +1 +100%", text)
    assert re.search(r"claimed +1 +3 min +3 min +0", text)
    assert "Leads kept: 1 (by phone 1)" in text
    assert "Ratings: 4.0 of 5 stars, by 1; 1 thread was resolved" in text
    assert "Promised times: 4; kept 2, missed 1, no longer waited for 0" in text
    assert "alert(2)> [red]" in text
    assert "[link=x]y[/link]" in text
    assert "7 customers: not in the documents 6, wanted a person 2" in text
    assert "and 5 more" in text


def test_numbers_and_waits_read_as_people_say_them() -> None:
    assert [percent(share) for share in (None, 0, 0.004, 0.125, 0.996, 1)] == [
        "–",
        "0%",
        "0.4%",
        "12%",
        "99.6%",
        "100%",
    ]
    waits = (None, 0, 59, 90, 3599, 7200, 7800, 86_400, 273_600)
    shown = [span_of(None if wait is None else timedelta(seconds=wait)) for wait in waits]
    assert shown == ["–", "0 s", "59 s", "2 min", "1 h", "2 h", "2 h 10 min", "1 d", "3 d 4 h"]
    one_day = report()
    assert title(one_day) == "Larkmill: 20 to 22 November 2026"
    assert datetime.fromisoformat("2026-11-20T00:00+01:00") == one_day.since

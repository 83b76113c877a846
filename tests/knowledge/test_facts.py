"""Numbers, times and addresses are the sources' own, to the letter."""

from time import process_time
from timeit import timeit

import pytest

from knowledge.facts import facts
from knowledge.grounding import check
from knowledge.passage import Passage


def page(text: str, language: str = "en") -> Passage:
    return Passage(id=text, kind="page", source="page.md", title="A page", text=text, language=language)


@pytest.mark.parametrize(
    ("written", "less", "more"),
    [
        ("The bottle holds {} litres.", "0.500", "500"),
        ("The bottle holds {} litres.", "0.075", "75"),
        ("Der Akku wiegt {} kg.", "0,750", "750"),
        ("Le paquet pèse {} kg.", "0,250", "250"),
    ],
)
def test_a_part_of_one_is_no_thousand(written: str, less: str, more: str) -> None:
    language = "en" if "bottle" in written else "de" if "Akku" in written else "fr"

    assert check(written.format(more), [page(written.format(less), language)]).text == ""
    assert check(written.format(less), [page(written.format(more), language)]).text == ""


@pytest.mark.parametrize(("written", "said"), [("0.500", "0.5"), ("0,750", "0.75"), ("1.500", "1,500")])
def test_the_same_number_may_be_written_in_another_way(written: str, said: str) -> None:
    source = page(f"The large bottle holds {written} litres.")

    assert check(f"The large bottle holds {said} litres.", [source]).text


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (
            "Siparişiniz İKİ hafta içinde gelir, iade için dört gün var.",
            "Siparişiniz 2 hafta içinde gelir, iade için 4 gün var.",
        ),
        ("İKİ hafta", "2 hafta"),
        ("SİX working days, two weeks", "6 working days, 2 weeks"),
        ("the THİRD step of two", "the 3rd step of 2"),
        ("TWİCE for two weeks", "2 times for 2 weeks"),
        ("20 CANADİAN dollars", "20 Canadian dollars"),
        ("DREIẞIG Tage", "30 Tage"),
    ],
)
def test_numbers_in_words_are_read_from_any_keyboard(typed: str, meant: str) -> None:
    assert facts(typed) == facts(meant)
    assert facts(typed) != facts("")


@pytest.mark.parametrize(
    "repeated",
    ["-", "a-", "a.", "1", "1.", "1,", "[", "![", "[](", "_", "_a ", "_a", "a_", "`", "`a ", "a_."],
)
def test_a_long_run_of_anything_is_read_at_once(repeated: str) -> None:
    text = (20_000 * repeated)[:20_000]

    assert timeit(lambda: facts(text), number=1, timer=process_time) < 1


SHOP = page(
    "Delivery takes 2 to 3 working days and costs €4.90. Write to help@larkmill.example or call "
    "+49 40 66969 120. Parking is free for members of the club."
)


@pytest.mark.parametrize("mark", ["_", "__", "*", "**", "***", "`"])
@pytest.mark.parametrize(
    "sentence",
    [
        "Delivery takes {m}9{m} working days.",
        "Delivery takes 2 to 3 working days and costs {m}9.90 €{m}.",
        "Delivery takes 2 to 3 {m}days{m} and costs €4.90.",
        "Delivery is {m}free{m} and takes 2 to 3 working days.",
        "Delivery takes 2 to 3 working days and costs {m}guaranteed{m} €4.90.",
        "Write to help@larkmill.example or {m}evil.example{m}.",
        "Parking is free for members of the club {m}only{m}.",
        "Parking is {m}not{m} free for members of the club.",
    ],
)
def test_emphasis_hides_nothing(sentence: str, mark: str) -> None:
    assert check(sentence.format(m=mark), [SHOP]).text == ""


@pytest.mark.parametrize("mark", ["_", "__", "*", "**"])
@pytest.mark.parametrize(
    "sentence",
    [
        "Delivery takes {m}2 to 3 working days{m} and costs {m}€4.90{m}.",
        "You may write to {m}help@larkmill.example{m} or call.",
        "{m}Parking{m} is {m}free{m} for members of the club.",
    ],
)
def test_what_is_true_may_be_emphasised(sentence: str, mark: str) -> None:
    assert check(sentence.format(m=mark), [SHOP]).text


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("anna_@shop.example", "anna@shop.example"),
        ("_info@shop.example", "info@shop.example"),
        ("info@shop.example", "_info@shop.example"),
        ("https://shop.example/returns_-form", "https://shop.example/returns-form"),
        ("https://shop.example/returns_", "https://shop.example/returns"),
        ("https://shop.example/wiki/Foo_(bar)", "https://shop.example/wiki/Foo(bar)"),
        ("[our form](/wiki/Foo_(bar))", "[our form](/wiki/Foo(bar))"),
        ("the code _SAVE20", "the code SAVE20"),
        ("the code SAVE20_", "the code SAVE20"),
        ("the code SAVE20", "the code `_SAVE20_`"),
    ],
)
def test_an_underscore_in_an_address_or_a_code_is_no_emphasis(written: str, said: str) -> None:
    sentence = "Use {} for the returns of your orders."
    source = page(sentence.format(written))

    assert check(sentence.format(written), [source]).text
    assert check(sentence.format(said), [source]).text == ""


@pytest.mark.parametrize("mark", ["_", "__"])
@pytest.mark.parametrize(
    "written", ["anna_@shop.example", "https://shop.example/returns_-form", "the code SAVE_20"]
)
def test_an_address_or_a_code_with_an_underscore_may_be_emphasised(written: str, mark: str) -> None:
    sentence = "Use {} for the returns of your orders."

    assert check(sentence.format(f"{mark}{written}{mark}"), [page(sentence.format(written))]).text


@pytest.mark.parametrize(
    "sentence", ["Delivery takes _9 working days.", "_Delivery takes __9__ working days._"]
)
def test_underscores_without_a_pair_or_within_another_hide_nothing(sentence: str) -> None:
    assert check(sentence, [SHOP]).text == ""


@pytest.mark.parametrize(
    "place",
    [
        "_evil.example",
        "evil.example_",
        "_https://evil.example",
        "_www.evil.example",
        "_@evil",
        "evil _dot example",
    ],
)
def test_an_underscore_beside_an_address_does_not_hide_it(place: str) -> None:
    sentence = "Write to help@larkmill.example or {} or call +49 40 66969 120."

    assert check(sentence.format(place), [SHOP]).text == ""


HOURS = page("The desk is open from 9:00 to 18:00 on Mondays and from 10:00 to 14:00 on Saturdays.")


@pytest.mark.parametrize(
    "sentence",
    [
        "The desk is open from 18:00 to 9:00 on Mondays.",
        "On Mondays the desk is open 6 pm - 9 am.",
        "The desk is open between 18:00 and 9:00 on Mondays.",
        "The desk is open from 9:00 to 14:00 on Saturdays.",
        "The desk is open from 10:00 to 18:00 on Mondays.",
    ],
)
def test_opening_and_closing_time_stay_together_and_in_order(sentence: str) -> None:
    assert check(sentence, [HOURS]).text == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "The desk is open from 9:00 to 18:00 on Mondays.",
        "On Mondays the desk is open 9 am - 6 pm.",
        "The desk is open between 10:00 and 14:00 on Saturdays.",
        "The desk is open until 18:00 on Mondays.",
    ],
)
def test_opening_hours_may_be_put_in_other_words(sentence: str) -> None:
    assert check(sentence, [HOURS]).text


IN_A_ROW = page("The desk is open Monday 9:00 to 18:00 Saturday 10:00 to 13:00 Sunday 11:00 to 12:00.")


@pytest.mark.parametrize("hours", ["18:00 to 10:00", "13:00 to 11:00", "10:00 to 18:00"])
def test_where_one_day_closes_and_the_next_opens_is_no_span(hours: str) -> None:
    assert check(f"The desk is open {hours} on Saturday.", [IN_A_ROW]).text == ""
    assert check("The desk is open 10:00 to 13:00 on Saturday.", [IN_A_ROW]).text


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("de", "Der Laden ist montags von {} Uhr bis {} Uhr geöffnet."),
        ("fr", "Le magasin est ouvert le lundi de {} à {}."),
        ("es", "La tienda abre los lunes de {} a {}."),
        ("pl", "Sklep jest otwarty w poniedziałki od {} do {}."),
        ("tr", "Mağaza pazartesi günleri {} ile {} arasında açıktır."),
        ("ru", "Магазин открыт по понедельникам с {} до {}."),
        ("ja", "店は月曜日の{}から{}まで営業しています。"),
    ],
)
def test_opening_hours_keep_their_order_in_any_language(language: str, written: str) -> None:
    source = page(written.format("9:00", "18:00"), language)

    assert check(written.format("9:00", "18:00"), [source]).text
    assert check(written.format("18:00", "9:00"), [source]).text == ""

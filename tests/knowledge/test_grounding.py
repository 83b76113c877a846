"""What a draft may say is what its sources say."""

import pytest

from knowledge.grounding import check
from knowledge.passage import Passage
from knowledge.qualifiers import extends


def page(text: str, title: str = "A page") -> Passage:
    return Passage(id=text, kind="page", source="page.md", title=title, text=text)


DELIVERY = page(
    "Standard delivery to Germany takes 1 to 2 working days and costs €4.90, or nothing for orders of €59. "
    "Orders paid before 14:00 on a working day leave the Larkmill warehouse the same day.",
    "Delivery times › Delivery to Germany",
)
AUSTRIA = page("Standard delivery to Austria takes 2 to 3 working days and costs €8.90.")
RETURNS = page(
    "You have 30 days from delivery to return Larkmill products. Opened bags of coffee beans cannot be "
    "returned. Register your return at [our returns page](https://larkmill.example/returns) or write to "
    "help@larkmill.example. You can call us on +49 40 66969 120 from Monday to Friday."
)
PRICES = page(
    "| Product | Price |\n|---|---|\n| Wren espresso machine | €549 |\n| Finch electric grinder | €249 |"
)
KLARNA = page("Klarna is offered for orders of up to €1,000. The warranty does not cover limescale damage.")
WARRANTY = page(
    "The warranty on the Wren espresso machine lasts 3 years. The warranty on the Siskin lasts 5 years. "
    "The Heron kettle costs €119. It holds 0.9 litres."
)
EVERYTHING = [WARRANTY, DELIVERY, AUSTRIA, RETURNS, PRICES, KLARNA]
SHORT = page(
    "Delivery takes 2 to 3 working days. Returns are free within 30 days of delivery. "
    "Write to help@larkmill.example, Monday to Friday."
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Standard delivery to Germany takes 1 to 2 working days and costs €4.90, or nothing for €59.",
        "Delivery to Germany takes 1 to 2 working days.",
        "Delivery to Germany takes 1 to two working days.",
        "Delivery to Germany takes 1-2 working days and costs 4.90 €.",
        "Delivery to Germany costs 4,90 EUR.",
        "**Standard delivery** to _Germany_ takes 1 to 2 working days.",
        "If you pay before 2 pm on a working day, your order leaves the warehouse the same day.",
        "Delivery to Austria takes 2 to 3 working days.",
        "You can return Larkmill products for 30 days from delivery.",
        "You cannot return opened bags of coffee beans.",
        "Opened coffee beans can't be returned.",
        "Please register your return at https://larkmill.example/returns.",
        "Register your return on [our page](https://larkmill.example/returns).",
        "Or write to help@larkmill.example about your return.",
        "You can call us on +49 40 66969-120 from Monday to Friday.",
        "The Wren espresso machine has a price of €549.",
        "Klarna is offered for orders of up to 1.000 €.",
        "The Heron kettle holds 0.9 litres.",
    ],
)
def test_what_a_source_says_may_be_said(sentence: str) -> None:
    checked = check(sentence, EVERYTHING)

    assert checked.text, checked.dropped
    assert checked.dropped == ()
    support = checked.supports[0]
    assert support.quote in EVERYTHING[support.place].text


@pytest.mark.parametrize(
    "sentence",
    [
        "Delivery to Germany takes 3 working days.",
        "The warranty on the Wren espresso machine lasts 5 years.",
        "The warranty on the Siskin hand grinder lasts 3 years.",
        "The Wren espresso machine holds 0.9 litres.",
        "Delivery to Germany takes 1 to 2 weeks.",
        "Delivery to Germany takes 1 to 2 working days and costs €5.90.",
        "Delivery to Germany costs $4.90.",
        "Delivery to Germany costs four euros.",
        "Orders paid before 15:00 on a working day leave the warehouse the same day.",
        "Orders paid after 14:00 on a working day leave the warehouse the same day.",
        "Delivery to Austria takes 1 to 2 working days.",
        "Delivery to Iceland takes 2 to 3 working days and costs €8.90.",
        "You have 60 days from delivery to return Larkmill products.",
        "Opened bags of coffee beans can be returned.",
        "You cannot return Larkmill products within 30 days from delivery.",
        "The warranty covers limescale damage.",
        "Register your return at https://larkmill.example/refunds.",
        "Register your return at https://larkmill.example.evil.example/returns.",
        "returned. Register your return at [our returns page](https://evil.example).",
        "Register your return at evil.example.",
        "Write to help@evil.example about your return.",
        "You can call us on +49 40 66969 121 from Monday to Friday.",
        "The Wren espresso machine has a price of €249.",
        "The Finch electric grinder costs €549.",
        "Klarna is offered for orders of up to €10,000.",
        "We guarantee that your parcel arrives on time.",
        "Your refund has been approved.",
        "Larkmill accepts Bitcoin.",
        "Sure!",
        "Our office dog is called Bruno.",
        "![Delivery](https://larkmill.example/returns)",
        "<a href='https://larkmill.example/returns'>Register your return</a>",
    ],
)
def test_what_no_source_says_is_not_said(sentence: str) -> None:
    checked = check(sentence, EVERYTHING)

    assert checked.text == ""
    assert checked.supports == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Delivery takes twenty working days.",
        "Delivery takes a hundred working days.",
        "Delivery takes one working day.",
        "Delivery takes half a working day.",
        "Delivery takes a working day.",
        "Delivery takes a few working days.",
        "Delivery takes a couple of working days.",
        "Delivery takes 2 working days.",
        "Delivery takes 2 to 3 days.",
        "Delivery takes ½ working day.",
        "Delivery takes a week.",
        "Returns are free forever.",
        "Returns are always free within 30 days of delivery.",
        "Returns are free within 30 days of delivery, next week too.",
        "Returns are free twice within 30 days of delivery.",
        "Returns are free within 30 days of delivery and we will refund you tomorrow.",
        "We guarantee delivery takes 2 to 3 working days.",
        "We promise that delivery takes 2 to 3 working days.",
        "Write to help@larkmill.example on Sunday.",
        "Write to help@larkmill.example in march.",
        "Returns are free within 30 days of delivery, see shop dot example.",
        "Returns are free within 30 days of delivery, write to help at evil dot com.",
        "Returns are free within 30 days of delivery, write to help [at] larkmill.example.",
        "Returns are free within 30 days of delivery, see evil . com.",
        "Returns are free within 30 days of delivery, see evil\u200b.example.",
        "Returns are free within 30 days of delivery, see larkmi\u0142\u0142.example.",
        "Returns are [free](https://evil.example/r) within 30 days of delivery.",
        "Returns are [free](/elsewhere) within 30 days of delivery.",
        "Returns are [free [now]](/elsewhere) within 30 days of delivery.",
    ],
)
def test_numbers_in_words_promises_and_disguised_addresses_are_not_said_either(sentence: str) -> None:
    assert check(sentence, [SHORT]).text == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "Delivery takes two to three working days.",
        "Delivery takes two to three business days.",
        "Delivery takes up to 3 working days.",
        "Returns are free within thirty days of delivery.",
        "You can return it for free within 30 days of delivery.",
        "You can write to help@larkmill.example from Monday to Friday.",
        "You can write to [help@larkmill.example](mailto:help@larkmill.example), Monday to Friday.",
    ],
)
def test_numbers_in_words_are_the_same_as_in_digits(sentence: str) -> None:
    assert check(sentence, [SHORT]).text == sentence


def test_markers_are_hints_and_do_not_reach_the_customer() -> None:
    checked = check("Delivery to Austria takes 2 to 3 working days. [1] [7]", EVERYTHING)

    assert checked.text == "Delivery to Austria takes 2 to 3 working days."
    assert [support.place for support in checked.supports] == [2]


def test_yes_promises_what_no_source_can_confirm() -> None:
    checked = check("Yes, you can return Larkmill products for 30 days from delivery [3].", EVERYTHING)

    assert checked.text == "You can return Larkmill products for 30 days from delivery."


def test_the_true_rest_of_a_draft_is_kept() -> None:
    checked = check("We are the best! Delivery to Austria takes 2 to 3 working days [2].", EVERYTHING)

    assert checked.text == "Delivery to Austria takes 2 to 3 working days."
    assert [each.sentence for each in checked.dropped] == ["We are the best!"]


@pytest.mark.parametrize(
    ("sentence", "why"),
    [
        ("Delivery to Germany takes 3 working days.", "another number, time, address or promise"),
        ("You cannot return Larkmill products for 30 days.", "a denial too many or too few"),
        ("The warranty covers limescale damage.", "the contrary of what a page says"),
        ("Standard delivery to Iceland takes 1 to 2 working days.", "another name"),
        ("Closed bags of coffee beans cannot be returned.", "the opposite of a word"),
        ("You can call us from Monday to Friday, and our elephants dance.", "a part about something else"),
        (
            "You have 30 days from delivery to return all Larkmill products.",
            "more than the page says, such as 'only', 'all' or 'must'",
        ),
        ("Our office dog is called Bruno.", "words that no page has"),
        ("Bruno!", "too few words to check"),
        ("![Delivery](https://larkmill.example/returns)", "a picture, a tag or a mention"),
    ],
)
def test_staff_can_be_told_what_speaks_against_a_sentence(sentence: str, why: str) -> None:
    (dropped,) = check(sentence, EVERYTHING).dropped

    assert (dropped.sentence, dropped.why) == (sentence, why)


def test_a_rest_that_leans_on_what_fell_falls_too() -> None:
    draft = "Express delivery to Austria is sold out. It takes 2 to 3 working days and costs €8.90 [2]."

    assert check(draft, EVERYTHING).text == ""


def test_lists_stay_lists() -> None:
    draft = (
        "- Delivery to Germany takes 1 to 2 working days [1].\n"
        "- Delivery to Austria takes 2 to 3 working days [2]."
    )

    assert check(draft, EVERYTHING).text.splitlines() == [
        "- Delivery to Germany takes 1 to 2 working days.",
        "- Delivery to Austria takes 2 to 3 working days.",
    ]


@pytest.mark.parametrize("draft", ["", "[1]", "   ", "…", "[1] [2]\n\n[3]", "\x00", "1" * 10_000])
def test_a_draft_that_says_nothing_gives_nothing(draft: str) -> None:
    assert check(draft, EVERYTHING).text == ""


def test_without_sources_nothing_may_be_said() -> None:
    assert check("Delivery to Germany takes 1 to 2 working days.", []).text == ""


def test_the_companys_own_answer_keeps_its_yes_and_no() -> None:
    answer = "No. The changing room has lockers only."
    faq = Passage(id="1", kind="faq", source="faq.yaml", title="Do you have showers?", text=answer)

    assert check(f"{answer} [1]", [faq]).text == answer
    assert check("No. The changing room has lockers.", [faq]).text != "No. The changing room has lockers."


FEES = page("The fee for a visit is {} and is paid at the desk.", "Fees")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("15 zł", "€15"),
        ("59 kr", "59 €"),
        ("59 kr", "59 zł"),
        ("59 SEK", "$59"),
        ("₹99", "€99"),
        ("15", "€15"),
        ("15", "15%"),
        ("15", "$15"),
        ("15", "15 PLN"),
        ("15 mugs", "15%"),
        ("15 mugs", "15 days"),
        ("120 MAD", "120 AED"),
        ("Rp 50,000", "Rs 50,000"),
        ("CA$20", "A$20"),
        ("$20", "CA$20"),
        ("900 Kč", "900 Ft"),
        ("500 ₽", "500 ₴"),
        ("R$ 15", "$15"),
        ("15元", "15欧元"),
        ("500円", "500ドル"),
        ("15 %", "15 €"),
        ("99 रुपये", "99 डॉलर"),
        ("20 ريال", "20 درهم"),
    ],
)
def test_a_currency_or_a_unit_is_the_sources_own(written: str, said: str) -> None:
    source = page(FEES.text.format(written))

    assert check(FEES.text.format(said), [source]).text == ""
    assert check(FEES.text.format(written), [source]).text


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("15 zł", "PLN 15"),
        ("15 zł", "15 złotych"),
        ("₹1,200", "INR 1,200"),
        ("59 kr", "59 kronor"),
        ("US$ 20", "$20"),
        ("CA$20", "$20"),
        ("$20", "20 dollars"),
        ("R$ 15", "15 reais"),
        ("CHF 15", "15 francs"),
        ("¥1500", "1500 yen"),
        ("350 ₽", "350 рублей"),
        ("15 %", "15 percent"),
        ("€15", "15 EUR"),
    ],
)
def test_a_currency_may_be_called_by_another_of_its_names(written: str, said: str) -> None:
    assert check(FEES.text.format(said), [page(FEES.text.format(written))]).text


def test_a_heading_or_the_head_of_a_column_may_name_the_currency() -> None:
    table = page("| Visit | Fee (PLN) |\n|---|---|\n| First visit | 15 |\n| Second visit | 25 |")
    heading = page("The fee for a visit is 15 and is paid at the desk.", "Fees in PLN")

    assert check("The first visit has a fee of 15 zł.", [table]).text
    assert check("The first visit has a fee of €15.", [table]).text == ""
    assert check("The fee for a visit is 15 zł.", [heading]).text
    assert check("The fee for a visit is €15.", [heading]).text == ""


def test_of_a_table_the_rows_are_said_that_a_page_says_each_read_out() -> None:
    rows = "| Wren espresso machine | €549 [5] |\n| Finch electric grinder | €{} |"
    draft = f"| Product | Price |\n|---|---|\n{rows}"
    true, half = (check(draft.format(price), EVERYTHING) for price in (249, 149))

    assert (
        true.text
        == "- Product: Wren espresso machine; Price: €549\n- Product: Finch electric grinder; Price: €249"
    )
    assert true.dropped == ()
    assert half.text == "Product: Wren espresso machine\nPrice: €549"
    assert [fell.sentence for fell in half.dropped] == ["Product: Finch electric grinder, Price: €149"]


CLASSES = page(
    "| Class | For members | For guests | To bring | We lend | Open |\n|---|---|---|---|---|---|\n"
    "| Yoga | €5 | €12 | Towel | Mat | 9:00 to 17:00 |"
)


@pytest.mark.parametrize(
    ("columns", "row"),
    [
        ("Class | For members | For guests", "Yoga | €5 | €12"),
        ("Class | For guests | For members", "Yoga | €12 | €5"),
        ("Class | Members | Guests", "Yoga | €5.00 | EUR 12"),
        ("Class | Members pay | Guests pay", "Yoga [1] | €5 [1] | €12 [1]"),
        ("Class | Members | To bring", "Yoga | €5 | Towel"),
        ("Course | Open", "Yoga | 9:00 to 17:00"),
    ],
)
def test_a_table_may_have_fewer_columns_in_another_order_by_other_names(columns: str, row: str) -> None:
    draft = f"| {columns} |\n|{'---|' * (columns.count('|') + 1)}\n| {row} |"

    assert check(draft, [CLASSES]).dropped == ()


@pytest.mark.parametrize(
    ("columns", "row"),
    [
        ("Class | For guests | For members", "Yoga | €5 | €12"),
        ("Class | Guests | Members", "Yoga | €5 | €12"),
        ("Class | Guests | Members", "Yoga [1] | €5 [1] | EUR 12 [1]"),
        ("Class | For guests", "Yoga | €5"),
        ("Class | Members | To bring", "Yoga | €5 | Mat"),
    ],
)
def test_a_table_whose_columns_were_exchanged_is_not_said(columns: str, row: str) -> None:
    draft = f"| {columns} |\n|{'---|' * (columns.count('|') + 1)}\n| {row} |"

    assert check(draft, [CLASSES]).text == ""


def test_an_item_keeps_its_small_letter() -> None:
    own = page("We treat\n\n- back pain\n- children from 5 years")
    items = own.text.removeprefix("We treat\n\n")

    assert check(f"{items} [1]", [own]).text == items


def test_the_companys_own_table_is_read_out_whole() -> None:
    own = page("| Open | |\n|---|---|\n| Mon | 9-5 |\n| Tue | – |")

    assert check(f"{own.text} [1]", [own]).text == "- Open: Mon; 9-5\n- Open: Tue; –"


def test_a_link_in_a_table_leads_where_the_page_says() -> None:
    own = page("| What | Where |\n|---|---|\n| Returns of coffee | [our form](https://larkmill.example/r) |")
    forged = own.text.replace("larkmill.example", "evil.example")

    assert (
        check(own.text, [own]).text
        == "What: Returns of coffee\nWhere: [our form](https://larkmill.example/r)"
    )
    assert check(forged, [own]).text == ""


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        ("sv", "Vi tar inte emot kontanter i butiken.", "Vi tar emot kontanter i butiken."),
        ("cs", "Zboží ve slevě nelze v obchodě vrátit.", "Zboží ve slevě lze v obchodě vrátit."),
        ("el", "Το κατάστημα είναι κλειστό κάθε Δευτέρα.", "Το κατάστημα είναι κλειστό κάθε Τρίτη."),
        ("th", "ร้านปิดทุกวันจันทร์ ไม่รับเงินสด", "ร้านปิดทุกวันจันทร์ รับเงินสด"),
    ],
)
def test_in_a_language_that_is_not_known_only_what_the_page_says_word_for_word_is_said(
    language: str, written: str, said: str
) -> None:
    source = Passage(id="1", kind="page", source="p.md", title="", text=written, language=language)

    assert check(f"{written} [1]", [source]).text == written
    assert check(said, [source]).text == ""


def test_a_condition_that_opens_with_only_is_not_lost() -> None:
    source = page("Only members get free parking at the shop in Hamburg.")

    assert check("Members get free parking at the shop in Hamburg.", [source]).text == ""
    assert check("Free parking at the shop in Hamburg is for members only.", [source]).text


def test_the_french_march_is_a_month() -> None:
    source = page("Les soldes durent jusqu'au 3 avril dans toutes nos boutiques.")

    assert check("Les soldes durent jusqu'au 3 mars dans toutes nos boutiques.", [source]).text == ""


def test_a_number_before_an_english_word_has_no_unit_of_another_language() -> None:
    source = page("The parcel with order 4711 has been late since the storm in Hamburg.")

    assert check("The parcel with order 4711 late since the storm in Hamburg.", [source]).text


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("The invoice must be paid within 30 days.", "The invoice is due within 30 days."),
        ("A membership at the club costs €5 weekly.", "A membership costs €5 per week."),
        ("Leave the key to the room at the desk.", "She may leave her key at the desk."),
        ("A solo traveller pays the price of the room.", "Solo, a traveller pays the price of the room."),
        ("Bags may weigh 20 kgs per person on the flight.", "Bags may weigh 20 kg per person on the flight."),
        (
            "Bags may weigh 20 kilos per person on the flight.",
            "Bags may weigh 20 kg per person on the flight.",
        ),
        (
            "Bags may weigh 50 lbs per person on the flight.",
            "Bags may weigh 50 pounds per person on the flight.",
        ),
        (
            "The trial lasts 14d and then the plan begins.",
            "The trial lasts 14 days and then the plan begins.",
        ),
        ("The drive is 12 kilometres from the centre.", "The drive is 12 km from the centre."),
        ('The tablet is 10.5" wide with a pen.', "The tablet is 10.5 inches wide with a pen."),
        ("A visit to the pool costs 9,- € at the desk.", "A visit to the pool costs €9 at the desk."),
        ("The visa fee is Rs. 500 per person for a stay.", "The visa fee is Rs 500 per person for a stay."),
        ("You may cancel up to 24h before your class.", "You may cancel up to 24 hours before your class."),
        ("Delivery takes 48 hrs from the order.", "Delivery takes 48 hours from the order."),
        ("Meet the guide in rm 10 on the second floor.", "Meet the guide in room 10 on the second floor."),
        ("Each guest gets 3 soles for the shoes.", "Each guest gets 3 for the shoes."),
        ("Add CUP 2 of the sugar to the bowl and stir.", "Add 2 of the sugar to the bowl and stir."),
        ("Sit at table MAD 5 beside the window.", "Sit at table 5 beside the window."),
        ("The fee is 20 Australian dollars for a stay.", "The fee is A$20 for a stay."),
        ("The fee is 20 Hong Kong dollars for a stay.", "The fee is 20 HKD for a stay."),
        ("The fee is 20 Hong Kong dollars for a stay.", "The fee is HK$20 for a stay."),
        ("The fee is HK$20 for a stay.", "The fee is 20 Hong Kong dollars for a stay."),
        ("The fee is 20 New Zealand dollars for a stay.", "The fee is NZ$ 20 for a stay."),
        ("The fee is C$20 for a stay.", "The fee is 20 Canadian dollars for a stay."),
        ("The fee is 20 reais for a stay.", "The fee is R$ 20 for a stay."),
        ("The fee is 20 Swiss francs for a stay.", "The fee is CHF 20 for a stay."),
        ("The fee is $20 CAD for a stay.", "The fee is 20 CAD for a stay."),
        ("A bowl of phở soup costs $12 at noon.", "The phở soup costs $12 at noon."),
    ],
)
def test_plain_english_is_read_as_english(written: str, said: str) -> None:
    assert check(said, [page(written)]).text == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("The fee is due within 30 days of the stay.", "Two fees within 30 days of the stay."),
        ("The fee is 20 Canadian dollars for a stay.", "The fee is 20 USD for a stay."),
        ("The fee is $20 CAD for a stay.", "The fee is 20 USD for a stay."),
        ("The fee is USD $20 for a stay.", "The fee is 20 CAD for a stay."),
        ("The fee is 20 Egyptian pounds for a stay.", "The fee is £20 for a stay."),
        ("The fee is $20 for a stay.", "The fee is 20 Hong Kong dollars for a stay."),
        ("The fee is HK$20 for a stay.", "The fee is 20 Canadian dollars for a stay."),
        ("The fee is HK$20 for a stay.", "The Canadian fee is HK$20 for a stay."),
        ("The fee is 120 MAD for a stay.", "The fee is €120 for a stay."),
        ("The fee is RM 10 for a stay.", "The fee is €10 for a stay."),
        ("La consegna richiede due giorni lavorativi.", "La consegna richiede tre giorni lavorativi."),
        ("Il parcheggio è per i clienti dell'albergo.", "Il parcheggio è solo per i clienti dell'albergo."),
        ("Sipariş ücretsizdir ve hızlıdır.", "Her sipariş ücretsizdir ve hızlıdır."),
    ],
)
def test_what_is_a_word_of_two_languages_still_counts_in_its_own(written: str, said: str) -> None:
    assert check(said, [page(written)]).text == ""


def test_words_of_other_languages_extend_nothing_in_english() -> None:
    assert not extends("The minimum order is 10 mugs.", "You order 10 mugs at the shop.")
    assert not extends("Take her solo.", "Take the room.")


def test_a_page_whose_language_was_told_wrongly_keeps_its_rewording_in_english() -> None:
    text = "The pool is open to all guests of the hotel and costs nothing."
    source = Passage(id="1", kind="page", source="p.md", title="", text=text, language="sv")

    assert check("For guests of the hotel the pool costs nothing.", [source]).text

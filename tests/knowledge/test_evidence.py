"""How surely the documents are silent."""

from dataclasses import replace

import pytest

from knowledge.evidence import THRESHOLDS, equally_near, missing_words, weigh
from knowledge.passage import Found, Passage


def found(
    text: str, *, title: str = "A page", score: float = 0.7, dense: float = 0.7, lexical: float = 0.5
) -> Found:
    source = f"{title}.md"
    passage = Passage(id=title + text, kind="page", source=source, title=title, text=text)
    return Found(passage=passage, score=score, dense=dense, lexical=lexical, nearest=text)


PAYPAL = "You can pay with PayPal."


def test_nothing_found_is_surely_unknown() -> None:
    assert weigh("Anything?", []).unknown == 1.0


def test_a_foreign_name_speaks_against_a_near_passage() -> None:
    near = found(PAYPAL)

    named = weigh("Is it true that I may pay with Bitcoin?", [near]).unknown
    assert named > weigh("Is it true that I may pay with bitcoin?", [near]).unknown
    assert weigh("pay Bitcoin", [near]).unknown > weigh("pay bitcoin", [near]).unknown


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Le café crème est inclus.", "cafe creme inclus"),
        ("Możesz rozłożyć płatność na raty.", "rozlozyc platnosc na raty"),
        ("Die Läden öffnen früher.", "laden offnen fruher"),
    ],
)
def test_what_is_typed_without_accents_is_known_as_well(written: str, typed: str) -> None:
    assert missing_words(typed, [found(written)]) == []


def test_a_page_is_not_held_to_the_words_of_a_question_in_another_language() -> None:
    near = replace(found("Parcels arrive within four working days.", lexical=0.0), polyglot=True, gain=0.3)

    abroad = weigh("Wie lange ist meine Bestellung unterwegs?", [near]).unknown
    assert abroad < weigh("How long is my order on its way?", [near]).unknown


@pytest.mark.parametrize("gain", [None, 0.3])
def test_a_german_noun_is_no_name(gain: float | None) -> None:
    text = "Bezahlen können Sie mit Karte, PayPal oder auf Rechnung."
    near = replace(found(text, lexical=0.4), gain=gain)
    german = replace(near, passage=replace(near.passage, language="de"))

    def unknown(question: str) -> float:
        return weigh(question, [german]).unknown

    assert unknown("Kann ich per Überweisung bezahlen?") == unknown("kann ich per überweisung bezahlen?")


def test_a_german_noun_is_no_name_on_a_page_in_another_language() -> None:
    english = found("You can pay by bank transfer.", lexical=0.4)

    def unknown(question: str) -> float:
        return weigh(question, [english]).unknown

    assert unknown("Kann ich per Überweisung bezahlen?") == unknown("kann ich per überweisung bezahlen?")


def test_a_name_in_an_english_question_is_one_on_a_german_page_too() -> None:
    german = replace(found("Bezahlen können Sie mit PayPal."), lexical=0.5)
    german = replace(german, passage=replace(german.passage, language="de"))

    named = weigh("Can I pay with Bitcoin?", [german]).unknown
    assert named > weigh("can I pay with bitcoin?", [german]).unknown


def german_entry(question: str) -> Found:
    near = found("Ja, das geht.", lexical=0.75)
    passage = replace(near.passage, kind="faq", questions=(question,), title=question, language="de")
    return replace(near, passage=passage, nearest=question)


@pytest.mark.parametrize(
    ("written", "question"),
    [
        ("Liefern Sie nach Irland?", "Liefern Sie nach Island?"),
        ("Liefern Sie nach Irland?", "Liefern Sie nach Japan?"),
        ("Liefern Sie nach Irland?", "liefern sie nach japan"),
        ("Kann ich mit PayPal bezahlen?", "Kann ich mit Bitcoin bezahlen?"),
        ("Kann ich mit PayPal bezahlen?", "Kann ich mit Klarna bezahlen?"),
        ("Haben Sie einen Laden in Berlin?", "Haben Sie einen Laden in Wien?"),
        ("Gibt es einen Rabatt für Studenten?", "Gibt es einen Rabatt für Rentner?"),
    ],
)
def test_a_german_question_that_differs_in_a_name_is_another_question(written: str, question: str) -> None:
    near = german_entry(written)

    assert weigh(question, [near]).unknown > THRESHOLDS["low"]
    assert weigh(written, [near]).unknown < THRESHOLDS["normal"]


@pytest.mark.parametrize(
    ("written", "question"),
    [
        ("Haben Sie Filialen?", "Haben Sie eine Filiale?"),
        ("Bekomme ich eine Rechnung?", "Bekomme ich einen Beleg?"),
        ("Wie storniere ich meine Bestellung?", "Wie storniere ich meinen Auftrag?"),
        ("Wie melde ich mich vom Newsletter ab?", "Wie melde ich mich vom Rundbrief ab?"),
    ],
)
def test_another_form_of_a_german_noun_or_one_with_an_article_is_no_other_name(
    written: str, question: str
) -> None:
    assert weigh(question, [german_entry(written)]).unknown < THRESHOLDS["normal"]


@pytest.mark.parametrize("name", ["Bitcoin", "bitcoin"])
def test_a_question_that_differs_in_a_name_is_another_question(name: str) -> None:
    asked = replace(found("Yes.").passage, kind="faq", questions=("Can I pay with PayPal?",))
    near = replace(
        found("Yes.", dense=0.75), passage=asked, nearest=asked.questions[0], wording=0.6, gain=0.5
    )

    assert weigh(f"Can I pay with {name}?", [near]).unknown > THRESHOLDS["normal"]
    assert weigh("Can I pay with PayPal?", [near]).unknown < THRESHOLDS["high"]


@pytest.mark.parametrize(
    ("question", "is_there"),
    [
        ("ship to ireland?", True),
        ("ship to irland?", True),
        ("ship to irelnad?", True),
        ("ship to iceland?", False),
        ("Ship to Iceland?", False),
        ("ship to japan?", False),
        ("Nach Irland?", True),
        ("Nach Island?", False),
        ("Liefern Sie nach Frankreich?", True),
        ("est-ce que vous livrez en irlande et en espagne ?", True),
    ],
)
def test_a_place_in_small_letters_is_another_place(question: str, is_there: bool) -> None:
    near = found("We ship to Ireland and France. Express is not for islands.", dense=0.75, lexical=1.0)
    near = replace(near, gain=0.3)

    assert (weigh(question, [near]).unknown < THRESHOLDS["normal"]) is is_there


@pytest.mark.parametrize(
    "question",
    [
        "is it ok to complain?",
        "may I bring it in person?",
        "does it arrive in 2 days?",
        "Whom do I write to about it?",
    ],
)
def test_what_is_no_place_is_not_another_one(question: str) -> None:
    there, elsewhere = (found(f"We are glad {where} when you come.") for where in ("to help", "in Ireland"))

    assert weigh(question, [elsewhere]).unknown <= weigh(question, [there]).unknown + 0.05


def about(thing: str, text: str, *questions: str) -> Found:
    near = found(text, title=f"Care of the {thing} machine", dense=0.8, lexical=0.8)
    if not questions:
        return near
    passage = replace(near.passage, kind="faq", title=questions[0], questions=questions)
    return replace(near, passage=passage, nearest=questions[0], wording=0.8, gain=0.4)


LOUD = about("Wren", "A new pump of the Wren may be loud.")
COLOURS = about("Wren", "The Wren comes in green.", "Which colours does the Wren come in?")
OTHER = about("Finch", "Clean the Finch and the Wren with a brush.")


@pytest.mark.parametrize(
    ("question", "near"),
    [
        ("is the finch loud?", LOUD),
        ("Is the Finch loud?", LOUD),
        ("which colours does the finch come in?", COLOURS),
    ],
)
def test_what_is_said_of_one_thing_is_not_said_of_another(question: str, near: Found) -> None:
    asked_of_the_wren = question.replace("finch", "wren").replace("Finch", "Wren")

    assert weigh(question, [near, OTHER]).unknown > THRESHOLDS["normal"]
    assert weigh(asked_of_the_wren, [near, OTHER]).unknown < THRESHOLDS["high"]


def test_what_names_the_thing_may_be_said_of_another_too() -> None:
    both = about("Wren", "The pump of the Wren is as loud as the Finch.")

    assert weigh("is the finch loud?", [both, OTHER]).unknown < THRESHOLDS["high"]


def entry(phrasings: int, *, wording: float) -> Found:
    passage = replace(found("Yes.").passage, kind="faq", questions=("Where is my order?",) * phrasings)
    return replace(found("Yes."), passage=passage, wording=wording, gain=0.3)


def test_the_wording_of_an_entry_counts_the_more_the_more_phrasings_it_has() -> None:
    def gap(phrasings: int) -> float:
        far, near = (entry(phrasings, wording=wording) for wording in (0.0, 1.0))
        return weigh("where is it", [far]).unknown - weigh("where is it", [near]).unknown

    assert gap(100) > gap(10) > gap(1) > 0


def unknown_of(question: str, *phrasings: str, lexical: float, wording: float = 0.3) -> float:
    passage = replace(found("Yes.").passage, kind="faq", questions=phrasings)
    near = replace(found("Yes.", dense=0.55, lexical=lexical), passage=passage, nearest=phrasings[0])
    return weigh(question, [replace(near, wording=wording, gain=0.1)]).unknown


def test_whether_there_is_one_thing_is_not_whether_there_is_another() -> None:
    def unknown(question: str, lexical: float) -> float:
        return unknown_of(question, "Do you sell wholesale?", lexical=lexical)

    assert unknown("hi, do you sell tea", 0.4) > unknown("where do you sell tea", 0.4)
    assert unknown("do you sell to resellers", 0.6) < THRESHOLDS["normal"] < unknown("do you sell tea", 0.4)
    assert unknown("can you tell me about tea", 0.4) == unknown("tell me about tea", 0.4)


def test_whether_a_thing_is_so_may_be_asked_in_other_words() -> None:
    def unknown(question: str, wording: float) -> float:
        return unknown_of(question, "Is there parking?", lexical=0, wording=wording)

    asks, tells = "can I leave my car somewhere", "where I can leave my car"
    doubted = unknown(asks, 0.01) - unknown(tells, 0.01)
    assert 0 < doubted < unknown(asks, 0.2) - unknown(tells, 0.2), "it is not even put alike"
    assert unknown("is parking at the hotel nice", 0.01) > unknown(asks, 0.01), "it is about parking"


def test_whether_a_thing_is_so_is_no_other_question_if_the_documents_have_all_its_words() -> None:
    asked = "Does the Finch cost €249?"
    near = replace(found("Yes, the Finch.", dense=0.55, lexical=0.4), wording=0.3, gain=0.1)
    near = replace(near, passage=replace(near.passage, kind="faq", questions=("Is it dear?",)))
    also = found("The Wren costs €249.")

    of_dear = replace(near, nearest="Is it dear?")
    assert weigh(asked, [of_dear, also]).unknown == weigh(f"What, {asked}", [of_dear, also]).unknown


@pytest.mark.parametrize("phrasings", [("Delivery abroad",), ("Is delivery possible?",) * 10])
def test_an_entry_on_a_topic_or_with_many_phrasings_is_for_whatever_is_asked_of_it(
    phrasings: tuple[str, ...],
) -> None:
    asked, told = (unknown_of(text, *phrasings, lexical=0.4) for text in ("is it in Goa", "it is in Goa"))

    assert asked == told


def test_an_entry_that_is_asked_for_many_things_is_asked_for_any() -> None:
    def unknown(asked: str, phrasings: tuple[str, ...]) -> float:
        near = replace(entry(1, wording=0.5), nearest=phrasings[0])
        known = replace(near.passage, title="Products", text="Here they are.", questions=phrasings)
        return weigh(asked, [replace(near, passage=known)]).unknown

    products = (
        "powder",
        "vitamins",
        "a bar",
        "dumbbells",
        "oil",
        "calcium",
        "oats",
        "gloves",
        "a mat",
        "tea",
    )
    shop = tuple(f"I want {product}" for product in products)
    ways = ("Do you ship to", "Delivery to", "Shipping to", "Can you send to", "What does it cost to")
    ireland = tuple(f"{way} Ireland{mark}" for way in ways for mark in ("?", " please"))

    assert unknown("I want Protinix", shop) == unknown("I want protinix", shop)
    assert unknown("do you ship to iceland?", ireland) > unknown("do you ship to ireland?", ireland)


def test_a_bare_number_is_known_only_if_the_documents_have_it() -> None:
    near = found("Call +49 40 66969 120.", dense=0.8, lexical=0.0)

    assert weigh("7021645199", [near]).unknown > THRESHOLDS["normal"]
    assert weigh("66969", [replace(near, lexical=1.0)]).unknown < THRESHOLDS["high"]


def test_what_is_usual_in_a_knowledge_moves_the_judgement() -> None:
    near = replace(found(PAYPAL), gain=0.3)

    assert weigh("how to pay", [replace(near, shift=1.0)]).unknown > weigh("how to pay", [near]).unknown


def test_what_is_missing_is_named_for_staff() -> None:
    assert missing_words("Can I pay with Bitcoin?", [found(PAYPAL)]) == ["Bitcoin"]
    assert "Bitcoin" in weigh("Can I pay with Bitcoin?", [found(PAYPAL)]).why


@pytest.mark.parametrize("question", ["", "???", "🙂", "MAY I PAY WITH PAYPAL", "May I Pay With PayPal"])
def test_any_text_can_be_weighed(question: str) -> None:
    assert 0.0 <= weigh(question, [found(PAYPAL)]).unknown <= 1.0


def test_nearer_is_never_less_known() -> None:
    far_to_near = [
        weigh("how to pay", [found(PAYPAL, dense=d, lexical=0.5)]).unknown for d in (0.2, 0.4, 0.6, 0.8)
    ]

    assert far_to_near == sorted(far_to_near, reverse=True)


def test_without_vectors_the_words_decide() -> None:
    assert weigh("pay paypal", [found(PAYPAL, dense=0.0, lexical=1.0)]).unknown < THRESHOLDS["high"]
    assert weigh("pay taxes", [found(PAYPAL, dense=0.0, lexical=0.3)]).unknown > THRESHOLDS["normal"]


def test_more_caution_says_sooner_that_it_does_not_know() -> None:
    assert THRESHOLDS["high"] < THRESHOLDS["normal"] < THRESHOLDS["low"]


def test_two_topics_are_equally_near_only_if_nothing_tells_them_apart() -> None:
    gaskets = found("A gasket costs €6.90.", title="Parts")
    cards = found("Write your message on a card.", title="Gifts")

    assert equally_near("how much", [gaskets, cards]) == (gaskets, cards)
    assert equally_near("how much", [gaskets]) is None
    assert equally_near("how much", [gaskets, found("The gasket costs €6.90.", title="FAQ")]) is None
    assert equally_near("how much", [gaskets, found("Write.", title="Gifts", lexical=0.2)]) is None
    assert equally_near("how much", [gaskets, found("Write.", title="Gifts", score=0.6)]) is None
    assert equally_near("how much does a printed card with a message cost", [gaskets, cards]) is None

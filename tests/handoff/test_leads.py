import pytest

from bot.model import Contact
from handoff import leads
from handoff.leads import read_best_time, read_contact


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
        ("mail me at Ana@Example.COM, after 5 pm", "Ana@example.com"),
        ("no phone please, ana@example.com", "ana@example.com"),
        ("mailto:ana@example.com", "ana@example.com"),
        # other scripts, as people write them
        ("Ana@BÜCHER.example.de", "Ana@bücher.example.de"),
        ("ana@xn--bcher-kva.de", "ana@bücher.de"),
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
        ("0171 2345678", "DE", "+491712345678"),
        ("you can call +49 171 2345678, after 17:30", None, "+491712345678"),
        ("0049 171 2345678", "DE", "+491712345678"),
        ("0049 30 1234567", None, "+49301234567"),
        ("00 49 30 1234567", None, "+49301234567"),
        ("you can call 0044 20 7946 0958, after 17:30", "US", "+442079460958"),
        ("no mail, call me: 0171/2345678", "DE", "+491712345678"),
        ("0151 23456789 bitte", "DE", "+4915123456789"),
        ("order 4711, +442079460958", "US", "+442079460958"),
        ("＋４４ ２０７９ ４６０９５８", None, "+442079460958"),
        ("020 7946 0958 or kim@example.com", "GB", "+442079460958"),
        ("tel:0049 30 1234567", None, "+49301234567"),
        ("call me after 17:00 2025550123", "US", "+12025550123"),
        ("after 17:00 650 253 0000", "US", "+16502530000"),
    ],
)
def test_a_phone_number_is_found_and_normalised(text: str, region: str | None, value: str) -> None:
    assert read_contact(text, region) == Contact(kind="phone", value=value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "kim at example dot com",
        "kim@",
        "@kim",
        "kim@localhost",
        "order number 2025550123",
        "order 0012345678901",
        "it was 100.00 4930123456",
        "the serial is SN-0012025550123",
        "RE-0049301234567",
        "AB0049301234567",
        "#0012025550123",
        "article 0012025550123",
        "batch no. 0012025550123",
        "EAN: 0012025550123",
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


@pytest.mark.parametrize(
    "text",
    [
        "here",
        "Here is fine!",
        "just answer me here, thanks",
        "no thanks, here is fine",
        "You can reply in this chat",
        "Yes please, here on WhatsApp",
        "here, after 5 p.m.",
        "tomorrow morning here please",
        "heeere",
        "hier",
        "Hier im Chat ist gut, danke",
        "Antworten Sie mir einfach hier",
        "gerne hier, morgen ab 9 Uhr",
        "ici",
        "Répondez-moi ici, s’il vous plaît",
        "ici c'est parfait, après 18h",
        "aquí",
        "Aquí está bien, gracias",
        "me pueden responder por aquí",
        "qui",
        "va benissimo qui, grazie",
        "in questa chat",
        "aqui mesmo",
        "Pode ser por aqui, obrigada",
        "responda no chat",
        "gewoon hier hoor",
        "Hier is prima, dank u",
        "via de chat graag",
        "tutaj, proszę",
        "здесь, пожалуйста",
        "можна тут",
        "burada lütfen",
        "هنا من فضلك",
        "就在这里，谢谢",
        "ここでお願いします。",
        "네, 여기로 부탁드려요",
        "यहीं पर, धन्यवाद",
        "yahin please",
    ],
)
def test_here_is_a_way_to_be_reached(text: str) -> None:
    assert read_contact(text, "US") == Contact(kind="here")


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "No thanks.",
        "I’d rather not say",
        "no need, thank you",
        "please don't call me",
        "nope 🙂",
        "nein danke",
        "Das möchte ich lieber nicht, danke",
        "Keine Angabe",
        "non merci",
        "Je préfère ne pas le dire",
        "sans façon, merci",
        "no, gracias",
        "Prefiero no decirlo",
        "no hace falta",
        "no grazie",
        "preferisco di no",
        "não, obrigado",
        "Prefiro não dizer",
        "nee, bedankt",
        "Dat zeg ik liever niet",
        "hoeft niet hoor",
        "nie, dziękuję",
        "Нет, спасибо, не надо",
        "ні, дякую",
        "Hayır, gerek yok, teşekkürler",
        "لا، شكرا",
        "不用了，谢谢",
        "いいえ、結構です",
        "아니요 괜찮아요",
        "नहीं, धन्यवाद",
        "nahi chahiye",
    ],
)
def test_a_customer_may_decline_to_be_reached(text: str) -> None:
    assert read_contact(text, "US") == Contact(kind="none")


@pytest.mark.parametrize(
    "text",
    [
        "is my parcel here",
        "is it here?",
        "Hier?",
        "here is my question: how long does delivery take",
        "are you here",
        "When are you back here",
        "not here",
        "где здесь мой заказ",
        "我的包裹在这里吗",
        "bitte nicht hier",
        "pas ici",
        "no, how do I return it",
        "No, where is my order?",
        "no delivery yet",
        "no, after 5pm",
        "nein, morgen früh",
        "non, ma commande n'est pas arrivée",
        "no me ha llegado el pedido",
        "qui è aperto",
        "aqui diz que está esgotado",
        "nee, mijn pakket is er nog niet",
        "ok",
        "thanks",
        "yes please",
        "tomorrow at nine",
        "¿aquí",
        "here " * 50,
    ],
)
def test_a_new_question_is_neither_here_nor_a_refusal(text: str) -> None:
    assert read_contact(text, "US") is None


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("mail me at Ana@Example.COM, after 5 pm", "after 5 pm"),
        ("0171 2345678 after 5 p.m. please", "after 5 p.m."),
        ("call 0171 2345678 between 9 and 12 on weekdays, thanks", "between 9 and 12 on weekdays"),
        ("+49 171 2345678 (Tomorrow Morning)", "Tomorrow Morning"),
        ("ruf mich morgen um 17:30 an: 0171 2345678", "morgen um 17:30"),
        ("abends ab 18 Uhr: ana@example.com", "abends ab 18 Uhr"),
        ("+33 6 12 34 56 78 après 18h", "après 18h"),
        ("por la tarde, +34 612 34 56 78", "por la tarde"),
        ("+39 312 345 6789 dopo le 17", "dopo le 17"),
        ("amanhã de manhã, ana@example.com", "amanhã de manhã"),
        ("'s avonds na 19 uur op +31 6 12345678", "'s avonds na 19 uur"),
        ("here, any time", "any time"),
        ("ana@example.com and 0171 2345678", None),
        ("ana@example.com", None),
        ("0171 2345678", None),
        ("here is fine", None),
        ("my order of 2 cups, ana@example.com", None),
    ],
)
def test_the_best_time_stays_as_it_was_typed(text: str, time: str | None) -> None:
    assert read_contact(text, "DE") is not None
    assert read_best_time(text, "DE") == time


def test_without_a_region_a_number_needs_its_country() -> None:
    assert read_contact("202 555 0123") is None


def test_an_hour_is_no_part_of_a_number() -> None:
    assert read_contact("meet 10:00 1 202 555 0123") is None


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

"""How a customer wants to be reached who names the way and not the number or address."""

import pytest

from handoff.contacts import here_or_refused, way_named


@pytest.mark.parametrize(
    "text",
    [
        "by phone",
        "yes please call",
        "can you call me?",
        "call me tomorrow morning",
        "this number",
        "please call me at 0176 1234567",
        "telefonisch bitte",
        "par téléphone svp",
        "por teléfono",
        "per telefono",
        "por telefone",
        "telefonisch graag",
        "proszę zadzwonić",
        "по телефону",
        "зателефонуйте мені",
        "telefonla lütfen",
        "عبر الهاتف",
        "打电话",
        "電話でお願いします",
        "전화로",
        "फोन पर",
        "फ़ोन करें",
        "फोन करे",
        "कॉल करे",
        "हां कॉल कर",
        "मुझे फोन कीजिए",
    ],
)
def test_by_phone_is_understood(text: str) -> None:
    assert way_named(text) == "phone"


@pytest.mark.parametrize(
    "text",
    [
        "email please",
        "per E-Mail",
        "par courriel",
        "por correo electrónico",
        "via mail",
        "por e-mail",
        "mail mij",
        "mailem",
        "по почте",
        "поштою",
        "e-posta ile",
        "بالبريد الإلكتروني",
        "邮件",
        "メールで",
        "이메일로",
        "ईमेल पर",
        "मेल कर",
        "ईमेल करे",
    ],
)
def test_by_email_is_understood(text: str) -> None:
    assert way_named(text) == "email"


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("whatsapp is fine", "whatsapp"),
        ("per WhatsApp bitte", "whatsapp"),
        ("в ватсапе", "whatsapp"),
        ("على الواتساب", "whatsapp"),
        ("on telegram", "telegram"),
        ("discord", "discord"),
        ("slack please", "slack"),
    ],
)
def test_the_name_of_a_channel_is_understood(text: str, channel: str) -> None:
    assert way_named(text) == channel


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yes",
        "I need a human",
        "phone or email",
        "not by phone",
        "फोन नही",
        "कॉल नहीं",
        "your email?",
        "which number?",
        "my phone broke",
    ],
)
def test_what_names_no_way_or_two_or_says_more_is_none(text: str) -> None:
    assert way_named(text) is None


@pytest.mark.parametrize(
    "text",
    ["नहीं", "नही", "जी नही", "नही चाहिए", "ज़रूरत नहीं है", "जरूरत नही", "नहीं देना है", "रहने दे", "nahi chahiye"],
)
def test_hindi_declines_as_it_is_typed(text: str) -> None:
    assert here_or_refused(text) == "none"


@pytest.mark.parametrize("text", ["chat", "in this app", "Antwort bitte hier im Chat", "whatsapp here"])
def test_this_chat_is_here(text: str) -> None:
    assert here_or_refused(text) == "here"


@pytest.mark.parametrize(
    "text",
    [
        "no, here",
        "no here is fine",
        "nein hier",
        "nie, tutaj",
        "no el móvil, aquí",
        "यहाँ",
        "यहीं पर",
        "यहां पर",
        "चैट मे",
    ],
)
def test_a_no_to_other_ways_is_here_all_the_same(text: str) -> None:
    assert here_or_refused(text) == "here"


@pytest.mark.parametrize(
    "text",
    [
        "no answer here",
        "no reply here",
        "nie tutaj",
        "nie na czacie",
        "no aquí",
        "no por este chat",
        "non qui",
        "não aqui",
        "यहाँ नहीं",
        "यहा नही",
        "चैट में नहीं",
        "यह",
        "ये",
    ],
)
def test_not_here_is_not_here(text: str) -> None:
    assert here_or_refused(text) is None
    assert way_named(text) is None

"""The way to reach a customer, read from what they wrote."""

import re
import unicodedata
from collections.abc import Iterator

import phonenumbers
from email_validator import EmailNotValidError, validate_email

from bot.model import Contact

# A lead's answer is short; what is longer than this is no answer, and matching costs time.
_LONGEST = 2_000  # characters

_EMAIL = re.compile(r"[^\s<>()\[\]\"',;:|]+@[^\s<>()\[\]\"',;:|@]+")
_LINK = re.compile(r"\b(?:https?://|www\.)\S+", re.IGNORECASE)

# What makes a national number something else. A number that begins with "+" is a phone number whatever
# stands beside it.
_NO_PHONE_BEFORE = re.compile(
    r"(?:[#$€£¥₹]|\b(?:order|ticket|case|invoice|tracking|reference|ref|account|acct|card|parcel|item|sku|"
    r"customer|booking|eur|usd|gbp|chf|bestellung|bestellnummer|auftrag|rechnung|kundennummer|commande|facture|"
    r"pedido|factura|ordine|fattura|encomenda|bestelling|zamowienie|заказ|замовлення|siparis))"
    r"(?:[\s.:]*(?:number|num|no|nr|nummer|numero|id|is|was|lautet|ist|est|es))*[\s.:#=\-]*$",
    re.IGNORECASE,
)
_BEFORE = 60  # characters before a number that are looked at
_NO_PHONE_AFTER = re.compile(r"\s*(?:[$€£¥₹%]|(?:eur|usd|gbp|chf|euros?|dollars?|pounds?)\b)", re.IGNORECASE)


def read_contact(text: str, region: str | None = None) -> Contact | None:
    """Find the first valid e-mail address or phone number in `text`; `None` if there is no valid one.

    `region` (ISO 3166, such as "US") says where a number without "+" is from; without it only numbers with
    "+" count. The address comes back with its domain in lower case, the number in E.164. Nothing is looked
    up on the network. Prices, order numbers and dates are no phone numbers.
    """
    plain = unicodedata.normalize("NFKC", text[:_LONGEST])
    plain = "".join(c for c in plain if unicodedata.category(c) != "Cf")
    found = sorted(
        [*_emails(plain), *_phones(plain, region)], key=lambda place_and_contact: place_and_contact[0]
    )
    return found[0][1] if found else None


def _emails(text: str) -> Iterator[tuple[int, Contact]]:
    for match in _EMAIL.finditer(text):
        try:
            email = validate_email(match[0].strip(".!?*_"), check_deliverability=False)
        except EmailNotValidError:
            continue
        yield match.start(), Contact(kind="email", value=email.normalized)


def _phones(text: str, region: str | None) -> Iterator[tuple[int, Contact]]:
    def blank(match: re.Match[str]) -> str:
        return " " * len(match[0])

    text = _LINK.sub(blank, _EMAIL.sub(blank, text))
    for match in phonenumbers.PhoneNumberMatcher(text, region):
        international = match.raw_string.lstrip("(").startswith("+")
        if not international and (
            _NO_PHONE_BEFORE.search(text[max(0, match.start - _BEFORE) : match.start])
            or _NO_PHONE_AFTER.match(text, match.end)
        ):
            continue
        number = phonenumbers.format_number(match.number, phonenumbers.PhoneNumberFormat.E164)
        yield match.start, Contact(kind="phone", value=number)

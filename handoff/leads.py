"""The way to reach a customer, read from what they wrote."""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

import phonenumbers
from email_validator import EmailNotValidError, validate_email

from bot.model import Contact
from handoff.contacts import best_time, here_or_refused

# A lead's answer is short; what is longer than this is no answer, and matching costs time.
_LONGEST = 2_000  # characters

_EMAIL = re.compile(r"[^\s<>()\[\]\"',;:|]+@[^\s<>()\[\]\"',;:|@]+")
_LINK = re.compile(r"\b(?:https?://|www\.)\S+", re.IGNORECASE)

# What makes a national number something else. A number that begins with "+" is a phone number whatever
# stands beside it.
_NO_PHONE_BEFORE = re.compile(
    r"(?:[#$€£¥₹]|\b(?:order|ticket|case|invoice|tracking|reference|ref|account|acct|card|parcel|item|sku|"
    r"customer|booking|article|artikel|serial|batch|lot|ean|barcode|imei|eur|usd|gbp|chf|bestellung|bestellnummer|auftrag|rechnung|kundennummer|commande|facture|"
    r"pedido|factura|ordine|fattura|encomenda|bestelling|zamowienie|заказ|замовлення|siparis))"
    r"(?:[\s.:]*(?:number|num|no|nr|nummer|numero|id|is|was|lautet|ist|est|es))*[\s.:#=\-]*$",
    re.IGNORECASE,
)
_HOUR = re.compile(r"(?<![\w:])\d{1,2}:\d\d(?![\w:])")
# In most countries "00" is dialled for "+"; within a number of another kind it is not.
_DIALLED = re.compile(r"(?<![\w+.,#-])00 ?(?=[1-9])")
_BEFORE = 60  # characters before a number that are looked at
_NO_PHONE_AFTER = re.compile(r"\s*(?:[$€£¥₹%]|(?:eur|usd|gbp|chf|euros?|dollars?|pounds?)\b)", re.IGNORECASE)


def read_contact(text: str, region: str | None = None) -> Contact | None:
    """How a customer who was asked wants to be reached; `None` if `text` does not say.

    That is the first valid e-mail address or phone number in it; or "here", or "none" for a refusal, if that
    is all it says. A question is neither.

    `region` (ISO 3166, such as "US") says where a number without "+" is from; without it only numbers with
    "+" or "00" count. The address comes back with its domain in lower case, the number in E.164. Nothing is
    looked up on the network. Prices, order numbers and dates are no phone numbers.
    """
    plain = _plain(text)
    found = sorted([*_emails(plain), *_phones(plain, region)], key=lambda found: found.start)
    if found:
        return found[0].contact
    kind = here_or_refused(plain)
    return Contact(kind=kind) if kind else None


def read_best_time(text: str, region: str | None = None) -> str | None:
    """When a customer would like to be reached, in their own words, such as "after 5 pm"; `None` if unsaid.

    For a `text` in which `read_contact` found something; in any other, a time may be anything.
    """
    plain = _plain(text)
    for found in (*_emails(plain), *_phones(plain, region)):
        plain = plain[: found.start] + "x" * (found.end - found.start) + plain[found.end :]
    return best_time(plain)


def _plain(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text[:_LONGEST])
    return "".join(c for c in plain if unicodedata.category(c) != "Cf")


class _Found(NamedTuple):
    start: int
    end: int
    contact: Contact


def _emails(text: str) -> Iterator[_Found]:
    for match in _EMAIL.finditer(text):
        try:
            email = validate_email(match[0].strip(".!?*_"), check_deliverability=False)
        except EmailNotValidError:
            continue
        yield _Found(match.start(), match.end(), Contact(kind="email", value=email.normalized))


def _phones(text: str, region: str | None) -> Iterator[_Found]:
    def blank(match: re.Match[str]) -> str:
        return " " * len(match[0])

    written = _HOUR.sub(blank, _LINK.sub(blank, _EMAIL.sub(blank, text)))
    text = _DIALLED.sub(lambda match: "+".rjust(len(match[0])), written)
    for match in phonenumbers.PhoneNumberMatcher(text, region):
        international = written[match.start : match.end].lstrip("(").startswith("+")
        if not international and (
            _NO_PHONE_BEFORE.search(text[max(0, match.start - _BEFORE) : match.start])
            or _NO_PHONE_AFTER.match(text, match.end)
        ):
            continue
        number = phonenumbers.format_number(match.number, phonenumbers.PhoneNumberFormat.E164)
        yield _Found(match.start, match.end, Contact(kind="phone", value=number))

"""Customers on WhatsApp."""

import re
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any, ClassVar

from sandbox import Sandbox
from sandbox.whatsapp import Customer, Number, Seen
from tests.adapters.phones import ACCOUNTS, Heard, Phone, Said, Shopfront, Trouble, fenced, unfenced

VERIFY_TOKEN = "Sentinel-Verify-Token"
TEMPLATE = "We have an answer for you. Write to us to read it."
_GAPS = re.compile("[\u200a\u2060]")  # hair space and word joiner: they part marks from words


class WhatsAppPhone:
    """See `Phone`."""

    def __init__(self, customer: Customer) -> None:
        self.customer = customer
        self.name = customer.name

    @property
    def heard(self) -> list[Heard]:
        return [_heard(message) for message in self.customer.sees if message.from_business]

    @property
    def shows_typing(self) -> bool:
        return self.customer.sees_typing

    async def says(self, text: str, /) -> Said:
        return await self.customer.says(text)

    async def edits(self, said: Said, text: str) -> None:
        await self.customer.edits(said, text)

    async def deletes(self, said: Said) -> None:
        await self.customer.deletes(said)

    async def reacts(self, said: Said, emoji: str) -> None:
        await self.customer.reacts(said, emoji)

    async def sends_picture(self, data: bytes) -> Said:
        return await self.customer.sends_image(data)

    async def sends_voice(self, data: bytes) -> Said:
        return await self.customer.sends_voice(data)

    async def taps(self, message: Heard, label: str) -> None:
        await self.customer.taps(message.raw, label)

    async def calls_a_person(self) -> None:
        await self.customer.says("/human")

    async def opens(self, message: Heard) -> bytes:
        assert message.raw.data is not None, f"{message} shows no file"
        return bytes(message.raw.data)

    async def receives(
        self, wanted: str | Callable[[Heard], bool] = "", /, *, timeout: float, after: Said | Heard = None
    ) -> Heard:
        def holds(seen: Seen) -> bool:
            heard = _heard(seen)
            return wanted in heard.text if isinstance(wanted, str) else wanted(heard)

        since = after.raw if isinstance(after, Heard) else after
        return _heard(await self.customer.receives(holds, timeout=timeout, after=since))


class WhatsAppFront(Shopfront):
    """See `Shopfront`; each account has a Meta app of its own."""

    title = "whatsapp"
    channel = "whatsapp"
    sending = "messages"
    deleting = ""
    longest = 4096
    asks_to_wait = 5.0  # WhatsApp does not say how long; that is what we make of it
    company_edits = False
    recognises_repeats = False
    reports_deliveries = True
    words: ClassVar[Mapping[Trouble, str]] = {
        "blocked": "they left whatsapp, blocked us",
        "gone": "they left whatsapp, blocked us",
    }

    def __init__(self, sandbox: Sandbox) -> None:
        self.faults = sandbox.whatsapp.faults
        self.journal = sandbox.journal
        self._whatsapp = sandbox.whatsapp
        self._numbers = {account: sandbox.whatsapp.number(account) for account in ACCOUNTS}
        self._number.template("come_back", TEMPLATE)

    def section(self) -> dict[str, Any]:
        return {"whatsapp": {name: self._account(number) for name, number in self._numbers.items()}}

    def _account(self, number: Number) -> dict[str, Any]:
        return {
            "phone_number_id": number.id,
            "access_token": number.token,
            "app_secret": number.app.secret,
            "verify_token": VERIFY_TOKEN,
            "template": {"name": "come_back", "language": "en_US"},
            "api_url": f"{self._whatsapp.url}/v23.0",
        }

    def customer(self, name: str, *, account: str = ACCOUNTS[0]) -> Phone:
        return WhatsAppPhone(self._numbers[account].customer(name))

    def redelivers(self, said: Said) -> None:
        self._number.app.redeliver(said["id"])

    def delivers_noise(self, phone: Phone) -> int:
        numbers = {"display_phone_number": self._number.digits, "phone_number_id": self._number.id}
        value = {"messaging_product": "whatsapp", "metadata": numbers}
        changes: tuple[dict[str, Any], ...] = (
            {"field": "account_alerts", "value": {"entity_type": "WABA", "alert_severity": "INFO"}},
            {"field": "telepathy", "value": {**value, "thoughts": [{"from": _of(phone).phone}]}},
            {"field": "messages", "value": {**value, "messages": [{"type": "text"}, None, 7]}},
            {"field": "messages", "value": None},
        )
        for change in changes:
            entry = [{"id": "102290129340398", "changes": [change]}]
            self._number.app.push({"object": "whatsapp_business_account", "entry": entry})
        return len(changes)

    async def another_bot_says(self, phone: Phone, text: str) -> None:
        """No bot but ours: what staff write in WhatsApp's own app is echoed, and what has our own number."""
        numbers = {"display_phone_number": self._number.digits, "phone_number_id": self._number.id}
        written = {
            "from": self._number.digits,
            "to": _of(phone).phone,
            "id": f"wamid.echo{_of(phone).phone}",
            "timestamp": "1750000000",
            "type": "text",
            "text": {"body": text},
        }
        value = {"messaging_product": "whatsapp", "metadata": numbers}
        for field, part in (("smb_message_echoes", "message_echoes"), ("messages", "messages")):
            change = {"field": field, "value": {**value, part: [written]}}
            entry = [{"id": "102290129340398", "changes": [change]}]
            self._number.app.push({"object": "whatsapp_business_account", "entry": entry})

    def mention(self, phone: Phone) -> str:
        return f"@{_of(phone).phone}"

    async def makes_unreachable(self, phone: Phone, trouble: Trouble) -> None:
        if trouble == "blocked":
            await _of(phone).blocks_the_business(business_is_told=True)
        else:
            await _of(phone).leaves_whatsapp()

    def revokes_token(self) -> None:
        self._whatsapp.tokens[self._number.token].is_revoked = True

    def restores_token(self) -> None:
        self._whatsapp.tokens[self._number.token].is_revoked = False

    def is_to(self, phone: Phone) -> Callable[[Mapping[str, Any]], bool]:
        return lambda params: params.get("to") == _of(phone).phone

    @property
    def _number(self) -> Number:
        return self._numbers[ACCOUNTS[0]]


def window_closes(phone: Phone, *, says_so_later: bool) -> None:
    """The customer wrote more than a day ago; the platform refuses at once, or in a status afterwards."""
    customer = _of(phone)
    customer.number.fails_late = says_so_later
    customer.last_wrote_at = customer.number.clock.now() - 25 * 3600


async def goes_offline(phone: Phone) -> None:
    """The customer switches their phone off, so that nothing reports what was delivered."""
    await _of(phone).goes_offline()


async def comes_online(phone: Phone) -> None:
    """What waited is delivered."""
    await _of(phone).comes_online()


async def reads(phone: Phone) -> None:
    """The customer opens the chat."""
    await _of(phone).reads()


def _of(phone: Phone) -> Customer:
    assert isinstance(phone, WhatsAppPhone)
    return phone.customer


def _heard(seen: Seen) -> Heard:
    sent = seen.text
    return Heard(
        id=seen.message_id,
        text=_GAPS.sub("", unfenced(sent)),
        sent=sent,
        code=fenced(sent),
        labels=tuple(seen.labels),
        file_name=seen.file_name,
        raw=seen,
    )


@asynccontextmanager
async def with_whatsapp(sandbox: Sandbox) -> AsyncIterator[Shopfront]:
    """WhatsApp's Cloud API."""
    yield WhatsAppFront(sandbox)

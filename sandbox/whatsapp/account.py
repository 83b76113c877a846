"""A company's side on WhatsApp: business accounts, their phone numbers, templates and tokens."""

from __future__ import annotations

import hashlib
import re
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..faults import Pace
from ..journal import Journal
from .chat import Chat
from .errors import Refused
from .media import Files, Media
from .people import Customer
from .phone import Message, only_digits, user_id_of
from .webhook import App, Change

#: free text may be sent this long after the customer's last message.
#: Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages
WINDOW_SECONDS = 24 * 3600
MESSAGING, MANAGEMENT = "whatsapp_business_messaging", "whatsapp_business_management"


class Clock:
    """The platform's time: the machine's, and what tests have added to it."""

    def __init__(self) -> None:
        self._ahead = 0.0

    def now(self) -> float:
        """Seconds since 1970, UTC."""
        return time.time() + self._ahead

    def advance(self, *, hours: float = 0, seconds: float = 0) -> None:
        """Let time pass: windows close, addresses of files expire."""
        self._ahead += hours * 3600 + seconds


@dataclass(frozen=True, kw_only=True)
class Template:
    """A message template. `body` and `header` hold `{{1}}` or `{{name}}`; `buttons` are quick replies."""

    id: str
    name: str
    language: str = "en_US"
    category: str = "UTILITY"
    status: str = "APPROVED"
    body: str = ""
    header: str = ""
    footer: str = ""
    buttons: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """As `/message_templates` lists it."""
        components: list[dict[str, Any]] = []
        if self.header:
            components.append({"type": "HEADER", "format": "TEXT", "text": self.header})
        components.append({"type": "BODY", "text": self.body})
        if self.footer:
            components.append({"type": "FOOTER", "text": self.footer})
        if self.buttons:
            buttons = [{"type": "QUICK_REPLY", "text": text} for text in self.buttons]
            components.append({"type": "BUTTONS", "buttons": buttons})
        return {
            "name": self.name,
            "parameter_format": "NAMED" if re.search(r"\{\{[a-z_]", self.body) else "POSITIONAL",
            "components": components,
            "language": self.language,
            "status": self.status,
            "category": self.category,
            "id": self.id,
        }


@dataclass(kw_only=True)
class Token:
    """An access token. A test that wants a broken one changes it.

    Attributes:
        scopes: permissions; without the first of both below, sending is refused with 10, without the second,
            reading and changing the account with 200.
        is_revoked: refused with 190, subcode 460.
        expires_at: seconds of the stand-in's clock, refused with 190, subcode 463 from then on; 0 is never.
    """

    text: str
    app: App
    scopes: tuple[str, ...] = (MESSAGING, MANAGEMENT)
    is_revoked: bool = False
    expires_at: float = 0


@dataclass(kw_only=True)
class Waba:
    """A WhatsApp business account.

    Attributes:
        is_subscribed: whether its webhooks go to its app (`/subscribed_apps`).
        override_url: where they go instead of the app's address; empty for the app's.
    """

    id: str
    name: str
    app: App
    is_subscribed: bool = True
    override_url: str = ""
    numbers: list[Number] = field(default_factory=list)
    templates: dict[tuple[str, str], Template] = field(default_factory=dict)

    @property
    def callback_url(self) -> str:
        if not self.is_subscribed:
            return ""
        return self.override_url or self.app.callback_url


class Number:
    """One business phone number. Made by `whatsapp.number(...)`.

    Attributes:
        name: how tests and the journal call it; customers see `verified_name`.
        id: the phone number id in the Graph API's paths.
        digits: the number itself, `15550783881`.
        token: an access token that may do everything; `whatsapp.tokens[number.token]` can be changed.
        fails_late: a message that cannot be delivered (131026, 131047, 131053) is answered with 200 and fails
            in a status afterwards, as on the real platform; False refuses it at once.
        pace: sends above it are refused with 130429; None is no limit.
        pair_pace: sends to one customer above it are refused with 131056; None is no limit.
        is_registered: False refuses sends with 133010.
    """

    def __init__(
        self,
        *,
        name: str,
        id: str,
        digits: str,
        verified_name: str,
        token: str,
        waba: Waba,
        files: Files,
        clock: Clock,
        journal: Journal,
    ) -> None:
        self.name = name
        self.id = id
        self.digits = digits
        self.verified_name = verified_name
        self.token = token
        self.waba = waba
        self.clock = clock
        self.journal = journal
        self.fails_late = True
        self.pace: Pace | None = None
        self.pair_pace: Pace | None = None
        self.is_registered = True
        self.quality_rating = "GREEN"
        self.status = "CONNECTED"
        self.customers: list[Customer] = []
        self._files = files

    @property
    def app(self) -> App:
        return self.waba.app

    def as_json(self) -> dict[str, Any]:
        """Every field of the Graph API's node that the stand-in knows."""
        country, area, exchange, line = self.digits[:1], self.digits[1:4], self.digits[4:7], self.digits[7:]
        return {
            "id": self.id,
            "verified_name": self.verified_name,
            "display_phone_number": f"+{country} {area}-{exchange}-{line}",
            "quality_rating": self.quality_rating,
            "code_verification_status": "VERIFIED",
            "platform_type": "CLOUD_API",
            "throughput": {"level": "STANDARD"},
            "status": self.status,
            "name_status": "APPROVED",
            "account_mode": "LIVE",
            "messaging_limit_tier": "TIER_1K",
            "is_official_business_account": False,
            "webhook_configuration": {"application": self.waba.callback_url},
        }

    def customer(self, name: str, *, phone: str | None = None, username: str | None = None) -> Customer:
        """A person with a chat with this number, made on first use of the `phone` (or `username`).

        With a `username`, her webhooks carry no phone number (`wa_id`, `from`), only her business-scoped id
        (`user_id`, `from_user_id`), and she is written to by `recipient` instead of `to`.
        """
        if phone is None:
            phone = str(16505551000 + len(self.customers))
        phone = only_digits(phone)
        for customer in self.customers:
            if (customer.username, customer.phone) == (username, phone):
                return customer
        customer = Customer(self, name=name, phone=phone, username=username, user_id=user_id_of(phone))
        self.customers.append(customer)
        return customer

    def find(self, *, to: str = "", recipient: str = "") -> Customer | None:
        """The customer with this phone number, or else with this business-scoped id."""
        for customer in self.customers:
            if customer.phone == only_digits(to) if to else customer.user_id == recipient:
                return customer
        return None

    def template(self, name: str, body: str = "", *, language: str = "en_US", **fields: Any) -> Template:
        """Make a template, or replace it. `fields` are those of `Template`."""
        id = str(594425479261596 + len(self.waba.templates))
        template = Template(id=id, name=name, body=body, language=language, **fields)
        self.waba.templates[name, language] = template
        return template

    def keep_file(self, data: bytes, mime_type: str, *, seconds: float) -> Media:
        """Keep a file for `seconds`."""
        return self._files.keep(self.id, data, mime_type, expires_at=self.clock.now() + seconds)

    def file(self, id: str) -> Media | None:
        """A file of this number that is still kept."""
        found = self._files.get(id, now=self.clock.now())
        return found[1] if found is not None and found[0] == self.id else None

    # webhooks

    def tell_message(self, customer: Chat, message: Mapping[str, Any], *, with_contact: bool = True) -> None:
        """Send a `messages` webhook."""
        self._tell(customer, "messages", dict(message), (customer.as_contact(),) if with_contact else ())

    def tell_status(
        self, customer: Chat, message: Message, status: str, error: Refused | None = None
    ) -> None:
        """Send a `statuses` webhook."""
        item: dict[str, Any] = {"id": message.id, "status": status, "timestamp": str(int(self.clock.now()))}
        if customer.username is None:
            item["recipient_id"] = customer.phone
        if customer.user_id:
            item["recipient_user_id"] = customer.user_id
        if status in ("sent", "delivered"):
            item |= self._billing(customer, message, with_expiry=status == "sent")
        if error is not None:
            item["errors"] = [error.as_status_error()]
        if message.callback_data is not None:
            item["biz_opaque_callback_data"] = message.callback_data
        self._tell(customer, "statuses", item, ())

    def _tell(
        self, customer: Chat, kind: str, item: dict[str, Any], contacts: Iterable[dict[str, Any]]
    ) -> None:
        self.app.tell(
            Change(
                url=self.waba.callback_url,
                account=self.name,
                waba_id=self.waba.id,
                metadata={"display_phone_number": self.digits, "phone_number_id": self.id},
                kind=kind,
                item=item,
                contacts=tuple(contacts),
                lane=f"{self.id} {id(customer)}",  # her other ids may change
            )
        )

    def _billing(self, customer: Chat, message: Message, *, with_expiry: bool) -> dict[str, Any]:
        is_free = message.category == "service"
        seed = f"{self.id} {customer.user_id} {message.category}"
        conversation: dict[str, Any] = {"id": hashlib.md5(seed.encode()).hexdigest()}
        if with_expiry:
            conversation["expiration_timestamp"] = str(int(self.clock.now()) + WINDOW_SECONDS)
        conversation["origin"] = {"type": message.category}
        pricing = {
            "billable": not is_free,
            "pricing_model": "PMP",
            "category": message.category,
            "type": "free_customer_service" if is_free else "regular",
        }
        return {"conversation": conversation, "pricing": pricing}

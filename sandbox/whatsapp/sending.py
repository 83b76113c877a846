"""`POST /{phone_number_id}/messages`: check, deliver to a phone, or fail.

Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-api
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .account import WINDOW_SECONDS, Number, Template
from .checks import CALLBACK_DATA, CHECKS, check
from .errors import Refused, parameter
from .media import misfit
from .people import Customer
from .phone import FILES, Button, Message, new_message_id, only_digits

Body = Mapping[str, Any]


def send(number: Number, body: Body) -> dict[str, Any]:
    """Carry out one call: a message, a reaction, or a read receipt.

    Raises:
        Refused: not carried out. With `number.fails_late`, some messages are accepted and fail afterwards.
    """
    if body.get("messaging_product") != "whatsapp":
        raise parameter("The parameter messaging_product is required.")
    if "status" in body:
        return _read(number, body)
    if not number.is_registered:
        raise Refused(133010, "The phone number is not registered on the WhatsApp Business Platform.")
    to, recipient = str(body.get("to") or ""), str(body.get("recipient") or "")
    if not to and not recipient:
        raise parameter("The parameter to is required.")
    if to and not re.fullmatch(r"\d{5,20}", only_digits(to)):
        raise Refused(131009, "Recipient phone number not valid")
    if only_digits(to) == number.digits:
        raise Refused(131021)
    if not isinstance(body.get("context", {}), Mapping):
        raise parameter("Param context must be a JSON object.")
    kind = _kind(body)
    content = _content(kind, body)
    check(number, kind, content)
    if len(str(body.get("biz_opaque_callback_data") or "")) > CALLBACK_DATA:
        raise parameter(f"Param biz_opaque_callback_data must be at most {CALLBACK_DATA} characters long.")
    _keep_pace(number, to or recipient)
    customer = number.find(to=to, recipient=recipient)
    id = new_message_id()
    _deliver(number, customer, kind, content, body, id=id)
    return _accepted(to, recipient, customer, id)


def _read(number: Number, body: Body) -> dict[str, Any]:
    if body["status"] != "read":
        raise parameter("Param status must be one of {READ}.")
    typing = body.get("typing_indicator")
    if typing is not None and (not isinstance(typing, Mapping) or typing.get("type") != "text"):
        raise parameter("Param typing_indicator['type'] must be one of {TEXT}.")
    id = str(body.get("message_id") or "")
    for customer in number.customers:
        message = customer.messages.get(id)
        if message is not None and not message.from_business:
            customer.is_read(id, typing=typing is not None)
            return {"success": True}
    raise Refused(
        100, "Message ID does not exist or is not an inbound one.", message="(#100) Invalid parameter"
    )


def _kind(body: Body) -> str:
    kind = body.get("type")
    if kind is None:
        # Absent in some of Meta's own examples.
        kind = next((name for name in CHECKS if name in body), "text")
    if not isinstance(kind, str) or kind not in CHECKS:
        names = ", ".join(sorted(name.upper() for name in CHECKS))
        raise parameter(f'Param type must be one of {{{names}}} - got "{kind}".')
    return kind


def _content(kind: str, body: Body) -> Any:
    content = body.get(kind)
    if content is None:
        raise Refused(131008, f"Parameter '{kind}' is mandatory for type '{kind}'")
    if not isinstance(content, list if kind == "contacts" else Mapping):
        wanted = "an array" if kind == "contacts" else "a JSON object"
        raise parameter(f"Param {kind} must be {wanted}.")
    return content


def _keep_pace(number: Number, to: str) -> None:
    if number.pace is not None and number.pace.wait_for(number.id):
        raise Refused(
            130429, "Message failed to send because there were too many messages sent from this phone"
        )
    if number.pair_pace is not None and number.pair_pace.wait_for(only_digits(to)):
        raise Refused(
            131056,
            "Message failed to send because there were too many messages sent from this phone number to the "
            "same phone number in a short period of time",
        )


def _deliver(
    number: Number, customer: Customer | None, kind: str, content: Any, body: Body, *, id: str
) -> None:
    """Put the message on the phone, or fail now or later."""
    template = _template_for(number, content) if kind == "template" else None
    if kind == "reaction" and (customer is None or content["message_id"] not in customer.messages):
        raise Refused(131009, "Param reaction['message_id'] is not a message of this chat")
    message = _message(number, kind, content, body, template, id=id)
    failure = _failure(number, customer, message)
    if failure is not None:
        if not number.fails_late:
            raise failure
        number.tell_status(customer or _stranger(number, body), message, "failed", failure)
    elif customer is not None:
        if kind == "reaction":
            customer.is_reacted_to(content["message_id"], str(content["emoji"]))
            number.tell_status(customer, message, "sent")
        else:
            customer.receive(message)


def _stranger(number: Number, body: Body) -> Customer:
    """Someone nobody here has made: only her address is known."""
    to, recipient = only_digits(str(body.get("to") or "")), str(body.get("recipient") or "")
    username = None if to else recipient
    return Customer(number, name="", phone=to, username=username, user_id="" if to else recipient)


def _failure(number: Number, customer: Customer | None, message: Message) -> Refused | None:
    if (
        customer is None
        or not customer.is_on_whatsapp
        or (customer.is_blocking and customer.business_is_told)
    ):
        return Refused(131026, "Message Undeliverable.")
    wrote = customer.last_wrote_at
    if message.kind != "template" and (wrote is None or number.clock.now() - wrote >= WINDOW_SECONDS):
        return Refused(
            131047,
            "Message failed to send because more than 24 hours have passed since the customer last replied "
            "to this number.",
        )
    return misfit(message.kind, message.file) if message.file is not None else None


def _message(
    number: Number, kind: str, content: Any, body: Body, template: Template | None, *, id: str
) -> Message:
    context = body.get("context") or {}
    message = Message(
        id=id,
        from_business=True,
        kind=kind,
        content=content,
        at=number.clock.now(),
        text="",
        reply_to=context.get("message_id"),
        callback_data=body.get("biz_opaque_callback_data"),
    )
    if kind == "text":
        message.text = content["body"]
    elif kind in FILES:
        message.text = content.get("caption") or ""
        message.file = number.file(str(content["id"])) if content.get("id") else None
        message.link = content.get("link") or ""
    elif kind == "location":
        message.text = content.get("name") or ""
    elif kind == "interactive":
        _fill_interactive(message, content)
    elif template is not None:
        _fill_template(message, content, template)
    return message


def _fill_interactive(message: Message, content: Body) -> None:
    action = content["action"]
    message.text = (content.get("body") or {}).get("text") or ""
    message.header = (content.get("header") or {}).get("text") or ""
    message.footer = (content.get("footer") or {}).get("text") or ""
    if content["type"] == "button":
        message.buttons = tuple(
            Button(id=button["reply"]["id"], title=button["reply"]["title"]) for button in action["buttons"]
        )
    elif content["type"] == "list":
        message.list_label = action["button"]
        rows = [row for section in action["sections"] for row in section.get("rows") or ()]
        message.buttons = tuple(
            Button(id=row["id"], title=row["title"], description=row.get("description") or "") for row in rows
        )
    elif content["type"] == "cta_url":
        target = action.get("parameters") or {}
        message.buttons = (Button(id="", title=target.get("display_text") or "", url=target.get("url")),)


# templates


def _template_for(number: Number, content: Body) -> Template:
    name, language = str(content["name"]), str(content["language"]["code"])
    template = number.waba.templates.get((name, language))
    if template is None or template.status not in ("APPROVED", "PAUSED"):
        raise Refused(132001, f"template name ({name}) does not exist in {language}")
    if template.status == "PAUSED":
        raise Refused(132015, f"template ({name}) is paused due to low quality")
    for part in ("header", "body"):
        expected = placeholders(getattr(template, part))
        given = _parameters(content, part)
        if len(given) != len(expected):
            raise Refused(
                132000,
                f"{part}: number of localizable_params ({len(given)}) does not match the expected number of "
                f"params ({len(expected)})",
            )
    return template


def _fill_template(message: Message, content: Body, template: Template) -> None:
    message.text = _filled(template.body, _parameters(content, "body"))
    message.header = _filled(template.header, _parameters(content, "header"))
    message.footer = template.footer
    message.category = template.category.lower()
    payloads = {
        str(component.get("index")): component["parameters"][0].get("payload")
        for component in content.get("components") or ()
        if component.get("type") == "button" and component.get("parameters")
    }
    message.buttons = tuple(
        Button(id=payloads.get(str(index)) or text, title=text) for index, text in enumerate(template.buttons)
    )


def placeholders(text: str) -> list[str]:
    """The names (or numbers) between `{{` and `}}`, each once, in order."""
    return list(dict.fromkeys(re.findall(r"\{\{(\w+)\}\}", text)))


def _parameters(content: Body, part: str) -> list[Mapping[str, Any]]:
    for component in content.get("components") or ():
        if str(component.get("type")).lower() == part:
            return list(component.get("parameters") or ())
    return []


def _filled(text: str, parameters: list[Mapping[str, Any]]) -> str:
    values: dict[str, str] = {}
    for number, given in enumerate(parameters, 1):
        kind = str(given.get("type"))
        inner = given.get(kind)
        value = inner.get("fallback_value") if isinstance(inner, Mapping) else inner
        values[str(given.get("parameter_name") or number)] = str(value or "")
    return re.sub(r"\{\{(\w+)\}\}", lambda found: values.get(found[1], found[0]), text)


def _accepted(to: str, recipient: str, customer: Customer | None, id: str) -> dict[str, Any]:
    if to:
        contact = {"input": to, "wa_id": only_digits(to)}
    else:
        contact = {"input": recipient, "user_id": customer.user_id if customer else recipient}
    return {"messaging_product": "whatsapp", "contacts": [contact], "messages": [{"id": id}]}

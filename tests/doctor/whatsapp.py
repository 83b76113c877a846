"""Broken set-ups of WhatsApp."""

import time

from tests.doctor.case import Case, F, W
from tests.doctor.world import PUBLIC_URL, World

WHATSAPP = "channels.whatsapp.shop"


async def whatsapp_token_revoked(w: World) -> None:
    w.sandbox.whatsapp.tokens[w.number.token].is_revoked = True


async def whatsapp_token_of_a_day(w: World) -> None:
    w.sandbox.whatsapp.tokens[w.number.token].expires_at = time.time() + 20 * 3600


async def whatsapp_token_may_not_send(w: World) -> None:
    w.sandbox.whatsapp.tokens[w.number.token].scopes = ("whatsapp_business_management",)


async def whatsapp_number_instead_of_its_id(w: World) -> None:
    w.whatsapp["phone_number_id"] = "4915112345678"


async def whatsapp_number_disconnected(w: World) -> None:
    w.number.status = "DISCONNECTED"


async def whatsapp_number_not_registered(w: World) -> None:
    shown = {**w.number.as_json(), "platform_type": "NOT_APPLICABLE"}
    vars(w.number)["as_json"] = lambda: shown


async def whatsapp_account_delivers_elsewhere(w: World) -> None:
    w.number.waba.override_url = "https://old.example.com/hook"


async def whatsapp_wrong_app_secret(w: World) -> None:
    w.whatsapp["app_secret"] = "sentinel-of-another-app"


async def whatsapp_no_webhook(w: World) -> None:
    w.number.app.callback_url = ""


async def whatsapp_not_subscribed_to_messages(w: World) -> None:
    w.number.app.fields = ("account_update",)


async def whatsapp_webhook_elsewhere(w: World) -> None:
    w.number.app.callback_url = "https://old.example.com/whatsapp/shop"


async def whatsapp_app_shared_by_two_numbers(w: World) -> None:
    """Not broken: the webhook of the other number serves both."""
    other = w.sandbox.whatsapp.number("us", app=w.number.app)
    settings = {**w.whatsapp, "phone_number_id": other.id, "access_token": other.token, "template": None}
    w.settings["channels"]["whatsapp"]["us"] = settings


async def whatsapp_account_not_subscribed(w: World) -> None:
    w.number.waba.is_subscribed = False


async def whatsapp_template_missing(w: World) -> None:
    w.whatsapp["template"]["language"] = "fr"


async def whatsapp_template_pending(w: World) -> None:
    w.number.template("come_back", "We have an answer for you.", language="de", status="PENDING")


CASES: dict[str, Case] = {
    "the WhatsApp token was revoked": Case(
        whatsapp_token_revoked,
        "whatsapp/shop token",
        F,
        "invalidated",
        "System users",
        f"{WHATSAPP}.access_token",
    ),
    "the WhatsApp token is a test token": Case(
        whatsapp_token_of_a_day,
        "whatsapp/shop token",
        W,
        "expires in 20 hours",
        "System users",
        f"{WHATSAPP}.access_token",
    ),
    "the WhatsApp token may not send": Case(
        whatsapp_token_may_not_send,
        "whatsapp/shop token",
        F,
        "whatsapp_business_messaging",
        "System users",
        f"{WHATSAPP}.access_token",
    ),
    "the phone number stands where its id belongs": Case(
        whatsapp_number_instead_of_its_id,
        "whatsapp/shop number",
        F,
        "no such number",
        "Phone number ID",
        f"{WHATSAPP}.phone_number_id",
    ),
    "the WhatsApp number is disconnected": Case(
        whatsapp_number_disconnected,
        "whatsapp/shop number",
        F,
        "disconnected",
        "WhatsApp Manager",
        f"{WHATSAPP}.phone_number_id",
    ),
    "the WhatsApp number was never registered": Case(
        whatsapp_number_not_registered,
        "whatsapp/shop number",
        F,
        "not registered",
        "/register",
        f"{WHATSAPP}.phone_number_id",
    ),
    "the business account overrides the webhook": Case(
        whatsapp_account_delivers_elsewhere,
        "whatsapp/shop business account",
        F,
        "old.example.com",
        f"{PUBLIC_URL}/whatsapp/shop",
        WHATSAPP,
    ),
    "the app secret is another app's": Case(
        whatsapp_wrong_app_secret,
        "whatsapp/shop webhook",
        F,
        "not the app's secret",
        "App secret",
        f"{WHATSAPP}.app_secret",
    ),
    "no WhatsApp webhook was set up": Case(
        whatsapp_no_webhook,
        "whatsapp/shop webhook",
        F,
        "no webhook",
        f"Callback URL {PUBLIC_URL}/whatsapp/shop",
        f"{WHATSAPP}.verify_token",
    ),
    "the webhook field messages is not subscribed": Case(
        whatsapp_not_subscribed_to_messages,
        "whatsapp/shop webhook",
        F,
        "not subscribed to messages",
        "Webhook fields",
        WHATSAPP,
    ),
    "Meta delivers to an old address": Case(
        whatsapp_webhook_elsewhere,
        "whatsapp/shop webhook",
        F,
        "old.example.com",
        "Verify and save",
        "web.public_url",
    ),
    "the business account is not subscribed to the app": Case(
        whatsapp_account_not_subscribed,
        "whatsapp/shop business account",
        F,
        "no message reaches us",
        "subscribed_apps",
        WHATSAPP,
    ),
    "the template does not exist in that language": Case(
        whatsapp_template_missing,
        "whatsapp/shop template",
        F,
        "only in de",
        "Create template",
        f"{WHATSAPP}.template",
    ),
    "the template waits for approval": Case(
        whatsapp_template_pending, "whatsapp/shop template", F, "pending", "approval", f"{WHATSAPP}.template"
    ),
}

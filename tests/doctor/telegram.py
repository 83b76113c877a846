"""Broken set-ups of Telegram."""

import json
import time

from tests.doctor.case import Case, F, W
from tests.doctor.world import PUBLIC_URL, World

TELEGRAM = "channels.telegram.shop"


async def telegram_token_revoked(w: World) -> None:
    w.account["token"] = "42:Sentinel-Revoked"


async def telegram_nobody_at_the_address(w: World) -> None:
    w.account["api_url"] = "http://127.0.0.1:1"


async def telegram_webhook_while_polling(w: World) -> None:
    await w.telegram_calls("https://elsewhere.example.com/hook")


async def telegram_webhook_elsewhere(w: World) -> None:
    w.by_webhook()
    await w.telegram_calls("https://elsewhere.example.com/hook")


async def telegram_webhook_not_registered(w: World) -> None:
    w.by_webhook()


async def telegram_webhook_fails(w: World) -> None:
    w.by_webhook()
    await w.telegram_calls(f"{PUBLIC_URL}/telegram/shop")
    assert w.telegram.webhook is not None
    w.telegram.webhook.last_error = "Wrong response from the webhook: 502 Bad Gateway"
    w.telegram.webhook.last_error_date = int(time.time())


async def telegram_webhook_without_taps(w: World) -> None:
    w.by_webhook()
    await w.telegram_calls(f"{PUBLIC_URL}/telegram/shop", allowed_updates=json.dumps(["message"]))


async def telegram_queue(w: World) -> None:
    ana = w.telegram.customer("Ana")
    for _ in range(100):
        await ana.says("Is anybody there?")


CASES: dict[str, Case] = {
    "the Telegram token was revoked": Case(
        telegram_token_revoked,
        "telegram/shop token",
        F,
        "does not know this token",
        "@BotFather",
        f"{TELEGRAM}.token",
    ),
    "nothing listens at the address of the Bot API": Case(
        telegram_nobody_at_the_address,
        "telegram/shop token",
        F,
        "no connection to 127.0.0.1:1",
        "firewall",
        f"{TELEGRAM}.api_url",
    ),
    "another program set a webhook while we poll": Case(
        telegram_webhook_while_polling,
        "telegram/shop updates",
        F,
        "elsewhere.example.com",
        "deleteWebhook",
        f"{TELEGRAM}.mode",
    ),
    "Telegram delivers to another address": Case(
        telegram_webhook_elsewhere,
        "telegram/shop updates",
        F,
        "elsewhere.example.com",
        "stepaside run",
        "web.public_url",
    ),
    "no webhook is registered yet": Case(
        telegram_webhook_not_registered, "telegram/shop updates", W, "no webhook", "stepaside run", TELEGRAM
    ),
    "Telegram's deliveries fail": Case(
        telegram_webhook_fails,
        "telegram/shop updates",
        F,
        "502 Bad Gateway",
        "proxy passes /telegram/",
        "web.public_url",
    ),
    "Telegram was not asked for taps on buttons": Case(
        telegram_webhook_without_taps, "telegram/shop updates", W, "callback_query", "stepaside run", TELEGRAM
    ),
    "nobody fetches what customers write": Case(
        telegram_queue, "telegram/shop updates", W, "100 updates wait", "stepaside run", ""
    ),
}

"""Broken set-ups, and what the doctor must say of each."""

import json
import sqlite3
import time
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta

from bot.config.checkup import Level
from tests.doctor_world import PUBLIC_URL, World

Break = Callable[[World], Awaitable[None]]


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


async def slack_token_revoked(w: World) -> None:
    w.slack.token_error = "token_revoked"


async def slack_scope_missing(w: World) -> None:
    w.slack.bot_scopes = tuple(scope for scope in w.slack.bot_scopes if scope != "reactions:write")


async def slack_doctor_scope_missing(w: World) -> None:
    w.slack.bot_scopes = tuple(scope for scope in w.slack.bot_scopes if scope != "channels:read")


async def slack_app_token_wrong(w: World) -> None:
    w.settings["slack"]["app_token"] = "xapp-sentinel-of-another-app"


async def slack_app_token_without_scope(w: World) -> None:
    w.slack.app_scopes = ()


async def slack_signing_secret_is_none(w: World) -> None:
    del w.settings["slack"]["app_token"]
    w.settings["slack"]["signing_secret"] = "sentinel-client-secret"


async def inbox_unknown(w: World) -> None:
    w.settings["inboxes"]["support"]["slack_channel_id"] = "C0NOSUCH"


async def inbox_without_the_bot(w: World) -> None:
    w.inbox.members.discard(w.slack.bot_id)


async def inbox_archived(w: World) -> None:
    w.inbox.is_archived = True


async def inbox_shared(w: World) -> None:
    w.inbox.is_ext_shared = True


async def slack_customers_cannot_write(w: World) -> None:
    w.help.members.discard(w.slack.bot_id)


async def slack_customers_scope_missing(w: World) -> None:
    w.slack.bot_scopes = tuple(scope for scope in w.slack.bot_scopes if scope != "im:history")


async def slack_pane_without_its_scope(w: World) -> None:
    w.settings["channels"]["slack"]["help"]["assistant"] = True
    w.slack.bot_scopes = tuple(scope for scope in w.slack.bot_scopes if scope != "assistant:write")


async def slack_own_app_without_scopes(w: World) -> None:
    """An app of its own, which was made from the inbox's manifest."""
    w.slack.bot_scopes = tuple(scope for scope in w.slack.bot_scopes if scope != "app_mentions:read")
    w.settings["channels"]["slack"]["help"] |= {
        **w.settings["slack"],
        "slack_channel_ids": [w.help.id],
    }


async def discord_token_reset(w: World) -> None:
    w.discord.token_is_revoked = True


async def discord_content_intent_off(w: World) -> None:
    w.discord.may_read_content = False


async def discord_in_no_server(w: World) -> None:
    w.server.removes(w.discord)


async def discord_channel_unknown(w: World) -> None:
    w.settings["channels"]["discord"]["shop"]["channels"] = ["1111111111111111111"]


async def discord_channel_hidden(w: World) -> None:
    w.place.bot_may_see = False


async def discord_no_threads(w: World) -> None:
    w.place.bot_may_thread = False


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


async def clock_ahead(w: World) -> None:
    w.clock.ahead = timedelta(minutes=2)


async def address_missing(w: World) -> None:
    w.by_webhook()
    del w.settings["channels"]["whatsapp"], w.settings["web"]


async def address_without_tls(w: World) -> None:
    w.by_webhook()
    w.settings["web"]["public_url"] = "http://bot.example.com"


async def address_of_this_machine(w: World) -> None:
    w.by_webhook()
    w.settings["web"]["public_url"] = "https://192.168.1.20:8080"


async def database_folder_missing(w: World) -> None:
    w.settings["database"] = f"sqlite:///{w.folder}/nowhere/stepaside.db"


async def database_is_something_else(w: World) -> None:
    (w.folder / "stepaside.db").write_text("minutes of the meeting, " * 500, encoding="utf-8")


async def database_of_a_newer_version(w: World) -> None:
    with closing(sqlite3.connect(w.folder / "stepaside.db")) as connection, connection:
        connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
        connection.execute("INSERT INTO alembic_version VALUES ('9999')")


async def knowledge_empty(w: World) -> None:
    (w.knowledge / "delivery.md").unlink()


async def knowledge_changed(w: World) -> None:
    (w.knowledge / "delivery.md").write_text("# Delivery\n\nDelivery takes three days.\n", encoding="utf-8")


async def knowledge_never_learned(w: World) -> None:
    w.settings["knowledge"]["index"] = str(w.folder / "another-index")


async def model_not_installed(w: World) -> None:
    w.settings["answers"] = {"model": "mistralai:mistral-small"}


async def settings_misspelt(w: World) -> None:
    w.settings["knowlege"] = {}


@dataclass(frozen=True)
class Case:
    """A broken set-up, and what the doctor must say of it."""

    broken: Break
    where: str  #: part and check
    level: Level
    found: str
    remedy: str
    key: str


F, W = Level.FAILURE, Level.WARNING
TELEGRAM, SLACK, DISCORD, WHATSAPP = (
    "channels.telegram.shop",
    "slack",
    "channels.discord.shop",
    "channels.whatsapp.shop",
)
INBOX = "inboxes.support.slack_channel_id"
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
    "the Slack bot token was revoked": Case(
        slack_token_revoked, "slack bot token", F, "revoked", "make a new one", f"{SLACK}.bot_token"
    ),
    "the Slack app lacks a scope": Case(
        slack_scope_missing,
        "slack scopes",
        F,
        "reactions:write",
        "Reinstall to Workspace",
        f"{SLACK}.bot_token",
    ),
    "the Slack app lacks a scope that only the doctor wants": Case(
        slack_doctor_scope_missing,
        "slack scopes",
        W,
        "channels:read",
        "Reinstall to Workspace",
        f"{SLACK}.bot_token",
    ),
    "the Slack app token is another app's": Case(
        slack_app_token_wrong, "slack events", F, "not valid", "App-Level Tokens", f"{SLACK}.app_token"
    ),
    "the Slack app token may not connect": Case(
        slack_app_token_without_scope,
        "slack events",
        F,
        "connections:write",
        "App-Level Tokens",
        f"{SLACK}.app_token",
    ),
    "the client secret stands where the signing secret belongs": Case(
        slack_signing_secret_is_none,
        "slack events",
        W,
        "does not look like",
        "App Credentials",
        f"{SLACK}.signing_secret",
    ),
    "the inbox channel does not exist": Case(
        inbox_unknown, "slack inboxes.support", F, "no such channel", "/invite @stepaside", INBOX
    ),
    "the bot was not invited to the inbox": Case(
        inbox_without_the_bot, "slack inboxes.support", F, "not in #support", "/invite @stepaside", INBOX
    ),
    "the inbox channel is archived": Case(
        inbox_archived, "slack inboxes.support", F, "archived", "unarchive", INBOX
    ),
    "the inbox channel is shared with another company": Case(
        inbox_shared, "slack inboxes.support", W, "another company", "your own workspace", INBOX
    ),
    "the bot was not invited to the customers' channel in Slack": Case(
        slack_customers_cannot_write,
        "slack channel",
        F,
        "not in #help",
        "/invite @stepaside",
        "channels.slack.help.slack_channel_ids",
    ),
    "customers may write directly and the app may not read it": Case(
        slack_customers_scope_missing,
        "slack scopes",
        F,
        "im:history",
        "Reinstall to Workspace",
        f"{SLACK}.bot_token",
    ),
    "the assistant pane is on and the app may not use it": Case(
        slack_pane_without_its_scope,
        "slack scopes",
        F,
        "assistant:write",
        "Reinstall to Workspace",
        f"{SLACK}.bot_token",
    ),
    "customers have a Slack app of their own that may not hear mentions": Case(
        slack_own_app_without_scopes,
        "slack/help scopes",
        F,
        "app_mentions:read",
        "Reinstall to Workspace",
        "channels.slack.help.bot_token",
    ),
    "the Discord token was reset": Case(
        discord_token_reset,
        "discord/shop token",
        F,
        "does not know this token",
        "Reset Token",
        f"{DISCORD}.token",
    ),
    "Discord's message content intent is off": Case(
        discord_content_intent_off,
        "discord/shop intents",
        F,
        "4014",
        "Message Content Intent",
        f"{DISCORD}.token",
    ),
    "the Discord bot is in no server": Case(
        discord_in_no_server, "discord/shop servers", F, "in no server", "Install Link", f"{DISCORD}.channels"
    ),
    "the Discord channel does not exist": Case(
        discord_channel_unknown,
        "discord/shop channel 1111111111111111111",
        F,
        "no such channel",
        "Copy Channel ID",
        f"{DISCORD}.channels",
    ),
    "the Discord bot cannot see the channel": Case(
        discord_channel_hidden,
        "discord/shop channel",
        F,
        "cannot see",
        "View Channels",
        f"{DISCORD}.channels",
    ),
    "the Discord bot may not start threads": Case(
        discord_no_threads,
        "discord/shop channel",
        F,
        "Create Public Threads",
        "Permissions",
        f"{DISCORD}.channels",
    ),
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
    "this machine's clock is two minutes ahead": Case(
        clock_ahead, "slack clock", W, "ahead of Slack's", "NTP", ""
    ),
    "a webhook is wanted and there is no public address": Case(
        address_missing,
        "web public address",
        F,
        "channels.telegram.shop cannot be reached",
        "https://",
        "web.public_url",
    ),
    "the public address has no TLS": Case(
        address_without_tls, "web public address", F, "not https", "TLS proxy", "web.public_url"
    ),
    "the public address is one of the office network": Case(
        address_of_this_machine,
        "web public address",
        F,
        "192.168.1.20",
        "the internet reaches",
        "web.public_url",
    ),
    "the folder of the database does not exist": Case(
        database_folder_missing, "database file", F, "does not exist", "mkdir -p", "database"
    ),
    "the database is no database": Case(
        database_is_something_else, "database file", F, "no SQLite file", "backup", "database"
    ),
    "the database was made by a newer version": Case(
        database_of_a_newer_version, "database file", F, "newer stepaside", "that version", "database"
    ),
    "the knowledge folder is empty": Case(
        knowledge_empty, "knowledge documents", F, "knowledge", "at least one", "knowledge.folder"
    ),
    "a document has changed since it was learned": Case(
        knowledge_changed,
        "knowledge index",
        W,
        "a document has changed",
        "stepaside learn",
        "knowledge.index",
    ),
    "nothing has been learned": Case(
        knowledge_never_learned,
        "knowledge index",
        W,
        "nothing has been learned",
        "stepaside learn",
        "knowledge.index",
    ),
    "the chat model's package is missing": Case(
        model_not_installed, "answers model", F, "not installed", "pip install", "answers.model"
    ),
    "a setting is misspelt": Case(
        settings_misspelt, "config settings", F, "did you mean knowledge?", "docs/setup.md", ""
    ),
}

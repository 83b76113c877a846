"""Where customers write and staff answer: the accounts, channel by channel, as they stand in config.yaml."""

import re
from typing import Literal

from pydantic import Field, SecretStr, field_validator, model_validator

from bot.config.section import Section

_LINK = re.compile(r"slack\.com/.*/([CG][A-Z0-9]{8,})\b")


class TelegramAccount(Section):
    """One Telegram bot."""

    token: SecretStr
    driver: Literal["python-telegram-bot", "aiogram"] = "python-telegram-bot"
    mode: Literal["polling", "webhook"] = "polling"
    secret_token: SecretStr | None = None
    api_url: str = "https://api.telegram.org"

    @model_validator(mode="after")
    def _webhook_has_a_secret(self) -> "TelegramAccount":
        if self.mode == "webhook" and self.secret_token is None:
            raise ValueError(
                "mode 'webhook' needs secret_token: any random text of 1-256 letters, digits, '_' or '-'. "
                "Without it anybody could write to the bot in Telegram's name"
            )
        return self


class DiscordAccount(Section):
    """One Discord bot."""

    token: SecretStr
    channels: tuple[str, ...] = ()
    api_url: str = "https://discord.com/api/v10"

    @field_validator("channels", mode="before")
    @classmethod
    def _are_ids(cls, values: object) -> object:
        # Without quotes they are numbers.
        ids = [str(value) for value in values] if isinstance(values, list | tuple) else values
        for id in ids if isinstance(ids, list) else ():
            if not re.fullmatch(r"[0-9]{15,21}", id):
                raise ValueError(
                    f"{id!r} is not a channel's id, which is a long number: switch on Developer Mode "
                    "in Discord (Settings > Advanced), right-click the channel and choose Copy Channel ID"
                )
        return ids


class WhatsAppTemplate(Section):
    """An approved message template that asks a customer to write again."""

    name: str
    language: str
    parameters: tuple[str, ...] = ()


class WhatsAppAccount(Section):
    """One WhatsApp business number, by Meta's Cloud API."""

    phone_number_id: str
    access_token: SecretStr
    app_secret: SecretStr
    verify_token: SecretStr
    template: WhatsAppTemplate | None = None
    api_url: str = "https://graph.facebook.com/v23.0"

    @field_validator("phone_number_id", mode="before")
    @classmethod
    def _is_an_id(cls, value: object) -> object:
        # Without quotes it is a number.
        if not re.fullmatch(r"[0-9]{5,30}", str(value)):
            raise ValueError(
                "this is not a phone number ID, which is digits only: copy it from WhatsApp > API Setup in "
                "the Meta app (it is not the phone number itself)"
            )
        return str(value)

    @field_validator("access_token", "app_secret", "verify_token")
    @classmethod
    def _is_not_empty(cls, value: SecretStr) -> SecretStr:
        if not value.get_secret_value():
            raise ValueError("this is empty; config.example.yaml says where to find it")
        return value


class SlackCustomers(Section):
    """Customers who write in Slack, to the app of the inbox or, with tokens here, to one of its own."""

    slack_channel_ids: tuple[str, ...] = ()
    listen: Literal["mentions", "everything"] = "mentions"
    members_are_customers: bool = False
    assistant: bool = False
    bot_token: SecretStr | None = None
    app_token: SecretStr | None = None
    signing_secret: SecretStr | None = None
    api_url: str = "https://slack.com/api/"

    @field_validator("slack_channel_ids", mode="before")
    @classmethod
    def _are_ids(cls, values: object) -> object:
        return [slack_channel_id(value) for value in values] if isinstance(values, list | tuple) else values

    @field_validator("bot_token")
    @classmethod
    def _is_a_bot_token(cls, value: SecretStr | None) -> SecretStr | None:
        return None if value is None else _bot_token(value)

    @field_validator("app_token")
    @classmethod
    def _is_an_app_token(cls, value: SecretStr | None) -> SecretStr | None:
        return _app_token(value) if value else None

    @field_validator("signing_secret")
    @classmethod
    def _is_something(cls, value: SecretStr | None) -> SecretStr | None:
        return value or None

    @model_validator(mode="after")
    def _has_one_app(self) -> "SlackCustomers":
        own = self.app_token is not None or self.signing_secret is not None
        if (self.bot_token is not None) != own:
            raise ValueError(
                "an app of its own needs bot_token, and app_token for Socket Mode or signing_secret for the "
                "Events API; without all of them it is the app under `slack:`"
            )
        return self


class Channels(Section):
    """Where customers write: named accounts, any number in each channel."""

    telegram: dict[str, TelegramAccount] = Field(default_factory=dict)
    discord: dict[str, DiscordAccount] = Field(default_factory=dict)
    whatsapp: dict[str, WhatsAppAccount] = Field(default_factory=dict)
    slack: dict[str, SlackCustomers] = Field(default_factory=dict)

    @field_validator("telegram", "discord", "whatsapp", "slack")
    @classmethod
    def _names_fit_into_addresses(cls, value: dict[str, Section]) -> dict[str, Section]:
        # The paths of webhooks hold them, where braces would stand for any text.
        for name in value:
            if not name.strip(". ") or set(name) & set("/{}"):
                raise ValueError(
                    f"{name!r} cannot be an account's name; write one such as 'shop', without / {{ }}"
                )
        return value

    @field_validator("slack")
    @classmethod
    def _one_account_on_the_inboxs_app(cls, value: dict[str, SlackCustomers]) -> dict[str, SlackCustomers]:
        sharing = [name for name, account in value.items() if account.bot_token is None]
        if len(sharing) > 1:
            raise ValueError(
                f"{sharing[0]} and {sharing[1]} would both be the app under `slack:`; "
                "give all but one a Slack app of its own, with bot_token"
            )
        return value


class Slack(Section):
    """The Slack app that serves the inbox."""

    bot_token: SecretStr
    app_token: SecretStr | None = None
    signing_secret: SecretStr | None = None
    admins: tuple[str, ...] = ()
    api_url: str = "https://slack.com/api/"

    @field_validator("admins")
    @classmethod
    def _are_members(cls, values: tuple[str, ...]) -> tuple[str, ...]:
        for value in values:
            if not re.fullmatch(r"[UW][A-Z0-9]{2,}", value):
                raise ValueError(
                    f"{value!r} is not the id of a member of the workspace, such as U0123ABCD "
                    "(open their profile in Slack, click ⋮, Copy member ID)"
                )
        return values

    @field_validator("bot_token")
    @classmethod
    def _is_a_bot_token(cls, value: SecretStr) -> SecretStr:
        return _bot_token(value)

    @field_validator("app_token")
    @classmethod
    def _is_an_app_token(cls, value: SecretStr | None) -> SecretStr | None:
        return _app_token(value) if value else None

    @field_validator("signing_secret")
    @classmethod
    def _is_something(cls, value: SecretStr | None) -> SecretStr | None:
        return value or None

    @model_validator(mode="after")
    def _events_can_arrive(self) -> "Slack":
        if self.app_token is None and self.signing_secret is None:
            raise ValueError("write app_token for Socket Mode, or signing_secret for the Events API")
        return self


def slack_channel_id(value: object) -> str:
    """Refuse what is no id of a Slack channel.

    Raises:
        ValueError: it is a name, or empty.
    """
    link = _LINK.search(str(value))
    if link:
        raise ValueError(
            f"this is a link to the channel; write only its id, which the link holds: {link[1]!r}"
        )
    # Without quotes, "#support" is a comment and the value is missing.
    if not isinstance(value, str) or not re.fullmatch(r"[CG][A-Z0-9]{2,}", value):
        shown = "'#...'" if value is None else repr(value)
        raise ValueError(
            f"{shown} is a channel name; Slack wants its id, such as 'C0123ABCD' "
            "(open the channel, click its name, scroll to the bottom)"
        )
    return value


def _bot_token(value: SecretStr) -> SecretStr:
    return _prefixed(value, "xoxb-", "the bot token of the Slack app (OAuth & Permissions)")


def _app_token(value: SecretStr) -> SecretStr:
    return _prefixed(value, "xapp-", "the app-level token (Basic Information, App-Level Tokens)")


def _prefixed(value: SecretStr, prefix: str, what: str) -> SecretStr:
    if not value.get_secret_value().startswith(prefix):
        raise ValueError(f"this is not a token that begins with {prefix!r}: {what}")
    return value

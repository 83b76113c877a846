"""The settings, section by section, as they stand in config.yaml."""

import re
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    WithJsonSchema,
    field_validator,
    model_validator,
)
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from bot.config.texts import Texts


class Section(BaseModel):
    """A part of the file: unknown keys are errors, and no message ever shows a value."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


# --- channels ----------------------------------------------------------------------------------------------


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
        return [_slack_channel_id(value) for value in values] if isinstance(values, list | tuple) else values

    @field_validator("bot_token")
    @classmethod
    def _is_a_bot_token(cls, value: SecretStr | None) -> SecretStr | None:
        return value and _prefixed(value, "xoxb-", "the bot token of the Slack app (OAuth & Permissions)")

    @field_validator("app_token")
    @classmethod
    def _is_an_app_token(cls, value: SecretStr | None) -> SecretStr | None:
        return value and _prefixed(
            value, "xapp-", "the app-level token (Basic Information, App-Level Tokens)"
        )

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

    telegram: dict[str, TelegramAccount] = {}
    discord: dict[str, DiscordAccount] = {}
    whatsapp: dict[str, WhatsAppAccount] = {}
    slack: dict[str, SlackCustomers] = {}

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
    api_url: str = "https://slack.com/api/"

    @field_validator("bot_token")
    @classmethod
    def _is_a_bot_token(cls, value: SecretStr) -> SecretStr:
        return _prefixed(value, "xoxb-", "the bot token of the Slack app (OAuth & Permissions)")

    @field_validator("app_token")
    @classmethod
    def _is_an_app_token(cls, value: SecretStr | None) -> SecretStr | None:
        return value and _prefixed(
            value, "xapp-", "the app-level token (Basic Information, App-Level Tokens)"
        )

    @model_validator(mode="after")
    def _events_can_arrive(self) -> "Slack":
        if self.app_token is None and self.signing_secret is None:
            raise ValueError("write app_token for Socket Mode, or signing_secret for the Events API")
        return self


def _slack_channel_id(value: object) -> str:
    # Without quotes, "#support" is a comment and the value is missing.
    if not isinstance(value, str) or not re.fullmatch(r"[CG][A-Z0-9]{2,}", value):
        shown = "'#...'" if value is None else repr(value)
        raise ValueError(
            f"{shown} is a channel name; Slack wants its id, such as 'C0123ABCD' "
            "(open the channel, click its name, scroll to the bottom)"
        )
    return value


def _prefixed(value: SecretStr, prefix: str, what: str) -> SecretStr:
    if not value.get_secret_value().startswith(prefix):
        raise ValueError(f"this is not a token that begins with {prefix!r}: {what}")
    return value


# --- the shared inbox --------------------------------------------------------------------------------------

_SPAN = re.compile(r"([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)")


def _as_list(value: object) -> object:
    return [value] if isinstance(value, str) else value


def _is_span(value: str) -> str:
    if not _SPAN.fullmatch(value):
        raise ValueError(f'{value!r} is not a span of times; write it as "09:00-17:30"')
    return value


_Span = Annotated[str, BeforeValidator(lambda value: _is_span(str(value)))]
Spans = Annotated[
    tuple[_Span, ...],
    BeforeValidator(_as_list),
    # One span needs no brackets.
    WithJsonSchema({"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}),
]


class OpeningHours(Section):
    """When staff are there; a day that is not named is closed."""

    timezone: str
    mon: Spans = ()
    tue: Spans = ()
    wed: Spans = ()
    thu: Spans = ()
    fri: Spans = ()
    sat: Spans = ()
    sun: Spans = ()

    @field_validator("timezone")
    @classmethod
    def _is_a_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise ValueError(f"{value!r} is not a time zone; write one such as 'Europe/Berlin'") from None
        return value

    def weekly(self) -> dict[str, tuple[str, ...]]:
        """Day -> spans."""
        return {day: getattr(self, day) for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")}


class Inbox(Section):
    """An internal Slack channel where staff answer."""

    slack_channel_id: str
    hours: OpeningHours | None = None
    claim_within_minutes: Annotated[float, Field(gt=0)] = 5
    owner_silent_minutes: Annotated[float, Field(gt=0)] = 10

    @field_validator("slack_channel_id", mode="before")
    @classmethod
    def _is_an_id(cls, value: object) -> object:
        return _slack_channel_id(value)


# --- knowledge, answers, stepping aside --------------------------------------------------------------------


class Knowledge(Section):
    """What the bot may answer from."""

    folder: Path = Path("knowledge")
    index: Path = Path(".stepaside/index")
    embeddings: str = "minilm"

    @field_validator("embeddings")
    @classmethod
    def _is_known(cls, value: str) -> str:
        if value not in ("minilm", "none") and ":" not in value:
            raise ValueError(f"{value!r} is not known; write minilm, none, or provider:model")
        return value


class Answers(Section):
    """How the bot answers."""

    model: str = "extractive"
    base_url: str | None = None
    deadline_seconds: Annotated[float, Field(gt=0)] = 20
    caution: Literal["low", "normal", "high"] = "normal"
    settle_seconds: Annotated[float, Field(ge=0, le=2)] = 0.7

    @field_validator("model")
    @classmethod
    def _is_a_model(cls, value: str) -> str:
        if value != "extractive" and ":" not in value:
            raise ValueError(
                f"{value!r} is not a model; write extractive, or provider:model such as openai:..."
            )
        return value


class Topic(Section):
    """A matter that is for people."""

    examples: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    action: Literal["escalate", "offer", "answer_then_offer"] = "escalate"


class StepAside(Section):
    """When the bot calls a person, beyond what is built in."""

    topics: dict[str, Topic] = {}
    words: tuple[str, ...] = ()


class FileKeeping(Section):
    """What customers and staff attach."""

    folder: Path = Path(".stepaside/files")
    most_megabytes: Annotated[float, Field(gt=0, le=1000)] = 25


class Speech(Section):
    """What listens to voice messages: anything that speaks OpenAI's `/audio/transcriptions`."""

    base_url: str = "https://api.openai.com/v1"
    api_key: SecretStr | None = None
    model: str = "whisper-1"
    deadline_seconds: Annotated[float, Field(gt=0)] = 20

    @field_validator("base_url")
    @classmethod
    def _is_an_address(cls, value: str) -> str:
        if not value.startswith(("https://", "http://")):
            raise ValueError(f"{value!r} is not an address; write one such as https://api.openai.com/v1")
        return value


class Leads(Section):
    """How a customer can be reached when nobody is there."""

    phone_region: Annotated[str, Field(pattern="^[A-Z]{2}$")] | None = None


class Web(Section):
    """The web server for webhooks and health."""

    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65535)] = 8080
    public_url: str | None = None


class Logs(Section):
    """What the process writes to standard error."""

    level: Literal["debug", "info", "warning", "error"] = "info"
    format: Literal["console", "json"] = "console"


class Config(BaseSettings):
    """All settings. Environment variables such as `STEPASIDE__WEB__PORT` override the file."""

    model_config = SettingsConfigDict(
        extra="forbid",
        frozen=True,
        hide_input_in_errors=True,
        env_prefix="STEPASIDE__",
        env_nested_delimiter="__",
    )

    company: str = "our team"
    channels: Channels = Channels()
    inboxes: dict[str, Inbox] = {}
    slack: Slack | None = None
    knowledge: Knowledge = Knowledge()
    answers: Answers = Answers()
    step_aside: StepAside = StepAside()
    files: FileKeeping = FileKeeping()
    speech: Speech | None = None
    leads: Leads = Leads()
    database: str = "sqlite:///stepaside.db"
    web: Web = Web()
    logs: Logs = Logs()
    texts: Texts = Texts()

    @field_validator("database")
    @classmethod
    def _is_supported(cls, value: str) -> str:
        if not value.startswith("sqlite:///"):
            raise ValueError("write sqlite:/// and a file name, such as sqlite:///stepaside.db")
        return value

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 the signature is pydantic-settings' own
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 .env only fills ${VAR} in the file
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return env_settings, init_settings

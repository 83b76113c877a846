"""The settings, section by section, as they stand in config.yaml."""

import re
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from bot.config.channels import Channels, Slack, slack_channel_id
from bot.config.hours import OpeningHours
from bot.config.section import Section
from bot.config.texts import Texts

#: whom an inbox may ping: a user group of Slack by its id, or who is there
_GROUP = "S[A-Z0-9]{5,}|here"

# --- the shared inbox --------------------------------------------------------------------------------------


class Inbox(Section):
    """An internal Slack channel where staff answer."""

    slack_channel_id: str
    hours: OpeningHours | None = None
    claim_within_minutes: Annotated[float, Field(gt=0)] = 5
    owner_silent_minutes: Annotated[float, Field(gt=0)] = 10
    ping: Annotated[str, Field(json_schema_extra={"pattern": f"^({_GROUP})$"})] | None = None
    reply_mode: Literal["plain", "mention"] = "plain"
    undo_seconds: Annotated[float, Field(ge=0, le=15)] = 0
    customers_see: str | None = None
    reopen_within_hours: Annotated[float, Field(ge=0)] = 24
    guests_may_answer: bool = False
    presence: bool = False
    backup: str | None = None

    @field_validator("slack_channel_id", mode="before")
    @classmethod
    def _is_an_id(cls, value: object) -> object:
        return slack_channel_id(value)

    @field_validator("ping")
    @classmethod
    def _is_a_group(cls, value: str | None) -> str | None:
        if value is not None and not re.fullmatch(_GROUP, value):
            raise ValueError(
                f"{value!r} is not the id of a user group, such as S0123ABCD (open the group in Slack, "
                "click ⋮, Copy group ID); or write `here`"
            )
        return value


class Route(Section):
    """Which conversations go to an inbox; what is not named matches all."""

    inbox: str
    channels: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()

    @field_validator("languages")
    @classmethod
    def _are_tags(cls, values: tuple[str, ...]) -> tuple[str, ...]:
        for value in values:
            if not re.fullmatch(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*", value):
                raise ValueError(
                    f"{value!r} is not the code of a language; write its two letters, such as de, or pt-BR"
                )
        return values


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
    says: Annotated[str, Field(min_length=1)] | None = None  #: to the customer at once, whoever is there
    up_to: str | None = None  #: what the bot may deal with alone, such as "50 EUR"

    @field_validator("up_to", mode="before")
    @classmethod
    def _is_an_amount(cls, value: object) -> object:
        if value is not None and not re.fullmatch(r"\d+(\.\d{1,2})? [A-Z]{3}", str(value)):
            raise ValueError(f"'{value}' is no amount; write a number and a currency's code, such as 50 EUR")
        return value


class StepAside(Section):
    """When the bot calls a person, beyond what is built in."""

    topics: dict[str, Topic] = Field(default_factory=dict)
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
        if not _is_address(value):
            raise ValueError(f"{value!r} is not an address; write one such as https://api.openai.com/v1")
        return value


class Leads(Section):
    """How a customer can be reached when nobody is there."""

    phone_region: str | None = None

    @field_validator("phone_region")
    @classmethod
    def _has_phone_numbers(cls, value: str | None) -> str | None:
        # The lists of all countries' numbers take a moment to load.
        from phonenumbers import SUPPORTED_REGIONS

        if value is not None and value.upper() not in SUPPORTED_REGIONS:
            raise ValueError(f"{value!r} is not the code of a country; write two letters such as DE or US")
        return value and value.upper()


class Web(Section):
    """The web server for webhooks and health."""

    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65535)] = 8080
    public_url: str | None = None

    @field_validator("public_url")
    @classmethod
    def _is_an_address(cls, value: str | None) -> str | None:
        if value and not _is_address(value):
            raise ValueError(f"{value!r} is not an address; write one such as https://bot.example.com")
        return value


def _is_address(url: str) -> bool:
    try:
        port = urlsplit(url).port
    except ValueError:  # an open bracket, or a port such as 99999
        return False
    return port != 0 and re.match(r"https?://[^/]", url) is not None


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
    routes: tuple[Route, ...] = ()
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

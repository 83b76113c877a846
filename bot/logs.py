"""What the process writes to standard error: never a secret, and above debug never a customer's words."""

import logging
import sys
from collections.abc import Iterator
from typing import Any

import structlog
from pydantic import BaseModel, SecretStr

from bot.config import Config

_SHARED: tuple[structlog.types.Processor, ...] = (
    structlog.stdlib.add_log_level,
    structlog.stdlib.add_logger_name,
    structlog.stdlib.PositionalArgumentsFormatter(),
    structlog.processors.TimeStamper(fmt="iso", utc=True),
    structlog.processors.StackInfoRenderer(),
)
_QUIET = ("httpx", "httpcore", "slack_sdk", "slack_bolt", "telegram", "uvicorn", "alembic", "langchain")
"""Libraries that would write requests, with tokens and customers' words in them."""


def configure(config: Config) -> None:
    """Write logs as the configuration says, for this process."""
    renderer: structlog.types.Processor = (
        structlog.processors.JSONRenderer()
        if config.logs.format == "json"
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=_SHARED,
        processors=(
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.format_exc_info,
            renderer,
        ),
    )
    handler = logging.StreamHandler()
    handler.setFormatter(_Masking(formatter, tuple(secrets_of(config))))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(config.logs.level.upper())
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)


def secrets_of(model: BaseModel) -> Iterator[str]:
    """Every secret that the configuration holds."""
    for value in dict(model).values():
        yield from _secrets_in(value)


def _secrets_in(value: Any) -> Iterator[str]:
    if isinstance(value, SecretStr):
        if value.get_secret_value():
            yield value.get_secret_value()
    elif isinstance(value, BaseModel):
        yield from secrets_of(value)
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _secrets_in(inner)


class _Masking(logging.Formatter):
    """Masks secrets in the finished line, wherever in it they came from, tracebacks included."""

    def __init__(self, inner: logging.Formatter, secrets: tuple[str, ...]) -> None:
        super().__init__()
        self._inner = inner
        self._secrets = secrets

    def format(self, record: logging.LogRecord) -> str:
        line = self._inner.format(record)
        for secret in self._secrets:
            line = line.replace(secret, "***")
        return line

"""The Bot API through python-telegram-bot: the calls we make, and what their failures mean.

The only module that imports the library; it is loaded when a Telegram account is enabled.
"""

import json
import logging
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import httpx
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, MessageEntity
from telegram.constants import ChatAction
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
    TimedOut,
)
from telegram.request import HTTPXRequest

from adapters.telegram_events import ALLOWED_UPDATES
from adapters.telegram_markup import Rendered
from bot.errors import (
    Ambiguous,
    ChannelError,
    Misconfigured,
    RateLimited,
    Refused,
    Unavailable,
    Unreachable,
)
from bot.model import Button

CHANNEL = "telegram"
_CONNECT_SECONDS, _READ_SECONDS, _POOL_SECONDS = 10.0, 20.0, 10.0

#: connection failures before any byte of a request was sent
_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)
#: a gateway gave up on Telegram's own server, which may have done its work
_GATEWAY_STATUS = (502, 504)
#: parts of the descriptions of errors that say that this customer cannot be reached any more
_GONE = ("chat not found", "peer_id_invalid", "user not found", "thread not found", "topic_", "deactivated")


class Calls:
    """The Bot API of one bot. Every method raises the errors of `bot.ports.Adapter.send`."""

    def __init__(self, *, token: str, api_url: str) -> None:
        _mask.add(token)
        self._bot = _Bot(
            token,
            base_url=f"{api_url}/bot",
            request=_Request(connections=64),
            get_updates_request=_Request(connections=1),
        )

    async def close(self) -> None:
        """Close the connections."""
        # Both were opened when they were made; `Bot.shutdown` knows only what `Bot.initialize` opened.
        for request in self._bot.requests:
            await request.shutdown()

    async def updates(self, offset: int | None, *, seconds: int) -> Sequence[Mapping[str, Any]]:
        """Wait up to `seconds` for updates; those below `offset` will never come again."""
        with _errors():
            return await self._bot.raw_updates(offset, seconds)

    async def set_webhook(self, url: str, *, secret_token: str) -> None:
        _mask.add(secret_token)
        with _errors():
            await self._bot.set_webhook(url, secret_token=secret_token, allowed_updates=ALLOWED_UPDATES)

    async def set_commands(self, commands: Mapping[str, str]) -> None:
        """Offer commands, name to description, in every chat's menu."""
        with _errors():
            await self._bot.set_my_commands(list(commands.items()))

    async def send(
        self, chat: int, thread: int | None, message: Rendered, rows: Sequence[Sequence[Button]]
    ) -> str:
        """Send a message and return its id."""
        try:
            with _errors():
                return await self._send(chat, thread, message, rows)
        except _Moved as moved:
            with _errors():
                return await self._send(moved.chat, thread, message, rows)

    async def typing(self, chat: int, thread: int | None) -> None:
        with _errors():
            await self._bot.send_chat_action(chat, ChatAction.TYPING, message_thread_id=thread)

    async def answer_tap(self, callback_id: str) -> None:
        """Let a tapped button stop spinning."""
        with _errors():
            await self._bot.answer_callback_query(callback_id)

    async def _send(
        self, chat: int, thread: int | None, message: Rendered, rows: Sequence[Sequence[Button]]
    ) -> str:
        sent = await self._bot.send_message(
            chat,
            message.text,
            entities=[
                MessageEntity(e.type, e.offset, e.length, url=e.url, language=e.language)
                for e in message.entities
            ],
            message_thread_id=thread,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
            reply_markup=_keyboard(rows),
        )
        return str(sent.message_id)


class _Bot(Bot):
    @property
    def requests(self) -> tuple[Any, ...]:
        return self._request

    async def raw_updates(self, offset: int | None, seconds: int) -> Sequence[Mapping[str, Any]]:
        # `get_updates` parses what it got, and an update that it cannot parse would stop us for ever.
        updates: list[dict[str, Any]] = await self._post(
            "getUpdates",
            {"offset": offset, "timeout": seconds, "allowed_updates": ALLOWED_UPDATES},
            read_timeout=seconds + _READ_SECONDS,
        )
        return updates


class _Flood(TelegramError):
    """429. The library's own error warns about a coming change of its type whenever it is made."""

    def __init__(self, retry_after: float) -> None:
        super().__init__("Flood control exceeded")
        self.retry_after = retry_after


class _ServerError(NetworkError):
    """5xx. The library's own error does not keep the status."""

    def __init__(self, status: int) -> None:
        super().__init__(f"HTTP {status}")
        self.status = status


class _Moved(Exception):
    """The group has become a supergroup with another id; nothing was sent."""

    def __init__(self, chat: int) -> None:
        self.chat = chat


class _Request(HTTPXRequest):
    def __init__(self, *, connections: int) -> None:
        super().__init__(
            connection_pool_size=connections,
            read_timeout=_READ_SECONDS,
            connect_timeout=_CONNECT_SECONDS,
            pool_timeout=_POOL_SECONDS,
        )

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        status, payload = await super().do_request(*args, **kwargs)
        if status == 429:
            raise _Flood(_retry_after(payload))
        if status >= 500:
            raise _ServerError(status)
        return status, payload


def _retry_after(payload: bytes) -> float:
    try:
        return float(json.loads(payload)["parameters"]["retry_after"])
    except (ValueError, KeyError, TypeError):
        return 5.0  # a 429 without a number, such as a proxy's


def _keyboard(rows: Sequence[Sequence[Button]]) -> InlineKeyboardMarkup | None:
    if not rows:
        return None
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(button.label, callback_data=button.action) for button in row] for row in rows]
    )


@contextmanager
def _errors() -> Iterator[None]:
    try:
        yield
    except ChatMigrated as error:
        raise _Moved(error.new_chat_id) from error
    except TelegramError as error:
        raise _told(error) from error


def _told(error: TelegramError) -> ChannelError:
    """What an error of the library means for the message."""
    match error:
        case _Flood():
            return RateLimited(CHANNEL, retry_after=error.retry_after)
        case _ServerError(status=status) if status in _GATEWAY_STATUS:
            return Ambiguous(CHANNEL, f"a gateway before Telegram answered HTTP {status}")
        case _ServerError():
            return Unavailable(CHANNEL, f"Telegram answered HTTP {error.status}")
        case InvalidToken():
            return Misconfigured(
                CHANNEL,
                "Telegram rejects the bot's token. Get a new one from @BotFather and put it in config.yaml.",
            )
        case Forbidden():
            return Unreachable(CHANNEL, f"Telegram says {error.message!r}")
        case BadRequest() if any(sign in error.message.lower() for sign in _GONE):
            return Unreachable(CHANNEL, f"Telegram says {error.message!r}")
        case BadRequest():
            return Refused(CHANNEL, f"Telegram says {error.message!r}")
        case Conflict() if "webhook" in error.message.lower():
            return Unavailable(
                CHANNEL,
                "a webhook is set for this bot, so Telegram refuses polling. Set mode: webhook, "
                "or remove it: open https://api.telegram.org/bot<token>/deleteWebhook in a browser.",
            )
        case Conflict():
            return Unavailable(
                CHANNEL,
                "another program polls this bot too, and Telegram serves only one. Stop the other one.",
            )
        case NetworkError():
            return _not_answered(error)
        case _:
            return Ambiguous(CHANNEL, f"Telegram's answer could not be read: {error.message}")


def _not_answered(error: NetworkError) -> ChannelError:
    cause = error.__cause__
    if isinstance(cause, _NOT_SENT):
        return Unavailable(CHANNEL, f"Telegram could not be reached: {type(cause).__name__}")
    if isinstance(error, TimedOut):
        return Ambiguous(CHANNEL, "Telegram did not answer in time")
    return Ambiguous(CHANNEL, f"the connection to Telegram broke: {type(cause).__name__}")


class _Mask(logging.Filter):
    """Keeps tokens out of logs: httpx logs every URL, and Telegram's hold the token."""

    def __init__(self) -> None:
        super().__init__()
        self._secrets: set[str] = set()

    def add(self, secret: str) -> None:
        # Shorter ones are parts of words, and guessed sooner than read.
        if len(secret) >= 8:
            self._secrets.add(secret)

    def filter(self, record: logging.LogRecord) -> bool:
        text = record.getMessage()
        for secret in self._secrets:
            if secret in text:
                text = text.replace(secret, "***")
                record.msg, record.args = text, None
        return True


_mask = _Mask()
for _name in ("httpx", "telegram.Bot"):
    logging.getLogger(_name).addFilter(_mask)

"""The Bot API through python-telegram-bot.

The only module that imports the library; it is loaded when an account with this driver is enabled.
"""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any
from urllib.parse import quote

import httpx
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    LinkPreviewOptions,
    Message,
    MessageEntity,
)
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

from adapters import telegram_refusals as refusals
from adapters.httpx_errors import NOT_SENT
from adapters.telegram_calls import Way
from adapters.telegram_events import ALLOWED_UPDATES
from adapters.telegram_markup import Rendered
from adapters.telegram_mask import mask
from bot.errors import ChannelError, Unavailable
from bot.model import Button
from bot.ports import File

_CONNECT_SECONDS, _READ_SECONDS, _POOL_SECONDS = 10.0, 20.0, 10.0
_UPLOADED_SECONDS = 60.0  #: Telegram answers after it has looked into the file
_PIECE_BYTES = 64 * 1024
_LOGGERS = ("httpx", "telegram.Bot")


class PtbCalls:
    """See `adapters.telegram_calls.Calls`."""

    def __init__(self, *, token: str, api_url: str) -> None:
        mask(token, *_LOGGERS)
        self._files_url = f"{api_url}/file/bot{token}/"
        self._request = _Request(connections=64)
        self._bot = _Bot(
            token,
            base_url=f"{api_url}/bot",
            request=self._request,
            get_updates_request=_Request(connections=1),
        )

    async def close(self) -> None:
        # Both were opened when they were made; `Bot.shutdown` knows only what `Bot.initialize` opened.
        for request in self._bot.requests:
            await request.shutdown()

    async def updates(self, offset: int | None, *, seconds: int) -> Sequence[Mapping[str, Any]]:
        with _errors():
            return await self._bot.raw_updates(offset, seconds)

    async def set_webhook(self, url: str, *, secret_token: str) -> None:
        mask(secret_token, *_LOGGERS)
        with _errors():
            await self._bot.set_webhook(url, secret_token=secret_token, allowed_updates=ALLOWED_UPDATES)

    async def set_commands(self, commands: Mapping[str, str]) -> None:
        with _errors():
            await self._bot.set_my_commands(list(commands.items()))

    async def send(
        self, chat: int, thread: int | None, message: Rendered, rows: Sequence[Sequence[Button]]
    ) -> str:
        with _errors():
            sent = await self._bot.send_message(
                chat,
                message.text,
                entities=_entities(message),
                message_thread_id=thread,
                link_preview_options=LinkPreviewOptions(is_disabled=True),
                reply_markup=_keyboard(rows),
            )
        return str(sent.message_id)

    async def send_file(self, chat: int, thread: int | None, file: File, way: Way) -> str:
        send = self._senders[way]
        with await asyncio.to_thread(file.path.open, "rb") as content:
            upload = InputFile(content, filename=file.name, read_file_handle=False)
            upload.mimetype = file.mime
            with _errors():
                sent = await send(chat, upload, message_thread_id=thread, read_timeout=_UPLOADED_SECONDS)
        return str(sent.message_id)

    async def edit(
        self, chat: int, message_id: int, message: Rendered, rows: Sequence[Sequence[Button]]
    ) -> None:
        with _errors():
            await self._bot.edit_message_text(
                message.text,
                chat,
                message_id,
                entities=_entities(message),
                link_preview_options=LinkPreviewOptions(is_disabled=True),
                reply_markup=_keyboard(rows),
            )

    async def delete(self, chat: int, message_id: int) -> None:
        with _errors():
            await self._bot.delete_message(chat, message_id)

    async def download(self, file_id: str) -> AsyncGenerator[bytes, None]:
        with _errors():
            path = await self._bot.file_path(file_id)
        async for piece in self._request.pieces(self._files_url + quote(path)):
            yield piece

    async def typing(self, chat: int, thread: int | None) -> None:
        with _errors():
            await self._bot.send_chat_action(chat, ChatAction.TYPING, message_thread_id=thread)

    async def answer_tap(self, callback_id: str) -> None:
        with _errors():
            await self._bot.answer_callback_query(callback_id)

    @property
    def _senders(self) -> Mapping[Way, Callable[..., Awaitable[Message]]]:
        bot = self._bot
        return {
            "photo": bot.send_photo,
            "voice": bot.send_voice,
            "audio": bot.send_audio,
            "video": bot.send_video,
            "document": bot.send_document,
        }


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

    async def file_path(self, file_id: str) -> str:
        # `get_file` makes a URL of it, with the token, in an object that shows it.
        file: dict[str, Any] = await self._post("getFile", {"file_id": file_id})
        return str(file.get("file_path"))


class _Told(TelegramError):
    """An answer whose status the library would not keep."""

    def __init__(self, error: ChannelError) -> None:
        super().__init__(error.problem)
        self.error = error


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
        if status == 413:
            raise _Told(refusals.Rejected("Request Entity Too Large"))
        if status == 429:
            raise _Told(refusals.rate_limited(payload))
        if status >= 500:
            raise _Told(refusals.server_error(status))
        return status, payload

    async def pieces(self, url: str) -> AsyncGenerator[bytes, None]:
        """What is at `url`; the library itself would read all of it into memory."""
        try:
            async with self._client.stream("GET", url) as response:
                if response.status_code != 200:
                    raise refusals.not_downloaded(response.status_code)
                async for piece in response.aiter_bytes(_PIECE_BYTES):
                    yield piece
        except httpx.HTTPError as error:
            # Not `from error`: it holds the request, and so the token.
            raise Unavailable(
                refusals.CHANNEL, f"Telegram's file server broke off: {type(error).__name__}"
            ) from None


def _entities(message: Rendered) -> list[MessageEntity]:
    return [
        MessageEntity(e.type, e.offset, e.length, url=e.url, language=e.language) for e in message.entities
    ]


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
    except TelegramError as error:
        raise _told(error) from error


def _told(error: TelegramError) -> ChannelError:
    """What an error of the library means for the message."""
    match error:
        case _Told():
            return error.error
        case ChatMigrated():
            return refusals.Moved(error.new_chat_id)
        case InvalidToken():
            return refusals.token_rejected()
        case Forbidden():
            return refusals.unreachable(error.message)
        case BadRequest():
            return refusals.rejected(error.message)
        case Conflict():
            return refusals.conflict(error.message)
        case NetworkError():
            return _not_answered(error)
        case _:
            return refusals.unreadable(error.message)


def _not_answered(error: NetworkError) -> ChannelError:
    cause = error.__cause__
    if isinstance(cause, NOT_SENT):
        return refusals.not_reached(type(cause).__name__)
    if isinstance(error, TimedOut):
        return refusals.timed_out()
    return refusals.broken_off(type(cause).__name__)

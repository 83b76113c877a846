"""The Bot API through aiogram.

The only module that imports the library; it takes seconds to load, so it is loaded when an account with this
driver is enabled.
"""

import asyncio
from collections.abc import AsyncGenerator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, ClassVar
from urllib.parse import quote

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ChatAction
from aiogram.exceptions import (
    AiogramError,
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramConflictError,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramUnauthorizedError,
)
from aiogram.methods import (
    Response,
    SendAudio,
    SendDocument,
    SendPhoto,
    SendVideo,
    SendVoice,
    TelegramMethod,
)
from aiogram.methods.base import TelegramType
from aiogram.types import (
    BotCommand,
    FSInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Message,
    MessageEntity,
)
from aiohttp import ClientConnectorError, ClientError, ClientTimeout, ConnectionTimeoutError

from adapters import telegram_refusals as refusals
from adapters.telegram_calls import Way
from adapters.telegram_events import ALLOWED_UPDATES
from adapters.telegram_markup import Rendered
from adapters.telegram_mask import mask
from bot.errors import ChannelError, Unavailable
from bot.model import Button
from bot.ports import File

_CONNECT_SECONDS, _READ_SECONDS = 10, 20
_UPLOAD_SECONDS = 600  #: for all of it: the library's limit is about a whole call
_PIECE_BYTES = 64 * 1024
_LOGGERS = ("aiogram.event", "aiohttp.client", "aiohttp.internal")


class AiogramCalls:
    """See `adapters.telegram_calls.Calls`."""

    def __init__(self, *, token: str, api_url: str) -> None:
        mask(token, *_LOGGERS)
        self._session = _Session(api=TelegramAPIServer.from_base(api_url), timeout=_READ_SECONDS, limit=65)
        self._bot = Bot(token, session=self._session)

    async def close(self) -> None:
        await self._session.close()

    async def updates(self, offset: int | None, *, seconds: int) -> Sequence[Mapping[str, Any]]:
        call = _RawUpdates(offset=offset, timeout=seconds, allowed_updates=list(ALLOWED_UPDATES))
        with _errors():
            return await self._bot(call, request_timeout=seconds + _READ_SECONDS)

    async def set_webhook(self, url: str, *, secret_token: str) -> None:
        mask(secret_token, *_LOGGERS)
        with _errors():
            await self._bot.set_webhook(url, secret_token=secret_token, allowed_updates=list(ALLOWED_UPDATES))

    async def set_commands(self, commands: Mapping[str, str]) -> None:
        offered = [BotCommand(command=name, description=words) for name, words in commands.items()]
        with _errors():
            await self._bot.set_my_commands(offered)

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
        call = _sending(way, FSInputFile(file.path, filename=file.name), chat, thread)
        with _errors():
            sent = await self._bot(call, request_timeout=_UPLOAD_SECONDS)
        return str(sent.message_id)

    async def edit(
        self, chat: int, message_id: int, message: Rendered, rows: Sequence[Sequence[Button]]
    ) -> None:
        with _errors():
            await self._bot.edit_message_text(
                message.text,
                chat_id=chat,
                message_id=message_id,
                entities=_entities(message),
                link_preview_options=LinkPreviewOptions(is_disabled=True),
                reply_markup=_keyboard(rows),
            )

    async def delete(self, chat: int, message_id: int) -> None:
        with _errors():
            await self._bot.delete_message(chat, message_id)

    async def download(self, file_id: str) -> AsyncGenerator[bytes, None]:
        with _errors():
            file = await self._bot.get_file(file_id)
        url = self._session.api.file_url(self._bot.token, quote(str(file.file_path)))
        async for piece in self._session.pieces(url):
            yield piece

    async def typing(self, chat: int, thread: int | None) -> None:
        with _errors():
            await self._bot.send_chat_action(chat, ChatAction.TYPING, message_thread_id=thread)

    async def answer_tap(self, callback_id: str) -> None:
        with _errors():
            await self._bot.answer_callback_query(callback_id)


class _RawUpdates(TelegramMethod[list[dict[str, Any]]]):
    # `GetUpdates` parses what it got, and an update that it cannot parse would stop us for ever.
    __returning__: ClassVar[Any] = list[dict[str, Any]]
    __api_method__: ClassVar[str] = "getUpdates"

    offset: int | None
    timeout: int
    allowed_updates: list[str]


class _Told(AiogramError):
    """An answer whose status the library would not keep."""

    def __init__(self, error: ChannelError) -> None:
        super().__init__(error.problem)
        self.error = error


class _Session(AiohttpSession):
    async def make_request(
        self, bot: Bot, method: TelegramMethod[TelegramType], timeout: int | None = None
    ) -> TelegramType:
        # One number would be about the whole call: who was not even reached would count as perhaps reached.
        limits: Any = ClientTimeout(total=timeout or self.timeout, sock_connect=_CONNECT_SECONDS)
        return await super().make_request(bot, method, timeout=limits)

    def check_response(
        self, bot: Bot, method: TelegramMethod[TelegramType], status_code: int, content: str
    ) -> Response[TelegramType]:
        if status_code == 413:
            raise _Told(refusals.Rejected("Request Entity Too Large"))
        if status_code == 429:
            raise _Told(refusals.rate_limited(content))
        if status_code >= 500:
            raise _Told(refusals.server_error(status_code))
        return super().check_response(bot, method, status_code, content)

    async def close(self) -> None:
        # The library's own waits a quarter of a second for aiohttp, which by now waits by itself.
        if self._session is not None:
            await self._session.close()

    async def pieces(self, url: str) -> AsyncGenerator[bytes, None]:
        """What is at `url`; the library's own way tells the token in its errors."""
        limits = ClientTimeout(total=None, sock_connect=_CONNECT_SECONDS, sock_read=_READ_SECONDS)
        session = await self.create_session()
        try:
            async with session.get(url, timeout=limits, allow_redirects=False) as response:
                if response.status != 200:
                    raise refusals.not_downloaded(response.status)
                async for piece in response.content.iter_chunked(_PIECE_BYTES):
                    yield piece
        except (ClientError, TimeoutError) as error:
            raise Unavailable(
                refusals.CHANNEL, f"Telegram's file server broke off: {type(error).__name__}"
            ) from None


def _sending(way: Way, content: FSInputFile, chat: int, thread: int | None) -> TelegramMethod[Message]:
    match way:
        case "photo":
            return SendPhoto(chat_id=chat, photo=content, message_thread_id=thread)
        case "voice":
            return SendVoice(chat_id=chat, voice=content, message_thread_id=thread)
        case "audio":
            return SendAudio(chat_id=chat, audio=content, message_thread_id=thread)
        case "video":
            return SendVideo(chat_id=chat, video=content, message_thread_id=thread)
        case "document":
            return SendDocument(chat_id=chat, document=content, message_thread_id=thread)


def _entities(message: Rendered) -> list[MessageEntity]:
    return [
        MessageEntity(type=e.type, offset=e.offset, length=e.length, url=e.url, language=e.language)
        for e in message.entities
    ]


def _keyboard(rows: Sequence[Sequence[Button]]) -> InlineKeyboardMarkup | None:
    if not rows:
        return None
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text=button.label, callback_data=button.action) for button in row]
            for row in rows
        ]
    )


@contextmanager
def _errors() -> Iterator[None]:
    try:
        yield
    except AiogramError as error:
        # Not `from error`: aiohttp names the URL, and so the token, in some of the causes.
        raise _told(error) from None


def _told(error: AiogramError) -> ChannelError:
    """What an error of the library means for the message."""
    match error:
        case _Told():
            return error.error
        case TelegramMigrateToChat():
            return refusals.Moved(error.migrate_to_chat_id)
        case TelegramUnauthorizedError() | TelegramNotFound():
            return refusals.token_rejected()
        case TelegramForbiddenError():
            return refusals.unreachable(error.message)
        case TelegramBadRequest() | TelegramEntityTooLarge():
            return refusals.rejected(error.message)
        case TelegramConflictError():
            return refusals.conflict(error.message)
        case TelegramNetworkError():
            return _not_answered(error)
        case ClientDecodeError() | TelegramAPIError():
            return refusals.unreadable(error.message)
        case _:
            return refusals.unreadable(type(error).__name__)


def _not_answered(error: TelegramNetworkError) -> ChannelError:
    cause = error.__cause__
    if isinstance(cause, ClientConnectorError | ConnectionTimeoutError):
        return refusals.not_reached(type(cause).__name__)
    if isinstance(cause, asyncio.TimeoutError):
        return refusals.timed_out()
    return refusals.broken_off(type(cause).__name__)

"""Telegram: one bot account, by long polling or by webhook.

Source: https://core.telegram.org/bots/api
"""

import asyncio
import logging
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import aclosing
from datetime import timedelta
from typing import Literal, TypeVar
from urllib.parse import quote

from pydantic import SecretStr
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from adapters.telegram_arrivals import Arrivals
from adapters.telegram_calls import DOWNLOAD_BYTES, UPLOAD_BYTES, Calls, way
from adapters.telegram_events import normalise
from adapters.telegram_markup import TEXT_UNITS, measure, render, rows
from adapters.telegram_refusals import TOO_BIG_TO_FETCH, Moved, Rejected
from adapters.trouble import Trouble
from bot.clock import Clock, SystemClock
from bot.errors import Ambiguous, ChannelError, ConfigError, Misconfigured, Refused, Unavailable
from bot.model import Address, Attachment, Reply
from bot.ports import File, Receive
from bot.text import split

__all__ = ["TelegramAdapter", "normalise"]

log = logging.getLogger(__name__)
T = TypeVar("T")

Driver = Literal["python-telegram-bot", "aiogram"]

_TOKEN = re.compile(r"\d+:[\w-]+", re.ASCII)
#: Source: https://core.telegram.org/bots/api#setwebhook
_SECRET = re.compile(r"[\w-]{1,256}", re.ASCII)
_POLL_SECONDS = 30
_POLL_AGAIN_SECONDS = 5  #: after a failure: only a poll that has ended tells that it works again


class TelegramAdapter:
    """One Telegram bot (implements `bot.ports.Adapter`).

    `token` is @BotFather's. Mode "webhook" needs `public_url`, where Telegram reaches us ("https://...", to
    which "/telegram/<account>" is added), and `secret_token`, which Telegram repeats with every update.
    `human_command` describes the command /human in every chat's menu. `api_url` may be a local server's.
    `driver` is the library that speaks the Bot API; customers and staff see no difference.

    Raises:
        ConfigError: the token, the secret or the public address is missing or malformed.
    """

    channel = "telegram"
    reply_window: timedelta | None = None
    idempotent_for: timedelta | None = None  #: Telegram has no key by which a repeated send is recognised
    can_edit = True
    reports_delivery = False

    def __init__(
        self,
        *,
        account: str,
        token: SecretStr | str,
        driver: Driver = "python-telegram-bot",
        mode: Literal["polling", "webhook"] = "polling",
        public_url: str = "",
        secret_token: SecretStr | str = "",
        api_url: str = "https://api.telegram.org",
        human_command: str = "Talk to a person",
        clock: Clock | None = None,
    ) -> None:
        self.account = account
        self._mode = mode
        self._secret = _reveal(secret_token)
        self._url = f"{public_url.rstrip('/')}/telegram/{quote(account, safe='')}"
        self._human_command = human_command
        self._clock = clock or SystemClock()
        self._trouble = Trouble(
            channel=self.channel, account=account, not_stored="updates cannot be stored", clock=self._clock
        )
        self._check(_reveal(token), public_url)
        self._calls: Calls = _library(driver)(token=_reveal(token), api_url=api_url.rstrip("/"))
        self._arrivals = Arrivals(account=account, calls=self._calls, clock=self._clock)

    def _check(self, token: str, public_url: str) -> None:
        where = f"channels.telegram.{self.account}"
        if not _TOKEN.fullmatch(token):
            raise ConfigError(
                f"{where}.token: this is no bot token; @BotFather gives one, like 123456:ABC-DEF"
            )
        if self._mode == "polling":
            return
        if not _SECRET.fullmatch(self._secret):
            raise ConfigError(
                f"{where}.secret_token: a webhook needs a secret of 1 to 256 letters, digits, '_' and '-', "
                "or anybody could write in a customer's name; `openssl rand -hex 32` makes a good one"
            )
        if not public_url.startswith(("https://", "http://")):
            raise ConfigError(
                f"web.public_url: {where} has mode webhook, so Telegram needs our https:// address"
            )

    @property
    def problem(self) -> str | None:
        """See `bot.ports.Adapter.problem`."""
        return self._trouble.problem

    @problem.setter
    def problem(self, problem: str | None) -> None:
        self._trouble.problem = problem

    # --- in ------------------------------------------------------------------------------------------------

    async def run(self, receive: Receive) -> None:
        """See `bot.ports.Adapter.run`."""
        try:
            await self._offer_commands()
            if self._mode == "polling":
                self._trouble.over()
                await self._poll(receive)
            else:
                await self._register()
                await asyncio.Event().wait()
        except Misconfigured as error:
            self.problem = error.problem
            raise

    def routes(self, receive: Receive) -> Sequence[BaseRoute]:
        """See `bot.ports.Adapter.routes`."""
        if self._mode == "polling":
            return ()

        async def update(request: Request) -> Response:
            return await self._arrivals.posted(request, secret=self._secret, receive=receive)

        # Paths are compared as they read, not as they are escaped in a URL.
        return (Route(f"/telegram/{self.account}", update, methods=["POST"]),)

    async def close(self) -> None:
        """Close the connections to Telegram; nothing can be sent afterwards."""
        await self._arrivals.close()
        await self._calls.close()

    async def _poll(self, receive: Receive) -> None:
        """Hand updates over; only what `receive` has taken is confirmed to Telegram."""
        offset: int | None = None
        while True:
            try:
                seconds = _POLL_AGAIN_SECONDS if self._trouble.failures else _POLL_SECONDS
                updates = await self._calls.updates(offset, seconds=seconds)
            except Misconfigured:
                raise
            except ChannelError as error:
                await self._trouble.after(error)
                continue
            try:
                await self._arrivals.hand_over(updates, receive)
            except Exception as error:
                log.exception("updates of telegram/%s were not stored; asking for them again", self.account)
                await self._trouble.after(error)
                continue
            self._trouble.over()
            numbers = [number for update in updates if isinstance(number := update.get("update_id"), int)]
            # Never back: a late redelivery has a lower number than what is confirmed already.
            offset = max(
                [number + 1 for number in numbers] + ([] if offset is None else [offset]), default=None
            )

    async def _offer_commands(self) -> None:
        while True:
            try:
                await self._calls.set_commands({"human": self._human_command})
                return
            except Misconfigured:
                raise
            except Refused as error:
                # Without a menu the command still works.
                log.warning("telegram/%s shows no menu: %s", self.account, error)
                return
            except ChannelError as error:
                await self._trouble.after(error)

    async def _register(self) -> None:
        while True:
            try:
                await self._calls.set_webhook(self._url, secret_token=self._secret)
                self._trouble.over()
                return
            except Refused as error:
                raise Misconfigured(
                    self.channel, f"the webhook {self._url} was refused: {error.problem}"
                ) from error
            except ChannelError as error:
                await self._trouble.after(error)

    # --- out -----------------------------------------------------------------------------------------------

    def split(self, reply: Reply) -> tuple[Reply, ...]:
        """See `bot.ports.Adapter.split`."""
        *earlier, last = split(reply.text, limit=TEXT_UNITS, measure=measure)
        return (*(Reply(text=part) for part in earlier), Reply(text=last, buttons=reply.buttons))

    async def send(self, to: Address, reply: Reply, *, key: str, again: bool) -> str:
        """See `bot.ports.Adapter.send`."""
        chat, thread = self._place(to)
        message, buttons = render(reply.text), rows(reply.buttons)
        return await _followed(chat, lambda chat: self._calls.send(chat, thread, message, buttons))

    async def send_file(self, to: Address, file: File, *, key: str, again: bool) -> str:
        """See `bot.ports.Adapter.send_file`; at most 50 MB."""
        if file.size > UPLOAD_BYTES:
            raise Refused(
                self.channel, "Telegram takes files of up to 50 MB only. Send a link to it instead."
            )
        if not await asyncio.to_thread(file.path.is_file):
            raise Refused(self.channel, "the file is not kept any more. Send it again.")
        chat, thread = self._place(to)
        best = way(file)
        try:
            return await _followed(chat, lambda chat: self._calls.send_file(chat, thread, file, best))
        except Rejected:
            if best == "document":
                raise
        # Not quite what it says it is, or the customer takes no voice messages: then to be opened by hand.
        return await _followed(chat, lambda chat: self._calls.send_file(chat, thread, file, "document"))

    async def edit(self, to: Address, message_id: str, reply: Reply) -> None:
        """See `bot.ports.Adapter.edit`."""
        chat, number = self._message(to, message_id)
        try:
            await self._calls.edit(chat, number, render(reply.text), rows(reply.buttons))
        except Rejected as error:
            if "message is not modified" not in error.description:
                raise

    async def delete(self, to: Address, message_id: str) -> None:
        """See `bot.ports.Adapter.delete`; Telegram allows it for 48 hours."""
        chat, number = self._message(to, message_id)
        try:
            await self._calls.delete(chat, number)
        except Rejected as error:
            if "message to delete not found" not in error.description:
                raise

    async def invite(self, to: Address, *, key: str, again: bool) -> str | None:
        """See `bot.ports.Adapter.invite`; Telegram has no reply window."""
        return None

    async def fetch(self, attachment: Attachment) -> AsyncIterator[bytes]:
        """See `bot.ports.Adapter.fetch`; at most 20 MB."""
        if attachment.reference is None:
            raise Refused(self.channel, "there is no file behind it")
        if attachment.size is not None and attachment.size > DOWNLOAD_BYTES:
            raise Refused(self.channel, TOO_BIG_TO_FETCH)
        try:
            async with aclosing(self._calls.download(attachment.reference)) as pieces:
                async for piece in pieces:
                    yield piece
        except Ambiguous as error:
            raise Unavailable(self.channel, error.problem) from error

    async def typing(self, to: Address) -> None:
        """See `bot.ports.Adapter.typing`; Telegram shows it for 5 s."""
        try:
            chat, thread = self._place(to)
            await _followed(chat, lambda chat: self._calls.typing(chat, thread))
        except ChannelError as error:
            log.debug("telegram/%s does not show typing: %s", self.account, error)

    def _place(self, to: Address) -> tuple[int, int | None]:
        try:
            return int(to.chat), None if to.thread is None else int(to.thread)
        except ValueError as error:
            raise Refused(self.channel, f"{to.chat!r} is no Telegram chat") from error

    def _message(self, to: Address, message_id: str) -> tuple[int, int]:
        try:
            return self._place(to)[0], int(message_id)
        except ValueError as error:
            raise Refused(self.channel, f"{message_id!r} is no message in Telegram") from error


async def _followed(chat: int, call: Callable[[int], Awaitable[T]]) -> T:
    """Make a call, and make it again where the group is now if it has become a supergroup.

    Never for messages sent before: over there, their numbers are those of other messages.
    """
    try:
        return await call(chat)
    except Moved as moved:
        return await call(moved.chat)


def _library(driver: Driver) -> type[Calls]:
    # Loading one takes a while and 40 MB or more, so it waits until an account is enabled.
    if driver == "aiogram":
        from adapters.telegram_aiogram import AiogramCalls

        return AiogramCalls
    from adapters.telegram_ptb import PtbCalls

    return PtbCalls


def _reveal(secret: SecretStr | str) -> str:
    return secret.get_secret_value() if isinstance(secret, SecretStr) else secret

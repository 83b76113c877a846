"""WhatsApp: one business number, by Meta's Cloud API.

Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/get-started
"""

import asyncio
import contextlib
import logging
import random
import re
from collections.abc import AsyncIterator, Sequence
from datetime import timedelta

from pydantic import SecretStr
from starlette.routing import BaseRoute

from adapters.whatsapp_events import normalise
from adapters.whatsapp_graph import Graph
from adapters.whatsapp_messages import (
    Template,
    file_kind,
    file_message,
    message,
    parts,
    read_receipt,
    template_message,
)
from adapters.whatsapp_web import MetaApp, webhook_route
from bot.clock import Clock, SystemClock
from bot.errors import ChannelError, ConfigError, Misconfigured, RateLimited, Refused, Unsupported
from bot.model import Address, Attachment, Reply
from bot.ports import File, Receive

__all__ = ["MetaApp", "Template", "WhatsAppAdapter", "normalise"]

log = logging.getLogger(__name__)

_LONGEST_WAIT_SECONDS = 60.0


class WhatsAppAdapter:
    """One WhatsApp business number (implements `bot.ports.Adapter`).

    `phone_number_id` is Meta's id of the number (not the number), `access_token` a system user's. `app` signs
    the webhooks; accounts of one Meta app share it, and any of their addresses ("/whatsapp/<account>") takes
    the updates of them all. `verify_token` is a word of your own that Meta repeats when the webhook is set
    up. `template` asks a customer to write again when the reply window has passed. `opener` is the label
    behind which more than three buttons are listed. `api_url` includes the version, and may be a local
    server's.

    Raises:
        ConfigError: the id, the token or a secret is missing or malformed.
    """

    channel = "whatsapp"
    #: Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages
    reply_window: timedelta | None = timedelta(hours=24)
    #: the key comes back with the receipts, but a repeated send is a second message
    idempotent_for: timedelta | None = None
    can_edit = False
    reports_delivery = True

    def __init__(
        self,
        *,
        account: str,
        phone_number_id: str,
        access_token: SecretStr | str,
        app: MetaApp,
        verify_token: SecretStr | str,
        template: Template | None = None,
        opener: str = "Choose",
        api_url: str = "https://graph.facebook.com/v23.0",
        clock: Clock | None = None,
    ) -> None:
        self.account = account
        self.problem: str | None = "not connected yet"  #: why we cannot work, `None` while we can
        self._verify_token = _reveal(verify_token)
        self._template = template
        self._opener = opener
        self._clock = clock or SystemClock()
        self._marking: set[asyncio.Task[None]] = set()
        token = _reveal(access_token)
        _check(f"channels.whatsapp.{account}", phone_number_id, token, self._verify_token)
        app.add(phone_number_id=phone_number_id, account=account)
        self._app = app
        self._graph = Graph(phone_number_id=phone_number_id, access_token=token, api_url=api_url)

    # --- in ------------------------------------------------------------------------------------------------

    async def run(self, receive: Receive) -> None:
        """See `bot.ports.Adapter.run`: check the token and wait, as all comes in by webhook."""
        failures = 0
        while True:
            try:
                await self._graph.check()
                break
            except Misconfigured as error:
                self.problem = error.problem
                raise
            except ChannelError as error:
                if error.problem != self.problem:
                    log.warning("whatsapp/%s: %s", self.account, error.problem)
                self.problem = error.problem
                failures += 1
                await self._clock.sleep(_seconds_to_wait(error, failures))
        self.problem = None
        await asyncio.Event().wait()

    def routes(self, receive: Receive) -> Sequence[BaseRoute]:
        """See `bot.ports.Adapter.routes`."""
        return (
            webhook_route(self._app, account=self.account, verify_token=self._verify_token, receive=receive),
        )

    async def close(self) -> None:
        """Close the connections to WhatsApp; nothing can be sent afterwards."""
        for task in self._marking:
            task.cancel()
        await asyncio.gather(*self._marking, return_exceptions=True)
        await self._graph.close()

    # --- out -----------------------------------------------------------------------------------------------

    def split(self, reply: Reply) -> tuple[Reply, ...]:
        """See `bot.ports.Adapter.split`."""
        return parts(reply)

    async def send(self, to: Address, reply: Reply, *, key: str, again: bool) -> str:
        """See `bot.ports.Adapter.send`."""
        sent = await self._graph.send(message(to.chat, reply, key=key, opener=self._opener))
        self._answered(to)
        return sent

    async def send_file(self, to: Address, file: File, *, key: str, again: bool) -> str:
        """See `bot.ports.Adapter.send_file`."""
        kind, mime = file_kind(file)
        media_id = await self._graph.upload(file, mime)
        sent = await self._graph.send(file_message(to.chat, file, kind, media_id, key=key))
        self._answered(to)
        return sent

    async def edit(self, to: Address, message_id: str, reply: Reply) -> None:
        """See `bot.ports.Adapter.edit`."""
        raise Unsupported(
            self.channel,
            "WhatsApp does not let companies change a message that was sent. Send a correction",
        )

    async def delete(self, to: Address, message_id: str) -> None:
        """See `bot.ports.Adapter.delete`."""
        raise Unsupported(
            self.channel,
            "WhatsApp does not let companies take back a message that was sent",
        )

    async def invite(self, to: Address, *, key: str, again: bool) -> str | None:
        """See `bot.ports.Adapter.invite`: send the template."""
        if self._template is None:
            return None
        return await self._graph.send(template_message(to.chat, self._template, key=key))

    async def fetch(self, attachment: Attachment) -> AsyncIterator[bytes]:
        """See `bot.ports.Adapter.fetch`."""
        if attachment.reference is None:
            raise Refused(self.channel, f"there is no file behind {attachment.name!r}")
        async with contextlib.aclosing(self._graph.download(attachment.reference)) as content:
            async for piece in content:
                yield piece

    async def typing(self, to: Address) -> None:
        """See `bot.ports.Adapter.typing`: shown for 25 s, or until we answer; it also marks as read."""
        message_id = self._app.chats.to_type_at(to, self._clock.now())
        if message_id is not None:
            await self._mark(message_id, typing=True)

    def _answered(self, to: Address) -> None:
        """What was answered has been read; the answer itself does not wait for that to be known."""
        self._app.chats.answered(to)
        message_id = self._app.chats.to_read(to)
        if message_id is not None:
            task = asyncio.create_task(self._mark(message_id, typing=False))
            self._marking.add(task)
            task.add_done_callback(self._marking.discard)

    async def _mark(self, message_id: str, *, typing: bool) -> None:
        try:
            await self._graph.mark(read_receipt(message_id, typing=typing))
        except ChannelError as error:
            log.debug("whatsapp/%s does not show that we have read: %s", self.account, error)


def _check(where: str, phone_number_id: str, token: str, verify_token: str) -> None:
    if not re.fullmatch(r"[0-9]{5,30}", phone_number_id):
        raise ConfigError(
            f"{where}.phone_number_id: this is no phone number ID; copy it from WhatsApp > API Setup in the "
            "Meta app (it is not the phone number itself)"
        )
    if not re.fullmatch(r"[!-~]+", token):
        raise ConfigError(
            f"{where}.access_token: this is no access token; make a permanent one for a system user under "
            "Business settings > System users"
        )
    if not verify_token:
        raise ConfigError(
            f"{where}.verify_token: think of any random text, and write the same into Meta's form for the "
            "webhook; `openssl rand -hex 16` makes a good one"
        )


def _seconds_to_wait(error: ChannelError, failures: int) -> float:
    """The longer the more often it failed, each between a half and the whole of it."""
    if isinstance(error, RateLimited):
        return error.retry_after
    return min(_LONGEST_WAIT_SECONDS, 0.5 * 2.0 ** min(failures, 10)) * random.uniform(0.5, 1.0)


def _reveal(secret: SecretStr | str) -> str:
    return secret.get_secret_value() if isinstance(secret, SecretStr) else secret

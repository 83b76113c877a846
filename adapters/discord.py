"""Discord: one bot account, on the gateway.

Source: https://discord.com/developers/docs/reference
"""

import asyncio
import hashlib
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing
from datetime import timedelta

from pydantic import SecretStr
from starlette.routing import BaseRoute

from adapters.discord_arrivals import Arrivals, IsMeant
from adapters.discord_calls import Calls
from adapters.discord_errors import CHANNEL, Archived, NoSuchMessage, NoSuchPlace
from adapters.discord_events import COMMAND, normalise
from adapters.discord_files import Files
from adapters.discord_markup import TEXT_UNITS, measure, render, rows
from adapters.discord_places import Places
from adapters.discord_threads import Threads
from adapters.trouble import Trouble
from bot.clock import Clock, SystemClock
from bot.errors import Ambiguous, ChannelError, ConfigError, Misconfigured, Refused, Unavailable
from bot.model import Address, Attachment, Reply
from bot.ports import File, Receive, Seen
from bot.text import split

__all__ = ["DiscordAdapter", "normalise"]

log = logging.getLogger(__name__)

_LOGIN_AGAIN_SECONDS = 1.0


class DiscordAdapter:
    """One Discord bot (implements `bot.ports.Adapter`).

    Customers write to it directly and, in servers, in `channels` (ids) and the threads under them; elsewhere
    only when they mention it. Without `channels` it hears direct messages alone, and needs no privileged
    intent. `human_command` describes the command /human, and `command_taken` is what Discord shows as its
    answer. `seen` says how far each conversation was stored, so that what was written while we were down can
    be fetched. `is_meant` leaves messages to a program that shares the bot. `api_url` may be a stand-in's.

    Raises:
        ConfigError: the token is missing.
    """

    channel = CHANNEL
    reply_window: timedelta | None = None
    #: "in the past few minutes": counted so that it is rather too short.
    #: Source: https://discord.com/developers/docs/resources/message#create-message
    idempotent_for: timedelta | None = timedelta(minutes=2)
    can_edit = True
    reports_delivery = False

    def __init__(
        self,
        *,
        account: str,
        token: SecretStr | str,
        channels: Sequence[str] = (),
        api_url: str = "https://discord.com/api/v10",
        human_command: str = "Talk to a person",
        command_taken: str = "One moment.",
        seen: Seen | None = None,
        is_meant: IsMeant | None = None,
        clock: Clock | None = None,
    ) -> None:
        self.account = account
        self._api_url = api_url.rstrip("/")
        self._has_channels = bool(channels)
        self._human_command = human_command
        self._clock = clock or SystemClock()
        self._trouble = Trouble(
            channel=CHANNEL, account=account, not_stored="messages cannot be stored", clock=self._clock
        )
        revealed = token.get_secret_value() if isinstance(token, SecretStr) else token
        if not revealed or any(character.isspace() for character in revealed):
            raise ConfigError(
                f"channels.discord.{account}.token: this is no bot token; the developer portal gives one "
                "(Bot, Reset Token)"
            )
        # Loading the library takes a while and 40 MB, so it waits until an account is enabled.
        from adapters.discord_client import Client

        self._client = Client(token=revealed, api_url=self._api_url)
        self._calls = Calls(self._client)
        self._files = Files(api_url=self._api_url)
        self._places = Places(account=account, channels=channels)
        self._threads = Threads(calls=self._calls, places=self._places)
        self._arrivals = Arrivals(
            account=account,
            channels=tuple(channels),
            command_taken=command_taken,
            calls=self._calls,
            places=self._places,
            threads=self._threads,
            seen=seen,
            trouble=self._trouble,
            is_meant=is_meant,
            clock=self._clock,
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
        storing = asyncio.create_task(self._arrivals.store_with(receive), name=f"discord/{self.account}")
        try:
            await self._offer_commands()
            self._client.begin_anew()
            await self._listen()
        except Misconfigured as error:
            self.problem = error.problem
            raise
        finally:
            storing.cancel()
            await asyncio.gather(storing, return_exceptions=True)

    def routes(self, receive: Receive) -> Sequence[BaseRoute]:
        """See `bot.ports.Adapter.routes`; all comes by the gateway."""
        return ()

    async def close(self) -> None:
        """Close the connections to Discord; nothing can be sent afterwards."""
        await self._arrivals.close()
        await self._files.close()
        await self._client.close()

    async def _listen(self) -> None:
        while True:
            greetings = self._arrivals.greetings
            try:
                resumes = await self._client.listen(
                    self._arrivals.take, self._arrivals.room, servers=self._has_channels
                )
                if self._arrivals.greetings == greetings and resumes:
                    raise Unavailable(CHANNEL, "Discord ends the connection before it begins")
            except Misconfigured:
                raise
            except ChannelError as error:
                await self._trouble.after(error)
                continue
            if not resumes:
                await self._clock.sleep(_LOGIN_AGAIN_SECONDS)

    async def _offer_commands(self) -> None:
        while True:
            try:
                application = await self._calls.application()
                await self._calls.set_commands(
                    str(application["id"]), {COMMAND: self._human_command}, servers=self._has_channels
                )
                break
            except Misconfigured:
                raise
            except Refused as error:
                # Buttons call a person, too, and so do words.
                log.warning("discord/%s offers no command: %s", self.account, error)
                return
            except ChannelError as error:
                await self._trouble.after(error)
        if application.get("interactions_endpoint_url"):
            log.warning(
                "discord/%s: buttons and /%s do not reach us, because the application has an Interactions "
                "Endpoint URL. Remove it in the developer portal (General Information).",
                self.account,
                COMMAND,
            )

    # --- out -----------------------------------------------------------------------------------------------

    def split(self, reply: Reply) -> tuple[Reply, ...]:
        """See `bot.ports.Adapter.split`."""
        *earlier, last = split(reply.text, limit=TEXT_UNITS, measure=measure)
        return (*(Reply(text=part) for part in earlier), Reply(text=last, buttons=reply.buttons))

    async def send(self, to: Address, reply: Reply, *, key: str, again: bool) -> str:
        """See `bot.ports.Adapter.send`; begins the customer's thread if it is not there yet."""
        text, buttons, nonce = render(reply.text), rows(reply.buttons), _nonce(key)
        return await self._threads.inside(
            _checked(to), lambda place: self._calls.send(place, text, buttons, nonce=nonce)
        )

    async def send_file(self, to: Address, file: File, *, key: str, again: bool) -> str:
        """See `bot.ports.Adapter.send_file`; Discord takes 10 MiB.

        Source: https://discord.com/developers/docs/reference#uploading-files
        """
        nonce = _nonce(key)
        return await self._threads.inside(
            _checked(to), lambda place: self._calls.send_file(place, file, nonce=nonce)
        )

    async def edit(self, to: Address, message_id: str, reply: Reply) -> None:
        """See `bot.ports.Adapter.edit`."""
        text, buttons = render(reply.text), rows(reply.buttons)
        await self._threads.inside(
            _checked(to), lambda place: self._calls.edit(place, message_id, text, buttons)
        )

    async def delete(self, to: Address, message_id: str) -> None:
        """See `bot.ports.Adapter.delete`."""
        place = _checked(to).thread or to.chat
        try:
            try:
                await self._calls.delete(place, message_id)
            except Archived:
                await self._calls.open_again(place)
                await self._calls.delete(place, message_id)
        except (NoSuchMessage, NoSuchPlace):
            return

    async def invite(self, to: Address, *, key: str, again: bool) -> str | None:
        """See `bot.ports.Adapter.invite`; Discord has no reply window."""
        return None

    async def typing(self, to: Address) -> None:
        """See `bot.ports.Adapter.typing`; Discord shows it for 10 s."""
        try:
            await self._threads.inside(_checked(to), self._calls.typing)
        except ChannelError as error:
            log.debug("discord/%s does not show typing: %s", self.account, error)

    async def fetch(self, attachment: Attachment) -> AsyncIterator[bytes]:
        """See `bot.ports.Adapter.fetch`; where a link has expired, the message has a fresh one."""
        url, *ids = (attachment.reference or "").split()[:4] or [""]
        try:
            async with aclosing(self._files.download(url)) as pieces:
                async for piece in pieces:
                    yield piece
            return
        except NoSuchPlace:
            if len(ids) != 3:
                raise
        async with aclosing(self._files.download(await self._fresh_url(*ids))) as pieces:
            async for piece in pieces:
                yield piece

    async def _fresh_url(self, chat: str, message_id: str, file_id: str) -> str:
        try:
            message = await self._calls.message(chat, message_id)
        except Ambiguous as error:  # nothing was to be changed
            raise Unavailable(CHANNEL, error.problem) from error
        snapshots = [one.get("message") or {} for one in message.get("message_snapshots") or ()]
        for file in (file for one in (message, *snapshots) for file in one.get("attachments") or ()):
            if file.get("id") == file_id:
                return str(file.get("url"))
        raise Refused(CHANNEL, "the customer has taken the file back")


def _checked(to: Address) -> Address:
    if not to.chat.isdigit() or not (to.thread or "0").isdigit():
        raise Refused(CHANNEL, f"{to.thread or to.chat!r} is no Discord channel")
    return to


def _nonce(key: str) -> str:
    """Discord takes up to 25 letters."""
    return hashlib.blake2b(key.encode(), digest_size=12).hexdigest()

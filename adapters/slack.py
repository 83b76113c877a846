"""Slack customers: direct messages, mentions and threads in customer channels, and the assistant pane.

Who is a customer:

- Whoever writes to the app in a direct message, or with the slash command `/human`, wherever that is typed.
  It calls a person to where they wrote last in that place; who has no thread with us there is answered in a
  direct message, as not everybody should read it.
- In a customer channel, who mentions the app (or, with `listen: everything`, who writes in the channel
  itself). The answers stand in the thread below that message. From then on all that this person writes in the
  thread is meant for the bot, without a further mention; what others write there is not, until they mention
  it, and then it is a conversation of theirs. A button counts for whoever taps it.
- Never a bot, and never in an inbox channel.
- In a channel, not a full member of our own workspace: with customers in the room these are colleagues, who
  answer by themselves or ask the bot in a direct message. Guests and people of other companies (Slack
  Connect) are customers. `members_are_customers` says otherwise, for a help desk within one company.

Each person has a conversation of their own in each thread. A direct conversation is one, whatever threads are
in it, unless the app uses the assistant pane, where each thread is a conversation.

Source: https://docs.slack.dev/apis/events-api
"""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable, Collection, Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Literal

from starlette.routing import BaseRoute, Route

from adapters.slack_customer_blocks import MESSAGE_BYTES, measure, render
from adapters.slack_customer_events import CHANNEL, normalise
from adapters.slack_customer_origin import Places
from bot.clock import Clock, SystemClock
from bot.errors import (
    Ambiguous,
    ChannelError,
    ConfigError,
    Misconfigured,
    RateLimited,
    Refused,
    Unavailable,
    Unsupported,
)
from bot.model import Address, Attachment, Reply
from bot.ports import File, Receive, Seen
from bot.text import split

if TYPE_CHECKING:
    from slack_bolt.async_app import AsyncApp

__all__ = ["Places", "SlackAdapter", "normalise"]

log = logging.getLogger(__name__)


class SlackAdapter:
    """Customers of one Slack app (implements `bot.ports.Adapter`).

    Args:
        account: the name under `channels.slack` in config.yaml.
        app: made by `slack_app`. It may be the inbox's: then make the inbox first, as it keeps what is its
            own, and leave `app_token` and `signing_secret` away, as the inbox keeps the connection.
        inboxes: Slack ids of the inbox channels, in which nobody is a customer.
        slack_channel_ids: of the customer channels.
        direct_messages: whether whoever writes to the app directly is a customer, too. A bot of your own that
            has another use for them says no; its slash command is ours in any case.
        listen: what begins a conversation in a channel: mentions of the app, or everything that is written.
        members_are_customers: whether full members of our own workspace are customers in channels, too.
        assistant: whether the app uses Slack's assistant pane ("Agents & AI Apps" in its settings).
        app_token: of an app of its own, for Socket Mode. `signing_secret`: the same for the Events API, at
            "/slack/<account>/events".
        human_command: what the assistant pane offers to those who want a person.
        command_in_thread: what only they read after `/human` in a channel, if they are answered in a thread
            there. `command_in_direct`: the same, if they are answered in a direct message.
        status: what the assistant pane shows while the bot thinks, after the app's name.
        seen: says how far each conversation was stored, so that what customers wrote while we were down is
            fetched; without it, nothing is.
        handles: whether a message that is fetched may be ours, given the payload of its event; a program that
            keeps the connection sorts out by itself what is delivered.

    Raises:
        ConfigError: a customer channel is an inbox.
    """

    channel = CHANNEL
    reply_window: timedelta | None = None
    #: a message carries its key in its metadata, by which it is found again
    idempotent_for: timedelta | None = timedelta.max
    can_edit = True
    reports_delivery = False

    def __init__(
        self,
        *,
        account: str,
        app: "AsyncApp",
        inboxes: Collection[str] = (),
        slack_channel_ids: Collection[str] = (),
        direct_messages: bool = True,
        listen: Literal["mentions", "everything"] = "mentions",
        members_are_customers: bool = False,
        assistant: bool = False,
        app_token: str | None = None,
        signing_secret: str | None = None,
        human_command: str = "Talk to a person",
        command_in_thread: str = "One moment. I answer in your thread here.",
        command_in_direct: str = "One moment. I answer in a direct message.",
        status: str = "is typing …",
        seen: Seen | None = None,
        handles: Callable[[Mapping[str, Any]], bool] | None = None,
        clock: Clock | None = None,
    ) -> None:
        if both := set(slack_channel_ids) & set(inboxes):
            raise ConfigError(
                f"channels.slack.{account}.slack_channel_ids: {min(both)} is an inbox, where staff answer; "
                "customers need a channel of their own"
            )
        self.account = account
        self.problem: str | None = "not connected yet"  #: why nothing comes in, `None` while it does
        self._app = app
        self._app_token = app_token
        self._signing_secret = signing_secret
        self._assistant = assistant
        self._human_command = human_command
        self._status = status
        self._clock = clock or SystemClock()
        self._suggesting: set[asyncio.Task[None]] = set()
        # Loading the library takes a while and 40 MB, so it waits until an account is enabled.
        from adapters.slack_customer_arrivals import Arrivals
        from adapters.slack_customer_calls import Calls

        self._calls = Calls(client=app.client, clock=self._clock)
        self._arrivals = Arrivals(
            app=app,
            calls=self._calls,
            account=account,
            places=Places(
                slack_channel_ids=frozenset(slack_channel_ids),
                inboxes=frozenset(inboxes),
                direct_messages=direct_messages,
                listen=listen,
                assistant=assistant,
            ),
            members_are_customers=members_are_customers,
            on_pane=self._offer_person,
            command_in_thread=command_in_thread,
            command_in_direct=command_in_direct,
            seen=seen,
            handles=handles,
            clock=self._clock,
        )

    # --- in ------------------------------------------------------------------------------------------------

    async def run(self, receive: Receive) -> None:
        """See `bot.ports.Adapter.run`; on the inbox's app, the inbox keeps the connection."""
        self._arrivals.store_with(receive)
        catching_up = asyncio.create_task(self._arrivals.catch_up(), name=f"slack/{self.account}: catch up")
        try:
            with contextlib.suppress(RateLimited, Unavailable, Ambiguous):  # then asked when needed
                await self._arrivals.identify()
            if self._app_token:
                from adapters.slack_socket import stay_connected

                await stay_connected(
                    app=self._app,
                    app_token=self._app_token,
                    clock=self._clock,
                    on_connected=self._connected,
                )
            self._connected()
            self._arrivals.connected()
            await asyncio.Event().wait()
        except Misconfigured as error:
            self.problem = error.problem
            raise
        finally:
            catching_up.cancel()
            await asyncio.gather(catching_up, return_exceptions=True)

    def routes(self, receive: Receive) -> Sequence[BaseRoute]:
        """See `bot.ports.Adapter.routes`; on the inbox's app, the inbox has the endpoint."""
        self._arrivals.store_with(receive)
        if self._app_token or not self._signing_secret:
            return ()
        from adapters.slack_web import events_route

        route = events_route(app=self._app, signing_secret=self._signing_secret, clock=self._clock)
        return (Route(f"/slack/{self.account}/events", route.endpoint, methods=["POST"]),)

    async def close(self) -> None:
        """Let go of the connections; nothing can be sent afterwards."""
        for task in self._suggesting:
            task.cancel()
        await asyncio.gather(*self._suggesting, return_exceptions=True)

    def _connected(self) -> None:
        self.problem = None

    def _offer_person(self, chat: str, thread: str) -> None:
        task = asyncio.create_task(self._suggest(chat, thread), name=f"slack/{self.account}: suggest")
        self._suggesting.add(task)
        task.add_done_callback(self._suggesting.discard)

    async def _suggest(self, chat: str, thread: str) -> None:
        try:
            await self._calls.suggest(chat, thread, prompt=self._human_command)
        except ChannelError as error:
            log.warning("slack/%s: the assistant pane does not offer a person: %s", self.account, error)

    # --- out -----------------------------------------------------------------------------------------------

    def split(self, reply: Reply) -> tuple[Reply, ...]:
        """See `bot.ports.Adapter.split`."""
        *earlier, last = split(reply.text, limit=MESSAGE_BYTES, measure=measure)
        who = reply.speaker
        return (
            *(Reply(text=part, speaker=who) for part in earlier),
            Reply(text=last, buttons=reply.buttons, speaker=who),
        )

    async def send(self, to: Address, reply: Reply, *, key: str, again: bool) -> str:
        """See `bot.ports.Adapter.send`."""
        return await self._calls.send(
            to, render(reply.text, reply.buttons), key=key, again=again, speaker=reply.speaker
        )

    async def send_file(self, to: Address, file: File, *, key: str, again: bool) -> str:
        """See `bot.ports.Adapter.send_file`; the id is the file's, not the message's."""
        return await self._calls.send_file(to, file, again=again)

    async def edit(self, to: Address, message_id: str, reply: Reply) -> None:
        """See `bot.ports.Adapter.edit`."""
        if message_id.startswith("F"):
            raise Unsupported(self.channel, "a file that was sent cannot be changed, only deleted")
        await self._calls.edit(to, message_id, render(reply.text, reply.buttons))

    async def delete(self, to: Address, message_id: str) -> None:
        """See `bot.ports.Adapter.delete`."""
        await self._calls.delete(to, message_id)

    async def invite(self, to: Address, *, key: str, again: bool) -> str | None:
        """See `bot.ports.Adapter.invite`; Slack has no reply window."""
        return None

    async def fetch(self, attachment: Attachment) -> AsyncIterator[bytes]:
        """See `bot.ports.Adapter.fetch`."""
        if attachment.reference is None:
            raise Refused(self.channel, "Slack does not keep this file any more")
        async for piece in self._calls.fetch(attachment.reference):
            yield piece

    async def typing(self, to: Address) -> None:
        """See `bot.ports.Adapter.typing`; Slack has it in the assistant pane only."""
        if not self._assistant or not to.chat.startswith("D"):
            return
        try:
            await self._calls.status(to, self._status)
        except ChannelError as error:
            log.debug("slack/%s does not show typing: %s", self.account, error)

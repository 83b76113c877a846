"""The customers' phones in the kill test: what is different from channel to channel."""

import contextlib
import random
from collections.abc import Mapping
from typing import Any, Protocol

from sandbox import Sandbox, discord, slack, telegram, whatsapp
from sandbox.faults import Faults
from sandbox.slack import Outgoing
from sandbox.watch import NeverHappened

_CONNECTED_WITHIN_S = 600.0
_HEARD_WITHIN_S = 5.0


class Phone(Protocol):
    """One customer in one channel."""

    name: str
    place: str  #: channel and chat, as in our addresses: "telegram/17"

    async def begins(self) -> None:
        """Do what must be done before what they write can be found again."""
        ...

    async def says(self, text: str) -> str:
        """Write a message; returns the platform's id of it."""
        ...

    @property
    def shown(self) -> Mapping[str, str]:
        """What the bot said, oldest first: the platform's ids and the texts."""
        ...


class Front(Protocol):
    """One channel, with one account of the bot."""

    sending: tuple[Faults, str]  #: where sends to customers go wrong, and the method's name there
    settings: Mapping[str, Any]  #: of `channels`

    async def reached(self, url: str) -> None:
        """The bot runs for the first time, and can be reached at `url`."""
        ...

    def phone(self, name: str) -> Phone:
        """Another customer."""
        ...

    @property
    def pending(self) -> int:
        """What the bot has not acknowledged."""
        ...

    def redeliver(self, dice: random.Random) -> int:
        """Deliver some things again; how many."""
        ...


def fronts(sandbox: Sandbox) -> tuple[Front, ...]:
    """All channels there are."""
    return (_Telegram(sandbox), _WhatsApp(sandbox), _Discord(sandbox), _Slack(sandbox))


# --- Telegram ----------------------------------------------------------------------------------------------


class _Telegram:
    def __init__(self, sandbox: Sandbox) -> None:
        self.bot = sandbox.telegram.bot("100:kill", username="kill_bot", first_name="Bot")
        self.updates: list[telegram.Update] = []
        self.sending = (sandbox.telegram.faults, "sendMessage")
        self.settings: Mapping[str, Any] = {
            "telegram": {"shop": {"token": "100:kill", "api_url": f"{sandbox.url}/telegram"}}
        }

    async def reached(self, url: str) -> None:
        pass

    def phone(self, name: str) -> Phone:
        return _TelegramPhone(self, name)

    @property
    def pending(self) -> int:
        return self.bot.pending

    def redeliver(self, dice: random.Random) -> int:
        # Telegram repeats what it has delivered before, never what comes later.
        confirmed = self.updates[: len(self.updates) - self.pending]
        again = dice.sample(confirmed, min(3, len(confirmed)))
        for update in again:
            self.bot.redeliver(update)
        return len(again)


class _TelegramPhone:
    def __init__(self, front: _Telegram, name: str) -> None:
        self.name = name
        self._front = front
        self._customer = front.bot.customer(name)
        self.place = f"telegram/{self._customer.chat.id}"

    async def begins(self) -> None:
        pass

    async def says(self, text: str) -> str:
        update = await self._customer.says(text)
        self._front.updates.append(update)
        return str(update["message"]["message_id"])

    @property
    def shown(self) -> Mapping[str, str]:
        return {str(seen.message_id): seen.text for seen in self._customer.sees if seen.from_bot}


# --- WhatsApp ----------------------------------------------------------------------------------------------


class _WhatsApp:
    def __init__(self, sandbox: Sandbox) -> None:
        self.number = sandbox.whatsapp.number("kill")
        self.said: list[str] = []
        self.sending = (sandbox.whatsapp.faults, "messages")
        self.settings: Mapping[str, Any] = {
            "whatsapp": {
                "eu": {
                    "phone_number_id": self.number.id,
                    "access_token": self.number.token,
                    "app_secret": self.number.app.secret,
                    "verify_token": "kill",
                    "api_url": f"{sandbox.whatsapp.url}/v23.0",
                }
            }
        }

    async def reached(self, url: str) -> None:
        await self.number.app.webhook_to(f"{url}/whatsapp/eu", verify_token="kill")

    def phone(self, name: str) -> Phone:
        return _WhatsAppPhone(self, name)

    @property
    def pending(self) -> int:
        return self.number.app.pending

    def redeliver(self, dice: random.Random) -> int:
        # Meta repeats what it has delivered before, never what comes later.
        again = [] if self.pending else dice.sample(self.said, min(3, len(self.said)))
        for id in again:
            self.number.app.redeliver(id)
        return len(again)


class _WhatsAppPhone:
    def __init__(self, front: _WhatsApp, name: str) -> None:
        self.name = name
        self._front = front
        self._customer: whatsapp.Customer = front.number.customer(name)
        self.place = f"whatsapp/{self._customer.phone}"

    async def begins(self) -> None:
        pass

    async def says(self, text: str) -> str:
        message = await self._customer.says(text)
        self._front.said.append(message["id"])
        return str(message["id"])

    @property
    def shown(self) -> Mapping[str, str]:
        return {seen.message_id: seen.text for seen in self._customer.sees if seen.from_business}


# --- Discord -----------------------------------------------------------------------------------------------


class _Discord:
    def __init__(self, sandbox: Sandbox) -> None:
        self.bot = sandbox.discord.bot("kill")
        self.said: list[Any] = []
        self.sending = (sandbox.discord.faults, "create_message")
        self.settings: Mapping[str, Any] = {
            "discord": {"community": {"token": "kill", "api_url": sandbox.discord.api_url}}
        }

    async def reached(self, url: str) -> None:
        pass

    def phone(self, name: str) -> Phone:
        return _DiscordPhone(self, name)

    @property
    def pending(self) -> int:
        return 0  # Discord knows of no acknowledgement

    def redeliver(self, dice: random.Random) -> int:
        again = dice.sample(self.said, min(3, len(self.said))) if self.bot.is_connected else []
        for message in again:
            self.bot.redeliver("MESSAGE_CREATE", message)
        return len(again)


class _DiscordPhone:
    def __init__(self, front: _Discord, name: str) -> None:
        self.name = name
        self._front = front
        self._customer: discord.Customer = front.bot.customer(name)
        self.place = f"discord/{self._customer.chat.id}"

    async def begins(self) -> None:
        """Somebody's very first message, while we are down, is the one thing that Discord never repeats."""
        while not self.shown:
            await self._front.bot.connected(timeout=_CONNECTED_WITHIN_S)
            await self._customer.says("Hello?")
            with contextlib.suppress(NeverHappened):
                await self._customer.receives(timeout=_HEARD_WITHIN_S)

    async def says(self, text: str) -> str:
        message = await self._customer.says(text)
        self._front.said.append(message)
        return str(message["id"])

    @property
    def shown(self) -> Mapping[str, str]:
        return {seen.message_id: seen.text for seen in self._customer.sees if seen.from_bot}


# --- Slack -------------------------------------------------------------------------------------------------


class _Slack:
    """Customers of the app that serves the inbox, too; the inbox's own misfortunes are theirs."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.sending = (sandbox.slack.faults, "chat.postMessage")
        self.settings: Mapping[str, Any] = {"slack": {"partners": {}}}

    async def reached(self, url: str) -> None:
        pass

    def phone(self, name: str) -> Phone:
        return _SlackPhone(self, name)

    @property
    def pending(self) -> int:
        return 0  # what is not acknowledged is given up after a while

    def redeliver(self, dice: random.Random) -> int:
        events = self.sandbox.journal.of("events_api")[-200:]
        if not events or not self.sandbox.slack.delivery.sockets:
            return 0
        payload = dice.choice(events).params["payload"]
        self.sandbox.slack.redeliver(Outgoing("events_api", dict(payload)))
        return 1


class _SlackPhone:
    def __init__(self, front: _Slack, name: str) -> None:
        self.name = name
        self._customer: slack.Customer = front.sandbox.slack.customer(name)
        self.place = f"slack/{self._customer.direct().id}"

    async def begins(self) -> None:
        pass

    async def says(self, text: str) -> str:
        return (await self._customer.writes(text)).ts

    @property
    def shown(self) -> Mapping[str, str]:
        return {message.ts: message.seen for message in self._customer.sees if message.from_bot}

"""Customers on Discord, in their direct conversation with the bot."""

import re
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any, ClassVar

from sandbox import Sandbox
from sandbox.discord import Bot, Customer, Seen
from tests.adapters.phones import ACCOUNTS, Heard, Phone, Said, Shopfront, Trouble, fenced, unfenced

_TOKENS = dict(zip(ACCOUNTS, ("MTA.Sentinel.Token", "MjA.Sentinel.Token"), strict=True))
_FENCE = re.compile(r"(```\w*\n.*?\n```)", re.S)
_ESCAPED = re.compile(r"\\([^\w\s])")
_LINK = re.compile(r"(?<!\\)\[[^\]]*[^\]\\]\]\(<?([^)>]*)>?\)")


class DiscordPhone:
    """See `Phone`."""

    def __init__(self, customer: Customer) -> None:
        self.customer = customer
        self.name = customer.name

    @property
    def heard(self) -> list[Heard]:
        return [_heard(message) for message in self.customer.sees if message.from_bot]

    @property
    def shows_typing(self) -> bool:
        return self.customer.sees_typing

    async def says(self, text: str, /) -> Said:
        return await self.customer.says(text)

    async def edits(self, said: Said, text: str) -> None:
        await self.customer.edits(said, text)

    async def deletes(self, said: Said) -> None:
        await self.customer.deletes(said)

    async def reacts(self, said: Said, emoji: str) -> None:
        await self.customer.reacts(said, emoji)

    async def sends_picture(self, data: bytes) -> Said:
        return await self.customer.sends_file("picture.jpg", data)

    async def sends_voice(self, data: bytes) -> Said:
        return await self.customer.sends_voice(data)

    async def taps(self, message: Heard, label: str) -> None:
        await self.customer.taps(message.raw, label)

    async def calls_a_person(self) -> None:
        await self.customer.uses("human")

    async def opens(self, message: Heard) -> bytes:
        (data,) = message.raw.data
        return bytes(data)

    async def receives(
        self, wanted: str | Callable[[Heard], bool] = "", /, *, timeout: float, after: Said | Heard = None
    ) -> Heard:
        def holds(seen: Seen) -> bool:
            heard = _heard(seen)
            return wanted in heard.text if isinstance(wanted, str) else wanted(heard)

        since = after.raw if isinstance(after, Heard) else after
        return _heard(await self.customer.receives(holds, timeout=timeout, after=since))


class DiscordFront(Shopfront):
    """See `Shopfront`."""

    title = "discord"
    channel = "discord"
    sending = "create_message"
    deleting = "delete_message"
    longest = 2000
    words: ClassVar[Mapping[Trouble, str]] = {
        "blocked": "the customer has blocked the bot",
        "gone": "the chat or thread is gone",
    }

    def __init__(self, sandbox: Sandbox) -> None:
        self.faults = sandbox.discord.faults
        self.journal = sandbox.journal
        self._discord = sandbox.discord
        self._bots = {
            account: sandbox.discord.bot(token, username=f"{account}_bot")
            for account, token in _TOKENS.items()
        }

    def section(self) -> dict[str, Any]:
        settings = {"api_url": self._discord.api_url}
        return {"discord": {account: {**settings, "token": token} for account, token in _TOKENS.items()}}

    def customer(self, name: str, *, account: str = ACCOUNTS[0]) -> Phone:
        return DiscordPhone(self._bots[account].customer(name))

    def redelivers(self, said: Said) -> None:
        self._bot.redeliver("MESSAGE_CREATE", said)

    def delivers_noise(self, phone: Phone) -> int:
        chat = _of(phone).chat.id
        dispatches: tuple[tuple[str, Any], ...] = (
            ("TELEPATHY", {"channel_id": chat, "thought": "hm"}),
            ("MESSAGE_POLL_VOTE_ADD", {"channel_id": chat, "message_id": "1", "answer_id": 1}),
            ("MESSAGE_CREATE", {"channel_id": chat}),
            ("MESSAGE_UPDATE", {"id": "1", "channel_id": chat, "content": None}),
        )
        for name, data in dispatches:
            self._bot.push(name, data)
        return len(dispatches)

    async def another_bot_says(self, phone: Phone, text: str) -> None:
        written = self._discord.write(_of(phone).chat, self._discord.other_bot("other_bot"), text)
        assert written.text == text

    def mention(self, phone: Phone) -> str:
        return f"<@!{_of(phone).id}>"

    async def makes_unreachable(self, phone: Phone, trouble: Trouble) -> None:
        if trouble == "blocked":
            await _of(phone).blocks_the_bot()
            return
        gone = "10003: Unknown Channel"
        self.faults.fail(self.sending, times=None, status=404, error=gone, holds=self.is_to(phone))

    def revokes_token(self) -> None:
        self._bot.token_is_revoked = True

    def restores_token(self) -> None:
        self._bot.token_is_revoked = False

    def is_to(self, phone: Phone) -> Callable[[Mapping[str, Any]], bool]:
        return lambda params: params.get("channel_id") == _of(phone).chat.id

    @property
    def _bot(self) -> Bot:
        return self._bots[ACCOUNTS[0]]


def _of(phone: Phone) -> Customer:
    assert isinstance(phone, DiscordPhone)
    return phone.customer


def _heard(seen: Seen) -> Heard:
    pieces = _FENCE.split(seen.text)  # code is every second one, and nothing is escaped in it
    words = (unfenced(p) if at % 2 else _ESCAPED.sub(r"\1", p) for at, p in enumerate(pieces))
    return Heard(
        id=seen.message_id,
        text="".join(words),
        sent=seen.text,
        code=fenced(seen.text),
        labels=tuple(seen.labels),
        file_name=seen.files[0] if seen.files else None,
        links=tuple(_LINK.findall(seen.text)),
        pings=seen.pings,
        raw=seen,
    )


@asynccontextmanager
async def with_discord(sandbox: Sandbox) -> AsyncIterator[Shopfront]:
    """Direct messages on Discord."""
    yield DiscordFront(sandbox)

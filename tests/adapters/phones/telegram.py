"""Customers on Telegram, with either library on our side."""

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any, ClassVar

from sandbox import Sandbox
from sandbox.telegram import Bot, Customer, Seen
from tests.adapters.phones import ACCOUNTS, Heard, Phone, Said, Shopfront, Trouble

_TOKENS = dict(zip(ACCOUNTS, ("100:Sentinel-Telegram-Token", "200:Sentinel-Telegram-Token"), strict=True))


class TelegramPhone:
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
        return await self.customer.sends_photo(data)

    async def sends_voice(self, data: bytes) -> Said:
        return await self.customer.sends_voice(data)

    async def taps(self, message: Heard, label: str) -> None:
        await self.customer.taps(message.raw, label)

    async def calls_a_person(self) -> None:
        await self.customer.says("/human")

    async def opens(self, message: Heard) -> bytes:
        return await self.customer.opens(message.raw)

    async def receives(
        self, wanted: str | Callable[[Heard], bool] = "", /, *, timeout: float, after: Said | Heard = None
    ) -> Heard:
        def holds(seen: Seen) -> bool:
            return wanted in seen.text if isinstance(wanted, str) else wanted(_heard(seen))

        since = after.raw if isinstance(after, Heard) else after
        return _heard(await self.customer.receives(holds, timeout=timeout, after=since))


class TelegramFront(Shopfront):
    """See `Shopfront`; `driver` as in config.yaml."""

    channel = "telegram"
    sending = "sendMessage"
    deleting = "deleteMessage"
    longest = 4096
    tells_of_deletes = False
    recognises_repeats = False
    words: ClassVar[Mapping[Trouble, str]] = {"blocked": "has blocked the bot", "gone": "the chat is gone"}

    def __init__(self, sandbox: Sandbox, driver: str) -> None:
        self.title = f"telegram with {driver}"
        self.faults = sandbox.telegram.faults
        self.journal = sandbox.journal
        self._driver = driver
        self._telegram = sandbox.telegram
        self._bots = {
            account: sandbox.telegram.bot(token, username=f"{account}_bot")
            for account, token in _TOKENS.items()
        }

    def section(self) -> dict[str, Any]:
        settings = {"driver": self._driver, "api_url": self._telegram.url}
        return {"telegram": {account: {**settings, "token": token} for account, token in _TOKENS.items()}}

    def customer(self, name: str, *, account: str = ACCOUNTS[0]) -> Phone:
        return TelegramPhone(self._bots[account].customer(name))

    def redelivers(self, said: Said) -> None:
        self._bot.redeliver(said)

    def delivers_noise(self, phone: Phone) -> int:
        chat = _of(phone).chat.as_json()
        kinds: tuple[dict[str, Any], ...] = (
            {"chat_boost": {"chat": chat, "boost": {"boost_id": "1"}}},
            {"telepathy": {"from": _of(phone).person, "thought": "hm"}},
            {"message": {"message_id": 1}},
            {"message": None},
        )
        for kind in kinds:
            # As a redelivery, which is not asked whether we want it.
            self._bot.redeliver(self._bot.push(kind, hidden=True))
        return len(kinds)

    async def another_bot_says(self, phone: Phone, text: str) -> None:
        stranger = {"id": 4711, "is_bot": True, "first_name": "Otherbot", "username": "other_bot"}
        message = _of(phone).chat.add(sender=stranger, text=text)
        self._bot.push({"message": message})

    def mention(self, phone: Phone) -> str:
        return f"[you](tg://user?id={_of(phone).id})"

    async def makes_unreachable(self, phone: Phone, trouble: Trouble) -> None:
        if trouble == "blocked":
            await _of(phone).blocks_the_bot()
            return
        gone = "Bad Request: chat not found"
        self.faults.fail(self.sending, times=None, status=400, error=gone, holds=self.is_to(phone))

    def revokes_token(self) -> None:
        del self._telegram.bots[_TOKENS[ACCOUNTS[0]]]

    def restores_token(self) -> None:
        self._telegram.bots[_TOKENS[ACCOUNTS[0]]] = self._bot

    def is_to(self, phone: Phone) -> Callable[[Mapping[str, Any]], bool]:
        return lambda params: str(params.get("chat_id")) == str(_of(phone).chat.id)

    @property
    def _bot(self) -> Bot:
        return self._bots[ACCOUNTS[0]]


def _of(phone: Phone) -> Customer:
    assert isinstance(phone, TelegramPhone)
    return phone.customer


def _heard(seen: Seen) -> Heard:
    marks = [*seen.raw.get("entities", ()), *seen.raw.get("caption_entities", ())]
    units = seen.text.encode("utf-16-le")
    code = (units[2 * e["offset"] : 2 * (e["offset"] + e["length"])] for e in marks if e["type"] == "pre")
    return Heard(
        id=str(seen.message_id),
        text=seen.text,
        sent=seen.text,
        code=tuple(piece.decode("utf-16-le") for piece in code),
        labels=tuple(seen.labels),
        file_name=seen.file_name,
        links=tuple(e["url"] for e in marks if e["type"] == "text_link"),
        pings=tuple(e["type"] for e in marks if e["type"] == "text_mention"),
        raw=seen,
    )


@asynccontextmanager
async def with_ptb(sandbox: Sandbox) -> AsyncIterator[Shopfront]:
    """Telegram through python-telegram-bot."""
    yield TelegramFront(sandbox, "python-telegram-bot")


@asynccontextmanager
async def with_aiogram(sandbox: Sandbox) -> AsyncIterator[Shopfront]:
    """Telegram through aiogram."""
    yield TelegramFront(sandbox, "aiogram")

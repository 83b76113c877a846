"""Customers in Slack: people of another company who write to the app directly.

The first account is the app that serves the inbox; the second lives in a workspace of its own.
"""

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager
from typing import Any, ClassVar

from sandbox import Sandbox
from sandbox.slack import Customer, Message, Outgoing, Slack
from sandbox.slack.mrkdwn import read
from tests.adapters.phones import ACCOUNTS, Heard, Phone, Said, Shopfront, Trouble

_COMMAND = "/human"
_EMOJI = {"🎉": "tada"}
_REFUSALS: Mapping[Trouble, str] = {"blocked": "user_disabled", "gone": "channel_not_found"}


class SlackPhone:
    """See `Phone`."""

    def __init__(self, customer: Customer) -> None:
        self.customer = customer
        self.name = customer.real_name

    @property
    def heard(self) -> list[Heard]:
        return [_heard(message) for message in self.customer.sees if message.from_bot]

    @property
    def shows_typing(self) -> bool:
        return False  # Slack shows it in the assistant pane alone

    async def says(self, text: str, /) -> Said:
        return await self.customer.writes(text)

    async def edits(self, said: Said, text: str) -> None:
        await self.customer.edits(said, text)

    async def deletes(self, said: Said) -> None:
        await self.customer.deletes(said)

    async def reacts(self, said: Said, emoji: str) -> None:
        await self.customer.reacts(said, _EMOJI[emoji])

    async def sends_picture(self, data: bytes) -> Said:
        return await self.customer.writes("", files=[("picture.jpg", data)])

    async def sends_voice(self, data: bytes) -> Said:
        return await self.customer.writes("", files=[("audio_message.m4a", data)])

    async def taps(self, message: Heard, label: str) -> None:
        await self.customer.clicks(message.raw, label)

    async def calls_a_person(self) -> None:
        await self.customer.commands(_COMMAND)

    async def opens(self, message: Heard) -> bytes:
        (file,) = message.raw.files
        return self.customer.workspace.files[file["id"]].data

    async def receives(
        self, wanted: str | Callable[[Heard], bool] = "", /, *, timeout: float, after: Said | Heard = None
    ) -> Heard:
        def holds(message: Message) -> bool:
            heard = _heard(message)
            return wanted in heard.text if isinstance(wanted, str) else wanted(heard)

        since = after.raw if isinstance(after, Heard) else after
        return _heard(await self.customer.receives(holds, timeout=timeout, after=since))


class SlackFront(Shopfront):
    """See `Shopfront`."""

    title = "slack"
    channel = "slack"
    sending = "chat.postMessage"
    deleting = "chat.delete"
    longest = 13_200  # characters, as people have measured it; see `adapters.slack_customer_blocks`
    shows_typing = False
    words: ClassVar[Mapping[Trouble, str]] = {
        "blocked": "the account of the person is deactivated",
        "gone": "the conversation is gone",
    }

    def __init__(self, sandbox: Sandbox, second: Sandbox) -> None:
        self.faults = sandbox.slack.faults
        self.journal = sandbox.journal
        self._slack = sandbox.slack
        self._places = dict(zip(ACCOUNTS, (sandbox.slack, second.slack), strict=True))
        for place in self._places.values():
            place.commands.add(_COMMAND)

    def section(self) -> dict[str, Any]:
        first, second = ACCOUNTS
        own: Slack = self._places[second]
        tokens = {"bot_token": own.bot_token, "app_token": own.app_token, "api_url": f"{own.url}/api/"}
        return {"slack": {first: {}, second: tokens}}

    def customer(self, name: str, *, account: str = ACCOUNTS[0]) -> Phone:
        return SlackPhone(self._places[account].customer(name, team="T0ACME"))

    def redelivers(self, said: Said) -> None:
        delivered = self.journal.of(
            "events_api", lambda entry: entry.params["payload"]["event"].get("ts") == said.ts
        )
        self._slack.redeliver(Outgoing("events_api", delivered[0].params["payload"]))

    def delivers_noise(self, phone: Phone) -> int:
        where = {"channel": _of(phone).direct().id, "channel_type": "im"}
        events: tuple[dict[str, Any], ...] = (
            {"type": "telepathy", "user": _of(phone).id, "thought": "hm"},
            {"type": "message", "subtype": "telepathy", "ts": "1.000001", **where},
            {"type": "message", "text": None, **where},
            {"type": "reaction_added"},
        )
        for event in events:
            self._slack.event(event)
        return len(events)

    async def another_bot_says(self, phone: Phone, text: str) -> None:
        await self._slack.staff("Otherbot", is_bot=True).posts(_of(phone).direct(), text)

    def mention(self, phone: Phone) -> str:
        return f"<@{_of(phone).id}|you>"

    async def makes_unreachable(self, phone: Phone, trouble: Trouble) -> None:
        self.faults.fail(
            self.sending, times=None, status=200, error=_REFUSALS[trouble], holds=self.is_to(phone)
        )

    def revokes_token(self) -> None:
        self._slack.token_error = "token_revoked"

    def restores_token(self) -> None:
        self._slack.token_error = None

    def is_to(self, phone: Phone) -> Callable[[Mapping[str, Any]], bool]:
        return lambda params: params.get("channel") == _of(phone).direct().id

    def length(self, sent: str) -> int:
        return len(sent)


def _of(phone: Phone) -> Customer:
    assert isinstance(phone, SlackPhone)
    return phone.customer


def _heard(message: Message) -> Heard:
    words = [block for block in message.blocks if block["type"] != "actions"]
    reading = read(message.text if not words else "", words, message.channel.workspace.name_of)
    return Heard(
        id=message.ts,
        text=reading.text,
        sent=reading.text,
        code=tuple(_code(words)),
        labels=tuple(message.buttons),
        file_name=message.files[0]["name"] if message.files else None,
        links=tuple(link.url for link in reading.links),
        pings=message.pings,
        raw=message,
    )


def _code(blocks: list[dict[str, Any]]) -> Iterator[str]:
    for element in (element for block in blocks for element in block.get("elements", ())):
        if element["type"] == "rich_text_preformatted":
            yield "".join(leaf.get("text", "") for leaf in element["elements"])


@asynccontextmanager
async def with_slack(sandbox: Sandbox) -> AsyncIterator[Shopfront]:
    """Direct messages in Slack."""
    async with Sandbox() as second:
        yield SlackFront(sandbox, second)

"""The bot's part, played with plain HTTP calls, so that the page is tested without the product."""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Any, Self

import httpx
import websockets

from sandbox import Sandbox
from sandbox.page import Page
from sandbox.slack import Channel

TOKEN = "42:PAGE"
HUMAN = {"text": "Talk to a person", "callback_data": "human"}
SUGGESTIONS = (
    "How long does delivery to Germany take?",
    "and to Austria?",
    "Do you teach latte art?",
    "Can I talk to a person, please?",
)


class ScriptedBot:
    """Calls both stand-ins and acknowledges what Slack sends through a socket.

    Attributes:
        hours: what the switch on the page was set to, oldest first.
    """

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.telegram = sandbox.telegram.bot(TOKEN, username="larkmill_bot", first_name="Larkmill")
        self.whatsapp = sandbox.whatsapp.number("shop", verified_name="Larkmill")
        self.discord = sandbox.discord.bot("page", username="Larkmill")
        self.channel: Channel = sandbox.slack.channel("support")
        self.hours: list[bool] = []
        self.page = Page(
            sandbox,
            telegram_bot=self.telegram,
            whatsapp_number=self.whatsapp,
            discord_bot=self.discord,
            slack_channel=self.channel,
            title="Larkmill",
            suggestions=SUGGESTIONS,
            on_hours=self._on_hours,
        )
        self.chat_id = self.page.phone.telegram.id
        self._http = httpx.AsyncClient(trust_env=False)
        self._socket: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        opened = await self._slack("apps.connections.open", {}, token=self.sandbox.slack.app_token)
        self._socket = asyncio.create_task(self._acknowledge(opened["url"]))
        await self.sandbox.slack.connected()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._socket is not None:
            self._socket.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._socket
        await self._http.aclose()

    async def _on_hours(self, is_open: bool) -> None:
        self.hours.append(is_open)

    async def _acknowledge(self, url: str) -> None:
        async with websockets.connect(url, proxy=None) as socket:
            async for frame in socket:
                envelope = json.loads(frame)
                if "envelope_id" in envelope:
                    await socket.send(json.dumps({"envelope_id": envelope["envelope_id"]}))

    # Telegram

    async def telegram_does(self, method: str, **params: Any) -> Any:
        response = await self._http.post(f"{self.sandbox.telegram.url}/bot{TOKEN}/{method}", json=params)
        answer = response.json()
        assert answer["ok"], answer
        return answer["result"]

    async def types(self) -> None:
        await self.telegram_does("sendChatAction", chat_id=self.chat_id, action="typing")

    async def says(
        self,
        text: str,
        *,
        entities: Sequence[Mapping[str, Any]] = (),
        buttons: Sequence[Mapping[str, str]] = (HUMAN,),
    ) -> int:
        """Send a message with `buttons` below it, one a row; returns its id."""
        params: dict[str, Any] = {"chat_id": self.chat_id, "text": text, "entities": list(entities)}
        if buttons:
            params["reply_markup"] = {"inline_keyboard": [[button] for button in buttons]}
        return int((await self.telegram_does("sendMessage", **params))["message_id"])

    # WhatsApp

    async def whatsapp_sends(self, **message: Any) -> str:
        """Send a message of the Cloud API to the customer; returns its id."""
        sent = {"messaging_product": "whatsapp", "to": self.page.phone.whatsapp.phone, **message}
        return str((await self._whatsapp(sent))["messages"][0]["id"])

    async def whatsapp_reads(self, message_id: str, *, types: bool = False) -> None:
        """Mark the customer's messages as read, perhaps with "typing"."""
        typing = {"typing_indicator": {"type": "text"}} if types else {}
        read = {"messaging_product": "whatsapp", "status": "read", "message_id": message_id}
        await self._whatsapp({**read, **typing})

    async def _whatsapp(self, body: Mapping[str, Any]) -> Any:
        response = await self._http.post(
            f"{self.sandbox.whatsapp.url}/v23.0/{self.whatsapp.id}/messages",
            json=body,
            headers={"Authorization": f"Bearer {self.whatsapp.token}"},
        )
        assert response.status_code == 200, response.text
        return response.json()

    # Discord

    async def discord_does(self, http_method: str, path: str, **body: Any) -> Any:
        """Call Discord's API; `path` begins below the customer's direct conversation."""
        response = await self._http.request(
            http_method,
            f"{self.sandbox.discord.api_url}/channels/{self.page.phone.discord.chat.id}{path}",
            json=body or None,
            headers={"Authorization": f"Bot {self.discord.token}"},
        )
        assert response.is_success, response.text
        return response.json() if response.content else None

    # Slack

    async def slack_does(self, method: str, **params: Any) -> Any:
        return await self._slack(method, params, token=self.sandbox.slack.bot_token)

    async def _slack(self, method: str, params: Mapping[str, Any], *, token: str) -> Any:
        headers = {"Authorization": f"Bearer {token}"}
        response = await self._http.post(
            f"{self.sandbox.slack.url}/api/{method}", json=params, headers=headers
        )
        answer = response.json()
        assert answer["ok"], answer
        return answer

    async def opens_thread(
        self, lines: Sequence[tuple[str, str]], *, name: str = "Mara Behrens", why: str = "asks for a person"
    ) -> str:
        """Post the first message of a thread: a head, buttons and what was said. Returns its ts."""
        posted = await self.slack_does(
            "chat.postMessage",
            channel=self.channel.id,
            text=f"{name}: {why}",
            blocks=thread_blocks(lines, name=name, why=why, now="waiting for a person"),
        )
        return str(posted["ts"])

    async def shows_state(
        self,
        ts: str,
        lines: Sequence[tuple[str, str]],
        now: str,
        *,
        buttons: Sequence[str],
        why: str = "asks for a person",
    ) -> None:
        """Update the first message: what stands after "Now:" and which buttons are left."""
        await self.slack_does(
            "chat.update",
            channel=self.channel.id,
            ts=ts,
            text="updated",
            blocks=thread_blocks(lines, name="Mara Behrens", why=why, now=now, buttons=buttons),
        )

    async def posts(self, thread_ts: str, *elements: Mapping[str, Any]) -> None:
        await self.slack_does(
            "chat.postMessage",
            channel=self.channel.id,
            thread_ts=thread_ts,
            text="in the thread",
            blocks=[{"type": "rich_text", "elements": list(elements)}],
        )

    async def reacts(self, ts: str, name: str) -> None:
        await self.slack_does("reactions.add", channel=self.channel.id, timestamp=ts, name=name)


def decision(action: str, message: str, reason: str, **more: Any) -> dict[str, Any]:
    """A decision as `Page.show` takes it."""
    return {
        "conversation": "c1",
        "at": f"{time.strftime('%Y-%m-%dT%H:%M:%S', time.gmtime())}+00:00",
        "message": message,
        "action": action,
        "reason": reason,
        "signals": {
            "explicit": 0.0,
            "unknown": 0.0,
            "sensitive": 0.0,
            "repeat": 0.0,
            **more.get("signals", {}),
        },
        "citations": more.get("citations", []),
    }


def thread_blocks(
    lines: Sequence[tuple[str, str]],
    *,
    name: str,
    why: str,
    now: str,
    buttons: Sequence[str] = ("Claim", "Resolve"),
) -> list[dict[str, Any]]:
    head = section(
        text(name, bold=True),
        text(" (@mara) · telegram (shop)\n"),
        text("Why: ", bold=True),
        text(why + "\n"),
        text("Waiting since: ", bold=True),
        {
            "type": "date",
            "timestamp": int(time.time()),
            "format": "{date_short_pretty} {time}",
            "fallback": "today",
        },
        text("\n"),
        text("Now: ", bold=True),
        text(now + "\n"),
    )
    blocks: list[dict[str, Any]] = [{"type": "rich_text", "elements": [head]}]
    if buttons:
        blocks.append({"type": "actions", "elements": [button(label) for label in buttons]})
    spoken = [part for who, words in lines for part in said(who, words)]
    return [*blocks, {"type": "rich_text", "elements": spoken}]


def said(who: str, words: str) -> list[dict[str, Any]]:
    return [
        section(text(who, bold=True), text("\n")),
        {"type": "rich_text_quote", "elements": [text(words)]},
    ]


def button(label: str) -> dict[str, Any]:
    look = {"style": "primary"} if label == "Claim" else {}
    return {
        "type": "button",
        "text": {"type": "plain_text", "text": label},
        "action_id": f"shop:{label.lower()}",
        **look,
    }


def section(*elements: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "rich_text_section", "elements": list(elements)}


def text(words: str, **style: bool) -> dict[str, Any]:
    return {"type": "text", "text": words, "style": style} if style else {"type": "text", "text": words}

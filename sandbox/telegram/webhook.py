"""Telegram's side of a webhook: deliver, in order within a chat, and repeat until it is accepted."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from typing import TYPE_CHECKING, Any

import httpx

from .people import Update

if TYPE_CHECKING:
    from .bot import Bot

#: seconds between tries; the real ones grow to minutes, but tests cannot wait for that
RETRY_SECONDS = (0.1, 0.2, 0.5, 1.0, 2.0)
#: Telegram gives a webhook about this long to answer
ANSWER_SECONDS = 60


class Webhook:
    """One bot's webhook. Chats go in parallel, at most `max_connections` at once; each chat goes in order."""

    def __init__(self, bot: Bot, *, url: str, secret: str, max_connections: int) -> None:
        self.url = url
        self.max_connections = max_connections
        self.last_error = ""
        self.last_error_date = 0
        self._bot = bot
        self._headers = {"content-type": "application/json"}
        if secret:
            self._headers["X-Telegram-Bot-Api-Secret-Token"] = secret
        self._free = asyncio.Semaphore(max_connections)
        self._lanes: dict[Any, deque[Update]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        # Loading certificate authorities takes long, and the bot is on this machine.
        self._client = httpx.AsyncClient(trust_env=False, verify=False, timeout=ANSWER_SECONDS)

    @property
    def pending(self) -> int:
        return sum(len(lane) for lane in self._lanes.values())

    def queue(self, update: Update) -> None:
        """Deliver after what is queued for the same chat."""
        chat = _chat_of(update)
        lane = self._lanes.get(chat)
        if lane is not None:
            lane.append(update)
            return
        self._lanes[chat] = deque([update])
        task = asyncio.create_task(self._run(chat), name="telegram webhook")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self) -> list[Update]:
        """Stop delivering; returns what was not accepted."""
        for task in list(self._tasks):
            task.cancel()
        waiting = [update for lane in self._lanes.values() for update in lane]
        self._lanes.clear()
        await self._client.aclose()
        return sorted(waiting, key=lambda update: int(update["update_id"]))

    async def _run(self, chat: Any) -> None:
        lane = self._lanes[chat]
        while lane:
            attempt = 0
            while not await self._deliver(lane[0]):
                await asyncio.sleep(RETRY_SECONDS[min(attempt, len(RETRY_SECONDS) - 1)])
                attempt += 1
            lane.popleft()
        del self._lanes[chat]

    async def _deliver(self, update: Update) -> bool:
        await self._bot.faults.working()
        started = time.monotonic()
        status, error = 0, ""
        try:
            async with self._free:
                response = await self._client.post(self.url, json=update, headers=self._headers)
            status = response.status_code
            if not response.is_success:
                error = f"Wrong response from the webhook: {status} {response.reason_phrase}"
        except httpx.HTTPError as failure:
            error = f"Connection failed: {type(failure).__name__}"
        if error:
            self.last_error, self.last_error_date = error, int(time.time())
        self._bot.journal.record(
            platform="telegram",
            kind="delivery",
            method="update",
            account=self._bot.username,
            params=update,
            status=status,
            response={"ok": not error, "description": error},
            started=started,
        )
        return not error


def _chat_of(update: Update) -> Any:
    for value in update.values():
        if isinstance(value, dict):
            chat = value.get("chat") or (value.get("message") or {}).get("chat") or {}
            return chat.get("id")
    return None

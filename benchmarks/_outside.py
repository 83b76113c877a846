"""The stand-ins as a process of their own, so that their work is not counted as ours."""

import asyncio
import contextlib
import platform
import sys
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime
from typing import Any

import httpx


class Outside:
    """The control API of `python -m sandbox`."""

    def __init__(self, url: str, client: httpx.AsyncClient) -> None:
        self.url = url
        self._client = client

    async def does(self, place: str, **arguments: Any) -> Any:
        """Carry out one verb, such as "telegram/says"."""
        answer = await self._client.post(f"{self.url}/control/{place}", json=arguments)
        return self._result(answer)

    async def answered(self, chat: int, *, after: int, wait_s: float = 20.0) -> dict[str, Any]:
        """The journal's entry of the first `sendMessage` to `chat` after entry number `after`."""
        async with asyncio.timeout(wait_s):
            seen = after
            while True:
                query: dict[str, str | int] = {"after": seen, "wait": 5, "method": "sendMessage"}
                answer = await self._client.get(f"{self.url}/control/journal", params=query)
                found = self._result(answer)
                for entry in found["entries"]:
                    if str(entry["params"].get("chat_id")) == str(chat):
                        return dict(entry)
                seen = found["last_number"]

    async def counted(self, method: str) -> int:
        """How often `method` was called."""
        answer = await self._client.get(f"{self.url}/control/journal/counts")
        return int(self._result(answer).get(method, 0))

    async def grown(self) -> None:
        """Wait until the journal has a new entry, for a moment at most: it may have come meanwhile."""
        query: dict[str, str | float] = {"after": await self._last_number(), "wait": 0.05, "method": "none"}
        await self._client.get(f"{self.url}/control/journal", params=query)

    async def journal(self, method: str, *, after: int = 0) -> list[dict[str, Any]]:
        """The journal's entries of one method."""
        query: dict[str, str | int] = {"after": after, "method": method}
        answer = await self._client.get(f"{self.url}/control/journal", params=query)
        return list(self._result(answer)["entries"])

    async def _last_number(self) -> int:
        answer = await self._client.get(f"{self.url}/control/journal", params={"method": "none"})
        return int(self._result(answer)["last_number"])

    def _result(self, answer: httpx.Response) -> Any:
        body = answer.json()
        if not body["ok"]:
            raise RuntimeError(body["error"])
        return body["result"]


@contextlib.asynccontextmanager
async def outside() -> AsyncIterator[Outside]:
    """Start the stand-ins, and end them with the block."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "sandbox", stdout=asyncio.subprocess.PIPE
    )
    try:
        assert process.stdout is not None
        url = (await process.stdout.readline()).decode().strip().removeprefix("sandbox: ")
        async with httpx.AsyncClient(timeout=30) as client:
            yield Outside(url, client)
    finally:
        process.terminate()
        await process.wait()


def headline(title: str) -> str:
    """What was measured, when and on what."""
    now = f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC"
    return f"{title} | {now}, {platform.machine()} {platform.system()}, Python {platform.python_version()}"


def share(values: Sequence[float], part: float) -> float:
    """The value that `part` of them do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]

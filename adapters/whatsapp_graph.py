"""The Graph API over httpx: the calls we make for one number, and what their failures mean.

Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/reference
"""

import asyncio
import json
import logging
import re
from collections.abc import AsyncGenerator, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import httpx

from adapters.httpx_errors import NOT_SENT
from adapters.untrusted import as_map
from adapters.whatsapp_errors import CHANNEL, told
from adapters.whatsapp_messages import Json
from adapters.whatsapp_values import as_id, maps_in
from bot.errors import Ambiguous, ChannelError, Misconfigured, Refused, Unavailable
from bot.ports import File

#: between two bytes, or for a connection
_TIMEOUT = httpx.Timeout(30.0, connect=10.0, write=60.0, pool=10.0)
#: for the whole of a call, as a server that drips never lets the above pass
_CALL_SECONDS, _UPLOAD_SECONDS, _DOWNLOAD_SECONDS = 60.0, 300.0, 300.0
#: where Meta keeps files, beside the Graph API itself: only these are shown the access token
_MEDIA_HOSTS = (".fbsbx.com", ".facebook.com", ".fbcdn.net", ".whatsapp.net")

_ANSWER_BYTES = 1024 * 1024  # a hundred times the longest

_MEDIA_ID = re.compile(r"\w{1,256}", re.ASCII)

_GONE = (
    "the customer's file cannot be had any more: WhatsApp keeps files for 7 days, and gives them only to "
    "whom they were sent"
)


class Graph:
    """The Cloud API of one number. Every method raises the errors of `bot.ports.Adapter.send`.

    `api_url` includes the version.
    """

    def __init__(self, *, phone_number_id: str, access_token: str, api_url: str) -> None:
        self._base = httpx.URL(f"{api_url.rstrip('/')}/")
        self._number = phone_number_id
        self._client = httpx.AsyncClient(
            headers={"Authorization": f"Bearer {access_token}", "User-Agent": "stepaside"},
            timeout=_TIMEOUT,
            limits=httpx.Limits(max_connections=64, max_keepalive_connections=16),
        )

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()

    async def check(self) -> None:
        """Whether the token may use the number."""
        with _nothing_sent():
            await self._call("GET", self._number, params={"fields": "id,display_phone_number"})

    async def send(self, message: Json) -> str:
        """Send a message and return its id."""
        answer = await self._call("POST", f"{self._number}/messages", json=message)
        message_id = as_id(next(maps_in(answer.get("messages")), {}).get("id"))
        if message_id is None:
            raise Ambiguous(CHANNEL, "WhatsApp answered without saying which message it took")
        return message_id

    async def mark(self, receipt: Json) -> None:
        """Tell the customer that we have read, or are typing."""
        with _nothing_sent():
            await self._call("POST", f"{self._number}/messages", json=receipt)

    async def upload(self, file: File, mime: str) -> str:
        """Leave a file with WhatsApp, and return the id by which it can be sent."""
        with await asyncio.to_thread(file.path.open, "rb") as content, _nothing_sent():
            answer = await self._call(
                "POST",
                f"{self._number}/media",
                data={"messaging_product": "whatsapp", "type": mime},
                files={"file": (file.name, content, mime)},
                seconds=_UPLOAD_SECONDS,
            )
        media_id = as_id(answer.get("id"))
        if media_id is None:
            raise Unavailable(CHANNEL, "WhatsApp took a file without saying how it is called")
        return media_id

    async def download(self, media_id: str) -> AsyncGenerator[bytes, None]:
        """A customer's file: first its address, which lives for five minutes, then its content."""
        url = await self._media_url(media_id)
        request = self._client.build_request("GET", url)
        deadline = asyncio.get_running_loop().time() + _DOWNLOAD_SECONDS
        with _nothing_sent(), _answered():
            with _unlogged():
                async with asyncio.timeout_at(deadline):
                    response = await self._client.send(request, stream=True)
            try:
                if not response.is_success:
                    raise _not_given(response.status_code)
                pieces = response.aiter_bytes()
                while True:
                    # A timeout must not be open while whoever asked has the piece.
                    async with asyncio.timeout_at(deadline):
                        piece = await anext(pieces, None)
                    if piece is None:
                        return
                    yield piece
            finally:
                await response.aclose()

    async def _media_url(self, media_id: str) -> httpx.URL:
        if not _MEDIA_ID.fullmatch(media_id):
            raise Refused(CHANNEL, _GONE)
        try:
            with _nothing_sent():
                answer = await self._call("GET", media_id, params={"phone_number_id": self._number})
        except _Unknown as error:
            raise Refused(CHANNEL, _GONE) from error
        try:
            url = httpx.URL(str(answer.get("url")))
        except httpx.InvalidURL:
            url = httpx.URL("")
        if not self._is_metas(url):
            raise Refused(CHANNEL, "WhatsApp names a place for the customer's file that is not its own")
        return url

    def _is_metas(self, url: httpx.URL) -> bool:
        """Whether the token may be shown there."""
        if (url.scheme, url.host, url.port) == (self._base.scheme, self._base.host, self._base.port):
            return True
        return url.scheme == "https" and url.host.endswith(_MEDIA_HOSTS)

    async def _call(
        self, method: str, path: str, *, seconds: float | None = None, **content: Any
    ) -> Mapping[str, Any]:
        with _answered():
            async with (
                asyncio.timeout(_CALL_SECONDS if seconds is None else seconds),
                self._client.stream(method, self._base.join(path), **content) as response,
            ):
                body = await _beginning(response)
        try:
            answer = as_map(json.loads(body))
        except (ValueError, RecursionError):
            answer = {}
        if not response.is_success:
            raise _failure(response, as_map(answer.get("error")))
        if not answer:
            raise Ambiguous(CHANNEL, "WhatsApp's answer could not be read")
        return answer


async def _beginning(response: httpx.Response) -> bytes:
    """All of an answer of Meta's; of anything longer, too little to be read."""
    body = bytearray()
    async for piece in response.aiter_bytes():
        body += piece
        if len(body) > _ANSWER_BYTES:
            break
    return bytes(body)


class _Unknown(Misconfigured):
    """The object that the address names does not exist, or is not ours."""


def _failure(response: httpx.Response, error: Mapping[str, Any]) -> ChannelError:
    try:
        retry_after: float | None = min(max(float(response.headers["retry-after"]), 0.0), 3600.0)
    except (KeyError, ValueError):
        retry_after = None
    failure = told(response.status_code, error, retry_after=retry_after)
    if isinstance(failure, Misconfigured) and error.get("code") in (33, 100):
        return _Unknown(failure.channel, failure.problem)
    return failure


def _not_given(status: int) -> ChannelError:
    if status == 429 or status >= 500:
        return Unavailable(CHANNEL, f"WhatsApp does not give the file now: HTTP {status}")
    return Refused(CHANNEL, _GONE)


@contextmanager
def _answered() -> Iterator[None]:
    """What it means when there is no answer."""
    try:
        yield
    except NOT_SENT as error:
        raise Unavailable(CHANNEL, f"WhatsApp could not be reached: {type(error).__name__}") from error
    except (httpx.TimeoutException, TimeoutError) as error:
        raise Ambiguous(CHANNEL, "WhatsApp did not answer in time") from error
    except httpx.HTTPError as error:
        raise Ambiguous(CHANNEL, f"the connection to WhatsApp broke: {type(error).__name__}") from error


@contextmanager
def _nothing_sent() -> Iterator[None]:
    """Calls that show nothing to a customer can be made again, whatever became of them."""
    try:
        yield
    except Ambiguous as error:
        raise Unavailable(error.channel, error.problem) from error


_is_private: ContextVar[bool] = ContextVar("whatsapp_private_url", default=False)


@contextmanager
def _unlogged() -> Iterator[None]:
    """httpx logs every address at INFO, and whoever has that of a file may need nothing else."""
    token = _is_private.set(True)
    try:
        yield
    finally:
        _is_private.reset(token)


def _may_be_logged(record: logging.LogRecord) -> bool:
    return record.levelno <= logging.DEBUG or not _is_private.get()


logging.getLogger("httpx").addFilter(_may_be_logged)

"""Customers' files, fetched from where Discord keeps them and from nowhere else."""

from collections.abc import AsyncGenerator

import aiohttp
from yarl import URL

from adapters.discord_errors import CHANNEL, NoSuchPlace
from bot.errors import RateLimited, Refused, Unavailable

_SECONDS = 20.0
_PIECE_BYTES = 64 * 1024
_MOST_HOPS = 3
_HOSTS = ("cdn.discordapp.com", "media.discordapp.net")
_ELSEWHERE = (301, 302, 303, 307, 308)
_NOT_DISCORDS = "this has no content that Discord keeps"


class Files:
    """Discord's servers of files; they are shown no token. `api_url` may be a stand-in's."""

    def __init__(self, *, api_url: str) -> None:
        self._api = URL(api_url)
        self._session: aiohttp.ClientSession | None = None

    async def close(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()

    async def download(self, url: str) -> AsyncGenerator[bytes]:
        """A file's content.

        Raises:
            NoSuchPlace: the link has expired, or never led anywhere.
            Refused: it leads somewhere that is not Discord's.
            RateLimited: wait `retry_after` seconds.
            Unavailable: Discord does not answer.
        """
        if self._session is None:  # another one than the calls', which sends the token along
            self._session = aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar())
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=_SECONDS, sock_read=_SECONDS)
        place = self._checked(URL(), url)
        try:
            for _ in range(1 + _MOST_HOPS):
                # Left to the library, an answer might lead into our own network.
                async with self._session.get(place, timeout=timeout, allow_redirects=False) as answer:
                    if answer.status in _ELSEWHERE:
                        place = self._checked(place, answer.headers.get("Location", ""))
                        continue
                    _check(answer)
                    async for piece in answer.content.iter_chunked(_PIECE_BYTES):
                        yield piece
                    return
        except (aiohttp.ClientError, OSError) as error:
            problem = f"a file could not be fetched from Discord: {type(error).__name__}"
            raise Unavailable(CHANNEL, problem) from error
        raise Refused(CHANNEL, "a file of Discord's leads round in circles")

    def _checked(self, before: URL, named: str) -> URL:
        """The place that is `named` at the place `before`, if it is Discord's."""
        try:
            place = before.join(URL(named))
        except ValueError as error:
            raise Refused(CHANNEL, _NOT_DISCORDS) from error
        is_discords = place.scheme == "https" and place.host in _HOSTS
        is_the_apis = (place.scheme, place.host, place.port) == (
            self._api.scheme,
            self._api.host,
            self._api.port,
        )
        if not is_discords and not is_the_apis:
            raise Refused(CHANNEL, _NOT_DISCORDS)
        return place


def _check(answer: aiohttp.ClientResponse) -> None:
    if answer.status == 429:
        raise RateLimited(CHANNEL, retry_after=_retry_after(answer))
    if answer.status >= 500:
        raise Unavailable(CHANNEL, f"Discord answered HTTP {answer.status} for a file")
    if answer.status != 200:
        raise NoSuchPlace(CHANNEL, f"Discord answered HTTP {answer.status} for a file")


def _retry_after(answer: aiohttp.ClientResponse) -> float:
    try:
        return float(answer.headers["Retry-After"])
    except (KeyError, ValueError):
        return 5.0

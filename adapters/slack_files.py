"""Files to and from Slack: their content, not where they are shown."""

from collections.abc import AsyncIterator, Mapping
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack_app import avoids_proxy
from adapters.slack_customer_errors import repeatable
from adapters.slack_errors import CHANNEL, translated
from bot.errors import Misconfigured, RateLimited, Refused, Unavailable
from bot.ports import File

_PIECE_BYTES = 64 * 1024
_TIMEOUT = aiohttp.ClientTimeout(total=120.0)  # seconds
_DEFAULT_RETRY_AFTER = 30.0
#: where Slack keeps files; our token goes nowhere else
_SLACK_HOSTS = (".slack.com", ".slack-edge.com", ".slack-files.com")


class Contents:
    """Uploads and downloads. Every method raises the errors of `bot.ports.Adapter.fetch`."""

    def __init__(self, *, client: AsyncWebClient) -> None:
        self._client = client
        self._home = urlsplit(client.base_url)

    async def upload(self, url: str, file: File) -> None:
        """Send a file's content where Slack wants it; nobody sees it before it is shared.

        Source: https://docs.slack.dev/reference/methods/files.getUploadURLExternal
        """
        with repeatable(), translated(), file.path.open("rb") as content:
            async with (
                aiohttp.ClientSession(timeout=_TIMEOUT) as http,
                http.post(url, data=content, proxy=self._proxy(url)) as answer,
            ):
                if answer.status != 200:
                    raise Unavailable(CHANNEL, f"the file was not taken (HTTP {answer.status})")

    async def download(self, file: Mapping[str, Any]) -> AsyncIterator[bytes]:
        """The content of what `files.info` describes, piece by piece."""
        url = str(file.get("url_private_download") or file.get("url_private") or "")
        if file.get("is_external") or not self._is_slack(url):
            # Whoever shared it chose the address: our token must not go there.
            raise Refused(CHANNEL, "the file is kept outside of Slack; whoever sent it must upload it")
        headers = {"Authorization": f"Bearer {self._client.token}"}
        with repeatable(), translated():
            async with (
                aiohttp.ClientSession(timeout=_TIMEOUT) as http,
                http.get(url, headers=headers, proxy=self._proxy(url), allow_redirects=False) as answer,
            ):
                _check(answer, is_page=str(file.get("mimetype")) == "text/html")
                async for piece in answer.content.iter_chunked(_PIECE_BYTES):
                    yield piece

    def _is_slack(self, url: str) -> bool:
        parts = urlsplit(url)
        host = parts.hostname or ""
        is_home = (parts.scheme, parts.netloc) == (self._home.scheme, self._home.netloc)
        return is_home or (parts.scheme == "https" and f".{host}".endswith(_SLACK_HOSTS))

    def _proxy(self, url: str) -> str | None:
        return None if avoids_proxy(url) else self._client.proxy


def _check(answer: aiohttp.ClientResponse, *, is_page: bool) -> None:
    """Raise unless this is the file's content."""
    if answer.status == 429:
        raise RateLimited(CHANNEL, retry_after=_seconds(answer.headers.get("Retry-After", "")))
    if answer.status >= 500:
        raise Unavailable(CHANNEL, f"the file cannot be had just now (HTTP {answer.status})")
    # Without the right to see a file, Slack shows its sign-in page, or leads there.
    if answer.status in (302, 401, 403) or (answer.content_type == "text/html" and not is_page):
        raise Misconfigured(
            CHANNEL,
            "Slack does not let the bot read files; "
            "add the scope files:read in the Slack app's settings and install the app again",
        )
    if answer.status != 200:
        raise Refused(CHANNEL, f"the file is gone (HTTP {answer.status})")


def _seconds(value: str) -> float:
    try:
        return max(0.0, float(value))
    except ValueError:
        return _DEFAULT_RETRY_AFTER

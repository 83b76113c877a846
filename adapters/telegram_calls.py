"""The calls of the Bot API that we make, whichever library makes them: one module for each library.

Source: https://core.telegram.org/bots/api#available-methods
"""

from collections.abc import AsyncGenerator, Mapping, Sequence
from typing import Any, Literal, Protocol

from adapters.telegram_markup import Rendered
from bot.model import Button
from bot.ports import File

#: bytes a bot may upload. Source: https://core.telegram.org/bots/api#sending-files
UPLOAD_BYTES, PHOTO_BYTES = 50 * 1024 * 1024, 10 * 1024 * 1024
#: bytes a bot may download. Source: https://core.telegram.org/bots/api#getfile
DOWNLOAD_BYTES = 20 * 1024 * 1024

Way = Literal["photo", "voice", "audio", "video", "document"]

#: what Telegram shows or plays by itself; all else is a document to be opened.
#: Source: https://core.telegram.org/bots/api#sendphoto and the four methods after it
_WAYS: Mapping[str, Way] = {
    "image/jpeg": "photo",
    "image/png": "photo",
    "image/webp": "photo",
    "audio/ogg": "voice",
    "audio/mpeg": "audio",
    "audio/mp4": "audio",
    "audio/x-m4a": "audio",
    "video/mp4": "video",
}


def way(file: File) -> Way:
    """How the customer gets the most of `file`."""
    found = _WAYS.get(file.mime.partition(";")[0].strip().lower(), "document")
    return "document" if found == "photo" and file.size > PHOTO_BYTES else found


class Calls(Protocol):
    """The Bot API of one bot.

    Every method raises the errors of `bot.ports.Adapter.send`; what Telegram refuses is `Rejected`, and
    `Moved` if the group has become a supergroup. None waits before it tries again: that is the outbox's.
    """

    def __init__(self, *, token: str, api_url: str) -> None: ...

    async def close(self) -> None:
        """Close the connections."""
        ...

    async def updates(self, offset: int | None, *, seconds: int) -> Sequence[Mapping[str, Any]]:
        """Wait up to `seconds` for updates, as JSON; those below `offset` will never come again."""
        ...

    async def set_webhook(self, url: str, *, secret_token: str) -> None: ...

    async def set_commands(self, commands: Mapping[str, str]) -> None:
        """Offer commands, name to description, in every chat's menu."""
        ...

    async def send(
        self, chat: int, thread: int | None, message: Rendered, rows: Sequence[Sequence[Button]]
    ) -> str:
        """Send a message and return its id."""
        ...

    async def send_file(self, chat: int, thread: int | None, file: File, way: Way) -> str:
        """Send a file, read piece by piece, without a caption; returns the id of the message."""
        ...

    async def edit(
        self, chat: int, message_id: int, message: Rendered, rows: Sequence[Sequence[Button]]
    ) -> None: ...

    async def delete(self, chat: int, message_id: int) -> None: ...

    def download(self, file_id: str) -> AsyncGenerator[bytes, None]:
        """The content of a file, piece by piece; close it if you stop early."""
        ...

    async def typing(self, chat: int, thread: int | None) -> None: ...

    async def answer_tap(self, callback_id: str) -> None:
        """Let a tapped button stop spinning."""
        ...

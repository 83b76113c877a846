"""What customers and staff attach: kept under the hash of its content, so that it can be shown again."""

import asyncio
import contextlib
import hashlib
import os
import tempfile
from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from bot.errors import Refused, Unavailable
from bot.filenames import mime_of, safe_name
from bot.model import Attachment
from bot.ports import File

_AT_ONCE = 8  # fetched side by side, over all conversations
_LONGEST_S = 300.0  # that one may take: a server that drips must not hold a place for ever
_HEAD_BYTES = 512  # looked at to see what it is
_UNFINISHED = ".part-"


class Files:
    """A folder of contents. One process owns it, as it owns the database.

    A content is written under another name, flushed, and renamed: what stands under a hash is whole, and
    keeping the same content again changes nothing.
    """

    def __init__(self, folder: Path, *, most_megabytes: float) -> None:
        self._folder = folder
        self._most_bytes = int(most_megabytes * 1024 * 1024)
        self._too_large = f"it is larger than {most_megabytes:g} MB"
        self._places = asyncio.Semaphore(_AT_ONCE)

    async def keep(self, content: AsyncIterator[bytes], attachment: Attachment) -> File:
        """Read `content` to its end and keep it; `attachment` is what it claims to be.

        The file's path ends with the SHA-256 of the content.

        Raises:
            Refused: it is empty, or larger than we keep; then no more than that was read.
            Unavailable: it did not come in time, or the disk does not take it; trying again may help.
            ChannelError: whatever reading `content` raises.
        """
        try:
            if attachment.size is not None and attachment.size > self._most_bytes:
                raise Refused("files", self._too_large)
            async with self._places, asyncio.timeout(_LONGEST_S):
                return await self._keep(content, attachment)
        except TimeoutError as error:
            raise Unavailable("files", "it did not come in time") from error
        finally:
            if close := getattr(content, "aclose", None):
                await close()

    async def _keep(self, content: AsyncIterator[bytes], attachment: Attachment) -> File:
        size, head, digest = 0, b"", hashlib.sha256()
        with self._unfinished() as unfinished:
            async for piece in content:
                size += len(piece)
                if size > self._most_bytes:
                    raise Refused("files", self._too_large)
                head += piece[: _HEAD_BYTES - len(head)]
                digest.update(piece)
                with _disk():
                    unfinished.write(piece)
            if not size:
                raise Refused("files", "it is empty")
            path = self._path(digest.hexdigest())
            with _disk():
                await asyncio.to_thread(_finish, unfinished, path)
        mime = mime_of(attachment, head)
        return File(name=safe_name(attachment, mime), mime=mime, size=size, path=path)

    def find(self, sha256: str, *, name: str, mime: str, size: int) -> File | None:
        """A file that was kept, `None` if it was forgotten."""
        path = self._path(sha256)
        return File(name=name, mime=mime, size=size, path=path) if path.is_file() else None

    def forget(self, before: datetime) -> None:
        """Remove what was kept for the last time before a time."""
        for path in self._folder.glob("*/*") if self._folder.is_dir() else ():
            with contextlib.suppress(FileNotFoundError):
                if path.stat().st_mtime < before.timestamp():
                    path.unlink()

    def tidy(self) -> None:
        """Remove what a process that was killed had not finished."""
        for unfinished in self._folder.glob(f"{_UNFINISHED}*"):
            unfinished.unlink(missing_ok=True)

    def _path(self, sha256: str) -> Path:
        return self._folder / sha256[:2] / sha256

    @contextlib.contextmanager
    def _unfinished(self) -> Iterator[BinaryIO]:
        with _disk():
            self._folder.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(prefix=_UNFINISHED, dir=self._folder)
            os.close(handle)
        path = Path(name)
        try:
            with path.open("wb") as unfinished:
                yield unfinished
        finally:
            path.unlink(missing_ok=True)  # unless it has its own name by now


def _finish(unfinished: BinaryIO, path: Path) -> None:
    """Make an unfinished file the one at `path`; of two with the same content the later stays."""
    unfinished.flush()
    os.fsync(unfinished.fileno())
    path.parent.mkdir(exist_ok=True)
    os.replace(unfinished.name, path)


@contextlib.contextmanager
def _disk() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Unavailable("files", f"the disk does not take it: {error.strerror}") from error

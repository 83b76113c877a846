"""A look at the database while a running bot has it to itself: a copy, as it stood at one moment."""

import contextlib
import shutil
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

from sqlalchemy import make_url
from sqlalchemy.exc import DatabaseError

from bot.errors import ConfigError
from bot.store.store import Store

_TRIES = 20
_HEADER_BYTES = 32  # of a write-ahead log; its salts change whenever it begins anew


@contextlib.asynccontextmanager
async def snapshot(url: str) -> AsyncIterator[Store]:
    """Open a copy of the database at `url` (such as "sqlite:///stepaside.db"); what is written to it is lost.

    Raises:
        ConfigError: there is no such database, or it cannot be read.
    """
    path = Path(make_url(url).database or "")
    with tempfile.TemporaryDirectory(prefix="stepaside-") as folder:
        copy = Path(folder) / "copy.db"
        try:
            copy_whole(path, copy)
        except FileNotFoundError:
            raise ConfigError(f"database: there is no {path} yet; it is made when stepaside runs") from None
        except OSError as error:
            raise ConfigError(f"database: {path} cannot be read: {error.strerror}") from error
        try:
            store = await Store.open(f"sqlite:///{copy}")
        except DatabaseError as error:
            raise ConfigError(f"database: {path} is no SQLite file, or a damaged one") from error
        try:
            yield store
        finally:
            await store.close()


def copy_whole(path: Path, copy: Path) -> None:
    """Copy the database and its log.

    The log holds whatever may be written to the database meanwhile, and is read over it; so the copy is whole
    if the log did not begin anew.

    Source: https://www.sqlite.org/walformat.html
    """
    log, log_copy = _log(path), _log(copy)
    for _ in range(_TRIES):
        before = _header(log)
        shutil.copyfile(path, copy)
        log_copy.unlink(missing_ok=True)
        with contextlib.suppress(FileNotFoundError):  # nobody has the database, or nothing was ever written
            shutil.copyfile(log, log_copy)
        if _header(log) == before == _header(log_copy):
            return
    raise ConfigError(f"database: {path} changes too fast to be read; try again")


def _log(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def _header(log: Path) -> bytes:
    try:
        with log.open("rb") as file:
            return file.read(_HEADER_BYTES)
    except FileNotFoundError:
        return b""

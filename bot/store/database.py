"""Opening the database: the connection as we want it, and the migrations up to the newest."""

import os
import sqlite3
from pathlib import Path
from typing import Any, cast

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, OperationalError
from sqlalchemy.pool import NullPool

from bot.errors import ConfigError

_LOCK_WAIT_S = 1.0  # a predecessor that is just ending gets this long to let go of the file


def connect(url: str) -> Connection:
    """Open the database at `url` for this process alone and bring its tables up to date.

    Raises:
        ConfigError: the URL is unusable, the file cannot be opened, or another process has it.
    """
    path = _file(url)
    engine = create_engine(
        url,
        poolclass=NullPool,
        connect_args={"timeout": _LOCK_WAIT_S},
        hide_parameters=True,  # they are customers' words, which must not get into tracebacks
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    try:
        connection = engine.connect()
        with connection.begin():
            _migrate(connection)
    except OperationalError as error:
        raise ConfigError(_why_not(path, error.orig)) from error
    except sqlite3.OperationalError as error:
        raise ConfigError(_why_not(path, error)) from error
    return connection


def _file(url: str) -> Path:
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise ConfigError("database: not a database URL; write it as sqlite:///stepaside.db") from None
    if parsed.get_backend_name() != "sqlite" or not parsed.database or parsed.database == ":memory:":
        raise ConfigError("database: must name an SQLite file, such as sqlite:///stepaside.db")
    return Path(parsed.database)


def _prepare(connection: sqlite3.Connection, _record: Any) -> None:
    connection.isolation_level = None  # transactions begin where we say so, see `_begin`
    # The exclusive lock keeps a second process out, whose memory would know nothing of ours.
    connection.execute("PRAGMA locking_mode=EXCLUSIVE")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")


def _begin(connection: Connection) -> None:
    driver(connection).execute("BEGIN IMMEDIATE")


def driver(connection: Connection) -> sqlite3.Connection:
    """The driver's own connection, which is in the same transaction."""
    return cast(sqlite3.Connection, connection.connection.driver_connection)


def _migrate(connection: Connection) -> None:
    config = Config()
    folder = Path(__file__).parent / "migrations"
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _why_not(path: Path, error: BaseException | None) -> str:
    if "locked" in str(error):
        return (
            f"database: {path} is in use by another process. Stop that one first, "
            "or give this one a file of its own (`database` in config.yaml)."
        )
    if not os.access(path.parent, os.W_OK):
        return f"database: the folder {path.parent} does not exist or cannot be written."
    return f"database: {path} cannot be opened: {error}"

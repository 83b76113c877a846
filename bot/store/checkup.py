"""Whether the database can be opened, without keeping a running bot from it."""

import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from alembic.config import Config as AlembicConfig
from alembic.script import ScriptDirectory
from sqlalchemy import make_url

from bot.config.checkup import Finding, failure, ok, warning

KEY = "database"
_LITTLE_SPACE_BYTES = 200 * 1024 * 1024


def look(url: str) -> Sequence[Finding]:
    """What stands in the way of the database at `url`. Takes a moment, and leaves nothing behind."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or not parsed.database:
        return [warning("only SQLite files are looked at", "start `stepaside run`, which tries it", key=KEY)]
    path = Path(parsed.database).absolute()
    if not path.parent.is_dir():
        remedy = f"make it: mkdir -p {path.parent}"
        return [failure(f"the folder {path.parent} does not exist", remedy, key=KEY)]
    return [_folder(path.parent), _file(path)]


def _folder(folder: Path) -> Finding:
    if not _can_write(folder):
        return failure(
            f"the folder {folder} cannot be written", "give it to the account that runs stepaside", key=KEY
        )
    free = shutil.disk_usage(folder).free
    if free < _LITTLE_SPACE_BYTES:
        return warning(
            f"only {free // 2**20} MB are free on the disk of {folder}",
            "make room: when the disk is full, messages cannot be stored and the platforms keep them back",
            key=KEY,
        )
    return ok(f"{free // 2**30} GB are free")


def _can_write(folder: Path) -> bool:
    # Asked of the disk itself: permissions alone do not tell of one that is mounted read-only.
    probe = folder / ".stepaside-doctor"
    try:
        probe.touch()
        probe.unlink()
    except OSError:
        return False
    return True


def _file(path: Path) -> Finding:
    if not path.exists():
        return ok(f"{path.name} will be made at the first start")
    try:
        revision = _revision(path)
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            return ok(f"{path.name} is in use by a running stepaside")
        return failure(
            f"{path.name} cannot be opened: {error}", "see whose file it is, or name another", key=KEY
        )
    except sqlite3.DatabaseError:
        return failure(
            f"{path.name} is no SQLite file, or a damaged one",
            "restore it from a backup, or name another file",
            key=KEY,
        )
    return _migrated(path.name, revision)


def _revision(path: Path) -> str | None:
    """Which tables the file has; `None` if none of ours."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True, timeout=0.2)) as connection:
        tables = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchall()
        if not tables:
            return None
        found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        return str(found[0]) if found else None


def _migrated(name: str, revision: str | None) -> Finding:
    if revision is None:
        return ok(f"{name} is empty; its tables are made at the first start")
    config = AlembicConfig()
    migrations = Path(__file__).parent / "migrations"
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    known = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    if revision not in known:
        return failure(
            f"{name} was made by a newer stepaside",
            "install that version again, or restore the backup from before the update",
            key=KEY,
        )
    if revision != known[0]:
        return ok(f"{name} is of an earlier version; the next start brings it up to date")
    return ok(f"{name} is up to date")

"""The command `stepaside transcript`: beside a bot that runs, and by whatever names a conversation."""

import asyncio
import json
import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import pytest

from bot import history
from bot.errors import ConfigError
from bot.store.snapshot import copy_whole
from bot.store.store import Store
from tests.bot.fakes import House, escalate, house, message
from tests.processes import Forks


@asynccontextmanager
async def one_conversation(database: Path) -> AsyncIterator[tuple[House, str]]:
    """A running house, and the id of the conversation in it."""
    async with house(database) as h:
        await escalate(h)
        yield h, h.desk.cases[0].conversation.id


@pytest.fixture
def config(database: Path) -> Path:
    file = database.parent / "config.yaml"
    file.write_text(f"database: sqlite:///{database}\n", encoding="utf-8")
    return file


@pytest.mark.parametrize(
    "names",
    [
        "{id}",
        " {id}\n",
        "e1",
        "https://example.slack.com/archives/C1/p1000000",
        "https://example.slack.com/archives/C1/p1700000000000100?thread_ts=1.000000&cid=C1",
    ],
)
async def test_a_conversation_is_found_by_its_id_its_escalation_and_its_threads_link(
    database: Path, config: Path, capsys: pytest.CaptureFixture[str], names: str
) -> None:
    async with one_conversation(database) as (_, id):
        code = await history.transcript(config, names.format(id=id), extension="json", notes=False)

    written = json.loads(capsys.readouterr().out)
    assert (code, written["conversation"]["id"]) == (0, id)
    assert [m["text"] for m in written["messages"]] == ["human"]


@pytest.mark.parametrize(
    "names", ["", "nobody", "https://example.slack.com/archives/C2/p1000000", "e1' OR 1=1 --"]
)
async def test_what_names_no_conversation_is_said_so(database: Path, config: Path, names: str) -> None:
    async with one_conversation(database):
        with pytest.raises(history.NotFound, match=r"there is no conversation .*--list"):
            await history.transcript(config, names, extension="md", notes=False)


async def test_the_list_shows_the_latest_first_and_no_name_is_obeyed_by_the_terminal(
    database: Path, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with one_conversation(database) as (h, id):
        await h.engine.receive([message("hi", who="8", name="Mara\x1b[2J\u202e\nx")])
        await h.idle()
        await history.show_latest(config)

    newest, oldest = capsys.readouterr().out.splitlines()
    assert newest.endswith("open       telegram  Mara[2Jx")
    assert oldest.startswith(f"{id}  2026-11-23 12:00 UTC  escalated  telegram  Ben")


async def test_a_list_of_no_conversations_says_so(
    database: Path, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = await Store.open(f"sqlite:///{database}")
    await store.close()
    await history.show_latest(config)

    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "Nobody has written yet.\n")


async def test_the_command_works_beside_a_bot_that_runs_and_keeps_it_from_nothing(
    database: Path, config: Path, forks: Forks
) -> None:
    async with one_conversation(database) as (h, id):
        done = await asyncio.to_thread(forks.stepaside, config.parent, "transcript", id)
        listed = await asyncio.to_thread(forks.stepaside, config.parent, "transcript", "--list")
        await h.write("still there?")
        await h.idle()

        assert len(await h.store.transcript(id)) == 3
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("# Transcript\n\n- Customer: Ben\n- Channel: telegram (shop)\n")
    assert (listed.returncode, listed.stdout.split()[0]) == (0, id)
    assert sorted(path.name for path in config.parent.glob("stepaside.db*")) == ["stepaside.db"]


def test_the_command_says_what_it_wants(tmp_path: Path, forks: Forks) -> None:
    done = forks.stepaside(tmp_path, "transcript")

    assert done.returncode != 0
    assert "name a conversation; `stepaside transcript --list` shows the latest" in done.stderr


async def test_before_the_first_start_there_is_nothing_to_look_at(config: Path) -> None:
    with pytest.raises(ConfigError, match=r"there is no .*stepaside\.db yet"):
        await history.show_latest(config)


def test_what_is_no_database_is_said_so(database: Path, config: Path) -> None:
    database.write_text("these are my notes, and not a database at all", encoding="utf-8")

    with pytest.raises(ConfigError, match="is no SQLite file, or a damaged one"):
        asyncio.run(history.show_latest(config))


def test_a_copy_during_which_the_log_began_anew_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database, copied = tmp_path / "busy.db", tmp_path / "copy.db"
    copyfile, disturbed = shutil.copyfile, False

    def move(giver: int, taker: int) -> None:
        """One from one row to another, far away in the file."""
        connection.execute("BEGIN")
        connection.execute("UPDATE rows SET number = number - 1 WHERE rowid = ?", (giver,))
        connection.execute("UPDATE rows SET number = number + 1 WHERE rowid = ?", (taker,))
        connection.execute("COMMIT")

    def copy_while_it_is_written(source: Path, target: Path) -> None:
        nonlocal disturbed
        if disturbed:
            copyfile(source, target)
            return
        disturbed = True
        with source.open("rb") as file:
            first = file.read(source.stat().st_size // 2)
            move(1, 50)
            connection.execute("PRAGMA wal_checkpoint(RESTART)")
            move(25, 26)
            file.seek(len(first))
            target.write_bytes(first + file.read())

    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("CREATE TABLE rows (number INTEGER, filler TEXT)")
        connection.executemany("INSERT INTO rows VALUES (100, ?)", [("x" * 3_000,)] * 50)
        connection.execute("PRAGMA wal_checkpoint(RESTART)")
        monkeypatch.setattr(shutil, "copyfile", copy_while_it_is_written)
        copy_whole(database, copied)

    assert disturbed
    with closing(sqlite3.connect(copied)) as looked:
        numbers = dict(looked.execute("SELECT rowid, number FROM rows WHERE number <> 100").fetchall())
    assert numbers == {1: 99, 50: 101, 25: 99, 26: 101}

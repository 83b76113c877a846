"""`kill -9` in every window, a shorter `python -m benchmarks kill`."""

import asyncio
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from benchmarks._kill_verdict import judge
from benchmarks._killed_bot import WINDOWS
from benchmarks.kill import Result, run

# The bot's libraries take ten seconds to load, and much longer beside other work.
pytestmark = pytest.mark.timeout(240)

A_CUSTOMERS_MESSAGE = "(SELECT min(seq) FROM messages WHERE author = 'customer' AND text LIKE 'q%')"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("killed")


@pytest.fixture(scope="module")
def killed(folder: Path) -> Result:
    return asyncio.run(run(kills=8, seed=7, folder=folder, aims=WINDOWS, hits=2, customers=10))


def test_killed_at_any_point_the_bot_loses_nothing_says_nothing_twice_and_keeps_the_order(
    killed: Result,
) -> None:
    assert all(hits >= 2 for hits in killed.hits.values()), killed.hits
    assert killed.verdict.figures["turns"] > 0
    assert killed.verdict.figures["sends flagged as ambiguous"] > 0
    assert killed.verdict.problems == []


@pytest.mark.parametrize(
    ("damage", "noticed"),
    [
        (f"UPDATE messages SET message_id = '0' WHERE seq = {A_CUSTOMERS_MESSAGE}", "lost (not stored)"),
        ("UPDATE decisions SET message_seq = NULL", "lost (no turn covers it)"),
        ("UPDATE decisions SET message_seq = " + A_CUSTOMERS_MESSAGE, "committed twice"),
        ("UPDATE decisions SET id = -id", "out of order"),
        ("UPDATE outbox SET platform_id = NULL", "lost (not on the phone)"),
        ("UPDATE outbox SET ambiguous = 0", "doubled without a flag"),
        ("UPDATE outbox SET state = 'pending'", "still pending"),
        ("UPDATE outbox SET key = '' WHERE body LIKE '%open_thread%'", "escalations without their thread"),
    ],
)
def test_the_kill_test_notices(
    killed: Result, folder: Path, tmp_path: Path, damage: str, noticed: str
) -> None:
    database = tmp_path / "damaged.db"
    shutil.copy(folder / "bot.db", database)
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        connection.execute(damage)

    verdict = judge(killed.load, database, killed.deaths)

    assert any(problem.startswith(noticed) for problem in verdict.problems), verdict.problems

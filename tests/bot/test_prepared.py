"""Statements that run past SQLAlchemy do what they would do through it."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, bindparam, delete, insert, select, update

from bot.store.database import connect
from bot.store.prepared import Prepared
from bot.store.schema import conversations, events, outbox
from bot.store.writer import Writer

NOON = datetime(2026, 11, 20, 12, 0, 0, 123456, tzinfo=UTC)
ROW = {
    "id": 1,
    "key": "k",
    "conversation_id": "c",
    "destination": "d",
    "body": "{}",
    "state": "pending",
    "attempts": 0,
    "ambiguous": True,
    "created_at": NOON,
}
CONVERSATION = {
    "id": "c",
    "channel": "telegram",
    "account": "shop",
    "chat": "7",
    "customer_id": "7",
    "customer_name": "Ben",
    "status": "open",
    "epoch": 0,
    "created_at": NOON,
}


@pytest.fixture
def connection(tmp_path: Path) -> Any:
    connection = connect(f"sqlite:///{tmp_path / 'prepared.db'}")
    with connection, connection.begin():
        yield connection


def keys(count: int) -> list[dict[str, Any]]:
    return [{"key": f"k{n:03}", "received_at": NOON} for n in range(count)]


def test_values_come_back_as_they_were_given(connection: Connection) -> None:
    Prepared(insert(conversations)).each(connection, [CONVERSATION])
    Prepared(insert(outbox)).each(connection, [ROW, ROW | {"id": 2, "ambiguous": False}])
    statement = select(outbox).order_by(outbox.c.id)

    rows = Prepared(statement).named_rows(connection)

    assert [tuple(row) for row in rows] == [tuple(row) for row in connection.execute(statement)]
    assert (rows[0].created_at, rows[0].ambiguous, rows[1].ambiguous) == (NOON, True, False)
    assert rows[0].done_at is None


@pytest.mark.parametrize("wanted", [0, 1, 2, 3, 5, 64, 65, 500])
def test_a_list_of_any_length_finds_its_rows_once(connection: Connection, wanted: int) -> None:
    Prepared(insert(events)).each(connection, keys(600))
    find = Prepared(select(events.c.key).where(events.c.key.in_(bindparam("keys", expanding=True))))
    asked = [row["key"] for row in keys(wanted)]

    assert sorted(find.scalars(connection, keys=asked)) == asked
    assert sorted(find.scalars(connection, keys=asked)) == asked, "nor does it remember the first values"


def test_a_change_writes_constants_of_its_own_beside_what_is_given(connection: Connection) -> None:
    Prepared(insert(conversations)).each(connection, [CONVERSATION])
    rise = update(conversations).where(conversations.c.id == bindparam("of_id"))
    rise = rise.values(epoch=conversations.c.epoch + 2, status="claimed")

    Prepared(rise).each(connection, [{"of_id": "c", "question": "open?"}] * 2)

    found = connection.execute(select(conversations)).one()
    assert (found.epoch, found.status, found.question) == (4, "claimed", "open?")


def test_what_is_removed_comes_back(connection: Connection) -> None:
    Prepared(insert(events)).each(connection, keys(5))
    remove = delete(events).where(events.c.key.in_(bindparam("keys", expanding=True))).returning(events.c.key)

    assert Prepared(remove).scalars(connection, keys=["k001", "k004", "none"]) == ["k001", "k004"]
    assert Prepared(remove).scalars(connection, keys=["k001", "k002"]) == ["k002"]


def test_rows_with_other_keys_are_written_with_all_they_have(connection: Connection) -> None:
    add = Prepared(insert(conversations))

    add.each(connection, [CONVERSATION])
    add.each(connection, [CONVERSATION | {"id": "d", "thread": "9"}])
    add.each(connection, [])

    found = connection.execute(select(conversations.c.thread).order_by(conversations.c.id))
    assert list(found.scalars()) == [None, "9"]


async def test_nothing_of_a_transaction_that_fails_stays(tmp_path: Path) -> None:
    def add_twice(connection: Connection, batch: list[str]) -> Sequence[None]:
        Prepared(insert(events)).each(connection, keys(1))
        Prepared(insert(events)).each(connection, keys(1))
        return [None]

    def count(connection: Connection, batch: list[str]) -> Sequence[int]:
        return [len(Prepared(select(events.c.key)).rows(connection))]

    writer = Writer(lambda: connect(f"sqlite:///{tmp_path / 'prepared.db'}"))
    await writer.open()
    with pytest.raises(Exception, match="UNIQUE"):
        await writer.run(add_twice, "")
    counted = await writer.run(count, "")
    await writer.close()

    assert counted == 0

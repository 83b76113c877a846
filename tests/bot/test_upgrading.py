"""A database of an earlier version is taken over with all that is in it."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import BigInteger, Boolean, Column, Connection, Integer, MetaData, Table, create_engine

from bot.store import database
from bot.store.schema import metadata

_FOLDER = Path(database.__file__).parent / "migrations"
_EARLIER = [step.revision for step in ScriptDirectory(str(_FOLDER)).walk_revisions()][:0:-1]


@pytest.mark.parametrize("revision", _EARLIER)
def test_nothing_is_lost_by_an_upgrade_from_any_earlier_version(tmp_path: Path, revision: str) -> None:
    url = f"sqlite:///{tmp_path}/stepaside.db"
    before = _filled(url, revision)

    connection = database.connect(url)
    after = {name: _rows(connection, Table(name, MetaData(), autoload_with=connection)) for name in before}
    columns = {name: _columns(connection, name) for name in metadata.tables}
    connection.close()
    connection.engine.dispose()

    assert after.keys() == before.keys()
    for name, rows in before.items():
        assert [{key: row[key] for key in rows[0]} for row in after[name]] == rows, name
    assert columns == {name: set(table.columns.keys()) for name, table in metadata.tables.items()}


def _filled(url: str, revision: str) -> Mapping[str, list[dict[str, object]]]:
    """A database as it was then, with two rows in each table that belong together."""
    engine = create_engine(url)
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(_FOLDER))
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        then = MetaData()
        then.reflect(connection)
        tables = [table for table in then.sorted_tables if table.name != "alembic_version"]
        for table in tables:
            for number in (1, 2):
                row = {column.name: _value(column, number) for column in table.columns}
                connection.execute(table.insert().values(row))
        rows = {table.name: _rows(connection, table) for table in tables}
    engine.dispose()
    return rows


def _value(column: Column[object], number: int) -> object:
    if isinstance(column.type, Boolean):
        return False
    if isinstance(column.type, Integer | BigInteger):
        return number
    # A key and what refers to it are the same.
    return str(number) if column.primary_key or column.foreign_keys else f"{column.name} {number}"


def _rows(connection: Connection, table: Table) -> list[dict[str, object]]:
    order = list(table.primary_key.columns)
    return [dict(row) for row in connection.execute(table.select().order_by(*order)).mappings()]


def _columns(connection: Connection, name: str) -> set[str]:
    return set(Table(name, MetaData(), autoload_with=connection).columns.keys())

"""Statements that every turn needs, made ready once.

SQLAlchemy takes 60 to 130 us over a small statement that SQLite runs in 3, and a turn has twenty of them.
"""

from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Delete, Insert, Select, Update
from sqlalchemy.types import TypeEngine

from bot.store.database import driver

_Values = Mapping[str, Any]
_Process = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class _Ready:
    """A statement for certain parameters, and lists of certain lengths."""

    sql: str
    order: tuple[str, ...]  # of its parameters
    constants: _Values
    expanded: Mapping[str, tuple[str, ...]]  # the names of a list's members
    bind: tuple[tuple[int, _Process], ...]  # by their place: what certain types do with values
    result: tuple[tuple[int, _Process], ...]


class Prepared:
    """A statement that SQLAlchemy writes once, and that the driver runs from then on.

    It takes what `Connection.execute` takes, and lists for `bindparam(..., expanding=True)`. What goes wrong
    are the driver's own errors.
    """

    def __init__(self, statement: Select[Any] | Insert | Update | Delete) -> None:
        self._statement = statement
        self._ready: dict[tuple[object, ...], _Ready] = {}
        names = [str(column.key) for column in statement.exported_columns]
        self._named: Any = namedtuple("Row", names)  # type: ignore[misc]  # known when it runs

    def rows(self, connection: Connection, /, **values: Any) -> list[tuple[Any, ...]]:
        """Run it once and return its rows."""
        filled = {name: _padded(v) if isinstance(v, list) else v for name, v in values.items()}
        shape = tuple((n, len(v)) if isinstance(v, list) else n for n, v in filled.items())
        ready = self._ready.get(shape) or self._make_ready(connection, shape, filled)
        parameters = {**ready.constants, **filled}
        for name, members in ready.expanded.items():
            parameters.update(zip(members, filled[name], strict=True))
        given = _processed([parameters[name] for name in ready.order], ready.bind)
        found = driver(connection).execute(ready.sql, given).fetchall()
        return [tuple(_processed(list(row), ready.result)) for row in found] if ready.result else found

    def named_rows(self, connection: Connection, /, **values: Any) -> list[Any]:
        """Run it once and return its rows, whose columns can be asked for by name."""
        return list(map(self._named._make, self.rows(connection, **values)))

    def scalars(self, connection: Connection, /, **values: Any) -> list[Any]:
        """Run it once and return its rows' first columns."""
        return [row[0] for row in self.rows(connection, **values)]

    def each(self, connection: Connection, batch: Sequence[_Values]) -> None:
        """Run it for each of `batch`, which all have the same keys; there may be none."""
        if batch:
            shape = tuple(batch[0])
            ready = self._ready.get(shape) or self._make_ready(connection, shape, batch[0])
            if ready.constants:
                batch = [{**ready.constants, **values} for values in batch]
            given = ([values[name] for name in ready.order] for values in batch)
            driver(connection).executemany(ready.sql, [_processed(row, ready.bind) for row in given])

    def _make_ready(self, connection: Connection, shape: tuple[object, ...], values: _Values) -> _Ready:
        dialect = connection.dialect
        compiled = self._statement.compile(dialect=dialect, column_keys=list(values))
        made = compiled.construct_expanded_state(dict(values))
        own = {member: name for name, members in made.parameter_expansion.items() for member in members}
        order = tuple(made.positiontup or ())

        def process(type_: TypeEngine[Any], direction: str) -> _Process | None:
            kind = type_.dialect_impl(dialect)
            return kind.bind_processor(dialect) if direction == "in" else kind.result_processor(dialect, None)

        bind = (process(compiled.binds[own.get(name, name)].type, "in") for name in order)
        result = (process(column.type, "out") for column in self._statement.exported_columns)
        ready = self._ready[shape] = _Ready(
            sql=made.statement,
            order=order,
            constants={n: value for n, value in made.parameters.items() if own.get(n, n) not in values},
            expanded={n: tuple(names) for n, names in made.parameter_expansion.items() if n in values},
            bind=tuple((place, p) for place, p in enumerate(bind) if p is not None),
            result=tuple((place, p) for place, p in enumerate(result) if p is not None),
        )
        return ready


def _padded(values: list[Any]) -> list[Any]:
    """As long as the next power of two, so that there are few different statements."""
    return values + values[-1:] * ((1 << (len(values) - 1).bit_length()) - len(values))


def _processed(values: list[Any], processes: Sequence[tuple[int, _Process]]) -> list[Any]:
    for place, process in processes:
        values[place] = process(values[place])
    return values

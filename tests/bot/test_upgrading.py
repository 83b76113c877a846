"""A database of an earlier version is taken over with all that is in it."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import BigInteger, Boolean, Column, Connection, Integer, MetaData, Table, create_engine

from bot.model import Trigger
from bot.store import database, report
from bot.store.report import Span
from bot.store.schema import metadata, moment
from bot.store.store import Store
from bot.store.values import CaseWanted

_FOLDER = Path(database.__file__).parent / "migrations"
_EARLIER = [step.revision for step in ScriptDirectory(str(_FOLDER)).walk_revisions()][:0:-1]
#: What was written where one of a few words stands, and where JSON does: the same words ever since.
_WROTE: Mapping[str, Sequence[str | None]] = {
    "conversations.status": ("open", "escalated", "claimed", "snoozed", "parked", "resolved"),
    "conversations.awaiting": ("person", "topic", "contact", "word", None),
    "conversations.sources": ("[]",),
    "messages.author": ("customer", "bot", "notice", "staff", "note"),
    "messages.attachments": ("",),
    "messages.about": ('{"quotes": "How?"}', None),
    "escalations.trigger": ("explicit", "sensitive", "repeat", "unknown", "error", "paused"),
    "escalations.outcome": ("resolved", "withdrawn", "parked", "returned", "moved", None),
    "leads.contact_kind": ("here", "email", "phone", "none", None),
    "work.queue": ("timers",),
    "work.body": (
        *("unposted", "unclaimed", "owner_silent", "owner_gone"),
        *("snooze_over", "promise", "take_up", "unheard"),
    ),
}
_NUMBERS = range(1, 9)


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


@pytest.mark.parametrize("revision", _EARLIER)
async def test_how_things_stood_is_read_as_an_earlier_version_wrote_it(tmp_path: Path, revision: str) -> None:
    url = f"sqlite:///{tmp_path}/stepaside.db"
    before = _filled(url, revision)

    store = await Store.open(url)
    cases = [await store.case(CaseWanted(conversation_id=str(number))) for number in _NUMBERS]
    unfinished = await store.unfinished()
    await store.close()

    def wrote(table: str, name: str) -> list[object]:
        return [row[name] for row in before[table]]

    conversations, lines = [case.conversation for case in cases], [case.messages[0] for case in cases]
    called = [case.escalation for case in cases if case.escalation is not None]
    leads = [case.lead for case in cases if case.lead is not None]
    assert [each.status.value for each in conversations] == wrote("conversations", "status")
    assert [each.awaiting and each.awaiting.value for each in conversations] == wrote(
        "conversations", "awaiting"
    )
    assert [line.author.value for line in lines] == wrote("messages", "author")
    assert [each.trigger.value for each in called] == wrote("escalations", "trigger")
    assert [each.outcome and each.outcome.value for each in called] == wrote("escalations", "outcome")
    assert [each.contact and each.contact.kind for each in leads] == wrote("leads", "contact_kind")
    assert [timer.kind.value for timer in unfinished.timers] == wrote("work", "body")


#: What an earlier version wrote of a decision, and what that is now.
_DECIDED = [
    ("escalate", "explicit: the customer asked for a person", "escalate", Trigger.EXPLICIT),
    ("park", "repeat: asked three times; nobody is there", "park", Trigger.REPEAT),
    ("escalate", "paused: the bot is switched off", "escalate", Trigger.PAUSED),
    ("offer_human", "sensitive: refund", "offer_human", Trigger.SENSITIVE),
    ("offer_human", "unknown: nothing near", "offer_human", Trigger.UNKNOWN),
    ("escalate", "error: the answerer failed", "escalate", Trigger.ERROR),
    ("answer", "answered: delivery.md", "answer", None),
    ("notice", "rated: 5", "rate", None),
]
_NO_TURN_OF_THEIRS = [
    ("park", "lead: email"),
    ("park", "nobody claimed in time"),
    ("notice", "explicit: back to the bot"),
]


def test_decisions_whose_reason_began_with_the_signal_are_read_as_before(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/stepaside.db"
    written = [*((action, reason) for action, reason, *_ in _DECIDED), *_NO_TURN_OF_THEIRS]
    _filled(url, "0009")
    _decided(url, written)

    connection = database.connect(url)
    (judged,) = report.judged(connection, [Span(since=moment(_NUMBERS.stop), until=moment(10**6))])
    connection.close()
    connection.engine.dispose()

    assert [(turn.action, turn.trigger) for turn in judged] == [tuple(row[2:]) for row in _DECIDED]


def test_the_reasons_of_earlier_decisions_are_lines_for_people(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/stepaside.db"
    _filled(url, "0009")
    written = [
        ("offer_human", "unknown: nothing near: no page"),
        ("answer", "answered: delivery.md"),
        ("notice", "explicit: back to the bot"),
        ("park", "lead: email"),
        ("notice", "rated: 5"),
    ]
    _decided(url, written)

    connection = database.connect(url)
    reasons = [row["reason"] for row in _rows(connection, metadata.tables["decisions"])]
    connection.close()
    connection.engine.dispose()

    assert reasons[len(_NUMBERS) :] == [
        "nothing near: no page",
        "delivery.md",
        "back to the bot",
        "lead: email",
        "rated 5",
    ]


def _decided(url: str, written: Sequence[tuple[str, str]]) -> None:
    """More decisions, by what was written of them, in the order they were made."""
    engine = create_engine(url)
    with engine.begin() as connection:
        decisions = Table("decisions", MetaData(), autoload_with=connection)
        for id, (action, reason) in enumerate(written, start=_NUMBERS.stop):
            row = {"id": id, "conversation_id": "1", "action": action, "reason": reason}
            connection.execute(decisions.insert().values(row | {"signals": "{}", "at": id}))
    engine.dispose()


def _filled(url: str, revision: str) -> Mapping[str, list[dict[str, object]]]:
    """A database as it was then, with some rows in each table that belong together."""
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
            for number in _NUMBERS:
                row = {column.name: _value(column, number) for column in table.columns}
                connection.execute(table.insert().values(row))
        rows = {table.name: _rows(connection, table) for table in tables}
    engine.dispose()
    return rows


def _value(column: Column[object], number: int) -> object:
    if (words := _WROTE.get(f"{column.table.name}.{column.name}")) is not None:
        return words[(number - 1) % len(words)]
    if isinstance(column.type, Boolean):
        return False
    if isinstance(column.type, Integer | BigInteger):
        return number
    # A key and what refers to it are the same.
    is_key = column.primary_key or column.foreign_keys or column.name == "escalation_id"
    return str(number) if is_key else f"{column.name} {number}"


def _rows(connection: Connection, table: Table) -> list[dict[str, object]]:
    order = list(table.primary_key.columns)
    return [dict(row) for row in connection.execute(table.select().order_by(*order)).mappings()]


def _columns(connection: Connection, name: str) -> set[str]:
    return set(Table(name, MetaData(), autoload_with=connection).columns.keys())

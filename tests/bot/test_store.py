"""What is stored, when, and what happens when it cannot be."""

import asyncio
import subprocess
import sys
import traceback
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, insert, inspect, text
from sqlalchemy.exc import IntegrityError

from bot.errors import ConfigError
from bot.model import (
    Address,
    Author,
    Button,
    ButtonTapped,
    Case,
    Contact,
    Ended,
    Event,
    Lead,
    MessageSent,
    Outcome,
    Reply,
    Said,
    Trigger,
)
from bot.store import writer
from bot.store.intake import conversation_id_of
from bot.store.schema import events, metadata
from bot.store.store import Store
from bot.store.writer import StoreUnavailable
from tests.bot.fakes import (
    NOON,
    FakeAdapter,
    FakeClock,
    FakeDesk,
    Thinking,
    calls,
    escalate,
    house,
    message,
    outcome,
    say,
    staff_wrote,
    until,
)


async def run_sql(store: Store, *statements: str) -> list[object]:
    """Run SQL on the store's own connection and return the first value of each statement."""

    def operation(connection: Connection, batch: list[None]) -> Sequence[list[object]]:
        return [[connection.execute(text(sql)).scalar() for sql in statements]]

    return await store._writer.run(operation, None)


# --- intake ------------------------------------------------------------------------------------------------


async def test_staff_words_in_a_thread_that_is_not_ours_are_stored_nowhere(database: Path) -> None:
    async with house(database) as h:
        await h.engine.receive([staff_wrote("lunch?", thread_ts="9.000000")])

        assert await run_sql(h.store, "SELECT count(*) FROM events", "SELECT count(*) FROM work") == [0, 0]


async def test_two_people_in_one_chat_have_a_conversation_each(database: Path) -> None:
    ben = message("hello", who="7")
    eve = replace(ben, key="other", customer=replace(ben.customer, id="8"))
    elsewhere = replace(ben, key="third", address=replace(ben.address, thread="t1"))
    async with house(database) as h:
        await h.engine.receive([ben, eve, elsewhere])
        await h.idle()

        assert len({case.conversation.id for case in h.desk.cases}) == 3
        assert {case.conversation.address.thread for case in h.desk.cases} == {None, "t1"}


def test_addresses_that_read_alike_are_not_the_same_conversation() -> None:
    one = message("hello")
    assert conversation_id_of(
        replace(one, address=Address(channel="a", account="b", chat="c", thread="d"))
    ) != conversation_id_of(replace(one, address=Address(channel="a", account="b", chat='c","d')))


async def test_a_customer_is_known_by_their_newest_name(database: Path) -> None:
    async with house(database) as h:
        await h.engine.receive([message("hello", name="Ben")])
        await h.engine.receive([message("hello", name="Benjamin")])
        await h.idle()

        assert h.desk.cases[-1].conversation.customer.name == "Benjamin"


async def test_a_tap_alone_begins_a_conversation(database: Path) -> None:
    sent = message("hello")
    tap = ButtonTapped(key="tap", address=sent.address, customer=sent.customer, at=NOON, action="human")
    async with house(database) as h:
        await h.engine.receive([tap])
        await h.idle()

        assert h.desk.turns == [["tapped human"]]


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(st.integers(0, 5), max_size=4), max_size=8))
def test_however_often_and_in_whatever_order_it_is_delivered_each_message_counts_once(
    tmp_path_factory: pytest.TempPathFactory, deliveries: list[list[int]]
) -> None:
    events = [message(str(n), who=str(n % 2), key=f"k{n}") for n in range(6)]
    database = tmp_path_factory.mktemp("db") / "stepaside.db"

    async def check() -> None:
        async with house(database) as h:
            await asyncio.gather(*(h.engine.receive([events[n] for n in some]) for some in deliveries))
            await h.idle()
            first_seen = list(dict.fromkeys(n for some in deliveries for n in some))
            for who in "01":
                transcript = await h.store.transcript(conversation_id_of(message("", who=who)))
                said = [line.text for line in transcript if line.author.value == "customer"]
                assert said == [str(n) for n in first_seen if str(n % 2) == who]

    asyncio.run(check())


# --- the writer --------------------------------------------------------------------------------------------


async def test_operations_that_wait_together_share_a_commit(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes: list[int] = []
    run_together = writer._run_together

    def counting(connection: Connection, batch: list[writer._Request]) -> list[writer._Result]:
        sizes.append(len(batch))
        return run_together(connection, batch)

    store = await Store.open(f"sqlite:///{database}")
    monkeypatch.setattr(writer, "_run_together", counting)
    await asyncio.gather(*(store.receive([message(str(n))], NOON) for n in range(100)))
    await store.close()

    assert sum(sizes) == 100
    assert len(sizes) < 50


async def test_one_bad_operation_of_a_batch_fails_alone(database: Path) -> None:
    store = await Store.open(f"sqlite:///{database}")
    bad = message("bad")
    object.__setattr__(bad, "text", None)  # no such message exists: a bug, as far as the store can tell
    results = await asyncio.gather(
        *(store.receive([event], NOON) for event in (message("a"), bad, message("b"))),
        return_exceptions=True,
    )
    counts = await store.counts()
    await store.close()

    assert [isinstance(result, Exception) for result in results] == [False, True, False]
    assert counts.turns == 2


async def test_a_full_disk_refuses_what_comes_and_the_process_lives(database: Path) -> None:
    async with house(database) as h:
        await h.write("before")
        await h.idle()
        (pages,) = await run_sql(h.store, "PRAGMA page_count")
        await run_sql(h.store, f"PRAGMA max_page_count={pages}")
        huge = message("x" * 1_000_000)
        with pytest.raises(StoreUnavailable, match="free space"):
            await h.engine.receive([huge])
        await run_sql(h.store, "PRAGMA max_page_count=1000000")
        await h.engine.receive([huge])  # the platform delivers it again
        await h.idle()

        assert len(h.adapter.sent) == 2
        assert await run_sql(h.store, "PRAGMA integrity_check") == ["ok"]


SECRET = "4111 1111 1111 1111"


async def test_what_a_customer_said_is_in_no_traceback(database: Path) -> None:
    async with house(database) as h:
        (pages,) = await run_sql(h.store, "PRAGMA page_count")
        await run_sql(h.store, f"PRAGMA max_page_count={pages}")
        with pytest.raises(StoreUnavailable) as full:
            await h.engine.receive([message(SECRET + "x" * 100_000)])
        with pytest.raises(IntegrityError) as wrong:
            await h.store._writer.run(twice, SECRET)

    for raised in (full, wrong):
        assert SECRET not in "".join(traceback.format_exception(raised.value))


def twice(connection: Connection, batch: list[str]) -> Sequence[None]:
    """Break the table's rule that a key is there once."""
    row = {"key": batch[0], "received_at": NOON}
    connection.execute(insert(events), [row, row])
    return [None]


async def test_a_turn_waits_until_a_full_disk_has_room(database: Path) -> None:
    clock, thinking = FakeClock(), Thinking()
    desk = FakeDesk(thinking)
    async with house(database, clock=clock, desk=desk) as h:
        await h.write("hello")
        await until(lambda: desk.thinking)
        (pages,) = await run_sql(h.store, "PRAGMA page_count")
        await run_sql(h.store, f"PRAGMA max_page_count={pages}")
        desk.on = lambda case, events: outcome(case, say("x" * 1_000_000))
        await h.write("human")
        await until(lambda: clock.sleeping)
        assert h.adapter.sent == []
        await run_sql(h.store, "PRAGMA max_page_count=1000000")
        clock.advance(60)
        await h.idle()

        assert len(h.adapter.sent) == 1


def test_a_second_process_is_told_that_the_file_is_in_use(database: Path) -> None:
    hold = (
        "import asyncio, sys\n"
        "from bot.store.store import Store\n"
        "async def main():\n"
        f"    store = await Store.open({f'sqlite:///{database}'!r})\n"
        "    print('open', flush=True)\n"
        "    await asyncio.to_thread(sys.stdin.read)\n"
        "    await store.close()\n"
        "asyncio.run(main())\n"
    )
    first = subprocess.Popen(
        [sys.executable, "-c", hold], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert first.stdout is not None
    assert first.stdout.readline() == "open\n"
    try:
        with pytest.raises(ConfigError, match="in use by another process"):
            asyncio.run(Store.open(f"sqlite:///{database}"))
    finally:
        first.communicate("")
    asyncio.run(_open_and_close(database))


async def _open_and_close(database: Path) -> None:
    await (await Store.open(f"sqlite:///{database}")).close()


@pytest.mark.parametrize("url", ["nonsense", "sqlite://", "postgresql://localhost/x"])
async def test_a_database_that_cannot_be_used_is_named(url: str) -> None:
    with pytest.raises(ConfigError, match=r"sqlite:///stepaside\.db"):
        await Store.open(url)


async def test_a_folder_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="nowhere does not exist"):
        await Store.open(f"sqlite:///{tmp_path}/nowhere/stepaside.db")


async def test_the_migrations_lead_to_the_tables(database: Path) -> None:
    def difference(connection: Connection, batch: list[None]) -> Sequence[tuple[list[object], set[str]]]:
        context = MigrationContext.configure(connection)
        indexes = {str(i["name"]) for t in metadata.tables for i in inspect(connection).get_indexes(t)}
        return [(list(compare_metadata(context, metadata)), indexes)]

    store = await Store.open(f"sqlite:///{database}")
    differences, indexes = await store._writer.run(difference, None)
    await store.close()

    assert differences == []
    assert indexes >= {str(index.name) for table in metadata.tables.values() for index in table.indexes}


async def test_every_commit_reaches_the_disk(database: Path) -> None:
    store = await Store.open(f"sqlite:///{database}")
    settings_ = await run_sql(store, "PRAGMA synchronous", "PRAGMA journal_mode", "PRAGMA foreign_keys")
    await store.close()

    assert settings_ == [2, "wal", 1]


async def test_what_was_sent_long_ago_is_forgotten_and_what_was_said_is_not(database: Path) -> None:
    kept = "SELECT count(*) FROM events", "SELECT count(*) FROM outbox", "SELECT count(*) FROM messages"
    clock = FakeClock()
    async with house(database, clock=clock) as h:
        await h.write("old")
        await h.idle()
        clock.advance(15 * 24 * 3600)
        await h.write("newer")
        await h.idle()
        assert await run_sql(h.store, *kept) == [2, 2, 4]
        clock.advance(17 * 24 * 3600)
        await h.write("newest")
        await h.idle()
        await until(lambda: h.engine._pruning is not None and h.engine._pruning.done())

        assert await run_sql(h.store, *kept) == [2, 2, 6]
    async with house(database, clock=clock, adapter=FakeAdapter(gate=asyncio.Event())) as h:
        await h.write("kept until it is delivered")
        await h.on_its_way()
        clock.advance(40 * 24 * 3600)
        await h.write("another", who="8")
        await until(lambda: h.engine._pruning is not None and h.engine._pruning.done())
        counts = await h.store.counts()
        assert counts.outbox["sending"] >= 1
        assert counts.outbox["sent"] == 0


async def test_staff_words_whose_key_was_forgotten_are_not_sent_again(database: Path) -> None:
    clock = FakeClock()
    async with house(database, clock=clock) as h:
        await escalate(h)
        said = staff_wrote("it is on its way")
        await h.engine.receive([said])
        await h.idle()
        clock.advance(32 * 24 * 3600)
        await h.write("hello")
        await until(lambda: h.engine._pruning is not None and h.engine._pruning.done())
        await h.engine.receive([said])
        await h.idle()

        assert h.desk.turns.count([said.text]) == 1


# --- questions ---------------------------------------------------------------------------------------------


async def test_bookmarks_name_the_newest_staff_message_of_each_thread(database: Path) -> None:
    async with house(database) as h:
        await escalate(h)
        (bookmark,) = await h.engine.bookmarks()
        assert bookmark.last_seen_ts == "1.000000"
        first, second = staff_wrote("one"), staff_wrote("two")
        await h.engine.receive([second])
        await h.engine.receive([first])
        (bookmark,) = await h.engine.bookmarks()
        assert bookmark.last_seen_ts == second.message_id


@pytest.mark.parametrize("ended", [Ended.PARKED, Ended.RESOLVED])
async def test_staff_may_still_write_in_the_thread_of_a_question_that_is_parked_or_resolved(
    database: Path, ended: Ended
) -> None:
    def ends(case: Case, events: Sequence[Event]) -> Outcome:
        assert case.escalation is not None
        return outcome(case, escalation=replace(case.escalation, outcome=ended))

    clock = FakeClock()
    async with house(database, clock=clock) as h:
        await escalate(h)
        h.desk.on = ends
        last = staff_wrote("bye")
        await h.engine.receive([last])
        await h.idle()
        await escalate(h, who="8", escalation_id="e2")

        assert [mark.last_seen_ts for mark in await h.engine.bookmarks()] == ["2.000000", last.message_id]
        clock.advance(31 * 24 * 3600)
        assert await h.engine.bookmarks() == ()


async def test_only_the_newest_thread_of_a_conversation_is_looked_into(database: Path) -> None:
    async with house(database) as h:
        await escalate(h, escalation_id="e1")
        await escalate(h, escalation_id="e2")

        (bookmark,) = await h.engine.bookmarks()
        assert bookmark.thread.thread_ts == "2.000000"


async def test_leads_are_kept_and_completed(database: Path) -> None:
    contact = Contact(kind="email", value="ben@example.org")

    def takes_lead(case: Case, events: Sequence[Event]) -> Outcome:
        if not isinstance(events[0], MessageSent):
            return outcome(case)
        lead = Lead(
            id="l1",
            conversation_id=case.conversation.id,
            escalation_id="e1",
            question="where is it",
            contact=contact if events[0].text == "mail" else None,
            at=NOON,
        )
        return replace(calls(case), lead=lead, outgoing=())

    async with house(database, desk=FakeDesk(takes_lead)) as h:
        await h.write("where is it")
        await h.idle()
        (lead,) = await h.store.leads()
        assert lead.contact is None
        await h.write("mail")
        await h.idle()
        (lead,) = await h.store.leads()

        assert (lead.contact, lead.question) == (contact, "where is it")
        first, later = (c for c in h.desk.cases if c.messages[-1].author is Author.CUSTOMER)
        assert first.lead is None
        assert later.lead == replace(lead, contact=None), "as it stood when the turn began"


async def test_a_conversation_is_found_as_the_last_turn_left_it(database: Path) -> None:
    async with house(database) as h:
        await escalate(h)
        found = await h.store.conversation(h.desk.cases[0].conversation.id)

        assert found is not None
        assert (found.status.value, found.escalation_id) == ("escalated", "e1")
        assert await h.store.conversation("nowhere") is None
        case = h.desk.cases[-1]
        assert case.escalation is not None
        assert case.escalation.trigger is Trigger.EXPLICIT


async def test_what_was_said_is_known_in_the_next_turn_and_what_was_offered(database: Path) -> None:
    def asks_back(case: Case, events: Sequence[Event]) -> Outcome:
        topics = [Button(label="Price plans", action="option:Price"), Button(label="Person", action="human")]
        asked = Reply(text="Which?", buttons=tuple(topics))
        return outcome(case, replace(say("Hello!"), said=Said.GREETING), replace(say(""), reply=asked))

    async with house(database, desk=FakeDesk(asks_back)) as h:
        await h.engine.receive([message("plan")])
        await h.idle()
        await h.engine.receive([message("the first")])
        await h.idle()

        _, greeting, asked, _ = h.desk.cases[-1].messages
        assert (greeting.said, greeting.options) == (Said.GREETING, ())
        assert (asked.said, asked.options) == (None, ("Price plans",))


@pytest.mark.parametrize("about", ["NULL", """'{"said": "something of a later version"}'"""])
async def test_a_line_of_another_version_says_nothing_in_particular(database: Path, about: str) -> None:
    def greets(case: Case, events: Sequence[Event]) -> Outcome:
        return outcome(case, replace(say("Hello!"), said=Said.GREETING))

    async with house(database, desk=FakeDesk(greets)) as h:
        await h.engine.receive([message("hi")])
        await h.idle()
        await run_sql(h.store, f"UPDATE messages SET about = {about} WHERE author = 'bot' RETURNING seq")
        await h.engine.receive([message("hi again")])
        await h.idle()

        greeting = h.desk.cases[-1].messages[1]
        assert (greeting.text, greeting.said) == ("Hello!", None)

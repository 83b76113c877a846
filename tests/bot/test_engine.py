"""The whole path: stored, decided, committed, sent."""

from pathlib import Path

import pytest

from tests.bot.fakes import FakeDesk, house, message


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "stepaside.db"


async def test_a_message_is_answered(database: Path) -> None:
    async with house(database) as h:
        await h.write("hello")
        await h.idle()

        assert h.adapter.texts == ["hello"]
        (decision,) = await h.store.decisions()
        assert (decision.action, decision.text) == ("answer", "hello")
        transcript = await h.store.transcript(decision.conversation_id)
        assert [line.text for line in transcript] == ["hello", "hello"]


async def test_a_redelivery_changes_nothing(database: Path) -> None:
    once = message("hello")
    async with house(database) as h:
        await h.engine.receive([once, once])
        await h.engine.receive([once])
        await h.idle()
    async with house(database, desk=FakeDesk()) as h:
        await h.engine.receive([once])
        await h.idle()

        assert h.desk.turns == []
        assert len(await h.store.decisions()) == 1

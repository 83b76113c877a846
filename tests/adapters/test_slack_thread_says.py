"""What a thread says of what staff do there, against the Slack stand-in."""

from collections.abc import AsyncIterator

import pytest

from bot.model import InboxThread, StaffEdited
from sandbox.slack.messages import Message
from tests.adapters.slack_world import World, world


@pytest.fixture
async def desk(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[World]:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
        monkeypatch.delenv(name, raising=False)
    async with world() as made:
        yield made


def newest(desk: World) -> Message:
    return desk.channel.threads[0].messages[-1]


async def says(desk: World, thread: InboxThread, text: str, *, calls: str | None = None) -> Message:
    await desk.inbox.post(thread, text, calls=calls, key="says", again=False)
    return newest(desk)


async def test_a_colleague_is_called_by_name_and_nobody_else_is(desk: World) -> None:
    thread = await desk.open()
    said = await says(desk, thread, "Ben gave this to Ana. <!here>", calls=desk.ana.id)

    assert said.pings == (f"@{desk.ana.id}",)
    assert "Ben gave this to Ana. <!here>" in said.seen


async def test_a_note_carries_its_mark_and_no_reaction_is_taken_off_for_it(desk: World) -> None:
    thread = await desk.open()
    note = await desk.ana.replies(desk.channel.threads[0], ";; he sounds angry")
    await desk.inbox.mark(thread, note.ts, "note")

    assert set(note.reactions) == {"memo"}
    assert not desk.slack.journal.of("reactions.remove")


async def test_a_change_says_what_the_message_was_before(desk: World) -> None:
    await desk.open()
    async with desk.running():
        said = await desk.ana.replies(desk.channel.threads[0], "!claim")
        await desk.store.wrote(1)
        await desk.ana.edits(said, "!resolve")
        await desk.store.until(lambda store: len(store.events) == 2)

    _, edited = desk.store.events.values()
    assert isinstance(edited, StaffEdited)
    assert (edited.before, edited.text) == ("!claim", "!resolve")

"""What a thread says of what staff do there, against the Slack stand-in."""

from collections.abc import AsyncIterator

import pytest

from bot.model import Citation, Evidence, InboxThread, StaffEdited, Status, Trigger
from sandbox.slack.messages import Message
from tests.adapters.slack_world import World, head, said, world


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
    told = await says(desk, thread, "Ben gave this to Ana. <!here>", calls=desk.ana.id)

    assert told.pings == (f"@{desk.ana.id}",)
    assert "Ben gave this to Ana. <!here>" in told.seen


async def test_a_note_carries_its_mark_and_no_reaction_is_taken_off_for_it(desk: World) -> None:
    thread = await desk.open()
    note = await desk.ana.replies(desk.channel.threads[0], ";; he sounds angry")
    await desk.inbox.mark(thread, note.ts, "note")

    assert set(note.reactions) == {"memo"}
    assert not desk.slack.journal.of("reactions.remove")


async def test_a_change_says_what_the_message_was_before(desk: World) -> None:
    await desk.open()
    async with desk.running():
        wrote = await desk.ana.replies(desk.channel.threads[0], "!claim")
        await desk.store.wrote(1)
        await desk.ana.edits(wrote, "!resolve")
        await desk.store.until(lambda store: len(store.events) == 2)

    _, edited = desk.store.events.values()
    assert isinstance(edited, StaffEdited)
    assert (edited.before, edited.text) == ("!claim", "!resolve")


async def test_the_first_message_of_a_later_thread_leads_to_the_earlier_one(desk: World) -> None:
    before = InboxThread(slack_channel_id="C0OTHER", thread_ts="1700000000.000100")
    later = head(earlier=before)
    opened = await desk.inbox.open(desk.channel.id, later, [said("human!")], key="open/1", again=False)

    (link,) = desk.channel.threads[0].root.links
    assert link.url.endswith("/archives/C0OTHER/p1700000000000100")
    assert "an earlier thread with this customer" in desk.channel.threads[0].root.seen

    await desk.inbox.update(opened, head(Status.CLAIMED, earlier=before), [said("human!")])
    (link,) = desk.channel.threads[0].root.links
    assert link.url.endswith("/archives/C0OTHER/p1700000000000100")


@pytest.mark.parametrize(
    ("quote", "shown"),
    [
        ("| Wren | **58 mm** | €549 |", "Wren · 58 mm · €549"),
        ("| Model | Price |\n|---|---:|\n| Wren | €549 |", "Model · Price; Wren · €549"),
        (r"| a \| b |  | c |", "a | b · c"),
        ("See [our **returns**](https://example.com/r).", "See our returns."),
        ("a | b is no table", "a | b is no table"),
        ("|", "|"),
    ],
)
async def test_a_passage_is_shown_as_it_is_read_and_a_tables_row_as_its_cells(
    desk: World, quote: str, shown: str
) -> None:
    page = Citation(source="products.md", title="Products", quote=quote, score=0.612)
    thread = await desk.open()
    evidence = Evidence(trigger=Trigger.UNKNOWN, why="x", found=(page,))
    await desk.inbox.explain(thread, evidence, key="explain/1", again=False)

    card = newest(desk).seen
    assert card.splitlines()[-1].endswith(shown)
    assert "100 % would be the question itself" in card
    assert "61 %" in card

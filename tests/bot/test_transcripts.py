"""Whole transcripts as files in the thread: both of them, once, and without what staff keep to themselves."""

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from bot.app import EXPORTS
from bot.errors import Refused, Unavailable
from bot.model import Author, Case, Event, InboxThread, Outcome, SendTranscript, StaffWrote
from bot.ports import File
from tests.bot.fakes import ANA, FakeClock, FakeInbox, escalate, house, outcome, staff_wrote, until


def desk(case: Case, events: Sequence[Event]) -> Outcome:
    """Put the transcript into the thread when staff say so; keep all else that they write as a note."""
    match events[0]:
        case StaffWrote(text="!transcript"):
            return outcome(case, SendTranscript(escalation_id="e1"))
        case StaffWrote(text=text):
            note = replace(case.messages[-1], author=Author.NOTE, name=ANA.name, text=text)
            return outcome(case, notes=(note,))
        case _:
            return outcome(case)


class Slack(FakeInbox):
    """An inbox that knows the files in its threads by their keys, as Slack knows them by name."""

    def __init__(self) -> None:
        super().__init__()
        self.files: dict[str, str] = {}
        self.tries: list[tuple[str, bool]] = []
        self.trouble_with: dict[str, list[Exception]] = {}  #: by extension

    async def attach(self, thread: InboxThread, file: File, *, caption: str, key: str, again: bool) -> None:
        self.tries.append((key.rpartition(":")[2], again))
        if again and key in self.files:
            return
        if troubles := self.trouble_with.get(file.name.rpartition(".")[2]):
            raise troubles.pop(0)
        assert key not in self.files, "it would be there twice"
        self.files[key] = file.path.read_text(encoding="utf-8")
        self.log.append(f"{file.name}: {caption}")


async def test_the_transcript_is_put_into_the_thread_to_read_and_for_programs(database: Path) -> None:
    inbox = Slack()
    async with house(database, inbox=inbox, writers=EXPORTS) as h:
        await h.write("where is my parcel")
        await h.idle()
        await escalate(h)
        h.desk.on = desk
        await h.engine.receive([staff_wrote("a difficult one")])
        await h.engine.receive([staff_wrote("!transcript")])
        await until(lambda: len(inbox.files) == 2)
        await h.idle()

        assert [line for line in inbox.log if line.startswith("transcript")] == [
            "transcript.md: The whole conversation, without notes (Markdown)",
            "transcript.json: The whole conversation, without notes (JSON)",
        ]
        markdown, as_json = inbox.files.values()
        assert "> where is my parcel" in markdown
        assert [m["text"] for m in json.loads(as_json)["messages"]] == ["where is my parcel"] * 2 + ["human"]
        assert "difficult" not in markdown + as_json, "it may be handed on"


async def test_of_two_files_the_first_is_not_put_there_twice_when_the_second_needs_another_try(
    database: Path,
) -> None:
    inbox = Slack()
    inbox.trouble_with["json"] = [Unavailable("slack", "it is down")]
    clock = FakeClock()
    async with house(database, inbox=inbox, clock=clock, writers=EXPORTS) as h:
        await escalate(h)
        h.desk.on = desk
        await h.engine.receive([staff_wrote("!transcript")])
        await until(lambda: len(inbox.tries) == 2)
        await until(lambda: any(left <= 1 for left in clock.sleeping))
        clock.advance(1)
        await until(lambda: len(inbox.files) == 2)
        await h.idle()

        assert inbox.tries == [("md", False), ("json", False), ("md", True), ("json", True)]


async def test_staff_are_told_when_slack_does_not_take_the_files(database: Path) -> None:
    inbox = Slack()
    inbox.trouble_with["md"] = [Refused("slack", "the workspace is full")]
    async with house(database, inbox=inbox, writers=EXPORTS) as h:
        await escalate(h)
        h.desk.on = desk
        await h.engine.receive([staff_wrote("!transcript")])
        await until(lambda: any("workspace is full" in line for line in inbox.log))

        assert inbox.log[-1].endswith("cannot be shown here: the workspace is full")

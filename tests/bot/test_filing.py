"""Files on their way: fetched at once, shown in the thread, passed on to customers; voices heard."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from bot.errors import Ambiguous, Misconfigured, RateLimited, Refused, Unavailable
from bot.model import (
    Attachment,
    Author,
    Case,
    DeliveryReported,
    Event,
    MarkMessage,
    MessageSent,
    Outcome,
    PostNotice,
    Reply,
    ShowMessages,
    StaffWrote,
    ToCustomer,
    VoiceHeard,
)
from bot.ports import File
from tests.bot.fakes import (
    FakeAdapter,
    FakeClock,
    FakeDesk,
    FakeInbox,
    escalate,
    house,
    message,
    outcome,
    staff_wrote,
    until,
)

PHOTO = Attachment(kind="image", name="receipt.jpg", reference="p1")
VOICE = Attachment(kind="voice", name="voice message", reference="v1", mime="audio/ogg")
PLACE = Attachment(kind="location", name="47.1, 8.5")
MOST = 1024 * 1024


def with_files(text: str, *attachments: Attachment) -> MessageSent:
    return replace(message(text), attachments=attachments)


def desk(case: Case, events: Sequence[Event]) -> Outcome:
    """Show what the customer said, pass on what staff said, mark and tell what became of it."""
    match events[0]:
        case MessageSent() | VoiceHeard() if case.escalation is not None:
            last = max(line.seq for line in case.messages)
            shown = ShowMessages(escalation_id="e1", after=case.escalation.shown_through, through=last)
            return outcome(case, shown, escalation=replace(case.escalation, shown_through=last))
        case StaffWrote() as event:
            reply = Reply(text=event.text, attachments=event.attachments)
            source = (event.thread, event.message_id)
            sent = ToCustomer(reply=reply, author=Author.STAFF, name="Ana", staff_message=source)
            return outcome(case, sent)
        case DeliveryReported(staff_message=source) as event if source is not None:
            assert event.outcome != "stays"
            mark = MarkMessage(thread=source[0], message_id=source[1], mark=event.outcome)
            told = PostNotice(escalation_id="e1", text=event.problem or "")
            return outcome(case, mark, *([told] if event.problem else []))
        case _:
            return outcome(case)


@dataclass
class FakeListener:
    """Hears `text`; raises what `troubles` holds first."""

    text: str = "where is my parcel"
    troubles: list[Exception] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)

    async def listen(self, file: File) -> str:
        self.heard.append(file.name)
        if self.troubles:
            raise self.troubles.pop(0)
        return self.text


# --- from customers to the thread --------------------------------------------------------------------------


async def test_a_file_is_fetched_although_the_bot_alone_answers(database: Path) -> None:
    async with house(database) as h:
        await h.engine.receive([with_files("look", PHOTO, PLACE)])
        await h.idle()

        (seq,) = [line.seq for line in h.desk.cases[0].messages]
        kept = await h.store.kept_file(seq, 0)
        assert kept is not None
        assert (kept.name, kept.problem) == ("receipt.bin", None), "the content is no picture"
        assert kept.sha256 is not None
        assert (database.parent / "files" / kept.sha256[:2] / kept.sha256).read_bytes() == b"content"
        assert await h.store.kept_file(seq, 1) is None, "of a place there is nothing to fetch"


async def test_a_file_whose_account_is_gone_says_how_to_put_it_back(database: Path) -> None:
    async with house(database, adapter=FakeAdapter(fetching=asyncio.Event())) as h:
        await h.engine.receive([with_files("look", PHOTO)])
    async with house(database, adapter=FakeAdapter(account="other")) as h:
        await until(lambda: h.engine.problems)
        assert "put it back under channels.telegram" in h.engine.problems["files:telegram/shop/7"]


async def test_a_thread_that_opens_later_shows_the_files_after_the_transcript(database: Path) -> None:
    async with house(database) as h:
        await h.engine.receive([with_files("look", PHOTO)])
        await h.idle()
        await escalate(h)

        assert [line.partition(" ")[2] for line in h.inbox.log] == [
            "open: Ben: look | look | human",
            "file: receipt.bin: ",
        ]


async def test_a_file_in_a_thread_follows_its_line_without_holding_up_the_next(database: Path) -> None:
    adapter = FakeAdapter(fetching=asyncio.Event())
    async with house(database, adapter=adapter, desk=FakeDesk(desk)) as h:
        await escalate(h)
        await h.engine.receive([with_files("look", PHOTO)])
        await until(lambda: any("show: look" in line for line in h.inbox.log))
        await h.write("and hurry")
        await until(lambda: any("show: and hurry" in line for line in h.inbox.log))
        assert not any("file:" in line for line in h.inbox.log)
        assert adapter.fetching is not None
        adapter.fetching.set()
        await h.idle()

        assert h.inbox.log[-1] == "C1/1.000000 file: receipt.bin: "


@pytest.mark.parametrize(
    ("trouble", "content", "said"),
    [
        (Refused("telegram", "the link has expired"), b"x", "the link has expired"),
        (None, b"x" * (MOST + 1), "it is larger than 1 MB"),
    ],
)
async def test_staff_are_told_once_why_a_file_cannot_be_shown(
    database: Path, trouble: Exception | None, content: bytes, said: str
) -> None:
    adapter = FakeAdapter(troubles=[trouble] if trouble else [], content=content)
    async with house(database, adapter=adapter, desk=FakeDesk(desk)) as h:
        await escalate(h)
        await h.engine.receive([with_files("look", PHOTO)])
        await h.idle()

        assert h.inbox.log[-2:] == [
            "C1/1.000000 show: look",
            f"C1/1.000000 post:  cannot be shown here: {said}",
        ]


async def test_a_platform_that_is_away_is_asked_again_for_the_file(database: Path) -> None:
    adapter, clock = FakeAdapter(troubles=[Unavailable("telegram", "no connection")]), FakeClock()
    async with house(database, adapter=adapter, clock=clock, desk=FakeDesk(desk)) as h:
        await h.engine.receive([with_files("look", PHOTO)])
        await until(lambda: clock.sleeping)
        clock.advance(2)
        await h.idle()

        kept = await h.store.kept_file(h.desk.cases[0].messages[0].seq, 0)
        assert kept is not None
        assert kept.sha256 is not None


async def test_a_file_that_cannot_be_had_for_a_day_is_given_up(database: Path) -> None:
    adapter, clock = (
        FakeAdapter(troubles=[Misconfigured("telegram", "the token was revoked")] * 3),
        FakeClock(),
    )
    async with house(database, adapter=adapter, clock=clock, desk=FakeDesk(desk)) as h:
        await h.engine.receive([with_files("look", PHOTO)])
        await until(lambda: clock.sleeping)
        clock.advance(24 * 3600)
        await until(lambda: not clock.sleeping)

        async with asyncio.timeout(10):
            while (kept := await h.store.kept_file(1, 0)) is None or kept.problem is None:  # noqa: ASYNC110
                await asyncio.sleep(0.001)
        assert kept.problem == "the token was revoked"


async def test_what_slack_does_not_take_as_a_file_is_said_in_words(database: Path) -> None:
    async with house(database, desk=FakeDesk(desk)) as h:
        await escalate(h)
        h.inbox.refuses_files = Misconfigured("slack", "the bot lacks the scope files:write")
        await h.engine.receive([with_files("look", PHOTO)])
        await h.idle()

        assert h.inbox.log[-1].endswith("cannot be shown here: the bot lacks the scope files:write")


async def test_a_file_is_fetched_and_shown_once_although_the_process_dies_between(database: Path) -> None:
    adapter = FakeAdapter(fetching=asyncio.Event())
    async with house(database, adapter=adapter, desk=FakeDesk(desk)) as h:
        await escalate(h)
        await h.engine.receive([with_files("look", PHOTO)])
        await until(lambda: any("show: look" in line for line in h.inbox.log))
        await h.on_its_way()
    inbox = FakeInbox(opened=1)
    async with house(database, inbox=inbox, desk=FakeDesk(desk)) as h:
        await h.idle()
        assert inbox.log == ["C1/1.000000 file: receipt.bin: "]
    async with house(database, inbox=inbox, desk=FakeDesk(desk)) as h:
        await h.idle()

        assert inbox.log == ["C1/1.000000 file: receipt.bin: "]


async def test_a_file_whose_upload_may_have_worked_is_looked_for_before_it_is_attached_again(
    database: Path,
) -> None:
    clock = FakeClock()
    async with house(database, desk=FakeDesk(desk), clock=clock) as h:
        await escalate(h)
        h.inbox.refuses_files = Ambiguous("slack", "the connection broke")
        await h.engine.receive([with_files("look", PHOTO)])
        await until(lambda: clock.sleeping)
        h.inbox.refuses_files = None
        clock.advance(2)
        await h.idle()

        assert h.inbox.keys[-1][1] is True
        assert h.inbox.log[-1] == "C1/1.000000 file: receipt.bin: "


async def test_a_thread_that_was_opened_anew_shows_the_files_again(database: Path) -> None:
    async with house(database, desk=FakeDesk(desk)) as h:
        await escalate(h)
        await h.engine.receive([with_files("look", PHOTO)])
        await h.idle()
        h.inbox.deleted.add("1.000000")
        await h.write("hello?")
        await until(lambda: any("C1/2.000000 file" in line for line in h.inbox.log))
        await h.idle()

        assert [line for line in h.inbox.log if "file" in line] == [
            "C1/1.000000 file: receipt.bin: ",
            "C1/2.000000 file: receipt.bin: ",
        ]


async def test_a_file_that_was_forgotten_is_said_to_be_no_longer_kept(database: Path) -> None:
    async with house(database) as h:
        await h.engine.receive([with_files("look", PHOTO)])
        await h.idle()
        for path in (database.parent / "files").glob("*/*"):
            path.unlink()
        await escalate(h)

        assert h.inbox.log[-1].endswith("cannot be shown here: it is no longer kept")


async def test_of_a_long_history_only_the_newest_files_are_shown_again(database: Path) -> None:
    async with house(database) as h:
        await h.engine.receive([with_files(str(n), PHOTO) for n in range(25)])
        await h.idle()
        await escalate(h)

        assert sum("file:" in line for line in h.inbox.log) == 20


# --- from staff to customers -------------------------------------------------------------------------------


def staff_attached(text: str, *names: str) -> StaffWrote:
    files = tuple(Attachment(kind="file", name=name, reference=name) for name in names)
    return replace(staff_wrote(text), attachments=files)


async def test_a_file_from_staff_follows_their_words(database: Path) -> None:
    async with house(database, desk=FakeDesk(desk)) as h:
        await escalate(h)
        await h.engine.receive([staff_attached("here it is", "offer.pdf", "terms.txt")])
        await h.idle()

        assert h.adapter.texts[-1] == "here it is"
        assert h.adapter.log == ["file: offer.pdf", "file: terms.txt"]
        assert [line.rpartition(" ")[2] for line in h.inbox.log if "mark" in line] == ["delivered"]
        transcript = await h.store.transcript(h.desk.cases[0].conversation.id)
        assert [file.name for file in transcript[-1].attachments] == ["offer.pdf", "terms.txt"]


async def test_a_file_without_words_is_sent_alone(database: Path) -> None:
    async with house(database, desk=FakeDesk(desk)) as h:
        await escalate(h)
        before = list(h.adapter.texts)
        await h.engine.receive([staff_attached("", "offer.pdf")])
        await h.idle()

        assert h.adapter.texts == before
        assert h.adapter.log == ["file: offer.pdf"]


async def test_a_file_that_the_channel_refuses_is_named_and_the_others_go(database: Path) -> None:
    async with house(database, desk=FakeDesk(desk)) as h:
        await escalate(h)
        h.adapter.refuses_files["huge.zip"] = Refused("telegram", "it is larger than Telegram takes")
        await h.engine.receive([staff_attached("here", "huge.zip", "terms.txt")])
        await h.idle()

        assert h.adapter.log == ["file: terms.txt"]
        marks = [line.rpartition(" ")[2] for line in h.inbox.log if "mark" in line]
        assert marks == ["failed"], "what was not delivered whole is not marked as delivered"
        assert any("huge.zip: it is larger than Telegram takes" in line for line in h.inbox.log)


async def test_a_file_from_staff_is_fetched_once_however_often_it_is_sent(database: Path) -> None:
    clock = FakeClock()
    async with house(database, desk=FakeDesk(desk), clock=clock) as h:
        await escalate(h)
        h.adapter.troubles = [RateLimited("telegram", retry_after=5)]
        await h.engine.receive([staff_attached("", "offer.pdf")])
        await until(lambda: clock.sleeping)
        clock.advance(5)
        await h.idle()

        assert h.adapter.log == ["file: offer.pdf"]
        assert h.inbox.fetched == ["offer.pdf"]


async def test_a_missing_scope_for_files_does_not_hold_up_what_staff_write(database: Path) -> None:
    async with house(database, desk=FakeDesk(desk)) as h:
        await escalate(h)
        h.inbox.troubles = [Misconfigured("slack", "the bot lacks the scope files:read")]
        await h.engine.receive([staff_attached("", "offer.pdf")])
        await h.engine.receive([staff_wrote("are you there?")])
        await h.idle()

        assert h.adapter.texts[-1] == "are you there?"
        assert any("offer.pdf: the bot lacks the scope files:read" in line for line in h.inbox.log)


# --- voices ------------------------------------------------------------------------------------------------


async def test_a_voice_message_becomes_the_customers_words(database: Path) -> None:
    listener = FakeListener()
    async with house(database, listener=listener) as h:
        await h.engine.receive([with_files("", VOICE)])
        await until(lambda: any(isinstance(e, VoiceHeard) for e in h.desk.events))
        await h.idle()

        (heard,) = [event for event in h.desk.events if isinstance(event, VoiceHeard)]
        line = h.desk.cases[-1].messages[-1]
        assert heard.text == line.text == "where is my parcel"
        assert (line.author, line.name) == (Author.CUSTOMER, "Ben")
        assert line.spoken == heard.message_seq == h.desk.cases[0].messages[0].seq


@pytest.mark.parametrize(
    "listener",
    [
        FakeListener(troubles=[Refused("speech", "no")]),
        FakeListener(text=" "),
        FakeListener(troubles=[Unavailable("speech", "away") for _ in range(50)]),
    ],
    ids=["refused", "silence", "away"],
)
async def test_a_voice_that_cannot_be_heard_is_reported(database: Path, listener: FakeListener) -> None:
    clock = FakeClock()
    async with house(database, listener=listener, clock=clock) as h:
        await h.engine.receive([with_files("", VOICE)])
        async with asyncio.timeout(10):
            while not any(isinstance(e, VoiceHeard) for e in h.desk.events):
                clock.advance(1)
                await asyncio.sleep(0.001)
        await h.idle()

        (heard,) = [event for event in h.desk.events if isinstance(event, VoiceHeard)]
        assert heard.text == ""
        transcript = await h.store.transcript(heard.conversation_id)
        assert [line.text for line in transcript if line.author is Author.CUSTOMER] == [""]


async def test_a_voice_that_cannot_be_fetched_is_reported(database: Path) -> None:
    adapter = FakeAdapter(troubles=[Refused("telegram", "gone")])
    async with house(database, adapter=adapter, listener=FakeListener()) as h:
        await h.engine.receive([with_files("", VOICE)])
        await until(lambda: any(isinstance(e, VoiceHeard) and not e.text for e in h.desk.events))
        await h.idle()


async def test_a_voice_is_heard_although_the_process_died_while_listening(database: Path) -> None:
    class Deaf(FakeListener):
        async def listen(self, file: File) -> str:
            self.heard.append(file.name)
            await asyncio.Event().wait()
            return ""

    deaf = Deaf()
    async with house(database, listener=deaf) as h:
        await h.engine.receive([with_files("", VOICE)])
        await until(lambda: deaf.heard)
    async with house(database, listener=FakeListener()) as h:
        await until(lambda: any(isinstance(e, VoiceHeard) for e in h.desk.events))
        await h.idle()

        assert [event.text for event in h.desk.events if isinstance(event, VoiceHeard)] == [
            "where is my parcel"
        ]


async def test_nothing_is_heard_where_nothing_can_listen(database: Path) -> None:
    async with house(database) as h:
        await h.engine.receive([with_files("", VOICE)])
        await h.idle()

        assert not any(isinstance(event, VoiceHeard) for event in h.desk.events)

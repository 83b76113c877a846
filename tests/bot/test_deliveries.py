"""What staff can do when a message did not reach the customer, and that it does what it says."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from bot.errors import Refused, Unreachable
from bot.model import Address, Author, StaffAction, Status
from tests.bot.desk_case import TEXTS
from tests.bot.fakes import FakeAdapter, FakeClock, House, message, until
from tests.bot.test_replying import CONVERSATION, THREAD, called, pressed, receipt, shop, staff_says, thread

DAY = timedelta(hours=25).total_seconds()
AGAIN, ELSEWHERE = TEXTS.staff_button_invite, TEXTS.staff_button_elsewhere
ASK, CLOSE = TEXTS.staff_button_ask_contact, TEXTS.staff_button_unreachable
LATE = "they last wrote more than 24 hours ago"


class NoTemplate(FakeAdapter):
    """A channel with a reply window, where no message is configured for later."""

    async def invite(self, to: Address, *, key: str, again: bool) -> str | None:
        return None


@asynccontextmanager
async def late(database: Path, clock: FakeClock, adapter: FakeAdapter | None = None) -> AsyncIterator[House]:
    """The customer called a person and has not written for a day; their channel takes no words now."""
    window = adapter or FakeAdapter(reply_window=timedelta(hours=24))
    async with shop(database, adapter=window, clock=clock) as h:
        await called(h)
        clock.advance(DAY)
        yield h


async def shown(h: House, part: str) -> str:
    """The newest line of the thread that has `part`."""
    await until(lambda: any(part in line for line in thread(h)))
    await h.idle()
    return next(line for line in reversed(thread(h)) if part in line)


async def leaves_contact(h: House) -> None:
    """The customer was asked for a contact in this chat, and left one."""
    await h.engine.receive([pressed(StaffAction.ASK_CONTACT, "")])
    await until(lambda: TEXTS.ask_contact_elsewhere in h.adapter.texts)
    await h.write("kim@example.com")
    await h.idle()


# --- the reply window has passed ---------------------------------------------------------------------------


async def test_who_was_asked_to_write_and_has_not_can_be_asked_once_more(database: Path) -> None:
    clock = FakeClock()
    async with late(database, clock) as h:
        await staff_says(h, "It is here")
        assert AGAIN not in await shown(h, LATE), "the first time it goes by itself"
        await until(lambda: h.adapter.log == ["invite"])
        await h.idle()
        await staff_says(h, "and paid for")
        told = TEXTS.staff_waiting_asked.format(problem=LATE)
        assert await shown(h, "they were asked to before") == f"post: {told} [{AGAIN}]"
        assert h.adapter.log == ["invite"]

        await h.engine.receive([pressed(StaffAction.INVITE, "")])
        await until(lambda: h.adapter.log == ["invite", "invite"])
        assert await shown(h, "once more") == f"post: {TEXTS.staff_invited.format(name='Ana')}"
        await h.engine.receive([replace(message("yes?"), at=clock.now())])
        await until(lambda: h.adapter.texts[-2:] == ["It is here", "and paid for"])


async def test_a_window_that_the_channel_closes_offers_it_too_when_they_were_asked_before(
    database: Path,
) -> None:
    async with shop(database) as h:
        await called(h)
        for number, text in enumerate(["It is here", "and paid for"]):
            await staff_says(h, text)
            closed = receipt(f"m{len(h.adapter.sent)}", "failed", window_closed=True, problem="too late")
            await h.engine.receive([closed])
            await until(lambda number=number: sum("too late" in line for line in thread(h)) == number + 1)
            await until(lambda: h.adapter.log == ["invite"])
            await h.idle()

        assert (await shown(h, "they were asked to before")).endswith(f"[{AGAIN}]")


async def test_a_template_that_was_refused_can_be_sent_again_by_a_button(database: Path) -> None:
    async with late(database, FakeClock()) as h:
        h.adapter.troubles.append(Refused("whatsapp", "the template is paused"))
        await staff_says(h, "It is here")
        told = TEXTS.staff_not_invited.format(problem="the template is paused")
        assert await shown(h, "the template is paused") == f"post: {told} [{AGAIN}]"

        await h.engine.receive([pressed(StaffAction.INVITE, "")])
        await until(lambda: h.adapter.log == ["invite"])


async def test_a_template_that_did_not_arrive_can_be_sent_again_by_a_button(database: Path) -> None:
    async with late(database, FakeClock()) as h:
        await staff_says(h, "It is here")
        await until(lambda: h.adapter.log == ["invite"])
        await h.idle()
        await h.engine.receive([receipt("i1", "failed", problem="their app did not take it")])

        assert (await shown(h, "their app did not take it")).endswith(f"[{AGAIN}]")


async def test_without_a_template_no_button_promises_one_and_an_admin_reads_where_to_set_it(
    database: Path,
) -> None:
    adapter = NoTemplate(reply_window=timedelta(hours=24))
    async with late(database, FakeClock(), adapter) as h:
        await staff_says(h, "It is here")

        line = await shown(h, "no message is configured")
        assert line.endswith("an admin can set one in config.yaml: channels.telegram.shop.template")


# --- another way to reach them -----------------------------------------------------------------------------


async def test_who_left_a_contact_is_answered_there_as_a_lead_when_the_chat_does_not_carry_it(
    database: Path,
) -> None:
    async with shop(database) as h:
        await called(h)
        await leaves_contact(h)
        h.adapter.troubles.append(Unreachable("telegram", "the customer blocked the bot"))
        await h.engine.receive([pressed(StaffAction.CLAIM, "")])
        await h.idle()
        h.adapter.troubles.append(Unreachable("telegram", "the customer blocked the bot"))
        await staff_says(h, "It is here")
        told = "post: Not delivered: the customer blocked the bot"
        assert await shown(h, "Not delivered") == f"{told} [{ELSEWHERE}] [{CLOSE}]"

        await h.engine.receive([replace(pressed(StaffAction.ASK_CONTACT, ""), key="again")])
        await shown(h, TEXTS.staff_goes_on_elsewhere.format(name="Ana", contact="kim@example.com"))
        head = h.inbox.heads[THREAD]
        assert head.status is Status.PARKED
        assert head.contact is not None
        assert head.contact.value == "kim@example.com"
        assert h.adapter.texts[-1] == r"We will answer you at kim\@example\.com."


async def test_staff_hear_when_the_question_for_another_contact_does_not_arrive_either(
    database: Path,
) -> None:
    async with shop(database) as h:
        await called(h)
        await staff_says(h, "hello")
        h.adapter.troubles += [Unreachable("telegram", "the customer blocked the bot")] * 2
        await staff_says(h, "It is here")
        assert (await shown(h, "Not delivered")).endswith(f"[{ASK}] [{CLOSE}]")
        await h.engine.receive([pressed(StaffAction.ASK_CONTACT, "")])

        await shown(h, "The bot's message did not reach the customer: the customer blocked the bot")
        spoken = await h.store.transcript(CONVERSATION)
        assert [line.text for line in spoken if line.author is Author.BOT][-1] == TEXTS.ask_contact_elsewhere

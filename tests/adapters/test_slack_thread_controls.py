"""What staff press, choose and fill in around an inbox thread, with the real SDK over real sockets."""

from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime, timedelta

import pytest

from adapters.slack_places import InboxPlace
from bot.errors import Refused
from bot.model import (
    Citation,
    Contact,
    Customer,
    Evidence,
    InboxThread,
    Lead,
    Staff,
    StaffAction,
    StaffButton,
    Status,
    Trigger,
)
from bot.ports import LeadRow
from sandbox.server import Sandbox
from sandbox.slack import Message, Thread
from sandbox.watch import NeverHappened
from tests.adapters.slack_world import World, head, said, world

GROUP = "S0123ABCD"


def inboxes(sandbox: Sandbox) -> Sequence[InboxPlace]:
    slack = sandbox.slack
    return (
        InboxPlace(name="support", slack_channel_id=slack.channel("support").id, ping=GROUP),
        InboxPlace(
            name="billing",
            slack_channel_id=slack.channel("billing").id,
            ping="here",
            guests_may_answer=True,
        ),
    )


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
async def desk() -> AsyncIterator[World]:
    async with world(inboxes=inboxes) as made, made.running():
        yield made


async def opened(desk: World, status: Status = Status.ESCALATED) -> tuple[InboxThread, Message]:
    thread = await desk.open()
    await desk.inbox.update(thread, head(status, owner=Staff(id="U1", name="Ana")), [said("Hi")])
    return thread, desk.channel.threads[0].root


async def form(desk: World, root: Message, option: str) -> dict[str, object]:
    await (await desk.ana.picks(root, option)).acknowledged()
    return await desk.ana.modal_opens()


# --- the head ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "buttons", "menu"),
    [
        (
            Status.ESCALATED,
            ["Claim", "Resolve"],
            ["Pass on…", "Snooze…", "Hand back to the bot…", "Pause the bot here", "Transcript"],
        ),
        (
            Status.CLAIMED,
            ["Resolve"],
            ["Pass on…", "Snooze…", "Hand back to the bot…", "Pause the bot here", "Transcript"],
        ),
        (Status.OPEN, ["Claim"], ["Pass on…", "Pause the bot here", "Transcript"]),
        (Status.RESOLVED, ["Transcript"], None),
    ],
)
async def test_the_head_has_at_most_two_buttons_and_one_menu(
    desk: World, status: Status, buttons: list[str], menu: list[str] | None
) -> None:
    _, root = await opened(desk, status)

    assert root.buttons == buttons
    assert root.menus == ([] if menu is None else [menu])


async def test_the_head_says_until_when_it_is_snoozed_that_the_bot_is_paused_and_what_it_is_about(
    desk: World,
) -> None:
    thread = await desk.open()
    until = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    shown = head(Status.SNOOZED, snoozed_until=until, is_paused=True, summary="Bob waits\nfor a parcel.")

    await desk.inbox.update(thread, shown, [said("Hi")])
    root = desk.channel.threads[0].root

    assert "snoozed, until 2026-11-23 09:00 UTC" in root.seen
    assert "the bot is paused here" in root.seen
    assert "In short: Bob waits for a parcel." in root.seen
    assert "Let the bot answer again" in root.menus[0]
    await desk.inbox.update(thread, head(Status.SNOOZED), [said("Hi")])
    assert "snoozed, until the customer writes" in root.seen


@pytest.mark.parametrize(
    ("option", "action"),
    [("Pause the bot here", StaffAction.PAUSE), ("Transcript", StaffAction.TRANSCRIPT)],
)
async def test_what_is_chosen_in_the_menu_is_stored_before_slack_is_told_that_we_have_it(
    desk: World, option: str, action: str
) -> None:
    thread, root = await opened(desk)
    desk.store.failures = 1

    lost = await desk.ana.picks(root, option)
    await desk.store.until(lambda store: store.calls == 1)
    assert desk.store.acts == []
    assert not lost.is_acknowledged
    await (await desk.ana.picks(root, option)).acknowledged()

    acted = await desk.store.acted()
    assert (acted.thread, acted.action, acted.value) == (thread, action, "")
    assert acted.staff.name == "Ana"


# --- forms -------------------------------------------------------------------------------------------------


async def test_a_conversation_is_passed_on_to_a_colleague_by_a_form(desk: World) -> None:
    thread, root = await opened(desk)
    kim = desk.slack.staff("Kim Lee", name="Kim", channels=[desk.channel])

    view = await form(desk, root, "Pass on…")
    assert desk.store.acts == [], "to open a form decides nothing"
    assert await desk.ana.fills_in(view, colleague=kim.id) == {}

    acted = await desk.store.acted()
    assert (acted.thread, acted.action, acted.staff.name) == (thread, StaffAction.ASSIGN, "Ana")
    assert acted.colleague is not None
    assert (acted.colleague.id, acted.colleague.name) == (kim.id, "Kim")
    assert desk.ana.modals == []


async def test_a_conversation_is_moved_to_another_inbox_by_the_same_form(desk: World) -> None:
    _, root = await opened(desk)

    await desk.ana.fills_in(await form(desk, root, "Pass on…"), inbox="billing")

    acted = await desk.store.acted()
    assert (acted.action, acted.value, acted.colleague) == (StaffAction.MOVE, "billing", None)


async def test_with_one_inbox_there_is_nowhere_to_move_to() -> None:
    async with world() as desk, desk.running():
        _, root = await opened(desk)
        view = await form(desk, root, "Pass on…")
        with pytest.raises(NeverHappened, match="no field"):
            await desk.ana.fills_in(view, inbox="billing")
        with pytest.raises(NeverHappened, match="must be filled in"):
            await desk.ana.fills_in(view)


async def test_a_form_that_makes_no_sense_stays_open_and_says_why(desk: World) -> None:
    _, root = await opened(desk)
    robot = desk.slack.staff("Robo", is_bot=True, channels=[desk.channel])
    guest = desk.slack.staff("Gus Guest", is_restricted=True, channels=[desk.channel])
    view = await form(desk, root, "Pass on…")

    assert await desk.ana.fills_in(view) == {"colleague": "Choose who is to have it."}
    both = await desk.ana.fills_in(view, colleague=desk.ana.id, inbox="billing")
    assert both == {"inbox": "Choose a colleague or an inbox, not both."}
    for nobody in (robot, guest):
        wrong = await desk.ana.fills_in(view, colleague=nobody.id)
        assert "may not answer customers" in wrong["colleague"]
    assert desk.ana.modals == [view]
    assert desk.store.acts == []


@pytest.mark.parametrize(
    ("chosen", "value"),
    [("1 hour", "1h"), ("4 hours", "4h"), ("Until tomorrow, 9:00", "tomorrow 9:00"),
     ("Until the customer writes", "")],
)  # fmt: skip
async def test_a_conversation_is_snoozed_by_a_form(desk: World, chosen: str, value: str) -> None:
    _, root = await opened(desk)

    await desk.ana.fills_in(await form(desk, root, "Snooze…"), how_long=chosen)

    acted = await desk.store.acted()
    assert (acted.action, acted.value) == (StaffAction.SNOOZE, value)


@pytest.mark.parametrize("instruction", ["", "Offer <them> 10 % & be *kind*"])
async def test_a_conversation_is_handed_back_with_an_instruction_or_without(
    desk: World, instruction: str
) -> None:
    _, root = await opened(desk)

    await desk.ana.fills_in(await form(desk, root, "Hand back to the bot…"), text=instruction)

    acted = await desk.store.acted()
    assert (acted.action, acted.value) == (StaffAction.BACK, instruction)


async def test_each_form_that_is_filled_in_is_an_event_of_its_own(desk: World) -> None:
    _, root = await opened(desk)
    for _ in range(2):
        await desk.ana.fills_in(await form(desk, root, "Snooze…"), how_long="1 hour")

    await desk.store.acted(2)
    assert len({event.key for event in desk.store.acts}) == 2


async def test_a_form_that_could_not_be_stored_is_not_taken(desk: World) -> None:
    _, root = await opened(desk)
    view = await form(desk, root, "Snooze…")
    desk.store.failures = 1

    submitted = await desk.ana.submits(view, {"how_long": {"how_long": {"selected_option": {"value": "1h"}}}})
    await desk.store.until(lambda store: store.calls == 1)

    assert not submitted.is_acknowledged
    assert desk.ana.modals == [view]


async def test_a_form_that_cannot_be_opened_in_time_leaves_the_press_unacknowledged(desk: World) -> None:
    _, root = await opened(desk)
    pressed = await desk.ana.picks(root, "Snooze…")
    await pressed.acknowledged()
    desk.slack.triggers.clear()

    again = desk.slack.interact(pressed.payload)
    await desk.sandbox.journal.wait_for("views.open", lambda entry: not entry.response["ok"])

    assert not again.is_acknowledged


# --- who may -----------------------------------------------------------------------------------------------


async def test_a_guest_opens_no_form_and_is_told_why(desk: World) -> None:
    _, root = await opened(desk)
    guest = desk.slack.staff("Gus Guest", is_restricted=True, channels=[desk.channel])

    await (await guest.picks(root, "Snooze…")).acknowledged()

    await desk.channel.threads[0].message_appears("guests cannot answer")
    assert guest.modals == []


async def test_guests_may_answer_where_that_is_configured_and_strangers_and_bots_never(desk: World) -> None:
    billing = desk.slack.channel("billing")
    thread = await desk.inbox.open(billing.id, head(), [said("Hi")], key="open/2", again=False)
    place = next(one for one in billing.threads if one.ts == thread.thread_ts)
    guest = desk.slack.staff("Gus Guest", is_restricted=True, channels=[billing])
    stranger = desk.slack.staff("Sam Stranger", team="T0ELSEWHERE", channels=[billing])
    robot = desk.slack.staff("Robo", is_bot=True, channels=[billing])

    await guest.replies(place, "I can help")
    await stranger.replies(place, "So can I")
    await robot.replies(place, "Beep")
    await place.message_appears("you are from another one")
    await (await guest.clicks(place.root, "Claim")).acknowledged()

    assert (await desk.store.acted()).staff.id == guest.id
    assert [wrote.text for wrote in desk.store.messages] == ["I can help"]


# --- notices and whispers ----------------------------------------------------------------------------------


async def test_a_notice_has_buttons_that_carry_their_value(desk: World) -> None:
    thread, _ = await opened(desk)
    buttons = (
        StaffButton(label="Try again", action=StaffAction.RETRY, value="1795.1", look="primary"),
        StaffButton(label="Close", action=StaffAction.UNREACHABLE, look="danger"),
    )

    await desk.inbox.post(thread, "Not delivered.", buttons=buttons, key="post/1", again=False)
    notice = desk.channel.threads[0].last
    await (await desk.ana.clicks(notice, "Try again")).acknowledged()

    acted = await desk.store.acted()
    assert (acted.thread, acted.action, acted.value) == (thread, StaffAction.RETRY, "1795.1")
    assert notice.buttons == ["Try again", "Close"]
    assert notice.pings == ()


async def test_only_a_notice_that_is_to_ping_does_and_only_the_configured_group(desk: World) -> None:
    thread, _ = await opened(desk)

    await desk.inbox.post(thread, "<!channel> nobody came", pings=True, key="post/1", again=False)
    await desk.inbox.post(thread, f"<!subteam^{GROUP}>", key="post/2", again=False)

    _, loud, silent = desk.channel.threads[0].messages
    assert loud.pings == (f"@{GROUP}",)
    assert silent.pings == ()


async def test_all_who_are_there_are_called_in_the_channel_as_slack_calls_nobody_in_a_thread(
    desk: World,
) -> None:
    billing = desk.slack.channel("billing")
    thread = await desk.inbox.open(billing.id, head(), [said("Hi")], key="open/2", again=False)

    for again in (False, True):
        await desk.inbox.post(thread, "Nobody came.", pings=True, key="post/1", again=again)

    conversation, call = billing.threads
    assert [message.pings for message in conversation.messages] == [(), ()]
    assert call.root.pings == ("@here",)
    (link,) = call.root.links
    assert link.url.endswith(f"/archives/{billing.id}/p{thread.thread_ts.replace('.', '')}")


async def test_a_whisper_is_seen_by_one_carries_its_thread_and_goes_when_its_button_is_pressed(
    desk: World,
) -> None:
    thread, _ = await opened(desk)
    kim = desk.slack.staff("Kim Lee", channels=[desk.channel])
    buttons = (
        StaffButton(label="Undo", action=StaffAction.UNDO, value="1795.000100"),
        StaffButton(label="Make it a note", action=StaffAction.KEEP, value="1795.000100"),
    )

    await desk.inbox.whisper(thread, desk.ana.id, "It goes out in 10 seconds.", buttons)
    (private,) = desk.ana.ephemerals
    await (await desk.ana.clicks_private(private, "Undo")).acknowledged()

    acted = await desk.store.acted()
    assert (acted.thread, acted.action, acted.value) == (thread, StaffAction.UNDO, "1795.000100")
    assert (private["thread_ts"], kim.ephemerals) == (thread.thread_ts, [])
    await desk.sandbox.journal.wait_for("response_url")
    assert desk.ana.ephemerals == []


async def test_a_whisper_to_somebody_who_has_left_the_channel_is_refused(desk: World) -> None:
    thread, _ = await opened(desk)
    desk.channel.members.discard(desk.ana.id)

    with pytest.raises(Refused):
        await desk.inbox.whisper(thread, desk.ana.id, "Hello")


# --- mentions ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "text", "to_bot", "mentions"),
    [
        ("<@BOT> we look into it", "we look into it", True, []),
        ("<@BOT>, we look into it", "we look into it", True, []),
        ("we look <@BOT> into it", "we look into it", True, []),
        ("<@BOT> <@KIM> can you?", ";; @Kim can you?", True, ["Kim"]),
        ("<@KIM> can you?", ";; @Kim can you?", False, ["Kim"]),
        ("ask <@KIM> or <@ANA>", "ask @Kim or @Ana", False, ["Kim", "Ana"]),
        ("<@BOT> !assign <@KIM>", "!assign @Kim", True, ["Kim"]),
        ("nobody", "nobody", False, []),
    ],
)
async def test_a_message_knows_whom_it_mentions_and_the_bot_is_no_colleague(
    desk: World, typed: str, text: str, to_bot: bool, mentions: list[str]
) -> None:
    await opened(desk)
    kim = desk.slack.staff("Kim Lee", name="Kim", channels=[desk.channel])
    for name, id in (("BOT", desk.slack.bot_id), ("KIM", kim.id), ("ANA", desk.ana.id)):
        typed = typed.replace(f"<@{name}>", f"<@{id}>")

    await desk.ana.replies(desk.channel.threads[0], typed)

    (wrote,) = await desk.store.wrote()
    assert (wrote.text, wrote.to_bot) == (text, to_bot)
    assert [one.name for one in wrote.mentions] == mentions


# --- the list of leads -------------------------------------------------------------------------------------


def lead(thread: InboxThread | None, number: int = 1, question: str = "Where is it?") -> LeadRow:
    kept = Lead(
        id=f"l{number}",
        conversation_id=f"c{number}",
        escalation_id=f"e{number}",
        question=question,
        contact=Contact(kind="email", value="bob@shop.example"),
        at=datetime.now(UTC) - timedelta(hours=9),
    )
    customer = Customer(id=str(number), name=f"Bob {number}")
    why = "asked for a person"
    return LeadRow(lead=kept, customer=customer, channel="whatsapp", why=why, thread=thread)


async def test_the_list_of_leads_says_who_asked_what_and_claims_the_thread_it_names(desk: World) -> None:
    thread, _ = await opened(desk)
    rows = [lead(None, 1, "word " * 400), lead(thread, 2)]

    for again in (False, True):
        await desk.inbox.digest(desk.channel.id, rows, key="digest/1", again=again)
    _, listed = desk.channel.threads
    await (await desk.ana.clicks(listed.root, "Claim")).acknowledged()

    for part in ("Bob 1", "Bob 2", "whatsapp", "Where is it?", "bob@shop.example", "…"):
        assert part in listed.root.seen
    assert listed.root.buttons == ["Claim"], "what has no thread yet cannot be claimed"
    (link,) = listed.root.links
    assert link.url.endswith(f"/archives/{desk.channel.id}/p{thread.thread_ts.replace('.', '')}")
    acted = await desk.store.acted()
    assert (acted.thread, acted.action, acted.value) == (thread, StaffAction.CLAIM, "")


async def test_a_long_list_of_leads_goes_on_in_further_posts_and_none_is_posted_twice(desk: World) -> None:
    thread, _ = await opened(desk)
    rows = [lead(thread, number) for number in range(60)]

    for again in (False, True):
        await desk.inbox.digest(desk.channel.id, rows, key="digest/1", again=again)

    posts = [one.root for one in desk.channel.threads[1:]]
    assert len(posts) > 2
    everything = "\n".join(post.seen for post in posts)
    assert all(everything.count(f"Bob {number} ·") == 1 for number in range(60))
    assert sum(len(post.buttons) for post in posts) == 60


async def test_of_a_lead_without_a_question_the_list_says_so_and_why_a_person_was_called(desk: World) -> None:
    await desk.inbox.digest(desk.channel.id, [lead(None, question="")], key="digest/1", again=False)

    (listed,) = desk.channel.threads
    assert "\nThey have not written what it is about. Why: asked for a person\n" in listed.root.seen


async def test_no_leads_are_no_list(desk: World) -> None:
    await desk.inbox.digest(desk.channel.id, [], key="digest/1", again=False)

    assert desk.channel.threads == []


# --- the evidence card -------------------------------------------------------------------------------------

FOUND = Citation(source="returns.md#how", title="Returns", quote="Within 30 days.", score=0.612)
KNOWN = Evidence(
    trigger=Trigger.REPEAT,
    why="asked the same thing three times",
    rephrasings=("Where is it?", "Where's my parcel?", "Has it been sent?"),
    found=(FOUND,),
    said="It is on its way.",
    missing=("Does it fit?",),
    withheld="It arrives on *Monday* & <never> later.\n\nSee `page 4`.",
)


async def explained(desk: World, evidence: Evidence) -> Thread:
    thread, _ = await opened(desk)
    await desk.inbox.explain(thread, evidence, key="explain/1", again=False)
    return desk.channel.threads[0]


async def test_the_evidence_card_says_why_what_was_found_what_was_said_and_what_was_not(desk: World) -> None:
    shown = (await explained(desk, KNOWN)).last.seen

    places = [
        shown.index(part)
        for part in (
            "The customer asked the same thing three times.",
            *("1. Where is it?", "2. Where's my parcel?", "3. Has it been sent?"),
            *("61 %", "Returns", "returns.md#how", "Within 30 days."),
            *(
                "It is on its way.",
                "Asked besides, and in no document:",
                "Does it fit?",
                "It arrives on *Monday* & <never> later.",
            ),
            "[Send] [Edit…]",
        )
    ]
    assert places == sorted(places)


async def test_the_card_shows_the_nearest_passages_and_no_question_of_the_faq_twice(desk: World) -> None:
    question = Citation(
        source="faq.yaml#gift", title="Do you gift wrap?", quote="Do you gift wrap?", score=0.6
    )
    others = (
        Citation(source=f"{n}.md", title=f"Page {n}", quote=f"Words {n}.", score=0.5) for n in (1, 2, 3)
    )
    evidence = Evidence(trigger=Trigger.UNKNOWN, why="x", found=(question, *others))

    shown = (await explained(desk, evidence)).last.seen

    assert shown.count("Do you gift wrap?") == 1
    assert "Words 2." in shown
    assert "Page 3" not in shown


@pytest.mark.parametrize(
    "evidence",
    [
        Evidence(trigger=Trigger.EXPLICIT, why="asked for a person", question="Can I talk to somebody?"),
        Evidence(trigger=Trigger.SENSITIVE, why="fraud", said=" "),
    ],
)
async def test_where_the_head_says_it_all_there_is_no_card(desk: World, evidence: Evidence) -> None:
    assert len((await explained(desk, evidence)).messages) == 1


async def test_what_was_withheld_is_sent_by_a_press(desk: World) -> None:
    thread = await explained(desk, KNOWN)

    await (await desk.ana.clicks(thread.last, "Send")).acknowledged()

    acted = await desk.store.acted()
    assert (acted.thread.thread_ts, acted.action) == (thread.ts, StaffAction.SEND_DRAFT)
    assert acted.value == "It arrives on *Monday* & <never> later.\n\nSee `page 4`."
    assert acted.message_id == thread.last.ts, "there it is shown what became of it"


async def test_what_was_withheld_is_changed_in_a_form_that_begins_with_it(desk: World) -> None:
    draft = "It arrives on *Monday* & <never> later.\n\n" + "A long line. " * 200
    thread = await explained(desk, Evidence(trigger=Trigger.UNKNOWN, why="x", withheld=draft.strip()))

    await (await desk.ana.clicks(thread.last, "Edit…")).acknowledged()
    view = await desk.ana.modal_opens()
    (field,) = view["blocks"]
    assert field["element"]["initial_value"] == draft.strip()
    with pytest.raises(NeverHappened, match="must be filled in"):
        await desk.ana.fills_in(view, text="")
    assert await desk.ana.fills_in(view, text=" ") == {"text": "Write what is to be sent."}
    await desk.ana.fills_in(view, text="It arrives on Tuesday.")

    acted = await desk.store.acted()
    assert (acted.thread.thread_ts, acted.action) == (thread.ts, StaffAction.SEND_DRAFT)
    assert acted.value == "It arrives on Tuesday."
    assert acted.message_id == thread.last.ts


async def test_a_draft_that_no_form_holds_is_shown_but_cannot_be_sent_half(desk: World) -> None:
    long = Evidence(trigger=Trigger.UNKNOWN, why="x", withheld="word " * 2000)

    shown = (await explained(desk, long)).last

    assert "too long to be sent from here" in shown.seen
    assert shown.buttons == []

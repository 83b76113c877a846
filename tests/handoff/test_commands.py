import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.slack_events import normalise
from bot.model import Command, StaffAction, StaffWrote
from handoff.commands import WORDS, parse


def read(slack: str) -> Command:
    """What a message means, from what Slack sends of it on."""
    event = {"type": "message", "channel": "C1", "user": "U1", "ts": "2.0", "thread_ts": "1.0", "text": slack}
    (wrote,) = normalise(
        {"type": "event_callback", "event": event}, inboxes={"C1"}, names={"U1": "Ana", "U2BOB": "Bob Bo"}
    )
    assert isinstance(wrote, StaffWrote)
    return parse(wrote.text)


@pytest.mark.parametrize(
    "text",
    [
        "Hello, this is Ana.",
        "!!",
        "!!!",
        "!",
        "?!",
        "Great!\n!!!",
        "¡Hola!",
        ";) see you",
        ";-) no worries",
        "Costs 5;; no, 6",
        "We will claim it back for you",
        "**Important:** please restart",
        "> as you wrote",
        "Costs 5;;; no, 6",
        "Hello! Note that we open at 9",
        "Merci ! Note que c'est fermé",
        "Thank you!! Resolved it is",
        "We resolve it today; I claim nothing :)",
        "See https://shop.example/a;;b",
        "1) one\n2) two",
        "Back in five minutes",
        "Help is on its way!",
        "Claim your refund here",
        "Resume\nand goals",
        "Snooze it, then press A",
        "Note that we open at 9",
    ],
)
def test_what_is_not_marked_goes_to_the_customer_unchanged(text: str) -> None:
    command = parse(f"  {text}\n")

    assert (command.kind, command.text) == ("send", text)


@pytest.mark.parametrize(
    ("text", "note"),
    [
        (";; he is angry", "he is angry"),
        (";;he is angry", "he is angry"),
        (";;; he is angry", "he is angry"),
        ("; he is angry", "he is angry"),
        ("   ;; he is angry", "he is angry"),
        ("\n\n;; he is angry", "he is angry"),
        ("\u200b;; he is angry", "he is angry"),
        ("\ufeff\u2060 ;\u200b; he is angry", "he is angry"),
        ("\u202e;; he is angry", "he is angry"),
        ("；；he is angry", "he is angry"),
        (";； he is angry", "he is angry"),
        ("\u037e\u037e he is angry", "he is angry"),
        ("*;; he is angry*", "he is angry*"),
        ("> ;; he is angry", "he is angry"),
        ("Hello Kim ;; he is angry", "Hello Kim ;; he is angry"),
        ("Hello Kim\t;; he is angry", "Hello Kim\t;; he is angry"),
        ("Hello Kim !note he is angry", "Hello Kim !note he is angry"),
        ("Done. !resolve", "Done. !resolve"),
        ("Hello\nKim (;; he is angry)", "Hello\nKim (;; he is angry)"),
        ("1) ;; he is angry", "1) ;; he is angry"),
        ("🔒 ;; he is angry", "he is angry"),
        (":lock: !clam", "!clam"),
        ("!note he is angry", "he is angry"),
        ("!NOTE: he is angry", "he is angry"),
        ("! note he is angry", "he is angry"),
        ("！note he is angry", "he is angry"),
        ("!notes he is angry", "!notes he is angry"),
        ("!clam", "!clam"),
        ("!claimed", "!claimed"),
        ("!important do not refund", "!important do not refund"),
        ("!!resolv", "!!resolv"),
        ("!nota él está enfadado", "!nota él está enfadado"),
        (";; one\ntwo", "one\ntwo"),
        ("Hello Kim\n;; she is a reseller", "Hello Kim\nshe is a reseller"),
        ("Hello Kim\n!note she is a reseller", "Hello Kim\nshe is a reseller"),
        ("Done.\n!resolve", "Done.\n!resolve"),
        ("resolve", "resolve"),
        ("Claim!", "Claim!"),
        ("*resolve.*", "*resolve.*"),
        ("note", "note"),
        ("note: he is annoying", "note: he is annoying"),
        ("Note : he is annoying\nand rude", "Note : he is annoying\nand rude"),
        ("snooze 2h", "snooze 2h"),
        ("assign to @Ben", "assign to @Ben"),
        ("assign @Ben\nhe is difficult", "assign @Ben\nhe is difficult"),
        ("snooze 2h\nhe is annoying", "snooze 2h\nhe is annoying"),
    ],
)
def test_a_note_or_a_typo_in_a_command_is_never_read_out_to_the_customer(text: str, note: str) -> None:
    command = parse(text)

    assert (command.kind, command.text) == ("note", note)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("!claim", "claim"),
        (" !Claim ", "claim"),
        ("!claim, mine", "claim"),
        ("\u200b!claim", "claim"),
        ("*!claim*", "claim"),
        ("!resolve", "resolve"),
        ("！resolve", "resolve"),
        ("!RESOLVE!", "resolve"),
    ],
)
def test_claim_and_resolve_are_commands_and_carry_no_text(text: str, kind: str) -> None:
    command = parse(text)

    assert (command.kind, command.text) == (kind, "")


def test_a_message_without_text_is_sent_for_the_sake_of_its_attachments() -> None:
    assert parse("").kind == "send"


@pytest.mark.parametrize(
    "slack",
    [
        "<@U2BOB> ;; this customer is a fraudster",
        "<@U2BOB|bob>;; this customer is a fraudster",
        "<@U9> ；； this customer is a fraudster",
        "<!here> ;; this customer is a fraudster",
        "<!subteam^S1|@team> !note this customer is a fraudster",
        "<#C1|general> ;; this customer is a fraudster",
        ":lock: ;; this customer is a fraudster",
        ":lock: <#C1> !note this customer is a fraudster",
        "*;; this customer is a fraudster*",
        "_;; this customer is a fraudster_",
        "~;; this customer is a fraudster~",
        "`;; this customer is a fraudster`",
        "&gt; ;; this customer is a fraudster",
        "• ;; this customer is a fraudster",
        "*<@U2BOB>* !claim this customer is a fraudster",
        "<https://shop.example/kim|Kim> ;; this customer is a fraudster",
    ],
)
def test_a_note_stays_a_note_whatever_slack_puts_before_its_mark(slack: str) -> None:
    command = read(slack)

    assert command.kind == "note"
    assert "this customer is a fraudster" in command.text


@pytest.mark.parametrize(
    ("slack", "note"),
    [
        ("<@U2BOB> can you take this one?", "@Bob Bo can you take this one?"),
        ("<@U9> can you take this one?", "@U9 can you take this one?"),
        (" :wave: <@U2BOB>, a fraudster?", ":wave: @Bob Bo, a fraudster?"),
        ("*<@U2BOB>* look", "**@Bob Bo** look"),
        ("&gt; <@U2BOB> look", "> @Bob Bo look"),
        ("<!here> who knows this?", "@here who knows this?"),
        ("<!subteam^S1|@billing> who knows this?", "@billing who knows this?"),
        ("<@U2BOB> !resolve", "@Bob Bo !resolve"),
    ],
)
def test_a_message_that_begins_by_mentioning_colleagues_is_talk_among_staff(slack: str, note: str) -> None:
    assert read(slack) == Command(kind="note", text=note)


@pytest.mark.parametrize(
    ("slack", "sent"),
    [
        ("I have asked <@U2BOB> to call you", "I have asked @Bob Bo to call you"),
        ("<#C1|general> is what we call it", "#general is what we call it"),
        ("<https://shop.example|Our shop> is open", "Our shop (https://shop.example) is open"),
        ("*Hello* &amp; welcome ;)", "**Hello** & welcome ;)"),
    ],
)
def test_a_mention_further_on_or_of_something_else_is_for_the_customer(slack: str, sent: str) -> None:
    assert read(slack) == Command(kind="send", text=sent)


@pytest.mark.parametrize(
    ("slack", "kind"), [("*!claim*", "claim"), (":ok: !resolve ;; he is happy", "resolve")]
)
def test_a_command_is_one_in_slacks_markup_too(slack: str, kind: str) -> None:
    assert read(slack) == Command(kind=kind)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "piece", ["<@", "<@U2", ":a", ":_", "; ", "! ", "!!", "> ", "&gt", "\ufdfa", "*_", "😀"]
)
def test_a_long_message_of_marks_is_read_once(piece: str) -> None:
    assert read("x" + piece * 50_000).kind in ("send", "note")
    assert read(piece * 50_000).kind in ("send", "note")


@pytest.mark.parametrize(
    ("text", "doubtful"),
    [
        ("@kim_stone can you look?", "@kim_stone"),
        ("!resolved thanks", "!resolved"),
        ("!note he is angry", None),
        (";; he is angry", None),
        ("Resolve.", "Resolve"),
        ("note: he is angry", "note"),
    ],
)
def test_a_note_that_may_have_been_meant_for_the_customer_says_what_made_it_one(
    text: str, doubtful: str | None
) -> None:
    command = parse(text)

    assert (command.kind, command.doubtful) == ("note", doubtful)


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("!assign @Ana", Command(kind=StaffAction.ASSIGN, text="@Ana")),
        ("!reassign to @Ana Lind", Command(kind=StaffAction.ASSIGN, text="to @Ana Lind")),
        ("!assign", Command(kind=StaffAction.ASSIGN)),
        ("!back", Command(kind=StaffAction.BACK)),
        ("!Bot", Command(kind=StaffAction.BACK)),
        ("**!back**", Command(kind=StaffAction.BACK)),
        (
            "!back offer them the spare grinder",
            Command(kind=StaffAction.BACK, text="offer them the spare grinder"),
        ),
        ("!back: in French", Command(kind=StaffAction.BACK, text="in French")),
        ("!bot: be brief\nand kind", Command(kind=StaffAction.BACK, text="be brief\nand kind")),
        ("!back ;; he is rude", Command(kind=StaffAction.BACK)),
        ("!snooze", Command(kind=StaffAction.SNOOZE)),
        ("!snooze 2h", Command(kind=StaffAction.SNOOZE, text="2h")),
        ("！snooze tomorrow 9：30", Command(kind=StaffAction.SNOOZE, text="tomorrow 9:30")),
        ("`!snooze 2h`", Command(kind=StaffAction.SNOOZE, text="2h")),
        ("!snooze 2h ;; the warehouse is looking", Command(kind=StaffAction.SNOOZE, text="2h")),
        ("!pause", Command(kind=StaffAction.PAUSE)),
        ("!pause, she only wants people", Command(kind=StaffAction.PAUSE)),
        ("!resume", Command(kind=StaffAction.RESUME)),
        ("!move billing", Command(kind=StaffAction.MOVE, text="billing")),
        ("!move to billing", Command(kind=StaffAction.MOVE, text="billing")),
        ("!move", Command(kind=StaffAction.MOVE)),
        ("!transcript", Command(kind=StaffAction.TRANSCRIPT)),
        ("!help", Command(kind="help")),
        ("! help", Command(kind="help")),
    ],
)
def test_a_command_carries_what_follows_it(text: str, command: Command) -> None:
    assert parse(text) == command


@pytest.mark.parametrize(
    ("text", "beginning"),
    [
        ("!back soon", "!back"),
        ("!back in 5 minutes", "!back"),
        ("!Back at 3", "!Back"),
        ("!back on Monday, sorry Kim", "!back"),
        ("!back to you shortly", "!back"),
        ("!back 10 minutes", "!back"),
        ("!bot is down today", "!bot"),
        ("!help is on the way", "!help"),
        ("!help Kim needs a refund", "!help"),
        ("!pause for an hour", "!pause"),
        ("!resume the talk tomorrow", "!resume"),
        ("!resolve tomorrow", "!resolve"),
        ("!claim your voucher here", "!claim"),
        ("!assign it to Ana", "!assign"),
        ("!transcript follows by mail", "!transcript"),
        ("!claim\nHello Kim, I am Ana", "!claim"),
        ("!resolve\nBye, Kim", "!resolve"),
        ("!snooze 2h\nHello Kim", "!snooze"),
        ("!move\nHello Kim", "!move"),
        ("!!snooze 2h", "!snooze"),
        ("!snoze 2h", "!snoze"),
        ("Done. !resolve", "!resolve"),
        ("Hello Kim\nI will be !back", "!back"),
    ],
)
def test_a_command_that_reads_on_as_a_sentence_does_nothing_and_reaches_nobody(
    text: str, beginning: str
) -> None:
    command = parse(text)

    assert (command.kind, command.text, command.doubtful) == ("note", text, beginning)


@pytest.mark.parametrize(
    "text", ["I will be back!", "We snooze on Sundays", "Need help! Back in 5", "Bot or not? Resume now!"]
)
def test_the_words_of_commands_are_for_the_customer_without_their_mark(text: str) -> None:
    assert parse(text) == Command(kind="send", text=text)


_MARKED = st.sampled_from([";;", "!note", *(f"!{word}" for word in WORDS), "；；", "！snooze", "! back"])
_ANYTHING = st.text(max_size=40)


@given(
    before=st.sampled_from(["", " ", "\n", "> ", "**", ":lock: ", "\u200b"]),
    mark=_MARKED,
    after=_ANYTHING,
)
def test_whatever_follows_a_mark_nothing_of_it_reaches_the_customer(
    before: str, mark: str, after: str
) -> None:
    assert parse(f"{before}{mark}{after}").kind != "send"


@given(before=_ANYTHING, mark=_MARKED, after=_ANYTHING)
def test_a_mark_at_the_beginning_of_any_line_keeps_all_of_it_among_staff(
    before: str, mark: str, after: str
) -> None:
    assert parse(f"{before}\n{mark} {after}").kind != "send"


@given(_ANYTHING, st.sampled_from(["!resolve", "!back", "!pause", "!move x", "!snooze 2h", "!claim"]))
def test_what_stands_before_a_command_in_words_keeps_it_from_doing_anything(
    before: str, command: str
) -> None:
    assert parse(f"Kim {before} {command}").kind in ("note", "send")


@given(_ANYTHING | st.text("!;@ nbackote\n:*", max_size=20))
def test_what_is_sent_is_sent_whole_and_begins_with_no_mark(text: str) -> None:
    command = parse(text)

    if command.kind == "send":
        assert command.text == text.strip()
        assert not command.text.startswith((";;", "!note", "!back"))

import pytest

from handoff.commands import parse


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
        "*Important:* please restart",
        "> as you wrote",
        "1) one\n2) two",
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
        ("&gt; ;; he is angry", "he is angry"),
        ("<@U0123ABCD> ;; he is angry", "he is angry"),
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

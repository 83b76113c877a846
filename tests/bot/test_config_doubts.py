"""What stands in config.yaml and does not do what it was written for is named by `stepaside check`."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.__main__ import cli
from knowledge.minilm import find_weights

CONFIG = """\
channels:
  telegram: {shop: {token: "123:sentinel"}}
  # more channels
inboxes:
  support: {slack_channel_id: C0123ABCD}
slack: {bot_token: xoxb-sentinel, app_token: xapp-sentinel}
knowledge: {folder: FOLDER/knowledge, index: FOLDER/index, embeddings: none}
database: sqlite:///FOLDER/stepaside.db
"""
WHATSAPP = """\
  whatsapp:
    eu:
      phone_number_id: "106540352242922"
      access_token: sentinel
      app_secret: sentinel
      verify_token: sentinel
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "knowledge" / "repairs").mkdir(parents=True)
    for name in ("returns.md", "repairs/prices.md"):
        (tmp_path / "knowledge" / name).write_text("# Returns\n\nYou have 30 days.\n", encoding="utf-8")
    return tmp_path


def checked(folder: Path, added: str, *, whatsapp: bool = False, hours: str = "") -> tuple[int, str]:
    """The exit code of `stepaside check` with more settings below the others, and what it printed."""
    config = CONFIG.replace("  # more channels\n", WHATSAPP if whatsapp else "")
    config = config.replace("C0123ABCD", f"C0123ABCD{hours}")
    file = folder / "config.yaml"
    file.write_text(config.replace("FOLDER", str(folder)) + added, encoding="utf-8")
    done = CliRunner().invoke(cli, ["check", "--config", str(file)])
    assert "sentinel" not in done.output
    return done.exit_code, done.output.replace(f"{folder}/", "")


@pytest.mark.parametrize(
    ("added", "said"),
    [
        (
            "step_aside: {topics: {complaints: {action: offer}}}",
            "config.yaml:8:23: step_aside.topics.complaints: this topic has neither examples nor words",
        ),
        (
            "step_aside: {topics: {complaints: {up_to: 50 EUR}}}",
            "so that no message is about it; write some, or did you mean complaint?",
        ),
        (
            "routes: [{inbox: support, languages: [de, german]}]",
            "config.yaml:8:27: routes.0.languages: 'german' is not the code of a language; write its two",
        ),
        ("web: {public_url: 'https://[::1'}", "web.public_url: 'https://[::1' is not an address; write one"),
        (
            "web: {public_url: 'https://a.example:99999'}",
            "'https://a.example:99999' is not an address; write",
        ),
        (
            "web: {public_url: bot.example.com}",
            "config.yaml:8:7: web.public_url: 'bot.example.com' is not an address; write one such as https://",
        ),
        ("texts: {greeting: ''}", "config.yaml:8:9: texts.greeting: this is empty, and no text"),
        ('texts: {greeting: "\\u200b"}', "config.yaml:8:9: texts.greeting: this is empty, and no text"),
        ("texts: {inbox: {claim: ' '}}", "config.yaml:8:17: texts.inbox.claim: this is empty"),
    ],
)
def test_a_setting_that_would_do_nothing_is_named_with_its_place(folder: Path, added: str, said: str) -> None:
    code, printed = checked(folder, added)

    assert said in printed
    assert code == 1


def test_a_word_that_the_documents_are_about_is_named(folder: Path) -> None:
    page = (
        "# Appointments\n\n## Booking an appointment\n\nIn the app.\n\n## Reception\n\nIt opens at eight.\n"
    )
    (folder / "knowledge" / "visits.md").write_text(page, encoding="utf-8")
    faq = "- {question: How do I move my appointment?, answer: In the app.}\n"
    (folder / "knowledge" / "faq.yaml").write_text(faq, encoding="utf-8")
    code, printed = checked(folder, "step_aside: {words: [reception, appointment, Marit]}\n")

    assert code == 0
    assert (
        "config.yaml:8:33: step_aside.words.1: your documents have 'How do I move my appointment?',"
        in printed
    )
    assert "'can I have appointment?' calls a person; name departments and people alone" in printed
    assert "words.0" not in printed
    assert "words.2" not in printed


def test_a_topic_that_takes_what_the_documents_are_about_is_named(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    try:
        find_weights()
    except FileNotFoundError:
        pytest.skip("the embedding weights are not installed: make install")
    page = "# Overdrafts\n\n## What an overdraft costs\n\n29.9%.\n\n# Opening hours\n\nFrom nine.\n"
    (folder / "knowledge" / "overdraft.md").write_text(page, encoding="utf-8")
    monkeypatch.setenv("STEPASIDE__KNOWLEDGE__EMBEDDINGS", "minilm")
    code, printed = checked(
        folder,
        "step_aside:\n  topics:\n    money trouble:\n      examples:\n"
        "        - I cannot pay back my overdraft\n        - I have lost my job and cannot pay my loan\n"
        "        - the overdraft fees are eating me up\n        - I am in debt and cannot sleep\n"
        "    lost keys: {examples: [I lost the key of my locker], action: offer}\n",
    )

    assert code == 0
    assert (
        "step_aside.topics.money trouble: who asks for what your documents have under 'What an over"
        in printed
    )
    assert "gets a person; if customers ask this every day, take out the examples" in printed
    assert "Opening hours" not in printed
    assert "lost keys" not in printed


@pytest.mark.parametrize(
    ("added", "said"),
    [
        (
            "routes: [{inbox: support, sources: [returns.md, repair/]}]",
            "config.yaml:8:49: routes.0.sources.1: the documents have no file or folder 'repair/'",
        ),
        (
            f"texts: {{button_human: {'Talk to me ' * 8}}}",
            "config.yaml:8:9: texts.button_human: 87 letters are too many for a button; Slack shows 75",
        ),
    ],
)
def test_what_the_bot_would_start_with_is_named_and_no_failure(folder: Path, added: str, said: str) -> None:
    code, printed = checked(folder, added)

    assert said in printed
    assert "The bot would start." in printed
    assert code == 0


@pytest.mark.parametrize("hours", ["mon: []", "", "holidays: DE, special: {2027-01-06: []}"])
def test_hours_that_never_open_are_named(folder: Path, hours: str) -> None:
    code, printed = checked(folder, "", hours=f", hours: {{timezone: Europe/Berlin, {hours}}}")

    assert "config.yaml:4:42: inboxes.support.hours: these never open, so that all there" in printed
    assert code == 0, "that is how one takes leads alone"


def test_what_a_platform_cannot_call_or_show_is_named(folder: Path) -> None:
    added = (
        "web: {public_url: 'http://bot.example.com'}\ntexts: {button_human: Mit einem Menschen sprechen}\n"
    )

    _, alone = checked(folder, added)
    code, printed = checked(folder, added, whatsapp=True)

    assert "too many" not in alone, "Telegram shows long buttons"
    assert "is not https" not in alone, "and fetches by itself"
    assert (
        "config.yaml:14:7: web.public_url: http://bot.example.com is not https, and channels.whatsapp.eu"
        in (printed)
    )
    assert (
        "config.yaml:15:9: texts.button_human: 27 letters are too many for a button; WhatsApp shows 20"
        in (printed)
    )
    assert code == 0


def test_an_address_within_the_house_is_named_as_the_doctor_names_it(folder: Path) -> None:
    _, printed = checked(folder, "web: {public_url: 'https://localhost'}\n", whatsapp=True)

    assert "config.yaml:14:7: web.public_url: localhost cannot be reached from the internet; write" in printed


def test_check_says_nothing_but_its_verdict_where_the_slack_token_is_in_the_environment(
    folder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-sentinel")

    assert checked(folder, "")[0] == 0
    assert caplog.messages == []


@pytest.mark.parametrize(
    "added",
    [
        "step_aside: {topics: {complaint: {action: offer}, allergy: {words: [nuts]}}}",
        "routes: [{inbox: support, languages: [de, pt-BR, zh_Hant, fil], sources: [repairs/, returns.md]}]",
        "routes: [{inbox: support, sources: [repairs, repairs/prices.md]}]",
        "web: {public_url: 'http://127.0.0.1:8080'}",
        "web: {public_url: ''}",
        f"texts: {{button_human: {'Talk to us ' * 5}}}",
    ],
)
def test_what_can_be_meant_is_let_pass(folder: Path, added: str) -> None:
    code, printed = checked(folder, added)

    assert (code, printed.startswith("The settings and the documents are in order")) == (0, True), printed

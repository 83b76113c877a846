"""What is wrong with a value is said in the words of who writes the file, and never by showing a secret."""

from pathlib import Path

import pytest

from bot.config import load
from bot.errors import ConfigError

CONFIG = """\
channels:
  telegram: {shop: {token: "123:sentinel"}}
inboxes:
  support: {slack_channel_id: C0123ABCD}
slack: {bot_token: xoxb-sentinel, app_token: xapp-sentinel}
"""
A_LIST = "write a list: [one, another], or each on a line of its own that begins with '- '"
QUOTES = "put it in quotes: without them it is no text but a number, or true or false"
LINKED = "this is a link to the channel; write only its id, which the link holds: 'C0123ABCD'"


def problem(tmp_path: Path, text: str) -> str:
    """The one problem that this file has."""
    path = tmp_path / "config.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        load(path)
    (said,) = str(caught.value).splitlines()
    assert "sentinel" not in said, "an error must not show a secret"
    return said.removeprefix(f"{tmp_path}/")


@pytest.mark.parametrize(
    ("added", "said"),
    [
        ("step_aside: {topics: {x: {examples: I am allergic}}}", f"step_aside.topics.x.examples: {A_LIST}"),
        ("routes: {inbox: support}", f"routes: {A_LIST}"),
        (
            "step_aside: {topics: {x: {words: [a], up_to: 50}}}",
            "up_to: '50' is no amount; write a number and",
        ),
        ("answers: {deadline_seconds: 5 minutes}", "write the number of seconds alone, such as 5"),
        ("answers: {deadline_seconds: 0}", "write a number above 0"),
        ("answers: {settle_seconds: 3}", "write a number of at most 2"),
        ("answers: {caution: lots}", "write 'low', 'normal' or 'high'"),
        ("company: 12", f"company: {QUOTES}"),
        ("company: [Larkmill]", "company: write one text here, and no list"),
        ("company:", "company: write a text behind this"),
        ("knowledge: {folder: [docs]}", "knowledge.folder: write the path of a file or folder"),
    ],
)
def test_a_value_of_the_wrong_kind_is_told_which_kind_to_write(tmp_path: Path, added: str, said: str) -> None:
    line = problem(tmp_path, CONFIG + added)

    assert line.startswith("config.yaml:6:")
    assert said in line


@pytest.mark.parametrize(
    ("written", "instead", "said"),
    [
        (
            "C0123ABCD",
            "C0123ABCD, ping: '@support'",
            "'@support' is not the id of a user group, such as S0123A",
        ),
        ("C0123ABCD", "https://larkmill.slack.com/archives/C0123ABCD", LINKED),
        ("C0123ABCD", "https://app.slack.com/client/T0123ABCD/C0123ABCD", LINKED),
        ("C0123ABCD", "C0123ABCD, presence: maybe", "inboxes.support.presence: write true or false"),
        ('"123:sentinel"', "12345", f"config.yaml:2:21: channels.telegram.shop.token: {QUOTES}"),
        (
            '{shop: {token: "123:sentinel"}}',
            '[{token: "123:sentinel"}]',
            "a name of your own, such as shop:,",
        ),
        ("support: {slack", "- {slack", "inboxes: give each inbox a name of your own, such as support:,"),
    ],
)
def test_what_belongs_in_its_place_is_said_with_an_example(
    tmp_path: Path, written: str, instead: str, said: str
) -> None:
    assert said in problem(tmp_path, CONFIG.replace(written, instead))


@pytest.mark.parametrize(
    "text", ["Hello: you", "{name} has joined", "*Source*: x", "@all thanks", "- a", "> a", "[x] done"]
)
def test_a_text_that_yaml_takes_for_something_else_is_to_be_put_in_quotes(tmp_path: Path, text: str) -> None:
    line = problem(tmp_path, f"{CONFIG}texts:\n  joined: {text}\n  bye: Bye!\n")

    assert line.startswith("config.yaml:7:")
    assert line.endswith('; if this is a text, put all of it in quotes: "..."')


def test_a_text_in_braces_alone_is_to_be_put_in_quotes_too(tmp_path: Path) -> None:
    line = problem(tmp_path, CONFIG + "texts:\n  joined: {name}\n")

    assert line == "config.yaml:7:3: texts.joined: write one text here; one with braces stands in quotes"


@pytest.mark.parametrize(
    "text",
    [
        "texts:\n  bye: Bye!\n  bye: Good day!\n",
        "texts:\n\tbye: Bye!\n",
        "routes:\n- inbox support\n  topics: [fraud]\n",
        "routes:\n- inbox: support\n  topics [fraud]\n  languages: [de]\n",
        "step_aside:\n  words: [debt, loan\n  topics: {}\n",
    ],
)
def test_what_no_quotes_would_mend_is_not_to_be_put_in_quotes(tmp_path: Path, text: str) -> None:
    line = problem(tmp_path, CONFIG + text)

    assert "this is not valid YAML" in line
    assert "quotes" not in line


@pytest.mark.parametrize("text", ['"Say "hi" to us"', "'It's me'", '"not closed'])
def test_quotes_that_end_too_soon_or_never_are_to_be_looked_at(tmp_path: Path, text: str) -> None:
    line = problem(tmp_path, f'{CONFIG}texts:\n  thanks: {text}\n  bye: "Bye!"\n')

    assert "see that its quotes are closed, here and in the line before" in line


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("# a\n\ncompany our team\n\n# Where customers write.\nchannels:\n  telegram: {}\n", "3:1"),
        ("company our team\nchannels:\n", "1:1"),
        ("database: sqlite:///x\ncompany our team # so they read\n", "2:1"),
        ("inboxes:\n  support\n    slack_channel_id: C0123ABCD\n", "2:1"),
        ("inboxes:\n  support # the first\n    slack_channel_id: C0123ABCD\n", "2:1"),
        ("texts:\n  greeting: |\n    Hello\ncompany our team\nchannels: {}\n", "4:1"),
        ("database: sqlite:///x\ncompany our team\n", "2:1"),
    ],
)
def test_a_line_that_lacks_its_colon_is_named_and_not_the_one_after_it(
    tmp_path: Path, text: str, place: str
) -> None:
    assert problem(tmp_path, text).startswith(
        f"config.yaml:{place}: there is no ':' in this line; write it as"
    )


@pytest.mark.parametrize("style", ["|", ">"])
@pytest.mark.parametrize(
    ("next_line", "said"),
    [
        ("\tfoo: x", "5:1: this is not valid YAML: found character '\\t' that cannot start any token"),
        ("  foo: @x", "5:8: this is not valid YAML: found character '@' that cannot start any token"),
        ("  foo: *x", "5:8: this is not valid YAML: found undefined alias 'x'"),
        ("  foo: a: b", "5:9: this is not valid YAML: mapping values are not allowed here"),
        (" foo: x", "5:2: this is not valid YAML: expected <block end>"),
    ],
)
def test_what_is_wrong_behind_a_text_of_several_lines_is_not_put_down_to_the_text(
    tmp_path: Path, style: str, next_line: str, said: str
) -> None:
    text = f"texts:\n  greeting: {style}\n    Hello there\n    we are glad\n{next_line}\n"

    assert problem(tmp_path, text).startswith(f"config.yaml:{said}")


def test_a_line_that_is_wrongly_indented_behind_a_text_that_goes_on_is_named_itself(tmp_path: Path) -> None:
    text = "texts:\n  greeting: Hello there\n    and welcome\n   bad: x\n"

    assert problem(tmp_path, text).startswith("config.yaml:4:7: this is not valid YAML")

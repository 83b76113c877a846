"""One YAML file: what is wrong in it is named with line, column, key and what to do; no secret is shown."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import get_args

import pytest
from pydantic import BaseModel

from bot.config import Config, load
from bot.config.hours import Days
from bot.config.public_holidays import public_holidays
from bot.config.yamlfile import read as read_yaml
from bot.errors import ConfigError

GOOD = """\
company: Example
channels:
  telegram: {shop: {token: "${TELEGRAM_TOKEN}"}}
inboxes:
  support:
    slack_channel_id: C0123ABCD
    hours: {timezone: Europe/Berlin, mon: ["09:00-12:00", "13:00-17:30"], tue: 22:00-02:00}
slack: {bot_token: "${SLACK_BOT_TOKEN}", app_token: xapp-1-sentinel}
"""


@pytest.fixture
def tokens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_TOKEN", "123:sentinel-telegram")
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-sentinel-slack")


def read(tmp_path: Path, text: str) -> Config:
    path = tmp_path / "config.yaml"
    path.write_text(text, encoding="utf-8")
    return load(path)


def problems(tmp_path: Path, text: str) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        read(tmp_path, text)
    said = str(caught.value)
    assert "sentinel" not in said, "an error must not show a secret"
    return [line.removeprefix(f"{tmp_path}/") for line in said.splitlines()]


@pytest.mark.usefixtures("tokens")
def test_variables_are_filled_in_after_parsing(tmp_path: Path) -> None:
    config = read(tmp_path, GOOD)

    assert config.channels.telegram["shop"].token.get_secret_value() == "123:sentinel-telegram"
    hours = config.inboxes["support"].hours
    assert hours is not None
    assert hours.tue == ("22:00-02:00",)
    assert "sentinel" not in repr(config)


@pytest.mark.usefixtures("tokens")
def test_the_environment_overrides_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STEPASIDE__WEB__PORT", "9000")
    monkeypatch.setenv("STEPASIDE__CHANNELS__TELEGRAM__SHOP__TOKEN", "456:other")

    config = read(tmp_path, GOOD)

    assert config.web.port == 9000
    assert config.channels.telegram["shop"].token.get_secret_value() == "456:other"


def test_a_variable_may_stand_in_a_dotenv_file_beside_the_config(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("TELEGRAM_TOKEN=1:a\nSLACK_BOT_TOKEN=xoxb-b\n")

    assert read(tmp_path, GOOD).slack is not None


@pytest.mark.usefixtures("tokens")
def test_a_channel_name_in_the_place_of_its_id_is_named_with_its_place(tmp_path: Path) -> None:
    (said,) = problems(tmp_path, GOOD.replace("C0123ABCD", "support"))

    assert said == (
        "config.yaml:6:5: inboxes.support.slack_channel_id: 'support' is a channel name; Slack wants its id, "
        "such as 'C0123ABCD' (open the channel, click its name, scroll to the bottom)"
    )


@pytest.mark.usefixtures("tokens")
@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("companie: x\n", "config.yaml:9:1: companie: there is no such setting; did you mean company?"),
        ("web: {prt: 1}\n", "config.yaml:9:7: web.prt: there is no such setting; did you mean port?"),
        ("web: {port: many}\n", "config.yaml:9:7: web.port: write a whole number, such as 8080"),
        ("web: 8080\n", "config.yaml:9:1: web: settings belong below this, further in"),
        ("answers: {model: gpt}\n", "config.yaml:9:11: answers.model: 'gpt' is not a model"),
        ("texts: {joined: '{nam} is here'}\n", "config.yaml:9:9: texts.joined: {nam} cannot be filled in"),
        ("texts: {joined: '{name!x}'}\n", "config.yaml:9:9: texts.joined: "),
        ("texts: {joined: '{name:d}'}\n", "config.yaml:9:9: texts.joined: "),
        ("texts: {weekdays: [Montag]}\n", "config.yaml:9:9: texts.weekdays: these are 1; write"),
        ("texts: {joined: '{name'}\n", "config.yaml:9:9: texts.joined: expected '}' before end of string"),
        ("database: mysql://x\n", "config.yaml:9:1: database: write sqlite:///"),
        (
            "step_aside: {topics: {x: {exampels: [a]}}}\n",
            "step_aside.topics.x.exampels: there is no such",
        ),
        ("company: again\n", "config.yaml:9:1: this is not valid YAML: found duplicate key"),
        ("web: !!python/object/apply:os.system [ls]\n", "config.yaml:9:6: tags (!...) are not allowed"),
        ("web: [\n", "this is not valid YAML"),
    ],
)
def test_what_is_wrong_is_said_with_line_and_column(tmp_path: Path, wrong: str, said: str) -> None:
    (line,) = problems(tmp_path, GOOD + wrong)

    assert said in line


@pytest.mark.usefixtures("tokens")
@pytest.mark.parametrize("name", ["{any:path}", "{x}", "a/b", "..", ""])
def test_a_name_that_would_spoil_the_path_of_a_webhook_is_refused(tmp_path: Path, name: str) -> None:
    (line,) = problems(tmp_path, GOOD.replace("{shop:", f'{{"{name}":'))

    assert f"channels.telegram: {name!r} cannot be an account's name" in line


@pytest.mark.parametrize("written", ["    token: a", "    shop:\n    token: a"])
def test_an_account_without_a_name_is_told_to_have_one(tmp_path: Path, written: str) -> None:
    said = problems(tmp_path, f"channels:\n  telegram:\n{written}\n")

    assert "an account's settings stand below its name" in said[0]
    assert "such as shop" in said[0]


@pytest.mark.usefixtures("tokens")
def test_a_span_that_is_none_is_shown_how_to_write_it(tmp_path: Path) -> None:
    (said,) = problems(tmp_path, GOOD.replace("22:00-02:00", '"25:00-26:00"'))

    assert said.startswith("config.yaml:7:")
    assert "'25:00-26:00' is not a span of times; write it as \"09:00-17:30\"" in said


HOURS = 'mon: ["09:00-12:00", "13:00-17:30"], tue: 22:00-02:00}'


@pytest.mark.usefixtures("tokens")
def test_days_in_a_row_share_a_line_and_one_named_alone_keeps_its_own(tmp_path: Path) -> None:
    written = "mon-fri: [9:00-12:30, 13:30-18:00], sat-sun: 22:00-06:00, fri: 09:00-16:00, sun: }"

    hours = read(tmp_path, GOOD.replace(HOURS, written)).inboxes["support"].hours

    assert hours is not None
    assert hours.mon == hours.thu == ("9:00-12:30", "13:30-18:00")
    assert hours.fri == ("09:00-16:00",)
    assert hours.sat == ("22:00-06:00",)
    assert hours.sun == ()


@pytest.mark.usefixtures("tokens")
def test_a_row_of_days_may_pass_the_end_of_the_week(tmp_path: Path) -> None:
    hours = read(tmp_path, GOOD.replace(HOURS, "sat-mon: 22:00-06:00}")).inboxes["support"].hours

    assert hours is not None
    assert [day for day, spans in hours.weekly().items() if spans] == ["mon", "sat", "sun"]


@pytest.mark.usefixtures("tokens")
def test_holidays_and_other_days_are_written_as_they_are_said(tmp_path: Path) -> None:
    written = (
        "holidays: [DE-Bayern, at], closed: [2026-12-24, 2026-12-28 to 2026-12-31], "
        "special: {2027-01-06: [10:00-14:00]}}"
    )

    hours = read(tmp_path, GOOD.replace(HOURS, written)).inboxes["support"].hours

    assert hours is not None
    assert hours.closed == (
        Days(first=date(2026, 12, 24), last=date(2026, 12, 24)),
        Days(first=date(2026, 12, 28), last=date(2026, 12, 31)),
    )
    assert hours.special == {date(2027, 1, 6): ("10:00-14:00",)}
    assert date(2030, 1, 6) in public_holidays(hours.holidays[0])
    assert date(2030, 10, 26) in public_holidays(hours.holidays[1])
    assert date(2030, 1, 6) not in public_holidays("DE")


@pytest.mark.usefixtures("tokens")
@pytest.mark.parametrize(
    ("written", "key", "said"),
    [
        (
            "mon: [09:00-12:30, 12:00-15:00]",
            "mon",
            '"09:00-12:30" and "12:00-15:00" overlap; write them as one: "09:00-15:00"',
        ),
        ("mon-fri: [09:00-12:00, 9-17]", "mon-fri.1", "'9-17' is not a span of times; write it as"),
        ("mon-fri: [09:00-12:00, 11:00-13:00]", "mon-fri", "overlap; write them as one"),
        ("mon-fri: 09:00-17:00, fri-sun: 10:00-11:00", "", "fri is both in 'mon-fri' and in 'fri-sun'"),
        ("Mo-Fr: 09:00-17:00", "Mo-Fr", "these are no days; days in a row are written as mon-fri"),
        ("monday: 09:00-17:00", "monday", "there is no such setting; did you mean mon?"),
        ("holidays: Germany", "holidays.0", "'Germany' is not the code of a country; write DE"),
        ("holidays: [DE, XX]", "holidays.1", "'XX' is not the code of a country; write DE, or DE-BY"),
        ("holidays: AT-BY", "holidays.0", "AT has no part 'BY'; write AT, or one of AT-1, AT-2"),
        ("holidays: MC-1", "holidays.0", "MC has the same holidays everywhere; write MC"),
        (
            "closed: [24.12.2026]",
            "closed.0",
            "'24.12.2026' is not a day with its year; write it as 2026-12-24",
        ),
        ("closed: 2026-02-30", "closed.0", "'2026-02-30' is not a day with its year"),
        (
            "closed: [2027-01-01 to 2026-12-24]",
            "closed.0",
            'ends before it begins; write it as "2026-12-24 to 2027-01-01"',
        ),
        ("special: {24 Dec: []}", "special.24 Dec", "'24 Dec' is not a day with its year"),
        ("special: {2026-12-24: noon}", "special.2026-12-24.0", "'noon' is not a span of times"),
    ],
)
def test_what_is_wrong_with_the_hours_is_said_where_it_stands(
    tmp_path: Path, written: str, key: str, said: str
) -> None:
    (line,) = problems(tmp_path, GOOD.replace(HOURS, written + "}"))

    place = f"inboxes.support.hours.{key}".removesuffix(".")
    assert line.startswith("config.yaml:7:"), "the line of the hours"
    assert f": {place}: " in line
    assert said in line


@pytest.mark.parametrize("wrong", ["Germany", "XX", "+49"])
def test_a_region_without_phone_numbers_is_refused(tmp_path: Path, wrong: str) -> None:
    (line,) = problems(tmp_path, f'leads: {{phone_region: "{wrong}"}}\n')

    assert line == (
        f"config.yaml:1:9: leads.phone_region: {wrong!r} is not the code of a country; "
        "write two letters such as DE or US"
    )


def test_a_region_is_known_in_either_case(tmp_path: Path) -> None:
    assert read(tmp_path, "leads: {phone_region: gb}\n").leads.phone_region == "GB"


@pytest.mark.usefixtures("tokens")
def test_a_time_zone_may_be_asked_for_by_its_city(tmp_path: Path) -> None:
    (line,) = problems(tmp_path, GOOD.replace("Europe/Berlin", "New York"))

    assert "'New York' is not a time zone; did you mean 'America/New_York'?" in line


def test_all_problems_are_named_at_once(tmp_path: Path) -> None:
    said = problems(tmp_path, GOOD.replace("Europe/Berlin", "Berlin") + "wbe: {}\n")

    assert [line.split(": ")[1] for line in said] == [
        "channels.telegram.shop.token",
        "slack.bot_token",
        "inboxes.support.hours.timezone",
        "wbe",
    ]


def test_a_misspelt_variable_is_named_with_the_nearest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TELEGRAM_TOKN", "1:a")
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-b")
    monkeypatch.setenv("STEPASIDE__ANSWERS__MODLE", "extractive")

    said = problems(tmp_path, GOOD)

    assert "TELEGRAM_TOKEN is not set" in said[0]
    assert "did you mean TELEGRAM_TOKN?" in said[0]
    assert said[1].startswith("the environment variable STEPASIDE__ANSWERS__MODLE: there is no setting MODLE")
    assert said[1].endswith("did you mean MODEL?")


def test_a_missing_file_says_how_to_begin(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="there is no such file; `stepaside init`"):
        load(tmp_path / "config.yaml")


@pytest.mark.usefixtures("tokens")
def test_webhook_mode_without_its_secret_is_refused(tmp_path: Path) -> None:
    (said,) = problems(tmp_path, GOOD.replace('TOKEN}"}', 'TOKEN}", mode: webhook}'))

    assert "channels.telegram.shop: mode 'webhook' needs secret_token" in said


@pytest.mark.parametrize("text", ["", "# nothing yet\n"])
def test_an_empty_file_means_the_defaults(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, text).answers.model == "extractive"


@pytest.mark.parametrize("text", ["- a\n", "just text\n"])
def test_a_file_that_is_no_mapping_is_refused(tmp_path: Path, text: str) -> None:
    (said,) = problems(tmp_path, text)

    assert said.startswith("config.yaml:1:1: expected settings")


# --- routes ------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("tokens")
def test_a_route_may_name_what_is_there(tmp_path: Path) -> None:
    text = GOOD + (
        "routes:\n"
        "  - {inbox: support, channels: [telegram, discord], accounts: [shop], topics: [fraud, allergy]}\n"
        "step_aside: {topics: {allergy: {words: [nuts]}}}\n"
    )

    (route,) = read(tmp_path, text).routes

    assert route.topics == ("fraud", "allergy")


@pytest.mark.usefixtures("tokens")
def test_what_a_route_names_and_nobody_knows_is_an_error_where_it_stands(tmp_path: Path) -> None:
    text = GOOD + (
        "routes:\n"
        "  - inbox: support\n"
        "  - inbox: repairs\n"
        "    channels: [telegram, fax]\n"
        "    accounts: [shop, us]\n"
        "    topics: [boredom]\n"
    )

    inbox, channel, account, topic = problems(tmp_path, text)

    assert inbox == "config.yaml:11:5: routes.1.inbox: there is no inbox 'repairs'; known: support"
    assert channel.startswith("config.yaml:12:26: routes.1.channels.1: there is no channel 'fax';")
    assert account == "config.yaml:13:22: routes.1.accounts.1: there is no account 'us'; known: shop"
    assert topic.startswith("config.yaml:14:14: routes.1.topics.0: there is no topic 'boredom';")


@pytest.mark.usefixtures("tokens")
def test_a_route_may_speak_of_an_account_that_a_program_mounts(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(GOOD + "routes: [{inbox: support, accounts: [mine]}]\n", encoding="utf-8")

    with pytest.raises(ConfigError, match="no account 'mine'"):
        load(path)
    assert load(path, mounted=["mine"]).routes[0].accounts == ("mine",)


@pytest.mark.usefixtures("tokens")
@pytest.mark.parametrize("backup", ["repairs", "support"])
def test_the_backup_of_an_inbox_is_another_inbox(tmp_path: Path, backup: str) -> None:
    text = GOOD.replace("    hours:", f"    backup: {backup}\n    hours:")

    (line,) = problems(tmp_path, text)

    assert line == f"config.yaml:7:5: inboxes.support.backup: there is no other inbox {backup!r}; known: none"


@pytest.mark.usefixtures("tokens")
def test_a_slack_token_that_is_empty_is_none(tmp_path: Path) -> None:
    (line,) = problems(tmp_path, GOOD.replace("xapp-1-sentinel", '"", signing_secret: ""'))
    assert "write app_token for Socket Mode, or signing_secret for the Events API" in line

    config = read(tmp_path, GOOD.replace("xapp-1-sentinel", '"", signing_secret: sentinel'))
    assert config.slack is not None
    assert config.slack.app_token is None

    customers = '  slack: {shop: {bot_token: "", app_token: xapp-1-sentinel}}\ninboxes:'
    (line,) = problems(tmp_path, GOOD.replace("inboxes:", customers))
    assert "this is not a token that begins with 'xoxb-'" in line


@pytest.mark.usefixtures("tokens")
def test_admins_are_named_by_the_ids_of_members(tmp_path: Path) -> None:
    (line,) = problems(tmp_path, GOOD.replace("xapp-1-sentinel}", 'xapp-1-sentinel, admins: ["@ana"]}'))

    assert "'@ana' is not the id of a member of the workspace, such as U0123ABCD" in line


# --- config.example.yaml -----------------------------------------------------------------------------------

EXAMPLE = Path(__file__).parents[2] / "config.example.yaml"
FREE_NAMES: dict[str, str | int] = {
    "channels.telegram": "shop",
    "channels.discord": "community",
    "channels.whatsapp": "eu",
    "channels.slack": "partners",
    "inboxes": "support",
    "routes": 0,
    "step_aside.topics": "allergy",
}


def settings(model: type[BaseModel], above: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Every setting there is, as a path; the names that admins choose are those of the example."""
    for name, field in model.model_fields.items():
        here = (*above, name)
        yield here
        annotation = field.annotation
        inner = [annotation, *get_args(annotation)]
        if (path := ".".join(map(str, here))) in FREE_NAMES:
            here = (*here, FREE_NAMES[path])
        for candidate in inner:
            if isinstance(candidate, type) and issubclass(candidate, BaseModel):
                yield from settings(candidate, here)


def test_the_example_shows_every_setting() -> None:
    places = read_yaml(EXAMPLE).places

    missing = [".".join(map(str, path)) for path in settings(Config) if path not in places]

    assert missing == []


def test_the_example_can_be_used_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "TELEGRAM_TOKEN": "1:a",
        "TELEGRAM_SECRET": "b",
        "DISCORD_TOKEN": "c",
        "WHATSAPP_PHONE_NUMBER_ID": "106540352242922",
        "WHATSAPP_ACCESS_TOKEN": "d",
        "WHATSAPP_APP_SECRET": "e",
        "WHATSAPP_VERIFY_TOKEN": "f",
        "SLACK_CUSTOMERS_BOT_TOKEN": "xoxb-g",
        "SLACK_CUSTOMERS_APP_TOKEN": "xapp-h",
        "SLACK_CUSTOMERS_SIGNING_SECRET": "i",
        "SLACK_BOT_TOKEN": "xoxb-1",
        "SLACK_APP_TOKEN": "xapp-1",
        "SLACK_SIGNING_SECRET": "c",
    }.items():
        monkeypatch.setenv(name, value)

    config = load(EXAMPLE)

    assert config.texts == Config().texts, "the example shows the built-in texts"
    assert config.answers == Config().answers
    assert config.logs == Config().logs

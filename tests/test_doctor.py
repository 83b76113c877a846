"""`stepaside doctor` on broken set-ups: each is recognised with its remedy, and none hides another."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.__main__ import cli
from bot.config.checkup import Check, Finding, Level, ok
from bot.setup.doctor import doctor, examine, run
from tests.doctor import discord, home, slack, telegram, whatsapp
from tests.doctor.case import Case
from tests.doctor.world import (
    DISCORD_TOKEN,
    SIGNING_SECRET,
    TELEGRAM_SECRET,
    TELEGRAM_TOKEN,
    World,
    troubles,
    world,
)

CASES: dict[str, Case] = {
    **telegram.CASES,
    **slack.CASES,
    **discord.CASES,
    **whatsapp.CASES,
    **home.CASES,
}


@pytest.fixture
async def company(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[World]:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy", "OPENAI_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    async with world(tmp_path) as built:
        yield built


SECRETS = (TELEGRAM_TOKEN, TELEGRAM_SECRET, DISCORD_TOKEN, SIGNING_SECRET, "entinel", "xoxb-", "xapp-sa")


@pytest.mark.parametrize("case", [pytest.param(case, id=name) for name, case in CASES.items()])
async def test_a_broken_set_up_is_recognised_with_its_remedy(company: World, case: Case) -> None:
    await case.broken(company)

    rows = await company.rows()

    about = [row for row in troubles(rows) if f"{row.part} {row.what}".startswith(case.where)]
    assert len(about) == 1, [row.as_json() for row in troubles(rows)]
    finding = about[0].finding
    assert finding.level is case.level
    assert case.found in finding.found
    assert case.remedy in finding.remedy
    assert finding.key == case.key
    assert not any(secret in json.dumps([row.as_json() for row in rows]) for secret in SECRETS)


async def test_a_company_whose_accounts_work_has_nothing_to_mend(company: World) -> None:
    rows = await company.rows()

    assert troubles(rows) == []
    assert {row.part for row in rows} == {
        *("config", "telegram/shop", "slack", "knowledge", "answers", "database", "web"),
        *("discord/shop", "whatsapp/shop"),
    }
    assert [row for row in rows if row.finding.level is not Level.OK] == []


async def test_who_calls_no_group_need_not_let_the_app_look_at_groups(company: World) -> None:
    await slack.group_not_to_be_seen(company)
    company.settings["inboxes"]["support"]["ping"] = "here"

    assert troubles(await company.rows()) == []


async def test_two_numbers_of_one_meta_app_share_its_webhook(company: World) -> None:
    await whatsapp.whatsapp_app_shared_by_two_numbers(company)

    rows = await company.rows()

    assert "whatsapp/us" in {row.part for row in rows}
    assert troubles(rows) == []


async def test_every_warning_and_failure_says_what_to_do(company: World) -> None:
    breakages = (
        telegram.telegram_webhook_while_polling,
        slack.inbox_archived,
        whatsapp.whatsapp_no_webhook,
        home.knowledge_changed,
    )
    for broken in (*breakages, discord.discord_no_threads):
        await broken(company)

    rows = troubles(await company.rows())

    assert len(rows) == 5, "one failing check hid another"
    assert all(row.finding.remedy for row in rows)


async def test_what_cannot_be_asked_without_a_token_is_said_to_be_skipped(company: World) -> None:
    await slack.slack_token_revoked(company)

    rows = await company.rows()

    skipped = [row for row in rows if row.finding.level is Level.SKIPPED]
    assert {row.what for row in skipped} == {
        "scopes",
        "events",
        "inboxes.support",
        "user groups",
        f"channel {company.help.id}",
        "clock",
    }
    assert all("bot token" in row.finding.found for row in skipped)


async def test_what_was_not_asked_for_want_of_a_connection_blames_no_token(company: World) -> None:
    company.account["api_url"] = "http://127.0.0.1:9"
    company.settings["slack"]["api_url"] = "http://127.0.0.1:9/"

    found = await company.rows()

    rows = [row for row in found if row.part == "telegram/shop"]
    (slack_row,) = [row for row in troubles(found) if row.part == "slack"]
    assert "no connection to 127.0.0.1:9" in rows[0].finding.found
    assert (slack_row.finding.found, slack_row.finding.key) == ("no connection to Slack", "slack.api_url")
    assert {row.finding.found for row in rows[1:]} == {"not asked, as “token” above has failed"}


async def test_a_company_with_one_document_reads_how_many_it_has(company: World) -> None:
    (row,) = [row for row in await company.rows() if row.what == "documents"]

    assert row.finding.found == "documents: 1, passages: 1"


async def test_no_remedy_names_another_file_than_the_one_that_was_read(company: World) -> None:
    company.slack.token_error = "token_revoked"
    file = company.file.rename(company.folder / "other.yaml")

    found = [row.finding for row in await examine(file)]

    assert any("revoked" in finding.found for finding in found)
    assert not [finding for finding in found if "config.yaml" in finding.found + finding.remedy]


async def test_a_platform_that_does_not_answer_is_named_and_delays_no_other(company: World) -> None:
    company.sandbox.telegram.faults.delay("getMe", seconds=30)
    company.deadline_seconds = 1.0

    rows = await company.rows()

    assert [f"{row.part} {row.what}" for row in troubles(rows)] == ["telegram/shop token"]
    assert "no answer within 1 s" in troubles(rows)[0].finding.found


async def test_checks_are_asked_at_the_same_time() -> None:
    everybody = asyncio.Barrier(3)

    async def meet() -> list[Finding]:
        await everybody.wait()
        return [ok("met")]

    rows = await run([Check(part=str(n), what="x", ask=meet) for n in range(3)], deadline_seconds=5)

    assert [row.finding.found for row in rows] == ["met"] * 3


async def test_a_check_with_a_bug_is_a_finding_of_its_own() -> None:
    async def broken() -> list[Finding]:
        raise KeyError("hunter2")

    (row,) = await run([Check(part="x", what="y", ask=broken)])

    assert row.finding.level is Level.FAILURE
    assert "KeyError" in row.finding.found
    assert "hunter2" not in row.finding.found


async def test_a_platform_that_repeats_our_token_does_not_bring_it_to_the_screen(company: World) -> None:
    problem = f"bad token {TELEGRAM_TOKEN}\x1b[2J"
    company.sandbox.telegram.faults.fail("getWebhookInfo", status=400, error=problem)

    (row,) = troubles(await company.rows())

    assert row.finding.found == "Telegram answered: bad token *** [2J"


async def test_a_running_bot_is_not_disturbed(company: World) -> None:
    from bot.store.store import Store

    store = await Store.open(company.settings["database"])
    try:
        rows = await company.rows()
    finally:
        await store.close()

    assert troubles(rows) == []
    assert any("in use by a running stepaside" in row.finding.found for row in rows)


async def test_the_table_names_the_remedy_and_the_setting(
    company: World, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    await slack.inbox_archived(company)

    code = await doctor(company.file, as_json=False)
    printed = capsys.readouterr().out

    assert code == 1
    assert "FAILURE" in printed
    assert "→ unarchive it" in printed
    assert slack.INBOX in printed
    assert "1 to mend, 0 to look at." in printed


async def test_machines_read_json_and_the_exit_code(
    company: World, capsys: pytest.CaptureFixture[str]
) -> None:
    code = await doctor(company.file, as_json=True)
    rows = json.loads(capsys.readouterr().out)

    assert code == 0
    assert {"part", "check", "level", "found", "remedy", "key"} == set(rows[0])
    assert {row["level"] for row in rows} == {"ok"}


def test_the_command_ends_with_1_when_there_are_no_settings(tmp_path: Path) -> None:
    done = CliRunner().invoke(cli, ["doctor", "--config", str(tmp_path / "config.yaml"), "--json"])

    (row,) = json.loads(done.stdout)
    assert done.exit_code == 1
    assert "there is no such file; `stepaside init` writes one" in row["found"]

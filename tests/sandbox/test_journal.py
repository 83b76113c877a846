"""The journal and the waiting that tests are built on."""

from __future__ import annotations

import asyncio
import time

import httpx
import pytest

from sandbox import Journal, NeverHappened, Sandbox
from sandbox.faults import Faults, Pace
from sandbox.telegram import Bot, Customer


def record(journal: Journal, method: str, number: int = 0) -> None:
    journal.record(
        platform="telegram", kind="request", method=method, params={"n": number, "token": "secret"}
    )


async def test_waiting_ends_with_the_entry_that_fits() -> None:
    journal = Journal()
    record(journal, "send", 1)
    waiting = asyncio.create_task(journal.wait_for("send", lambda entry: entry.params["n"] == 2))
    await asyncio.sleep(0)
    record(journal, "send", 2)
    assert (await waiting).number == 2
    assert (await journal.wait_for("send")).number == 1
    assert journal.of("send")[0].params["token"] == "***"


async def test_waiting_in_vain_says_what_was_seen() -> None:
    journal = Journal()
    record(journal, "send", 7)
    with pytest.raises(NeverHappened, match=r"(?s)waiting for send.*'n': 7"):
        await journal.wait_for("send", lambda entry: entry.params["n"] == 8, timeout=0.01)


async def test_a_broken_predicate_fails_its_own_test_only() -> None:
    journal = Journal()
    broken = asyncio.create_task(journal.wait_for("send", lambda entry: bool(entry.params["nowhere"])))
    fine = asyncio.create_task(journal.wait_for("send"))
    await asyncio.sleep(0)
    record(journal, "send")
    assert (await fine).number == 1
    with pytest.raises(KeyError):
        await broken


def test_the_journal_is_bounded_and_can_be_switched_off() -> None:
    journal = Journal(limit=10)
    for number in range(100):
        record(journal, "send", number)
    assert [entry.params["n"] for entry in journal.of("send")] == list(range(90, 100))
    assert len(journal.after(95)) == 5
    journal.enabled = False
    record(journal, "send")
    assert (journal.counts["send"], journal.last_number) == (101, 100)


def test_faults_hit_as_often_as_told() -> None:
    faults = Faults()
    rule = faults.fail("send", times=2, every=3)
    hits = [faults.take("send", {}) is not None for _ in range(12)]
    assert hits == [False, False, True, False, False, True] + [False] * 6
    assert rule.hits == 2
    faults.fail("*", holds=lambda params: params.get("chat") == "1")
    assert faults.take("send", {"chat": "2"}) is None
    assert faults.take("edit", {"chat": "1"}) is not None


def test_a_pace_gives_a_burst_and_then_says_how_long_to_wait() -> None:
    pace = Pace(per_second=10, burst=2)
    assert (pace.wait_for("a"), pace.wait_for("a")) == (0, 0)
    assert 0 < pace.wait_for("a") <= 0.1
    assert pace.wait_for("b") == 0


async def test_ten_thousand_messages_cost_no_more_each_than_a_thousand(
    sandbox: Sandbox, shop: Bot, ana: Customer
) -> None:
    async def seconds_for(count: int) -> float:
        started = time.perf_counter()
        for number in range(count):
            update = await ana.says(str(number))
        shop.confirm(update["update_id"] + 1)
        return time.perf_counter() - started

    await seconds_for(1000)
    first = await seconds_for(1000)
    await seconds_for(8000)
    assert await seconds_for(1000) < 5 * first + 0.1


async def test_hundreds_of_requests_a_second_are_carried(sandbox: Sandbox, ana: Customer) -> None:
    url = f"{sandbox.telegram.url}/bot42:SANDBOX-TOKEN/sendMessage"
    async with httpx.AsyncClient(trust_env=False, verify=False) as client:

        async def send(lane: int) -> None:
            for number in range(50):
                await client.post(url, json={"chat_id": ana.id, "text": f"{lane}/{number}"})

        await asyncio.gather(*map(send, range(10)))
    assert len(ana.sees) == 500
    assert sandbox.journal.counts["sendMessage"] == 500

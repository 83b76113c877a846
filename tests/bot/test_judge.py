"""What `stepaside judge` says is what the live bot does."""

import json
import shutil
import sys
import time
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from bot import lookup
from bot.clock import SystemClock
from bot.judge import Judge
from bot.store.values import DecisionMade
from sandbox.story import SHOP
from tests.world import PATIENCE_SECONDS, World, world

STORY = YAML(typ="safe").load((SHOP / "story.yaml").read_text(encoding="utf-8"))["steps"]
MARA = [step["says"] for step in STORY if step["who"] == "customer"]
#: The conversations as the judge knows them: nobody has claimed one, and the shop is open.
TALKS = (MARA[:4], MARA[5:6], MARA[6:7])
JUDGED = 400

pytestmark = pytest.mark.timeout(240)  # the default models are loaded


@pytest.fixture
async def shop(tmp_path: Path, learned_shop: Path) -> AsyncIterator[World]:
    async with world(tmp_path) as made:
        shutil.copytree(learned_shop, made.folder / "index")
        yield made


def settings(shop: World) -> dict[str, Any]:
    """The sample shop's, with the default models."""
    return {
        "company": "Larkmill",
        "knowledge": {"folder": str(SHOP / "knowledge"), "index": str(shop.folder / "index")},
        "step_aside": {"words": ["Marit", "workshop"]},
    }


async def lived(shop: World) -> list[DecisionMade]:
    """What the bot decided about every message of the story."""
    decisions = []
    for number, talk in enumerate(TALKS):
        customer = shop.customer(f"Mara {number}")
        for text in talk:
            before = len(shop.decisions)
            asked = await customer.says(text)
            await customer.receives(after=asked, timeout=PATIENCE_SECONDS)
            decisions.append(next(d for d in shop.decisions[before:] if d.text == text))
    return decisions


async def judged(shop: World, capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    """What the command says about every message of the story, each with those before it."""
    config, lines = shop.folder / "config.yaml", shop.folder / "messages.jsonl"
    config.write_text(json.dumps(shop.settings(**settings(shop))), encoding="utf-8")
    prefixes = [talk[: n + 1] for talk in TALKS for n in range(len(talk))]
    lines.write_text(
        "".join(json.dumps({"id": n, "messages": said}) + "\n" for n, said in enumerate(prefixes)),
        encoding="utf-8",
    )
    capsys.readouterr()
    assert await lookup.judge(config, None, lines) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


async def test_the_judge_decides_the_story_as_the_live_bot_does(
    shop: World, capsys: pytest.CaptureFixture[str]
) -> None:
    async with shop.bot(**settings(shop)):
        live = await lived(shop)
    verdicts = await judged(shop, capsys)

    assert [v["decision"] for v in verdicts] == [d.action for d in live]
    assert [v["reason"] for v in verdicts] == [
        f"{'answered' if d.trigger is None else d.trigger.value}: {d.reason}" for d in live
    ]
    assert {v["decision"] for v in verdicts} == {"answer", "offer_human", "escalate"}
    for verdict, decision in zip(verdicts, live, strict=True):
        assert [(c["source"], c["quote"]) for c in verdict["citations"]] == quoted(decision)
        if decision.answer is not None and decision.answer.text:
            assert decision.answer.text in verdict["answer"]
        for name in ("explicit", "sensitive", "repeat", "unknown"):
            said = getattr(decision.signals, name)
            # The bot stops at the first signal that decides; the judge measures all four.
            measured = pytest.approx(verdict["signals"][name], abs=1e-3)
            assert said is None or said == measured, (decision.text, name)


def quoted(decision: DecisionMade) -> list[tuple[str, str]]:
    citations: Sequence[Any] = decision.answer.citations if decision.answer else ()
    return [(c.source, c.quote) for c in citations]


async def test_how_many_messages_a_second_are_judged_with_the_default_models(
    shop: World, capsys: pytest.CaptureFixture[str]
) -> None:
    async with shop.bot(**settings(shop)) as app:
        judge = Judge(
            desk=app.minds.desk,
            triggers=app.minds.triggers,
            answerer=app.minds.answerer,
            clock=SystemClock(),
        )
        said = [
            f"{text} My order is {n}."
            for n in range(JUDGED // 8)
            for text in (*MARA[:3], *MARA[5:6], *MARA[:4])
        ]
        async for _ in judge.verdicts([line("warm", "How long does it take?")]):
            pass
        started = time.perf_counter()
        verdicts = [v async for v in judge.verdicts(line(str(n), text) for n, text in enumerate(said))]
        seconds = time.perf_counter() - started

    assert [v["id"] for v in verdicts] == [str(n) for n in range(len(said))], "in the order of the lines"
    with capsys.disabled():
        sys.stdout.write(f"\njudge: {len(said) / seconds:.0f} messages/s (goal on two free cores: 100)\n")


def line(id_: str, *messages: str) -> str:
    return json.dumps({"id": id_, "messages": messages})

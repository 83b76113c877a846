"""`stepaside evaluate`: how often the bot decides as somebody says it should."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from bot.evaluate import evaluate
from bot.evaluation import BadLabel, Evaluation, Judged, Label, read_label
from sandbox.story import SHOP


def judged(expected: str, decided: str, *, because: str | None = None, **signals: float) -> Judged:
    return Judged(
        label=Label(expected=frozenset(expected.split("|")), because=because),
        id="1",
        message="Hello?",
        decision=decided,
        reason="answered: greeting",
        signals={"explicit": 0.0, "unknown": 0.0, "sensitive": 0.0, "repeat": 0.0} | signals,
    )


def test_what_the_bot_keeps_and_what_it_hands_off_without_need_are_counted_apart() -> None:
    evaluation = Evaluation(
        judged=(
            judged("answer", "answer"),
            judged("answer", "offer_human"),
            judged("answer|clarify", "escalate"),
            judged("escalate", "answer"),
            judged("escalate|offer_human", "offer_human"),
            judged("answer|offer_human", "answer"),  # either will do: neither kept nor needless
        )
    )

    assert (evaluation.right.hits, evaluation.right.of) == (3, 6)
    assert (evaluation.missed.hits, evaluation.missed.of) == (1, 2)
    assert (evaluation.needless.hits, evaluation.needless.of) == (2, 3)
    assert evaluation.confusion["answer or clarify", "escalate"] == 1


def test_a_signals_curve_compares_its_own_cases_with_what_the_bot_should_do_alone() -> None:
    evaluation = Evaluation(
        judged=(
            judged("escalate", "escalate", because="explicit", explicit=0.9),
            judged("offer_human", "offer_human", because="unknown", unknown=0.8),
            judged("answer", "answer", explicit=0.1, unknown=0.9),
        )
    )

    assert evaluation.curves["explicit"].area == 1.0
    assert evaluation.curves["unknown"].area == 0.0
    assert set(evaluation.curves) == {"explicit", "unknown"}


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("{", "line 7 is not JSON"),
        ("[]", '"expected" must be one of'),
        ('{"messages": ["a"]}', '"expected" must be one of answer, clarify'),
        ('{"messages": ["a"], "expected": "sing"}', '"expected" must be one of'),
        ('{"messages": ["a"], "expected": []}', '"expected" must be one of'),
        ('{"messages": ["a"], "expected": "answer", "because": "whim"}', '"because" must be one of explicit'),
    ],
)
def test_a_label_that_says_nothing_is_named_by_its_line(line: str, complaint: str) -> None:
    with pytest.raises(BadLabel, match="line 7") as caught:
        read_label(line, 7)
    assert complaint in str(caught.value)


@pytest.mark.timeout(240)  # the default models are loaded
async def test_the_command_prints_shares_with_their_intervals_and_what_went_wrong(
    tmp_path: Path, learned_shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows: list[dict[str, Any]] = [
        {"id": 1, "messages": ["I want to talk to a human"], "expected": "escalate", "because": "explicit"},
        {"id": 2, "messages": ["How long may I return something?"], "expected": "answer", "group": "en"},
        {"id": 3, "messages": ["Hello [red]there"], "expected": "escalate"},
    ]
    file, config = tmp_path / "labelled.jsonl", tmp_path / "config.yaml"
    file.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    index = shutil.copytree(learned_shop, tmp_path / "index")
    settings = {"company": "Larkmill", "knowledge": {"folder": str(SHOP / "knowledge"), "index": str(index)}}
    config.write_text(json.dumps(settings), encoding="utf-8")

    assert await evaluate(config, None, file, as_json=False) == 0
    shown = capsys.readouterr().out
    assert await evaluate(config, None, file, as_json=True) == 0
    data = json.loads(capsys.readouterr().out)

    assert "decided as expected" in shown
    assert "0.667" in shown
    assert "Hello [red]there" in shown
    assert data["rates"]["needed a person, and the bot kept it"]["n"] == 2
    assert [wrong["id"] for wrong in data["wrong"]] == [3]
    assert data["curves"]["explicit"]["area"] == 1.0

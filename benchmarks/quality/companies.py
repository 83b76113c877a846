"""Eleven made-up companies, and what their customers ask on their phones: mostly in other words than pages.

Documents and questions were written for this by writers who had not seen how the bot works. Of each company's
58 questions 30 are answered by a page, which then holds `expect`; 15 are near (about the company's world, but
no page says it), 8 are off the topic, and 5 are small talk. What is asked of an English company in its own
language is in `questions.jsonl`, and the same in thirteen other languages in `abroad.jsonl`.
"""

import json
import re
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.quality.data import Evals
from benchmarks.quality.figure import Figure, share
from bot.app import make_minds, open_library
from bot.clock import SystemClock
from bot.config import Config
from bot.config.settings import Knowledge
from bot.judge import Judge
from bot.rehearsal import ALWAYS_OPEN, NO_INBOX
from bot.shares import Share

COMPANIES = Path(__file__).parents[1] / "companies"
IN_ENGLISH = ("airline", "bank", "clinic", "gym", "saas")
#: Which companies, and the file of what they are asked.
GROUPS = {
    "English": (IN_ENGLISH, "questions.jsonl"),
    "other languages": (("hotel", "mieter", "mutuelle", "sklep", "stadtwerke", "telco"), "questions.jsonl"),
    "English pages, asked in another language": (IN_ENGLISH, "abroad.jsonl"),
}
#: What becomes of a question that is answered without a doubt.
PLAINLY = ("right", "wrong")


async def figures(_evals: Evals) -> list[Figure]:
    """What became of the questions, at the thresholds that are shipped; without goals."""
    found = []
    for group, (names, asked) in GROUPS.items():
        counted: Counter[tuple[str, str]] = Counter()
        for name in names:
            counted += await _outcomes(COMPANIES / name, asked)
        found += _shares(group, counted)
    return found


def _shares(group: str, counted: Counter[tuple[str, str]]) -> list[Figure]:
    def of(what: str, kind: str, *outcomes: str) -> Figure:
        hits = sum(counted[kind, outcome] for outcome in outcomes)
        asked = sum(count for (each, _), count in counted.items() if each == kind)
        return share(f"{group}: {what}", Share(hits=hits, of=asked))

    plainly = {outcome: sum(n for (_, each), n in counted.items() if each == outcome) for outcome in PLAINLY}
    small_talk = of("small talk: answered without a page", "talk", "in kind")
    return [
        of("a page says it: answered with it", "known", "right"),
        of("... shown with a doubt, and right", "known", "shown, right"),
        of("... answered with something else", "known", "wrong"),
        of("near, but no page says it: answered all the same", "near", "wrong"),
        of("off the topic: answered all the same", "off", "wrong"),
        share(
            f"{group}: of all that is answered without a doubt: wrong",
            Share(hits=plainly["wrong"], of=sum(plainly.values())),
        ),
        *([small_talk] if any(kind == "talk" for kind, _ in counted) else []),
    ]


async def _outcomes(company: Path, asked: str) -> Counter[tuple[str, str]]:
    """How often each kind of question came to what."""
    lines = (company / asked).read_text(encoding="utf-8").splitlines()
    questions: list[dict[str, Any]] = list(map(json.loads, lines))
    with tempfile.TemporaryDirectory() as folder:
        knowledge = Knowledge(folder=company / "docs", index=Path(folder, "index"))
        verdicts = await _verdicts(Config(knowledge=knowledge), [each["text"] for each in questions])
    return Counter(
        (question["kind"], _outcome(question["expect"], verdict))
        for question, verdict in zip(questions, verdicts, strict=True)
    )


async def _verdicts(config: Config, texts: Sequence[str]) -> list[dict[str, Any]]:
    clock = SystemClock()
    library = await open_library(config)
    minds = await make_minds(config, library, clock=clock, hours=ALWAYS_OPEN, inboxes=NO_INBOX)
    judge = Judge(desk=minds.desk, triggers=minds.triggers, answerer=minds.answerer, clock=clock)
    lines = (json.dumps({"id": at, "messages": [text]}) for at, text in enumerate(texts))
    return [verdict async for verdict in judge.verdicts(lines)]


def _outcome(expect: str | None, verdict: dict[str, Any]) -> str:
    is_right = expect is not None and _plain(expect) in _plain(verdict["answer"])
    match verdict["decision"]:
        case "answer" if not verdict["citations"]:
            return "in kind"
        case "answer":
            return "right" if is_right else "wrong"
        case "offer_human" if verdict["citations"]:
            return "shown, right" if is_right else "shown"
        case decision:
            return str(decision)


def _plain(text: str) -> str:
    """Without case and marks of Markdown."""
    return re.sub(r"[\s*_`|\\]+", " ", text.casefold())

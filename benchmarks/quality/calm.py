"""All signals together, at the thresholds that are shipped: is anything handed off without need?"""

import json
import random
from collections.abc import Iterator, Mapping, Sequence

from benchmarks.quality.data import Evals, folds, knowledge
from benchmarks.quality.figure import Figure, share
from bot.app import make_minds, open_library
from bot.clock import SystemClock
from bot.config import Config
from bot.config.settings import Knowledge
from bot.judge import Judge
from bot.rehearsal import ALWAYS_OPEN, NO_INBOX
from bot.shares import Share

ASKED = 1_000  #: messages of each collection, at most
TO_A_PERSON = ("offer_human", "escalate")
DELICATE = ("report_fraud", "report_lost_card")  #: two intents of CLINC150 that are no calm ones


async def figures(evals: Evals) -> list[Figure]:
    """Of calm messages that the knowledge answers: how many are handed off, or offered a person."""
    found = []
    for name, entries, asked, at_most in _collections(evals):
        decisions = await _decisions(entries, asked)
        hits = sum(decision in TO_A_PERSON for decision in decisions)
        counted = Share(hits=hits, of=len(decisions))
        found.append(share(f"{name}: handed off or offered", counted, at_most=at_most))
    return found


def _collections(evals: Evals) -> Iterator[tuple[str, Mapping[str, Sequence[str]], list[str], float]]:
    chosen = random.Random(3)
    for name, source, at_most in (("CLINC150", "clinc150", 0.05), ("curekart", "hint3_curekart", 0.10)):
        collection = evals.collection(source)
        known = [text for text, label in collection.known if label not in DELICATE]
        yield name, collection.entries, chosen.sample(known, min(ASKED, len(known))), at_most
    sensitive = {row["src"].removeprefix("banking77:") for row in evals.rows("sensitive") if row["y"]}
    entries, asked = folds(evals.banking(), 0, of=5)
    calm = [text for text, label in asked if label not in sensitive]
    yield "BANKING77", entries, chosen.sample(calm, min(ASKED, len(calm))), 0.05


async def _decisions(entries: Mapping[str, Sequence[str]], asked: Sequence[str]) -> list[str]:
    with knowledge(entries) as folder:
        config = Config(knowledge=Knowledge(folder=folder, index=folder.with_name("index")))
        clock = SystemClock()
        library = await open_library(config)
        minds = await make_minds(config, library, clock=clock, hours=ALWAYS_OPEN, inboxes=NO_INBOX)
        judge = Judge(desk=minds.desk, triggers=minds.triggers, answerer=minds.answerer, clock=clock)
        lines = (json.dumps({"id": at, "messages": [text]}) for at, text in enumerate(asked))
        return [verdict["decision"] async for verdict in judge.verdicts(lines)]

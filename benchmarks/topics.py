"""Learns how messages about the built-in sensitive topics are worded, and what they mean.

For `handoff.topic_wording` and `handoff.topic_meaning`:

    STEPASIDE_EVALS=... python -m benchmarks topics

Logistic regression for the wording and a small network for the meaning, on tests/handoff/sensitive.tsv, in
sixteen languages, on some public messages that are calm, and on a few words of each calm one: those who
follow up say no more. It says how good that is on sets that were written by others and are never learned
from. It takes some minutes.
"""

import asyncio
import os
import random
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from benchmarks._linear import Examples, Numbers, fitted
from benchmarks._network import Layers, learned
from benchmarks.quality.data import Evals
from bot.shares import Share
from handoff import topic_meaning
from handoff.heat import pieces
from handoff.phrasebook import EVERY, entries
from handoff.topic_meaning import BY_WORDING, MEANT_FROM, TopicMeaning
from handoff.topic_wording import ANY, COLUMNS, WEIGHTS, WORDED_FROM, features
from knowledge.polyglot import Polyglot

NATIVE = Path(__file__).parents[1] / "tests" / "handoff" / "sensitive.tsv"
UNSEEN = NATIVE.with_name("sensitive_unseen.tsv")  #: never learned from
RIDGE = 0.1
REQUESTS = NATIVE.with_name("explicit.tsv")
CALM = "calm"
FRAGMENTS = 2  #: of each calm message
PARTS_COUNT = 0.4  #: what a fragment or a sentence of a calm message counts, beside a whole message
PUBLIC = 500  #: calm ones of each kind; more of them would say that English is calm

_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff]")

Labelled = Sequence[tuple[str, str]]  #: with the topic, or "calm"


def main() -> int:
    """Learn, say how good it is, and write."""
    folder = os.environ.get("STEPASIDE_EVALS")
    if not folder:
        print("skipped: STEPASIDE_EVALS names no folder with evaluation data")
        return 0
    native = _native(NATIVE)
    calm = [text for text, label in native if label == CALM] + _calm(Evals(folder=Path(folder)))
    sensitive = [each for each in native if each[1] != CALM]
    whole = [*sensitive, *((text, CALM) for text in (*calm, *_phrases()))]
    fragments = [(text, CALM) for text in _fragments(calm)]
    sentences = [(sentence, CALM) for text in calm for sentence in pieces(text)[1:]]
    polyglot, unseen = Polyglot(), _native(UNSEEN)
    wording = _wording([*whole, *fragments])
    worded = _odds_by_wording(wording, unseen)
    print("by wording:")
    _report(worded, unseen, WORDED_FROM)
    np.save(WEIGHTS, wording.astype(np.float16))
    np.savez(topic_meaning.WEIGHTS, allow_pickle=False, **_meaning(whole, [*fragments, *sentences], polyglot))
    meaning = TopicMeaning()
    meant = np.stack([meaning.odds(_embedded(pieces(text), polyglot)) for text, _ in unseen])
    print("by meaning, and with both:")
    _report(meant, unseen, MEANT_FROM)
    _report(meant + BY_WORDING * worded, unseen, MEANT_FROM)
    return 0


def _native(file: Path) -> Labelled:
    lines = (line.split("\t") for line in file.read_text("utf-8").splitlines() if line[:1] != "#")
    return [(text, label) for _, label, text in lines]


def _calm(evals: Evals) -> list[str]:
    """What people ask a bank and an assistant, and how they talk about people and ask for one."""
    bank = [row["text"] for row in evals.rows("sensitive") if not row["y"]]
    assistant = [text for text, _ in evals.collection("clinc150").known]
    about_people = [text for text, _ in _native(REQUESTS)]
    chance = random.Random(1)
    public = [text for texts in (bank, assistant) for text in chance.sample(texts, PUBLIC)]
    return public + about_people[::4]


def _fragments(texts: Sequence[str]) -> list[str]:
    """Some words of each text. Without them one in twelve of `_phrases` fires, and "and the Heron?" does."""
    chance = random.Random(2)
    return [_fragment(text, chance) for text in texts for _ in range(FRAGMENTS)]


def _fragment(text: str, chance: random.Random) -> str:
    if _UNSPACED.search(text):
        size = chance.randint(3, 8)
        begin = chance.randrange(max(1, len(text) - size + 1))
        return text[begin : begin + size]
    words, size = text.split(), chance.randint(1, 4)
    begin = chance.randrange(max(1, len(words) - size + 1))
    return " ".join(words[begin : begin + size])


def _phrases() -> list[str]:
    """What people say in a word or two when they greet, thank, agree, praise, wait or are done, folded.

    Not how they blame, or say that it is not over.
    """
    settled = (EVERY.over, EVERY.helped, EVERY.understood, EVERY.leave_it, EVERY.call_off, EVERY.no_call)
    agreed = (EVERY.do_it, EVERY.fine_by_me, EVERY.heard_before, EVERY.i_see, EVERY.heard, EVERY.plain_yes)
    polite = (EVERY.greetings, EVERY.please, EVERY.sorry, EVERY.thanks, EVERY.thanks_for_help, EVERY.praise)
    waiting = (EVERY.announces, EVERY.waits, EVERY.when, EVERY.time, EVERY.here, EVERY.what_for)
    return sorted(set(entries(*settled, *agreed, *polite, *waiting)))


def _wording(labelled: Labelled) -> Numbers:
    """A column for each of `COLUMNS`."""
    examples = Examples.of([features(text) for text, _ in labelled])
    columns = [fitted(examples, wanted, ridge=RIDGE) for wanted in _wanted(labelled)]
    return np.stack(columns, axis=1)


def _meaning(whole: Labelled, parts: Labelled, polyglot: Polyglot) -> Layers:
    labelled = [*whole, *parts]
    counts = np.repeat([1, PARTS_COUNT], [len(whole), len(parts)])
    vectors = _embedded([text for text, _ in labelled], polyglot)
    layers = learned(vectors, np.stack(list(_wanted(labelled)), axis=1), counts)
    return {name: weights.astype(np.float16) for name, weights in layers.items()}


def _embedded(texts: Sequence[str], polyglot: Polyglot) -> Numbers:
    return asyncio.run(polyglot.embed(texts))


def _wanted(labelled: Labelled) -> Iterator[Numbers]:
    """For each of `COLUMNS`, which of the messages are about that."""
    labels = np.array([label for _, label in labelled])
    for column in COLUMNS:
        yield (labels != CALM if column == ANY else labels == column).astype(np.float64)


def _odds_by_wording(weights: Numbers, labelled: Labelled) -> Numbers:
    examples = Examples.of([features(text) for text, _ in labelled])
    return np.stack([examples.odds(column) for column in weights.T], axis=1)


def _report(odds: Numbers, unseen: Labelled, fires_from: float) -> None:
    fires = odds[:, 0] >= fires_from
    likeliest = np.array(COLUMNS[1:])[odds[:, 1:].argmax(axis=1)]
    labels = np.array([label for _, label in unseen])
    for what, of in (("for people", labels != CALM), ("calm", labels == CALM)):
        share = Share(hits=int(fires[of].sum()), of=int(of.sum()))
        print(f"fires: {share.value:.3f} of {share.of} messages {what}")
    caught = fires & (labels != CALM)
    print(f"of them about the right topic: {(likeliest == labels)[caught].mean():.3f}")


if __name__ == "__main__":
    sys.exit(main())

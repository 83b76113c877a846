"""Does the right passage come first?"""

from benchmarks.quality.asking import faq, search
from benchmarks.quality.data import Evals, folds
from benchmarks.quality.figure import Figure, mean, share
from bot.ports import Embedder
from bot.shares import Share
from knowledge.minilm import MiniLM

TOP = 10
FOLDS = 5


async def figures(evals: Evals, embedder: Embedder | None = None) -> list[Figure]:
    """SQuAD's paragraphs as pages, and BANKING77's intents as an FAQ."""
    embedder = embedder or MiniLM()
    return [*await _pages(evals, embedder), await _faq(evals, embedder)]


async def _pages(evals: Evals, embedder: Embedder) -> list[Figure]:
    files = {
        f"{row['id']}.md": f"# {row['title'].replace('_', ' ')}\n\n{row['text']}"
        for row in evals.rows("squad_docs")
    }
    rows = [row for row in evals.rows("squad_questions") if not row["unanswerable"]]
    found = await search(files, [row["text"] for row in rows], embedder, top=TOP)
    ranks = []
    for row, each in zip(rows, found, strict=True):
        sources = [one.passage.source.partition("#")[0] for one in each]
        source = f"{row['gold']}.md"
        ranks.append(1 / (sources.index(source) + 1) if source in sources else 0.0)
    first = Share(hits=sum(rank == 1 for rank in ranks), of=len(ranks))
    return [
        mean(f"SQuAD paragraphs: MRR@{TOP}", ranks, at_least=0.92),
        share("SQuAD paragraphs: the right one first", first),
    ]


async def _faq(evals: Evals, embedder: Embedder) -> Figure:
    entries = evals.banking()
    hits = []
    for fold in range(FOLDS):
        kept, asked = folds(entries, fold, of=FOLDS)
        found = await search(faq(kept), [text for text, _ in asked], embedder)
        hits += [each[0].passage.text == name for each, (_, name) in zip(found, asked, strict=True)]
    counted = Share(hits=sum(hits), of=len(hits))
    return share(f"BANKING77, {FOLDS} folds: the right entry first", counted, at_least=0.925)

"""How good the decisions and answers are, on public data: `python -m benchmarks quality`.

The data are no part of the product: `STEPASIDE_EVALS` names their folder. Each section is a module with
`async def figures(evals: Evals) -> list[Figure]`; `docs/quality.md` holds the last table.
"""

from benchmarks.quality.table import main as main

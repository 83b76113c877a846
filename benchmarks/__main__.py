"""`python -m benchmarks [name ...] [--option ...]`: run the benchmarks named, or all the quick ones.

Each module of this package with a `main()` is one; figures are ratios within one run. Options are for the
benchmark named: `python -m benchmarks kill --kills 20`.
"""

import asyncio
import importlib
import itertools
import pkgutil
import sys
from pathlib import Path

# They take so long that they run only when they are named.
_MINUTES = ("handoff", "kill", "quality", "topics", "wording")


def main() -> None:
    """Run what the command line names."""
    known = sorted(m.name for m in pkgutil.iter_modules([str(Path(__file__).parent)]) if m.name[0] != "_")
    named = list(itertools.takewhile(lambda given: not given.startswith("-"), sys.argv[1:]))
    wanted = named or [name for name in known if name not in _MINUTES]
    unknown = [name for name in wanted if name not in known]
    if unknown:
        sys.exit(f"there is no benchmark {', '.join(unknown)}; there are: {', '.join(known)}")
    sys.argv[1:] = sys.argv[1 + len(named) :]
    for name in wanted:
        ran = importlib.import_module(f"benchmarks.{name}").main()
        if asyncio.iscoroutine(ran):
            asyncio.run(ran)


main()

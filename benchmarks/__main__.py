"""`python -m benchmarks [name ...]`: run the benchmarks named, or all of them.

Each module of this package with a `main()` is one; figures are ratios within one run.
"""

import importlib
import pkgutil
import sys
from pathlib import Path


def main() -> None:
    """Run what the command line names."""
    known = sorted(m.name for m in pkgutil.iter_modules([str(Path(__file__).parent)]) if m.name[0] != "_")
    wanted = sys.argv[1:] or known
    unknown = [name for name in wanted if name not in known]
    if unknown:
        sys.exit(f"there is no benchmark {', '.join(unknown)}; there are: {', '.join(known)}")
    for name in wanted:
        importlib.import_module(f"benchmarks.{name}").main()


main()

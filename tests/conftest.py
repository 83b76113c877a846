"""What takes long: it begins first, and what never changes is made once for all."""

import asyncio
import fcntl
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from xdist.scheduler import LoadFileScheduling  # type: ignore[import-untyped]

from knowledge.learn import learn
from knowledge.minilm import MiniLM, find_weights
from sandbox.story import SHOP
from tests.processes import Forks

# A busy machine is no fault of an example's.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")

#: Begun last, one of these keeps a core busy when the others have nothing left to do.
LONGEST = (
    *("test_demo_in_browser", "test_apps_in_browser", "test_page_in_browser", "test_story", "test_cli"),
    *("test_telegram", "test_promises", "test_kill", "test_life", "test_life_again", "test_judge"),
    *("test_unknown_measured", "test_repetition_measured", "test_sensitive_measured", "test_files"),
    *("test_outages", "test_answerer_shop", "test_bad_input", "test_grounding_corpus", "test_doctor"),
)

#: Files that one process runs, of several: they load the same, which takes seconds.
TOGETHER = {
    "aiogram": (
        *("test_telegram", "test_telegram_files", "test_telegram_webhook", "test_contract"),
        *("test_mounted", "test_examples", "test_telegram_polling"),
    ),
    "forks": ("test_cli", "test_lazy_imports", "test_report_store", "test_history"),
}


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    if config.getoption("dist") != "loadfile":
        return None
    scheduler = LoadFileScheduling(config, log)
    file_of = scheduler._split_scope

    def group_of(test: str) -> str:
        file: str = file_of(test)
        return next((group for group, names in TOGETHER.items() if Path(file).stem in names), file)

    scheduler._split_scope = group_of
    return scheduler


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    places = {name: place for place, name in enumerate(LONGEST)}
    items.sort(key=lambda item: places.get(item.path.stem, len(LONGEST)))  # stable: files stay whole
    for item in items:
        if "learned_shop" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.timeout(240), append=False)  # whichever comes first waits for it


@pytest.fixture(scope="session")
def learned_shop(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The sample shop's documents as the built-in embedder learns them: an index to copy or read."""
    try:
        find_weights()
    except FileNotFoundError:
        pytest.skip("the embedding weights are not installed: make install")
    own = tmp_path_factory.getbasetemp()
    shared = own if worker_id == "master" else own.parent
    with (shared / "learning-shop").open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)  # until it is closed: of several workers the first learns
        index = shared / "learned-shop"
        if not index.exists():
            asyncio.run(learn(SHOP / "knowledge", own / "learned", MiniLM()))
            (own / "learned").rename(index)
    return index


@pytest.fixture(scope="module")
def learned_demo(learned_shop: Path) -> Iterator[None]:
    """Demos that have the shop's documents learned already; `stepaside demo --story` learns them itself."""
    from bot.app import (
        running,  # takes seconds, which the process that only hands out the tests would wait too
    )

    def run(config: Any, **more: Any) -> Any:
        shutil.copytree(learned_shop, config.knowledge.index)
        return running(config, **more)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.demo.running", run)
        yield


@pytest.fixture(scope="session")
def forks() -> Iterator[Forks]:
    """Runs commands and programs in processes of their own."""
    with Forks() as forks:
        yield forks

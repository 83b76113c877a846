"""Words in other languages than English count without their endings, whoever asks at the same time."""

import sys
import threading
from collections.abc import Iterator

import pytest

from knowledge.endings import without_ending


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("kündigung", "kündigen", "de"),
        ("habitación", "habitaciones", "es"),
        ("remboursement", "remboursements", "fr"),
        ("возврат", "возврата", "ru"),
        ("退货", "退货", "zh"),
    ],
)
def test_endings_do_not_count(one: str, other: str, language: str) -> None:
    assert without_ending(one, language) == without_ending(other, language)


@pytest.fixture
def impatient() -> Iterator[None]:
    """Threads take turns after every few steps."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


@pytest.mark.usefixtures("impatient")
def test_two_threads_at_once_get_the_same_stems_as_one() -> None:
    beginnings = ("kündigung", "zählerstand", "bedingung", "öffnungszeit", "erstattung", "lieferung")
    words = [
        f"{word}{number}{end}" for word in beginnings for number in "xyz" for end in ("", "en", "s", "er")
    ]
    expected = [without_ending(word, "de") for word in words]
    got: list[list[str]] = []

    def ask() -> None:
        got.extend([without_ending.__wrapped__(word, "de") for word in words] for _ in range(20))

    threads = [threading.Thread(target=ask) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(got) == 40
    assert all(stems == expected for stems in got)

"""The words of a text that carry its meaning."""

import tracemalloc

from knowledge.prices import only_asks_price
from knowledge.terms import content, typed


def test_words_are_compared_without_endings_and_accents() -> None:
    assert content("Where are your ovens?") == typed("and the oven") == ("oven",)
    assert typed("Wo sind die Öfen?") == typed("ofen")


def test_long_messages_are_not_kept_in_memory_for_good() -> None:
    tracemalloc.start()
    try:
        for number in range(200):
            message = f"how much is number {number}, {'für den ofen ' * 300}?"
            assert not only_asks_price(message)
            assert typed(message)
            assert content(message)
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert kept < 200 * 1_000  # bytes; of such a message 4,000 characters are written

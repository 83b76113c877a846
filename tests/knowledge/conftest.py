"""What several tests of the knowledge share."""

import pytest

from knowledge.minilm import MiniLM
from knowledge.polyglot import Polyglot


@pytest.fixture(scope="session")
def minilm() -> MiniLM:
    """The built-in embedder for English, alone: loading it takes half a second."""
    return MiniLM()


@pytest.fixture(scope="session")
def polyglot() -> Polyglot:
    """The built-in embedder for other languages."""
    return Polyglot()


@pytest.fixture(scope="session")
def built_in(polyglot: Polyglot) -> MiniLM:
    """Both, as a bot has them."""
    return MiniLM(polyglot=polyglot)

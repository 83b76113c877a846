"""What several tests of the knowledge share."""

import pytest

from knowledge.embed import MiniLM


@pytest.fixture(scope="session")
def minilm() -> MiniLM:
    """The built-in embedder: loading it takes half a second."""
    return MiniLM()

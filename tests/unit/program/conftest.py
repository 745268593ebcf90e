"""What tests of declarations share: a stack that is being evaluated."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from authoring_world import declaring
from firma.program.evaluation import Evaluation


@pytest.fixture
def run() -> Iterator[Evaluation]:
    """A stack that the test writes inside."""
    with declaring() as evaluation:
        yield evaluation

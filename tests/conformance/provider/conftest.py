"""One trial for each case: a fresh world, one checked session in it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from conformance.provider.case import Case, Trial
from conformance.provider.cases_all import CASES

Law = Callable[[Trial], Coroutine[Any, Any, None]]
Keep = Callable[[Law], None]


@pytest.fixture(params=CASES, ids=str)
def case(request: pytest.FixtureRequest) -> Case:
    """Return each case."""
    given: Case = request.param
    return given


@pytest.fixture
def keep(case: Case, tmp_path: Path) -> Keep:
    """Return a function that tries a law in a fresh world of the case."""

    async def kept(law: Law) -> None:
        world = case.world(tmp_path)
        session = await world.open()
        assert world.provider.schema(case.type) == case.schema
        try:
            await law(Trial(case, world, session))
        finally:
            await world.close()

    return lambda law: asyncio.run(kept(law))

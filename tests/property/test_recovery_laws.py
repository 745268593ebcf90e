"""Laws of recovery over random histories: what lives is known, nothing is made twice, no id is given twice."""

from __future__ import annotations

import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from engine_world import Workbench, bench_at, changes
from firma.core.apply import observe, request, settling
from firma.core.apply.request import GENERATION_TAG, OBJECT_TAG, tags_of
from firma.core.ledger.entry import Entry
from firma.core.ledger.state import State
from firma.core.model.value import Map
from firma.engine import recovering
from firma.engine.recovered import UnitFound
from firma.engine.result import Silent
from recovery_story import back_up, found_in, give_number_again, lose, put_back, search

TYPES = ("cc_Plain", "cc_Named", "cc_Etag", "tf_Tag", "tf_Etag")
"""Types whose things carry tags: only these can be found again."""

EVERY = tuple(f"sim.{name.replace('_', '.')}" for name in TYPES)
NAMES = tuple("abcd")
FEW = settings(max_examples=max(3, settings().max_examples // 20), deadline=None)
"""An example applies up to eight times, each time with a process for the program."""


def world_of(chance: random.Random) -> str:
    """Return the body of a stack: some resources, each using none or one before it."""
    lines: list[str] = []
    before: list[str] = []
    for name in chance.sample(NAMES, chance.randrange(len(NAMES) + 1)):
        uses = f"refs=[{chance.choice(before)}.id], " if before and chance.random() < 0.4 else ""
        kind = TYPES[NAMES.index(name)] if chance.random() < 0.8 else chance.choice(TYPES)
        lines.append(f'{name} = sim.{kind}("{name}", {uses}v={chance.randrange(3)}, k={chance.randrange(2)})')
        before.append(name)
    return "\n".join(lines)


@contextmanager
def fresh(**more: Any) -> Iterator[Workbench]:
    folder = Path(tempfile.mkdtemp(prefix="firma-law-"))
    try:
        yield bench_at(folder, **more)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def marks(bench: Workbench) -> Counter[tuple[str, str]]:
    """How often a tag of ours is on living things."""
    return Counter((str(made.tags[OBJECT_TAG]), str(made.tags[GENERATION_TAG])) for made in bench.things())


def live_through(bench: Workbench, chance: random.Random) -> UnitFound:
    """Live some history, keep a copy somewhere in it, lose the ledger at the end, and recover."""
    worlds = ['sim.cc_Plain("z", v=1)', *(world_of(chance) for _ in range(chance.randrange(1, 4)))]
    kept = chance.randrange(len(worlds))
    backup = None
    for number, body in enumerate(worlds):
        bench.sim(body or "pass")
        if number == len(worlds) - 1 and chance.random() < 0.3:
            bench.sim(body or "pass", settings=", lost=1")  # the last run's answers get lost, and so do some requests
            bench.apply()
            bench.sim(body or "pass")
        else:
            bench.settle()
        if number == kept or backup is None:
            backup = back_up(bench)
    lose(bench)
    assert backup is not None
    put_back(bench, backup)
    if chance.random() < 0.3:  # the source went on, or went back
        bench.sim(world_of(chance) or "pass")
    # Types that neither the copy nor the source names have to be named.
    return found_in(search(bench, *EVERY))


def check(bench: Workbench, found: UnitFound) -> None:
    """Hold the laws after a recovery, and after the source has been applied again."""
    state = bench.state()
    known = state.identifiers() | state.forgotten
    waiting = any(o.pending for o in state.objects.values())
    unknown = [made.identifier for made in bench.things() if made.identifier not in known]
    assert waiting or not unknown, (unknown, found)
    everywhere = Counter(g.identifier for o in state.objects.values() for g in o.generations.values())
    assert max(everywhere.values(), default=1) == 1, everywhere
    for one in found.unplaced:
        forget(bench, one.address)
    bench.settle()
    assert changes(bench.plan(refresh="full")) == {}
    there = {made.identifier for made in bench.things()}
    after = bench.state()
    living = {o.now.identifier for o in after.objects.values() if o.now is not None and not o.now.failed}
    assert there == living | {one.identifier for one in found.unplaced}
    assert max(marks(bench).values(), default=1) == 1, marks(bench)


def forget(bench: Workbench, address: str) -> None:
    bench.apply(bench.do(lambda engine: engine.forget(address, progress=Silent())))


@given(st.integers(0, 10**6))
@example(535776)  # a lost replacement set what only a creation can set, and then the source went back
@FEW
def test_nothing_that_lives_is_unknown_and_nothing_is_made_twice(seed: int) -> None:
    with fresh() as bench:
        check(bench, live_through(bench, random.Random(seed)))


# -- mutants ----------------------------------------------------------------------------------------------------------
BEFORE = 'sim.cc_Plain("a", v=1)'


def story(bench: Workbench, after: str) -> UnitFound:
    bench.sim(BEFORE)
    bench.settle()
    backup = back_up(bench)
    bench.sim(after)
    bench.settle()
    lose(bench)
    put_back(bench, backup)
    return found_in(search(bench))


async def _nothing(*_: Any) -> list[Any]:
    return []


def test_a_recovery_that_forgets_tags_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recovering, "things_by_tag", _nothing)
    with fresh() as bench:
        found = story(bench, f'{BEFORE}\nsim.cc_Plain("b", v=2)')
        with pytest.raises(AssertionError):
            check(bench, found)


def _old_tags(unit: str, intent: Entry, _: State) -> Map:
    return tags_of(unit, intent, State())


def _old_sweep(unit: str, number: int, _: State) -> Mapping[str, Any]:
    return request.sweep_tags(unit, number, State())


def test_a_recovery_that_gives_ids_again_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(request, "tags_of", _old_tags)
    monkeypatch.setattr(settling, "tags_of", _old_tags)
    monkeypatch.setattr(observe, "sweep_tags", _old_sweep)
    with fresh() as bench:
        give_number_again(bench)
        assert max(marks(bench).values()) == 2

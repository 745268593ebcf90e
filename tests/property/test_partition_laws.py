"""Laws of moves between units: however an estate is cut, by source alone, nothing in the cloud changes."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from engine_world import Workbench, bench_at, changes

UNITS = ("ua", "ub", "uc")
NAMES = ("n0", "n1", "n2", "n3", "n4")
TYPES = ("cc_Plain", "cc_Named", "tf_Tag", "tf_List")
FEW = settings(max_examples=max(settings().max_examples // 12, 1), deadline=None)
"""An example plans and applies a dozen times, each time with a process for the program."""

Estate = Mapping[str, tuple[str, tuple[str, ...]]]
"""Name -> type, and what it uses (earlier names)."""

Cut = Mapping[str, int]
"""Name -> number of its unit; never before one that it uses, so that units do not use each other in a circle."""


@st.composite
def estates(draw: st.DrawFn) -> Estate:
    names = NAMES[: draw(st.integers(2, len(NAMES)))]
    return {
        name: (
            draw(st.sampled_from(TYPES)),
            tuple(draw(st.lists(st.sampled_from(names[:i]), unique=True, max_size=2))) if i else (),
        )
        for i, name in enumerate(names)
    }


@st.composite
def cuts(draw: st.DrawFn, estate: Estate) -> Cut:
    found: dict[str, int] = {}
    for name, (_, uses) in estate.items():
        found[name] = draw(st.integers(max((found[used] for used in uses), default=0), len(UNITS) - 1))
    return found


@st.composite
def stories(draw: st.DrawFn) -> tuple[Estate, list[Cut]]:
    """An estate, and three ways to cut it."""
    estate = draw(estates())
    return estate, [draw(cuts(estate)) for _ in range(3)]


def write(bench: Workbench, estate: Estate, cut: Cut) -> None:
    """Write the source of one cut: each name says where it may have been, and what crosses is an output."""
    for number, unit in enumerate(UNITS):
        inside = [name for name in estate if cut[name] == number]
        taken = sorted({used for name in inside for used in estate[name][1] if cut[used] != number})
        givers = sorted({UNITS[cut[used]] for used in taken})
        given_out = sorted({u for name, (_, uses) in estate.items() if cut[name] > number for u in uses if u in inside})
        lines = [_line(name, estate, cut, number) for name in inside] or ["pass"]
        head = "".join(f"from stacks.{giver} import Out{giver}\n" for giver in givers)
        head += f"class Out{unit}(firma.Outputs):\n" + ("".join(f"    {n}: str\n" for n in given_out) or "    pass\n")
        lines.append(f"return Out{unit}({', '.join(f'{n}={n}.id' for n in given_out)})")
        more = {"takes": ", ".join(f"{giver}: Out{giver}" for giver in givers), "gives": f"Out{unit}"}
        bench.sim("\n".join(lines), name=unit, head=head, **more)


def _line(name: str, estate: Estate, cut: Cut, number: int) -> str:
    kind, uses = estate[name]
    refs = ", ".join(f"{used}.id" if cut[used] == number else f"{UNITS[cut[used]]}.{used}" for used in uses)
    dotted = f"sim.{kind.replace('_', '.')}"
    earlier = [f"{unit}/{dotted}:{name}" for unit in UNITS if unit != UNITS[number]]
    return f'{name} = sim.{kind}("{name}", v={len(name) + int(name[1])}, refs=[{refs}], moved_from={earlier})'


@contextmanager
def laboratory() -> Iterator[Workbench]:
    folder = Path(tempfile.mkdtemp(prefix="firma-cuts-"))
    try:
        yield bench_at(folder)
    finally:
        shutil.rmtree(folder)


def world(bench: Workbench) -> list[tuple[Any, ...]]:
    return sorted((m.uid, m.writes, m.identifier, repr(m.attributes)) for m in bench.things())


def where(bench: Workbench, names: Estate) -> dict[str, list[str]]:
    """Name -> units in which it lives."""
    objects = {unit: bench.objects(unit) for unit in UNITS}
    return {name: [u for u in UNITS if any(a.endswith(f":{name}") for a in objects[u])] for name in names}


@FEW
@given(stories())
def test_any_partition_of_an_estate_by_moves_changes_nothing_and_leaves_the_plan_empty(
    story: tuple[Estate, list[Cut]],
) -> None:
    estate, partitions = story
    with laboratory() as bench:
        write(bench, estate, partitions[0])
        bench.settle()
        before = world(bench)
        for cut in partitions[1:]:
            write(bench, estate, cut)
            bench.settle()
            assert world(bench) == before
            assert where(bench, estate) == {name: [UNITS[cut[name]]] for name in estate}
            planned = bench.plan()
            assert changes(planned) == {}
            assert all(not plan.operations and not plan.deferred for plan in planned.plans)
        assert bench.verified()

"""Laws of the whole engine over random programs: applied is agreed, ledger is cloud, order is nothing, plan is all."""

from __future__ import annotations

import json
import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from engine_world import Workbench, bench_at, changes, problems
from firma.core.ledger.folding import fold
from firma.core.model.value import Map, reveal
from firma.core.plan.plan import Scope
from firma.engine.result import Planned
from firma.providers.sim.things import Made

STACK = """
import json
import pathlib

for name, one in json.loads(pathlib.Path("world.json").read_text()):
    inputs = {key: one[key] for key in ("v", "k") if one[key] is not None}
    uses = [made[used] for used in one["uses"]]
    if one["type"] == "Data":
        made[name] = firma.Data(name, input=[inputs, [used.id for used in uses]])
        continue
    made[name] = getattr(sim, one["type"])(name, refs=[used.id for used in uses], **inputs, **one["options"])
"""

Declared = Mapping[str, Any]
World = list[tuple[str, Declared]]

TYPES = ("cc_Plain", "cc_Only", "cc_Named", "cc_Etag", "tf_Tag", "tf_List", "tf_None", "Data")
NAMES = tuple("abcdef")
SOME = settings(max_examples=settings().max_examples // 6, deadline=None)
"""A part of what is usual: an example plans and applies several times, each time with a process for the program."""

FEW = settings(max_examples=max(3, settings().max_examples // 15), deadline=None)
"""A part of that: an example plans and applies a dozen times."""


@st.composite
def worlds(draw: st.DrawFn) -> World:
    """Declarations that use only those before them."""
    names = draw(st.lists(st.sampled_from(NAMES), unique=True, max_size=len(NAMES)))
    found: World = []
    for i, name in enumerate(names):
        kind = draw(st.sampled_from(TYPES))
        order = draw(st.sampled_from(("", "", "", "create_first", "delete_first"))) if kind != "Data" else ""
        one = {
            "type": kind,
            "v": draw(st.integers(1, 3)),
            "k": draw(st.sampled_from((None, 1, 2))) if kind != "Data" else None,
            "uses": draw(st.lists(st.sampled_from(names[:i]), unique=True, max_size=2)) if i else [],
            "options": {"replacement": order} if order else {},
        }
        found.append((name, one))
    return found


@dataclass
class Laboratory:
    """A bench whose program is data."""

    bench: Workbench

    def write(self, world: World) -> None:
        self.bench.write("world.json", json.dumps(world))

    def things(self) -> dict[str, tuple[int, int, Map]]:
        """Identifier -> ground truth: which thing it is, how often it was written, and how it is."""
        return {f"{m.spec.type} {m.identifier}": (m.uid, m.writes, m.attributes) for m in self.bench.things()}


@contextmanager
def laboratory() -> Iterator[Laboratory]:
    folder = Path(tempfile.mkdtemp(prefix="firma-laws-"))
    try:
        bench = bench_at(folder)
        bench.sim(STACK, head="made = {}\n")
        bench.write("world.json", "[]")
        yield Laboratory(bench)
    finally:
        shutil.rmtree(folder)


def acts(planned: Planned) -> set[tuple[str, str]]:
    """Address and act of everything that calls somebody or writes an entry of its own."""
    return {(op.address, op.act.value) for plan in planned.plans for op in plan.operations.values()}


@SOME
@given(st.lists(worlds(), min_size=1, max_size=3))
def test_after_an_apply_nothing_is_left_to_do_and_ledger_and_cloud_say_the_same(stages: list[World]) -> None:
    with laboratory() as lab:
        for world in [*stages, []]:
            lab.write(world)
            for applied in lab.bench.settle():
                assert problems(applied) == []
            assert changes(lab.bench.plan(refresh="full")) == {}
            check_agreement(lab, world)
        lab.bench.verified()


def check_agreement(lab: Laboratory, world: World) -> None:
    """Hold declarations, ledger, and cloud against each other, each thing once."""
    declared = {name: one for name, one in world if one["type"] != "Data"}
    made = lab.bench.things()
    assert Counter(m.spec.type.removeprefix("sim.").replace(".", "_") for m in made) == Counter(
        one["type"] for one in declared.values()
    )
    by_thing: dict[tuple[str, str], Made] = {(m.spec.type, m.identifier): m for m in made}
    objects = {a: o for a, o in lab.bench.objects().items() if o.type.startswith("sim.")}
    assert len(objects) == len(declared)
    for obj in objects.values():
        assert list(obj.generations) == [obj.current]
        generation = obj.generations[obj.current]
        there = by_thing[obj.type, generation.identifier]
        assert {**generation.attributes, **there.attributes} == generation.attributes
        one = declared[obj.address.rpartition(":")[2]]
        assert (there.attributes.get("v"), there.attributes.get("k")) == (one["v"], one["k"])
        ids = [by_name(lab, used) for used in one["uses"]]
        assert list(there.attributes.get("refs") or ()) == ids


def by_name(lab: Laboratory, name: str) -> Any:
    """The id of what is declared under a name, as the ledger holds it."""
    for address, obj in lab.bench.objects().items():
        if address.endswith(f":{name}") and obj.now is not None:
            return reveal(obj.now.attributes["id"])
    raise AssertionError(f"{name} is not there")


@SOME
@given(worlds(), worlds(), st.randoms(use_true_random=False))
def test_the_order_of_declarations_means_nothing(first: World, second: World, chance: random.Random) -> None:
    with laboratory() as lab:
        lab.write(first)
        lab.bench.settle()
        lab.write(second)
        one = lab.bench.plan()
        lab.write(shuffled(second, chance))
        other = lab.bench.plan()
        assert other.root.effect_digest == one.root.effect_digest
        assert acts(other) == acts(one)


def shuffled(world: World, chance: random.Random) -> World:
    """The same declarations in another order in which each still follows what it uses."""
    left, found, names = list(world), [], set[str]()
    while left:
        ready = [item for item in left if names.issuperset(item[1]["uses"])]
        item = chance.choice(ready)
        left.remove(item)
        names.add(item[0])
        found.append(item)
    return found


@SOME
@given(worlds(), worlds())
def test_an_apply_does_what_the_plan_says_and_nothing_else(first: World, second: World) -> None:
    with laboratory() as lab:
        lab.write(first)
        lab.bench.settle()
        before = lab.things()
        lab.write(second)
        planned = lab.bench.plan()
        applied = lab.bench.apply(planned)
        assert problems(applied) == []
        runs = {int(run.run.partition("#")[2]) for run in applied.runs if run.run}
        intents = [e for e in lab.bench.entries() if e.kind == "intent" and e.run in runs]
        assert {(e.address, str(e.fields["act"])) for e in intents} <= acts(planned)
        touched = {address for address, action in changes(planned).items() if action not in ("move", "hold", "lift")}
        unchanged = [o for a, o in lab.bench.objects().items() if a not in touched and o.type.startswith("sim.")]
        after = lab.things()
        for obj in unchanged:
            assert obj.now is not None
            key = f"{obj.type} {obj.now.identifier}"
            assert after[key] == before[key], "what is not in the plan is not touched"


@SOME
@given(st.lists(worlds(), min_size=1, max_size=3))
def test_what_the_ledger_holds_is_the_fold_of_its_entries_and_nothing_else(stages: list[World]) -> None:
    with laboratory() as lab:
        for world in stages:
            lab.write(world)
            lab.bench.settle()
        held, folded = lab.bench.state(), fold(lab.bench.entries())
        assert folded == held


@SOME
@given(worlds(), worlds())
def test_a_rollback_brings_back_what_was(first: World, second: World) -> None:
    with laboratory() as lab:
        lab.write(first)
        lab.bench.settle()
        before = Counter(attributes_of(lab))
        lab.write(second)
        if not lab.bench.settle():
            return
        applied = lab.bench.rollback()
        assert problems(applied) == []
        while applied.exit == 3:
            applied = lab.bench.apply()
        assert Counter(attributes_of(lab)) == before


def attributes_of(lab: Laboratory) -> list[str]:
    """What there is, without what a new thing gets anew: ids, names."""
    shown = []
    for made in lab.bench.things():
        had = made.attributes
        shown.append(f"{made.spec.type} {had.get('v')} {had.get('k')} {len(had.get('refs') or ())}")
    return shown


def standing(lab: Laboratory) -> dict[str, Any]:
    """What the ledger says of each address, but for identifiers."""
    found, objects = {}, lab.bench.state().objects
    for address, obj in lab.bench.objects().items():
        if obj.now is not None:
            inputs = [obj.now.request.get(name) for name in ("v", "k")]
            found[address] = (inputs, sorted(objects[one].address for one, _ in obj.now.dependencies))
    return found


@FEW
@given(worlds(), worlds(), st.randoms(use_true_random=False))
def test_partial_applies_in_any_order_converge_to_the_whole_one(
    before: World, after: World, chance: random.Random
) -> None:
    with laboratory() as parts, laboratory() as whole:
        for lab in (parts, whole):
            lab.write(before)
            lab.bench.settle()
            lab.write(after)
        whole.bench.settle()
        for _ in range(12):
            names = sorted(changes(parts.bench.plan()))
            if not names:
                break
            some = tuple(chance.sample(names, chance.randint(1, min(2, len(names)))))
            scope = Scope(targets=some) if chance.random() < 0.6 else Scope(excludes=some)
            assert problems(parts.bench.apply(parts.bench.plan(scope=scope))) == []
        parts.bench.settle()

        assert standing(parts) == standing(whole)
        check_agreement(parts, after)
        parts.bench.verified()

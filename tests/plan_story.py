"""Random programs, edits and failures for tests of planning, and the laws that must hold over them, as functions."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Any

from firma.core.ledger.folding import fold
from firma.core.ledger.state import State
from firma.core.model.address import parse_unit
from firma.core.model.diagnostic import PermanentError
from firma.core.model.node import Node, Options, Replacement, Resource
from firma.core.model.value import walk
from firma.core.plan.codec import decode_plan, encode_plan
from firma.core.plan.plan import Act, Operation, Plan
from firma.core.plan.readset import moved_keys
from firma.core.trust.facts import LedgerFacts
from firma.core.trust.gate import Policy, judge, seal
from firma.core.trust.undo import Wanted, undo
from plan_world import SCHEMAS, UNIT, Performer, plan_of, ref, resource


class UnfitError(Exception):
    """These seeds make no case of the law."""


def require(condition: object) -> None:
    """Go on only with what is a case of the law."""
    if not condition:
        raise UnfitError


TYPES = ("t.Plain", "t.Strict", "t.Fixed", "t.Named", "t.First", "t.Planned", "t.Frozen")
ORDERS = (Replacement.DEFAULT, Replacement.DEFAULT, Replacement.CREATE_FIRST, Replacement.DELETE_FIRST)


@dataclass(slots=True)
class Spec:
    """One declared resource of a random program."""

    type: str
    v: int = 0
    k: int = 0
    refs: tuple[str, ...] = ()
    order: Replacement = Replacement.DEFAULT
    moved_from: tuple[str, ...] = ()
    retain: bool = False

    def node(self, name: str, types: dict[str, str]) -> Node:
        options = Options(
            replacement=self.order,
            moved_from=tuple(f"{self.type}:{old}" for old in self.moved_from),
            retain=self.retain,
        )
        refs = tuple(ref(f"{types[used]}:{used}", "arn") for used in self.refs)
        return resource(f"{self.type}:{name}", options, v=self.v, k=self.k, refs=refs)


@dataclass(slots=True)
class Source:
    """A random program, edited step by step; references lead to lower numbers, so it has no cycle."""

    chance: random.Random
    specs: dict[str, Spec] = field(default_factory=dict)
    count: int = 0

    def nodes(self) -> list[Node]:
        types = {name: spec.type for name, spec in self.specs.items()}
        return [spec.node(name, types) for name, spec in self.specs.items()]

    def edit(self) -> None:
        kinds: list[Callable[[], None]] = [
            self._add,
            self._value,
            self._fixed,
            self._refs,
            self._remove,
            self._rename,
            self._order,
        ]
        kinds[0 if not self.specs else self.chance.randrange(len(kinds))]()

    def _some(self) -> str:
        return self.chance.choice(sorted(self.specs))

    def _add(self) -> None:
        if len(self.specs) >= 7:
            return
        self.count += 1
        below = sorted(self.specs)
        refs = tuple(sorted(self.chance.sample(below, min(len(below), self.chance.choice((0, 1, 1, 2))))))
        self.specs[f"r{self.count:02}"] = Spec(self.chance.choice(TYPES), refs=refs, order=self.chance.choice(ORDERS))

    def _value(self) -> None:
        self.specs[self._some()].v = self.chance.randrange(3)

    def _fixed(self) -> None:
        self.specs[self._some()].k = self.chance.randrange(3)

    def _order(self) -> None:
        self.specs[self._some()].order = self.chance.choice(ORDERS)

    def _refs(self) -> None:
        name = self._some()
        lower = [other for other in sorted(self.specs) if other < name and not self._reaches(other, name)]
        self.specs[name].refs = tuple(sorted(self.chance.sample(lower, min(len(lower), self.chance.randrange(3)))))

    def _reaches(self, start: str, goal: str) -> bool:
        return start == goal or any(self._reaches(used, goal) for used in self.specs[start].refs)

    def _remove(self) -> None:
        gone = self._some()
        del self.specs[gone]
        for spec in self.specs.values():
            spec.refs = tuple(used for used in spec.refs if used != gone)

    def _rename(self) -> None:
        old = self._some()
        self.count += 1
        new = f"{old}x{self.count:02}"
        spec = self.specs.pop(old)
        self.specs[new] = replace(spec, moved_from=(old, *spec.moved_from))
        for other in self.specs.values():
            other.refs = tuple(sorted(new if used == old else used for used in other.refs))


@dataclass(slots=True)
class Story:
    """A source, a world, and chance."""

    chance: random.Random
    source: Source
    world: Performer

    @classmethod
    def of(cls, seed: int, edits: int) -> Story:
        chance = random.Random(seed)
        story = cls(chance, Source(chance), CheckedPerformer())
        for _ in range(edits):
            story.source.edit()
        return story

    def plan(self, **more: Any) -> Plan:
        """Plan the source; no name is given by an author here, so nothing may be refused."""
        return plan_of(self.world.state, self.source.nodes(), **more)

    def edit(self, times: int) -> None:
        for _ in range(times):
            self.source.edit()

    def settle(self) -> None:
        """Apply until nothing is left to do."""
        for _ in range(8):
            plan = self.plan()
            if plan.is_empty:
                return
            self.world.fail = set()
            self.world.apply(plan)
        raise AssertionError(f"it does not end: {list(self.plan().operations)}")


class CheckedPerformer(Performer):
    """Refuses what a cloud would refuse, and what the rules forbid."""

    def _call(self, op: Operation) -> None:
        if op.act is Act.DELETE and op.object is not None:
            users = self.state.users(op.object, op.generation)
            strict = SCHEMAS[op.type].refuses_deletion_while_used
            loose = op.replacement is Replacement.DELETE_FIRST and not strict
            assert loose or not users, f"{op.key} while {users} use it"
        if op.act is Act.CREATE and op.type == "t.Named":
            taken = self.state.identifiers(op.type)
            assert op.desired["name"] not in taken, f"{op.key}: the name {op.desired['name']} is taken"
        super()._call(op)


def empty_after_apply(seed: int, first: int, then: int) -> None:
    story = Story.of(seed, first)
    for _ in range(3):
        plan = story.plan()
        story.world.apply(plan)

        assert plan.deferred == ()
        assert story.plan().is_empty, list(story.plan().operations)
        story.edit(then)


def what_is_declared_is_there(seed: int, first: int, then: int) -> None:
    story = Story.of(seed, first)
    story.settle()
    story.edit(then)
    story.settle()
    state = story.world.state

    assert set(state.by_address) == {str(node.address) for node in story.source.nodes()}
    for node in story.source.nodes():
        obj = state.objects[state.by_address[str(node.address)]]
        assert obj.now is not None
        assert len(obj.generations) == 1
        assert isinstance(node, Resource)
        assert (obj.now.request["v"], obj.now.request["k"]) == (node.inputs["v"], node.inputs["k"])


def order_is_irrelevant(seed: int, first: int, then: int) -> None:
    story = Story.of(seed, first)
    story.settle()
    story.edit(then)
    plan = story.plan()
    shuffled = story.source.nodes()
    story.chance.shuffle(shuffled)

    assert plan_of(story.world.state, shuffled) == plan


def operations_are_ordered(seed: int, first: int, then: int) -> None:
    story = Story.of(seed, first)
    story.settle()
    story.edit(then)
    if seed % 2:  # replace everything, so that orders meet
        for spec in story.source.specs.values():
            spec.k += 1
    plan = story.plan()
    place = {key: i for i, key in enumerate(plan.operations)}
    for key, op in plan.operations.items():
        assert all(place[before] < place[key] for before in op.after)
        assert op.after == tuple(sorted(op.after))
        if op.act is Act.DELETE and op.object is not None:
            # What is replaced create-first never lives on with less than it had: its dependencies go after it is made.
            for user in story.world.state.users(op.object, op.generation):
                made = plan.operations.get(f"create {story.world.state.objects[user].address}")
                if made is not None and made.replacement is Replacement.CREATE_FIRST:
                    assert place[made.key] < place[key], f"{key} before {made.key}"


def failures_converge(seed: int, first: int, then: int) -> None:
    story = Story.of(seed, first)
    story.settle()
    for _ in range(3):
        story.edit(then)
        plan = story.plan()
        story.world.fail = {key for key in plan.operations if story.chance.random() < 0.3}
        story.world.apply(plan)
        assert moved_keys(plan, story.world.state) == [], "its own entries never stale a plan"
    story.settle()

    assert all(len(o.generations) <= 1 for o in story.world.state.objects.values())


def open_intents_converge(seed: int, first: int, then: int) -> None:
    story = Story.of(seed, first)
    story.settle()
    story.edit(then)
    plan = story.plan()
    calls = [op for op in plan.operations.values() if op.act in (Act.CREATE, Act.UPDATE, Act.DELETE) and not op.after]
    require(calls)
    story.world.leave_open(story.chance.choice(calls))
    story.edit(then)
    again = story.plan()
    pending = {o.id for o in story.world.state.objects.values() if o.pending}

    assert pending
    assert all(op.act is Act.SETTLE for op in again.operations.values() if op.object in pending)
    story.settle()


def renames_never_replace(seed: int, first: int, renames: int) -> None:
    story = Story.of(seed, first)
    story.settle()
    before = {o.id: o.current for o in story.world.state.objects.values()}
    for _ in range(renames):
        if story.source.specs:
            story.source._rename()
    plan = story.plan()
    story.world.apply(plan)

    assert {op.act for op in plan.operations.values()} <= {Act.MOVE}
    assert {o.id: o.current for o in story.world.state.objects.values()} == before


def bytes_survive(seed: int, first: int, then: int) -> None:
    story = Story.of(seed, first)
    story.settle()
    story.edit(then)
    plan = story.plan()
    verdict = judge(plan, LedgerFacts(SCHEMAS.get, story.world.state), Policy(environment="dev"))
    whole = seal(plan, verdict)

    assert decode_plan(encode_plan(whole), whole.digest) == whole
    assert {change.address for change in verdict.changes} == {change.address for change in plan.changes}
    assert len(verdict.sentences) <= 5


def state_stays(seed: int, first: int, then: int) -> None:
    story = Story.of(seed, first)
    story.settle()
    story.edit(then)
    story.plan()

    assert fold(story.world.log) == story.world.state


def read_set_is_sound(seed: int, first: int, mine: int, theirs: int) -> None:
    """Two people plan from one head; one applies; if that moved nothing that the other read, the other's plan holds."""
    story = Story.of(seed, first)
    story.settle()
    copies = {name: replace(spec) for name, spec in story.source.specs.items()}
    other = Source(random.Random(seed + 1), copies, story.source.count)
    story.edit(mine)
    for _ in range(theirs):
        other.edit()
    plan = story.plan()
    theirs_plan = plan_of(story.world.state, other.nodes())
    require(not plan.is_empty and plan.digest != theirs_plan.digest)
    story.world.apply(theirs_plan)
    require(not moved_keys(plan, story.world.state))
    # What lies farther up than direct inputs may have moved: then another order of the two explains the plan.
    old = [o for o in story.world.state.objects.values() if o.id <= plan.seq < o.last]
    require(all(f"o:{o.id}" in plan.read_set for o in old))
    again = story.plan()
    for key, op in plan.operations.items():
        now = again.operations.get(key)
        assert now is not None, key
        assert (op.act, op.object, op.generation, op.desired) == (now.act, now.object, now.generation, now.desired)


def taken_back_stays_so(seed: int, first: int, then: int) -> None:
    story = Story.of(seed, first)
    story.settle()
    former = {o.address: o.now.request["v"] for o in story.world.state.objects.values() if o.now}
    renamed = {spec.moved_from for spec in story.source.specs.values()}
    story.edit(then)
    require({spec.moved_from for spec in story.source.specs.values()} <= renamed | {()})
    plan = story.plan()
    require(not plan.is_empty)
    story.world.apply(plan)
    wanted = Wanted(fields={"reason": "test"}, unit=parse_unit(UNIT), schemas=SCHEMAS.get)
    try:
        holds = undo(story.world.log, story.world.state, plan.digest, wanted).holds
    except PermanentError:
        raise UnfitError from None  # nothing to take back: the edits came to nothing
    story.world.apply(story.plan(holds=holds))
    story.settle()
    living = {o.address: o.now.request["v"] for o in story.world.state.objects.values() if o.now}

    assert living == former


def what_is_brought_back_keeps_what_it_uses(seed: int, first: int, then: int, later: int) -> None:
    """Whatever else waits in the source, nothing that lives was sent what has been deleted since the rollback."""
    story = Story.of(seed, first)
    story.settle()
    story.edit(then)
    plan = story.plan()
    require(not plan.is_empty)
    story.world.apply(plan)
    wanted = Wanted(fields={"reason": "test"}, unit=parse_unit(UNIT), schemas=SCHEMAS.get)
    try:
        holds = undo(story.world.log, story.world.state, plan.digest, wanted).holds
    except PermanentError:
        raise UnfitError from None
    story.edit(later)
    before = story.world.state.identifiers()
    try:
        back = story.plan(holds=holds)
    except PermanentError:
        raise UnfitError from None
    require(bool(holds))
    story.world.apply(back)
    for _ in range(3):
        assert not _sent(story.world.state) & (before - story.world.state.identifiers())
        story.world.apply(story.plan())


def _sent(state: State) -> set[str]:
    """Identifiers that living things were sent."""
    leaves = [leaf for obj in state.objects.values() if obj.now is not None for leaf in walk(obj.now.request)]
    return {leaf.removeprefix("arn:") for leaf in leaves if isinstance(leaf, str)}


def digests(seeds: range) -> list[str]:
    """Return the digests of a plan and of its bytes for each seed, after one apply and some edits."""
    found = []
    for seed in seeds:
        story = Story.of(seed, 9)
        story.settle()
        story.edit(6)
        plan = story.plan()
        verdict = judge(plan, LedgerFacts(SCHEMAS.get, story.world.state), Policy(environment="dev"))
        whole = seal(plan, verdict)
        found += [whole.digest, whole.effect_digest, sha256(encode_plan(whole)).hexdigest()]
    return found

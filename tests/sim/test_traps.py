"""Traps, each as small as it can be: stories without chance, in which one thing meets another."""

from __future__ import annotations

from dataclasses import replace

import pytest

from firma.core.apply.effect import RunStatus
from firma.core.ledger.state import Hold
from firma.core.model.value import Map
from firma.core.plan.plan import Plan
from firma.core.trust.verdict import Admitted
from sim.facts import NETWORK, WEB, Decl
from sim.mutant import AS_BUILT
from sim.planning import plan, refresh
from sim.world import CALL_MAX, LAG, SECOND, TOKEN_LIFE, Process, UnitWorld, World

PLAIN, NAMED, TAG, ETAG = "sim.cc.Plain", "sim.cc.Named", "sim.tf.Tag", "sim.cc.Etag"
LONG = 600 * SECOND


class Stage:
    """A world in which nothing fails by itself."""

    def __init__(self, *decls: Decl) -> None:
        self.w = World(1, AS_BUILT)
        self.declare(*decls)
        if decls:
            self.apply()

    @property
    def web(self) -> UnitWorld:
        return self.w.units[WEB]

    def declare(self, *decls: Decl) -> None:
        self.web.source = replace(self.web.source, decls={decl.address: decl for decl in decls})

    def plan(self, *holds: Hold) -> Admitted:
        found = plan(self.w, self.web, holds=holds)
        if found is None:
            raise AssertionError("planning refuses")
        return found

    def begin(self, admitted: Admitted, *, takeover: bool = False) -> Process:
        p = self.w.spawn(self.web)
        leases = [lease.seq for lease in self.web.state.active()] if takeover else []
        self.w.apply(p, admitted, takeover=leases)
        return p

    def end(self, p: Process) -> RunStatus:
        self.w.run_until(self.w.now + LONG)
        if p.ended is None:
            raise AssertionError(f"{p.run} does not end")
        return p.ended.status

    def apply(self, *holds: Hold) -> RunStatus:
        return self.end(self.begin(self.plan(*holds)))

    def identifiers(self) -> list[str]:
        return [made.identifier for made in self.w.cloud.things.values()]

    def until_called(self, p: Process) -> None:
        """Let time pass until the process is about to send its first call."""
        while not (p.outbox and type(p.outbox[0]).__name__ == "CallProvider"):
            if not self.w.step():
                raise AssertionError("no call is sent")


def keys(admitted: Admitted) -> list[str]:
    found: Plan = admitted.plan
    return list(found.operations)


def test_a_token_that_dies_while_its_holder_is_stalled_makes_nothing_that_nobody_knows() -> None:
    s = Stage()
    s.declare(Decl(f"{PLAIN}:a"))
    old = s.begin(s.plan())
    s.until_called(old)
    s.w.stall(old, TOKEN_LIFE + LONG)
    s.w.run_until(s.w.now + TOKEN_LIFE)
    assert s.end(s.begin(s.plan(), takeover=True)) is RunStatus.INCOMPLETE, "it settles, and nothing else"
    s.w.run_until(s.w.now + TOKEN_LIFE + LONG)
    assert old.ended is not None
    assert old.ended.status is RunStatus.FENCED
    assert len(s.identifiers()) == 1, "the late call"

    s.apply()
    s.apply()
    assert keys(s.plan()) == []
    assert len(s.identifiers()) == 1


@pytest.mark.parametrize("done", [0, 1, 2])
def test_any_prefix_of_two_renames_may_have_been_applied(done: int) -> None:
    names = [f"sim.tf.None:{name}" for name in "abc"]
    s = Stage(Decl(names[0]))
    if done:
        s.declare(Decl(names[done], moved_from=tuple(reversed(names[:done]))))
        s.apply()
    s.declare(Decl(names[2], moved_from=(names[1], names[0])))

    assert keys(s.plan()) == ([] if done == 2 else [f"move {names[2]}"])


def test_names_do_not_collide_after_a_rename() -> None:
    s = Stage(Decl(f"{NAMED}:a"))
    s.declare(Decl(f"{NAMED}:b", moved_from=(f"{NAMED}:a",)))
    s.apply()
    s.declare(Decl(f"{NAMED}:b", moved_from=(f"{NAMED}:a",)), Decl(f"{NAMED}:a"))
    assert keys(s.plan()) == [f"create {NAMED}:a"], "the rename stays a rename"

    assert s.apply() is RunStatus.DONE
    assert len(set(s.identifiers())) == 2


def test_a_deposed_generation_that_still_uses_a_thing_is_deleted_before_it() -> None:
    user = Decl(f"{ETAG}:user", refs=(f"{PLAIN}:used",), create_first=True)
    s = Stage(Decl(f"{PLAIN}:used", create_first=True), user)
    s.declare(Decl(f"{PLAIN}:used", k=1, create_first=True), replace(user, k=1))
    found = s.plan().plan.operations

    old, used = f"delete {ETAG}:user 1", f"delete {PLAIN}:used 1"
    assert old in found[used].after
    assert s.apply() is RunStatus.DONE
    assert len(s.identifiers()) == 2


def test_a_value_hold_and_an_absent_hold_on_one_object() -> None:
    address = f"{PLAIN}:a"
    s = Stage(Decl(address, v=1))
    number = s.web.state.by_address[address]
    s.apply(Hold(key=f"o{number}", values=Map(v=0), fields={"reason": "back"}))
    s.apply(Hold(key=f"a{address}", absent=True, fields={"reason": "away"}))
    assert s.identifiers() == [], "absence outranks values"

    s.declare()
    s.apply()
    assert s.web.state.holds == {}, "both are lifted, by entries, when the source says nothing any more"
    s.declare(Decl(address, v=3))
    s.apply()
    assert [made.attributes["v"] for made in s.w.cloud.things.values()] == [3], "and do not come back"


def test_a_lifted_hold_does_not_come_back() -> None:
    address = f"{PLAIN}:a"
    s = Stage(Decl(address, v=1))
    s.apply(Hold(key=f"o{s.web.state.by_address[address]}", values=Map(v=0), fields={"reason": "back"}))
    assert keys(s.plan()) == []
    s.declare(Decl(address, v=0))
    s.apply()
    s.declare(Decl(address, v=5))

    assert s.plan().plan.operations[f"update {address}"].desired["v"] == 5


def test_two_people_who_apply_one_plan_do_everything_once() -> None:
    s = Stage()
    s.declare(Decl(f"{TAG}:a"), Decl(f"{TAG}:b", refs=(f"{TAG}:a",)))
    admitted = s.plan()
    one, two = s.begin(admitted), s.begin(admitted)
    s.w.run_until(s.w.now + LONG)
    assert {p.ended.status for p in (one, two) if p.ended} == {RunStatus.DONE, RunStatus.BUSY}

    assert s.end(s.begin(admitted)) is RunStatus.DONE, "again, and nothing is left to do"
    assert len(s.identifiers()) == 2


def test_disjoint_runs_of_one_unit_both_finish() -> None:
    s = Stage(Decl(f"{PLAIN}:a"), Decl(f"{TAG}:b"))
    s.declare(Decl(f"{PLAIN}:a", v=1), Decl(f"{TAG}:b"))
    first = s.plan()
    s.declare(Decl(f"{PLAIN}:a"), Decl(f"{TAG}:b", v=1))
    second = s.plan()
    one, two = s.begin(first), s.begin(second)
    s.w.run_until(s.w.now + LONG)

    assert [p.ended.status for p in (one, two) if p.ended] == [RunStatus.DONE, RunStatus.DONE]


def test_a_foreign_user_that_blocks_a_deletion_is_named() -> None:
    s = Stage(Decl(f"{NAMED}:a"))
    (made,) = s.w.cloud.things.values()
    foreign = s.w.cloud.make(PLAIN, Map(v=0, refs=(made.id,)))
    s.declare()
    p = s.begin(s.plan())

    assert s.end(p) is RunStatus.FAILED
    assert p.run is not None
    (problem,) = p.run.problems.values()
    assert problem.code == "F617"
    assert foreign.identifier in problem.detail
    assert made.identifier in s.identifiers()


def test_a_forgotten_thing_is_not_swept_by_its_tag() -> None:
    s = Stage(Decl(f"{TAG}:a"))
    s.declare()
    s.web.forget.add(f"{TAG}:a")
    s.apply()
    s.w.run_until(s.w.now + LONG)
    refresh(s.w, s.web, lambda: None, delay=0)
    s.w.run_until(s.w.now + LONG)

    assert keys(s.plan()) == []
    assert len(s.identifiers()) == 1


def test_what_somebody_changed_after_planning_is_not_deleted_unseen() -> None:
    s = Stage(Decl(f"{PLAIN}:a", v=1))
    s.w.run_until(s.w.now + LONG)
    s.declare()
    admitted = s.plan()
    (made,) = s.w.cloud.things.values()
    s.w.cloud.change(made, made.attributes.with_(v=9))
    s.w.run_until(s.w.now + LAG + CALL_MAX)
    p = s.begin(admitted)
    assert s.end(p) is RunStatus.FAILED
    assert len(s.identifiers()) == 1
    assert s.end(s.begin(admitted)) is RunStatus.STALE, "the old plan cannot be applied again"

    assert s.apply() is RunStatus.DONE, "a new plan has seen it"
    assert s.identifiers() == []


def test_a_unit_that_gives_and_one_that_takes_are_applied_one_after_the_other() -> None:
    s = Stage()
    network = s.w.units[NETWORK]
    network.source = replace(
        network.source, decls={f"{PLAIN}:net": Decl(f"{PLAIN}:net")}, number=3, place=f"{PLAIN}:net"
    )
    s.declare(Decl(f"{TAG}:a", number=True, place=True))
    first = plan(s.w, network)
    assert first is not None
    second = plan(s.w, s.web, planned=first.plan)
    assert second is not None, "what it takes is not known yet"
    p = s.w.spawn(network)
    s.w.apply(p, first)
    assert s.end(p) is RunStatus.DONE

    assert s.end(s.begin(second)) is RunStatus.DONE
    (made,) = (made for made in s.w.cloud.things.values() if made.spec.type == TAG)
    assert (made.attributes["v"], made.attributes["refs"]) == (3, ("cc.plain-1",))

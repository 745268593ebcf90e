"""A lost ledger is recovered from an older copy: what the lost entries made is found, and nothing is made twice."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, changes
from firma.core.apply.request import OBJECT_TAG, object_id
from firma.core.model.diagnostic import FirmaError
from firma.engine.project import load_project
from firma.engine.recovered import Recovered, Restored, UnitFound
from firma.engine.restoring import restore
from firma.engine.result import Planned, Silent

NAME = "sim.cc.Named:n"
PLAIN = "sim.cc.Plain:p"


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    return bench_at(tmp_path)


def ledger_of(bench: Workbench) -> Path:
    return bench.root / ".firma" / "ledger.db"


def back_up(bench: Workbench, name: str = "backup.db") -> Path:
    """Keep a copy of the ledger, as a person would who stops to do so."""
    copy = bench.root.parent / name
    shutil.copyfile(ledger_of(bench), copy)
    return copy


def lose(bench: Workbench) -> None:
    for path in ledger_of(bench).parent.glob("ledger.db*"):
        path.unlink()


def put_back(bench: Workbench, backup: Path) -> Restored:
    project = load_project(bench.root, ceiling=bench.root)
    return asyncio.run(restore(project, bench.environment, backup, reason="the disk died"))


def search(bench: Workbench, *types: str) -> Recovered:
    return bench.do(lambda engine: engine.recover(types=types, reason="the disk died", progress=Silent()))


def found_in(recovered: Recovered) -> UnitFound:
    (found,) = recovered.units
    return found


def recover(bench: Workbench, backup: Path) -> UnitFound:
    lose(bench)
    put_back(bench, backup)
    return found_in(search(bench))


def refused(work: Callable[[], object]) -> tuple[str, ...]:
    with pytest.raises(FirmaError) as caught:
        work()
    return tuple(one.code for one in caught.value.diagnostics)


def notes_of(planned: Planned) -> set[str]:
    return {one.code for one in planned.notes}


def known(bench: Workbench) -> set[str]:
    return bench.state().identifiers()


def test_what_was_made_after_the_backup_is_found_and_not_made_again(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("p", v=1)')
    bench.settle()
    backup = back_up(bench)
    bench.sim('sim.cc_Plain("p", v=2)\nn = sim.cc_Named("n", v=3)\nsim.cc_Plain("q", v=7, refs=[n.id])')
    bench.settle()
    there = {made.identifier for made in bench.things()}

    found = recover(bench, backup)
    assert sorted(one.address for one in found.adopted) == [NAME, "sim.cc.Plain:q"]
    assert (found.seen, found.changed, found.gone, found.unplaced) == (1, 1, 0, ())
    assert known(bench) == there
    assert changes(bench.plan()) in ({}, {PLAIN: "update"})
    bench.settle()
    assert {made.identifier for made in bench.things()} == there
    assert bench.verified()


def test_it_is_said_until_a_person_takes_note(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("p", v=1)')
    bench.settle()
    backup = back_up(bench)
    lose(bench)
    put_back(bench, backup)
    assert refused(bench.plan) == ("F536",)
    assert refused(lambda: bench.do(lambda engine: engine.acknowledge(reason="seen"))) == ("F536",)
    search(bench)
    assert notes_of(bench.plan()) == {"F535"}
    assert notes_of(bench.plan()) == {"F535"}
    bench.do(lambda engine: engine.acknowledge(reason="seen"))
    assert notes_of(bench.plan()) == set()
    assert refused(lambda: search(bench)) == ("F967",)


def test_two_objects_never_share_an_id(bench: Workbench) -> None:
    """The numbers of lost entries are given again; what the lost ones made still carries them in its tags."""
    bench.sim('sim.cc_Plain("p", v=1)')
    bench.settle()
    backup = back_up(bench)
    bench.sim('sim.cc_Plain("p", v=1)\nsim.cc_Plain("lost", v=2)')
    bench.settle()
    lost_id = next(str(made.tags[OBJECT_TAG]) for made in bench.things() if made.attributes["v"] == 2)
    number = int(lost_id.rpartition("/")[2])

    bench.sim('sim.cc_Plain("p", v=1)')  # the source does not know it any more, too
    found = recover(bench, backup)
    ((taken,), state) = (found.unplaced, bench.state())
    assert taken.address == f"sim.cc.Plain:recovered-{number}"
    again = 1
    while number not in bench.state().objects and again < 40:
        bench.sim(
            'sim.cc_Plain("p", v=1)\n'
            + "\n".join(f'sim.cc_Plain("new{i}", v={10 + i})' for i in range(again))
            + f'\nsim.cc_Plain("recovered-{number}", v=2, protect=True)'
        )
        bench.settle()
        again += 1
    tags = [str(made.tags[OBJECT_TAG]) for made in bench.things()]
    assert len(tags) == len(set(tags))
    assert lost_id in tags
    for obj in bench.state().objects.values():
        assert object_id("shop/app@dev", obj.id, bench.state()) != lost_id
    bench.plan(refresh="full")
    assert changes(bench.plan(refresh="full")) == {}
    assert state.losses


def test_what_fits_nothing_is_protected_until_a_person_says_what_it_is(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("p", v=1)')
    bench.settle()
    backup = back_up(bench)
    bench.sim('sim.cc_Plain("p", v=1)\nsim.cc_Plain("q", v=2)')
    bench.settle()
    bench.sim('sim.cc_Plain("p", v=1)')
    found = recover(bench, backup)
    ((one,), before) = (found.unplaced, len(bench.things()))
    planned = bench.plan()
    assert changes(planned) == {one.address: "delete"}
    assert "F537" not in notes_of(planned)
    with pytest.raises(FirmaError):
        bench.apply(planned)
    assert len(bench.things()) == before
    bench.apply(bench.do(lambda engine: engine.forget(one.address, progress=Silent())))
    assert changes(bench.plan(refresh="full")) == {}
    assert len(bench.things()) == before


def test_what_replaced_a_known_thing_takes_its_place_under_the_same_object(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("p", v=1, k=1)')
    bench.settle()
    number = bench.objects()[PLAIN].id
    backup = back_up(bench)
    bench.sim('sim.cc_Plain("p", v=1, k=2)')
    bench.settle()
    (there,) = bench.things()
    found = recover(bench, backup)
    assert [one.identifier for one in found.succeeded] == [there.identifier]
    assert bench.objects()[PLAIN].id == number
    bench.settle()
    assert [made.identifier for made in bench.things()] == [there.identifier]
    bench.sim('sim.cc_Plain("p", v=1, k=3)')
    bench.settle()
    assert len(bench.things()) == 1

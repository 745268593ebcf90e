"""Units that began after the copy: what is remembered of them begins their logs again, and nothing is made twice."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, changes
from firma.core.apply.request import OBJECT_TAG
from firma.core.ledger.losing import missing_words
from firma.core.model.diagnostic import FirmaError
from firma.core.model.value import Map
from recovery_story import back_up, lose, put_back, search

NW = "shop/nw@dev"
THINGS = 'sim.cc_Plain("q", v=7)\nsim.cc_Named("n", v=3)'


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    return bench_at(tmp_path)


def began_after(bench: Workbench) -> Path:
    """A unit is applied, a copy is kept, and another unit is first applied after it."""
    bench.sim('sim.cc_Plain("p", v=1)')
    bench.settle()
    backup = back_up(bench)
    bench.sim(THINGS, name="nw")
    bench.settle()
    return backup


def identifiers(bench: Workbench) -> set[str]:
    return {made.identifier for made in bench.things()}


def test_a_unit_that_this_client_remembers_is_searched_and_nothing_of_it_is_made_again(bench: Workbench) -> None:
    backup = began_after(bench)
    there, size = identifiers(bench), bench.entries("nw")[-1].seq
    lose(bench)
    put_back(bench, backup)
    found = {one.unit: one for one in search(bench).units}
    assert sorted(one.address for one in found[NW].adopted) == ["sim.cc.Named:n", "sim.cc.Plain:q"]
    assert (found[NW].first, found[NW].last >= size - 1) == (1, True)
    assert changes(bench.plan(refresh="full")) == {}
    bench.settle()
    assert identifiers(bench) == there
    assert [entry.kind for entry in bench.entries("nw")][:1] == ["genesis"]
    assert bench.verified()


def test_what_is_not_in_the_source_any_more_is_kept_and_protected(bench: Workbench) -> None:
    backup = began_after(bench)
    there = identifiers(bench)
    (bench.root / "stacks" / "nw.py").unlink()
    lose(bench)
    put_back(bench, backup)
    search(bench, "sim.cc.Named")
    held = bench.state("nw")
    assert held.identifiers() == there - bench.state().identifiers()
    assert all(obj.options.get("protect") for obj in held.objects.values())


def test_without_memory_the_source_names_the_unit(bench: Workbench) -> None:
    backup = began_after(bench)
    there = identifiers(bench)
    lose(bench)
    shutil.rmtree(bench.root / ".firma" / "witnessed")
    put_back(bench, backup)
    with pytest.raises(FirmaError) as refused:
        bench.plan("nw")
    assert [one.code for one in refused.value.diagnostics] == ["F536"]
    assert len(bench.entries("nw")) == 0
    search(bench)
    assert bench.state("nw").losses[0].first == 1
    bench.settle()
    assert identifiers(bench) == there


def test_a_unit_that_nobody_remembers_is_named_by_what_its_things_carry(bench: Workbench) -> None:
    backup = began_after(bench)
    (bench.root / "stacks" / "nw.py").unlink()
    lose(bench)
    shutil.rmtree(bench.root / ".firma" / "witnessed")
    put_back(bench, backup)
    notes = [note for note in search(bench).notes if note.code == "F540"]
    assert [note.value for note in notes] == [NW]
    assert "sim.cc.Plain cc.plain-" in notes[0].detail


def test_things_of_other_projects_are_not_named(bench: Workbench) -> None:
    backup = began_after(bench)
    with bench.keeper.lend() as cloud:
        for key, made in list(cloud.things.items()):
            other = Map({**made.tags, OBJECT_TAG: str(made.tags[OBJECT_TAG]).replace("shop/nw@dev", "else/nw@dev")})
            cloud.things[key] = replace(made, tags=other)
    lose(bench)
    put_back(bench, backup)
    assert "F540" not in {note.code for note in search(bench).notes}


def test_the_witness_in_git_names_the_unit(bench: Workbench) -> None:
    bench.configure('[witness]\ngit = "."\n')
    subprocess.run(("git", "init", "-q", str(bench.root)), check=True)
    backup = began_after(bench)
    size = bench.entries("nw")[-1].seq
    (bench.root / "stacks" / "nw.py").unlink()
    lose(bench)
    shutil.rmtree(bench.root / ".firma" / "witnessed")
    put_back(bench, backup)
    found = {one.unit: one for one in search(bench, "sim.cc.Named").units}
    assert 1 < found[NW].last <= size


def test_what_lost_nothing_that_was_seen_is_not_said_to_miss_entries(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("p", v=1)')
    bench.settle()
    backup = back_up(bench)
    end = bench.entries()[-1].seq
    lose(bench)
    put_back(bench, backup)
    (loss,) = bench.state().losses
    assert (loss.first, loss.last) == (end + 1, end)
    assert "are missing" not in missing_words(loss.first, loss.last)
    assert missing_words(18, 0) == "entries 18 to unknown are missing"
    assert missing_words(18, 21) == "entries 18 to 21 are missing"


def test_a_living_thing_that_was_only_found_is_no_leftover(bench: Workbench) -> None:
    """As it stood: the memory removed, the unit begun anew, and its first life's things found under the same tags."""
    bench.sim('sim.cc_Plain("p", v=1)')
    bench.settle()
    (first,) = bench.things()
    lose(bench)
    shutil.rmtree(bench.root / ".firma" / "witnessed")
    bench.settle()
    assert len(bench.things()) == 2, "begun anew on purpose, it is made again"
    planned = bench.plan(refresh="full")
    verdicts = {v.address: v for whole in planned.verdicts.values() for v in whole.changes}
    assert [v.reversibility.value for v in verdicts.values()] != ["nothing"]
    assert all(first.identifier in v.why for v in verdicts.values())

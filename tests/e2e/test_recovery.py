"""A lost ledger is recovered from an older copy: what the lost entries made is found, and nothing is made twice."""

from __future__ import annotations

import fcntl
import json
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, changes
from firma.core.apply.request import GENERATION_TAG, OBJECT_TAG, object_id
from firma.core.ledger.entry import Draft, EntryKind
from firma.core.model.diagnostic import FirmaError
from firma.core.model.value import Map
from firma.engine.engine import Engine
from firma.engine.recovered import UnitFound
from firma.engine.restoring import LOCK
from firma.engine.result import Planned, Silent
from recovery_story import back_up, found_in, give_number_again, ledger_of, lose, put_back, search

EVERY_VERB = (
    ("plan",),
    ("apply", "--yes"),
    ("state",),
    ("drift",),
    ("why", "p"),
    ("blame", "p"),
    ("history",),
    ("runs",),
    ("show", "p"),
    ("search", "cc.plain"),
)
"""Verbs that open the ledger; none of them may be silent about what is missing."""

NAME = "sim.cc.Named:n"
PLAIN = "sim.cc.Plain:p"


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    return bench_at(tmp_path)


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
    lost_id, number = give_number_again(bench)
    tags = [str(made.tags[OBJECT_TAG]) for made in bench.things()]
    assert number in bench.state().objects, "the number was never given again"
    assert len(tags) == len(set(tags))
    assert lost_id in tags
    for obj in bench.state().objects.values():
        assert object_id("shop/app@dev", obj.id, bench.state()) != lost_id
    bench.plan(refresh="full")
    assert changes(bench.plan(refresh="full")) == {}


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


def test_a_damaged_file_is_cut_at_the_last_whole_group_and_the_rest_is_found(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("p", v=1)')
    bench.settle()
    bench.sim('sim.cc_Plain("p", v=1)\nsim.cc_Named("n", v=3)')
    bench.settle()
    there = {made.identifier for made in bench.things()}
    db = sqlite3.connect(ledger_of(bench))
    db.execute("DROP TRIGGER entry_stays")
    (last,) = db.execute("SELECT max(seq) FROM entry").fetchone()
    db.execute("UPDATE entry SET data=x'7b7d' WHERE seq=?", (last - 2,))
    db.commit()
    db.close()
    restored = put_back(bench, ledger_of(bench))
    assert [note.code for note in restored.notes] == ["F533"]
    assert Path(restored.put_away).exists()
    found = found_in(search(bench))
    assert found.last == last
    bench.settle()
    assert known(bench) == there == {made.identifier for made in bench.things()}
    assert bench.verified()


def test_what_is_no_loss_is_refused(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("p", v=1)')
    bench.settle()
    backup = back_up(bench)
    assert refused(lambda: put_back(bench, backup)) == ("F534",)
    lose(bench)
    assert refused(lambda: put_back(bench, bench.root / "nothing.db")) == ("F532",)
    (bench.root / "torn.db").write_bytes(b"SQLite format 3\0" + bytes(4000))
    assert refused(lambda: put_back(bench, bench.root / "torn.db")) == ("F532",)
    assert refused(bench.plan) == ("F549",)  # what this client saw is gone: nothing begins anew by itself
    shutil.rmtree(bench.root / ".firma" / "witnessed")
    bench.plan()  # a ledger that was begun anew on purpose, and holds nothing, is no obstacle
    assert put_back(bench, backup).units == (("shop/app@dev", back_up_end(bench)),)


def test_two_recoveries_of_one_file_do_not_meet(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("p", v=1)')
    bench.settle()
    backup = back_up(bench)
    lose(bench)
    with (ledger_of(bench).parent / LOCK).open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        assert refused(lambda: put_back(bench, backup)) == ("F968",)
    put_back(bench, backup)
    assert not (ledger_of(bench).parent / LOCK).exists()


def back_up_end(bench: Workbench) -> int:
    return bench.state().losses[-1].first


def test_the_command_line_does_all_of_it_and_an_interrupted_one_goes_on(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("p", v=1)')
    bench.settle()
    backup = back_up(bench)
    bench.sim('sim.cc_Plain("p", v=1)\nsim.cc_Only("o", v=1)')
    bench.settle()
    lose(bench)
    put_back(bench, backup)  # and then the machine went down
    bench.firma("plan", code=1)
    said = bench.firma("ledger", "recover", "--from", str(backup), "--yes")
    assert "goes on" in said.err
    assert "F538" in said.codes()
    for words in EVERY_VERB:
        said = bench.firma(*words)
        assert said.err.count("F535]") == 1, words
    said_by_json = [one["code"] for one in json.loads(bench.firma("state", "--json").out)["diagnostics"]]
    assert said_by_json == ["F535"]
    bench.firma("ledger", "recover", "--acknowledge", "--reason", "looked")
    told = bench.firma("history").out
    assert "are missing; what was whole of backup.db took their place" in told, told
    assert "made was looked for: " in told
    assert "took note that" in told
    assert not [words for words in EVERY_VERB if "F535" in bench.firma(*words).codes()]


def test_a_second_thing_beside_a_living_one_is_named_before_a_plan_deletes_it(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("p", v=1)')
    bench.settle()
    backup = back_up(bench)
    with bench.keeper.lend() as cloud:
        cloud.calls += 1
        ((key, made),) = cloud.things.items()
        tags = Map({**made.tags, GENERATION_TAG: "2"})
        other = replace(made, uid=77, identifier="cc.plain-77", tags=tags)
        cloud.things[key[0], other.identifier] = other
    lose(bench)
    put_back(bench, backup)
    recovered = search(bench)
    assert [one.identifier for one in found_in(recovered).surplus] == ["cc.plain-77"]
    assert [note.code for note in recovered.notes] == ["F539"]
    bench.settle()
    assert [one.identifier for one in bench.things()] == [made.identifier]


def test_a_file_that_a_living_run_writes_to_stays(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("p", v=1)')
    bench.settle()
    process = bench.world().process.to_plain()
    fields = {"writes": [], "reads": [], "plan": "", "effect": "", "base": 1, "actor": {}, "process": process}

    async def hold(engine: Engine) -> None:
        ledger = await engine.context.ledger("shop/app@dev")
        await ledger.append([Draft(kind=EntryKind.LEASE, fields=fields)])

    bench.do(hold)
    assert refused(lambda: put_back(bench, ledger_of(bench))) == ("F968",)

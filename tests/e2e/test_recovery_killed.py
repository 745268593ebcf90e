"""A recovery killed before and after each durable step: done again, it converges; nothing is lost or doubled."""

from __future__ import annotations

import shutil
import sqlite3
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, changes
from firma.core.apply.request import GENERATION_TAG, OBJECT_TAG
from killed import Moment, Probe, killed_at, kills
from recovery_story import back_up, ledger_of, lose, put_back, search

PARTS = 8
"""Every n-th step is of the same part; scripts/soak kills at those of the later half."""

SUITE, SOAK = range(4), range(4, PARTS)
NAMES = 'n = sim.cc_Named("n", v=3)\nsim.cc_Plain("q", v=7, refs=[n.id])'


@dataclass
class Stage:
    """A ledger that was lost, in a folder that can be brought back to that moment."""

    bench: Workbench
    backup: Path
    last: int = 0
    """What a damaged file says of its last entry; 0: there is none that could."""
    itself: bool = False
    """Whether what stands in the ledger's place is recovered from."""
    there: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.there = {made.identifier for made in self.bench.things()}
        self.moment = Moment(self.bench)

    @property
    def source(self) -> Path:
        """What is recovered from: the file itself, or an older copy."""
        return ledger_of(self.bench) if self.itself else self.backup

    def recover(self, probe: Probe = lambda _: None) -> None:
        """Recover, all of it, as the command does."""
        self.moment.probed(probe)
        if not self.is_done():
            put_back(self.bench, self.source)
        search(self.bench)

    def is_done(self) -> bool:
        """Whether everything was looked for already: a copy takes no place then (F534)."""
        if not ledger_of(self.bench).exists() or self.itself:
            return False
        return all(loss.searched for unit in ("app", "net") for loss in self.bench.state(unit).losses)


def told(folder: Path) -> Workbench:
    """Two units: one thing changed, one replaced, one gone, three new ones, one that no source knows."""
    bench = bench_at(folder)
    bench.sim('sim.cc_Plain("p", v=1)\nsim.cc_Plain("r", v=1, k=1)\nsim.cc_Plain("g", v=4)')
    bench.sim('sim.cc_Plain("a", v=1)', name="net")
    bench.settle()
    back_up(bench)
    rest = f'sim.cc_Plain("p", v=2)\nsim.cc_Plain("r", v=1, k=2)\n{NAMES}'
    bench.sim(f'{rest}\nsim.cc_Plain("u", v=9)')
    bench.sim('sim.cc_Plain("a", v=1)\nsim.cc_Plain("b", v=8)', name="net")
    bench.settle()
    bench.sim(rest)
    return bench


@pytest.fixture(scope="module")
def lost(tmp_path_factory: pytest.TempPathFactory) -> Stage:
    bench = told(tmp_path_factory.mktemp("lost"))
    lose(bench)
    return Stage(bench, bench.root.parent / "backup.db")


@pytest.fixture(scope="module")
def damaged(tmp_path_factory: pytest.TempPathFactory) -> Stage:
    """What stands in the ledger's place is whole up to the copy, and a file of SQLite's lies beside it."""
    bench = told(tmp_path_factory.mktemp("damaged"))
    last = bench.state().seq
    db = sqlite3.connect(ledger_of(bench))
    db.execute("PRAGMA wal_autocheckpoint=0")
    db.execute("DROP TRIGGER entry_stays")
    (unit,) = db.execute("SELECT id FROM unit WHERE name='shop/app@dev'").fetchone()
    backup = sqlite3.connect(bench.root.parent / "backup.db")
    (head,) = backup.execute("SELECT max(seq) FROM entry WHERE unit=?", (unit,)).fetchone()
    db.execute("UPDATE entry SET data=x'7b7d' WHERE unit=? AND seq=?", (unit, head + 1))
    db.commit()
    for side in ("", "-wal"):  # as a machine leaves it that went down
        shutil.copyfile(f"{ledger_of(bench)}{side}", f"{ledger_of(bench)}.as-it-was{side}")
    db.close()
    for side in ("", "-wal"):
        Path(f"{ledger_of(bench)}.as-it-was{side}").replace(f"{ledger_of(bench)}{side}")
    return Stage(bench, bench.root.parent / "backup.db", last=last, itself=True)


@pytest.fixture(scope="module")
def older(tmp_path_factory: pytest.TempPathFactory) -> Stage:
    """Somebody put an older copy in the ledger's place by hand."""
    bench = told(tmp_path_factory.mktemp("older"))
    lose(bench)
    shutil.copyfile(bench.root.parent / "backup.db", ledger_of(bench))
    return Stage(bench, bench.root.parent / "backup.db", itself=True)


def check(stage: Stage) -> None:
    """Everything that lives is known once, each loss is said once, and the next plan makes and deletes nothing."""
    bench = stage.bench
    states = {unit: bench.state(unit) for unit in ("app", "net")}
    known = Counter(
        made.identifier
        for state in states.values()
        for obj in state.objects.values()
        for made in obj.generations.values()
    )
    assert known == dict.fromkeys(stage.there, 1)
    assert {made.identifier for made in bench.things()} == stage.there
    tags = Counter((made.tags[OBJECT_TAG], made.tags[GENERATION_TAG]) for made in bench.things())
    assert max(tags.values()) == 1
    for state in states.values():
        assert [bool(loss.searched) for loss in state.losses] == [True]
        assert not any(obj.pending or obj.suspect for obj in state.objects.values())
    if stage.last:
        assert states["app"].losses[0].last == stage.last
    planned = bench.plan()
    (unplaced,) = (obj.address for obj in states["app"].objects.values() if ":recovered-" in obj.address)
    made_or_gone = {address: action for address, action in changes(planned).items() if action != "update"}
    assert made_or_gone == {unplaced: "delete"}
    assert bench.verified()
    beside = {path.name for path in ledger_of(bench).parent.glob("ledger.db.lost-*")}
    assert len({name.removesuffix("-wal").removesuffix("-shm") for name in beside}) == (1 if stage.itself else 0), (
        beside
    )
    assert not [*ledger_of(bench).parent.glob(".recovering-*")], "a workshop was left"


def every_kill(stage: Stage, part: int) -> int:
    """Kill at each step of a part, and recover again; return how many there were."""
    done = 0
    for nth in kills(part, PARTS):
        stage.moment.again()
        if not killed_at(nth, stage.recover):
            break
        stage.recover()
        check(stage)
        done += 1
    return done


@pytest.mark.parametrize("part", [*SUITE, *(pytest.param(part, marks=pytest.mark.soak) for part in SOAK)])
def test_a_recovery_killed_at_any_step_goes_on_where_it_ended(lost: Stage, part: int) -> None:
    assert every_kill(lost, part) > 2


@pytest.mark.parametrize("part", [*SUITE, *(pytest.param(part, marks=pytest.mark.soak) for part in SOAK)])
def test_a_recovery_from_the_damaged_file_itself_killed_at_any_step_goes_on(damaged: Stage, part: int) -> None:
    assert every_kill(damaged, part) > 2


@pytest.mark.parametrize(
    "part", [*SUITE[:2], *(pytest.param(part, marks=pytest.mark.soak) for part in range(2, PARTS))]
)
def test_a_recovery_from_an_older_copy_in_place_killed_at_any_step_goes_on(older: Stage, part: int) -> None:
    assert every_kill(older, part) > 2

"""Changes by hand in the embedded AWS, one after another: each is adopted, or accepted, while nothing else differs.

`scripts/test` takes five by chance, with a seed that a failure names; `scripts/soak` takes all.
"""

from __future__ import annotations

import os
import random
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from cloud_world import Account, Sandbox, sandbox_in
from engine_world import Workbench, bench_at, problems
from firma.core.plan.departure import Layer
from firma.engine.drift_result import Accepted, Drift
from firma.engine.patching.write import write_patch
from firma.engine.result import Planned, Silent
from hand_changes.change import Client, HandChange
from hand_changes.people import people_of
from hand_changes.whole import CHANGES, HEAD, STACK

DAY_MS = 86_400_000
FEW = 5
SEED = int(os.environ.get("FIRMA_SEED", random.SystemRandom().randrange(10_000)))
KINDS = [pytest.param(FEW, id="five"), pytest.param(len(CHANGES), id="all", marks=pytest.mark.soak)]


@pytest.fixture  # of its own: names of buckets are those of all accounts
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with sandbox_in(tmp_path_factory.mktemp("sandboxes")) as started:
        yield started


@pytest.fixture
def account(sandbox: Sandbox) -> Account:
    return sandbox.account()


@pytest.fixture
def bench(sandbox: Sandbox, account: Account, tmp_path: Path) -> Workbench:
    made = bench_at(tmp_path, variables={"FIRMA_SANDBOX_HOME": str(sandbox.home)})
    made.configure(environments=sandbox.environment(account))
    made.stack(STACK, head=HEAD)
    assert problems(made.apply()) == []
    return made


def chosen(count: int) -> list[HandChange]:
    return random.Random(SEED).sample(list(CHANGES), count)


def differing(bench: Workbench) -> Sequence[Drift]:
    return bench.do(lambda engine: engine.drift((), progress=Silent())).differences


def made_alone(bench: Workbench, people: Mapping[str, Client], change: HandChange) -> Sequence[Drift]:
    """Make a change where nothing differs, and return what differs then."""
    change.make(people[change.who])
    found = differing(bench)
    assert {one.address for one in found} >= {change.at}, f"{change.name} is missed (FIRMA_SEED={SEED})"
    return found


def accepted(bench: Workbench, address: str) -> Accepted:
    end = time.time_ns() // 1_000_000 + 30 * DAY_MS
    return bench.do(
        lambda engine: engine.accept(address, until=end, owner="ana", reason="let it be", progress=Silent())
    )


def reverted(bench: Workbench, address: str) -> Planned:
    return bench.do(lambda engine: engine.revert((address,), progress=Silent()))


def put_right(bench: Workbench, found: Sequence[Drift]) -> None:
    """What no source says is accepted; Firma's own tags are set back."""
    for address in sorted({one.address for one in found}):
        layers = {one.departure.layer for one in found if one.address == address}
        if Layer.OWN in layers:
            assert problems(bench.apply(reverted(bench, address))) == []
        else:
            accepted(bench, address)


@pytest.mark.parametrize("count", KINDS)
def test_each_change_is_adopted_alone_or_refused_by_its_name(bench: Workbench, account: Account, count: int) -> None:
    people = people_of(account)
    for change in chosen(count):
        found = made_alone(bench, people, change)
        patch = bench.do(lambda engine: engine.adopt_drift((), progress=Silent()))
        refused = {problem.address for problem in patch.refused}
        where = f"{change.name} (FIRMA_SEED={SEED}): {[p.detail for p in patch.refused]}"

        assert {name.partition("#")[0] for name in patch.adopted} | refused == {one.address for one in found}, where
        assert all(problem.code == "F953" and problem.place is not None for problem in patch.refused), where
        write_patch(bench.root, patch)
        if refused:
            put_right(bench, [one for one in found if one.address in refused])
        planned = bench.plan(refresh="full")
        calls = [op.key for plan in planned.plans for op in plan.operations.values() if not op.silent]
        assert calls == [], f"{where}: the source says what is there"
        assert problems(bench.apply(planned)) == [], where
        assert differing(bench) == (), where


@pytest.mark.parametrize("count", KINDS)
def test_each_change_is_accepted_alone(bench: Workbench, account: Account, count: int) -> None:
    people = people_of(account)
    for change in chosen(count):
        found = made_alone(bench, people, change)
        where = f"{change.name} (FIRMA_SEED={SEED})"
        if any(one.departure.layer is Layer.OWN for one in found):
            put_right(bench, found)
            continue
        for address in sorted({one.address for one in found}):
            assert accepted(bench, address).names, where
        assert differing(bench) == (), where
        planned = bench.plan(refresh="full")
        calls = [op.key for plan in planned.plans for op in plan.operations.values() if not op.silent]
        assert calls == [], f"{where}: a plan keeps to what was accepted"

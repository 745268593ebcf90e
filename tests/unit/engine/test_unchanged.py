"""Empty plans that are remembered: the same as planned anew, and never used after what they were made of changed."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from engine_world import Workbench, bench_at
from firma.cli.json_results import plan_result
from firma.engine.engine import Engine
from firma.engine.memo import Memo
from firma.engine.result import Planned, Silent
from firma.engine.world import World

NOW = 1_900_000_000_000
HOUR = 3_600_000


class Clock:
    """A world whose time stands still until it is told."""

    def __init__(self) -> None:
        self.now = NOW

    def world(self) -> World:
        return replace(World.real(), now_ms=lambda: self.now)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def bench(tmp_path: Path, clock: Clock) -> Workbench:
    made = bench_at(tmp_path)
    made.world = clock.world
    made.stack('a = firma.Data("a", input="x")\nfirma.Data("b", input=a.output)')
    made.apply()
    return made


def memo_of(bench: Workbench) -> Path:
    return Memo(bench.root / ".firma" / "cache", "plan").folder


def forget(bench: Workbench) -> None:
    shutil.rmtree(memo_of(bench), ignore_errors=True)


def told(planned: Planned) -> dict[str, Any]:
    """Everything that a plan says, without how long it took."""
    return {**plan_result(planned), "seconds": None}


def is_remembered(planned: Planned) -> bool:
    """Only what was planned now has been built from documents."""
    return not planned.documents


def test_a_plan_in_which_nothing_is_to_be_done_is_remembered_and_is_the_same(bench: Workbench) -> None:
    first, second = bench.plan(), bench.plan()
    forget(bench)
    anew = bench.plan()

    assert [is_remembered(plan) for plan in (first, second, anew)] == [False, True, False]
    assert told(first) == told(second) == told(anew)
    assert first.root == second.root == anew.root
    assert first.verdicts == second.verdicts == anew.verdicts


def test_a_remembered_plan_says_what_it_says_at_another_time(bench: Workbench, clock: Clock) -> None:
    first = bench.plan()
    clock.now += HOUR // 2
    remembered = bench.plan()
    forget(bench)
    anew = bench.plan()

    assert is_remembered(remembered)
    assert remembered.root.digest == first.root.digest
    assert remembered.root.effect_digest == anew.root.effect_digest
    assert {**told(remembered), "digest": "", "units": 0} == {**told(anew), "digest": "", "units": 0}


def test_an_empty_plan_that_was_remembered_can_be_applied(bench: Workbench) -> None:
    bench.plan()
    remembered = bench.plan()

    assert is_remembered(remembered)
    assert bench.apply(remembered).exit == 0
    assert bench.apply(remembered.root.digest).exit == 0


CHANGES: dict[str, Callable[[Workbench, Clock], object]] = {
    "the source": lambda b, _: b.stack('firma.Data("a", input="y")'),
    "the source, without an effect": lambda b, _: b.stack(
        '# a comment\na = firma.Data("a", input="x")\nfirma.Data("b", input=a.output)'
    ),
    "the ledger": lambda b, _: moved(b),
    "the environment": lambda b, _: b.configure(environments='[environments.dev]\ntier = "critical"\n'),
    "the age of what was seen": lambda _, c: setattr(c, "now", NOW + HOUR + 1),
    "answers of look-ups": lambda b, _: b.write("lookups.lock", '{"firma":"lookups","version":1,"units":{}}'),
    "the key": lambda b, _: b.write(".firma/key", "firma-key-1 " + "A" * 43 + "\n").chmod(0o600),
    "git": lambda b, _: commit(b),
}


def moved(bench: Workbench, unit: str = "app") -> None:
    """Append entries to a unit's ledger that leave everything as it is: something comes and goes."""
    source = (bench.root / "stacks" / f"{unit}.py").read_text(encoding="utf-8")
    head, body = source.split(":\n    ", 1) if "class" not in source else source.rsplit(":\n    ", 1)
    bench.write(f"stacks/{unit}.py", f'{head}:\n    firma.Data("passing", input="by")\n    {body}')
    bench.apply()
    bench.write(f"stacks/{unit}.py", source)
    bench.apply()


def commit(bench: Workbench) -> None:
    me = ("-c", "user.email=me@example.org", "-c", "user.name=me")
    bench.write(".gitignore", ".firma/\n")
    for words in (("init", "-q"), ("add", "."), (*me, "commit", "-q", "-m", "first")):
        subprocess.run(["git", *words], cwd=bench.root, check=True, capture_output=True)


@pytest.mark.parametrize("change", CHANGES)
def test_after_a_change_it_is_planned_again(change: str, bench: Workbench, clock: Clock) -> None:
    bench.plan()
    CHANGES[change](bench, clock)

    assert not is_remembered(bench.plan())


@pytest.mark.parametrize(
    "wish", [{"refresh": "full"}, {"refresh": "none"}, {"destroy": True}, {"locked": True}, {"relock": True}]
)
def test_another_wish_is_planned_anew(wish: dict[str, Any], bench: Workbench) -> None:
    bench.plan()

    assert not is_remembered(bench.plan(**wish))


def test_another_selection_is_planned_anew(bench: Workbench) -> None:
    bench.stack("pass", name="other")
    bench.apply()
    bench.plan()

    assert not is_remembered(bench.plan("app"))
    assert is_remembered(bench.plan())
    assert [plan.unit for plan in bench.plan("app").plans] == ["shop/app@dev"]


def test_a_plan_that_does_something_is_not_remembered(bench: Workbench) -> None:
    bench.stack('firma.Data("a", input="y")')
    bench.plan()

    assert not is_remembered(bench.plan())


def test_what_is_damaged_is_ignored(bench: Workbench) -> None:
    first = bench.plan()
    for file in memo_of(bench).iterdir():
        file.write_bytes(file.read_bytes().replace(b"0", b"1"))
    again = bench.plan()

    assert not is_remembered(again)
    assert again.root == first.root


def test_a_remembered_plan_that_is_not_stored_any_more_is_made_again(bench: Workbench) -> None:
    first = bench.plan()

    async def erase(engine: Engine) -> None:
        await engine.context.store.erase_blob(f"root/{first.root.digest}")

    bench.do(erase)

    assert not is_remembered(bench.plan())


def test_a_memo_that_names_a_plan_with_changes_is_not_believed(bench: Workbench) -> None:
    """Whoever writes the cache cannot make a change be passed off as nothing, nor nothing as a change."""
    empty = bench.plan()
    (file,) = memo_of(bench).iterdir()
    bench.stack('firma.Data("a", input="y")')
    changing = bench.plan()
    bench.stack('a = firma.Data("a", input="x")\nfirma.Data("b", input=a.output)')
    kept = Memo(bench.root / ".firma" / "cache", "plan").get(file.name)
    assert kept is not None
    Memo(bench.root / ".firma" / "cache", "plan").put(file.name, {**kept[0], "root": changing.root.digest})
    again = bench.plan()

    assert not is_remembered(again)
    assert again.root == empty.root


def test_a_unit_that_uses_another_one_is_planned_again_when_that_changed(bench: Workbench) -> None:
    bench.stack(
        'return Gives(value=firma.Data("v", input="1").output)',
        name="giver",
        head="class Gives(firma.Outputs):\n    value: str\n",
        gives="Gives",
    )
    bench.stack(
        'firma.Data("u", input=giver.value)', name="taker", head="from stacks.giver import Gives", takes="giver: Gives"
    )
    bench.apply()
    bench.plan("taker")
    assert is_remembered(bench.plan("taker"))
    moved(bench, "giver")

    assert not is_remembered(bench.plan("taker"))


def test_with_a_passphrase_nothing_is_remembered(bench: Workbench) -> None:
    bench.write("secret.txt", "a long passphrase of somebody")
    bench.configure(f'[keys]\npassphrase_file = "{bench.root / "secret.txt"}"\n')
    for _ in range(2):
        assert not is_remembered(bench.plan())


def test_json_of_a_remembered_plan_is_the_same(bench: Workbench) -> None:
    first, second = told(bench.plan()), told(bench.plan())

    assert json.dumps(first) == json.dumps(second)


async def planned_twice(engine: Engine) -> tuple[Planned, Planned]:
    return await engine.plan(progress=Silent()), await engine.plan(progress=Silent())


def test_one_engine_remembers_what_it_planned_itself(bench: Workbench) -> None:
    first, second = bench.do(planned_twice)

    assert is_remembered(second)
    assert first.root == second.root

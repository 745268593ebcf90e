"""Partial work by the command line: what is planned, what is held back, what is told and recorded."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from engine_world import Workbench, bench_at, changes


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    bench = bench_at(tmp_path)
    bench.sim('a = sim.cc_Plain("a", v=1)\nb = sim.cc_Plain("b", refs=[a.id])\nsim.cc_Plain("c", v=1)')
    return bench


def there(bench: Workbench) -> set[str]:
    return {address.rpartition(":")[2] for address, obj in bench.objects().items() if obj.now}


def test_a_target_and_what_it_needs_are_applied_and_the_rest_is_held_back_and_named(bench: Workbench) -> None:
    said = bench.firma("apply", "--yes", "--target", "b", "--reason", "b first")
    assert there(bench) == {"a", "b"}
    assert "Partial: 1 change is held back." in said.out
    assert "needed by what was named, and done with it: app@dev/sim.cc.Plain:a" in said.out
    assert "+ app@dev/sim.cc.Plain:c  create" in said.out

    assert changes(bench.plan()) == {"sim.cc.Plain:c": "create"}
    assert "partial: --target b" in bench.firma("history").out
    (change,) = [one for one in bench.result("history")["changes"] if one["reason"] == "b first"]
    assert change["scope"] == "--target b"
    lease = next(entry for entry in bench.entries() if entry.kind == "lease")
    assert lease.fields["scope"] == {"targets": ["b"], "excludes": []}
    bench.firma("apply", "--yes")
    assert there(bench) == {"a", "b", "c"}
    bench.verified()


def test_a_plan_says_its_scope_to_machines_and_is_applied_by_its_digest_as_it_is(bench: Workbench) -> None:
    plan: dict[str, Any] = bench.result("plan", "--exclude", "sim.cc.Plain:a")
    (unit,) = plan["units"]
    assert unit["scope"] == {
        "targets": [],
        "excludes": ["sim.cc.Plain:a"],
        "added": [],
        "held": [
            {"address": "sim.cc.Plain:a", "action": "create"},
            {"address": "sim.cc.Plain:b", "action": "create"},
        ],
    }
    assert [change["address"] for change in unit["changes"]] == ["sim.cc.Plain:c"]
    assert bench.result("plan")["units"][0]["scope"] is None

    assert bench.firma("apply", plan["digest"][:12], "--yes", "--target", "c", code=64).codes() == {"F822"}
    bench.firma("apply", plan["digest"][:12], "--yes")
    assert there(bench) == {"c"}


def test_the_page_of_a_partial_plan_says_what_is_held_back(bench: Workbench) -> None:
    bench.firma("plan", "--target", "a", "--html", "plan.html")
    page = (bench.root / "plan.html").read_text(encoding="utf-8")
    assert "Partial: --target a" in page
    assert "held back: 2 changes" in page
    assert "app@dev/sim.cc.Plain:c  create" in page


def test_a_scope_that_leaves_nothing_says_so_and_not_that_all_agrees(bench: Workbench) -> None:
    said = bench.firma("plan", "--exclude", "*")
    assert "Nothing to do within the scope." in said.out
    assert "held back: 3 changes" in said.out
    assert "agree" not in said.out


def test_a_target_or_an_exclude_that_names_nothing_is_refused_with_what_is_near(bench: Workbench) -> None:
    said = bench.firma("apply", "--yes", "--target", "sim.cc.Plian:a", code=64)
    assert said.codes() == {"F255"}
    assert "did you mean 'sim.cc.Plain:a'" in said.err
    assert bench.firma("plan", "--exclude", "nothing-like-it", code=64).codes() == {"F256"}
    assert there(bench) == set()


def test_two_plans_that_do_the_same_say_so_in_full(bench: Workbench) -> None:
    said = [bench.firma("plan", "--full").out.splitlines()[:2] for _ in range(2)]
    (one, its), (other, also) = said
    assert one.partition("  ")[0] != other.partition("  ")[0], "times and commits are in the digest"
    assert its == also
    assert its.startswith("Effect ")


def test_targets_and_excludes_that_cancel_each_other_are_refused(bench: Workbench) -> None:
    for words in (
        ("--target", "a", "--exclude", "a"),
        ("--target", "b", "--exclude", "a"),
        ("--target", "a", "--exclude", "*"),
    ):
        said = bench.firma("apply", "--yes", *words, code=64)
        assert said.codes() == {"F375"}, said.whole
        assert there(bench) == set()
    assert "needed by" not in bench.firma("apply", "--yes", "--target", "sim.cc.Plain", "--exclude", "b").out
    assert there(bench) == {"a", "c"}
    assert bench.firma("plan", "--target", "a", "--exclude", "b").code == 0, (
        "nothing is to be done, and nothing refused"
    )
    assert bench.firma("plan", "--target", "app@dev/", "--exclude", "app@dev/", code=64).codes() == {"F375"}


def test_a_part_of_a_unit_is_destroyed_with_what_uses_it_and_once_more_is_nothing(bench: Workbench) -> None:
    bench.firma("apply", "--yes")
    said = bench.firma("destroy", "--yes", "--target", "a")
    assert there(bench) == {"c"}
    assert "it is in the scope of what is to be destroyed" in said.out
    assert "Nothing to do within the scope." in bench.firma("destroy", "--yes", "--target", "a").out


def test_what_another_unit_gives_is_what_it_gave_as_long_as_that_is_held_back(tmp_path: Path) -> None:
    bench = bench_at(tmp_path)

    def write(word: str) -> None:
        bench.stack(
            f'return Net(value=firma.Data("d", input={word!r}).output)',
            name="net",
            head="class Net(firma.Outputs):\n    value: str\n",
            gives="Net",
        )
        bench.stack(
            'firma.Data("user", input=net.value)\nfirma.Data("alone", input=1)',
            head="from stacks.net import Net",
            takes="net: Net",
        )

    write("one")
    said = bench.firma("plan", "--exclude", "d")
    assert "held back: 2 changes" in said.out, "the user cannot be given what was never given"
    bench.firma("apply", "--yes", "--exclude", "d")
    assert set(bench.objects()) == {"builtin.Data:alone"}
    bench.firma("apply", "--yes")
    write("two")
    assert changes(bench.plan(scope=_without("d"))) == {}, "the user is planned with what net gives now"
    assert set(changes(bench.plan())) == {"builtin.Data:d", "builtin.Data:user"}


def _without(pattern: str) -> Any:
    from firma.core.plan.plan import Scope

    return Scope(excludes=(pattern,))

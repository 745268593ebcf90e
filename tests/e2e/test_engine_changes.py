"""Changes through the whole engine, seen in the simulated cloud: what is declared is there, nothing else happens."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, changes, problems, statuses
from firma.core.model.value import Map
from firma.engine.engine import Engine
from firma.engine.request import CancelToken, Confirmations
from firma.engine.result import Silent


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    return bench_at(tmp_path)


def values(bench: Workbench) -> dict[str, object]:
    return {made.identifier: made.attributes.get("v") for made in bench.things()}


def test_what_is_declared_is_made_changed_and_deleted_and_a_second_plan_is_empty(bench: Workbench) -> None:
    bench.sim('a = sim.cc_Plain("a", v=1)\nsim.tf_Tag("b", v=2, refs=[a.id])')
    assert statuses(bench.apply()) == {"app": "done"}
    assert sorted(values(bench).values(), key=str) == [1, 2]
    assert changes(bench.plan()) == {}

    bench.sim('a = sim.cc_Plain("a", v=3)\nsim.tf_Tag("b", v=2, refs=[a.id])')
    assert changes(bench.plan()) == {"sim.cc.Plain:a": "update"}
    bench.apply()
    assert sorted(values(bench).values(), key=str) == [2, 3]

    bench.sim('sim.cc_Plain("a", v=3)')
    assert changes(bench.plan()) == {"sim.tf.Tag:b": "delete"}
    bench.apply()
    assert list(values(bench).values()) == [3]
    assert bench.verified() > 8


def test_a_rename_touches_nothing_in_the_cloud(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("a", v=1)')
    bench.apply()
    (before,) = bench.things()

    bench.sim('sim.cc_Plain("z", v=1, moved_from="a")')
    planned = bench.plan()
    assert changes(planned) == {"sim.cc.Plain:z": "move"}
    bench.apply(planned)

    (after,) = bench.things()
    assert (after.uid, after.writes, after.tags) == (before.uid, before.writes, before.tags)
    assert list(bench.objects()) == ["sim.cc.Plain:z"]
    assert changes(bench.plan()) == {}


def test_a_new_thing_at_the_old_address_of_a_rename_gets_another_name(bench: Workbench) -> None:
    bench.sim('sim.cc_Named("a", v=1)')
    bench.apply()
    bench.sim('sim.cc_Named("z", v=1, moved_from="a")\nsim.cc_Named("a", v=2)')
    bench.apply()

    names = {made.identifier: made.attributes["v"] for made in bench.things()}
    assert sorted(names.values(), key=str) == [1, 2]
    assert len(names) == 2
    assert changes(bench.plan()) == {}


def order_of(bench: Workbench) -> list[str]:
    """Acts in the order in which their intents became durable, of the last run."""
    entries = bench.entries()
    last = max(entry.seq for entry in entries if entry.kind == "lease")
    return [str(entry.fields["act"]) for entry in entries if entry.kind == "intent" and entry.run == last]


@pytest.mark.parametrize(
    ("wanted", "acts"),
    [("create_first", ["create", "update", "delete"]), ("delete_first", ["delete", "create", "update"])],
)
def test_the_order_of_a_replacement_is_the_one_that_is_asked_for(
    bench: Workbench, wanted: str, acts: list[str]
) -> None:
    text = 'a = sim.cc_Plain("a", k={k}, replacement="{wanted}")\nsim.cc_Only("user", refs=[a.id])'
    bench.sim(text.format(k=1, wanted=wanted))
    bench.apply()
    old = {made.uid for made in bench.things()}
    bench.sim(text.format(k=2, wanted=wanted))
    bench.apply()

    assert order_of(bench) == acts
    (user,) = [made for made in bench.things() if made.spec.type == "sim.cc.Only"]
    (new,) = [made for made in bench.things() if made.spec.type == "sim.cc.Plain"]
    assert new.uid not in old
    assert user.attributes["refs"] == (new.id,)
    assert changes(bench.plan()) == {}


def test_a_strict_dependency_that_is_replaced_goes_after_its_user_was_moved_over(bench: Workbench) -> None:
    text = 'a = sim.tf_Tag("a", k={k})\nsim.cc_Only("user", refs=[a.id])'
    bench.sim(text.format(k=1))
    bench.apply()
    bench.sim(text.format(k=2))
    applied = bench.apply()

    assert problems(applied) == []
    assert [made.attributes.get("k") for made in bench.things() if made.spec.is_tf] == [2]


def test_a_property_whose_changes_are_ignored_is_left_alone(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("a", v=1, ignore_changes=["v"])')
    bench.apply()
    bench.sim('sim.cc_Plain("a", v=5, ignore_changes=["v"])')
    assert changes(bench.plan()) == {}
    (made,) = bench.things()

    key = made.spec.type, made.identifier
    bench.keeper.change(lambda cloud: cloud.change(cloud.things[key], Map({**made.attributes, "v": 9})))
    assert changes(bench.plan(refresh="full")) == {}


def test_what_is_retained_leaves_the_ledger_and_stays_in_the_cloud(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("a", v=1, retain=True)\nsim.cc_Plain("b", v=2)')
    bench.apply()
    bench.sim('sim.cc_Plain("b", v=2)')
    planned = bench.plan()
    assert changes(planned) == {"sim.cc.Plain:a": "forget"}
    assert "F233" in [note.code for plan in planned.plans for note in plan.notes]
    bench.apply(planned)

    assert sorted(values(bench).values(), key=str) == [1, 2]
    assert list(bench.objects()) == ["sim.cc.Plain:b"]
    assert changes(bench.plan(refresh="full")) == {}, "what was forgotten is never swept"


def times_of(bench: Workbench) -> tuple[dict[str, int], dict[str, int]]:
    """Numbers of the newest intent and of its outcome, by address."""
    entries = bench.entries()
    intents = {entry.seq: entry.address for entry in entries if entry.kind == "intent"}
    begun = {address: number for number, address in intents.items()}
    over = {intents[int(entry.fields["intent"])]: entry.seq for entry in entries if entry.kind == "outcome"}
    return begun, over


def test_depends_on_is_an_order_in_both_directions(bench: Workbench) -> None:
    bench.sim('a = sim.cc_Plain("a", v=1)\nsim.cc_Plain("b", v=2, depends_on=[a])')
    bench.apply()
    begun, over = times_of(bench)
    assert begun["sim.cc.Plain:b"] > over["sim.cc.Plain:a"]

    bench.apply(destroy=True)
    begun, over = times_of(bench)
    assert begun["sim.cc.Plain:a"] > over["sim.cc.Plain:b"]
    assert bench.things() == []


def test_a_failure_stops_only_what_depends_on_it(bench: Workbench) -> None:
    bench.stack(
        """
        bad = firma.Command("bad", create=["false"])
        firma.Data("user", input=bad.stdout)
        firma.Data("free", input="x")
        """
    )
    applied = bench.apply()

    assert applied.exit == 1
    assert applied.runs[0].counts["done"] == 1
    assert applied.runs[0].counts["failed"] == 1
    assert applied.runs[0].counts["skipped"] == 1
    assert problems(applied) == ["F627"]
    assert [a for a, o in bench.objects().items() if o.now is not None] == ["builtin.Data:free"]


def test_stacks_are_applied_in_the_order_of_their_outputs_and_a_failed_giver_keeps_its_takers_back(
    bench: Workbench,
) -> None:
    giver = """
        made = firma.Command("made", create={create})
        return Given(text=made.stdout)
    """
    head = "class Given(firma.Outputs):\n    text: str\n"
    bench.stack(giver.format(create='["false"]'), name="base", head=head, gives="Given")
    bench.stack('firma.Data("d", input=base.text)', head="from stacks.base import Given\n", takes="base: Given")
    applied = bench.apply()
    assert statuses(applied) == {"base": "failed", "app": "not started"}
    assert applied.exit == 1

    bench.stack(giver.format(create='["echo", "hi"]'), name="base", head=head, gives="Given")
    applied = bench.apply()
    assert statuses(applied) == {"base": "done", "app": "done"}
    assert bench.request("builtin.Data:d")["input"] == "hi\n"
    assert changes(bench.plan()) == {}

    assert statuses(bench.apply(destroy=True)) == {"base": "done", "app": "done"}
    assert bench.objects("base") == bench.objects("app") == {}


def test_what_somebody_changed_by_hand_is_seen_by_the_plan_and_set_back(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("a", v=1)\nsim.tf_Tag("b", v=1)')
    bench.apply()
    with bench.keeper.lend() as cloud:
        for made in cloud.things.values():
            cloud.change(made, Map({"v": 7}))
        cloud.calls += 1
    planned = bench.plan(refresh="full")
    assert changes(planned) == {"sim.cc.Plain:a": "update", "sim.tf.Tag:b": "update"}
    assert all(row.drift for plan in planned.plans for c in plan.changes for row in c.attributes if row.path == ("v",))
    bench.apply(planned)
    assert [made.attributes["v"] for made in bench.things()] == [1, 1]


def test_what_somebody_deleted_by_hand_is_made_again(bench: Workbench) -> None:
    bench.sim('a = sim.cc_Plain("a", v=1)\nsim.tf_Tag("b", v=1, refs=[a.id])')
    bench.apply()
    (old,) = [made for made in bench.things() if not made.spec.is_tf]
    bench.keeper.change(lambda cloud: cloud.remove(cloud.things[old.spec.type, old.identifier]))
    planned = bench.plan(refresh="full")
    assert changes(planned) == {"sim.cc.Plain:a": "create", "sim.tf.Tag:b": "update"}
    bench.apply(planned)

    (new,) = [made for made in bench.things() if not made.spec.is_tf]
    (user,) = [made for made in bench.things() if made.spec.is_tf]
    assert new.uid != old.uid
    assert user.attributes["refs"] == (new.id,)
    assert changes(bench.plan(refresh="full")) == {}


def test_what_the_cloud_cannot_be_asked_about_is_noted_and_planned_from_the_ledger(bench: Workbench) -> None:
    bench.write(
        "doors.py",
        """
        import pathlib
        import firma

        class Door(firma.OwnResource):
            name: str
            number: int = firma.computed()

            def create(self, inputs):
                return inputs.name, {"number": 1}

            def read(self, identifier):
                if pathlib.Path("closed").exists():
                    raise RuntimeError("nobody answers")
                return {"name": identifier, "number": 1}

            def delete(self, identifier):
                pass
        """,
    )
    bench.stack('Door("front", name="front")', head="from doors import Door\n")
    assert problems(bench.apply()) == []
    bench.write("closed", "")
    planned = bench.plan(refresh="full")

    assert [note.code for note in planned.notes if note.code == "F633"]
    assert changes(planned) == {}


def test_timeouts_of_the_author_end_a_command(bench: Workbench) -> None:
    bench.stack('firma.Command("slow", create=["sleep", "30"], timeouts={"create": "200ms"})')
    applied = bench.apply()

    assert applied.exit == 1
    assert problems(applied) == ["F628"]


def test_a_change_of_options_alone_calls_nobody(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("a", v=1)')
    bench.apply()
    bench.sim('sim.cc_Plain("a", v=1, protect=True)')
    planned = bench.plan()
    assert changes(planned) == {"sim.cc.Plain:a": "update"}
    bench.apply(planned)

    (made,) = bench.things()
    assert made.writes == 1
    assert bench.objects()["sim.cc.Plain:a"].options["protect"] is True


class Heard(Silent):
    """Progress that keeps what calls said."""

    def __init__(self) -> None:
        self.calls: list[str] = []

    def operation(
        self, unit: str, operation: str, address: str, state: str, detail: str = "", seconds: float = 0.0
    ) -> None:
        """Keep it."""
        if state == "calling":
            self.calls.append(f"{operation} {address}: {detail}")


def test_a_call_says_how_long_it_usually_takes_and_that_nobody_knows_yet(bench: Workbench) -> None:
    def calls(body: str) -> list[str]:
        heard = Heard()

        async def work(engine: Engine) -> None:
            planned = await engine.plan(progress=heard)
            given = Confirmations(yes=True)
            await engine.apply(planned, reason="r", confirmations=given, progress=heard, cancel=CancelToken())

        bench.sim(body)
        bench.do(work)
        return heard.calls

    assert calls('sim.cc_Plain("a", v=1)') == ["create sim.cc.Plain:a: no samples of how long it takes"]
    (again,) = calls('sim.cc_Plain("a", v=1)\nsim.cc_Plain("b", v=1)')
    assert re.fullmatch(r"create sim\.cc\.Plain:b: usually \d+\.\d s", again)
    assert calls('sim.cc_Plain("a", v=2)\nsim.cc_Plain("b", v=1)') == [
        "update sim.cc.Plain:a: no samples of how long it takes"
    ]

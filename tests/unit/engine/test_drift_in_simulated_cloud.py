"""Drift over the simulated cloud: many at once, children, an audit log that is silent, and nothing that is ours."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from engine_world import Workbench, bench_at, changes, codes, problems
from firma.core.model.call import Thing
from firma.core.model.diagnostic import PermanentError
from firma.core.model.value import Map
from firma.core.plan.departure import Layer
from firma.engine.drift_result import Drifted
from firma.engine.engine import Engine
from firma.engine.result import Silent
from firma.providers.contract import Provider
from firma.providers.registry import Providers
from firma.providers.sim.cloud import Cloud
from firma.providers.sim.things import Made
from firma.providers.sim.types import Times

PLAIN = 'sim.cc_Plain("a", v=1)\nsim.tf_Tag("b", v=1)\n'


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    return bench_at(tmp_path)


def drift(bench: Workbench, *names: str) -> Drifted:
    return bench.do(lambda engine: engine.drift(names, progress=Silent()))


def told(found: Drifted) -> dict[str, Layer]:
    return {one.name: one.departure.layer for one in found.differences}


def of(cloud: Cloud, type_name: str) -> Made:
    return next(made for made in cloud.things.values() if made.spec.type == type_name)


def test_a_change_that_the_log_names_and_one_that_it_does_not(bench: Workbench) -> None:
    bench.sim(PLAIN)
    bench.apply()

    def by_hand(cloud: Cloud) -> None:
        plain = of(cloud, "sim.cc.Plain")
        cloud.change(plain, plain.attributes.with_(v=7))
        cloud.tell(plain, "SetV", "mallory")
        tag = of(cloud, "sim.tf.Tag")
        cloud.change(tag, tag.attributes.with_(v=8))

    bench.keeper.change(by_hand)
    found = drift(bench)

    assert told(found) == {"sim.cc.Plain:a#v": Layer.DECLARED, "sim.tf.Tag:b#v": Layer.DECLARED}
    assert [(one.call, one.is_logged) for one in found.differences] == [("SetV", True), ("", True)]
    assert found.looked_at == 2


def test_where_there_is_no_log_nobody_is_named(bench: Workbench) -> None:
    bench.stack('firma.File("f", path="out.txt", content="one")')
    bench.apply()
    (bench.root / "out.txt").write_text("two")
    (one,) = drift(bench).differences

    assert (one.is_logged, one.culprit) == (False, None)


def test_what_vanished_is_told_again_until_it_is_made_anew(bench: Workbench) -> None:
    bench.sim(PLAIN)
    bench.apply()
    bench.keeper.change(lambda cloud: cloud.remove(of(cloud, "sim.cc.Plain")))

    assert told(drift(bench)) == {"sim.cc.Plain:a": Layer.GONE}
    assert told(drift(bench)) == {"sim.cc.Plain:a": Layer.GONE}, "the look that found it was recorded"
    bench.apply(bench.do(lambda engine: engine.revert(("sim.cc.Plain:a",), progress=Silent())))
    assert told(drift(bench)) == {}


def revert(bench: Workbench, *names: str) -> None:
    bench.apply(bench.do(lambda engine: engine.revert(names, progress=Silent())))


def there(bench: Workbench) -> Map:
    with bench.keeper.lend() as cloud:
        return of(cloud, "sim.cc.Plain").attributes


USED = 'b = sim.tf_Tag("b", v=1)\nsim.cc_Plain("a", v=1, refs=[b.id])\n'


def test_one_path_is_set_back_and_what_else_differs_stays_and_is_told(bench: Workbench) -> None:
    bench.sim(USED)
    bench.apply()

    def by_hand(cloud: Cloud) -> None:
        plain, tag = of(cloud, "sim.cc.Plain"), of(cloud, "sim.tf.Tag")
        cloud.change(plain, Map(v=7, k=plain.attributes["k"], refs=()) if "k" in plain.attributes else Map(v=7))
        cloud.change(tag, tag.attributes.with_(v=8))

    bench.keeper.change(by_hand)
    assert told(drift(bench)).keys() == {"sim.cc.Plain:a#v", "sim.cc.Plain:a#refs", "sim.tf.Tag:b#v"}

    revert(bench, "sim.cc.Plain:a#v")
    assert there(bench).get("v") == 1
    assert not there(bench).get("refs")
    assert told(drift(bench)).keys() == {"sim.cc.Plain:a#refs", "sim.tf.Tag:b#v"}

    revert(bench, "sim.cc.Plain:a")
    assert there(bench)["refs"]
    assert told(drift(bench)).keys() == {"sim.tf.Tag:b#v"}, "what the target uses is no part of it"


def test_what_somebody_put_into_an_empty_map_is_taken_out_again(bench: Workbench) -> None:
    bench.sim(PLAIN)
    bench.apply()
    bench.keeper.change(lambda cloud: _tagged(cloud, of(cloud, "sim.cc.Plain")))
    assert told(drift(bench)) == {"sim.cc.Plain:a#tags": Layer.UNDECLARED}

    revert(bench, "sim.cc.Plain:a#tags")
    assert not there(bench).get("tags")
    assert told(drift(bench)) == {}


def _tagged(cloud: Cloud, made: Made) -> None:
    cloud.change(made, made.attributes.with_(tags=Map(owner="mallory")))


def test_a_revert_deletes_nothing_that_the_source_has_given_up(bench: Workbench) -> None:
    bench.sim(PLAIN)
    bench.apply()
    bench.keeper.change(lambda cloud: cloud.change(of(cloud, "sim.cc.Plain"), Map(v=7)))
    bench.sim('sim.tf_Tag("b", v=1)\n')

    with pytest.raises(PermanentError) as refused:
        revert(bench, "sim.cc.Plain:a")
    assert codes(refused.value) == ["F959"]
    assert there(bench)["v"] == 7


def test_what_vanished_and_was_accepted_is_not_made_again_before_its_date(bench: Workbench) -> None:
    bench.sim(PLAIN)
    bench.apply()
    bench.keeper.change(lambda cloud: cloud.remove(of(cloud, "sim.cc.Plain")))
    until = time.time_ns() // 1_000_000 + 86_400_000
    bench.do(lambda engine: engine.accept("a", until=until, owner="ana", reason="", progress=Silent()))

    assert told(drift(bench)) == {}
    assert "create" not in changes(bench.plan(refresh="full")).values()


def test_an_output_of_what_is_gone_and_accepted_keeps_its_last_value_and_nothing_waits(bench: Workbench) -> None:
    gives = {"head": "class Gives(firma.Outputs):\n    where: str\n", "gives": "Gives"}
    bench.sim('a = sim.cc_Plain("a", v=1)\nsim.tf_Tag("b", v=1)\nreturn Gives(where=a.id)\n', **gives)
    bench.apply()
    bench.keeper.change(lambda cloud: cloud.remove(of(cloud, "sim.cc.Plain")))
    until = time.time_ns() // 1_000_000 + 86_400_000
    bench.do(lambda engine: engine.accept("a", until=until, owner="ana", reason="", progress=Silent()))

    (planned,) = bench.plan(refresh="full").plans
    assert planned.deferred == ()
    assert {op.act.value for op in planned.operations.values()} <= {"hold"}
    assert any("keeps its last value" in note.detail for note in planned.notes)
    assert str(planned.outputs["where"]).startswith("cc.plain-")


def test_who_accepts_answers_for_it_where_nobody_else_is_named(bench: Workbench) -> None:
    bench.sim(PLAIN)
    bench.apply()
    bench.keeper.change(lambda cloud: cloud.remove(of(cloud, "sim.cc.Plain")))
    until = time.time_ns() // 1_000_000 + 86_400_000

    async def accepted(engine: Engine) -> tuple[str, str]:
        found = await engine.accept("a", until=until, owner="", reason="", progress=Silent())
        return found.acceptance.owner, engine.context.actor.subject

    owner, subject = bench.do(accepted)
    assert owner == subject


@pytest.mark.parametrize(("owner", "child"), [("sim.cc.Plain", "sim.cc.Only"), ("sim.tf.Tag", "sim.tf.List")])
def test_something_beside_ours_is_found_and_what_is_ours_is_not(bench: Workbench, owner: str, child: str) -> None:
    short, small = owner.removeprefix("sim.").replace(".", "_"), child.removeprefix("sim.").replace(".", "_")
    bench.sim(f'one = sim.{short}("one", v=1)\nsim.{small}("ours", v=1, refs=[one.id])')
    assert problems(bench.apply()) == []
    assert told(drift(bench)) == {}
    bench.keeper.change(lambda cloud: cloud.make(child, Map(v=2, refs=(of(cloud, owner).id,))))
    (one,) = drift(bench).differences

    assert (one.departure.layer, one.child, one.address) == (Layer.CHILD, child, f"{owner}:one")


def test_only_what_is_meant_is_looked_at(bench: Workbench) -> None:
    bench.sim(PLAIN)
    bench.apply()

    def by_hand(cloud: Cloud) -> None:
        for made in list(cloud.things.values()):
            cloud.change(made, made.attributes.with_(v=9, tags=Map(x="y")))

    bench.keeper.change(by_hand)
    assert set(told(drift(bench, "a#v"))) == {"sim.cc.Plain:a#v"}
    assert set(told(drift(bench, "a"))) == {"sim.cc.Plain:a#v", "sim.cc.Plain:a#tags"}
    assert drift(bench, "a").looked_at == 1
    assert len(drift(bench, "app").differences) == 4


def test_what_was_written_a_moment_ago_is_waited_for_or_said(tmp_path: Path) -> None:
    slow = bench_at(tmp_path, times=Times(call_max_ms=250, lag_ms=60_000, token_life_ms=600_000))
    slow.sim(PLAIN)
    slow.apply()
    found = drift(slow)

    assert (found.looked_at, {note.code for note in found.notes}) == (2, {"F948"})


@dataclass
class Counting:
    """A provider whose sessions count the questions by tag."""

    inner: Provider
    finds: list[Map]
    name: str = "sim"

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)

    async def open(self, configuration: Map) -> Any:
        session, finds = await self.inner.open(configuration), self.finds

        class Spy:
            def __getattr__(self, name: str) -> Any:
                return getattr(session, name)

            async def find(self, type_name: str, tags: Map) -> tuple[Thing, ...]:
                finds.append(tags)
                return await session.find(type_name, tags)

        return Spy()


def test_a_full_refresh_asks_about_a_type_once_and_finds_what_carries_our_tag(bench: Workbench) -> None:
    bench.sim("".join(f'sim.cc_Plain("p{i}", v=1)\n' for i in range(6)))
    bench.apply()

    def doubled(cloud: Cloud) -> None:
        made = of(cloud, "sim.cc.Plain")
        cloud.make("sim.cc.Plain", made.attributes, made.tags)

    bench.keeper.change(doubled)
    finds: list[Map] = []

    async def counted(engine: Engine) -> None:
        known = engine.context.providers.by_name
        counting: Any = Counting(known["sim"], finds)
        engine.context.providers = Providers({**known, "sim": counting})
        found = await engine.refresh((), progress=Silent())
        assert sorted(word for *_, word in found.objects) == ["changed", *["same"] * 5]

    bench.do(counted)
    assert len(finds) == 1


def test_a_line_of_a_plan_says_when_its_object_was_last_looked_at(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("a", v=1)')
    bench.apply()
    written = bench.objects()["sim.cc.Plain:a"].generations["1"].observed
    bench.sim('sim.cc_Plain("a", v=2)')

    assert bench.plan(refresh="none").plans[0].changes[0].observed == written
    looked = bench.plan().plans[0].changes[0].observed
    assert looked > written, "the look found what was recorded, and is the newer one"
    assert bench.plan(refresh="none").plans[0].changes[0].observed == looked


def test_what_a_hand_put_where_nobody_declares_stays_drift_after_our_next_write(bench: Workbench) -> None:
    bench.sim(PLAIN)
    bench.apply()

    def by_hand(cloud: Cloud) -> None:
        plain = of(cloud, "sim.cc.Plain")
        cloud.change(plain, plain.attributes.with_(notes=Map(by="mallory")))
        cloud.tell(plain, "SetNotes", "mallory")

    bench.keeper.change(by_hand)
    assert told(drift(bench)) == {"sim.cc.Plain:a#notes": Layer.UNDECLARED}
    for v in (2, 3):
        bench.sim(PLAIN.replace('"a", v=1', f'"a", v={v}'))
        bench.apply()

        assert there(bench)["v"] == v
        assert told(drift(bench)) == {"sim.cc.Plain:a#notes": Layer.UNDECLARED}

    revert(bench, "sim.cc.Plain:a")
    assert not there(bench)["notes"]
    assert told(drift(bench)) == {}

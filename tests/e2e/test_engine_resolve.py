"""What nobody can tell by itself: it is named, blocks only itself, and a person settles it as a recorded act."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, changes, codes, problems, statuses
from firma.core.ledger.entry import Draft, EntryKind
from firma.core.model.value import Map
from firma.engine.engine import Engine
from firma.engine.request import CancelToken, Confirmations
from firma.engine.result import Resolved, Silent
from firma.providers.sim.types import Times
from killed import Moment, Probe, killed_at


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    return bench_at(tmp_path, times=Times(call_max_ms=300, lag_ms=0, token_life_ms=600_000))


Work = Callable[[Engine], Awaitable[Resolved]]

LOST = ", lost=1"
"""Every answer gets lost (and every third request)."""


def lose(bench: Workbench, body: str) -> None:
    """Apply a stack whose answers get lost, and write it again with a fair cloud."""
    bench.sim(body, settings=LOST)
    bench.apply()
    bench.sim(body)


def resolving(address: str, *, adopt: str | None = None, absent: bool = False, search: bool = False) -> Work:
    async def work(engine: Engine) -> Resolved:
        return await engine.resolve(address, adopt=adopt, absent=absent, search=search, reason="looked at it")

    return work


def unresolved(bench: Workbench) -> dict[str, int]:
    return {address: len(obj.unresolved) for address, obj in bench.objects().items() if obj.unresolved}


def make_unresolved(bench: Workbench, more: str = "") -> None:
    lose(bench, f'a = sim.tf_None("a", v=1)\n{more}')
    assert unresolved(bench) == {"sim.tf.None:a": 1}


def test_a_lost_call_of_a_type_that_cannot_be_found_is_unresolved_and_blocks_only_its_users(bench: Workbench) -> None:
    bench.sim(
        'a = sim.tf_None("a", v=1)\nsim.cc_Plain("user", refs=[a.id])\nfirma.Data("free", input=1)', settings=LOST
    )
    applied = bench.apply()
    assert problems(applied) == ["F420"]
    assert applied.runs[0].counts["unresolved"] == 1
    assert applied.exit == 7
    assert {a for a, o in bench.objects().items() if o.now} == {"builtin.Data:free"}

    planned = bench.plan()
    assert {d.address for plan in planned.plans for d in plan.deferred} == {"sim.tf.None:a", "sim.cc.Plain:user"}
    assert "F232" in [note.code for note in planned.said]
    assert bench.firma("plan", code=7).codes() >= {"F232"}
    assert bench.firma("apply", "--yes", code=7).codes() >= {"F232", "F420"}


def test_it_is_adopted_where_it_is_there(bench: Workbench) -> None:
    make_unresolved(bench)
    time.sleep(0.4)
    if not bench.things():  # the request was lost, not the answer
        bench.keeper.change(lambda cloud: cloud.make("sim.tf.None", Map({"v": 1})))
    (made,) = bench.things()
    found = bench.do(resolving("sim.tf.None:a", adopt=made.identifier))
    assert (found.verdict, found.identifier) == ("adopted", made.identifier)
    assert changes(bench.plan()) == {}
    entry = next(entry for entry in bench.entries() if entry.kind == "resolved")
    assert (entry.fields["reason"], entry.fields["actor"]["proof"]) == ("looked at it", "unverified")


def test_it_is_made_again_where_a_person_says_that_it_is_absent(bench: Workbench) -> None:
    make_unresolved(bench)
    time.sleep(0.4)
    bench.keeper.change(lambda cloud: cloud.things.clear())
    bench.do(resolving("sim.tf.None:a", absent=True))
    assert changes(bench.plan()) == {"sim.tf.None:a": "create"}
    bench.settle()
    assert len(bench.things()) == 1


def test_of_two_equal_creations_a_search_guesses_none_and_finds_that_the_second_is_absent(bench: Workbench) -> None:
    lose(bench, 'sim.tf_List("a", v=1)\nsim.tf_List("b", v=1)')
    assert unresolved(bench) == {"sim.tf.List:a": 1, "sim.tf.List:b": 1}
    time.sleep(0.4)
    bench.keeper.change(lambda cloud: cloud.things.clear())
    bench.keeper.change(lambda cloud: cloud.make("sim.tf.List", Map({"v": 1})))
    assert codes(bench.refused(resolving("sim.tf.List:a", search=True))) == ["F434"]

    (made,) = bench.things()
    bench.do(resolving("sim.tf.List:a", adopt=made.identifier))
    assert bench.do(resolving("sim.tf.List:b", search=True)).verdict == "absent"
    bench.settle()
    assert [made.attributes["v"] for made in bench.things()] == [1, 1]


def test_a_creation_that_carries_a_tag_is_found_by_it_among_things_that_are_alike(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("a", v=1)')
    stop_between_call_and_outcome(bench)
    bench.do(give_up)
    for _ in range(2):
        bench.keeper.change(lambda cloud: cloud.make("sim.cc.Plain", Map({"v": 1})))
    assert unresolved(bench) == {"sim.cc.Plain:a": 1}
    (mine,) = (made.identifier for made in bench.things() if made.tags)
    time.sleep(0.4)

    found = bench.do(resolving("a", search=True))

    assert (found.verdict, found.identifier) == ("adopted", mine)
    assert changes(bench.plan()) == {}


def test_a_creation_whose_tag_nothing_carries_had_no_effect_whatever_else_is_there(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("a", v=1)')
    stop_between_call_and_outcome(bench)
    bench.do(give_up)
    bench.keeper.change(lambda cloud: cloud.things.clear())
    bench.keeper.change(lambda cloud: cloud.make("sim.cc.Plain", Map({"v": 1})))
    time.sleep(0.4)

    assert bench.do(resolving("a", search=True)).verdict == "absent"


def stop_between_call_and_outcome(bench: Workbench) -> None:
    """Let a run be killed when its only call has had its effect, and nothing of that is durable."""
    plan = bench.plan()
    moment = Moment(bench)

    def work(probe: Probe) -> None:
        moment.probed(probe)
        bench.apply(plan)

    for nth in range(1, 40):
        moment.again()
        assert killed_at(nth, work), "it was never between the two"
        if bench.things():
            return


async def give_up(engine: Engine) -> None:
    """Let a run end that could not find out what its only call did."""
    ledger = await engine.context.ledger("shop/app@dev")
    (number,) = ledger.state.open
    (over,) = (lease.seq for lease in ledger.state.active())
    about = {"writes": ["o:3", "a:sim.cc.Plain:a"], "reads": [], "plan": "", "effect": "", "base": 0}
    taken = Draft(kind=EntryKind.TAKEOVER, fields={**about, "actor": {}, "process": {}, "over": [over]})
    (lease,) = await ledger.append([taken])
    unsure = {"intent": number, "result": "unresolved"}
    await ledger.append([Draft(kind=EntryKind.OUTCOME, run=lease.seq, object=3, fields=unsure)])
    await ledger.append([Draft(kind=EntryKind.RELEASE, run=lease.seq, fields={"lease": lease.seq})])


def test_several_things_may_be_it_and_none_is_guessed(bench: Workbench) -> None:
    bench.sim('sim.tf_List("a", v=1)\nsim.tf_List("b", v=1)', settings=LOST)
    bench.apply()
    bench.sim('sim.tf_List("a", v=1)\nsim.tf_List("b", v=1)')
    time.sleep(0.4)
    bench.keeper.change(lambda cloud: cloud.things.clear())
    for _ in range(2):
        bench.keeper.change(lambda cloud: cloud.make("sim.tf.List", Map({"v": 1})))
    address = min(unresolved(bench))
    assert codes(bench.refused(resolving(address, search=True))) == ["F434"]


def test_it_cannot_be_settled_before_the_call_is_surely_over(bench: Workbench) -> None:
    bench.times = Times(call_max_ms=2_000, lag_ms=0, token_life_ms=600_000)
    bench.sim('sim.tf_None("a", v=1, timeouts={"create": "100ms"})', settings=LOST)

    async def work(engine: Engine) -> Resolved:
        planned = await engine.plan(progress=Silent())
        applied = await engine.apply(
            planned, reason="", confirmations=Confirmations(yes=True), progress=Silent(), cancel=CancelToken()
        )
        assert problems(applied) == ["F420"]
        return await engine.resolve("sim.tf.None:a", adopt=None, absent=True, search=False, reason="")

    assert codes(bench.refused(work)) == ["F432"]


def test_what_is_wrong_with_a_resolve_is_said(bench: Workbench) -> None:
    make_unresolved(bench, 'sim.tf_None("b", v=2, depends_on=[a])')
    time.sleep(0.4)
    bench.keeper.change(lambda cloud: cloud.make("sim.tf.None", Map({"v": 1})))
    assert codes(bench.refused(resolving("sim.tf.None:a"))) == ["F905"]
    assert codes(bench.refused(resolving("sim.tf.None:a", adopt="nope"))) == ["F922"]
    assert codes(bench.refused(resolving("nobody", absent=True))) == ["F905"]
    bench.do(resolving("sim.tf.None:a", absent=True))
    assert codes(bench.refused(resolving("sim.tf.None:a", absent=True))) == ["F430"]


def test_a_thing_that_belongs_to_another_object_is_not_adopted(bench: Workbench) -> None:
    bench.sim('sim.tf_None("owner", v=1)')
    bench.apply()
    bench.sim('sim.tf_None("owner", v=1)\nsim.tf_None("a", v=2)', settings=LOST)
    bench.apply()
    time.sleep(0.4)
    owned = bench.objects()["sim.tf.None:owner"].now
    assert owned is not None
    error = bench.refused(resolving("sim.tf.None:a", adopt=owned.identifier))
    assert codes(error) == ["F433"]


def test_a_type_with_tags_finds_what_a_lost_answer_made_and_makes_no_second(bench: Workbench) -> None:
    lose(bench, 'sim.tf_Tag("a", v=1)\nsim.cc_Plain("b", v=1)\nsim.cc_Only("c", v=1)')
    bench.settle()
    assert sorted(made.spec.type for made in bench.things()) == ["sim.cc.Only", "sim.cc.Plain", "sim.tf.Tag"]
    assert changes(bench.plan(refresh="full")) == {}


def test_lost_updates_and_deletions_are_looked_at(bench: Workbench) -> None:
    text = 'sim.tf_Tag("a", v={n})\nsim.cc_Plain("b", v={n})\nsim.tf_None("c", v={n})'
    bench.sim(text.format(n=1))
    bench.apply()
    lose(bench, text.format(n=2))
    bench.settle()
    assert [made.attributes["v"] for made in bench.things()] == [2, 2, 2]
    bench.sim("pass", settings=LOST)
    bench.apply()
    bench.sim("pass")
    bench.settle()
    assert bench.things() == []


def test_the_command_line_resolves(bench: Workbench) -> None:
    make_unresolved(bench)
    bench.keeper.change(lambda cloud: cloud.things.clear())
    time.sleep(5.5)  # the command line's own simulated cloud has calls of up to 5 seconds
    said = bench.result("resolve", "sim.tf.None:a", "--absent", "--reason", "nothing there")
    assert said["verdict"] == "absent"
    assert statuses(bench.apply()) == {"app": "done"}

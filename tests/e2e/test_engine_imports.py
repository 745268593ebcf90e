"""Import, forget and replace through the whole engine: by command and in code, told apart, refused, and undone."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, changes, codes, problems
from firma.engine.result import Planned, Silent

NAME = "sim.cc.Plain:main"


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    return bench_at(tmp_path)


def adopt(bench: Workbench, address: str, identifier: str) -> Planned:
    return bench.do(lambda engine: engine.adopt(address, identifier, progress=Silent()))


def refusal(bench: Workbench, address: str, identifier: str) -> list[str]:
    return list(codes(bench.refused(lambda engine: engine.adopt(address, identifier, progress=Silent()))))


def forget(bench: Workbench, address: str) -> Planned:
    return bench.do(lambda engine: engine.forget(address, progress=Silent()))


NET = """
class Net(firma.Outputs):
    place: str
"""


def test_replacing_what_other_units_use_names_them(bench: Workbench) -> None:
    bench.sim(
        'main = sim.cc_Plain("main", v=1)\nsim.cc_Plain("alone", v=1)\nreturn Net(place=main.id)',
        name="net",
        head=NET,
        gives="Net",
    )
    bench.sim('sim.cc_Plain("user", refs=[net.place])', head="from stacks.net import Net\n", takes="net: Net")
    bench.settle()
    (note,) = (note for note in replace(bench, "main").notes if note.code == "F376")
    assert note.detail == "`place` of net@dev changes; made with it: shop/app@dev"
    assert "F376" in bench.firma("replace", "main", "--check").codes()
    assert "F376" not in {note.code for note in replace(bench, "alone").notes}


def replace(bench: Workbench, address: str) -> Planned:
    return bench.do(lambda engine: engine.replace(address, progress=Silent()))


def orphan(bench: Workbench, body: str = 'sim.cc_Plain("main", v=1)') -> str:
    """Let there be a thing that nobody looks after; return its identifier."""
    bench.sim(body)
    bench.apply()
    bench.apply(forget(bench, "main"))
    (thing,) = bench.things()
    return str(thing.identifier)


def test_what_was_forgotten_stays_and_is_imported_again_as_it_is(bench: Workbench) -> None:
    identifier = orphan(bench)
    assert bench.objects() == {}
    assert changes(bench.plan()) == {NAME: "create"}

    planned = adopt(bench, "main", identifier)
    assert (planned.kind, changes(planned)) == ("import", {NAME: "adopt"})
    assert planned.verdicts["shop/app@dev"].overall.value == "nothing"
    bench.apply(planned)
    (thing,) = bench.things()
    assert (thing.identifier, thing.writes) == (identifier, 1)
    assert changes(bench.plan()) == {}
    assert changes(bench.plan(refresh="full")) == {}
    assert bench.verified()


def test_what_differs_is_shown_and_changed_in_the_next_round(bench: Workbench) -> None:
    identifier = orphan(bench)
    bench.sim('sim.cc_Plain("main", v=7)')
    planned = adopt(bench, "main", identifier)
    ((change,),) = [plan.changes for plan in planned.plans]
    assert [(a.path, a.before, a.after) for a in change.attributes] == [(("v",), 1, 7)]
    assert [d.address for plan in planned.plans for d in plan.deferred] == [NAME]
    bench.apply(planned)
    after = bench.plan()
    assert changes(after) == {NAME: "update"}
    bench.apply(after)
    assert [m.attributes["v"] for m in bench.things()] == [7]
    assert changes(bench.plan()) == {}


def test_an_import_in_code_does_the_same_and_is_nothing_afterwards(bench: Workbench) -> None:
    identifier = orphan(bench)
    bench.sim(f'a = sim.cc_Plain("main", v=1, import_id={identifier!r})\nsim.cc_Plain("user", v=2, refs=[a.id])')
    planned = bench.plan()
    assert changes(planned) == {NAME: "adopt", "sim.cc.Plain:user": "create"}
    bench.apply(planned)
    assert changes(bench.plan()) == {}
    assert len(bench.things()) == 2
    bench.sim('a = sim.cc_Plain("main", v=1)\nsim.cc_Plain("user", v=2, refs=[a.id])')
    assert changes(bench.plan()) == {}


def test_an_import_that_was_done_says_nothing_more_once_the_thing_is_gone(bench: Workbench) -> None:
    identifier = orphan(bench)
    imported = f'sim.cc_Plain("main", v=1, import_id={identifier!r})'
    bench.sim(imported)
    bench.apply()
    with bench.keeper.lend() as cloud:
        for made in list(cloud.things.values()):
            cloud.remove(made)
        cloud.calls += 1

    planned = bench.plan(refresh="full")

    assert changes(planned) == {NAME: "create"}
    assert problems(bench.apply(planned)) == []
    assert changes(bench.plan(refresh="full")) == {}
    assert refusal(bench, "main", identifier) == ["F253"]
    bench.sim(imported.replace('"main"', '"other"'))
    refused = bench.refused(lambda engine: engine.plan(progress=Silent()))
    assert [one.code for one in refused.diagnostics] == ["F252"], "it was never there under this address"


def test_what_cannot_be_imported_is_refused_by_code(bench: Workbench) -> None:
    identifier = orphan(bench)
    assert refusal(bench, "main", "i-nothing") == ["F252"]
    assert refusal(bench, "mian", identifier) == ["F942"]
    assert refusal(bench, f"app@prod/{NAME}", identifier) == ["F940"]
    bench.sim('sim.tf_Tag("main", v=1)')
    assert refusal(bench, "main", identifier) == ["F252"]  # of another type
    bench.sim('sim.cc_Plain("main", v=1)\nsim.cc_Plain("other", v=1)')
    bench.apply(adopt(bench, "main", identifier))
    assert refusal(bench, "main", identifier) == ["F253"]
    assert refusal(bench, "other", identifier) == ["F253"]
    bench.sim('sim.cc_Plain("third", v=1)', name="two")
    assert refusal(bench, "two@dev/third", identifier) == ["F253"]


def test_two_declarations_that_import_one_thing_are_refused(bench: Workbench) -> None:
    identifier = orphan(bench)
    body = 'sim.cc_Plain("{}", v=1, import_id={!r})'
    bench.sim(body.format("a", identifier) + "\n" + body.format("b", identifier))
    error = bench.refused(lambda engine: engine.plan(progress=Silent()))
    assert list(codes(error)) == ["F253"]


def test_taking_back_an_import_deletes_nothing(bench: Workbench) -> None:
    identifier = orphan(bench)
    bench.apply(adopt(bench, "main", identifier))
    planned = bench.do(lambda engine: engine.rollback("last", progress=Silent()))
    assert changes(planned) == {}
    assert any("firma forget" in note.detail for note in planned.notes)


def test_replace_makes_it_anew_once_and_what_uses_it_follows(bench: Workbench) -> None:
    bench.sim('a = sim.cc_Plain("main", v=1)\nsim.cc_Plain("user", v=2, refs=[a.id])\nsim.cc_Plain("apart", v=3)')
    bench.apply()
    before = {m.attributes["v"]: m.uid for m in bench.things()}
    planned = replace(bench, "main")
    assert (planned.kind, changes(planned)) == ("replace", {NAME: "replace", "sim.cc.Plain:user": "update"})
    assert problems(bench.apply(planned)) == []
    bench.settle()
    after = {m.attributes["v"]: m.uid for m in bench.things()}
    assert after[1] != before[1]
    assert (after[2], after[3]) == (before[2], before[3])
    assert changes(bench.plan()) == {}


def test_what_is_not_there_or_not_declared_is_neither_replaced_nor_forgotten(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("main", v=1)')
    bench.apply()
    forgotten = bench.refused(lambda engine: engine.forget("mian", progress=Silent()))
    replaced = bench.refused(lambda engine: engine.replace("mian", progress=Silent()))
    assert [*codes(forgotten), *codes(replaced)] == ["F905", "F905"]
    bench.sim("pass")
    assert list(codes(bench.refused(lambda engine: engine.replace("main", progress=Silent())))) == ["F942"]


def test_what_is_retained_is_left_when_it_leaves_the_source_and_imported_when_it_comes_back(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("main", v=1, retain=True)')
    bench.apply()
    bench.sim("pass")
    planned = bench.plan()
    assert changes(planned) == {NAME: "forget"}
    bench.apply(planned)
    (thing,) = bench.things()
    bench.sim(f'sim.cc_Plain("main", v=1, retain=True, import_id={thing.identifier!r})')
    bench.apply()
    assert [m.uid for m in bench.things()] == [thing.uid]
    assert changes(bench.plan()) == {}


LOOP = """
a, b = sim.cc_Plain("a", v=1), sim.cc_Plain("b", v=2)
giver = sim.cc_Plain("giver", refs=[a.id, b.id])
for one in firma.each(giver.refs):
    sim.cc_Named("made", refs=[one])
"""


def test_a_thing_of_a_loop_is_forgotten_taken_back_and_replaced_like_any_other(bench: Workbench) -> None:
    bench.sim(LOOP)
    bench.settle()
    first, second = sorted(address for address in bench.objects() if "made[" in address)
    now = bench.objects()[first].now
    assert now is not None
    forgotten = bench.do(lambda engine: engine.forget(first, progress=Silent()))
    assert "F944" in [note.code for note in forgotten.notes], "the loop would make it anew"
    bench.apply(forgotten)
    short = first.rpartition(":")[2]
    for name in (f"app@dev/{first}", short):
        planned = adopt(bench, name, now.identifier)
        assert changes(planned) == {first: "adopt"}
    bench.apply(planned)
    assert changes(bench.plan()) == {}

    planned = replace(bench, short)
    assert (planned.kind, changes(planned)) == ("replace", {first: "replace"})
    kept = bench.objects()[second].now
    bench.apply(planned)
    made = bench.objects()[first].now
    assert made is not None
    assert made.identifier != now.identifier
    assert bench.objects()[second].now == kept
    assert changes(bench.plan()) == {}


def test_an_item_that_a_loop_does_not_have_is_not_declared(bench: Workbench) -> None:
    bench.sim(LOOP)
    assert refusal(bench, "made[nothing]", "i-1") == ["F942"]
    bench.settle()
    error = bench.refused(lambda engine: engine.adopt("made[nothing]", "i-1", progress=Silent()))
    assert "it makes sim.cc.Named:made[" in error.diagnostics[0].detail
    assert refusal(bench, "made", "i-1") == ["F942"]

"""Late values, with the real engine and the real host process: loops that wait, and rounds until nothing is left."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, changes
from firma.core.plan.listing import listing
from firma.engine.engine import Engine
from firma.engine.request import CancelToken, Confirmations
from firma.engine.result import Exit, Planned, Silent
from firma.providers.sim.provider import SimProvider


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    return bench_at(tmp_path)


LATE = """
first, second = sim.cc_Plain("first", v=1), sim.cc_Plain("second", v=2)
giver = sim.cc_Plain("giver", refs=[first.id, second.id])
for one in firma.each(giver.refs):
    made = sim.cc_Named("made", refs=[one])
sim.cc_Plain("all", refs=firma.every(made.id))
"""


def made(bench: Workbench) -> list[str]:
    return [address for address in bench.objects() if address.startswith("sim.cc.Named:made[")]


def test_a_loop_over_what_is_not_there_yet_takes_two_rounds_and_then_nothing(bench: Workbench) -> None:
    bench.sim(LATE)
    planned = bench.plan()
    assert changes(planned) == dict.fromkeys(
        ["sim.cc.Plain:first", "sim.cc.Plain:giver", "sim.cc.Plain:second"], "create"
    )
    assert {one.address for plan in planned.plans for one in plan.deferred} == {"each:refs", "sim.cc.Plain:all"}

    assert bench.apply(planned).exit is Exit.INCOMPLETE
    ended = bench.settle()

    assert [one.exit for one in ended] == [Exit.DONE]
    ids = {now.attributes["id"] for address in made(bench) if (now := bench.objects()[address].now) is not None}
    assert set(bench.request("sim.cc.Plain:all")["refs"]) == ids
    assert len(ids) == 2
    assert changes(bench.plan()) == {}


def test_an_item_that_goes_takes_one_thing_in_the_cloud_and_leaves_the_others_alone(bench: Workbench) -> None:
    bench.sim(LATE)
    bench.settle()
    before = {thing.id for thing in bench.things()}

    bench.sim(LATE.replace("[first.id, second.id]", "[second.id]"))
    bench.settle()

    after = {thing.id for thing in bench.things()}
    assert len(before - after) == 1
    assert not after - before
    assert len(made(bench)) == 1

    bench.sim(LATE.replace("[first.id, second.id]", "[second.id, first.id]"))
    bench.settle()
    bench.sim(LATE)
    planned = bench.plan()
    assert changes(planned) == {"sim.cc.Plain:giver": "update"}, "another order is no change of what the loop makes"


def test_the_command_goes_on_by_itself_and_a_named_plan_ends_after_itself(bench: Workbench) -> None:
    bench.sim(LATE)
    said = bench.firma("plan", code=3)
    assert "each:refs" in said.out
    assert "how many there will be of sim.cc.Named:made is known once sim.cc.Plain:giver is there" in said.out
    name = bench.result("plan", code=3)["digest"]
    bench.firma("apply", name, "--yes", code=3)
    assert made(bench) == []

    bench.firma("apply", "--yes")
    assert len(made(bench)) == 2
    bench.firma("plan", code=0)


WORSE = """
first, second = sim.cc_Plain("first", v=1), sim.cc_Plain("second", v=2)
giver = sim.cc_Plain("giver", refs=[first.id])
for one in firma.each(giver.refs):
    firma.RandomId("made", byte_length=4)
"""


def test_the_next_round_begins_without_a_question_unless_its_verdict_is_worse(bench: Workbench) -> None:
    bench.sim(WORSE)
    bench.firma("apply", "--yes")
    before = {address for address in bench.objects() if "made[" in address}
    assert len(before) == 1, "making more is no worse than making some"

    bench.sim(
        WORSE.replace("giver =", 'third = sim.cc_Plain("third", v=3)\ngiver =').replace("[first.id]", "[third.id]")
    )
    said = bench.firma("apply", "--yes", code=5)

    assert "F833" in said.codes(), said.whole
    assert {address for address in bench.objects() if "made[" in address} == before, "what loses data was not begun"
    bench.firma("apply", "--yes")
    after = {address for address in bench.objects() if "made[" in address}
    assert len(after) == 1
    assert not after & before


# -- provider instances -----------------------------------------------------------------------------------------------
def inside(bench: Workbench, body: str, *, more: str = "", kind: str = "cc_Plain") -> str:
    """A stack with a thing, an instance that the thing configures (its account), and what lives in that instance."""
    return f"""
cluster = sim.{kind}("cluster", v=1{more})
late = firma.provider("sim", "late", state={str(bench.cloud_file)!r}, account=cluster.id)
with firma.defaults(provider=late):
    {body}
"""


def listed(planned: Planned) -> list[str]:
    """The listing, without the folder of the test."""
    lines = "".join(listing(plan) for plan in planned.plans).splitlines()
    return [re.sub(r" #\d+\.\d+", "", re.sub(r"state='\S*", "state=…", line)).strip() for line in lines]


def test_an_instance_is_opened_when_its_configuration_is_known_and_closed_after_its_last_user(bench: Workbench) -> None:
    bench.sim(inside(bench, 'sim.cc_Plain("in", v=2)'))
    planned = bench.plan()

    assert listed(planned) == [
        "1 create sim.cc.Plain:cluster v=1",
        "2 open provider:late account=?sim.cc.Plain:cluster#id state=… after 1",
        "3 create sim.cc.Plain:in v=2 after 2",
        "4 close provider:late after 2,3",
    ]
    assert bench.apply(planned).exit is Exit.DONE
    assert changes(bench.plan()) == {}


def test_what_lives_in_an_instance_is_deleted_after_both_left_the_source(bench: Workbench) -> None:
    bench.sim(inside(bench, 'sim.tf_Tag("in", v=2)'))
    bench.settle()
    bench.sim("pass")

    planned = bench.plan()
    assert listed(planned) == [
        "1 delete sim.tf.Tag:in final",
        "2 delete sim.cc.Plain:cluster final after 1",
    ]
    assert bench.apply(planned).exit is Exit.DONE
    assert bench.things() == []


def test_a_type_whose_provider_plans_waits_for_the_instance(bench: Workbench) -> None:
    bench.sim(inside(bench, 'sim.tf_Tag("in", v=2)'))
    said = bench.firma("plan", code=3)
    assert "it lives in provider:late, which sim.cc.Plain:cluster configures" in said.out

    assert [one.exit for one in bench.settle()] == [Exit.INCOMPLETE, Exit.DONE]
    assert len(bench.things()) == 2


def test_what_lives_in_an_instance_is_looked_at_anew_where_another_thing_configures_it(bench: Workbench) -> None:
    bench.sim(inside(bench, 'sim.cc_Plain("in", v=2)', more=", k=1"))
    bench.settle()
    bench.sim(inside(bench, 'sim.cc_Plain("in", v=3)', more=", k=2"))

    planned = bench.plan()
    assert changes(planned) == {"sim.cc.Plain:cluster": "replace"}
    assert {one.address for plan in planned.plans for one in plan.deferred} == {"sim.cc.Plain:in"}
    bench.settle()
    assert sorted(int(thing.attributes["v"]) for thing in bench.things()) == [1, 3]


def test_what_lives_in_an_instance_makes_room_where_what_configures_it_refuses_to_go(bench: Workbench) -> None:
    bench.sim(inside(bench, 'sim.cc_Plain("in", v=2)', kind="cc_Named", more=", k=1, replacement='delete_first'"))
    bench.settle()
    bench.sim(inside(bench, 'sim.cc_Plain("in", v=3)', kind="cc_Named", more=", k=2, replacement='delete_first'"))

    planned = bench.plan()
    assert changes(planned) == {"sim.cc.Named:cluster": "replace", "sim.cc.Plain:in": "delete"}
    bench.settle()
    assert sorted(int(thing.attributes["v"]) for thing in bench.things()) == [1, 3]


# -- ephemeral values -------------------------------------------------------------------------------------------------
def with_token(bench: Workbench, v: int) -> str:
    return f"""
cluster = sim.cc_Plain("cluster", v=1)
token = firma.ephemeral("sim.Token", "token", scope=cluster.id)
late = firma.provider("sim", "late", state={str(bench.cloud_file)!r}, token=token["value"])
with firma.defaults(provider=late):
    sim.tf_Tag("in", v={v})
"""


def test_an_ephemeral_value_is_asked_for_at_each_run_taken_back_and_kept_nowhere(bench: Workbench) -> None:
    given: dict[str, bool] = {}

    async def run(engine: Engine) -> list[Exit]:
        ended = []
        for _ in range(3):
            planned = await engine.plan(progress=Silent())
            if all(plan.is_empty and not plan.deferred for plan in planned.plans):
                break
            done = await engine.apply(
                planned,
                reason="because",
                confirmations=Confirmations(yes=True),
                progress=Silent(),
                cancel=CancelToken(),
            )
            ended.append(done.exit)
        provider = engine.context.providers.by_name["sim"]
        assert isinstance(provider, SimProvider)
        given.update(provider.tokens)
        return ended

    for v in (2, 3):
        bench.sim(with_token(bench, v))
        assert bench.do(run)[-1] is Exit.DONE
    bench.sim("pass")
    assert bench.do(run)[-1] is Exit.DONE
    assert bench.things() == []

    assert len(given) >= 4
    assert not any(given.values()), "every token was taken back"
    kept = b"".join(path.read_bytes() for path in bench.root.parent.rglob("*") if path.is_file())
    assert not [token for token in given if token.encode() in kept]
    assert b"sim-token-" not in kept


def test_a_command_may_give_the_value_and_no_output_shows_it(bench: Workbench) -> None:
    bench.write("issue.sh", "#!/bin/sh\necho canary-$(cat /proc/sys/kernel/random/uuid | cut -c1-8)\n")
    bench.sim(f"""
token = firma.ephemeral("builtin.Command", "token", create=["sh", "issue.sh"])
late = firma.provider("sim", "late", state={str(bench.cloud_file)!r}, token=token["stdout"])
with firma.defaults(provider=late):
    sim.cc_Plain("in", v=1)
""")
    said = bench.firma("apply", "--yes", code=1)  # the simulated cloud never gave this token
    assert "F606" in said.codes()
    kept = b"".join(path.read_bytes() for path in bench.root.parent.rglob("*") if path.is_file())
    assert b"canary-" not in kept.replace(b"echo canary-", b"")
    assert "canary-" not in said.whole


def test_an_ephemeral_value_is_refused_where_it_would_be_kept(bench: Workbench) -> None:
    bench.sim("""
token = firma.ephemeral("sim.Token", "token")
sim.cc_Plain("a", refs=[token["value"]])
""")
    assert bench.firma("plan", code=1).codes() == {"F435"}


def test_an_ephemeral_value_that_nobody_gives_stops_what_needs_it(bench: Workbench) -> None:
    bench.sim(f"""
token = firma.ephemeral("sim.Token", "token", wrong="x")
late = firma.provider("sim", "late", state={str(bench.cloud_file)!r}, token=token["value"])
with firma.defaults(provider=late):
    sim.cc_Plain("in", v=1)
""")
    assert bench.firma("apply", "--yes", code=1).codes() >= {"F437"}
    assert bench.things() == []

"""The simulated cloud keeps its promises: tokens, lag, conditions, private bytes, refusals."""

from __future__ import annotations

import random

import pytest

from firma.core.model.call import Act, Answer, PlanRequest, Request, Status, Thing
from firma.core.model.value import EMPTY, Map, Unknown
from firma.providers.sim.cloud import Cloud
from firma.providers.sim.faults import NO_FAULTS, Faults
from firma.providers.sim.plans import upgrade
from firma.providers.sim.types import TYPES, Times


class Clock:
    def __init__(self) -> None:
        self.now = 0

    def __call__(self) -> int:
        return self.now


def cloud(clock: Clock | None = None, *, faults: Faults = NO_FAULTS, lag_ms: int = 0) -> Cloud:
    return Cloud(random.Random(1), clock or Clock(), faults, Times(lag_ms=lag_ms))


def create(type_name: str, token: str | None = None, tags: Map = EMPTY, **desired: object) -> Request:
    return Request(act=Act.CREATE, type=type_name, desired=Map(desired), token=token, tags=tags)


def thing_of(answer: Answer) -> Thing:
    assert answer.status is Status.DONE
    assert answer.thing is not None
    return answer.thing


def code_of(answer: Answer) -> str:
    assert answer.problem is not None
    return answer.problem.code


def test_the_same_token_gives_the_first_answer_and_makes_one_thing() -> None:
    sim = cloud()
    first = sim.land(create("sim.cc.Plain", "t1", v=1), by=7)
    again = sim.land(create("sim.cc.Plain", "t1", v=1), by=8)

    assert again == first
    assert len(sim.things) == 1
    assert sim.landing.replayed is not None
    assert sim.landing.replayed.by == 7


def test_a_token_for_another_request_is_a_conflict() -> None:
    sim = cloud()
    sim.land(create("sim.cc.Plain", "t1", v=1))
    answer = sim.land(create("sim.cc.Plain", "t1", v=2))

    assert (answer.status, answer.certain, answer.conflict) == (Status.REFUSED, True, True)
    assert len(sim.things) == 1


def test_a_dead_token_makes_a_second_thing() -> None:
    clock = Clock()
    sim = cloud(clock)
    sim.land(create("sim.cc.Plain", "t1", v=1))
    clock.now = sim.times.token_life_ms
    sim.land(create("sim.cc.Plain", "t1", v=1))

    assert len(sim.things) == 2


def test_a_read_within_the_lag_may_not_see_what_was_made() -> None:
    clock = Clock()
    sim = cloud(clock, lag_ms=1_000_000)
    thing = thing_of(sim.land(create("sim.cc.Plain", "t", v=1)))

    assert sim.read("sim.cc.Plain", thing.identifier) is None
    clock.now = 1_000_000
    assert sim.read("sim.cc.Plain", thing.identifier) == thing


def test_a_condition_that_no_longer_holds_refuses_update_and_deletion() -> None:
    sim = cloud()
    thing = thing_of(sim.land(create("sim.cc.Etag", "t", v=1)))
    sim.change(sim.things["sim.cc.Etag", thing.identifier], Map(v=5))

    for act in (Act.UPDATE, Act.DELETE):
        answer = sim.land(Request(act=act, type="sim.cc.Etag", desired=Map(v=2), prior=thing, token=act.value))
        assert (answer.status, answer.suspect, code_of(answer)) == (Status.FAILED, True, "F615")


def test_private_bytes_must_come_back() -> None:
    sim = cloud()
    thing = thing_of(sim.land(create("sim.tf.Tag", v=1)))
    lost = Thing(identifier=thing.identifier, attributes=thing.attributes, version=thing.version)

    assert code_of(sim.land(Request(act=Act.DELETE, type="sim.tf.Tag", prior=lost))) == "F616"
    assert sim.land(Request(act=Act.DELETE, type="sim.tf.Tag", prior=thing)).status is Status.DONE


def test_a_strict_type_is_not_deleted_while_used() -> None:
    sim = cloud()
    used = thing_of(sim.land(create("sim.cc.Named", "a", name="n")))
    user = thing_of(sim.land(create("sim.cc.Plain", "b", refs=(used.attributes["id"],))))
    refused = sim.land(Request(act=Act.DELETE, type="sim.cc.Named", prior=used, token="c"))

    assert code_of(refused) == "F617"
    sim.land(Request(act=Act.DELETE, type="sim.cc.Plain", prior=user, token="d"))
    assert sim.land(Request(act=Act.DELETE, type="sim.cc.Named", prior=used, token="e")).status is Status.DONE


def test_deleting_what_is_not_there_is_done() -> None:
    sim = cloud()
    for type_name in TYPES:
        answer = sim.land(Request(act=Act.DELETE, type=type_name, prior=Thing(identifier="none"), token=type_name))
        assert answer.status is Status.DONE


def test_a_failed_creation_never_hides_what_it_left_as_certain() -> None:
    for seed in range(300):
        sim = Cloud(random.Random(seed), Clock(), Faults(create_bad=1.0))
        answer = sim.land(create("sim.tf.List", v=1))
        assert answer.status is Status.FAILED
        assert not (answer.certain and sim.things)
        assert (answer.thing is not None) <= (len(sim.things) == 1)


def test_a_removed_input_is_gone_after_an_update() -> None:
    sim = cloud()
    thing = thing_of(sim.land(create("sim.cc.Plain", "a", v=1, refs=("x",))))
    after = thing_of(sim.land(Request(act=Act.UPDATE, type="sim.cc.Plain", desired=Map(v=2), prior=thing, token="b")))

    assert after.attributes == Map(v=2, id=thing.identifier, arn=thing.attributes["arn"])


def test_a_plan_holds_unknowns_and_names_what_replaces() -> None:
    sim = cloud()
    planned = sim.plan(PlanRequest(act=Act.CREATE, type="sim.tf.None", desired=Map(v=1, k=1))).planned
    assert planned == Map(v=1, k=1, id=Unknown(), arn=Unknown())

    thing = thing_of(sim.land(create("sim.tf.None", v=1, k=1)))
    same = sim.plan(PlanRequest(act=Act.UPDATE, type="sim.tf.None", desired=Map(v=1, k=1), prior=thing))
    other = sim.plan(PlanRequest(act=Act.UPDATE, type="sim.tf.None", desired=Map(v=1, k=Unknown()), prior=thing))
    assert same.no_op
    assert other.replace == ("k",)


def test_an_older_record_is_upgraded() -> None:
    old = Thing(identifier="i", attributes=Map(value=3), private=b"p1.1", version=0)

    assert upgrade(TYPES["sim.tf.Tag"], old) == Thing(identifier="i", attributes=Map(v=3), private=b"p1.1", version=1)


def test_every_kind_of_fault_comes_with_its_code() -> None:
    seen: set[str] = set()
    for seed in range(200):
        sim = Cloud(random.Random(seed), Clock(), Faults.at(0.9))
        for type_name in ("sim.cc.Plain", "sim.tf.Tag"):
            answer = sim.land(create(type_name, f"t{seed}", v=1))
            seen.add(answer.problem.code if answer.problem else "")
            for made in list(sim.things.values()):
                for act in (Act.UPDATE, Act.DELETE):
                    request = Request(act=act, type=made.spec.type, desired=Map(v=2), prior=made.shown())
                    answer = sim.land(request)
                    seen.add(answer.problem.code if answer.problem else "")

    assert seen == {"", "F611", "F612", "F618", "F619", "F623"}


@pytest.mark.parametrize("seed", range(20))
def test_one_seed_gives_one_history(seed: int) -> None:
    def history() -> list[Answer]:
        sim = Cloud(random.Random(seed), Clock(), Faults.at(0.4))
        return [sim.land(create("sim.cc.Plain", str(n), v=n), by=n) for n in range(30)]

    assert history() == history()

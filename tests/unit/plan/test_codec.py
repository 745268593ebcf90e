"""The plan's bytes and digests: a round trip, strict reading, and what does and does not change what people approve."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from firma.core.ledger.state import Hold, State
from firma.core.model.codec import dumps, loads
from firma.core.model.diagnostic import PermanentError
from firma.core.model.expression import Call, Function, Opaque
from firma.core.model.node import Node, Options, Replacement
from firma.core.model.place import Place
from firma.core.model.value import Map, SecretRef, Sensitive
from firma.core.plan.codec import decode_plan, encode_plan, sealed
from firma.core.plan.plan import Plan
from plan_world import applied, lookup, output, plan_of, ref, resource

BEFORE: list[Node] = [
    resource("t.Plain:a", k=1, v="x"),
    resource("t.Plain:b", Options(timeouts=(("update", 5),)), one=ref("t.Plain:a", "arn"), v=Sensitive("hunter2")),
    resource("t.Named:gone", v=SecretRef("environment", "X", "1")),
    resource("t.Planned:p", v=1),
    output("arn", ref("t.Plain:a", "arn")),
]
AFTER: list[Node] = [
    resource("t.Plain:a", Options(replacement=Replacement.CREATE_FIRST), k=2, v="x"),
    resource("t.Plain:c", Options(moved_from=("t.Plain:b",)), one=ref("t.Plain:a", "arn"), v=Sensitive("hunter3")),
    resource("t.Planned:p", v=2),
    resource("t.Plain:e", v=Call(Function.CONCAT, ("x-", ref("t.Plain:a", "arn")))),
    resource("t.Plain:f", v=Opaque("m", "f", "0" * 64, (1, "x"))),
    lookup("image", name=ref("t.Plain:a", "id")),
    output("arn", ref("t.Plain:a", "arn"), sensitive=True),
]


def whole() -> Plan:
    """A plan with something of everything."""
    holds = [Hold(key="o4", values=Map(v="held"), fields={"reason": "r"}), Hold(key="at.Plain:f", absent=True)]
    return plan_of(applied(*BEFORE).state, AFTER, holds=holds, facts={"commit": "c1", "dirty": False})


def test_a_plan_survives_its_bytes() -> None:
    plan = whole()

    assert decode_plan(encode_plan(plan), plan.digest) == plan
    assert list(decode_plan(encode_plan(plan)).operations) == list(plan.operations), "the order is kept"


def test_the_digest_is_of_the_bytes() -> None:
    from hashlib import sha256

    plan = whole()

    assert sha256(encode_plan(plan)).hexdigest() == plan.digest


@pytest.mark.parametrize("cut", [0, 1, 100, -1])
def test_cut_bytes_are_no_plan(cut: int) -> None:
    with pytest.raises(PermanentError) as caught:
        decode_plan(encode_plan(whole())[:cut])

    assert [d.code for d in caught.value.diagnostics] == ["F225"]


def test_another_plans_bytes_are_refused() -> None:
    with pytest.raises(PermanentError) as caught:
        decode_plan(encode_plan(plan_of(State(), [])), whole().digest)

    assert [d.code for d in caught.value.diagnostics] == ["F225"]


@pytest.mark.parametrize(
    "edit",
    [
        lambda plain: {**plain, "more": 1},
        lambda plain: {**plain, "firma": "graph"},
        lambda plain: {**plain, "operations": [{**plain["operations"][0], "final": "yes"}, *plain["operations"][1:]]},
        lambda plain: {**plain, "operations": [{**plain["operations"][0], "act": "explode"}]},
        lambda plain: {**plain, "writes": list(reversed(plain["writes"]))},
        lambda plain: {key: item for key, item in plain.items() if key != "seq"},
        lambda _: [],
    ],
)
def test_edited_members_are_refused(edit: Any) -> None:
    with pytest.raises(PermanentError) as caught:
        decode_plan(dumps(edit(loads(encode_plan(whole())))))

    assert [d.code for d in caught.value.diagnostics] == ["F225"]


def test_a_newer_version_is_refused_as_newer() -> None:
    with pytest.raises(PermanentError) as caught:
        decode_plan(dumps({**loads(encode_plan(whole())), "version": 2}))

    assert [d.code for d in caught.value.diagnostics] == ["F226"]


def test_a_merge_that_changes_nothing_keeps_the_approval() -> None:
    world = applied(*BEFORE)
    one = plan_of(world.state, AFTER, facts={"commit": "c1"})
    moved = [replace(node, place=Place("other.py", 99)) for node in AFTER]
    world.apply(plan_of(world.state, [*BEFORE, resource("t.Plain:unrelated")]), only=lambda op: "unrelated" in op.key)
    other = plan_of(world.state, [*moved, resource("t.Plain:unrelated")], facts={"commit": "c2"})

    assert one.effect_digest == other.effect_digest
    assert one.digest != other.digest


@pytest.mark.parametrize(
    "other",
    [
        [resource("t.Plain:a", v=3)],
        [resource("t.Plain:a", Options(protect=True), v=2)],
        [resource("t.Plain:a", v=2), resource("t.Plain:b")],
        [resource("t.Plain:a", v=Sensitive(2))],
    ],
)
def test_another_effect_needs_another_approval(other: list[Node]) -> None:
    world = applied(resource("t.Plain:a", v=1))

    assert plan_of(world.state, [resource("t.Plain:a", v=2)]).effect_digest != plan_of(world.state, other).effect_digest


def test_what_was_there_before_is_part_of_what_is_approved() -> None:
    one, other = applied(resource("t.Plain:a", v=1)), applied(resource("t.Plain:a", v=5))
    after = [resource("t.Plain:a", v=2)]

    assert plan_of(one.state, after).effect_digest != plan_of(other.state, after).effect_digest


def test_the_verdict_is_part_of_what_is_approved() -> None:
    plan = whole()

    assert sealed(plan, {"overall": "lossy"}).effect_digest != plan.effect_digest
    assert sealed(sealed(plan, {"overall": "lossy"}), {}).digest == sealed(plan, {}).digest


def test_the_plan_of_nothing() -> None:
    plan = plan_of(State(), [])

    assert plan.is_empty
    assert decode_plan(encode_plan(plan)) == plan

"""The class of each change, the way back in words, and why: a table of one rule a row."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from firma.core.ledger.state import Hold
from firma.core.model.node import Node, Options, Replacement
from firma.core.model.schema import TypeSchema
from firma.core.model.value import Asset, Map, SecretRef, Sensitive, Unknown
from firma.core.trust.facts import LedgerFacts
from firma.core.trust.reversibility import classify
from firma.core.trust.verdict import ChangeVerdict, Reversibility
from plan_world import SCHEMAS, Performer, applied, plan_of, ref, resource, schema

NOTHING, IN_PLACE, RECREATE = Reversibility.NOTHING, Reversibility.IN_PLACE, Reversibility.RECREATE
LOSSY, ONE_WAY, UNKNOWN = Reversibility.LOSSY, Reversibility.ONE_WAY, Reversibility.UNKNOWN


def judged(
    world: Performer, after: list[Node], types: dict[str, TypeSchema] | None = None, **more: Any
) -> ChangeVerdict:
    """The verdict of the only change; `types` stand in the place of the ordinary ones for the facts."""
    plan = plan_of(world.state, after, **more)
    (found,) = classify(plan, LedgerFacts({**SCHEMAS, **(types or {})}.get, world.state))
    return found


def deletion(kind: str, **facts: Any) -> ChangeVerdict:
    return judged(applied(resource(f"{kind}:a", v=1)), [], {kind: replace(SCHEMAS[kind], **facts)})


def test_a_creation_is_undone_by_deleting_it() -> None:
    found = judged(Performer(), [resource("t.Plain:a")])

    assert (found.reversibility, found.inverse, found.why) == (RECREATE, "delete it", "it can be deleted again")


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"holds_data": True}, "what is written to it until then is lost with it"),
        ({"deletion_takes_days": True}, "its deletion takes effect only days later"),
        ({"reserves_name_ms": 61_000}, "its name stays taken for 2 min after a deletion"),
    ],
)
def test_what_undoing_a_creation_costs_is_said(facts: dict[str, Any], words: str) -> None:
    found = judged(Performer(), [resource("t.Plain:a")], {"t.Plain": schema("t.Plain", **facts)})

    assert words in found.why


def test_an_update_is_set_back_in_place() -> None:
    found = judged(applied(resource("t.Plain:a", v="old", tags={"x": "1"})), [resource("t.Plain:a", v="new")])

    assert (found.reversibility, found.inverse) == (IN_PLACE, "set back v, tags")
    assert found.facts == ("before: v = old; tags = (1 items)",)


@pytest.mark.parametrize("secret", ["hunter2", Sensitive("hunter2"), SecretRef("environment", "hunter2", "1")])
def test_a_sensitive_former_value_is_never_shown(secret: Any) -> None:
    found = judged(applied(resource("t.Plain:a", secret=secret)), [resource("t.Plain:a", secret="other")])

    assert found.reversibility is IN_PLACE
    assert "hunter2" not in str(found)


def test_a_secrets_former_version_must_still_be_there() -> None:
    before = resource("t.Plain:a", secret=SecretRef("environment", "X", "1"))
    found = judged(applied(before), [resource("t.Plain:a", secret=SecretRef("environment", "X", "2"))])

    assert found.why == "the ledger knows every former value; the secret of secret must still have that version"


def test_a_former_asset_is_known() -> None:
    before = resource("t.Plain:a", v=Asset("0" * 64, 3, "a.zip"))

    assert judged(applied(before), [resource("t.Plain:a", v=Asset("1" * 64, 3, "a.zip"))]).reversibility is IN_PLACE


def test_a_write_only_value_is_known_from_the_ledger() -> None:
    found = judged(applied(resource("t.Plain:a", hidden="x")), [resource("t.Plain:a", hidden="y")])

    assert found.reversibility is IN_PLACE


def test_a_write_only_value_that_was_never_given_is_unknown() -> None:
    found = judged(applied(resource("t.Plain:a")), [resource("t.Plain:a", hidden="y")])

    assert (found.reversibility, found.why) == (
        UNKNOWN,
        "what hidden was before is not known (the cloud never shows it)",
    )


def test_after_a_failed_update_a_write_only_value_is_unknown() -> None:
    world = applied(resource("t.Plain:a", hidden="x"))
    world.state.objects[2].generations["1"].unsure = True

    assert judged(world, [resource("t.Plain:a", hidden="x")]).reversibility is UNKNOWN


def sealed(world: Performer, name: str) -> Performer:
    generation = world.state.objects[2].generations["1"]
    generation.attributes = generation.attributes.with_(**{name: Sensitive(Unknown("sealed"))})
    return world


def test_a_sealed_former_value_is_unknown() -> None:
    found = judged(sealed(applied(resource("t.Plain:a")), "v"), [resource("t.Plain:a", v=2)])

    assert (found.reversibility, found.why) == (UNKNOWN, "what v was before is not known (sealed)")


def test_a_sealed_value_that_we_gave_is_known() -> None:
    found = judged(sealed(applied(resource("t.Plain:a", v=1)), "v"), [resource("t.Plain:a", v=2)])

    assert found.reversibility is IN_PLACE


@pytest.mark.parametrize(
    ("facts", "level"),
    [
        ({}, RECREATE),
        ({"holds_data": True}, LOSSY),
        ({"holds_data": True, "deletion_takes_days": True}, ONE_WAY),
        ({"deletion_takes_days": True}, RECREATE),
        ({"reserves_name_ms": 60_000}, RECREATE),
    ],
)
def test_deleting_is_as_bad_as_what_is_lost(facts: dict[str, Any], level: Reversibility) -> None:
    assert deletion("t.Plain", **facts).reversibility is level


def test_who_refers_to_what_goes_is_named() -> None:
    nodes = [resource("t.Plain:a", k=1), resource("t.Plain:b", one=ref("t.Plain:a", "arn"))]
    world = applied(*nodes)
    plan = plan_of(world.state, [resource("t.Plain:a", k=2), nodes[1]])
    found = classify(plan, LedgerFacts(SCHEMAS.get, world.state))[0]

    assert found.reversibility is RECREATE
    assert found.why == "it can be made again as it was; its identifier will be another one, and t.Plain:b refers to it"


def test_replacing_what_holds_data_loses_it() -> None:
    found = judged(applied(resource("t.Data:a", k=1)), [resource("t.Data:a", k=2)])

    assert (found.reversibility, found.inverse) == (LOSSY, "replace it again, with the former values")


def test_what_nobody_knows_is_unknown() -> None:
    world = applied(resource("t.Plain:a"))
    plan = plan_of(world.state, [])
    (found,) = classify(plan, LedgerFacts(lambda _: None, world.state))

    assert (found.reversibility, found.why.split(";")[0]) == (UNKNOWN, "nobody knows its type here")


def test_what_was_made_with_something_sealed_cannot_be_made_again() -> None:
    world = applied(resource("t.Plain:a", secret="x"))
    world.state.objects[2].generations["1"].request = Map(secret=Sensitive(Unknown("sealed")))

    assert judged(world, []).reversibility is UNKNOWN


def test_removing_what_a_failed_creation_left_undoes_nothing() -> None:
    world = applied(resource("t.Data:a", v=1))
    world.state.objects[2].generations["1"].failed = True
    world.state.objects[2].current = ""

    assert judged(world, []).reversibility is NOTHING


def test_removing_what_was_only_found_is_as_removing_any_of_its_type() -> None:
    world = applied(resource("t.Data:a", v=1))
    obj = world.state.objects[2]
    obj.generations["t+found"] = replace(obj.generations["1"], identifier="found", failed=True)

    found = judged(world, [resource("t.Data:a", v=1)])
    assert found.reversibility is LOSSY
    assert "found was found beside what is recorded" in found.why


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (resource("t.Plain:a", v=1), resource("t.Plain:b", Options(moved_from=("t.Plain:a",)), v=1)),
        (resource("t.Plain:a", v=1), resource("t.Plain:a", Options(protect=True), v=1)),
    ],
)
def test_what_has_no_effect_in_the_cloud_needs_no_way_back(before: Node, after: Node) -> None:
    assert judged(applied(before), [after]).reversibility is NOTHING


def test_forgetting_leaves_the_thing_where_it_is() -> None:
    found = judged(applied(resource("t.Data:a", Options(retain=True))), [])

    assert (found.reversibility, found.inverse) == (NOTHING, "import it again")


def test_settling_only_finds_out() -> None:
    world = applied(resource("t.Plain:a", v=1))
    world.leave_open(plan_of(world.state, [resource("t.Plain:a", v=2)]).operations["update t.Plain:a"])

    assert judged(world, [resource("t.Plain:a", v=2)]).reversibility is NOTHING


def test_a_create_first_replacement_that_left_the_old_one_is_judged_as_its_deletion() -> None:
    first = Options(replacement=Replacement.CREATE_FIRST)
    world = applied(resource("t.Data:a", first, k=1))
    world.fail = {"delete t.Data:a 1"}
    world.apply(plan_of(world.state, [resource("t.Data:a", first, k=2)]))

    assert judged(world, [resource("t.Data:a", first, k=2)]).reversibility is LOSSY


def test_a_rolled_back_creation_is_a_deletion() -> None:
    world = applied(resource("t.Data:a", v=1))
    found = judged(world, [resource("t.Data:a", v=1)], holds=[Hold(key="at.Data:a", absent=True)])

    assert found.reversibility is LOSSY

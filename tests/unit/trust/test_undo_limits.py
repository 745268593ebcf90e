"""What cannot be taken back is left, with the code that says why; what can be is not lost with it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from firma.core.ledger.entry import BEGINS, Draft, EntryKind
from firma.core.ledger.state import Hold
from firma.core.model.address import parse_unit
from firma.core.model.expression import Opaque
from firma.core.model.schema import Attribute, TypeSchema
from firma.core.model.value import EMPTY, Asset, Map, Sensitive, Unknown
from firma.core.plan.hold import joined, makings, parted
from firma.core.trust.aims import OnConflict
from firma.core.trust.undo import Undo, Wanted, undo, undo_to
from plan_world import SCHEMAS, UNIT, Performer, applied, plan_of, ref, resource

WANTED = Wanted(fields={}, unit=parse_unit(UNIT), schemas=SCHEMAS.get)


def changed(world: Performer, *nodes: Any) -> str:
    plan = plan_of(world.state, list(nodes))
    world.apply(plan)
    return plan.digest


def left(found: Undo) -> list[tuple[str, str]]:
    return [(one.address, one.code) for one in found.left]


def leased(world: Performer, plan: str, *drafts: Draft) -> None:
    """Put entries of a run."""
    fields: dict[str, Any] = {"writes": [], "reads": [], "plan": plan, "effect": "", "base": 0}
    world.lease = world.put(Draft(kind=EntryKind.LEASE, fields={**fields, "actor": {}, "process": {}}))[0].seq
    world.put(*(replace(draft, run=world.lease) for draft in drafts))


def adopted(world: Performer, address: str) -> None:
    values = Map(identifier="i-9", attributes=Map(v=1), request=Map(v=1))
    fields = {"type": "t.Plain", "provider": "test"}
    draft = Draft(kind=EntryKind.ADOPTED, object=BEGINS, address=address, fields=fields, values=values)
    leased(world, "adopting", draft)


def test_an_adoption_is_never_taken_back_by_a_deletion() -> None:
    world = applied(resource("t.Plain:x", v=1))
    before = world.state.seq
    adopted(world, "t.Plain:a")
    changed(world, resource("t.Plain:x", v=2), resource("t.Plain:a", v=2))

    assert left(undo(world.log, world.state, "adopting", WANTED)) == [("t.Plain:a", "F369")]
    found = undo_to(world.log, world.state, before, WANTED)
    assert left(found) == [("t.Plain:a", "F369")]
    assert [hold.key for hold in found.holds] == ["o2"], "the rest goes back all the same"
    assert not found.is_whole


def test_what_was_forgotten_is_not_made_a_second_time() -> None:
    world = applied(resource("t.Plain:a", v=1))
    before = world.state.seq
    number = world.state.by_address["t.Plain:a"]
    leased(world, "forgetting", Draft(kind=EntryKind.FORGOTTEN, object=number, address="t.Plain:a"))

    assert left(undo(world.log, world.state, "forgetting", WANTED)) == [("t.Plain:a", "F370")]
    assert left(undo_to(world.log, world.state, before, WANTED)) == [("t.Plain:a", "F370")]


@pytest.mark.parametrize(
    "schema",
    [
        TypeSchema(type="t.Plain", attributes={"k": Attribute()}, provider="test"),
        TypeSchema(type="t.Plain", attributes={"k": Attribute(), "v": Attribute(read_only=True)}, provider="test"),
    ],
    ids=["gone", "read only"],
)
def test_a_value_that_todays_schema_does_not_take_is_left(schema: TypeSchema) -> None:
    world = applied(resource("t.Plain:a", v=1), resource("t.Plain:b", k=1))
    plan = changed(world, resource("t.Plain:a", v=2), resource("t.Plain:b", k=2))
    found = undo(world.log, world.state, plan, replace(WANTED, schemas=lambda _: schema))

    assert left(found) == [("t.Plain:a", "F373")]
    assert [word.partition(":")[0] for word in found.words] == ["t.Plain"]


def test_a_value_that_nobody_here_can_read_is_left() -> None:
    world = applied(resource("t.Plain:a", v=1))
    plan = changed(world, resource("t.Plain:a", v=2))
    sealed = Sensitive(Unknown("sealed"))
    log = [
        replace(entry, values=entry.values.with_(wish=Map(v=sealed), request=Map(v=sealed)))
        if entry.kind == "intent" and entry.values["wish"] == Map(v=1)
        else entry
        for entry in world.log
    ]

    assert left(undo(log, world.state, plan, WANTED)) == [("t.Plain:a", "F372")]


def test_content_that_is_not_kept_is_left() -> None:
    former = Asset(digest="d" * 64, size=3, name="code.zip")
    world = applied(resource("t.Plain:a", v=former))
    plan = changed(world, resource("t.Plain:a", v=Asset(digest="e" * 64, size=3)))

    assert undo(world.log, world.state, plan, WANTED).holds[0].values == Map(v=former)
    gone = replace(WANTED, lost={"d" * 64})
    assert left(undo(world.log, world.state, plan, gone)) == [("t.Plain:a", "F372")]


def test_a_look_up_that_the_source_does_not_make_any_more_is_no_value() -> None:
    world = applied(resource("t.Plain:a", one="x"))
    log_only = replace(WANTED, nodes=frozenset())
    world.state.objects[2].generations["1"].wish = Map(one="x")
    plan = changed(world, resource("t.Plain:a", one="y"))
    looked = ref("lookup:image", "id")
    log = [
        replace(entry, values=entry.values.with_(wish=Map(one=looked)))
        if entry.kind == "intent" and entry.values["wish"] == Map(one="x")
        else entry
        for entry in world.log
    ]

    assert left(undo(log, world.state, plan, log_only)) == [("t.Plain:a", "F371")]
    assert undo(log, world.state, plan, WANTED).holds[0].values == Map(one=looked)


def test_what_a_function_gave_is_held_as_it_was_computed_and_renumbering_is_no_change() -> None:
    one = Opaque("m", "f", "d" * 64, ("x",), 0)
    world = applied(resource("t.Plain:a", one=one, v=1))
    plan = changed(world, resource("t.Plain:a", one=Opaque("m", "f", "d" * 64, ("x",), 7), v=2))
    later = changed(world, resource("t.Plain:a", one="plain", v=2))

    assert undo(world.log, world.state, plan, WANTED).holds[0].values == Map(v=1)
    assert undo(world.log, world.state, later, WANTED).holds[0].values == Map(one="x")


def test_what_was_deleted_and_made_again_by_others_is_a_conflict_with_whoever_made_it() -> None:
    world = applied(resource("t.Plain:x"), resource("t.Plain:a", v=1))
    plan = changed(world, resource("t.Plain:x"))
    changed(world, resource("t.Plain:x"), resource("t.Plain:a", v=2))
    made = world.state.by_address["t.Plain:a"]
    found = undo(world.log, world.state, plan, WANTED)

    assert found.holds == ()
    assert [(one.address, one.paths, one.rival.how.value) for one in found.conflicts] == [("t.Plain:a", (), "made")]
    taken = undo(world.log, world.state, plan, replace(WANTED, on_conflict=OnConflict.FORMER))
    assert [(hold.key, hold.values) for hold in taken.holds] == [(f"o{made}", Map(v=1))]


def test_a_creation_that_was_changed_later_is_deleted_only_if_that_is_asked_for() -> None:
    world = applied(resource("t.Plain:x"))
    plan = changed(world, resource("t.Plain:x"), resource("t.Plain:a", v=1))
    changed(world, resource("t.Plain:x"), resource("t.Plain:a", v=2))

    assert undo(world.log, world.state, plan, WANTED).holds == ()
    former = replace(WANTED, on_conflict=OnConflict.FORMER)
    assert [hold.key for hold in undo(world.log, world.state, plan, former).holds] == ["at.Plain:a"]


# -- holds that are put together --------------------------------------------------------------------------------------
ANA = Hold(key="o2", values=Map({"v": 1, "tags.x": "1"}), fields={"owner": "ana", "reason": "alarm", "expiry": 5})
BEA = Hold(key="o2", values=Map({"tags": EMPTY, "k": 2}), fields={"owner": "bea"})


def test_a_hold_keeps_what_another_one_of_its_thing_held() -> None:
    both = joined(ANA, BEA)

    assert both.values == Map({"v": 1, "tags": EMPTY, "k": 2})
    assert [(m.fields.get("owner"), m.paths) for m in makings(both)] == [("bea", ("k", "tags")), ("ana", ("v",))]
    third = joined(both, Hold(key="o2", values=Map(k=3), fields={"owner": "cy"}))
    assert [(m.fields["owner"], m.paths) for m in makings(third)] == [
        ("cy", ("k",)),
        ("bea", ("tags",)),
        ("ana", ("v",)),
    ]


def test_parts_of_a_hold_go_by_their_own_making() -> None:
    stays, goes = parted(joined(ANA, BEA), lambda fields: fields.get("owner") == "bea")

    assert stays is not None
    assert (stays.values, stays.fields) == (Map(v=1), ANA.fields)
    assert goes is not None
    assert goes.values == Map({"tags": EMPTY, "k": 2})
    assert parted(BEA, lambda _: False) == (BEA, None)
    assert parted(BEA, lambda _: True) == (None, BEA)


def test_the_part_of_a_hold_whose_time_is_over_ends_alone_and_is_told() -> None:
    nodes = [resource("t.Plain:a", v="s", k="s")]
    world = applied(*nodes)
    first = Hold(key="o2", values=Map(v="h"), fields={"owner": "ana", "expiry": 5_000})
    world.apply(plan_of(world.state, nodes, holds=[first]))
    second = joined(world.state.holds["o2"], Hold(key="o2", values=Map(one="h"), fields={"owner": "bea"}))
    world.apply(plan_of(world.state, nodes, holds=[second]))
    plan = plan_of(world.state, nodes, now_ms=6_000)
    world.apply(plan)

    assert [note.code for note in plan.notes if note.code == "F374"] == ["F374"]
    assert world.state.holds["o2"].values == Map(one="h")
    assert world.state.objects[2].generations["1"].request == Map(v="s", k="s", one="h")


def test_what_was_made_and_deleted_again_later_is_gone_by_that() -> None:
    world = applied(resource("t.Plain:x"), resource("t.Plain:a", v=1))
    plan = changed(world, resource("t.Plain:x"))
    changed(world, resource("t.Plain:x"), resource("t.Plain:a", v=2))
    later = changed(world, resource("t.Plain:x"))

    found = undo(world.log, world.state, plan, WANTED)
    assert (found.holds, left(found), found.is_whole) == ((), [("t.Plain:a", "F921")], True)
    assert [hold.key for hold in undo(world.log, world.state, later, WANTED).holds] == ["at.Plain:a"]


def test_a_provider_upgrade_during_a_rollback_loses_nothing_and_names_what_it_cannot_set() -> None:
    """The change was made under one schema and is taken back under the next, which renamed an attribute."""
    world = applied(resource("t.Plain:a", v=1, k=1), resource("t.Plain:b", v=1))
    plan = changed(world, resource("t.Plain:a", v=2, k=2))  # and b is deleted
    before = {address: world.state.objects[n].now for address, n in world.state.by_address.items()}
    upgraded = TypeSchema(type="t.Plain", attributes={"k": Attribute(), "value": Attribute()}, provider="test")

    found = undo(world.log, world.state, plan, replace(WANTED, schemas=lambda _: upgraded))

    assert left(found) == [("t.Plain:a", "F373"), ("t.Plain:b", "F373")]
    assert all("`v`" in one.why for one in found.left), "with the attribute that is no more"
    assert not found.is_whole, "so that the command ends with 3"
    assert not found.holds, "no half of a thing goes back unsaid"
    now = {address: world.state.objects[n].now for address, n in world.state.by_address.items()}
    assert now == before, "asking changes nothing"
    again = undo(world.log, world.state, plan, WANTED)
    assert left(again) == [], "nor is it forgotten: under the former schema all of it goes back"
    assert len(again.holds) == 2


def test_a_provider_upgrade_that_only_adds_is_no_hindrance_to_a_rollback() -> None:
    world = applied(resource("t.Plain:a", v=1), resource("t.Plain:b", v=1))
    plan = changed(world, resource("t.Plain:a", v=2))
    now = SCHEMAS["t.Plain"]
    upgraded = replace(now, attributes={**now.attributes, "new": Attribute()})

    found = undo(world.log, world.state, plan, replace(WANTED, schemas=lambda _: upgraded))

    assert found.is_whole
    assert {(one.address, one.path) for one in found.wished} == {("t.Plain:a", ("v",)), ("t.Plain:b", ())}

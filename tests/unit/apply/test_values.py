"""Filling planned values, marking sensitive answers, observing: laws and corners."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

import strategies as own
from applying import SCHEMAS, create, ledger, schema, thing
from firma.core.apply.drafts import observed_draft
from firma.core.apply.effect import AskThings
from firma.core.apply.observe import observed, questions, still_stands
from firma.core.apply.values import ChangedError, fill, shown
from firma.core.apply.veil import holds_sensitive, secrets_of, veiled
from firma.core.model.call import Thing
from firma.core.model.diagnostic import diagnose
from firma.core.model.schema import Attribute, Kind
from firma.core.model.value import EMPTY, Map, Sensitive, Unknown, ValueSet, is_known, reveal


# -- filling ----------------------------------------------------------------------------------------------------------
@given(own.inputs)
def test_the_unknown_becomes_whatever_is_known(value: Any) -> None:
    assert fill(Unknown(), value) == value


@given(own.inputs)
def test_a_known_value_fills_itself(value: Any) -> None:
    if is_known(value):
        assert reveal(fill(value, value)) == reveal(value)


def test_only_what_was_unknown_is_filled() -> None:
    planned = Map(a=Unknown(), b=(1, Unknown()), c="x")

    assert fill(planned, Map(a=5, b=(1, 2), c="x")) == Map(a=5, b=(1, 2), c="x")


@pytest.mark.parametrize(
    ("planned", "now", "path"),
    [
        (1, 2, ()),
        (True, 1, ()),
        (Map(a=1), Map(a=2), ("a",)),
        (Map(a=Unknown()), Map(b=1), ()),
        (Map(a=(1, Unknown())), Map(a=(2, 3)), ("a", 0)),
        ((Unknown(),), (1, 2), ()),
        (Sensitive(1), Sensitive(2), ()),
        ("x", None, ()),
    ],
)
def test_what_was_known_may_not_change(planned: Any, now: Any, path: tuple[Any, ...]) -> None:
    with pytest.raises(ChangedError) as error:
        fill(planned, now)

    assert error.value.path == path


def test_sensitivity_survives_from_either_side() -> None:
    assert fill(Sensitive(Unknown()), "x") == Sensitive("x")
    assert fill(Unknown(), Sensitive("x")) == Sensitive("x")
    assert fill("x", Sensitive("x")) == Sensitive("x")


def test_a_changed_sensitive_value_is_never_shown() -> None:
    with pytest.raises(ChangedError) as error:
        fill(Map(a=Sensitive("one")), Map(a="two"))

    assert (shown(error.value.planned), shown(error.value.now)) == ("(sensitive)", "(sensitive)")


def test_a_set_with_an_unknown_item_is_filled_as_a_whole() -> None:
    now = ValueSet((1, 2))

    assert fill(ValueSet((1, Unknown())), now) == now


def test_a_long_value_is_shown_short() -> None:
    assert len(shown("x" * 500)) == 80


# -- marking ----------------------------------------------------------------------------------------------------------
def test_what_the_schema_calls_sensitive_is_marked_at_any_depth() -> None:
    inner = Attribute(kind=Kind.OBJECT, attributes={"key": Attribute(kind=Kind.TEXT, sensitive=True)})
    plain = schema("t.Deep")
    attributes = {**plain.attributes, "users": Attribute(kind=Kind.LIST, element=inner)}
    secrets = secrets_of(type(plain)(type="t.Deep", attributes=attributes))
    seen = veiled(secrets, EMPTY, thing(secret="s", users=(Map(name="a", key="k"),)))

    assert seen.attributes["secret"] == Sensitive("s")
    assert seen.attributes["users"] == (Map(name="a", key=Sensitive("k")),)
    assert seen.attributes["v"] == 1


def test_an_echo_of_a_sensitive_input_is_marked_where_it_stands() -> None:
    request = Map(w=Map(a=Sensitive("x"), b=1))
    seen = veiled({}, request, thing(w=Map(a="x", b=1, c=2)))

    assert seen.attributes["w"] == Map(a=Sensitive("x"), b=1, c=2)


def test_an_echo_in_another_shape_is_marked_whole() -> None:
    seen = veiled({}, Map(w=(Sensitive("x"),)), thing(w="x,y"))

    assert seen.attributes["w"] == Sensitive("x,y")


@given(own.inputs)
def test_marks_are_never_nested(value: Any) -> None:
    seen = veiled({}, Map(w=Sensitive("x")), thing(w=value))
    marked = seen.attributes["w"]

    assert not isinstance(marked, Sensitive) or not holds_sensitive(marked.value)


def test_nothing_is_copied_where_nothing_is_sensitive() -> None:
    plain = thing()

    assert veiled({}, Map(v=1), plain) is plain


# -- observing --------------------------------------------------------------------------------------------------------
def looked(reply: Any, **more: Any) -> list[dict[str, Any]]:
    log = ledger(create("t.Find:a"))
    obj = log.state.objects[3]
    ask = questions(log.state, obj, SCHEMAS["t.Find"], "u")[0]
    drafts = observed(log.state, obj, obj.last, [(ask, reply)], veil=lambda name, request, seen: seen, **more)
    return [dict(draft.fields) for draft in drafts]


def test_a_look_proves_something_only_after_the_lag() -> None:
    log = ledger(create("t.Find:a"))
    obj = log.state.objects[3]
    asks = questions(log.state, obj, SCHEMAS["t.Find"], "u")

    assert [(a.how, a.not_before) for a in asks] == [("read", obj.generations["1"].written + 6_000), ("find", 6_000)]


def test_differences_become_entries_and_equal_things_do_not() -> None:
    assert looked(thing("i-1")) == []
    assert looked(thing("i-1", v=3)) == [{"base": 4}]
    assert looked(Thing(identifier="i-1", attributes=Map(v=1, id="i-1"), condition="9")) == [{"base": 4}]
    assert looked(None) == [{"base": 4, "gone": True}]
    assert looked(diagnose("F623", "down.")) == []
    assert looked(thing("i-1"), clear=True) == [{"base": 4, "clear": True}]


def test_a_forgotten_thing_is_not_swept_by_its_tag() -> None:
    log = ledger(create("t.Find:a"))
    obj = log.state.objects[3]
    log.state.forgotten.add("i-5")
    ask = AskThings(operation="", how="find", purpose="observe", provider="", type="t.Find")
    found = observed(
        log.state, obj, obj.last, [(ask, (thing("i-5"), thing("i-6")))], veil=lambda name, request, seen: seen
    )

    assert [draft.values["identifier"] for draft in found] == ["i-6"]


def test_surplus_things_keep_what_their_intent_uses() -> None:
    log = ledger(create("t.Find:a"))
    obj = log.state.objects[3]
    obj.intended[3] = ("1", ((9, "2"),))
    obj.strays.append(("i-7", 3))
    swept = Thing(identifier="i-8", tags=Map({"firma:generation": "1"}))
    asks = questions(log.state, obj, SCHEMAS["t.Find"], "u")
    seen = [(asks[0], thing("i-1")), (asks[1], thing("i-7")), (asks[2], (swept,))]
    found = observed(log.state, obj, obj.last, seen, veil=lambda name, request, one: one)

    assert [(d.generation, d.dependencies) for d in found] == [("s", ((9, "2"),)), ("t", ((9, "2"),))]


def test_an_observation_is_dropped_when_something_happened_since() -> None:
    log = ledger(create("t.Find:a"))
    obj = log.state.objects[3]
    draft = observed_draft(obj, obj.last, generation="1", gone=True)
    assert still_stands(log.state, draft)

    obj.touched.append((99, ""))
    assert not still_stands(log.state, draft)
    obj.touched.pop()
    obj.open.append(7)
    assert not still_stands(log.state, draft)


def test_a_dead_run_s_lease_does_not_stop_observation() -> None:
    """Trap: an observation needs no lease, so nobody's lease is in its way."""
    log = ledger(create("t.Find:a"))
    fields = {"writes": ["o:3"], "reads": [], "plan": "", "effect": "", "base": 0, "actor": {}, "process": {}}
    from firma.core.ledger.entry import Draft, EntryKind

    log.put(Draft(kind=EntryKind.LEASE, fields=fields))
    log.put(observed_draft(log.state.objects[3], log.state.objects[3].last, generation="1", gone=True))

    assert log.state.objects[3].now is None

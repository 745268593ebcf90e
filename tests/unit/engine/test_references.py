"""References to secrets: what a provider is shown, and that what it shows is never recorded in their place."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firma.core.apply.veil import veiled
from firma.core.model.call import Thing
from firma.core.model.schema import Attribute, Kind
from firma.core.model.value import Asset, Map, SecretRef, Sensitive, Unknown, Value, freeze, reveal, walk
from firma.engine.references import CHANGED, Lent, blank, lend, readable
from firma.providers.secrets import EnvironmentSecrets, SecretResolver, by_store

REF = SecretRef("environment", "WORD", "", "")
PLAIN = "the plain text of it"


def resolvers(**words: str) -> Mapping[str, SecretResolver]:
    return by_store([EnvironmentSecrets(words)])


def lent(attributes: Any, **words: str) -> Lent:
    thing = Thing(identifier="i", attributes=Map(attributes))
    found = asyncio.run(lend(thing, resolvers(**words)))
    assert found is not None
    return found


def back(one: Lent, attributes: Any) -> Map:
    return one.closed(Thing(identifier="i", attributes=Map(attributes))).attributes


def test_a_thing_without_references_is_lent_as_it_is() -> None:
    assert asyncio.run(lend(Thing(identifier="i", attributes=Map(a="x")), resolvers())) is None


def test_the_plain_text_becomes_the_reference_again() -> None:
    one = lent({"a": REF, "b": "x"}, WORD=PLAIN)
    assert one.shown.attributes == Map(a=Sensitive(PLAIN), b="x")
    assert back(one, {"a": PLAIN, "b": "y"}) == Map(a=REF, b="y")
    assert back(one, {"a": Sensitive(PLAIN)}) == Map(a=REF)


def test_another_text_is_recorded_as_a_change_and_seen_again_as_the_reference_later() -> None:
    changed = back(lent({"a": REF}, WORD=PLAIN), {"a": "something else"})
    assert changed == Map(a=SecretRef("environment", "WORD", CHANGED, ""))
    assert back(lent(changed, WORD=PLAIN), {"a": PLAIN}) == Map(a=REF)
    assert back(lent(changed, WORD=PLAIN), {"a": "something else"}) == changed


def test_a_short_secret_is_compared_exactly() -> None:
    one = lent({"a": REF, "b": "1"}, WORD="1")
    assert back(one, {"a": "1", "b": "1"}) == Map(a=REF, b="1")


def test_where_the_secret_cannot_be_opened_what_is_recorded_stands() -> None:
    one = lent({"a": REF})
    assert one.opened is None
    assert one.shown.attributes == Map(a=Sensitive(""))
    assert back(one, {"a": PLAIN}) == Map(a=REF)


def test_what_is_gone_is_gone() -> None:
    one = lent({"a": REF, "b": 1}, WORD=PLAIN)
    assert back(one, {"b": 1}) == Map(b=1)
    assert back(one, {"a": None}) == Map(a=None)


def test_an_update_compares_with_something_that_is_no_secret() -> None:
    thing = Thing(identifier="i", attributes=Map(a=REF, b=Map(c=(REF, 1))))
    assert blank(thing).attributes == Map(a=Sensitive(""), b=Map(c=(Sensitive(""), 1)))


def test_what_cannot_be_read_here_and_assets_are_left_out() -> None:
    thing = Thing(identifier="i", attributes=Map(a=1, b=Unknown("b"), c=Map(d=Asset("ab", 1, "n"))))
    assert readable(thing).attributes == Map(a=1)


LEAVES = st.one_of(st.just(REF), st.text(max_size=5), st.integers(), st.just(Sensitive("s")))
TREES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3).map(tuple) | st.dictionaries(st.text(max_size=3), inner).map(Map)
)


def opened(value: Value) -> Value:
    """What a cloud shows of a value: every secret in plain."""
    if isinstance(value, SecretRef):
        return PLAIN
    if isinstance(value, Map):
        return Map({key: opened(item) for key, item in value.items()})
    if isinstance(value, tuple):
        return tuple(opened(item) for item in value)
    return reveal(value)


@given(TREES, st.booleans())
def test_whatever_holds_secrets_comes_back_without_any_plain_text(tree: Value, knows: bool) -> None:
    recorded = Map(a=tree, b=REF)
    one = lent(recorded, **({"WORD": PLAIN} if knows else {}))
    seen = back(one, {"a": opened(tree), "b": PLAIN})
    assert PLAIN not in [leaf for leaf in walk(seen) if isinstance(leaf, str)]
    assert reveal(seen) == reveal(recorded)


@given(TREES)
def test_nothing_but_a_reference_is_recorded_where_a_reference_was_sent(tree: Value) -> None:
    request = Map(a=tree, b=REF)
    thing = Thing(identifier="i", attributes=Map(a=opened(tree), b=PLAIN))
    seen = veiled({}, request, thing).attributes
    assert PLAIN not in [leaf for leaf in walk(seen) if isinstance(leaf, str)]
    assert seen["b"] == REF


@pytest.mark.parametrize("shown", ["x", ("a", "b"), freeze({"other": PLAIN})])
def test_a_shape_that_is_another_one_is_sealed_whole(shown: Value) -> None:
    sent = Map(a=Map(word=REF, other=1))
    secrets: Mapping[str, Attribute] = {"z": Attribute(kind=Kind.TEXT, sensitive=True)}
    seen = veiled(secrets, sent, Thing(identifier="i", attributes=Map(a=shown))).attributes["a"]
    assert isinstance(seen, Sensitive) or (isinstance(seen, Map) and "word" not in seen)

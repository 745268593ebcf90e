"""Laws of the vocabulary: what is encoded comes back, canonical bytes are unique, addresses are their texts."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import strategies as own
from firma.core.model import address, codec
from firma.core.model.document import decode_document, decode_with_digest, document_digest, encode_document
from firma.core.model.expression import references
from firma.core.model.node import GraphDocument
from firma.core.model.value import DEPTH_MAX, Map, ValueProblemError, freeze, is_known, reveal, thaw


@given(own.inputs)
def test_a_value_comes_back_from_its_bytes(value: Any) -> None:
    assert codec.decode(codec.encode(value)) == value


@given(own.inputs)
def test_a_value_has_one_form_in_bytes(value: Any) -> None:
    data = codec.encode(value)

    assert codec.encode(codec.decode(data)) == data


@given(own.inputs, st.data())
def test_other_bytes_of_the_same_json_are_refused(value: Any, data: st.DataObject) -> None:
    spaced = json.dumps(
        json.loads(codec.encode(value)), ensure_ascii=False, indent=data.draw(st.integers(0, 2))
    ).encode()

    if spaced != codec.encode(value):
        with pytest.raises(codec.CodecError):
            codec.decode(spaced)


@given(st.binary(max_size=60))
def test_foreign_bytes_are_refused_with_our_error_only(data: bytes) -> None:
    try:
        value = codec.decode(data)
    except codec.CodecError:
        return

    assert codec.encode(value) == data


@given(
    st.recursive(
        st.one_of(st.none(), st.booleans(), st.text(max_size=5)),
        lambda i: st.one_of(
            st.lists(i, max_size=3), st.dictionaries(st.sampled_from(list("nbsmouxakrfqz")), i, max_size=2)
        ),
        max_leaves=8,
    )
)
def test_tagged_nonsense_never_raises_anything_else(plain: Any) -> None:
    try:
        codec.decode(codec.dumps(plain))
    except codec.CodecError:
        return


@given(own.values)
def test_freezing_a_frozen_value_changes_nothing(value: Any) -> None:
    assert freeze(value) == value


@given(own.plain_values)
def test_plain_data_survives_freezing(value: Any) -> None:
    if not any(isinstance(leaf, bytes | Decimal) for leaf in _leaves(value)):
        assert freeze(thaw(value)) == value


def _leaves(value: Any) -> list[Any]:
    if isinstance(value, Map):
        return [leaf for item in value.values() for leaf in _leaves(item)]
    if isinstance(value, tuple):
        return [leaf for item in value for leaf in _leaves(item)]
    return [value]


@given(own.values)
def test_revealing_leaves_nothing_sensitive(value: Any) -> None:
    assert "Sensitive" not in repr(reveal(value))


@given(own.inputs)
def test_a_value_with_a_reference_is_not_known(value: Any) -> None:
    if list(references(value)):
        assert not is_known(value)


@pytest.mark.parametrize(
    ("obj", "reason"),
    [
        (float("nan"), "not finite"),
        (float("inf"), "not finite"),
        (Decimal("NaN"), "not finite"),
        ("\ud800", "surrogate"),
        ({1: "a"}, "key is not text"),
        (1 << 20_000, "digits"),
        (Decimal("1e5000"), "digits"),
        (object(), "is no value"),
        ("x" * 5_000_000, "asset"),
        (b"x" * 5_000_000, "asset"),
    ],
    ids=lambda v: type(v).__name__ if not isinstance(v, str) or len(v) > 20 else ascii(v),
)
def test_what_is_no_value_is_refused_with_its_place(obj: object, reason: str) -> None:
    with pytest.raises(ValueProblemError, match=reason) as caught:
        freeze({"a": [obj]})

    assert caught.value.path == ("a", 0)


def test_deep_nesting_is_refused_and_not_a_recursion_error() -> None:
    deep: Any = "x"
    for _ in range(5_000):
        deep = [deep]

    with pytest.raises(ValueProblemError, match=f"deeper than {DEPTH_MAX}"):
        freeze(deep)
    with pytest.raises(codec.CodecError):
        codec.decode(b"[" * 100_000 + b"]" * 100_000)


def test_a_map_is_frozen() -> None:
    frozen = Map({"a": 1})

    with pytest.raises(TypeError, match="frozen"):
        frozen.update(b=2)
    with pytest.raises(TypeError, match="frozen"):
        frozen.pop("a")
    with pytest.raises(TypeError, match="frozen"):
        frozen.setdefault("b", 1)
    with pytest.raises(TypeError, match="frozen"):
        frozen["b"] = 1
    assert hash(frozen) == hash(Map({"a": 1}))


@given(own.units)
def test_a_unit_is_its_text(unit: address.Unit) -> None:
    assert address.parse_unit(str(unit)) == unit
    assert address.parse_unit(unit.short, project=unit.project) == unit


@given(own.units, own.addresses, own.paths)
def test_an_address_is_its_text(unit: address.Unit, node: address.Address, path: address.Path) -> None:
    text = node.within(unit) + (f"#{address.format_path(path)}" if path else "")

    assert address.parse_full(text) == (unit, node, path)
    assert address.parse_address(str(node)) == node


@given(st.text(max_size=30))
def test_any_text_is_an_address_or_refused_with_our_error(text: str) -> None:
    for parse in (address.parse_unit, address.parse_target, address.parse_full, address.parse_path):
        try:
            parse(text)
        except address.AddressError:
            continue


@given(st.lists(own.addresses, max_size=6))
def test_the_whole_address_names_its_node_and_at_most_those_of_its_type_and_name(nodes: list[address.Address]) -> None:
    for node in nodes:
        found = {other for other in nodes if address.matches(str(node), other)}

        assert node in found
        assert {(other.type, other.name, other.key) for other in found} == {(node.type, node.name, node.key)}


@given(own.documents)
def test_a_graph_document_comes_back_from_its_bytes(document: GraphDocument) -> None:
    assert decode_document(encode_document(document)) == document


@given(own.documents)
def test_bytes_have_the_digest_of_their_document(document: GraphDocument) -> None:
    assert decode_with_digest(encode_document(document)) == (document, document_digest(document))


@given(own.documents, own.places)
def test_places_do_not_count_in_the_digest(document: GraphDocument, place: Any) -> None:
    moved = replace(
        document,
        units=tuple(
            replace(unit, place=place, nodes=tuple(replace(node, place=place) for node in unit.nodes))
            for unit in document.units
        ),
    )

    assert document_digest(moved) == document_digest(document)


@given(own.documents, st.randoms())
def test_the_order_of_declarations_does_not_count_in_the_digest(document: GraphDocument, random: Any) -> None:
    shuffled = []
    for unit in document.units:
        nodes = list(unit.nodes)
        random.shuffle(nodes)
        shuffled.append(replace(unit, nodes=tuple(nodes)))

    assert document_digest(replace(document, units=tuple(shuffled))) == document_digest(document)

"""Hypothesis strategies of the vocabulary, shared by all property tests; every new type of value joins here."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from firma.core.model.address import Address, Unit
from firma.core.model.expression import Call, Function, Opaque, Reference
from firma.core.model.node import (
    GraphDocument,
    Lookup,
    Options,
    Output,
    ProviderInstance,
    Replacement,
    Resource,
    Setting,
    UnitDocument,
    Upstream,
)
from firma.core.model.place import Place
from firma.core.model.value import Asset, Map, Object, SecretRef, Sensitive, Unknown, freeze, set_of

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
keys = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
segments = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12).filter(
    lambda s: __import__("unicodedata").normalize("NFC", s) == s
)
integers = st.integers(-(10**40), 10**40)
decimals = st.decimals(allow_nan=False, allow_infinity=False, places=6, min_value=-(10**12), max_value=10**12).map(
    freeze
)
digests = st.text("0123456789abcdef", min_size=64, max_size=64)
places = st.builds(Place, st.just("stacks/shop.py"), st.integers(1, 9999), st.integers(0, 80), st.integers(0, 80))
paths = st.lists(st.one_of(keys.filter(bool), st.integers(0, 99)), max_size=3).map(tuple)
scalars = st.one_of(st.none(), st.booleans(), integers, decimals, texts, st.binary(max_size=20))
leaves = st.one_of(
    scalars,
    st.builds(Unknown, texts),
    st.builds(Asset, digests, st.integers(0, 10**9), texts),
    st.builds(SecretRef, texts, texts, texts, texts),
)


def containers(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(
        st.lists(inner, max_size=4).map(tuple),
        st.dictionaries(keys, inner, max_size=4).map(Map),
        st.dictionaries(keys, inner, max_size=4).map(Object),
        st.lists(inner, max_size=4).map(set_of),
        inner.filter(lambda v: not isinstance(v, Sensitive)).map(Sensitive),
    )


values = st.recursive(leaves, containers, max_leaves=12)
"""Values without expressions."""

plain_values = st.recursive(
    scalars,
    lambda inner: st.one_of(st.lists(inner, max_size=4).map(tuple), st.dictionaries(keys, inner, max_size=4).map(Map)),
    max_leaves=12,
)
"""Known values: what clouds take and answer."""

units = st.builds(Unit, segments, segments, segments, st.one_of(st.just(""), segments))
types = st.sampled_from(["aws.s3.Bucket", "builtin.Data", "tf.random.password", "own.tickets.Ticket"])
addresses = st.builds(
    Address, types, segments, st.lists(segments, max_size=2).map(tuple), st.one_of(st.just(""), segments)
)
references = st.builds(lambda unit, address, path: Reference(address.within(unit), path), units, addresses, paths)


def expressions_over(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(
        st.builds(Call, st.sampled_from(list(Function)), st.lists(inner, max_size=3).map(tuple)),
        st.builds(Opaque, texts, texts, digests, st.lists(inner, max_size=2).map(tuple), st.integers(0, 99)),
    )


inputs = st.recursive(
    st.one_of(leaves, references), lambda inner: st.one_of(containers(inner), expressions_over(inner)), max_leaves=10
)
"""Values with expressions: what programs declare."""

input_maps = st.dictionaries(keys, inputs, max_size=4).map(Map)
address_texts = addresses.map(str)
options = st.builds(
    Options,
    protect=st.booleans(),
    depends_on=st.lists(address_texts, max_size=2).map(tuple),
    ignore_changes=st.lists(paths.filter(bool), max_size=2).map(tuple),
    retain=st.booleans(),
    replacement=st.sampled_from(list(Replacement)),
    moved_from=st.lists(address_texts, max_size=2).map(tuple),
    timeouts=st.lists(st.tuples(st.sampled_from(["create", "update"]), st.integers(1, 10**7)), max_size=2).map(tuple),
    reason=texts,
)
maybe_place = st.one_of(st.none(), places)
nodes = st.one_of(
    st.builds(Resource, address=addresses, inputs=input_maps, options=options, provider=texts, place=maybe_place),
    st.builds(Lookup, address=addresses, type=types, inputs=input_maps, provider=texts, place=maybe_place),
    st.builds(ProviderInstance, address=addresses, kind=texts, inputs=input_maps, place=maybe_place),
    st.builds(Upstream, address=addresses, unit=units.map(str), contract=input_maps, place=maybe_place),
    st.builds(Output, address=addresses, value=inputs, type=texts, sensitive=st.booleans(), place=maybe_place),
)
settings = st.builds(Setting, name=texts, value=values, place=maybe_place, origin=texts)
unit_documents = st.builds(
    UnitDocument,
    unit=units.map(str),
    owner=texts,
    doc=texts,
    place=maybe_place,
    settings=st.lists(settings, max_size=2).map(tuple),
    nodes=st.lists(nodes, max_size=3, unique_by=lambda n: (n.address, type(n).__name__)).map(
        lambda ns: tuple(sorted(ns, key=lambda n: (n.address, type(n).__name__)))
    ),
)
documents = st.builds(
    GraphDocument,
    project=texts,
    environment=texts,
    units=st.lists(unit_documents, max_size=2).map(tuple),
    files=st.lists(st.tuples(texts, digests), max_size=2).map(tuple),
    sources=st.lists(st.tuples(texts, digests), max_size=2).map(tuple),
    evaluator=texts,
)

__all__ = ["Decimal", "addresses", "documents", "inputs", "paths", "plain_values", "units", "values"]

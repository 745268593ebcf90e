"""Bytes of objects on S3: read back as they were, and anything else is a typed error."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firma.core.ledger.store import CorruptError, Head, Key
from firma.stores.s3_layout import (
    Group,
    decode_group,
    decode_index,
    decode_rows,
    decode_segment,
    encode_group,
    encode_index,
    encode_rows,
    encode_segment,
    group_of,
    index_of,
    number_of,
    span_of,
    unwrap,
    wrap,
)

ENTRIES = st.lists(
    st.tuples(st.binary(max_size=40), st.integers(0, 2**63), st.text(max_size=8)), min_size=1, max_size=4
)


def groups_of(drawn: list[list[tuple[bytes, int, str]]]) -> list[Group]:
    at, found = Head(), []
    for one in drawn:
        found.append(group_of(at, [data for data, _, _ in one], [Key(obj, address) for _, obj, address in one]))
        at = found[-1].head
    return found


@given(st.lists(ENTRIES, min_size=1, max_size=4))
def test_groups_segments_and_indexes_are_read_back(drawn: list[list[tuple[bytes, int, str]]]) -> None:
    groups = groups_of(drawn)
    assert [decode_group(encode_group(one), "k") for one in groups] == groups
    assert decode_segment(encode_segment(groups), "k") == tuple(groups)
    index = decode_index(encode_index(index_of(groups)), "k")
    assert index == index_of(groups)
    for obj in {key.object for group in groups for key in group.keys}:
        wanted = [
            row.seq for group in groups for row, key in zip(group.rows, group.keys, strict=True) if key.object == obj
        ]
        assert index.find(frozenset([obj]), "") == wanted


@given(st.dictionaries(st.text(max_size=9), st.binary(max_size=20), max_size=5))
def test_rows_are_read_back(rows: dict[str, bytes]) -> None:
    assert decode_rows(encode_rows(rows), "k") == rows


DECODERS: list[Callable[[bytes], object]] = [
    lambda data: decode_group(data, "k"),
    lambda data: decode_segment(wrap("segment", data), "k"),
    lambda data: decode_segment(wrap("segment", zlib.compress(data)), "k"),
    lambda data: decode_index(wrap("index", data), "k"),
    lambda data: decode_index(wrap("index", zlib.compress(data)), "k"),
    lambda data: decode_rows(wrap("rows", data), "k"),
    lambda data: unwrap("blob", data, "k"),
]

JSON = st.recursive(
    st.none() | st.integers() | st.text(max_size=4) | st.sampled_from(["ends", "objects", "addresses", "00"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["ends", "objects", "addresses", "x"]), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(st.sampled_from(DECODERS), st.binary(max_size=90) | JSON.map(lambda plain: json.dumps(plain).encode()))
def test_any_bytes_are_read_or_a_typed_error(decode: Callable[[bytes], object], data: bytes) -> None:
    try:
        decode(data)
    except CorruptError as error:
        assert error.code == "F502"  # noqa: PT017  # most bytes are refused, some are not


@given(st.lists(ENTRIES, min_size=1, max_size=3), st.data())
def test_every_changed_bit_of_an_object_is_seen(drawn: list[list[tuple[bytes, int, str]]], data: st.DataObject) -> None:
    groups = groups_of(drawn)
    whole = data.draw(st.sampled_from([wrap("group", encode_group(groups[0])), encode_segment(groups)]))
    kind = "group" if whole.startswith(b"firma group") else "segment"
    at = data.draw(st.integers(0, len(whole) * 8 - 1))
    other = bytearray(whole)
    other[at // 8] ^= 1 << at % 8
    with pytest.raises(CorruptError):
        unwrap(kind, bytes(other), "k")


def test_a_newer_layout_is_told_from_damage() -> None:
    with pytest.raises(CorruptError) as caught:
        unwrap("group", b"firma group 2\n" + b"x" * 40, "k")
    assert caught.value.code == "F504"


@pytest.mark.parametrize("key", ["log/u/1", "log/u/00000000000x", "log/u/", "x"])
def test_a_key_that_is_none_of_ours_has_no_number(key: str) -> None:
    assert number_of(key) == 0
    assert span_of(key) == (0, 0)
    assert span_of("segment/u/000000000001-000000000009") == (1, 9)

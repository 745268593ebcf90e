"""Headers have one spelling, which is RFC 8785, and everything else is refused by name."""

from __future__ import annotations

import json
from typing import Any

import pytest

from firma.core.ledger.entry import Draft, Entry, EntryError, EntryKind
from firma.core.ledger.header import encode_header, entry_of, key_of, parse_header
from firma.core.ledger.store import CorruptError, Key
from firma.core.model.codec import dumps
from ledger_world import START, UNIT, WHERE, encoded, genesis, intent, lease


def entry(**more: Any) -> Entry:
    facts: dict[str, Any] = {
        "seq": 7,
        "time": START + 4,
        "kind": "intent",
        "run": 3,
        "operation": "create web",
        "object": 7,
        "address": "aws.s3.Bucket:web",
        "generation": "1",
        "place": WHERE,
        "dependencies": ((2, "1"), (4, "2")),
        "options": {"protect": True},
        "fields": {"act": "create", "type": "aws.s3.Bucket"},
        "nonce": "n" * 16,
    }
    return Entry(**(facts | more))


def encode(one: Entry) -> bytes:
    return encode_header(one, unit=UNIT, base=START, root=b"")


def decode(data: bytes) -> Entry:
    plain = parse_header(data, unit=UNIT, seq=json.loads(data)["s"])
    return entry_of(plain, base=START)


def changed(one: Entry, **members: Any) -> bytes:
    plain = json.loads(encode(one)) | members
    return dumps({key: value for key, value in plain.items() if value is not None})


def code_of(data: bytes, *, unit: str = UNIT, seq: int = 7) -> str:
    with pytest.raises(CorruptError) as caught:
        entry_of(parse_header(data, unit=unit, seq=seq), base=START)
    return caught.value.code


def test_a_header_comes_back_as_the_entry_that_it_was_made_from() -> None:
    assert decode(encode(entry())) == entry()


@pytest.mark.parametrize(
    "more",
    [
        {"object": None, "address": "", "generation": "", "place": None, "dependencies": (), "options": {}},
        {"object": 2},
        {"critical": False},
        {"time": START - 50},
        {"kind": "observed", "fields": {"base": 0, "gone": True}},
        {"place": WHERE.__class__("ä b.py", 3, 1, 9)},
    ],
)
def test_every_member_comes_back(more: dict[str, Any]) -> None:
    assert decode(encode(entry(**more))) == entry(**more)


def test_empty_members_are_left_out() -> None:
    bare = entry(object=None, address="", generation="", place=None, dependencies=(), options={}, operation="")
    assert set(json.loads(encode(bare))) == {"f", "k", "n", "r", "s", "t", "u", "v"}


def test_the_entry_that_begins_an_object_leaves_its_number_empty() -> None:
    assert json.loads(encode(entry(object=7)))["o"] == 0


def test_times_count_from_the_base_of_the_lease() -> None:
    assert json.loads(encode(entry()))["t"] == 4


def rfc8785(value: Any) -> str:
    """An independent writer of RFC 8785 for what a header may hold: text, integers, flags, lists and objects."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        short = {8: "\\b", 9: "\\t", 10: "\\n", 12: "\\f", 13: "\\r", 34: '\\"', 92: "\\\\"}
        return '"' + "".join(short.get(ord(c)) or (f"\\u{ord(c):04x}" if ord(c) < 32 else c) for c in value) + '"'
    if isinstance(value, list):
        return "[" + ",".join(rfc8785(item) for item in value) + "]"
    members = sorted(value.items(), key=lambda pair: pair[0].encode("utf-16-be"))
    return "{" + ",".join(f"{rfc8785(key)}:{rfc8785(item)}" for key, item in members) + "}"


@pytest.mark.parametrize("text", ["plain", 'q"\\/', "\x00\x1f\x7f\b\t\n\f\r", "ä€😀\u2028\ufeff", "</script>"])
def test_headers_are_rfc_8785(text: str) -> None:
    one = entry(address=text, options={"B": text, "a": [1, -(2**53) + 1, False], "A": {"z": "", "b": []}})
    assert encode(one) == rfc8785(json.loads(encode(one))).encode()


@pytest.mark.parametrize(
    "fields",
    [{"ä": "x"}, {"n": 2**53}, {"n": 1.5}, {"n": None}, {"n": b"x"}, {"deep": [{"n": 2**60}]}],
)
def test_fields_that_other_readers_would_read_differently_are_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(EntryError):
        encode(entry(fields={"act": "create", "type": "t", **fields}))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b"7",
        b"\xff",
        encode(entry()) + b" ",
        encode(entry()).replace(b'"k":', b'"k": '),
        encode(entry()).replace(b'"k":"intent"', b'"k":"intent","k":"intent"'),
        encode(entry()).replace(b"create web", b"create\\u0020web"),
        changed(entry(), r="3"),
        changed(entry(), r=3.0),
        changed(entry(), a=""),
        changed(entry(), q={}),
        changed(entry(), c=True),
        changed(entry(), k=None),
        changed(entry(), n=None),
        changed(entry(), v=0),
        changed(entry(), l=["f", 1, 2, 3, 4]),
        changed(entry(), d=[7]),
        changed(entry(), f={"act": "create"}),
        changed(entry(), s=8),
        b"[" * 100_000,
    ],
)
def test_another_spelling_is_no_entry(data: bytes) -> None:
    assert code_of(data) == "F502"


def test_a_header_of_another_unit_is_named_foreign() -> None:
    assert code_of(encode(entry()), unit="shop/other@prod") == "F503"


@pytest.mark.parametrize("data", [changed(entry(), v=2), changed(entry(), v=9, y="?"), changed(entry(), y="?")])
def test_a_newer_format_is_named(data: bytes) -> None:
    assert code_of(data) == "F504"


def test_an_unknown_kind_refuses_the_unit_if_it_is_critical_and_is_kept_if_not() -> None:
    assert code_of(changed(entry(), k="teleported")) == "F505"
    assert decode(changed(entry(), k="teleported", c=False)).kind == "teleported"


def test_members_of_an_extension_are_kept_in_the_bytes_and_not_read() -> None:
    assert decode(changed(entry(), xtra=[1])) == entry()


@pytest.mark.parametrize(
    ("draft", "key"),
    [
        (intent(2, name="web"), Key(1, "aws.s3.Bucket:web")),
        (intent(2, obj=9, name="web"), Key(9, "")),
        (Draft(kind=EntryKind.MOVED, object=9, address="b", fields={"from": "a", "to": "b"}), Key(9, "b")),
        (Draft(kind=EntryKind.HOLD, fields={"key": "o9"}), Key(9, "")),
        (Draft(kind=EntryKind.HOLD, fields={"key": "aX:y"}), Key(0, "X:y")),
        (Draft(kind=EntryKind.OUTPUT, fields={"name": "url"}), Key(0, "output:url")),
        (Draft(kind=EntryKind.KEY, fields={"key": "id"}), Key(0, "key:")),
        (genesis(), Key()),
        (lease("a:x"), Key()),
    ],
)
def test_an_entry_is_found_by_its_object_and_by_the_address_that_it_gives(draft: Draft, key: Key) -> None:
    (made,) = encoded([draft], bases={2: START}).placed
    assert key_of(made) == key

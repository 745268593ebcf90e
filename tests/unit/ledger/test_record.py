"""Values beside the log: proven by their entry, sealed where they are sensitive, redacted without breaking a proof."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from firma.core.ledger.commitment import commit, derive_salt
from firma.core.ledger.entry import Draft, Entry, EntryKind
from firma.core.ledger.group import EncodedGroup
from firma.core.ledger.header import to_text
from firma.core.ledger.reading import Reading
from firma.core.ledger.record import record_name, redact
from firma.core.ledger.store import CorruptError, Sealer, SealError, Stored, next_link
from firma.core.model.codec import encode
from firma.core.model.expression import Call, Function
from firma.core.model.value import Map, Object, Sensitive, Unknown, ValueSet
from firma.stores.sealing import DataKeySealer
from ledger_world import SEALER, UNIT, encoded, genesis, intent

SECRET = "correct horse battery staple"
NONCE = "nonce-of-16-char"


def group_of(*values: Map, sealer: Sealer | None = None) -> EncodedGroup:
    drafts = [Draft(kind=EntryKind.APPROVAL, fields={"effect": "e"}, values=one) for one in values]
    return encoded([genesis(), *drafts], sealer=sealer)


def read(group: EncodedGroup, *, record: bytes | None = None, sealer: Sealer | None = None) -> list[Entry]:
    rows, link = [], b""
    for seq, data in enumerate(group.entries, 1):
        link = next_link(link, data)
        rows.append(Stored(seq, link, data))
    reading = Reading(UNIT, sealer=sealer)
    headers = reading.headers(rows)
    blobs = dict(group.blobs)
    if record is not None:
        blobs[record_name(UNIT, NONCE)] = record
    return list(reading.entries(headers, blobs))


def look_at(entries: list[Entry]) -> None:
    for one in entries:
        encode(one.values)


def only(group: EncodedGroup) -> bytes:
    (record,) = group.blobs.values()
    return record


VALUES = Map(
    request=Map({"name": "web", 'any key\t\n.["': 1, "tags": Map(a=True), "": None}),
    attributes=Object(arn="x", none=Map()),
    empty=Map(),
    identifier="b-1",
    things=(1, 2, ValueSet(("a",))),
)


def test_values_come_back_as_they_were() -> None:
    group = group_of(VALUES, Map(), Map(x=1))
    entries = read(group)
    assert [e.values for e in entries] == [Map(), VALUES, Map(), Map(x=1)]
    assert isinstance(entries[1].values["attributes"], Object)
    assert all(not e.hidden for e in entries)


def test_a_group_without_values_has_no_record() -> None:
    assert not encoded([genesis()]).blobs


@pytest.mark.parametrize(
    "secret",
    [Sensitive(SECRET), Map(deep=(Sensitive(SECRET),)), Call(Function.CONCAT, ("x", Sensitive(SECRET)))],
)
def test_what_is_sensitive_is_sealed_and_opens_only_with_the_key(secret: Any) -> None:
    values = Map(request=Map(open="yes", secret=secret))
    group = group_of(values, sealer=SEALER)
    assert SECRET.encode() not in only(group)
    (_, opened) = read(group, sealer=SEALER)
    assert opened.values == values
    assert not opened.hidden
    (_, closed) = read(group)
    assert closed.hidden == ("request.secret",)
    assert closed.values == Map(request=Map(open="yes", secret=Sensitive(Unknown("sealed"))))


def test_without_a_key_only_the_commitment_of_what_is_sensitive_is_kept() -> None:
    group = group_of(Map(request=Map(secret=Sensitive(SECRET))))
    assert SECRET.encode() not in only(group)
    (_, found) = read(group, sealer=SEALER)
    assert found.hidden == ("request.secret",)
    assert found.values["request"]["secret"] == Sensitive(Unknown("not kept"))


def test_a_map_that_only_looks_like_the_tag_of_sensitive_is_not_sealed() -> None:
    group = group_of(Map(request=Map(point=Map(x=1))), sealer=SEALER)
    assert not read(group)[1].hidden


def test_private_bytes_are_sealed_where_there_is_a_key_and_kept_where_there_is_none() -> None:
    values = Map(private=b"provider's own", attributes=Map(a=1))
    assert read(group_of(values, sealer=SEALER))[1].hidden == ("private",)
    assert read(group_of(values, sealer=SEALER), sealer=SEALER)[1].values == values
    assert read(group_of(values))[1].values == values


def test_hidden_paths_of_objects_read_as_those_of_maps() -> None:
    group = group_of(Map(attributes=Object(secret=Sensitive("x"))), sealer=SEALER)
    assert read(group)[1].hidden == ("attributes.secret",)
    assert read(group, sealer=SEALER)[1].values["attributes"] == Object(secret=Sensitive("x"))


def test_equal_secrets_have_different_commitments_and_different_sealed_bytes() -> None:
    one, other = group_of(Map(s=Sensitive("x")), Map(s=Sensitive("x")), sealer=SEALER).entries[1:]
    assert one.partition(b'"w":')[2] != other.partition(b'"w":')[2]
    lines = only(group_of(Map(s=Sensitive("x")), Map(s=Sensitive("x")), sealer=SEALER)).split(b"\n")
    assert lines[2] != lines[3]


def test_another_key_does_not_open() -> None:
    group = group_of(Map(s=Sensitive("x")), sealer=SEALER)
    assert read(group, sealer=DataKeySealer(b"z" * 32))[1].hidden == ("s",)


def test_every_flipped_bit_of_a_line_is_caught_before_decoding() -> None:
    group = group_of(Map(request=Map(name="web", secret=Sensitive("x")), identifier="b"), sealer=SEALER)
    record = only(group)
    start = record.index(b"\n")
    for at in range(start + 1, len(record)):
        for bit in range(8):
            torn = bytearray(record)
            torn[at] ^= 1 << bit
            with pytest.raises((CorruptError, SealError)):
                look_at(read(group, record=bytes(torn), sealer=SEALER))


def test_a_sealed_value_that_was_moved_elsewhere_does_not_open() -> None:
    group = group_of(Map(s=Sensitive("one")), Map(s=Sensitive("two")), sealer=SEALER)
    head, empty, first, second = only(group).split(b"\n")
    swapped = b"\n".join([head, empty, second, first])
    with pytest.raises(CorruptError):
        read(group, record=swapped, sealer=SEALER)[1].values["s"]


class Confused(DataKeySealer):
    """A sealer that ignores what a value is bound to."""

    def open(self, sealed: bytes, context: bytes) -> bytes:
        return b"0" * 32 + b'"other"'


def test_an_opened_value_must_be_the_one_that_was_committed_to() -> None:
    group = group_of(Map(s=Sensitive("one")), sealer=SEALER)
    with pytest.raises(SealError) as caught:
        read(group, sealer=Confused(b"k" * 32))[1].values["s"]
    assert caught.value.code == "F522"


def test_values_that_are_missing_are_named() -> None:
    group = group_of(Map(a=1))
    with pytest.raises(CorruptError) as caught:
        read(replace(group, blobs={}))
    assert caught.value.code == "F507"


@pytest.mark.parametrize(
    ("record", "code"),
    [
        (b"", "F506"),
        (b"{}", "F506"),
        (b'{"f":1,"s":"%","v":1}', "F506"),
        (b'{"f":1,"s":"","v":2}', "F504"),
        (b'{"f":[],"s":"","v":1}', "F506"),
    ],
)
def test_a_record_that_cannot_be_read_is_named(record: bytes, code: str) -> None:
    with pytest.raises(CorruptError) as caught:
        read(group_of(Map(a=1)), record=record)
    assert caught.value.code == code


def test_redaction_destroys_a_value_and_every_other_proof_still_holds() -> None:
    values = Map(request=Map(name="ana", city="Bern", secret=Sensitive("x")), identifier="b-1")
    group = group_of(values, values, sealer=SEALER)
    less = redact(only(group), unit=UNIT, nonce=NONCE, destroy={2: frozenset({"request.name", "request.secret"})})
    _, first, second = read(group, record=less, sealer=SEALER)
    assert first.hidden == ("request.name", "request.secret")
    gone = Sensitive(Unknown("redacted"))
    assert first.values == Map(request=Map(name=gone, city="Bern", secret=gone), identifier="b-1")
    assert second.values == values
    assert less.count(b"ana") == 1
    seed = only(group).split(b"\n")[0]
    assert seed not in less
    assert b'"s"' not in less.split(b"\n")[0]


def test_redacting_twice_is_redacting_both() -> None:
    group = group_of(Map(a="one", b="two", c="three"))
    once = redact(only(group), unit=UNIT, nonce=NONCE, destroy={2: frozenset({"a"})})
    twice = redact(once, unit=UNIT, nonce=NONCE, destroy={2: frozenset({"a", "b"})})
    found = read(group, record=twice)[1]
    assert found.hidden == ("a", "b")
    assert found.values["c"] == "three"
    assert b"one" not in twice
    assert b"two" not in twice


def test_redacting_what_is_not_there_is_refused() -> None:
    with pytest.raises(CorruptError, match="has no value 'b'"):
        redact(only(group_of(Map(a=1))), unit=UNIT, nonce=NONCE, destroy={2: frozenset({"b"})})


def test_a_redacted_value_cannot_be_guessed_from_what_is_left() -> None:
    """The seed is gone, so a guess has no salt to try it with; the commitment itself stays."""
    group = group_of(Map(pin="1234", other="x"))
    less = redact(only(group), unit=UNIT, nonce=NONCE, destroy={2: frozenset({"pin"})})
    assert only(group).split(b'"s":"')[1][:43] not in less


def test_the_salt_of_a_sealed_value_stands_in_no_readable_place() -> None:
    """With the record's seed alone, nobody can test guesses against the commitment of a secret."""
    group = encoded(
        [genesis(), intent(1, secret=Sensitive("1234"))], bases={1: 0}, sealer=SEALER, seed=b"a" * 32 + b"b" * 32
    )
    (record,) = group.blobs.values()
    guesses = [
        to_text(commit(derive_salt(b"a" * 32, i, n), encode(Sensitive("1234")))) for i in range(3) for n in range(3)
    ]
    assert not any(guess.encode() in record for guess in guesses)

"""Before anything is destroyed: which values a record keeps, and where a text stands in them."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firma.core.ledger.entry import EntryKind
from firma.core.ledger.record import Writer, redact
from firma.core.ledger.redacting import (
    INSIDE_CHARACTERS_MIN,
    Needles,
    is_redacted,
    needles_of,
    redacted_draft,
    values_in,
)
from firma.core.model.codec import encode
from firma.core.model.value import Map, Sensitive, Unknown, freeze
from firma.stores.sealing import DataKeySealer

UNIT, NONCE = "shop/app@dev", "A" * 16
SEALER = DataKeySealer(b"k" * 32)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=INSIDE_CHARACTERS_MIN, max_size=40)


def record_of(*values: Map, sealer: DataKeySealer | None = SEALER) -> bytes:
    writer = Writer(unit=UNIT, nonce=NONCE, seed=b"s" * 32, veil=b"v" * 32, sealer=sealer)
    return writer.record([writer.line(index, one)[0] for index, one in enumerate(values)], 5)


def test_every_value_is_named_with_its_entry_and_read_where_it_can_be() -> None:
    data = record_of(Map(a=1, b=Map(c="x", d=Sensitive("y"))), Map(), Map(e="z"))

    found = [(one.entry, one.path, one.canonical) for one in values_in(data, unit=UNIT, nonce=NONCE, sealer=SEALER)]

    assert found == [
        (5, "a", encode(1)),
        (5, "b.c", encode("x")),
        (5, "b.d", encode(Sensitive("y"))),
        (7, "e", encode("z")),
    ]
    closed = [one for one in values_in(data, unit=UNIT, nonce=NONCE, sealer=None) if one.canonical is None]
    assert [one.path for one in closed] == ["b.d"]
    other = DataKeySealer(b"z" * 32)
    assert [o.path for o in values_in(data, unit=UNIT, nonce=NONCE, sealer=other) if o.canonical is None] == ["b.d"]


def test_what_is_gone_or_was_never_kept_is_said_to_be_gone() -> None:
    data = record_of(Map(a="x", b=Sensitive("y"), c="z"), sealer=None)
    less = redact(data, unit=UNIT, nonce=NONCE, destroy={5: frozenset({"c"})})

    found = {one.path: one.is_gone for one in values_in(less, unit=UNIT, nonce=NONCE, sealer=None)}

    assert found == {"a": False, "b": True, "c": True}


@settings(max_examples=100)
@given(text=TEXTS, around=st.sampled_from(["{}", "x {} y", "{}{}"]), nested=st.booleans())
def test_a_text_is_found_wherever_it_stands_in_a_value(*, text: str, around: str, nested: bool) -> None:
    needles = needles_of([freeze({"a": [text]})])
    whole = around.format(text, text)
    value = json.dumps({"k": whole}, ensure_ascii=False) if nested else {"k": [whole]}

    assert needles.are_in(encode(freeze({"b": value})))
    assert text not in repr(needles) or text in "Needles(… 1)"


@settings(max_examples=50)
@given(text=TEXTS, others=st.lists(TEXTS, max_size=3))
def test_after_redaction_of_what_was_found_no_form_of_it_is_left_in_the_record(text: str, others: list[str]) -> None:
    values = [Map(a=text, b=Map(c=f"x{text}", d=Sensitive(text), e=1)), Map(o=tuple(others), p=(text, 2))]
    needles = needles_of([text])
    data = record_of(*values)
    kept = [o for o in values_in(data, unit=UNIT, nonce=NONCE, sealer=SEALER) if needles.are_in(o.canonical or b"")]
    destroy = {n: frozenset(o.path for o in kept if o.entry == n) for n in {o.entry for o in kept}}

    less = redact(data, unit=UNIT, nonce=NONCE, destroy=destroy)

    assert {(o.entry, o.path) for o in kept} >= {(5, "a"), (5, "b.c"), (5, "b.d"), (6, "p")}
    left = [o.canonical or b"" for o in values_in(less, unit=UNIT, nonce=NONCE, sealer=SEALER)]
    assert not any(needles.are_in(one) for one in left)


@pytest.mark.parametrize(("text", "found"), [("abc", False), ("abcd", True), ("abcdefgh", True)])
def test_short_texts_count_alone_or_not_at_all(*, text: str, found: bool) -> None:
    needles = needles_of([text])

    assert bool(needles) is found
    assert needles.are_in(encode(Map(a=text))) is found
    assert needles.are_in(encode(Map(a=f"x{text}"))) is (len(text) >= INSIDE_CHARACTERS_MIN)


def test_nothing_to_look_for_is_in_nothing() -> None:
    assert not needles_of([1, True, None, Map(a=2)])
    assert not Needles().are_in(b"anything")


def test_the_entry_names_numbers_and_paths_in_order() -> None:
    draft = redacted_draft({7: {"b", "a"}, 3: {"c"}}, reason="r")

    assert draft.kind is EntryKind.REDACTED
    assert draft.fields == {"entries": [[3, ["c"]], [7, ["a", "b"]]], "reason": "r"}


def test_why_a_value_cannot_be_shown() -> None:
    assert is_redacted(Sensitive(Unknown("redacted"))) == "redacted"
    assert is_redacted(Sensitive(Unknown("not kept"))) == "not kept"
    assert [is_redacted(one) for one in (Sensitive("x"), Sensitive(Unknown("a#b")), Unknown("redacted"), "x")] == [
        ""
    ] * 4

"""Text for terminals: laws of what is printed."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firma.cli.text import cells, columns, count, cut, pad, printable, printable_lines, wrap
from firma.cli.values import show
from firma.core.model.expression import Call, Function, Opaque, Reference
from firma.core.model.value import Asset, Map, SecretRef, Sensitive, Unknown, freeze

DANGEROUS = "\x1b\x9b\x07\x08\x7f\r\n\t\u202a\u202e\u2066\u2069\u200e\u061c\u2028\u200b\ufeff\U000e0041"
ANYTHING = st.text(st.characters() | st.sampled_from(DANGEROUS), max_size=60)
WITH_SURROGATES = st.text(st.characters(categories=["Cs", "L", "Cc"]), max_size=20)

PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.decimals(allow_nan=False, allow_infinity=False)
    | ANYTHING
    | st.binary(max_size=9),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(ANYTHING, inner, max_size=4),
    max_leaves=12,
)


@given(ANYTHING | WITH_SURROGATES)
def test_printable_text_is_one_line_without_anything_that_steers(text: str) -> None:
    shown = printable(text)

    assert len(shown.splitlines()) <= 1
    assert not any(unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"} for c in shown)
    assert not set(DANGEROUS) & set(shown)
    shown.encode()


@given(st.text(st.characters(categories=["L", "N", "P", "S"]), max_size=40))
def test_ordinary_text_is_printed_as_it_is(text: str) -> None:
    assert printable(text) == text


@given(ANYTHING, st.integers(1, 40))
def test_cut_text_fits(text: str, width: int) -> None:
    assert cells(cut(printable(text), width)) <= width


@given(ANYTHING, st.integers(1, 40))
def test_padded_text_has_its_width(text: str, width: int) -> None:
    shown = printable(text)

    assert cells(pad(shown, width)) == max(width, cells(shown))


@given(ANYTHING, st.integers(5, 60))
def test_wrapping_loses_no_word(text: str, width: int) -> None:
    lines = wrap(printable(text), width)

    assert " ".join(lines).split() == printable(text).split()


@given(PLAIN)
def test_every_value_is_shown_on_one_harmless_line_of_bounded_length(plain: object) -> None:
    try:
        value = freeze(plain)
    except ValueError:
        return
    shown = show(value)

    assert len(shown) <= 400
    assert printable(shown) == shown


@given(ANYTHING)
def test_a_sensitive_value_is_never_shown(text: str) -> None:
    assert show(Sensitive(text)) == "(sensitive)"
    assert show(Map({"a": (Sensitive(text),)})) == "{a: [(sensitive)]}"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (Unknown("x"), "known after apply"),
        (SecretRef("environment", "KEY", "2", "user"), "secret environment:KEY#user version 2"),
        (Asset("a" * 64, 5 * 1024 * 1024, "zip"), "asset zip sha256:aaaaaaaaaaaa (5.0 MiB)"),
        (Reference("u/t:n", ("a", 0)), "${u/t:n#a[0]}"),
        (Call(Function.CONCAT, ("a", Reference("u/t:n", ()))), 'concat("a", ${u/t:n})'),
        (Opaque("stacks.app", "f", "0" * 64, ()), "stacks.app.f(…)"),
        (10**200, "1" + "0" * 119 + "… (201 digits)"),
        (b"abc", "3 bytes"),
    ],
)
def test_each_kind_of_value_has_its_words(value: object, shown: str) -> None:
    assert show(value) == shown


def test_wide_signs_count_two_cells() -> None:
    assert cells("日本") == 4
    assert columns([["日本", "x"], ["abcd", "y"]]) == ["日本  x", "abcd  y"]


def test_lines_are_split_at_line_feeds_only() -> None:
    assert printable_lines("a\tb\r\nc\x0bd") == ["a   b", "c\\x0bd"]


def test_numbers_have_their_noun() -> None:
    assert [count(1, "change"), count(2_000, "change"), count(2, "entry", "entries")] == [
        "1 change",
        "2,000 changes",
        "2 entries",
    ]

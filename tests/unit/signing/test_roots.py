"""Trust roots: a version counts if keys of the one before signed it; versions grow; a revoked key covers no more."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firma.signing.roots import Right, Roots, RootsError, TrustedKey, check_next, parse_roots

TEXT = """
[trust]
format = 1
project = "shop"
version = 2
threshold = 1

[keys.ana]
public = "ssh-ed25519 AAAA"
may = ["roots"]

[keys.log]
public = "log+01020304+AQID"
may = ["log"]
units = ["shop/*@prod"]
revoked = { "shop/app@prod" = 120 }

[[people]]
principal = "ana@example.org"
key = "ssh-ed25519 AAAA"

[[issuers]]
issuer = "https://token.actions.githubusercontent.com"
audience = "firma"
subjects = ["repo:acme/shop:*"]
keys = '{"keys": []}'
"""


def roots(version: int, threshold: int = 1, **keys: str) -> Roots:
    having = {name: TrustedKey(name, public, frozenset({Right.ROOTS})) for name, public in keys.items()}
    return Roots(project="shop", version=version, threshold=threshold, keys=having)


def by(*names: str) -> frozenset[tuple[str, str]]:
    return frozenset((name, name) for name in names)


def test_everything_that_a_version_may_say_is_read() -> None:
    found = parse_roots(TEXT)

    assert (found.project, found.version, found.threshold) == ("shop", 2, 1)
    assert [key.name for key in found.having(Right.LOG)] == ["log"]
    assert found.people[0].principal == "ana@example.org"
    assert found.issuers[0].subjects == ("repo:acme/shop:*",)
    assert len(found.digest) == 64


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ("format = 1", "format = 2", "newer version of Firma"),
        ("version = 2", "version = 0", "begins with 1"),
        ("threshold = 1", "threshold = 2", "number of root keys"),
        ("version = 2", "version = true", "`version`"),
        ('may = ["log"]', 'may = ["everything"]', "known are roots, log, witness"),
        ('may = ["log"]', "may = []", "must list text"),
        ("= 120 }", "= 0 }", "from 1 on"),
        ("audience =", "audienc =", "`audience`"),
        ("principal =", 'more = "x"\nprincipal =', "`more` in [[people]] is not known"),
        ("[trust]", "[truth]", "[trust] is missing"),
        ("[trust]", "[trust", "no valid TOML"),
        ("[keys.ana]", "[others]\n[keys.ana]", "'others' is not known"),
    ],
)
def test_a_version_that_cannot_be_used_is_refused_with_what_is_wrong(before: str, after: str, says: str) -> None:
    assert before in TEXT
    with pytest.raises(RootsError) as caught:
        parse_roots(TEXT.replace(before, after, 1))
    assert says in str(caught.value)


def test_a_key_counts_for_its_rights_and_units_and_up_to_its_revocation() -> None:
    key = parse_roots(TEXT).keys["log"]

    assert key.may(Right.LOG, "shop/app@prod", 119)
    assert not key.may(Right.LOG, "shop/app@prod", 120)
    assert key.may(Right.LOG, "shop/db@prod", 10_000)
    assert not key.may(Right.LOG, "shop/app@dev", 1)
    assert not key.may(Right.WITNESS, "shop/app@prod", 1)


def test_the_next_version_needs_keys_of_the_one_before_and_of_its_own() -> None:
    first, second = roots(1, ana="ana", ben="ben"), roots(2, eve="eve")

    check_next(first, second, by("ana", "eve"))
    for signers in ({"eve"}, {"ana"}, set()):
        with pytest.raises(RootsError):
            check_next(first, second, by(*signers))


def test_an_old_version_cannot_follow_a_newer_one_however_well_it_is_signed() -> None:
    first, second = roots(1, ana="ana"), roots(2, ana="ana")
    for now in (first, second):
        with pytest.raises(RootsError, match="versions grow by one"):
            check_next(second, now, by("ana"))


def test_a_new_version_cannot_lend_an_old_name_to_another_key() -> None:
    with pytest.raises(RootsError, match="version 1's root keys"):
        check_next(roots(1, ana="ana"), roots(2, ana="EVIL"), frozenset({("ana", "EVIL")}))


def test_another_project_s_roots_are_refused() -> None:
    other = Roots(project="bank", version=2, threshold=1, keys=roots(2, ana="ana").keys)
    with pytest.raises(RootsError, match="for the project 'bank'"):
        check_next(roots(1, ana="ana"), other, by("ana"))


@given(
    st.sets(st.sampled_from("abcdef"), min_size=1),
    st.sets(st.sampled_from("abcdef"), min_size=1),
    st.sets(st.sampled_from("abcdef")),
    st.data(),
)
def test_a_version_follows_exactly_if_the_thresholds_of_both_are_met(
    old: set[str], new: set[str], signers: set[str], data: st.DataObject
) -> None:
    wanted = data.draw(st.tuples(st.integers(1, len(old)), st.integers(1, len(new))))
    before = roots(1, wanted[0], **{name: name for name in old})
    now = roots(2, wanted[1], **{name: name for name in new})
    try:
        check_next(before, now, by(*signers))
        follows = True
    except RootsError:
        follows = False

    assert follows == (len(signers & old) >= wanted[0] and len(signers & new) >= wanted[1])

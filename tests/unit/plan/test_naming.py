"""Physical names: readable, unique, within the type's limits, and the same for ever."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from firma.core.model.address import Address, Unit
from firma.core.model.schema import NameRule
from firma.core.model.value import Map
from firma.core.plan.naming import name_of, physical_name

UNIT_ = Unit("shop", "payments", "prod")
RECEIPTS = Address("aws.s3.Bucket", "receipts")


def test_a_name_is_readable_and_says_where_it_belongs() -> None:
    assert physical_name(NameRule(attribute="n"), UNIT_, RECEIPTS, 1) == "payments-prod-receipts-fff9f9b1"


def test_each_incarnation_has_another_name() -> None:
    names = {physical_name(NameRule(attribute="n"), UNIT_, RECEIPTS, i) for i in range(1, 50)}

    assert len(names) == 49


TEXT = st.text(st.characters(categories=["L", "N", "P", "Zs"]), min_size=1, max_size=12)


@given(
    rule=st.builds(
        NameRule,
        attribute=st.just("n"),
        length_max=st.integers(10, 80),
        lower=st.booleans(),
        separators=st.sampled_from(["", "-", "_", "-_."]),
    ),
    unit=st.builds(Unit, TEXT, TEXT, TEXT, st.just("") | TEXT),
    address=st.builds(Address, TEXT, TEXT, st.lists(TEXT, max_size=2).map(tuple), st.just("") | TEXT),
    incarnation=st.integers(1, 1000),
)
def test_a_name_keeps_the_rule_and_is_always_the_same(
    rule: NameRule, unit: Unit, address: Address, incarnation: int
) -> None:
    name = physical_name(rule, unit, address, incarnation)

    assert name == physical_name(rule, unit, address, incarnation)
    assert 1 <= len(name) <= rule.length_max
    assert name[0].isascii()
    assert name[0].isalpha()
    assert all(c.isascii() and (c.isalnum() or c == rule.separators[:1]) for c in name)
    assert not rule.lower or name == name.lower()


def test_the_same_name_in_two_components_is_told_apart() -> None:
    rule = NameRule(attribute="n", length_max=20)
    one = physical_name(rule, UNIT_, Address("t", "queue", ("a",)), 1)
    other = physical_name(rule, UNIT_, Address("t", "queue", ("b",)), 1)

    assert one != other


def test_a_name_ends_as_a_flag_asks_for_within_the_types_length() -> None:
    rule = NameRule(attribute="n", length_max=20, suffix=".fifo", suffix_when="fifo")
    plain = name_of(physical_name, rule, UNIT_, RECEIPTS, 1, Map(fifo=False))
    ordered = name_of(physical_name, rule, UNIT_, RECEIPTS, 1, Map(fifo=True))

    assert not plain.endswith(".fifo")
    assert ordered.endswith(".fifo")
    assert len(ordered) <= 20
    assert ordered.removesuffix(".fifo")[-8:] == plain[-8:], "the digest is whole in both"

"""Laws of telling changes whole: every part stands in one change, once, and the worst end of a unit is the whole's."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from firma.engine.gathering import WORST, gathered
from firma.engine.result import HistoryItem, Who

UNITS, NAMES = ("shop/a@dev", "shop/b@dev", "shop/c@dev"), ("n1", "n2", "n3")


def part(unit: str, name: str, at: int, took: int = 5, *, status: str = "done", kind: str = "change") -> HistoryItem:
    return HistoryItem(
        unit=unit,
        plan=f"{unit}{name}{at}" if name else "",
        root=name,
        round_root=f"{name}-{at // 10}" if name else "",
        runs=(f"{unit}#{at}",),
        when=at,
        until=at + took,
        who=Who(subject="ana"),
        reason=f"at {at}",
        commit="",
        kind=kind,
        actions=(("created", f"t:{at}"),),
        status=status,
    )


parts = st.builds(
    part,
    st.sampled_from(UNITS),
    st.sampled_from((*NAMES, "")),
    st.integers(0, 99),
    st.integers(0, 20),
    status=st.sampled_from(WORST),
)
events = st.builds(part, st.sampled_from(UNITS), st.just(""), st.integers(0, 99), kind=st.just("observed"))


@given(st.lists(parts | events, max_size=12))
def test_every_part_stands_in_one_change_and_events_stand_as_they_are(items: list[HistoryItem]) -> None:
    found = gathered(items)

    named = [item for item in items if item.root]
    assert Counter(one for item in found for one in item.parts) == Counter(named)
    assert Counter(item for item in found if not item.parts) == Counter(item for item in items if not item.root)
    assert len({item.root for item in found if item.root}) == sum(bool(item.root) for item in found)
    assert [item.until for item in found] == sorted((item.until for item in found), reverse=True)
    for item in (one for one in found if one.parts):
        assert Counter(item.actions) == Counter(action for one in item.parts for action in one.actions)
        assert Counter(item.runs) == Counter(run for one in item.parts for run in one.runs)
        assert (item.when, item.until) == (min(p.when for p in item.parts), max(p.until for p in item.parts))
        assert item.reason == min(item.parts, key=lambda one: (one.when, one.unit)).reason


@given(st.lists(parts.map(lambda one: replace(one, root="n", round_root=f"r{one.when // 10}")), min_size=1, max_size=6))
def test_a_change_ended_as_the_newest_part_of_a_unit_did_at_worst(items: list[HistoryItem]) -> None:
    (whole,) = gathered(items)

    ordered = sorted(items, key=lambda one: (one.when, one.unit))
    newest = [next(one for one in reversed(ordered) if one.unit == unit) for unit in {one.unit for one in items}]
    ends = {one.status for one in newest if one.status != "deferred"}
    for one in (one for one in newest if one.status == "deferred"):
        later = any(other.round_root != one.round_root and other.when >= one.until for other in items)
        ends.add("done" if later else "deferred")
    assert whole.status == min(ends, key=WORST.index)


def test_what_a_round_left_for_later_is_done_when_another_round_came() -> None:
    first = part(UNITS[0], "n", 10, status="deferred")
    assert gathered([first])[0].status == "deferred"
    assert gathered([first, part(UNITS[1], "n", 20)])[0].status == "done"
    assert gathered([first, part(UNITS[1], "n", 20, status="failed")])[0].status == "failed"

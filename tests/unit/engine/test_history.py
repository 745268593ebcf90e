"""What history tells of events: what one look at the cloud saw is one item, and stands apart from all others."""

from __future__ import annotations

from firma.core.ledger.cause import Cause
from firma.core.ledger.history import EventRecord
from firma.engine.recounting import APPEND_MS, _items


def event(seq: int, *, kind: str = "observed", time: int = 1_000, who: str = "unknown") -> EventRecord:
    cause = Cause(subject=who, time=time, fields={"base": seq})
    return EventRecord(kind=kind, seq=seq, time=time, address=f"t.Plain:{seq}", object=seq, cause=cause)


def addresses(*records: EventRecord) -> list[list[str]]:
    return [[address for _, address in item.actions] for item in _items("shop/app@dev", records)]


def test_what_one_look_saw_is_one_item_in_the_order_in_which_it_was_put() -> None:
    (item,) = _items("shop/app@dev", [event(9, time=1_001), event(8), event(7)])

    assert item.actions == (("observed", "t.Plain:7"), ("observed", "t.Plain:8"), ("observed", "t.Plain:9"))
    assert (item.when, item.until) == (1_000, 1_001)


def test_looks_at_other_times_or_with_something_between_stand_apart() -> None:
    assert addresses(event(9), event(7)) == [["t.Plain:9"], ["t.Plain:7"]]
    assert addresses(event(8, time=1_000 + APPEND_MS), event(7)) == [["t.Plain:8"], ["t.Plain:7"]]
    assert addresses(event(8), event(7, who="ada")) == [["t.Plain:8"], ["t.Plain:7"]]


def test_other_events_are_never_put_together() -> None:
    assert addresses(event(8, kind="stray"), event(7, kind="stray")) == [["t.Plain:8"], ["t.Plain:7"]]

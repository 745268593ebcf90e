"""Groups: numbers within the group, times, leases, and encoding again at another head."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from firma.core.ledger.entry import Draft, EntryError, EntryKind, InGroup
from firma.core.ledger.store import Head, next_link
from firma.core.model.value import Map, Sensitive
from ledger_world import SEALER, START, encoded, genesis, intent, lease

AT = Head(4, b"l" * 32)


def silent_update() -> list[Draft]:
    begun = intent(2, "update", obj=3, size=2)
    fields = {"intent": InGroup(0), "result": "done"}
    return [begun, Draft(kind=EntryKind.OUTCOME, run=2, object=3, fields=fields)]


def test_drafts_may_name_each_other_before_they_have_numbers() -> None:
    first, second = encoded(silent_update(), at=AT, bases={2: START}).placed
    assert second.fields["intent"] == first.seq == 5


def test_an_object_may_be_named_by_the_entry_of_the_group_that_begins_it() -> None:
    drafts = [intent(2), Draft(kind=EntryKind.STRAY, object=InGroup(0), fields={"intent": InGroup(0), "at": 1})]
    begun, late = encoded(drafts, at=AT, bases={2: START}).placed
    assert begun.object == late.object == 5


def test_encoding_again_at_another_head_changes_numbers_nonce_and_nothing_else() -> None:
    drafts = silent_update()
    one = encoded(drafts, at=AT, bases={2: START}, nonce="a" * 16)
    two = encoded(drafts, at=Head(9, b"m" * 32), bases={2: START}, nonce="b" * 16)
    for before, after in zip(one.entries, two.entries, strict=True):
        old, new = json.loads(before), json.loads(after)
        assert {key for key in new if new[key] != old[key]} <= {"s", "n", "f"}
        assert new["f"].get("intent") in (None, 10)
    assert one.head.seq + 5 == two.head.seq


def test_the_head_is_the_chain_over_the_entries() -> None:
    group = encoded([genesis(), lease("a:x")])
    link = b""
    for data in group.entries:
        link = next_link(link, data)
    assert group.head == Head(2, link)


def test_what_is_placed_is_what_was_drafted() -> None:
    draft = intent(2, secret=Sensitive("x"))
    (made,) = encoded([draft], at=AT, bases={2: START}, now=START + 9).placed
    assert (made.values, made.address, made.time, made.nonce) == (
        draft.values,
        draft.address,
        START + 9,
        "nonce-of-16-char",
    )


@pytest.mark.parametrize(
    "draft",
    [
        replace(intent(2), object=-1),
        replace(intent(2), object=InGroup(1)),
        replace(intent(2), fields={"act": "create", "type": InGroup(-1)}),
        replace(intent(2), fields={}),
        replace(intent(2), run=8),
        replace(intent(2), values=Map({"no section": 1})),
    ],
)
def test_a_draft_that_is_wrong_is_the_bug_of_whoever_made_it(draft: Draft) -> None:
    with pytest.raises(EntryError):
        encoded([draft], at=AT, bases={2: START})


def test_a_group_needs_drafts_and_whole_salt() -> None:
    with pytest.raises(EntryError):
        encoded([])
    with pytest.raises(EntryError):
        encoded([genesis()], seed=b"short")


def test_the_record_is_named_by_unit_and_nonce() -> None:
    (name,) = encoded([intent(2, a=1)], at=AT, bases={2: START}).blobs
    (other,) = encoded([intent(2, a=1)], at=AT, bases={2: START}, unit="shop/other@prod").blobs
    assert name.startswith("values/")
    assert name.endswith("/nonce-of-16-char")
    assert name != other


def test_no_secret_stands_in_headers_or_record() -> None:
    canary = "canary-4711"
    for sealer in (None, SEALER):
        group = encoded([intent(2, a=Sensitive(canary))], at=AT, bases={2: START}, sealer=sealer)
        for data in (*group.entries, *group.blobs.values()):
            assert canary.encode() not in data

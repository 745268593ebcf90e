"""Reading verifies chain, form and unit before it decodes, and names what is wrong."""

from __future__ import annotations

from dataclasses import replace

import pytest

from firma.core.ledger.entry import Entry
from firma.core.ledger.reading import Reading
from firma.core.ledger.store import CorruptError, Head, Stored, next_link
from ledger_world import START, UNIT, encoded, genesis, intent, lease, outcome


def log() -> tuple[list[Stored], dict[str, bytes], list[Entry]]:
    first = encoded([genesis(), lease("a:aws.s3.Bucket:web")], nonce="a" * 16)
    second = encoded([intent(2, size=1)], at=first.head, nonce="b" * 16, bases={2: START})
    third = encoded([outcome(second.placed[0], size=1)], at=second.head, nonce="c" * 16, bases={2: START})
    rows, link = [], b""
    for seq, data in enumerate([*first.entries, *second.entries, *third.entries], 1):
        before, link = link, next_link(link, data)
        rows.append(Stored(seq, link, data, before))
    placed = [*first.placed, *second.placed, *third.placed]
    return rows, {**first.blobs, **second.blobs, **third.blobs}, placed


def read(rows: list[Stored], blobs: dict[str, bytes], *, unit: str = UNIT, contiguous: bool = True) -> list[Entry]:
    reading = Reading(unit, contiguous=contiguous)
    headers = reading.headers(rows)
    assert set(reading.records_of(headers)) <= set(blobs)
    return list(reading.entries(headers, blobs))


def code_of(rows: list[Stored], blobs: dict[str, bytes], *, unit: str = UNIT) -> str:
    with pytest.raises(CorruptError) as caught:
        read(rows, blobs, unit=unit)
    return caught.value.code


def test_entries_come_back_as_they_were_placed() -> None:
    rows, blobs, placed = log()
    assert read(rows, blobs) == placed


def test_any_flipped_bit_of_any_entry_is_caught() -> None:
    rows, blobs, _ = log()
    for number, row in enumerate(rows):
        for at in range(0, len(row.data), 7):
            torn = bytearray(row.data)
            torn[at] ^= 1 << (at % 8)
            wrong = [*rows[:number], replace(row, data=bytes(torn)), *rows[number + 1 :]]
            assert code_of(wrong, blobs) == "F502"


def test_a_flipped_link_is_caught() -> None:
    rows, blobs, _ = log()
    rows[1] = replace(rows[1], link=b"x" * 32)
    assert code_of(rows, blobs) == "F502"


def test_deleted_swapped_and_doubled_entries_are_caught() -> None:
    rows, blobs, _ = log()
    assert code_of([rows[0], rows[2]], blobs) == "F501"
    assert code_of([rows[1], rows[0]], blobs) == "F501"
    assert code_of([rows[0], rows[0]], blobs) == "F501"
    assert code_of(rows[1:], blobs) == "F501"
    renumbered = [rows[0], replace(rows[2], seq=2)]
    assert code_of(renumbered, blobs) == "F502"


def test_a_log_of_another_unit_is_foreign() -> None:
    rows, blobs, _ = log()
    assert code_of(rows, blobs, unit="shop/other@prod") == "F503"


def test_reading_goes_on_where_it_stopped() -> None:
    rows, blobs, placed = log()
    reading = Reading(UNIT)
    found: list[Entry] = []
    for row in rows:
        headers = reading.headers([row])
        found += reading.entries(headers, blobs)
    assert found == placed
    assert reading.head == Head(4, rows[-1].link)
    assert reading.bases == {2: START}


def test_single_entries_are_verified_by_the_link_before_them() -> None:
    rows, blobs, placed = log()
    assert read([rows[1], rows[3]], blobs, contiguous=False) == [placed[1], placed[3]]
    with pytest.raises(CorruptError):
        read([rows[1], replace(rows[3], data=rows[3].data[:-1] + b" ")], blobs, contiguous=False)


def test_an_entry_whose_lease_is_not_there_is_refused() -> None:
    rows, blobs, _ = log()
    with pytest.raises(CorruptError):
        read([rows[3]], blobs, contiguous=False)

"""Every store keeps the suite."""

from __future__ import annotations

from pathlib import Path

import pytest

from firma.core.ledger.store import Store
from firma.stores.memory import MemoryStore
from firma.stores.postgres import open_postgres
from firma.stores.sqlite import open_sqlite
from store_suite import (
    Opener,
    test_a_group_brings_its_blobs,
    test_a_put_at_another_head_writes_nothing_and_says_where_the_head_is,
    test_a_scrub_keeps_what_is_there_and_says_what_may_be_left,
    test_a_tree_is_kept_grown_by_the_next_process_and_proven,
    test_an_empty_log_has_no_head_and_no_entries,
    test_blobs_are_kept_overwritten_and_erased,
    test_entries_stay_in_order_with_their_links,
    test_find_returns_what_was_asked_for_and_nothing_else,
    test_observations_are_overwritten_row_by_row,
    test_the_same_bytes_at_the_same_place_succeed_again,
    test_two_writers_of_one_unit_never_both_win,
    test_units_do_not_touch_each_other,
)

__all__ = [
    "test_a_group_brings_its_blobs",
    "test_a_put_at_another_head_writes_nothing_and_says_where_the_head_is",
    "test_a_scrub_keeps_what_is_there_and_says_what_may_be_left",
    "test_a_tree_is_kept_grown_by_the_next_process_and_proven",
    "test_an_empty_log_has_no_head_and_no_entries",
    "test_blobs_are_kept_overwritten_and_erased",
    "test_entries_stay_in_order_with_their_links",
    "test_find_returns_what_was_asked_for_and_nothing_else",
    "test_observations_are_overwritten_row_by_row",
    "test_the_same_bytes_at_the_same_place_succeed_again",
    "test_two_writers_of_one_unit_never_both_win",
    "test_units_do_not_touch_each_other",
]


@pytest.fixture(params=["memory", "sqlite", "postgres"])
def opener(request: pytest.FixtureRequest, tmp_path: Path) -> Opener:
    """Opens the same store again and again, as new processes would."""
    memory = MemoryStore()
    url = request.getfixturevalue("postgres").database() if request.param == "postgres" else ""

    async def open_one() -> Store:
        if request.param == "memory":
            return memory.reopened()
        if url:
            return await open_postgres(url)
        return await open_sqlite(tmp_path / "ledger.db", mounts="")

    return open_one

"""Results under a key: what is damaged, cut or moved counts as absent, and the oldest go."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firma.engine.memo import KEPT_MAX, Memo, key_of

KEY, OTHER = key_of(b"a"), key_of(b"b")


@pytest.fixture
def memo(tmp_path: Path) -> Memo:
    return Memo(tmp_path, "kind")


def test_what_was_put_comes_back(memo: Memo) -> None:
    memo.put(KEY, {"a": [1, "ü"]}, b"content\nwith\nlines\0")

    assert memo.get(KEY) == ({"a": [1, "ü"]}, b"content\nwith\nlines\0")


def test_another_key_has_nothing(memo: Memo) -> None:
    memo.put(KEY, {}, b"x")

    assert memo.get(OTHER) is None


def test_a_result_under_the_name_of_another_key_is_refused(memo: Memo) -> None:
    memo.put(KEY, {}, b"x")
    (memo.folder / KEY).rename(memo.folder / OTHER)

    assert memo.get(OTHER) is None


@settings(max_examples=60)
@given(at=st.integers(0, 10_000), flip=st.integers(1, 255))
def test_a_damaged_byte_makes_a_result_absent(tmp_path_factory: pytest.TempPathFactory, at: int, flip: int) -> None:
    memo = Memo(tmp_path_factory.mktemp("memo"), "kind")
    memo.put(KEY, {"head": "x"}, b"some content")
    file = memo.folder / KEY
    data = bytearray(file.read_bytes())
    data[at % len(data)] ^= flip
    file.write_bytes(data)

    assert memo.get(KEY) is None


@settings(max_examples=30)
@given(length=st.integers(0, 10_000))
def test_a_cut_file_makes_a_result_absent(tmp_path_factory: pytest.TempPathFactory, length: int) -> None:
    memo = Memo(tmp_path_factory.mktemp("memo"), "kind")
    memo.put(KEY, {"head": "x"}, b"some content")
    data = (memo.folder / KEY).read_bytes()
    (memo.folder / KEY).write_bytes(data[: length % len(data)])

    assert memo.get(KEY) is None


def test_the_oldest_results_go(memo: Memo) -> None:
    for number in range(KEPT_MAX + 3):
        memo.put(key_of(str(number).encode()), number)
        os.utime(memo.folder / key_of(str(number).encode()), ns=(number, number))

    assert len(list(memo.folder.iterdir())) == KEPT_MAX
    assert memo.get(key_of(b"0")) is None
    assert memo.get(key_of(str(KEPT_MAX + 2).encode())) == (KEPT_MAX + 2, b"")


def test_a_cache_that_cannot_be_written_is_none(tmp_path: Path) -> None:
    (tmp_path / "memo").write_text("a file where the folder should be")
    memo = Memo(tmp_path, "kind")
    memo.put(KEY, {}, b"")

    assert memo.get(KEY) is None


def test_borders_of_parts_count() -> None:
    assert key_of(b"ab", b"c") != key_of(b"a", b"bc") != key_of(b"abc")

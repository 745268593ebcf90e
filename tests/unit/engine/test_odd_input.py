"""Odd input that once crashed Firma itself, and what is said of it now."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from firma.core.ledger.store import SealError
from firma.core.model.diagnostic import PermanentError
from firma.engine.evaluating import evaluate_program
from firma.engine.opening import key_source
from firma.engine.project import Environment, Passphrase, load_project
from firma.engine.seen import saw, seen_of
from firma.stores.memory import MemoryStore


def project(tmp_path: Path, text: str) -> Path:
    (tmp_path / "stacks").mkdir()
    (tmp_path / "firma.toml").write_text(text, encoding="utf-8")
    return tmp_path


def test_an_empty_name_of_a_project_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PermanentError) as caught:
        load_project(project(tmp_path, '[project]\nname = ""\n[environments.dev]\n'))

    assert [d.code for d in caught.value.diagnostics] == ["F804"]


@pytest.mark.parametrize("name", [".firma", ".firma/cache"])
def test_a_file_in_the_place_of_the_projects_folder_is_named(tmp_path: Path, name: str) -> None:
    root = project(tmp_path, '[project]\nname = "shop"\n[environments.dev]\n')
    (root / name).parent.mkdir(exist_ok=True)
    (root / name).write_text("", encoding="utf-8")
    loaded = load_project(root)

    with pytest.raises(PermanentError) as caught:
        asyncio.run(evaluate_program(loaded, loaded.environment("dev")))

    assert caught.value.diagnostics[0].code == "F926"


def test_a_descriptor_that_is_not_open_gives_no_passphrase(tmp_path: Path) -> None:
    with pytest.raises(SealError, match="descriptor 999") as caught:
        key_source(Passphrase(key_file=tmp_path / "key", descriptor=999), Environment(name="dev"))

    assert caught.value.code == "F524"


def test_rows_that_are_no_times_only_mean_that_we_look_again() -> None:
    async def read() -> dict[int, int]:
        store = MemoryStore()
        await saw(store, "shop/a@dev", {7: 1_000})
        await store.observe("shop/a@dev", {"seen/8": b"\xff", "seen/x": b"1", "other/9": b"1"})
        return await seen_of(store, "shop/a@dev")

    assert asyncio.run(read()) == {7: 1_000}

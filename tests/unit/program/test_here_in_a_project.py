"""Evaluation in a test's own process, of a project's stacks with the project's files: settings and assets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import firma
from authoring_world import Thing
from firma.core.model.diagnostic import PermanentError
from firma.core.model.node import Resource
from firma.core.model.value import Asset, Map
from firma.program.stack import REGISTRY


class Settings(firma.Settings):
    count: int
    name: str = "plain"


def sized(settings: Settings) -> None:
    Thing("a", name=settings.name, count=settings.count)


def paged() -> None:
    Thing("page", value=firma.asset("page.txt"))


@pytest.fixture(autouse=True)
def registry() -> Iterator[None]:
    kept = dict(REGISTRY)
    REGISTRY.clear()
    firma.stack(sized)
    firma.stack(paged)
    yield
    REGISTRY.clear()
    REGISTRY.update(kept)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "environments"
    folder.mkdir()
    (folder / "base.toml").write_text("[sized]\ncount = 1\n[of_a_stack_that_this_test_does_not_import]\nx = 1\n")
    (folder / "prod.toml").write_text("[sized]\ncount = 3\n")
    return tmp_path


def values(root: Path | None, environment: str, **settings: object) -> Map:
    given = {"sized": settings} if settings else None
    document = firma.evaluate_here(sized, environment=environment, root=root, settings=given)
    (thing,) = [node for node in document.units[-1].nodes if isinstance(node, Resource)]
    return thing.inputs


def test_settings_come_from_the_files_of_the_environment_and_given_ones_win(root: Path) -> None:
    assert values(root, "dev") == Map(name="plain", count=1)
    assert values(root, "prod") == Map(name="plain", count=3)
    assert values(root, "prod", count=7, name="n") == Map(name="n", count=7)


def test_files_that_cannot_be_read_and_settings_that_are_missing_are_said(root: Path) -> None:
    (root / "environments" / "prod.toml").write_text("[sized\n")
    with pytest.raises(PermanentError, match="F133"):
        values(root, "prod")
    with pytest.raises(firma.ProgramError, match="F130"):
        values(None, "prod")


def test_assets_are_found_in_the_project_and_nothing_is_left_set(root: Path) -> None:
    (root / "page.txt").write_text("hello")

    document = firma.evaluate_here(paged, root=root)
    (thing,) = [node for node in document.units[-1].nodes if isinstance(node, Resource)]
    assert isinstance(thing.inputs["value"], Asset)
    with pytest.raises(firma.ProgramError):
        firma.evaluate_here(paged)

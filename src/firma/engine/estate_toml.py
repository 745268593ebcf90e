"""What `firma.toml` says of an estate: matrices of instances, tags of stacks, other projects; opens none of them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from firma.core.model.place import Place
from firma.engine.store_place import place_of
from firma.engine.toml_reading import REQUIRED, Table, shown
from firma.program.axes import Matrix, Scalar
from firma.stores.places import StorePlace


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """Another project whose outputs this one uses: where its ledger lies, and the key that opens what is sealed."""

    project: str
    store: StorePlace
    key_file: Path | None = None
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Witnesses:
    """Who else remembers checkpoints: a git remote (`.`: this repository alone), and witnesses on the network."""

    git: str = ""
    urls: Mapping[str, str] = field(default_factory=dict)
    """Name, as the trust roots call its key -> URL."""


NO_WITNESSES = Witnesses()


def witnesses_of(table: Table) -> Witnesses:
    """Return what `[witness]` says."""
    git = table.text("git", "", pattern=r"[\w.:/@~+-]+", like="a remote's name or URL")
    urls = table.table("urls").words()
    table.finish()
    return Witnesses(git, urls)


def matrix_of(table: Table | None) -> Matrix:
    """Return an environment's matrix: a list is an axis of every stack that has it, a table is a stack of its own."""
    if table is None:
        return Matrix()
    axes: dict[str, tuple[Scalar, ...]] = {}
    stacks: dict[str, dict[str, tuple[Scalar, ...]]] = {}
    lines: dict[tuple[str, ...], int] = {}
    for key, content in table.content.items():
        lines[key,] = table.place(key).line
        if isinstance(content, dict):
            inner = Table(table.file, content, (*table.path, key))
            stacks[key] = {axis: _values(inner, axis) for axis in content}
            lines |= {(key, axis): inner.place(axis).line for axis in content}
        else:
            axes[key] = _values(table, key)
    return Matrix(axes, stacks, lines)


def _values(table: Table, axis: str) -> tuple[Scalar, ...]:
    found: Any = table.content[axis]
    if not isinstance(found, list) or not all(isinstance(v, str | int) and not isinstance(v, bool) for v in found):
        table.wrong(axis, "a list of names or whole numbers")
        return ()
    if len(set(found)) != len(found):
        table.wrong(axis, "a list in which each value stands once")
    return tuple(found)


def tags_of(table: Table) -> dict[str, dict[str, str]]:
    """Return the tags of stacks: `payments = { tier = "gold" }`."""
    found: dict[str, dict[str, str]] = {}
    for stack, content in table.content.items():
        if not isinstance(content, dict):
            table.wrong(stack, f"a table of tags, not {shown(content)},")
            continue
        found[stack] = Table(table.file, content, (*table.path, stack)).words()
    return found


def elsewhere_of(table: Table, root: Path) -> dict[str, Elsewhere]:
    """Return the other projects by name."""
    found = {}
    for name, one in table.tables():
        store, key_file = place_of(one, "store", root, REQUIRED), one.text("key_file")
        one.finish()
        found[name] = Elsewhere(
            project=name,
            store=store or root,  # missing or wrong: reported, and the project is not used
            key_file=_path(root, key_file) if key_file else None,
            place=table.file.places.key((*table.path, name)),
        )
    return found


def _path(root: Path, text: str) -> Path:
    return Path(os.path.normpath(root / Path(text).expanduser()))

"""Trials: the project with some files changed is evaluated in a copy, and what that changes in its graph is told.

Writes nothing into the project but in its cache, and leaves nothing there.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path as FilePath

from firma.core.model.address import Unit
from firma.core.model.diagnostic import PermanentError
from firma.core.model.expression import opaques
from firma.core.model.node import Node, Output, Resource, UnitDocument
from firma.core.model.value import Map
from firma.core.plan.compare import MISSING, at, equal, put
from firma.engine.evaluating import cache_folder, evaluate_program
from firma.engine.patching.wanted import Texts, Wanted
from firma.engine.project import STATE_FOLDER, Environment, Project

SKIPPED = (STATE_FOLDER, ".git", ".hg", ".venv", "venv", "node_modules", "__pycache__", ".mypy_cache", ".ruff_cache")
"""Folders that no evaluation reads."""

Graph = Mapping[Unit, UnitDocument]


async def evaluated(project: Project, environment: Environment) -> Graph:
    """Return the graph as the source is. Raises PermanentError."""
    return (await evaluate_program(project, environment)).units()


async def tried(project: Project, environment: Environment, texts: Texts) -> Graph | None:
    """Return the graph with some files changed; None where the program is refused then."""
    with _copy(project, texts) as copy:
        try:
            return await evaluated(copy, environment)
        except PermanentError:
            return None


@contextmanager
def _copy(project: Project, texts: Texts) -> Iterator[Project]:
    folder = cache_folder(project)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="trial-", dir=folder) as name:
        root = FilePath(name) / project.root.name
        shutil.copytree(project.root, root, ignore=shutil.ignore_patterns(*SKIPPED), copy_function=_link)
        for file, text in texts.items():
            path = root / file
            path.unlink(missing_ok=True)  # a link: the project's own file stays as it is
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        yield replace(project, root=root)


def _link(source: str, target: str) -> str:
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        shutil.copy2(source, target)
    return target


# -- what changed -----------------------------------------------------------------------------------------------------
def changed(before: Graph, after: Graph) -> frozenset[tuple[str, str]]:
    """Return (unit, address) of every node that differs, is new or is gone; where it stands does not count."""
    found = set()
    for unit in {*before, *after}:
        old, new = _nodes(before.get(unit)), _nodes(after.get(unit))
        found |= {
            (str(unit), address)
            for address in {*old, *new}
            if address not in old or address not in new or not _is_same(old[address], new[address])
        }
    return frozenset(found)


def does(before: Graph, after: Graph, wanted: tuple[Wanted, ...]) -> bool:
    """Return whether a graph differs from another by exactly what is wanted."""
    targets = {(one.unit, one.address) for one in wanted}
    if changed(before, after) - targets:
        return False
    return all(_has(before, after, unit, address, wanted) for unit, address in targets)


def _has(before: Graph, after: Graph, unit: str, address: str, wanted: tuple[Wanted, ...]) -> bool:
    mine = [one for one in wanted if (one.unit, one.address) == (unit, address)]
    old, new = _node(before, unit, address), _node(after, unit, address)
    if any(one.absent for one in mine):
        return new is None
    whole = next((one.value for one in mine if one.origin is not None), None)
    if whole is not None:
        return old is None and isinstance(new, Resource) and _is_again(whole, new.inputs)
    if not isinstance(old, Resource) or not isinstance(new, Resource) or old.options != new.options:
        return False
    expected: object = old.inputs
    for one in mine:
        expected = put(expected, one.path, MISSING if one.value is None else one.value)
    names = {one.path[0] for one in mine}
    given = new.inputs
    return isinstance(expected, Map) and all(
        _is_equal(expected, given, (name,)) for name in {*expected, *given} | {str(name) for name in names}
    )


def _is_again(wanted: Map, given: Map) -> bool:
    """Return whether inputs say what is wanted; what an author's function makes is not known before it is asked."""
    names = {name for name in {*wanted, *given} if next(opaques(given.get(name)), None) is None}
    return all(_is_equal(wanted, given, (name,)) for name in names)


def _is_equal(one: Map, other: Map, path: tuple[str, ...]) -> bool:
    left, right = at(one, path), at(other, path)
    left, right = (None if side is MISSING else side for side in (left, right))
    return equal(left, right)


def _nodes(document: UnitDocument | None) -> dict[str, Node]:
    return {} if document is None else {str(node.address): node for node in document.nodes}


def _node(graph: Graph, unit: str, address: str) -> Node | None:
    return next((_nodes(document).get(address) for name, document in graph.items() if str(name) == unit), None)


def _is_same(one: Node, other: Node) -> bool:
    if isinstance(one, Output) and isinstance(other, Output):
        return bool(one.value == other.value and one.type == other.type)
    return replace(one, place=None) == replace(other, place=None)

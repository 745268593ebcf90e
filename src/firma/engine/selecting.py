"""Selecting units by owner, tag, path and change since a revision; knows no plan and no ledger's content."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fnmatch import fnmatchcase

from firma.core.graph.build import build
from firma.core.model.address import Unit
from firma.core.model.diagnostic import Diagnostic, UsageError, diagnose
from firma.core.model.node import UnitDocument
from firma.engine.changed_since import changed_since
from firma.engine.evaluating import Evaluated
from firma.engine.project import Environment, Project
from firma.engine.request import Selection
from firma.engine.toml_reading import closest
from firma.engine.upstreams import givers

SHOWN_MAX = 12
"""Most names that a message lists."""


async def select(
    project: Project, environment: Environment, evaluated: Evaluated, selection: Selection, units: Sequence[Unit]
) -> tuple[set[Unit], tuple[Diagnostic, ...]]:
    """Return the units that a selection means, and what is worth saying about it.

    Of each kind of selector one is enough; a unit has to be meant by every kind that is given.

    Raises:
        UsageError: F936, an owner, tag or path means no unit, or no unit is meant by all of them; F937, git cannot say
            what changed.
    """
    documents = evaluated.units()
    chosen, problems = set(units), list[Diagnostic]()
    for option, patterns, words in (
        ("--owner", selection.owners, {unit: _owner(project, unit, documents) for unit in units}),
        ("--tag", selection.tags, {unit: _tags(project, unit) for unit in units}),
        ("--path", selection.paths, {unit: _paths(unit, documents) for unit in units}),
    ):
        if patterns:
            met, wrong = _meant(option, patterns, words)
            chosen &= met
            problems += wrong
    if problems:
        raise UsageError(*problems)
    if not chosen and units:
        raise UsageError(diagnose("F936", f"no unit is meant by all of {selection}", value=str(selection)))
    if not selection.changed_since:
        return chosen, ()
    changed, notes = await changed_since(project, environment, evaluated, selection.changed_since)
    reached = with_users(documents, changed)
    return {unit for unit in chosen if unit in reached or unit not in documents}, notes


def _meant(
    option: str, patterns: Sequence[str], words: Mapping[Unit, Sequence[str]]
) -> tuple[set[Unit], list[Diagnostic]]:
    """Return units of which a word fits a pattern, and F936 for patterns that fit none."""
    met: set[Unit] = set()
    wrong = []
    for pattern in patterns:
        found = {unit for unit, of in words.items() if any(fnmatchcase(word, pattern) for word in of)}
        met |= found
        if not found:
            known = sorted({word for of in words.values() for word in of})
            near = closest(pattern, known)
            listed = ", ".join(known[:SHOWN_MAX]) or "none"
            help_text = f"Did you mean `{near}`?" if near else f"There are: {listed}."
            wrong.append(diagnose("F936", f"{option} {pattern}", value=pattern, help=help_text))
    return met, wrong


def _owner(project: Project, unit: Unit, documents: Mapping[Unit, UnitDocument]) -> list[str]:
    """The owner by source, for a unit that is not declared any more by firma.toml."""
    found = documents[unit].owner if unit in documents else project.owners.get(unit.stack, "")
    return [found] if found else []


def _tags(project: Project, unit: Unit) -> list[str]:
    """A stack's tags, as `key` and as `key=value`."""
    tags = project.tags.get(unit.stack, {})
    return [*tags, *(f"{key}={value}" for key, value in tags.items())]


def _paths(unit: Unit, documents: Mapping[Unit, UnitDocument]) -> list[str]:
    """The file of a stack with the folders above it; for a unit that is not declared any more, the file it had."""
    place = documents[unit].place if unit in documents else None
    file = place.file if place is not None else f"stacks/{unit.stack}.py"
    steps = file.split("/")
    folders = ["/".join(steps[:depth]) for depth in range(1, len(steps))]
    return [file, *folders, *(f"{folder}/" for folder in folders)]


def with_users(documents: Mapping[Unit, UnitDocument], changed: set[Unit]) -> set[Unit]:
    """Return units with those that use what they give, directly or through others."""
    users: dict[str, list[Unit]] = {}
    for unit, document in documents.items():
        for giver in givers(build(document, project=unit.project)):
            users.setdefault(giver, []).append(unit)
    found, rest = set(changed), list(changed)
    while rest:
        for user in users.get(str(rest.pop()), ()):
            if user not in found:
                found.add(user)
                rest.append(user)
    return found

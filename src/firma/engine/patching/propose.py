"""Proposing: from what is wanted of a source to a patch of it, each part tried by evaluating; writes no file.

All parts at once first: most sources are clear. Where that does something else than is wanted, one part after another.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from firma.core.model.address import parse_unit
from firma.core.model.diagnostic import Diagnostic, PermanentError, diagnose
from firma.core.model.node import Resource
from firma.core.model.value import EMPTY
from firma.engine.context import Context
from firma.engine.patching.candidates import Ground, candidates
from firma.engine.patching.editing import NoEditError
from firma.engine.patching.literal import NoLiteralError
from firma.engine.patching.overlay import Section
from firma.engine.patching.trial import SKIPPED, Graph, changed, does, evaluated, tried
from firma.engine.patching.wanted import Candidate, Patch, Wanted

FILE_BYTES_MAX = 1_000_000
"""Largest Python file that is looked into."""

NAMED_MAX = 3
"""Most addresses that a refusal names."""


@dataclass(slots=True)
class _Desk:
    """What is on the table: files as they are, as they become, and what was found of each part."""

    context: Context
    graph: Graph
    before: dict[str, str] = field(default_factory=dict)
    after: dict[str, str] = field(default_factory=dict)
    missing: set[str] = field(default_factory=set)
    files: tuple[str, ...] = ()

    def read(self, file: str) -> str | None:
        """Return a file's text as it is to be; None where the project has no such file."""
        if file in self.after:
            return self.after[file]
        path = self.context.project.root / file
        try:
            if file in self.missing or not path.resolve().is_relative_to(self.context.project.root.resolve()):
                return None
            self.before[file] = self.after[file] = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            self.missing.add(file)
            return None
        return self.after[file]

    def edited(self, candidate: Candidate, texts: Mapping[str, str]) -> dict[str, str] | None:
        """Return the changed files with one more candidate; None where its edit does not apply."""
        text = texts.get(candidate.file)
        if text is None:
            text = self.read(candidate.file) or ""
        try:
            new = candidate.edit(text)
        except (NoEditError, NoLiteralError, ValueError):
            return None
        return {**texts, candidate.file: new}


async def propose(context: Context, wanted: Sequence[Wanted]) -> Patch:
    """Return the patch that makes the source say what is wanted, as far as that can be done.

    Raises:
        PermanentError: the source cannot be evaluated as it is.
    """
    graph = await evaluated(context.project, context.environment)
    desk = _Desk(context, graph, files=_python_files(context))
    wanted = [_placed(graph, one) for one in wanted]
    ordered = sorted(wanted, key=lambda one: (one.place.file, -one.place.line) if one.place else ("", 0))
    refused: dict[str, Diagnostic] = {}
    ways: dict[Wanted, list[Candidate]] = {}
    for one in ordered:
        try:
            found = candidates(one, _ground(desk, one))
        except NoLiteralError as error:
            refused[_key(one)] = _refusal(one, f"its value stays where it is: {error}")
            continue
        if found:
            ways[one] = found
        else:
            refused[_key(one)] = _refusal(one, "nothing in the project's files says it in a form that can be edited")
    groups = _groups(ways)
    texts, done = await _together(desk, groups, ways)
    for group in groups:
        if len(group) > 1 and group[0] not in done:
            better = await _alone(desk, texts, done, group, ways[group[0]][:1])
            texts, done = (texts, done) if better is None else (better, (*done, *group))
    for one, found in ways.items():
        if one in done:
            continue
        better = await _alone(desk, texts, done, (one,), found)
        if better is None:
            told = "; ".join([await _tells(desk, texts, done, one, candidate) for candidate in found[:3]])
            tried_words = "what was tried changes something else, or not this"
            if one.absent:
                tried_words = "its declaration cannot be taken out alone"
            if one.origin is not None:
                tried_words = "its declaration is gone from the source, and put back it does not say this, or not alone"
            refused[_key(one)] = _refusal(one, f"{tried_words}: {told}")
        else:
            texts, done = better, (*done, one)
    return Patch(
        before={name: desk.before.get(name, "") for name in texts},
        after=texts,
        adopted=tuple(_said(one) for one in wanted if one in done),
        refused=tuple(refused[_key(one)] for one in wanted if _key(one) in refused),
        also=await _also(context, texts) if texts else {},
    )


def _groups(ways: Mapping[Wanted, Sequence[Candidate]]) -> list[tuple[Wanted, ...]]:
    """Return what one and the same edit does at once, as of all instances of a stack."""
    groups: list[tuple[Wanted, ...]] = []
    for one, found in ways.items():
        for number, group in enumerate(groups):
            if _is_same_edit(ways[group[0]][0], found[0]):
                groups[number] = (*group, one)
                break
        else:
            groups.append((one,))
    return groups


def _is_same_edit(one: Candidate, other: Candidate) -> bool:
    left, right = one.edit, other.edit
    if not isinstance(left, partial) or not isinstance(right, partial):
        return False
    said = ((edit.func, edit.args, edit.keywords) for edit in (left, right))
    return one.file == other.file and next(said) == next(said)


async def _together(
    desk: _Desk, groups: Sequence[tuple[Wanted, ...]], ways: Mapping[Wanted, Sequence[Candidate]]
) -> tuple[dict[str, str], tuple[Wanted, ...]]:
    """Try the first candidate of everything at once."""
    texts: dict[str, str] = {}
    chosen: list[Wanted] = []
    for group in groups:
        edited = desk.edited(ways[group[0]][0], texts)
        if edited is not None:
            texts, chosen = edited, [*chosen, *group]
    if len(chosen) > 1 and await _is_done(desk, texts, tuple(chosen)):
        return texts, tuple(chosen)
    return {}, ()


async def _alone(
    desk: _Desk, texts: dict[str, str], done: tuple[Wanted, ...], more: tuple[Wanted, ...], found: Sequence[Candidate]
) -> dict[str, str] | None:
    """Return the files with one part more, by the first candidate that does it and nothing else."""
    for candidate in found:
        edited = desk.edited(candidate, texts)
        if edited is not None and await _is_done(desk, edited, (*done, *more)):
            return edited
    return None


async def _tells(
    desk: _Desk, texts: Mapping[str, str], done: tuple[Wanted, ...], one: Wanted, candidate: Candidate
) -> str:
    """Return where a candidate is, and what else it would change."""
    edited = desk.edited(candidate, texts)
    if edited is None:
        return f"{candidate.where} ({_why_no_edit(desk, candidate, texts)})"
    after = await tried(desk.context.project, desk.context.environment, edited)
    if after is None:
        return f"{candidate.where} (the program is refused then)"
    meant = {(other.unit, other.address) for other in (*done, one)}
    found = sorted(changed(desk.graph, after) - meant)
    others = [address if unit == one.unit else f"{parse_unit(unit).short}/{address}" for unit, address in found]
    more = f" and {len(others) - NAMED_MAX} more" if len(others) > NAMED_MAX else ""
    if others:
        return f"{candidate.where} changes {', '.join(others[:NAMED_MAX])}{more}, too"
    return f"{candidate.where} comes to something else"


def _why_no_edit(desk: _Desk, candidate: Candidate, texts: Mapping[str, str]) -> str:
    text = texts.get(candidate.file) or desk.read(candidate.file)
    if text is None:
        return f"there is no {candidate.file} any more"
    try:
        candidate.edit(text)
    except ValueError as error:
        return str(error)
    return "it cannot be edited"


async def _is_done(desk: _Desk, texts: Mapping[str, str], wanted: tuple[Wanted, ...]) -> bool:
    after = await tried(desk.context.project, desk.context.environment, texts)
    return after is not None and does(desk.graph, after, wanted)


async def _also(context: Context, texts: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Return what else changes in other environments."""
    found: dict[str, tuple[str, ...]] = {}
    for name, environment in sorted(context.project.environments.items()):
        if name == context.environment.name:
            continue
        try:
            before = await evaluated(context.project, environment)
        except PermanentError:
            continue  # it was refused before, and that is not this patch's
        after = await tried(context.project, environment, texts)
        if after is None:
            found[name] = ("its program is refused with this",)
        elif moved := changed(before, after):
            found[name] = tuple(f"{parse_unit(unit).short}/{address}" for unit, address in sorted(moved))
    return found


def _placed(graph: Graph, one: Wanted) -> Wanted:
    """Return it with the place where it is declared now: what the ledger recorded may have moved since."""
    node = _declared(graph, one)
    return one if node is None or node.place is None else replace(one, place=node.place)


def _declared(graph: Graph, one: Wanted) -> Resource | None:
    document = graph.get(parse_unit(one.unit))
    nodes = () if document is None else document.nodes
    return next((node for node in nodes if isinstance(node, Resource) and str(node.address) == one.address), None)


def _ground(desk: _Desk, one: Wanted) -> Ground:
    unit = parse_unit(one.unit)
    document, node = desk.graph.get(unit), _declared(desk.graph, one)
    return Ground(
        read=desk.read,
        files=desk.files,
        section=Section(desk.context.environment.name, unit.stack, unit.instance),
        settings=() if document is None else document.settings,
        inputs=EMPTY if node is None else node.inputs,
    )


def _python_files(context: Context) -> tuple[str, ...]:
    root = context.project.root
    found = []
    for path in sorted(root.rglob("*.py")):
        parts = path.relative_to(root).parts
        if not set(parts) & set(SKIPPED) and parts[0] != "tests" and path.stat().st_size <= FILE_BYTES_MAX:
            found.append(path.relative_to(root).as_posix())
    return tuple(found)


def _key(one: Wanted) -> str:
    return f"{one.unit}/{one.name}"


def _said(one: Wanted) -> str:
    """Return its name; where its stack has instances, with the one that is meant."""
    unit = parse_unit(one.unit)
    return f"{unit.short}/{one.name}" if unit.instance else one.name


def _refusal(one: Wanted, why: str) -> Diagnostic:
    return diagnose("F953", f"{_said(one)}: {why}", address=one.address, place=one.place, value=one.name)

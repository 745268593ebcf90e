"""Candidates for one wanted value: the declaration itself, and where what it says may come from; tries none of them.

A value that is written out in the call is changed there. A name is followed to its assignment, to a parameter's
default, to the calls that give it, and to a setting; where none of that is clear, settings of the same value come last.
Which of them does it, and nothing else, is found out by evaluating (`firma.engine.patching.trial`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import libcst as cst
from libcst import matchers

from firma.core.model.address import Path
from firma.core.model.node import Setting
from firma.core.plan.compare import at
from firma.engine.patching.calls import Source, added, is_literal, nested, spot, without, written
from firma.engine.patching.editing import NoEditError
from firma.engine.patching.overlay import Section, alike
from firma.engine.patching.returning import put_back
from firma.engine.patching.wanted import Candidate, Wanted

DEPTH_MAX = 4
"""How often a name is followed from call to call."""

TRIES_MAX = 12
"""Most candidates of one value: each costs an evaluation of the program."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What candidates are sought in: the project's Python files, and the settings of the unit's stack."""

    read: Callable[[str], str | None]
    files: Sequence[str]
    section: Section
    settings: Sequence[Setting] = ()
    inputs: Mapping[str, Any] = field(default_factory=dict)


def candidates(wanted: Wanted, ground: Ground) -> list[Candidate]:
    """Return what may do it, the most likely first. Raises NoLiteralError where the value cannot be written down."""
    found: dict[tuple[str, str], Candidate] = {}
    for candidate in _all(wanted, ground):
        found.setdefault((candidate.file, candidate.where), candidate)
    return list(found.values())[:TRIES_MAX]


def _all(wanted: Wanted, ground: Ground) -> Iterator[Candidate]:
    if wanted.origin is not None:
        for anywhere in (False, True):
            where = f"{wanted.origin}{', beside what stood around it' if anywhere else ''}"
            yield Candidate(wanted.origin.file, where, partial(put_back, origin=wanted.origin, anywhere=anywhere))
        return
    place = wanted.place
    text = None if place is None else ground.read(place.file)
    if place is None or text is None:
        return
    try:
        source = Source(text)
    except cst.ParserSyntaxError:
        return
    call = source.call_at(place.line, place.column)
    if call is None:
        return
    here = partial(_edited, line=place.line, column=place.column)
    if wanted.absent:
        yield Candidate(place.file, str(place), partial(_statement_removed, line=place.line))
        return
    if not wanted.path:
        return
    where = f"{place.file}:{source.line(call)}"
    target = spot(call, wanted.path)
    if target.found is None or is_literal(target.found) or wanted.value is None:
        yield Candidate(place.file, where, partial(here, path=wanted.path, value=wanted.value))
        return
    if not target.rest:
        yield from _Trail(ground, wanted.value).follow(place.file, source, target.found, 0)
        old = at(ground.inputs, wanted.path)
        yield from alike(ground.section, ground.settings, old, wanted.value)


# -- edits ------------------------------------------------------------------------------------------------------------
def _edited(text: str, *, line: int, column: int, path: Path, value: Any) -> str:
    source = Source(text)
    call = source.call_at(line, column)
    if call is None:
        raise NoEditError(f"no call begins in line {line}")
    if value is None:
        holder = spot(call, path[:-1]).found
        if not isinstance(holder, cst.Call | cst.Dict) or not isinstance(path[-1], str):
            raise NoEditError("what is to be left out is no keyword and no member")
        return without(source, holder, path[-1])
    target = spot(call, path)
    if target.holder is not None and isinstance(target.rest[0], str):
        return added(source, target.holder, target.rest[0], nested(target.rest[1:], value))
    if target.found is None or target.rest or not is_literal(target.found):
        raise NoEditError("what stands there is not written out")
    return source.replaced(target.found, written(value))


def _statement_removed(text: str, *, line: int) -> str:
    source = Source(text)
    call = source.call_at(line, 0)
    at_: cst.CSTNode | None = call
    while at_ is not None and not isinstance(at_, cst.SimpleStatementLine):
        at_ = source.parents.get(at_)
    if at_ is None or len(at_.body) != 1:
        raise NoEditError("the declaration is no statement of its own")
    changed = source.module.deep_remove(at_)
    return changed.code if isinstance(changed, cst.Module) else text


# -- names ------------------------------------------------------------------------------------------------------------
@dataclass(slots=True)
class _Trail:
    """Follows a name to where its value is written."""

    ground: Ground
    value: Any
    seen: set[tuple[str, str]] = field(default_factory=set)

    def follow(self, file: str, source: Source, node: cst.BaseExpression, depth: int) -> Iterator[Candidate]:
        """Yield candidates for what an expression says."""
        if isinstance(node, cst.Attribute):
            name = node.attr.value
            if any(setting.name == name for setting in self.ground.settings):
                yield from self.ground.section.candidates(name, self.value)
            yield from self._given(name, depth)
        elif isinstance(node, cst.Name):
            yield from self._assigned(file, source, node, depth)
            yield from self._default(file, source, node)
            yield from self._given(node.value, depth)

    def _assigned(self, file: str, source: Source, node: cst.Name, depth: int) -> Iterator[Candidate]:
        found = [one for one in _assignments(source.module) if one[0] == node.value]
        if len(found) != 1 or depth >= DEPTH_MAX:
            return
        _, value = found[0]
        if is_literal(value):
            line = source.line(value)
            yield Candidate(file, f"{file}:{line}", partial(_reassigned, name=node.value, value=self.value))
        elif not (isinstance(value, cst.Name) and value.value == node.value):
            yield from self.follow(file, source, value, depth + 1)

    def _default(self, file: str, source: Source, node: cst.Name) -> Iterator[Candidate]:
        for scope in source.scope_of(node):
            for default in _defaults(scope, node.value):
                line = source.line(default)
                edit = partial(_default_replaced, line=line, name=node.value, value=self.value)
                yield Candidate(file, f"the default of `{node.value}` at {file}:{line}", edit)

    def _given(self, name: str, depth: int) -> Iterator[Candidate]:
        """Yield candidates at every call of the project that gives a keyword of this name."""
        if depth >= DEPTH_MAX:
            return
        for file in self.ground.files:
            text = self.ground.read(file)
            if text is None or name not in text or (file, name) in self.seen:
                continue
            self.seen.add((file, name))
            try:
                source = Source(text)
            except cst.ParserSyntaxError:
                continue
            for call in source.calls():
                value = spot(call, (name,)).found
                if value is None or value is call:
                    continue
                line = source.line(call)
                if is_literal(value):
                    edit = partial(_edited, line=line, column=0, path=(name,), value=self.value)
                    yield Candidate(file, f"{file}:{source.line(value)}", edit)
                else:
                    yield from self.follow(file, source, value, depth + 1)


def _assignments(module: cst.Module) -> list[tuple[str, cst.BaseExpression]]:
    found = []
    for node in matchers.findall(module, matchers.Assign() | matchers.AnnAssign()):
        if isinstance(node, cst.Assign) and len(node.targets) == 1 and isinstance(node.targets[0].target, cst.Name):
            found.append((node.targets[0].target.value, node.value))
        elif isinstance(node, cst.AnnAssign) and isinstance(node.target, cst.Name) and node.value is not None:
            found.append((node.target.value, node.value))
    return found


def _reassigned(text: str, *, name: str, value: Any) -> str:
    source = Source(text)
    found = [one for known, one in _assignments(source.module) if known == name]
    if len(found) != 1 or not is_literal(found[0]):
        raise NoEditError(f"{name} is not assigned once, written out")
    return source.replaced(found[0], written(value))


def _defaults(scope: cst.CSTNode, name: str) -> list[cst.BaseExpression]:
    if not isinstance(scope, cst.FunctionDef):
        return []
    parameters = [*scope.params.posonly_params, *scope.params.params, *scope.params.kwonly_params]
    found = [p.default for p in parameters if p.name.value == name and p.default is not None]
    return [default for default in found if is_literal(default)]


def _default_replaced(text: str, *, line: int, name: str, value: Any) -> str:
    source = Source(text)
    scopes = {scope for call in source.calls() for scope in source.scope_of(call)}
    found = [d for scope in scopes for d in _defaults(scope, name) if source.line(d) == line]
    if len(found) != 1:
        raise NoEditError(f"no default of {name} stands in line {line}")
    return source.replaced(found[0], written(value))

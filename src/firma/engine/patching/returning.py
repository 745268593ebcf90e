"""Putting a declaration back: its text as it stood in an earlier text of the file, between what stood around it.

It goes where it came from: into the same block of the same function, beside the nearest statement that is still there.
Where that block is gone, beside a statement of its surroundings that the file has once. What it imports and is imported
no more comes with it. Knows no project, and does not know whether the result says what is wanted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import libcst as cst

from firma.engine.patching.calls import Source
from firma.engine.patching.editing import NoEditError


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where a declaration stood: the file's text at a commit, and line and column (from 1) of its call."""

    file: str
    text: str
    line: int
    column: int
    commit: str = field(compare=False)

    def __str__(self) -> str:
        return f"{self.file}:{self.line} at {self.commit[:12]}"


Block = cst.Module | cst.IndentedBlock
_PASS = cst.IndentedBlock([cst.SimpleStatementLine([cst.Pass()])])


def put_back(text: str, *, origin: Origin, anywhere: bool) -> str:
    """Return a file's text with the declaration in it again; `anywhere`: not in its own block.

    Raises:
        NoEditError: it did not stand alone, or nothing says where it belongs.
    """
    old, new = Source(origin.text), Source(text)
    statement, block = _statement(old, origin)
    near = [*_neighbours(block, statement)]
    blocks = [*_blocks(new)] if anywhere else _same(old, block, new)
    spots = [spot for one in blocks if (spot := _spot(old, new, one, near)) is not None]
    if not spots and not anywhere and len(blocks) == 1:
        spots = [(blocks[0], _end(blocks[0]))]
    if len(spots) != 1:
        raise NoEditError("nothing of its surroundings is there any more" if not spots else "it may belong to several")
    (target, at) = spots[0]
    body = [one for one in target.body if not _is_pass(one)]
    at -= sum(_is_pass(one) for one in target.body[:at])
    body.insert(at, _without_known_comments(statement, text))
    whole = target.with_changes(body=body)
    changed = whole if isinstance(target, cst.Module) else new.module.deep_replace(target, whole)
    return _with_imports(changed, old, statement) if isinstance(changed, cst.Module) else text


# -- where it stood ---------------------------------------------------------------------------------------------------
def _statement(source: Source, origin: Origin) -> tuple[cst.SimpleStatementLine, Block]:
    at: cst.CSTNode | None = source.call_at(origin.line, origin.column)
    while at is not None and not isinstance(at, cst.SimpleStatementLine):
        at = source.parents.get(at)
    block = None if at is None else source.parents.get(at)
    if at is None or len(at.body) != 1 or not isinstance(block, cst.Module | cst.IndentedBlock):
        raise NoEditError(f"no statement of its own declares it at {origin}")
    return at, block


def _neighbours(block: Block, statement: cst.SimpleStatementLine) -> Iterator[tuple[cst.CSTNode, int]]:
    """Yield the statements around one, the nearest first, with what is added to their place to get behind them."""
    at = list(block.body).index(statement)
    for distance in range(1, len(block.body)):
        if at - distance >= 0:
            yield block.body[at - distance], 1
        if at + distance < len(block.body):
            yield block.body[at + distance], 0


# -- where it belongs -------------------------------------------------------------------------------------------------
def _blocks(source: Source) -> Iterator[Block]:
    yield source.module
    yield from (node for node in source.parents if isinstance(node, cst.IndentedBlock))


def _same(old: Source, block: Block, new: Source) -> list[Block]:
    wanted = _way(old, block)
    return [one for one in _blocks(new) if _way(new, one) == wanted]


def _way(source: Source, block: Block) -> tuple[str, ...]:
    """Return the heads of everything that a block stands in, the innermost first."""
    found = []
    at = source.parents.get(block)
    while at is not None and not isinstance(at, cst.Module):
        if not isinstance(at, cst.IndentedBlock):
            found.append(_head(source, at))
        at = source.parents.get(at)
    return tuple(found)


def _head(source: Source, node: Any) -> str:
    if isinstance(node, cst.FunctionDef | cst.ClassDef):
        return f"{type(node).__name__} {node.name.value}"
    if isinstance(node, cst.With | cst.For | cst.While | cst.If):
        more: dict[str, Any] = {} if isinstance(node, cst.With) else {"orelse": None}
        return source.text_of(node.with_changes(body=_PASS, leading_lines=(), **more)).strip()
    return type(node).__name__


def _spot(old: Source, new: Source, block: Block, near: Sequence[tuple[cst.CSTNode, int]]) -> tuple[Block, int] | None:
    """Return where in a block the nearest neighbour stands that it has once."""
    there = [_said(new, one) for one in block.body]
    for neighbour, behind in near:
        said = _said(old, neighbour)
        if said and there.count(said) == 1:
            return block, there.index(said) + behind
    return None


def _said(source: Source, node: cst.CSTNode) -> str:
    """Return what a simple statement says, without remarks; empty for others."""
    if not isinstance(node, cst.SimpleStatementLine) or _is_pass(node):
        return ""
    return "; ".join(source.text_of(one).rstrip("; ") for one in node.body)


def _is_pass(node: cst.CSTNode) -> bool:
    return isinstance(node, cst.SimpleStatementLine) and all(isinstance(one, cst.Pass) for one in node.body)


def _end(block: Block) -> int:
    last = block.body[-1] if block.body else None
    returns = isinstance(last, cst.SimpleStatementLine) and isinstance(last.body[-1], cst.Return)
    return len(block.body) - returns


# -- what comes with it -----------------------------------------------------------------------------------------------
def _without_known_comments(statement: cst.SimpleStatementLine, text: str) -> cst.SimpleStatementLine:
    """Return a statement without those remarks above it that stayed in the file."""
    there = {line.strip() for line in text.splitlines()}
    kept = [line for line in statement.leading_lines if line.comment is None or line.comment.value not in there]
    return statement.with_changes(leading_lines=kept)


def _with_imports(module: cst.Module, old: Source, statement: cst.SimpleStatementLine) -> str:
    """Return the text of a file with what a statement needs and the file imports no more."""
    names = _Names()
    statement.visit(names)
    known = {name for one in module.body for name, _ in _imported(one)}
    needed = [
        made for one in old.module.body for name, made in _imported(one) if name in names.found and name not in known
    ]
    if not needed:
        return module.code
    at = max((number for number, one in enumerate(module.body) if [*_imported(one)]), default=-1) + 1
    return module.with_changes(body=[*module.body[:at], *needed, *module.body[at:]]).code


class _Names(cst.CSTVisitor):
    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def visit_Name(self, node: cst.Name) -> None:  # noqa: N802  # libcst's way of naming
        self.found.add(node.value)


def _imported(statement: cst.CSTNode) -> Iterator[tuple[str, cst.SimpleStatementLine]]:
    """Yield each name that an import of a module binds, with an import of that name alone."""
    if not isinstance(statement, cst.SimpleStatementLine) or len(statement.body) != 1:
        return
    (one,) = statement.body
    if isinstance(one, cst.Import | cst.ImportFrom) and not isinstance(one.names, cst.ImportStar):
        for alias in one.names:
            bound = alias.evaluated_alias or alias.evaluated_name.partition(".")[0]
            alone = one.with_changes(names=[alias.with_changes(comma=cst.MaybeSentinel.DEFAULT)])
            if isinstance(alone, cst.ImportFrom):
                alone = alone.with_changes(lpar=None, rpar=None)
            yield bound, cst.SimpleStatementLine([alone])

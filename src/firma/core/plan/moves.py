"""Notes about moves that do not happen although `moved_from` asks for them; binds nothing and refuses nothing.

An earlier name stays in the source for the sake of units where the rename is still to come, so a name under which
nothing lives is no mistake as such. It looks like one where a thing of the same type is about to go.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import Final

from firma.core.ledger.state import LedgerObject
from firma.core.model.address import parse_address
from firma.core.model.diagnostic import Diagnostic, Severity, diagnose
from firma.core.model.node import Resource
from firma.core.plan.sheet import Sheet

SHOWN_MAX: Final = 5
"""How many addresses one note lists."""


def idle_moves(sheet: Sheet) -> Iterator[Diagnostic]:
    """Yield a warning for each earlier address that gives nothing, and where that looks like a mistake (F231, F234)."""
    asking = [
        (address, node)
        for address, node in sheet.graph.resources.items()
        if node.options.moved_from and address not in sheet.moves
    ]
    if not asking:
        return
    going = {obj.address: obj for obj in sheet.gone() if obj.address}
    for address, node in asking:
        obj = sheet.bound[address]
        if obj is not None and (obj.generations or obj.pending):
            yield from _both(address, node, going)
        else:
            yield from _none(sheet, address, node, going)


def _both(address: str, node: Resource, going: dict[str, LedgerObject]) -> Iterator[Diagnostic]:
    for source in node.options.moved_from:
        if source in going:
            yield _note("F234", address, node, f"{source} stays apart: another thing lives at {address} already.")


def _none(sheet: Sheet, address: str, node: Resource, going: dict[str, LedgerObject]) -> Iterator[Diagnostic]:
    for source in node.options.moved_from:
        if source in sheet.resources and source != address:  # a bare name in a component may mean the thing itself
            yield _note("F231", address, node, f"{address} names {source}, which is declared.")
            return
        if source in going:
            yield _note("F234", address, node, f"{source} is no {node.address.type}, so {address} is made anew.")
            return
    alike = [name for name, obj in going.items() if obj.type == node.address.type]
    if alike:
        sources = " nor at ".join(node.options.moved_from)
        yield _note(
            "F234", address, node, f"Nothing lives at {sources}, so {address} is made anew.{_hint(node, alike)}"
        )


def _hint(node: Resource, alike: list[str]) -> str:
    short = {_short(name): name for name in alike}
    for source in node.options.moved_from:
        near = difflib.get_close_matches(_short(source), short, n=1)
        if near:
            return f" Did you mean {short[near[0]]!r}?"
        same = [name for name in alike if parse_address(name).name == parse_address(source).name]
        if len(same) == 1:
            return f" Did you mean {same[0]!r}?"
    more = ", …" if len(alike) > SHOWN_MAX else ""
    return f" What goes: {', '.join(alike[:SHOWN_MAX])}{more}."


def _short(text: str) -> str:
    """Return an address without its type, which is the same in all that are compared."""
    address = parse_address(text)
    return "/".join((*address.components, address.name)) + (f"[{address.key}]" if address.key else "")


def _note(code: str, address: str, node: Resource, detail: str) -> Diagnostic:
    return diagnose(code, detail, severity=Severity.WARNING, address=address, place=node.place, value=address)

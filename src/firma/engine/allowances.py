"""What looks like a secret in a program's values, and what a person allowed: `[[secrets.allow]]`; opens no secret."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from firma.core.model.address import Path, format_path
from firma.core.model.detector import Finding, findings, marked_shape, suspects
from firma.core.model.diagnostic import Diagnostic, PermanentError, diagnose
from firma.core.model.node import (
    Each,
    GraphDocument,
    Lookup,
    Node,
    Output,
    ProviderInstance,
    Resource,
    UnitDocument,
    Upstream,
)
from firma.core.model.place import Place
from firma.engine.toml_reading import REQUIRED, Table

SETTINGS = "settings"
"""The address under which a unit's settings are named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """One entry that allows what looks like a secret: where, who says so, and why it is none.

    `path` is `ADDRESS#PATH`, with the unit (`STACK@ENVIRONMENT/ADDRESS#PATH`) or for all units; what lies below the
    path is allowed, too.
    """

    path: str
    owner: str
    reason: str
    place: Place | None = None

    def covers(self, unit: str, address: str, path: Path) -> bool:
        """Return whether it allows a path of an address of a unit; an empty one stands for any unit."""
        wanted, _, below = self.path.partition("#")
        names = (address, f"{unit}/{address}", f"{unit.partition('/')[2]}/{address}")
        if wanted not in names and (unit or not wanted.endswith(f"/{address}")):
            return False
        text = format_path(path)
        return text == below or text.startswith((f"{below}.", f"{below}["))


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowances:
    """All entries of a project."""

    entries: tuple[Allowance, ...] = ()

    def covers(self, unit: str, address: str, path: Path) -> bool:
        """Return whether some entry allows it."""
        return any(entry.covers(unit, address, path) for entry in self.entries)

    def of(self, unit: str) -> Any:
        """Return what says of an address and path of one unit whether they are allowed."""
        return lambda address, path: self.covers(unit, address, path)


NO_ALLOWANCES = Allowances()


def allowances_of(table: Table) -> Allowances:
    """Return the entries of `[[secrets.allow]]`; reports those that lack path, owner or reason."""
    found = []
    for one in table.many("allow"):
        path = one.text("path", REQUIRED, pattern=r"[^#]+#.+", like='"ADDRESS#PATH"')
        owner, reason = one.text("owner", REQUIRED), one.text("reason", REQUIRED)
        for key, text in (("owner", owner), ("reason", reason)):
            if one.has(key) and not text.strip():
                one.wrong(key, "a text that is not empty")
        one.finish()
        found.append(Allowance(path=path, owner=owner, reason=reason, place=table.file.places.key(one.path)))
    return Allowances(entries=tuple(found))


def check_document(content: bytes, document: GraphDocument, allowances: Allowances) -> None:
    """Refuse a program that gives secrets as values. `content` is the document as bytes.

    Raises:
        PermanentError: F972 for each value that looks like a secret and is not allowed.
    """
    problems = [_said(*found) for found in leaks_in(content, document) if not allowances.covers(*_where(*found))]
    if problems:
        raise PermanentError(*problems)


Found = tuple[str, str, Finding, Place | None]
"""Unit, address, what was found there, and where that is declared."""


def leaks_in(content: bytes, document: GraphDocument) -> list[Found]:
    """Return everything in a program's values that looks like a secret, allowed or not."""
    found = [one for unit in document.units for one in _in_settings(unit)]
    if not suspects(content):
        return found
    return found + [one for unit in document.units for node in unit.nodes for one in _in_node(unit.unit, node)]


def _in_settings(unit: UnitDocument) -> Iterator[Found]:
    """Settings are few, and their names stand otherwise in the document than those of values."""
    for setting in unit.settings:
        for found in findings(setting.value, (setting.name,)):
            yield unit.unit, SETTINGS, found, setting.place


def _in_node(unit: str, node: Node) -> Iterator[Found]:
    address = str(node.address)
    if shape := marked_shape(address):
        yield unit, address, Finding(("name",), shape), node.place
    values: Mapping[str, Any]
    match node:
        case Resource() | Lookup() | ProviderInstance():
            values = node.inputs
        case Output():
            values = {} if node.sensitive else {"value": node.value}
        case Each():
            values = {"collection": node.collection}
            for inner in node.body:
                yield from _in_node(unit, inner)
        case Upstream():
            values = {}
    for name, value in values.items():
        for found in findings(value, (name,)):
            yield unit, address, found, node.place


def _where(unit: str, address: str, found: Finding, _: Place | None) -> tuple[str, str, Path]:
    return unit, address, found.path


def _said(unit: str, address: str, found: Finding, place: Place | None) -> Diagnostic:
    where = f"{unit.partition('/')[2] or unit}/{address}#{format_path(found.path)}"
    return diagnose("F972", f"{where} looks like {found.shape}", address=where, place=place)

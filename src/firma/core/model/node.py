"""Nodes of a graph document: what a program declares; knows no order and no state."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeAlias

from firma.core.model.address import Address, Path
from firma.core.model.place import Place
from firma.core.model.value import EMPTY, Map


class Replacement(StrEnum):
    """The order of the halves of a replacement; empty: the type's default."""

    DEFAULT = ""
    CREATE_FIRST = "create_first"
    DELETE_FIRST = "delete_first"


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Resource options. `timeouts` are milliseconds by act; addresses are within the unit, canonical text."""

    protect: bool = False
    depends_on: tuple[str, ...] = ()
    ignore_changes: tuple[Path, ...] = ()
    retain: bool = False
    replacement: Replacement = Replacement.DEFAULT
    moved_from: tuple[str, ...] = ()
    import_id: str = ""
    timeouts: tuple[tuple[str, int], ...] = ()
    reason: str = ""


NO_OPTIONS = Options()


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """A declared resource. `provider` names the provider instance (`aws`, or a ProviderInstance's name)."""

    address: Address
    inputs: Map = EMPTY
    options: Options = NO_OPTIONS
    provider: str = ""
    place: Place | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookup:
    """A question about what is: its address's name says which, `type` what is asked; answers are attributes."""

    address: Address
    type: str
    inputs: Map = EMPTY
    provider: str = ""
    place: Place | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderInstance:
    """A configured provider: kind (`aws`), and inputs, which may be references."""

    address: Address
    kind: str
    inputs: Map = EMPTY
    place: Place | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Upstream:
    """Another unit whose outputs this unit uses; `contract` maps output names to type names."""

    address: Address
    unit: str
    contract: Map = EMPTY
    place: Place | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """A value that the unit gives to others."""

    address: Address
    value: Any = None
    type: str = "text"
    sensitive: bool = False
    place: Place | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Each:
    """A collection whose length only the cloud knows, and the nodes declared once for each of its items.

    `by` names the part of an item, where that is an object, that is its key.
    """

    address: Address
    collection: Any = None
    body: tuple[Any, ...] = ()
    by: str = ""
    place: Place | None = None


Node: TypeAlias = Resource | Lookup | ProviderInstance | Upstream | Output | Each


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """A setting's value and where it came from: an overlay file and line, or the default in the source."""

    name: str
    value: Any
    place: Place | None = None
    origin: str = "default"


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitDocument:
    """Everything that one stack declared in one environment. Nodes are sorted by address.

    `received` are outputs of other units whose numbers, flags, literals or lengths the stack was given as values, by
    whole address; what it was given as a reference stands there as that reference.
    """

    unit: str
    owner: str = ""
    doc: str = ""
    place: Place | None = None
    settings: tuple[Setting, ...] = ()
    nodes: tuple[Node, ...] = ()
    received: Map = EMPTY


@dataclass(frozen=True, slots=True, kw_only=True)
class GraphDocument:
    """What the program host hands over: all units of one environment, in dependency order.

    `files` are project files that evaluation read (path, sha256), or asked for (path, what was there: `absent`, `file`,
    `folder`, `link`, `other`); `sources` digests of the program's own modules;
    `answers` are the pinned answers of look-ups that it used (address, digest).
    """

    project: str
    environment: str
    units: tuple[UnitDocument, ...] = ()
    files: tuple[tuple[str, str], ...] = ()
    sources: tuple[tuple[str, str], ...] = ()
    evaluator: str = ""

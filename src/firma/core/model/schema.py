"""Schemas: what a provider declares about a type, as planning, recovery and the verdict need it; knows no provider."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from firma.core.model.address import Path


class Kind(StrEnum):
    """What an attribute holds."""

    TEXT = "text"
    NUMBER = "number"
    INTEGER = "integer"
    FLAG = "flag"
    LIST = "list"
    SET = "set"
    MAP = "map"
    OBJECT = "object"
    DOCUMENT = "document"  # JSON compared by content, whether given as text or as a mapping
    BYTES = "bytes"
    ANY = "any"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribute:
    """One attribute of a type. `attributes` are an object's own, `element` is what a list, set or map holds.

    `volatile`: it is read-only, and any update may make it another one.
    """

    kind: Kind = Kind.ANY
    required: bool = False
    read_only: bool = False
    volatile: bool = False
    write_only: bool = False
    create_only: bool = False
    sensitive: bool = False
    unordered: bool = False
    enum: tuple[str, ...] = ()
    pattern: str = ""
    default: object = None
    refers_to: str = ""
    element: Attribute | None = None
    attributes: Mapping[str, Attribute] = field(default_factory=dict)


class Mode(StrEnum):
    """A way to settle a call whose answer is lost (decision 17), in the order of preference that a type gives."""

    TOKEN = "token"  # noqa: S105  # an idempotency token is no secret
    FIND = "find"
    LIST = "list_and_match"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovery:
    """Modes in order, and the times (milliseconds) that they need. No mode: what is lost is unresolved."""

    modes: tuple[Mode, ...] = ()
    token_life_ms: int = 0
    call_max_ms: int = 60_000
    lag_ms: int = 0
    resend_if: str = ""
    """A flag among the inputs: where it is true, sending again is always safe (a token without end comes first)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NameRule:
    """The attribute that holds a physical name when the author gives none: f(project, unit, path, incarnation)."""

    attribute: str
    length_max: int = 63
    lower: bool = False
    separators: str = "-"
    suffix: str = ""
    """What the name ends with while the flag `suffix_when` is true (`.fifo`)."""
    suffix_when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Owned:
    """A collection that things of a type own, of which some may be declared as resources of their own.

    `parent` pairs an attribute of the child with the attribute of the owner whose value it has. With `attribute` the
    owner itself shows its children there, as items that are the same child where all of `same` are; without, they are
    things of their own, which `Session.children` finds.
    """

    type: str
    parent: tuple[tuple[str, str], ...]
    attribute: str = ""
    same: tuple[str, ...] = ()
    """Attributes of the child by which an item is found to be it; empty: the item is the child's identifier."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeSchema:
    """A resource type. Attribute names are those that authors write."""

    type: str
    version: int = 0
    attributes: Mapping[str, Attribute] = field(default_factory=dict)
    create_only: tuple[Path, ...] = ()
    read_only: tuple[Path, ...] = ()
    write_only: tuple[Path, ...] = ()
    recovery: Recovery = Recovery()
    name: NameRule | None = None
    tags: str = ""
    """The attribute that holds tags; empty: the type cannot be tagged."""
    updatable: bool = True
    refuses_deletion_while_used: bool = False
    conditional: bool = False
    """Updates and deletions carry the condition (generation, ETag) of the last answer."""
    identifier_is_name: bool = False
    """The identifier is the name: free again only when the older thing is deleted."""
    planned: bool = False
    """The provider is asked for its plan (planned values that may hold unknowns) before and during apply."""
    create_first_default: bool = False
    holds_data: bool = False
    """Deleting it loses data that no plan can make again."""
    deletion_takes_days: bool = False
    reserves_name_ms: int = 0
    """How long a deleted thing's name stays taken."""
    provider: str = ""
    """Provider kind: `builtin`, `sim`, `aws`, or the name of an own provider."""
    service: str = ""
    """With which types it shares the provider's limits of calls; empty: those with the same name but its last part."""
    source: str = ""
    """Schema source and version, for the record."""
    owns: tuple[Owned, ...] = ()
    """Collections of its things that anybody may add to."""
    noise: tuple[Path, ...] = ()
    """Paths that the provider changes by itself, though not read-only: no drift where nobody declares them."""

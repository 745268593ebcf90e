"""The words of a plan: operations, changes, deferrals, read set and digests as frozen values; knows no planner."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from firma.core.model.address import Path
from firma.core.model.diagnostic import Diagnostic
from firma.core.model.node import Replacement
from firma.core.model.place import Place
from firma.core.model.value import EMPTY, Map

OPTIONS_ALONE = "only its options change"
"""How the reason of a change begins that changes nothing in the cloud, and what later plans may do: no mere record."""


class Act(StrEnum):
    """What an operation of the execution graph does (decision 11)."""

    OPEN = "open"
    CLOSE = "close"
    LOOKUP = "lookup"
    FINAL_PLAN = "final_plan"
    SETTLE = "settle"
    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"
    ADOPT = "adopt"
    FORGET = "forget"
    MOVE = "move"
    HOLD = "hold"
    LIFT = "lift"
    OUTPUT = "output"
    INVOKE = "invoke"
    GATE = "gate"
    WAIT = "wait"


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One node of the execution graph.

    `desired` holds planned values, Unknown where apply will know more; `wish` the inputs as declared, with expressions.
    Apply resolves `wish` again and stops before the call if a known planned value would become another one.
    `after` names operations that must be done before. `dependencies` are addresses in this unit that it uses.

    What `options` and `value` are: of create, update and delete the resource's options; of hold and lift the fields of
    the entry (`key`, `absent`, `lift`, ...) and its values (a Map with `set` or `declaration`); of output the fields
    (`name`, `type`, `removed`), while `wish` and `desired` hold it under `value`; of move `value` is the old address.
    """

    key: str
    act: Act
    address: str = ""
    object: int | None = None
    type: str = ""
    provider: str = ""
    generation: str = ""
    desired: Map = EMPTY
    wish: Map = EMPTY
    after: tuple[str, ...] = ()
    replacement: Replacement = Replacement.DEFAULT
    """create_first or delete_first for the halves of a replacement."""
    final: bool = False
    """The deletion that frees the address."""
    silent: bool = False
    """Options or dependencies alone change: no provider call; intent and outcome in one append."""
    planned: bool = False
    """The provider is asked for its final plan before the call."""
    dependencies: tuple[str, ...] = ()
    options: Mapping[str, Any] = field(default_factory=dict)
    """Resource options as plain JSON data (`firma.core.model.document.options_to_plain`), or an entry's fields."""
    place: Place | None = None
    value: Any = None
    """The value of an output or a hold; the old address of a move."""
    sensitive: bool = False
    timeout_ms: int = 0
    """How long the author lets this act take, ms; 0: as long as the type does."""
    expected: Map = EMPTY
    """Of `planned` operations: the provider's planned values, computed ones too; known ones may not become others."""
    left: tuple[str, ...] = ()
    """Attributes that somebody else changed, and that this update leaves as they are: they stay differences."""
    kept: tuple[tuple[int, str], ...] = ()
    """What values that stand as they were sent use, beside `dependencies`: objects and generations."""

    def following(self, after: tuple[str, ...]) -> Operation:
        """Return the operation with what comes before it (written out: `replace` costs three times as much)."""
        return Operation(
            key=self.key,
            act=self.act,
            address=self.address,
            object=self.object,
            type=self.type,
            provider=self.provider,
            generation=self.generation,
            desired=self.desired,
            wish=self.wish,
            after=after,
            replacement=self.replacement,
            final=self.final,
            silent=self.silent,
            planned=self.planned,
            dependencies=self.dependencies,
            options=self.options,
            place=self.place,
            value=self.value,
            sensitive=self.sensitive,
            timeout_ms=self.timeout_ms,
            expected=self.expected,
            left=self.left,
            kept=self.kept,
        )


class Action(StrEnum):
    """What happens to one address, for people."""

    NO_OP = "no_op"
    CREATE = "create"
    UPDATE = "update"
    REPLACE = "replace"
    DELETE = "delete"
    FORGET = "forget"
    MOVE = "move"
    ADOPT = "adopt"
    SETTLE = "settle"
    HOLD = "hold"
    LIFT = "lift"


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributeChange:
    """One attribute: before and after (None where there is none), and whether it forces a replacement.

    `drift`: the declaration is as it was applied; somebody changed the cloud.
    """

    path: Path
    before: Any = None
    after: Any = None
    replaces: bool = False
    sensitive: bool = False
    drift: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceChange:
    """What the plan does to one address, and why, in words."""

    address: str
    type: str
    action: Action
    object: int | None = None
    attributes: tuple[AttributeChange, ...] = ()
    replacement: Replacement = Replacement.DEFAULT
    moved_from: str = ""
    why: str = ""
    place: Place | None = None
    operations: tuple[str, ...] = ()
    provider: str = ""
    protected: bool = False
    observed: int = 0
    """When its object was last observed, ms; 0: never."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deferred:
    """What cannot be planned yet, and why."""

    address: str
    why: str
    waits_for: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What a partial plan was asked for, and what came of that (decision 15); in a wish only the first two are given.

    `added` are changes that were not named, and that what was named needs; `held` what is held back, each with what
    would happen to it: an action, `output`, or `defer`.
    """

    targets: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    held: tuple[tuple[str, str], ...] = ()

    def __bool__(self) -> bool:
        """Whether the plan is partial at all."""
        return bool(self.targets or self.excludes)

    @property
    def held_changes(self) -> tuple[str, ...]:
        """The addresses whose changes are held back; outputs follow what they are made of, and are not counted."""
        return tuple(address for address, action in self.held if action != "output")


WHOLE = Scope()
"""The scope of a plan that leaves nothing out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A plan of one unit: the programme of work, and what it was made from.

    `read_set` maps keys to what they stood for (14): `o:ID` last entry, `a:ADDRESS` [object or null, incarnation],
    `u:ID` users, `h:KEY` hold entry, `l:ADDRESS` look-up answer digest, `up:ADDRESS` digest of an upstream's output
    (empty: it comes from the same root plan).
    """

    unit: str
    operations: Mapping[str, Operation]
    changes: tuple[ResourceChange, ...]
    read_set: Mapping[str, Any]
    writes: frozenset[str]
    reads: frozenset[str]
    deferred: tuple[Deferred, ...] = ()
    outputs: Map = EMPTY
    answers: Map = EMPTY
    """Answers of look-ups, by address, as they were pinned."""
    notes: tuple[Diagnostic, ...] = ()
    graph_digest: str = ""
    source_digest: str = ""
    seq: int = 0
    """The head that it was planned at."""
    effect_digest: str = ""
    digest: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)
    """What goes into the plan digest beyond the effect: commit, dirty, versions, time (plain JSON)."""
    providers: Mapping[str, Map] = field(default_factory=dict)
    """Provider instances that the program declares and the plan uses: name -> Map of `kind` and `inputs`."""
    unchanged: int = 0
    """How many declared resources stay exactly as they are."""
    scope: Scope = WHOLE
    encoded: dict[str, tuple[Any, bytes]] = field(default_factory=dict, compare=False, repr=False)
    """Canonical bytes of parts, each with the part that they are of: encoded once, for two digests and the store."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is to be done (deferrals aside)."""
        return not self.operations

    @property
    def only_records(self) -> bool:
        """Whether nothing changes but what Firma records of things that are as they are wished; so, too, if empty."""
        optional = any(change.why.startswith(OPTIONS_ALONE) for change in self.changes)
        return not optional and all(operation.silent for operation in self.operations.values())

    def is_record(self, change: ResourceChange) -> bool:
        """Return whether a change is such a record: it updates its address without a call, and no option of it."""
        if change.why.startswith(OPTIONS_ALONE):
            return False
        known = [self.operations[key] for key in change.operations if key in self.operations]
        return change.action is Action.UPDATE and bool(known) and all(operation.silent for operation in known)


@dataclass(frozen=True, slots=True, kw_only=True)
class RootPlan:
    """Plans of several units, in dependency order, under one digest. No atomicity is claimed."""

    plans: tuple[Plan, ...]
    needs: Mapping[str, tuple[str, ...]]
    """Unit -> units within this root plan that are done before it: those whose outputs it uses (a destruction goes the
    other way round); of a unit whose stack is not declared any more, those that used its outputs."""
    digest: str = ""
    effect_digest: str = ""

"""Calls: what is asked of a provider and what it answers, as frozen data; knows no transport."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from firma.core.model.diagnostic import Diagnostic
from firma.core.model.value import EMPTY, Map


class Act(StrEnum):
    """Acts that change an object."""

    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"


class Status(StrEnum):
    """How a call ended.

    done: the effect is there. failed: it was tried and failed (`certain` false: it may still have had an effect).
    refused: not accepted at the door (throttled, invalid, denied); this call had no effect if `certain`.
    lost: no answer came; whether it had an effect is not known.
    """

    DONE = "done"
    FAILED = "failed"
    REFUSED = "refused"
    LOST = "lost"


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """One thing in the cloud as a provider shows it: identifier, attributes, and what it must get back unchanged."""

    identifier: str
    attributes: Map = EMPTY
    private: bytes = b""
    condition: str = ""
    version: int = 0
    """Schema version that attributes and private bytes were written with."""
    tags: Map = EMPTY
    """The engine's own tags that it carries, where the provider shows them.

    `attributes` hold the author's tags only.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class Child:
    """A thing that belongs to another one (a rule of a listener, a route of a table), and the type that it is of."""

    type: str
    thing: Thing


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One create, update or delete. `desired` is whole and known; `prior` is what the ledger holds.

    `token` is the idempotency token (None where the type has none), `tags` the engine's own: an update sets them, too,
    and leaves all others.
    """

    act: Act
    type: str
    desired: Map = EMPTY
    prior: Thing | None = None
    token: str | None = None
    tags: Map = EMPTY
    timeout_ms: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came of a Request. `thing` is what is there now, where the provider says so (partial state included).

    `suspect`: what the ledger holds may be wrong now; it must be observed again. `conflict`: the token was used for
    another request. `temporary`: the same call may succeed later.
    """

    status: Status
    certain: bool = True
    thing: Thing | None = None
    suspect: bool = False
    conflict: bool = False
    temporary: bool = False
    gone: bool = False
    problem: Diagnostic | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRequest:
    """What a provider with `planned` types is asked: prior thing (None: create), desired values with unknowns."""

    act: Act
    type: str
    desired: Map = EMPTY
    prior: Thing | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanAnswer:
    """Planned values (may hold unknowns), whether nothing is to be done, and attributes whose change replaces."""

    planned: Map = EMPTY
    no_op: bool = False
    replace: tuple[str, ...] = ()
    private: bytes = b""
    problem: Diagnostic | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Who the provider's credentials are: compared with genesis (decision 24)."""

    account: str = ""
    principal: str = ""
    region: str = ""
    store: str = ""
    """What answers there: `aws`, `sandbox:NAME/PROOF`, `builtin`, `sim`."""

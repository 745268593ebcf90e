"""The port that every provider keeps, and its conformance in words; knows no provider.

A `Provider` gives schemas and opens instances. A `Session` is one configured instance: it acts in one account and
region.

1. `call` never raises for what the cloud says: it answers (`firma.core.model.call.Answer`). It raises only for our
   own bugs.
2. The same token with the same request gives the answer of the first call, within the token's life; with another
   request `conflict`.
3. A failed creation that left something answers with the thing (partial state), or with `certain=False`.
4. `read` returns None only if the thing is not there (or not visible yet, within the type's lag).
5. `find` and `list` return everything visible, whoever made it.
6. Private bytes come back unchanged; a condition that no longer holds makes update and delete fail with `suspect`.
7. Deleting what is not there is done. What a creation gives as `tags` stands on the thing afterwards, and what
   an update gives, where the type can set tags later: somebody may have taken them off. Other tags stay.
8. Cancelling the awaiting task never undoes a call that was sent.

A session may also keep `ObservesMany`, `OwnsChildren`, `Audited` and `GivesValues`; where it does not, `checked` stands
in for it.

9. `observe_many` answers for each thing what `read` would, in the same order; what could not be read is a Diagnostic.
10. `children` returns everything visible that the thing owns as a thing of its own, whoever made it; what the cloud
    made with the owner (a default rule, a local route) is not among it.
11. `audit` returns None where nobody keeps a log of calls: that is not the same as an empty log.
12. Where a session does not give values, a look-up stands for one, and nothing is taken back.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol, runtime_checkable

from firma.core.model.audit import AuditEvent
from firma.core.model.call import Answer, Child, Identity, PlanAnswer, PlanRequest, Request, Thing
from firma.core.model.diagnostic import Diagnostic
from firma.core.model.schema import TypeSchema
from firma.core.model.value import Asset, Map


class Session(Protocol):
    """One configured provider instance."""

    async def identity(self) -> Identity:
        """Return whose credentials these are. Raises PermanentError (a FirmaError) where nobody answers or denies."""
        ...

    async def plan(self, request: PlanRequest) -> PlanAnswer:
        """Return what the provider would do; asked only for types whose schema says `planned`."""
        ...

    async def call(self, request: Request) -> Answer:
        """Create, update or delete; returns when the cloud has settled it, or with status `lost`."""
        ...

    async def read(self, type_name: str, thing: Thing) -> Thing | None:
        """Return what is there now under the thing's identifier, or None. Raises TemporaryError or PermanentError."""
        ...

    async def find(self, type_name: str, tags: Map) -> tuple[Thing, ...]:
        """Return visible things that carry all these tags (a value of None stands for any)."""
        ...

    async def list(self, type_name: str) -> tuple[Thing, ...]:
        """Return all visible things of a type."""
        ...

    async def lookup(self, type_name: str, inputs: Map) -> Map:
        """Return the attributes of the one thing that inputs describe. Raises PermanentError for none or several."""
        ...

    async def stage(self, asset: Asset, content: bytes) -> Any:
        """Return the value that stands for an asset in a request, its content put where the cloud can take it from.

        Raises PermanentError where the provider takes no assets.
        """
        ...

    async def upgrade(self, type_name: str, thing: Thing) -> Thing:
        """Return the thing in the current schema version of its type; the same where nothing changed."""
        ...

    async def close(self) -> None:
        """Let go of everything; calls under way are awaited."""
        ...


@runtime_checkable
class ObservesMany(Protocol):
    """A session that can look at many things of a type at once."""

    async def observe_many(self, type_name: str, things: Sequence[Thing]) -> tuple[Thing | Diagnostic | None, ...]:
        """Return what is there now under each thing's identifier, in order: None if nothing, why not if not known."""
        ...


@runtime_checkable
class OwnsChildren(Protocol):
    """A session that knows what belongs to a thing."""

    async def children(self, type_name: str, thing: Thing) -> tuple[Child, ...]:
        """Return the visible things of their own that a thing owns. Raises TemporaryError or PermanentError."""
        ...


@runtime_checkable
class Audited(Protocol):
    """A session whose cloud keeps a log of calls: the audit log port."""

    async def audit(self, type_name: str, thing: Thing, since_ms: int) -> tuple[AuditEvent, ...] | None:
        """Return calls since a moment that changed something and name the thing, the oldest first.

        None: there is no log, or it may not be read. Raises TemporaryError or PermanentError where it does not answer.
        """
        ...


@runtime_checkable
class GivesValues(Protocol):
    """A session that gives values for the time of a run: tokens, passwords, leases."""

    async def open_value(self, type_name: str, inputs: Map) -> Map:
        """Return the attributes of a value, a new one at each call. Raises TemporaryError or PermanentError."""
        ...

    async def close_value(self, type_name: str, value: Map) -> None:
        """Take back a value: nothing uses it any more. What cannot be taken back ends by itself."""
        ...


class Observant(Session, ObservesMany, OwnsChildren, Audited, GivesValues, Protocol):
    """A session that keeps all of it, as `firma.providers.checked.checked` returns it."""

    is_bulk: bool
    """Whether `observe_many` is one call, and not many reads in its place."""


class Provider(Protocol):
    """One kind of provider."""

    name: str

    def types(self) -> tuple[str, ...]:
        """Return the names of all types, sorted."""
        ...

    def schema(self, type_name: str) -> TypeSchema | None:
        """Return the schema of a type, or None if the provider does not have it."""
        ...

    async def open(self, configuration: Map) -> Session:
        """Return a configured instance. Raises PermanentError for a configuration that cannot work."""
        ...

"""What all parts of one run share: plan, state, progress, journal, decisions; decides nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from firma.core.apply.journal import Journal
from firma.core.apply.progress import Progress, Stage
from firma.core.apply.request import NO_SCHEMA
from firma.core.apply.rules import Rules
from firma.core.apply.values import Values
from firma.core.apply.veil import Secrets, answered, found_in, nothing_allowed, secrets_of, veiled
from firma.core.ledger.state import LedgerObject, State
from firma.core.model.address import Path, format_path
from firma.core.model.call import Thing
from firma.core.model.detector import findings
from firma.core.model.diagnostic import Diagnostic, diagnose
from firma.core.model.schema import TypeSchema
from firma.core.model.value import Map
from firma.core.plan.plan import Operation, Plan

Schemas = Callable[[str], TypeSchema | None]

AllowedAt = Callable[[str, Path], bool]
"""Whether a person said of an address and a path that what looks like a secret there is none."""


def nothing_allowed_at(address: str, path: Path) -> bool:
    """Allow nothing."""
    del address
    return nothing_allowed(path)


@dataclass(slots=True, kw_only=True)
class Context:
    """One run's common ground. `state` is the run's own: it grows by every entry that the run learns of."""

    plan: Plan
    state: State
    schemas: Schemas
    rules: Rules
    values: Values
    progress: Progress
    journal: Journal = field(default_factory=Journal)
    lease: int = 0
    now: int = 0
    cancelled: int = 0
    problems: dict[str, Diagnostic] = field(default_factory=dict)
    read_only: dict[str, frozenset[str]] = field(default_factory=dict)
    secrets: dict[str, Secrets] = field(default_factory=dict)
    allowed: AllowedAt = nothing_allowed_at
    notes: list[Diagnostic] = field(default_factory=list)
    """What is worth saying of the run, although nothing failed."""

    def schema(self, type_name: str) -> TypeSchema:
        """Return a type's schema; one that promises nothing where nobody knows the type any more."""
        return self.schemas(type_name) or NO_SCHEMA

    def read_only_of(self, type_name: str) -> frozenset[str]:
        """Return the attributes of a type that only its provider gives."""
        names = self.read_only.get(type_name)
        if names is None:
            attributes = self.schema(type_name).attributes
            names = frozenset(name for name, attribute in attributes.items() if attribute.read_only)
            self.read_only[type_name] = names
        return names

    def veiled(self, type_name: str, request: Map, thing: Thing, address: str = "") -> Thing:
        """Return a thing as it may be recorded: what is sensitive in it is marked, and what was detected is noted."""
        secrets = self.secrets.get(type_name)
        if secrets is None:
            secrets = self.secrets[type_name] = secrets_of(self.schema(type_name))

        def allowed(path: Path) -> bool:
            return self.allowed(address, path)

        marked = veiled(secrets, request, thing, nothing_allowed if self.allowed is nothing_allowed_at else allowed)
        if marked is not thing:
            by_schema = veiled(secrets, request, thing, lambda _: True)
            said = [answered(address, found) for found in found_in(request, by_schema, allowed)]
            self.notes += [note for note in said if note not in self.notes]
        return marked

    def leak(self, operation: Operation, desired: Map) -> Diagnostic | None:
        """Return F973 where something that became known only now looks like a secret, and nobody allowed it."""
        for name, value in desired.items():
            if value is operation.desired.get(name) or value == operation.desired.get(name):
                continue
            for found in findings(value, (name,)):
                if not self.allowed(operation.address, found.path):
                    where = f"{operation.address}#{format_path(found.path)}"
                    return diagnose("F973", f"{where} looks like {found.shape}", address=where)
        return None

    def object_of(self, operation: Operation) -> LedgerObject | None:
        """Return the object of an operation; in a resumed run it may have begun after planning."""
        if operation.object is not None:
            return self.state.objects.get(operation.object)
        obj = self.state.object_at(operation.address)
        return obj if obj is not None and obj.type == operation.type else None

    def fail(self, key: str, problem: Diagnostic | None) -> None:
        """An operation failed: only what depends on it is skipped."""
        if problem is not None:
            self.problems[key] = problem
        self.progress.failed(key, self.now)

    def done(self, key: str) -> None:
        """An operation is done; what was in its way on the way there is no problem any more."""
        self.problems.pop(key, None)
        self.progress.done(key, self.now)

    def enter(self, key: str, stage: Stage, waits_for: str = "") -> None:
        """An operation is in another stage."""
        self.progress.enter(key, stage, self.now, waits_for)

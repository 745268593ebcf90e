"""Sessions of provider instances: opened when first needed, checked, one each; knows no plan and no run.

An instance's configuration is, in this order: what the run opened it with, what the graph declares under its name, what
planning knows of it, what the ledger recorded when its objects were made (they can be deleted after the configuration
left the source), what the environment says of its kind. What is recorded as an expression is derived from the ledger
again: so nothing sensitive is recorded.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from firma.core.graph.graph import Graph
from firma.core.ledger.state import State
from firma.core.model.address import AddressError, parse_full
from firma.core.model.call import Identity
from firma.core.model.codec import from_tagged, to_tagged
from firma.core.model.diagnostic import Diagnostic, FirmaError, PermanentError, diagnose
from firma.core.model.ephemeral import EPHEMERAL, ephemeral_ref, is_ephemeral
from firma.core.model.evaluate import EvaluationError, get_path, resolve
from firma.core.model.expression import Opaque, Reference
from firma.core.model.schema import TypeSchema
from firma.core.model.value import EMPTY, Map, Unknown, Value, is_known, reveal
from firma.core.plan.plan import Act, Plan
from firma.engine.ephemeral import Ephemeral, Ephemerals
from firma.engine.limiter import Limiter, Limiters
from firma.providers.checked import checked
from firma.providers.contract import Observant, Provider
from firma.providers.registry import Providers
from firma.providers.secrets import SecretResolver, hidden_texts, open_all, without

SANDBOX_SECRET = "test"  # noqa: S105  # the embedded cloud takes any; the access key is the account
"""Secret key of every access to a sandbox."""

Late = Callable[[str], tuple[str, Map] | None]
"""Name of an instance, or address of an ephemeral value -> its kind and its inputs, where they are known now."""

Bases = Callable[[str], Map]
"""Kind of provider -> what the environment says of it."""


class Sessions:
    """The provider instances of one unit, by name."""

    def __init__(
        self,
        providers: Providers,
        bases: Bases,
        limiters: Limiters,
        resolvers: Mapping[str, SecretResolver] | None = None,
    ) -> None:
        self.providers, self._bases, self._limiters = providers, bases, limiters
        self.ephemerals = Ephemerals(self._ephemeral, self._ask_value, self._release_value)
        self.resolvers: Mapping[str, SecretResolver] = {**(resolvers or {}), EPHEMERAL: self.ephemerals}
        """What opens secrets and ephemeral values here."""
        self.late: Late | None = None
        """Says what planning knows of instances and values whose inputs are references."""
        self._told: dict[str, tuple[str, Map]] = {}
        self._declared: dict[str, tuple[str, Map]] = {}
        self._carried: dict[str, tuple[str, Map]] = {}
        self._recorded: dict[str, tuple[str, Map]] = {}
        self._state: State | None = None
        self._open: dict[str, asyncio.Task[Observant]] = {}

    def schema(self, type_name: str) -> TypeSchema | None:
        """Return the schema of a type, or None if nobody has it."""
        return self.providers.schema(type_name)

    def declare(self, graph: Graph) -> None:
        """Take the instances that a graph declares; those whose inputs are references, planning tells (`late`)."""
        for node in graph.providers.values():
            if is_known(node.inputs):
                self._declared[node.address.name] = (node.kind, node.inputs)

    def take(self, plan: Plan) -> None:
        """Take the instances that a plan carries: it is applied as it was planned."""
        for name, node in plan.providers.items():
            known = self._declared if node["kind"] != EPHEMERAL and is_known(node["inputs"]) else self._carried
            known[name] = (str(node["kind"]), node["inputs"])
        for operation in plan.operations.values():
            if operation.act is Act.OPEN:  # not before its time, and with what is known then
                found = self._declared.pop(operation.provider, None)
                if found is not None and operation.options.get("kind") != EPHEMERAL:
                    self._carried[operation.provider] = found

    def remember(self, state: State) -> None:
        """Take the instances that runs of the ledger recorded, the newest last."""
        self._state = state
        for lease in state.leases.values():
            for name, (kind, tagged) in lease.fields.get("instances", {}).items():
                self._recorded[name] = (kind, from_tagged(tagged))

    def record(self, names: frozenset[str]) -> Mapping[str, Any]:
        """Return instances as a lease records them: what the graph declares, never credentials."""
        found: dict[str, Any] = {}
        for name in sorted(names):
            kind, inputs = (
                self._carried.get(name)
                or self._declared.get(name)
                or self._recorded.get(name)
                or (self._kind(name), EMPTY)
            )
            found[name] = [kind, to_tagged(inputs)]
        return found

    def _kind(self, name: str) -> str:
        return name if name in self.providers.by_name else name.partition(".")[0]

    def limiter(self, name: str, type_name: str) -> Limiter:
        """Return the limiter of an instance and a service (`aws.sqs` of `aws.sqs.Queue`, where the type names none)."""
        schema = self.providers.schema(type_name)
        service = schema.service if schema is not None else ""
        return self._limiters.of(name, service or type_name.rpartition(".")[0])

    async def of(self, name: str) -> Observant:
        """Return the checked session of an instance, opened on first use.

        Raises:
            PermanentError: F606 or F812 for a configuration that cannot work, F605 for a kind that nobody has.
        """
        if name not in self._open:
            self._open[name] = asyncio.ensure_future(self._start(name))
        return await asyncio.shield(self._open[name])

    async def _start(self, name: str) -> Observant:
        kind, inputs = self._configured(name) or (self._kind(name), EMPTY)
        provider = self.providers.by_name.get(kind)
        if provider is None:
            known = ", ".join(sorted(self.providers.by_name))
            raise PermanentError(diagnose("F605", f"no provider {kind!r}; known are {known}", value=kind))
        opened = await open_all(inputs, self.resolvers)
        try:
            session = await provider.open(configuration(provider, self._bases(kind), reveal(opened.value)))
        except FirmaError as error:
            hidden = hidden_texts(None, opened.value)
            raise type(error)(*(_redacted(one, hidden) for one in error.diagnostics)) from None
        # Cloud Control leaves out read-only properties that have no value: a promise of its schemas is none.
        return checked(session, self.providers.schema, complete=kind != "aws")

    def _configured(self, name: str) -> tuple[str, Map] | None:
        found = self._told.get(name) or self._declared.get(name)
        if found is None and self.late is not None:
            found = self.late(name)
        if found is None and name in self._recorded:
            kind, inputs = self._recorded[name]
            found = kind, self._derived(name, inputs)
        return found

    def _derived(self, name: str, inputs: Map) -> Map:
        """Return recorded inputs with their expressions resolved by what the ledger holds now. Raises F436."""
        if is_known(inputs) or self._state is None:
            return inputs
        try:
            found = resolve(inputs, _by_ledger(self._state), _no_function)
        except EvaluationError as error:
            raise PermanentError(diagnose("F436", f"{name}: {error}.", value=name)) from error
        lost = sorted(key for key, value in found.items() if not is_known(value))
        if lost:
            raise PermanentError(diagnose("F436", f"{', '.join(lost)} of {name}.", value=name))
        return Map(found)

    # -- late instances and ephemeral values ----------------------------------------------------------------------
    async def open(self, name: str, kind: str, inputs: Map) -> None:
        """Open an instance with what a run knows of it now. Raises what opening raises."""
        await self.shut(name)
        self._told[name] = (kind, inputs)
        await self.of(name)

    async def shut(self, name: str) -> None:
        """Close an instance, if it is open: nothing uses it any more."""
        self._told.pop(name, None)
        task = self._open.pop(name, None)
        if task is not None:
            await _let_go(task)

    def _ephemeral(self, address: str) -> Ephemeral | None:
        found = self.late(address) if self.late is not None else None
        if found is None and address in self._recorded:
            found = self._recorded[address]
        if found is None:
            return None
        _, value = found
        inputs = self._derived(address, value["inputs"])
        return Ephemeral(type=str(value["type"]), provider=str(value["provider"]), inputs=inputs)

    async def _ask_value(self, value: Ephemeral) -> Map:
        session = await self.of(value.provider)
        async with self.limiter(value.provider, value.type).turn():
            opened = await open_all(value.inputs, self.resolvers)
            return await session.open_value(value.type, opened.value)

    async def _release_value(self, value: Ephemeral, answer: Map) -> None:
        await (await self.of(value.provider)).close_value(value.type, answer)

    async def identities(self, names: frozenset[str]) -> Mapping[str, Identity]:
        """Return whose credentials each instance has. Raises what opening and asking raise."""
        return {name: await (await self.of(name)).identity() for name in sorted(names)}

    async def close(self) -> None:
        """Close every ephemeral value and every session that was opened."""
        await self.ephemerals.close_all()
        while self._open:
            await _let_go(self._open.popitem()[1])


async def _let_go(task: asyncio.Task[Observant]) -> None:
    if task.done() and not task.cancelled() and task.exception() is None:
        await task.result().close()
    else:
        task.cancel()


def _by_ledger(state: State) -> Callable[[Reference], Value]:
    """Return what gives references their values from a unit's own ledger; what it does not have is unknown."""

    def look(reference: Reference) -> Value:
        try:
            address = str(parse_full(reference.address)[1])
        except AddressError:
            return Unknown(reference.address)
        if is_ephemeral(address):
            return ephemeral_ref(address, reference.path)
        obj = state.object_at(address)
        now = None if obj is None else obj.now
        if now is None:
            return Unknown(address)
        for values in (now.attributes, now.request):
            try:
                return get_path(values, reference.path)
            except KeyError:
                continue
        return Unknown(address)

    return look


def _no_function(opaque: Opaque, _: tuple[Value, ...]) -> Value:
    return Unknown(opaque.name)


def _redacted(problem: Diagnostic, hidden: tuple[str, ...]) -> Diagnostic:
    detail, value = problem.detail, problem.value
    for text in hidden:
        detail, value = without(detail, text, "(sensitive)"), without(value, text, "(sensitive)")
    return replace(problem, detail=detail, value=value)


def configuration(provider: Provider, base: Map, inputs: Map) -> Map:
    """Return an instance's configuration: the environment's, then the instance's own."""
    if provider.name != "aws":
        return Map({**base, **inputs})
    given = dict(inputs)
    account = given.pop("account", None)
    merged = {**base, **given}
    if account is not None and base.get("endpoint"):
        merged["access_key"] = account
    return Map(merged)


def builtin_base(root: Path) -> Map:
    """Return what the provider `builtin` needs to know of a project."""
    return Map({"root": str(root)})

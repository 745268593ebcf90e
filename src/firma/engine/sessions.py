"""Sessions of provider instances: opened when first needed, checked, one each; knows no plan and no run.

An instance's configuration is, in this order: what the graph declares under its name, what the ledger recorded when
its objects
were made (they can be deleted after the configuration left the source), what the environment says of its kind.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from firma.core.graph.graph import Graph
from firma.core.ledger.state import State
from firma.core.model.call import Identity
from firma.core.model.codec import from_tagged, to_tagged
from firma.core.model.diagnostic import PermanentError, diagnose
from firma.core.model.schema import TypeSchema
from firma.core.model.value import EMPTY, Map, is_known
from firma.core.plan.plan import Plan
from firma.engine.limiter import Limiter, Limiters
from firma.providers.checked import checked
from firma.providers.contract import Observant, Provider
from firma.providers.registry import Providers

SANDBOX_SECRET = "test"  # noqa: S105  # the embedded cloud takes any; the access key is the account
"""Secret key of every access to a sandbox."""

Bases = Callable[[str], Map]
"""Kind of provider -> what the environment says of it."""


class Sessions:
    """The provider instances of one unit, by name."""

    def __init__(self, providers: Providers, bases: Bases, limiters: Limiters) -> None:
        self.providers, self._bases, self._limiters = providers, bases, limiters
        self._declared: dict[str, tuple[str, Map]] = {}
        self._recorded: dict[str, tuple[str, Map]] = {}
        self._open: dict[str, asyncio.Task[Observant]] = {}

    def schema(self, type_name: str) -> TypeSchema | None:
        """Return the schema of a type, or None if nobody has it."""
        return self.providers.schema(type_name)

    def declare(self, graph: Graph) -> None:
        """Take the instances that a graph declares. Those whose inputs are references are refused by planning."""
        for node in graph.providers.values():
            if is_known(node.inputs):
                self._declared[node.address.name] = (node.kind, node.inputs)

    def take(self, plan: Plan) -> None:
        """Take the instances that a plan carries: it is applied as it was planned."""
        for name, node in plan.providers.items():
            self._declared[name] = (str(node["kind"]), node["inputs"])

    def remember(self, state: State) -> None:
        """Take the instances that runs of the ledger recorded, the newest last."""
        for lease in state.leases.values():
            for name, (kind, tagged) in lease.fields.get("instances", {}).items():
                self._recorded[name] = (kind, from_tagged(tagged))

    def record(self, names: frozenset[str]) -> Mapping[str, Any]:
        """Return instances as a lease records them: what the graph declares, never credentials."""
        found: dict[str, Any] = {}
        for name in sorted(names):
            kind, inputs = self._declared.get(name) or self._recorded.get(name) or (self._kind(name), EMPTY)
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
        kind, inputs = self._declared.get(name) or self._recorded.get(name) or (self._kind(name), EMPTY)
        provider = self.providers.by_name.get(kind)
        if provider is None:
            known = ", ".join(sorted(self.providers.by_name))
            raise PermanentError(diagnose("F605", f"no provider {kind!r}; known are {known}", value=kind))
        session = await provider.open(configuration(provider, self._bases(kind), inputs))
        # Cloud Control leaves out read-only properties that have no value: a promise of its schemas is none.
        return checked(session, self.providers.schema, complete=kind != "aws")

    async def identities(self, names: frozenset[str]) -> Mapping[str, Identity]:
        """Return whose credentials each instance has. Raises what opening and asking raise."""
        return {name: await (await self.of(name)).identity() for name in sorted(names)}

    async def close(self) -> None:
        """Close every session that was opened."""
        for task in self._open.values():
            if task.done() and not task.cancelled() and task.exception() is None:
                await task.result().close()
            else:
                task.cancel()


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

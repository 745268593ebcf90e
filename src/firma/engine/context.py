"""What every verb of an opened engine works with: project, environment, store, providers and facts; knows no verb."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from firma.core.ledger.entry import Entry
from firma.core.ledger.note import Signer
from firma.core.ledger.state import State
from firma.core.ledger.store import MovedError, Sealer, Store, StoreError
from firma.core.model.address import Unit, parse_unit
from firma.core.model.diagnostic import Diagnostic
from firma.core.model.schema import TypeSchema
from firma.engine.actor import Actor
from firma.engine.git import GitFacts
from firma.engine.guard import genesis
from firma.engine.limiter import Limiters
from firma.engine.other_project import OtherProject
from firma.engine.project import Environment, Project, engine_version
from firma.engine.sessions import Bases, Sessions
from firma.engine.trusted import Trusted
from firma.engine.witnessing import Witnessing
from firma.engine.world import World
from firma.providers.registry import Providers
from firma.providers.secrets import SecretResolver
from firma.stores.checkpoints import Accept, accept_any
from firma.stores.ledger import UnitLedger, open_ledger, read_all
from firma.stores.problems import failure_of
from firma.stores.sealing import KeySource


def unsigned(unit: str) -> tuple[Signer, ...]:  # noqa: ARG001  # the same for every unit
    """Sign nothing."""
    return ()


@dataclass(slots=True)
class Context:
    """One opened engine: one project in one environment."""

    project: Project
    environment: Environment
    world: World
    store: Store
    key: Callable[[], KeySource | None]
    """Opens the source of keys; asked only by verbs that need sealed values."""
    providers: Providers
    bases: Bases
    resolvers: Mapping[str, SecretResolver]
    git: GitFacts
    actor: Actor
    """Who acts, by what the surroundings claim; `who` says what is proven of it."""
    lives: str
    """What answers for the environment: `sandbox:NAME`, `aws` or nothing."""
    source: KeySource | None = None
    limiters: Limiters = field(default_factory=Limiters)
    ledgers: dict[str, UnitLedger] = field(default_factory=dict)
    opening: dict[str, asyncio.Lock] = field(default_factory=dict)
    """Unit -> held while its ledger is opened or caught up."""
    all_sessions: list[Sessions] = field(default_factory=list)
    documents: dict[str, Any] = field(default_factory=dict)
    elsewhere: dict[str, OtherProject] = field(default_factory=dict)
    """Ledgers of other projects that were opened for reading, by project."""
    trusted: Trusted | None = None
    """Whom the project trusts, and who acts, proven; None where nobody asks (tests)."""
    witnessing: Witnessing | None = None
    """Who else remembers checkpoints; None where nobody does (tests)."""
    signers: Callable[[str], Sequence[Signer]] = unsigned
    """What signs a unit's checkpoints here; nothing, as long as there is no key."""
    accept: Accept = accept_any
    """Says whether a checkpoint's signatures are enough."""
    notes: list[Diagnostic] = field(default_factory=list)
    """Warnings that belong to no verb's result: checkpoints that could not be kept."""

    def schema(self, type_name: str) -> TypeSchema | None:
        """Return the schema of a type, or None."""
        return self.providers.schema(type_name)

    def unit(self, text: str) -> Unit:
        """Return the unit of a stack's name, or of a unit's short or full form. Raises AddressError."""
        if "@" in text:
            return parse_unit(text, project=self.project.name)
        return parse_unit(f"{text}@{self.environment.name}", project=self.project.name)

    @property
    def who(self) -> Actor:
        """Who acts: proven where a proof was offered. Raises FirmaError (F552, F555 to F558)."""
        return self.actor if self.trusted is None else self.trusted.actor

    def acting(self, change: str = "") -> Mapping[str, Any]:
        """Return who acts, for a lease or an entry outside one; `change`: the digest or the act that is carried out.

        Raises:
            FirmaError: F552, F555 to F558, a proof was offered and does not hold.
        """
        return self.actor.to_plain() if self.trusted is None else self.trusted.acting(change)

    def unlock(self) -> None:
        """Open the source of keys, where there is one: planning and applying need sealed values, asking does not.

        Raises:
            FirmaError: F52…, the configured source cannot be used.
        """
        if self.source is None:
            try:
                self.source = self.key()
            except StoreError as error:
                raise failure_of(error) from error
            if self.source is not None:
                self.ledgers.clear()  # what was opened without the key cannot read sealed values

    async def ledger(self, unit: str) -> UnitLedger:
        """Return a unit's ledger, opened once and caught up each time.

        Raises:
            FirmaError: F5…, it cannot be read, or its key is missing.
        """
        async with self.opening.setdefault(unit, asyncio.Lock()):  # units under way share what they know of a giver
            try:
                found = self.ledgers.get(unit)
                if found is not None:
                    if await found.catch_up():
                        await found.check_tree()
                        await self.check_memory(found)
                    return found
                found = await open_ledger(
                    self.store,
                    unit,
                    key=self.source,
                    clock=self.world.now_ms,
                    entropy=self.world.entropy,
                    accept=self.accept,
                )
                await self.check_memory(found)
            except StoreError as error:
                raise failure_of(error) from error
            self.ledgers[unit] = found
            return found

    async def check_memory(self, ledger: UnitLedger) -> None:
        """Hold a ledger against what its runs knew of trust roots, and against what this client remembers of it.

        Raises:
            FirmaError: F552, F553; F546, F548, F549. StoreError.
        """
        self.check_roots(ledger.unit, ledger.state)
        if self.witnessing is not None:
            await self.witnessing.check(ledger.unit, ledger.head.seq, ledger.tree.newest, ledger.state.losses)

    def check_roots(self, unit: str, leases: State | Iterable[Entry]) -> None:
        """Check that the trust roots are not older than what a unit's runs knew. Raises FirmaError (F552, F553)."""
        if self.trusted is not None:
            from firma.engine.signers import check_roots_age, versions_of

            check_roots_age(unit, versions_of(leases), self.trusted.roots)

    async def begin(self, unit: Unit) -> UnitLedger:
        """Return the unit's ledger, begun: bound to its environment, and with a key where there is a source of keys.

        Raises:
            FirmaError: F5…, the ledger cannot be written.
        """
        ledger = await self.ledger(str(unit))
        try:
            if ledger.state.genesis is None:
                await ledger.begin(genesis(unit, self.environment, base=self.world.now_ms(), store=self.lives))
            else:
                await ledger.add_key()
        except MovedError:
            del self.ledgers[str(unit)]  # somebody else began it at this moment, with a key of theirs
            return await self.ledger(str(unit))
        except StoreError as error:
            raise failure_of(error) from error
        return ledger

    async def sealer_of(self, unit: str) -> Sealer | None:
        """Return what seals a unit's values, with a key made now where it has none yet; None without a source of keys.

        Raises:
            FirmaError: F5…, the ledger cannot be read or written.
        """
        if self.source is None:
            return None
        return (await self.begin(self.unit(unit))).sealer

    async def entries(self, unit: str) -> tuple[Entry, ...]:
        """Return all entries of a unit, verified. Raises FirmaError."""
        sealer = (await self.ledger(unit)).sealer
        try:
            return tuple([entry async for entry in read_all(self.store, unit, sealer=sealer)])
        except StoreError as error:
            raise failure_of(error) from error

    def sessions(self) -> Sessions:
        """Return fresh sessions over the same limiters; closed with the engine."""
        made = Sessions(self.providers, self.bases, self.limiters, self.resolvers)
        self.all_sessions.append(made)
        return made

    async def close(self) -> None:
        """Let go of sessions and the store."""
        self.ledgers.clear()
        for sessions in self.all_sessions:
            await sessions.close()
        for other in self.elsewhere.values():
            await other.store.close()
        await self.store.close()

    def versions(self) -> Mapping[str, str]:
        """Return versions of the engine and of schema sources, for the record."""
        return {"firma": engine_version()}

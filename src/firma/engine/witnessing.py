"""Witnesses of a run's checkpoints: told at its end, and asked before a ledger is believed; knows no kind of witness.

What a witness cannot be told is a warning: a run has happened whether or not somebody else remembers it. What a witness
remembers otherwise is an error: somebody rewrote the ledger, or cut it.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from typing import Any

from firma.core.ledger.note import Note, NoteError
from firma.core.ledger.state import Loss
from firma.core.ledger.store import Store, StoreError
from firma.core.model.diagnostic import Diagnostic, PermanentError, Severity, diagnose
from firma.engine.project import STATE_FOLDER, Environment, Project
from firma.engine.trusted import Trusted
from firma.engine.world import World
from firma.signing.roots import Right
from firma.signing.verifiers import verifier_of
from firma.stores.checkpoints import Signed, keep_note, newest_tree
from firma.stores.tree import tree_name
from firma.witness.client import ClientMemory
from firma.witness.gitref import GitWitness
from firma.witness.network import NetworkWitness
from firma.witness.remembered import Remembered, WitnessError

MEMORY = "witnessed"
"""The folder of this client's memory, below the project's state."""

COVERED = "witnessed"
"""The blob of a unit's tree that says up to which entry others remember it, for display only."""


def memory_of(project: Project) -> ClientMemory:
    """Return this client's memory of a project's ledgers."""
    return ClientMemory(project.root / STATE_FOLDER / MEMORY)


class Witnessing:
    """Tells witnesses of the units' checkpoints, and holds what this client remembers against the ledger."""

    def __init__(
        self, project: Project, environment: Environment, world: World, trusted: Trusted, store: Store
    ) -> None:
        self._project, self._environment, self._world = project, environment, world
        self._trusted, self._store = trusted, store
        self.memory = memory_of(project)
        self._pending: dict[str, Signed] = {}
        self.notes: list[Diagnostic] = []
        """What this client remembered otherwise, and the ledger has on record as lost."""

    # -- this client --------------------------------------------------------------------------------------------------
    async def check(self, unit: str, head: int, newest: Signed | None, losses: Sequence[Loss] = ()) -> None:
        """Hold what this client remembers of a unit against the ledger of `head` entries and its newest checkpoint.

        What is newer than the first of `losses` is on record as lost. What was checked is remembered from now on.

        Raises:
            PermanentError: F546 the ledger was rewritten, F549 it was cut or rolled back; F548 the memory is damaged.
            StoreError: the tree cannot be read.
        """
        try:
            known = await asyncio.to_thread(self.memory.recall, unit)
        except WitnessError as error:
            raise PermanentError(diagnose(error.code, error.detail, value=unit)) from error
        if known is not None:
            await self._check_known(known, head, newest, losses)
        if newest is not None and (known is None or known.checkpoint != newest.checkpoint):
            self._remember(unit, newest.note)

    async def _check_known(self, known: Remembered, head: int, newest: Signed | None, losses: Sequence[Loss]) -> None:
        """The same; what is on record as lost is said, once, and not an error: the record may be somebody's, too."""
        try:
            await self.check_one(known, head, newest)
        except PermanentError as error:
            first = next((loss.first for loss in losses if loss.first <= known.checkpoint.size), 0)
            if not first:
                raise
            (found,) = error.diagnostics
            detail = f"{found.detail}; entries from {first} on are on record as lost"
            self.notes.append(diagnose(found.code, detail, severity=Severity.WARNING, value=known.unit))

    async def check_one(self, known: Remembered, head: int, newest: Signed | None) -> None:
        """Hold a checkpoint that somebody remembers against the ledger. Raises as `check` does."""
        unit, size = known.unit, known.checkpoint.size
        covered = 0 if newest is None else newest.checkpoint.size
        if head < size or covered < size:
            has = f"it ends at entry {head}" if head < size else f"its newest checkpoint covers {covered}"
            detail = f"{known.by} remembers {size} entries of {unit}, and {has}"
            raise PermanentError(diagnose("F549", detail, value=unit))
        if newest is not None and newest.checkpoint.size == size:
            root = newest.checkpoint.root
        else:
            tree = await newest_tree(self._store, unit)
            root = b"" if tree is None else await tree.root(size)
        if root != known.checkpoint.root:
            detail = f"the first {size} entries of {unit} are not those that {known.by} remembers"
            raise PermanentError(diagnose("F546", detail, value=unit))

    def _remember(self, unit: str, note: Note) -> None:
        try:
            self.memory.remember(unit, note)
        except WitnessError:
            return  # a project that may not be written to remembers nothing

    # -- others -------------------------------------------------------------------------------------------------------
    def mark(self, unit: str, signed: Signed) -> None:
        """Take note of a checkpoint that was just kept: at the end of the verb others are told."""
        self._remember(unit, signed.note)
        self._pending[unit] = signed

    async def tell(self) -> list[Diagnostic]:
        """Tell all witnesses of the checkpoints that were kept; return what could not be done, as warnings."""
        pending, self._pending = self._pending, {}
        if not pending:
            return []
        notes: list[Diagnostic] = []
        for work in (self._tell_network, self._tell_git):  # what the network cosigned goes into git, too
            try:
                await work(pending)
            except (WitnessError, StoreError, NoteError) as error:
                code = error.code if isinstance(error, WitnessError) else "F547"
                said = str(getattr(error, "detail", error))
                notes.append(diagnose(code, said, severity=Severity.WARNING))
        return notes

    def git(self) -> GitWitness | None:
        """Return the repository that remembers, where one is asked to."""
        remote = self._project.witness.git
        if not remote:
            return None
        return GitWitness(
            self._project.root, remote, self._project.name, self._environment.name, self._world.environment
        )

    async def _tell_git(self, pending: dict[str, Signed]) -> None:
        git = self.git()
        if git is None:
            return
        notes = {unit: signed.note for unit, signed in sorted(pending.items())}
        await asyncio.to_thread(git.remember, notes, f"Checkpoints of {len(notes)} units of {self._environment.name}")
        for unit, signed in pending.items():
            await self._cover(unit, signed.checkpoint.size, git.name)

    def network(self) -> list[NetworkWitness]:
        """Return the witnesses on the network. Raises WitnessError (F548) where the trust roots name no key for one."""
        roots, found = self._trusted.roots, []
        keys = {key.name: key for key in (roots.having(Right.WITNESS) if roots else ())}
        for name, url in self._project.witness.urls.items():
            if name not in keys:
                raise WitnessError(f"the trust roots name no witness {name!r}: its cosignatures prove nothing", "F548")
            found.append(NetworkWitness(url, verifier_of(name, keys[name].public)))
        return found

    async def _tell_network(self, pending: dict[str, Signed]) -> None:
        problems = []
        for witness in self.network():
            for unit, signed in sorted(pending.items()):
                try:
                    pending[unit] = await self._show(witness, unit, signed)
                except WitnessError as error:
                    problems.append(error)
        if problems:
            raise problems[0]

    async def _show(self, witness: NetworkWitness, unit: str, signed: Signed) -> Signed:
        size = signed.checkpoint.size
        tree = await newest_tree(self._store, unit)
        old = await self._shown_to(unit, witness.name)

        async def prove(known: int) -> tuple[bytes, ...]:
            return () if tree is None or known == 0 else await tree.consistency(known, size)

        cosigned = await witness.show(signed.note, size, min(old, size), prove)
        kept = await keep_note(self._store, unit, signed.note.with_signatures(cosigned))
        await self._cover(unit, size, witness.name)
        return kept

    # -- how far others remember it -----------------------------------------------------------------------------------
    async def covered(self, unit: str) -> dict[str, int]:
        """Return who remembers how many entries of a unit, as it was recorded when they were told."""
        data = await self._store.get_blob(tree_name(unit, COVERED))
        try:
            found: Any = json.loads(data or b"{}")
        except ValueError:
            return {}
        return {str(by): int(size) for by, size in found.items()} if isinstance(found, dict) else {}

    async def _shown_to(self, unit: str, name: str) -> int:
        return (await self.covered(unit)).get(name, 0)

    async def _cover(self, unit: str, size: int, by: str) -> None:
        found = {**await self.covered(unit), by: size}
        await self._store.put_blob(tree_name(unit, COVERED), json.dumps(found, sort_keys=True).encode())

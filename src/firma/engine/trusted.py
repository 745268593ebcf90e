"""Whom a project trusts, who acts there and how it is proven, and what signs: each asked for once; knows no ledger."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

from firma.core.ledger.note import Signer
from firma.engine.actor import Actor
from firma.engine.project import Environment, Project
from firma.engine.proving import Proving
from firma.engine.signers import check_signed, check_signer, log_signers
from firma.engine.trust_roots import read_roots
from firma.engine.world import World
from firma.signing.roots import Roots
from firma.stores.checkpoints import Signed


class Trusted:
    """What stands in the project's trust roots, and what was proven against them. Nothing is read before it is asked.

    `actor` is what the surroundings claim; `kms()` gives a client of the environment's key service.
    """

    def __init__(
        self, project: Project, environment: Environment, world: World, actor: Actor, kms: Callable[[], Any]
    ) -> None:
        self._project, self._environment, self._world, self._kms = project, environment, world, kms
        self._actor = actor

    @cached_property
    def versions(self) -> tuple[Roots, ...]:
        """All versions of the trust roots, in order. Raises PermanentError (F552)."""
        return read_roots(self._project.root, self._project.name)

    @property
    def roots(self) -> Roots | None:
        """The newest version; None where the project has none. Raises PermanentError (F552)."""
        return self.versions[-1] if self.versions else None

    @cached_property
    def signers(self) -> tuple[Signer, ...]:
        """What signs checkpoints; nothing where no key was made. Raises PermanentError (F550, F552, F557, F559)."""
        return log_signers(self._project, self._world, self.roots, self._kms)

    @cached_property
    def _proving(self) -> Proving:
        return Proving(self._project, self._environment, self._world, self._actor, self.roots)

    def accept(self, signed: Signed) -> None:
        """Take a checkpoint that is signed by who may. Raises PermanentError (F552, F554)."""
        check_signed(signed, self.roots)

    @property
    def actor(self) -> Actor:
        """Who acts, proven where the surroundings offer a proof. Raises PermanentError (F552, F555 to F558)."""
        return self._proving.actor

    def acting(self, change: str) -> dict[str, Any]:
        """Return who acts, for a lease. `change`: the digest or the act that is carried out.

        Raises:
            PermanentError: F552, F555 to F558, a proof was offered and does not hold; F554, F550 or F559, what is done
                would end with a checkpoint that nobody accepts.
        """
        check_signer(self.signers, self.roots)
        return self._proving.acting(change)

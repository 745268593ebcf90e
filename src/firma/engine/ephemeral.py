"""Ephemeral values: asked for when they are first needed, kept in memory alone, closed after use; knows no plan."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from firma.core.model.diagnostic import FirmaError, PermanentError, diagnose
from firma.core.model.ephemeral import EPHEMERAL
from firma.core.model.value import EMPTY, Map, SecretRef, reveal


@dataclass(frozen=True, slots=True, kw_only=True)
class Ephemeral:
    """What an ephemeral value is asked of: the provider instance, the type, and inputs without expressions."""

    type: str
    provider: str
    inputs: Map = EMPTY


Define = Callable[[str], Ephemeral | None]
Ask = Callable[[Ephemeral], Awaitable[Map]]
Release = Callable[[Ephemeral, Map], Awaitable[None]]


class Ephemerals:
    """The ephemeral values of one unit in one run, and the store of secrets that their references name.

    `define` says what a value is asked of where nothing was said before; `ask` and `release` are the provider's.
    """

    store = EPHEMERAL

    def __init__(self, define: Define, ask: Ask, release: Release) -> None:
        self._define, self._ask, self._release = define, ask, release
        self._told: dict[str, Ephemeral] = {}
        self._open: dict[str, tuple[Ephemeral, asyncio.Task[Map]]] = {}

    def __repr__(self) -> str:
        return f"<Ephemerals: {len(self._open)} open>"

    async def open(self, address: str, value: Ephemeral) -> None:
        """Ask for a value now. Raises PermanentError (F437), or what its provider raises."""
        self._told[address] = value
        await self._value(address)

    async def resolve(self, reference: SecretRef) -> str:
        """Return a value's attributes as JSON, asked for at the first time. Raises PermanentError (F437)."""
        return json.dumps(_plain(reveal(await self._value(reference.name))))

    async def close(self, address: str) -> None:
        """Forget a value, and tell its provider. Raises what that raises: the value is forgotten all the same."""
        found = self._open.pop(address, None)
        if found is not None:
            asked, task = found
            if task.done() and not task.cancelled() and task.exception() is None:
                await self._release(asked, task.result())
            task.cancel()

    async def close_all(self) -> None:
        """Close whatever is open still."""
        for address in reversed(list(self._open)):
            try:
                await self.close(address)
            except FirmaError:
                continue  # nobody is left to be told; the value ends by itself

    async def _value(self, address: str) -> Map:
        if address not in self._open:
            asked = self._told.get(address) or self._define(address)
            if asked is None:
                raise PermanentError(diagnose("F437", f"nothing is known of {address}.", address=address))
            self._open[address] = asked, asyncio.ensure_future(self._asked(address, asked))
        return await asyncio.shield(self._open[address][1])

    async def _asked(self, address: str, asked: Ephemeral) -> Map:
        try:
            return await self._ask(asked)
        except FirmaError as error:
            first = error.diagnostics[0]
            detail = f"{address}: {first.code} {first.detail}"
            raise PermanentError(diagnose("F437", detail, address=address, notes=first.notes)) from error


def _plain(value: Any) -> Any:
    if isinstance(value, Map):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return str(value) if isinstance(value, Decimal) else value

"""Ephemeral values by reference: how a plan and a ledger name what they never hold; knows nobody who opens them."""

from __future__ import annotations

from collections.abc import Iterator

from firma.core.model.address import Path, parse_address
from firma.core.model.value import SecretRef, Value, walk

EPHEMERAL = "ephemeral"
"""Type of the addresses of ephemeral values, and the store that their references name."""


def is_ephemeral(address: str) -> bool:
    """Return whether an address within a unit is that of an ephemeral value."""
    return f"{EPHEMERAL}:" in address and parse_address(address).type == EPHEMERAL


def ephemeral_ref(address: str, path: Path) -> SecretRef:
    """Return what stands for an attribute of an ephemeral value."""
    return SecretRef(EPHEMERAL, address, "", str(path[0]) if path else "")


def ephemerals(value: Value) -> Iterator[str]:
    """Yield the addresses of ephemeral values that a value without expressions refers to."""
    for leaf in walk(value):
        if isinstance(leaf, SecretRef) and leaf.store == EPHEMERAL:
            yield leaf.name

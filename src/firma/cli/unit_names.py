"""Names of units as people of their project use them; knows no plan."""

from __future__ import annotations

from firma.core.model.address import AddressError, parse_unit


def short_unit(unit: str) -> str:
    """Return a unit without its project: `payments@dev`; another text as it is."""
    try:
        return parse_unit(unit).short
    except AddressError:
        return unit

"""What a loop declares: addresses of its items' things, before their number is known; knows no plan and no ledger."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from firma.core.graph.expand import inside, is_instance
from firma.core.model.address import Address, AddressError, matches, parse_address, parse_unit
from firma.core.model.diagnostic import PermanentError, diagnose
from firma.core.model.node import Each, Resource, UnitDocument
from firma.core.model.place import Place
from firma.core.plan.sheet import Sheet
from firma.engine.wish import Wish

KEYS_MAX = 6
"""How many addresses a message names."""


def templates(document: UnitDocument) -> tuple[Resource, ...]:
    """Return the resources that a unit's loops declare once for each item, loops in loops included."""
    found = inside([node for node in document.nodes if isinstance(node, Each)])
    return tuple(node for node in found.values() if isinstance(node, Resource))


def declares(document: UnitDocument, address: str) -> bool:
    """Return whether a unit declares an address, or has a loop that may: only a plan knows the items."""
    if any(str(node.address) == address for node in document.nodes):
        return True
    try:
        wanted = parse_address(address)
    except AddressError:
        return False
    return any(is_instance(wanted, node.address) for node in templates(document))


def place_of(document: UnitDocument | None, address: str) -> Place | None:
    """Return where a unit declares an address, or the loop's resource of which it is one; None where it does not."""
    if document is None:
        return None
    found = next((node.place for node in document.nodes if str(node.address) == address), None)
    try:
        wanted = parse_address(address)
    except AddressError:
        return found
    return found or next((one.place for one in templates(document) if is_instance(wanted, one.address)), None)


def resource_at(document: UnitDocument, address: str) -> Resource | None:
    """Return the resource that a unit declares at an address, or the loop's of which it is one; None where neither."""
    for node in document.nodes:
        if str(node.address) == address:
            return node if isinstance(node, Resource) else None
    wanted = parse_address(address)
    return next((one for one in templates(document) if is_instance(wanted, one.address)), None)


def instances_meant(document: UnitDocument, text: str) -> Iterator[str]:
    """Yield the addresses of things of loops that a text is a form of."""
    key = _key(text)
    for node in templates(document) if key else ():
        one = replace(node.address, key=key)
        if is_instance(one, node.address) and matches(text, one):
            yield str(one)


def _key(text: str) -> str:
    """Return the key that stands at the end of any form of an address; empty where there is none."""
    for form in (text, f"x:{text}"):
        try:
            return parse_address(form).key
        except AddressError:
            continue
    return ""


def is_template(document: UnitDocument, text: str) -> bool:
    """Return whether a text names what a loop makes, without saying for which item."""
    return any(matches(text, replace(node.address, key="")) for node in templates(document))


def check_items(wish: Wish, sheets: Mapping[str, Sheet]) -> None:
    """Refuse to import or replace a thing of a loop that has no such item, or whose items are not known yet.

    Raises:
        PermanentError: F942.
    """
    problems = []
    for unit, wanted in {**wish.replace, **{unit: tuple(found) for unit, found in wish.adopt.items()}}.items():
        for address in wanted if unit in sheets else ():
            known = sheets[unit].resources
            if address not in known:
                detail = f"{parse_unit(unit).short}/{address} is not declared{_items(parse_address(address), known)}"
                problems.append(diagnose("F942", detail, address=address, value=address))
    if problems:
        raise PermanentError(*problems)


def _items(wanted: Address, known: Mapping[str, Resource]) -> str:
    """Return words about the items of the loop that would make an address."""
    alike = [
        name for name, node in known.items() if node.address.key and replace(node.address, key=wanted.key) == wanted
    ]
    if not alike:
        return ": its loop has no items that are known now"
    more = f" and {len(alike) - KEYS_MAX:,} more" if len(alike) > KEYS_MAX else ""
    return f": its loop has no such item; it makes {', '.join(alike[:KEYS_MAX])}{more}"

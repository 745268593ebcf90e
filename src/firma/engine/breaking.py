"""Outputs that a plan takes away, gives another type (F935) or value (F376), and who was made with them; no verdict.

Users are known by what their living things, their loops and their own outputs were made with, and by what contracts of
other projects name: by their own ledgers, in this project, in others that share our store, and in those that
`[upstreams]` names. Who else there is, nobody here can know.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from firma.core.ledger.state import State
from firma.core.model.address import Address, AddressError, Unit, parse_unit
from firma.core.model.diagnostic import Diagnostic, FirmaError, Severity, diagnose
from firma.core.model.node import Output, UnitDocument
from firma.core.model.value import is_known
from firma.core.plan.plan import Act, Plan
from firma.engine.consuming import Ledgers, needs_of
from firma.engine.context import Context
from firma.engine.contracts import kind_said, misfits
from firma.engine.elsewhere import open_other
from firma.engine.other_project import OtherProject

USERS_SHOWN_MAX = 12
"""Most users that one message names."""


async def breaking(
    context: Context, plans: Mapping[str, Plan], documents: Mapping[str, UnitDocument]
) -> list[Diagnostic]:
    """Return a warning for each output that changes its shape while others, not planned now, were made with it.

    `documents` are those of the planned units; one without nodes loses all that it gave.
    """
    changed: dict[str, str] = {}
    for unit in plans:
        state = (await context.ledger(unit)).state
        changed |= _changed(parse_unit(unit), state, documents.get(unit))
    if not changed:
        return []
    users = await _users(context, plans, changed)
    return [
        diagnose("F935", f"{changed[address]}; made with it: {_listed(of)}", value=address, severity=Severity.WARNING)
        for address, of in users.items()
        if of
    ]


async def made_with(context: Context, plan: Plan) -> list[Diagnostic]:
    """Return a warning for each output whose value a plan changes while others, not planned now, were made with it."""
    names = {str(op.options.get("name")) for op in plan.operations.values() if op.act is Act.OUTPUT}
    unit = parse_unit(plan.unit)
    changed = {Address("output", name).within(unit): name for name in sorted(names)}
    users = await _users(context, {plan.unit: plan}, changed) if changed else {}
    return [
        diagnose(
            "F376",
            f"`{changed[address]}` of {unit.short} changes; made with it: {_listed(of)}",
            value=address,
            severity=Severity.WARNING,
        )
        for address, of in users.items()
        if of
    ]


async def _users(context: Context, plans: Mapping[str, Plan], outputs: Iterable[str]) -> dict[str, set[str]]:
    """Return who, of those that are not planned now, was made with each output."""
    users: dict[str, set[str]] = {address: set() for address in outputs}
    for unit, ledgers in await _others(context, plans):
        for address in await _used(ledgers, unit):
            if address in users:
                users[address].add(unit)
    return users


def _changed(unit: Unit, state: State, document: UnitDocument | None) -> dict[str, str]:
    """Return whole addresses of outputs that a source changes in shape, with what happens in words."""
    declared = {n.address.name: n for n in (document.nodes if document else ()) if isinstance(n, Output)}
    found = {}
    for name, (value, _, _) in sorted(state.outputs.items()):
        address, node = Address("output", name).within(unit), declared.get(name)
        if node is None:
            found[address] = f"`{name}` of {unit.short} goes away"
        elif is_known(value) and misfits(value, node.type):
            found[address] = f"`{name}` of {unit.short} is {kind_said(value)}, and becomes {node.type}"
    return found


async def _others(context: Context, plans: Mapping[str, Plan]) -> list[tuple[str, Ledgers]]:
    """Return every unit that may use ours and is not planned now, with whose ledgers it is in."""
    home = (context.project.name, context.environment.name)
    beside = OtherProject(context.store, context.source, context.world)  # nothing is ever written for other homes
    units = [parse_unit(text) for text in await context.store.units() if _is_unit(text, plans)]
    found: list[tuple[str, Ledgers]] = [
        (str(unit), context if (unit.project, unit.environment) == home else beside) for unit in units
    ]
    for declared in context.project.elsewhere.values():
        try:
            other = await open_other(context, declared)
        except FirmaError:
            continue  # planning says so where it is needed
        found += [(unit, other) for unit in await other.store.units() if _is_unit(unit, plans)]
    return found


def _is_unit(text: str, plans: Mapping[str, Plan]) -> bool:
    try:
        parse_unit(text)
    except AddressError:
        return False
    return text not in plans


async def _used(ledgers: Ledgers, unit: str) -> frozenset[str]:
    try:
        return await needs_of(ledgers, unit)
    except FirmaError:
        return frozenset()  # a ledger that cannot be read names nobody


def _listed(units: set[str]) -> str:
    shown = sorted(units)
    more = f" and {len(shown) - USERS_SHOWN_MAX} more" if len(shown) > USERS_SHOWN_MAX else ""
    return f"{', '.join(shown[:USERS_SHOWN_MAX])}{more}"

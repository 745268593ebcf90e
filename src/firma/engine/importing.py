"""The verbs import and replace: plans of one declared address and what it needs; decides nothing itself."""

from __future__ import annotations

import difflib
from dataclasses import replace

from firma.core.model.address import AddressError, Unit, matches, parse_address, parse_full
from firma.core.model.diagnostic import PermanentError, UsageError, diagnose
from firma.core.model.node import Resource
from firma.core.plan.plan import Scope
from firma.engine.breaking import made_with
from firma.engine.claims import is_taken
from firma.engine.context import Context
from firma.engine.crossings import Documents
from firma.engine.evaluating import evaluate_program
from firma.engine.moving import check_home, living
from firma.engine.planning import plan_environment
from firma.engine.result import Planned, Progress
from firma.engine.templates import declares, instances_meant, is_template
from firma.engine.wish import Wish


async def plan_import(context: Context, address: str, identifier: str, progress: Progress) -> Planned:
    """Return the plan that looks after a thing that is there already, under a declared address, as it is.

    Raises:
        FirmaError: F942, the address is not declared; F253, something lives there, or some unit has the thing; F252,
            there is no such thing; as planning raises.
    """
    context.unlock()
    progress.phase("evaluate", context.environment.name)
    evaluated = await evaluate_program(context.project, context.environment)
    unit, found = _declared(context, evaluated.units(), address)
    state = (await context.ledger(str(unit))).state
    if is_taken(state, found):
        number = state.by_address[found]
        detail = f"object {number} lives at {unit.short}/{found}"
        raise PermanentError(diagnose("F253", detail, address=found, value=identifier))
    wish = Wish(
        units=[unit.short], kind="import", scope=Scope(targets=(found,)), adopt={str(unit): {found: identifier}}
    )
    return await plan_environment(context, wish, progress, evaluated=evaluated)


async def plan_replacement(context: Context, address: str, progress: Progress) -> Planned:
    """Return the plan that makes what lives at an address anew, and what has to change with it.

    Raises:
        FirmaError: F905, nothing is meant; F942, it is not declared; as planning raises.
    """
    context.unlock()
    meant = await living(context, address)
    progress.phase("evaluate", context.environment.name)
    evaluated = await evaluate_program(context.project, context.environment)
    document = evaluated.units().get(meant.unit)
    if document is None or not declares(document, meant.address):
        raise PermanentError(diagnose("F942", f"{meant} is not declared", address=meant.address, value=address))
    wish = Wish(
        units=[meant.unit.short],
        kind="replace",
        scope=Scope(targets=(meant.address,)),
        replace={str(meant.unit): (meant.address,)},
    )
    planned = await plan_environment(context, wish, progress, evaluated=evaluated)
    users = [note for plan in planned.plans for note in await made_with(context, plan)]
    return replace(planned, notes=(*planned.notes, *users))


def _declared(context: Context, documents: Documents, text: str) -> tuple[Unit, str]:
    """Return the unit and address of a declared resource, by any of its forms. Raises UsageError (F942, F905)."""
    units, wanted = list(documents), text
    if "@" in text:
        try:
            unit, address, _ = parse_full(text, project=context.project.name)
        except AddressError:
            head, _, tail = text.partition("@")
            environment, _, wanted = tail.partition("/")
            units = [u for u in units if u.short == f"{head}@{environment}" or str(u) == f"{head}@{environment}"]
        else:
            check_home(context, unit, text)
            units, wanted = [u for u in units if u == unit], str(address)
    every = [(u, str(n.address)) for u in units for n in documents[u].nodes if isinstance(n, Resource)]
    exact = [pair for pair in every if pair[1] == wanted]
    found = exact or [pair for pair in every if matches(wanted, parse_address(pair[1]))]
    found = found or [(u, one) for u in units for one in instances_meant(documents[u], wanted)]
    if len(found) == 1:
        return found[0]
    if found:
        listed = ", ".join(f"{u.short}/{a}" for u, a in found[:6])
        raise UsageError(diagnose("F905", f"{text!r} stands for {len(found)} addresses: {listed}", value=text))
    if any(is_template(documents[u], wanted) for u in units):
        detail = f"{text!r} is made in a loop: name one of its items, as {text + '[KEY]'!r}"
        raise UsageError(diagnose("F942", detail, value=text))
    near = difflib.get_close_matches(wanted, [a for _, a in every] + [a.rpartition(":")[2] for _, a in every], n=1)
    hint = f". Did you mean {near[0]!r}?" if near else ""
    raise UsageError(diagnose("F942", f"no resource is declared as {text!r}{hint}", value=text))

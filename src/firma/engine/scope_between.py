"""What a partial plan of several units leaves out although it is needed in another unit; decides no change.

Within a unit a scope is closed over what a change needs (`core.plan.scope`). Between units nothing is brought along
unasked: what is missing is named, and the plan refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from firma.core.graph.build import build
from firma.core.graph.graph import Graph, reached
from firma.core.ledger.state import State
from firma.core.model.address import parse_full, parse_unit
from firma.core.model.diagnostic import Diagnostic, RefusedError, UsageError, diagnose
from firma.core.model.node import UnitDocument
from firma.core.plan.acts import short
from firma.core.plan.plan import Act, Plan, Scope
from firma.core.plan.scope import covering
from firma.core.plan.sheet import Sheet
from firma.engine.consuming import Uses, giver_of, is_living, uses_of
from firma.engine.context import Context

SHOWN_MAX = 5
"""How many addresses a message names."""


def check_given(scope: Scope, sheets: Mapping[str, Sheet], plans: Mapping[str, Plan]) -> None:
    """Refuse targets that wait for what another unit never gave and is not to give now.

    With excludes it is no mistake: what is left out was named.

    Raises:
        UsageError: F259.
    """
    if not scope.targets or scope.excludes:
        return
    problems = []
    for name, plan in plans.items():
        withheld = sorted(sheets[name].upstreams.withheld)
        wanted = covering(scope.targets, parse_unit(plan.unit))
        waits = [f"{short(name)}/{held}" for held in plan.scope.held_changes if wanted(held)]
        if not waits or not withheld:
            continue
        outputs = ", ".join(address.partition("/")[2] for address in withheld[:SHOWN_MAX])
        missing = sorted({f"{short(giver_of(a))}/{one}" for a in withheld for one in _behind(a, sheets)})
        units = sorted({f"{short(giver_of(address))}/" for address in withheld})
        options = " ".join(f"--target {one!r}" for one in (missing or units)[:SHOWN_MAX])
        problems.append(
            diagnose(
                "F259",
                f"{', '.join(waits[:SHOWN_MAX])} takes {outputs}, which was never given",
                value=waits[0],
                help=f"Add {options}, or apply that unit first.",
            )
        )
    if problems:
        raise UsageError(*problems)


def _behind(output: str, sheets: Mapping[str, Sheet]) -> tuple[str, ...]:
    """Return the resources that an output of a unit which is planned, too, is made of."""
    unit, node, _ = parse_full(output)
    sheet = sheets.get(str(unit))
    return () if sheet is None else reached(sheet.uses, sheet.resources, str(node))


@dataclass(frozen=True, slots=True)
class _Giver:
    """A unit of which something goes: the addresses, and what its source says of its outputs."""

    unit: str
    going: AbstractSet[str]
    graph: Graph | None

    def loses(self, output: str) -> bool:
        """Return whether an output is made of what goes, or may be: what the source does not say, nobody knows."""
        if self.graph is None or output not in self.graph.outputs:
            return True
        return not self.going.isdisjoint(reached(self.graph.uses, self.graph.resources, output))


async def check_users_left(
    context: Context, scope: Scope, plans: Mapping[str, Plan], documents: Mapping[str, UnitDocument]
) -> None:
    """Refuse to delete for good what things of other planned units were made with, while those stay as they are.

    Raises:
        RefusedError: F928.
        FirmaError: a ledger cannot be read.
    """
    if not scope:
        return
    uses: dict[str, Uses] = {}
    problems: list[Diagnostic] = []
    for name, plan in plans.items():
        going = {op.address for op in plan.operations.values() if op.act is Act.DELETE and op.final}
        if not going:
            continue
        document = documents.get(name)
        graph = None if document is None else build(document, project=context.project.name)
        giver = _Giver(name, going, graph)
        users: list[str] = []
        for user in plans:
            if user != name:
                if user not in uses:
                    uses[user] = await uses_of(context, user)
                state = (await context.ledger(user)).state
                users += [f"{short(user)}/{one}" for one in _left(state, giver, plans[user], uses[user])]
        if users:
            shown = ", ".join(users[:SHOWN_MAX]) + (f" and {len(users) - SHOWN_MAX} more" if users[SHOWN_MAX:] else "")
            detail = f"{short(name)}/{', '.join(sorted(going)[:SHOWN_MAX])} is used by {shown}, out of scope"
            problems.append(diagnose("F928", detail, value=short(name)))
    if problems:
        raise RefusedError(*problems)


def _left(state: State, giver: _Giver, plan: Plan, uses: Uses) -> Iterator[str]:
    """Yield what was made with what a giver loses, or may be, and is not touched now."""
    touched = {op.object for op in plan.operations.values()}
    for number, obj in sorted(state.objects.items()):
        if number in touched or not is_living(obj):
            continue
        used = [one for one in uses.of.get(number, ()) if giver_of(one) == giver.unit]
        if any(giver.loses(str(parse_full(one)[1])) for one in used):
            yield obj.address or f"#{number}"

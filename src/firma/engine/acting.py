"""From plans of acts on the ledger alone to what a person is shown: judged, kept, and with what is worth saying."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from firma.core.model.diagnostic import Diagnostic, Severity, diagnose
from firma.core.plan.plan import Plan
from firma.core.trust.facts import LedgerFacts
from firma.core.trust.gate import judge, seal
from firma.engine.context import Context
from firma.engine.evaluating import Evaluated
from firma.engine.keeping import keep, kept_root
from firma.engine.meanwhile import seen_meanwhile
from firma.engine.own_types import load_own_types, types_in
from firma.engine.policy import policy_of
from firma.engine.result import Planned


def facts_of(context: Context) -> Mapping[str, Any]:
    """Return what goes into a plan's digest beyond its effect."""
    git = context.git
    return {
        "commit": git.described,
        "dirty": bool(git.dirty),
        "versions": dict(context.versions()),
        "time": context.world.now_ms(),
    }


async def planned_of(
    context: Context,
    evaluated: Evaluated,
    plans: Sequence[Plan],
    needs: Mapping[str, tuple[str, ...]],
    *,
    kind: str,
    notes: Sequence[Diagnostic] = (),
) -> Planned:
    """Return the stored plan of an act. Raises FirmaError where store or ledger cannot be used."""
    verdicts, sealed = {}, []
    for plan in plans:
        state = (await context.ledger(plan.unit)).state
        await load_own_types(context, types_in(state) | {op.type for op in plan.operations.values()})
        verdicts[plan.unit] = judge(plan, LedgerFacts(context.schema, state), policy_of(context))
        sealed.append(seal(plan, verdicts[plan.unit]))
    kept = kept_root(
        sealed,
        needs,
        project=context.project.name,
        environment=context.environment.name,
        graph=evaluated.digest,
        kind=kind,
    )
    stored = await keep(context.store, kept, context.sealer_of)
    said = [*notes, *await seen_meanwhile(context, sealed)]
    if not stored:
        said.append(diagnose("F924", f"{len(sealed)} plans", severity=Severity.WARNING))
    documents = {unit.unit: unit for unit in evaluated.document.units if unit.unit in verdicts}
    return Planned(
        root=kept.root,
        verdicts=verdicts,
        documents=documents,
        notes=(*evaluated.notes, *said),
        printed=evaluated.printed,
        environment=context.environment.name,
        tier=context.environment.tier,
        isolation=evaluated.isolation,
        kind=kind,
        graph=evaluated.digest,
        stored=stored,
    )

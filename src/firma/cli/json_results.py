"""Results of verbs as plain JSON: one function a shape, as `docs/reference/json` says; knows no verb."""

from __future__ import annotations

from typing import Any

from firma.cli.json_values import clean, diagnostic_to_json, value_to_json
from firma.cli.plan_words import desired_of
from firma.cli.times import utc
from firma.core.model.address import format_path
from firma.core.model.place import Place
from firma.core.plan.plan import AttributeChange, Deferred, Plan, ResourceChange, Scope
from firma.core.trust.verdict import Verdict
from firma.engine.result import (
    Applied,
    GraphView,
    Planned,
    Resolved,
    TakenOver,
    UnitRun,
)


def moment(ms: int) -> str | None:
    """Return a time in UTC, or None for 0 (never)."""
    return utc(ms) if ms else None


def place(found: Place | None) -> dict[str, Any] | None:
    """Return a place in the source."""
    if found is None:
        return None
    return {"file": clean(found.file), "line": found.line, "column": found.column, "end_column": found.end_column}


def plan_result(planned: Planned) -> dict[str, Any]:
    """Return a root plan with its verdicts."""
    return {
        "digest": planned.root.digest,
        "effect_digest": planned.root.effect_digest,
        "kind": planned.kind,
        "environment": planned.environment,
        "tier": planned.tier,
        "stored": planned.stored,
        "isolation": planned.isolation,
        "units": [_unit_plan(plan, planned.verdicts.get(plan.unit)) for plan in planned.plans],
        "notes": [diagnostic_to_json(d) for d in planned.notes],
        "printed": clean(planned.printed),
        "seconds": {key: round(number, 3) for key, number in planned.seconds.items()},
    }


def _unit_plan(plan: Plan, verdict: Verdict | None) -> dict[str, Any]:
    return {
        "unit": plan.unit,
        "digest": plan.digest,
        "effect_digest": plan.effect_digest,
        "empty": plan.is_empty,
        "head": plan.seq,
        "changes": [_change(plan, change) for change in plan.changes],
        "deferred": [_deferred(item) for item in plan.deferred],
        "scope": _scope(plan.scope) if plan.scope else None,
        "outputs": value_to_json(plan.outputs),
        "notes": [diagnostic_to_json(d) for d in plan.notes],
        "verdict": _verdict(verdict) if verdict else None,
    }


def _scope(scope: Scope) -> dict[str, Any]:
    return {
        "targets": [clean(pattern) for pattern in scope.targets],
        "excludes": [clean(pattern) for pattern in scope.excludes],
        "added": list(scope.added),
        "held": [{"address": address, "action": action} for address, action in scope.held],
    }


def _change(plan: Plan, change: ResourceChange) -> dict[str, Any]:
    asked = [AttributeChange(path=(name,), after=value) for name, value in sorted(desired_of(plan, change).items())]
    return {
        "address": change.address,
        "type": change.type,
        "action": change.action.value,
        "object": change.object,
        "replacement": change.replacement.value,
        "moved_from": change.moved_from,
        "protected": change.protected,
        "why": clean(change.why),
        "place": place(change.place),
        "observed": moment(change.observed),
        "attributes": [_attribute(a) for a in (*change.attributes, *asked)],
    }


def _attribute(change: AttributeChange) -> dict[str, Any]:
    hidden = {"$sensitive": True}
    before, after = value_to_json(change.before), value_to_json(change.after)
    return {
        "path": format_path(change.path),
        "before": hidden if change.sensitive and before is not None else before,
        "after": hidden if change.sensitive and after is not None else after,
        "replaces": change.replaces,
        "sensitive": change.sensitive,
    }


def _deferred(item: Deferred) -> dict[str, Any]:
    return {"address": item.address, "why": clean(item.why), "waits_for": list(item.waits_for)}


def _verdict(verdict: Verdict) -> dict[str, Any]:
    return {
        "overall": verdict.overall.value,
        "tier": verdict.tier,
        "counts": dict(sorted(verdict.counts.items())),
        "sentences": [clean(s) for s in verdict.sentences],
        "changes": [
            {
                "address": c.address,
                "class": c.reversibility.value,
                "inverse": clean(c.inverse),
                "why": clean(c.why),
                "facts": [clean(f) for f in c.facts],
            }
            for c in verdict.changes
        ],
        "refusals": [diagnostic_to_json(d) for d in verdict.refusals],
        "confirmations": [diagnostic_to_json(d) for d in verdict.confirmations],
    }


def applied_result(applied: Applied) -> dict[str, Any]:
    """Return how an apply ended."""
    return {
        "root": applied.root,
        "runs": [_run(run) for run in applied.runs],
        "outputs": {unit: value_to_json(outputs) for unit, outputs in sorted(applied.outputs.items())},
    }


def _run(run: UnitRun) -> dict[str, Any]:
    return {
        "unit": run.unit,
        "status": run.status,
        "run": run.run,
        "plan": run.plan,
        "counts": dict(run.counts),
        "problems": [diagnostic_to_json(d) for d in run.problems],
        "seconds": round(run.seconds, 3),
    }


def graph_result(graph: GraphView) -> dict[str, Any]:
    """Return nodes and edges."""
    return {
        "nodes": [{"unit": n.unit, "address": n.address, "type": n.type, "action": n.action} for n in graph.nodes],
        "edges": [{"user": user, "used": used} for user, used in graph.edges],
    }


def resolved_result(resolved: Resolved) -> dict[str, Any]:
    """Return what was settled."""
    return {
        "unit": resolved.unit,
        "address": resolved.address,
        "intent": resolved.intent,
        "verdict": resolved.verdict,
        "identifier": resolved.identifier,
        "sentence": clean(resolved.sentence),
    }


def takeover_result(taken: TakenOver) -> dict[str, Any]:
    """Return which leases were ended."""
    return {
        "unit": taken.unit,
        "over": list(taken.over),
        "holders": [clean(h) for h in taken.holders],
        "open_intents": taken.open_intents,
    }

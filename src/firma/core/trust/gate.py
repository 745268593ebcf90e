"""The gate: the verdict of a plan under an environment's policy, and what apply accepts; knows no terminal, no store.

Refusals (exit 4) stand whatever anybody says. Confirmations (exit 5) are asked for and given. Only `admit` makes
Admitted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from firma.core.model.diagnostic import ApprovalError, Diagnostic, RefusedError, diagnose
from firma.core.plan.codec import sealed
from firma.core.plan.plan import Act, Action, Plan, ResourceChange
from firma.core.trust.facts import Facts
from firma.core.trust.reversibility import RANK, classify, worst
from firma.core.trust.verdict import Admitted, ChangeVerdict, Reversibility, Verdict, seal_of_the_gate


class Actor(StrEnum):
    """Classes of who acts (decision 33)."""

    VERIFIED = "verified"
    UNVERIFIED = "unverified"
    AUTOMATION = "automation"


class Tier(StrEnum):
    """How careful an environment is."""

    STANDARD = "standard"
    CRITICAL = "critical"


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What an environment asks for. `store` is the kind of its store (`sqlite`, ...).

    `actor` is the class of who acts; `proven`: whether a signature or a token says so, of an automation as of a person.
    """

    environment: str
    tier: Tier = Tier.STANDARD
    actor: Actor = Actor.UNVERIFIED
    proven: bool = False
    store: str = ""

    @property
    def is_critical(self) -> bool:
        """Whether the environment is critical."""
        return self.tier is Tier.CRITICAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What a person gave: a yes, the environment's typed name, and acknowledged risks (`unverified`, `sqlite`)."""

    yes: bool = False
    confirm_name: str = ""
    acknowledged: frozenset[str] = frozenset()


NOTHING_GIVEN = Given()

_BAD = frozenset({Reversibility.LOSSY, Reversibility.ONE_WAY})
_VERBS: Mapping[Action, str] = {
    Action.CREATE: "to create",
    Action.UPDATE: "to update",
    Action.REPLACE: "to replace",
    Action.DELETE: "to delete",
    Action.FORGET: "to forget",
    Action.MOVE: "to rename",
    Action.ADOPT: "to adopt",
    Action.SETTLE: "to settle",
    Action.HOLD: "to hold",
    Action.LIFT: "to lift",
}


def judge(plan: Plan, facts: Facts, policy: Policy) -> Verdict:
    """Return the verdict: classes, at most five sentences, what is refused, and what must be agreed to."""
    changes = classify(plan, facts)
    overall = worst(change.reversibility for change in changes)
    counts = Counter(change.reversibility.value for change in changes)
    refusals = _refusals(plan, changes, facts, policy)
    confirmations = () if plan.is_empty else _confirmations(plan, overall, policy)
    return Verdict(
        overall=overall,
        changes=changes,
        counts=dict(sorted(counts.items())),
        sentences=_sentences(plan, changes, overall, refusals, confirmations),
        refusals=refusals,
        confirmations=confirmations,
        tier=policy.tier.value,
    )


def seal(plan: Plan, verdict: Verdict) -> Plan:
    """Return the plan with the verdict in its effect digest: what people approve, and what is stored and recorded."""
    return sealed(plan, verdict.to_plain())


def admit(plan: Plan, verdict: Verdict, given: Given = NOTHING_GIVEN, *, environment: str = "") -> Admitted:
    """Return what apply accepts. `environment` is the name that may have to be typed.

    Raises:
        RefusedError: something is refused (exit 4). ApprovalError: something was not agreed to (exit 5).
    """
    if not plan.digest:
        raise RefusedError(diagnose("F353", plan.unit))
    if verdict.refusals:
        raise RefusedError(*verdict.refusals)
    missing = [asked for asked in verdict.confirmations if not _is_given(asked, given, environment)]
    if missing:
        raise ApprovalError(*missing)
    return Admitted(plan, verdict, seal_of_the_gate())


def _is_given(asked: Diagnostic, given: Given, environment: str) -> bool:
    match asked.code:
        case "F360":
            return given.yes or bool(given.confirm_name)
        case "F361":
            return given.confirm_name == (environment or asked.value)
        case "F362":
            return "unverified" in given.acknowledged
        case "F363":
            return "sqlite" in given.acknowledged
        case _:
            return False


# -- refusals ---------------------------------------------------------------------------------------------------------
def _refusals(plan: Plan, changes: tuple[ChangeVerdict, ...], facts: Facts, policy: Policy) -> tuple[Diagnostic, ...]:
    found: list[Diagnostic] = []
    for change in plan.changes:
        if _destroys_protected(plan, change, facts):
            code = "F351" if change.action is Action.REPLACE else "F350"
            found.append(diagnose(code, f"{change.address}: {change.why}.", address=change.address, place=change.place))
    if policy.actor is Actor.AUTOMATION:
        found += [
            diagnose("F352", f"{change.address}: {change.why}.", address=change.address)
            for change in changes
            if change.reversibility in _BAD
        ]
    return tuple(found)


def _destroys_protected(plan: Plan, change: ResourceChange, facts: Facts) -> bool:
    """Return whether the current generation of a protected thing goes; only applied protection counts."""
    for key in change.operations:
        op = plan.operations[key]
        if op.act is Act.DELETE:
            obj = facts.object(op.object)
            if obj is not None and obj.current == op.generation and obj.options.get("protect"):
                return True
    return False


def is_worse(verdict: Verdict, approved: Verdict) -> bool:
    """Return whether a verdict is worse than an approved one: a worse class, or something new that is bad."""
    if RANK[verdict.overall] > RANK[approved.overall]:
        return True
    known = {(change.address, change.reversibility) for change in approved.changes}
    bad = _BAD | {Reversibility.UNKNOWN}
    return any(c.reversibility in bad and (c.address, c.reversibility) not in known for c in verdict.changes)


def destroys(plan: Plan) -> bool:
    """Return whether something in the cloud goes that was not left over by a failure."""
    return any(change.action in (Action.DELETE, Action.REPLACE) for change in plan.changes)


# -- confirmations ----------------------------------------------------------------------------------------------------
def _confirmations(plan: Plan, overall: Reversibility, policy: Policy) -> tuple[Diagnostic, ...]:
    name, found = policy.environment, []
    found.append(diagnose("F360", f"{len(plan.operations)} operations on {plan.unit}.", value=name))
    if policy.is_critical:
        if destroys(plan) or overall is Reversibility.UNKNOWN:
            found.append(diagnose("F361", f"{name} is critical.", value=name))
        if policy.actor is not Actor.VERIFIED and not policy.proven:
            found.append(diagnose("F362", f"{name} is critical.", value="unverified"))
        if policy.store == "sqlite":
            found.append(diagnose("F363", f"{name} is critical.", value="sqlite"))
    return tuple(found)


# -- sentences --------------------------------------------------------------------------------------------------------
def _sentences(
    plan: Plan,
    changes: tuple[ChangeVerdict, ...],
    overall: Reversibility,
    refusals: tuple[Diagnostic, ...],
    confirmations: tuple[Diagnostic, ...],
) -> tuple[str, ...]:
    found = [_counted(plan), *_partial(plan)]
    if changes and overall is not Reversibility.NOTHING:
        found.append(_worst_words(changes, overall))
    if plan.deferred:
        first = plan.deferred[0]
        more = f", and {len(plan.deferred) - 1} more" if len(plan.deferred) > 1 else ""
        found.append(f"Cannot be planned yet: {first.address} ({first.why}){more}.")
    if refusals:
        first_refusal = refusals[0]
        more = f", and {len(refusals) - 1} more" if len(refusals) > 1 else ""
        found.append(
            f"Refused: {first_refusal.summary.lower()}: {first_refusal.address or first_refusal.detail}{more}."
        )
    elif any(asked.code == "F361" for asked in confirmations):
        found.append("Needs the environment's name, typed.")
    return tuple(found[:5])


def _partial(plan: Plan) -> tuple[str, ...]:
    """Say that a plan is partial, and how much of the whole it leaves out (decision 15)."""
    if not plan.scope:
        return ()
    number = len(plan.scope.held_changes)
    if not number:
        return ()
    return (f"Partial: {number} {'change is' if number == 1 else 'changes are'} held back.",)


def _counted(plan: Plan) -> str:
    counts = Counter(change.action for change in plan.changes if not plan.is_record(change))
    records = sum(plan.is_record(change) for change in plan.changes)
    parts = [f"{counts[action]} {words}" for action, words in _VERBS.items() if counts[action]]
    alone = sum(op.act in (Act.HOLD, Act.LIFT, Act.OUTPUT) for op in plan.operations.values())
    if not parts and alone:
        parts.append(f"{alone} to record")
    if records:
        told = f"{records} {'record' if records == 1 else 'records'}"
        parts = [*parts, told] if parts else [f"Nothing to do in the cloud; {told}"]
    if not parts:
        return f"Nothing to do; {plan.unchanged} unchanged."
    return f"{', '.join(parts)}; {plan.unchanged} unchanged."


_WORDS: Mapping[Reversibility, str] = {
    Reversibility.IN_PLACE: "Everything can be set back in place",
    Reversibility.RECREATE: "Can be undone by deleting and making again",
    Reversibility.LOSSY: "Undoing it loses data",
    Reversibility.ONE_WAY: "There is no way back",
    Reversibility.UNKNOWN: "Whether it can be undone is not known",
}


def _worst_words(changes: tuple[ChangeVerdict, ...], overall: Reversibility) -> str:
    names = [change for change in changes if change.reversibility is overall]
    if overall in (Reversibility.IN_PLACE, Reversibility.RECREATE):
        return f"{_WORDS[overall]}."
    more = f", and {len(names) - 1} more" if len(names) > 1 else ""
    return f"{_WORDS[overall]}: {names[0].address}{more} ({names[0].why})."

"""Asking: whether a plan may be applied, and the name that a critical environment wants; the engine checks it again."""

from __future__ import annotations

from dataclasses import dataclass, replace

from firma.cli.console import Console
from firma.cli.plan_words import DANGER, counts_text, is_change
from firma.cli.text import printable
from firma.cli.verdict_view import overall
from firma.core.model.diagnostic import ApprovalError, diagnose
from firma.core.plan.plan import Action
from firma.engine.request import Confirmations
from firma.engine.result import Planned

YES = frozenset({"y", "yes"})
DESTROYING = frozenset({Action.DELETE, Action.REPLACE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """What the call brought along."""

    reason: str = ""
    yes: bool = False
    confirm: str = ""
    acknowledge: tuple[str, ...] = ()

    def confirmations(self) -> Confirmations:
        """Return it as the engine wants it."""
        return Confirmations(yes=self.yes, confirm_name=self.confirm, acknowledged=frozenset(self.acknowledge))


def is_worse(planned: Planned, agreed: Planned) -> bool:
    """Return whether a verdict is worse than the agreed one: a more dangerous class, or something new to agree to."""
    if DANGER.index(overall(planned)) < DANGER.index(overall(agreed)):
        return True
    known = {(d.code, d.address) for verdict in agreed.verdicts.values() for d in verdict.confirmations}
    return any((d.code, d.address) not in known for v in planned.verdicts.values() for d in v.confirmations)


def agree(planned: Planned, agreement: Agreement, console: Console, *, worse: bool = False) -> Agreement:
    """Ask what has to be asked, and return the agreement as the person gave it.

    Raises:
        ApprovalError: F830 (nobody to ask), F831 (no), F832 (the name was not typed), F833 (worse, and nobody to ask).
    """
    name = planned.root.digest[:12]
    if worse and not console.is_terminal:
        raise ApprovalError(diagnose("F833", "the round before is done; this one was not begun", value=name))
    if not agreement.yes or worse:
        _ask(planned, console, name)
    if planned.tier == "critical" and any(c.action in DESTROYING for plan in planned.plans for c in plan.changes):
        typed = agreement.confirm or console.ask(f"Type `{printable(planned.environment)}` to destroy in it: ") or ""
        if typed != planned.environment:
            raise ApprovalError(diagnose("F832", f"{typed!r} is not `{planned.environment}`", value=typed))
        agreement = replace(agreement, confirm=typed)
    return replace(agreement, yes=True)


def _ask(planned: Planned, console: Console, name: str) -> None:
    if not console.is_terminal:
        hint = f"Look at the plan, then: firma apply {name} --yes"
        raise ApprovalError(diagnose("F830", f"plan {name} is kept, and nothing was applied", value=name, help=hint))
    counts = counts_text([c for plan in planned.plans for c in plan.changes if is_change(c)])
    where = printable(planned.environment)
    answer = console.ask(f"\nApply this plan ({counts}) to {where}? [y/N] ")
    if (answer or "").lower() not in YES:
        raise ApprovalError(diagnose("F831", f"plan {name} was not applied", value=name))

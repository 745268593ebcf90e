"""Asking: whether a plan may be applied, and the name that a critical environment wants; the engine checks it again."""

from __future__ import annotations

from dataclasses import dataclass, replace

from firma.cli.console import Console
from firma.cli.interrupts import Interrupts
from firma.cli.plan_words import counts_text
from firma.cli.text import printable
from firma.cli.verdict_view import ACKNOWLEDGED
from firma.core.model.diagnostic import ApprovalError, diagnose
from firma.core.trust.gate import is_worse as gate_is_worse
from firma.engine.request import Confirmations
from firma.engine.result import Planned

YES = frozenset({"y", "yes"})
NAME_TYPED = "F361"
"""The confirmation that is given by typing the environment's name."""

UNITS_NAMED_MAX = 3
"""Most units whose counts the question repeats."""


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
    """Return whether the gate finds some unit's verdict worse than the one that was agreed to."""
    return any(
        gate_is_worse(verdict, agreed.verdicts[unit]) if unit in agreed.verdicts else bool(verdict.changes)
        for unit, verdict in planned.verdicts.items()
    )


def agree(planned: Planned, agreement: Agreement, console: Console, *, worse: bool = False) -> Agreement:
    """Ask what the verdict wants to have asked, and return the agreement as the person gave it.

    Raises:
        ApprovalError: F830 (nobody to ask), F831 (no), F832 (the name was not typed), F833 (worse, nobody to ask), or
            what must be acknowledged and is not.
    """
    name = planned.root.digest[:12]
    asked = [d for verdict in planned.verdicts.values() for d in verdict.confirmations]
    missing = dict.fromkeys(d for d in asked if d.code in ACKNOWLEDGED and d.value not in agreement.acknowledge)
    if missing:
        raise ApprovalError(*missing)
    if worse and not console.is_terminal:
        raise ApprovalError(diagnose("F833", "the round before is done; this one was not begun", value=name))
    if not agreement.yes or worse:
        _ask(planned, console, name)
    if any(d.code == NAME_TYPED for d in asked):
        wanted = printable(planned.environment)
        typed = agreement.confirm or _answer(console, f"{wanted} is critical. Type its name to go on: ")
        if typed != planned.environment:
            raise ApprovalError(diagnose("F832", f"{typed!r} is not `{planned.environment}`", value=typed))
        agreement = replace(agreement, confirm=typed)
    return replace(agreement, yes=True)


def _ask(planned: Planned, console: Console, name: str) -> None:
    if not console.is_terminal:
        hint = f"Look at the plan, then: firma apply {name} --yes"
        raise ApprovalError(diagnose("F830", f"plan {name} is kept, and nothing was applied", value=name, help=hint))
    done = [plan for plan in planned.plans if not plan.is_empty]
    counts = ", ".join(filter(None, (counts_text(plan) for plan in done[:UNITS_NAMED_MAX]))) or "records only"
    more = f" and {len(done) - UNITS_NAMED_MAX} more units" if len(done) > UNITS_NAMED_MAX else ""
    question = f"\nApply this plan ({counts}{more}) to {printable(planned.environment)}? [y/N] "
    if _answer(console, question).lower() not in YES:
        raise ApprovalError(diagnose("F831", f"plan {name} was not applied", value=name))


def _answer(console: Console, question: str) -> str:
    with Interrupts.of_process().at_question():
        return console.ask(question) or ""

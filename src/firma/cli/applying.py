"""From a plan to an apply: shows, asks, applies, and goes on while the next verdict is no worse; knows no option."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace

from firma.cli.agreement import Agreement, agree, is_worse
from firma.cli.exits import refusals_of, worst
from firma.cli.interrupts import Interrupts
from firma.cli.json_results import applied_result, plan_result
from firma.cli.plan_view import plan_lines
from firma.cli.port import Verbs
from firma.cli.progress import EventProgress, Reporter
from firma.cli.render import say_diagnostics, view_out
from firma.cli.reply import Reply
from firma.cli.run_view import run_lines
from firma.cli.session import Session
from firma.core.model.diagnostic import Diagnostic, RefusedError
from firma.core.plan.plan import Action
from firma.engine.request import CancelToken
from firma.engine.result import Applied, Exit, Planned

ROUNDS_MAX = 20
"""Most rounds of one call: each must bring something; the limit is for a plan that never settles."""

MOVES = "move"
"""The kind of a plan that only moves things between units, after which the rest is planned."""

Replan = Callable[[Reporter], Awaitable[Planned]]


def settles(planned: Planned) -> bool:
    """Return whether a plan settles what an earlier run left open."""
    return any(change.action is Action.SETTLE for plan in planned.plans for change in plan.changes)


@dataclass(slots=True)
class Carrying:
    """One call that applies: its engine, its person, and what was agreed to."""

    session: Session
    engine: Verbs
    agreement: Agreement
    reporter: Reporter
    full: bool = False

    async def rounds(self, planned: Planned, again: Replan | None) -> Reply:
        """Apply a plan and, where `again` makes the next one, the rounds that follow. Returns how it ended.

        Raises:
            RefusedError: the verdict refuses. ApprovalError: nobody agreed.
        """
        brought = self.agreement
        agreed: Planned | None = None
        ended: list[Applied] = []
        for _ in range(ROUNDS_MAX):
            self.show(planned)
            self.refuse(planned)
            if all(plan.is_empty for plan in planned.plans):
                break
            if agreed is None or is_worse(planned, agreed):
                self.agreement = agree(planned, brought, self.session.console, worse=agreed is not None)
                # What a crashed run left has to be settled before the rest can be planned. That rest is no surprise in
                # a later round but what the call is for: it is asked about as a first plan is.
                agreed = None if settles(planned) or planned.kind == MOVES else planned
            ended.append(await self.apply(planned))
            if ended[-1].exit is not Exit.INCOMPLETE or again is None:
                break
            planned = replace(await again(self.reporter), of=ended[-1].of or ended[-1].root)
        return self.reply(planned, ended)

    def show(self, planned: Planned) -> None:
        """Show the plan."""
        console = self.session.console
        self.reporter.rest()
        if self.session.json:
            events = EventProgress(console, self.session.verb, self.session.now_ms)
            events.event("planned", plan=plan_result(planned))
        else:
            console.data("\n".join(plan_lines(planned, view_out(self.session), full=self.full)))
            say_diagnostics(planned.said, self.session)

    def refuse(self, planned: Planned) -> None:
        """Raise RefusedError with all refusals, if there are any."""
        refusals = refusals_of(planned)
        if refusals:
            raise RefusedError(*refusals)

    async def apply(self, planned: Planned) -> Applied:
        """Apply one plan; Ctrl-C stops it in two steps."""
        token = CancelToken()
        with Interrupts.of_process().during_apply(token, self.reporter.stopping):
            return await self.engine.apply(
                planned,
                reason=self.agreement.reason,
                confirmations=self.agreement.confirmations(),
                progress=self.reporter,
                cancel=token,
            )

    def reply(self, planned: Planned, ended: Sequence[Applied]) -> Reply:
        """Return the answer of all rounds."""
        codes: list[Exit] = [applied.exit for applied in ended if applied.exit is not Exit.INCOMPLETE]
        # A round that left something is complete once the next one finds nothing left.
        settled = all(plan.is_empty and not plan.deferred for plan in planned.plans)
        last = ended[-1].exit if ended and not (settled and ended[-1].exit is Exit.INCOMPLETE) else Exit.DONE
        left = any(plan.deferred for plan in planned.plans) if not ended or last is Exit.DONE else False
        codes += [Exit.INCOMPLETE] if last is Exit.INCOMPLETE or left else []
        problems: list[Diagnostic] = [d for applied in ended for d in applied.problems]
        problems += [d for applied in ended for run in applied.runs for d in run.problems]
        return Reply(
            exit=worst(codes),
            says=lambda view: run_lines(ended, last, view),
            plain=lambda: {"rounds": [applied_result(applied) for applied in ended]},
            diagnostics=tuple(dict.fromkeys(problems)),
        )

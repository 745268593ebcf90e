"""`firma apply`: carries out a plan; knows no engine's inside."""

from __future__ import annotations

import re

import click

from firma.cli.agreement import Agreement
from firma.cli.applying import Carrying, Replan
from firma.cli.group import Verb
from firma.cli.options import agreeing, environment, general, planning, scoping, selecting, store, units
from firma.cli.planning import Planning, ask_plan, say_printed
from firma.cli.port import Verbs
from firma.cli.progress import Reporter
from firma.cli.reply import Reply
from firma.cli.reporters import reporting
from firma.cli.session import Session
from firma.core.model.diagnostic import UsageError, diagnose
from firma.core.plan.plan import Scope
from firma.engine.request import Selection
from firma.engine.result import Planned

DIGEST = re.compile(r"[0-9a-f]{8,64}")
"""A plan's digest, or its beginning."""


@click.command(
    "apply",
    cls=Verb,
    examples=(
        ("firma apply", "plan the default environment, show, ask, apply"),
        ("firma apply payments@prod --reason 'raise the limit'", "one unit, with a reason that is recorded"),
        ("firma apply --target aws.sqs.Queue:jobs", "one resource and what it needs; the rest is held back"),
        ("firma apply edge@prod --tag tier=gold", "all instances of a stack, if it has the tag"),
        ("firma apply 3f2a9c1b77d0", "exactly the plan of that digest"),
        ("firma apply --env dev --yes --json", "in CI: no question, an event a line"),
    ),
)
@units
@environment
@agreeing
@planning
@scoping
@selecting
@store
@general
@click.pass_obj
def command(
    session: Session,
    units: tuple[str, ...],
    *,
    reason: str,
    yes: bool,
    confirm: str,
    acknowledge: tuple[str, ...],
    refresh: str,
    locked: bool,
    relock: bool,
    full: bool,
    scope: Scope,
    selection: Selection,
) -> Reply:
    """Carry out a plan: PLAN (its digest, or the beginning of it), or one that is made now for UNITs.

    A named PLAN is applied exactly, and ends after itself. Without one, Firma plans, shows the plan, asks, applies, and
    goes on with the next round while its verdict is no worse. Whatever happens in between, the same call again goes on.
    """
    agreement = Agreement(reason=reason, yes=yes, confirm=confirm, acknowledge=acknowledge)
    digests = [u for u in units if DIGEST.fullmatch(u)]
    if digests and len(units) > 1:
        raise UsageError(diagnose("F822", "a PLAN stands alone: it names its units itself", value=" ".join(units)))
    if digests and selection:
        raise UsageError(diagnose("F822", f"a PLAN stands alone: {selection} selects nothing in it", value=digests[0]))
    if digests and scope:
        detail = "a PLAN has its scope already: it is applied as it was made"
        raise UsageError(diagnose("F822", detail, value=" ".join((*scope.targets, *scope.excludes))))
    wish = Planning(refresh=refresh, locked=locked, relock=relock, scope=scope, selection=selection)
    if digests:
        return apply_stored(session, digests[0], agreement, full=full)
    return apply_units(session, units, wish, agreement, full=full)


def apply_stored(session: Session, digest: str, agreement: Agreement, *, full: bool = False) -> Reply:
    """Apply the stored plan of a digest."""

    async def work(engine: Verbs) -> Reply:
        planned = await engine.show(digest)
        if not isinstance(planned, Planned):
            raise UsageError(diagnose("F822", f"{digest} is no plan", value=digest))
        return await Carrying(session, engine, agreement, reporter, full=full).rounds(planned, None)

    with reporting(session) as reporter:
        return session.call(session.environment(), work)


def apply_units(
    session: Session, names: tuple[str, ...], wish: Planning, agreement: Agreement, *, full: bool = False
) -> Reply:
    """Plan units and apply, round by round."""
    environment = session.environment(names)
    units = session.units(names, environment)

    async def work(engine: Verbs) -> Reply:
        async def again(reporter: Reporter) -> Planned:
            return await ask_plan(engine, units, wish, reporter)

        replan: Replan = again
        planned = await replan(reporter)
        say_printed(planned, session)
        return await Carrying(session, engine, agreement, reporter, full=full).rounds(planned, replan)

    with reporting(session) as reporter:
        return session.call(environment, work)

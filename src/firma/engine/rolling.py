"""The verb rollback: from what is to be taken back to the plan that does it, held against the source.

What takes it back is the core's; what is meant is found by `points`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from firma.core.ledger.cause import Cause
from firma.core.ledger.state import State
from firma.core.model.address import AddressError, Path, Unit, format_path, parse_full
from firma.core.model.diagnostic import Diagnostic, PermanentError, Severity, UsageError, diagnose
from firma.core.model.node import Resource
from firma.core.plan.plan import Scope
from firma.core.trust.lives import Lives, Turn, differences, lives, overlap
from firma.core.trust.undo import Undo, Wanted, outside, undo, undo_to
from firma.engine.context import Context
from firma.engine.evaluating import Evaluated, evaluate_program
from firma.engine.moments import parse_moment
from firma.engine.naming import Meant, meant_by, units_of
from firma.engine.own_types import load_own_types, types_in
from firma.engine.planning import plan_environment
from firma.engine.points import Moment, change_point, last_point, moment_in, names_of, touched_by
from firma.engine.result import Planned, Progress
from firma.engine.rolled import STRAIGHT, ConflictView, Going, LeftView, Rolled, WishedView
from firma.engine.wish import Wish

NO_PATH: Path = ()

READ_APART_MAX = 400
"""Most objects whose entries are asked for one by one; for more the whole log is read, which is faster then."""


@dataclass(slots=True)
class _Back:
    """What is to be taken back in one unit: plans of a change, or a moment; of one address, one attribute, or all."""

    plans: frozenset[str] = frozenset()
    moment: Moment | None = None
    only: str = ""
    within: Path = ()
    name: str = ""


@dataclass(slots=True)
class _Found:
    """What was found to take back, by unit."""

    undone: dict[Unit, Undo] = field(default_factory=dict)
    moments: dict[str, tuple[int, int]] = field(default_factory=dict)
    notes: list[Diagnostic] = field(default_factory=list)


async def plan_rollback(context: Context, target: str, progress: Progress, going: Going = STRAIGHT) -> Planned:
    """Return the plan that takes back what is meant.

    Without `going.to`: an address's last change, `last`, or a change by any of its names. With it: an address, a unit
    or (without a target) the environment goes back to that moment.

    Raises:
        FirmaError: F911, F913 or F365, there is nothing to take back; F905, no address is meant; F367 or F962, no
            moment is; F957, the holds would be over already; F958, this does not go together; as planning raises.
    """
    context.unlock()  # former values may be sealed
    expiry = _expiry(context, going)
    progress.phase("evaluate", context.environment.name)
    evaluated = await evaluate_program(context.project, context.environment)
    found = _Found()
    backs = await (_to_moment(context, target, going, found) if going.to else _of_change(context, target))
    for unit, back in backs.items():
        found.undone[unit] = await _undone(context, unit, back, going, expiry, evaluated)
    if not any(found.undone[unit].holds or found.undone[unit].left or found.undone[unit].conflicts for unit in backs):
        names = {back.name[:12] for back in backs.values() if back.moment is None}
        said = f"{', '.join(sorted(names))} declared nothing otherwise: nothing is to be taken back"
        found.notes.append(diagnose("F921", said if names else "everything is as it was then", severity=Severity.NOTE))
    wish = Wish(
        units=[str(unit).partition("/")[2] for unit in backs],
        kind="rollback",
        holds={str(unit): one.holds for unit, one in found.undone.items()},
        scope=_scope(found.undone),
        keep=not going.check,
    )
    rolled = _rolled(found, going)
    planned = await plan_environment(
        context, wish, progress, notes=[*found.notes, *_notes(rolled)], evaluated=evaluated
    )
    return replace(planned, rolled=rolled)


def _expiry(context: Context, going: Going) -> int:
    if not going.until:
        return 0
    ms = parse_moment(going.until, context.world.now_ms())
    if ms <= context.world.now_ms():
        raise UsageError(diagnose("F957", f"--until {going.until} has passed", value=going.until))
    return ms


def _scope(undone: Mapping[Unit, Undo]) -> Scope:
    """What a rollback changes, and nothing beside: what the source has waiting is not its business."""
    targets = {f"{unit}/{one.address}" for unit, found in undone.items() for one in found.wished}
    return Scope(targets=tuple(sorted(targets))) if targets else Scope(excludes=("*",))


# -- what is meant ----------------------------------------------------------------------------------------------------
async def _of_change(context: Context, target: str) -> dict[Unit, _Back]:
    """One change: `last`, by any of its names, or the last one of an address."""
    point = await last_point(context) if target in ("", "last") else await change_point(context, target)
    if point is not None:
        return {unit: _Back(plans, name=point.name) for unit, plans in point.plans.items()}
    unit = await unit_meant(context, target)
    if unit is not None:
        raise UsageError(diagnose("F958", f"{target} is a unit: say to which moment, with --to", value=target))
    meant = await _address(context, target)
    ledger = await context.ledger(str(meant.unit))
    told = lives(await ledger.entries_of(address=meant.address))
    turns = [turn for n, turns in told.turns.items() if told.addresses.get(n) == meant.address for turn in turns]
    ordered = sorted(turns, key=lambda one: -one.seq)
    last = next((turn for turn in ordered if turn.plan and _differs(turn, meant.path)), None)
    if last is None:
        raise PermanentError(diagnose("F911", f"nothing changed {meant}", value=target))
    names = names_of(ledger.state)
    name = names.get(last.plan, last.plan)
    plans = frozenset(plan for plan, other in names.items() if other == name)
    return {meant.unit: _Back(plans, only=meant.address, within=meant.path, name=name)}


def _differs(turn: Turn, within: Path) -> bool:
    if turn.before is None or turn.after is None:
        return not within
    return any(overlap(path, within) for path, _ in differences(turn.before.wish, turn.after.wish))


async def _to_moment(context: Context, target: str, going: Going, found: _Found) -> dict[Unit, _Back]:
    """An address, a unit, or the environment as it was."""
    unit = await unit_meant(context, target) if target else None
    only, within = "", NO_PATH
    units = [unit] if unit is not None else []
    if not target:
        units = await units_of(context)
        if not units:
            raise PermanentError(diagnose("F911", f"nothing was ever applied to {context.environment.name}"))
    elif unit is None:
        if target == "last" or await change_point(context, target) is not None:
            raise UsageError(diagnose("F958", f"{target} is a change, and has no moment to go to", value=target))
        meant = await _address(context, target)
        units, only, within = [meant.unit], meant.address, meant.path
    backs = {}
    younger: dict[Unit, PermanentError] = {}
    for one in units:
        try:
            moment, notes = await moment_in(context, one, going.to)
        except PermanentError as error:
            if target or not _is_younger(error):
                raise
            # The unit did not exist then, and the environment goes back as a whole: everything of it goes.
            moment, notes = Moment(seq=0, time=0), []
            younger[one] = error
        found.notes += notes
        found.moments[str(one)] = (moment.seq, moment.time)
        backs[one] = _Back(moment=moment, only=only, within=within, name=going.to)
    if len(younger) == len(units):  # nothing of it was there: that is a slip of the clock, and no wish to empty it
        raise PermanentError(*(found for error in younger.values() for found in error.diagnostics))
    found.notes += [_emptied(one, going.to) for one in younger]
    return backs


def _emptied(unit: Unit, to: str) -> Diagnostic:
    detail = f"{unit.short} began after {to}, and the environment goes back as a whole: everything in it is deleted"
    return diagnose("F367", detail, severity=Severity.WARNING, value=str(unit))


def _is_younger(error: PermanentError) -> bool:
    return all(d.code == "F367" and "began after" in d.detail for d in error.diagnostics)


async def unit_meant(context: Context, target: str) -> Unit | None:
    """Return the unit that a text names, or None."""
    if "/" in target.rpartition("@")[2] or ":" in target:
        return None
    try:
        unit = context.unit(target)
    except AddressError:
        return None
    return unit if unit in await units_of(context) else None


async def _address(context: Context, target: str) -> Meant:
    meant = await meant_by(context, target)
    if any(isinstance(step, int) for step in meant.path):
        detail = f"{target}: an item of a list goes back with its list; name the list"
        raise UsageError(diagnose("F958", detail, value=target))
    return meant


# -- what takes it back -----------------------------------------------------------------------------------------------
async def _undone(context: Context, unit: Unit, back: _Back, going: Going, expiry: int, evaluated: Evaluated) -> Undo:
    ledger = await context.ledger(str(unit))
    await load_own_types(context, types_in(ledger.state))
    told = await _told(context, unit, back)
    document = evaluated.units().get(unit)
    others = () if document is None else document.nodes
    default = f"back to {back.name}" if back.moment is not None else f"rollback of {back.name[:12]}"
    fields: dict[str, Any] = {"reason": going.reason or default, "owner": context.who.subject}
    fields |= {"change": back.name} | ({"expiry": expiry, "until": _utc(expiry)} if expiry else {})
    wanted = Wanted(
        fields=fields,
        unit=unit,
        schemas=context.schema,
        on_conflict=going.on_conflict,
        nodes=frozenset(str(node.address) for node in others if not isinstance(node, Resource)),
        change_of=names_of(ledger.state),
        within=back.within,
    )
    found = _take(told, ledger.state, back, wanted)
    lost = await _lost(context, outside([found], unit))
    return _take(told, ledger.state, back, replace(wanted, lost=lost)) if lost else found


def _take(told: Lives, state: State, back: _Back, wanted: Wanted) -> Undo:
    if back.moment is not None:
        return undo_to(told, state, back.moment.seq, wanted, only=back.only)
    return undo(told, state, back.plans, wanted, only=back.only)


async def _told(context: Context, unit: Unit, back: _Back) -> Lives:
    """Return the lives of what may be concerned: few entries of a long log are read, where few objects are."""
    ledger = await context.ledger(str(unit))
    state = ledger.state
    if back.only:
        told = lives(await ledger.entries_of(address=back.only))
        others = {*told.turns}
    elif back.moment is not None:
        others = {obj.id for obj in state.objects.values() if obj.last > back.moment.seq}
    else:
        touched = touched_by(state)
        others = {number for plan in back.plans for number in touched.get(plan, ())}
    told = await _lives_of(context, unit, others)
    if len(others) > READ_APART_MAX:
        return told  # that is the whole log
    there = {state.by_address[a] for a in told.addresses.values() if a in state.by_address}
    for address in {told.addresses[n] for n in others if n in told.addresses and state.objects[n].now is None}:
        if len(there) > READ_APART_MAX or back.moment is not None:
            break  # the whole log is read then, and a moment needs nobody who came and went
        there |= lives(await ledger.entries_of(address=address)).turns.keys()  # who lived there since
    return await _lives_of(context, unit, others | there) if there - others else told


async def _lives_of(context: Context, unit: Unit, numbers: Collection[int]) -> Lives:
    if not numbers:
        return Lives({}, {}, {})
    ledger = await context.ledger(str(unit))
    if len(numbers) > READ_APART_MAX:
        return lives(await context.entries(str(unit)))
    return lives(await ledger.entries_of(objects=sorted(numbers)))


async def _lost(context: Context, needed: tuple[frozenset[str], frozenset[str]]) -> frozenset[str]:
    """Return digests of assets that are not kept, and outputs of other units that are not there any more."""
    assets, outputs = needed
    lost = {digest for digest in assets if not await context.store.find_blobs(f"asset/{digest}")}
    for address in outputs:
        unit, node, _ = parse_full(address)
        if node.name not in (await context.ledger(str(unit))).state.outputs:
            lost.add(address)
    return frozenset(lost)


# -- telling ----------------------------------------------------------------------------------------------------------
def _rolled(found: _Found, going: Going) -> Rolled:
    conflicts: list[ConflictView] = []
    left: list[LeftView] = []
    wished: list[WishedView] = []
    for unit, one in found.undone.items():
        text = str(unit)
        for conflict in one.conflicts:
            rival = conflict.rival
            cause = one.told.causes.get(rival.run, Cause())
            conflicts.append(
                ConflictView(
                    unit=text,
                    address=conflict.address,
                    paths=tuple(map(format_path, conflict.paths)),
                    who=cause.who,
                    when=rival.time,
                    run=f"{text}#{rival.run}" if rival.run else "",
                    plan=rival.plan,
                    reason=cause.reason,
                    place=rival.place,
                    what=rival.how.value,
                )
            )
        left += [LeftView(unit=text, address=item.address, code=item.code, why=item.why) for item in one.left]
        wished += [
            WishedView(
                unit=text,
                address=item.address,
                path=item.path,
                value=item.value,
                absent=item.absent,
                place=item.place,
            )
            for item in one.wished
        ]
    return Rolled(
        conflicts=tuple(conflicts),
        left=tuple(left),
        wished=tuple(wished),
        moments=found.moments,
        on_conflict=going.on_conflict,
        whole=all(one.is_whole for one in found.undone.values()),
    )


_ENDS: Mapping[str, str] = {
    "leave": "that stays, the rest is taken back",
    "later": "that stays, the rest is taken back",
    "former": "that is taken back, too",
}


def _utc(ms: int) -> str:
    return f"{datetime.fromtimestamp(ms // 1000, UTC):%Y-%m-%dT%H:%M:%SZ}"


def _notes(rolled: Rolled) -> list[Diagnostic]:
    notes = []
    for one in rolled.conflicts:
        what = ", ".join(one.paths) or "it"
        words = f"{one.address}: {what} {'were' if len(one.paths) > 1 else 'was'} {one.what} again later"
        run = f" in {one.run.partition('/')[2]}" if one.run else ""
        ends = _ENDS[rolled.on_conflict.value]
        detail = f"{words} by {one.who} at {_utc(one.when)}{run}; {ends}"
        notes.append(diagnose("F366", detail, address=one.address, place=one.place, severity=Severity.WARNING))
    notes += [
        diagnose(one.code, f"{one.address}: {one.why}", address=one.address, severity=Severity.WARNING)
        for one in rolled.left
    ]
    return notes

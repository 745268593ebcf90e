"""The verb rollback's other way, --release: which holds are meant, and the plan that lifts them; makes no hold."""

from __future__ import annotations

from collections.abc import Sequence

from firma.core.ledger.state import Hold, State
from firma.core.model.address import Unit
from firma.core.model.diagnostic import PermanentError, UsageError, diagnose
from firma.core.plan.hold import parted
from firma.core.plan.plan import Scope
from firma.engine.context import Context
from firma.engine.naming import meant_by, units_of
from firma.engine.planning import plan_environment
from firma.engine.points import Point, change_point, last_point, name_of_lease
from firma.engine.result import Planned, Progress
from firma.engine.rolled import STRAIGHT, Going
from firma.engine.rolling import unit_meant
from firma.engine.wish import Wish


async def plan_release(context: Context, target: str, progress: Progress, going: Going = STRAIGHT) -> Planned:
    """Return the plan that lifts holds: at an address, of a change, of a unit, or (`everything`) of the environment.

    From then on the source counts there.

    Raises:
        FirmaError: F905, no address is meant; F224, nothing is held there; F958, no target; as planning raises.
    """
    release: dict[str, tuple[str, ...]] = {}
    holds: dict[str, tuple[Hold, ...]] = {}
    point = await _released_change(context, target) if not going.everything else None
    targets: dict[str, None] = {}
    for unit, keys in (await _released(context, target, point, going)).items():
        state = (await context.ledger(str(unit))).state
        whole, rest = [], []
        for key in keys:
            targets[f"{unit}/{_address_of(state, key)}"] = None
            stays, _ = parted(state.holds[key], lambda fields: point is None or fields.get("change") == point.name)
            if stays is None or _made_by(state, key, point):
                whole.append(key)
            else:
                rest.append(stays)
        release[str(unit)], holds[str(unit)] = tuple(whole), tuple(rest)
    if not release:
        raise PermanentError(diagnose("F224", f"nothing is held{f' by {target}' if target else ''}", value=target))
    units = [text.partition("/")[2] for text in release]
    wish = Wish(
        units=units,
        kind="release",
        release=release,
        holds=holds,
        # What is held there, and nothing beside: drift and changes elsewhere are not its business.
        scope=Scope(targets=tuple(sorted(targets))),
        keep=not going.check,
    )
    return await plan_environment(context, wish, progress)


def _address_of(state: State, key: str) -> str:
    obj = state.objects.get(int(key[1:])) if key.startswith("o") else None
    return key[1:] if obj is None else obj.address


async def _released_change(context: Context, target: str) -> Point | None:
    if not target:
        raise UsageError(diagnose("F958", "--release needs an address, a change, a unit, or --all"))
    return await (last_point(context) if target == "last" else change_point(context, target))


def _made_by(state: State, key: str, point: Point | None) -> bool:
    """Return whether a hold was written by the change itself (a rollback): its own name releases it, too."""
    if point is None:
        return True
    made = state.hold_entries.get(key, (0, ""))[1]
    return any(lease.plan == made and name_of_lease(lease) == point.name for lease in state.leases.values())


async def _released(context: Context, target: str, point: Point | None, going: Going) -> dict[Unit, Sequence[str]]:
    """Keys of the holds that are meant, by unit."""
    units = await units_of(context)
    states = {unit: (await context.ledger(str(unit))).state for unit in units}
    if point is not None:
        found = {
            unit: [
                key
                for key, hold in state.holds.items()
                if _made_by(state, key, point) or parted(hold, lambda f: f.get("change") == point.name)[1] is not None
            ]
            for unit, state in states.items()
        }
    elif going.everything:
        found = {unit: [*state.holds] for unit, state in states.items()}
    elif (unit := await unit_meant(context, target)) is not None:
        found = {unit: [*states[unit].holds]}
    else:
        meant = await meant_by(context, target)
        state = states[meant.unit]
        number = state.by_address.get(meant.address)
        keys = [key for key in (f"o{number}", f"a{meant.address}") if key in state.holds]
        if not keys:
            raise PermanentError(diagnose("F224", f"nothing is held at {meant}", address=meant.address, value=target))
        found = {meant.unit: keys}
    return {unit: keys for unit, keys in found.items() if keys}

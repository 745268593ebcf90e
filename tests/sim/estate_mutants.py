"""Planted bugs of estates: of moves between units, of what is held, of what is taken back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from firma.core.apply.rules import RULES
from firma.core.ledger import crossing, folding
from firma.core.ledger.entry import Entry
from firma.core.ledger.state import LedgerObject, State
from firma.core.plan import sheet
from firma.core.plan.sheet import Underway
from firma.core.trust import aims
from firma.engine import crossings
from sim.drift_mutants import DRIFT_MUTANTS
from sim.mutant import Mutant


def _kept_by_its_giver(state: State, obj: LedgerObject, entry: Entry) -> None:
    """The giver says where it went, and looks after it all the same."""
    state.departed[obj.id] = (entry.fields["into"], entry.fields["to"])


def _swept_again(state: State, obj: LedgerObject, entry: Entry) -> None:
    """Nobody remembers that what went away is somebody else's; its tag is still on it."""
    crossing_depart(state, obj, entry)
    state.forgotten = set()


crossing_depart = crossing.depart


async def _nothing_on_the_way(context: Any, units: Any) -> list[Any]:
    return []


def _two_way(turns: Any, mine: Any) -> Any:
    """What stood there before the change stands there again, whatever came later."""
    touched, _ = three_way(turns, mine)
    return touched, {}


three_way = aims._three_way


def _nothing(*_: Any, **__: Any) -> None:
    return None


def _all_stays(self: Any, unit: str) -> Underway:
    return Underway()


def _none_bound(*_: Any) -> list[Any]:
    return []


ESTATE_MUTANTS: Mapping[str, Mutant] = {
    "moved pair not exclusive": Mutant(patches=((folding, "depart", _kept_by_its_giver),)),
    "sweep by tag takes what moved away": Mutant(patches=((folding, "depart", _swept_again),)),
    "what is on its way is not looked for": Mutant(patches=((crossings, "on_the_way", _nothing_on_the_way),)),
    "what another unit claims is deleted": Mutant(
        patches=((crossings.Crossings, "underway", lambda self, unit: Underway()),)
    ),
    "a hold does not bind what moves away": Mutant(patches=((crossings, "_bound", _none_bound),)),
    "what a hold refers to is had for ever": Mutant(patches=((sheet, "_as_last_sent", _nothing),)),
    "rollback is two-way": Mutant(patches=((aims, "_three_way", _two_way),)),
    **DRIFT_MUTANTS,
    "takeover without fence across units": Mutant(rules=replace(RULES, is_fenced=lambda state, lease: False)),
}

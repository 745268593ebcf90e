"""What a planning is for, beyond the source; plans nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from firma.core.ledger.state import Hold
from firma.core.plan.plan import WHOLE, Scope
from firma.engine.request import EVERYTHING, Selection


@dataclass(slots=True)
class Wish:
    """Units (all where none is named), refresh, destruction, scope, and what a rollback holds or releases."""

    units: Sequence[str] = ()
    refresh: str = "touched"
    destroy: bool = False
    locked: bool = False
    relock: bool = False
    kind: str = "plan"
    scope: Scope = WHOLE
    selection: Selection = EVERYTHING
    holds: Mapping[str, tuple[Hold, ...]] = field(default_factory=dict)
    release: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    set_back: Mapping[str, Mapping[int, frozenset[str]]] = field(default_factory=dict)
    """Unit -> object -> paths of the differences that a revert sets back."""
    retag: Mapping[str, frozenset[int]] = field(default_factory=dict)
    """Unit -> objects whose thing gets Firma's own tags again."""
    keep: bool = True
    """Whether the plan is stored, with its assets and pinned look-ups: a check keeps nothing."""
    adopt: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Unit -> address -> identifier of a thing that is there already."""
    recovering: bool = False
    """Whether it is a step of a recovery: only that may plan a unit in which things were not looked for yet."""
    replace: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Unit -> addresses of what is made anew."""

    @property
    def is_plain(self) -> bool:
        """Whether source and ledger are planned as they are: nothing destroyed, held, released or asked anew."""
        refreshed = self.refresh in ("touched", "none")
        return (
            refreshed
            and self.kind == "plan"
            and not (self.destroy or self.relock or self.holds or self.release or self.scope or self.selection)
        )

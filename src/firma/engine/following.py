"""Following: looks that found another value, and nothing that anybody changed: what differs shows other things of ours.

A role shows the policies that are declared beside it, a target group its load balancer; much else the cloud computes.
Of such a look the entry says so (`follows`): it is recorded, and history tells of nobody who changed something.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from firma.core.ledger.entry import Draft, EntryKind
from firma.core.ledger.state import State
from firma.engine.context import Context
from firma.engine.departing import UNTAGGED, Known, departed
from firma.engine.looked import Looked


def marked(context: Context, state: State, looked: Looked, drafts: Sequence[Draft], known: Known) -> list[Draft]:
    """Return drafts of a look, marked where after it exactly that differs from our last write that did before."""
    if not any(_is_plain(draft, looked) for draft in drafts):
        return list(drafts)
    before = _differing(context, state, replace(looked, replies=[]), known)
    if before != _differing(context, state, looked, known):
        return list(drafts)
    return [
        replace(draft, fields={**draft.fields, "follows": True}) if _is_plain(draft, looked) else draft
        for draft in drafts
    ]


def _is_plain(draft: Draft, looked: Looked) -> bool:
    """Whether a draft says no more than how the living thing looks."""
    told = {name for name, value in draft.fields.items() if value is True}
    return draft.kind is EntryKind.OBSERVED and draft.generation == looked.obj.current and not told


def _differing(context: Context, state: State, looked: Looked, known: Known) -> list[object]:
    return [
        (one.departure.path, one.departure.layer, one.departure.recorded, one.departure.now)
        for one in departed(context, state, looked, known)
        if one.departure.path != UNTAGGED
    ]

"""Losing: what a unit's state is after entries of its log were lost, and what was found of them; knows no store.

A `recovery` entry stands where the lost entries began. `from` is the number of the first of them: its own number, or 1
in the first group of a log of which nothing was left. `to` is the last one that somebody witnessed, or "unknown"; one
below `from` where nothing was witnessed that is not there. Two more of the kind say what came next: things were looked
for (`step` searched), and a person took note of it (acknowledged); `of` is the number of the first.
"""

from __future__ import annotations

from firma.core.ledger.entry import Entry
from firma.core.ledger.making import OF_THING, OF_WISH, generation_of, mark
from firma.core.ledger.state import LedgerObject, Loss, State

UNKNOWN = "unknown"
"""The end of a lost range that nobody witnessed."""


def is_all_there(first: int, last: int) -> bool:
    """Return whether everything that anybody witnessed is there: what else there may have been, nobody saw."""
    return 0 < last < first


def missing_words(first: int, last: int) -> str:
    """Return which entries are missing; `last` is 0 where nobody knows."""
    if is_all_there(first, last):
        return f"entries up to {last} were seen, and are there; whether more were written, nobody knows"
    return f"entries {first} to {last or UNKNOWN} are missing"


def lose(state: State, entry: Entry) -> None:
    """Entries were lost, or what came of looking for what they made.

    Nothing is known for sure after a loss: every object is looked at again, and no run of before goes on.
    """
    step = entry.fields.get("step", "begun")
    if step == "begun":
        last = entry.fields["to"]
        loss = Loss(entry.seq, entry.nonce, entry.time, entry.fields["from"], last if isinstance(last, int) else 0)
        state.losses.append(loss)
        for lease in state.active():
            lease.alive, lease.taken = False, True
        for obj in state.objects.values():
            if not obj.ended:
                obj.suspect, obj.suspect_at = True, entry.time
        return
    for loss in state.losses:
        if step == "searched" and loss.seq <= entry.fields["of"]:
            loss.searched = loss.searched or entry.seq
        elif step == "acknowledged" and loss.seq <= entry.fields["of"]:
            loss.acknowledged = loss.acknowledged or entry.seq


def succeed(state: State, obj: LedgerObject, entry: Entry) -> None:
    """What a lost range of the log made in place of a generation that is gone is found: it is the current one."""
    obj.generations[entry.generation] = generation = generation_of(entry.values, entry, entry.time)
    mark(generation, entry, OF_THING + OF_WISH)
    obj.current = entry.generation
    obj.attempts = max(obj.attempts, int(entry.generation)) if entry.generation.isdecimal() else obj.attempts
    state.note_users(obj.id, entry.dependencies)

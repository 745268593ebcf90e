"""Leases and what may be put when: pure rules over a State; knows no store and no run.

The tables behind this: decision 23, and the research page of the core, section 2. A lease is its entry's number; its
footprint names object ids (`o:12`) and addresses (`a:aws.s3.Bucket:web`). The store checks the head only, so whoever
encodes a group at a head checks the rules against the state at that head.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from firma.core.ledger.entry import BEGINS, Draft, EntryKind, InGroup
from firma.core.ledger.state import Lease, LedgerObject, State, footprints_meet


@dataclass(frozen=True, slots=True, kw_only=True)
class Admission:
    """Whether a lease may be put: `over` are leases that a takeover must name, `busy` those that stand in the way."""

    over: tuple[int, ...] = ()
    busy: tuple[Lease, ...] = ()

    @property
    def kind(self) -> EntryKind | None:
        """The kind of entry to put; None if somebody stands in the way."""
        if self.busy:
            return None
        return EntryKind.TAKEOVER if self.over else EntryKind.LEASE


def admit(
    state: State,
    writes: frozenset[str],
    reads: frozenset[str],
    *,
    gone: Collection[int] = (),
    takeover: bool = False,
) -> Admission:
    """Return whether a footprint may be leased now.

    `gone` are leases whose process ran on this machine and is provably not there any more; `takeover` says that a
    person ends whatever meets the footprint.
    """
    met = living(state, writes, reads)
    over = tuple(lease.seq for lease in met if takeover or lease.seq in gone)
    return Admission(over=over, busy=tuple(lease for lease in met if lease.seq not in over))


def living(state: State, writes: frozenset[str], reads: frozenset[str]) -> tuple[Lease, ...]:
    """Return living leases that a footprint meets, oldest first."""
    return tuple(lease for lease in state.active() if footprints_meet((writes, reads), (lease.writes, lease.reads)))


def is_fenced(state: State, lease: int) -> bool:
    """Return whether a lease was taken over: its run may append `stray` only."""
    found = state.leases.get(lease)
    return found is not None and found.taken


# -- what may be put when ---------------------------------------------------------------------------------------------
def check_put(state: State, drafts: Sequence[Draft]) -> None:
    """Refuse a group that may not be put at this state.

    Raises:
        RuntimeError: it may not. The machine that made the drafts is wrong; nothing a person did leads here.
    """
    group = _Group(state, drafts)
    for index, draft in enumerate(drafts):
        why = _RULES[draft.kind](group, draft)
        if why is None and (draft.kind is EntryKind.GENESIS) != (state.seq == 0 and index == 0):
            why = "the genesis is the first entry, and only that"
        if why:
            raise RuntimeError(f"{draft.kind.value} of {draft.address or draft.object}: {why}. This is a bug in Firma.")
        group.note(draft)


class _Group:
    """The state at the head, and what earlier drafts of the group add to it."""

    def __init__(self, state: State, drafts: Sequence[Draft]) -> None:
        self.state, self.drafts = state, drafts
        self.touched: set[int] = set()
        self.intended: list[tuple[int | str, str, str]] = []
        self.settled: set[int | InGroup] = set()
        self.released: set[int] = set()
        self.over: set[int] = set()

    def note(self, draft: Draft) -> None:
        """Remember an earlier draft."""
        if isinstance(draft.object, int) and draft.object and draft.kind is not EntryKind.OBSERVED:
            self.touched.add(draft.object)
        match draft.kind:
            case EntryKind.INTENT:
                self.intended.append((_thing(draft), draft.fields["act"], draft.generation))
            case EntryKind.OUTCOME:
                named = draft.fields["intent"]
                self.settled.add(named)
                if isinstance(named, InGroup):
                    self.intended = [thing for thing in self.intended if thing[0] != _thing(self.drafts[named.index])]
            case EntryKind.RELEASE:
                self.released.add(draft.fields["lease"])
            case EntryKind.TAKEOVER:
                self.over |= set(draft.fields["over"])
            case _:
                pass

    def object(self, number: int | InGroup | None) -> LedgerObject | None:
        return self.state.objects.get(number) if isinstance(number, int) else None

    def uncovered(self, draft: Draft, *keys: str) -> str | None:
        """Say why a draft is not covered by the lease that it names."""
        lease = self.state.leases.get(draft.run)
        if lease is None or not lease.alive or draft.run in self.released:
            return f"{draft.run} is no living lease"
        obj = self.object(draft.object)
        names = {*keys, f"a:{draft.address}", f"o:{draft.object}"} | ({f"a:{obj.address}"} if obj else set())
        return None if names & lease.writes else f"lease {draft.run} does not cover it"


def _thing(draft: Draft) -> int | str:
    return draft.object if isinstance(draft.object, int) and draft.object != BEGINS else draft.address


_Rule = Callable[[_Group, Draft], str | None]


def _always(group: _Group, draft: Draft) -> str | None:
    del group, draft
    return None


def _lease(group: _Group, draft: Draft) -> str | None:
    over = set(draft.fields.get("over", ()))
    if (draft.kind is EntryKind.TAKEOVER) != bool(over):
        return "a takeover names leases, a lease none"
    if over - {lease.seq for lease in group.state.active()}:
        return f"{sorted(over)} are not all living leases"
    met = living(group.state, frozenset(draft.fields["writes"]), frozenset(draft.fields["reads"]))
    others = [lease.seq for lease in met if lease.seq not in over | group.over | group.released]
    return f"it meets the living leases {others}" if others else None


def _release(group: _Group, draft: Draft) -> str | None:
    number = draft.fields["lease"]
    lease = group.state.leases.get(number)
    living_one = lease is not None and lease.alive and number not in group.released
    return None if living_one else f"{number} is no living lease"


def _intent(group: _Group, draft: Draft) -> str | None:
    if isinstance(draft.object, InGroup):
        return "an intent names its object, or begins one"
    act, generation, obj = draft.fields["act"], draft.generation, group.object(draft.object)
    if draft.object and obj is None:
        return "there is no such object"
    if not draft.object and (act != "create" or draft.address in group.state.by_address):
        return "only a creation at a free address begins an object"
    for thing, other_act, other in group.intended:
        if thing == _thing(draft) and ((generation and other == generation) or act == other_act == "create"):
            return "an earlier intent of the group is open for it"
    if obj is not None and group.state.conflicts(obj, act, generation):
        return "an intent is open for it"
    return group.uncovered(draft)


def _outcome(group: _Group, draft: Draft) -> str | None:
    number = draft.fields["intent"]
    if number in group.settled:
        return f"intent {number} is settled in this group"
    if isinstance(number, InGroup):
        intent = group.drafts[number.index]
        return group.uncovered(draft, f"a:{intent.address}", f"o:{intent.object}")
    entry = group.state.intents.get(number)
    if entry is None:
        return f"intent {number} is settled, or none"
    return group.uncovered(draft, f"a:{entry.address}", f"o:{entry.object}")


def _observed(group: _Group, draft: Draft) -> str | None:
    obj = group.object(draft.object)
    if obj is None:
        return "there is no such object"
    if obj.last != draft.fields["base"] or obj.id in group.touched:
        return f"the object's last entry is {obj.last}, not {draft.fields['base']}"
    return "an intent is open for it" if obj.pending else None


def _resolved(group: _Group, draft: Draft) -> str | None:
    number = draft.fields["intent"]
    entry = group.state.intents.get(number)
    obj = group.object(entry.object) if entry is not None else None
    if obj is None or number not in obj.unresolved or number in group.settled:
        return f"intent {number} is not unresolved"
    if draft.run:
        return group.uncovered(draft, f"a:{obj.address}", f"o:{obj.id}")
    return "a living lease covers the object" if group.state.is_leased(obj) else None


def _moved(group: _Group, draft: Draft) -> str | None:
    if "out_of" in draft.fields:
        if (draft.fields["out_of"], draft.fields["object"]) in group.state.arrived:
            return "it has arrived already"
        return group.uncovered(draft) if draft.object == BEGINS else "what arrives begins an object"
    obj = group.object(draft.object)
    if obj is None:
        return "there is no such object"
    return (
        "an intent is open for it"
        if obj.pending
        else group.uncovered(draft, f"a:{draft.fields.get('from', obj.address)}")
    )


def _adopted(group: _Group, draft: Draft) -> str | None:
    other = group.state.object_at(draft.address)
    if draft.object != BEGINS or (other is not None and (other.generations or other.pending)):
        return "what is adopted begins an object at a free address"
    return group.uncovered(draft)


def _hold(group: _Group, draft: Draft) -> str | None:
    key = draft.fields["key"]
    return group.uncovered(draft, f"{key[:1]}:{key[1:]}", f"h:{key}")


def _recovery(group: _Group, draft: Draft) -> str | None:
    fields, losses = draft.fields, group.state.losses
    if fields.get("step", "begun") == "begun":
        head = group.state.seq
        return None if fields["from"] == head + 1 else f"the log ends at {head}: what is lost begins right after"
    return None if losses and losses[-1].seq == fields["of"] else f"{fields['of']} is not the newest loss"


def _output(group: _Group, draft: Draft) -> str | None:
    lease = group.state.leases.get(draft.run)
    return None if lease is not None and lease.alive else f"{draft.run} is no living lease"


_RULES: Mapping[EntryKind, _Rule] = {
    EntryKind.GENESIS: _always,
    EntryKind.LEASE: _lease,
    EntryKind.TAKEOVER: _lease,
    EntryKind.RELEASE: _release,
    EntryKind.INTENT: _intent,
    EntryKind.OUTCOME: _outcome,
    EntryKind.OBSERVED: _observed,
    EntryKind.ADOPTED: _adopted,
    EntryKind.MOVED: _moved,
    EntryKind.FORGOTTEN: _moved,
    EntryKind.RESOLVED: _resolved,
    EntryKind.STRAY: _always,
    EntryKind.HOLD: _hold,
    EntryKind.OUTPUT: _output,
    EntryKind.APPROVAL: _always,
    EntryKind.REJECTION: _always,
    EntryKind.SNAPSHOT: _always,
    EntryKind.RECOVERY: _recovery,
    EntryKind.REDACTED: _always,
    EntryKind.KEY: _always,
    EntryKind.SEALED: _always,
    EntryKind.FORMAT: _always,
}

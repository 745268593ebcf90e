"""State: what a unit's entries add up to: objects, generations, open intents, leases, holds, outputs; knows no cloud.

`firma.core.ledger.folding` makes it from entries; everybody else only reads it.

An object = `current` (a generation or none) x other generations (deposed, failed, surplus) x open intents x suspect.
`current` changes only when a creation succeeds; a failure settles only its own intent (research: the core, section 3).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from firma.core.ledger.entry import Entry
from firma.core.model.place import Place
from firma.core.model.value import EMPTY, Map

Dependencies = tuple[tuple[int, str], ...]


@dataclass(slots=True)
class Generation:
    """One thing in the cloud that an object is or was."""

    identifier: str
    attributes: Map = EMPTY
    private: bytes = b""
    condition: str = ""
    version: int = 0
    request: Map = EMPTY
    """Resolved inputs that were last applied."""
    wish: Map = EMPTY
    """Inputs as declared when they were last applied, expressions included; equal to `request` where there are none."""
    dependencies: Dependencies = ()
    """What it was made with: object and generation."""
    failed: bool = False
    written: int = 0
    """Time of the last answer to a write of ours, ms."""
    observed: int = 0
    hidden: tuple[str, ...] = ()
    """Paths (`attributes.password`, `private`) that cannot be read without the unit's key, or not any more."""
    answered: Map = EMPTY
    """Attributes as our last write was answered: what differs from them later is drift, not another way of writing."""
    unsure: bool = False
    """Our last write failed: what cannot be read back may be either value."""


@dataclass(slots=True)
class LedgerObject:
    """One declared thing over its life: its generations and everything that is not settled about it."""

    id: int
    address: str
    type: str
    provider: str = ""
    current: str = ""
    generations: dict[str, Generation] = field(default_factory=dict)
    attempts: int = 0
    failures: int = 0
    open: list[int] = field(default_factory=list)
    unresolved: list[int] = field(default_factory=list)
    suspect: bool = False
    suspect_at: int = 0
    strays: list[tuple[str, int]] = field(default_factory=list)
    """Identifiers that strays named, with the intent of each."""
    intended: dict[int, tuple[str, Dependencies]] = field(default_factory=dict)
    """Intents of creations that use something -> generation and what it uses: a thing that turns up late keeps it."""
    touched: list[tuple[int, str]] = field(default_factory=list)
    """(entry, plan digest) of everything that changed it; `last` is the newest."""
    ended: bool = False
    options: Mapping[str, Any] = field(default_factory=dict)
    place: Place | None = None
    adopted: bool = False
    """Whether it was not made by us: taking its beginning back gives it up, and deletes nothing."""
    former: tuple[str, int, str] | None = None
    """Of what came from another unit: that unit, its number there, and its address there."""

    @property
    def last(self) -> int:
        """Number of the newest entry that touched it; 0 if none."""
        return self.touched[-1][0] if self.touched else 0

    @property
    def now(self) -> Generation | None:
        """The current generation, if there is one."""
        return self.generations.get(self.current) if self.current else None

    @property
    def pending(self) -> list[int]:
        """Intents that are open or unresolved, in order."""
        return sorted({*self.open, *self.unresolved})


@dataclass(slots=True)
class Lease:
    """A right to write, from its entry on until a release or a takeover."""

    seq: int
    plan: str
    writes: frozenset[str]
    reads: frozenset[str]
    time: int
    fields: Mapping[str, Any] = field(default_factory=dict)
    alive: bool = True
    taken: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """A value that outranks the source. `key` is `o<object>` or `a<address>`; `values` by path; `absent`: not there."""

    key: str
    absent: bool = False
    values: Map = EMPTY
    declaration: Map | None = None
    seen: Map = EMPTY
    """What was accepted as it is though no source declares it, by path: planning does not wish it."""
    was: Map = EMPTY
    """What was declared where a difference was accepted, by path: the difference comes back against it."""
    fields: Mapping[str, Any] = field(default_factory=dict)
    seq: int = 0


@dataclass(slots=True)
class Loss:
    """Entries that were lost, as a `recovery` entry says: from a number on, and to which is not known without witness.

    `nonce` is of the entry's group: what begins an object after a loss is told by it from what had its number before.
    """

    seq: int
    nonce: str
    time: int
    first: int
    """Number of the first entry that may be missing: the recovery entry has it now."""
    last: int = 0
    """Number of the last entry that somebody witnessed; 0: nobody knows."""
    searched: int = 0
    """Entry that says that things were looked for by their tags; 0: not yet, and nothing may be planned."""
    acknowledged: int = 0
    """Entry by which a person took note of it; 0: it is said each time."""


def footprints_meet(one: tuple[frozenset[str], frozenset[str]], other: tuple[frozenset[str], frozenset[str]]) -> bool:
    """Return whether one of two (writes, reads) writes what the other reads or writes."""
    return bool(one[0] & other[0] or one[0] & other[1] or one[1] & other[0])


TIMES_MAX = 9
"""How many calls of a type and act say how long it usually takes: an odd number has a middle."""


@dataclass(slots=True)
class State:
    """The belief about a unit after some entries."""

    seq: int = 0
    genesis: Entry | None = None
    objects: dict[int, LedgerObject] = field(default_factory=dict)
    by_address: dict[str, int] = field(default_factory=dict)
    incarnations: dict[str, int] = field(default_factory=dict)
    intents: dict[int, Entry] = field(default_factory=dict)
    """Open and unresolved intents only; settled ones live in the log."""
    open: dict[int, Mapping[str, Any] | None] = field(default_factory=dict)
    """Open or unresolved intents -> evidence of a stray, if there is any."""
    result: dict[int, str] = field(default_factory=dict)
    """Settled intents -> done or failed."""
    done_operations: dict[tuple[str, str], str] = field(default_factory=dict)
    """(plan, operation) -> done | failed | open | unresolved; the newest attempt counts."""
    leases: dict[int, Lease] = field(default_factory=dict)
    holds: dict[str, Hold] = field(default_factory=dict)
    hold_entries: dict[str, tuple[int, str]] = field(default_factory=dict)
    outputs: dict[str, tuple[Any, str, int]] = field(default_factory=dict)
    """Name -> value, digest, entry."""
    forgotten: set[str] = field(default_factory=set)
    departed: dict[int, tuple[str, str]] = field(default_factory=dict)
    """Objects that were given to another unit -> that unit, and their address there. They are on their way until that
    unit's ledger has them in `arrived`; whatever happens, only it can take them."""
    arrived: dict[tuple[str, int], int] = field(default_factory=dict)
    """(unit, object there) of what came from other units -> the object here."""
    users_of: dict[int, set[int]] = field(default_factory=dict)
    """Object -> objects that some generation or open intent was made with it (an upper bound; `users` is exact)."""
    took: dict[tuple[str, str], tuple[int, ...]] = field(default_factory=dict)
    """(type, act) -> ms of its last calls that were answered in the run that began them, the newest last."""
    losses: list[Loss] = field(default_factory=list)
    """Ranges of entries that were lost, oldest first."""
    sealed: str = ""
    """Where the log goes on, where it was moved to another store; nothing may be put here any more."""
    extensions: int = 0
    """Non-critical entries of kinds that this version does not know."""

    def note_time(self, type_name: str, act: str, took_ms: int) -> None:
        """Remember how long a call took, from its intent to its outcome."""
        self.took[type_name, act] = (*self.took.get((type_name, act), ())[1 - TIMES_MAX :], took_ms)

    def usual_ms(self, type_name: str, act: str) -> int | None:
        """Return the median of what such calls took in this unit, or None without a sample."""
        times = self.took.get((type_name, act))
        return None if not times else sorted(times)[len(times) // 2]

    def loss_before(self, number: int) -> Loss | None:
        """Return the newest loss before an entry, or None. What is begun after one has ids of its own."""
        return next((loss for loss in reversed(self.losses) if loss.seq < number), None)

    def object_at(self, address: str) -> LedgerObject | None:
        """Return the object that has an address now, or None."""
        number = self.by_address.get(address)
        return None if number is None else self.objects[number]

    def active(self) -> list[Lease]:
        """Return leases that are neither released nor taken over."""
        return [lease for lease in self.leases.values() if lease.alive]

    def is_leased(self, obj: LedgerObject) -> bool:
        """Return whether some run may write the object."""
        keys = {f"o:{obj.id}", f"a:{obj.address}"}
        return any(keys & lease.writes for lease in self.active())

    def users(self, obj: int, generation: str | None = None) -> list[int]:
        """Return objects of which something was made with (a generation of) `obj`, or may be made by an open intent."""
        found = []
        for user in sorted(self.users_of.get(obj, ())):
            holder = self.objects.get(user)
            if holder is None or user == obj:
                continue
            made = [g.dependencies for g in holder.generations.values()]
            made += [self.intents[n].dependencies for n in holder.pending if n in self.intents]
            if any(o == obj and generation in (None, g) for deps in made for o, g in deps):
                found.append(user)
        return found

    def conflicts(self, obj: LedgerObject, act: str, generation: str) -> bool:
        """Return whether something open forbids another intent: one a generation, one creation an object."""
        pending = [self.intents[n] for n in obj.pending]
        return any(
            (generation and e.generation == generation) or (act == "create" and e.fields["act"] == "create")
            for e in pending
        )

    def identifiers(self, type_name: str = "") -> set[str]:
        """Return identifiers of all known generations (of a type)."""
        return {
            g.identifier for o in self.objects.values() if type_name in ("", o.type) for g in o.generations.values()
        }

    def plan_of(self, entry: Entry) -> str:
        """Return the plan digest under which an entry was put; empty outside a lease."""
        lease = self.leases.get(entry.run or entry.seq)
        return lease.plan if lease is not None else ""

    def close_intent(self, number: int, result: str) -> Entry:
        """Settle an intent and return it."""
        intent = self.intents.pop(number)
        self.result[number] = result
        obj = self.objects[intent.object or 0]
        self.open.pop(number, None)
        for where in (obj.open, obj.unresolved):
            if number in where:
                where.remove(number)
        self.done_operations[self.plan_of(intent), intent.operation] = result
        return intent

    def end(self, obj: LedgerObject) -> None:
        """Free the address of an object that is no more; its id and history stay."""
        obj.ended = True
        if self.by_address.get(obj.address) == obj.id:
            del self.by_address[obj.address]
        obj.address = ""

    def note_users(self, obj: int, dependencies: Dependencies) -> None:
        """Remember that an object uses others."""
        for used, _ in dependencies:
            self.users_of.setdefault(used, set()).add(obj)

"""Folding: what each kind of entry does to a State; knows no store and no bytes.

The tables behind this are in the design (the core, sections 2 and 3). A failure settles only its own intent; the fold
deposes when the new creation has succeeded; a failed creation that left something leaves a failed generation.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping

from firma.core.ledger.crossing import arrive, depart
from firma.core.ledger.entry import Entry, EntryKind
from firma.core.ledger.losing import lose, succeed
from firma.core.ledger.making import OF_THING, OF_WISH, generation_of, mark, private_of, things_of, with_departed
from firma.core.ledger.state import Generation, Hold, Lease, LedgerObject, State
from firma.core.model.digest import digest_value
from firma.core.model.value import EMPTY, Map


def fold(entries: Iterable[Entry], state: State | None = None) -> State:
    """Return the state after `entries` (continued from a given one, which is changed)."""
    state = State() if state is None else state
    for entry in entries:
        apply_entry(state, entry)
    return state


def apply_entry(state: State, entry: Entry) -> None:
    """Fold one entry into a state; an entry that is in it already changes nothing."""
    if entry.seq <= state.seq:
        return
    state.seq = entry.seq
    handler = _HANDLERS.get(entry.kind)
    if handler is None:
        state.extensions += 1
        return
    handler(state, entry)
    plan = state.plan_of(entry)
    if entry.operation and entry.kind in _WHOLE_OPERATIONS:
        state.done_operations[plan, entry.operation] = "done"
    if entry.object in state.objects and entry.kind != EntryKind.HOLD:
        state.objects[entry.object].touched.append((entry.seq, plan))


_WHOLE_OPERATIONS = frozenset(
    {EntryKind.MOVED, EntryKind.FORGOTTEN, EntryKind.HOLD, EntryKind.OUTPUT, EntryKind.ADOPTED}
)
"""Kinds whose entry is the whole operation. (`observed` may end a settle: its field `clear` says so.)"""


def _genesis(state: State, entry: Entry) -> None:
    if state.genesis is None:
        state.genesis = entry


# -- leases -----------------------------------------------------------------------------------------------------------
def _lease(state: State, entry: Entry) -> None:
    fields = entry.fields
    for seq in fields.get("over", ()):
        if seq in state.leases:
            state.leases[seq].alive, state.leases[seq].taken = False, True
    state.leases[entry.seq] = Lease(
        entry.seq, fields["plan"], frozenset(fields["writes"]), frozenset(fields["reads"]), entry.time, fields
    )


def _release(state: State, entry: Entry) -> None:
    lease = state.leases.get(entry.fields["lease"])
    if lease is not None:
        lease.alive = False


# -- intents and outcomes ---------------------------------------------------------------------------------------------
def _intent(state: State, entry: Entry) -> None:
    number = entry.object or entry.seq
    obj = state.objects.get(number)
    if obj is None:
        obj = LedgerObject(number, entry.address, entry.fields["type"], entry.fields.get("provider", ""))
        state.objects[number] = obj
        if entry.address:
            state.by_address[entry.address] = number
    obj.open.append(entry.seq)
    if entry.fields["act"] == "create":
        obj.attempts += 1
        obj.provider = entry.fields.get("provider", obj.provider)
        if entry.dependencies:
            obj.intended[entry.seq] = (entry.generation, entry.dependencies)
        if entry.address:
            state.incarnations[entry.address] = state.incarnations.get(entry.address, 0) + 1
    state.intents[entry.seq] = entry
    state.open[entry.seq] = None
    state.done_operations[state.plan_of(entry), entry.operation] = "open"
    state.note_users(number, entry.dependencies)


def _outcome(state: State, entry: Entry) -> None:
    number = entry.fields["intent"]
    intent = state.intents.get(number)
    if intent is None:
        return
    obj = state.objects[intent.object or 0]
    result = entry.fields["result"]
    if result == "unresolved":
        if number in obj.open:
            obj.open.remove(number)
        if number not in obj.unresolved:
            obj.unresolved.append(number)
        state.done_operations[state.plan_of(intent), intent.operation] = "unresolved"
        return
    state.close_intent(number, result)
    if result == "done" and entry.run == intent.run:
        state.note_time(obj.type, str(intent.fields["act"]), entry.time - intent.time)
    if entry.fields.get("suspect"):
        obj.suspect, obj.suspect_at = True, entry.time
    if result == "failed":
        obj.failures += 1
    match intent.fields["act"]:
        case "create":
            _made(state, obj, entry, intent, whole=result == "done")
        case "update":
            _updated(obj, entry, intent, whole=result == "done")
        case _ if result == "done":
            _deleted(state, obj, intent)


def _made(state: State, obj: LedgerObject, entry: Entry, intent: Entry, *, whole: bool) -> None:
    for i, thing in enumerate(things_of(entry)):
        label = intent.generation if i == 0 else f"{intent.generation}+{thing['identifier']}"
        # The identifier may be a name, and name something newer now: older generations that carry it are gone.
        for old in [key for key, g in obj.generations.items() if g.identifier == thing["identifier"]]:
            del obj.generations[old]
        generation = generation_of(thing, intent, entry.time)
        mark(generation, entry, OF_THING)
        mark(generation, intent, OF_WISH)
        generation.failed = not whole or i > 0
        if entry.kind == EntryKind.RESOLVED:
            generation.answered = EMPTY  # a person's word is no provider's answer
        obj.generations[label] = generation
        if not generation.failed:
            obj.current = label
            _declared(obj, intent)
    if obj.generations and obj.ended:
        obj.ended = False
    state.note_users(obj.id, intent.dependencies)


def _declared(obj: LedgerObject, intent: Entry) -> None:
    obj.options, obj.place = intent.options, intent.place
    obj.provider = intent.fields.get("provider", obj.provider)


def _updated(obj: LedgerObject, entry: Entry, intent: Entry, *, whole: bool) -> None:
    generation = obj.generations.get(intent.generation)
    if generation is None:
        return
    generation.unsure = not whole
    left, before = intent.fields.get("left", ()), generation.answered
    if "attributes" in entry.values:
        generation.attributes = entry.values["attributes"]
        if whole and entry.kind == EntryKind.OUTCOME:
            # After a failure, or by a person's word, what is there is no other way of writing what was asked for.
            answered = with_departed(generation.attributes, before, entry.fields.get("departed", ()))
            generation.answered = _with_left(answered, before, left)
        generation.condition = entry.values.get("condition", "")
        generation.private = private_of(entry.values, generation.private)
        mark(generation, entry, OF_THING if "private" in entry.values else OF_THING[:1])
        generation.version = entry.values.get("version", generation.version)
        generation.written = generation.observed = entry.time
    if whole:
        request, wish = generation.request, generation.wish
        generation.request = _with_left(intent.values.get("request", EMPTY), request, left)
        generation.wish = _with_left(intent.values.get("wish", generation.request), wish, left)
        generation.dependencies = intent.dependencies
        mark(generation, intent, OF_WISH)
        _declared(obj, intent)
    else:
        generation.dependencies = tuple(sorted({*generation.dependencies, *intent.dependencies}))


def _with_left(new: Map, before: Map, left: Collection[str]) -> Map:
    """Return values with those of attributes that were left as somebody else made them as they were believed before."""
    if not left:
        return new
    kept = {name: before[name] for name in left if name in before}
    return Map({**{name: value for name, value in new.items() if name not in left}, **kept})


def _deleted(state: State, obj: LedgerObject, intent: Entry) -> None:
    obj.generations.pop(intent.generation, None)
    if obj.current == intent.generation:
        obj.current = ""
    if intent.fields.get("final") and not obj.generations:
        state.end(obj)


# -- everything else --------------------------------------------------------------------------------------------------
def _observed(state: State, entry: Entry) -> None:
    obj = state.objects.get(entry.object or 0)
    if obj is None:
        return
    fields, values = entry.fields, entry.values
    if fields.get("succeeds"):
        succeed(state, obj, entry)
    elif fields.get("surplus"):
        generation = Generation(
            values["identifier"],
            values.get("attributes", EMPTY),
            private_of(values),
            values.get("condition", ""),
            values.get("version", 0),
            dependencies=entry.dependencies,
            failed=True,
            written=entry.time,
        )
        obj.generations[f"{entry.generation}+{generation.identifier}"] = generation
        obj.ended = False
        state.note_users(obj.id, entry.dependencies)
    elif entry.generation in obj.generations:
        _seen(obj, entry)
    if fields.get("clear"):
        obj.suspect, obj.strays = False, []
        if entry.operation:
            state.done_operations[state.plan_of(entry), entry.operation] = "done"


def _seen(obj: LedgerObject, entry: Entry) -> None:
    generation = obj.generations[entry.generation]
    if entry.values.get("identifier", generation.identifier) != generation.identifier:
        return
    if entry.fields.get("gone"):
        del obj.generations[entry.generation]
        if obj.current == entry.generation:
            obj.current = ""
    elif "attributes" in entry.values:
        generation.attributes = entry.values["attributes"]
        generation.condition = entry.values.get("condition", "")
        generation.private = private_of(entry.values, generation.private)
        mark(generation, entry, OF_THING if "private" in entry.values else OF_THING[:1])
        generation.version = entry.values.get("version", generation.version)
        generation.observed = entry.time


def _adopted(state: State, entry: Entry) -> None:
    number = entry.object or entry.seq
    obj = LedgerObject(number, entry.address, entry.fields["type"], entry.fields.get("provider", ""), attempts=1)
    obj.generations["1"] = generation = generation_of(entry.values, entry, entry.time)
    mark(generation, entry, OF_THING + OF_WISH)
    obj.current, obj.adopted = "1", True
    _declared(obj, entry)
    other = state.by_address.get(entry.address)
    if other is not None:
        state.objects[other].address = ""  # nothing was left of it
    state.objects[number] = obj
    state.by_address[entry.address] = number
    state.forgotten.discard(generation.identifier)
    state.note_users(number, entry.dependencies)


def _moved(state: State, entry: Entry) -> None:
    if "out_of" in entry.fields:
        arrive(state, entry)
        return
    obj = state.objects[entry.object or 0]
    if "into" in entry.fields:
        depart(state, obj, entry)
        return
    if state.by_address.get(entry.fields["from"]) == obj.id:
        del state.by_address[entry.fields["from"]]
    other = state.by_address.get(entry.fields["to"])
    if other is not None and other != obj.id:
        state.objects[other].address = ""
    obj.address = entry.fields["to"]
    state.by_address[obj.address] = obj.id


def _forgotten(state: State, entry: Entry) -> None:
    obj = state.objects[entry.object or 0]
    state.forgotten |= {g.identifier for g in obj.generations.values()}
    obj.generations, obj.current = {}, ""
    state.end(obj)


def _resolved(state: State, entry: Entry) -> None:
    number = entry.fields["intent"]
    if number not in state.intents:
        return
    adopt = entry.fields["verdict"] == "adopt"
    intent = state.close_intent(number, "done" if adopt else "failed")
    obj = state.objects[intent.object or 0]
    act = intent.fields["act"]
    if act == "create":
        _made(state, obj, entry, intent, whole=adopt)
    elif act == "update":
        _updated(obj, entry, intent, whole=adopt)
    elif adopt:
        _deleted(state, obj, intent)
    obj.failures += 0 if adopt else 1


def _stray(state: State, entry: Entry) -> None:
    number = entry.fields["intent"]
    obj = state.objects.get(entry.object or 0)
    if obj is None:
        return
    obj.suspect, obj.suspect_at = True, entry.time
    answer = entry.fields.get("answer")
    if number in state.open:
        state.open[number] = {**answer, "at": entry.fields["at"], "values": entry.values} if answer else None
    if entry.values.get("identifier"):
        obj.strays.append((entry.values["identifier"], number))


def _hold(state: State, entry: Entry) -> None:
    key = entry.fields["key"]
    if entry.fields.get("lift"):
        state.holds.pop(key, None)
    else:
        state.holds[key] = Hold(
            key=key,
            absent=bool(entry.fields.get("absent")),
            values=entry.values.get("set", EMPTY),
            declaration=entry.values.get("declaration"),
            seen=entry.values.get("seen", EMPTY),
            was=entry.values.get("was", EMPTY),
            fields=entry.fields,
            seq=entry.seq,
        )
    state.hold_entries[key] = (entry.seq, state.plan_of(entry))


def _output(state: State, entry: Entry) -> None:
    name = entry.fields["name"]
    if entry.fields.get("removed"):
        state.outputs.pop(name, None)
        return
    value = entry.values.get("value")
    state.outputs[name] = (value, digest_value(value), entry.seq)


def _sealed(state: State, entry: Entry) -> None:
    state.sealed = str(entry.fields["to"]) or "another store"


def _nothing(state: State, entry: Entry) -> None:
    """Approvals, keys, snapshots and the like touch no object."""


_HANDLERS: Mapping[str, Callable[[State, Entry], None]] = {
    EntryKind.GENESIS: _genesis,
    EntryKind.LEASE: _lease,
    EntryKind.TAKEOVER: _lease,
    EntryKind.RELEASE: _release,
    EntryKind.INTENT: _intent,
    EntryKind.OUTCOME: _outcome,
    EntryKind.OBSERVED: _observed,
    EntryKind.ADOPTED: _adopted,
    EntryKind.MOVED: _moved,
    EntryKind.FORGOTTEN: _forgotten,
    EntryKind.RESOLVED: _resolved,
    EntryKind.STRAY: _stray,
    EntryKind.HOLD: _hold,
    EntryKind.OUTPUT: _output,
    EntryKind.APPROVAL: _nothing,
    EntryKind.REJECTION: _nothing,
    EntryKind.SNAPSHOT: _nothing,
    EntryKind.RECOVERY: lose,
    EntryKind.REDACTED: _nothing,
    EntryKind.KEY: _nothing,
    EntryKind.SEALED: _sealed,
    EntryKind.FORMAT: _nothing,
}

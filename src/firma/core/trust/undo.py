"""The inverse of a change, computed from the ledger: what a rollback holds (decision 30); knows no plan and no source.

For each object that the change touched: a creation is held absent at its address, a deletion is held as the whole
former declaration, and of an update the values are held that were declared before, by path. Values are compared
as they were *declared*: what only followed from another thing follows it back. What changed again later is left alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from firma.core.ledger.entry import Entry, EntryKind
from firma.core.ledger.folding import fold
from firma.core.ledger.state import Generation, Hold, LedgerObject, State
from firma.core.model.address import Address, AddressError, Path, Unit, format_path, parse_address
from firma.core.model.diagnostic import PermanentError, diagnose
from firma.core.model.expression import references
from firma.core.model.schema import NameRule, TypeSchema
from firma.core.model.value import EMPTY, Map, Value
from firma.core.plan.compare import MISSING, at, equal
from firma.core.plan.hold import Held, declaration_of, with_values
from firma.core.plan.naming import NameMaker, physical_name, with_suffix


@dataclass(frozen=True, slots=True)
class Undo:
    """What takes a change back: holds to be written, the same in words, and what is left alone, with the reason."""

    holds: tuple[Hold, ...]
    words: tuple[str, ...]
    left: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Who asks for a rollback: fields that each hold records (`reason`, `owner`, `expiry` in ms, `change`)."""

    fields: Mapping[str, Any]
    unit: Unit
    schemas: Callable[[str], TypeSchema | None]
    name_maker: NameMaker = physical_name


def last_change(state: State, address: str) -> str:
    """Return the digest of the last plan that changed what lives (or last lived) at an address.

    Raises:
        PermanentError: F365, there is none.
    """
    obj = state.object_at(address)
    digests = [plan for _, plan in obj.touched if plan] if obj is not None else []
    if not digests:
        raise PermanentError(diagnose("F365", f"{address}.", address=address, value=address))
    return digests[-1]


def undo(entries: Iterable[Entry], now: State, change: str, wanted: Wanted, *, only: str = "") -> Undo:
    """Return what takes a change (a plan digest) back, of one address (`only`) or of all that it touched.

    `entries` are, in order, at least all entries of the objects concerned and all leases: the whole log serves.

    Raises:
        PermanentError: F365, the change touched nothing that could be taken back.
    """
    before, after, addresses = _around(entries, change)
    found = _Inverse(before, after, now, wanted, only)
    for number in sorted(after.objects):
        obj = after.objects[number]
        if any(plan == change for _, plan in obj.touched):
            address = addresses.get(number, "")
            if only in ("", address, obj.address):
                found.object(obj, address)
    if not found.holds and not found.left:
        raise PermanentError(diagnose("F365", f"{only or change[:12]}.", value=only or change, address=only))
    return Undo(tuple(found.holds), tuple(found.words), tuple(found.left))


def _around(entries: Iterable[Entry], change: str) -> tuple[State, State, dict[int, str]]:
    """Return the state before the change's first run, after its last one, and the last address of each object."""
    log = list(entries)
    runs = {e.seq for e in log if e.kind in (EntryKind.LEASE, EntryKind.TAKEOVER) and e.fields.get("plan") == change}
    mine = [e for e in log if e.run in runs or e.seq in runs]
    if not mine:
        return State(), State(), {}
    before = fold(e for e in log if e.seq < mine[0].seq)
    after = fold(e for e in log if e.seq <= mine[-1].seq)
    addresses: dict[int, str] = {}
    for entry in log:
        if entry.seq <= mine[-1].seq and entry.address and entry.kind in _NAMING:
            addresses[entry.object or entry.seq] = entry.address
    return before, after, addresses


_NAMING = frozenset({EntryKind.INTENT, EntryKind.MOVED, EntryKind.ADOPTED, EntryKind.FORGOTTEN})


class _Inverse:
    """Collects the holds of one rollback."""

    def __init__(self, before: State, after: State, now: State, wanted: Wanted, only: str) -> None:
        self.before, self.after, self.now, self.wanted, self.only = before, after, now, wanted, only
        self.holds: list[Hold] = []
        self.words: list[str] = []
        self.left: list[tuple[str, str]] = []

    def object(self, obj: LedgerObject, address: str) -> None:
        was = self.before.objects.get(obj.id)
        earlier = None if was is None else was.now
        later = obj.now
        crossed = _crossed(was, obj, self.after)
        if crossed:
            self.left.append((address, crossed))
            return
        if earlier is None and later is not None and was is not None and was.attempts > was.failures:
            self.left.append((address, "it had vanished and was made again: that it is gone cannot be wished"))
        elif earlier is None and later is not None:
            self._creation(obj, address)
        elif earlier is not None and later is None and was is not None:
            self._deletion(was, earlier, was.address or address)
        elif earlier is not None and later is not None:
            self._update(obj, address, earlier, later)

    def _creation(self, obj: LedgerObject, address: str) -> None:
        current = self.now.objects.get(obj.id)
        if current is None or current.now is None:
            self.left.append((address, "it is not there any more"))
            return
        staying = (user for user in self.now.users(obj.id) if not self._lets_go(user, current.address))
        users = sorted(self.now.objects[user].address for user in staying)
        if users:
            self.left.append((address, f"{', '.join(users)} uses it, and not by this change alone"))
            return
        self._hold(f"a{current.address}", f"{current.address} is deleted again", absent=True)

    def _lets_go(self, number: int, address: str) -> bool:
        """Return whether a user goes with this rollback, or comes back to what did not use an address yet."""
        was, current = self.before.objects.get(number), self.now.objects[number]
        if not current.generations:
            return True
        if self.only or number not in self.after.objects:
            return False
        if was is None or was.now is None:
            return True  # the same change made it
        later, living = self.after.objects[number].now, current.now
        full = f"{self.wanted.unit}/{address}"
        if later is None or living is None or current.pending or full in current.options.get("depends_on", ()):
            return False
        undone = {
            format_path(path): _or_none(former)
            for path, former in differences(later.wish, was.now.wish)
            if _is_same(living.wish, later.wish, path)
        }
        wish = with_values(living.wish, Held(values=Map(undone)))
        return all(reference.address != full for reference in references(wish))

    def _deletion(self, was: LedgerObject, earlier: Generation, address: str) -> None:
        number = self.now.by_address.get(address)
        if number is not None and self.now.objects[number].now is not None:
            self.left.append((address, "something lives there again"))
            return
        inputs = self._without_made_name(was.type, address, earlier.wish)
        request = self._without_made_name(was.type, address, earlier.request)
        declaration = declaration_of(inputs, request, was.options, was.provider)
        self._hold(f"a{address}", f"{address} is made again as it was", declaration=declaration)

    def _update(self, obj: LedgerObject, address: str, earlier: Generation, later: Generation) -> None:
        current = self.now.objects.get(obj.id)
        living = None if current is None else current.now
        if living is None:
            self.left.append((address, "it is not there any more"))
            return
        values: dict[str, Value] = {}
        for path, former in differences(later.wish, earlier.wish):
            if all(self._is_made_name(obj.type, address, path, name) for name in (former, at(later.wish, path))):
                continue  # a replacement got a name of its own
            if not _is_same(living.wish, later.wish, path):
                self.left.append((address, f"{format_path(path)} was changed again later"))
                continue
            literal = former is not MISSING and not self._leads(former)
            value = at(earlier.request, path) if literal else former
            values[format_path(path)] = _or_none(value)
        if values:
            self._hold(f"o{obj.id}", f"{address}: {', '.join(values)} as before", values=Map(values))

    def _leads(self, value: Value) -> bool:
        """Return whether everything that a value refers to still lives in this unit (or lies in another one)."""
        prefix = f"{self.wanted.unit}/"
        own = [r.address[len(prefix) :] for r in references(value) if r.address.startswith(prefix)]
        return all(a in self.now.by_address or a.partition(":")[0] in ("lookup", "output", "upstream") for a in own)

    def _hold(
        self, key: str, words: str, *, absent: bool = False, values: Map = EMPTY, declaration: Map | None = None
    ) -> None:
        fields = dict(self.wanted.fields)
        self.holds.append(Hold(key=key, absent=absent, values=values, declaration=declaration, fields=fields))
        self.words.append(words)

    # -- names ----------------------------------------------------------------------------------------------------
    def _without_made_name(self, type_name: str, address: str, inputs: Map) -> Map:
        """Return inputs without a name that Firma made: the new thing gets one of its own."""
        schema = self.wanted.schemas(type_name)
        if schema is None or schema.name is None:
            return inputs
        name = schema.name.attribute
        if not self._is_made_name(type_name, address, (name,), inputs.get(name)):
            return inputs
        return Map({key: value for key, value in inputs.items() if key != name})

    def _is_made_name(self, type_name: str, address: str, path: Path, value: Value) -> bool:
        schema = self.wanted.schemas(type_name)
        if schema is None or schema.name is None or path != (schema.name.attribute,):
            return False
        try:
            node = parse_address(address)
        except AddressError:
            return False
        count = self.after.incarnations.get(address, 0)
        maker, rule, unit = self.wanted.name_maker, schema.name, self.wanted.unit
        made = (form(i) for i in range(count, 0, -1) for form in _forms(maker, rule, unit, node))
        return any(name == value for name in made)


def _forms(maker: NameMaker, rule: NameRule, unit: Unit, node: Address) -> tuple[Callable[[int], str], ...]:
    """Ways in which a name may have been made, by incarnation."""

    def plain(incarnation: int) -> str:
        return maker(rule, unit, node, incarnation)

    def suffixed(incarnation: int) -> str:
        return with_suffix(maker, rule, unit, node, incarnation)

    return (plain, suffixed) if rule.suffix else (plain,)


def _or_none(value: Any) -> Value:
    return None if value is MISSING else value


def _is_same(one: Map, other: Map, path: Path) -> bool:
    return equal(_or_none(at(one, path)), _or_none(at(other, path)))


def differences(one: Value, other: Value, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Yield each path at which two declarations differ, with what stands there in the other (MISSING: nothing)."""
    if isinstance(one, Map) and isinstance(other, Map):
        for key in sorted({*one, *other}):
            yield from differences(one.get(key, MISSING), other.get(key, MISSING), (*path, key))
    elif not (one is MISSING and other is MISSING) and not equal(one, other):
        yield path, other


def _crossed(was: LedgerObject | None, obj: LedgerObject, after: State) -> str:
    """Return why the beginning or the end of an object is no creation or deletion; empty where it may be one."""
    if was is None and obj.former is not None:
        unit, _, source = obj.former
        return f"it came from {unit.partition('/')[2]}: `firma move` back to {source}"
    if was is None and obj.adopted:
        return "it was adopted, not made: `firma forget` gives it up"
    if obj.id in after.departed:
        unit, address = after.departed[obj.id]
        return f"it went to {unit.partition('/')[2]}/{address}: `firma move` brings it back"
    return ""

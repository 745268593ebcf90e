"""What takes things back: aims checked against what there is now, as holds (decision 30); knows no plan and no source.

Values are compared and held as they were *declared*: what only followed another thing follows it back, and a reference
is held as a reference, so that it leads to what is there now. What cannot be had again is left, and said: a reference
to what is no more, a value that nobody here can read, an attribute that today's schema does not have.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from firma.core.ledger.entry import Entry
from firma.core.ledger.state import Hold, LedgerObject, State
from firma.core.model.address import Path, Unit, format_path
from firma.core.model.diagnostic import PermanentError, diagnose
from firma.core.model.expression import opaques, references
from firma.core.model.place import Place
from firma.core.model.schema import TypeSchema
from firma.core.model.value import EMPTY, Asset, Map, Unknown, Value, walk
from firma.core.plan.compare import MISSING, at, put
from firma.core.plan.hold import declaration_of, joined
from firma.core.plan.naming import NameMaker, physical_name
from firma.core.trust.aims import Aim, Aims, Conflict, Left, OnConflict, of_change, of_moment, paths_of
from firma.core.trust.lives import Declared, Lives, lives
from firma.core.trust.made_names import MadeNames

NOTHING_TO_DO = "F921"
"""The code of what is left because it is as if the change had not been."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wished:
    """One value as the source would have to say it, and the place of its declaration: what a patch is made from.

    `path` is empty for a whole declaration, or its absence; `value` is None where nothing is to be given.
    """

    address: str
    path: Path = ()
    value: Any = None
    absent: bool = False
    place: Place | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Undo:
    """What takes something back: holds to be written, the same in words, and what stands against it or is left."""

    holds: tuple[Hold, ...] = ()
    words: tuple[str, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    left: tuple[Left, ...] = ()
    wished: tuple[Wished, ...] = ()
    told: Lives = field(default_factory=lambda: Lives({}, {}, {}))

    @property
    def is_whole(self) -> bool:
        """Whether all of it is taken back: what is left needs nothing, and nothing stands against it."""
        return not self.conflicts and all(left.code == NOTHING_TO_DO for left in self.left)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to take back, and nothing to be said of it."""
        return not (self.holds or self.conflicts or self.left)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Who asks for a rollback, and what is known beyond the ledger.

    `fields` are recorded by each hold (`reason`, `owner`, `expiry` in ms, `change`). `nodes`: addresses of the source's
    nodes that are no resources (look-ups, outputs); None: all that are named. `lost`: digests of assets that are not
    kept, and outputs of other units that are no more. `change_of`: plan digest -> its change, where that has several.
    `within`: the attribute of the only address that is meant; empty: all of it.
    """

    fields: Mapping[str, Any]
    unit: Unit
    schemas: Callable[[str], TypeSchema | None]
    name_maker: NameMaker = physical_name
    on_conflict: OnConflict = OnConflict.LEAVE
    nodes: Collection[str] | None = None
    lost: Collection[str] = frozenset()
    change_of: Mapping[str, str] = field(default_factory=dict)
    within: Path = ()


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


def undo(
    entries: Iterable[Entry] | Lives, now: State, change: str | Collection[str], wanted: Wanted, *, only: str = ""
) -> Undo:
    """Return what takes a change (digests of its plans) back, of one address (`only`) or of all that it touched.

    `entries` are, in order, all entries of the objects concerned and their leases (or what `lives` made of them).

    Raises:
        PermanentError: F365, the change touched nothing. One that declared nothing otherwise comes to an empty one.
    """
    told = entries if isinstance(entries, Lives) else lives(entries)
    plans = {change} if isinstance(change, str) else {*change}
    aims = of_change(
        told,
        now,
        plans,
        only=only,
        within=wanted.within,
        on_conflict=wanted.on_conflict,
        change_of=wanted.change_of,
    )
    found = _settled(aims, told, now, wanted)
    if found.is_empty and not any(turn.plan in plans for turns in told.turns.values() for turn in turns):
        name = only or min(plans)[:12]
        raise PermanentError(diagnose("F365", f"{name}.", value=only or min(plans), address=only))
    return found


def undo_to(entries: Iterable[Entry] | Lives, now: State, seq: int, wanted: Wanted, *, only: str = "") -> Undo:
    """Return what brings a unit, or one address, back to what was declared after an entry; empty if it is like that."""
    told = entries if isinstance(entries, Lives) else lives(entries)
    return _settled(of_moment(told, now, seq, only=only, within=wanted.within), told, now, wanted)


def outside(aims: Iterable[Undo], unit: Unit) -> tuple[frozenset[str], frozenset[str]]:
    """Return what rollbacks need beyond the ledger of their unit: digests of assets, and outputs of other units."""
    values = [value for found in aims for hold in found.holds for value in _held_values(hold)]
    assets = {leaf.digest for value in values for leaf in walk(value) if isinstance(leaf, Asset)}
    taken = {ref.address for value in values for ref in references(value) if not ref.address.startswith(f"{unit}/")}
    return frozenset(assets), frozenset(taken)


def _held_values(hold: Hold) -> Iterable[Value]:
    yield from hold.values.values()
    if hold.declaration is not None:
        yield hold.declaration.get("inputs", EMPTY)


def _settled(aims: Aims, told: Lives, now: State, wanted: Wanted) -> Undo:
    settler = _Settler(aims, now, wanted)
    settler.settle()
    return settler.undo(told)


class _Settler:
    """Checks aims against each other and against now, until what is left of them can be had."""

    def __init__(self, aims: Aims, now: State, wanted: Wanted) -> None:
        self.aims, self.now, self.wanted = aims, now, wanted
        self.names = MadeNames(wanted.schemas, wanted.name_maker, wanted.unit, now.incarnations)
        self.prefix = f"{wanted.unit}/"

    # -- settling -------------------------------------------------------------------------------------------------
    def settle(self) -> None:
        """Leave what cannot be had, and what leans on that."""
        for aim in list(self.aims.wanted):
            self._fill(aim)
            problem = self._unfit(aim)
            if problem is not None:
                self._drop(aim, *problem)
        while True:
            there = self._there()
            found = [(aim, problem) for aim in self.aims.wanted if (problem := self._dangles(aim, there)) is not None]
            if not found:
                return
            for aim, problem in found:
                self._drop(aim, *problem)

    def _drop(self, aim: Aim, code: str, why: str) -> None:
        self.aims.wanted = [one for one in self.aims.wanted if one is not aim]
        self.aims.leave(aim.address, why, code)

    def _fill(self, aim: Aim) -> None:
        """Let an aim say which paths it changes, without names that Firma makes."""
        if aim.number is None or aim.absent:
            return
        obj = self.now.objects[aim.number]
        paths, living = paths_of(aim, obj), obj.now
        if living is not None and aim.former is not None:
            aim.paths = {
                path: former
                for path, former in paths.items()
                if not all(self.names.made(obj.type, aim.address, path, v) for v in (former, at(living.wish, path)))
            }

    def _there(self) -> set[str]:
        """Addresses of resources that are there after the rollback."""
        absent = {aim.address for aim in self.aims.wanted if aim.absent}
        living = {a for a, number in self.now.by_address.items() if self.now.objects[number].now is not None}
        return (living - absent) | {aim.address for aim in self.aims.wanted if aim.is_made}

    def _unfit(self, aim: Aim) -> tuple[str, str] | None:
        """Return what is wrong with an aim by itself: a schema, a value."""
        if aim.absent or aim.former is None:
            return None
        schema = self.wanted.schemas(aim.former.type)
        values = self._values(aim)
        for path, value in values.items():
            name = format_path(path)
            attribute = None if schema is None else schema.attributes.get(str(path[0]))
            if schema is not None and value is not MISSING and (attribute is None or attribute.read_only):
                return "F373", f"{aim.former.type} has no attribute `{name}` to be set, as its schema is today"
            for leaf in () if value is MISSING else walk(value):
                if isinstance(leaf, Unknown):
                    return "F372", f"the former value of `{name}` cannot be read ({leaf.source or 'sealed'})"
                if isinstance(leaf, Asset) and leaf.digest in self.wanted.lost:
                    return "F372", f"the content of `{name}` ({leaf.name or leaf.digest[:12]}) is not kept any more"
        return None

    def _dangles(self, aim: Aim, there: Collection[str]) -> tuple[str, str] | None:
        """Return what is wrong with an aim among the others: what it refers to, or who uses it."""
        if aim.absent:
            users = self._staying_users(aim)
            return ("F366", f"{', '.join(users)} uses it, and not by this change alone") if users else None
        for path, value in self._values(aim).items():
            for reference in references(value):
                if not self._leads(reference.address, there):
                    name = reference.address.removeprefix(self.prefix)
                    return "F371", f"`{format_path(path)}` referred to {name}, which is not there any more"
        return None

    def _leads(self, address: str, there: Collection[str]) -> bool:
        if not address.startswith(self.prefix):
            return address not in self.wanted.lost
        own = address.removeprefix(self.prefix)
        if own.partition(":")[0] in ("lookup", "output", "upstream", "provider"):
            return self.wanted.nodes is None or own in self.wanted.nodes
        return own in there

    def _values(self, aim: Aim) -> Mapping[Path, Any]:
        """What an aim declares: former values, those of functions as they were computed."""
        if aim.former is None or aim.absent:
            return {}
        if aim.is_made:
            wish = self.names.without(aim.former.type, aim.address, aim.former.wish)
            return {(name,): _derived(aim.former, (name,), value) for name, value in wish.items()}
        return {path: _derived(aim.former, path, value) for path, value in aim.paths.items()}

    # -- who uses what goes ---------------------------------------------------------------------------------------
    def _staying_users(self, aim: Aim) -> list[str]:
        if aim.number is None:
            return []
        users = self.now.users(aim.number)
        return sorted(self.now.objects[user].address for user in users if not self._lets_go(user, aim.address))

    def _lets_go(self, number: int, address: str) -> bool:
        """Return whether a user goes with this rollback, or comes back to what did not use an address yet."""
        user = self.now.objects[number]
        if not user.generations:
            return True
        aim = next((aim for aim in self.aims.wanted if aim.number == number), None)
        full = f"{self.prefix}{address}"
        if aim is None or aim.absent or user.now is None:
            return aim is not None and aim.absent
        if user.pending or full in user.options.get("depends_on", ()):
            return False
        wish = user.now.wish
        for path, value in self._values(aim).items():
            wish = put(wish, path, value)
        uses = [any(ref.address == full for ref in references(inputs)) for inputs in (user.now.wish, wish)]
        return uses == [True, False]

    # -- holds ----------------------------------------------------------------------------------------------------
    def undo(self, told: Lives) -> Undo:
        """Return what is left of the aims, as holds."""
        pairs = [pair for aim in self.aims.wanted if (pair := self._hold(aim)) is not None]
        return Undo(
            holds=tuple(hold for hold, _ in pairs),
            words=tuple(words for _, words in pairs),
            conflicts=tuple(self.aims.conflicts),
            left=tuple(self.aims.left),
            wished=tuple(wished for aim in self.aims.wanted for wished in self._wished(aim)),
            told=told,
        )

    def _hold(self, aim: Aim) -> tuple[Hold, str] | None:
        fields = dict(self.wanted.fields)
        if aim.absent:
            hold = Hold(key=f"a{aim.address}", absent=True, fields=fields)
            return hold, f"{aim.address} is deleted again"
        if aim.is_made and aim.former is not None:
            inputs = Map({path[0]: value for path, value in self._values(aim).items() if isinstance(path[0], str)})
            request = self.names.without(aim.former.type, aim.address, aim.former.request)
            declaration = declaration_of(inputs, request, aim.former.options, aim.former.provider)
            hold = Hold(key=f"a{aim.address}", declaration=declaration, fields=fields)
            return hold, f"{aim.address} is made again as it was"
        values = {format_path(path): _or_none(value) for path, value in self._values(aim).items()}
        if not values:
            return None
        key = f"o{aim.number}"
        hold = joined(self.now.holds.get(key), Hold(key=key, values=Map(values), fields=fields))
        return hold, f"{aim.address}: {', '.join(sorted(values))} as before"

    def _wished(self, aim: Aim) -> Iterable[Wished]:
        obj: LedgerObject | None = None if aim.number is None else self.now.objects[aim.number]
        place = None if obj is None else obj.place
        if aim.absent or (aim.is_made and aim.former is None):
            yield Wished(address=aim.address, absent=True, place=place)
        elif aim.is_made and aim.former is not None:
            inputs = {str(path[0]): value for path, value in self._values(aim).items()}
            yield Wished(address=aim.address, value=Map(inputs), place=place)
        else:
            for path, value in sorted(self._values(aim).items(), key=lambda pair: format_path(pair[0])):
                yield Wished(address=aim.address, path=path, value=_or_none(value), place=place)


def _derived(former: Declared, path: Path, value: Any) -> Any:
    """Return a former value: the expression, or what it came to where a function made it, which is not there to ask."""
    if value is MISSING or next(opaques(value), None) is None:
        return value
    return at(former.request, path)


def _or_none(value: Any) -> Value:
    return None if value is MISSING else value


__all__ = ["Undo", "Wanted", "Wished", "last_change", "outside", "undo", "undo_to"]

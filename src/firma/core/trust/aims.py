"""Aims: what a rollback wants each object to be, from its life; knows no schema, no reference and no hold.

Two ways lead to aims. Taking one change back keeps later ones, three-way and by attribute: what stood there before it,
what it made of that, and what later changes did. Going to a moment wants what was declared then, whoever changed it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from firma.core.ledger.state import LedgerObject, State
from firma.core.model.address import Path
from firma.core.model.value import Map
from firma.core.plan.compare import MISSING, at, put
from firma.core.trust.lives import Declared, How, Lives, Turn, alike, differences, merged, overlap


class OnConflict(StrEnum):
    """What becomes of what a later change touched again: an attribute, or a thing as such.

    `leave`: it stays, the rest of the thing is taken back, and that this is not the whole is said. `later`: the same,
    and somebody chose it. `former`: all of it is taken back, the later change's part, too.
    """

    LEAVE = "leave"
    LATER = "later"
    FORMER = "former"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A later change touched what is to be taken back: at these paths (none: the thing itself), by that turn."""

    address: str
    paths: tuple[Path, ...]
    rival: Turn


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """Something is left as it is: where, with the code that says why, and the case in words."""

    address: str
    code: str
    why: str


@dataclass(slots=True, kw_only=True)
class Aim:
    """What an object is wanted to be.

    `paths` of a living one: path -> what was declared there (MISSING: nothing); `former` is the declaration that they
    are of. `absent`: not there. Neither: made again as `former` says.
    """

    address: str
    number: int | None = None
    absent: bool = False
    former: Declared | None = None
    paths: dict[Path, Any] = field(default_factory=dict)

    @property
    def is_made(self) -> bool:
        """Whether a thing is wanted that is not there now."""
        return self.number is None and not self.absent


@dataclass(slots=True)
class Aims:
    """Everything that a rollback wants, what stands against it, and what is left."""

    wanted: list[Aim] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    left: list[Left] = field(default_factory=list)

    def leave(self, address: str, why: str, code: str = "F921") -> None:
        """Leave something as it is."""
        self.left.append(Left(address=address, code=code, why=why))

    def add(self, aim: Aim) -> None:
        """Want something."""
        self.wanted.append(aim)


_ADOPTED = "it was there before Firma: taking that back would delete what somebody else made; `firma forget` leaves it"
_ELSEWHERE = "it was not deleted, but forgotten: it may still be there, and a second one would be made; import it first"
_AWAY = "it lives in another unit now"
_CAME = "it came from another unit, where it is not now: `firma move` brings it back there"
_BEGUN_ELSEWHERE = {How.ADOPTED: (_ADOPTED, "F369"), How.MOVED: (_CAME, "F370")}
"""How an object begins that was not made: taking that back deletes nothing."""


# -- one change ---------------------------------------------------------------------------------------------------
def of_change(
    told: Lives,
    now: State,
    change: Collection[str],
    *,
    only: str = "",
    within: Path = (),
    on_conflict: OnConflict = OnConflict.LEAVE,
    change_of: Mapping[str, str] | None = None,
) -> Aims:
    """Return what takes a change (its plans' digests) back and keeps later ones; `within`: of one attribute alone.

    `change_of`: plan digest -> name of its change, where a change has several plans.
    """
    aims = Aims()
    names = dict(change_of or {})
    for number in sorted(told.turns):
        turns = merged(told.turns[number], names)
        mine = [turn for turn in turns if turn.plan in change]
        address = told.addresses.get(number, "")
        obj = now.objects.get(number)
        if mine and only in ("", address, "" if obj is None else obj.address):
            _Inverse(aims, told, number, address, turns, on_conflict, within).of(mine)
    _one_an_address(aims)
    for aim in [aim for aim in aims.wanted if aim.is_made]:
        other = _living(now, aim.address)
        if other is None:
            continue
        rival = next((turn for turn in told.turns.get(other.id, ()) if turn.before is None), None)
        if rival is None or not _takes_over(aim, other):
            aims.wanted = [one for one in aims.wanted if one is not aim]
            if rival is None:
                aims.leave(aim.address, "something lives there again", "F366")
            continue
        aims.conflicts.append(Conflict(address=aim.address, paths=(), rival=rival))
        if on_conflict is not OnConflict.FORMER:
            aims.wanted = [one for one in aims.wanted if one is not aim]
    return aims


@dataclass(slots=True)
class _Inverse:
    """Takes a change of one object back."""

    aims: Aims
    told: Lives
    number: int
    address: str
    turns: Sequence[Turn]
    on_conflict: OnConflict
    within: Path = ()

    def of(self, mine: Sequence[Turn]) -> None:
        """Add what is wanted."""
        first, last = mine[0], mine[-1]
        later = list(self.turns[self.turns.index(first) + 1 :])
        rivals = [turn for turn in later if turn not in mine]
        living = self.turns[-1].after
        if self.within and (first.before is None or last.after is None):
            self.aims.leave(
                self.address, "the thing itself was made or deleted by that change, not its attribute alone"
            )
        elif first.before is None and last.after is not None:
            self._creation(first, living, rivals)
        elif first.before is not None and last.after is None:
            self._deletion(first.before, last, living, rivals)
        elif first.before is not None and living is not None:
            self._update(first.before, living, [first, *later], mine)
        elif first.before is not None:
            self.aims.leave(self.address, "it is not there any more")

    def _creation(self, first: Turn, living: Declared | None, rivals: Sequence[Turn]) -> None:
        if first.how in _BEGUN_ELSEWHERE:
            self.aims.leave(self.address, *_BEGUN_ELSEWHERE[first.how])
            return
        if living is None:
            self.aims.leave(self.address, "it is not there any more")
            return
        touched = [turn for turn in rivals if _changes_something(turn)]
        if touched and not self._agreed((), touched[-1]):
            return
        self.aims.add(Aim(address=living.address, number=self.number, absent=True))

    def _deletion(self, before: Declared, last: Turn, living: Declared | None, rivals: Sequence[Turn]) -> None:
        if last.how in (How.FORGOTTEN, How.MOVED):
            self.aims.leave(before.address, _ELSEWHERE if last.how is How.FORGOTTEN else _AWAY, "F370")
        elif living is None and self._ended_again(before.address, last.seq):
            self.aims.leave(before.address, "it was made again later, and that it is gone is a later change's doing")
        elif living is None:
            self.aims.add(Aim(address=before.address, former=before))
        else:
            paths = dict(differences(living.wish, before.wish))
            if paths and rivals and self._agreed((), rivals[-1]):
                self.aims.add(Aim(address=living.address, number=self.number, former=before, paths=paths))

    def _ended_again(self, address: str, seq: int) -> bool:
        """Return whether something else lived at an address after an entry, and is gone again."""
        return any(
            turns[-1].seq > seq and turns[-1].after is None
            for number, turns in self.told.turns.items()
            if number != self.number and self.told.addresses.get(number) == address
        )

    def _agreed(self, path: Path, rival: Turn) -> bool:
        """Note a conflict about the thing itself; return whether it is taken back all the same."""
        self.aims.conflicts.append(Conflict(address=self.address, paths=(path,) if path else (), rival=rival))
        return self.on_conflict is OnConflict.FORMER

    def _update(self, before: Declared, living: Declared, turns: Sequence[Turn], mine: Sequence[Turn]) -> None:
        touched, rivals = _three_way(turns, mine)
        touched = _narrowed(touched, self.within)
        rivals = {path: turn for path in touched for one, turn in rivals.items() if overlap(one, path)}
        wanted = {path: former for path, former in touched.items() if not alike(at(living.wish, path), former)}
        against: dict[int, list[Path]] = {}
        for path in wanted:
            if path in rivals:
                against.setdefault(rivals[path].seq, []).append(path)
        for paths in against.values():
            found = Conflict(address=living.address, paths=tuple(paths), rival=rivals[paths[0]])
            self.aims.conflicts.append(found)
        if self.on_conflict is not OnConflict.FORMER:
            wanted = {path: former for path, former in wanted.items() if path not in rivals}
        if wanted:
            self.aims.add(Aim(address=living.address, number=self.number, former=before, paths=wanted))
        elif not against and not touched:
            if any(turn.vanished for turn in mine):
                self.aims.leave(living.address, "it had vanished and was made again: that it is gone cannot be wished")
            elif any(turn.how is How.MOVED for turn in mine):
                self.aims.leave(living.address, "it was only renamed, and names are the source's")


def _three_way(turns: Sequence[Turn], mine: Sequence[Turn]) -> tuple[dict[Path, Any], dict[Path, Turn]]:
    """Return what a change touched, with what would stand there without it, and which later turn touched it again."""
    touched: dict[Path, Any] = {}
    rivals: dict[Path, Turn] = {}
    for turn in turns:
        if turn.before is None or turn.after is None:
            rivals.update(dict.fromkeys(touched, turn))  # gone, or made again: all of it was declared anew
            continue
        for path, former in differences(turn.after.wish, turn.before.wish):
            inside = [one for one in touched if overlap(one, path)]
            if turn not in mine:
                rivals.update(dict.fromkeys(inside, turn))
            elif not any(len(one) <= len(path) for one in inside):
                for one in inside:  # a part of it was touched already: what stood there before that counts
                    former = put(former, one[len(path) :], touched.pop(one))  # noqa: PLW2901  # it is put together
                    if one in rivals:
                        rivals[path] = rivals.pop(one)
                touched[path] = former
    return touched, rivals


def _narrowed(found: dict[Path, Any], within: Path) -> dict[Path, Any]:
    """Return what of former values by path lies within a path; of an object that holds it, its member."""
    kept = {path: value for path, value in found.items() if path[: len(within)] == within}
    for path, value in found.items():
        if len(path) < len(within) and within[: len(path)] == path:
            inside = value is MISSING or isinstance(value, Map)
            kept[within if inside else path] = at(value, within[len(path) :]) if inside else value
    return kept


def _changes_something(turn: Turn) -> bool:
    if turn.before is None or turn.after is None:
        return True
    return any(True for _ in differences(turn.before.wish, turn.after.wish))


# -- a moment -----------------------------------------------------------------------------------------------------
def of_moment(told: Lives, now: State, seq: int, *, only: str = "", within: Path = ()) -> Aims:
    """Return what brings a unit (or what has one address, now or then) back to what was declared after an entry.

    `within`: an attribute of that address alone.
    A unit goes as a whole: what was made later goes, what was deleted later comes back.
    """
    aims = Aims()
    for number in sorted(told.turns):
        obj, then = now.objects.get(number), told.at(number, seq)
        living = told.turns[number][-1].after
        names = ("" if obj is None else obj.address, "" if then is None else then.address)
        if only and only not in names:
            continue
        later = [turn for turn in told.turns[number] if turn.seq > seq]
        if within and (then is None) != (living is None):
            aims.leave(living.address if living is not None else names[1], "it was made or deleted since then")
        elif then is None and living is not None:
            _made_since(aims, number, living, later)
        elif then is not None and living is None:
            _gone_since(aims, then, later)
        elif then is not None and living is not None:
            paths = _narrowed(dict(differences(living.wish, then.wish)), within)
            if paths:
                aims.add(Aim(address=living.address, number=number, former=then, paths=paths))
    _one_an_address(aims)
    for aim in [aim for aim in aims.wanted if aim.is_made]:
        other = _living(now, aim.address)
        if other is not None and not _takes_over(aim, other):
            aims.wanted = [one for one in aims.wanted if one is not aim]
    return aims


def _made_since(aims: Aims, number: int, living: Declared, later: Sequence[Turn]) -> None:
    first = next(turn for turn in later if turn.before is None)
    if first.how in _BEGUN_ELSEWHERE:
        aims.leave(living.address, *_BEGUN_ELSEWHERE[first.how])
    else:
        aims.add(Aim(address=living.address, number=number, absent=True))


def _gone_since(aims: Aims, then: Declared, later: Sequence[Turn]) -> None:
    how = next((turn.how for turn in reversed(later) if turn.after is None), How.DELETED)
    if how in (How.FORGOTTEN, How.MOVED):
        aims.leave(then.address, _ELSEWHERE if how is How.FORGOTTEN else _AWAY, "F370")
    else:
        aims.add(Aim(address=then.address, former=then))


# -- both ---------------------------------------------------------------------------------------------------------
def _one_an_address(aims: Aims) -> None:
    """Let what is wanted at an address where another thing is to go be wanted of that thing: it stays, and changes."""
    going = {aim.address: aim for aim in aims.wanted if aim.absent}
    for aim in [aim for aim in aims.wanted if aim.is_made and aim.address in going]:
        other = going[aim.address]
        aims.wanted.remove(other)
        aim.number = other.number


def _living(now: State, address: str) -> LedgerObject | None:
    obj = now.object_at(address)
    return None if obj is None or obj.now is None else obj


def _takes_over(aim: Aim, other: LedgerObject) -> bool:
    """Let another thing that lives at the address be what is wanted; return whether it differs from that."""
    aim.number = other.id
    return bool(paths_of(aim, other))


def paths_of(aim: Aim, obj: LedgerObject) -> dict[Path, Any]:
    """Return what an aim changes on a living object: all that differs, where it was declared for another one."""
    if aim.paths or aim.former is None or obj.now is None:
        return aim.paths
    return dict(differences(obj.now.wish, aim.former.wish))

"""Resolving wishes during apply: the unknown may become known, the known may not change; knows no provider."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from firma.core.ledger.state import LedgerObject, State
from firma.core.model.address import format_path
from firma.core.model.diagnostic import Diagnostic, diagnose
from firma.core.model.ephemeral import ephemeral_ref, is_ephemeral
from firma.core.model.evaluate import EvaluationError, get_path, resolve
from firma.core.model.expression import Opaque, Reference
from firma.core.model.value import EMPTY, Map, Sensitive, Unknown, Value, ValueSet, is_known
from firma.core.plan.compare import equal
from firma.core.plan.plan import Operation

Upstream = Callable[[str], Value]
"""Gives the value of another unit's output by its whole address, or Unknown."""


class ChangedError(ValueError):
    """A planned value would become another one. `path` says where, `planned` and `now` what (perhaps sensitive)."""

    def __init__(self, path: tuple[str | int, ...], planned: Value, now: Value) -> None:
        self.path, self.planned, self.now = path, planned, now
        super().__init__(format_path(path))


def fill(planned: Value, now: Value, path: tuple[str | int, ...] = ()) -> Value:
    """Return a planned value with its unknowns filled from what is known now.

    Raises:
        ChangedError: something that was known is another value now.
    """
    if isinstance(planned, Unknown):
        return now
    if isinstance(planned, Sensitive) or isinstance(now, Sensitive):
        try:
            inner = fill(_open(planned), _open(now), path)
        except ChangedError as error:
            raise ChangedError(error.path, Sensitive(error.planned), Sensitive(error.now)) from error
        return inner if isinstance(inner, Sensitive) else Sensitive(inner)
    if isinstance(planned, Map) and isinstance(now, Map) and planned.keys() == now.keys():
        return type(planned)({key: fill(item, now[key], (*path, key)) for key, item in planned.items()})
    if isinstance(planned, tuple) and isinstance(now, tuple) and len(planned) == len(now):
        return tuple(fill(item, now[i], (*path, i)) for i, item in enumerate(planned))
    if is_known(planned) and equal(planned, now):
        return planned
    if isinstance(planned, ValueSet) and isinstance(now, ValueSet) and not is_known(planned):
        return now  # which item an unknown one became, nobody can say
    raise ChangedError(path, planned, now)


def _open(value: Value) -> Value:
    return value.value if isinstance(value, Sensitive) else value


@dataclass(slots=True)
class Values:
    """Gives references their values as the log holds them now. `answers` grows as look-ups are answered in the run."""

    unit: str
    state: State
    upstream: Upstream
    answers: dict[str, Map] = field(default_factory=dict)
    evaluated: dict[tuple[Opaque, tuple[Value, ...]], Value] = field(default_factory=dict)
    missing: list[tuple[Opaque, tuple[Value, ...]]] = field(default_factory=list)
    """Opaque functions that the operation at hand needs, with known arguments."""
    ahead: Mapping[int, LedgerObject] = field(default_factory=dict)
    """Objects as the group that is put next makes them, while intents of that very group are made."""

    def resolve(self, wish: Value) -> Value:
        """Return a wish with what is known put in. Raises EvaluationError; adds to `missing`."""
        return resolve(wish, self.reference, self.opaque)

    def reference(self, reference: Reference) -> Value:
        """Return what a reference stands for now, or Unknown."""
        address = reference.address
        found: Value
        path = reference.path
        if not address.startswith(self.unit) or address[len(self.unit) : len(self.unit) + 1] != "/":
            found = self.upstream(address)
        else:
            own = address[len(self.unit) + 1 :]
            if is_ephemeral(own):
                return ephemeral_ref(own, path)
            if own in self.answers:
                found = self.answers[own]
            elif own.startswith("upstream:"):
                found = self.upstream(address)
            elif own in self.state.by_address:
                found = self._attributes(self.state.by_address[own], path[0] if path else "")
            else:
                return Unknown(address)
        try:
            return get_path(found, path)
        except KeyError:
            return Unknown(address)

    def _attributes(self, number: int, first: str | int) -> Map:
        now = self.object(number).now
        if now is None:
            return EMPTY
        # What was asked for and is never shown (write-only inputs) is known all the same.
        return now.attributes if first in now.attributes else now.request

    def object(self, number: int) -> LedgerObject:
        """Return an object of the unit by its number."""
        return self.ahead.get(number) or self.state.objects[number]

    def opaque(self, function: Opaque, arguments: tuple[Value, ...]) -> Value:
        """Return what an opaque function gave, or Unknown until it was asked."""
        key = (function, arguments)
        if key in self.evaluated:
            return self.evaluated[key]
        if all(is_known(argument) for argument in arguments):
            self.missing.append(key)
        return Unknown(f"{function.module}:{function.name}")


def desired_of(operation: Operation, values: Values, read_only: frozenset[str]) -> Map | Diagnostic:
    """Return the whole inputs of an operation, or why it cannot go on.

    Unknowns are left where an opaque function must be asked first (`values.missing`), or where nothing gives the value.
    """
    wish, values.missing = operation.wish, []
    if wish == operation.desired:
        return operation.desired  # all literal
    found: dict[str, Value] = {}
    try:
        for name, planned in operation.desired.items():
            if name in wish:
                found[name] = _become(name, planned, wish[name], values)
            elif name not in read_only or is_known(planned):
                found[name] = planned
    except ChangedError as error:
        return changed(operation, error)
    except EvaluationError as error:
        return diagnose("F408", f"{operation.address}: {error}.", address=operation.address, place=operation.place)
    return Map(found)


def _become(name: str, planned: Value, wished: Value, values: Values) -> Value:
    """Return what one input comes to; it is compared with what was planned once no function has to be asked first."""
    if type(wished) is type(planned) and wished == planned:
        return planned
    asked_before = len(values.missing)
    now = values.resolve(wished)
    return Unknown(name) if len(values.missing) > asked_before else fill(planned, now, (name,))


def changed(operation: Operation, error: ChangedError) -> Diagnostic:
    """Return F407 with both values, sensitive ones hidden."""
    path = format_path(error.path)
    detail = (
        f"`{path}` of {operation.address} was planned as {shown(error.planned)}, and would become {shown(error.now)}."
    )
    return diagnose("F407", detail, address=operation.address, place=operation.place, value=path)


SHOWN_CHARACTERS_MAX = 80
"""Longest value that a message shows, in characters."""


def shown(value: Value) -> str:
    """Return a value as a message may show it: short, and never a sensitive one."""
    if isinstance(value, Sensitive):
        return "(sensitive)"
    text = repr(value)
    return text if len(text) <= SHOWN_CHARACTERS_MAX else f"{text[: SHOWN_CHARACTERS_MAX - 1]}…"

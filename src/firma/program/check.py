"""The substitution check: declared and then filled in must equal declared with values; knows no process.

One equation finds what upper-cases, cuts, hashes, sorts, matches or measures a placeholder, whatever library did it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from firma.core.model.diagnostic import Diagnostic, Severity
from firma.core.model.evaluate import EvaluationError, get_path, resolve
from firma.core.model.expression import Opaque, Reference
from firma.core.model.node import NO_OPTIONS, Each, GraphDocument, Node, Output, Resource, Upstream
from firma.core.model.place import Place
from firma.core.model.schema import Kind
from firma.core.model.value import Map, Value, ValueProblemError, freeze, thaw, walk
from firma.program.evaluation import Decoy
from firma.program.later import FAILED
from firma.program.placeholder import Mint, other_mint
from firma.program.problem import ProgramError, problem, relative, shown
from firma.program.raised import told
from firma.program.run import Evaluated, Inputs, evaluate
from firma.program.stack import Stack

_HOSTILE: Final = "a\"b\\c'd&e <f>\n$(g) {{h}}: #{0}"
"""The worst that an attribute could hold: quotes, backslash, newline, signs of shell, templates and YAML."""

_YEAR: Final = 1001
"""Where stand-ins that are dates begin."""

Give = Callable[[Reference, Kind], Any]


def _digest(reference: Reference) -> str:
    return hashlib.sha256(f"{reference.address}#{reference.path}".encode()).hexdigest()


def tame(reference: Reference, kind: Kind) -> Any:
    """Return a value such as the cloud would give: an ARN for an arn, an id for an id; lists have two."""
    return _shaped(reference, kind, _tame_text)


class Numbers:
    """Gives digits that are a number, hex and a date at once: what parses text takes it, and no name or ARN.

    Each reference has its own, as keys must differ.
    """

    def __init__(self) -> None:
        self.given: dict[Reference, str] = {}

    def __call__(self, reference: Reference, kind: Kind) -> Any:
        """Return a reference's value."""
        return _shaped(reference, kind, self._text)

    def _text(self, reference: Reference) -> str:
        years, day = divmod(len(self.given), 12 * 28)
        digits = f"{_YEAR + years}{day // 28 + 1:02}{day % 28 + 1:02}"
        return self.given.setdefault(reference, digits)


def hostile(reference: Reference, kind: Kind) -> Any:
    """Return the worst text that an attribute could hold, different for each."""
    return _shaped(reference, kind, lambda one: _HOSTILE.replace("{0}", _digest(one)[:6]))


def _tame_text(reference: Reference) -> str:
    digest = _digest(reference)
    leaf = next((str(step) for step in reversed(reference.path) if isinstance(step, str)), reference.address).lower()
    if leaf.endswith("arn"):
        return f"arn:aws:svc:eu-west-1:123456789012:thing/{digest[:12]}"
    if leaf.endswith(("_id", "id")):
        return f"{leaf[:3]}-0{digest[:16]}"
    return f"Va1{digest[:14]}"


def _shaped(reference: Reference, kind: Kind, text: Callable[[Reference], str]) -> Any:
    if kind in (Kind.LIST, Kind.SET):
        return [text(Reference(reference.address, (*reference.path, index))) for index in (0, 1)]
    if kind in (Kind.INTEGER, Kind.NUMBER):
        return 7
    if kind is Kind.FLAG:
        return True
    if kind in (Kind.MAP, Kind.OBJECT):
        return {"key": text(reference)}
    return text(reference)


class Filled:
    """A graph with values put in: one evaluation, and what stands for the cloud's answers."""

    def __init__(self, evaluated: Evaluated, give: Give) -> None:
        self.facts, self.functions, self.give = evaluated.evaluation.facts, evaluated.functions, give
        self.outputs: dict[str, tuple[str, Value]] = {
            f"{unit.unit}/{node.address}": (unit.unit, node.value)
            for unit in evaluated.document.units
            for node in unit.nodes
            if isinstance(node, Output)
        }
        self.kept: dict[str, Value] = {}

    def value(self, value: Value, unit: str) -> Value:
        """Return a value with everything put in. Raises EvaluationError where a function does not take what it gets."""
        return resolve(value, self._reference, self._opaque(unit))

    def _reference(self, reference: Reference) -> Value:
        if reference.address in self.outputs:
            if reference.address not in self.kept:
                unit, inner = self.outputs[reference.address]
                self.kept[reference.address] = self.value(inner, unit)
            try:
                return get_path(self.kept[reference.address], reference.path)
            except KeyError:
                return FAILED
        fact = self.facts.get(reference)
        return freeze(self.give(reference, fact.kind if fact is not None else Kind.TEXT))

    def _opaque(self, unit: str) -> Callable[[Opaque, tuple[Value, ...]], Value]:
        def run(opaque: Opaque, arguments: tuple[Value, ...]) -> Value:
            _, function = self.functions[unit, opaque.number]
            try:
                return freeze(function(*(thaw(one) for one in arguments)))
            except Exception:  # noqa: BLE001  # a stand-in that the function does not take proves nothing
                return FAILED

        return run


def _answering(answers: Mapping[str, Value]) -> Decoy:
    """Return what stands for the cloud: pinned answers of look-ups where there are some, tame values else."""

    def give(reference: Reference, kind: Kind) -> Any:
        if reference.address in answers:
            try:
                return thaw(get_path(answers[reference.address], reference.path))
            except (KeyError, TypeError):
                pass  # the answer is older than the program, or holds what has no plain form
        return tame(reference, kind)

    return give


def differences(
    inputs: Inputs, registry: dict[str, Stack], answers: Mapping[str, Value] | None = None
) -> tuple[Evaluated, list[Diagnostic]]:
    """Evaluate again with other placeholders and three sets of values; return that evaluation, and where they part.

    Raises:
        ProgramError: the second evaluation itself fails.
    """
    late = evaluate(inputs, registry, mint=other_mint())
    found = _compare(late, inputs, registry, _answering(answers or {}))
    if not found:
        found = _compare(late, inputs, registry, Numbers())
    if not found:
        found = [_raw(one) for one in _compare(late, inputs, registry, hostile)]
    return late, found


def _raw(found: Diagnostic) -> Diagnostic:
    """What only hostile values show is a warning: apply stops before it sends such a value."""
    return Diagnostic(
        code="F107",
        detail=found.detail,
        severity=Severity.WARNING,
        address=found.address,
        place=found.place,
        source=found.source,
        notes=found.notes,
    )


def _compare(late: Evaluated, inputs: Inputs, registry: dict[str, Stack], decoy: Decoy) -> list[Diagnostic]:
    try:
        early = evaluate(inputs, registry, mint=Mint(), decoy=decoy, told=late)
    except Exception as error:  # noqa: BLE001  # with values, the program may do anything
        return [_raised(error)]
    one, other = Filled(late, decoy), Filled(early, decoy)
    found: list[Diagnostic] = []
    late_nodes, early_nodes = dict(_nodes(late.document)), dict(_nodes(early.document))
    for address in sorted(late_nodes.keys() ^ early_nodes.keys()):
        unit, node = late_nodes.get(address) or early_nodes[address]
        said = "only with placeholders" if address in late_nodes else "only with values"
        found.append(problem("F106", f"`{address}` is declared {said}", place=node.place, address=address))
    for address in sorted(late_nodes.keys() & early_nodes.keys()):
        unit, node = late_nodes[address]
        parts, known = _parts(node), _parts(early_nodes[address][1])
        for name, value in parts.items():
            twin = known.get(name)
            if type(value) is str and value == twin:
                continue  # plain text is what it is
            found += _difference(address, name, node.place, _filled(one, value, unit), _filled(other, twin, unit))
        for name in known.keys() - parts.keys():
            found.append(
                problem("F106", f"`{name}` of `{address}` is there only with values", place=node.place, address=address)
            )
    return found


def _raised(error: Exception) -> Diagnostic:
    if isinstance(error, ProgramError):
        first = error.diagnostics[0]
        return problem("F106", f"with values, the program is refused: {first.detail}", place=first.place)
    trace = error.__traceback__
    place = None
    while trace is not None:
        place = Place(relative(trace.tb_frame.f_code.co_filename), trace.tb_lineno)
        trace = trace.tb_next
    return problem("F106", f"with values, the program raises {type(error).__name__}: {told(error)}", place=place)


def _nodes(document: GraphDocument) -> Iterator[tuple[str, tuple[str, Node]]]:
    for unit in document.units:
        for node in unit.nodes:
            yield f"{unit.unit}/{node.address}", (unit.unit, node)


def _parts(node: Node) -> Mapping[str, Value]:
    if isinstance(node, Output):
        return {"value": node.value}
    if isinstance(node, Each):
        return {"collection": node.collection, "body": tuple(Map(_parts(inner)) for inner in node.body)}
    if isinstance(node, Upstream):
        return {}
    if isinstance(node, Resource) and node.options is not NO_OPTIONS and node.options != NO_OPTIONS:
        return {**node.inputs, "options": repr(node.options)}
    return node.inputs


_NOTHING: Final = object()


def _filled(graph: Filled, value: Value, unit: str) -> Any:
    try:
        found = graph.value(value, unit)
    except (EvaluationError, ValueProblemError):
        return _NOTHING
    return _NOTHING if any(isinstance(leaf, str) and FAILED in leaf for leaf in walk(found)) else found


def _difference(address: str, name: str, place: Place | None, late: Any, early: Any) -> Iterator[Diagnostic]:
    if late is _NOTHING or early is _NOTHING or _same(late, early):
        return
    yield problem(
        "F106",
        f"`{name}` of `{address}` is another one with values than with placeholders",
        place=place,
        address=address,
        notes=(f"placeholders, then filled in: {shown(late)}", f"with values from the start: {shown(early)}"),
    )


def _same(one: Value, other: Value) -> bool:
    """Return whether two values mean the same: JSON text may be escaped in another way."""
    if one == other:
        return True
    if isinstance(one, str) and isinstance(other, str):
        return _same_json(one, other)
    if isinstance(one, Map) and isinstance(other, Map):
        return one.keys() == other.keys() and all(_same(item, other[key]) for key, item in one.items())
    if isinstance(one, tuple) and isinstance(other, tuple):
        return len(one) == len(other) and all(_same(a, b) for a, b in zip(one, other, strict=True))
    return False


def _same_json(late: str, early: str) -> bool:
    """Return whether two texts are one JSON document, or only the late one is any: by hand, plain Python breaks it."""
    try:
        document = json.loads(late)
    except (ValueError, RecursionError):
        return False
    try:
        return bool(document == json.loads(early))
    except (ValueError, RecursionError):
        return isinstance(document, dict | list)

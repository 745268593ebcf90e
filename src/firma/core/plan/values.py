"""Values in planning: what a reference means now, known where a thing stays, unknown where it is made; decides nothing.

| the thing that is referred to | what a reference gives |
| --- | --- |
| stays | its attributes; null where the type has the attribute and the thing does not |
| is updated | what it is updated to where that is declared; unknown where it is volatile; else its attributes |
| is created | what is declared, where that is known; else unknown |
| is replaced | unknown, all of it: it will be another thing, even under the same name |
| settles, is deferred or held absent | its attributes as they are, where it is there; what would change is deferred |
"""

from __future__ import annotations

from dataclasses import dataclass, field

from firma.core.model.address import Path, format_path
from firma.core.model.call import Thing
from firma.core.model.diagnostic import Diagnostic, diagnose
from firma.core.model.ephemeral import ephemeral_ref, is_ephemeral
from firma.core.model.evaluate import EvaluationError, get_path, resolve
from firma.core.model.expression import Opaque, Reference
from firma.core.model.loop import ITEMS, KEYS
from firma.core.model.schema import Attribute, TypeSchema
from firma.core.model.value import Sensitive, Unknown, Value, is_known
from firma.core.plan.decision import Change, Decision
from firma.core.plan.question import AskEvaluate, Question
from firma.core.plan.sheet import Sheet


@dataclass(slots=True)
class Resolved:
    """A value without expressions, and what was met on the way."""

    value: Value
    awaits: set[str] = field(default_factory=set)
    """Own nodes because of which something in it is unknown."""
    questions: list[Question] = field(default_factory=list)
    problems: list[Diagnostic] = field(default_factory=list)


class Values:
    """Resolves values against a sheet. `answers` are replies to questions of opaque functions."""

    def __init__(self, sheet: Sheet, answers: dict[Question, Value]) -> None:
        self.sheet, self.answers = sheet, answers
        self.prefix = f"{sheet.graph.unit}/"
        self._found = Resolved(None)
        self._depth = 0

    def resolve(self, value: Value) -> Resolved:
        """Return a value as far as it is known now."""
        self._found = found = Resolved(None)
        try:
            found.value = resolve(value, self._look, self._ask)
        except EvaluationError as error:
            found.problems.append(diagnose("F219", f"{error}."))
        return found

    def _ask(self, opaque: Opaque, arguments: tuple[Value, ...]) -> Value:
        if not all(is_known(argument) for argument in arguments):
            return Unknown(f"{opaque.module}:{opaque.name}")
        question = AskEvaluate(opaque=opaque, arguments=arguments)
        if question not in self.answers:
            self._found.questions.append(question)
            return Unknown(f"{opaque.module}:{opaque.name}")
        reply = self.answers[question]
        if isinstance(reply, Diagnostic):
            self._found.problems.append(reply)
            return Unknown(f"{opaque.module}:{opaque.name}")
        return reply

    def _look(self, reference: Reference) -> Value:
        if not reference.address.startswith(self.prefix):
            return self._upstream(reference.address, reference.path)
        address = reference.address[len(self.prefix) :]
        if address in self.sheet.resources:
            value = self._resource(address, reference.path)
        elif address in self.sheet.graph.lookups:
            value = self._lookup(address, reference.path)
        elif address in self.sheet.graph.outputs:
            value = self._path(resolve(self.sheet.graph.outputs[address].value, self._look, self._ask), reference.path)
        elif address in self.sheet.graph.upstreams:
            upstream = self.sheet.graph.upstreams[address].unit
            name = str(reference.path[0]) if reference.path else ""
            return self._upstream(f"{upstream}/output:{name}", reference.path[1:])
        elif address in self.sheet.items and reference.path[:1] in ((ITEMS,), (KEYS,)):
            return self._item(address, reference.path)
        elif address in self.sheet.graph.collections:
            value = Unknown(address)
        else:
            return Unknown(address)
        if not is_known(value):
            self._found.awaits.add(address)
        return value

    def _upstream(self, address: str, path: Path) -> Value:
        values = self.sheet.upstreams.values
        if address not in values:
            unit = address.rpartition("/")[0]
            detail = f"{address.rpartition(':')[2]!r} of {unit} has no value yet."
            self._found.problems.append(diagnose("F218", detail, value=address))
            return Unknown(address)
        try:
            return get_path(values[address], path)
        except KeyError:
            detail = (
                f"{address.rpartition(':')[2]!r} of {address.rpartition('/')[0]} has nothing at {format_path(path)!r}."
            )
            self._found.problems.append(diagnose("F218", detail, value=address))
            return Unknown(address)

    def _path(self, value: Value, path: Path) -> Value:
        try:
            return get_path(value, path)
        except KeyError:
            return None

    def _item(self, address: str, path: Path) -> Value:
        """Return an item of a loop that is expanded, or its key."""
        return self._path(self.sheet.items[address], path[1:]) if path[0] == ITEMS else path[1]

    def _lookup(self, address: str, path: Path) -> Value:
        if is_ephemeral(address):
            return ephemeral_ref(address, path)
        decision = self.sheet.decisions.get(address)
        if decision is None or decision.answer is None:
            return Unknown(f"{address}#{format_path(path)}")
        return self._path(decision.answer, path)

    def _resource(self, address: str, path: Path) -> Value:
        decision = self.sheet.decisions.get(address)
        schema = self.sheet.schema(self.sheet.resources[address].address.type)
        unknown = Unknown(f"{address}#{format_path(path)}" if path else address)
        if decision is None:
            return unknown
        value = unknown if _is_volatile(decision, schema, path) else attribute_value(decision, path, unknown)
        is_recorded = decision.change is not Change.CREATE and not _is_updated(decision, path)
        if value is not unknown and is_recorded and not is_known(value):
            detail = f"{address}#{format_path(path)} is sealed, and its value is needed."
            self._found.problems.append(diagnose("F223", detail, value=address))
        if schema is not None and not isinstance(value, Unknown | Sensitive) and is_sensitive(schema, path):
            return Sensitive(value)
        return value


def _is_volatile(decision: Decision, schema: TypeSchema | None, path: Path) -> bool:
    """Return whether an update may make this attribute another one, whatever is declared."""
    if decision.change is not Change.UPDATE or schema is None or not path:
        return False
    attribute = schema.attributes.get(str(path[0]))
    return attribute is not None and attribute.volatile


def attribute_value(decision: Decision, path: Path, unknown: Unknown) -> Value:
    """Return an attribute of a resource as it will be, by the table above."""
    change, obj = decision.change, decision.object
    now = None if obj is None else obj.now
    if change in (Change.REPLACE, Change.INVALID):
        return unknown
    if change is Change.CREATE:
        return _wished(decision, path, unknown)
    if change is Change.ADOPT and decision.thing is not None:
        return _adopted(decision.thing, path, unknown)
    if now is None:
        return unknown
    if change is Change.UPDATE and path:
        first = str(path[0])
        if _is_updated(decision, path):
            return _wished(decision, path, unknown)
        if isinstance(decision.expected.get(first), Unknown):
            return unknown
    for values in (now.attributes, now.request):  # write-only inputs are known, too
        try:
            return get_path(values, path)
        except KeyError:
            continue
    return unknown if change is Change.UPDATE else None


def _is_updated(decision: Decision, path: Path) -> bool:
    """Return whether an update gives an attribute, or a part of it, another value."""
    differences = decision.differences if decision.change is Change.UPDATE else ()
    return bool(path) and any(d.path[: len(path)] == path[: len(d.path)] for d in differences)


def _adopted(thing: Thing, path: Path, unknown: Unknown) -> Value:
    try:
        return get_path(thing.attributes, path)
    except KeyError:
        return unknown


def _wished(decision: Decision, path: Path, unknown: Unknown) -> Value:
    for values in (decision.expected, decision.desired):
        if path and path[0] in values:
            try:
                found = get_path(values, path)
            except KeyError:
                continue
            return unknown if isinstance(found, Unknown) else found
    return unknown


def is_sensitive(schema: TypeSchema, path: Path) -> bool:
    """Return whether the attribute at a path is sensitive by its schema."""
    attribute: Attribute | None = None
    for step in path:
        if attribute is None:
            attribute = schema.attributes.get(step) if isinstance(step, str) else None
        elif isinstance(step, str) and step in attribute.attributes:
            attribute = attribute.attributes[step]
        else:
            attribute = attribute.element
        if attribute is None:
            return False
        if attribute.sensitive:
            return True
    return False

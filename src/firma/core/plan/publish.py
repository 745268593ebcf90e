"""Outputs and holds of a plan: which are to be written, and which holds are lifted; knows no resource's rule."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from firma.core.ledger.state import Hold
from firma.core.model.diagnostic import Severity, diagnose
from firma.core.model.digest import digest_value
from firma.core.model.value import EMPTY, Map, Sensitive, is_known
from firma.core.plan.compare import equal
from firma.core.plan.decision import BLOCKED, Change
from firma.core.plan.emit import Draught
from firma.core.plan.hold import ABSENCE_ACCEPTED, ABSENCE_HELD, Making, agrees, is_acceptance, makings
from firma.core.plan.naming import recorded_name
from firma.core.plan.plan import Act, Action, Operation, ResourceChange
from firma.core.plan.sheet import Sheet, plain_key
from firma.core.plan.values import Values


def publish_outputs(sheet: Sheet, draught: Draught, values: Values) -> Map:
    """Add output operations where a value changes or may change; return all planned values by name."""
    recorded = sheet.state.outputs
    planned: dict[str, Any] = {}
    for address, node in sheet.graph.outputs.items():
        name = node.address.name
        resolved = values.resolve(node.value)
        for problem in resolved.problems:
            sheet.problem(problem)
        value = (
            Sensitive(resolved.value)
            if node.sensitive and not isinstance(resolved.value, Sensitive)
            else resolved.value
        )
        planned[name] = value
        known = is_known(value)
        if known and name in recorded and digest_value(value) == recorded[name][1]:
            continue
        blocked = tuple(sorted(a for a in resolved.awaits if sheet.change(a) in BLOCKED | {Change.INVALID}))
        # What settles is renamed in the next round: until then nothing is found under its new address.
        unmoved = (a for a in sheet.used_resources(address) if a in sheet.moves and sheet.change(a) is Change.SETTLE)
        blocked = blocked or tuple(sorted(unmoved))
        absent = bool(blocked) and all(sheet.change(a) is Change.ABSENT for a in blocked)
        if not known and absent and name in recorded:
            planned[name] = _as_last(sheet, address, name, blocked[0])
            continue
        if (not known and blocked) or any(a in sheet.moves for a in blocked):
            draught.defer(address, f"its value comes from {blocked[0]}", blocked)
            continue
        draught.add(
            Operation(
                key=f"output {name}",
                act=Act.OUTPUT,
                address=address,
                desired=Map(value=value),
                wish=Map(value=node.value),
                dependencies=sheet.used_resources(address),
                options={"name": name, "type": node.type, **({"sensitive": True} if node.sensitive else {})},
                value=value,
                sensitive=node.sensitive,
                place=node.place,
            )
        )
    for name in sorted(recorded.keys() - planned.keys()):
        draught.add(Operation(key=f"output {name}", act=Act.OUTPUT, options={"name": name, "removed": True}))
    return Map(dict(sorted(planned.items())))


def _as_last(sheet: Sheet, address: str, name: str, absent: str) -> Any:
    """Return the last value of an output that refers to what a hold keeps absent, and say so: nothing waits for it."""
    node = sheet.graph.outputs[address]
    detail = f"{address} keeps its last value: {absent}, which it refers to, is held absent."
    sheet.note(diagnose("F230", detail, severity=Severity.NOTE, address=address, place=node.place, value=name))
    return sheet.state.outputs[name][0]


def publish_holds(sheet: Sheet, draught: Draught, values: Values) -> None:
    """Add operations that write new holds and lift old ones, and say which are in force."""
    for key, hold in sheet.holds.new.items():
        sections: dict[str, Any] = {}
        if hold.values:
            sections["set"] = hold.values
        if hold.declaration is not None:
            sections["declaration"] = hold.declaration
        sections |= {name: part for name, part in (("seen", hold.seen), ("was", hold.was)) if part}
        if key in sheet.state.holds and key not in sheet.holds.over and _source_agrees(sheet, hold, values):
            # The inverse of a hold is its lift, wherever the source says again what is wanted.
            said = {name: hold.fields[name] for name in ("reason", "owner", "change") if name in hold.fields}
            draught.add(_operation(sheet, Act.LIFT, key, {**said, "key": key, "lift": True}, EMPTY))
            continue
        options = {**hold.fields, "key": key, **({"absent": True} if hold.absent else {})}
        draught.add(_operation(sheet, Act.HOLD, key, options, Map(sections)))
    for key, hold in sorted(sheet.state.holds.items()):
        if key in sheet.holds.new:
            continue
        if key in sheet.holds.ended or _source_agrees(sheet, hold, values):
            draught.add(_operation(sheet, Act.LIFT, key, {"key": key, "lift": True}, EMPTY))
        else:
            _say(sheet, hold)
    for hold in sheet.holds.over.values():
        _say_over(sheet, hold)


def tell_holds(sheet: Sheet, draught: Draught) -> None:
    """Tell people of holds: with the change of the same address where there is one, else as a change of its own."""
    for op in draught.operations.values():
        if op.act not in (Act.HOLD, Act.LIFT):
            continue
        name = op.address or str(op.options["key"])
        words = _lift_words(sheet, op) if op.act is Act.LIFT else _hold_words(op)
        change = draught.changes.get(name)
        if change is not None:
            why = change.why if words in change.why else f"{change.why}; {words}"
            draught.changes[name] = replace(change, why=why, operations=(*change.operations, op.key))
            continue
        node = sheet.resources.get(name)
        draught.changes[name] = ResourceChange(
            address=name,
            type=op.type or ("" if node is None else node.address.type),
            action=Action.LIFT if op.act is Act.LIFT else Action.HOLD,
            object=op.object,
            why=words,
            place=None if node is None else node.place,
            operations=(op.key,),
        )


def _hold_words(op: Operation) -> str:
    if op.options.get("absent"):
        return ABSENCE_ACCEPTED if is_acceptance(op.options) else ABSENCE_HELD
    value = op.value or EMPTY
    if "declaration" in value:
        return "a rollback holds its former declaration"
    accepted = {*value.get("seen", ()), *value.get("was", ())}
    held = [path for path in value.get("set", ()) if path not in accepted]
    words = [f"a rollback holds {', '.join(held)}"] if held else []
    return " and ".join([*words, *([f"an acceptance keeps {', '.join(sorted(accepted))}"] if accepted else [])])


def _lift_words(sheet: Sheet, op: Operation) -> str:
    is_over = op.options["key"] in sheet.holds.ended
    return "its hold is over" if is_over else "the source agrees with what was held"


def _operation(sheet: Sheet, act: Act, key: str, options: dict[str, Any], value: Map) -> Operation:
    target = plain_key(key)
    number = target if isinstance(target, int) else None
    address = sheet.address_of.get(number, "") if number is not None else str(target)
    return Operation(
        key=f"{act.value} {key}", act=act, address=address, object=number, options=options, value=value or None
    )


def _declares(sheet: Sheet, hold: Hold) -> str:
    """Return the declared address that a hold is about, or an empty text."""
    target = plain_key(hold.key)
    if isinstance(target, int):
        address = sheet.address_of.get(target, "")
        return address if address in sheet.graph.resources else ""
    if target in sheet.graph.resources:
        return str(target)
    return next((a for a, node in sheet.graph.resources.items() if target in node.options.moved_from), "")


def _source_agrees(sheet: Sheet, hold: Hold, values: Values) -> bool:
    """Return whether the source says what is held, or (but for a whole declaration) says nothing any more."""
    address = _declares(sheet, hold)
    if not address:
        return hold.declaration is None
    inputs = sheet.graph.resources[address].inputs
    source = values.resolve(inputs).value
    if hold.declaration is not None:
        former = hold.declaration.get("inputs", EMPTY)
        return equal(_given(inputs), _given(former)) or equal(_given(source), hold.declaration.get("request", EMPTY))
    if sheet.holds.in_force[hold.key].seen:
        return False  # no source can say what none declares: it stands until its date
    return not hold.absent and agrees(_named(sheet, address, source), values.resolve(hold.values).value)


def _named(sheet: Sheet, address: str, source: Map) -> Map:
    """Return a source's inputs with the name of what lives there, where the source leaves the name to Firma."""
    schema = sheet.schema(sheet.graph.resources[address].address.type)
    if schema is None or schema.name is None or source.get(schema.name.attribute) is not None:
        return source
    recorded = recorded_name(schema.name, sheet.state.object_at(address))
    return source if recorded is None else source.with_(**{schema.name.attribute: recorded})


def _given(inputs: Map) -> Map:
    return Map({name: value for name, value in inputs.items() if value is not None})


def _say(sheet: Sheet, hold: Hold) -> None:
    """Say in one note, however many rollbacks there were, what is held of an object, by whom, and why."""
    held = []
    for making in makings(hold):
        reason = f": {making.fields['reason']}" if making.fields.get("reason") else ""
        word = "accepted" if is_acceptance(making.fields) else "held"
        held.append(f"{_what(hold, making)} is {word} by {_who(making)}{_until(making)}{reason}")
    _note(sheet, hold, "F230", f"{'; '.join(held)}.", Severity.NOTE)


def _say_over(sheet: Sheet, hold: Hold) -> None:
    """Say that a hold's time is over: from now on the source counts, which may be what was rolled back."""
    for making in makings(hold):
        word = "accepted" if is_acceptance(making.fields) else "held"
        detail = f"{_what(hold, making)} was {word} by {_who(making)}{_until(making)}"
        reason = f" ({making.fields['reason']})" if making.fields.get("reason") else ""
        _note(sheet, hold, "F374", f"{detail}{reason}; now the source counts.", Severity.WARNING)


def _note(sheet: Sheet, hold: Hold, code: str, detail: str, severity: Severity) -> None:
    address = _declares(sheet, hold) or str(plain_key(hold.key))
    node = sheet.graph.resources.get(address)
    place = None if node is None else node.place
    said = f"{address}: {detail}"
    sheet.note(diagnose(code, said, severity=severity, address=address, place=place, value=hold.key))


def _who(making: Making) -> str:
    return str(making.fields.get("owner", "")) or "somebody"


def _what(hold: Hold, making: Making) -> str:
    if hold.absent:
        return "its absence"
    return "a whole declaration" if hold.declaration is not None else ", ".join(making.paths)


def _until(making: Making) -> str:
    """Return the time at which it ends, as whoever made it wrote it down."""
    until = making.fields.get("until", "")
    return f" until {until}" if until else ""

"""The execution graph as an assembly-like listing, for tests, support and curious people; knows no terminal.

One line an operation, numbered; `after` names earlier lines. `?` stands for what is known after apply, `#7.2` for
generation 2 of object 7. Sensitive values are never shown.
"""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.model.expression import Call, Opaque, Reference
from firma.core.model.node import Replacement
from firma.core.model.value import Asset, Map, SecretRef, Sensitive, Unknown, Value, ValueSet
from firma.core.plan.plan import Act, Operation, Plan

_SHOWN_CHARACTERS_MAX = 60


def listing(plan: Plan) -> str:
    """Return the listing of a plan: operations in order, then what is deferred."""
    numbers = {key: i for i, key in enumerate(plan.operations, 1)}
    lines = [_line(op, numbers) for op in plan.operations.values()]
    lines += [f"   deferred {d.address}: {d.why}" for d in plan.deferred]
    return "\n".join(lines) + "\n" if lines else "   nothing\n"


def _line(op: Operation, numbers: Mapping[str, int]) -> str:
    words = [f"{numbers[op.key]:>3} {op.act.value}", _target(op)]
    if op.replacement is not Replacement.DEFAULT:
        words.append(op.replacement.value)
    words += [name for name in ("final", "silent", "planned") if getattr(op, name)]
    words.append(_contents(op))
    if op.after:
        words.append("after " + ",".join(str(number) for number in sorted(numbers[key] for key in op.after)))
    return " ".join(word for word in words if word)


def _target(op: Operation) -> str:
    if op.act is Act.OUTPUT:
        return str(op.options["name"])
    if op.act in (Act.HOLD, Act.LIFT):
        return str(op.options["key"])
    number = "" if op.object is None else f" #{op.object}" + (f".{op.generation}" if op.generation else "")
    return (op.address + number).strip()


def _contents(op: Operation) -> str:
    if op.act is Act.MOVE and "into" in op.options:
        return f"into {op.options['into']}"
    if op.act is Act.MOVE:
        return f"from {op.options['out_of']}" if op.options else f"from {op.value}"
    if op.act is Act.OUTPUT:
        return "removed" if op.options.get("removed") else f"= {show(op.value)}"
    if op.act is Act.HOLD:
        return "absent" if op.options.get("absent") else show(op.value)
    return " ".join(f"{name}={show(value)}" for name, value in sorted(op.desired.items()))


def show(value: Value) -> str:
    """Return a value in few words, never a secret."""
    text = _words(value)
    return text if len(text) <= _SHOWN_CHARACTERS_MAX else f"{text[: _SHOWN_CHARACTERS_MAX - 1]}…"


def _words(value: Value) -> str:
    match value:
        case Sensitive() | SecretRef():
            return "(sensitive)"
        case Unknown(source=source):
            return f"?{source}"
        case Asset(digest=digest, name=name):
            return f"asset:{name or digest[:12]}"
        case Map():
            return "{" + ", ".join(f"{key}: {_words(item)}" for key, item in sorted(value.items())) + "}"
        case tuple() | ValueSet():
            return "[" + ", ".join(_words(item) for item in value) + "]"
        case Reference() | Call() | Opaque():
            return "(expression)"
        case None | bool():
            return {None: "null", True: "true", False: "false"}[value]
        case str():
            return repr(value)
        case _:
            return str(value)

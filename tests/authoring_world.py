"""A small world for tests of authoring: a type with all kinds of attributes, an evaluation, verdicts on operations."""

from __future__ import annotations

import json
import sys
import types
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from firma.core.model.address import Unit
from firma.core.model.diagnostic import FirmaError
from firma.core.model.evaluate import EvaluationError, resolve
from firma.core.model.expression import Opaque, Reference
from firma.core.model.schema import Attribute, Kind, TypeSchema
from firma.core.model.value import Value, freeze, reveal, thaw
from firma.program.collect import Sink, collect
from firma.program.evaluation import Evaluation, UnitState, evaluating
from firma.program.placeholder import other_mint
from firma.program.problem import DamagedReferenceError, UnknownValueError
from firma.program.ref import Ref
from firma.program.resource import Resource
from firma.program.rewrite import NAMES, rewrite
from firma.program.yamls import teach

if TYPE_CHECKING:
    from firma.program.placeholder import Mint

WITNESS = "arn:aws:s3:::prod"
"""A value for which most predicates of the operations are true."""
TAME = "arn:aws:svc:eu-west-1:123456789012:thing/0a1b2c"
DIGITS = "20240131"
"""A number, hex and a date: one of the values that the substitution check tries."""
HOSTILE = "a\"b\\c'd&e <f>\n$(g) {{h}}: #1a"


class Thing(Resource):
    """A type with one attribute of each kind."""

    __slots__ = ()
    type_name = "test.Thing"
    schema = TypeSchema(
        type="test.Thing",
        attributes={
            "value": Attribute(kind=Kind.ANY),
            "text": Attribute(kind=Kind.TEXT, read_only=True),
            "secret": Attribute(kind=Kind.TEXT, read_only=True, sensitive=True),
            "many": Attribute(kind=Kind.LIST, read_only=True, element=Attribute(kind=Kind.TEXT)),
            "port": Attribute(kind=Kind.INTEGER, read_only=True),
            "secure": Attribute(kind=Kind.FLAG, read_only=True),
            "name": Attribute(kind=Kind.TEXT),
            "size": Attribute(kind=Kind.TEXT, enum=("small", "large")),
            "count": Attribute(kind=Kind.INTEGER),
            "flag": Attribute(kind=Kind.FLAG),
            "names": Attribute(kind=Kind.LIST, element=Attribute(kind=Kind.TEXT)),
            "labels": Attribute(kind=Kind.MAP, element=Attribute(kind=Kind.TEXT)),
            "policy": Attribute(kind=Kind.DOCUMENT),
            "other": Attribute(kind=Kind.TEXT, refers_to="test.Other"),
            "rule": Attribute(
                kind=Kind.OBJECT,
                attributes={
                    "from_port": Attribute(kind=Kind.INTEGER, required=True),
                    "note": Attribute(kind=Kind.TEXT),
                },
            ),
            "endpoint": Attribute(
                kind=Kind.OBJECT,
                read_only=True,
                attributes={"address": Attribute(kind=Kind.TEXT), "port": Attribute(kind=Kind.INTEGER)},
            ),
            "tags": Attribute(kind=Kind.MAP, element=Attribute(kind=Kind.TEXT)),
        },
        tags="tags",
        provider="test",
    )
    if TYPE_CHECKING:
        text: str
        secret: str
        many: list[str]
        port: Ref[int]
        secure: Ref[bool]
        endpoint: Any
        name: str
        labels: dict[str, str]


@contextmanager
def declaring(*, mint: Mint | None = None, stack: str = "s") -> Iterator[Evaluation]:
    """Evaluate a stack that the test writes inside."""
    unit = Unit("shop", stack, "dev")
    state = UnitState(unit, str(unit))
    state.sinks.append(state.nodes)
    evaluation = Evaluation("shop", "dev")
    if mint is not None:
        evaluation.mint = mint
    evaluation.state = state
    with evaluating(evaluation):
        yield evaluation


def state(run: Evaluation) -> UnitState:
    """Return where the declarations of a stack go that is being evaluated."""
    assert run.state is not None
    return run.state


def node(run: Evaluation, address: str) -> Any:
    """Return what was declared at an address."""
    return state(run).nodes[address]


def refusals(act: Callable[[], Any]) -> tuple[Any, ...]:
    """Return what an act is refused with."""
    with pytest.raises(FirmaError) as error:
        act()
    return error.value.diagnostics


def refused(declare: Callable[[], Any]) -> Any:
    """Return the first of what a declaration is refused with."""
    return refusals(declare)[0]


def collected(evaluation: Evaluation, value: Any) -> Value:
    """Return a value as a property would hold it."""
    assert evaluation.state is not None
    return collect(value, Sink(evaluation, evaluation.state, "test.Thing:sink"), ("value",))


def settled(evaluation: Evaluation, value: Any, given: Any = HOSTILE) -> Any:
    """Return a value, as a property would hold it, with one value put in for every reference."""
    assert evaluation.state is not None
    functions = {made.number: function for made, function in evaluation.state.opaques}

    def opaque(one: Opaque, arguments: tuple[Value, ...]) -> Value:
        return freeze(functions[one.number](*(thaw(argument) for argument in arguments)))

    def lookup(reference: Reference) -> Value:
        return freeze(given(reference) if callable(given) else given)

    return thaw(reveal(resolve(collected(evaluation, value), lookup, opaque)))


def rewritten(file: str, name: str) -> Mapping[str, Any]:
    """Return the names of a module's source, rewritten as the program host does."""
    code = rewrite(Path(file).read_text(encoding="utf-8"), file)
    module = types.ModuleType(name)
    module.__dict__.update(NAMES)
    module.__dict__["__file__"] = file
    sys.modules[name] = module
    exec(code, module.__dict__)
    return module.__dict__


SAFE = frozenset({"right", "raises", "refused", "check", "stopped", "loud"})

CAUGHT = (ValueError, LookupError, ArithmeticError, TypeError, AttributeError, OSError, SyntaxError)
"""What programs customarily catch, and go on with something else."""


def verdict(operation: Callable[[str], Any], values: tuple[str, ...] = (TAME, HOSTILE, WITNESS, DIGITS)) -> str:
    """Return what becomes of an operation on unknown text.

    right: placeholder, then value put in, equals the operation on the value. raises: at once, at the line. refused:
    when it is declared. check: the substitution check sees it, with a tame value or with digits. stopped: right for
    tame values, and apply stops before it sends a hostile one. loud: the library's own error, which no program catches.
    wild: wrong for a hostile value, and nobody stops it. SILENT: wrong for the witness, for which predicates are true,
    and nobody sees it. CAUGHT: the library's own error is one that programs catch, and no value that the substitution
    check tries does without it.
    """
    teach()
    with declaring(mint=other_mint()) as evaluation:
        try:
            result = operation(Thing("a").text)
        except UnknownValueError:
            return "raises"
        except FirmaError as error:
            return f"raises {error.diagnostics[0].code}"
        except CAUGHT as error:
            return "check" if any(_taken(operation, value) for value in (TAME, DIGITS)) else _caught(operation, error)
        except Exception as error:  # noqa: BLE001  # any library's own
            return f"loud {type(error).__name__}"
        try:
            collected(evaluation, result)
        except DamagedReferenceError:
            return "refused"
        except FirmaError as error:
            return f"refused {error.diagnostics[0].code}"
        verdicts = [_settles(evaluation, operation, result, value) for value in values]
    if verdicts[0] != "right":
        return "check" if verdicts[0] == "wrong" else verdicts[0]
    if verdicts[-1] == "wrong":
        return "check"
    if verdicts[2] == "wrong":
        return "SILENT"
    return {"right": "right", "stopped": "stopped", "wrong": "wild"}[verdicts[1]]


def _taken(operation: Callable[[str], Any], value: str) -> bool:
    """Return whether an operation takes a value, so that a program with `except` around it goes another way."""
    try:
        operation(value)
    except CAUGHT:
        return False
    return True


def _caught(operation: Callable[[str], Any], error: Exception) -> str:
    """Return the verdict on an error of which the substitution check sees nothing: it is right where it is always."""
    always = not any(
        _taken(operation, value) for value in (WITNESS, "7", "1.5", "2024-01-31", "10.0.0.1", "true", "utf-8")
    )
    return f"{'right' if always else 'CAUGHT'} {type(error).__name__}"


def _settles(evaluation: Evaluation, operation: Callable[[str], Any], result: Any, value: str) -> str:
    try:
        late = settled(evaluation, result, value)
    except EvaluationError:
        return "stopped"
    try:
        early = thaw(reveal(collected(evaluation, operation(value))))
    except FirmaError:
        early = None
    except Exception:  # noqa: BLE001  # any library's own
        early = None
    return "right" if same(late, early) else "wrong"


def same(one: Any, other: Any) -> bool:
    """Return whether two values mean the same: JSON text may be escaped in another way."""
    if one == other:
        return True
    if isinstance(one, str) and isinstance(other, str):
        try:
            late = json.loads(one)
        except ValueError:
            return False
        try:
            return bool(late == json.loads(other))
        except ValueError:
            return isinstance(late, dict | list)  # written by hand, plain Python breaks it
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(same(a, b) for a, b in zip(one, other, strict=True))
    return False

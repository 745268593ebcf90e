"""Functions of the author's as expressions: named, digested, remembered, never stored; knows no value of Python's."""

from __future__ import annotations

import functools
import hashlib
import linecache
import types
from collections.abc import Callable
from typing import Any

from firma.core.model.expression import Call, Opaque
from firma.core.model.value import Map, Value
from firma.program.evaluation import UnitState
from firma.program.problem import relative

NESTED_MAX = 24
"""How deep functions may be computed from one another: the codec of values ends at 128 levels of any kind."""


class Bound(functools.partial[Any]):
    """A method as a value, which refuses text that is not known; `real` is the method itself."""

    real: Callable[..., Any]

    @classmethod
    def of(cls, real: Callable[..., Any], asking: Callable[..., Any], *given: object) -> Bound:
        """Return what stands for a method: `asking`, with what is given first."""
        made = cls(asking, *given)
        made.real = real
        return made


def bare(fn: Callable[..., Any]) -> Callable[..., Any]:
    """Return the function that an author meant: it is called with values that are known."""
    return fn.real if type(fn) is Bound else fn


def depth(value: Value) -> int:
    """Return how deep expressions are nested in a value."""
    if isinstance(value, Call | Opaque):
        return 1 + max(map(depth, value.arguments), default=0)
    if isinstance(value, Map):
        return max(map(depth, value.values()), default=0)
    return max(map(depth, value), default=0) if isinstance(value, tuple) else 0


def remember(state: UnitState, fn: Callable[..., Any], arguments: tuple[Value, ...]) -> Opaque:
    """Return the expression of an author's function; the unit remembers the function under the expression's number."""
    kept = snapshot(fn)
    made = Opaque(
        getattr(fn, "__module__", None) or "builtins",
        function_name(fn, full=False),
        source_digest(fn),
        arguments,
        len(state.opaques),
    )
    state.opaques.append((made, kept))
    return made


def function_name(fn: Callable[..., Any], *, full: bool = True) -> str:
    """Return the qualified name of a function, with its module where it is a library's."""
    name = getattr(fn, "__qualname__", type(fn).__qualname__)
    module = getattr(fn, "__module__", None) or "builtins"
    return f"{module}.{name}" if full and "<" not in name and module != "builtins" else name


def snapshot(fn: Callable[..., Any]) -> Callable[..., Any]:
    """Return the function with the values that its closure has now: in a loop, each keeps its own."""
    if not isinstance(fn, types.FunctionType) or not fn.__closure__:
        return fn
    cells = []
    for cell in fn.__closure__:
        try:
            cells.append(types.CellType(cell.cell_contents))
        except ValueError:  # not yet bound
            cells.append(cell)
    kept = types.FunctionType(fn.__code__, fn.__globals__, fn.__name__, fn.__defaults__, tuple(cells))
    kept.__kwdefaults__ = fn.__kwdefaults__
    return kept


def source_digest(fn: Callable[..., Any]) -> str:
    """Return the SHA-256 (hex) of a function's source lines; of its name, where it is a library's or has no source."""
    code = getattr(fn, "__code__", None)
    lines: list[str] = []
    if isinstance(code, types.CodeType) and not relative(code.co_filename).startswith(("/", "<")):
        lines = linecache.getlines(code.co_filename)[code.co_firstlineno - 1 : _last_line(code)]
    said = "".join(lines) or f"{getattr(fn, '__module__', '')}.{getattr(fn, '__qualname__', '')}"
    return hashlib.sha256(said.encode()).hexdigest()


def _last_line(code: types.CodeType) -> int:
    last = max((end for _, end, _, _ in code.co_positions() if end), default=code.co_firstlineno)
    inner = (_last_line(constant) for constant in code.co_consts if isinstance(constant, types.CodeType))
    return max(last, *inner, code.co_firstlineno)

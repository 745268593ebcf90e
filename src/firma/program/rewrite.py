"""Rewrites an author's module so that f-strings keep what they know of unknown text, and decisions ask by content.

Python's own f-strings give a plain `str`: the placeholder survives, but comparing or cutting the result is no longer
refused. Rewritten, they give a `Text`; comparisons, tests, searches and cuts ask what a text holds, not only of which
type it is. A program without mistakes does the same with and without. Lines and columns are kept. As pytest does for
`assert`. Knows no file.
"""

from __future__ import annotations

import ast
import re
from types import CodeType, FunctionType, ModuleType
from typing import Any, Final

from firma.program.opaque import Bound
from firma.program.text import Text, plain

_READ, _KEY, _IN, _CALL, _PLAIN, _ASK, _BOUND = (
    f"__firma_{name}__" for name in ("read", "key", "in", "call", "plain", "ask", "bound")
)

_LAYOUT: Final = frozenset(("dedent", "indent", "cleandoc"))
"""Functions that commute but for newlines in a value, yet whose code asks the text."""

_MAKING: Final = frozenset(("join", "format", "format_map", "replace", "substitute", "safe_substitute", "render"))
"""Methods that make text out of text."""

_ASKING: Final = (
    *("match", "search", "fullmatch", "findall", "finditer", "fnmatch", "fnmatchcase"),
    *("contains", "countOf", "indexOf", "compare_digest", "strcoll", "strxfrm"),
)
"""Functions that decide on text in C code."""

_PARSING: Final = frozenset(
    (
        *("int", "float", "complex", "bytes", "bytearray", "Decimal", "Fraction"),
        *("fromhex", "unhexlify", "a2b_hex", "fromisoformat", "strptime", "inet_aton", "inet_pton"),
        *("normpath", "normcase", "normalize", "is_normalized"),
    )
)
"""Functions that read text in C code as a number, a date or a path: what they raise, programs customarily catch."""

_COMPARING: Final = ("eq", "ne", "lt", "le", "gt", "ge")
_DUNDERS: Final = (
    *(f"__{name}__" for name in _COMPARING),
    "__contains__",
    "__len__",
    "__getitem__",
    "__hash__",
    "__iter__",
)

_METHODS: Final = (
    frozenset(name for name in dir(str) if not name.startswith("_"))
    .difference(_MAKING)
    .union(_ASKING, _COMPARING, _DUNDERS, ("filter",))
)
"""Methods and functions of modules that decide on text, or change it."""

_BUILTINS: Final = frozenset(
    (
        *(
            "len",
            "sorted",
            "int",
            "float",
            "hash",
            "list",
            "tuple",
            "set",
            "frozenset",
            "min",
            "max",
            "reversed",
            "enumerate",
        ),
        *("bool", "ord", "sum", "any", "all", "iter", "bytes"),
    )
)
"""Built-in functions that measure, order or take text apart."""

_DECIDING: Final = frozenset(("re", "fnmatch", "operator", "_operator", "hmac", "secrets", "locale"))
"""Modules whose functions read text in C code, behind a reference's back."""

_READING: Final = _DECIDING | {"posixpath", "ntpath", "fractions", "_pydecimal"}
"""Modules whose functions in Python do the same."""


class _Keep(ast.NodeTransformer):
    """Wraps what makes text out of text, and what decides on text."""

    def _wrap(self, node: ast.expr, name: str = _READ) -> ast.expr:
        return ast.copy_location(ast.Call(ast.Name(name, ast.Load()), [node], []), node)

    def _asked(self, node: ast.expr) -> ast.expr:
        plain_display = (
            ast.Constant | ast.List | ast.Tuple | ast.Set | ast.Dict | ast.Compare | ast.Lambda | ast.Starred
        )
        return node if isinstance(node, plain_display) else self._wrap(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.expr:
        self.generic_visit(node)
        return self._wrap(node) if any(isinstance(value, ast.FormattedValue) for value in node.values) else node

    def visit_FormattedValue(self, node: ast.FormattedValue) -> ast.expr:
        node.value = self.visit(node.value)  # a format spec is a JoinedStr too, and must stay one
        return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        self.generic_visit(node)
        return self._wrap(node) if isinstance(node.op, ast.Mod | ast.Add) else node

    def _callee(self, node: ast.expr) -> ast.expr:
        if isinstance(node, ast.Attribute):  # a method that is called is no value of its own
            node.value = self.visit(node.value)
            return node
        return self.visit(node)  # type: ignore[no-any-return]  # an expression stays one

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        self.generic_visit(node)
        if not isinstance(node.ctx, ast.Load) or node.attr not in _METHODS | _PARSING:
            return node
        arguments = [node.value, ast.copy_location(ast.Constant(node.attr), node)]
        return ast.copy_location(ast.Call(ast.Name(_BOUND, ast.Load()), arguments, []), node)

    def visit_Call(self, node: ast.Call) -> ast.expr:
        called = node.func = self._callee(node.func)
        node.args = [self.visit(argument) for argument in node.args]
        node.keywords = [self.visit(one) for one in node.keywords]
        name = called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""
        if name in _LAYOUT and node.args:
            node.args[0] = self._wrap(node.args[0], _PLAIN)
            return self._wrap(node)
        if isinstance(called, ast.Attribute) and name in _METHODS | _MAKING and name not in _PARSING:
            arguments = [called.value, ast.copy_location(ast.Constant(name), called), *node.args]
            return ast.copy_location(ast.Call(ast.Name(_CALL, ast.Load()), arguments, node.keywords), node)
        if name in _PARSING or (isinstance(called, ast.Name) and name in _ASKING):
            return ast.copy_location(ast.Call(ast.Name(_ASK, ast.Load()), [called, *node.args], node.keywords), node)
        if isinstance(called, ast.Name) and name in _BUILTINS:
            node.args = [self._asked(argument) for argument in node.args]
        return node

    def visit_Compare(self, node: ast.Compare) -> ast.expr:
        self.generic_visit(node)
        if len(node.ops) == 1 and isinstance(node.ops[0], ast.In | ast.NotIn):
            pair = [node.left, node.comparators[0]]
            call = ast.copy_location(ast.Call(ast.Name(_IN, ast.Load()), pair, []), node)
            return call if isinstance(node.ops[0], ast.In) else ast.copy_location(ast.UnaryOp(ast.Not(), call), node)
        if all(isinstance(op, ast.Is | ast.IsNot) for op in node.ops):
            return node
        # A round trip through a library gives a plain `str`: what is compared is asked by content, not by type.
        node.left = self._asked(node.left)
        node.comparators = [self._asked(item) for item in node.comparators]
        return node

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        self.generic_visit(node)
        if isinstance(node.ctx, ast.Load) and not isinstance(node.value, ast.Name | ast.Attribute):
            node.value = self._asked(node.value)
        return node

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.expr:
        self.generic_visit(node)
        node.values = [*(self._asked(value) for value in node.values[:-1]), node.values[-1]]
        return node

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.expr:
        self.generic_visit(node)
        if isinstance(node.op, ast.Not):
            node.operand = self._asked(node.operand)
        return node

    def _test(self, node: Any) -> Any:
        self.generic_visit(node)
        node.test = self._asked(node.test)
        return node

    visit_If = visit_While = visit_IfExp = visit_Assert = _test  # noqa: N815

    def visit_For(self, node: ast.For) -> ast.stmt:
        self.generic_visit(node)
        node.iter = self._asked(node.iter)
        return node

    def visit_comprehension(self, node: ast.comprehension) -> ast.comprehension:
        self.generic_visit(node)
        node.iter = self._asked(node.iter)
        node.ifs = [self._asked(test) for test in node.ifs]
        return node

    def visit_Dict(self, node: ast.Dict) -> ast.expr:
        self.generic_visit(node)
        node.keys = [
            name if name is None or isinstance(name, ast.Constant) else self._wrap(name, _KEY) for name in node.keys
        ]
        return node

    def visit_DictComp(self, node: ast.DictComp) -> ast.expr:
        self.generic_visit(node)
        node.key = self._wrap(node.key, _KEY)
        return node

    def visit_Match(self, node: ast.Match) -> ast.stmt:
        node.subject = self._asked(self.visit(node.subject))
        for case in node.cases:  # patterns are left alone
            case.guard = self._asked(self.visit(case.guard)) if case.guard else None
            case.body = [self.visit(statement) for statement in case.body]
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.stmt:
        if node.value is not None:
            node.value = self.visit(node.value)  # annotations are left alone
        return node

    def _function(self, node: Any) -> Any:
        node.decorator_list = [self.visit(one) for one in node.decorator_list]
        node.args.defaults = [self.visit(one) for one in node.args.defaults]
        node.args.kw_defaults = [None if one is None else self.visit(one) for one in node.args.kw_defaults]
        node.body = [self.visit(statement) for statement in node.body]
        return node

    visit_FunctionDef = visit_AsyncFunctionDef = _function  # noqa: N815


def _key(value: Any) -> Any:
    return plain(value) if type(value) is Text else value


def _read(value: Any) -> Any:
    return Text.read(value) if type(value) is str else value


def _in(item: Any, whole: Any) -> bool:
    """`item in whole`; text in text is decided by C code that would not ask the reference."""
    item, whole = _read(item), _read(whole)
    if type(whole) is str:
        _refuse_unknown(item)
    elif type(item) is not Text and isinstance(whole, list | tuple | set | frozenset):
        return (
            item in [_read(one) for one in whole] if any(type(_read(one)) is Text for one in whole) else item in whole
        )
    return item in whole


def _call(owner: Any, method: str, /, *args: Any, **more: Any) -> Any:
    """`owner.method(…)` where text, a pattern or a deciding module would read an argument behind its back."""
    owner = _read(owner)
    if method in _MAKING:
        if method == "replace" and type(owner) is str and args:
            _refuse_unknown(args[0])  # what is to be replaced decides
        return _read(getattr(owner, method)(*args, **more))
    if _decides(owner):
        for value in args:
            _refuse_unknown(value)
    return getattr(owner, method)(*args, **more)


def _decides(owner: Any) -> bool:
    """Return whether an owner's methods read text in C code."""
    kind = type(owner)
    return kind is str or kind is re.Pattern or owner is str or (kind is ModuleType and owner.__name__ in _DECIDING)


def _bound(owner: Any, method: str) -> Any:
    """`owner.method` as a value, which C code may call: `map("abc".__eq__, …)`."""
    owner = _read(owner)
    found = getattr(owner, method)
    if method in _PARSING and not isinstance(found, type):
        return Bound.of(found, _ask, found)
    return Bound.of(found, _call, owner, method) if _decides(owner) else found


def _ask(function: Any, /, *args: Any, **more: Any) -> Any:
    """`function(…)` where a function by this name reads text in C code."""
    if not isinstance(function, FunctionType) or function.__module__ in _READING:
        for value in args:
            _refuse_unknown(value)
    return function(*args, **more)


def _refuse_unknown(value: Any) -> None:
    if type(_read(value)) is Text:
        bool(_read(value))  # refuses, with the place


NAMES: Final = {_READ: _read, _KEY: _key, _IN: _in, _CALL: _call, _PLAIN: _key, _ASK: _ask, _BOUND: _bound}
"""What a rewritten module needs among its globals."""


def rewrite(source: str, filename: str) -> CodeType:
    """Return the code of a module, rewritten. Raises SyntaxError."""
    tree = ast.fix_missing_locations(_Keep().visit(ast.parse(source, filename)))
    return compile(tree, filename, "exec", dont_inherit=True)

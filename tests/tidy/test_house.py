"""House rules as tests: sizes, words, docstrings and imports of every module: source, tests, demo, benches, scripts."""

from __future__ import annotations

import ast
import io
import re
import sys
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "firma"
MODULES = sorted(p for p in SOURCE.rglob("*.py") if not (p.parent.name == "aws" and p.parent.parent == SOURCE))
"""Every module but the two-line files that stand beside the generated stubs of `firma.aws`."""


def is_python(path: Path) -> bool:
    """Return whether a file is a module, or a program without a suffix that Python runs."""
    if path.suffix or not path.is_file():
        return path.suffix == ".py"
    return "python" in path.read_text(encoding="utf-8", errors="ignore").partition("\n")[0]


AROUND = sorted(
    p for f in ("tests", "demo", "benches", "scripts", "examples") for p in (ROOT / f).rglob("*") if is_python(p)
)
"""Every module that is not shipped. `assert` is right in tests; the other rules are the same."""

FUNCTION_LINES_MAX = 60
MODULE_LINES_MAX = 400
BANNED_NAMES = {"utils", "helpers", "common", "misc", "base", "manager", "util", "helper"}
LEFTOVERS = re.compile(r"\b(TOD[O]|FIXM[E]|XX[X]|HAC[K]|NotImplementedErro[r]|mock[.]patch|unittest[.]mock)\b")
"""What must not be left; spelt so that this line is none."""


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def function_lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    lines = (node.end_lineno or node.lineno) - node.lineno + 1
    doc = ast.get_docstring(node, clean=False)
    return lines - (doc.count("\n") + 1 if doc else 0)


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef))


def problems_of(text: str, path: Path) -> list[str]:
    """Return what a module does against the rules that hold everywhere."""
    tree = ast.parse(text)
    problems = []
    if text.count("\n") > MODULE_LINES_MAX:
        problems.append(f"{text.count(chr(10))} lines; at most {MODULE_LINES_MAX}")
    if path.stem in BANNED_NAMES:
        problems.append("its name says nothing")
    if text.strip() and not ast.get_docstring(tree):
        problems.append("no docstring")
    problems += [
        f"{function.name} has {function_lines(function)} lines; at most {FUNCTION_LINES_MAX}"
        for function in functions(tree)
        if function_lines(function) > FUNCTION_LINES_MAX
    ]
    problems += [f"line {i}: {line.strip()}" for i, line in enumerate(text.splitlines(), 1) if LEFTOVERS.search(line)]
    return problems


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_a_module_keeps_the_house_rules(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    asserts = [n.lineno for n in ast.walk(ast.parse(text)) if isinstance(n, ast.Assert)]

    assert problems_of(text, path) == []
    assert asserts == [], "assert guards nothing under -O"


@pytest.mark.parametrize("path", AROUND, ids=name)
def test_a_module_around_the_source_keeps_the_house_rules(path: Path) -> None:
    assert problems_of(path.read_text(encoding="utf-8"), path) == []


def looks_away(text: str) -> list[int]:
    """Return the lines whose comment tells a type checker to look away."""
    comments = (
        token for token in tokenize.generate_tokens(io.StringIO(text).readline) if token.type == tokenize.COMMENT
    )
    return [token.start[0] for token in comments if re.search(r"#\s*(type:\s*ignore|(based)?pyright:)", token.string)]


@pytest.mark.parametrize("path", AROUND, ids=name)
def test_no_checker_is_told_to_look_away_in_tests_and_examples(path: Path) -> None:
    assert looks_away(path.read_text(encoding="utf-8")) == []


def test_only_a_comment_tells_a_checker_to_look_away() -> None:
    assert looks_away('a = "# type: ignore"\nb = 1  # type: ignore[misc]\nc = 2  # pyright: basic\n') == [2, 3]


def test_programs_without_a_suffix_are_modules_too() -> None:
    assert {"scripts/schemas", "tests/tidy/test_house.py"} <= {name(path) for path in AROUND}


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("a.py", '"""A."""\n' + "x = 1\n" * MODULE_LINES_MAX, "401 lines; at most 400"),
        ("helpers.py", '"""A."""\n', "its name says nothing"),
        ("a.py", "x = 1\n", "no docstring"),
        ("a.py", '"""A."""\ndef long():\n' + "    x = 1\n" * FUNCTION_LINES_MAX, "long has 61 lines; at most 60"),
        ("a.py", '"""A."""\nx = 1  # TO' + "DO: more\n", "line 2: x = 1  # TO" + "DO: more"),
        ("a.py", '"""A."""\nwith mock.' + 'patch("a"):\n    x = 1\n', "line 2: with mock." + 'patch("a"):'),
    ],
)
def test_each_rule_can_fail(file: str, text: str, said: str) -> None:
    assert problems_of(text, ROOT / "tests" / file) == [said]


def imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


@pytest.mark.parametrize("path", sorted((SOURCE / "core").rglob("*.py")), ids=name)
def test_the_core_imports_only_the_standard_library_and_itself(path: Path) -> None:
    foreign = [
        module
        for module in imported(ast.parse(path.read_text(encoding="utf-8")))
        if module.partition(".")[0] not in sys.stdlib_module_names and not module.startswith("firma.core")
    ]

    assert foreign == []


def test_only_the_gate_takes_its_seal() -> None:
    users = [name(p) for p in MODULES if "seal_of_the_gate" in p.read_text(encoding="utf-8")]

    assert users == ["src/firma/core/trust/gate.py", "src/firma/core/trust/verdict.py"]


def test_no_file_names_a_machine_or_a_registry() -> None:
    pattern = re.compile(r"/work/|/root/|/opt/pypi|pypi-more|files\.pythonhosted")
    suspects = [
        f"{name(p)}:{i}"
        for folder in ("src", "docs", "scripts", "examples", "requirements", "changelog.d")
        for p in sorted((ROOT / folder).rglob("*"))
        if p.is_file() and p.suffix in {".py", ".md", ".txt", ".toml", ".json", ".sh", ""} and "data" not in p.parts
        for i, line in enumerate(p.read_text(encoding="utf-8", errors="ignore").splitlines(), 1)
        if pattern.search(line)
    ]

    assert suspects == []

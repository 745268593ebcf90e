"""What the program host meets that is no program: modules that are no files, and classes that cannot be asked."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from firma.core.model.place import Place
from firma.program.protocol import Limits
from host_world import HostWorld, make


@pytest.fixture
def world(tmp_path: Path) -> HostWorld:
    return make(tmp_path)


NO_MODULES: dict[str, Callable[[Path], object]] = {
    "a link to nowhere": lambda path: path.symlink_to("nowhere.py"),
    "no regular file": os.mkfifo,
    "a folder": lambda path: path.mkdir(),
    "no UTF-8": lambda path: path.write_bytes(b'"""A text."""\nx = "\xff"\n'),
}


@pytest.mark.parametrize("kind", NO_MODULES)
def test_a_stack_that_cannot_be_read_is_named_by_its_file(world: HostWorld, kind: str) -> None:
    world.body("pass")
    NO_MODULES[kind](world.root / "stacks" / "odd.py")
    found = world.refused()
    assert found.code == "F167"
    assert found.place == Place("stacks/odd.py", 2 if kind == "no UTF-8" else 1)
    assert kind in found.detail


UNTELLABLE = """
class Untellable(Exception):
    def __str__(self):
        raise RuntimeError("no text")
    __repr__ = __str__


class Endless(dict):
    def items(self):
        while True:
            yield "a", 1


"""


@pytest.mark.parametrize(
    ("body", "code", "line"),
    [
        ("raise Untellable", "F160", 19),
        ("try:\n    raise Untellable\nexcept Untellable:\n    raise ValueError from None", "F160", 22),
        ("try:\n    raise Untellable\nexcept Untellable:\n    raise ValueError", "F160", 22),
        ("error = ValueError(1)\nerror.__notes__ = 7\nraise error", "F160", 21),
        ("raise SystemExit(Untellable())", "F164", 19),
        ("firma.Data('a', input=Endless())", "F162", 0),
        ("firma.Data('a', input={'deep': [Endless()]})", "F162", 0),
        ("firma.json(Endless())", "F162", 0),
    ],
)
def test_whatever_a_class_does_when_it_is_asked_the_author_s_line_is_named(
    world: HostWorld, body: str, code: str, line: int
) -> None:
    world.body(body, before=UNTELLABLE)
    found = world.refused(limits=Limits(seconds=2))
    assert found.code == code
    assert found.place is not None
    assert found.place.file == "stacks/web.py"
    # Where the time was over is either line: the one that asks, or the class's own.
    assert found.place.line in ((line,) if line else (14, 15, 19))

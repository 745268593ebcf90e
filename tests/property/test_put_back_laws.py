"""A law of declarations that are put back: whichever statement goes out of a source, it comes back where it stood."""

from __future__ import annotations

import libcst as cst
from hypothesis import given, settings
from hypothesis import strategies as st

from firma.engine.patching.calls import Source
from firma.engine.patching.returning import Origin, put_back

REMARKS = ("", "    # told once for {i}\n", "\n", "\n    # told after a blank line for {i}\n")
FORMS = (
    '    make("{i}", v={i})\n',
    '    x{i} = make("{i}")  # beside {i}\n',
    '    make(\n        "{i}",\n        v=[{i}],\n    )\n',
)


@st.composite
def sources(draw: st.DrawFn) -> tuple[str, int]:
    """A module with two functions of statements, each of its own, and the line of one that is to go."""
    text, lines, number = "import firma\n", list[int](), 0
    for name in ("one", "two"):
        text += f"\n\ndef {name}() -> None:\n    start()\n"
        for _ in range(draw(st.integers(1, 5))):
            number += 1
            remark = draw(st.sampled_from(REMARKS)).format(i=number)
            text += remark + draw(st.sampled_from(FORMS)).format(i=number)
        lines = [i for i, line in enumerate(text.splitlines(), 1) if "make(" in line]
    return text, draw(st.sampled_from(lines))


def without(text: str, line: int) -> str:
    """Return a source without the statement that begins in a line, and without what is remarked of it."""
    source = Source(text)
    at: cst.CSTNode | None = source.call_at(line, 0)
    while at is not None and not isinstance(at, cst.SimpleStatementLine):
        at = source.parents.get(at)
    assert at is not None
    changed = source.module.deep_remove(at)
    assert isinstance(changed, cst.Module)
    return changed.code


@given(sources())
@settings(deadline=None)
def test_whatever_goes_comes_back_where_it_stood(told: tuple[str, int]) -> None:
    text, line = told
    origin = Origin(file="stacks/app.py", text=text, line=line, column=0, commit="c" * 40)

    assert put_back(without(text, line), origin=origin, anywhere=False) == text

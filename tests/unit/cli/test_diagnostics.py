"""Diagnostics in a row: the catalogue's advice is given once, what is special of each is never left out."""

from __future__ import annotations

from firma.cli.diagnostic_view import diagnostics_lines
from firma.core.model.catalogue import CATALOGUE
from firma.core.model.diagnostic import diagnose


def test_the_advice_of_a_code_is_said_once_for_several_in_a_row_and_every_detail_is_said() -> None:
    said = [diagnose("F230", f"queue {n} is held", address=f"t.Queue:{n}") for n in range(3)]

    text = "\n".join(diagnostics_lines(said, width=400))

    assert text.count(CATALOGUE["F230"].help) == 1
    assert text.count("firma show F230") == 1
    assert [f"queue {n} is held" in text for n in range(3)] == [True, True, True]


def test_a_help_of_its_own_is_said_with_each() -> None:
    said = [
        diagnose("F807", f"`{name}` is none", value=name, help=f"Did you mean `{name}v`?") for name in ("de", "pro")
    ]

    text = "\n".join(diagnostics_lines(said, width=400))

    assert "Did you mean `dev`?" in text
    assert "Did you mean `prov`?" in text


def test_advice_is_said_again_where_another_code_came_between() -> None:
    said = [diagnose(code, "x", value=str(n)) for n, code in enumerate(("F807", "F805", "F807"))]

    text = "\n".join(diagnostics_lines(said, width=400))

    assert text.count("firma show F807") == 2

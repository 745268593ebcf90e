"""Every code of this area is reached by a test of this folder."""

from __future__ import annotations

from pathlib import Path

from firma.core.model.catalogue.apply import CODES


def test_every_code_of_apply_is_reached() -> None:
    texts = "".join(path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("test_*.py"))

    assert [code for code in CODES if f'"{code}"' not in texts] == []

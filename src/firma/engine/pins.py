"""`lookups.lock`: pinned answers of look-ups, by unit and address, each for the inputs that it was given to.

Knows no cloud.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from firma.core.model.codec import CodecError, from_tagged, to_tagged
from firma.core.model.diagnostic import PermanentError, diagnose
from firma.core.model.place import Place
from firma.core.model.value import Map
from firma.program.regular import read_regular

FILE = "lookups.lock"

Pins = Mapping[str, Mapping[str, tuple[str, Map]]]
"""Unit -> address -> (digest of inputs, answer)."""


def read_pins(root: Path) -> Pins:
    """Return what is pinned.

    Nothing where there is no file. Raises PermanentError (F919) for a file that is none of ours.
    """
    path = root / FILE
    try:
        plain: Any = json.loads(read_regular(path))
        return {
            unit: {address: (str(pin["inputs"]), from_tagged(pin["answer"])) for address, pin in pins.items()}
            for unit, pins in plain["units"].items()
        }
    except FileNotFoundError:
        return {}
    except (OSError, RecursionError, ValueError, KeyError, TypeError, AttributeError, CodecError) as error:
        raise PermanentError(diagnose("F919", f"{FILE}: {error}", place=Place(FILE, 1))) from error


def write_pins(root: Path, pins: Pins) -> None:
    """Write what is pinned, in a fixed order; the file goes away with the last pin."""
    units = {
        unit: {
            address: {"inputs": digest, "answer": to_tagged(answer)} for address, (digest, answer) in sorted(of.items())
        }
        for unit, of in sorted(pins.items())
        if of
    }
    path = root / FILE
    if not units:
        path.unlink(missing_ok=True)
        return
    text = json.dumps({"firma": "lookups", "version": 1, "units": units}, indent=1, ensure_ascii=False, sort_keys=True)
    draft = path.with_name(f".{FILE}.new")
    draft.write_text(text + "\n", encoding="utf-8")
    draft.replace(path)

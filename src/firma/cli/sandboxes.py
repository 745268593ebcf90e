"""The command line's way to the sandbox room: loads it, and makes rows of what it says; knows no emulator."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

from firma.cli.session import Session
from firma.core.model.diagnostic import FirmaError, PermanentError, diagnose


def control() -> ModuleType:
    """Return the module that controls sandboxes.

    Raises:
        PermanentError: F701, the extra is not installed.
    """
    try:
        return importlib.import_module("firma.sandbox.control")
    except ImportError as error:
        raise PermanentError(diagnose("F701", f"{error.name or error} is missing")) from error


def home_of(session: Session, given: str | None) -> Path:
    """Return the folder of sandboxes: the option's, the project's, or the person's own outside of projects."""
    from firma.engine.project import state_home

    if given:
        return (session.folder / Path(given).expanduser()).absolute()
    try:
        return session.project.sandbox_home
    except FirmaError as error:
        if any(d.code != "F801" for d in error.diagnostics):
            raise
        return state_home(session.environ) / "sandboxes"


def row_of(found: Any) -> Mapping[str, Any]:
    """Return what is said about one sandbox (`firma.sandbox.control.Status`) as plain JSON."""
    return {
        "name": found.name,
        "state": found.state.value,
        "endpoint": found.endpoint,
        "pid": found.pid,
        "folder": str(found.path),
    }

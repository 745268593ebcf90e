"""Writing a patch into the project: each file whole or not at all, and only where it still is as it was read."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from firma.core.model.diagnostic import PermanentError, StaleError, diagnose
from firma.engine.patching.wanted import Patch


def write_patch(root: Path, patch: Patch) -> tuple[str, ...]:
    """Write the patch's files, and return their names.

    Raises:
        StaleError: F954, a file is another one than was read; nothing is written. PermanentError: F955, one cannot be
            written.
    """
    moved = [name for name in patch.files if _text(root / name) != patch.before.get(name, "")]
    if moved:
        raise StaleError(*(diagnose("F954", f"{name} was changed meanwhile", value=name) for name in moved))
    for name in patch.files:
        _replace(root / name, patch.after[name])
    return patch.files


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise PermanentError(diagnose("F955", f"{path}: {error}", value=str(path))) from error


def _replace(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        mode = path.stat().st_mode if path.exists() else 0o644
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".firma-")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        Path(name).chmod(mode & 0o777)
        Path(name).replace(path)
    except OSError as error:
        raise PermanentError(diagnose("F955", f"{path}: {error.strerror}", value=str(path))) from error

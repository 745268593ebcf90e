"""Own types that keep notes as files: what the conformance suite tries the user's own provider with."""

from __future__ import annotations

import hashlib
import json
import os
import threading
from pathlib import Path
from typing import Any

from firma.providers.own import AuditEvent, ConflictError, GoneError

FOLDER = Path(os.environ["NOTES"])
LOCK = threading.Lock()


def _write(path: Path, note: dict[str, Any]) -> None:
    fresh = path.with_suffix(f".{os.getpid()}")
    fresh.write_text(json.dumps(note))
    fresh.replace(path)


class Note:
    """A note with a token: its file is named after the token, so sending again cannot double it."""

    create_only = ("author",)
    owns: tuple[type, ...] = ()

    class Inputs:
        text: str
        author: str
        pages: int | None
        tags: dict[str, str] | None

    class Outputs:
        words: int

    def create(self, inputs: Inputs, token: str, tags: dict[str, str]) -> tuple[str, dict[str, Any]]:
        identifier = hashlib.sha256(token.encode()).hexdigest()[:16]
        path, asked = FOLDER / f"{identifier}.note", [inputs.text, inputs.author, inputs.pages, inputs.tags]
        used = FOLDER / f"{identifier}.used"
        with LOCK:  # the same token may come twice at a time
            if not used.exists():
                _write(path, {"now": asked, "tags": tags})
                _write(used, {"asked": asked})
        if json.loads(used.read_text())["asked"] != asked:
            raise ConflictError("the token was used for another note")
        return identifier, {"words": len(inputs.text.split())}

    def read(self, identifier: str) -> dict[str, Any] | None:
        path = FOLDER / f"{identifier}.note"
        return _shown(json.loads(path.read_text())["now"]) if path.exists() else None

    async def update(self, identifier: str, inputs: Inputs) -> dict[str, Any]:
        path = FOLDER / f"{identifier}.note"
        if not path.exists():
            raise GoneError(identifier)
        note = json.loads(path.read_text())
        _write(path, {**note, "now": [inputs.text, inputs.author, inputs.pages, inputs.tags]})
        return {"words": len(inputs.text.split())}

    async def delete(self, identifier: str) -> None:
        path = FOLDER / f"{identifier}.note"
        if not path.exists():
            raise GoneError(identifier)
        path.unlink()

    def observe_many(self, identifiers: list[str]) -> dict[str, dict[str, Any] | None]:
        return {identifier: self.read(identifier) for identifier in identifiers}

    def children(self, identifier: str) -> list[tuple[type, str, dict[str, Any]]]:
        lines = [path for path in sorted(FOLDER.glob("line-*")) if path.read_text().startswith(identifier)]
        return [(Line, path.name, {"text": path.read_text()}) for path in lines]

    def audit(self, identifier: str, since_ms: int) -> list[AuditEvent]:
        path = FOLDER / f"{identifier}.note"
        changed = int(path.stat().st_mtime * 1000) if path.exists() else 0
        events = [AuditEvent(at_ms=at, call="WriteNote", principal="somebody") for at in (changed, 0)]
        return [event for event in events if event.at_ms >= since_ms]

    def find(self, tags: dict[str, str | None]) -> list[tuple[str, dict[str, Any], dict[str, str]]]:
        found = []
        for path in sorted(FOLDER.glob("*.note")):
            note = json.loads(path.read_text())
            if all(key in note["tags"] and value in (None, note["tags"][key]) for key, value in tags.items()):
                found.append((path.stem, _shown(note["now"]), note["tags"]))
        return found


def _shown(now: list[Any]) -> dict[str, Any]:
    text, author, pages, tags = now
    shown = {"text": text, "author": author, "words": len(text.split())}
    return shown | ({} if pages is None else {"pages": pages}) | ({"tags": tags} if tags else {})


class Line:
    """A line in one file: no token, no tags; what was made can be found in the list."""

    class Inputs:
        text: str

    def create(self, inputs: Inputs) -> tuple[str, dict[str, Any]]:
        identifier = f"line-{len(list(FOLDER.glob('line-*')))}-{os.urandom(4).hex()}"
        (FOLDER / identifier).write_text(inputs.text)
        return identifier, {}

    def read(self, identifier: str) -> dict[str, Any] | None:
        path = FOLDER / identifier
        return {"text": path.read_text()} if path.exists() else None

    def delete(self, identifier: str) -> None:
        (FOLDER / identifier).unlink(missing_ok=True)

    def list(self) -> list[tuple[str, dict[str, Any]]]:
        return [(path.name, {"text": path.read_text()}) for path in sorted(FOLDER.glob("line-*"))]


Note.owns = (Line,)

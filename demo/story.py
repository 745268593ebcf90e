"""What every chapter works with: stage, claims and teller together; knows no chapter."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass, field

from demo.claims import Claims
from demo.stage import Stage
from demo.telling import Teller


@dataclass(slots=True)
class Story:
    """The story so far. `chance` picks instants; `kept` is what a chapter leaves for a later one."""

    stage: Stage
    claims: Claims
    teller: Teller
    chance: random.Random
    kept: dict[str, str] = field(default_factory=dict)

    def say(self, words: str) -> None:
        """Tell a paragraph."""
        self.teller.say(words)

    def password_of(self, secret: str) -> str:
        """Return the password in a secret's text."""
        return str(json.loads(secret)["password"])

    def files_with(self, text: str) -> list[str]:
        """Return the files in which a text stands: of the project, of Firma's folder in it, and the log of outputs.

        A sandbox's own state is the cloud, which has to know it.
        """
        wanted = text.encode()
        return [
            str(path.relative_to(self.stage.folder))
            for path in sorted(self.stage.folder.rglob("*"))
            if path.is_file() and "sandboxes" not in path.parts and wanted in path.read_bytes()
        ]

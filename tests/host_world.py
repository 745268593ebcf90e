"""A project in a folder and the program host over it, for tests; knows no engine."""

from __future__ import annotations

import asyncio
import textwrap
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from firma.core.model.diagnostic import Diagnostic
from firma.program.client import FunctionCall, FunctionResult, HostRequest, HostResult, call_functions, evaluate
from firma.program.overlay import read_overlays
from firma.program.protocol import Limits

HEAD = "import firma\n\n\n@firma.stack\ndef web() -> None:\n"


@dataclass
class HostWorld:
    """One project: write stacks, evaluate them."""

    root: Path
    cache: Path
    more: dict[str, Any] = field(default_factory=dict)

    def write(self, name: str, text: str) -> None:
        """Write a file of the project."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text))

    def body(self, text: str, *, before: str = "") -> None:
        """Write `stacks/web.py` with one stack of this body; the body starts at line 6 plus the lines before."""
        body = textwrap.indent(textwrap.dedent(text).strip("\n"), "    ")
        self.write("stacks/web.py", f"{before}{HEAD}{body}\n")

    def request(self, **more: Any) -> HostRequest:
        """Return the request for this project."""
        given: dict[str, Any] = {
            "project_root": self.root,
            "project": "shop",
            "environment": "dev",
            "cache_dir": self.cache,
            "overlays": read_overlays(self.root, "dev"),
            "limits": Limits(seconds=20),
        }
        return HostRequest(**{**given, **self.more, **more})

    def evaluate(self, **more: Any) -> HostResult:
        """Return what the program host makes of the project."""
        return asyncio.run(evaluate(self.request(**more)))

    def functions(self, digest: str, calls: list[FunctionCall], **more: Any) -> FunctionResult:
        """Return what author's functions make of values."""
        return asyncio.run(call_functions(self.request(**more), digest, calls))

    def refused(self, **more: Any) -> Diagnostic:
        """Return the first error of a project that is refused."""
        result = self.evaluate(**more)
        assert result.document is None, "the program was accepted"
        return next(one for one in result.diagnostics if one.severity == "error")


def make(tmp_path: Path) -> HostWorld:
    """Return an empty project in a folder."""
    root = tmp_path / "project"
    (root / "stacks").mkdir(parents=True)
    return HostWorld(root, tmp_path / "cache")

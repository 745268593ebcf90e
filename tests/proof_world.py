"""A project in a repository with a remote, a signing key and trust roots, driven by the real command."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from firma.witness.gitref import GitWitness

STACK = 'import firma\n\n\n@firma.stack\ndef app() -> None:\n    firma.Data("a", input="{}")\n'
TOML = '[project]\nname = "shop"\n\n[environments.dev]\n'


class Place:
    """A project in a repository with a remote; `firma` is the real command."""

    def __init__(self, folder: Path) -> None:
        self.home, self.root, self.remote = folder, folder / "shop", folder / "remote.git"
        (self.root / "stacks").mkdir(parents=True)
        (self.root / "firma.toml").write_text(f'{TOML}\n[witness]\ngit = "origin"\n')
        (self.root / ".gitignore").write_text(".firma/\n")
        self.git("init", "-q", "--bare", str(self.remote), cwd=folder)
        self.git("init", "-q")
        self.git("remote", "add", "origin", str(self.remote))
        self.want("one")

    @classmethod
    def at(cls, root: Path) -> Place:
        """Return a project that lies in a folder already."""
        made = cls.__new__(cls)
        made.home, made.root, made.remote = root.parent, root, root.parent / "remote.git"
        return made

    @property
    def environ(self) -> dict[str, str]:
        who = {"GIT_AUTHOR_NAME": "ana", "GIT_AUTHOR_EMAIL": "ana@example.org"}
        who |= {name.replace("AUTHOR", "COMMITTER"): value for name, value in who.items()}
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(self.home),
            "GIT_CONFIG_NOSYSTEM": "1",
            "FIRMA_ENV": "dev",
            **who,
        }

    def git(self, *words: str, cwd: Path | None = None) -> str:
        done = subprocess.run(
            ("git", *words),
            cwd=cwd or self.root,
            env=self.environ,
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        return done.stdout.strip()

    def want(self, value: str) -> None:
        (self.root / "stacks" / "app.py").write_text(STACK.format(value))

    def firma(self, *words: str, exit_code: int = 0, variables: Mapping[str, str] | None = None) -> str:
        command = (sys.executable, "-m", "firma.cli", *words)
        environ = {**self.environ, **(variables or {})}
        done = subprocess.run(
            command, cwd=self.root, env=environ, capture_output=True, text=True, timeout=120, check=False
        )
        said = done.stdout + done.stderr
        assert done.returncode == exit_code, said
        return said

    def apply(self, value: str) -> str:
        self.want(value)
        return self.firma("apply", "--yes")

    @property
    def ledger(self) -> Path:
        return self.root / ".firma" / "ledger.db"

    def remembered(self) -> dict[str, int]:
        found = GitWitness(self.root, "origin", "shop", "dev", self.environ).recall(fetch=True)
        return {one.unit: one.checkpoint.size for one in found}

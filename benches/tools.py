"""The two tools as users call them: commands, surroundings, and what is removed to begin anew."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from benches.chains import firma_project, terraform_project, terraform_state
from benches.measure import Cost, run


def firma_command() -> tuple[str, ...]:
    """Return the installed command, else the module."""
    script = Path(sys.executable).with_name("firma")
    return (str(script),) if script.exists() else (sys.executable, "-m", "firma.cli")


@dataclass(slots=True)
class Tool:
    """A tool with one project of its own: plan and apply as whole commands."""

    name: str
    folder: Path
    write: Callable[[Path, str, int], None]
    plan: tuple[str, ...]
    apply: tuple[str, ...]
    state: tuple[str, ...]
    """What it keeps between calls."""
    prepare: tuple[str, ...] = ()
    more: Mapping[str, str] = field(default_factory=dict)
    pretend: Callable[[Path, str, int], None] | None = None
    """Writes what an apply would have left, where one takes too long."""

    @property
    def env(self) -> dict[str, str]:
        """The surroundings of a call: nothing of the person's own settings."""
        return {"PATH": os.environ["PATH"], "HOME": str(self.folder), "LANG": "C.UTF-8", **self.more}

    def begin(self, shape: str, count: int) -> None:
        """Write the project."""
        self.write(self.folder, shape, count)
        if self.prepare:
            subprocess.run(self.prepare, cwd=self.folder, env=self.env, check=True, capture_output=True)  # noqa: S603

    def forget(self, *names: str) -> None:
        """Remove what it kept: everything, or what is named."""
        for name in names or self.state:
            path = self.folder / name
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)

    def planned(self) -> Cost:
        """Plan."""
        return run(self.plan, cwd=self.folder, env=self.env)

    def applied(self, limit_s: float = 0.0) -> Cost:
        """Plan and apply; ended after a limit."""
        return run(self.apply, cwd=self.folder, env=self.env, limit_s=limit_s)


def firma_tool(folder: Path) -> Tool:
    """Return ours."""
    command = firma_command()
    return Tool(
        name="firma",
        folder=folder,
        write=firma_project,
        plan=(*command, "plan", "--env", "dev"),
        apply=(*command, "apply", "--env", "dev", "--yes"),
        state=(".firma",),
    )


def terraform_tool(folder: Path) -> Tool | None:
    """Return terraform, or None where it is not installed."""
    found = shutil.which("terraform")
    if found is None:
        return None
    return Tool(
        name="terraform",
        folder=folder,
        write=terraform_project,
        plan=(found, "plan", "-input=false", "-no-color"),
        apply=(found, "apply", "-auto-approve", "-input=false", "-no-color"),
        state=("terraform.tfstate", "terraform.tfstate.backup", ".terraform.tfstate.lock.info"),
        prepare=(found, "init", "-input=false", "-no-color"),
        more={"CHECKPOINT_DISABLE": "1", "TF_CLI_CONFIG_FILE": os.devnull},
        pretend=terraform_state,
    )

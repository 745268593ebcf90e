"""The example of docs/concepts/own-provider.md, as it stands there, through the whole of Firma."""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[2] / "docs" / "concepts" / "own-provider.md"

PROJECT = """
[project]
name = "shop"

[environments.dev]
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project made of the page's blocks: `NAME`, in the project's root or below, then the block."""
    folder = tmp_path / "project"
    (folder / "stacks").mkdir(parents=True)
    (folder / "firma.toml").write_text(PROJECT)
    blocks = re.findall(r"^`([\w./]+\.py)`.*?:\n\n```python\n(.*?)^```", PAGE.read_text(), re.DOTALL | re.MULTILINE)
    assert [name for name, _ in blocks] == ["tenants.py", "stacks/customers.py"]
    for name, block in blocks:
        (folder / name).write_text(block)
    git(folder, "init", "-q")
    git(folder, "add", "-A")
    git(folder, "-c", "user.email=ann@example.org", "-c", "user.name=ann", "commit", "-qm", "the first tenant")
    return folder


def environment(folder: Path) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "HOME": str(folder.parent), "GIT_CONFIG_GLOBAL": "/dev/null"}


def git(folder: Path, *words: str) -> None:
    subprocess.run(("git", *words), cwd=folder, check=True, env=environment(folder), timeout=30)


def firma(folder: Path, *words: str, exit_code: int = 0, **variables: str) -> str:
    done = subprocess.run(
        (sys.executable, "-m", "firma.cli", *words),
        cwd=folder,
        env={**environment(folder), **variables},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == exit_code, done.stdout + done.stderr
    return done.stdout + done.stderr


def rows(folder: Path) -> list[tuple[object, ...]]:
    with sqlite3.connect(folder / "tenants.db") as db:
        return db.execute("select name, plan from tenant").fetchall()


def test_the_page_is_true_from_creation_over_change_and_drift_to_the_end(project: Path) -> None:
    firma(project, "apply", "--env", "dev", "--yes")
    assert rows(project) == [("acme", "gold")]
    assert "0 changes" in firma(project, "plan", "--env", "dev")

    stack = project / "stacks" / "customers.py"
    stack.write_text(stack.read_text().replace('plan="gold"', 'plan="free"'))
    assert "update in place" in firma(project, "apply", "--env", "dev", "--yes")
    assert rows(project) == [("acme", "free")]

    firma(project, "destroy", "--env", "dev", "--yes")
    assert rows(project) == []


def test_of_the_environment_a_class_gets_the_variables_that_the_project_names_and_no_others(project: Path) -> None:
    with (project / "firma.toml").open("a") as file:
        file.write('\n[own]\nenvironment = ["TENANTS_REGION", "NEVER_SET"]\n')
    module = project / "tenants.py"
    module.write_text(
        module.read_text().replace("import sqlite3\n", "import os\nimport sqlite3\nfrom pathlib import Path\n")
    )
    first = '        with sqlite3.connect(inputs.database) as db:\n            db.execute("create'
    told = "        Path('told').write_text(' '.join(os.environ))\n"
    module.write_text(module.read_text().replace(first, told + first))

    firma(project, "apply", "--env", "dev", "--yes", TENANTS_REGION="eu", TENANTS_TOKEN="canary-97")

    names = (project / "told").read_text().split()
    assert "TENANTS_REGION" in names
    assert not {"TENANTS_TOKEN", "NEVER_SET", "HOME"} & set(names)


def test_a_rollback_across_a_class_whose_attribute_was_renamed_names_it_and_changes_nothing(project: Path) -> None:
    firma(project, "apply", "--env", "dev", "--yes")
    stack, module = project / "stacks" / "customers.py", project / "tenants.py"
    stack.write_text(stack.read_text().replace('plan="gold"', 'plan="free"'))
    firma(project, "apply", "--env", "dev", "--yes")
    renamed = module.read_text().replace("    plan: str", "    tier: str").replace("inputs.plan", "inputs.tier")
    module.write_text(renamed.replace('"plan": row[1]', '"tier": row[1]'))
    stack.write_text(stack.read_text().replace("plan=", "tier="))

    said = firma(project, "rollback", "last", "--env", "dev", "--check", exit_code=3)

    assert "F373" in said
    assert rows(project) == [("acme", "free")]

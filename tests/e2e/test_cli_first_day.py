"""The first day with the real engine: a new project is checked, applied to its sandbox, explained, changed, removed."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from firma.cli.json_schemas import schema_of

PATIENCE_S = 120


class Person:
    """Somebody at a shell in an empty home."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        kept = {
            k: v
            for k, v in os.environ.items()
            if k in {"PATH", "PYTHONPATH", "LANG", "LC_ALL", "PYTHONDONTWRITEBYTECODE"}
        }
        home = folder / "home"
        home.mkdir()
        self.environ = {
            **kept,
            "HOME": str(home),
            "COLUMNS": "100",
            "TZ": "UTC",
            "AWS_SECRET_ACCESS_KEY": "canary-of-parent",
        }

    def firma(self, *words: str, code: int = 0) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "firma.cli", *words],
            cwd=self.folder,
            env=self.environ,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE_S,
        )
        said = f"{done.stdout}\n--- stderr\n{done.stderr}"
        assert done.returncode == code, f"firma {' '.join(words)} ended with {done.returncode}\n{said}"
        assert "canary" not in said
        if "--json" in words:
            validator = Draft202012Validator(schema_of(words[0]))
            for line in done.stdout.splitlines():
                validator.validate(json.loads(line))
            return done.stdout
        return said

    def result(self, *words: str, code: int = 0) -> Any:
        return json.loads(self.firma(*words, "--json", code=code).splitlines()[-1])["result"]


@pytest.fixture
def person(tmp_path: Path) -> Iterator[Person]:
    somebody = Person(tmp_path)
    somebody.firma("init", "shop")
    somebody.folder = tmp_path / "shop"
    yield somebody
    somebody.firma("sandbox", "stop")


def test_the_first_day(person: Person) -> None:
    assert "1 environment checked: no error." in person.firma("validate")
    assert not (person.folder / ".firma" / "ledger.db").exists(), "validate touches no store"
    assert "firma sandbox start dev" in person.firma("plan", code=1)
    person.firma("sandbox", "start", "dev")
    assert person.result("sandbox", "status")["sandboxes"][0]["state"] == "running"

    planned = person.result("plan")
    assert [c["action"] for c in planned["units"][0]["changes"]] == ["create", "create"]
    applied = person.firma("apply", planned["digest"][:12], "--yes", "--reason", "the first day")
    assert "app@dev  done" in applied
    assert "Nothing to do" in person.firma("plan")

    assert len(person.result("state")["objects"]) == 2
    assert person.result("output", "app")["outputs"]["queue_url"].startswith("http")
    why = person.result("why", "app@dev/aws.sqs.Queue:events")
    assert why["reason"] == "the first day"
    assert why["who"]["proof"] == "unverified"
    assert person.result("history")["changes"][0]["reason"] == "the first day"
    assert person.result("diff")["differences"] == []
    assert re.search(r'"shop/app@dev/output:queue_url" -> ', person.firma("graph", "--format", "dot"))

    settings = person.folder / "environments" / "dev.toml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("60", "90"), encoding="utf-8")
    person.firma("plan", "--exit-code", code=2)
    assert "visibility_timeout  60 → 90" in person.firma("apply", "--yes")
    assert person.result("why", "events#visibility_timeout")["changes"][0]["after"] == 90

    person.firma("destroy", code=5)
    person.firma("destroy", "--yes")
    assert "Nothing to do" in person.firma("plan", "--destroy")

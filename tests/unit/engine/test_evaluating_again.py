"""Evaluations that are remembered: the same as evaluated anew, and never after what they were made of changed."""

from __future__ import annotations

import asyncio
import hashlib
import os
import textwrap
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from firma.core.model.diagnostic import PermanentError
from firma.core.model.document import decode_document
from firma.engine.evaluating import Evaluated, cache_folder, evaluate_program
from firma.engine.project import load_project

STACK = """

from pathlib import Path

import firma
from shared import names



class Settings(firma.Settings):
    size: int = 1


@firma.stack
def app(settings: Settings) -> None:
    print("hello")
    firma.Data("a", input=f"{names.A} {settings.size}")
    firma.Data("b", input=Path("data/text.txt").read_text())
    firma.Data("c", input=firma.asset("data").digest)
"""


class Project:
    """A project whose program imports, reads, has settings and an asset."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.write("firma.toml", '[project]\nname = "shop"\n\n[environments.dev]\n\n[environments.prod]\n')
        self.write("stacks/app.py", STACK)
        self.write("shared/__init__.py", "")
        self.write("shared/names.py", 'A = "a"\n')
        self.write("data/text.txt", "text")
        self.write("environments/base.toml", "[app]\nsize = 2\n")

    def write(self, name: str, text: str) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text), encoding="utf-8")

    def evaluate(self, environment: str = "dev") -> Evaluated:
        project = load_project(self.root, ceiling=self.root)
        return asyncio.run(evaluate_program(project, project.environment(environment)))

    def files(self) -> list[Path]:
        return sorted((cache_folder(load_project(self.root, ceiling=self.root)) / "memo" / "graph").iterdir())


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path / "shop")


def as_told(evaluated: Evaluated) -> Evaluated:
    """Everything but how it was come by."""
    document = evaluated.document
    return replace(evaluated, remembered=False, seconds=0.0, decoded=[document], computed={}, waiting=[])


def test_what_did_not_change_is_not_evaluated_again_and_is_the_same(project: Project) -> None:
    first, second = project.evaluate(), project.evaluate()

    assert not first.remembered
    assert second.remembered
    assert as_told(first) == as_told(second)
    assert second.printed == "hello\n"
    assert [asset.name for asset in second.assets] == ["data"]


def later(path: Path) -> None:
    """Give a file another time of change: a file system's clock may tick slower than a test writes."""
    status = path.stat()
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns + 1_000_000))


CHANGES: dict[str, Callable[[Project], None]] = {
    "a stack": lambda p: p.write("stacks/app.py", STACK.replace('"hello"', '"hallo"')),
    "a module": lambda p: p.write("shared/names.py", 'A = "b"\n'),
    "a file that was read": lambda p: p.write("data/text.txt", "tixt"),
    "a new stack": lambda p: p.write(
        "stacks/other.py", "import firma\n\n\n@firma.stack\ndef other() -> None:\n    pass\n"
    ),
    "a module that comes before another": lambda p: p.write("shared/names/__init__.py", 'A = "c"\n'),
    "a setting": lambda p: p.write("environments/base.toml", "[app]\nsize = 3\n"),
    "a settings file": lambda p: p.write("environments/dev.toml", "[app]\nsize = 3\n"),
    "a file of an asset": lambda p: p.write("data/more.txt", "more"),
    "a file that nobody reads": lambda p: p.write("notes.md", "notes"),
    "a file that went away": lambda p: (p.root / "data/text.txt").unlink(),
    "a time of change": lambda p: later(p.root / "shared/names.py"),
    "a right": lambda p: (p.root / "data/text.txt").chmod(0o755),
    "owners": lambda p: p.write(
        "firma.toml", '[project]\nname = "shop"\n\n[environments.dev]\n\n[owners]\napp = "team-shop"\n'
    ),
}


@pytest.mark.parametrize("change", CHANGES)
def test_after_a_change_it_is_evaluated_again(change: str, project: Project) -> None:
    project.evaluate()
    CHANGES[change](project)
    try:
        again = project.evaluate()
    except PermanentError:
        return  # the program itself said what is wrong now

    assert not again.remembered


def test_a_change_that_keeps_size_and_time_is_seen_by_its_content(project: Project) -> None:
    project.evaluate()
    path = project.root / "shared/names.py"
    before = path.stat()
    path.write_text('A = "z"\n', encoding="utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    again = project.evaluate()

    assert not again.remembered
    assert '"z 2"' in again.content.decode()


def test_what_is_hidden_does_not_count(project: Project) -> None:
    project.evaluate()
    project.write(".git/HEAD", "ref: refs/heads/main")
    project.write("stacks/__pycache__/app.pyc", "")

    assert project.evaluate().remembered


def test_environments_do_not_share_what_is_remembered(project: Project) -> None:
    project.evaluate("dev")

    assert not project.evaluate("prod").remembered
    assert project.evaluate("dev").remembered


def test_without_the_cache_it_is_evaluated_again(project: Project) -> None:
    first = project.evaluate()
    for file in project.files():
        file.unlink()
    again = project.evaluate()

    assert not again.remembered
    assert as_told(first) == as_told(again)


def test_a_damaged_cache_is_ignored(project: Project) -> None:
    first = project.evaluate()
    for file in project.files():
        data = file.read_bytes()
        file.write_bytes(data.replace(b"text", b"tuxt"))
    again = project.evaluate()

    assert not again.remembered
    assert as_told(first) == as_told(again)


def test_an_asset_that_is_not_kept_any_more_is_made_again(project: Project) -> None:
    first = project.evaluate()
    first.assets[0].path.unlink()
    again = project.evaluate()

    assert not again.remembered
    assert again.assets[0].path.is_file()


def test_a_program_that_is_refused_is_never_remembered(project: Project) -> None:
    project.write("stacks/app.py", "import firma\n\n\n@firma.stack\ndef app() -> None:\n    raise ValueError\n")
    for _ in range(2):
        with pytest.raises(PermanentError):
            project.evaluate()


def test_a_ledger_within_the_project_does_not_count(project: Project) -> None:
    project.write("firma.toml", '[project]\nname = "shop"\n\n[store]\npath = "state/ledger.db"\n\n[environments.dev]\n')
    project.evaluate()
    project.write("state/ledger.db", "")
    project.evaluate()
    project.write("state/ledger.db", "more")
    project.write("state/ledger.db-wal", "more")

    assert project.evaluate().remembered


ASKING = """
import os
from pathlib import Path

import firma


@firma.stack
def app() -> None:
    firma.Data("a", input=str(Path(".hidden").exists()))
    firma.Data("b", input=str(os.path.isfile("later.txt")))
    firma.Data("c", input=str(os.stat("data/text.txt").st_size))
    firma.Data("d", input=str(Path("data").is_dir()))
"""


def asking(project: Project) -> None:
    project.write("environments/base.toml", "")
    project.write("stacks/app.py", ASKING)


def test_what_a_program_asked_for_is_an_input_also_where_nothing_was_there(project: Project) -> None:
    asking(project)
    first = project.evaluate()
    files = dict(decode_document(first.content).files)

    assert files.pop("data/text.txt") == hashlib.sha256(b"text").hexdigest(), "its size is what is in it"
    assert files == {".hidden": "absent", "later.txt": "absent", "data": "folder"}
    assert project.evaluate().remembered


@pytest.mark.parametrize("name", [".hidden", "later.txt"])
def test_a_file_that_came_to_be_is_noticed_where_it_was_asked_for(project: Project, name: str) -> None:
    asking(project)
    before = project.evaluate()
    project.write(name, "")
    after = project.evaluate()

    assert not after.remembered
    assert dict(decode_document(after.content).files)[name] == "file"
    assert after.digest != before.digest


def test_whether_a_file_exists_says_nothing_of_what_is_in_it(project: Project) -> None:
    project.write(".hidden", "one")
    asking(project)
    before = project.evaluate()
    project.write(".hidden", "another")

    assert project.evaluate().digest == before.digest

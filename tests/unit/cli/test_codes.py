"""Every code of the command line's own area is reached, and says what the catalogue says."""

from __future__ import annotations

import errno
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from cli_samples import change, planned
from cli_world import PROJECT, Conversation, FakeEngine, Stream, call, make_project
from firma.cli.console import Console
from firma.cli.main import run
from firma.cli.session import Session
from firma.core.model.catalogue import CATALOGUE
from firma.core.model.catalogue.cli import CODES
from firma.core.model.diagnostic import RefusedError, Severity, diagnose
from firma.core.model.place import Place
from firma.core.model.value import Sensitive
from firma.core.plan.plan import Action, Deferred
from firma.core.trust.verdict import Reversibility
from firma.engine.project import load_project
from firma.engine.result import Exit, Shown
from firma.engine.store_place import check_store, store_problems

PLAN = planned((change(Action.CREATE, "orders"), Reversibility.RECREATE))
CRITICAL = planned((change(Action.DELETE, "orders"), Reversibility.ONE_WAY), environment="prod", tier="critical")

Way = Callable[[Path], Conversation]


def at(
    *words: str, text: str = PROJECT, engine: FakeEngine | None = None, terminal: bool = False, answers: str = ""
) -> Way:
    """A call in a fresh project."""

    def way(folder: Path) -> Conversation:
        project = make_project(folder / "shop", text)
        return call(engine or FakeEngine(plans=[PLAN]), project, *words, terminal=terminal, answers=answers)

    return way


def without_project(*words: str) -> Way:
    return lambda folder: call(None, folder, *words)


def twice(folder: Path) -> Conversation:
    call(None, folder, "init", "shop")
    return call(None, folder, "init", "shop")


class Full(Stream):
    def write(self, _: str) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


def unwritten(_: Path) -> Conversation:
    err = Stream()
    code = run(["version"], Session(Console(Full(), err, Stream(), {"TERM": "dumb"})))
    return Conversation(code, "", err.getvalue())


class Interrupted(FakeEngine):
    async def state(self, units: Sequence[str] = (), *, at: str = "") -> tuple[Shown, ...]:
        raise KeyboardInterrupt


def tracked_store(folder: Path) -> Conversation:
    """What the engine does when it opens, with an engine that does nothing else."""
    project = make_project(folder / "shop")
    (project / ".firma").mkdir()
    (project / ".firma" / "ledger.db").touch()
    subprocess.run(["git", "init", "-q"], cwd=project, check=True)
    subprocess.run(["git", "add", "-f", "."], cwd=project, check=True)
    try:
        check_store(project, load_project(project).store)
    except RefusedError as error:
        return call(FakeEngine(error=error), project, "state")
    raise AssertionError("it was not refused")


def network_store(folder: Path) -> Conversation:
    project = make_project(folder / "shop")
    mounts = folder / "mounts"
    mounts.write_text(f"server:/x {folder} nfs4 rw 0 0\n", encoding="utf-8")
    store = load_project(project).store
    assert isinstance(store, Path)
    problems = store_problems(project, store, mounts=mounts)
    return call(FakeEngine(error=RefusedError(*problems)), project, "state")


def worse_round() -> FakeEngine:
    first = planned(
        (change(Action.CREATE, "a"), Reversibility.RECREATE),
        deferred=(Deferred(address="aws.ec2.Subnet:b", why="later"),),
    )
    second = planned((change(Action.DELETE, "b"), Reversibility.ONE_WAY))
    from dataclasses import replace

    from cli_proofs import OK

    return FakeEngine(plans=[first, second], applies=[replace(OK, exit=Exit.INCOMPLETE)])


WAYS: dict[str, tuple[Way, int]] = {
    "F801": (without_project("plan"), 1),
    "F802": (at("plan", text="[project"), 1),
    "F803": (at("plan", text=PROJECT.replace("tier", "teir")), 1),
    "F804": (at("plan", text=PROJECT.replace('"critical"', "1")), 1),
    "F805": (at("plan", text="[project]\n"), 1),
    "F806": (at("plan", text=PROJECT.replace('"0.1"', '"9"')), 1),
    "F807": (at("plan", "--env", "stage"), 64),
    "F808": (at("plan", text='[project]\nname = "a"\n'), 64),
    "F809": (network_store, 4),
    "F810": (tracked_store, 4),
    "F811": (twice, 4),
    "F812": (without_project("init", "--name", "No Name"), 64),
    "F813": (lambda _: call(None, Path("/proc"), "init", "shop"), 4),
    "F814": (at("plan", "--max-age", "soon"), 64),
    "F820": (at("plam"), 64),
    "F821": (at("promote"), 64),
    "F822": (at("plan", "--frobnicate"), 64),
    "F823": (at("plan", "a@dev", "b@prod"), 64),
    "F824": (at("plan", "a b"), 64),
    "F825": (without_project("show", "F000"), 64),
    "F826": (at("output", "payments", "nothing"), 64),
    "F827": (at("output", "payments", "key", engine=FakeEngine(values={"key": Sensitive("x")})), 1),
    "F830": (at("apply"), 5),
    "F831": (at("apply", terminal=True, answers="n\n"), 5),
    "F832": (at("destroy", "-e", "prod", "--yes", engine=FakeEngine(plans=[CRITICAL])), 5),
    "F833": (at("apply", "--yes", engine=worse_round()), 5),
    "F834": (at("state", engine=Interrupted()), 130),
    "F835": (at("state", text=PROJECT + "[keys]\npassphrase_prompt = true\n"), 5),
    "F840": (at("state", "--log-file", "/proc/no.log"), 1),
    "F845": (unwritten, 1),
    "F850": (at("state", engine=FakeEngine(error=RuntimeError("broken"))), 1),
}


def test_every_code_of_this_area_has_its_way() -> None:
    assert set(WAYS) == set(CODES)


@pytest.mark.parametrize("code", sorted(WAYS))
def test_a_code_is_reached_with_its_exit_code_and_everything_it_has_to_say(code: str, tmp_path: Path) -> None:
    way, exit_code = WAYS[code]
    said = way(tmp_path)
    entry = CATALOGUE[code]
    flowing = " ".join(said.err.split())

    assert said.code == exit_code, said.text
    assert f"[{code}]: {entry.summary}" in said.err
    assert entry.why in flowing
    assert "help: " in said.err
    assert f"more: firma show {code}" in said.err


@pytest.mark.parametrize("code", sorted(CATALOGUE))
def test_every_code_of_the_catalogue_can_be_shown_and_printed(code: str, project: Path, tmp_path: Path) -> None:
    shown = call(None, tmp_path, "show", code)
    printed = call(FakeEngine(problems=(diagnose(code, "x", severity=Severity.WARNING),)), project, "validate")

    assert shown.code == 0
    assert shown.out.startswith(f"{code}: ")
    assert f"warning[{code}]" in printed.err


def test_a_place_without_its_source_line_gets_it_from_the_project_only(project: Path) -> None:
    (project / "stack.py").write_text("one\ntwo\n", encoding="utf-8")
    (project / ".firma").mkdir()
    (project / ".firma" / "key").write_text("canary\n", encoding="utf-8")
    (project.parent / "outside").write_text("canary\n", encoding="utf-8")

    def shown(file: str, line: int) -> str:
        problem = diagnose("F814", "x", place=Place(file, line, 1, 4))
        return call(FakeEngine(problems=(problem,)), project, "validate").err

    assert "2 | two\n" in shown("stack.py", 2)
    assert "canary" not in shown(".firma/key", 1)
    assert "canary" not in shown("../outside", 1)
    assert "canary" not in shown(str(project.parent / "outside"), 1)
    assert "9 |" not in shown("stack.py", 9)

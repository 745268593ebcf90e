"""Commands of the builtin provider: what they see, how they end, and what stays secret."""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from firma.core.model.call import Act, Answer, Request, Status
from firma.core.model.value import Map, SecretRef
from firma.providers.builtin.provider import BuiltinSession
from unit.providers.builtin_calls import CANARY, call, code_of, create, run

# -- commands ----------------------------------------------------------------------------------------


def python(code: str) -> tuple[str, ...]:
    return (sys.executable, "-c", code)


def command(folder: Path, code: str, **more: Any) -> Answer:
    return call(folder, create("builtin.Command", create=python(code), **more))


def test_a_command_gives_its_output_and_runs_in_the_project(tmp_path: Path) -> None:
    answer = command(tmp_path, "import os; print(os.getcwd())")

    assert answer.status is Status.DONE
    assert answer.thing is not None
    assert answer.thing.attributes["stdout"] == f"{tmp_path.resolve()}\n"
    assert answer.thing.attributes["exit_code"] == 0


def test_a_command_sees_what_it_is_given_and_nothing_else_of_ours(tmp_path: Path) -> None:
    answer = command(tmp_path, "import os; print(*sorted(os.environ))", environment=Map(A="1"))

    assert answer.thing is not None
    assert answer.thing.attributes["stdout"].split() == ["A", "LC_CTYPE", "PATH"]


@pytest.mark.parametrize(
    "given",
    [
        {"create": ("echo", "a\x00b")},
        {"create": ("echo\x00",)},
        {"create": ("echo",), "environment": Map({"A": "a\x00b"})},
        {"create": ("echo",), "environment": Map({"A=B": "a"})},
    ],
    ids=["argument", "program", "variable", "name"],
)
def test_a_command_that_no_kernel_can_take_was_surely_not_run(tmp_path: Path, given: dict[str, Any]) -> None:
    answer = call(tmp_path, create("builtin.Command", **given))

    assert (answer.status, answer.certain, answer.suspect, code_of(answer)) == (Status.FAILED, True, False, "F626")


def test_a_secret_reaches_the_command_and_neither_output_nor_error_shows_it(tmp_path: Path) -> None:
    environment = Map(PW=SecretRef("environment", "SECRET"))
    said = (
        "import os, sys; print('pw', os.environ['PW']); sys.stderr.write(os.environ['PW']); sys.exit(int(sys.argv[1]))"
    )
    done = call(tmp_path, create("builtin.Command", create=(*python(said), "0"), environment=environment))
    failed = call(tmp_path, create("builtin.Command", create=(*python(said), "5"), environment=environment))

    assert done.thing is not None
    assert done.thing.attributes["stdout"] == "pw (secret environment:SECRET)\n"
    assert done.thing.attributes["environment"] == environment
    assert code_of(failed) == "F627"
    for answer in (done, failed):
        assert CANARY not in repr(answer)


def test_a_command_that_fails_leaves_a_thing_that_its_deletion_cleans_up(tmp_path: Path) -> None:
    answer = call(
        tmp_path,
        create(
            "builtin.Command",
            create=python("open('left', 'w'); raise SystemExit(7)"),
            delete=python("import os; os.unlink('left')"),
        ),
    )
    assert (answer.status, answer.certain, code_of(answer)) == (Status.FAILED, True, "F627")
    assert answer.thing is not None
    assert answer.thing.attributes["exit_code"] == 7

    gone = call(tmp_path, Request(act=Act.DELETE, type="builtin.Command", prior=answer.thing))
    assert gone.status is Status.DONE
    assert not (tmp_path / "left").exists()


def test_a_command_that_takes_too_long_is_stopped_with_its_children(tmp_path: Path) -> None:
    code = (
        "import subprocess, sys, time\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
        "open('pid', 'w').write(str(child.pid))\n"
        "time.sleep(60)\n"
    )
    started = time.monotonic()
    answer = command(tmp_path, code, timeout=1)

    assert code_of(answer) == "F628"
    assert answer.thing is not None
    assert answer.thing.attributes["exit_code"] == -1
    assert time.monotonic() - started < 8
    child = int((tmp_path / "pid").read_text())
    assert _is_over(child)


def _is_over(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return True
    return state == "Z"


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"create": ("no-such-program-anywhere",)}, "F626"),
        ({"create": python("1"), "timeout": 999_999}, "F609"),
        ({"create": python("1"), "environment": Map(A=SecretRef("environment", "NOT_SET"))}, "F640"),
    ],
)
def test_a_command_that_cannot_run_had_no_effect(tmp_path: Path, more: dict[str, Any], code: str) -> None:
    answer = call(tmp_path, create("builtin.Command", **more))

    assert (answer.status in {Status.REFUSED, Status.FAILED}, answer.certain, answer.thing) == (True, True, None)
    assert code_of(answer) == code


def test_an_update_without_a_command_of_its_own_runs_nothing_and_keeps_the_output(tmp_path: Path) -> None:
    made = command(tmp_path, "print('first')").thing
    assert made is not None
    desired = Map(create=python("print('second')"))
    answer = call(tmp_path, Request(act=Act.UPDATE, type="builtin.Command", desired=desired, prior=made))

    assert answer.thing is not None
    assert answer.thing.attributes["stdout"] == "first\n"
    assert answer.thing.identifier == made.identifier


def test_a_command_goes_on_when_its_caller_is_cancelled(tmp_path: Path) -> None:
    async def scene(session: BuiltinSession) -> None:
        code = "import time; time.sleep(0.3); open('done', 'w')"
        task = asyncio.ensure_future(session.call(create("builtin.Command", create=python(code))))
        await asyncio.sleep(0.05)
        task.cancel()
        await asyncio.wait((task,))

    run(tmp_path, scene)

    assert (tmp_path / "done").exists()


def test_a_long_output_keeps_its_end(tmp_path: Path) -> None:
    answer = command(tmp_path, "print('x' * 200_000 + 'end')")

    assert answer.thing is not None
    assert answer.thing.attributes["stdout"].endswith("xend\n")
    assert len(answer.thing.attributes["stdout"]) <= 64 * 1024

"""The command at a real (pseudo-)terminal: questions, progress, Ctrl-C; and at pipes that break."""

from __future__ import annotations

import contextlib
import os
import pty
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from cli_world import make_project

TESTS = Path(__file__).parents[1]
FIRMA = [sys.executable, str(Path(__file__).with_name("firma_with_fake_engine.py"))]
PATIENCE_S = 30.0


def environment(**more: str) -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith("FIRMA_") and k not in {"NO_COLOR", "FORCE_COLOR"}}
    return {**kept, "PYTHONPATH": str(TESTS), "TERM": "xterm", "COLUMNS": "100", "LINES": "40", **more}


class Terminal:
    """A process at a pseudo-terminal of its own: what it wrote, and a way to type."""

    def __init__(self, *words: str, **variables: str) -> None:
        self.pid, self.descriptor = pty.fork()
        if self.pid == 0:
            os.execve(sys.executable, [*FIRMA, *words], environment(**variables))  # no shell is wanted
        self.text = ""

    def read_until(self, wanted: str) -> None:
        """Read until the text appeared; fail with what was written when it does not come."""
        deadline = time.monotonic() + PATIENCE_S
        while wanted not in self.text:
            ready, _, _ = select.select([self.descriptor], [], [], max(deadline - time.monotonic(), 0))
            piece = self._read() if ready else ""
            assert piece, f"{wanted!r} did not come; there is:\n{self.text}"
            self.text += piece

    def _read(self) -> str:
        try:
            return os.read(self.descriptor, 65_536).decode("utf-8", "replace")
        except OSError:  # the other side is closed
            return ""

    def type(self, keys: str) -> None:
        os.write(self.descriptor, keys.encode())

    def end(self) -> int:
        """Wait for the end and return the exit code."""
        deadline = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline:
            ready, _, _ = select.select([self.descriptor], [], [], 0.05)
            self.text += self._read() if ready else ""
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.pid = 0
                return os.waitstatus_to_exitcode(status)
        raise AssertionError(f"it did not end; there is:\n{self.text}")

    def close(self) -> None:
        if self.pid:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        os.close(self.descriptor)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make_project(tmp_path / "shop")


@pytest.fixture
def terminals() -> Iterator[list[Terminal]]:
    found: list[Terminal] = []
    yield found
    for terminal in found:
        terminal.close()


def at_terminal(terminals: list[Terminal], *words: str, **variables: str) -> Terminal:
    terminals.append(Terminal(*words, **variables))
    return terminals[-1]


def test_a_person_is_asked_sees_progress_and_the_end(project: Path, terminals: list[Terminal]) -> None:
    firma = at_terminal(terminals, "run", "-C", str(project), "apply")
    firma.read_until("[y/N] ")
    firma.type("y\n")
    firma.read_until("1 under way")
    firma.read_until("Applied.")

    assert firma.end() == 0
    assert "\x1b[J" in firma.text
    assert "payments@dev/aws.sqs.Queue:q2" in firma.text
    assert "done" in firma.text


def test_a_no_ends_with_five(project: Path, terminals: list[Terminal]) -> None:
    firma = at_terminal(terminals, "run", "-C", str(project), "apply")
    firma.read_until("[y/N] ")
    firma.type("n\n")

    assert firma.end() == 5
    assert "F831" in firma.text


def test_ctrl_c_at_the_question_applies_nothing(project: Path, terminals: list[Terminal]) -> None:
    firma = at_terminal(terminals, "run", "-C", str(project), "apply")
    firma.read_until("[y/N] ")
    firma.type("\x03")

    assert firma.end() == 130
    assert "F834" in firma.text
    assert "Traceback" not in firma.text


def test_ctrl_c_stops_an_apply_in_two_steps_and_says_so(project: Path, terminals: list[Terminal]) -> None:
    firma = at_terminal(terminals, "wait", "-C", str(project), "apply", "--yes", NO_COLOR="1")
    firma.read_until("1 under way")
    firma.type("\x03")
    firma.read_until("Stopping: nothing new is started")
    firma.read_until("Under way: ")
    firma.type("\x03")
    firma.read_until("Leaving: open calls stay open")
    firma.read_until("unresolved")

    assert firma.end() == 130
    assert "Traceback" not in firma.text
    assert "goes on from what is recorded" in firma.text


def test_ctrl_c_while_planning_ends_at_once(project: Path, terminals: list[Terminal]) -> None:
    firma = at_terminal(terminals, "hang", "-C", str(project), "plan")
    firma.read_until("evaluate")
    began = time.monotonic()
    firma.type("\x03")

    assert firma.end() == 130
    assert time.monotonic() - began < 5
    assert "F834" in firma.text
    assert "Traceback" not in firma.text


def test_ctrl_c_while_the_planner_is_busy_is_not_lost(project: Path, terminals: list[Terminal]) -> None:
    firma = at_terminal(terminals, "slow-plan", "-C", str(project), "apply", "--yes")
    firma.read_until("plan")
    firma.type("\x03")

    assert firma.end() == 130
    assert "Applied." not in firma.text


def test_a_third_ctrl_c_ends_at_once(project: Path, terminals: list[Terminal]) -> None:
    firma = at_terminal(terminals, "stuck", "-C", str(project), "apply", "--yes")
    firma.read_until("1 under way")
    firma.type("\x03")
    firma.read_until("Stopping")
    firma.type("\x03")
    firma.read_until("Leaving")
    began = time.monotonic()
    firma.type("\x03")

    assert firma.end() == 130
    assert time.monotonic() - began < 5


def test_a_dumb_terminal_gets_no_escapes(project: Path, terminals: list[Terminal]) -> None:
    firma = at_terminal(terminals, "run", "-C", str(project), "apply", "--yes", TERM="dumb")

    assert firma.end() == 0
    assert "\x1b" not in firma.text


def test_a_terminal_is_coloured_and_no_color_takes_it_away(project: Path, terminals: list[Terminal]) -> None:
    coloured = at_terminal(terminals, "run", "-C", str(project), "plan")
    plain = at_terminal(terminals, "run", "-C", str(project), "plan", NO_COLOR="1")

    assert (coloured.end(), plain.end()) == (0, 0)
    assert "\x1b[32m+\x1b[0m" in coloured.text
    assert "\x1b[32m" not in plain.text


def test_a_passphrase_is_asked_for_unseen_and_reaches_the_engine(tmp_path: Path, terminals: list[Terminal]) -> None:
    text = (make_project(tmp_path / "shop") / "firma.toml").read_text(encoding="utf-8")
    folder = make_project(tmp_path / "shop", text + "[keys]\npassphrase_prompt = true\n")
    firma = at_terminal(terminals, "passphrase", "-C", str(folder), "output", "payments", "typed")
    firma.read_until("Passphrase of the ledger: ")
    firma.type("one two three\n")

    assert firma.end() == 0
    assert "one two three" not in firma.text
    assert "eerht owt eno" in firma.text


def start(*words: str, out: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*FIRMA, *words], stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.PIPE, env=environment()
    )


def test_a_reader_that_goes_away_is_no_error(project: Path) -> None:
    process = start("many", "-C", str(project), "state", out=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.readline()
    process.stdout.close()
    _, err = process.communicate(timeout=PATIENCE_S)

    assert process.returncode == 0
    assert err == b""


def test_an_apply_goes_on_when_its_reader_goes_away(project: Path) -> None:
    process = start("run", "-C", str(project), "apply", "--yes", "--json", out=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.readline()
    process.stdout.close()
    process.communicate(timeout=PATIENCE_S)

    assert process.returncode == 0


def test_help_into_a_closed_pipe_is_no_error() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    process = start("run", "--help", out=writing)
    os.close(writing)
    _, err = process.communicate(timeout=PATIENCE_S)

    assert (process.returncode, err) == (0, b"")


def test_a_terminated_apply_stops_as_with_ctrl_c(project: Path) -> None:
    process = start("wait", "-C", str(project), "apply", "--yes", out=subprocess.DEVNULL)
    assert process.stderr is not None
    for line in process.stderr:
        if b"apply payments@dev" in line:
            break
    process.send_signal(signal.SIGTERM)
    for line in process.stderr:
        if b"Stopping" in line:
            break
    process.send_signal(signal.SIGTERM)
    rest = process.stderr.read()
    process.wait(timeout=PATIENCE_S)

    assert process.returncode == 130
    assert b"Leaving" in rest
    process.stderr.close()


def test_a_shell_gets_completions_of_verbs_options_environments_and_units(project: Path) -> None:
    (project / "stacks").mkdir()
    (project / "stacks" / "payments.py").touch()

    def completed(words: str, at: int) -> set[str]:
        variables = {"_FIRMA_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(at)}
        done = subprocess.run(
            [sys.executable, "-m", "firma.cli"],
            env=environment(**variables),
            capture_output=True,
            text=True,
            check=True,
            cwd=project,
        )
        assert done.stderr == ""
        return {line.partition(",")[2] for line in done.stdout.splitlines()}

    assert completed("firma pl", 1) == {"plan"}
    assert "--refresh" in completed("firma plan --re", 2)
    assert completed("firma plan --env d", 3) == {"dev"}
    assert completed("firma plan pay", 2) == {"payments@dev", "payments@prod"}

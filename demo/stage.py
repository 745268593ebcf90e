"""The stage: a folder that is thrown away, with a repository, a home and two sandboxes; knows no claim and no chapter.

Commands are run as a person would run them: `firma` and `git`, in the repository, with an empty home.
"""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from demo.cloud import Census, Cloud
from demo.telling import Shown, Teller, nothing, whole
from firma.core.model.diagnostic import FirmaError
from firma.sandbox import control

ROOT = Path(__file__).parents[1]
SHOP = ROOT / "examples" / "shop"
PERSON = ("Ada Lovelace", "ada@shop.example")
"""Who commits, and so who acts: Firma asks git, where no CI says it."""

ACCOUNTS: Mapping[str, str] = {"dev": "111122224444", "prod": "111122223333"}
"""As `firma.toml` of the shop has them."""

PATIENCE_S = 120
LOG_CHARACTERS = 8_000
"""How much of one answer is printed where the story fails; the log has all of it."""

_PASSED = ("PATH", "LANG", "LC_ALL", "TZ", "TMPDIR", "PYTHONDONTWRITEBYTECODE", "SSL_CERT_FILE")


class CommandError(Exception):
    """A command ended otherwise than the story needs."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command wrote, how it ended, and how long it took."""

    command: str
    code: int
    out: str
    err: str
    seconds: float

    @property
    def lines(self) -> list[str]:
        """Both streams, as a person sees them."""
        return [*self.out.splitlines(), *self.err.splitlines()]

    @property
    def result(self) -> Any:
        """The `result` of an answer in JSON."""
        return json.loads(self.out.splitlines()[-1])["result"]


@dataclass(slots=True)
class Stage:
    """Where everything happens."""

    folder: Path
    teller: Teller
    clouds: dict[str, Cloud] = field(default_factory=dict)
    _log: list[str] = field(default_factory=list)

    @property
    def shop(self) -> Path:
        """The repository."""
        return self.folder / "shop"

    @property
    def environ(self) -> dict[str, str]:
        """What commands get: an empty home, no credentials, no proxy, nobody's settings of git."""
        kept = {name: os.environ[name] for name in _PASSED if name in os.environ}
        path = f"{Path(sys.executable).parent}{os.pathsep}{kept.get('PATH', os.defpath)}"
        home = str(self.folder / "home")
        return {**kept, "PATH": path, "HOME": home, "COLUMNS": "100", "GIT_CONFIG_NOSYSTEM": "1", "NO_COLOR": "1"}

    def run(self, *words: str, code: int = 0, show: Shown | None = None) -> Answer:
        """Run a command in the repository and return its answer; `show` says which lines are told (None: not at all).

        Raises:
            CommandError: it ended with another code, or did not end.
        """
        command = shlex.join(words)
        begun = time.monotonic()
        try:
            done = subprocess.run(  # noqa: S603  # the story's own words
                words,
                cwd=self.shop,
                env=self.environ,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                check=False,
                timeout=PATIENCE_S,
            )
        except subprocess.TimeoutExpired as error:
            raise CommandError(f"`{command}` did not end within {PATIENCE_S} s") from error
        answer = Answer(command, done.returncode, done.stdout, done.stderr, time.monotonic() - begun)
        self.record(answer)
        if show is not None:
            self.teller.ran(command, show(answer.lines))
        if done.returncode != code:
            raise CommandError(f"`{command}` ended with {done.returncode}, and {code} was expected")
        return answer

    def firma(self, *words: str, code: int = 0, show: Shown | None = nothing) -> Answer:
        """Run `firma …`. Raises CommandError."""
        return self.run("firma", *words, code=code, show=show)

    def ask(self, *words: str) -> Any:
        """Run `firma … --json` behind the scenes and return its result. Raises CommandError."""
        return self.run("firma", *words, "--json").result

    def commit(self, subject: str) -> str:
        """Commit everything, and return the commit. Raises CommandError."""
        self.run("git", "add", "-A")
        self.run("git", "commit", "--quiet", "-m", subject)
        self.teller.ran(f"git commit -am {shlex.quote(subject)}", [])
        return self.run("git", "rev-parse", "HEAD").out.strip()

    def edit(self, file: str, old: str, new: str) -> None:
        """Change a file of the repository. Raises CommandError where the old text is not there once."""
        path = self.shop / file
        text = path.read_text(encoding="utf-8")
        if text.count(old) != 1:
            raise CommandError(f"{file} has {old!r} {text.count(old)} times")
        path.write_text(text.replace(old, new), encoding="utf-8")
        was, now = old.splitlines(), new.splitlines()
        signed = [f"- {line}" for line in was if line not in now] + [f"+ {line}" for line in now if line not in was]
        self.teller.shows(f"# {file}", signed)

    def excerpt(self, file: str, start: str, count: int) -> None:
        """Tell some lines of a file, from the first that has a text on. Raises CommandError where none has it."""
        lines = (self.shop / file).read_text(encoding="utf-8").splitlines()
        first = next((number for number, line in enumerate(lines) if start in line), None)
        if first is None:
            raise CommandError(f"{file} has no {start!r}")
        self.teller.shows(f"# {file}", lines[first : first + count])

    def record(self, answer: Answer) -> None:
        """Write an answer into the log."""
        head = f"$ {answer.command}\n(ended with {answer.code} after {answer.seconds:.1f} s)\n"
        self._log.append(f"{head}{answer.out}{answer.err}")
        with (self.folder / "demo.log").open("a", encoding="utf-8") as log:
            log.write(f"{self._log[-1]}\n")

    def last_words(self, count: int) -> str:
        """Return the end of the log: the last commands with what they wrote; what is very long is cut."""
        return "\n".join(
            f"{one[:LOG_CHARACTERS]}\n…\n" if len(one) > LOG_CHARACTERS else one for one in self._log[-count:]
        )

    def start(self, sandbox: str) -> Cloud:
        """Start a sandbox and return the account in it. Raises CommandError."""
        self.firma("sandbox", "start", sandbox, show=whole)
        (row,) = self.ask("sandbox", "status", sandbox)["sandboxes"]
        self.clouds[sandbox] = Cloud(row["endpoint"], ACCOUNTS[sandbox])
        return self.clouds[sandbox]

    def faults(self, sandbox: str, faults: Sequence[Mapping[str, Any]]) -> None:
        """Tell a sandbox what is to go wrong; none, to work as ever."""
        connection = http.client.HTTPConnection(self.clouds[sandbox].endpoint.removeprefix("http://"), timeout=10)
        try:
            connection.request("PUT", "/_firma/faults", json.dumps(list(faults)))
            status = connection.getresponse().status
        finally:
            connection.close()
        if status != http.client.OK:
            raise CommandError(f"the sandbox refused its faults with {status}")

    def ledger(self, environment: str) -> Census:
        """Return what Firma's ledger says the account holds. Raises CommandError."""
        found: dict[str, set[str]] = {}
        for thing in self.objects(environment):
            if thing["identifier"] is not None:  # of a creation whose outcome is not known yet
                found.setdefault(thing["type"], set()).add(thing["identifier"])
        return {kind: frozenset(identifiers) for kind, identifiers in found.items()}

    def objects(self, environment: str) -> list[dict[str, Any]]:
        """Return the objects of the ledger. Raises CommandError."""
        found: list[dict[str, Any]] = self.ask("state", "--env", environment)["objects"]
        return found

    @property
    def sandbox_home(self) -> Path:
        """The folder of the sandboxes."""
        return self.shop / ".firma" / "sandboxes"

    def stop(self) -> list[str]:
        """Stop the sandboxes, and return those that are still there, with why: none, if all is well."""
        left: list[str] = []
        for name in ACCOUNTS:
            try:
                status = control.stop(name, home=self.sandbox_home)
            except FirmaError as error:
                left.append(f"{name}: {error}")
            else:
                left += [f"{name}: {status.state.value}"] if status.state is control.State.RUNNING else []
        return left


@contextlib.contextmanager
def staged(teller: Teller, *, keep: bool = False, within: Path | None = None) -> Iterator[Stage]:
    """Give a stage; its sandboxes are stopped and its folder is removed whatever happens, or kept where asked.

    The folder is made `within` another, else where the system keeps temporary files.
    """
    folder = Path(tempfile.mkdtemp(prefix="firma-demo-", dir=within))
    (folder / "home").mkdir()
    stage = Stage(folder, teller)
    shutil.copytree(SHOP, stage.shop, ignore=shutil.ignore_patterns(".firma", "__pycache__", ".*_cache"))
    try:
        yield stage
    finally:
        stage.stop()
        if not keep:
            shutil.rmtree(folder, ignore_errors=True)

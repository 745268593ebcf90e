"""A git repository as witness: checkpoints as commits of a ref of their own, pushed where that is asked for.

One ref an environment, `refs/firma/PROJECT/ENVIRONMENT`; its tree has a file a unit with the newest note; each commit
follows the one before, so that the remote refuses to go back. Nothing of the working tree, the index or a branch is
touched.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote, unquote

from firma.core.ledger.note import Note, NoteError
from firma.witness.remembered import Remembered, WitnessError, read_remembered

SECONDS = 30
"""How long git may take for one step; a push to a far server takes some seconds."""

HERE = "."
"""The name of the remote where nothing is pushed: the ref stays in this repository."""

TRIES = 3
"""How often a push is tried again after somebody else's: theirs is fetched first."""


class GitWitness:
    """Keeps the newest checkpoints of an environment's units in a ref of a repository, and pushes it to a remote."""

    def __init__(
        self, root: Path, remote: str, project: str, environment: str, environ: Mapping[str, str] | None = None
    ) -> None:
        self._root, self._remote = root, remote
        self._ref = f"refs/firma/{quote(project, safe='')}/{quote(environment, safe='')}"
        # Never a question at a terminal: a run must not wait for a password that nobody is asked for.
        self._environ = {**(os.environ if environ is None else environ), "GIT_TERMINAL_PROMPT": "0"}
        # Where nobody told git who they are, the commit is Firma's: its author proves nothing.
        self._environ.setdefault("EMAIL", "firma@localhost")
        self.name = f"git {remote}"

    def recall(self, *, fetch: bool = False) -> tuple[Remembered, ...]:
        """Return what the ref holds of each unit; `fetch` asks the remote first.

        Raises:
            WitnessError: F547 the repository or the remote was not reached, F548 the ref holds something else.
        """
        if fetch and self._remote != HERE:
            self._fetch()
        tip = self._tip()
        return self._read(tip) if tip else ()

    def remember(self, notes: Mapping[str, Note], message: str) -> None:
        """Put checkpoints (unit -> note) into the ref, as one commit, and push it.

        Raises:
            WitnessError: F547 the repository or the remote was not reached; F548 the remote refuses it.
        """
        for left in reversed(range(TRIES)):
            tip = self._tip()
            known = {one.unit: one for one in (self._read(tip) if tip else ())}
            newer = {unit: note for unit, note in notes.items() if _is_newer(known.get(unit), unit, note)}
            if newer:
                self._commit(tip, newer, message)
            if self._remote == HERE:
                return
            complaint = self._push()
            if not complaint:
                return
            if left == 0 or not any(word in complaint for word in ("fetch first", "non-fast-forward", "stale info")):
                raise WitnessError(f"{self._remote} does not take {self._ref}: {complaint}", "F548")
            self._fetch()

    # -- steps --------------------------------------------------------------------------------------------------------
    def _read(self, tip: str) -> tuple[Remembered, ...]:
        listed = self._git("ls-tree", "-z", tip)
        found = []
        for line in listed.split("\0"):
            if line:
                facts, _, name = line.partition("\t")
                unit, data = unquote(name), self._git("cat-file", "blob", facts.split(" ")[2])
                try:
                    found.append(read_remembered(self.name, unit, data.encode()))
                except NoteError as error:
                    raise WitnessError(f"{self._ref} holds for {unit}: {error}", "F548") from error
        return tuple(found)

    def _commit(self, tip: str, notes: Mapping[str, Note], message: str) -> None:
        rows = (
            {line.partition("\t")[2]: line for line in self._git("ls-tree", "-z", tip).split("\0") if line}
            if tip
            else {}
        )
        for unit, note in notes.items():
            name = quote(unit, safe="@ ")
            blob = self._git("hash-object", "-w", "--stdin", given=note.to_bytes()).strip()
            rows[name] = f"100644 blob {blob}\t{name}"
        tree = self._git("mktree", "-z", given="\0".join([*rows.values(), ""]).encode()).strip()
        parent = ("-p", tip) if tip else ()
        commit = self._git("commit-tree", tree, *parent, "-m", message).strip()
        # Only from what was read: somebody else's commit in between is never lost.
        self._git("update-ref", "-m", "firma: checkpoint", self._ref, commit, tip or "0" * len(commit))

    def _fetch(self) -> None:
        """Take the remote's ref over; what of ours it does not have comes again as a commit on top of it."""
        listed = self._git("ls-remote", self._remote, self._ref)
        if listed.strip():
            self._git("fetch", "--quiet", "--no-tags", self._remote, f"+{self._ref}:{self._ref}")

    def _push(self) -> str:
        """Push the ref; return git's complaint, or nothing."""
        try:
            self._git("push", "--quiet", "--no-verify", self._remote, f"{self._ref}:{self._ref}")
        except WitnessError as error:
            return error.detail
        return ""

    def _tip(self) -> str:
        return self._git("for-each-ref", "--format=%(objectname)", self._ref).strip()

    def _git(self, *words: str, given: bytes = b"") -> str:
        command = ("git", "-C", str(self._root), *words)
        try:
            done = subprocess.run(  # noqa: S603  # fixed words; the remote's name is the project's own
                command, input=given, capture_output=True, env=self._environ, timeout=SECONDS, check=False
            )
        except subprocess.TimeoutExpired as error:
            raise WitnessError(f"git {words[0]} did not end within {SECONDS} s") from error
        except OSError as error:
            raise WitnessError(f"git cannot run: {error.strerror}") from error
        if done.returncode:
            raise WitnessError(_complaint(done.stderr, words[0], done.returncode))
        return done.stdout.decode("utf-8", "replace")


def _complaint(stderr: bytes, step: str, code: int) -> str:
    """Return the line of git's words that says most."""
    lines = [line.strip() for line in stderr.decode("utf-8", "replace").splitlines() if line.strip()]
    telling = [line for line in lines if line.startswith(("!", "remote:", "fatal:", "error:"))]
    return "; ".join((telling or lines)[:3]) or f"git {step} ended with {code}"


def _is_newer(known: Remembered | None, unit: str, note: Note) -> bool:
    size = read_remembered("", unit, note.to_bytes()).checkpoint.size
    return known is None or known.checkpoint.size < size

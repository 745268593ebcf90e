"""What git says about the project's source: commit, dirty paths, subject, author; knows no ledger. Never writes."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

TIMEOUT_S = 20
"""Longest wait for one answer of git; a repository on a slow disk takes some seconds."""

PATHS_SHOWN_MAX = 100
"""Most dirty paths that are kept."""

IGNORED = ("lookups.lock",)
"""Files that do not make the tree dirty: their digest is recorded (decision 4)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GitFacts:
    """The commit that the source stands at, or why git cannot say. `email` is git's `user.email` where there is one."""

    commit: str = ""
    why_unknown: str = ""
    dirty: tuple[str, ...] = ()
    """Paths relative to the project that differ from the commit."""
    subject: str = ""
    author: str = ""
    email: str = ""

    @property
    def described(self) -> str:
        """The commit as it is recorded and shown: its hash, or `unknown (why)`."""
        return self.commit or f"unknown ({self.why_unknown})"


def read_git(root: Path) -> GitFacts:
    """Return what git says about the folder; never raises. All questions are asked at once: each starts a process."""
    asked = {
        "log": _start(root, "log", "-1", "--no-show-signature", "--format=%H%x00%s%x00%ae", "HEAD"),
        "email": _start(root, "config", "--get", "user.email"),
        "status": _start(root, "status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames", "--", "."),
        "prefix": _start(root, "rev-parse", "--show-prefix"),
    }
    answers = {name: _answer(started) for name, started in asked.items()}
    email = answers["email"][0].strip()
    log, problem = answers["log"]
    if problem:
        return GitFacts(why_unknown=_why(root, problem), email=email)
    status, problem = answers["status"]
    if problem:
        return GitFacts(why_unknown=problem, email=email)
    commit, _, rest = log.rstrip("\n").partition("\0")
    subject, _, author = rest.partition("\0")
    return GitFacts(
        commit=commit,
        dirty=_dirty(status, answers["prefix"][0].strip()),
        subject=subject,
        author=author,
        email=email,
    )


def _dirty(status: str, prefix: str) -> tuple[str, ...]:
    paths = [line[3:].removeprefix(prefix) for line in status.split("\0") if line]
    return tuple(sorted(p for p in paths if p not in IGNORED)[:PATHS_SHOWN_MAX])


def is_tracked(root: Path, path: Path) -> bool:
    """Return whether git tracks a file of the project; False where git cannot say."""
    answer, problem = _ask(root, "ls-files", "-z", "--", str(path))
    return not problem and bool(answer)


def _why(root: Path, problem: str) -> str:
    inside, outside = _ask(root, "rev-parse", "--is-inside-work-tree")
    if outside:
        return "not a git repository" if "not a git repository" in outside else outside
    return "no commit yet" if inside.strip() == "true" else problem


def ask_git(root: Path, *words: str, timeout_s: float = TIMEOUT_S) -> tuple[str, str]:
    """Return git's answer and, if it failed, its first line of complaint; never raises."""
    return _answer(_start(root, *words), timeout_s)


def _ask(root: Path, *words: str) -> tuple[str, str]:
    return ask_git(root, *words)


def _start(root: Path, *words: str) -> subprocess.Popen[bytes] | str:
    """Start git; return why it does not start. No locks are taken: nothing is disturbed."""
    command = ["git", "--no-optional-locks", "-C", str(root), *words]
    try:
        return subprocess.Popen(  # noqa: S603  # a fixed command; arguments are never read as options after `--`
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
    except FileNotFoundError:
        return "git is not installed"
    except OSError as error:
        return f"git cannot run: {error.strerror}"


def _answer(started: subprocess.Popen[bytes] | str, timeout_s: float = TIMEOUT_S) -> tuple[str, str]:
    if isinstance(started, str):
        return "", started
    with started:
        try:
            out, err = started.communicate(timeout=timeout_s)
        except subprocess.TimeoutExpired:
            started.kill()
            return "", f"git did not answer within {timeout_s:g} s"
    text = out.decode("utf-8", "replace")
    if started.returncode == 0:
        return text, ""
    complaint = err.decode("utf-8", "replace").strip().splitlines()
    return text, (complaint[0] if complaint else f"git ended with {started.returncode}").removeprefix("fatal: ")

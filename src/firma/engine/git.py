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
    """Return what git says about the folder; never raises."""
    answer, problem = _ask(root, "rev-parse", "--verify", "HEAD")
    email, _ = _ask(root, "config", "--get", "user.email")
    if problem:
        return GitFacts(why_unknown=_why(root, problem), email=email.strip())
    status, problem = _ask(root, "status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames", "--", ".")
    if problem:
        return GitFacts(why_unknown=problem, email=email.strip())
    prefix, _ = _ask(root, "rev-parse", "--show-prefix")
    log, _ = _ask(root, "log", "-1", "--format=%s%x00%ae", "HEAD")
    subject, _, author = log.rstrip("\n").partition("\0")
    return GitFacts(
        commit=answer.strip(),
        dirty=_dirty(status, prefix.strip()),
        subject=subject,
        author=author,
        email=email.strip(),
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


def _ask(root: Path, *words: str) -> tuple[str, str]:
    """Return git's answer and, if it failed, its first line of complaint. No locks are taken: nothing is disturbed."""
    command = ["git", "--no-optional-locks", "-C", str(root), *words]
    try:
        done = subprocess.run(  # noqa: S603  # a fixed command; arguments are never read as options after `--`
            command, capture_output=True, timeout=TIMEOUT_S, check=False, stdin=subprocess.DEVNULL
        )
    except FileNotFoundError:
        return "", "git is not installed"
    except subprocess.TimeoutExpired:
        return "", f"git did not answer within {TIMEOUT_S} s"
    except OSError as error:
        return "", f"git cannot run: {error.strerror}"
    text = done.stdout.decode("utf-8", "replace")
    if done.returncode == 0:
        return text, ""
    complaint = done.stderr.decode("utf-8", "replace").strip().splitlines()
    return text, (complaint[0] if complaint else f"git ended with {done.returncode}").removeprefix("fatal: ")

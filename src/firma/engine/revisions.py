"""Names that git gives: the commits of a pull request or a revision; local only, never writes, knows no ledger."""

from __future__ import annotations

import re
from pathlib import Path

from firma.core.model.diagnostic import UsageError, diagnose
from firma.engine.git import ask_git

PULL = re.compile(r"#([1-9][0-9]{0,9})")
"""A pull request as people write it: `#123`."""

HEX = re.compile(r"[0-9a-f]{6,64}")

COMMITS_MAX = 10_000
"""Most commits of one pull request that are looked at."""


def pull_commits(root: Path, number: int) -> tuple[str, ...]:
    """Return the commits of a pull request, by the subjects of commits: its merge with all that it brought, or squash.

    `Merge pull request #123 from …`, `Merged in … (pull request #123)` and a subject that ends with `(#123)` are known.
    Only this repository is asked.

    Raises:
        UsageError: F961, no commit's subject names it, or git cannot say.
    """
    answer, problem = ask_git(
        root, "log", "--all", "--no-show-signature", "--fixed-strings", f"--grep=#{number}", "--format=%H%x00%P%x00%s"
    )
    if problem:
        raise UsageError(diagnose("F961", f"#{number}: {problem}", value=f"#{number}"))
    subject = re.compile(rf"^Merge pull request #{number}\b|\((?:pull request )?#{number}\)\s*$")
    found: dict[str, None] = {}
    for row in answer.splitlines():
        commit, parents, words = (*row.split("\0", 2), "", "")[:3]
        if not subject.search(words):
            continue
        found[commit] = None
        first, *others = parents.split()[:1] + parents.split()[1:] if parents else ("",)
        if others:
            brought, _ = ask_git(root, "rev-list", f"--max-count={COMMITS_MAX}", commit, f"^{first}", "--")
            found |= dict.fromkeys(brought.split())
    if not found:
        raise UsageError(diagnose("F961", f"no merge and no squash commit names #{number}", value=f"#{number}"))
    return tuple(found)


WORD = re.compile(r"(?:HEAD|@)(?:[~^][0-9]*)*|[A-Za-z0-9][A-Za-z0-9._/-]*(?:[~^][0-9]*)+")
"""A revision as a word that can mean nothing else: `HEAD`, or what ends with steps back, such as `main~4`."""


def commit_named(root: Path, text: str) -> str:
    """Return the commit that a revision in words (`HEAD~4`, `main^`) names here; any other text as it is.

    Raises:
        UsageError: F965, git knows no such revision.
    """
    return commits_meant(root, text)[0] if WORD.fullmatch(text) else text


def commits_meant(root: Path, text: str) -> tuple[str, ...]:
    """Return the commits (or the beginning of one) that a text names: `#123`, a commit, or a revision such as `HEAD~1`.

    Raises:
        UsageError: F961, it is a pull request of which nothing is known here; F965, git knows no such revision.
    """
    pull = PULL.fullmatch(text)
    if pull is not None:
        return pull_commits(root, int(pull[1]))
    if HEX.fullmatch(text):
        return (text,)
    answer, problem = ask_git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{text}^{{commit}}")
    commit = answer.strip()
    if problem or not HEX.fullmatch(commit):
        raise UsageError(diagnose("F965", f"{text!r} is no commit here", value=text))
    return (commit,)

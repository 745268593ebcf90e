"""Who acts, and for which reason, from what the surroundings say; proves nothing (identities come later)."""

from __future__ import annotations

import getpass
import socket
from collections.abc import Mapping
from dataclasses import dataclass

from firma.core.model.detector import censored, shape_of
from firma.core.model.diagnostic import UsageError, diagnose
from firma.engine.git import GitFacts

NO_REASON = "none given"
UNVERIFIED = "unverified"

GITHUB, GITLAB = "github", "gitlab"
WORKFLOWS = frozenset({GITHUB, GITLAB})
"""Issuers whose actors are workflows, and no persons."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who acts: subject, who says so (`github`, `gitlab`, `git`, `system`), how it was proven, where, and a link."""

    subject: str
    issuer: str
    proof: str = UNVERIFIED
    host: str = ""
    link: str = ""

    def to_plain(self) -> dict[str, str]:
        """Return it as plain JSON data, for a lease; empty members are left out."""
        plain = {
            "subject": self.subject,
            "issuer": self.issuer,
            "proof": self.proof,
            "host": self.host,
            "link": self.link,
        }
        return {key: value for key, value in plain.items() if value}


def find_actor(environ: Mapping[str, str], git: GitFacts, *, user: str = "", host: str = "") -> Actor:
    """Return the actor: the CI's subject where there is one, else git's user.email, else user@host; `unverified`.

    `user` and `host` default to the operating system's.
    """
    host = host or socket.gethostname()
    automated = _github(environ, host) or _gitlab(environ, host)
    if automated:
        return automated
    if git.email:
        return Actor(subject=git.email, issuer="git", host=host)
    return Actor(subject=f"{user or _user()}@{host}", issuer="system", host=host)


def _github(environ: Mapping[str, str], host: str) -> Actor | None:
    """Variables: https://docs.github.com/actions/reference/workflows-and-actions/variables."""
    repository = environ.get("GITHUB_REPOSITORY", "")
    if environ.get("GITHUB_ACTIONS") != "true" or not repository:
        return None
    # The form of the `sub` claim of GitHub's tokens, so that the same subject can be proven later.
    subject = f"repo:{repository}:ref:{environ.get('GITHUB_REF', '')}"
    who = environ.get("GITHUB_ACTOR", "")
    server, run = environ.get("GITHUB_SERVER_URL", ""), environ.get("GITHUB_RUN_ID", "")
    link = f"{server}/{repository}/actions/runs/{run}" if server and run else ""
    return Actor(subject=f"{subject} by {who}" if who else subject, issuer=GITHUB, host=host, link=link)


def _gitlab(environ: Mapping[str, str], host: str) -> Actor | None:
    """Variables: https://docs.gitlab.com/ci/variables/predefined_variables/."""
    project = environ.get("CI_PROJECT_PATH", "")
    if environ.get("GITLAB_CI") != "true" or not project:
        return None
    kind = "tag" if environ.get("CI_COMMIT_TAG") else "branch"
    subject = f"project_path:{project}:ref_type:{kind}:ref:{environ.get('CI_COMMIT_REF_NAME', '')}"
    who = environ.get("GITLAB_USER_EMAIL") or environ.get("GITLAB_USER_LOGIN", "")
    link = environ.get("CI_JOB_URL", "")
    return Actor(subject=f"{subject} by {who}" if who else subject, issuer=GITLAB, host=host, link=link)


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "unknown"


def find_reason(given: str, git: GitFacts) -> str:
    """Return the reason that is recorded: the given one, else the commit's subject, else "none given".

    Raises:
        UsageError: F978, the given one looks like a secret: it stands in a header, where nothing can be redacted.
    """
    shape = shape_of(given)
    if shape:
        raise UsageError(diagnose("F978", f"it looks like {shape}", value="--reason"))
    return given.strip() or censored(git.subject.strip()) or NO_REASON

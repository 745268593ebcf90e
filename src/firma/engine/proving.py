"""Who acts, proven: by a token of CI, or by an SSH signature over what is done; without either, unverified.

What was proven, and how, stands in the lease; a token never does. What a signature covers can be made again from the
lease, so that whoever checks the ledger needs nobody's word.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from firma.core.model.diagnostic import PermanentError, diagnose
from firma.engine.actor import Actor
from firma.engine.project import Environment, Project
from firma.engine.world import World
from firma.signing.roots import Roots

TOKEN = "FIRMA_ID_TOKEN"  # noqa: S105  # the name of a variable
SSH_KEY = "FIRMA_SSH_KEY"
OIDC, SSH = "oidc", "ssh"
"""How an actor is proven."""

ISSUERS = {"https://token.actions.githubusercontent.com": "github", "https://gitlab.com": "gitlab"}
"""Short names of issuers that everybody knows; others are recorded by their URL."""

STATEMENT = b"firma act 1\n"
"""What begins the text that an SSH key signs."""


class Proving:
    """Proves who acts, once a change. `actor` is what the surroundings claim; `roots` the newest trust roots."""

    def __init__(
        self, project: Project, environment: Environment, world: World, actor: Actor, roots: Roots | None
    ) -> None:
        self._project, self._environment, self._world = project, environment, world
        self._actor, self._roots = actor, roots
        self._known: dict[str, dict[str, Any]] = {}

    @property
    def is_asked(self) -> bool:
        """Whether the surroundings offer a proof."""
        return bool(self._world.environment.get(TOKEN) or self._world.environment.get(SSH_KEY))

    def acting(self, change: str) -> dict[str, Any]:
        """Return who acts as plain JSON data for a lease. `change` is the digest (or the act's name) that is carried.

        Raises:
            PermanentError: F555 to F558, a proof was offered and does not hold. Nobody becomes unverified unasked.
        """
        if change not in self._known:
            self._known[change] = self._prove(change)
        return self._known[change]

    def _prove(self, change: str) -> dict[str, Any]:
        environ = self._world.environment
        if environ.get(TOKEN):
            found = self._by_token(environ[TOKEN])
        elif environ.get(SSH_KEY):
            found = self._by_ssh(Path(environ[SSH_KEY]).expanduser(), change)
        else:
            found = self._actor.to_plain()
        return found if self._roots is None else {**found, "roots": f"{self._roots.version}:{self._roots.digest}"}

    def _trusted(self, what: str) -> Roots:
        if self._roots is None:
            raise PermanentError(diagnose("F556", f"{what} was given, and the project has no trust roots", value=what))
        return self._roots

    def _by_token(self, token: str) -> dict[str, Any]:
        from firma.signing.oidc import verify_token

        proven = verify_token(token, self._trusted(TOKEN).issuers, now=self._world.now_ms() // 1000)
        issuer = ISSUERS.get(proven.issuer, proven.issuer)
        actor = replace(self._actor, subject=proven.subject, issuer=issuer, proof=OIDC)
        return {**actor.to_plain(), "key": proven.key_id, "claims": dict(proven.claims), "until": proven.expires * 1000}

    def _by_ssh(self, key: Path, change: str) -> dict[str, Any]:
        from firma.signing import ssh

        roots = self._trusted(SSH_KEY)
        public = public_part(key)
        who = next((one.principal for one in roots.people if ssh.read_public_key(one.key) == public), "")
        if not who:
            raise PermanentError(
                diagnose("F558", f"{key} ({ssh.fingerprint(public)}) is the key of no person there", value=str(key))
            )
        actor = replace(self._actor, subject=who, issuer="trust roots", proof=SSH)
        plain = {**actor.to_plain(), "key": ssh.fingerprint(public), "at": self._world.now_ms()}
        text = statement(self._project.name, self._environment.name, change, plain)
        lines = ssh.sign(text, key, environment=self._world.environment).strip().splitlines()
        return {**plain, "signature": "".join(lines[1:-1])}


def statement(project: str, environment: str, change: str, actor: Mapping[str, Any]) -> bytes:
    """Return the text that an SSH key signs: who does what, where and when. `actor` is as in a lease."""
    said = {
        "at": actor["at"],
        "change": change,
        "environment": environment,
        "key": actor["key"],
        "project": project,
        "subject": actor["subject"],
    }
    return STATEMENT + json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def is_signed(project: str, environment: str, change: str, actor: Mapping[str, Any], roots: Roots) -> bool:
    """Return whether a lease's SSH signature is by the person that it names, and over what it says."""
    from firma.signing import ssh

    try:
        base64.b64decode(str(actor.get("signature", "")), validate=True)
        signature = ssh.parse_signature("\n".join((ssh.BEGIN, str(actor["signature"]), ssh.END)))
        text = statement(project, environment, change, actor)
        theirs = [ssh.read_public_key(one.key) for one in roots.people if one.principal == actor["subject"]]
    except (ssh.SshFormatError, KeyError, ValueError):
        return False
    return signature.key in theirs and signature.fingerprint == actor["key"] and signature.signs(text)


def public_part(key: Path) -> bytes:
    """Return the public key (wire form) of a key's file, which may be the public one itself, or lie beside it."""
    from firma.signing import ssh

    for path in (key, key.with_name(f"{key.name}.pub")):
        try:
            return ssh.read_public_key(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, ssh.SshFormatError):
            continue
    detail = f"neither {key} nor {key.name}.pub beside it is a public SSH key"
    raise PermanentError(diagnose("F557", detail, value=str(key)))

"""Who acts, proven: by a token of CI, or by an SSH signature over what is done; without either, unverified.

What was proven, and how, stands in the lease; a token never does. What a signature covers can be made again from the
lease, so that whoever checks the ledger needs nobody's word.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any

from firma.core.model.diagnostic import PermanentError, diagnose
from firma.engine.actor import Actor
from firma.engine.project import Environment, Project
from firma.engine.world import World
from firma.signing import github
from firma.signing.oidc import ProvenToken, TokenIssuer
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
    """Proves who acts. `actor` is what the surroundings claim; `roots` are the newest trust roots."""

    def __init__(
        self, project: Project, environment: Environment, world: World, actor: Actor, roots: Roots | None
    ) -> None:
        self._project, self._environment, self._world = project, environment, world
        self._claimed, self._roots = actor, roots
        self._known: dict[str, dict[str, Any]] = {}

    @cached_property
    def actor(self) -> Actor:
        """Who acts: as the surroundings prove it where they offer a proof, else as they claim it.

        Raises:
            PermanentError: F555 to F558, a proof was offered and does not hold. Nobody becomes unverified unasked.
        """
        environ = self._world.environment
        if environ.get(TOKEN) or self._github is not None:
            proven = self._token
            issuer = ISSUERS.get(proven.issuer, proven.issuer)
            return replace(self._claimed, subject=proven.subject, issuer=issuer, proof=OIDC)
        if environ.get(SSH_KEY):
            return replace(self._claimed, subject=self._person, issuer="trust roots", proof=SSH)
        return self._claimed

    def acting(self, change: str) -> dict[str, Any]:
        """Return who acts as plain JSON data for a lease. `change` is the digest (or the act's name) that is carried.

        Raises:
            PermanentError: as `actor`, and F557 where the key does not sign.
        """
        if change not in self._known:
            more = {} if self._roots is None else {"roots": f"{self._roots.version}:{self._roots.digest}"}
            self._known[change] = {**self.actor.to_plain(), **self._evidence(change), **more}
        return self._known[change]

    def _evidence(self, change: str) -> dict[str, Any]:
        match self.actor.proof:
            case "oidc":
                proven = self._token
                return {"key": proven.key_id, "claims": dict(proven.claims), "until": proven.expires * 1000}
            case "ssh":
                return self._signature(change)
            case _:
                return {}

    def _trusted(self, what: str) -> Roots:
        if self._roots is None:
            raise PermanentError(diagnose("F556", f"{what} was given, and the project has no trust roots", value=what))
        return self._roots

    @property
    def _github(self) -> TokenIssuer | None:
        """GitHub as an issuer, where the trust roots name it and the job may have tokens of it."""
        if self._roots is None or not github.may_ask(self._world.environment):
            return None
        return next((one for one in self._roots.issuers if one.issuer == github.ISSUER), None)

    @cached_property
    def _token(self) -> ProvenToken:
        from firma.signing.oidc import verify_token

        token = self._world.environment.get(TOKEN, "")
        if not token and self._github is not None:
            token = github.ask(self._world.environment, self._github.audience)
        return verify_token(token, self._trusted(TOKEN).issuers, now=self._world.now_ms() // 1000)

    @cached_property
    def _key(self) -> Path:
        return Path(self._world.environment[SSH_KEY]).expanduser()

    @cached_property
    def _person(self) -> str:
        from firma.signing import ssh

        roots, public = self._trusted(SSH_KEY), public_part(self._key)
        for one in roots.people:
            if ssh.read_public_key(one.key) == public:
                return one.principal
        detail = f"{self._key} ({ssh.fingerprint(public)}) is the key of no person there"
        raise PermanentError(diagnose("F558", detail, value=str(self._key)))

    def _signature(self, change: str) -> dict[str, Any]:
        from firma.signing import ssh

        said = {"key": ssh.fingerprint(public_part(self._key)), "at": self._world.now_ms()}
        actor = {"subject": self.actor.subject, **said}
        text = statement(self._project.name, self._environment.name, change, actor)
        lines = ssh.sign(text, self._key, environment=self._world.environment).strip().splitlines()
        return {**said, "signature": "".join(lines[1:-1])}


def change_of(kind: str, fields: Mapping[str, Any]) -> str:
    """Return what a lease, or an entry outside one, carries out: what an SSH key signed for it."""
    return str(fields.get("root") or fields.get("plan") or fields.get("act") or kind)


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

"""Identity tokens of CI (OpenID Connect), verified offline against given keys; asks nobody, keeps no token."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any

from firma.core.model.diagnostic import PermanentError, diagnose

ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "ES256", "ES384", "EdDSA")
"""Signatures by key pairs only: with `HS256` or `none` whoever knows the public key could make a token."""

SKEW_S = 60
"""How far clocks may differ (s)."""

TOKEN_BYTES_MAX = 32 * 1024
"""GitHub's and GitLab's tokens have 1 to 2 KiB."""

SHOWN = (
    "actor", "environment", "event_name", "job_workflow_ref", "namespace_path", "pipeline_id", "pipeline_source",
    "project_path", "ref", "ref_protected", "repository", "repository_id", "run_attempt", "run_id", "sha",
    "user_email", "user_login", "workflow_ref",
)  # fmt: skip
"""Claims that are recorded (docs.github.com, "OpenID Connect reference"; docs.gitlab.com, "ID tokens")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenIssuer:
    """Whose tokens count: the issuer's URL, the audience, the subjects (patterns), and the issuer's keys (a JWKS)."""

    issuer: str
    audience: str
    subjects: tuple[str, ...]
    keys: str


@dataclass(frozen=True, slots=True)
class ProvenToken:
    """What a verified token says: who, by whom, with which key, until when (s since 1970), and claims to record."""

    subject: str
    issuer: str
    key_id: str
    expires: int
    claims: Mapping[str, str]


def verify_token(token: str, issuers: Iterable[TokenIssuer], *, now: int) -> ProvenToken:
    """Return what a token proves at a time (s since 1970).

    Raises:
        PermanentError: F555, with what is wrong: its form, its issuer, its key, its signature, its time, its audience,
            its subject. The token itself is never shown: who holds it can act with it.
    """
    header, claims = _unchecked(token)
    issuer = str(claims.get("iss", ""))
    trusted = [known for known in issuers if known.issuer == issuer]
    if not trusted:
        raise _refused(f"its issuer {issuer!r} is none of those that the trust roots name", issuer)
    key_id = str(header.get("kid", ""))
    problems: list[str] = []
    for known in trusted:
        try:
            claims = _checked(token, known, key_id)
        except _WrongTokenError as error:
            problems.append(str(error))
            continue
        _check_times(claims, now, issuer)
        subject = str(claims.get("sub", ""))
        if not any(fnmatchcase(subject, pattern) for pattern in known.subjects):
            problems.append(f"its subject {subject!r} is none of {', '.join(known.subjects)}")
            continue
        shown = {name: str(claims[name]) for name in SHOWN if claims.get(name) not in (None, "")}
        return ProvenToken(subject, issuer, key_id, int(claims["exp"]), shown)
    raise _refused("; ".join(dict.fromkeys(problems)), issuer)


class _WrongTokenError(Exception):
    """A token does not hold against one issuer's keys."""


def _unchecked(token: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return header and claims as the token has them: only to choose a key by."""
    import jwt

    if len(token) > TOKEN_BYTES_MAX:
        raise _refused(f"it has {len(token)} characters; at most {TOKEN_BYTES_MAX} are read", "")
    try:
        found = jwt.decode_complete(token, options={"verify_signature": False})
    except (jwt.PyJWTError, ValueError, RecursionError) as error:
        raise _refused("it has not the form of one (three parts of base64, JSON inside)", "") from error
    return found["header"], found["payload"]


def _checked(token: str, known: TokenIssuer, key_id: str) -> dict[str, Any]:
    import jwt

    try:
        keys = jwt.PyJWKSet.from_dict(json.loads(known.keys)).keys
    except (jwt.PyJWTError, ValueError) as error:
        raise _WrongTokenError(f"the trust roots' keys of {known.issuer} cannot be read") from error
    key = next((key for key in keys if key.key_id == key_id), None)
    if key is None:
        raise _WrongTokenError(f"its key {key_id!r} is none of those that the trust roots give for {known.issuer}")
    # Times are checked by the clock that the caller passes, not by the library's.
    options: Any = {"require": ["exp", "iat", "iss", "sub", "aud"], "verify_exp": False, "verify_iat": False}
    options |= {"verify_nbf": False}
    try:
        return jwt.decode(
            token, key, algorithms=list(ALGORITHMS), audience=known.audience, issuer=known.issuer, options=options
        )
    except jwt.InvalidAudienceError as error:
        raise _WrongTokenError(f"it is not for the audience {known.audience!r}") from error
    except jwt.MissingRequiredClaimError as error:
        raise _WrongTokenError(f"it lacks the claim {error.claim!r}") from error
    except (jwt.PyJWTError, ValueError, TypeError) as error:
        raise _WrongTokenError(f"its signature does not hold ({type(error).__name__})") from error


def _check_times(claims: Mapping[str, Any], now: int, issuer: str) -> None:
    try:
        expires, issued = int(claims["exp"]), int(claims["iat"])
        since = int(claims.get("nbf", issued))
    except (TypeError, ValueError, OverflowError) as error:
        raise _refused("its times are no numbers", issuer) from error
    if now > expires + SKEW_S:
        raise _refused(f"it expired {now - expires} s ago", issuer)
    if max(issued, since) > now + SKEW_S:
        raise _refused(f"it counts only in {max(issued, since) - now} s: a clock is wrong", issuer)


def _refused(detail: str, issuer: str) -> PermanentError:
    return PermanentError(diagnose("F555", f"the identity token is refused: {detail}", value=issuer))

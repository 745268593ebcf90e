"""Identity tokens: what an issuer of the trust roots signed proves who acts, for our audience and in its time only."""

from __future__ import annotations

import json
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from hypothesis import given
from hypothesis import strategies as st
from jwt.algorithms import RSAAlgorithm

from firma.core.model.diagnostic import PermanentError
from firma.signing.oidc import TokenIssuer, verify_token

GITHUB = "https://token.actions.githubusercontent.com"
NOW = 1_795_000_000
KEY, OTHER = (rsa.generate_private_key(65_537, 2048) for _ in range(2))


def key_set(key: rsa.RSAPrivateKey = KEY, key_id: str = "k1") -> str:
    plain = RSAAlgorithm.to_jwk(key.public_key(), as_dict=True)
    return json.dumps({"keys": [{**plain, "kid": key_id, "alg": "RS256", "use": "sig"}]})


TRUSTED = TokenIssuer(issuer=GITHUB, audience="firma", subjects=("repo:acme/shop:*",), keys=key_set())


def claims(**more: Any) -> dict[str, Any]:
    return {
        "iss": GITHUB,
        "aud": "firma",
        "sub": "repo:acme/shop:ref:refs/heads/main",
        "iat": NOW - 10,
        "nbf": NOW - 10,
        "exp": NOW + 300,
        "repository": "acme/shop",
        "actor": "ana",
        "run_id": "77",
        "jti": "canary-4711",
        **more,
    }


def token(key: Any = KEY, algorithm: str = "RS256", key_id: str = "k1", **more: Any) -> str:
    return jwt.encode(claims(**more), key, algorithm=algorithm, headers={"kid": key_id})


def refusal(text: str, *, now: int = NOW) -> str:
    with pytest.raises(PermanentError) as caught:
        verify_token(text, [TRUSTED], now=now)
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.code == "F555"
    assert "canary" not in repr(diagnostic)
    assert len(text) < 40 or text not in repr(diagnostic)
    return diagnostic.detail


def test_a_token_of_a_trusted_issuer_proves_its_subject_and_gives_the_claims_to_record() -> None:
    proven = verify_token(token(), [TRUSTED], now=NOW)

    assert (proven.subject, proven.issuer, proven.key_id) == ("repo:acme/shop:ref:refs/heads/main", GITHUB, "k1")
    assert proven.claims == {"actor": "ana", "repository": "acme/shop", "run_id": "77"}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (token(aud="sts.amazonaws.com"), "not for the audience 'firma'"),
        (token(iss="https://evil.example"), "'https://evil.example' is none of those"),
        (token(sub="repo:evil/shop:ref:refs/heads/main"), "its subject 'repo:evil/shop"),
        (token(OTHER), "signature does not hold"),
        (token(key_id="k2"), "its key 'k2' is none of those"),
        (token("a secret of 32 bytes, or of some more", "HS256"), "signature does not hold"),
        (jwt.encode(claims(), "", algorithm="none", headers={"kid": "k1"}), "signature does not hold"),
        (token(exp=NOW - 61), "expired 61 s ago"),
        (token(nbf=NOW + 100), "counts only in 100 s"),
        (token(exp="soon"), "signature does not hold|no numbers"),
        ("no.token.here", "has not the form"),
        ("", "has not the form"),
        ("x" * 40_000, "at most 32768 are read"),
    ],
)
def test_a_token_that_does_not_hold_is_refused_with_its_reason_and_never_shown(text: str, says: str) -> None:
    assert any(part in refusal(text) for part in says.split("|"))


def test_a_public_key_is_no_shared_secret() -> None:
    """The classic confusion: the public key, which everybody has, taken as the secret of an HMAC."""
    from cryptography.hazmat.primitives import serialization as to

    pem = KEY.public_key().public_bytes(to.Encoding.PEM, to.PublicFormat.SubjectPublicKeyInfo)
    import base64
    import hmac

    def part(plain: dict[str, Any]) -> str:
        return base64.urlsafe_b64encode(json.dumps(plain).encode()).decode().rstrip("=")

    body = f"{part({'alg': 'HS256', 'typ': 'JWT', 'kid': 'k1'})}.{part(claims())}"
    mac = base64.urlsafe_b64encode(hmac.digest(pem, body.encode(), "sha256")).decode().rstrip("=")

    assert "signature does not hold" in refusal(f"{body}.{mac}")


def test_clocks_may_differ_by_a_minute() -> None:
    assert verify_token(token(), [TRUSTED], now=NOW + 360).subject
    assert "expired" in refusal(token(), now=NOW + 361)


@given(st.data())
def test_no_changed_character_of_a_token_leaves_it_valid(data: st.DataObject) -> None:
    text = token()
    at = data.draw(st.integers(0, len(text) - 2))  # the last character holds unused bits
    new = data.draw(st.sampled_from("ABCDabcd0123-_.").filter(lambda c: c != text[at]))
    changed = text[:at] + new + text[at + 1 :]
    if changed.count(".") == 2 and changed[changed.rindex(".") - 1 : changed.rindex(".")] == ".":
        return
    refusal(changed)


@given(st.text(max_size=300))
def test_any_text_is_a_token_or_a_typed_error(text: str) -> None:
    refusal(text)

"""Who acted, proven: SSH keys and tokens of a GitHub-shaped issuer, through all of Firma; what does not hold stops.

The issuer is a real server on loopback that answers as GitHub's does; what it signs is checked with the keys that the
project's trust roots give, and nobody is asked for keys.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

from attacks import Content, Writer, attack
from firma.engine.proving import change_of, is_signed
from firma.engine.trust_roots import read_roots

GITHUB = "https://token.actions.githubusercontent.com"
BEARER = "canary-bearer-5512"
STACK = 'import firma\n\n\n@firma.stack\ndef app() -> None:\n    firma.Data("a", input="{}")\n'


class Place:
    """A project with a signing key and trust roots, and ana's SSH key beside it."""

    def __init__(self, folder: Path) -> None:
        self.home, self.root = folder, folder / "shop"
        self.key = folder / "id"
        (self.root / "stacks").mkdir(parents=True)
        (self.root / "firma.toml").write_text('[project]\nname = "shop"\n\n[environments.dev]\n')
        self.want("x")
        subprocess.run(("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(self.key)), check=True, timeout=60)

    def want(self, value: str) -> None:
        (self.root / "stacks" / "app.py").write_text(STACK.format(value))

    def firma(self, *words: str, exit_code: int = 0, variables: Mapping[str, str] | None = None) -> str:
        done = subprocess.run(
            (sys.executable, "-m", "firma.cli", *words),
            cwd=self.root,
            env={"PATH": os.environ["PATH"], "HOME": str(self.home), "FIRMA_ENV": "dev", **(variables or {})},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        said = done.stdout + done.stderr
        assert done.returncode == exit_code, said
        return said

    def leases(self) -> list[dict[str, Any]]:
        with sqlite3.connect(self.root / ".firma" / "ledger.db") as db:
            headers = [json.loads(data) for (data,) in db.execute("select data from entry order by seq")]
        return [header for header in headers if header["k"] == "lease"]

    def bytes_written(self) -> bytes:
        return b"".join(path.read_bytes() for path in sorted(self.root.rglob("*")) if path.is_file())


@pytest.fixture
def place(tmp_path: Path) -> Place:
    made = Place(tmp_path)
    made.firma("key", "new")
    made.firma("trust", "init", "--by", str(made.key), "--person", "ana@example.org")
    return made


class Issuer:
    """Answers as GitHub's token service does: `GET …&audience=A` with a bearer token gives `{"value": TOKEN}`."""

    def __init__(self) -> None:
        self.key = rsa.generate_private_key(65_537, 2048)
        self.claims: dict[str, Any] = {"sub": "repo:acme/shop:ref:refs/heads/main", "repository": "acme/shop"}
        self.given: list[str] = []
        issuer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked = parse_qs(urlsplit(self.path).query)
                allowed = self.headers["Authorization"] == f"Bearer {BEARER}"
                self.send_response(200 if allowed else 401)
                self.end_headers()
                self.wfile.write(json.dumps({"value": issuer.token(asked["audience"][0])} if allowed else {}).encode())

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # its word
                """Print nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/token?api-version=2.0"

    def token(self, audience: str) -> str:
        now = int(time.time())
        claims = {"iss": GITHUB, "aud": audience, "iat": now, "nbf": now, "exp": now + 300, **self.claims}
        self.given.append(jwt.encode(claims, self.key, algorithm="RS256", headers={"kid": "k1"}))
        return self.given[-1]

    def key_set(self) -> str:
        plain = RSAAlgorithm.to_jwk(self.key.public_key(), as_dict=True)
        return json.dumps({"keys": [{**plain, "kid": "k1", "alg": "RS256"}]})


@pytest.fixture
def issuer() -> Iterator[Issuer]:
    made = Issuer()
    thread = threading.Thread(target=made.server.serve_forever)
    thread.start()
    yield made
    made.server.shutdown()
    made.server.server_close()
    thread.join()


def trust(place: Place, issuer: Issuer) -> None:
    """Let the next version of the trust roots name the issuer."""
    place.firma("trust", "draft")
    draft = place.root / "trust" / "2.draft"
    more = f'[[issuers]]\nissuer = "{GITHUB}"\naudience = "firma"\nsubjects = ["repo:acme/shop:*"]\n'
    draft.write_text(f"{draft.read_text()}\n{more}keys = '{issuer.key_set()}'\n")
    place.firma("trust", "sign", "--by", str(place.key))


def test_an_ssh_key_of_the_trust_roots_proves_who_applied_and_the_lease_alone_shows_it(place: Place) -> None:
    place.firma("apply", "--yes", variables={"FIRMA_SSH_KEY": str(place.key)})

    assert "ana@example.org (ssh)" in place.firma("history")
    assert "ana@example.org (ssh)" in place.firma("why", "app@dev/builtin.Data:a")
    (lease,) = place.leases()
    (roots,) = read_roots(place.root, "shop")
    actor, change = lease["f"]["actor"], change_of("lease", lease["f"])
    assert is_signed("shop", "dev", change, actor, roots)
    assert not is_signed("shop", "prod", change, actor, roots)
    assert not is_signed("shop", "dev", "another", actor, roots)
    assert not is_signed("shop", "dev", change, {**actor, "at": actor["at"] + 1}, roots)
    assert not is_signed("shop", "dev", change, {**actor, "subject": "eve"}, roots)


def test_a_token_of_github_s_proves_the_workflow_and_is_nowhere_written(place: Place, issuer: Issuer) -> None:
    trust(place, issuer)

    asking = {"ACTIONS_ID_TOKEN_REQUEST_URL": issuer.url, "ACTIONS_ID_TOKEN_REQUEST_TOKEN": BEARER}
    said = place.firma("apply", "--yes", "--json", variables=asking)

    assert "repo:acme/shop:ref:refs/heads/main (oidc)" in place.firma("history")
    (lease,) = place.leases()
    assert lease["f"]["actor"]["claims"] == {"repository": "acme/shop"}
    written = place.bytes_written() + said.encode()
    assert len(issuer.given) == 1
    for secret in (BEARER, *issuer.given, issuer.given[0].split(".")[2]):
        assert secret.encode() not in written


@pytest.mark.parametrize(
    ("variables", "code"),
    [
        ({"FIRMA_ID_TOKEN": "canary.token.8841"}, "F555"),
        ({"FIRMA_SSH_KEY": "{home}/other"}, "F558"),
        ({"FIRMA_SSH_KEY": "{home}/none"}, "F557"),
    ],
)
def test_a_proof_that_does_not_hold_stops_the_run_before_anything_is_recorded(
    place: Place, variables: dict[str, str], code: str
) -> None:
    other = place.home / "other"
    subprocess.run(("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(other)), check=True, timeout=60)

    offered = {name: text.format(home=place.home) for name, text in variables.items()}
    said = place.firma("apply", "--yes", exit_code=1, variables=offered)

    assert code in said
    assert "canary" not in said
    assert place.leases() == []


def test_without_trust_roots_a_proof_cannot_be_checked_and_is_not_passed_over(tmp_path: Path) -> None:
    place = Place(tmp_path)

    assert "F556" in place.firma("apply", "--yes", exit_code=1, variables={"FIRMA_SSH_KEY": str(place.key)})
    assert "unverified" in place.firma("apply", "--yes") + place.firma("history")


def test_an_old_version_of_the_trust_roots_is_refused_although_it_was_validly_signed(place: Place) -> None:
    place.firma("trust", "draft")
    place.firma("trust", "sign", "--by", str(place.key))
    place.firma("apply", "--yes")

    (place.root / "trust" / "2.roots").unlink()

    for words in (("plan",), ("apply", "--yes"), ("why", "app@dev/builtin.Data:a")):
        assert "F553" in place.firma(*words, exit_code=1)


def test_a_checkpoint_that_nobody_trusted_signed_is_refused(place: Place) -> None:
    """Who has no key and writes the checkpoint anew can only leave the signature out, or make one of their own."""
    place.firma("apply", "--yes")
    with sqlite3.connect(place.root / ".firma" / "ledger.db") as db:
        notes = db.execute("select name, data from blob where name like '%/checkpoint%'").fetchall()
        for name, data in notes:
            unsigned = bytes(data).partition(b"\n\n")[0] + b"\n\n"
            sum_of_it = sha256(unsigned).digest()
            db.execute("update blob set data = ?, sum = ? where name = ?", (unsigned, sum_of_it, name))

    place.want("y")

    assert "F554" in place.firma("plan", exit_code=1)
    assert "F554" in place.firma("why", "app@dev/builtin.Data:a", exit_code=1)


def test_what_was_recorded_before_the_first_key_is_covered_by_the_first_signed_checkpoint(tmp_path: Path) -> None:
    place = Place(tmp_path)
    place.firma("apply", "--yes")
    place.firma("key", "new")
    place.firma("trust", "init", "--by", str(place.key), "--person", "ana@example.org")

    place.want("y")
    place.firma("apply", "--yes")

    with sqlite3.connect(place.root / ".firma" / "ledger.db") as db:
        (head,) = db.execute("select max(seq) from entry").fetchone()
        (note,) = db.execute("select data from blob where name like '%/checkpoint'").fetchone()
    assert bytes(note).split(b"\n")[1] == str(head).encode()
    assert b"\n\xe2\x80\x94 shop " in bytes(note)


@pytest.mark.parametrize(("deed", "code"), [("open", "F550"), ("away", "F554"), ("another", "F554")])
def test_a_run_whose_checkpoint_would_not_count_is_refused_before_anything_is_recorded(
    place: Place, deed: str, code: str
) -> None:
    key = place.root / ".firma" / "log-key"
    match deed:
        case "open":
            key.chmod(0o644)
        case "away":
            key.unlink()
        case _:
            key.unlink()
            place.firma("key", "new")

    said = place.firma("apply", "--yes", exit_code=1)

    assert code in said
    assert place.leases() == []


def test_a_lease_that_somebody_else_wrote_under_ana_s_name_is_named_by_verify(place: Place) -> None:
    """The key holder changes who did it, and computes and signs everything else anew."""
    place.firma("apply", "--yes", variables={"FIRMA_SSH_KEY": str(place.key)})
    shutil.rmtree(place.root / ".firma" / "witnessed")

    def rename(content: Content) -> None:
        lease = next(one for one in content.headers if one["k"] == "lease")
        lease["f"]["actor"]["at"] += 1

    attack(place.root, rename, Writer.KEY_HOLDER)

    assert "F585" in place.firma("verify", exit_code=1)

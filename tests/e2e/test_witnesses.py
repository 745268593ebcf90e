"""Witnesses: a git remote, a service that cosigns, and this client's own memory, against who rewrites or cuts a ledger.

The attacker here holds everything that the ledger's own machine has: the store, and the log's key.
"""

from __future__ import annotations

import base64
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from demo.forging import rewrite
from firma.core.ledger.checkpoint import parse_checkpoint
from firma.core.ledger.merkle import ProofError, check_consistency
from firma.core.ledger.note import Note, check_note, parse_note, sign_note, verifier_key
from firma.signing.verifiers import CosignatureVerifier
from firma.witness.gitref import GitWitness
from firma.witness.remembered import WitnessError
from proof_world import STACK, TOML, Place


@pytest.fixture
def place(tmp_path: Path) -> Place:
    made = Place(tmp_path)
    made.firma("key", "new")
    return made


# -- git --------------------------------------------------------------------------------------------------------------
def test_each_run_is_remembered_by_the_remote_in_commits_that_follow_each_other(place: Place) -> None:
    place.apply("one")
    first = place.remembered()
    place.apply("two")

    assert place.remembered()["shop/app@dev"] > first["shop/app@dev"] > 0
    commits = place.git("log", "--format=%s", "refs/firma/shop/dev", cwd=place.remote).splitlines()
    assert commits == ["Checkpoints of 1 units of dev"] * 2
    assert place.git("branch", "--list", cwd=place.remote) == ""


def test_a_remote_that_refuses_the_push_is_a_message_and_fails_no_run(place: Place) -> None:
    hook = place.remote / "hooks" / "pre-receive"
    hook.write_text("#!/bin/sh\necho 'protected: nobody pushes refs/firma' >&2\nexit 1\n")
    hook.chmod(0o755)

    said = place.apply("one")

    assert "F548" in said
    assert "nobody pushes refs/firma" in said
    hook.unlink()
    place.apply("two")
    assert place.remembered()["shop/app@dev"] > 0


def test_a_remote_that_is_gone_is_a_message_and_fails_no_run(place: Place) -> None:
    shutil.rmtree(place.remote)

    said = place.apply("one")

    assert "F547" in said or "F548" in said
    assert "done" in place.firma("history")


def test_two_machines_that_push_at_once_lose_nothing(place: Place, tmp_path: Path) -> None:
    """Each of two clones knows a ledger of its own here; the remote remembers both."""
    place.apply("one")
    other = Place.__new__(Place)
    other.home, other.root, other.remote = place.home, tmp_path / "other", place.remote
    shutil.copytree(place.root, other.root, ignore=shutil.ignore_patterns(".firma"))
    (other.root / "stacks" / "app.py").rename(other.root / "stacks" / "web.py")
    (other.root / "stacks" / "web.py").write_text(STACK.format("w").replace("def app", "def web"))
    place.apply("two")

    other.firma("apply", "--yes")

    assert set(place.remembered()) == {"shop/app@dev", "shop/web@dev"}


def test_the_ref_holds_nothing_but_checkpoints(place: Place) -> None:
    blob = place.git("hash-object", "-w", str(place.root / "firma.toml"))
    tree = subprocess.run(
        ("git", "mktree"), input=f"100644 blob {blob}\tshop%2Fapp@dev\n", cwd=place.root, env=place.environ,
        capture_output=True, text=True, timeout=60, check=True,
    ).stdout.strip()  # fmt: skip
    place.git("update-ref", "refs/firma/shop/dev", place.git("commit-tree", tree, "-m", "x"))

    with pytest.raises(WitnessError) as caught:
        GitWitness(place.root, ".", "shop", "dev", place.environ).recall()
    assert caught.value.code == "F548"


# -- this client's memory ---------------------------------------------------------------------------------------------
def test_an_older_copy_in_the_ledger_s_place_is_named_by_every_verb(place: Place, tmp_path: Path) -> None:
    place.apply("one")
    shutil.copy(place.ledger, tmp_path / "old.db")
    place.apply("two")
    for more in ("-wal", "-shm"):
        place.ledger.with_name(place.ledger.name + more).unlink(missing_ok=True)
    shutil.copy(tmp_path / "old.db", place.ledger)

    for words in (("plan",), ("why", "app@dev/builtin.Data:a"), ("apply", "--yes")):
        said = place.firma(*words, exit_code=1)
        assert "F549" in said
        assert "this client remembers" in said


def test_a_ledger_rewritten_by_who_holds_the_log_s_key_is_named(place: Place, tmp_path: Path) -> None:
    """The forger makes a whole other history with the same unit, the same key and more entries."""
    place.apply("one")
    key = place.root / ".firma" / "log-key"
    forger = Place(tmp_path / "forger")
    (forger.root / ".firma").mkdir()
    shutil.copy(key, forger.root / ".firma" / "log-key")
    for value in ("evil", "worse", "worst"):
        forger.apply(value)
    shutil.copy(forger.ledger, place.ledger)
    for more in ("-wal", "-shm"):
        place.ledger.with_name(place.ledger.name + more).unlink(missing_ok=True)

    place.want("worst")

    for words in (("plan",), ("why", "app@dev/builtin.Data:a")):
        said = place.firma(*words, exit_code=1)
        assert "F546" in said
        assert "are not those that this client remembers" in said


def test_a_damaged_memory_is_named_with_its_file(place: Place) -> None:
    place.apply("one")
    (file,) = (place.root / ".firma" / "witnessed").iterdir()
    file.write_bytes(b"nothing")

    said = place.firma("plan", exit_code=1)

    assert "F548" in said
    assert file.name in said


def test_a_recovery_puts_the_loss_on_record_and_the_memory_lets_go(place: Place, tmp_path: Path) -> None:
    place.apply("one")
    shutil.copy(place.ledger, tmp_path / "old.db")
    place.apply("two")

    for file in place.ledger.parent.glob("ledger.db*"):
        file.unlink()
    place.firma("ledger", "recover", "--from", str(tmp_path / "old.db"), "--reason", "disk died", "--yes")

    said = place.firma("plan")
    assert "F549" not in said
    assert "are missing" in said
    assert "unknown" not in said  # this client remembers how far the lost log went
    assert "F535" in place.firma("history")


# -- a witness on the network -----------------------------------------------------------------------------------------
class Witness:
    """Keeps c2sp.org/tlog-witness: remembers the newest checkpoint of each log, and cosigns only what continues it."""

    def __init__(self, log_key: bytes) -> None:
        self.key = Ed25519PrivateKey.generate()
        self.verifier = CosignatureVerifier("witness.example", self.key.public_key().public_bytes_raw())
        self.known: dict[str, tuple[int, bytes]] = {}
        self.answers: list[int] = []
        witness = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                status, answer = witness.add(self.path, self.rfile.read(int(self.headers["Content-Length"])))
                witness.answers.append(status)
                self.send_response(status)
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # its word
                """Print nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/"
        del log_key

    # What a note's signer looks like.
    name = "witness.example"

    @property
    def material(self) -> bytes:
        return self.verifier.material

    def sign(self, message: bytes) -> bytes:
        return self.key.sign(message)

    def add(self, path: str, body: bytes) -> tuple[int, bytes]:
        assert path == "/add-checkpoint"
        head, _, rest = body.partition(b"\n\n")
        first, *proof = head.decode().split("\n")
        note = parse_note(rest)
        checkpoint = parse_checkpoint(note.text)
        old, root = self.known.get(checkpoint.origin, (0, b""))
        if first != f"old {old}":
            return 409, f"{old}\n".encode()
        try:
            if old:
                hashes = [base64.b64decode(line) for line in proof]
                check_consistency(old, root, checkpoint.size, checkpoint.root, hashes)
        except ProofError:
            return 422, b"the proof does not hold\n"
        self.known[checkpoint.origin] = checkpoint.size, checkpoint.root
        signed = sign_note(Note(note.text), self, time=1_795_000_000)
        return 200, signed.to_bytes().partition(b"\n\n")[2]


@pytest.fixture
def witness(place: Place) -> Iterator[Witness]:
    made = Witness((place.root / ".firma" / "log-key").read_bytes())
    thread = threading.Thread(target=made.server.serve_forever)
    thread.start()
    (place.root / "firma.toml").write_text(f'{TOML}\n[witness.urls]\n"witness.example" = "{made.url}"\n')
    place.firma("trust", "init")
    place.firma("trust", "draft")
    draft = place.root / "trust" / "2.draft"
    more = f'\n[keys."witness.example"]\npublic = "{verifier_key(made.verifier)}"\nmay = ["witness"]\n'
    draft.write_text(draft.read_text() + more)
    place.firma("trust", "sign")
    yield made
    made.server.shutdown()
    made.server.server_close()
    thread.join()


def cosigned(place: Place, witness: Witness) -> bool:
    import sqlite3

    with sqlite3.connect(place.ledger) as db:
        (data,) = db.execute("select data from blob where name like '%/checkpoint'").fetchone()
    return bool(check_note(parse_note(bytes(data)), [witness.verifier]))


def test_a_witness_cosigns_every_run_with_proofs_and_its_signature_is_kept(place: Place, witness: Witness) -> None:
    for value in ("one", "two", "three"):
        assert "F54" not in place.apply(value)
        assert cosigned(place, witness)

    assert witness.answers == [200, 200, 200]


def test_a_witness_that_knows_another_size_says_it_and_is_given_the_proof_from_there(
    place: Place, witness: Witness
) -> None:
    place.apply("one")
    first = dict(witness.known)
    place.apply("two")
    witness.known = first  # it was restored from an older copy

    place.apply("three")

    assert witness.answers == [200, 200, 409, 200]
    assert cosigned(place, witness)


def test_a_witness_refuses_a_rewritten_ledger_and_the_run_says_so(place: Place, witness: Witness) -> None:
    place.apply("one")
    origin, (size, _) = next(iter(witness.known.items()))
    witness.known[origin] = size, bytes(32)  # what it saw was another ledger

    said = place.apply("two")

    assert "F548" in said
    assert "answers 422 (the proof does not hold)" in said
    assert not cosigned(place, witness)


def test_a_witness_that_is_gone_fails_no_run(place: Place, witness: Witness) -> None:
    file = place.root / "firma.toml"
    file.write_text(file.read_text().replace(witness.url, "http://127.0.0.1:9/"))

    assert "F547" in place.apply("one")


# -- other units ------------------------------------------------------------------------------------------------------
def test_units_of_a_project_remember_each_other_and_name_the_one_that_was_rewritten(place: Place) -> None:
    (place.root / "firma.toml").write_text(TOML)  # no other witness
    web = place.root / "stacks" / "web.py"
    for value in ("one", "two", "three"):
        web.write_text(STACK.format(value).replace("def app", "def web"))
        place.apply(value)
    key = place.root / ".firma" / "log-key"
    shutil.rmtree(place.root / ".firma" / "witnessed")  # another machine, which never saw it
    place.firma("verify")
    shutil.rmtree(place.root / ".firma" / "witnessed", ignore_errors=True)

    rewrite(place.ledger, key, "shop", "shop/app@dev", "none given", "approved by all")

    said = place.firma("verify", exit_code=1)
    assert "F546" in said
    assert re.search(r"shop/web@dev#\d+ remembers another ledger", " ".join(said.split()))

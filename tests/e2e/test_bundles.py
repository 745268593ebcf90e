"""Bundles: a change in one file that a program with nothing of ours checks; no changed bit, type or policy passes."""

from __future__ import annotations

import ast
import base64
import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from firma.engine.bundling import PAYLOAD_TYPE
from firma.signing import ssh
from firma.signing.dsse import pre_authenticated
from firma.signing.ed25519 import read_log_key
from firma.signing.verifiers import SshSigner
from firma.signing.versions import sign_version
from firma.witness.client import ClientMemory
from proof_world import Place

STANDALONE = Path(__file__).parents[2] / "standalone" / "verify.py"


class Told:
    """A project with a history, and bundles of it."""

    def __init__(self, folder: Path) -> None:
        self.place = Place(folder)
        key = folder / "id"
        subprocess.run(("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(key)), check=True, timeout=60)
        self.place.firma("key", "new")
        self.place.firma("trust", "init", "--by", str(key), "--person", "ana@example.org")
        self.place.apply("one")
        self.first = ClientMemory(self.place.root / ".firma" / "witnessed").recall("shop/app@dev")
        self.place.firma("trust", "draft")
        self.place.firma("trust", "sign", "--by", str(key))
        self.place.want("two")
        self.place.firma("apply", "--yes", variables={"FIRMA_SSH_KEY": str(key)})
        self.change, self.whole = self.bundle("last"), self.bundle("app@dev")

    def bundle(self, what: str) -> Path:
        path = self.place.home / f"{what}.json"
        self.place.firma("bundle", what, "-o", str(path))
        return path

    @property
    def trust(self) -> Path:
        return self.place.root / "trust" / "2.roots"


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    return Told(tmp_path_factory.mktemp("told"))


def check(bundle: Path | bytes, *words: str, folder: Path | None = None) -> tuple[int, str]:
    """Check a bundle with the standalone program, isolated: it cannot import anything of ours."""
    if isinstance(bundle, bytes):
        path = (folder or Path()) / "changed.json"
        path.write_bytes(bundle)
    else:
        path = bundle
    command = (sys.executable, "-I", str(STANDALONE), str(path), *words)
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=60, check=False, env={"PATH": os.environ["PATH"]}
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode, done.stdout


def opened(path: Path) -> dict[str, Any]:
    """Return a bundle's content."""
    found: dict[str, Any] = json.loads(base64.b64decode(json.loads(path.read_bytes())["payload"]))
    return found


def closed(told: Told, body: dict[str, Any], kind: str = PAYLOAD_TYPE) -> bytes:
    """Return a bundle of some content, signed by the log's key: what an insider can make."""
    payload = json.dumps(body).encode()
    signer = read_log_key(told.place.root / ".firma" / "log-key", "shop")
    outer = json.loads(told.change.read_bytes())
    made = base64.b64encode(signer.sign(pre_authenticated(kind, payload))).decode()
    signature = {**outer["signatures"][0], "sig": made}
    return json.dumps(
        {"payloadType": kind, "payload": base64.b64encode(payload).decode(), "signatures": [signature]}
    ).encode()


def test_a_bundle_of_a_change_holds_for_who_has_nothing_of_ours(told: Told) -> None:
    code, said = check(told.change, "--trust", str(told.trust))

    assert code == 0, said
    assert "trust roots: 2 versions follow each other; your own copy is among them" in said
    assert "ana@example.org (proven by an SSH key)" in said
    assert "continues what git origin remembers" in said


def test_a_bundle_of_a_unit_is_held_against_any_checkpoint_that_somebody_remembers(told: Told, tmp_path: Path) -> None:
    assert told.first is not None
    assert told.first.note is not None
    note = tmp_path / "mine.note"
    note.write_bytes(told.first.note.to_bytes())
    other = tmp_path / "other.note"
    other.write_bytes(
        note.read_bytes().replace(base64.b64encode(told.first.checkpoint.root), base64.b64encode(bytes(32)))
    )

    assert check(told.whole, "--witness", str(note))[0] == 0
    code, said = check(told.whole, "--witness", str(other))
    assert code == 1
    assert "is not what" in said


def test_a_bundle_has_the_entries_of_its_change_and_no_others(told: Told) -> None:
    (part,), (whole,) = opened(told.change)["units"], opened(told.whole)["units"]
    headers = [json.loads(base64.b64decode(one["data"])) for one in part["entries"]]
    leases = [one["s"] for one in headers if one["k"] == "lease"]

    assert len(leases) == 1
    assert {one.get("r", leases[0]) for one in headers if one["k"] not in ("genesis", "lease", "release")} == set(
        leases
    )
    assert len(whole["entries"]) > len(part["entries"])


def test_no_changed_bit_of_a_bundle_goes_unseen(told: Told, tmp_path: Path) -> None:
    """The signature over the bundle sees all of them; what an insider signs anew, the proofs inside see: next test."""
    data, chance = told.change.read_bytes(), random.Random(os.environ.get("FIRMA_SEED", "7"))
    for _ in range(25):
        at = chance.randrange(len(data))
        changed = bytearray(data)
        changed[at] ^= 1 << chance.randrange(8)
        if json_same(data, bytes(changed)):
            continue
        assert check(bytes(changed), "--trust", str(told.trust), folder=tmp_path)[0] in (1, 2)


def json_same(one: bytes, other: bytes) -> bool:
    """Whether a change is one of blanks, or of a member that means nothing: the content is the same."""
    try:
        first, second = json.loads(one), json.loads(other)
    except ValueError:
        return False
    return all(first[name] == second.get(name) for name in ("payload", "payloadType", "signatures"))


def grow(unit: Any) -> None:
    origin, size, *rest = unit["checkpoint"].split("\n")
    unit["checkpoint"] = "\n".join([origin, str(int(size) + 1), *rest])


def edit(holder: Any, key: str) -> None:
    data = bytearray(base64.b64decode(holder[key]))
    data[len(data) // 2] ^= 1
    holder[key] = base64.b64encode(data).decode()


def edit_list(items: list[str]) -> None:
    data = bytearray(base64.b64decode(items[0]))
    data[0] ^= 1
    items[0] = base64.b64encode(data).decode()


INSIDE: Mapping[str, Callable[[Any], None]] = {
    "an entry": lambda unit: edit(unit["entries"][1], "data"),
    "a proof": lambda unit: edit_list(unit["entries"][1]["proof"]),
    "a number": lambda unit: unit["entries"][1].update(number=unit["entries"][1]["number"] + 1),
    "a record": lambda unit: edit(unit["records"], next(iter(unit["records"]))),
    "a checkpoint's size": grow,
    "a checkpoint without signature": lambda unit: unit.update(
        checkpoint=unit["checkpoint"].partition("\n\n")[0] + "\n\n"
    ),
    "a witness's proof": lambda unit: unit["witnesses"][0].update(proof=[base64.b64encode(bytes(32)).decode()] * 2),
    "another unit's name": lambda unit: unit.update(unit="shop/web@dev"),
}


@pytest.mark.parametrize("what", INSIDE)
def test_what_an_insider_changes_and_signs_anew_the_proofs_inside_refuse(told: Told, tmp_path: Path, what: str) -> None:
    body = opened(told.change)
    INSIDE[what](body["units"][0])

    code, said = check(closed(told, body), "--trust", str(told.trust), folder=tmp_path)

    assert code in (1, 2), said
    assert "Everything holds" not in said


def test_an_insider_s_bundle_that_changes_nothing_holds(told: Told, tmp_path: Path) -> None:
    """The control of the tests above: what refuses them is the change."""
    assert check(closed(told, opened(told.change)), "--trust", str(told.trust), folder=tmp_path)[0] == 0


def test_an_envelope_of_another_type_is_no_bundle(told: Told, tmp_path: Path) -> None:
    other = closed(told, opened(told.change), "application/vnd.in-toto+json")
    relabelled = json.dumps({**json.loads(other), "payloadType": PAYLOAD_TYPE}).encode()

    assert "no bundle" in check(other, folder=tmp_path)[1]
    assert "nobody who may signed the bundle" in check(relabelled, "--trust", str(told.trust), folder=tmp_path)[1]


def test_an_old_policy_cannot_be_replayed(told: Told, tmp_path: Path) -> None:
    body = opened(told.change)
    body["roots"] = body["roots"][:1]

    assert "none of the bundle's" in check(closed(told, body), "--trust", str(told.trust), folder=tmp_path)[1]
    assert "it knew trust roots that are not here" in check(closed(told, body), folder=tmp_path)[1]


def test_a_file_that_is_there_is_not_overwritten(told: Told) -> None:
    before = told.change.read_bytes()

    assert "F811" in told.place.firma("bundle", "last", "-o", str(told.change), exit_code=4)
    assert told.change.read_bytes() == before


def test_what_no_checkpoint_covers_cannot_be_bundled(tmp_path: Path) -> None:
    place = Place(tmp_path)
    place.firma("plan")

    assert "F911" in place.firma("bundle", "last", "-o", "x.json", exit_code=1)
    place.apply("one")
    shutil.rmtree(place.root / ".firma" / "witnessed")
    with sqlite3.connect(place.ledger) as db:
        db.execute("delete from blob where name like 'tree/%'")
    assert "F586" in place.firma("bundle", "app@dev", "-o", "x.json", exit_code=1)


def test_the_standalone_program_is_one_file_of_400_lines_with_nothing_of_ours() -> None:
    text = STANDALONE.read_text(encoding="utf-8")
    imported = set()
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.Import(names=names):
                imported |= {one.name.partition(".")[0] for one in names}
            case ast.ImportFrom(module=module):
                imported.add(str(module).partition(".")[0])
            case _:
                continue

    assert len(text.splitlines()) <= 400
    assert imported - sys.stdlib_module_names == {"cryptography"}


def test_a_checkpoint_of_another_log_is_compared_with_nothing_and_that_is_an_error(told: Told, tmp_path: Path) -> None:
    assert told.first is not None
    assert told.first.note is not None
    note = tmp_path / "other.note"
    note.write_bytes(told.first.note.to_bytes().replace(b"firma/shop/app@dev", b"firma/shop/web@dev"))

    code, said = check(told.change, "--witness", str(note))

    assert code == 1
    assert "compared with nothing" in said


@pytest.mark.parametrize("more", ['revoked = { "*" = 1 }', 'units = ["shop/web@*"]'])
def test_a_key_that_does_not_count_for_the_unit_turns_no_check_off(told: Told, tmp_path: Path, more: str) -> None:
    """Revoked, or of other units: then nobody signed, and that is what is said."""
    body = opened(told.change)
    text = body["roots"][1].partition("\n\n\N{EM DASH}")[0].replace("version = 2", "version = 3")
    changed = text.replace('may = ["log"]', f'may = ["log"]\n{more}')
    assert changed != text
    key = told.place.home / "id"
    signer = SshSigner("ana", ssh.read_public_key(key.with_suffix(".pub").read_text()), key, tuple(os.environ.items()))
    body["roots"].append(sign_version(changed.encode(), signer).decode())
    unit = body["units"][0]
    unit["checkpoint"] = unit["checkpoint"].partition("\n\n")[0] + "\n\n"

    code, said = check(closed(told, body), folder=tmp_path)

    assert code == 1
    assert "nobody who may signed" in said


@pytest.mark.parametrize("deed", ["no units", "no entries", "another change"])
def test_a_bundle_of_nothing_or_of_something_else_does_not_hold(told: Told, tmp_path: Path, deed: str) -> None:
    body = opened(told.change)
    match deed:
        case "no units":
            body["units"] = []
        case "no entries":
            body["units"][0]["entries"] = []
        case _:
            body["change"] = "0" * 64

    assert check(closed(told, body), folder=tmp_path)[0] == 1

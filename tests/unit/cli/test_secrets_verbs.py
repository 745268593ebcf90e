"""`firma secrets …`: what it hands on, and how its answers are read."""

from __future__ import annotations

from pathlib import Path

import pytest
from inline_snapshot import snapshot

from cli_world import FakeEngine, call
from firma.engine.project import Passphrase
from firma.engine.rotating import Rotation


def test_an_audit_says_what_is_known_and_what_is_not(project: Path) -> None:
    engine = FakeEngine()
    said = call(engine, project, "secrets", "audit", "payments")
    assert engine.asked == [("audit_secrets", {"units": ("shop/payments@dev",)})]
    assert said.text == snapshot("""\
Secrets by reference, and where they are used
  payments@dev/aws.rds.DBInstance:orders#password  aws.secretsmanager:shop/db#password

Values that are sealed, were not kept, or were redacted
  payments@dev/aws.rds.DBInstance:orders  attributes.token  sealed
  payments@dev/entries of no address  request.tags  redacted

Keys, and who opens them
  payments@dev entry 2  0011223344556677  kms  2026-01-01 02:00:00 +02:00: whoever may call kms:Decrypt with alias/firma

Who applied, and so could open what was sealed then
  payments@dev  ana@example.org (unverified)

Who can read what is not sealed
  /work/.firma/ledger.db: mode 0600: user ana, the system's administrators

What looks like a secret, and is allowed
  none

Not known
  who may read the secrets themselves
--- exit 0
""")


def test_a_rotation_says_which_key_is_new_and_what_to_write_into_the_file(project: Path) -> None:
    engine = FakeEngine()
    said = call(engine, project, "secrets", "rotate", "--to-kms", "alias/firma", "--reason", "ana left")
    ((verb, given),) = engine.asked
    rotation = given["rotation"]
    assert verb == "rotate"
    assert (rotation.units, rotation.reason, rotation.wrap_only) == ((), "ana left", False)
    assert rotation.source.kms == "alias/firma"
    assert said.text == snapshot("""\
payments@dev: key 9f8e7d6c5b4a3928 (kms), entry 22; 1 former key taken along
--- stderr
Now write `kms = "alias/firma"` into [keys] of firma.toml.
--- exit 0
""")


def test_without_a_new_source_the_one_in_use_goes_on(project: Path) -> None:
    engine = FakeEngine()
    assert call(engine, project, "secrets", "rotate", "payments", "--reason", "yearly").code == 0
    assert engine.asked == [("rotate", {"rotation": Rotation(units=("shop/payments@dev",), reason="yearly")})]


def test_files_are_handed_on_as_whole_paths(project: Path, tmp_path: Path) -> None:
    for words, want in (
        (("--to-key-file", "new.key"), Passphrase(key_file=Path("new.key").absolute())),
        (("--to-passphrase-file", str(tmp_path / "words")), None),
    ):
        engine = FakeEngine()
        assert call(engine, project, "secrets", "rotate", *words, "--reason", "r").code == 0
        source = engine.asked[0][1]["rotation"].source
        assert source == want if want is not None else source.file == tmp_path / "words"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ((), "F977"),
        (("--reason", " "), "F977"),
        (("--reason", "r", "--wrap-only"), "F593"),
        (("--reason", "r", "--to-kms", "k", "--to-key-file", "f"), "F593"),
    ],
)
def test_what_cannot_be_meant_is_refused(project: Path, words: tuple[str, ...], code: str) -> None:
    engine = FakeEngine()
    said = call(engine, project, "secrets", "rotate", *words)
    assert (said.code, engine.asked) == (64, [])
    assert code in said.err

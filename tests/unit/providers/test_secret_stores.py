"""Secrets of encrypted files and of a KV engine: what opens, what does not, and that no message holds any of it."""

from __future__ import annotations

import asyncio
import importlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from firma.core.model.diagnostic import FirmaError, PermanentError, TemporaryError
from firma.core.model.value import SecretRef
from firma.providers.age_files import FILE_BYTES_MAX, AgeFiles
from firma.providers.vault import VaultSecrets
from vault_server import TOKEN, FakeVault, fake_vault

pyrage: Any = importlib.import_module("pyrage")  # it has no types of its own
CANARY = "canary-8831-never-to-be-seen"


def opened(resolver: AgeFiles | VaultSecrets, reference: SecretRef) -> str:
    return asyncio.run(resolver.resolve(reference))


def refused(resolver: AgeFiles | VaultSecrets, reference: SecretRef) -> FirmaError:
    with pytest.raises(FirmaError) as caught:
        opened(resolver, reference)
    assert CANARY not in str(caught.value)
    assert TOKEN not in str(caught.value)
    return caught.value


# -- age ---------------------------------------------------------------------------------------------------------------
@pytest.fixture
def identity(tmp_path: Path) -> Path:
    made = pyrage.x25519.Identity.generate()
    file = tmp_path / "identity"
    file.write_text(f"# created: today\n# public key: {made.to_public()}\n{made}\n", encoding="utf-8")
    (tmp_path / "project").mkdir()
    (tmp_path / "project" / "db.age").write_bytes(pyrage.encrypt(CANARY.encode(), [made.to_public()]))
    return file


def files(tmp_path: Path, *identities: Path) -> AgeFiles:
    return AgeFiles(tmp_path / "project", lambda: identities)


def test_a_file_opens_with_an_identity_it_was_encrypted_for(tmp_path: Path, identity: Path) -> None:
    assert opened(files(tmp_path, identity), SecretRef("age", "db.age")) == CANARY


def test_an_identity_among_others_is_enough(tmp_path: Path, identity: Path) -> None:
    other = tmp_path / "other"
    other.write_text(str(pyrage.x25519.Identity.generate()), encoding="utf-8")

    assert opened(files(tmp_path, other, identity), SecretRef("age", "db.age")) == CANARY
    assert refused(files(tmp_path, other), SecretRef("age", "db.age")).diagnostics[0].code == "F982"
    assert refused(files(tmp_path), SecretRef("age", "db.age")).diagnostics[0].code == "F982"


def test_every_damage_is_named_and_nothing_of_the_content_is(tmp_path: Path, identity: Path) -> None:
    path = tmp_path / "project" / "db.age"
    whole = path.read_bytes()
    for torn in (b"", b"x", whole[:-1], whole[:40], whole[:-20] + bytes(20), CANARY.encode()):
        path.write_bytes(torn)
        assert refused(files(tmp_path, identity), SecretRef("age", "db.age")).diagnostics[0].code == "F982"


@pytest.mark.parametrize("bit", range(0, 200, 7))
def test_every_flipped_bit_is_refused(tmp_path: Path, identity: Path, bit: int) -> None:
    path = tmp_path / "project" / "db.age"
    torn = bytearray(path.read_bytes())
    at = len(torn) - 1 - bit
    torn[at] ^= 1
    path.write_bytes(bytes(torn))

    assert refused(files(tmp_path, identity), SecretRef("age", "db.age")).diagnostics[0].code == "F982"


@pytest.mark.parametrize("name", ["nothing.age", "../identity", "/etc/passwd", "folder"])
def test_a_file_that_is_not_there_or_outside_is_refused(tmp_path: Path, identity: Path, name: str) -> None:
    (tmp_path / "project" / "folder").mkdir()

    assert refused(files(tmp_path, identity), SecretRef("age", name)).diagnostics[0].code == "F640"


@pytest.mark.parametrize("content", [b"", b"AGE-SECRET-KEY-1XYZ", b"not a key", b"\xff\xfe"])
def test_an_identity_that_is_none_is_named(tmp_path: Path, identity: Path, content: bytes) -> None:
    identity.write_bytes(content)
    error = refused(files(tmp_path, identity), SecretRef("age", "db.age"))

    assert error.diagnostics[0].code == "F982"
    assert str(identity) in str(error)


def test_a_file_that_is_too_large_is_refused(tmp_path: Path, identity: Path) -> None:
    (tmp_path / "project" / "db.age").write_bytes(bytes(FILE_BYTES_MAX + 1))

    assert refused(files(tmp_path, identity), SecretRef("age", "db.age")).diagnostics[0].code == "F982"


# -- Vault -------------------------------------------------------------------------------------------------------------
@pytest.fixture
def vault() -> Iterator[FakeVault]:
    with fake_vault() as started:
        started.secrets["kv/shop/db"] = [{"password": "old"}, {"password": CANARY, "user": "shop"}]
        yield started


def asking(vault: FakeVault, **more: str) -> VaultSecrets:
    return VaultSecrets({"VAULT_ADDR": vault.address, "VAULT_TOKEN": TOKEN, **more})


def test_the_newest_version_is_read_and_an_older_one_where_it_is_named(vault: FakeVault) -> None:
    assert json.loads(opened(asking(vault), SecretRef("vault", "kv/shop/db"))) == {"password": CANARY, "user": "shop"}
    assert json.loads(opened(asking(vault), SecretRef("vault", "kv/shop/db", "1"))) == {"password": "old"}
    assert vault.asked[0].startswith("/v1/kv/data/shop/db")


def test_openbaos_names_of_the_variables_do_too(vault: FakeVault) -> None:
    resolver = VaultSecrets({"BAO_ADDR": vault.address, "BAO_TOKEN": TOKEN})

    assert CANARY in opened(resolver, SecretRef("vault", "kv/shop/db"))


def test_a_token_in_the_home_is_used(vault: FakeVault, tmp_path: Path) -> None:
    (tmp_path / ".vault-token").write_text(f"{TOKEN}\n", encoding="utf-8")
    resolver = VaultSecrets({"VAULT_ADDR": vault.address, "HOME": str(tmp_path)})

    assert CANARY in opened(resolver, SecretRef("vault", "kv/shop/db"))


@pytest.mark.parametrize(
    ("name", "version", "token"),
    [
        ("kv/shop/nothing", "", TOKEN),
        ("kv/shop/db", "9", TOKEN),
        ("kv/shop/db", "", "wrong"),
        ("kv/shop/gone", "", TOKEN),
        ("kv", "", TOKEN),
        ("kv/shop/db", "newest", TOKEN),
    ],
)
def test_what_is_not_there_or_not_allowed_is_refused_for_good(
    vault: FakeVault, name: str, version: str, token: str
) -> None:
    vault.secrets["kv/shop/gone"] = [None]
    error = refused(asking(vault, VAULT_TOKEN=token), SecretRef("vault", name, version))

    assert isinstance(error, PermanentError)
    assert error.diagnostics[0].code == "F640"


@pytest.mark.parametrize("status", [429, 500, 502, 503])
def test_a_server_that_is_out_of_order_is_asked_again_later(vault: FakeVault, status: int) -> None:
    vault.fails_with = status

    assert isinstance(refused(asking(vault), SecretRef("vault", "kv/shop/db")), TemporaryError)


def test_nobody_there_is_asked_again_later_and_no_address_is_a_mistake() -> None:
    nobody = VaultSecrets({"VAULT_ADDR": "http://127.0.0.1:9", "VAULT_TOKEN": TOKEN})

    assert isinstance(refused(nobody, SecretRef("vault", "kv/shop/db")), TemporaryError)
    assert refused(VaultSecrets({}), SecretRef("vault", "kv/shop/db")).diagnostics[0].code == "F981"

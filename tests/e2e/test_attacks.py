"""The attack matrix: who can change what of a ledger's past unseen; the cells that nothing catches are tested, too.

Rows: attacks by writers of three strengths. Columns: the ledger alone, signed checkpoints, a witness that saw the two
first of four runs, and a client that saw all of them. The page about proof shows the same table.
"""

from __future__ import annotations

import asyncio
import base64
import os
import re
import shutil
import sqlite3
from collections.abc import Mapping
from pathlib import Path

import pytest

from attacks import (
    CHANGES,
    UNIT,
    Verifier,
    Writer,
    attack,
    codes,
    downgrade,
    flip_late,
    lost_since_ever,
    seen_by,
    sum_of,
)
from firma.core.ledger.note import key_id
from firma.signing.dsse import pre_authenticated
from firma.signing.ed25519 import read_log_key
from firma.signing.versions import sign_version
from firma.stores.ledger import open_ledger
from firma.stores.sqlite import open_sqlite
from proof_world import Place

PAGE = Path(__file__).parents[2] / "docs" / "concepts" / "proof.md"

ALONE, SIGNED, WITNESS, CLIENT = Verifier

Row = frozenset[Verifier]
ALL: Row = frozenset(Verifier)

MATRIX: Mapping[tuple[str, Writer], Row] = {
    ("flip", Writer.KEYLESS): ALL,
    ("flip", Writer.REHASHING): frozenset({SIGNED, WITNESS, CLIENT}),
    ("flip", Writer.KEY_HOLDER): frozenset({WITNESS, CLIENT}),
    ("flip, after the witness", Writer.KEYLESS): ALL,
    ("flip, after the witness", Writer.REHASHING): frozenset({SIGNED, WITNESS, CLIENT}),
    ("flip, after the witness", Writer.KEY_HOLDER): frozenset({CLIENT}),
    ("delete", Writer.KEYLESS): ALL,
    ("delete", Writer.REHASHING): frozenset({SIGNED, WITNESS, CLIENT}),
    ("delete", Writer.KEY_HOLDER): frozenset({WITNESS, CLIENT}),
    ("insert", Writer.KEYLESS): ALL,
    ("insert", Writer.REHASHING): frozenset({SIGNED, WITNESS, CLIENT}),
    ("insert", Writer.KEY_HOLDER): frozenset({WITNESS, CLIENT}),
    ("swap", Writer.KEYLESS): ALL,
    ("swap", Writer.REHASHING): frozenset({SIGNED, WITNESS, CLIENT}),
    ("swap", Writer.KEY_HOLDER): frozenset({WITNESS, CLIENT}),
    ("truncate, after the witness", Writer.KEYLESS): ALL,
    ("truncate, after the witness", Writer.REHASHING): frozenset({SIGNED, WITNESS, CLIENT}),
    ("truncate, after the witness", Writer.KEY_HOLDER): frozenset({CLIENT}),
    ("roll back, before the witness", Writer.KEYLESS): ALL,
    ("roll back, before the witness", Writer.REHASHING): frozenset({SIGNED, WITNESS, CLIENT}),
    ("roll back, before the witness", Writer.KEY_HOLDER): frozenset({WITNESS, CLIENT}),
    ("downgrade, as if before the first key", Writer.KEYLESS): ALL,
    ("downgrade, as if before the first key", Writer.REHASHING): frozenset({SIGNED, WITNESS, CLIENT}),
    ("downgrade, as if before the first key", Writer.KEY_HOLDER): frozenset({WITNESS, CLIENT}),
}
"""(attack, writer) -> who sees it. A witness column has signed checkpoints, too."""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a project with four runs: a repository remembers the first two, this client all."""
    place = Place(tmp_path_factory.mktemp("told"))
    toml = place.root / "firma.toml"
    toml.write_text(toml.read_text().replace('"origin"', '"."'))
    place.firma("key", "new")
    place.firma("trust", "init")
    for value in ("one", "two"):
        place.apply(value)
    whole = toml.read_text()
    toml.write_text(whole.partition("[witness]")[0])
    for value in ("three", "four"):
        place.apply(value)
    toml.write_text(whole)
    return place.root


def test_nothing_is_seen_where_nobody_attacked(told: Path, tmp_path: Path) -> None:
    assert {verifier: seen_by(told, verifier, tmp_path) for verifier in Verifier} == {one: set() for one in Verifier}


@pytest.mark.parametrize(("name", "writer"), MATRIX, ids=lambda one: str(one).replace(" ", "-"))
def test_an_attack_is_seen_by_these_and_by_no_others(told: Path, tmp_path: Path, name: str, writer: Writer) -> None:
    project = tmp_path / "shop"
    shutil.copytree(told, project, symlinks=True)
    attack(project, CHANGES[name], writer)

    seen = {verifier: seen_by(project, verifier, tmp_path) for verifier in Verifier}

    assert {verifier for verifier, found in seen.items() if found} == MATRIX[name, writer], seen


def test_the_page_about_proof_shows_this_table() -> None:
    rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \| (.+) \|$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    shown = {
        (name.strip(), writer.strip()): [cell.strip() for cell in cells.split("|")] for name, writer, cells in rows
    }

    for (name, writer), row in MATRIX.items():
        assert shown[name, writer.value] == ["seen" if one in row else "**not seen**" for one in Verifier]


# -- attacks of other kinds -------------------------------------------------------------------------------------------
@pytest.fixture
def copy(told: Path, tmp_path: Path) -> Path:
    return shutil.copytree(told, tmp_path / "shop", symlinks=True)


def all_codes(project: Path) -> set[str]:
    return asyncio.run(codes(project))


def store(project: Path) -> sqlite3.Connection:
    return sqlite3.connect(project / ".firma" / "ledger.db")


def test_of_two_views_each_client_sees_its_own_and_only_who_compares_them_sees_both(told: Path, tmp_path: Path) -> None:
    """The key holder shows one client one end of the log, and another client another."""
    other = shutil.copytree(told, tmp_path / "other", symlinks=True)
    shutil.rmtree(other / ".firma" / "witnessed")
    attack(other, flip_late, Writer.KEY_HOLDER)

    assert all_codes(told) == set()
    assert all_codes(other) == set()
    shutil.copytree(told / ".firma" / "witnessed", other / ".firma" / "witnessed", dirs_exist_ok=True)
    assert all_codes(other) == {"F546"}


def versions(project: Path, *texts: str) -> None:
    """Put further versions of the trust roots in place, signed by the log's key, which may sign them here."""
    signer = read_log_key(project / ".firma" / "log-key", "shop")
    for number, text in enumerate(texts, 2):
        (project / "trust" / f"{number}.roots").write_bytes(sign_version(text.encode(), signer))


def next_text(project: Path, *lines: str) -> str:
    first = (project / "trust" / "1.roots").read_text().partition("\n\n\N{EM DASH}")[0]
    return first.replace("version = 1", "version = 2") + "".join(f"\n{line}" for line in lines)


def test_an_old_policy_that_is_put_back_is_seen(copy: Path) -> None:
    versions(copy, next_text(copy))
    place = Place.at(copy)
    place.apply("five")
    assert all_codes(copy) == set()

    (copy / "trust" / "2.roots").unlink()

    assert all_codes(copy) == {"F553"}


def test_a_key_that_was_revoked_covers_nothing_from_that_entry_on_even_for_who_holds_it(copy: Path) -> None:
    with store(copy) as db:
        (size,) = db.execute("select max(seq) from entry").fetchone()
    more = f'revoked = {{ "{UNIT}" = {size - 2} }}'
    text = next_text(copy).replace('may = ["roots", "log"]', f'may = ["roots", "log"]\n{more}')
    assert more in text
    versions(copy, text)

    attack(copy, flip_late, Writer.KEY_HOLDER)

    assert "F554" in all_codes(copy)


def test_a_signature_that_the_key_made_for_something_else_is_none_of_a_checkpoint(copy: Path) -> None:
    signer = read_log_key(copy / ".firma" / "log-key", "shop")
    with store(copy) as db:
        for name, data in db.execute("select name, data from blob where name like '%/checkpoint%'").fetchall():
            text = bytes(data).partition(b"\n\n")[0] + b"\n"
            stolen = signer.sign(pre_authenticated("application/vnd.firma.bundle+json", text))
            line = base64.b64encode(key_id("shop", signer.material) + stolen).decode()
            forged = text + f"\n\N{EM DASH} shop {line}\n".encode()
            db.execute("update blob set data = ?, sum = ? where name = ?", (forged, sum_of(forged), name))

    assert all_codes(copy) == {"F554"}


def test_an_index_that_hides_an_entry_is_seen_without_any_key(copy: Path) -> None:
    with store(copy) as db:
        db.execute("drop trigger entry_stays")
        newest = "select max(seq) from entry where object is not null"
        db.execute(f"update entry set object = null where seq = ({newest})")

    assert all_codes(copy) == {"F501"}


@pytest.mark.parametrize("writer", [Writer.KEYLESS, Writer.KEY_HOLDER])
def test_a_forged_snapshot_is_not_believed_and_is_named(copy: Path, writer: Writer) -> None:
    """Without a key only the bytes can be changed; who holds the key binds other bytes by an entry of its own."""
    asyncio.run(_forge_snapshot(copy, writer))

    assert all_codes(copy) == {"F584"}


async def _forge_snapshot(project: Path, writer: Writer) -> None:
    path = project / ".firma" / "ledger.db"
    opened = await open_sqlite(path)
    try:
        ledger = await open_ledger(opened, UNIT, clock=lambda: 0, entropy=os.urandom)
        if writer is Writer.KEY_HOLDER:
            (obj, *_) = ledger.state.objects.values()
            obj.address = "builtin.Data:renamed"
        assert await ledger.keep_snapshot(every=1)
        await ledger.keep_checkpoint([read_log_key(project / ".firma" / "log-key", "shop")])
    finally:
        await opened.close()
    if writer is Writer.KEYLESS:
        with store(project) as db:
            ((name, data),) = db.execute("select name, data from blob where name like 'snapshot/%'").fetchall()
            forged = bytes(data[:-1]) + bytes([data[-1] ^ 1])
            db.execute("update blob set data = ?, sum = ? where name = ?", (forged, sum_of(forged), name))


def test_an_added_recovery_does_not_set_witnesses_aside(copy: Path) -> None:
    """The key holder writes that everything was lost: what the witness remembers is said all the same."""
    attack(copy, lost_since_ever, Writer.KEY_HOLDER)

    assert "F546" in all_codes(copy)


def test_a_log_that_is_begun_anew_without_a_key_is_refused_before_anything_is_signed_on_top(copy: Path) -> None:
    attack(copy, downgrade, Writer.REHASHING)
    shutil.rmtree(copy / ".firma" / "witnessed")
    place = Place.at(copy)
    place.want("five")

    for words in (("plan",), ("apply", "--yes"), ("why", "app@dev/builtin.Data:a")):
        assert "F554" in place.firma(*words, exit_code=1)

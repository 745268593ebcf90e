"""Sealed values and ledgers of other makers through the whole engine: keys that are missing, wrong, or lie open."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, changes, codes, problems, statuses
from firma.core.ledger.store import Key
from firma.engine.engine import Engine
from firma.engine.request import CancelToken, Confirmations
from firma.engine.result import Planned, Silent
from firma.stores.sealing import make_key_file
from firma.stores.sqlite import open_sqlite

SECRET = "canary-4713-never-to-be-seen"

VAULT = f"""
import firma

class Vault(firma.OwnResource):
    name: str
    given: str = firma.given(default="", sensitive=True)
    token: str = firma.computed(sensitive=True)

    def create(self, inputs):
        return inputs.name, {{"token": "{SECRET}-" + inputs.name}}

    def read(self, identifier):
        return {{"name": identifier, "given": "", "token": "{SECRET}-" + identifier}}

    def update(self, identifier, inputs):
        return {{"token": "{SECRET}-" + identifier}}

    def delete(self, identifier):
        pass
"""

HEAD = "from vault import Vault\n"
BODY = 'v = Vault("v", name="v", given="{given}")\nfirma.Data("user", input=v.token)'


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    made = bench_at(tmp_path)
    made.write("vault.py", VAULT)
    made.stack(BODY.format(given=""), head=HEAD)
    return made


@pytest.fixture
def sealed(bench: Workbench) -> Workbench:
    """A project with a key file, whose ledger holds sealed values."""
    make_key_file(key_of(bench))
    assert problems(bench.apply()) == []
    return bench


def key_of(bench: Workbench) -> Path:
    return bench.root / ".firma" / "key"


def planning(*, refresh: str = "touched") -> Callable[[Engine], Awaitable[Planned]]:
    async def work(engine: Engine) -> Planned:
        return await engine.plan(refresh=refresh, progress=Silent())

    return work


def holding(bench: Workbench, text: str = SECRET) -> list[str]:
    files = [p for p in bench.root.rglob("*") if p.is_file() and text.encode() in p.read_bytes()]
    return sorted(str(p.relative_to(bench.root)) for p in files if p.suffix != ".pyc")


def test_what_a_provider_makes_in_secret_is_sealed_and_used_and_compared(sealed: Workbench) -> None:
    assert holding(sealed) == ["vault.py"]
    assert changes(sealed.plan(refresh="full")) == {}
    said = [sealed.firma(*words) for words in (("show", "v"), ("state",), ("why", "user"), ("plan", "--json"))]
    assert [one.whole for one in said if SECRET in one.whole] == []
    sealed.stack('v = Vault("v", name="v", given="x")\nfirma.Data("user", input=v.token)', head=HEAD)
    assert problems(sealed.apply()) == []
    assert holding(sealed) == ["vault.py"]


def test_without_a_key_only_its_commitment_is_kept_and_that_is_said(bench: Workbench) -> None:
    bench.apply()
    assert holding(bench) == ["vault.py"]
    bench.verified()


def test_asking_needs_no_key_and_planning_does(sealed: Workbench) -> None:
    key_of(sealed).rename(sealed.root.parent / "key")
    sealed.firma("state")
    sealed.firma("history")
    sealed.firma("why", "v")
    sealed.verified()
    sealed.stack('v = Vault("v", name="v", given="y")\nfirma.Data("user", input=v.token)', head=HEAD)
    assert codes(sealed.refused(planning())) == ["F223"]
    assert sealed.firma("plan", code=1).codes() == {"F223"}


def test_a_sealed_plan_is_not_applied_without_its_key(sealed: Workbench) -> None:
    sealed.stack('v = Vault("v", name="v", given="secret-value")', head=HEAD)
    planned = sealed.plan()
    assert holding(sealed, "secret-value") == ["stacks/app.py"]
    key_of(sealed).rename(sealed.root.parent / "key")

    async def work(engine: Engine) -> object:
        return await engine.show(planned.root.digest)

    assert codes(sealed.refused(work)) == ["F914"]


def test_a_plan_with_secrets_is_not_stored_where_nothing_can_seal_it(bench: Workbench) -> None:
    bench.stack('Vault("v", name="v", given="secret-value")', head=HEAD)
    planned = bench.plan()
    assert "F924" in [note.code for note in planned.said]
    assert not planned.stored
    assert holding(bench, "secret-value") == ["stacks/app.py"]


def test_another_key_is_refused(sealed: Workbench) -> None:
    key_of(sealed).unlink()
    make_key_file(key_of(sealed))
    assert codes(sealed.refused(planning())) == ["F523"]


def test_another_kind_of_key_is_refused(sealed: Workbench) -> None:
    sealed.write("words", "open sesame")
    sealed.configure('[keys]\npassphrase_file = "words"\n')
    assert codes(sealed.refused(planning())) == ["F521"]


def test_a_key_that_others_may_read_is_refused(sealed: Workbench) -> None:
    key_of(sealed).chmod(0o644)
    assert codes(sealed.refused(planning())) == ["F525"]


@pytest.mark.parametrize("text", ["", "hello", "firma-key-1 !!!", "firma-key-1 YWJj"])
def test_a_key_file_that_is_none_is_refused(sealed: Workbench, text: str) -> None:
    key_of(sealed).write_text(text)
    assert codes(sealed.refused(planning())) == ["F524"]


def test_a_key_file_is_refused_for_a_critical_environment(bench: Workbench) -> None:
    bench.configure(environments='[environments.dev]\ntier = "critical"\n')
    make_key_file(key_of(bench))
    assert codes(bench.refused(planning())) == ["F526"]


@pytest.mark.parametrize(
    "keys",
    ['passphrase_file = "nowhere"', 'passphrase_command = ["false"]', 'passphrase_command = ["no-such-program"]'],
)
def test_a_passphrase_that_cannot_be_had_is_named(bench: Workbench, keys: str) -> None:
    bench.configure(f"[keys]\n{keys}\n")
    assert codes(bench.refused(planning())) == ["F524"]


def test_a_passphrase_opens_what_it_sealed_and_another_does_not(bench: Workbench) -> None:
    bench.configure('[keys]\npassphrase_file = "words"\n')
    bench.write("words", "open sesame")
    assert problems(bench.apply()) == []
    assert changes(bench.plan(refresh="full")) == {}
    bench.write("words", "open barley")
    assert codes(bench.refused(planning())) == ["F523"]
    assert holding(bench) == ["vault.py"]


# -- ledgers of other makers ------------------------------------------------------------------------------------------
def append(bench: Workbench, change: Callable[[dict[str, object]], None]) -> None:
    """Append an entry as another version of Firma would: the last one, changed, at the next place of the chain."""

    async def work() -> None:
        store = await open_sqlite(bench.root / ".firma" / "ledger.db")
        unit = "shop/app@dev"
        head = await store.head(unit)
        plain = json.loads((await store.tail(unit, head.seq - 1))[0].data)
        plain["s"] = head.seq + 1
        change(plain)
        data = json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
        await store.put(unit, head, [data], [Key()])
        await store.close()

    asyncio.run(work())


@pytest.fixture
def plain(bench: Workbench) -> Workbench:
    bench.stack('firma.Data("a", input=1)')
    bench.apply()
    return bench


def as_critical(plain: dict[str, object]) -> None:
    plain.pop("c", None)
    plain["k"] = "mystery"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda p: p.update(v=99), "F504"),
        (as_critical, "F505"),
        (lambda p: p.update(u="shop/other@dev"), "F503"),
        (lambda p: p.update(zz=1), "F504"),
        (lambda p: p.update(s=1), "F502"),
    ],
)
def test_an_entry_that_this_version_cannot_take_refuses_the_unit(
    plain: Workbench, change: Callable[[dict[str, object]], None], code: str
) -> None:
    append(plain, change)
    assert codes(plain.refused(planning())) == [code]


def test_a_kind_that_is_not_critical_is_kept_and_passed_over(plain: Workbench) -> None:
    append(plain, lambda p: p.update(k="mystery", c=False))
    assert changes(plain.plan()) == {}
    plain.stack('firma.Data("a", input=2)')
    assert statuses(plain.apply()) == {"app": "done"}
    assert plain.state().extensions == 1


def sql(bench: Workbench, *statements: str) -> None:
    db = sqlite3.connect(bench.root / ".firma" / "ledger.db")
    for statement in statements:
        db.execute(statement)
    db.commit()
    db.close()


def test_values_that_are_gone_are_named(plain: Workbench) -> None:
    sql(plain, "delete from blob where name not like 'plan/%' and name not like 'root/%'")
    assert codes(plain.refused(planning())) == ["F507"]


def test_a_file_of_another_program_is_refused(plain: Workbench) -> None:
    sql(plain, "pragma application_id = 7")
    assert codes(plain.refused(planning())) == ["F517"]


CUT = """
import sqlite3
db = sqlite3.connect(".firma/ledger.db")
db.execute("drop trigger entry_stays")
db.execute("drop trigger entry_remains")
db.execute("delete from entry where seq > 4")
db.execute("update unit set seq = 4, link = (select link from entry where seq = 4)")
db.commit()
"""


def test_a_log_that_is_cut_while_a_run_writes_it_is_noticed(plain: Workbench) -> None:
    """A backup that is put in the place of the store takes back entries that this process has seen."""
    plain.write("cut.py", CUT)
    plain.stack(f'firma.Data("a", input=1)\nfirma.Command("c", create=[{sys.executable!r}, "cut.py"])')

    async def work(engine: Engine) -> object:
        planned = await engine.plan(progress=Silent())
        return await engine.apply(
            planned, reason="", confirmations=Confirmations(yes=True), progress=Silent(), cancel=CancelToken()
        )

    assert codes(plain.refused(work)) == ["F508"]


def test_a_log_that_was_cut_between_two_looks_is_noticed(plain: Workbench) -> None:
    plain.write("cut.py", CUT)

    async def work(engine: Engine) -> object:
        await engine.plan(progress=Silent())
        await asyncio.to_thread(subprocess.run, [sys.executable, "cut.py"], cwd=plain.root, check=True)
        return await engine.plan(progress=Silent())

    assert codes(plain.refused(work)) == ["F508"]

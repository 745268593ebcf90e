"""Keys are rotated without rewriting history: what was sealed before stays readable, and by whom is said."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from engine_world import Workbench, bench_at, changes, codes, problems
from firma.core.ledger.entry import EntryKind
from firma.core.model.diagnostic import FirmaError
from firma.core.model.value import Sensitive
from firma.engine.audited import Rotated
from firma.engine.engine import Engine
from firma.engine.project import Passphrase
from firma.engine.result import Planned, Silent
from firma.engine.rotating import Rotation
from firma.stores.sealing import make_key_file

SECRET = "canary-5512-never-to-be-seen"
VAULT = f"""
import firma

class Vault(firma.OwnResource):
    name: str
    note: str = ""
    token: str = firma.computed(sensitive=True)

    def create(self, inputs):
        return inputs.name, {{"token": "{SECRET}-" + inputs.name}}

    def read(self, identifier):
        return {{"name": identifier, "note": "", "token": "{SECRET}-" + identifier}}

    def update(self, identifier, inputs):
        return {{"token": "{SECRET}-" + identifier}}

    def delete(self, identifier):
        pass
"""
HEAD = "from vault import Vault\n"
BODY = 'v = Vault("v", name="v", note="{0}")\nfirma.Data("user", input=v.token)'


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    made = bench_at(tmp_path)
    made.write("vault.py", VAULT)
    made.stack(BODY.format("a"), head=HEAD)
    make_key_file(made.root / ".firma" / "key")
    assert problems(made.apply()) == []
    return made


def rotated(bench: Workbench, **more: Any) -> Rotated:
    async def work(engine: Engine) -> Rotated:
        (one,) = await engine.rotate(Rotation(reason="ana left", **more))
        return one

    return bench.do(work)


def refused(bench: Workbench, **more: Any) -> list[str]:
    with pytest.raises(FirmaError) as caught:
        rotated(bench, **more)
    return list(codes(caught.value))


async def planning(engine: Engine) -> Planned:
    return await engine.plan(progress=Silent())


def readable(bench: Workbench) -> object:
    """What the sealed token reads as, with the key that the project names."""

    async def read(engine: Engine) -> object:
        engine.context.unlock()
        ledger = await engine.context.ledger("shop/app@dev")
        obj = next(one for one in ledger.state.objects.values() if "Vault" in one.type)
        assert obj.now is not None
        return obj.now.attributes["token"]

    return bench.do(read)


def test_a_new_data_key_seals_from_now_on_and_the_former_one_goes_along(bench: Workbench) -> None:
    before = bench.root.joinpath(".firma", "ledger.db").read_bytes()
    done = rotated(bench)

    assert len(done.older) == 1
    assert readable(bench) == Sensitive(f"{SECRET}-v")
    assert changes(bench.plan()) == {}
    bench.stack(BODY.format("b"), head=HEAD)
    assert problems(bench.apply()) == []
    assert readable(bench) == Sensitive(f"{SECRET}-v")
    again = rotated(bench)
    assert again.older[:1] == (done.key,)
    assert len(again.older) == 2
    assert readable(bench) == Sensitive(f"{SECRET}-v")
    assert SECRET.encode() not in before + bench.root.joinpath(".firma", "ledger.db").read_bytes()
    bench.verified()


def test_no_entry_before_is_touched_and_the_new_one_says_who_and_why(bench: Workbench) -> None:
    before = bench.entries()
    done = rotated(bench)
    after = bench.entries()

    assert [one.seq for one in after[: len(before)]] == [one.seq for one in before]
    entry = next(one for one in after if one.seq == done.entry)
    assert (entry.kind, entry.fields["reason"]) == (EntryKind.KEY, "ana left")
    assert entry.fields["actor"]["proof"] == "unverified"


def test_from_a_key_file_to_a_passphrase_and_to_another_file(bench: Workbench) -> None:
    words = bench.write("words", "open sesame")
    first = bench.root / ".firma" / "key"
    assert rotated(bench, source=Passphrase(key_file=first, file=words)).how == "passphrase"
    assert codes(bench.refused(planning)) == ["F521"]
    bench.configure('[keys]\npassphrase_file = "words"\n')
    assert readable(bench) == Sensitive(f"{SECRET}-v")
    second = bench.root / ".firma" / "key.2"
    assert rotated(bench, source=Passphrase(key_file=second)).how == "file"
    bench.configure('[keys]\nfile = ".firma/key.2"\n')
    first.unlink()
    assert readable(bench) == Sensitive(f"{SECRET}-v")
    assert changes(bench.plan()) == {}


def test_wrapping_alone_keeps_the_data_key(bench: Workbench) -> None:
    words = bench.write("words", "open sesame")
    key = next(one.fields["key"] for one in bench.entries() if one.kind == EntryKind.KEY)
    done = rotated(bench, source=Passphrase(key_file=bench.root / "none", file=words), wrap_only=True)

    assert (done.key, done.older) == (key, ())
    bench.configure('[keys]\npassphrase_file = "words"\n')
    assert readable(bench) == Sensitive(f"{SECRET}-v")


def test_the_former_key_alone_does_not_open_what_is_sealed_later(bench: Workbench) -> None:
    second = bench.root / ".firma" / "key.2"
    rotated(bench, source=Passphrase(key_file=second))

    assert codes(bench.refused(planning)) == ["F523"]


def test_a_run_that_holds_the_former_key_goes_on(bench: Workbench) -> None:
    async def whole(engine: Engine) -> None:
        engine.context.unlock()
        ledger = await engine.context.ledger("shop/app@dev")
        former = ledger.sealer
        async with bench.opened() as other:
            await other.rotate(Rotation(reason="meanwhile"))
        await ledger.catch_up()
        assert ledger.sealer is not None
        assert former is not None
        assert ledger.sealer.key_id != former.key_id
        assert ledger.sealer.under(former.key_id) is not None

    bench.do(whole)


@pytest.mark.parametrize(("reason", "code"), [("", "F977"), ("ghp_" + "aB3d" * 9, "F978")])
def test_a_reason_is_demanded(bench: Workbench, reason: str, code: str) -> None:
    async def work(engine: Engine) -> None:
        await engine.rotate(Rotation(reason=reason))

    assert codes(bench.refused(work)) == [code]


def test_without_the_key_that_is_in_use_nothing_is_rotated(bench: Workbench) -> None:
    (bench.root / ".firma" / "key").rename(bench.root.parent / "key")

    assert refused(bench) == ["F593"]


def test_a_key_file_for_a_critical_environment_is_refused(bench: Workbench) -> None:
    bench.configure('[keys]\npassphrase_file = "words"\n', environments='[environments.dev]\ntier = "critical"\n')
    bench.write("words", "open sesame")

    assert refused(bench, source=Passphrase(key_file=bench.root / ".firma" / "new")) == ["F526"]


def test_an_audit_lists_secrets_keys_readers_and_what_nobody_knows(bench: Workbench) -> None:
    bench.variables["WORD"] = "word-of-the-environment"
    bench.stack(BODY.format("a") + '\nfirma.Data("ref", input={"a": firma.secret_env("WORD")})', head=HEAD)
    allow = '[[secrets.allow]]\npath = "nothing#here"\nowner = "ana"\nreason = "was one once"\n'
    bench.configure(allow)
    bench.firma("apply", "--yes")
    (bench.root / ".firma" / "key").rename(bench.root.parent / "key")

    said = bench.result("secrets", "audit")

    assert [(one["address"], one["path"], one["secret"]) for one in said["used"]] == [
        ("builtin.Data:ref", "input.a", "environment:WORD")
    ]
    assert ("attributes.token", "sealed") in {(one["path"], one["state"]) for one in said["hidden"]}
    assert [(one["how"], one["opened_by"].partition(" (")[0]) for one in said["keys"]] == [
        ("file", "whoever has the key file")
    ]
    assert "mode 0600" in said["readers"][0]
    assert said["allowed"] == [{"path": "nothing#here", "owner": "ana", "reason": "was one once"}]
    assert said["unknown"]
    whole = bench.firma("secrets", "audit")
    assert "F975" in whole.codes()
    assert SECRET not in whole.whole
    assert "word-of-the-environment" not in whole.whole

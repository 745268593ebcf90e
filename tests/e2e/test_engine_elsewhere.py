"""Outputs of units of other projects: read from their ledgers, pinned, renewed on demand, and every way to be wrong."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, changes, problems
from firma.engine.engine import Engine
from firma.engine.request import CancelToken, Confirmations
from firma.engine.result import Silent
from firma.stores.sealing import make_key_file

CONTRACT = """
import firma


class Network(firma.Outputs):
    vpc: str
    zones: int
"""
TAKES = {
    "name": "app",
    "head": "from contract import Network",
    "takes": 'network: Network = firma.upstream("platform/network")',
}


@pytest.fixture
def platform(tmp_path: Path) -> Workbench:
    made = bench_at(tmp_path / "platform")
    made.configure(project="platform")
    made.write("contract.py", CONTRACT)
    give(made, "10", 3)
    return made


@pytest.fixture
def bench(tmp_path: Path, platform: Workbench) -> Workbench:
    made = bench_at(tmp_path / "shop")
    place = platform.root / ".firma" / "ledger.db"
    made.configure(f'[upstreams.platform]\nstore = "{place}"\n')
    made.write("contract.py", CONTRACT)
    made.stack('firma.Data("a", input=[f"in {network.vpc}", network.zones])', **TAKES)
    return made


def give(platform: Workbench, vpc: str, zones: object) -> None:
    body = f'a = firma.Data("vpc", input="{vpc}")\nreturn Network(vpc=a.output, zones={zones})'
    platform.stack(body, name="network", head="from contract import Network", gives="Network")


def made_of(bench: Workbench) -> object:
    now = bench.objects()["builtin.Data:a"].now
    assert now is not None
    return now.attributes["input"]


def test_an_upstreams_outputs_come_from_its_ledger_and_are_pinned(bench: Workbench, platform: Workbench) -> None:
    platform.apply()
    assert problems(bench.apply()) == []
    assert made_of(bench) == ("in 10", 3)
    lock = json.loads((bench.root / "lookups.lock").read_text())
    assert [*lock["units"]["shop/app@dev"]] == ["upstream:network"]
    assert all(plan.is_empty for plan in bench.plan(locked=True).plans)


def test_a_pinned_upstream_stands_until_relock_and_a_warning_says_that_it_moved(
    bench: Workbench, platform: Workbench
) -> None:
    platform.apply()
    bench.apply()
    give(platform, "20", 3)
    platform.apply()
    planned = bench.plan()
    assert changes(planned) == {}
    assert [(n.code, "vpc of platform/network@dev" in n.detail) for n in planned.notes] == [("F939", True)]
    renewed = bench.plan(relock=True)
    assert changes(renewed) == {"builtin.Data:a": "update"}
    assert problems(bench.apply(renewed)) == []
    assert made_of(bench) == ("in 20", 3)
    assert bench.plan().notes == ()


def test_a_plan_is_stale_when_its_upstream_was_pinned_anew_meanwhile(bench: Workbench, platform: Workbench) -> None:
    platform.apply()
    planned = bench.plan()
    give(platform, "20", 3)
    platform.apply()
    bench.plan(relock=True)
    assert [d.code for run in bench.apply(planned).runs for d in run.problems] == ["F401"]


def test_what_is_pinned_is_planned_where_the_other_ledger_cannot_be_reached(
    bench: Workbench, platform: Workbench
) -> None:
    platform.apply()
    bench.plan()
    for file in (platform.root / ".firma").glob("ledger.db*"):
        file.unlink()
    assert problems(bench.apply(bench.plan(locked=True))) == []
    assert made_of(bench) == ("in 10", 3)


def test_a_value_that_is_known_late_joins_one_from_elsewhere_in_the_run(bench: Workbench, platform: Workbench) -> None:
    platform.apply()
    bench.stack('b = firma.RandomId("b", byte_length=4)\nfirma.Data("a", input=f"{network.vpc}-{b.hex}")', **TAKES)
    assert problems(bench.apply()) == []
    assert str(made_of(bench)).startswith("10-")


def test_a_locked_plan_wants_the_upstream_pinned(bench: Workbench, platform: Workbench) -> None:
    platform.apply()
    assert "F920" in bench.firma("plan", "--locked", code=1).codes()


def test_a_project_that_nobody_declared_or_whose_ledger_is_not_there_is_named(bench: Workbench) -> None:
    said = bench.firma("plan", code=1)
    assert "F932" in said.codes()
    assert "no such file" in " ".join(said.err.split())
    bench.configure()
    said = bench.firma("plan", code=1)
    assert "F932" in said.codes()
    assert "[upstreams.platform]" in said.err


def test_an_upstream_that_was_never_applied_is_named(bench: Workbench, platform: Workbench) -> None:
    platform.plan()
    said = bench.firma("plan", code=1)
    assert "F915" in said.codes()
    assert "in the project platform first" in said.err


def test_a_ledger_of_a_newer_version_is_refused(bench: Workbench, platform: Workbench) -> None:
    platform.apply()
    with sqlite3.connect(platform.root / ".firma" / "ledger.db") as database:
        database.execute("PRAGMA user_version = 9999")
    database.close()
    assert "F504" in bench.firma("plan", code=1).codes()


def test_an_output_that_is_missing_or_of_another_type_breaks_the_contract(
    bench: Workbench, platform: Workbench
) -> None:
    platform.apply()
    bench.write("contract.py", CONTRACT.replace("zones: int", "zones: str\n    subnet: str"))
    bench.stack('firma.Data("a", input=network.vpc)', **TAKES)
    said = bench.firma("plan", code=1)
    assert said.codes() == {"F933"}
    assert "`zones` of platform/network@dev is a whole number, and the contract says text" in said.err
    assert "gives no `subnet`; it gives vpc, zones" in said.err


VAULT = """
import firma


class Vault(firma.OwnResource):
    name: str
    token: str = firma.computed(sensitive=True)

    def create(self, inputs):
        return inputs.name, {"token": "canary-4714-" + inputs.name}

    def read(self, identifier):
        return {"name": identifier, "token": "canary-4714-" + identifier}

    def delete(self, identifier):
        pass
"""


def test_a_sensitive_output_needs_the_key_of_its_project_and_is_never_pinned(
    bench: Workbench, platform: Workbench
) -> None:
    for one in (platform, bench):
        make_key_file(one.root / ".firma" / "key")
    platform.write("vault.py", VAULT)
    head = "from contract import Network\nfrom vault import Vault\n"
    body = 'v = Vault("v", name="v")\nreturn Network(vpc=v.token, zones=1)'
    platform.stack(body, name="network", head=head, gives="Network")
    assert problems(platform.apply()) == []
    bench.stack('firma.Data("a", input=network.vpc)', **TAKES)
    said = bench.firma("plan", code=1)
    assert said.codes() == {"F934"}

    place = platform.root / ".firma"
    bench.configure(f'[upstreams.platform]\nstore = "{place}/ledger.db"\nkey_file = "{place}/key"\n')
    assert problems(bench.apply()) == []
    found = [p.name for p in bench.root.rglob("*") if p.is_file() and b"canary-4714" in p.read_bytes()]
    assert found == [], "what is sensitive elsewhere is sensitive here"
    assert "upstream:network" in (bench.root / "lookups.lock").read_text()
    assert all(plan.is_empty for plan in bench.plan().plans)


# -- other environments of our own project ----------------------------------------------------------------------------
@pytest.mark.parametrize("store", ["", 'store = "elsewhere/prod.db"\n'], ids=["one_store", "two_stores"])
def test_an_upstream_may_be_of_another_environment_of_the_same_project(tmp_path: Path, store: str) -> None:
    bench = bench_at(tmp_path)
    bench.configure(environments=f"[environments.dev]\n[environments.prod]\n{store}")
    bench.write("contract.py", CONTRACT)
    give(bench, "10", 3)
    taker = {**TAKES, "takes": 'network: Network = firma.upstream("shop/network@prod")'}
    body = 'b = firma.RandomId("b", byte_length=4)\nfirma.Data("a", input=f"{network.vpc}-{b.hex}")'
    bench.stack("pass")
    bench.do(_applied, "prod")
    bench.stack(body, **taker)
    assert problems(bench.apply(bench.plan("app"))) == []
    assert str(made_of(bench)).startswith("10-")
    assert "shop/network@prod" in (bench.root / "lookups.lock").read_text()


async def _applied(engine: Engine) -> None:
    planned = await engine.plan(progress=Silent())
    given = Confirmations(yes=True)
    await engine.apply(planned, reason="r", confirmations=given, progress=Silent(), cancel=CancelToken())


def test_an_upstream_of_this_very_environment_is_refused_with_what_to_write(bench: Workbench) -> None:
    taker = {**TAKES, "takes": 'network: Network = firma.upstream("shop/network")'}
    bench.stack('firma.Data("a", input=network.vpc)', **taker)
    said = bench.firma("plan", code=1)
    assert said.codes() == {"F144"}
    assert "`network: Network`" in " ".join(said.err.split())


# -- outputs that change their shape ----------------------------------------------------------------------------------
NET = "class Net(firma.Outputs):\n    x: str\n    y: str\n"


def test_an_output_that_goes_away_names_the_units_that_were_made_with_it(tmp_path: Path) -> None:
    bench = bench_at(tmp_path)
    body = 'a = firma.Data("a", input="v")\nreturn Net(x=a.id, y=a.id)'
    bench.stack(body, name="net", head=NET, gives="Net")
    for name, what in (("app", "net.x"), ("web", "net.x"), ("log", "net.y")):
        bench.stack(f'firma.Data("u", input={what})', name=name, head="from stacks.net import Net", takes="net: Net")
    bench.apply()
    bench.stack(
        'a = firma.Data("a", input="v")\nreturn Net(y=a.id)',
        name="net",
        head=NET.replace("    x: str\n", ""),
        gives="Net",
    )
    for name in ("app", "web"):
        bench.stack('firma.Data("u", input="now its own")', name=name)
    assert [n.code for n in bench.plan().notes] == [], "everybody who uses it is planned with it"
    (note,) = bench.plan("net").notes
    assert (note.code, note.value) == ("F935", "shop/net@dev/output:x")
    assert "goes away; made with it: shop/app@dev, shop/web@dev" in note.detail
    assert "F935" in bench.firma("apply", "net", "app", "--yes").codes(), "web is left"


LISTED = 'a = firma.Data("a", input="v")\nreturn Net(xs=[a.id], sg=a.id)'


def test_who_loops_over_an_output_or_gives_it_on_is_named_before_it_goes_away(tmp_path: Path) -> None:
    bench = bench_at(tmp_path)
    head = "class Net(firma.Outputs):\n    xs: list[str]\n    sg: str\n"
    bench.stack(LISTED, name="net", head=head, gives="Net")
    taken: dict[str, str] = {"takes": "net: Net", "head": "from stacks.net import Net\n"}
    bench.stack('for x in firma.each(net.xs):\n    firma.Data("u", input="same")', name="loop", **taken)
    given = taken | {"head": taken["head"] + "\nclass Re(firma.Outputs):\n    group: str\n"}
    bench.stack("return Re(group=net.sg)", name="on", gives="Re", **given)
    bench.settle()
    assert len(bench.objects("loop")) == 1
    bench.stack('a = firma.Data("a", input="v")', name="net")
    for name in ("loop", "on"):
        bench.stack("pass", name=name)

    told = {note.value: note.detail.partition("made with it: ")[2] for note in bench.plan("net").notes}

    assert told == {"shop/net@dev/output:xs": "shop/loop@dev", "shop/net@dev/output:sg": "shop/on@dev"}
    bench.settle()
    assert bench.plan().notes == ()


def test_a_contract_that_needs_an_output_is_named_though_no_resource_uses_it(
    bench: Workbench, platform: Workbench
) -> None:
    platform.apply()
    bench.stack('firma.Data("a", input=network.vpc)', **TAKES)
    bench.apply()
    platform.configure(f'[upstreams.shop]\nstore = "{bench.root}/.firma/ledger.db"\n', project="platform")
    platform.write("contract.py", CONTRACT.replace("    zones: int\n", ""))
    body = 'a = firma.Data("vpc", input="10")\nreturn Network(vpc=a.output)'
    platform.stack(body, name="network", head="from contract import Network", gives="Network")

    (note,) = platform.plan().notes

    assert (note.code, note.value) == ("F935", "platform/network@dev/output:zones")
    assert note.detail.endswith("made with it: shop/app@dev")


def test_an_output_of_another_type_names_its_users_in_other_projects(bench: Workbench, platform: Workbench) -> None:
    platform.apply()
    bench.apply()
    platform.configure(f'[upstreams.shop]\nstore = "{bench.root}/.firma/ledger.db"\n', project="platform")
    assert platform.plan().notes == ()
    platform.write("contract.py", CONTRACT.replace("zones: int", "zones: str"))
    give(platform, "10", '"three"')
    (note,) = platform.plan().notes
    assert "`zones` of network@dev is a whole number, and becomes text; made with it: shop/app@dev" in note.detail
    (platform.root / "stacks" / "network.py").unlink()
    platform.stack("pass", name="empty")
    codes = sorted(note.code for note in platform.plan().notes)
    assert codes == ["F927", "F935", "F935"]
    assert [note.code for note in platform.plan(destroy=True).notes] == ["F935", "F935"]


def test_a_store_that_two_projects_share_needs_no_declaration(tmp_path: Path) -> None:
    shared = tmp_path / "ledger.db"
    one, two = bench_at(tmp_path / "platform"), bench_at(tmp_path / "shop")
    one.configure(f'[store]\npath = "{shared}"\n', project="platform")
    two.configure(f'[store]\npath = "{shared}"\n')
    for each in (one, two):
        each.write("contract.py", CONTRACT)
    give(one, "10", 3)
    two.stack('firma.Data("a", input=[network.vpc, network.zones])', **TAKES)
    one.apply()
    assert problems(two.apply()) == []
    one.stack("pass", name="network")
    notes = one.plan().notes
    assert [note.code for note in notes] == ["F935", "F935"]
    assert all("shop/app@dev" in note.detail for note in notes)

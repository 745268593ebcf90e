"""Values that look like secrets: a program's stop the run before anything is written, a provider's are sealed."""

from __future__ import annotations

import asyncio
import random
import shutil
import string
from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, changes, codes, problems
from firma.core.model.value import Sensitive
from firma.engine.allowances import Allowance, leaks_in
from firma.engine.engine import Engine
from firma.engine.evaluating import Evaluated, evaluate_program
from firma.engine.project import Project, load_project
from firma.engine.result import Planned, Silent
from firma.stores.sealing import make_key_file

TOKEN = "ghp_" + "".join(random.Random(1).choices(string.ascii_letters + string.digits, k=36))
SHOP = Path(__file__).parents[2] / "examples" / "shop"
OTHER = "xoxb-" + "".join(random.Random(2).choices(string.digits, k=30))

HOST = f"""
import firma

class Host(firma.OwnResource):
    name: str
    echo: str = ""
    shown: str = firma.computed()
    said: str = firma.computed()

    def create(self, inputs):
        return inputs.name, {{"shown": "{OTHER}", "said": inputs.echo}}

    def read(self, identifier):
        return {{"name": identifier, "echo": "", "shown": "{OTHER}", "said": ""}}

    def update(self, identifier, inputs):
        return {{"shown": "{OTHER}", "said": inputs.echo}}

    def delete(self, identifier):
        pass
"""
HEAD = "from host import Host\n"
ALLOW = '[[secrets.allow]]\npath = "{path}"\nowner = "team-web"\nreason = "a public key id"\n'


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    made = bench_at(tmp_path)
    made.write("host.py", HOST)
    return made


async def planning(engine: Engine) -> Planned:
    return await engine.plan(progress=Silent())


def holding(bench: Workbench, text: str) -> list[str]:
    """Files of the project that hold a text, but for the author's own and the bytecode made of these."""
    files = [p for p in bench.root.rglob("*") if p.is_file() and text.encode() in p.read_bytes()]
    return sorted(str(p.relative_to(bench.root)) for p in files if p.suffix not in (".py", ".pyc"))


def test_a_programs_secret_stops_the_plan_and_is_written_nowhere(bench: Workbench) -> None:
    bench.stack(f'firma.Data("d", input={{"a": ["x", "{TOKEN}"]}})')

    error = bench.refused(planning)

    assert codes(error) == ["F972"]
    assert "app@dev/builtin.Data:d#input.a[1] looks like a GitHub token" in str(error)
    assert TOKEN not in str(error)
    assert holding(bench, TOKEN) == []


def test_all_doors_refuse_it_and_none_shows_it_not_even_the_line_it_stands_in(bench: Workbench) -> None:
    bench.stack(f'firma.Data("d", input="{TOKEN}")')
    for words in (("plan",), ("validate",), ("apply", "--yes"), ("graph",), ("plan", "--json"), ("-vv", "plan")):
        said = bench.firma(*words, code=1)
        assert "F972" in said.codes(), words
        assert TOKEN not in said.whole, words
    assert holding(bench, TOKEN) == []


def test_a_setting_that_is_a_secret_is_named(bench: Workbench) -> None:
    bench.stack(
        'firma.Data("d", input=1)',
        head="class App(firma.Settings):\n    db_password: str\n",
        takes="settings: App",
    )
    bench.write("environments/dev.toml", '[app]\ndb_password = "hunter2"\n')

    error = bench.refused(planning)

    assert [d.address for d in error.diagnostics] == ["app@dev/settings#db_password"]
    assert "hunter2" not in bench.firma("plan", code=1).whole


@pytest.mark.parametrize(
    "path", ["builtin.Data:d#input.a", "app@dev/builtin.Data:d#input", "shop/app@dev/builtin.Data:d#input.a[1]"]
)
def test_an_entry_with_owner_and_reason_allows_it(bench: Workbench, path: str) -> None:
    bench.stack(f'firma.Data("d", input={{"a": ["x", "{TOKEN}"]}})')
    bench.configure(ALLOW.format(path=path))

    assert problems(bench.apply()) == []
    assert bench.request("builtin.Data:d")["input"]["a"] == ("x", TOKEN)


@pytest.mark.parametrize("path", ["builtin.Data:d#inp", "builtin.Data:e#input", "other@dev/builtin.Data:d#input"])
def test_an_entry_for_something_else_allows_nothing(bench: Workbench, path: str) -> None:
    bench.stack(f'firma.Data("d", input={{"a": ["x", "{TOKEN}"]}})')
    bench.configure(ALLOW.format(path=path))

    assert codes(bench.refused(planning)) == ["F972"]


@pytest.mark.parametrize("left", ["path", "owner", "reason"])
def test_an_entry_without_path_owner_or_reason_is_refused(bench: Workbench, left: str) -> None:
    lines = ALLOW.format(path="a#b").splitlines()
    bench.configure("\n".join(line for line in lines if not line.startswith(left)))

    assert bench.firma("plan", code=1).codes() == {"F805"}


@pytest.mark.parametrize("path", ["no-sign", "#x", "a#"])
def test_an_entry_whose_path_is_none_is_refused(bench: Workbench, path: str) -> None:
    bench.configure(ALLOW.format(path=path))

    assert bench.firma("plan", code=1).codes() == {"F804"}


def test_an_entry_that_goes_away_allows_nothing_any_more(bench: Workbench) -> None:
    bench.stack(f'firma.Data("d", input="{TOKEN}")')
    bench.configure(ALLOW.format(path="builtin.Data:d#input"))
    bench.apply()
    bench.configure()

    assert codes(bench.refused(planning)) == ["F972"]


def test_what_a_provider_answers_is_sealed_and_said(bench: Workbench) -> None:
    make_key_file(bench.root / ".firma" / "key")
    bench.stack('h = Host("h", name="h")\nfirma.Data("user", input=h.shown)', head=HEAD)

    said = bench.firma("apply", "--yes")

    assert "F974" in said.codes()
    assert "#shown looks like a Slack token" in said.whole
    assert OTHER not in said.whole
    assert holding(bench, OTHER) == []
    attributes = next(obj for at, obj in bench.objects().items() if "Host" in at).now
    assert attributes is not None
    assert isinstance(attributes.attributes["shown"], Sensitive)
    assert "F974" not in bench.firma("plan", "--refresh", "full").codes()
    assert holding(bench, OTHER) == []


def test_without_a_key_what_a_provider_answers_is_not_kept(bench: Workbench) -> None:
    bench.stack('Host("h", name="h")', head=HEAD)

    assert "F974" in bench.firma("apply", "--yes").codes()
    assert holding(bench, OTHER) == []
    bench.verified()


def test_what_a_provider_answers_can_be_allowed_too(bench: Workbench) -> None:
    bench.stack('Host("h", name="h")', head=HEAD)
    bench.apply()
    address = next(at for at in bench.objects() if "Host" in at)
    bench.configure(ALLOW.format(path=f"{address}#shown"))
    bench.stack('Host("h", name="h", echo="x")', head=HEAD)

    assert "F974" not in bench.firma("apply", "--yes").codes()
    now = bench.objects()[address].now
    assert now is not None
    assert now.attributes["shown"] == OTHER


def test_a_value_that_becomes_a_secret_in_the_run_stops_before_its_intent(bench: Workbench) -> None:
    body = f'h = Host("h", name="h", echo="{TOKEN[4:]}")\nfirma.Data("user", input=f"ghp_{{h.said}}")'
    bench.stack(body, head=HEAD)
    bench.configure(ALLOW.format(path="x#y"))
    error = bench.refused(planning)
    address = error.diagnostics[0].address.partition("/")[2]
    bench.configure(ALLOW.format(path=address) + ALLOW.format(path=address.replace("echo", "said")))

    assert problems(bench.apply()) == ["F973"]
    assert "builtin.Data:user" not in bench.objects()


def test_a_reason_that_is_a_secret_is_refused_before_anything_is_recorded(bench: Workbench) -> None:
    bench.stack('firma.Data("d", input=1)')

    said = bench.firma("apply", "--yes", "--reason", f"use {TOKEN}", code=64)

    assert "F978" in said.codes()
    assert TOKEN not in said.whole
    assert holding(bench, TOKEN) == []
    assert not bench.objects()


def test_the_answer_of_a_look_up_is_sealed_and_never_pinned(bench: Workbench) -> None:
    make_key_file(bench.root / ".firma" / "key")
    bench.write("given.txt", OTHER)
    bench.stack('found = firma.lookup(firma.File, path="given.txt")\nfirma.Data("user", input=found.content)')

    said = bench.firma("apply", "--yes")

    assert OTHER not in said.whole
    assert holding(bench, OTHER) == ["given.txt"]
    assert not (bench.root / "lookups.lock").exists()
    assert changes(bench.plan()) == {}


def test_the_shop_has_no_hit_in_any_environment(tmp_path: Path) -> None:
    shop = shutil.copytree(SHOP, tmp_path / "shop", ignore=shutil.ignore_patterns(".firma", "__pycache__"))
    project = load_project(shop, ceiling=shop)
    for name in project.environments:
        evaluated = asyncio.run(_evaluated(project, name))
        assert len(evaluated.content) > 10_000
        assert leaks_in(evaluated.content, evaluated.document) == []


async def _evaluated(project: Project, name: str) -> Evaluated:
    return await (await evaluate_program(project, project.environment(name))).settled()


def test_an_allowance_covers_what_is_below_it_and_nothing_beside_it() -> None:
    entry = Allowance(path="app@dev/t.X.a#tags", owner="o", reason="r")

    assert entry.covers("shop/app@dev", "t.X.a", ("tags", "b"))
    assert entry.covers("shop/app@dev", "t.X.a", ("tags", 0))
    assert entry.covers("", "t.X.a", ("tags",))
    assert not entry.covers("shop/app@dev", "t.X.a", ("tags_all",))
    assert not entry.covers("shop/app@prod", "t.X.a", ("tags",))


@pytest.mark.parametrize(
    "body",
    [
        f'firma.Data("a", input={{"{TOKEN}": "v"}})',
        f'firma.Data("{TOKEN}", input="v")',
        f'firma.Data("a", input={{"deep": [{{"{TOKEN}": 1}}]}})',
    ],
)
def test_a_secret_in_a_key_or_a_name_stops_the_plan_and_is_written_nowhere(bench: Workbench, body: str) -> None:
    bench.stack(body)

    refused = bench.refused(planning)

    assert "F972" in codes(refused)
    assert TOKEN not in str(refused)
    assert holding(bench, TOKEN) == []

"""Values that come from elsewhere: look-ups and their pins, outputs, secrets that leave no trace, assets."""

from __future__ import annotations

import json
import os
import zipfile
from collections.abc import Awaitable, Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from engine_world import Workbench, bench_at, changes, codes, problems, statuses
from firma.core.model.value import Map
from firma.engine.engine import Engine
from firma.engine.result import Planned, Silent


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    return bench_at(tmp_path)


def planning(**more: Any) -> Callable[[Engine], Awaitable[Planned]]:
    async def work(engine: Engine) -> Planned:
        return await engine.plan(progress=Silent(), **more)

    return work


# -- look-ups ---------------------------------------------------------------------------------------------------------
LOOKUP = 'found = firma.lookup(sim.cc_Plain, k=7)\nsim.cc_Plain("user", refs=[found.id])'


@pytest.fixture
def looking(bench: Workbench) -> Workbench:
    """A stack that uses a thing which somebody else has made."""
    bench.keeper.change(lambda cloud: cloud.make("sim.cc.Plain", Map({"v": 1, "k": 7})))
    bench.sim(LOOKUP)
    return bench


def pins(bench: Workbench) -> dict[str, object]:
    plain = json.loads((bench.root / "lookups.lock").read_text())
    found: dict[str, object] = plain["units"].get("shop/app@dev", {})
    return found


def test_an_answer_is_pinned_and_used_until_it_is_asked_for_anew(looking: Workbench) -> None:
    looking.apply()
    (user,) = [made for made in looking.things() if "k" not in made.attributes]
    (other,) = [made for made in looking.things() if "k" in made.attributes]
    assert user.attributes["refs"] == (other.id,)
    assert len(pins(looking)) == 1

    looking.keeper.change(lambda cloud: cloud.remove(cloud.things[other.spec.type, other.identifier]))
    looking.keeper.change(lambda cloud: cloud.make("sim.cc.Plain", Map({"v": 2, "k": 7})))
    assert changes(looking.plan()) == {}, "the pinned answer stands"
    assert changes(looking.plan(locked=True)) == {}
    planned = looking.plan(relock=True)
    assert changes(planned) == {"sim.cc.Plain:user": "update"}
    looking.apply(planned)
    assert changes(looking.plan()) == {}


def test_a_locked_plan_refuses_a_look_up_without_a_pin_and_writes_none(looking: Workbench) -> None:
    assert codes(looking.refused(planning(locked=True))) == ["F920"]
    assert not (looking.root / "lookups.lock").exists()
    assert looking.firma("plan", "--locked", code=1).codes() == {"F920"}


def test_another_question_is_another_pin_and_a_question_that_is_gone_takes_its_pin_along(looking: Workbench) -> None:
    looking.plan()
    before = set(pins(looking))
    looking.keeper.change(lambda cloud: cloud.make("sim.cc.Plain", Map({"v": 5, "k": 8})))
    looking.sim(LOOKUP.replace("k=7", "k=8"))
    looking.plan()
    assert len(pins(looking)) == 1
    assert set(pins(looking)) != before
    looking.sim("pass")
    looking.plan()
    assert not (looking.root / "lookups.lock").exists()


def test_a_look_up_that_finds_nothing_or_several_things_is_refused(bench: Workbench) -> None:
    bench.sim(LOOKUP)
    assert codes(bench.refused(planning())) == ["F621"]
    for _ in range(2):
        bench.keeper.change(lambda cloud: cloud.make("sim.cc.Plain", Map({"v": 1, "k": 7})))
    assert codes(bench.refused(planning())) == ["F621"]


def test_a_look_up_of_what_the_same_plan_makes_is_answered_in_apply(bench: Workbench) -> None:
    bench.sim(
        """
        a = sim.cc_Plain("a", v=1, k=7)
        found = firma.lookup(sim.cc_Plain, id=a.id)
        sim.cc_Only("u", refs=[found.arn])
        """
    )
    applied = bench.settle()
    assert problems(applied[-1]) == []
    (user,) = [made for made in bench.things() if made.spec.type == "sim.cc.Only"]
    (made,) = [made for made in bench.things() if made.spec.type == "sim.cc.Plain"]
    assert user.attributes["refs"] == (f"arn:sim:cc:Plain:{made.uid}",)
    assert changes(bench.plan()) == {}


@pytest.mark.parametrize("text", ["{", "[]", '{"units": {"a": 1}}', '{"units": {"u": {"a": {"inputs": "x"}}}}', "\x00"])
def test_a_file_of_pins_that_is_none_is_refused(looking: Workbench, text: str) -> None:
    (looking.root / "lookups.lock").write_text(text)
    assert codes(looking.refused(planning())) == ["F919"]


def test_a_pipe_in_the_place_of_pins_is_refused_and_not_waited_for(looking: Workbench) -> None:
    os.mkfifo(looking.root / "lookups.lock")
    assert codes(looking.refused(planning())) == ["F919"]


def test_pins_nested_without_end_are_refused(looking: Workbench) -> None:
    (looking.root / "lookups.lock").write_text("[" * 100_000)
    assert codes(looking.refused(planning())) == ["F919"]


# -- outputs ----------------------------------------------------------------------------------------------------------
def test_outputs_are_recorded_changed_and_removed_with_the_source(bench: Workbench) -> None:
    head = "class Given(firma.Outputs):\n    text: str\n"
    bench.stack('a = firma.Data("a", input="x")\nreturn Given(text=a.output)', head=head, gives="Given")
    bench.apply()

    async def outputs(engine: Engine) -> object:
        return await engine.outputs("app")

    assert bench.do(outputs) == {"text": "x"}
    bench.stack('a = firma.Data("a", input="y")\nreturn Given(text=a.output)', head=head, gives="Given")
    bench.apply()
    assert bench.do(outputs) == {"text": "y"}
    bench.stack('firma.Data("a", input="y")')
    bench.apply()
    assert bench.do(outputs) == {}


def test_an_upstream_of_a_project_that_nobody_declared_is_named(bench: Workbench) -> None:
    bench.stack(
        'firma.Data("d", input=base.text)',
        head="class Given(firma.Outputs):\n    text: str\n",
        takes='base: Given = firma.upstream("other/base")',
    )
    assert codes(bench.refused(planning())) == ["F932"]


def test_a_stack_alone_takes_what_the_other_ones_ledger_holds(bench: Workbench) -> None:
    bench.stack(
        'return Given(text="one")', name="base", head="class Given(firma.Outputs):\n    text: str\n", gives="Given"
    )
    bench.stack('firma.Data("d", input=base.text)', head="from stacks.base import Given\n", takes="base: Given")
    assert codes(bench.refused(lambda engine: engine.plan(["app"], progress=Silent()))) == ["F915"]
    bench.apply(bench.plan("base"))
    assert changes(bench.plan("app")) == {"builtin.Data:d": "create"}
    bench.apply(bench.plan("app"))
    assert bench.request("builtin.Data:d")["input"] == "one"


# -- secrets ----------------------------------------------------------------------------------------------------------
CANARY = "canary-4711-never-to-be-seen"


def traces(bench: Workbench, text: str = CANARY) -> list[str]:
    """Files of the project that hold a text, in any of the forms in which bytes are written down."""
    forms = [text.encode(), text.encode("utf-16-le"), text.encode().hex().encode()]
    files = [path for path in sorted(bench.root.rglob("*")) if path.is_file()]
    holding = [path for path in files if any(form in path.read_bytes() for form in forms)]
    return [str(path.relative_to(bench.root)) for path in holding]


def test_a_secret_by_reference_leaves_no_trace_in_ledger_plans_logs_and_messages(bench: Workbench) -> None:
    bench.variables = {"CANARY": CANARY}
    bench.configure("[providers]\n")
    bench.stack(
        """
        secret = firma.secret_env("CANARY")
        firma.File("keep", path="out/secret.txt", content=secret, mode="0600")
        shown = firma.Command("show", create=["sh", "-c", 'printf %s "$WORD"; exit 0'], environment={"WORD": secret})
        firma.Command("fail", create=["sh", "-c", 'echo "$WORD" >&2; exit 3'], environment={"WORD": secret})
        firma.Data("data", input=secret)
        firma.Data("user", input=shown.stdout)
        """
    )
    said = bench.firma("apply", "--yes", "-vv", "--log-file", "log.txt", code=1)
    assert (bench.root / "out" / "secret.txt").read_text() == CANARY, "the provider had it"
    assert "F627" in said.codes()
    more = [bench.firma(*words, code=None) for words in (("plan",), ("state",), ("why", "fail"), ("history",))]
    more.append(bench.firma("apply", "--yes", "--json", code=None))
    more.append(bench.firma("show", "data", code=None))
    assert [one.whole for one in (said, *more) if CANARY in one.whole] == []
    assert traces(bench) == ["out/secret.txt"]
    bench.verified()


def test_the_parents_environment_is_hidden_from_the_program(bench: Workbench) -> None:
    bench.variables = {"CANARY": CANARY, "AWS_SECRET_ACCESS_KEY": CANARY}
    bench.stack(
        """
        import os
        print(dict(os.environ))
        firma.Data("a", input=os.environ.get("CANARY", "nothing"))
        """
    )
    said = bench.firma("apply", "--yes", code=None)
    assert CANARY not in said.whole
    assert traces(bench) == []


def test_a_missing_secret_stops_before_anything_is_sent(bench: Workbench) -> None:
    bench.stack('firma.File("keep", path="out/secret.txt", content=firma.secret_env("NOBODY_SET_IT"))')
    applied = bench.apply()
    assert problems(applied) == ["F640"]
    assert not (bench.root / "out" / "secret.txt").exists()
    assert not bench.state().open


def test_a_changed_secret_is_seen_and_its_change_shows_nothing(bench: Workbench) -> None:
    bench.stack('firma.File("keep", path="out/secret.txt", content=firma.secret_env("CANARY"))')
    bench.variables = {"CANARY": CANARY}
    bench.firma("apply", "--yes")
    assert bench.result("plan")["units"][0]["empty"]
    (bench.root / "out" / "secret.txt").write_text("by hand")
    said = bench.firma("plan", "--refresh", "full")
    assert "builtin.File:keep" in said.out
    assert CANARY not in said.whole
    assert "by hand" not in said.whole, "what stands there instead may be a secret, too"
    bench.firma("apply", "--yes")
    assert (bench.root / "out" / "secret.txt").read_text() == CANARY
    assert bench.result("plan", "--refresh", "full")["units"][0]["empty"]
    assert traces(bench) == ["out/secret.txt"]
    assert traces(bench, "by hand") == []


def test_what_was_made_with_a_secret_that_is_gone_is_still_planned_and_deleted(bench: Workbench) -> None:
    bench.stack('firma.File("keep", path="out/secret.txt", content=firma.secret_env("CANARY"))')
    bench.variables = {"CANARY": CANARY}
    bench.firma("apply", "--yes")
    bench.variables = {}
    assert bench.result("plan", "--refresh", "full")["units"][0]["empty"]
    assert traces(bench) == ["out/secret.txt"]
    bench.firma("destroy", "--yes")
    assert traces(bench) == []


def test_a_deletion_gets_the_secrets_that_the_thing_was_made_with_or_is_refused(bench: Workbench) -> None:
    bench.stack(
        """
        secret = firma.secret_env("CANARY")
        firma.Command("c", create=["true"], delete=["sh", "-c", "test ${#WORD} -eq 28"], environment={"WORD": secret})
        """
    )
    bench.variables = {"CANARY": CANARY}
    bench.firma("apply", "--yes")
    bench.variables = {}
    assert "F640" in bench.firma("destroy", "--yes", code=1).codes()
    bench.variables = {"CANARY": CANARY}
    bench.firma("destroy", "--yes")
    assert bench.objects() == {}


def test_a_plaintext_secret_in_the_program_is_refused_or_hidden(bench: Workbench) -> None:
    bench.stack(
        """
        class Vault(firma.OwnResource):
            token: str = firma.given(sensitive=True)

            def create(self, inputs):
                raise RuntimeError(f"cannot take {inputs.token}")

            def read(self, identifier):
                return None

            def delete(self, identifier):
                pass

        Vault("v", token="canary-4711-never-to-be-seen")
        """
    )
    said = bench.firma("apply", "--yes", code=None)
    assert said.code != 0
    assert CANARY not in said.whole
    assert [path for path in traces(bench) if not path.startswith(("stacks/", ".firma/cache"))] == []


# -- assets -----------------------------------------------------------------------------------------------------------
def test_an_asset_is_kept_for_a_rollback_although_its_source_changed(bench: Workbench) -> None:
    bench.write("page.html", "<h1>first</h1>\n")
    bench.stack('firma.File("page", path="out/page.html", content=firma.asset("page.html"))')
    assert problems(bench.apply()) == []
    assert (bench.root / "out" / "page.html").read_text() == "<h1>first</h1>\n"
    bench.write("page.html", "<h1>second</h1>\n")
    assert changes(bench.plan()) == {"builtin.File:page": "update"}
    bench.apply()
    assert (bench.root / "out" / "page.html").read_text() == "<h1>second</h1>\n"
    bench.rollback()
    assert (bench.root / "out" / "page.html").read_text() == "<h1>first</h1>\n"


def test_an_asset_that_is_no_text_is_refused_by_a_text_file(bench: Workbench) -> None:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        file.writestr("a.bin", bytes(range(256)))
    (bench.root / "some.zip").write_bytes(buffer.getvalue())
    bench.stack('firma.File("f", path="out/f", content=firma.asset("some.zip"))')
    assert problems(bench.apply()) == ["F629"]


def test_an_asset_that_is_kept_nowhere_any_more_is_named(bench: Workbench) -> None:
    import sqlite3

    bench.write("page.html", "first")
    bench.stack('firma.File("page", path="out/page.html", content=firma.asset("page.html"))')
    planned = bench.plan()
    db = sqlite3.connect(bench.root / ".firma" / "ledger.db")
    db.execute("delete from blob where name like 'asset/%'")
    db.commit()
    db.close()
    assert problems(bench.apply(planned)) == ["F916"]
    assert statuses(bench.apply()) == {"app": "done"}

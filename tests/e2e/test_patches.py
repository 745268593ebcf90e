"""Patches of the source: each does what is wanted and nothing else, keeps comments, and is refused with its place."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest

from engine_world import Workbench, bench_at
from firma.core.model.place import Place
from firma.core.model.value import Map, Sensitive
from firma.engine.engine import Engine
from firma.engine.patching.propose import propose
from firma.engine.patching.trial import evaluated
from firma.engine.patching.wanted import Patch, Wanted

STACK = '''\
"""One stack."""
import firma
from parts import Inbox

LIMIT = 5  # how many


class Settings(firma.Settings):
    size: int
    other: int = 7


@firma.stack
def app(settings: Settings) -> None:
    firma.Data("plain", input={"n": 1, "deep": {"a": "x"}})  # kept as it is
    firma.Data(
        "long",
        input={
            "n": 1,  # first
            "text": 'single',
        },
        protect=False,
    )
    firma.Data("named", input={"limit": LIMIT})
    firma.Data("set", input={"size": settings.size})
    Inbox("box", hidden=30)
    Inbox("wide", hidden=settings.other)
    for name in ("one", "two"):
        firma.Data(name, input={"n": 1})
    firma.Data("made", input={"n": 1 + 1})
    firma.Data("gone", input={"n": 1})
'''

PARTS = '''\
"""What stacks share."""
import firma


class Inbox(firma.Component):
    def __init__(self, name: str, /, *, hidden: int, kept: int = 4) -> None:
        super().__init__(name)
        firma.Data("queue", input={"hidden": hidden, "kept": kept})
'''


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    bench = bench_at(tmp_path)
    bench.configure(environments="[environments.dev]\n[environments.prod]\n")
    bench.write("stacks/app.py", STACK)
    bench.write("parts.py", PARTS)
    bench.write("environments/base.toml", "# everywhere\n[app]\nsize = 1  # small\n")
    return bench


def asked(bench: Workbench, *wanted: tuple[str, tuple[str | int, ...], Any]) -> Patch:
    async def work(engine: Engine) -> Patch:
        graph = await evaluated(engine.context.project, engine.context.environment)
        places = {str(node.address): node.place for document in graph.values() for node in document.nodes if node.place}
        found = [
            Wanted(unit="shop/app@dev", address=address, path=path, value=value, place=places[address])
            for address, path, value in wanted
        ]
        return await propose(engine.context, found)

    return bench.do(work)


def lines(patch: Patch) -> list[str]:
    """Return added and removed lines of a patch."""
    return [line for line in patch.diff.splitlines() if line[:1] in "+-" and not line.startswith(("+++", "---"))]


def test_a_literal_is_changed_where_it_stands_and_comments_stay(bench: Workbench) -> None:
    patch = asked(bench, ("builtin.Data:plain", ("input", "n"), 2))

    assert lines(patch) == [
        '-    firma.Data("plain", input={"n": 1, "deep": {"a": "x"}})  # kept as it is',
        '+    firma.Data("plain", input={"n": 2, "deep": {"a": "x"}})  # kept as it is',
    ]
    assert patch.adopted == ("builtin.Data:plain#input.n",)
    assert patch.also == {"prod": ("app@prod/builtin.Data:plain",)}
    assert patch.refused == ()


def test_a_refusal_says_what_else_would_change(bench: Workbench) -> None:
    (refused,) = asked(bench, ("builtin.Data:one", ("input", "n"), 2)).refused

    assert refused.code == "F953"
    assert "changes builtin.Data:two, too" in refused.detail


def test_what_is_not_given_yet_is_added_in_the_form_of_its_neighbours(bench: Workbench) -> None:
    patch = asked(bench, ("builtin.Data:long", ("input", "more"), Map(k=(1, "two"))))

    assert lines(patch) == ['+            "more": {"k": [1, "two"]},']


def test_what_is_there_no_more_is_left_out(bench: Workbench) -> None:
    patch = asked(bench, ("builtin.Data:long", ("input", "text"), None))

    assert lines(patch) == ["-            \"text\": 'single',"]


def test_several_values_of_one_file_are_one_patch(bench: Workbench) -> None:
    patch = asked(
        bench,
        ("builtin.Data:long", ("input", "more"), 1),
        ("builtin.Data:plain", ("input", "deep", "b"), "y"),
        ("builtin.Data:gone", ("input", "n"), 9),
    )

    assert len(patch.adopted) == 3
    assert [line[:1] for line in lines(patch)] == ["-", "+", "+", "-", "+"]


def test_a_name_is_followed_to_its_assignment(bench: Workbench) -> None:
    patch = asked(bench, ("builtin.Data:named", ("input", "limit"), 6))

    assert lines(patch) == ["-LIMIT = 5  # how many", "+LIMIT = 6  # how many"]


def test_a_setting_is_set_in_the_environments_own_file_and_other_environments_stay(bench: Workbench) -> None:
    patch = asked(bench, ("builtin.Data:set", ("input", "size"), 3))

    assert patch.files == ("environments/dev.toml",)
    assert "--- /dev/null" in patch.diff
    assert lines(patch) == ["+[app]", "+size = 3"]
    assert patch.also == {}


def test_a_settings_file_keeps_its_comments(bench: Workbench) -> None:
    bench.write("environments/dev.toml", "# dev\n[app]\nsize = 2  # more\n")

    patch = asked(bench, ("builtin.Data:set", ("input", "size"), 3))

    assert lines(patch) == ["-size = 2  # more", "+size = 3  # more"]


def test_a_value_within_a_component_is_changed_where_that_one_is_used(bench: Workbench) -> None:
    patch = asked(bench, ("box/builtin.Data:queue", ("input", "hidden"), 31))

    assert lines(patch) == ['-    Inbox("box", hidden=30)', '+    Inbox("box", hidden=31)']


def test_a_setting_behind_a_component_is_found(bench: Workbench) -> None:
    patch = asked(bench, ("wide/builtin.Data:queue", ("input", "hidden"), 8))

    assert patch.files == ("environments/dev.toml",)
    assert lines(patch) == ["+[app]", "+other = 8"]


@pytest.mark.parametrize(
    ("address", "path", "value"),
    [
        ("builtin.Data:one", ("input", "n"), 2),  # two resources are declared there
        ("builtin.Data:made", ("input", "n"), 3),  # it is computed
        ("box/builtin.Data:queue", ("input", "kept"), 5),  # the default serves both boxes
        ("builtin.Data:plain", ("input", "n"), Sensitive("canary-1")),
        ("builtin.Data:plain", ("input", "n"), b"bytes"),
    ],
)
def test_what_would_change_something_else_is_refused_with_its_place(
    bench: Workbench, address: str, path: tuple[str, ...], value: Any
) -> None:
    patch = asked(bench, (address, path, value))

    (problem,) = patch.refused
    assert problem.code == "F953"
    assert problem.place is not None
    assert problem.place.file in ("stacks/app.py", "parts.py")
    assert patch.files == ()
    assert "canary" not in problem.detail


def test_what_can_be_done_is_done_though_something_else_cannot(bench: Workbench) -> None:
    patch = asked(bench, ("builtin.Data:made", ("input", "n"), 3), ("builtin.Data:plain", ("input", "n"), 2))

    assert patch.adopted == ("builtin.Data:plain#input.n",)
    assert [problem.address for problem in patch.refused] == ["builtin.Data:made"]


def test_a_declaration_of_what_is_gone_is_taken_out(bench: Workbench) -> None:
    wanted = Wanted(
        unit="shop/app@dev", address="builtin.Data:gone", absent=True, place=Place("stacks/app.py", line_of("gone"), 5)
    )

    patch = bench.do(lambda engine: propose(engine.context, [wanted]))

    assert lines(patch) == ['-    firma.Data("gone", input={"n": 1})']


def line_of(name: str) -> int:
    return next(number for number, line in enumerate(STACK.splitlines(), 1) if f'"{name}"' in line)


def test_a_declaration_outside_of_the_project_is_refused(bench: Workbench) -> None:
    wanted = Wanted(
        unit="shop/app@dev", address="builtin.Data:nowhere", path=("input", "n"), value=2, place=Place("../x.py", 1, 1)
    )

    patch = bench.do(lambda engine: propose(engine.context, [wanted]))

    assert [problem.code for problem in patch.refused] == ["F953"]


def test_the_patch_is_one_that_git_applies_and_the_project_is_left_alone_until_then(bench: Workbench) -> None:
    before = {
        path: path.read_bytes() for path in bench.root.rglob("*") if path.is_file() and ".firma" not in path.parts
    }
    patch = asked(bench, ("builtin.Data:plain", ("input", "n"), 2), ("builtin.Data:set", ("input", "size"), 3))
    assert before == {
        path: path.read_bytes() for path in bench.root.rglob("*") if path.is_file() and ".firma" not in path.parts
    }

    subprocess.run(["git", "apply", "-"], cwd=bench.root, input=patch.diff.encode(), check=True)

    assert (bench.root / "environments" / "dev.toml").read_text(encoding="utf-8") == "[app]\nsize = 3\n"
    assert '"n": 2, "deep"' in (bench.root / "stacks" / "app.py").read_text(encoding="utf-8")
    assert not list((bench.root / ".firma" / "cache").glob("trial-*"))

"""Every type of the builtin provider, each in a folder of its own."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from conformance.provider.case import Case, World
from firma.core.model.call import Thing
from firma.core.model.value import Map
from firma.providers.builtin import BuiltinProvider
from firma.providers.builtin.schemas import SCHEMAS


async def at_once(_: int) -> None:
    """No time needs to pass: nothing lags."""


def world(folder: Path, count: Callable[[], int] = lambda: 0) -> World:
    return World(
        provider=BuiltinProvider(environment={"PATH": "/usr/bin:/bin"}, resolvers={}),
        configuration=Map(root=str(folder)),
        count=count,
        pass_ms=at_once,
    )


def file_world(folder: Path) -> World:
    found = world(folder, lambda: sum(1 for path in (folder / "made").glob("*") if not path.name.startswith(".")))
    found.change_by_hand = lambda thing: _append(folder, thing)
    found.remove_by_hand = lambda thing: (folder / thing.identifier).unlink()
    return found


def _append(folder: Path, thing: Thing) -> None:
    with (folder / thing.identifier).open("a") as file:
        file.write("by hand")


def command_world(folder: Path) -> World:
    return world(folder, lambda: sum(1 for _ in folder.glob("ran-*")))


def command(number: int) -> Map:
    def run(code: str) -> tuple[str, ...]:
        return (sys.executable, "-c", f"import pathlib; f = pathlib.Path('ran-{number}'); {code}; print('said')")

    return Map(create=run("f.touch()"), delete=run("f.unlink(missing_ok=True)"), environment=Map(A="1"), timeout=30)


CASES = [
    Case(
        schema=SCHEMAS["builtin.Data"],
        world=world,
        inputs=lambda n: Map(input=Map(deep=(n, "x")), triggers_replace=(1,)),
        changed=lambda inputs: inputs.with_(input="other"),
        shrunk=lambda inputs: Map({key: value for key, value in inputs.items() if key != "input"}),
        ledger_only=True,
        remembers_tokens=False,
    ),
    Case(
        schema=SCHEMAS["builtin.RandomId"],
        world=world,
        inputs=lambda n: Map(byte_length=8, keepers=Map(n=n)),
        wrong=Map(byte_length="eight"),
        ledger_only=True,
    ),
    Case(
        schema=SCHEMAS["builtin.File"],
        world=file_world,
        inputs=lambda n: Map(path=f"made/file-{n}.txt", content=f"content {n}\n", mode="0640"),
        changed=lambda inputs: inputs.with_(content="other\n", mode="0600"),
        shrunk=lambda inputs: Map({key: value for key, value in inputs.items() if key != "mode"}),
        wrong=Map(path="made/x", content=7),
    ),
    Case(
        schema=SCHEMAS["builtin.Command"],
        world=command_world,
        inputs=command,
        changed=lambda inputs: inputs.with_(timeout=60),
        shrunk=lambda inputs: Map({key: value for key, value in inputs.items() if key != "environment"}),
        wrong=Map(create="not a list"),
        ledger_only=True,
    ),
]

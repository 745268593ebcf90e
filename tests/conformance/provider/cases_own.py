"""Own types in real processes of their own."""

from __future__ import annotations

import json
from pathlib import Path

from conformance.provider.case import Case, World
from firma.core.model.call import Thing
from firma.core.model.schema import Attribute, Kind, Mode, Owned, Recovery, TypeSchema
from firma.core.model.value import Map
from firma.providers.own.provider import OwnProvider, OwnSettings

HERE = Path(__file__).parent

NOTE = TypeSchema(
    type="own.own_notes.Note",
    attributes={
        "text": Attribute(kind=Kind.TEXT, required=True),
        "author": Attribute(kind=Kind.TEXT, required=True, create_only=True),
        "pages": Attribute(kind=Kind.INTEGER),
        "tags": Attribute(kind=Kind.MAP, element=Attribute(kind=Kind.TEXT)),
        "words": Attribute(kind=Kind.INTEGER, read_only=True),
    },
    create_only=(("author",),),
    read_only=(("words",),),
    recovery=Recovery(modes=(Mode.TOKEN, Mode.FIND), token_life_ms=86_400_000, call_max_ms=60_000),
    tags="tags",
    provider="own",
    source="own_notes",
    owns=(Owned(type="own.own_notes.Line", parent=()),),
)

LINE = TypeSchema(
    type="own.own_notes.Line",
    attributes={"text": Attribute(kind=Kind.TEXT, required=True)},
    recovery=Recovery(modes=(Mode.LIST,), call_max_ms=60_000),
    updatable=False,
    provider="own",
    source="own_notes",
)


async def at_once(_: int) -> None:
    """No time needs to pass: nothing lags."""


def world(folder: Path, pattern: str) -> World:
    settings = OwnSettings(paths=(HERE,), passed=("NOTES",))
    return World(
        provider=OwnProvider(settings, environment={"PATH": "/usr/bin:/bin", "NOTES": str(folder)}),
        configuration=Map(module="own_notes", name="Note"),
        count=lambda: sum(1 for _ in folder.glob(pattern)),
        pass_ms=at_once,
    )


def notes(folder: Path) -> World:
    found = world(folder, "*.note")

    def change(thing: Thing) -> None:
        path = folder / f"{thing.identifier}.note"
        note = json.loads(path.read_text())
        path.write_text(json.dumps({**note, "now": ["by hand", *note["now"][1:]]}))

    found.change_by_hand = change
    found.remove_by_hand = lambda thing: (folder / f"{thing.identifier}.note").unlink()
    return found


def lines(folder: Path) -> World:
    found = world(folder, "line-*")

    def make(attributes: Map) -> None:
        (folder / "line-by-hand").write_text(attributes["text"])

    found.make_by_hand = make
    found.change_by_hand = lambda thing: _overwrite(folder / thing.identifier)
    found.remove_by_hand = lambda thing: (folder / thing.identifier).unlink()
    return found


def _overwrite(path: Path) -> None:
    path.write_text("by hand")


CASES = [
    Case(
        schema=NOTE,
        world=notes,
        inputs=lambda n: Map(text=f"number {n}", author="ann", pages=2),
        changed=lambda inputs: inputs.with_(text="quite another text"),
        shrunk=lambda inputs: Map({key: value for key, value in inputs.items() if key != "pages"}),
        wrong=Map(text=7, author="ann"),
        remembers_tokens=True,
    ),
    Case(schema=LINE, world=lines, inputs=lambda n: Map(text=f"line {n}"), wrong=Map(text=("a",))),
]

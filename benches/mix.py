"""The mix of a real system: what one apply of `examples/shop` into the embedded cloud put into its log, as templates.

`python -m benches.mix FOLDER ENVIRONMENT` makes `shop.jsonl` anew, from the store of an applied shop. Nothing here
knows how a log is written.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from firma.core.ledger.entry import Entry
from firma.core.model.codec import from_tagged, to_tagged
from firma.core.model.place import Place
from firma.core.model.value import Map
from firma.engine.engine import Engine
from firma.engine.project import load_project

KEPT = Path(__file__).with_name("shop.jsonl")

NAMES = re.compile(r"(?<![0-9a-f])(?=[0-9a-f]*[0-9])[0-9a-f]{8,17}(?![0-9a-f])")
"""What clouds draw by lot, or make of a name: other copies have others of the same length."""

ADDRESS = re.compile(r"shop/[a-z]+@dev/")
"""How references in the shop name their unit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """One resource of one copy of the shop: what was asked for and answered, and which ones before it it uses."""

    type: str
    address: str
    place: Place
    options: Mapping[str, Any]
    uses: tuple[int, ...]
    asked: Map
    answered: Map
    changes: str
    """The attribute that changes give another value."""

    def changed(self, number: int) -> tuple[Map, Map]:
        """Return what was asked and answered in the n-th change: one attribute has another value."""
        if not number:
            return self.asked, self.answered
        value = self.asked["request"][self.changes]
        other = value + number if isinstance(value, int) else f"{value}~{number}"
        asked = {part: _with(of, self.changes, other) for part, of in self.asked.items() if part != "baseline"}
        return Map(asked), Map({**self.answered, "attributes": _with(self.answered["attributes"], self.changes, other)})


def _with(values: Map, key: str, value: Any) -> Map:
    return Map({**values, key: value}) if key in values else values


class Mix:
    """The templates, read once."""

    def __init__(self) -> None:
        self.lines = KEPT.read_text(encoding="utf-8").splitlines()

    def __len__(self) -> int:
        return len(self.lines)

    def copy(self, unit: str, number: int) -> Iterator[Made]:
        """Yield the resources of a copy of the shop, each with names of its own; the same for the same arguments."""

        def other(found: re.Match[str]) -> str:
            drawn = sha256(f"{unit} {number} {found[0]}".encode()).hexdigest()
            digits = str(int(drawn, 16)) if found[0].isdecimal() else drawn
            return digits[: len(found[0])]

        inside = f"c{number:03}"
        for line in self.lines:
            plain = json.loads(ADDRESS.sub(f"{unit}/{inside}/", NAMES.sub(other, line)))
            asked, answered = from_tagged(plain["asked"]), from_tagged(plain["answered"])
            yield Made(
                type=plain["type"],
                address=f"{inside}/{plain['address']}",
                place=Place(*plain["place"]),
                options={key: [f"{inside}/{one}" for one in of] for key, of in plain["options"].items()},
                uses=tuple(plain["uses"]),
                asked=asked,
                answered=answered,
                changes=_changing(asked["request"], answered["attributes"]),
            )


def _changing(request: Map, attributes: Map) -> str:
    """The attribute that is likeliest to change: a number, else a text that names nothing."""
    plain = {key: of for key, of in request.items() if type(of) in (int, str) and attributes.get(key) == of}
    ranked = sorted(plain, key=lambda key: (type(plain[key]) is str, bool(re.search("name|arn|_id", key)), key))
    return ranked[0] if ranked else next(iter(request))


def templates(entries: list[Entry], numbers: dict[tuple[str, int], int], unit: str) -> Iterator[dict[str, Any]]:
    """Yield a template for each creation; `numbers` gives the template of a unit's object."""
    intents = {entry.seq: entry for entry in entries if entry.kind == "intent"}
    for entry in entries:
        if entry.kind != "outcome" or not entry.values:
            continue
        intent = intents[entry.fields["intent"]]
        if intent.fields["act"] != "create" or intent.place is None or intent.object is None:
            continue
        numbers[unit, intent.object] = len(numbers)
        yield {
            "type": intent.fields["type"],
            "address": intent.address,
            "place": [intent.place.file, intent.place.line],
            "options": dict(intent.options),
            "uses": [numbers[unit, used] for used, _ in intent.dependencies],
            "asked": to_tagged(intent.values),
            "answered": to_tagged(entry.values),
        }


async def _make(folder: Path, environment: str) -> None:
    engine = await Engine.open(load_project(folder, ceiling=folder), environment)
    try:
        engine.context.unlock()
        numbers: dict[tuple[str, int], int] = {}
        lines = []
        for unit in sorted(await engine.context.store.units()):
            entries = list(await engine.context.entries(unit))
            lines += [json.dumps(one, ensure_ascii=False) for one in templates(entries, numbers, unit)]
        KEPT.write_text("\n".join(lines) + "\n", encoding="utf-8")
    finally:
        await engine.close()


if __name__ == "__main__":
    asyncio.run(_make(Path(sys.argv[1]), sys.argv[2]))

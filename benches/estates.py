"""An estate of many units that depend on each other in layers, always the same for the same numbers; measures nothing.

Every stack gives outputs; one of layer *k* takes those of two of layer *k*-1. The last are a matrix: `edge` has an
instance for each region, and `index` takes what all of them give, by key. Resources are built-in ones: what is measured
over it is Firma, not a cloud.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

TEAMS = ("platform", "data", "web", "pay")
CHAIN = 5
"""Resources of a chain; the chains of a unit stand side by side."""

STACK = '''"""Unit {number} of the estate: {count} resources in chains."""

import firma
{imports}

class {upper}Settings(firma.Settings):
    size: int = 1


class {upper}(firma.Outputs):
    key: str
    first: str


@firma.stack
def {name}(settings: {upper}Settings{takes}) -> {upper}:
    firma.Data("sized", input=settings.size)
    last = firma.Data("root", input={root})
    first = last
    for number in range({count} - 2):
        before = first if number % {chain} == 0 else last
        last = firma.Data(f"d{{number:03}}", input={{"number": number, "of": before.id}})
    return {upper}(key=last.id, first=first.id)
'''

EDGE = '''"""Edges: one for each region."""

import firma
{imports}

class EdgeSettings(firma.Settings):
    region: str
    size: int = 1


class Edge(firma.Outputs):
    name: str


@firma.stack(matrix="region")
def edge(settings: EdgeSettings{takes}) -> Edge:
    firma.Data("sized", input=settings.size)
    root = firma.Data("root", input={root})
    for number in range({count} - 2):
        firma.Data(f"d{{number:03}}", input=f"{{settings.region}}-{{number}}-{{root.id}}")
    return Edge(name=root.id)
'''

INDEX = '''"""The index: what every edge gives, by key."""

import firma
from stacks.edge import Edge


@firma.stack
def index(edges: dict[str, Edge]) -> None:
    for key, one in edges.items():
        firma.Data(key, input=one.name)
    for number in range({count} - len(edges)):
        firma.Data(f"d{{number:03}}", input=number)
'''


@dataclass(frozen=True, slots=True, kw_only=True)
class Estate:
    """How much there is: units of which `regions` are instances of one stack, in layers, and resources over all."""

    units: int = 60
    resources: int = 6_000
    layers: int = 6
    regions: int = 8

    def __post_init__(self) -> None:
        """Refuse numbers that make no estate."""
        plain = self.units - self.regions - 1
        if plain < self.layers or self.resources < self.units * max(4, self.regions):
            raise ValueError(f"{self} is no estate: too few units for its layers, or too few resources for its units")

    @property
    def stacks(self) -> tuple[str, ...]:
        """Names of the stacks without a matrix that have settings, layer by layer."""
        return tuple(f"s{number:03}" for number in range(self.units - self.regions - 1))

    @property
    def keys(self) -> tuple[str, ...]:
        """Keys of the instances of `edge`."""
        return tuple(f"region-{number:02}" for number in range(self.regions))

    @property
    def names(self) -> tuple[str, ...]:
        """Short names of all units in the environment `dev`."""
        return (*(f"{s}@dev" for s in self.stacks), *(f"edge.{key}@dev" for key in self.keys), "index@dev")

    def count(self, unit: int) -> int:
        """Return how many resources a unit has, by its number in `names`."""
        each, more = divmod(self.resources, self.units)
        return each + (1 if unit < more else 0)

    def givers(self, number: int) -> tuple[str, ...]:
        """Return the stacks that a stack takes outputs of: two of the layer before its own."""
        stacks, width = self.stacks, max(1, len(self.stacks) // self.layers)
        layer = min(number // width, self.layers - 1)
        if layer == 0:
            return ()
        start = (layer - 1) * width
        return tuple(sorted({stacks[start + (number * 7 + step) % width] for step in (0, 3)}))


def write(folder: Path, estate: Estate) -> None:
    """Write the project of an estate into a folder."""
    (folder / "stacks").mkdir(parents=True, exist_ok=True)
    (folder / "environments").mkdir(exist_ok=True)
    owners = "".join(f'{name} = "team-{TEAMS[at % len(TEAMS)]}"\n' for at, name in enumerate(estate.stacks))
    tags = "".join(
        f'{name} = {{ tier = "{"gold" if at % 5 == 0 else "iron"}" }}\n' for at, name in enumerate(estate.stacks)
    )
    regions = ", ".join(f'"{key}"' for key in estate.keys)
    (folder / "firma.toml").write_text(
        f'[project]\nname = "estate"\n\n[environments.dev]\nmatrix = {{ region = [{regions}] }}\n\n'
        f'[owners]\n{owners}edge = "team-edge"\n\n[tags]\n{tags}',
        encoding="utf-8",
    )
    for number, name in enumerate(estate.stacks):
        _write(folder, name, STACK, estate.givers(number), number=number, count=estate.count(number))
    first = len(estate.stacks)
    _write(folder, "edge", EDGE, estate.stacks[-1:], number=first, count=estate.count(first))
    text = INDEX.format(count=estate.resources - sum(estate.count(at) for at in range(first)) - _edges(estate))
    (folder / "stacks" / "index.py").write_text(text, encoding="utf-8")


def _edges(estate: Estate) -> int:
    """All instances have as many resources as the first: what is left over goes to the index."""
    return estate.count(len(estate.stacks)) * estate.regions


def _write(folder: Path, name: str, text: str, givers: tuple[str, ...], *, number: int, count: int) -> None:
    imports = "".join(f"from stacks.{giver} import {giver.upper()}\n" for giver in givers)
    takes = "".join(f", {giver}: {giver.upper()}" for giver in givers)
    root = f"[{', '.join(f'{giver}.key' for giver in givers)}]" if givers else str(number)
    source = text.format(
        number=number, count=count, imports=imports, takes=takes, root=root, name=name, upper=name.upper(), chain=CHAIN
    )
    (folder / "stacks" / f"{name}.py").write_text(source, encoding="utf-8")


def change(folder: Path, sizes: dict[str, int]) -> None:
    """Give stacks (`s000`) or instances (`edge.region-00`) other sizes: each changes one resource that nobody uses."""
    text = "".join(f'["{name}"]\nsize = {size}\n\n' for name, size in sizes.items())
    (folder / "environments" / "dev.toml").write_text(text, encoding="utf-8")

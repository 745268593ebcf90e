"""Laws of authoring, over generated programs and texts."""

from __future__ import annotations

import asyncio
import json
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import firma
from authoring_world import TAME, Thing, collected, declaring, settled
from firma.core.model.document import document_digest, encode_document
from firma.core.model.node import GraphDocument, UnitDocument
from firma.program.client import evaluate
from firma.program.overlay import parse
from firma.program.placeholder import DamageError, Mint, literal, other_mint
from firma.program.process import Surroundings, ask
from firma.program.protocol import Job, Limits
from firma.program.text import plain
from host_world import make

texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=20)
values = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12)
MARK = "\ue000"
"""Where a generated document holds a reference."""
documents = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | texts.filter(lambda t: MARK not in t) | st.just(MARK),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(texts.filter(lambda t: MARK not in t), inner, max_size=3)
    ),
    max_leaves=10,
)


def filled(document: Any, value: str) -> Any:
    """Return a document with a value at its marks."""
    if document == MARK:
        return value
    if isinstance(document, dict):
        return {key: filled(item, value) for key, item in document.items()}
    return [filled(item, value) for item in document] if isinstance(document, list) else document


@given(documents, values, st.integers(1, 3))
def test_a_value_in_json_however_deep_is_escaped_as_plain_python_would(document: Any, value: str, depth: int) -> None:
    def nested(one: Any) -> str:
        text = json.dumps(one)
        for _ in range(depth - 1):
            text = json.dumps({"in": text})
        return text

    with declaring() as run:
        late = settled(run, nested(filled(document, plain(Thing("a").text))), value)
    assert json.loads(late) == json.loads(nested(filled(document, value)))


@given(st.lists(texts | st.just(MARK), max_size=6))
def test_joining_commutes_with_substitution(parts: list[str]) -> None:
    with declaring() as run:
        reference = Thing("a").text
        late = settled(run, "".join(reference if part == MARK else part for part in parts), TAME)
    early = "".join(TAME if part == MARK else part for part in parts)
    try:
        same = late == early or json.loads(late) == json.loads(early)
    except ValueError:
        same = False
    assert same


@given(st.text(max_size=200) | st.binary(max_size=200).map(lambda b: __import__("base64").b64encode(b).decode()))
def test_ordinary_text_is_never_taken_for_a_placeholder(text: str) -> None:
    try:
        literal(text)
    except DamageError as damage:
        raise AssertionError(f"{text!r}: {damage}") from damage


@given(st.data())
def test_two_mints_give_one_graph(data: st.DataObject) -> None:
    document = data.draw(documents)
    found = []
    for mint in (Mint(), other_mint()):
        with declaring(mint=mint) as run:
            Thing("z")
            found.append(collected(run, filled(document, Thing("a").text)))
    assert found[0] == found[1]


def _declare(order: list[int], edges: dict[int, int]) -> str:
    """Declare things in an order, each after the one that it refers to, and return the graph's digest."""
    with declaring() as run:
        made: dict[int, Thing] = {}

        def one(number: int) -> None:
            if number in made:
                return
            giver = edges.get(number)
            if giver is not None:
                one(giver)
            value = made[giver].text if giver is not None else "root"
            made[number] = Thing(f"n{number}", value=[value, firma.later(lambda v: f"{v}{number}", value)])

        for number in order:
            one(number)
        assert run.state is not None
        from firma.program.run import _numbered

        nodes, _ = _numbered(run.state)
        unit = UnitDocument(unit="shop/s@dev", nodes=nodes)
        return document_digest(GraphDocument(project="shop", environment="dev", units=(unit,)))


@given(st.integers(1, 8).flatmap(lambda n: st.tuples(st.permutations(range(n)), st.integers(0, 2**16))))
def test_the_order_of_declarations_is_irrelevant(drawn: tuple[list[int], int]) -> None:
    order, seed = drawn
    choose = random.Random(seed)
    edges = {number: choose.randrange(number) for number in range(1, len(order)) if choose.random() < 0.7}
    assert _declare(list(order), edges) == _declare(sorted(order), edges)


names = st.from_regex(r"[a-z][a-z0-9_-]{0,8}", fullmatch=True)
scalars = st.sampled_from(
    [
        '"x"',
        "'y # no'",
        "3",
        "true",
        "[1, 2]",
        '[\n  "a]", # c\n  "b",\n]',
        '"""\nz = 1\n"""',
        "{ p = 1, q = { r = 2 } }",
        "'''\n[no]\n'''",
    ]
)


@given(st.dictionaries(names, st.dictionaries(names, scalars, max_size=4), max_size=4), st.booleans())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_each_settings_line_is_found(tmp_path: Path, sections: dict[str, dict[str, str]], dotted: bool) -> None:
    lines: list[str] = ["# settings"]
    at: dict[tuple[str, ...], int] = {}
    for section, pairs in sections.items():
        if not dotted:
            lines += ["", f"[{section}]"]
        for name, scalar in pairs.items():
            text = f"{section}.{name} = {scalar}" if dotted else f"{name} = {scalar}  # a comment"
            at[section, name] = sum(line.count("\n") + 1 for line in lines) + 1
            lines.append(text)
    path = tmp_path / "dev.toml"
    path.write_text("\n".join(lines) + "\n")
    overlay = parse(path, "dev.toml")
    assert {key: overlay.place(*key).line for key in at} == at


@pytest.mark.parametrize("seed", ["1", "2", "77"])
def test_processes_with_other_hash_seeds_give_the_same_bytes(tmp_path: Path, seed: str) -> None:
    world = make(tmp_path)
    world.body(
        """
        first = firma.Data("a", input={"z": 1, "b": {"x", "y"}})
        for turn in range(3):
            firma.Data(f"b{turn}", input=firma.later(lambda v: f"{v}{turn}", first.output), protect=True)
        """
    )
    result = asyncio.run(evaluate(world.request()))
    assert result.document is not None, result.diagnostics
    import sys

    job = Job(
        mode="graph",
        root=str(world.root),
        project="shop",
        environment="dev",
        firma=firma.__version__,
        limits=Limits(seconds=20),
    )
    answer = asyncio.run(ask(job, sys.executable, Surroundings(seed, "Asia/Tokyo", "/", "C")))
    assert answer.content("document") == encode_document(result.document)

"""The story behind the recorded plan and graph documents of format 1: one of each by hand, and a project of files.

python tests/plan_format_story.py FOLDER      records graph.json, plan.json and project/; done once for each format
"""

from __future__ import annotations

import shutil
import sqlite3
import sys
import tempfile
from contextlib import closing
from decimal import Decimal
from itertools import count
from pathlib import Path

from engine_world import Workbench
from firma.core.ledger.state import Hold
from firma.core.model.address import parse_address
from firma.core.model.document import encode_document
from firma.core.model.expression import Call, Function, Opaque
from firma.core.model.node import GraphDocument, Node, Options, ProviderInstance, Replacement, UnitDocument, Upstream
from firma.core.model.value import Asset, Map, Object, SecretRef, Sensitive, set_of
from firma.core.plan.codec import encode_plan
from firma.core.plan.plan import Plan
from firma.engine.actor import Actor
from firma.engine.engine import Engine
from firma.engine.request import CancelToken, Confirmations
from firma.engine.result import Silent
from firma.engine.world import ProcessFacts, World
from ledger_world import entropy
from plan_world import UNIT, applied, lookup, output, plan_of, ref, resource

BEFORE: list[Node] = [
    resource("t.Plain:a", k=1, v="x"),
    resource("t.Plain:b", Options(timeouts=(("update", 5),)), one=ref("t.Plain:a", "arn"), v=Sensitive("hunter2")),
    resource("t.Named:gone", v=SecretRef("environment", "X", "1")),
    output("arn", ref("t.Plain:a", "arn")),
]
AFTER: list[Node] = [
    resource("t.Plain:a", Options(replacement=Replacement.CREATE_FIRST), k=2, v="x"),
    resource("t.Plain:c", Options(moved_from=("t.Plain:b",)), one=ref("t.Plain:a", "arn"), v=Sensitive("hunter3")),
    resource("t.Plain:e", v=Call(Function.CONCAT, ("ä-", ref("t.Plain:a", "arn")))),
    resource("t.Plain:f", v=Opaque("m", "f", "0" * 64, (1, "x"))),
    lookup("image", name=ref("t.Plain:a", "id")),
    output("arn", ref("t.Plain:a", "arn"), sensitive=True),
]
EVERY_OPTION = Options(
    protect=True,
    depends_on=("t.Plain:a",),
    ignore_changes=(("tags", "x"), ("rules", 0)),
    retain=True,
    replacement=Replacement.DELETE_FIRST,
    moved_from=("t.Plain:old",),
    timeouts=(("create", 1_200_000),),
    reason="why",
)
EVERY_VALUE = Object(
    number=12345678901234567890,
    ratio=Decimal("0.5"),
    flags=(True, False, None),
    tags=Map({'any "key"\t': "x"}),
    members=set_of(("b", "a")),
    bytes=b"\x00\xff",
    code=Asset("ab" * 32, 77, "handler.zip"),
    secret=SecretRef("aws.secretsmanager", "db", "v1", "password"),
)

FIRST_SOURCE = '''"""A stack of things on the machine that applies."""

import firma


@firma.stack
def app() -> None:
    number = firma.RandomId("number", byte_length=4)
    firma.File("kept", path="out/kept.txt", content="kept")
    firma.File("changed", path="out/changed.txt", content=f"one {number.hex}")
    firma.File("replaced", path="out/replaced.txt", content="there")
    firma.File("gone", path="out/gone.txt", content="gone")
'''
SECOND_SOURCE = (
    FIRST_SOURCE.replace('f"one', 'f"two')
    .replace("out/replaced.txt", "out/moved/replaced.txt")
    .replace('    firma.File("gone", path="out/gone.txt", content="gone")\n', "")
    + '    firma.File("new", path="out/new.txt", content="new")\n'
)


def document_of_everything() -> GraphDocument:
    """Return a document with every kind of node, every option and every form of a value."""
    web = (
        *AFTER,
        resource("t.Plain:every", EVERY_OPTION, "cloud", v=EVERY_VALUE),
        ProviderInstance(address=parse_address("provider:cloud"), kind="sim", inputs=Map(region="x")),
        Upstream(address=parse_address("upstream:net"), unit="shop/net@dev", contract=Map(vpc="text"), place=None),
    )
    units = (UnitDocument(unit=UNIT, nodes=web), UnitDocument(unit="shop/net@dev"))
    return GraphDocument(
        project="shop",
        environment="dev",
        units=units,
        files=(("data/x.txt", "1" * 64),),
        sources=(("stacks/web.py", "2" * 64),),
        evaluator="3.11",
    )


def plan_of_everything() -> Plan:
    """Return a plan with something of everything."""
    holds = [Hold(key="o3", values=Map(v="held"), fields={"reason": "r"}), Hold(key="at.Plain:f", absent=True)]
    return plan_of(applied(*BEFORE).state, AFTER, holds=holds, facts={"commit": "c1", "dirty": False})


def surroundings() -> World:
    """Return a world with a clock that ticks by a second, made-up chance, and nobody's machine."""
    ticks = count(1_760_000_000_000, 1000)
    return World(
        now_ms=lambda: next(ticks),
        entropy=entropy("plan of format 1"),
        process=ProcessFacts("recorder", 1, "1"),
        environment={},
    )


def tell(folder: Path) -> str:
    """Apply a first source in a folder and plan a second one; return the digest of the plan."""
    bench = Workbench(folder, world=surroundings)
    bench.configure()
    bench.write("stacks/app.py", FIRST_SOURCE)

    async def first(engine: Engine) -> None:
        engine.context.actor = Actor(subject="ann@example.org", issuer="git", host="recorder")
        planned = await engine.plan(progress=Silent())
        await engine.apply(
            planned, reason="the first", confirmations=Confirmations(yes=True), progress=Silent(), cancel=CancelToken()
        )

    bench.do(first)
    bench.write("stacks/app.py", SECOND_SOURCE)
    return bench.plan().root.digest


def record(folder: Path) -> None:
    """Write the fixtures."""
    (folder / "graph.json").write_bytes(encode_document(document_of_everything()))
    (folder / "plan.json").write_bytes(encode_plan(plan_of_everything()))
    kept = folder / "project"
    with tempfile.TemporaryDirectory() as place:
        made = Path(place) / "shop"
        made.mkdir()
        digest = tell(made)
        for part in ("stacks", "out"):
            shutil.copytree(made / part, kept / part, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(made / "firma.toml", kept)
        with closing(sqlite3.connect(made / ".firma" / "ledger.db")) as store:
            store.execute("VACUUM INTO ?", [str(kept / "ledger.db")])
    (kept / "digest").write_text(f"{digest}\n")


if __name__ == "__main__":
    record(Path(sys.argv[1]))

"""A call of the command line without a process: a fake engine that keeps the port, streams, and what was said."""

from __future__ import annotations

import asyncio
import contextlib
import io
import json
import os
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from firma.cli.console import Console
from firma.cli.main import run
from firma.cli.port import Verbs
from firma.cli.session import Session
from firma.core.ledger.state import Generation, LedgerObject
from firma.core.model.diagnostic import Diagnostic, diagnose
from firma.core.model.node import Replacement, UnitDocument
from firma.core.model.place import Place
from firma.core.model.value import Map, Sensitive, Unknown
from firma.core.plan.plan import Act, Action, AttributeChange, Deferred, Operation, Plan, ResourceChange, RootPlan
from firma.core.trust.verdict import ChangeVerdict, Reversibility, Verdict
from firma.engine.project import Project
from firma.engine.request import CancelToken, Confirmations, Overrides, Stop
from firma.engine.result import (
    Applied,
    Difference,
    Exit,
    GraphNode,
    GraphView,
    HistoryItem,
    Planned,
    Progress,
    Resolved,
    Shown,
    TakenOver,
    UnitRun,
    Who,
    Why,
)

NOW = 1_767_225_600_000
"""The screen's clock: 2026-01-01 00:00:00 UTC."""

PROJECT = """\
[project]
name = "shop"
firma = "0.1"
default_environment = "dev"

[environments.dev]
aws = { sandbox = "dev", account = "111122224444", regions = ["eu-central-1"] }

[environments.prod]
tier = "critical"
aws = { account = "111122223333", regions = ["eu-central-1"], roles = { plan = "firma-plan", apply = "firma-apply" } }

[owners]
payments = "team-payments"
"""


class Stream(io.StringIO):
    """A stream that may claim to be a terminal."""

    def __init__(self, text: str = "", *, terminal: bool = False, encoding: str = "utf-8") -> None:
        super().__init__(text)
        self._terminal, self._encoding = terminal, encoding

    def isatty(self) -> bool:
        return self._terminal

    @property
    def encoding(self) -> str:  # type: ignore[override]  # the base declares a plain attribute
        return self._encoding


@dataclass(frozen=True, slots=True)
class Conversation:
    """What was printed, and how it ended."""

    code: int
    out: str
    err: str

    @property
    def text(self) -> str:
        """The whole conversation, data first, with the exit code."""
        parts = [self.out.rstrip("\n"), *(["--- stderr", self.err.rstrip("\n")] if self.err.strip() else [])]
        return "\n".join([*(p for p in parts if p), f"--- exit {self.code}"]) + "\n"

    @property
    def json(self) -> Any:
        """The one JSON object on stdout."""
        return json.loads(self.out)

    @property
    def events(self) -> list[Any]:
        """JSON objects on stdout, line by line."""
        return [json.loads(line) for line in self.out.splitlines()]


OK = Applied(
    runs=(UnitRun(unit="shop/payments@dev", status="done", run="payments@dev#7", counts={"done": 3}),), exit=Exit.DONE
)


@dataclass(slots=True)
class FakeEngine:
    """Answers what it was given, remembers what it was asked."""

    plans: list[Planned] = field(default_factory=list)
    applies: list[Applied] = field(default_factory=list)
    whys: Why | None = None
    items: tuple[HistoryItem, ...] = ()
    differences: tuple[Difference, ...] = ()
    objects: tuple[Shown, ...] = ()
    values: Mapping[str, Any] = field(default_factory=dict)
    view: GraphView = field(default_factory=lambda: GraphView(nodes=()))
    problems: tuple[Diagnostic, ...] = ()
    error: Exception | None = None
    during: Callable[[Progress, CancelToken], Awaitable[Exit | None]] | None = None
    asked: list[tuple[str, Any]] = field(default_factory=list)
    closed: int = 0

    def _note(self, verb: str, **what: Any) -> None:
        self.asked.append((verb, what))
        if self.error is not None:
            raise self.error

    async def close(self) -> None:
        self.closed += 1

    async def plan(
        self,
        units: Sequence[str] = (),
        *,
        refresh: str = "touched",
        destroy: bool = False,
        locked: bool = False,
        relock: bool = False,
        progress: Progress,
    ) -> Planned:
        self._note("plan", units=tuple(units), refresh=refresh, destroy=destroy, locked=locked, relock=relock)
        progress.phase("evaluate")
        return self.plans.pop(0) if len(self.plans) > 1 else self.plans[0]

    async def apply(
        self,
        planned: Planned | str,
        *,
        reason: str,
        confirmations: Confirmations,
        progress: Progress,
        cancel: CancelToken,
    ) -> Applied:
        self._note("apply", planned=planned, reason=reason, confirmations=confirmations)
        applied = self.applies.pop(0) if self.applies else OK
        if self.during is not None:
            code = await self.during(progress, cancel)
            return applied if code is None else replace(applied, exit=code)
        return applied

    async def rollback(self, target: str, *, progress: Progress) -> Planned:
        self._note("rollback", target=target)
        progress.phase("plan", "rollback")
        return self.plans[0]

    async def release(self, target: str, *, progress: Progress) -> Planned:
        self._note("release", target=target)
        return self.plans[0]

    async def resolve(self, address: str, *, adopt: str | None, absent: bool, search: bool, reason: str) -> Resolved:
        self._note("resolve", address=address, adopt=adopt, absent=absent, search=search, reason=reason)
        sentence = "payments@dev/aws.sqs.Queue:orders is there: adopted as https://sqs.local/orders."
        return Resolved(
            unit="shop/payments@dev",
            address="aws.sqs.Queue:orders",
            intent=12,
            verdict="adopted",
            identifier="https://sqs.local/orders",
            sentence=sentence,
        )

    async def takeover(self, unit: str, *, reason: str) -> TakenOver:
        self._note("takeover", unit=unit, reason=reason)
        return TakenOver(unit=unit, over=(4,), holders=("ann@example.com on ci-1, since 2025-12-31",), open_intents=2)

    async def state(self, units: Sequence[str] = ()) -> tuple[Shown, ...]:
        self._note("state", units=tuple(units))
        return self.objects

    async def show(self, what: str) -> Shown | Planned:
        self._note("show", what=what)
        return self.objects[0] if self.objects else self.plans[0]

    async def outputs(self, unit: str) -> Mapping[str, Any]:
        self._note("outputs", unit=unit)
        return self.values

    async def why(self, address: str) -> Why:
        self._note("why", address=address)
        if self.whys is None:
            raise RuntimeError("the fake has no answer to why")
        return self.whys

    async def history(self, what: str = "", limit: int = 20) -> tuple[HistoryItem, ...]:
        self._note("history", what=what, limit=limit)
        return self.items

    async def diff(self, a: str | None, b: str | None) -> tuple[Difference, ...]:
        self._note("diff", a=a, b=b)
        return self.differences

    async def graph(self, units: Sequence[str] = ()) -> GraphView:
        self._note("graph", units=tuple(units))
        return self.view


def keeps_the_port(engine: FakeEngine) -> Verbs:
    """The type checker proves here that the fake has every verb of the port."""
    return engine


def call(
    engine: FakeEngine | None,
    folder: Path,
    *words: str,
    answers: str = "",
    terminal: bool = False,
    encoding: str = "utf-8",
    environ: Mapping[str, str] | None = None,
) -> Conversation:
    """Run one call and return what was said. `terminal`: stdin and stderr are one, and `answers` are typed."""
    out, err = Stream(encoding=encoding), Stream(terminal=terminal, encoding=encoding)
    ours = {name: value for name, value in os.environ.items() if name.startswith("FIRMA_")}
    variables = {"TERM": "dumb", **ours, **(environ or {})}
    console = Console(out, err, Stream(answers, terminal=terminal), variables)

    async def opener(_: Project, __: str, ___: Overrides) -> Verbs:
        if engine is None:
            raise RuntimeError("no engine is expected")
        return keeps_the_port(engine)

    async def validator(_: Project) -> tuple[Diagnostic, ...]:
        return () if engine is None else engine.problems

    session = Session(console, opener=opener, validator=validator, now_ms=lambda: NOW)
    with contextlib.redirect_stdout(out):  # click writes help past the console
        code = run(["-C", str(folder), *words], session)
    return Conversation(code, out.getvalue(), err.getvalue())


def make_project(folder: Path, text: str = PROJECT) -> Path:
    """Write a project's file and return its folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "firma.toml").write_text(text, encoding="utf-8")
    return folder


def change(
    action: Action,
    name: str,
    *attributes: AttributeChange,
    kind: str = "aws.sqs.Queue",
    why: str = "",
    line: int = 12,
    order: Replacement = Replacement.DEFAULT,
) -> ResourceChange:
    """Return a change of a resource."""
    return ResourceChange(
        address=f"{kind}:{name}",
        type=kind,
        action=action,
        attributes=attributes,
        why=why,
        replacement=order,
        place=Place("stacks/payments.py", line, 5, 20),
        observed=NOW - 120_000,
    )


def attribute(name: str, before: Any = None, after: Any = None, **more: Any) -> AttributeChange:
    """Return an attribute's change."""
    return AttributeChange(path=(name,), before=before, after=after, **more)


def planned(
    *changes: tuple[ResourceChange, Reversibility],
    environment: str = "dev",
    tier: str = "standard",
    deferred: tuple[Deferred, ...] = (),
    sentences: tuple[str, ...] = (),
    refusals: tuple[Diagnostic, ...] = (),
    notes: tuple[Diagnostic, ...] = (),
    acknowledge: tuple[str, ...] = (),
    kind: str = "plan",
    digest: str = "3f2a9c1b77d0" + "0" * 52,
) -> Planned:
    """Return a root plan of one unit."""
    unit = f"shop/payments@{environment}"
    plan = Plan(
        unit=unit,
        operations={c.address: Operation(key=c.address, act=Act.CREATE, address=c.address) for c, _ in changes},
        changes=tuple(c for c, _ in changes),
        read_set={},
        writes=frozenset(),
        reads=frozenset(),
        deferred=deferred,
        digest=digest,
        effect_digest="e" * 64,
    )
    judged = tuple(
        ChangeVerdict(address=c.address, reversibility=r, inverse=INVERSES[r], why="because of facts")
        for c, r in changes
    )
    order = list(Reversibility)
    overall = max((r for _, r in changes), key=order.index, default=Reversibility.NOTHING)
    asked = [diagnose("F360", "operations", value=environment)] if changes else []
    if tier == "critical" and any(c.action in {Action.DELETE, Action.REPLACE} for c, _ in changes):
        asked.append(diagnose("F361", f"{environment} is critical.", value=environment))
    asked += [diagnose("F362" if word == "unverified" else "F363", "x", value=word) for word in acknowledge]
    verdict = Verdict(
        overall=overall,
        changes=judged,
        sentences=sentences,
        refusals=refusals,
        tier=tier,
        confirmations=tuple(asked),
    )
    return Planned(
        root=RootPlan(plans=(plan,), needs={}, digest=digest, effect_digest="e" * 64),
        verdicts={unit: verdict},
        documents={unit: UnitDocument(unit=unit, owner="team-payments")},
        notes=notes,
        environment=environment,
        tier=tier,
        kind=kind,
        isolation="network+files+processes",
    )


INVERSES = {
    Reversibility.NOTHING: "",
    Reversibility.IN_PLACE: "update it back",
    Reversibility.RECREATE: "delete it",
    Reversibility.LOSSY: "create it again, empty",
    Reversibility.ONE_WAY: "none",
    Reversibility.UNKNOWN: "not known",
}


def small_plan(**more: Any) -> Planned:
    """Return a plan with one change of each kind."""
    return planned(
        (
            change(
                Action.CREATE,
                "reader",
                attribute("role_name", None, Unknown("aws.iam.Role:reader")),
                attribute("path", None, "/"),
                kind="aws.iam.Role",
                why="declared, and not in the ledger",
            ),
            Reversibility.RECREATE,
        ),
        (
            change(
                Action.UPDATE,
                "orders",
                attribute("visibility_timeout", 30, 60),
                attribute("policy", '{"a": 1, "b": [1, 2]}', '{"a": 2, "b": [1, 2]}'),
                attribute("password", Sensitive("one-canary"), Sensitive("two-canary"), sensitive=True),
                why="the source says otherwise",
            ),
            Reversibility.IN_PLACE,
        ),
        (
            change(
                Action.REPLACE,
                "db",
                attribute("engine_version", "14", "15", replaces=True),
                kind="aws.rds.DBInstance",
                why="engine_version cannot change in place",
                order=Replacement.CREATE_FIRST,
            ),
            Reversibility.LOSSY,
        ),
        (change(Action.DELETE, "old", why="no longer declared"), Reversibility.ONE_WAY),
        sentences=("One queue is deleted with what is in it.", "The database is made anew from nothing."),
        **more,
    )


def sample_why(**more: Any) -> Why:
    """Return an answer of why."""
    return replace(
        Why(
            address="aws.sqs.Queue:orders",
            unit="shop/payments@dev",
            action="update",
            when=NOW - 3 * 86_400_000,
            who=Who(subject="ann@example.com", proof="unverified", host="laptop"),
            reason="orders took longer than 30 s",
            commit="a" * 40,
            run="payments@dev#7",
            plan="5e0d7c44b1a9" + "0" * 52,
            root="3f2a9c1b77d0" + "0" * 52,
            place="stacks/payments.py:12",
            changes=(("visibility_timeout", 30, 60),),
            back="in_place",
            back_why="visibility_timeout can be changed in place, and the value before is in the ledger",
            back_how="firma rollback payments@dev/aws.sqs.Queue:orders",
        ),
        **more,
    )


def sample_shown() -> Shown:
    """Return one object of a ledger."""
    obj = LedgerObject(
        id=5,
        address="aws.sqs.Queue:orders",
        type="aws.sqs.Queue",
        provider="aws",
        current="g1",
        generations={
            "g1": Generation(
                identifier="https://sqs.local/orders",
                attributes=Map(
                    {"arn": "arn:aws:sqs:orders", "tags": Map({"team": "payments"}), "key": Sensitive("canary")}
                ),
                observed=NOW - 60_000,
            )
        },
        options={"protect": True},
        place=Place("stacks/payments.py", 12),
    )
    return Shown(unit="shop/payments@dev", obj=obj, users=("aws.iam.RolePolicy:reader",))


def sample_history() -> tuple[HistoryItem, ...]:
    """Return two changes."""
    who = Who(subject="ann@example.com", proof="unverified", host="laptop")
    return (
        HistoryItem(
            unit="shop/payments@dev",
            plan="5e0d7c44b1a9" + "0" * 52,
            root="3f2a9c1b77d0" + "0" * 52,
            runs=("payments@dev#7", "payments@dev#9"),
            when=NOW - 7_200_000,
            until=NOW - 7_200_000 + 12_500,
            who=who,
            reason="orders took longer than 30 s",
            commit="a" * 40,
            kind="apply",
            dirty=True,
            actions=(("update", "aws.sqs.Queue:orders"), *(("create", f"aws.s3.Bucket:b{i}") for i in range(6))),
            status="done",
        ),
        HistoryItem(
            unit="shop/payments@dev",
            plan="",
            runs=("payments@dev#3",),
            when=NOW - 9_000_000,
            until=NOW - 9_000_000,
            who=who,
            reason="",
            commit="unknown (not a git repository)",
            kind="takeover",
            actions=(),
        ),
    )


def sample_graph() -> GraphView:
    """Return a graph of two nodes."""
    unit = "shop/payments@dev"
    return GraphView(
        nodes=(
            GraphNode(unit=unit, address="aws.sqs.Queue:orders", type="aws.sqs.Queue", action="update"),
            GraphNode(unit=unit, address="aws.iam.RolePolicy:reader", type="aws.iam.RolePolicy", action="create"),
        ),
        edges=((f"{unit}/aws.iam.RolePolicy:reader", f"{unit}/aws.sqs.Queue:orders"),),
    )


def sample_differences() -> tuple[Difference, ...]:
    """Return an added and a changed address."""
    unit = "shop/payments@dev"
    return (
        Difference(unit=unit, address="aws.s3.Bucket:new", kind="added", attributes=(("arn", None, "arn:new"),)),
        Difference(
            unit=unit,
            address="aws.sqs.Queue:orders",
            kind="changed",
            attributes=(("tags", Map({"a": "1"}), Map({"a": "2", "b": "3"})),),
        ),
    )


def opener_of(engine: FakeEngine) -> Callable[[Project, str, Overrides], Awaitable[Verbs]]:
    """Return what opens this engine for any project."""

    async def opener(_: Project, __: str, ___: Overrides) -> Verbs:
        return keeps_the_port(engine)

    return opener


async def wait_for_stop(progress: Progress, cancel: CancelToken) -> Exit | None:
    """Behave as an apply that runs until somebody stops it: the first word stops starting, the second leaves."""
    progress.phase("apply", "payments@dev")
    progress.operation("shop/payments@dev", "create:orders", "aws.sqs.Queue:orders", "started")
    await asyncio.wait_for(cancel.reached(Stop.STARTING), timeout=20)
    await asyncio.wait_for(cancel.reached(Stop.WAITING), timeout=20)
    progress.operation("shop/payments@dev", "create:orders", "aws.sqs.Queue:orders", "unresolved", "left open")
    return Exit.CANCELLED

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

from cli_proofs import OK, FakeProofs
from cli_samples import (
    NOW,
    sample_examined,
    sample_recovery,
)
from firma.cli.console import Console
from firma.cli.main import run
from firma.cli.port import Verbs
from firma.cli.session import Session
from firma.core.model.diagnostic import Diagnostic
from firma.core.plan.plan import Scope
from firma.engine.answers import Blamed, Found, HistoryPage, HistoryQuery, Hit, RunItem, RunPage, UnitShown
from firma.engine.drift_result import Acceptance, Accepted, Drifted, Refreshed
from firma.engine.examined import Examined
from firma.engine.holding import Holder
from firma.engine.patching.wanted import Patch
from firma.engine.project import Project
from firma.engine.recovered import Recovered, Restored, UnitFound
from firma.engine.request import CancelToken, Confirmations, Overrides, Selection, Stop
from firma.engine.result import (
    Applied,
    Difference,
    Exit,
    GraphView,
    HistoryItem,
    Planned,
    Progress,
    Resolved,
    Shown,
    TakenOver,
    Why,
)
from firma.engine.rolled import STRAIGHT, Going

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
    """A stream that may claim to be a terminal, and any encoding."""

    encoding = ""  # an attribute of ours: the one of `StringIO` cannot be set

    def __init__(self, text: str = "", *, terminal: bool = False, encoding: str = "utf-8") -> None:
        super().__init__(text)
        self._terminal, self.encoding = terminal, encoding

    def isatty(self) -> bool:
        return self._terminal


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


@dataclass(slots=True)
class FakeEngine(FakeProofs):
    """Answers what it was given, remembers what it was asked."""

    plans: list[Planned] = field(default_factory=list)
    warned: tuple[Diagnostic, ...] = ()
    applies: list[Applied] = field(default_factory=list)
    whys: Why | None = None
    held_by: tuple[Holder, ...] = ()
    items: tuple[HistoryItem, ...] = ()
    more: int = 0
    """How many more there are than a page of history, runs or a search holds."""
    blames: tuple[Blamed, ...] = ()
    ran: tuple[RunItem, ...] = ()
    hits: tuple[Hit, ...] = ()
    differences: tuple[Difference, ...] = ()
    patch: Patch = Patch()  # noqa: RUF009  # frozen
    drifted: Drifted = Drifted(differences=())  # noqa: RUF009  # frozen
    refreshed: Refreshed = Refreshed(objects=())  # noqa: RUF009  # frozen
    examined: Examined = field(default_factory=sample_examined)
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

    def warnings(self) -> tuple[Diagnostic, ...]:
        return self.warned

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
        scope: Scope | None = None,
        selection: Selection | None = None,
        progress: Progress,
    ) -> Planned:
        partial: dict[str, Any] = {"scope": scope} if scope else {}
        partial |= {"selection": selection} if selection else {}
        asked = {"refresh": refresh, "destroy": destroy, "locked": locked, "relock": relock, **partial}
        self._note("plan", units=tuple(units), **asked)
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

    async def rollback(self, target: str, *, progress: Progress, going: Going | None = None) -> Planned:
        self._note("rollback", target=target, **({} if going in (None, STRAIGHT) else {"going": going}))
        progress.phase("plan", "rollback")
        return self.plans[0]

    async def release(self, target: str, *, progress: Progress, going: Going | None = None) -> Planned:
        self._note("release", target=target, **({} if going in (None, STRAIGHT) else {"going": going}))
        return self.plans[0]

    async def move(self, source: str, target: str, *, progress: Progress) -> Planned:
        self._note("move", source=source, target=target)
        return self.plans[0]

    async def adopt(self, address: str, identifier: str, *, progress: Progress) -> Planned:
        self._note("adopt", address=address, identifier=identifier)
        return self.plans[0]

    async def forget(self, address: str, *, progress: Progress) -> Planned:
        self._note("forget", address=address)
        return self.plans[0]

    async def replace(self, address: str, *, progress: Progress) -> Planned:
        self._note("replace", address=address)
        return self.plans[0]

    async def adopt_drift(self, names: Sequence[str] = (), *, progress: Progress) -> Patch:
        self._note("adopt_drift", names=tuple(names))
        return self.patch

    async def rollback_patch(self, planned: Planned | None, *, progress: Progress) -> Patch:
        self._note("rollback_patch", planned=planned)
        return self.patch

    async def drift(self, names: Sequence[str] = (), *, progress: Progress) -> Drifted:
        self._note("drift", names=tuple(names))
        return self.drifted

    async def revert(self, names: Sequence[str], *, progress: Progress) -> Planned:
        self._note("revert", names=tuple(names))
        return self.plans[0]

    async def accept(self, name: str, *, until: int, owner: str, reason: str, progress: Progress) -> Accepted:
        self._note("accept", name=name, until=until, owner=owner, reason=reason)
        acceptance = Acceptance(owner=owner, until=until, reason=reason)
        return Accepted(unit="shop/payments@dev", names=(name,), acceptance=acceptance)

    async def refresh(self, names: Sequence[str] = (), *, progress: Progress) -> Refreshed:
        self._note("refresh", names=tuple(names))
        return self.refreshed

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

    async def holders(self, unit: str) -> tuple[Holder, ...]:
        self._note("holders", unit=unit)
        return self.held_by

    async def takeover(self, unit: str, *, reason: str, seen: Sequence[Holder] | None = None) -> TakenOver:
        self._note("takeover", unit=unit, reason=reason, **({} if seen is None else {"seen": tuple(seen)}))
        return TakenOver(unit=unit, over=(4,), holders=("ann@example.com on ci-1, since 2025-12-31",), open_intents=2)

    async def recover(
        self,
        units: Sequence[str] = (),
        *,
        types: Sequence[str] = (),
        reason: str = "",
        confirmations: Confirmations | None = None,
        progress: Progress,
    ) -> Recovered:
        del confirmations, progress
        self._note("recover", units=tuple(units), types=tuple(types), reason=reason)
        return sample_recovery()

    async def acknowledge(self, units: Sequence[str] = (), *, reason: str) -> Recovered:
        self._note("acknowledge", units=tuple(units), reason=reason)
        return Recovered(units=(UnitFound(unit="shop/payments@dev", first=41, acknowledged=True),))

    async def restore(self, _: Project, environment: str, backup: Path, reason: str) -> Restored:
        self._note("restore", environment=environment, backup=backup.name, reason=reason)
        return Restored(backup=backup.name, units=(("shop/payments@dev", 41),), put_away="ledger.db.lost-1")

    async def doctor(self, _: Project, environment: str) -> Examined:
        self._note("doctor", environment=environment)
        return self.examined

    async def state(self, units: Sequence[str] = (), *, at: str = "") -> tuple[Shown, ...]:
        self._note("state", units=tuple(units), **({"at": at} if at else {}))
        return self.objects

    async def show(self, what: str, *, at: str = "") -> Shown | UnitShown | Planned:
        self._note("show", what=what, **({"at": at} if at else {}))
        if what.endswith("@dev"):
            return UnitShown(unit=f"shop/{what}", objects=tuple(self.objects), outputs=self.values)
        return self.objects[0] if self.objects else self.plans[0]

    async def outputs(self, unit: str, *, at: str = "") -> Mapping[str, Any]:
        self._note("outputs", unit=unit, **({"at": at} if at else {}))
        return self.values

    async def all_outputs(self, *, at: str = "") -> Mapping[str, Mapping[str, Any]]:
        self._note("all_outputs", **({"at": at} if at else {}))
        return {"shop/network@dev": {}, "shop/payments@dev": self.values}

    async def why(self, address: str, *, declared: bool = False) -> Why:
        self._note("why", address=address, declared=declared)
        if self.whys is None:
            raise RuntimeError("the fake has no answer to why")
        return self.whys

    async def blame(self, address: str) -> Blamed:
        self._note("blame", address=address)
        return self.blames[0]

    async def history(self, what: str = "", query: HistoryQuery | None = None) -> HistoryPage:
        self._note("history", what=what, query=query)
        return HistoryPage(items=self.items, total=len(self.items) + self.more)

    async def runs(self, units: Sequence[str] = (), *, limit: int = 20, living: bool = False) -> RunPage:
        self._note("runs", units=tuple(units), limit=limit, living=living)
        return RunPage(items=self.ran, total=len(self.ran) + self.more)

    async def search(self, text: str, *, limit: int = 50) -> Found:
        self._note("search", text=text, limit=limit)
        return Found(hits=self.hits, total=len(self.hits) + self.more)

    async def diff(self, a: str | None, b: str | None, *, unit: str = "") -> tuple[Difference, ...]:
        self._note("diff", a=a, b=b, **({"unit": unit} if unit else {}))
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

    async def validator(*_: Any) -> tuple[Diagnostic, ...]:
        return () if engine is None else engine.problems

    session = Session(
        console,
        opener=opener,
        validator=validator,
        restorer=engine.restore if engine else None,
        examiner=engine.doctor if engine else None,
        now_ms=lambda: NOW,
    )
    with contextlib.redirect_stdout(out):  # click writes help past the console
        code = run(["-C", str(folder), *words], session)
    return Conversation(code, out.getvalue(), err.getvalue())


def make_project(folder: Path, text: str = PROJECT) -> Path:
    """Write a project's file and return its folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "firma.toml").write_text(text, encoding="utf-8")
    return folder


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

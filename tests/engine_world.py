"""A project in a folder with the real engine over it, in this process or through the command line; mocks nothing."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import textwrap
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from firma.core.ledger.entry import Entry
from firma.core.ledger.state import LedgerObject, State
from firma.core.model.diagnostic import FirmaError
from firma.core.model.value import Map
from firma.engine.engine import Engine
from firma.engine.project import load_project
from firma.engine.request import CancelToken, Confirmations, Overrides, Stop
from firma.engine.result import Applied, Planned, Silent
from firma.engine.world import World
from firma.providers.registry import Providers
from firma.providers.sim.keeper import InFile
from firma.providers.sim.provider import SimProvider
from firma.providers.sim.things import Made
from firma.providers.sim.types import Times
from firma.stores.ledger import verify
from firma.stores.places import open_store

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

T = TypeVar("T")

PATIENCE_S = 60
"""How long one call of the command line may take."""

SIM = """
from dataclasses import replace

import firma
from firma.providers.sim.types import TYPES, schema_of

for _name, _spec in TYPES.items():
    _short = _name.removeprefix("sim.").replace(".", "_")
    _schema = schema_of(_spec)
    _attributes = {key: replace(one, required=False) for key, one in _schema.attributes.items()}  # Firma makes names
    _schema = replace(_schema, attributes=_attributes)
    globals()[_short] = type(_short, (firma.Resource,), {"__slots__": (), "type_name": _name, "schema": _schema})
"""
"""A module of the project that offers the types of the simulated cloud: `simulated.cc_Plain`, `simulated.tf_List` …"""

FAST = Times(call_max_ms=250, lag_ms=0, token_life_ms=600_000)
"""Times of the simulated cloud under which waiting for a quiet moment takes a blink."""

HEAD = "import firma\n"


@dataclass(frozen=True)
class Said:
    """What a call of the command line came to."""

    code: int
    out: str
    err: str

    @property
    def whole(self) -> str:
        return f"{self.out}\n--- stderr (exit {self.code})\n{self.err}"

    def codes(self) -> set[str]:
        """Codes of the diagnostics that it named."""
        import re

        return set(re.findall(r"\bF\d{3}\b", self.err + self.out))


@dataclass
class Workbench:
    """One project: write its stacks, plan and apply, look at the ledger and at the simulated cloud."""

    root: Path
    times: Times = FAST
    environment: str = "dev"
    world: Callable[[], World] = World.real
    variables: dict[str, str] = field(default_factory=dict)

    # -- the source ---------------------------------------------------------------------------------------------------
    def write(self, name: str, text: str) -> Path:
        """Write a file of the project."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text), encoding="utf-8")
        return path

    def configure(self, text: str = "", *, environments: str = "[environments.dev]\n", project: str = "shop") -> None:
        """Write firma.toml."""
        self.write("firma.toml", f'[project]\nname = "{project}"\n\n{environments}\n{textwrap.dedent(text)}')

    def stack(self, body: str, *, name: str = "app", head: str = "", gives: str = "None", takes: str = "") -> None:
        """Write a stack of this body."""
        inside = textwrap.indent(textwrap.dedent(body).strip("\n") or "pass", "    ")
        self.write(
            f"stacks/{name}.py",
            f"{HEAD}{textwrap.dedent(head)}\n\n@firma.stack\ndef {name}({takes}) -> {gives}:\n{inside}\n",
        )

    def sim(self, body: str, *, name: str = "app", settings: str = "", head: str = "", **more: str) -> None:
        """Write a stack whose resources are of the simulated cloud, in a file that this bench can look into."""
        self.write("simulated.py", SIM)
        inner = textwrap.indent(textwrap.dedent(body).strip("\n") or "pass", "    ")
        whole = (
            f'cloud = firma.provider("sim", "cloud", state={str(self.cloud_file)!r}{settings})\n'
            f"with firma.defaults(provider=cloud):\n{inner}\n"
        )
        self.stack(whole, name=name, head=f"import simulated as sim\n{textwrap.dedent(head)}", **more)

    # -- the engine in this process -----------------------------------------------------------------------------------
    @asynccontextmanager
    async def opened(self, environment: str = "") -> AsyncIterator[Engine]:
        """Open the engine, with the simulated cloud at the bench's own times."""
        project = load_project(self.root, ceiling=self.root)
        home = self.variables.get("FIRMA_SANDBOX_HOME")
        overrides = Overrides(values={"sandbox_home": (home, "the bench")} if home else {})
        engine = await Engine.open(project, environment or self.environment, overrides=overrides, world=self.world())
        context = engine.context
        others = {name: context.providers.by_name[name] for name in ("builtin", "aws", "own")}
        context.providers = Providers({**others, "sim": SimProvider(times=self.times)})
        try:
            yield engine
        finally:
            await engine.close()

    def do(self, work: Callable[[Engine], Awaitable[T]], environment: str = "") -> T:
        """Return what some work with an opened engine returns."""

        async def whole() -> T:
            async with self.opened(environment) as engine:
                return await work(engine)

        return asyncio.run(whole())

    def plan(self, *units: str, **more: Any) -> Planned:
        """Return a stored plan."""
        return self.do(lambda engine: engine.plan(units, progress=Silent(), **more))

    def apply(self, planned: Planned | str | None = None, *, cancel: CancelToken | None = None, **more: Any) -> Applied:
        """Plan where nothing is given, and apply."""
        reason = str(more.pop("reason", "because"))
        given = more.pop("confirmations", Confirmations(yes=True))

        async def whole(engine: Engine) -> Applied:
            chosen = planned if planned is not None else await engine.plan(progress=Silent(), **more)
            return await engine.apply(
                chosen, reason=reason, confirmations=given, progress=Silent(), cancel=cancel or CancelToken()
            )

        return self.do(whole)

    def settle(self, rounds: int = 8) -> list[Applied]:
        """Apply until nothing is left to do, as the command line does."""
        found: list[Applied] = []
        planned = self.plan()
        for _ in range(rounds):
            if all(plan.is_empty and not plan.deferred for plan in planned.plans):
                return found
            found.append(self.apply(planned))
            planned = self.plan()
        raise AssertionError(f"nothing settles: {changes(planned)} {[r.problems for a in found for r in a.runs]}")

    def rollback(self, target: str = "last") -> Applied:
        """Plan a rollback and apply it."""
        return self.apply(self.do(lambda engine: engine.rollback(target, progress=Silent())))

    def refused(self, work: Callable[[Engine], Awaitable[Any]], environment: str = "") -> FirmaError:
        """Return the error that some work ends with."""
        try:
            self.do(work, environment)
        except FirmaError as error:
            return error
        raise AssertionError("it was not refused")

    # -- the ledger ---------------------------------------------------------------------------------------------------
    def state(self, unit: str = "app") -> State:
        """Return the fold of a unit's ledger."""

        async def read(engine: Engine) -> State:
            return (await engine.context.ledger(str(engine.context.unit(unit)))).state

        return self.do(read)

    def entries(self, unit: str = "app") -> tuple[Entry, ...]:
        """Return the verified entries of a unit."""

        async def read(engine: Engine) -> tuple[Entry, ...]:
            return await engine.context.entries(str(engine.context.unit(unit)))

        return self.do(read)

    def objects(self, unit: str = "app") -> dict[str, LedgerObject]:
        """Return living objects by address."""
        state = self.state(unit)
        return {address: state.objects[number] for address, number in state.by_address.items()}

    def request(self, address: str) -> Map:
        """Return what a living object of the unit `app` was last asked to be."""
        now = self.objects()[address].now
        assert now is not None
        return now.request

    def verified(self) -> int:
        """Verify every unit's ledger from the bytes of the store; return the number of entries."""

        async def check() -> int:
            place = load_project(self.root, ceiling=self.root).store_of(self.environment)
            store = await open_store(place, create=False)
            try:
                return sum([(await verify(store, unit)).seq for unit in await store.units()])
            finally:
                await store.close()

        return asyncio.run(check())

    # -- the simulated cloud ------------------------------------------------------------------------------------------
    @property
    def cloud_file(self) -> Path:
        """Where the simulated cloud is kept."""
        return self.root.parent / f"{self.root.name}.cloud.json"

    @property
    def keeper(self) -> InFile:
        """The simulated cloud itself, for changes by hand."""
        return InFile(path=self.cloud_file, times=self.times)

    def things(self) -> list[Made]:
        """Return what there is in the simulated cloud."""
        with self.keeper.lend() as cloud:
            return list(cloud.things.values())

    # -- the command line ---------------------------------------------------------------------------------------------
    def command(self, *words: str) -> list[str]:
        """Return the command line of a call."""
        return [sys.executable, "-m", "firma.cli", *words]

    @property
    def environ(self) -> dict[str, str]:
        """An environment with an empty home, and nothing of the machine's own settings."""
        home = self.root.parent / "home"
        home.mkdir(exist_ok=True)
        kept = {k: v for k, v in os.environ.items() if k in {"PATH", "PYTHONPATH", "LANG", "LC_ALL"}}
        return {**kept, "HOME": str(home), "COLUMNS": "120", "TZ": "UTC", **self.variables}

    def firma(self, *words: str, code: int | None = 0, **more: Any) -> Said:
        """Run the command line, and expect an exit code."""
        done = subprocess.run(
            self.command(*words),
            cwd=self.root,
            env=self.environ,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=PATIENCE_S,
            **more,
        )
        said = Said(done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace"))
        assert code is None or said.code == code, f"firma {' '.join(words)}: {said.whole}"
        return said

    def start(self, *words: str) -> subprocess.Popen[bytes]:
        """Start the command line, in a process group of its own."""
        return subprocess.Popen(
            self.command(*words),
            cwd=self.root,
            env=self.environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )

    def result(self, *words: str, code: int = 0) -> Any:
        """Return the result of a call with `--json`."""
        return json.loads(self.firma(*words, "--json", code=code).out.splitlines()[-1])["result"]


def bench_at(folder: Path, **more: Any) -> Workbench:
    """Return a bench with an empty project `shop` and an environment `dev`."""
    root = folder / "project"
    root.mkdir(parents=True)
    made = Workbench(root, **more)
    made.configure()
    return made


def changes(planned: Planned) -> dict[str, str]:
    """Return action by address, without what stays."""
    return {c.address: c.action.value for plan in planned.plans for c in plan.changes if c.action.value != "no_op"}


def problems(applied: Applied) -> list[str]:
    """Return the codes of what went wrong, in order."""
    return [problem.code for run in applied.runs for problem in run.problems]


def statuses(applied: Applied) -> dict[str, str]:
    """Return the status of each unit's run, by stack."""
    return {run.unit.partition("/")[2].partition("@")[0]: run.status for run in applied.runs}


def codes(error: FirmaError) -> Sequence[str]:
    """Return the codes of an error's diagnostics."""
    return [d.code for d in error.diagnostics]


def cancelled_at(level: Stop) -> CancelToken:
    """Return a token that was escalated to a level already."""
    token = CancelToken()
    while token.level < level:
        token.escalate()
    return token


Attributes = Mapping[str, Any]

"""The `firma` command with a fake engine, as a process of its own: for tests of terminals, signals and pipes.

First argument: what the engine does (`run`, `wait`, `stuck`, `hang`, `many`, `slow-plan`, `passphrase`); then firma's.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from typing import Any

from cli_samples import change, planned, sample_shown
from cli_world import FakeEngine, keeps_the_port, opener_of, wait_for_stop
from firma.cli.console import Console
from firma.cli.main import finish, run
from firma.cli.port import Verbs
from firma.cli.session import Session
from firma.core.plan.plan import Action
from firma.core.trust.verdict import Reversibility
from firma.engine.project import Project
from firma.engine.request import CancelToken, Overrides
from firma.engine.result import Exit, Planned, Progress

UNIT = "shop/payments@dev"


async def short_run(progress: Progress, _: CancelToken) -> Exit | None:
    progress.phase("apply", UNIT)
    for i in range(3):
        progress.operation(UNIT, "create", f"aws.sqs.Queue:q{i}", "calling")
        await asyncio.sleep(0.3)
        progress.operation(UNIT, "create", f"aws.sqs.Queue:q{i}", "done", seconds=0.3)
    return None


async def stuck(progress: Progress, cancel: CancelToken) -> Exit | None:
    await wait_for_stop(progress, cancel)
    await asyncio.sleep(60)
    return None


class Hanging(FakeEngine):
    async def plan(self, *_: Any, progress: Progress, **__: Any) -> Planned:
        progress.phase("evaluate")
        await asyncio.sleep(60)
        return self.plans[0]


class Busy(FakeEngine):
    async def plan(self, *_: Any, progress: Progress, **__: Any) -> Planned:
        progress.phase("plan")
        time.sleep(1.5)  # noqa: ASYNC251  # a planner that keeps the loop busy
        return self.plans[0]


def engine_of(what: str) -> FakeEngine:
    plan = planned((change(Action.CREATE, "orders"), Reversibility.RECREATE))
    match what:
        case "run":
            return FakeEngine(plans=[plan], during=short_run)
        case "wait":
            return FakeEngine(plans=[plan], during=wait_for_stop)
        case "stuck":
            return FakeEngine(plans=[plan], during=stuck)
        case "hang":
            return Hanging(plans=[plan])
        case "slow-plan":
            return Busy(plans=[plan])
        case "many":
            return FakeEngine(objects=(sample_shown(),) * 50_000)
        case _:
            raise SystemExit(f"unknown: {what}")


async def tells_the_passphrase(project: Project, _: str, __: Overrides) -> Verbs:
    """Open as the engine does: read the descriptor to its end. The output says what was there, spelt backwards."""
    descriptor = project.passphrase.descriptor
    read = b"" if descriptor is None else os.read(descriptor, 4_096)
    return keeps_the_port(FakeEngine(values={"typed": read.decode()[::-1]}))


if __name__ == "__main__":
    opener = tells_the_passphrase if sys.argv[1] == "passphrase" else opener_of(engine_of(sys.argv[1]))
    session = Session(Console.real(), opener=opener)
    finish(run(sys.argv[2:], session))

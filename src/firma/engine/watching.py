"""Watching a run: tells progress what changed since the last event; knows no terminal."""

from __future__ import annotations

from firma.core.apply.effect import Event
from firma.core.apply.progress import Stage
from firma.core.apply.run import Run
from firma.engine.result import Progress

TOLD = {
    Stage.CALLING: "calling",
    Stage.SETTLING: "settling",
    Stage.PAUSED: "waiting",
    Stage.DONE: "done",
    Stage.FAILED: "failed",
    Stage.SKIPPED: "skipped",
    Stage.LEFT: "skipped",
}
"""Stages that people are told of."""


class Watch:
    """Looks at operations that an event may have moved, and tells their new stage once."""

    def __init__(self, run: Run, progress: Progress, unit: str) -> None:
        self._run, self._progress, self._unit = run, progress, unit
        self._told: dict[str, Stage] = {}
        self._since: dict[str, int] = {}

    def seen(self, event: Event) -> None:
        """An event was received: tell what it changed, before anything that it began ends."""
        del event
        self.finish()

    def finish(self) -> None:
        """Tell everything that was not told yet."""
        stages, told, context = self._run.context.progress.stages, self._told, self._run.context
        for key in self._run.context.progress.take_changed():
            stage = stages[key]
            if told.get(key) is stage or stage not in TOLD:
                continue
            told[key] = stage
            operation = self._run.plan.operations[key]
            started = self._since.setdefault(key, context.now)
            problem = context.problems.get(key)
            self._progress.operation(
                self._unit,
                operation.act.value,
                operation.address,
                TOLD[stage],
                detail=problem.detail if problem is not None else context.progress.waits_for.get(key, ""),
                seconds=(context.now - started) / 1000,
            )

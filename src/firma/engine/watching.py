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

NO_SAMPLES = "no samples of how long it takes"
"""A figure that nobody measured is not made up (decision 34)."""


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

    def _waiting(self, key: str, stage: Stage) -> str:
        """Return what an operation waits for, or how long such a call usually took in this unit."""
        context, operation = self._run.context, self._run.plan.operations[key]
        if stage is not Stage.CALLING:
            return context.progress.waits_for.get(key, "")
        usual = context.state.usual_ms(operation.type, operation.act.value)
        return NO_SAMPLES if usual is None else f"usually {usual / 1000:.1f} s"

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
                detail=problem.detail if problem is not None else self._waiting(key, stage),
                seconds=(context.now - started) / 1000,
            )

"""Which reporter a verb gets, and that everything is logged, too; knows no layout."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from firma.cli.progress import EventProgress, Reporter, TextProgress
from firma.cli.session import Session
from firma.core.model.diagnostic import Diagnostic
from firma.engine.request import Stop

LOG = logging.getLogger("firma.cli")


class QuietProgress:
    """Progress for verbs that answer at once with `--json`: nothing."""

    def phase(self, name: str, detail: str = "") -> None:
        """Say nothing."""

    def operation(
        self, unit: str, operation: str, address: str, state: str, detail: str = "", seconds: float = 0.0
    ) -> None:
        """Say nothing."""

    def note(self, diagnostic: Diagnostic) -> None:
        """Say nothing: notes of a plan are in its result, too."""

    def stopping(self, level: Stop) -> None:
        """Say nothing."""

    def rest(self) -> None:
        """There is nothing to take away."""

    def close(self) -> None:
        """Nothing is kept."""


class LoggedProgress:
    """Hands everything on to another reporter, and logs it: at DEBUG, because the screen has it already."""

    def __init__(self, inner: Reporter) -> None:
        self.inner = inner

    def phase(self, name: str, detail: str = "") -> None:
        """Log and hand on."""
        LOG.debug("phase %s %s", name, detail)
        self.inner.phase(name, detail)

    def operation(
        self, unit: str, operation: str, address: str, state: str, detail: str = "", seconds: float = 0.0
    ) -> None:
        """Log and hand on."""
        fields = {"unit": unit, "operation": operation, "address": address, "state": state, "seconds": f"{seconds:.3f}"}
        LOG.debug("%s %s/%s %s: %s", operation, unit, address, state, detail, extra={"firma": fields})
        self.inner.operation(unit, operation, address, state, detail, seconds)

    def note(self, diagnostic: Diagnostic) -> None:
        """Log and hand on."""
        LOG.warning("%s %s: %s", diagnostic.code, diagnostic.summary, diagnostic.detail)
        self.inner.note(diagnostic)

    def stopping(self, level: Stop) -> None:
        """Log and hand on."""
        LOG.warning("stopping, level %d", level)
        self.inner.stopping(level)

    def rest(self) -> None:
        """Hand on."""
        self.inner.rest()

    def close(self) -> None:
        """Hand on."""
        self.inner.close()


@contextmanager
def reporting(session: Session, *, planning_only: bool = False) -> Iterator[Reporter]:
    """Give the reporter of a verb, and close it at the end; a verb that only plans prints no events."""
    inner: Reporter
    if not session.json:
        inner = TextProgress(session.console)
    elif planning_only:
        inner = QuietProgress()
    else:
        inner = EventProgress(session.console, session.verb, session.now_ms)
    reporter = LoggedProgress(inner)
    try:
        yield reporter
    finally:
        reporter.close()

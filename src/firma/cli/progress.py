"""Progress: what is being waited for, since when, and how it went; on a terminal as one live region, else line by line.

Keeps the engine's `Progress` port. Knows no verb and no plan.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from firma.cli.console import Console
from firma.cli.diagnostic_view import diagnostic_lines
from firma.cli.plan_words import COLOURS, NODES, SIGNS
from firma.cli.render import dump
from firma.cli.text import ELLIPSIS, cut, printable
from firma.cli.times import duration, utc
from firma.cli.unit_names import short_unit
from firma.core.model.diagnostic import Diagnostic
from firma.core.plan.plan import Action
from firma.engine.request import Stop

DRAWN_EVERY_S = 0.1
"""How often the live region is drawn."""

STILL_EVERY_S = 15.0
"""How often a line says what is still waited for, where there is no live region."""

RUNNING_SHOWN_MAX = 6
"""Most operations that the live region names."""

FINAL = frozenset({"done", "failed", "skipped", "unresolved", "deferred"})
BEGUN = frozenset({"started", "calling"})
_STYLES = {"done": "green", "failed": "red", "unresolved": "red", "skipped": "yellow", "deferred": "cyan"}

STOPPING = {
    Stop.STARTING: (
        "Stopping: nothing new is started; what runs is waited for. "
        "Ctrl-C again leaves it open (the next run settles it)."
    ),
    Stop.WAITING: "Leaving: open calls stay open in the ledger, and the next run settles them. Nothing is lost.",
}


class Reporter(Protocol):
    """The engine's `Progress`, with a beginning and an end, and the word about stopping."""

    def phase(self, name: str, detail: str = "") -> None:
        """A phase begins."""
        ...

    def operation(
        self, unit: str, operation: str, address: str, state: str, detail: str = "", seconds: float = 0.0
    ) -> None:
        """An operation changed its state."""
        ...

    def note(self, diagnostic: Diagnostic) -> None:
        """Something is worth saying at once."""
        ...

    def stopping(self, level: Stop) -> None:
        """Somebody asked to stop."""
        ...

    def rest(self) -> None:
        """Nothing is under way until the next phase begins."""
        ...

    def close(self) -> None:
        """Nothing comes any more."""
        ...


@dataclass(slots=True)
class Running:
    """An operation under way: since when (seconds of a monotonic clock), and what it said last."""

    label: str
    since: float
    detail: str = ""


def label(operation: str, unit: str, address: str) -> tuple[str, str, str]:
    """Return sign, colour and name of an operation; its key begins or ends with what it does, or is unknown to us."""
    words = operation.replace(":", " ").replace(".", " ").split()
    action = next((Action(w) for w in words if w in set(Action)), None)
    sign, style = (SIGNS[action], COLOURS[action]) if action else ("*", "dim")
    return sign, style, printable(f"{short_unit(unit)}/{address}" if address else f"{short_unit(unit)} {operation}")


class TextProgress:
    """Progress for people. One thread draws or says what is still waited for; every method returns at once."""

    def __init__(
        self, console: Console, clock: Callable[[], float] = time.monotonic, *, live: bool | None = None
    ) -> None:
        self._console, self._clock = console, clock
        self._live = console.live if live is None else live
        self._lock = threading.RLock()
        self._phase, self._since = "", clock()
        self._running: dict[tuple[str, str, str], Running] = {}
        self._finished: dict[str, int] = {}
        self._drawn = 0
        self._said_still = clock()
        self._stopping = Stop.NOTHING
        self._end = threading.Event()
        console.before_say = self._erase
        self._thread = threading.Thread(target=self._draw_on, name="firma-progress", daemon=True)
        self._thread.start()

    def phase(self, name: str, detail: str = "") -> None:
        """Say what begins."""
        with self._lock:
            self._phase, self._since = printable(f"{name} {short_unit(detail)}".strip()), self._clock()
            if not self._live:
                self._console.say(f"{self._phase} {ELLIPSIS}")

    def operation(
        self, unit: str, operation: str, address: str, state: str, detail: str = "", seconds: float = 0.0
    ) -> None:
        """Show an operation as running, or say how it ended."""
        sign, style, name = label(operation, unit, address)
        with self._lock:
            key = (unit, operation, address)
            if state not in FINAL:
                known = self._running.setdefault(key, Running(f"{sign} {name}", self._clock() - seconds))
                known.detail = printable(f"{state} {detail}".strip() if state not in BEGUN else detail)
                return
            self._running.pop(key, None)
            self._finished[state] = self._finished.get(state, 0) + 1
            if state == "done" and (not address or address.startswith(NODES)):
                # Counted, and not worth a line each.
                return
            paint = self._console.paint_err
            took = f" ({duration(seconds)})" if seconds >= 0.05 else ""
            more = f": {printable(detail)}" if detail else ""
            self._console.say(f"  {paint(style, sign)} {name} {paint(_STYLES[state], state)}{took}{more}")

    def note(self, diagnostic: Diagnostic) -> None:
        """Say a diagnostic now."""
        with self._lock:
            lines = diagnostic_lines(diagnostic, width=self._console.width, paint=self._console.paint_err)
            self._console.say("\n".join(lines))

    def stopping(self, level: Stop) -> None:
        """Say what stopping means, and what is still under way."""
        with self._lock:
            self._stopping = level
            if level is Stop.NOTHING:
                return
            self._console.say(self._console.paint_err("bold", STOPPING[level]))
            if self._running:
                self._console.say(f"Under way: {self._names()}.")

    def _names(self) -> str:
        running = sorted(self._running.values(), key=lambda r: r.since)
        now = self._clock()
        names = [
            f"{r.label} for {duration(now - r.since)}{f' ({r.detail})' if r.detail else ''}"
            for r in running[:RUNNING_SHOWN_MAX]
        ]
        more = f" and {len(running) - RUNNING_SHOWN_MAX} more" if len(running) > RUNNING_SHOWN_MAX else ""
        return ", ".join(names) + more

    def rest(self) -> None:
        """Take the region away until the next phase begins."""
        with self._lock:
            self._phase = ""
            self._running.clear()
            self._erase()

    def close(self) -> None:
        """Take the region away and end the thread."""
        self._end.set()
        self._thread.join(timeout=2)
        with self._lock:
            self._erase()
            self._console.before_say = None

    def _draw_on(self) -> None:
        while not self._end.wait(DRAWN_EVERY_S):
            with self._lock:
                if self._end.is_set():
                    return
                if self._live:
                    self._draw()
                elif self._running and self._clock() - self._said_still >= STILL_EVERY_S:
                    self._said_still = self._clock()
                    self._console.say(f"still waiting for {self._names()}")

    def _draw(self) -> None:
        self._erase()
        lines = self.region(self._console.width - 1)
        if lines:
            self._console.draw("\n".join(lines))
            self._drawn = len(lines)

    def _erase(self) -> None:
        """Take the region away: up to its first line, then clear to the end of the screen."""
        with self._lock:
            if self._drawn:
                up = f"\x1b[{self._drawn - 1}A" if self._drawn > 1 else ""
                self._drawn = 0
                self._console.draw(f"\r{up}\x1b[J")

    def region(self, width: int) -> list[str]:
        """Return the live region's lines: the phase, counts, and what is waited for longest."""
        now = self._clock()
        if not self._phase and not self._running:
            return []
        counts = [f"{number} {state}" for state, number in self._finished.items()]
        if self._running:
            counts.append(f"{len(self._running)} under way")
        stop = " · stopping" if self._stopping else ""
        units = {unit for unit, _, _ in self._running}
        # Units run side by side: the one that began last stands for nothing then.
        phase = f"{self._phase.partition(' ')[0]} {len(units)} units" if len(units) > 1 else self._phase
        head = f"{phase or 'working'} · {' · '.join([*counts, duration(now - self._since)])}{stop}"
        lines = [cut(head, width)]
        running = sorted(self._running.values(), key=lambda r: r.since)
        for item in running[:RUNNING_SHOWN_MAX]:
            detail = f"  {item.detail}" if item.detail else ""
            lines.append(cut(f"  {item.label}  {duration(now - item.since)}{detail}", width))
        if len(running) > RUNNING_SHOWN_MAX:
            lines.append(f"  {ELLIPSIS} and {len(running) - RUNNING_SHOWN_MAX} more")
        return lines


class EventProgress:
    """Progress for machines: a JSON line for each event, on stdout."""

    def __init__(self, console: Console, verb: str, now_ms: Callable[[], int]) -> None:
        self._console, self._verb, self._now_ms = console, verb, now_ms
        self._lock = threading.Lock()

    def event(self, kind: str, **fields: Any) -> None:
        """Write an event."""
        from firma.cli.render import SCHEMA_VERSION

        plain = {"schema_version": SCHEMA_VERSION, "verb": self._verb, "event": kind, "time": utc(self._now_ms())}
        with self._lock:
            self._console.data(dump(plain | fields))

    def phase(self, name: str, detail: str = "") -> None:
        """Write that a phase begins."""
        self.event("phase", phase=name, detail=detail)

    def operation(
        self, unit: str, operation: str, address: str, state: str, detail: str = "", seconds: float = 0.0
    ) -> None:
        """Write an operation's state."""
        self.event(
            "operation",
            unit=unit,
            operation=operation,
            address=address,
            state=state,
            detail=detail,
            seconds=round(seconds, 3),
        )

    def note(self, diagnostic: Diagnostic) -> None:
        """Write a diagnostic."""
        from firma.cli.json_values import diagnostic_to_json

        self.event("note", diagnostic=diagnostic_to_json(diagnostic))

    def stopping(self, level: Stop) -> None:
        """Write that somebody asked to stop."""
        self.event("stopping", level=int(level))

    def rest(self) -> None:
        """There is nothing to take away."""

    def close(self) -> None:
        """Nothing is kept."""

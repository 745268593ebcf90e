"""A reply on its way out: text or JSON on stdout, diagnostics on stderr, and the exit code; knows no verb."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from firma.cli.diagnostic_view import diagnostics_lines
from firma.cli.reply import Reply, View
from firma.cli.session import Session
from firma.core.model.diagnostic import Diagnostic
from firma.engine.result import Exit

SCHEMA_VERSION = "1.0"
"""Version of all JSON shapes: the second number grows with additions, the first with everything else."""


def envelope(session: Session, code: int, diagnostics: Sequence[Diagnostic], result: Any) -> dict[str, Any]:
    """Return what `--json` prints for every verb; for a verb that prints events it is the last one."""
    from firma.cli.json_values import diagnostic_to_json
    from firma.cli.times import utc

    head = {"schema_version": SCHEMA_VERSION, "verb": session.verb}
    end = {"event": "end", "time": utc(session.now_ms())} if session.streams else {}
    body = {
        "exit_code": int(code),
        "diagnostics": [diagnostic_to_json(d) for d in session.with_sources(diagnostics)],
        "result": result,
    }
    return head | end | body


def dump(plain: Any) -> str:
    """Return JSON on one line: ASCII only, so that nothing in it can steer a terminal."""
    return json.dumps(plain, ensure_ascii=True, separators=(",", ":"), allow_nan=False)


def view_out(session: Session) -> View:
    """Return for whom text on stdout is made."""
    console = session.console
    return View(width=console.width, paint=console.paint, now_ms=session.now_ms(), terminal=console.out_is_terminal)


def view_err(session: Session) -> View:
    """Return for whom text on stderr is made."""
    console = session.console
    return View(width=console.width, paint=console.paint_err, now_ms=session.now_ms(), terminal=console.is_terminal)


def say_diagnostics(diagnostics: Sequence[Diagnostic], session: Session) -> None:
    """Write diagnostics for the person."""
    if diagnostics:
        console = session.console
        session.heard.update(diagnostics)
        console.say(
            "\n".join(
                diagnostics_lines(session.with_sources(diagnostics), width=console.width, paint=console.paint_err)
            )
        )


def render(reply: Reply, session: Session) -> int:
    """Write a reply and return its exit code."""
    diagnostics = tuple(dict.fromkeys((*reply.diagnostics, *session.warned)))
    if session.json:
        session.console.data(dump(envelope(session, reply.exit, diagnostics, reply.plain())))
    else:
        lines = list(reply.text(view_out(session)))
        if lines:
            session.console.data("\n".join(lines))
    again = session.heard.intersection(session.warned)
    say_diagnostics([one for one in diagnostics if one not in again], session)
    says = [] if session.json else list(reply.says(view_err(session)))
    if says:
        session.console.say("\n".join(says))
    return int(Exit(reply.exit))

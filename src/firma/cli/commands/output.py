"""`firma output`: outputs of a unit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import click

from firma.cli.group import Verb, option
from firma.cli.json_answers import outputs_result
from firma.cli.json_values import value_to_json
from firma.cli.options import complete_units, environment, general, store
from firma.cli.render import dump
from firma.cli.reply import Reply, View
from firma.cli.session import Session
from firma.cli.text import columns, printable, printable_lines
from firma.cli.values import show
from firma.core.model.diagnostic import PermanentError, UsageError, diagnose
from firma.core.model.value import Sensitive, reveal
from firma.engine.toml_reading import closest


@click.command(
    "output",
    cls=Verb,
    examples=(
        ("firma output network@dev", "all outputs of a unit"),
        ("firma output network@dev vpc_id", "one, raw: for scripts"),
    ),
)
@click.argument("unit", shell_complete=complete_units)
@click.argument("name", default="")
@option("--at", metavar="TIME", default="", help="As it was then: 2026-11-24T10:00Z, or 90m, 2h, 3d, 1w ago.")
@option("--reveal", "opened", is_flag=True, help="Print sensitive outputs, too.")
@environment
@store
@general
@click.pass_obj
def command(session: Session, unit: str, name: str, *, at: str, opened: bool) -> Reply:
    """Print the outputs of UNIT as of its last apply; with NAME the value alone: text raw, anything else as JSON."""
    environment = session.environment([unit])
    (full,) = session.units([unit], environment)
    outputs = session.call(environment, lambda engine: engine.outputs(full, at=at))
    if name:
        return _one(full, name, outputs, opened=opened)

    def lines(_: object) -> list[str]:
        rows = [(printable(k), show(reveal(v) if opened else v)) for k, v in sorted(outputs.items())]
        return columns(rows) if rows else ["No outputs."]

    return Reply(text=lines, plain=lambda: outputs_result(full, outputs, reveal=opened))


def _one(unit: str, name: str, outputs: Mapping[str, Any], *, opened: bool) -> Reply:
    if name not in outputs:
        near = closest(name, sorted(outputs))
        raise UsageError(
            diagnose(
                "F826", f"{unit} has no output `{name}`", value=name, help=f"Did you mean `{near}`?" if near else ""
            )
        )
    value = outputs[name]
    if isinstance(value, Sensitive) and not opened:
        raise PermanentError(diagnose("F827", f"`{name}` of {unit} is sensitive", value=name))
    shown = reveal(value)

    def lines(view: View) -> list[str]:
        if not isinstance(shown, str):
            return [dump(value_to_json(shown))]
        # A script gets the text as it is; a terminal never gets control characters.
        return printable_lines(shown) if view.terminal else [shown]

    return Reply(text=lines, plain=lambda: outputs_result(unit, {name: value}, reveal=opened))

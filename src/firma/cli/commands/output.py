"""`firma output`: outputs of one unit, or of all."""

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
from firma.cli.state_view import output_lines
from firma.cli.text import printable, printable_lines
from firma.cli.unit_names import short_unit
from firma.core.model.diagnostic import PermanentError, UsageError, diagnose
from firma.core.model.value import Sensitive, reveal
from firma.engine.toml_reading import closest


@click.command(
    "output",
    cls=Verb,
    examples=(
        ("firma output", "all outputs of the default environment"),
        ("firma output network@dev", "of one unit"),
        ("firma output network@dev vpc_id", "one, raw: for scripts"),
    ),
)
@click.argument("unit", default="", shell_complete=complete_units)
@click.argument("name", default="")
@option("--at", metavar="TIME", default="", help="As it was then: 2026-11-24T10:00Z, or 90m, 2h, 3d, 1w ago.")
@option("--reveal", "opened", is_flag=True, help="Print sensitive outputs, too.")
@environment
@store
@general
@click.pass_obj
def command(session: Session, unit: str, name: str, *, at: str, opened: bool) -> Reply:
    """Print the outputs of all units, or of UNIT, as of their last apply.

    With NAME the value alone: text raw, anything else as JSON.
    """
    environment = session.environment([unit] if unit else ())
    if not unit:
        everything = session.call(environment, lambda engine: engine.all_outputs(at=at))
        return Reply(
            text=lambda view: _all_lines(everything, view, opened=opened),
            plain=lambda: outputs_result(everything, reveal=opened),
        )
    (full,) = session.units([unit], environment)
    outputs = session.call(environment, lambda engine: engine.outputs(full, at=at))
    if name:
        return _one(full, name, outputs, opened=opened)
    return Reply(
        text=lambda _: output_lines(outputs, opened=opened),
        plain=lambda: outputs_result({full: outputs}, reveal=opened, named=full),
    )


def _all_lines(found: Mapping[str, Mapping[str, Any]], view: View, *, opened: bool) -> list[str]:
    """Unit by unit; those without outputs are left out."""
    lines: list[str] = []
    for unit, outputs in found.items():
        if outputs:
            title = view.paint("bold", printable(short_unit(unit)))
            lines += [*([""] if lines else []), title, *(f"  {line}" for line in output_lines(outputs, opened=opened))]
    return lines or ["No outputs."]


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

    return Reply(text=lines, plain=lambda: outputs_result({unit: {name: value}}, reveal=opened, named=unit))

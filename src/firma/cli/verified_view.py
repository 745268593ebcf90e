"""The answer of `firma verify` as text and as plain JSON; decides nothing."""

from __future__ import annotations

from typing import Any

from firma.cli.json_parts import FLAG, INTEGER, TEXT, Schema, many, record
from firma.cli.reply import View
from firma.cli.text import count, printable
from firma.cli.unit_names import short_unit
from firma.engine.verified import UnitProof, Verified

VERIFY_RESULT: Schema = record(
    deep=FLAG,
    roots=INTEGER,
    units=many(
        record(
            unit=TEXT,
            entries=INTEGER,
            whole=FLAG,
            values=INTEGER,
            hidden=INTEGER,
            checkpoints=INTEGER,
            covered=INTEGER,
            signed=INTEGER,
            unsigned=INTEGER,
            signers=many(TEXT),
            leases=INTEGER,
            proven=INTEGER,
            snapshots=INTEGER,
            witnessed=INTEGER,
            since=INTEGER,
            vouching=many(record(by=TEXT, upto=INTEGER, holds=FLAG)),
            problems=INTEGER,
        )
    ),
)
"""`since`: entries that nobody but this client remembers."""


def verified_result(found: Verified) -> dict[str, Any]:
    """Return what was verified."""
    return {"deep": found.deep, "roots": found.roots, "units": [_unit(one) for one in found.units]}


def _unit(one: UnitProof) -> dict[str, Any]:
    return {
        "unit": one.unit,
        "entries": one.entries,
        "whole": one.whole,
        "values": one.values,
        "hidden": one.hidden,
        "checkpoints": one.checkpoints,
        "covered": one.covered,
        "signed": one.signed,
        "unsigned": one.unsigned,
        "signers": list(one.signers),
        "leases": one.leases,
        "proven": one.proven,
        "snapshots": one.snapshots,
        "witnessed": one.witnessed,
        "since": one.entries - one.witnessed,
        "vouching": [{"by": each.by, "upto": each.upto, "holds": each.holds} for each in one.vouching],
        "problems": one.problems,
    }


def verified_lines(found: Verified, view: View) -> list[str]:
    """Return what was verified as lines: a unit each, and what it does not prove."""
    lines = [line for one in found.units for line in _lines(one, view, found)]
    if not found.units:
        lines.append("No unit has a ledger here.")
    wrong = sum(one.problems for one in found.units)
    if wrong:
        lines += ["", view.paint("alarm", f"{count(wrong, 'thing is', 'things are')} not what they should be.")]
    elif found.units:
        lines += [
            "",
            view.paint("green", "Everything that is recorded is what was recorded, as far as it is vouched for."),
        ]
    return lines


def _lines(one: UnitProof, view: View, found: Verified) -> list[str]:
    sign = view.paint("alarm", "wrong") if one.problems else view.paint("green", "holds")
    lines = [f"{view.paint('bold', printable(short_unit(one.unit)))}  {sign}"]
    values = f", {count(one.values, 'value', 'values')}" if found.deep else "; values were not looked at"
    hidden = f" ({one.hidden} hidden: sealed or redacted, their commitments hold)" if one.hidden else ""
    if not one.whole:
        lines.append(f"  entries      {one.entries} hold; the next one does not, and what comes after it was not read")
        return lines
    lines.append(f"  entries      {one.entries}: chain and tree{values}{hidden}")
    lines.append(f"  checkpoints  {one.checkpoints}, the newest covers {one.covered}; {_signed(one, found.roots)}")
    lines.append(f"  actors       {one.proven} of {count(one.leases, 'run', 'runs')} proven, the others unverified")
    for each in one.vouching:
        word = "remembers it" if each.holds else view.paint("alarm", "remembers another one")
        lines.append(f"  witness      {printable(each.by)} {word} up to entry {each.upto}")
    since = one.entries - one.witnessed
    if since:
        who = "since the last witness" if one.witnessed else "that nobody else remembers"
        risk = "whoever holds the log's key could rewrite them"
        lines.append(f"  open         {count(since, 'entry', 'entries')} {who}: {risk}")
    else:
        lines.append("  open         nothing: somebody else remembers every entry")
    return lines


def _signed(one: UnitProof, roots: int) -> str:
    if not roots:
        return "no trust roots say whose signatures count"
    if not one.signed:
        return f"{one.unsigned} unsigned"
    more = f", {one.unsigned} from before the first key" if one.unsigned else ""
    return f"{one.signed} signed by {printable(', '.join(one.signers))}{more}"

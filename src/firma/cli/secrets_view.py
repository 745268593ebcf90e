"""Where secrets are and who could read them, and rotated keys, as text; finds nothing out."""

from __future__ import annotations

from collections.abc import Sequence

from firma.cli.reply import View
from firma.cli.text import count, printable
from firma.cli.times import local
from firma.cli.unit_names import short_unit
from firma.engine.audited import Audited, Rotated


def audit_lines(found: Audited, view: View) -> list[str]:
    """Return what is known, section by section, and last what is not."""
    used = [f"{short_unit(o.unit)}/{o.address}#{o.path}  {o.secret}" for o in found.used]
    hidden = [f"{short_unit(o.unit)}/{o.address or 'entries of no address'}  {o.path}  {o.state}" for o in found.hidden]
    keys = [
        f"{short_unit(o.unit)} entry {o.entry}  {o.key}  {o.how}  {local(o.when)}: {o.opened_by}" for o in found.keys
    ]
    writers = [f"{short_unit(unit)}  {who}" for unit, who in found.writers]
    allowed = [f"{path}  {owner}: {reason}" for path, owner, reason in found.allowed]
    return [
        *_section(view, "Secrets by reference, and where they are used", used),
        *_section(view, "Values that are sealed, were not kept, or were redacted", hidden),
        *_section(view, "Keys, and who opens them", keys),
        *_section(view, "Who applied, and so could open what was sealed then", writers),
        *_section(view, "Who can read what is not sealed", found.readers),
        *_section(view, "What looks like a secret, and is allowed", allowed),
        *_section(view, "Not known", found.unknown),
    ][:-1]


def _section(view: View, title: str, rows: Sequence[str]) -> list[str]:
    return [view.paint("bold", title), *(f"  {printable(row)}" for row in rows or ("none",)), ""]


def rotation_lines(done: Sequence[Rotated], view: View) -> list[str]:
    """Return each unit's new key."""
    return [
        f"{view.paint('bold', printable(short_unit(one.unit)))}: key {one.key} ({one.how}), entry {one.entry}; "
        f"{count(len(one.older), 'former key')} taken along"
        for one in done
    ]

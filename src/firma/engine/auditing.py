"""The verb `secrets audit`: which secrets are used where, and who could read what; changes nothing, opens nothing."""

from __future__ import annotations

import grp
import pwd
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from firma.core.ledger.entry import Entry, EntryKind
from firma.core.ledger.opening import Record, parts_of, shown_path
from firma.core.ledger.record import record_name
from firma.core.ledger.state import State
from firma.core.model.address import Path as Steps
from firma.core.model.address import format_path
from firma.core.model.diagnostic import Diagnostic, Severity, diagnose
from firma.core.model.value import Map, SecretRef, Sensitive, Value
from firma.engine.allowances import Allowance, leaks_in
from firma.engine.audited import Audited, Hidden, KeyHeld, Used
from firma.engine.context import Context
from firma.engine.evaluating import evaluate_program
from firma.engine.naming import units_of
from firma.providers.secrets import label

STATES = {b"*": "sealed", b"~": "not kept", b"-": "redacted"}

LEASES = frozenset({EntryKind.LEASE, EntryKind.TAKEOVER})

UNKNOWN = (
    "who may read the secrets themselves: that is a matter of each secret store's own policies",
    "who has copies of the ledger, or of a key, and who read either: reading leaves no trace",
    "what was printed or logged by programs that were given a secret",
)
"""What an audit of our own records cannot tell."""


async def audit(context: Context, names: Sequence[str] = ()) -> Audited:
    """Return what is known; nothing is opened, so that no key is needed.

    Raises:
        FirmaError: the ledger cannot be read; what is wrong with the program.
    """
    used: list[Used] = []
    hidden: list[Hidden] = []
    keys: list[KeyHeld] = []
    writers: dict[tuple[str, str], None] = {}
    for unit in await units_of(context, names):
        text = str(unit)
        used += _used(text, (await context.ledger(text)).state)
        entries = await context.entries(text)
        hidden += await _hidden(context, text, entries)
        keys += [_key(context, text, entry) for entry in entries if entry.kind == EntryKind.KEY]
        actors = [entry.fields["actor"] for entry in entries if entry.kind in LEASES]
        writers |= {(text, f"{a.get('subject', '')} ({a.get('proof', 'unverified')})"): None for a in actors}
    allowances = context.project.allowances.entries
    return Audited(
        environment=context.environment.name,
        used=tuple(used),
        hidden=tuple(hidden),
        keys=tuple(keys),
        writers=tuple(writers),
        readers=_readers(context),
        allowed=tuple((one.path, one.owner, one.reason) for one in allowances),
        unknown=UNKNOWN,
        notes=await _unused(context, allowances) if allowances else (),
    )


def _used(unit: str, state: State) -> Iterator[Used]:
    for _, obj in sorted(state.objects.items(), key=lambda pair: pair[1].address):
        now = obj.now
        for path, one in _references(now.request) if now is not None else ():
            where = format_path(path)
            yield Used(unit=unit, address=obj.address, path=where, store=one.store, secret=label(one))


def _references(value: Value, path: Steps = ()) -> Iterator[tuple[Steps, SecretRef]]:
    if isinstance(value, SecretRef):
        yield path, value
    elif isinstance(value, Sensitive):
        yield from _references(value.value, path)
    elif isinstance(value, Map):
        for key, item in value.items():
            yield from _references(item, (*path, key))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _references(item, (*path, index))


async def _hidden(context: Context, unit: str, entries: Sequence[Entry]) -> list[Hidden]:
    """Return each path of an address that is hidden in some entry, as it is in the newest one."""
    addresses = {entry.object: entry.address for entry in entries if entry.object and entry.address}
    by_number = {entry.seq: entry for entry in entries}
    found: dict[tuple[str, str], str] = {}
    for nonce in dict.fromkeys(entry.nonce for entry in entries):
        data = await context.store.get_blob(record_name(unit, nonce))
        if data is None:
            continue
        record = Record(data, unit=unit, nonce=nonce)
        for number, raw in enumerate(record.lines, start=record.first):
            entry = by_number.get(number)
            address = "" if entry is None else entry.address or addresses.get(entry.object or 0, "")
            found |= {(address, path): state for path, state in _states(raw)}
    return [Hidden(unit=unit, address=at, path=path, state=state) for (at, path), state in sorted(found.items())]


def _states(raw: bytes) -> Iterator[tuple[str, str]]:
    for block in raw.split(b"\t\t") if raw else ():
        name, *parts = block.split(b"\t")
        for at, path in parts_of(name, parts):
            if parts[at][:1] in STATES:
                yield shown_path(path), STATES[parts[at][:1]]


def _key(context: Context, unit: str, entry: Entry) -> KeyHeld:
    fields: Any = entry.fields
    name = str(fields.get("kms", ""))
    match fields.get("how"):
        case "file":
            opened_by = f"whoever has the key file{_file_of(context.project.passphrase.key_file)}"
        case "passphrase":
            opened_by = "whoever knows the passphrase"
        case "kms":
            opened_by = f"whoever may call kms:Decrypt with {name}"
        case other:
            opened_by = f"not known here: it is wrapped by {other}"
    return KeyHeld(
        unit=unit,
        entry=entry.seq,
        when=entry.time,
        key=str(fields["key"]),
        how=str(fields.get("how", "")),
        name=name,
        opened_by=opened_by,
    )


def _file_of(path: Path) -> str:
    mode = _mode(path)
    return f" (here: {path}, {mode})" if mode else " (it is not here)"


def _mode(path: Path) -> str:
    """Return who may read a file, in words; empty where there is none."""
    try:
        found = path.stat()
    except OSError:
        return ""
    try:
        owner, group = pwd.getpwuid(found.st_uid).pw_name, grp.getgrgid(found.st_gid).gr_name
    except KeyError:
        owner, group = str(found.st_uid), str(found.st_gid)
    more = [f"group {group}"] if found.st_mode & stat.S_IRGRP else []
    more += ["everybody"] if found.st_mode & stat.S_IROTH else []
    readers = [f"user {owner}", "the system's administrators", *more]
    return f"mode {stat.S_IMODE(found.st_mode):04o}: {', '.join(readers)}"


def _readers(context: Context) -> tuple[str, ...]:
    place = context.project.store_of(context.environment.name)
    if isinstance(place, Path):
        return (f"{place}: {_mode(place) or 'it is not there'}",)
    return (f"{place}: whoever its server lets read (roles and policies there are not known to Firma)",)


async def _unused(context: Context, allowances: Sequence[Allowance]) -> tuple[Diagnostic, ...]:
    """Return F975 for each entry that allows nothing of the program; one for a provider's answer may be among them."""
    evaluated = await evaluate_program(context.project, context.environment)
    found = leaks_in(evaluated.content, evaluated.document)
    return tuple(
        diagnose("F975", f"{one.path} ({one.owner})", place=one.place, value=one.path, severity=Severity.WARNING)
        for one in allowances
        if not any(one.covers(unit, address, finding.path) for unit, address, finding, _ in found)
    )

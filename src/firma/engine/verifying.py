"""Verifying ledgers: what a store holds against signatures, trust roots and witnesses; changes nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from firma.core.ledger.checkpoint import Checkpoint, parse_pin
from firma.core.ledger.note import NoteError
from firma.core.ledger.store import StoreError
from firma.core.model.diagnostic import Diagnostic, Severity, diagnose
from firma.engine.context import Context
from firma.engine.naming import units_of
from firma.engine.proving import SSH, change_of, is_signed
from firma.engine.result import Progress
from firma.engine.signers import counting, version_of, versions_of
from firma.engine.verified import UnitProof, Verified, Vouching
from firma.signing.roots import Right, Roots, TrustedKey
from firma.stores.ledger import sealer_of
from firma.stores.problems import failure_of
from firma.stores.verifying import Problem, UnitVerified, verify_unit
from firma.witness.remembered import Remembered, WitnessError

TOLD_FROM = 20_000
"""Entries from which on it is told how far the work has come."""


async def verify(context: Context, names: Sequence[str], *, deep: bool, fetch: bool, progress: Progress) -> Verified:
    """Return what came of verifying units (all, where none is named).

    `deep`: values, state, index and snapshots, too. `fetch`: a git remote is asked for what it remembers now.

    Raises:
        FirmaError: F552 the trust roots cannot be used, F5… the store cannot be read now, F904 no such unit.
    """
    try:
        units = [str(unit) for unit in await units_of(context, names)]
        notes: list[Diagnostic] = []
        remembered = _remembered(context, units, fetch=fetch, notes=notes)
        found = {unit: await _unit(context, unit, remembered, deep=deep, progress=progress) for unit in units}
        peers = [one for verified in found.values() for one in _peers(verified)]
        for unit, verified in found.items():
            await _roots_of(context, verified, [one for one in peers if one.unit == unit])
    except StoreError as error:
        raise failure_of(error) from error
    versions = context.trusted.versions if context.trusted is not None else ()
    proofs = []
    for unit, verified in found.items():
        vouching = _vouching(verified, [one for one in (*remembered, *peers) if one.unit == unit])
        proofs.append(_proof(context, verified, vouching, versions))
    problems = [_said(unit, problem) for unit, one in found.items() for problem in one.problems]
    return Verified(
        units=tuple(proofs), problems=(*notes, *problems), deep=deep, roots=versions[-1].version if versions else 0
    )


async def _unit(
    context: Context, unit: str, remembered: Sequence[Remembered], *, deep: bool, progress: Progress
) -> UnitVerified:
    sealer = await sealer_of(context.store, unit, context.source, context.world.entropy)
    sizes = {one.checkpoint.size for one in remembered if one.unit == unit}
    roots = context.trusted.roots if context.trusted is not None else None
    if (known := _pinned(roots, unit)) is not None:
        sizes.add(known.size)

    def tell(done: int, total: int) -> None:
        if total > TOLD_FROM:
            progress.phase("verify", f"{unit} {done * 100 // total} %")

    progress.phase("verify", unit)
    return await verify_unit(context.store, unit, sealer=sealer, deep=deep, sizes=sizes, tell=tell)


async def _roots_of(context: Context, verified: UnitVerified, peers: Sequence[Remembered]) -> None:
    """Compute roots at sizes that only other units' leases remember: their checkpoints are not kept any more."""
    sizes = {one.checkpoint.size for one in peers} - verified.roots.keys()
    if any(size <= verified.entries for size in sizes):
        again = await verify_unit(context.store, verified.unit, deep=False, sizes=sizes)
        verified.roots.update(again.roots)


def _said(unit: str, problem: Problem) -> Diagnostic:
    where = f"{unit}#{problem.entry}" if problem.entry else unit
    detail = problem.detail if unit in problem.detail else f"{where}: {problem.detail}"
    return diagnose(problem.code, detail, value=where)


# -- who remembers ----------------------------------------------------------------------------------------------------
def _remembered(
    context: Context, units: Sequence[str], *, fetch: bool, notes: list[Diagnostic]
) -> tuple[Remembered, ...]:
    """Return what this client and a repository remember; what cannot be asked is noted."""
    if context.witnessing is None:
        return ()
    found: list[Remembered] = []
    for unit in units:
        try:
            known = context.witnessing.memory.recall(unit)
        except WitnessError as error:
            notes.append(diagnose(error.code, error.detail, value=unit))
            continue
        found += [known] if known is not None else []
    git = context.witnessing.git()
    if git is not None:
        try:
            found += git.recall(fetch=fetch)
        except WitnessError as error:
            severity = Severity.WARNING if error.code == "F547" else Severity.ERROR
            notes.append(diagnose(error.code, error.detail, severity=severity, value=git.name))
    return tuple(found)


def _peers(verified: UnitVerified) -> list[Remembered]:
    """Return what the leases of one unit remember of others."""
    found = []
    for number, lease in verified.leases.items():
        seen = lease.fields.get("seen", {})
        for unit, text in seen.items() if isinstance(seen, Mapping) else ():
            checkpoint = parse_pin(unit, str(text))
            if checkpoint is not None:
                found.append(Remembered(f"{verified.unit}#{number}", unit, checkpoint))
    return found


def _vouching(verified: UnitVerified, remembered: Iterable[Remembered]) -> tuple[Vouching, ...]:
    """Return who vouches for the log; report where somebody remembers another one."""
    lost = [int(one.fields["from"]) for one in verified.recoveries if one.fields.get("step") == "begun"]
    first_lost = min(lost, default=0)
    found: list[Vouching] = []
    for one in sorted(remembered, key=lambda known: known.checkpoint.size):
        size = one.checkpoint.size
        if not verified.whole and size not in verified.roots:
            continue  # nobody can tell: the log was not read so far
        aside = f"; entries from {first_lost} on are on record as lost" if first_lost and size >= first_lost else ""
        if size > verified.entries:
            detail = f"{one.by} remembers {size} entries of {one.unit}, and it ends at entry {verified.entries}{aside}"
            verified.report("F549", verified.entries, detail)
            holds = False
        else:
            holds = verified.roots.get(size) == one.checkpoint.root
            if not holds:
                after = max((known.upto for known in found if known.holds), default=0)
                what = f"something in entries {after + 1} to {size} was rewritten"
                detail = f"{one.by} remembers another ledger: {what}{aside}"
                verified.report("F546", after + 1, detail)
        found.append(Vouching(one.by, size, holds))
    return _newest_each(found)


def _newest_each(found: Sequence[Vouching]) -> tuple[Vouching, ...]:
    """Of each that vouches the newest word, and every one that does not hold."""
    newest = {one.by.partition("#")[0]: one for one in found if one.holds}
    return (*newest.values(), *(one for one in found if not one.holds))


# -- signatures -------------------------------------------------------------------------------------------------------
def _proof(
    context: Context, verified: UnitVerified, vouching: tuple[Vouching, ...], versions: Sequence[Roots]
) -> UnitProof:
    known = versions_of(verified.leases.values())
    _check_versions(verified, known, versions)
    signers, signed, unsigned = _signatures(verified, known, versions)
    cosigned = _cosigned(verified, versions)
    proven = _identities(context, verified, versions)
    return UnitProof(
        unit=verified.unit,
        entries=verified.entries,
        whole=verified.whole,
        values=verified.values,
        hidden=verified.hidden,
        checkpoints=len(verified.checkpoints),
        covered=max(verified.checkpoints, default=0),
        signed=signed,
        unsigned=unsigned,
        signers=signers,
        proven=proven,
        leases=len(verified.leases),
        snapshots=verified.snapshots,
        vouching=(*vouching, *cosigned),
        problems=len(verified.problems),
    )


def _check_versions(verified: UnitVerified, known: Mapping[int, int], versions: Sequence[Roots]) -> None:
    """The versions that runs knew may not go down, and none may be newer than ours, or another text."""
    before = 0
    for number, version in sorted(known.items()):
        said = str(verified.leases[number].fields["actor"]["roots"])
        if version < before:
            detail = f"run {verified.unit}#{number} used version {version} of the trust roots after version {before}"
            verified.report("F553", number, detail)
        elif version > len(versions):
            verified.report("F553", number, f"run {verified.unit}#{number} knew version {version}; it is not here")
        elif said.partition(":")[2] != versions[version - 1].digest:
            verified.report(
                "F552", number, f"run {verified.unit}#{number} knew another version {version} than this one"
            )
        before = max(before, version)


def _signatures(
    verified: UnitVerified, known: Mapping[int, int], versions: Sequence[Roots]
) -> tuple[tuple[str, ...], int, int]:
    """Return who signed, how many checkpoints are signed by who may, and how many need no signature."""
    names: set[str] = set()
    signed = unsigned = 0
    for size, one in sorted(verified.checkpoints.items()):
        version = max((version for number, version in known.items() if number <= size), default=0)
        keys = _keys_at(versions, version, newest=size == max(verified.checkpoints))
        try:
            found = counting(one.note, keys, verified.unit, size)
        except NoteError as error:
            verified.report("F554", 0, f"the checkpoint of {size} entries: {error}")
            continue
        if found:
            signed += 1
            names.update(found)
        elif keys and not _is_pinned(verified, versions[-1], size):
            who = ", ".join(signature.name for signature in one.note.signatures) or "nobody"
            verified.report("F554", 0, f"the checkpoint of {size} entries is signed by {who}; none of them may")
        else:
            unsigned += 1
    return tuple(sorted(names)), signed, unsigned


def _is_pinned(verified: UnitVerified, roots: Roots, size: int) -> bool:
    """Whether the trust roots say that so many entries were recorded before the first key, and were these."""
    known = _pinned(roots, verified.unit)
    return known is not None and size <= known.size and verified.roots.get(known.size) == known.root


def _pinned(roots: Roots | None, unit: str) -> Checkpoint | None:
    """Return what the trust roots say that a unit recorded before the first key."""
    return None if roots is None else parse_pin(unit, roots.unsigned.get(unit, ""))


def _keys_at(versions: Sequence[Roots], version: int, *, newest: bool) -> tuple[TrustedKey, ...]:
    """Return the keys that may sign a checkpoint made under a version; what was revoked since is.

    The newest checkpoint is held against the newest version alone.
    """
    if not versions:
        return ()
    now = versions[-1]
    if newest or not 0 < version <= len(versions):
        return now.having(Right.LOG)
    then = versions[version - 1].having(Right.LOG)
    return tuple(now.keys[key.name] if _is_same(now, key) else key for key in then)


def _is_same(now: Roots, key: TrustedKey) -> bool:
    return key.name in now.keys and now.keys[key.name].public == key.public


def _cosigned(verified: UnitVerified, versions: Sequence[Roots]) -> tuple[Vouching, ...]:
    """Return the witnesses whose cosignatures stand under kept checkpoints: of each the newest."""
    keys = versions[-1].having(Right.WITNESS) if versions else ()
    found: dict[str, int] = {}
    for size, one in sorted(verified.checkpoints.items()):
        try:
            for name in counting(one.note, keys, verified.unit, size, Right.WITNESS):
                found[name] = size
        except NoteError as error:
            verified.report("F554", 0, f"the checkpoint of {size} entries: {error}")
    return tuple(Vouching(name, size, holds=True) for name, size in sorted(found.items()))


def _identities(context: Context, verified: UnitVerified, versions: Sequence[Roots]) -> int:
    """Return how many leases name a proven actor; report signatures that do not hold."""
    count = 0
    for number, lease in sorted(verified.leases.items()):
        actor: Any = lease.fields.get("actor")
        if not isinstance(actor, Mapping) or actor.get("proof", "") not in {SSH, "oidc"}:
            continue
        if actor["proof"] == SSH and not _is_signed(context, lease.kind, lease.fields, actor, versions):
            verified.report(
                "F585", number, f"{actor.get('subject')} did not sign what run {verified.unit}#{number} did"
            )
            continue
        count += 1
    return count


def _is_signed(
    context: Context, kind: str, fields: Mapping[str, Any], actor: Mapping[str, Any], versions: Sequence[Roots]
) -> bool:
    version = version_of(fields)
    if not 0 < version <= len(versions):
        return False
    change = change_of(kind, fields)
    return is_signed(context.project.name, context.environment.name, change, actor, versions[version - 1])

"""Rotating the keys that seal: a new `key` entry takes the former keys along, and no record is rewritten."""

from __future__ import annotations

from dataclasses import dataclass, replace

from firma.core.ledger.store import MovedError, SealError, StoreError
from firma.core.model.diagnostic import PermanentError, UsageError, diagnose
from firma.engine.actor import find_reason
from firma.engine.audited import Rotated
from firma.engine.context import Context
from firma.engine.naming import units_of
from firma.engine.opening import key_source
from firma.engine.project import Passphrase
from firma.engine.redacting import check_reason
from firma.stores.problems import failure_of
from firma.stores.sealing import DataKeySealer, KeySource, make_key, make_key_file

TRIES_MAX = 5
"""How often a key is put again on a moved head."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rotation:
    """What is asked for: units, the new source of keys (None: the one in use), and whether the data key stays."""

    units: tuple[str, ...] = ()
    source: Passphrase | None = None
    wrap_only: bool = False
    reason: str = ""


async def rotate(context: Context, rotation: Rotation) -> tuple[Rotated, ...]:
    """Give units a new key; all of the environment where none is named.

    Raises:
        UsageError: F977, no reason; F978, it looks like a secret; F904.
        PermanentError: F593, there is no key in use here, or no unit; F52…, a source of keys cannot be used.
    """
    check_reason(rotation.reason)
    context.unlock()
    if context.source is None:
        raise PermanentError(diagnose("F593", f"no key is given for {context.environment.name}"))
    units = await units_of(context, rotation.units)
    if not units:
        raise UsageError(diagnose("F593", f"no unit of {context.environment.name} has a ledger"))
    try:
        source = context.source if rotation.source is None else _new_source(context, rotation.source)
        return tuple([await _rotate(context, str(unit), source, rotation) for unit in units])
    except StoreError as error:
        raise failure_of(error) from error


def _new_source(context: Context, given: Passphrase) -> KeySource:
    """Return the source of the new keys; a key file that is not there is made. Raises SealError."""
    is_file = given.file is None and not given.kms and given.descriptor is None and not given.command
    if is_file and not given.key_file.exists() and not context.environment.is_critical:
        return make_key_file(given.key_file, context.world.entropy)
    source = key_source(given, context.environment, context.bases)
    if source is None:
        raise SealError(f"{given.key_file} may not seal a critical environment", code="F526")
    return source


async def _rotate(context: Context, unit: str, source: KeySource, rotation: Rotation) -> Rotated:
    for _ in range(TRIES_MAX):
        ledger = await context.ledger(unit)
        before = ledger.sealer if isinstance(ledger.sealer, DataKeySealer) else None
        if before is None and rotation.wrap_only:
            raise SealError(f"{unit} has no key yet", code="F593", where=unit)
        draft, sealer = make_key(source, unit, context.world.entropy, before=before, again=rotation.wrap_only)
        more = {"reason": find_reason(rotation.reason, context.git), "actor": context.actor.to_plain()}
        try:
            (entry,) = await ledger.append([replace(draft, fields={**draft.fields, **more})])
        except MovedError:
            context.ledgers.pop(unit, None)  # somebody may have rotated: that key must go along, too
            continue
        ledger.sealer = sealer
        return Rotated(unit=unit, entry=entry.seq, key=sealer.key_id, how=source.how, older=tuple(sealer.older))
    raise PermanentError(diagnose("F519", f"{unit}: the head moved {TRIES_MAX} times", value=unit))

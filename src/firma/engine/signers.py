"""What signs a unit's checkpoints, and whether those that are there are signed by keys that count; knows no tree."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from firma.core.ledger.cause import LEASES
from firma.core.ledger.checkpoint import unit_of
from firma.core.ledger.entry import Entry
from firma.core.ledger.note import Note, NoteError, Signer, check_note
from firma.core.ledger.state import State
from firma.core.model.diagnostic import PermanentError, diagnose
from firma.engine.project import Project
from firma.engine.world import World
from firma.signing.ed25519 import read_log_key
from firma.signing.roots import Right, Roots, TrustedKey
from firma.signing.verifiers import SshSigner, verifier_of
from firma.stores.checkpoints import Signed

KMS, SSH = "awskms:", "ssh:"
"""What a key's place begins with where it is no file."""


NO_SIGNER = (
    "Put the key that the trust roots name in its place (`log` in [keys], FIRMA_LOG_KEY), or let the next version name "
    "this one: `firma key show`, `firma trust draft`."
)


def log_signers(project: Project, world: World, roots: Roots | None, kms: Any) -> tuple[Signer, ...]:
    """Return what signs checkpoints: none where no key was made yet. `kms()` gives a client of the key service.

    Raises:
        PermanentError: F550 the key cannot be used, F557 or F559.
    """
    place = project.log_key
    if place.startswith(KMS):
        from firma.signing.kms import open_kms_key

        found: Any = open_kms_key(kms(), project.name, place.removeprefix(KMS))
    elif place.startswith(SSH):
        found = _ssh_signer(project, world, place.removeprefix(SSH))
    elif not (path := project.root / Path(place).expanduser()).exists():
        return ()
    else:
        found = read_log_key(path, project.name)
    return (replace(found, name=_name_of(found, roots)),)


def _ssh_signer(project: Project, world: World, place: str) -> SshSigner:
    from firma.engine.proving import public_part

    file = project.root / Path(place).expanduser()
    return SshSigner(project.name, public_part(file), file, tuple(world.environment.items()))


def _name_of(signer: Any, roots: Roots | None) -> str:
    """Return the name that the trust roots give a key; a key that they do not know signs under the project's."""
    for key in roots.having(Right.LOG) if roots else ():
        if verifier_of(key.name, key.public).material == signer.material:
            return key.name
    return str(signer.name)


def check_signer(signers: Iterable[Signer], roots: Roots | None) -> None:
    """Refuse to act where checkpoints must be signed and nothing here signs them with a key that counts.

    Raises:
        PermanentError: F554.
    """
    keys = roots.having(Right.LOG) if roots else ()
    ours = {signer.material: signer.name for signer in signers}
    if keys and not any(verifier_of(key.name, key.public).material in ours for key in keys):
        wanted = ", ".join(key.name for key in keys)
        have = f"signs {', '.join(ours.values())}, whose key is another one" if ours else "is no signing key"
        detail = f"checkpoints are signed by {wanted}; here {have}"
        raise PermanentError(diagnose("F554", detail, help=NO_SIGNER))


# -- what is there ----------------------------------------------------------------------------------------------------
def versions_of(leases: State | Iterable[Entry]) -> Mapping[int, int]:
    """Return lease -> the version of trust roots that its run knew, of those that knew any."""
    if isinstance(leases, State):
        found = {number: version_of(lease.fields) for number, lease in leases.leases.items()}
    else:
        found = {entry.seq: version_of(entry.fields) for entry in leases if entry.kind in LEASES}
    return {number: version for number, version in found.items() if version}


def check_roots_age(unit: str, known: Mapping[int, int], roots: Roots | None) -> None:
    """Refuse trust roots that are older than those that a run of the unit knew (`versions_of`).

    Raises:
        PermanentError: F553.
    """
    newest, have = max(known.values(), default=0), roots.version if roots else 0
    if newest > have:
        ours = f"version {have}" if have else "no trust roots"
        raise PermanentError(diagnose("F553", f"{unit} knows version {newest}; here there are {ours}", value=unit))


def check_signed(signed: Signed, roots: Roots | None) -> None:
    """Check that a checkpoint is signed by a key that counts. The log itself has no say in whether it must be.

    What was recorded before the first key stands in the trust roots, with its root: that alone needs no signature.

    Raises:
        PermanentError: F554.
    """
    keys = roots.having(Right.LOG) if roots else ()
    unit, size = unit_of(signed.checkpoint.origin), signed.checkpoint.size
    if roots is None or not keys or roots.unsigned.get(unit) == signed.checkpoint.pin:
        return
    try:
        names = counting(signed.note, keys, unit, size)
    except NoteError as error:
        raise PermanentError(diagnose("F554", f"the checkpoint of {unit} at {size}: {error}", value=unit)) from error
    if not names:
        who = ", ".join(one.name for one in signed.note.signatures) or "nobody"
        detail = f"the checkpoint of {unit} at entry {size} is signed by {who}; none of them may sign it"
        raise PermanentError(diagnose("F554", detail, value=unit, help=UNSIGNED.format(unit, signed.checkpoint.pin)))


UNSIGNED = (
    "Find out who wrote it. If it was recorded before the first key, the next version of the trust roots has to say so "
    '(`firma trust draft`): `[unsigned]`, "{}" = "{}".'
)


def counting(note: Note, keys: Iterable[TrustedKey], unit: str, size: int, right: Right = Right.LOG) -> list[str]:
    """Return the names of keys whose signature under a checkpoint of so many entries holds and counts.

    Raises:
        NoteError: a signature that bears a key's name and id is not by it.
    """
    by_name = {key.name: key for key in keys}
    found = check_note(note, [verifier_of(key.name, key.public) for key in by_name.values()])
    return [one.name for one in found if by_name[one.name].may(right, unit, size)]


def version_of(fields: Mapping[str, Any]) -> int:
    """Return the version of trust roots that a lease's run knew; 0 for none."""
    actor = fields.get("actor")
    text = str(actor.get("roots", "")) if isinstance(actor, Mapping) else ""
    digits = text.partition(":")[0]
    return int(digits) if digits.isascii() and digits.isdecimal() else 0

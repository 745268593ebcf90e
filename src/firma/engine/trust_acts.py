"""Making keys and versions of trust roots: the first, a draft of the next, and signatures; knows no ledger."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from firma.core.ledger.note import Note, NoteError, check_name, check_note, parse_note, verifier_key
from firma.core.ledger.store import StoreError
from firma.core.model.diagnostic import PermanentError, UsageError, diagnose
from firma.engine.project import Project
from firma.engine.proving import public_part
from firma.engine.trust_roots import FOLDER, read_roots, roots_file
from firma.engine.world import World
from firma.signing import ssh
from firma.signing.ed25519 import make_log_key, read_log_key
from firma.signing.roots import Right, Roots, RootsError, parse_roots
from firma.signing.verifiers import SshSigner, verifier_of
from firma.signing.versions import check_version, keys_that_signed, sign_version
from firma.stores.checkpoints import newest_checkpoint
from firma.stores.places import open_store
from firma.stores.problems import failure_of

DRAFT = ".draft"
EMPTY: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class KeyFacts:
    """A signing key: where it lies, and its public part as one line."""

    file: str
    public: str


@dataclass(frozen=True, slots=True)
class Signing:
    """What came of a signature: the file, its version, who signed by now, and whether that is enough."""

    file: str
    version: int
    signed_by: tuple[str, ...]
    missing: str = ""
    """What is missing still; empty where the version counts."""


def log_key_file(project: Project) -> Path:
    """Return the file of the project's signing key. Raises UsageError (F822) where something else signs."""
    if project.log_key.startswith(("ssh:", "awskms:")):
        detail = f"checkpoints of {project.name} are signed by {project.log_key}, not by a file"
        raise UsageError(diagnose("F822", detail, value=project.log_key))
    return project.root / Path(project.log_key).expanduser()


def make_key(project: Project) -> KeyFacts:
    """Make the key that signs the project's checkpoints. Raises PermanentError (F550, F551)."""
    path = log_key_file(project)
    return KeyFacts(_shown(project, path), verifier_key(make_log_key(path, project.name)))


def show_key(project: Project) -> KeyFacts:
    """Return the project's signing key. Raises PermanentError (F550)."""
    path = log_key_file(project)
    return KeyFacts(_shown(project, path), verifier_key(read_log_key(path, project.name)))


def _shown(project: Project, path: Path) -> str:
    return str(path.relative_to(project.root) if path.is_relative_to(project.root) else path)


# -- versions ---------------------------------------------------------------------------------------------------------
async def unsigned_units(project: Project) -> dict[str, str]:
    """Return what the project's ledgers recorded that the log's key did not sign: unit -> `SIZE:ROOT`.

    Raises:
        FirmaError: F5…, a ledger that is there cannot be read.
    """
    key = read_log_key(log_key_file(project), project.name)
    verifier = verifier_of(project.name, verifier_key(key))
    found: dict[str, str] = {}
    for place in {project.store_of(name) for name in project.environments}:
        if isinstance(place, Path) and not place.exists():
            continue
        try:
            store = await open_store(place, read_only=True, create=False)
            try:
                for unit in await store.units():
                    newest = await newest_checkpoint(store, unit)
                    if newest is not None and not check_note(newest.note, [verifier]):
                        found[unit] = newest.checkpoint.pin
            finally:
                await store.close()
        except StoreError as error:
            raise failure_of(error) from error
    return found


def begin_roots(
    project: Project, world: World, *, by: Path | None, person: str, unsigned: Mapping[str, str] = EMPTY
) -> Signing:
    """Write the first version: the log's key may sign checkpoints, `by` (else the same key) the next version.

    Where `by` is an SSH key, and `person` says whose, it proves that person, too. `unsigned`: what needs no signature,
    because it was recorded before the first key (`unsigned_units`).

    Raises:
        PermanentError: F552 there is a version already; or as keys do.
    """
    path = roots_file(project.root, 1)
    if read_roots(project.root, project.name):
        raise PermanentError(diagnose("F552", f"{_shown(project, path)} is there already", value=str(path)))
    log = read_log_key(log_key_file(project), project.name)
    signer = log if by is None else _signer(project, world, by, _short(person))
    sections = ["[trust]", "format = 1", f'project = "{project.name}"', "version = 1", "threshold = 1", ""]
    if signer.material == log.material:
        sections += [f"[keys.{log.name}]", f'public = "{verifier_key(log)}"', 'may = ["roots", "log"]']
    else:
        public = _line(signer)
        sections += [f"[keys.{signer.name}]", f'public = "{public}"', 'may = ["roots"]', ""]
        sections += [f"[keys.{log.name}]", f'public = "{verifier_key(log)}"', 'may = ["log"]']
        if isinstance(signer, SshSigner) and person:
            sections += ["", "[[people]]", f'principal = "{person}"', f'key = "{public}"']
    if unsigned:
        sections += ["", "[unsigned]                   # recorded before the first key"]
        sections += [f'"{unit}" = "{text}"' for unit, text in sorted(unsigned.items())]
    data = sign_version("\n".join(sections).encode(), signer)
    check_version(data, 1, project.name, None)
    _write(path, data)
    return Signing(_shown(project, path), 1, (signer.name,))


def draft_roots(project: Project) -> Signing:
    """Write the text of the next version, the same as the newest's but for its number, for a person to change.

    Raises:
        PermanentError: F556 there is none yet, F552 there is a draft already.
    """
    now = _newest(project)
    number = now.version + 1
    path = roots_file(project.root, number).with_suffix(DRAFT)
    if path.exists():
        raise PermanentError(diagnose("F552", f"{_shown(project, path)} is there already", value=str(path)))
    text = re.sub(r"(?m)^(version\s*=\s*)\d+", rf"\g<1>{number}", now.text, count=1)
    _write(path, text.encode())
    return Signing(_shown(project, path), number, (), "signatures")


def sign_roots(project: Project, world: World, *, by: Path | None) -> Signing:
    """Sign the draft of the next version; where that is enough, it becomes the version.

    Raises:
        PermanentError: F556 there is no version yet, F552 there is no draft, or its text cannot be used; F554 the key
            is no root key of either version; or as keys do.
    """
    before = _newest(project)
    number = before.version + 1
    final = roots_file(project.root, number)
    path = final.with_suffix(DRAFT)
    if not path.exists():
        detail = f"there is no draft of version {number}"
        raise PermanentError(diagnose("F552", detail, value=str(path), help="Make one: `firma trust draft`."))
    data = path.read_bytes()
    now = _parsed(data, number)
    key = by or log_key_file(project)
    data = sign_version(data, _named(project, world, key, now, before))
    signed = tuple(sorted(name for name, _ in _signed(data, now, before)))
    try:
        check_version(data, number, project.name, before)
    except PermanentError as error:
        _write(path, data)
        return Signing(_shown(project, path), number, signed, error.diagnostics[0].detail)
    _write(final, data)
    path.unlink()
    return Signing(_shown(project, final), number, signed)


def _newest(project: Project) -> Roots:
    versions = read_roots(project.root, project.name)
    if not versions:
        raise PermanentError(diagnose("F556", f"{project.name} has no folder {FOLDER} with versions"))
    return versions[-1]


def _parsed(data: bytes, number: int) -> Roots:
    try:
        text = data.decode()
        return parse_roots(parse_note(data).text if "\n\n\N{EM DASH} " in text else text)
    except (NoteError, RootsError, UnicodeDecodeError) as error:
        raise PermanentError(diagnose("F552", f"the draft of version {number}: {error}", value=str(number))) from error


def _signed(data: bytes, now: Roots, before: Roots) -> frozenset[tuple[str, str]]:
    note: Note = parse_note(data)
    return keys_that_signed(note, now, before)


# -- keys -------------------------------------------------------------------------------------------------------------
def _signer(project: Project, world: World, file: Path, name: str) -> Any:
    """Return what signs with a file: an SSH key, private or public (then the agent signs), or a key of ours."""
    path = file.expanduser()
    if path.is_file() and path.read_bytes().startswith(b"-----BEGIN PRIVATE KEY-----"):
        return read_log_key(path, name or project.name)
    return SshSigner(name or "root", public_part(path), path, tuple(world.environment.items()))


def _named(project: Project, world: World, file: Path, now: Roots, before: Roots) -> Any:
    signer = _signer(project, world, file, "")
    for roots in (now, before):
        for key in roots.having(Right.ROOTS):
            if verifier_of(key.name, key.public).material == signer.material:
                return replace(signer, name=key.name)
    raise PermanentError(diagnose("F554", f"{file} is a root key of neither version", value=str(file)))


def _line(signer: Any) -> str:
    """Return a public key as the trust roots write it."""
    if isinstance(signer, SshSigner):
        return ssh.public_line(signer.key)
    return verifier_key(signer)


def _short(person: str) -> str:
    """Return a key's name made of a person's: what stands before `@`, without what a note's key may not have."""
    name = re.sub(r"[^A-Za-z0-9_-]", "-", person.partition("@")[0])
    try:
        check_name(name)
    except NoteError:
        return ""
    return name


def _write(path: Path, data: bytes) -> None:
    """Write a file whole or not at all."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_name(f".{path.name}.{os.getpid()}")
        beside.write_bytes(data)
        beside.replace(path)
    except OSError as error:
        raise PermanentError(
            diagnose("F813", f"{path} cannot be written: {error.strerror}", value=str(path))
        ) from error

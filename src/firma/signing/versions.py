"""A project's versions of trust roots, each checked against the one before; reads no file."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.ledger.note import Note, NoteError, Signer, check_note, parse_note, sign_note
from firma.core.model.diagnostic import PermanentError, diagnose
from firma.signing.roots import Right, Roots, RootsError, check_next, parse_roots
from firma.signing.verifiers import verifier_of


def read_versions(notes: Mapping[int, bytes], project: str) -> tuple[Roots, ...]:
    """Return all versions in order; `notes` are the signed texts by number. Nothing is read if there is none.

    Raises:
        PermanentError: F552, a version is missing, is not what its number says, or is not signed by enough keys.
    """
    found: list[Roots] = []
    for number in sorted(notes):
        if number != len(found) + 1:
            raise _refused(len(found) + 1, "it is missing")
        found.append(check_version(notes[number], number, project, found[-1] if found else None))
    return tuple(found)


def check_version(data: bytes, number: int, project: str, before: Roots | None) -> Roots:
    """Return a version if it may follow the one before.

    Raises:
        PermanentError: F552, with what is wrong.
    """
    try:
        note = parse_note(data)
        roots = parse_roots(note.text)
        _is_meant(roots, number, project)
        check_next(before, roots, keys_that_signed(note, roots, before))
    except (NoteError, RootsError) as error:
        raise _refused(number, str(error)) from error
    return roots


def _is_meant(roots: Roots, number: int, project: str) -> None:
    if roots.version != number:
        raise RootsError(f"its text says version {roots.version}")
    if roots.project != project:
        raise RootsError(f"it is for the project {roots.project!r}")
    names: dict[bytes, str] = {}
    for key in roots.keys.values():
        material = verifier_of(key.name, key.public).material
        if material in names:
            raise RootsError(f"{names[material]} and {key.name} are the same key: it would count twice")
        names[material] = key.name


def keys_that_signed(note: Note, roots: Roots, before: Roots | None) -> frozenset[tuple[str, str]]:
    """Return the root keys (name, public part), of this version and the one before, that signed a version's text.

    Raises:
        NoteError: a signature that bears a root key's name and id is not by it.
    """
    keys = [*roots.having(Right.ROOTS), *(before.having(Right.ROOTS) if before else ())]
    return frozenset((key.name, key.public) for key in keys if check_note(note, [verifier_of(key.name, key.public)]))


def sign_version(data: bytes, signer: Signer) -> bytes:
    """Return a version (a text, or a note that others signed already) with one more signature.

    Raises:
        PermanentError: F552, it is neither; or as the signer does.
    """
    try:
        text = data.decode()
        note = parse_note(data) if "\n\n\N{EM DASH} " in text else Note(text.rstrip("\n") + "\n")
        parse_roots(note.text)
        return sign_note(note, signer).to_bytes()
    except (NoteError, RootsError, UnicodeDecodeError) as error:
        raise PermanentError(diagnose("F552", f"the text cannot be signed: {error}")) from error


def _refused(number: int, why: str) -> PermanentError:
    return PermanentError(diagnose("F552", f"version {number}: {why}", value=str(number)))

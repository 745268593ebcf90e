"""What makes a shared store harder to harm, as text for its owner: SQL or a bucket's policy; runs nothing."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from firma.core.ledger.store import StoreError
from firma.core.model.diagnostic import UsageError, diagnose
from firma.stores.places import StorePlace, StoreUrl
from firma.stores.postgres_roles import hardening as roles_of
from firma.stores.problems import explain

NAMES: Final = ("firma_writer", "firma_redactor", "firma_reader")
"""Roles of a database where nobody says otherwise: who appends, who redacts, who reads."""


@dataclass(frozen=True, slots=True)
class Hardening:
    """The text, and what it is: `sql` or `policy` (JSON)."""

    kind: str
    text: str


def hardening(
    place: StorePlace, *, writers: Sequence[str], redactors: Sequence[str], readers: Sequence[str]
) -> Hardening:
    """Return what gives roles their rights in a store: roles of a database, at most one name each; else ARNs.

    Raises:
        UsageError: F822 the store is a file, a name is none, or has two roles; F574 the URL is none.
    """
    if not isinstance(place, StoreUrl):
        raise _wrong(f"{place} is a file: it has no roles", "A file is as safe as its mode and its folder.")
    if place.scheme == "s3":
        return Hardening("policy", _policy(place, writers, redactors, readers))
    names = [given or (usual,) for given, usual in zip((writers, redactors, readers), NAMES, strict=True)]
    if any(len(one) > 1 for one in names):
        raise _wrong("a role of the database is made for each of the three", "Name one; then GRANT it to many.")
    try:
        return Hardening("sql", roles_of(writer=names[0][0], redactor=names[1][0], reader=names[2][0]))
    except ValueError as error:
        raise _wrong(str(error), "Give three short, plain names.") from error


def _policy(place: StoreUrl, writers: Sequence[str], redactors: Sequence[str], readers: Sequence[str]) -> str:
    from firma.stores.s3_place import read_place
    from firma.stores.s3_policy import bucket_policy

    where = "Give ARNs: `--writer arn:aws:iam::111122223333:role/ci`."
    if not writers:
        raise _wrong("nobody is named who may write", where)
    try:
        policy = bucket_policy(read_place(place.text), writers=writers, redactors=redactors, readers=readers)
    except ValueError as error:
        raise _wrong(str(error), where) from error
    except StoreError as error:
        raise UsageError(explain(error)) from error
    return json.dumps(policy, indent=2) + "\n"


def _wrong(what: str, instead: str) -> UsageError:
    return UsageError(diagnose("F822", what, help=instead))

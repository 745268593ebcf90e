"""Roles of a store on PostgreSQL as SQL for its owner to run: who appends, who redacts, who only reads; runs nothing.

The owner of the schema (and a superuser) may do everything: nobody should work as it day by day.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from firma.core.ledger.store import TREE

REWRITTEN_BY_WRITERS: Final = ("snapshot/%", f"{TREE}%")
"""Names of blobs that runs overwrite and erase: caches, and a tree's edges and newest checkpoint. They are made from
the log again, and hold no value that is not in it."""

REWRITTEN_BY_REDACTORS: Final = ("values/%",)
"""Records of values, with the salts and keys in them: redaction rewrites them, and every proof still holds."""

ERASED_BY_REDACTORS: Final = ("values/%", "plan/%", "root/%", "asset/%", "snapshot/%")
"""What may repeat a value that has to go."""

ROLE: Final = re.compile(r"[a-z_][a-z0-9_-]{0,62}")
"""Names of roles that are taken: 63 bytes is PostgreSQL's limit, and nothing in them needs care."""

APPEND: Final = "firma.append(text, bigint, bytea, bytea[], bigint[], text[], text[], bytea[], bytea[])"
KEEP: Final = "firma.keep(text[], bytea[], bytea[])"


def hardening(*, writer: str, redactor: str, reader: str) -> str:
    """Return SQL that makes three roles without login and gives each its rights; it may be run again.

    - writer: reads; appends through `firma.append` (the head is compared and moved inside it: the role may not touch
      it); adds blobs; overwrites and erases caches and the tree's edge; keeps observations.
    - redactor: reads; rewrites records of values, erases what repeats them; appends nothing.
    - reader: reads.

    Raises:
        ValueError: a name is none that `ROLE` takes, or two are the same.
    """
    names = {"writer": _name(writer), "redactor": _name(redactor), "reader": _name(reader)}
    if len({*names.values()}) < len(names):
        raise ValueError("the three roles need three names")
    everybody = ", ".join(names.values())
    lines = [
        "-- Roles of the ledger in the schema `firma`. Run it as the schema's owner, with the right to make roles:",
        "--   psql -v ON_ERROR_STOP=1 -f FILE DATABASE",
        "-- Then give each person or job one of them: GRANT firma_writer TO ci;",
        "BEGIN;",
        *(_role(name) for name in (writer, redactor, reader)),
        f"REVOKE ALL ON ALL TABLES IN SCHEMA firma FROM PUBLIC, {everybody};",
        f"REVOKE ALL ON ALL FUNCTIONS IN SCHEMA firma FROM PUBLIC, {everybody};",
        f"GRANT USAGE ON SCHEMA firma TO {everybody};",
        f"GRANT SELECT ON ALL TABLES IN SCHEMA firma TO {everybody};",
        f"GRANT EXECUTE ON FUNCTION {APPEND} TO {names['writer']};",
        f"GRANT EXECUTE ON FUNCTION {KEEP}, firma.durable() TO {names['writer']}, {names['redactor']};",
        f"GRANT INSERT, UPDATE, DELETE ON firma.blob TO {names['writer']};",
        f"GRANT INSERT, UPDATE ON firma.observation TO {names['writer']};",
        f"GRANT UPDATE, DELETE ON firma.blob TO {names['redactor']};",
        "ALTER TABLE firma.blob ENABLE ROW LEVEL SECURITY;",
        *_policy("everybody_reads", "SELECT", everybody, using="true"),
        *_policy("writer_adds", "INSERT", names["writer"], check="true"),
        *_rewrites("writer", names["writer"], REWRITTEN_BY_WRITERS),
        *_policy("writer_erases", "DELETE", names["writer"], using=_like(REWRITTEN_BY_WRITERS)),
        *_rewrites("redactor", names["redactor"], REWRITTEN_BY_REDACTORS),
        *_policy("redactor_erases", "DELETE", names["redactor"], using=_like(ERASED_BY_REDACTORS)),
        "COMMIT;",
    ]
    return "\n".join(lines) + "\n"


def _name(text: str) -> str:
    """Return a role's name as SQL names it."""
    if not ROLE.fullmatch(text):
        raise ValueError(f"{text!r} is no name for a role: small letters, digits, `_` and `-`, at most 63")
    return f'"{text}"'


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _role(name: str) -> str:
    return (
        f"DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = {_literal(name)})"
        f" THEN CREATE ROLE {_name(name)} NOLOGIN; END IF; END $$;"
    )


def _policy(name: str, verb: str, roles: str, *, using: str = "", check: str = "") -> list[str]:
    rule = (f" USING ({using})" if using else "") + (f" WITH CHECK ({check})" if check else "")
    return [
        f"DROP POLICY IF EXISTS {name} ON firma.blob;",
        f"CREATE POLICY {name} ON firma.blob FOR {verb} TO {roles}{rule};",
    ]


def _rewrites(who: str, role: str, patterns: Iterable[str]) -> list[str]:
    rule = _like(patterns)
    return _policy(f"{who}_rewrites", "UPDATE", role, using=rule, check=rule)


def _like(patterns: Iterable[str]) -> str:
    return " OR ".join(f"name LIKE {_literal(pattern)}" for pattern in patterns)

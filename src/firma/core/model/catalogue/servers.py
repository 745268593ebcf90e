"""Codes F560…F569: what can be wrong with a store that lies on a server, and with moving a ledger between stores."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.model.catalogue.code import Code

CODES: Mapping[str, Code] = {
    "F560": Code(
        "The store's server cannot be reached",
        "It is gone, restarting, or full of connections. Nothing was written by this call, and nothing is lost.",
        "Check that the server runs and that this machine reaches it, then run the same command again: it goes on.",
    ),
    "F561": Code(
        "The store's server does not let you in",
        "The server refused the login, or has no such database. Nothing was read or written.",
        "Check user and database in the URL; give the password in PGPASSWORD, in ~/.pgpass (mode 0600) or in a service"
        " file, never in the URL.",
    ),
    "F562": Code(
        "The store refuses this to your role",
        "The database's roles say who may write, redact or only read. Nothing was written.",
        "Use the role that is meant for it; `firma store hardening` prints the roles and their rights.",
    ),
    "F563": Code(
        "The store's URL cannot be used",
        "A URL stands in files, histories and logs: it may hold no password, and its kind must be one that is known.",
        'Write `url = "postgresql://user@host/database"`; the password belongs into PGPASSWORD, ~/.pgpass or a service'
        " file.",
    ),
    "F564": Code(
        "What this kind of store needs is not installed",
        "Stores on servers need a client library; without one Firma stays small.",
        "Run the `pip install` that the detail names, in the environment of `firma`.",
    ),
    "F565": Code(
        "The server would not keep what it confirms",
        "It is a read-only copy, too old, or set to forget writes in a crash: a record there would be no record.",
        "Use the primary server, version 13 or newer, with `fsync` on.",
    ),
    "F566": Code(
        "This works on a ledger in a file only",
        "A server's backups are made and put back by the server's own means.",
        "Put the backup back with the server's tools (docs/concepts/stores.md), then run `firma ledger recover`.",
    ),
    "F567": Code(
        "The ledger has moved to another store",
        "It was sealed when it was copied: writing here would make two ledgers of one unit.",
        "Set the store in firma.toml to the one that the detail names.",
    ),
    "F568": Code(
        "The other store is not empty",
        "It holds a log of a unit that is to be copied, and not the beginning of the same one.",
        "Name an empty store, or the one in which an earlier `firma store migrate` was interrupted.",
    ),
    "F569": Code(
        "The copy is not what was to be copied",
        "Both sides were read again after copying, and they differ. The old store is not sealed: it is the ledger.",
        "Run the same command again when nobody writes; if it stays so, the detail names what differs.",
    ),
}

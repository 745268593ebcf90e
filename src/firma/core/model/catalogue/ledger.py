"""Codes F50…–F52…: what can be wrong with a ledger, the store that it lies in, and its keys."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.model.catalogue.code import Code

_RECORD: Mapping[str, Code] = {
    "F500": Code(
        "The ledger is not there",
        "Without it nothing is known about what exists; planning as if nothing existed would make everything twice.",
        "Check the store's path in firma.toml. The first plan of a project makes it.",
    ),
    "F501": Code(
        "The ledger is torn",
        "Entries are missing, or the file is damaged: what is left does not say what exists.",
        "Restore the file from a backup; do not delete it. Copy it aside first, together with its -wal file.",
    ),
    "F502": Code(
        "An entry of the ledger is not what was written",
        "Its bytes do not fit the chain of hashes, or are no entry: the disk failed, or somebody edited them.",
        "Restore the file from a backup, and find out who or what changed it.",
    ),
    "F503": Code(
        "The ledger belongs to another unit",
        "Its entries describe other things: a plan made from them would destroy what it does not know.",
        "Check the store's path and the project's name in firma.toml.",
    ),
    "F504": Code(
        "The ledger was written by a newer version",
        "This version cannot know what it would overlook.",
        "Install the version that firma.toml pins, or a newer one.",
    ),
    "F505": Code(
        "The ledger holds a kind of entry that this version does not know",
        "The entry says that it must not be ignored.",
        "Install the version that firma.toml pins, or a newer one.",
    ),
    "F506": Code(
        "Recorded values are not those that the ledger promises",
        "They lie beside the entries, and each entry holds a hash over its own: these were changed.",
        "Restore the file from a backup, and find out who or what changed it.",
    ),
    "F507": Code(
        "Recorded values are missing",
        "The entry is there, its values are not: what exists is known, what it looks like is not.",
        "Restore the file from a backup.",
    ),
    "F508": Code(
        "The ledger is not the one that was seen before",
        "An entry that somebody remembers is not in it: its end was cut off, or the file was exchanged.",
        "Find the newer file. `firma history` on the machine that remembers says what is missing.",
    ),
}

_STORE: Mapping[str, Code] = {
    "F510": Code(
        "The disk is full",
        "Nothing was written, so nothing is lost; without a record no call to the cloud is made.",
        "Make room, then run the same command again: it goes on where it stopped.",
    ),
    "F511": Code(
        "The store may not be written",
        "The file, its folder or the disk is read-only for you; nothing was written.",
        "Check owner and mode of the file and its folder (SQLite writes -wal and -shm files beside it).",
    ),
    "F512": Code(
        "The store is locked",
        "Another process writes for longer than a write takes: it may be stopped in the middle of one.",
        "Look for another `firma` process; if it is stopped, let it go on or end it. Nothing was written.",
    ),
    "F513": Code(
        "The store lies on a network file system",
        "Locks are not reliable there, and two machines that write at once would tear the ledger.",
        "Use a local disk; a team shares a store on PostgreSQL or S3: `url` in [store] of firma.toml.",
    ),
    "F514": Code(
        "It is not clear whether the ledger was written",
        "The answer to a write was lost. The write names itself, so doing it again is safe.",
        "Run the same command again: it finds out first what was written.",
    ),
    "F515": Code(
        "The store failed",
        "The disk or the file system reported an error; nothing was written.",
        "Look at the system's log, then run the same command again.",
    ),
    "F517": Code(
        "The file is no store of Firma",
        "Writing to another program's file would damage it.",
        "Check the store's path in firma.toml.",
    ),
    "F519": Code(
        "The ledger moved",
        "Somebody else wrote in between; nothing was written.",
        "Run the same command again.",
    ),
}

_KEYS: Mapping[str, Code] = {
    "F521": Code(
        "The unit's key is wrapped in another way",
        "The ledger says how its key opens, and this source is another one.",
        "Name the source that the detail gives in firma.toml.",
    ),
    "F522": Code(
        "A sealed value does not open",
        "It was changed, or moved from another place: the seal holds the place, too.",
        "Restore the file from a backup, and find out who or what changed it.",
    ),
    "F523": Code(
        "The unit's key does not open",
        "The passphrase is wrong, or it is another key file.",
        "Give the passphrase or the key file that the unit was made with.",
    ),
    "F524": Code(
        "The key file cannot be used",
        "Without it sealed values stay closed; it is never overwritten, because what it sealed would be lost.",
        "Restore the key file from where you keep it. Where there never was one: `firma init --key-only`.",
    ),
    "F525": Code(
        "Others may read the key file",
        "Whoever reads it opens every sealed value.",
        "Run `chmod 600` on it; if others could read it for long, rotate what it protects.",
    ),
    "F526": Code(
        "A key file is refused for a critical environment",
        "It lies beside the project, so it protects from nobody who can read the project.",
        "Use a passphrase from your secret store: `passphrase = { command = … }` in firma.toml.",
    ),
}

CODES: Mapping[str, Code] = {**_RECORD, **_STORE, **_KEYS}

"""Codes F546–F549: what others remember of a ledger, and cannot be told; knows no kind of witness."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.model.catalogue.code import Code

CODES: Mapping[str, Code] = {
    "F546": Code(
        "The ledger is not the one that was remembered",
        "Entries that somebody saw are other ones now: the ledger was rewritten, or it is another one.",
        "Do not apply. Compare it with a backup (`firma verify`), and find out who can write to the store.",
    ),
    "F547": Code(
        "A witness was not reached",
        "What was done is recorded and signed; until a witness remembers it, whoever holds the key could rewrite it.",
        "The next run tells the witness of these entries, too. `firma status` says how many wait.",
    ),
    "F548": Code(
        "A witness refuses, or what it remembers cannot be used",
        "A witness that takes no checkpoint vouches for none: the ref may be protected, the right to push may be"
        " missing, or it saw another ledger.",
        "Give the right to push `refs/firma/*`, or put the witness right in [witness] of firma.toml.",
    ),
    "F549": Code(
        "The ledger is shorter than what was remembered",
        "Entries that somebody saw are gone: the store was cut, or an older copy was put in its place.",
        "Put the newest copy back. If it is lost: `firma ledger recover --from BACKUP`, which puts the loss on record."
        " To begin anew on purpose, remove `.firma/witnessed`, too.",
    ),
}

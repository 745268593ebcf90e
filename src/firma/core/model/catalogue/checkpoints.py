"""Codes F580–F586: what can be wrong between a log, its tree and its checkpoints; knows no tree."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.model.catalogue.code import Code

CODES: Mapping[str, Code] = {
    "F580": Code(
        "The ledger is not the one that its checkpoint covers",
        "At the end of each run a checkpoint says what stands in the log: entries before it were changed since.",
        "Find out who or what changed it, and restore the store from a backup. Do not delete the checkpoint.",
    ),
    "F581": Code(
        "A checkpoint of the ledger cannot be read",
        "It is damaged, or belongs to another ledger: without it nobody sees whether the log was rewritten.",
        "Restore the store from a backup, and find out who or what changed it.",
    ),
    "F582": Code(
        "The ledger is shorter than its checkpoint",
        "Entries that a run had recorded are gone: what they made exists, and nothing here knows of it.",
        "Restore the newest backup, then `firma ledger recover` finds what the lost entries made.",
    ),
    "F583": Code(
        "The run has no checkpoint",
        "What it did is recorded; only the mark that would show a later change of the record could not be made.",
        "Mend what the detail says. The next run's checkpoint covers this one's entries, too.",
    ),
    "F584": Code(
        "A snapshot is not what the entries come to",
        "It is made from the entries, so that opening reads less. Somebody made another one, or by another rule.",
        "Remove the blob that is named: the log has everything. Then find out who can write to the store.",
    ),
    "F585": Code(
        "A proof of who acted does not hold",
        "The signature in the lease is not by the person that it names, or not over what the run did.",
        "Treat the run's actor as unknown, and find out who could write the entry.",
    ),
    "F586": Code(
        "There is no checkpoint to prove it by",
        "Inclusion is proven against a checkpoint, and none covers this yet.",
        "The next run of the unit makes one: `firma apply`.",
    ),
}

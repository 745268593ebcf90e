"""Codes F532–F540 and F967–F969: what may be said of a lost ledger and of what was found again; knows no ledger."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.model.catalogue.code import Code

CODES: Mapping[str, Code] = {
    "F532": Code(
        "The backup holds no ledger that can be read",
        "A recovery begins with entries that can be proven, and there is none.",
        "Name another copy: `firma ledger recover --from FILE`.",
    ),
    "F533": Code(
        "The copy is damaged; what is whole of it was taken",
        "What comes after the first entry that cannot be proven counts as lost, too.",
        "If there is another copy that reaches further, put the file away and recover from that one.",
    ),
    "F534": Code(
        "The ledger is not lost",
        "The file in its place is whole and holds objects: an older copy in its place would lose them.",
        "If you mean it, move the file away by hand first. If that file is itself an older copy, name it with --from.",
    ),
    "F535": Code(
        "Entries of the ledger are missing",
        "Who did what in that range, and why, is lost; what it made was looked for by its tags alone.",
        "When you have looked at what was found: `firma ledger recover --acknowledge --reason TEXT`.",
    ),
    "F536": Code(
        "The recovery is not finished",
        "What the lost entries made has not been looked for: a plan could make it a second time.",
        "Run `firma ledger recover`; it goes on where it ended.",
    ),
    "F537": Code(
        "Something was found that no declaration fits",
        "The lost entries made it. It has an address of its own now, and is protected: no plan deletes it by itself.",
        "`firma move` gives it the address that it had; `firma forget` leaves it alone.",
    ),
    "F538": Code(
        "Things of some types cannot be found by tag",
        "They carry no tags. What the lost entries made of them is not known, and a plan may make it again.",
        "Look at what is there; `firma import ADDRESS IDENTIFIER` takes up what is yours, before the next apply.",
    ),
    "F539": Code(
        "There are more things of an object than the ledger knows",
        "The lost entries made another one and did not finish, or did not delete the old one. It counts as surplus.",
        "Look at both before you apply: the next plan deletes the surplus one.",
    ),
    "F540": Code(
        "Things of a unit were found that nobody knows",
        "Neither the copy, nor the source, nor anything that is remembered names the unit; its things carry its tag.",
        "Put its stack back into the source and run `firma ledger recover` again, or `firma import` what is yours.",
    ),
    "F967": Code(
        "There is nothing to recover",
        "No unit of this environment lost entries that were not searched for, or not acknowledged.",
        "If the file is lost: `firma ledger recover --from BACKUP`.",
    ),
    "F968": Code(
        "A run is at work on the ledger",
        "It would write into a file that is put away, and nobody would know what it did.",
        "Let it end, or end its process; then recover.",
    ),
    "F969": Code(
        "The recovery was not agreed to",
        "It replaces the ledger's file by an older copy; that is never done unasked.",
        "Answer y, or say --yes.",
    ),
}

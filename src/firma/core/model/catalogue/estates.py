"""Codes F932 to F939: estates of many units: selecting them, and outputs across projects; knows no verb."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.model.catalogue.code import Code

CODES: Mapping[str, Code] = {
    "F932": Code(
        "The ledger of another project is not known here",
        "What a unit elsewhere gives is read from its own ledger, and nowhere else.",
        "Add `[upstreams.NAME] store = …` to firma.toml, with the file of that project's ledger.",
    ),
    "F933": Code(
        "An upstream's outputs are not what the contract says",
        "The contract class is what both sides agreed on; a value of another type breaks what is made with it.",
        "Take the contract's package in the version that the giver was applied with, or have the giver applied again.",
    ),
    "F934": Code(
        "An upstream's output is sealed, and there is no key for it",
        "Sensitive outputs are readable only to who has the key of the project that gives them.",
        "Add `key_file = …` to the project in `[upstreams]`, or take an output that is not sensitive.",
    ),
    "F935": Code(
        "Others were made with outputs that change their shape",
        "An output that goes away or gets another type breaks who uses it at the latest when that is next applied.",
        "Apply the users without it first, or plan them in the same call; units of other projects have to be told.",
    ),
    "F936": Code(
        "A selector selects nothing",
        "A selector that is mistyped must not look like an estate in which nothing is to be done.",
        "Compare it with the owners, tags and paths that there are.",
    ),
    "F937": Code(
        "Nobody can tell what changed since that revision",
        "Units are selected by what the program declared at the revision, which git has to give.",
        "Name a commit, tag or branch that is in this repository; in CI, fetch it first.",
    ),
    "F938": Code(
        "All units, and only some of them",
        "`--all` stands for every unit of the environment; beside names or selectors one of both is a slip.",
        "Leave `--all` away, or the rest.",
    ),
    "F939": Code(
        "An upstream has changed since its outputs were pinned",
        "Plans rest on what lookups.lock says, so that everybody makes the same one, until somebody renews it.",
        "`--relock` takes the new outputs; review the plan that comes of it, and commit lookups.lock.",
    ),
}

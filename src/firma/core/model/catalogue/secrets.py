"""Codes F590 to F599 and F972 to F989: secrets, wherever something is wrong with one; knows no verb."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.model.catalogue.code import Code

_FOUND: Mapping[str, Code] = {
    "F972": Code(
        "A value looks like a secret",
        "Values that nobody marked stand in plan and ledger in the clear, for as long as the ledger lives.",
        "Give a reference instead: `firma.secret(store, name)`. If it is none, allow it in firma.toml: "
        "`[[secrets.allow]]` with path, owner and reason.",
    ),
    "F973": Code(
        "A value that was computed looks like a secret",
        "It became known in the middle of a run; nothing of it was recorded, and the call was not made.",
        "Give a reference instead: `firma.secret(store, name)`, or allow it: `[[secrets.allow]]` in firma.toml.",
    ),
    "F974": Code(
        "A provider answered with what looks like a secret",
        "It was not marked as sensitive; it is recorded sealed, or not at all where the unit has no key.",
        "Nothing has to be done. If it is none, allow it: `[[secrets.allow]]` in firma.toml.",
    ),
    "F975": Code(
        "An entry that allows something allows nothing",
        "What it was written for is gone; what stands there one day would be allowed unseen.",
        "Remove the entry from firma.toml, or correct its path.",
    ),
}

_STORES: Mapping[str, Code] = {
    "F981": Code(
        "A store of secrets cannot be asked here",
        "Opening its secrets needs a library, or an address, that is not here; nothing was changed.",
        "Install what is named, or set the address.",
    ),
    "F982": Code(
        "An encrypted file does not open",
        "It was encrypted for other identities than those that are given here, or it is damaged.",
        "Give yours: `age_identities` in `[secrets]` of firma.toml, or FIRMA_AGE_IDENTITY.",
    ),
}

_KEYS: Mapping[str, Code] = {
    "F592": Code(
        "The key service does not open the unit's key",
        "Without it sealed values stay closed; nothing is lost, and nothing else needs them.",
        "Ask for the right to decrypt with the named key, or run where there is one.",
    ),
    "F593": Code(
        "The key cannot be rotated here",
        "A new key takes the former ones along, so that old records stay readable: they must be open for that.",
        "Give the key that the unit has now, and one new source of keys.",
    ),
}

_REDACTED: Mapping[str, Code] = {
    "F590": Code(
        "Something of what was redacted may be left",
        "The records do not hold it any more; a copy beside them, or a log of the store, may.",
        "See to what is named: delete the copy, end the process that reads, or let the backup expire.",
    ),
    "F591": Code(
        "Sealed plans could not be looked into",
        "They may hold what was redacted, under a key that was not given.",
        "Run the same command with the key, or rotate the key and destroy the former one.",
    ),
    "F976": Code(
        "This names nothing that could be redacted",
        "Values are redacted where they stand: at an attribute of an address, or in an entry by its number.",
        "Name an attribute (`ADDRESS#path`; `firma show ADDRESS` lists them), or a unit with `--entry`.",
    ),
    "F977": Code(
        "Redaction needs a reason",
        "What is destroyed is never there again; who asks in years must find out why.",
        "Say why: `--reason TEXT`, without the value itself.",
    ),
    "F978": Code(
        "The reason looks like a secret",
        "Reasons stand in the ledger's headers, and nothing of a header can be redacted.",
        "Say it without the value.",
    ),
    "F980": Code(
        "Nobody agreed to the redaction",
        "What is destroyed is never there again.",
        "Run it in a terminal and answer, or give `--yes`.",
    ),
    "F979": Code(
        "Redacted values are there again",
        "Another process writes the same records back: two redactions at once, or a restored copy.",
        "Let the other process end, then run the same command again.",
    ),
}

CODES: Mapping[str, Code] = {**_FOUND, **_STORES, **_KEYS, **_REDACTED}

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

CODES: Mapping[str, Code] = {**_FOUND}

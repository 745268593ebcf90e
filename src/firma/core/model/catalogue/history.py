"""Codes F960…: what can be wrong with a question about the past; knows no ledger."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.model.catalogue.code import Code

CODES: Mapping[str, Code] = {
    "F960": Code(
        "There is no such attribute",
        "A path leads to a value that the ledger holds, or once held: what was never there nobody changed.",
        "`firma blame ADDRESS` lists every value with its path; write it as it stands there: `tags.team`, "
        '`rules[0].port`, `tags["x.y"]`.',
    ),
    "F961": Code(
        "Nothing that was applied is of that commit or pull request",
        "A commit is found by the run that was made from it; a pull request by the subject of its merge or squash "
        "commit in this repository. No other machine is asked.",
        "Fetch the repository's history, or look for the change with `firma history --since`.",
    ),
    "F962": Code(
        "That is no moment in time",
        "A time without a zone means another moment on another machine.",
        "Write `2026-11-24T10:00Z`, with an offset as in `2026-11-24T12:00+02:00`, or how long ago: `90m`, `2h`, `3d`.",
    ),
    "F963": Code(
        "These two cannot be compared",
        "Two moments of one environment are compared, or two environments as they are now.",
        "Name two environments (`firma diff dev prod`), or two changes, runs or times (`@2026-11-24T10:00Z`).",
    ),
    "F964": Code(
        "Nothing was there at that time",
        "The ledger knows a unit from its first entry on, and a thing from its creation to its deletion.",
        "`firma history` of that unit or address says when it began; name a later time.",
    ),
    "F965": Code(
        "Git knows no such revision",
        "A commit may be named by what git resolves in this repository: a hash, a branch, a tag, `HEAD~1`.",
        "Fetch it, or give the commit's hash as `firma history` shows it.",
    ),
    "F966": Code(
        "There is nothing to search for",
        "A search needs a text of at least two characters, or KEY=VALUE.",
        "`firma search orders`, `firma search visibility_timeout=30`, `firma search arn:aws:sqs:…`.",
    ),
}

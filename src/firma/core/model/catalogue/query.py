"""Codes F841 to F844: what can be wrong with a query over the ledger; knows no table."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.model.catalogue.code import Code

CODES: Mapping[str, Code] = {
    "F841": Code(
        "The query cannot be answered",
        "It is one SELECT in SQLite's SQL, over the tables that `firma query` lists.",
        "Correct it; `firma query` without SQL lists every table with its columns.",
    ),
    "F842": Code(
        "A query may only read",
        "It is asked of a ledger that others rely on: it reads the tables that are documented, and nothing else.",
        "Ask with one SELECT over the tables that `firma query` lists.",
    ),
    "F843": Code(
        "The query took too long",
        "It was stopped. Nothing was changed, as a query only reads.",
        "Narrow it (a join without a condition grows with the product of its tables), or give it `--timeout SECONDS`.",
    ),
}

"""Codes F35…: what the gate refuses, and what it asks for; knows no verdict."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.model.catalogue.code import Code

CODES: Mapping[str, Code] = {
    "F350": Code(
        "A protected thing would be destroyed",
        "Its protection was applied, and only applying a plan that takes it away makes it destructible.",
        "Set `protect=False` (or drop it), apply that plan, then plan the deletion again.",
    ),
    "F351": Code(
        "A protected thing would be replaced",
        "A replacement destroys the old thing, and its protection was applied.",
        "Avoid the named change, or take the protection away, apply that plan, and plan again.",
    ),
    "F352": Code(
        "An automation may not do what cannot be undone",
        "Changes that lose data or have no way back need a person.",
        "Let a person apply this plan (`firma apply DIGEST`, outside of CI), or leave those changes out of it.",
    ),
    "F353": Code(
        "The plan has no digest",
        "Only a sealed plan can be recorded, resumed and approved.",
        "This is a bug in Firma: report it.",
    ),
    "F360": Code(
        "Somebody must say yes",
        "Nothing is changed without a question, unless that was asked for.",
        "Answer the question on a terminal, or give `--yes`.",
    ),
    "F361": Code(
        "The environment's name must be typed",
        "Something in a critical environment would be destroyed, or nobody knows whether it can be undone.",
        "Type exactly its name, or give `--confirm NAME`.",
    ),
    "F362": Code(
        "Who acts here is not verified",
        "In a critical environment the ledger must say who changed what, and this identity is only a claim.",
        "Give `--acknowledge unverified`; that is recorded.",
    ),
    "F363": Code(
        "The ledger of a critical environment lies in a local file",
        "It is on one machine only: if that is lost, so is the record of what exists and why.",
        "Use a shared store, or give `--acknowledge sqlite`; that is recorded.",
    ),
    "F365": Code(
        "There is nothing to roll back",
        "The ledger knows no applied change of this thing that could be taken back.",
        "`firma history ADDRESS` shows what happened to it.",
    ),
    "F366": Code(
        "A later change touched the same",
        "Taking back one change keeps later ones, and this one set the same again, or leans on it.",
        "Take the later change back first, or say which counts: `--on-conflict later` or `--on-conflict former`.",
    ),
    "F367": Code(
        "There is no such moment in this unit's record",
        "A moment to go back to lies between the unit's first entry and now.",
        "`firma history` shows when things changed; name a time or a run from there.",
    ),
    "F368": Code(
        "A run was under way at that moment",
        "Its changes were partly done: what is declared then is what had been done by that time, and nothing more.",
        "Go to the run instead (`--to RUN`: as it left things), or to a time before it.",
    ),
    "F369": Code(
        "It was there before Firma took it over",
        "Before its adoption it existed, and nobody recorded how: going back would mean deleting what others made.",
        "Leave it, or let it go with `firma forget ADDRESS`.",
    ),
    "F370": Code(
        "It was not deleted, but given away",
        "It was forgotten, or lives in another unit: making it again would make a second one.",
        "Import it, or move it back, and roll back again.",
    ),
    "F371": Code(
        "What it referred to is not there any more",
        "A former value led to another thing; the identifier of a dead thing is never restored.",
        "Roll back the deletion of what it names first, or both together.",
    ),
    "F372": Code(
        "A former value cannot be had",
        "It is sealed and its key is not here, it was redacted, or the content of an asset is not kept any more.",
        "Use the unit's key, or set the value in the source.",
    ),
    "F373": Code(
        "A former value does not fit the schema of today",
        "The provider or its schema was changed since: what was declared then cannot be declared now.",
        "Set in the source what says the same today, or go back to the provider's earlier version.",
    ),
    "F374": Code(
        "A hold is over",
        "Its time has come, so the source counts again: what was rolled back may come back with this plan.",
        "Change the source to what was held, or roll back again with a later `--until`.",
    ),
}

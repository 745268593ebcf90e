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
        "Let a person apply this plan, or split it.",
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
}

"""Codes F217, F235–F239 and F435–F437: what can be wrong with values that are known late; knows no value."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.model.catalogue.code import Code

CODES: Mapping[str, Code] = {
    "F217": Code(
        "A loop is given something that is no collection",
        "A loop makes one instance for each item of a list, a set or a map.",
        "Give `firma.each` a list, a set or a map.",
    ),
    "F435": Code(
        "An ephemeral value is given to what is recorded or read back",
        "It is another one at each run and is never kept, so that nobody could compare it, show it, or go back to it.",
        "Give it to a provider instance, to another ephemeral value, or to a property that can only be written.",
    ),
    "F436": Code(
        "What a provider instance was configured with cannot be found",
        "The thing was made with a configuration that came from another resource, which the ledger does not have any "
        "more; without it nobody can read, change or delete the thing.",
        "Declare the provider instance again, under the same name, with a configuration that reaches the thing.",
    ),
    "F437": Code(
        "An ephemeral value cannot be opened",
        "Its provider gave no such value, so that nothing that needs it could begin.",
        "See why its provider refused, and correct the inputs of the ephemeral value.",
    ),
    "F235": Code(
        "Two items of a loop have the same key",
        "The key is part of the instance's address, so that each keeps its own when others come and go.",
        "Name a part of the item that differs, `firma.each(items, by='name')`, or give each item once.",
    ),
    "F236": Code(
        "An item of a loop gives no key",
        "The key is part of the instance's address: text or a whole number, not empty, and nothing secret.",
        "Loop over text or numbers, or name the part of the item that tells it apart: `firma.each(items, by='name')`.",
    ),
    "F237": Code(
        "What stands in a loop is referred to from outside of it",
        "There is one for each item, or none, so that a reference to it alone says nothing.",
        "Say which: `firma.every(x)` is a list of all, `firma.by_key(x)` a map, `firma.one(x, key)` one of them.",
    ),
    "F238": Code(
        "A loop has no item with this key",
        "The reference is to the instance of one item, which is not there (any more).",
        "Correct the key, or refer to what all instances have: `firma.every(x)`.",
    ),
    "F239": Code(
        "A provider instance is declared inside of a loop",
        "Resources name their provider instance before the items of a loop are known.",
        "Declare the provider instance outside of the loop, and use it inside.",
    ),
}

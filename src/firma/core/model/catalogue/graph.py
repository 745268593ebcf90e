"""Codes F20…: what can be wrong with the graph of a unit; knows no graph."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.model.catalogue.code import Code

_ADDRESS = "An address is how history, plans and people name a thing; it must name exactly one."
_REFERENCE = "A reference decides the order of work and where a value comes from, so it must lead somewhere."

CODES: Mapping[str, Code] = {
    "F201": Code(
        "Two declarations have the same address",
        _ADDRESS,
        "Rename one of them, or put them into different components.",
    ),
    "F202": Code(
        "Declarations depend on each other in a circle",
        "Each of them would have to exist before the other, so no order of work is possible.",
        "Break the circle: give one of the named inputs as a setting, or make the link a resource of its own.",
    ),
    "F203": Code(
        "A reference leads to nothing",
        _REFERENCE,
        "Declare what it names, or correct the name.",
    ),
    "F204": Code(
        "A reference names an attribute that the type does not have",
        _REFERENCE,
        "Correct the attribute's name; the type's reference lists them all.",
    ),
    "F205": Code(
        "A reference leads into another unit",
        "Units depend on each other through typed outputs only, so that each can change inside without harm to others.",
        "Return the value as an output of the other stack, and take it as a parameter.",
    ),
    "F206": Code(
        "The upstream unit does not give this output",
        "The contract of an upstream says which outputs it has, and nothing else can be used.",
        "Correct the output's name, or add it to the upstream's outputs and contract.",
    ),
    "F207": Code(
        "Two declarations claim the same earlier address",
        "The object that lives there can become only one of them.",
        "Leave the address in the `moved_from` of the one that the object shall become.",
    ),
    "F208": Code(
        "Resources claim each other's present address",
        "Names in use cannot be exchanged in one step: what lives where would depend on how often it was run.",
        "Exchange them in three runs by a third name: `b` to `c`, `a` to `b`, `c` to `a`; drop old names after each.",
    ),
}

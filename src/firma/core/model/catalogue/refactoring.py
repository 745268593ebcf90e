"""Codes F245–F254, F257–F258 and F940–F944: what can be wrong in moves, imports and forgetting; knows no plan."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.model.catalogue.code import Code

_WHOLE = "What another one has is never looked after twice: each would undo what the other does."

CODES: Mapping[str, Code] = {
    "F245": Code(
        "This looks like a rename",
        "A thing goes, and an alike one of the same type is made: what the old one holds would be lost.",
        "If it is the same thing, write the `moved_from` that the message shows; it is never done unasked.",
    ),
    "F246": Code(
        "Another thing lives at the new address",
        "Two things cannot have one address, and none is replaced by a move.",
        "Move that one away first, or choose another address.",
    ),
    "F247": Code(
        "A thing would move to where it is",
        "Nothing would change: a move that says nothing is a mistake in one of its two addresses.",
        "Correct the address, or leave the move out.",
    ),
    "F248": Code(
        "Something about the thing is not settled",
        "Whether an earlier call had its effect is not known, and what is not known cannot be moved or given up.",
        "Apply first, which settles it; or `firma resolve ADDRESS` where it says unresolved.",
    ),
    "F249": Code(
        "A thing cannot become one of another type",
        "The type is part of what it is in the cloud: only a new thing has another one.",
        "Keep the type in the new address, or declare the new thing and let the old one go.",
    ),
    "F250": Code(
        "The move would strand a reference",
        "Units refer to each other through outputs only: what uses the thing could not name it any more.",
        "Make the value an output of its new unit, and take it as a parameter; or move both together.",
    ),
    "F251": Code(
        "The thing cannot change its unit as it is",
        "Held values, sealed values without a key, and another provider instance would not come along.",
        "Do first what the message names: release the hold, give the key, or name the same provider instance.",
    ),
    "F252": Code(
        "The thing that is to be imported is not there",
        "Only what the cloud shows can be looked after, and nothing is made by an import.",
        "Correct the identifier: one of the declared type, in the account and region of its provider instance.",
    ),
    "F253": Code(
        "The thing is looked after already", _WHOLE, "Move it: `firma move FROM TO`; or forget it there first."
    ),
    "F254": Code(
        "The thing has arrived already",
        "What went from one unit to another is taken once; this plan was made before that.",
        "Nothing to do. Plan again.",
    ),
    "F257": Code(
        "One thing is claimed by several units",
        _WHOLE + " Whoever left it out of the source later would delete what another still declares.",
        "Leave the address in the `moved_from` of the one declaration that the thing shall become, or is by now.",
    ),
    "F258": Code(
        "Which of two loops has a thing is not known yet",
        "Both units loop over what only a plan knows; what the old loop no longer has is deleted, and nothing moves.",
        "Move each by `firma move FROM[key] TO[key]` first, or loop over what the source says in one of the units.",
    ),
    "F940": Code(
        "Things do not move between environments or projects",
        "Another environment has its own accounts, approvals and history; a thing that is there is imported there.",
        "Forget it here and import it there, or name two addresses of one environment.",
    ),
    "F941": Code(
        "Moves between units come first",
        "Each unit's plan is made from what the unit has, so the rest can be planned only when the moves are done.",
        "Apply: the next round plans the rest, and asks again if its verdict is worse.",
    ),
    "F942": Code(
        "What is to be imported or replaced is not declared",
        "A thing without a declaration would be deleted by the next plan.",
        "Declare the resource first, with the properties that it shall have.",
    ),
    "F943": Code(
        "The other half of a move is in a unit that is not planned",
        "A thing goes from one unit's ledger to another's, and neither half makes sense alone.",
        "Plan both units together; until then it stays where it is, and nothing is made in its place.",
    ),
    "F944": Code(
        "The source says something else than this act",
        "The next plan goes by the source, and makes or deletes what the message names.",
        "Change the source before the next plan: declare what shall be there, and nothing else.",
    ),
}

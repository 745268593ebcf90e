"""Codes F21…–F29…, F375 and F376: what can be wrong in planning; knows no plan."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.model.catalogue.code import Code

_SCHEMA = "What does not fit the type would be refused by the cloud, in the middle of an apply."
_PROVIDER = "Every call goes through a provider instance; without one, nobody could make, read or delete the thing."

_INPUTS: Mapping[str, Code] = {
    "F210": Code(
        "No provider knows this type",
        "Nobody could plan, make or delete the resource.",
        "Check the type's spelling, and that its provider is installed and configured in firma.toml.",
    ),
    "F211": Code("The type has no such property", _SCHEMA, "Correct the name; the type's reference lists all."),
    "F212": Code("A required property is missing", _SCHEMA, "Give the named property."),
    "F213": Code("A property has a value of the wrong kind", _SCHEMA, "Give a value of the kind that is named."),
    "F214": Code(
        "The property is given by the provider, never to it",
        "It is known only after the thing is made; a value in the source would be a lie.",
        "Leave it out, and refer to it where its value is needed.",
    ),
    "F215": Code(
        "No provider instance has this name",
        _PROVIDER,
        "Declare the provider instance, or name one that the environment configures.",
    ),
    "F218": Code(
        "The upstream unit has not given this output yet",
        "There are no made-up values: what is built on them would be built wrongly.",
        "Apply the upstream unit first, or plan both together: `firma plan UPSTREAM UNIT`.",
    ),
    "F219": Code(
        "An expression cannot be computed",
        "The function does not take these values, so the input has no value.",
        "Correct the arguments where the expression stands.",
    ),
}

_ORDER: Mapping[str, Code] = {
    "F221": Code(
        "The new thing would collide with the old one's name",
        "`create_first` makes the new thing while the old one still has the name, and the name can be given only once.",
        "Leave the name out, so that Firma makes one for each, or use `replacement='delete_first'`.",
    ),
    "F222": Code(
        "No order of the operations is possible",
        "Each of them would have to come before the other: usually two replacements in opposite orders.",
        "Give both resources the same `replacement`, or make the change in two steps.",
    ),
    "F223": Code(
        "A sealed value is needed to plan",
        "What was applied last is sealed, and without the unit's key nobody can tell whether it changed.",
        "Give the key (`firma config` shows where it is looked for), or plan where it is.",
    ),
    "F224": Code(
        "There is no such hold",
        "Only a hold that is in force can be released.",
        "`firma show` lists the holds of a unit.",
    ),
    "F225": Code(
        "The bytes are no plan",
        "A plan is applied exactly as it was approved; one that was changed or cut is no plan at all.",
        "Plan again.",
    ),
    "F226": Code(
        "The plan was made by a newer version",
        "This engine does not know what the newer version meant.",
        "Apply it with the version that made it, or plan again.",
    ),
    "F227": Code(
        "The units depend on each other in a circle",
        "Each of them would have to be applied before the other.",
        "Break the circle: give one of the outputs as a setting, or move the resources between the units.",
    ),
    "F228": Code(
        "The provider plans something that nobody asked for",
        "Its planned value differs from the declared one, so the plan would not do what it says.",
        "Report it to the provider's author: a plan must keep the inputs that are known.",
    ),
}

_NOTES: Mapping[str, Code] = {
    "F230": Code(
        "A hold outranks the source",
        "A rollback, a revert or an acceptance holds this value until the source agrees or its date comes.",
        "Change the source to the held value, or release the hold: `firma rollback ADDRESS --release`.",
    ),
    "F231": Code(
        "An earlier address is declared again",
        "The object that lives there stays there, so this resource is made anew.",
        "Drop the `moved_from`, or give the other resource a new name.",
    ),
    "F232": Code(
        "An earlier call is unresolved",
        "Nobody knows whether it had an effect, so neither the object nor its users are touched.",
        "`firma resolve ADDRESS --adopt ID`, `--absent` or `--search` settles it.",
    ),
    "F233": Code(
        "A thing is left in the cloud and no longer looked after",
        "It is forgotten and not deleted: its resource says `retain`, or it was asked for by `firma forget`.",
        "Nothing to do; delete it by hand if it is not needed, or take it up again with `firma import`.",
    ),
    "F234": Code(
        "`moved_from` moves nothing, and a thing goes",
        "A resource takes over a thing of its own type that lives at the earlier address, if it has none itself.",
        "If what goes is what was meant, write its address as the message shows it; else drop the `moved_from`.",
    ),
}

_SCOPE: Mapping[str, Code] = {
    "F255": Code(
        "A target names nothing",
        "A plan of nothing that looks like a plan of something would be a trap.",
        "Name an address in any form, a component (`web/`), a type, or all of a unit (`UNIT/`); `firma state` and "
        "`firma graph` list addresses.",
    ),
    "F256": Code(
        "An exclude names nothing",
        "What was meant to be left alone would be changed.",
        "Name an address in any form, a component (`web/`), a type, or all of a unit (`UNIT/`); `firma state` and "
        "`firma graph` list addresses.",
    ),
    "F259": Code(
        "A target waits for what another unit has not given yet",
        "What gives it is not in scope, so nothing could be done about the target: that would look like done.",
        "Name what gives it, too, with `--target`, or apply the unit that gives it first.",
    ),
    "F375": Code(
        "The targets and the excludes cancel each other",
        "What was named is left out again, by itself or for what it needs: a plan of nothing would look like success.",
        "Drop the exclude, or name as a target what does not need it.",
    ),
    "F376": Code(
        "Other units use what is made anew",
        "They were made with what the old thing gave, and that is gone when the new one is there.",
        "Plan and apply them next: `firma plan` shows what changes of them.",
    ),
    "F264": Code(
        "Changes of the source wait",
        "A plan that takes something back changes nothing else of the same resource.",
        "Plan and apply the source when you are ready for it.",
    ),
}

CODES: Mapping[str, Code] = {**_INPUTS, **_ORDER, **_NOTES, **_SCOPE}

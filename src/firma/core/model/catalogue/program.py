"""Codes F1…: what can be wrong in the area `program`."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.model.catalogue.code import Code

_UNKNOWN = (
    "The cloud gives this value when the resource is made; on the first run nobody knows it while the program runs."
)
_DAMAGED = (
    "A placeholder stands for the value until it is known; what is left of a damaged one would reach the cloud as text."
)
_PURE = "The same source and settings must give the same graph on any machine, at any time."
_SCHEMA = "What does not fit the type would be refused by the cloud, in the middle of an apply."
_ADDRESS = "An address is how history, plans and people name a thing for years."
_SETTINGS = "A setting is checked before the program runs, so that a mistake never gets as far as a plan."
_ENDED = "The program did not finish, so there is no whole graph, and nothing was planned from a part of it."

CODES: Mapping[str, Code] = {
    "F101": Code(
        "a value that is not known yet was needed",
        _UNKNOWN,
        "decide on a setting instead, or compute it later: `firma.later(fn, value)`",
    ),
    "F102": Code(
        "a list that is not known yet was needed",
        "How many items there are is known only when the cloud has answered.",
        "pass the list on whole, take one with `firma.item(list, 0)`, declare for each item with `for item in "
        "firma.each(list): …`, or make the number a setting",
    ),
    "F103": Code(
        "a reference is damaged",
        _DAMAGED,
        "text with a reference can be joined, not changed: use `firma.later(fn, …)`, `firma.base64`, `firma.part`",
    ),
    "F104": Code(
        "a list was put into text",
        "A list has no form in text that everyone agrees on.",
        'write `firma.json(list)` or `firma.later(",".join, list)`',
    ),
    "F105": Code(
        "this has no form in text",
        "Its description would reach the cloud as text.",
        "pass one of its attributes, or pass it whole as a property",
    ),
    "F106": Code(
        "the program treats a placeholder otherwise than the value",
        "Declared with placeholders and then filled in, the program gives another result than with values: "
        "something measures, cuts, hashes, sorts or compares a placeholder.",
        "compute it when the value is known: `firma.later(fn, value)`",
    ),
    "F107": Code(
        "a value may go raw into text",
        "Were the value to hold quotes, signs or newlines, the text around it would break; apply stops before that.",
        "pass a document instead of text, quote it with `firma.later(shlex.quote, value)`, or write `firma.raw(value)`",
    ),
    "F110": Code("unknown property", _SCHEMA, "see the properties of the type"),
    "F111": Code("a required property is missing", _SCHEMA, "add the property"),
    "F112": Code("a property has the wrong type", _SCHEMA, "give a value of the type that the property wants"),
    "F113": Code(
        "a reference to another type than is wanted", _SCHEMA, "pass the attribute of a resource of the wanted type"
    ),
    "F114": Code("unknown attribute", _SCHEMA, "see the attributes of the type"),
    "F115": Code(
        "unknown resource type", "Only types with a schema can be checked, planned and undone.", "see the list of types"
    ),
    "F116": Code(
        "a function cannot take these values",
        "It would fail in the same way when the plan is applied.",
        "change what it is given",
    ),
    "F117": Code(
        "a resource option is wrong", "Options decide what a plan may do to a resource.", "see the list of options"
    ),
    "F118": Code(
        "this is no value",
        "Values are kept for years and compared exactly: text, numbers, flags, bytes, lists, sets, maps have one form.",
        "give text, a number, a flag, bytes, a list, a set or a map",
    ),
    "F119": Code("a value outside those allowed", _SCHEMA, "give one of the allowed values"),
    "F120": Code(
        "declared outside a stack",
        "What belongs to no unit cannot be planned.",
        "declare it in a function decorated with `@firma.stack`",
    ),
    "F121": Code("this cannot be a name", _ADDRESS, "name it after its role; put references into properties"),
    "F122": Code("declared twice", _ADDRESS, "rename one, or wrap it in a component"),
    "F123": Code(
        "a reference that is out of reach",
        "A unit depends on outputs of other units only, so that each can be planned, applied and undone by itself.",
        "return it from its stack as an output, and take it as a parameter",
    ),
    "F124": Code(
        "two owners for one stack", "Who answers for a stack stands in one place.", "correct `[owners]` in firma.toml"
    ),
    "F125": Code(
        "a class of yours cannot be a resource type",
        "Its inputs and outputs become the schema of the type.",
        "correct the class",
    ),
    "F126": Code(
        "an output is wrong",
        "Other stacks rely on the contract that the class declares.",
        "return what the class declares",
    ),
    "F130": Code(
        "a setting has no value", _SETTINGS, "add the setting to the environment's file, or give it a default"
    ),
    "F131": Code("unknown setting", _SETTINGS, "rename it as the class of settings has it, or remove it"),
    "F132": Code("a setting has the wrong type", _SETTINGS, "write a value of the type that the class declares"),
    "F133": Code("a settings file cannot be read", _SETTINGS, "correct the file"),
    "F134": Code("settings for a stack that does not exist", _SETTINGS, "name the section after a stack"),
    "F135": Code(
        "a record cannot have this type", _SETTINGS, "use text, numbers, flags, Literal, lists or dicts of them"
    ),
    "F136": Code(
        "this is no attribute of something in a loop",
        "`firma.every`, `firma.by_key` and `firma.one` choose among the instances that a loop makes.",
        "give them an attribute, whole, of a resource that the loop's body declares: `firma.every(subnet.subnet_id)`",
    ),
    "F140": Code(
        "stacks need each other in a ring",
        "None of them could be applied first.",
        "move what both need into a stack of its own",
    ),
    "F141": Code(
        "no stack gives what a parameter wants",
        "A dependency is a typed parameter.",
        "annotate the stack that makes it",
    ),
    "F142": Code("two stacks of one name", _ADDRESS, "rename one of the functions"),
    "F143": Code(
        "two stacks give the same outputs",
        "A parameter would not know which of them is meant.",
        "give each a class of its own",
    ),
    "F144": Code(
        "a stack's parameters are not understood",
        "Parameters say what a stack needs: its settings, and outputs of others.",
        "annotate each with a class of settings or outputs",
    ),
    "F145": Code("no such stack", "What is not declared cannot be planned.", "see the stacks in stacks/*.py"),
    "F150": Code(
        "the program reached out of itself",
        _PURE,
        "read it beforehand into a setting, or declare a resource or a look-up that reads it at plan time",
    ),
    "F151": Code(
        "the program asked for time or chance", _PURE, "make it a setting, or declare a resource that keeps it"
    ),
    "F152": Code(
        "the program read outside the project",
        _PURE,
        "move the file into the project: what is read there becomes an input",
    ),
    "F153": Code("the program asked for its environment", _PURE, "make it a setting"),
    "F154": Code(
        "the program changed something outside of itself",
        _PURE,
        "declare a resource that does it when the plan is applied",
    ),
    "F155": Code("the program listed files", _PURE, "name the files, or pass the folder to `firma.asset`"),
    "F156": Code(
        "the program gives another result each time",
        _PURE,
        "look for the order of a set, `hash`, `id`, module state, or the environment",
    ),
    "F160": Code("the program raised an error", _ENDED, "correct the program"),
    "F161": Code("the program used too much memory", _ENDED, "declare less, or raise the limit of the project"),
    "F162": Code(
        "the program did not end in time", _ENDED, "look for an endless loop, or raise the limit of the project"
    ),
    "F163": Code("the program calls itself without end", _ENDED, "look for a function that calls itself"),
    "F164": Code("the program ended its process", _ENDED, "return from the stack's function instead"),
    "F165": Code("the program's process died", _ENDED, "look for a C library that crashes, or a limit of the machine"),
    "F166": Code(
        "the program printed too much",
        "Output is kept and shown whole; without an end it would fill memory.",
        "print less",
    ),
    "F167": Code("the program cannot be read", _ENDED, "correct the syntax"),
    "F170": Code(
        "the program host has another version",
        "Engine and program host must mean the same by a graph document.",
        "install the same version of Firma in the project's environment",
    ),
    "F171": Code(
        "the program host does not start", _ENDED, "name the project's Python interpreter, with Firma installed in it"
    ),
    "F172": Code("the program host did not answer as it should", _ENDED, "report this with what was printed"),
    "F173": Code(
        "the source is not the one that was planned",
        "A function of the program may only be computed by the source that the plan was made from.",
        "check out the plan's commit, or plan again",
    ),
    "F174": Code(
        "a function of the program failed", "Its result is needed for a value that is planned.", "correct the function"
    ),
    "F175": Code(
        "the program runs with less isolation than possible",
        "A stranger's program could reach what this machine reaches.",
        "allow user namespaces and Landlock, or do not plan strangers' programs here",
    ),
    "F180": Code(
        "an asset cannot be used",
        "An asset is read, hashed and kept with the plan.",
        "name a file or a folder of the project",
    ),
    "F181": Code(
        "a secret by reference is wrong", "Only the reference is kept, never the secret.", "see `firma.secret`"
    ),
    "F182": Code(
        "an axis is no setting of its stack",
        "Each instance of a stack reads its own key as a typed setting.",
        "declare a setting of the axis' name",
    ),
    "F183": Code(
        "a parameter takes one of many instances, and none or several fit",
        "Outputs of instances are taken by key, or by the values that taker and giver have in common.",
        "annotate it as `dict[str, …]`, or give both stacks the same axes and values",
    ),
    "F184": Code(
        "the matrix and the stacks do not fit together",
        "The source names a stack's axes, and each environment lists their values.",
        "correct `[environments.NAME.matrix]` in firma.toml",
    ),
    "F185": Code(
        "a default that everybody would share",
        "One list would serve all instances of the class: what one of them puts in, the others see.",
        "write `field(default_factory=list)` from `dataclasses`",
    ),
}

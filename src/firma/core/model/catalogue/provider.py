"""Codes F60…–F64…: what can be wrong between the engine and a provider; knows no provider."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.model.catalogue.code import Code

_ANSWERS: Mapping[str, Code] = {
    "F600": Code(
        "The provider broke",
        "It raised an error that is none of its answers, so nobody knows whether the call had an effect.",
        "Report the error to the provider's author. Plan again: Firma looks at what is there first.",
    ),
    "F601": Code(
        "The provider did not answer in time",
        "The call may still have its effect: the time that the type allows is over, not the call.",
        "Run again: Firma settles the open intent first. If it happens often, raise the resource's `timeouts`.",
    ),
    "F602": Code(
        "The provider answered with an attribute that its schema does not have",
        "What is outside the schema cannot be planned, compared or rolled back, so it is not recorded.",
        "Report it to the provider's author: schema and answer must agree.",
    ),
    "F603": Code(
        "The provider answered with a value of the wrong kind",
        "The schema promises another kind, and plans rely on it.",
        "Report it to the provider's author: schema and answer must agree.",
    ),
    "F604": Code(
        "The provider answered too little",
        "Without an identifier and the attributes that the schema promises, the thing cannot be found again.",
        "Report it to the provider's author. Plan again: Firma looks at what is there first.",
    ),
    "F605": Code(
        "No provider has this type",
        "Nobody could plan or make the resource.",
        "Check the type's spelling, and that its provider is configured in firma.toml.",
    ),
    "F606": Code(
        "The provider's configuration cannot work",
        "No instance could be opened, so nothing was asked and nothing was changed.",
        "Correct the named setting of the provider instance.",
    ),
}

_INPUTS: Mapping[str, Code] = {
    "F607": Code(
        "A required input is missing",
        "The provider refuses the request at the door; nothing was changed.",
        "Give the named input.",
    ),
    "F608": Code(
        "The type has no such input",
        "The provider refuses the request at the door; nothing was changed.",
        "Check the input's spelling against the type's reference.",
    ),
    "F609": Code(
        "An input has a value of the wrong kind",
        "The provider refuses the request at the door; nothing was changed.",
        "Give a value of the kind that the type's reference names.",
    ),
    "F610": Code(
        "This input can only be set at creation",
        "The provider cannot change it in place; a plan shows such a change as a replacement.",
        "Plan again; if the plan still says in place, report it: the schema is wrong.",
    ),
}

_CLOUD: Mapping[str, Code] = {
    "F611": Code(
        "The provider asks to slow down",
        "Too many calls in a short time; this one had no effect.",
        "Nothing to do: Firma waits and sends the call again.",
    ),
    "F612": Code(
        "The provider rejected the request",
        "It was read and found invalid; nothing was changed.",
        "Correct what the detail names, then plan again.",
    ),
    "F613": Code(
        "A thing with this name exists already",
        "Names are unique there, and somebody else's thing is never taken over in silence.",
        "Adopt the thing, or choose another name.",
    ),
    "F614": Code(
        "The thing is not there any more",
        "Somebody removed it outside of Firma.",
        "Plan again: it will be made anew, or forgotten if it left the source.",
    ),
    "F615": Code(
        "Somebody changed the thing in between",
        "The plan was made against an older state; going on would overwrite that change.",
        "Plan again and look at the drift that it shows.",
    ),
    "F616": Code(
        "The provider does not know these private bytes",
        "It gave bytes to keep and got back others, so it cannot tell what the thing was made with.",
        "Plan again: Firma reads the thing and takes the bytes that the provider gives now.",
    ),
    "F617": Code(
        "The thing is still in use",
        "The provider refuses to delete what another thing refers to.",
        "Remove or change the users that the detail names, then plan again.",
    ),
    "F618": Code(
        "The thing was made or changed, but not wholly",
        "The provider failed on the way and says what is there now.",
        "Plan again: what is left over is shown, and repaired or replaced.",
    ),
    "F619": Code(
        "The provider failed inside",
        "It does not say whether the call had an effect.",
        "Run again: Firma looks at what is there first.",
    ),
    "F620": Code(
        "The idempotency token belongs to another request",
        "Two different requests under one token: this is a bug in Firma.",
        "Report it with the output of `firma history`; then settle the object with `firma resolve`.",
    ),
    "F621": Code(
        "The look-up did not find exactly one thing",
        "A look-up must be unambiguous, or plans would depend on chance.",
        "Make the look-up's inputs narrower or wider, so that exactly one thing fits.",
    ),
    "F622": Code(
        "The thing was recorded with another schema version",
        "The provider understands only its current version of attributes and private bytes.",
        "Plan again; if the record is newer than the provider, install the newer provider.",
    ),
    "F623": Code(
        "The provider is not reachable now",
        "Nobody answered, or the service is down for the moment.",
        "Try again later, unchanged.",
    ),
}

_BUILTIN: Mapping[str, Code] = {
    "F624": Code(
        "The file lies outside the project",
        "A stack that writes anywhere could overwrite what is not its own.",
        "Use a path inside the project, or allow absolute paths in the configuration of the `builtin` provider.",
    ),
    "F625": Code(
        "The file could not be written or read",
        "The operating system refused; what was there before is still there.",
        "Correct what the detail names (rights, space, a directory in the way), then plan again.",
    ),
    "F626": Code(
        "The command could not be started",
        "Nothing ran.",
        "Check the program's name and that it is installed where Firma runs.",
    ),
    "F627": Code(
        "The command failed",
        "It ran and ended with an exit code other than 0; what it did until then stays.",
        "Read its output below. The next plan runs `delete` for what is left over, then `create` again.",
    ),
    "F628": Code(
        "The command took too long",
        "It was stopped with all its children; what it did until then stays.",
        "Raise `timeout`, or make the command faster. The next plan runs `delete`, then `create` again.",
    ),
}

_ASSETS: Mapping[str, Code] = {
    "F629": Code(
        "The asset cannot be used here",
        "The provider takes no assets, or none of this content.",
        "Give the content as text, or use a type that takes assets.",
    ),
}

_OWN: Mapping[str, Code] = {
    "F630": Code(
        "The own provider could not be loaded",
        "Its module, class or annotations are wrong, so there are no types to plan with.",
        "Correct what the detail names, then plan again.",
    ),
    "F631": Code(
        "The own provider's process ended",
        "Nobody knows whether the call had its effect. The process is started again for the next call.",
        "Read its last output below. Run again: Firma settles the open intent first.",
    ),
    "F632": Code(
        "The own provider answered with something that is no answer",
        "Without identifier and outputs as the schema says, nobody knows what there is now.",
        "Correct what the method returns. Run again: Firma looks at what is there first.",
    ),
    "F633": Code(
        "The own provider raised an error",
        "Unless it is a `NothingDoneError`, nobody knows whether the call had an effect.",
        "Read the error below. Raise `firma.providers.own.NothingDoneError` where surely nothing was done.",
    ),
    "F634": Code(
        "The own provider answered with a secret in the clear",
        "A secret by reference is kept as a reference only; text around it would carry it into the ledger.",
        "Return outputs without the secret; join it with other text where that text is used.",
    ),
}

_SECRETS: Mapping[str, Code] = {
    "F640": Code(
        "The secret is not there",
        "A secret is opened in the last moment before the call; without it nothing is sent.",
        "Set it where the call runs, or correct the reference.",
    ),
    "F641": Code(
        "Nobody opens secrets of this store here",
        "A secret is opened in the last moment before the call; without it nothing is sent.",
        "Check the store's name, and that its provider is configured.",
    ),
    "F642": Code(
        "The secret has no such key",
        "The reference names a key inside a JSON secret.",
        "Correct the key, or store the secret as a JSON object that has it.",
    ),
}

_LOOKS: Mapping[str, Code] = {
    "F660": Code(
        "The provider answered for more or fewer things than it was asked about",
        "Which answer belongs to which thing cannot be told, so none of them is believed.",
        "Correct `observe_many` of the provider: one answer for each thing, in the order of the things.",
    ),
}

CODES: Mapping[str, Code] = {**_LOOKS, **_ANSWERS, **_INPUTS, **_CLOUD, **_BUILTIN, **_ASSETS, **_OWN, **_SECRETS}

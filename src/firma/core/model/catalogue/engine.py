"""Codes F90…: what can be wrong between project, ledger and cloud when a verb begins; knows no verb."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.model.catalogue.code import Code

CODES: Mapping[str, Code] = {
    "F901": Code(
        "The environment's sandbox does not run",
        "The environment lives in an embedded cloud, and nothing can be read or changed while that is down.",
        "Start it with `firma sandbox start NAME`; what it held, if it ever ran, is there again.",
    ),
    "F902": Code(
        "These credentials are of another account",
        "An environment is bound to its accounts: a plan for one is never applied to another. Nothing was changed.",
        "Use the credentials of the environment's account, or name another environment with --env.",
    ),
    "F903": Code(
        "The ledger was begun for something else",
        "The first entry of a unit binds it to project, environment, accounts and place. Nothing was changed.",
        "Look whether firma.toml names the right store and account; a new place needs a new environment.",
    ),
    "F904": Code(
        "There is no such unit",
        "A verb works on stacks of this project in one environment.",
        "Name a stack of `stacks/`; `firma validate` lists them.",
    ),
    "F905": Code(
        "No address is meant, or several are",
        "An answer about the wrong thing is worse than none.",
        "Write the address as `firma state` shows it; a short form must be unique.",
    ),
    "F906": Code(
        "There is no such plan",
        "Plans are stored under their digest by `firma plan`, in the environment's store.",
        "Plan again, and use the digest that is printed; its first characters are enough.",
    ),
    "F907": Code(
        "The plan was made for something else",
        "A plan holds for one project and environment.",
        "Apply it there, or plan again here.",
    ),
    "F908": Code(
        "The stored plan is not what its digest says",
        "Its bytes were changed after it was made; what people approved can no longer be known. Nothing was changed.",
        "Plan again; find out who can write to the store.",
    ),
    "F909": Code(
        "The source is not the one that was planned",
        "Some planned values come from functions of the program, which must be the same when they are computed.",
        "Go back to the commit that was planned, or plan again.",
    ),
    "F911": Code(
        "There is nothing to roll back",
        "A rollback goes from a recorded change to what was before it.",
        "`firma history` lists changes.",
    ),
    "F912": Code(
        "The environment does not say where it lives",
        "A provider needs an account and a region.",
        "Add `aws = { account = …, regions = […] }` to the environment in firma.toml.",
    ),
    "F913": Code(
        "There is no such run or change",
        "Runs are named UNIT#NUMBER, changes by their plan's digest, or by the commit where it had one change only.",
        "`firma history` lists both.",
    ),
    "F914": Code(
        "The key that opens sealed values is missing",
        "Values that providers made and that must not be read by everybody are sealed; planning needs them.",
        "Get the key file or the passphrase from whoever keeps it; `firma config` says where it is looked for.",
    ),
    "F915": Code(
        "An upstream was never applied",
        "The unit uses outputs of another one, and those do not exist yet.",
        "Plan both together, or apply the other one first.",
    ),
    "F916": Code(
        "The content of an asset is not kept any more",
        "A plan or an earlier state names content by its digest, and the store does not have it.",
        "Plan again from a source that still has the file.",
    ),
    "F919": Code(
        "The file of pinned look-ups cannot be read",
        "Answers of look-ups are pinned, so that everybody plans with the same ones.",
        "Repair lookups.lock, or take it from the repository's history; `--relock` makes it new.",
    ),
    "F920": Code(
        "A look-up has no pinned answer",
        "With --locked every answer must be in lookups.lock: a plan in CI is the plan that was reviewed.",
        "Plan once without --locked, and commit lookups.lock.",
    ),
    "F921": Code(
        "A part of the change is left as it is",
        "A rollback keeps what was changed again later, and what cannot be taken back.",
        "Read why; roll the later change back first, or change the source.",
    ),
    "F922": Code(
        "The thing that is to be adopted is not there",
        "Only what the cloud shows can be recorded.",
        "Look for its identifier, or resolve with --absent or --search.",
    ),
    "F923": Code(
        "Nobody holds anything there",
        "A takeover ends leases of runs that are gone; there are none.",
        "Plan and apply as usual.",
    ),
    "F924": Code(
        "The plan is not stored",
        "It holds values that must be sealed, and there is no key; unsealed they are never written.",
        "Make a key with `firma init --key-only`, or apply in the same call: `firma apply` without a plan's digest.",
    ),
    "F925": Code(
        "A unit was applied with other outputs than its source has now",
        "The program was given these outputs as values by the source, and what it declares must fit what there is.",
        "Apply the other unit first, or plan both together.",
    ),
    "F926": Code(
        "The project's own folder cannot be written",
        "Firma keeps there what it can make again at any time, and by default the ledger.",
        "Give write rights to the project's folder, or move away whatever stands in the place of `.firma`.",
    ),
    "F927": Code(
        "A stack is not declared any more",
        "A unit whose stack was removed or renamed still has what it made: source says that it should not be there.",
        "Apply to remove it. If the stack only has another name now, give it the old one: what it made stays.",
    ),
    "F928": Code(
        "Others still use what this unit gives",
        "Their things were made with its outputs, and would be left with what is not there any more.",
        "Destroy the users in the same call, or apply them first without its outputs.",
    ),
    "F929": Code(
        "The ledger moved, or is about to, while this was planned",
        "A plan waits for no run. It is valid as long as what it rests on stands, which is checked when it is applied.",
        "Apply it if what the other run does is nothing to you, else plan again when that run is over.",
    ),
    "F930": Code(
        "A unit is named where something else is meant",
        "A unit holds many addresses, and has many changes: an answer about all of them is another question.",
        "`firma state UNIT` lists the addresses in it, `firma history UNIT` its changes: name one of those.",
    ),
    "F931": Code(
        "A stack of several instances is named where one unit is meant",
        "Each instance is a unit of its own, with objects and outputs of its own.",
        "Name one: STACK.INSTANCE@ENVIRONMENT, as `firma state` shows it.",
    ),
    "F948": Code(
        "A look at it proves nothing yet",
        "What Firma wrote a moment ago may not be visible yet: a difference could be an old answer.",
        "Ask again in a minute.",
    ),
    "F949": Code(
        "Nothing can be accepted until then",
        "Accepting is for a time that somebody answers for; what stays belongs in the source.",
        "Name a moment that is to come, two years away at most: `--until 2027-03-31`.",
    ),
    "F950": Code(
        "Nothing differs there",
        "Only a difference that `firma drift` shows can be accepted or reverted.",
        "`firma drift` lists what differs, with the address of each.",
    ),
    "F951": Code(
        "A run holds what would be accepted",
        "While a run writes an object, nobody else changes what is wished of it.",
        "Try again when the run is over; `firma history` names it.",
    ),
    "F952": Code(
        "No plan can set this back",
        "Nothing is known that it could be set back to, or it is not Firma's to change.",
        "Declare the value in the source and apply, undo it by hand, or accept it: `firma drift accept`.",
    ),
    "F953": Code(
        "The source cannot be edited to say this",
        "A patch is offered only where evaluating it shows that it does this and nothing else.",
        "Edit the place that is named by hand, accept the difference until a date, or set it back by a plan.",
    ),
    "F954": Code(
        "The source was changed meanwhile",
        "A patch fits the text that it was made for: written over another one, it would undo somebody's edit.",
        "Ask for the patch again.",
    ),
    "F955": Code(
        "The source cannot be read or written",
        "A patch is written file by file, each whole or not at all.",
        "Look at the file's rights, or hand the printed patch to `git apply`.",
    ),
    "F956": Code(
        "There is nothing to patch",
        "A patch says in the source what a rollback holds against it.",
        "Nothing is to be done, or the source agrees already: `firma plan` shows it.",
    ),
    "F970": Code(
        "Nothing is installed that lays out a picture",
        "Pictures are an extra: who never asks for one does not install it.",
        "`pip install 'firma[pictures]'`, or `--format dot` for Graphviz.",
    ),
    "F971": Code(
        "The page cannot be written",
        "The plan itself is made and stored.",
        "Name a file in a folder that can be written.",
    ),
    "F957": Code(
        "The holds would be over before they begin",
        "A hold lasts until the source agrees, or until a time that is still to come.",
        "Give a later time to `--until`, or leave it out.",
    ),
    "F959": Code(
        "It is to go, and is not set back",
        "The source, or a hold, says that it is not there: a plan would delete it where a revert was asked for.",
        "Declare it again, or release what holds it absent; `firma plan` shows what happens to it otherwise.",
    ),
    "F958": Code(
        "These do not go together",
        "A change is taken back, or an address, a unit or the environment goes to a moment.",
        "`firma rollback --help` shows what can be asked for.",
    ),
}

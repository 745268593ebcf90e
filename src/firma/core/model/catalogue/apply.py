"""Codes F40…–F49…: what stops a run, or one of its operations; knows no run."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.model.catalogue.code import Code

_BEFORE = "Nothing of this operation was sent: what the plan said is not true any more, and going on would be a guess."
_PLAN = "Plan again, and look at what has changed."

_RUN: Mapping[str, Code] = {
    "F401": Code(
        "The plan is stale",
        "What it was made from has moved since; applying it could undo what somebody else did.",
        _PLAN,
    ),
    "F402": Code(
        "Another run is at work on the same resources",
        "Two runs that write the same things would overwrite each other.",
        "Wait for it, or end its lease with `firma takeover` if you know that its process is gone.",
    ),
    "F403": Code(
        "The run lost its lease",
        "Somebody took over; this run wrote evidence of its late answers, and nothing else.",
        "Look at `firma history` for who took over. Plan again when that run is over.",
    ),
}

_OPERATION: Mapping[str, Code] = {
    "F404": Code(
        "Something about this object is not settled",
        "An earlier call may still have its effect; another one beside it could make two things.",
        "Run `firma apply` again: it settles first. If it stays unresolved, use `firma resolve`.",
    ),
    "F405": Code(
        "This object has to be looked at first",
        "A late or unclear answer means that the ledger may be wrong about it.",
        "Plan again: the plan looks at what is there.",
    ),
    "F406": Code("Somebody else changed this object while the run was under way", _BEFORE, _PLAN),
    "F407": Code("A planned value would become another one", _BEFORE, _PLAN),
    "F408": Code(
        "An expression cannot be evaluated with the values that the cloud gave",
        _BEFORE,
        "Correct the expression, or put an encoder around the value.",
    ),
    "F409": Code(
        "An earlier attempt at this creation left something",
        "The plan does not say what happens to what was left, so it is not simply tried again.",
        "Plan again: what was left is deleted first.",
    ),
    "F410": Code("What is to be changed is not there any more", _BEFORE, _PLAN),
    "F411": Code(
        "An input is still unknown",
        "Everything before this operation is done, and what should have given the value does not have it.",
        "Check the attribute that is referred to: the type may give it only under some settings.",
    ),
    "F412": Code(
        "The thing is not as it was when it was planned",
        "It was read again directly before it would have been deleted or replaced, and somebody had changed it.",
        "Plan again: the change is recorded now, and the plan will show it.",
    ),
    "F413": Code(
        "The provider's final plan leaves the plan",
        "Values may become known during apply; they may not become others than those that were agreed to.",
        _PLAN,
    ),
    "F415": Code(
        "This version does not carry out such an operation",
        "The plan comes from a newer version of Firma.",
        "Apply it with the version that made it.",
    ),
    "F416": Code(
        "Nobody knows this type any more",
        "Without its schema nobody can say how a lost call is settled, so none is sent.",
        "Install or configure the provider that has the type.",
    ),
    "F417": Code(
        "What the provider needs back cannot be read here",
        "It gave private bytes to keep, they are sealed, and this unit's key is not here.",
        "Apply where the unit's key is, or give its passphrase.",
    ),
}

_SETTLING: Mapping[str, Code] = {
    "F420": Code(
        "Nobody can tell whether this call had its effect",
        "Its answer is lost, and the type offers no way to find out. Until it is settled, the object is left alone.",
        "Look in the cloud, then tell Firma: `firma resolve ADDRESS --adopt ID`, `--absent`, or `--search`.",
    ),
    "F421": Code(
        "This call could not be settled now",
        "The provider refused or could not be asked often enough; what was intended stays open in the ledger.",
        "Run `firma apply` again later: it settles first.",
    ),
    "F422": Code(
        "The operation did not have its effect",
        "Its call was settled by looking at what is there.",
        "Plan again; what is missing is in the plan.",
    ),
}

_RESOLVING: Mapping[str, Code] = {
    "F430": Code(
        "Nothing is unresolved there",
        "`firma resolve` settles only what no engine can settle.",
        "`firma show` names what is unresolved; `firma apply` settles everything else by itself.",
    ),
    "F431": Code(
        "A run is at work on this object",
        "Two who settle the same thing could record two truths.",
        "Wait until it is over, or end its lease with `firma takeover`.",
    ),
    "F432": Code(
        "It is too early to say what came of the call",
        "It may still be under way: what is not there now may be there in a moment.",
        "Wait as long as the detail says, look again, then resolve.",
    ),
    "F433": Code(
        "This thing belongs to something else",
        "Two objects that own one thing would change and delete it behind each other's back.",
        "Check the identifier; `firma show` lists what every object owns.",
    ),
    "F434": Code(
        "Several things may be it",
        "Only one of them is what was made, and Firma does not guess.",
        "Look at the named things, then use `firma resolve ADDRESS --adopt ID`.",
    ),
}

CODES: Mapping[str, Code] = {**_RUN, **_OPERATION, **_SETTLING, **_RESOLVING}

"""Codes F440–F444: what may be said of a takeover; knows no lease."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.model.catalogue.code import Code

CODES: Mapping[str, Code] = {
    "F440": Code(
        "What was to be taken over is not there any more",
        "Somebody else took it over at the same moment, or the run ended by itself: only one act ends a lease.",
        "Nothing to do: look at `firma history`, then plan and apply as usual.",
    ),
    "F441": Code(
        "The run that was ended was heard from a moment ago",
        "It probably lives. It records nothing any more but late answers, and calls that it has sent are not stopped.",
        "Look at the machine that it is on. The next `firma apply` looks first at what it may have changed.",
    ),
    "F442": Code(
        "The takeover was not agreed to",
        "A holder was heard from a moment ago, and whoever was asked said no.",
        "Wait for it. `--yes` takes over without asking.",
    ),
}

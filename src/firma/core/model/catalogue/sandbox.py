"""Codes F7…: what can be wrong in the area `sandbox`."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.model.catalogue.code import Code

CODES: Mapping[str, Code] = {
    "F701": Code(
        summary="The sandbox is not installed",
        why="The embedded cloud is an extra, so that machines that only talk to AWS do not carry it.",
        help="Install it with `pip install 'firma[sandbox]'` into the environment that runs firma.",
    ),
    "F702": Code(
        summary="The emulator is not the one that the sandbox was made for",
        why="The sandbox reaches into private names of one exact version; with another it could answer wrongly.",
        help="Install the pinned version: `pip install --force-reinstall 'firma[sandbox]'`.",
    ),
    "F703": Code(
        summary="The sandbox did not start",
        why="Its process ended, or did not answer in time; what it wrote last says why.",
        help="Read the log that is named below; `firma sandbox reset NAME` begins with an empty sandbox.",
    ),
    "F704": Code(
        summary="The sandbox's port is taken",
        why="Identifiers that the sandbox gave out (queue URLs) contain its port, so it comes back on the same one.",
        help="Stop what listens there, or `firma sandbox reset NAME` to begin empty on another port.",
    ),
    "F705": Code(
        summary="Somebody else answers in the sandbox's place",
        why="Writing to a stranger could change something real; the sandbox proves itself with a secret.",
        help="Stop the other process, then `firma sandbox start NAME`.",
    ),
    "F706": Code(
        summary="The sandbox's name cannot be used",
        why="The name becomes a folder and stands in what people type.",
        help="Use 1 to 40 lower-case letters, digits, `-` and `_`, beginning with a letter or digit.",
    ),
    "F707": Code(
        summary="The sandbox's saved state cannot be read",
        why="Starting with half of the state would look like somebody had deleted the rest.",
        help="`firma sandbox reset NAME` begins empty; keep a copy of the folder if you need what is in it.",
    ),
    "F708": Code(
        summary="The sandbox did not stop",
        why="Its process is still there after it was asked and then told to end.",
        help="Look at the process that is named below.",
    ),
    "F709": Code(
        summary="The sandbox's fault settings are wrong",
        why="A fault that is silently ignored makes a test pass that proves nothing.",
        help="Give a JSON list of objects: `kind`, if wanted `operation`, `type_name`, `seconds`, `times`, `skip`.",
    ),
    "F710": Code(
        summary="The sandbox does not answer",
        why="Its process is there, but what it holds cannot be seen or changed.",
        help="Wait, or `firma sandbox stop NAME` and start it again: what it has answered is kept.",
    ),
}

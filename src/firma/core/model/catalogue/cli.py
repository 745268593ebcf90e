"""Codes F80…–F89…: what can be wrong at the door: project file, the call's words, terminal; knows no verb's work."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.model.catalogue.code import Code

_PROJECT: Mapping[str, Code] = {
    "F801": Code(
        "No project here",
        "Everything belongs to a project: a folder with firma.toml. It is searched upward to the repository's root.",
        "Go into the project, name it with `firma -C DIR`, or make one with `firma init`.",
    ),
    "F802": Code(
        "firma.toml cannot be read",
        "A project that is read half would be planned half.",
        "Correct the line. The format is TOML 1.0, in UTF-8.",
    ),
    "F803": Code(
        "firma.toml has a key that Firma does not know",
        "A misspelt key that is passed over looks like a setting that holds.",
        "Correct or remove the key.",
    ),
    "F804": Code(
        "firma.toml has a value that cannot be",
        "Nothing is guessed: the setting decides what is planned, or where.",
        "Write a value of the kind that the message names.",
    ),
    "F805": Code(
        "firma.toml lacks a key",
        "There is no default that would be right for every project.",
        "Add the key.",
    ),
    "F806": Code(
        "The project asks for another version of Firma",
        "The version is pinned, so that everybody who plans this project sees the same plan.",
        "Install the version that the project asks for, or change `firma` in firma.toml after reading the changelog.",
    ),
    "F807": Code(
        "The project has no such environment",
        "Plans, state and history belong to one environment each.",
        "Name one of the environments of firma.toml.",
    ),
    "F808": Code(
        "Which environment is meant?",
        "Firma never guesses where a change goes.",
        "Name the environment: `--env NAME`, FIRMA_ENV, UNIT@NAME, or `default_environment` in firma.toml.",
    ),
    "F809": Code(
        "The ledger would lie on a network file system",
        "Locks of files do not hold there between machines: two runs could write at once, and history would tear.",
        "Put the ledger on a local disk (`path` in [store] of firma.toml).",
    ),
    "F810": Code(
        "The ledger is tracked by git",
        "A checkout of an older commit would take state and history back, while the cloud stays as it is.",
        "Take the file out of git: `git rm --cached FILE`, and add it to .gitignore.",
    ),
    "F811": Code(
        "Something is there already",
        "Firma never overwrites files that it did not write.",
        "Choose an empty folder, or move the named files away.",
    ),
    "F812": Code(
        "This cannot be a project's name",
        "The name goes into the names of things in the cloud, so it keeps to what all of them allow.",
        "Use 1 to 40 lower-case letters, digits and `-`, not beginning with `-`: `firma init --name NAME`.",
    ),
    "F813": Code(
        "A file cannot be written",
        "Without it the verb would seem to have done what it did not.",
        "Look at the folder's rights and at the space that is left.",
    ),
    "F814": Code(
        "A setting has a value that cannot be",
        "Options and FIRMA_* variables outrank firma.toml, so a wrong one is never passed over.",
        "Correct or unset what the message names; `firma config` shows where each setting comes from.",
    ),
}

_WORDS: Mapping[str, Code] = {
    "F820": Code(
        "There is no such verb",
        "Nothing was done.",
        "`firma --help` lists all verbs.",
    ),
    "F821": Code(
        "The verb is reserved",
        "Its name is kept for something that this version cannot do yet. Nothing was done.",
        "`firma --help` lists what this version can do.",
    ),
    "F822": Code(
        "The call's words are off",
        "Nothing was done.",
        "See the verb's `--help`.",
    ),
    "F823": Code(
        "Units of several environments in one call",
        "A plan belongs to one environment, and so does what is agreed to.",
        "Call once for each environment.",
    ),
    "F824": Code(
        "This is no address",
        "What is asked must be about one thing, and no guess is made.",
        "Write UNIT/TYPE:NAME, as plans and `firma state` print it, or a short form that is unique: TYPE:NAME or NAME.",
    ),
    "F825": Code(
        "There is no such code",
        "Diagnostics have codes of the form F123.",
        "Copy the code from the message.",
    ),
    "F826": Code(
        "There is no such output",
        "The unit's outputs are what its stack returns, as of the last apply.",
        "`firma output UNIT` lists them.",
    ),
    "F827": Code(
        "The output is sensitive",
        "It would be on the screen, in logs and in the shell's history.",
        "`--reveal` prints it all the same.",
    ),
}

_TALK: Mapping[str, Code] = {
    "F830": Code(
        "Nobody can be asked",
        "Applying needs a yes, and there is no terminal to ask at.",
        "Look at the plan first, then repeat the call with `--yes`.",
    ),
    "F831": Code(
        "Not agreed to",
        "Nothing was applied. The plan is kept.",
        "`firma apply PLAN` applies it as long as what it was made from stands.",
    ),
    "F832": Code(
        "The environment's name was not typed",
        "Destroying something in a critical environment takes its name, so that nobody does it by habit.",
        "Type the name when asked, or give `--confirm NAME` where there is no terminal.",
    ),
    "F833": Code(
        "The next round is worse than what was agreed to",
        "Something that was not known before is known now, and it makes the verdict worse.",
        "Look at the new plan; `firma apply` asks about it.",
    ),
    "F834": Code(
        "Cancelled",
        "What was done is recorded; what had not begun was not begun.",
        "Run the verb again: it goes on from what is recorded.",
    ),
    "F835": Code(
        "The passphrase was not given",
        "The project asks for it at a terminal; without it sealed values stay closed.",
        "Type it when asked, or give `--passphrase-file FILE`, `--passphrase-fd NUMBER`, or FIRMA_PASSPHRASE_COMMAND.",
    ),
    "F840": Code(
        "The log file cannot be written",
        "A log that was asked for and is missing would be missed too late.",
        "Choose another file for `--log-file`.",
    ),
    "F845": Code(
        "The answer could not be written",
        "What the verb did is done and recorded; only its output is lost, so its exit code is no success.",
        "Give standard output a place that takes it, and ask again: `firma history` says what was done.",
    ),
    "F850": Code(
        "Firma itself is broken here",
        "This is a bug in Firma, not in your project. What was recorded in the ledger stands.",
        "Report it with the text above; `--log-file FILE` keeps the whole trace.",
    ),
}

CODES: Mapping[str, Code] = {**_PROJECT, **_WORDS, **_TALK}

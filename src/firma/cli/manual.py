"""The command line's reference, from the source of `--help`: Markdown for the docs, roff for `man`; knows no verb."""

from __future__ import annotations

import inspect
from collections.abc import Iterator

import click

from firma.cli.group import Verb, Verbs
from firma.cli.main import root
from firma.cli.verbs import RESERVED, SECTIONS

EXITS = (
    (0, "nothing to do, or done"),
    (1, "error"),
    (2, "changes planned or found (only with `--exit-code`)"),
    (3, "incomplete: something is deferred"),
    (4, "refused by policy or guard"),
    (5, "needs approval"),
    (6, "stale (what the plan was made from moved) or busy (somebody holds what it touches)"),
    (7, "something is unresolved"),
    (64, "the call's words are off"),
    (130, "cancelled"),
)
"""Exit codes; with several, the first of 130, 1, 4, 6, 5, 7, 3, 2 wins."""


def commands() -> Iterator[tuple[str, click.Command]]:
    """Yield every verb with its words (`sandbox start`), in the order of help."""
    with click.Context(root, info_name="firma") as ctx:
        for names in SECTIONS.values():
            for name in names:
                command = root.get_command(ctx, name)
                if command is None:
                    raise RuntimeError(f"the verb {name} has no module. This is a bug in Firma.")
                yield name, command
                if isinstance(command, click.Group):
                    yield from ((f"{name} {sub}", inner) for sub, inner in command.commands.items())


def usage(name: str, command: click.Command) -> str:
    """Return a verb's usage line."""
    with click.Context(command, info_name=f"firma {name}") as ctx:
        return f"firma {name} " + " ".join(command.collect_usage_pieces(ctx))


def paragraphs(command: click.Command) -> list[str]:
    """Return a verb's help as paragraphs of one line."""
    text = inspect.cleandoc(command.help or "")
    return [" ".join(part.split()) for part in text.split("\n\n")]


def options(command: click.Command) -> list[tuple[str, str, str]]:
    """Return a verb's options: how they are written, what they do, and their variable."""
    with click.Context(command) as ctx:
        found = []
        for parameter in command.params:
            record = parameter.get_help_record(ctx)
            if record is not None and isinstance(parameter, click.Option):
                found.append((record[0], " ".join(record[1].split()), str(parameter.envvar or "")))
    return found


def examples(command: click.Command) -> tuple[tuple[str, str], ...]:
    """Return a verb's examples."""
    return command.examples if isinstance(command, Verb | Verbs) else ()


def markdown() -> str:
    """Return the reference page."""
    lines = [
        "# Command line",
        "",
        "Made by `scripts/reference` from the same source as `firma --help`; do not edit.",
        "",
        " ".join(paragraphs(root)),
        "",
        "Data goes to stdout, everything else to stderr. Every option has a variable; an option wins over its",
        "variable, a variable over `firma.toml` (`firma config` shows it).",
        "",
        "## Exit codes",
        "",
        "| code | meaning |",
        "| --- | --- |",
        *(f"| {code} | {meaning} |" for code, meaning in EXITS),
        "",
        "With several, the first of 130, 1, 4, 6, 5, 7, 3, 2 wins.",
        "",
        "## Options of `firma` itself",
        "",
        *_table(root),
    ]
    for name, command in commands():
        lines += ["", f"## `firma {name}`", "", *(line for p in paragraphs(command) for line in (p, ""))]
        lines += ["```text", usage(name, command), "```", "", *_table(command), ""]
        lines += ["```sh", *(f"{words}    # {what}" for words, what in examples(command)), "```"]
    reserved = ", ".join(f"`{name}`" for name in sorted(RESERVED))
    lines += ["", "## Reserved", "", f"Not in this version, exit 64: {reserved}.", ""]
    return "\n".join(lines)


def _table(command: click.Command) -> list[str]:
    rows = options(command)
    if not rows:
        return []
    body = [f"| `{_cell(words)}` | {_cell(what)} | {f'`{name}`' if name else ''} |" for words, what, name in rows]
    return ["| option | what it does | variable |", "| --- | --- | --- |", *body]


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def roff() -> str:
    """Return the manual page, in the macros of man(7)."""
    lines = [
        '.TH FIRMA 1 "" "firma" "User Commands"',
        ".SH NAME",
        "firma \\- infrastructure as code whose product is trust",
        ".SH SYNOPSIS",
        ".B firma",
        "[OPTIONS] VERB [ARGS]...",
        ".SH DESCRIPTION",
        *(_roff(p) for p in paragraphs(root)),
        ".SH OPTIONS",
        *_roff_options(root),
        ".SH VERBS",
    ]
    for name, command in commands():
        lines += [f".SS {_roff(usage(name, command))}"]
        lines += [line for p in paragraphs(command) for line in (".PP", _roff(p))]
        lines += _roff_options(command)
        lines += [".PP", "Examples:"]
        for words, what in examples(command):
            lines += [".TP", f".B {_roff(words)}", _roff(what)]
    lines += [".SH EXIT STATUS"]
    for code, meaning in EXITS:
        lines += [".TP", f".B {code}", _roff(meaning)]
    return "\n".join([*lines, ""])


def _roff_options(command: click.Command) -> list[str]:
    lines = []
    for words, what, variable in options(command):
        lines += [".TP", f".B {_roff(words)}", _roff(what) + (f" Variable: {variable}." if variable else "")]
    return lines


def _roff(text: str) -> str:
    """Text with roff's own signs escaped."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped

"""Options that verbs share, each with one meaning everywhere; knows no verb."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from firma.cli.group import option
from firma.cli.session import Session

Decorator = Callable[[Any], Any]


def _keep(name: str) -> Callable[[click.Context, click.Parameter, Any], Any]:
    """Put a shared option's value into the session, wherever in the call it stood."""

    def callback(ctx: click.Context, parameter: click.Parameter, value: Any) -> Any:
        session = ctx.find_object(Session)
        if session is not None and value not in (None, False, 0) and not ctx.resilient_parsing:
            source = ctx.get_parameter_source(parameter.name or "")
            session.take(name, value, "option" if source is click.core.ParameterSource.COMMANDLINE else "variable")
        return value

    return callback


def general(function: Any) -> Any:
    """Add what every verb has: -C, --json, -v, --log-file."""
    for decorate in reversed(
        (
            option(
                "-C",
                "--directory",
                metavar="DIR",
                type=click.Path(exists=True, file_okay=False, path_type=Path),
                callback=_keep("directory"),
                expose_value=False,
                help="Act as if called in DIR.",
            ),
            option(
                "--json",
                is_flag=True,
                callback=_keep("json"),
                expose_value=False,
                help="Print one JSON object (`apply`: a line for each event) in a documented, versioned shape.",
            ),
            option(
                "-v", "--verbose", count=True, callback=_keep("verbose"), expose_value=False, help="Say more; -vv most."
            ),
            option(
                "--log-file",
                metavar="FILE",
                type=click.Path(dir_okay=False, path_type=Path),
                callback=_keep("log_file"),
                expose_value=False,
                help="Write a structured, redacted log: a JSON object a line.",
            ),
        )
    ):
        function = decorate(function)
    return function


def environment(function: Any) -> Any:
    """Add --env."""
    return option(
        "-e",
        "--env",
        metavar="NAME",
        callback=_keep("environment"),
        expose_value=False,
        shell_complete=complete_environments,
        help="The environment. Default: of the named units, else `default_environment`, else the only one.",
    )(function)


def store(function: Any) -> Any:
    """Add what outranks firma.toml for this call."""
    for decorate in reversed(
        (
            option(
                "--store",
                metavar="PLACE",
                callback=_keep("store"),
                expose_value=False,
                help="Where the ledger lies: a file, or a URL without a password.",
            ),
            option(
                "--python",
                metavar="FILE",
                callback=_keep("python"),
                expose_value=False,
                help="The interpreter of the project's program.",
            ),
            option(
                "--key-file",
                metavar="FILE",
                callback=_keep("key_file"),
                expose_value=False,
                help="The key that seals values.",
            ),
            option(
                "--passphrase-file",
                metavar="FILE",
                callback=_keep("passphrase_file"),
                expose_value=False,
                help="A file with the passphrase that seals values.",
            ),
            option(
                "--passphrase-fd",
                metavar="NUMBER",
                callback=_keep("passphrase_fd"),
                expose_value=False,
                help="A file descriptor with that passphrase.",
            ),
        )
    ):
        function = decorate(function)
    return function


def planning(function: Any) -> Any:
    """Add what decides how a plan is made."""
    for decorate in reversed(
        (
            option(
                "--refresh",
                type=click.Choice(["touched", "full", "none"]),
                default="touched",
                show_default=True,
                help="Read again from the cloud: what the plan touches, everything, or nothing.",
            ),
            option(
                "--max-age",
                metavar="TIME",
                callback=_keep("max_age"),
                expose_value=False,
                help="Read again what was not observed for so long (90s, 15m, 1h, 7d).",
            ),
            option("--locked", is_flag=True, help="A look-up without an answer in lookups.lock is an error (for CI)."),
            option("--relock", is_flag=True, help="Ask look-ups again and renew lookups.lock."),
            option("--full", is_flag=True, help="Show every change and every attribute."),
        )
    ):
        function = decorate(function)
    return function


def scoping(function: Any) -> Any:
    """Add what makes a plan a partial one; the verb gets `scope`."""

    @functools.wraps(function)
    def whole(*args: Any, targets: tuple[str, ...], excludes: tuple[str, ...], **more: Any) -> Any:
        from firma.core.plan.plan import Scope

        return function(*args, scope=Scope(targets=targets, excludes=excludes), **more)

    decorated: Any = whole
    for decorate in reversed(
        (
            option(
                "--target",
                "targets",
                multiple=True,
                metavar="ADDRESS",
                help="Only this, and what it needs: an address, a component (`web/`) or a type; * is any text.",
            ),
            option(
                "--exclude",
                "excludes",
                multiple=True,
                metavar="ADDRESS",
                help="Not this, nor what needs it; named as a target is.",
            ),
        )
    ):
        decorated = decorate(decorated)
    return decorated


def selecting(function: Any) -> Any:
    """Add what says which units are meant, besides their names; the verb gets `selection`."""

    @functools.wraps(function)
    def whole(
        *args: Any,
        owners: tuple[str, ...],
        tags: tuple[str, ...],
        paths: tuple[str, ...],
        changed_since: str,
        everything: bool,
        **more: Any,
    ) -> Any:
        from firma.core.model.diagnostic import UsageError, diagnose
        from firma.engine.request import Selection

        selection = Selection(owners=owners, tags=tags, paths=paths, changed_since=changed_since)
        named = " ".join([*more.get("units", ()), *([str(selection)] if selection else [])])
        if everything and named:
            raise UsageError(diagnose("F938", f"--all beside {named}", value=named))
        return function(*args, selection=selection, **more)

    decorated: Any = whole
    for decorate in reversed(
        (
            option("--all", "everything", is_flag=True, help="All units, said aloud: nothing else may be named."),
            option("--owner", "owners", multiple=True, metavar="NAME", help="Only units of this owner; * is any text."),
            option(
                "--tag",
                "tags",
                multiple=True,
                metavar="KEY[=VALUE]",
                help="Only units whose stack has this tag in [tags] of firma.toml; * is any text.",
            ),
            option(
                "--path",
                "paths",
                multiple=True,
                metavar="PATH",
                help="Only units whose stack is written in this file or folder; * is any text.",
            ),
            option(
                "--changed-since",
                default="",
                metavar="REV",
                help="Only units that declare something else than at this revision of git, and those that use them.",
            ),
        )
    ):
        decorated = decorate(decorated)
    return decorated


def agreeing(function: Any) -> Any:
    """Add what says yes, and why."""
    for decorate in reversed(
        (
            option("--reason", metavar="TEXT", default="", help="Why: recorded. Default: the commit's subject."),
            option("--yes", "-y", is_flag=True, help="Apply without asking: the only way where there is no terminal."),
            option(
                "--confirm", metavar="NAME", default="", help="The environment's name, to destroy in a critical one."
            ),
            option(
                "--acknowledge",
                multiple=True,
                type=click.Choice(["unverified", "sqlite"]),
                help="Accept, on record: an unverified actor, or SQLite, in a critical environment.",
            ),
        )
    ):
        function = decorate(function)
    return function


def complete_environments(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[str]:
    """Return names of environments for completion."""
    project = _quiet_project(ctx)
    return [n for n in sorted(project.environments) if n.startswith(incomplete)] if project else []


def complete_units(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[str]:
    """Return names of units for completion."""
    from firma.engine.project import known_units

    project = _quiet_project(ctx)
    return [n for n in known_units(project) if n.startswith(incomplete)] if project else []


def _quiet_project(_: click.Context) -> Any:
    from firma.core.model.diagnostic import FirmaError
    from firma.engine.project import load_project

    try:
        return load_project(Path.cwd())
    except (FirmaError, OSError):
        return None


def units(function: Any) -> Any:
    """Add the argument UNIT."""
    return click.argument("units", nargs=-1, metavar="[UNIT]...", shell_complete=complete_units)(function)

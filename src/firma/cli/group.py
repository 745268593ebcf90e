"""Click's classes in our manner: verbs load when called, options have variables, help has examples; knows no verb."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import click

from firma.cli.session import Session
from firma.cli.verbs import RESERVED, SECTIONS, VERBS

if TYPE_CHECKING:
    from firma.core.model.diagnostic import UsageError

CONTEXT = {"help_option_names": ["-h", "--help"]}


class Option(click.Option):
    """An option that also has a variable: `--long-name` and FIRMA_LONG_NAME."""

    def __init__(self, declarations: Sequence[str] | None = None, **attributes: Any) -> None:
        super().__init__(declarations, **attributes)
        if self.envvar is None and self.name is not None:
            long = next((d for d in self.opts if d.startswith("--")), f"--{self.name}")
            self.envvar = "FIRMA_" + long.lstrip("-").replace("-", "_").upper()


def _show_help(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:  # noqa: FBT001  # click's signature
    """Write a verb's help where its data goes, so that a stream that cannot be written to is told in one way."""
    if not wanted or ctx.resilient_parsing:
        return
    session = ctx.find_object(Session)
    if session is None:
        click.echo(ctx.get_help())
    else:
        session.console.data(ctx.get_help())
    ctx.exit()


def _told_by_us(option: click.Option | None) -> click.Option | None:
    if option is not None:
        option.callback = _show_help
    return option


class Verb(click.Command):
    """A verb; `examples` are (what is typed, what it does)."""

    def __init__(self, *args: Any, examples: Sequence[tuple[str, str]] = (), **more: Any) -> None:
        more.setdefault("context_settings", CONTEXT)
        super().__init__(*args, **more)
        self.examples = tuple(examples)

    def get_help_option_names(self, ctx: click.Context) -> list[str]:
        """Return the same names whoever made the context: click keeps the option of the first one that asks."""
        del ctx
        return list(CONTEXT["help_option_names"])

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return the option for help."""
        return _told_by_us(super().get_help_option(ctx))

    def invoke(self, ctx: click.Context) -> Any:
        """Run the verb, logs set up."""
        session = ctx.find_object(Session)
        if session is not None:
            session.begin()
        return super().invoke(ctx)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write examples and variables."""
        format_examples(self.examples, formatter)
        names = [p.envvar for p in self.get_params(ctx) if isinstance(p.envvar, str)]
        if names:
            with formatter.section("Variables (an option wins over its variable)"):
                formatter.write_text(", ".join(sorted(names)))
        formatter.write_paragraph()


def format_examples(examples: Sequence[tuple[str, str]], formatter: click.HelpFormatter) -> None:
    """Write examples: what is typed, never broken, and below it what it does."""
    if examples:
        with formatter.section("Examples"):
            for words, what in examples:
                formatter.write(f"  {words}\n")
                with formatter.indentation(), formatter.indentation():
                    formatter.write_text(what)


class Verbs(click.Group):
    """A group of verbs with examples (`sandbox`)."""

    command_class = Verb

    def __init__(self, *args: Any, examples: Sequence[tuple[str, str]] = (), **more: Any) -> None:
        more.setdefault("context_settings", CONTEXT)
        super().__init__(*args, **more)
        self.examples = tuple(examples)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return the option for help."""
        return _told_by_us(super().get_help_option(ctx))

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002  # click's
        """Write examples."""
        format_examples(self.examples, formatter)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse the words before a verb; without a verb, options or none, the answer is the help."""
        _, words, _ = self.make_parser(ctx).parse_args(args=list(args))
        rest = super().parse_args(ctx, args)
        if not words and not ctx.resilient_parsing:
            raise click.exceptions.NoArgsIsHelpError(ctx)
        return rest

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the verb that was named. Raises UsageError for another word."""
        name = args[0]
        if not ctx.resilient_parsing and name not in self.list_commands(ctx) and not name.startswith("-"):
            raise no_such_verb(name, self.list_commands(ctx))
        session = ctx.find_object(Session)
        if session is not None:
            session.verb = f"{session.verb} {name}".strip()
        return super().resolve_command(ctx, args)


class Root(Verbs):
    """The command itself: verbs by name from the table."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's
        """Return the verbs in the order of help."""
        return [name for names in SECTIONS.values() for name in names]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  # click's
        """Return a verb, importing its module now."""
        if cmd_name not in VERBS:
            return None
        command: click.Command = importlib.import_module(VERBS[cmd_name][0]).command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002  # click's
        """Write the verbs by section, without importing them."""
        for title, names in SECTIONS.items():
            with formatter.section(title):
                formatter.write_dl([(name, VERBS[name][1]) for name in names])


def no_such_verb(name: str, known: Sequence[str]) -> UsageError:
    """Return the error for a word that is no verb, with what was probably meant."""
    from firma.core.model.diagnostic import UsageError, diagnose

    if name in RESERVED:
        return UsageError(diagnose("F821", f"`firma {name}` is not in this version", value=name))
    from firma.engine.toml_reading import closest

    near = closest(name, list(known))
    hint = f"Did you mean `{near}`?" if near else ""
    return UsageError(diagnose("F820", f"`{name}` is no verb of Firma", value=name, help=hint))


def option(*declarations: str, **attributes: Any) -> Callable[[Any], Any]:
    """Return a decorator for an option with a variable."""
    return click.option(*declarations, cls=Option, **attributes)

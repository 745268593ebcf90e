"""`firma completion`: the shell's completion script, made by click from the same source as `--help`."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from firma.cli.group import Verb
from firma.cli.options import general
from firma.cli.reply import Reply
from firma.cli.verbs import COMPLETING


@click.command(
    "completion",
    cls=Verb,
    examples=(
        ("source <(firma completion bash)", "for this shell"),
        ("firma completion zsh > ~/.zfunc/_firma", "for every shell, if ~/.zfunc is in fpath"),
        ("firma completion fish > ~/.config/fish/completions/firma.fish", "for every shell"),
    ),
)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@general
@click.pass_context
def command(ctx: click.Context, shell: str) -> Reply:
    """Print the completion script for SHELL. Verbs, options, environments and units are completed."""
    kind = get_completion_class(shell)
    if kind is None:
        raise click.UsageError(f"click knows no completion for {shell}", ctx)
    script = kind(ctx.find_root().command, {}, "firma", COMPLETING).source()
    return Reply(text=lambda _: script.splitlines(), plain=lambda: {"shell": shell, "script": script})

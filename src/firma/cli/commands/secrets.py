"""`firma secrets …`: where secrets are used, who could read what, and new keys; opens no secret."""

from __future__ import annotations

from pathlib import Path

import click

from firma.cli.group import Verb, Verbs, option
from firma.cli.json_secrets import audit_result, rotation_result
from firma.cli.options import complete_units, environment, general, store
from firma.cli.reply import Reply
from firma.cli.secrets_view import audit_lines, rotation_lines
from firma.cli.session import Session
from firma.core.model.diagnostic import UsageError, diagnose
from firma.engine.project import Passphrase
from firma.engine.rotating import Rotation


@click.group(
    "secrets",
    cls=Verbs,
    examples=(
        ("firma secrets audit --env prod", "which secrets are used where, and who could read what"),
        ("firma secrets rotate --env prod --reason 'ana left'", "a new key for everything that is sealed from now on"),
    ),
)
@general
def command() -> None:
    """Say where secrets are, and rotate the keys that seal them."""


@command.command(
    "audit",
    cls=Verb,
    examples=(("firma secrets audit", "of all units of the environment"), ("firma secrets audit payments", "of one")),
)
@click.argument("units", nargs=-1, metavar="[UNIT]...", shell_complete=complete_units)
@environment
@store
@general
@click.pass_obj
def audit(session: Session, units: tuple[str, ...]) -> Reply:
    """List secrets by reference, sealed values, keys with who opens them, and who could read the rest.

    Needs no key, and opens nothing. What cannot be known from here is said, too.
    """
    name = session.environment(units)
    full = session.units(units, name)
    found = session.call(name, lambda engine: engine.audit_secrets(full))
    return Reply(text=lambda view: audit_lines(found, view), plain=lambda: audit_result(found), diagnostics=found.notes)


@command.command(
    "rotate",
    cls=Verb,
    examples=(
        ("firma secrets rotate --reason 'ana left'", "a new data key, wrapped as before"),
        ("firma secrets rotate --to-kms alias/firma-prod --reason 'to KMS'", "and wrapped by a key of AWS KMS"),
        ("firma secrets rotate --to-key-file .firma/key.2 --reason 'the former file leaked'", "by a new key file"),
        (
            "firma secrets rotate payments --to-passphrase-file /dev/stdin --wrap-only --reason 'new words'",
            "only new wrapping",
        ),
    ),
)
@click.argument("units", nargs=-1, metavar="[UNIT]...", shell_complete=complete_units)
@option(
    "--to-key-file",
    "key_file",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    default=None,
    help="Wrap with a key file; made where it is not there.",
)
@option(
    "--to-passphrase-file",
    "passphrase_file",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    default=None,
    help="Wrap with the passphrase in a file (`/dev/stdin`: from there).",
)
@option("--to-kms", "kms", metavar="KEY", default="", help="Wrap with a key of AWS KMS: id, ARN or alias.")
@option("--wrap-only", is_flag=True, help="Keep the data key; only what wraps it is new.")
@option("--reason", metavar="TEXT", default="", help="Why: recorded. Needed.")
@environment
@store
@general
@click.pass_obj
def rotate(
    session: Session,
    units: tuple[str, ...],
    *,
    key_file: Path | None,
    passphrase_file: Path | None,
    kms: str,
    wrap_only: bool,
    reason: str,
) -> Reply:
    """Give units a new key. No record is rewritten: the new key takes the former ones along.

    What was sealed before stays readable to whoever has the new key, and to whoever kept the former one and a copy of
    the ledger: rotate the secrets themselves, too, where a key leaked. With another source than before, name it in
    `[keys]` of firma.toml afterwards.
    """
    given = [one for one in (key_file, passphrase_file, kms) if one]
    if len(given) > 1:
        raise UsageError(diagnose("F593", "name one new source of keys, not several", value="--to-kms"))
    if wrap_only and not given:
        raise UsageError(diagnose("F593", "--wrap-only needs a new source of keys", value="--wrap-only"))
    if not reason.strip():
        raise UsageError(diagnose("F977", "--reason is missing", value="--reason"))
    name = session.environment(units)
    full = session.units(units, name)
    source = None
    if given:
        source = Passphrase(
            key_file=(key_file or session.project.passphrase.key_file).absolute(),
            file=passphrase_file.absolute() if passphrase_file else None,
            kms=kms,
        )
    rotation = Rotation(units=full, source=source, wrap_only=wrap_only, reason=reason)
    done = session.call(name, lambda engine: engine.rotate(rotation))
    hint = _hint(key_file, passphrase_file, kms)
    return Reply(
        text=lambda view: rotation_lines(done, view),
        says=lambda _: [hint] if hint else [],
        plain=lambda: rotation_result(done),
    )


def _hint(key_file: Path | None, passphrase_file: Path | None, kms: str) -> str:
    if kms:
        return f'Now write `kms = "{kms}"` into [keys] of firma.toml.'
    if passphrase_file is not None:
        return "Now name where the passphrase comes from in [keys] of firma.toml."
    return f'Now write `file = "{key_file}"` into [keys] of firma.toml.' if key_file is not None else ""

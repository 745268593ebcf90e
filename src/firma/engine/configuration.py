"""Which setting holds, and why: option over FIRMA_* variable over firma.toml over default; knows no command line."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from firma.core.model.diagnostic import Diagnostic, UsageError, diagnose
from firma.engine.project import DEFAULT_LOG_KEY, DEFAULT_STORE, FILE, MAX_AGE_MS, Environment, Project, interpreter
from firma.engine.request import Overrides
from firma.engine.toml_reading import parse_duration
from firma.stores.places import PlaceError, is_url, read_url


@dataclass(frozen=True, slots=True)
class Key:
    """A setting that can be overridden: its name in `firma.toml` terms, its variable, and what it is."""

    name: str
    variable: str
    what: str


KEYS: tuple[Key, ...] = (
    Key("environment", "FIRMA_ENV", "the environment that is meant where none is named"),
    Key("store", "FIRMA_STORE", "where the ledger lies"),
    Key("python", "FIRMA_PYTHON", "the interpreter of the project's program"),
    Key("max_age", "FIRMA_MAX_AGE", "how old an observation may be before planning reads again"),
    Key("key_file", "FIRMA_KEY_FILE", "the key that seals values"),
    Key("log_key", "FIRMA_LOG_KEY", "what signs checkpoints: a key's file, `ssh:FILE` or `awskms:KEY`"),
    Key("passphrase_file", "FIRMA_PASSPHRASE_FILE", "a file with the passphrase that seals values"),
    Key("passphrase_fd", "FIRMA_PASSPHRASE_FD", "a file descriptor with that passphrase"),
    Key("passphrase_command", "FIRMA_PASSPHRASE_COMMAND", "a command that prints that passphrase"),
    Key("sandbox_home", "FIRMA_SANDBOX_HOME", "the folder of the project's sandboxes"),
)


@dataclass(frozen=True, slots=True)
class Item:
    """One setting as it holds: name, value as text, and where it came from."""

    name: str
    value: str
    origin: str


def read_overrides(options: Mapping[str, str | None], environ: Mapping[str, str]) -> Overrides:
    """Return what outranks the file: `options` (key -> text or None) first, then FIRMA_* variables."""
    values: dict[str, tuple[str, str]] = {}
    for key in KEYS:
        option = options.get(key.name)
        if option is not None:
            values[key.name] = (option, f"--{key.variable.removeprefix('FIRMA_').lower().replace('_', '-')}")
        elif environ.get(key.variable):
            values[key.name] = (environ[key.variable], key.variable)
    return Overrides(values=values)


def apply_overrides(project: Project, overrides: Overrides) -> Project:
    """Return the project with overrides in place. Relative paths of overrides are relative to the working folder.

    Raises:
        UsageError: F814, a value that is not what its setting wants.
    """
    for name, (text, origin) in overrides.values.items():
        change = _CHANGES.get(name)
        if change is not None:
            project = change(project, text, origin)
    return project


def _store(project: Project, text: str, origin: str) -> Project:
    try:
        place = read_url(text) if is_url(text) else Path(text).expanduser().absolute()
    except PlaceError as error:  # the text is not shown: it may hold a password
        raise UsageError(diagnose("F563", f"{origin}: {error}")) from None
    environments = {name: replace(env, store=None) for name, env in project.environments.items()}
    return replace(project, store=place, environments=environments)


def _python(project: Project, text: str, _: str) -> Project:
    return replace(project, python=interpreter(Path.cwd(), text))


def _max_age(project: Project, text: str, origin: str) -> Project:
    found = parse_duration(text)
    if found is None:
        raise UsageError(_bad(origin, text, 'a duration such as "90s", "15m", "1h" or "7d"'))
    environments = {name: replace(env, max_age_ms=found) for name, env in project.environments.items()}
    return replace(project, environments=environments)


def _key_file(project: Project, text: str, _: str) -> Project:
    return replace(project, passphrase=replace(project.passphrase, key_file=Path(text).expanduser().absolute(), kms=""))


def _passphrase_file(project: Project, text: str, _: str) -> Project:
    passphrase = replace(
        project.passphrase, file=Path(text).expanduser().absolute(), command=(), descriptor=None, prompt=False, kms=""
    )
    return replace(project, passphrase=passphrase)


def _passphrase_command(project: Project, text: str, origin: str) -> Project:
    try:
        words = tuple(shlex.split(text))
    except ValueError as error:
        raise UsageError(_bad(origin, text, f"a command line ({error})")) from error
    passphrase = replace(project.passphrase, command=words, file=None, descriptor=None, prompt=False, kms="")
    return replace(project, passphrase=passphrase)


def _descriptor(project: Project, text: str, origin: str) -> Project:
    if not text.isdecimal():
        raise UsageError(_bad(origin, text, "the number of an open file descriptor"))
    passphrase = replace(project.passphrase, descriptor=int(text), file=None, command=(), prompt=False, kms="")
    return replace(project, passphrase=passphrase)


def _sandbox_home(project: Project, text: str, _: str) -> Project:
    return replace(project, sandbox_home=Path(text).expanduser().absolute())


def _log_key(project: Project, text: str, _: str) -> Project:
    scheme, colon, path = text.rpartition(":")
    if scheme != "awskms":
        text = f"{scheme}{colon}{Path(path).expanduser().absolute()}"
    return replace(project, log_key=text)


_CHANGES: Mapping[str, Callable[[Project, str, str], Project]] = {
    "store": _store,
    "python": _python,
    "max_age": _max_age,
    "key_file": _key_file,
    "log_key": _log_key,
    "passphrase_file": _passphrase_file,
    "passphrase_fd": _descriptor,
    "passphrase_command": _passphrase_command,
    "sandbox_home": _sandbox_home,
}


def _bad(origin: str, text: str, wanted: str) -> Diagnostic:
    return diagnose("F814", f"{origin} is {text!r}; {wanted} is wanted", value=text)


def describe(project: Project, overrides: Overrides, environment: Environment | None) -> tuple[Item, ...]:
    """Return every setting as it holds, with its origin: option, variable, line of firma.toml, or default."""
    places = _file_places(project)

    def item(name: str, value: str, *paths: str, default: str = "default") -> Item:
        if name in overrides.values:
            return Item(name, value, overrides.values[name][1])
        found = next((places[p] for p in paths if p in places), default)
        return Item(name, value, found)

    chosen = f"environments.{environment.name}" if environment else ""
    store = project.store_of(environment.name) if environment else project.store
    max_age = environment.max_age_ms if environment else MAX_AGE_MS
    passphrase = project.passphrase
    found = [
        item("environment", environment.name if environment else "", "project.default_environment"),
        item("store", str(store), f"{chosen}.store", "store.path", "store.url", default=f"default ({DEFAULT_STORE})"),
        item("python", str(project.python), "project.python", default="default (.venv, else the engine's)"),
        item("max_age", f"{max_age} ms", f"{chosen}.max_age"),
        item("key_file", str(passphrase.key_file), "keys.file"),
        item("log_key", project.log_key, "keys.log", default=f"default ({DEFAULT_LOG_KEY})"),
        item("passphrase_file", str(passphrase.file or ""), "keys.passphrase_file"),
        item("kms", passphrase.kms, "keys.kms"),
        item("sandbox_home", str(project.sandbox_home)),
        item("name", project.name, "project.name"),
        item("firma", project.pin, "project.firma"),
    ]
    if environment is not None:
        aws = environment.aws
        found += [
            item("tier", environment.tier, f"{chosen}.tier"),
            item("account", aws.account if aws else "", f"{chosen}.aws.account"),
            item("regions", ", ".join(aws.regions) if aws else "", f"{chosen}.aws.regions"),
            item("sandbox", aws.sandbox if aws else "", f"{chosen}.aws.sandbox"),
        ]
    found += [item(f"owners.{stack}", owner, f"owners.{stack}") for stack, owner in sorted(project.owners.items())]
    return tuple(found)


def _file_places(project: Project) -> dict[str, str]:
    from firma.engine.toml_places import find_places

    found = find_places(project.text, FILE)
    return {".".join(str(step) for step in path): f"{FILE}:{place.line}" for path, place in found.values.items()}

"""The project: finds `firma.toml`, reads it strictly, says what is wrong with file and line; knows no store."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import firma
from firma.core.model.address import AddressError, check_segment
from firma.core.model.diagnostic import PermanentError, UsageError, diagnose
from firma.core.model.place import Place
from firma.engine.allowances import NO_ALLOWANCES, Allowances, allowances_of
from firma.engine.estate_toml import NO_WITNESSES, Elsewhere, Witnesses, elsewhere_of, matrix_of, tags_of, witnesses_of
from firma.engine.store_place import place_of, store_table
from firma.engine.toml_reading import REQUIRED, Table, TomlFile, closest, parse_toml
from firma.program.axes import Matrix
from firma.stores.places import StorePlace

FILE = "firma.toml"
STATE_FOLDER = ".firma"
DEFAULT_STORE = f"{STATE_FOLDER}/ledger.db"
DEFAULT_KEY_FILE = f"{STATE_FOLDER}/key"
DEFAULT_LOG_KEY = f"{STATE_FOLDER}/log-key"
MAX_AGE_MS = 3_600_000
"""Default of `max_age`: objects that were not observed for an hour are read again in planning."""

NAME_LENGTH_MAX = 128
"""Longest name of a project, in characters: it is part of each unit's name, which a tag of 256 characters carries."""

TIERS = ("standard", "critical")
FILE_BYTES_MAX = 1024 * 1024
"""Largest firma.toml: more is not a person's file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aws:
    """Where an environment lives: account, regions (the first is the default), roles by purpose, a sandbox's name."""

    account: str = ""
    regions: tuple[str, ...] = ()
    roles: Mapping[str, str] = field(default_factory=dict)
    sandbox: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """One environment of the project.

    `store` is None where the project's is used; `max_age_ms`: how old an observation may be before it is read again.
    """

    name: str
    tier: str = "standard"
    aws: Aws | None = None
    max_age_ms: int = MAX_AGE_MS
    store: StorePlace | None = None
    matrix: Matrix = field(default_factory=Matrix)
    """Values of the axes by which stacks have instances here."""
    place: Place | None = None

    @property
    def is_critical(self) -> bool:
        """Whether the environment is of the tier `critical`."""
        return self.tier == "critical"


@dataclass(frozen=True, slots=True, kw_only=True)
class Passphrase:
    """Where the key that seals values comes from, never the passphrase itself.

    A key file, a file with a passphrase, a command that prints it, or a file descriptor. `prompt`: the door asks for
    it, and hands it on through a descriptor.
    """

    key_file: Path
    file: Path | None = None
    command: tuple[str, ...] = ()
    descriptor: int | None = None
    prompt: bool = False
    kms: str = ""
    """A key of AWS KMS, by id, ARN or alias."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What the project's program may use while it is evaluated: seconds, and memory in MiB."""

    seconds: int = 60
    memory_mib: int = 2_048


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """What `firma.toml` says.

    Paths are absolute; `pin` is the wanted version of Firma, `python` the program's interpreter (the engine's own where
    none is named).
    """

    root: Path
    name: str
    pin: str
    environments: Mapping[str, Environment]
    default_environment: str = ""
    owners: Mapping[str, str] = field(default_factory=dict)
    tags: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Tags of stacks, for selecting units."""
    elsewhere: Mapping[str, Elsewhere] = field(default_factory=dict)
    """Other projects whose outputs this one uses, by name."""
    store: StorePlace
    python: Path
    passphrase: Passphrase
    log_key: str = DEFAULT_LOG_KEY
    """What signs checkpoints: a file with an Ed25519 key, `ssh:FILE` or `awskms:KEY`."""
    limits: Limits = Limits()
    providers: Mapping[str, str] = field(default_factory=dict)
    """The author's own providers: name -> `module:Class`."""
    own_environment: tuple[str, ...] = ()
    """Variables of the environment that the author's own types get, beside the few that all get."""
    witness: Witnesses = NO_WITNESSES
    """Who else remembers checkpoints."""
    sandbox_home: Path
    age_identities: tuple[Path, ...] = ()
    """Files of identities that open secrets in age files."""
    allowances: Allowances = NO_ALLOWANCES
    """What looks like a secret, and is none by somebody's word."""
    text: str = ""

    @property
    def file(self) -> Path:
        """The project's file."""
        return self.root / FILE

    def environment(self, name: str) -> Environment:
        """Return an environment by name.

        Raises:
            UsageError: F807, there is none of that name.
        """
        if name in self.environments:
            return self.environments[name]
        near = closest(name, sorted(self.environments))
        known = ", ".join(sorted(self.environments)) or "none"
        help_text = f"Did you mean `{near}`?" if near else f"Environments of {FILE}: {known}."
        raise UsageError(diagnose("F807", f"`{name}` is no environment of {self.name}", value=name, help=help_text))

    def store_of(self, environment: str) -> StorePlace:
        """Return where an environment's ledger lies. Raises UsageError (F807) for an unknown one."""
        return self.environment(environment).store or self.store


def engine_version() -> str:
    """Return the version of this engine (a test holds the package's metadata to it, whose reading costs 25 ms)."""
    return firma.__version__


def matches_pin(pin: str, engine: str) -> bool:
    """Return whether an engine's version is what a pin asks for: each part that the pin names is equal."""
    wanted, have = pin.split("."), engine.split(".")
    return have[: len(wanted)] == wanted


def state_home(environ: Mapping[str, str]) -> Path:
    """Return the folder for what belongs to no project, after the XDG base directory specification."""
    base = environ.get("XDG_STATE_HOME") or str(Path(environ.get("HOME") or "/") / ".local" / "state")
    return Path(base) / "firma"


def find_root(start: Path, *, ceiling: Path | None = None) -> Path:
    """Return the nearest folder at or above `start` that holds `firma.toml`.

    The search ends at `ceiling`, else at the repository's root (a folder with `.git`), else at the file system's.

    Raises:
        PermanentError: F801, there is none.
    """
    here = start.resolve()
    for folder in (here, *here.parents):
        if (folder / FILE).is_file():
            return folder
        if folder == ceiling or (ceiling is None and (folder / ".git").exists()):
            break
    else:
        folder = here
    raise PermanentError(diagnose("F801", f"no {FILE} in {here} or above it, up to {folder}", value=str(here)))


def load_project(start: Path, *, ceiling: Path | None = None, engine: str = "") -> Project:
    """Return the project that `start` lies in.

    `ceiling` is the last folder to search; `engine` the version to hold against the pin (default: the installed one).

    Raises:
        PermanentError: F801 (none found), F802–F806 (what is wrong in it, all at once).
    """
    root = find_root(start, ceiling=ceiling)
    return read_project(root, _read_text(root / FILE), engine=engine or engine_version())


def _read_text(path: Path) -> str:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise PermanentError(diagnose("F802", f"{path} cannot be read: {error.strerror}", value=str(path))) from error
    if len(data) > FILE_BYTES_MAX:
        raise PermanentError(diagnose("F802", f"{path} has {len(data)} bytes; at most {FILE_BYTES_MAX} are read"))
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        place = Place(FILE, line)
        raise PermanentError(diagnose("F802", f"byte {error.start} is no UTF-8", place=place)) from error


def read_project(root: Path, text: str, *, engine: str) -> Project:
    """Return the project of a text. Raises PermanentError (F802–F806) with everything that is wrong."""
    file, content = parse_toml(text, FILE)
    top = Table(file, content)
    head = top.table("project", REQUIRED)
    name = head.text("name", REQUIRED)
    _check_name(head, "name", name)
    pin = head.text("firma", "", pattern=r"\d+(\.\d+){0,2}", like='a version such as "1.0"')
    default = head.text("default_environment")
    python = head.text("python")
    head.finish()
    environments = {key: _environment(root, key, table) for key, table in top.table("environments").tables()}
    _check_default(head, default, environments)
    owners = top.table("owners").words()
    tags = tags_of(top.table("tags"))
    elsewhere = elsewhere_of(top.table("upstreams"), root)
    providers = _providers(top.table("providers"))
    store = store_table(top.table("store"), root, DEFAULT_STORE)
    keys = top.table("keys")
    log_key = keys.text("log", DEFAULT_LOG_KEY)
    passphrase = _passphrase(root, keys)
    bounds = top.table("limits")
    limits = Limits(
        seconds=bounds.number("seconds", 60, least=1), memory_mib=bounds.number("memory_mib", 2_048, least=64)
    )
    bounds.finish()
    witness = witnesses_of(top.table("witness"))
    own = top.table("own")
    own_environment = own.texts("environment", pattern=r"[A-Za-z_][A-Za-z0-9_]*", like="the name of a variable")
    own.finish()
    secrets = top.table("secrets")
    allowances = allowances_of(secrets)
    age_identities = tuple(_path(root, text) for text in secrets.texts("age_identities"))
    secrets.finish()
    top.finish()
    _check_pin(file, head, pin, engine)
    if file.problems:
        raise PermanentError(*file.problems)
    return Project(
        root=root,
        name=name,
        pin=pin,
        environments=environments,
        default_environment=default,
        owners=owners,
        tags=tags,
        elsewhere=elsewhere,
        store=store,
        python=interpreter(root, python),
        passphrase=passphrase,
        log_key=log_key,
        witness=witness,
        limits=limits,
        providers=providers,
        own_environment=own_environment,
        sandbox_home=root / STATE_FOLDER / "sandboxes",
        allowances=allowances,
        age_identities=age_identities,
        text=text,
    )


def _path(root: Path, text: str) -> Path:
    """Return a path of the file as an absolute one; links are not followed."""
    return Path(os.path.normpath(root / Path(text).expanduser()))


def interpreter(root: Path, named: str) -> Path:
    """Return the interpreter of the project's program: the named one, its `.venv`'s, else the engine's own."""
    if named:
        return _path(root, named)
    own = root / ".venv" / "bin" / "python"
    return own if own.exists() else Path(sys.executable)


def _check_name(table: Table, key: str, name: str) -> None:
    if (not _is_segment(name) or len(name) > NAME_LENGTH_MAX) and (name or key in table.content):
        table.wrong(key, f"a name without control characters, at most {NAME_LENGTH_MAX} characters long,")


def _is_segment(name: str) -> bool:
    try:
        return check_segment(name) == name
    except AddressError:
        return False


def _environment(root: Path, name: str, table: Table) -> Environment:
    place = table.file.places.key(table.path)
    if not _is_segment(name):
        table.file.report("F804", f"{name!r} cannot be an environment's name", place, name)
    tier = table.text("tier", "standard", allowed=TIERS)
    aws = table.optional("aws")
    max_age = table.duration_ms("max_age", MAX_AGE_MS)
    store = place_of(table, "store", root)
    matrix = matrix_of(table.optional("matrix"))
    table.finish()
    return Environment(
        name=name,
        tier=tier,
        aws=_aws(aws) if aws else None,
        max_age_ms=max_age,
        store=store,
        matrix=matrix,
        place=place,
    )


def _aws(table: Table) -> Aws:
    account = table.text("account", "", pattern=r"\d{12}", like="an account's 12 digits as text")
    regions = table.texts("regions")
    if table.has("regions") and not regions:
        table.wrong("regions", "at least one region (the first is the default)")
    roles = table.table("roles")
    names = {key: roles.text(key) for key in ("plan", "apply")}
    roles.finish()
    sandbox = table.text(
        "sandbox", "", pattern=r"[a-z0-9][a-z0-9_-]{0,39}", like="1 to 40 of a-z, 0-9, `-` and `_`, no sign first,"
    )
    table.finish()
    if not account and not sandbox:
        table.file.report("F805", f"{table.name} lacks `account` (or `sandbox`)", table.file.places.key(table.path))
    return Aws(account=account, regions=regions, roles={k: v for k, v in names.items() if v}, sandbox=sandbox)


def _check_default(head: Table, default: str, environments: Mapping[str, Environment]) -> None:
    if not default:
        return
    if default not in environments:
        near = closest(default, sorted(environments))
        head.wrong("default_environment", "the name of an environment", help=f"Did you mean `{near}`?" if near else "")
    elif environments[default].is_critical:
        # Whoever types no environment must not reach the one that hurts most.
        head.wrong("default_environment", "an environment whose tier is not critical")


def _providers(table: Table) -> dict[str, str]:
    found = {}
    for name in table.content:
        found[name] = table.text(name, pattern=r"[\w.]+:\w+", like='"module:Class"')
    return found


def _passphrase(root: Path, table: Table) -> Passphrase:
    key_file = table.text("file", DEFAULT_KEY_FILE)
    file = table.text("passphrase_file")
    command = table.texts("passphrase_command")
    prompt = table.flag("passphrase_prompt")
    kms = table.text("kms")
    table.finish()
    path = _path(root, file) if file else None
    return Passphrase(key_file=_path(root, key_file), file=path, command=command, prompt=prompt, kms=kms)


def _check_pin(file: TomlFile, head: Table, pin: str, engine: str) -> None:
    if not pin or any(p.code == "F804" for p in file.problems) or matches_pin(pin, engine):
        return
    wanted = pin if pin.count(".") == 2 else f"{pin}.*"
    detail = f"{FILE} asks for Firma {pin}; this is {engine}"
    command = f"Run `pip install 'firma=={wanted}'`, or change `firma` in {FILE} after reading the changelog."
    file.report("F806", detail, head.place("firma"), pin, command)


def known_units(project: Project, environments: Iterable[str] = ()) -> list[str]:
    """Return unit names for completion, guessed from file names: nothing is evaluated."""
    stacks = sorted(p.stem for p in (project.root / "stacks").glob("*.py") if not p.stem.startswith("_"))
    return [f"{stack}@{env}" for env in (environments or project.environments) for stack in stacks]


def weaker_isolation() -> str:
    """Return a sentence where this machine isolates programs less than Linux does; empty on Linux."""
    system = platform.system()
    if system == "Linux":
        return ""
    return f"{system}: programs run with weaker isolation than on Linux, and Firma is not tested here"

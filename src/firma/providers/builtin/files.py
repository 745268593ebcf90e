"""`builtin.File`: a file whose whole content is given; knows no secret store and no plan.

A creation writes beside the file's place and links it there, so that nobody sees half of it and nothing that exists is
overwritten. Before the link it is written down which token makes it: while the staged file stands, the link may be
missing; when it is gone, the creation was done. An update replaces atomically.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import os
import re
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from firma.core.model.call import Act, Answer, Request, Status, Thing
from firma.core.model.diagnostic import Diagnostic, PermanentError, diagnose
from firma.core.model.digest import digest_value
from firma.core.model.value import TEXT_BYTES_MAX, Map, SecretRef, Sensitive, Value, reveal
from firma.providers.builtin.places import MARKS_FOLDER, place_of
from firma.providers.builtin.schemas import FILE

_MODE = re.compile(r"0[0-7]{3}")


@dataclass(frozen=True, slots=True)
class Files:
    """Files below a project's root; `absolute` allows absolute paths anywhere."""

    root: Path
    absolute: bool = False

    def call(self, request: Request) -> Answer:
        """Return the answer of one request; whatever fails, fails before it has an effect."""
        prior = request.prior.identifier if request.prior is not None else ""
        name = str(request.desired["path"]) if request.act is Act.CREATE else prior
        try:
            problem = None if request.act is Act.DELETE else _problem(request, prior)
            if problem is not None:
                return Answer(status=Status.REFUSED, problem=problem)
            path = place_of(self.root, name, absolute=self.absolute)
            match request.act:
                case Act.CREATE:
                    return self._create(request, path)
                case Act.UPDATE:
                    return _update(request, path)
                case Act.DELETE:
                    return _delete(request, path)
        except PermanentError as error:
            return Answer(status=Status.REFUSED, problem=error.diagnostics[0])
        except OSError as error:
            return Answer(status=Status.FAILED, problem=_refused_by_system(error))

    def read(self, thing: Thing) -> Thing | None:
        """Return the file as it is, shown as `thing` shows it (its mode only where that was given), or None.

        Raises:
            PermanentError: F624, F625.
        """
        path = place_of(self.root, thing.identifier, absolute=self.absolute)
        try:
            return _seen(path, thing)
        except OSError as error:
            raise PermanentError(_refused_by_system(error)) from error

    def lookup(self, inputs: Map) -> Map:
        """Return content and digest of the file at `path`. Raises PermanentError (F621: not there; F624, F625)."""
        name = str(inputs.get("path") or "")
        thing = self.read(Thing(identifier=name, attributes=Map(path=name))) if name else None
        if thing is None:
            raise PermanentError(diagnose("F621", f"{FILE}: there is no file {name!r}.", value=name))
        return thing.attributes

    def _create(self, request: Request, path: Path) -> Answer:
        if request.token is None:
            raise RuntimeError(f"{FILE} is created without a token. This is a bug in Firma.")
        number = hashlib.sha256(request.token.encode()).hexdigest()[:40]
        marks = self.root / MARKS_FOLDER
        marks.mkdir(parents=True, exist_ok=True)
        with (marks / number).open("a+") as mark:
            fcntl.flock(mark, fcntl.LOCK_EX)  # another process may send the same token at this moment
            return _create_once(request, path, path.parent / f".{number[:16]}.firma", mark)


def _create_once(request: Request, path: Path, staged: Path, mark: TextIO) -> Answer:
    mark.seek(0)
    asked, known = digest_value(reveal(request.desired)), mark.read()
    if len(known) != len(asked):
        mark.truncate(0)  # torn: no link ever followed it
        known = ""
    made = Answer(status=Status.DONE, thing=_as_made(request.desired))
    if known not in ("", asked):
        problem = diagnose("F620", f"{FILE}: the token stands for another request.", value=path.name)
        return Answer(status=Status.REFUSED, conflict=True, problem=problem)
    if known == asked and not staged.exists():
        return made
    if not known:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(staged, request.desired)
        mark.write(asked)
        mark.flush()
    try:
        os.link(staged, path)
    except FileExistsError:
        if path.is_symlink() or not path.samefile(staged):
            mark.truncate(0)  # before the staged file goes: a mark without staged file means "was linked"
            staged.unlink()
            name = str(request.desired["path"])
            return Answer(status=Status.FAILED, problem=diagnose("F613", f"{FILE}: {name!r} exists.", value=name))
    with contextlib.suppress(OSError):  # else it stands under two names, which the next attempt sees
        staged.unlink()
    return made


def _update(request: Request, path: Path) -> Answer:
    prior = request.prior or Thing(identifier="")
    seen = _seen(path, Thing(identifier=prior.identifier, attributes=request.desired))
    if seen is None:
        problem = diagnose("F614", f"{FILE}: {prior.identifier!r} is gone.", value=prior.identifier)
        return Answer(status=Status.FAILED, suspect=True, gone=True, problem=problem)
    made = Answer(status=Status.DONE, thing=_as_made(request.desired, prior.identifier))
    if made.thing == seen:
        return made  # the same request, sent again
    if prior.condition not in ("", seen.condition):
        problem = diagnose("F615", f"{FILE}: {prior.identifier!r} was changed by somebody.", value=prior.identifier)
        return Answer(status=Status.FAILED, suspect=True, problem=problem)
    staged = path.parent / f".{hashlib.sha256(str(path).encode()).hexdigest()[:16]}.firma"
    _write(staged, request.desired)
    staged.replace(path)
    return made


def _delete(request: Request, path: Path) -> Answer:
    prior = request.prior or Thing(identifier="")
    seen = _seen(path, prior)
    if seen is not None and prior.condition not in ("", seen.condition):
        problem = diagnose("F615", f"{FILE}: {prior.identifier!r} was changed by somebody.", value=prior.identifier)
        return Answer(status=Status.FAILED, suspect=True, problem=problem)
    path.unlink(missing_ok=True)
    return Answer(status=Status.DONE, gone=True)


def _problem(request: Request, prior: str) -> Diagnostic | None:
    desired = request.desired
    mode = str(desired.get("mode") or "0644")
    if not _MODE.fullmatch(mode):
        return diagnose("F609", f"{FILE}#mode: {mode!r} is no mode such as '0644'.", value=mode)
    if request.act is Act.UPDATE and desired["path"] != prior:
        return diagnose("F610", f"{FILE}#path can only be set at creation.", value=str(desired["path"]))
    return None


def _refused_by_system(error: OSError) -> Diagnostic:
    detail = f"{FILE}: {error.strerror or type(error).__name__}: {error.filename}"
    return diagnose("F625", detail, value=str(error.filename))


def _mode_of(desired: Map) -> int:
    hidden = isinstance(desired["content"], Sensitive)
    return int(str(desired.get("mode") or ("0600" if hidden else "0644")), 8)


def _write(staged: Path, desired: Map) -> None:
    content = str(reveal(desired["content"])).encode()
    staged.unlink(missing_ok=True)
    descriptor = os.open(staged, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        os.fchmod(file.fileno(), _mode_of(desired))
        file.flush()
        os.fsync(file.fileno())


def _as_made(desired: Map, identifier: str = "") -> Thing:
    content = str(reveal(desired["content"])).encode()
    return _thing(identifier or str(desired["path"]), desired, desired["content"], content, _mode_of(desired))


def _seen(path: Path, like: Thing) -> Thing | None:
    """Return what stands at a path, shown as `like` is, or None. Raises OSError where it cannot be read."""
    try:
        state = path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    content, shown = b"", "(no regular file)"
    if stat.S_ISREG(state.st_mode):
        content = path.read_bytes()
        shown = f"({len(content)} bytes that are no text)"
        with contextlib.suppress(UnicodeDecodeError):
            text = content.decode()
            shown = text if len(content) <= TEXT_BYTES_MAX else f"({len(content)} bytes)"
    value = _hidden_as(like.attributes, content, shown)
    return _thing(like.identifier, like.attributes, value, content, stat.S_IMODE(state.st_mode))


def _hidden_as(like: Map, content: bytes, shown: str) -> Value:
    """Return a file's text as it is recorded: plain, sensitive, or a secret by reference if its digest is the same."""
    recorded = like.get("content")
    if isinstance(recorded, SecretRef):
        same = hashlib.sha256(content).hexdigest() == reveal(like.get("sha256"))
        return recorded if same else Sensitive("(changed)")
    return Sensitive(shown) if isinstance(recorded, Sensitive) else shown


def _thing(identifier: str, like: Map, value: Value, content: bytes, mode: int) -> Thing:
    digest = hashlib.sha256(content).hexdigest()
    hidden = isinstance(value, Sensitive | SecretRef)
    attributes = {"path": identifier, "content": value, "sha256": Sensitive(digest) if hidden else digest}
    if like.get("mode") is not None:
        attributes["mode"] = f"0{mode:03o}"
    # The digest of a secret can be guessed: what is sensitive has no condition, which nobody seals.
    condition = "" if hidden else hashlib.sha256(f"{mode:o} {digest}".encode()).hexdigest()[:32]
    return Thing(identifier=identifier, attributes=Map(attributes), condition=condition)

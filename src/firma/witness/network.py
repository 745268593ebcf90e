"""A witness on the network (c2sp.org/tlog-witness): it is shown each checkpoint with a proof, and cosigns.

The witness remembers the newest checkpoint of the log, and cosigns only what continues it.
"""

from __future__ import annotations

import base64
from collections.abc import Awaitable, Callable, Sequence
from http.client import HTTPException, HTTPResponse
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

from firma.core.ledger.note import Note, NoteError, NoteSignature, Verifier, check_note, parse_note
from firma.witness.remembered import WitnessError

SECONDS = 15
ANSWER_BYTES_MAX = 64 * 1024
PROOF_MAX = 63
"""More hashes than a proof can have (tlog-witness, "add-checkpoint")."""

Prove = Callable[[int], Awaitable[Sequence[bytes]]]
"""Gives the proof that the checkpoint's tree continues the one of so many entries."""


class NetworkWitness:
    """One witness: where it answers, and the key by which its cosignatures are checked."""

    def __init__(self, url: str, verifier: Verifier) -> None:
        self._url, self._verifier = url.rstrip("/"), verifier
        self.name = verifier.name

    async def show(self, note: Note, size: int, old: int, prove: Prove) -> tuple[NoteSignature, ...]:
        """Show a checkpoint of `size` entries, and return cosignatures; `old`: the size that the witness should know.

        Raises:
            WitnessError: F547 it was not reached; F548 it refuses, or what it answers is no cosignature of its key.
        """
        import asyncio

        for _ in range(2):
            status, answer = await asyncio.to_thread(self._post, body_of(note, old, await prove(old)))
            if status == 409 and (known := _size_in(answer)) is not None and known != old and known <= size:
                old = known  # it knows another size than we thought; it says which
                continue
            break
        if status != 200:
            raise WitnessError(f"{self.name} answers {status} {_words(answer)}".rstrip(), "F548")
        try:
            added = parse_note(f"{note.text}\n".encode() + answer)
            found = check_note(added, [self._verifier])
        except NoteError as error:
            raise WitnessError(f"{self.name} answers with no cosignature: {error}", "F548") from error
        if not found:
            raise WitnessError(f"{self.name} answers with cosignatures of other keys than its own", "F548")
        return found

    def _post(self, body: bytes) -> tuple[int, bytes]:
        if not self._url.startswith(("https://", "http://127.0.0.1:", "http://localhost:")):
            raise WitnessError(f"{self._url} is no https URL", "F548")
        request = Request(f"{self._url}/add-checkpoint", data=body, method="POST")  # noqa: S310  # its scheme was looked at
        try:
            with urlopen(request, timeout=SECONDS) as answer:  # noqa: S310  # the same
                return _read(answer)
        except HTTPError as error:
            with error:
                return error.code, error.read(ANSWER_BYTES_MAX)
        except (URLError, OSError, HTTPException) as error:
            reason = getattr(error, "reason", error)
            raise WitnessError(f"{self.name} at {self._url} was not reached: {reason}") from error


def _read(answer: HTTPResponse) -> tuple[int, bytes]:
    return answer.status, answer.read(ANSWER_BYTES_MAX)


def body_of(note: Note, old: int, proof: Sequence[bytes]) -> bytes:
    """Return the body of a request: the old size, the proof's hashes, and the note. Raises NoteError."""
    if len(proof) > PROOF_MAX:
        raise NoteError(f"a proof of {len(proof)} hashes is none")
    lines = [f"old {old}", *(base64.b64encode(one).decode() for one in proof), "", ""]
    return "\n".join(lines).encode() + note.to_bytes()


def _size_in(answer: bytes) -> int | None:
    text = answer.decode("ascii", "replace").strip()
    return int(text) if text.isdecimal() and len(text) <= 19 else None


def _words(answer: bytes) -> str:
    text = answer.decode("utf-8", "replace").strip()
    return f"({text.splitlines()[0][:200]})" if text else ""

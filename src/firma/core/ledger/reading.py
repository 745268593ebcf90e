"""Reading: stored bytes in, entries out, each verified before it is decoded; knows no store.

Three steps, because the bytes of values are fetched in between: `headers` verifies chain and form, `records_of` names
the records that are needed, `entries` puts both together. Values are verified and decoded when they are looked at.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from firma.core.ledger.entry import Entry
from firma.core.ledger.header import entry_of, parse_header
from firma.core.ledger.opening import Record
from firma.core.ledger.record import record_name
from firma.core.ledger.store import CorruptError, Head, Sealer, Stored, next_link
from firma.core.model.value import EMPTY, Map

Headers = list[dict[str, Any]]


class Reading:
    """Reads one unit's log in order. `head` is the last entry that was verified; `bases` the time base of each lease.

    `contiguous` reading continues the chain at `head`; otherwise each entry is verified by the link before it, which
    the store gave, and leases must come before what names them.
    """

    __slots__ = ("_records", "bases", "contiguous", "head", "sealer", "unit")

    def __init__(
        self,
        unit: str,
        *,
        head: Head = Head(),  # noqa: B008  # frozen
        bases: Mapping[int, int] | None = None,
        sealer: Sealer | None = None,
        contiguous: bool = True,
    ) -> None:
        self.unit, self.head, self.sealer, self.contiguous = unit, head, sealer, contiguous
        self.bases = dict(bases or {})
        self._records: dict[str, Record] = {}

    def headers(self, stored: Iterable[Stored]) -> Headers:
        """Return parsed headers of the next entries.

        Raises:
            CorruptError: F501 a gap, F502 bytes that are not what was written, F503 to F505 as `parse_header`.
        """
        found = []
        for row in stored:
            before = self.head.link if self.contiguous else row.before
            if self.contiguous and row.seq != self.head.seq + 1:
                raise CorruptError(f"entry {self.head.seq + 1} is missing", code="F501", where=self.unit)
            if next_link(before, row.data) != row.link:
                raise CorruptError(f"entry {row.seq} does not fit its link in the chain", code="F502", where=self.unit)
            found.append(parse_header(row.data, unit=self.unit, seq=row.seq))
            self.head = Head(row.seq, row.link)
        return found

    def records_of(self, headers: Headers) -> list[str]:
        """Return names of the blobs that these entries need and that were not given yet."""
        nonces = dict.fromkeys(header["n"] for header in headers if "w" in header)
        return [record_name(self.unit, nonce) for nonce in nonces if nonce not in self._records]

    def entries(self, headers: Headers, blobs: Mapping[str, bytes]) -> Iterator[Entry]:
        """Yield the entries of parsed headers, given the blobs that `records_of` named.

        Raises:
            CorruptError: F502 fields of a wrong form, F504 or F506 a record that cannot be read, F507 one is missing.
        """
        for header in headers:
            seq = header["s"]
            values, hidden = self._values(header, blobs) if "w" in header else (EMPTY, ())
            run = header.get("r", 0)
            if run and run not in self.bases:
                raise CorruptError(f"entry {seq} names {run} as its lease, which is none", code="F502", where=self.unit)
            entry = entry_of(header, base=self.bases[run] if run else 0, values=values, hidden=hidden)
            if entry.kind in _LEASES:
                self.bases[seq] = base_of(entry)
            yield entry

    def let_go(self) -> None:
        """Let go of all records but the newest, whose group may go on: who reads a long log needs them once."""
        self._records = dict(list(self._records.items())[-1:])

    def _values(self, header: Mapping[str, Any], blobs: Mapping[str, bytes]) -> tuple[Map, tuple[str, ...]]:
        nonce = header["n"]
        record = self._records.get(nonce)
        if record is None:
            data = blobs.get(record_name(self.unit, nonce))
            if data is None:
                raise CorruptError(f"the values of entry {header['s']} are not there", code="F507", where=self.unit)
            record = self._records[nonce] = Record(data, unit=self.unit, nonce=nonce)
        return record.values(header["s"], header["w"], self.sealer)


_LEASES = frozenset({"lease", "takeover"})


def base_of(lease: Entry) -> int:
    """Return the time base of a lease entry, ms since 1970. Raises CorruptError."""
    base = lease.fields["base"]
    if not isinstance(base, int):
        raise CorruptError(f"lease {lease.seq} has no time base", code="F502")
    return base

"""A store in memory: the same promises as the durable ones, for simulation and tests; knows no file.

`probe` is told each durable step before and after it; what it raises ends the step there, as a crash would.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from firma.core.ledger.store import Head, Key, MovedError, Stored, next_link


def _quiet(point: str) -> None:
    """Let every step pass."""


class MemoryStore:
    """Keeps the port `Store`. What was placed stays when a probe raises: make another with `reopened` to go on."""

    def __init__(self, *, probe: Callable[[str], None] = _quiet) -> None:
        self.probe = probe
        self._logs: dict[str, list[Stored]] = {}
        self._keys: dict[str, list[Key]] = {}
        self._blobs: dict[str, bytes] = {}
        self._rows: dict[str, dict[str, bytes]] = {}

    def reopened(self) -> MemoryStore:
        """Return a store over the same durable content, as a new process would open it."""
        other = MemoryStore()
        other._logs, other._keys = self._logs, self._keys
        other._blobs, other._rows = self._blobs, self._rows
        return other

    async def append(
        self, unit: str, at: Head, entries: Sequence[bytes], keys: Sequence[Key], blobs: Mapping[str, bytes]
    ) -> Head:
        """Keep the port."""
        if blobs:
            await self.put_blobs(blobs)
        return await self.put(unit, at, entries, keys)

    async def put(self, unit: str, at: Head, entries: Sequence[bytes], keys: Sequence[Key]) -> Head:
        """Keep the port."""
        self.probe("before entries")
        log = self._logs.get(unit, [])
        rows = []
        link = at.link
        for seq, data in enumerate(entries, at.seq + 1):
            before, link = link, next_link(link, data)
            rows.append(Stored(seq, link, data, before))
        head = self._head(unit)
        if head != at:
            if rows and log[at.seq : at.seq + len(rows)] == rows:
                return Head(rows[-1].seq, link)
            raise MovedError(head)
        self._logs.setdefault(unit, []).extend(rows)
        self._keys.setdefault(unit, []).extend(keys)
        self.probe("after entries")
        return self._head(unit)

    def _head(self, unit: str) -> Head:
        log = self._logs.get(unit)
        return Head(log[-1].seq, log[-1].link) if log else Head()

    async def head(self, unit: str) -> Head:
        """Keep the port."""
        return self._head(unit)

    async def tail(self, unit: str, after: int = 0, limit: int = 0) -> Sequence[Stored]:
        """Keep the port."""
        return tuple(self._logs.get(unit, [])[after : after + limit if limit else None])

    async def find(
        self, unit: str, *, objects: Sequence[int] = (), address: str = "", numbers: Sequence[int] = ()
    ) -> Sequence[Stored]:
        """Keep the port."""
        wanted, exact = {number for number in objects if number}, set(numbers)
        pairs = zip(self._logs.get(unit, []), self._keys.get(unit, []), strict=True)
        return tuple(
            row
            for row, key in pairs
            if key.object in wanted or (address and key.address == address) or row.seq in exact
        )

    async def units(self) -> Sequence[str]:
        """Keep the port."""
        return sorted(self._logs)

    async def put_blob(self, name: str, data: bytes) -> None:
        """Keep the port."""
        await self.put_blobs({name: data})

    async def put_blobs(self, blobs: Mapping[str, bytes]) -> None:
        """Keep the port."""
        self.probe("before blobs")
        self._blobs.update(blobs)
        self.probe("after blobs")

    async def get_blob(self, name: str) -> bytes | None:
        """Keep the port."""
        return self._blobs.get(name)

    async def get_blobs(self, names: Sequence[str]) -> Mapping[str, bytes]:
        """Keep the port."""
        return {name: self._blobs[name] for name in names if name in self._blobs}

    async def find_blobs(self, prefix: str) -> Sequence[str]:
        """Keep the port."""
        return sorted(name for name in self._blobs if name.startswith(prefix))

    async def erase_blob(self, name: str) -> None:
        """Keep the port."""
        self.probe("before erase")
        self._blobs.pop(name, None)
        self.probe("after erase")

    async def scrub(self) -> Sequence[str]:
        """Keep `Scrubs`: what was replaced is gone with the process at the latest."""
        return ()

    async def observe(self, unit: str, rows: Mapping[str, bytes]) -> None:
        """Keep the port."""
        self.probe("before observations")
        self._rows.setdefault(unit, {}).update(rows)
        self.probe("after observations")

    async def observations(self, unit: str) -> Mapping[str, bytes]:
        """Keep the port."""
        return dict(self._rows.get(unit, {}))

    async def close(self) -> None:
        """Keep the port."""

"""What a program prints, kept up to a limit, with placeholders by name; knows no terminal."""

from __future__ import annotations

import io

from firma.program.placeholder import Mint, describe
from firma.program.problem import mistake


class Capture(io.TextIOBase):
    """Takes what is printed. Raises ProgramError (F166) beyond its limit, at the author's line."""

    def __init__(self, limit_bytes: int) -> None:
        super().__init__()
        self.limit, self.size = limit_bytes, 0
        self.parts: list[str] = []

    @property
    def encoding(self) -> str:  # type: ignore[override]  # a plain value serves readers as well
        """The encoding that programs are told."""
        return "utf-8"

    def writable(self) -> bool:
        """Whether it can be written to: yes."""
        return True

    def write(self, text: str, /) -> int:
        """Keep a text."""
        plain = str.__getitem__(text, slice(None))
        length = str.__len__(plain)
        if self.size + length > self.limit:
            room = max(0, self.limit - self.size)
            self.parts.append(plain[:room])
            self.size = self.limit
            raise mistake("F166", f"the program printed more than {self.limit} bytes")
        self.parts.append(plain)
        self.size += length
        return length

    def text(self, mint: Mint | None) -> str:
        """Return everything that was printed, placeholders as `<name>`."""
        whole = "".join(self.parts)
        return whole if mint is None else describe(whole, mint)

"""A matrix: the values of axes in one environment, by which stacks have instances; knows no stack."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Scalar = str | int
FILE = "firma.toml"


@dataclass(frozen=True, slots=True)
class Matrix:
    """Values of axes in one environment: for every stack that has the axis, and for single stacks that have their own.

    `lines` says where they are written: (axis,) or (stack, axis) to a line of `firma.toml`.
    """

    axes: Mapping[str, tuple[Scalar, ...]] = field(default_factory=dict)
    stacks: Mapping[str, Mapping[str, tuple[Scalar, ...]]] = field(default_factory=dict)
    lines: Mapping[tuple[str, ...], int] = field(default_factory=dict)

    def line(self, stack: str, axis: str) -> int:
        """Return the line that holds an axis for a stack."""
        return self.lines.get((stack, axis)) or self.lines.get((axis,)) or 1

    def to_plain(self) -> list[Any]:
        """Return it as plain JSON data."""
        stacks = {stack: {axis: list(values) for axis, values in of.items()} for stack, of in self.stacks.items()}
        lines = [[list(path), line] for path, line in self.lines.items()]
        return [{axis: list(values) for axis, values in self.axes.items()}, stacks, lines]

    @staticmethod
    def from_plain(plain: list[Any]) -> Matrix:
        """Return what `to_plain` wrote."""
        axes, stacks, lines = plain
        return Matrix(
            {axis: tuple(values) for axis, values in axes.items()},
            {stack: {axis: tuple(values) for axis, values in of.items()} for stack, of in stacks.items()},
            {tuple(path): line for path, line in lines},
        )

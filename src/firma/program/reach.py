"""Which references a stack may use: its own, and outputs that it takes as parameters; knows no value."""

from __future__ import annotations

from firma.program.evaluation import UnitState
from firma.program.placeholder import Token
from firma.program.problem import ProgramError, mistake


def out_of_reach(token: Token, state: UnitState, where: str) -> ProgramError:
    """Return the error for a reference that belongs to another stack."""
    giver, taker = _stack(token.unit), state.unit.stack
    return mistake(
        "F123",
        f"`{token.name}` belongs to another stack, and {where} uses it",
        help=f"return it from `{giver}` as an output, and take that: `def {taker}({giver}: {giver.title()})`",
        notes=(f"`{taker}` cannot see the resources of `{giver}`",),
    )


def _stack(unit: str) -> str:
    return unit.partition("/")[2].partition("@")[0]

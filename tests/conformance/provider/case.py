"""What the conformance suite must know of a type to try it: a world, inputs and what may be done behind its back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from firma.core.model.call import Act, Answer, Request, Status, Thing
from firma.core.model.schema import Mode, TypeSchema
from firma.core.model.value import EMPTY, Map
from firma.providers.checked import checked
from firma.providers.contract import Observant, Provider

Hand = Callable[[Thing], None]


@dataclass(slots=True, kw_only=True)
class World:
    """One fresh world for one test. `count` is the truth: how many things of the type exist, whoever made them."""

    provider: Provider
    configuration: Map = EMPTY
    count: Callable[[], int]
    pass_ms: Callable[[int], Awaitable[None]]
    """Let so much time pass, for the world: lag, quiet time, the life of a token."""
    change_by_hand: Hand | None = None
    remove_by_hand: Hand | None = None
    make_by_hand: Callable[[Map], None] | None = None
    opened: list[Observant] = field(default_factory=list)

    async def open(self) -> Observant:
        """Return a new session, as another process would have it."""
        session = checked(await self.provider.open(self.configuration), self.provider.schema)
        self.opened.append(session)
        return session

    async def close(self) -> None:
        """Close every session."""
        for session in self.opened:
            await session.close()


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One type of one provider."""

    schema: TypeSchema
    world: Callable[[Path], World]
    inputs: Callable[[int], Map]
    """Valid inputs; another number gives other inputs (and another name)."""
    changed: Callable[[Map], Map] | None = None
    """Inputs after a change that is possible in place."""
    shrunk: Callable[[Map], Map] | None = None
    """Inputs after something optional was taken away in place; `inputs` give it."""
    wrong: Map = EMPTY
    """Inputs of which one has the wrong kind."""
    ledger_only: bool = False
    """Nothing exists outside the ledger: nothing can be seen, lost or changed behind our back."""
    remembers_tokens: bool = True
    """Another request under a used token is refused; else answers are made from the request alone."""
    broken_world: Callable[[Path, int], World] | None = None
    """A world with faults, from a seed."""

    variant: str = ""

    @property
    def type(self) -> str:
        """The type's name."""
        return self.schema.type

    def has(self, mode: Mode) -> bool:
        """Return whether the type claims a recovery mode."""
        return mode in self.schema.recovery.modes

    def __str__(self) -> str:
        return self.type + self.variant


@dataclass(slots=True)
class Trial:
    """One case in its world, with the little grammar that the laws are written in."""

    case: Case
    world: World
    session: Observant
    sent: int = 0

    @property
    def schema(self) -> TypeSchema:
        """The schema of the case's type."""
        return self.case.schema

    def request(self, act: Act, desired: Map = EMPTY, prior: Thing | None = None, **more: Any) -> Request:
        """Return a request with a token and tags of its own, where the type has them."""
        self.sent += 1
        token = f"token-{self.sent}" if self.case.has(Mode.TOKEN) else None
        tags = Map({"firma:object": f"u:{self.sent}", "firma:generation": "1"}) if self.schema.tags else EMPTY
        made = Request(act=act, type=self.case.type, desired=desired, prior=prior, token=token, tags=tags)
        return replace(made, **more)

    async def create(self, number: int = 0) -> Thing:
        """Return a thing that was made with the inputs of a number."""
        return thing_of(await self.session.call(self.request(Act.CREATE, self.case.inputs(number))))

    async def settle(self) -> None:
        """Let the lag pass."""
        await self.world.pass_ms(self.schema.recovery.lag_ms + 1)

    async def quiet(self) -> None:
        """Let the longest call and the lag pass."""
        await self.world.pass_ms(self.schema.recovery.call_max_ms + self.schema.recovery.lag_ms + 1)


def thing_of(answer: Answer) -> Thing:
    """Return the thing of a call that is done."""
    assert answer.status is Status.DONE, answer
    assert answer.thing is not None
    return answer.thing


def code_of(answer: Answer) -> str:
    """Return the code of a problem."""
    assert answer.problem is not None, answer
    return answer.problem.code

"""Every type of the simulated cloud, in virtual time, in memory and in a shared file."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from conformance.provider.case import Case, World
from firma.core.model.call import Thing
from firma.core.model.value import Map
from firma.providers.sim.cloud import Cloud
from firma.providers.sim.faults import NO_FAULTS, Faults
from firma.providers.sim.keeper import InFile, InMemory, Keeper
from firma.providers.sim.provider import SimProvider
from firma.providers.sim.types import TYPES, Times, schema_of

TIMES = Times(call_max_ms=2_000, lag_ms=500, token_life_ms=60_000)


@dataclass(slots=True)
class Virtual:
    """Virtual time: sleeping moves it."""

    now_ms: int = 1_000

    def __call__(self) -> int:
        return self.now_ms

    async def sleep(self, seconds: float) -> None:
        self.now_ms += int(seconds * 1000)
        await asyncio.sleep(0)

    async def pass_ms(self, ms: int) -> None:
        self.now_ms += ms


def world(type_name: str, keeper: Keeper, time: Virtual) -> World:
    def step(do: Callable[[Cloud], None]) -> None:
        with keeper.lend() as cloud:
            cloud.calls += 1
            do(cloud)

    def count() -> int:
        with keeper.lend() as cloud:
            return sum(1 for made in cloud.things.values() if made.spec.type == type_name)

    def change(thing: Thing) -> None:
        def do(cloud: Cloud) -> None:
            made = cloud.things[type_name, thing.identifier]
            cloud.change(made, made.attributes.with_(v=99))

        step(do)

    return World(
        provider=SimProvider(keeper=keeper, times=TIMES, sleep=time.sleep, clock=time),
        count=count,
        pass_ms=time.pass_ms,
        change_by_hand=change,
        remove_by_hand=lambda thing: step(lambda cloud: cloud.remove(cloud.things[type_name, thing.identifier])),
        make_by_hand=lambda attributes: step(lambda cloud: _ignore(cloud.make(type_name, attributes))),
    )


def _ignore(_: object) -> None:
    pass


def in_memory(type_name: str, seed: int = 0, faults: Faults = NO_FAULTS) -> World:
    time = Virtual()
    return world(type_name, InMemory(Cloud(random.Random(seed), time, faults, TIMES)), time)


def in_file(type_name: str, folder: Path) -> World:
    time = Virtual()
    return world(type_name, InFile(path=folder / "cloud.json", times=TIMES, clock=time), time)


def inputs_of(type_name: str) -> Callable[[int], Map]:
    def inputs(number: int) -> Map:
        name = {"name": f"n{number}"} if TYPES[type_name].named else {}
        return Map({"v": number, "k": 1, **name})

    return inputs


def case(type_name: str, make: Callable[[Path], World], variant: str = "") -> Case:
    return Case(
        schema=schema_of(TYPES[type_name], TIMES),
        world=make,
        variant=variant,
        inputs=inputs_of(type_name),
        changed=lambda inputs: inputs.with_(v=41),
        shrunk=lambda inputs: Map({key: value for key, value in inputs.items() if key != "v"}),
        wrong=inputs_of(type_name)(0).with_(v="seven"),
        broken_world=lambda _, seed: in_memory(type_name, seed, Faults.at(0.6)),
    )


def anywhere(type_name: str) -> Callable[[Path], World]:
    """Return what makes a world in memory, in whichever folder."""
    return lambda _: in_memory(type_name)


CASES = [case(name, anywhere(name)) for name in TYPES]
CASES_IN_FILE = [
    case("sim.cc.Etag", lambda folder: in_file("sim.cc.Etag", folder), "-in-file"),
    case("sim.tf.Tag", lambda folder: in_file("sim.tf.Tag", folder), "-in-file"),
]

"""The provider `sim`: the port over the simulated cloud, in real or virtual time; knows no plan and no engine."""

from __future__ import annotations

import asyncio
import random
import secrets
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from firma.core.model.audit import AuditEvent
from firma.core.model.call import Answer, Child, Identity, PlanAnswer, PlanRequest, Request, Status, Thing
from firma.core.model.diagnostic import Diagnostic, PermanentError, diagnose
from firma.core.model.schema import TypeSchema
from firma.core.model.value import Asset, Map, Sensitive, reveal
from firma.providers.sim import plans
from firma.providers.sim.cloud import Cloud
from firma.providers.sim.faults import Faults
from firma.providers.sim.keeper import InFile, InMemory, Keeper, wall_ms
from firma.providers.sim.latency import AWS_DURATIONS, AWS_LIMIT, READ, Bucket, Latencies, Limit
from firma.providers.sim.types import ALL_TYPES, Times, schema_of

PROVIDER_TIMES = Times(call_max_ms=5_000, lag_ms=200, token_life_ms=600_000)
"""Times in real use: short enough that a test can wait for a quiet moment."""

Sleep = Callable[[float], Awaitable[None]]
"""Waits so many seconds, of real or of virtual time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weather:
    """What happens between us and the cloud: durations, limits for each type, and the share of calls that get lost."""

    latencies: Latencies = field(default_factory=Latencies)
    limit: Limit = field(default_factory=Limit)
    request_lost: float = 0.0
    """The request never arrives."""
    answer_lost: float = 0.0
    """The request has its effect, the answer never arrives."""


FAIR = Weather()


@dataclass(frozen=True, slots=True)
class Span:
    """One call as it was: for comparing a run with the best possible schedule. Times in ms of the cloud's clock."""

    type: str
    act: str
    identifier: str
    started_ms: int
    ended_ms: int
    status: str
    takes_ms: float
    """How long the cloud wanted to take: what the asker's own lateness adds is not in it."""


@dataclass(slots=True)
class SimProvider:
    """The simulated cloud as a provider. Without `keeper`, each provider has a cloud of its own in memory.

    Configuration of a session (all optional): `state` (path of a JSON file that processes share), `seed` (number),
    `faults` (number from 0 to 1), `lost` (share of answers that get lost), `latency` (`none` or `aws`), `scale`
    (number: 0.01 makes a minute 0.6 seconds), `account`, `region` (text),
    `token` (text: one that `sim.Token` gave and nobody took back).
    """

    keeper: Keeper | None = None
    times: Times = PROVIDER_TIMES
    weather: Weather = FAIR
    sleep: Sleep = asyncio.sleep
    clock: Callable[[], int] = wall_ms
    spans: list[Span] = field(default_factory=list)
    tokens: dict[str, bool] = field(default_factory=dict)
    """Tokens that were given, and whether each still opens a session."""
    name: str = "sim"

    def types(self) -> tuple[str, ...]:
        """Return the names of all types, sorted."""
        return tuple(sorted(ALL_TYPES))

    def schema(self, type_name: str) -> TypeSchema | None:
        """Return the schema of a type, or None."""
        spec = ALL_TYPES.get(type_name)
        return None if spec is None else schema_of(spec, self.times)

    async def open(self, configuration: Map) -> SimSession:
        """Return a session. Raises PermanentError (F606) for a setting that is unknown or of the wrong kind."""
        settings = _settings(configuration)
        seed, rate = int(settings.get("seed", 0)), float(settings.get("faults", 0))
        if "state" in settings:
            path = Path(str(settings["state"]))
            keeper: Keeper = InFile(path=path, seed=seed, faults=Faults.at(rate), times=self.times, clock=self.clock)
        else:
            if self.keeper is None:
                rng = random.Random(seed)  # noqa: S311  # no secret
                self.keeper = InMemory(Cloud(rng, self.clock, Faults.at(rate), self.times))
            keeper = self.keeper
        if "token" in settings and not self.tokens.get(str(settings["token"])):
            raise PermanentError(diagnose("F606", "sim#token: no such token, or it was taken back.", value="token"))
        weather = self.weather
        if settings.get("latency") == "aws":
            latencies = Latencies(durations=AWS_DURATIONS, scale=float(settings.get("scale", 1)), seed=seed)
            limit = Limit(AWS_LIMIT.rate_per_s / latencies.scale, AWS_LIMIT.burst)
            weather = Weather(latencies=latencies, limit=limit)
        lost = float(settings.get("lost", 0))
        if lost:
            weather = Weather(latencies=weather.latencies, limit=weather.limit, answer_lost=lost, request_lost=lost / 3)
        account, region = str(settings.get("account", "000000000000")), str(settings.get("region", "sim-1"))
        return SimSession(self, keeper, weather, Identity(account=account, principal="sim", region=region, store="sim"))


_KINDS: dict[str, type | tuple[type, ...]] = {
    "state": str,
    "seed": int,
    "faults": (int, float),
    "lost": (int, float),
    "latency": str,
    "scale": (int, float),
    "account": str,
    "region": str,
    "token": str,
}


def _settings(configuration: Map) -> dict[str, Any]:
    settings: dict[str, Any] = {}
    for name, value in reveal(configuration).items():
        plain = float(value) if type(value).__name__ == "Decimal" else value
        if name not in _KINDS:
            detail = f"sim has no setting {name!r}; it has: {', '.join(sorted(_KINDS))}."
            raise PermanentError(diagnose("F606", detail, value=name))
        if not isinstance(plain, _KINDS[name]) or (name == "latency" and plain not in {"none", "aws"}):
            raise PermanentError(diagnose("F606", f"sim#{name}: {value!r} cannot be used.", value=repr(value)))
        settings[name] = plain
    return settings


TOKEN = "sim.Token"  # noqa: S105  # a type's name
"""The ephemeral value that the simulated cloud gives: a token, which opens sessions until it is taken back."""


class SimSession:
    """A session with the simulated cloud."""

    def __init__(self, provider: SimProvider, keeper: Keeper, weather: Weather, identity: Identity) -> None:
        self._provider, self._keeper, self._weather, self._identity = provider, keeper, weather, identity
        self._chance = random.Random(f"{weather.latencies.seed}/weather")  # noqa: S311  # no secret
        self._buckets: dict[str, Bucket] = {}

    async def identity(self) -> Identity:
        """Return the account that the configuration names."""
        return self._identity

    async def plan(self, request: PlanRequest) -> PlanAnswer:
        """Return what a tf-like type would do."""
        await self._wait(request.type, READ, request.act.value)
        with self._keeper.lend() as cloud:
            return cloud.plan(request)

    async def call(self, request: Request) -> Answer:
        """Send a request, ask for its operation until it is over, and return the answer."""
        started_ms = self._provider.clock()
        key = request.token or (request.prior.identifier if request.prior is not None else str(started_ms))
        if not self._buckets.setdefault(request.type, Bucket(self._weather.limit)).lets_in(started_ms):
            await self._wait(request.type, READ, key)
            problem = diagnose("F611", f"{request.type}: rate exceeded.")
            return Answer(status=Status.REFUSED, temporary=True, problem=problem)
        if self._chance.random() < self._weather.request_lost:
            return await self._lost()
        with self._keeper.lend() as cloud:
            answer = cloud.land(request)
            kept = cloud.landing.replayed
        begun_ms = started_ms if kept is None else kept.at_ms
        takes_ms = await self._until_over(request, key, begun_ms, accepted=answer.status is not Status.REFUSED)
        if self._chance.random() < self._weather.answer_lost:
            return await self._lost()
        identifier = answer.thing.identifier if answer.thing is not None else ""
        ended_ms = self._provider.clock()
        status = answer.status.value
        span = Span(request.type, request.act.value, identifier, started_ms, ended_ms, status, takes_ms)
        self._provider.spans.append(span)
        return answer

    async def read(self, type_name: str, thing: Thing) -> Thing | None:
        """Return what is visible under the thing's identifier, or None."""
        await self._wait(type_name, READ, thing.identifier)
        with self._keeper.lend() as cloud:
            return cloud.read(type_name, thing.identifier)

    async def observe_many(self, type_name: str, things: Sequence[Thing]) -> tuple[Thing | Diagnostic | None, ...]:
        """Return what is visible under each thing's identifier, or None: one call, however many they are."""
        await self._wait(type_name, READ, "many")
        with self._keeper.lend() as cloud:
            return tuple(cloud.read(type_name, thing.identifier) for thing in things)

    async def children(self, type_name: str, thing: Thing) -> tuple[Child, ...]:
        """Return visible things that belong to a thing."""
        await self._wait(type_name, READ, "children")
        with self._keeper.lend() as cloud:
            return cloud.children(type_name, thing)

    async def audit(self, type_name: str, thing: Thing, since_ms: int) -> tuple[AuditEvent, ...] | None:
        """Return what people changed by hand, where they told (`Cloud.tell`)."""
        await self._wait(type_name, READ, "audit")
        with self._keeper.lend() as cloud:
            return cloud.audit(type_name, thing.identifier, since_ms)

    async def find(self, type_name: str, tags: Map) -> tuple[Thing, ...]:
        """Return visible things with these tags."""
        await self._wait(type_name, READ, "find")
        with self._keeper.lend() as cloud:
            return cloud.find(type_name, tags)

    async def list(self, type_name: str) -> tuple[Thing, ...]:
        """Return all visible things of a type."""
        await self._wait(type_name, READ, "list")
        with self._keeper.lend() as cloud:
            return cloud.list(type_name)

    async def lookup(self, type_name: str, inputs: Map) -> Map:
        """Return the attributes of the one visible thing with these inputs. Raises PermanentError (F605, F621)."""
        if type_name not in ALL_TYPES:
            raise PermanentError(diagnose("F605", f"sim has no type {type_name!r}.", value=type_name))
        wanted = reveal(inputs).items()
        things = [t for t in await self.list(type_name) if all(t.attributes.get(k) == v for k, v in wanted)]
        if len(things) != 1:
            detail = f"{type_name}: {len(things)} things fit {dict(wanted)!r}."
            raise PermanentError(diagnose("F621", detail, value=str(len(things))))
        return things[0].attributes

    async def open_value(self, type_name: str, inputs: Map) -> Map:
        """Return a token that opens sessions until it is taken back. Raises PermanentError (F605, F609)."""
        if type_name != TOKEN:
            raise PermanentError(
                diagnose("F605", f"sim gives no value {type_name!r}; it gives {TOKEN}.", value=type_name)
            )
        if inputs.keys() - {"scope"}:
            raise PermanentError(diagnose("F609", f"{TOKEN} takes `scope` alone.", value=", ".join(sorted(inputs))))
        token = f"sim-token-{secrets.token_hex(12)}"
        self._provider.tokens[token] = True
        return Map(value=Sensitive(token), scope=str(inputs.get("scope") or ""))

    async def close_value(self, type_name: str, value: Map) -> None:
        """Take back a token."""
        del type_name
        self._provider.tokens[str(reveal(value["value"]))] = False

    async def stage(self, asset: Asset, content: bytes) -> str:
        """Raise PermanentError (F629): no type takes assets."""
        detail = f"{asset.name or asset.digest}, {len(content)} bytes: no type of sim takes assets."
        raise PermanentError(diagnose("F629", detail, value=asset.name))

    async def upgrade(self, type_name: str, thing: Thing) -> Thing:
        """Return the thing in the current schema version. Raises PermanentError (F622) for a newer one."""
        return plans.upgrade(ALL_TYPES[type_name], thing)

    async def close(self) -> None:
        """Let go; nothing is held."""

    async def _wait(self, type_name: str, act: str, key: str) -> None:
        wait_ms = self._weather.latencies.draw_ms(type_name, act, key)
        await self._provider.sleep(wait_ms / 1000)

    async def _until_over(self, request: Request, key: str, begun_ms: int, *, accepted: bool) -> float:
        latencies = self._weather.latencies
        takes_ms = latencies.draw_ms(request.type, request.act.value if accepted else READ, key)
        left_ms = max(0.0, begun_ms + takes_ms - self._provider.clock())
        poll_ms = latencies.poll_ms * latencies.scale
        if ALL_TYPES[request.type].is_tf or not accepted or left_ms <= 0:
            await self._provider.sleep(left_ms / 1000)
            return takes_ms
        while left_ms > 0:
            await self._provider.sleep(min(poll_ms, left_ms) / 1000)
            left_ms = begun_ms + takes_ms - self._provider.clock()
        return takes_ms

    async def _lost(self) -> Answer:
        await self._provider.sleep(self._provider.times.call_max_ms / 1000)
        return Answer(status=Status.LOST, certain=False, problem=diagnose("F601", "The answer got lost on the way."))

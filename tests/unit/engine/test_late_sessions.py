"""Sessions of late instances, and ephemeral values: what they are configured with, when they end, what nobody sees."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

import pytest

from firma.core.ledger.state import State
from firma.core.model.codec import to_tagged
from firma.core.model.diagnostic import FirmaError, PermanentError
from firma.core.model.expression import Opaque, Reference
from firma.core.model.value import EMPTY, Map, SecretRef, Sensitive
from firma.engine.ephemeral import Ephemeral
from firma.engine.limiter import Limiters
from firma.engine.sessions import Sessions
from firma.providers.builtin.provider import BuiltinProvider
from firma.providers.registry import Providers
from firma.providers.secrets import open_all
from firma.providers.sim.provider import SimProvider
from plan_world import Performer, plan_of, resource

TOKEN = "ephemeral:token"
GIVER = "shop/web@dev/t.Plain:giver"


def ledger(**inputs: Any) -> State:
    """A state with a giver in it, and an instance that a run recorded."""
    world = Performer()
    world.apply(plan_of(world.state, [resource("t.Plain:giver", v="west")]))
    number = max(world.state.leases)
    lease = world.state.leases[number]
    recorded = {"late": ["sim", to_tagged(Map(inputs))]}
    recorded[TOKEN] = ["ephemeral", to_tagged(Map(type="sim.Token", provider="sim", inputs=EMPTY))]
    world.state.leases[number] = replace(lease, fields={**lease.fields, "instances": recorded})
    return world.state


def sessions() -> tuple[Sessions, SimProvider]:
    sim = SimProvider()
    providers = Providers({"sim": sim, "builtin": BuiltinProvider()})
    return Sessions(providers, lambda _: EMPTY, Limiters()), sim


def run(work: Callable[[Sessions, SimProvider], Coroutine[Any, Any, Any]], state: State | None = None) -> Any:
    async def whole() -> Any:
        made, sim = sessions()
        if state is not None:
            made.remember(state)
        try:
            return await work(made, sim)
        finally:
            await made.close()

    return asyncio.run(whole())


def code(error: FirmaError) -> str:
    return error.diagnostics[0].code


def test_a_recorded_configuration_is_derived_from_what_the_ledger_holds_now() -> None:
    async def account(made: Sessions, _: SimProvider) -> str:
        return (await (await made.of("late")).identity()).account

    assert run(account, ledger(account=Reference(GIVER, ("v",)))) == "west"


@pytest.mark.parametrize(
    "lost",
    [
        Reference("shop/web@dev/t.Plain:gone", ("v",)),
        Reference(GIVER, ("nothing",)),
        Reference("no address", ()),
        Opaque("stacks.web", "f", "0" * 64, ()),
    ],
)
def test_a_configuration_that_cannot_be_derived_is_named(lost: Any) -> None:
    async def of(made: Sessions, _: SimProvider) -> None:
        await made.of("late")

    with pytest.raises(PermanentError) as caught:
        run(of, ledger(account=lost))
    assert (code(caught.value), "account of late" in str(caught.value)) == ("F436", True)


def test_what_a_run_opens_outranks_what_is_recorded_until_it_is_closed() -> None:
    async def accounts(made: Sessions, _: SimProvider) -> list[str]:
        found = [(await (await made.of("late")).identity()).account]
        await made.open("late", "sim", Map(account="new"))
        found.append((await (await made.of("late")).identity()).account)
        await made.shut("late")
        return [*found, (await (await made.of("late")).identity()).account]

    assert run(accounts, ledger(account="old")) == ["old", "new", "old"]


def test_a_value_is_asked_for_once_and_taken_back() -> None:
    async def work(made: Sessions, sim: SimProvider) -> tuple[str, str, dict[str, bool]]:
        await made.ephemerals.open(TOKEN, Ephemeral(type="sim.Token", provider="sim"))
        opened = await open_all(SecretRef("ephemeral", TOKEN, "", "value"), made.resolvers)
        assert isinstance(opened.value, Sensitive)
        await made.open("late", "sim", Map(token=SecretRef("ephemeral", TOKEN, "", "value")))
        shown = repr(made.ephemerals)
        await made.ephemerals.close(TOKEN)
        await made.ephemerals.close(TOKEN)  # once is enough
        return opened.value.value, shown, dict(sim.tokens)

    value, shown, tokens = run(work)
    assert tokens == {value: False}
    assert value not in shown


def test_a_value_that_was_recorded_can_be_asked_for_again() -> None:
    async def work(made: Sessions, sim: SimProvider) -> int:
        await open_all(SecretRef("ephemeral", TOKEN, "", "value"), made.resolvers)
        return len(sim.tokens)

    assert run(work, ledger()) == 1


def test_a_value_that_nobody_knows_or_gives_is_refused() -> None:
    async def unknown(made: Sessions, _: SimProvider) -> None:
        await open_all(SecretRef("ephemeral", TOKEN, "", "value"), made.resolvers)

    async def wrong(made: Sessions, _: SimProvider) -> None:
        await made.ephemerals.open(TOKEN, Ephemeral(type="sim.cc.Plain", provider="sim"))

    for work in (unknown, wrong):
        with pytest.raises(PermanentError) as caught:
            run(work)
        assert code(caught.value) == "F437"


def test_a_provider_that_repeats_a_secret_configuration_is_not_quoted() -> None:
    async def work(made: Sessions, _: SimProvider) -> None:
        await made.open("late", "sim", Map(latency=Sensitive("canary-latency")))

    with pytest.raises(PermanentError) as caught:
        run(work)
    assert code(caught.value) == "F606"
    assert "canary" not in str(caught.value)
    assert "canary" not in caught.value.diagnostics[0].value


def test_a_command_gives_what_it_prints_and_its_failure_shows_no_output() -> None:
    async def value(made: Sessions, _: SimProvider) -> Map:
        return await (await made.of("builtin")).open_value("builtin.Command", Map(create=("echo", "hello")))

    assert run(value) == Map(stdout=Sensitive("hello"))
    for wrong, expected in (
        (Map(create=("sh", "-c", "echo canary; exit 3")), "F627"),
        (Map(create=("sh", "-c", "echo canary; sleep 60"), timeout=1), "F628"),
        (Map(create=("/no/such/command",)), "F626"),
        (Map(create=()), "F609"),
        (Map(create=("true",), other=1), "F609"),
    ):

        async def failing(made: Sessions, _: SimProvider, wrong: Map = wrong) -> None:
            await (await made.of("builtin")).open_value("builtin.Command", wrong)

        with pytest.raises(PermanentError) as caught:
            run(failing)
        assert code(caught.value) == expected
        assert "canary" not in str(caught.value)

"""The gate: what is refused whatever anybody says, what must be agreed to, and who alone makes an Admitted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from firma.core.ledger.state import Hold
from firma.core.model.diagnostic import ApprovalError, RefusedError
from firma.core.model.node import Node, Options, Replacement
from firma.core.plan.plan import Plan
from firma.core.trust.facts import LedgerFacts
from firma.core.trust.gate import Actor, Given, Policy, Tier, admit, is_worse, judge, seal
from firma.core.trust.verdict import Admitted, Reversibility, Verdict
from plan_world import SCHEMAS, Performer, applied, output, plan_of, ref, resource

DEV = Policy(environment="dev")
PROD = Policy(environment="prod", tier=Tier.CRITICAL)
PROTECTED = Options(protect=True)


def judged(world: Performer, after: list[Node], policy: Policy = DEV) -> tuple[Plan, Verdict]:
    plan = plan_of(world.state, after)
    verdict = judge(plan, LedgerFacts(SCHEMAS.get, world.state), policy)
    return seal(plan, verdict), verdict


def refused(world: Performer, after: list[Node], policy: Policy = DEV) -> list[str]:
    plan, verdict = judged(world, after, policy)
    everything = Given(yes=True, confirm_name=policy.environment, acknowledged=frozenset({"unverified", "sqlite"}))
    if not verdict.refusals:
        assert isinstance(admit(plan, verdict, everything), Admitted)
        return []
    with pytest.raises(RefusedError) as caught:
        admit(plan, verdict, everything)
    return [d.code for d in caught.value.diagnostics]


def asked(world: Performer, after: list[Node], given: Given, policy: Policy) -> list[str]:
    plan, verdict = judged(world, after, policy)
    try:
        admit(plan, verdict, given)
    except ApprovalError as error:
        return [d.code for d in error.diagnostics]
    return []


# -- protection -------------------------------------------------------------------------------------------------------
def test_a_protected_thing_is_not_deleted() -> None:
    assert refused(applied(resource("t.Plain:a", PROTECTED)), []) == ["F350"]


def test_a_protected_thing_is_not_replaced() -> None:
    assert refused(applied(resource("t.Plain:a", PROTECTED, k=1)), [resource("t.Plain:a", k=2)]) == ["F351"]


def test_a_protected_thing_may_be_updated_renamed_and_forgotten() -> None:
    world = applied(resource("t.Plain:a", Options(protect=True, retain=True), v=1))

    assert refused(world, [resource("t.Plain:b", Options(moved_from=("t.Plain:a",)), v=2)]) == []
    assert refused(world, []) == []


def test_taking_the_protection_away_counts_once_it_was_applied() -> None:
    world = applied(resource("t.Plain:a", PROTECTED, v=1))
    world.apply(plan_of(world.state, [resource("t.Plain:a", v=1)]))

    assert refused(world, []) == []


def test_the_source_alone_protects_nothing() -> None:
    assert refused(applied(resource("t.Plain:a", k=1)), [resource("t.Plain:a", PROTECTED, k=2)]) == []


def test_a_rolled_back_creation_of_a_protected_thing_is_refused_too() -> None:
    world = applied(resource("t.Plain:a", PROTECTED))
    plan = plan_of(world.state, [resource("t.Plain:a", PROTECTED)], holds=[Hold(key="at.Plain:a", absent=True)])
    verdict = judge(plan, LedgerFacts(SCHEMAS.get, world.state), DEV)

    assert [d.code for d in verdict.refusals] == ["F350"]


def test_the_old_half_of_an_admitted_replacement_may_still_go() -> None:
    first = Options(replacement=Replacement.CREATE_FIRST)
    after: list[Node] = [resource("t.Plain:a", Options(replacement=Replacement.CREATE_FIRST, protect=True), k=2)]
    world = applied(resource("t.Plain:a", first, k=1))
    world.fail = {"delete t.Plain:a 1"}
    world.apply(plan_of(world.state, after))

    assert refused(world, after) == []


# -- what must be agreed to -------------------------------------------------------------------------------------------
def test_every_change_needs_a_yes() -> None:
    assert asked(Performer(), [resource("t.Plain:a")], Given(), DEV) == ["F360"]
    assert asked(Performer(), [resource("t.Plain:a")], Given(yes=True), DEV) == []


def test_an_empty_plan_needs_nothing() -> None:
    assert asked(Performer(), [], Given(), replace(PROD, store="sqlite")) == []


def test_destroying_in_a_critical_environment_needs_its_name() -> None:
    world, known = applied(resource("t.Plain:a")), Given(yes=True, acknowledged=frozenset({"unverified"}))

    assert asked(world, [], known, PROD) == ["F361"]
    assert asked(world, [], replace(known, confirm_name="dev"), PROD) == ["F361"]
    assert asked(world, [], replace(known, confirm_name="prod"), PROD) == []
    assert asked(world, [], Given(yes=True), DEV) == []


def test_what_is_unknown_in_a_critical_environment_needs_its_name() -> None:
    world = applied(resource("t.Plain:a"))
    after: list[Node] = [resource("t.Plain:a", hidden="x")]

    assert asked(world, after, Given(yes=True), replace(PROD, actor=Actor.VERIFIED)) == ["F361"]


def test_nobody_unverified_changes_a_critical_environment_without_acknowledging_it() -> None:
    after: list[Node] = [resource("t.Plain:a")]

    assert asked(Performer(), after, Given(yes=True), PROD) == ["F362"]
    assert asked(Performer(), after, Given(yes=True), replace(PROD, actor=Actor.VERIFIED)) == []
    assert asked(Performer(), after, Given(yes=True, acknowledged=frozenset({"unverified"})), PROD) == []


def test_a_local_ledger_of_a_critical_environment_is_acknowledged() -> None:
    policy = replace(PROD, actor=Actor.VERIFIED, store="sqlite")

    assert asked(Performer(), [resource("t.Plain:a")], Given(yes=True), policy) == ["F363"]
    assert (
        asked(Performer(), [resource("t.Plain:a")], Given(yes=True, acknowledged=frozenset({"sqlite"})), policy) == []
    )


@pytest.mark.parametrize(("proven", "asked_for"), [(False, ["F362"]), (True, [])])
def test_in_a_critical_environment_an_automation_must_prove_itself_too(proven: bool, asked_for: list[str]) -> None:
    policy = replace(PROD, actor=Actor.AUTOMATION, proven=proven)
    assert asked(Performer(), [resource("t.Plain:a")], Given(yes=True), policy) == asked_for


def test_an_automation_never_passes_what_loses_data() -> None:
    policy = replace(DEV, actor=Actor.AUTOMATION)

    assert refused(applied(resource("t.Data:a")), [], policy) == ["F352"]
    assert refused(applied(resource("t.Plain:a")), [], policy) == []


# -- the verdict ------------------------------------------------------------------------------------------------------
def test_the_verdict_says_the_worst_first_and_in_five_lines() -> None:
    before: list[Node] = [resource("t.Data:a", PROTECTED, k=1), resource("t.Plain:b", v=1), resource("t.Plain:c")]
    world = applied(*before)
    world.leave_open(plan_of(world.state, [*before[:2], resource("t.Plain:c", v=2)]).operations["update t.Plain:c"])
    _, verdict = judged(
        world, [resource("t.Data:a", k=2), resource("t.Plain:b", v=2), resource("t.Plain:d"), before[2]]
    )

    lost = "it can be made again, and what was in it is lost; its identifier will be another one"

    assert verdict.overall is Reversibility.LOSSY
    assert verdict.sentences == (
        "1 to create, 1 to update, 1 to replace, 1 to settle; 0 unchanged.",
        f"Undoing it loses data: t.Data:a ({lost}).",
        "Cannot be planned yet: t.Plain:c (an earlier call has no recorded end).",
        "Refused: a protected thing would be replaced: t.Data:a.",
    )
    assert verdict.counts == {"in_place": 1, "lossy": 1, "nothing": 1, "recreate": 1}


def test_nothing_to_do_is_said() -> None:
    nodes = [resource("t.Plain:a"), output("x", ref("t.Plain:a", "arn"))]
    _, verdict = judged(applied(*nodes), nodes)

    assert verdict.sentences == ("Nothing to do; 1 unchanged.",)
    assert verdict.overall is Reversibility.NOTHING


def test_a_worse_verdict_needs_a_new_approval_and_an_equal_one_does_not() -> None:
    world = applied(resource("t.Plain:a", v=1), resource("t.Data:b"), resource("t.Data:c"))
    keep: list[Node] = [resource("t.Data:b"), resource("t.Data:c")]
    _, harmless = judged(world, [resource("t.Plain:a", v=2), *keep])
    _, one = judged(world, [resource("t.Plain:a", v=1), keep[0]])
    _, other = judged(world, [resource("t.Plain:a", v=1), keep[1]])

    assert is_worse(one, harmless)
    assert not is_worse(harmless, one)
    assert is_worse(one, other), "the same class, of something else"
    assert not is_worse(one, one)


def test_only_the_gate_makes_an_admitted() -> None:
    plan, verdict = judged(Performer(), [resource("t.Plain:a")])
    with pytest.raises(RuntimeError, match="only the gate"):
        Admitted(plan, verdict, object())


def test_a_plan_without_digest_is_not_admitted() -> None:
    plan, verdict = judged(Performer(), [resource("t.Plain:a")])
    with pytest.raises(RefusedError) as caught:
        admit(replace(plan, digest=""), verdict, Given(yes=True))

    assert [d.code for d in caught.value.diagnostics] == ["F353"]

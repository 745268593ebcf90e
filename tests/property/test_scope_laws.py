"""Laws of partial plans: closed over what they need, applied in any order they come to what the whole plan comes to."""

from __future__ import annotations

import copy
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from firma.core.plan.codec import decode_plan, encode_plan
from firma.core.plan.plan import Act, Plan, Scope
from plan_story import Story
from plan_world import output, ref

SEEDS = st.integers(0, 2**32)
EDITS = st.integers(1, 12)


class PartialStory(Story):
    """A story in which each resource is an output, too."""

    def plan(self, **more: Any) -> Plan:
        from plan_world import plan_of

        nodes = self.source.nodes()
        outputs = [output(str(node.address).partition(":")[2], ref(str(node.address), "arn")) for node in nodes]
        return plan_of(self.world.state, [*nodes, *outputs], **more)


def changed(seed: int, first: int, then: int) -> Story:
    """A source that was applied and then edited."""
    story = PartialStory.of(seed, first)
    story.settle()
    story.edit(then)
    if seed % 3 == 0:  # replace everything, so that orders meet
        for spec in story.source.specs.values():
            spec.k += 1
    return story


def standing(story: Story) -> dict[str, Any]:
    """What is there, but for numbers that say only when it was made."""
    state, found = story.world.state, {}
    for address, number in state.by_address.items():
        obj = state.objects[number]
        now = obj.now
        assert now is not None
        assert len(obj.generations) == 1
        used = sorted(state.objects[one].address for one, _ in now.dependencies)
        found[address] = (now.request["v"], now.request["k"], used, obj.options)
    return {**found, "outputs": sorted(state.outputs)}


def names_of(plan: Plan) -> list[str]:
    return sorted({change.address for change in plan.changes})


def some_scope(story: Story, names: list[str]) -> Scope:
    picked = tuple(sorted(story.chance.sample(names, story.chance.randint(1, min(3, len(names))))))
    return Scope(targets=picked) if story.chance.random() < 0.5 else Scope(excludes=picked)


@given(SEEDS, EDITS, EDITS)
def test_partial_applies_in_any_order_converge_to_the_whole_one(seed: int, first: int, then: int) -> None:
    story = changed(seed, first, then)
    at_once = copy.deepcopy(story)
    at_once.settle()
    before = {obj.id: obj.current for obj in story.world.state.objects.values()}
    for _ in range(40):
        names = names_of(story.plan())
        if not names:
            break
        plan = story.plan(scope=some_scope(story, names))
        assert plan.deferred == (), "what waits for something that is held back is held back, too"
        story.world.apply(plan)
    story.settle()

    assert standing(story) == standing(at_once)
    kept = {n for n in before if n in at_once.world.state.objects and at_once.world.state.objects[n].current}
    assert kept == {n for n in before if story.world.state.objects[n].current}, "no object is lost on the way"


@given(SEEDS, EDITS, EDITS)
def test_a_scope_divides_the_whole_plan_and_a_target_is_in_it(seed: int, first: int, then: int) -> None:
    story = changed(seed, first, then)
    whole = story.plan()
    for name in names_of(whole):
        plan = story.plan(scope=Scope(targets=(name,)))
        held = set(plan.scope.held_changes)
        assert name in names_of(plan)
        assert plan.operations.keys() <= whole.operations.keys()
        assert held | {*names_of(plan)} == {*names_of(whole)}
        assert not held & {*names_of(plan)}
        assert {op.key: op.desired for op in plan.operations.values()}.items() <= {
            op.key: op.desired for op in whole.operations.values()
        }.items(), "nothing is planned otherwise because it is planned alone"
        without = story.plan(scope=Scope(excludes=(name,)))
        assert name in without.scope.held_changes


@given(SEEDS, EDITS, EDITS)
def test_no_partial_plan_deletes_what_will_be_renamed(seed: int, first: int, then: int) -> None:
    story = changed(seed, first, then)
    whole = story.plan()
    moved = {op.object for op in whole.operations.values() if op.act is Act.MOVE}
    for name in names_of(whole):
        plan = story.plan(scope=Scope(targets=(name,)))
        deleted = {op.object for op in plan.operations.values() if op.act is Act.DELETE and op.final}
        assert not deleted & moved


@given(SEEDS, EDITS, EDITS)
def test_a_partial_plan_survives_its_bytes_and_has_a_digest_of_its_own(seed: int, first: int, then: int) -> None:
    story = changed(seed, first, then)
    names = names_of(story.plan())
    for scope in [Scope(targets=(name,)) for name in names[:2]]:
        plan = story.plan(scope=scope)
        assert decode_plan(encode_plan(plan), plan.digest) == plan
        assert plan.effect_digest != story.plan().effect_digest, "people approve the scope with the plan"

"""Format 1 of plan and graph documents is pinned: the recorded ones read, and their digests are what they were."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from firma.core.model.codec import loads
from firma.core.model.document import decode_document, decode_with_digest, document_digest, encode_document
from firma.core.plan.codec import decode_plan, encode_plan, sealed
from plan_format_story import AFTER, BEFORE, document_of_everything, plan_of_everything
from plan_world import applied

FOLDER = Path(__file__).parents[2] / "fixtures" / "formats" / "1"
GRAPH = (FOLDER / "graph.json").read_bytes()
PLAN = (FOLDER / "plan.json").read_bytes()

GRAPH_DIGEST = "607b8650de5b46934c6452ad25492cb2a7864c4e17b3bae1df8c5f188c230d54"
PLAN_DIGEST = "0664a84fc5c10300201faab467b4cc697ba9362dd5263839d0697b20138fba2e"
EFFECT_DIGEST = "824b63c28b6de1960f720a694ad86621bfecf7c22c388ffc2e9109a70b558932"


def test_the_recorded_graph_document_reads_and_keeps_its_digest() -> None:
    document, digest = decode_with_digest(GRAPH)

    assert encode_document(document) == GRAPH
    assert (digest, document_digest(document)) == (GRAPH_DIGEST, GRAPH_DIGEST)


def test_the_same_declarations_are_written_as_the_recorded_bytes() -> None:
    assert encode_document(document_of_everything()) == GRAPH


def test_the_recorded_graph_document_says_what_was_declared() -> None:
    (net, web) = sorted(decode_document(GRAPH).units, key=lambda unit: unit.unit)

    assert net.nodes == ()
    assert set(AFTER) < set(web.nodes), "every declaration, and the nodes that only a document has"
    assert set(web.nodes) == {node for unit in document_of_everything().units for node in unit.nodes}


def test_the_recorded_plan_reads_and_keeps_both_digests() -> None:
    plan = decode_plan(PLAN, PLAN_DIGEST)
    again = sealed(replace(plan, encoded={}))

    assert encode_plan(plan) == PLAN
    assert sha256(PLAN).hexdigest() == plan.digest == again.digest == PLAN_DIGEST
    assert plan.effect_digest == again.effect_digest == EFFECT_DIGEST


def test_the_recorded_plan_is_carried_out_against_the_state_that_it_was_made_for() -> None:
    world = applied(*BEFORE)
    world.apply(decode_plan(PLAN))

    assert set(world.state.by_address) == {"t.Plain:a", "t.Plain:c", "t.Plain:e"}, "f is held absent, gone is deleted"


def test_the_story_of_the_plan_still_has_the_members_of_the_recorded_one() -> None:
    assert loads(encode_plan(plan_of_everything())).keys() == loads(PLAN).keys()

"""Who made a difference: the call that says most about it, never one of before, never our own write."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firma.core.model.audit import AuditEvent
from firma.core.model.schema import TypeSchema
from firma.core.model.value import Map
from firma.core.plan.departure import Departure, Layer
from firma.core.trust.attribution import Basis, Culprit, culprit
from firma.core.trust.reverting import reverting
from firma.core.trust.verdict import Reversibility

WRITTEN = 10_500


def event(call: str, at: int = 20_000, **more: Any) -> AuditEvent:
    return AuditEvent(call=call, at_ms=at, principal="mallory", event=f"{call}@{at}", **more)


def differs(*path: str, layer: Layer = Layer.DECLARED, **more: Any) -> Departure:
    return Departure(path=path, layer=layer, **more)


def made(departure: Departure, *events: AuditEvent) -> Culprit:
    found = culprit(events, departure, since_ms=WRITTEN)
    assert found is not None
    return found


VISIBILITY = differs("visibility_timeout", recorded=30, now=55)


def test_nobody_is_named_where_the_log_names_no_call() -> None:
    assert culprit((), VISIBILITY, since_ms=WRITTEN) is None


def test_a_call_of_before_our_own_write_is_never_named() -> None:
    assert culprit((event("SetQueueAttributes", 9_000),), VISIBILITY, since_ms=WRITTEN) is None


def test_our_own_write_is_never_named_but_a_later_call_of_another_firma_is() -> None:
    ours = event("UpdateResource", 10_000, agent="Boto3 firma")
    assert culprit((ours,), VISIBILITY, since_ms=WRITTEN) is None
    assert made(VISIBILITY, event("UpdateResource", 30_000, agent="Boto3 firma")).event.at_ms == 30_000


def test_a_log_that_rounds_to_seconds_still_names_a_call_of_the_same_second() -> None:
    assert made(VISIBILITY, event("SetQueueAttributes", 10_000)).event.call == "SetQueueAttributes"


@pytest.mark.parametrize(
    ("departure", "expected", "basis"),
    [
        (VISIBILITY, "SetQueueAttributes", Basis.NAMES_IT),
        (differs("redrive_policy", now="arn:aws:sqs:aside"), "AddPermission", Basis.HOLDS_IT),
        (differs("versioning_configuration", "status"), "PutBucketVersioning", Basis.CALLED_SO),
        (differs("zzz"), "TagQueue", Basis.NEWEST),
        (differs(layer=Layer.GONE), "DeleteQueue", Basis.CALLED_SO),
        (differs("identity", layer=Layer.REPLACED), "CreateQueue", Basis.CALLED_SO),
    ],
    ids=lambda value: str(getattr(value, "path", value)),
)
def test_the_call_that_says_most_is_named(departure: Departure, expected: str, basis: Basis) -> None:
    events = (
        event("SetQueueAttributes", 11_000, parameters='{"Attributes": {"VisibilityTimeout": "55"}}'),
        event("DeleteQueue", 12_000),
        event("CreateQueue", 13_000),
        event("AddPermission", 14_000, parameters='{"x": "arn:aws:sqs:aside"}'),
        event("PutBucketVersioning", 15_000),
        event("TagQueue", 16_000, parameters='{"Tags": {"a": "b"}}'),
    )
    found = made(departure, *events)

    assert (found.event.call, found.basis) == (expected, basis)
    assert found.is_sure is (basis is not Basis.NEWEST)


def test_a_short_value_names_the_call_that_holds_it_and_not_the_newest() -> None:
    tagged = differs("tags", layer=Layer.UNDECLARED, now=(Map(key="a", value="b"),))
    tag = event("TagQueue", 11_000, parameters='{"queueUrl": "http://abc/q", "tags": {"a": "b"}}')
    untag = event("UntagQueue", 12_000, parameters='{"queueUrl": "http://abc/q", "tagKeys": ["firma:object"]}')
    found = made(tagged, tag, untag)

    assert (found.event.call, found.basis) == ("TagQueue", Basis.HOLDS_IT)


def test_the_only_call_is_believed() -> None:
    assert made(differs("zzz"), event("TagQueue")).basis is Basis.ONLY_ONE


CALLS = st.builds(
    event,
    st.sampled_from(["SetQueueAttributes", "TagQueue", "DeleteQueue", "UpdateResource"]),
    st.integers(0, 40_000),
    agent=st.sampled_from(["Boto3", "Boto3 firma"]),
    parameters=st.sampled_from(["", '{"VisibilityTimeout": "1"}', '{"Tags": []}']),
)


@given(st.lists(CALLS, max_size=6), st.randoms(use_true_random=False))
def test_the_order_in_which_a_log_answers_says_nothing(events: list[AuditEvent], chance: Any) -> None:
    def told(found: Culprit | None) -> tuple[int, str] | None:
        return None if found is None else (found.event.at_ms, found.basis)

    mixed = list(events)
    chance.shuffle(mixed)
    assert told(culprit(events, VISIBILITY, since_ms=WRITTEN)) == told(culprit(mixed, VISIBILITY, since_ms=WRITTEN))


PLAIN = TypeSchema(type="t.Plain")
DATA = TypeSchema(type="t.Data", holds_data=True)


@pytest.mark.parametrize(
    ("schema", "departure", "expected"),
    [
        (PLAIN, differs("size", recorded=1, now=2), Reversibility.IN_PLACE),
        (PLAIN, differs("size", recorded=1, now=2, replaces=True), Reversibility.RECREATE),
        (DATA, differs("size", recorded=1, now=2, replaces=True), Reversibility.LOSSY),
        (PLAIN, differs("size", layer=Layer.UNDECLARED, recorded=1, now=2), Reversibility.IN_PLACE),
        (PLAIN, differs("size", layer=Layer.UNDECLARED, now=2), Reversibility.UNKNOWN),
        (PLAIN, differs("rules", layer=Layer.UNDECLARED, now=(1,)), Reversibility.IN_PLACE),
        (PLAIN, differs(layer=Layer.GONE), Reversibility.RECREATE),
        (DATA, differs(layer=Layer.GONE), Reversibility.LOSSY),
        (None, differs(layer=Layer.GONE), Reversibility.UNKNOWN),
        (PLAIN, differs("identity", layer=Layer.REPLACED), Reversibility.UNKNOWN),
        (PLAIN, differs("children", "t", "i", layer=Layer.CHILD), Reversibility.UNKNOWN),
    ],
)
def test_the_verdict_of_setting_back(schema: TypeSchema | None, departure: Departure, expected: Reversibility) -> None:
    found, why = reverting(schema, departure)
    assert found is expected
    assert why

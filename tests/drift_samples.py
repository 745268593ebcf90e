"""Samples of what the verbs drift and refresh return, one of each kind; asserts nothing."""

from __future__ import annotations

from typing import Any

from cli_samples import NOW
from firma.core.model.audit import AuditEvent
from firma.core.model.place import Place
from firma.core.model.value import Map, Sensitive
from firma.core.plan.departure import Departure, Layer
from firma.core.trust.attribution import Basis, Culprit
from firma.core.trust.verdict import Reversibility
from firma.engine.drift_result import Acceptance, Drift, Drifted, Refreshed

MALLORY = AuditEvent(
    at_ms=NOW - 7_200_000,
    call="SetQueueAttributes",
    service="sqs",
    principal="arn:aws:iam::111122223333:user/mallory",
    proof="IAMUser",
    agent="Boto3/1.43",
    event="8b3f5b98",
)


def sample_drift(departure: Departure, **more: Any) -> Drift:
    """Return one difference of the queue `orders`, made by mallory."""
    given: dict[str, Any] = {
        "unit": "shop/payments@dev",
        "address": "aws.sqs.Queue:orders",
        "type": "aws.sqs.Queue",
        "identifier": "https://sqs.local/orders",
        "object": 3,
        "generation": "1",
        "place": Place(file="stacks/payments.py", line=12),
        "culprit": Culprit(event=MALLORY, basis=Basis.NAMES_IT),
        "is_logged": True,
        "seen_at": NOW - 60_000,
        "written_at": NOW - 86_400_000,
        "back": Reversibility.IN_PLACE,
        "back_why": "the former value is known, and the type takes it in place",
    }
    return Drift(departure=departure, **{**given, **more})


def sample_drifted() -> Drifted:
    """Return a difference of each layer, and one that was accepted."""
    unsure = Culprit(event=MALLORY, basis=Basis.NEWEST)
    declared = Departure(path=("visibility_timeout",), layer=Layer.DECLARED, declared=30, recorded=30, now=55)
    secret = Departure(
        path=("key",), layer=Layer.DECLARED, declared=Sensitive(None), now=Sensitive(None), sensitive=True
    )
    child = Departure(path=("children", "aws.ec2.Route", "rtb-1|0.0.0.0/0"), layer=Layer.CHILD, now=Map(a=1))
    return Drifted(
        differences=(
            sample_drift(declared),
            sample_drift(Departure(path=("delay_seconds",), layer=Layer.UNDECLARED, now=5), culprit=unsure),
            sample_drift(
                Departure(path=(), layer=Layer.GONE, recorded="x"), culprit=None, address="aws.sqs.Queue:gone"
            ),
            sample_drift(
                Departure(path=("identity",), layer=Layer.REPLACED, recorded="x", now="y"),
                culprit=None,
                is_logged=False,
                address="aws.sqs.Queue:again",
                place=None,
                back=Reversibility.UNKNOWN,
            ),
            sample_drift(child, address="aws.ec2.RouteTable:t", child="aws.ec2.Route", back=Reversibility.UNKNOWN),
            sample_drift(secret),
        ),
        accepted=(
            sample_drift(
                declared, acceptance=Acceptance(owner="ana", until=NOW + 86_400_000, reason="a load test"), object=4
            ),
        ),
        looked_at=40,
    )


def sample_refreshed() -> Refreshed:
    """Return a row of each word."""
    rows = (("a", NOW, "same"), ("b", NOW, "changed"), ("c", NOW, "gone"), ("d", 0, "not seen"))
    return Refreshed(objects=tuple(("shop/payments@dev", f"aws.sqs.Queue:{name}", at, word) for name, at, word in rows))

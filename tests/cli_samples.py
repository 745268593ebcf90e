"""One sample of each result that the engine gives the command line; knows no call."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from firma.core.ledger.state import Generation, LedgerObject
from firma.core.model.diagnostic import Diagnostic, Severity, diagnose
from firma.core.model.node import Replacement, UnitDocument
from firma.core.model.place import Place
from firma.core.model.value import Map, Sensitive, Unknown
from firma.core.plan.plan import Act, Action, AttributeChange, Deferred, Operation, Plan, ResourceChange, RootPlan
from firma.core.trust.verdict import ChangeVerdict, Reversibility, Verdict
from firma.engine.audited import Audited, Hidden, KeyHeld, Rotated, Used
from firma.engine.examined import Examined
from firma.engine.recovered import Placed, Recovered, UnitFound
from firma.engine.redacted import Redacted, Redaction, Spot
from firma.engine.result import (
    Difference,
    GraphNode,
    GraphView,
    HistoryItem,
    Planned,
    Shown,
    Who,
    Why,
)
from firma.stores.health import UnitHealth

NOW = 1_767_225_600_000
"""The screen's clock: 2026-01-01 00:00:00 UTC."""


def change(
    action: Action,
    name: str,
    *attributes: AttributeChange,
    kind: str = "aws.sqs.Queue",
    why: str = "",
    line: int = 12,
    order: Replacement = Replacement.DEFAULT,
) -> ResourceChange:
    """Return a change of a resource."""
    return ResourceChange(
        address=f"{kind}:{name}",
        type=kind,
        action=action,
        attributes=attributes,
        why=why,
        replacement=order,
        place=Place("stacks/payments.py", line, 5, 20),
        observed=NOW - 120_000,
    )


def attribute(name: str, before: Any = None, after: Any = None, **more: Any) -> AttributeChange:
    """Return an attribute's change."""
    return AttributeChange(path=(name,), before=before, after=after, **more)


def planned(
    *changes: tuple[ResourceChange, Reversibility],
    environment: str = "dev",
    tier: str = "standard",
    deferred: tuple[Deferred, ...] = (),
    sentences: tuple[str, ...] = (),
    refusals: tuple[Diagnostic, ...] = (),
    notes: tuple[Diagnostic, ...] = (),
    acknowledge: tuple[str, ...] = (),
    kind: str = "plan",
    digest: str = "3f2a9c1b77d0" + "0" * 52,
) -> Planned:
    """Return a root plan of one unit."""
    unit = f"shop/payments@{environment}"
    plan = Plan(
        unit=unit,
        operations={c.address: Operation(key=c.address, act=Act.CREATE, address=c.address) for c, _ in changes},
        changes=tuple(c for c, _ in changes),
        read_set={},
        writes=frozenset(),
        reads=frozenset(),
        deferred=deferred,
        digest=digest,
        effect_digest="e" * 64,
    )
    judged = tuple(
        ChangeVerdict(address=c.address, reversibility=r, inverse=INVERSES[r], why="because of facts")
        for c, r in changes
    )
    order = list(Reversibility)
    overall = max((r for _, r in changes), key=order.index, default=Reversibility.NOTHING)
    asked = [diagnose("F360", "operations", value=environment)] if changes else []
    if tier == "critical" and any(c.action in {Action.DELETE, Action.REPLACE} for c, _ in changes):
        asked.append(diagnose("F361", f"{environment} is critical.", value=environment))
    asked += [diagnose("F362" if word == "unverified" else "F363", "x", value=word) for word in acknowledge]
    verdict = Verdict(
        overall=overall,
        changes=judged,
        sentences=sentences,
        refusals=refusals,
        tier=tier,
        confirmations=tuple(asked),
    )
    return Planned(
        root=RootPlan(plans=(plan,), needs={}, digest=digest, effect_digest="e" * 64),
        verdicts={unit: verdict},
        documents={unit: UnitDocument(unit=unit, owner="team-payments")},
        notes=notes,
        environment=environment,
        tier=tier,
        kind=kind,
        isolation="network+files+processes",
    )


INVERSES = {
    Reversibility.NOTHING: "",
    Reversibility.IN_PLACE: "update it back",
    Reversibility.RECREATE: "delete it",
    Reversibility.LOSSY: "create it again, empty",
    Reversibility.ONE_WAY: "none",
    Reversibility.UNKNOWN: "not known",
}


def small_plan(**more: Any) -> Planned:
    """Return a plan with one change of each kind."""
    return planned(
        (
            change(
                Action.CREATE,
                "reader",
                attribute("role_name", None, Unknown("aws.iam.Role:reader")),
                attribute("path", None, "/"),
                kind="aws.iam.Role",
                why="declared, and not in the ledger",
            ),
            Reversibility.RECREATE,
        ),
        (
            change(
                Action.UPDATE,
                "orders",
                attribute("visibility_timeout", 30, 60),
                attribute("policy", '{"a": 1, "b": [1, 2]}', '{"a": 2, "b": [1, 2]}'),
                attribute("password", Sensitive("one-canary"), Sensitive("two-canary"), sensitive=True),
                why="the source says otherwise",
            ),
            Reversibility.IN_PLACE,
        ),
        (
            change(
                Action.REPLACE,
                "db",
                attribute("engine_version", "14", "15", replaces=True),
                kind="aws.rds.DBInstance",
                why="engine_version cannot change in place",
                order=Replacement.CREATE_FIRST,
            ),
            Reversibility.LOSSY,
        ),
        (change(Action.DELETE, "old", why="no longer declared"), Reversibility.ONE_WAY),
        sentences=("One queue is deleted with what is in it.", "The database is made anew from nothing."),
        **more,
    )


def sample_why(**more: Any) -> Why:
    """Return an answer of why."""
    return replace(
        Why(
            address="aws.sqs.Queue:orders",
            unit="shop/payments@dev",
            action="update",
            when=NOW - 3 * 86_400_000,
            who=Who(subject="ann@example.com", proof="unverified", host="laptop"),
            reason="orders took longer than 30 s",
            commit="a" * 40,
            run="payments@dev#7",
            plan="5e0d7c44b1a9" + "0" * 52,
            root="3f2a9c1b77d0" + "0" * 52,
            place="stacks/payments.py:12",
            changes=(("visibility_timeout", 30, 60),),
            back="in_place",
            back_why="visibility_timeout can be changed in place, and the value before is in the ledger",
            back_how="firma rollback payments@dev/aws.sqs.Queue:orders",
        ),
        **more,
    )


def sample_shown() -> Shown:
    """Return one object of a ledger."""
    obj = LedgerObject(
        id=5,
        address="aws.sqs.Queue:orders",
        type="aws.sqs.Queue",
        provider="aws",
        current="g1",
        generations={
            "g1": Generation(
                identifier="https://sqs.local/orders",
                attributes=Map(
                    {"arn": "arn:aws:sqs:orders", "tags": Map({"team": "payments"}), "key": Sensitive("canary")}
                ),
                observed=NOW - 60_000,
            )
        },
        options={"protect": True},
        place=Place("stacks/payments.py", 12),
    )
    return Shown(unit="shop/payments@dev", obj=obj, users=("aws.iam.RolePolicy:reader",))


def sample_history() -> tuple[HistoryItem, ...]:
    """Return two changes."""
    who = Who(subject="ann@example.com", proof="unverified", host="laptop")
    return (
        HistoryItem(
            unit="shop/payments@dev",
            plan="5e0d7c44b1a9" + "0" * 52,
            root="3f2a9c1b77d0" + "0" * 52,
            runs=("payments@dev#7", "payments@dev#9"),
            when=NOW - 7_200_000,
            until=NOW - 7_200_000 + 12_500,
            who=who,
            reason="orders took longer than 30 s",
            commit="a" * 40,
            kind="apply",
            dirty=True,
            actions=(("update", "aws.sqs.Queue:orders"), *(("create", f"aws.s3.Bucket:b{i}") for i in range(6))),
            status="done",
        ),
        HistoryItem(
            unit="shop/payments@dev",
            plan="",
            runs=("payments@dev#3",),
            when=NOW - 9_000_000,
            until=NOW - 9_000_000,
            who=who,
            reason="",
            commit="unknown (not a git repository)",
            kind="takeover",
            actions=(),
        ),
    )


def sample_graph() -> GraphView:
    """Return a graph of two nodes."""
    unit = "shop/payments@dev"
    return GraphView(
        nodes=(
            GraphNode(unit=unit, address="aws.sqs.Queue:orders", type="aws.sqs.Queue", action="update"),
            GraphNode(unit=unit, address="aws.iam.RolePolicy:reader", type="aws.iam.RolePolicy", action="create"),
        ),
        edges=((f"{unit}/aws.iam.RolePolicy:reader", f"{unit}/aws.sqs.Queue:orders"),),
    )


def sample_differences() -> tuple[Difference, ...]:
    """Return an added and a changed address."""
    unit = "shop/payments@dev"
    return (
        Difference(unit=unit, address="aws.s3.Bucket:new", kind="added", attributes=(("arn", None, "arn:new"),)),
        Difference(
            unit=unit,
            address="aws.sqs.Queue:orders",
            kind="changed",
            attributes=(("tags", Map({"a": "1"}), Map({"a": "2", "b": "3"})),),
        ),
    )


PLACES = (
    Spot(unit="shop/payments@dev", entry=7, address="aws.sqs.Queue:orders", path="request.tags"),
    Spot(unit="shop/payments@dev", entry=9, address="", path="attributes.tags"),
)


def sample_rotated() -> tuple[Rotated, ...]:
    return (
        Rotated(unit="shop/payments@dev", entry=22, key="9f8e7d6c5b4a3928", how="kms", older=("0011223344556677",)),
    )


def sample_audit() -> Audited:
    unit, orders = "shop/payments@dev", "aws.rds.DBInstance:orders"
    secret = "aws.secretsmanager:shop/db#password"
    return Audited(
        environment="dev",
        used=(Used(unit=unit, address=orders, path="password", store="aws.secretsmanager", secret=secret),),
        hidden=(
            Hidden(unit=unit, address=orders, path="attributes.token", state="sealed"),
            Hidden(unit=unit, address="", path="request.tags", state="redacted"),
        ),
        keys=(
            KeyHeld(
                unit=unit,
                entry=2,
                when=NOW,
                key="0011223344556677",
                how="kms",
                name="alias/firma",
                opened_by="whoever may call kms:Decrypt with alias/firma",
            ),
        ),
        writers=((unit, "ana@example.org (unverified)"),),
        readers=("/work/.firma/ledger.db: mode 0600: user ana, the system's administrators",),
        unknown=("who may read the secrets themselves",),
    )


def sample_redaction(target: str) -> Redaction:
    return Redaction(target=target, values=PLACES, blobs=("plan/0a", "asset/0b"))


def sample_redacted() -> Redacted:
    note = diagnose("F590", "/work/ledger.db-wal: another process reads", severity=Severity.WARNING)
    return Redacted(
        values=PLACES,
        entries={"shop/payments@dev": 21},
        plans=1,
        assets=1,
        snapshots=2,
        remains=("/work/ledger.db-wal: another process reads",),
        notes=(note,),
    )


def sample_recovery() -> Recovered:
    """Return what a search found: one thing of each kind."""

    def placed(name: str) -> Placed:
        return Placed(address=f"aws.sqs.Queue:{name}", type="aws.sqs.Queue", identifier=f"https://sqs.local/{name}")

    found = UnitFound(
        unit="shop/payments@dev",
        first=41,
        seen=3,
        changed=1,
        gone=1,
        waiting=1,
        succeeded=(placed("anew"),),
        adopted=(placed("orders"),),
        unplaced=(placed("recovered-44"),),
        surplus=(placed("more"),),
        types=("aws.sqs.Queue",),
    )
    return Recovered(units=(found,))


def sample_examined() -> Examined:
    """Return what a doctor found: a unit that is whole, one that is not, and a finding of each severity."""
    units = (
        UnitHealth(unit="shop/payments@dev", entries=1234, whole=1234, newest_ms=NOW, sealed=True),
        UnitHealth(unit="shop/web@dev", entries=9, whole=4),
    )
    findings = (
        diagnose("F502", "entry 5 does not fit its link in the chain (shop/web@dev)", value="shop/web@dev"),
        diagnose("F576", "the newest entry of shop/payments@dev is 2 h ahead", severity=Severity.WARNING),
        diagnose("F577", "3 pages lie in ledger.db-wal and not yet in ledger.db", severity=Severity.NOTE),
    )
    return Examined(place="/shop/.firma/ledger.db", kind="sqlite", units=units, findings=findings)

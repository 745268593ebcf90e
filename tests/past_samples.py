"""Answers about the past, as an engine would give them: for tests of what people and machines read."""

from __future__ import annotations

from cli_samples import NOW
from firma.core.ledger.cause import Outside
from firma.core.model.value import Sensitive
from firma.engine.answers import AttributeAuthor, Blamed, Hit, RunItem
from firma.engine.result import Declared, HistoryItem, Who

UNIT = "shop/payments@dev"
ANN = Who(subject="ann@example.com", proof="unverified", host="laptop")
CHANGE = "3f2a9c1b77d0" + "0" * 52
DAY = 86_400_000
DECLARED = Declared(
    place="stacks/payments.py:12",
    commit="b" * 40,
    author="Bo",
    email="bo@example.com",
    when=NOW - 9 * DAY,
    subject="Orders wait longer",
)
BOB = Outside(who="arn:aws:iam::111122224444:user/bob", call="sqs:SetQueueAttributes", changed_at=NOW - DAY)


def sample_blame() -> Blamed:
    """Return values of all three kinds of authors."""
    by_run = AttributeAuthor(
        path="arn",
        value="arn:orders",
        before=None,
        since=NOW - 3 * DAY,
        action="created",
        who=ANN,
        run=f"{UNIT}#7",
        root=CHANGE,
        reason="first",
        commit="a" * 40,
        declared=DECLARED,
    )
    dirty = AttributeAuthor(
        path="password",
        value=Sensitive(None),
        before=None,
        since=NOW - 2 * DAY,
        action="updated",
        who=ANN,
        run=f"{UNIT}#9",
        root=CHANGE,
        commit="a" * 40,
        dirty=True,
        declared=Declared(
            place="stacks/payments.py:14", why_unknown="uncommitted: the tree had changes when it was applied"
        ),
    )
    seen = AttributeAuthor(
        path="tags.team",
        value="x",
        before="payments",
        since=NOW - 60_000,
        action="observed changed",
        who=ANN,
        outside=Outside(),
    )
    audited = AttributeAuthor(
        path="visibility_timeout",
        value=60,
        before=30,
        since=NOW - 60_000,
        action="observed changed",
        who=ANN,
        outside=BOB,
    )
    return Blamed(
        unit=UNIT,
        address="aws.sqs.Queue:orders",
        type="aws.sqs.Queue",
        exists=True,
        attributes=(by_run, dirty, seen, audited),
        last="observed changed",
        when=NOW - 60_000,
        notes=("some of its values are sealed",),
    )


def sample_seen() -> tuple[HistoryItem, ...]:
    """Return two looks that saw a difference: of one the audit log knows the author."""
    found = [
        HistoryItem(
            unit=UNIT,
            plan="",
            runs=(),
            when=NOW - 60_000,
            until=NOW - 60_000,
            who=ANN,
            reason="",
            commit="",
            kind="observed",
            actions=(("observed", "aws.sqs.Queue:orders"),),
            outside=outside,
        )
        for outside in (BOB, Outside())
    ]
    return tuple(found)


def sample_runs() -> tuple[RunItem, ...]:
    """Return a living run and one that ended."""
    return (
        RunItem(
            unit=UNIT,
            run=f"{UNIT}#9",
            plan="5e0d7c44b1a9" + "0" * 52,
            root=CHANGE,
            who=ANN,
            reason="orders took longer than 30 s",
            commit="a" * 40,
            dirty=False,
            began=NOW - 90_000,
            last=NOW - 30_000,
            ended="living",
            counts={"open": 1, "updated": 2},
            holder="process 4711 on laptop",
        ),
        RunItem(
            unit=UNIT,
            run=f"{UNIT}#7",
            plan="",
            root="",
            who=ANN,
            reason="",
            commit="",
            dirty=False,
            began=NOW - DAY,
            last=NOW - DAY,
            ended="taken over by 9",
        ),
    )


def sample_hits() -> tuple[Hit, ...]:
    """Return a hit of each kind."""
    queue = "aws.sqs.Queue:orders"
    return (
        Hit(unit=UNIT, what="address", text=queue, address=queue, root=CHANGE, when=NOW - DAY),
        Hit(unit=UNIT, what="identifier", text="q-1", address=queue, root=CHANGE, when=NOW - DAY, lives=False),
        Hit(unit=UNIT, what="attribute", text="30", address=queue, path="visibility_timeout", when=NOW - 60_000),
        Hit(unit=UNIT, what="reason", text="orders took longer than 30 s", root=CHANGE, when=NOW - DAY),
    )

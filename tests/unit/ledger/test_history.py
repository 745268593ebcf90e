"""Changes and events of a unit: a change is a plan digest, whatever runs carried it."""

from __future__ import annotations

from dataclasses import replace

from firma.core.ledger.entry import Draft, Entry, EntryKind
from firma.core.ledger.history import ChangeRecord, EventRecord, history
from firma.core.ledger.store import Head
from ledger_world import encoded, genesis, intent, lease, outcome, release

WEB, DB = "a:aws.s3.Bucket:web", "a:aws.s3.Bucket:db"


class Log:
    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.head = Head()
        self.put(genesis())

    def put(self, draft: Draft) -> Entry:
        bases = {entry.seq: 0 for entry in self.entries if entry.kind in ("lease", "takeover")}
        group = encoded([draft], at=self.head, bases=bases, now=1000 * (len(self.entries) + 1))
        self.head = group.head
        self.entries += group.placed
        return group.placed[0]

    def changes(self) -> list[ChangeRecord]:
        return [item for item in history(self.entries) if isinstance(item, ChangeRecord)]

    def events(self) -> list[EventRecord]:
        return [item for item in history(self.entries) if isinstance(item, EventRecord)]


def test_a_change_counts_what_its_runs_did() -> None:
    log = Log()
    held = log.put(lease(WEB, DB))
    for name in ("web", "db"):
        log.put(outcome(log.put(intent(held.seq, name=name, size=1)), size=1))
    log.put(Draft(kind=EntryKind.OUTPUT, run=held.seq, fields={"name": "url"}))
    last = log.put(release(held.seq))
    (change,) = log.changes()
    assert change.counts == {"created": 2, "output": 1}
    assert (change.plan, change.status) == ("p1", "done")
    assert change.cause.who == "ana@example.org (unverified)"
    assert (change.began, change.last) == (held.time, last.time)
    assert [(op.action, op.address) for op in change.operations][:2] == [
        ("created", "aws.s3.Bucket:web"),
        ("created", "aws.s3.Bucket:db"),
    ]
    assert not log.events()


def test_a_resumed_plan_is_one_change_of_two_runs() -> None:
    log = Log()
    first = log.put(lease(WEB, DB))
    made = log.put(intent(first.seq, size=1))
    assert log.changes()[0].status == "running"
    second = log.put(lease(WEB, DB, over=[first.seq]))
    log.put(outcome(made, second.seq, size=1))
    log.put(release(second.seq))
    (change,) = log.changes()
    assert [run.lease for run in change.runs] == [first.seq, second.seq]
    assert [run.ended for run in change.runs] == [f"taken over by {second.seq}", "released"]
    assert change.counts == {"created": 1}
    assert change.status == "done"


def test_settling_for_another_change_counts_there_and_here() -> None:
    log = Log()
    first = log.put(lease(WEB))
    made = log.put(intent(first.seq, size=1))
    second = log.put(lease(WEB, plan="p2", over=[first.seq]))
    log.put(outcome(made, second.seq, size=1))
    log.put(release(second.seq))
    newest, oldest = log.changes()
    assert (newest.plan, newest.counts) == ("p2", {"settle": 1})
    assert (oldest.plan, oldest.counts) == ("p1", {"created": 1})
    assert (newest.status, oldest.status) == ("done", "interrupted"), "what p1 had not begun was never done"


def test_a_creation_and_a_deletion_of_one_object_are_a_replacement() -> None:
    log = Log()
    held = log.put(lease(WEB))
    made = log.put(intent(held.seq, size=1))
    log.put(outcome(made, size=1))
    log.put(release(held.seq))
    again = log.put(lease(WEB, plan="p2"))
    new = log.put(replace(intent(again.seq, obj=made.seq, size=2), generation="2"))
    log.put(outcome(new, identifier="b-2", size=2))
    log.put(outcome(log.put(intent(again.seq, "delete", obj=made.seq))))
    log.put(release(again.seq))
    assert log.changes()[0].counts == {"replaced": 1}


def test_what_failed_or_stays_open_is_the_status() -> None:
    log = Log()
    held = log.put(lease(WEB, DB))
    log.put(outcome(log.put(intent(held.seq, size=1)), result="failed"))
    made = log.put(intent(held.seq, name="db"))
    log.put(release(held.seq))
    (change,) = log.changes()
    assert change.counts == {"failed": 1, "open": 1}
    assert change.status == "open"
    other = log.put(lease(DB, plan="p2"))
    log.put(outcome(made, other.seq, result="unresolved"))
    log.put(release(other.seq))
    assert [change.status for change in log.changes()] == ["unresolved", "unresolved"]
    log.put(Draft(kind=EntryKind.RESOLVED, object=made.seq, fields={"intent": made.seq, "verdict": "absent"}))
    assert [item.kind for item in log.events()] == ["resolved"]
    assert log.changes()[-1].counts == {"failed": 2}


def test_what_happens_outside_runs_is_an_event_with_its_address() -> None:
    log = Log()
    held = log.put(lease(WEB))
    made = log.put(intent(held.seq, size=1))
    settled = log.put(outcome(made, size=1))
    log.put(release(held.seq))
    log.put(Draft(kind=EntryKind.OBSERVED, object=made.seq, generation="1", fields={"base": settled.seq, "gone": True}))
    (event,) = log.events()
    assert (event.kind, event.address, event.detail) == ("observed", "aws.s3.Bucket:web", "gone")
    assert isinstance(history(log.entries)[0], EventRecord)


def test_an_extension_that_this_version_does_not_know_is_an_event() -> None:
    log = Log()
    log.entries.append(Entry(seq=2, time=5, kind="teleported", critical=False))
    assert [event.kind for event in log.events()] == ["teleported"]

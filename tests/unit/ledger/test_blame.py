"""What happened to an object, and who changed each attribute last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from firma.core.ledger.blame import Blame, What, blame, last_change, value_at
from firma.core.ledger.cause import Outside, cause_of, outside_of, outsiders_of
from firma.core.ledger.entry import BEGINS, Draft, Entry, EntryKind
from firma.core.ledger.store import Head
from firma.core.model.value import Map, Sensitive, Unknown
from ledger_world import WHERE, encoded, genesis, intent, lease, outcome, release

WEB = "a:aws.s3.Bucket:web"


class Story:
    """Entries as they are put one after another, a minute apart."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.head = Head()
        self.put(genesis())

    def put(self, draft: Draft) -> Entry:
        bases = {entry.seq: 0 for entry in self.entries if entry.kind in ("lease", "takeover")}
        group = encoded([draft], at=self.head, bases=bases, now=60_000 * (len(self.entries) + 1))
        self.head = group.head
        self.entries += group.placed
        return group.placed[0]

    def change(self, act: str, obj: int, plan: str, *, request: dict[str, Any], **attributes: Any) -> Entry:
        """A whole run; returns the outcome."""
        held = self.put(lease(WEB, plan=plan))
        made = self.put(replace(intent(held.seq, act, obj=obj, **request), generation="1"))
        settled = self.put(outcome(made, **attributes))
        self.put(release(held.seq))
        return settled

    def tell(self) -> Blame:
        (found,) = blame(self.entries)
        return found


def living() -> tuple[Story, int]:
    story = Story()
    settled = story.change("create", BEGINS, "p1", request={"size": 1}, size=1, arn="x", tags=Map(team="a", env="b"))
    return story, settled.object or 0


def seen(story: Story, obj: int, generation: str = "1", values: Map | None = None, **flags: bool) -> Entry:
    fields = {"base": story.entries[-1].seq, **flags}
    draft = Draft(kind=EntryKind.OBSERVED, object=obj, generation=generation, fields=fields, values=values or Map())
    return story.put(draft)


def test_a_creation_tells_what_who_when_why_and_where() -> None:
    story, obj = living()
    told = story.tell()
    assert (told.object, told.address, told.type, told.exists) == (obj, "aws.s3.Bucket:web", "aws.s3.Bucket", True)
    (step,) = told.steps
    assert step.what is What.CREATED
    assert step.place == WHERE
    assert step.time == 60_000 * 4
    assert step.cause.who == "ana@example.org (unverified)"
    assert (step.cause.reason, step.cause.commit, step.cause.plan, step.cause.run) == (
        "reason of p1",
        "c0ffee",
        "p1",
        2,
    )
    assert {change.path: change.after for change in step.changes} == {
        "size": 1,
        "arn": "x",
        "tags": Map(team="a", env="b"),
    }


def test_each_attribute_names_its_own_last_change() -> None:
    story, obj = living()
    update = story.change("update", obj, "p2", request={"size": 2}, size=2, arn="x", tags=Map(team="a", env="b"))
    told = story.tell()
    size, arn = told.attributes["size"], told.attributes["arn"]
    assert (size.before, size.value, size.step.seq, size.step.cause.plan) == (1, 2, update.seq, "p2")
    assert (arn.before, arn.value, arn.step.cause.plan) == (None, "x", "p1")
    assert told.last is not None
    assert told.last.what is What.UPDATED


def test_a_path_into_an_attribute_names_the_change_of_that_part() -> None:
    story, obj = living()
    story.change("update", obj, "p2", request={}, size=1, arn="x", tags=Map(team="a", env="c"))
    told = story.tell()
    team, env = last_change(told, ("tags", "team")), last_change(told, ("tags", "env"))
    assert team is not None
    assert env is not None
    assert (team[0].cause.plan, team[1], team[2]) == ("p1", None, "a")
    assert (env[0].cause.plan, env[1], env[2]) == ("p2", "b", "c")
    assert last_change(told, ("nothing",)) is None
    assert last_change(told, ()) is None


def test_drift_was_changed_by_nobody_we_know() -> None:
    story, obj = living()
    seen(story, obj, values=Map(identifier="b-1", attributes=Map(size=9, arn="x", tags=Map(team="a", env="b"))))
    told = story.tell()
    step = told.attributes["size"].step
    assert step.what is What.OBSERVED_CHANGED
    assert step.by_nobody
    assert not told.steps[0].by_nobody
    assert told.attributes["size"].value == 9


def test_drift_is_of_whom_an_audit_log_names_attribute_by_attribute() -> None:
    story, obj = living()
    fields: dict[str, Any] = {
        "base": story.entries[-1].seq,
        "who": {"subject": "bob", "proof": "audit log"},
        "call": "s3:PutBucketTagging",
        "changed_at": 77,
        "by": [{"path": "tags.team", "who": "bob", "call": "s3:PutBucketTagging", "at": 77}],
    }
    values = Map(identifier="b-1", attributes=Map(size=9, arn="x", tags=Map(team="z", env="b")))
    story.put(Draft(kind=EntryKind.OBSERVED, object=obj, generation="1", fields=fields, values=values))
    step = story.tell().steps[-1]
    bob = Outside(who="bob", call="s3:PutBucketTagging", changed_at=77)

    assert step.outside == bob
    assert step.outsider("tags.team") == step.outsider("tags.team[0]") == step.outsider("tags") == bob
    assert step.outsider("size") == step.outsider("tags.teams") == Outside()
    assert not story.tell().steps[0].outside.is_known


@pytest.mark.parametrize("fields", [{"who": 7, "call": None, "changed_at": "noon", "by": "x"}, {"by": [1]}, {}])
def test_what_an_observation_says_oddly_of_its_author_is_nobody_we_know(fields: dict[str, Any]) -> None:
    story, obj = living()
    values = Map(identifier="b-1", attributes=Map(size=9))
    entry = story.put(
        Draft(
            kind=EntryKind.OBSERVED,
            object=obj,
            fields={"base": 1} | {name: value for name, value in fields.items() if value is not None},
            values=values,
            generation="1",
        )
    )

    assert outside_of(entry) == Outside()
    assert outsiders_of(entry) == {}


def test_looking_without_finding_a_difference_is_no_change() -> None:
    story, obj = living()
    seen(story, obj, values=Map(identifier="b-1", attributes=Map(size=1, arn="x", tags=Map(team="a", env="b"))))
    told = story.tell()
    assert told.steps[-1].what is What.OBSERVED_SAME
    assert told.last is told.steps[0]


def test_a_thing_that_vanished_is_told() -> None:
    story, obj = living()
    seen(story, obj, gone=True)
    told = story.tell()
    assert told.steps[-1].what is What.OBSERVED_GONE
    assert not told.exists
    assert told.attributes["size"].value is None


def test_a_replacement_is_told_as_one_and_its_old_generation_as_another() -> None:
    story, obj = living()
    held = story.put(lease(WEB, plan="p2"))
    made = story.put(replace(intent(held.seq, "create", obj=obj, size=3), generation="2"))
    story.put(outcome(made, identifier="b-2", size=3))
    old = story.put(replace(intent(held.seq, "delete", obj=obj), generation="1"))
    story.put(outcome(old))
    assert [step.what for step in story.tell().steps] == [What.CREATED, What.REPLACED, What.DELETED_OLD]


def test_a_deletion_is_told_and_the_address_stays_known() -> None:
    story, obj = living()
    held = story.put(lease(WEB, plan="p2"))
    gone = intent(held.seq, "delete", obj=obj)
    made = story.put(replace(gone, fields={**gone.fields, "final": True}))
    story.put(outcome(made))
    told = story.tell()
    assert told.steps[-1].what is What.DELETED
    assert (told.exists, told.address) == (False, "aws.s3.Bucket:web")


def test_failures_and_open_ends_are_told_and_are_no_changes() -> None:
    story, obj = living()
    held = story.put(lease(WEB, plan="p2"))
    made = story.put(intent(held.seq, "update", obj=obj, size=2))
    settled = story.put(outcome(made, result="failed"))
    again = story.put(intent(held.seq, "update", obj=obj, size=2))
    told = story.tell()
    assert [step.what for step in told.steps] == [What.CREATED, What.FAILED, What.OPEN]
    assert [step.seq for step in told.steps[1:]] == [settled.seq, again.seq]
    assert told.last is told.steps[0]
    story.put(outcome(again, result="unresolved"))
    assert [step.what for step in story.tell().steps] == [What.CREATED, What.FAILED, What.UNRESOLVED]


def test_who_settles_for_another_run_is_told_beside_who_began() -> None:
    story, obj = living()
    first = story.put(lease(WEB, plan="p2"))
    made = story.put(intent(first.seq, "update", obj=obj, size=2))
    second = story.put(lease(WEB, plan="p3", over=[first.seq]))
    story.put(outcome(made, second.seq, size=2))
    step = story.tell().steps[-1]
    assert step.cause.plan == "p2"
    assert step.settled_by is not None
    assert step.settled_by.plan == "p3"


@pytest.mark.parametrize(
    ("kind", "fields", "what", "detail"),
    [
        (EntryKind.MOVED, {"from": "aws.s3.Bucket:web", "to": "b"}, What.RENAMED, "aws.s3.Bucket:web -> b"),
        (EntryKind.FORGOTTEN, {}, What.FORGOTTEN, ""),
        (EntryKind.STRAY, {"intent": 3, "at": 1}, What.STRAY, ""),
    ],
)
def test_other_things_that_happen_have_names(kind: EntryKind, fields: dict[str, Any], what: What, detail: str) -> None:
    story, obj = living()
    held = story.put(lease(WEB, plan="p2"))
    address = fields.get("to", "")
    story.put(Draft(kind=kind, run=held.seq, object=obj, address=address, fields=fields))
    step = story.tell().steps[-1]
    assert (step.what, step.detail) == (what, detail)


def test_holds_on_an_address_are_part_of_its_story() -> None:
    story, _ = living()
    held = story.put(lease(WEB, plan="p2"))
    hold = Draft(kind=EntryKind.HOLD, run=held.seq, address="aws.s3.Bucket:web", fields={"key": "aaws.s3.Bucket:web"})
    story.put(hold)
    story.put(replace(hold, fields={**hold.fields, "lift": True}))
    assert [step.what for step in story.tell().steps[1:]] == [What.HELD, What.LIFTED]


def test_hidden_values_are_marked_and_nothing_is_claimed_of_them() -> None:
    story = Story()
    hidden = Sensitive(Unknown("sealed"))
    story.change("create", BEGINS, "p1", request={}, password=hidden)
    (change,) = story.tell().steps[0].changes
    assert (change.path, change.is_hidden) == ("password", True)


def test_parts_of_sensitive_values_stay_sensitive() -> None:
    assert value_at(Sensitive(Map(a=(1, 2))), ("a", 1)) == Sensitive(2)
    assert value_at(Map(a=Sensitive(Map(b=1))), ("a", "b")) == Sensitive(1)
    assert value_at(Map(a=(1,)), ("a", 5)) is None
    assert value_at(Map(a=1), ("a", "b")) is None


def test_an_object_that_was_adopted_is_told() -> None:
    story = Story()
    held = story.put(lease(WEB))
    fields = {"type": "aws.s3.Bucket"}
    values = Map(identifier="b", attributes=Map(size=1))
    story.put(Draft(kind=EntryKind.ADOPTED, run=held.seq, object=BEGINS, address="x", fields=fields, values=values))
    assert [step.what for step in story.tell().steps] == [What.ADOPTED]


@pytest.mark.parametrize(
    ("fields", "who", "commit"),
    [
        ({}, "unknown (unverified)", ""),
        ({"actor": "ana"}, "ana (unverified)", ""),
        ({"actor": {"subject": "ci", "proof": "oidc"}, "commit": {"id": "abc"}}, "ci (oidc)", "abc"),
        ({"commit": {"why": "no git"}}, "unknown (unverified)", "unknown (no git)"),
        ({"commit": {}}, "unknown (unverified)", "unknown (not recorded)"),
    ],
)
def test_who_never_stands_without_how_it_was_proven(fields: dict[str, Any], who: str, commit: str) -> None:
    cause = cause_of(Entry(seq=4, time=1, kind="lease", fields=fields))
    assert (cause.who, cause.commit, cause.run) == (who, commit, 4)


def test_several_objects_of_one_address_are_several_stories() -> None:
    story, obj = living()
    held = story.put(lease(WEB, plan="p2"))
    story.put(Draft(kind=EntryKind.FORGOTTEN, run=held.seq, object=obj))
    story.put(release(held.seq))
    story.change("create", BEGINS, "p3", request={"size": 5}, size=5)
    told: Sequence[Blame] = blame(story.entries)
    assert [one.exists for one in told] == [False, True]

"""Who may put what, and when: the rules of the design's table, one by one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from firma.core.ledger.entry import BEGINS, Draft, EntryKind, InGroup
from firma.core.ledger.folding import fold
from firma.core.ledger.footprint import admit, check_put, is_fenced, living
from firma.core.ledger.state import State
from firma.core.ledger.store import Head
from firma.core.model.value import Map
from ledger_world import encoded, genesis, intent, lease, outcome, release

WEB = "a:aws.s3.Bucket:web"


class Log:
    """A state that grows as groups are checked and put."""

    def __init__(self) -> None:
        self.state, self.head, self.bases = State(), Head(), dict[int, int]()
        self.put(genesis())

    def put(self, *drafts: Draft) -> int:
        """Return the number of the last entry."""
        check_put(self.state, drafts)
        group = encoded(drafts, at=self.head, bases=self.bases)
        fold(group.placed, self.state)
        self.head = group.head
        self.bases |= {entry.seq: 0 for entry in group.placed if entry.kind in ("lease", "takeover")}
        return group.head.seq

    def refuses(self, *drafts: Draft) -> str:
        with pytest.raises(RuntimeError) as caught:
            check_put(self.state, drafts)
        return str(caught.value)


def living_web() -> tuple[Log, int, int]:
    """A log with a living object: log, its lease, the object."""
    log = Log()
    held = log.put(lease(WEB, "o:3"))
    obj = log.put(intent(held))
    log.put(outcome(log.state.intents[obj], size=1))
    return log, held, obj


def seen(obj: int, base: int, **flags: bool) -> Draft:
    return Draft(kind=EntryKind.OBSERVED, object=obj, generation="1", fields={"base": base, **flags})


def test_genesis_is_the_first_entry_and_only_that() -> None:
    log = Log()
    assert "genesis" in log.refuses(genesis())
    with pytest.raises(RuntimeError, match="genesis"):
        check_put(State(), [lease("a:x")])
    with pytest.raises(RuntimeError, match="genesis"):
        check_put(State(), [genesis(), genesis()])
    check_put(State(), [genesis(), Draft(kind=EntryKind.KEY, fields={"key": "k"})])


def test_leases_that_meet_exclude_each_other() -> None:
    log = Log()
    first = log.put(lease("a:x", reads=["a:y"]))
    for writes, reads in ((["a:x"], []), (["a:y"], []), (["a:z"], ["a:x"])):
        assert f"[{first}]" in log.refuses(lease(*writes, reads=reads))
        assert [one.seq for one in living(log.state, frozenset(writes), frozenset(reads))] == [first]
    log.put(lease("a:z", reads=["a:y"]))
    log.put(release(first))
    log.put(lease("a:x", plan="p2"))


def test_a_takeover_names_exactly_the_living_leases_that_it_ends() -> None:
    log = Log()
    one, two = log.put(lease("a:x")), log.put(lease("a:y"))
    assert log.refuses(lease("a:x", "a:y", over=[one]))
    assert log.refuses(lease("a:x", over=[99]))
    assert log.refuses(replace(lease("a:z"), kind=EntryKind.TAKEOVER, fields={**lease("a:z").fields, "over": []}))
    over = log.put(lease("a:x", "a:y", over=[one, two]))
    assert [lease.seq for lease in log.state.active()] == [over]
    assert is_fenced(log.state, one)
    assert not is_fenced(log.state, over)
    assert not is_fenced(log.state, 99)


def test_admission_says_busy_lease_or_takeover() -> None:
    log = Log()
    one, two = log.put(lease("a:x")), log.put(lease("a:y"))
    free = admit(log.state, frozenset({"a:z"}), frozenset())
    assert (free.kind, free.over, free.busy) == (EntryKind.LEASE, (), ())
    busy = admit(log.state, frozenset({"a:x", "a:y"}), frozenset(), gone={one})
    assert busy.kind is None
    assert [lease.seq for lease in busy.busy] == [two]
    taken = admit(log.state, frozenset({"a:x"}), frozenset(), gone={one})
    assert (taken.kind, taken.over) == (EntryKind.TAKEOVER, (one,))
    by_person = admit(log.state, frozenset({"a:x", "a:y"}), frozenset(), takeover=True)
    assert by_person.over == (one, two)


def test_a_release_needs_a_living_lease() -> None:
    log = Log()
    held = log.put(lease("a:x"))
    assert log.refuses(release(held), release(held))
    log.put(release(held))
    assert log.refuses(release(held))


def test_an_intent_needs_a_living_lease_that_covers_it() -> None:
    log = Log()
    held = log.put(lease("a:other"))
    assert "does not cover" in log.refuses(intent(held))
    assert "no living lease" in log.refuses(intent(99))
    mine = log.put(lease(WEB))
    log.put(release(mine))
    assert "no living lease" in log.refuses(intent(mine))


def test_a_fenced_run_puts_strays_only() -> None:
    log, held, obj = living_web()
    log.put(lease(WEB, "o:3", over=[held]))
    assert log.refuses(intent(held, "update", obj=obj))
    log.put(Draft(kind=EntryKind.STRAY, object=obj, fields={"intent": obj, "at": 1, "lease": held}))


def test_nothing_open_may_be_intended_again() -> None:
    log = Log()
    held = log.put(lease(WEB))
    assert log.refuses(intent(held), intent(held))
    obj = log.put(intent(held))
    assert log.refuses(intent(held, obj=obj))
    assert log.refuses(intent(held, "update", obj=obj))
    assert log.refuses(intent(held))


def test_only_a_creation_at_a_free_address_begins_an_object() -> None:
    log, held, _ = living_web()
    assert "free address" in log.refuses(intent(held, "update", obj=BEGINS))
    assert "free address" in log.refuses(intent(held, "create", obj=BEGINS))
    assert "no such object" in log.refuses(intent(held, "update", obj=77))


def test_an_intent_is_settled_once() -> None:
    log = Log()
    held = log.put(lease(WEB))
    obj = log.put(intent(held))
    done = outcome(log.state.intents[obj], size=1)
    assert log.refuses(done, done)
    log.put(done)
    assert "is settled" in log.refuses(done)
    assert log.refuses(replace(done, fields={"intent": 2, "result": "done"}))


def test_the_next_writer_settles_what_another_run_began() -> None:
    log = Log()
    held = log.put(lease(WEB))
    obj = log.put(intent(held))
    begun = log.state.intents[obj]
    later = log.put(lease(WEB, over=[held]))
    assert log.refuses(outcome(begun, held, size=1))
    log.put(outcome(begun, later, size=1))


def test_an_update_without_a_call_is_intent_and_outcome_in_one_append() -> None:
    log, held, obj = living_web()
    begun = intent(held, "update", obj=obj)
    settled = Draft(kind=EntryKind.OUTCOME, run=held, object=obj, fields={"intent": InGroup(0), "result": "done"})
    log.put(begun, settled)
    assert not log.state.objects[obj].pending


def test_an_observation_names_the_last_entry_and_needs_no_lease() -> None:
    log, held, obj = living_web()
    last = log.state.objects[obj].last
    assert log.refuses(seen(obj, last - 1))
    assert log.refuses(seen(99, last))
    log.put(seen(obj, last, gone=True), seen(obj, last, clear=True))
    log.put(intent(held, obj=obj))
    assert "open" in log.refuses(seen(obj, log.state.objects[obj].last))


def test_an_observation_behind_a_change_of_its_own_group_is_refused() -> None:
    log, held, obj = living_web()
    last = log.state.objects[obj].last
    begun = intent(held, "update", obj=obj)
    assert log.refuses(begun, seen(obj, last))


def test_a_person_resolves_what_is_unresolved_where_nobody_works() -> None:
    log = Log()
    held = log.put(lease(WEB))
    obj = log.put(intent(held))
    verdict = Draft(kind=EntryKind.RESOLVED, object=obj, fields={"intent": obj, "verdict": "absent"})
    assert "not unresolved" in log.refuses(verdict)
    log.put(outcome(log.state.intents[obj], result="unresolved"))
    assert "living lease" in log.refuses(verdict)
    log.put(replace(verdict, run=held))
    assert "not unresolved" in log.refuses(verdict)


def test_moves_and_the_like_need_a_lease_and_nothing_open() -> None:
    log, held, obj = living_web()
    move = Draft(kind=EntryKind.MOVED, run=held, object=obj, address="b", fields={"from": WEB[2:], "to": "b"})
    assert "no living lease" in log.refuses(replace(move, run=0))
    log.put(move)
    forget = Draft(kind=EntryKind.FORGOTTEN, run=held, object=obj)
    log.put(intent(held, "update", obj=obj))
    assert "open" in log.refuses(forget)
    adopt = Draft(
        kind=EntryKind.ADOPTED, run=held, object=BEGINS, address="aws.s3.Bucket:web",
        fields={"type": "aws.s3.Bucket"}, values=Map(identifier="x"),
    )  # fmt: skip
    log.put(adopt)
    assert "free address" in log.refuses(adopt)


def test_holds_and_outputs_need_a_lease() -> None:
    log, held, obj = living_web()
    hold = Draft(kind=EntryKind.HOLD, run=held, fields={"key": f"o{obj}"})
    log.put(hold, replace(hold, fields={"key": WEB[:1] + WEB[2:]}))
    assert log.refuses(replace(hold, fields={"key": "o99"}))
    out = Draft(kind=EntryKind.OUTPUT, run=held, fields={"name": "url"}, values=Map(value=1))
    log.put(out)
    assert log.refuses(replace(out, run=0))

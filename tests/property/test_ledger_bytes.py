"""Laws of the ledger's bytes: whatever was put comes back, and nothing sensitive is readable without a key."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

import strategies as own
from firma.core.ledger.entry import Draft, Entry, EntryKind
from firma.core.ledger.group import EncodedGroup
from firma.core.ledger.reading import Reading
from firma.core.ledger.record import redact
from firma.core.ledger.store import Sealer, Stored, next_link
from firma.core.model.codec import dumps, encode, loads
from firma.core.model.value import Map, Sensitive, Unknown
from firma.stores.ledger import open_ledger, verify
from firma.stores.memory import MemoryStore
from ledger_world import SEALER, UNIT, Clock, encoded, entropy, genesis, intent, lease, outcome, release

texts = own.texts
plain = st.recursive(
    st.one_of(texts, st.booleans(), st.integers(-(2**53) + 1, 2**53 - 1)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.text(st.characters(max_codepoint=127), max_size=6), inner, max_size=3),
    ),
    max_leaves=6,
)
sections = st.from_regex(r"[A-Za-z0-9_-]{1,8}", fullmatch=True)
value_maps = st.dictionaries(sections, st.one_of(own.values, own.inputs), max_size=4).map(Map)
drafts = st.builds(
    Draft,
    kind=st.just(EntryKind.STRAY),
    operation=texts,
    object=st.one_of(st.none(), st.integers(0, 2**40)),
    address=texts,
    generation=texts,
    place=st.one_of(st.none(), own.places),
    dependencies=st.lists(st.tuples(st.integers(1, 99), texts), max_size=2).map(tuple),
    options=st.dictionaries(st.text("abcXYZ_", min_size=1, max_size=5), plain, max_size=2),
    fields=st.dictionaries(st.text("abcXYZ_", min_size=1, max_size=5), plain, max_size=2).map(
        lambda more: {**more, "intent": 1, "at": 2}
    ),
    values=value_maps,
    critical=st.booleans(),
)
groups = st.lists(drafts, min_size=1, max_size=4)


def read(group: EncodedGroup, sealer: Sealer | None) -> list[Entry]:
    rows: list[Stored] = []
    link = b""
    for seq, data in enumerate(group.entries, 1):
        link = next_link(link, data)
        rows.append(Stored(seq, link, data))
    reading = Reading(UNIT, sealer=sealer)
    return list(reading.entries(reading.headers(rows), group.blobs))


@given(groups)
def test_what_was_put_comes_back(some: list[Draft]) -> None:
    group = encoded([genesis(), *some], sealer=SEALER)
    found = read(group, SEALER)
    assert found == list(group.placed)
    for one, other in zip(found, group.placed, strict=True):
        assert encode(one.values) == encode(other.values)


@given(groups)
def test_a_header_is_the_only_spelling_of_its_entry(some: list[Draft]) -> None:
    for data in encoded([genesis(), *some]).entries:
        assert dumps(loads(data)) == data


@given(st.dictionaries(sections, texts, min_size=1, max_size=4), st.booleans())
def test_what_is_sensitive_is_hidden_without_a_key_and_everything_else_is_there(
    given_texts: dict[str, str], with_key: bool
) -> None:
    canary = "canary-4711/"
    secrets = {name: Sensitive(canary + text) for name, text in given_texts.items()}
    values = Map(open=Map(given_texts), shut=Map(secrets))
    draft = Draft(kind=EntryKind.APPROVAL, fields={"effect": "e"}, values=values)
    group = encoded([genesis(), draft], sealer=SEALER if with_key else None)
    assert all(canary.encode() not in data for data in (*group.entries, *group.blobs.values()))
    (_, found) = read(group, None)
    why = "sealed" if with_key else "not kept"
    assert found.values == Map(open=Map(given_texts), shut=Map(dict.fromkeys(secrets, Sensitive(Unknown(why)))))
    assert set(found.hidden) == {f"shut.{name}" for name in secrets}
    if with_key:
        assert read(group, SEALER)[1].values == values


@given(value_maps.filter(bool), st.data())
def test_redacting_anything_keeps_every_other_value_and_every_proof(values: Map, data: st.DataObject) -> None:
    draft = Draft(kind=EntryKind.APPROVAL, fields={"effect": "e"}, values=values)
    group = encoded([genesis(), draft, draft], sealer=SEALER)
    ((name, record),) = group.blobs.items()
    sections_there = [key for key, value in values.items() if not isinstance(value, Map) or not value]
    if not sections_there:
        return
    gone = data.draw(st.sampled_from(sections_there))
    less = redact(record, unit=UNIT, nonce=name.rpartition("/")[2], destroy={2: frozenset({gone})})
    changed = EncodedGroup(
        unit=UNIT, at=group.at, head=group.head, entries=group.entries, keys=group.keys, blobs={name: less}, placed=()
    )
    _, first, second = read(changed, SEALER)
    assert second.values == values
    assert first.values == values.with_(**{gone: Sensitive(Unknown("redacted"))})
    assert first.hidden == (gone,)


@given(st.lists(st.sampled_from(["create", "update", "fail", "observe", "release", "crash"]), max_size=12), own.values)
def test_the_fold_of_the_log_is_what_the_writer_held(story: Sequence[str], value: Any) -> None:
    async def work() -> None:
        store = MemoryStore()
        ledger = await open_ledger(store, UNIT, clock=Clock(), entropy=entropy(), sealer=SEALER)
        await ledger.append([genesis()])
        held = 0
        for word in story:
            over = [lease.seq for lease in ledger.state.active()]
            if word == "crash" or not over:
                (made,) = await ledger.append([lease("a:aws.s3.Bucket:web", *(f"o:{n}" for n in range(90)), over=over)])
                held = made.seq
            obj = next(iter(ledger.state.objects.values()), None)
            match word:
                case "create" if obj is None:
                    (begun,) = await ledger.append([intent(held, value=value)])
                    await ledger.append([outcome(begun, value=value)])
                case "update" | "fail" if obj is not None and not obj.pending:
                    (begun,) = await ledger.append([intent(held, "update", obj=obj.id, value=value)])
                    result = "done" if word == "update" else "failed"
                    await ledger.append([outcome(begun, result=result, value=value)])
                case "observe" if obj is not None and not obj.pending:
                    fields = {"base": obj.last}
                    seen = Map(identifier="b-1", attributes=Map(value=value, more=1))
                    draft = Draft(kind=EntryKind.OBSERVED, object=obj.id, generation="1", fields=fields, values=seen)
                    await ledger.append([draft])
                case "release":
                    await ledger.append([release(held)])
                case _:
                    pass
        again = await open_ledger(store.reopened(), UNIT, clock=Clock(), entropy=entropy(), sealer=SEALER)
        assert again.state == ledger.state
        assert await verify(store, UNIT, sealer=SEALER) == ledger.head

    asyncio.run(work())

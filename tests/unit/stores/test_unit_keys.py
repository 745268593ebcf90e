"""Keys of a unit's ledger: made once, opened by later processes, and no plaintext without them."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from firma.core.ledger.entry import Draft, EntryKind
from firma.core.ledger.store import (
    SealError,
)
from firma.core.model.value import Map, Sensitive, Unknown
from firma.stores.ledger import UnitLedger, open_ledger, read_all, verify
from firma.stores.memory import MemoryStore
from firma.stores.sealing import KeyFile, Passphrase
from firma.stores.sqlite import open_sqlite
from ledger_world import SEALER, UNIT, Clock, entropy, genesis, intent, lease, outcome
from unit.stores.opened import WEB, begun, opened


def key_id(ledger: UnitLedger) -> str:
    return "" if ledger.sealer is None else ledger.sealer.key_id


# -- keys -------------------------------------------------------------------------------------------------------------
def secret_drafts(held: int) -> list[Draft]:
    return [intent(held, password=Sensitive("canary-4711"), size=1)]


def test_a_new_unit_gets_a_key_and_later_processes_open_it() -> None:
    async def work() -> None:
        store, source = MemoryStore(), KeyFile(b"f" * 32)
        one = await begun(store, source)
        (held,) = await one.append([lease(WEB)])
        await one.append(secret_drafts(held.seq))
        two = await opened(store, key=source)
        (made,) = two.state.intents.values()
        assert made.values["request"]["password"] == Sensitive("canary-4711")
        three = await opened(store)
        (hidden,) = three.state.intents.values()
        assert hidden.hidden == ("request.password",)
        assert hidden.values["request"]["password"] == Sensitive(Unknown("sealed"))
        assert hidden.values["request"]["size"] == 1
        with pytest.raises(SealError) as caught:
            await opened(store, key=KeyFile(b"g" * 32))
        assert caught.value.code == "F523"
        assert await verify(store, UNIT) == one.head

    asyncio.run(work())


def test_a_key_that_somebody_else_made_is_taken_up() -> None:
    async def work() -> None:
        store, source = MemoryStore(), KeyFile(b"f" * 32)
        one = await begun(store)
        two = await opened(store, "two", key=source)
        assert key_id(two) == ""
        await two.add_key()
        await two.add_key()
        late = await opened(store, "late", key=source)
        assert key_id(late) == key_id(two) != ""
        one.key = source
        await one.catch_up()
        assert key_id(one) == key_id(two)
        assert [entry.kind async for entry in read_all(store, UNIT)] == ["genesis", "key"]

    asyncio.run(work())


def test_a_generation_says_what_of_it_is_hidden() -> None:
    async def work() -> None:
        store = MemoryStore()
        one = await opened(store, sealer=SEALER)
        await one.begin(genesis())
        (held,) = await one.append([lease(WEB, "o:3")])
        (made,) = await one.append(secret_drafts(held.seq))
        answered = Map(identifier="b", attributes=Map(token=Sensitive("t"), size=1), private=b"p")
        fields = {"intent": made.seq, "result": "done"}
        await one.append(
            [Draft(kind=EntryKind.OUTCOME, run=held.seq, object=made.object, fields=fields, values=answered)]
        )
        now = (await opened(store)).state.objects[3].now
        assert now is not None
        assert set(now.hidden) == {"attributes.token", "private", "request.password"}
        assert now.private == b""
        whole = (await opened(store, sealer=SEALER)).state.objects[3].now
        assert whole is not None
        assert whole.hidden == ()
        assert whole.private == b"p"
        begun_again = intent(held.seq, "update", obj=3, size=2)
        (update,) = await one.append([begun_again])
        await one.append([outcome(update, size=2)])
        later = (await opened(store)).state.objects[3].now
        assert later is not None
        assert later.hidden == ("private",)

    asyncio.run(work())


def assert_nowhere(folder: Path) -> None:
    for path in folder.iterdir():
        data = path.read_bytes()
        for form in (b"canary-4711", b"Y2FuYXJ5LTQ3MT", b"canary"):
            assert form not in data


@pytest.mark.parametrize("key", [None, KeyFile(b"f" * 32)])
def test_no_plaintext_of_a_secret_is_anywhere_in_the_files(tmp_path: Path, key: KeyFile | None) -> None:
    async def work() -> None:
        store = await open_sqlite(tmp_path / "ledger.db", mounts="")
        one = await begun(store, key)
        (held,) = await one.append([lease(WEB)])
        await one.append(secret_drafts(held.seq))
        assert_nowhere(tmp_path)
        await store.close()

    asyncio.run(work())


def test_a_passphrase_is_a_source_of_keys_as_a_file_is() -> None:
    async def work() -> None:
        store = MemoryStore()
        source = Passphrase(b"correct horse")
        ledger = await open_ledger(store, UNIT, clock=Clock(), entropy=entropy(), key=source)
        await ledger.begin(genesis())
        again = await open_ledger(store, UNIT, clock=Clock(), entropy=entropy(), key=source)
        assert again.sealer is not None

    asyncio.run(work())

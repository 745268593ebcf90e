"""What goes wrong with a server, on a real one: each is a coded error that says what is lost, or nobody notices."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from firma.core.ledger.store import (
    Head,
    Key,
    MovedError,
    Store,
    StoreError,
    UnavailableError,
    UnclearError,
)
from firma.stores import postgres_session
from firma.stores.postgres import open_postgres
from postgres_cut import Cut, cutting
from postgres_server import Server, serving
from postgres_store import U, begin, do, failure, run_sql
from store_suite import links


@pytest.fixture
def url(postgres: Server) -> str:
    return postgres.database()


@pytest.fixture
def cut(postgres: Server) -> Iterator[Cut]:
    with cutting(postgres) as found:
        yield found


# -- lost connections -------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("when", ["before", "after"])
def test_a_connection_lost_around_an_append_is_settled_by_nobody_but_the_store(url: str, cut: Cut, when: str) -> None:
    async def work(store: Store) -> None:
        head = await begin(store)
        cut.statement, cut.when, cut.times = b"firma.append(", when, 2
        head = await store.append(U, head, [b"two", b"three"], [Key(), Key()], {"values/x": b"v"})
        assert cut.cuts == 2
        rows = await store.tail(U)
        assert [row.data for row in rows] == [b"one", b"two", b"three"]
        assert head == Head(3, links(b"one", b"two", b"three")[-1])
        assert await store.get_blob("values/x") == b"v"

    do(cut.url(url), work)


@pytest.mark.parametrize(
    "statement", ["firma.keep(", "DELETE FROM firma.blob", "INTO firma.observation", "firma.entry"]
)
@pytest.mark.parametrize("when", ["before", "after"])
def test_every_other_call_is_done_again_without_a_word(url: str, cut: Cut, when: str, statement: str) -> None:
    async def work(store: Store) -> None:
        await begin(store)
        await store.put_blob("gone", b"x")
        cut.statement, cut.when, cut.times = statement.encode(), when, 2
        await store.put_blob("b", b"x")
        await store.erase_blob("gone")
        await store.observe(U, {"seen/1": b"1"})
        assert [row.data for row in await store.tail(U)] == [b"one"]
        assert cut.cuts == 2
        assert await store.get_blobs(["b", "gone"]) == {"b": b"x"}
        assert await store.observations(U) == {"seen/1": b"1"}

    do(cut.url(url), work)


def test_an_answer_that_stays_lost_is_unclear_and_the_same_bytes_settle_it(url: str, cut: Cut) -> None:
    async def work(store: Store) -> None:
        head = await begin(store)
        cut.statement, cut.when, cut.times = b"firma.append(", "after", 10_000
        with pytest.raises(UnclearError) as caught:
            await store.put(U, head, [b"two"], [Key()])
        assert caught.value.code == "F514"
        cut.times = 0
        assert (await store.put(U, head, [b"two"], [Key()])).seq == 2
        assert [row.data for row in await store.tail(U)] == [b"one", b"two"]

    do(cut.url(url), work, patience_s=0.3)


def test_somebody_else_is_seen_even_behind_a_lost_answer(url: str, cut: Cut) -> None:
    async def work(store: Store) -> None:
        head = await begin(store)
        await do_beside(url, head)
        cut.statement, cut.when, cut.times = b"firma.append(", "after", 1
        with pytest.raises(MovedError) as caught:
            await store.put(U, head, [b"two"], [Key()])
        assert caught.value.head.seq == 2

    async def do_beside(url: str, head: Head) -> None:
        other = await open_postgres(url)
        await other.put(U, head, [b"other"], [Key()])
        await other.close()

    do(cut.url(url), work)


def test_a_server_that_is_killed_or_restarted_is_waited_for() -> None:
    with serving() as server:
        url = server.database()

        async def work(store: Store) -> None:
            head = await begin(store)
            for number, end in enumerate((server.kill, server.stop, server.kill)):
                end()
                waiting = asyncio.ensure_future(store.put(U, head, [b"%d" % number], [Key()]))
                await asyncio.sleep(0.1)
                assert not waiting.done()
                await asyncio.to_thread(server.start)
                head = await waiting
                assert (await store.head(U)) == head
            assert [row.data for row in await store.tail(U)] == [b"one", b"0", b"1", b"2"]

        do(url, work)


def test_a_server_that_stays_away_is_said_and_nothing_is_lost() -> None:
    with serving() as server:
        url = server.database()

        async def work(store: Store) -> tuple[StoreError, StoreError]:
            head = await begin(store)
            server.stop()
            with pytest.raises(StoreError) as reading:
                await store.tail(U)
            with pytest.raises(StoreError) as writing:
                await store.put(U, head, [b"two"], [Key()])
            return reading.value, writing.value

        reading, writing = do(url, work, patience_s=0.2)
        assert (reading.code, writing.code) == ("F560", "F560")  # nothing was sent: that is clear
        assert failure(url, begin).code == "F560"
        server.start()
        assert [row.data for row in do(url, lambda store: store.tail(U))] == [b"one"]


def test_closing_does_not_wait_for_a_server_that_is_gone() -> None:
    with serving() as server:

        async def work() -> None:
            store = await open_postgres(server.database(), patience_s=600)
            server.stop()
            waiting = asyncio.ensure_future(store.head(U))
            await asyncio.sleep(0.1)
            await store.close()
            with pytest.raises(UnavailableError):
                await waiting

        asyncio.run(asyncio.wait_for(work(), 60))


# -- what the server answers ------------------------------------------------------------------------------------------
FAILING = """
    CREATE SEQUENCE failed; CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF nextval('public.failed') <= {times} THEN RAISE EXCEPTION 'said the server' USING ERRCODE = '{code}'; END IF;
        RETURN NEW; END $$;
    CREATE TRIGGER fail BEFORE INSERT ON firma.entry FOR EACH ROW EXECUTE FUNCTION fail()
"""


@pytest.mark.parametrize("code", ["40001", "40P01"])
def test_what_the_server_wants_done_again_is_done_again(url: str, code: str) -> None:
    async def work(store: Store) -> None:
        run_sql(url, FAILING.format(times=3, code=code))
        await begin(store)
        assert [row.data for row in await store.tail(U)] == [b"one"]

    do(url, work)


def test_what_it_wants_done_again_for_ever_is_said(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres_session, "LONGEST_PAUSE_S", 0.01)

    async def work(store: Store) -> None:
        run_sql(url, FAILING.format(times=1000, code="40001"))
        await begin(store)

    error = failure(url, work)
    assert (error.code, type(error)) == ("F515", UnavailableError)
    assert run_sql(url, "SELECT count(*) FROM firma.entry") == [(0,)]


CODES = {"53100": "F510", "55P03": "F512", "58030": "F515", "XX001": "F501", "25006": "F565", "53200": "F560"}


@pytest.mark.parametrize("state", CODES)
def test_every_refusal_of_the_server_has_its_code_and_wrote_nothing(url: str, state: str) -> None:
    async def work(store: Store) -> None:
        run_sql(url, FAILING.format(times=1, code=state))
        with pytest.raises(StoreError) as caught:
            await begin(store)
        assert caught.value.code == CODES[state]
        assert "said the server" in caught.value.detail
        assert await store.head(U) == Head()
        await begin(store)  # the next one goes through

    do(url, work)


def test_serializable_as_the_default_changes_nothing(url: str) -> None:
    name = url.partition("?")[0].rpartition("/")[2]
    run_sql(url, f"ALTER DATABASE {name} SET default_transaction_isolation = 'serializable'")

    async def work() -> None:
        stores = [await open_postgres(url) for _ in range(4)]

        async def write(number: int) -> None:
            for i in range(10):
                while True:
                    try:
                        await stores[number].put(U, await stores[number].head(U), [b"%d/%d" % (number, i)], [Key()])
                        break
                    except MovedError:
                        await asyncio.sleep(0)

        await asyncio.gather(*map(write, range(4)))
        assert len({row.data for row in await stores[0].tail(U)}) == 40
        for store in stores:
            await store.close()

    asyncio.run(work())


def test_an_append_waits_for_the_disk_whatever_the_server_says(url: str) -> None:
    name = url.partition("?")[0].rpartition("/")[2]
    run_sql(url, f"ALTER DATABASE {name} SET synchronous_commit = 'off'")
    noting = """
        CREATE TABLE noted(x text); CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            INSERT INTO public.noted VALUES (current_setting('synchronous_commit')); RETURN NEW; END $$;
        CREATE CONSTRAINT TRIGGER note AFTER INSERT ON firma.entry DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW EXECUTE FUNCTION note();
        CREATE CONSTRAINT TRIGGER note AFTER INSERT ON firma.blob DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW EXECUTE FUNCTION note();
    """

    async def work(store: Store) -> None:
        run_sql(url, noting)
        await begin(store)
        await store.put_blob("b", b"x")

    do(url, work)
    assert run_sql(url, "SELECT x FROM noted") == [("on",), ("on",)]

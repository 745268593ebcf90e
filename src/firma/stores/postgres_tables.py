"""Tables and functions of the store on PostgreSQL, and whether a database holds them; knows no entry's meaning.

All stand in the schema `firma`. The log is written by one function alone, `firma.append`: it compares the head under a
lock of its row, computes the chain itself, and places entries, head and blobs in one transaction of one statement. So a
client that stops in the middle holds no lock, and a role that may only append cannot place a link that is none.
"""

from __future__ import annotations

from typing import Final

import psycopg

from firma.core.ledger.store import CorruptError, UnavailableError

VERSION: Final = 1
"""Version of these tables, not of the format of entries."""

OLDEST_SERVER: Final = 130_000
"""Oldest server: PostgreSQL 13, older ones get no fixes any more (https://www.postgresql.org/support/versioning)."""

LOCK: Final = 0x4669726D
"""Advisory lock under which tables are made: "Firm"."""

TABLES: Final = """
CREATE SCHEMA IF NOT EXISTS firma;
REVOKE ALL ON SCHEMA firma FROM PUBLIC;
CREATE TABLE firma.about(name text PRIMARY KEY, value text NOT NULL);
CREATE TABLE firma.unit(
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text COLLATE "C" NOT NULL UNIQUE,
    seq bigint NOT NULL, link bytea NOT NULL
);
CREATE TABLE firma.entry(
    unit bigint NOT NULL REFERENCES firma.unit, seq bigint NOT NULL, link bytea NOT NULL, data bytea NOT NULL,
    object bigint, address text COLLATE "C", PRIMARY KEY(unit, seq)
);
CREATE INDEX entry_object ON firma.entry(unit, object) WHERE object IS NOT NULL;
CREATE INDEX entry_address ON firma.entry(unit, hashtextextended(address, 0)) WHERE address IS NOT NULL;
CREATE TABLE firma.blob(name text COLLATE "C" PRIMARY KEY, sum bytea NOT NULL, data bytea NOT NULL);
ALTER TABLE firma.blob ALTER COLUMN data SET STORAGE EXTERNAL;
CREATE TABLE firma.observation(
    unit text COLLATE "C" NOT NULL, name text COLLATE "C" NOT NULL, data bytea NOT NULL,
    at timestamptz NOT NULL DEFAULT clock_timestamp(), PRIMARY KEY(unit, name)
);

CREATE FUNCTION firma.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the log is append-only' USING ERRCODE = '42501';
END $$;
CREATE TRIGGER entry_stays BEFORE UPDATE OR DELETE ON firma.entry FOR EACH ROW EXECUTE FUNCTION firma.refuse();
CREATE TRIGGER entry_remains BEFORE TRUNCATE ON firma.entry FOR EACH STATEMENT EXECUTE FUNCTION firma.refuse();

CREATE FUNCTION firma.durable() RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    -- Stronger settings than `on` stay; with weaker ones a crash could take back what was acknowledged.
    IF current_setting('synchronous_commit') IN ('off', 'local') THEN
        PERFORM set_config('synchronous_commit', 'on', true);
    END IF;
END $$;

CREATE FUNCTION firma.append(
    p_unit text, p_seq bigint, p_link bytea, p_data bytea[], p_object bigint[], p_address text[],
    p_names text[], p_sums bytea[], p_blobs bytea[]
) RETURNS TABLE(outcome text, seq bigint, link bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_unit bigint;
    v_seq bigint;
    v_link bytea;
    v_to bytea := p_link;
    v_one bytea;
    v_links bytea[] := '{}';
BEGIN
    PERFORM firma.durable();
    FOREACH v_one IN ARRAY p_data LOOP
        v_to := sha256(v_to || sha256(v_one));
        v_links := array_append(v_links, v_to);
    END LOOP;
    IF p_seq = 0 AND p_link = '' THEN
        INSERT INTO firma.unit AS u(name, seq, link) VALUES (p_unit, 0, '') ON CONFLICT (name) DO NOTHING;
    END IF;
    SELECT u.id, u.seq, u.link INTO v_unit, v_seq, v_link FROM firma.unit u WHERE u.name = p_unit FOR UPDATE;
    IF NOT FOUND THEN
        RETURN QUERY SELECT 'moved', 0::bigint, ''::bytea;
        RETURN;
    END IF;
    IF v_seq <> p_seq OR v_link <> p_link THEN
        -- The same bytes at the same place succeed again: that is how a lost answer is settled.
        IF cardinality(p_data) > 0 AND EXISTS (
            SELECT FROM firma.entry e WHERE e.unit = v_unit AND e.seq > p_seq AND e.seq <= p_seq + cardinality(p_data)
            HAVING array_agg(e.link ORDER BY e.seq) = v_links AND array_agg(e.data ORDER BY e.seq) = p_data
        ) THEN
            RETURN QUERY SELECT 'placed', p_seq + cardinality(p_data), v_to;
        ELSE
            RETURN QUERY SELECT 'moved', v_seq, v_link;
        END IF;
        RETURN;
    END IF;
    UPDATE firma.unit u SET seq = p_seq + cardinality(p_data), link = v_to WHERE u.id = v_unit;
    INSERT INTO firma.entry AS e(unit, seq, link, data, object, address)
        SELECT v_unit, p_seq + n.at, n.link, n.data, n.object, n.address
        FROM unnest(v_links, p_data, p_object, p_address) WITH ORDINALITY AS n(link, data, object, address, at);
    INSERT INTO firma.blob AS b(name, sum, data)
        SELECT n.name, n.sum, n.data FROM unnest(p_names, p_sums, p_blobs) AS n(name, sum, data)
        ON CONFLICT (name) DO NOTHING;
    IF EXISTS (
        SELECT FROM unnest(p_names, p_sums) AS n(name, sum) JOIN firma.blob b ON b.name = n.name WHERE b.sum <> n.sum
    ) THEN
        RAISE EXCEPTION 'another record has the name of one of these' USING ERRCODE = '42501';
    END IF;
    RETURN QUERY SELECT 'placed', p_seq + cardinality(p_data), v_to;
END $$;

CREATE FUNCTION firma.keep(p_names text[], p_sums bytea[], p_blobs bytea[]) RETURNS text[]
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM firma.durable();
    -- Who asks needs only the right that is needed: a redactor rewrites, and adds nothing.
    IF EXISTS (
        SELECT FROM unnest(p_names, p_sums) AS n(name, sum) JOIN firma.blob b ON b.name = n.name WHERE b.sum <> n.sum
    ) THEN
        UPDATE firma.blob b SET sum = n.sum, data = n.data
            FROM unnest(p_names, p_sums, p_blobs) AS n(name, sum, data) WHERE b.name = n.name AND b.sum <> n.sum;
    END IF;
    IF EXISTS (SELECT FROM unnest(p_names) AS n(name) WHERE NOT EXISTS (SELECT FROM firma.blob b WHERE b.name = n.name))
    THEN
        INSERT INTO firma.blob AS b(name, sum, data)
            SELECT n.name, n.sum, n.data FROM unnest(p_names, p_sums, p_blobs) AS n(name, sum, data)
            ON CONFLICT (name) DO NOTHING;
    END IF;
    RETURN ARRAY(
        SELECT n.name FROM unnest(p_names, p_sums) AS n(name, sum)
        WHERE NOT EXISTS (SELECT FROM firma.blob b WHERE b.name = n.name AND b.sum = n.sum)
    );
END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA firma FROM PUBLIC;
"""
"""The address index holds a digest: an address may be longer than the 2,700 bytes that an index of PostgreSQL takes."""


def prepare(db: psycopg.Connection, where: str, *, read_only: bool, create: bool) -> None:
    """Check that a server keeps what it confirms and that the tables are ours; make them where there are none.

    Raises:
        UnavailableError: F500 there are none and they are not to be made, F565 as the catalogue says.
        CorruptError: F504 they were made by a newer version, F517 the schema is another program's.
        psycopg.Error: the server cannot be asked.
    """
    _check_server(db, where, read_only=read_only)
    if not _is_there(db, where):
        if read_only or not create:
            raise UnavailableError("the database holds no store of Firma", code="F500", where=where)
        with db.transaction():
            db.execute("SELECT pg_advisory_xact_lock(%s)", (LOCK,))
            if not _is_there(db, where):
                db.execute(TABLES)
                db.execute("INSERT INTO firma.about(name, value) VALUES ('tables', %s)", (str(VERSION),))
    row = db.execute("SELECT value FROM firma.about WHERE name = 'tables'").fetchone()
    found = row[0] if row else "unknown"
    if found != str(VERSION):
        raise CorruptError(f"the tables are of version {found}", code="F504", where=where)


def _check_server(db: psycopg.Connection, where: str, *, read_only: bool) -> None:
    row = db.execute(
        "SELECT current_setting('server_version_num')::int, current_setting('fsync'), "
        "current_setting('server_encoding'), pg_is_in_recovery() OR current_setting('transaction_read_only')::bool"
    ).fetchone()
    version, fsync, encoding, is_copy = row or (0, "", "", True)
    wrong = ""
    if version < OLDEST_SERVER:
        wrong = f"its version is {version // 10_000}"
    elif fsync != "on":
        wrong = "it runs with fsync off"
    elif encoding != "UTF8":
        wrong = f"the database's encoding is {encoding}, and UTF8 is needed"
    elif is_copy and not read_only:
        wrong = "it takes no writes: it is a copy that follows another server, or set so"
    if wrong:
        raise UnavailableError(wrong, code="F565", where=where)


def _is_there(db: psycopg.Connection, where: str) -> bool:
    """Return whether our tables are there. Raises CorruptError (F517) where another program's are.

    The catalog itself is asked: names that were looked up in vain are remembered for the rest of a transaction, and
    another process may have made them meanwhile.
    """
    rows = db.execute(
        "SELECT c.relname FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
        " WHERE n.nspname = 'firma' ORDER BY c.relname"
    ).fetchall()
    names = [str(name) for (name,) in rows]
    if names and "about" not in names:
        detail = f"the schema `firma` is another program's: it holds {names[0]!r}"
        raise CorruptError(detail, code="F517", where=where)
    return bool(names)

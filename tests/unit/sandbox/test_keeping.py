"""What must survive: records, folders, and the check of the emulator's private names."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firma.core.model.diagnostic import FirmaError
from firma.sandbox import records as module
from firma.sandbox.folder import Folder, Process, alive, started_at
from firma.sandbox.records import Records, RecordsError, Resource, Token
from firma.sandbox.seam import NAMES, PROVISIONER_NAMES, Name, missing, missing_in_source

SCOPE = ("111111111111", "eu-central-1")


def resource(identifier: str, **model: Any) -> Resource:
    return Resource("AWS::SQS::Queue", identifier, "p", "l", "", {}, model)


def write(records: Records) -> None:
    records.write(records.take(), {})


steps = st.lists(
    st.tuples(st.sampled_from(["keep", "forget", "request", "client"]), st.integers(0, 4), st.integers(0, 9)),
    max_size=30,
)


@given(steps=steps)
def test_what_was_written_is_there_after_opening_again(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, int]]
) -> None:
    file = tmp_path_factory.mktemp("records") / "state.db"
    records = Records(file)
    for step, which, value in steps:
        match step:
            case "keep":
                records.keep(SCOPE, resource(f"q{which}", value=value))
            case "forget":
                records.forget(SCOPE, "AWS::SQS::Queue", f"q{which}")
            case "request":
                records.keep_request(SCOPE, {"RequestToken": f"t{which}", "OperationStatus": "SUCCESS", "n": value})
            case _:
                records.keep_client(SCOPE, f"c{which}", Token("d", str(value)))
    write(records)
    again = Records(file)

    def told(one: Records) -> Any:
        return (
            sorted((kept.identifier, kept.model["value"]) for kept in one.resources(SCOPE)),
            list(one.requests(SCOPE)),
            [one.client(SCOPE, f"c{n}") for n in range(5)],
        )

    assert told(again) == told(records)
    records.close()
    again.close()


def test_what_could_not_be_written_waits_again(tmp_path: Path) -> None:
    records = Records(tmp_path / "state.db")
    records.keep(SCOPE, resource("a"))
    pending = records.take()
    assert not records.dirty
    records.put_back(pending)
    records.keep(SCOPE, resource("b"))
    write(records)

    again = Records(tmp_path / "state.db")

    assert sorted(one.identifier for one in again.resources(SCOPE)) == ["a", "b"]
    records.close()
    again.close()


def test_a_write_that_fails_in_the_middle_leaves_nothing(tmp_path: Path) -> None:
    records = Records(tmp_path / "state.db")
    records.keep(SCOPE, resource("a"))
    bad = [*records.take(), ("insert into nowhere values (?)", (1,))]

    with pytest.raises(sqlite3.Error):
        records.write(bad, {})
    records.write([], {"ec2": b"{}"})

    again = Records(tmp_path / "state.db")
    assert again.resources(SCOPE) == []
    assert dict(again.states()) == {"ec2": b"{}"}
    records.close()
    again.close()


def test_an_operation_of_an_earlier_process_is_ended(tmp_path: Path) -> None:
    records = Records(tmp_path / "state.db")
    records.keep_request(SCOPE, {"RequestToken": "t", "OperationStatus": "IN_PROGRESS"})

    records.abandon("stopped")

    event = records.request(SCOPE, "t")
    assert event is not None
    assert (event["OperationStatus"], event["ErrorCode"]) == ("FAILED", "ServiceInternalError")
    records.close()


def test_only_so_many_requests_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "REQUESTS_KEPT", 3)
    records = Records(tmp_path / "state.db")
    for number in range(5):
        records.keep_request(SCOPE, {"RequestToken": f"t{number}", "OperationStatus": "SUCCESS"})
    write(records)

    again = Records(tmp_path / "state.db")

    assert [event["RequestToken"] for event in again.requests(SCOPE)] == ["t4", "t3", "t2"]
    records.close()
    again.close()


def test_a_request_of_another_account_is_not_seen(tmp_path: Path) -> None:
    records = Records(tmp_path / "state.db")
    records.keep_request(SCOPE, {"RequestToken": "t", "OperationStatus": "SUCCESS"})

    assert records.request(("222222222222", "eu-central-1"), "t") is None
    records.close()


@pytest.mark.parametrize("content", [b"no database" * 300, b""])
def test_a_damaged_file_is_refused_and_an_empty_one_is_new(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "state.db"
    file.write_bytes(content)
    if content:
        with pytest.raises(RecordsError):
            Records(file)
    else:
        Records(file).close()


def test_a_newer_format_is_refused(tmp_path: Path) -> None:
    Records(tmp_path / "state.db").close()
    connection = sqlite3.connect(tmp_path / "state.db")
    connection.execute("update meta set value = '99' where key = 'format'")
    connection.commit()
    connection.close()

    with pytest.raises(RecordsError, match="format 99"):
        Records(tmp_path / "state.db")


def test_a_folder_keeps_its_secret_and_port(tmp_path: Path) -> None:
    folder = Folder.of("prod", tmp_path)
    assert not folder.exists()
    nonce = folder.nonce()
    folder.keep_port(4567)

    again = Folder.of("prod", tmp_path)

    assert (again.nonce(), again.port(), again.exists()) == (nonce, 4567, True)
    again.clear()
    assert not folder.exists()
    assert folder.nonce() != nonce


def test_a_process_is_known_by_its_start_and_not_by_its_id_alone(tmp_path: Path) -> None:
    folder = Folder.of("prod", tmp_path)
    folder.make()
    own = Process(os.getpid(), started_at(os.getpid()) or 0, 1)
    folder.keep_process(own)

    assert folder.process() == own
    assert alive(own)
    assert not alive(Process(own.pid, own.started + 1, 1))
    assert started_at(2**22 + 1) is None


@pytest.mark.parametrize("content", ["", "{", "[]", '{"pid": "x", "started": 1, "port": 1}', '{"pid": 1}'])
def test_a_damaged_process_file_means_that_nobody_is_known(tmp_path: Path, content: str) -> None:
    folder = Folder.of("prod", tmp_path)
    folder.make()
    folder.process_file.write_text(content, encoding="utf-8")

    assert folder.process() is None


@pytest.mark.parametrize("name", ["", "..", "a/b", "A", "a" * 41, "-a", "a\n"])
def test_a_name_that_leaves_its_home_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(FirmaError) as error:
        Folder.of(name, tmp_path)

    assert error.value.diagnostics[0].code == "F706"


def test_a_missing_or_changed_private_name_is_told() -> None:
    def present(a: int, b: int) -> None: ...

    def resolve(name: Name) -> Any:
        if name.name == "gone":
            raise AttributeError(name.name)
        return present

    names = [
        Name("m", "present", ("a", "b")),
        Name("m", "present", ("a", "c")),
        Name("m", "gone"),
        Name("m", "present"),
    ]

    assert missing(names, resolve) == ["m.present takes (a, b), not (a, c)", "m.gone is missing"]


def test_the_source_is_checked_without_importing() -> None:
    source = "_TABLE = {\n}\ndef known(a: str, b: int = 1,\n          c=None):\n    pass\n"
    names = [
        Name("m", "_TABLE"),
        Name("m", "known", ("a", "b", "c")),
        Name("m", "known", ("a", "x")),
        Name("m", "unknown", ()),
    ]

    assert missing_in_source(names, source) == ["m.known takes (a, b, c), not (a, x)", "m.unknown is missing"]


def test_every_name_is_listed_once() -> None:
    listed = [(name.module, name.name) for name in (*NAMES, *PROVISIONER_NAMES)]

    assert len(set(listed)) == len(listed)

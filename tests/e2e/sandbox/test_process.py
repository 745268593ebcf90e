"""The sandbox as a process: starting, proving, stopping, several side by side, and what survives a kill."""

from __future__ import annotations

import http.server
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest

from e2e.sandbox.case import code, role
from e2e.sandbox.conftest import Cloud
from firma.core.model.diagnostic import FirmaError
from firma.sandbox import control
from firma.sandbox.control import State
from firma.sandbox.folder import Folder, Process, started_at


def cloud_of(status: control.Status, account: str = "111111111111") -> Cloud:
    assert status.endpoint is not None
    return Cloud(status.endpoint, account)


def kill(status: control.Status) -> None:
    assert status.pid is not None
    os.kill(status.pid, signal.SIGKILL)
    until = time.monotonic() + 10
    while control.status(status.name, home=status.path.parent).state is State.RUNNING and time.monotonic() < until:
        time.sleep(0.01)


def codes(error: pytest.ExceptionInfo[FirmaError]) -> list[str]:
    return [one.code for one in error.value.diagnostics]


def test_a_sandbox_starts_proves_itself_and_stops(home: Path) -> None:
    assert control.status("prod", home=home).state is State.STOPPED

    status = control.start("prod", home=home)

    assert status.state is State.RUNNING
    assert status.endpoint is not None
    assert control.proves(status.endpoint, status.proof)
    assert not control.proves(status.endpoint, "another")
    assert control.start("prod", home=home) == status

    stopped = control.stop("prod", home=home)
    assert (stopped.state, stopped.pid) == (State.STOPPED, None)
    assert status.pid is not None
    assert started_at(status.pid) is None
    assert control.stop("prod", home=home).state is State.STOPPED


PLACES = ("VIRTUAL_ENV", "LD_LIBRARY_PATH")
"""Where an interpreter's own files may lie."""


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Iterator[control.Status]:
    """A sandbox that was started with a fault, by somebody with credentials in the environment."""
    home = tmp_path_factory.mktemp("plain")
    with pytest.MonkeyPatch.context() as patch:
        for name in (
            "AWS_SECRET_ACCESS_KEY",
            "GITHUB_TOKEN",
            "DATABASE_URL",
            "FIRMA_PASSPHRASE_COMMAND",
            "PYTHONSTARTUP",
        ):
            patch.setenv(name, "canary-canary")
        fault = {"kind": "throttle", "operation": "CreateResource", "times": 1}
        started = control.start("plain", home=home, faults=json.dumps([fault]))
    yield started
    control.stop("plain", home=home)


def test_no_credential_of_the_user_reaches_the_sandbox(plain: control.Status) -> None:
    environment = Path(f"/proc/{plain.pid}/environ").read_bytes()

    assert b"canary" not in environment
    names = {line.partition(b"=")[0].decode() for line in environment.split(b"\0") if line}
    assert {"FIRMA_SANDBOX_READY", "FIRMA_SANDBOX_FAULTS"} <= names, "this is the environment that it was started with"
    strange = {n for n in names if not n.startswith(("LC_", "PYTHON", "FIRMA_SANDBOX_", "XDG_"))}
    assert strange <= {"PATH", "HOME", "USER", "LOGNAME", "LANG", "LANGUAGE", "TZ", "TMPDIR", "LOG_LEVEL", *PLACES}


def test_the_folder_is_the_owner_s_alone(plain: control.Status) -> None:
    assert plain.path.stat().st_mode & 0o077 == 0
    assert (plain.path / "identity.json").stat().st_mode & 0o077 == 0


def test_faults_can_be_set_from_the_start(plain: control.Status) -> None:
    cloud = cloud_of(plain)

    with pytest.raises(cloud("cloudcontrol").exceptions.ThrottlingException):
        cloud.create("AWS::SQS::Queue", QueueName="q")
    cloud.create("AWS::SQS::Queue", QueueName="q")


def test_a_second_server_on_the_same_state_is_refused(plain: control.Status) -> None:
    command = [sys.executable, "-m", "firma.sandbox.serve", "--name", "plain", "--home", str(plain.path.parent)]
    free = socket.socket()
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
    free.close()

    done = subprocess.run([*command, "--port", str(port)], capture_output=True, text=True, timeout=60, check=False)

    assert done.returncode == 3
    assert "F703" in done.stderr


def test_many_may_start_the_same_sandbox_at_once(home: Path) -> None:
    found: list[control.Status] = []
    threads = [threading.Thread(target=lambda: found.append(control.start("prod", home=home))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(found) == 4
    assert len({status.pid for status in found}) == 1


def test_only_loopback_is_listened_on(plain: control.Status) -> None:
    sockets = {str(link.readlink()) for link in Path(f"/proc/{plain.pid}/fd").iterdir() if link.is_symlink()}
    inodes = {name[8:-1] for name in sockets if name.startswith("socket:[")}
    listening = [
        fields[1]
        for file in ("/proc/net/tcp", "/proc/net/tcp6")
        for fields in (line.split() for line in Path(file).read_text(encoding="ascii").splitlines()[1:])
        if fields[3] == "0A" and fields[9] in inodes
    ]

    assert len(listening) == 1
    assert listening[0].startswith("0100007F:")  # 127.0.0.1


def test_two_sandboxes_do_not_see_each_other(home: Path) -> None:
    first, second = control.start("prod", home=home), control.start("drill", home=home)
    assert first.endpoint != second.endpoint
    cloud_of(first).create("AWS::S3::Bucket", BucketName="receipts")

    assert not cloud_of(second).exists("AWS::S3::Bucket", "receipts")
    assert [one.name for one in control.list_all(home=home)] == ["drill", "prod"]


def test_what_was_answered_survives_a_kill(home: Path) -> None:
    status = control.start("prod", home=home)
    cloud = cloud_of(status)
    network = cloud.create("AWS::EC2::VPC", CidrBlock="10.0.0.0/16", Tags=[{"Key": "firma:object", "Value": "o"}])
    bucket = cloud.create("AWS::S3::Bucket", BucketName="receipts")
    cloud("s3").put_object(Bucket=bucket, Key="a/b", Body=b"kept")
    queue = cloud.create("AWS::SQS::Queue", QueueName="orders")
    cloud.create(
        "AWS::Lambda::Function",
        FunctionName="work",
        Runtime="python3.12",
        Handler="index.handler",
        Role=role(cloud),
        Code={"ZipFile": "def handler(event, context):\n    return 42\n"},
    )
    cloud("lambda").create_function(
        FunctionName="zipped",
        Runtime="python3.12",
        Handler="index.handler",
        Role=f"arn:aws:iam::{cloud.account}:role/dependency",
        Code={"ZipFile": code("def handler(event, context):\n    return 'zip'\n")},
    )
    event = cloud.create_event("AWS::Logs::LogGroup", {"LogGroupName": "/a"}, ClientToken="t-1")
    cloud("sqs").set_queue_attributes(QueueUrl=queue, Attributes={"VisibilityTimeout": "77"})
    kill(status)
    assert control.status("prod", home=home).state is State.DEAD

    again = cloud.at(control.start("prod", home=home).endpoint or "")

    assert again.endpoint == cloud.endpoint  # identifiers contain the port
    assert again.get("AWS::EC2::VPC", network)["Tags"] == [{"Key": "firma:object", "Value": "o"}]
    assert again("s3").get_object(Bucket=bucket, Key="a/b")["Body"].read() == b"kept"
    assert again.get("AWS::SQS::Queue", queue)["VisibilityTimeout"] == 77
    assert again("lambda").invoke(FunctionName="work")["Payload"].read() == b"42"
    assert again("lambda").invoke(FunctionName="zipped")["Payload"].read() == b'"zip"'
    repeated = again.create_event("AWS::Logs::LogGroup", {"LogGroupName": "/a"}, ClientToken="t-1")
    assert repeated["RequestToken"] == event["RequestToken"]
    assert [name for name, _, _ in again.calls_on(queue)] == ["SetQueueAttributes", "CreateResource"]
    again.update("AWS::SQS::Queue", queue, VisibilityTimeout=5)
    again.delete("AWS::Lambda::Function", "work")


def test_a_kill_in_the_middle_loses_nothing_that_was_answered(home: Path) -> None:
    status = control.start("prod", home=home)
    answered: list[str] = []
    stopping = threading.Event()

    def work(number: int) -> None:
        cloud = cloud_of(status)
        for step in range(1000):
            if stopping.is_set():
                return
            name = f"/{number}/{step}"
            try:
                event = cloud.create_event("AWS::Logs::LogGroup", {"LogGroupName": name})
            except Exception:  # noqa: BLE001  # the server is killed under it
                return
            if event["OperationStatus"] == "SUCCESS":
                answered.append(name)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    until = time.monotonic() + 20
    while len(answered) < 40 and time.monotonic() < until:
        time.sleep(0.01)
    kill(status)
    stopping.set()
    for thread in threads:
        thread.join()
    assert len(answered) >= 40

    again = cloud_of(control.start("prod", home=home))

    found = again.identifiers("AWS::Logs::LogGroup")
    assert len(found) == len(set(found))
    assert set(answered) <= set(found)


def test_reset_forgets_everything(home: Path) -> None:
    first = control.start("prod", home=home)
    cloud_of(first).create("AWS::S3::Bucket", BucketName="receipts")

    assert control.reset("prod", home=home).state is State.STOPPED
    assert not first.path.exists()

    second = control.start("prod", home=home)
    assert not cloud_of(second).exists("AWS::S3::Bucket", "receipts")
    assert second.proof != first.proof


def test_a_stranger_in_the_sandbox_s_place_is_found_out(home: Path) -> None:
    class Stranger(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = json.dumps({"name": "prod", "nonce": "guessed"}).encode()
            self.send_response(200)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # its name there
            pass

    server = http.server.HTTPServer(("127.0.0.1", 0), Stranger)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    folder = Folder.of("prod", home)
    folder.nonce()
    folder.keep_process(Process(os.getpid(), started_at(os.getpid()) or 0, server.server_port))
    try:
        with pytest.raises(FirmaError) as error:
            control.status("prod", home=home)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
        folder.forget_process()
    assert codes(error) == ["F705"]


def test_a_process_id_that_was_given_to_another_is_not_the_sandbox(home: Path) -> None:
    folder = Folder.of("prod", home)
    folder.nonce()
    folder.keep_process(Process(os.getpid(), 1, 1))

    assert control.status("prod", home=home).state is State.DEAD
    assert control.stop("prod", home=home).state is State.STOPPED  # and we are still here


def test_a_taken_port_is_named(home: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(FirmaError) as error:
            control.start("prod", home=home, port=taken.getsockname()[1])

        assert codes(error) == ["F704"]
        assert str(taken.getsockname()[1]) in str(error.value)


def test_a_name_that_cannot_be_a_folder_is_refused(home: Path) -> None:
    for name in ("", "../prod", "Prod", "a" * 41, "a b", "-a"):
        with pytest.raises(FirmaError) as error:
            control.status(name, home=home)
        assert codes(error) == ["F706"]


def test_damaged_state_is_not_taken_for_an_empty_cloud(home: Path) -> None:
    status = control.start("prod", home=home)
    cloud_of(status).create("AWS::S3::Bucket", BucketName="receipts")
    control.stop("prod", home=home)
    folder = Folder.of("prod", home)
    for file in folder.state.glob("state.db*"):
        file.write_bytes(b"not a database at all" * 500)

    with pytest.raises(FirmaError) as error:
        control.start("prod", home=home)

    assert codes(error) == ["F707"]


def test_another_emulator_is_refused_by_name(home: Path, tmp_path: Path) -> None:
    # the installed package is hidden behind another one that has its name and another version
    fake = tmp_path / "fake"
    (fake / "ministack-9.9.9.dist-info").mkdir(parents=True)
    (fake / "ministack-9.9.9.dist-info" / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: ministack\nVersion: 9.9.9\n"
    )
    environment = {**os.environ, "PYTHONPATH": f"{fake}{os.pathsep}{Path(control.__file__).parents[2]}"}
    command = [sys.executable, "-m", "firma.sandbox.serve", "--name", "prod", "--home", str(home)]

    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)

    assert done.returncode == 3
    assert "F702" in done.stderr
    assert "9.9.9" in done.stderr


def test_a_process_that_lives_and_does_not_answer_is_told_from_a_stranger(home: Path) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        folder = Folder.of("prod", home)
        folder.nonce()
        folder.keep_process(Process(os.getpid(), started_at(os.getpid()) or 0, closed.getsockname()[1]))

        with pytest.raises(FirmaError) as error:
            control.status("prod", home=home)

    folder.forget_process()
    assert codes(error) == ["F710"]


def test_a_process_that_does_not_end_is_named(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(control, "STOP_SECONDS", 0.0)
    sleeping = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    folder = Folder.of("prod", home)
    folder.nonce()
    folder.keep_process(Process(sleeping.pid, started_at(sleeping.pid) or 0, 1))
    try:
        with pytest.raises(FirmaError) as error:
            control.stop("prod", home=home)
    finally:
        sleeping.kill()
        sleeping.wait()
        folder.forget_process()

    assert codes(error) == ["F708"]
    assert str(sleeping.pid) in str(error.value)


def test_a_machine_without_the_extra_is_told_what_to_install(home: Path) -> None:
    source = Path(control.__file__).parents[2]
    program = f"""
import pathlib
from firma.core.model.diagnostic import FirmaError
from firma.sandbox import control
try:
    control.start("prod", home=pathlib.Path({str(home)!r}))
except FirmaError as error:
    print(error.diagnostics[0].code, error.diagnostics[0].to_plain()["help"])
"""
    environment = {"PYTHONPATH": str(source), "PATH": os.environ["PATH"]}

    command = [sys.executable, "-S", "-c", program]  # -S: no installed packages
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)

    assert done.stdout.startswith("F701 ")
    assert "firma[sandbox]" in done.stdout


def test_faults_that_the_caller_s_environment_names_reach_the_server(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FIRMA_SANDBOX_FAULTS", '[{"kind": "latency", "seconds": 3}]')
    started = control.start("slow", home=tmp_path)
    try:
        assert started.endpoint is not None
        with urlopen(f"{started.endpoint}/_firma/faults", timeout=10) as answer:
            assert json.loads(answer.read())[0]["seconds"] == 3
    finally:
        control.stop("slow", home=tmp_path)

"""A hostile program leaks nothing: it switches our guard off, and then meets the kernel."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from firma.core.model.document import encode_document
from firma.program.protocol import Limits
from host_world import HostWorld, make

CANARY = "canary-7f3a91"

# Everything that it finds goes into the graph, where it would be seen by whoever plans, and be sent to a cloud.
HOSTILE = """
import gc
import os
import sys
import firma
from firma.program import guard

FOUND = []


def attempt(name, act):
    try:
        FOUND.append(f"{name}: {act()!r}")
    except BaseException as error:
        FOUND.append(f"{name}: refused {type(error).__name__}")


def read(path):
    with open(path, "rb") as file:
        return file.read(100_000)


def connect(port):
    import _socket
    one = _socket.socket(_socket.AF_INET, _socket.SOCK_STREAM)
    one.connect(("127.0.0.1", port))
    one.send(b"leak")


def spawn():
    import _posixsubprocess
    r, w = os.pipe()
    pid = _posixsubprocess.fork_exec([b"/bin/sh", b"-c", b"cat /proc/*/environ"], [b"/bin/sh"], True, (w,), None, None,
        -1, w, -1, -1, -1, -1, r, w, True, False, -1, None, None, None, -1, None, True)
    return os.read(r, 100_000)


@firma.stack
def web() -> None:
    guard.Guard.on = False
    attempt("environment", lambda: dict(os.environ))
    for pid in [os.getppid(), os.getpid(), 1, *range(2, 400)]:
        attempt(f"environ of {pid}", lambda: read(f"/proc/{pid}/environ"))
        attempt(f"memory of {pid}", lambda: read(f"/proc/{pid}/mem"))
    for path in PATHS:
        attempt(path, lambda: read(path))
        attempt(f"list {path}", lambda: os.listdir(os.path.dirname(path)))
    attempt("connect", lambda: connect(PORT))
    attempt("spawn", spawn)
    attempt("fork", os.fork)
    attempt("exec", lambda: os.execv("/bin/cat", ["cat", *PATHS]))
    attempt("write", lambda: open(os.path.join(OUTSIDE, "left-behind"), "w"))
    attempt("write in project", lambda: open("left-behind", "w"))
    attempt("remove", lambda: os.remove(PATHS[0]))
    attempt("kill parent", lambda: os.kill(os.getppid(), 9))
    attempt("link", lambda: os.symlink(PATHS[0], "here"))
    attempt("garbage", lambda: [one for one in gc.get_objects() if isinstance(one, str) and "canary-" in one][:3])
    for index, found in enumerate(FOUND):
        firma.Data(f"n{index}", input=found[:20_000].replace("\\x00", ""))
    print("\\n".join(FOUND))
"""


@pytest.fixture
def canaries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[HostWorld, list[str], Path]:
    world, outside = make(tmp_path), tmp_path / "home" / ".aws"
    outside.mkdir(parents=True)
    (outside / "credentials").write_text(f"secret = {CANARY}\n")
    world.write(".firma/key", CANARY)
    world.write(".env", CANARY)
    for name in ("AWS_SECRET_ACCESS_KEY", "FIRMA_TOKEN", "GITHUB_TOKEN"):
        monkeypatch.setenv(name, CANARY)
    paths = [str(outside / "credentials"), str(world.root / ".firma" / "key"), str(world.root / ".env"), "/etc/shadow"]
    return world, paths, outside


def held() -> bool:
    """Whether this machine's kernel offers all layers; elsewhere the weaker isolation is shown, and not tested."""
    code = "from firma.program import isolation as i; raise SystemExit(i.isolate(('/',)) != i.LAYERS)"
    env = {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    return subprocess.run([sys.executable, "-c", code], env=env, check=False).returncode == 0


@pytest.mark.skipif(not held(), reason="the kernel offers no user namespaces, Landlock or seccomp here")
def test_a_hostile_program_leaks_nothing(canaries: tuple[HostWorld, list[str], Path]) -> None:
    world, paths, outside = canaries
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        head = f"PATHS = {json.dumps(paths)}\nOUTSIDE = {str(outside)!r}\nPORT = {server.getsockname()[1]}\n"
        world.write("stacks/web.py", head + HOSTILE)
        result = world.evaluate(check=False, limits=Limits(seconds=20, output_bytes=2_000_000))
        with pytest.raises(TimeoutError):
            server.accept()
    assert result.document is not None, result.diagnostics
    told = encode_document(result.document).decode() + result.printed + repr(result.diagnostics)
    # The program's own source may hold the word; a value of it anywhere else is a leak.
    assert CANARY not in told
    parted = (line.partition(": ") for line in result.printed.splitlines())
    said = {what: answer for what, colon, answer in parted if colon}
    for name in ("connect", "spawn", "fork", "exec", "write", "write in project", "remove", "kill parent", "link"):
        assert said[name].startswith("refused"), (name, said[name])
    for path in paths:
        assert said[path].startswith("refused"), (path, said[path])
    assert said[f"environ of {os.getpid()}"].startswith("refused") if f"environ of {os.getpid()}" in said else True
    assert not (outside / "left-behind").exists()
    assert not (world.root / "left-behind").exists()
    assert (outside / "credentials").exists()


def test_the_hosts_own_environment_holds_nothing_of_the_parents(
    canaries: tuple[HostWorld, list[str], Path],
) -> None:
    world, _, _ = canaries
    world.write(
        "stacks/web.py",
        "import firma, os\nfrom firma.program import guard\n\n@firma.stack\ndef web() -> None:\n"
        "    guard.Guard.on = False\n    firma.Data('a', input=sorted(os.environ))\n",
    )
    result = world.evaluate(check=False)
    assert result.document is not None, result.diagnostics
    node: Any = result.document.units[0].nodes[0]
    assert set(node.inputs["input"]) <= {
        *("HOME", "LANG", "LC_CTYPE", "PATH", "PYTHONHASHSEED", "PYTHONPATH", "PYTHONUTF8", "TZ"),
    }


def test_without_isolation_the_guard_still_names_an_honest_mistake(
    canaries: tuple[HostWorld, list[str], Path],
) -> None:
    world, paths, _ = canaries
    world.body(f"open({paths[0]!r}).read()")
    found = world.refused(isolate=False)
    assert found.code == "F152"
    assert CANARY not in repr(found)

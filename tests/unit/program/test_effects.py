"""What a program may not do while it is evaluated: each effect is named at its line, or by the second evaluation."""

from __future__ import annotations

import asyncio
import re
import textwrap
from pathlib import Path

import pytest

from firma.core.model.node import Resource
from firma.program.client import HostResult, evaluate
from firma.program.protocol import Limits
from host_world import HostWorld, make

# `R` declares something that depends on a value. Each effect's code, or a pattern where the machine decides.
EFFECTS = {
    "socket.connect": ("import socket; socket.create_connection(('127.0.0.1', 9))", "F15[03]"),
    "raw socket": ("import socket; s = socket.socket(); s.connect(('127.0.0.1', 9))", "F15[03]"),
    "urllib": ("import urllib.request; urllib.request.urlopen('http://127.0.0.1:9')", "F15[03]"),
    "http.client": ("import http.client; http.client.HTTPConnection('127.0.0.1', 9).request('GET', '/')", "F150"),
    "asyncio": ("import asyncio; asyncio.run(asyncio.open_connection('127.0.0.1', 9))", "F15[03]"),
    "DNS": ("import socket; socket.getaddrinfo('localhost', 80)", "F150"),
    "gethostname": ("import socket; R(socket.gethostname())", "F153"),
    "subprocess": ("import subprocess; subprocess.run(['true'])", "F150"),
    "git describe": ("import subprocess; R(subprocess.check_output(['git', '--version']))", "F150"),
    "os.system": ("import os; os.system('true')", "F150"),
    "os.popen": ("import os; os.popen('true').read()", "F150"),
    "os.fork": ("import os; os.fork() or os._exit(0)", "F150"),
    "posix_spawn": ("import os; os.posix_spawn('/bin/true', ['true'], {})", "F150"),
    "exec": ("import os; os.execv('/bin/true', ['true'])", "F150"),
    "multiprocessing": ("import multiprocessing as m; m.get_context('fork').Process(target=print).start()", "F15[03]"),
    "kill": ("import os, signal; os.kill(1, signal.SIGTERM)", "F150"),
    "thread": ("import threading; threading.Thread(target=print).start()", "F150"),
    "sqlite3": ("import sqlite3; sqlite3.connect(':memory:')", "F150"),
    "ctypes": ("import ctypes; ctypes.CDLL(None)", "F150"),
    "open(w)": ("open('/dev/null', 'w')", "F154"),
    "open(a) in the project": ("open('note.txt', 'a')", "F154"),
    "write_text": ("import pathlib; pathlib.Path('/dev/null').write_text('a')", "F154"),
    "os.open(O_CREAT)": ("import os; os.open('new', os.O_WRONLY | os.O_CREAT)", "F154"),
    "tempfile": ("import tempfile; tempfile.TemporaryFile()", "F15"),
    "os.remove": ("import os; os.remove('stacks/web.py')", "F154"),
    "rename": ("import os; os.rename('a', 'b')", "F154"),
    "mkdir": ("import os; os.mkdir('a')", "F154"),
    "symlink": ("import os; os.symlink('a', 'b')", "F154"),
    "chmod": ("import os; os.chmod('stacks/web.py', 0o777)", "F154"),
    "chdir": ("import os; os.chdir('/')", "F154"),
    "shutil.copy": ("import shutil; shutil.copy(__file__, 'copy')", "F154"),
    "environment written": ("import os; os.environ['A'] = 'b'", "F154"),
    "os.environ": ("import os; R(os.environ.get('HOME', ''))", "F153"),
    "os.environ[]": ("import os; R(os.environ['PATH'])", "F153"),
    "os.getenv": ("import os; R(os.getenv('HOME', ''))", "F153"),
    "os.environ, all": ("import os; R(sorted(os.environ))", "F153"),
    "expandvars": ("import os.path; R(os.path.expandvars('$HOME'))", "F153"),
    "expanduser": ("import os.path; R(os.path.expanduser('~'))", "F153"),
    "getcwd": ("import os; R(os.getcwd())", "F153"),
    "getpid": ("import os; R(os.getpid())", "F153"),
    "getuser": ("import getpass; R(getpass.getuser())", "F153"),
    "platform.node": ("import platform; R(platform.node())", "F153"),
    "locale": ("import locale; R(locale.getlocale())", "F153"),
    "time.time": ("import time; R(time.time())", "F151"),
    "from time import time": ("from time import time; R(time())", "F151"),
    "sleep": ("import time; time.sleep(0.1)", "F151"),
    "localtime": ("import time; R(time.localtime(0).tm_hour)", "F151"),
    "datetime.now": ("import datetime; R(str(datetime.datetime.now()))", "F151"),
    "from datetime import datetime": ("from datetime import datetime; R(datetime.now().year)", "F151"),
    "date.today": ("import datetime; R(str(datetime.date.today()))", "F151"),
    "clock of a library": ("import email.utils; R(email.utils.formatdate())", "F151"),
    "clock of gzip": ("import gzip; R(gzip.compress(b'a'))", "F151"),
    "random.random": ("import random; R(random.random())", "F151"),
    "from random import randint": ("from random import randint; R(randint(0, 10**9))", "F151"),
    "random.Random()": ("import random; R(random.Random().random())", "F1(06|56)"),
    "uuid4": ("import uuid; R(uuid.uuid4())", "F151"),
    "secrets": ("import secrets; R(secrets.token_hex())", "F151"),
    "os.urandom": ("import os; R(os.urandom(4))", "F15[13]"),
    "/etc/hostname": ("R(open('/etc/hostname').read())", "F152"),
    "/proc": ("R(open('/proc/self/environ').read())", "F152"),
    "outside by ..": ("R(open('stacks/../../cache/x').read())", "F152"),
    "outside by a link": ("R(open('link').read())", "F152"),
    "exists outside": ("import os; R(os.path.exists('/etc/hostname'))", "F152"),
    "Path.exists outside": ("import pathlib; R(pathlib.Path('/etc/hostname').exists())", "F152"),
    "isdir outside by ..": ("import os; R(os.path.isdir('stacks/../../cache'))", "F152"),
    "stat": ("import os; R(os.stat('/etc').st_mode)", "F152"),
    "from os import stat": ("from os import stat; R(stat('/etc').st_mode)", "F152"),
    "access": ("import os; R(os.access('/etc/hostname', os.R_OK))", "F152"),
    "readlink": ("import os; R(os.readlink('/proc/self'))", "F152"),
    "exists by a link": ("import os; R(os.path.exists('link'))", "F152"),
    "mimetypes": ("import mimetypes; R(mimetypes.guess_type('a.html')[0])", "F152|accepted"),
    "os.listdir": ("import os; R(len(os.listdir('.')))", "F155"),
    "iterdir": ("import pathlib; R([p.name for p in pathlib.Path('.').iterdir()])", "F155"),
    "glob": ("import glob; R(glob.glob('*'))", "F155"),
    "rglob": ("import pathlib; R(len(list(pathlib.Path('.').rglob('*.py'))))", "F155"),
    "os.walk": ("import os; R(len(list(os.walk('.'))))", "F155"),
    "set order": ("R([x for x in {'a', 'b', 'c', 'd', 'e', 'f', 'g'}])", "F1(06|56)"),
    "hash('a')": ("R(hash('a'))", "F156"),
    "id(x)": ("R(id(R))", "F1(06|56)"),
    "repr(object)": ("R(repr(object()))", "F1(06|56)"),
    "getloadavg": ("import os; R(os.getloadavg())", "F153"),
    "sched_getaffinity": ("import os; R(len(os.sched_getaffinity(0)))", "F153"),
    "getgroups": ("import os; R(os.getgroups())", "F153"),
    "distributions": ("import importlib.metadata as m; R(len(list(m.distributions())))", "F153"),
    "version": ("from importlib.metadata import version; R(version('firma'))", "F153"),
    "getmtime": ("import os; R(os.path.getmtime('note.txt'))", "F151"),
    "pyvenv.cfg": ("import sys; R(open(sys.prefix + '/pyvenv.cfg').read())", "F152"),
    "exists under the prefix": ("import os, sys; R(os.path.exists(sys.prefix + '/pyvenv.cfg'))", "F152"),
    # What does no harm stays possible.
    "sys.executable": ("import sys; R(sys.executable or sys.argv[0] or sys.orig_argv or 'nothing')", "accepted"),
    "times of stat": ("import os; R(os.stat('note.txt').st_mtime or os.stat('note.txt').st_ino)", "accepted"),
    "times of fstat": ("import os; f = open('note.txt'); R(os.fstat(f.fileno()).st_mtime_ns)", "accepted"),
    "samefile": ("import os; R(os.path.samefile('note.txt', 'stacks/../note.txt'))", "accepted"),
    "seeded random": ("import random; R(random.Random(1).random())", "accepted"),
    "reading a file of the project": ("R(open('note.txt').read())", "accepted"),
    "uuid5": ("import uuid; R(str(uuid.uuid5(uuid.NAMESPACE_URL, 'a')))", "accepted"),
    "logging": ("import logging; logging.getLogger('a').warning('b'); R('a')", "accepted"),
    "a fixed date": ("import datetime; R(str(datetime.datetime(2024, 1, 2) + datetime.timedelta(days=1)))", "accepted"),
    "isinstance of a date": (
        "import datetime; R(isinstance(datetime.datetime(2024, 1, 1), datetime.date))",
        "accepted",
    ),
    "exists in the project": ("import os; R(os.path.exists('note.txt') and not os.path.exists('no'))", "accepted"),
    "resolve": ("import pathlib; R(pathlib.Path(__file__).resolve().parent.parent.joinpath('a').exists())", "accepted"),
    "zoneinfo": ("import zoneinfo; R(zoneinfo.ZoneInfo('UTC'))", "accepted"),
    "tempfile, imported": ("import tempfile, shutil, glob; R('a')", "accepted"),
    "hashlib": ("import hashlib; R(hashlib.sha256(b'a').hexdigest())", "accepted"),
}
HARMLESS = {name for name, (_, code) in EFFECTS.items() if code == "accepted"}


def prepared(tmp_path: Path, body: str) -> HostWorld:
    world = make(tmp_path)
    world.write("note.txt", "a note")
    (world.root / "link").symlink_to("/etc/hostname")
    lines = "\n".join(f"    {part.strip()}" for part in body.split("; "))
    text = textwrap.dedent(
        """
        import firma

        @firma.stack
        def web() -> None:
            count = iter(range(99))

            def R(value: object) -> None:
                firma.Data(f"n{next(count)}", input=str(value)[:200])

        BODY
        """
    ).replace("BODY", lines)
    (world.root / "stacks" / "web.py").write_text(text)
    return world


async def several(worlds: list[HostWorld]) -> list[HostResult]:
    """Two at once: the machine may have no more processors."""
    gate = asyncio.Semaphore(2)

    async def one(world: HostWorld) -> HostResult:
        async with gate:
            return await evaluate(world.request(limits=Limits(seconds=20)))

    return await asyncio.gather(*(one(world) for world in worlds))


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, HostResult]:
    worlds = [prepared(tmp_path_factory.mktemp("effect"), body) for body, _ in EFFECTS.values()]
    return dict(zip(EFFECTS, asyncio.run(several(worlds)), strict=True))


CONSTANT = {"sys.executable": "nothing", "times of stat": "0", "times of fstat": "0", "samefile": "True"}


@pytest.mark.parametrize("name", CONSTANT)
def test_what_is_told_of_process_and_files_is_the_same_on_every_machine(
    name: str, outcomes: dict[str, HostResult]
) -> None:
    document = outcomes[name].document
    assert document is not None
    (node,) = document.units[0].nodes
    assert isinstance(node, Resource)
    assert node.inputs["input"] == CONSTANT[name]


@pytest.mark.parametrize("name", EFFECTS)
def test_an_effect_is_named_at_its_line_or_by_the_second_evaluation(name: str, outcomes: dict[str, HostResult]) -> None:
    wanted, result = EFFECTS[name][1], outcomes[name]
    if result.document is not None:
        assert re.fullmatch(wanted, "accepted"), "the program was accepted"
        return
    found = result.diagnostics[0]
    assert re.match(wanted, found.code), found
    assert found.place is not None
    assert found.place.file == "stacks/web.py"


def test_nothing_of_an_effect_happened(
    outcomes: dict[str, HostResult], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folders = list(tmp_path_factory.getbasetemp().glob("effect*/project"))
    assert len(folders) >= len(outcomes)
    for folder in folders:
        assert sorted(path.name for path in folder.iterdir()) == ["link", "note.txt", "stacks"]
        assert [path.name for path in (folder / "stacks").iterdir()] == ["web.py"]
        assert (folder / "note.txt").read_text() == "a note"

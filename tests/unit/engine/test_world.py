"""Whether a process is provably gone: never on a guess."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from firma.engine.world import World, is_gone

HERE = World.real().process
HOST = "vm/0123abcd/8899aabb/4026531836"


def test_a_living_process_is_not_gone() -> None:
    assert not World.real().is_gone(HERE.to_plain())


def test_an_ended_process_of_this_machine_is_gone() -> None:
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    stat = Path(f"/proc/{child.pid}/stat").read_text(encoding="utf-8")
    facts = {"host": HERE.host, "pid": child.pid, "started": stat.rpartition(")")[2].split()[19]}
    assert not World.real().is_gone(facts)

    child.communicate(b"\n")

    assert World.real().is_gone(facts)


def test_a_killed_process_that_nobody_has_asked_for_is_gone() -> None:
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    stat = Path(f"/proc/{child.pid}/stat")
    facts = {
        "host": HERE.host,
        "pid": child.pid,
        "started": stat.read_text(encoding="utf-8").rpartition(")")[2].split()[19],
    }
    child.kill()
    os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)  # it has ended, and stays as a zombie

    assert stat.read_text(encoding="utf-8").rpartition(")")[2].split()[0] == "Z"
    assert World.real().is_gone(facts)
    child.communicate()


def test_a_pid_that_is_another_process_now_does_not_keep_a_lease() -> None:
    assert is_gone({"host": HERE.host, "pid": os.getpid(), "started": "1"}, host=HERE.host)


@pytest.mark.parametrize(
    ("theirs", "why"),
    [
        ("other/0123abcd/8899aabb/4026531836", "another name"),
        ("vm/ffffffff/8899aabb/4026531836", "another machine of the same name"),
        ("vm/0123abcd/8899aabb/4026532000", "another container: its pids are not ours"),
        ("vm", "an older form of the facts"),
        ("", "no facts"),
    ],
)
def test_nothing_is_proven_about_another_place(theirs: str, why: str) -> None:
    assert not is_gone({"host": theirs, "pid": 1, "started": "1"}, host=HOST), why


def test_after_a_restart_of_the_machine_every_process_of_before_is_gone() -> None:
    assert is_gone({"host": "vm/0123abcd/00000000/4026531836", "pid": 1, "started": "1"}, host=HOST)


def test_without_a_machine_id_another_boot_proves_nothing() -> None:
    assert not is_gone({"host": "vm//00000000/4026531836", "pid": 1, "started": "1"}, host="vm//8899aabb/4026531836")


def test_without_a_start_time_nothing_is_proven() -> None:
    assert not is_gone({"host": HOST, "pid": 2**22 - 1, "started": ""}, host=HOST)

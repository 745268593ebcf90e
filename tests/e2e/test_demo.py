"""The demonstration tells its whole story; a claim that does not hold ends it; whatever happens, nothing is left."""

from __future__ import annotations

import io
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from demo.__main__ import CHAPTERS, Chapter, run
from demo.cloud import Cloud
from demo.opening import compared, two_clouds
from demo.story import Story
from demo.telling import Teller, ends, outcome, whole

ROOT = Path(__file__).parents[2]
PATIENCE_S = 280
"""The story has four minutes; it takes about one."""


def start(folder: Path, *words: str) -> subprocess.Popen[str]:
    home = folder / "home"
    home.mkdir()
    scene = folder / "scene"
    scene.mkdir()
    environ = {"PATH": os.environ["PATH"], "HOME": str(home), "TMPDIR": str(scene), "PYTHONPATH": str(ROOT / "src")}
    return subprocess.Popen(
        [sys.executable, "-m", "demo", *words],
        cwd=ROOT,
        env=environ,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def processes_of(folder: Path) -> list[str]:
    """Command lines of processes in which a folder is named."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = entry.read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            continue  # it ended while we looked
        if str(folder) in words:
            found.append(words)
    return found


def test_the_story_is_told_to_its_end_and_leaves_nothing(tmp_path: Path) -> None:
    process = start(tmp_path)
    try:
        out, err = process.communicate(timeout=PATIENCE_S)
    finally:
        process.kill()

    assert process.returncode == 0, f"{out}\n{err}"
    for number, chapter in enumerate(CHAPTERS, 1):
        assert f"\n{number}. {chapter.title}\n" in out
    ended = re.search(r"All (\d+) claims held; (\d+) of them were seen by boto3\.", out)
    assert ended is not None
    assert out.count("\n  ✓ ") == int(ended[1]) >= 70
    assert int(ended[2]) >= 38
    assert list((tmp_path / "scene").iterdir()) == []
    assert processes_of(tmp_path) == []


def test_a_story_that_is_ended_from_outside_leaves_nothing(tmp_path: Path) -> None:
    process = start(tmp_path)
    assert process.stdout is not None
    try:
        for line in process.stdout:
            if "$ firma plan" in line:
                break
        assert len(processes_of(tmp_path)) >= 2, "both sandboxes run by now"
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=60)
    finally:
        process.kill()

    assert process.returncode == 128 + signal.SIGTERM
    assert list((tmp_path / "scene").iterdir()) == []
    assert processes_of(tmp_path) == []


def network_only(story: Story) -> None:
    story.stage.firma("apply", "network@dev", "--yes")


def unrecorded(cloud: Cloud) -> None:
    cloud("sqs").create_queue(QueueName="made-by-hand")


def missing(cloud: Cloud) -> None:
    (association, *_) = cloud.census()["aws.ec2.SubnetRouteTableAssociation"]
    cloud("ec2").disassociate_route_table(AssociationId=association)


@pytest.mark.parametrize(("sabotage", "sign"), [(unrecorded, r"\+ http://\S+/made-by-hand"), (missing, "- rtbassoc-")])
def test_a_claim_that_does_not_hold_fails_the_story_and_says_which_and_why(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], sabotage: Callable[[Cloud], None], sign: str
) -> None:
    chapters = (
        Chapter("Clouds", "They start.", two_clouds),
        Chapter("A network", "It is applied.", network_only),
        Chapter("Counted before", "It is as the ledger says.", lambda story: _ignore(compared(story, "dev"))),
        Chapter("Sabotage", "Somebody has another hand in it.", lambda story: sabotage(story.stage.clouds["dev"])),
        Chapter("Counted", "It is not any more.", lambda story: _ignore(compared(story, "dev"))),
        Chapter("Never told", "It has failed before.", lambda story: story.say("unreachable")),
    )
    told = io.StringIO()

    assert run(chapters, seed=1, teller=Teller(told), within=tmp_path) == 1
    said = capsys.readouterr().err
    assert "THE DEMONSTRATION FAILED" in said
    assert "the very ones that the ledger names" in said
    assert re.search(sign, said)
    assert "$ firma state --env dev --json" in said, "the log of the last commands"
    assert "unreachable" not in told.getvalue()
    assert "4. Sabotage" in told.getvalue()
    assert list(tmp_path.iterdir()) == []
    assert processes_of(tmp_path) == []


def test_a_command_that_ends_otherwise_than_it_must_fails_the_story(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def without_a_cloud(story: Story) -> None:
        story.stage.firma("plan", "--env", "dev")

    chapters = (Chapter("No cloud", "Nobody started it.", without_a_cloud),)

    assert run(chapters, seed=1, teller=Teller(io.StringIO()), within=tmp_path) == 1
    said = capsys.readouterr().err
    assert "ended with 1, and 0 was expected" in said
    assert "error[F901]" in said


def test_what_is_shown_of_answers_leaves_out_waiting_and_outputs() -> None:
    lines = ["Plan 1", "", "plan app@dev …", "app@dev  done  1 done", "", "Outputs", "  url = 1", "", "Applied."]

    assert whole(lines) == ["Plan 1", "", "app@dev  done  1 done", "", "", "Applied."]
    assert outcome(lines) == ["app@dev  done  1 done", "Applied."]
    assert ends(1, 1)(lines) == ["Plan 1", "… 4 more lines …", "Applied."]


def _ignore(_: object) -> None:
    """A chapter returns nothing."""

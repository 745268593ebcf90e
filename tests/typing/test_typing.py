"""Authors' programs are clean under mypy and basedpyright, strict; seeded mistakes are type errors under both."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
GOOD = Path(__file__).parent / "payments.py"
BIN = Path(sys.executable).parent

MISTAKES: dict[str, tuple[str, str]] = {
    "unknown property": ("visibility_timeout=60", "visibilty_timeout=60"),
    "unknown nested key": ('{"status": "Enabled"}', '{"state": "Enabled"}'),
    "wrong enum value": ('"status": "Enabled"', '"status": "On"'),
    "missing required property": ('group_description=f"traffic of {name}", ', ""),
    "missing required nested key": ('"name": "web",\n                    "image": image,', '"name": "web",'),
    "text for a number": ("visibility_timeout=60", 'visibility_timeout="60"'),
    "number for text": ('cidr_block="10.0.0.0/16", enable', "cidr_block=10, enable"),
    "text where a list is wanted": (
        '"security_groups": [self.group.group_id]',
        '"security_groups": self.group.group_id',
    ),
    "an unknown number in arithmetic": ("weight=5, protect", "weight=firma.Ref.of(4) // 2, protect"),
    "an unknown number for an int": ("copies=settings.copies,", "copies=firma.Ref[int].of(2),"),
    "wrong type of an output": ("queue_arn=orders.arn", "queue_arn=[orders.arn]"),
    "missing output": ("        queue_arn=orders.arn,\n", ""),
    "an output of another stack misspelt": ("vpc_id=network.vpc_id)", "vpc_id=network.vpcid)"),
    "unknown attribute": ("task.task_definition_arn", "task.arn"),
    "a resource for its id": ("vpc_id=network.vpc_id)", "vpc_id=cluster)"),
    "unknown resource type": ("sqs.Queue(", "sqs.Qeue("),
    "a setting misspelt": ("settings.image", "settings.img"),
    "wrong option": ("protect=True)\n    orders", 'protect="yes")\n    orders'),
    "wrong choice of an option": ('timeouts={"create": "20m"}', 'timeouts={"craete": "20m"}'),
    "assigning to a setting": ("    role = iam", '    settings.image = "b"\n    role = iam'),
    "an own type's property misspelt": ("weight=5", "wieght=5"),
    "an own type's output as input": ("weight=5, protect", 'weight=5, url="x", protect'),
    "wrong choice of an own type": ("weight=5, protect", 'queue="opps", protect'),
    "an own type's missing input": ('title=f"Look at {receipts.arn}", ', ""),
    "an attribute of a look-up misspelt": ("found.arn", "found.arm"),
    "a built-in's property misspelt": ("byte_length=8", "bytes=8"),
    "a function that gives no text": ("firma.later(shlex.quote, receipts.arn)", "firma.later(len, receipts.arn)"),
    "a secret as text": ("image=settings.image", 'image=firma.secret_env("IMAGE")'),
}


def findings_of(done: subprocess.CompletedProcess[str]) -> list[str]:
    """Return the errors of a checker that ran to its end.

    Its exit code and its closing line must agree with them: a traceback, too, ends with 1. mypy closes with `Success`
    or `Found N errors`, basedpyright with `N errors, …`.
    """
    said = (done.stdout + done.stderr).splitlines()
    found = [line for line in said if re.search(r"\.py:\d+(:\d+)?( -)? ?:? error\b", line)]
    closing = [line for line in said if re.match(r"Success: |Found (\d+) errors?\b|(\d+) errors?, ", line)]
    assert done.returncode == (1 if found else 0), said
    assert len(closing) == 1, said
    counted = re.search(r"\d+(?= errors?\b)", closing[0])
    assert int(counted[0] if counted else 0) == len(found), said
    return found


@dataclass
class Checkers:
    """Both checkers, in a folder of their own, over many programs in one run each: starting them is what costs."""

    folder: Path

    def mypy(self, files: list[Path], *paths: Path, options: tuple[str, ...] = ()) -> list[str]:
        """Return what mypy says, strict and without a configuration."""
        command = [str(BIN / "mypy"), "--strict", "--config-file=", f"--cache-dir={self.folder / '.mypy'}", *options]
        return self._run([*command, *map(str, files)], paths)

    def basedpyright(self, files: list[Path], *paths: Path) -> list[str]:
        """Return what basedpyright says, strict."""
        config = {
            "include": [str(file) for file in files],
            "extraPaths": [str(path) for path in (ROOT / "src", *paths)],
            "typeCheckingMode": "strict",
            "pythonVersion": "3.11",
        }
        project = self.folder / "pyrightconfig.json"
        project.write_text(json.dumps(config))
        return self._run([str(BIN / "basedpyright"), "-p", str(project)], paths)

    def _run(self, command: list[str], paths: tuple[Path, ...]) -> list[str]:
        env = {
            "PATH": f"{BIN}:/usr/bin:/bin",
            "HOME": str(self.folder),
            "LANG": "C.UTF-8",
            "MYPYPATH": ":".join(str(path) for path in (ROOT / "src", *paths)),
        }
        done = subprocess.run(command, cwd=self.folder, capture_output=True, text=True, check=False, env=env)
        return findings_of(done)


@pytest.fixture(scope="module")
def checkers(tmp_path_factory: pytest.TempPathFactory) -> Checkers:
    return Checkers(tmp_path_factory.mktemp("typing"))


@pytest.fixture(scope="module")
def findings(checkers: Checkers) -> dict[str, dict[str, list[str]]]:
    """What each checker says of the good program (under the empty name) and of each mistake."""
    good = GOOD.read_text()
    programs = {"": good, **{name: good.replace(old, new, 1) for name, (old, new) in MISTAKES.items()}}
    files = {name: checkers.folder / f"program_{number}.py" for number, name in enumerate(programs)}
    for name, text in programs.items():
        files[name].write_text(text)
    said = {"mypy": checkers.mypy(list(files.values())), "basedpyright": checkers.basedpyright(list(files.values()))}
    return {
        name: {tool: [line for line in lines if f"{file.stem}.py" in line] for tool, lines in said.items()}
        for name, file in files.items()
    }


def test_a_good_program_is_clean_under_both_checkers(findings: dict[str, dict[str, list[str]]]) -> None:
    assert findings[""] == {"mypy": [], "basedpyright": []}


def test_there_are_as_many_mistakes_as_there_must_be() -> None:
    good = GOOD.read_text()
    assert len(MISTAKES) >= 15
    for name, (old, _) in MISTAKES.items():
        assert old in good, name


@pytest.mark.parametrize("name", MISTAKES)
def test_a_seeded_mistake_is_a_type_error_under_both_checkers(
    findings: dict[str, dict[str, list[str]]], name: str
) -> None:
    for tool, said in findings[name].items():
        assert said, f"{tool} did not see it"


def test_a_misspelt_property_is_answered_with_the_right_word(findings: dict[str, dict[str, list[str]]]) -> None:
    assert any("visibility_timeout" in line for line in findings["unknown property"]["mypy"])


def test_the_shops_stacks_are_clean_under_both_checkers(checkers: Checkers) -> None:
    shop = ROOT / "examples" / "shop"
    stacks = sorted((shop / "stacks").glob("*.py"))
    assert checkers.mypy(stacks, shop, options=("--explicit-package-bases", "--namespace-packages")) == []
    assert checkers.basedpyright(stacks, shop) == []


def ended(code: int, out: str = "", err: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.CompletedProcess([], code, out, err)


def test_the_errors_of_each_checker_are_read() -> None:
    one = "a.py:3: error: no  [x]"
    other = "  /a.py:3:5 - error: no (x)"

    assert findings_of(ended(1, f"{one}\nFound 1 error in 1 file (checked 2 source files)\n")) == [one]
    assert findings_of(ended(1, f"/a.py\n{other}\n1 error, 0 warnings, 0 notes\n")) == [other]
    assert findings_of(ended(0, "Success: no issues found in 2 source files\n")) == []
    assert findings_of(ended(0, "0 errors, 0 warnings, 0 notes\n")) == []


@pytest.mark.parametrize(
    "crash",
    [
        ended(1, err='Traceback (most recent call last):\n  File "mypy/main.py", line 1\nRuntimeError: error'),
        ended(1, "a.py:3: error: INTERNAL ERROR -- please report\n"),
        ended(2, "a.py:3: error: no  [syntax]\nFound 1 error in 1 file (errors prevented further checking)\n"),
        ended(1, "Found 1 error in 1 file (checked 2 source files)\n"),
        ended(1, "a.py:3: error: no  [x]\nFound 2 errors in 1 file (checked 2 source files)\n"),
        ended(0, "No configuration file found.\n"),
        ended(-9),
    ],
    ids=["traceback", "internal error", "stopped early", "nothing named", "too few named", "no verdict", "killed"],
)
def test_a_checker_that_crashed_is_not_clean(crash: subprocess.CompletedProcess[str]) -> None:
    with pytest.raises(AssertionError):
        findings_of(crash)

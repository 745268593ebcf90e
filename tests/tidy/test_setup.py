"""Set-up does its work once, goes on where it was interrupted, and what is built of the project is whole."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NO_INDEX = "http://127.0.0.1:9"  # nothing listens on the port of `discard`

# Stands for Python in set-up: notes what it is asked for, makes an environment that holds itself, and refuses what
# the file `refused` names.
PYTHON = """#!/bin/sh
echo "$*" >> {folder}/asked
while read -r words; do
  case "$*" in *"$words"*) exit 1;; esac
done < {folder}/refused
case "$1 $2" in
  "-c "*) exec {python} "$@";;
  "-m venv") mkdir -p "$3/bin" && cp {folder}/python "$3/bin/python";;
esac
"""


@dataclass(frozen=True)
class Checkout:
    """What set-up needs of the project, with a Python that only notes what it is asked for."""

    folder: Path

    def set_up(self, *refused: str) -> subprocess.CompletedProcess[str]:
        """Set up, where everything whose command line holds one of these words fails."""
        (self.folder / "asked").write_text("")
        (self.folder / "refused").write_text("".join(f"{words}\n" for words in refused))
        return subprocess.run(
            ["bash", "-c", "source project/scripts/environment && echo ready; command -v pytest"],
            cwd=self.folder,
            env={"PATH": os.defpath, "HOME": str(self.folder), "FIRMA_PYTHON": str(self.folder / "python")},
            capture_output=True,
            text=True,
            check=False,
        )

    def asked(self, words: str) -> int:
        """How often something was asked for in the last set-up."""
        return sum(words in line for line in (self.folder / "asked").read_text().splitlines())


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    project = tmp_path / "project"
    for name in ("scripts/environment", "scripts/schema_archive.py", "requirements/dev.txt", "pyproject.toml"):
        (project / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, project / name)
    fake = tmp_path / "python"
    fake.write_text(PYTHON.format(folder=tmp_path, python=sys.executable))
    fake.chmod(0o755)
    return Checkout(tmp_path)


def test_set_up_installs_what_is_locked_once(checkout: Checkout) -> None:
    first = checkout.set_up()
    assert first.stdout == "ready\n", first.stderr
    assert checkout.asked(
        "-m uv pip install --quiet --python .venv/bin/python --require-hashes -r requirements/dev.txt"
    )
    assert checkout.asked("scripts/schemas --fetch")

    second = checkout.set_up("-m")  # as on a machine without network: whatever is installed would fail
    assert (second.stdout, second.stderr) == ("ready\n", "")
    assert not checkout.asked("-m")


@pytest.mark.parametrize("changed", ["requirements/dev.txt", "pyproject.toml", "scripts/schema_archive.py"])
def test_set_up_runs_again_when_what_is_pinned_has_changed(checkout: Checkout, changed: str) -> None:
    checkout.set_up()
    with (checkout.folder / "project" / changed).open("a") as file:
        file.write("# changed\n")

    assert checkout.set_up().stdout == "ready\n"
    assert checkout.asked("--require-hashes")


def test_set_up_falls_back_to_pip_where_uv_cannot_install(checkout: Checkout) -> None:
    done = checkout.set_up("-m uv")

    assert done.stdout == "ready\n", done.stderr
    assert "trying pip" in done.stderr
    assert checkout.asked("-m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt")


def test_a_set_up_that_failed_is_no_set_up_and_the_next_one_goes_on(checkout: Checkout) -> None:
    failed = checkout.set_up("--require-hashes")
    assert "ready" not in failed.stdout
    assert failed.returncode == 1

    assert checkout.set_up().stdout == "ready\n"
    assert checkout.asked("--require-hashes")


def test_an_environment_without_pip_is_made_whole(checkout: Checkout) -> None:
    checkout.set_up("-m pip install")  # it was interrupted here

    assert checkout.set_up("-m pip --version").stdout == "ready\n"
    assert checkout.asked("-m venv .venv")


def test_set_up_goes_on_without_the_package_of_schemas_and_says_so(checkout: Checkout) -> None:
    done = checkout.set_up("--fetch")

    assert done.stdout == "ready\n"
    assert "two tests are skipped" in done.stderr


def test_set_up_without_a_python_that_it_can_use_says_what_is_needed(checkout: Checkout, tmp_path: Path) -> None:
    for name in ("python3", "python3.13", "python3.12", "python3.11"):
        (tmp_path / "bin").mkdir(exist_ok=True)
        (tmp_path / "bin" / name).write_text("#!/bin/sh\nexit 1\n")
        (tmp_path / "bin" / name).chmod(0o755)
    done = subprocess.run(
        ["bash", "-c", "source project/scripts/environment; echo ready"],
        cwd=checkout.folder,
        env={"PATH": f"{tmp_path / 'bin'}:{os.defpath}", "HOME": str(checkout.folder)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "Python 3.11 or newer with venv and pip is needed (Debian: apt-get install python3-venv).\n"


def test_the_built_package_gives_the_command_and_holds_its_data(tmp_path: Path) -> None:
    offline = {**os.environ, "PIP_INDEX_URL": NO_INDEX, "PIP_NO_INDEX": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    offline.pop("PYTHONPATH", None)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]

    def run(*command: str | Path) -> str:
        done = subprocess.run(command, cwd=tmp_path, env=offline, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    run(*pip, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", tmp_path, ROOT)
    [wheel] = tmp_path.glob("firma-*.whl")
    run(sys.executable, "-m", "venv", "--without-pip", tmp_path / "fresh")
    python = tmp_path / "fresh" / "bin" / "python"
    run(*pip, "--python", python, "install", "--no-deps", wheel)
    # What it depends on is borrowed: of a folder that is only named, no editable install is followed.
    [packages] = (tmp_path / "fresh").glob("lib/*/site-packages")
    (packages / "borrowed.pth").write_text(sysconfig.get_paths()["purelib"])

    assert run(tmp_path / "fresh" / "bin" / "firma", "version").startswith("firma ")
    program = (
        "import firma; from firma.schemas import archive; from firma.aws import sqs; import importlib.resources as r\n"
        "print(firma.__file__); print(len(archive.type_names())); print(sqs.Queue.__name__)\n"
        "print(*sorted(f.name for f in r.files('firma').iterdir() if f.name == 'py.typed'))"
        "\nprint((r.files('firma.aws') / 'sqs.pyi').is_file())"
    )
    where, types, *rest = run(python, "-c", program).splitlines()
    assert Path(where).is_relative_to(packages), where
    assert int(types) > 1_000
    assert rest == ["Queue", "py.typed", "True"]

"""The tool itself: init, config, version, completion, help."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import click
import pytest
from inline_snapshot import snapshot

from cli_world import FakeEngine, call
from firma.cli.group import Verb, Verbs
from firma.cli.main import root
from firma.cli.verbs import VERBS


def commands() -> list[tuple[str, click.Command]]:
    """Every command with its words, groups' too."""
    found: list[tuple[str, click.Command]] = []
    with click.Context(root) as ctx:
        for name in root.list_commands(ctx):
            command = root.get_command(ctx, name)
            assert command is not None
            found.append((name, command))
            if isinstance(command, click.Group):
                found += [(f"{name} {sub}", inner) for sub, inner in command.commands.items()]
    return found


@pytest.mark.parametrize(("name", "command"), commands(), ids=lambda v: v if isinstance(v, str) else "")
def test_every_verb_has_help_examples_and_a_variable_for_each_option(name: str, command: click.Command) -> None:
    assert isinstance(command, Verb | Verbs)
    assert command.help
    assert command.examples
    assert all(words.split()[0] in {"firma", "source"} for words, _ in command.examples)
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert parameter.help, parameter.name
            assert str(parameter.envvar).startswith("FIRMA_"), parameter.name
    assert len(VERBS[name.split(maxsplit=1)[0]][1]) < 90


def test_help_of_a_verb_reads_well(project: Path) -> None:
    said = call(None, project, "resolve", "--help")

    assert said.code == 0
    assert said.out == snapshot("""\
Usage: firma resolve [OPTIONS] ADDRESS

  Settle what nobody could know: whether a call of an earlier run had its
  effect. A recorded act, not a plan.

Options:
  --adopt IDENTIFIER      It exists, under this identifier of the cloud.
  --absent                It does not exist. Refused before the quiet time of
                          its type is over.
  --search                Look for it in the cloud, and settle what is found.
  --reason TEXT           Why: recorded.
  -e, --env NAME          The environment. Default: of the named units, else
                          `default_environment`, else the only one.
  --store PLACE           Where the ledger lies: a file, or a URL without a
                          password.
  --python FILE           The interpreter of the project's program.
  --key-file FILE         The key that seals values.
  --passphrase-file FILE  A file with the passphrase that seals values.
  --passphrase-fd NUMBER  A file descriptor with that passphrase.
  -C, --directory DIR     Act as if called in DIR.
  --json                  Print one JSON object (`apply`: a line for each
                          event) in a documented, versioned shape.
  -v, --verbose           Say more; -vv most.
  --log-file FILE         Write a structured, redacted log: a JSON object a
                          line.
  -h, --help              Show this message and exit.

Examples:
  firma resolve payments@prod/aws.sqs.Queue:orders --search
      look in the cloud, and settle what is found
  firma resolve orders --adopt https://…/orders --reason 'seen in the console'
      it exists: this is it
  firma resolve orders --absent --reason 'looked, nothing there'
      it does not exist

Variables (an option wins over its variable):
  FIRMA_ABSENT, FIRMA_ADOPT, FIRMA_DIRECTORY, FIRMA_ENV, FIRMA_JSON,
  FIRMA_KEY_FILE, FIRMA_LOG_FILE, FIRMA_PASSPHRASE_FD, FIRMA_PASSPHRASE_FILE,
  FIRMA_PYTHON, FIRMA_REASON, FIRMA_SEARCH, FIRMA_STORE, FIRMA_VERBOSE
""")


def test_init_makes_a_project_and_says_what_comes_next(tmp_path: Path) -> None:
    said = call(None, tmp_path, "init", "my_shop")

    assert said.code == 0
    assert said.out.replace(str(tmp_path), "TMP") == snapshot("""\
Project my-shop in TMP/my_shop
  firma.toml
  .gitignore
  environments/base.toml
  environments/dev.toml
  stacks/app.py
  tests/test_app.py
  pyrightconfig.json
  .firma/key
  .firma/log-key

Next:
  cd my_shop
  firma sandbox start dev
  firma apply
""")
    assert call(None, tmp_path / "my_shop", "config", "name").out == "name  my-shop  (firma.toml:2)\n"


def test_init_overwrites_nothing(tmp_path: Path) -> None:
    call(None, tmp_path, "init", "shop")
    (tmp_path / "shop" / "stacks" / "app.py").write_text("mine", encoding="utf-8")

    said = call(None, tmp_path, "init", "shop")

    assert said.code == 4
    assert "error[F811]" in said.err
    assert (tmp_path / "shop" / "stacks" / "app.py").read_text(encoding="utf-8") == "mine"


def test_init_makes_the_key_of_a_project_that_somebody_cloned(tmp_path: Path) -> None:
    call(None, tmp_path, "init", "shop")
    key = tmp_path / "shop" / ".firma" / "key"
    shutil.rmtree(key.parent)

    said = call(None, tmp_path / "shop" / "stacks", "init", "--key-only")

    assert said.code == 0
    assert said.out.startswith("A key for shop: .firma/key\n")
    assert (key.stat().st_mode & 0o777, key.parent.stat().st_mode & 0o777) == (0o600, 0o700)


def test_init_makes_the_key_where_the_project_keeps_it(tmp_path: Path) -> None:
    call(None, tmp_path, "init", "shop")
    with (tmp_path / "shop" / "firma.toml").open("a", encoding="utf-8") as file:
        file.write('[keys]\nfile = "../keys/shop"\n')

    said = call(None, tmp_path / "shop", "--json", "init", "--key-only")

    assert (tmp_path / "keys" / "shop").is_file()
    assert json.loads(said.out)["result"]["name"] == "shop"


def test_init_never_overwrites_a_key(tmp_path: Path) -> None:
    call(None, tmp_path, "init", "shop")
    key = tmp_path / "shop" / ".firma" / "key"
    before = key.read_bytes()

    said = call(None, tmp_path / "shop", "init", "--key-only")

    assert said.code != 0
    assert "error[F524]" in said.err
    assert key.read_bytes() == before


def test_init_of_a_key_takes_no_folder_and_no_name(tmp_path: Path) -> None:
    call(None, tmp_path, "init", "shop")

    for words in (("other",), ("--name", "other")):
        said = call(None, tmp_path / "shop", "init", "--key-only", *words)
        assert (said.code, "error[F822]" in said.err) == (64, True)
    assert not (tmp_path / "shop" / "other").exists()


def test_init_refuses_a_name_that_clouds_refuse(tmp_path: Path) -> None:
    said = call(None, tmp_path, "init", "--name", "Shop & Co")

    assert said.code == 64
    assert "error[F812]" in said.err


def test_config_says_where_each_setting_comes_from(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FIRMA_MAX_AGE", "15m")

    said = call(None, project, "config", "--store", "/var/ledger.db", "--env", "prod")
    machine = call(None, project, "config", "tier", "--env", "prod", "--json")

    machines = ("python", "key_file", "sandbox_home")
    lines = [" ".join(line.split()) for line in said.out.splitlines() if not line.startswith(machines)]
    assert "\n".join(lines) == snapshot("""\
environment prod (--env)
store /var/ledger.db (--store)
max_age 900000 ms (FIRMA_MAX_AGE)
log_key .firma/log-key (default (.firma/log-key))
passphrase_file - (default)
kms - (default)
name shop (firma.toml:2)
firma 0.1 (firma.toml:3)
tier critical (firma.toml:10)
account 111122223333 (firma.toml:11)
regions eu-central-1 (firma.toml:11)
sandbox - (default)
owners.payments team-payments (firma.toml:14)\
""")
    assert machine.json["result"]["settings"] == [{"name": "tier", "value": "critical", "origin": "firma.toml:10"}]


def test_a_bad_variable_is_named(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FIRMA_MAX_AGE", "soon")

    said = call(None, project, "config")

    assert said.code == 64
    assert "error[F814]" in said.err
    assert "'soon'" in said.err


def test_version_is_one_line(tmp_path: Path) -> None:
    said = call(None, tmp_path, "version")

    assert said.code == 0
    assert said.out.startswith("firma ")
    assert said.out.count("\n") == 1


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script(tmp_path: Path, shell: str) -> None:
    said = call(None, tmp_path, "completion", shell)

    assert said.code == 0
    assert "_FIRMA_COMPLETE" in said.out


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash here")
def test_the_script_for_bash_is_valid(tmp_path: Path) -> None:
    script = tmp_path / "firma.bash"
    script.write_text(call(None, tmp_path, "completion", "bash").out, encoding="utf-8")

    subprocess.run(["bash", "-n", str(script)], check=True)


def test_a_log_file_that_cannot_be_written_is_said(project: Path) -> None:
    said = call(FakeEngine(), project, "state", "--log-file", str(project / "no" / "such" / "folder.log"))

    assert said.code == 1
    assert "error[F840]" in said.err

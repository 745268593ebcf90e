"""The project's file: what it may say, where it is found, and what is said when it is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firma.core.model.diagnostic import Diagnostic, PermanentError, UsageError
from firma.engine.configuration import apply_overrides, describe, read_overrides
from firma.engine.project import Project, engine_version, find_root, load_project, matches_pin, read_project
from firma.engine.request import Overrides

GOOD = """\
[project]
name = "shop"
firma = "0.1"
default_environment = "dev"

[environments.prod]
tier = "critical"
max_age = "15m"
aws = { account = "111122223333", regions = ["eu-central-1"], roles = { plan = "firma-plan", apply = "firma-apply" } }
[environments.dev]
aws = { sandbox = "dev", account = "111122224444", regions = ["eu-central-1", "eu-west-1"] }

[owners]
network = "team-platform"

[store]
path = "state/ledger.db"

[providers]
dns = "providers.dns:Dns"

[limits]
seconds = 30

[own]
environment = ["HTTPS_PROXY"]
"""


def read(text: str) -> Project:
    return read_project(Path("/p"), text, engine="0.1.0")


def problems(text: str) -> tuple[Diagnostic, ...]:
    with pytest.raises(PermanentError) as caught:
        read(text)
    return caught.value.diagnostics


def test_everything_that_a_project_may_say_is_read() -> None:
    project = read(GOOD)

    assert (project.name, project.pin, project.default_environment) == ("shop", "0.1", "dev")
    assert project.environments["prod"].is_critical
    assert project.environments["prod"].max_age_ms == 900_000
    assert project.environments["dev"].aws is not None
    assert project.environments["dev"].aws.sandbox == "dev"
    assert project.environments["dev"].aws.regions == ("eu-central-1", "eu-west-1")
    assert project.store_of("dev") == Path("/p/state/ledger.db")
    assert dict(project.owners) == {"network": "team-platform"}
    assert dict(project.providers) == {"dns": "providers.dns:Dns"}
    assert (project.limits.seconds, project.limits.memory_mib) == (30, 2_048)
    assert project.own_environment == ("HTTPS_PROXY",)
    assert {f.name for f in fields(project)} >= {"root", "passphrase", "python", "sandbox_home"}


def test_a_small_project_is_enough() -> None:
    project = read('[project]\nname = "a"\n[environments.dev]\n')

    assert project.environments["dev"].tier == "standard"
    assert project.environments["dev"].aws is None
    assert project.store_of("dev") == Path("/p/.firma/ledger.db")


@pytest.mark.parametrize(
    ("before", "after", "code", "line", "says"),
    [
        ('tier = "critical"', 'teir = "critical"', "F803", 7, "Did you mean `tier`?"),
        ("[owners]", "[owner]", "F803", 13, "Did you mean `owners`?"),
        ('tier = "critical"', 'tier = "critcal"', "F804", 7, 'Did you mean "critical"?'),
        ('tier = "critical"', "tier = 1", "F804", 7, "text is wanted"),
        ('max_age = "15m"', 'max_age = "soon"', "F804", 8, "a duration"),
        ('account = "111122223333"', 'account = "1111"', "F804", 9, "12 digits"),
        ('account = "111122223333", ', "", "F805", 9, "account"),
        ('regions = ["eu-central-1"], roles', 'regions = "eu-central-1", roles', "F804", 9, "a list is wanted"),
        ('["eu-central-1"], roles', '["eu-central-1", 3], roles', "F804", 9, "3; text is wanted"),
        ('plan = "firma-plan"', 'plam = "firma-plan"', "F803", 9, "Did you mean `plan`?"),
        ('sandbox = "dev"', 'sandbox = "../dev"', "F804", 11, "1 to 40"),
        ('name = "shop"\n', "", "F805", 1, "lacks `name`"),
        ('name = "shop"', 'name = "sh\\u0000op"', "F804", 2, "control characters"),
        ('firma = "0.1"', 'firma = "latest"', "F804", 3, "a version"),
        ('firma = "0.1"', 'firma = "0.2"', "F806", 3, "pip install 'firma==0.2.*'"),
        ('default_environment = "dev"', 'default_environment = "dve"', "F804", 4, "Did you mean `dev`?"),
        ('default_environment = "dev"', 'default_environment = "prod"', "F804", 4, "not critical"),
        ('network = "team-platform"', "network = 3", "F804", 14, "text is wanted"),
        ('dns = "providers.dns:Dns"', 'dns = "dns"', "F804", 20, "module:Class"),
        ("seconds = 30", "seconds = 0", "F804", 23, "at least 1"),
        ("seconds = 30", "seconds = true", "F804", 23, "a whole number is wanted"),
        ("[owners]", "[owners", "F802", 13, "Expected"),
        ('["HTTPS_PROXY"]', '["HTTPS_PROXY", "A=B"]', "F804", 26, "the name of a variable"),
        ("[project]", "project = 3\n[other]", "F804", 1, "a table is wanted"),
    ],
)
def test_what_is_wrong_is_said_with_line_and_way_out(before: str, after: str, code: str, line: int, says: str) -> None:
    text = GOOD.replace(before, after)
    assert text != GOOD

    found = [d for d in problems(text) if d.code == code]

    assert found, problems(text)
    assert found[0].place is not None
    assert found[0].place.line == line
    assert found[0].source == text.splitlines()[line - 1]
    assert says in f"{found[0].detail} {found[0].help}"


def test_all_problems_are_said_at_once() -> None:
    text = (
        GOOD.replace('tier = "critical"', "tier = 1").replace("[store]", "[stoer]").replace("seconds = 30", "secs = 1")
    )

    assert sorted(d.code for d in problems(text)) == ["F803", "F803", "F804"]


def test_the_caret_stands_under_the_value() -> None:
    (found,) = problems(GOOD.replace('account = "111122223333"', 'account = "1111"'))

    assert found.place is not None
    assert found.source[found.place.column - 1 : found.place.end_column - 1] == '"1111"'


def complaints(text: str) -> tuple[Diagnostic, ...]:
    """Read a text, and return what is wrong with it; any other error than ours is a failure."""
    try:
        read(text)
    except PermanentError as error:
        return error.diagnostics
    return ()


@given(st.text(max_size=200))
def test_no_text_breaks_the_reader(text: str) -> None:
    assert complaints(text) or read(text)


@given(st.integers(0, len(GOOD) - 1), st.sampled_from(list('"[]{}=,\\\n#x9.')))
def test_no_single_change_breaks_the_reader(at: int, sign: str) -> None:
    found = complaints(GOOD[:at] + sign + GOOD[at + 1 :])

    assert all(d.place is None or 1 <= d.place.line <= GOOD.count("\n") + 2 for d in found)


@pytest.mark.parametrize(
    ("pin", "engine", "fits"),
    [
        ("1", "1.4.2", True),
        ("1.4", "1.4.2", True),
        ("1.4.2", "1.4.2", True),
        ("1.4", "1.5.0", False),
        ("1.4", "1.40", False),
    ],
)
def test_a_pin_names_the_parts_that_must_be_equal(pin: str, engine: str, fits: bool) -> None:
    assert matches_pin(pin, engine) is fits


def test_the_project_is_searched_upward_to_the_repositorys_root(tmp_path: Path) -> None:
    outer, inner = tmp_path / "outer", tmp_path / "outer" / "repo" / "a" / "b"
    inner.mkdir(parents=True)
    (outer / "firma.toml").write_text(GOOD)

    assert find_root(inner) == outer
    (outer / "repo" / ".git").mkdir()
    with pytest.raises(PermanentError, match="F801"):
        find_root(inner)
    (outer / "repo" / "firma.toml").write_text(GOOD)
    assert find_root(inner) == outer / "repo"
    with pytest.raises(PermanentError, match="F801"):
        find_root(inner, ceiling=inner)


def test_a_file_that_is_no_text_is_said(tmp_path: Path) -> None:
    (tmp_path / "firma.toml").write_bytes(b"[project]\nname = '\xff'\n")

    with pytest.raises(PermanentError, match=r"F802.*UTF-8"):
        load_project(tmp_path)


def test_a_huge_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "firma.toml").write_bytes(b"#" * (1024 * 1024 + 1))

    with pytest.raises(PermanentError, match="F802"):
        load_project(tmp_path)


def test_the_installed_version_fits_its_own_pin(tmp_path: Path) -> None:
    (tmp_path / "firma.toml").write_text(f'[project]\nname = "a"\nfirma = "{engine_version()}"\n')

    assert load_project(tmp_path).pin == engine_version()


def test_an_unknown_environment_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="F807"):
        read(GOOD).environment("stage")


def items(options: Mapping[str, str | None], environ: Mapping[str, str], environment: str = "dev") -> dict[str, Any]:
    overrides = read_overrides(options, environ)
    project = apply_overrides(read(GOOD), overrides)
    found = describe(project, overrides, project.environment(environment))
    return {item.name: (item.value, item.origin) for item in found}


def test_an_option_wins_over_its_variable_and_that_over_the_file() -> None:
    assert items({}, {})["store"] == ("/p/state/ledger.db", "firma.toml:17")
    assert items({}, {"FIRMA_STORE": "/v.db"})["store"] == ("/v.db", "FIRMA_STORE")
    assert items({"store": "/o.db"}, {"FIRMA_STORE": "/v.db"})["store"] == ("/o.db", "--store")


def test_each_setting_says_where_it_comes_from() -> None:
    found = items({}, {"FIRMA_MAX_AGE": "90s"}, "prod")

    assert found["max_age"] == ("90000 ms", "FIRMA_MAX_AGE")
    assert found["tier"] == ("critical", "firma.toml:7")
    assert found["account"] == ("111122223333", "firma.toml:9")
    assert found["owners.network"] == ("team-platform", "firma.toml:14")
    assert found["python"][1].startswith("default")


@pytest.mark.parametrize(
    ("name", "value"), [("max_age", "soon"), ("passphrase_fd", "three"), ("passphrase_command", "'unclosed")]
)
def test_a_bad_override_is_a_usage_error(name: str, value: str) -> None:
    with pytest.raises(UsageError, match="F814"):
        apply_overrides(read(GOOD), Overrides(values={name: (value, "x")}))


def test_where_the_passphrase_comes_from_is_one_place() -> None:
    project = read(GOOD + '[keys]\npassphrase_command = ["pass", "firma"]\n')

    assert project.passphrase.command == ("pass", "firma")
    file = apply_overrides(project, read_overrides({}, {"FIRMA_PASSPHRASE_FILE": "/s"})).passphrase
    assert (file.file, file.command) == (Path("/s"), ())
    command = apply_overrides(project, read_overrides({}, {"FIRMA_PASSPHRASE_COMMAND": "pass 'my key'"})).passphrase
    assert command.command == ("pass", "my key")


@pytest.mark.parametrize(
    ("text", "code", "says"),
    [
        (f'[project]\nname = "{"n" * 500}"\n', "F804", "at most 128 characters"),
        ('[project]\nname = "a"\n[environments.dev]\naws = { regions = [] }\n', "F804", "at least one region"),
        (f"[project]\nname = {'9' * 5_000}\n", "F802", "limit"),
        (f"[project]\nname = 0x{'f' * 5_000}\n", "F804", "thousands of digits"),
        (f"[project]\nname = {'[' * 3_000}{']' * 3_000}\n", "F802", "recursion"),
    ],
    ids=["long name", "no region", "digits", "hex digits", "nested"],
)
def test_odd_values_are_refused_when_the_file_is_read(text: str, code: str, says: str) -> None:
    found = problems(text)
    assert code in [one.code for one in found]
    assert any(says in one.detail for one in found)

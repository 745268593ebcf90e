"""The call's words: what is off is said with what was meant, and ends with 64."""

from __future__ import annotations

from pathlib import Path

import pytest
from inline_snapshot import snapshot

from cli_samples import planned
from cli_world import FakeEngine, call, make_project
from firma.cli.verbs import RESERVED, SECTIONS, VERBS


def test_a_misspelt_verb_names_the_one_that_was_meant(project: Path) -> None:
    said = call(None, project, "aply")

    assert said.text == snapshot("""\
--- stderr
error[F820]: There is no such verb
  `aply` is no verb of Firma
  why: Nothing was done.
  help: Did you mean `apply`?
  more: firma show F820
--- exit 64
""")


@pytest.mark.parametrize("name", sorted(RESERVED))
def test_a_reserved_verb_ends_with_sixty_four(project: Path, name: str) -> None:
    said = call(None, project, name)

    assert said.code == 64
    assert "error[F821]" in said.err


def test_reserved_names_are_not_in_the_help_and_all_verbs_are(project: Path) -> None:
    said = call(None, project, "--help")
    listed = {line.split()[0] for line in said.out.splitlines() if line.startswith("  ") and line.split()}

    assert said.code == 0
    assert set(VERBS) <= listed
    assert not RESERVED & listed
    assert {name for names in SECTIONS.values() for name in names} == set(VERBS)


@pytest.mark.parametrize(
    "words",
    [
        ("plan", "--frobnicate"),
        ("plan", "--refresh", "some"),
        ("history", "--limit", "0"),
        ("history", "--limit", "many"),
        ("why",),
        ("plan", "pay ments"),
        ("plan", "a@b@c"),
        ("completion", "tcsh"),
        ("history", "--who", ""),
        ("history", "--commit", ""),
        ("history", "--since", ""),
        ("-C", "/no/such/folder", "plan"),
    ],
)
def test_words_that_are_off_end_with_sixty_four_and_do_nothing(project: Path, words: tuple[str, ...]) -> None:
    engine = FakeEngine(plans=[planned()])

    said = call(engine, project, *words)

    assert said.code == 64, said.text
    assert said.out == ""
    assert engine.asked == []


@pytest.mark.parametrize("group", ["", "sandbox", "key", "trust", "secrets", "ledger", "store"])
@pytest.mark.parametrize("option", ["--json", "-v"])
def test_without_a_verb_the_answer_is_the_help_with_options_or_without(project: Path, group: str, option: str) -> None:
    words = [group] if group else []
    said = call(None, project, *words, option)

    assert said.code == 0
    assert said.out == call(None, project, *words, "--help").out
    assert said.out.startswith("Usage: firma")


def test_resolve_says_of_what_exactly_one_is_wanted(project: Path) -> None:
    said = call(FakeEngine(), project, "resolve", "a")

    assert "none of --adopt, --absent and --search was given" in said.err


def test_usage_in_json_is_json(project: Path) -> None:
    said = call(None, project, "plan", "--refresh", "some", "--json")

    assert said.code == 64
    assert said.json["diagnostics"][0]["code"] == "F822"
    assert said.json["verb"] == "plan"


def test_an_unknown_environment_names_the_one_that_was_meant(project: Path) -> None:
    said = call(FakeEngine(), project, "plan", "--env", "prd")

    assert said.code == 64
    assert "error[F807]" in said.err
    assert "Did you mean `prod`?" in said.err


def test_units_of_two_environments_are_refused(project: Path) -> None:
    said = call(FakeEngine(), project, "plan", "payments@dev", "network@prod")

    assert said.code == 64
    assert "error[F823]" in said.err


def test_a_unit_and_another_environment_are_refused(project: Path) -> None:
    assert call(FakeEngine(), project, "plan", "payments@prod", "--env", "dev").code == 64


def test_no_environment_is_guessed(tmp_path: Path) -> None:
    text = '[project]\nname = "shop"\n[environments.a]\n[environments.b]\n'
    said = call(FakeEngine(), make_project(tmp_path / "p", text), "plan")

    assert said.code == 64
    assert "error[F808]" in said.err
    assert "a, b" in said.err


def test_the_only_environment_is_taken(tmp_path: Path) -> None:
    engine = FakeEngine(plans=[planned()])
    folder = make_project(tmp_path / "p", '[project]\nname = "shop"\n[environments.only]\n')

    call(engine, folder, "plan", "payments")

    assert engine.asked[0][1]["units"] == ("shop/payments@only",)


def test_an_address_names_its_environment_and_outranks_the_variable(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FIRMA_ENV", "dev")
    engine = FakeEngine(plans=[planned()])

    said = call(engine, project, "plan", "payments@prod")

    assert said.code == 0
    assert engine.asked[0][1]["units"] == ("shop/payments@prod",)


def test_a_variable_stands_for_its_option_and_the_option_wins(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FIRMA_REFRESH", "none")
    monkeypatch.setenv("FIRMA_JSON", "1")
    engine = FakeEngine(plans=[planned()])

    first = call(engine, project, "plan")
    call(engine, project, "plan", "--refresh", "full")

    assert first.json["verb"] == "plan"
    assert [what["refresh"] for _, what in engine.asked] == ["none", "full"]


def test_no_project_is_said_with_where_it_was_looked_for(tmp_path: Path) -> None:
    said = call(None, tmp_path, "plan")

    assert said.code == 1
    assert "error[F801]" in said.err
    assert str(tmp_path) in said.err

"""Workflows of a CI are automations: they change what can be undone, and leave what cannot to a person."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine_world import Workbench, bench_at
from firma.core.trust.gate import Actor
from firma.engine.policy import class_of

GITHUB = {"GITHUB_ACTIONS": "true", "GITHUB_REPOSITORY": "acme/shop", "GITHUB_REF": "refs/heads/main"}
GITLAB = {"GITLAB_CI": "true", "CI_PROJECT_PATH": "acme/shop", "CI_COMMIT_REF_NAME": "main"}


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    made = bench_at(tmp_path)
    made.stack('firma.RandomId("a", byte_length=8)\nfirma.Data("b", input=1)')
    return made


@pytest.mark.parametrize("variables", [GITHUB, GITLAB], ids=["github", "gitlab"])
def test_a_workflow_may_not_lose_data_and_a_person_applies_what_it_planned(
    bench: Workbench, variables: dict[str, str]
) -> None:
    bench.variables = variables
    bench.firma("apply", "--yes")
    bench.stack('firma.Data("b", input=2)')
    planned = bench.firma("plan", code=4)
    assert "F352" in planned.codes()
    digest = bench.result("plan", code=4)["digest"]
    assert "F352" in bench.firma("apply", "--yes", code=4).codes()
    assert "builtin.RandomId:a" in bench.objects()

    bench.variables = {}
    bench.firma("apply", digest, "--yes")

    assert "builtin.RandomId:a" not in bench.objects()
    assert bench.result("plan")["units"][0]["empty"]


def test_a_workflow_changes_what_can_be_undone(bench: Workbench) -> None:
    bench.variables = GITHUB
    bench.firma("apply", "--yes")
    bench.stack('firma.RandomId("a", byte_length=8)\nfirma.Data("b", input=2)\nfirma.Data("c", input=3)')
    bench.firma("apply", "--yes")
    assert bench.result("plan")["units"][0]["empty"]


@pytest.mark.parametrize(
    ("issuer", "proof", "wanted"),
    [
        ("trust roots", "ssh", Actor.VERIFIED),
        ("github", "oidc", Actor.AUTOMATION),
        ("https://ci.example", "oidc", Actor.AUTOMATION),
        ("github", "unverified", Actor.AUTOMATION),
        ("gitlab", "unverified", Actor.AUTOMATION),
        ("git", "unverified", Actor.UNVERIFIED),
        ("system", "unverified", Actor.UNVERIFIED),
    ],
)
def test_a_person_is_known_by_a_key_and_a_workflow_by_its_token_or_its_surroundings(
    issuer: str, proof: str, wanted: Actor
) -> None:
    assert class_of(issuer, proof) is wanted

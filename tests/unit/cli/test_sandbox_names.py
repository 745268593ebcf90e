"""Which sandbox is meant where none is named."""

from __future__ import annotations

import pytest

from firma.cli.commands.sandbox import only_one
from firma.core.model.diagnostic import UsageError


def test_the_only_sandbox_that_runs_needs_no_name() -> None:
    assert only_one(["dev"]) == "dev"


@pytest.mark.parametrize(("running", "said"), [((), "no sandbox runs"), (("dev", "prod"), "which of dev, prod")])
def test_where_none_or_several_run_nothing_is_stopped(running: tuple[str, ...], said: str) -> None:
    with pytest.raises(UsageError) as caught:
        only_one(running)

    (problem,) = caught.value.diagnostics
    assert problem.code == "F822"
    assert said in problem.detail

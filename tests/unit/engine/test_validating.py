"""What validate says of several environments."""

from __future__ import annotations

from firma.core.model.diagnostic import Diagnostic, diagnose
from firma.engine.validating import once


def _missing(environment: str, name: str = "worker") -> Diagnostic:
    return diagnose("F111", f"`app@{environment}/aws.iam.Role:{name}` needs `role`")


def test_one_mistake_in_several_environments_is_one_message_that_names_the_others() -> None:
    (said,) = once([(name, _missing(name)) for name in ("dev", "prod", "stage")])

    assert said.detail == _missing("dev").detail
    assert said.notes == ("the same in prod, stage",)


def test_different_mistakes_stay_apart() -> None:
    found = [("dev", _missing("dev")), ("prod", _missing("prod", "other")), ("prod", _missing("prod", "third"))]

    assert once(found) == tuple(diagnostic for _, diagnostic in found)


def test_what_names_no_environment_is_said_once_and_without_a_note() -> None:
    plain = diagnose("F134", "`[app]` in environments/base.toml names no stack")

    assert once([("dev", plain), ("prod", plain)]) == (plain,)

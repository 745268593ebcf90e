"""The registry finds the one provider of a type, and says what is wrong otherwise."""

from __future__ import annotations

import pytest

from firma.core.model.diagnostic import PermanentError
from firma.providers.builtin import BuiltinProvider
from firma.providers.registry import providers_by_name
from firma.providers.sim.provider import SimProvider


def test_a_type_is_found_with_its_schema() -> None:
    builtin, sim = BuiltinProvider(environment={}), SimProvider()
    providers = providers_by_name([builtin, sim])

    assert providers.of_type("sim.cc.Plain") is sim
    assert providers.of_type("builtin.Data") is builtin
    schema = providers.schema("builtin.Data")
    assert schema is not None
    assert schema.type == "builtin.Data"
    assert providers.of_type("aws.s3.Bucket") is None
    assert providers.schema("aws.s3.Bucket") is None


def test_a_type_that_nobody_has_is_named_with_the_nearest() -> None:
    providers = providers_by_name([BuiltinProvider(environment={})])

    assert "Did you mean 'builtin.Data'?" in providers.missing("builtin.Date").detail
    assert "Providers: builtin" in providers.missing("zzz").detail


def test_two_providers_of_one_name_are_refused() -> None:
    with pytest.raises(PermanentError) as caught:
        providers_by_name([SimProvider(), SimProvider()])

    assert caught.value.diagnostics[0].code == "F606"

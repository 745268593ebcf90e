"""The registry finds the one provider of a type, and says what is wrong otherwise."""

from __future__ import annotations

from firma.providers.builtin import BuiltinProvider
from firma.providers.registry import Providers
from firma.providers.sim.provider import SimProvider


def test_a_type_is_found_with_its_schema() -> None:
    builtin, sim = BuiltinProvider(environment={}), SimProvider()
    providers = Providers({"builtin": builtin, "sim": sim})

    assert providers.of_type("sim.cc.Plain") is sim
    assert providers.of_type("builtin.Data") is builtin
    schema = providers.schema("builtin.Data")
    assert schema is not None
    assert schema.type == "builtin.Data"
    assert providers.of_type("aws.s3.Bucket") is None
    assert providers.schema("aws.s3.Bucket") is None


def test_a_type_that_nobody_has_is_named_with_the_nearest() -> None:
    providers = Providers({"builtin": BuiltinProvider(environment={})})

    assert "Did you mean 'builtin.Data'?" in providers.missing("builtin.Date").detail
    assert "Providers: builtin" in providers.missing("zzz").detail

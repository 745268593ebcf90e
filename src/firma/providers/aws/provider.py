"""The provider of AWS resource types: schemas from the archive, instances over Cloud Control; knows no call."""

from __future__ import annotations

from firma.core.model.diagnostic import PermanentError
from firma.core.model.schema import TypeSchema
from firma.core.model.value import Map
from firma.providers.aws.cloudcontrol import connect
from firma.providers.aws.configuration import parse
from firma.providers.aws.problems import TROUBLES, of_trouble
from firma.providers.aws.session import AwsSession, opened
from firma.schemas import archive, names
from firma.schemas.types import type_schema


class AwsProvider:
    """Keeps `firma.providers.contract.Provider`."""

    name = "aws"

    def types(self) -> tuple[str, ...]:
        """Every type of the archive, in the author's spelling, sorted."""
        return tuple(sorted(names.resource_types()))

    def schema(self, type_name: str) -> TypeSchema | None:
        """The schema of a type in the author's spelling (`aws.s3.Bucket`), or None."""
        try:
            return type_schema(names.cloud_type(type_name))
        except archive.UnknownTypeError:
            return None

    async def open(self, configuration: Map) -> AwsSession:
        """An instance for one account and region (`firma.providers.aws.configuration`).

        Raises:
            PermanentError: F606 for a setting that cannot work; F652, F623, F653 where a role cannot be assumed.
        """
        parsed = parse(configuration)
        try:
            cloud = await connect(parsed)
        except TROUBLES as trouble:
            raise PermanentError(of_trouble("open", trouble)) from trouble
        return await opened(cloud, parsed)

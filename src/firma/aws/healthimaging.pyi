"""Resource types of AWS HealthImaging. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping
from typing import Any, Final, Unpack, final
from firma.aws._inputs import Options
from firma.program.resource import Resource as _Resource

@final
class Datastore(_Resource):
    """Definition of AWS::HealthImaging::Datastore Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        datastore_name: str = ...,
        kms_key_arn: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The timestamp when the data store was created."""
    datastore_arn: Final[str]
    """The Datastore's ARN."""
    datastore_id: Final[str]
    datastore_name: Final[str]
    """User friendly name for Datastore."""
    datastore_status: Final[str]
    """A string to denote the Datastore's state."""
    kms_key_arn: Final[str]
    """ARN referencing a KMS key or KMS key alias."""
    tags: Final[Any]
    """A Map of key value pairs for Tags."""
    updated_at: Final[str]
    """The timestamp when the data store was created."""

"""Resource types of AWS SimSpaceWeaver. Made by scripts/schemas: do not edit."""

from typing import Final, TypedDict, Unpack, final
from firma.aws._inputs import Options
from firma.program.resource import Resource as _Resource

class Simulation_S3Location(TypedDict):
    bucket_name: str
    object_key: str

@final
class Simulation_S3Location_Read:
    bucket_name: Final[str]
    object_key: Final[str]

class Simulation_S3Location2(TypedDict):
    bucket_name: str
    object_key: str

@final
class Simulation_S3Location_Read2:
    bucket_name: Final[str]
    object_key: Final[str]

@final
class Simulation(_Resource):
    """AWS::SimSpaceWeaver::Simulation resource creates an AWS Simulation."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        role_arn: str,
        maximum_duration: str = ...,
        schema_s3_location: Simulation_S3Location = ...,
        snapshot_s3_location: Simulation_S3Location2 = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    describe_payload: Final[str]
    """Json object with all simulation details"""
    maximum_duration: Final[str]
    """The maximum running time of the simulation."""
    name: Final[str]
    """The name of the simulation."""
    role_arn: Final[str]
    """Role ARN."""
    schema_s3_location: Final[Simulation_S3Location_Read]
    snapshot_s3_location: Final[Simulation_S3Location_Read2]

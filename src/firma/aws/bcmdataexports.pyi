"""Resource types of AWS BCMDataExports. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Options
from firma.program.resource import Resource as _Resource

class Export_Export(TypedDict):
    data_query: Export_DataQuery
    description: NotRequired[str]
    destination_configurations: Export_DestinationConfigurations
    name: str
    refresh_cadence: Export_RefreshCadence

class Export_DataQuery(TypedDict):
    query_statement: str
    table_configurations: NotRequired[Mapping[str, Mapping[str, str]]]

class Export_DestinationConfigurations(TypedDict):
    s3_destination: Export_S3Destination

class Export_S3Destination(TypedDict):
    s3_bucket: str
    s3_bucket_owner: NotRequired[str]
    s3_output_configurations: Export_S3OutputConfigurations
    s3_prefix: str
    s3_region: str

class Export_S3OutputConfigurations(TypedDict):
    compression: Literal["GZIP", "PARQUET", "ZIP"]
    format: Literal["TEXT_OR_CSV", "PARQUET"]
    output_type: Literal["CUSTOM", "ATHENA", "REDSHIFT"]
    overwrite: Literal["CREATE_NEW_REPORT", "OVERWRITE_REPORT"]

class Export_RefreshCadence(TypedDict):
    frequency: Literal["SYNCHRONOUS"]

@final
class Export_Export_Read:
    data_query: Final[Export_DataQuery_Read]
    description: Final[str]
    destination_configurations: Final[Export_DestinationConfigurations_Read]
    export_arn: Final[str]
    name: Final[str]
    refresh_cadence: Final[Export_RefreshCadence_Read]

@final
class Export_DataQuery_Read:
    query_statement: Final[str]
    table_configurations: Final[Any]

@final
class Export_DestinationConfigurations_Read:
    s3_destination: Final[Export_S3Destination_Read]

@final
class Export_S3Destination_Read:
    s3_bucket: Final[str]
    s3_bucket_owner: Final[str]
    s3_output_configurations: Final[Export_S3OutputConfigurations_Read]
    s3_prefix: Final[str]
    s3_region: Final[str]

@final
class Export_S3OutputConfigurations_Read:
    compression: Final[str]
    format: Final[str]
    output_type: Final[str]
    overwrite: Final[str]

@final
class Export_RefreshCadence_Read:
    frequency: Final[str]

class Export_ResourceTag(TypedDict):
    key: str
    value: str

@final
class Export(_Resource):
    """Definition of AWS::BCMDataExports::Export Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        export: Export_Export,
        tags: Sequence[Export_ResourceTag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    export: Final[Export_Export_Read]
    export_arn: Final[str]
    tags: Final[list[Any]]

"""Resource types of AWS OpenSearch. Made by scripts/schemas: do not edit."""

from typing import Final, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Options
from firma.program.resource import Resource as _Resource

class DataSource_DataSourceType(TypedDict):
    s3_glue_data_catalog: NotRequired[DataSource_S3GlueDataCatalog]

class DataSource_S3GlueDataCatalog(TypedDict):
    role_arn: str

@final
class DataSource_DataSourceType_Read:
    s3_glue_data_catalog: Final[DataSource_S3GlueDataCatalog_Read]

@final
class DataSource_S3GlueDataCatalog_Read:
    role_arn: Final[str]

@final
class DataSource(_Resource):
    """Creates a data source for an Amazon OpenSearch Service domain."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        data_source_type: DataSource_DataSourceType,
        domain_name: str,
        name: str,
        description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the data source."""
    data_source_type: Final[DataSource_DataSourceType_Read]
    """The type of data source."""
    description: Final[str]
    """A description of the data source."""
    domain_name: Final[str]
    """The name of the OpenSearch Service domain."""
    name: Final[str]
    """The name of the data source."""
    status: Final[str]
    """The status of the data source."""

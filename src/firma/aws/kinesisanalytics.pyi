"""Resource types of AWS KinesisAnalytics. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Int, Options
from firma.program.resource import Resource as _Resource

class Application_Input(TypedDict):
    input_parallelism: NotRequired[Application_InputParallelism]
    input_processing_configuration: NotRequired[Application_InputProcessingConfiguration]
    input_schema: Application_InputSchema
    kinesis_firehose_input: NotRequired[Application_KinesisFirehoseInput]
    kinesis_streams_input: NotRequired[Application_KinesisStreamsInput]
    name_prefix: str

class Application_InputParallelism(TypedDict):
    count: NotRequired[Int]

class Application_InputProcessingConfiguration(TypedDict):
    input_lambda_processor: NotRequired[Application_InputLambdaProcessor]

class Application_InputLambdaProcessor(TypedDict):
    resource_arn: str
    role_arn: str

class Application_InputSchema(TypedDict):
    record_columns: Sequence[Application_RecordColumn]
    record_encoding: NotRequired[str]
    record_format: Application_RecordFormat

class Application_RecordColumn(TypedDict):
    mapping: NotRequired[str]
    name: str
    sql_type: str

class Application_RecordFormat(TypedDict):
    mapping_parameters: NotRequired[Application_MappingParameters]
    record_format_type: str

class Application_MappingParameters(TypedDict):
    csv_mapping_parameters: NotRequired[Application_CSVMappingParameters]
    json_mapping_parameters: NotRequired[Application_JSONMappingParameters]

class Application_CSVMappingParameters(TypedDict):
    record_column_delimiter: str
    record_row_delimiter: str

class Application_JSONMappingParameters(TypedDict):
    record_row_path: str

class Application_KinesisFirehoseInput(TypedDict):
    resource_arn: str
    role_arn: str

class Application_KinesisStreamsInput(TypedDict):
    resource_arn: str
    role_arn: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class Application(_Resource):
    """Resource Type definition for AWS::KinesisAnalytics::Application"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        inputs: Sequence[Application_Input],
        application_code: str = ...,
        application_description: str = ...,
        application_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_code: Final[str]
    application_description: Final[str]
    application_name: Final[str]
    id: Final[str]
    inputs: Final[list[Any]]

class ApplicationOutput_Output(TypedDict):
    destination_schema: ApplicationOutput_DestinationSchema
    kinesis_firehose_output: NotRequired[ApplicationOutput_KinesisFirehoseOutput]
    kinesis_streams_output: NotRequired[ApplicationOutput_KinesisStreamsOutput]
    lambda_output: NotRequired[ApplicationOutput_LambdaOutput]
    name: NotRequired[str]

class ApplicationOutput_DestinationSchema(TypedDict):
    record_format_type: NotRequired[str]

class ApplicationOutput_KinesisFirehoseOutput(TypedDict):
    resource_arn: str
    role_arn: str

class ApplicationOutput_KinesisStreamsOutput(TypedDict):
    resource_arn: str
    role_arn: str

class ApplicationOutput_LambdaOutput(TypedDict):
    resource_arn: str
    role_arn: str

@final
class ApplicationOutput_Output_Read:
    destination_schema: Final[ApplicationOutput_DestinationSchema_Read]
    kinesis_firehose_output: Final[ApplicationOutput_KinesisFirehoseOutput_Read]
    kinesis_streams_output: Final[ApplicationOutput_KinesisStreamsOutput_Read]
    lambda_output: Final[ApplicationOutput_LambdaOutput_Read]
    name: Final[str]

@final
class ApplicationOutput_DestinationSchema_Read:
    record_format_type: Final[str]

@final
class ApplicationOutput_KinesisFirehoseOutput_Read:
    resource_arn: Final[str]
    role_arn: Final[str]

@final
class ApplicationOutput_KinesisStreamsOutput_Read:
    resource_arn: Final[str]
    role_arn: Final[str]

@final
class ApplicationOutput_LambdaOutput_Read:
    resource_arn: Final[str]
    role_arn: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class ApplicationOutput(_Resource):
    """Resource Type definition for AWS::KinesisAnalytics::ApplicationOutput"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_name: str,
        output: ApplicationOutput_Output,
        **_options: Unpack[Options],
    ) -> None: ...
    application_name: Final[str]
    id: Final[str]
    output: Final[ApplicationOutput_Output_Read]

class ApplicationReferenceDataSource_ReferenceDataSource(TypedDict):
    reference_schema: ApplicationReferenceDataSource_ReferenceSchema
    s3_reference_data_source: NotRequired[ApplicationReferenceDataSource_S3ReferenceDataSource]
    table_name: NotRequired[str]

class ApplicationReferenceDataSource_ReferenceSchema(TypedDict):
    record_columns: Sequence[ApplicationReferenceDataSource_RecordColumn]
    record_encoding: NotRequired[str]
    record_format: ApplicationReferenceDataSource_RecordFormat

class ApplicationReferenceDataSource_RecordColumn(TypedDict):
    mapping: NotRequired[str]
    name: str
    sql_type: str

class ApplicationReferenceDataSource_RecordFormat(TypedDict):
    mapping_parameters: NotRequired[ApplicationReferenceDataSource_MappingParameters]
    record_format_type: str

class ApplicationReferenceDataSource_MappingParameters(TypedDict):
    csv_mapping_parameters: NotRequired[ApplicationReferenceDataSource_CSVMappingParameters]
    json_mapping_parameters: NotRequired[ApplicationReferenceDataSource_JSONMappingParameters]

class ApplicationReferenceDataSource_CSVMappingParameters(TypedDict):
    record_column_delimiter: str
    record_row_delimiter: str

class ApplicationReferenceDataSource_JSONMappingParameters(TypedDict):
    record_row_path: str

class ApplicationReferenceDataSource_S3ReferenceDataSource(TypedDict):
    bucket_arn: str
    file_key: str
    reference_role_arn: str

@final
class ApplicationReferenceDataSource_ReferenceDataSource_Read:
    reference_schema: Final[ApplicationReferenceDataSource_ReferenceSchema_Read]
    s3_reference_data_source: Final[ApplicationReferenceDataSource_S3ReferenceDataSource_Read]
    table_name: Final[str]

@final
class ApplicationReferenceDataSource_ReferenceSchema_Read:
    record_columns: Final[list[Any]]
    record_encoding: Final[str]
    record_format: Final[ApplicationReferenceDataSource_RecordFormat_Read]

@final
class ApplicationReferenceDataSource_RecordFormat_Read:
    mapping_parameters: Final[ApplicationReferenceDataSource_MappingParameters_Read]
    record_format_type: Final[str]

@final
class ApplicationReferenceDataSource_MappingParameters_Read:
    csv_mapping_parameters: Final[ApplicationReferenceDataSource_CSVMappingParameters_Read]
    json_mapping_parameters: Final[ApplicationReferenceDataSource_JSONMappingParameters_Read]

@final
class ApplicationReferenceDataSource_CSVMappingParameters_Read:
    record_column_delimiter: Final[str]
    record_row_delimiter: Final[str]

@final
class ApplicationReferenceDataSource_JSONMappingParameters_Read:
    record_row_path: Final[str]

@final
class ApplicationReferenceDataSource_S3ReferenceDataSource_Read:
    bucket_arn: Final[str]
    file_key: Final[str]
    reference_role_arn: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class ApplicationReferenceDataSource(_Resource):
    """Resource Type definition for AWS::KinesisAnalytics::ApplicationReferenceDataSource"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_name: str,
        reference_data_source: ApplicationReferenceDataSource_ReferenceDataSource,
        **_options: Unpack[Options],
    ) -> None: ...
    application_name: Final[str]
    id: Final[str]
    reference_data_source: Final[ApplicationReferenceDataSource_ReferenceDataSource_Read]

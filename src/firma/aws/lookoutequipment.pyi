"""Resource types of AWS LookoutEquipment. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Int, Options, Ref
from firma.program.resource import Resource as _Resource

class InferenceScheduler_DataInputConfiguration(TypedDict):
    inference_input_name_configuration: NotRequired[InferenceScheduler_InputNameConfiguration]
    input_time_zone_offset: NotRequired[str]
    s3_input_configuration: InferenceScheduler_S3InputConfiguration

class InferenceScheduler_InputNameConfiguration(TypedDict):
    component_timestamp_delimiter: NotRequired[str]
    timestamp_format: NotRequired[str]

class InferenceScheduler_S3InputConfiguration(TypedDict):
    bucket: str
    prefix: NotRequired[str]

@final
class InferenceScheduler_DataInputConfiguration_Read:
    inference_input_name_configuration: Final[InferenceScheduler_InputNameConfiguration_Read]
    input_time_zone_offset: Final[str]
    s3_input_configuration: Final[InferenceScheduler_S3InputConfiguration_Read]

@final
class InferenceScheduler_InputNameConfiguration_Read:
    component_timestamp_delimiter: Final[str]
    timestamp_format: Final[str]

@final
class InferenceScheduler_S3InputConfiguration_Read:
    bucket: Final[str]
    prefix: Final[str]

class InferenceScheduler_DataOutputConfiguration(TypedDict):
    kms_key_id: NotRequired[str]
    s3_output_configuration: InferenceScheduler_S3OutputConfiguration

class InferenceScheduler_S3OutputConfiguration(TypedDict):
    bucket: str
    prefix: NotRequired[str]

@final
class InferenceScheduler_DataOutputConfiguration_Read:
    kms_key_id: Final[str]
    s3_output_configuration: Final[InferenceScheduler_S3OutputConfiguration_Read]

@final
class InferenceScheduler_S3OutputConfiguration_Read:
    bucket: Final[str]
    prefix: Final[str]

class InferenceScheduler_Tag(TypedDict):
    key: str
    value: str

@final
class InferenceScheduler(_Resource):
    """Resource schema for LookoutEquipment InferenceScheduler."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        data_input_configuration: InferenceScheduler_DataInputConfiguration,
        data_output_configuration: InferenceScheduler_DataOutputConfiguration,
        data_upload_frequency: Literal["PT5M", "PT10M", "PT15M", "PT30M", "PT1H"],
        model_name: str,
        role_arn: str,
        data_delay_offset_in_minutes: Int = ...,
        inference_scheduler_name: str = ...,
        server_side_kms_key_id: str = ...,
        tags: Sequence[InferenceScheduler_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    data_delay_offset_in_minutes: Final[Ref[int]]
    """A period of time (in minutes) by which inference on the data is delayed after the data starts."""
    data_input_configuration: Final[InferenceScheduler_DataInputConfiguration_Read]
    """Specifies configuration information for the input data for the inference scheduler, including delimiter, format, and dataset location."""
    data_output_configuration: Final[InferenceScheduler_DataOutputConfiguration_Read]
    """Specifies configuration information for the output results for the inference scheduler, including the S3 location for the output."""
    data_upload_frequency: Final[str]
    """How often data is uploaded to the source S3 bucket for the input data."""
    inference_scheduler_arn: Final[str]
    """The Amazon Resource Name (ARN) of the inference scheduler being created."""
    inference_scheduler_name: Final[str]
    """The name of the inference scheduler being created."""
    model_name: Final[str]
    """The name of the previously trained ML model being used to create the inference scheduler."""
    role_arn: Final[str]
    """The Amazon Resource Name (ARN) of a role with permission to access the data source being used for the inference."""
    server_side_kms_key_id: Final[str]
    """Provides the identifier of the AWS KMS customer master key (CMK) used to encrypt inference scheduler data by Amazon Lookout for Equipment."""
    tags: Final[list[Any]]
    """Any tags associated with the inference scheduler."""

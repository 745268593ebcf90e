"""Resource types of AWS MWAAServerless. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Options, Texts
from firma.program.resource import Resource as _Resource

class Workflow_Code(TypedDict):
    s3_location: NotRequired[Workflow_CodeS3Location]

class Workflow_CodeS3Location(TypedDict):
    bucket: str
    object_key: str
    version_id: NotRequired[str]

@final
class Workflow_Code_Read:
    s3_location: Final[Workflow_CodeS3Location_Read]

@final
class Workflow_CodeS3Location_Read:
    bucket: Final[str]
    object_key: Final[str]
    version_id: Final[str]

class Workflow_S3Location(TypedDict):
    bucket: str
    object_key: str
    version_id: NotRequired[str]

@final
class Workflow_S3Location_Read:
    bucket: Final[str]
    object_key: Final[str]
    version_id: Final[str]

class Workflow_EncryptionConfiguration(TypedDict):
    kms_key_id: NotRequired[str]
    type: Literal["AWS_MANAGED_KEY", "CUSTOMER_MANAGED_KEY"]

@final
class Workflow_EncryptionConfiguration_Read:
    kms_key_id: Final[str]
    type: Final[str]

class Workflow_LoggingConfiguration(TypedDict):
    log_group_name: str

@final
class Workflow_LoggingConfiguration_Read:
    log_group_name: Final[str]

class Workflow_NetworkConfiguration(TypedDict):
    security_group_ids: NotRequired[Texts]
    subnet_ids: NotRequired[Texts]

@final
class Workflow_NetworkConfiguration_Read:
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]

@final
class Workflow_ScheduleConfiguration_Read:
    cron_expression: Final[str]

@final
class Workflow(_Resource):
    """Resource Type definition for AWS::MWAAServerless::Workflow resource"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        definition_s3_location: Workflow_S3Location,
        role_arn: str,
        code: Workflow_Code = ...,
        description: str = ...,
        encryption_configuration: Workflow_EncryptionConfiguration = ...,
        logging_configuration: Workflow_LoggingConfiguration = ...,
        name: str = ...,
        network_configuration: Workflow_NetworkConfiguration = ...,
        tags: Mapping[str, str] = ...,
        trigger_mode: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    code: Final[Workflow_Code_Read]
    """The location of code artifacts in Amazon S3 for the workflow."""
    code_snapshotted_at: Final[str]
    created_at: Final[str]
    definition_s3_location: Final[Workflow_S3Location_Read]
    description: Final[str]
    encryption_configuration: Final[Workflow_EncryptionConfiguration_Read]
    logging_configuration: Final[Workflow_LoggingConfiguration_Read]
    modified_at: Final[str]
    name: Final[str]
    network_configuration: Final[Workflow_NetworkConfiguration_Read]
    role_arn: Final[str]
    schedule_configuration: Final[Workflow_ScheduleConfiguration_Read]
    tags: Final[Any]
    """A map of key-value pairs to be applied as tags"""
    trigger_mode: Final[str]
    workflow_arn: Final[str]
    workflow_status: Final[str]
    workflow_version: Final[str]

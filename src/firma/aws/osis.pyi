"""Resource types of AWS OSIS. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Pipeline_BufferOptions(TypedDict):
    persistent_buffer_enabled: Bool

@final
class Pipeline_BufferOptions_Read:
    persistent_buffer_enabled: Final[Ref[bool]]

class Pipeline_EncryptionAtRestOptions(TypedDict):
    kms_key_arn: str

@final
class Pipeline_EncryptionAtRestOptions_Read:
    kms_key_arn: Final[str]

class Pipeline_LogPublishingOptions(TypedDict):
    cloud_watch_log_destination: NotRequired[Pipeline_LogPublishingOptionsCloudWatchLogDestination]
    is_logging_enabled: NotRequired[Bool]

class Pipeline_LogPublishingOptionsCloudWatchLogDestination(TypedDict):
    log_group: str

@final
class Pipeline_LogPublishingOptions_Read:
    cloud_watch_log_destination: Final[Pipeline_LogPublishingOptionsCloudWatchLogDestination_Read]
    is_logging_enabled: Final[Ref[bool]]

@final
class Pipeline_LogPublishingOptionsCloudWatchLogDestination_Read:
    log_group: Final[str]

class Pipeline_ResourcePolicy(TypedDict):
    policy: Mapping[str, Any]

@final
class Pipeline_ResourcePolicy_Read:
    policy: Final[Any]

class Pipeline_Tag(TypedDict):
    key: str
    value: str

class Pipeline_VpcOptions(TypedDict):
    security_group_ids: NotRequired[Texts]
    subnet_ids: Texts
    vpc_attachment_options: NotRequired[Pipeline_VpcOptionsVpcAttachmentOptions]
    vpc_endpoint_management: NotRequired[Literal["CUSTOMER", "SERVICE"]]

class Pipeline_VpcOptionsVpcAttachmentOptions(TypedDict):
    attach_to_vpc: Bool
    cidr_block: str

@final
class Pipeline_VpcOptions_Read:
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]
    vpc_attachment_options: Final[Pipeline_VpcOptionsVpcAttachmentOptions_Read]
    vpc_endpoint_management: Final[str]

@final
class Pipeline_VpcOptionsVpcAttachmentOptions_Read:
    attach_to_vpc: Final[Ref[bool]]
    cidr_block: Final[str]

@final
class Pipeline(_Resource):
    """An OpenSearch Ingestion Service Data Prepper pipeline running Data Prepper."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        max_units: Int,
        min_units: Int,
        pipeline_configuration_body: str,
        pipeline_name: str,
        buffer_options: Pipeline_BufferOptions = ...,
        encryption_at_rest_options: Pipeline_EncryptionAtRestOptions = ...,
        log_publishing_options: Pipeline_LogPublishingOptions = ...,
        pipeline_role_arn: str = ...,
        resource_policy: Pipeline_ResourcePolicy = ...,
        tags: Sequence[Pipeline_Tag] = ...,
        vpc_options: Pipeline_VpcOptions = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    buffer_options: Final[Pipeline_BufferOptions_Read]
    """Key-value pairs to configure buffering."""
    encryption_at_rest_options: Final[Pipeline_EncryptionAtRestOptions_Read]
    """Key-value pairs to configure encryption at rest."""
    ingest_endpoint_urls: Final[list[str]]
    """A list of endpoints that can be used for ingesting data into a pipeline"""
    log_publishing_options: Final[Pipeline_LogPublishingOptions_Read]
    """Key-value pairs to configure log publishing."""
    max_units: Final[Ref[int]]
    """The maximum pipeline capacity, in Ingestion OpenSearch Compute Units (OCUs)."""
    min_units: Final[Ref[int]]
    """The minimum pipeline capacity, in Ingestion OpenSearch Compute Units (OCUs)."""
    pipeline_arn: Final[str]
    """The Amazon Resource Name (ARN) of the pipeline."""
    pipeline_configuration_body: Final[str]
    """The Data Prepper pipeline configuration."""
    pipeline_name: Final[str]
    """Name of the OpenSearch Ingestion Service pipeline to create."""
    pipeline_role_arn: Final[str]
    """The Pipeline Role (ARN) for the pipeline."""
    resource_policy: Final[Pipeline_ResourcePolicy_Read]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    vpc_endpoint_service: Final[str]
    """The VPC endpoint service name for the pipeline."""
    vpc_endpoints: Final[list[Any]]
    """The VPC interface endpoints that have access to the pipeline."""
    vpc_options: Final[Pipeline_VpcOptions_Read]
    """Container for the values required to configure VPC access for the pipeline."""

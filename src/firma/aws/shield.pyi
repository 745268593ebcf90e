"""Resource types of AWS Shield. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Options, Texts
from firma.program.resource import Resource as _Resource

@final
class DRTAccess(_Resource):
    """Config the role and list of Amazon S3 log buckets used by the Shield Response Team (SRT) to access your AWS account while assisting with…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        role_arn: str,
        log_bucket_list: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    account_id: Final[str]
    log_bucket_list: Final[list[str]]
    """Authorizes the Shield Response Team (SRT) to access the specified Amazon S3 bucket containing log data such as Application Load Balancer…"""
    role_arn: Final[str]
    """Authorizes the Shield Response Team (SRT) using the specified role, to access your AWS account to assist with DDoS attack mitigation…"""

class ProactiveEngagement_EmergencyContact(TypedDict):
    contact_notes: NotRequired[str]
    email_address: str
    phone_number: NotRequired[str]

@final
class ProactiveEngagement(_Resource):
    """Authorizes the Shield Response Team (SRT) to use email and phone to notify contacts about escalations to the SRT and to initiate proactive…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        emergency_contact_list: Sequence[ProactiveEngagement_EmergencyContact],
        proactive_engagement_status: Literal["ENABLED", "DISABLED"],
        **_options: Unpack[Options],
    ) -> None: ...
    account_id: Final[str]
    emergency_contact_list: Final[list[Any]]
    """A list of email addresses and phone numbers that the Shield Response Team (SRT) can use to contact you for escalations to the SRT and to…"""
    proactive_engagement_status: Final[str]
    """If ENABLED, the Shield Response Team (SRT) will use email and phone to notify contacts about escalations to the SRT and to initiate…"""

class Protection_ApplicationLayerAutomaticResponseConfiguration(TypedDict):
    action: Protection_ApplicationLayerAutomaticResponseConfigurationAction
    status: Literal["ENABLED", "DISABLED"]

class Protection_ApplicationLayerAutomaticResponseConfigurationAction(TypedDict):
    count: NotRequired[Mapping[str, Any]]
    block: NotRequired[Mapping[str, Any]]

@final
class Protection_ApplicationLayerAutomaticResponseConfiguration_Read:
    action: Final[Protection_ApplicationLayerAutomaticResponseConfigurationAction_Read]
    status: Final[str]

@final
class Protection_ApplicationLayerAutomaticResponseConfigurationAction_Read:
    count: Final[Any]
    block: Final[Any]

class Protection_Tag(TypedDict):
    key: str
    value: str

@final
class Protection(_Resource):
    """Enables AWS Shield Advanced for a specific AWS resource."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        resource_arn: str,
        application_layer_automatic_response_configuration: Protection_ApplicationLayerAutomaticResponseConfiguration = ...,
        health_check_arns: Texts = ...,
        tags: Sequence[Protection_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_layer_automatic_response_configuration: Final[Protection_ApplicationLayerAutomaticResponseConfiguration_Read]
    """The automatic application layer DDoS mitigation settings for a Protection."""
    health_check_arns: Final[list[str]]
    """The Amazon Resource Names (ARNs) of the health check to associate with the protection."""
    name: Final[str]
    """Friendly name for the Protection."""
    protection_arn: Final[str]
    """The ARN (Amazon Resource Name) of the protection."""
    protection_id: Final[str]
    """The unique identifier (ID) of the protection."""
    resource_arn: Final[str]
    """The ARN (Amazon Resource Name) of the resource to be protected."""
    tags: Final[list[Any]]
    """One or more tag key-value pairs for the Protection object."""

class ProtectionGroup_Tag(TypedDict):
    key: str
    value: str

@final
class ProtectionGroup(_Resource):
    """A grouping of protected resources so they can be handled as a collective."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        aggregation: Literal["SUM", "MEAN", "MAX"],
        pattern: Literal["ALL", "ARBITRARY", "BY_RESOURCE_TYPE"],
        protection_group_id: str,
        members: Texts = ...,
        resource_type: Literal["CLOUDFRONT_DISTRIBUTION", "ROUTE_53_HOSTED_ZONE", "ELASTIC_IP_ALLOCATION", "CLASSIC_LOAD_BALANCER", "APPLICATION_LOAD_BALANCER", "GLOBAL_ACCELERATOR"] = ...,
        tags: Sequence[ProtectionGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    aggregation: Final[str]
    """Defines how AWS Shield combines resource data for the group in order to detect, mitigate, and report events."""
    members: Final[list[str]]
    """The Amazon Resource Names (ARNs) of the resources to include in the protection group."""
    pattern: Final[str]
    """The criteria to use to choose the protected resources for inclusion in the group."""
    protection_group_arn: Final[str]
    """The ARN (Amazon Resource Name) of the protection group."""
    protection_group_id: Final[str]
    """The name of the protection group."""
    resource_type: Final[str]
    """The resource type to include in the protection group."""
    tags: Final[list[Any]]
    """One or more tag key-value pairs for the Protection object."""

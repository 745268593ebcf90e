"""Resource types of AWS GuardDuty. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class CustomDetectionRuleAssociation_TagItem(TypedDict):
    key: str
    value: str

@final
class CustomDetectionRuleAssociation(_Resource):
    """Resource Type definition for AWS::GuardDuty::CustomDetectionRuleAssociation."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        mode: Literal["LIVE", "DRY_RUN"],
        rule_id: str,
        tags: Sequence[CustomDetectionRuleAssociation_TagItem] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    account_id: Final[str]
    """The AWS account ID the association applies to."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the association."""
    association_id: Final[str]
    """The service-generated unique identifier of the association."""
    created_at: Final[str]
    """The time the association was created."""
    mode: Final[str]
    """Whether the rule runs in LIVE mode (generates findings) or DRY_RUN mode (evaluates without generating findings)."""
    rule_id: Final[str]
    """The catalog identifier of the custom detection rule to associate."""
    tags: Final[list[Any]]
    """The tags applied to the association."""
    updated_at: Final[str]
    """The time the association was last updated."""

class Detector_CFNDataSourceConfigurations(TypedDict):
    kubernetes: NotRequired[Detector_CFNKubernetesConfiguration]
    malware_protection: NotRequired[Detector_CFNMalwareProtectionConfiguration]
    s3_logs: NotRequired[Detector_CFNS3LogsConfiguration]

class Detector_CFNKubernetesConfiguration(TypedDict):
    audit_logs: Detector_CFNKubernetesAuditLogsConfiguration

class Detector_CFNKubernetesAuditLogsConfiguration(TypedDict):
    enable: Bool

class Detector_CFNMalwareProtectionConfiguration(TypedDict):
    scan_ec2_instance_with_findings: NotRequired[Detector_CFNScanEc2InstanceWithFindingsConfiguration]

class Detector_CFNScanEc2InstanceWithFindingsConfiguration(TypedDict):
    ebs_volumes: NotRequired[Bool]

class Detector_CFNS3LogsConfiguration(TypedDict):
    enable: Bool

@final
class Detector_CFNDataSourceConfigurations_Read:
    kubernetes: Final[Detector_CFNKubernetesConfiguration_Read]
    malware_protection: Final[Detector_CFNMalwareProtectionConfiguration_Read]
    s3_logs: Final[Detector_CFNS3LogsConfiguration_Read]

@final
class Detector_CFNKubernetesConfiguration_Read:
    audit_logs: Final[Detector_CFNKubernetesAuditLogsConfiguration_Read]

@final
class Detector_CFNKubernetesAuditLogsConfiguration_Read:
    enable: Final[Ref[bool]]

@final
class Detector_CFNMalwareProtectionConfiguration_Read:
    scan_ec2_instance_with_findings: Final[Detector_CFNScanEc2InstanceWithFindingsConfiguration_Read]

@final
class Detector_CFNScanEc2InstanceWithFindingsConfiguration_Read:
    ebs_volumes: Final[Ref[bool]]

@final
class Detector_CFNS3LogsConfiguration_Read:
    enable: Final[Ref[bool]]

class Detector_CFNFeatureConfiguration(TypedDict):
    additional_configuration: NotRequired[Sequence[Detector_CFNFeatureAdditionalConfiguration]]
    name: Literal["AI_ANALYST", "AI_PROTECTION", "EBS_MALWARE_PROTECTION", "EKS_AUDIT_LOGS", "EKS_RUNTIME_MONITORING", "LAMBDA_NETWORK_LOGS", "RDS_LOGIN_EVENTS", "RUNTIME_MONITORING", "S3_DATA_EVENTS"]
    status: Literal["ENABLED", "DISABLED"]

class Detector_CFNFeatureAdditionalConfiguration(TypedDict):
    name: NotRequired[Literal["EC2_AGENT_MANAGEMENT", "ECS_FARGATE_AGENT_MANAGEMENT", "EKS_ADDON_MANAGEMENT", "RDS_DATA_RISK"]]
    status: NotRequired[Literal["DISABLED", "ENABLED"]]

class Detector_TagItem(TypedDict):
    key: str
    value: str

@final
class Detector(_Resource):
    """Resource Type definition for AWS::GuardDuty::Detector"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        enable: Bool,
        data_sources: Detector_CFNDataSourceConfigurations = ...,
        features: Sequence[Detector_CFNFeatureConfiguration] = ...,
        finding_publishing_frequency: Literal["FIFTEEN_MINUTES", "ONE_HOUR", "SIX_HOURS"] = ...,
        tags: Sequence[Detector_TagItem] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    data_sources: Final[Detector_CFNDataSourceConfigurations_Read]
    enable: Final[Ref[bool]]
    features: Final[list[Any]]
    finding_publishing_frequency: Final[str]
    id: Final[str]
    tags: Final[list[Any]]

class Filter_FindingCriteria(TypedDict):
    criterion: NotRequired[Mapping[str, Filter_Condition]]

class Filter_Condition(TypedDict):
    eq: NotRequired[Texts]
    equals: NotRequired[Texts]
    greater_than: NotRequired[Int]
    greater_than_or_equal: NotRequired[Int]
    gt: NotRequired[Int]
    gte: NotRequired[Int]
    less_than: NotRequired[Int]
    less_than_or_equal: NotRequired[Int]
    lt: NotRequired[Int]
    lte: NotRequired[Int]
    matches: NotRequired[Texts]
    neq: NotRequired[Texts]
    not_equals: NotRequired[Texts]
    not_matches: NotRequired[Texts]

@final
class Filter_FindingCriteria_Read:
    criterion: Final[Any]

class Filter_TagItem(TypedDict):
    key: str
    value: str

@final
class Filter(_Resource):
    """Resource Type definition for AWS::GuardDuty::Filter"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        detector_id: str,
        finding_criteria: Filter_FindingCriteria,
        name: str,
        action: Literal["ARCHIVE", "NOOP"] = ...,
        description: str = ...,
        rank: Int = ...,
        tags: Sequence[Filter_TagItem] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    action: Final[str]
    description: Final[str]
    detector_id: Final[str]
    finding_criteria: Final[Filter_FindingCriteria_Read]
    name: Final[str]
    rank: Final[Ref[int]]
    tags: Final[list[Any]]

class IPSet_TagItem(TypedDict):
    key: str
    value: str

@final
class IPSet(_Resource):
    """Resource Type definition for AWS::GuardDuty::IPSet"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        format: Literal["ALIEN_VAULT", "FIRE_EYE", "OTX_CSV", "PROOF_POINT", "STIX", "TXT"],
        location: str,
        activate: Bool = ...,
        detector_id: str = ...,
        expected_bucket_owner: str = ...,
        name: str = ...,
        tags: Sequence[IPSet_TagItem] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    activate: Final[Ref[bool]]
    detector_id: Final[str]
    expected_bucket_owner: Final[str]
    format: Final[str]
    id: Final[str]
    location: Final[str]
    name: Final[str]
    tags: Final[list[Any]]

class MalwareProtectionPlan_CFNActions(TypedDict):
    tagging: NotRequired[MalwareProtectionPlan_CFNTagging]

class MalwareProtectionPlan_CFNTagging(TypedDict):
    status: NotRequired[Literal["DISABLED", "ENABLED"]]

@final
class MalwareProtectionPlan_CFNActions_Read:
    tagging: Final[MalwareProtectionPlan_CFNTagging_Read]

@final
class MalwareProtectionPlan_CFNTagging_Read:
    status: Final[str]

class MalwareProtectionPlan_CFNProtectedResource(TypedDict):
    s3_bucket: MalwareProtectionPlan_CFNProtectedResourceS3Bucket

class MalwareProtectionPlan_CFNProtectedResourceS3Bucket(TypedDict):
    bucket_name: NotRequired[str]
    object_prefixes: NotRequired[Texts]

@final
class MalwareProtectionPlan_CFNProtectedResource_Read:
    s3_bucket: Final[MalwareProtectionPlan_CFNProtectedResourceS3Bucket_Read]

@final
class MalwareProtectionPlan_CFNProtectedResourceS3Bucket_Read:
    bucket_name: Final[str]
    object_prefixes: Final[list[str]]

class MalwareProtectionPlan_TagItem(TypedDict):
    key: str
    value: str

@final
class MalwareProtectionPlan(_Resource):
    """Resource Type definition for AWS::GuardDuty::MalwareProtectionPlan"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        protected_resource: MalwareProtectionPlan_CFNProtectedResource,
        role: str,
        actions: MalwareProtectionPlan_CFNActions = ...,
        tags: Sequence[MalwareProtectionPlan_TagItem] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    actions: Final[MalwareProtectionPlan_CFNActions_Read]
    """Specifies the action that is to be applied to the Malware Protection plan resource."""
    arn: Final[str]
    """Amazon Resource Name (ARN) of the protected resource."""
    created_at: Final[str]
    """The timestamp when the Malware Protection plan resource was created."""
    malware_protection_plan_id: Final[str]
    """A unique identifier associated with Malware Protection plan resource."""
    protected_resource: Final[MalwareProtectionPlan_CFNProtectedResource_Read]
    """Information about the protected resource."""
    role: Final[str]
    """IAM role that includes the permissions required to scan and (optionally) add tags to the associated protected resource."""
    status: Final[str]
    """Status of the Malware Protection plan resource."""
    status_reasons: Final[list[Any]]
    """Status details associated with the Malware Protection plan resource status."""
    tags: Final[list[Any]]
    """The tags to be added to the created Malware Protection plan resource."""

@final
class Master(_Resource):
    """GuardDuty Master resource schema"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        detector_id: str,
        master_id: str,
        invitation_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    detector_id: Final[str]
    """Unique ID of the detector of the GuardDuty member account."""
    invitation_id: Final[str]
    """Value used to validate the master account to the member account."""
    master_id: Final[str]
    """ID of the account used as the master account."""

@final
class Member(_Resource):
    """Resource Type definition for AWS::GuardDuty::Member"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        email: str,
        detector_id: str = ...,
        disable_email_notification: Bool = ...,
        member_id: str = ...,
        message: str = ...,
        status: Literal["Created", "Disabled", "Enabled", "Invited", "Removed", "Resigned"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    detector_id: Final[str]
    disable_email_notification: Final[Ref[bool]]
    email: Final[str]
    member_id: Final[str]
    message: Final[str]
    status: Final[str]

class PublishingDestination_CFNDestinationProperties(TypedDict):
    destination_arn: NotRequired[str]
    kms_key_arn: NotRequired[str]

@final
class PublishingDestination_CFNDestinationProperties_Read:
    destination_arn: Final[str]
    kms_key_arn: Final[str]

class PublishingDestination_TagItem(TypedDict):
    key: str
    value: str

@final
class PublishingDestination(_Resource):
    """Resource Type definition for AWS::GuardDuty::PublishingDestination."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        destination_properties: PublishingDestination_CFNDestinationProperties,
        destination_type: Literal["S3"],
        detector_id: str,
        tags: Sequence[PublishingDestination_TagItem] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    destination_properties: Final[PublishingDestination_CFNDestinationProperties_Read]
    destination_type: Final[str]
    """The type of resource for the publishing destination."""
    detector_id: Final[str]
    """The ID of the GuardDuty detector associated with the publishing destination."""
    id: Final[str]
    """The ID of the publishing destination."""
    publishing_failure_start_timestamp: Final[str]
    """The time, in epoch millisecond format, at which GuardDuty was first unable to publish findings to the destination."""
    status: Final[str]
    """The status of the publishing destination."""
    tags: Final[list[Any]]

class ThreatEntitySet_TagItem(TypedDict):
    key: str
    value: str

@final
class ThreatEntitySet(_Resource):
    """Resource Type definition for AWS::GuardDuty::ThreatEntitySet"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        format: Literal["ALIEN_VAULT", "FIRE_EYE", "OTX_CSV", "PROOF_POINT", "STIX", "TXT"],
        location: str,
        activate: Bool = ...,
        detector_id: str = ...,
        expected_bucket_owner: str = ...,
        name: str = ...,
        tags: Sequence[ThreatEntitySet_TagItem] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    activate: Final[Ref[bool]]
    created_at: Final[str]
    detector_id: Final[str]
    error_details: Final[str]
    expected_bucket_owner: Final[str]
    format: Final[str]
    id: Final[str]
    location: Final[str]
    name: Final[str]
    status: Final[str]
    tags: Final[list[Any]]
    updated_at: Final[str]

class ThreatIntelSet_TagItem(TypedDict):
    key: str
    value: str

@final
class ThreatIntelSet(_Resource):
    """Resource Type definition for AWS::GuardDuty::ThreatIntelSet"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        format: Literal["ALIEN_VAULT", "FIRE_EYE", "OTX_CSV", "PROOF_POINT", "STIX", "TXT"],
        location: str,
        activate: Bool = ...,
        detector_id: str = ...,
        expected_bucket_owner: str = ...,
        name: str = ...,
        tags: Sequence[ThreatIntelSet_TagItem] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    activate: Final[Ref[bool]]
    detector_id: Final[str]
    expected_bucket_owner: Final[str]
    format: Final[str]
    id: Final[str]
    location: Final[str]
    name: Final[str]
    tags: Final[list[Any]]

class TrustedEntitySet_TagItem(TypedDict):
    key: str
    value: str

@final
class TrustedEntitySet(_Resource):
    """Resource Type definition for AWS::GuardDuty::TrustedEntitySet"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        format: Literal["ALIEN_VAULT", "FIRE_EYE", "OTX_CSV", "PROOF_POINT", "STIX", "TXT"],
        location: str,
        activate: Bool = ...,
        detector_id: str = ...,
        expected_bucket_owner: str = ...,
        name: str = ...,
        tags: Sequence[TrustedEntitySet_TagItem] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    activate: Final[Ref[bool]]
    created_at: Final[str]
    detector_id: Final[str]
    error_details: Final[str]
    expected_bucket_owner: Final[str]
    format: Final[str]
    id: Final[str]
    location: Final[str]
    name: Final[str]
    status: Final[str]
    tags: Final[list[Any]]
    updated_at: Final[str]

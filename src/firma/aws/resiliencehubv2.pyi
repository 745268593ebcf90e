"""Resource types of AWS ResilienceHubV2. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Policy_AvailabilitySlo(TypedDict):
    target: NotRequired[Number]

@final
class Policy_AvailabilitySlo_Read:
    target: Final[Ref[float]]

class Policy_DataRecoveryTargets(TypedDict):
    time_between_backups_in_minutes: NotRequired[Int]

@final
class Policy_DataRecoveryTargets_Read:
    time_between_backups_in_minutes: Final[Ref[int]]

class Policy_MultiAzTargets(TypedDict):
    disaster_recovery_approach: NotRequired[Literal["ACTIVE_ACTIVE", "HOT_STANDBY", "WARM_STANDBY", "PILOT_LIGHT", "BACKUP_AND_RESTORE"]]
    rpo_in_minutes: NotRequired[Int]
    rto_in_minutes: NotRequired[Int]

@final
class Policy_MultiAzTargets_Read:
    disaster_recovery_approach: Final[str]
    rpo_in_minutes: Final[Ref[int]]
    rto_in_minutes: Final[Ref[int]]

class Policy_MultiRegionTargets(TypedDict):
    disaster_recovery_approach: NotRequired[Literal["ACTIVE_ACTIVE", "HOT_STANDBY", "WARM_STANDBY", "PILOT_LIGHT", "BACKUP_AND_RESTORE"]]
    rpo_in_minutes: NotRequired[Int]
    rto_in_minutes: NotRequired[Int]

@final
class Policy_MultiRegionTargets_Read:
    disaster_recovery_approach: Final[str]
    rpo_in_minutes: Final[Ref[int]]
    rto_in_minutes: Final[Ref[int]]

class Policy_Tag(TypedDict):
    key: str
    value: str

@final
class Policy(_Resource):
    """Creates a resilience policy that defines availability and disaster recovery requirements."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        availability_slo: Policy_AvailabilitySlo = ...,
        data_recovery: Policy_DataRecoveryTargets = ...,
        description: str = ...,
        kms_key_id: str = ...,
        multi_az: Policy_MultiAzTargets = ...,
        multi_region: Policy_MultiRegionTargets = ...,
        sharing_enabled: Bool = ...,
        tags: Sequence[Policy_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    associated_service_count: Final[Ref[int]]
    """The number of services associated with this policy."""
    availability_slo: Final[Policy_AvailabilitySlo_Read]
    created_at: Final[str]
    """The timestamp when the policy was created."""
    data_recovery: Final[Policy_DataRecoveryTargets_Read]
    description: Final[str]
    """The description of the policy."""
    kms_key_id: Final[str]
    """The KMS key ID for encrypting policy data."""
    multi_az: Final[Policy_MultiAzTargets_Read]
    multi_region: Final[Policy_MultiRegionTargets_Read]
    name: Final[str]
    """The name of the policy."""
    policy_arn: Final[str]
    """The ARN of the policy."""
    sharing_enabled: Final[Ref[bool]]
    """Whether the policy is enabled to be shared with other members of the Organization."""
    tags: Final[list[Any]]
    """Tags assigned to the policy."""
    updated_at: Final[str]
    """The timestamp when the policy was last updated."""

class Service_AssertionDefinition(TypedDict):
    text: str

class Service_AssociatedSystem(TypedDict):
    system_arn: str
    user_journey_ids: NotRequired[Texts]

class Service_DevOpsAgentConfiguration(TypedDict):
    agent_space_arn: str

@final
class Service_DevOpsAgentConfiguration_Read:
    agent_space_arn: Final[str]

@final
class Service_EffectivePolicyValues_Read:
    availability_slo: Final[Service_SloSource_Read]
    multi_az_dr_approach: Final[Service_DisasterRecoverySource_Read]
    multi_az_rpo: Final[Service_TargetSource_Read]
    multi_az_rto: Final[Service_TargetSource_Read2]
    multi_region_dr_approach: Final[Service_DisasterRecoverySource_Read2]
    multi_region_rpo: Final[Service_TargetSource_Read3]
    multi_region_rto: Final[Service_TargetSource_Read4]

@final
class Service_SloSource_Read:
    policy_name: Final[str]
    value: Final[Ref[float]]

@final
class Service_DisasterRecoverySource_Read:
    policy_name: Final[str]
    value: Final[str]

@final
class Service_TargetSource_Read:
    policy_name: Final[str]
    value: Final[Ref[int]]

@final
class Service_TargetSource_Read2:
    policy_name: Final[str]
    value: Final[Ref[int]]

@final
class Service_DisasterRecoverySource_Read2:
    policy_name: Final[str]
    value: Final[str]

@final
class Service_TargetSource_Read3:
    policy_name: Final[str]
    value: Final[Ref[int]]

@final
class Service_TargetSource_Read4:
    policy_name: Final[str]
    value: Final[Ref[int]]

class Service_InputSourceDefinition(TypedDict):
    resource_configuration: Service_ResourceConfiguration

class Service_ResourceConfiguration(TypedDict):
    cfn_stack_arn: NotRequired[str]
    design_file_s3_url: NotRequired[str]
    eks: NotRequired[Service_EksSource]
    resource_tags: NotRequired[Sequence[Service_ResourceTag]]
    tf_state_file_url: NotRequired[str]

class Service_EksSource(TypedDict):
    cluster_arn: str
    label_selector: NotRequired[Service_EksLabelSelector]
    namespaces: Texts

class Service_EksLabelSelector(TypedDict):
    match_expressions: NotRequired[Sequence[Service_EksLabelSelectorRequirement]]
    match_labels: NotRequired[Mapping[str, str]]

class Service_EksLabelSelectorRequirement(TypedDict):
    key: str
    operator: Literal["IN", "NOT_IN", "EXISTS", "DOES_NOT_EXIST"]
    values: NotRequired[Texts]

class Service_ResourceTag(TypedDict):
    key: str
    values: Texts

class Service_PermissionModel(TypedDict):
    cross_account_role_arns: NotRequired[Sequence[Service_CrossAccountRoleConfiguration]]
    invoker_role_name: str

class Service_CrossAccountRoleConfiguration(TypedDict):
    cross_account_role_arn: str
    external_id: NotRequired[str]

@final
class Service_PermissionModel_Read:
    cross_account_role_arns: Final[list[Any]]
    invoker_role_name: Final[str]

class Service_ServiceReportConfiguration(TypedDict):
    report_output: Sequence[Service_ReportOutputConfiguration]

class Service_ReportOutputConfiguration(TypedDict):
    s3: NotRequired[Service_S3ReportOutputConfiguration]

class Service_S3ReportOutputConfiguration(TypedDict):
    bucket_owner: str
    bucket_path: str

@final
class Service_ServiceReportConfiguration_Read:
    report_output: Final[list[Any]]

class Service_Tag(TypedDict):
    key: str
    value: str

@final
class Service(_Resource):
    """Creates a resilience-managed service with associated systems, input sources, assertions, and service functions."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        regions: Texts,
        assertions: Sequence[Service_AssertionDefinition] = ...,
        associated_systems: Sequence[Service_AssociatedSystem] = ...,
        dependency_discovery: Literal["ENABLED", "DISABLED", "INITIALIZING"] = ...,
        description: str = ...,
        dev_ops_agent_configuration: Service_DevOpsAgentConfiguration = ...,
        input_sources: Sequence[Service_InputSourceDefinition] = ...,
        kms_key_id: str = ...,
        permission_model: Service_PermissionModel = ...,
        policy_arn: str = ...,
        report_configuration: Service_ServiceReportConfiguration = ...,
        tags: Sequence[Service_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    assertions: Final[list[Any]]
    """Assertions associated with this service."""
    associated_systems: Final[list[Any]]
    """Systems associated with this service."""
    created_at: Final[str]
    """The timestamp when the service was created."""
    dependency_discovery: Final[str]
    """Dependency discovery state."""
    description: Final[str]
    """The description of the service."""
    dev_ops_agent_configuration: Final[Service_DevOpsAgentConfiguration_Read]
    """Links the service to an AWS DevOps Agent Agent Space."""
    effective_policy_values: Final[Service_EffectivePolicyValues_Read]
    """Effective policy values computed from the associated policy."""
    input_sources: Final[list[Any]]
    """Input sources for this service."""
    kms_key_id: Final[str]
    """The KMS key ID for encrypting service data."""
    name: Final[str]
    """The name of the service."""
    permission_model: Final[Service_PermissionModel_Read]
    policy_arn: Final[str]
    """The ARN of the resilience policy to associate."""
    regions: Final[list[str]]
    """AWS regions for the service."""
    report_configuration: Final[Service_ServiceReportConfiguration_Read]
    """Configuration for automatic report generation on a Service."""
    service_arn: Final[str]
    """The ARN of the service."""
    tags: Final[list[Any]]
    """Tags assigned to the service."""
    updated_at: Final[str]
    """The timestamp when the service was last updated."""

@final
class ServiceFunction(_Resource):
    """Creates a service function within a Resilience Hub service."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        criticality: Literal["PRIMARY", "SUPPLEMENTAL"],
        name: str,
        service_arn: str,
        description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The timestamp when the service function was created."""
    criticality: Final[str]
    """The criticality of the service function."""
    description: Final[str]
    """The description of the service function."""
    name: Final[str]
    """The name of the service function."""
    resource_count: Final[Ref[int]]
    """The number of resources associated with this function."""
    service_arn: Final[str]
    """The ARN of the parent service."""
    service_function_id: Final[str]
    """The server-generated service function ID."""
    source: Final[str]
    """The source of the service function."""
    updated_at: Final[str]
    """The timestamp when the service function was last updated."""

class System_Tag(TypedDict):
    key: str
    value: str

@final
class System(_Resource):
    """Creates a system that represents a logical grouping of services."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        kms_key_id: str = ...,
        sharing_enabled: Bool = ...,
        tags: Sequence[System_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The timestamp when the system was created."""
    description: Final[str]
    """The description of the system."""
    kms_key_id: Final[str]
    """The KMS key ID for encrypting system data."""
    name: Final[str]
    """The name of the system."""
    sharing_enabled: Final[Ref[bool]]
    """Whether the system is enabled to be shared with other members of the Organization."""
    system_arn: Final[str]
    """The ARN of the system."""
    system_id: Final[str]
    """The system ID."""
    tags: Final[list[Any]]
    """Tags assigned to the system."""
    updated_at: Final[str]
    """The timestamp when the system was last updated."""

@final
class UserJourney(_Resource):
    """Creates a user journey within a Resilience Hub system."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        system_identifier: str,
        description: str = ...,
        policy_arn: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The timestamp when the user journey was created."""
    description: Final[str]
    """The description of the user journey."""
    name: Final[str]
    """The name of the user journey."""
    policy_arn: Final[str]
    """The ARN of the resilience policy to associate with this user journey."""
    system_identifier: Final[str]
    """The system ARN or system ID that owns this user journey."""
    updated_at: Final[str]
    """The timestamp when the user journey was last updated."""
    user_journey_id: Final[str]
    """The server-generated user journey ID."""

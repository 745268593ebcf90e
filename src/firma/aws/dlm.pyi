"""Resource types of AWS DLM. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class LifecyclePolicy_CrossRegionCopyTarget(TypedDict):
    target_region: NotRequired[str]

class LifecyclePolicy_Exclusions(TypedDict):
    exclude_boot_volumes: NotRequired[Bool]
    exclude_tags: NotRequired[Sequence[LifecyclePolicy_Tag]]
    exclude_volume_types: NotRequired[Texts]

class LifecyclePolicy_Tag(TypedDict):
    key: str
    value: str

@final
class LifecyclePolicy_Exclusions_Read:
    exclude_boot_volumes: Final[Ref[bool]]
    exclude_tags: Final[list[Any]]
    exclude_volume_types: Final[list[str]]

class LifecyclePolicy_PolicyDetails(TypedDict):
    actions: NotRequired[Sequence[LifecyclePolicy_Action]]
    copy_tags: NotRequired[Bool]
    create_interval: NotRequired[Int]
    cross_region_copy_targets: NotRequired[Sequence[LifecyclePolicy_CrossRegionCopyTarget]]
    event_source: NotRequired[LifecyclePolicy_EventSource]
    exclusions: NotRequired[LifecyclePolicy_Exclusions2]
    extend_deletion: NotRequired[Bool]
    parameters: NotRequired[LifecyclePolicy_Parameters]
    policy_language: NotRequired[Literal["SIMPLIFIED", "STANDARD"]]
    policy_type: NotRequired[Literal["EBS_SNAPSHOT_MANAGEMENT", "EVENT_BASED_POLICY", "IMAGE_MANAGEMENT"]]
    resource_locations: NotRequired[Sequence[Literal["CLOUD", "LOCAL_ZONE", "OUTPOST"]]]
    resource_type: NotRequired[Literal["INSTANCE", "VOLUME"]]
    resource_types: NotRequired[Sequence[Literal["INSTANCE", "VOLUME"]]]
    retain_interval: NotRequired[Int]
    schedules: NotRequired[Sequence[LifecyclePolicy_Schedule]]
    target_tags: NotRequired[Sequence[LifecyclePolicy_Tag5]]

class LifecyclePolicy_Action(TypedDict):
    cross_region_copy: Sequence[LifecyclePolicy_CrossRegionCopyAction]
    name: str

class LifecyclePolicy_CrossRegionCopyAction(TypedDict):
    encryption_configuration: LifecyclePolicy_EncryptionConfiguration
    retain_rule: NotRequired[LifecyclePolicy_CrossRegionCopyRetainRule]
    target: str

class LifecyclePolicy_EncryptionConfiguration(TypedDict):
    cmk_arn: NotRequired[str]
    encrypted: Bool

class LifecyclePolicy_CrossRegionCopyRetainRule(TypedDict):
    interval: Int
    interval_unit: Literal["DAYS", "MONTHS", "WEEKS", "YEARS"]

class LifecyclePolicy_EventSource(TypedDict):
    parameters: NotRequired[LifecyclePolicy_EventParameters]
    type: Literal["MANAGED_CWE"]

class LifecyclePolicy_EventParameters(TypedDict):
    description_regex: NotRequired[str]
    event_type: Literal["shareSnapshot"]
    snapshot_owner: Texts

class LifecyclePolicy_Exclusions2(TypedDict):
    exclude_boot_volumes: NotRequired[Bool]
    exclude_tags: NotRequired[Sequence[LifecyclePolicy_Tag]]
    exclude_volume_types: NotRequired[Texts]

class LifecyclePolicy_Parameters(TypedDict):
    exclude_boot_volume: NotRequired[Bool]
    exclude_data_volume_tags: NotRequired[Sequence[LifecyclePolicy_Tag2]]
    no_reboot: NotRequired[Bool]

class LifecyclePolicy_Tag2(TypedDict):
    key: str
    value: str

class LifecyclePolicy_Schedule(TypedDict):
    archive_rule: NotRequired[LifecyclePolicy_ArchiveRule]
    copy_tags: NotRequired[Bool]
    create_rule: NotRequired[LifecyclePolicy_CreateRule]
    cross_region_copy_rules: NotRequired[Sequence[LifecyclePolicy_CrossRegionCopyRule]]
    deprecate_rule: NotRequired[LifecyclePolicy_DeprecateRule]
    fast_restore_rule: NotRequired[LifecyclePolicy_FastRestoreRule]
    name: NotRequired[str]
    retain_rule: NotRequired[LifecyclePolicy_RetainRule]
    share_rules: NotRequired[Sequence[LifecyclePolicy_ShareRule]]
    tags_to_add: NotRequired[Sequence[LifecyclePolicy_Tag3]]
    variable_tags: NotRequired[Sequence[LifecyclePolicy_Tag4]]

class LifecyclePolicy_ArchiveRule(TypedDict):
    retain_rule: LifecyclePolicy_ArchiveRetainRule

class LifecyclePolicy_ArchiveRetainRule(TypedDict):
    retention_archive_tier: LifecyclePolicy_RetentionArchiveTier

class LifecyclePolicy_RetentionArchiveTier(TypedDict):
    count: NotRequired[Int]
    interval: NotRequired[Int]
    interval_unit: NotRequired[Literal["DAYS", "MONTHS", "WEEKS", "YEARS"]]

class LifecyclePolicy_CreateRule(TypedDict):
    cron_expression: NotRequired[str]
    interval: NotRequired[Int]
    interval_unit: NotRequired[Literal["HOURS"]]
    location: NotRequired[Literal["CLOUD", "LOCAL_ZONE", "OUTPOST_LOCAL"]]
    scripts: NotRequired[Sequence[LifecyclePolicy_Script]]
    times: NotRequired[Texts]

class LifecyclePolicy_Script(TypedDict):
    execute_operation_on_script_failure: NotRequired[Bool]
    execution_handler: NotRequired[str]
    execution_handler_service: NotRequired[Literal["AWS_SYSTEMS_MANAGER"]]
    execution_timeout: NotRequired[Int]
    maximum_retry_count: NotRequired[Int]
    stages: NotRequired[Sequence[Literal["POST", "PRE"]]]

class LifecyclePolicy_CrossRegionCopyRule(TypedDict):
    cmk_arn: NotRequired[str]
    copy_tags: NotRequired[Bool]
    deprecate_rule: NotRequired[LifecyclePolicy_CrossRegionCopyDeprecateRule]
    encrypted: Bool
    retain_rule: NotRequired[LifecyclePolicy_CrossRegionCopyRetainRule2]
    target: NotRequired[str]
    target_region: NotRequired[str]

class LifecyclePolicy_CrossRegionCopyDeprecateRule(TypedDict):
    interval: Int
    interval_unit: Literal["DAYS", "MONTHS", "WEEKS", "YEARS"]

class LifecyclePolicy_CrossRegionCopyRetainRule2(TypedDict):
    interval: Int
    interval_unit: Literal["DAYS", "MONTHS", "WEEKS", "YEARS"]

class LifecyclePolicy_DeprecateRule(TypedDict):
    count: NotRequired[Int]
    interval: NotRequired[Int]
    interval_unit: NotRequired[Literal["DAYS", "MONTHS", "WEEKS", "YEARS"]]

class LifecyclePolicy_FastRestoreRule(TypedDict):
    availability_zone_ids: NotRequired[Texts]
    availability_zones: NotRequired[Texts]
    count: NotRequired[Int]
    interval: NotRequired[Int]
    interval_unit: NotRequired[Literal["DAYS", "MONTHS", "WEEKS", "YEARS"]]

class LifecyclePolicy_RetainRule(TypedDict):
    count: NotRequired[Int]
    interval: NotRequired[Int]
    interval_unit: NotRequired[Literal["DAYS", "MONTHS", "WEEKS", "YEARS"]]

class LifecyclePolicy_ShareRule(TypedDict):
    target_accounts: NotRequired[Texts]
    unshare_interval: NotRequired[Int]
    unshare_interval_unit: NotRequired[Literal["DAYS", "MONTHS", "WEEKS", "YEARS"]]

class LifecyclePolicy_Tag3(TypedDict):
    key: str
    value: str

class LifecyclePolicy_Tag4(TypedDict):
    key: str
    value: str

class LifecyclePolicy_Tag5(TypedDict):
    key: str
    value: str

@final
class LifecyclePolicy_PolicyDetails_Read:
    actions: Final[list[Any]]
    copy_tags: Final[Ref[bool]]
    create_interval: Final[Ref[int]]
    cross_region_copy_targets: Final[list[Any]]
    event_source: Final[LifecyclePolicy_EventSource_Read]
    exclusions: Final[LifecyclePolicy_Exclusions_Read2]
    extend_deletion: Final[Ref[bool]]
    parameters: Final[LifecyclePolicy_Parameters_Read]
    policy_language: Final[str]
    policy_type: Final[str]
    resource_locations: Final[list[str]]
    resource_type: Final[str]
    resource_types: Final[list[str]]
    retain_interval: Final[Ref[int]]
    schedules: Final[list[Any]]
    target_tags: Final[list[Any]]

@final
class LifecyclePolicy_EventSource_Read:
    parameters: Final[LifecyclePolicy_EventParameters_Read]
    type: Final[str]

@final
class LifecyclePolicy_EventParameters_Read:
    description_regex: Final[str]
    event_type: Final[str]
    snapshot_owner: Final[list[str]]

@final
class LifecyclePolicy_Exclusions_Read2:
    exclude_boot_volumes: Final[Ref[bool]]
    exclude_tags: Final[list[Any]]
    exclude_volume_types: Final[list[str]]

@final
class LifecyclePolicy_Parameters_Read:
    exclude_boot_volume: Final[Ref[bool]]
    exclude_data_volume_tags: Final[list[Any]]
    no_reboot: Final[Ref[bool]]

class LifecyclePolicy_Tag6(TypedDict):
    key: str
    value: str

@final
class LifecyclePolicy(_Resource):
    """Resource Type definition for AWS::DLM::LifecyclePolicy"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        copy_tags: Bool = ...,
        create_interval: Int = ...,
        cross_region_copy_targets: Sequence[LifecyclePolicy_CrossRegionCopyTarget] = ...,
        default_policy: Literal["INSTANCE", "VOLUME"] = ...,
        description: str = ...,
        exclusions: LifecyclePolicy_Exclusions = ...,
        execution_role_arn: str = ...,
        extend_deletion: Bool = ...,
        policy_details: LifecyclePolicy_PolicyDetails = ...,
        retain_interval: Int = ...,
        state: str = ...,
        tags: Sequence[LifecyclePolicy_Tag6] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the lifecycle policy."""
    copy_tags: Final[Ref[bool]]
    """**[Default policies only]** Indicates whether the policy should copy tags from the source resource to the snapshot or AMI."""
    create_interval: Final[Ref[int]]
    """**[Default policies only]** Specifies how often the policy should run and create snapshots or AMIs."""
    cross_region_copy_targets: Final[list[Any]]
    """**[Default policies only]** Specifies destination Regions for snapshot or AMI copies."""
    default_policy: Final[str]
    """**[Default policies only]** Specify the type of default policy to create."""
    description: Final[str]
    """A description of the lifecycle policy."""
    exclusions: Final[LifecyclePolicy_Exclusions_Read]
    """**[Default policies only]** Specifies exclusion parameters for volumes or instances for which you do not want to create snapshots or AMIs."""
    execution_role_arn: Final[str]
    """The Amazon Resource Name (ARN) of the IAM role used to run the operations specified by the lifecycle policy."""
    extend_deletion: Final[Ref[bool]]
    """**[Default policies only]** Defines the snapshot or AMI retention behavior for the policy if the source volume or instance is deleted, or…"""
    policy_details: Final[LifecyclePolicy_PolicyDetails_Read]
    """The configuration details of the lifecycle policy."""
    policy_id: Final[str]
    """The identifier of the lifecycle policy."""
    retain_interval: Final[Ref[int]]
    """**[Default policies only]** Specifies how long the policy should retain snapshots or AMIs before deleting them."""
    state: Final[str]
    """The activation state of the lifecycle policy."""
    tags: Final[list[Any]]
    """The tags to apply to the lifecycle policy during creation."""

"""Resource types of AWS WellArchitected. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

@final
class AgentContext(_Resource):
    """Resource schema for AWS::WellArchitected::AgentContext."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        content: Mapping[str, Any],
        context_type: Literal["APPLICATION"],
        profile_arn: str,
        title: str,
        **_options: Unpack[Options],
    ) -> None: ...
    application_type: Final[str]
    """Type of the application described by this context."""
    arn: Final[str]
    """The synthetic Amazon Resource Name (ARN) of the Agent Context, composed of the parent profile ARN and the context id."""
    content: Final[Any]
    """The free-form content of the Agent Context, supplied as an arbitrary JSON object."""
    context_type: Final[str]
    """The type of the Agent Context."""
    created_at: Final[str]
    """The timestamp when the context was created."""
    created_by: Final[str]
    """The identifier of the system or user that created this context."""
    criticality: Final[str]
    """Business criticality of the application described by this context."""
    id: Final[str]
    """The service-generated unique identifier of the Agent Context."""
    last_modified_at: Final[str]
    """The timestamp when the context was last modified."""
    last_modified_by: Final[str]
    """The identifier of the system or user that last modified this context."""
    profile_arn: Final[str]
    """The Amazon Resource Name (ARN) of the parent Agent Profile that owns this context."""
    title: Final[str]
    """The title of the Agent Context."""

@final
class AgentGoal(_Resource):
    """Resource schema for AWS::WellArchitected::AgentGoal."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        pillars: Sequence[Literal["COST_OPTIMIZATION", "SECURITY", "RESILIENCE", "PERFORMANCE", "OPERATIONAL_EXCELLENCE"]],
        profile_arn: str,
        title: str,
        description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The synthetic Amazon Resource Name (ARN) of the Agent Goal, composed of the parent profile ARN and the goal id."""
    created_at: Final[str]
    """The timestamp when the goal was created."""
    created_by: Final[str]
    """The identifier of the system or user that created this goal."""
    description: Final[str]
    """A description of the Agent Goal."""
    id: Final[str]
    """The service-generated unique identifier of the Agent Goal."""
    last_modified_at: Final[str]
    """The timestamp when the goal was last modified."""
    last_modified_by: Final[str]
    """The identifier of the system or user that last modified this goal."""
    pillars: Final[list[str]]
    """The list of Well-Architected pillars this goal targets."""
    profile_arn: Final[str]
    """The Amazon Resource Name (ARN) of the parent Agent Profile that owns this goal."""
    title: Final[str]
    """The title of the Agent Goal."""

class AgentProfile_AggregationConfiguration(TypedDict):
    access_role_arn: str
    account_id: str
    regions: Texts

class AgentProfile_Tag(TypedDict):
    key: str
    value: str

@final
class AgentProfile(_Resource):
    """Resource Type definition for AWS::WellArchitected::AgentProfile."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        aggregation_configuration: Sequence[AgentProfile_AggregationConfiguration],
        execution_role_arn: str,
        name: str,
        pillars: Sequence[Literal["COST_OPTIMIZATION", "SECURITY", "RESILIENCE", "PERFORMANCE"]],
        business_overview: str = ...,
        deletion_protection: Bool = ...,
        description: str = ...,
        display_name: str = ...,
        tags: Sequence[AgentProfile_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    aggregation_configuration: Final[list[Any]]
    """The aggregation configuration entries (account, regions, access role) associated with this profile."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the Agent Profile."""
    business_overview: Final[str]
    """A business overview for the profile used to improve recommendation quality."""
    created_at: Final[str]
    """The timestamp when the profile was created."""
    created_by: Final[str]
    """The identifier of the system or user that created this profile."""
    deletion_protection: Final[Ref[bool]]
    """Whether deletion protection is enabled for the profile."""
    description: Final[str]
    """A description of the profile."""
    display_name: Final[str]
    """The human-readable display name of the profile."""
    execution_role_arn: Final[str]
    """The ARN of the IAM role assumed to execute recommendation actions."""
    last_modified_at: Final[str]
    """The timestamp when the profile was last modified."""
    last_modified_by: Final[str]
    """The identifier of the system or user that last modified this profile."""
    name: Final[str]
    """The name of the profile."""
    pillars: Final[list[str]]
    """The list of Well-Architected pillars to focus on."""
    tags: Final[list[Any]]
    """Key-value pairs to associate with the Agent Profile."""

class Lens_TagsItem(TypedDict):
    key: str
    value: str

@final
class Lens(_Resource):
    """Definition of AWS::WellArchitected::Lens Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        json_string: str = ...,
        lens_version: str = ...,
        tags: Sequence[Lens_TagsItem] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """The description of the lens."""
    json_string: Final[str]
    """The JSON representation of a lens."""
    lens_arn: Final[str]
    """The ARN of the lens."""
    lens_id: Final[str]
    """The unique identifier of the lens."""
    lens_version: Final[str]
    """The version of the lens."""
    name: Final[str]
    """The full name of the lens."""
    owner: Final[str]
    """The Amazon Web Services account ID that owns the lens."""
    tags: Final[list[Any]]
    """The tags assigned to the lens."""

class Profile_ProfileQuestionUpdate(TypedDict):
    question_id: NotRequired[str]
    selected_choice_ids: NotRequired[Texts]

class Profile_Tag(TypedDict):
    key: str
    value: str

@final
class Profile(_Resource):
    """Definition of AWS::WellArchitected::Profile Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        profile_description: str,
        profile_name: str,
        profile_questions: Sequence[Profile_ProfileQuestionUpdate],
        tags: Sequence[Profile_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The date and time the profile was created."""
    owner: Final[str]
    """The owner of the profile."""
    profile_arn: Final[str]
    """The profile ARN."""
    profile_description: Final[str]
    """The profile description."""
    profile_name: Final[str]
    """The name of the profile."""
    profile_questions: Final[list[Any]]
    """The profile questions."""
    profile_version: Final[str]
    """The profile version."""
    tags: Final[list[Any]]
    """The tags assigned to the profile."""
    updated_at: Final[str]
    """The date and time the profile was last updated."""

class ReviewTemplate_TagsItem(TypedDict):
    key: str
    value: str

@final
class ReviewTemplate(_Resource):
    """Creates a review template for the Well-Architected Tool."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str,
        lenses: Texts,
        template_name: str,
        notes: str = ...,
        tags: Sequence[ReviewTemplate_TagsItem] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """The review template description."""
    lenses: Final[list[str]]
    """The lenses applied to the review template."""
    notes: Final[str]
    """The notes associated with the review template."""
    owner: Final[str]
    """The owner of the review template."""
    tags: Final[list[Any]]
    """The tags assigned to the review template."""
    template_arn: Final[str]
    """The review template ARN."""
    template_name: Final[str]
    """The name of the review template."""
    update_status: Final[str]
    """The latest status of the review template."""
    updated_at: Final[str]
    """The date and time the review template was last updated."""

class Workload_DiscoveryConfig(TypedDict):
    trusted_advisor_integration_status: NotRequired[Literal["ENABLED", "DISABLED"]]
    workload_resource_definition: NotRequired[Sequence[Literal["WORKLOAD_METADATA", "APP_REGISTRY"]]]

@final
class Workload_DiscoveryConfig_Read:
    trusted_advisor_integration_status: Final[str]
    workload_resource_definition: Final[list[str]]

class Workload_TagsItem(TypedDict):
    key: str
    value: str

@final
class Workload(_Resource):
    """Definition of AWS::WellArchitected::Workload Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str,
        environment: Literal["PRODUCTION", "PREPRODUCTION"],
        lenses: Texts,
        workload_name: str,
        account_ids: Texts = ...,
        architectural_design: str = ...,
        aws_regions: Texts = ...,
        discovery_config: Workload_DiscoveryConfig = ...,
        industry: str = ...,
        industry_type: str = ...,
        non_aws_regions: Texts = ...,
        notes: str = ...,
        review_owner: str = ...,
        tags: Sequence[Workload_TagsItem] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    account_ids: Final[list[str]]
    """The list of Amazon Web Services account IDs associated with the workload."""
    architectural_design: Final[str]
    """The URL of the architectural design for the workload."""
    aws_regions: Final[list[str]]
    """The list of Amazon Web Services Regions associated with the workload."""
    description: Final[str]
    """The description for the workload."""
    discovery_config: Final[Workload_DiscoveryConfig_Read]
    """Discovery configuration associated to the workload."""
    environment: Final[str]
    """The environment for the workload."""
    improvement_status: Final[str]
    """The improvement status for a workload."""
    industry: Final[str]
    """The industry for the workload."""
    industry_type: Final[str]
    """The industry type for the workload."""
    lenses: Final[list[str]]
    """The list of lenses associated with the workload."""
    non_aws_regions: Final[list[str]]
    """The list of non-Amazon Web Services Regions associated with the workload."""
    notes: Final[str]
    """The notes associated with the workload."""
    review_owner: Final[str]
    """The review owner of the workload."""
    tags: Final[list[Any]]
    """The tags associated with the workload."""
    workload_arn: Final[str]
    """The ARN for the workload."""
    workload_id: Final[str]
    """The ID assigned to the workload."""
    workload_name: Final[str]
    """The name of the workload."""

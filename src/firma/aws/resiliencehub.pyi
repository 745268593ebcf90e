"""Resource types of AWS ResilienceHub. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class App_EventSubscription(TypedDict):
    event_type: Literal["ScheduledAssessmentFailure", "DriftDetected"]
    name: str
    sns_topic_arn: NotRequired[str]

class App_PermissionModel(TypedDict):
    cross_account_role_arns: NotRequired[Texts]
    invoker_role_name: NotRequired[str]
    type: Literal["LegacyIAMUser", "RoleBased"]

@final
class App_PermissionModel_Read:
    cross_account_role_arns: Final[list[str]]
    invoker_role_name: Final[str]
    type: Final[str]

class App_ResourceMapping(TypedDict):
    eks_source_name: NotRequired[str]
    logical_stack_name: NotRequired[str]
    mapping_type: str
    physical_resource_id: App_PhysicalResourceId
    resource_name: NotRequired[str]
    terraform_source_name: NotRequired[str]

class App_PhysicalResourceId(TypedDict):
    aws_account_id: NotRequired[str]
    aws_region: NotRequired[str]
    identifier: str
    type: str

@final
class App(_Resource):
    """Resource Type Definition for AWS::ResilienceHub::App."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        app_template_body: str,
        name: str,
        resource_mappings: Sequence[App_ResourceMapping],
        app_assessment_schedule: Literal["Disabled", "Daily"] = ...,
        description: str = ...,
        event_subscriptions: Sequence[App_EventSubscription] = ...,
        permission_model: App_PermissionModel = ...,
        resiliency_policy_arn: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    app_arn: Final[str]
    """Amazon Resource Name (ARN) of the App."""
    app_assessment_schedule: Final[str]
    """Assessment execution schedule."""
    app_template_body: Final[str]
    """A string containing full ResilienceHub app template body."""
    description: Final[str]
    """App description."""
    drift_status: Final[str]
    """Indicates if compliance drifts (deviations) were detected while running an assessment for your application."""
    event_subscriptions: Final[list[Any]]
    """The list of events you would like to subscribe and get notification for."""
    name: Final[str]
    """Name of the app."""
    permission_model: Final[App_PermissionModel_Read]
    """Defines the roles and credentials that AWS Resilience Hub would use while creating the application, importing its resources, and running…"""
    resiliency_policy_arn: Final[str]
    """Amazon Resource Name (ARN) of the Resiliency Policy."""
    resource_mappings: Final[list[Any]]
    """An array of ResourceMapping objects."""
    tags: Final[Any]

class ResiliencyPolicy_PolicyMap(TypedDict):
    az: ResiliencyPolicy_FailurePolicy
    hardware: ResiliencyPolicy_FailurePolicy2
    region: NotRequired[ResiliencyPolicy_FailurePolicy3]
    software: ResiliencyPolicy_FailurePolicy4

class ResiliencyPolicy_FailurePolicy(TypedDict):
    rpo_in_secs: Int
    rto_in_secs: Int

class ResiliencyPolicy_FailurePolicy2(TypedDict):
    rpo_in_secs: Int
    rto_in_secs: Int

class ResiliencyPolicy_FailurePolicy3(TypedDict):
    rpo_in_secs: Int
    rto_in_secs: Int

class ResiliencyPolicy_FailurePolicy4(TypedDict):
    rpo_in_secs: Int
    rto_in_secs: Int

@final
class ResiliencyPolicy_PolicyMap_Read:
    az: Final[ResiliencyPolicy_FailurePolicy_Read]
    hardware: Final[ResiliencyPolicy_FailurePolicy_Read2]
    region: Final[ResiliencyPolicy_FailurePolicy_Read3]
    software: Final[ResiliencyPolicy_FailurePolicy_Read4]

@final
class ResiliencyPolicy_FailurePolicy_Read:
    rpo_in_secs: Final[Ref[int]]
    rto_in_secs: Final[Ref[int]]

@final
class ResiliencyPolicy_FailurePolicy_Read2:
    rpo_in_secs: Final[Ref[int]]
    rto_in_secs: Final[Ref[int]]

@final
class ResiliencyPolicy_FailurePolicy_Read3:
    rpo_in_secs: Final[Ref[int]]
    rto_in_secs: Final[Ref[int]]

@final
class ResiliencyPolicy_FailurePolicy_Read4:
    rpo_in_secs: Final[Ref[int]]
    rto_in_secs: Final[Ref[int]]

@final
class ResiliencyPolicy(_Resource):
    """Resource Type Definition for Resiliency Policy."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        policy: ResiliencyPolicy_PolicyMap,
        policy_name: str,
        tier: Literal["MissionCritical", "Critical", "Important", "CoreServices", "NonCritical"],
        data_location_constraint: Literal["AnyLocation", "SameContinent", "SameCountry"] = ...,
        policy_description: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    data_location_constraint: Final[str]
    """Data Location Constraint of the Policy."""
    policy: Final[ResiliencyPolicy_PolicyMap_Read]
    policy_arn: Final[str]
    """Amazon Resource Name (ARN) of the Resiliency Policy."""
    policy_description: Final[str]
    """Description of Resiliency Policy."""
    policy_name: Final[str]
    """Name of Resiliency Policy."""
    tags: Final[Any]
    tier: Final[str]
    """Resiliency Policy Tier."""

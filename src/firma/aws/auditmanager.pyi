"""Resource types of AWS AuditManager. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Number, Options, Ref
from firma.program.resource import Resource as _Resource

class Assessment_AssessmentReportsDestination(TypedDict):
    destination: NotRequired[str]
    destination_type: NotRequired[Literal["S3"]]

@final
class Assessment_AssessmentReportsDestination_Read:
    destination: Final[str]
    destination_type: Final[str]

class Assessment_AWSAccount(TypedDict):
    email_address: NotRequired[str]
    id: NotRequired[str]
    name: NotRequired[str]

@final
class Assessment_AWSAccount_Read:
    email_address: Final[str]
    id: Final[str]
    name: Final[str]

class Assessment_Delegation(TypedDict):
    assessment_id: NotRequired[str]
    assessment_name: NotRequired[str]
    comment: NotRequired[str]
    control_set_id: NotRequired[str]
    created_by: NotRequired[str]
    creation_time: NotRequired[Number]
    id: NotRequired[str]
    last_updated: NotRequired[Number]
    role_arn: NotRequired[str]
    role_type: NotRequired[Literal["PROCESS_OWNER", "RESOURCE_OWNER"]]
    status: NotRequired[Literal["IN_PROGRESS", "UNDER_REVIEW", "COMPLETE"]]

class Assessment_Role(TypedDict):
    role_arn: NotRequired[str]
    role_type: NotRequired[Literal["PROCESS_OWNER", "RESOURCE_OWNER"]]

class Assessment_Scope(TypedDict):
    aws_accounts: NotRequired[Sequence[Assessment_AWSAccount2]]
    aws_services: NotRequired[Sequence[Assessment_AWSService]]

class Assessment_AWSAccount2(TypedDict):
    email_address: NotRequired[str]
    id: NotRequired[str]
    name: NotRequired[str]

class Assessment_AWSService(TypedDict):
    service_name: NotRequired[str]

@final
class Assessment_Scope_Read:
    aws_accounts: Final[list[Any]]
    aws_services: Final[list[Any]]

class Assessment_Tag(TypedDict):
    key: str
    value: str

@final
class Assessment(_Resource):
    """An entity that defines the scope of audit evidence collected by AWS Audit Manager."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        assessment_reports_destination: Assessment_AssessmentReportsDestination = ...,
        aws_account: Assessment_AWSAccount = ...,
        delegations: Sequence[Assessment_Delegation] = ...,
        description: str = ...,
        framework_id: str = ...,
        name: str = ...,
        roles: Sequence[Assessment_Role] = ...,
        scope: Assessment_Scope = ...,
        status: Literal["ACTIVE", "INACTIVE"] = ...,
        tags: Sequence[Assessment_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the assessment."""
    assessment_id: Final[str]
    assessment_reports_destination: Final[Assessment_AssessmentReportsDestination_Read]
    """The destination in which evidence reports are stored for the specified assessment."""
    aws_account: Final[Assessment_AWSAccount_Read]
    """The AWS account associated with the assessment."""
    creation_time: Final[Ref[float]]
    """The sequence of characters that identifies when the event occurred."""
    delegations: Final[list[Any]]
    """The list of delegations."""
    description: Final[str]
    """The description of the specified assessment."""
    framework_id: Final[str]
    """The identifier for the specified framework."""
    name: Final[str]
    """The name of the related assessment."""
    roles: Final[list[Any]]
    """The list of roles for the specified assessment."""
    scope: Final[Assessment_Scope_Read]
    """The wrapper that contains the AWS accounts and AWS services in scope for the assessment."""
    status: Final[str]
    """The status of the specified assessment."""
    tags: Final[list[Any]]
    """The tags associated with the assessment."""

class AssessmentFramework_ControlSet(TypedDict):
    controls: Sequence[AssessmentFramework_ControlSetControl]
    name: str

class AssessmentFramework_ControlSetControl(TypedDict):
    id: str

class AssessmentFramework_Tag(TypedDict):
    key: str
    value: str

@final
class AssessmentFramework(_Resource):
    """Creates a custom framework in AWS Audit Manager."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        control_sets: Sequence[AssessmentFramework_ControlSet],
        name: str,
        compliance_type: str = ...,
        description: str = ...,
        tags: Sequence[AssessmentFramework_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the framework."""
    compliance_type: Final[str]
    """The compliance type that the framework supports, such as CIS or HIPAA."""
    control_sets: Final[list[Any]]
    """The control sets that are associated with the framework."""
    created_at: Final[str]
    """The time when the framework was created."""
    created_by: Final[str]
    """The user or role that created the framework."""
    description: Final[str]
    """The description of the framework."""
    framework_id: Final[str]
    """The unique identifier for the framework."""
    last_updated_at: Final[str]
    """The time when the framework was most recently updated."""
    last_updated_by: Final[str]
    """The user or role that most recently updated the framework."""
    name: Final[str]
    """The name of the framework."""
    tags: Final[list[Any]]
    """The tags associated with the framework."""
    type: Final[str]
    """The framework type, such as a standard framework or a custom framework."""

class Control_ControlMappingSource(TypedDict):
    source_description: NotRequired[str]
    source_frequency: NotRequired[Literal["DAILY", "WEEKLY", "MONTHLY"]]
    source_keyword: NotRequired[Control_SourceKeyword]
    source_name: NotRequired[str]
    source_set_up_option: NotRequired[Literal["System_Controls_Mapping", "Procedural_Controls_Mapping"]]
    source_type: NotRequired[Literal["AWS_Cloudtrail", "AWS_Config", "AWS_Security_Hub", "AWS_API_Call", "MANUAL", "Common_Control", "Core_Control"]]
    troubleshooting_text: NotRequired[str]

class Control_SourceKeyword(TypedDict):
    keyword_input_type: NotRequired[Literal["SELECT_FROM_LIST", "UPLOAD_FILE", "INPUT_TEXT"]]
    keyword_value: NotRequired[str]

class Control_Tag(TypedDict):
    key: str
    value: str

@final
class Control(_Resource):
    """An AWS Audit Manager Control resource for creating custom controls"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        control_mapping_sources: Sequence[Control_ControlMappingSource],
        name: str,
        action_plan_instructions: str = ...,
        action_plan_title: str = ...,
        description: str = ...,
        tags: Sequence[Control_Tag] = ...,
        testing_information: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    action_plan_instructions: Final[str]
    """The recommended actions to carry out if the control isn't fulfilled."""
    action_plan_title: Final[str]
    """The title of the action plan for remediating the control."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the control."""
    control_mapping_sources: Final[list[Any]]
    """The data mapping sources for the control."""
    control_sources: Final[str]
    """The data source types that determine where Audit Manager collects evidence from for the control."""
    created_at: Final[str]
    """The time when the control was created."""
    created_by: Final[str]
    """The user or role that created the control."""
    description: Final[str]
    """The description of the control."""
    id: Final[str]
    """The unique identifier for the control."""
    last_updated_at: Final[str]
    """The time when the control was most recently updated."""
    last_updated_by: Final[str]
    """The user or role that most recently updated the control."""
    name: Final[str]
    """The name of the control."""
    tags: Final[list[Any]]
    """The tags associated with the control."""
    testing_information: Final[str]
    """The steps to follow to determine if the control is satisfied."""
    type: Final[str]
    """The type of control, such as a custom control or a standard control."""

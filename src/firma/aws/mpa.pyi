"""Resource types of AWS MPA. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, TypedDict, Unpack, final
from firma.aws._inputs import Int, Options, Ref
from firma.program.resource import Resource as _Resource

class ApprovalTeam_ApprovalStrategy(TypedDict):
    mof_n: ApprovalTeam_MofNApprovalStrategy

class ApprovalTeam_MofNApprovalStrategy(TypedDict):
    min_approvals_required: Int

@final
class ApprovalTeam_ApprovalStrategy_Read:
    mof_n: Final[ApprovalTeam_MofNApprovalStrategy_Read]

@final
class ApprovalTeam_MofNApprovalStrategy_Read:
    min_approvals_required: Final[Ref[int]]

class ApprovalTeam_Approver(TypedDict):
    primary_identity_id: str
    primary_identity_source_arn: str

class ApprovalTeam_Policy(TypedDict):
    policy_arn: str

class ApprovalTeam_Tag(TypedDict):
    key: str
    value: str

@final
class ApprovalTeam(_Resource):
    """Resource Type definition for AWS::MPA::ApprovalTeam."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        approval_strategy: ApprovalTeam_ApprovalStrategy,
        approvers: Sequence[ApprovalTeam_Approver],
        description: str,
        name: str,
        policies: Sequence[ApprovalTeam_Policy],
        tags: Sequence[ApprovalTeam_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    approval_strategy: Final[ApprovalTeam_ApprovalStrategy_Read]
    approvers: Final[list[Any]]
    arn: Final[str]
    creation_time: Final[str]
    description: Final[str]
    last_update_time: Final[str]
    name: Final[str]
    number_of_approvers: Final[Ref[int]]
    policies: Final[list[Any]]
    status: Final[str]
    status_code: Final[str]
    status_message: Final[str]
    tags: Final[list[Any]]
    update_session_arn: Final[str]
    version_id: Final[str]

class IdentitySource_IdentitySourceParameters(TypedDict):
    iam_identity_center: IdentitySource_IamIdentityCenter

class IdentitySource_IamIdentityCenter(TypedDict):
    instance_arn: str
    region: str

@final
class IdentitySource_IdentitySourceParameters_Read:
    iam_identity_center: Final[IdentitySource_IamIdentityCenter_Read]

@final
class IdentitySource_IamIdentityCenter_Read:
    approval_portal_url: Final[str]
    instance_arn: Final[str]
    region: Final[str]

class IdentitySource_Tag(TypedDict):
    key: str
    value: str

@final
class IdentitySource(_Resource):
    """Resource Type definition for AWS::MPA::IdentitySource."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        identity_source_parameters: IdentitySource_IdentitySourceParameters,
        tags: Sequence[IdentitySource_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    identity_source_arn: Final[str]
    identity_source_parameters: Final[IdentitySource_IdentitySourceParameters_Read]
    identity_source_type: Final[str]
    status: Final[str]
    status_code: Final[str]
    status_message: Final[str]
    tags: Final[list[Any]]

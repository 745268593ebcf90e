"""Resource types of AWS ManagedBlockchain. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Int, Options, Ref, SecretText
from firma.program.resource import Resource as _Resource

class Accessor_Tag(TypedDict):
    key: str
    value: str

@final
class Accessor(_Resource):
    """Definition of AWS::ManagedBlockchain::com.amazonaws.taiga.webservice.api#Accessor Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        accessor_type: Literal["BILLING_TOKEN"],
        network_type: Literal["ETHEREUM_GOERLI", "ETHEREUM_MAINNET", "ETHEREUM_MAINNET_AND_GOERLI", "POLYGON_MAINNET", "POLYGON_MUMBAI"] = ...,
        tags: Sequence[Accessor_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    accessor_type: Final[str]
    arn: Final[str]
    billing_token: Final[str]
    creation_date: Final[str]
    id: Final[str]
    network_type: Final[str]
    status: Final[str]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class Member_MemberConfiguration(TypedDict):
    description: NotRequired[str]
    member_framework_configuration: NotRequired[Member_MemberFrameworkConfiguration]
    name: str

class Member_MemberFrameworkConfiguration(TypedDict):
    member_fabric_configuration: NotRequired[Member_MemberFabricConfiguration]

class Member_MemberFabricConfiguration(TypedDict):
    admin_password: SecretText
    admin_username: str

@final
class Member_MemberConfiguration_Read:
    description: Final[str]
    member_framework_configuration: Final[Member_MemberFrameworkConfiguration_Read]
    name: Final[str]

@final
class Member_MemberFrameworkConfiguration_Read:
    member_fabric_configuration: Final[Member_MemberFabricConfiguration_Read]

@final
class Member_MemberFabricConfiguration_Read:
    admin_password: Final[str]
    admin_username: Final[str]

class Member_NetworkConfiguration(TypedDict):
    description: NotRequired[str]
    framework: str
    framework_version: str
    name: str
    network_framework_configuration: NotRequired[Member_NetworkFrameworkConfiguration]
    voting_policy: Member_VotingPolicy

class Member_NetworkFrameworkConfiguration(TypedDict):
    network_fabric_configuration: NotRequired[Member_NetworkFabricConfiguration]

class Member_NetworkFabricConfiguration(TypedDict):
    edition: str

class Member_VotingPolicy(TypedDict):
    approval_threshold_policy: NotRequired[Member_ApprovalThresholdPolicy]

class Member_ApprovalThresholdPolicy(TypedDict):
    proposal_duration_in_hours: NotRequired[Int]
    threshold_comparator: NotRequired[str]
    threshold_percentage: NotRequired[Int]

@final
class Member_NetworkConfiguration_Read:
    description: Final[str]
    framework: Final[str]
    framework_version: Final[str]
    name: Final[str]
    network_framework_configuration: Final[Member_NetworkFrameworkConfiguration_Read]
    voting_policy: Final[Member_VotingPolicy_Read]

@final
class Member_NetworkFrameworkConfiguration_Read:
    network_fabric_configuration: Final[Member_NetworkFabricConfiguration_Read]

@final
class Member_NetworkFabricConfiguration_Read:
    edition: Final[str]

@final
class Member_VotingPolicy_Read:
    approval_threshold_policy: Final[Member_ApprovalThresholdPolicy_Read]

@final
class Member_ApprovalThresholdPolicy_Read:
    proposal_duration_in_hours: Final[Ref[int]]
    threshold_comparator: Final[str]
    threshold_percentage: Final[Ref[int]]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class Member(_Resource):
    """Resource Type definition for AWS::ManagedBlockchain::Member"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        member_configuration: Member_MemberConfiguration,
        invitation_id: str = ...,
        network_configuration: Member_NetworkConfiguration = ...,
        network_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    invitation_id: Final[str]
    member_configuration: Final[Member_MemberConfiguration_Read]
    member_id: Final[str]
    network_configuration: Final[Member_NetworkConfiguration_Read]
    network_id: Final[str]

class Node_NodeConfiguration(TypedDict):
    availability_zone: str
    instance_type: str

@final
class Node_NodeConfiguration_Read:
    availability_zone: Final[str]
    instance_type: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class Node(_Resource):
    """Resource Type definition for AWS::ManagedBlockchain::Node"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        network_id: str,
        node_configuration: Node_NodeConfiguration,
        member_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    member_id: Final[str]
    network_id: Final[str]
    node_configuration: Final[Node_NodeConfiguration_Read]
    node_id: Final[str]

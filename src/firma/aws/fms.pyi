"""Resource types of AWS FMS. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class ApplicationsList_App(TypedDict):
    app_name: str
    port: Int
    protocol: str

class ApplicationsList_Tag(TypedDict):
    key: str
    value: str

@final
class ApplicationsList(_Resource):
    """Creates an AWS Firewall Manager applications list."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        apps_list: Sequence[ApplicationsList_App],
        list_name: str,
        tags: Sequence[ApplicationsList_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    apps_list: Final[list[Any]]
    """An array of applications in the Firewall Manager applications list."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the applications list."""
    create_time: Final[str]
    """The time that the Firewall Manager applications list was created."""
    last_update_time: Final[str]
    """The time that the Firewall Manager applications list was last updated."""
    list_id: Final[str]
    """The ID of the Firewall Manager applications list."""
    list_name: Final[str]
    """The name of the Firewall Manager applications list."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to the applications list."""

@final
class NotificationChannel(_Resource):
    """Designates the IAM role and Amazon Simple Notification Service (SNS) topic that AWS Firewall Manager uses to record SNS logs."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        sns_role_name: str,
        sns_topic_arn: str,
        **_options: Unpack[Options],
    ) -> None: ...
    sns_role_name: Final[str]
    """A resource ARN."""
    sns_topic_arn: Final[str]
    """A resource ARN."""

class Policy_IEMap(TypedDict):
    account: NotRequired[Texts]
    orgunit: NotRequired[Texts]

@final
class Policy_IEMap_Read:
    account: Final[list[str]]
    orgunit: Final[list[str]]

class Policy_IEMap2(TypedDict):
    account: NotRequired[Texts]
    orgunit: NotRequired[Texts]

@final
class Policy_IEMap_Read2:
    account: Final[list[str]]
    orgunit: Final[list[str]]

class Policy_ResourceTag(TypedDict):
    key: str
    value: NotRequired[str]

class Policy_SecurityServicePolicyData(TypedDict):
    managed_service_data: NotRequired[str]
    policy_option: NotRequired[Policy_PolicyOption]
    type: Literal["WAF", "WAFV2", "SHIELD_ADVANCED", "SECURITY_GROUPS_COMMON", "SECURITY_GROUPS_CONTENT_AUDIT", "SECURITY_GROUPS_USAGE_AUDIT", "NETWORK_FIREWALL", "THIRD_PARTY_FIREWALL", "DNS_FIREWALL", "IMPORT_NETWORK_FIREWALL", "NETWORK_ACL_COMMON"]

class Policy_PolicyOption(TypedDict):
    network_acl_common_policy: NotRequired[Policy_NetworkAclCommonPolicy]
    network_firewall_policy: NotRequired[Policy_NetworkFirewallPolicy]
    third_party_firewall_policy: NotRequired[Policy_ThirdPartyFirewallPolicy]

class Policy_NetworkAclCommonPolicy(TypedDict):
    network_acl_entry_set: Policy_NetworkAclEntrySet

class Policy_NetworkAclEntrySet(TypedDict):
    first_entries: NotRequired[Sequence[Policy_NetworkAclEntry]]
    force_remediate_for_first_entries: Bool
    force_remediate_for_last_entries: Bool
    last_entries: NotRequired[Sequence[Policy_NetworkAclEntry]]

class Policy_NetworkAclEntry(TypedDict):
    cidr_block: NotRequired[str]
    egress: Bool
    icmp_type_code: NotRequired[Policy_NetworkAclEntryIcmpTypeCode]
    ipv6_cidr_block: NotRequired[str]
    port_range: NotRequired[Policy_NetworkAclEntryPortRange]
    protocol: str
    rule_action: Literal["allow", "deny"]

class Policy_NetworkAclEntryIcmpTypeCode(TypedDict):
    code: Int
    type: Int

class Policy_NetworkAclEntryPortRange(TypedDict):
    from_: Int
    to: Int

class Policy_NetworkFirewallPolicy(TypedDict):
    firewall_deployment_model: Literal["DISTRIBUTED", "CENTRALIZED"]

class Policy_ThirdPartyFirewallPolicy(TypedDict):
    firewall_deployment_model: Literal["DISTRIBUTED", "CENTRALIZED"]

@final
class Policy_SecurityServicePolicyData_Read:
    managed_service_data: Final[str]
    policy_option: Final[Policy_PolicyOption_Read]
    type: Final[str]

@final
class Policy_PolicyOption_Read:
    network_acl_common_policy: Final[Policy_NetworkAclCommonPolicy_Read]
    network_firewall_policy: Final[Policy_NetworkFirewallPolicy_Read]
    third_party_firewall_policy: Final[Policy_ThirdPartyFirewallPolicy_Read]

@final
class Policy_NetworkAclCommonPolicy_Read:
    network_acl_entry_set: Final[Policy_NetworkAclEntrySet_Read]

@final
class Policy_NetworkAclEntrySet_Read:
    first_entries: Final[list[Any]]
    force_remediate_for_first_entries: Final[Ref[bool]]
    force_remediate_for_last_entries: Final[Ref[bool]]
    last_entries: Final[list[Any]]

@final
class Policy_NetworkFirewallPolicy_Read:
    firewall_deployment_model: Final[str]

@final
class Policy_ThirdPartyFirewallPolicy_Read:
    firewall_deployment_model: Final[str]

class Policy_PolicyTag(TypedDict):
    key: str
    value: str

@final
class Policy(_Resource):
    """Creates an AWS Firewall Manager policy."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        exclude_resource_tags: Bool,
        policy_name: str,
        remediation_enabled: Bool,
        security_service_policy_data: Policy_SecurityServicePolicyData,
        delete_all_policy_resources: Bool = ...,
        exclude_map: Policy_IEMap = ...,
        include_map: Policy_IEMap2 = ...,
        policy_description: str = ...,
        resource_set_ids: Texts = ...,
        resource_tag_logical_operator: Literal["AND", "OR"] = ...,
        resource_tags: Sequence[Policy_ResourceTag] = ...,
        resource_type: str = ...,
        resource_type_list: Texts = ...,
        resources_clean_up: Bool = ...,
        tags: Sequence[Policy_PolicyTag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """A resource ARN."""
    delete_all_policy_resources: Final[Ref[bool]]
    exclude_map: Final[Policy_IEMap_Read]
    """An FMS includeMap or excludeMap."""
    exclude_resource_tags: Final[Ref[bool]]
    id: Final[str]
    include_map: Final[Policy_IEMap_Read2]
    """An FMS includeMap or excludeMap."""
    policy_description: Final[str]
    policy_name: Final[str]
    remediation_enabled: Final[Ref[bool]]
    resource_set_ids: Final[list[str]]
    resource_tag_logical_operator: Final[str]
    resource_tags: Final[list[Any]]
    resource_type: Final[str]
    """An AWS resource type"""
    resource_type_list: Final[list[str]]
    resources_clean_up: Final[Ref[bool]]
    security_service_policy_data: Final[Policy_SecurityServicePolicyData_Read]
    """Firewall security service policy data."""
    tags: Final[list[Any]]

class ProtocolsList_Tag(TypedDict):
    key: str
    value: str

@final
class ProtocolsList(_Resource):
    """Creates an AWS Firewall Manager protocols list."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        list_name: str,
        protocols_list: Texts,
        tags: Sequence[ProtocolsList_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the protocols list."""
    create_time: Final[str]
    """The time that the Firewall Manager protocols list was created."""
    last_update_time: Final[str]
    """The time that the Firewall Manager protocols list was last updated."""
    list_id: Final[str]
    """The ID of the Firewall Manager protocols list."""
    list_name: Final[str]
    """The name of the Firewall Manager protocols list."""
    protocols_list: Final[list[str]]
    """An array of protocols in the Firewall Manager protocols list."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to the protocols list."""

class ResourceSet_Tag(TypedDict):
    key: str
    value: str

@final
class ResourceSet(_Resource):
    """Creates an AWS Firewall Manager resource set."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        resource_type_list: Texts,
        description: str = ...,
        resources: Texts = ...,
        tags: Sequence[ResourceSet_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    id: Final[str]
    """A Base62 ID"""
    name: Final[str]
    resource_type_list: Final[list[str]]
    resources: Final[list[str]]
    tags: Final[list[Any]]

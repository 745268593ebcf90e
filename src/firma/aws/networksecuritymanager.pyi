"""Resource types of AWS NetworkSecurityManager. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref
from firma.program.resource import Resource as _Resource

class Deployment_AssociatedPolicy(TypedDict):
    policy_arn: str

class Deployment_AssociatedScope(TypedDict):
    scope_arn: str

class Deployment_DeploymentConfiguration(TypedDict):
    enable_cross_account_visibility: Bool

@final
class Deployment_DeploymentConfiguration_Read:
    enable_cross_account_visibility: Final[Ref[bool]]

class Deployment_Tag(TypedDict):
    key: str
    value: str

@final
class Deployment(_Resource):
    """Resource Type definition for AWS::NetworkSecurityManager::Deployment."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        deployment_name: str,
        associated_policy_list: Sequence[Deployment_AssociatedPolicy] = ...,
        associated_scope_list: Sequence[Deployment_AssociatedScope] = ...,
        deployment_configuration: Deployment_DeploymentConfiguration = ...,
        deployment_description: str = ...,
        tags: Sequence[Deployment_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    associated_policy_list: Final[list[Any]]
    """List of policies associated with this deployment."""
    associated_scope_list: Final[list[Any]]
    """List of scopes associated with this deployment."""
    deployment_arn: Final[str]
    """The ARN of the deployment."""
    deployment_configuration: Final[Deployment_DeploymentConfiguration_Read]
    """Configuration settings for the deployment."""
    deployment_description: Final[str]
    """A description of the deployment."""
    deployment_id: Final[str]
    """The unique identifier of the deployment."""
    deployment_name: Final[str]
    """The name of the deployment."""
    status: Final[str]
    """The status of the deployment."""
    tags: Final[list[Any]]
    """The tags associated with the deployment."""
    updated_at: Final[str]
    """An ISO 8601 timestamp indicating when the deployment was last modified."""
    version: Final[str]
    """The version number."""

class Policy_AssociatedTemplateAndRule(TypedDict):
    rule_arn: NotRequired[str]
    template_arn: NotRequired[str]

class Policy_PolicyConfiguration(TypedDict):
    remediation_enabled: NotRequired[Bool]
    resources_clean_up: NotRequired[Bool]
    waf_config: NotRequired[Policy_WafConfig]

class Policy_WafConfig(TypedDict):
    conflict_resolution: Literal["MERGE_WHERE_APPLICABLE"]
    existing_customer_web_acl_resolution: Literal["RETROFIT", "OVERRIDE_ASSOCIATION", "NO_REMEDIATION"]

@final
class Policy_PolicyConfiguration_Read:
    remediation_enabled: Final[Ref[bool]]
    resources_clean_up: Final[Ref[bool]]
    waf_config: Final[Policy_WafConfig_Read]

@final
class Policy_WafConfig_Read:
    conflict_resolution: Final[str]
    existing_customer_web_acl_resolution: Final[str]

class Policy_Tag(TypedDict):
    key: str
    value: str

@final
class Policy(_Resource):
    """Resource Type definition for AWS::NetworkSecurityManager::Policy."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        firewall_type: Literal["WAF", "SHIELD_ADVANCED"],
        policy_configuration: Policy_PolicyConfiguration,
        policy_name: str,
        priority: Int,
        associated_template_and_rule_list: Sequence[Policy_AssociatedTemplateAndRule] = ...,
        policy_description: str = ...,
        tags: Sequence[Policy_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    associated_template_and_rule_list: Final[list[Any]]
    """List of templates and rules associated with this policy."""
    firewall_type: Final[str]
    """The type of firewall."""
    policy_arn: Final[str]
    """The ARN of the policy."""
    policy_configuration: Final[Policy_PolicyConfiguration_Read]
    """Configuration settings for policy behavior."""
    policy_description: Final[str]
    """A description of the policy."""
    policy_id: Final[str]
    """The unique identifier of the policy."""
    policy_name: Final[str]
    """The name of the policy."""
    priority: Final[Ref[int]]
    """The priority of the policy."""
    status: Final[str]
    """The status of the policy."""
    tags: Final[list[Any]]
    """The tags associated with the policy."""
    updated_at: Final[str]
    """An ISO 8601 timestamp indicating when the policy was last modified."""
    version: Final[str]
    """The version number."""

class Rule_Tag(TypedDict):
    key: str
    value: str

@final
class Rule(_Resource):
    """Resource Type definition for AWS::NetworkSecurityManager::Rule."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        rule_name: str,
        configuration: str = ...,
        firewall_type: Literal["WAF"] = ...,
        rule_description: str = ...,
        rule_type: Literal["CONFIGURATION", "INSPECTION"] = ...,
        tags: Sequence[Rule_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    configuration: Final[str]
    """The rule configuration as a JSON string."""
    firewall_type: Final[str]
    """The type of firewall for this rule."""
    rule_arn: Final[str]
    """The Amazon Resource Name (ARN) of the rule."""
    rule_description: Final[str]
    """A description of the rule."""
    rule_id: Final[str]
    """The unique identifier of the rule."""
    rule_name: Final[str]
    """The name of the rule."""
    rule_type: Final[str]
    """The type of rule."""
    status: Final[str]
    """The status of the rule."""
    tags: Final[list[Any]]
    """The tags associated with the rule."""
    updated_at: Final[str]
    """An ISO 8601 timestamp indicating when the rule was last modified."""
    version: Final[str]
    """The version number of the rule."""

class Scope_Tag(TypedDict):
    key: str
    value: str

@final
class Scope(_Resource):
    """Resource Type definition for AWS::NetworkSecurityManager::Scope."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        scope_name: str,
        scope_configuration: str = ...,
        scope_description: str = ...,
        tags: Sequence[Scope_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    scope_arn: Final[str]
    """The Amazon Resource Name (ARN) of the scope."""
    scope_configuration: Final[str]
    """The scope configuration as a JSON string."""
    scope_description: Final[str]
    """A description of the scope."""
    scope_id: Final[str]
    """The unique identifier of the scope."""
    scope_name: Final[str]
    """The name of the scope."""
    status: Final[str]
    """The status of the scope."""
    tags: Final[list[Any]]
    """The tags associated with the scope."""
    updated_at: Final[str]
    """An ISO 8601 timestamp indicating when the scope was last modified."""
    version: Final[str]
    """The version number of the scope."""

class Template_AssociatedRule(TypedDict):
    rule_arn: str

class Template_Tag(TypedDict):
    key: str
    value: str

@final
class Template(_Resource):
    """Resource Type definition for AWS::NetworkSecurityManager::Template."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        template_name: str,
        associated_rule_list: Sequence[Template_AssociatedRule] = ...,
        firewall_type: Literal["WAF", "NETWORK_FIREWALL", "NETWORK_FIREWALL_V2", "IGW_FIREWALL"] = ...,
        tags: Sequence[Template_Tag] = ...,
        template_description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    associated_rule_list: Final[list[Any]]
    """List of rules associated with this template."""
    firewall_type: Final[str]
    """The type of firewall."""
    status: Final[str]
    """The status of the template."""
    tags: Final[list[Any]]
    """The tags associated with the template."""
    template_arn: Final[str]
    """The ARN of the template."""
    template_description: Final[str]
    """A description of the template."""
    template_id: Final[str]
    """The unique identifier of the template."""
    template_name: Final[str]
    """The name of the template."""
    updated_at: Final[str]
    """An ISO 8601 timestamp indicating when the template was last modified."""
    version: Final[str]
    """The version number."""

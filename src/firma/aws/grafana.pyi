"""Resource types of AWS Grafana. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Workspace_NetworkAccessControl(TypedDict):
    prefix_list_ids: NotRequired[Texts]
    vpce_ids: NotRequired[Texts]

@final
class Workspace_NetworkAccessControl_Read:
    prefix_list_ids: Final[list[str]]
    vpce_ids: Final[list[str]]

class Workspace_SamlConfiguration(TypedDict):
    allowed_organizations: NotRequired[Texts]
    assertion_attributes: NotRequired[Workspace_AssertionAttributes]
    idp_metadata: Workspace_IdpMetadata
    login_validity_duration: NotRequired[Number]
    role_values: NotRequired[Workspace_RoleValues]

class Workspace_AssertionAttributes(TypedDict):
    email: NotRequired[str]
    groups: NotRequired[str]
    login: NotRequired[str]
    name: NotRequired[str]
    org: NotRequired[str]
    role: NotRequired[str]

class Workspace_IdpMetadata(TypedDict):
    url: NotRequired[str]
    xml: NotRequired[str]

class Workspace_RoleValues(TypedDict):
    admin: NotRequired[Texts]
    editor: NotRequired[Texts]

@final
class Workspace_SamlConfiguration_Read:
    allowed_organizations: Final[list[str]]
    assertion_attributes: Final[Workspace_AssertionAttributes_Read]
    idp_metadata: Final[Workspace_IdpMetadata_Read]
    login_validity_duration: Final[Ref[float]]
    role_values: Final[Workspace_RoleValues_Read]

@final
class Workspace_AssertionAttributes_Read:
    email: Final[str]
    groups: Final[str]
    login: Final[str]
    name: Final[str]
    org: Final[str]
    role: Final[str]

@final
class Workspace_IdpMetadata_Read:
    url: Final[str]
    xml: Final[str]

@final
class Workspace_RoleValues_Read:
    admin: Final[list[str]]
    editor: Final[list[str]]

class Workspace_TagsItem(TypedDict):
    key: str
    value: str

class Workspace_VpcConfiguration(TypedDict):
    security_group_ids: Texts
    subnet_ids: Texts

@final
class Workspace_VpcConfiguration_Read:
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]

@final
class Workspace(_Resource):
    """Definition of AWS::Grafana::Workspace Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        account_access_type: Literal["CURRENT_ACCOUNT", "ORGANIZATION"],
        authentication_providers: Sequence[Literal["AWS_SSO", "SAML"]],
        permission_type: Literal["CUSTOMER_MANAGED", "SERVICE_MANAGED"],
        client_token: str = ...,
        data_sources: Sequence[Literal["AMAZON_OPENSEARCH_SERVICE", "CLOUDWATCH", "PROMETHEUS", "XRAY", "TIMESTREAM", "SITEWISE", "ATHENA", "REDSHIFT"]] = ...,
        description: str = ...,
        grafana_version: str = ...,
        name: str = ...,
        network_access_control: Workspace_NetworkAccessControl = ...,
        notification_destinations: Sequence[Literal["SNS"]] = ...,
        organization_role_name: str = ...,
        organizational_units: Texts = ...,
        plugin_admin_enabled: Bool = ...,
        role_arn: str = ...,
        saml_configuration: Workspace_SamlConfiguration = ...,
        stack_set_name: str = ...,
        tags: Sequence[Workspace_TagsItem] = ...,
        vpc_configuration: Workspace_VpcConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    account_access_type: Final[str]
    """These enums represent valid account access types."""
    authentication_providers: Final[list[str]]
    """List of authentication providers to enable."""
    client_token: Final[str]
    """A unique, case-sensitive, user-provided identifier to ensure the idempotency of the request."""
    creation_timestamp: Final[str]
    """Timestamp when the workspace was created."""
    data_sources: Final[list[str]]
    """List of data sources on the service managed IAM role."""
    description: Final[str]
    """Description of a workspace."""
    endpoint: Final[str]
    """Endpoint for the Grafana workspace."""
    grafana_version: Final[str]
    """The version of Grafana to support in your workspace."""
    id: Final[str]
    """The id that uniquely identifies a Grafana workspace."""
    modification_timestamp: Final[str]
    """Timestamp when the workspace was last modified"""
    name: Final[str]
    """The user friendly name of a workspace."""
    network_access_control: Final[Workspace_NetworkAccessControl_Read]
    """The configuration settings for Network Access Control."""
    notification_destinations: Final[list[str]]
    """List of notification destinations on the customers service managed IAM role that the Grafana workspace can query."""
    organization_role_name: Final[str]
    """The name of an IAM role that already exists to use with AWS Organizations to access AWS data sources and notification channels in other…"""
    organizational_units: Final[list[str]]
    """List of Organizational Units containing AWS accounts the Grafana workspace can pull data from."""
    permission_type: Final[str]
    """These enums represent valid permission types to use when creating or configuring a Grafana workspace."""
    plugin_admin_enabled: Final[Ref[bool]]
    """Allow workspace admins to install plugins"""
    role_arn: Final[str]
    """IAM Role that will be used to grant the Grafana workspace access to a customers AWS resources."""
    saml_configuration: Final[Workspace_SamlConfiguration_Read]
    """SAML configuration data associated with an AMG workspace."""
    saml_configuration_status: Final[str]
    """Valid SAML configuration statuses."""
    sso_client_id: Final[str]
    """The client ID of the AWS SSO Managed Application."""
    stack_set_name: Final[str]
    """The name of the AWS CloudFormation stack set to use to generate IAM roles to be used for this workspace."""
    status: Final[str]
    """These enums represent the status of a workspace."""
    tags: Final[list[Any]]
    """The list of tags associated with the workspace."""
    vpc_configuration: Final[Workspace_VpcConfiguration_Read]
    """The configuration settings for an Amazon VPC that contains data sources for your Grafana workspace to connect to."""

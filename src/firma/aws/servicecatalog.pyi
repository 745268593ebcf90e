"""Resource types of AWS ServiceCatalog. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

@final
class AcceptedPortfolioShare(_Resource):
    """Resource Type definition for AWS::ServiceCatalog::AcceptedPortfolioShare"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        portfolio_id: str,
        accept_language: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    accept_language: Final[str]
    """The language code."""
    portfolio_id: Final[str]
    """The portfolio identifier."""

class CloudFormationProduct_ProvisioningArtifactProperties(TypedDict):
    description: NotRequired[str]
    disable_template_validation: NotRequired[Bool]
    info: Mapping[str, Any] | str
    name: NotRequired[str]
    type: NotRequired[Literal["CLOUD_FORMATION_TEMPLATE", "MARKETPLACE_AMI", "MARKETPLACE_CAR", "TERRAFORM_OPEN_SOURCE", "TERRAFORM_CLOUD", "EXTERNAL"]]

class CloudFormationProduct_SourceConnection(TypedDict):
    connection_parameters: CloudFormationProduct_SourceConnectionConnectionParameters
    type: Literal["CODESTAR"]

class CloudFormationProduct_SourceConnectionConnectionParameters(TypedDict):
    code_star: NotRequired[CloudFormationProduct_CodeStarParameters]

class CloudFormationProduct_CodeStarParameters(TypedDict):
    artifact_path: str
    branch: str
    connection_arn: str
    repository: str

@final
class CloudFormationProduct_SourceConnection_Read:
    connection_parameters: Final[CloudFormationProduct_SourceConnectionConnectionParameters_Read]
    type: Final[str]

@final
class CloudFormationProduct_SourceConnectionConnectionParameters_Read:
    code_star: Final[CloudFormationProduct_CodeStarParameters_Read]

@final
class CloudFormationProduct_CodeStarParameters_Read:
    artifact_path: Final[str]
    branch: Final[str]
    connection_arn: Final[str]
    repository: Final[str]

class CloudFormationProduct_Tag(TypedDict):
    key: str
    value: str

@final
class CloudFormationProduct(_Resource):
    """Resource type definition for AWS::ServiceCatalog::CloudFormationProduct"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        owner: str,
        accept_language: str = ...,
        description: str = ...,
        distributor: str = ...,
        product_type: Literal["CLOUD_FORMATION_TEMPLATE", "MARKETPLACE_AMI", "MARKETPLACE_CAR", "TERRAFORM_OPEN_SOURCE", "TERRAFORM_CLOUD", "EXTERNAL"] = ...,
        provisioning_artifact_parameters: Sequence[CloudFormationProduct_ProvisioningArtifactProperties] = ...,
        replace_provisioning_artifacts: Bool = ...,
        source_connection: CloudFormationProduct_SourceConnection = ...,
        support_description: str = ...,
        support_email: str = ...,
        support_url: str = ...,
        tags: Sequence[CloudFormationProduct_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    accept_language: Final[str]
    """The language code."""
    description: Final[str]
    """The description of the product."""
    distributor: Final[str]
    """The distributor of the product."""
    id: Final[str]
    """The ID of the product, such as prod-tsjbmal34qvek"""
    name: Final[str]
    """The name of the product."""
    owner: Final[str]
    """The owner of the product."""
    product_name: Final[str]
    """The name of the product."""
    product_type: Final[str]
    """The type of product."""
    provisioning_artifact_ids: Final[str]
    """The IDs of the provisioning artifacts"""
    provisioning_artifact_names: Final[str]
    """The names of the provisioning artifacts"""
    provisioning_artifact_parameters: Final[list[Any]]
    """The configuration of the provisioning artifact (also known as a version)."""
    replace_provisioning_artifacts: Final[Ref[bool]]
    """This property is turned off by default."""
    source_connection: Final[CloudFormationProduct_SourceConnection_Read]
    """A top level ProductViewDetail response containing details about the product's connection."""
    support_description: Final[str]
    """The support information about the product."""
    support_email: Final[str]
    """The contact email for product support."""
    support_url: Final[str]
    """The contact URL for product support."""
    tags: Final[list[Any]]
    """One or more tags."""

class CloudFormationProvisionedProduct_ProvisioningParameter(TypedDict):
    key: str
    value: str

class CloudFormationProvisionedProduct_ProvisioningPreferences(TypedDict):
    stack_set_accounts: NotRequired[Texts]
    stack_set_failure_tolerance_count: NotRequired[Int]
    stack_set_failure_tolerance_percentage: NotRequired[Int]
    stack_set_max_concurrency_count: NotRequired[Int]
    stack_set_max_concurrency_percentage: NotRequired[Int]
    stack_set_operation_type: NotRequired[Literal["CREATE", "UPDATE", "DELETE"]]
    stack_set_regions: NotRequired[Texts]

@final
class CloudFormationProvisionedProduct_ProvisioningPreferences_Read:
    stack_set_accounts: Final[list[str]]
    stack_set_failure_tolerance_count: Final[Ref[int]]
    stack_set_failure_tolerance_percentage: Final[Ref[int]]
    stack_set_max_concurrency_count: Final[Ref[int]]
    stack_set_max_concurrency_percentage: Final[Ref[int]]
    stack_set_operation_type: Final[str]
    stack_set_regions: Final[list[str]]

class CloudFormationProvisionedProduct_Tag(TypedDict):
    key: str
    value: str

@final
class CloudFormationProvisionedProduct(_Resource):
    """Resource Type definition for AWS::ServiceCatalog::CloudFormationProvisionedProduct"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        accept_language: Literal["en", "jp", "zh"] = ...,
        notification_arns: Texts = ...,
        path_id: str = ...,
        path_name: str = ...,
        product_id: str = ...,
        product_name: str = ...,
        provisioned_product_name: str = ...,
        provisioning_artifact_id: str = ...,
        provisioning_artifact_name: str = ...,
        provisioning_parameters: Sequence[CloudFormationProvisionedProduct_ProvisioningParameter] = ...,
        provisioning_preferences: CloudFormationProvisionedProduct_ProvisioningPreferences = ...,
        tags: Sequence[CloudFormationProvisionedProduct_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    accept_language: Final[str]
    cloudformation_stack_arn: Final[str]
    notification_arns: Final[list[str]]
    outputs: Final[Any]
    """List of key-value pair outputs."""
    path_id: Final[str]
    path_name: Final[str]
    product_id: Final[str]
    product_name: Final[str]
    provisioned_product_id: Final[str]
    provisioned_product_name: Final[str]
    provisioning_artifact_id: Final[str]
    provisioning_artifact_name: Final[str]
    provisioning_parameters: Final[list[Any]]
    provisioning_preferences: Final[CloudFormationProvisionedProduct_ProvisioningPreferences_Read]
    record_id: Final[str]
    tags: Final[list[Any]]

@final
class LaunchNotificationConstraint(_Resource):
    """Resource Type definition for AWS::ServiceCatalog::LaunchNotificationConstraint"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        notification_arns: Texts,
        portfolio_id: str,
        product_id: str,
        accept_language: str = ...,
        description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    accept_language: Final[str]
    description: Final[str]
    id: Final[str]
    """Unique identifier for the constraint"""
    notification_arns: Final[list[str]]
    portfolio_id: Final[str]
    product_id: Final[str]

@final
class LaunchRoleConstraint(_Resource):
    """Resource Type definition for AWS::ServiceCatalog::LaunchRoleConstraint"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        portfolio_id: str,
        product_id: str,
        accept_language: str = ...,
        description: str = ...,
        local_role_name: str = ...,
        role_arn: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    accept_language: Final[str]
    """The language code for the constraint."""
    description: Final[str]
    """The description of the launch role constraint."""
    id: Final[str]
    """The unique identifier for the launch role constraint."""
    local_role_name: Final[str]
    """The local IAM role name to use in the launch constraint."""
    portfolio_id: Final[str]
    """The ID of the portfolio to which this launch role constraint applies."""
    product_id: Final[str]
    """The ID of the product to which this launch role constraint applies."""
    role_arn: Final[str]
    """The ARN of the IAM role used for the launch constraint."""

@final
class LaunchTemplateConstraint(_Resource):
    """Resource Type definition for AWS::ServiceCatalog::LaunchTemplateConstraint"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        portfolio_id: str,
        product_id: str,
        rules: str,
        accept_language: str = ...,
        description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    accept_language: Final[str]
    """The language code."""
    description: Final[str]
    """The description of the constraint."""
    id: Final[str]
    """Unique identifier for the constraint"""
    portfolio_id: Final[str]
    """The portfolio identifier."""
    product_id: Final[str]
    """The product identifier."""
    rules: Final[str]
    """A json encoded string of the template constraint rules"""

class Portfolio_Tag(TypedDict):
    key: str
    value: str

@final
class Portfolio(_Resource):
    """Resource type definition for AWS::ServiceCatalog::Portfolio"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        display_name: str,
        provider_name: str,
        accept_language: str = ...,
        description: str = ...,
        tags: Sequence[Portfolio_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    accept_language: Final[str]
    description: Final[str]
    display_name: Final[str]
    id: Final[str]
    portfolio_name: Final[str]
    provider_name: Final[str]
    tags: Final[list[Any]]

@final
class PortfolioPrincipalAssociation(_Resource):
    """Resource Type definition for AWS::ServiceCatalog::PortfolioPrincipalAssociation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        principal_type: str,
        accept_language: str = ...,
        portfolio_id: str = ...,
        principal_arn: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    accept_language: Final[str]
    """The language code."""
    portfolio_id: Final[str]
    """The portfolio identifier."""
    principal_arn: Final[str]
    """The ARN of the principal (user, role, or group)."""
    principal_type: Final[str]
    """The principal type."""

@final
class PortfolioProductAssociation(_Resource):
    """Resource Type definition for AWS::ServiceCatalog::PortfolioProductAssociation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        accept_language: str = ...,
        portfolio_id: str = ...,
        product_id: str = ...,
        source_portfolio_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    accept_language: Final[str]
    """The language code."""
    portfolio_id: Final[str]
    """The portfolio identifier."""
    product_id: Final[str]
    """The product identifier."""
    source_portfolio_id: Final[str]
    """The identifier of the source portfolio."""

@final
class PortfolioShare(_Resource):
    """Resource Type definition for AWS::ServiceCatalog::PortfolioShare"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        account_id: str,
        portfolio_id: str,
        accept_language: str = ...,
        share_tag_options: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    accept_language: Final[str]
    """The language code."""
    account_id: Final[str]
    """The AWS account ID."""
    portfolio_id: Final[str]
    """The portfolio identifier."""
    share_tag_options: Final[Ref[bool]]
    """Enables or disables TagOptions sharing when creating the portfolio share."""

@final
class ResourceUpdateConstraint(_Resource):
    """Resource type definition for AWS::ServiceCatalog::ResourceUpdateConstraint"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        portfolio_id: str,
        product_id: str,
        tag_update_on_provisioned_product: str,
        accept_language: str = ...,
        description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    accept_language: Final[str]
    """The language code"""
    description: Final[str]
    """The description of the constraint"""
    id: Final[str]
    """Unique identifier for the constraint"""
    portfolio_id: Final[str]
    """The portfolio identifier"""
    product_id: Final[str]
    """The product identifier"""
    tag_update_on_provisioned_product: Final[str]
    """ALLOWED or NOT_ALLOWED, to permit or prevent changes to the tags on provisioned instances of the specified portfolio / product combination"""

class ServiceAction_DefinitionParameter(TypedDict):
    key: str
    value: str

@final
class ServiceAction(_Resource):
    """Resource Schema for AWS::ServiceCatalog::ServiceAction"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        definition: Sequence[ServiceAction_DefinitionParameter],
        definition_type: Literal["SSM_AUTOMATION"],
        name: str,
        accept_language: Literal["en", "jp", "zh"] = ...,
        description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    accept_language: Final[str]
    definition: Final[list[Any]]
    definition_type: Final[str]
    description: Final[str]
    id: Final[str]
    name: Final[str]

@final
class ServiceActionAssociation(_Resource):
    """Resource Schema for AWS::ServiceCatalog::ServiceActionAssociation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        product_id: str,
        provisioning_artifact_id: str,
        service_action_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    product_id: Final[str]
    provisioning_artifact_id: Final[str]
    service_action_id: Final[str]

@final
class StackSetConstraint(_Resource):
    """Resource Type definition for AWS::ServiceCatalog::StackSetConstraint"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        account_list: Texts,
        admin_role: str,
        description: str,
        execution_role: str,
        portfolio_id: str,
        product_id: str,
        region_list: Texts,
        stack_instance_control: str,
        accept_language: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    accept_language: Final[str]
    """The language code."""
    account_list: Final[list[str]]
    """One or more AWS accounts that will have access to the provisioned product."""
    admin_role: Final[str]
    """AdminRole ARN."""
    description: Final[str]
    """The description of the constraint."""
    execution_role: Final[str]
    """ExecutionRole name."""
    id: Final[str]
    """Unique identifier for the constraint"""
    portfolio_id: Final[str]
    """The portfolio identifier."""
    product_id: Final[str]
    """The product identifier."""
    region_list: Final[list[str]]
    """One or more AWS Regions where the provisioned product will be available."""
    stack_instance_control: Final[str]
    """Permission to create, update, and delete stack instances."""

@final
class TagOption(_Resource):
    """Resource type definition for AWS::ServiceCatalog::TagOption"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        key: str,
        value: str,
        active: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    active: Final[Ref[bool]]
    """The TagOption active state."""
    id: Final[str]
    """The TagOption identifier."""
    key: Final[str]
    """The TagOption key."""
    value: Final[str]
    """The TagOption value."""

@final
class TagOptionAssociation(_Resource):
    """Resource Type definition for AWS::ServiceCatalog::TagOptionAssociation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        resource_id: str = ...,
        tag_option_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    resource_id: Final[str]
    """The CloudformationProduct or Portfolio identifier."""
    tag_option_id: Final[str]
    """The TagOption identifier."""

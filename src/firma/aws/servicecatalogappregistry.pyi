"""Resource types of AWS ServiceCatalogAppRegistry. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping
from typing import Any, Final, Literal, Unpack, final
from firma.aws._inputs import Options
from firma.program.resource import Resource as _Resource

@final
class Application(_Resource):
    """Resource Schema for AWS::ServiceCatalogAppRegistry::Application"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_name: Final[str]
    """The name of the application."""
    application_tag_key: Final[str]
    """The key of the AWS application tag, which is awsApplication."""
    application_tag_value: Final[str]
    """The value of the AWS application tag, which is the identifier of an associated resource."""
    arn: Final[str]
    description: Final[str]
    """The description of the application."""
    id: Final[str]
    name: Final[str]
    """The name of the application."""
    tags: Final[Any]

@final
class AttributeGroup(_Resource):
    """Resource Schema for AWS::ServiceCatalogAppRegistry::AttributeGroup."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        attributes: Mapping[str, Any] | str,
        name: str,
        description: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    attributes: Final[Any]
    description: Final[str]
    """The description of the attribute group."""
    id: Final[str]
    name: Final[str]
    """The name of the attribute group."""
    tags: Final[Any]

@final
class AttributeGroupAssociation(_Resource):
    """Resource Schema for AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application: str,
        attribute_group: str,
        **_options: Unpack[Options],
    ) -> None: ...
    application: Final[str]
    """The name or the Id of the Application."""
    application_arn: Final[str]
    attribute_group: Final[str]
    """The name or the Id of the AttributeGroup."""
    attribute_group_arn: Final[str]

@final
class ResourceAssociation(_Resource):
    """Resource Schema for AWS::ServiceCatalogAppRegistry::ResourceAssociation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application: str,
        resource: str,
        resource_type: Literal["CFN_STACK"],
        **_options: Unpack[Options],
    ) -> None: ...
    application: Final[str]
    """The name or the Id of the Application."""
    application_arn: Final[str]
    resource: Final[str]
    """The name or the Id of the Resource."""
    resource_arn: Final[str]
    resource_type: Final[str]
    """The type of the CFN Resource for now it's enum CFN_STACK."""

"""Resource types of AWS ResourceGroups. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Options, Texts
from firma.program.resource import Resource as _Resource

class Group_ConfigurationItem(TypedDict):
    parameters: NotRequired[Sequence[Group_ConfigurationParameter]]
    type: NotRequired[str]

class Group_ConfigurationParameter(TypedDict):
    name: NotRequired[str]
    values: NotRequired[Texts]

class Group_ResourceQuery(TypedDict):
    query: NotRequired[Group_Query]
    type: NotRequired[Literal["TAG_FILTERS_1_0", "CLOUDFORMATION_STACK_1_0"]]

class Group_Query(TypedDict):
    resource_type_filters: NotRequired[Texts]
    stack_identifier: NotRequired[str]
    tag_filters: NotRequired[Sequence[Group_TagFilter]]

class Group_TagFilter(TypedDict):
    key: NotRequired[str]
    values: NotRequired[Texts]

@final
class Group_ResourceQuery_Read:
    query: Final[Group_Query_Read]
    type: Final[str]

@final
class Group_Query_Read:
    resource_type_filters: Final[list[str]]
    stack_identifier: Final[str]
    tag_filters: Final[list[Any]]

class Group_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class Group(_Resource):
    """Schema for ResourceGroups::Group"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        configuration: Sequence[Group_ConfigurationItem] = ...,
        description: str = ...,
        resource_query: Group_ResourceQuery = ...,
        resources: Texts = ...,
        tags: Sequence[Group_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Resource Group ARN."""
    configuration: Final[list[Any]]
    description: Final[str]
    """The description of the resource group"""
    name: Final[str]
    """The name of the resource group"""
    resource_query: Final[Group_ResourceQuery_Read]
    resources: Final[list[str]]
    tags: Final[list[Any]]

@final
class TagSyncTask(_Resource):
    """Schema for ResourceGroups::TagSyncTask"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        group: str,
        role_arn: str,
        tag_key: str,
        tag_value: str,
        **_options: Unpack[Options],
    ) -> None: ...
    group: Final[str]
    """The Amazon resource name (ARN) or name of the application group for which you want to create a tag-sync task"""
    group_arn: Final[str]
    """The Amazon resource name (ARN) of the ApplicationGroup for which the TagSyncTask is created"""
    group_name: Final[str]
    """The Name of the application group for which the TagSyncTask is created"""
    role_arn: Final[str]
    """The Amazon resource name (ARN) of the role assumed by the service to tag and untag resources on your behalf."""
    status: Final[str]
    """The status of the TagSyncTask"""
    tag_key: Final[str]
    """The tag key."""
    tag_value: Final[str]
    """The tag value."""
    task_arn: Final[str]
    """The ARN of the TagSyncTask resource"""

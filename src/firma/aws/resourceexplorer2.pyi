"""Resource types of AWS ResourceExplorer2. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, TypedDict, Unpack, final
from firma.aws._inputs import Options
from firma.program.resource import Resource as _Resource

@final
class DefaultViewAssociation(_Resource):
    """Definition of AWS::ResourceExplorer2::DefaultViewAssociation Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        view_arn: str,
        **_options: Unpack[Options],
    ) -> None: ...
    associated_aws_principal: Final[str]
    """The AWS principal that the default view is associated with, used as the unique identifier for this resource."""
    view_arn: Final[str]

@final
class Index(_Resource):
    """Definition of AWS::ResourceExplorer2::Index Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        type: Literal["LOCAL", "AGGREGATOR"],
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    index_state: Final[str]
    tags: Final[Any]
    type: Final[str]

class View_SearchFilter(TypedDict):
    filter_string: str

@final
class View_SearchFilter_Read:
    filter_string: Final[str]

class View_IncludedProperty(TypedDict):
    name: str

@final
class View(_Resource):
    """Definition of AWS::ResourceExplorer2::View Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        view_name: str,
        filters: View_SearchFilter = ...,
        included_properties: Sequence[View_IncludedProperty] = ...,
        scope: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    filters: Final[View_SearchFilter_Read]
    included_properties: Final[list[Any]]
    scope: Final[str]
    tags: Final[Any]
    view_arn: Final[str]
    view_name: Final[str]

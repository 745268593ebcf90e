"""Resource types of AWS Route53Profiles. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, TypedDict, Unpack, final
from firma.aws._inputs import Options
from firma.program.resource import Resource as _Resource

class Profile_Tag(TypedDict):
    key: str
    value: str

@final
class Profile(_Resource):
    """Resource Type definition for AWS::Route53Profiles::Profile"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        tags: Sequence[Profile_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the resolver profile."""
    client_token: Final[str]
    """The id of the creator request"""
    id: Final[str]
    """The ID of the profile."""
    name: Final[str]
    """The name of the profile."""
    share_status: Final[str]
    """The sharing status of the profile."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class ProfileAssociation_Tag(TypedDict):
    key: str
    value: str

@final
class ProfileAssociation(_Resource):
    """Resource Type definition for AWS::Route53Profiles::ProfileAssociation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        profile_id: str,
        resource_id: str,
        arn: str = ...,
        tags: Sequence[ProfileAssociation_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the profile association."""
    id: Final[str]
    """Primary Identifier for Profile Association"""
    name: Final[str]
    """The name of an association between a Profile and a VPC."""
    profile_id: Final[str]
    """The ID of the profile that you associated with the resource that is specified by ResourceId."""
    resource_id: Final[str]
    """The resource that you associated the profile with."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

@final
class ProfileResourceAssociation(_Resource):
    """Resource Type definition for AWS::Route53Profiles::ProfileResourceAssociation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        profile_id: str,
        resource_arn: str,
        resource_properties: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    """Primary Identifier for Profile Resource Association"""
    name: Final[str]
    """The name of an association between the Profile and resource."""
    profile_id: Final[str]
    """The ID of the profile that you associated the resource to that is specified by ResourceArn."""
    resource_arn: Final[str]
    """The arn of the resource that you associated to the Profile."""
    resource_properties: Final[str]
    """A JSON-formatted string with key-value pairs specifying the properties of the associated resource."""
    resource_type: Final[str]
    """The type of the resource associated to the Profile."""

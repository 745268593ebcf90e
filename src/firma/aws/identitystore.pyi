"""Resource types of AWS IdentityStore. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Options
from firma.program.resource import Resource as _Resource

@final
class Group(_Resource):
    """Resource Type definition for AWS::IdentityStore::Group"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        display_name: str,
        identity_store_id: str,
        description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """A string containing the description of the group."""
    display_name: Final[str]
    """A string containing the name of the group."""
    group_id: Final[str]
    """The unique identifier for a group in the identity store."""
    identity_store_id: Final[str]
    """The globally unique identifier for the identity store."""

class GroupMembership_MemberId(TypedDict):
    user_id: str

@final
class GroupMembership_MemberId_Read:
    user_id: Final[str]

@final
class GroupMembership(_Resource):
    """Resource Type Definition for AWS:IdentityStore::GroupMembership"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        group_id: str,
        identity_store_id: str,
        member_id: GroupMembership_MemberId,
        **_options: Unpack[Options],
    ) -> None: ...
    group_id: Final[str]
    """The unique identifier for a group in the identity store."""
    identity_store_id: Final[str]
    """The globally unique identifier for the identity store."""
    member_id: Final[GroupMembership_MemberId_Read]
    """An object containing the identifier of a group member."""
    membership_id: Final[str]
    """The identifier for a GroupMembership in the identity store."""

class User_AddressesItem(TypedDict):
    country: NotRequired[str]
    formatted: NotRequired[str]
    locality: NotRequired[str]
    postal_code: NotRequired[str]
    primary: NotRequired[Bool]
    region: NotRequired[str]
    street_address: NotRequired[str]
    type: NotRequired[str]

class User_EmailsItem(TypedDict):
    primary: NotRequired[Bool]
    type: NotRequired[str]
    value: NotRequired[str]

class User_Name(TypedDict):
    family_name: NotRequired[str]
    formatted: NotRequired[str]
    given_name: NotRequired[str]
    honorific_prefix: NotRequired[str]
    honorific_suffix: NotRequired[str]
    middle_name: NotRequired[str]

@final
class User_Name_Read:
    family_name: Final[str]
    formatted: Final[str]
    given_name: Final[str]
    honorific_prefix: Final[str]
    honorific_suffix: Final[str]
    middle_name: Final[str]

class User_PhoneNumbersItem(TypedDict):
    primary: NotRequired[Bool]
    type: NotRequired[str]
    value: NotRequired[str]

class User_PhotosItem(TypedDict):
    display: NotRequired[str]
    primary: NotRequired[Bool]
    type: NotRequired[str]
    value: str

class User_RolesItem(TypedDict):
    primary: NotRequired[Bool]
    type: NotRequired[str]
    value: NotRequired[str]

@final
class User(_Resource):
    """Creates a user within the specified identity store."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        identity_store_id: str,
        addresses: Sequence[User_AddressesItem] = ...,
        birthdate: str = ...,
        display_name: str = ...,
        emails: Sequence[User_EmailsItem] = ...,
        locale: str = ...,
        name: User_Name = ...,
        nick_name: str = ...,
        phone_numbers: Sequence[User_PhoneNumbersItem] = ...,
        photos: Sequence[User_PhotosItem] = ...,
        preferred_language: str = ...,
        profile_url: str = ...,
        roles: Sequence[User_RolesItem] = ...,
        timezone: str = ...,
        title: str = ...,
        user_name: str = ...,
        user_type: str = ...,
        website: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    addresses: Final[list[Any]]
    """A list of addresses associated with the user."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the user."""
    birthdate: Final[str]
    """The user's birthdate in YYYY-MM-DD format."""
    created_at: Final[str]
    """The date and time the user was created."""
    created_by: Final[str]
    """The identifier of the user or system that created the user."""
    display_name: Final[str]
    """A string containing the name of the user for display."""
    emails: Final[list[Any]]
    """A list of email addresses associated with the user."""
    identity_store_id: Final[str]
    """The globally unique identifier for the identity store."""
    locale: Final[str]
    """The geographical region or location of the user."""
    name: Final[User_Name_Read]
    """The name of the user."""
    nick_name: Final[str]
    """An alternate name for the user."""
    phone_numbers: Final[list[Any]]
    """A list of phone numbers associated with the user."""
    photos: Final[list[Any]]
    """A list of photos associated with the user."""
    preferred_language: Final[str]
    """The preferred language of the user."""
    profile_url: Final[str]
    """A URL associated with the user."""
    roles: Final[list[Any]]
    """A list of roles associated with the user."""
    timezone: Final[str]
    """The time zone for the user."""
    title: Final[str]
    """The title of the user."""
    updated_at: Final[str]
    """The date and time the user was last updated."""
    updated_by: Final[str]
    """The identifier of the user or system that last updated the user."""
    user_id: Final[str]
    """The identifier for a user in the identity store."""
    user_name: Final[str]
    """A unique string used to identify the user."""
    user_status: Final[str]
    """The current status of the user account."""
    user_type: Final[str]
    """A string indicating the type of user."""
    website: Final[str]
    """The user's personal website or blog URL."""

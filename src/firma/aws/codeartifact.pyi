"""Resource types of AWS CodeArtifact. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Options, Texts
from firma.program.resource import Resource as _Resource

class Domain_Tag(TypedDict):
    key: str
    value: str

@final
class Domain(_Resource):
    """The resource schema to create a CodeArtifact domain."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        domain_name: str,
        permissions_policy_document: Mapping[str, Any] = ...,
        tags: Sequence[Domain_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the domain."""
    domain_name: Final[str]
    """The name of the domain."""
    encryption_key: Final[str]
    """The ARN of an AWS Key Management Service (AWS KMS) key associated with a domain."""
    name: Final[str]
    """The name of the domain."""
    owner: Final[str]
    """The 12-digit account ID of the AWS account that owns the domain."""
    permissions_policy_document: Final[Any]
    """The access control resource policy on the provided domain."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class PackageGroup_OriginConfiguration(TypedDict):
    restrictions: PackageGroup_Restrictions

class PackageGroup_Restrictions(TypedDict):
    external_upstream: NotRequired[PackageGroup_RestrictionType]
    internal_upstream: NotRequired[PackageGroup_RestrictionType2]
    publish: NotRequired[PackageGroup_RestrictionType3]

class PackageGroup_RestrictionType(TypedDict):
    repositories: NotRequired[Texts]
    restriction_mode: Literal["ALLOW", "BLOCK", "ALLOW_SPECIFIC_REPOSITORIES", "INHERIT"]

class PackageGroup_RestrictionType2(TypedDict):
    repositories: NotRequired[Texts]
    restriction_mode: Literal["ALLOW", "BLOCK", "ALLOW_SPECIFIC_REPOSITORIES", "INHERIT"]

class PackageGroup_RestrictionType3(TypedDict):
    repositories: NotRequired[Texts]
    restriction_mode: Literal["ALLOW", "BLOCK", "ALLOW_SPECIFIC_REPOSITORIES", "INHERIT"]

@final
class PackageGroup_OriginConfiguration_Read:
    restrictions: Final[PackageGroup_Restrictions_Read]

@final
class PackageGroup_Restrictions_Read:
    external_upstream: Final[PackageGroup_RestrictionType_Read]
    internal_upstream: Final[PackageGroup_RestrictionType_Read2]
    publish: Final[PackageGroup_RestrictionType_Read3]

@final
class PackageGroup_RestrictionType_Read:
    repositories: Final[list[str]]
    restriction_mode: Final[str]

@final
class PackageGroup_RestrictionType_Read2:
    repositories: Final[list[str]]
    restriction_mode: Final[str]

@final
class PackageGroup_RestrictionType_Read3:
    repositories: Final[list[str]]
    restriction_mode: Final[str]

class PackageGroup_Tag(TypedDict):
    key: str
    value: str

@final
class PackageGroup(_Resource):
    """The resource schema to create a CodeArtifact package group."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        domain_name: str,
        pattern: str,
        contact_info: str = ...,
        description: str = ...,
        domain_owner: str = ...,
        origin_configuration: PackageGroup_OriginConfiguration = ...,
        tags: Sequence[PackageGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the package group."""
    contact_info: Final[str]
    """The contact info of the package group."""
    description: Final[str]
    """The text description of the package group."""
    domain_name: Final[str]
    """The name of the domain that contains the package group."""
    domain_owner: Final[str]
    """The 12-digit account ID of the AWS account that owns the domain."""
    origin_configuration: Final[PackageGroup_OriginConfiguration_Read]
    """The package origin configuration of the package group."""
    pattern: Final[str]
    """The package group pattern that is used to gather packages."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to the package group."""

class Repository_Tag(TypedDict):
    key: str
    value: str

@final
class Repository(_Resource):
    """The resource schema to create a CodeArtifact repository."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        domain_name: str,
        repository_name: str,
        description: str = ...,
        external_connections: Texts = ...,
        permissions_policy_document: Mapping[str, Any] = ...,
        tags: Sequence[Repository_Tag] = ...,
        upstreams: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the repository."""
    description: Final[str]
    """A text description of the repository."""
    domain_name: Final[str]
    """The name of the domain that contains the repository."""
    domain_owner: Final[str]
    """The 12-digit account ID of the AWS account that owns the domain."""
    external_connections: Final[list[str]]
    """A list of external connections associated with the repository."""
    name: Final[str]
    """The name of the repository."""
    permissions_policy_document: Final[Any]
    """The access control resource policy on the provided repository."""
    repository_name: Final[str]
    """The name of the repository."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    upstreams: Final[list[str]]
    """A list of upstream repositories associated with the repository."""

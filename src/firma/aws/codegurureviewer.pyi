"""Resource types of AWS CodeGuruReviewer. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, TypedDict, Unpack, final
from firma.aws._inputs import Options
from firma.program.resource import Resource as _Resource

class RepositoryAssociation_Tag(TypedDict):
    key: str
    value: str

@final
class RepositoryAssociation(_Resource):
    """This resource schema represents the RepositoryAssociation resource in the Amazon CodeGuru Reviewer service."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        type: Literal["CodeCommit", "Bitbucket", "GitHubEnterpriseServer", "S3Bucket"],
        bucket_name: str = ...,
        connection_arn: str = ...,
        owner: str = ...,
        tags: Sequence[RepositoryAssociation_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    association_arn: Final[str]
    """The Amazon Resource Name (ARN) of the repository association."""
    bucket_name: Final[str]
    """The name of the S3 bucket associated with an associated S3 repository."""
    connection_arn: Final[str]
    """The Amazon Resource Name (ARN) of an AWS CodeStar Connections connection."""
    name: Final[str]
    """Name of the repository to be associated."""
    owner: Final[str]
    """The owner of the repository."""
    tags: Final[list[Any]]
    """The tags associated with a repository association."""
    type: Final[str]
    """The type of repository to be associated."""

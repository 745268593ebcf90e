"""Resource types of AWS CodeStar. Made by scripts/schemas: do not edit."""

from typing import Final, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Options, Ref, SecretText
from firma.program.resource import Resource as _Resource

class GitHubRepository_Code(TypedDict):
    s3: GitHubRepository_S3

class GitHubRepository_S3(TypedDict):
    bucket: str
    key: str
    object_version: NotRequired[str]

@final
class GitHubRepository_Code_Read:
    s3: Final[GitHubRepository_S3_Read]

@final
class GitHubRepository_S3_Read:
    bucket: Final[str]
    key: Final[str]
    object_version: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class GitHubRepository(_Resource):
    """Resource Type definition for AWS::CodeStar::GitHubRepository"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        repository_name: str,
        repository_owner: str,
        code: GitHubRepository_Code = ...,
        connection_arn: str = ...,
        enable_issues: Bool = ...,
        is_private: Bool = ...,
        repository_access_token: SecretText = ...,
        repository_description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    code: Final[GitHubRepository_Code_Read]
    connection_arn: Final[str]
    enable_issues: Final[Ref[bool]]
    id: Final[str]
    is_private: Final[Ref[bool]]
    repository_access_token: Final[str]
    repository_description: Final[str]
    repository_name: Final[str]
    repository_owner: Final[str]

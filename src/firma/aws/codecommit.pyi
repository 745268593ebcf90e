"""Resource types of AWS CodeCommit. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Options, Texts
from firma.program.resource import Resource as _Resource

class Repository_Code(TypedDict):
    branch_name: NotRequired[str]
    s3: Repository_S3

class Repository_S3(TypedDict):
    bucket: str
    key: str
    object_version: NotRequired[str]

@final
class Repository_Code_Read:
    branch_name: Final[str]
    s3: Final[Repository_S3_Read]

@final
class Repository_S3_Read:
    bucket: Final[str]
    key: Final[str]
    object_version: Final[str]

class Repository_Tag(TypedDict):
    key: str
    value: str

class Repository_RepositoryTrigger(TypedDict):
    branches: NotRequired[Texts]
    custom_data: NotRequired[str]
    destination_arn: str
    events: Sequence[Literal["all", "createReference", "deleteReference", "updateReference"]]
    name: str

@final
class Repository(_Resource):
    """Resource Type definition for AWS::CodeCommit::Repository"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        repository_name: str,
        code: Repository_Code = ...,
        kms_key_id: str = ...,
        repository_description: str = ...,
        tags: Sequence[Repository_Tag] = ...,
        triggers: Sequence[Repository_RepositoryTrigger] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the repository."""
    clone_url_http: Final[str]
    """The URL to use for cloning the repository over HTTPS."""
    clone_url_ssh: Final[str]
    """The URL to use for cloning the repository over SSH."""
    code: Final[Repository_Code_Read]
    """Information about code to be committed to a repository after it is created in an AWS CloudFormation stack."""
    kms_key_id: Final[str]
    """The ID of the AWS Key Management Service encryption key used to encrypt and decrypt the repository."""
    name: Final[str]
    """The repository's name."""
    repository_description: Final[str]
    """A comment or description about the new repository."""
    repository_id: Final[str]
    """The ID of the repository."""
    repository_name: Final[str]
    """The name of the new repository to be created."""
    tags: Final[list[Any]]
    """One or more tag key-value pairs to use when tagging this repository."""
    triggers: Final[list[Any]]
    """Information about a trigger for a repository."""

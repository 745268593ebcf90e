"""Resource types of AWS CodeStarConnections. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, TypedDict, Unpack, final
from firma.aws._inputs import Options
from firma.program.resource import Resource as _Resource

class Connection_Tag(TypedDict):
    key: str
    value: str

@final
class Connection(_Resource):
    """Schema for AWS::CodeStarConnections::Connection resource which can be used to connect external source providers with AWS CodePipeline"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        connection_name: str,
        host_arn: str = ...,
        provider_type: Literal["Bitbucket", "GitHub", "GitHubEnterpriseServer", "GitLab", "GitLabSelfManaged"] = ...,
        tags: Sequence[Connection_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    connection_arn: Final[str]
    """The Amazon Resource Name (ARN) of the connection."""
    connection_name: Final[str]
    """The name of the connection."""
    connection_status: Final[str]
    """The current status of the connection."""
    host_arn: Final[str]
    """The host arn configured to represent the infrastructure where your third-party provider is installed."""
    owner_account_id: Final[str]
    """The name of the external provider where your third-party code repository is configured."""
    provider_type: Final[str]
    """The name of the external provider where your third-party code repository is configured."""
    tags: Final[list[Any]]
    """Specifies the tags applied to a connection."""

class RepositoryLink_Tag(TypedDict):
    key: str
    value: str

@final
class RepositoryLink(_Resource):
    """Schema for AWS::CodeStarConnections::RepositoryLink resource which is used to aggregate repository metadata relevant to synchronizing…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        connection_arn: str,
        owner_id: str,
        repository_name: str,
        encryption_key_arn: str = ...,
        tags: Sequence[RepositoryLink_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    connection_arn: Final[str]
    """The Amazon Resource Name (ARN) of the CodeStarConnection."""
    encryption_key_arn: Final[str]
    """The ARN of the KMS key that the customer can optionally specify to use to encrypt RepositoryLink properties."""
    owner_id: Final[str]
    """the ID of the entity that owns the repository."""
    provider_type: Final[str]
    """The name of the external provider where your third-party code repository is configured."""
    repository_link_arn: Final[str]
    """A unique Amazon Resource Name (ARN) to designate the repository link."""
    repository_link_id: Final[str]
    """A UUID that uniquely identifies the RepositoryLink."""
    repository_name: Final[str]
    """The repository for which the link is being created."""
    tags: Final[list[Any]]
    """Specifies the tags applied to a RepositoryLink."""

@final
class SyncConfiguration(_Resource):
    """Schema for AWS::CodeStarConnections::SyncConfiguration resource which is used to enables an AWS resource to be synchronized from a…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        branch: str,
        config_file: str,
        repository_link_id: str,
        resource_name: str,
        role_arn: str,
        sync_type: Literal["CFN_STACK_SYNC"],
        publish_deployment_status: Literal["ENABLED", "DISABLED"] = ...,
        trigger_resource_update_on: Literal["ANY_CHANGE", "FILE_CHANGE"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    branch: Final[str]
    """The name of the branch of the repository from which resources are to be synchronized,"""
    config_file: Final[str]
    """The source provider repository path of the sync configuration file of the respective SyncType."""
    owner_id: Final[str]
    """the ID of the entity that owns the repository."""
    provider_type: Final[str]
    """The name of the external provider where your third-party code repository is configured."""
    publish_deployment_status: Final[str]
    """Whether to enable or disable publishing of deployment status to source providers."""
    repository_link_id: Final[str]
    """A UUID that uniquely identifies the RepositoryLink that the SyncConfig is associated with."""
    repository_name: Final[str]
    """The name of the repository that is being synced to."""
    resource_name: Final[str]
    """The name of the resource that is being synchronized to the repository."""
    role_arn: Final[str]
    """The IAM Role that allows AWS to update CloudFormation stacks based on content in the specified repository."""
    sync_type: Final[str]
    """The type of resource synchronization service that is to be configured, for example, CFN_STACK_SYNC."""
    trigger_resource_update_on: Final[str]
    """When to trigger Git sync to begin the stack update."""

"""Resource types of AWS CodeConnections. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Options, Texts
from firma.program.resource import Resource as _Resource

class Connection_Tag(TypedDict):
    key: str
    value: str

@final
class Connection(_Resource):
    """Schema for AWS::CodeConnections::Connection resource which can be used to connect external source providers with other AWS services (i.e."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        connection_name: str,
        host_arn: str = ...,
        provider_type: Literal["AzureDevOps", "Bitbucket", "GitHub", "GitHubEnterpriseServer", "GitLab", "GitLabSelfManaged"] = ...,
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

class Host_Tag(TypedDict):
    key: str
    value: str

class Host_VpcConfiguration(TypedDict):
    security_group_ids: Texts
    subnet_ids: Texts
    tls_certificate: NotRequired[str]
    vpc_id: str

@final
class Host_VpcConfiguration_Read:
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]
    tls_certificate: Final[str]
    vpc_id: Final[str]

@final
class Host(_Resource):
    """A resource that represents the infrastructure where a third-party provider is installed."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        provider_endpoint: str,
        provider_type: Literal["Bitbucket", "GitHub", "GitHubEnterpriseServer", "GitLab", "GitLabSelfManaged", "AzureDevOps"],
        tags: Sequence[Host_Tag] = ...,
        vpc_configuration: Host_VpcConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    host_arn: Final[str]
    """The Amazon Resource Name (ARN) of the host."""
    host_id: Final[str]
    """The server-generated unique identifier for the host."""
    name: Final[str]
    """The name of the host."""
    provider_endpoint: Final[str]
    """The endpoint of the infrastructure where your provider type is installed."""
    provider_type: Final[str]
    """The name of the installed provider to be associated with your connection."""
    status: Final[str]
    """The status of the host."""
    tags: Final[list[Any]]
    """Tags to apply to the host."""
    vpc_configuration: Final[Host_VpcConfiguration_Read]
    """The VPC configuration provisioned for the host."""

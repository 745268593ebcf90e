"""Resource types of AWS Cloud9. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, TypedDict, Unpack, final
from firma.aws._inputs import Int, Options, Ref
from firma.program.resource import Resource as _Resource

class EnvironmentEC2_Repository(TypedDict):
    path_component: str
    repository_url: str

class EnvironmentEC2_Tag(TypedDict):
    key: str
    value: str

@final
class EnvironmentEC2(_Resource):
    """Resource Type definition for AWS::Cloud9::EnvironmentEC2"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        automatic_stop_time_minutes: Int = ...,
        connection_type: Literal["CONNECT_SSH", "CONNECT_SSM"] = ...,
        description: str = ...,
        image_id: str = ...,
        instance_type: str = ...,
        name: str = ...,
        owner_arn: str = ...,
        repositories: Sequence[EnvironmentEC2_Repository] = ...,
        subnet_id: str = ...,
        tags: Sequence[EnvironmentEC2_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the development environment."""
    automatic_stop_time_minutes: Final[Ref[int]]
    """The number of minutes until the running instance is shut down after the environment was last used."""
    connection_type: Final[str]
    """The connection type used for connecting to an Amazon EC2 environment."""
    description: Final[str]
    """The description of the environment."""
    environment_id: Final[str]
    """The ID of the environment."""
    image_id: Final[str]
    """The identifier for the Amazon Machine Image (AMI) that's used to create the EC2 instance."""
    instance_type: Final[str]
    """The type of instance to connect to the environment."""
    name: Final[str]
    """The name of the environment."""
    owner_arn: Final[str]
    """The Amazon Resource Name (ARN) of the environment owner."""
    repositories: Final[list[Any]]
    """Any AWS CodeCommit source code repositories to be cloned into the development environment."""
    subnet_id: Final[str]
    """The ID of the subnet in Amazon VPC that AWS Cloud9 will use."""
    tags: Final[list[Any]]
    """An array of key-value pairs that will be associated with the new AWS Cloud9 development environment."""

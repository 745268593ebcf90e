"""Resource types of AWS Proton. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, TypedDict, Unpack, final
from firma.aws._inputs import Options
from firma.program.resource import Resource as _Resource

class EnvironmentAccountConnection_Tag(TypedDict):
    key: str
    value: str

@final
class EnvironmentAccountConnection(_Resource):
    """Resource Schema describing various properties for AWS Proton Environment Account Connections resources."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        codebuild_role_arn: str = ...,
        component_role_arn: str = ...,
        environment_account_id: str = ...,
        environment_name: str = ...,
        management_account_id: str = ...,
        role_arn: str = ...,
        tags: Sequence[EnvironmentAccountConnection_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the environment account connection."""
    codebuild_role_arn: Final[str]
    """The Amazon Resource Name (ARN) of an IAM service role in the environment account."""
    component_role_arn: Final[str]
    """The Amazon Resource Name (ARN) of the IAM service role that AWS Proton uses when provisioning directly defined components in the…"""
    environment_account_id: Final[str]
    """The environment account that's connected to the environment account connection."""
    environment_name: Final[str]
    """The name of the AWS Proton environment that's created in the associated management account."""
    id: Final[str]
    """The ID of the environment account connection."""
    management_account_id: Final[str]
    """The ID of the management account that accepts or rejects the environment account connection."""
    role_arn: Final[str]
    """The Amazon Resource Name (ARN) of the IAM service role that's created in the environment account."""
    status: Final[str]
    """The status of the environment account connection."""
    tags: Final[list[Any]]
    """An optional list of metadata items that you can associate with the Proton environment account connection."""

class EnvironmentTemplate_Tag(TypedDict):
    key: str
    value: str

@final
class EnvironmentTemplate(_Resource):
    """Definition of AWS::Proton::EnvironmentTemplate Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str = ...,
        display_name: str = ...,
        encryption_key: str = ...,
        name: str = ...,
        provisioning: Literal["CUSTOMER_MANAGED"] = ...,
        tags: Sequence[EnvironmentTemplate_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the environment template."""
    description: Final[str]
    """A description of the environment template."""
    display_name: Final[str]
    """The environment template name as displayed in the developer interface."""
    encryption_key: Final[str]
    """A customer provided encryption key that Proton uses to encrypt data."""
    name: Final[str]
    provisioning: Final[str]
    tags: Final[list[Any]]
    """An optional list of metadata items that you can associate with the Proton environment template."""

class ServiceTemplate_Tag(TypedDict):
    key: str
    value: str

@final
class ServiceTemplate(_Resource):
    """Definition of AWS::Proton::ServiceTemplate Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str = ...,
        display_name: str = ...,
        encryption_key: str = ...,
        name: str = ...,
        pipeline_provisioning: Literal["CUSTOMER_MANAGED"] = ...,
        tags: Sequence[ServiceTemplate_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the service template."""
    description: Final[str]
    """A description of the service template."""
    display_name: Final[str]
    """The name of the service template as displayed in the developer interface."""
    encryption_key: Final[str]
    """A customer provided encryption key that's used to encrypt data."""
    name: Final[str]
    pipeline_provisioning: Final[str]
    tags: Final[list[Any]]
    """An optional list of metadata items that you can associate with the Proton service template."""

"""Resource types of AWS M2. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Application_Definition(TypedDict):
    s3_location: NotRequired[str]
    content: NotRequired[str]

@final
class Application_Definition_Read:
    s3_location: Final[str]
    content: Final[str]

@final
class Application(_Resource):
    """Represents an application that runs on an AWS Mainframe Modernization Environment"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        engine_type: Literal["microfocus", "bluage"],
        name: str,
        definition: Application_Definition = ...,
        description: str = ...,
        kms_key_id: str = ...,
        role_arn: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_arn: Final[str]
    application_id: Final[str]
    definition: Final[Application_Definition_Read]
    description: Final[str]
    engine_type: Final[str]
    kms_key_id: Final[str]
    """The ID or the Amazon Resource Name (ARN) of the customer managed KMS Key used for encrypting application-related resources."""
    name: Final[str]
    role_arn: Final[str]
    tags: Final[Any]

@final
class Deployment(_Resource):
    """Represents a deployment resource of an AWS Mainframe Modernization (M2) application to a specified environment"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_id: str,
        application_version: Int,
        environment_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    application_id: Final[str]
    """The application ID."""
    application_version: Final[Ref[int]]
    """The version number of the application to deploy"""
    deployment_id: Final[str]
    """The deployment ID."""
    environment_id: Final[str]
    """The environment ID."""
    status: Final[str]
    """The status of the deployment."""

class Environment_HighAvailabilityConfig(TypedDict):
    desired_capacity: Int

@final
class Environment_HighAvailabilityConfig_Read:
    desired_capacity: Final[Ref[int]]

class Environment_StorageConfiguration(TypedDict):
    efs: NotRequired[Environment_EfsStorageConfiguration]
    fsx: NotRequired[Environment_FsxStorageConfiguration]

class Environment_EfsStorageConfiguration(TypedDict):
    file_system_id: str
    mount_point: str

class Environment_FsxStorageConfiguration(TypedDict):
    file_system_id: str
    mount_point: str

@final
class Environment(_Resource):
    """Represents a runtime environment that can run migrated mainframe applications."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        engine_type: Literal["microfocus", "bluage"],
        instance_type: str,
        name: str,
        description: str = ...,
        engine_version: str = ...,
        high_availability_config: Environment_HighAvailabilityConfig = ...,
        kms_key_id: str = ...,
        network_type: Literal["ipv4", "dual"] = ...,
        preferred_maintenance_window: str = ...,
        publicly_accessible: Bool = ...,
        security_group_ids: Texts = ...,
        storage_configurations: Sequence[Environment_StorageConfiguration] = ...,
        subnet_ids: Texts = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """The description of the environment."""
    engine_type: Final[str]
    """The target platform for the environment."""
    engine_version: Final[str]
    """The version of the runtime engine for the environment."""
    environment_arn: Final[str]
    """The Amazon Resource Name (ARN) of the runtime environment."""
    environment_id: Final[str]
    """The unique identifier of the environment."""
    high_availability_config: Final[Environment_HighAvailabilityConfig_Read]
    """Defines the details of a high availability configuration."""
    instance_type: Final[str]
    """The type of instance underlying the environment."""
    kms_key_id: Final[str]
    """The ID or the Amazon Resource Name (ARN) of the customer managed KMS Key used for encrypting environment-related resources."""
    name: Final[str]
    """The name of the environment."""
    network_type: Final[str]
    preferred_maintenance_window: Final[str]
    """Configures a desired maintenance window for the environment."""
    publicly_accessible: Final[Ref[bool]]
    """Specifies whether the environment is publicly accessible."""
    security_group_ids: Final[list[str]]
    """The list of security groups for the VPC associated with this environment."""
    storage_configurations: Final[list[Any]]
    """The storage configurations defined for the runtime environment."""
    subnet_ids: Final[list[str]]
    """The unique identifiers of the subnets assigned to this runtime environment."""
    tags: Final[Any]
    """Defines tags associated to an environment."""

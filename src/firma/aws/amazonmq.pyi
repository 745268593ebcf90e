"""Resource types of AWS AmazonMQ. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class Broker_ConfigurationId(TypedDict):
    id: str
    revision: Int

@final
class Broker_ConfigurationId_Read:
    id: Final[str]
    revision: Final[Ref[int]]

class Broker_EncryptionOptions(TypedDict):
    kms_key_id: NotRequired[str]
    use_aws_owned_key: Bool

@final
class Broker_EncryptionOptions_Read:
    kms_key_id: Final[str]
    use_aws_owned_key: Final[Ref[bool]]

class Broker_LdapServerMetadata(TypedDict):
    hosts: Texts
    role_base: str
    role_name: NotRequired[str]
    role_search_matching: str
    role_search_subtree: NotRequired[Bool]
    service_account_password: NotRequired[SecretText]
    service_account_username: str
    user_base: str
    user_role_name: NotRequired[str]
    user_search_matching: str
    user_search_subtree: NotRequired[Bool]

@final
class Broker_LdapServerMetadata_Read:
    hosts: Final[list[str]]
    role_base: Final[str]
    role_name: Final[str]
    role_search_matching: Final[str]
    role_search_subtree: Final[Ref[bool]]
    service_account_password: Final[str]
    service_account_username: Final[str]
    user_base: Final[str]
    user_role_name: Final[str]
    user_search_matching: Final[str]
    user_search_subtree: Final[Ref[bool]]

class Broker_LogList(TypedDict):
    audit: NotRequired[Bool]
    general: NotRequired[Bool]

@final
class Broker_LogList_Read:
    audit: Final[Ref[bool]]
    general: Final[Ref[bool]]

class Broker_MaintenanceWindow(TypedDict):
    day_of_week: Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]
    time_of_day: str
    time_zone: str

@final
class Broker_MaintenanceWindow_Read:
    day_of_week: Final[str]
    time_of_day: Final[str]
    time_zone: Final[str]

class Broker_TagsEntry(TypedDict):
    key: str
    value: str

class Broker_User(TypedDict):
    console_access: NotRequired[Bool]
    groups: NotRequired[Texts]
    password: SecretText
    replication_user: NotRequired[Bool]
    username: str

@final
class Broker(_Resource):
    """Resource type definition for AWS::AmazonMQ::Broker"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        broker_name: str,
        deployment_mode: Literal["SINGLE_INSTANCE", "ACTIVE_STANDBY_MULTI_AZ", "CLUSTER_MULTI_AZ"],
        engine_type: Literal["ACTIVEMQ", "RABBITMQ"],
        host_instance_type: str,
        publicly_accessible: Bool,
        authentication_strategy: str = ...,
        auto_minor_version_upgrade: Bool = ...,
        configuration: Broker_ConfigurationId = ...,
        data_replication_mode: Literal["NONE", "CRDR"] = ...,
        data_replication_primary_broker_arn: str = ...,
        encryption_options: Broker_EncryptionOptions = ...,
        engine_version: str = ...,
        ldap_server_metadata: Broker_LdapServerMetadata = ...,
        logs: Broker_LogList = ...,
        maintenance_window_start_time: Broker_MaintenanceWindow = ...,
        resource_share_arns: Texts = ...,
        security_groups: Texts = ...,
        storage_size: Int = ...,
        storage_type: Literal["EBS", "EFS"] = ...,
        subnet_ids: Texts = ...,
        tags: Sequence[Broker_TagsEntry] = ...,
        users: Sequence[Broker_User] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    amqp_endpoints: Final[list[str]]
    arn: Final[str]
    authentication_strategy: Final[str]
    auto_minor_version_upgrade: Final[Ref[bool]]
    broker_name: Final[str]
    configuration: Final[Broker_ConfigurationId_Read]
    """The intended configuration (ID and revision) to be set when creating or updating."""
    configuration_id: Final[str]
    """The ID of the current actual configuration."""
    configuration_revision: Final[str]
    """The revision of the current actual configuration."""
    console_urls: Final[list[str]]
    data_replication_mode: Final[str]
    data_replication_primary_broker_arn: Final[str]
    """The ARN of the primary broker that is used to replicate data from in a data replication pair when creating a replica."""
    deployment_mode: Final[str]
    encryption_options: Final[Broker_EncryptionOptions_Read]
    engine_type: Final[str]
    engine_version: Final[str]
    """The version specified to use."""
    engine_version_current: Final[str]
    """The version in use."""
    host_instance_type: Final[str]
    id: Final[str]
    ip_addresses: Final[list[str]]
    ldap_server_metadata: Final[Broker_LdapServerMetadata_Read]
    logs: Final[Broker_LogList_Read]
    maintenance_window_start_time: Final[Broker_MaintenanceWindow_Read]
    mqtt_endpoints: Final[list[str]]
    open_wire_endpoints: Final[list[str]]
    publicly_accessible: Final[Ref[bool]]
    resource_share_arns: Final[list[str]]
    """The ARNs of the resource shares to be associated with the broker."""
    security_groups: Final[list[str]]
    stomp_endpoints: Final[list[str]]
    storage_size: Final[Ref[int]]
    """The broker's storage size in GB."""
    storage_type: Final[str]
    subnet_ids: Final[list[str]]
    tags: Final[list[Any]]
    users: Final[list[Any]]
    """Users to configure on the broker."""
    wss_endpoints: Final[list[str]]

class Configuration_TagsEntry(TypedDict):
    key: str
    value: str

@final
class Configuration(_Resource):
    """Resource Type definition for AWS::AmazonMQ::Configuration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        engine_type: str,
        name: str,
        authentication_strategy: str = ...,
        data: str = ...,
        description: str = ...,
        engine_version: str = ...,
        tags: Sequence[Configuration_TagsEntry] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the Amazon MQ configuration."""
    authentication_strategy: Final[str]
    """The authentication strategy associated with the configuration."""
    data: Final[str]
    """The base64-encoded XML configuration."""
    description: Final[str]
    """The description of the configuration."""
    engine_type: Final[str]
    """The type of broker engine."""
    engine_version: Final[str]
    """The version of the broker engine."""
    id: Final[str]
    """The ID of the Amazon MQ configuration."""
    name: Final[str]
    """The name of the configuration."""
    revision: Final[str]
    """The revision number of the configuration."""
    tags: Final[list[Any]]
    """Create tags when creating the configuration."""

class ConfigurationAssociation_ConfigurationId(TypedDict):
    id: str
    revision: Int

@final
class ConfigurationAssociation_ConfigurationId_Read:
    id: Final[str]
    revision: Final[Ref[int]]

@final
class ConfigurationAssociation(_Resource):
    """Resource Type definition for AWS::AmazonMQ::ConfigurationAssociation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        broker: str,
        configuration: ConfigurationAssociation_ConfigurationId,
        **_options: Unpack[Options],
    ) -> None: ...
    broker: Final[str]
    """ID of the Broker that the configuration should be applied to"""
    configuration: Final[ConfigurationAssociation_ConfigurationId_Read]
    id: Final[str]
    """The ID of the ConfigurationAssociation Resource"""

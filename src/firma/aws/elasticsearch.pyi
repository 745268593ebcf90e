"""Resource types of AWS Elasticsearch. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Int, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class Domain_AdvancedSecurityOptionsInput(TypedDict):
    anonymous_auth_enabled: NotRequired[Bool]
    enabled: NotRequired[Bool]
    internal_user_database_enabled: NotRequired[Bool]
    master_user_options: NotRequired[Domain_MasterUserOptions]

class Domain_MasterUserOptions(TypedDict):
    master_user_arn: NotRequired[str]
    master_user_name: NotRequired[str]
    master_user_password: NotRequired[SecretText]

@final
class Domain_AdvancedSecurityOptionsInput_Read:
    anonymous_auth_enabled: Final[Ref[bool]]
    enabled: Final[Ref[bool]]
    internal_user_database_enabled: Final[Ref[bool]]
    master_user_options: Final[Domain_MasterUserOptions_Read]

@final
class Domain_MasterUserOptions_Read:
    master_user_arn: Final[str]
    master_user_name: Final[str]
    master_user_password: Final[str]

class Domain_CognitoOptions(TypedDict):
    enabled: NotRequired[Bool]
    identity_pool_id: NotRequired[str]
    role_arn: NotRequired[str]
    user_pool_id: NotRequired[str]

@final
class Domain_CognitoOptions_Read:
    enabled: Final[Ref[bool]]
    identity_pool_id: Final[str]
    role_arn: Final[str]
    user_pool_id: Final[str]

class Domain_DomainEndpointOptions(TypedDict):
    custom_endpoint: NotRequired[str]
    custom_endpoint_certificate_arn: NotRequired[str]
    custom_endpoint_enabled: NotRequired[Bool]
    enforce_https: NotRequired[Bool]
    tls_security_policy: NotRequired[str]

@final
class Domain_DomainEndpointOptions_Read:
    custom_endpoint: Final[str]
    custom_endpoint_certificate_arn: Final[str]
    custom_endpoint_enabled: Final[Ref[bool]]
    enforce_https: Final[Ref[bool]]
    tls_security_policy: Final[str]

class Domain_EBSOptions(TypedDict):
    ebs_enabled: NotRequired[Bool]
    iops: NotRequired[Int]
    volume_size: NotRequired[Int]
    volume_type: NotRequired[str]

@final
class Domain_EBSOptions_Read:
    ebs_enabled: Final[Ref[bool]]
    iops: Final[Ref[int]]
    volume_size: Final[Ref[int]]
    volume_type: Final[str]

class Domain_ElasticsearchClusterConfig(TypedDict):
    cold_storage_options: NotRequired[Domain_ColdStorageOptions]
    dedicated_master_count: NotRequired[Int]
    dedicated_master_enabled: NotRequired[Bool]
    dedicated_master_type: NotRequired[str]
    instance_count: NotRequired[Int]
    instance_type: NotRequired[str]
    warm_count: NotRequired[Int]
    warm_enabled: NotRequired[Bool]
    warm_type: NotRequired[str]
    zone_awareness_config: NotRequired[Domain_ZoneAwarenessConfig]
    zone_awareness_enabled: NotRequired[Bool]

class Domain_ColdStorageOptions(TypedDict):
    enabled: NotRequired[Bool]

class Domain_ZoneAwarenessConfig(TypedDict):
    availability_zone_count: NotRequired[Int]

@final
class Domain_ElasticsearchClusterConfig_Read:
    cold_storage_options: Final[Domain_ColdStorageOptions_Read]
    dedicated_master_count: Final[Ref[int]]
    dedicated_master_enabled: Final[Ref[bool]]
    dedicated_master_type: Final[str]
    instance_count: Final[Ref[int]]
    instance_type: Final[str]
    warm_count: Final[Ref[int]]
    warm_enabled: Final[Ref[bool]]
    warm_type: Final[str]
    zone_awareness_config: Final[Domain_ZoneAwarenessConfig_Read]
    zone_awareness_enabled: Final[Ref[bool]]

@final
class Domain_ColdStorageOptions_Read:
    enabled: Final[Ref[bool]]

@final
class Domain_ZoneAwarenessConfig_Read:
    availability_zone_count: Final[Ref[int]]

class Domain_EncryptionAtRestOptions(TypedDict):
    enabled: NotRequired[Bool]
    kms_key_id: NotRequired[str]

@final
class Domain_EncryptionAtRestOptions_Read:
    enabled: Final[Ref[bool]]
    kms_key_id: Final[str]

class Domain_LogPublishingOption(TypedDict):
    cloud_watch_logs_log_group_arn: NotRequired[str]
    enabled: NotRequired[Bool]

class Domain_NodeToNodeEncryptionOptions(TypedDict):
    enabled: NotRequired[Bool]

@final
class Domain_NodeToNodeEncryptionOptions_Read:
    enabled: Final[Ref[bool]]

class Domain_SnapshotOptions(TypedDict):
    automated_snapshot_start_hour: NotRequired[Int]

@final
class Domain_SnapshotOptions_Read:
    automated_snapshot_start_hour: Final[Ref[int]]

class Domain_Tag(TypedDict):
    key: str
    value: str

class Domain_VPCOptions(TypedDict):
    security_group_ids: NotRequired[Texts]
    subnet_ids: NotRequired[Texts]

@final
class Domain_VPCOptions_Read:
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class Domain(_Resource):
    """Resource Type definition for AWS::Elasticsearch::Domain"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        access_policies: Mapping[str, Any] | str = ...,
        advanced_options: Mapping[str, str] = ...,
        advanced_security_options: Domain_AdvancedSecurityOptionsInput = ...,
        cognito_options: Domain_CognitoOptions = ...,
        domain_endpoint_options: Domain_DomainEndpointOptions = ...,
        domain_name: str = ...,
        ebs_options: Domain_EBSOptions = ...,
        elasticsearch_cluster_config: Domain_ElasticsearchClusterConfig = ...,
        elasticsearch_version: str = ...,
        encryption_at_rest_options: Domain_EncryptionAtRestOptions = ...,
        log_publishing_options: Mapping[str, Domain_LogPublishingOption] = ...,
        node_to_node_encryption_options: Domain_NodeToNodeEncryptionOptions = ...,
        snapshot_options: Domain_SnapshotOptions = ...,
        tags: Sequence[Domain_Tag] = ...,
        vpc_options: Domain_VPCOptions = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_policies: Final[Any]
    advanced_options: Final[Any]
    advanced_security_options: Final[Domain_AdvancedSecurityOptionsInput_Read]
    arn: Final[str]
    cognito_options: Final[Domain_CognitoOptions_Read]
    domain_arn: Final[str]
    domain_endpoint: Final[str]
    domain_endpoint_options: Final[Domain_DomainEndpointOptions_Read]
    domain_name: Final[str]
    ebs_options: Final[Domain_EBSOptions_Read]
    elasticsearch_cluster_config: Final[Domain_ElasticsearchClusterConfig_Read]
    elasticsearch_version: Final[str]
    encryption_at_rest_options: Final[Domain_EncryptionAtRestOptions_Read]
    id: Final[str]
    log_publishing_options: Final[Any]
    node_to_node_encryption_options: Final[Domain_NodeToNodeEncryptionOptions_Read]
    snapshot_options: Final[Domain_SnapshotOptions_Read]
    tags: Final[list[Any]]
    vpc_options: Final[Domain_VPCOptions_Read]

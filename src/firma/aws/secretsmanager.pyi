"""Resource types of AWS SecretsManager. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, SecretText
from firma.program.resource import Resource as _Resource

@final
class ResourcePolicy(_Resource):
    """Resource Type definition for AWS::SecretsManager::ResourcePolicy"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        resource_policy: Mapping[str, Any] | str,
        secret_id: str,
        block_public_policy: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    block_public_policy: Final[Ref[bool]]
    """Specifies whether to block resource-based policies that allow broad access to the secret."""
    id: Final[str]
    """The Arn of the secret."""
    resource_policy: Final[Any]
    secret_id: Final[str]
    """The ARN or name of the secret to attach the resource-based policy."""

class RotationSchedule_ExternalSecretRotationMetadataItem(TypedDict):
    key: str
    value: str

class RotationSchedule_HostedRotationLambda(TypedDict):
    exclude_characters: NotRequired[str]
    kms_key_arn: NotRequired[str]
    master_secret_arn: NotRequired[str]
    master_secret_kms_key_arn: NotRequired[str]
    rotation_lambda_name: NotRequired[str]
    rotation_type: str
    runtime: NotRequired[str]
    superuser_secret_arn: NotRequired[str]
    superuser_secret_kms_key_arn: NotRequired[str]
    vpc_security_group_ids: NotRequired[str]
    vpc_subnet_ids: NotRequired[str]

@final
class RotationSchedule_HostedRotationLambda_Read:
    exclude_characters: Final[str]
    kms_key_arn: Final[str]
    master_secret_arn: Final[str]
    master_secret_kms_key_arn: Final[str]
    rotation_lambda_name: Final[str]
    rotation_type: Final[str]
    runtime: Final[str]
    superuser_secret_arn: Final[str]
    superuser_secret_kms_key_arn: Final[str]
    vpc_security_group_ids: Final[str]
    vpc_subnet_ids: Final[str]

class RotationSchedule_RotationRules(TypedDict):
    automatically_after_days: NotRequired[Int]
    duration: NotRequired[str]
    schedule_expression: NotRequired[str]

@final
class RotationSchedule_RotationRules_Read:
    automatically_after_days: Final[Ref[int]]
    duration: Final[str]
    schedule_expression: Final[str]

@final
class RotationSchedule(_Resource):
    """Resource Type definition for AWS::SecretsManager::RotationSchedule"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        secret_id: str,
        external_secret_rotation_metadata: Sequence[RotationSchedule_ExternalSecretRotationMetadataItem] = ...,
        external_secret_rotation_role_arn: str = ...,
        hosted_rotation_lambda: RotationSchedule_HostedRotationLambda = ...,
        rotate_immediately_on_update: Bool = ...,
        rotation_lambda_arn: str = ...,
        rotation_rules: RotationSchedule_RotationRules = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    external_secret_rotation_metadata: Final[list[Any]]
    """The list of metadata needed to successfully rotate a managed external secret."""
    external_secret_rotation_role_arn: Final[str]
    """The ARN of the IAM role that is used by Secrets Manager to rotate a managed external secret."""
    hosted_rotation_lambda: Final[RotationSchedule_HostedRotationLambda_Read]
    """Creates a new Lambda rotation function based on one of the Secrets Manager rotation function templates."""
    id: Final[str]
    """The ARN of the secret."""
    rotate_immediately_on_update: Final[Ref[bool]]
    """Specifies whether to rotate the secret immediately or wait until the next scheduled rotation window."""
    rotation_lambda_arn: Final[str]
    """The ARN of an existing Lambda rotation function."""
    rotation_rules: Final[RotationSchedule_RotationRules_Read]
    """A structure that defines the rotation configuration for this secret."""
    secret_id: Final[str]
    """The ARN or name of the secret to rotate."""

class Secret_GenerateSecretString(TypedDict):
    exclude_characters: NotRequired[str]
    exclude_lowercase: NotRequired[Bool]
    exclude_numbers: NotRequired[Bool]
    exclude_punctuation: NotRequired[Bool]
    exclude_uppercase: NotRequired[Bool]
    generate_string_key: NotRequired[str]
    include_space: NotRequired[Bool]
    password_length: NotRequired[Int]
    require_each_included_type: NotRequired[Bool]
    secret_string_template: NotRequired[str]

@final
class Secret_GenerateSecretString_Read:
    exclude_characters: Final[str]
    exclude_lowercase: Final[Ref[bool]]
    exclude_numbers: Final[Ref[bool]]
    exclude_punctuation: Final[Ref[bool]]
    exclude_uppercase: Final[Ref[bool]]
    generate_string_key: Final[str]
    include_space: Final[Ref[bool]]
    password_length: Final[Ref[int]]
    require_each_included_type: Final[Ref[bool]]
    secret_string_template: Final[str]

class Secret_ReplicaRegion(TypedDict):
    kms_key_id: NotRequired[str]
    region: str

class Secret_Tag(TypedDict):
    key: str
    value: str

@final
class Secret(_Resource):
    """Creates a new secret."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str = ...,
        generate_secret_string: Secret_GenerateSecretString = ...,
        kms_key_id: str = ...,
        name: str = ...,
        replica_regions: Sequence[Secret_ReplicaRegion] = ...,
        secret_string: SecretText = ...,
        tags: Sequence[Secret_Tag] = ...,
        type: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """The description of the secret."""
    generate_secret_string: Final[Secret_GenerateSecretString_Read]
    """Generates a random password."""
    id: Final[str]
    kms_key_id: Final[str]
    """The ARN, key ID, or alias of the KMS key that Secrets Manager uses to encrypt the secret value in the secret."""
    name: Final[str]
    """The name of the new secret."""
    replica_regions: Final[list[Any]]
    """A custom type that specifies a Region and the KmsKeyId for a replica secret."""
    secret_string: Final[str]
    """The text to encrypt and store in the secret."""
    tags: Final[list[Any]]
    """A list of tags to attach to the secret."""
    type: Final[str]
    """The exact string that identifies the third-party partner that holds the external secret."""

@final
class SecretTargetAttachment(_Resource):
    """Resource Type definition for AWS::SecretsManager::SecretTargetAttachment"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        secret_id: str,
        target_id: str,
        target_type: str,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    secret_id: Final[str]
    target_id: Final[str]
    target_type: Final[str]

"""Resource types of AWS KMS. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref
from firma.program.resource import Resource as _Resource

@final
class Alias(_Resource):
    """The AWS::KMS::Alias resource specifies a display name for a [KMS…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        alias_name: str,
        target_key_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    alias_name: Final[str]
    """Specifies the alias name."""
    target_key_id: Final[str]
    """Associates the alias with the specified [](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#customer-cmk)."""

class Key_Tag(TypedDict):
    key: str
    value: str

@final
class Key(_Resource):
    """The AWS::KMS::Key resource specifies an [KMS key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#kms_keys) in KMSlong."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        bypass_policy_lockout_safety_check: Bool = ...,
        description: str = ...,
        enable_key_rotation: Bool = ...,
        enabled: Bool = ...,
        key_policy: Mapping[str, Any] | str = ...,
        key_spec: Literal["SYMMETRIC_DEFAULT", "RSA_2048", "RSA_3072", "RSA_4096", "ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521", "ECC_SECG_P256K1", "HMAC_224", "HMAC_256", "HMAC_384", "HMAC_512", "SM2", "ML_DSA_44", "ML_DSA_65", "ML_DSA_87", "ECC_NIST_EDWARDS25519"] = ...,
        key_usage: Literal["ENCRYPT_DECRYPT", "SIGN_VERIFY", "GENERATE_VERIFY_MAC", "KEY_AGREEMENT"] = ...,
        multi_region: Bool = ...,
        origin: Literal["AWS_KMS", "EXTERNAL"] = ...,
        pending_window_in_days: Int = ...,
        rotation_period_in_days: Int = ...,
        tags: Sequence[Key_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    bypass_policy_lockout_safety_check: Final[Ref[bool]]
    """Skips ('bypasses') the key policy lockout safety check."""
    description: Final[str]
    """A description of the KMS key."""
    enable_key_rotation: Final[Ref[bool]]
    """Enables automatic rotation of the key material for the specified KMS key."""
    enabled: Final[Ref[bool]]
    """Specifies whether the KMS key is enabled."""
    key_id: Final[str]
    key_policy: Final[Any]
    """The key policy to attach to the KMS key."""
    key_spec: Final[str]
    """Specifies the type of KMS key to create."""
    key_usage: Final[str]
    """Determines the [cryptographic operations](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#cryptographic-operations)…"""
    multi_region: Final[Ref[bool]]
    """Creates a multi-Region primary key that you can replicate in other AWS-Regions."""
    origin: Final[str]
    """The source of the key material for the KMS key."""
    pending_window_in_days: Final[Ref[int]]
    """Specifies the number of days in the waiting period before KMS deletes a KMS key that has been removed from a CloudFormation stack."""
    rotation_period_in_days: Final[Ref[int]]
    """Specifies a custom period of time between each rotation date."""
    tags: Final[list[Any]]
    """Assigns one or more tags to the replica key."""

class ReplicaKey_Tag(TypedDict):
    key: str
    value: str

@final
class ReplicaKey(_Resource):
    """The AWS::KMS::ReplicaKey resource specifies a multi-region replica AWS KMS key in AWS Key Management Service (AWS KMS)."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        key_policy: Mapping[str, Any] | str,
        primary_key_arn: str,
        description: str = ...,
        enabled: Bool = ...,
        pending_window_in_days: Int = ...,
        tags: Sequence[ReplicaKey_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    description: Final[str]
    """A description of the AWS KMS key."""
    enabled: Final[Ref[bool]]
    """Specifies whether the AWS KMS key is enabled."""
    key_id: Final[str]
    key_policy: Final[Any]
    """The key policy that authorizes use of the AWS KMS key."""
    pending_window_in_days: Final[Ref[int]]
    """Specifies the number of days in the waiting period before AWS KMS deletes an AWS KMS key that has been removed from a CloudFormation stack."""
    primary_key_arn: Final[str]
    """Identifies the primary AWS KMS key to create a replica of."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

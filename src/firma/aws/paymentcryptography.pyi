"""Resource types of AWS PaymentCryptography. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

@final
class Alias(_Resource):
    """Definition of AWS::PaymentCryptography::Alias Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        alias_name: str,
        key_arn: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    alias_name: Final[str]
    key_arn: Final[str]

class Key_KeyAttributes(TypedDict):
    key_algorithm: Literal["TDES_2KEY", "TDES_3KEY", "AES_128", "AES_192", "AES_256", "HMAC_SHA256", "HMAC_SHA384", "HMAC_SHA512", "HMAC_SHA224", "RSA_2048", "RSA_3072", "RSA_4096", "ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521"]
    key_class: Literal["SYMMETRIC_KEY", "ASYMMETRIC_KEY_PAIR", "PRIVATE_KEY", "PUBLIC_KEY"]
    key_modes_of_use: Key_KeyModesOfUse
    key_usage: Literal["TR31_B0_BASE_DERIVATION_KEY", "TR31_C0_CARD_VERIFICATION_KEY", "TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY", "TR31_D1_ASYMMETRIC_KEY_FOR_DATA_ENCRYPTION", "TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS", "TR31_E1_EMV_MKEY_CONFIDENTIALITY", "TR31_E2_EMV_MKEY_INTEGRITY", "TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS", "TR31_E5_EMV_MKEY_CARD_PERSONALIZATION", "TR31_E6_EMV_MKEY_OTHER", "TR31_K0_KEY_ENCRYPTION_KEY", "TR31_K1_KEY_BLOCK_PROTECTION_KEY", "TR31_K3_ASYMMETRIC_KEY_FOR_KEY_AGREEMENT", "TR31_M0_ISO_16609_MAC_KEY", "TR31_M3_ISO_9797_3_MAC_KEY", "TR31_M1_ISO_9797_1_MAC_KEY", "TR31_M6_ISO_9797_5_CMAC_KEY", "TR31_M7_HMAC_KEY", "TR31_P0_PIN_ENCRYPTION_KEY", "TR31_P1_PIN_GENERATION_KEY", "TR31_S0_ASYMMETRIC_KEY_FOR_DIGITAL_SIGNATURE", "TR31_V1_IBM3624_PIN_VERIFICATION_KEY", "TR31_V2_VISA_PIN_VERIFICATION_KEY", "TR31_K2_TR34_ASYMMETRIC_KEY"]

class Key_KeyModesOfUse(TypedDict):
    decrypt: NotRequired[Bool]
    derive_key: NotRequired[Bool]
    encrypt: NotRequired[Bool]
    generate: NotRequired[Bool]
    no_restrictions: NotRequired[Bool]
    sign: NotRequired[Bool]
    unwrap: NotRequired[Bool]
    verify: NotRequired[Bool]
    wrap: NotRequired[Bool]

@final
class Key_KeyAttributes_Read:
    key_algorithm: Final[str]
    key_class: Final[str]
    key_modes_of_use: Final[Key_KeyModesOfUse_Read]
    key_usage: Final[str]

@final
class Key_KeyModesOfUse_Read:
    decrypt: Final[Ref[bool]]
    derive_key: Final[Ref[bool]]
    encrypt: Final[Ref[bool]]
    generate: Final[Ref[bool]]
    no_restrictions: Final[Ref[bool]]
    sign: Final[Ref[bool]]
    unwrap: Final[Ref[bool]]
    verify: Final[Ref[bool]]
    wrap: Final[Ref[bool]]

class Key_Tag(TypedDict):
    key: str
    value: str

@final
class Key(_Resource):
    """Definition of AWS::PaymentCryptography::Key Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        exportable: Bool,
        key_attributes: Key_KeyAttributes,
        derive_key_usage: Literal["TR31_B0_BASE_DERIVATION_KEY", "TR31_C0_CARD_VERIFICATION_KEY", "TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY", "TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS", "TR31_E1_EMV_MKEY_CONFIDENTIALITY", "TR31_E2_EMV_MKEY_INTEGRITY", "TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS", "TR31_E5_EMV_MKEY_CARD_PERSONALIZATION", "TR31_E6_EMV_MKEY_OTHER", "TR31_K0_KEY_ENCRYPTION_KEY", "TR31_K1_KEY_BLOCK_PROTECTION_KEY", "TR31_M3_ISO_9797_3_MAC_KEY", "TR31_M1_ISO_9797_1_MAC_KEY", "TR31_M6_ISO_9797_5_CMAC_KEY", "TR31_M7_HMAC_KEY", "TR31_P0_PIN_ENCRYPTION_KEY", "TR31_P1_PIN_GENERATION_KEY", "TR31_V1_IBM3624_PIN_VERIFICATION_KEY", "TR31_V2_VISA_PIN_VERIFICATION_KEY"] = ...,
        enabled: Bool = ...,
        key_check_value_algorithm: Literal["CMAC", "ANSI_X9_24", "HMAC", "SHA_1"] = ...,
        policy: str = ...,
        replication_regions: Texts = ...,
        tags: Sequence[Key_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    derive_key_usage: Final[str]
    enabled: Final[Ref[bool]]
    exportable: Final[Ref[bool]]
    key_attributes: Final[Key_KeyAttributes_Read]
    key_check_value_algorithm: Final[str]
    key_identifier: Final[str]
    key_origin: Final[str]
    """Defines the source of a key"""
    key_state: Final[str]
    """Defines the state of a key"""
    policy: Final[str]
    """The resource-based policy attached to the key, in JSON format."""
    replication_regions: Final[list[str]]
    replication_status: Final[Any]
    tags: Final[list[Any]]

"""Resource types of AWS PCAConnectorAD. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Connector_VpcInformation(TypedDict):
    ip_address_type: NotRequired[Literal["IPV4", "DUALSTACK"]]
    security_group_ids: Texts

@final
class Connector_VpcInformation_Read:
    ip_address_type: Final[str]
    security_group_ids: Final[list[str]]

@final
class Connector(_Resource):
    """Represents a Connector that connects AWS PrivateCA and your directory"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        certificate_authority_arn: str,
        directory_id: str,
        vpc_information: Connector_VpcInformation,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    certificate_authority_arn: Final[str]
    connector_arn: Final[str]
    directory_id: Final[str]
    tags: Final[Any]
    vpc_information: Final[Connector_VpcInformation_Read]

@final
class DirectoryRegistration(_Resource):
    """Definition of AWS::PCAConnectorAD::DirectoryRegistration Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        directory_id: str,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    directory_id: Final[str]
    directory_registration_arn: Final[str]
    tags: Final[Any]

@final
class ServicePrincipalName(_Resource):
    """Definition of AWS::PCAConnectorAD::ServicePrincipalName Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        connector_arn: str,
        directory_registration_arn: str,
        **_options: Unpack[Options],
    ) -> None: ...
    connector_arn: Final[str]
    directory_registration_arn: Final[str]

class Template_TemplateDefinition(TypedDict):
    template_v2: NotRequired[Template_TemplateV2]
    template_v3: NotRequired[Template_TemplateV3]
    template_v4: NotRequired[Template_TemplateV4]

class Template_TemplateV2(TypedDict):
    certificate_validity: Template_CertificateValidity
    enrollment_flags: Template_EnrollmentFlagsV2
    extensions: Template_ExtensionsV2
    general_flags: Template_GeneralFlagsV2
    private_key_attributes: Template_PrivateKeyAttributesV2
    private_key_flags: Template_PrivateKeyFlagsV2
    subject_name_flags: Template_SubjectNameFlagsV2
    superseded_templates: NotRequired[Texts]

class Template_CertificateValidity(TypedDict):
    renewal_period: Template_ValidityPeriod
    validity_period: Template_ValidityPeriod2

class Template_ValidityPeriod(TypedDict):
    period: Number
    period_type: Literal["HOURS", "DAYS", "WEEKS", "MONTHS", "YEARS"]

class Template_ValidityPeriod2(TypedDict):
    period: Number
    period_type: Literal["HOURS", "DAYS", "WEEKS", "MONTHS", "YEARS"]

class Template_EnrollmentFlagsV2(TypedDict):
    enable_key_reuse_on_nt_token_keyset_storage_full: NotRequired[Bool]
    include_symmetric_algorithms: NotRequired[Bool]
    no_security_extension: NotRequired[Bool]
    remove_invalid_certificate_from_personal_store: NotRequired[Bool]
    user_interaction_required: NotRequired[Bool]

class Template_ExtensionsV2(TypedDict):
    application_policies: NotRequired[Template_ApplicationPolicies]
    key_usage: Template_KeyUsage

class Template_ApplicationPolicies(TypedDict):
    critical: NotRequired[Bool]
    policies: Sequence[Template_ApplicationPolicy]

class Template_ApplicationPolicy(TypedDict):
    policy_type: NotRequired[Literal["ALL_APPLICATION_POLICIES", "ANY_PURPOSE", "ATTESTATION_IDENTITY_KEY_CERTIFICATE", "CERTIFICATE_REQUEST_AGENT", "CLIENT_AUTHENTICATION", "CODE_SIGNING", "CTL_USAGE", "DIGITAL_RIGHTS", "DIRECTORY_SERVICE_EMAIL_REPLICATION", "DISALLOWED_LIST", "DNS_SERVER_TRUST", "DOCUMENT_ENCRYPTION", "DOCUMENT_SIGNING", "DYNAMIC_CODE_GENERATOR", "EARLY_LAUNCH_ANTIMALWARE_DRIVER", "EMBEDDED_WINDOWS_SYSTEM_COMPONENT_VERIFICATION", "ENCLAVE", "ENCRYPTING_FILE_SYSTEM", "ENDORSEMENT_KEY_CERTIFICATE", "FILE_RECOVERY", "HAL_EXTENSION", "IP_SECURITY_END_SYSTEM", "IP_SECURITY_IKE_INTERMEDIATE", "IP_SECURITY_TUNNEL_TERMINATION", "IP_SECURITY_USER", "ISOLATED_USER_MODE", "KDC_AUTHENTICATION", "KERNEL_MODE_CODE_SIGNING", "KEY_PACK_LICENSES", "KEY_RECOVERY", "KEY_RECOVERY_AGENT", "LICENSE_SERVER_VERIFICATION", "LIFETIME_SIGNING", "MICROSOFT_PUBLISHER", "MICROSOFT_TIME_STAMPING", "MICROSOFT_TRUST_LIST_SIGNING", "OCSP_SIGNING", "OEM_WINDOWS_SYSTEM_COMPONENT_VERIFICATION", "PLATFORM_CERTIFICATE", "PREVIEW_BUILD_SIGNING", "PRIVATE_KEY_ARCHIVAL", "PROTECTED_PROCESS_LIGHT_VERIFICATION", "PROTECTED_PROCESS_VERIFICATION", "QUALIFIED_SUBORDINATION", "REVOKED_LIST_SIGNER", "ROOT_PROGRAM_AUTO_UPDATE_CA_REVOCATION", "ROOT_PROGRAM_AUTO_UPDATE_END_REVOCATION", "ROOT_PROGRAM_NO_OSCP_FAILOVER_TO_CRL", "ROOT_LIST_SIGNER", "SECURE_EMAIL", "SERVER_AUTHENTICATION", "SMART_CARD_LOGIN", "SPC_ENCRYPTED_DIGEST_RETRY_COUNT", "SPC_RELAXED_PE_MARKER_CHECK", "TIME_STAMPING", "WINDOWS_HARDWARE_DRIVER_ATTESTED_VERIFICATION", "WINDOWS_HARDWARE_DRIVER_EXTENDED_VERIFICATION", "WINDOWS_HARDWARE_DRIVER_VERIFICATION", "WINDOWS_HELLO_RECOVERY_KEY_ENCRYPTION", "WINDOWS_KITS_COMPONENT", "WINDOWS_RT_VERIFICATION", "WINDOWS_SOFTWARE_EXTENSION_VERIFICATION", "WINDOWS_STORE", "WINDOWS_SYSTEM_COMPONENT_VERIFICATION", "WINDOWS_TCB_COMPONENT", "WINDOWS_THIRD_PARTY_APPLICATION_COMPONENT", "WINDOWS_UPDATE"]]
    policy_object_identifier: NotRequired[str]

class Template_KeyUsage(TypedDict):
    critical: NotRequired[Bool]
    usage_flags: Template_KeyUsageFlags

class Template_KeyUsageFlags(TypedDict):
    data_encipherment: NotRequired[Bool]
    digital_signature: NotRequired[Bool]
    key_agreement: NotRequired[Bool]
    key_encipherment: NotRequired[Bool]
    non_repudiation: NotRequired[Bool]

class Template_GeneralFlagsV2(TypedDict):
    auto_enrollment: NotRequired[Bool]
    machine_type: NotRequired[Bool]

class Template_PrivateKeyAttributesV2(TypedDict):
    crypto_providers: NotRequired[Texts]
    key_spec: Literal["KEY_EXCHANGE", "SIGNATURE"]
    minimal_key_length: Number

class Template_PrivateKeyFlagsV2(TypedDict):
    client_version: Literal["WINDOWS_SERVER_2003", "WINDOWS_SERVER_2008", "WINDOWS_SERVER_2008_R2", "WINDOWS_SERVER_2012", "WINDOWS_SERVER_2012_R2", "WINDOWS_SERVER_2016"]
    exportable_key: NotRequired[Bool]
    strong_key_protection_required: NotRequired[Bool]

class Template_SubjectNameFlagsV2(TypedDict):
    require_common_name: NotRequired[Bool]
    require_directory_path: NotRequired[Bool]
    require_dns_as_cn: NotRequired[Bool]
    require_email: NotRequired[Bool]
    san_require_directory_guid: NotRequired[Bool]
    san_require_dns: NotRequired[Bool]
    san_require_domain_dns: NotRequired[Bool]
    san_require_email: NotRequired[Bool]
    san_require_spn: NotRequired[Bool]
    san_require_upn: NotRequired[Bool]

class Template_TemplateV3(TypedDict):
    certificate_validity: Template_CertificateValidity2
    enrollment_flags: Template_EnrollmentFlagsV3
    extensions: Template_ExtensionsV3
    general_flags: Template_GeneralFlagsV3
    hash_algorithm: Literal["SHA256", "SHA384", "SHA512"]
    private_key_attributes: Template_PrivateKeyAttributesV3
    private_key_flags: Template_PrivateKeyFlagsV3
    subject_name_flags: Template_SubjectNameFlagsV3
    superseded_templates: NotRequired[Texts]

class Template_CertificateValidity2(TypedDict):
    renewal_period: Template_ValidityPeriod
    validity_period: Template_ValidityPeriod2

class Template_EnrollmentFlagsV3(TypedDict):
    enable_key_reuse_on_nt_token_keyset_storage_full: NotRequired[Bool]
    include_symmetric_algorithms: NotRequired[Bool]
    no_security_extension: NotRequired[Bool]
    remove_invalid_certificate_from_personal_store: NotRequired[Bool]
    user_interaction_required: NotRequired[Bool]

class Template_ExtensionsV3(TypedDict):
    application_policies: NotRequired[Template_ApplicationPolicies2]
    key_usage: Template_KeyUsage2

class Template_ApplicationPolicies2(TypedDict):
    critical: NotRequired[Bool]
    policies: Sequence[Template_ApplicationPolicy]

class Template_KeyUsage2(TypedDict):
    critical: NotRequired[Bool]
    usage_flags: Template_KeyUsageFlags

class Template_GeneralFlagsV3(TypedDict):
    auto_enrollment: NotRequired[Bool]
    machine_type: NotRequired[Bool]

class Template_PrivateKeyAttributesV3(TypedDict):
    algorithm: Literal["RSA", "ECDH_P256", "ECDH_P384", "ECDH_P521"]
    crypto_providers: NotRequired[Texts]
    key_spec: Literal["KEY_EXCHANGE", "SIGNATURE"]
    key_usage_property: Template_KeyUsageProperty
    minimal_key_length: Number

class Template_KeyUsageProperty(TypedDict):
    property_type: NotRequired[Literal["ALL"]]
    property_flags: NotRequired[Template_KeyUsagePropertyFlags]

class Template_KeyUsagePropertyFlags(TypedDict):
    decrypt: NotRequired[Bool]
    key_agreement: NotRequired[Bool]
    sign: NotRequired[Bool]

class Template_PrivateKeyFlagsV3(TypedDict):
    client_version: Literal["WINDOWS_SERVER_2008", "WINDOWS_SERVER_2008_R2", "WINDOWS_SERVER_2012", "WINDOWS_SERVER_2012_R2", "WINDOWS_SERVER_2016"]
    exportable_key: NotRequired[Bool]
    require_alternate_signature_algorithm: NotRequired[Bool]
    strong_key_protection_required: NotRequired[Bool]

class Template_SubjectNameFlagsV3(TypedDict):
    require_common_name: NotRequired[Bool]
    require_directory_path: NotRequired[Bool]
    require_dns_as_cn: NotRequired[Bool]
    require_email: NotRequired[Bool]
    san_require_directory_guid: NotRequired[Bool]
    san_require_dns: NotRequired[Bool]
    san_require_domain_dns: NotRequired[Bool]
    san_require_email: NotRequired[Bool]
    san_require_spn: NotRequired[Bool]
    san_require_upn: NotRequired[Bool]

class Template_TemplateV4(TypedDict):
    certificate_validity: Template_CertificateValidity3
    enrollment_flags: Template_EnrollmentFlagsV4
    extensions: Template_ExtensionsV4
    general_flags: Template_GeneralFlagsV4
    hash_algorithm: NotRequired[Literal["SHA256", "SHA384", "SHA512"]]
    private_key_attributes: Template_PrivateKeyAttributesV4
    private_key_flags: Template_PrivateKeyFlagsV4
    subject_name_flags: Template_SubjectNameFlagsV4
    superseded_templates: NotRequired[Texts]

class Template_CertificateValidity3(TypedDict):
    renewal_period: Template_ValidityPeriod
    validity_period: Template_ValidityPeriod2

class Template_EnrollmentFlagsV4(TypedDict):
    enable_key_reuse_on_nt_token_keyset_storage_full: NotRequired[Bool]
    include_symmetric_algorithms: NotRequired[Bool]
    no_security_extension: NotRequired[Bool]
    remove_invalid_certificate_from_personal_store: NotRequired[Bool]
    user_interaction_required: NotRequired[Bool]

class Template_ExtensionsV4(TypedDict):
    application_policies: NotRequired[Template_ApplicationPolicies3]
    key_usage: Template_KeyUsage3

class Template_ApplicationPolicies3(TypedDict):
    critical: NotRequired[Bool]
    policies: Sequence[Template_ApplicationPolicy]

class Template_KeyUsage3(TypedDict):
    critical: NotRequired[Bool]
    usage_flags: Template_KeyUsageFlags

class Template_GeneralFlagsV4(TypedDict):
    auto_enrollment: NotRequired[Bool]
    machine_type: NotRequired[Bool]

class Template_PrivateKeyAttributesV4(TypedDict):
    algorithm: NotRequired[Literal["RSA", "ECDH_P256", "ECDH_P384", "ECDH_P521"]]
    crypto_providers: NotRequired[Texts]
    key_spec: Literal["KEY_EXCHANGE", "SIGNATURE"]
    key_usage_property: NotRequired[Template_KeyUsageProperty2]
    minimal_key_length: Number

class Template_KeyUsageProperty2(TypedDict):
    property_type: NotRequired[Literal["ALL"]]
    property_flags: NotRequired[Template_KeyUsagePropertyFlags]

class Template_PrivateKeyFlagsV4(TypedDict):
    client_version: Literal["WINDOWS_SERVER_2012", "WINDOWS_SERVER_2012_R2", "WINDOWS_SERVER_2016"]
    exportable_key: NotRequired[Bool]
    require_alternate_signature_algorithm: NotRequired[Bool]
    require_same_key_renewal: NotRequired[Bool]
    strong_key_protection_required: NotRequired[Bool]
    use_legacy_provider: NotRequired[Bool]

class Template_SubjectNameFlagsV4(TypedDict):
    require_common_name: NotRequired[Bool]
    require_directory_path: NotRequired[Bool]
    require_dns_as_cn: NotRequired[Bool]
    require_email: NotRequired[Bool]
    san_require_directory_guid: NotRequired[Bool]
    san_require_dns: NotRequired[Bool]
    san_require_domain_dns: NotRequired[Bool]
    san_require_email: NotRequired[Bool]
    san_require_spn: NotRequired[Bool]
    san_require_upn: NotRequired[Bool]

@final
class Template_TemplateDefinition_Read:
    template_v2: Final[Template_TemplateV2_Read]
    template_v3: Final[Template_TemplateV3_Read]
    template_v4: Final[Template_TemplateV4_Read]

@final
class Template_TemplateV2_Read:
    certificate_validity: Final[Template_CertificateValidity_Read]
    enrollment_flags: Final[Template_EnrollmentFlagsV2_Read]
    extensions: Final[Template_ExtensionsV2_Read]
    general_flags: Final[Template_GeneralFlagsV2_Read]
    private_key_attributes: Final[Template_PrivateKeyAttributesV2_Read]
    private_key_flags: Final[Template_PrivateKeyFlagsV2_Read]
    subject_name_flags: Final[Template_SubjectNameFlagsV2_Read]
    superseded_templates: Final[list[str]]

@final
class Template_CertificateValidity_Read:
    renewal_period: Final[Template_ValidityPeriod_Read]
    validity_period: Final[Template_ValidityPeriod_Read2]

@final
class Template_ValidityPeriod_Read:
    period: Final[Ref[float]]
    period_type: Final[str]

@final
class Template_ValidityPeriod_Read2:
    period: Final[Ref[float]]
    period_type: Final[str]

@final
class Template_EnrollmentFlagsV2_Read:
    enable_key_reuse_on_nt_token_keyset_storage_full: Final[Ref[bool]]
    include_symmetric_algorithms: Final[Ref[bool]]
    no_security_extension: Final[Ref[bool]]
    remove_invalid_certificate_from_personal_store: Final[Ref[bool]]
    user_interaction_required: Final[Ref[bool]]

@final
class Template_ExtensionsV2_Read:
    application_policies: Final[Template_ApplicationPolicies_Read]
    key_usage: Final[Template_KeyUsage_Read]

@final
class Template_ApplicationPolicies_Read:
    critical: Final[Ref[bool]]
    policies: Final[list[Any]]

@final
class Template_KeyUsage_Read:
    critical: Final[Ref[bool]]
    usage_flags: Final[Template_KeyUsageFlags_Read]

@final
class Template_KeyUsageFlags_Read:
    data_encipherment: Final[Ref[bool]]
    digital_signature: Final[Ref[bool]]
    key_agreement: Final[Ref[bool]]
    key_encipherment: Final[Ref[bool]]
    non_repudiation: Final[Ref[bool]]

@final
class Template_GeneralFlagsV2_Read:
    auto_enrollment: Final[Ref[bool]]
    machine_type: Final[Ref[bool]]

@final
class Template_PrivateKeyAttributesV2_Read:
    crypto_providers: Final[list[str]]
    key_spec: Final[str]
    minimal_key_length: Final[Ref[float]]

@final
class Template_PrivateKeyFlagsV2_Read:
    client_version: Final[str]
    exportable_key: Final[Ref[bool]]
    strong_key_protection_required: Final[Ref[bool]]

@final
class Template_SubjectNameFlagsV2_Read:
    require_common_name: Final[Ref[bool]]
    require_directory_path: Final[Ref[bool]]
    require_dns_as_cn: Final[Ref[bool]]
    require_email: Final[Ref[bool]]
    san_require_directory_guid: Final[Ref[bool]]
    san_require_dns: Final[Ref[bool]]
    san_require_domain_dns: Final[Ref[bool]]
    san_require_email: Final[Ref[bool]]
    san_require_spn: Final[Ref[bool]]
    san_require_upn: Final[Ref[bool]]

@final
class Template_TemplateV3_Read:
    certificate_validity: Final[Template_CertificateValidity_Read2]
    enrollment_flags: Final[Template_EnrollmentFlagsV3_Read]
    extensions: Final[Template_ExtensionsV3_Read]
    general_flags: Final[Template_GeneralFlagsV3_Read]
    hash_algorithm: Final[str]
    private_key_attributes: Final[Template_PrivateKeyAttributesV3_Read]
    private_key_flags: Final[Template_PrivateKeyFlagsV3_Read]
    subject_name_flags: Final[Template_SubjectNameFlagsV3_Read]
    superseded_templates: Final[list[str]]

@final
class Template_CertificateValidity_Read2:
    renewal_period: Final[Template_ValidityPeriod_Read]
    validity_period: Final[Template_ValidityPeriod_Read2]

@final
class Template_EnrollmentFlagsV3_Read:
    enable_key_reuse_on_nt_token_keyset_storage_full: Final[Ref[bool]]
    include_symmetric_algorithms: Final[Ref[bool]]
    no_security_extension: Final[Ref[bool]]
    remove_invalid_certificate_from_personal_store: Final[Ref[bool]]
    user_interaction_required: Final[Ref[bool]]

@final
class Template_ExtensionsV3_Read:
    application_policies: Final[Template_ApplicationPolicies_Read2]
    key_usage: Final[Template_KeyUsage_Read2]

@final
class Template_ApplicationPolicies_Read2:
    critical: Final[Ref[bool]]
    policies: Final[list[Any]]

@final
class Template_KeyUsage_Read2:
    critical: Final[Ref[bool]]
    usage_flags: Final[Template_KeyUsageFlags_Read]

@final
class Template_GeneralFlagsV3_Read:
    auto_enrollment: Final[Ref[bool]]
    machine_type: Final[Ref[bool]]

@final
class Template_PrivateKeyAttributesV3_Read:
    algorithm: Final[str]
    crypto_providers: Final[list[str]]
    key_spec: Final[str]
    key_usage_property: Final[Template_KeyUsageProperty_Read]
    minimal_key_length: Final[Ref[float]]

@final
class Template_KeyUsageProperty_Read:
    property_type: Final[str]
    property_flags: Final[Template_KeyUsagePropertyFlags_Read]

@final
class Template_KeyUsagePropertyFlags_Read:
    decrypt: Final[Ref[bool]]
    key_agreement: Final[Ref[bool]]
    sign: Final[Ref[bool]]

@final
class Template_PrivateKeyFlagsV3_Read:
    client_version: Final[str]
    exportable_key: Final[Ref[bool]]
    require_alternate_signature_algorithm: Final[Ref[bool]]
    strong_key_protection_required: Final[Ref[bool]]

@final
class Template_SubjectNameFlagsV3_Read:
    require_common_name: Final[Ref[bool]]
    require_directory_path: Final[Ref[bool]]
    require_dns_as_cn: Final[Ref[bool]]
    require_email: Final[Ref[bool]]
    san_require_directory_guid: Final[Ref[bool]]
    san_require_dns: Final[Ref[bool]]
    san_require_domain_dns: Final[Ref[bool]]
    san_require_email: Final[Ref[bool]]
    san_require_spn: Final[Ref[bool]]
    san_require_upn: Final[Ref[bool]]

@final
class Template_TemplateV4_Read:
    certificate_validity: Final[Template_CertificateValidity_Read3]
    enrollment_flags: Final[Template_EnrollmentFlagsV4_Read]
    extensions: Final[Template_ExtensionsV4_Read]
    general_flags: Final[Template_GeneralFlagsV4_Read]
    hash_algorithm: Final[str]
    private_key_attributes: Final[Template_PrivateKeyAttributesV4_Read]
    private_key_flags: Final[Template_PrivateKeyFlagsV4_Read]
    subject_name_flags: Final[Template_SubjectNameFlagsV4_Read]
    superseded_templates: Final[list[str]]

@final
class Template_CertificateValidity_Read3:
    renewal_period: Final[Template_ValidityPeriod_Read]
    validity_period: Final[Template_ValidityPeriod_Read2]

@final
class Template_EnrollmentFlagsV4_Read:
    enable_key_reuse_on_nt_token_keyset_storage_full: Final[Ref[bool]]
    include_symmetric_algorithms: Final[Ref[bool]]
    no_security_extension: Final[Ref[bool]]
    remove_invalid_certificate_from_personal_store: Final[Ref[bool]]
    user_interaction_required: Final[Ref[bool]]

@final
class Template_ExtensionsV4_Read:
    application_policies: Final[Template_ApplicationPolicies_Read3]
    key_usage: Final[Template_KeyUsage_Read3]

@final
class Template_ApplicationPolicies_Read3:
    critical: Final[Ref[bool]]
    policies: Final[list[Any]]

@final
class Template_KeyUsage_Read3:
    critical: Final[Ref[bool]]
    usage_flags: Final[Template_KeyUsageFlags_Read]

@final
class Template_GeneralFlagsV4_Read:
    auto_enrollment: Final[Ref[bool]]
    machine_type: Final[Ref[bool]]

@final
class Template_PrivateKeyAttributesV4_Read:
    algorithm: Final[str]
    crypto_providers: Final[list[str]]
    key_spec: Final[str]
    key_usage_property: Final[Template_KeyUsageProperty_Read2]
    minimal_key_length: Final[Ref[float]]

@final
class Template_KeyUsageProperty_Read2:
    property_type: Final[str]
    property_flags: Final[Template_KeyUsagePropertyFlags_Read]

@final
class Template_PrivateKeyFlagsV4_Read:
    client_version: Final[str]
    exportable_key: Final[Ref[bool]]
    require_alternate_signature_algorithm: Final[Ref[bool]]
    require_same_key_renewal: Final[Ref[bool]]
    strong_key_protection_required: Final[Ref[bool]]
    use_legacy_provider: Final[Ref[bool]]

@final
class Template_SubjectNameFlagsV4_Read:
    require_common_name: Final[Ref[bool]]
    require_directory_path: Final[Ref[bool]]
    require_dns_as_cn: Final[Ref[bool]]
    require_email: Final[Ref[bool]]
    san_require_directory_guid: Final[Ref[bool]]
    san_require_dns: Final[Ref[bool]]
    san_require_domain_dns: Final[Ref[bool]]
    san_require_email: Final[Ref[bool]]
    san_require_spn: Final[Ref[bool]]
    san_require_upn: Final[Ref[bool]]

@final
class Template(_Resource):
    """Represents a template that defines certificate configurations, both for issuance and client handling"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        connector_arn: str,
        definition: Template_TemplateDefinition,
        name: str,
        reenroll_all_certificate_holders: Bool = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    connector_arn: Final[str]
    definition: Final[Template_TemplateDefinition_Read]
    name: Final[str]
    reenroll_all_certificate_holders: Final[Ref[bool]]
    tags: Final[Any]
    template_arn: Final[str]

class TemplateGroupAccessControlEntry_AccessRights(TypedDict):
    auto_enroll: NotRequired[Literal["ALLOW", "DENY"]]
    enroll: NotRequired[Literal["ALLOW", "DENY"]]

@final
class TemplateGroupAccessControlEntry_AccessRights_Read:
    auto_enroll: Final[str]
    enroll: Final[str]

@final
class TemplateGroupAccessControlEntry(_Resource):
    """Definition of AWS::PCAConnectorAD::TemplateGroupAccessControlEntry Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        access_rights: TemplateGroupAccessControlEntry_AccessRights,
        group_display_name: str,
        group_security_identifier: str,
        template_arn: str,
        **_options: Unpack[Options],
    ) -> None: ...
    access_rights: Final[TemplateGroupAccessControlEntry_AccessRights_Read]
    group_display_name: Final[str]
    group_security_identifier: Final[str]
    template_arn: Final[str]

"""Resource types of AWS ACMPCA. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref
from firma.program.resource import Resource as _Resource

class Certificate_ApiPassthrough(TypedDict):
    extensions: NotRequired[Certificate_Extensions]
    subject: NotRequired[Certificate_Subject2]

class Certificate_Extensions(TypedDict):
    certificate_policies: NotRequired[Sequence[Certificate_PolicyInformation]]
    custom_extensions: NotRequired[Sequence[Certificate_CustomExtension]]
    extended_key_usage: NotRequired[Sequence[Certificate_ExtendedKeyUsage]]
    key_usage: NotRequired[Certificate_KeyUsage]
    subject_alternative_names: NotRequired[Sequence[Certificate_GeneralName]]

class Certificate_PolicyInformation(TypedDict):
    cert_policy_id: str
    policy_qualifiers: NotRequired[Sequence[Certificate_PolicyQualifierInfo]]

class Certificate_PolicyQualifierInfo(TypedDict):
    policy_qualifier_id: str
    qualifier: Certificate_Qualifier

class Certificate_Qualifier(TypedDict):
    cps_uri: str

class Certificate_CustomExtension(TypedDict):
    critical: NotRequired[Bool]
    object_identifier: str
    value: str

class Certificate_ExtendedKeyUsage(TypedDict):
    extended_key_usage_object_identifier: NotRequired[str]
    extended_key_usage_type: NotRequired[str]

class Certificate_KeyUsage(TypedDict):
    crl_sign: NotRequired[Bool]
    data_encipherment: NotRequired[Bool]
    decipher_only: NotRequired[Bool]
    digital_signature: NotRequired[Bool]
    encipher_only: NotRequired[Bool]
    key_agreement: NotRequired[Bool]
    key_cert_sign: NotRequired[Bool]
    key_encipherment: NotRequired[Bool]
    non_repudiation: NotRequired[Bool]

class Certificate_GeneralName(TypedDict):
    directory_name: NotRequired[Certificate_Subject]
    dns_name: NotRequired[str]
    edi_party_name: NotRequired[Certificate_EdiPartyName]
    ip_address: NotRequired[str]
    other_name: NotRequired[Certificate_OtherName]
    registered_id: NotRequired[str]
    rfc822_name: NotRequired[str]
    uniform_resource_identifier: NotRequired[str]

class Certificate_Subject(TypedDict):
    common_name: NotRequired[str]
    country: NotRequired[str]
    custom_attributes: NotRequired[Sequence[Certificate_CustomAttribute]]
    distinguished_name_qualifier: NotRequired[str]
    generation_qualifier: NotRequired[str]
    given_name: NotRequired[str]
    initials: NotRequired[str]
    locality: NotRequired[str]
    organization: NotRequired[str]
    organizational_unit: NotRequired[str]
    pseudonym: NotRequired[str]
    serial_number: NotRequired[str]
    state: NotRequired[str]
    surname: NotRequired[str]
    title: NotRequired[str]

class Certificate_CustomAttribute(TypedDict):
    object_identifier: str
    value: str

class Certificate_EdiPartyName(TypedDict):
    name_assigner: str
    party_name: str

class Certificate_OtherName(TypedDict):
    type_id: str
    value: str

class Certificate_Subject2(TypedDict):
    common_name: NotRequired[str]
    country: NotRequired[str]
    custom_attributes: NotRequired[Sequence[Certificate_CustomAttribute]]
    distinguished_name_qualifier: NotRequired[str]
    generation_qualifier: NotRequired[str]
    given_name: NotRequired[str]
    initials: NotRequired[str]
    locality: NotRequired[str]
    organization: NotRequired[str]
    organizational_unit: NotRequired[str]
    pseudonym: NotRequired[str]
    serial_number: NotRequired[str]
    state: NotRequired[str]
    surname: NotRequired[str]
    title: NotRequired[str]

@final
class Certificate_ApiPassthrough_Read:
    extensions: Final[Certificate_Extensions_Read]
    subject: Final[Certificate_Subject_Read]

@final
class Certificate_Extensions_Read:
    certificate_policies: Final[list[Any]]
    custom_extensions: Final[list[Any]]
    extended_key_usage: Final[list[Any]]
    key_usage: Final[Certificate_KeyUsage_Read]
    subject_alternative_names: Final[list[Any]]

@final
class Certificate_KeyUsage_Read:
    crl_sign: Final[Ref[bool]]
    data_encipherment: Final[Ref[bool]]
    decipher_only: Final[Ref[bool]]
    digital_signature: Final[Ref[bool]]
    encipher_only: Final[Ref[bool]]
    key_agreement: Final[Ref[bool]]
    key_cert_sign: Final[Ref[bool]]
    key_encipherment: Final[Ref[bool]]
    non_repudiation: Final[Ref[bool]]

@final
class Certificate_Subject_Read:
    common_name: Final[str]
    country: Final[str]
    custom_attributes: Final[list[Any]]
    distinguished_name_qualifier: Final[str]
    generation_qualifier: Final[str]
    given_name: Final[str]
    initials: Final[str]
    locality: Final[str]
    organization: Final[str]
    organizational_unit: Final[str]
    pseudonym: Final[str]
    serial_number: Final[str]
    state: Final[str]
    surname: Final[str]
    title: Final[str]

class Certificate_Validity(TypedDict):
    type: str
    value: Number

@final
class Certificate_Validity_Read:
    type: Final[str]
    value: Final[Ref[float]]

class Certificate_Validity2(TypedDict):
    type: str
    value: Number

@final
class Certificate_Validity_Read2:
    type: Final[str]
    value: Final[Ref[float]]

@final
class Certificate(_Resource):
    """The AWS::ACMPCA::Certificate resource is used to issue a certificate using your private certificate authority."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        certificate_authority_arn: str,
        certificate_signing_request: str,
        signing_algorithm: str,
        validity: Certificate_Validity,
        api_passthrough: Certificate_ApiPassthrough = ...,
        template_arn: str = ...,
        validity_not_before: Certificate_Validity2 = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    api_passthrough: Final[Certificate_ApiPassthrough_Read]
    """Contains X.509 certificate information to be placed in an issued certificate."""
    arn: Final[str]
    certificate: Final[str]
    certificate_authority_arn: Final[str]
    """The Amazon Resource Name (ARN) for the private CA issues the certificate."""
    certificate_signing_request: Final[str]
    """The certificate signing request (CSR) for the certificate."""
    signing_algorithm: Final[str]
    """The name of the algorithm that will be used to sign the certificate to be issued."""
    template_arn: Final[str]
    """Specifies a custom configuration template to use when issuing a certificate."""
    validity: Final[Certificate_Validity_Read]
    """Length of time for which the certificate issued by your private certificate authority (CA), or by the private CA itself, is valid in days,…"""
    validity_not_before: Final[Certificate_Validity_Read2]
    """Length of time for which the certificate issued by your private certificate authority (CA), or by the private CA itself, is valid in days,…"""

class CertificateAuthority_CsrExtensions(TypedDict):
    key_usage: NotRequired[CertificateAuthority_KeyUsage]
    subject_information_access: NotRequired[Sequence[CertificateAuthority_AccessDescription]]

class CertificateAuthority_KeyUsage(TypedDict):
    crl_sign: NotRequired[Bool]
    data_encipherment: NotRequired[Bool]
    decipher_only: NotRequired[Bool]
    digital_signature: NotRequired[Bool]
    encipher_only: NotRequired[Bool]
    key_agreement: NotRequired[Bool]
    key_cert_sign: NotRequired[Bool]
    key_encipherment: NotRequired[Bool]
    non_repudiation: NotRequired[Bool]

class CertificateAuthority_AccessDescription(TypedDict):
    access_location: CertificateAuthority_GeneralName
    access_method: CertificateAuthority_AccessMethod

class CertificateAuthority_GeneralName(TypedDict):
    directory_name: NotRequired[CertificateAuthority_Subject]
    dns_name: NotRequired[str]
    edi_party_name: NotRequired[CertificateAuthority_EdiPartyName]
    ip_address: NotRequired[str]
    other_name: NotRequired[CertificateAuthority_OtherName]
    registered_id: NotRequired[str]
    rfc822_name: NotRequired[str]
    uniform_resource_identifier: NotRequired[str]

class CertificateAuthority_Subject(TypedDict):
    common_name: NotRequired[str]
    country: NotRequired[str]
    custom_attributes: NotRequired[Sequence[CertificateAuthority_CustomAttribute]]
    distinguished_name_qualifier: NotRequired[str]
    generation_qualifier: NotRequired[str]
    given_name: NotRequired[str]
    initials: NotRequired[str]
    locality: NotRequired[str]
    organization: NotRequired[str]
    organizational_unit: NotRequired[str]
    pseudonym: NotRequired[str]
    serial_number: NotRequired[str]
    state: NotRequired[str]
    surname: NotRequired[str]
    title: NotRequired[str]

class CertificateAuthority_CustomAttribute(TypedDict):
    object_identifier: str
    value: str

class CertificateAuthority_EdiPartyName(TypedDict):
    name_assigner: NotRequired[str]
    party_name: str

class CertificateAuthority_OtherName(TypedDict):
    type_id: str
    value: str

class CertificateAuthority_AccessMethod(TypedDict):
    access_method_type: NotRequired[str]
    custom_object_identifier: NotRequired[str]

@final
class CertificateAuthority_CsrExtensions_Read:
    key_usage: Final[CertificateAuthority_KeyUsage_Read]
    subject_information_access: Final[list[Any]]

@final
class CertificateAuthority_KeyUsage_Read:
    crl_sign: Final[Ref[bool]]
    data_encipherment: Final[Ref[bool]]
    decipher_only: Final[Ref[bool]]
    digital_signature: Final[Ref[bool]]
    encipher_only: Final[Ref[bool]]
    key_agreement: Final[Ref[bool]]
    key_cert_sign: Final[Ref[bool]]
    key_encipherment: Final[Ref[bool]]
    non_repudiation: Final[Ref[bool]]

class CertificateAuthority_RevocationConfiguration(TypedDict):
    crl_configuration: NotRequired[CertificateAuthority_CrlConfiguration]
    ocsp_configuration: NotRequired[CertificateAuthority_OcspConfiguration]

class CertificateAuthority_CrlConfiguration(TypedDict):
    crl_distribution_point_extension_configuration: NotRequired[CertificateAuthority_CrlDistributionPointExtensionConfiguration]
    crl_type: NotRequired[Literal["COMPLETE", "PARTITIONED"]]
    custom_cname: NotRequired[str]
    custom_path: NotRequired[str]
    enabled: Bool
    expiration_in_days: NotRequired[Int]
    s3_bucket_name: NotRequired[str]
    s3_object_acl: NotRequired[Literal["BUCKET_OWNER_FULL_CONTROL", "PUBLIC_READ"]]

class CertificateAuthority_CrlDistributionPointExtensionConfiguration(TypedDict):
    omit_extension: Bool

class CertificateAuthority_OcspConfiguration(TypedDict):
    enabled: Bool
    ocsp_custom_cname: NotRequired[str]

@final
class CertificateAuthority_RevocationConfiguration_Read:
    crl_configuration: Final[CertificateAuthority_CrlConfiguration_Read]
    ocsp_configuration: Final[CertificateAuthority_OcspConfiguration_Read]

@final
class CertificateAuthority_CrlConfiguration_Read:
    crl_distribution_point_extension_configuration: Final[CertificateAuthority_CrlDistributionPointExtensionConfiguration_Read]
    crl_type: Final[str]
    custom_cname: Final[str]
    custom_path: Final[str]
    enabled: Final[Ref[bool]]
    expiration_in_days: Final[Ref[int]]
    s3_bucket_name: Final[str]
    s3_object_acl: Final[str]

@final
class CertificateAuthority_CrlDistributionPointExtensionConfiguration_Read:
    omit_extension: Final[Ref[bool]]

@final
class CertificateAuthority_OcspConfiguration_Read:
    enabled: Final[Ref[bool]]
    ocsp_custom_cname: Final[str]

class CertificateAuthority_Subject2(TypedDict):
    common_name: NotRequired[str]
    country: NotRequired[str]
    custom_attributes: NotRequired[Sequence[CertificateAuthority_CustomAttribute]]
    distinguished_name_qualifier: NotRequired[str]
    generation_qualifier: NotRequired[str]
    given_name: NotRequired[str]
    initials: NotRequired[str]
    locality: NotRequired[str]
    organization: NotRequired[str]
    organizational_unit: NotRequired[str]
    pseudonym: NotRequired[str]
    serial_number: NotRequired[str]
    state: NotRequired[str]
    surname: NotRequired[str]
    title: NotRequired[str]

@final
class CertificateAuthority_Subject_Read:
    common_name: Final[str]
    country: Final[str]
    custom_attributes: Final[list[Any]]
    distinguished_name_qualifier: Final[str]
    generation_qualifier: Final[str]
    given_name: Final[str]
    initials: Final[str]
    locality: Final[str]
    organization: Final[str]
    organizational_unit: Final[str]
    pseudonym: Final[str]
    serial_number: Final[str]
    state: Final[str]
    surname: Final[str]
    title: Final[str]

class CertificateAuthority_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class CertificateAuthority(_Resource):
    """Private certificate authority."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        key_algorithm: str,
        signing_algorithm: str,
        subject: CertificateAuthority_Subject2,
        type: str,
        csr_extensions: CertificateAuthority_CsrExtensions = ...,
        key_storage_security_standard: Literal["CCPC_LEVEL_1_OR_HIGHER", "FIPS_140_2_LEVEL_2_OR_HIGHER", "FIPS_140_2_LEVEL_3_OR_HIGHER"] = ...,
        revocation_configuration: CertificateAuthority_RevocationConfiguration = ...,
        tags: Sequence[CertificateAuthority_Tag] = ...,
        usage_mode: Literal["GENERAL_PURPOSE", "SHORT_LIVED_CERTIFICATE"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the certificate authority."""
    certificate_signing_request: Final[str]
    """The base64 PEM-encoded certificate signing request (CSR) for your certificate authority certificate."""
    csr_extensions: Final[CertificateAuthority_CsrExtensions_Read]
    """Structure that contains CSR pass though extensions information."""
    key_algorithm: Final[str]
    """Public key algorithm and size, in bits, of the key pair that your CA creates when it issues a certificate."""
    key_storage_security_standard: Final[str]
    """KeyStorageSecurityStadard defines a cryptographic key management compliance standard used for handling CA keys."""
    revocation_configuration: Final[CertificateAuthority_RevocationConfiguration_Read]
    """Certificate Authority revocation information."""
    signing_algorithm: Final[str]
    """Algorithm your CA uses to sign certificate requests."""
    subject: Final[CertificateAuthority_Subject_Read]
    """Structure that contains X.500 distinguished name information for your CA."""
    tags: Final[list[Any]]
    type: Final[str]
    """The type of the certificate authority."""
    usage_mode: Final[str]
    """Usage mode of the ceritificate authority."""

@final
class CertificateAuthorityActivation(_Resource):
    """Used to install the certificate authority certificate and update the certificate authority status."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        certificate: str,
        certificate_authority_arn: str,
        certificate_chain: str = ...,
        status: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    certificate: Final[str]
    """Certificate Authority certificate that will be installed in the Certificate Authority."""
    certificate_authority_arn: Final[str]
    """Arn of the Certificate Authority."""
    certificate_chain: Final[str]
    """Certificate chain for the Certificate Authority certificate."""
    complete_certificate_chain: Final[str]
    """The complete certificate chain, including the Certificate Authority certificate."""
    status: Final[str]
    """The status of the Certificate Authority."""

@final
class Permission(_Resource):
    """Permission set on private certificate authority"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        actions: Sequence[Literal["GetCertificate", "IssueCertificate", "ListPermissions"]],
        certificate_authority_arn: str,
        principal: str,
        source_account: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    actions: Final[list[str]]
    """The actions that the specified AWS service principal can use."""
    certificate_authority_arn: Final[str]
    """The Amazon Resource Name (ARN) of the Private Certificate Authority that grants the permission."""
    principal: Final[str]
    """The AWS service or identity that receives the permission."""
    source_account: Final[str]
    """The ID of the calling account."""

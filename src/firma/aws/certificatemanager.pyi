"""Resource types of AWS CertificateManager. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Account_ExpiryEventsConfiguration(TypedDict):
    days_before_expiry: NotRequired[Int]

@final
class Account_ExpiryEventsConfiguration_Read:
    days_before_expiry: Final[Ref[int]]

@final
class Account(_Resource):
    """Resource schema for AWS::CertificateManager::Account."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        expiry_events_configuration: Account_ExpiryEventsConfiguration,
        **_options: Unpack[Options],
    ) -> None: ...
    account_id: Final[str]
    expiry_events_configuration: Final[Account_ExpiryEventsConfiguration_Read]

class AcmeDomainValidation_PrevalidationOptions(TypedDict):
    dns_prevalidation: AcmeDomainValidation_DnsPrevalidationOptions

class AcmeDomainValidation_DnsPrevalidationOptions(TypedDict):
    domain_scope: NotRequired[AcmeDomainValidation_DomainScope]
    hosted_zone_id: NotRequired[str]

class AcmeDomainValidation_DomainScope(TypedDict):
    exact_domain: NotRequired[str]
    subdomains: NotRequired[str]
    wildcards: NotRequired[str]

@final
class AcmeDomainValidation_PrevalidationOptions_Read:
    dns_prevalidation: Final[AcmeDomainValidation_DnsPrevalidationOptions_Read]

@final
class AcmeDomainValidation_DnsPrevalidationOptions_Read:
    domain_scope: Final[AcmeDomainValidation_DomainScope_Read]
    hosted_zone_id: Final[str]

@final
class AcmeDomainValidation_DomainScope_Read:
    exact_domain: Final[str]
    subdomains: Final[str]
    wildcards: Final[str]

class AcmeDomainValidation_TagsItem(TypedDict):
    key: str
    value: str

@final
class AcmeDomainValidation(_Resource):
    """Resource Type definition for AWS::CertificateManager::AcmeDomainValidation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        acme_endpoint_arn: str,
        domain_name: str,
        prevalidation_options: AcmeDomainValidation_PrevalidationOptions,
        tags: Sequence[AcmeDomainValidation_TagsItem] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    acme_endpoint_arn: Final[str]
    """The ARN of the ACME endpoint this domain validation is associated with."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the domain validation."""
    domain_name: Final[str]
    """The domain name to validate."""
    prevalidation_options: Final[AcmeDomainValidation_PrevalidationOptions_Read]
    """Prevalidation method configuration."""
    tags: Final[list[Any]]
    """Tags associated with the domain validation."""

class AcmeEndpoint_CertificateAuthority(TypedDict):
    public_certificate_authority: AcmeEndpoint_PublicCertificateAuthority

class AcmeEndpoint_PublicCertificateAuthority(TypedDict):
    allowed_key_algorithms: NotRequired[Texts]

@final
class AcmeEndpoint_CertificateAuthority_Read:
    public_certificate_authority: Final[AcmeEndpoint_PublicCertificateAuthority_Read]

@final
class AcmeEndpoint_PublicCertificateAuthority_Read:
    allowed_key_algorithms: Final[list[str]]

class AcmeEndpoint_Tag(TypedDict):
    key: str
    value: str

class AcmeEndpoint_TagsItem(TypedDict):
    key: str
    value: str

@final
class AcmeEndpoint(_Resource):
    """Resource Type definition for AWS::CertificateManager::AcmeEndpoint"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        authorization_behavior: Literal["PRE_APPROVED"],
        certificate_authority: AcmeEndpoint_CertificateAuthority,
        certificate_tags: Sequence[AcmeEndpoint_Tag] = ...,
        contact: Literal["NOT_REQUIRED", "REQUIRED"] = ...,
        tags: Sequence[AcmeEndpoint_TagsItem] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    acme_endpoint_arn: Final[str]
    """The Amazon Resource Name (ARN) of the ACME endpoint."""
    authorization_behavior: Final[str]
    """The authorization behavior for the ACME endpoint."""
    certificate_authority: Final[AcmeEndpoint_CertificateAuthority_Read]
    """The certificate authority configuration for the ACME endpoint."""
    certificate_tags: Final[list[Any]]
    """Tags applied to certificates issued via this endpoint."""
    contact: Final[str]
    """Whether contact information is required for the ACME endpoint."""
    endpoint_url: Final[str]
    """The ACME directory URL for the endpoint."""
    tags: Final[list[Any]]
    """Tags associated with the ACME endpoint."""

class AcmeExternalAccountBinding_Expiration(TypedDict):
    type: Literal["DAYS", "HOURS", "MINUTES"]
    value: Int

@final
class AcmeExternalAccountBinding_Expiration_Read:
    type: Final[str]
    value: Final[Ref[int]]

class AcmeExternalAccountBinding_TagsItem(TypedDict):
    key: str
    value: str

@final
class AcmeExternalAccountBinding(_Resource):
    """Resource Type definition for AWS::CertificateManager::AcmeExternalAccountBinding"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        acme_endpoint_arn: str,
        role_arn: str,
        expiration: AcmeExternalAccountBinding_Expiration = ...,
        tags: Sequence[AcmeExternalAccountBinding_TagsItem] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    acme_endpoint_arn: Final[str]
    """The ARN of the ACME endpoint this binding is associated with."""
    acme_external_account_binding_arn: Final[str]
    """The Amazon Resource Name (ARN) of the external account binding."""
    expiration: Final[AcmeExternalAccountBinding_Expiration_Read]
    """The expiration configuration for the external account binding."""
    role_arn: Final[str]
    """The IAM role ARN for cross-account access."""
    tags: Final[list[Any]]
    """Tags associated with the external account binding."""

class Certificate_DomainValidationOption(TypedDict):
    domain_name: NotRequired[str]
    hosted_zone_id: NotRequired[str]
    validation_domain: NotRequired[str]

class Certificate_Tag(TypedDict):
    key: str
    value: str

@final
class Certificate(_Resource):
    """Resource Type definition for AWS::CertificateManager::Certificate"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        domain_name: str,
        certificate_authority_arn: str = ...,
        certificate_export: Literal["ENABLED", "DISABLED"] = ...,
        certificate_transparency_logging_preference: Literal["ENABLED", "DISABLED"] = ...,
        domain_validation_options: Sequence[Certificate_DomainValidationOption] = ...,
        id: Any = ...,
        key_algorithm: str = ...,
        subject_alternative_names: Texts = ...,
        tags: Sequence[Certificate_Tag] = ...,
        validation_method: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    certificate_arn: Final[str]
    """The Amazon Resource Name (ARN) of the private certificate authority (CA) that will be used to issue the certificate."""
    certificate_authority_arn: Final[str]
    """The Amazon Resource Name (ARN) of the private certificate authority (CA) that will be used to issue the certificate."""
    certificate_export: Final[str]
    """Specifies whether the certificate can be exported."""
    certificate_transparency_logging_preference: Final[str]
    """You can opt out of certificate transparency logging by specifying the DISABLED option."""
    domain_name: Final[str]
    """The fully qualified domain name (FQDN), such as www.example.com, with which you want to secure an ACM certificate"""
    domain_validation_options: Final[list[Any]]
    """Domain information that domain name registrars use to verify your identity."""
    id: Final[Any]
    key_algorithm: Final[str]
    """Specifies the algorithm of the public and private key pair that your certificate uses to encrypt data."""
    subject_alternative_names: Final[list[str]]
    """Additional FQDNs to be included in the Subject Alternative Name extension of the ACM certificate."""
    tags: Final[list[Any]]
    """Key-value pairs that can identify the certificate."""
    validation_method: Final[str]
    """The method you want to use to validate that you own or control the domain associated with a public certificate."""

"""Resource types of AWS IoT. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Int, Number, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class AccountAuditConfiguration_AuditCheckConfigurations(TypedDict):
    authenticated_cognito_role_overly_permissive_check: NotRequired[AccountAuditConfiguration_AuditCheckConfiguration]
    ca_certificate_expiring_check: NotRequired[AccountAuditConfiguration_AuditCheckConfiguration2]
    ca_certificate_key_quality_check: NotRequired[AccountAuditConfiguration_AuditCheckConfiguration3]
    conflicting_client_ids_check: NotRequired[AccountAuditConfiguration_AuditCheckConfiguration4]
    device_certificate_age_check: NotRequired[AccountAuditConfiguration_DeviceCertAgeAuditCheckConfiguration]
    device_certificate_expiring_check: NotRequired[AccountAuditConfiguration_DeviceCertExpirationAuditCheckConfiguration]
    device_certificate_key_quality_check: NotRequired[AccountAuditConfiguration_AuditCheckConfiguration5]
    device_certificate_shared_check: NotRequired[AccountAuditConfiguration_AuditCheckConfiguration6]
    intermediate_ca_revoked_for_active_device_certificates_check: NotRequired[AccountAuditConfiguration_AuditCheckConfiguration7]
    iot_policy_potential_mis_configuration_check: NotRequired[AccountAuditConfiguration_AuditCheckConfiguration8]
    iot_policy_overly_permissive_check: NotRequired[AccountAuditConfiguration_AuditCheckConfiguration9]
    iot_role_alias_allows_access_to_unused_services_check: NotRequired[AccountAuditConfiguration_AuditCheckConfiguration10]
    iot_role_alias_overly_permissive_check: NotRequired[AccountAuditConfiguration_AuditCheckConfiguration11]
    logging_disabled_check: NotRequired[AccountAuditConfiguration_AuditCheckConfiguration12]
    revoked_ca_certificate_still_active_check: NotRequired[AccountAuditConfiguration_AuditCheckConfiguration13]
    revoked_device_certificate_still_active_check: NotRequired[AccountAuditConfiguration_AuditCheckConfiguration14]
    unauthenticated_cognito_role_overly_permissive_check: NotRequired[AccountAuditConfiguration_AuditCheckConfiguration15]

class AccountAuditConfiguration_AuditCheckConfiguration(TypedDict):
    enabled: NotRequired[Bool]

class AccountAuditConfiguration_AuditCheckConfiguration2(TypedDict):
    enabled: NotRequired[Bool]

class AccountAuditConfiguration_AuditCheckConfiguration3(TypedDict):
    enabled: NotRequired[Bool]

class AccountAuditConfiguration_AuditCheckConfiguration4(TypedDict):
    enabled: NotRequired[Bool]

class AccountAuditConfiguration_DeviceCertAgeAuditCheckConfiguration(TypedDict):
    configuration: NotRequired[AccountAuditConfiguration_CertAgeCheckCustomConfiguration]
    enabled: NotRequired[Bool]

class AccountAuditConfiguration_CertAgeCheckCustomConfiguration(TypedDict):
    cert_age_threshold_in_days: NotRequired[str]

class AccountAuditConfiguration_DeviceCertExpirationAuditCheckConfiguration(TypedDict):
    configuration: NotRequired[AccountAuditConfiguration_CertExpirationCheckCustomConfiguration]
    enabled: NotRequired[Bool]

class AccountAuditConfiguration_CertExpirationCheckCustomConfiguration(TypedDict):
    cert_expiration_threshold_in_days: NotRequired[str]

class AccountAuditConfiguration_AuditCheckConfiguration5(TypedDict):
    enabled: NotRequired[Bool]

class AccountAuditConfiguration_AuditCheckConfiguration6(TypedDict):
    enabled: NotRequired[Bool]

class AccountAuditConfiguration_AuditCheckConfiguration7(TypedDict):
    enabled: NotRequired[Bool]

class AccountAuditConfiguration_AuditCheckConfiguration8(TypedDict):
    enabled: NotRequired[Bool]

class AccountAuditConfiguration_AuditCheckConfiguration9(TypedDict):
    enabled: NotRequired[Bool]

class AccountAuditConfiguration_AuditCheckConfiguration10(TypedDict):
    enabled: NotRequired[Bool]

class AccountAuditConfiguration_AuditCheckConfiguration11(TypedDict):
    enabled: NotRequired[Bool]

class AccountAuditConfiguration_AuditCheckConfiguration12(TypedDict):
    enabled: NotRequired[Bool]

class AccountAuditConfiguration_AuditCheckConfiguration13(TypedDict):
    enabled: NotRequired[Bool]

class AccountAuditConfiguration_AuditCheckConfiguration14(TypedDict):
    enabled: NotRequired[Bool]

class AccountAuditConfiguration_AuditCheckConfiguration15(TypedDict):
    enabled: NotRequired[Bool]

@final
class AccountAuditConfiguration_AuditCheckConfigurations_Read:
    authenticated_cognito_role_overly_permissive_check: Final[AccountAuditConfiguration_AuditCheckConfiguration_Read]
    ca_certificate_expiring_check: Final[AccountAuditConfiguration_AuditCheckConfiguration_Read2]
    ca_certificate_key_quality_check: Final[AccountAuditConfiguration_AuditCheckConfiguration_Read3]
    conflicting_client_ids_check: Final[AccountAuditConfiguration_AuditCheckConfiguration_Read4]
    device_certificate_age_check: Final[AccountAuditConfiguration_DeviceCertAgeAuditCheckConfiguration_Read]
    device_certificate_expiring_check: Final[AccountAuditConfiguration_DeviceCertExpirationAuditCheckConfiguration_Read]
    device_certificate_key_quality_check: Final[AccountAuditConfiguration_AuditCheckConfiguration_Read5]
    device_certificate_shared_check: Final[AccountAuditConfiguration_AuditCheckConfiguration_Read6]
    intermediate_ca_revoked_for_active_device_certificates_check: Final[AccountAuditConfiguration_AuditCheckConfiguration_Read7]
    iot_policy_potential_mis_configuration_check: Final[AccountAuditConfiguration_AuditCheckConfiguration_Read8]
    iot_policy_overly_permissive_check: Final[AccountAuditConfiguration_AuditCheckConfiguration_Read9]
    iot_role_alias_allows_access_to_unused_services_check: Final[AccountAuditConfiguration_AuditCheckConfiguration_Read10]
    iot_role_alias_overly_permissive_check: Final[AccountAuditConfiguration_AuditCheckConfiguration_Read11]
    logging_disabled_check: Final[AccountAuditConfiguration_AuditCheckConfiguration_Read12]
    revoked_ca_certificate_still_active_check: Final[AccountAuditConfiguration_AuditCheckConfiguration_Read13]
    revoked_device_certificate_still_active_check: Final[AccountAuditConfiguration_AuditCheckConfiguration_Read14]
    unauthenticated_cognito_role_overly_permissive_check: Final[AccountAuditConfiguration_AuditCheckConfiguration_Read15]

@final
class AccountAuditConfiguration_AuditCheckConfiguration_Read:
    enabled: Final[Ref[bool]]

@final
class AccountAuditConfiguration_AuditCheckConfiguration_Read2:
    enabled: Final[Ref[bool]]

@final
class AccountAuditConfiguration_AuditCheckConfiguration_Read3:
    enabled: Final[Ref[bool]]

@final
class AccountAuditConfiguration_AuditCheckConfiguration_Read4:
    enabled: Final[Ref[bool]]

@final
class AccountAuditConfiguration_DeviceCertAgeAuditCheckConfiguration_Read:
    configuration: Final[AccountAuditConfiguration_CertAgeCheckCustomConfiguration_Read]
    enabled: Final[Ref[bool]]

@final
class AccountAuditConfiguration_CertAgeCheckCustomConfiguration_Read:
    cert_age_threshold_in_days: Final[str]

@final
class AccountAuditConfiguration_DeviceCertExpirationAuditCheckConfiguration_Read:
    configuration: Final[AccountAuditConfiguration_CertExpirationCheckCustomConfiguration_Read]
    enabled: Final[Ref[bool]]

@final
class AccountAuditConfiguration_CertExpirationCheckCustomConfiguration_Read:
    cert_expiration_threshold_in_days: Final[str]

@final
class AccountAuditConfiguration_AuditCheckConfiguration_Read5:
    enabled: Final[Ref[bool]]

@final
class AccountAuditConfiguration_AuditCheckConfiguration_Read6:
    enabled: Final[Ref[bool]]

@final
class AccountAuditConfiguration_AuditCheckConfiguration_Read7:
    enabled: Final[Ref[bool]]

@final
class AccountAuditConfiguration_AuditCheckConfiguration_Read8:
    enabled: Final[Ref[bool]]

@final
class AccountAuditConfiguration_AuditCheckConfiguration_Read9:
    enabled: Final[Ref[bool]]

@final
class AccountAuditConfiguration_AuditCheckConfiguration_Read10:
    enabled: Final[Ref[bool]]

@final
class AccountAuditConfiguration_AuditCheckConfiguration_Read11:
    enabled: Final[Ref[bool]]

@final
class AccountAuditConfiguration_AuditCheckConfiguration_Read12:
    enabled: Final[Ref[bool]]

@final
class AccountAuditConfiguration_AuditCheckConfiguration_Read13:
    enabled: Final[Ref[bool]]

@final
class AccountAuditConfiguration_AuditCheckConfiguration_Read14:
    enabled: Final[Ref[bool]]

@final
class AccountAuditConfiguration_AuditCheckConfiguration_Read15:
    enabled: Final[Ref[bool]]

class AccountAuditConfiguration_AuditNotificationTargetConfigurations(TypedDict):
    sns: NotRequired[AccountAuditConfiguration_AuditNotificationTarget]

class AccountAuditConfiguration_AuditNotificationTarget(TypedDict):
    enabled: NotRequired[Bool]
    role_arn: NotRequired[str]
    target_arn: NotRequired[str]

@final
class AccountAuditConfiguration_AuditNotificationTargetConfigurations_Read:
    sns: Final[AccountAuditConfiguration_AuditNotificationTarget_Read]

@final
class AccountAuditConfiguration_AuditNotificationTarget_Read:
    enabled: Final[Ref[bool]]
    role_arn: Final[str]
    target_arn: Final[str]

@final
class AccountAuditConfiguration(_Resource):
    """Configures the Device Defender audit settings for this account."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        account_id: str,
        audit_check_configurations: AccountAuditConfiguration_AuditCheckConfigurations,
        role_arn: str,
        audit_notification_target_configurations: AccountAuditConfiguration_AuditNotificationTargetConfigurations = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    account_id: Final[str]
    """Your 12-digit account ID (used as the primary identifier for the CloudFormation resource)."""
    audit_check_configurations: Final[AccountAuditConfiguration_AuditCheckConfigurations_Read]
    """Specifies which audit checks are enabled and disabled for this account."""
    audit_notification_target_configurations: Final[AccountAuditConfiguration_AuditNotificationTargetConfigurations_Read]
    """Information about the targets to which audit notifications are sent."""
    role_arn: Final[str]
    """The ARN of the role that grants permission to AWS IoT to access information about your devices, policies, certificates and other items as…"""

class Authorizer_Tag(TypedDict):
    key: str
    value: str

@final
class Authorizer(_Resource):
    """Creates an authorizer."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        authorizer_function_arn: str,
        authorizer_name: str = ...,
        enable_caching_for_http: Bool = ...,
        signing_disabled: Bool = ...,
        status: Literal["ACTIVE", "INACTIVE"] = ...,
        tags: Sequence[Authorizer_Tag] = ...,
        token_key_name: str = ...,
        token_signing_public_keys: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    authorizer_function_arn: Final[str]
    authorizer_name: Final[str]
    enable_caching_for_http: Final[Ref[bool]]
    signing_disabled: Final[Ref[bool]]
    status: Final[str]
    tags: Final[list[Any]]
    token_key_name: Final[str]
    token_signing_public_keys: Final[Any]

class BillingGroup_BillingGroupProperties(TypedDict):
    billing_group_description: NotRequired[str]

@final
class BillingGroup_BillingGroupProperties_Read:
    billing_group_description: Final[str]

class BillingGroup_Tag(TypedDict):
    key: str
    value: str

@final
class BillingGroup(_Resource):
    """Resource Type definition for AWS::IoT::BillingGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        billing_group_name: str = ...,
        billing_group_properties: BillingGroup_BillingGroupProperties = ...,
        tags: Sequence[BillingGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    billing_group_name: Final[str]
    billing_group_properties: Final[BillingGroup_BillingGroupProperties_Read]
    id: Final[str]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class CACertificate_RegistrationConfig(TypedDict):
    role_arn: NotRequired[str]
    template_body: NotRequired[str]
    template_name: NotRequired[str]

@final
class CACertificate_RegistrationConfig_Read:
    role_arn: Final[str]
    template_body: Final[str]
    template_name: Final[str]

class CACertificate_Tag(TypedDict):
    key: str
    value: str

@final
class CACertificate(_Resource):
    """Registers a CA Certificate in IoT."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        ca_certificate_pem: str,
        status: Literal["ACTIVE", "INACTIVE"],
        auto_registration_status: Literal["ENABLE", "DISABLE"] = ...,
        certificate_mode: Literal["DEFAULT", "SNI_ONLY"] = ...,
        registration_config: CACertificate_RegistrationConfig = ...,
        remove_auto_registration: Bool = ...,
        tags: Sequence[CACertificate_Tag] = ...,
        verification_certificate_pem: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    auto_registration_status: Final[str]
    ca_certificate_pem: Final[str]
    certificate_mode: Final[str]
    id: Final[str]
    registration_config: Final[CACertificate_RegistrationConfig_Read]
    remove_auto_registration: Final[Ref[bool]]
    status: Final[str]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    verification_certificate_pem: Final[str]
    """The private key verification certificate."""

@final
class Certificate(_Resource):
    """Use the AWS::IoT::Certificate resource to declare an AWS IoT X.509 certificate."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        status: Literal["ACTIVE", "INACTIVE", "REVOKED", "PENDING_TRANSFER", "PENDING_ACTIVATION"],
        ca_certificate_pem: str = ...,
        certificate_mode: Literal["DEFAULT", "SNI_ONLY"] = ...,
        certificate_pem: str = ...,
        certificate_signing_request: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    ca_certificate_pem: Final[str]
    certificate_mode: Final[str]
    certificate_pem: Final[str]
    certificate_signing_request: Final[str]
    id: Final[str]
    status: Final[str]

class CertificateProvider_Tag(TypedDict):
    key: str
    value: str

@final
class CertificateProvider(_Resource):
    """Use the AWS::IoT::CertificateProvider resource to declare an AWS IoT Certificate Provider."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        account_default_for_operations: Sequence[Literal["CreateCertificateFromCsr"]],
        lambda_function_arn: str,
        certificate_provider_name: str = ...,
        tags: Sequence[CertificateProvider_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    account_default_for_operations: Final[list[str]]
    arn: Final[str]
    certificate_provider_name: Final[str]
    lambda_function_arn: Final[str]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class Command_CommandParameter(TypedDict):
    default_value: NotRequired[Command_CommandParameterValue]
    description: NotRequired[str]
    name: str
    type: NotRequired[Literal["STRING", "INTEGER", "DOUBLE", "LONG", "UNSIGNEDLONG", "BOOLEAN", "BINARY"]]
    value: NotRequired[Command_CommandParameterValue2]
    value_conditions: NotRequired[Sequence[Command_CommandParameterValueCondition]]

class Command_CommandParameterValue(TypedDict):
    b: NotRequired[Bool]
    bin: NotRequired[str]
    d: NotRequired[Number]
    i: NotRequired[Int]
    l: NotRequired[str]
    s: NotRequired[str]
    ul: NotRequired[str]

class Command_CommandParameterValue2(TypedDict):
    b: NotRequired[Bool]
    bin: NotRequired[str]
    d: NotRequired[Number]
    i: NotRequired[Int]
    l: NotRequired[str]
    s: NotRequired[str]
    ul: NotRequired[str]

class Command_CommandParameterValueCondition(TypedDict):
    comparison_operator: Literal["EQUALS", "NOT_EQUALS", "LESS_THAN", "LESS_THAN_EQUALS", "GREATER_THAN", "GREATER_THAN_EQUALS", "IN_SET", "NOT_IN_SET", "IN_RANGE", "NOT_IN_RANGE"]
    operand: Command_CommandParameterValueComparisonOperand

class Command_CommandParameterValueComparisonOperand(TypedDict):
    number: NotRequired[str]
    number_range: NotRequired[Command_CommandParameterValueNumberRange]
    numbers: NotRequired[Texts]
    string: NotRequired[str]
    strings: NotRequired[Texts]

class Command_CommandParameterValueNumberRange(TypedDict):
    max: str
    min: str

class Command_CommandPayload(TypedDict):
    content: NotRequired[str]
    content_type: NotRequired[str]

@final
class Command_CommandPayload_Read:
    content: Final[str]
    content_type: Final[str]

class Command_CommandPreprocessor(TypedDict):
    aws_json_substitution: NotRequired[Command_AwsJsonSubstitutionCommandPreprocessorConfig]

class Command_AwsJsonSubstitutionCommandPreprocessorConfig(TypedDict):
    output_format: Literal["JSON", "CBOR"]

@final
class Command_CommandPreprocessor_Read:
    aws_json_substitution: Final[Command_AwsJsonSubstitutionCommandPreprocessorConfig_Read]

@final
class Command_AwsJsonSubstitutionCommandPreprocessorConfig_Read:
    output_format: Final[str]

class Command_Tag(TypedDict):
    key: str
    value: str

@final
class Command(_Resource):
    """Represents the resource definition of AWS IoT Command."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        command_id: str,
        created_at: str = ...,
        deprecated: Bool = ...,
        description: str = ...,
        display_name: str = ...,
        last_updated_at: str = ...,
        mandatory_parameters: Sequence[Command_CommandParameter] = ...,
        namespace: Literal["AWS-IoT", "AWS-IoT-FleetWise"] = ...,
        payload: Command_CommandPayload = ...,
        payload_template: str = ...,
        pending_deletion: Bool = ...,
        preprocessor: Command_CommandPreprocessor = ...,
        role_arn: str = ...,
        tags: Sequence[Command_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    command_arn: Final[str]
    """The Amazon Resource Name (ARN) of the command."""
    command_id: Final[str]
    """The unique identifier for the command."""
    created_at: Final[str]
    """The date and time when the command was created."""
    deprecated: Final[Ref[bool]]
    """A flag indicating whether the command is deprecated."""
    description: Final[str]
    """The description of the command."""
    display_name: Final[str]
    """The display name for the command."""
    last_updated_at: Final[str]
    """The date and time when the command was last updated."""
    mandatory_parameters: Final[list[Any]]
    """The list of mandatory parameters for the command."""
    namespace: Final[str]
    """The namespace to which the command belongs."""
    payload: Final[Command_CommandPayload_Read]
    """The payload associated with the command."""
    payload_template: Final[str]
    """The payload template associated with the command."""
    pending_deletion: Final[Ref[bool]]
    """A flag indicating whether the command is pending deletion."""
    preprocessor: Final[Command_CommandPreprocessor_Read]
    """The command preprocessor configuration."""
    role_arn: Final[str]
    """The customer role associated with the command."""
    tags: Final[list[Any]]
    """The tags to be associated with the command."""

class CustomMetric_Tag(TypedDict):
    key: str
    value: str

@final
class CustomMetric(_Resource):
    """A custom metric published by your devices to Device Defender."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        metric_type: Literal["string-list", "ip-address-list", "number-list", "number"],
        display_name: str = ...,
        metric_name: str = ...,
        tags: Sequence[CustomMetric_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    display_name: Final[str]
    """Field represents a friendly name in the console for the custom metric; it doesn't have to be unique."""
    metric_arn: Final[str]
    """The Amazon Resource Number (ARN) of the custom metric."""
    metric_name: Final[str]
    """The name of the custom metric."""
    metric_type: Final[str]
    """The type of the custom metric."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class Dimension_Tag(TypedDict):
    key: str
    value: str

@final
class Dimension(_Resource):
    """A dimension can be used to limit the scope of a metric used in a security profile for AWS IoT Device Defender."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        string_values: Texts,
        type: Literal["TOPIC_FILTER"],
        name: str = ...,
        tags: Sequence[Dimension_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN (Amazon resource name) of the created dimension."""
    name: Final[str]
    """A unique identifier for the dimension."""
    string_values: Final[list[str]]
    """Specifies the value or list of values for the dimension."""
    tags: Final[list[Any]]
    """Metadata that can be used to manage the dimension."""
    type: Final[str]
    """Specifies the type of the dimension."""

class DomainConfiguration_AuthorizerConfig(TypedDict):
    allow_authorizer_override: NotRequired[Bool]
    default_authorizer_name: NotRequired[str]

@final
class DomainConfiguration_AuthorizerConfig_Read:
    allow_authorizer_override: Final[Ref[bool]]
    default_authorizer_name: Final[str]

class DomainConfiguration_ClientCertificateConfig(TypedDict):
    client_certificate_callback_arn: NotRequired[str]

@final
class DomainConfiguration_ClientCertificateConfig_Read:
    client_certificate_callback_arn: Final[str]

class DomainConfiguration_ServerCertificateConfig(TypedDict):
    enable_ocsp_check: NotRequired[Bool]
    ocsp_authorized_responder_arn: NotRequired[str]
    ocsp_lambda_arn: NotRequired[str]

@final
class DomainConfiguration_ServerCertificateConfig_Read:
    enable_ocsp_check: Final[Ref[bool]]
    ocsp_authorized_responder_arn: Final[str]
    ocsp_lambda_arn: Final[str]

class DomainConfiguration_Tag(TypedDict):
    key: str
    value: str

class DomainConfiguration_TlsConfig(TypedDict):
    security_policy: NotRequired[str]

@final
class DomainConfiguration_TlsConfig_Read:
    security_policy: Final[str]

@final
class DomainConfiguration(_Resource):
    """Create and manage a Domain Configuration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_protocol: Literal["SECURE_MQTT", "MQTT_WSS", "HTTPS", "DEFAULT"] = ...,
        authentication_type: Literal["AWS_X509", "CUSTOM_AUTH", "AWS_SIGV4", "CUSTOM_AUTH_X509", "DEFAULT"] = ...,
        authorizer_config: DomainConfiguration_AuthorizerConfig = ...,
        client_certificate_config: DomainConfiguration_ClientCertificateConfig = ...,
        domain_configuration_name: str = ...,
        domain_configuration_status: Literal["ENABLED", "DISABLED"] = ...,
        domain_name: str = ...,
        server_certificate_arns: Texts = ...,
        server_certificate_config: DomainConfiguration_ServerCertificateConfig = ...,
        service_type: Literal["DATA", "CREDENTIAL_PROVIDER", "JOBS"] = ...,
        tags: Sequence[DomainConfiguration_Tag] = ...,
        tls_config: DomainConfiguration_TlsConfig = ...,
        validation_certificate_arn: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_protocol: Final[str]
    arn: Final[str]
    authentication_type: Final[str]
    authorizer_config: Final[DomainConfiguration_AuthorizerConfig_Read]
    client_certificate_config: Final[DomainConfiguration_ClientCertificateConfig_Read]
    domain_configuration_name: Final[str]
    domain_configuration_status: Final[str]
    domain_name: Final[str]
    domain_type: Final[str]
    server_certificate_arns: Final[list[str]]
    server_certificate_config: Final[DomainConfiguration_ServerCertificateConfig_Read]
    server_certificates: Final[list[Any]]
    service_type: Final[str]
    tags: Final[list[Any]]
    tls_config: Final[DomainConfiguration_TlsConfig_Read]
    validation_certificate_arn: Final[str]

@final
class EncryptionConfiguration_ConfigurationDetails_Read:
    configuration_status: Final[str]
    error_code: Final[str]
    error_message: Final[str]

@final
class EncryptionConfiguration(_Resource):
    """Resource Type definition for AWS::IoT::EncryptionConfiguration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        encryption_type: Literal["CUSTOMER_MANAGED_KMS_KEY", "AWS_OWNED_KMS_KEY"],
        kms_access_role_arn: str = ...,
        kms_key_arn: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    account_id: Final[str]
    configuration_details: Final[EncryptionConfiguration_ConfigurationDetails_Read]
    encryption_type: Final[str]
    kms_access_role_arn: Final[str]
    kms_key_arn: Final[str]
    last_modified_date: Final[str]

class FleetMetric_AggregationType(TypedDict):
    name: Literal["Cardinality", "Percentiles", "Statistics"]
    values: Texts

@final
class FleetMetric_AggregationType_Read:
    name: Final[str]
    values: Final[list[str]]

class FleetMetric_Tag(TypedDict):
    key: str
    value: str

@final
class FleetMetric(_Resource):
    """An aggregated metric of certain devices in your fleet"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        metric_name: str,
        aggregation_field: str = ...,
        aggregation_type: FleetMetric_AggregationType = ...,
        description: str = ...,
        index_name: str = ...,
        period: Int = ...,
        query_string: str = ...,
        query_version: str = ...,
        tags: Sequence[FleetMetric_Tag] = ...,
        unit: Literal["Bits", "Bits/Second", "Bytes", "Bytes/Second", "Count", "Count/Second", "Gigabits", "Gigabits/Second", "Gigabytes", "Gigabytes/Second", "Kilobits", "Kilobits/Second", "Kilobytes", "Kilobytes/Second", "Megabits", "Megabits/Second", "Megabytes", "Megabytes/Second", "Microseconds", "Milliseconds", "None", "Percent", "Seconds", "Terabits", "Terabits/Second", "Terabytes", "Terabytes/Second"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    aggregation_field: Final[str]
    """The aggregation field to perform aggregation and metric emission"""
    aggregation_type: Final[FleetMetric_AggregationType_Read]
    """Aggregation types supported by Fleet Indexing"""
    creation_date: Final[str]
    """The datetime value in ISO 8601 format."""
    description: Final[str]
    """The description of a fleet metric"""
    index_name: Final[str]
    """The index name of a fleet metric"""
    last_modified_date: Final[str]
    """The datetime value in ISO 8601 format."""
    metric_arn: Final[str]
    """The Amazon Resource Number (ARN) of a fleet metric metric"""
    metric_name: Final[str]
    """The name of the fleet metric"""
    period: Final[Ref[int]]
    """The period of metric emission in seconds"""
    query_string: Final[str]
    """The Fleet Indexing query used by a fleet metric"""
    query_version: Final[str]
    """The version of a Fleet Indexing query used by a fleet metric"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource"""
    unit: Final[str]
    """The unit of data points emitted by a fleet metric"""
    version: Final[Ref[float]]
    """The version of a fleet metric"""

class Job_AbortConfig(TypedDict):
    criteria_list: Sequence[Job_AbortCriteria]

class Job_AbortCriteria(TypedDict):
    action: Literal["CANCEL"]
    failure_type: Literal["FAILED", "REJECTED", "TIMED_OUT", "ALL"]
    min_number_of_executed_things: Int
    threshold_percentage: Number

@final
class Job_AbortConfig_Read:
    criteria_list: Final[list[Any]]

class Job_JobExecutionsRetryConfig(TypedDict):
    criteria_list: Sequence[Job_RetryCriteria]

class Job_RetryCriteria(TypedDict):
    failure_type: Literal["FAILED", "TIMED_OUT", "ALL"]
    number_of_retries: Int

@final
class Job_JobExecutionsRetryConfig_Read:
    criteria_list: Final[list[Any]]

class Job_JobExecutionsRolloutConfig(TypedDict):
    exponential_rate: NotRequired[Job_ExponentialRolloutRate]
    maximum_per_minute: NotRequired[Int]

class Job_ExponentialRolloutRate(TypedDict):
    base_rate_per_minute: Int
    increment_factor: Number
    rate_increase_criteria: Job_RateIncreaseCriteria

class Job_RateIncreaseCriteria(TypedDict):
    number_of_notified_things: NotRequired[Int]
    number_of_succeeded_things: NotRequired[Int]

@final
class Job_JobExecutionsRolloutConfig_Read:
    exponential_rate: Final[Job_ExponentialRolloutRate_Read]
    maximum_per_minute: Final[Ref[int]]

@final
class Job_ExponentialRolloutRate_Read:
    base_rate_per_minute: Final[Ref[int]]
    increment_factor: Final[Ref[float]]
    rate_increase_criteria: Final[Job_RateIncreaseCriteria_Read]

@final
class Job_RateIncreaseCriteria_Read:
    number_of_notified_things: Final[Ref[int]]
    number_of_succeeded_things: Final[Ref[int]]

class Job_PresignedUrlConfig(TypedDict):
    expires_in_sec: NotRequired[Int]
    role_arn: NotRequired[str]

@final
class Job_PresignedUrlConfig_Read:
    expires_in_sec: Final[Ref[int]]
    role_arn: Final[str]

class Job_SchedulingConfig(TypedDict):
    end_behavior: NotRequired[Literal["STOP_ROLLOUT", "CANCEL", "FORCE_CANCEL"]]
    end_time: NotRequired[str]
    maintenance_windows: NotRequired[Sequence[Job_MaintenanceWindow]]
    start_time: NotRequired[str]

class Job_MaintenanceWindow(TypedDict):
    duration_in_minutes: Int
    start_time: str

@final
class Job_SchedulingConfig_Read:
    end_behavior: Final[str]
    end_time: Final[str]
    maintenance_windows: Final[list[Any]]
    start_time: Final[str]

class Job_Tag(TypedDict):
    key: str
    value: str

class Job_TimeoutConfig(TypedDict):
    in_progress_timeout_in_minutes: NotRequired[Int]

@final
class Job_TimeoutConfig_Read:
    in_progress_timeout_in_minutes: Final[Ref[int]]

@final
class Job(_Resource):
    """Use the AWS::IoT::Job resource to declare an AWS IoT job."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        job_id: str,
        targets: Texts,
        abort_config: Job_AbortConfig = ...,
        description: str = ...,
        destination_package_versions: Texts = ...,
        document: str = ...,
        document_parameters: Mapping[str, str] = ...,
        document_source: str = ...,
        job_executions_retry_config: Job_JobExecutionsRetryConfig = ...,
        job_executions_rollout_config: Job_JobExecutionsRolloutConfig = ...,
        job_template_arn: str = ...,
        presigned_url_config: Job_PresignedUrlConfig = ...,
        scheduling_config: Job_SchedulingConfig = ...,
        tags: Sequence[Job_Tag] = ...,
        target_selection: Literal["CONTINUOUS", "SNAPSHOT"] = ...,
        timeout_config: Job_TimeoutConfig = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    abort_config: Final[Job_AbortConfig_Read]
    """The criteria that determine when and how a job abort takes place."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the job."""
    created_at: Final[str]
    """The time when the job was created, in ISO 8601 date-time format."""
    description: Final[str]
    """A short text description of the job."""
    destination_package_versions: Final[list[str]]
    """The package version Amazon Resource Names (ARNs) that are installed on the device when the job successfully completes."""
    document: Final[str]
    """The job document."""
    document_parameters: Final[Any]
    """Parameters of an Amazon Web Services managed template that you can specify to create the job document."""
    document_source: Final[str]
    """An S3 link, or S3 object URL, to the job document."""
    job_executions_retry_config: Final[Job_JobExecutionsRetryConfig_Read]
    """The configuration that determines how many retries are allowed for each failure type for a job."""
    job_executions_rollout_config: Final[Job_JobExecutionsRolloutConfig_Read]
    """Allows you to create a staged rollout of a job."""
    job_id: Final[str]
    """A job identifier which must be unique for your AWS account."""
    job_template_arn: Final[str]
    """The ARN of the job template used to create the job."""
    presigned_url_config: Final[Job_PresignedUrlConfig_Read]
    """Configuration for pre-signed S3 URLs."""
    scheduling_config: Final[Job_SchedulingConfig_Read]
    """Specifies the date and time that a job will begin the rollout of the job document to all devices in the target group."""
    tags: Final[list[Any]]
    """Metadata which can be used to manage the job."""
    target_selection: Final[str]
    """Specifies whether the job will continue to run (CONTINUOUS), or will be complete after all those things specified as targets have…"""
    targets: Final[list[str]]
    """A list of things and thing groups to which the job should be sent."""
    timeout_config: Final[Job_TimeoutConfig_Read]
    """Specifies the amount of time each device has to finish its execution of the job."""

class JobTemplate_AbortConfig(TypedDict):
    criteria_list: Sequence[JobTemplate_AbortCriteria]

class JobTemplate_AbortCriteria(TypedDict):
    action: Literal["CANCEL"]
    failure_type: Literal["FAILED", "REJECTED", "TIMED_OUT", "ALL"]
    min_number_of_executed_things: Int
    threshold_percentage: Number

@final
class JobTemplate_AbortConfig_Read:
    criteria_list: Final[list[Any]]

class JobTemplate_JobExecutionsRetryConfig(TypedDict):
    retry_criteria_list: NotRequired[Sequence[JobTemplate_RetryCriteria]]

class JobTemplate_RetryCriteria(TypedDict):
    failure_type: NotRequired[Literal["FAILED", "TIMED_OUT", "ALL"]]
    number_of_retries: NotRequired[Int]

@final
class JobTemplate_JobExecutionsRetryConfig_Read:
    retry_criteria_list: Final[list[Any]]

class JobTemplate_JobExecutionsRolloutConfig(TypedDict):
    exponential_rollout_rate: NotRequired[JobTemplate_ExponentialRolloutRate]
    maximum_per_minute: NotRequired[Int]

class JobTemplate_ExponentialRolloutRate(TypedDict):
    base_rate_per_minute: Int
    increment_factor: Number
    rate_increase_criteria: JobTemplate_RateIncreaseCriteria

class JobTemplate_RateIncreaseCriteria(TypedDict):
    number_of_notified_things: NotRequired[Int]
    number_of_succeeded_things: NotRequired[Int]

@final
class JobTemplate_JobExecutionsRolloutConfig_Read:
    exponential_rollout_rate: Final[JobTemplate_ExponentialRolloutRate_Read]
    maximum_per_minute: Final[Ref[int]]

@final
class JobTemplate_ExponentialRolloutRate_Read:
    base_rate_per_minute: Final[Ref[int]]
    increment_factor: Final[Ref[float]]
    rate_increase_criteria: Final[JobTemplate_RateIncreaseCriteria_Read]

@final
class JobTemplate_RateIncreaseCriteria_Read:
    number_of_notified_things: Final[Ref[int]]
    number_of_succeeded_things: Final[Ref[int]]

class JobTemplate_MaintenanceWindow(TypedDict):
    duration_in_minutes: NotRequired[Int]
    start_time: NotRequired[str]

class JobTemplate_PresignedUrlConfig(TypedDict):
    expires_in_sec: NotRequired[Int]
    role_arn: str

@final
class JobTemplate_PresignedUrlConfig_Read:
    expires_in_sec: Final[Ref[int]]
    role_arn: Final[str]

class JobTemplate_Tag(TypedDict):
    key: str
    value: str

class JobTemplate_TimeoutConfig(TypedDict):
    in_progress_timeout_in_minutes: Int

@final
class JobTemplate_TimeoutConfig_Read:
    in_progress_timeout_in_minutes: Final[Ref[int]]

@final
class JobTemplate(_Resource):
    """Resource Type definition for AWS::IoT::JobTemplate."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str,
        job_template_id: str,
        abort_config: JobTemplate_AbortConfig = ...,
        destination_package_versions: Texts = ...,
        document: str = ...,
        document_source: str = ...,
        job_arn: str = ...,
        job_executions_retry_config: JobTemplate_JobExecutionsRetryConfig = ...,
        job_executions_rollout_config: JobTemplate_JobExecutionsRolloutConfig = ...,
        maintenance_windows: Sequence[JobTemplate_MaintenanceWindow] = ...,
        presigned_url_config: JobTemplate_PresignedUrlConfig = ...,
        tags: Sequence[JobTemplate_Tag] = ...,
        timeout_config: JobTemplate_TimeoutConfig = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    abort_config: Final[JobTemplate_AbortConfig_Read]
    """The criteria that determine when and how a job abort takes place."""
    arn: Final[str]
    description: Final[str]
    """A description of the Job Template."""
    destination_package_versions: Final[list[str]]
    document: Final[str]
    """The job document."""
    document_source: Final[str]
    """An S3 link to the job document to use in the template."""
    job_arn: Final[str]
    """Optional for copying a JobTemplate from a pre-existing Job configuration."""
    job_executions_retry_config: Final[JobTemplate_JobExecutionsRetryConfig_Read]
    job_executions_rollout_config: Final[JobTemplate_JobExecutionsRolloutConfig_Read]
    """Allows you to create a staged rollout of a job."""
    job_template_id: Final[str]
    maintenance_windows: Final[list[Any]]
    presigned_url_config: Final[JobTemplate_PresignedUrlConfig_Read]
    """Configuration for pre-signed S3 URLs."""
    tags: Final[list[Any]]
    """Metadata that can be used to manage the JobTemplate."""
    timeout_config: Final[JobTemplate_TimeoutConfig_Read]
    """Specifies the amount of time each device has to finish its execution of the job."""

class Logging_EventConfiguration(TypedDict):
    event_type: str
    log_destination: NotRequired[str]
    log_level: NotRequired[Literal["ERROR", "WARN", "INFO", "DEBUG", "DISABLED"]]

@final
class Logging(_Resource):
    """Logging Options enable you to configure your IoT V2 logging role and default logging level so that you can monitor progress events logs as…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        account_id: str,
        default_log_level: Literal["ERROR", "WARN", "INFO", "DEBUG", "DISABLED"],
        role_arn: str,
        event_configurations: Sequence[Logging_EventConfiguration] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    account_id: Final[str]
    """Your 12-digit account ID (used as the primary identifier for the CloudFormation resource)."""
    default_log_level: Final[str]
    """The log level to use."""
    event_configurations: Final[list[Any]]
    """Configurations for event-based logging that specifies which event types to log and their logging settings."""
    role_arn: Final[str]
    """The ARN of the role that allows IoT to write to Cloudwatch logs."""

class MitigationAction_ActionParams(TypedDict):
    add_things_to_thing_group_params: NotRequired[MitigationAction_AddThingsToThingGroupParams]
    enable_iot_logging_params: NotRequired[MitigationAction_EnableIoTLoggingParams]
    publish_finding_to_sns_params: NotRequired[MitigationAction_PublishFindingToSnsParams]
    replace_default_policy_version_params: NotRequired[MitigationAction_ReplaceDefaultPolicyVersionParams]
    update_ca_certificate_params: NotRequired[MitigationAction_UpdateCACertificateParams]
    update_device_certificate_params: NotRequired[MitigationAction_UpdateDeviceCertificateParams]

class MitigationAction_AddThingsToThingGroupParams(TypedDict):
    override_dynamic_groups: NotRequired[Bool]
    thing_group_names: Texts

class MitigationAction_EnableIoTLoggingParams(TypedDict):
    log_level: Literal["DEBUG", "INFO", "ERROR", "WARN", "UNSET_VALUE"]
    role_arn_for_logging: str

class MitigationAction_PublishFindingToSnsParams(TypedDict):
    topic_arn: str

class MitigationAction_ReplaceDefaultPolicyVersionParams(TypedDict):
    template_name: Literal["BLANK_POLICY", "UNSET_VALUE"]

class MitigationAction_UpdateCACertificateParams(TypedDict):
    action: Literal["DEACTIVATE", "UNSET_VALUE"]

class MitigationAction_UpdateDeviceCertificateParams(TypedDict):
    action: Literal["DEACTIVATE", "UNSET_VALUE"]

@final
class MitigationAction_ActionParams_Read:
    add_things_to_thing_group_params: Final[MitigationAction_AddThingsToThingGroupParams_Read]
    enable_iot_logging_params: Final[MitigationAction_EnableIoTLoggingParams_Read]
    publish_finding_to_sns_params: Final[MitigationAction_PublishFindingToSnsParams_Read]
    replace_default_policy_version_params: Final[MitigationAction_ReplaceDefaultPolicyVersionParams_Read]
    update_ca_certificate_params: Final[MitigationAction_UpdateCACertificateParams_Read]
    update_device_certificate_params: Final[MitigationAction_UpdateDeviceCertificateParams_Read]

@final
class MitigationAction_AddThingsToThingGroupParams_Read:
    override_dynamic_groups: Final[Ref[bool]]
    thing_group_names: Final[list[str]]

@final
class MitigationAction_EnableIoTLoggingParams_Read:
    log_level: Final[str]
    role_arn_for_logging: Final[str]

@final
class MitigationAction_PublishFindingToSnsParams_Read:
    topic_arn: Final[str]

@final
class MitigationAction_ReplaceDefaultPolicyVersionParams_Read:
    template_name: Final[str]

@final
class MitigationAction_UpdateCACertificateParams_Read:
    action: Final[str]

@final
class MitigationAction_UpdateDeviceCertificateParams_Read:
    action: Final[str]

class MitigationAction_Tag(TypedDict):
    key: str
    value: str

@final
class MitigationAction(_Resource):
    """Mitigation actions can be used to take actions to mitigate issues that were found in an Audit finding or Detect violation."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        action_params: MitigationAction_ActionParams,
        role_arn: str,
        action_name: str = ...,
        tags: Sequence[MitigationAction_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    action_name: Final[str]
    """A unique identifier for the mitigation action."""
    action_params: Final[MitigationAction_ActionParams_Read]
    """The set of parameters for this mitigation action."""
    mitigation_action_arn: Final[str]
    mitigation_action_id: Final[str]
    role_arn: Final[str]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class Policy_Tag(TypedDict):
    key: str
    value: str

@final
class Policy(_Resource):
    """Resource Type definition for AWS::IoT::Policy"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        policy_document: Mapping[str, Any] | str,
        policy_name: str = ...,
        tags: Sequence[Policy_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    id: Final[str]
    policy_document: Final[Any]
    policy_name: Final[str]
    tags: Final[list[Any]]

@final
class PolicyPrincipalAttachment(_Resource):
    """Resource Type definition for AWS::IoT::PolicyPrincipalAttachment"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        policy_name: str,
        principal: str,
        **_options: Unpack[Options],
    ) -> None: ...
    policy_name: Final[str]
    """The name of the AWS IoT policy"""
    principal: Final[str]
    """The principal, which can be a certificate ARN (as returned from the CreateCertificate operation) or an Amazon Cognito ID"""

class ProvisioningTemplate_ProvisioningHook(TypedDict):
    payload_version: NotRequired[str]
    target_arn: NotRequired[str]

@final
class ProvisioningTemplate_ProvisioningHook_Read:
    payload_version: Final[str]
    target_arn: Final[str]

class ProvisioningTemplate_Tag(TypedDict):
    key: str
    value: str

@final
class ProvisioningTemplate(_Resource):
    """Creates a fleet provisioning template."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        provisioning_role_arn: str,
        template_body: str,
        description: str = ...,
        enabled: Bool = ...,
        pre_provisioning_hook: ProvisioningTemplate_ProvisioningHook = ...,
        tags: Sequence[ProvisioningTemplate_Tag] = ...,
        template_name: str = ...,
        template_type: Literal["FLEET_PROVISIONING", "JITP"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    enabled: Final[Ref[bool]]
    pre_provisioning_hook: Final[ProvisioningTemplate_ProvisioningHook_Read]
    provisioning_role_arn: Final[str]
    tags: Final[list[Any]]
    template_arn: Final[str]
    template_body: Final[str]
    template_name: Final[str]
    template_type: Final[str]

@final
class ResourceSpecificLogging(_Resource):
    """Resource-specific logging allows you to specify a logging level for a specific thing group."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        log_level: Literal["ERROR", "WARN", "INFO", "DEBUG", "DISABLED"],
        target_name: str,
        target_type: Literal["THING_GROUP", "CLIENT_ID", "SOURCE_IP", "PRINCIPAL_ID", "EVENT_TYPE"],
        **_options: Unpack[Options],
    ) -> None: ...
    log_level: Final[str]
    """The log level for a specific target."""
    target_id: Final[str]
    """Unique Id for a Target (TargetType:TargetName), this will be internally built to serve as primary identifier for a log target."""
    target_name: Final[str]
    """The target name."""
    target_type: Final[str]
    """The target type."""

class RoleAlias_Tag(TypedDict):
    key: str
    value: str

@final
class RoleAlias(_Resource):
    """Use the AWS::IoT::RoleAlias resource to declare an AWS IoT RoleAlias."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        role_arn: str,
        credential_duration_seconds: Int = ...,
        role_alias: str = ...,
        tags: Sequence[RoleAlias_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    credential_duration_seconds: Final[Ref[int]]
    role_alias: Final[str]
    role_alias_arn: Final[str]
    role_arn: Final[str]
    tags: Final[list[Any]]

class ScheduledAudit_Tag(TypedDict):
    key: str
    value: str

@final
class ScheduledAudit(_Resource):
    """Scheduled audits can be used to specify the checks you want to perform during an audit and how often the audit should be run."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        frequency: Literal["DAILY", "WEEKLY", "BIWEEKLY", "MONTHLY"],
        target_check_names: Texts,
        day_of_month: str = ...,
        day_of_week: Literal["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT", "UNSET_VALUE"] = ...,
        scheduled_audit_name: str = ...,
        tags: Sequence[ScheduledAudit_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    day_of_month: Final[str]
    """The day of the month on which the scheduled audit takes place."""
    day_of_week: Final[str]
    """The day of the week on which the scheduled audit takes place."""
    frequency: Final[str]
    """How often the scheduled audit takes place."""
    scheduled_audit_arn: Final[str]
    """The ARN (Amazon resource name) of the scheduled audit."""
    scheduled_audit_name: Final[str]
    """The name you want to give to the scheduled audit."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    target_check_names: Final[list[str]]
    """Which checks are performed during the scheduled audit."""

class SecurityProfile_MetricToRetain(TypedDict):
    export_metric: NotRequired[Bool]
    metric: str
    metric_dimension: NotRequired[SecurityProfile_MetricDimension]

class SecurityProfile_MetricDimension(TypedDict):
    dimension_name: str
    operator: NotRequired[Literal["IN", "NOT_IN"]]

class SecurityProfile_AlertTarget(TypedDict):
    alert_target_arn: str
    role_arn: str

class SecurityProfile_Behavior(TypedDict):
    criteria: NotRequired[SecurityProfile_BehaviorCriteria]
    export_metric: NotRequired[Bool]
    metric: NotRequired[str]
    metric_dimension: NotRequired[SecurityProfile_MetricDimension2]
    name: str
    suppress_alerts: NotRequired[Bool]

class SecurityProfile_BehaviorCriteria(TypedDict):
    comparison_operator: NotRequired[Literal["less-than", "less-than-equals", "greater-than", "greater-than-equals", "in-cidr-set", "not-in-cidr-set", "in-port-set", "not-in-port-set", "in-set", "not-in-set"]]
    consecutive_datapoints_to_alarm: NotRequired[Int]
    consecutive_datapoints_to_clear: NotRequired[Int]
    duration_seconds: NotRequired[Int]
    ml_detection_config: NotRequired[SecurityProfile_MachineLearningDetectionConfig]
    statistical_threshold: NotRequired[SecurityProfile_StatisticalThreshold]
    value: NotRequired[SecurityProfile_MetricValue]

class SecurityProfile_MachineLearningDetectionConfig(TypedDict):
    confidence_level: NotRequired[Literal["LOW", "MEDIUM", "HIGH"]]

class SecurityProfile_StatisticalThreshold(TypedDict):
    statistic: NotRequired[Literal["Average", "p0", "p0.1", "p0.01", "p1", "p10", "p50", "p90", "p99", "p99.9", "p99.99", "p100"]]

class SecurityProfile_MetricValue(TypedDict):
    cidrs: NotRequired[Texts]
    count: NotRequired[str]
    number: NotRequired[Number]
    numbers: NotRequired[Sequence[Number]]
    ports: NotRequired[Sequence[Int]]
    strings: NotRequired[Texts]

class SecurityProfile_MetricDimension2(TypedDict):
    dimension_name: str
    operator: NotRequired[Literal["IN", "NOT_IN"]]

class SecurityProfile_MetricsExportConfig(TypedDict):
    mqtt_topic: str
    role_arn: str

@final
class SecurityProfile_MetricsExportConfig_Read:
    mqtt_topic: Final[str]
    role_arn: Final[str]

class SecurityProfile_Tag(TypedDict):
    key: str
    value: str

@final
class SecurityProfile(_Resource):
    """A security profile defines a set of expected behaviors for devices in your account."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        additional_metrics_to_retain_v2: Sequence[SecurityProfile_MetricToRetain] = ...,
        alert_targets: Mapping[str, SecurityProfile_AlertTarget] = ...,
        behaviors: Sequence[SecurityProfile_Behavior] = ...,
        metrics_export_config: SecurityProfile_MetricsExportConfig = ...,
        security_profile_description: str = ...,
        security_profile_name: str = ...,
        tags: Sequence[SecurityProfile_Tag] = ...,
        target_arns: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    additional_metrics_to_retain_v2: Final[list[Any]]
    """A list of metrics whose data is retained (stored)."""
    alert_targets: Final[Any]
    """Specifies the destinations to which alerts are sent."""
    behaviors: Final[list[Any]]
    """Specifies the behaviors that, when violated by a device (thing), cause an alert."""
    metrics_export_config: Final[SecurityProfile_MetricsExportConfig_Read]
    """A structure containing the mqtt topic for metrics export."""
    security_profile_arn: Final[str]
    """The ARN (Amazon resource name) of the created security profile."""
    security_profile_description: Final[str]
    """A description of the security profile."""
    security_profile_name: Final[str]
    """A unique identifier for the security profile."""
    tags: Final[list[Any]]
    """Metadata that can be used to manage the security profile."""
    target_arns: Final[list[str]]
    """A set of target ARNs that the security profile is attached to."""

class SoftwarePackage_Tag(TypedDict):
    key: str
    value: str

@final
class SoftwarePackage(_Resource):
    """resource definition"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str = ...,
        package_name: str = ...,
        tags: Sequence[SoftwarePackage_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    package_arn: Final[str]
    package_name: Final[str]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class SoftwarePackageVersion_PackageVersionArtifact(TypedDict):
    s3_location: SoftwarePackageVersion_S3Location

class SoftwarePackageVersion_S3Location(TypedDict):
    bucket: str
    key: str
    version: str

@final
class SoftwarePackageVersion_PackageVersionArtifact_Read:
    s3_location: Final[SoftwarePackageVersion_S3Location_Read]

@final
class SoftwarePackageVersion_S3Location_Read:
    bucket: Final[str]
    key: Final[str]
    version: Final[str]

class SoftwarePackageVersion_Sbom(TypedDict):
    s3_location: SoftwarePackageVersion_S3Location2

class SoftwarePackageVersion_S3Location2(TypedDict):
    bucket: str
    key: str
    version: str

@final
class SoftwarePackageVersion_Sbom_Read:
    s3_location: Final[SoftwarePackageVersion_S3Location_Read2]

@final
class SoftwarePackageVersion_S3Location_Read2:
    bucket: Final[str]
    key: Final[str]
    version: Final[str]

class SoftwarePackageVersion_Tag(TypedDict):
    key: str
    value: str

@final
class SoftwarePackageVersion(_Resource):
    """resource definition"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        package_name: str,
        artifact: SoftwarePackageVersion_PackageVersionArtifact = ...,
        attributes: Mapping[str, str] = ...,
        description: str = ...,
        recipe: str = ...,
        sbom: SoftwarePackageVersion_Sbom = ...,
        tags: Sequence[SoftwarePackageVersion_Tag] = ...,
        version_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    artifact: Final[SoftwarePackageVersion_PackageVersionArtifact_Read]
    """The artifact location of the package version"""
    attributes: Final[Any]
    description: Final[str]
    error_reason: Final[str]
    package_name: Final[str]
    package_version_arn: Final[str]
    recipe: Final[str]
    """The inline json job document associated with a software package version"""
    sbom: Final[SoftwarePackageVersion_Sbom_Read]
    """The sbom zip archive location of the package version"""
    sbom_validation_status: Final[str]
    """The validation status of the Sbom file"""
    status: Final[str]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    version_name: Final[str]

class Stream_StreamFile(TypedDict):
    file_id: NotRequired[Int]
    s3_location: NotRequired[Stream_S3Location]

class Stream_S3Location(TypedDict):
    bucket: NotRequired[str]
    key: NotRequired[str]
    version: NotRequired[str]

class Stream_Tag(TypedDict):
    key: str
    value: str

@final
class Stream(_Resource):
    """Resource Type definition for AWS IoT Stream."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        files: Sequence[Stream_StreamFile],
        role_arn: str,
        stream_id: str,
        description: str = ...,
        tags: Sequence[Stream_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the stream."""
    created_at: Final[str]
    """The date when the stream was created."""
    description: Final[str]
    """The description of the stream."""
    files: Final[list[Any]]
    """The files to stream."""
    last_updated_at: Final[str]
    """The date when the stream was last updated."""
    role_arn: Final[str]
    """An IAM role that allows the IoT service principal to access your S3 files."""
    stream_id: Final[str]
    """The stream ID."""
    stream_version: Final[Ref[int]]
    """The stream version."""
    tags: Final[list[Any]]
    """Metadata which can be used to manage streams."""

class Thing_AttributePayload(TypedDict):
    attributes: NotRequired[Mapping[str, str]]

@final
class Thing_AttributePayload_Read:
    attributes: Final[Any]

@final
class Thing(_Resource):
    """Resource Type definition for AWS::IoT::Thing"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        attribute_payload: Thing_AttributePayload = ...,
        thing_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    attribute_payload: Final[Thing_AttributePayload_Read]
    id: Final[str]
    thing_name: Final[str]

class ThingGroup_Tag(TypedDict):
    key: str
    value: str

class ThingGroup_ThingGroupProperties(TypedDict):
    attribute_payload: NotRequired[ThingGroup_AttributePayload]
    thing_group_description: NotRequired[str]

class ThingGroup_AttributePayload(TypedDict):
    attributes: NotRequired[Mapping[str, str]]

@final
class ThingGroup_ThingGroupProperties_Read:
    attribute_payload: Final[ThingGroup_AttributePayload_Read]
    thing_group_description: Final[str]

@final
class ThingGroup_AttributePayload_Read:
    attributes: Final[Any]

@final
class ThingGroup(_Resource):
    """Resource Type definition for AWS::IoT::ThingGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        parent_group_name: str = ...,
        query_string: str = ...,
        tags: Sequence[ThingGroup_Tag] = ...,
        thing_group_name: str = ...,
        thing_group_properties: ThingGroup_ThingGroupProperties = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    id: Final[str]
    parent_group_name: Final[str]
    query_string: Final[str]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    thing_group_name: Final[str]
    thing_group_properties: Final[ThingGroup_ThingGroupProperties_Read]

@final
class ThingPrincipalAttachment(_Resource):
    """Resource Type definition for AWS::IoT::ThingPrincipalAttachment"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        principal: str,
        thing_name: str,
        thing_principal_type: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    principal: Final[str]
    """The principal, which can be a certificate ARN (as returned from the CreateCertificate operation) or an Amazon Cognito ID."""
    thing_name: Final[str]
    """The name of the AWS IoT thing."""
    thing_principal_type: Final[str]
    """The type of the relation you want to specify when you attach a principal to a thing."""

class ThingType_Tag(TypedDict):
    key: str
    value: str

class ThingType_ThingTypeProperties(TypedDict):
    mqtt5_configuration: NotRequired[ThingType_ThingTypePropertiesMqtt5Configuration]
    searchable_attributes: NotRequired[Texts]
    thing_type_description: NotRequired[str]

class ThingType_ThingTypePropertiesMqtt5Configuration(TypedDict):
    propagating_attributes: NotRequired[Sequence[ThingType_PropagatingAttribute]]

class ThingType_PropagatingAttribute(TypedDict):
    connection_attribute: NotRequired[Literal["iot:ClientId", "iot:Thing.ThingName"]]
    thing_attribute: NotRequired[str]
    user_property_key: str

@final
class ThingType_ThingTypeProperties_Read:
    mqtt5_configuration: Final[ThingType_ThingTypePropertiesMqtt5Configuration_Read]
    searchable_attributes: Final[list[str]]
    thing_type_description: Final[str]

@final
class ThingType_ThingTypePropertiesMqtt5Configuration_Read:
    propagating_attributes: Final[list[Any]]

@final
class ThingType(_Resource):
    """Resource Type definition for AWS::IoT::ThingType"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        deprecate_thing_type: Bool = ...,
        tags: Sequence[ThingType_Tag] = ...,
        thing_type_name: str = ...,
        thing_type_properties: ThingType_ThingTypeProperties = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    deprecate_thing_type: Final[Ref[bool]]
    id: Final[str]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    thing_type_name: Final[str]
    thing_type_properties: Final[ThingType_ThingTypeProperties_Read]

class TopicRule_Tag(TypedDict):
    key: str
    value: str

class TopicRule_TopicRulePayload(TypedDict):
    actions: Sequence[TopicRule_Action]
    aws_iot_sql_version: NotRequired[str]
    description: NotRequired[str]
    error_action: NotRequired[TopicRule_Action2]
    rule_disabled: NotRequired[Bool]
    sql: str

class TopicRule_Action(TypedDict):
    cloudwatch_alarm: NotRequired[TopicRule_CloudwatchAlarmAction]
    cloudwatch_logs: NotRequired[TopicRule_CloudwatchLogsAction]
    cloudwatch_metric: NotRequired[TopicRule_CloudwatchMetricAction]
    dynamodb: NotRequired[TopicRule_DynamoDBAction]
    dynamodbv2: NotRequired[TopicRule_DynamoDBv2Action]
    elasticsearch: NotRequired[TopicRule_ElasticsearchAction]
    firehose: NotRequired[TopicRule_FirehoseAction]
    http: NotRequired[TopicRule_HttpAction]
    influx_db: NotRequired[TopicRule_InfluxDBAction]
    iot_analytics: NotRequired[TopicRule_IotAnalyticsAction]
    iot_events: NotRequired[TopicRule_IotEventsAction]
    iot_site_wise: NotRequired[TopicRule_IotSiteWiseAction]
    kafka: NotRequired[TopicRule_KafkaAction]
    kinesis: NotRequired[TopicRule_KinesisAction]
    lambda_: NotRequired[TopicRule_LambdaAction]
    location: NotRequired[TopicRule_LocationAction]
    open_search: NotRequired[TopicRule_OpenSearchAction]
    republish: NotRequired[TopicRule_RepublishAction]
    s3: NotRequired[TopicRule_S3Action]
    sns: NotRequired[TopicRule_SnsAction]
    sqs: NotRequired[TopicRule_SqsAction]
    step_functions: NotRequired[TopicRule_StepFunctionsAction]
    timestream: NotRequired[TopicRule_TimestreamAction]

class TopicRule_CloudwatchAlarmAction(TypedDict):
    alarm_name: str
    role_arn: str
    state_reason: str
    state_value: str

class TopicRule_CloudwatchLogsAction(TypedDict):
    batch_mode: NotRequired[Bool]
    log_group_name: str
    role_arn: str

class TopicRule_CloudwatchMetricAction(TypedDict):
    metric_name: str
    metric_namespace: str
    metric_timestamp: NotRequired[str]
    metric_unit: str
    metric_value: str
    role_arn: str

class TopicRule_DynamoDBAction(TypedDict):
    hash_key_field: str
    hash_key_type: NotRequired[Literal["NUMBER", "STRING"]]
    hash_key_value: str
    payload_field: NotRequired[str]
    range_key_field: NotRequired[str]
    range_key_type: NotRequired[Literal["NUMBER", "STRING"]]
    range_key_value: NotRequired[str]
    role_arn: str
    table_name: str

class TopicRule_DynamoDBv2Action(TypedDict):
    put_item: NotRequired[TopicRule_PutItemInput]
    role_arn: NotRequired[str]

class TopicRule_PutItemInput(TypedDict):
    table_name: str

class TopicRule_ElasticsearchAction(TypedDict):
    endpoint: str
    id: str
    index: str
    role_arn: str
    type: str

class TopicRule_FirehoseAction(TypedDict):
    batch_mode: NotRequired[Bool]
    delivery_stream_name: str
    role_arn: str
    separator: NotRequired[str]

class TopicRule_HttpAction(TypedDict):
    auth: NotRequired[TopicRule_HttpAuthorization]
    batch_config: NotRequired[TopicRule_BatchConfig]
    confirmation_url: NotRequired[str]
    enable_batching: NotRequired[Bool]
    headers: NotRequired[Sequence[TopicRule_HttpActionHeader]]
    url: str

class TopicRule_HttpAuthorization(TypedDict):
    sigv4: NotRequired[TopicRule_SigV4Authorization]

class TopicRule_SigV4Authorization(TypedDict):
    role_arn: str
    service_name: str
    signing_region: str

class TopicRule_BatchConfig(TypedDict):
    batch_across_topics: NotRequired[Bool]
    max_batch_open_ms: NotRequired[Int]
    max_batch_size: NotRequired[Int]
    max_batch_size_bytes: NotRequired[Int]

class TopicRule_HttpActionHeader(TypedDict):
    key: str
    value: str

class TopicRule_InfluxDBAction(TypedDict):
    batch_config: NotRequired[TopicRule_InfluxDBBatchConfig]
    database_name: str
    destination_arn: str
    organization: NotRequired[str]
    role_arn: str
    table_name: str
    tags: NotRequired[Mapping[str, str]]
    timestamp_unit: NotRequired[Literal["ms", "ns", "s", "us"]]

class TopicRule_InfluxDBBatchConfig(TypedDict):
    batch_across_topics: NotRequired[Bool]
    max_batch_open_ms: NotRequired[Int]
    max_batch_size: NotRequired[Int]
    max_batch_size_bytes: NotRequired[Int]

class TopicRule_IotAnalyticsAction(TypedDict):
    batch_mode: NotRequired[Bool]
    channel_name: str
    role_arn: str

class TopicRule_IotEventsAction(TypedDict):
    batch_mode: NotRequired[Bool]
    input_name: str
    message_id: NotRequired[str]
    role_arn: str

class TopicRule_IotSiteWiseAction(TypedDict):
    put_asset_property_value_entries: Sequence[TopicRule_PutAssetPropertyValueEntry]
    role_arn: str

class TopicRule_PutAssetPropertyValueEntry(TypedDict):
    asset_id: NotRequired[str]
    entry_id: NotRequired[str]
    property_alias: NotRequired[str]
    property_id: NotRequired[str]
    property_values: Sequence[TopicRule_AssetPropertyValue]

class TopicRule_AssetPropertyValue(TypedDict):
    quality: NotRequired[str]
    timestamp: TopicRule_AssetPropertyTimestamp
    value: TopicRule_AssetPropertyVariant

class TopicRule_AssetPropertyTimestamp(TypedDict):
    offset_in_nanos: NotRequired[str]
    time_in_seconds: str

class TopicRule_AssetPropertyVariant(TypedDict):
    boolean_value: NotRequired[str]
    double_value: NotRequired[str]
    integer_value: NotRequired[str]
    string_value: NotRequired[str]

class TopicRule_KafkaAction(TypedDict):
    client_properties: Mapping[str, str]
    destination_arn: str
    headers: NotRequired[Sequence[TopicRule_KafkaActionHeader]]
    key: NotRequired[str]
    partition: NotRequired[str]
    topic: str

class TopicRule_KafkaActionHeader(TypedDict):
    key: str
    value: str

class TopicRule_KinesisAction(TypedDict):
    partition_key: NotRequired[str]
    role_arn: str
    stream_name: str

class TopicRule_LambdaAction(TypedDict):
    function_arn: NotRequired[str]

class TopicRule_LocationAction(TypedDict):
    device_id: str
    latitude: str
    longitude: str
    role_arn: str
    timestamp: NotRequired[TopicRule_Timestamp]
    tracker_name: str

class TopicRule_Timestamp(TypedDict):
    unit: NotRequired[str]
    value: str

class TopicRule_OpenSearchAction(TypedDict):
    endpoint: str
    id: str
    index: str
    role_arn: str
    type: str

class TopicRule_RepublishAction(TypedDict):
    headers: NotRequired[TopicRule_RepublishActionHeaders]
    qos: NotRequired[Int]
    role_arn: str
    topic: str

class TopicRule_RepublishActionHeaders(TypedDict):
    content_type: NotRequired[str]
    correlation_data: NotRequired[str]
    message_expiry: NotRequired[str]
    payload_format_indicator: NotRequired[str]
    response_topic: NotRequired[str]
    user_properties: NotRequired[Sequence[TopicRule_UserProperty]]

class TopicRule_UserProperty(TypedDict):
    key: str
    value: str

class TopicRule_S3Action(TypedDict):
    bucket_name: str
    canned_acl: NotRequired[Literal["private", "public-read", "public-read-write", "aws-exec-read", "authenticated-read", "bucket-owner-read", "bucket-owner-full-control", "log-delivery-write"]]
    key: str
    role_arn: str

class TopicRule_SnsAction(TypedDict):
    message_format: NotRequired[Literal["JSON", "RAW"]]
    role_arn: str
    target_arn: str

class TopicRule_SqsAction(TypedDict):
    queue_url: str
    role_arn: str
    use_base64: NotRequired[Bool]

class TopicRule_StepFunctionsAction(TypedDict):
    execution_name_prefix: NotRequired[str]
    role_arn: str
    state_machine_name: str

class TopicRule_TimestreamAction(TypedDict):
    database_name: str
    dimensions: Sequence[TopicRule_TimestreamDimension]
    role_arn: str
    table_name: str
    timestamp: NotRequired[TopicRule_TimestreamTimestamp]

class TopicRule_TimestreamDimension(TypedDict):
    name: str
    value: str

class TopicRule_TimestreamTimestamp(TypedDict):
    unit: str
    value: str

class TopicRule_Action2(TypedDict):
    cloudwatch_alarm: NotRequired[TopicRule_CloudwatchAlarmAction]
    cloudwatch_logs: NotRequired[TopicRule_CloudwatchLogsAction]
    cloudwatch_metric: NotRequired[TopicRule_CloudwatchMetricAction]
    dynamodb: NotRequired[TopicRule_DynamoDBAction]
    dynamodbv2: NotRequired[TopicRule_DynamoDBv2Action]
    elasticsearch: NotRequired[TopicRule_ElasticsearchAction]
    firehose: NotRequired[TopicRule_FirehoseAction]
    http: NotRequired[TopicRule_HttpAction]
    influx_db: NotRequired[TopicRule_InfluxDBAction]
    iot_analytics: NotRequired[TopicRule_IotAnalyticsAction]
    iot_events: NotRequired[TopicRule_IotEventsAction]
    iot_site_wise: NotRequired[TopicRule_IotSiteWiseAction]
    kafka: NotRequired[TopicRule_KafkaAction]
    kinesis: NotRequired[TopicRule_KinesisAction]
    lambda_: NotRequired[TopicRule_LambdaAction]
    location: NotRequired[TopicRule_LocationAction]
    open_search: NotRequired[TopicRule_OpenSearchAction]
    republish: NotRequired[TopicRule_RepublishAction]
    s3: NotRequired[TopicRule_S3Action]
    sns: NotRequired[TopicRule_SnsAction]
    sqs: NotRequired[TopicRule_SqsAction]
    step_functions: NotRequired[TopicRule_StepFunctionsAction]
    timestream: NotRequired[TopicRule_TimestreamAction]

@final
class TopicRule_TopicRulePayload_Read:
    actions: Final[list[Any]]
    aws_iot_sql_version: Final[str]
    description: Final[str]
    error_action: Final[TopicRule_Action_Read]
    rule_disabled: Final[Ref[bool]]
    sql: Final[str]

@final
class TopicRule_Action_Read:
    cloudwatch_alarm: Final[TopicRule_CloudwatchAlarmAction_Read]
    cloudwatch_logs: Final[TopicRule_CloudwatchLogsAction_Read]
    cloudwatch_metric: Final[TopicRule_CloudwatchMetricAction_Read]
    dynamodb: Final[TopicRule_DynamoDBAction_Read]
    dynamodbv2: Final[TopicRule_DynamoDBv2Action_Read]
    elasticsearch: Final[TopicRule_ElasticsearchAction_Read]
    firehose: Final[TopicRule_FirehoseAction_Read]
    http: Final[TopicRule_HttpAction_Read]
    influx_db: Final[TopicRule_InfluxDBAction_Read]
    iot_analytics: Final[TopicRule_IotAnalyticsAction_Read]
    iot_events: Final[TopicRule_IotEventsAction_Read]
    iot_site_wise: Final[TopicRule_IotSiteWiseAction_Read]
    kafka: Final[TopicRule_KafkaAction_Read]
    kinesis: Final[TopicRule_KinesisAction_Read]
    lambda_: Final[TopicRule_LambdaAction_Read]
    location: Final[TopicRule_LocationAction_Read]
    open_search: Final[TopicRule_OpenSearchAction_Read]
    republish: Final[TopicRule_RepublishAction_Read]
    s3: Final[TopicRule_S3Action_Read]
    sns: Final[TopicRule_SnsAction_Read]
    sqs: Final[TopicRule_SqsAction_Read]
    step_functions: Final[TopicRule_StepFunctionsAction_Read]
    timestream: Final[TopicRule_TimestreamAction_Read]

@final
class TopicRule_CloudwatchAlarmAction_Read:
    alarm_name: Final[str]
    role_arn: Final[str]
    state_reason: Final[str]
    state_value: Final[str]

@final
class TopicRule_CloudwatchLogsAction_Read:
    batch_mode: Final[Ref[bool]]
    log_group_name: Final[str]
    role_arn: Final[str]

@final
class TopicRule_CloudwatchMetricAction_Read:
    metric_name: Final[str]
    metric_namespace: Final[str]
    metric_timestamp: Final[str]
    metric_unit: Final[str]
    metric_value: Final[str]
    role_arn: Final[str]

@final
class TopicRule_DynamoDBAction_Read:
    hash_key_field: Final[str]
    hash_key_type: Final[str]
    hash_key_value: Final[str]
    payload_field: Final[str]
    range_key_field: Final[str]
    range_key_type: Final[str]
    range_key_value: Final[str]
    role_arn: Final[str]
    table_name: Final[str]

@final
class TopicRule_DynamoDBv2Action_Read:
    put_item: Final[TopicRule_PutItemInput_Read]
    role_arn: Final[str]

@final
class TopicRule_PutItemInput_Read:
    table_name: Final[str]

@final
class TopicRule_ElasticsearchAction_Read:
    endpoint: Final[str]
    id: Final[str]
    index: Final[str]
    role_arn: Final[str]
    type: Final[str]

@final
class TopicRule_FirehoseAction_Read:
    batch_mode: Final[Ref[bool]]
    delivery_stream_name: Final[str]
    role_arn: Final[str]
    separator: Final[str]

@final
class TopicRule_HttpAction_Read:
    auth: Final[TopicRule_HttpAuthorization_Read]
    batch_config: Final[TopicRule_BatchConfig_Read]
    confirmation_url: Final[str]
    enable_batching: Final[Ref[bool]]
    headers: Final[list[Any]]
    url: Final[str]

@final
class TopicRule_HttpAuthorization_Read:
    sigv4: Final[TopicRule_SigV4Authorization_Read]

@final
class TopicRule_SigV4Authorization_Read:
    role_arn: Final[str]
    service_name: Final[str]
    signing_region: Final[str]

@final
class TopicRule_BatchConfig_Read:
    batch_across_topics: Final[Ref[bool]]
    max_batch_open_ms: Final[Ref[int]]
    max_batch_size: Final[Ref[int]]
    max_batch_size_bytes: Final[Ref[int]]

@final
class TopicRule_InfluxDBAction_Read:
    batch_config: Final[TopicRule_InfluxDBBatchConfig_Read]
    database_name: Final[str]
    destination_arn: Final[str]
    organization: Final[str]
    role_arn: Final[str]
    table_name: Final[str]
    tags: Final[Any]
    timestamp_unit: Final[str]

@final
class TopicRule_InfluxDBBatchConfig_Read:
    batch_across_topics: Final[Ref[bool]]
    max_batch_open_ms: Final[Ref[int]]
    max_batch_size: Final[Ref[int]]
    max_batch_size_bytes: Final[Ref[int]]

@final
class TopicRule_IotAnalyticsAction_Read:
    batch_mode: Final[Ref[bool]]
    channel_name: Final[str]
    role_arn: Final[str]

@final
class TopicRule_IotEventsAction_Read:
    batch_mode: Final[Ref[bool]]
    input_name: Final[str]
    message_id: Final[str]
    role_arn: Final[str]

@final
class TopicRule_IotSiteWiseAction_Read:
    put_asset_property_value_entries: Final[list[Any]]
    role_arn: Final[str]

@final
class TopicRule_KafkaAction_Read:
    client_properties: Final[Any]
    destination_arn: Final[str]
    headers: Final[list[Any]]
    key: Final[str]
    partition: Final[str]
    topic: Final[str]

@final
class TopicRule_KinesisAction_Read:
    partition_key: Final[str]
    role_arn: Final[str]
    stream_name: Final[str]

@final
class TopicRule_LambdaAction_Read:
    function_arn: Final[str]

@final
class TopicRule_LocationAction_Read:
    device_id: Final[str]
    latitude: Final[str]
    longitude: Final[str]
    role_arn: Final[str]
    timestamp: Final[TopicRule_Timestamp_Read]
    tracker_name: Final[str]

@final
class TopicRule_Timestamp_Read:
    unit: Final[str]
    value: Final[str]

@final
class TopicRule_OpenSearchAction_Read:
    endpoint: Final[str]
    id: Final[str]
    index: Final[str]
    role_arn: Final[str]
    type: Final[str]

@final
class TopicRule_RepublishAction_Read:
    headers: Final[TopicRule_RepublishActionHeaders_Read]
    qos: Final[Ref[int]]
    role_arn: Final[str]
    topic: Final[str]

@final
class TopicRule_RepublishActionHeaders_Read:
    content_type: Final[str]
    correlation_data: Final[str]
    message_expiry: Final[str]
    payload_format_indicator: Final[str]
    response_topic: Final[str]
    user_properties: Final[list[Any]]

@final
class TopicRule_S3Action_Read:
    bucket_name: Final[str]
    canned_acl: Final[str]
    key: Final[str]
    role_arn: Final[str]

@final
class TopicRule_SnsAction_Read:
    message_format: Final[str]
    role_arn: Final[str]
    target_arn: Final[str]

@final
class TopicRule_SqsAction_Read:
    queue_url: Final[str]
    role_arn: Final[str]
    use_base64: Final[Ref[bool]]

@final
class TopicRule_StepFunctionsAction_Read:
    execution_name_prefix: Final[str]
    role_arn: Final[str]
    state_machine_name: Final[str]

@final
class TopicRule_TimestreamAction_Read:
    database_name: Final[str]
    dimensions: Final[list[Any]]
    role_arn: Final[str]
    table_name: Final[str]
    timestamp: Final[TopicRule_TimestreamTimestamp_Read]

@final
class TopicRule_TimestreamTimestamp_Read:
    unit: Final[str]
    value: Final[str]

@final
class TopicRule(_Resource):
    """Resource Type definition for AWS::IoT::TopicRule"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        topic_rule_payload: TopicRule_TopicRulePayload,
        rule_name: str = ...,
        tags: Sequence[TopicRule_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    rule_name: Final[str]
    tags: Final[list[Any]]
    topic_rule_payload: Final[TopicRule_TopicRulePayload_Read]

class TopicRuleDestination_HttpUrlDestinationSummary(TypedDict):
    confirmation_url: NotRequired[str]

@final
class TopicRuleDestination_HttpUrlDestinationSummary_Read:
    confirmation_url: Final[str]

class TopicRuleDestination_InfluxDBDestinationProperties(TypedDict):
    endpoint: str
    influx_db_version: str
    secret_id: str
    secret_key: NotRequired[SecretText]
    secret_type: NotRequired[str]

@final
class TopicRuleDestination_InfluxDBDestinationProperties_Read:
    endpoint: Final[str]
    influx_db_version: Final[str]
    secret_id: Final[str]
    secret_key: Final[str]
    secret_type: Final[str]

class TopicRuleDestination_VpcDestinationProperties(TypedDict):
    role_arn: NotRequired[str]
    security_groups: NotRequired[Texts]
    subnet_ids: NotRequired[Texts]
    vpc_id: NotRequired[str]

@final
class TopicRuleDestination_VpcDestinationProperties_Read:
    role_arn: Final[str]
    security_groups: Final[list[str]]
    subnet_ids: Final[list[str]]
    vpc_id: Final[str]

@final
class TopicRuleDestination(_Resource):
    """Resource Type definition for AWS::IoT::TopicRuleDestination"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        http_url_properties: TopicRuleDestination_HttpUrlDestinationSummary = ...,
        influx_db_properties: TopicRuleDestination_InfluxDBDestinationProperties = ...,
        status: Literal["ENABLED", "IN_PROGRESS", "DISABLED"] = ...,
        vpc_properties: TopicRuleDestination_VpcDestinationProperties = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Amazon Resource Name (ARN)."""
    http_url_properties: Final[TopicRuleDestination_HttpUrlDestinationSummary_Read]
    """HTTP URL destination properties."""
    influx_db_properties: Final[TopicRuleDestination_InfluxDBDestinationProperties_Read]
    """InfluxDB destination properties."""
    status: Final[str]
    """The status of the TopicRuleDestination."""
    status_reason: Final[str]
    """The reasoning for the current status of the TopicRuleDestination."""
    vpc_properties: Final[TopicRuleDestination_VpcDestinationProperties_Read]
    """VPC destination properties."""

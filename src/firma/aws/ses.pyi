"""Resource types of AWS SES. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class ConfigurationSet_ArchivingOptions(TypedDict):
    archive_arn: NotRequired[str]

@final
class ConfigurationSet_ArchivingOptions_Read:
    archive_arn: Final[str]

class ConfigurationSet_DeliveryOptions(TypedDict):
    max_delivery_seconds: NotRequired[Number]
    sending_pool_name: NotRequired[str]
    tls_policy: NotRequired[str]

@final
class ConfigurationSet_DeliveryOptions_Read:
    max_delivery_seconds: Final[Ref[float]]
    sending_pool_name: Final[str]
    tls_policy: Final[str]

class ConfigurationSet_ReputationOptions(TypedDict):
    reputation_metrics_enabled: NotRequired[Bool]

@final
class ConfigurationSet_ReputationOptions_Read:
    reputation_metrics_enabled: Final[Ref[bool]]

class ConfigurationSet_SendingOptions(TypedDict):
    sending_enabled: NotRequired[Bool]

@final
class ConfigurationSet_SendingOptions_Read:
    sending_enabled: Final[Ref[bool]]

class ConfigurationSet_SuppressionOptions(TypedDict):
    suppressed_reasons: NotRequired[Texts]
    validation_options: NotRequired[ConfigurationSet_SuppressionOptionsValidationOptions]

class ConfigurationSet_SuppressionOptionsValidationOptions(TypedDict):
    condition_threshold: ConfigurationSet_SuppressionOptionsValidationOptionsConditionThreshold

class ConfigurationSet_SuppressionOptionsValidationOptionsConditionThreshold(TypedDict):
    condition_threshold_enabled: str
    overall_confidence_threshold: NotRequired[ConfigurationSet_SuppressionOptionsValidationOptionsConditionThresholdOverallConfidenceThreshold]

class ConfigurationSet_SuppressionOptionsValidationOptionsConditionThresholdOverallConfidenceThreshold(TypedDict):
    confidence_verdict_threshold: str

@final
class ConfigurationSet_SuppressionOptions_Read:
    suppressed_reasons: Final[list[str]]
    validation_options: Final[ConfigurationSet_SuppressionOptionsValidationOptions_Read]

@final
class ConfigurationSet_SuppressionOptionsValidationOptions_Read:
    condition_threshold: Final[ConfigurationSet_SuppressionOptionsValidationOptionsConditionThreshold_Read]

@final
class ConfigurationSet_SuppressionOptionsValidationOptionsConditionThreshold_Read:
    condition_threshold_enabled: Final[str]
    overall_confidence_threshold: Final[ConfigurationSet_SuppressionOptionsValidationOptionsConditionThresholdOverallConfidenceThreshold_Read]

@final
class ConfigurationSet_SuppressionOptionsValidationOptionsConditionThresholdOverallConfidenceThreshold_Read:
    confidence_verdict_threshold: Final[str]

class ConfigurationSet_Tag(TypedDict):
    key: str
    value: str

class ConfigurationSet_TrackingOptions(TypedDict):
    custom_redirect_domain: NotRequired[str]
    https_policy: NotRequired[str]

@final
class ConfigurationSet_TrackingOptions_Read:
    custom_redirect_domain: Final[str]
    https_policy: Final[str]

class ConfigurationSet_VdmOptions(TypedDict):
    dashboard_options: NotRequired[ConfigurationSet_DashboardOptions]
    guardian_options: NotRequired[ConfigurationSet_GuardianOptions]

class ConfigurationSet_DashboardOptions(TypedDict):
    engagement_metrics: str

class ConfigurationSet_GuardianOptions(TypedDict):
    optimized_shared_delivery: str

@final
class ConfigurationSet_VdmOptions_Read:
    dashboard_options: Final[ConfigurationSet_DashboardOptions_Read]
    guardian_options: Final[ConfigurationSet_GuardianOptions_Read]

@final
class ConfigurationSet_DashboardOptions_Read:
    engagement_metrics: Final[str]

@final
class ConfigurationSet_GuardianOptions_Read:
    optimized_shared_delivery: Final[str]

@final
class ConfigurationSet(_Resource):
    """Resource schema for AWS::SES::ConfigurationSet."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        archiving_options: ConfigurationSet_ArchivingOptions = ...,
        delivery_options: ConfigurationSet_DeliveryOptions = ...,
        name: str = ...,
        reputation_options: ConfigurationSet_ReputationOptions = ...,
        sending_options: ConfigurationSet_SendingOptions = ...,
        suppression_options: ConfigurationSet_SuppressionOptions = ...,
        tags: Sequence[ConfigurationSet_Tag] = ...,
        tracking_options: ConfigurationSet_TrackingOptions = ...,
        vdm_options: ConfigurationSet_VdmOptions = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    archiving_options: Final[ConfigurationSet_ArchivingOptions_Read]
    """An object that defines a MailManager archive that is used to preserve emails that you send using the configuration set."""
    delivery_options: Final[ConfigurationSet_DeliveryOptions_Read]
    """An object that defines the dedicated IP pool that is used to send emails that you send using the configuration set."""
    name: Final[str]
    """The name of the configuration set."""
    reputation_options: Final[ConfigurationSet_ReputationOptions_Read]
    """An object that defines whether or not Amazon SES collects reputation metrics for the emails that you send that use the configuration set."""
    sending_options: Final[ConfigurationSet_SendingOptions_Read]
    """An object that defines whether or not Amazon SES can send email that you send using the configuration set."""
    suppression_options: Final[ConfigurationSet_SuppressionOptions_Read]
    """An object that contains information about the suppression list preferences for your account."""
    tags: Final[list[Any]]
    """The tags (keys and values) associated with the contact list."""
    tracking_options: Final[ConfigurationSet_TrackingOptions_Read]
    """An object that defines the open and click tracking options for emails that you send using the configuration set."""
    vdm_options: Final[ConfigurationSet_VdmOptions_Read]
    """An object that contains Virtual Deliverability Manager (VDM) settings for this configuration set."""

class ConfigurationSetEventDestination_EventDestination(TypedDict):
    cloud_watch_destination: NotRequired[ConfigurationSetEventDestination_CloudWatchDestination]
    enabled: NotRequired[Bool]
    event_bridge_destination: NotRequired[ConfigurationSetEventDestination_EventBridgeDestination]
    kinesis_firehose_destination: NotRequired[ConfigurationSetEventDestination_KinesisFirehoseDestination]
    matching_event_types: Texts
    name: NotRequired[str]
    sns_destination: NotRequired[ConfigurationSetEventDestination_SnsDestination]

class ConfigurationSetEventDestination_CloudWatchDestination(TypedDict):
    dimension_configurations: NotRequired[Sequence[ConfigurationSetEventDestination_DimensionConfiguration]]

class ConfigurationSetEventDestination_DimensionConfiguration(TypedDict):
    default_dimension_value: str
    dimension_name: str
    dimension_value_source: Literal["EMAIL_HEADER", "LINK_TAG", "MESSAGE_TAG", "emailHeader", "linkTag", "messageTag"]

class ConfigurationSetEventDestination_EventBridgeDestination(TypedDict):
    event_bus_arn: str

class ConfigurationSetEventDestination_KinesisFirehoseDestination(TypedDict):
    delivery_stream_arn: str
    iam_role_arn: str

class ConfigurationSetEventDestination_SnsDestination(TypedDict):
    topic_arn: str

@final
class ConfigurationSetEventDestination_EventDestination_Read:
    cloud_watch_destination: Final[ConfigurationSetEventDestination_CloudWatchDestination_Read]
    enabled: Final[Ref[bool]]
    event_bridge_destination: Final[ConfigurationSetEventDestination_EventBridgeDestination_Read]
    kinesis_firehose_destination: Final[ConfigurationSetEventDestination_KinesisFirehoseDestination_Read]
    matching_event_types: Final[list[str]]
    name: Final[str]
    sns_destination: Final[ConfigurationSetEventDestination_SnsDestination_Read]

@final
class ConfigurationSetEventDestination_CloudWatchDestination_Read:
    dimension_configurations: Final[list[Any]]

@final
class ConfigurationSetEventDestination_EventBridgeDestination_Read:
    event_bus_arn: Final[str]

@final
class ConfigurationSetEventDestination_KinesisFirehoseDestination_Read:
    delivery_stream_arn: Final[str]
    iam_role_arn: Final[str]

@final
class ConfigurationSetEventDestination_SnsDestination_Read:
    topic_arn: Final[str]

@final
class ConfigurationSetEventDestination(_Resource):
    """Resource Type definition for AWS::SES::ConfigurationSetEventDestination"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        configuration_set_name: str,
        event_destination: ConfigurationSetEventDestination_EventDestination,
        **_options: Unpack[Options],
    ) -> None: ...
    configuration_set_name: Final[str]
    """The name of the configuration set that contains the event destination."""
    event_destination: Final[ConfigurationSetEventDestination_EventDestination_Read]
    """The event destination object."""
    id: Final[str]

class ContactList_Tag(TypedDict):
    key: str
    value: str

class ContactList_Topic(TypedDict):
    default_subscription_status: str
    description: NotRequired[str]
    display_name: str
    topic_name: str

@final
class ContactList(_Resource):
    """Resource schema for AWS::SES::ContactList."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        contact_list_name: str = ...,
        description: str = ...,
        tags: Sequence[ContactList_Tag] = ...,
        topics: Sequence[ContactList_Topic] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    contact_list_name: Final[str]
    """The name of the contact list."""
    description: Final[str]
    """The description of the contact list."""
    tags: Final[list[Any]]
    """The tags (keys and values) associated with the contact list."""
    topics: Final[list[Any]]
    """The topics associated with the contact list."""

class CustomVerificationEmailTemplate_Tag(TypedDict):
    key: str
    value: str

@final
class CustomVerificationEmailTemplate(_Resource):
    """Resource Type definition for AWS::SES::CustomVerificationEmailTemplate."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        failure_redirection_url: str,
        from_email_address: str,
        success_redirection_url: str,
        template_content: str,
        template_name: str,
        template_subject: str,
        tags: Sequence[CustomVerificationEmailTemplate_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    failure_redirection_url: Final[str]
    """The URL that the recipient of the verification email is sent to if his or her address is not successfully verified."""
    from_email_address: Final[str]
    """The email address that the custom verification email is sent from."""
    success_redirection_url: Final[str]
    """The URL that the recipient of the verification email is sent to if his or her address is successfully verified."""
    tags: Final[list[Any]]
    """The tags (keys and values) associated with the tenant."""
    template_content: Final[str]
    """The content of the custom verification email."""
    template_name: Final[str]
    """The name of the custom verification email template."""
    template_subject: Final[str]
    """The subject line of the custom verification email."""

class DedicatedIpPool_Tag(TypedDict):
    key: str
    value: str

@final
class DedicatedIpPool(_Resource):
    """Resource Type definition for AWS::SES::DedicatedIpPool"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        pool_name: str = ...,
        scaling_mode: str = ...,
        tags: Sequence[DedicatedIpPool_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    pool_name: Final[str]
    """The name of the dedicated IP pool."""
    scaling_mode: Final[str]
    """Specifies whether the dedicated IP pool is managed or not."""
    tags: Final[list[Any]]
    """The tags (keys and values) associated with the dedicated IP pool."""

class EmailIdentity_ConfigurationSetAttributes(TypedDict):
    configuration_set_name: NotRequired[str]

@final
class EmailIdentity_ConfigurationSetAttributes_Read:
    configuration_set_name: Final[str]

class EmailIdentity_DkimAttributes(TypedDict):
    signing_enabled: NotRequired[Bool]

@final
class EmailIdentity_DkimAttributes_Read:
    signing_enabled: Final[Ref[bool]]

class EmailIdentity_DkimSigningAttributes(TypedDict):
    domain_signing_private_key: NotRequired[SecretText]
    domain_signing_selector: NotRequired[str]
    next_signing_key_length: NotRequired[str]

@final
class EmailIdentity_DkimSigningAttributes_Read:
    domain_signing_private_key: Final[str]
    domain_signing_selector: Final[str]
    next_signing_key_length: Final[str]

class EmailIdentity_FeedbackAttributes(TypedDict):
    email_forwarding_enabled: NotRequired[Bool]

@final
class EmailIdentity_FeedbackAttributes_Read:
    email_forwarding_enabled: Final[Ref[bool]]

class EmailIdentity_MailFromAttributes(TypedDict):
    behavior_on_mx_failure: NotRequired[str]
    mail_from_domain: NotRequired[str]

@final
class EmailIdentity_MailFromAttributes_Read:
    behavior_on_mx_failure: Final[str]
    mail_from_domain: Final[str]

class EmailIdentity_Tag(TypedDict):
    key: str
    value: str

@final
class EmailIdentity(_Resource):
    """Resource Type definition for AWS::SES::EmailIdentity"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        email_identity: str,
        configuration_set_attributes: EmailIdentity_ConfigurationSetAttributes = ...,
        dkim_attributes: EmailIdentity_DkimAttributes = ...,
        dkim_signing_attributes: EmailIdentity_DkimSigningAttributes = ...,
        feedback_attributes: EmailIdentity_FeedbackAttributes = ...,
        mail_from_attributes: EmailIdentity_MailFromAttributes = ...,
        tags: Sequence[EmailIdentity_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    configuration_set_attributes: Final[EmailIdentity_ConfigurationSetAttributes_Read]
    """Used to associate a configuration set with an email identity."""
    dkim_attributes: Final[EmailIdentity_DkimAttributes_Read]
    """Used to enable or disable DKIM authentication for an email identity."""
    dkim_dns_token_name1: Final[str]
    dkim_dns_token_name2: Final[str]
    dkim_dns_token_name3: Final[str]
    dkim_dns_token_value1: Final[str]
    dkim_dns_token_value2: Final[str]
    dkim_dns_token_value3: Final[str]
    dkim_signing_attributes: Final[EmailIdentity_DkimSigningAttributes_Read]
    """If your request includes this object, Amazon SES configures the identity to use Bring Your Own DKIM (BYODKIM) for DKIM authentication…"""
    email_identity: Final[str]
    """The email address or domain to verify."""
    feedback_attributes: Final[EmailIdentity_FeedbackAttributes_Read]
    """Used to enable or disable feedback forwarding for an identity."""
    mail_from_attributes: Final[EmailIdentity_MailFromAttributes_Read]
    """Used to enable or disable the custom Mail-From domain configuration for an email identity."""
    tags: Final[list[Any]]
    """The tags (keys and values) associated with the email identity."""

@final
class EmailIdentityCertificate(_Resource):
    """Associates an AWS Certificate Manager certificate with a sender under an SES email identity, so that SES signs the sender's mail with…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        certificate_arn: str,
        email_identity: str,
        from_address: str,
        **_options: Unpack[Options],
    ) -> None: ...
    certificate_arn: Final[str]
    """The ARN of the AWS Certificate Manager certificate to associate with the sender."""
    email_identity: Final[str]
    """The email identity that owns the sender the certificate is associated with."""
    from_address: Final[str]
    """The sender the certificate signs for."""

class MailManagerAddonInstance_Tag(TypedDict):
    key: str
    value: str

@final
class MailManagerAddonInstance(_Resource):
    """Definition of AWS::SES::MailManagerAddonInstance Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        addon_subscription_id: str,
        tags: Sequence[MailManagerAddonInstance_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    addon_instance_arn: Final[str]
    addon_instance_id: Final[str]
    addon_name: Final[str]
    addon_subscription_id: Final[str]
    tags: Final[list[Any]]

class MailManagerAddonSubscription_Tag(TypedDict):
    key: str
    value: str

@final
class MailManagerAddonSubscription(_Resource):
    """Definition of AWS::SES::MailManagerAddonSubscription Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        addon_name: str,
        tags: Sequence[MailManagerAddonSubscription_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    addon_name: Final[str]
    addon_subscription_arn: Final[str]
    addon_subscription_id: Final[str]
    tags: Final[list[Any]]

class MailManagerAddressList_Tag(TypedDict):
    key: str
    value: str

@final
class MailManagerAddressList(_Resource):
    """Definition of AWS::SES::MailManagerAddressList Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        address_list_name: str = ...,
        tags: Sequence[MailManagerAddressList_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    address_list_arn: Final[str]
    address_list_id: Final[str]
    address_list_name: Final[str]
    tags: Final[list[Any]]

class MailManagerArchive_ArchiveRetention(TypedDict):
    retention_period: Literal["THREE_MONTHS", "SIX_MONTHS", "NINE_MONTHS", "ONE_YEAR", "EIGHTEEN_MONTHS", "TWO_YEARS", "THIRTY_MONTHS", "THREE_YEARS", "FOUR_YEARS", "FIVE_YEARS", "SIX_YEARS", "SEVEN_YEARS", "EIGHT_YEARS", "NINE_YEARS", "TEN_YEARS", "PERMANENT"]

@final
class MailManagerArchive_ArchiveRetention_Read:
    retention_period: Final[str]

class MailManagerArchive_Tag(TypedDict):
    key: str
    value: str

@final
class MailManagerArchive(_Resource):
    """Definition of AWS::SES::MailManagerArchive Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        archive_name: str = ...,
        kms_key_arn: str = ...,
        retention: MailManagerArchive_ArchiveRetention = ...,
        tags: Sequence[MailManagerArchive_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    archive_arn: Final[str]
    archive_id: Final[str]
    archive_name: Final[str]
    archive_state: Final[str]
    kms_key_arn: Final[str]
    retention: Final[MailManagerArchive_ArchiveRetention_Read]
    tags: Final[list[Any]]

class MailManagerIngressPoint_IngressPointConfiguration(TypedDict):
    smtp_password: NotRequired[SecretText]
    secret_arn: NotRequired[str]
    tls_auth_configuration: NotRequired[MailManagerIngressPoint_TlsAuthConfiguration]

class MailManagerIngressPoint_TlsAuthConfiguration(TypedDict):
    trust_store: MailManagerIngressPoint_TrustStore

class MailManagerIngressPoint_TrustStore(TypedDict):
    ca_content: str
    crl_content: NotRequired[str]
    kms_key_arn: NotRequired[str]

@final
class MailManagerIngressPoint_IngressPointConfiguration_Read:
    smtp_password: Final[str]
    secret_arn: Final[str]
    tls_auth_configuration: Final[MailManagerIngressPoint_TlsAuthConfiguration_Read]

@final
class MailManagerIngressPoint_TlsAuthConfiguration_Read:
    trust_store: Final[MailManagerIngressPoint_TrustStore_Read]

@final
class MailManagerIngressPoint_TrustStore_Read:
    ca_content: Final[str]
    crl_content: Final[str]
    kms_key_arn: Final[str]

class MailManagerIngressPoint_NetworkConfiguration(TypedDict):
    public_network_configuration: NotRequired[MailManagerIngressPoint_PublicNetworkConfiguration]
    private_network_configuration: NotRequired[MailManagerIngressPoint_PrivateNetworkConfiguration]

class MailManagerIngressPoint_PublicNetworkConfiguration(TypedDict):
    ip_type: Literal["IPV4", "DUAL_STACK"]

class MailManagerIngressPoint_PrivateNetworkConfiguration(TypedDict):
    vpc_endpoint_id: str

@final
class MailManagerIngressPoint_NetworkConfiguration_Read:
    public_network_configuration: Final[MailManagerIngressPoint_PublicNetworkConfiguration_Read]
    private_network_configuration: Final[MailManagerIngressPoint_PrivateNetworkConfiguration_Read]

@final
class MailManagerIngressPoint_PublicNetworkConfiguration_Read:
    ip_type: Final[str]

@final
class MailManagerIngressPoint_PrivateNetworkConfiguration_Read:
    vpc_endpoint_id: Final[str]

class MailManagerIngressPoint_Tag(TypedDict):
    key: str
    value: str

@final
class MailManagerIngressPoint(_Resource):
    """Definition of AWS::SES::MailManagerIngressPoint Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        rule_set_id: str,
        traffic_policy_id: str,
        type: Literal["OPEN", "AUTH", "MTLS"],
        ingress_point_configuration: MailManagerIngressPoint_IngressPointConfiguration = ...,
        ingress_point_name: str = ...,
        network_configuration: MailManagerIngressPoint_NetworkConfiguration = ...,
        status_to_update: Literal["ACTIVE", "CLOSED"] = ...,
        tags: Sequence[MailManagerIngressPoint_Tag] = ...,
        tls_policy: Literal["REQUIRED", "OPTIONAL", "FIPS"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    a_record: Final[str]
    ingress_point_arn: Final[str]
    ingress_point_configuration: Final[MailManagerIngressPoint_IngressPointConfiguration_Read]
    ingress_point_id: Final[str]
    ingress_point_name: Final[str]
    network_configuration: Final[MailManagerIngressPoint_NetworkConfiguration_Read]
    rule_set_id: Final[str]
    status: Final[str]
    status_to_update: Final[str]
    tags: Final[list[Any]]
    tls_policy: Final[str]
    traffic_policy_id: Final[str]
    type: Final[str]

class MailManagerRelay_RelayAuthentication(TypedDict):
    secret_arn: NotRequired[str]
    no_authentication: NotRequired[Mapping[str, Any]]

@final
class MailManagerRelay_RelayAuthentication_Read:
    secret_arn: Final[str]
    no_authentication: Final[Any]

class MailManagerRelay_Tag(TypedDict):
    key: str
    value: str

@final
class MailManagerRelay(_Resource):
    """Definition of AWS::SES::MailManagerRelay Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        authentication: MailManagerRelay_RelayAuthentication,
        server_name: str,
        server_port: Number,
        relay_name: str = ...,
        tags: Sequence[MailManagerRelay_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    authentication: Final[MailManagerRelay_RelayAuthentication_Read]
    relay_arn: Final[str]
    relay_id: Final[str]
    relay_name: Final[str]
    server_name: Final[str]
    server_port: Final[Ref[float]]
    tags: Final[list[Any]]

class MailManagerRuleSet_Rule(TypedDict):
    actions: Sequence[MailManagerRuleSet_RuleAction]
    conditions: NotRequired[Sequence[MailManagerRuleSet_RuleCondition]]
    name: NotRequired[str]
    unless: NotRequired[Sequence[MailManagerRuleSet_RuleCondition2]]

class MailManagerRuleSet_RuleAction(TypedDict):
    drop: NotRequired[Mapping[str, Any]]
    relay: NotRequired[MailManagerRuleSet_RelayAction]
    archive: NotRequired[MailManagerRuleSet_ArchiveAction]
    write_to_s3: NotRequired[MailManagerRuleSet_S3Action]
    send: NotRequired[MailManagerRuleSet_SendAction]
    add_header: NotRequired[MailManagerRuleSet_AddHeaderAction]
    replace_recipient: NotRequired[MailManagerRuleSet_ReplaceRecipientAction]
    deliver_to_mailbox: NotRequired[MailManagerRuleSet_DeliverToMailboxAction]
    deliver_to_q_business: NotRequired[MailManagerRuleSet_DeliverToQBusinessAction]
    publish_to_sns: NotRequired[MailManagerRuleSet_SnsAction]
    bounce: NotRequired[MailManagerRuleSet_BounceAction]
    invoke_lambda: NotRequired[MailManagerRuleSet_InvokeLambdaAction]

class MailManagerRuleSet_RelayAction(TypedDict):
    action_failure_policy: NotRequired[Literal["CONTINUE", "DROP"]]
    mail_from: NotRequired[Literal["REPLACE", "PRESERVE"]]
    relay: str

class MailManagerRuleSet_ArchiveAction(TypedDict):
    action_failure_policy: NotRequired[Literal["CONTINUE", "DROP"]]
    target_archive: str

class MailManagerRuleSet_S3Action(TypedDict):
    action_failure_policy: NotRequired[Literal["CONTINUE", "DROP"]]
    role_arn: str
    s3_bucket: str
    s3_prefix: NotRequired[str]
    s3_sse_kms_key_id: NotRequired[str]

class MailManagerRuleSet_SendAction(TypedDict):
    action_failure_policy: NotRequired[Literal["CONTINUE", "DROP"]]
    role_arn: str

class MailManagerRuleSet_AddHeaderAction(TypedDict):
    header_name: str
    header_value: str

class MailManagerRuleSet_ReplaceRecipientAction(TypedDict):
    replace_with: NotRequired[Texts]

class MailManagerRuleSet_DeliverToMailboxAction(TypedDict):
    action_failure_policy: NotRequired[Literal["CONTINUE", "DROP"]]
    mailbox_arn: str
    role_arn: str

class MailManagerRuleSet_DeliverToQBusinessAction(TypedDict):
    action_failure_policy: NotRequired[Literal["CONTINUE", "DROP"]]
    application_id: str
    index_id: str
    role_arn: str

class MailManagerRuleSet_SnsAction(TypedDict):
    action_failure_policy: NotRequired[Literal["CONTINUE", "DROP"]]
    encoding: NotRequired[Literal["UTF-8", "BASE64"]]
    payload_type: NotRequired[Literal["CONTENT", "HEADERS"]]
    role_arn: str
    topic_arn: str

class MailManagerRuleSet_BounceAction(TypedDict):
    action_failure_policy: NotRequired[Literal["CONTINUE", "DROP"]]
    diagnostic_message: str
    message: NotRequired[str]
    role_arn: str
    sender: str
    smtp_reply_code: str
    status_code: str

class MailManagerRuleSet_InvokeLambdaAction(TypedDict):
    action_failure_policy: NotRequired[Literal["CONTINUE", "DROP"]]
    function_arn: str
    invocation_type: Literal["EVENT", "REQUEST_RESPONSE"]
    retry_time_minutes: NotRequired[Int]
    role_arn: str

class MailManagerRuleSet_RuleCondition(TypedDict):
    boolean_expression: NotRequired[MailManagerRuleSet_RuleBooleanExpression]
    string_expression: NotRequired[MailManagerRuleSet_RuleStringExpression]
    number_expression: NotRequired[MailManagerRuleSet_RuleNumberExpression]
    ip_expression: NotRequired[MailManagerRuleSet_RuleIpExpression]
    verdict_expression: NotRequired[MailManagerRuleSet_RuleVerdictExpression]
    dmarc_expression: NotRequired[MailManagerRuleSet_RuleDmarcExpression]

class MailManagerRuleSet_RuleBooleanExpression(TypedDict):
    evaluate: MailManagerRuleSet_RuleBooleanToEvaluate
    operator: Literal["IS_TRUE", "IS_FALSE"]

class MailManagerRuleSet_RuleBooleanToEvaluate(TypedDict):
    attribute: NotRequired[Literal["READ_RECEIPT_REQUESTED", "TLS", "TLS_WRAPPED"]]
    analysis: NotRequired[MailManagerRuleSet_Analysis]
    is_in_address_list: NotRequired[MailManagerRuleSet_RuleIsInAddressList]

class MailManagerRuleSet_Analysis(TypedDict):
    analyzer: str
    result_field: str

class MailManagerRuleSet_RuleIsInAddressList(TypedDict):
    address_lists: Texts
    attribute: Literal["RECIPIENT", "MAIL_FROM", "SENDER", "FROM", "TO", "CC"]

class MailManagerRuleSet_RuleStringExpression(TypedDict):
    evaluate: MailManagerRuleSet_RuleStringToEvaluate
    operator: Literal["EQUALS", "NOT_EQUALS", "STARTS_WITH", "ENDS_WITH", "CONTAINS"]
    values: Texts

class MailManagerRuleSet_RuleStringToEvaluate(TypedDict):
    attribute: NotRequired[Literal["MAIL_FROM", "HELO", "RECIPIENT", "SENDER", "FROM", "SUBJECT", "TO", "CC"]]
    mime_header_attribute: NotRequired[str]
    analysis: NotRequired[MailManagerRuleSet_Analysis2]
    client_certificate_attribute: NotRequired[Literal["CN", "SAN_RFC822_NAME", "SAN_DNS_NAME", "SAN_DIRECTORY_NAME", "SAN_UNIFORM_RESOURCE_IDENTIFIER", "SAN_IP_ADDRESS", "SAN_REGISTERED_ID", "SERIAL_NUMBER"]]

class MailManagerRuleSet_Analysis2(TypedDict):
    analyzer: str
    result_field: str

class MailManagerRuleSet_RuleNumberExpression(TypedDict):
    evaluate: MailManagerRuleSet_RuleNumberToEvaluate
    operator: Literal["EQUALS", "NOT_EQUALS", "LESS_THAN", "GREATER_THAN", "LESS_THAN_OR_EQUAL", "GREATER_THAN_OR_EQUAL"]
    value: Number

class MailManagerRuleSet_RuleNumberToEvaluate(TypedDict):
    attribute: Literal["MESSAGE_SIZE"]

class MailManagerRuleSet_RuleIpExpression(TypedDict):
    evaluate: MailManagerRuleSet_RuleIpToEvaluate
    operator: Literal["CIDR_MATCHES", "NOT_CIDR_MATCHES"]
    values: Texts

class MailManagerRuleSet_RuleIpToEvaluate(TypedDict):
    attribute: Literal["SOURCE_IP"]

class MailManagerRuleSet_RuleVerdictExpression(TypedDict):
    evaluate: MailManagerRuleSet_RuleVerdictToEvaluate
    operator: Literal["EQUALS", "NOT_EQUALS"]
    values: Sequence[Literal["PASS", "FAIL", "GRAY", "PROCESSING_FAILED"]]

class MailManagerRuleSet_RuleVerdictToEvaluate(TypedDict):
    attribute: NotRequired[Literal["SPF", "DKIM"]]
    analysis: NotRequired[MailManagerRuleSet_Analysis3]

class MailManagerRuleSet_Analysis3(TypedDict):
    analyzer: str
    result_field: str

class MailManagerRuleSet_RuleDmarcExpression(TypedDict):
    operator: Literal["EQUALS", "NOT_EQUALS"]
    values: Sequence[Literal["NONE", "QUARANTINE", "REJECT"]]

class MailManagerRuleSet_RuleCondition2(TypedDict):
    boolean_expression: NotRequired[MailManagerRuleSet_RuleBooleanExpression]
    string_expression: NotRequired[MailManagerRuleSet_RuleStringExpression]
    number_expression: NotRequired[MailManagerRuleSet_RuleNumberExpression]
    ip_expression: NotRequired[MailManagerRuleSet_RuleIpExpression]
    verdict_expression: NotRequired[MailManagerRuleSet_RuleVerdictExpression]
    dmarc_expression: NotRequired[MailManagerRuleSet_RuleDmarcExpression]

class MailManagerRuleSet_Tag(TypedDict):
    key: str
    value: str

@final
class MailManagerRuleSet(_Resource):
    """Definition of AWS::SES::MailManagerRuleSet Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        rules: Sequence[MailManagerRuleSet_Rule],
        rule_set_name: str = ...,
        tags: Sequence[MailManagerRuleSet_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    rule_set_arn: Final[str]
    rule_set_id: Final[str]
    rule_set_name: Final[str]
    rules: Final[list[Any]]
    tags: Final[list[Any]]

class MailManagerTrafficPolicy_PolicyStatement(TypedDict):
    action: Literal["ALLOW", "DENY"]
    conditions: Sequence[MailManagerTrafficPolicy_PolicyCondition]

class MailManagerTrafficPolicy_PolicyCondition(TypedDict):
    string_expression: NotRequired[MailManagerTrafficPolicy_IngressStringExpression]
    ip_expression: NotRequired[MailManagerTrafficPolicy_IngressIpv4Expression]
    ipv6_expression: NotRequired[MailManagerTrafficPolicy_IngressIpv6Expression]
    tls_expression: NotRequired[MailManagerTrafficPolicy_IngressTlsProtocolExpression]
    boolean_expression: NotRequired[MailManagerTrafficPolicy_IngressBooleanExpression]

class MailManagerTrafficPolicy_IngressStringExpression(TypedDict):
    evaluate: MailManagerTrafficPolicy_IngressStringToEvaluate
    operator: Literal["EQUALS", "NOT_EQUALS", "STARTS_WITH", "ENDS_WITH", "CONTAINS"]
    values: Texts

class MailManagerTrafficPolicy_IngressStringToEvaluate(TypedDict):
    attribute: NotRequired[Literal["RECIPIENT"]]
    analysis: NotRequired[MailManagerTrafficPolicy_IngressAnalysis]

class MailManagerTrafficPolicy_IngressAnalysis(TypedDict):
    analyzer: str
    result_field: str

class MailManagerTrafficPolicy_IngressIpv4Expression(TypedDict):
    evaluate: MailManagerTrafficPolicy_IngressIpToEvaluate
    operator: Literal["CIDR_MATCHES", "NOT_CIDR_MATCHES"]
    values: Texts

class MailManagerTrafficPolicy_IngressIpToEvaluate(TypedDict):
    attribute: Literal["SENDER_IP"]

class MailManagerTrafficPolicy_IngressIpv6Expression(TypedDict):
    evaluate: MailManagerTrafficPolicy_IngressIpv6ToEvaluate
    operator: Literal["CIDR_MATCHES", "NOT_CIDR_MATCHES"]
    values: Texts

class MailManagerTrafficPolicy_IngressIpv6ToEvaluate(TypedDict):
    attribute: Literal["SENDER_IPV6"]

class MailManagerTrafficPolicy_IngressTlsProtocolExpression(TypedDict):
    evaluate: MailManagerTrafficPolicy_IngressTlsProtocolToEvaluate
    operator: Literal["MINIMUM_TLS_VERSION", "IS"]
    value: Literal["TLS1_2", "TLS1_3"]

class MailManagerTrafficPolicy_IngressTlsProtocolToEvaluate(TypedDict):
    attribute: Literal["TLS_PROTOCOL"]

class MailManagerTrafficPolicy_IngressBooleanExpression(TypedDict):
    evaluate: MailManagerTrafficPolicy_IngressBooleanToEvaluate
    operator: Literal["IS_TRUE", "IS_FALSE"]

class MailManagerTrafficPolicy_IngressBooleanToEvaluate(TypedDict):
    analysis: NotRequired[MailManagerTrafficPolicy_IngressAnalysis2]
    is_in_address_list: NotRequired[MailManagerTrafficPolicy_IngressIsInAddressList]

class MailManagerTrafficPolicy_IngressAnalysis2(TypedDict):
    analyzer: str
    result_field: str

class MailManagerTrafficPolicy_IngressIsInAddressList(TypedDict):
    address_lists: Texts
    attribute: Literal["RECIPIENT"]

class MailManagerTrafficPolicy_Tag(TypedDict):
    key: str
    value: str

@final
class MailManagerTrafficPolicy(_Resource):
    """Definition of AWS::SES::MailManagerTrafficPolicy Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        default_action: Literal["ALLOW", "DENY"],
        policy_statements: Sequence[MailManagerTrafficPolicy_PolicyStatement],
        max_message_size_bytes: Number = ...,
        tags: Sequence[MailManagerTrafficPolicy_Tag] = ...,
        traffic_policy_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    default_action: Final[str]
    max_message_size_bytes: Final[Ref[float]]
    policy_statements: Final[list[Any]]
    tags: Final[list[Any]]
    traffic_policy_arn: Final[str]
    traffic_policy_id: Final[str]
    traffic_policy_name: Final[str]

class MultiRegionEndpoint_Details(TypedDict):
    route_details: Sequence[MultiRegionEndpoint_DetailsRouteDetailsItem]

class MultiRegionEndpoint_DetailsRouteDetailsItem(TypedDict):
    region: str

@final
class MultiRegionEndpoint_Details_Read:
    route_details: Final[list[Any]]

class MultiRegionEndpoint_Tag(TypedDict):
    key: str
    value: str

@final
class MultiRegionEndpoint(_Resource):
    """Resource Type definition for AWS::SES::MultiRegionEndpoint"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        details: MultiRegionEndpoint_Details,
        endpoint_name: str,
        tags: Sequence[MultiRegionEndpoint_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    details: Final[MultiRegionEndpoint_Details_Read]
    """Contains details of a multi-region endpoint (global-endpoint) being created."""
    endpoint_name: Final[str]
    """The name of the multi-region endpoint (global-endpoint)."""
    tags: Final[list[Any]]
    """An Array of objects that define the tags (keys and values) to associate with the multi-region endpoint (global-endpoint)."""

class ReceiptFilter_Filter(TypedDict):
    ip_filter: ReceiptFilter_IpFilter
    name: NotRequired[str]

class ReceiptFilter_IpFilter(TypedDict):
    cidr: str
    policy: Literal["Allow", "Block"]

@final
class ReceiptFilter_Filter_Read:
    ip_filter: Final[ReceiptFilter_IpFilter_Read]
    name: Final[str]

@final
class ReceiptFilter_IpFilter_Read:
    cidr: Final[str]
    policy: Final[str]

@final
class ReceiptFilter(_Resource):
    """Resource Type definition for AWS::SES::ReceiptFilter"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        filter: ReceiptFilter_Filter,
        **_options: Unpack[Options],
    ) -> None: ...
    filter: Final[ReceiptFilter_Filter_Read]
    """A structure that describes the IP address filter to create, which consists of a name, an IP address range, and whether to allow or block…"""
    id: Final[str]

class ReceiptRule_Rule(TypedDict):
    actions: NotRequired[Sequence[ReceiptRule_Action]]
    enabled: NotRequired[Bool]
    name: NotRequired[str]
    recipients: NotRequired[Texts]
    scan_enabled: NotRequired[Bool]
    tls_policy: NotRequired[Literal["Optional", "Require"]]

class ReceiptRule_Action(TypedDict):
    add_header_action: NotRequired[ReceiptRule_AddHeaderAction]
    bounce_action: NotRequired[ReceiptRule_BounceAction]
    connect_action: NotRequired[ReceiptRule_ConnectAction]
    lambda_action: NotRequired[ReceiptRule_LambdaAction]
    s3_action: NotRequired[ReceiptRule_S3Action]
    sns_action: NotRequired[ReceiptRule_SNSAction]
    stop_action: NotRequired[ReceiptRule_StopAction]
    workmail_action: NotRequired[ReceiptRule_WorkmailAction]

class ReceiptRule_AddHeaderAction(TypedDict):
    header_name: str
    header_value: str

class ReceiptRule_BounceAction(TypedDict):
    message: str
    sender: str
    smtp_reply_code: str
    status_code: NotRequired[str]
    topic_arn: NotRequired[str]

class ReceiptRule_ConnectAction(TypedDict):
    iam_role_arn: str
    instance_arn: str

class ReceiptRule_LambdaAction(TypedDict):
    function_arn: str
    invocation_type: NotRequired[Literal["Event", "RequestResponse"]]
    topic_arn: NotRequired[str]

class ReceiptRule_S3Action(TypedDict):
    bucket_name: str
    iam_role_arn: NotRequired[str]
    kms_key_arn: NotRequired[str]
    object_key_prefix: NotRequired[str]
    topic_arn: NotRequired[str]

class ReceiptRule_SNSAction(TypedDict):
    encoding: NotRequired[Literal["Base64", "UTF-8"]]
    topic_arn: NotRequired[str]

class ReceiptRule_StopAction(TypedDict):
    scope: Literal["RuleSet"]
    topic_arn: NotRequired[str]

class ReceiptRule_WorkmailAction(TypedDict):
    organization_arn: str
    topic_arn: NotRequired[str]

@final
class ReceiptRule_Rule_Read:
    actions: Final[list[Any]]
    enabled: Final[Ref[bool]]
    name: Final[str]
    recipients: Final[list[str]]
    scan_enabled: Final[Ref[bool]]
    tls_policy: Final[str]

@final
class ReceiptRule(_Resource):
    """Resource Type definition for AWS::SES::ReceiptRule"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        rule: ReceiptRule_Rule,
        rule_set_name: str,
        after: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    after: Final[str]
    """The name of an existing rule after which the new rule is placed."""
    rule: Final[ReceiptRule_Rule_Read]
    """A data structure that contains the specified rule's name, actions, recipients, domains, enabled status, scan status, and TLS policy."""
    rule_name: Final[str]
    """The name of the rule"""
    rule_set_name: Final[str]
    """The name of the rule set where the receipt rule is added."""

@final
class ReceiptRuleSet(_Resource):
    """Resource Type definition for AWS::SES::ReceiptRuleSet"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        rule_set_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    rule_set_name: Final[str]
    """The name of the rule set."""

class Template_Tag(TypedDict):
    key: str
    value: str

class Template_Template(TypedDict):
    html_part: NotRequired[str]
    subject_part: str
    template_name: NotRequired[str]
    text_part: NotRequired[str]

@final
class Template_Template_Read:
    html_part: Final[str]
    subject_part: Final[str]
    template_name: Final[str]
    text_part: Final[str]

@final
class Template(_Resource):
    """Resource Type definition for AWS::SES::Template"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        tags: Sequence[Template_Tag] = ...,
        template: Template_Template = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    tags: Final[list[Any]]
    """The tags (keys and values) associated with the email template."""
    template: Final[Template_Template_Read]
    """The content of the email, composed of a subject line, an HTML part, and a text-only part"""

class Tenant_ReputationEntity(TypedDict):
    policy: Tenant_ReputationPolicy

class Tenant_ReputationPolicy(TypedDict):
    reputation_entity_policy: str

@final
class Tenant_ReputationEntity_Read:
    policy: Final[Tenant_ReputationPolicy_Read]

@final
class Tenant_ReputationPolicy_Read:
    reputation_entity_policy: Final[str]

class Tenant_ResourceAssociation(TypedDict):
    resource_arn: str

class Tenant_TenantSuppressionAttributes(TypedDict):
    suppressed_reasons: Sequence[Literal["BOUNCE", "COMPLAINT"]]
    suppression_scope: Literal["ACCOUNT", "TENANT"]

@final
class Tenant_TenantSuppressionAttributes_Read:
    suppressed_reasons: Final[list[str]]
    suppression_scope: Final[str]

class Tenant_Tag(TypedDict):
    key: str
    value: str

@final
class Tenant(_Resource):
    """Resource Type definition for AWS::SES::Tenant"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        tenant_name: str,
        reputation_entity: Tenant_ReputationEntity = ...,
        resource_associations: Sequence[Tenant_ResourceAssociation] = ...,
        suppression_attributes: Tenant_TenantSuppressionAttributes = ...,
        tags: Sequence[Tenant_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Amazon Resource Name (ARN) of the tenant."""
    reputation_entity: Final[Tenant_ReputationEntity_Read]
    """The reputation configuration for the tenant."""
    resource_associations: Final[list[Any]]
    """The list of resources to associate with the tenant."""
    suppression_attributes: Final[Tenant_TenantSuppressionAttributes_Read]
    """The suppression attributes for the tenant."""
    tags: Final[list[Any]]
    """The tags (keys and values) associated with the tenant."""
    tenant_name: Final[str]
    """The name of the tenant."""

class VdmAttributes_DashboardAttributes(TypedDict):
    engagement_metrics: NotRequired[str]

@final
class VdmAttributes_DashboardAttributes_Read:
    engagement_metrics: Final[str]

class VdmAttributes_GuardianAttributes(TypedDict):
    optimized_shared_delivery: NotRequired[str]

@final
class VdmAttributes_GuardianAttributes_Read:
    optimized_shared_delivery: Final[str]

@final
class VdmAttributes(_Resource):
    """Resource Type definition for AWS::SES::VdmAttributes"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        dashboard_attributes: VdmAttributes_DashboardAttributes = ...,
        guardian_attributes: VdmAttributes_GuardianAttributes = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    dashboard_attributes: Final[VdmAttributes_DashboardAttributes_Read]
    """Preferences regarding the Dashboard feature."""
    guardian_attributes: Final[VdmAttributes_GuardianAttributes_Read]
    """Preferences regarding the Guardian feature."""
    vdm_attributes_resource_id: Final[str]
    """Unique identifier for this resource"""

"""Resource types of AWS SecurityAgent. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class AgentSpace_AWSResources(TypedDict):
    iam_roles: NotRequired[Texts]
    lambda_function_arns: NotRequired[Texts]
    log_groups: NotRequired[Texts]
    s3_buckets: NotRequired[Texts]
    secret_arns: NotRequired[Texts]
    vpcs: NotRequired[Sequence[AgentSpace_VpcConfig]]

class AgentSpace_VpcConfig(TypedDict):
    security_group_arns: NotRequired[Texts]
    subnet_arns: NotRequired[Texts]
    vpc_arn: NotRequired[str]

@final
class AgentSpace_AWSResources_Read:
    iam_roles: Final[list[str]]
    lambda_function_arns: Final[list[str]]
    log_groups: Final[list[str]]
    s3_buckets: Final[list[str]]
    secret_arns: Final[list[str]]
    vpcs: Final[list[Any]]

class AgentSpace_CodeReviewSettings(TypedDict):
    controls_scanning: Bool
    general_purpose_scanning: Bool

@final
class AgentSpace_CodeReviewSettings_Read:
    controls_scanning: Final[Ref[bool]]
    general_purpose_scanning: Final[Ref[bool]]

class AgentSpace_IntegratedResource(TypedDict):
    integration: str
    provider_resources: Sequence[AgentSpace_ProviderResource]

class AgentSpace_ProviderResource(TypedDict):
    bitbucket_capabilities: NotRequired[AgentSpace_BitbucketCapabilitiesResource]
    bitbucket_repository: NotRequired[AgentSpace_BitbucketRepositoryResource]
    confluence_capabilities: NotRequired[AgentSpace_ConfluenceCapabilitiesResource]
    confluence_document: NotRequired[AgentSpace_ConfluenceDocumentResource]
    github_capabilities: NotRequired[AgentSpace_GitHubCapabilitiesResource]
    github_repository: NotRequired[AgentSpace_GitHubRepositoryResource]
    gitlab_capabilities: NotRequired[AgentSpace_GitLabCapabilitiesResource]
    gitlab_repository: NotRequired[AgentSpace_GitLabRepositoryResource]

class AgentSpace_BitbucketCapabilitiesResource(TypedDict):
    leave_comments: NotRequired[Bool]
    remediate_code: NotRequired[Bool]

class AgentSpace_BitbucketRepositoryResource(TypedDict):
    name: str
    workspace: str

class AgentSpace_ConfluenceCapabilitiesResource(TypedDict):
    create_document: NotRequired[Bool]
    fetch_document: NotRequired[Bool]
    update_document: NotRequired[Bool]

class AgentSpace_ConfluenceDocumentResource(TypedDict):
    name: str
    page_id: str
    space_key: str

class AgentSpace_GitHubCapabilitiesResource(TypedDict):
    leave_comments: Bool
    remediate_code: Bool

class AgentSpace_GitHubRepositoryResource(TypedDict):
    name: str
    owner: str

class AgentSpace_GitLabCapabilitiesResource(TypedDict):
    leave_comments: NotRequired[Bool]
    remediate_code: NotRequired[Bool]

class AgentSpace_GitLabRepositoryResource(TypedDict):
    name: str
    namespace: str

class AgentSpace_Tag(TypedDict):
    key: str
    value: str

@final
class AgentSpace(_Resource):
    """Resource Type definition for AWS::SecurityAgent::AgentSpace"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        aws_resources: AgentSpace_AWSResources = ...,
        code_review_settings: AgentSpace_CodeReviewSettings = ...,
        description: str = ...,
        integrated_resources: Sequence[AgentSpace_IntegratedResource] = ...,
        kms_key_id: str = ...,
        tags: Sequence[AgentSpace_Tag] = ...,
        target_domain_ids: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    agent_space_id: Final[str]
    """Unique identifier of the agent space"""
    aws_resources: Final[AgentSpace_AWSResources_Read]
    """AWS resource configuration"""
    code_review_settings: Final[AgentSpace_CodeReviewSettings_Read]
    """Details of code review settings"""
    created_at: Final[str]
    """Timestamp when the agent space was created"""
    description: Final[str]
    """Description of the agent space"""
    integrated_resources: Final[list[Any]]
    """Integrated Resources configuration"""
    kms_key_id: Final[str]
    """Identifier of the KMS key used to encrypt data."""
    name: Final[str]
    """Name of the agent space"""
    tags: Final[list[Any]]
    """Tags for the agent space"""
    target_domain_ids: Final[list[str]]
    """List of target domain identifiers registered with the agent space"""
    updated_at: Final[str]
    """Timestamp when the agent space was last updated"""

class Application_IdCConfiguration(TypedDict):
    idc_instance_arn: NotRequired[str]

@final
class Application_IdCConfiguration_Read:
    idc_application_arn: Final[str]
    idc_instance_arn: Final[str]

class Application_Tag(TypedDict):
    key: str
    value: str

@final
class Application(_Resource):
    """Resource Type definition for AWS::SecurityAgent::Application"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        default_kms_key_id: str = ...,
        idc_configuration: Application_IdCConfiguration = ...,
        role_arn: str = ...,
        tags: Sequence[Application_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_id: Final[str]
    application_name: Final[str]
    default_kms_key_id: Final[str]
    """Identifier of a KMS key."""
    domain: Final[str]
    idc_configuration: Final[Application_IdCConfiguration_Read]
    role_arn: Final[str]
    tags: Final[list[Any]]
    """Tags for the application"""

@final
class Artifact(_Resource):
    """Uploads an artifact to an agent space."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        agent_space_id: str,
        artifact_type: Literal["TXT", "PNG", "JPEG", "MD", "PDF", "DOCX", "DOC", "JSON", "YAML"],
        file_name: str,
        artifact_content: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    agent_space_id: Final[str]
    """The unique identifier of the agent space to add the artifact to."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the artifact."""
    artifact_content: Final[str]
    """The binary content of the artifact to upload, encoded as a Base64 string."""
    artifact_id: Final[str]
    """The unique identifier assigned to the uploaded artifact."""
    artifact_type: Final[str]
    """The file type of the artifact."""
    file_name: Final[str]
    """The file name of the artifact."""
    updated_at: Final[str]
    """The date and time the artifact was last updated, in ISO 8601 format."""

class Integration_ProviderInput(TypedDict):
    bitbucket: NotRequired[Integration_BitbucketInput]
    confluence: NotRequired[Integration_ConfluenceInput]
    github: NotRequired[Integration_GitHubInput]
    gitlab: NotRequired[Integration_GitLabInput]

class Integration_BitbucketInput(TypedDict):
    code: str
    installation_id: str
    state: str
    workspace: str

class Integration_ConfluenceInput(TypedDict):
    code: str
    installation_id: str
    site_url: str
    state: str

class Integration_GitHubInput(TypedDict):
    code: str
    installation_id: NotRequired[str]
    organization_name: NotRequired[str]
    state: str
    target_url: NotRequired[str]

class Integration_GitLabInput(TypedDict):
    access_token: SecretText
    group_id: NotRequired[str]
    target_url: NotRequired[str]
    token_type: Literal["PERSONAL", "GROUP"]

@final
class Integration_ProviderInput_Read:
    bitbucket: Final[Integration_BitbucketInput_Read]
    confluence: Final[Integration_ConfluenceInput_Read]
    github: Final[Integration_GitHubInput_Read]
    gitlab: Final[Integration_GitLabInput_Read]

@final
class Integration_BitbucketInput_Read:
    code: Final[str]
    installation_id: Final[str]
    state: Final[str]
    workspace: Final[str]

@final
class Integration_ConfluenceInput_Read:
    code: Final[str]
    installation_id: Final[str]
    site_url: Final[str]
    state: Final[str]

@final
class Integration_GitHubInput_Read:
    code: Final[str]
    installation_id: Final[str]
    organization_name: Final[str]
    state: Final[str]
    target_url: Final[str]

@final
class Integration_GitLabInput_Read:
    access_token: Final[str]
    group_id: Final[str]
    target_url: Final[str]
    token_type: Final[str]

class Integration_Tag(TypedDict):
    key: str
    value: str

@final
class Integration(_Resource):
    """Resource Type definition for AWS::SecurityAgent::Integration."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        display_name: str,
        provider: Literal["GITHUB", "GITLAB", "BITBUCKET", "CONFLUENCE"],
        kms_key_id: str = ...,
        private_connection_name: str = ...,
        provider_input: Integration_ProviderInput = ...,
        tags: Sequence[Integration_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the integration."""
    display_name: Final[str]
    """The display name for the integration."""
    installation_id: Final[str]
    """The installation identifier from the integration provider."""
    integration_id: Final[str]
    """The unique identifier of the integration."""
    kms_key_id: Final[str]
    """The identifier of the AWS KMS key to use for encrypting data associated with the integration."""
    private_connection_name: Final[str]
    """The name of an active private connection used to reach a self-hosted provider instance over private networking."""
    provider: Final[str]
    """The integration provider."""
    provider_input: Final[Integration_ProviderInput_Read]
    """The provider-specific input required to create the integration."""
    provider_type: Final[str]
    """The type of the integration provider."""
    tags: Final[list[Any]]
    """The tags to associate with the integration."""
    target_url: Final[str]
    """The HTTPS URL of the customer self-hosted instance, such as a GitHub Enterprise Server or self-managed GitLab instance."""

class Pentest_Assets(TypedDict):
    actors: NotRequired[Sequence[Pentest_Actor]]
    documents: NotRequired[Sequence[Pentest_DocumentInfo]]
    endpoints: NotRequired[Sequence[Pentest_Endpoint]]
    integrated_repositories: NotRequired[Sequence[Pentest_IntegratedRepository]]
    source_code: NotRequired[Sequence[Pentest_SourceCodeRepository]]
    trusted_ca_certificates: NotRequired[Sequence[Pentest_TrustedCaCertificate]]

class Pentest_Actor(TypedDict):
    authentication: NotRequired[Pentest_Authentication]
    description: NotRequired[str]
    enable_email_mfa: NotRequired[Bool]
    identifier: NotRequired[str]
    uris: NotRequired[Texts]

class Pentest_Authentication(TypedDict):
    provider_type: NotRequired[Literal["SECRETS_MANAGER", "AWS_LAMBDA", "AWS_IAM_ROLE", "AWS_INTERNAL"]]
    value: NotRequired[str]

class Pentest_DocumentInfo(TypedDict):
    artifact_id: NotRequired[str]
    s3_location: NotRequired[str]

class Pentest_Endpoint(TypedDict):
    uri: NotRequired[str]

class Pentest_IntegratedRepository(TypedDict):
    branch: NotRequired[str]
    integration_id: str
    provider_resource_id: str

class Pentest_SourceCodeRepository(TypedDict):
    s3_location: NotRequired[str]

class Pentest_TrustedCaCertificate(TypedDict):
    source: Pentest_CaCertificateSource

class Pentest_CaCertificateSource(TypedDict):
    artifact_id: NotRequired[str]
    inline_pem: NotRequired[str]
    s3_location: NotRequired[str]

@final
class Pentest_Assets_Read:
    actors: Final[list[Any]]
    documents: Final[list[Any]]
    endpoints: Final[list[Any]]
    integrated_repositories: Final[list[Any]]
    source_code: Final[list[Any]]
    trusted_ca_certificates: Final[list[Any]]

class Pentest_CloudWatchLog(TypedDict):
    log_group: NotRequired[str]
    log_stream: NotRequired[str]

@final
class Pentest_CloudWatchLog_Read:
    log_group: Final[str]
    log_stream: Final[str]

class Pentest_NetworkTrafficConfig(TypedDict):
    custom_headers: NotRequired[Sequence[Pentest_CustomHeader]]
    rules: NotRequired[Sequence[Pentest_NetworkTrafficRule]]

class Pentest_CustomHeader(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str]

class Pentest_NetworkTrafficRule(TypedDict):
    effect: NotRequired[Literal["ALLOW", "DENY"]]
    network_traffic_rule_type: NotRequired[Literal["URL"]]
    pattern: NotRequired[str]

@final
class Pentest_NetworkTrafficConfig_Read:
    custom_headers: Final[list[Any]]
    rules: Final[list[Any]]

class Pentest_VpcConfig(TypedDict):
    security_group_arns: NotRequired[Texts]
    subnet_arns: NotRequired[Texts]
    vpc_arn: NotRequired[str]

@final
class Pentest_VpcConfig_Read:
    security_group_arns: Final[list[str]]
    subnet_arns: Final[list[str]]
    vpc_arn: Final[str]

@final
class Pentest(_Resource):
    """Resource Type definition for AWS::SecurityAgent::Pentest"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        agent_space_id: str,
        assets: Pentest_Assets,
        service_role: str,
        clean_up_strategy: Literal["BEST_EFFORT_DELETE", "RETAIN_ALL"] = ...,
        code_remediation_strategy: Literal["AUTOMATIC", "DISABLED"] = ...,
        disable_managed_skills: Sequence[Literal["FINDING_PERSONALIZATION", "LOGIN_OPTIMIZATION"]] = ...,
        exclude_risk_types: Sequence[Literal["CROSS_SITE_SCRIPTING", "DEFAULT_CREDENTIALS", "INSECURE_DIRECT_OBJECT_REFERENCE", "PRIVILEGE_ESCALATION", "SERVER_SIDE_TEMPLATE_INJECTION", "COMMAND_INJECTION", "CODE_INJECTION", "SQL_INJECTION", "ARBITRARY_FILE_UPLOAD", "INSECURE_DESERIALIZATION", "LOCAL_FILE_INCLUSION", "INFORMATION_DISCLOSURE", "PATH_TRAVERSAL", "SERVER_SIDE_REQUEST_FORGERY", "JSON_WEB_TOKEN_VULNERABILITIES", "XML_EXTERNAL_ENTITY", "FILE_DELETION", "OTHER", "GRAPHQL_VULNERABILITIES", "BUSINESS_LOGIC_VULNERABILITIES", "CRYPTOGRAPHIC_VULNERABILITIES", "DENIAL_OF_SERVICE", "FILE_ACCESS", "FILE_CREATION", "DATABASE_MODIFICATION", "DATABASE_ACCESS", "OUTBOUND_SERVICE_REQUEST", "UNKNOWN"]] = ...,
        log_config: Pentest_CloudWatchLog = ...,
        network_traffic_config: Pentest_NetworkTrafficConfig = ...,
        title: str = ...,
        vpc_config: Pentest_VpcConfig = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    agent_space_id: Final[str]
    """Identifier of agent space where the pentest should be created"""
    assets: Final[Pentest_Assets_Read]
    """Collection of assets to be tested during the pentest"""
    clean_up_strategy: Final[str]
    """Strategy for cleaning up resources after pentest job completion"""
    code_remediation_strategy: Final[str]
    """Strategy for remediating code vulnerabilities discovered during the pentest"""
    created_at: Final[str]
    """Timestamp when the pentest was created"""
    disable_managed_skills: Final[list[str]]
    """A list of managed skills to disable for this pentest"""
    exclude_risk_types: Final[list[str]]
    """A list of risk types excluded from the pentest execution"""
    log_config: Final[Pentest_CloudWatchLog_Read]
    """CloudWatch Logs configuration for pentest output"""
    network_traffic_config: Final[Pentest_NetworkTrafficConfig_Read]
    """Network traffic configuration for the pentest"""
    pentest_id: Final[str]
    """Unique identifier of the pentest"""
    service_role: Final[str]
    """Service role for accessing resources"""
    title: Final[str]
    """Title of the penetration test"""
    updated_at: Final[str]
    """Timestamp when the pentest was last updated"""
    vpc_config: Final[Pentest_VpcConfig_Read]
    """VPC configuration that the pentest agent accesses"""

class SecurityRequirementPack_SecurityRequirement(TypedDict):
    description: str
    domain: str
    evaluation: str
    name: str
    remediation: NotRequired[str]

class SecurityRequirementPack_Tag(TypedDict):
    key: str
    value: str

@final
class SecurityRequirementPack(_Resource):
    """Resource Type definition for AWS::SecurityAgent::SecurityRequirementPack"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        kms_key_id: str = ...,
        security_requirements: Sequence[SecurityRequirementPack_SecurityRequirement] = ...,
        status: Literal["ENABLED", "DISABLED"] = ...,
        tags: Sequence[SecurityRequirementPack_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """Description of the pack"""
    kms_key_id: Final[str]
    """KMS key for client-side encryption of pack contents"""
    name: Final[str]
    """Name of the security requirement pack"""
    pack_id: Final[str]
    """Unique identifier of the security requirement pack"""
    security_requirements: Final[list[Any]]
    """Security requirements within this pack"""
    status: Final[str]
    """Whether the pack is enabled or disabled"""
    tags: Final[list[Any]]
    """Tags for the security requirement pack"""

class TargetDomain_Tag(TypedDict):
    key: str
    value: str

@final
class TargetDomain_VerificationDetails_Read:
    dns_txt: Final[TargetDomain_DnsVerification_Read]
    http_route: Final[TargetDomain_HttpVerification_Read]
    method: Final[str]

@final
class TargetDomain_DnsVerification_Read:
    dns_record_name: Final[str]
    dns_record_type: Final[str]
    token: Final[str]

@final
class TargetDomain_HttpVerification_Read:
    route_path: Final[str]
    token: Final[str]

@final
class TargetDomain(_Resource):
    """Resource Type definition for AWS::SecurityAgent::TargetDomain"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        target_domain_name: str,
        verification_method: Literal["DNS_TXT", "HTTP_ROUTE", "PRIVATE_VPC"],
        tags: Sequence[TargetDomain_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """Timestamp when the target domain was registered"""
    tags: Final[list[Any]]
    """Tags for the target domain"""
    target_domain_id: Final[str]
    """Unique identifier of the target domain"""
    target_domain_name: Final[str]
    """Domain name of the target domain"""
    verification_details: Final[TargetDomain_VerificationDetails_Read]
    """Verification details to verify registered target domain"""
    verification_method: Final[str]
    """Verification method for the target domain"""
    verification_status: Final[str]
    """Current verification status of the registered target domain"""
    verification_status_reason: Final[str]
    """Reason for the current target domain verification status"""
    verified_at: Final[str]
    """Timestamp when the target domain was last successfully verified"""

"""Resource types of AWS ApiGateway. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

@final
class Account(_Resource):
    """The AWS::ApiGateway::Account resource specifies the IAM role that Amazon API Gateway uses to write API logs to Amazon CloudWatch Logs."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cloud_watch_role_arn: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cloud_watch_role_arn: Final[str]
    id: Final[str]

class ApiKey_StageKey(TypedDict):
    rest_api_id: NotRequired[str]
    stage_name: NotRequired[str]

class ApiKey_Tag(TypedDict):
    key: str
    value: str

@final
class ApiKey(_Resource):
    """The AWS::ApiGateway::ApiKey resource creates a unique key that you can distribute to clients who are executing API Gateway Method…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        customer_id: str = ...,
        description: str = ...,
        enabled: Bool = ...,
        generate_distinct_id: Bool = ...,
        name: str = ...,
        stage_keys: Sequence[ApiKey_StageKey] = ...,
        tags: Sequence[ApiKey_Tag] = ...,
        value: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    api_key_id: Final[str]
    customer_id: Final[str]
    description: Final[str]
    enabled: Final[Ref[bool]]
    generate_distinct_id: Final[Ref[bool]]
    name: Final[str]
    """A name for the API key."""
    stage_keys: Final[list[Any]]
    tags: Final[list[Any]]
    value: Final[str]

@final
class Authorizer(_Resource):
    """The AWS::ApiGateway::Authorizer resource creates an authorization layer that API Gateway activates for methods that have authorization…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        rest_api_id: str,
        type: str,
        auth_type: str = ...,
        authorizer_credentials: str = ...,
        authorizer_result_ttl_in_seconds: Int = ...,
        authorizer_uri: str = ...,
        identity_source: str = ...,
        identity_validation_expression: str = ...,
        provider_arns: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    auth_type: Final[str]
    authorizer_credentials: Final[str]
    authorizer_id: Final[str]
    authorizer_result_ttl_in_seconds: Final[Ref[int]]
    authorizer_uri: Final[str]
    identity_source: Final[str]
    identity_validation_expression: Final[str]
    name: Final[str]
    provider_arns: Final[list[str]]
    rest_api_id: Final[str]
    type: Final[str]

@final
class BasePathMapping(_Resource):
    """The AWS::ApiGateway::BasePathMapping resource creates a base path that clients who call your API must use in the invocation URL."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        domain_name: str,
        base_path: str = ...,
        rest_api_id: str = ...,
        stage: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    base_path: Final[str]
    domain_name: Final[str]
    rest_api_id: Final[str]
    stage: Final[str]

@final
class BasePathMappingV2(_Resource):
    """Resource Type definition for AWS::ApiGateway::BasePathMappingV2"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        domain_name_arn: str,
        rest_api_id: str,
        base_path: str = ...,
        stage: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    base_path: Final[str]
    """The base path name that callers of the API must provide in the URL after the domain name."""
    base_path_mapping_arn: Final[str]
    """Amazon Resource Name (ARN) of the resource."""
    domain_name_arn: Final[str]
    """The Arn of an AWS::ApiGateway::DomainNameV2 resource."""
    rest_api_id: Final[str]
    """The ID of the API."""
    stage: Final[str]
    """The name of the API's stage."""

class ClientCertificate_Tag(TypedDict):
    key: str
    value: str

@final
class ClientCertificate(_Resource):
    """The AWS::ApiGateway::ClientCertificate resource creates a client certificate that API Gateway uses to configure client-side SSL…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str = ...,
        tags: Sequence[ClientCertificate_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    client_certificate_id: Final[str]
    description: Final[str]
    tags: Final[list[Any]]

class Deployment_DeploymentCanarySettings(TypedDict):
    percent_traffic: NotRequired[Number]
    stage_variable_overrides: NotRequired[Mapping[str, str]]
    use_stage_cache: NotRequired[Bool]

@final
class Deployment_DeploymentCanarySettings_Read:
    percent_traffic: Final[Ref[float]]
    stage_variable_overrides: Final[Any]
    use_stage_cache: Final[Ref[bool]]

class Deployment_StageDescription(TypedDict):
    access_log_setting: NotRequired[Deployment_AccessLogSetting]
    cache_cluster_enabled: NotRequired[Bool]
    cache_cluster_size: NotRequired[str]
    cache_data_encrypted: NotRequired[Bool]
    cache_ttl_in_seconds: NotRequired[Int]
    caching_enabled: NotRequired[Bool]
    canary_setting: NotRequired[Deployment_CanarySetting]
    client_certificate_id: NotRequired[str]
    data_trace_enabled: NotRequired[Bool]
    description: NotRequired[str]
    documentation_version: NotRequired[str]
    logging_level: NotRequired[str]
    method_settings: NotRequired[Sequence[Deployment_MethodSetting]]
    metrics_enabled: NotRequired[Bool]
    tags: NotRequired[Sequence[Deployment_Tag]]
    throttling_burst_limit: NotRequired[Int]
    throttling_rate_limit: NotRequired[Number]
    tracing_enabled: NotRequired[Bool]
    variables: NotRequired[Mapping[str, str]]

class Deployment_AccessLogSetting(TypedDict):
    destination_arn: NotRequired[str]
    format: NotRequired[str]

class Deployment_CanarySetting(TypedDict):
    percent_traffic: NotRequired[Number]
    stage_variable_overrides: NotRequired[Mapping[str, str]]
    use_stage_cache: NotRequired[Bool]

class Deployment_MethodSetting(TypedDict):
    cache_data_encrypted: NotRequired[Bool]
    cache_ttl_in_seconds: NotRequired[Int]
    caching_enabled: NotRequired[Bool]
    data_trace_enabled: NotRequired[Bool]
    http_method: NotRequired[str]
    logging_level: NotRequired[str]
    metrics_enabled: NotRequired[Bool]
    resource_path: NotRequired[str]
    throttling_burst_limit: NotRequired[Int]
    throttling_rate_limit: NotRequired[Number]

class Deployment_Tag(TypedDict):
    key: str
    value: str

@final
class Deployment_StageDescription_Read:
    access_log_setting: Final[Deployment_AccessLogSetting_Read]
    cache_cluster_enabled: Final[Ref[bool]]
    cache_cluster_size: Final[str]
    cache_data_encrypted: Final[Ref[bool]]
    cache_ttl_in_seconds: Final[Ref[int]]
    caching_enabled: Final[Ref[bool]]
    canary_setting: Final[Deployment_CanarySetting_Read]
    client_certificate_id: Final[str]
    data_trace_enabled: Final[Ref[bool]]
    description: Final[str]
    documentation_version: Final[str]
    logging_level: Final[str]
    method_settings: Final[list[Any]]
    metrics_enabled: Final[Ref[bool]]
    tags: Final[list[Any]]
    throttling_burst_limit: Final[Ref[int]]
    throttling_rate_limit: Final[Ref[float]]
    tracing_enabled: Final[Ref[bool]]
    variables: Final[Any]

@final
class Deployment_AccessLogSetting_Read:
    destination_arn: Final[str]
    format: Final[str]

@final
class Deployment_CanarySetting_Read:
    percent_traffic: Final[Ref[float]]
    stage_variable_overrides: Final[Any]
    use_stage_cache: Final[Ref[bool]]

@final
class Deployment(_Resource):
    """The AWS::ApiGateway::Deployment resource deploys an API Gateway RestApi resource to a stage so that clients can call the API over the…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        rest_api_id: str,
        deployment_canary_settings: Deployment_DeploymentCanarySettings = ...,
        description: str = ...,
        stage_description: Deployment_StageDescription = ...,
        stage_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    deployment_canary_settings: Final[Deployment_DeploymentCanarySettings_Read]
    """The DeploymentCanarySettings property type specifies settings for the canary deployment."""
    deployment_id: Final[str]
    description: Final[str]
    rest_api_id: Final[str]
    stage_description: Final[Deployment_StageDescription_Read]
    """StageDescription is a property of the…"""
    stage_name: Final[str]

class DocumentationPart_Location(TypedDict):
    method: NotRequired[str]
    name: NotRequired[str]
    path: NotRequired[str]
    status_code: NotRequired[str]
    type: NotRequired[Literal["API", "AUTHORIZER", "MODEL", "RESOURCE", "METHOD", "PATH_PARAMETER", "QUERY_PARAMETER", "REQUEST_HEADER", "REQUEST_BODY", "RESPONSE", "RESPONSE_HEADER", "RESPONSE_BODY"]]

@final
class DocumentationPart_Location_Read:
    method: Final[str]
    name: Final[str]
    path: Final[str]
    status_code: Final[str]
    type: Final[str]

@final
class DocumentationPart(_Resource):
    """The AWS::ApiGateway::DocumentationPart resource creates a documentation part for an API."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        location: DocumentationPart_Location,
        properties: str,
        rest_api_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    documentation_part_id: Final[str]
    location: Final[DocumentationPart_Location_Read]
    """The Location property specifies the location of the Amazon API Gateway API entity that the documentation applies to."""
    properties: Final[str]
    rest_api_id: Final[str]

@final
class DocumentationVersion(_Resource):
    """The AWS::ApiGateway::DocumentationVersion resource creates a snapshot of the documentation for an API."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        documentation_version: str,
        rest_api_id: str,
        description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    documentation_version: Final[str]
    rest_api_id: Final[str]

class DomainName_EndpointConfiguration(TypedDict):
    ip_address_type: NotRequired[str]
    types: NotRequired[Texts]

@final
class DomainName_EndpointConfiguration_Read:
    ip_address_type: Final[str]
    types: Final[list[str]]

class DomainName_MutualTlsAuthentication(TypedDict):
    truststore_uri: NotRequired[str]
    truststore_version: NotRequired[str]

@final
class DomainName_MutualTlsAuthentication_Read:
    truststore_uri: Final[str]
    truststore_version: Final[str]

class DomainName_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class DomainName(_Resource):
    """The AWS::ApiGateway::DomainName resource specifies a public custom domain name for your API in API Gateway."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        certificate_arn: str = ...,
        domain_name: str = ...,
        endpoint_access_mode: str = ...,
        endpoint_configuration: DomainName_EndpointConfiguration = ...,
        mutual_tls_authentication: DomainName_MutualTlsAuthentication = ...,
        ownership_verification_certificate_arn: str = ...,
        regional_certificate_arn: str = ...,
        routing_mode: Literal["BASE_PATH_MAPPING_ONLY", "ROUTING_RULE_THEN_BASE_PATH_MAPPING", "ROUTING_RULE_ONLY"] = ...,
        security_policy: str = ...,
        tags: Sequence[DomainName_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    certificate_arn: Final[str]
    distribution_domain_name: Final[str]
    distribution_hosted_zone_id: Final[str]
    domain_name: Final[str]
    domain_name_arn: Final[str]
    endpoint_access_mode: Final[str]
    endpoint_configuration: Final[DomainName_EndpointConfiguration_Read]
    """The EndpointConfiguration property type specifies the endpoint types and IP address types of an Amazon API Gateway domain name."""
    mutual_tls_authentication: Final[DomainName_MutualTlsAuthentication_Read]
    ownership_verification_certificate_arn: Final[str]
    """The ARN of the public certificate issued by ACM to validate ownership of your custom domain."""
    regional_certificate_arn: Final[str]
    regional_domain_name: Final[str]
    regional_hosted_zone_id: Final[str]
    routing_mode: Final[str]
    security_policy: Final[str]
    tags: Final[list[Any]]

class DomainNameAccessAssociation_Tag(TypedDict):
    key: str
    value: str

@final
class DomainNameAccessAssociation(_Resource):
    """Resource Type definition for AWS::ApiGateway::DomainNameAccessAssociation."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        access_association_source: str,
        access_association_source_type: Literal["VPCE"],
        domain_name_arn: str,
        tags: Sequence[DomainNameAccessAssociation_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_association_source: Final[str]
    """The source of the domain name access association resource."""
    access_association_source_type: Final[str]
    """The source type of the domain name access association resource."""
    domain_name_access_association_arn: Final[str]
    """The amazon resource name (ARN) of the domain name access association resource."""
    domain_name_arn: Final[str]
    """The amazon resource name (ARN) of the domain name resource."""
    tags: Final[list[Any]]
    """An array of arbitrary tags (key-value pairs) to associate with the domainname access association."""

class DomainNameV2_EndpointConfiguration(TypedDict):
    ip_address_type: NotRequired[str]
    types: NotRequired[Texts]

@final
class DomainNameV2_EndpointConfiguration_Read:
    ip_address_type: Final[str]
    types: Final[list[str]]

class DomainNameV2_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class DomainNameV2(_Resource):
    """Resource Type definition for AWS::ApiGateway::DomainNameV2."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        certificate_arn: str = ...,
        domain_name: str = ...,
        endpoint_access_mode: str = ...,
        endpoint_configuration: DomainNameV2_EndpointConfiguration = ...,
        policy: Mapping[str, Any] | str = ...,
        routing_mode: Literal["BASE_PATH_MAPPING_ONLY", "ROUTING_RULE_THEN_BASE_PATH_MAPPING", "ROUTING_RULE_ONLY"] = ...,
        security_policy: str = ...,
        tags: Sequence[DomainNameV2_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    certificate_arn: Final[str]
    domain_name: Final[str]
    domain_name_arn: Final[str]
    """The amazon resource name (ARN) of the domain name resource."""
    domain_name_id: Final[str]
    endpoint_access_mode: Final[str]
    endpoint_configuration: Final[DomainNameV2_EndpointConfiguration_Read]
    policy: Final[Any]
    routing_mode: Final[str]
    """The valid routing modes are [BASE_PATH_MAPPING_ONLY], [ROUTING_RULE_THEN_BASE_PATH_MAPPING] and [ROUTING_RULE_ONLY]."""
    security_policy: Final[str]
    tags: Final[list[Any]]

@final
class GatewayResponse(_Resource):
    """The AWS::ApiGateway::GatewayResponse resource creates a gateway response for your API."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        response_type: str,
        rest_api_id: str,
        response_parameters: Mapping[str, str] = ...,
        response_templates: Mapping[str, str] = ...,
        status_code: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    response_parameters: Final[Any]
    response_templates: Final[Any]
    response_type: Final[str]
    rest_api_id: Final[str]
    status_code: Final[str]

class Method_Integration(TypedDict):
    cache_key_parameters: NotRequired[Texts]
    cache_namespace: NotRequired[str]
    connection_id: NotRequired[str]
    connection_type: NotRequired[Literal["INTERNET", "VPC_LINK"]]
    content_handling: NotRequired[Literal["CONVERT_TO_BINARY", "CONVERT_TO_TEXT"]]
    credentials: NotRequired[str]
    integration_http_method: NotRequired[str]
    integration_responses: NotRequired[Sequence[Method_IntegrationResponse]]
    integration_target: NotRequired[str]
    passthrough_behavior: NotRequired[Literal["WHEN_NO_MATCH", "WHEN_NO_TEMPLATES", "NEVER"]]
    request_parameters: NotRequired[Mapping[str, str]]
    request_templates: NotRequired[Mapping[str, str]]
    response_transfer_mode: NotRequired[Literal["BUFFERED", "STREAM"]]
    timeout_in_millis: NotRequired[Int]
    type: Literal["AWS", "AWS_PROXY", "HTTP", "HTTP_PROXY", "MOCK"]
    uri: NotRequired[str]

class Method_IntegrationResponse(TypedDict):
    content_handling: NotRequired[Literal["CONVERT_TO_BINARY", "CONVERT_TO_TEXT"]]
    response_parameters: NotRequired[Mapping[str, str]]
    response_templates: NotRequired[Mapping[str, str]]
    selection_pattern: NotRequired[str]
    status_code: str

@final
class Method_Integration_Read:
    cache_key_parameters: Final[list[str]]
    cache_namespace: Final[str]
    connection_id: Final[str]
    connection_type: Final[str]
    content_handling: Final[str]
    credentials: Final[str]
    integration_http_method: Final[str]
    integration_responses: Final[list[Any]]
    integration_target: Final[str]
    passthrough_behavior: Final[str]
    request_parameters: Final[Any]
    request_templates: Final[Any]
    response_transfer_mode: Final[str]
    timeout_in_millis: Final[Ref[int]]
    type: Final[str]
    uri: Final[str]

class Method_MethodResponse(TypedDict):
    response_models: NotRequired[Mapping[str, str]]
    response_parameters: NotRequired[Mapping[str, Bool | str]]
    status_code: str

@final
class Method(_Resource):
    """The AWS::ApiGateway::Method resource creates API Gateway methods that define the parameters and body that clients must send in their…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        http_method: str,
        resource_id: str,
        rest_api_id: str,
        api_key_required: Bool = ...,
        authorization_scopes: Texts = ...,
        authorization_type: str = ...,
        authorizer_id: str = ...,
        integration: Method_Integration = ...,
        method_responses: Sequence[Method_MethodResponse] = ...,
        operation_name: str = ...,
        request_models: Mapping[str, str] = ...,
        request_parameters: Mapping[str, Bool | str] = ...,
        request_validator_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    api_key_required: Final[Ref[bool]]
    authorization_scopes: Final[list[str]]
    authorization_type: Final[str]
    """The method's authorization type."""
    authorizer_id: Final[str]
    http_method: Final[str]
    integration: Final[Method_Integration_Read]
    """Integration is a property of the…"""
    method_responses: Final[list[Any]]
    operation_name: Final[str]
    request_models: Final[Any]
    request_parameters: Final[Any]
    request_validator_id: Final[str]
    resource_id: Final[str]
    rest_api_id: Final[str]

@final
class Model(_Resource):
    """The AWS::ApiGateway::Model resource defines the structure of a request or response payload for an API method."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        rest_api_id: str,
        content_type: str = ...,
        description: str = ...,
        name: str = ...,
        schema: Mapping[str, Any] | str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    content_type: Final[str]
    description: Final[str]
    name: Final[str]
    """A name for the model."""
    rest_api_id: Final[str]
    schema: Final[Any]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]

@final
class RequestValidator(_Resource):
    """The AWS::ApiGateway::RequestValidator resource sets up basic validation rules for incoming requests to your API."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        rest_api_id: str,
        name: str = ...,
        validate_request_body: Bool = ...,
        validate_request_parameters: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    name: Final[str]
    request_validator_id: Final[str]
    rest_api_id: Final[str]
    validate_request_body: Final[Ref[bool]]
    validate_request_parameters: Final[Ref[bool]]

@final
class Resource(_Resource):
    """The AWS::ApiGateway::Resource resource creates a resource in an API."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        parent_id: str,
        path_part: str,
        rest_api_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    parent_id: Final[str]
    path_part: Final[str]
    resource_id: Final[str]
    rest_api_id: Final[str]

class RestApi_S3Location(TypedDict):
    bucket: NotRequired[str]
    etag: NotRequired[str]
    key: NotRequired[str]
    version: NotRequired[str]

@final
class RestApi_S3Location_Read:
    bucket: Final[str]
    etag: Final[str]
    key: Final[str]
    version: Final[str]

class RestApi_EndpointConfiguration(TypedDict):
    ip_address_type: NotRequired[str]
    types: NotRequired[Texts]
    vpc_endpoint_ids: NotRequired[Texts]

@final
class RestApi_EndpointConfiguration_Read:
    ip_address_type: Final[str]
    types: Final[list[str]]
    vpc_endpoint_ids: Final[list[str]]

class RestApi_Tag(TypedDict):
    key: str
    value: str

@final
class RestApi(_Resource):
    """The AWS::ApiGateway::RestApi resource creates a REST API."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        api_key_source_type: str = ...,
        binary_media_types: Texts = ...,
        body: Mapping[str, Any] | str = ...,
        body_s3_location: RestApi_S3Location = ...,
        clone_from: str = ...,
        description: str = ...,
        disable_execute_api_endpoint: Bool = ...,
        endpoint_access_mode: str = ...,
        endpoint_configuration: RestApi_EndpointConfiguration = ...,
        fail_on_warnings: Bool = ...,
        minimum_compression_size: Int = ...,
        mode: str = ...,
        name: str = ...,
        parameters: Mapping[str, Any] | str = ...,
        policy: Mapping[str, Any] | str = ...,
        security_policy: str = ...,
        tags: Sequence[RestApi_Tag] = ...,
        version: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    api_key_source_type: Final[str]
    binary_media_types: Final[list[str]]
    body: Final[Any]
    """An OpenAPI specification that defines a set of RESTful APIs in JSON format."""
    body_s3_location: Final[RestApi_S3Location_Read]
    """S3Location is a property of the…"""
    clone_from: Final[str]
    description: Final[str]
    disable_execute_api_endpoint: Final[Ref[bool]]
    endpoint_access_mode: Final[str]
    endpoint_configuration: Final[RestApi_EndpointConfiguration_Read]
    """The EndpointConfiguration property type specifies the endpoint types and IP address types of a REST API."""
    fail_on_warnings: Final[Ref[bool]]
    minimum_compression_size: Final[Ref[int]]
    mode: Final[str]
    """This property applies only when you use OpenAPI to define your REST API."""
    name: Final[str]
    """The name of the RestApi."""
    parameters: Final[Any]
    policy: Final[Any]
    """A policy document that contains the permissions for the RestApi resource."""
    rest_api_id: Final[str]
    root_resource_id: Final[str]
    security_policy: Final[str]
    tags: Final[list[Any]]
    version: Final[str]

class Stage_AccessLogSetting(TypedDict):
    destination_arn: NotRequired[str]
    format: NotRequired[str]

@final
class Stage_AccessLogSetting_Read:
    destination_arn: Final[str]
    format: Final[str]

class Stage_CanarySetting(TypedDict):
    deployment_id: NotRequired[str]
    percent_traffic: NotRequired[Number]
    stage_variable_overrides: NotRequired[Mapping[str, str]]
    use_stage_cache: NotRequired[Bool]

@final
class Stage_CanarySetting_Read:
    deployment_id: Final[str]
    percent_traffic: Final[Ref[float]]
    stage_variable_overrides: Final[Any]
    use_stage_cache: Final[Ref[bool]]

class Stage_MethodSetting(TypedDict):
    cache_data_encrypted: NotRequired[Bool]
    cache_ttl_in_seconds: NotRequired[Int]
    caching_enabled: NotRequired[Bool]
    data_trace_enabled: NotRequired[Bool]
    http_method: NotRequired[str]
    logging_level: NotRequired[str]
    metrics_enabled: NotRequired[Bool]
    resource_path: NotRequired[str]
    throttling_burst_limit: NotRequired[Int]
    throttling_rate_limit: NotRequired[Number]

class Stage_Tag(TypedDict):
    key: str
    value: str

@final
class Stage(_Resource):
    """The AWS::ApiGateway::Stage resource creates a stage for a deployment."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        rest_api_id: str,
        access_log_setting: Stage_AccessLogSetting = ...,
        cache_cluster_enabled: Bool = ...,
        cache_cluster_size: str = ...,
        canary_setting: Stage_CanarySetting = ...,
        client_certificate_id: str = ...,
        deployment_id: str = ...,
        description: str = ...,
        documentation_version: str = ...,
        method_settings: Sequence[Stage_MethodSetting] = ...,
        stage_name: str = ...,
        tags: Sequence[Stage_Tag] = ...,
        tracing_enabled: Bool = ...,
        variables: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_log_setting: Final[Stage_AccessLogSetting_Read]
    """The AccessLogSetting property type specifies settings for logging access in this stage."""
    cache_cluster_enabled: Final[Ref[bool]]
    cache_cluster_size: Final[str]
    canary_setting: Final[Stage_CanarySetting_Read]
    client_certificate_id: Final[str]
    deployment_id: Final[str]
    description: Final[str]
    documentation_version: Final[str]
    method_settings: Final[list[Any]]
    rest_api_id: Final[str]
    stage_name: Final[str]
    tags: Final[list[Any]]
    tracing_enabled: Final[Ref[bool]]
    variables: Final[Any]
    """A map (string-to-string map) that defines the stage variables, where the variable name is the key and the variable value is the value."""

class UsagePlan_ApiStage(TypedDict):
    api_id: NotRequired[str]
    stage: NotRequired[str]
    throttle: NotRequired[Mapping[str, UsagePlan_ThrottleSettings]]

class UsagePlan_ThrottleSettings(TypedDict):
    burst_limit: NotRequired[Int]
    rate_limit: NotRequired[Number]

class UsagePlan_QuotaSettings(TypedDict):
    limit: NotRequired[Int]
    offset: NotRequired[Int]
    period: NotRequired[str]

@final
class UsagePlan_QuotaSettings_Read:
    limit: Final[Ref[int]]
    offset: Final[Ref[int]]
    period: Final[str]

class UsagePlan_Tag(TypedDict):
    key: str
    value: str

class UsagePlan_ThrottleSettings2(TypedDict):
    burst_limit: NotRequired[Int]
    rate_limit: NotRequired[Number]

@final
class UsagePlan_ThrottleSettings_Read:
    burst_limit: Final[Ref[int]]
    rate_limit: Final[Ref[float]]

@final
class UsagePlan(_Resource):
    """The AWS::ApiGateway::UsagePlan resource creates a usage plan for deployed APIs."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        api_stages: Sequence[UsagePlan_ApiStage] = ...,
        description: str = ...,
        quota: UsagePlan_QuotaSettings = ...,
        tags: Sequence[UsagePlan_Tag] = ...,
        throttle: UsagePlan_ThrottleSettings2 = ...,
        usage_plan_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    api_stages: Final[list[Any]]
    description: Final[str]
    id: Final[str]
    quota: Final[UsagePlan_QuotaSettings_Read]
    """QuotaSettings is a property of the…"""
    tags: Final[list[Any]]
    throttle: Final[UsagePlan_ThrottleSettings_Read]
    """ThrottleSettings is a property of the…"""
    usage_plan_name: Final[str]

@final
class UsagePlanKey(_Resource):
    """The AWS::ApiGateway::UsagePlanKey resource associates an API key with a usage plan."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        key_id: str,
        key_type: Literal["API_KEY"],
        usage_plan_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    key_id: Final[str]
    """The Id of the UsagePlanKey resource."""
    key_type: Final[str]
    usage_plan_id: Final[str]
    """The Id of the UsagePlan resource representing the usage plan containing the UsagePlanKey resource representing a plan customer."""

class VpcLink_Tag(TypedDict):
    key: str
    value: str

@final
class VpcLink(_Resource):
    """The AWS::ApiGateway::VpcLink resource creates an API Gateway VPC link for a REST API to access resources in an Amazon Virtual Private…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        target_arns: Texts,
        description: str = ...,
        tags: Sequence[VpcLink_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    name: Final[str]
    tags: Final[list[Any]]
    """An array of arbitrary tags (key-value pairs) to associate with the VPC link."""
    target_arns: Final[list[str]]
    vpc_link_id: Final[str]

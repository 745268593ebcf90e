"""Resource types of AWS ApiGatewayV2. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Api_BodyS3Location(TypedDict):
    bucket: NotRequired[str]
    etag: NotRequired[str]
    key: NotRequired[str]
    version: NotRequired[str]

@final
class Api_BodyS3Location_Read:
    bucket: Final[str]
    etag: Final[str]
    key: Final[str]
    version: Final[str]

class Api_Cors(TypedDict):
    allow_credentials: NotRequired[Bool]
    allow_headers: NotRequired[Texts]
    allow_methods: NotRequired[Texts]
    allow_origins: NotRequired[Texts]
    expose_headers: NotRequired[Texts]
    max_age: NotRequired[Int]

@final
class Api_Cors_Read:
    allow_credentials: Final[Ref[bool]]
    allow_headers: Final[list[str]]
    allow_methods: Final[list[str]]
    allow_origins: Final[list[str]]
    expose_headers: Final[list[str]]
    max_age: Final[Ref[int]]

@final
class Api(_Resource):
    """The AWS::ApiGatewayV2::Api resource creates an API."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        api_key_selection_expression: str = ...,
        base_path: str = ...,
        body: Mapping[str, Any] | str = ...,
        body_s3_location: Api_BodyS3Location = ...,
        cors_configuration: Api_Cors = ...,
        credentials_arn: str = ...,
        description: str = ...,
        disable_execute_api_endpoint: Bool = ...,
        disable_schema_validation: Bool = ...,
        fail_on_warnings: Bool = ...,
        ip_address_type: str = ...,
        name: str = ...,
        protocol_type: str = ...,
        route_key: str = ...,
        route_selection_expression: str = ...,
        tags: Mapping[str, str] = ...,
        target: str = ...,
        version: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    api_endpoint: Final[str]
    api_id: Final[str]
    api_key_selection_expression: Final[str]
    """An API key selection expression."""
    base_path: Final[str]
    """Specifies how to interpret the base path of the API during import."""
    body: Final[Any]
    body_s3_location: Final[Api_BodyS3Location_Read]
    """The BodyS3Location property specifies an S3 location from which to import an OpenAPI definition."""
    cors_configuration: Final[Api_Cors_Read]
    """The Cors property specifies a CORS configuration for an API."""
    credentials_arn: Final[str]
    """This property is part of quick create."""
    description: Final[str]
    """The description of the API."""
    disable_execute_api_endpoint: Final[Ref[bool]]
    """Specifies whether clients can invoke your API by using the default execute-api endpoint."""
    disable_schema_validation: Final[Ref[bool]]
    """Avoid validating models when creating a deployment."""
    execute_api_arn: Final[str]
    fail_on_warnings: Final[Ref[bool]]
    """Specifies whether to rollback the API creation when a warning is encountered."""
    ip_address_type: Final[str]
    """The IP address types that can invoke the API."""
    name: Final[str]
    """The name of the API."""
    protocol_type: Final[str]
    """The API protocol."""
    route_key: Final[str]
    """This property is part of quick create."""
    route_selection_expression: Final[str]
    """The route selection expression for the API."""
    tags: Final[Any]
    target: Final[str]
    """This property is part of quick create."""
    version: Final[str]
    """A version identifier for the API."""

class ApiGatewayManagedOverrides_IntegrationOverrides(TypedDict):
    description: NotRequired[str]
    integration_method: NotRequired[str]
    payload_format_version: NotRequired[str]
    timeout_in_millis: NotRequired[Int]

@final
class ApiGatewayManagedOverrides_IntegrationOverrides_Read:
    description: Final[str]
    integration_method: Final[str]
    payload_format_version: Final[str]
    timeout_in_millis: Final[Ref[int]]

class ApiGatewayManagedOverrides_RouteOverrides(TypedDict):
    authorization_scopes: NotRequired[Texts]
    authorization_type: NotRequired[str]
    authorizer_id: NotRequired[str]
    operation_name: NotRequired[str]
    target: NotRequired[str]

@final
class ApiGatewayManagedOverrides_RouteOverrides_Read:
    authorization_scopes: Final[list[str]]
    authorization_type: Final[str]
    authorizer_id: Final[str]
    operation_name: Final[str]
    target: Final[str]

class ApiGatewayManagedOverrides_StageOverrides(TypedDict):
    access_log_settings: NotRequired[ApiGatewayManagedOverrides_AccessLogSettings]
    auto_deploy: NotRequired[Bool]
    default_route_settings: NotRequired[ApiGatewayManagedOverrides_RouteSettings]
    description: NotRequired[str]
    route_settings: NotRequired[Mapping[str, Any] | str]
    stage_variables: NotRequired[Mapping[str, Any] | str]

class ApiGatewayManagedOverrides_AccessLogSettings(TypedDict):
    destination_arn: NotRequired[str]
    format: NotRequired[str]

class ApiGatewayManagedOverrides_RouteSettings(TypedDict):
    detailed_metrics_enabled: NotRequired[Bool]
    throttling_burst_limit: NotRequired[Int]
    throttling_rate_limit: NotRequired[Number]

@final
class ApiGatewayManagedOverrides_StageOverrides_Read:
    access_log_settings: Final[ApiGatewayManagedOverrides_AccessLogSettings_Read]
    auto_deploy: Final[Ref[bool]]
    default_route_settings: Final[ApiGatewayManagedOverrides_RouteSettings_Read]
    description: Final[str]
    route_settings: Final[Any]
    stage_variables: Final[Any]

@final
class ApiGatewayManagedOverrides_AccessLogSettings_Read:
    destination_arn: Final[str]
    format: Final[str]

@final
class ApiGatewayManagedOverrides_RouteSettings_Read:
    detailed_metrics_enabled: Final[Ref[bool]]
    throttling_burst_limit: Final[Ref[int]]
    throttling_rate_limit: Final[Ref[float]]

@final
class ApiGatewayManagedOverrides(_Resource):
    """Resource Type definition for AWS::ApiGatewayV2::ApiGatewayManagedOverrides"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        api_id: str,
        integration: ApiGatewayManagedOverrides_IntegrationOverrides = ...,
        route: ApiGatewayManagedOverrides_RouteOverrides = ...,
        stage: ApiGatewayManagedOverrides_StageOverrides = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    api_id: Final[str]
    """The ID of the API for which to override the configuration of API Gateway-managed resources."""
    id: Final[str]
    """A TPS Code is automatically generated on creation and assigned as the unique identifier."""
    integration: Final[ApiGatewayManagedOverrides_IntegrationOverrides_Read]
    """Overrides the integration configuration for an API Gateway-managed integration."""
    route: Final[ApiGatewayManagedOverrides_RouteOverrides_Read]
    """Overrides the route configuration for an API Gateway-managed route."""
    stage: Final[ApiGatewayManagedOverrides_StageOverrides_Read]
    """Overrides the stage configuration for an API Gateway-managed stage."""

@final
class ApiMapping(_Resource):
    """The AWS::ApiGatewayV2::ApiMapping resource contains an API mapping."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        api_id: str,
        domain_name: str,
        stage: str,
        api_mapping_key: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    api_id: Final[str]
    """The API identifier."""
    api_mapping_id: Final[str]
    api_mapping_key: Final[str]
    """The API mapping key."""
    domain_name: Final[str]
    """The domain name."""
    stage: Final[str]
    """The API stage."""

class Authorizer_JWTConfiguration(TypedDict):
    audience: NotRequired[Texts]
    issuer: NotRequired[str]

@final
class Authorizer_JWTConfiguration_Read:
    audience: Final[list[str]]
    issuer: Final[str]

@final
class Authorizer(_Resource):
    """The AWS::ApiGatewayV2::Authorizer resource creates an authorizer for a WebSocket API or an HTTP API."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        api_id: str,
        authorizer_type: str,
        name: str,
        authorizer_credentials_arn: str = ...,
        authorizer_payload_format_version: str = ...,
        authorizer_result_ttl_in_seconds: Int = ...,
        authorizer_uri: str = ...,
        enable_simple_responses: Bool = ...,
        identity_source: Texts = ...,
        identity_validation_expression: str = ...,
        jwt_configuration: Authorizer_JWTConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    api_id: Final[str]
    """The API identifier."""
    authorizer_credentials_arn: Final[str]
    """Specifies the required credentials as an IAM role for API Gateway to invoke the authorizer."""
    authorizer_id: Final[str]
    authorizer_payload_format_version: Final[str]
    """Specifies the format of the payload sent to an HTTP API Lambda authorizer."""
    authorizer_result_ttl_in_seconds: Final[Ref[int]]
    """The time to live (TTL) for cached authorizer results, in seconds."""
    authorizer_type: Final[str]
    """The authorizer type."""
    authorizer_uri: Final[str]
    """The authorizer's Uniform Resource Identifier (URI)."""
    enable_simple_responses: Final[Ref[bool]]
    """Specifies whether a Lambda authorizer returns a response in a simple format."""
    identity_source: Final[list[str]]
    """The identity source for which authorization is requested."""
    identity_validation_expression: Final[str]
    """This parameter is not used."""
    jwt_configuration: Final[Authorizer_JWTConfiguration_Read]
    """The JWTConfiguration property specifies the configuration of a JWT authorizer."""
    name: Final[str]
    """The name of the authorizer."""

@final
class Deployment(_Resource):
    """The AWS::ApiGatewayV2::Deployment resource creates a deployment for an API."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        api_id: str,
        description: str = ...,
        stage_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    api_id: Final[str]
    """The API identifier."""
    deployment_id: Final[str]
    description: Final[str]
    """The description for the deployment resource."""
    stage_name: Final[str]
    """The name of an existing stage to associate with the deployment."""

class DomainName_DomainNameConfiguration(TypedDict):
    certificate_arn: NotRequired[str]
    certificate_name: NotRequired[str]
    endpoint_type: NotRequired[str]
    ip_address_type: NotRequired[str]
    ownership_verification_certificate_arn: NotRequired[str]
    security_policy: NotRequired[str]

class DomainName_MutualTlsAuthentication(TypedDict):
    truststore_uri: NotRequired[str]
    truststore_version: NotRequired[str]

@final
class DomainName_MutualTlsAuthentication_Read:
    truststore_uri: Final[str]
    truststore_version: Final[str]

@final
class DomainName(_Resource):
    """The AWS::ApiGatewayV2::DomainName resource specifies a custom domain name for your API in Amazon API Gateway (API Gateway)."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        domain_name: str,
        domain_name_configurations: Sequence[DomainName_DomainNameConfiguration] = ...,
        mutual_tls_authentication: DomainName_MutualTlsAuthentication = ...,
        routing_mode: Literal["API_MAPPING_ONLY", "ROUTING_RULE_THEN_API_MAPPING", "ROUTING_RULE_ONLY"] = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    domain_name: Final[str]
    """The custom domain name for your API in Amazon API Gateway."""
    domain_name_arn: Final[str]
    domain_name_configurations: Final[list[Any]]
    """The domain name configurations."""
    mutual_tls_authentication: Final[DomainName_MutualTlsAuthentication_Read]
    """If specified, API Gateway performs two-way authentication between the client and the server."""
    regional_domain_name: Final[str]
    regional_hosted_zone_id: Final[str]
    routing_mode: Final[str]
    """The routing mode API Gateway uses to route traffic to your APIs."""
    tags: Final[Any]

class Integration_ResponseParameterMap(TypedDict):
    response_parameters: NotRequired[Sequence[Integration_ResponseParameter]]

class Integration_ResponseParameter(TypedDict):
    destination: NotRequired[str]
    source: NotRequired[str]

class Integration_TlsConfig(TypedDict):
    server_name_to_verify: NotRequired[str]

@final
class Integration_TlsConfig_Read:
    server_name_to_verify: Final[str]

@final
class Integration(_Resource):
    """Resource Type definition for AWS::ApiGatewayV2::Integration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        api_id: str,
        integration_type: str,
        connection_id: str = ...,
        connection_type: str = ...,
        content_handling_strategy: str = ...,
        credentials_arn: str = ...,
        description: str = ...,
        integration_method: str = ...,
        integration_subtype: str = ...,
        integration_uri: str = ...,
        passthrough_behavior: str = ...,
        payload_format_version: str = ...,
        request_parameters: Mapping[str, str] = ...,
        request_templates: Mapping[str, str] = ...,
        response_parameters: Mapping[str, Integration_ResponseParameterMap] = ...,
        template_selection_expression: str = ...,
        timeout_in_millis: Int = ...,
        tls_config: Integration_TlsConfig = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    api_id: Final[str]
    """The API identifier."""
    connection_id: Final[str]
    """The ID of the VPC link for a private integration."""
    connection_type: Final[str]
    """The type of the network connection to the integration endpoint."""
    content_handling_strategy: Final[str]
    """Supported only for WebSocket APIs."""
    credentials_arn: Final[str]
    """Specifies the credentials required for the integration, if any."""
    description: Final[str]
    """The description of the integration."""
    integration_id: Final[str]
    """The integration ID."""
    integration_method: Final[str]
    """Specifies the integration's HTTP method type."""
    integration_subtype: Final[str]
    """Supported only for HTTP API AWS_PROXY integrations."""
    integration_type: Final[str]
    """The integration type of an integration."""
    integration_uri: Final[str]
    """For a Lambda integration, specify the URI of a Lambda function."""
    passthrough_behavior: Final[str]
    """Specifies the pass-through behavior for incoming requests based on the Content-Type header in the request, and the available mapping…"""
    payload_format_version: Final[str]
    """Specifies the format of the payload sent to an integration."""
    request_parameters: Final[Any]
    """A key-value map specifying parameters."""
    request_templates: Final[Any]
    """A map of Velocity templates that are applied on the request payload based on the value of the Content-Type header sent by the client."""
    response_parameters: Final[Any]
    """Parameters that transform the HTTP response from a backend integration before returning the response to clients."""
    template_selection_expression: Final[str]
    """The template selection expression for the integration."""
    timeout_in_millis: Final[Ref[int]]
    """Custom timeout between 50 and 29000 milliseconds for WebSocket APIs and between 50 and 30000 milliseconds for HTTP APIs."""
    tls_config: Final[Integration_TlsConfig_Read]
    """The TlsConfig property specifies the TLS configuration for a private integration."""

@final
class IntegrationResponse(_Resource):
    """The AWS::ApiGatewayV2::IntegrationResponse resource updates an integration response for an WebSocket API."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        api_id: str,
        integration_id: str,
        integration_response_key: str,
        content_handling_strategy: str = ...,
        response_parameters: Mapping[str, Any] | str = ...,
        response_templates: Mapping[str, Any] | str = ...,
        template_selection_expression: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    api_id: Final[str]
    """The API identifier."""
    content_handling_strategy: Final[str]
    """Supported only for WebSocket APIs."""
    integration_id: Final[str]
    """The integration ID."""
    integration_response_id: Final[str]
    integration_response_key: Final[str]
    """The integration response key."""
    response_parameters: Final[Any]
    response_templates: Final[Any]
    template_selection_expression: Final[str]
    """The template selection expression for the integration response."""

@final
class Model(_Resource):
    """The AWS::ApiGatewayV2::Model resource updates data model for a WebSocket API."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        api_id: str,
        name: str,
        schema: Mapping[str, Any] | str,
        content_type: str = ...,
        description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    api_id: Final[str]
    """The API identifier."""
    content_type: Final[str]
    """The content-type for the model, for example, 'application/json'."""
    description: Final[str]
    """The description of the model."""
    model_id: Final[str]
    name: Final[str]
    """The name of the model."""
    schema: Final[Any]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]

class PortalProduct_Tag(TypedDict):
    key: str
    value: str

@final
class PortalProduct(_Resource):
    """Represents a portal product in Amazon API Gateway V2, which is a logical grouping of APIs that can be published in a developer portal."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        display_name: str,
        description: str = ...,
        tags: Sequence[PortalProduct_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """A description of the portal product."""
    display_name: Final[str]
    """The name of the portal product as it appears in a published portal."""
    last_modified: Final[str]
    """The timestamp when the portal product was last modified."""
    portal_product_arn: Final[str]
    """The ARN of the portal product."""
    portal_product_id: Final[str]
    """The portal product identifier."""
    tags: Final[list[Any]]
    """The collection of tags associated with the portal product."""

@final
class Route(_Resource):
    """The AWS::ApiGatewayV2::Route resource creates a route for an API."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        api_id: str,
        route_key: str,
        api_key_required: Bool = ...,
        authorization_scopes: Texts = ...,
        authorization_type: str = ...,
        authorizer_id: str = ...,
        model_selection_expression: str = ...,
        operation_name: str = ...,
        request_models: Mapping[str, Any] | str = ...,
        request_parameters: Mapping[str, Any] = ...,
        route_response_selection_expression: str = ...,
        target: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    api_id: Final[str]
    """The API identifier."""
    api_key_required: Final[Ref[bool]]
    """Specifies whether an API key is required for the route."""
    authorization_scopes: Final[list[str]]
    """The authorization scopes supported by this route."""
    authorization_type: Final[str]
    """The authorization type for the route."""
    authorizer_id: Final[str]
    """The identifier of the Authorizer resource to be associated with this route."""
    model_selection_expression: Final[str]
    """The model selection expression for the route."""
    operation_name: Final[str]
    """The operation name for the route."""
    request_models: Final[Any]
    request_parameters: Final[Any]
    """The request parameters for the route."""
    route_id: Final[str]
    route_key: Final[str]
    """The route key for the route."""
    route_response_selection_expression: Final[str]
    """The route response selection expression for the route."""
    target: Final[str]
    """The target for the route."""

class RouteResponse_ParameterConstraints(TypedDict):
    required: Bool

@final
class RouteResponse(_Resource):
    """The AWS::ApiGatewayV2::RouteResponse resource creates a route response for a WebSocket API."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        api_id: str,
        route_id: str,
        route_response_key: str,
        model_selection_expression: str = ...,
        response_models: Mapping[str, Any] | str = ...,
        response_parameters: Mapping[str, RouteResponse_ParameterConstraints] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    api_id: Final[str]
    """The API identifier."""
    model_selection_expression: Final[str]
    """The model selection expression for the route response."""
    response_models: Final[Any]
    response_parameters: Final[Any]
    """The route response parameters."""
    route_id: Final[str]
    """The route ID."""
    route_response_id: Final[str]
    route_response_key: Final[str]
    """The route response key."""

class RoutingRule_Action(TypedDict):
    invoke_api: RoutingRule_ActionInvokeApi

class RoutingRule_ActionInvokeApi(TypedDict):
    api_id: str
    stage: str
    strip_base_path: NotRequired[Bool]

class RoutingRule_Condition(TypedDict):
    match_base_paths: NotRequired[RoutingRule_MatchBasePaths]
    match_headers: NotRequired[RoutingRule_MatchHeaders]

class RoutingRule_MatchBasePaths(TypedDict):
    any_of: Texts

class RoutingRule_MatchHeaders(TypedDict):
    any_of: Sequence[RoutingRule_MatchHeaderValue]

class RoutingRule_MatchHeaderValue(TypedDict):
    header: str
    value_glob: str

@final
class RoutingRule(_Resource):
    """Represents a routing rule."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        actions: Sequence[RoutingRule_Action],
        conditions: Sequence[RoutingRule_Condition],
        domain_name_arn: str,
        priority: Int,
        **_options: Unpack[Options],
    ) -> None: ...
    actions: Final[list[Any]]
    """The resulting action based on matching a routing rules condition."""
    conditions: Final[list[Any]]
    """The conditions of the routing rule."""
    domain_name_arn: Final[str]
    """The ARN of the domain name."""
    priority: Final[Ref[int]]
    """The order in which API Gateway evaluates a rule."""
    routing_rule_arn: Final[str]
    routing_rule_id: Final[str]

class Stage_AccessLogSettings(TypedDict):
    destination_arn: NotRequired[str]
    format: NotRequired[str]

@final
class Stage_AccessLogSettings_Read:
    destination_arn: Final[str]
    format: Final[str]

class Stage_RouteSettings(TypedDict):
    data_trace_enabled: NotRequired[Bool]
    detailed_metrics_enabled: NotRequired[Bool]
    logging_level: NotRequired[str]
    throttling_burst_limit: NotRequired[Int]
    throttling_rate_limit: NotRequired[Number]

@final
class Stage_RouteSettings_Read:
    data_trace_enabled: Final[Ref[bool]]
    detailed_metrics_enabled: Final[Ref[bool]]
    logging_level: Final[str]
    throttling_burst_limit: Final[Ref[int]]
    throttling_rate_limit: Final[Ref[float]]

@final
class Stage(_Resource):
    """Resource Type definition for AWS::ApiGatewayV2::Stage"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        api_id: str,
        stage_name: str,
        access_log_settings: Stage_AccessLogSettings = ...,
        auto_deploy: Bool = ...,
        client_certificate_id: str = ...,
        default_route_settings: Stage_RouteSettings = ...,
        deployment_id: str = ...,
        description: str = ...,
        route_settings: Mapping[str, Any] | str = ...,
        stage_variables: Mapping[str, Any] | str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_log_settings: Final[Stage_AccessLogSettings_Read]
    """Settings for logging access in this stage."""
    api_id: Final[str]
    """The API identifier."""
    auto_deploy: Final[Ref[bool]]
    """Specifies whether updates to an API automatically trigger a new deployment."""
    client_certificate_id: Final[str]
    """The identifier of a client certificate for a Stage."""
    default_route_settings: Final[Stage_RouteSettings_Read]
    """The default route settings for the stage."""
    deployment_id: Final[str]
    """The deployment identifier for the API stage."""
    description: Final[str]
    """The description for the API stage."""
    route_settings: Final[Any]
    stage_name: Final[str]
    """The stage name."""
    stage_variables: Final[Any]
    tags: Final[Any]

@final
class VpcLink(_Resource):
    """The AWS::ApiGatewayV2::VpcLink resource creates a VPC link."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        subnet_ids: Texts,
        security_group_ids: Texts = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    name: Final[str]
    """The name of the VPC link."""
    security_group_ids: Final[list[str]]
    """A list of security group IDs for the VPC link."""
    subnet_ids: Final[list[str]]
    """A list of subnet IDs to include in the VPC link."""
    tags: Final[Any]
    vpc_link_id: Final[str]

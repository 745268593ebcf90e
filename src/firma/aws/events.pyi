"""Resource types of AWS Events. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

@final
class ApiDestination(_Resource):
    """Resource Type definition for AWS::Events::ApiDestination."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        connection_arn: str,
        http_method: Literal["GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE", "PATCH"],
        invocation_endpoint: str,
        description: str = ...,
        invocation_rate_limit_per_second: Int = ...,
        name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The arn of the api destination."""
    arn_for_policy: Final[str]
    """The arn of the api destination to be used in IAM policies."""
    connection_arn: Final[str]
    """The arn of the connection."""
    description: Final[str]
    http_method: Final[str]
    invocation_endpoint: Final[str]
    """Url endpoint to invoke."""
    invocation_rate_limit_per_second: Final[Ref[int]]
    name: Final[str]
    """Name of the apiDestination."""

@final
class Archive(_Resource):
    """Resource Type definition for AWS::Events::Archive"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        source_arn: str,
        archive_name: str = ...,
        description: str = ...,
        event_pattern: Mapping[str, Any] | str = ...,
        kms_key_identifier: str = ...,
        retention_days: Int = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    archive_name: Final[str]
    arn: Final[str]
    description: Final[str]
    event_pattern: Final[Any]
    kms_key_identifier: Final[str]
    retention_days: Final[Ref[int]]
    source_arn: Final[str]

class Connection_AuthParameters(TypedDict):
    api_key_auth_parameters: NotRequired[Connection_ApiKeyAuthParameters]
    basic_auth_parameters: NotRequired[Connection_BasicAuthParameters]
    connectivity_parameters: NotRequired[Connection_ConnectivityParameters]
    invocation_http_parameters: NotRequired[Connection_ConnectionHttpParameters]
    oauth_parameters: NotRequired[Connection_OAuthParameters]

class Connection_ApiKeyAuthParameters(TypedDict):
    api_key_name: str
    api_key_value: SecretText

class Connection_BasicAuthParameters(TypedDict):
    password: SecretText
    username: str

class Connection_ConnectivityParameters(TypedDict):
    resource_parameters: Connection_ResourceParameters

class Connection_ResourceParameters(TypedDict):
    resource_configuration_arn: str

class Connection_ConnectionHttpParameters(TypedDict):
    body_parameters: NotRequired[Sequence[Connection_Parameter]]
    header_parameters: NotRequired[Sequence[Connection_Parameter2]]
    query_string_parameters: NotRequired[Sequence[Connection_Parameter3]]

class Connection_Parameter(TypedDict):
    is_value_secret: NotRequired[Bool]
    key: str
    value: str

class Connection_Parameter2(TypedDict):
    is_value_secret: NotRequired[Bool]
    key: str
    value: str

class Connection_Parameter3(TypedDict):
    is_value_secret: NotRequired[Bool]
    key: str
    value: str

class Connection_OAuthParameters(TypedDict):
    authorization_endpoint: str
    client_parameters: Connection_ClientParameters
    http_method: Literal["GET", "POST", "PUT"]
    oauth_http_parameters: NotRequired[Connection_ConnectionHttpParameters2]

class Connection_ClientParameters(TypedDict):
    client_id: str
    client_secret: SecretText

class Connection_ConnectionHttpParameters2(TypedDict):
    body_parameters: NotRequired[Sequence[Connection_Parameter]]
    header_parameters: NotRequired[Sequence[Connection_Parameter2]]
    query_string_parameters: NotRequired[Sequence[Connection_Parameter3]]

@final
class Connection_AuthParameters_Read:
    api_key_auth_parameters: Final[Connection_ApiKeyAuthParameters_Read]
    basic_auth_parameters: Final[Connection_BasicAuthParameters_Read]
    connectivity_parameters: Final[Connection_ConnectivityParameters_Read]
    invocation_http_parameters: Final[Connection_ConnectionHttpParameters_Read]
    oauth_parameters: Final[Connection_OAuthParameters_Read]

@final
class Connection_ApiKeyAuthParameters_Read:
    api_key_name: Final[str]
    api_key_value: Final[str]

@final
class Connection_BasicAuthParameters_Read:
    password: Final[str]
    username: Final[str]

@final
class Connection_ConnectivityParameters_Read:
    resource_parameters: Final[Connection_ResourceParameters_Read]

@final
class Connection_ResourceParameters_Read:
    resource_association_arn: Final[str]
    resource_configuration_arn: Final[str]

@final
class Connection_ConnectionHttpParameters_Read:
    body_parameters: Final[list[Any]]
    header_parameters: Final[list[Any]]
    query_string_parameters: Final[list[Any]]

@final
class Connection_OAuthParameters_Read:
    authorization_endpoint: Final[str]
    client_parameters: Final[Connection_ClientParameters_Read]
    http_method: Final[str]
    oauth_http_parameters: Final[Connection_ConnectionHttpParameters_Read2]

@final
class Connection_ClientParameters_Read:
    client_id: Final[str]
    client_secret: Final[str]

@final
class Connection_ConnectionHttpParameters_Read2:
    body_parameters: Final[list[Any]]
    header_parameters: Final[list[Any]]
    query_string_parameters: Final[list[Any]]

class Connection_InvocationConnectivityParameters(TypedDict):
    resource_parameters: Connection_ResourceParameters2

class Connection_ResourceParameters2(TypedDict):
    resource_configuration_arn: str

@final
class Connection_InvocationConnectivityParameters_Read:
    resource_parameters: Final[Connection_ResourceParameters_Read2]

@final
class Connection_ResourceParameters_Read2:
    resource_association_arn: Final[str]
    resource_configuration_arn: Final[str]

@final
class Connection(_Resource):
    """Resource Type definition for AWS::Events::Connection."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        auth_parameters: Connection_AuthParameters = ...,
        authorization_type: Literal["API_KEY", "BASIC", "OAUTH_CLIENT_CREDENTIALS"] = ...,
        description: str = ...,
        invocation_connectivity_parameters: Connection_InvocationConnectivityParameters = ...,
        kms_key_identifier: str = ...,
        name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The arn of the connection resource."""
    arn_for_policy: Final[str]
    """The arn of the connection resource to be used in IAM policies."""
    auth_parameters: Final[Connection_AuthParameters_Read]
    authorization_type: Final[str]
    description: Final[str]
    """Description of the connection."""
    invocation_connectivity_parameters: Final[Connection_InvocationConnectivityParameters_Read]
    """The private resource the HTTP request will be sent to."""
    kms_key_identifier: Final[str]
    name: Final[str]
    """Name of the connection."""
    secret_arn: Final[str]
    """The arn of the secrets manager secret created in the customer account."""

class Endpoint_EndpointEventBus(TypedDict):
    event_bus_arn: str

class Endpoint_ReplicationConfig(TypedDict):
    state: Literal["ENABLED", "DISABLED"]

@final
class Endpoint_ReplicationConfig_Read:
    state: Final[str]

class Endpoint_RoutingConfig(TypedDict):
    failover_config: Endpoint_FailoverConfig

class Endpoint_FailoverConfig(TypedDict):
    primary: Endpoint_Primary
    secondary: Endpoint_Secondary

class Endpoint_Primary(TypedDict):
    health_check: str

class Endpoint_Secondary(TypedDict):
    route: str

@final
class Endpoint_RoutingConfig_Read:
    failover_config: Final[Endpoint_FailoverConfig_Read]

@final
class Endpoint_FailoverConfig_Read:
    primary: Final[Endpoint_Primary_Read]
    secondary: Final[Endpoint_Secondary_Read]

@final
class Endpoint_Primary_Read:
    health_check: Final[str]

@final
class Endpoint_Secondary_Read:
    route: Final[str]

@final
class Endpoint(_Resource):
    """Resource Type definition for AWS::Events::Endpoint."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        event_buses: Sequence[Endpoint_EndpointEventBus],
        routing_config: Endpoint_RoutingConfig,
        description: str = ...,
        name: str = ...,
        replication_config: Endpoint_ReplicationConfig = ...,
        role_arn: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    description: Final[str]
    endpoint_id: Final[str]
    endpoint_url: Final[str]
    event_buses: Final[list[Any]]
    name: Final[str]
    replication_config: Final[Endpoint_ReplicationConfig_Read]
    role_arn: Final[str]
    routing_config: Final[Endpoint_RoutingConfig_Read]
    state: Final[str]
    state_reason: Final[str]

class EventBus_DeadLetterConfig(TypedDict):
    arn: NotRequired[str]

@final
class EventBus_DeadLetterConfig_Read:
    arn: Final[str]

class EventBus_LogConfig(TypedDict):
    include_detail: NotRequired[Literal["FULL", "NONE"]]
    level: NotRequired[Literal["INFO", "ERROR", "TRACE", "OFF"]]

@final
class EventBus_LogConfig_Read:
    include_detail: Final[str]
    level: Final[str]

class EventBus_Tag(TypedDict):
    key: str
    value: str

@final
class EventBus(_Resource):
    """Resource type definition for AWS::Events::EventBus"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        dead_letter_config: EventBus_DeadLetterConfig = ...,
        description: str = ...,
        event_source_name: str = ...,
        kms_key_identifier: str = ...,
        log_config: EventBus_LogConfig = ...,
        policy: Mapping[str, Any] | str = ...,
        tags: Sequence[EventBus_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) for the event bus."""
    dead_letter_config: Final[EventBus_DeadLetterConfig_Read]
    """Dead Letter Queue for the event bus."""
    description: Final[str]
    """The description of the event bus."""
    event_source_name: Final[str]
    """If you are creating a partner event bus, this specifies the partner event source that the new event bus will be matched with."""
    kms_key_identifier: Final[str]
    """Kms Key Identifier used to encrypt events at rest in the event bus."""
    log_config: Final[EventBus_LogConfig_Read]
    """The logging configuration settings for vended logs."""
    name: Final[str]
    """The name of the event bus."""
    policy: Final[Any]
    """A JSON string that describes the permission policy statement for the event bus."""
    tags: Final[list[Any]]
    """Any tags assigned to the event bus."""

class EventBusPolicy_Condition(TypedDict):
    key: NotRequired[str]
    type: NotRequired[Literal["StringEquals"]]
    value: NotRequired[str]

@final
class EventBusPolicy_Condition_Read:
    key: Final[str]
    type: Final[str]
    value: Final[str]

@final
class EventBusPolicy(_Resource):
    """Resource Type definition for AWS::Events::EventBusPolicy"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        statement_id: str,
        action: Literal["events:PutEvents"] = ...,
        condition: EventBusPolicy_Condition = ...,
        event_bus_name: str = ...,
        principal: str = ...,
        statement: Mapping[str, Any] | str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    action: Final[str]
    """The action that you are enabling the other account to perform."""
    condition: Final[EventBusPolicy_Condition_Read]
    """This parameter enables you to limit the permission to accounts that fulfill a certain condition, such as being a member of a certain AWS…"""
    event_bus_name: Final[str]
    """The name of the event bus associated with the rule."""
    principal: Final[str]
    """The 12-digit AWS account ID that you are permitting to put events to your default event bus."""
    statement: Final[Any]
    statement_id: Final[str]
    """An identifier string for the external account that you are granting permissions to"""

class Rule_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

class Rule_Target(TypedDict):
    app_sync_parameters: NotRequired[Rule_AppSyncParameters]
    arn: str
    batch_parameters: NotRequired[Rule_BatchParameters]
    dead_letter_config: NotRequired[Rule_DeadLetterConfig]
    ecs_parameters: NotRequired[Rule_EcsParameters]
    http_parameters: NotRequired[Rule_HttpParameters]
    id: str
    input: NotRequired[str]
    input_path: NotRequired[str]
    input_transformer: NotRequired[Rule_InputTransformer]
    kinesis_parameters: NotRequired[Rule_KinesisParameters]
    redshift_data_parameters: NotRequired[Rule_RedshiftDataParameters]
    retry_policy: NotRequired[Rule_RetryPolicy]
    role_arn: NotRequired[str]
    run_command_parameters: NotRequired[Rule_RunCommandParameters]
    sage_maker_pipeline_parameters: NotRequired[Rule_SageMakerPipelineParameters]
    sqs_parameters: NotRequired[Rule_SqsParameters]

class Rule_AppSyncParameters(TypedDict):
    graphql_operation: str

class Rule_BatchParameters(TypedDict):
    array_properties: NotRequired[Rule_BatchArrayProperties]
    job_definition: str
    job_name: str
    retry_strategy: NotRequired[Rule_BatchRetryStrategy]

class Rule_BatchArrayProperties(TypedDict):
    size: NotRequired[Int]

class Rule_BatchRetryStrategy(TypedDict):
    attempts: NotRequired[Int]

class Rule_DeadLetterConfig(TypedDict):
    arn: NotRequired[str]

class Rule_EcsParameters(TypedDict):
    capacity_provider_strategy: NotRequired[Sequence[Rule_CapacityProviderStrategyItem]]
    enable_ecs_managed_tags: NotRequired[Bool]
    enable_execute_command: NotRequired[Bool]
    group: NotRequired[str]
    launch_type: NotRequired[Literal["EC2", "EXTERNAL", "FARGATE"]]
    network_configuration: NotRequired[Rule_NetworkConfiguration]
    placement_constraints: NotRequired[Sequence[Rule_PlacementConstraint]]
    placement_strategies: NotRequired[Sequence[Rule_PlacementStrategy]]
    platform_version: NotRequired[str]
    propagate_tags: NotRequired[Literal["TASK_DEFINITION"]]
    reference_id: NotRequired[str]
    tag_list: NotRequired[Sequence[Rule_Tag2]]
    task_count: NotRequired[Int]
    task_definition_arn: str

class Rule_CapacityProviderStrategyItem(TypedDict):
    base: NotRequired[Int]
    capacity_provider: str
    weight: NotRequired[Int]

class Rule_NetworkConfiguration(TypedDict):
    aws_vpc_configuration: NotRequired[Rule_AwsVpcConfiguration]

class Rule_AwsVpcConfiguration(TypedDict):
    assign_public_ip: NotRequired[Literal["DISABLED", "ENABLED"]]
    security_groups: NotRequired[Texts]
    subnets: Texts

class Rule_PlacementConstraint(TypedDict):
    expression: NotRequired[str]
    type: NotRequired[Literal["distinctInstance", "memberOf"]]

class Rule_PlacementStrategy(TypedDict):
    field: NotRequired[str]
    type: NotRequired[str]

class Rule_Tag2(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

class Rule_HttpParameters(TypedDict):
    header_parameters: NotRequired[Mapping[str, str]]
    path_parameter_values: NotRequired[Texts]
    query_string_parameters: NotRequired[Mapping[str, str]]

class Rule_InputTransformer(TypedDict):
    input_paths_map: NotRequired[Mapping[str, str]]
    input_template: str

class Rule_KinesisParameters(TypedDict):
    partition_key_path: str

class Rule_RedshiftDataParameters(TypedDict):
    database: str
    db_user: NotRequired[str]
    secret_manager_arn: NotRequired[str]
    sql: NotRequired[str]
    sqls: NotRequired[Texts]
    statement_name: NotRequired[str]
    with_event: NotRequired[Bool]

class Rule_RetryPolicy(TypedDict):
    maximum_event_age_in_seconds: NotRequired[Int]
    maximum_retry_attempts: NotRequired[Int]

class Rule_RunCommandParameters(TypedDict):
    run_command_targets: Sequence[Rule_RunCommandTarget]

class Rule_RunCommandTarget(TypedDict):
    key: str
    values: Texts

class Rule_SageMakerPipelineParameters(TypedDict):
    pipeline_parameter_list: NotRequired[Sequence[Rule_SageMakerPipelineParameter]]

class Rule_SageMakerPipelineParameter(TypedDict):
    name: str
    value: str

class Rule_SqsParameters(TypedDict):
    message_group_id: str

@final
class Rule(_Resource):
    """Resource Type definition for AWS::Events::Rule"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str = ...,
        event_bus_name: str = ...,
        event_pattern: Mapping[str, Any] | str = ...,
        name: str = ...,
        role_arn: str = ...,
        schedule_expression: str = ...,
        state: Literal["DISABLED", "ENABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"] = ...,
        tags: Sequence[Rule_Tag] = ...,
        targets: Sequence[Rule_Target] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the rule, such as arn:aws:events:us-east-2:123456789012:rule/example."""
    description: Final[str]
    """The description of the rule."""
    event_bus_name: Final[str]
    """The name or ARN of the event bus associated with the rule."""
    event_pattern: Final[Any]
    """The event pattern of the rule."""
    name: Final[str]
    """The name of the rule."""
    role_arn: Final[str]
    """The Amazon Resource Name (ARN) of the role that is used for target invocation."""
    rule_name: Final[str]
    """The name of the rule, exposed as a read-only attribute for use with Fn::GetAtt."""
    schedule_expression: Final[str]
    """The scheduling expression."""
    state: Final[str]
    """The state of the rule."""
    tags: Final[list[Any]]
    """Any tags assigned to the event rule."""
    targets: Final[list[Any]]
    """Adds the specified targets to the specified rule, or updates the targets if they are already associated with the rule."""

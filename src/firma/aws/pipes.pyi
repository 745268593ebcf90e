"""Resource types of AWS Pipes. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Pipe_PipeEnrichmentParameters(TypedDict):
    http_parameters: NotRequired[Pipe_PipeEnrichmentHttpParameters]
    input_template: NotRequired[str]

class Pipe_PipeEnrichmentHttpParameters(TypedDict):
    header_parameters: NotRequired[Mapping[str, str]]
    path_parameter_values: NotRequired[Texts]
    query_string_parameters: NotRequired[Mapping[str, str]]

@final
class Pipe_PipeEnrichmentParameters_Read:
    http_parameters: Final[Pipe_PipeEnrichmentHttpParameters_Read]
    input_template: Final[str]

@final
class Pipe_PipeEnrichmentHttpParameters_Read:
    header_parameters: Final[Any]
    path_parameter_values: Final[list[str]]
    query_string_parameters: Final[Any]

class Pipe_PipeLogConfiguration(TypedDict):
    cloudwatch_logs_log_destination: NotRequired[Pipe_CloudwatchLogsLogDestination]
    firehose_log_destination: NotRequired[Pipe_FirehoseLogDestination]
    include_execution_data: NotRequired[Sequence[Literal["ALL"]]]
    level: NotRequired[Literal["OFF", "ERROR", "INFO", "TRACE"]]
    s3_log_destination: NotRequired[Pipe_S3LogDestination]

class Pipe_CloudwatchLogsLogDestination(TypedDict):
    log_group_arn: NotRequired[str]

class Pipe_FirehoseLogDestination(TypedDict):
    delivery_stream_arn: NotRequired[str]

class Pipe_S3LogDestination(TypedDict):
    bucket_name: NotRequired[str]
    bucket_owner: NotRequired[str]
    output_format: NotRequired[Literal["json", "plain", "w3c"]]
    prefix: NotRequired[str]

@final
class Pipe_PipeLogConfiguration_Read:
    cloudwatch_logs_log_destination: Final[Pipe_CloudwatchLogsLogDestination_Read]
    firehose_log_destination: Final[Pipe_FirehoseLogDestination_Read]
    include_execution_data: Final[list[str]]
    level: Final[str]
    s3_log_destination: Final[Pipe_S3LogDestination_Read]

@final
class Pipe_CloudwatchLogsLogDestination_Read:
    log_group_arn: Final[str]

@final
class Pipe_FirehoseLogDestination_Read:
    delivery_stream_arn: Final[str]

@final
class Pipe_S3LogDestination_Read:
    bucket_name: Final[str]
    bucket_owner: Final[str]
    output_format: Final[str]
    prefix: Final[str]

class Pipe_PipeSourceParameters(TypedDict):
    active_mq_broker_parameters: NotRequired[Pipe_PipeSourceActiveMQBrokerParameters]
    dynamodb_stream_parameters: NotRequired[Pipe_PipeSourceDynamoDBStreamParameters]
    filter_criteria: NotRequired[Pipe_FilterCriteria]
    kinesis_stream_parameters: NotRequired[Pipe_PipeSourceKinesisStreamParameters]
    managed_streaming_kafka_parameters: NotRequired[Pipe_PipeSourceManagedStreamingKafkaParameters]
    rabbit_mq_broker_parameters: NotRequired[Pipe_PipeSourceRabbitMQBrokerParameters]
    self_managed_kafka_parameters: NotRequired[Pipe_PipeSourceSelfManagedKafkaParameters]
    sqs_queue_parameters: NotRequired[Pipe_PipeSourceSqsQueueParameters]

class Pipe_PipeSourceActiveMQBrokerParameters(TypedDict):
    batch_size: NotRequired[Int]
    credentials: Pipe_MQBrokerAccessCredentials
    maximum_batching_window_in_seconds: NotRequired[Int]
    queue_name: str

class Pipe_MQBrokerAccessCredentials(TypedDict):
    basic_auth: str

class Pipe_PipeSourceDynamoDBStreamParameters(TypedDict):
    batch_size: NotRequired[Int]
    dead_letter_config: NotRequired[Pipe_DeadLetterConfig]
    maximum_batching_window_in_seconds: NotRequired[Int]
    maximum_record_age_in_seconds: NotRequired[Int]
    maximum_retry_attempts: NotRequired[Int]
    on_partial_batch_item_failure: NotRequired[Literal["AUTOMATIC_BISECT"]]
    parallelization_factor: NotRequired[Int]
    starting_position: Literal["TRIM_HORIZON", "LATEST"]

class Pipe_DeadLetterConfig(TypedDict):
    arn: NotRequired[str]

class Pipe_FilterCriteria(TypedDict):
    filters: NotRequired[Sequence[Pipe_Filter]]

class Pipe_Filter(TypedDict):
    pattern: NotRequired[str]

class Pipe_PipeSourceKinesisStreamParameters(TypedDict):
    batch_size: NotRequired[Int]
    dead_letter_config: NotRequired[Pipe_DeadLetterConfig2]
    maximum_batching_window_in_seconds: NotRequired[Int]
    maximum_record_age_in_seconds: NotRequired[Int]
    maximum_retry_attempts: NotRequired[Int]
    on_partial_batch_item_failure: NotRequired[Literal["AUTOMATIC_BISECT"]]
    parallelization_factor: NotRequired[Int]
    starting_position: Literal["TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]
    starting_position_timestamp: NotRequired[str]

class Pipe_DeadLetterConfig2(TypedDict):
    arn: NotRequired[str]

class Pipe_PipeSourceManagedStreamingKafkaParameters(TypedDict):
    batch_size: NotRequired[Int]
    consumer_group_id: NotRequired[str]
    credentials: NotRequired[Pipe_MSKAccessCredentials]
    maximum_batching_window_in_seconds: NotRequired[Int]
    starting_position: NotRequired[Literal["TRIM_HORIZON", "LATEST"]]
    topic_name: str

class Pipe_MSKAccessCredentials(TypedDict):
    sasl_scram512_auth: NotRequired[str]
    client_certificate_tls_auth: NotRequired[str]

class Pipe_PipeSourceRabbitMQBrokerParameters(TypedDict):
    batch_size: NotRequired[Int]
    credentials: Pipe_MQBrokerAccessCredentials2
    maximum_batching_window_in_seconds: NotRequired[Int]
    queue_name: str
    virtual_host: NotRequired[str]

class Pipe_MQBrokerAccessCredentials2(TypedDict):
    basic_auth: str

class Pipe_PipeSourceSelfManagedKafkaParameters(TypedDict):
    additional_bootstrap_servers: NotRequired[Texts]
    batch_size: NotRequired[Int]
    consumer_group_id: NotRequired[str]
    credentials: NotRequired[Pipe_SelfManagedKafkaAccessConfigurationCredentials]
    maximum_batching_window_in_seconds: NotRequired[Int]
    server_root_ca_certificate: NotRequired[str]
    starting_position: NotRequired[Literal["TRIM_HORIZON", "LATEST"]]
    topic_name: str
    vpc: NotRequired[Pipe_SelfManagedKafkaAccessConfigurationVpc]

class Pipe_SelfManagedKafkaAccessConfigurationCredentials(TypedDict):
    basic_auth: NotRequired[str]
    sasl_scram512_auth: NotRequired[str]
    sasl_scram256_auth: NotRequired[str]
    client_certificate_tls_auth: NotRequired[str]

class Pipe_SelfManagedKafkaAccessConfigurationVpc(TypedDict):
    security_group: NotRequired[Texts]
    subnets: NotRequired[Texts]

class Pipe_PipeSourceSqsQueueParameters(TypedDict):
    batch_size: NotRequired[Int]
    maximum_batching_window_in_seconds: NotRequired[Int]

@final
class Pipe_PipeSourceParameters_Read:
    active_mq_broker_parameters: Final[Pipe_PipeSourceActiveMQBrokerParameters_Read]
    dynamodb_stream_parameters: Final[Pipe_PipeSourceDynamoDBStreamParameters_Read]
    filter_criteria: Final[Pipe_FilterCriteria_Read]
    kinesis_stream_parameters: Final[Pipe_PipeSourceKinesisStreamParameters_Read]
    managed_streaming_kafka_parameters: Final[Pipe_PipeSourceManagedStreamingKafkaParameters_Read]
    rabbit_mq_broker_parameters: Final[Pipe_PipeSourceRabbitMQBrokerParameters_Read]
    self_managed_kafka_parameters: Final[Pipe_PipeSourceSelfManagedKafkaParameters_Read]
    sqs_queue_parameters: Final[Pipe_PipeSourceSqsQueueParameters_Read]

@final
class Pipe_PipeSourceActiveMQBrokerParameters_Read:
    batch_size: Final[Ref[int]]
    credentials: Final[Pipe_MQBrokerAccessCredentials_Read]
    maximum_batching_window_in_seconds: Final[Ref[int]]
    queue_name: Final[str]

@final
class Pipe_MQBrokerAccessCredentials_Read:
    basic_auth: Final[str]

@final
class Pipe_PipeSourceDynamoDBStreamParameters_Read:
    batch_size: Final[Ref[int]]
    dead_letter_config: Final[Pipe_DeadLetterConfig_Read]
    maximum_batching_window_in_seconds: Final[Ref[int]]
    maximum_record_age_in_seconds: Final[Ref[int]]
    maximum_retry_attempts: Final[Ref[int]]
    on_partial_batch_item_failure: Final[str]
    parallelization_factor: Final[Ref[int]]
    starting_position: Final[str]

@final
class Pipe_DeadLetterConfig_Read:
    arn: Final[str]

@final
class Pipe_FilterCriteria_Read:
    filters: Final[list[Any]]

@final
class Pipe_PipeSourceKinesisStreamParameters_Read:
    batch_size: Final[Ref[int]]
    dead_letter_config: Final[Pipe_DeadLetterConfig_Read2]
    maximum_batching_window_in_seconds: Final[Ref[int]]
    maximum_record_age_in_seconds: Final[Ref[int]]
    maximum_retry_attempts: Final[Ref[int]]
    on_partial_batch_item_failure: Final[str]
    parallelization_factor: Final[Ref[int]]
    starting_position: Final[str]
    starting_position_timestamp: Final[str]

@final
class Pipe_DeadLetterConfig_Read2:
    arn: Final[str]

@final
class Pipe_PipeSourceManagedStreamingKafkaParameters_Read:
    batch_size: Final[Ref[int]]
    consumer_group_id: Final[str]
    credentials: Final[Pipe_MSKAccessCredentials_Read]
    maximum_batching_window_in_seconds: Final[Ref[int]]
    starting_position: Final[str]
    topic_name: Final[str]

@final
class Pipe_MSKAccessCredentials_Read:
    sasl_scram512_auth: Final[str]
    client_certificate_tls_auth: Final[str]

@final
class Pipe_PipeSourceRabbitMQBrokerParameters_Read:
    batch_size: Final[Ref[int]]
    credentials: Final[Pipe_MQBrokerAccessCredentials_Read2]
    maximum_batching_window_in_seconds: Final[Ref[int]]
    queue_name: Final[str]
    virtual_host: Final[str]

@final
class Pipe_MQBrokerAccessCredentials_Read2:
    basic_auth: Final[str]

@final
class Pipe_PipeSourceSelfManagedKafkaParameters_Read:
    additional_bootstrap_servers: Final[list[str]]
    batch_size: Final[Ref[int]]
    consumer_group_id: Final[str]
    credentials: Final[Pipe_SelfManagedKafkaAccessConfigurationCredentials_Read]
    maximum_batching_window_in_seconds: Final[Ref[int]]
    server_root_ca_certificate: Final[str]
    starting_position: Final[str]
    topic_name: Final[str]
    vpc: Final[Pipe_SelfManagedKafkaAccessConfigurationVpc_Read]

@final
class Pipe_SelfManagedKafkaAccessConfigurationCredentials_Read:
    basic_auth: Final[str]
    sasl_scram512_auth: Final[str]
    sasl_scram256_auth: Final[str]
    client_certificate_tls_auth: Final[str]

@final
class Pipe_SelfManagedKafkaAccessConfigurationVpc_Read:
    security_group: Final[list[str]]
    subnets: Final[list[str]]

@final
class Pipe_PipeSourceSqsQueueParameters_Read:
    batch_size: Final[Ref[int]]
    maximum_batching_window_in_seconds: Final[Ref[int]]

class Pipe_PipeTargetParameters(TypedDict):
    batch_job_parameters: NotRequired[Pipe_PipeTargetBatchJobParameters]
    cloud_watch_logs_parameters: NotRequired[Pipe_PipeTargetCloudWatchLogsParameters]
    ecs_task_parameters: NotRequired[Pipe_PipeTargetEcsTaskParameters]
    event_bridge_event_bus_parameters: NotRequired[Pipe_PipeTargetEventBridgeEventBusParameters]
    http_parameters: NotRequired[Pipe_PipeTargetHttpParameters]
    input_template: NotRequired[str]
    kinesis_stream_parameters: NotRequired[Pipe_PipeTargetKinesisStreamParameters]
    lambda_function_parameters: NotRequired[Pipe_PipeTargetLambdaFunctionParameters]
    redshift_data_parameters: NotRequired[Pipe_PipeTargetRedshiftDataParameters]
    sage_maker_pipeline_parameters: NotRequired[Pipe_PipeTargetSageMakerPipelineParameters]
    sqs_queue_parameters: NotRequired[Pipe_PipeTargetSqsQueueParameters]
    step_function_state_machine_parameters: NotRequired[Pipe_PipeTargetStateMachineParameters]
    timestream_parameters: NotRequired[Pipe_PipeTargetTimestreamParameters]

class Pipe_PipeTargetBatchJobParameters(TypedDict):
    array_properties: NotRequired[Pipe_BatchArrayProperties]
    container_overrides: NotRequired[Pipe_BatchContainerOverrides]
    depends_on: NotRequired[Sequence[Pipe_BatchJobDependency]]
    job_definition: str
    job_name: str
    parameters: NotRequired[Mapping[str, str]]
    retry_strategy: NotRequired[Pipe_BatchRetryStrategy]

class Pipe_BatchArrayProperties(TypedDict):
    size: NotRequired[Int]

class Pipe_BatchContainerOverrides(TypedDict):
    command: NotRequired[Texts]
    environment: NotRequired[Sequence[Pipe_BatchEnvironmentVariable]]
    instance_type: NotRequired[str]
    resource_requirements: NotRequired[Sequence[Pipe_BatchResourceRequirement]]

class Pipe_BatchEnvironmentVariable(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str]

class Pipe_BatchResourceRequirement(TypedDict):
    type: Literal["GPU", "MEMORY", "VCPU"]
    value: str

class Pipe_BatchJobDependency(TypedDict):
    job_id: NotRequired[str]
    type: NotRequired[Literal["N_TO_N", "SEQUENTIAL"]]

class Pipe_BatchRetryStrategy(TypedDict):
    attempts: NotRequired[Int]

class Pipe_PipeTargetCloudWatchLogsParameters(TypedDict):
    log_stream_name: NotRequired[str]
    timestamp: NotRequired[str]

class Pipe_PipeTargetEcsTaskParameters(TypedDict):
    capacity_provider_strategy: NotRequired[Sequence[Pipe_CapacityProviderStrategyItem]]
    enable_ecs_managed_tags: NotRequired[Bool]
    enable_execute_command: NotRequired[Bool]
    group: NotRequired[str]
    launch_type: NotRequired[Literal["EC2", "FARGATE", "EXTERNAL"]]
    network_configuration: NotRequired[Pipe_NetworkConfiguration]
    overrides: NotRequired[Pipe_EcsTaskOverride]
    placement_constraints: NotRequired[Sequence[Pipe_PlacementConstraint]]
    placement_strategy: NotRequired[Sequence[Pipe_PlacementStrategy]]
    platform_version: NotRequired[str]
    propagate_tags: NotRequired[Literal["TASK_DEFINITION"]]
    reference_id: NotRequired[str]
    tags: NotRequired[Sequence[Pipe_Tag]]
    task_count: NotRequired[Int]
    task_definition_arn: str

class Pipe_CapacityProviderStrategyItem(TypedDict):
    base: NotRequired[Int]
    capacity_provider: str
    weight: NotRequired[Int]

class Pipe_NetworkConfiguration(TypedDict):
    awsvpc_configuration: NotRequired[Pipe_AwsVpcConfiguration]

class Pipe_AwsVpcConfiguration(TypedDict):
    assign_public_ip: NotRequired[Literal["ENABLED", "DISABLED"]]
    security_groups: NotRequired[Texts]
    subnets: Texts

class Pipe_EcsTaskOverride(TypedDict):
    container_overrides: NotRequired[Sequence[Pipe_EcsContainerOverride]]
    cpu: NotRequired[str]
    ephemeral_storage: NotRequired[Pipe_EcsEphemeralStorage]
    execution_role_arn: NotRequired[str]
    inference_accelerator_overrides: NotRequired[Sequence[Pipe_EcsInferenceAcceleratorOverride]]
    memory: NotRequired[str]
    task_role_arn: NotRequired[str]

class Pipe_EcsContainerOverride(TypedDict):
    command: NotRequired[Texts]
    cpu: NotRequired[Int]
    environment: NotRequired[Sequence[Pipe_EcsEnvironmentVariable]]
    environment_files: NotRequired[Sequence[Pipe_EcsEnvironmentFile]]
    memory: NotRequired[Int]
    memory_reservation: NotRequired[Int]
    name: NotRequired[str]
    resource_requirements: NotRequired[Sequence[Pipe_EcsResourceRequirement]]

class Pipe_EcsEnvironmentVariable(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str]

class Pipe_EcsEnvironmentFile(TypedDict):
    type: Literal["s3"]
    value: str

class Pipe_EcsResourceRequirement(TypedDict):
    type: Literal["GPU", "InferenceAccelerator"]
    value: str

class Pipe_EcsEphemeralStorage(TypedDict):
    size_in_gib: Int

class Pipe_EcsInferenceAcceleratorOverride(TypedDict):
    device_name: NotRequired[str]
    device_type: NotRequired[str]

class Pipe_PlacementConstraint(TypedDict):
    expression: NotRequired[str]
    type: NotRequired[Literal["distinctInstance", "memberOf"]]

class Pipe_PlacementStrategy(TypedDict):
    field: NotRequired[str]
    type: NotRequired[Literal["random", "spread", "binpack"]]

class Pipe_Tag(TypedDict):
    key: str
    value: str

class Pipe_PipeTargetEventBridgeEventBusParameters(TypedDict):
    detail_type: NotRequired[str]
    endpoint_id: NotRequired[str]
    resources: NotRequired[Texts]
    source: NotRequired[str]
    time: NotRequired[str]

class Pipe_PipeTargetHttpParameters(TypedDict):
    header_parameters: NotRequired[Mapping[str, str]]
    path_parameter_values: NotRequired[Texts]
    query_string_parameters: NotRequired[Mapping[str, str]]

class Pipe_PipeTargetKinesisStreamParameters(TypedDict):
    partition_key: str

class Pipe_PipeTargetLambdaFunctionParameters(TypedDict):
    invocation_type: NotRequired[Literal["REQUEST_RESPONSE", "FIRE_AND_FORGET"]]

class Pipe_PipeTargetRedshiftDataParameters(TypedDict):
    database: str
    db_user: NotRequired[str]
    secret_manager_arn: NotRequired[str]
    sqls: Texts
    statement_name: NotRequired[str]
    with_event: NotRequired[Bool]

class Pipe_PipeTargetSageMakerPipelineParameters(TypedDict):
    pipeline_parameter_list: NotRequired[Sequence[Pipe_SageMakerPipelineParameter]]

class Pipe_SageMakerPipelineParameter(TypedDict):
    name: str
    value: str

class Pipe_PipeTargetSqsQueueParameters(TypedDict):
    message_deduplication_id: NotRequired[str]
    message_group_id: NotRequired[str]

class Pipe_PipeTargetStateMachineParameters(TypedDict):
    invocation_type: NotRequired[Literal["REQUEST_RESPONSE", "FIRE_AND_FORGET"]]

class Pipe_PipeTargetTimestreamParameters(TypedDict):
    dimension_mappings: Sequence[Pipe_DimensionMapping]
    epoch_time_unit: NotRequired[Literal["MILLISECONDS", "SECONDS", "MICROSECONDS", "NANOSECONDS"]]
    multi_measure_mappings: NotRequired[Sequence[Pipe_MultiMeasureMapping]]
    single_measure_mappings: NotRequired[Sequence[Pipe_SingleMeasureMapping]]
    time_field_type: NotRequired[Literal["EPOCH", "TIMESTAMP_FORMAT"]]
    time_value: str
    timestamp_format: NotRequired[str]
    version_value: str

class Pipe_DimensionMapping(TypedDict):
    dimension_name: str
    dimension_value: str
    dimension_value_type: Literal["VARCHAR"]

class Pipe_MultiMeasureMapping(TypedDict):
    multi_measure_attribute_mappings: Sequence[Pipe_MultiMeasureAttributeMapping]
    multi_measure_name: str

class Pipe_MultiMeasureAttributeMapping(TypedDict):
    measure_value: str
    measure_value_type: Literal["DOUBLE", "BIGINT", "VARCHAR", "BOOLEAN", "TIMESTAMP"]
    multi_measure_attribute_name: str

class Pipe_SingleMeasureMapping(TypedDict):
    measure_name: str
    measure_value: str
    measure_value_type: Literal["DOUBLE", "BIGINT", "VARCHAR", "BOOLEAN", "TIMESTAMP"]

@final
class Pipe_PipeTargetParameters_Read:
    batch_job_parameters: Final[Pipe_PipeTargetBatchJobParameters_Read]
    cloud_watch_logs_parameters: Final[Pipe_PipeTargetCloudWatchLogsParameters_Read]
    ecs_task_parameters: Final[Pipe_PipeTargetEcsTaskParameters_Read]
    event_bridge_event_bus_parameters: Final[Pipe_PipeTargetEventBridgeEventBusParameters_Read]
    http_parameters: Final[Pipe_PipeTargetHttpParameters_Read]
    input_template: Final[str]
    kinesis_stream_parameters: Final[Pipe_PipeTargetKinesisStreamParameters_Read]
    lambda_function_parameters: Final[Pipe_PipeTargetLambdaFunctionParameters_Read]
    redshift_data_parameters: Final[Pipe_PipeTargetRedshiftDataParameters_Read]
    sage_maker_pipeline_parameters: Final[Pipe_PipeTargetSageMakerPipelineParameters_Read]
    sqs_queue_parameters: Final[Pipe_PipeTargetSqsQueueParameters_Read]
    step_function_state_machine_parameters: Final[Pipe_PipeTargetStateMachineParameters_Read]
    timestream_parameters: Final[Pipe_PipeTargetTimestreamParameters_Read]

@final
class Pipe_PipeTargetBatchJobParameters_Read:
    array_properties: Final[Pipe_BatchArrayProperties_Read]
    container_overrides: Final[Pipe_BatchContainerOverrides_Read]
    depends_on: Final[list[Any]]
    job_definition: Final[str]
    job_name: Final[str]
    parameters: Final[Any]
    retry_strategy: Final[Pipe_BatchRetryStrategy_Read]

@final
class Pipe_BatchArrayProperties_Read:
    size: Final[Ref[int]]

@final
class Pipe_BatchContainerOverrides_Read:
    command: Final[list[str]]
    environment: Final[list[Any]]
    instance_type: Final[str]
    resource_requirements: Final[list[Any]]

@final
class Pipe_BatchRetryStrategy_Read:
    attempts: Final[Ref[int]]

@final
class Pipe_PipeTargetCloudWatchLogsParameters_Read:
    log_stream_name: Final[str]
    timestamp: Final[str]

@final
class Pipe_PipeTargetEcsTaskParameters_Read:
    capacity_provider_strategy: Final[list[Any]]
    enable_ecs_managed_tags: Final[Ref[bool]]
    enable_execute_command: Final[Ref[bool]]
    group: Final[str]
    launch_type: Final[str]
    network_configuration: Final[Pipe_NetworkConfiguration_Read]
    overrides: Final[Pipe_EcsTaskOverride_Read]
    placement_constraints: Final[list[Any]]
    placement_strategy: Final[list[Any]]
    platform_version: Final[str]
    propagate_tags: Final[str]
    reference_id: Final[str]
    tags: Final[list[Any]]
    task_count: Final[Ref[int]]
    task_definition_arn: Final[str]

@final
class Pipe_NetworkConfiguration_Read:
    awsvpc_configuration: Final[Pipe_AwsVpcConfiguration_Read]

@final
class Pipe_AwsVpcConfiguration_Read:
    assign_public_ip: Final[str]
    security_groups: Final[list[str]]
    subnets: Final[list[str]]

@final
class Pipe_EcsTaskOverride_Read:
    container_overrides: Final[list[Any]]
    cpu: Final[str]
    ephemeral_storage: Final[Pipe_EcsEphemeralStorage_Read]
    execution_role_arn: Final[str]
    inference_accelerator_overrides: Final[list[Any]]
    memory: Final[str]
    task_role_arn: Final[str]

@final
class Pipe_EcsEphemeralStorage_Read:
    size_in_gib: Final[Ref[int]]

@final
class Pipe_PipeTargetEventBridgeEventBusParameters_Read:
    detail_type: Final[str]
    endpoint_id: Final[str]
    resources: Final[list[str]]
    source: Final[str]
    time: Final[str]

@final
class Pipe_PipeTargetHttpParameters_Read:
    header_parameters: Final[Any]
    path_parameter_values: Final[list[str]]
    query_string_parameters: Final[Any]

@final
class Pipe_PipeTargetKinesisStreamParameters_Read:
    partition_key: Final[str]

@final
class Pipe_PipeTargetLambdaFunctionParameters_Read:
    invocation_type: Final[str]

@final
class Pipe_PipeTargetRedshiftDataParameters_Read:
    database: Final[str]
    db_user: Final[str]
    secret_manager_arn: Final[str]
    sqls: Final[list[str]]
    statement_name: Final[str]
    with_event: Final[Ref[bool]]

@final
class Pipe_PipeTargetSageMakerPipelineParameters_Read:
    pipeline_parameter_list: Final[list[Any]]

@final
class Pipe_PipeTargetSqsQueueParameters_Read:
    message_deduplication_id: Final[str]
    message_group_id: Final[str]

@final
class Pipe_PipeTargetStateMachineParameters_Read:
    invocation_type: Final[str]

@final
class Pipe_PipeTargetTimestreamParameters_Read:
    dimension_mappings: Final[list[Any]]
    epoch_time_unit: Final[str]
    multi_measure_mappings: Final[list[Any]]
    single_measure_mappings: Final[list[Any]]
    time_field_type: Final[str]
    time_value: Final[str]
    timestamp_format: Final[str]
    version_value: Final[str]

@final
class Pipe(_Resource):
    """Definition of AWS::Pipes::Pipe Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        role_arn: str,
        source: str,
        target: str,
        description: str = ...,
        desired_state: Literal["RUNNING", "STOPPED"] = ...,
        enrichment: str = ...,
        enrichment_parameters: Pipe_PipeEnrichmentParameters = ...,
        kms_key_identifier: str = ...,
        log_configuration: Pipe_PipeLogConfiguration = ...,
        name: str = ...,
        source_parameters: Pipe_PipeSourceParameters = ...,
        tags: Mapping[str, str] = ...,
        target_parameters: Pipe_PipeTargetParameters = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    creation_time: Final[str]
    current_state: Final[str]
    description: Final[str]
    desired_state: Final[str]
    enrichment: Final[str]
    enrichment_parameters: Final[Pipe_PipeEnrichmentParameters_Read]
    kms_key_identifier: Final[str]
    last_modified_time: Final[str]
    log_configuration: Final[Pipe_PipeLogConfiguration_Read]
    name: Final[str]
    role_arn: Final[str]
    source: Final[str]
    source_parameters: Final[Pipe_PipeSourceParameters_Read]
    state_reason: Final[str]
    tags: Final[Any]
    target: Final[str]
    target_parameters: Final[Pipe_PipeTargetParameters_Read]

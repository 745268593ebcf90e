"""Resource types of AWS AppRunner. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class AutoScalingConfiguration_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class AutoScalingConfiguration(_Resource):
    """Describes an AWS App Runner automatic configuration resource that enables automatic scaling of instances used to process web requests."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        auto_scaling_configuration_name: str = ...,
        max_concurrency: Int = ...,
        max_size: Int = ...,
        min_size: Int = ...,
        tags: Sequence[AutoScalingConfiguration_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    auto_scaling_configuration_arn: Final[str]
    """The Amazon Resource Name (ARN) of this auto scaling configuration."""
    auto_scaling_configuration_name: Final[str]
    """The customer-provided auto scaling configuration name."""
    auto_scaling_configuration_revision: Final[Ref[int]]
    """The revision of this auto scaling configuration."""
    latest: Final[Ref[bool]]
    """It's set to true for the configuration with the highest Revision among all configurations that share the same AutoScalingConfigurationName."""
    max_concurrency: Final[Ref[int]]
    """The maximum number of concurrent requests that an instance processes."""
    max_size: Final[Ref[int]]
    """The maximum number of instances that an App Runner service scales up to."""
    min_size: Final[Ref[int]]
    """The minimum number of instances that App Runner provisions for a service."""
    tags: Final[list[Any]]
    """A list of metadata items that you can associate with your auto scaling configuration resource."""

class ObservabilityConfiguration_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

class ObservabilityConfiguration_TraceConfiguration(TypedDict):
    vendor: Literal["AWSXRAY"]

@final
class ObservabilityConfiguration_TraceConfiguration_Read:
    vendor: Final[str]

@final
class ObservabilityConfiguration(_Resource):
    """The AWS::AppRunner::ObservabilityConfiguration resource is an AWS App Runner resource type that specifies an App Runner observability…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        observability_configuration_name: str = ...,
        tags: Sequence[ObservabilityConfiguration_Tag] = ...,
        trace_configuration: ObservabilityConfiguration_TraceConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    latest: Final[Ref[bool]]
    """It's set to true for the configuration with the highest Revision among all configurations that share the same Name."""
    observability_configuration_arn: Final[str]
    """The Amazon Resource Name (ARN) of this ObservabilityConfiguration"""
    observability_configuration_name: Final[str]
    """A name for the observability configuration."""
    observability_configuration_revision: Final[Ref[int]]
    """The revision of this observability configuration."""
    tags: Final[list[Any]]
    """A list of metadata items that you can associate with your observability configuration resource."""
    trace_configuration: Final[ObservabilityConfiguration_TraceConfiguration_Read]
    """Describes the configuration of the tracing feature within an AWS App Runner observability configuration."""

class Service_EncryptionConfiguration(TypedDict):
    kms_key: str

@final
class Service_EncryptionConfiguration_Read:
    kms_key: Final[str]

class Service_HealthCheckConfiguration(TypedDict):
    healthy_threshold: NotRequired[Int]
    interval: NotRequired[Int]
    path: NotRequired[str]
    protocol: NotRequired[Literal["TCP", "HTTP"]]
    timeout: NotRequired[Int]
    unhealthy_threshold: NotRequired[Int]

@final
class Service_HealthCheckConfiguration_Read:
    healthy_threshold: Final[Ref[int]]
    interval: Final[Ref[int]]
    path: Final[str]
    protocol: Final[str]
    timeout: Final[Ref[int]]
    unhealthy_threshold: Final[Ref[int]]

class Service_InstanceConfiguration(TypedDict):
    cpu: NotRequired[str]
    instance_role_arn: NotRequired[str]
    memory: NotRequired[str]

@final
class Service_InstanceConfiguration_Read:
    cpu: Final[str]
    instance_role_arn: Final[str]
    memory: Final[str]

class Service_NetworkConfiguration(TypedDict):
    egress_configuration: NotRequired[Service_EgressConfiguration]
    ingress_configuration: NotRequired[Service_IngressConfiguration]
    ip_address_type: NotRequired[Literal["IPV4", "DUAL_STACK"]]

class Service_EgressConfiguration(TypedDict):
    egress_type: Literal["DEFAULT", "VPC"]
    vpc_connector_arn: NotRequired[str]

class Service_IngressConfiguration(TypedDict):
    is_publicly_accessible: Bool

@final
class Service_NetworkConfiguration_Read:
    egress_configuration: Final[Service_EgressConfiguration_Read]
    ingress_configuration: Final[Service_IngressConfiguration_Read]
    ip_address_type: Final[str]

@final
class Service_EgressConfiguration_Read:
    egress_type: Final[str]
    vpc_connector_arn: Final[str]

@final
class Service_IngressConfiguration_Read:
    is_publicly_accessible: Final[Ref[bool]]

class Service_ServiceObservabilityConfiguration(TypedDict):
    observability_configuration_arn: NotRequired[str]
    observability_enabled: Bool

@final
class Service_ServiceObservabilityConfiguration_Read:
    observability_configuration_arn: Final[str]
    observability_enabled: Final[Ref[bool]]

class Service_SourceConfiguration(TypedDict):
    authentication_configuration: NotRequired[Service_AuthenticationConfiguration]
    auto_deployments_enabled: NotRequired[Bool]
    code_repository: NotRequired[Service_CodeRepository]
    image_repository: NotRequired[Service_ImageRepository]

class Service_AuthenticationConfiguration(TypedDict):
    access_role_arn: NotRequired[str]
    connection_arn: NotRequired[str]

class Service_CodeRepository(TypedDict):
    code_configuration: NotRequired[Service_CodeConfiguration]
    repository_url: str
    source_code_version: Service_SourceCodeVersion
    source_directory: NotRequired[str]

class Service_CodeConfiguration(TypedDict):
    code_configuration_values: NotRequired[Service_CodeConfigurationValues]
    configuration_source: Literal["REPOSITORY", "API"]

class Service_CodeConfigurationValues(TypedDict):
    build_command: NotRequired[str]
    port: NotRequired[str]
    runtime: Literal["PYTHON_3", "NODEJS_12", "NODEJS_14", "CORRETTO_8", "CORRETTO_11", "NODEJS_16", "GO_1", "DOTNET_6", "PHP_81", "RUBY_31", "PYTHON_311", "NODEJS_18", "NODEJS_22"]
    runtime_environment_secrets: NotRequired[Sequence[Service_KeyValuePair]]
    runtime_environment_variables: NotRequired[Sequence[Service_KeyValuePair2]]
    start_command: NotRequired[str]

class Service_KeyValuePair(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str]

class Service_KeyValuePair2(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str]

class Service_SourceCodeVersion(TypedDict):
    type: Literal["BRANCH"]
    value: str

class Service_ImageRepository(TypedDict):
    image_configuration: NotRequired[Service_ImageConfiguration]
    image_identifier: str
    image_repository_type: Literal["ECR", "ECR_PUBLIC"]

class Service_ImageConfiguration(TypedDict):
    port: NotRequired[str]
    runtime_environment_secrets: NotRequired[Sequence[Service_KeyValuePair3]]
    runtime_environment_variables: NotRequired[Sequence[Service_KeyValuePair4]]
    start_command: NotRequired[str]

class Service_KeyValuePair3(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str]

class Service_KeyValuePair4(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str]

@final
class Service_SourceConfiguration_Read:
    authentication_configuration: Final[Service_AuthenticationConfiguration_Read]
    auto_deployments_enabled: Final[Ref[bool]]
    code_repository: Final[Service_CodeRepository_Read]
    image_repository: Final[Service_ImageRepository_Read]

@final
class Service_AuthenticationConfiguration_Read:
    access_role_arn: Final[str]
    connection_arn: Final[str]

@final
class Service_CodeRepository_Read:
    code_configuration: Final[Service_CodeConfiguration_Read]
    repository_url: Final[str]
    source_code_version: Final[Service_SourceCodeVersion_Read]
    source_directory: Final[str]

@final
class Service_CodeConfiguration_Read:
    code_configuration_values: Final[Service_CodeConfigurationValues_Read]
    configuration_source: Final[str]

@final
class Service_CodeConfigurationValues_Read:
    build_command: Final[str]
    port: Final[str]
    runtime: Final[str]
    runtime_environment_secrets: Final[list[Any]]
    runtime_environment_variables: Final[list[Any]]
    start_command: Final[str]

@final
class Service_SourceCodeVersion_Read:
    type: Final[str]
    value: Final[str]

@final
class Service_ImageRepository_Read:
    image_configuration: Final[Service_ImageConfiguration_Read]
    image_identifier: Final[str]
    image_repository_type: Final[str]

@final
class Service_ImageConfiguration_Read:
    port: Final[str]
    runtime_environment_secrets: Final[list[Any]]
    runtime_environment_variables: Final[list[Any]]
    start_command: Final[str]

class Service_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class Service(_Resource):
    """The AWS::AppRunner::Service resource specifies an AppRunner Service."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        source_configuration: Service_SourceConfiguration,
        auto_scaling_configuration_arn: str = ...,
        encryption_configuration: Service_EncryptionConfiguration = ...,
        health_check_configuration: Service_HealthCheckConfiguration = ...,
        instance_configuration: Service_InstanceConfiguration = ...,
        network_configuration: Service_NetworkConfiguration = ...,
        observability_configuration: Service_ServiceObservabilityConfiguration = ...,
        service_name: str = ...,
        tags: Sequence[Service_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    auto_scaling_configuration_arn: Final[str]
    """Autoscaling configuration ARN"""
    encryption_configuration: Final[Service_EncryptionConfiguration_Read]
    """Encryption configuration (KMS key)"""
    health_check_configuration: Final[Service_HealthCheckConfiguration_Read]
    """Health check configuration"""
    instance_configuration: Final[Service_InstanceConfiguration_Read]
    """Instance Configuration"""
    network_configuration: Final[Service_NetworkConfiguration_Read]
    """Network configuration"""
    observability_configuration: Final[Service_ServiceObservabilityConfiguration_Read]
    """Service observability configuration"""
    service_arn: Final[str]
    """The Amazon Resource Name (ARN) of the AppRunner Service."""
    service_id: Final[str]
    """The AppRunner Service Id"""
    service_name: Final[str]
    """The AppRunner Service Name."""
    service_url: Final[str]
    """The Service Url of the AppRunner Service."""
    source_configuration: Final[Service_SourceConfiguration_Read]
    """Source Code configuration"""
    status: Final[str]
    """AppRunner Service status."""
    tags: Final[list[Any]]

class VpcConnector_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class VpcConnector(_Resource):
    """The AWS::AppRunner::VpcConnector resource specifies an App Runner VpcConnector."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        subnets: Texts,
        security_groups: Texts = ...,
        tags: Sequence[VpcConnector_Tag] = ...,
        vpc_connector_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    security_groups: Final[list[str]]
    """A list of IDs of security groups that App Runner should use for access to AWS resources under the specified subnets."""
    subnets: Final[list[str]]
    """A list of IDs of subnets that App Runner should use when it associates your service with a custom Amazon VPC."""
    tags: Final[list[Any]]
    """A list of metadata items that you can associate with your VPC connector resource."""
    vpc_connector_arn: Final[str]
    """The Amazon Resource Name (ARN) of this VPC connector."""
    vpc_connector_name: Final[str]
    """A name for the VPC connector."""
    vpc_connector_revision: Final[Ref[int]]
    """The revision of this VPC connector."""

class VpcIngressConnection_IngressVpcConfiguration(TypedDict):
    vpc_endpoint_id: str
    vpc_id: str

@final
class VpcIngressConnection_IngressVpcConfiguration_Read:
    vpc_endpoint_id: Final[str]
    vpc_id: Final[str]

class VpcIngressConnection_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class VpcIngressConnection(_Resource):
    """The AWS::AppRunner::VpcIngressConnection resource is an App Runner resource that specifies an App Runner VpcIngressConnection."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        ingress_vpc_configuration: VpcIngressConnection_IngressVpcConfiguration,
        service_arn: str,
        tags: Sequence[VpcIngressConnection_Tag] = ...,
        vpc_ingress_connection_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    domain_name: Final[str]
    """The Domain name associated with the VPC Ingress Connection."""
    ingress_vpc_configuration: Final[VpcIngressConnection_IngressVpcConfiguration_Read]
    """The configuration of customer’s VPC and related VPC endpoint"""
    service_arn: Final[str]
    """The Amazon Resource Name (ARN) of the service."""
    status: Final[str]
    """The current status of the VpcIngressConnection."""
    tags: Final[list[Any]]
    vpc_ingress_connection_arn: Final[str]
    """The Amazon Resource Name (ARN) of the VpcIngressConnection."""
    vpc_ingress_connection_name: Final[str]
    """The customer-provided Vpc Ingress Connection name."""

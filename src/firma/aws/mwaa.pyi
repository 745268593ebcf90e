"""Resource types of AWS MWAA. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Environment_LoggingConfiguration(TypedDict):
    dag_processing_logs: NotRequired[Environment_ModuleLoggingConfiguration]
    scheduler_logs: NotRequired[Environment_ModuleLoggingConfiguration2]
    task_logs: NotRequired[Environment_ModuleLoggingConfiguration3]
    webserver_logs: NotRequired[Environment_ModuleLoggingConfiguration4]
    worker_logs: NotRequired[Environment_ModuleLoggingConfiguration5]

class Environment_ModuleLoggingConfiguration(TypedDict):
    enabled: NotRequired[Bool]
    log_level: NotRequired[Literal["CRITICAL", "ERROR", "WARNING", "INFO", "DEBUG"]]

class Environment_ModuleLoggingConfiguration2(TypedDict):
    enabled: NotRequired[Bool]
    log_level: NotRequired[Literal["CRITICAL", "ERROR", "WARNING", "INFO", "DEBUG"]]

class Environment_ModuleLoggingConfiguration3(TypedDict):
    enabled: NotRequired[Bool]
    log_level: NotRequired[Literal["CRITICAL", "ERROR", "WARNING", "INFO", "DEBUG"]]

class Environment_ModuleLoggingConfiguration4(TypedDict):
    enabled: NotRequired[Bool]
    log_level: NotRequired[Literal["CRITICAL", "ERROR", "WARNING", "INFO", "DEBUG"]]

class Environment_ModuleLoggingConfiguration5(TypedDict):
    enabled: NotRequired[Bool]
    log_level: NotRequired[Literal["CRITICAL", "ERROR", "WARNING", "INFO", "DEBUG"]]

@final
class Environment_LoggingConfiguration_Read:
    dag_processing_logs: Final[Environment_ModuleLoggingConfiguration_Read]
    scheduler_logs: Final[Environment_ModuleLoggingConfiguration_Read2]
    task_logs: Final[Environment_ModuleLoggingConfiguration_Read3]
    webserver_logs: Final[Environment_ModuleLoggingConfiguration_Read4]
    worker_logs: Final[Environment_ModuleLoggingConfiguration_Read5]

@final
class Environment_ModuleLoggingConfiguration_Read:
    cloud_watch_log_group_arn: Final[str]
    enabled: Final[Ref[bool]]
    log_level: Final[str]

@final
class Environment_ModuleLoggingConfiguration_Read2:
    cloud_watch_log_group_arn: Final[str]
    enabled: Final[Ref[bool]]
    log_level: Final[str]

@final
class Environment_ModuleLoggingConfiguration_Read3:
    cloud_watch_log_group_arn: Final[str]
    enabled: Final[Ref[bool]]
    log_level: Final[str]

@final
class Environment_ModuleLoggingConfiguration_Read4:
    cloud_watch_log_group_arn: Final[str]
    enabled: Final[Ref[bool]]
    log_level: Final[str]

@final
class Environment_ModuleLoggingConfiguration_Read5:
    cloud_watch_log_group_arn: Final[str]
    enabled: Final[Ref[bool]]
    log_level: Final[str]

class Environment_NetworkConfiguration(TypedDict):
    security_group_ids: NotRequired[Texts]
    subnet_ids: NotRequired[Texts]

@final
class Environment_NetworkConfiguration_Read:
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]

@final
class Environment(_Resource):
    """Resource schema for AWS::MWAA::Environment"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        airflow_configuration_options: Mapping[str, Any] | str = ...,
        airflow_version: str = ...,
        dag_s3_path: str = ...,
        endpoint_management: Literal["CUSTOMER", "SERVICE"] = ...,
        environment_class: str = ...,
        execution_role_arn: str = ...,
        kms_key: str = ...,
        logging_configuration: Environment_LoggingConfiguration = ...,
        max_webservers: Int = ...,
        max_workers: Int = ...,
        min_webservers: Int = ...,
        min_workers: Int = ...,
        network_configuration: Environment_NetworkConfiguration = ...,
        plugins_s3_object_version: str = ...,
        plugins_s3_path: str = ...,
        requirements_s3_object_version: str = ...,
        requirements_s3_path: str = ...,
        schedulers: Int = ...,
        source_bucket_arn: str = ...,
        startup_script_s3_object_version: str = ...,
        startup_script_s3_path: str = ...,
        tags: Mapping[str, Any] | str = ...,
        webserver_access_mode: Literal["PRIVATE_ONLY", "PUBLIC_ONLY", "PUBLIC_AND_PRIVATE"] = ...,
        weekly_maintenance_window_start: str = ...,
        worker_replacement_strategy: Literal["FORCED", "GRACEFUL"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    airflow_configuration_options: Final[Any]
    airflow_version: Final[str]
    """Version of airflow to deploy to the environment."""
    arn: Final[str]
    """ARN for the MWAA environment."""
    celery_executor_queue: Final[str]
    """The celery executor queue associated with the environment."""
    dag_s3_path: Final[str]
    """Represents an S3 prefix relative to the root of an S3 bucket."""
    database_vpc_endpoint_service: Final[str]
    """The database VPC endpoint service name."""
    endpoint_management: Final[str]
    """Defines whether the VPC endpoints configured for the environment are created, and managed, by the customer or by Amazon MWAA."""
    environment_class: Final[str]
    """Templated configuration for airflow processes and backing infrastructure."""
    execution_role_arn: Final[str]
    """IAM role to be used by tasks."""
    kms_key: Final[str]
    """The identifier of the AWS Key Management Service (AWS KMS) customer master key (CMK) to use for MWAA data encryption."""
    logging_configuration: Final[Environment_LoggingConfiguration_Read]
    """Logging configuration for the environment."""
    max_webservers: Final[Ref[int]]
    """Maximum webserver compute units."""
    max_workers: Final[Ref[int]]
    """Maximum worker compute units."""
    min_webservers: Final[Ref[int]]
    """Minimum webserver compute units."""
    min_workers: Final[Ref[int]]
    """Minimum worker compute units."""
    name: Final[str]
    """Customer-defined identifier for the environment, unique per customer region."""
    network_configuration: Final[Environment_NetworkConfiguration_Read]
    """Configures the network resources of the environment."""
    plugins_s3_object_version: Final[str]
    """Represents an version ID for an S3 object."""
    plugins_s3_path: Final[str]
    """Represents an S3 prefix relative to the root of an S3 bucket."""
    requirements_s3_object_version: Final[str]
    """Represents an version ID for an S3 object."""
    requirements_s3_path: Final[str]
    """Represents an S3 prefix relative to the root of an S3 bucket."""
    schedulers: Final[Ref[int]]
    """Scheduler compute units."""
    source_bucket_arn: Final[str]
    """ARN for the AWS S3 bucket to use as the source of DAGs and plugins for the environment."""
    startup_script_s3_object_version: Final[str]
    """Represents an version ID for an S3 object."""
    startup_script_s3_path: Final[str]
    """Represents an S3 prefix relative to the root of an S3 bucket."""
    tags: Final[Any]
    webserver_access_mode: Final[str]
    """Choice for mode of webserver access including over public internet or via private VPC endpoint."""
    webserver_url: Final[str]
    """Url endpoint for the environment's Airflow UI."""
    webserver_vpc_endpoint_service: Final[str]
    """The webserver VPC endpoint service name, applicable if private webserver access mode selected."""
    weekly_maintenance_window_start: Final[str]
    """Start time for the weekly maintenance window."""
    worker_replacement_strategy: Final[str]
    """The worker replacement strategy to use when updating the environment."""

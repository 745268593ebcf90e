"""Resource types of AWS DataZone. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class Connection_AwsLocation(TypedDict):
    access_role: NotRequired[str]
    aws_account_id: NotRequired[str]
    aws_region: NotRequired[str]
    iam_connection_id: NotRequired[str]

@final
class Connection_AwsLocation_Read:
    access_role: Final[str]
    aws_account_id: Final[str]
    aws_region: Final[str]
    iam_connection_id: Final[str]

class Connection_ConnectionConfiguration(TypedDict):
    classification: NotRequired[str]
    properties: NotRequired[Mapping[str, str]]

class Connection_ConnectionPropertiesInput(TypedDict):
    athena_properties: NotRequired[Connection_AthenaPropertiesInput]
    glue_properties: NotRequired[Connection_GluePropertiesInput]
    hyper_pod_properties: NotRequired[Connection_HyperPodPropertiesInput]
    iam_properties: NotRequired[Connection_IamPropertiesInput]
    redshift_properties: NotRequired[Connection_RedshiftPropertiesInput]
    spark_emr_properties: NotRequired[Connection_SparkEmrPropertiesInput]
    amazon_q_properties: NotRequired[Connection_AmazonQPropertiesInput]
    spark_glue_properties: NotRequired[Connection_SparkGluePropertiesInput]
    s3_properties: NotRequired[Connection_S3PropertiesInput]
    mlflow_properties: NotRequired[Connection_MlflowPropertiesInput]
    workflows_mwaa_properties: NotRequired[Connection_WorkflowsMwaaPropertiesInput]
    workflows_serverless_properties: NotRequired[Mapping[str, Any]]
    lakehouse_properties: NotRequired[Connection_LakehousePropertiesInput]

class Connection_AthenaPropertiesInput(TypedDict):
    workgroup_name: str

class Connection_GluePropertiesInput(TypedDict):
    glue_connection_input: NotRequired[Connection_GlueConnectionInput]

class Connection_GlueConnectionInput(TypedDict):
    athena_properties: NotRequired[Mapping[str, str]]
    authentication_configuration: NotRequired[Connection_AuthenticationConfigurationInput]
    connection_properties: NotRequired[Mapping[str, str]]
    connection_type: NotRequired[str]
    description: NotRequired[str]
    match_criteria: NotRequired[str]
    name: NotRequired[str]
    physical_connection_requirements: NotRequired[Connection_PhysicalConnectionRequirements]
    python_properties: NotRequired[Mapping[str, str]]
    spark_properties: NotRequired[Mapping[str, str]]
    validate_credentials: NotRequired[Bool]
    validate_for_compute_environments: NotRequired[Texts]

class Connection_AuthenticationConfigurationInput(TypedDict):
    authentication_type: NotRequired[Literal["BASIC", "OAUTH2", "CUSTOM"]]
    basic_authentication_credentials: NotRequired[Connection_BasicAuthenticationCredentials]
    custom_authentication_credentials: NotRequired[Mapping[str, str]]
    kms_key_arn: NotRequired[str]
    oauth2_properties: NotRequired[Connection_OAuth2Properties]
    secret_arn: NotRequired[str]

class Connection_BasicAuthenticationCredentials(TypedDict):
    password: NotRequired[SecretText]
    user_name: NotRequired[str]

class Connection_OAuth2Properties(TypedDict):
    authorization_code_properties: NotRequired[Connection_AuthorizationCodeProperties]
    oauth2_client_application: NotRequired[Connection_OAuth2ClientApplication]
    oauth2_credentials: NotRequired[Connection_GlueOAuth2Credentials]
    oauth2_grant_type: NotRequired[Literal["AUTHORIZATION_CODE", "CLIENT_CREDENTIALS", "JWT_BEARER"]]
    token_url: NotRequired[str]
    token_url_parameters_map: NotRequired[Mapping[str, str]]

class Connection_AuthorizationCodeProperties(TypedDict):
    authorization_code: NotRequired[str]
    redirect_uri: NotRequired[str]

class Connection_OAuth2ClientApplication(TypedDict):
    aws_managed_client_application_reference: NotRequired[str]
    user_managed_client_application_client_id: NotRequired[str]

class Connection_GlueOAuth2Credentials(TypedDict):
    access_token: NotRequired[SecretText]
    jwt_token: NotRequired[SecretText]
    refresh_token: NotRequired[SecretText]
    user_managed_client_application_client_secret: NotRequired[SecretText]

class Connection_PhysicalConnectionRequirements(TypedDict):
    availability_zone: NotRequired[str]
    security_group_id_list: NotRequired[Texts]
    subnet_id: NotRequired[str]
    subnet_id_list: NotRequired[Texts]

class Connection_HyperPodPropertiesInput(TypedDict):
    cluster_name: str

class Connection_IamPropertiesInput(TypedDict):
    glue_lineage_sync_enabled: NotRequired[Bool]
    role_arn: NotRequired[str]

class Connection_RedshiftPropertiesInput(TypedDict):
    credentials: NotRequired[Connection_RedshiftCredentials]
    database_name: NotRequired[str]
    host: NotRequired[str]
    lineage_sync: NotRequired[Connection_RedshiftLineageSyncConfigurationInput]
    port: NotRequired[Number]
    storage: NotRequired[Connection_RedshiftStorageProperties]

class Connection_RedshiftCredentials(TypedDict):
    secret_arn: NotRequired[str]
    username_password: NotRequired[Connection_UsernamePassword]

class Connection_UsernamePassword(TypedDict):
    password: SecretText
    username: str

class Connection_RedshiftLineageSyncConfigurationInput(TypedDict):
    enabled: NotRequired[Bool]
    schedule: NotRequired[Connection_LineageSyncSchedule]

class Connection_LineageSyncSchedule(TypedDict):
    schedule: NotRequired[str]

class Connection_RedshiftStorageProperties(TypedDict):
    cluster_name: NotRequired[str]
    workgroup_name: NotRequired[str]

class Connection_SparkEmrPropertiesInput(TypedDict):
    compute_arn: NotRequired[str]
    instance_profile_arn: NotRequired[str]
    java_virtual_env: NotRequired[str]
    log_uri: NotRequired[str]
    managed_endpoint_arn: NotRequired[str]
    python_virtual_env: NotRequired[str]
    runtime_role: NotRequired[str]
    trusted_certificates_s3_uri: NotRequired[str]

class Connection_AmazonQPropertiesInput(TypedDict):
    auth_mode: NotRequired[str]
    is_enabled: NotRequired[Bool]
    profile_arn: NotRequired[str]

class Connection_SparkGluePropertiesInput(TypedDict):
    additional_args: NotRequired[Connection_SparkGlueArgs]
    glue_connection_name: NotRequired[str]
    glue_version: NotRequired[str]
    idle_timeout: NotRequired[Number]
    java_virtual_env: NotRequired[str]
    number_of_workers: NotRequired[Number]
    python_virtual_env: NotRequired[str]
    worker_type: NotRequired[str]

class Connection_SparkGlueArgs(TypedDict):
    connection: NotRequired[str]

class Connection_S3PropertiesInput(TypedDict):
    register_s3_access_grant_location: NotRequired[Bool]
    s3_access_grant_location_id: NotRequired[str]
    s3_uri: str

class Connection_MlflowPropertiesInput(TypedDict):
    tracking_server_arn: NotRequired[str]

class Connection_WorkflowsMwaaPropertiesInput(TypedDict):
    mwaa_environment_name: NotRequired[str]

class Connection_LakehousePropertiesInput(TypedDict):
    glue_lineage_sync_enabled: NotRequired[Bool]

@final
class Connection_ConnectionPropertiesInput_Read:
    athena_properties: Final[Connection_AthenaPropertiesInput_Read]
    glue_properties: Final[Connection_GluePropertiesInput_Read]
    hyper_pod_properties: Final[Connection_HyperPodPropertiesInput_Read]
    iam_properties: Final[Connection_IamPropertiesInput_Read]
    redshift_properties: Final[Connection_RedshiftPropertiesInput_Read]
    spark_emr_properties: Final[Connection_SparkEmrPropertiesInput_Read]
    amazon_q_properties: Final[Connection_AmazonQPropertiesInput_Read]
    spark_glue_properties: Final[Connection_SparkGluePropertiesInput_Read]
    s3_properties: Final[Connection_S3PropertiesInput_Read]
    mlflow_properties: Final[Connection_MlflowPropertiesInput_Read]
    workflows_mwaa_properties: Final[Connection_WorkflowsMwaaPropertiesInput_Read]
    workflows_serverless_properties: Final[Any]
    lakehouse_properties: Final[Connection_LakehousePropertiesInput_Read]

@final
class Connection_AthenaPropertiesInput_Read:
    workgroup_name: Final[str]

@final
class Connection_GluePropertiesInput_Read:
    glue_connection_input: Final[Connection_GlueConnectionInput_Read]

@final
class Connection_GlueConnectionInput_Read:
    athena_properties: Final[Any]
    authentication_configuration: Final[Connection_AuthenticationConfigurationInput_Read]
    connection_properties: Final[Any]
    connection_type: Final[str]
    description: Final[str]
    match_criteria: Final[str]
    name: Final[str]
    physical_connection_requirements: Final[Connection_PhysicalConnectionRequirements_Read]
    python_properties: Final[Any]
    spark_properties: Final[Any]
    validate_credentials: Final[Ref[bool]]
    validate_for_compute_environments: Final[list[str]]

@final
class Connection_AuthenticationConfigurationInput_Read:
    authentication_type: Final[str]
    basic_authentication_credentials: Final[Connection_BasicAuthenticationCredentials_Read]
    custom_authentication_credentials: Final[Any]
    kms_key_arn: Final[str]
    oauth2_properties: Final[Connection_OAuth2Properties_Read]
    secret_arn: Final[str]

@final
class Connection_BasicAuthenticationCredentials_Read:
    password: Final[str]
    user_name: Final[str]

@final
class Connection_OAuth2Properties_Read:
    authorization_code_properties: Final[Connection_AuthorizationCodeProperties_Read]
    oauth2_client_application: Final[Connection_OAuth2ClientApplication_Read]
    oauth2_credentials: Final[Connection_GlueOAuth2Credentials_Read]
    oauth2_grant_type: Final[str]
    token_url: Final[str]
    token_url_parameters_map: Final[Any]

@final
class Connection_AuthorizationCodeProperties_Read:
    authorization_code: Final[str]
    redirect_uri: Final[str]

@final
class Connection_OAuth2ClientApplication_Read:
    aws_managed_client_application_reference: Final[str]
    user_managed_client_application_client_id: Final[str]

@final
class Connection_GlueOAuth2Credentials_Read:
    access_token: Final[str]
    jwt_token: Final[str]
    refresh_token: Final[str]
    user_managed_client_application_client_secret: Final[str]

@final
class Connection_PhysicalConnectionRequirements_Read:
    availability_zone: Final[str]
    security_group_id_list: Final[list[str]]
    subnet_id: Final[str]
    subnet_id_list: Final[list[str]]

@final
class Connection_HyperPodPropertiesInput_Read:
    cluster_name: Final[str]

@final
class Connection_IamPropertiesInput_Read:
    glue_lineage_sync_enabled: Final[Ref[bool]]
    role_arn: Final[str]

@final
class Connection_RedshiftPropertiesInput_Read:
    credentials: Final[Connection_RedshiftCredentials_Read]
    database_name: Final[str]
    host: Final[str]
    lineage_sync: Final[Connection_RedshiftLineageSyncConfigurationInput_Read]
    port: Final[Ref[float]]
    storage: Final[Connection_RedshiftStorageProperties_Read]

@final
class Connection_RedshiftCredentials_Read:
    secret_arn: Final[str]
    username_password: Final[Connection_UsernamePassword_Read]

@final
class Connection_UsernamePassword_Read:
    password: Final[str]
    username: Final[str]

@final
class Connection_RedshiftLineageSyncConfigurationInput_Read:
    enabled: Final[Ref[bool]]
    schedule: Final[Connection_LineageSyncSchedule_Read]

@final
class Connection_LineageSyncSchedule_Read:
    schedule: Final[str]

@final
class Connection_RedshiftStorageProperties_Read:
    cluster_name: Final[str]
    workgroup_name: Final[str]

@final
class Connection_SparkEmrPropertiesInput_Read:
    compute_arn: Final[str]
    instance_profile_arn: Final[str]
    java_virtual_env: Final[str]
    log_uri: Final[str]
    managed_endpoint_arn: Final[str]
    python_virtual_env: Final[str]
    runtime_role: Final[str]
    trusted_certificates_s3_uri: Final[str]

@final
class Connection_AmazonQPropertiesInput_Read:
    auth_mode: Final[str]
    is_enabled: Final[Ref[bool]]
    profile_arn: Final[str]

@final
class Connection_SparkGluePropertiesInput_Read:
    additional_args: Final[Connection_SparkGlueArgs_Read]
    glue_connection_name: Final[str]
    glue_version: Final[str]
    idle_timeout: Final[Ref[float]]
    java_virtual_env: Final[str]
    number_of_workers: Final[Ref[float]]
    python_virtual_env: Final[str]
    worker_type: Final[str]

@final
class Connection_SparkGlueArgs_Read:
    connection: Final[str]

@final
class Connection_S3PropertiesInput_Read:
    register_s3_access_grant_location: Final[Ref[bool]]
    s3_access_grant_location_id: Final[str]
    s3_uri: Final[str]

@final
class Connection_MlflowPropertiesInput_Read:
    tracking_server_arn: Final[str]

@final
class Connection_WorkflowsMwaaPropertiesInput_Read:
    mwaa_environment_name: Final[str]

@final
class Connection_LakehousePropertiesInput_Read:
    glue_lineage_sync_enabled: Final[Ref[bool]]

@final
class Connection(_Resource):
    """Connections enables users to connect their DataZone resources (domains, projects, and environments) to external resources/services (data,…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        domain_identifier: str,
        name: str,
        aws_location: Connection_AwsLocation = ...,
        configurations: Sequence[Connection_ConnectionConfiguration] = ...,
        description: str = ...,
        enable_trusted_identity_propagation: Bool = ...,
        environment_identifier: str = ...,
        project_identifier: str = ...,
        props: Connection_ConnectionPropertiesInput = ...,
        scope: Literal["DOMAIN", "PROJECT"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    aws_location: Final[Connection_AwsLocation_Read]
    """AWS Location of project"""
    configurations: Final[list[Any]]
    """The configurations of the connection."""
    connection_id: Final[str]
    """The ID of the connection."""
    description: Final[str]
    """The description of the connection."""
    domain_id: Final[str]
    """The ID of the domain in which the connection is created."""
    domain_identifier: Final[str]
    """The identifier of the domain in which the connection is created."""
    domain_unit_id: Final[str]
    """The ID of the domain unit in which the connection is created."""
    enable_trusted_identity_propagation: Final[Ref[bool]]
    """Specifies whether the trusted identity propagation is enabled"""
    environment_id: Final[str]
    """The ID of the environment in which the connection is created."""
    environment_identifier: Final[str]
    """The identifier of the environment in which the connection is created."""
    environment_user_role: Final[str]
    """The role of the user in the environment."""
    name: Final[str]
    """The name of the connection."""
    project_id: Final[str]
    """The ID of the project in which the connection is created."""
    project_identifier: Final[str]
    """The identifier of the project in which the connection should be created."""
    props: Final[Connection_ConnectionPropertiesInput_Read]
    scope: Final[str]
    """The scope of the connection."""
    type: Final[str]
    """Connection Type"""

class DataSource_FormInput(TypedDict):
    content: NotRequired[str]
    form_name: str
    type_identifier: NotRequired[str]
    type_revision: NotRequired[str]

class DataSource_DataSourceConfigurationInput(TypedDict):
    glue_run_configuration: NotRequired[DataSource_GlueRunConfigurationInput]
    redshift_run_configuration: NotRequired[DataSource_RedshiftRunConfigurationInput]
    sage_maker_run_configuration: NotRequired[DataSource_SageMakerRunConfigurationInput]

class DataSource_GlueRunConfigurationInput(TypedDict):
    auto_import_data_quality_result: NotRequired[Bool]
    catalog_name: NotRequired[str]
    data_access_role: NotRequired[str]
    relational_filter_configurations: Sequence[DataSource_RelationalFilterConfiguration]

class DataSource_RelationalFilterConfiguration(TypedDict):
    database_name: str
    filter_expressions: NotRequired[Sequence[DataSource_FilterExpression]]
    schema_name: NotRequired[str]

class DataSource_FilterExpression(TypedDict):
    expression: str
    type: Literal["INCLUDE", "EXCLUDE"]

class DataSource_RedshiftRunConfigurationInput(TypedDict):
    data_access_role: NotRequired[str]
    redshift_credential_configuration: NotRequired[DataSource_RedshiftCredentialConfiguration]
    redshift_storage: NotRequired[DataSource_RedshiftStorage]
    relational_filter_configurations: Sequence[DataSource_RelationalFilterConfiguration2]

class DataSource_RedshiftCredentialConfiguration(TypedDict):
    secret_manager_arn: str

class DataSource_RedshiftStorage(TypedDict):
    redshift_cluster_source: NotRequired[DataSource_RedshiftClusterStorage]
    redshift_serverless_source: NotRequired[DataSource_RedshiftServerlessStorage]

class DataSource_RedshiftClusterStorage(TypedDict):
    cluster_name: str

class DataSource_RedshiftServerlessStorage(TypedDict):
    workgroup_name: str

class DataSource_RelationalFilterConfiguration2(TypedDict):
    database_name: str
    filter_expressions: NotRequired[Sequence[DataSource_FilterExpression]]
    schema_name: NotRequired[str]

class DataSource_SageMakerRunConfigurationInput(TypedDict):
    tracking_assets: Mapping[str, Texts]

@final
class DataSource_DataSourceConfigurationInput_Read:
    glue_run_configuration: Final[DataSource_GlueRunConfigurationInput_Read]
    redshift_run_configuration: Final[DataSource_RedshiftRunConfigurationInput_Read]
    sage_maker_run_configuration: Final[DataSource_SageMakerRunConfigurationInput_Read]

@final
class DataSource_GlueRunConfigurationInput_Read:
    auto_import_data_quality_result: Final[Ref[bool]]
    catalog_name: Final[str]
    data_access_role: Final[str]
    relational_filter_configurations: Final[list[Any]]

@final
class DataSource_RedshiftRunConfigurationInput_Read:
    data_access_role: Final[str]
    redshift_credential_configuration: Final[DataSource_RedshiftCredentialConfiguration_Read]
    redshift_storage: Final[DataSource_RedshiftStorage_Read]
    relational_filter_configurations: Final[list[Any]]

@final
class DataSource_RedshiftCredentialConfiguration_Read:
    secret_manager_arn: Final[str]

@final
class DataSource_RedshiftStorage_Read:
    redshift_cluster_source: Final[DataSource_RedshiftClusterStorage_Read]
    redshift_serverless_source: Final[DataSource_RedshiftServerlessStorage_Read]

@final
class DataSource_RedshiftClusterStorage_Read:
    cluster_name: Final[str]

@final
class DataSource_RedshiftServerlessStorage_Read:
    workgroup_name: Final[str]

@final
class DataSource_SageMakerRunConfigurationInput_Read:
    tracking_assets: Final[Any]

class DataSource_RecommendationConfiguration(TypedDict):
    enable_business_name_generation: NotRequired[Bool]

@final
class DataSource_RecommendationConfiguration_Read:
    enable_business_name_generation: Final[Ref[bool]]

class DataSource_ScheduleConfiguration(TypedDict):
    schedule: NotRequired[str]
    timezone: NotRequired[Literal["AFRICA_JOHANNESBURG", "AMERICA_MONTREAL", "AMERICA_SAO_PAULO", "ASIA_BAHRAIN", "ASIA_BANGKOK", "ASIA_CALCUTTA", "ASIA_DUBAI", "ASIA_HONG_KONG", "ASIA_JAKARTA", "ASIA_KUALA_LUMPUR", "ASIA_SEOUL", "ASIA_SHANGHAI", "ASIA_SINGAPORE", "ASIA_TAIPEI", "ASIA_TOKYO", "AUSTRALIA_MELBOURNE", "AUSTRALIA_SYDNEY", "CANADA_CENTRAL", "CET", "CST6CDT", "ETC_GMT", "ETC_GMT0", "ETC_GMT_ADD_0", "ETC_GMT_ADD_1", "ETC_GMT_ADD_10", "ETC_GMT_ADD_11", "ETC_GMT_ADD_12", "ETC_GMT_ADD_2", "ETC_GMT_ADD_3", "ETC_GMT_ADD_4", "ETC_GMT_ADD_5", "ETC_GMT_ADD_6", "ETC_GMT_ADD_7", "ETC_GMT_ADD_8", "ETC_GMT_ADD_9", "ETC_GMT_NEG_0", "ETC_GMT_NEG_1", "ETC_GMT_NEG_10", "ETC_GMT_NEG_11", "ETC_GMT_NEG_12", "ETC_GMT_NEG_13", "ETC_GMT_NEG_14", "ETC_GMT_NEG_2", "ETC_GMT_NEG_3", "ETC_GMT_NEG_4", "ETC_GMT_NEG_5", "ETC_GMT_NEG_6", "ETC_GMT_NEG_7", "ETC_GMT_NEG_8", "ETC_GMT_NEG_9", "EUROPE_DUBLIN", "EUROPE_LONDON", "EUROPE_PARIS", "EUROPE_STOCKHOLM", "EUROPE_ZURICH", "ISRAEL", "MEXICO_GENERAL", "MST7MDT", "PACIFIC_AUCKLAND", "US_CENTRAL", "US_EASTERN", "US_MOUNTAIN", "US_PACIFIC", "UTC"]]

@final
class DataSource_ScheduleConfiguration_Read:
    schedule: Final[str]
    timezone: Final[str]

@final
class DataSource(_Resource):
    """A data source is used to import technical metadata of assets (data) from the source databases or data warehouses into Amazon DataZone."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        domain_identifier: str,
        name: str,
        project_identifier: str,
        type: str,
        asset_forms_input: Sequence[DataSource_FormInput] = ...,
        configuration: DataSource_DataSourceConfigurationInput = ...,
        connection_identifier: str = ...,
        description: str = ...,
        enable_setting: Literal["ENABLED", "DISABLED"] = ...,
        environment_identifier: str = ...,
        publish_on_import: Bool = ...,
        recommendation: DataSource_RecommendationConfiguration = ...,
        schedule: DataSource_ScheduleConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    asset_forms_input: Final[list[Any]]
    """The metadata forms that are to be attached to the assets that this data source works with."""
    configuration: Final[DataSource_DataSourceConfigurationInput_Read]
    """Specifies the configuration of the data source."""
    connection_id: Final[str]
    """The unique identifier of a connection used to fetch relevant parameters from connection during Datasource run"""
    connection_identifier: Final[str]
    """The unique identifier of a connection used to fetch relevant parameters from connection during Datasource run"""
    created_at: Final[str]
    """The timestamp of when the data source was created."""
    description: Final[str]
    """The description of the data source."""
    domain_id: Final[str]
    """The ID of the Amazon DataZone domain where the data source is created."""
    domain_identifier: Final[str]
    """The ID of the Amazon DataZone domain where the data source is created."""
    enable_setting: Final[str]
    """Specifies whether the data source is enabled."""
    environment_id: Final[str]
    """The unique identifier of the Amazon DataZone environment to which the data source publishes assets."""
    environment_identifier: Final[str]
    """The unique identifier of the Amazon DataZone environment to which the data source publishes assets."""
    id: Final[str]
    """The unique identifier of the data source."""
    last_run_asset_count: Final[Ref[float]]
    """The number of assets created by the data source during its last run."""
    last_run_at: Final[str]
    """The timestamp that specifies when the data source was last run."""
    last_run_status: Final[str]
    """The status of the last run of this data source."""
    name: Final[str]
    """The name of the data source."""
    project_id: Final[str]
    """The ID of the Amazon DataZone project to which the data source is added."""
    project_identifier: Final[str]
    """The identifier of the Amazon DataZone project in which you want to add the data source."""
    publish_on_import: Final[Ref[bool]]
    """Specifies whether the assets that this data source creates in the inventory are to be also automatically published to the catalog."""
    recommendation: Final[DataSource_RecommendationConfiguration_Read]
    """The recommendation to be updated as part of the UpdateDataSource action."""
    schedule: Final[DataSource_ScheduleConfiguration_Read]
    """The schedule of the data source runs."""
    status: Final[str]
    """The status of the data source."""
    type: Final[str]
    """The type of the data source."""
    updated_at: Final[str]
    """The timestamp of when this data source was updated."""

class Domain_SingleSignOn(TypedDict):
    idc_instance_arn: NotRequired[str]
    type: NotRequired[Literal["IAM_IDC", "DISABLED"]]
    user_assignment: NotRequired[Literal["AUTOMATIC", "MANUAL"]]

@final
class Domain_SingleSignOn_Read:
    idc_instance_arn: Final[str]
    type: Final[str]
    user_assignment: Final[str]

class Domain_Tag(TypedDict):
    key: str
    value: str

@final
class Domain(_Resource):
    """A domain is an organizing entity for connecting together assets, users, and their projects"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        domain_execution_role: str = ...,
        domain_version: Literal["V1", "V2"] = ...,
        kms_key_identifier: str = ...,
        service_role: str = ...,
        single_sign_on: Domain_SingleSignOn = ...,
        tags: Sequence[Domain_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the Amazon DataZone domain."""
    created_at: Final[str]
    """The timestamp of when the Amazon DataZone domain was last updated."""
    description: Final[str]
    """The description of the Amazon DataZone domain."""
    domain_execution_role: Final[str]
    """The domain execution role that is created when an Amazon DataZone domain is created."""
    domain_version: Final[str]
    """The version of the domain."""
    id: Final[str]
    """The id of the Amazon DataZone domain."""
    kms_key_identifier: Final[str]
    """The identifier of the AWS Key Management Service (KMS) key that is used to encrypt the Amazon DataZone domain, metadata, and reporting data."""
    last_updated_at: Final[str]
    """The timestamp of when the Amazon DataZone domain was last updated."""
    managed_account_id: Final[str]
    """The identifier of the AWS account that manages the domain."""
    name: Final[str]
    """The name of the Amazon DataZone domain."""
    portal_url: Final[str]
    """The URL of the data portal for this Amazon DataZone domain."""
    root_domain_unit_id: Final[str]
    """The ID of the root domain in Amazon Datazone."""
    service_role: Final[str]
    """The service role of the domain that is created."""
    single_sign_on: Final[Domain_SingleSignOn_Read]
    """The single-sign on configuration of the Amazon DataZone domain."""
    status: Final[str]
    """The status of the Amazon DataZone domain."""
    tags: Final[list[Any]]
    """The tags specified for the Amazon DataZone domain."""

@final
class DomainUnit(_Resource):
    """A domain unit enables you to easily organize your assets and other domain entities under specific business units and teams."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        domain_identifier: str,
        name: str,
        parent_domain_unit_identifier: str,
        description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The timestamp at which the domain unit was created."""
    description: Final[str]
    """The description of the domain unit."""
    domain_id: Final[str]
    """The ID of the domain where the domain unit was created."""
    domain_identifier: Final[str]
    """The ID of the domain where you want to create a domain unit."""
    id: Final[str]
    """The ID of the domain unit."""
    identifier: Final[str]
    """The identifier of the domain unit that you want to get."""
    last_updated_at: Final[str]
    """The timestamp at which the domain unit was last updated."""
    name: Final[str]
    """The name of the domain unit."""
    parent_domain_unit_id: Final[str]
    """The ID of the parent domain unit."""
    parent_domain_unit_identifier: Final[str]
    """The ID of the parent domain unit."""

class Environment_EnvironmentParameter(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str]

@final
class Environment(_Resource):
    """Definition of AWS::DataZone::Environment Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        domain_identifier: str,
        name: str,
        project_identifier: str,
        deployment_order: Int = ...,
        description: str = ...,
        environment_account_identifier: str = ...,
        environment_account_region: str = ...,
        environment_blueprint_identifier: str = ...,
        environment_configuration_id: str = ...,
        environment_profile_identifier: str = ...,
        environment_role_arn: str = ...,
        glossary_terms: Texts = ...,
        user_parameters: Sequence[Environment_EnvironmentParameter] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    aws_account_id: Final[str]
    """The AWS account in which the Amazon DataZone environment is created."""
    aws_account_region: Final[str]
    """The AWS region in which the Amazon DataZone environment is created."""
    created_at: Final[str]
    """The timestamp of when the environment was created."""
    created_by: Final[str]
    """The Amazon DataZone user who created the environment."""
    deployment_order: Final[Ref[int]]
    """The deployment order for the environment."""
    description: Final[str]
    """The description of the Amazon DataZone environment."""
    domain_id: Final[str]
    """The identifier of the Amazon DataZone domain in which the environment is created."""
    domain_identifier: Final[str]
    """The identifier of the Amazon DataZone domain in which the environment would be created."""
    environment_account_identifier: Final[str]
    """The AWS account in which the Amazon DataZone environment is created."""
    environment_account_region: Final[str]
    """The AWS region in which the Amazon DataZone environment is created."""
    environment_blueprint_id: Final[str]
    """The ID of the blueprint with which the Amazon DataZone environment was created."""
    environment_blueprint_identifier: Final[str]
    """The identifier of the environment blueprint."""
    environment_configuration_id: Final[str]
    """The identifier of the environment configuration."""
    environment_profile_id: Final[str]
    """The ID of the environment profile with which the Amazon DataZone environment was created."""
    environment_profile_identifier: Final[str]
    """The ID of the environment profile with which the Amazon DataZone environment would be created."""
    environment_role_arn: Final[str]
    """Environment role arn for custom aws environment permissions"""
    glossary_terms: Final[list[str]]
    """The glossary terms that can be used in the Amazon DataZone environment."""
    id: Final[str]
    """The ID of the Amazon DataZone environment."""
    name: Final[str]
    """The name of the environment."""
    project_id: Final[str]
    """The ID of the Amazon DataZone project in which the environment is created."""
    project_identifier: Final[str]
    """The ID of the Amazon DataZone project in which the environment would be created."""
    provider: Final[str]
    """The provider of the Amazon DataZone environment."""
    status: Final[str]
    """The status of the Amazon DataZone environment."""
    updated_at: Final[str]
    """The timestamp of when the environment was updated."""
    user_parameters: Final[list[Any]]
    """The user parameters of the Amazon DataZone environment."""

class EnvironmentActions_AwsConsoleLinkParameters(TypedDict):
    uri: NotRequired[str]

@final
class EnvironmentActions_AwsConsoleLinkParameters_Read:
    uri: Final[str]

@final
class EnvironmentActions(_Resource):
    """Definition of AWS::DataZone::EnvironmentActions Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        domain_identifier: str = ...,
        environment_identifier: str = ...,
        identifier: str = ...,
        parameters: EnvironmentActions_AwsConsoleLinkParameters = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """The description of the Amazon DataZone environment action."""
    domain_id: Final[str]
    """The identifier of the Amazon DataZone domain in which the environment is created."""
    domain_identifier: Final[str]
    """The identifier of the Amazon DataZone domain in which the environment would be created."""
    environment_id: Final[str]
    """The identifier of the Amazon DataZone environment in which the action is taking place"""
    environment_identifier: Final[str]
    """The identifier of the Amazon DataZone environment in which the action is taking place"""
    id: Final[str]
    """The ID of the Amazon DataZone environment action."""
    identifier: Final[str]
    """The ID of the Amazon DataZone environment action."""
    name: Final[str]
    """The name of the environment action."""
    parameters: Final[EnvironmentActions_AwsConsoleLinkParameters_Read]
    """The parameters of the console link specified as part of the environment action"""

class EnvironmentBlueprintConfiguration_ProvisioningConfiguration(TypedDict):
    lake_formation_configuration: EnvironmentBlueprintConfiguration_LakeFormationConfiguration

class EnvironmentBlueprintConfiguration_LakeFormationConfiguration(TypedDict):
    location_registration_exclude_s3_locations: NotRequired[Texts]
    location_registration_role: NotRequired[str]

class EnvironmentBlueprintConfiguration_RegionalParameter(TypedDict):
    parameters: NotRequired[Mapping[str, str]]
    region: NotRequired[str]

@final
class EnvironmentBlueprintConfiguration(_Resource):
    """Definition of AWS::DataZone::EnvironmentBlueprintConfiguration Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        domain_identifier: str,
        enabled_regions: Texts,
        environment_blueprint_identifier: str,
        environment_role_permission_boundary: str = ...,
        global_parameters: Mapping[str, str] = ...,
        manage_access_role_arn: str = ...,
        provisioning_configurations: Sequence[EnvironmentBlueprintConfiguration_ProvisioningConfiguration] = ...,
        provisioning_role_arn: str = ...,
        regional_parameters: Sequence[EnvironmentBlueprintConfiguration_RegionalParameter] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    domain_id: Final[str]
    domain_identifier: Final[str]
    enabled_regions: Final[list[str]]
    environment_blueprint_id: Final[str]
    environment_blueprint_identifier: Final[str]
    environment_role_permission_boundary: Final[str]
    global_parameters: Final[Any]
    """Region-agnostic environment blueprint parameters."""
    manage_access_role_arn: Final[str]
    provisioning_configurations: Final[list[Any]]
    provisioning_role_arn: Final[str]
    regional_parameters: Final[list[Any]]
    updated_at: Final[str]

class EnvironmentProfile_EnvironmentParameter(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str]

@final
class EnvironmentProfile(_Resource):
    """AWS Datazone Environment Profile is pre-configured set of resources and blueprints that provide reusable templates for creating…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        aws_account_id: str,
        aws_account_region: str,
        domain_identifier: str,
        environment_blueprint_identifier: str,
        name: str,
        project_identifier: str,
        description: str = ...,
        user_parameters: Sequence[EnvironmentProfile_EnvironmentParameter] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    aws_account_id: Final[str]
    """The AWS account in which the Amazon DataZone environment is created."""
    aws_account_region: Final[str]
    """The AWS region in which this environment profile is created."""
    created_at: Final[str]
    """The timestamp of when this environment profile was created."""
    created_by: Final[str]
    """The Amazon DataZone user who created this environment profile."""
    description: Final[str]
    """The description of this Amazon DataZone environment profile."""
    domain_id: Final[str]
    """The ID of the Amazon DataZone domain in which this environment profile is created."""
    domain_identifier: Final[str]
    """The ID of the Amazon DataZone domain in which this environment profile is created."""
    environment_blueprint_id: Final[str]
    """The ID of the blueprint with which this environment profile is created."""
    environment_blueprint_identifier: Final[str]
    """The ID of the blueprint with which this environment profile is created."""
    id: Final[str]
    """The ID of this Amazon DataZone environment profile."""
    name: Final[str]
    """The name of this Amazon DataZone environment profile."""
    project_id: Final[str]
    """The identifier of the project in which to create the environment profile."""
    project_identifier: Final[str]
    """The identifier of the project in which to create the environment profile."""
    updated_at: Final[str]
    """The timestamp of when this environment profile was updated."""
    user_parameters: Final[list[Any]]
    """The user parameters of this Amazon DataZone environment profile."""

class FormType_Model(TypedDict):
    smithy: NotRequired[str]

@final
class FormType_Model_Read:
    smithy: Final[str]

@final
class FormType(_Resource):
    """Create and manage form types in Amazon Datazone"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        domain_identifier: str,
        model: FormType_Model,
        name: str,
        owning_project_identifier: str,
        description: str = ...,
        status: Literal["ENABLED", "DISABLED"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The timestamp of when this Amazon DataZone metadata form type was created."""
    created_by: Final[str]
    """The user who created this Amazon DataZone metadata form type."""
    description: Final[str]
    """The description of this Amazon DataZone metadata form type."""
    domain_id: Final[str]
    """The ID of the Amazon DataZone domain in which this metadata form type is created."""
    domain_identifier: Final[str]
    """The ID of the Amazon DataZone domain in which this metadata form type is created."""
    form_type_identifier: Final[str]
    """The ID of this Amazon DataZone metadata form type."""
    model: Final[FormType_Model_Read]
    """Indicates the smithy model of the API."""
    name: Final[str]
    """The name of this Amazon DataZone metadata form type."""
    owning_project_id: Final[str]
    """The ID of the project that owns this Amazon DataZone metadata form type."""
    owning_project_identifier: Final[str]
    """The ID of the Amazon DataZone project that owns this metadata form type."""
    revision: Final[str]
    """The revision of this Amazon DataZone metadata form type."""
    status: Final[str]
    """The status of this Amazon DataZone metadata form type."""

@final
class GroupProfile(_Resource):
    """Group profiles represent groups of Amazon DataZone users."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        domain_identifier: str,
        group_identifier: str = ...,
        group_type: Literal["DATAZONE_SSO_GROUP", "IAM_ROLE_SESSION_GROUP"] = ...,
        role_principal_arn: str = ...,
        status: Literal["ASSIGNED", "NOT_ASSIGNED"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    domain_id: Final[str]
    """The identifier of the Amazon DataZone domain in which the group profile is created."""
    domain_identifier: Final[str]
    """The identifier of the Amazon DataZone domain in which the group profile would be created."""
    group_identifier: Final[str]
    """The ID of the group."""
    group_name: Final[str]
    """The group-name of the Group Profile."""
    group_type: Final[str]
    """The type of the group."""
    id: Final[str]
    """The ID of the Amazon DataZone group profile."""
    role_principal_arn: Final[str]
    """The ARN of the role principal for the group profile."""
    role_principal_id: Final[str]
    """The ID of the role principal for the group profile."""
    status: Final[str]
    """The status of the group profile."""

class Owner_OwnerProperties(TypedDict):
    group: NotRequired[Owner_OwnerGroupProperties]
    user: NotRequired[Owner_OwnerUserProperties]

class Owner_OwnerGroupProperties(TypedDict):
    group_identifier: NotRequired[str]

class Owner_OwnerUserProperties(TypedDict):
    user_identifier: NotRequired[str]

@final
class Owner_OwnerProperties_Read:
    group: Final[Owner_OwnerGroupProperties_Read]
    user: Final[Owner_OwnerUserProperties_Read]

@final
class Owner_OwnerGroupProperties_Read:
    group_identifier: Final[str]

@final
class Owner_OwnerUserProperties_Read:
    user_identifier: Final[str]

@final
class Owner(_Resource):
    """A owner can set up authorization permissions on their resources."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        domain_identifier: str,
        entity_identifier: str,
        entity_type: Literal["DOMAIN_UNIT"],
        owner: Owner_OwnerProperties,
        **_options: Unpack[Options],
    ) -> None: ...
    domain_identifier: Final[str]
    """The ID of the domain in which you want to add the entity owner."""
    entity_identifier: Final[str]
    """The ID of the entity to which you want to add an owner."""
    entity_type: Final[str]
    """The type of an entity."""
    owner: Final[Owner_OwnerProperties_Read]
    """The properties of a domain unit's owner."""
    owner_identifier: Final[str]
    owner_type: Final[str]

class PolicyGrant_PolicyGrantDetail(TypedDict):
    create_domain_unit: NotRequired[PolicyGrant_CreateDomainUnitPolicyGrantDetail]
    override_domain_unit_owners: NotRequired[PolicyGrant_OverrideDomainUnitOwnersPolicyGrantDetail]
    add_to_project_member_pool: NotRequired[PolicyGrant_AddToProjectMemberPoolPolicyGrantDetail]
    override_project_owners: NotRequired[PolicyGrant_OverrideProjectOwnersPolicyGrantDetail]
    create_glossary: NotRequired[PolicyGrant_CreateGlossaryPolicyGrantDetail]
    create_form_type: NotRequired[PolicyGrant_CreateFormTypePolicyGrantDetail]
    create_asset_type: NotRequired[PolicyGrant_CreateAssetTypePolicyGrantDetail]
    create_project: NotRequired[PolicyGrant_CreateProjectPolicyGrantDetail]
    create_environment_profile: NotRequired[PolicyGrant_CreateEnvironmentProfilePolicyGrantDetail]
    delegate_create_environment_profile: NotRequired[Mapping[str, Any]]
    create_environment: NotRequired[Mapping[str, Any]]
    create_environment_from_blueprint: NotRequired[Mapping[str, Any]]
    create_project_from_project_profile: NotRequired[PolicyGrant_CreateProjectFromProjectProfilePolicyGrantDetail]

class PolicyGrant_CreateDomainUnitPolicyGrantDetail(TypedDict):
    include_child_domain_units: NotRequired[Bool]

class PolicyGrant_OverrideDomainUnitOwnersPolicyGrantDetail(TypedDict):
    include_child_domain_units: NotRequired[Bool]

class PolicyGrant_AddToProjectMemberPoolPolicyGrantDetail(TypedDict):
    include_child_domain_units: NotRequired[Bool]

class PolicyGrant_OverrideProjectOwnersPolicyGrantDetail(TypedDict):
    include_child_domain_units: NotRequired[Bool]

class PolicyGrant_CreateGlossaryPolicyGrantDetail(TypedDict):
    include_child_domain_units: NotRequired[Bool]

class PolicyGrant_CreateFormTypePolicyGrantDetail(TypedDict):
    include_child_domain_units: NotRequired[Bool]

class PolicyGrant_CreateAssetTypePolicyGrantDetail(TypedDict):
    include_child_domain_units: NotRequired[Bool]

class PolicyGrant_CreateProjectPolicyGrantDetail(TypedDict):
    include_child_domain_units: NotRequired[Bool]

class PolicyGrant_CreateEnvironmentProfilePolicyGrantDetail(TypedDict):
    domain_unit_id: NotRequired[str]

class PolicyGrant_CreateProjectFromProjectProfilePolicyGrantDetail(TypedDict):
    include_child_domain_units: NotRequired[Bool]
    project_profiles: NotRequired[Texts]

@final
class PolicyGrant_PolicyGrantDetail_Read:
    create_domain_unit: Final[PolicyGrant_CreateDomainUnitPolicyGrantDetail_Read]
    override_domain_unit_owners: Final[PolicyGrant_OverrideDomainUnitOwnersPolicyGrantDetail_Read]
    add_to_project_member_pool: Final[PolicyGrant_AddToProjectMemberPoolPolicyGrantDetail_Read]
    override_project_owners: Final[PolicyGrant_OverrideProjectOwnersPolicyGrantDetail_Read]
    create_glossary: Final[PolicyGrant_CreateGlossaryPolicyGrantDetail_Read]
    create_form_type: Final[PolicyGrant_CreateFormTypePolicyGrantDetail_Read]
    create_asset_type: Final[PolicyGrant_CreateAssetTypePolicyGrantDetail_Read]
    create_project: Final[PolicyGrant_CreateProjectPolicyGrantDetail_Read]
    create_environment_profile: Final[PolicyGrant_CreateEnvironmentProfilePolicyGrantDetail_Read]
    delegate_create_environment_profile: Final[Any]
    create_environment: Final[Any]
    create_environment_from_blueprint: Final[Any]
    create_project_from_project_profile: Final[PolicyGrant_CreateProjectFromProjectProfilePolicyGrantDetail_Read]

@final
class PolicyGrant_CreateDomainUnitPolicyGrantDetail_Read:
    include_child_domain_units: Final[Ref[bool]]

@final
class PolicyGrant_OverrideDomainUnitOwnersPolicyGrantDetail_Read:
    include_child_domain_units: Final[Ref[bool]]

@final
class PolicyGrant_AddToProjectMemberPoolPolicyGrantDetail_Read:
    include_child_domain_units: Final[Ref[bool]]

@final
class PolicyGrant_OverrideProjectOwnersPolicyGrantDetail_Read:
    include_child_domain_units: Final[Ref[bool]]

@final
class PolicyGrant_CreateGlossaryPolicyGrantDetail_Read:
    include_child_domain_units: Final[Ref[bool]]

@final
class PolicyGrant_CreateFormTypePolicyGrantDetail_Read:
    include_child_domain_units: Final[Ref[bool]]

@final
class PolicyGrant_CreateAssetTypePolicyGrantDetail_Read:
    include_child_domain_units: Final[Ref[bool]]

@final
class PolicyGrant_CreateProjectPolicyGrantDetail_Read:
    include_child_domain_units: Final[Ref[bool]]

@final
class PolicyGrant_CreateEnvironmentProfilePolicyGrantDetail_Read:
    domain_unit_id: Final[str]

@final
class PolicyGrant_CreateProjectFromProjectProfilePolicyGrantDetail_Read:
    include_child_domain_units: Final[Ref[bool]]
    project_profiles: Final[list[str]]

class PolicyGrant_PolicyGrantPrincipal(TypedDict):
    user: NotRequired[PolicyGrant_UserPolicyGrantPrincipal]
    group: NotRequired[PolicyGrant_GroupPolicyGrantPrincipal]
    project: NotRequired[PolicyGrant_ProjectPolicyGrantPrincipal]
    domain_unit: NotRequired[PolicyGrant_DomainUnitPolicyGrantPrincipal]

class PolicyGrant_UserPolicyGrantPrincipal(TypedDict):
    user_identifier: NotRequired[str]
    all_users_grant_filter: NotRequired[Mapping[str, Any]]

class PolicyGrant_GroupPolicyGrantPrincipal(TypedDict):
    group_identifier: str

class PolicyGrant_ProjectPolicyGrantPrincipal(TypedDict):
    project_designation: NotRequired[str]
    project_grant_filter: NotRequired[PolicyGrant_ProjectGrantFilter]
    project_identifier: NotRequired[str]

class PolicyGrant_ProjectGrantFilter(TypedDict):
    domain_unit_filter: PolicyGrant_DomainUnitFilterForProject

class PolicyGrant_DomainUnitFilterForProject(TypedDict):
    domain_unit: str
    include_child_domain_units: NotRequired[Bool]

class PolicyGrant_DomainUnitPolicyGrantPrincipal(TypedDict):
    domain_unit_designation: NotRequired[Literal["OWNER"]]
    domain_unit_grant_filter: NotRequired[PolicyGrant_DomainUnitGrantFilter]
    domain_unit_identifier: NotRequired[str]

class PolicyGrant_DomainUnitGrantFilter(TypedDict):
    all_domain_units_grant_filter: Mapping[str, Any]

@final
class PolicyGrant_PolicyGrantPrincipal_Read:
    user: Final[PolicyGrant_UserPolicyGrantPrincipal_Read]
    group: Final[PolicyGrant_GroupPolicyGrantPrincipal_Read]
    project: Final[PolicyGrant_ProjectPolicyGrantPrincipal_Read]
    domain_unit: Final[PolicyGrant_DomainUnitPolicyGrantPrincipal_Read]

@final
class PolicyGrant_UserPolicyGrantPrincipal_Read:
    user_identifier: Final[str]
    all_users_grant_filter: Final[Any]

@final
class PolicyGrant_GroupPolicyGrantPrincipal_Read:
    group_identifier: Final[str]

@final
class PolicyGrant_ProjectPolicyGrantPrincipal_Read:
    project_designation: Final[str]
    project_grant_filter: Final[PolicyGrant_ProjectGrantFilter_Read]
    project_identifier: Final[str]

@final
class PolicyGrant_ProjectGrantFilter_Read:
    domain_unit_filter: Final[PolicyGrant_DomainUnitFilterForProject_Read]

@final
class PolicyGrant_DomainUnitFilterForProject_Read:
    domain_unit: Final[str]
    include_child_domain_units: Final[Ref[bool]]

@final
class PolicyGrant_DomainUnitPolicyGrantPrincipal_Read:
    domain_unit_designation: Final[str]
    domain_unit_grant_filter: Final[PolicyGrant_DomainUnitGrantFilter_Read]
    domain_unit_identifier: Final[str]

@final
class PolicyGrant_DomainUnitGrantFilter_Read:
    all_domain_units_grant_filter: Final[Any]

@final
class PolicyGrant(_Resource):
    """Policy Grant in AWS DataZone is an explicit authorization assignment that allows a specific principal (user, group, or project) to perform…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        detail: PolicyGrant_PolicyGrantDetail,
        domain_identifier: str,
        entity_identifier: str,
        entity_type: Literal["DOMAIN_UNIT", "ENVIRONMENT_BLUEPRINT_CONFIGURATION", "ENVIRONMENT_PROFILE", "ASSET_TYPE"],
        policy_type: Literal["CREATE_DOMAIN_UNIT", "OVERRIDE_DOMAIN_UNIT_OWNERS", "ADD_TO_PROJECT_MEMBER_POOL", "OVERRIDE_PROJECT_OWNERS", "CREATE_GLOSSARY", "CREATE_FORM_TYPE", "CREATE_ASSET_TYPE", "CREATE_PROJECT", "CREATE_ENVIRONMENT_PROFILE", "DELEGATE_CREATE_ENVIRONMENT_PROFILE", "CREATE_ENVIRONMENT", "CREATE_ENVIRONMENT_FROM_BLUEPRINT", "CREATE_PROJECT_FROM_PROJECT_PROFILE"],
        principal: PolicyGrant_PolicyGrantPrincipal,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """Specifies the timestamp at which policy grant member was created."""
    created_by: Final[str]
    """Specifies the user who created the policy grant member."""
    detail: Final[PolicyGrant_PolicyGrantDetail_Read]
    domain_identifier: Final[str]
    entity_identifier: Final[str]
    entity_type: Final[str]
    grant_id: Final[str]
    """The unique identifier of the policy grant returned by the AddPolicyGrant API"""
    policy_type: Final[str]
    principal: Final[PolicyGrant_PolicyGrantPrincipal_Read]

class Project_ProjectMembershipAssignment(TypedDict):
    designation: str
    member: Project_Member

class Project_Member(TypedDict):
    group_identifier: NotRequired[str]
    user_identifier: NotRequired[str]

class Project_ResourceTag(TypedDict):
    key: str
    value: str

class Project_EnvironmentConfigurationUserParameter(TypedDict):
    environment_configuration_name: NotRequired[str]
    environment_id: NotRequired[str]
    environment_parameters: NotRequired[Sequence[Project_EnvironmentParameter]]

class Project_EnvironmentParameter(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str]

@final
class Project(_Resource):
    """Amazon DataZone projects are business use case–based groupings of people, assets (data), and tools used to simplify access to the AWS…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        domain_identifier: str,
        name: str,
        description: str = ...,
        domain_unit_id: str = ...,
        glossary_terms: Texts = ...,
        membership_assignments: Sequence[Project_ProjectMembershipAssignment] = ...,
        project_category: str = ...,
        project_execution_role: str = ...,
        project_profile_id: str = ...,
        project_profile_version: str = ...,
        resource_tags: Sequence[Project_ResourceTag] = ...,
        user_parameters: Sequence[Project_EnvironmentConfigurationUserParameter] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The timestamp of when the project was created."""
    created_by: Final[str]
    """The Amazon DataZone user who created the project."""
    description: Final[str]
    """The description of the Amazon DataZone project."""
    domain_id: Final[str]
    """The identifier of the Amazon DataZone domain in which the project was created."""
    domain_identifier: Final[str]
    """The ID of the Amazon DataZone domain in which this project is created."""
    domain_unit_id: Final[str]
    """The ID of the domain unit."""
    glossary_terms: Final[list[str]]
    """The glossary terms that can be used in this Amazon DataZone project."""
    id: Final[str]
    """The ID of the Amazon DataZone project."""
    last_updated_at: Final[str]
    """The timestamp of when the project was last updated."""
    membership_assignments: Final[list[Any]]
    """The project membership assignments."""
    name: Final[str]
    """The name of the Amazon DataZone project."""
    project_category: Final[str]
    """The project category."""
    project_execution_role: Final[str]
    """The project execution role ARN."""
    project_profile_id: Final[str]
    """The project profile ID."""
    project_profile_version: Final[str]
    """The project profile version to which the project should be updated."""
    project_status: Final[str]
    """The status of the project."""
    resource_tags: Final[list[Any]]
    """The resource tags of the project."""
    user_parameters: Final[list[Any]]
    """The user parameters of the project."""

class ProjectMembership_Member(TypedDict):
    user_identifier: NotRequired[str]
    group_identifier: NotRequired[str]

@final
class ProjectMembership_Member_Read:
    user_identifier: Final[str]
    group_identifier: Final[str]

@final
class ProjectMembership(_Resource):
    """Definition of AWS::DataZone::ProjectMembership Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        designation: str,
        domain_identifier: str,
        member: ProjectMembership_Member,
        project_identifier: str,
        **_options: Unpack[Options],
    ) -> None: ...
    designation: Final[str]
    domain_identifier: Final[str]
    member: Final[ProjectMembership_Member_Read]
    member_identifier: Final[str]
    member_identifier_type: Final[str]
    project_identifier: Final[str]

class ProjectProfile_EnvironmentConfiguration(TypedDict):
    aws_account: NotRequired[ProjectProfile_AwsAccount]
    aws_region: ProjectProfile_Region
    configuration_parameters: NotRequired[ProjectProfile_EnvironmentConfigurationParametersDetails]
    deployment_mode: NotRequired[Literal["ON_CREATE", "ON_DEMAND"]]
    deployment_order: NotRequired[Number]
    description: NotRequired[str]
    environment_blueprint_id: str
    name: str

class ProjectProfile_AwsAccount(TypedDict):
    aws_account_id: str

class ProjectProfile_Region(TypedDict):
    region_name: str

class ProjectProfile_EnvironmentConfigurationParametersDetails(TypedDict):
    parameter_overrides: NotRequired[Sequence[ProjectProfile_EnvironmentConfigurationParameter]]
    ssm_path: NotRequired[str]

class ProjectProfile_EnvironmentConfigurationParameter(TypedDict):
    is_editable: NotRequired[Bool]
    name: NotRequired[str]
    value: NotRequired[str]

class ProjectProfile_ResourceTagParameter(TypedDict):
    is_value_editable: Bool
    key: str
    value: str

@final
class ProjectProfile(_Resource):
    """Definition of AWS::DataZone::ProjectProfile Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        allow_custom_project_resource_tags: Bool = ...,
        description: str = ...,
        domain_identifier: str = ...,
        domain_unit_identifier: str = ...,
        environment_configurations: Sequence[ProjectProfile_EnvironmentConfiguration] = ...,
        project_resource_tags: Sequence[ProjectProfile_ResourceTagParameter] = ...,
        project_resource_tags_description: str = ...,
        status: Literal["ENABLED", "DISABLED"] = ...,
        use_default_configurations: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allow_custom_project_resource_tags: Final[Ref[bool]]
    created_at: Final[str]
    created_by: Final[str]
    description: Final[str]
    domain_id: Final[str]
    domain_identifier: Final[str]
    domain_unit_id: Final[str]
    domain_unit_identifier: Final[str]
    environment_configurations: Final[list[Any]]
    id: Final[str]
    identifier: Final[str]
    last_updated_at: Final[str]
    name: Final[str]
    project_resource_tags: Final[list[Any]]
    project_resource_tags_description: Final[str]
    status: Final[str]
    use_default_configurations: Final[Ref[bool]]

class SubscriptionTarget_SubscriptionTargetForm(TypedDict):
    content: str
    form_name: str

@final
class SubscriptionTarget(_Resource):
    """Subscription targets enables one to access the data to which you have subscribed in your projects."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        applicable_asset_types: Texts,
        authorized_principals: Texts,
        domain_identifier: str,
        environment_identifier: str,
        name: str,
        subscription_target_config: Sequence[SubscriptionTarget_SubscriptionTargetForm],
        type: str,
        manage_access_role: str = ...,
        provider: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    applicable_asset_types: Final[list[str]]
    """The asset types that can be included in the subscription target."""
    authorized_principals: Final[list[str]]
    """The authorized principals of the subscription target."""
    created_at: Final[str]
    """The timestamp of when the subscription target was created."""
    created_by: Final[str]
    """The Amazon DataZone user who created the subscription target."""
    domain_id: Final[str]
    """The ID of the Amazon DataZone domain in which subscription target is created."""
    domain_identifier: Final[str]
    """The ID of the Amazon DataZone domain in which subscription target would be created."""
    environment_id: Final[str]
    """The ID of the environment in which subscription target is created."""
    environment_identifier: Final[str]
    """The ID of the environment in which subscription target would be created."""
    id: Final[str]
    """The ID of the subscription target."""
    manage_access_role: Final[str]
    """The manage access role that is used to create the subscription target."""
    name: Final[str]
    """The name of the subscription target."""
    project_id: Final[str]
    """The identifier of the project specified in the subscription target."""
    provider: Final[str]
    """The provider of the subscription target."""
    subscription_target_config: Final[list[Any]]
    """The configuration of the subscription target."""
    type: Final[str]
    """The type of the subscription target."""
    updated_at: Final[str]
    """The timestamp of when the subscription target was updated."""
    updated_by: Final[str]
    """The Amazon DataZone user who updated the subscription target."""

@final
class UserProfile_UserProfileDetails_Read:
    iam: Final[UserProfile_IamUserProfileDetails_Read]
    sso: Final[UserProfile_SsoUserProfileDetails_Read]

@final
class UserProfile_IamUserProfileDetails_Read:
    arn: Final[str]
    group_profile_id: Final[str]
    session_name: Final[str]

@final
class UserProfile_SsoUserProfileDetails_Read:
    first_name: Final[str]
    last_name: Final[str]
    username: Final[str]

@final
class UserProfile(_Resource):
    """A user profile represents Amazon DataZone users."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        domain_identifier: str,
        user_identifier: str,
        session_name: str = ...,
        status: Literal["ASSIGNED", "NOT_ASSIGNED", "ACTIVATED", "DEACTIVATED"] = ...,
        user_type: Literal["IAM_USER", "IAM_ROLE", "SSO_USER", "IAM_ROLE_SESSION"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    details: Final[UserProfile_UserProfileDetails_Read]
    domain_id: Final[str]
    """The identifier of the Amazon DataZone domain in which the user profile is created."""
    domain_identifier: Final[str]
    """The identifier of the Amazon DataZone domain in which the user profile would be created."""
    id: Final[str]
    """The ID of the Amazon DataZone user profile."""
    session_name: Final[str]
    """The session name of the user profile."""
    status: Final[str]
    """The status of the user profile."""
    type: Final[str]
    """The type of the user profile."""
    user_identifier: Final[str]
    """The ID of the user."""
    user_type: Final[str]
    """The type of the user."""

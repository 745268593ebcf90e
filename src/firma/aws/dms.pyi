"""Resource types of AWS DMS. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Int, Number, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

@final
class Certificate(_Resource):
    """Resource Type definition for AWS::DMS::Certificate"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        certificate_identifier: str = ...,
        certificate_pem: str = ...,
        certificate_wallet: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    certificate_arn: Final[str]
    """The certificate Arn"""
    certificate_identifier: Final[str]
    """The certificate Identifier"""
    certificate_pem: Final[str]
    """The certificate Pem"""
    certificate_wallet: Final[str]
    """The certificate Wallet"""

class DataMigration_DataMigrationSettings(TypedDict):
    cloudwatch_logs_enabled: NotRequired[Bool]
    number_of_jobs: NotRequired[Int]
    selection_rules: NotRequired[str]

@final
class DataMigration_DataMigrationSettings_Read:
    cloudwatch_logs_enabled: Final[Ref[bool]]
    number_of_jobs: Final[Ref[int]]
    selection_rules: Final[str]

class DataMigration_SourceDataSettings(TypedDict):
    cdc_start_position: NotRequired[str]
    cdc_start_time: NotRequired[str]
    cdc_stop_time: NotRequired[str]
    slot_name: NotRequired[str]

class DataMigration_Tag(TypedDict):
    key: str
    value: str

@final
class DataMigration(_Resource):
    """Resource schema for AWS::DMS::DataMigration."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        data_migration_type: Literal["full-load", "cdc", "full-load-and-cdc"],
        migration_project_identifier: str,
        service_access_role_arn: str,
        data_migration_identifier: str = ...,
        data_migration_name: str = ...,
        data_migration_settings: DataMigration_DataMigrationSettings = ...,
        source_data_settings: Sequence[DataMigration_SourceDataSettings] = ...,
        tags: Sequence[DataMigration_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    data_migration_arn: Final[str]
    """The property describes an ARN of the data migration."""
    data_migration_create_time: Final[str]
    """The property describes the create time of the data migration."""
    data_migration_identifier: Final[str]
    """[DEPRECATED] This property is unused and will be ignored."""
    data_migration_name: Final[str]
    """The property describes a name to identify the data migration."""
    data_migration_settings: Final[DataMigration_DataMigrationSettings_Read]
    """The property describes the settings for the data migration."""
    data_migration_type: Final[str]
    """The property describes the type of migration."""
    migration_project_identifier: Final[str]
    """The property describes an identifier for the migration project."""
    service_access_role_arn: Final[str]
    """The property describes Amazon Resource Name (ARN) of the service access role."""
    source_data_settings: Final[list[Any]]
    """The property describes the settings for the data migration."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class DataProvider_Settings(TypedDict):
    doc_db_settings: NotRequired[DataProvider_SettingsDocDbSettings]
    ibm_db2_luw_settings: NotRequired[DataProvider_SettingsIbmDb2LuwSettings]
    ibm_db2z_os_settings: NotRequired[DataProvider_SettingsIbmDb2zOsSettings]
    maria_db_settings: NotRequired[DataProvider_SettingsMariaDbSettings]
    microsoft_sql_server_settings: NotRequired[DataProvider_SettingsMicrosoftSqlServerSettings]
    mongo_db_settings: NotRequired[DataProvider_SettingsMongoDbSettings]
    my_sql_settings: NotRequired[DataProvider_SettingsMySqlSettings]
    oracle_settings: NotRequired[DataProvider_SettingsOracleSettings]
    postgre_sql_settings: NotRequired[DataProvider_SettingsPostgreSqlSettings]
    redshift_settings: NotRequired[DataProvider_SettingsRedshiftSettings]
    sybase_ase_settings: NotRequired[DataProvider_SettingsSybaseAseSettings]

class DataProvider_SettingsDocDbSettings(TypedDict):
    certificate_arn: NotRequired[str]
    database_name: str
    port: Int
    server_name: str
    ssl_mode: NotRequired[Literal["none", "require", "verify-full"]]

class DataProvider_SettingsIbmDb2LuwSettings(TypedDict):
    certificate_arn: NotRequired[str]
    database_name: str
    encryption_algorithm: NotRequired[Int]
    port: Int
    security_mechanism: NotRequired[Int]
    server_name: str
    ssl_mode: Literal["none", "verify-ca"]

class DataProvider_SettingsIbmDb2zOsSettings(TypedDict):
    certificate_arn: NotRequired[str]
    database_name: str
    port: Int
    server_name: str
    ssl_mode: Literal["none", "verify-ca"]

class DataProvider_SettingsMariaDbSettings(TypedDict):
    certificate_arn: NotRequired[str]
    port: Int
    server_name: str
    ssl_mode: Literal["none", "require", "verify-ca", "verify-full"]

class DataProvider_SettingsMicrosoftSqlServerSettings(TypedDict):
    certificate_arn: NotRequired[str]
    database_name: str
    port: Int
    s3_access_role_arn: NotRequired[str]
    s3_path: NotRequired[str]
    server_name: str
    ssl_mode: Literal["none", "require", "verify-ca", "verify-full"]

class DataProvider_SettingsMongoDbSettings(TypedDict):
    auth_mechanism: NotRequired[Literal["default", "mongodb_cr", "scram_sha_1"]]
    auth_source: NotRequired[str]
    auth_type: NotRequired[Literal["no", "password"]]
    certificate_arn: NotRequired[str]
    database_name: NotRequired[str]
    port: Int
    server_name: str
    ssl_mode: NotRequired[Literal["none", "require", "verify-full"]]

class DataProvider_SettingsMySqlSettings(TypedDict):
    certificate_arn: NotRequired[str]
    port: Int
    server_name: str
    ssl_mode: Literal["none", "require", "verify-ca", "verify-full"]

class DataProvider_SettingsOracleSettings(TypedDict):
    asm_server: NotRequired[str]
    certificate_arn: NotRequired[str]
    database_name: str
    port: Int
    secrets_manager_oracle_asm_access_role_arn: NotRequired[str]
    secrets_manager_oracle_asm_secret_id: NotRequired[str]
    secrets_manager_security_db_encryption_access_role_arn: NotRequired[str]
    secrets_manager_security_db_encryption_secret_id: NotRequired[str]
    server_name: str
    ssl_mode: Literal["none", "require", "verify-ca", "verify-full"]

class DataProvider_SettingsPostgreSqlSettings(TypedDict):
    certificate_arn: NotRequired[str]
    database_name: str
    port: Int
    server_name: str
    ssl_mode: Literal["none", "require", "verify-ca", "verify-full"]

class DataProvider_SettingsRedshiftSettings(TypedDict):
    database_name: str
    port: Int
    server_name: str

class DataProvider_SettingsSybaseAseSettings(TypedDict):
    certificate_arn: NotRequired[str]
    database_name: NotRequired[str]
    encrypt_password: NotRequired[Bool]
    port: Int
    server_name: str
    ssl_mode: Literal["none", "require", "verify-ca"]

@final
class DataProvider_Settings_Read:
    doc_db_settings: Final[DataProvider_SettingsDocDbSettings_Read]
    ibm_db2_luw_settings: Final[DataProvider_SettingsIbmDb2LuwSettings_Read]
    ibm_db2z_os_settings: Final[DataProvider_SettingsIbmDb2zOsSettings_Read]
    maria_db_settings: Final[DataProvider_SettingsMariaDbSettings_Read]
    microsoft_sql_server_settings: Final[DataProvider_SettingsMicrosoftSqlServerSettings_Read]
    mongo_db_settings: Final[DataProvider_SettingsMongoDbSettings_Read]
    my_sql_settings: Final[DataProvider_SettingsMySqlSettings_Read]
    oracle_settings: Final[DataProvider_SettingsOracleSettings_Read]
    postgre_sql_settings: Final[DataProvider_SettingsPostgreSqlSettings_Read]
    redshift_settings: Final[DataProvider_SettingsRedshiftSettings_Read]
    sybase_ase_settings: Final[DataProvider_SettingsSybaseAseSettings_Read]

@final
class DataProvider_SettingsDocDbSettings_Read:
    certificate_arn: Final[str]
    database_name: Final[str]
    port: Final[Ref[int]]
    server_name: Final[str]
    ssl_mode: Final[str]

@final
class DataProvider_SettingsIbmDb2LuwSettings_Read:
    certificate_arn: Final[str]
    database_name: Final[str]
    encryption_algorithm: Final[Ref[int]]
    port: Final[Ref[int]]
    security_mechanism: Final[Ref[int]]
    server_name: Final[str]
    ssl_mode: Final[str]

@final
class DataProvider_SettingsIbmDb2zOsSettings_Read:
    certificate_arn: Final[str]
    database_name: Final[str]
    port: Final[Ref[int]]
    server_name: Final[str]
    ssl_mode: Final[str]

@final
class DataProvider_SettingsMariaDbSettings_Read:
    certificate_arn: Final[str]
    port: Final[Ref[int]]
    server_name: Final[str]
    ssl_mode: Final[str]

@final
class DataProvider_SettingsMicrosoftSqlServerSettings_Read:
    certificate_arn: Final[str]
    database_name: Final[str]
    port: Final[Ref[int]]
    s3_access_role_arn: Final[str]
    s3_path: Final[str]
    server_name: Final[str]
    ssl_mode: Final[str]

@final
class DataProvider_SettingsMongoDbSettings_Read:
    auth_mechanism: Final[str]
    auth_source: Final[str]
    auth_type: Final[str]
    certificate_arn: Final[str]
    database_name: Final[str]
    port: Final[Ref[int]]
    server_name: Final[str]
    ssl_mode: Final[str]

@final
class DataProvider_SettingsMySqlSettings_Read:
    certificate_arn: Final[str]
    port: Final[Ref[int]]
    server_name: Final[str]
    ssl_mode: Final[str]

@final
class DataProvider_SettingsOracleSettings_Read:
    asm_server: Final[str]
    certificate_arn: Final[str]
    database_name: Final[str]
    port: Final[Ref[int]]
    secrets_manager_oracle_asm_access_role_arn: Final[str]
    secrets_manager_oracle_asm_secret_id: Final[str]
    secrets_manager_security_db_encryption_access_role_arn: Final[str]
    secrets_manager_security_db_encryption_secret_id: Final[str]
    server_name: Final[str]
    ssl_mode: Final[str]

@final
class DataProvider_SettingsPostgreSqlSettings_Read:
    certificate_arn: Final[str]
    database_name: Final[str]
    port: Final[Ref[int]]
    server_name: Final[str]
    ssl_mode: Final[str]

@final
class DataProvider_SettingsRedshiftSettings_Read:
    database_name: Final[str]
    port: Final[Ref[int]]
    server_name: Final[str]

@final
class DataProvider_SettingsSybaseAseSettings_Read:
    certificate_arn: Final[str]
    database_name: Final[str]
    encrypt_password: Final[Ref[bool]]
    port: Final[Ref[int]]
    server_name: Final[str]
    ssl_mode: Final[str]

class DataProvider_Tag(TypedDict):
    key: str
    value: str

@final
class DataProvider(_Resource):
    """Resource schema for AWS::DMS::DataProvider"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        engine: Literal["aurora", "aurora_postgresql", "mysql", "oracle", "postgres", "sqlserver", "redshift", "mariadb", "mongodb", "docdb", "db2", "db2_zos", "sybase"],
        data_provider_identifier: str = ...,
        data_provider_name: str = ...,
        description: str = ...,
        exact_settings: Bool = ...,
        settings: DataProvider_Settings = ...,
        tags: Sequence[DataProvider_Tag] = ...,
        virtual: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    data_provider_arn: Final[str]
    """The data provider ARN."""
    data_provider_creation_time: Final[str]
    """The data provider creation time."""
    data_provider_identifier: Final[str]
    """[DEPRECATED] This property is unused and will be ignored."""
    data_provider_name: Final[str]
    """The property describes a name to identify the data provider."""
    description: Final[str]
    """The optional description of the data provider."""
    engine: Final[str]
    """The property describes a data engine for the data provider."""
    exact_settings: Final[Ref[bool]]
    """The property describes the exact settings which can be modified"""
    settings: Final[DataProvider_Settings_Read]
    """The property identifies the exact type of settings for the data provider."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    virtual: Final[Ref[bool]]
    """Indicates whether the data provider is virtual."""

class Endpoint_DocDbSettings(TypedDict):
    docs_to_investigate: NotRequired[Int]
    extract_doc_id: NotRequired[Bool]
    nesting_level: NotRequired[str]
    secrets_manager_access_role_arn: NotRequired[str]
    secrets_manager_secret_id: NotRequired[str]

@final
class Endpoint_DocDbSettings_Read:
    docs_to_investigate: Final[Ref[int]]
    extract_doc_id: Final[Ref[bool]]
    nesting_level: Final[str]
    secrets_manager_access_role_arn: Final[str]
    secrets_manager_secret_id: Final[str]

class Endpoint_DynamoDbSettings(TypedDict):
    service_access_role_arn: NotRequired[str]

@final
class Endpoint_DynamoDbSettings_Read:
    service_access_role_arn: Final[str]

class Endpoint_ElasticsearchSettings(TypedDict):
    endpoint_uri: NotRequired[str]
    error_retry_duration: NotRequired[Int]
    full_load_error_percentage: NotRequired[Int]
    service_access_role_arn: NotRequired[str]

@final
class Endpoint_ElasticsearchSettings_Read:
    endpoint_uri: Final[str]
    error_retry_duration: Final[Ref[int]]
    full_load_error_percentage: Final[Ref[int]]
    service_access_role_arn: Final[str]

class Endpoint_GcpMySQLSettings(TypedDict):
    after_connect_script: NotRequired[str]
    clean_source_metadata_on_mismatch: NotRequired[Bool]
    database_name: NotRequired[str]
    events_poll_interval: NotRequired[Int]
    max_file_size: NotRequired[Int]
    parallel_load_threads: NotRequired[Int]
    password: NotRequired[SecretText]
    port: NotRequired[Int]
    secrets_manager_access_role_arn: NotRequired[str]
    secrets_manager_secret_id: NotRequired[str]
    server_name: NotRequired[str]
    server_timezone: NotRequired[str]
    username: NotRequired[str]

@final
class Endpoint_GcpMySQLSettings_Read:
    after_connect_script: Final[str]
    clean_source_metadata_on_mismatch: Final[Ref[bool]]
    database_name: Final[str]
    events_poll_interval: Final[Ref[int]]
    max_file_size: Final[Ref[int]]
    parallel_load_threads: Final[Ref[int]]
    password: Final[str]
    port: Final[Ref[int]]
    secrets_manager_access_role_arn: Final[str]
    secrets_manager_secret_id: Final[str]
    server_name: Final[str]
    server_timezone: Final[str]
    username: Final[str]

class Endpoint_IbmDb2Settings(TypedDict):
    current_lsn: NotRequired[str]
    keep_csv_files: NotRequired[Bool]
    load_timeout: NotRequired[Int]
    max_file_size: NotRequired[Int]
    max_k_bytes_per_read: NotRequired[Int]
    secrets_manager_access_role_arn: NotRequired[str]
    secrets_manager_secret_id: NotRequired[str]
    set_data_capture_changes: NotRequired[Bool]
    write_buffer_size: NotRequired[Int]

@final
class Endpoint_IbmDb2Settings_Read:
    current_lsn: Final[str]
    keep_csv_files: Final[Ref[bool]]
    load_timeout: Final[Ref[int]]
    max_file_size: Final[Ref[int]]
    max_k_bytes_per_read: Final[Ref[int]]
    secrets_manager_access_role_arn: Final[str]
    secrets_manager_secret_id: Final[str]
    set_data_capture_changes: Final[Ref[bool]]
    write_buffer_size: Final[Ref[int]]

class Endpoint_KafkaSettings(TypedDict):
    broker: NotRequired[str]
    include_control_details: NotRequired[Bool]
    include_null_and_empty: NotRequired[Bool]
    include_partition_value: NotRequired[Bool]
    include_table_alter_operations: NotRequired[Bool]
    include_transaction_details: NotRequired[Bool]
    message_format: NotRequired[str]
    message_max_bytes: NotRequired[Int]
    no_hex_prefix: NotRequired[Bool]
    partition_include_schema_table: NotRequired[Bool]
    sasl_password: NotRequired[SecretText]
    sasl_user_name: NotRequired[str]
    security_protocol: NotRequired[str]
    ssl_ca_certificate_arn: NotRequired[str]
    ssl_client_certificate_arn: NotRequired[str]
    ssl_client_key_arn: NotRequired[str]
    ssl_client_key_password: NotRequired[SecretText]
    topic: NotRequired[str]

@final
class Endpoint_KafkaSettings_Read:
    broker: Final[str]
    include_control_details: Final[Ref[bool]]
    include_null_and_empty: Final[Ref[bool]]
    include_partition_value: Final[Ref[bool]]
    include_table_alter_operations: Final[Ref[bool]]
    include_transaction_details: Final[Ref[bool]]
    message_format: Final[str]
    message_max_bytes: Final[Ref[int]]
    no_hex_prefix: Final[Ref[bool]]
    partition_include_schema_table: Final[Ref[bool]]
    sasl_password: Final[str]
    sasl_user_name: Final[str]
    security_protocol: Final[str]
    ssl_ca_certificate_arn: Final[str]
    ssl_client_certificate_arn: Final[str]
    ssl_client_key_arn: Final[str]
    ssl_client_key_password: Final[str]
    topic: Final[str]

class Endpoint_KinesisSettings(TypedDict):
    include_control_details: NotRequired[Bool]
    include_null_and_empty: NotRequired[Bool]
    include_partition_value: NotRequired[Bool]
    include_table_alter_operations: NotRequired[Bool]
    include_transaction_details: NotRequired[Bool]
    message_format: NotRequired[str]
    no_hex_prefix: NotRequired[Bool]
    partition_include_schema_table: NotRequired[Bool]
    service_access_role_arn: NotRequired[str]
    stream_arn: NotRequired[str]

@final
class Endpoint_KinesisSettings_Read:
    include_control_details: Final[Ref[bool]]
    include_null_and_empty: Final[Ref[bool]]
    include_partition_value: Final[Ref[bool]]
    include_table_alter_operations: Final[Ref[bool]]
    include_transaction_details: Final[Ref[bool]]
    message_format: Final[str]
    no_hex_prefix: Final[Ref[bool]]
    partition_include_schema_table: Final[Ref[bool]]
    service_access_role_arn: Final[str]
    stream_arn: Final[str]

class Endpoint_MicrosoftSqlServerSettings(TypedDict):
    bcp_packet_size: NotRequired[Int]
    control_tables_file_group: NotRequired[str]
    database_name: NotRequired[str]
    force_lob_lookup: NotRequired[Bool]
    password: NotRequired[SecretText]
    port: NotRequired[Int]
    query_single_always_on_node: NotRequired[Bool]
    read_backup_only: NotRequired[Bool]
    safeguard_policy: NotRequired[str]
    secrets_manager_access_role_arn: NotRequired[str]
    secrets_manager_secret_id: NotRequired[str]
    server_name: NotRequired[str]
    tlog_access_mode: NotRequired[str]
    trim_space_in_char: NotRequired[Bool]
    use_bcp_full_load: NotRequired[Bool]
    use_third_party_backup_device: NotRequired[Bool]
    username: NotRequired[str]

@final
class Endpoint_MicrosoftSqlServerSettings_Read:
    bcp_packet_size: Final[Ref[int]]
    control_tables_file_group: Final[str]
    database_name: Final[str]
    force_lob_lookup: Final[Ref[bool]]
    password: Final[str]
    port: Final[Ref[int]]
    query_single_always_on_node: Final[Ref[bool]]
    read_backup_only: Final[Ref[bool]]
    safeguard_policy: Final[str]
    secrets_manager_access_role_arn: Final[str]
    secrets_manager_secret_id: Final[str]
    server_name: Final[str]
    tlog_access_mode: Final[str]
    trim_space_in_char: Final[Ref[bool]]
    use_bcp_full_load: Final[Ref[bool]]
    use_third_party_backup_device: Final[Ref[bool]]
    username: Final[str]

class Endpoint_MongoDbSettings(TypedDict):
    auth_mechanism: NotRequired[str]
    auth_source: NotRequired[str]
    auth_type: NotRequired[str]
    database_name: NotRequired[str]
    docs_to_investigate: NotRequired[str]
    extract_doc_id: NotRequired[str]
    nesting_level: NotRequired[str]
    password: NotRequired[SecretText]
    port: NotRequired[Int]
    secrets_manager_access_role_arn: NotRequired[str]
    secrets_manager_secret_id: NotRequired[str]
    server_name: NotRequired[str]
    username: NotRequired[str]

@final
class Endpoint_MongoDbSettings_Read:
    auth_mechanism: Final[str]
    auth_source: Final[str]
    auth_type: Final[str]
    database_name: Final[str]
    docs_to_investigate: Final[str]
    extract_doc_id: Final[str]
    nesting_level: Final[str]
    password: Final[str]
    port: Final[Ref[int]]
    secrets_manager_access_role_arn: Final[str]
    secrets_manager_secret_id: Final[str]
    server_name: Final[str]
    username: Final[str]

class Endpoint_MySqlSettings(TypedDict):
    after_connect_script: NotRequired[str]
    clean_source_metadata_on_mismatch: NotRequired[Bool]
    events_poll_interval: NotRequired[Int]
    max_file_size: NotRequired[Int]
    parallel_load_threads: NotRequired[Int]
    secrets_manager_access_role_arn: NotRequired[str]
    secrets_manager_secret_id: NotRequired[str]
    server_timezone: NotRequired[str]
    target_db_type: NotRequired[str]

@final
class Endpoint_MySqlSettings_Read:
    after_connect_script: Final[str]
    clean_source_metadata_on_mismatch: Final[Ref[bool]]
    events_poll_interval: Final[Ref[int]]
    max_file_size: Final[Ref[int]]
    parallel_load_threads: Final[Ref[int]]
    secrets_manager_access_role_arn: Final[str]
    secrets_manager_secret_id: Final[str]
    server_timezone: Final[str]
    target_db_type: Final[str]

class Endpoint_NeptuneSettings(TypedDict):
    error_retry_duration: NotRequired[Int]
    iam_auth_enabled: NotRequired[Bool]
    max_file_size: NotRequired[Int]
    max_retry_count: NotRequired[Int]
    s3_bucket_folder: NotRequired[str]
    s3_bucket_name: NotRequired[str]
    service_access_role_arn: NotRequired[str]

@final
class Endpoint_NeptuneSettings_Read:
    error_retry_duration: Final[Ref[int]]
    iam_auth_enabled: Final[Ref[bool]]
    max_file_size: Final[Ref[int]]
    max_retry_count: Final[Ref[int]]
    s3_bucket_folder: Final[str]
    s3_bucket_name: Final[str]
    service_access_role_arn: Final[str]

class Endpoint_OracleSettings(TypedDict):
    access_alternate_directly: NotRequired[Bool]
    add_supplemental_logging: NotRequired[Bool]
    additional_archived_log_dest_id: NotRequired[Int]
    allow_select_nested_tables: NotRequired[Bool]
    archived_log_dest_id: NotRequired[Int]
    archived_logs_only: NotRequired[Bool]
    asm_password: NotRequired[SecretText]
    asm_server: NotRequired[str]
    asm_user: NotRequired[str]
    char_length_semantics: NotRequired[str]
    direct_path_no_log: NotRequired[Bool]
    direct_path_parallel_load: NotRequired[Bool]
    enable_homogenous_tablespace: NotRequired[Bool]
    extra_archived_log_dest_ids: NotRequired[Sequence[Int]]
    fail_tasks_on_lob_truncation: NotRequired[Bool]
    number_datatype_scale: NotRequired[Int]
    oracle_path_prefix: NotRequired[str]
    parallel_asm_read_threads: NotRequired[Int]
    read_ahead_blocks: NotRequired[Int]
    read_table_space_name: NotRequired[Bool]
    replace_path_prefix: NotRequired[Bool]
    retry_interval: NotRequired[Int]
    secrets_manager_access_role_arn: NotRequired[str]
    secrets_manager_oracle_asm_access_role_arn: NotRequired[str]
    secrets_manager_oracle_asm_secret_id: NotRequired[str]
    secrets_manager_secret_id: NotRequired[str]
    security_db_encryption: NotRequired[str]
    security_db_encryption_name: NotRequired[str]
    spatial_data_option_to_geo_json_function_name: NotRequired[str]
    standby_delay_time: NotRequired[Int]
    use_alternate_folder_for_online: NotRequired[Bool]
    use_b_file: NotRequired[Bool]
    use_direct_path_full_load: NotRequired[Bool]
    use_logminer_reader: NotRequired[Bool]
    use_path_prefix: NotRequired[str]

@final
class Endpoint_OracleSettings_Read:
    access_alternate_directly: Final[Ref[bool]]
    add_supplemental_logging: Final[Ref[bool]]
    additional_archived_log_dest_id: Final[Ref[int]]
    allow_select_nested_tables: Final[Ref[bool]]
    archived_log_dest_id: Final[Ref[int]]
    archived_logs_only: Final[Ref[bool]]
    asm_password: Final[str]
    asm_server: Final[str]
    asm_user: Final[str]
    char_length_semantics: Final[str]
    direct_path_no_log: Final[Ref[bool]]
    direct_path_parallel_load: Final[Ref[bool]]
    enable_homogenous_tablespace: Final[Ref[bool]]
    extra_archived_log_dest_ids: Final[list[Any]]
    fail_tasks_on_lob_truncation: Final[Ref[bool]]
    number_datatype_scale: Final[Ref[int]]
    oracle_path_prefix: Final[str]
    parallel_asm_read_threads: Final[Ref[int]]
    read_ahead_blocks: Final[Ref[int]]
    read_table_space_name: Final[Ref[bool]]
    replace_path_prefix: Final[Ref[bool]]
    retry_interval: Final[Ref[int]]
    secrets_manager_access_role_arn: Final[str]
    secrets_manager_oracle_asm_access_role_arn: Final[str]
    secrets_manager_oracle_asm_secret_id: Final[str]
    secrets_manager_secret_id: Final[str]
    security_db_encryption: Final[str]
    security_db_encryption_name: Final[str]
    spatial_data_option_to_geo_json_function_name: Final[str]
    standby_delay_time: Final[Ref[int]]
    use_alternate_folder_for_online: Final[Ref[bool]]
    use_b_file: Final[Ref[bool]]
    use_direct_path_full_load: Final[Ref[bool]]
    use_logminer_reader: Final[Ref[bool]]
    use_path_prefix: Final[str]

class Endpoint_PostgreSqlSettings(TypedDict):
    after_connect_script: NotRequired[str]
    babelfish_database_name: NotRequired[str]
    capture_ddls: NotRequired[Bool]
    database_mode: NotRequired[str]
    ddl_artifacts_schema: NotRequired[str]
    execute_timeout: NotRequired[Int]
    fail_tasks_on_lob_truncation: NotRequired[Bool]
    heartbeat_enable: NotRequired[Bool]
    heartbeat_frequency: NotRequired[Int]
    heartbeat_schema: NotRequired[str]
    map_boolean_as_boolean: NotRequired[Bool]
    max_file_size: NotRequired[Int]
    plugin_name: NotRequired[str]
    secrets_manager_access_role_arn: NotRequired[str]
    secrets_manager_secret_id: NotRequired[str]
    slot_name: NotRequired[str]

@final
class Endpoint_PostgreSqlSettings_Read:
    after_connect_script: Final[str]
    babelfish_database_name: Final[str]
    capture_ddls: Final[Ref[bool]]
    database_mode: Final[str]
    ddl_artifacts_schema: Final[str]
    execute_timeout: Final[Ref[int]]
    fail_tasks_on_lob_truncation: Final[Ref[bool]]
    heartbeat_enable: Final[Ref[bool]]
    heartbeat_frequency: Final[Ref[int]]
    heartbeat_schema: Final[str]
    map_boolean_as_boolean: Final[Ref[bool]]
    max_file_size: Final[Ref[int]]
    plugin_name: Final[str]
    secrets_manager_access_role_arn: Final[str]
    secrets_manager_secret_id: Final[str]
    slot_name: Final[str]

class Endpoint_RedisSettings(TypedDict):
    auth_password: NotRequired[SecretText]
    auth_type: NotRequired[str]
    auth_user_name: NotRequired[str]
    port: NotRequired[Number]
    server_name: NotRequired[str]
    ssl_ca_certificate_arn: NotRequired[str]
    ssl_security_protocol: NotRequired[str]

@final
class Endpoint_RedisSettings_Read:
    auth_password: Final[str]
    auth_type: Final[str]
    auth_user_name: Final[str]
    port: Final[Ref[float]]
    server_name: Final[str]
    ssl_ca_certificate_arn: Final[str]
    ssl_security_protocol: Final[str]

class Endpoint_RedshiftSettings(TypedDict):
    accept_any_date: NotRequired[Bool]
    after_connect_script: NotRequired[str]
    bucket_folder: NotRequired[str]
    bucket_name: NotRequired[str]
    case_sensitive_names: NotRequired[Bool]
    comp_update: NotRequired[Bool]
    connection_timeout: NotRequired[Int]
    date_format: NotRequired[str]
    empty_as_null: NotRequired[Bool]
    encryption_mode: NotRequired[str]
    explicit_ids: NotRequired[Bool]
    file_transfer_upload_streams: NotRequired[Int]
    load_timeout: NotRequired[Int]
    map_boolean_as_boolean: NotRequired[Bool]
    max_file_size: NotRequired[Int]
    remove_quotes: NotRequired[Bool]
    replace_chars: NotRequired[str]
    replace_invalid_chars: NotRequired[str]
    secrets_manager_access_role_arn: NotRequired[str]
    secrets_manager_secret_id: NotRequired[str]
    server_side_encryption_kms_key_id: NotRequired[str]
    service_access_role_arn: NotRequired[str]
    time_format: NotRequired[str]
    trim_blanks: NotRequired[Bool]
    truncate_columns: NotRequired[Bool]
    write_buffer_size: NotRequired[Int]

@final
class Endpoint_RedshiftSettings_Read:
    accept_any_date: Final[Ref[bool]]
    after_connect_script: Final[str]
    bucket_folder: Final[str]
    bucket_name: Final[str]
    case_sensitive_names: Final[Ref[bool]]
    comp_update: Final[Ref[bool]]
    connection_timeout: Final[Ref[int]]
    date_format: Final[str]
    empty_as_null: Final[Ref[bool]]
    encryption_mode: Final[str]
    explicit_ids: Final[Ref[bool]]
    file_transfer_upload_streams: Final[Ref[int]]
    load_timeout: Final[Ref[int]]
    map_boolean_as_boolean: Final[Ref[bool]]
    max_file_size: Final[Ref[int]]
    remove_quotes: Final[Ref[bool]]
    replace_chars: Final[str]
    replace_invalid_chars: Final[str]
    secrets_manager_access_role_arn: Final[str]
    secrets_manager_secret_id: Final[str]
    server_side_encryption_kms_key_id: Final[str]
    service_access_role_arn: Final[str]
    time_format: Final[str]
    trim_blanks: Final[Ref[bool]]
    truncate_columns: Final[Ref[bool]]
    write_buffer_size: Final[Ref[int]]

class Endpoint_S3Settings(TypedDict):
    add_column_name: NotRequired[Bool]
    add_trailing_padding_character: NotRequired[Bool]
    bucket_folder: NotRequired[str]
    bucket_name: NotRequired[str]
    canned_acl_for_objects: NotRequired[str]
    cdc_inserts_and_updates: NotRequired[Bool]
    cdc_inserts_only: NotRequired[Bool]
    cdc_max_batch_interval: NotRequired[Int]
    cdc_min_file_size: NotRequired[Int]
    cdc_path: NotRequired[str]
    compression_type: NotRequired[str]
    csv_delimiter: NotRequired[str]
    csv_no_sup_value: NotRequired[str]
    csv_null_value: NotRequired[str]
    csv_row_delimiter: NotRequired[str]
    data_format: NotRequired[str]
    data_page_size: NotRequired[Int]
    date_partition_delimiter: NotRequired[str]
    date_partition_enabled: NotRequired[Bool]
    date_partition_sequence: NotRequired[str]
    date_partition_timezone: NotRequired[str]
    dict_page_size_limit: NotRequired[Int]
    enable_statistics: NotRequired[Bool]
    encoding_type: NotRequired[str]
    encryption_mode: NotRequired[str]
    expected_bucket_owner: NotRequired[str]
    external_table_definition: NotRequired[str]
    glue_catalog_generation: NotRequired[Bool]
    ignore_header_rows: NotRequired[Int]
    include_op_for_full_load: NotRequired[Bool]
    max_file_size: NotRequired[Int]
    parquet_timestamp_in_millisecond: NotRequired[Bool]
    parquet_version: NotRequired[str]
    preserve_transactions: NotRequired[Bool]
    rfc4180: NotRequired[Bool]
    row_group_length: NotRequired[Int]
    server_side_encryption_kms_key_id: NotRequired[str]
    service_access_role_arn: NotRequired[str]
    timestamp_column_name: NotRequired[str]
    use_csv_no_sup_value: NotRequired[Bool]
    use_task_start_time_for_full_load_timestamp: NotRequired[Bool]

@final
class Endpoint_S3Settings_Read:
    add_column_name: Final[Ref[bool]]
    add_trailing_padding_character: Final[Ref[bool]]
    bucket_folder: Final[str]
    bucket_name: Final[str]
    canned_acl_for_objects: Final[str]
    cdc_inserts_and_updates: Final[Ref[bool]]
    cdc_inserts_only: Final[Ref[bool]]
    cdc_max_batch_interval: Final[Ref[int]]
    cdc_min_file_size: Final[Ref[int]]
    cdc_path: Final[str]
    compression_type: Final[str]
    csv_delimiter: Final[str]
    csv_no_sup_value: Final[str]
    csv_null_value: Final[str]
    csv_row_delimiter: Final[str]
    data_format: Final[str]
    data_page_size: Final[Ref[int]]
    date_partition_delimiter: Final[str]
    date_partition_enabled: Final[Ref[bool]]
    date_partition_sequence: Final[str]
    date_partition_timezone: Final[str]
    dict_page_size_limit: Final[Ref[int]]
    enable_statistics: Final[Ref[bool]]
    encoding_type: Final[str]
    encryption_mode: Final[str]
    expected_bucket_owner: Final[str]
    external_table_definition: Final[str]
    glue_catalog_generation: Final[Ref[bool]]
    ignore_header_rows: Final[Ref[int]]
    include_op_for_full_load: Final[Ref[bool]]
    max_file_size: Final[Ref[int]]
    parquet_timestamp_in_millisecond: Final[Ref[bool]]
    parquet_version: Final[str]
    preserve_transactions: Final[Ref[bool]]
    rfc4180: Final[Ref[bool]]
    row_group_length: Final[Ref[int]]
    server_side_encryption_kms_key_id: Final[str]
    service_access_role_arn: Final[str]
    timestamp_column_name: Final[str]
    use_csv_no_sup_value: Final[Ref[bool]]
    use_task_start_time_for_full_load_timestamp: Final[Ref[bool]]

class Endpoint_SybaseSettings(TypedDict):
    secrets_manager_access_role_arn: NotRequired[str]
    secrets_manager_secret_id: NotRequired[str]

@final
class Endpoint_SybaseSettings_Read:
    secrets_manager_access_role_arn: Final[str]
    secrets_manager_secret_id: Final[str]

class Endpoint_Tag(TypedDict):
    key: str
    value: str

@final
class Endpoint(_Resource):
    """Resource Type definition for AWS::DMS::Endpoint"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        endpoint_type: str,
        engine_name: str,
        certificate_arn: str = ...,
        database_name: str = ...,
        doc_db_settings: Endpoint_DocDbSettings = ...,
        dynamo_db_settings: Endpoint_DynamoDbSettings = ...,
        elasticsearch_settings: Endpoint_ElasticsearchSettings = ...,
        endpoint_identifier: str = ...,
        extra_connection_attributes: str = ...,
        gcp_mysql_settings: Endpoint_GcpMySQLSettings = ...,
        ibm_db2_settings: Endpoint_IbmDb2Settings = ...,
        kafka_settings: Endpoint_KafkaSettings = ...,
        kinesis_settings: Endpoint_KinesisSettings = ...,
        kms_key_id: str = ...,
        microsoft_sql_server_settings: Endpoint_MicrosoftSqlServerSettings = ...,
        mongo_db_settings: Endpoint_MongoDbSettings = ...,
        my_sql_settings: Endpoint_MySqlSettings = ...,
        neptune_settings: Endpoint_NeptuneSettings = ...,
        oracle_settings: Endpoint_OracleSettings = ...,
        password: SecretText = ...,
        port: Int = ...,
        postgre_sql_settings: Endpoint_PostgreSqlSettings = ...,
        redis_settings: Endpoint_RedisSettings = ...,
        redshift_settings: Endpoint_RedshiftSettings = ...,
        resource_identifier: str = ...,
        s3_settings: Endpoint_S3Settings = ...,
        server_name: str = ...,
        ssl_mode: str = ...,
        sybase_settings: Endpoint_SybaseSettings = ...,
        tags: Sequence[Endpoint_Tag] = ...,
        username: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    certificate_arn: Final[str]
    """The Amazon Resource Name (ARN) for the certificate."""
    database_name: Final[str]
    """The name of the endpoint database."""
    doc_db_settings: Final[Endpoint_DocDbSettings_Read]
    """Provides information that defines a DocumentDB endpoint."""
    dynamo_db_settings: Final[Endpoint_DynamoDbSettings_Read]
    """Provides information, including the Amazon Resource Name (ARN) of the IAM role used to define an Amazon DynamoDB target endpoint."""
    elasticsearch_settings: Final[Endpoint_ElasticsearchSettings_Read]
    """Provides information that defines an OpenSearch endpoint."""
    endpoint_arn: Final[str]
    """The endpoint ARN."""
    endpoint_identifier: Final[str]
    """The database endpoint identifier."""
    endpoint_type: Final[str]
    """The type of endpoint."""
    engine_name: Final[str]
    """The type of engine for the endpoint, depending on the EndpointType value."""
    external_id: Final[str]
    """A value that can be used for cross-account validation."""
    extra_connection_attributes: Final[str]
    """Additional attributes associated with the connection"""
    gcp_mysql_settings: Final[Endpoint_GcpMySQLSettings_Read]
    """Provides information that defines a GCP MySQL endpoint."""
    ibm_db2_settings: Final[Endpoint_IbmDb2Settings_Read]
    """Provides information that defines an IBMDB2 endpoint."""
    kafka_settings: Final[Endpoint_KafkaSettings_Read]
    """Provides information that describes an Apache Kafka endpoint."""
    kinesis_settings: Final[Endpoint_KinesisSettings_Read]
    """Provides information that describes an Amazon Kinesis Data Stream endpoint."""
    kms_key_id: Final[str]
    """An AWS KMS key identifier that is used to encrypt the connection parameters for the endpoint.If you don't specify a value for the KmsKeyId…"""
    microsoft_sql_server_settings: Final[Endpoint_MicrosoftSqlServerSettings_Read]
    """Provides information that defines a Microsoft SQL Server endpoint."""
    mongo_db_settings: Final[Endpoint_MongoDbSettings_Read]
    """Provides information that defines a MongoDB endpoint."""
    my_sql_settings: Final[Endpoint_MySqlSettings_Read]
    """Provides information that defines a MySQL endpoint."""
    neptune_settings: Final[Endpoint_NeptuneSettings_Read]
    """Provides information that defines an Amazon Neptune endpoint"""
    oracle_settings: Final[Endpoint_OracleSettings_Read]
    """Provides information that defines an Oracle endpoint"""
    password: Final[str]
    """The password to be used to log in to the endpoint database."""
    port: Final[Ref[int]]
    """The port used by the endpoint database."""
    postgre_sql_settings: Final[Endpoint_PostgreSqlSettings_Read]
    """Provides information that defines a PostgreSQL endpoint"""
    redis_settings: Final[Endpoint_RedisSettings_Read]
    """Provides information that defines a Redis target endpoint."""
    redshift_settings: Final[Endpoint_RedshiftSettings_Read]
    """Provides information that defines an Amazon Redshift endpoint."""
    resource_identifier: Final[str]
    """A display name for the resource identifier at the end of the EndpointArn response parameter that is returned in the created Endpoint object."""
    s3_settings: Final[Endpoint_S3Settings_Read]
    """Provides information that defines an Amazon S3 endpoint."""
    server_name: Final[str]
    """The name of the server where the endpoint database resides."""
    ssl_mode: Final[str]
    """The Secure Sockets Layer (SSL) mode to use for the SSL connection."""
    sybase_settings: Final[Endpoint_SybaseSettings_Read]
    """Provides information that defines a SAP ASE endpoint."""
    tags: Final[list[Any]]
    """One or more tags to be assigned to the endpoint."""
    username: Final[str]
    """The user name to be used to log in to the endpoint database."""

class EventSubscription_Tag(TypedDict):
    key: str
    value: str

@final
class EventSubscription(_Resource):
    """Resource Type definition for AWS::DMS::EventSubscription"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        sns_topic_arn: str,
        enabled: Bool = ...,
        event_categories: Texts = ...,
        source_ids: Texts = ...,
        source_type: str = ...,
        subscription_name: str = ...,
        tags: Sequence[EventSubscription_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    enabled: Final[Ref[bool]]
    """Indicates whether to activate the subscription."""
    event_categories: Final[list[str]]
    """A list of event categories for a source type that you want to subscribe to."""
    sns_topic_arn: Final[str]
    """The Amazon Resource Name (ARN) of the Amazon SNS topic created for event notification."""
    source_ids: Final[list[str]]
    """A list of identifiers for which AWS DMS provides notification events."""
    source_type: Final[str]
    """The type of AWS DMS resource that generates the events."""
    subscription_name: Final[str]
    """The name of the AWS DMS event notification subscription."""
    tags: Final[list[Any]]
    """One or more tags to be assigned to the event subscription."""

class InstanceProfile_Tag(TypedDict):
    key: str
    value: str

@final
class InstanceProfile(_Resource):
    """Resource schema for AWS::DMS::InstanceProfile."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        availability_zone: str = ...,
        description: str = ...,
        instance_profile_identifier: str = ...,
        instance_profile_name: str = ...,
        kms_key_arn: str = ...,
        network_type: Literal["IPV4", "DUAL"] = ...,
        publicly_accessible: Bool = ...,
        subnet_group_identifier: str = ...,
        tags: Sequence[InstanceProfile_Tag] = ...,
        vpc_security_groups: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    availability_zone: Final[str]
    """The property describes an availability zone of the instance profile."""
    description: Final[str]
    """The optional description of the instance profile."""
    instance_profile_arn: Final[str]
    """The property describes an ARN of the instance profile."""
    instance_profile_creation_time: Final[str]
    """The property describes a creating time of the instance profile."""
    instance_profile_identifier: Final[str]
    """[DEPRECATED] This property is unused and will be ignored."""
    instance_profile_name: Final[str]
    """The property describes a name for the instance profile."""
    kms_key_arn: Final[str]
    """The property describes kms key arn for the instance profile."""
    network_type: Final[str]
    """The property describes a network type for the instance profile."""
    publicly_accessible: Final[Ref[bool]]
    """The property describes the publicly accessible of the instance profile"""
    subnet_group_identifier: Final[str]
    """The property describes a subnet group identifier for the instance profile."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    vpc_security_groups: Final[list[str]]
    """The property describes vps security groups for the instance profile."""

class MigrationProject_SchemaConversionApplicationAttributes(TypedDict):
    s3_bucket_path: NotRequired[str]
    s3_bucket_role_arn: NotRequired[str]

@final
class MigrationProject_SchemaConversionApplicationAttributes_Read:
    s3_bucket_path: Final[str]
    s3_bucket_role_arn: Final[str]

class MigrationProject_DataProviderDescriptor(TypedDict):
    data_provider_identifier: NotRequired[str]
    secrets_manager_access_role_arn: NotRequired[str]
    secrets_manager_secret_id: NotRequired[str]

class MigrationProject_Tag(TypedDict):
    key: str
    value: str

class MigrationProject_DataProviderDescriptor2(TypedDict):
    data_provider_identifier: NotRequired[str]
    secrets_manager_access_role_arn: NotRequired[str]
    secrets_manager_secret_id: NotRequired[str]

@final
class MigrationProject(_Resource):
    """Resource schema for AWS::DMS::MigrationProject"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str = ...,
        instance_profile_identifier: str = ...,
        migration_project_identifier: str = ...,
        migration_project_name: str = ...,
        schema_conversion_application_attributes: MigrationProject_SchemaConversionApplicationAttributes = ...,
        source_data_provider_descriptors: Sequence[MigrationProject_DataProviderDescriptor] = ...,
        tags: Sequence[MigrationProject_Tag] = ...,
        target_data_provider_descriptors: Sequence[MigrationProject_DataProviderDescriptor2] = ...,
        transformation_rules: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """The optional description of the migration project."""
    instance_profile_arn: Final[str]
    """The property describes an instance profile arn for the migration project."""
    instance_profile_identifier: Final[str]
    """The property describes an instance profile identifier for the migration project."""
    instance_profile_name: Final[str]
    """The property describes an instance profile name for the migration project."""
    migration_project_arn: Final[str]
    """The property describes an ARN of the migration project."""
    migration_project_creation_time: Final[str]
    """The property describes a creating time of the migration project."""
    migration_project_identifier: Final[str]
    """[DEPRECATED] This property is unused and will be ignored."""
    migration_project_name: Final[str]
    """The property describes a name to identify the migration project."""
    schema_conversion_application_attributes: Final[MigrationProject_SchemaConversionApplicationAttributes_Read]
    """The property describes schema conversion application attributes for the migration project."""
    source_data_provider_descriptors: Final[list[Any]]
    """The property describes source data provider descriptors for the migration project."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    target_data_provider_descriptors: Final[list[Any]]
    """The property describes target data provider descriptors for the migration project."""
    transformation_rules: Final[str]
    """The property describes transformation rules for the migration project."""

class ReplicationConfig_ComputeConfig(TypedDict):
    availability_zone: NotRequired[str]
    dns_name_servers: NotRequired[str]
    kms_key_id: NotRequired[str]
    max_capacity_units: Int
    min_capacity_units: NotRequired[Int]
    multi_az: NotRequired[Bool]
    preferred_maintenance_window: NotRequired[str]
    replication_subnet_group_id: NotRequired[str]
    vpc_security_group_ids: NotRequired[Texts]

@final
class ReplicationConfig_ComputeConfig_Read:
    availability_zone: Final[str]
    dns_name_servers: Final[str]
    kms_key_id: Final[str]
    max_capacity_units: Final[Ref[int]]
    min_capacity_units: Final[Ref[int]]
    multi_az: Final[Ref[bool]]
    preferred_maintenance_window: Final[str]
    replication_subnet_group_id: Final[str]
    vpc_security_group_ids: Final[list[str]]

class ReplicationConfig_Tag(TypedDict):
    key: str
    value: str

@final
class ReplicationConfig(_Resource):
    """A replication configuration that you later provide to configure and start a AWS DMS Serverless replication"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        compute_config: ReplicationConfig_ComputeConfig,
        replication_config_identifier: str,
        replication_type: Literal["full-load", "full-load-and-cdc", "cdc"],
        source_endpoint_arn: str,
        table_mappings: Mapping[str, Any] | str,
        target_endpoint_arn: str,
        replication_settings: Mapping[str, Any] | str = ...,
        resource_identifier: str = ...,
        supplemental_settings: Mapping[str, Any] | str = ...,
        tags: Sequence[ReplicationConfig_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    compute_config: Final[ReplicationConfig_ComputeConfig_Read]
    """Configuration parameters for provisioning a AWS DMS Serverless replication"""
    replication_config_arn: Final[str]
    """The Amazon Resource Name (ARN) of the Replication Config"""
    replication_config_identifier: Final[str]
    """A unique identifier of replication configuration"""
    replication_settings: Final[Any]
    replication_type: Final[str]
    """The type of AWS DMS Serverless replication to provision using this replication configuration"""
    resource_identifier: Final[str]
    """A unique value or name that you get set for a given resource that can be used to construct an Amazon Resource Name (ARN) for that resource"""
    source_endpoint_arn: Final[str]
    """The Amazon Resource Name (ARN) of the source endpoint for this AWS DMS Serverless replication configuration"""
    supplemental_settings: Final[Any]
    table_mappings: Final[Any]
    tags: Final[list[Any]]
    """Contains a map of the key-value pairs for the resource tag or tags assigned to the dataset."""
    target_endpoint_arn: Final[str]
    """The Amazon Resource Name (ARN) of the target endpoint for this AWS DMS Serverless replication configuration"""

class ReplicationInstance_Tag(TypedDict):
    key: str
    value: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class ReplicationInstance(_Resource):
    """Resource Type definition for AWS::DMS::ReplicationInstance"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        replication_instance_class: str,
        allocated_storage: Int = ...,
        allow_major_version_upgrade: Bool = ...,
        auto_minor_version_upgrade: Bool = ...,
        availability_zone: str = ...,
        dns_name_servers: str = ...,
        engine_version: str = ...,
        kms_key_id: str = ...,
        multi_az: Bool = ...,
        network_type: str = ...,
        preferred_maintenance_window: str = ...,
        publicly_accessible: Bool = ...,
        replication_instance_identifier: str = ...,
        replication_subnet_group_identifier: str = ...,
        resource_identifier: str = ...,
        tags: Sequence[ReplicationInstance_Tag] = ...,
        vpc_security_group_ids: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allocated_storage: Final[Ref[int]]
    allow_major_version_upgrade: Final[Ref[bool]]
    auto_minor_version_upgrade: Final[Ref[bool]]
    availability_zone: Final[str]
    dns_name_servers: Final[str]
    engine_version: Final[str]
    id: Final[str]
    kms_key_id: Final[str]
    multi_az: Final[Ref[bool]]
    network_type: Final[str]
    preferred_maintenance_window: Final[str]
    publicly_accessible: Final[Ref[bool]]
    replication_instance_class: Final[str]
    replication_instance_identifier: Final[str]
    replication_instance_private_ip_addresses: Final[str]
    replication_instance_public_ip_addresses: Final[str]
    replication_subnet_group_identifier: Final[str]
    resource_identifier: Final[str]
    tags: Final[list[Any]]
    vpc_security_group_ids: Final[list[str]]

class ReplicationSubnetGroup_Tag(TypedDict):
    key: str
    value: str

@final
class ReplicationSubnetGroup(_Resource):
    """Resource Type definition for AWS::DMS::ReplicationSubnetGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        replication_subnet_group_description: str,
        subnet_ids: Texts,
        replication_subnet_group_identifier: str = ...,
        tags: Sequence[ReplicationSubnetGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    replication_subnet_group_description: Final[str]
    """The description for the subnet group."""
    replication_subnet_group_identifier: Final[str]
    """The name for the replication subnet group."""
    subnet_ids: Final[list[str]]
    """One or more subnet IDs to be assigned to the replication subnet group."""
    tags: Final[list[Any]]
    """One or more tags to be assigned to the replication subnet group"""

class ReplicationTask_Tag(TypedDict):
    key: str
    value: str

@final
class ReplicationTask(_Resource):
    """Resource Type definition for AWS::DMS::ReplicationTask"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        migration_type: Literal["full-load", "cdc", "full-load-and-cdc"],
        replication_instance_arn: str,
        source_endpoint_arn: str,
        table_mappings: str,
        target_endpoint_arn: str,
        cdc_start_position: str = ...,
        cdc_start_time: Number = ...,
        cdc_stop_position: str = ...,
        replication_task_identifier: str = ...,
        replication_task_settings: str = ...,
        resource_identifier: str = ...,
        tags: Sequence[ReplicationTask_Tag] = ...,
        task_data: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cdc_start_position: Final[str]
    """Indicates when you want a change data capture (CDC) operation to start."""
    cdc_start_time: Final[Ref[float]]
    """Indicates the start time for a change data capture (CDC) operation."""
    cdc_stop_position: Final[str]
    """Indicates when you want a change data capture (CDC) operation to stop."""
    migration_type: Final[str]
    """The migration type."""
    replication_instance_arn: Final[str]
    """The Amazon Resource Name (ARN) of a replication instance."""
    replication_task_arn: Final[str]
    """The ARN of the ReplicationTask."""
    replication_task_identifier: Final[str]
    """An identifier for the replication task."""
    replication_task_settings: Final[str]
    """Overall settings for the task, in JSON format"""
    resource_identifier: Final[str]
    """A friendly name for the resource identifier at the end of the EndpointArn response parameter that is returned in the created Endpoint…"""
    source_endpoint_arn: Final[str]
    """An Amazon Resource Name (ARN) that uniquely identifies the source endpoint."""
    table_mappings: Final[str]
    """The table mappings for the task, in JSON format."""
    tags: Final[list[Any]]
    target_endpoint_arn: Final[str]
    """An Amazon Resource Name (ARN) that uniquely identifies the target endpoint."""
    task_data: Final[str]
    """Supplemental information that the task requires to migrate the data for certain source and target endpoints."""
